//! The ways from a page to those who write its text: what `propose` and `edit` lead to, and the forms
//! of the forges that they fill in.

use super::support::{Folder, krav, project};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const ADDRESSES: [&str; 2] = ["\npropose = ", "\nedit = "];

/// The small catalogue without its own addresses, with these lines in their place.
fn catalogue(lines: &str) -> Folder {
    let folder = Folder::with_small_catalogue();
    let own = folder.read("content/catalogue.toml");
    let is_own = |line: &&str| !ADDRESSES.iter().any(|start| line.starts_with(start.trim_start()));
    let rest: Vec<&str> = own.lines().filter(is_own).collect();
    folder.write("content/catalogue.toml", format!("{lines}\n{}\n", rest.join("\n")));
    folder
}

/// The links of a class of a page, as its readers follow them.
fn links(html: &str) -> Vec<String> {
    let Some((_, rest)) = html.split_once("<div class=\"propose\"") else { return Vec::new() };
    let (own, _) = rest.split_once("</div>").expect("the end of it");
    let hrefs = own.split(" href=\"").skip(1).map(|rest| rest.split('"').next().expect("its end"));
    hrefs.map(|href| href.replace("&amp;", "&")).collect()
}

/// What stands in a query, decoded.
fn query(address: &str) -> BTreeMap<String, String> {
    let (_, query) = address.split_once('?').expect("a query");
    let decoded = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            let mut digit =
                || char::from(rest.next().expect("two digits")).to_digit(16).expect("hex");
            bytes.push(if byte == b'%' { (digit() * 16 + digit()) as u8 } else { byte });
        }
        String::from_utf8(bytes).expect("UTF-8")
    };
    let pairs = query.split('&').map(|pair| pair.split_once('=').expect("a value"));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

fn shown(folder: &Folder, page: &str) -> Vec<String> {
    links(&folder.read(&format!("public/{page}index.html")))
}

fn build(folder: &Folder) {
    let ran = folder.krav(&["build", "-q", "--drafts"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn a_page_says_of_itself_what_a_proposal_needs_and_nothing_of_it_breaks_the_address() {
    let holes = "id={id}&version={version}&title={title}&section={section}&address={address}&path={path}&language={language}";
    let folder = catalogue(&format!("propose = \"https://forge.example/nytt?{holes}\""));
    let path = "content/requirements/vard/sarvard/SAR-001.md";
    let title = "Förband & plåster: 50 % \\\"rena\\\"?#1";
    let own = folder.read(path);
    let line = own.lines().find(|line| line.starts_with("title = ")).expect("its title");
    folder.edit(path, line, &format!("title = \"{title}\""));
    build(&folder);
    let all = shown(&folder, "krav/sar-001/");
    let whole = query(&all[0]);
    let address = "https://krav.example/prov/krav/sar-001/";
    for (name, value) in [
        ("id", "SAR-001"),
        ("version", "1.1"),
        ("title", "Förband & plåster: 50 % \"rena\"?#1"),
        ("section", ""),
        ("address", address),
        ("path", path),
        ("language", "sv"),
    ] {
        assert_eq!(whole[name], value, "{}", all[0]);
    }
    let normative = query(&all[1]);
    assert_eq!(normative["section"], "Kravtext");
    assert_eq!(normative["address"], format!("{address}#normative"));
    let english = query(&shown(&folder, "en/krav/sar-001/")[0]);
    assert_eq!(english["path"], "content/requirements/vard/sarvard/SAR-001.en.md");
    assert_eq!(english["language"], "en");
}

#[test]
fn every_text_has_its_file_and_what_was_published_is_not_edited() {
    let folder = catalogue("edit = \"https://forge.example/redigera/{path}\"");
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    assert_eq!(folder.krav(&["release", "2026.1", "--date", "2026-01-31"]).code, 0);
    build(&folder);
    let begin = "https://forge.example/redigera/content/";
    for (page, file) in [
        ("krav/sar-001/", "requirements/vard/sarvard/SAR-001.md"),
        ("omraden/vard/sarvard/", "requirements/vard/sarvard/_category.md"),
        ("vagledning/valj-krav/", "guidance/valj-krav.md"),
        ("sidor/om/", "pages/om.md"),
        ("en/sidor/om/", "pages/om.en.md"),
        ("kravpaket/bas/", "packages/bas.toml"),
    ] {
        assert_eq!(shown(&folder, page), [format!("{begin}{file}")], "{page}");
        assert!(folder.path.join("content").join(file).exists(), "{file}");
    }
    for page in ["krav/sar-001/1.1/", "krav/", "statistik/"] {
        assert_eq!(shown(&folder, page), [] as [&str; 0], "{page}");
    }
}

#[test]
fn a_catalogue_that_gives_no_address_has_nothing_of_it_on_any_page() {
    let folder = catalogue("");
    build(&folder);
    for (path, bytes) in folder.files("public") {
        let html = String::from_utf8_lossy(&bytes);
        assert!(!path.ends_with(".html") || !html.contains("class=\"propose\""), "{path}");
    }
}

/// Lines of a form: how far in each is, whether it begins an entry of a list, and its key with its value.
/// Whatever a form has no need of is refused.
fn lines(path: &str, text: &str) -> Vec<(usize, bool, String, String)> {
    let mut all = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let own = line.trim_start_matches(' ');
        let indent = line.len() - own.len();
        let (is_entry, own) = match own.strip_prefix("- ") {
            Some(rest) => (true, rest),
            None => (false, own),
        };
        let (key, value) = own.split_once(':').unwrap_or_else(|| panic!("{path}: {line}"));
        let is_plain = value.is_empty() || value.starts_with(' ');
        let breaks = [": ", " #", "\t"];
        let value = value.trim();
        assert!(is_plain && indent % 2 == 0, "{path}: {line}");
        assert!(!breaks.iter().any(|one| value.contains(one)), "{path} needs quotes: {line}");
        assert!(
            !value.starts_with(['*', '&', '{', '[', '>', '|', '@', '`', '"', '\'', '%', '!']),
            "{path}: {line}"
        );
        all.push((indent, is_entry, key.to_string(), value.to_string()));
    }
    all
}

/// The fields of a form of GitHub by their ids, each with its kind.
fn form(path: &str, text: &str) -> BTreeMap<String, String> {
    let lines = lines(path, text);
    let top: Vec<&str> =
        lines.iter().filter(|one| one.0 == 0).map(|(_, _, key, _)| key.as_str()).collect();
    assert_eq!(top, ["name", "description", "body"], "{path}");
    let mut fields = BTreeMap::new();
    for field in
        lines.split(|one| one.0 == 0).next_back().expect("the body").chunk_by(|_, next| !next.1)
    {
        let find = |key: &str| field.iter().find(|one| one.2 == key).map(|one| one.3.as_str());
        let kind = find("type").unwrap_or_else(|| panic!("{path}: {field:?}"));
        if kind == "markdown" {
            assert!(find("value").is_some_and(|own| !own.is_empty()), "{path}: {field:?}");
            continue;
        }
        assert!(["input", "textarea"].contains(&kind), "{path}: {kind}");
        assert!(find("label").is_some_and(|own| !own.is_empty()), "{path}: {field:?}");
        let id = find("id").unwrap_or_else(|| panic!("{path}: {field:?}"));
        assert!(fields.insert(id.to_string(), kind.to_string()).is_none(), "{path}: `{id}` twice");
    }
    fields
}

#[test]
fn the_forms_of_a_new_catalogue_are_filled_in_by_its_pages() {
    for languages in ["sv", "sv,en"] {
        let folder = Folder::empty();
        assert_eq!(folder.krav(&["init", ".", "--languages", languages]).code, 0);
        if languages.contains("en") {
            let begun =
                folder.krav(&["new", "requirement", "--from", "KRAV-001", "--translate", "en"]);
            assert_eq!(begun.code, 0, "{}", begun.err);
        }
        let own = folder.read("content/catalogue.toml");
        let offered = |key: &str| -> Vec<String> {
            let lines = own.lines().filter_map(|line| line.strip_prefix("# "));
            lines.filter(|line| line.starts_with(key)).map(str::to_string).collect()
        };
        let proposals = offered("propose = ");
        assert_eq!(proposals.len(), 3, "GitHub, GitLab and mail");
        assert_eq!(offered("edit = ").len(), 2);
        for (at, propose) in proposals.iter().enumerate() {
            let edit = &offered("edit = ")[at.min(1)];
            folder.write("content/catalogue.toml", format!("{propose}\n{edit}\n{own}"));
            let checked = folder.krav(&["check"]);
            assert!(checked.is_clean(), "{propose}: {}", checked.err);
            build(&folder);
            for language in languages.split(',') {
                let root = if language == "sv" { "" } else { "en/" };
                let all = shown(&folder, &format!("{root}krav/krav-001/"));
                let link = all.iter().find(|link| link.contains("%23normative")).expect("a part");
                let asked = query(link);
                let is_told = |what: &str| asked.values().any(|value| value.contains(what));
                for what in ["KRAV-001", "1.0", "https://krav.example/", "krav-001/#normative"] {
                    assert!(is_told(what), "{what} in {link}");
                }
                assert!(
                    is_told(if language == "sv" { "Kravtext" } else { "Requirement" }),
                    "{link}"
                );
                let Some(name) = asked.get("template") else { continue };
                let path = format!(".github/ISSUE_TEMPLATE/{name}");
                let fields = form(&path, &folder.read(&path));
                let filled: BTreeSet<&str> = asked.keys().map(String::as_str).collect();
                for (id, kind) in &fields {
                    assert_eq!(kind == "input", filled.contains(&**id), "{path}: `{id}`");
                }
                for id in filled {
                    let is_own = ["template", "title"].contains(&id);
                    assert!(is_own || fields.contains_key(id), "{path} has no `{id}`");
                }
            }
        }
        for english in
            [".github/ISSUE_TEMPLATE/proposal.en.yml", ".gitlab/issue_templates/Suggestion.md"]
        {
            assert_eq!(folder.path.join(english).exists(), languages == "sv,en", "{english}");
        }
        assert!(folder.read(".gitlab/issue_templates/Forslag.md").contains("\n## Varför?\n"));
    }
}

#[test]
fn the_forms_of_this_repository_can_be_read() {
    let folder = project().join(".github/ISSUE_TEMPLATE");
    let names = fs::read_dir(&folder).expect("the forms").map(|one| one.expect("one").file_name());
    let names: BTreeSet<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    assert_eq!(Vec::from_iter(&names), ["config.yml", "fault.yml", "wish.yml"]);
    for name in names.iter().filter(|name| *name != "config.yml") {
        let text = fs::read_to_string(folder.join(name)).expect("a form");
        assert!(form(name, &text).len() > 1, "{name}");
    }
    let config = fs::read_to_string(folder.join("config.yml")).expect("the settings");
    assert_eq!(config, "blank_issues_enabled: true\n");
    let version = krav(project(), &["--version"]);
    assert_eq!(version.code, 0, "which the form asks for");
}
