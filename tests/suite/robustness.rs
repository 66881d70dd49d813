//! Bad input never panics: anything at all is fed to the parsers and to the build.

use super::chance::Chance;
use kravverk::Options;
use kravverk::message;
use kravverk::output::Nowhere;
use kravverk::source::{Sources, builtin};
use std::sync::Arc;

/// Builds a catalogue of these files on the default theme, and makes every page of it.
fn build(files: Vec<(String, Vec<u8>)>) {
    let mut all = builtin::files();
    all.extend(files);
    let sources = Arc::new(Sources::new(all));
    match kravverk::build(&sources, &Options::default()) {
        Ok(built) => {
            let made = built.plan.make_all("", &Nowhere);
            assert!(made.is_ok(), "a catalogue that passes the checks can be made");
        }
        Err(found) => {
            assert!(found.has_errors(), "a refusal has a reason");
            let shown =
                kravverk::diagnostic::people::render(&found, &sources, message::english(), false);
            assert!(shown.contains("error["));
            kravverk::diagnostic::json::render(&found, &sources, message::english());
        }
    }
}

fn small_catalogue() -> Vec<(String, Vec<u8>)> {
    let folder = super::support::project().join("tests/site/content");
    let files = super::support::files_below(&folder).into_iter();
    files.map(|(path, bytes)| (format!("content/{path}"), bytes)).collect()
}

/// What means something to the parsers.
const PIECES: &[&str] = &[
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
];

/// Text made of such pieces.
fn pieces(chance: &mut Chance) -> String {
    (0..chance.below(60)).map(|_| *chance.one_of(PIECES)).collect()
}

/// How often each kind of input is tried. Another seed tries others: `KRAV_SEED=7 cargo test`.
const CASES: u64 = 192;

#[test]
fn any_bytes_as_a_document() {
    Chance::each(CASES, |chance| {
        let bytes: Vec<u8> = (0..chance.below(400)).map(|_| chance.below(256) as u8).collect();
        let mut files = small_catalogue();
        for path in [
            "pages/om.md",
            "requirements/vard/sarvard/SAR-001.md",
            "registers/terms.toml",
            "catalogue.toml",
        ] {
            files.push((format!("content/{path}"), bytes.clone()));
        }
        build(files);
    });
}

#[test]
fn any_pieces_as_a_requirement() {
    Chance::each(CASES, |chance| {
        let mut files = small_catalogue();
        let text = format!("+++\n{}\n+++\n{}", pieces(chance), pieces(chance));
        let path = "content/requirements/vard/sarvard/SAR-001.md";
        files.push((path.to_string(), text.into_bytes()));
        build(files);
    });
}

#[test]
fn any_pieces_as_a_text() {
    Chance::each(CASES, |chance| {
        let mut files = small_catalogue();
        let text = format!("{FRONT}{}", pieces(chance));
        files.push(("content/pages/om.md".to_string(), text.into_bytes()));
        build(files);
    });
}

#[test]
fn any_line_of_a_requirement_may_be_missing_or_doubled() {
    Chance::each(CASES, |chance| {
        let mut files = small_catalogue();
        let path = "content/requirements/vard/sarvard/SAR-001.md";
        for (_, bytes) in files.iter_mut().filter(|(name, _)| name == path) {
            let text = String::from_utf8(bytes.clone()).expect("UTF-8");
            let mut lines: Vec<&str> = text.lines().collect();
            let line = chance.below(lines.len());
            if chance.below(2) == 0 {
                lines.insert(line, lines[line]);
            } else {
                lines.remove(line);
            }
            *bytes = lines.join("\n").into_bytes();
        }
        build(files);
    });
}

#[test]
fn any_small_catalogue() {
    const LETTERS: &[char] = &['a', 'b', 'c', 'A', 'B', 'C', '_', '.', '~', 'ö', '-'];
    Chance::each(CASES, |chance| {
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        let body = pieces(chance);
        for _ in 0..chance.below(6) {
            let folder = *chance.one_of(&["", "requirements/"]);
            let ending = *chance.one_of(&[".md", ".toml", ".svg", ""]);
            let length = 1 + chance.below(9);
            let name: String = (0..length).map(|_| *chance.one_of(LETTERS)).collect();
            files.push((format!("content/{folder}{name}{ending}"), body.clone().into_bytes()));
        }
        build(files);
    });
}

const FRONT: &str =
    "+++\ntitle = \"T\"\nsummary = \"S\"\nowner = \"O\"\nupdated = 2026-01-31\n+++\n";

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

#[test]
fn what_xml_cannot_hold_is_left_out_of_all_that_is_written_in_it() {
    let text = "a\u{8}b\u{1b}c\u{fffe}d\u{ffff}e\tf\ng & <h>";
    assert_eq!(kravverk::escape::escape(text), "abcde\tf\ng &amp; &lt;h&gt;");
}
