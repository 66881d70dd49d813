//! One sheet, and the texts that all sheets share.

use super::style::{self, ACCENT, LINE};
use super::{page, xml};
use crate::bundle::book::height::heights;
use crate::bundle::book::place::{letters, loose};
use crate::bundle::book::readable::{cut, held, readable};
use crate::bundle::book::{
    Cell, Content, Entry, EntryKind, Given, Head, Mark, Paper, Sheet, Style,
};
use crate::field::date::Date;
use crate::markup;
use crate::xml::markup::Markup;
use std::collections::BTreeMap;

/// As many as a sheet can hold.
const LINKS: usize = 65_530;
/// The longest address that a cell leads to, in halves of UTF-16.
const ADDRESS: usize = 2_000;
/// What programs add to the width of a column, in digits.
const AROUND: &str = "7109375";
/// The numbers of the first day and the last that may be written.
const DAYS: (u32, u32) = (36_526, 73_050);

/// The texts of cells, each once.
#[derive(Default)]
pub struct Texts {
    known: BTreeMap<String, usize>,
    xml: Markup,
    uses: usize,
}

impl Texts {
    fn number(&mut self, text: String) -> usize {
        self.uses += 1;
        let next = self.known.len();
        if let Some(&known) = self.known.get(&text) {
            return known;
        }
        let is_kept = text.starts_with([' ', '\n']) || text.ends_with([' ', '\n']);
        let space = if is_kept { " xml:space=\"preserve\"" } else { "" };
        self.xml.push(markup!("<si><t{}>{}</t></si>", space, xml::cell(&text)));
        self.known.insert(text, next);
        next
    }

    pub fn xml(&self) -> Markup {
        markup!(
            "{}<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
             count=\"{}\" uniqueCount=\"{}\">{}</sst>",
            xml::HEAD,
            self.uses,
            self.known.len(),
            self.xml
        )
    }
}

/// A sheet that was written.
pub struct Written {
    pub xml: Markup,
    /// The addresses outside that it leads to, by their numbers.
    pub links: Vec<String>,
}

pub fn write(sheet: &Sheet, is_first: bool, paper: &Paper, texts: &mut Texts) -> Written {
    let last = sheet.cells.keys().fold((0, 0), |last, at| (last.0.max(at.0), last.1.max(at.1)));
    let tab = if sheet.is_open { ACCENT } else { LINE };
    let fits = if page::fits(sheet) { "<pageSetUpPr fitToPage=\"1\"/>" } else { "" };
    let selected = if is_first { " tabSelected=\"1\"" } else { "" };
    let panes = sheet.head.as_ref().map(panes).unwrap_or_default();
    let mut xml = markup!(
        "{}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <sheetPr><tabColor rgb=\"{}\"/>{}</sheetPr><dimension ref=\"A1:{}\"/>\
         <sheetViews><sheetView showGridLines=\"0\"{} workbookViewId=\"0\">{}</sheetView>\
         </sheetViews><sheetFormatPr defaultRowHeight=\"12.75\"/><cols>",
        xml::HEAD,
        tab,
        fits,
        place(last),
        selected,
        panes
    );
    for (at, width) in sheet.widths.iter().enumerate() {
        let at = at + 1;
        xml.push(markup!(
            "<col min=\"{}\" max=\"{}\" width=\"{}.{}\" customWidth=\"1\"/>",
            at,
            at,
            width,
            AROUND
        ));
    }
    xml.push("</cols>");
    let mut ways = Ways::default();
    cells(sheet, texts, &mut ways, &mut xml);
    // The text is locked and the answers are open. Without a password, so that a buyer can adapt it.
    xml.push(
        "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" \
         formatRows=\"0\" autoFilter=\"0\"/>",
    );
    if let Some(head) = &sheet.head {
        let last_column = (sheet.widths.len() as u16).saturating_sub(1);
        let range = range((head.row, 0), (head.last_row, last_column));
        xml.push(markup!("<autoFilter ref=\"{}\"/>", range));
    }
    for (at, mark) in sheet.marks.iter().enumerate() {
        let Mark { from, to, formula, tone } = mark;
        xml.push(markup!(
            "<conditionalFormatting sqref=\"{}\"><cfRule type=\"expression\" dxfId=\"{}\" \
             priority=\"{}\"><formula>{}</formula></cfRule></conditionalFormatting>",
            range(*from, *to),
            *tone as usize,
            at + 1,
            xml::text(formula)
        ));
    }
    if !sheet.entries.is_empty() {
        xml.push(markup!("<dataValidations count=\"{}\">", sheet.entries.len()));
        sheet.entries.iter().for_each(|entry| xml.push(validation(entry)));
        xml.push("</dataValidations>");
    }
    if !ways.xml.is_empty() {
        xml.push(markup!("<hyperlinks>{}</hyperlinks>", ways.xml));
    }
    xml.push(page::setup(sheet, paper));
    xml.push(page::breaks(sheet));
    // A number such as 2.1 is a name here, and the formulas differ from row to row on purpose.
    let ignored =
        |from, to, what| markup!("<ignoredError sqref=\"{}\" {}=\"1\"/>", range(from, to), what);
    xml.push("<ignoredErrors>");
    xml.push(ignored((0, 0), (last.0, 0), "numberStoredAsText"));
    if last.1 > 0 {
        xml.push(ignored((0, 1), last, "formula"));
    }
    xml.push("</ignoredErrors></worksheet>");
    Written { xml, links: ways.links }
}

/// A range as attributes name it; a single cell by itself.
fn range(from: (u32, u16), to: (u32, u16)) -> Markup {
    match from == to {
        true => place(from),
        false => markup!("{}:{}", place(from), place(to)),
    }
}

fn place((row, column): (u32, u16)) -> Markup {
    xml::text(&loose(row, column))
}

/// What stays in sight when the rest is moved.
fn panes(head: &Head) -> Markup {
    let (rows, columns) = (head.row + 1, head.kept);
    let first = place((rows, columns));
    if columns == 0 {
        return markup!(
            "<pane ySplit=\"{}\" topLeftCell=\"{}\" activePane=\"bottomLeft\" \
             state=\"frozen\"/><selection pane=\"bottomLeft\"/>",
            rows,
            first
        );
    }
    let (right, below) = (place((0, columns)), place((rows, 0)));
    markup!(
        "<pane xSplit=\"{}\" ySplit=\"{}\" topLeftCell=\"{}\" \
         activePane=\"bottomRight\" state=\"frozen\"/>\
         <selection pane=\"topRight\" activeCell=\"{}\" sqref=\"{}\"/>\
         <selection pane=\"bottomLeft\" activeCell=\"{}\" sqref=\"{}\"/>\
         <selection pane=\"bottomRight\"/>",
        columns,
        rows,
        first,
        right,
        right,
        below,
        below
    )
}

/// Where the cells of a sheet lead to.
#[derive(Default)]
struct Ways {
    xml: Markup,
    links: Vec<String>,
    numbers: BTreeMap<String, usize>,
    count: usize,
}

impl Ways {
    /// Leads out, if the address is one that a cell can hold.
    fn out(&mut self, place: &Markup, address: &str) {
        self.count += 1;
        let length = address.chars().map(char::len_utf16).sum::<usize>();
        if length > ADDRESS || self.count > LINKS {
            return;
        }
        let (target, anchor) = xml::address(&readable(address));
        let next = self.numbers.len() + 1;
        let number = *self.numbers.entry(target.clone()).or_insert(next);
        if number == next {
            self.links.push(target);
        }
        let anchor = anchor.map(|own| markup!(" location=\"{}\"", xml::attribute(&own)));
        let anchor = anchor.unwrap_or_default();
        self.xml.push(markup!("<hyperlink ref=\"{}\" r:id=\"rId{}\"{}/>", place, number, anchor));
    }

    fn within(&mut self, place: &Markup, target: &str, text: &str) {
        let (target, text) = (xml::attribute(target), xml::attribute(text));
        self.xml.push(markup!(
            "<hyperlink ref=\"{}\" location=\"{}\" display=\"{}\"/>",
            place,
            target,
            text
        ));
    }
}

fn cells(sheet: &Sheet, texts: &mut Texts, ways: &mut Ways, xml: &mut Markup) {
    let heights = heights(sheet);
    let columns: Vec<Markup> = match sheet.cells.keys().map(|(_, column)| *column).max() {
        Some(last) => (0..=last).map(|one| xml::text(&letters(one))).collect(),
        None => Vec::new(),
    };
    xml.push("<sheetData>");
    let mut open = None;
    for (&(row, column), own) in &sheet.cells {
        if open != Some(row) {
            if open.is_some() {
                xml.push("</row>");
            }
            let height = heights.get(&row);
            let height = height.map(|own| markup!(" ht=\"{}\" customHeight=\"1\"", own));
            let height = height.unwrap_or_default();
            xml.push(markup!("<row r=\"{}\"{}>", row + 1, height));
            open = Some(row);
        }
        let place = markup!("{}{}", columns[usize::from(column)], row + 1);
        cell(own, &place, texts, ways, xml);
    }
    if open.is_some() {
        xml.push("</row>");
    }
    xml.push("</sheetData>");
}

fn cell(cell: &Cell, place: &Markup, texts: &mut Texts, ways: &mut Ways, xml: &mut Markup) {
    let style = style::number(cell.style);
    let text = match &cell.content {
        Content::Empty => String::new(),
        Content::Text(text) if cell.style == Style::BuyerDate && !text.is_empty() => {
            let Some(day) = Date::exact(text).map(Date::in_spreadsheets) else { return };
            xml.push(markup!("<c r=\"{}\" s=\"{}\"><v>{}</v></c>", place, style, day));
            return;
        }
        Content::Text(text) => held(text),
        Content::Number(number) => {
            xml.push(markup!("<c r=\"{}\" s=\"{}\"><v>{}</v></c>", place, style, number));
            return;
        }
        Content::Link { address, text } => {
            ways.out(place, address);
            held(text)
        }
        Content::Within { place: target, text } => {
            let text = held(text);
            ways.within(place, target, &text);
            text
        }
        Content::Formula { formula, result } => {
            let (kind, result) = match result {
                Given::Text(text) => (" t=\"str\"", xml::cell(&held(text))),
                Given::Number(number) => ("", markup!("{}", number)),
                Given::Sum(sum) => ("", xml::text(sum)),
            };
            let formula = xml::text(formula);
            xml.push(markup!(
                "<c r=\"{}\" s=\"{}\"{}><f>{}</f><v>{}</v></c>",
                place,
                style,
                kind,
                formula,
                result
            ));
            return;
        }
    };
    match text.is_empty() {
        true => xml.push(markup!("<c r=\"{}\" s=\"{}\"/>", place, style)),
        false => {
            let number = texts.number(text);
            xml.push(markup!("<c r=\"{}\" s=\"{}\" t=\"s\"><v>{}</v></c>", place, style, number));
        }
    }
}

/// What may be written, and what is said before and after.
fn validation(entry: &Entry) -> Markup {
    let (kind, rules) = match &entry.kind {
        EntryKind::Any => ("", Vec::new()),
        EntryKind::List(range) => (" type=\"list\"", vec![range.clone()]),
        EntryKind::Custom(rule) => (" type=\"custom\"", vec![rule.clone()]),
        EntryKind::Number => {
            (" type=\"decimal\"", vec!["-1000000000000".to_string(), "1000000000000".to_string()])
        }
        EntryKind::Date => (" type=\"date\"", vec![DAYS.0.to_string(), DAYS.1.to_string()]),
    };
    let mut said = Markup::default();
    let all = [
        ("errorTitle", &entry.title, 32),
        ("error", &entry.error, 255),
        ("promptTitle", &entry.title, 32),
        ("prompt", &entry.prompt, 255),
    ];
    for (name, text, room) in all {
        let text = cut(&readable(text), room);
        if !text.is_empty() {
            said.push(markup!(" {}=\"{}\"", name, xml::attribute(&text)));
        }
    }
    let rules = rules.iter().enumerate().map(|(at, rule)| {
        let (at, rule) = (at + 1, xml::text(rule));
        markup!("<formula{}>{}</formula{}>", at, rule, at)
    });
    let rules: Markup = rules.collect();
    let range = range(entry.from, entry.to);
    markup!(
        "<dataValidation{} allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"{} \
         sqref=\"{}\">{}</dataValidation>",
        kind,
        said,
        range,
        rules
    )
}
