//! The page of the editor and its files, which the preview serves and no site has.

use super::Editor;
use crate::escape::escape;
use crate::say;
use crate::serve::answer::Answer;
use crate::serve::media;

/// The tokens of the site's own style, then a sheet for each part of the page.
const STYLE: &str = concat!(
    "@layer tokens, base, parts, states;\n",
    include_str!("../../../themes/default/style/tokens.css"),
    include_str!("page.css"),
    include_str!("fields.css"),
    include_str!("entries.css"),
    include_str!("picker.css"),
    include_str!("section.css"),
    include_str!("register.css"),
    include_str!("findings.css"),
    include_str!("dialog.css"),
    include_str!("send.css"),
);

/// The files of the page, by their name.
const FILES: &[(&str, &str)] = &[
    ("editor.css", STYLE),
    ("editor.js", include_str!("editor.js")),
    ("call.js", include_str!("call.js")),
    ("conflict.js", include_str!("conflict.js")),
    ("controls.js", include_str!("controls.js")),
    ("difference.js", include_str!("difference.js")),
    ("dom.js", include_str!("dom.js")),
    ("draft.js", include_str!("draft.js")),
    ("entries.js", include_str!("entries.js")),
    ("findings.js", include_str!("findings.js")),
    ("form.js", include_str!("form.js")),
    ("groups.js", include_str!("groups.js")),
    ("home.js", include_str!("home.js")),
    ("picker.js", include_str!("picker.js")),
    ("publishing.js", include_str!("publishing.js")),
    ("register.js", include_str!("register.js")),
    ("section.js", include_str!("section.js")),
    ("send.js", include_str!("send.js")),
    ("steps.js", include_str!("steps.js")),
    ("words.js", include_str!("words.js")),
];

/// No other page can frame this one, and it loads nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; \
    form-action 'none'";

/// The page, or one of its files.
pub fn file(name: &str, editor: &Editor) -> Option<Answer> {
    if name.is_empty() {
        let page = Answer::of(200, media::of("html"), shell(editor));
        return Some(Answer { policy: Some(POLICY), ..page });
    }
    let (_, text) = FILES.iter().find(|(own, _)| *own == name)?;
    Some(Answer::of(200, media::of(name), *text))
}

/// The page holds the token of this start, so that no other page knows it.
fn shell(editor: &Editor) -> String {
    let title = say!("edit-title").in_words(editor.words);
    let language = say!("language-code").in_words(editor.words);
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"krav-token\" content=\"{token}\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"editor.css\">\n\
         <script type=\"module\" src=\"editor.js\"></script>\n</head>\n\
         <body>\n<main id=\"editor\"></main>\n</body>\n</html>\n",
        language = escape(&language),
        token = escape(&editor.token),
        title = escape(&title),
    )
}
