//! What an author begins and looks up with: `krav new`, `krav init`, `krav list` and the schemas.

use super::support::{Folder, SAR_001, krav};
use kravverk::catalogue::requirement::RequirementFields;
use kravverk::field::record::{Record, key};

/// The path in a line of standard output that names a file and a line.
fn begun(out: &str) -> (&str, usize) {
    let (path, line) = out.trim().rsplit_once(':').expect("a file and a line");
    (path, line.parse().expect("a line"))
}

#[test]
fn a_new_requirement_has_the_next_free_id_and_lacks_only_what_its_author_must_write() {
    let folder = Folder::released();
    let title = "Förband utan \"lanolin\"";
    let ran = folder.krav(&["new", "requirement", title, "--category", "sarvard"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (path, line) = begun(&ran.out);
    assert_eq!(path, "./content/requirements/vard/sarvard/SAR-004.md");
    let text = folder.read(path);
    assert_eq!(text.lines().nth(line - 1), Some("## Kravtext"));
    let lacking = folder.krav(&["check"]);
    let codes: Vec<&str> =
        lacking.err.lines().filter_map(|line| line.strip_prefix("error[")?.get(..4)).collect();
    assert_eq!(codes, ["K022", "K026", "K026"], "{}", lacking.err);
    folder.edit(path, "question = \"\"", "question = \"Är den fri från lanolin?\"");
    folder.edit(path, "## Kravtext\n", "## Kravtext\n\nFörband ska vara fria från lanolin.\n");
    folder.edit(path, "## Motiv\n", "## Motiv\n\nLanolin kan ge allergi.\n");
    let whole = folder.krav(&["check"]);
    assert!(whole.is_clean(), "{}", whole.err);
    assert_eq!(
        begun(&folder.krav(&["new", "requirement", "Ett till", "--category", "sarvard"]).out).0,
        "./content/requirements/vard/sarvard/SAR-005.md"
    );
}

#[test]
fn an_id_that_was_published_is_not_used_again() {
    let folder = Folder::released();
    std::fs::remove_file(folder.path.join("content/requirements/vard/sarvard/SAR-003.md"))
        .expect("the file");
    let ran = folder.krav(&["new", "requirement", "Ett nytt", "--category", "vard/sarvard"]);
    assert!(ran.out.contains("SAR-004.md"), "{}{}", ran.out, ran.err);
}

#[test]
fn a_requirement_is_taken_over_as_the_start_of_a_new_one() {
    let folder = Folder::released();
    let ran = folder.krav(&["new", "requirement", "Plåster utan ftalater", "--from", "sar-001"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (path, _) = begun(&ran.out);
    let text = folder.read(path);
    for line in [
        "id = \"SAR-004\"",
        "version = \"1.0\"",
        "title = \"Plåster utan ftalater\"",
        "status = \"draft\"",
    ] {
        assert_eq!(text.lines().filter(|own| *own == line).count(), 1, "{line} in\n{text}");
    }
    assert!(!text.contains("[[changes]]"), "a new requirement has no history");
    let body = |text: &str| text.split("## Kravtext").nth(1).map(str::to_string);
    assert_eq!(body(&text), body(&folder.read(SAR_001)));
    let checked = folder.krav(&["check"]);
    assert_eq!(checked.code, 0, "{}", checked.err);
}

#[test]
fn other_texts_are_begun_and_nothing_is_written_over() {
    let folder = Folder::with_small_catalogue();
    let new = |words: &[&str]| {
        let mut all = vec!["new"];
        all.extend(words);
        folder.krav(&all)
    };
    assert_eq!(new(&["category", "vard/handskar", "Handskar"]).code, 0);
    assert_eq!(new(&["guidance", "Följ upp på plats"]).code, 0);
    assert_eq!(new(&["package", "Förband, bas", "--category", "sarvard"]).code, 0);
    let written = folder.krav(&["check"]);
    assert!(written.err.contains("error[K022]: the text is empty"), "{}", written.err);
    assert!(!written.err.contains("error[K013]"), "all are TOML: {}", written.err);
    let again = new(&["guidance", "Följ upp på plats"]);
    assert_eq!(again.code, 2);
    assert!(
        again.err.contains("`content/guidance/folj-upp-pa-plats.md` already exists"),
        "{}",
        again.err
    );
    let nameless = new(&["guidance", "…"]);
    assert!(nameless.err.contains("no letter or digit"), "{}", nameless.err);
    let lost = new(&["requirement", "Ett krav", "--category", "sarvad"]);
    assert!(lost.err.contains("there is no category `sarvad`"), "{}", lost.err);
    let orphan = new(&["category", "it/skrivare", "Skrivare"]);
    assert!(orphan.err.contains("krav new category it TITLE"), "{}", orphan.err);
}

#[test]
fn a_category_that_does_not_exist_can_be_created_as_printed() {
    let folder = Folder::with_small_catalogue();
    let requirement = ["new", "requirement", "Skrivare", "--category"];
    let lost = folder.krav(&[&requirement[..], &["Skrivare"]].concat());
    assert_eq!(lost.code, 2);
    assert!(lost.err.contains("use one of `sarvard`, `vard`, `vard/sarvard`, or"), "{}", lost.err);
    let (_, rest) = lost.err.split_once("create the category with `krav ").expect("a way out");
    let printed = rest.split('`').next().expect("its end");
    assert_eq!(printed, "new category skrivare TITLE");
    let created = folder.krav(&printed.split(' ').collect::<Vec<_>>());
    assert_eq!(created.code, 0, "{}", created.err);
    folder.edit(
        "content/requirements/skrivare/_category.md",
        "summary = \"\"",
        "summary = \"Det som skriver.\"",
    );
    folder.edit("content/catalogue.toml", "\"UPP\"", "\"SKR\"");
    let begun = folder.krav(&[&requirement[..], &["skrivare"]].concat());
    assert!(begun.out.contains("skrivare/SKR-001.md"), "{}{}", begun.out, begun.err);
}

/// The owner in a text of the catalogue.
fn owner(folder: &Folder, path: &str) -> String {
    let text = folder.read(path);
    let line = text.lines().find_map(|line| line.strip_prefix("owner = ")).expect("an owner");
    line.trim_matches('"').to_string()
}

#[test]
fn a_new_text_is_owned_by_those_who_own_what_is_around_it() {
    let folder = Folder::with_small_catalogue();
    let owned = |words: &[&str], path: &str| {
        let ran = folder.krav(&[&["new"], words].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        owner(&folder, path)
    };
    let below = "content/requirements";
    let vard = format!("{below}/vard/_category.md");
    folder.edit(&vard, "owner = \"Kravgruppen\"", "owner = \"Vårdgruppen\"");
    folder.edit("content/guidance/valj-krav.md", "\"Kravgruppen\"", "\"Rådgivarna\"");
    let gloves = format!("{below}/vard/handskar/_category.md");
    assert_eq!(owned(&["category", "vard/handskar", "Handskar"], &gloves), "Vårdgruppen");
    assert_eq!(
        owned(&["category", "it", "IT"], &format!("{below}/it/_category.md")),
        "Vårdgruppen"
    );
    assert_eq!(owned(&["guidance", "Följ upp"], "content/guidance/folj-upp.md"), "Rådgivarna");
    let package = ["package", "Förband", "--category", "sarvard"];
    assert_eq!(owned(&package, "content/packages/forband.toml"), "Kravgruppen");
    // What lacks an owner says nothing; above it is one that does.
    folder.edit(&gloves, "owner = \"Vårdgruppen\"", "owner = \"\"");
    let requirement = ["requirement", "Tunna handskar", "--category", "handskar"];
    folder.edit("content/catalogue.toml", "\"UPP\"", "\"HAN\"");
    assert_eq!(owned(&requirement, &format!("{below}/vard/handskar/HAN-001.md")), "Vårdgruppen");

    let folder = Folder::empty();
    folder.write(
        "content/catalogue.toml",
        "title = \"K\"\nbase_url = \"https://krav.example\"\nlanguages = [\"sv\"]\n\
         [publisher]\nname = \"Regionen\"\n[licence]\nid = \"CC0-1.0\"\ntitle = \"CC0\"\nurl = \"https://a.example/\"\n",
    );
    assert_eq!(folder.krav(&["new", "category", "it", "IT"]).code, 0);
    assert_eq!(owner(&folder, "content/requirements/it/_category.md"), "Regionen");
}

#[test]
fn requirements_are_listed_and_filtered_and_a_mistake_in_one_hides_no_other() {
    let folder = Folder::with_small_catalogue();
    let all = folder.krav(&["list"]);
    let ids: Vec<&str> = all.out.lines().filter_map(|line| line.split('\t').next()).collect();
    assert_eq!(ids, ["SAR-001", "SAR-002", "SAR-003"]);
    let base = folder.krav(&["list", "--filter", "level=base", "--format", "json"]);
    let base: serde_json::Value = serde_json::from_str(&base.out).expect("JSON");
    assert!(base.as_array().expect("a list").iter().all(|one| one["level"] == "base"));
    assert_eq!(base[0]["area"], "vard/sarvard");
    let wrong = folder.krav(&["list", "--filter", "level=bas"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("did you mean `base`?"), "{}", wrong.err);
    folder.edit(SAR_001, "\nlevel", "\nlevl");
    let rest = folder.krav(&["list"]);
    assert!(rest.code == 0 && rest.out.contains("SAR-002"), "{}", rest.err);
}

#[test]
fn completions_and_the_manual_page_know_every_command() {
    let folder = Folder::empty();
    let manual = folder.krav(&["man"]).out;
    for shell in ["bash", "fish", "zsh"] {
        let script = folder.krav(&["completions", shell]).out;
        for verb in ["build", "serve", "new", "list", "bundle"] {
            assert!(script.contains(verb), "{verb} is not completed in {shell}");
            assert!(manual.contains(&format!("krav\\-{verb}")), "{verb} is not in the manual");
        }
    }
}

#[test]
fn a_new_catalogue_passes_every_check_and_can_be_published_at_once() {
    for languages in ["sv", "sv,en"] {
        let folder = Folder::empty();
        let begun = folder.krav(&[
            "init",
            "krav",
            "--title",
            "Regionens \"krav\"",
            "--prefix",
            "reg",
            "--languages",
            languages,
        ]);
        assert_eq!(begun.code, 0, "{}", begun.err);
        let root = folder.path.join("krav");
        let checked = krav(&root, &["check"]);
        assert!(checked.is_clean(), "{languages}: {}", checked.err);
        let built = krav(&root, &["build", "-q"]);
        assert_eq!(built.code, 0, "{}", built.err);
        assert!(
            folder
                .read("krav/public/krav/reg-001/index.html")
                .contains("Regionens &quot;krav&quot;")
        );
        assert_eq!(folder.path.join("krav/public/en/index.html").exists(), languages == "sv,en");
        let again = folder.krav(&["init", "krav"]);
        assert_eq!(again.code, 2);
        assert!(again.err.contains("`krav/content` already exists"), "{}", again.err);
        for workflow in ["krav/.github/workflows/krav.yml", "krav/.gitlab-ci.yml"] {
            let pinned = concat!(" install kravverk==", env!("CARGO_PKG_VERSION"), "\n");
            assert!(folder.read(workflow).contains(pinned), "{workflow}");
        }
        let next = krav(&root, &["new", "requirement", "Ett till", "--category", "exempelomrade"]);
        assert!(next.out.contains("REG-003.md:"), "{}{}", next.out, next.err);
    }
    let folder = Folder::empty();
    folder.write(".gitignore", "mitt\n");
    let beside = folder.krav(&["init"]);
    assert!(beside.err.contains("were not changed: .gitignore"), "{}", beside.err);
    assert_eq!(folder.read(".gitignore"), "mitt\n");
    let folder = Folder::empty();
    let wrong = folder.krav(&["init", "--prefix", "Å1"]);
    assert!(wrong.code == 2 && wrong.err.contains("two to five capital letters"), "{}", wrong.err);
    assert_eq!(folder.files("").len(), 0, "nothing is written");
}

/// Begins the translation of a text, after what was there is gone.
fn translated(folder: &Folder, source: &str, words: &[&str]) -> String {
    let path = source.replace(".md", ".en.md");
    std::fs::remove_file(folder.path.join(&path)).ok();
    let ran = folder.krav(&[&["new"], words].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (begun, line) = begun(&ran.out);
    assert_eq!(begun, format!("./{path}"));
    let text = folder.read(begun);
    assert!(text.lines().nth(line - 1).is_some_and(|line| line.starts_with("title = ")), "{text}");
    text
}

#[test]
fn a_translation_is_begun_with_every_piece_of_its_source_in_its_place() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    folder.edit(SAR_001, "kind = \"yes-no\"", "kind = \"choice\"\nchoices = [\"Ja\", \"Nej\"]");
    let begin = ["requirement", "--from", "sar-001", "--translate", "en"];
    let text = translated(&folder, SAR_001, &begin);
    for piece in [
        "title = \"Förband utan ftalater\"\n",
        "benefit = \"Patienten slipper hormonstörande ämnen.\"\n",
        "substances = [\"DEHP\"]\n",
        "evidence_notes = [\"Kriteriet om ftalater.\", \"\"]\n",
        "choices = [\"Ja\", \"Nej\"]\n",
        "key = \"frist\"\nquestion = \"Inom hur många månader?\"\nexample = \"6\"\n",
        "measured_on = \"varje del\"\n",
        "[[exceptions]]\nscope = \"Slangar.\"\n",
        "## Requirement\n\nFörband ska innehålla högst 0,1 viktprocent ftalater.\n",
        "\n## To the supplier\n\nLämna en **materialdeklaration**.\n",
    ] {
        assert!(text.contains(piece), "{piece} is not in\n{text}");
    }
    assert!(!text.contains("number") && !text.contains("## Kravtext"), "{text}");
    let checked = folder.krav(&["check"]);
    assert!(checked.is_clean(), "{}", checked.err);
    let titled = ["requirement", "Dressings", "--from", "SAR-001", "--translate", "en"];
    assert!(translated(&folder, SAR_001, &titled).contains("\ntitle = \"Dressings\"\n"));
    let guidance = "content/guidance/valj-krav.md";
    let page = ["guidance", "--from", "valj-krav", "--translate", "en"];
    let text = translated(&folder, guidance, &page);
    let body = |text: &str| text.splitn(3, "+++\n").nth(2).map(str::to_string);
    assert_eq!(body(&text), body(&folder.read(guidance)));
    let checked = folder.krav(&["check"]);
    assert!(checked.is_clean(), "{}", checked.err);
}

#[test]
fn a_translation_is_not_begun_where_it_could_not_stand() {
    let folder = Folder::with_small_catalogue();
    let refused = |from: &str, language: &str, why: &str| {
        let new = ["new", "requirement", "--from", from, "--translate", language];
        let ran = folder.krav(&new);
        assert!(ran.code == 2 && ran.err.contains(why), "{why}: {}", ran.err);
        assert_eq!(ran.out, "");
    };
    let before = folder.files("");
    refused("SAR-001", "en", "SAR-001.en.md` already exists");
    refused("SAR-001", "de", "the catalogue has no texts in the language `de`");
    refused("SAR-001", "sv", "`sv` is the language that the catalogue is translated from");
    refused("SAR-099", "en", "there is no requirement `SAR-099`");
    assert_eq!(folder.files(""), before, "nothing is written");
    folder.edit("content/requirements/vard/sarvard/SAR-002.md", "question = \"", "fraga = \"");
    refused("SAR-002", "en", "has errors, the first of them in `answer`");
    let alone = folder.krav(&["new", "requirement", "Ett krav", "--translate", "en"]);
    assert!(alone.code == 2 && alone.err.contains("--from"), "{}", alone.err);
}

#[test]
fn schemas_say_what_the_tables_of_fields_say_and_a_new_catalogue_ties_them() {
    let folder = Folder::empty();
    let list = folder.krav(&["schema"]).out;
    let names: Vec<&str> = list.lines().filter_map(|line| line.split('\t').next()).collect();
    let one = |name: &str| -> serde_json::Value {
        serde_json::from_str(&folder.krav(&["schema", name]).out).expect("JSON")
    };
    let requirement = one("requirement");
    let properties = requirement["properties"].as_object().expect("fields");
    let fields: Vec<&str> = RequirementFields::FIELDS.iter().map(|field| key(field.name)).collect();
    assert_eq!(properties.keys().collect::<Vec<_>>(), fields);
    let needed = RequirementFields::FIELDS.iter().filter(|field| field.is_required);
    let needed: Vec<&str> = needed.map(|field| key(field.name)).collect();
    assert_eq!(requirement["required"], serde_json::json!(needed));
    assert_eq!(requirement["additionalProperties"], false);
    assert_eq!(
        requirement["properties"]["level"],
        serde_json::json!({ "type": "string", "enum": ["base", "advanced", "spearhead"],
            "description": "How far it goes." })
    );
    assert_eq!(
        requirement["properties"]["evidence"]["items"]["required"],
        serde_json::json!(["all"])
    );
    let wrong = folder.krav(&["schema", "requirment"]);
    assert!(wrong.code == 2 && wrong.err.contains("did you mean `requirement`?"), "{}", wrong.err);

    assert_eq!(folder.krav(&["init", "krav"]).code, 0);
    let taplo = folder.read("krav/.taplo.toml");
    for name in &names {
        let path = format!(".krav/schema/{name}.schema.json");
        let written: serde_json::Value =
            serde_json::from_str(&folder.read(&format!("krav/{path}"))).expect("JSON");
        assert_eq!(written, one(name));
        let files = list.lines().find(|line| line.starts_with(&format!("{name}\t")));
        let is_toml = files.is_some_and(|line| line.ends_with(".toml"));
        assert_eq!(taplo.contains(&format!("path = \"{path}\"")), is_toml, "{name}");
    }
    assert!(folder.read("krav/.vscode/settings.json").contains("\".taplo.toml\""));
    folder.write("krav/.krav/schema/units.schema.json", "old");
    assert_eq!(folder.krav(&["schema", "--to", "krav/.krav/schema"]).code, 0);
    let units: serde_json::Value =
        serde_json::from_str(&folder.read("krav/.krav/schema/units.schema.json")).expect("JSON");
    assert_eq!(units, one("units"), "it is written over");
}
