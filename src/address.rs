//! Every address of the site and the file that answers it. Append only: an address that was
//! published keeps working, so a line here may be added but not changed.

mod feed;

use crate::catalogue::id::{CategoryPath, RequirementId, Version};
use crate::catalogue::lock::ReleaseName;
use crate::field::text::Language;

/// A page or file below the root of the site. A page ends in a slash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    path: String,
}

impl Address {
    fn new(path: String) -> Address {
        Address { path }
    }

    /// The file that holds it.
    pub fn file(&self) -> String {
        if self.path.is_empty() || self.path.ends_with('/') {
            format!("{}index.html", self.path)
        } else {
            self.path.clone()
        }
    }

    /// The path below the root of the site.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A link to this from another page, relative, so that the site works in any folder.
    pub fn seen_from(&self, page: &Address) -> String {
        let from: Vec<&str> = page.path.split('/').collect();
        let to: Vec<&str> = self.path.split('/').collect();
        let folders = from.len() - 1;
        let shared =
            from[..folders].iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
        let up = "../".repeat(folders - shared);
        let link = format!("{up}{}", to[shared..].join("/"));
        if link.is_empty() { "./".to_string() } else { link }
    }

    /// The whole address on the web.
    pub fn absolute(&self, base_url: &str) -> String {
        format!("{}/{}", base_url.trim_end_matches('/'), self.path)
    }

    /// The address from the root of its host, for pages that may be shown anywhere.
    pub fn from_host(&self, base_url: &str) -> String {
        let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
        let folder = rest.split_once('/').map_or("", |(_, folder)| folder.trim_end_matches('/'));
        let separator = if folder.is_empty() { "" } else { "/" };
        format!("/{folder}{separator}{}", self.path)
    }
}

/// Where one language's pages begin. The first language has the root; the words in the
/// addresses are the same in all languages, so that a page keeps its name when one is added.
#[derive(Clone, Debug)]
pub struct Root {
    prefix: String,
}

impl Root {
    pub fn of(language: &Language, first: &Language) -> Root {
        let prefix = if language == first { String::new() } else { format!("{}/", &**language) };
        Root { prefix }
    }

    fn page(&self, path: &str) -> Address {
        Address::new(format!("{}{path}", self.prefix))
    }

    pub fn home(&self) -> Address {
        self.page("")
    }

    /// Every area.
    pub fn areas(&self) -> Address {
        self.page("omraden/")
    }

    pub fn category(&self, path: &CategoryPath) -> Address {
        self.page(&format!("omraden/{path}/"))
    }

    pub fn requirement(&self, id: &RequirementId) -> Address {
        self.page(&format!("krav/{}/", id.as_str().to_lowercase()))
    }

    /// Every requirement in one table.
    pub fn requirements(&self) -> Address {
        self.page("krav/")
    }

    /// One version of a requirement, for ever.
    pub fn version(&self, id: &RequirementId, version: Version) -> Address {
        self.page(&format!("krav/{}/{version}/", id.as_str().to_lowercase()))
    }

    /// What changed in a version since the one before.
    pub fn version_changes(&self, id: &RequirementId, version: Version) -> Address {
        self.page(&format!("krav/{}/{version}/andringar/", id.as_str().to_lowercase()))
    }

    pub fn releases(&self) -> Address {
        self.page("utgavor/")
    }

    pub fn release(&self, name: &ReleaseName) -> Address {
        self.page(&format!("utgavor/{name}/"))
    }

    /// What changed in a release since the one before.
    pub fn release_changes(&self, name: &ReleaseName) -> Address {
        self.page(&format!("utgavor/{name}/andringar/"))
    }

    /// What the levels mean.
    pub fn levels(&self) -> Address {
        self.page("nivaer/")
    }

    pub fn guidance_home(&self) -> Address {
        self.page("vagledning/")
    }

    pub fn guidance(&self, id: &str) -> Address {
        self.page(&format!("vagledning/{id}/"))
    }

    pub fn packages(&self) -> Address {
        self.page("kravpaket/")
    }

    pub fn package(&self, id: &str) -> Address {
        self.page(&format!("kravpaket/{id}/"))
    }

    /// The pages that are the catalogue's own.
    pub fn content_pages(&self) -> Address {
        self.page("sidor/")
    }

    pub fn content_page(&self, id: &str) -> Address {
        self.page(&format!("sidor/{id}/"))
    }

    pub fn references(&self) -> Address {
        self.page("referenser/")
    }

    pub fn evidence(&self) -> Address {
        self.page("bevis/")
    }

    pub fn labels(&self) -> Address {
        self.page("markningar/")
    }

    pub fn statistics(&self) -> Address {
        self.page("statistik/")
    }

    /// What the rules mean, for those who write.
    pub fn rules(&self) -> Address {
        self.page("regler/")
    }

    pub fn consultations(&self) -> Address {
        self.page("remisser/")
    }

    /// A requirement that may be commented on.
    pub fn consultation(&self, id: &RequirementId) -> Address {
        self.page(&format!("remisser/{}/", id.as_str().to_lowercase()))
    }

    /// Every page, for people.
    pub fn site_map(&self) -> Address {
        self.page("webbkarta/")
    }

    /// What the open data are and how to use them.
    pub fn open_data(&self) -> Address {
        self.page("api/")
    }

    /// Every field of these.
    pub fn data_fields(&self) -> Address {
        self.page("api/falt/")
    }

    /// How a browser's search field asks the site.
    pub fn search_description(&self) -> Address {
        self.page("opensearch.xml")
    }

    /// The site as something that a phone can keep.
    pub fn manifest(&self) -> Address {
        self.page("manifest.webmanifest")
    }

    /// What the catalogue is and where its texts and data are, for programs that read prose.
    pub fn overview(&self) -> Address {
        self.page("llms.txt")
    }

    pub fn glossary(&self) -> Address {
        self.page("ordlista/")
    }

    pub fn search(&self) -> Address {
        self.page("sok/")
    }

    /// Where a buyer puts a selection together. What is in it stands in the fragment.
    pub fn selection(&self) -> Address {
        self.page("urval/")
    }

    /// Requirements or versions beside each other. Which they are stands in the fragment.
    pub fn comparison(&self) -> Address {
        self.page("jamfor/")
    }

    /// How one is told of changes, and of what.
    pub fn follow(&self) -> Address {
        self.page("folj/")
    }

    /// Where a reader asks whether a text is in force. What is asked of stands in the fragment.
    pub fn verify(&self) -> Address {
        self.page("aktuell/")
    }
}

/// The page for addresses that nothing answers; static hosts look for this file.
pub fn not_found() -> Address {
    Address::new("404.html".to_string())
}

/// Any page, by its path.
pub fn page(path: &str) -> Address {
    Address::new(path.to_string())
}

/// Every page, for search engines; in parts where there are very many.
pub fn site_map(part: Option<usize>) -> Address {
    Address::new(part.map_or("sitemap.xml".to_string(), |part| format!("sitemap-{part}.xml")))
}

/// What search engines may read.
pub fn robots() -> Address {
    Address::new("robots.txt".to_string())
}

/// The headers that go with the files, in the form that many static hosts read.
pub fn headers() -> Address {
    Address::new("_headers".to_string())
}

/// A style sheet, script or icon of the theme.
pub fn asset(name: &str) -> Address {
    Address::new(format!("tema/{name}"))
}

/// An image of the catalogue, by its path in `content/` and its checksum: a version that is shown
/// for ever keeps its image when a later one takes the same name.
pub fn image(path: &str, checksum: &str) -> Address {
    let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
    Address::new(format!("bilder/{stem}.{}.{ending}", &checksum[..10.min(checksum.len())]))
}

/// The checksums of a release, as the tool `sha256sum` writes them.
pub fn checksums(name: &ReleaseName) -> Address {
    Address::new(format!("utgavor/{name}/SHA256SUMS.txt"))
}

/// The texts of a release, as they were sealed, in one file.
pub fn texts(name: &ReleaseName) -> Address {
    Address::new(format!("utgavor/{name}/texter-{name}.zip"))
}

/// The list of moved addresses, in the form that many static hosts read.
pub fn redirects() -> Address {
    Address::new("_redirects".to_string())
}

/// A page that has moved, by the address it was published at.
pub fn moved(path: &str) -> Address {
    Address::new(path.trim_start_matches('/').to_string())
}

/// A file of open data for the whole catalogue, by its name below `api/`.
pub fn data(name: &str) -> Address {
    Address::new(format!("api/{name}"))
}

/// What a release holds and changed.
pub fn data_release(name: &ReleaseName) -> Address {
    Address::new(format!("api/utgavor/{name}.json"))
}

/// The JSON Schema of a kind of file.
pub fn data_schema(name: &str) -> Address {
    Address::new(format!("api/schema/{name}.json"))
}

/// The versions of a requirement, and how each stands today.
pub fn data_requirement(id: &RequirementId) -> Address {
    Address::new(format!("api/krav/{}.json", id.as_str().to_lowercase()))
}

/// One version of a requirement as data, for ever. A translation that was published later than
/// the version has a file of its own, so that the first one never changes.
pub fn data_version(
    id: &RequirementId,
    version: Version,
    later: Option<&Language>,
    ending: &str,
) -> Address {
    let id = id.as_str().to_lowercase();
    let language = later.map(|language| format!(".{}", &**language)).unwrap_or_default();
    Address::new(format!("api/krav/{id}/{version}{language}.{ending}"))
}

/// A version of a requirement in one language, as selections take it. These files are the selection
/// page's own: their form follows its script, so they are no open data.
pub fn excerpt(id: &RequirementId, version: Version, language: &Language) -> Address {
    let id = id.as_str().to_lowercase();
    Address::new(format!("utdrag/{id}/{version}.{}.js", &**language))
}

/// The versions of a requirement and how they stand today, for selections in one language.
pub fn excerpt_versions(id: &RequirementId, language: &Language) -> Address {
    Address::new(format!("utdrag/{}.{}.js", id.as_str().to_lowercase(), &**language))
}

/// What surrounds the requirements in the documents of a selection, in one language.
pub fn excerpt_surround(language: &Language) -> Address {
    Address::new(format!("utdrag/omslag.{}.js", &**language))
}

/// What texts are looked up in to tell whether they are current, in one language.
pub fn current_index(language: &Language) -> Address {
    Address::new(format!("aktuell/index.{}.js", &**language))
}

/// A document of what a page shows, beside it.
pub fn beside(page: &Address, name: &str) -> Address {
    let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let separator = if folder.is_empty() { "" } else { "/" };
    Address::new(format!("{folder}{separator}{name}"))
}

/// The same feed as JSON Feed.
pub fn feed_json(atom: &Address) -> Address {
    beside(atom, "flode.json")
}

/// The same feed as a page. A folder could have the name of a category below it.
pub fn feed_page(atom: &Address) -> Address {
    beside(atom, "flode.html")
}

/// The text of a page of a requirement as Markdown, beside it.
pub fn markdown(page: &Address) -> Address {
    beside(page, "index.md")
}

/// The checksums of the documents of a release, as the tool `sha256sum` writes them.
pub fn document_checksums(name: &ReleaseName) -> Address {
    Address::new(format!("utgavor/{name}/SHA256SUMS-dokument.txt"))
}

/// A file of the search index.
pub fn search_manifest(language: &Language) -> Address {
    search_file(&format!("{}.js", &**language))
}

pub fn search_file(name: &str) -> Address {
    Address::new(format!("sok/index/{name}"))
}
