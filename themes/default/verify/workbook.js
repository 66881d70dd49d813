// Reads Excel: the texts of all cells, sheet by sheet, as they were saved.

/** The texts that cells share, by their numbers. How they are read aloud in other scripts is not part of them. */
function sharedTexts(source) {
  const texts = [];
  let own;
  let isText = false;
  let skipped = 0;
  Verify.markup(source, {
    open(name) {
      if (skipped || name === "rPh") skipped += 1;
      else if (name === "si") own = [];
      else if (name === "t") isText = true;
    },
    close(name) {
      if (skipped) skipped -= 1;
      else if (name === "t") isText = false;
      else if (name === "si") texts.push(own.join(""));
    },
    text(words) {
      if (isText && !skipped) own?.push(words);
    },
  });
  return texts;
}

const VALUES = new Set(["v", "t"]);

/** What stands first on the sheet by which a form is read back. */
const KEY = "kravverk";

/** Nothing is taken of the key of a form, which repeats texts that others may have altered since. */
function cells(source, shared, paper) {
  let isShared = false;
  let isValue = false;
  let isKey;
  const put = (words) => {
    isKey ??= words === KEY;
    if (!isKey) paper.put(words);
  };
  Verify.markup(source, {
    open(name, tag) {
      if (name === "c") isShared = Verify.attributes(tag).t === "s";
      else if (VALUES.has(name)) isValue = true;
    },
    close(name) {
      if (VALUES.has(name)) isValue = false;
      else if (isKey) return;
      else if (name === "c") paper.put("\t");
      else if (name === "row") paper.put("\n");
    },
    text(words) {
      if (!isValue) return;
      if (!isShared) put(words);
      else if (shared[Number(words)] === undefined) throw new Verify.Refused("damaged");
      else put(shared[Number(words)]);
    },
  });
}

Verify.workbook = async (archive) => {
  const paper = new Verify.Paper();
  const shared = sharedTexts(await archive.text("xl/sharedStrings.xml"));
  const sheets = archive.names.filter((name) => name.startsWith("xl/worksheets/") && name.endsWith(".xml"));
  for (const name of sheets) cells(await archive.text(name), shared, paper);
  return { text: paper.text, identity: await Verify.partIdentity(archive) };
};
