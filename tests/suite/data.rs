//! Open data: what is published follows its own schemas, names only what is there, and a
//! published version never changes.

mod linked;

use super::support::{Folder, files_below, leads_on, project, tighten};
use kravverk::artefact::Plan;
use kravverk::data::{example, listing};
use kravverk::diagnostic::people;
use kravverk::message;
use kravverk::output::Kind;
use kravverk::output::facts::FileFacts;
use kravverk::publication::Publication;
use kravverk::source::{Sources, disk};
use kravverk::{Options, check, parse};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// A catalogue and the site that it becomes.
struct Made {
    publication: Publication,
    plan: Plan,
}

fn made(folder: &Path) -> Made {
    let sources = Arc::new(disk::read(folder).expect("a catalogue"));
    let built = match kravverk::build(&sources, &Options::default()) {
        Ok(built) => built,
        Err(found) => panic!("{}", people::render(&found, &sources, message::english(), false)),
    };
    Made { publication: publication(&sources), plan: built.plan }
}

/// The example catalogue; made once, since it is large.
fn example_catalogue() -> &'static Made {
    static MADE: LazyLock<Made> = LazyLock::new(|| made(project()));
    &MADE
}

fn publication(sources: &Arc<Sources>) -> Publication {
    match check::check(parse::parse(sources), sources) {
        Ok(checked) => Publication::new(checked, sources, false),
        Err(found) => panic!("{}", people::render(&found, sources, message::english(), false)),
    }
}

impl Made {
    fn text(&self, path: &str) -> String {
        let bytes = match self.plan.make(path) {
            Some(Ok(bytes)) => bytes,
            _ => panic!("{path} is not published"),
        };
        String::from_utf8(bytes).expect("UTF-8")
    }

    fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The JSON files of open data, by path; but what describes them, which is no data.
    fn documents(&self) -> BTreeMap<String, Value> {
        let paths = self.plan.paths().filter(|path| path.starts_with("api/"));
        let paths = paths.filter(|path| path.ends_with(".json") && *path != "api/openapi.json");
        paths.map(|path| (path.to_string(), self.json(path))).collect()
    }

    /// The file of an address of the site; none for addresses elsewhere.
    fn file(&self, address: &str) -> Option<String> {
        let path = address.strip_prefix(self.publication.base_url())?.trim_start_matches('/');
        let path = path.split('#').next().unwrap_or_default();
        let is_page = path.is_empty() || path.ends_with('/');
        Some(if is_page { format!("{path}index.html") } else { path.to_string() })
    }
}

const ENGLISH: &str = "content/requirements/vard/sarvard/SAR-001.en.md";

/// The second version, whose translation is not yet ready.
fn release_again(folder: &Folder) {
    tighten(folder, "0,050");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

/// The translation of the second version, in a release of its own.
fn translate(folder: &Folder) {
    folder.edit(ENGLISH, "version = \"1.1\"", "version = \"2.0\"");
    folder.edit(
        ENGLISH,
        "[\"The evidence is clearer.\"]",
        "[\"The evidence is clearer.\", \"Halved.\"]",
    );
    let ran = folder.krav(&["release", "2026.3", "--date", "2026-07-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

/// Why a value does not follow a schema, in the words of JSON Schema that ours use. The whole of
/// the standard is asked by `tests/data/check.py`.
fn faults(value: &Value, schema: &Value, root: &Value, place: &str, found: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let target = root.pointer(name.trim_start_matches('#')).expect("the schema it refers to");
        faults(value, target, root, place, found);
    }
    let is_of_type = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_u64(),
        Some("number") => value.is_number(),
        None => true,
        Some(other) => panic!("the schemas use `{other}`, which this test does not know"),
    };
    if !is_of_type {
        found.push(format!("{place} is not of type {}", schema["type"]));
    }
    let words = schema["enum"].as_array();
    if words.is_some_and(|words| !words.contains(value)) {
        found.push(format!("{place} is {value}"));
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        let name = name.as_str().expect("a name");
        if value.get(name).is_none() {
            found.push(format!("{place} has no `{name}`"));
        }
    }
    for (name, field) in value.as_object().into_iter().flatten() {
        let place = format!("{place}/{name}");
        match (&schema["properties"][name], &schema["additionalProperties"]) {
            (own @ Value::Object(_), _) => faults(field, own, root, &place, found),
            (_, own @ Value::Object(_)) => faults(field, own, root, &place, found),
            (_, Value::Bool(false)) => found.push(format!("{place} is not in the schema")),
            _ => {}
        }
    }
    for (at, item) in value.as_array().into_iter().flatten().enumerate() {
        if schema["items"].is_object() {
            faults(item, &schema["items"], root, &format!("{place}/{at}"), found);
        }
    }
}

fn faults_of(document: &Value, schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    faults(document, schema, schema, "", &mut found);
    found
}

/// Every file follows the schema that it names, and every address that it names is answered.
fn holds_what_it_says(made: &Made) {
    let documents = made.documents();
    for (path, document) in documents.iter().filter(|(path, _)| !path.contains("/schema/")) {
        assert_eq!(made.file(document["id"].as_str().expect("an id")).as_deref(), Some(&**path));
        let schema = made.file(document["$schema"].as_str().expect("a schema")).expect("our own");
        let schema = documents.get(&schema).unwrap_or_else(|| panic!("{path}: no {schema}"));
        assert_eq!(faults_of(document, schema), Vec::<String>::new(), "{path}");
        for name in ["title", "publisher", "licence", "example"] {
            assert!(!document["catalogue"][name].is_null(), "{path} does not say its {name}");
        }
        every_address(document, &mut |address| {
            if let Some(file) = made.file(address) {
                assert!(made.plan.find(&file).is_some(), "{path} names {address}");
            }
        });
    }
}

fn every_address(value: &Value, see: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) if text.starts_with("https://") && !text.contains(' ') => see(text),
        Value::Array(items) => items.iter().for_each(|item| every_address(item, see)),
        Value::Object(fields) => fields.values().for_each(|field| every_address(field, see)),
        _ => {}
    }
}

#[test]
fn every_file_follows_its_schema_and_names_only_what_is_there() {
    holds_what_it_says(&made(&project().join("tests/site")));
    let folder = Folder::released();
    release_again(&folder);
    translate(&folder);
    holds_what_it_says(&made(&folder.path));
    holds_what_it_says(example_catalogue());
}

#[test]
fn a_schema_allows_only_what_it_describes() {
    let made = made(&project().join("tests/site"));
    let documents = made.documents();
    let schemas = documents.iter().filter(|(path, _)| path.contains("/schema/"));
    let mut described = 0;
    for (path, schema) in schemas {
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{path}");
        let inner = schema["$defs"].as_object().expect("definitions").values();
        for one in inner.chain([schema]).filter(|one| one["properties"].is_object()) {
            assert_eq!(one["additionalProperties"], false, "{path}: {one}");
            let properties = one["properties"].as_object().expect("properties");
            for (name, property) in properties {
                described += 1;
                let about = property["description"].as_str().unwrap_or_default();
                assert!(about.ends_with('.'), "{path}: `{name}` is not described");
                assert!(!property.to_string().contains("null"), "{path}: `{name}` may be null");
            }
            for name in one["required"].as_array().into_iter().flatten() {
                assert!(properties.contains_key(name.as_str().expect("a name")), "{path}: {name}");
            }
        }
    }
    assert!(described > 300, "only {described} fields were looked at");
    // And it does refuse: something added, something of another type, something taken away.
    let schema = &documents["api/schema/katalog.json"];
    let whole = &documents["api/katalog.json"];
    let mut wrong = whole.clone();
    wrong["data"]["requirements"][0]["colour"] = "red".into();
    wrong["data"]["requirements"][1]["level"] = "middling".into();
    wrong["data"]["requirements"][1].as_object_mut().expect("a record").remove("evidence");
    assert_eq!(
        faults_of(&wrong, schema),
        [
            "/data/requirements/0/colour is not in the schema",
            "/data/requirements/1 has no `evidence`",
            "/data/requirements/1/level is \"middling\"",
        ]
    );
}

#[test]
fn a_requirement_says_the_same_as_its_text() {
    let made = made(&project().join("tests/site"));
    let whole = made.json("api/katalog.json");
    let one = &whole["data"]["requirements"][0];
    assert_eq!(one["id"], "SAR-001");
    assert_eq!(one["title"]["sv"], "Förband utan ftalater");
    assert_eq!(one["title"]["en"], "Dressings without phthalates");
    assert_eq!(
        one["text"]["motive"]["sv"],
        "Ftalater stör hormoner, se mjukgörare och Reach.\nDjupare\n- en\n- två\n  1. första\n  2. andra"
    );
    assert_eq!(
        one["text"]["normative"]["sv"],
        "Förband ska innehålla högst 0,1 viktprocent ftalater. Ändringar anmäls inom [frist] månader."
    );
    assert_eq!(one["evidence"][1]["all"][1]["id"], "annan-utredning");
    assert_eq!(one["evidence"][1]["max_age_months"], 24);
    assert!(one["evidence"][1].get("note").is_none(), "what is not there is left out");
    // Nothing is released yet, so all of it is work in progress.
    assert_eq!((&whole["draft"], whole.get("release")), (&Value::Bool(true), None));
    assert_eq!(made.json("api/krav/sar-001.json")["data"]["requirement"]["standing"], "draft");
    assert!(!made.plan.paths().any(|path| path.starts_with("api/krav/sar-001/")));
}

#[test]
fn a_stale_translation_stays_out_of_the_data() {
    let folder = Folder::with_small_catalogue();
    folder.edit(ENGLISH, "version = \"1.1\"", "version = \"1.0\"");
    let made = made(&folder.path);
    let one = &made.json("api/katalog.json")["data"]["requirements"][0];
    assert_eq!(one["title"].as_object().expect("texts").keys().collect::<Vec<_>>(), ["sv"]);
    assert_eq!(one["pages"].as_object().expect("pages").len(), 1);
}

#[test]
fn a_published_version_never_changes_and_the_list_tells_how_it_stands() {
    let folder = Folder::released();
    let frozen = |folder: &Folder| -> BTreeMap<String, Vec<u8>> {
        assert_eq!(folder.krav(&["build"]).code, 0);
        let files = files_below(&folder.path.join("public/api/krav"));
        files.into_iter().filter(|(path, _)| path.contains('/')).collect()
    };
    let first = frozen(&folder);
    let names: Vec<&str> =
        first.keys().map(String::as_str).filter(|name| name.starts_with("sar-001")).collect();
    assert_eq!(names, ["sar-001/1.1.json", "sar-001/1.1.jsonld", "sar-001/index.html"]);
    release_again(&folder);
    let second = frozen(&folder);
    translate(&folder);
    let third = frozen(&folder);
    for (earlier, later) in [(&first, &second), (&second, &third)] {
        for (path, bytes) in earlier {
            assert!(later.get(path) == Some(bytes), "{path} is not what it was");
        }
    }
    let version =
        |path: &str| -> Value { serde_json::from_slice(&third[path]).expect("a version as JSON") };
    let own = version("sar-001/2.0.json");
    assert_eq!(own["release"]["name"], "2026.2");
    assert_eq!(own["data"]["values"][0]["limit"]["written"], "0.050");
    assert_eq!(own["data"]["values"][0]["limit"]["number"], 0.05);
    assert!(own["data"]["title"].get("en").is_none(), "it was not translated then");
    let later = version("sar-001/2.0.en.json");
    assert_eq!(later["release"]["name"], "2026.3");
    assert_eq!(later["data"]["title"]["en"], "Dressings without phthalates");

    let made = made(&folder.path);
    let list = made.json("api/krav/sar-001.json");
    let versions = &list["data"]["versions"];
    assert_eq!(
        list["data"]["requirement"]["file"],
        "https://krav.example/prov/api/krav/sar-001/2.0.json"
    );
    assert_eq!(
        (&versions[0]["standing"], &versions[0]["superseded_by"]),
        (&"superseded".into(), &"2.0".into())
    );
    assert_eq!(versions[1]["standing"], "current");
    assert_eq!(versions[1]["change"]["text"]["sv"], "Halten halveras.");
    for file in versions
        .as_array()
        .expect("versions")
        .iter()
        .flat_map(|one| one["files"].as_array())
        .flatten()
    {
        let path = made.file(file["url"].as_str().expect("an address")).expect("our own");
        assert_eq!(file["sha256"], kravverk::hash::sha256(made.text(&path).as_bytes()), "{path}");
    }
    let sealed = folder.read("content/releases/sealed/requirements/SAR-001@2.0.md");
    assert_eq!(versions[1]["sources"][0]["sha256"], kravverk::hash::sha256(sealed.as_bytes()));
    let linked = made.text("api/katalog.jsonld");
    assert!(linked.contains("\"@id\": \"http://purl.org/adms/status/Deprecated\""));
}

#[test]
fn the_explaining_page_lists_files_that_are_there() {
    let made = example_catalogue();
    let listed = listing::files(&made.publication);
    let words = made.publication.words(made.publication.first_language());
    for one in &listed {
        assert!(made.plan.find(&one.address.file()).is_some(), "{}", one.address.path());
        for id in [format!("data-{}", one.key), format!("data-{}-about", one.key)] {
            assert_ne!(words.get(&id), id, "there is no string `{id}`");
        }
        if let Some(schema) = &one.schema {
            assert!(made.plan.find(&schema.file()).is_some(), "{}", schema.path());
        }
    }
    // Each file of open data is of a kind that is listed.
    let kinds: usize = listed.iter().map(|one| one.count).sum();
    let late = made.plan.paths().filter(|path| path.ends_with(".en.json"));
    assert_eq!(late.count(), 0, "the example has no late translation");
    assert_eq!(
        kinds,
        made.plan
            .paths_of(Kind::File)
            .filter(|path| path.starts_with("api/"))
            .filter(|path| !leads_on(made.text(path).as_bytes()))
            .count()
    );
    let needs = example::needs().into_iter().map(|file| file.address(&made.publication).file());
    let facts = needs.map(|path| {
        let facts = FileFacts::of(made.text(&path).as_bytes());
        (path, facts)
    });
    let examples = example::examples(&made.publication, &facts.collect()).expect("a requirement");
    for (text, holds) in [
        (&examples.requirement, "\"evidence\""),
        (&examples.linked, "\"Criterion\""),
        (&examples.distribution, "\"spdx:checksum\""),
    ] {
        let read: Value = serde_json::from_str(text).expect("JSON");
        assert!(read.is_object() && text.contains(holds), "{text}");
    }
}
