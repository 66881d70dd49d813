//! The statistics: pictures, tables and files of the page, and the command, tell the same numbers.

use super::site::{between, build, built};
use super::support::{Folder, SAR_001, tighten};

const SAR_002: &str = "content/requirements/vard/sarvard/SAR-002.md";

/// The words of some HTML without its elements.
fn bare(html: &str) -> String {
    let parts = html.split('<').enumerate().map(|(at, part)| match at {
        0 => part,
        _ => part.split_once('>').map_or("", |(_, words)| words),
    });
    parts.collect::<String>().trim().to_string()
}

/// The cells of the body of a table, row by row.
fn cells(table: &str) -> Vec<Vec<String>> {
    let rows = between(table, "<tbody>", "</tbody>").split("<tr>").skip(1);
    let row = |row: &str| {
        let cells = row.split(['\n']).collect::<String>();
        let cells = cells.replace("</th>", "</td>");
        cells.split("</td>").map(bare).take_while(|cell| cell != "</tr>").collect::<Vec<_>>()
    };
    rows.map(row)
        .map(|mut row| {
            // What is behind the last cell.
            row.pop();
            row
        })
        .collect()
}

fn number(cell: &str) -> usize {
    cell.parse().unwrap_or_else(|_| panic!("`{cell}` is no number"))
}

#[test]
fn pictures_and_tables_tell_the_same_numbers() {
    let folder = built();
    let page = folder.read("public/statistik/index.html");
    let coverage = between(&page, "id=\"_coverage\"", "</section>");
    let picture = between(coverage, "<svg", "</svg>");
    let mut drawn: Vec<&str> =
        picture.split("class=\"on-d").skip(1).map(|rest| between(rest, ">", "<")).collect();
    let mut told: Vec<String> = Vec::new();
    for row in cells(coverage) {
        let (total, counts) = row[1..].split_last().expect("a sum");
        let sum: usize = counts.iter().map(|count| number(count)).sum();
        assert_eq!(sum, number(total));
        told.extend(counts.iter().filter(|count| *count != "0").cloned());
    }
    drawn.sort_unstable();
    told.sort_unstable();
    assert_eq!(drawn, told);
    assert_eq!(
        told,
        ["1", "1"],
        "two requirements are in use, and the withdrawn one is not counted"
    );
    // A bar for each row, with the sum behind it.
    let mut bars = 0;
    for key in ["levels", "themes", "goals", "proof"] {
        let part = between(&page, &format!("id=\"_{key}\""), "</section>");
        let sums =
            part.split("class=\"strong\">").skip(1).map(|rest| number(between(rest, "", "<")));
        let told = cells(part).into_iter().map(|row| number(row.last().expect("a sum")));
        assert_eq!(sums.collect::<Vec<_>>(), told.collect::<Vec<_>>(), "{key}");
        bars += 1;
    }
    assert_eq!(bars, 4);
}

#[test]
fn each_table_of_the_statistics_is_a_file_too() {
    let folder = built();
    for (root, columns) in [("", "Område"), ("en/", "Area")] {
        let page = folder.read(&format!("public/{root}statistik/index.html"));
        let sections: Vec<&str> = page.split("<section ").skip(1).collect();
        let mut files = 0;
        for section in sections.iter().filter(|section| section.contains("<tbody>")) {
            let link = between(section, "class=\"as-file\"><a href=\"", "\"");
            let csv = folder.read(&format!("public/{root}statistik/{link}"));
            let csv = csv.strip_prefix('\u{feff}').expect("the mark of spreadsheets");
            let lines: Vec<&str> = csv.split_terminator("\r\n").collect();
            let rows = cells(section);
            assert_eq!(lines.len(), rows.len() + 1, "{link}: {csv}");
            for (line, row) in lines[1..].iter().zip(&rows) {
                assert_eq!(line.matches(';').count() + 1, row.len(), "{link}: {line}");
                assert!(line.starts_with(&row[0]), "{link}: {line} is not {row:?}");
                for (cell, told) in line.split(';').zip(row) {
                    if told.parse::<usize>().is_ok() {
                        assert_eq!(cell, told, "{link}: {line}");
                    }
                }
            }
            files += 1;
        }
        assert!(files >= 6, "only {files} tables");
        let areas = folder.read(&format!("public/{root}statistik/omraden.csv"));
        assert!(areas.contains(&format!("{columns};")), "{areas}");
    }
}

#[test]
fn statistics_tell_what_ends_and_what_rests_on_what_no_longer_applies() {
    let folder = Folder::with_small_catalogue();
    folder.edit(
        SAR_002,
        "+++\n\n## Kravtext",
        "[[exceptions]]\nscope = '=Förband, \"utan\" alternativ'\nreason = \"De saknas.\"\nuntil = 2027-03-31\n+++\n\n## Kravtext",
    );
    build(&folder);
    let page = folder.read("public/statistik/index.html");
    let exceptions = between(&page, "id=\"_exceptions\"", "</section>");
    let rows = cells(exceptions);
    // The one that ends first comes first.
    let scope = "=Förband, &quot;utan&quot; alternativ";
    assert_eq!(rows[0], ["SAR-002", scope, "31 mars 2027"]);
    assert_eq!((rows[1][0].as_str(), rows[1][2].as_str()), ("SAR-001", "31 december 2027"));
    let lapsed = between(&page, "id=\"_lapsed\"", "</section>");
    assert!(lapsed.contains("referenser/#gammal-standard"), "{lapsed}");
    assert!(lapsed.contains("referenser/#ny-standard"), "its successor: {lapsed}");
    assert!(!lapsed.contains("referenser/#reach"), "{lapsed}");
    // No cell ends early, or is a formula.
    let csv = folder.read("public/statistik/undantag.csv");
    let line = "SAR-002;\"'=Förband, \"\"utan\"\" alternativ\";2027-03-31\r\n";
    assert!(csv.contains(line), "{csv}");
}

/// The numbers between two marks that stand around each, in their order.
fn numbers_between(text: &str, before: &str, after: &str) -> Vec<u64> {
    let parts = text.split(before).skip(1);
    // What leads to a list stands in a link.
    let bare = |part: &str| part.trim_end_matches("</a>").rsplit('>').next()?.parse().ok();
    parts.filter_map(|part| bare(part.split(after).next()?)).collect()
}

/// Every number below some of the fields of a value, in the order of the file.
fn numbers_in(value: &serde_json::Value) -> Vec<u64> {
    match value {
        serde_json::Value::Number(number) => number.as_u64().into_iter().collect(),
        serde_json::Value::Array(items) => items.iter().flat_map(numbers_in).collect(),
        serde_json::Value::Object(fields) => fields.values().flat_map(numbers_in).collect(),
        _ => Vec::new(),
    }
}

/// How many requirements owners are to review in all quarters together.
fn numbers_in_quarters(owners: &serde_json::Value) -> u64 {
    let owners = owners.as_array().expect("a list").iter();
    let quarters = owners.flat_map(|owner| owner["quarters"].as_array().expect("a list"));
    quarters.flat_map(|quarter| numbers_in(&quarter["count"])).sum()
}

const NUMBER: &str = "<td class=\"number\">";

#[test]
fn the_numbers_of_the_statistics_page_are_printed() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    for (drafts, release) in
        [(&[] as &[&str], serde_json::json!("2026.1")), (&["--drafts"], ().into())]
    {
        assert_eq!(folder.krav(&[&["build", "-q"], drafts].concat()).code, 0);
        let page = folder.read("public/statistik/index.html");
        let ran = folder.krav(&[&["stats", "--format", "json"], drafts].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        let stats: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        assert_eq!(stats["release"], release);
        let figures = ["in_use", "withdrawn", "packages", "guidance", "references", "translated"];
        let figures: Vec<u64> = figures.iter().flat_map(|name| numbers_in(&stats[name])).collect();
        assert_eq!(figures, numbers_between(&page, "<dd>", "</dd>"));
        let section = |key: &str| -> &str {
            let start = format!("<h2 id=\"_{key}\">");
            let rest = page.split_once(&start).unwrap_or_else(|| panic!("no {key}")).1;
            rest.split("</section>").next().expect("an end")
        };
        let mut parts = vec![
            ("coverage", numbers_in(&stats["coverage"])),
            ("themes", numbers_in(&stats["themes"])),
            ("goals", numbers_in(&stats["goals"])),
            ("levels", numbers_in(&stats["levels"])),
            ("cpv", numbers_in(&stats["cpv"])),
        ];
        // The page leaves out kinds of evidence that prove nothing.
        let mut proof = numbers_in(&stats["evidence"]);
        proof.retain(|&number| number > 0);
        let mut shown = numbers_between(section("proof"), NUMBER, "</td>");
        shown.retain(|&number| number > 0);
        assert_eq!(proof, shown);
        // The page shows what came and went before what is in force; the file as it was counted.
        let mut growth = Vec::new();
        for one in stats["growth"].as_array().expect("a list") {
            for name in ["added", "changed", "unchanged", "withdrawn", "in_use"] {
                growth.extend(numbers_in(&one[name]));
            }
        }
        parts.push(("growth", growth));
        for (key, told) in parts {
            assert!(told.iter().any(|&number| number > 0), "{key}");
            assert_eq!(told, numbers_between(section(key), NUMBER, "</td>"), "{key}");
        }
        // The page has quarters by owner where the file has halves; both count every requirement once.
        let halves = stats["review"]["halves"].as_array().expect("a list");
        let all: u64 = halves.iter().flat_map(|half| numbers_in(&half["count"])).sum();
        let owners = numbers_in_quarters(&stats["review"]["owners"]);
        assert_eq!(owners, all, "each requirement has one owner");
        // What a number counts is listed where it leads.
        let mut led = 0;
        for key in ["coverage", "levels", "themes", "goals", "cpv", "proof", "review"] {
            for link in section(key).split("<td class=\"number\"><a href=\"#").skip(1) {
                let (anchor, rest) = link.split_once("\">").expect("a link");
                let number = rest.split('<').next().and_then(|number| number.parse().ok());
                let start = format!("<section id=\"{anchor}\"");
                let list = page.split_once(&start).unwrap_or_else(|| panic!("no {anchor}")).1;
                let list = list.split("</ul>").next().expect("an end");
                assert_eq!(number, Some(list.matches("<li>").count()), "{anchor}");
                led += 1;
            }
        }
        assert!(led > 0);
        let quarters = numbers_between(section("review"), NUMBER, "</td>");
        assert_eq!(quarters.last(), Some(&all));
        let text = folder.krav(&[&["stats"], drafts].concat()).out;
        assert!(text.starts_with(&format!("requirements in force\t{}\n", figures[0])), "{text}");
        assert!(text.contains("\nrelease\tdate\tadded\t"), "{text}");
        assert!(text.contains("\nCPV code\tname\trequirements\n"), "{text}");
        assert!(text.contains("\nevidence\trequirements\n"), "{text}");
    }
    folder.edit(SAR_001, "\nlevel", "\nlevl");
    assert_eq!(folder.krav(&["stats"]).code, 1, "what has mistakes is not counted");
}
