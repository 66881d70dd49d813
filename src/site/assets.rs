//! The theme's style sheet, scripts and pictures. Parts are put together into one file of each kind.

use crate::address::{self, Address};
use crate::hash::sha256;
use crate::script;
use crate::source::Sources;
use std::collections::BTreeMap;

/// The style sheets in the order they are read; `layers` says which part wins.
const STYLES: [&str; 6] = ["layers", "tokens", "reset", "prose", "layout", "print"];

/// What only the pages of selections look like.
const SELECTION_STYLES: &[&str] = &["selection/page", "selection/comparison"];

/// What only the page that verifies looks like.
const VERIFY_STYLES: &[&str] = &["verify/page"];

/// What only the page that tells how to follow changes looks like, and its scripts.
const FOLLOW_STYLES: &[&str] = &["follow/page"];
const FOLLOW: &[&str] =
    &["selection/text", "selection/load", "selection/parts", "selection/files", "follow/page"];

/// The scripts of the page that verifies, each made of those before it. Its thread runs the same file.
const VERIFY: &[&str] = &[
    "selection/text",
    "selection/archive",
    "selection/link",
    "selection/load",
    "selection/parts",
    "verify/zip",
    "verify/markup",
    "verify/text",
    "verify/word",
    "verify/workbook",
    "verify/pdf-objects",
    "verify/pdf-fonts",
    "verify/pdf",
    "verify/file",
    "verify/words",
    "verify/passage",
    "verify/find",
    "verify/align",
    "verify/evaluate",
    "verify/cited",
    "verify/matcher",
    "verify/look",
    "verify/thread",
    "verify/answer",
    "verify/page",
];

/// The scripts of the selection page, each made of those before it.
const SELECTION: &[&str] = &[
    "selection/text",
    "selection/checksum",
    "selection/archive",
    "selection/link",
    "selection/excel",
    "selection/book",
    "selection/notice",
    "selection/rows",
    "selection/outline",
    "selection/identity",
    "selection/docx",
    "selection/answers",
    "selection/data",
    "selection/load",
    "selection/warnings",
    "selection/parts",
    "selection/fields",
    "selection/files",
    "selection/panels",
    "selection/copies",
    "selection/review",
    "selection/making",
    "selection/list",
    "selection/page",
    "selection/comparison",
];

pub struct Assets {
    pub style: Address,
    pub script: Option<Address>,
    /// The script that puts selections together, which only its pages load, and what they look like.
    pub selection: Option<Address>,
    pub selection_style: Option<Address>,
    /// The same of the page that verifies.
    pub verify: Option<Address>,
    pub verify_style: Option<Address>,
    /// The same of the page that tells how to follow changes.
    pub follow: Option<Address>,
    pub follow_style: Option<Address>,
    /// The icon in the tab of a browser.
    pub icon: Option<Address>,
    /// The icon on the first screen of a phone that knows no other.
    pub touch_icon: Option<Address>,
    /// The icons of the site as something that a phone can keep.
    pub icons: Vec<Icon>,
    /// Each file with its bytes.
    pub files: Vec<(Address, Vec<u8>)>,
}

/// An icon of the site. `icon.svg` has any size, `icon-192.png` its own; `maskable` may be cut.
pub struct Icon {
    pub address: Address,
    pub media_type: &'static str,
    pub sizes: String,
    pub purpose: &'static str,
}

impl Icon {
    fn of(stem: &str, ending: &str, address: &Address) -> Option<Icon> {
        let rest = stem.strip_prefix("icon")?;
        let purpose = if rest.contains("maskable") { "maskable" } else { "any" };
        let size = rest.rsplit('-').next().and_then(|size| size.parse::<u32>().ok());
        let media_type = match ending {
            "svg" => "image/svg+xml",
            "png" => "image/png",
            _ => return None,
        };
        let sizes = size.map_or("any".to_string(), |size| format!("{size}x{size}"));
        Some(Icon { address: address.clone(), media_type, sizes, purpose })
    }
}

impl Assets {
    /// `rules` are those of the catalogue's own filters, after the theme's.
    pub fn collect(sources: &Sources, theme: &str, rules: &str) -> Assets {
        let files = overlaid(sources, theme);
        let parts = |ending: &'static str| {
            files
                .iter()
                .filter(move |(name, _)| name.starts_with("parts/") && name.ends_with(ending))
                .map(|(_, bytes)| *bytes)
        };
        let styles =
            STYLES.iter().filter_map(|name| files.get(&format!("style/{name}.css")).copied());
        let icons: Vec<(&String, &[u8])> = files
            .iter()
            .filter(|(name, _)| name.starts_with("icons/"))
            .map(|(name, bytes)| (name, *bytes))
            .collect();
        let style = joined(styles.chain(parts(".css")).chain([rules.as_bytes()]));
        let script = joined(parts(".js"));
        let mut assets = Assets {
            style: address::asset("style.css"),
            script: None,
            selection: None,
            selection_style: None,
            verify: None,
            verify_style: None,
            follow: None,
            follow_style: None,
            icon: None,
            touch_icon: None,
            icons: Vec::new(),
            files: Vec::new(),
        };
        let mut style = light(&String::from_utf8_lossy(&style));
        for (name, bytes) in icons {
            let stem = name.trim_start_matches("icons/");
            let (stem, ending) = stem.rsplit_once('.').unwrap_or((stem, ""));
            let address = assets.add(stem, ending, bytes);
            // Style sheets name icons by their files, and stand in the same folder when published.
            let file = address.path().rsplit('/').next().unwrap_or_default();
            style = style.replace(&format!("url(\"{name}\")"), &format!("url(\"{file}\")"));
            assets.icons.extend(Icon::of(stem, ending, &address));
            match stem {
                "icon" => assets.icon = Some(address),
                "icon-192" => assets.touch_icon = Some(address),
                _ => {}
            }
        }
        assets.style = assets.add("style", "css", style.as_bytes());
        if !script.is_empty() {
            assets.script = Some(assets.add("script", "js", &script));
        }
        assets.selection = assets.add_script("selection", &files, SELECTION);
        assets.selection_style = assets.add_style("selection", &files, SELECTION_STYLES);
        assets.verify = assets.add_script("verify", &files, VERIFY);
        assets.verify_style = assets.add_style("verify", &files, VERIFY_STYLES);
        assets.follow = assets.add_script("follow", &files, FOLLOW);
        assets.follow_style = assets.add_style("follow", &files, FOLLOW_STYLES);
        assets
    }

    /// Adds the script that only some pages load, where the theme has it.
    fn add_script(&mut self, stem: &str, files: &Overlaid, parts: &[&str]) -> Option<Address> {
        let parts = parts.iter().filter_map(|name| files.get(&format!("{name}.js")));
        let parts: Vec<_> = parts.map(|part| String::from_utf8_lossy(part)).collect();
        let script = script::joined(parts.iter().map(|part| &**part));
        (!parts.is_empty()).then(|| self.add(stem, "js", script.as_bytes()))
    }

    fn add_style(&mut self, stem: &str, files: &Overlaid, parts: &[&str]) -> Option<Address> {
        let style =
            joined(parts.iter().filter_map(|name| files.get(&format!("{name}.css")).copied()));
        let style = light(&String::from_utf8_lossy(&style));
        (!style.is_empty()).then(|| self.add(stem, "css", style.as_bytes()))
    }

    /// Adds a file under a name that changes with its content, so that it can be kept for ever by a browser.
    fn add(&mut self, stem: &str, ending: &str, bytes: &[u8]) -> Address {
        let hash = &sha256(bytes)[..10];
        let address = address::asset(&format!("{stem}.{hash}.{ending}"));
        self.files.push((address.clone(), bytes.to_vec()));
        address
    }
}

type Overlaid<'a> = BTreeMap<String, &'a [u8]>;

/// The files of the default theme with those of the catalogue's own laid over them.
fn overlaid<'a>(sources: &'a Sources, theme: &str) -> Overlaid<'a> {
    let mut files = BTreeMap::new();
    for folder in ["themes/default/".to_string(), format!("themes/{theme}/")] {
        for (path, file) in sources.all().map(|(_, file)| (&file.path, file)) {
            if let Some(name) = path.strip_prefix(&folder) {
                files.insert(name.to_string(), &*file.bytes);
            }
        }
    }
    files
}

/// A style sheet without what says nothing to a browser: indents, and lines that are a comment. Others
/// stay as they are.
pub fn light(style: &str) -> String {
    let mut light = String::with_capacity(style.len());
    let mut is_inside = false;
    for line in style.lines().map(str::trim_start) {
        let begins = !is_inside && line.starts_with("/*");
        let end = line.find("*/");
        if line.is_empty() || begins && end.is_some_and(|end| end + 2 == line.trim_end().len()) {
            continue;
        }
        is_inside = (is_inside || begins) && end.is_none();
        light.push_str(line);
        light.push('\n');
    }
    light
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
