//! Editing in the browser as the page does it: what a form holds and what a save writes.

mod guard;
mod life;

use super::serve::{PATIENCE, Serve, status};
use super::support::{Folder, SAR_001};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;

/// The editor of a running preview, as its own page has it.
pub struct Editor<'a> {
    serve: &'a Serve,
    token: String,
}

impl Editor<'_> {
    pub fn of(serve: &Serve) -> Editor<'_> {
        let page = serve.get("/_krav/edit/?path=x");
        let token = page.split("name=\"krav-token\" content=\"").nth(1);
        let token = token.and_then(|rest| rest.split('"').next()).expect("a token");
        assert!(page.contains("frame-ancestors 'none'"), "{page}");
        Editor { serve, token: token.to_string() }
    }

    fn headers(&self) -> Vec<(String, String)> {
        let own = format!("127.0.0.1:{}", self.serve.port);
        let headers = [
            ("Host", own.clone()),
            ("Origin", format!("http://{own}")),
            ("Sec-Fetch-Site", "same-origin".to_string()),
            ("Content-Type", "application/json".to_string()),
            ("X-Krav-Token", self.token.clone()),
        ];
        headers.map(|(name, value)| (name.to_string(), value)).to_vec()
    }

    pub fn get(&self, target: &str) -> (String, Value) {
        parted(&sent(self.serve.port, "GET", target, &self.headers(), b""))
    }

    pub fn post(&self, name: &str, what: &Value) -> (String, Value) {
        let target = format!("/_krav/edit/{name}");
        let body = what.to_string();
        parted(&sent(self.serve.port, "POST", &target, &self.headers(), body.as_bytes()))
    }

    /// The status of an answer, and what it holds.
    pub fn bytes(&self, target: &str) -> (String, Vec<u8>) {
        let answer = sent_bytes(self.serve.port, "GET", target, &self.headers(), b"");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        (status(&head).to_string(), answer[end + 4..].to_vec())
    }

    fn form(&self, path: &str) -> Value {
        let (status, form) = self.get(&format!("/_krav/edit/form.json?path={path}"));
        assert_eq!(status, "200", "{form}");
        form
    }
}

/// Sends a request, and gives the whole answer.
fn sent_bytes(
    port: u16,
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> Vec<u8> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("somebody listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
    let headers: String =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = match method {
        "POST" => format!("Content-Length: {}\r\n", body.len()),
        _ => String::new(),
    };
    let head = format!("{method} {target} HTTP/1.1\r\n{headers}{length}\r\n");
    stream.write_all(head.as_bytes()).expect("it can be asked");
    // Whoever is refused may be hung up on before all is sent.
    stream.write_all(body).ok();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok();
    answer
}

fn sent(
    port: u16,
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> String {
    String::from_utf8_lossy(&sent_bytes(port, method, target, headers, body)).into_owned()
}

fn parted(answer: &str) -> (String, Value) {
    let body = answer.split("\r\n\r\n").nth(1).unwrap_or_default();
    (status(answer).to_string(), serde_json::from_str(body).unwrap_or(Value::Null))
}

fn field<'a>(form: &'a Value, name: &str) -> &'a Value {
    let fields = form["fields"].as_array().expect("fields");
    fields.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("no field `{name}`"))
}

#[test]
fn a_form_shows_each_field_with_its_words_and_each_section() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let form = Editor::of(&serve).form(SAR_001);
    assert_eq!(form["kind"], "requirement");
    assert_eq!(form["page"], "/krav/sar-001/");
    assert_eq!(form["title"], "Förband utan ftalater");
    let level = field(&form, "level");
    assert_eq!((&level["form"], &level["value"]), (&json!("choice"), &json!("base")));
    assert_eq!(level["options"][1]["value"], "advanced");
    assert_eq!(level["raw"], "\"base\"");
    let values = field(&form, "values");
    assert_eq!(values["value"][0]["number"], "0.1");
    assert_eq!(values["fields"][2]["form"], "number");
    let answer = field(&form, "answer");
    assert_eq!(answer["fields"][0]["name"], "answer.question");
    assert_eq!(field(&form, "evidence")["form"], "evidence");
    assert_eq!(field(&form, "themes")["source"], "themes");
    assert!(field(&form, "withdrawn")["value"].is_null());
    let sections = form["sections"].as_array().expect("sections");
    assert_eq!(sections[0]["name"], "normative");
    assert_eq!(sections[0]["heading"], "Kravtext");
    assert!(sections[0]["markdown"].as_str().expect("words").starts_with("Förband"));
    let (_, found) = Editor::of(&serve).get("/_krav/edit/search.json?source=evidence&q=tekn");
    assert!(found[0]["value"].as_str().is_some(), "{found}");
}

#[test]
fn the_catalogue_and_its_profiles_have_forms_that_keep_what_no_form_has() {
    const CATALOGUE: &str = "content/catalogue.toml";
    let folder = Folder::with_small_catalogue();
    let own = folder.read(CATALOGUE);
    folder.write(CATALOGUE, format!("# Överst.\n{own}\n[rules] # bara här\nK301 = 'error'\n"));
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let form = editor.form(CATALOGUE);
    assert_eq!((&form["kind"], &form["elsewhere"]), (&json!("catalogue"), &json!(["rules"])));
    let fields = form["fields"].as_array().expect("fields");
    assert!(fields.iter().all(|one| one["name"] != "rules"), "the rules are in the file alone");
    assert_eq!(field(&form, "documents")["form"], "choices");
    assert_eq!(field(&form, "themes")["fields"][2]["options"][0]["value"], "biodiv-eco");
    let before = folder.read(CATALOGUE);
    let wish = json!({ "path": CATALOGUE, "sum": form["sum"], "edits": [
        { "field": "title.sv", "value": "Större katalog" },
        { "insert": "goals", "at": 1, "value": { "id": "klimat", "title": "Klimat" } },
    ]});
    let (status, told) = editor.post("save.json", &wish);
    assert_eq!(status, "200", "{told}");
    let goal = "en = \"A non-toxic environment\" }\n";
    let after = before
        .replace("Liten katalog", "Större katalog")
        .replace(goal, &format!("{goal}\n[[goals]]\nid = \"klimat\"\ntitle = \"Klimat\"\n"));
    assert_eq!(folder.read(CATALOGUE), after);
    let form = editor.form("content/profiles/alla.toml");
    assert_eq!(form["kind"], "profile");
    let column = &field(&form, "columns")["fields"][0];
    assert_eq!(column["options"][0]["value"], "number");
    let label = column["options"][0]["label"].as_str().expect("its name");
    assert!(["Nummer", "Number"].contains(&label), "{label}");
    let (_, found) = editor.get("/_krav/edit/search.json?source=profiles&q=");
    assert_eq!(found[0]["value"], "alla");
}

#[test]
fn one_version_that_was_looked_at_is_a_list_in_the_form_and_stays_as_it_is_written() {
    const PACKAGE: &str = "content/packages/bas.toml";
    let folder = Folder::with_small_catalogue();
    let written = "reviewed = 'SAR-001@1.1' # hela\n";
    folder.edit(PACKAGE, "updated = 2026-01-31\n", &format!("updated = 2026-01-31\n{written}"));
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let form = editor.form(PACKAGE);
    assert_eq!(field(&form, "reviewed")["value"], json!(["SAR-001@1.1"]));
    let save = |form: &Value, value: Value| {
        let edits = json!([{ "field": "reviewed", "value": value }]);
        let wish = json!({ "path": PACKAGE, "sum": form["sum"], "edits": edits });
        let (status, told) = editor.post("save.json", &wish);
        assert_eq!(status, "200", "{told}");
    };
    let other = json!([{ "field": "owner", "value": "Redaktionen" }]);
    let wish = json!({ "path": PACKAGE, "sum": form["sum"], "edits": other });
    assert_eq!(editor.post("save.json", &wish).0, "200");
    assert!(folder.read(PACKAGE).contains(written));
    save(&editor.form(PACKAGE), json!(["SAR-001@1.1", "SAR-002@1.0"]));
    let now = folder.read(PACKAGE);
    assert!(now.contains("reviewed = [") && now.contains("# hela"), "{now}");
}

/// The style of the page leans on the tokens of the site, which others change.
#[test]
fn every_token_of_the_style_is_there() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let (status, bytes) = Editor::of(&serve).bytes("/_krav/edit/editor.css");
    assert_eq!(status, "200");
    let style = String::from_utf8(bytes).expect("UTF-8");
    let name = |rest: &str| -> String {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
    };
    let known: BTreeSet<String> = style
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("--"))
        .filter(|line| line.split_once(':').is_some())
        .map(name)
        .collect();
    let used: BTreeSet<String> = style.split("var(--").skip(1).map(name).collect();
    assert!(used.len() > 20, "{used:?}");
    let missing: Vec<&String> = used.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_save_changes_one_line_is_shown_at_once_and_can_be_undone() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let before = folder.read(SAR_001);
    let file = folder.path.join(SAR_001);
    let mode = std::fs::Permissions::from_mode(0o640);
    std::fs::set_permissions(&file, mode).expect("a file that others may not read");
    let form = editor.form(SAR_001);
    let edits = json!([{ "field": "answer.question", "value": "Har artikeln \"inga\" ftalater?" }]);
    let wish = json!({ "path": SAR_001, "sum": form["sum"], "edits": edits });
    let (status, saved) = editor.post("save.json", &wish);
    assert_eq!(status, "200", "{saved}");
    let old = "question = \"Uppfyller artikeln kravet?\"";
    let new = "question = \"Har artikeln \\\"inga\\\" ftalater?\"";
    assert_eq!(folder.read(SAR_001), before.replacen(old, new, 1));
    let mode = std::fs::metadata(&file).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640, "whoever could not read it still cannot");
    // It is shown before the answer is given, not when the watch tells of it.
    assert!(serve.get("/krav/sar-001/").contains("ftalater?"));
    assert_ne!(saved["sum"], form["sum"]);
    // A save without an edit leaves the file alone.
    let wish = json!({ "path": SAR_001, "sum": saved["sum"], "edits": [] });
    let (_, again) = editor.post("save.json", &wish);
    assert_eq!(again["sum"], saved["sum"]);
    let (status, undone) = editor.post("undo.json", &json!({}));
    assert_eq!((status.as_str(), &undone["sum"]), ("200", &form["sum"]));
    assert_eq!(folder.read(SAR_001), before);
    assert_eq!(editor.post("undo.json", &json!({})).0, "422", "there is nothing more to undo");
}

#[test]
fn a_file_that_changed_meanwhile_is_shown_word_by_word_and_not_written() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let form = editor.form(SAR_001);
    folder.edit(SAR_001, "Förband utan ftalater", "Förband utan alla ftalater");
    let theirs = folder.read(SAR_001);
    let edits = json!([{ "field": "title", "value": "Förband helt utan ftalater" }]);
    let wish = json!({ "path": SAR_001, "sum": form["sum"], "edits": edits });
    let (status, told) = editor.post("save.json", &wish);
    assert_eq!(status, "409", "{told}");
    let one = &told["theirs"][0];
    assert_eq!(one["field"], "title");
    assert_eq!(one["was"], "Förband utan ftalater");
    assert_eq!(one["theirs"], "Förband utan alla ftalater");
    assert_eq!(one["yours"], "Förband helt utan ftalater");
    let added = one["words"].as_array().expect("words");
    let added: Vec<&Value> = added.iter().filter(|one| one["kind"] == "added").collect();
    assert!(
        added.len() == 1 && added[0]["text"].as_str().is_some_and(|text| text.trim() == "alla")
    );
    assert_eq!(folder.read(SAR_001), theirs);
    // What its author has seen can be saved over.
    let wish = json!({ "path": SAR_001, "sum": told["now"]["sum"], "edits": edits });
    assert_eq!(editor.post("save.json", &wish).0, "200");
    assert_eq!(folder.read(SAR_001), theirs.replace("utan alla", "helt utan"));
    // And what was written since is not undone.
    folder.edit(SAR_001, "helt utan", "alldeles utan");
    assert_eq!(editor.post("undo.json", &json!({})).0, "409");
    assert!(folder.read(SAR_001).contains("alldeles utan"));
}

#[test]
fn what_is_wrong_is_told_at_its_field_before_it_is_saved() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let before = folder.read(SAR_001);
    let form = editor.form(SAR_001);
    let check = |edits: Value| {
        let wish = json!({ "path": SAR_001, "sum": form["sum"], "edits": edits });
        let (status, told) = editor.post("check.json", &wish);
        assert_eq!(status, "200", "{told}");
        told["findings"].as_array().expect("findings").clone()
    };
    let at = |found: &[Value], field: &str| {
        let one = found.iter().find(|one| one["field"] == field);
        one.unwrap_or_else(|| panic!("nothing at `{field}`: {found:?}")).clone()
    };
    let found = check(json!([{ "field": "level", "value": "bas" }]));
    let one = at(&found, "level");
    assert_eq!(one["suggestion"]["edit"], json!({ "field": "level", "value": "base" }));
    assert_eq!(one["excerpt"]["marked"], "\"bas\"");
    let found = check(json!([{ "field": "review_by", "value": "2028-1-31" }]));
    let one = at(&found, "review_by");
    assert_eq!(one["suggestion"]["edit"]["value"], "2028-01-31");
    let found = check(json!([{ "field": "answer.kind", "value": null }]));
    at(&found, "answer.kind");
    let found = check(json!([{ "section": "motive", "markdown": "" }]));
    assert!(!found.is_empty(), "a section is missing");
    let found = check(json!([{ "section": "motive", "markdown": "Se [lagen](ref:finns-inte)." }]));
    assert!(found.iter().any(|one| one["section"] == "motive"), "{found:?}");
    assert_eq!(folder.read(SAR_001), before, "nothing is written");
    let wish = json!({ "path": SAR_001, "name": "motive", "markdown": "Ett **viktigt** skäl.\n\n<b>x</b>" });
    let (_, made) = editor.post("render.json", &wish);
    let html = made["html"].as_str().expect("HTML");
    assert!(html.contains("<strong>viktigt</strong>") && !html.contains("<b>"), "{html}");
}

#[test]
fn a_change_of_a_published_text_becomes_a_version_that_tells_its_readers() {
    let folder = Folder::released();
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let form = editor.form(SAR_001);
    assert_eq!(form["published"]["version"], "1.1");
    let translation = SAR_001.replace(".md", ".en.md");
    let (before, english) = (folder.read(SAR_001), folder.read(&translation));
    let edits = json!([{ "field": "values.0.number", "value": "0,05" }]);
    let mut wish = json!({ "path": SAR_001, "sum": form["sum"], "edits": edits });
    let (_, told) = editor.post("check.json", &wish);
    assert_eq!(told["publishing"]["version"]["tightened"], "2.0");
    assert_eq!(told["publishing"]["version"]["editorial"], "1.2");
    assert_eq!(told["publishing"]["classes"].as_array().map(Vec::len), Some(4));
    wish["publishing"] = json!({ "class": "tightened", "text": {} });
    assert_eq!(editor.post("save.json", &wish).0, "422", "the readers are told nothing");
    assert_eq!(folder.read(SAR_001), before);
    wish["publishing"]["text"] =
        json!({ "sv": "Halten halveras.", "en": "The content is halved." });
    let (status, saved) = editor.post("save.json", &wish);
    assert_eq!(status, "200", "{saved}");
    let now = folder.read(SAR_001);
    assert!(now.contains("version = \"2.0\"\ntitle") && now.contains("number = 0.05\n"), "{now}");
    let entry = now.split("[[changes]]").nth(2).expect("a second change");
    assert!(entry.starts_with("\nversion = \"2.0\"\ndate = 20"), "{entry}");
    assert!(entry.contains("class = \"tightened\"\ntext = \"Halten halveras.\"\n+++"), "{entry}");
    let translated = folder.read(&translation);
    assert!(translated.contains("version = \"2.0\"\ntitle"), "{translated}");
    let both = "changes = [\"The evidence is clearer.\", \"The content is halved.\"]";
    assert!(translated.contains(both), "{translated}");
    let codes: Vec<&str> = saved["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert!(!codes.contains(&"K124") && !codes.contains(&"K125"), "{codes:?}");
    // One save is one step back, for all its files.
    assert_eq!(editor.post("undo.json", &json!({})).0, "200");
    assert_eq!(folder.read(SAR_001), before);
    assert_eq!(folder.read(&translation), english);
}
