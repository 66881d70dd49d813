//! The static files described as an interface, in OpenAPI 3.1: for programs that make clients and
//! for people who know it from there. Nothing is computed when it is asked; each path is a file.

use super::history;
use super::releases;
use super::shown::Shown;
use super::table::{HISTORY_SCHEMA, JSON, JSON_LD, ROWS};
use super::version::{self, VersionFile};
use crate::address;
use crate::json::{self, Object, Value};
use crate::publication::Publication;

/// The name of the file below `api/`.
pub const FILE: &str = "openapi.json";

/// A path of the interface.
struct Path {
    /// With its parameters in braces.
    path: String,
    id: String,
    summary: String,
    parameters: Vec<Parameter>,
    media_type: &'static str,
    /// The address of the schema, where there is one.
    schema: Option<String>,
}

/// Something that stands in braces, with a value that answers.
struct Parameter {
    name: &'static str,
    about: &'static str,
    pattern: &'static str,
    example: String,
}

pub fn write(publication: &Publication) -> String {
    let shown = Shown::current(publication);
    let config = &publication.config().fields;
    let language = publication.first_language();
    let licence = Object::new()
        .set("name", config.licence.title.get(language, language))
        .set("identifier", config.licence.id.to_string());
    let version =
        shown.release().map_or("0".to_string(), |release| release.lock.name().to_string());
    let info = Object::new()
        .set("title", config.title.get(language, language))
        .set("summary", "Open data of the catalogue as static files")
        .set("description", config.description.get(language, language))
        .set("version", version)
        .set("license", licence);
    let base_url = publication.base_url().trim_end_matches('/');
    let mut paths = Object::new();
    for path in paths_of(publication) {
        paths = paths.set(&format!("/{}", path.path), Object::new().set("get", operation(&path)));
    }
    let whole = Object::new()
        .set("openapi", "3.1.0")
        .set("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema")
        .set("info", info)
        .set("servers", vec![Value::from(Object::new().set("url", base_url))])
        .set("paths", paths);
    json::pretty(&Value::from(whole))
}

fn operation(path: &Path) -> Object {
    let content = Object::new().set(
        path.media_type,
        match &path.schema {
            Some(schema) => Object::new().set("schema", Object::new().set("$ref", schema.as_str())),
            None => Object::new(),
        },
    );
    let found = Object::new().set("description", "The file").set("content", content);
    let mut responses = Object::new().set("200", found);
    if !path.parameters.is_empty() {
        let missing = Object::new().set("description", "There is no such file");
        responses = responses.set("404", missing);
    }
    let parameters = path.parameters.iter().map(|one| {
        let schema = Object::new().set("type", "string").set("pattern", one.pattern);
        Object::new()
            .set("name", one.name)
            .set("in", "path")
            .set("required", true)
            .set("description", one.about)
            .set("schema", schema)
            .set("example", one.example.as_str())
            .into()
    });
    Object::new()
        .set("operationId", path.id.as_str())
        .set("summary", path.summary.as_str())
        .list("parameters", parameters.collect())
        .set("responses", responses)
}

fn paths_of(publication: &Publication) -> Vec<Path> {
    let words = publication.words(publication.first_language());
    let schema = |name: &str| address::data_schema(name).absolute(publication.base_url());
    let named = |key: &str| words.get(&format!("data-{key}"));
    let mut paths: Vec<Path> = ROWS
        .iter()
        .map(|row| Path {
            path: address::data(row.file).path().to_string(),
            id: row.file.replace(['/', '.'], "-"),
            summary: named(row.key),
            parameters: Vec::new(),
            media_type: row.media_type,
            schema: row.schema.map(schema),
        })
        .collect();
    if let Some(last) = publication.releases.latest() {
        let name = last.lock.name();
        let release = || Parameter {
            name: "release",
            about: "The name of a release: a year and its number in the year",
            pattern: "^[0-9]{4}\\.[0-9]+$",
            example: name.to_string(),
        };
        paths.push(Path {
            path: braced(address::data_release(name).path(), &[release()]),
            id: "release".to_string(),
            summary: named("release"),
            parameters: vec![release()],
            media_type: JSON,
            schema: Some(schema(releases::SCHEMA)),
        });
    }
    if let Some(id) = history::ids(publication).first() {
        let parameters = vec![id_parameter(id.as_str())];
        paths.push(Path {
            path: braced(address::data_requirement(id).path(), &parameters),
            id: "history".to_string(),
            summary: named("history"),
            parameters,
            media_type: JSON,
            schema: Some(schema(HISTORY_SCHEMA)),
        });
    }
    let files = version::files(publication);
    let first = files.iter().find(|file| file.language().is_none());
    let later = files.iter().find(|file| file.language().is_some());
    for (id, file) in [("version", first), ("translation", later)] {
        let Some(file) = file else { continue };
        for (ending, media_type) in [("json", JSON), ("jsonld", JSON_LD)] {
            let parameters = of_version(file);
            paths.push(Path {
                path: braced(file.address(ending).path(), &parameters),
                id: format!("{id}-{ending}"),
                summary: named("version"),
                parameters,
                media_type,
                schema: (ending == "json").then(|| schema(version::SCHEMA)),
            });
        }
    }
    paths
}

fn id_parameter(id: &str) -> Parameter {
    Parameter {
        name: "id",
        about: "The id of a requirement in small letters",
        pattern: "^[a-z][a-z0-9]*-[0-9]+$",
        example: id.to_lowercase(),
    }
}

fn of_version(file: &VersionFile) -> Vec<Parameter> {
    let version = Parameter {
        name: "version",
        about: "A published version",
        pattern: "^[0-9]+\\.[0-9]+$",
        example: file.version.to_string(),
    };
    let language = file.language().map(|language| Parameter {
        name: "language",
        about: "The language of a translation that was published later than the version",
        pattern: "^[a-z]{2}$",
        example: language.to_string(),
    });
    [id_parameter(file.id.as_str()), version].into_iter().chain(language).collect()
}

/// A path with its parameters in the place of the values that it was made with.
fn braced(path: &str, parameters: &[Parameter]) -> String {
    let mut path = path.to_string();
    for one in parameters {
        // The last occurrence: a value may also stand in the folder's name.
        if let Some(at) = path.rfind(&one.example) {
            path.replace_range(at..at + one.example.len(), &format!("{{{}}}", one.name));
        }
    }
    path
}
