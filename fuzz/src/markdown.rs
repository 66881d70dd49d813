//! The body of a text, as far as everything that is made of it.

use crate::{make_all, with_file};
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

pub fn try_out(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    if first % 2 == 0 {
        return with_file(
            "content/pages/sida.md",
            &[HEAD.as_bytes(), rest].concat(),
            Want::Addresses,
            page,
        );
    }
    // In the place of the first requirement's own words.
    let path = crate::project().join("tests/site/content/requirements/vard/sarvard/SAR-001.md");
    let text = std::fs::read_to_string(path).expect("the requirement");
    let body = text.rfind("\n+++\n").expect("the end of its head") + 5;
    let text = [&text.as_bytes()[..body], rest].concat();
    with_file("content/requirements/vard/sarvard/SAR-001.md", &text, Want::Everything, make_all);
}

/// Makes the page that the text is on.
fn page(built: &kravverk::Built) {
    let made = built.plan.make("sidor/sida/index.html").expect("the page");
    assert!(made.is_ok(), "what passes the checks can be made");
}
