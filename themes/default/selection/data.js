// The selection as tables and as open data, with the same bytes as `krav bundle` makes.

/** What a spreadsheet would read as a formula gets an apostrophe before it, and stays a text. */
Urval.inertCell = (cell) => (/^[ \u00a0]*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);

function csvLine(cells) {
  const quoted = (cell) => (/[",;\n\r\t]|^ /.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${cells.map((cell) => quoted(Urval.inertCell(cell))).join(";")}\r\n`;
}

/** What only a selection decides. */
const OF_SELECTION = {
  number: (outline, item) => item.number,
  placeholders: (outline, { excerpt, values }) =>
    excerpt.placeholders.map(({ key }) => `${key}=${values[key] ?? ""}`).join("\n"),
  standing: (outline, item) => item.old?.text ?? "",
  catalogue: ({ about }) => about.catalogue,
  release: ({ about }) => about.release ?? "",
  licence: ({ about }) => about.licence.id,
  example: ({ about }) => String(Boolean(about.example)),
};

function table(outline, columns, rows) {
  const cellsOf = ({ item, cells }) =>
    columns.map((name, at) => (cells[at] === null ? OF_SELECTION[name](outline, item) : Urval.fill(cells[at], item.values)));
  // Excel knows UTF-8 by the mark.
  return `\ufeff${csvLine(columns)}${rows.map((row) => csvLine(cellsOf(row))).join("")}`;
}

Urval.csv = (outline, surround) =>
  table(outline, surround.columns[0], outline.items.map((item) => ({ item, cells: item.excerpt.row })));

Urval.csvEvidence = (outline, surround) =>
  table(outline, surround.columns[1], outline.items.flatMap((item) => item.excerpt.evidence.map((cells) => ({ item, cells }))));

/** The cards of all languages as one: they differ in their words alone. */
function noticeOf(all, surround) {
  const languages = Object.keys(surround.wordings);
  const cards = languages.map((language) => Urval.card(all, surround, language));
  const texts = (one) => Object.fromEntries(languages.map((language, at) => [language, one(cards[at])]));
  return cards[0].map((own, at) => ({
    field: own.code,
    title: texts((card) => card[at].title),
    ...(own.of ? { of: own.of.code } : {}),
    values: own.values.map(({ code }, value) => ({ code, title: texts((card) => card[at].values[value].title) })),
    ...(own.text === null ? {} : { text: texts((card) => card[at].text) }),
  }));
}

Urval.json = (outline, surround) => {
  const { about, all, filled } = outline;
  const name = about.procurement.procurement;
  const title = Object.fromEntries(Object.entries(surround.chosen).map(([language, own]) => [language, name || own]));
  const old = all.filter((item) => item.old);
  const notInForce = old.map(({ excerpt: { id, version }, standing }) => ({ id, version, standing }));
  const own = (key, value) => `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  const data = [
    own("title", title),
    own("checksum", about.checksum),
    own("filled", filled.map(({ key, value, ids }) => ({ key, value, requirements: ids }))),
    ...(old.length ? [own("not_in_force", notInForce)] : []),
    own("notice", noticeOf(all, surround)),
    `"requirements":[${all.map((item) => item.excerpt.record).join(",")}]`,
  ];
  return surround.json
    .replace('"\\u0001address\\u0002"', () => JSON.stringify(about.address))
    .replace('"\\u0001data\\u0002"', () => `{${data.join(",")}}`);
};
