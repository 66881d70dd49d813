//! A feed in Atom.

use super::{Entry, Feed, stamp};
use crate::address::Address;
use crate::xml::Xml;

pub fn write(feed: &Feed, base_url: &str) -> String {
    let absolute = |address: &Address| address.absolute(base_url);
    let (own, page, json) = (absolute(&feed.atom), absolute(&feed.page), absolute(&feed.json));
    let about = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", &**feed.language)];
    let mut atom = Xml::document();
    atom.element("feed", &about, |xml| {
        lines(xml, &[("id", &own), ("title", &feed.title)]);
        lines(xml, &[("updated", &feed.updated.map(stamp).unwrap_or_default())]);
        xml.line(0);
        xml.element("author", &[], |author| author.leaf("name", &[], &feed.publisher));
        link(xml, "self", "application/atom+xml", &own);
        link(xml, "alternate", "text/html", &page);
        link(xml, "alternate", "application/feed+json", &json);
        if let Some(older) = &feed.older {
            lines(xml, &[("subtitle", older)]);
        }
        feed.entries.iter().for_each(|one| entry(one, base_url, xml));
        xml.line(0);
    });
    atom.finish()
}

fn entry(one: &Entry, base_url: &str, xml: &mut Xml) {
    xml.line(0);
    xml.element("entry", &[], |xml| {
        let updated = stamp(one.date());
        let id = one.id(base_url);
        lines(xml, &[("id", &id), ("title", &one.heading), ("updated", &updated)]);
        link(xml, "alternate", "text/html", &one.link.absolute(base_url));
        for word in &one.terms {
            xml.line(0);
            xml.empty("category", &[("term", word)]);
        }
        lines(xml, &[("summary", &one.text)]);
        xml.line(0);
    });
}

/// Elements with a text, each on a line of its own.
fn lines(xml: &mut Xml, own: &[(&'static str, &str)]) {
    for (name, text) in own {
        xml.line(0);
        xml.leaf(name, &[], text);
    }
}

fn link(xml: &mut Xml, rel: &str, media: &str, href: &str) {
    xml.line(0);
    xml.empty("link", &[("rel", rel), ("type", media), ("href", href)]);
}
