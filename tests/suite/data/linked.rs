//! Linked data: what programs that know only the vocabularies read.

use super::example_catalogue;
use kravverk::data::linked;
use kravverk::json;
use serde_json::Value;

/// The evidence of a criterion: any one of the lists is enough, all of one list are needed.
fn evidence(criterion: &Value) -> Vec<Vec<&str>> {
    let lists = criterion["hasEvidenceTypeList"].as_array().expect("lists of evidence types");
    lists
        .iter()
        .map(|list| {
            assert_eq!(list["@type"], "EvidenceTypeList");
            let types = list["specifiesEvidenceType"].as_array().expect("evidence types");
            types.iter().map(|one| one["identifier"].as_str().expect("an id")).collect()
        })
        .collect()
}

#[test]
fn linked_data_tells_the_ways_to_prove_a_requirement() {
    let made = example_catalogue();
    let wanted = [
        &["typ-1-miljomarkning"][..],
        &["likvardig-markning"],
        &["tekniskt-underlag", "materialdeklaration"],
        &["provningsrapport"],
        &["likvardigt-organ"],
        &["annan-lamplig-utredning"],
    ];
    let file = made.json("api/krav/sar-001/2.0.jsonld");
    assert_eq!(evidence(&file), wanted);
    assert_eq!(file["@type"], "Criterion");
    assert_eq!(file["isDerivedFrom"][0]["@id"], "http://data.europa.eu/eli/reg/2006/1907/oj");
    assert_eq!(file["hasRequirement"][0]["sh:maxInclusive"]["@value"], "0.1");
    assert_eq!(file["dcat:previousVersion"]["@id"], "krav/sar-001/1.1/");

    let publication = &made.publication;
    let edition = publication.current();
    let catalogue = publication.catalogue(edition);
    let id = "SAR-001".parse().expect("an id");
    let one = catalogue.requirement(&id).expect("the requirement");
    let page = linked::requirement(publication, edition, one, publication.first_language());
    assert_eq!(evidence(&page), wanted);
    assert_eq!(page["name"]["sv"], "Sårvårdsprodukter utan hormonstörande ftalater");
    let mut sizes: Vec<usize> = catalogue
        .requirements
        .values()
        .map(|one| linked::requirement(publication, edition, one, publication.first_language()))
        .map(|page| json::for_script(&page).len())
        .collect();
    sizes.sort_unstable();
    assert!(sizes[sizes.len() / 2] < 3000, "half of the pages carry more: {sizes:?}");
}

#[test]
fn nothing_in_linked_data_ends_its_element() {
    let value = json::Object::new().set("name", "a </script><!-- & b");
    let written = json::for_script(&json::Value::from(value));
    assert!(!written.contains(['<', '>', '&']), "{written}");
    let read: Value = serde_json::from_str(&written).expect("JSON");
    assert_eq!(read["name"], "a </script><!-- & b");
}

#[test]
fn data_portals_find_each_file_with_its_checksum() {
    let made = example_catalogue();
    let described = made.json("api/dcat.jsonld");
    let graph = described["@graph"].as_array().expect("a graph");
    let of_class = |class: &'static str| graph.iter().filter(move |one| one["@type"] == class);
    let mut files = Vec::new();
    for one in of_class("dcat:Distribution") {
        let address = one["dcat:downloadURL"]["@id"].as_str().expect("an address");
        let path = made.file(address).expect("our own");
        let text = made.text(&path);
        let checksum = &one["spdx:checksum"]["spdx:checksumValue"]["@value"];
        assert_eq!(checksum, &kravverk::hash::sha256(text.as_bytes()), "{path}");
        assert_eq!(one["dcat:byteSize"]["@value"], text.len().to_string(), "{path}");
        assert_eq!(one["dct:license"]["@id"], "http://creativecommons.org/publicdomain/zero/1.0/");
        files.push(path);
    }
    for path in ["api/katalog.json", "api/katalog.jsonld", "api/register/bevis.json"] {
        assert!(files.contains(&path.to_string()), "{path} is not described");
    }
    for one in of_class("dcat:Dataset") {
        for property in ["dct:title", "dct:description"] {
            let languages: Vec<&Value> = one[property]
                .as_array()
                .expect("a text in each language")
                .iter()
                .map(|text| &text["@language"])
                .collect();
            assert_eq!(languages, ["en", "sv"], "{}", one["@id"]);
        }
    }
    let catalog = of_class("dcat:Catalog").next().expect("the catalogue");
    let last = made.publication.releases.latest().expect("a release").lock.fields.date.value;
    assert_eq!(catalog["dct:modified"]["@value"], last.to_string(), "the day of the last release");
    // Sweden's portal reads RDF/XML: the same things stand there.
    let xml = made.text("api/dcat.rdf");
    for one in graph {
        let id = one["@id"].as_str().expect("an address");
        assert!(xml.contains(&format!("rdf:about=\"{id}\"")), "{id} is not in the RDF/XML");
    }
}
