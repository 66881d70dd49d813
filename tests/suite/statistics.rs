//! The page of the statistics: pictures, tables and files tell the same numbers.

use super::site::{between, build, built};
use super::support::Folder;

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
        "[[exceptions]]\nscope = \"Förband utan alternativ\"\nreason = \"De saknas.\"\nuntil = 2027-03-31\n+++\n\n## Kravtext",
    );
    build(&folder);
    let page = folder.read("public/statistik/index.html");
    let exceptions = between(&page, "id=\"_exceptions\"", "</section>");
    let rows = cells(exceptions);
    // The one that ends first comes first.
    assert_eq!(rows[0], ["SAR-002", "Förband utan alternativ", "31 mars 2027"]);
    assert_eq!((rows[1][0].as_str(), rows[1][2].as_str()), ("SAR-001", "31 december 2027"));
    let lapsed = between(&page, "id=\"_lapsed\"", "</section>");
    assert!(lapsed.contains("referenser/#gammal-standard"), "{lapsed}");
    assert!(lapsed.contains("referenser/#ny-standard"), "its successor: {lapsed}");
    assert!(!lapsed.contains("referenser/#reach"), "{lapsed}");
    let csv = folder.read("public/statistik/undantag.csv");
    assert!(csv.contains("SAR-002;Förband utan alternativ;2027-03-31\r\n"), "{csv}");
}
