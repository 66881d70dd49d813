//! The review in short, as Markdown for the merge request.

use super::Review;
use super::changed::ChangedText;
use super::finding::Finding;
use crate::words::Words;
use std::fmt::Write;

pub fn markdown(review: &Review, words: Words) -> String {
    let mut text = String::new();
    let mut put = |line: &str| writeln!(text, "{line}").unwrap_or_default();
    let against = plain(&review.against(words));
    put(&format!("# {}\n\n{against}\n", words.get("branch-title")));
    if review.texts.is_empty() {
        put(&words.get("branch-none"));
    } else {
        let heads = ["branch-what", "version", "change-class", "branch-findings", "branch-leaning"];
        let heads: Vec<String> = heads.iter().map(|id| words.get(id)).collect();
        put(&format!("| {} |\n|{}", heads.join(" | "), "---|".repeat(heads.len())));
        review.texts.iter().for_each(|text| put(&row(text, words)));
    }
    let explained = review.texts.iter().flat_map(|text| {
        text.explained
            .iter()
            .map(move |one| format!("- **{}** {}", plain(&text.name), plain(&one.text)))
    });
    section(&mut put, &words.get("changes-explained"), explained.collect());
    let unseen = review.texts.iter().flat_map(|text| {
        let own = text.leaning.iter().filter(|one| one.is_unseen);
        own.map(move |one| {
            let (name, title) = (plain(&text.name), plain(&one.title));
            format!("- {name} → {title} (`{}`): {}", one.path, plain(&one.state))
        })
    });
    section(&mut put, &words.get("branch-unseen-heading"), unseen.collect());
    let findings = review.texts.iter().flat_map(|text| &text.findings).chain(&review.elsewhere);
    section(&mut put, &words.get("branch-findings"), findings.map(told).collect());
    text
}

fn section(put: &mut impl FnMut(&str), heading: &str, lines: Vec<String>) {
    if !lines.is_empty() {
        put(&format!("\n## {heading}\n\n{}", lines.join("\n")));
    }
}

fn row(text: &ChangedText, words: Words) -> String {
    let title = text.title.as_ref().map(|title| format!(" {title}")).unwrap_or_default();
    let versions = match (&text.before, &text.after) {
        (Some(before), Some(after)) if before != after => format!("{before} → {after}"),
        (before, after) => after.as_ref().or(before.as_ref()).cloned().unwrap_or_default(),
    };
    let classes: Vec<&str> = text.classes.iter().map(|one| one.title.as_str()).collect();
    let errors = text.findings.iter().filter(|one| one.is_error()).count();
    let findings = [("branch-errors", errors), ("branch-warnings", text.findings.len() - errors)];
    let findings = findings.into_iter().filter(|(_, count)| *count > 0);
    let findings: Vec<String> = findings.map(|(id, count)| words.count(id, count)).collect();
    let unseen = match text.unseen() {
        0 => String::new(),
        count => words.count("branch-unseen-count", count),
    };
    let cells = [
        format!("**{}**{}", plain(&text.name), plain(&title)),
        plain(&versions),
        plain(&classes.join(", ")),
        findings.join(", "),
        unseen,
    ];
    format!("| {} |", cells.join(" | "))
}

fn told(one: &Finding) -> String {
    let (severity, message) = (plain(&one.severity.title), plain(&one.message));
    format!("- **{severity} {}** `{}`: {message}", one.code, one.place)
}

/// Words as Markdown shows them, whatever they hold; what stands in back ticks stays code.
fn plain(words: &str) -> String {
    let mut plain = String::new();
    let mut is_code = false;
    for c in words.chars() {
        match c {
            '`' => is_code = !is_code,
            '|' => plain.push('\\'),
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '~' | '@' if !is_code => {
                plain.push('\\');
            }
            _ => {}
        }
        plain.push(if c.is_control() { ' ' } else { c });
    }
    // A back tick without its other half would open code that never ends.
    if is_code { plain.replace('`', "\\`") } else { plain }
}
