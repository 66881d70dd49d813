//! `krav verify`: whether a file holds our texts, and whether they are current.

use super::support::{assert_same, is_blessing, project};
use kravverk::bundle::passages::Part;
use kravverk::verify::cited::{self, Claim};
use kravverk::verify::difference::differences;
use kravverk::verify::evaluate::Version;
use kravverk::verify::find::Document;
use kravverk::verify::matcher::{Published, matched};
use kravverk::verify::passage::Passage;
use serde_json::{Value, json};
use std::fs;

/// The texts of the cases, as they are known of a catalogue.
fn published(cases: &Value) -> Vec<Published> {
    let text = |value: &Value| value.as_str().expect("a text").to_string();
    let part = |word: &Value| {
        let word = word.as_str().expect("a part");
        Part::ALL.into_iter().find(|own| own.word() == word).expect("a part that there is")
    };
    let version = |id: &str, order: usize, own: &Value| Version {
        id: id.to_string(),
        version: text(&own["version"]),
        language: text(&own["language"]),
        order,
        passages: own["passages"]
            .as_array()
            .expect("passages")
            .iter()
            .map(|own| Passage::of(part(&own[0]), own[1].as_str().expect("a text")))
            .collect(),
    };
    let of_one = |own: &Value| {
        let id = text(&own["id"]);
        let mut order: Vec<&Value> = Vec::new();
        let mut versions = Vec::new();
        for one in own["versions"].as_array().expect("versions") {
            let at = order.iter().position(|known| **known == one["version"]);
            let at = at.unwrap_or_else(|| {
                order.push(&one["version"]);
                order.len() - 1
            });
            versions.push(version(&id, at, one));
        }
        Published::new(id, versions)
    };
    cases["published"].as_array().expect("requirements").iter().map(of_one).collect()
}

/// What is found in the text of a case.
fn answer(case: &Value, known: &[Published]) -> Value {
    let document = Document::new(case["text"].as_str().expect("a text"));
    let mut claims = cited::claims(&document.text, known.iter().map(|own| own.id.as_str()));
    for own in case["claims"].as_array().expect("claims") {
        let text = |at: usize| own[at].as_str().expect("a text").to_string();
        claims.push(Claim { id: text(0), version: Some(text(1)) });
    }
    let matched = matched(known, &document, &claims);
    let found = matched.found.iter().map(|own| {
        json!({
            "id": own.version.id,
            "version": own.version.version,
            "language": own.version.language,
            "exact": own.instance.is_exact(),
            "cited": own.cited,
            "left_out": own.instance.left_out,
            "differences": differences(own.version, &own.instance, &document.text),
        })
    });
    let missing = matched.missing.iter().map(|own| json!([own.id, own.version]));
    json!({
        "found": found.collect::<Vec<_>>(),
        "missing": missing.collect::<Vec<_>>(),
        "mentioned": matched.mentioned,
    })
}

/// The same cases are asked of the script of the page.
#[test]
fn what_a_text_holds_is_found_word_by_word() {
    let path = project().join("tests/verify/cases.json");
    let text = fs::read_to_string(&path).expect("the cases");
    let mut cases: Value = serde_json::from_str(&text).expect("JSON");
    let known = published(&cases);
    let answers: Vec<Value> =
        cases["cases"].as_array().expect("cases").iter().map(|case| answer(case, &known)).collect();
    if is_blessing() {
        for (case, answer) in cases["cases"].as_array_mut().expect("cases").iter_mut().zip(answers)
        {
            case["answer"] = answer;
        }
        let text = serde_json::to_string_pretty(&cases).expect("JSON") + "\n";
        fs::write(path, text).expect("the cases");
        return;
    }
    for (case, answer) in cases["cases"].as_array().expect("cases").iter().zip(answers) {
        let pretty = |value: &Value| serde_json::to_string_pretty(value).expect("JSON");
        let name = case["name"].as_str().expect("a name");
        assert_same(name, &pretty(&case["answer"]), &pretty(&answer));
    }
}
