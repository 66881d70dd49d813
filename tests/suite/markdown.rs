//! The texts for programs that read prose: each requirement as Markdown beside its page, and the
//! overview of the catalogue. What people paste from there is the published text.

use super::support::{Folder, example, krav, leads_on, plan, project, text, tighten};
use kravverk::bundle::markdown::{begun, escaped};
use kravverk::json;
use serde_json::Value;
use std::collections::BTreeMap;

/// The lines in front of a text.
fn head(text: &str) -> BTreeMap<&str, String> {
    let (head, _) =
        text.strip_prefix("---\n").and_then(|own| own.split_once("---\n")).expect("a head");
    head.lines()
        .map(|line| {
            let (key, value) = line.split_once(": ").expect("a key and a value");
            (key, json::read::<String>(value).expect("a text in quotes"))
        })
        .collect()
}

#[test]
fn every_page_of_a_requirement_has_its_published_text_beside_it() {
    let plan = example();
    let pages: Vec<&str> = plan
        .paths()
        .filter(|path| path.starts_with("krav/") || path.starts_with("en/krav/"))
        .filter(|path| path.ends_with("/index.html"))
        .filter(|path| !path.contains("andringar") && path.matches('/').count() > 1)
        .filter(|path| !path.contains("remisser/") && !path.starts_with("en/krav/index"))
        .collect();
    assert!(pages.len() > 200, "only {} pages", pages.len());
    let folder = Folder::empty();
    let mut expected = Vec::new();
    let mut names = Vec::new();
    for page in pages {
        // What is not translated has no page here: its folder leads on.
        if leads_on(text(plan, page).as_bytes()) {
            continue;
        }
        let path = page.replace(".html", ".md");
        let markdown = text(plan, &path);
        let html = text(plan, page);
        assert!(
            html.contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"index.md\">"),
            "{page}"
        );
        let head = head(&markdown);
        assert!(html.contains(&head["address"]), "{page} is cited by {}", head["address"]);
        let name = path.replace('/', "_");
        folder.write(&name, &markdown);
        expected.push((head["id"].clone(), head["version"].clone(), head["standing"].clone()));
        names.push(folder.path.join(name).to_string_lossy().into_owned());
    }
    let mut arguments = vec!["verify", "--format", "json"];
    arguments.extend(names.iter().map(String::as_str));
    let ran = krav(project(), &arguments);
    let record: Value = serde_json::from_str(&ran.out).expect("JSON");
    let files = record["files"].as_array().expect("files");
    assert_eq!(files.len(), expected.len());
    for (file, (id, version, standing)) in files.iter().zip(&expected) {
        let requirements = file["answer"]["requirements"].as_array().expect("requirements");
        let [own] = &requirements[..] else { panic!("{}: {file:#}", file["file"]) };
        assert_eq!((own["id"].as_str(), own["version"].as_str()), (Some(&**id), Some(&**version)));
        assert!(own["left_out"].is_null(), "{}: {file:#}", file["file"]);
        // As published: neither altered nor only cited.
        let state = own["state"].as_str().expect("a state");
        let state = if state == "published" { "current" } else { state };
        assert_eq!(state, standing, "{}: {file:#}", file["file"]);
    }
}

#[test]
fn a_later_release_changes_what_is_said_of_a_text_and_not_the_text() {
    let folder = Folder::released();
    let before = text(&plan(&folder.path), "krav/sar-001/1.1/index.md");
    tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let plan = plan(&folder.path);
    let after = text(&plan, "krav/sar-001/1.1/index.md");
    let (old, new) = (head(&before), head(&after));
    assert_eq!((old["standing"].as_str(), old.get("superseded_by")), ("current", None));
    assert_eq!(
        (new["standing"].as_str(), new.get("superseded_by").map(String::as_str)),
        ("superseded", Some("2.0"))
    );
    assert_eq!(old["sha256"], new["sha256"]);
    let binding = |text: &str| text.split_once("## Kravtext").expect("the text").1.to_string();
    assert_eq!(binding(&before), binding(&after));
    assert!(after.contains("> **Använd inte den här texten i nya upphandlingar.**"), "{after}");
    assert_eq!(text(&plan, "krav/sar-001/index.md"), text(&plan, "krav/sar-001/2.0/index.md"));
}

#[test]
fn the_overview_leads_to_files_that_are_there() {
    let plan = example();
    for (path, heading) in [("llms.txt", "## Områden"), ("en/llms.txt", "## Areas")] {
        let overview = text(plan, path);
        assert!(overview.starts_with("# ") && overview.contains(heading), "{overview}");
        let addresses = overview.split("https://krav.example/").skip(1);
        let paths: Vec<&str> = addresses
            .map(|rest| rest.split([')', '\n', ' ', '”']).next().expect("an address"))
            .collect();
        assert!(paths.len() > 40, "only {} addresses", paths.len());
        for path in paths {
            let file = match path.ends_with('/') {
                true => format!("{path}index.html"),
                false => path.trim_end_matches('.').to_string(),
            };
            assert!(plan.find(&file).is_some(), "there is no {file}");
        }
        for way in ["/index.md", "api/krav.json", "aktuell/", "omraden/", "kravpaket/"] {
            assert!(overview.contains(way), "no {way} in {overview}");
        }
    }
}

#[test]
fn no_sign_is_taken_for_markup() {
    for (text, expected) in [
        ("högst 0,1 % (w/w)", "högst 0,1 % (w/w)"),
        ("a*b och `c`", "a\\*b och \\`c\\`"),
        ("a_b och _c_", "a_b och \\_c\\_"),
        ("x < 5 & y", "x \\< 5 & y"),
        ("&amp; AT&T", "\\&amp; AT\\&T"),
        ("[frist](x) [^1]", "[frist]\\(x) [\\^1]"),
    ] {
        assert_eq!(escaped(text), expected);
    }
    for (line, expected) in [
        ("1. juni", "1\\. juni"),
        ("2026 är", "2026 är"),
        ("– tankstreck", "– tankstreck"),
        ("- bindestreck", "\\- bindestreck"),
        ("# nummer", "\\# nummer"),
        ("[frist]: svar", "[frist]\\: svar"),
    ] {
        assert_eq!(begun(line), expected);
    }
}
