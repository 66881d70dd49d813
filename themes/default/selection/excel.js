// Workbooks as Excel reads them: the same parts of XML, byte for byte, as `src/bundle/book/excel.rs` writes.
//
// A book: { title, subject, author, comment, day, identity, paper: { left, right, foot, page: [before, after] }, styles, sheets, names: [[name, range]] }.
// A sheet: { name, widths, cells, heights, head: { first, row, kept, last }, print, entries, marks, isOpen, isHidden, isSecret, pageRows }, with `cells` as
// [row, column, style, content] in the order of rows and columns, and `heights` as a map from row to points.
(() => {
  const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  const TYPE = "application/vnd.openxmlformats-officedocument.";
  /** What a cell holds, how long an address it leads to may be, and how many a sheet holds. */
  const CELL = 32767;
  const ADDRESS = 2000;
  const LINKS = 65530;
  /** The numbers of the first day and the last that may be written. */
  const DAYS = [36526, 73050];
  const LIMIT = 1000000000000;

  /** What a sheet cannot hold, and marks that turn the order of what follows. Few texts have any. */
  const UNREADABLE = /[\p{Surrogate}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[^\P{Cc}\n]/u;

  /** A text without these. */
  function readable(text) {
    if (!UNREADABLE.test(text)) return text;
    const plain = text.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\r\n", "\n").replace(/[\t\r]/g, " ");
    return plain.replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "");
  }

  /** As much of a text as there is room for, with a sign that there is more. */
  function cut(text, room, more = "…") {
    if (text.length <= room) return text;
    let end = Math.max(room - more.length, 0);
    // A letter of two halves stays whole.
    if (/[\ud800-\udbff]/.test(text[end - 1] ?? "")) end -= 1;
    return text.slice(0, end) + more;
  }

  const xml = (text) => text.replace(/[&<>]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : "&gt;"));
  const quotes = (text) => xml(text).replaceAll('"', "&quot;").replaceAll("'", "&#39;");
  const attribute = (text) => xml(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
  /** In a cell `_x0041_` would be read as the letter with that number. */
  const cellText = (text) => xml(text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x"));
  const held = (text) => cut(readable(text), CELL);

  /** A, B … Z, AA. */
  function letters(column) {
    let own = "";
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) own = String.fromCharCode(65 + ((rest - 1) % 26)) + own;
    return own;
  }
  const place = (row, column) => letters(column) + (row + 1);
  const fixed = (row, column) => `$${letters(column)}$${row + 1}`;
  const range = (from, to) => (from === to ? from : `${from}:${to}`);
  const elsewhere = (sheet, own) => `'${sheet.replaceAll("'", "''")}'!${own}`;
  const lastColumn = (sheet) => Math.max(sheet.widths.length - 1, 0);

  /** How a sheet is printed: `fit`, `upright`, or one of `pages`, `spread` and `grows` with its breaks. */
  const printing = ({ print }) => (typeof print === "string" ? [print, []] : Object.entries(print)[0]);

  // The parts around the sheets.

  const related = (all) => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.map(([kind, target, mode = ""], at) => `<Relationship Id="rId${at + 1}" Type="${kind}" Target="${attribute(target)}"${mode}/>`).join("")}</Relationships>`;

  function contentTypes(sheets) {
    const part = (name, kind) => `<Override PartName="/${name}" ContentType="${kind}"/>`;
    const own = sheets.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, `${TYPE}spreadsheetml.worksheet+xml`)).join("");
    return (
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      part("docProps/app.xml", `${TYPE}extended-properties+xml`) +
      part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
      part("xl/workbook.xml", `${TYPE}spreadsheetml.sheet.main+xml`) +
      part("xl/styles.xml", `${TYPE}spreadsheetml.styles+xml`) +
      own +
      part("xl/sharedStrings.xml", `${TYPE}spreadsheetml.sharedStrings+xml`) +
      part("customXml/itemProps1.xml", `${TYPE}customXmlProperties+xml`) +
      "</Types>"
    );
  }

  function core(book) {
    const own = (text) => xml(cut(readable(text), 255));
    const author = own(book.author);
    const day = book.day ?? "1980-01-01";
    return (
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${own(book.title)}</dc:title><dc:subject>${own(book.subject)}</dc:subject><dc:creator>${author}</dc:creator><dc:description>${own(book.comment)}</dc:description><cp:lastModifiedBy>${author}</cp:lastModifiedBy>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified></cp:coreProperties>`
    );
  }

  /** The names that say how a sheet is filtered and printed. */
  function namesOf(sheet) {
    const { head, name } = sheet;
    if (!head) return [];
    const [kind] = printing(sheet);
    const table = (from) => elsewhere(name, `${fixed(from, 0)}:${fixed(head.last, lastColumn(sheet))}`);
    const names = [["_FilterDatabase", table(head.row), ' hidden="1"']];
    if (kind === "pages" || kind === "spread") names.push(["Print_Area", table(head.first), ""]);
    const rows = elsewhere(name, `$${head.first + 1}:$${head.row + 1}`);
    const isWide = (kind === "spread" || kind === "grows") && head.kept > 0;
    names.push(["Print_Titles", isWide ? `${elsewhere(name, `$A:$${letters(head.kept - 1)}`)},${rows}` : rows, ""]);
    return names;
  }

  function workbook({ sheets, names }) {
    const all = sheets.map((sheet, at) => `<sheet name="${attribute(sheet.name)}" sheetId="${at + 1}"${sheet.isSecret ? ' state="veryHidden"' : sheet.isHidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`).join("");
    const own = sheets.flatMap((sheet, at) => namesOf(sheet).map(([name, range, hidden]) => `<definedName name="_xlnm.${name}" localSheetId="${at}"${hidden}>${xml(range)}</definedName>`)).join("");
    const others = names.map(([name, range]) => `<definedName name="${name}">${xml(range)}</definedName>`).join("");
    return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView xWindow="240" yWindow="15" windowWidth="16095" windowHeight="9660"/></bookViews><sheets>${all}</sheets><definedNames>${own}${others}</definedNames><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>`;
  }

  // How a sheet is printed.

  /** How small pages beside each other are printed, so that the widest has room. The measures are those of `fit.rs`. */
  function percent({ widths, head }, breaks) {
    const width = (from, to) => widths.slice(from, to).reduce((sum, own) => sum + (own * 5.65 + 3.75), 0);
    const edges = [...breaks, widths.length];
    let widest = width(0, edges[0]);
    for (let at = 1; at < edges.length; at += 1) widest = Math.max(widest, width(0, head?.kept ?? 0) + width(edges[at - 1], edges[at]));
    return Math.min(Math.max(Math.floor((784 / widest) * 100), 40), 100);
  }

  /** Words in the margin of a page, where `&` would be an instruction and a digit first the size of the letters. */
  const caption = (text, room) => cut(readable(text).replaceAll("\n", " "), room).replaceAll("&", "&&").replace(/^(?=[0-9])/, " ");

  function setup(sheet, paper) {
    const [kind, breaks] = printing(sheet);
    const size = kind === "fit" || kind === "upright" ? 'fitToHeight="0"' : `scale="${percent(sheet, kind === "pages" ? [] : breaks)}"`;
    const head = `&L&8${caption(paper.left, 100)}&C&8&A&R&8${caption(paper.right, 80)}`;
    const foot = `&L&8${caption(paper.foot, 180)}&R&8${caption(paper.page[0], 20)} &P ${caption(paper.page[1], 20)} &N`;
    return (
      '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
      `<pageSetup paperSize="9" ${size} orientation="${kind === "upright" ? "portrait" : "landscape"}"/>` +
      `<headerFooter><oddHeader>${xml(head)}</oddHeader><oddFooter>${xml(foot)}</oddFooter></headerFooter>`
    );
  }

  function pageBreaks(sheet) {
    const [kind, breaks] = printing(sheet);
    const group = (name, reach, at) => (at.length ? `<${name} count="${at.length}" manualBreakCount="${at.length}">${at.map((at) => `<brk id="${at}" max="${reach}" man="1"/>`).join("")}</${name}>` : "");
    const [rows, columns] = kind === "pages" ? [breaks, []] : [sheet.pageRows ?? [], breaks];
    return group("rowBreaks", 16383, rows) + group("colBreaks", 1048575, columns);
  }

  // The sheets.

  /** The texts of cells, each once. */
  class Texts {
    known = new Map();
    items = [];
    uses = 0;

    number(text) {
      this.uses += 1;
      const known = this.known.get(text);
      if (known !== undefined) return known;
      this.items.push(`<si><t${/^[ \n]|[ \n]$/.test(text) ? ' xml:space="preserve"' : ""}>${cellText(text)}</t></si>`);
      this.known.set(text, this.known.size);
      return this.known.size - 1;
    }

    get xml() {
      return `${HEAD}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.known.size}">${this.items.join("")}</sst>`;
    }
  }

  /** Where the cells of a sheet lead to. */
  class Ways {
    items = [];
    links = new Map();
    count = 0;

    out(own, address) {
      this.count += 1;
      if (address.length > ADDRESS || this.count > LINKS) return;
      const whole = readable(address);
      const at = whole.indexOf("#");
      const before = at < 0 ? whole : whole.slice(0, at);
      const target = before.replace(/[ "<>[\]`^{}]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
      if (!this.links.has(target)) this.links.set(target, this.links.size + 1);
      this.items.push(`<hyperlink ref="${own}" r:id="rId${this.links.get(target)}"${at < 0 ? "" : ` location="${attribute(whole.slice(at + 1))}"`}/>`);
    }

    within(own, target, text) {
      this.items.push(`<hyperlink ref="${own}" location="${attribute(target)}" display="${attribute(text)}"/>`);
    }
  }

  /** The style of a day that the buyer writes, by its number. */
  const BUYER_DATE = 21;

  function cell(own, style, content, texts, ways) {
    const start = `<c r="${own}" s="${style + 1}"`;
    if (typeof content === "number") return `${start}><v>${content}</v></c>`;
    // A day is counted from the day before the last of 1899.
    if (style === BUYER_DATE && typeof content === "string" && content) return `${start}><v>${(Date.parse(content) - Date.UTC(1899, 11, 30)) / 86_400_000}</v></c>`;
    if (content?.formula !== undefined) {
      const isText = typeof content.result === "string";
      return `${start}${isText ? ' t="str"' : ""}><f>${xml(content.formula)}</f><v>${isText ? cellText(held(content.result)) : content.result}</v></c>`;
    }
    const text = held((typeof content === "string" ? content : content?.text) ?? "");
    if (content?.address !== undefined) ways.out(own, content.address);
    else if (content?.place !== undefined) ways.within(own, content.place, text);
    return text ? `${start} t="s"><v>${texts.number(text)}</v></c>` : `${start}/>`;
  }

  function rows({ cells, heights }, texts, ways) {
    const parts = [];
    let open;
    for (const [row, column, style, content] of cells) {
      if (row !== open) {
        const height = heights.get(row);
        parts.push(`${open === undefined ? "" : "</row>"}<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`);
        open = row;
      }
      parts.push(cell(place(row, column), style, content, texts, ways));
    }
    return `<sheetData>${parts.join("")}${open === undefined ? "" : "</row>"}</sheetData>`;
  }

  /** What stays in sight when the rest is moved. */
  function panes({ row, kept }) {
    const ySplit = row + 1;
    const first = place(ySplit, kept);
    if (!kept) return `<pane ySplit="${ySplit}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
    const [right, below] = [place(0, kept), place(ySplit, 0)];
    return (
      `<pane xSplit="${kept}" ySplit="${ySplit}" topLeftCell="${first}" activePane="bottomRight" state="frozen"/>` +
      `<selection pane="topRight" activeCell="${right}" sqref="${right}"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/><selection pane="bottomRight"/>`
    );
  }

  /** What may be written, and what is said before and after. */
  function validation({ at, kind, title, prompt, error = "" }) {
    const [type, rules] = { any: ["", []], number: ["decimal", [-LIMIT, LIMIT]], date: ["date", DAYS] }[kind] ?? Object.entries(kind).map(([type, rule]) => [type, [rule]])[0];
    const said = [["errorTitle", title, 32], ["error", error, 255], ["promptTitle", title, 32], ["prompt", prompt, 255]];
    const words = said.map(([name, text, room]) => [name, cut(readable(text), room)]).filter(([, text]) => text);
    const formulas = rules.map((rule, at) => `<formula${at + 1}>${xml(String(rule))}</formula${at + 1}>`).join("");
    return `<dataValidation${type && ` type="${type}"`} allowBlank="1" showInputMessage="1" showErrorMessage="1"${words.map(([name, text]) => ` ${name}="${attribute(text)}"`).join("")} sqref="${at}">${formulas}</dataValidation>`;
  }

  function worksheet(sheet, isFirst, paper, texts, ways) {
    const { cells, head, entries, marks, widths } = sheet;
    const [row, column] = cells.reduce(([row, column], own) => [Math.max(row, own[0]), Math.max(column, own[1])], [0, 0]);
    const isFit = ["fit", "upright"].includes(sheet.print);
    const data = rows(sheet, texts, ways);
    const ignored = (from, to, what) => `<ignoredError sqref="${range(from, to)}" ${what}="1"/>`;
    return (
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><tabColor rgb="${sheet.isOpen ? "FF00594F" : "FFA9B8B3"}"/>${isFit ? '<pageSetUpPr fitToPage="1"/>' : ""}</sheetPr>` +
      `<dimension ref="A1:${place(row, column)}"/><sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${head ? panes(head) : ""}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="12.75"/>` +
      `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}.7109375" customWidth="1"/>`).join("")}</cols>${data}` +
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>' +
      (head ? `<autoFilter ref="${range(place(head.row, 0), place(head.last, lastColumn(sheet)))}"/>` : "") +
      marks.map(({ at, formula, tone }, number) => `<conditionalFormatting sqref="${at}"><cfRule type="expression" dxfId="${tone}" priority="${number + 1}"><formula>${xml(formula)}</formula></cfRule></conditionalFormatting>`).join("") +
      (entries.length ? `<dataValidations count="${entries.length}">${entries.map(validation).join("")}</dataValidations>` : "") +
      (ways.items.length ? `<hyperlinks>${ways.items.join("")}</hyperlinks>` : "") +
      `${setup(sheet, paper)}${pageBreaks(sheet)}<ignoredErrors>${ignored("A1", place(row, 0), "numberStoredAsText")}${column ? ignored("B1", place(row, column), "formula") : ""}</ignoredErrors></worksheet>`
    );
  }

  /** What the file knows of itself, as `src/bundle/identity.rs` puts it into packages. */
  function identity(text) {
    const custom = "http://schemas.openxmlformats.org/officeDocument/2006";
    const space = "urn:kravverk:identity";
    return [
      ["customXml/item1.xml", `${HEAD}<identity xmlns="${space}">${quotes(text)}</identity>`],
      ["customXml/itemProps1.xml", `${HEAD}<ds:datastoreItem ds:itemID="{3C1F6A52-8D4B-4E0A-9B57-6B7261767631}" xmlns:ds="${custom}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${space}"/></ds:schemaRefs></ds:datastoreItem>`],
      ["customXml/_rels/item1.xml.rels", related([[`${OFFICE}/customXmlProps`, "itemProps1.xml"]])],
    ];
  }

  /** The parts of a workbook as pairs of name and text, in the order in which they are packed. */
  function parts(book) {
    const texts = new Texts();
    const { sheets } = book;
    const written = sheets.flatMap((sheet, at) => {
      const ways = new Ways();
      const own = [[`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet, at === 0, book.paper, texts, ways)]];
      const links = [...ways.links.keys()].map((link) => [`${OFFICE}/hyperlink`, link, ' TargetMode="External"']);
      if (links.length) own.push([`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, related(links)]);
      return own;
    });
    return [
      ["[Content_Types].xml", contentTypes(sheets)],
      ["_rels/.rels", related([[`${OFFICE}/officeDocument`, "xl/workbook.xml"], [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"], [`${OFFICE}/extended-properties`, "docProps/app.xml"]])],
      ["docProps/app.xml", `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kravverk</Application></Properties>`],
      ["docProps/core.xml", core(book)],
      ["xl/workbook.xml", workbook(book)],
      ["xl/_rels/workbook.xml.rels", related([...sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]), ...["styles", "sharedStrings"].map((name) => [`${OFFICE}/${name}`, `${name}.xml`]), [`${OFFICE}/customXml`, "../customXml/item1.xml"]])],
      ["xl/styles.xml", book.styles],
      ...written,
      ["xl/sharedStrings.xml", texts.xml],
      ...identity(book.identity),
    ];
  }

  Object.assign((globalThis.Urval ??= {}), { excel: { parts, readable, held, cut, letters, place, fixed, elsewhere, percent, CELL } });
})();
