//! Scripts of the theme as they go out: several parts as one, kept to itself, without their comments.

/// Joins parts, each of which may use those before it. The parts are written so that a line is a
/// comment or code.
pub fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut script = String::from("\"use strict\";(()=>{\n");
    for part in parts {
        part.lines().filter(|line| !is_comment(line)).for_each(|line| {
            script.push_str(line.trim_start());
            script.push('\n');
        });
    }
    script.push_str("})();\n");
    script
}

/// A line that says nothing to a browser.
fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || ["//", "/**", "* ", "*/"].iter().any(|mark| line.starts_with(mark))
}
