//! The documentation against the program: what exists is documented, and what is documented exists.
//! `docs/reference.md` is generated (`BLESS=1`).

use super::support::{Folder, assert_same, copy, is_blessing, krav, project};
use kravverk::diagnostic::explain::explanation;
use kravverk::diagnostic::rule::RULES;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(project().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The pages that tell users about the program.
fn pages() -> Vec<(String, String)> {
    let mut pages: Vec<String> = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]
        .into_iter()
        .map(str::to_string)
        .collect();
    for folder in ["docs", "docs/sv"] {
        let entries = fs::read_dir(project().join(folder)).expect("the documentation");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let names = names.map(|name| name.to_string_lossy().into_owned());
        pages.extend(
            names.filter(|name| name.ends_with(".md")).map(|name| format!("{folder}/{name}")),
        );
    }
    pages.sort();
    pages.into_iter().map(|path| (path.clone(), read(&path))).collect()
}

/// The commands of `krav --help`.
fn commands() -> Vec<(String, String)> {
    let help = Folder::empty().krav(&["--help"]).out;
    let lines = help.lines().skip_while(|line| !line.starts_with("Commands:")).skip(1);
    let lines = lines.take_while(|line| line.starts_with("  "));
    let commands = lines.filter_map(|line| line.trim().split_once(' '));
    let commands = commands.map(|(name, about)| (name.to_string(), about.trim().to_string()));
    commands.filter(|(name, _)| name != "help").collect()
}

fn reference() -> String {
    let mut text = "# Reference\n\nThis page is generated from the program; `BLESS=1 cargo test --release docs` writes it anew.\n\n".to_string();
    for (title, anchor) in [
        ("Commands", "commands"),
        ("Exit codes", "exit-codes"),
        ("Files and fields", "files-and-fields"),
        ("Rules", "rules"),
    ] {
        writeln!(text, "- [{title}](#{anchor})").expect("text");
    }
    text.push_str("\n## Commands\n\n| command | what it does |\n|---|---|\n");
    let commands = commands();
    for (name, about) in &commands {
        writeln!(text, "| [`krav {name}`](#krav-{name}) | {about} |").expect("text");
    }
    text.push_str("\nFor all of them: `--lang` (the language to speak in), `--color`, `--quiet` (nothing but problems) and `--verbose` (also what is done meanwhile, and how long it takes). Problems and progress go to standard error, with colour only on a terminal; `NO_COLOR` is heeded.\n");
    text.push_str("\n## Exit codes\n\n| code | meaning |\n|---|---|\n| 0 | done; there may be warnings |\n| 1 | the input has errors and nothing was changed, what `krav verify` was asked about is not as published, what `krav publish` is to send is not what a build would make, or a form that `krav answers` read was altered |\n| 2 | the command could not run: wrong arguments, a missing folder, a full disk |\n");
    for (name, _) in &commands {
        let help = krav(project(), &["help", name]).out;
        let help: Vec<&str> = help.trim_end().lines().map(str::trim_end).collect();
        write!(text, "\n### krav {name}\n\n```text\n{}\n```\n", help.join("\n")).expect("text");
    }
    text.push_str("\n## Files and fields\n\n`krav schema` prints the same as JSON Schema.\n");
    let all = krav(project(), &["schema", "--format", "json"]).out;
    let all: serde_json::Value = serde_json::from_str(&all).expect("JSON");
    for one in all.as_array().expect("the schemas") {
        let (name, schema) = (one["name"].as_str().expect("a name"), &one["schema"]);
        let about = schema["description"].as_str().unwrap_or_default();
        write!(text, "\n### {name}\n\n`{}`\n", one["files"].as_str().expect("files"))
            .expect("text");
        if !about.is_empty() {
            write!(text, "\n{about}\n").expect("text");
        }
        text.push_str("\n| field | required | value | what it says |\n|---|---|---|---|\n");
        fields(schema, "", &mut text);
    }
    text.push_str("\n## Rules\n\nFor more about a rule, run `krav explain CODE`; a site has them on its page `/regler/`. A catalogue can change the severity of all but form and integrity.\n\n| code | name | kind | severity | what it reports (in Swedish) |\n|---|---|---|---|---|\n");
    for rule in RULES {
        let (info, explained) = (rule.info(), explanation(*rule));
        writeln!(
            text,
            "| {} | `{}` | {} | {} | {} |",
            info.code,
            info.name,
            info.kind.word(),
            info.severity.name(),
            explained.title
        )
        .expect("text");
    }
    text
}

/// The fields of a table, and below each those of the tables in it.
fn fields(schema: &serde_json::Value, above: &str, text: &mut String) {
    let required: BTreeSet<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one.as_str())
        .collect();
    for (name, one) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{above}{name}");
        let need = if required.contains(name.as_str()) { "yes" } else { "" };
        let about = one["description"].as_str().unwrap_or_default();
        writeln!(text, "| `{path}` | {need} | {} | {about} |", value(one)).expect("text");
        let inner = if one["items"]["properties"].is_object() { &one["items"] } else { one };
        if inner["properties"].is_object() {
            fields(inner, &format!("{path}."), text);
        }
    }
}

/// What a field takes, in words.
fn value(schema: &serde_json::Value) -> String {
    if let Some(words) = schema["enum"].as_array() {
        let words = words.iter().filter_map(|word| word.as_str());
        return words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    }
    let of = |kind: &str| match kind {
        "array" => match schema["items"]["properties"].is_object() {
            true => "list of tables".to_string(),
            false => format!("list of {}", value(&schema["items"])),
        },
        "string" if schema["format"] == "date" => "date".to_string(),
        "string" if schema["format"] == "uri" => "web address".to_string(),
        "string" => "text".to_string(),
        "object" => "table".to_string(),
        "boolean" => "`true` or `false`".to_string(),
        "integer" => "whole number".to_string(),
        other => other.to_string(),
    };
    if let Some(kind) = schema["type"].as_str() {
        return of(kind);
    }
    let ways = ["anyOf", "oneOf"].into_iter().find_map(|key| schema[key].as_array());
    let mut words: Vec<String> = ways.into_iter().flatten().map(value).collect();
    words.dedup();
    words.join(" or ")
}

#[test]
fn the_reference_is_what_the_program_says() {
    let (path, now) = (project().join("docs/reference.md"), reference());
    if is_blessing() {
        fs::write(&path, &now).expect("the reference is written");
    }
    assert_same("docs/reference.md", &fs::read_to_string(&path).unwrap_or_default(), &now);
}

#[test]
fn the_readme_is_a_beginning() {
    let count = read("README.md").lines().count();
    assert!(count <= 150, "the README has {count} lines");
}

/// Each `krav …` in a code block is a command with options that it has.
#[test]
fn every_command_that_is_shown_exists() {
    let known: Vec<(String, String)> = commands()
        .into_iter()
        .map(|(name, _)| {
            let help = krav(project(), &["help", &name]).out;
            (name, help)
        })
        .collect();
    let mut shown = 0;
    for (path, text) in pages() {
        let blocks = text.split("```").skip(1).step_by(2);
        let code = blocks.filter_map(|block| block.strip_prefix("sh\n"));
        let inline = text.split('`').skip(1).step_by(2).filter(|one| !one.contains('\n'));
        for line in code.flat_map(str::lines).chain(inline) {
            let Some(rest) = line.strip_prefix("krav ") else { continue };
            let mut words = rest.split_whitespace();
            let name = words.next().unwrap_or_default();
            if name.starts_with('-') || name == "help" {
                continue;
            }
            let found = known.iter().find(|(command, _)| command == name);
            let (_, help) = found.unwrap_or_else(|| panic!("{path}: `{line}` is no command"));
            for option in words.filter(|word| word.starts_with("--")) {
                let option = option.split('=').next().expect("a name");
                let of_kinds = ["requirement", "guidance", "category", "package"];
                let helps = of_kinds.iter().filter(|_| name == "new");
                let below: String =
                    helps.map(|kind| krav(project(), &["new", kind, "--help"]).out).collect();
                assert!(
                    help.contains(option) || below.contains(option),
                    "{path}: `{line}`: `krav {name}` has no `{option}`"
                );
            }
            shown += 1;
        }
    }
    assert!(shown > 20, "only {shown} commands are shown");
}

/// Links between the pages, and to files, lead to something.
#[test]
fn every_link_leads_to_a_file() {
    for (path, text) in pages() {
        let folder = project().join(&path).parent().expect("a folder").to_path_buf();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            if target.starts_with("http") || target.contains(' ') || is_example(target) {
                continue;
            }
            if !file.is_empty() {
                assert!(folder.join(file).exists(), "{path}: `{target}` leads nowhere");
            } else {
                assert!(has_heading(&text, anchor), "{path}: there is no heading `#{anchor}`");
            }
        }
    }
}

/// What is an example of a link in a catalogue, not a link of ours.
fn is_example(target: &str) -> bool {
    ["SAR-", "ref:", "term:", "../../../"].iter().any(|begin| target.starts_with(begin))
}

fn has_heading(text: &str, anchor: &str) -> bool {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let mut slugs = headings.map(|line| {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect::<String>()
    });
    slugs.any(|slug| slug == anchor)
}

#[test]
fn the_example_of_a_requirement_passes_the_checks() {
    let text = read("docs/authors.md");
    let (_, rest) = text.split_once("````markdown\n").expect("an example of a requirement");
    let example = rest.split("````").next().expect("the end of the example");
    let folder = Folder::empty();
    copy(&project().join("content"), &folder.path.join("content"));
    let (_, path) = text.split_once("in the folder of its category: `").expect("a path");
    let path = path.split('`').next().expect("the end of the path");
    folder.write(path, example);
    let ran = folder.krav(&["check", "--color", "never"]);
    assert!(ran.is_clean(), "{}", ran.err);
}

/// What a new author types from the Swedish page works as it is printed there.
#[test]
fn the_first_hour_works_as_printed() {
    let text = read("docs/sv/forsta-timmen.md");
    let folder = Folder::empty();
    assert!(typed(&text, &text, &folder) >= 5, "too few commands");
    assert!(folder.path.join("krav/public/index.html").exists());
}

/// So does the beginning in the README.
#[test]
fn the_beginning_works_as_printed() {
    let text = read("README.md");
    let (_, rest) = text.split_once("\n## Begin\n").expect("a beginning");
    let (begin, _) = rest.split_once("```\n\n").expect("its commands");
    let folder = Folder::empty();
    let commands = begin.lines().filter(|line| line.starts_with("krav ")).count();
    assert!(commands <= 8, "{commands} commands to begin with");
    typed(&format!("{begin}```"), &read("docs/sv/forsta-timmen.md"), &folder);
    assert!(folder.path.join("www/krav/krav-003/index.html").exists(), "it is published");
}

/// Types the commands in the blocks of a page, and writes the sections of an example into the new
/// requirement. Gives how many were run.
fn typed(text: &str, example: &str, folder: &Folder) -> usize {
    let blocks = text.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    let mut place = folder.path.clone();
    let mut ran = 0;
    for line in blocks.flat_map(str::lines).filter(|line| !line.contains("serve")) {
        if let Some(to) = line.strip_prefix("cd ") {
            place.push(to);
        } else if let Some(rest) = line.strip_prefix("krav ") {
            run(&place, line, &words(rest));
            ran += 1;
            if rest.starts_with("new requirement") {
                fill_in(&place.join("content/requirements/exempelomrade/KRAV-003.md"), example);
            }
        }
    }
    ran
}

/// Does what the page asks the author to do with a new requirement: the question and both sections.
fn fill_in(file: &Path, page: &str) {
    let (_, sections) = page.split_once("```markdown\n").expect("an example of the sections");
    let sections = sections.split("```").next().expect("its end");
    let draft = fs::read_to_string(file).expect("the new requirement");
    let (facts, _) = draft.split_once("## Kravtext").expect("the sections");
    let facts = facts
        .replace("question = \"\"", "question = \"Är artikeln fri från lanolin?\"")
        .replace("status = \"draft\"", "status = \"current\"");
    fs::write(file, facts + sections).expect("the file is written");
}

fn run(place: &Path, line: &str, arguments: &[String]) {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ran = krav(place, &arguments);
    assert_eq!(ran.code, 0, "`{line}`: {}", ran.err);
}

/// The words of a command line, quotes taken off.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate().flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().map(str::to_string).collect::<Vec<_>>(),
        _ => vec![part.to_string()],
    });
    parts.collect()
}
