//! What is answered to a request: from an address and what is shown now to bytes.

use super::author::{self, Author};
use super::media;
use super::pending;
use super::shown::{Shown, Site};
use crate::escape::{self, escape};
use crate::message::Message;
use crate::phrasebook::Phrasebook;
use crate::say;
use std::str;

pub struct Answer {
    pub status: u16,
    pub media: &'static str,
    /// Where to go instead.
    pub location: Option<String>,
    /// What the page may load and who may frame it, where it says so.
    pub policy: Option<&'static str>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn of(status: u16, media: &'static str, body: impl Into<Vec<u8>>) -> Answer {
        Answer { status, media, location: None, policy: None, body: body.into() }
    }

    pub fn text(status: u16, text: &str) -> Answer {
        Answer::of(status, media::of("txt"), text)
    }
}

/// The folder of the preview's own files, which no site has.
pub const OWN: &str = "/_krav/";

const SCRIPT: &str = include_str!("live.js");
const STYLE: &str = include_str!("live.css");

/// Answers a request for an address: a path, and what follows a question mark.
pub fn answer(shown: &Shown, target: &str, author: &Author) -> Answer {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let Some(path) = decoded(path).filter(|path| path.starts_with('/')) else {
        return unreadable(author.words);
    };
    match path.strip_prefix(OWN) {
        Some("live.js") => Answer::of(200, media::of("js"), SCRIPT),
        Some("live.css") => Answer::of(200, media::of("css"), STYLE),
        Some("page.json") => {
            let at = query.split('&').find_map(|pair| pair.strip_prefix("at="));
            match at.and_then(decoded) {
                Some(at) => {
                    let told = author::page(shown, &seen_at(shown, &at), author);
                    Answer::of(200, media::of("json"), told.to_string())
                }
                None => Answer::text(400, "`at` names a page\n"),
            }
        }
        Some(_) => Answer::text(404, "the preview has no such file\n"),
        None => match &shown.site {
            Some(site) => page(site, shown, &path, author.words),
            None => bare(503, say!("preview-nothing-yet"), "", author.words),
        },
    }
}

fn page(site: &Site, shown: &Shown, path: &str, words: &Phrasebook) -> Answer {
    let Some(file) = file_of(path) else {
        return unreadable(words);
    };
    if site.has(&file) {
        return made(site, &file, 200, words);
    }
    if let Some(pending) = pending::at(shown, &file) {
        let title = say!("preview-not-yet", name = pending.name);
        return bare(503, title, &pending.sum, words);
    }
    let folder = format!("{file}/index.html");
    if site.has(&folder) || pending::at(shown, &folder).is_some() {
        let location = Some(format!("{}/", escape::address(path)));
        return Answer { location, ..Answer::text(301, "") };
    }
    match site.has(NOT_FOUND) {
        true => made(site, NOT_FOUND, 404, words),
        false => missing(words),
    }
}

/// The file that a page at an address shows or is going to, which is that of no page where there is
/// none.
fn seen_at(shown: &Shown, path: &str) -> String {
    let file = file_of(path).unwrap_or_default();
    match &shown.site {
        Some(site) if !site.has(&file) && pending::at(shown, &file).is_none() => {
            NOT_FOUND.to_string()
        }
        _ => file,
    }
}

const NOT_FOUND: &str = "404.html";

/// The file that stands at the path of an address.
fn file_of(path: &str) -> Option<String> {
    let path = path.strip_prefix('/')?;
    Some(match path.is_empty() || path.ends_with('/') {
        true => format!("{path}index.html"),
        false => path.to_string(),
    })
}

/// An address that is not written as the web writes them.
fn unreadable(words: &Phrasebook) -> Answer {
    Answer::text(400, &format!("{}\n", say!("preview-address-unreadable").in_words(words)))
}

fn missing(words: &Phrasebook) -> Answer {
    Answer::text(404, &format!("{}\n", say!("preview-no-page").in_words(words)))
}

fn made(site: &Site, file: &str, status: u16, words: &Phrasebook) -> Answer {
    let Some(made) = site.file(file) else { return missing(words) };
    let media = media::of(file);
    match &*made {
        Ok(made) if media.starts_with("text/html") => {
            Answer::of(status, media, with_live(&made.bytes, &made.sum))
        }
        Ok(made) => Answer::of(status, media, made.bytes.clone()),
        Err(_) => bare(500, say!("preview-page-fails"), "", words),
    }
}

/// A page with the script that follows the files. Pages without a head, as those to paste from,
/// stay as they are.
fn with_live(page: &[u8], sum: &str) -> Vec<u8> {
    let end = str::from_utf8(page).ok().and_then(|page| page.find("</head>"));
    let Some(end) = end else { return page.to_vec() };
    let script = live(sum);
    [&page[..end], script.as_bytes(), &page[end..]].concat()
}

fn live(sum: &str) -> String {
    format!("<script src=\"{OWN}live.js\" data-sum=\"{sum}\" defer></script>\n")
}

/// A page that says why there is none. What is wrong is put below that.
fn bare(status: u16, title: Message, sum: &str, words: &Phrasebook) -> Answer {
    let (title, script) = (title.in_words(words), live(sum));
    let (title, language) = (escape(&title), say!("language-code").in_words(words));
    let help = say!("preview-bare-help").in_words(words);
    let help = escape(&help);
    let page = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"{OWN}live.css\">\n{script}</head>\n\
         <body class=\"krav-bare\">\n<h1>{title}</h1>\n\
         <p>{help}</p>\n</body>\n</html>\n"
    );
    Answer::of(status, media::of("html"), page)
}

/// A value of what follows the question mark.
pub fn query(query: &str, name: &str) -> Option<String> {
    let own = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    decoded(&own.replace('+', " "))
}

/// Reads `%C3%A5` as `å`. Nothing where that gives no text.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}
