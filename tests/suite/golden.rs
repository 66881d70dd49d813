//! The small catalogue and the pages that it becomes. The main part of each page is compared;
//! what surrounds it is compared on one page.

use super::support::{Folder, assert_same, files_below, is_blessing, project};
use std::fs;

#[test]
fn the_small_catalogue_becomes_its_pages() {
    let folder = Folder::with_small_catalogue();
    let ran = folder.krav(&["build", "--color", "never"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let expected_folder = project().join("tests/site/expected");
    let pages: Vec<(String, String)> = folder
        .files("public")
        .into_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| {
            let html = String::from_utf8(bytes).expect("UTF-8");
            let shown = match path.as_str() {
                "krav/sar-001/index.html" => html,
                path if path.ends_with("regler/index.html") => first(&html, "article"),
                path if path.ends_with("api/falt/index.html") => first(&html, "details"),
                _ => main_part(&html),
            };
            let shown = without_checksums(&shown);
            (path, shown)
        })
        .collect();
    if is_blessing() {
        fs::remove_dir_all(&expected_folder).ok();
        for (path, html) in &pages {
            let file = expected_folder.join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, html).expect("an expected page");
        }
    }
    let expected: Vec<String> =
        files_below(&expected_folder).into_iter().map(|(path, _)| path).collect();
    let actual: Vec<String> = pages.iter().map(|(path, _)| path.clone()).collect();
    assert_eq!(expected, actual, "the pages that there are");
    for (path, html) in &pages {
        let expected = fs::read_to_string(expected_folder.join(path)).expect("an expected page");
        assert_same(path, &expected, html);
    }
}

/// The names of assets and images hold the start of their checksum, which is not compared.
fn without_checksums(html: &str) -> String {
    let is_checksum = |part: &&str| part.len() == 10 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let parts = html.split('.').map(|part| if is_checksum(&part) { "CHECKSUM" } else { part });
    parts.collect::<Vec<_>>().join(".")
}

fn main_part(html: &str) -> String {
    let start = html.find("<main").expect("a main part");
    let end = html.find("</main>").expect("the end of the main part");
    format!("{}\n", &html[start..end + "</main>".len()])
}

/// One rule or record shows what all look like, and no explanation has to be written twice.
fn first(html: &str, element: &str) -> String {
    let start = html.find(&format!("<{element}")).expect("the first");
    let close = format!("</{element}>");
    let end = start + html[start..].find(&close).expect("its end");
    format!("{}\n", &html[start..end + close.len()])
}

#[test]
fn every_link_between_pages_leads_somewhere() {
    let folder = Folder::with_small_catalogue();
    assert_eq!(folder.krav(&["build"]).code, 0);
    let files = folder.files("public");
    let mut count = 0;
    for (page, bytes) in files.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let html = String::from_utf8_lossy(bytes);
        for link in html.split(" href=\"").skip(1).chain(html.split(" src=\"").skip(1)) {
            let link = link.split('"').next().expect("the end of the link");
            if link.contains(':') {
                continue;
            }
            count += 1;
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = resolved(page, path);
            let (_, target_bytes) = files
                .iter()
                .find(|(path, _)| *path == target)
                .unwrap_or_else(|| panic!("{page} links to {link}: there is no {target}"));
            let html = String::from_utf8_lossy(target_bytes);
            // What is compared is named there, and each version has its file.
            let has_anchor = match target != *page && html.contains("<comparison-page") {
                true => {
                    anchor.is_empty()
                        || anchor.split(',').all(|version| {
                            let stem = version.to_lowercase().replace('@', "/");
                            files
                                .iter()
                                .any(|(path, _)| path.starts_with(&format!("utdrag/{stem}.")))
                        })
                }
                false => anchor.is_empty() || html.contains(&format!(" id=\"{anchor}\"")),
            };
            assert!(has_anchor, "{page} links to {link}: no such anchor");
        }
    }
    assert!(count > 100, "only {count} links were looked at");
}

/// The file that a relative link leads to.
fn resolved(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    if link.is_empty() {
        return page.to_string();
    }
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop().expect("the link stays in the site");
            }
            part => parts.push(part),
        }
    }
    if link.ends_with('/') || parts.is_empty() {
        parts.push("index.html");
    }
    parts.join("/")
}
