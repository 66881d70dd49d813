//! The same nodes as RDF/XML.

use super::graph::{Node, PREFIXES, Term, XSD};
use crate::escape::escape;
use std::fmt::Write;

/// Writing to a string cannot fail.
const NEVER: &str = "a string takes every text";

pub fn write(nodes: &[Node]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"",
    );
    for (name, to) in PREFIXES {
        write!(xml, "\n    xmlns:{name}=\"{to}\"").expect(NEVER);
    }
    xml.push_str(">\n");
    for node in nodes {
        add(node, 1, &mut xml);
    }
    xml.push_str("</rdf:RDF>\n");
    xml
}

fn add(node: &Node, depth: usize, xml: &mut String) {
    let indent = "  ".repeat(depth);
    writeln!(xml, "{indent}<{} rdf:about=\"{}\">", node.class, escape(&node.id)).expect(NEVER);
    for (property, term) in &node.properties {
        let inner = format!("{indent}  <{property}");
        match (term, term.literal()) {
            (_, Some((text, datatype))) => {
                writeln!(
                    xml,
                    "{inner} rdf:datatype=\"{XSD}{datatype}\">{}</{property}>",
                    escape(&text)
                )
            }
            (Term::Link(to), _) => writeln!(xml, "{inner} rdf:resource=\"{}\"/>", escape(to)),
            (Term::Text(text, language), _) => {
                writeln!(xml, "{inner} xml:lang=\"{language}\">{}</{property}>", escape(text))
            }
            (Term::Part(part), _) => {
                writeln!(xml, "{inner}>").expect(NEVER);
                add(part, depth + 2, xml);
                writeln!(xml, "{indent}  </{property}>")
            }
            (Term::Plain(text), _) => writeln!(xml, "{inner}>{}</{property}>", escape(text)),
            (Term::Day(_) | Term::Size(_) | Term::Hex(_), None) => Ok(()),
        }
        .expect(NEVER);
    }
    writeln!(xml, "{indent}</{}>", node.class).expect(NEVER);
}
