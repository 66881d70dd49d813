//! Whole texts with all that the rules say of them: in `tests/rules/whole/` each text stands with the
//! rules that are to speak, or `lawful`, and every other rule of law and wording is to be silent.

use super::registers::{REGISTERS, WHOLE_REGISTERS};
use super::{category, sections};
use crate::support::{Folder, project};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The rules that a text is judged by. Those of style that are left out have files of their own.
const JUDGED: [&str; 20] = [
    "K201", "K202", "K203", "K204", "K205", "K206", "K207", "K208", "K209", "K210", "K211", "K212",
    "K213", "K214", "K302", "K304", "K306", "K308", "K309", "K310",
];

struct Whole {
    line: usize,
    expected: BTreeSet<String>,
    /// Lines that begin with `@`: the front matter in short.
    facts: Vec<String>,
    text: String,
}

/// After `===` stand the codes, or `lawful`; what follows `·` is for people, or names what an
/// explanation says and the text holds it to.
fn wholes(content: &str) -> Vec<Whole> {
    let mut all: Vec<Whole> = Vec::new();
    for (at, line) in content.lines().enumerate() {
        if let Some(head) = line.strip_prefix("=== ") {
            let (head, note) = head.split_once('·').unwrap_or((head, ""));
            let says = note.trim().strip_prefix("says ").and_then(|rest| rest.split_once(' '));
            if let Some((code, phrase)) = says {
                let path = project().join(format!("src/diagnostic/explain/{code}.md"));
                let page = fs::read_to_string(path).expect("an explanation");
                assert!(page.contains(phrase), "line {}: {code} does not say `{phrase}`", at + 1);
            }
            let codes = head.split_whitespace().filter(|word| *word != "lawful");
            let expected: BTreeSet<String> = codes.map(str::to_string).collect();
            let unknown = expected.iter().find(|code| !JUDGED.contains(&code.as_str()));
            assert_eq!(unknown, None, "line {}", at + 1);
            all.push(Whole { line: at + 1, expected, facts: Vec::new(), text: String::new() });
        } else if let Some(one) = all.last_mut() {
            match line.strip_prefix("@ ") {
                Some(fact) => one.facts.push(fact.to_string()),
                None => one.text.push_str(&format!("{line}\n")),
            }
        }
    }
    all
}

/// The front matter that the short facts stand for.
fn front_matter(id: &str, whole: &Whole) -> String {
    let (mut kind, mut scope, mut when) = ("technical-specification", "product", "tender");
    let (mut weightable, mut mandatory) = (false, false);
    let (mut evidence, mut tables) = ("tekniskt-underlag", String::new());
    for fact in &whole.facts {
        let (key, rest) = fact.split_once(' ').unwrap_or((fact, ""));
        let words: Vec<&str> = rest.split(' ').collect();
        match (key, words.as_slice()) {
            ("scope", [one]) => scope = one,
            ("qualification", [one]) => (kind, scope) = ("qualification", one),
            ("award", more) => {
                (kind, weightable) = ("award-criterion", !more.contains(&"unweighted"));
                mandatory = more.contains(&"mandatory");
            }
            ("contract", more) => {
                (kind, scope) = ("contract-clause", "supplier");
                weightable = more.contains(&"weightable");
                let time = more.iter().find(|one| one.starts_with("contract-") || one.starts_with("during-"));
                when = time.copied().unwrap_or(when);
            }
            ("value", [operator, number, unit]) => tables.push_str(&format!(
                "[[values]]\nconcept = \"Egenskap\"\noperator = \"{operator}\"\nnumber = {number}\nunit = \"{unit}\"\n\n"
            )),
            ("substance", [name, limit, unit]) => tables.push_str(&format!(
                "[[substances]]\nname = \"{name}\"\nlimit = {limit}\nunit = \"{unit}\"\n\n"
            )),
            ("evidence", _) => evidence = rest,
            _ => panic!("line {}: what is `{fact}`?", whole.line),
        }
    }
    if kind == "contract-clause" {
        tables.push_str(
            "[follow_up]\nmethod = \"Stickprov\"\nwhen = \"Varje år\"\ncheckpoints = [\"Görs det?\"]\n\n",
        );
    }
    for way in evidence.split(" | ") {
        let all: Vec<String> = way.split('+').map(|one| format!("\"{one}\"")).collect();
        tables.push_str(&format!("[[evidence]]\nall = [{}]\n\n", all.join(", ")));
    }
    let weightable = if weightable { "weightable = true\n" } else { "" };
    let mandatory = if mandatory { "mandatory = true\n" } else { "" };
    format!(
        "+++\nid = \"{id}\"\nversion = \"1.0\"\ntitle = \"Prov\"\nstatus = \"draft\"\ntype = \"{kind}\"\n\
         level = \"base\"\nscope = \"{scope}\"\nthemes = [\"kemikalier\"]\nreview_by = 2028-01-31\n\
         owner = \"Kravgruppen\"\n\n[answer]\nquestion = \"Uppfylls kravet?\"\nkind = \"yes-no\"\n\
         when = \"{when}\"\n{weightable}{mandatory}\n{tables}+++\n"
    )
}

/// What is wrong of the texts in one file, a line each.
fn judge(content: &str) -> Vec<String> {
    let wholes = wholes(content);
    let folder = Folder::with_small_catalogue();
    for (path, more) in REGISTERS.iter().chain(&WHOLE_REGISTERS) {
        let own = folder.read(path);
        folder.write(path, format!("{own}{more}"));
    }
    for (at, whole) in wholes.iter().enumerate() {
        let id = format!("SAR-{}", 201 + at);
        let path = format!("content/requirements/{}/{id}.md", category(&folder));
        let text = sections(whole.text.trim(), false);
        folder.write(&path, format!("{}{text}", front_matter(&id, whole)));
    }
    let ran = folder.krav(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
    let mut found: BTreeMap<usize, BTreeMap<String, String>> = BTreeMap::new();
    for one in report["diagnostics"].as_array().expect("a list") {
        let path = one["path"].as_str().unwrap_or_default();
        let number = path.rsplit_once("SAR-").and_then(|(_, rest)| rest.strip_suffix(".md"));
        let at = number.and_then(|number| number.parse::<usize>().ok());
        let Some(at) = at.and_then(|number| number.checked_sub(201)) else { continue };
        let code = one["code"].as_str().unwrap_or_default();
        assert!(code > "K118", "line {}: {one}", wholes[at].line);
        if JUDGED.contains(&code) {
            let message = one["message"].as_str().unwrap_or_default();
            found.entry(at).or_default().insert(code.to_string(), message.to_string());
        }
    }
    let wrong = wholes.iter().enumerate().filter_map(|(at, whole)| {
        let own = found.get(&at).cloned().unwrap_or_default();
        let codes: BTreeSet<String> = own.keys().cloned().collect();
        let missed: Vec<&String> = whole.expected.difference(&codes).collect();
        let accused: Vec<String> =
            codes.difference(&whole.expected).map(|code| format!("{code} {}", own[code])).collect();
        let is_right = missed.is_empty() && accused.is_empty();
        let text = whole.text.trim();
        (!is_right)
            .then(|| format!("line {}: missed {missed:?}, accused {accused:?}: {text}", whole.line))
    });
    wrong.collect()
}

#[test]
fn whole_texts_are_judged_as_a_lawyer_would() {
    let mut wrong = Vec::new();
    let folder = project().join("tests/rules/whole");
    for entry in fs::read_dir(folder).expect("the folder of whole texts") {
        let path = entry.expect("a file").path();
        let content = fs::read_to_string(&path).expect("texts");
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let own = judge(&content).into_iter();
        wrong.extend(own.map(|one| format!("{}, {one}", name.clone().unwrap_or_default())));
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}
