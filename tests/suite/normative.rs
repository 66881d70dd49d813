//! What binds stands in every document that reaches a bidder, and what advises the buyer in none.
//! The whole example is looked through, by what its JSON says, which is made another way.

use super::support::{self, Folder, copy, project};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The letters of a text: line ends, spaces and hyphens differ between formats.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A text without its tags, and without what XML writes in another way.
fn without_tags(markup: &str) -> String {
    let mut text = String::new();
    for piece in markup.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
    }
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")] {
        text = text.replace(entity, sign);
    }
    letters(&text.replace("&amp;", "&"))
}

/// The letters of a part of a package.
fn part(bytes: &[u8], names: &[&str]) -> String {
    names.iter().map(|name| without_tags(&support::part(bytes, name))).collect()
}

/// What a requirement says in Swedish, by the part that it is.
fn parts(requirement: &Value) -> BTreeMap<&'static str, Vec<String>> {
    let mut parts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let swedish = |value: &Value| value["sv"].as_str().unwrap_or_default().to_string();
    let text = &requirement["text"];
    for (name, layer) in [
        ("1 text", "normative"),
        ("6 evidence", "evidence"),
        ("a rationale", "motive"),
        ("b guidance", "guidance"),
        ("c to the supplier", "supplier"),
        ("d follow-up", "follow-up"),
    ] {
        parts.entry(name).or_default().extend(sentences(&swedish(&text[layer])));
    }
    let list = |key: &str| requirement[key].as_array().cloned().unwrap_or_default();
    for one in list("exceptions") {
        parts.entry("3 exception").or_default().push(swedish(&one["scope"]));
        parts.entry("4 ground").or_default().extend(sentences(&swedish(&one["reason"])));
        let until = one["until"].as_str().expect("a day").to_string();
        parts.entry("5 last day").or_default().push(day(&until));
    }
    for one in list("substances") {
        parts.entry("2 substance").or_default().push(swedish(&one["name"]));
        parts.entry("2 substance").or_default().extend(one["cas"].as_str().map(str::to_string));
    }
    for one in list("evidence") {
        let all = one["all"].as_array().cloned().unwrap_or_default();
        parts
            .entry("7 alternative")
            .or_default()
            .extend(all.iter().map(|own| swedish(&own["title"])));
        parts.entry("8 note").or_default().extend(sentences(&swedish(&one["note"])));
        let age = one["max_age_months"].as_u64().map(|age| format!("Högst {age} månader"));
        parts.entry("9 greatest age").or_default().extend(age);
    }
    for one in list("placeholders") {
        parts.entry("e to fill in").or_default().push(swedish(&one["question"]));
    }
    parts
}

fn sentences(text: &str) -> Vec<String> {
    // A note stands below its page in some outputs.
    let text = (1..9).fold(text.to_string(), |text, at| text.replace(&format!("[{at}]"), ""));
    let lines = text.lines().flat_map(|line| line.split(" | "));
    let all = lines.flat_map(|line| line.split_inclusive(". ").map(str::trim).map(str::to_string));
    all.map(|own| own.trim_start_matches("– ").to_string()).filter(|own| own.len() > 3).collect()
}

/// A day as people write it.
fn day(iso: &str) -> String {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let parts: Vec<usize> = iso.split('-').filter_map(|part| part.parse().ok()).collect();
    format!("{} {} {}", parts[2], MONTHS[parts[1] - 1], parts[0])
}

/// The outputs that are looked through, as letters: of all requirements in one, or of each alone.
struct Output {
    name: &'static str,
    whole: String,
    each: BTreeMap<String, String>,
}

impl Output {
    fn holds(&self, id: &str, text: &str) -> bool {
        self.each.get(id).unwrap_or(&self.whole).contains(&letters(text))
    }
}

fn outputs(folder: &Folder, ids: &[String]) -> Vec<Output> {
    let formats = "docx,docx-buyer,xlsx,html,csv,json";
    let ran = folder.krav(&["bundle", "--quiet", "--all", "-o", "out", "--format", formats]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let files = folder.files("out");
    let file = |stem: &str, ending: &str| {
        let found = files.iter().find(|(name, _)| name.starts_with(stem) && name.ends_with(ending));
        &found.unwrap_or_else(|| panic!("no {stem}{ending}")).1
    };
    let text = |stem: &str, ending: &str| {
        let bytes = file(stem, ending);
        without_tags(std::str::from_utf8(bytes).expect("UTF-8"))
    };
    let word = ["word/document.xml", "word/footnotes.xml"];
    let cells = ["xl/sharedStrings.xml"];
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let block = |id: &String| {
        let page = folder.read(&format!("public/krav/{}/index.html", id.to_lowercase()));
        let start = page.find("<div class=\"normative").expect("the block");
        let end = start + page[start..].find("<div class=\"why\"").expect("its end");
        (id.clone(), without_tags(&page[start..end]))
    };
    let whole = |name, whole| Output { name, whole, each: BTreeMap::new() };
    vec![
        Output { name: "page", whole: String::new(), each: ids.iter().map(block).collect() },
        whole("annex", part(file("kravbilaga", ".docx"), &word)),
        whole("answers", part(file("svarsbilaga", ".xlsx"), &cells)),
        whole("paste", text("kravtext", ".html")),
        whole("csv", text("krav-", ".csv")),
        whole("json", text("krav-", ".json")),
        whole("assessment", part(file("bedomningsmall", ".xlsx"), &cells)),
        whole("companion", part(file("foljeblad", ".docx"), &word)),
    ]
}

/// What reaches bidders.
const BIDDERS: [&str; 5] = ["page", "annex", "answers", "paste", "csv"];

#[test]
fn what_binds_is_in_each_output_and_advice_in_none_that_reaches_bidders() {
    let folder = Folder::empty();
    copy(&project().join("content"), &folder.path.join("content"));
    folder.edit(
        "content/catalogue.toml",
        "example = true",
        "example = true\ndocuments = []\nsingle_documents = []",
    );
    let ran = folder.krav(&["bundle", "--quiet", "--all", "-o", "data", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (_, bytes) = folder.files("data").remove(0);
    let data: Value = serde_json::from_slice(&bytes).expect("JSON");
    let requirements = data["data"]["requirements"].as_array().expect("requirements").clone();
    let id = |one: &Value| one["id"].as_str().expect("an id").to_string();
    let ids: Vec<String> = requirements.iter().map(id).collect();
    assert!(ids.len() > 40, "the whole example");
    let outputs = outputs(&folder, &ids);
    // What binds somewhere is no advice, wherever else it is said.
    let binds: BTreeSet<String> = requirements
        .iter()
        .flat_map(parts)
        .filter(|(name, _)| name.starts_with(char::is_numeric))
        .flat_map(|(_, texts)| texts.into_iter().map(|text| letters(&text)))
        .collect();
    let is_said = |text: &str| binds.iter().any(|own| own.contains(text));
    let mut matrix: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
    let (mut wrong, mut lost) = (Vec::new(), Vec::new());
    for requirement in &requirements {
        for (name, texts) in parts(requirement) {
            let binds = name.starts_with(char::is_numeric);
            for text in texts.iter().filter(|text| binds || text.len() > 30) {
                if !binds && is_said(&letters(text)) {
                    continue;
                }
                let row = matrix.entry(name).or_insert_with(|| vec![(0, 0); outputs.len()]);
                for (cell, output) in row.iter_mut().zip(&outputs) {
                    let holds = output.holds(&id(requirement), text);
                    *cell = (cell.0 + usize::from(holds), cell.1 + 1);
                    if output.name == "companion" && !binds && !holds {
                        lost.push(format!("{} {name}: {text}", id(requirement)));
                    }
                    let reaches_bidders = BIDDERS.contains(&output.name);
                    // In the form the question is the label of the value that the buyer has set.
                    let is_label = output.name == "answers" && name == "e to fill in";
                    if reaches_bidders && holds != binds && !is_label {
                        wrong.push(format!("{}: {} {name}: {text}", output.name, id(requirement)));
                    }
                }
            }
        }
    }
    let word = |(holds, of): &(usize, usize)| match holds {
        0 => "none",
        _ if holds == of => "all",
        _ => "some",
    };
    let mut shown = String::from("part");
    outputs.iter().for_each(|output| shown.push_str(&format!("\t{}", output.name)));
    for (name, row) in &matrix {
        let cells: Vec<&str> = row.iter().map(word).collect();
        shown.push_str(&format!("\n{name}\t{}", cells.join("\t")));
    }
    println!("{shown}");
    assert!(wrong.is_empty(), "{} wrong:\n{}\n{shown}", wrong.len(), wrong.join("\n"));
    let advice = matrix.iter().filter(|(name, _)| !name.starts_with(char::is_numeric));
    let companion: Vec<&str> = advice.map(|(_, row)| word(&row[7])).collect();
    assert_eq!(
        companion,
        ["all"; 5],
        "the companion has all advice:\n{}\n{shown}",
        lost.join("\n")
    );
}

#[test]
fn every_document_of_a_text_that_is_not_in_force_says_so() {
    let folder = Folder::empty();
    copy(&project().join("content"), &folder.path.join("content"));
    let formats = "docx,docx-buyer,xlsx,html,csv,json,jsonld";
    for (cite, said) in [
        ("SAR-001@1.0", "Texten är ersatt. Version 2.0 gäller"),
        ("SAR-001@1.0 INK-003", "Texten är ersatt. Version 2.0 gäller"),
    ] {
        let mut words = vec!["bundle", "--quiet", "-o", "out", "--overwrite", "--format", formats];
        words.extend(cite.split(' '));
        let ran = folder.krav(&words);
        assert_eq!(ran.code, 0, "{}", ran.err);
        for (name, bytes) in folder.files("out") {
            let text = match name.rsplit('.').next() {
                Some("docx") => part(&bytes, &["word/document.xml"]),
                Some("xlsx") => part(&bytes, &["xl/sharedStrings.xml"]),
                _ => without_tags(std::str::from_utf8(&bytes).expect("UTF-8")),
            };
            assert!(text.contains(&letters(said)), "{name} of {cite} has no stamp");
        }
    }
}
