#!/usr/bin/python3
"""Checks the open data of a built site, with nothing but the site itself.

    check.py SITE
    check.py --content CONTENT SCHEMAS

With `--content` it holds the files of a catalogue against the schemas for authors that
`krav schema --to SCHEMAS` wrote, and looks whether files that are broken are refused.

Every JSON file is held against the schema that it names, every file of linked data is read, and
what must be true of requirements and distributions is asked for. Needs Debian's packages
python3-jsonschema and python3-rdflib.
"""

import hashlib
import json
import re
import sys
import tomllib
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from rdflib import Graph, Namespace
from rdflib.compare import isomorphic, to_canonical_graph

CCCEV = Namespace("http://data.europa.eu/m8g/")
PREFIXES = """
PREFIX cccev: <http://data.europa.eu/m8g/>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX spdx: <http://spdx.org/rdf/terms#>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
"""

# What must be true of linked requirements: each query finds those that break the rule.
CRITERIA = {
    "a criterion has no name": "?one a cccev:Criterion FILTER NOT EXISTS { ?one skos:prefLabel ?x }",
    "a criterion has no identifier": "?one a cccev:Criterion FILTER NOT EXISTS { ?one dct:identifier ?x }",
    "a criterion has no version": "?one a cccev:Criterion FILTER NOT EXISTS { ?one dcat:version ?x }",
    "a criterion has no licence": "?one a cccev:Criterion FILTER NOT EXISTS { ?one dct:license ?x }",
    "a criterion has no list of evidence types":
        "?one a cccev:Criterion FILTER NOT EXISTS { ?one cccev:hasEvidenceTypeList ?x }",
    "a list of evidence types is empty":
        "?one a cccev:EvidenceTypeList FILTER NOT EXISTS { ?one cccev:specifiesEvidenceType ?x . ?x a cccev:EvidenceType }",
    "an evidence type has no name": "?one a cccev:EvidenceType FILTER NOT EXISTS { ?one skos:prefLabel ?x }",
    "a constraint constrains nothing":
        "?one a cccev:Constraint FILTER NOT EXISTS { ?one cccev:constrains ?x . ?x a cccev:InformationConcept }",
    "a reference framework has no identifier":
        "?one a cccev:ReferenceFramework FILTER NOT EXISTS { ?one dct:identifier ?x }",
}

# The same for the description of the data sets.
DATA_SETS = {
    "the catalogue has no title, description or publisher":
        "?one a dcat:Catalog FILTER NOT EXISTS { ?one dct:title ?t ; dct:description ?d ; dct:publisher ?p . ?p a foaf:Agent ; foaf:name ?n }",
    "a data set stands in no catalogue": "?one a dcat:Dataset FILTER NOT EXISTS { ?c dcat:dataset ?one }",
    "a data set has no title, description, publisher or theme":
        "?one a dcat:Dataset FILTER NOT EXISTS { ?one dct:title ?t ; dct:description ?d ; dct:publisher ?p ; dcat:theme ?h }",
    "a data set has no distribution": "?one a dcat:Dataset FILTER NOT EXISTS { ?one dcat:distribution ?x . ?x a dcat:Distribution }",
    "a distribution has no licence": "?one a dcat:Distribution FILTER NOT EXISTS { ?one dct:license ?x }",
    "a distribution has no address": "?one a dcat:Distribution FILTER NOT EXISTS { ?one dcat:accessURL ?x }",
    "a distribution has no checksum":
        "?one a dcat:Distribution FILTER NOT EXISTS { ?one spdx:checksum ?x . ?x spdx:algorithm ?a ; spdx:checksumValue ?v }",
    "a distribution says not what it conforms to": "?one a dcat:Distribution FILTER NOT EXISTS { ?one dct:conformsTo ?x }",
    "a thing that portals merge by its address is a blank node":
        "?one a ?class FILTER (isBlank(?one) && ?class IN (dcat:Catalog, dcat:Dataset, dcat:Distribution, foaf:Agent, vcard:Organization))",
}


class Check:
    def __init__(self, site):
        self.site = site
        self.passed = 0
        self.failed = []
        self.base = json.loads((site / "api/katalog.json").read_text())["catalogue"]["id"]
        self.validators = {}

    def say(self, is_right, message):
        if is_right:
            self.passed += 1
        else:
            self.failed.append(message)

    def path(self, url):
        """The file of an address of the site, or nothing."""
        if not url.startswith(self.base):
            return None
        path = url[len(self.base):].split("#")[0]
        return self.site / (path + "index.html" if path == "" or path.endswith("/") else path)

    def name(self, file):
        return str(file.relative_to(self.site))

    def interface(self, name, document):
        """Each path of the description has a file, and each schema that it names is there."""
        self.say(document["openapi"].startswith("3.1."), f"{name}: not OpenAPI 3.1")
        files = {"/" + self.name(file) for file in self.site.rglob("*")}
        for path, item in document["paths"].items():
            form = re.compile("[^/]+".join(map(re.escape, re.split(r"{[^}]+}", path))) + "$")
            self.say(any(map(form.match, files)), f"{name}: nothing is at {path}")
            for content in item["get"]["responses"]["200"]["content"].values():
                schema = content.get("schema", {}).get("$ref")
                file = self.path(schema) if schema else None
                self.say(schema is None or (file and file.is_file()), f"{name}: there is no {schema}")

    def json(self, file):
        name = self.name(file)
        document = json.loads(file.read_text())
        own = self.base + name
        if "openapi" in document:
            self.interface(name, document)
            return
        if name.startswith("api/schema/"):
            Draft202012Validator.check_schema(document)
            self.say(document.get("$id") == own, f"{name}: `$id` is not its address")
            return
        self.say(document.get("id") == own, f"{name}: `id` is not its address")
        schema = self.path(document.get("$schema", ""))
        if schema is None or not schema.is_file():
            self.say(False, f"{name}: there is no schema {document.get('$schema')}")
            return
        if schema not in self.validators:
            read = json.loads(schema.read_text())
            self.validators[schema] = Draft202012Validator(read, format_checker=FormatChecker())
        errors = list(self.validators[schema].iter_errors(document))
        for error in errors[:5]:
            place = "/".join(str(part) for part in error.absolute_path)
            self.say(False, f"{name}: {place}: {error.message[:200]}")
        self.say(not errors, f"{name} does not follow {self.name(schema)}")
        for url in addresses(document):
            file = self.path(url)
            self.say(file is None or file.is_file(), f"{name} names {url}, which nothing answers")
        if re.fullmatch(r"api/krav/[^/]+\.json", name):
            self.checksums(name, document)

    def checksums(self, name, document):
        for version in document["data"]["versions"]:
            for one in version["files"]:
                file = self.path(one["url"])
                is_right = file is not None and file.is_file() and sha256(file) == one["sha256"]
                self.say(is_right, f"{name}: the checksum of {one['url']} is not that of the file")

    def ask(self, name, graph, rules):
        for message, pattern in rules.items():
            found = list(graph.query(f"{PREFIXES} SELECT DISTINCT ?one WHERE {{ {pattern} }}"))
            self.say(not found, f"{name}: {message}: {[str(row[0]) for row in found[:3]]}")

    def linked(self, file):
        name = self.name(file)
        graph = Graph().parse(file, format="json-ld")
        self.say(len(graph) > 10, f"{name} says hardly anything")
        relative = [str(s) for s in graph.subjects() if str(s).startswith("file:")]
        self.say(not relative, f"{name} has addresses that are not whole: {relative[:3]}")
        if name == "api/dcat.jsonld":
            self.data_sets(name, graph)
            return graph
        self.ask(name, graph, CRITERIA)
        self.say(any(graph.subjects(None, CCCEV.Criterion)), f"{name} has no criterion")
        document = file.with_suffix(".json")
        if document.is_file() and name != "api/katalog.jsonld":
            self.evidence(name, graph, json.loads(document.read_text())["data"])
        return graph

    def evidence(self, name, graph, record):
        """The OR of ANDs is the same in both files."""
        wanted = sorted(sorted(one["id"] for one in way["all"]) for way in record["evidence"])
        lists = graph.query(f"{PREFIXES} SELECT ?list WHERE {{ ?c a cccev:Criterion ; cccev:hasEvidenceTypeList ?list }}")
        asked = "SELECT ?id WHERE { ?list cccev:specifiesEvidenceType ?t . ?t dct:identifier ?id }"
        found = sorted(
            sorted(str(row[0]) for row in graph.query(PREFIXES + asked, initBindings={"list": one[0]}))
            for one in lists
        )
        self.say(found == wanted, f"{name}: the evidence is {found}, and in the JSON {wanted}")

    def data_sets(self, name, graph):
        self.ask(name, graph, DATA_SETS)
        same = Graph().parse(self.site / "api/dcat.rdf", format="xml")
        is_same = isomorphic(to_canonical_graph(graph), to_canonical_graph(same))
        self.say(is_same, "api/dcat.rdf and api/dcat.jsonld do not say the same")
        asked = """SELECT ?url ?size ?sum WHERE { ?d dcat:downloadURL ?url ; dcat:byteSize ?size ;
            spdx:checksum ?c . ?c spdx:checksumValue ?sum }"""
        rows = list(graph.query(PREFIXES + asked))
        self.say(bool(rows), f"{name} describes no file")
        for url, size, checksum in rows:
            file = self.path(str(url))
            if file is None or not file.is_file():
                self.say(False, f"{name} names {url}, which nothing answers")
                continue
            self.say(int(size) == file.stat().st_size, f"{name}: the size of {url} is another")
            digits = checksum if isinstance(checksum, str) else checksum.hex()
            self.say(str(digits).lower() == sha256(file), f"{name}: the checksum of {url} is another")


def addresses(value):
    """Every whole address in a document, but those inside texts."""
    if isinstance(value, str):
        if re.fullmatch(r"https?://\S+", value):
            yield value
    elif isinstance(value, list):
        for one in value:
            yield from addresses(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from addresses(one)


def sha256(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


# What is broken in the first file of a kind, one thing at a time: the schema, what is done to it,
# and the word that the schema refuses it by.
BROKEN = [
    ("requirement", lambda one: one.pop("title"), "required"),
    ("requirement", lambda one: one.update(titel="Förband"), "additionalProperties"),
    ("requirement", lambda one: one.update(title="x" * 81), "pattern"),
    ("requirement", lambda one: one.update(title="två\nrader"), "pattern"),
    ("requirement", lambda one: one.update(level="bas"), "enum"),
    ("requirement", lambda one: one.update(version=1.0), "type"),
    ("requirement", lambda one: one.update(themes=[]), "minItems"),
    ("requirement", lambda one: one.update(cpv=["3314111"]), "pattern"),
    ("requirement", lambda one: one.update(review_by="2026-02-30"), "format"),
    ("requirement", lambda one: one["answer"].update(kind="ja-nej"), "enum"),
    ("requirement", lambda one: one["evidence"][0].update(alla=[]), "additionalProperties"),
    ("translation", lambda one: one.pop("version"), "required"),
    ("translation", lambda one: one.update(substances="DEHP"), "type"),
    ("category", lambda one: one.update(order=-1), "minimum"),
    ("guidance", lambda one: one.update(role="köpare"), "enum"),
    ("page", lambda one: one.update(summary=" "), "pattern"),
    ("package", lambda one: one["requirements"][0].pop("id"), "required"),
    ("profile", lambda one: one["columns"][0].update(column="krav"), "enum"),
    ("cpv", lambda one: one["cpv"][0].update(code="33141110"), "pattern"),
    ("catalogue", lambda one: one["themes"][0].update(green=["polu-prev"]), "enum"),
    ("catalogue", lambda one: one.update(title={"svenska": "Krav"}), "anyOf"),
    ("catalogue", lambda one: one.update(rules={"K101": "off"}), "additionalProperties"),
    ("terms", lambda one: one["term"][0].update(ambiguous="yes"), "type"),
]


def schema_of(path):
    """The name of the schema of a file, by its path below the content."""
    if path.suffix == ".toml":
        folder = {"packages": "package", "profiles": "profile"}.get(path.parts[0], path.stem)
        return folder if path.parts[0] != "releases" else None
    if path.suffix != ".md":
        return None
    is_translation = "." in path.stem
    if path.parts[0] != "requirements":
        kind = {"guidance": "guidance", "pages": "page"}[path.parts[0]]
        return "text-translation" if is_translation else kind
    if path.stem.startswith("_category"):
        return "category-translation" if is_translation else "category"
    return "translation" if is_translation else "requirement"


def facts(file):
    """The TOML of a file as JSON knows it: JSON has no days, so they become strings."""
    text = file.read_text()
    table = tomllib.loads(text.split("+++\n", 2)[1] if file.suffix == ".md" else text)
    return json.loads(json.dumps(table, default=lambda day: day.isoformat()))


def content(folder, schemas):
    """Holds the working files against the schemas, and broken ones too."""
    validators, first, failed = {}, {}, []
    for file in sorted(schemas.glob("*.schema.json")):
        schema = json.loads(file.read_text())
        Draft202012Validator.check_schema(schema)
        name = file.name.removesuffix(".schema.json")
        validators[name] = Draft202012Validator(schema, format_checker=FormatChecker())
    count = 0
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder)
        name = None if path.parts[0] == "releases" or file.is_dir() else schema_of(path)
        if name is None:
            continue
        count += 1
        document = facts(file)
        first.setdefault(name, document)
        for error in validators[name].iter_errors(document):
            failed.append(f"{path} is no {name}: {error.json_path}: {error.message[:200]}")
    for name in validators.keys() - first.keys():
        failed.append(f"no file has the schema {name}")
    for at, (name, breaks, word) in enumerate(BROKEN):
        if name not in first:
            continue
        document = json.loads(json.dumps(first[name]))
        breaks(document)
        found = [error.validator for error in validators[name].iter_errors(document)]
        if found != [word]:
            failed.append(f"broken {name} {at} is refused by {found}, not by {word} alone")
    for message in failed:
        print(f"failed: {message}", file=sys.stderr)
    print(f"{count} files against {len(validators)} schemas, {len(BROKEN)} broken ones, {len(failed)} failed")
    return 1 if failed else 0


def main():
    if len(sys.argv) == 4 and sys.argv[1] == "--content":
        return content(Path(sys.argv[2]), Path(sys.argv[3]))
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "api/katalog.json").is_file():
        print(__doc__, file=sys.stderr)
        return 2
    check = Check(Path(sys.argv[1]))
    documents = sorted((check.site / "api").rglob("*.json"))
    linked = sorted((check.site / "api").rglob("*.jsonld"))
    for file in documents:
        check.json(file)
    triples = sum(len(check.linked(file)) for file in linked)
    print(f"{len(documents)} JSON files against {len(check.validators)} schemas, "
          f"{len(linked)} files of linked data with {triples} statements")
    for message in check.failed:
        print(f"failed: {message}", file=sys.stderr)
    print(f"{check.passed} passed, {len(check.failed)} failed")
    return 1 if check.failed else 0


if __name__ == "__main__":
    sys.exit(main())
