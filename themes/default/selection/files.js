// The files that are made of a selection in the browser. A file is one row: its word, which is also
// that of its name in `surround.files` and of its place on the page, and how it is made.
Urval.files = {
  docx: async (outline, surround) => Urval.archive(Urval.docx(outline, surround.docx, "annex")),
  "docx-buyer": async (outline, surround) => Urval.archive(Urval.docx(outline, surround.docx, "companion")),
  "xlsx-answers": async (outline, surround) => Urval.archive(Urval.answers(outline, surround)),
  csv: async (outline, surround) => new Blob([Urval.csv(outline, surround)], { type: "text/csv" }),
  "csv-evidence": async (outline, surround) => new Blob([Urval.csvEvidence(outline, surround)], { type: "text/csv" }),
  json: async (outline, surround) => new Blob([Urval.json(outline, surround)], { type: "application/json" }),
};

/**
 * What else is shown of a selection: by its word, which is that of its part on the page, a function
 * `(element, outline, surround)` that fills it. It is called again when the selection changes.
 */
Urval.panels ??= {};

const TYPES_OF_FILES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Lets the page show what it has to before it goes on. */
Urval.breath = () => new Promise((resolve) => setTimeout(resolve));

/** Gives a file to the reader's own disk. */
Urval.save = (name, blob) => {
  const type = TYPES_OF_FILES[name.split(".").at(-1)] ?? blob.type;
  const address = URL.createObjectURL(blob.slice(0, blob.size, type));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
