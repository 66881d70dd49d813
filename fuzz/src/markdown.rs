//! The body of a text, as far as everything that is made of it.

use crate::{make_all, make_those, with_file};
use kravverk::Want;

pub const PIECES: &[&str] = &[
    "## Kravtext\n\n",
    "## Motiv\n\n",
    "## Bevis\n\n",
    "## Vägledning\n\n",
    "## Uppföljning\n\n",
    "### x\n",
    "[[poäng]]",
    "![[SAR-001@1.1#normative]]\n",
    "[a](SAR-001#motive)",
    "[a](https://example.org/)",
    "[^1]",
    "[^1]: not\n",
    "\n\n",
    "> ",
    "> [!NOTE]\n",
    "- ",
    "  ",
    "1. ",
    "| a | b |\n|---|--:|\n| c | d |\n",
    "`",
    "```\n",
    "```toml\nx = 1\n```\n",
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
    "\u{ad}",
    "\u{202e}",
    "\r\n",
    "\0",
    "😀",
    "[x]: y\n",
    "![b](../images/forband.svg)",
    "{{ x }}",
    "&amp;",
    "&#0;",
    "SAR-001",
    "ska",
    "högst 0,1 viktprocent",
    "eller likvärdigt",
    "H~2~O",
    "m^2^",
    "- [ ] ",
];

/// A head that passes.
const HEAD: &str = "+++\ntitle = \"Sida\"\nupdated = 2026-01-31\nowner = \"Kravgruppen\"\n+++\n\n";

/// How many texts pass for one of which everything is made, and not only what is of that text.
const ALL_OF: u8 = 32;

pub fn try_out(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    if first % 2 == 0 {
        let text = [HEAD.as_bytes(), rest].concat();
        return with_file("content/pages/sida.md", &text, Want::Addresses, |built| {
            make_those(built, "sidor/sida/");
        });
    }
    // In the place of the first requirement's own words.
    let path = crate::project().join("tests/site/content/requirements/vard/sarvard/SAR-001.md");
    let text = std::fs::read_to_string(path).expect("the requirement");
    let body = text.rfind("\n+++\n").expect("the end of its head") + 5;
    let text = [&text.as_bytes()[..body], rest].concat();
    let path = "content/requirements/vard/sarvard/SAR-001.md";
    with_file(path, &text, Want::Everything, |built| match (first / 2) % ALL_OF {
        0 => make_all(built),
        _ => make_those(built, "sar-001"),
    });
}
