//! What lets editors know the files of a new catalogue: the schemas, and what ties them to the files.

use crate::catalogue::schema::SCHEMAS;
use crate::command::schema::{FOLDER, file};

/// VS Code ties schemas by whole addresses alone, which are others on each machine. So its settings
/// only make sure that the file below is read, where they stand by their paths.
const SETTINGS: &str = "\
{
  // Scheman för katalogens TOML-filer står i `.taplo.toml`. Insticket Even Better TOML läser den.
  // Fakta överst i Markdown-filer kontrolleras inte här: redigerare ser dem som text.
  // Kör `krav check` eller `krav serve`, som kontrollerar allt.
  \"evenBetterToml.schema.enabled\": true,
  \"evenBetterToml.taplo.configFile.enabled\": true,
  \"evenBetterToml.taplo.configFile.path\": \".taplo.toml\"
}
";

const HEAD: &str = "\
# Knyter scheman till katalogens TOML-filer, för redigerare som använder Taplo: förslag, förklaringar
# och fel medan du skriver.
# Scheman för fakta överst i Markdown-filer (kravtexter, vägledningar, sidor) ligger också i mappen,
# men de flesta redigerare kan inte knyta dem: de ser inte att det är TOML mellan raderna `+++`.
# Kör `krav check` eller `krav serve`, som kontrollerar allt.
# När krav har uppdaterats: `krav schema --to .krav/schema` skriver om scheman.
";

/// The files by their paths. They are for all who write, and so are committed.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let schemas = SCHEMAS.iter().map(|one| {
        let (name, text) = file(one);
        (format!("{FOLDER}{name}"), text)
    });
    let rules = SCHEMAS.iter().filter(|one| one.is_toml).map(|one| {
        let (files, file) = (one.files, one.file());
        format!("\n[[rule]]\ninclude = [\"{files}\"]\n[rule.schema]\npath = \"{FOLDER}{file}\"\n")
    });
    let taplo = std::iter::once(HEAD.to_string()).chain(rules).collect::<String>();
    let ties = [(".taplo.toml", taplo), (".vscode/settings.json", SETTINGS.to_string())];
    schemas.chain(ties.map(|(path, text)| (path.to_string(), text.into_bytes()))).collect()
}
