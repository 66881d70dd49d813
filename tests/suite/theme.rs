//! A catalogue's own theme: any single file of the default one can be replaced, and what is
//! wrong in it is said with file and line.

use super::support::{Folder, project};
use kravverk::site::assets::light;

#[test]
fn one_template_is_replaced_and_the_rest_stays() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/catalogue.toml", "example = true", "example = true\ntheme = \"region\"");
    folder.write("themes/region/parts/site-footer.html", "<footer>Vår egen fot</footer>");
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let page = folder.read("public/krav/sar-001/index.html");
    assert!(page.contains("<footer>Vår egen fot</footer>"));
    assert!(page.contains("class=\"site-header\""), "the default header is still there");
}

#[test]
fn one_style_and_one_string_are_replaced() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/catalogue.toml", "example = true", "example = true\ntheme = \"region\"");
    folder.write("themes/region/style/print.css", "@layer print { body { color: black } }\n");
    folder.write("themes/region/strings/sv.ftl", "skip-link = Till texten\n");
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(folder.read("public/index.html").contains("Till texten"));
    assert!(folder.read("public/en/index.html").contains("Skip to content"));
    let style =
        folder.files("public/tema").into_iter().find(|(path, _)| path.starts_with("style."));
    let style = String::from_utf8(style.expect("a style sheet").1).expect("UTF-8");
    assert!(style.contains("body { color: black }") && style.contains("--accent"));
}

#[test]
fn a_strings_file_in_the_default_theme_names_only_what_it_changes() {
    let folder = Folder::with_small_catalogue();
    folder.write("themes/default/strings/sv.ftl", "skip-link = Till texten\n");
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(folder.read("public/index.html").contains("Till texten"));
    assert!(folder.read("public/krav/sar-001/index.html").contains("Kravtext"));
}

#[test]
fn no_string_stands_twice() {
    for language in ["sv", "en"] {
        let path = project().join(format!("themes/default/strings/{language}.ftl"));
        let text = std::fs::read_to_string(path).expect("the strings");
        let mut known = std::collections::BTreeSet::new();
        for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            let Some((id, _)) = line.split_once(" =") else { continue };
            assert!(known.insert(id), "`{id}` stands twice in {language}.ftl");
        }
        assert!(known.len() > 900, "all strings were read");
    }
}

#[test]
fn a_template_that_fails_is_reported_with_file_and_line() {
    let folder = Folder::with_small_catalogue();
    folder.write("themes/default/pages/page.html", "<p>\n{{ frame.titel }}\n");
    let ran = folder.krav(&["build", "--color", "never"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("error[K501]"), "{}", ran.err);
    assert!(ran.err.contains("--> themes/default/pages/page.html:2:"), "{}", ran.err);
}

#[test]
fn text_is_escaped_unless_it_is_of_the_type_for_html() {
    let folder = Folder::with_small_catalogue();
    folder.edit(
        "content/pages/om.md",
        "Om katalogen",
        "Om <script>alert(1)</script> & \\\"katalogen\\\"",
    );
    assert_eq!(folder.krav(&["build"]).code, 0);
    let page = folder.read("public/sidor/om/index.html");
    assert!(page.contains("Om &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;katalogen&quot;"));
    assert!(!page.contains("<script>alert"));
    folder.write("themes/default/pages/page.html", "{{ title | html }}");
    let ran = folder.krav(&["build"]);
    assert!(ran.code == 1 && ran.err.contains("for fields that hold HTML"), "{}", ran.err);
}

#[test]
fn a_third_language_takes_a_strings_file_and_nothing_else() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/catalogue.toml", "\"en\"]", "\"en\", \"fi\"]");
    let ran = folder.krav(&["check"]);
    assert!(ran.err.contains("error[K503]"), "{}", ran.err);
    let english = super::support::project().join("themes/default/strings/en.ftl");
    let english = std::fs::read_to_string(english).expect("the English strings");
    let finnish = english.replace("language-name = English", "language-name = Suomi");
    folder.write("themes/default/strings/fi.ftl", finnish);
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(folder.read("public/fi/index.html").contains("lang=\"fi\""));
}

#[test]
fn what_takes_the_place_of_nothing_is_reported() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/catalogue.toml", "example = true", "example = true\ntheme = \"region\"");
    folder.write("themes/region/parts/sitefooter.html", "<footer></footer>");
    folder.write("themes/region/style/extra.css", "b { color: red }");
    folder.write("themes/region/strings/sv.ftl", "home = Hem\nskip-lnk = Till texten\n");
    let ran = folder.krav(&["check", "--color", "never"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("nothing in the theme uses `parts/sitefooter.html`"), "{}", ran.err);
    assert!(ran.err.contains("did you mean `parts/site-footer.html`?"), "{}", ran.err);
    assert!(ran.err.contains("nothing in the theme uses `style/extra.css`"), "{}", ran.err);
    assert!(ran.err.contains("--> themes/region/strings/sv.ftl:2:1"), "{}", ran.err);
    assert!(ran.err.contains("did you mean `skip-link`?"), "{}", ran.err);
    assert_eq!(ran.err.matches("error[").count(), 3, "{}", ran.err);
}

#[test]
fn a_style_sheet_goes_out_without_its_comments() {
    let style =
        "/* One line. */\n@layer parts {\n  a { color: red }\n\n  /* Two\n  /* lines */\n}\n";
    assert_eq!(light(style), "@layer parts {\na { color: red }\n/* Two\n/* lines */\n}\n");
    assert_eq!(light("a { b: c } /* kept */\n"), "a { b: c } /* kept */\n");
}
