//! The theme's style sheet, scripts and pictures. Parts are put together into one file of each kind.

use crate::address::{self, Address};
use crate::hash::sha256;
use crate::source::Sources;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The style sheets in the order they are read; `layers` says which part wins.
const STYLES: [&str; 6] = ["layers", "tokens", "reset", "prose", "layout", "print"];

pub struct Assets {
    pub style: Address,
    pub script: Option<Address>,
    pub icon: Option<Address>,
    files: Vec<(Address, Arc<[u8]>)>,
}

impl Assets {
    pub fn collect(sources: &Sources, theme: &str) -> Assets {
        let files = overlaid(sources, theme);
        let parts = |ending: &'static str| {
            files
                .iter()
                .filter(move |(name, _)| name.starts_with("parts/") && name.ends_with(ending))
                .map(|(_, bytes)| *bytes)
        };
        let styles =
            STYLES.iter().filter_map(|name| files.get(&format!("style/{name}.css")).copied());
        let style = joined(styles.chain(parts(".css")));
        let script = joined(parts(".js"));
        let mut assets = Assets {
            style: address::asset("style.css"),
            script: None,
            icon: None,
            files: Vec::new(),
        };
        assets.style = assets.add("style", "css", &style);
        if !script.is_empty() {
            assets.script = Some(assets.add("script", "js", &script));
        }
        for (name, bytes) in files.iter().filter(|(name, _)| name.starts_with("icons/")) {
            let stem = name.trim_start_matches("icons/");
            let (stem, ending) = stem.rsplit_once('.').unwrap_or((stem, ""));
            let address = assets.add(stem, ending, bytes);
            if stem == "icon" {
                assets.icon = Some(address);
            }
        }
        assets
    }

    /// Each file with its bytes.
    pub fn files(&self) -> impl Iterator<Item = (Address, Arc<[u8]>)> {
        self.files.iter().cloned()
    }

    /// Adds a file under a name that changes with its content, so that it can be kept for ever by a browser.
    fn add(&mut self, stem: &str, ending: &str, bytes: &[u8]) -> Address {
        let hash = &sha256(bytes)[..10];
        let address = address::asset(&format!("{stem}.{hash}.{ending}"));
        self.files.push((address.clone(), bytes.into()));
        address
    }
}

/// The files of the default theme with those of the catalogue's own laid over them.
fn overlaid<'a>(sources: &'a Sources, theme: &str) -> BTreeMap<String, &'a [u8]> {
    let mut files = BTreeMap::new();
    for folder in ["themes/default/".to_string(), format!("themes/{theme}/")] {
        for (path, file) in sources.all().map(|(_, file)| (&file.path, file)) {
            if let Some(name) = path.strip_prefix(&folder) {
                files.insert(name.to_string(), file.bytes.as_slice());
            }
        }
    }
    files
}

fn joined<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut joined = Vec::new();
    for part in parts {
        joined.extend_from_slice(part);
        if !part.ends_with(b"\n") {
            joined.push(b'\n');
        }
    }
    joined
}
