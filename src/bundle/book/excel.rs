//! Workbooks as Excel reads them.

use super::height::heights;
use super::readable::{self, cut, readable};
use super::{Book, Content, Entry, EntryKind, Given, Mark, Paper, Print, Sheet, Style, Tone};
use crate::bundle::request::{Failure, Made};
use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationRule, DocProperties, ExcelDateTime,
    Format, FormatAlign, FormatBorder, FormatUnderline, Formula, IgnoreError, ProtectionOptions,
    Url, Workbook, Worksheet, XlsxError,
};

/// The colours of the site on white paper.
const ACCENT: u32 = 0x0000_594f;
const OPEN: u32 = 0x00eb_f5f2;
const INK: u32 = 0x0017_201e;
const INK_SOFT: u32 = 0x004a_5754;
const LINE: u32 = 0x00a9_b8b3;
const SURFACE: u32 = 0x00f2_f6f4;
const WARNING: u32 = 0x008a_4b00;
const WARNING_SOFT: u32 = 0x00fd_f1de;
const DANGER: u32 = 0x008a_1c1c;
const DANGER_SOFT: u32 = 0x00fb_e6e4;

/// What a program shows before it has counted, and the day of a book that has none.
const NO_DAY: &str = "1980-01-01";
/// As many as a sheet can hold.
const LINKS: usize = 65_530;
const A4: u8 = 9;

pub fn write(book: &Book) -> Made {
    let bytes = fill(book).map_err(|error| Failure(error.to_string()))?;
    Ok(bytes)
}

fn fill(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_default_format(&base(), 17, 64)?;
    let day = ExcelDateTime::parse_from_str(book.iso_date.as_deref().unwrap_or(NO_DAY))?;
    let properties = DocProperties::new()
        .set_title(cut(&readable(&book.title), 255))
        .set_subject(cut(&readable(&book.subject), 255))
        .set_author(cut(&readable(&book.author), 255))
        .set_comment(cut(&readable(&book.comment), 255))
        .set_creation_datetime(&day);
    workbook.set_properties(&properties);
    for sheet in &book.sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(&sheet.name)?;
        lay(worksheet, sheet, &book.paper)?;
    }
    for name in &book.names {
        workbook.define_name(name.name.as_str(), &format!("={}", name.range))?;
    }
    workbook.save_to_buffer()
}

fn lay(worksheet: &mut Worksheet, sheet: &Sheet, paper: &Paper) -> Result<(), XlsxError> {
    for (column, &width) in sheet.widths.iter().enumerate() {
        worksheet.set_column_width(column as u16, f64::from(width))?;
    }
    for (row, height) in heights(sheet) {
        worksheet.set_row_height(row, height)?;
    }
    // A formula that gives nothing shows nothing before it is counted.
    worksheet.set_formula_result_default("");
    let formats: Vec<(Style, Format)> = STYLES.iter().map(|&one| (one, format(one))).collect();
    let mut links = 0;
    for (&(row, column), cell) in &sheet.cells {
        let own = formats.iter().find(|(style, _)| *style == cell.style);
        let format = own.map_or_else(base, |(_, format)| format.clone());
        match &cell.content {
            Content::Empty => worksheet.write_blank(row, column, &format)?,
            Content::Text(text) => {
                worksheet.write_string_with_format(row, column, held(text), &format)?
            }
            Content::Number(number) => {
                worksheet.write_number_with_format(row, column, *number, &format)?
            }
            Content::Link { address, text } => {
                links += 1;
                let is_whole = address.chars().map(char::len_utf16).sum::<usize>() <= 2_000;
                if is_whole && links <= LINKS {
                    let url = Url::new(address.as_str()).set_text(held(text));
                    worksheet.write_url_with_format(row, column, url, &format)?
                } else {
                    worksheet.write_string_with_format(row, column, held(text), &format)?
                }
            }
            Content::Within { place, text } => {
                let url = Url::new(format!("internal:{place}")).set_text(held(text));
                worksheet.write_url_with_format(row, column, url, &format)?
            }
            Content::Formula { formula, result } => {
                let result = match result {
                    Given::Text(text) => held(text),
                    Given::Number(number) => number.to_string(),
                };
                let formula = Formula::new(format!("={formula}")).set_result(result);
                worksheet.write_formula_with_format(row, column, formula, &format)?
            }
        };
    }
    for entry in &sheet.entries {
        let (from, to) = (entry.from, entry.to);
        worksheet.add_data_validation(from.0, from.1, to.0, to.1, &validation(entry)?)?;
    }
    for Mark { from, to, formula, tone } in &sheet.marks {
        let rule = Formula::new(format!("={formula}"));
        let mark = ConditionalFormatFormula::new().set_rule(rule).set_format(toned(*tone));
        worksheet.add_conditional_format(from.0, from.1, to.0, to.1, &mark)?;
    }
    protect(worksheet, sheet)?;
    print(worksheet, sheet, paper)
}

/// The text is locked and the answers are open. Without a password, so that a buyer can adapt it.
fn protect(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    worksheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    });
    // A number such as 2.1 is a name here, and the formulas differ from row to row on purpose.
    let last = sheet.cells.keys().fold((0, 0), |last, at| (last.0.max(at.0), last.1.max(at.1)));
    worksheet.ignore_error_range(0, 0, last.0, 0, IgnoreError::NumberStoredAsText)?;
    if last.1 > 0 {
        worksheet.ignore_error_range(0, 1, last.0, last.1, IgnoreError::FormulaDiffers)?;
    }
    worksheet.set_tab_color(if sheet.is_open { ACCENT } else { LINE });
    worksheet.set_screen_gridlines(false);
    worksheet.set_hidden(sheet.is_hidden);
    Ok(())
}

fn print(worksheet: &mut Worksheet, sheet: &Sheet, paper: &Paper) -> Result<(), XlsxError> {
    worksheet.set_paper_size(A4);
    match sheet.print {
        Print::Upright => worksheet.set_portrait(),
        _ => worksheet.set_landscape(),
    };
    worksheet.set_margins(0.4, 0.4, 0.7, 0.7, 0.3, 0.3);
    worksheet.set_header(format!(
        "&L&8{}&C&8&A&R&8{}",
        caption(&paper.head_left, 100),
        caption(&paper.head_right, 80)
    ));
    let [page, of] = &paper.page;
    worksheet.set_footer(format!(
        "&L&8{}&R&8{} &P {} &N",
        caption(&paper.foot_left, 180),
        caption(page, 20),
        caption(of, 20)
    ));
    if let Some(head) = &sheet.head {
        worksheet.set_freeze_panes(head.row + 1, head.kept)?;
        worksheet.set_repeat_rows(head.first, head.row)?;
        let columns = (sheet.widths.len() as u16).saturating_sub(1);
        worksheet.autofilter(head.row, 0, head.last_row, columns)?;
    }
    match &sheet.print {
        Print::Fit | Print::Upright => {
            worksheet.set_print_fit_to_pages(1, 0);
        }
        Print::Pages(rows) => {
            // A scale instead of a fit: programs that fit pages leave such breaks out.
            worksheet.set_print_scale(percent(sheet, &[]));
            worksheet.set_page_breaks(rows)?;
            let columns = (sheet.widths.len() as u16).saturating_sub(1);
            if let Some(head) = &sheet.head {
                worksheet.set_print_area(head.first, 0, head.last_row, columns)?;
            }
        }
        Print::Spread(breaks) | Print::Grows(breaks) => {
            worksheet.set_print_scale(percent(sheet, breaks));
            let breaks: Vec<u32> = breaks.iter().map(|&column| u32::from(column)).collect();
            worksheet.set_vertical_page_breaks(&breaks)?;
            // What stands above the table would be cut by the edge of the columns that are repeated.
            let columns = (sheet.widths.len() as u16).saturating_sub(1);
            let is_whole = matches!(sheet.print, Print::Spread(_));
            if let Some(head) = sheet.head.as_ref().filter(|_| is_whole) {
                worksheet.set_print_area(head.first, 0, head.last_row, columns)?;
            }
            if let Some(head) = sheet.head.as_ref().filter(|head| head.kept > 0) {
                worksheet.set_repeat_columns(0, head.kept - 1)?;
            }
        }
    }
    Ok(())
}

/// How small the pages that lie beside each other are printed, so that the widest has room.
fn percent(sheet: &Sheet, breaks: &[u16]) -> u16 {
    // Of the page within its margins, of a digit and of what is around the text of a column, in
    // points. A digit counts a little more than programs say, for they round it differently.
    const PAGE: f64 = 784.0;
    const DIGIT: f64 = 5.65;
    const AROUND: f64 = 3.75;
    let width = |columns: &[u16]| -> f64 {
        columns.iter().map(|&width| f64::from(width) * DIGIT + AROUND).sum()
    };
    let kept = usize::from(sheet.head.as_ref().map_or(0, |head| head.kept));
    let mut edges: Vec<usize> = breaks.iter().map(|&column| usize::from(column)).collect();
    edges.push(sheet.widths.len());
    let mut widest = width(&sheet.widths[..edges[0]]);
    for edge in edges.windows(2) {
        let page = width(&sheet.widths[..kept]) + width(&sheet.widths[edge[0]..edge[1]]);
        widest = widest.max(page);
    }
    (PAGE / widest * 100.0).floor().clamp(40.0, 100.0) as u16
}

/// Words in the margin of a page, where `&` would be an instruction.
fn caption(text: &str, room: usize) -> String {
    // A digit first would be read as the size of the letters.
    let text = cut(&readable(text).replace('\n', " "), room).replace('&', "&&");
    match text.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!(" {text}"),
        false => text,
    }
}

fn held(text: &str) -> String {
    cut(&readable(text), readable::CELL)
}

fn validation(entry: &Entry) -> Result<DataValidation, XlsxError> {
    let own = DataValidation::new();
    let own = match &entry.kind {
        EntryKind::Any => own.allow_any_value(),
        EntryKind::List(range) => own.allow_list_formula(Formula::new(format!("={range}"))),
        EntryKind::Custom(rule) => own.allow_custom(Formula::new(format!("={rule}"))),
        EntryKind::Number => {
            own.allow_decimal_number(DataValidationRule::Between(-1e12_f64, 1e12_f64))
        }
        EntryKind::Date => own.allow_date(DataValidationRule::Between(
            ExcelDateTime::from_ymd(2000, 1, 1)?,
            ExcelDateTime::from_ymd(2099, 12, 31)?,
        )),
    };
    own.set_input_title(cut(&readable(&entry.title), 32))?
        .set_input_message(cut(&readable(&entry.prompt), 255))?
        .set_error_title(cut(&readable(&entry.title), 32))?
        .set_error_message(cut(&readable(&entry.error), 255))
}

const STYLES: [Style; 22] = [
    Style::Lead,
    Style::Title,
    Style::Banner,
    Style::Stamp,
    Style::Heading,
    Style::Note,
    Style::Body,
    Style::Label,
    Style::Way,
    Style::Head,
    Style::Text,
    Style::Short,
    Style::Link,
    Style::State,
    Style::Number,
    Style::Closed,
    Style::Open,
    Style::OpenDate,
    Style::OpenNumber,
    Style::OpenUnseen,
    Style::Buyer,
    Style::BuyerDate,
];

fn base() -> Format {
    Format::new().set_font_name("Arial").set_font_size(10).set_font_color(INK)
}

fn lined(line: u32) -> Format {
    let format = base().set_align(FormatAlign::Top).set_text_wrap();
    format.set_border(FormatBorder::Thin).set_border_color(line)
}

fn open() -> Format {
    lined(ACCENT).set_background_color(OPEN).set_unlocked()
}

fn toned(tone: Tone) -> Format {
    let (ink, ground) = match tone {
        Tone::Lacks => (WARNING, WARNING_SOFT),
        Tone::Fails => (DANGER, DANGER_SOFT),
        Tone::Done => (ACCENT, OPEN),
        Tone::Open => {
            let format = Format::new().set_background_color(OPEN);
            return format.set_border(FormatBorder::Thin).set_border_color(ACCENT);
        }
    };
    Format::new().set_bold().set_font_color(ink).set_background_color(ground)
}

fn format(style: Style) -> Format {
    let body = || base().set_align(FormatAlign::Top).set_text_wrap();
    let way = |format: Format| format.set_font_color(ACCENT).set_underline(FormatUnderline::Single);
    match style {
        Style::Title => base().set_bold().set_font_size(16).set_font_color(ACCENT),
        Style::Banner => base().set_bold().set_font_size(11).set_font_color(WARNING),
        Style::Stamp => base().set_bold().set_font_size(11).set_font_color(DANGER),
        Style::Heading => base().set_bold().set_font_size(12).set_font_color(ACCENT),
        Style::Note => base(),
        Style::Body => body(),
        Style::Label => body().set_bold(),
        Style::Way => way(body()),
        Style::Head => {
            lined(ACCENT).set_bold().set_font_color(0x00ff_ffff).set_background_color(ACCENT)
        }
        Style::Text => lined(LINE),
        Style::Short => lined(LINE).set_bold().set_align(FormatAlign::Left),
        Style::Link => way(lined(LINE)),
        Style::State => lined(LINE).set_bold(),
        Style::Number => lined(LINE).set_align(FormatAlign::Center),
        Style::Closed => {
            lined(LINE).set_italic().set_font_color(INK_SOFT).set_background_color(SURFACE)
        }
        Style::Lead => lined(LINE).set_background_color(SURFACE),
        Style::Open => open(),
        Style::OpenDate => open().set_num_format("yyyy\\-mm\\-dd").set_align(FormatAlign::Left),
        Style::OpenNumber => open().set_align(FormatAlign::Right),
        Style::OpenUnseen => base().set_align(FormatAlign::Top).set_text_wrap().set_unlocked(),
        Style::Buyer => lined(ACCENT),
        Style::BuyerDate => {
            lined(ACCENT).set_num_format("yyyy\\-mm\\-dd").set_align(FormatAlign::Left)
        }
    }
}
