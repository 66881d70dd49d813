//! What those who follow the catalogue are told: each feed in three forms, with the same entries.

use super::support::{Folder, example, plan, text, tighten};
use serde_json::Value;
use std::collections::BTreeSet;

/// What stands between two words, each time.
fn each<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let rest = text.split(start).skip(1);
    rest.map(|rest| rest.split(end).next().expect("an end")).collect()
}

/// No feed tells of more.
const MOST: usize = 200;

#[test]
fn each_feed_is_the_same_as_atom_as_json_and_as_a_page() {
    let plan = example();
    let feeds: Vec<&str> = plan.paths().filter(|path| path.ends_with("flode.xml")).collect();
    assert!(feeds.iter().any(|path| path.starts_with("kravpaket/")), "packages have feeds");
    let mut count = 0;
    for atom in feeds {
        let (json, page) = (atom.replace(".xml", ".json"), atom.replace(".xml", ".html"));
        let (xml, html) = (text(plan, atom), text(plan, &page));
        let read: Value = serde_json::from_str(&text(plan, &json)).expect("JSON");
        assert_eq!(read["version"], "https://jsonfeed.org/version/1.1");
        let address = |path: &str| format!("https://krav.example/{path}");
        assert_eq!(read["feed_url"], address(&json));
        assert_eq!(read["home_page_url"], address(&page));
        for form in [&json, &page] {
            let leads =
                xml.split("rel=\"alternate\" type=\"").any(|rest| rest.contains(&address(form)));
            assert!(leads, "{atom} does not name {form}");
        }
        let items = read["items"].as_array().expect("items");
        assert!(items.len() <= MOST, "{json} tells of {}", items.len());
        let text_of = |item: &Value, key: &str| item[key].as_str().expect("a text").to_string();
        let ids: Vec<String> = items.iter().map(|item| text_of(item, "id")).collect();
        let entries = xml.split("<entry>").skip(1).collect::<Vec<_>>();
        let told: Vec<&str> = entries.iter().map(|one| each(one, "<id>", "</id>")[0]).collect();
        assert_eq!(told, ids, "{atom}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{json}: one id each");
        let list: String = each(&html, "<ul class=\"changes\">", "</ul>").concat();
        let shown = each(&list, "<li>", "</li>");
        assert_eq!(shown.len(), items.len(), "{page}");
        for (item, shown) in items.iter().zip(shown) {
            let escaped = |text: String| {
                text.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#x27;")
            };
            let title = escaped(text_of(item, "title"));
            assert!(shown.contains(&title), "{page} lacks {title}: {shown}");
            count += 1;
        }
    }
    assert!(count > 300, "only {count} entries were looked at");
}

#[test]
fn a_package_tells_of_what_it_holds() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let plan = plan(&folder.path);
    let package = folder.read("content/packages/bas.toml");
    let held = each(&package, "id = \"", "\"");
    let feed: Value = serde_json::from_str(&text(&plan, "kravpaket/bas/flode.json")).expect("JSON");
    let items = feed["items"].as_array().expect("items");
    let titles: Vec<&str> = items.iter().filter_map(|item| item["title"].as_str()).collect();
    assert!(titles[0].starts_with("SAR-001 version 2.0, skärpt:"), "{titles:?}");
    for title in titles {
        assert!(held.iter().any(|id| title.starts_with(id)), "{title} is not in the package");
    }
    let page = text(&plan, "kravpaket/bas/flode.html");
    assert!(page.contains("Halten halveras.") && page.contains("href=\"../../folj/\""), "{page}");
}

#[test]
fn the_page_on_following_leads_to_every_feed_but_those_of_single_requirements() {
    let plan = example();
    for root in ["", "en/"] {
        let page = text(plan, &format!("{root}folj/index.html"));
        let feeds = plan.paths().filter(|path| path.ends_with("flode.xml"));
        let own = feeds.filter(|path| path.starts_with("en/") == (root == "en/"));
        let of_many = own.filter(|path| !path.contains("krav/"));
        let mut count = 0;
        for path in of_many {
            let link =
                format!("href=\"../{}", path.trim_start_matches(root).trim_end_matches("xml"));
            let forms = ["xml", "json", "html"]
                .iter()
                .filter(|form| page.contains(&format!("{link}{form}\"")));
            assert_eq!(forms.count(), 3, "{path} on {root}folj/");
            count += 1;
        }
        assert!(count > 10, "only {count} feeds");
    }
}

#[test]
fn before_the_first_release_there_is_nothing_to_follow() {
    let folder = Folder::with_small_catalogue();
    let page = text(&plan(&folder.path), "folj/index.html");
    assert!(page.contains("Inget är publicerat än") && !page.contains("flode."), "{page}");
}
