//! The same nodes as RDF/XML.

use super::graph::{Node, PREFIXES, Term, XSD};
use crate::xml::Xml;

pub fn write(nodes: &[Node]) -> String {
    let own = ("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    let spaces: Vec<_> = std::iter::once(own).chain(PREFIXES).collect();
    let mut xml = Xml::document();
    xml.element("rdf:RDF", &spaces, |xml| {
        nodes.iter().for_each(|node| add(node, 1, xml));
        xml.line(0);
    });
    xml.finish()
}

fn add(node: &Node, depth: usize, xml: &mut Xml) {
    xml.line(depth);
    xml.element(node.class, &[("rdf:about", &node.id)], |xml| {
        for (property, term) in &node.properties {
            xml.line(depth + 1);
            if let Some((text, datatype)) = term.literal() {
                let datatype = format!("{XSD}{datatype}");
                xml.leaf(property, &[("rdf:datatype", &datatype)], &text);
                continue;
            }
            match term {
                Term::Link(to) => xml.empty(property, &[("rdf:resource", to)]),
                Term::Text(text, language) => xml.leaf(property, &[("xml:lang", language)], text),
                Term::Part(part) => xml.element(property, &[], |xml| {
                    add(part, depth + 2, xml);
                    xml.line(depth + 1);
                }),
                Term::Plain(text) => xml.leaf(property, &[], text),
                // These are literals.
                Term::Day(_) | Term::Size(_) | Term::Hex(_) => {}
            }
        }
        xml.line(depth);
    });
}
