//! What each file of the catalogue is, told by its path alone.

use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::lock::ReleaseName;
use crate::diagnostic::suggest;
use crate::field::text::{Language, Slug};
use crate::message::Message;
use crate::say;
use crate::source::{CONTENT, FileId, SEALED, Sources};

/// One file and what it is.
pub struct Place {
    pub file: FileId,
    /// Where it stands below the root, or stood when it was sealed.
    pub path: String,
    pub role: Role,
}

impl Place {
    /// The file at a path of the catalogue; a sealed text is read as what it was there.
    pub fn of(file: FileId, path: &str) -> Place {
        Place { file, path: path.to_string(), role: role(path) }
    }

    /// The file name up to its first point.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.split('.').next().unwrap_or(name)
    }
}

/// The kinds of file that a catalogue has. A language is named by translations only.
pub enum Role {
    Config,
    Requirement {
        category: CategoryPath,
        id: RequirementId,
        language: Option<Language>,
    },
    Category {
        path: CategoryPath,
        language: Option<Language>,
    },
    Guidance {
        id: Slug,
        language: Option<Language>,
    },
    Page {
        id: Slug,
        language: Option<Language>,
    },
    Package {
        id: Slug,
    },
    Profile {
        id: Slug,
    },
    Register(Register),
    Image,
    /// The list of a release's documents.
    Lock,
    /// The signature of a lock.
    Signature,
    /// Nothing reads it; the text says what might have been meant.
    Unexpected {
        help: Message,
    },
}

/// The registers, by file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Register {
    References,
    Evidence,
    Labels,
    Terms,
    Units,
    Cpv,
}

impl Register {
    pub const ALL: [(&'static str, Register); 6] = [
        ("references.toml", Register::References),
        ("evidence.toml", Register::Evidence),
        ("labels.toml", Register::Labels),
        ("terms.toml", Register::Terms),
        ("units.toml", Register::Units),
        ("cpv.toml", Register::Cpv),
    ];

    /// The name of its file without the ending.
    pub fn name(self) -> &'static str {
        let file = Register::ALL.iter().find(|(_, one)| *one == self).map(|(file, _)| *file);
        file.and_then(|file| file.strip_suffix(".toml")).unwrap_or_default()
    }
}

/// The endings of images that are published.
pub const IMAGE_ENDINGS: [&str; 5] = [".png", ".jpg", ".jpeg", ".webp", ".svg"];

/// Endings of images that are not published.
const OTHER_IMAGES: [&str; 6] = [".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic"];

/// What stands after a release's name in the file of its signature.
pub const SIGNATURE_ENDING: &str = ".toml.minisig";

/// What stands there in the file of the second of two signatures.
pub const SECOND_SIGNATURE_ENDING: &str = ".toml.2.minisig";

/// The name of a category's own file.
pub const CATEGORY_FILE: &str = "_category";

/// Every file of the catalogue, in the order of their paths.
pub fn all(sources: &Sources) -> impl Iterator<Item = Place> {
    sources
        .under(CONTENT)
        .filter(|(_, file)| !file.path.starts_with(SEALED))
        .map(|(id, file)| Place::of(id, &file.path))
}

/// What the file at a path is.
pub fn role(path: &str) -> Role {
    let path = path.strip_prefix(CONTENT).unwrap_or(path);
    if path == "catalogue.toml" {
        return Role::Config;
    }
    if IMAGE_ENDINGS.iter().any(|ending| path.ends_with(ending)) {
        return Role::Image;
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let known = match folder.split('/').next().unwrap_or_default() {
        "requirements" => below_requirements(folder, name),
        "guidance" if folder == "guidance" => {
            document(name).map(|(id, language)| Role::Guidance { id, language })
        }
        "pages" if folder == "pages" => {
            document(name).map(|(id, language)| Role::Page { id, language })
        }
        "packages" if folder == "packages" => {
            name.strip_suffix(".toml").and_then(Slug::parse).map(|id| Role::Package { id })
        }
        "profiles" if folder == "profiles" => {
            name.strip_suffix(".toml").and_then(Slug::parse).map(|id| Role::Profile { id })
        }
        "releases" if folder == "releases" => {
            let is_release = |name: &str| name.parse::<ReleaseName>().is_ok();
            match (name.strip_suffix(".toml"), name.strip_suffix(SIGNATURE_ENDING)) {
                (Some(name), _) if is_release(name) => Some(Role::Lock),
                (_, Some(name)) if is_release(name) => Some(Role::Signature),
                _ => name
                    .strip_suffix(SECOND_SIGNATURE_ENDING)
                    .filter(|name| is_release(name))
                    .map(|_| Role::Signature),
            }
        }
        "registers" if folder == "registers" => Register::ALL
            .iter()
            .find(|(file, _)| *file == name)
            .map(|&(_, one)| Role::Register(one)),
        _ => None,
    };
    known.unwrap_or_else(|| Role::Unexpected { help: help(folder, name) })
}

fn below_requirements(folder: &str, name: &str) -> Option<Role> {
    let (stem, language) = stem_and_language(name)?;
    let category: CategoryPath = folder.strip_prefix("requirements/")?.parse().ok()?;
    if stem == CATEGORY_FILE {
        return Some(Role::Category { path: category, language });
    }
    let id = stem.parse().ok()?;
    Some(Role::Requirement { category, id, language })
}

fn document(name: &str) -> Option<(Slug, Option<Language>)> {
    let (stem, language) = stem_and_language(name)?;
    Some((Slug::parse(stem)?, language))
}

/// `SAR-001.en.md` is `SAR-001` in English.
fn stem_and_language(name: &str) -> Option<(&str, Option<Language>)> {
    let stem = name.strip_suffix(".md")?;
    match stem.split_once('.') {
        Some((stem, language)) => Some((stem, Some(Language::parse(language)?))),
        None => Some((stem, None)),
    }
}

fn help(folder: &str, name: &str) -> Message {
    let tops = ["requirements", "guidance", "pages", "packages", "profiles", "registers"];
    let top = folder.split('/').next().unwrap_or_default();
    let lower = name.to_lowercase();
    if OTHER_IMAGES.iter().chain(&IMAGE_ENDINGS).any(|ending| lower.ends_with(ending)) {
        return say!("place-image-help");
    }
    match top {
        "requirements" if folder == "requirements" => say!("place-in-category-help"),
        "requirements" => say!("place-requirement-help"),
        "guidance" | "pages" if folder == top => say!("place-page-help"),
        "releases" => say!("place-releases-help"),
        "packages" if folder == top => say!("place-package-help"),
        "profiles" if folder == top => say!("place-profile-help"),
        "registers" if folder == top => {
            let names = Register::ALL.map(|(name, _)| name);
            suggest::help(name, names).unwrap_or_else(|| say!("place-move-help", folder = CONTENT))
        }
        _ if tops.contains(&top) => {
            say!("place-directly-help", folder = format!("{CONTENT}{top}/"))
        }
        "" if lower.ends_with(".toml") => say!("place-catalogue-help"),
        "" if lower.ends_with(".md") => {
            say!("place-in-pages-help", folder = format!("{CONTENT}pages/"))
        }
        "" => say!("place-move-help", folder = CONTENT),
        _ => suggest::help(top, tops).unwrap_or_else(|| say!("place-move-help", folder = CONTENT)),
    }
}
