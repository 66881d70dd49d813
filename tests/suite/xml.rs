//! XML that holds what it is given and nothing that XML forbids.

use kravverk::markup;
use kravverk::xml::Xml;
use kravverk::xml::markup::{Markup, has_no_names};

/// Every character that there is, by the production `Char` of XML 1.0.
fn is_of_xml(c: char) -> bool {
    let c = u32::from(c);
    matches!(c, 0x9 | 0xA | 0xD)
        || (0x20..=0xD7FF).contains(&c)
        || (0xE000..=0xFFFD).contains(&c)
        || (0x10000..=0x10FFFF).contains(&c)
}

/// What a reader makes of a text or a value: entities become what they stand for.
fn read(written: &str) -> String {
    let mut read = String::new();
    let mut pieces = written.split('&');
    read.push_str(pieces.next().expect("a first piece"));
    for piece in pieces {
        let (name, rest) = piece.split_once(';').expect("an entity that ends");
        read.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            number => {
                let number = number.strip_prefix('#').expect("a known entity").parse().ok();
                number.and_then(char::from_u32).expect("a number of a character")
            }
        });
        read.push_str(rest);
    }
    read
}

#[test]
fn any_text_comes_back_as_far_as_xml_holds_it() {
    let all: String = (0..=0x10FFFF).filter_map(char::from_u32).collect();
    let held: String = all.chars().filter(|c| is_of_xml(*c)).collect();
    let mut xml = Xml::document();
    xml.element("a", &[("b", &all)], |xml| {
        xml.text(&all);
        xml.line(1);
        xml.empty("c", &[]);
    });
    let written = xml.finish();
    assert!(written.chars().all(is_of_xml));
    let rest = written.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b=\"");
    let (value, rest) = rest.expect("an element").split_once('"').expect("a value that ends");
    // In a value these would be read as spaces.
    assert!(!value.contains(['<', '\t', '\n', '\r']));
    assert_eq!(read(value), held);
    let rest = rest.strip_prefix('>').and_then(|rest| rest.strip_suffix("\n  <c/></a>\n"));
    let text = rest.expect("an element that ends");
    assert!(!text.contains(['<', '>', '\r']));
    assert_eq!(read(text), held);
}

#[test]
fn any_text_stays_a_text_in_the_markup_of_documents() {
    let all: String = (0..=0x10FFFF).filter_map(char::from_u32).collect();
    let held: String = all.chars().filter(|c| is_of_xml(*c)).collect();
    let text = Markup::text(&all);
    assert!(!text.as_str().contains(['<', '>', '"', '\'', '\r']));
    assert_eq!(read(text.as_str()), held);
    let written = Markup::written(&all, &[('"', "&quot;")]);
    assert!(!written.as_str().contains(['<', '>', '"']));
    assert_eq!(read(written.as_str()), held);
    assert_eq!(
        markup!("<a b=\"{}\">{}</a>", 1, Markup::text("<&")).as_str(),
        "<a b=\"1\">&lt;&amp;</a>"
    );
    assert_eq!(Markup::entity("na<me;\"-1").as_str(), "&name-1;");
}

#[test]
fn markup_has_no_holes_that_nothing_looks_at() {
    assert!(has_no_names("<a b=\"{}\">{:04X}</a>"));
    assert!(!has_no_names("<a>{name}</a>") && !has_no_names("{0}") && !has_no_names("{_x:>4}"));
}

#[test]
fn what_an_entity_stands_for_is_put_there_and_others_stay() {
    let mut into = Markup::default();
    markup!("a &own; &amp; &other; {}", Markup::text("&own;")).resolve(&mut into, |name, into| {
        if name == "own" {
            into.push("<b/>");
        }
        name == "own"
    });
    assert_eq!(into.as_str(), "a <b/> &amp; &other; &amp;own;");
}
