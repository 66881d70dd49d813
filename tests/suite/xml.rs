//! XML that holds what it is given and nothing that XML forbids.

use kravverk::xml::Xml;

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
