//! What authors are told of the rules: `krav explain`, and the way to it from the problems.

use super::support::{Folder, krav, project};
use kravverk::catalogue::text::BlockKind;
use kravverk::diagnostic::Diagnostics;
use kravverk::diagnostic::explain::explanation;
use kravverk::diagnostic::rule::{RULES, Rule};
use kravverk::parse::explanation::read;
use std::fs;

#[test]
fn every_explanation_reads_as_a_text_and_shows_what_is_wrong_and_what_is_right() {
    for &rule in RULES {
        let code = rule.info().code;
        let explained = explanation(rule);
        assert!(
            !explained.title.is_empty() && !explained.title.ends_with('.'),
            "{code}: its title"
        );
        let mut found = Diagnostics::default();
        let text = read(rule, &mut found);
        let english = kravverk::message::english();
        let problems: Vec<String> = found.iter().map(|one| one.message.in_words(english)).collect();
        assert!(problems.is_empty(), "{code}: {problems:?}");
        let kinds = || text.blocks.iter().map(|block| &block.kind);
        assert!(
            matches!(kinds().next(), Some(BlockKind::Paragraph(_))),
            "{code} begins with words"
        );
        let anchors: Vec<&str> = kinds()
            .filter_map(|kind| match kind {
                BlockKind::Heading { level: 2, anchor, .. } => Some(anchor.as_str()),
                BlockKind::Heading { .. } => Some("a heading of another level"),
                _ => None,
            })
            .collect();
        assert_eq!(anchors, ["fel", "ratt"], "{code}");
        let examples = kinds().filter(|kind| matches!(kind, BlockKind::Code { .. })).count();
        assert!(examples >= 2, "{code}: an example of each");
    }
}

#[test]
fn every_file_of_the_folder_explains_a_rule() {
    let folder = project().join("src/diagnostic/explain");
    for entry in fs::read_dir(folder).expect("the explanations") {
        let name = entry.expect("a file").file_name().into_string().expect("a name");
        let code = name.strip_suffix(".md").unwrap_or_else(|| panic!("what is {name}?"));
        assert!(Rule::find(code).is_some(), "{name} explains no rule");
    }
}

#[test]
fn a_rule_is_explained_by_its_code_or_its_name() {
    let folder = Folder::empty();
    let explained = folder.krav(&["explain", "K012"]);
    assert_eq!(explained.code, 0, "{}", explained.err);
    let lines: Vec<&str> = explained.out.lines().collect();
    assert_eq!(lines[0], "K012 no-front-matter (error, form)");
    assert_eq!(lines[2], "Dokumentet saknar uppgifter överst, eller raden som avslutar dem");
    assert!(lines.contains(&"Fel") && lines.contains(&"    title: Om katalogen"));
    assert!(!explained.out.contains("```") && !explained.out.contains('\x1b'));
    for other in ["k012", "no-front-matter", "No-Front-Matter"] {
        assert_eq!(folder.krav(&["explain", other]).out, explained.out, "{other}");
    }
}

#[test]
fn an_explanation_keeps_to_the_width_and_has_its_headings_bold_where_colour_is_asked_for() {
    let folder = Folder::empty();
    for rule in RULES {
        let out = folder.krav(&["explain", rule.info().code]).out;
        let is_words = |line: &&str| !line.starts_with("    ");
        let longest = out.lines().filter(is_words).map(|line| line.chars().count()).max();
        assert!(longest <= Some(80), "{} is {longest:?} wide", rule.info().code);
    }
    let coloured = folder.krav(&["explain", "K111", "--color", "always"]).out;
    assert!(coloured.contains("\n\x1b[1mFel\x1b[0m\n"), "{coloured}");
}

#[test]
fn all_rules_are_listed_and_told_to_other_programs() {
    let folder = Folder::empty();
    let list = folder.krav(&["explain", "--list"]).out;
    assert_eq!(list.lines().count(), RULES.len());
    assert!(list.starts_with("K001\terror\tform\tFilen är inte sparad som UTF-8\n"), "{list}");
    let all: serde_json::Value =
        serde_json::from_str(&folder.krav(&["explain", "--list", "--format", "json"]).out)
            .expect("JSON");
    assert_eq!(all.as_array().map(Vec::len), Some(RULES.len()));
    let one: serde_json::Value =
        serde_json::from_str(&folder.krav(&["explain", "K111", "--format", "json"]).out)
            .expect("JSON");
    assert_eq!((&one["name"], &one["severity"]), (&"stale-translation".into(), &"warning".into()));
    let explained = one["explanation"].as_str().expect("Markdown");
    assert!(explained.contains("\n## Fel\n") && explained.contains("```toml\n"), "{explained}");
    assert!(all.as_array().expect("a list").contains(&one));
}

#[test]
fn a_rule_that_there_is_not_is_refused_with_the_nearest() {
    let folder = Folder::empty();
    for (written, help) in [
        ("K12", "did you mean `K012`?"),
        ("stale-translatoin", "did you mean `stale-translation`?"),
        ("något helt annat", "list all rules with `krav explain --list`"),
    ] {
        let ran = folder.krav(&["explain", written]);
        let expected = format!("error: there is no rule `{written}`\n  = help: {help}\n");
        assert_eq!((ran.code, ran.out.as_str(), ran.err), (2, "", expected));
    }
    assert_eq!(folder.krav(&["explain"]).code, 2, "a rule or the list is asked for");
}

#[test]
fn the_summary_of_problems_shows_the_way_to_the_first_rule_that_was_broken() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.md", "summary", "sumary");
    let ran = krav(&folder.path, &["check", "--color", "never"]);
    let first = ran.err.split_once('[').map(|(_, rest)| &rest[..4]).expect("a code");
    let way = format!("\nfor more, run `krav explain {first}`\nchecked ");
    assert!(ran.err.contains(&way), "{}", ran.err);
    assert_eq!(ran.err.matches("krav explain").count(), 1);
    let quiet = krav(&folder.path, &["check", "--quiet"]);
    assert!(!quiet.err.contains("krav explain"), "{}", quiet.err);
}

/// The levels of the headings in a page's main part, in their order.
fn heading_levels(html: &str) -> Vec<u32> {
    let main = html.split("<main").nth(1).and_then(|rest| rest.split("</main>").next());
    let parts = main.expect("a main part").split("<h").skip(1);
    let level = |part: &str| part.chars().next().and_then(|first| first.to_digit(10));
    parts.filter_map(level).collect()
}

#[test]
fn the_site_explains_every_rule_at_its_own_anchor() {
    let folder = Folder::with_small_catalogue();
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (swedish, english) =
        (folder.read("public/regler/index.html"), folder.read("public/en/regler/index.html"));
    for page in [&swedish, &english] {
        for rule in RULES {
            let anchor = rule.info().code.to_lowercase();
            assert_eq!(page.matches(&format!(" id=\"{anchor}\"")).count(), 1, "{anchor}");
            assert!(page.contains(&format!(" href=\"#{anchor}\"")), "no link to {anchor}");
        }
        let levels = heading_levels(page);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        assert_eq!(levels.iter().filter(|level| **level == 4).count(), 2 * RULES.len());
        // A string that is lacking shows its id.
        assert!(!page.contains(">rule-kind-") && !page.contains(">severity-"), "a heading lacks");
        assert!(!page.contains("_silenced"), "nothing can be silenced yet");
        assert!(page.contains("class=\"s-"), "the code is marked");
        assert!(page.contains("&lt;b&gt;") && !page.contains("<b>"), "a text goes out as it is");
    }
    assert!(!swedish.contains("<div class=\"prose\" lang="), "the page is in Swedish already");
    assert_eq!(english.matches("<div class=\"prose\" lang=\"sv\">").count(), RULES.len());
    assert!(english.contains("The explanations are in Swedish."));
    let map = folder.read("public/sitemap.xml");
    assert!(map.contains("/prov/regler/</loc>") && map.contains("/prov/en/regler/</loc>"), "{map}");
    for page in ["webbkarta/index.html", "index.html"] {
        assert!(folder.read(&format!("public/{page}")).contains("regler/\">Regler</a>"), "{page}");
    }
}

#[test]
fn a_rule_shows_what_it_weighs_in_the_catalogue() {
    let folder = Folder::with_small_catalogue();
    let config = folder.read("content/catalogue.toml");
    folder.write("content/catalogue.toml", format!("{config}\n[rules]\nK501 = \"warning\"\n"));
    assert_eq!(folder.krav(&["build"]).code, 0);
    let page = folder.read("public/regler/index.html");
    let rule = page.split(" id=\"_k501\"").nth(1).and_then(|rest| rest.split("</summary>").next());
    assert!(rule.is_some_and(|head| head.ends_with("\"severity\">Varning</span>")), "{rule:?}");
}

#[test]
fn the_page_of_rules_lists_what_is_allowed_with_its_reason() {
    let folder = Folder::released();
    let catalogue = folder.read("content/catalogue.toml");
    let entry =
        "[[allow]]\nrule = \"K403\"\ntext = \"SAR-001\"\nreason = \"Beslutat av styrgruppen.\"\n";
    folder.write("content/catalogue.toml", format!("{catalogue}\n{entry}"));
    let ran = folder.krav(&["build", "--quiet"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let page = folder.read("public/regler/index.html");
    let (_, places) = page.split_once("id=\"_silenced\"").expect("the places");
    assert!(places.contains("<a href=\"#k403\">K403</a>"), "{places}");
    assert!(places.contains("krav/sar-001/"), "{places}");
    assert!(places.contains("Beslutat av styrgruppen."), "{places}");
    let english = folder.read("public/en/regler/index.html");
    assert!(english.contains("lang=\"sv\">Beslutat av styrgruppen."), "the reason is in Swedish");
}
