//! The description of the data sets by which data portals find them, in DCAT-AP-SE. Sweden's
//! portal reads RDF/XML; the same graph stands beside it as JSON-LD.

pub mod graph;
mod language;
mod rdf_xml;

use self::graph::{Node, Term};
use super::linked::terms;
use super::shown::Shown;
use super::table::{JSON_LD, ROWS, Row};
use crate::address;
use crate::field::date::Date;
use crate::json;
use crate::output::facts::Facts;
use crate::publication::Publication;

const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";

/// Environment, government and health: the EU's themes that requirements of the regions fall under.
const THEMES: [&str; 3] = ["ENVI", "GOVE", "HEAL"];

pub fn json_ld(publication: &Publication, facts: &Facts) -> String {
    json::pretty(&graph::json_ld(&nodes(publication, facts)))
}

pub fn rdf_xml(publication: &Publication, facts: &Facts) -> String {
    rdf_xml::write(&nodes(publication, facts))
}

/// The distribution of a small file, as an example.
pub fn example(publication: &Publication, facts: &Facts) -> String {
    let described = Described { shown: Shown::current(publication), facts };
    json::pretty(&graph::json_ld(&[described.distribution(small())]))
}

/// The file whose distribution is the example.
pub fn small() -> &'static Row {
    ROWS.iter().find(|row| row.key == "evidence").unwrap_or(&ROWS[0])
}

fn nodes(publication: &Publication, facts: &Facts) -> Vec<Node> {
    let described = Described { shown: Shown::current(publication), facts };
    let mut keys: Vec<&str> = ROWS.iter().map(|row| row.key).collect();
    keys.dedup();
    let mut nodes = vec![described.catalog(&keys), described.publisher()];
    nodes.extend(described.contact());
    for key in keys {
        nodes.push(described.data_set(key));
        nodes.extend(
            ROWS.iter().filter(|row| row.key == key).map(|row| described.distribution(row)),
        );
    }
    nodes
}

struct Described<'a> {
    shown: Shown<'a>,
    /// Of the files that are described.
    facts: &'a Facts,
}

impl Described<'_> {
    /// What is described has an address below that of this description; portals want no blank nodes.
    fn part(&self, name: &str) -> String {
        format!("{}#{name}", self.shown.url(&address::data("dcat.rdf")).0)
    }

    fn languages(&self, node: Node) -> Node {
        let languages = self.shown.config().languages().iter();
        let codes = languages.filter_map(language::code);
        codes.fold(node, |node, code| {
            node.with("dct:language", Term::Link(format!("{AUTHORITY}/language/{code}")))
        })
    }

    fn dates(&self, node: Node) -> Node {
        let all = self.shown.publication.releases.all();
        let day = |at: Option<&crate::release::Release>| -> Option<Date> {
            at.map(|release| release.lock.fields.date.value)
        };
        node.maybe("dct:issued", day(all.first()).map(Term::Day))
            .maybe("dct:modified", day(self.shown.release()).map(Term::Day))
    }

    fn licence(&self) -> Term {
        Term::Link(terms::licence(&self.shown.config().fields.licence.url))
    }

    fn catalog(&self, keys: &[&str]) -> Node {
        let fields = &self.shown.config().fields;
        let node = Node::new(self.part("katalog"), "dcat:Catalog")
            .texts("dct:title", &self.shown.texts(&fields.title))
            .texts("dct:description", &self.shown.texts(&fields.description))
            .texts("skos:editorialNote", &self.shown.example().unwrap_or_default())
            .with("dct:publisher", Term::Link(self.part("utgivare")))
            .with("dct:license", self.licence());
        let node = self
            .dates(self.languages(node))
            .with("foaf:homepage", Term::Link(self.home()))
            .with("dct:spatial", Term::Link(format!("{AUTHORITY}/country/SWE")))
            .with("dcat:themeTaxonomy", Term::Link(format!("{AUTHORITY}/data-theme")));
        keys.iter().fold(node, |node, key| {
            node.with("dcat:dataset", Term::Link(self.part(&format!("datamangd-{key}"))))
        })
    }

    fn home(&self) -> String {
        let root = self.shown.publication.root(self.shown.first_language());
        self.shown.url(&root.home()).0
    }

    fn publisher(&self) -> Node {
        let fields = &self.shown.config().fields.publisher;
        // The kind of publisher that the catalogues are made for: regions together.
        Node::new(self.part("utgivare"), "foaf:Agent")
            .texts("foaf:name", &self.shown.texts(&fields.name))
            .with(
                "dct:type",
                Term::Link("http://purl.org/adms/publishertype/RegionalAuthority".to_string()),
            )
            .maybe("foaf:homepage", fields.url.as_ref().map(|url| Term::Link(url.to_string())))
            .maybe(
                "foaf:mbox",
                fields.email.as_ref().map(|email| Term::Link(format!("mailto:{}", &**email))),
            )
    }

    /// The mail address of a function, where the catalogue gives one.
    fn contact(&self) -> Option<Node> {
        let fields = &self.shown.config().fields.publisher;
        let email = fields.email.as_ref()?;
        // The Swedish profile wants one name, the European one leaves the number open.
        let first = self.shown.first_language();
        let node = Node::new(self.part("kontakt"), "vcard:Organization")
            .with("vcard:fn", Term::Plain(fields.name.get(first, first).to_string()))
            .with("vcard:hasEmail", Term::Link(format!("mailto:{}", &**email)));
        Some(node)
    }

    fn data_set(&self, key: &str) -> Node {
        let fields = &self.shown.config().fields;
        let contact = fields.publisher.email.as_ref().map(|_| Term::Link(self.part("kontakt")));
        let node = Node::new(self.part(&format!("datamangd-{key}")), "dcat:Dataset")
            .texts("dct:title", &self.shown.string(&format!("data-{key}")))
            .texts("dct:description", &self.shown.string(&format!("data-{key}-about")))
            .with("dct:identifier", Term::Plain(self.part(&format!("datamangd-{key}"))))
            .with("dct:publisher", Term::Link(self.part("utgivare")))
            .maybe("dcat:contactPoint", contact);
        let node = self
            .dates(self.languages(node))
            .with("dct:accessRights", Term::Link(format!("{AUTHORITY}/access-right/PUBLIC")))
            .with("dct:accrualPeriodicity", Term::Link(format!("{AUTHORITY}/frequency/IRREG")))
            .with("dct:spatial", Term::Link(format!("{AUTHORITY}/country/SWE")))
            .with("dcat:landingPage", Term::Link(self.home()))
            .maybe(
                "dcat:version",
                self.shown.release().map(|own| Term::Plain(own.lock.name().to_string())),
            );
        let node = THEMES.iter().fold(node, |node, theme| {
            node.with("dcat:theme", Term::Link(format!("{AUTHORITY}/data-theme/{theme}")))
        });
        let node = fields
            .themes
            .iter()
            .fold(node, |node, topic| node.texts("dcat:keyword", &self.shown.texts(&topic.title)));
        let rows = ROWS.iter().filter(|row| row.key == key);
        rows.fold(node, |node, row| {
            node.with("dcat:distribution", Term::Link(self.distribution_id(row)))
        })
    }

    fn distribution_id(&self, row: &Row) -> String {
        self.part(&format!("fil-{}", row.file.replace(['/', '.'], "-")))
    }

    /// A file, with the size and checksum of the bytes that are published.
    fn distribution(&self, row: &Row) -> Node {
        let address = address::data(row.file);
        let facts = self.facts.get(&address.file());
        let file = self.shown.url(&address).0;
        let status = if self.shown.is_draft() { "DEVELOP" } else { "COMPLETED" };
        let conforms_to = match row.schema {
            Some(schema) => self.shown.url(&address::data_schema(schema)).0,
            None => terms::CCCEV_SPECIFICATION.to_string(),
        };
        let form = if row.media_type == JSON_LD { "data-form-linked" } else { "data-form-json" };
        let checksum = Node::new(format!("{}-summa", self.distribution_id(row)), "spdx:Checksum")
            .with(
                "spdx:algorithm",
                Term::Link("http://spdx.org/rdf/terms#checksumAlgorithm_sha256".to_string()),
            )
            .maybe("spdx:checksumValue", facts.map(|own| Term::Hex(own.sha256.clone())));
        let node = Node::new(self.distribution_id(row), "dcat:Distribution")
            .texts("dct:title", &self.shown.string(form))
            .texts("dct:description", &self.shown.string(&format!("{form}-about")))
            .with("dcat:accessURL", Term::Link(file.clone()))
            .with("dcat:downloadURL", Term::Link(file))
            // The Swedish profile wants the media type as a text, the European one as a link.
            .with("dct:format", Term::Plain(row.media_type.to_string()))
            .with(
                "dcat:mediaType",
                Term::Link(format!(
                    "https://www.iana.org/assignments/media-types/{}",
                    row.media_type
                )),
            )
            .with("dct:license", self.licence())
            .with("dct:conformsTo", Term::Link(conforms_to))
            .with("adms:status", Term::Link(format!("{AUTHORITY}/distribution-status/{status}")))
            .maybe("dcat:byteSize", facts.map(|own| Term::Size(own.size as usize)))
            .with("spdx:checksum", Term::Part(Box::new(checksum)));
        self.dates(self.languages(node))
    }
}
