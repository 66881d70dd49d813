//! The open data as an interface: what describes it for developers is true of the files.

use super::support::{Folder, example, plan, text, tighten};
use serde_json::Value;
use std::collections::BTreeSet;

fn described(plan: &kravverk::artefact::Plan) -> Value {
    serde_json::from_str(&text(plan, "api/openapi.json")).expect("JSON")
}

/// A path with the example of each parameter in its place.
fn filled(path: &str, operation: &Value) -> String {
    let mut filled = path.to_string();
    for one in operation["parameters"].as_array().into_iter().flatten() {
        let (name, example) = (one["name"].as_str(), one["example"].as_str());
        let brace = format!("{{{}}}", name.expect("a name"));
        assert!(filled.contains(&brace), "{path} has no {brace}");
        filled = filled.replace(&brace, example.expect("an example"));
    }
    assert!(!filled.contains(['{', '}']), "{path} has a parameter that nothing describes");
    filled
}

/// What OpenAPI 3.1 asks for, and that every path answers with what it promises.
fn holds(plan: &kravverk::artefact::Plan, interface: &Value) -> usize {
    let version = interface["openapi"].as_str().expect("a version");
    assert!(version.starts_with("3.1."), "{version}");
    for key in ["title", "version"] {
        assert!(interface["info"][key].as_str().is_some_and(|text| !text.is_empty()), "info.{key}");
    }
    assert!(interface["info"]["license"]["name"].is_string());
    let server = interface["servers"][0]["url"].as_str().expect("a server");
    let paths = interface["paths"].as_object().expect("paths");
    let mut ids = BTreeSet::new();
    for (path, item) in paths {
        assert!(path.starts_with('/'), "{path}");
        let methods: Vec<&String> = item.as_object().expect("an item").keys().collect();
        assert_eq!(methods, ["get"], "{path}: files are only read");
        let operation = &item["get"];
        let id = operation["operationId"].as_str().expect("an id");
        assert!(ids.insert(id), "two operations are `{id}`");
        for one in operation["parameters"].as_array().into_iter().flatten() {
            assert_eq!((&one["in"], &one["required"]), (&"path".into(), &true.into()), "{path}");
            assert_eq!(one["schema"]["type"], "string", "{path}");
        }
        let file = filled(path, operation);
        let body = text(plan, file.trim_start_matches('/'));
        let read: Value = serde_json::from_str(&body).unwrap_or_else(|e| panic!("{file}: {e}"));
        let content = operation["responses"]["200"]["content"].as_object().expect("content");
        let (media, own) = content.iter().next().expect("a media type");
        match own["schema"]["$ref"].as_str() {
            Some(schema) => {
                assert_eq!(media, "application/json");
                assert_eq!(read["$schema"], schema, "{file}");
                let schema = schema.strip_prefix(server).expect("our own");
                assert!(plan.find(schema.trim_start_matches('/')).is_some(), "{schema}");
            }
            None => assert_eq!(media, "application/ld+json", "{file}"),
        }
    }
    paths.len()
}

#[test]
fn every_path_of_the_interface_is_a_file_of_its_schema() {
    let plan = example();
    let interface = described(plan);
    let count = holds(plan, &interface);
    assert_eq!(count, 16, "twelve files of the whole, and four kinds of one");
    // Each file of data in JSON has a path.
    let paths: Vec<&String> = interface["paths"].as_object().expect("paths").keys().collect();
    for file in ["/api/krav/{id}/{version}.json", "/api/krav/{id}.json", "/api/krav.json"] {
        assert!(paths.iter().any(|path| *path == file), "{file} is not in {paths:?}");
    }
}

#[test]
fn the_interface_knows_translations_that_came_later() {
    let folder = Folder::with_small_catalogue();
    let english = "content/requirements/vard/sarvard/SAR-001.en.md";
    let translation = folder.read(english);
    std::fs::remove_file(folder.path.join(english)).expect("the translation");
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    assert_eq!(folder.krav(&["release", "2026.1", "--date", "2026-01-31"]).code, 0);
    folder.write(english, translation);
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let plan = plan(&folder.path);
    let interface = described(&plan);
    holds(&plan, &interface);
    let path = &interface["paths"]["/api/krav/{id}/{version}.{language}.json"];
    assert_eq!(path["get"]["operationId"], "translation-json", "{interface:#}");
}

#[test]
fn every_field_of_every_schema_is_explained() {
    let plan = example();
    let page = text(plan, "api/falt/index.html");
    let mut count = 0;
    for path in
        plan.paths().filter(|path| path.starts_with("api/schema/") && path.ends_with(".json"))
    {
        let link = path.replace("api/", "../");
        assert!(page.contains(&format!("href=\"{link}\"")), "no way to {path}");
        let schema: Value = serde_json::from_str(&text(plan, path)).expect("JSON");
        for (name, own) in schema["$defs"].as_object().into_iter().flatten() {
            let start = format!("<summary><code>{name}</code>");
            let (_, rest) = page.split_once(&start).unwrap_or_else(|| panic!("no {name}"));
            let part = rest.split("</details>").next().expect("an end");
            for (field, own) in own["properties"].as_object().into_iter().flatten() {
                let row = format!("<th scope=\"row\"><code>{field}</code>");
                let (_, row) = part.split_once(&row).unwrap_or_else(|| panic!("{name}.{field}"));
                let row = row.split("</tr>").next().expect("a row");
                let about = own["description"].as_str().expect("a description");
                let first = about.split(['.', '`', '\'', '\n']).next().expect("words");
                assert!(row.contains(first), "{name}.{field} is not explained: {row}");
                let required = &part_of(&schema["$defs"][name], field);
                assert_eq!(row.contains("<small>"), *required, "{name}.{field}");
                count += 1;
            }
        }
    }
    assert!(count > 250, "only {count} fields");
}

fn part_of(record: &Value, field: &str) -> bool {
    record["required"].as_array().into_iter().flatten().any(|name| name == field)
}

#[test]
fn the_first_request_on_the_page_gives_what_it_says() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    let plan = plan(&folder.path);
    let page = text(&plan, "api/index.html");
    assert!(page.contains("curl https://krav.example/prov/api/krav.json"), "{page}");
    let list: Value = serde_json::from_str(&text(&plan, "api/krav.json")).expect("JSON");
    let data = list["data"].as_array().expect("a list");
    let current = data.iter().filter(|one| one["standing"] == "current");
    let titles: Vec<&str> = current.filter_map(|one| one["title"]["sv"].as_str()).collect();
    assert!(titles.len() == 2 && !titles[0].is_empty(), "{titles:?}");
    let script = page.find("one.standing").expect("the script");
    assert!(script < page.find("id=\"_terms\"").expect("the terms"), "it comes first");
}
