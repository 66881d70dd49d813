//! What a branch changes, for those who review it: `krav diff --to`, and what counts as looked at.

use super::support::{Folder, SAR_001, tighten};

const PACKAGE: &str = "content/packages/poang.toml";
const SAR_002: &str = "content/requirements/vard/sarvard/SAR-002.md";

/// The small catalogue, published, with a package of a requirement that was tightened since.
fn branch() -> Folder {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    folder.write(
        PACKAGE,
        "title = \"Poäng\"\nsummary = \"För mervärde.\"\nowner = \"Kravgruppen\"\nupdated = 2026-01-31\n\n[[requirements]]\nid = \"SAR-002\"\n",
    );
    let released = folder.krav(&["release", "2026.1", "--date", "2026-01-31"]);
    assert_eq!(released.code, 0, "{}", released.err);
    folder.edit(SAR_002, "version = \"1.0\"", "version = \"2.0\"");
    folder.edit(SAR_002, "får mervärde för", "får högre mervärde för");
    folder.edit(
        SAR_002,
        "all = [\"annan-utredning\"]\n",
        "all = [\"annan-utredning\"]\n\n[[changes]]\nversion = \"2.0\"\ndate = 2026-06-01\nclass = \"tightened\"\ntext = \"Andelen | ska vara *högre*.\"\n",
    );
    folder
}

/// Writes the review and gives what the command says.
fn review(folder: &Folder) -> String {
    let ran = folder.krav(&["diff", "--to", "review"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.err
}

#[test]
fn each_changed_text_is_a_page_with_its_words_its_class_and_what_leans_on_it() {
    let folder = branch();
    let told = review(&folder);
    assert!(told.contains("1 changed text is in review/index.html"), "{told}");
    assert!(told.contains("1 text that leans on them has not been looked at since"), "{told}");
    let page = folder.read("review/SAR-002.html");
    for part in [
        "<ins><span class=\"only-heard\">tillagt: </span>högre ",
        "Skärpt",
        "1.0 → 2.0",
        "Kravpaket: Poäng",
        "Inte genomläst sedan version 1.0",
        "content/packages/poang.toml",
    ] {
        assert!(page.contains(part), "{part} in\n{page}");
    }
    let home = folder.read("review/index.html");
    assert!(home.contains("<a href=\"SAR-002.html\">SAR-002</a>"), "{home}");
    assert!(home.contains("Jämfört med utgåva 2026.1."), "{home}");
    assert!(home.contains("<strong>Varning K411</strong>"), "{home}");
    for html in [&home, &page] {
        assert!(!html.contains("<script"), "a page needs script");
        for link in html.split(" href=\"").skip(1).map(|rest| rest.split('"').next().expect("end"))
        {
            let is_there = link.starts_with('#') || folder.path.join("review").join(link).exists();
            assert!(is_there && !link.starts_with('/'), "{link}");
        }
    }
    let names: Vec<String> = folder.files("review").into_iter().map(|(name, _)| name).collect();
    assert!(!names.iter().any(|name| name.starts_with("SAR-001")), "{names:?}");
}

#[test]
fn a_mark_is_cleared_by_saying_so_and_by_nothing_else() {
    let folder = branch();
    let unseen = |folder: &Folder| {
        let told = review(folder);
        told.contains("1 text that leans on them has not been looked at since")
    };
    assert!(unseen(&folder));
    folder.edit(PACKAGE, "2026-01-31\n", "2026-01-31\nreviewed = \"SAR-002@1.0\"\n");
    assert!(unseen(&folder), "the version before is not the present one");
    folder.edit(PACKAGE, "SAR-002@1.0", "SAR-002@2.0");
    assert!(!unseen(&folder));
    let checked = folder.krav(&["check"]);
    assert!(checked.is_clean(), "saying so needs no new date: {}", checked.err);
    assert!(folder.read("review/SAR-002.html").contains("Genomläst mot den här versionen"));
    // The next release is where it is looked at from then on.
    let released = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(released.code, 0, "{}", released.err);
    assert!(review(&folder).contains("0 changed texts"), "nothing has changed since");
}

#[test]
fn every_kind_of_text_and_every_mistake_is_shown() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    folder.edit("content/pages/om.md", "summary = \"Vad den är.\"", "sumary = \"<b>Vad</b>\"");
    folder.edit("content/registers/terms.toml", "title", "# en anmärkning\ntitle");
    folder.write("content/guidance/ny.md", "ingen framsida\n");
    let told = review(&folder);
    assert!(told.contains("changed texts are in"), "{told}");
    let about = folder.read("review/pages_om.md.html");
    assert!(about.contains("&lt;b&gt;") && !about.contains("<b>Vad"), "{about}");
    assert!(about.contains("K014") && about.contains("content/pages/om.md:3"), "{about}");
    assert!(folder.read("review/registers_terms.toml.html").contains("en anmärkning"));
    assert!(folder.read("review/guidance_ny.md.html").contains("K012"));
    let own = folder.read("review/SAR-001.html");
    assert!(own.contains("Översättning: en") && own.contains("Översatt från 1.1"), "{own}");
    assert!(own.contains("Vägledning: Välj krav") && own.contains("Genomläst"), "{own}");
    let summary = folder.read("review/summary.md");
    assert!(
        summary.contains("- SAR-001 → en (`content/requirements/vard/sarvard/SAR-001.en.md`)"),
        "{summary}"
    );
    // A requirement that cannot be read is not one that was removed.
    folder.edit(SAR_001, "+++\nid", "++\nid");
    review(&folder);
    assert!(folder.read("review/SAR-001.html").contains("Går inte att läsa"));
}

#[test]
fn the_summary_is_markdown_whatever_the_texts_hold() {
    let folder = branch();
    review(&folder);
    let summary = folder.read("review/summary.md");
    assert!(summary.starts_with("# Granskning av utkastet\n\nJämfört med utgåva 2026.1.\n"));
    let row = summary.lines().find(|line| line.starts_with("| **SAR-002**")).expect("its row");
    let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
    assert_eq!(cells.len(), 5, "{row}");
    assert_eq!((cells[1], cells[2]), ("1.0 → 2.0", "Skärpt"));
    assert!(summary.contains("- **SAR-002** Andelen \\| ska vara \\*högre\\*."), "{summary}");
}

#[test]
fn the_folder_is_replaced_whole_and_never_one_of_somebody_else() {
    let folder = branch();
    review(&folder);
    folder.edit(SAR_002, "högre mervärde", "mycket högre mervärde");
    folder.write("review/SAR-999.html", "gammal");
    review(&folder);
    assert!(folder.read("review/SAR-002.html").contains("mycket"));
    assert!(!folder.path.join("review/SAR-999.html").exists());
    folder.write("annans/brev.txt", "mitt");
    let refused = folder.krav(&["diff", "--to", "annans"]);
    assert_eq!(refused.code, 2, "{}", refused.err);
    assert_eq!(folder.read("annans/brev.txt"), "mitt");
    let both = folder.krav(&["diff", "2026.1", "2026.1", "--to", "review"]);
    assert_eq!(both.code, 2, "{}", both.err);
}

#[test]
fn what_has_no_release_yet_is_new() {
    let folder = Folder::with_small_catalogue();
    review(&folder);
    let home = folder.read("review/index.html");
    assert!(home.contains("Inget är publicerat än") && home.contains("SAR-001.html"), "{home}");
    let page = folder.read("review/SAR-001.html");
    assert!(page.contains("Texten är ny") && !page.contains("<ins>"), "{page}");
    assert!(page.contains("<h3>Kravtext</h3>"), "{page}");
    assert!(home.contains("guidance/valj-krav.md</a> Välj krav<"), "{home}");
}

#[test]
fn the_workflows_of_a_new_catalogue_publish_the_review() {
    let folder = Folder::empty();
    assert_eq!(folder.krav(&["init", "."]).code, 0);
    let run = "krav diff --to review\n";
    let github = folder.read(".github/workflows/krav.yml");
    let (before, after) = github.split_once(run).expect("the step");
    assert!(after.contains("uses: actions/upload-artifact@v4") && after.contains("path: review\n"));
    assert!(!before.contains("krav check"), "a mistake would hide the review");
    let gitlab = folder.read(".gitlab-ci.yml");
    assert!(gitlab.contains(run) && gitlab.contains("expose_as: review\n"));
    assert!(gitlab.contains("      - review/\n"));
    let ran = folder.krav(&["diff", "--to", "review"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let ignored = folder.read(".gitignore");
    assert!(ignored.contains("review/\n") && ignored.contains(".review.krav-*\n"));
}
