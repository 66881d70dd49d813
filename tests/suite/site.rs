//! What the pages do for those who read them: lists that filter, words that explain themselves,
//! languages, proposals, numbers; and what the web expects beside the pages.

use super::support::{Folder, Ran, SAR_001, leads_on};
use kravverk::collation::Collation;
use kravverk::field::base_url::BaseUrl;
use kravverk::field::text::Language;
use std::collections::BTreeSet;

const SAR_002: &str = "content/requirements/vard/sarvard/SAR-002.md";

pub fn built() -> Folder {
    let folder = Folder::with_small_catalogue();
    build(&folder);
    folder
}

pub fn build(folder: &Folder) -> Ran {
    let ran = folder.krav(&["build", "--color", "never"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran
}

/// The style sheet of every page.
fn style(folder: &Folder) -> String {
    let files = folder.files("public/tema");
    let file = files.into_iter().find(|(path, _)| path.starts_with("style.")).expect("a style");
    String::from_utf8(file.1).expect("UTF-8")
}

/// The words between two others.
pub fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no `{start}`"));
    rest.split_once(end).unwrap_or_else(|| panic!("no `{end}` after `{start}`")).0
}

#[test]
fn filters_are_links_that_the_style_sheet_heeds() {
    let folder = built();
    let page = folder.read("public/krav/index.html");
    let style = style(&folder);
    let links: Vec<&str> = page.split("<a id=\"").skip(1).collect();
    assert!(links.len() >= 4, "{} values to filter by", links.len());
    for link in links {
        let id = link.split('"').next().expect("an id");
        assert!(link.contains(&format!("href=\"#{id}\"")), "{id} leads to itself");
        let facet = between(link, "data-facet=\"", "\"");
        let value = between(link, "data-value=\"", "\"");
        let rule = format!(
            "main:has(#{id}:target) [data-{facet}]:not([data-{facet}~=\"{value}\"]) {{ display: none }}"
        );
        assert!(style.contains(&rule), "no rule for {id}");
        let told: usize = between(link, "class=\"count\">", "<").parse().expect("a count");
        let rows = page.split("<tr ").skip(1).filter(|row| {
            let has = between(row, &format!("data-{facet}=\""), "\"");
            has.split(' ').any(|one| one == value) && !row.contains("data-status=\"withdrawn\"")
        });
        assert_eq!(rows.count(), told, "{id}");
    }
}

#[test]
fn an_area_shows_what_builds_on_what_side_by_side() {
    let folder = built();
    let page = folder.read("public/omraden/vard/sarvard/index.html");
    let ladders = between(&page, "<table class=\"ladders\">", "</table>");
    let cells: Vec<&str> = ladders.split("<td>").skip(1).collect();
    assert!(cells[0].contains("SAR-001"), "base first: {ladders}");
    assert!(cells[1].contains("SAR-002") && cells[1].contains("används tillsammans med SAR-001"));
    assert!(cells[2].contains("inget krav på nivån"), "{ladders}");
    assert!(!ladders.contains("SAR-003"), "what stands alone is no ladder");
}

#[test]
fn a_requirement_shows_what_other_levels_ask_for() {
    let folder = built();
    let page = folder.read("public/krav/sar-002/index.html");
    let ladder = between(&page, "<nav class=\"ladder\"", "</nav>");
    let rungs: Vec<&str> = ladder.split("<li class=\"rung").skip(1).collect();
    assert!(rungs[0].contains("href=\"../sar-001/\""), "{ladder}");
    assert!(rungs[1].starts_with(" rung-here") && rungs[1].contains("det här kravet"), "{ladder}");
    assert!(rungs[2].contains("inget krav på nivån"), "{ladder}");
    assert!(page.contains("jamfor/#SAR-001@1.1,SAR-002@1.0\""), "both are compared");
    assert!(!folder.read("public/krav/sar-003/index.html").contains("class=\"ladder\""));
}

#[test]
fn the_history_of_a_requirement_leads_to_its_versions() {
    let folder = Folder::released();
    build(&folder);
    let page = folder.read("public/krav/sar-001/index.html");
    let history = between(&page, "<ol class=\"history\"", "</ol>");
    assert!(history.contains("<a href=\"1.1/\">Version 1.1</a>"), "{history}");
    let own = folder.read("public/krav/sar-001/1.1/index.html");
    let history = between(&own, "<ol class=\"history\"", "</ol>");
    assert!(
        history.contains("<strong>Version 1.1</strong>"),
        "the page leads to no copy of itself"
    );
}

#[test]
fn a_shortened_address_leads_to_a_page() {
    let folder = built();
    let files: BTreeSet<String> =
        folder.files("public").into_iter().map(|(path, _)| path).collect();
    let above = |path: &String| -> Vec<String> {
        path.match_indices('/').map(|(at, _)| path[..=at].to_string()).collect()
    };
    // The pieces of the search index are in folders that are named by their checksum.
    let is_named = |folder: &String| !folder.starts_with("sok/index/") || folder == "sok/index/";
    let folders: BTreeSet<String> = files.iter().flat_map(above).filter(is_named).collect();
    for one in &folders {
        assert!(files.contains(&format!("{one}index.html")), "nothing answers at `{one}`");
    }
    let moved = folder.read("public/utdrag/sar-001/index.html");
    assert!(moved.contains("url=../../\"") && moved.contains("noindex"), "{moved}");
    assert!(folder.read("public/kravpaket/index.html").contains("href=\"bas/\""));
    assert!(folder.read("public/omraden/index.html").contains("href=\"vard/\""));
    assert!(folder.read("public/sidor/index.html").contains("href=\"om/\""));
    let levels = folder.read("public/nivaer/index.html");
    assert!(levels.contains("href=\"../krav/#_level-base\""), "{levels}");
}

#[test]
fn words_of_the_glossary_are_linked_where_a_page_first_explains_with_them() {
    let folder = Folder::with_small_catalogue();
    folder.edit(
        SAR_002,
        "högst 10 poäng.",
        "högst 10 poäng. Ftalaterna räknas, och en ftalat till.",
    );
    folder.edit(SAR_002, "förband utan PVC.\n", "förband utan ftalater.\n");
    build(&folder);
    let page = folder.read("public/krav/sar-002/index.html");
    let link = "<a href=\"../../ordlista/#ftalat\" class=\"term\">Ftalaterna</a> räknas, och en ftalat till";
    assert!(page.contains(link), "the first use alone is linked, in its own form");
    assert_eq!(page.matches("class=\"term\"").count(), 1, "the text to paste has no such link");
    folder.edit("content/registers/terms.toml", "synonyms =", "ambiguous = true\nsynonyms =");
    build(&folder);
    assert!(!folder.read("public/krav/sar-002/index.html").contains("class=\"term\""));
}

#[test]
fn a_page_says_in_each_language_that_it_lacks_that_it_does() {
    let folder = built();
    let page = folder.read("public/krav/sar-002/index.html");
    assert!(
        page.contains("<li lang=\"en\" class=\"missing\">This page is not available in English.")
    );
    assert!(!page.contains("hreflang=\"en\" href=\"https"), "it has no counterpart");
    let translated = folder.read("public/krav/sar-001/index.html");
    assert!(!translated.contains("class=\"missing\""));
    assert!(translated.contains("href=\"../../en/krav/sar-001/\" lang=\"en\""));
}

#[test]
fn a_proposal_is_open_for_comment_and_nowhere_else() {
    let folder = Folder::released();
    folder.edit(SAR_002, "version = \"1.0\"", "version = \"2.0\"");
    folder.edit(SAR_002, "status = \"current\"", "status = \"consultation\"");
    folder.edit(
        SAR_002,
        "+++\n\n## Kravtext\n\nAnbudet får mervärde",
        "[consultation]\nfrom = 2026-03-01\nto = 2026-04-30\nquestion = \"Räcker poängen?\"\nanswers_to = \"funktion@krav.example\"\n\n\
         [[changes]]\nversion = \"2.0\"\ndate = 2026-03-01\nclass = \"tightened\"\ntext = \"Mer mervärde.\"\n+++\n\n## Kravtext\n\nAnbudet får mycket mervärde",
    );
    build(&folder);
    let list = folder.read("public/remisser/index.html");
    assert!(list.contains("href=\"sar-002/\"") && list.contains("Räcker poängen?"), "{list}");
    assert!(list.contains("1 mars 2026 – 30 april 2026"), "{list}");
    let proposal = folder.read("public/remisser/sar-002/index.html");
    assert!(proposal.contains("mycket mervärde") && proposal.contains("På remiss till och med"));
    assert!(proposal.contains("href=\"../../krav/sar-001/\""), "what it builds on is published");
    assert!(!proposal.contains("ld+json"), "a proposal is no criterion");
    let published = folder.read("public/krav/sar-002/index.html");
    assert!(published.contains("Version 1.0") && !published.contains("mycket mervärde"));
    // Its address goes away with the consultation, so no release may promise it.
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-03-02"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!folder.read("content/releases/2026.2.toml").contains("/remisser/sar-002/"));
}

#[test]
fn a_page_carries_its_requirement_for_programs() {
    let folder = Folder::with_small_catalogue();
    folder.edit(SAR_001, "title = \"", "title = \"</script> & ");
    build(&folder);
    let page = folder.read("public/krav/sar-001/index.html");
    let json = between(&page, "<script type=\"application/ld+json\">", "</script>");
    let value: serde_json::Value = serde_json::from_str(json).expect("JSON");
    assert_eq!(value["identifier"], "SAR-001");
    assert!(value["hasEvidenceTypeList"].is_array(), "{json}");
    assert!(json.contains("\\u003c/script\\u003e"), "nothing in it ends the element");
}

#[test]
fn swedish_words_stand_in_swedish_order() {
    let sorted = |language: &str, words: &[&str]| -> Vec<String> {
        let mut words: Vec<String> = words.iter().map(|word| word.to_string()).collect();
        let language = Language::parse(language).expect("a language");
        Collation::of(&language).sort_by(&mut words, |word| word);
        words
    };
    let words = ["öl", "Zebra", "ärta", "ål", "Apa", "INK-10", "INK-9", "apa"];
    assert_eq!(
        sorted("sv", &words),
        ["apa", "Apa", "INK-9", "INK-10", "Zebra", "ål", "ärta", "öl"]
    );
    assert_eq!(sorted("en", &["zebra", "ål", "öl"]), ["ål", "öl", "zebra"]);
}

#[test]
fn an_address_with_swedish_letters_is_written_as_the_web_does() {
    for (written, held) in [
        ("https://krav.exämpel.se", "https://krav.xn--exmpel-cua.se"),
        ("https://krav.example/vår region/", ""),
        ("https://krav.example/v%C3%A5rd/", "https://krav.example/v%C3%A5rd"),
        ("https://krav.example/vård", "https://krav.example/v%C3%A5rd"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("https://krav.example/?q=1", ""),
        ("ftp://krav.example", ""),
        ("krav.example", ""),
    ] {
        let base_url = BaseUrl::parse(written);
        assert_eq!(base_url.as_deref().unwrap_or_default(), held, "{written}");
    }
    for (written, is_reserved) in [
        ("https://krav.example", true),
        ("https://KRAV.Example./prov", true),
        ("http://localhost:8080", true),
        ("https://krav.test/", true),
        ("https://example.org", true),
        ("https://krav.invalid", true),
        ("https://example.se", false),
        ("https://krav.regionexample", false),
        ("https://krav.example.se/test/", false),
        ("https://krav.xn--exmpel-cua.se", false),
    ] {
        let base_url = BaseUrl::parse(written).expect("an address");
        assert_eq!(base_url.is_reserved(), is_reserved, "{written}");
    }
    let folder = Folder::with_small_catalogue();
    folder.edit("content/catalogue.toml", "https://krav.example/prov", "https://exämpel.se/krav");
    build(&folder);
    let page = folder.read("public/krav/sar-001/index.html");
    let canonical =
        "<link rel=\"canonical\" href=\"https://xn--exmpel-cua.se/krav/krav/sar-001/\">";
    assert!(page.contains(canonical), "{page}");
}

#[test]
fn search_engines_find_every_page_and_its_languages() {
    let folder = built();
    let map = folder.read("public/sitemap.xml");
    let mut listed: Vec<&str> =
        map.split("<loc>").skip(1).map(|rest| between(rest, "", "<")).collect();
    listed.sort_unstable();
    let mut pages: Vec<String> = folder
        .files("public")
        .into_iter()
        .filter(|(path, _)| path.ends_with("index.html"))
        .map(|(_, bytes)| String::from_utf8(bytes).expect("UTF-8"))
        // A folder without a page leads on to one that has.
        .filter(|html| !leads_on(html.as_bytes()))
        .map(|html| between(&html, "<link rel=\"canonical\" href=\"", "\"").to_string())
        .collect();
    pages.sort_unstable();
    assert_eq!(listed, pages);
    let entry = between(&map, "<loc>https://krav.example/prov/krav/sar-001/</loc>", "</url>");
    for (language, address) in [("sv", "krav/sar-001/"), ("en", "en/krav/sar-001/")] {
        let link = format!("hreflang=\"{language}\" href=\"https://krav.example/prov/{address}\"");
        assert!(entry.contains(&link), "{entry}");
    }
    let robots = folder.read("public/robots.txt");
    assert!(robots.contains("Sitemap: https://krav.example/prov/sitemap.xml"), "{robots}");
}

#[test]
fn hosts_and_browsers_are_told_what_they_need() {
    let folder = built();
    let page = folder.read("public/index.html");
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'");
    assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe"), "{policy}");
    let headers = folder.read("public/_headers");
    assert!(
        headers.contains(&format!("Content-Security-Policy: {policy}; frame-ancestors 'none'"))
    );
    assert!(headers.starts_with("/prov/*\n"), "below the folder of the site: {headers}");
    assert!(
        headers.contains("\n/prov/tema/*\n  Cache-Control: public, max-age=31536000, immutable\n")
    );
    let manifest: serde_json::Value =
        serde_json::from_str(&folder.read("public/manifest.webmanifest")).expect("JSON");
    let icons = manifest["icons"].as_array().expect("icons");
    assert!(icons.iter().any(|icon| icon["sizes"] == "512x512" && icon["type"] == "image/png"));
    assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
    for icon in icons {
        let file = folder.path.join("public").join(icon["src"].as_str().expect("an address"));
        assert!(file.exists(), "{}", file.display());
    }
    let search = folder.read("public/en/opensearch.xml");
    assert!(search.contains("template=\"https://krav.example/prov/en/sok/?q={searchTerms}\""));
}

#[test]
fn icons_in_the_style_sheet_are_files_of_the_theme() {
    let folder = built();
    let style = style(&folder);
    let names: Vec<&str> =
        style.split("url(\"").skip(1).map(|rest| between(rest, "", "\"")).collect();
    assert!(names.len() > 10, "{} icons", names.len());
    for name in names {
        assert!(folder.path.join("public/tema").join(name).exists(), "there is no {name}");
    }
}
