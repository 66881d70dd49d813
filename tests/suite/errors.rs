//! Each file of `tests/errors/` is a mistake and the message that it must give: in English below
//! `=== expected`, in Swedish below `=== väntat`.

use super::support::{Folder, assert_same, is_blessing, project};
use kravverk::diagnostic::rule::RULES;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn cases() -> Vec<PathBuf> {
    let folder = project().join("tests/errors");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the cases")
        .map(|entry| entry.expect("a case").path())
        .collect();
    cases.sort();
    cases
}

/// A language that messages are given in, and the words that stand around them there.
struct Language {
    code: &'static str,
    /// The line that the expectation stands below.
    head: &'static str,
    error: &'static str,
    warning: &'static str,
    help: &'static str,
}

const LANGUAGES: [Language; 2] = [
    Language {
        code: "en",
        head: "=== expected\n",
        error: "error[",
        warning: "warning[",
        help: "= help: ",
    },
    Language {
        code: "sv",
        head: "=== väntat\n",
        error: "fel[",
        warning: "varning[",
        help: "= gör så här: ",
    },
];

/// The mistake of a case, and what is expected of it in each language, with its head.
fn parts(case: &Path) -> (String, String) {
    let text = fs::read_to_string(case).expect("a case");
    let at = text.find(LANGUAGES[0].head);
    let at = at.unwrap_or_else(|| panic!("{}: no `=== expected`", case.display()));
    (text[..at].to_string(), text[at..].to_string())
}

/// What is expected in one language.
fn in_language<'a>(expected: &'a str, language: &Language) -> &'a str {
    let (_, rest) = expected.split_once(language.head).expect("an expectation in the language");
    rest.split("=== ").next().unwrap_or_default()
}

#[test]
fn every_mistake_gives_its_message() {
    let mut differences = Vec::new();
    for case in cases() {
        let (input, expected) = parts(&case);
        let actual = run(&case, &input);
        if is_blessing() {
            fs::write(&case, format!("{input}{actual}")).expect("the case is written");
        } else if expected != actual {
            differences.push((case, expected, actual));
        }
    }
    if let Some((case, expected, actual)) = differences.first() {
        let names: Vec<String> =
            differences.iter().map(|(case, ..)| case.display().to_string()).collect();
        eprintln!("{} cases differ: {}", names.len(), names.join(", "));
        assert_same(&case.display().to_string(), expected, actual);
    }
}

#[test]
fn every_rule_has_a_case() {
    let expectations: String = cases().iter().map(|case| parts(case).1).collect();
    let without: Vec<&str> = RULES
        .iter()
        .map(|rule| rule.info().code)
        .filter(|code| !expectations.contains(&format!("[{code}]")))
        .filter(|code| !project().join(format!("tests/rules/{code}.txt")).exists())
        .collect();
    assert!(without.is_empty(), "no case in tests/errors or tests/rules shows {without:?}");
}

#[test]
fn every_message_says_what_to_do() {
    for case in cases() {
        let (_, expected) = parts(&case);
        for language in &LANGUAGES {
            let expected = in_language(&expected, language);
            let is_title = |line: &&str| {
                line.starts_with(language.error) || line.starts_with(language.warning)
            };
            let messages = expected.lines().filter(is_title).count();
            let is_silent = messages == 0 && !expected.trim().is_empty();
            assert!(!is_silent, "{}: words without a message", case.display());
            let helps = expected.matches(language.help).count();
            assert!(helps >= messages, "{}: a message without help", case.display());
        }
    }
}

/// The places and codes of what was found.
fn findings<'a>(expected: &'a str, language: &Language) -> Vec<&'a str> {
    let code = |line: &'a str| {
        let rest = [language.error, language.warning].iter().find_map(|one| line.strip_prefix(one));
        rest.and_then(|rest| rest.split(']').next())
    };
    let place = |line: &'a str| line.trim_start().strip_prefix("--> ");
    expected.lines().filter_map(|line| code(line).or_else(|| place(line))).collect()
}

#[test]
fn every_language_is_told_the_same() {
    for case in cases() {
        let (_, expected) = parts(&case);
        let [english, swedish] =
            LANGUAGES.each_ref().map(|one| findings(in_language(&expected, one), one));
        assert_eq!(english, swedish, "{}", case.display());
    }
}

/// What the mistake gives, in each language with its head.
fn run(case: &Path, input: &str) -> String {
    let folder = if input.starts_with("from nothing") {
        Folder::empty()
    } else {
        let folder = Folder::with_small_catalogue();
        // The small catalogue has one stale page on purpose; cases start without a warning.
        fs::remove_file(folder.path.join("content/pages/om.en.md")).expect("the stale page");
        folder
    };
    for part in input.split("=== ").skip(1) {
        let (head, body) = part.split_once('\n').unwrap_or((part, ""));
        let words: Vec<&str> = head.split_whitespace().collect();
        apply(&folder, &words, body).unwrap_or_else(|| panic!("{}: `{head}`", case.display()));
    }
    // Documents are made by a build alone, and some rules look at the day or at what is released.
    let last = input.lines().find_map(|line| line.strip_prefix("=== with "));
    let verb = last.unwrap_or(if input.contains("=== build\n") { "build" } else { "check" });
    let verb: Vec<&str> = verb.split_whitespace().collect();
    let mut shown = String::new();
    for Language { code, head, error, .. } in LANGUAGES {
        let how = ["--quiet", "--color", "never", "--lang", code];
        let ran = folder.krav(&[&verb[..], &how].concat());
        assert_eq!(ran.out, "", "{}: messages for people go to standard error", case.display());
        let has_errors = ran.err.contains(error);
        assert_eq!(ran.code, i32::from(has_errors), "{}: exit code", case.display());
        shown.push_str(head);
        shown.push_str(&ran.err);
    }
    shown
}

/// One step of a case: a whole file, or a change to one of the small catalogue.
fn apply(folder: &Folder, words: &[&str], body: &str) -> Option<()> {
    match words {
        ["file", path] => folder.write(path, body),
        ["bytes", path] => folder.write(path, unescaped(body.trim_end_matches('\n'))?),
        ["fill", path, size] => folder.write(path, vec![b'x'; size.parse().ok()?]),
        ["krav", arguments @ ..] => {
            let ran = folder.krav(arguments);
            assert_eq!(ran.code, 0, "{}", ran.err);
        }
        ["build"] | ["with", ..] => {}
        ["delete", path] => fs::remove_file(folder.path.join(path)).ok()?,
        ["link", path, target] => {
            let path = folder.path.join(path);
            std::os::unix::fs::symlink(target, path).ok()?;
        }
        ["pipe", path] => {
            let path = folder.path.join(path);
            Command::new("mkfifo").arg(path).status().ok().filter(|status| status.success())?;
        }
        ["edit", path] => {
            for (from, to) in edits(body) {
                folder.edit(path, &from, &to);
            }
        }
        _ => return None,
    }
    Some(())
}

/// Lines that begin with `-` are replaced by the lines after them that begin with `+`.
fn edits(body: &str) -> Vec<(String, String)> {
    let mut edits: Vec<(String, String)> = Vec::new();
    for line in body.lines() {
        if let Some(from) = line.strip_prefix("- ").or_else(|| line.strip_prefix('-')) {
            edits.push((format!("{from}\n"), String::new()));
        } else if let Some(to) = line.strip_prefix("+ ").or_else(|| line.strip_prefix('+')) {
            let edit = edits.last_mut().expect("a line with `-` first");
            edit.1.push_str(to);
            edit.1.push('\n');
        }
    }
    edits
}

/// `\n`, `\r`, `\\` and `\xFF` in a text.
fn unescaped(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let (&kind, after) = rest.split_first()?;
        rest = after;
        match kind {
            b'n' => bytes.push(b'\n'),
            b'r' => bytes.push(b'\r'),
            b'\\' => bytes.push(b'\\'),
            b'x' => {
                let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
                bytes.push(u8::from_str_radix(digits, 16).ok()?);
                rest = &rest[2..];
            }
            _ => return None,
        }
    }
    Some(bytes)
}
