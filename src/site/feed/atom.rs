//! A feed in Atom.

use super::{Entry, Feed, stamp};
use crate::escape::escape;

pub fn write(feed: &Feed, base_url: &str) -> String {
    let absolute = |address: &crate::address::Address| escape(&address.absolute(base_url));
    let (own, page, json) = (absolute(&feed.atom), absolute(&feed.page), absolute(&feed.json));
    let mut atom = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{own}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n\
         <link rel=\"alternate\" type=\"application/feed+json\" href=\"{json}\"/>\n",
        &**feed.language,
        escape(&feed.title),
        feed.updated.map(stamp).unwrap_or_default(),
        escape(&feed.publisher),
    );
    if let Some(older) = &feed.older {
        atom.push_str(&format!("<subtitle>{}</subtitle>\n", escape(older)));
    }
    atom.extend(feed.entries.iter().map(|one| entry(one, base_url)));
    atom.push_str("</feed>\n");
    atom
}

fn entry(one: &Entry, base_url: &str) -> String {
    let terms: String =
        one.terms.iter().map(|word| format!("<category term=\"{word}\"/>\n")).collect();
    format!(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n{terms}\
         <summary>{}</summary>\n</entry>\n",
        escape(&one.id(base_url)),
        escape(&one.heading),
        stamp(one.date()),
        escape(&one.link.absolute(base_url)),
        escape(&one.text),
    )
}
