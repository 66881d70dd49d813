// Rows to paste of what is chosen: the same cells, and the same text between tabs, as `src/bundle/rows.rs`
// makes. A row is `{ facts, standing, filled }`: what is known of a version, that it is not in force where
// that is so, and what is filled in by key.
(() => {
  const { readable, cut } = globalThis.Urval.excel;

  /** A text with what is filled in; what is not reads as its key in brackets. */
  const filledIn = (text, filled) =>
    text
      .split("\u0001")
      .map((piece, at) => {
        if (!at) return piece;
        const end = piece.indexOf("\u0002");
        const [key, after] = end < 0 ? [piece, ""] : [piece.slice(0, end), piece.slice(end + 1)];
        return (Object.hasOwn(filled, key) ? filled[key] : `[${key}]`) + after;
      })
      .join("");

  function cells(layout, { facts, standing, filled }, number) {
    const part = layout.parts.find(({ types }) => types.includes(facts.type))?.title ?? "";
    const value = (column) => {
      if (column === "number") return number;
      if (column === "part") return part;
      const own = filledIn(facts.values[column] ?? "", filled ?? {});
      // What is not in force says so where it would be read as if it were.
      return standing && column === "text" ? `${standing}\n${own}` : own;
    };
    return layout.columns.map(({ column, longest }) => cut(readable(value(column)), longest, layout.cut));
  }

  /** The tables of some rows: one, or one for each part that holds something. */
  function tables(layout, rows) {
    const head = layout.columns.map((column) => column.head);
    if (!layout.split) return [{ title: null, head, rows: rows.map((row, at) => cells(layout, row, String(at + 1))) }];
    const parts = layout.parts.map(({ title, types }) => ({ title, own: rows.filter(({ facts }) => types.includes(facts.type)) })).filter(({ own }) => own.length);
    return parts.map(({ title, own }, part) => ({ title, head, rows: own.map((row, at) => cells(layout, row, `${part + 1}.${at + 1}`)) }));
  }

  const inert = (cell) => globalThis.Urval.inertCell(cell);
  /** A cell with line ends or quotes stands in quotes, so that it stays one cell; and one that reads as a number, so that programs which ask for it take `2.10` as it is written. */
  const quoted = (cell) => (/["\n\t]|^[.,:/\- ]*[0-9][0-9.,:/\- ]*$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const line = (cells) => `${cells.map((cell) => quoted(inert(cell))).join("\t")}\r\n`;
  const text = ({ title, head, rows }) => [...(title === null ? [] : [[title]]), head, ...rows].map(line).join("");

  /** The tables as text between tabs, as a spreadsheet takes it from the clipboard or a file. */
  const tsv = (tables) => tables.map(text).join("\r\n");

  const escaped = (cell) => inert(cell).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll("\n", "<br>");
  /** Cells of text, as LibreOffice is told: a version is no number, and no day. */
  const cellsOf = (cells, name) => `<tr>${cells.map((cell) => `<${name} sdnum="1033;0;@">${escaped(cell)}</${name}>`).join("")}</tr>`;

  /** The tables as HTML for the clipboard, where programs that know it keep line ends within cells. */
  const html = (tables) =>
    tables.map(({ title, head, rows }) => `<table>${title === null ? "" : `<caption>${escaped(title)}</caption>`}<thead>${cellsOf(head, "th")}</thead><tbody>${rows.map((row) => cellsOf(row, "td")).join("")}</tbody></table>`).join("");

  const WIDTHS = { text: 70, evidence: 70, title: 40, question: 40, empty: 40, number: 10, version: 10 };
  /** A name that a sheet can have. */
  const sheetName = (name) => cut(readable(name).replace(/[[\]:*?/\\\n]/g, " ").replace(/^'+|'+$/g, ""), 31, "…");

  /** The tables as a workbook, a sheet each, with nothing above the heads. `about` is what a book says of itself. */
  function book(layout, tables, about) {
    const { Sheet, styles } = globalThis.Urval;
    const sheets = tables.map(({ title, head, rows }) => {
      const sheet = new Sheet(sheetName(title ?? layout.title), layout.columns.map(({ column }) => WIDTHS[column] ?? 22));
      [head, ...rows].forEach((cells, row) => cells.forEach((cell, column) => sheet.put(row, column, row ? styles.text : styles.head, cell)));
      sheet.head = { first: 0, row: 0, kept: 0, last: rows.length };
      return sheet.finished();
    });
    return { ...about, sheets, names: [] };
  }

  Object.assign((globalThis.Urval ??= {}), { rows: { tables, tsv, html, book } });
})();
