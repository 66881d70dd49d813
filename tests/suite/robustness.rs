//! Bad input never panics: anything at all is fed to the parsers and to the build.

use kravverk::Options;
use kravverk::source::{Sources, builtin};
use proptest::prelude::*;
use std::sync::Arc;

/// Builds a catalogue of these files on the default theme, and makes every page of it.
fn build(files: Vec<(String, Vec<u8>)>) {
    let mut all = builtin::files();
    all.extend(files);
    let sources = Arc::new(Sources::new(all));
    match kravverk::build(&sources, &Options::default()) {
        Ok(built) => {
            let made = built.output.make_all(|_, _| Ok::<(), ()>(()));
            assert!(made.is_ok(), "a catalogue that passes the checks can be made");
        }
        Err(found) => {
            assert!(found.has_errors(), "a refusal has a reason");
            let shown = kravverk::diagnostic::people::render(&found, &sources, false);
            assert!(shown.contains("error["));
            kravverk::diagnostic::json::render(&found, &sources);
        }
    }
}

fn small_catalogue() -> Vec<(String, Vec<u8>)> {
    let folder = super::support::project().join("tests/site/content");
    let files = super::support::files_below(&folder).into_iter();
    files.map(|(path, bytes)| (format!("content/{path}"), bytes)).collect()
}

/// Text made of the pieces that mean something to the parsers.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "+++\n",
        "## Kravtext\n",
        "## Motiv\n",
        "### x\n",
        "id = \"SAR-001\"\n",
        "[[values]]\n",
        "[answer]\n",
        "x = [1, {a = 2}]\n",
        "[[poäng]]",
        "![[SAR-001@1.1#normative]]",
        "[a](SAR-001#motive)",
        "[^1]",
        "[^1]: not\n",
        "\n\n",
        "> ",
        "> [!NOTE]\n",
        "- ",
        "  ",
        "1. ",
        "| a | b |\n|---|--:|\n| c |\n",
        "`",
        "```\n",
        "<b>",
        "<!-- ",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "\\",
        "å",
        "\u{a0}",
        "\u{202e}",
        "\r\n",
        "\0",
        "😀",
        "[x]: y\n",
        "![b](../images/forband.svg)",
        "{{ x }}",
        "\"",
        "'''",
        "\"\"\"",
        "1979-05-27",
        "0.1",
        "=",
        "#",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_as_a_document(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut files = small_catalogue();
        for path in ["pages/om.md", "requirements/vard/sarvard/SAR-001.md", "registers/terms.toml", "catalogue.toml"] {
            files.push((format!("content/{path}"), bytes.clone()));
        }
        build(files);
    }

    #[test]
    fn any_pieces_as_a_requirement(front in pieces(), body in pieces()) {
        let mut files = small_catalogue();
        let text = format!("+++\n{front}\n+++\n{body}");
        files.push(("content/requirements/vard/sarvard/SAR-001.md".to_string(), text.into_bytes()));
        build(files);
    }

    #[test]
    fn any_pieces_as_a_text(body in pieces()) {
        let mut files = small_catalogue();
        let front = "+++\ntitle = \"T\"\nsummary = \"S\"\nowner = \"O\"\nupdated = 2026-01-31\n+++\n";
        files.push(("content/pages/om.md".to_string(), format!("{front}{body}").into_bytes()));
        build(files);
    }

    #[test]
    fn any_line_of_a_requirement_may_be_missing_or_doubled(line in 0usize..140, doubled: bool) {
        let mut files = small_catalogue();
        let path = "content/requirements/vard/sarvard/SAR-001.md";
        for (_, bytes) in files.iter_mut().filter(|(name, _)| name == path) {
            let text = String::from_utf8(bytes.clone()).expect("UTF-8");
            let mut lines: Vec<&str> = text.lines().collect();
            let line = line % lines.len();
            if doubled {
                lines.insert(line, lines[line]);
            } else {
                lines.remove(line);
            }
            *bytes = lines.join("\n").into_bytes();
        }
        build(files);
    }

    #[test]
    fn any_small_catalogue(names in prop::collection::vec("(requirements/)?[a-cA-C_.~ö-]{1,9}(\\.md|\\.toml|\\.svg|)", 0..6), body in pieces()) {
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for name in names {
            files.push((format!("content/{name}"), body.clone().into_bytes()));
        }
        build(files);
    }
}

#[test]
fn deep_nesting_is_refused_and_does_not_overflow() {
    for deep in [
        "> ".repeat(20_000),
        "- ".repeat(20_000),
        "*a ".repeat(20_000),
        "[".repeat(50_000),
        "**a".repeat(9_000),
    ] {
        let mut files = small_catalogue();
        let front =
            "+++\ntitle = \"T\"\nsummary = \"S\"\nowner = \"O\"\nupdated = 2026-01-31\n+++\n";
        files.push(("content/pages/om.md".to_string(), format!("{front}{deep}x").into_bytes()));
        build(files);
    }
    let mut files = small_catalogue();
    files.push((
        "content/catalogue.toml".to_string(),
        format!("a = {}", "[".repeat(50_000)).into_bytes(),
    ));
    build(files);
}

#[test]
fn every_depth_is_shown_or_refused_once() {
    let front = "+++\ntitle = \"T\"\nsummary = \"S\"\nowner = \"O\"\nupdated = 2026-01-31\n+++\n";
    for (open, close) in [("> ", ""), ("- ", ""), ("1. ", ""), ("*a ", " b*"), ("> - ", "")] {
        let mut was_refused = false;
        for depth in 1..=60 {
            let text = format!("{front}{}x{}\n", open.repeat(depth), close.repeat(depth));
            let mut files = builtin::files();
            files.extend(small_catalogue());
            files.push(("content/pages/om.md".to_string(), text.into_bytes()));
            let refusals =
                match kravverk::build(&Arc::new(Sources::new(files)), &Options::default()) {
                    Ok(_) => 0,
                    Err(found) => found.iter().filter(|one| one.rule.info().code == "K024").count(),
                };
            assert!(refusals <= 1, "`{open}` {depth} times is refused {refusals} times");
            assert!(refusals == 1 || !was_refused, "`{open}` {depth} times passes");
            was_refused = refusals == 1;
        }
        assert!(was_refused, "`{open}` 60 times passes");
    }
}
