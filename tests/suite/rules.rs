//! The rules that read texts: in `tests/rules/` each has a file of texts that it finds something in,
//! with what it points at between « and », and of texts that only look like it.

mod registers;
mod whole;

use crate::support::{Folder, project};
use kravverk::diagnostic::rule::RULES;
use registers::REGISTERS;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// One text of a file.
struct Case {
    /// The words after `===`: `finds` or `passes`, then the language if it is not Swedish.
    finds: bool,
    is_english: bool,
    /// Lines of the front matter that are put in place of the usual ones.
    fields: String,
    text: String,
    line: usize,
}

fn cases(content: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (at, line) in content.lines().enumerate() {
        if let Some(head) = line.strip_prefix("=== ") {
            let words: Vec<&str> = head.split(' ').collect();
            assert!(matches!(words[0], "finds" | "passes"), "`{line}` says finds or passes");
            cases.push(Case {
                finds: words[0] == "finds",
                is_english: words.get(1) == Some(&"en"),
                fields: String::new(),
                text: String::new(),
                line: at + 1,
            });
        } else if let Some(case) = cases.last_mut() {
            if line == "+++" {
                case.fields = std::mem::take(&mut case.text);
            } else {
                case.text.push_str(line);
                case.text.push('\n');
            }
        }
    }
    cases
}

const FIELDS: &str = r#"version = "1.0"
title = "Prov"
status = "draft"
type = "technical-specification"
level = "base"
scope = "product"
themes = ["kemikalier"]
review_by = 2028-01-31
owner = "Kravgruppen"

[answer]
question = "Uppfylls kravet?"
kind = "yes-no"
when = "tender"
"#;

const EVIDENCE: &str = "\n[[evidence]]\nall = [\"tekniskt-underlag\"]\n";

fn front_matter(id: &str, case: &Case) -> String {
    let mut fields = format!("id = \"{id}\"\n{FIELDS}");
    let mut tables = String::new();
    for line in case.fields.lines() {
        let is_table = !tables.is_empty() || line.starts_with('[');
        match line.split_once(" = ") {
            Some((key, value)) if !is_table && key.starts_with("answer.") => {
                let key = &key["answer.".len()..];
                let own = format!("{key} = {value}");
                let known = fields.lines().find(|one| one.starts_with(&format!("{key} = ")));
                match known.map(str::to_string) {
                    Some(old) => fields = fields.replace(&old, &own),
                    None => fields.push_str(&format!("{own}\n")),
                }
            }
            Some((key, _)) if !is_table => {
                let old = fields.lines().find(|one| one.starts_with(&format!("{key} = ")));
                match old.map(str::to_string) {
                    Some(old) => fields = fields.replace(&old, line),
                    None => fields = fields.replacen('\n', &format!("\n{line}\n"), 1),
                }
            }
            _ => {
                tables.push_str(line);
                tables.push('\n');
            }
        }
    }
    let evidence = if tables.contains("[[evidence]]") { "" } else { EVIDENCE };
    format!("+++\n{fields}{evidence}\n{tables}+++\n")
}

fn sections(text: &str, is_english: bool) -> String {
    let [normative, motive, guidance] = match is_english {
        true => ["Requirement", "Rationale", "Guidance"],
        false => ["Kravtext", "Motiv", "Vägledning"],
    };
    format!("\n## {normative}\n\n{text}\n\n## {motive}\n\nSkäl.\n\n## {guidance}\n\nRåd.\n")
}

/// What a marked text points at, and the text without the marks.
fn unmarked(text: &str) -> (Option<String>, String) {
    let marked = text.split_once('«').and_then(|(_, rest)| rest.split_once('»'));
    (marked.map(|(inner, _)| inner.to_string()), text.replace(['«', '»'], ""))
}

/// The text between two places, counted from one.
fn stretch(text: &str, place: &Value) -> String {
    let number = |key: &str| place[key].as_u64().expect("a number") as usize;
    let offset = |line: usize, column: usize| {
        let before: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let own: usize = text[before..].chars().take(column - 1).map(char::len_utf8).sum();
        before + own
    };
    let from = offset(number("line"), number("column"));
    text[from..offset(number("end_line"), number("end_column"))].to_string()
}

#[test]
fn rules_find_what_they_are_about_and_pass_what_only_looks_like_it() {
    let mut wrong = Vec::new();
    for (code, content) in files() {
        let cases = cases(&content);
        wrong.extend(judge(&code, &cases));
        let count = |finds: bool| cases.iter().filter(|case| case.finds == finds).count();
        if count(true) < 3 || count(false) < 3 {
            wrong.push(format!("{code}: fewer than three texts of a kind"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rules whose examples are normative texts, with the fields that the examples tell beside them.
const SHOWN: &[(&str, &str)] = &[
    ("K201", ""),
    ("K202", ""),
    ("K203", ""),
    ("K204", "[[substances]]\nname = \"DEHP\"\nlimit = 0.1\nunit = \"viktprocent\"\n"),
    ("K208", ""),
    ("K211", "type = \"award-criterion\"\nanswer.weightable = true\n"),
    (
        "K213",
        "type = \"contract-clause\"\n[follow_up]\nmethod = \"Stickprov\"\nwhen = \"Varje år\"\ncheckpoints = [\"Finns den?\"]\n",
    ),
    ("K301", ""),
    ("K302", ""),
    ("K303", ""),
    ("K306", ""),
    ("K307", ""),
    ("K308", ""),
    ("K309", ""),
    ("K310", ""),
    ("K311", ""),
    ("K313", ""),
];

#[test]
fn explanations_show_what_a_rule_finds_and_what_it_passes() {
    let mut wrong = Vec::new();
    for (code, fields) in SHOWN {
        let path = project().join(format!("src/diagnostic/explain/{code}.md"));
        let text = fs::read_to_string(path).expect("an explanation");
        let example = |heading: &str| {
            let (_, rest) = text.split_once(heading).expect("an example");
            let (_, rest) = rest.split_once("```markdown\n").expect("a text");
            rest.split("```").next().unwrap_or_default().to_string()
        };
        let case = |finds: bool, text: String| Case {
            finds,
            is_english: false,
            fields: fields.to_string(),
            text,
            line: 0,
        };
        let cases = [case(true, example("## Fel\n")), case(false, example("## Rätt\n"))];
        wrong.extend(judge(code, &cases));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a rule finds against what is expected, each text in a requirement of its own.
fn judge(code: &str, cases: &[Case]) -> Vec<String> {
    let folder = Folder::with_small_catalogue();
    for (path, more) in REGISTERS {
        let own = folder.read(path);
        // Keys of the catalogue stand before its tables, so more tables stand last.
        folder.write(path, format!("{own}{more}"));
    }
    let mut texts: BTreeMap<String, (usize, String, Option<String>)> = BTreeMap::new();
    for (at, case) in cases.iter().enumerate() {
        let id = format!("SAR-{}", 201 + at);
        let (mark, text) = unmarked(case.text.trim());
        let stem = format!("content/requirements/{}/{id}", category(&folder));
        let swedish = if case.is_english { "Provet ska göras." } else { &text };
        let own = format!("{}{}", front_matter(&id, case), sections(swedish, false));
        folder.write(&format!("{stem}.md"), &own);
        let (name, own) = match case.is_english {
            true => {
                let head =
                    format!("+++\nid = \"{id}\"\nversion = \"1.0\"\ntitle = \"Test\"\n+++\n");
                let own = format!("{head}{}", sections(&text, true));
                folder.write(&format!("{stem}.en.md"), &own);
                (format!("{id}.en.md"), own)
            }
            false => (format!("{id}.md"), own),
        };
        texts.insert(name, (at, own, mark));
    }
    let ran = folder.krav(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
    let mut found: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for one in report["diagnostics"].as_array().expect("a list") {
        let path = one["path"].as_str().unwrap_or_default();
        let name = path.rsplit('/').next().unwrap_or_default();
        let Some((at, text, _)) = texts.get(name) else { continue };
        if one["code"] == code {
            found.entry(*at).or_default().push(stretch(text, one));
        } else if one["code"].as_str().is_some_and(|other| other < "K118") {
            panic!("{code}, case in line {}: {one}", cases[*at].line);
        }
    }
    let judged = texts.iter().filter_map(|(name, (at, _, mark))| {
        let case = &cases[*at];
        let own = found.get(at).cloned().unwrap_or_default();
        let is_right = match mark {
            Some(mark) => own.contains(mark),
            None => !own.is_empty(),
        };
        let is_wrong = case.finds != is_right || (!case.finds && !own.is_empty());
        is_wrong.then(|| format!("{code}, line {} ({name}): found {own:?}", case.line))
    });
    judged.collect()
}

fn category(folder: &Folder) -> String {
    let files = folder.files("content/requirements");
    let one = files.iter().find(|(path, _)| path.ends_with("SAR-001.md")).expect("a requirement");
    one.0.trim_end_matches("/SAR-001.md").to_string()
}

/// The files by the codes of their rules.
fn files() -> BTreeMap<String, String> {
    let folder = project().join("tests/rules");
    let entries =
        fs::read_dir(folder).expect("the folder of texts").map(|one| one.expect("a file"));
    entries
        .filter(|one| one.path().is_file())
        .map(|one| {
            let name = one.file_name().to_string_lossy().trim_end_matches(".txt").to_string();
            (name, fs::read_to_string(one.path()).expect("a text"))
        })
        .collect()
}

#[test]
fn each_file_is_of_a_rule() {
    for code in files().keys() {
        assert!(RULES.iter().any(|rule| rule.info().code == code), "there is no rule {code}");
    }
}
