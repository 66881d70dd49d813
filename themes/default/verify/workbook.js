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

function cells(source, shared, paper) {
  let isShared = false;
  let isValue = false;
  Verify.markup(source, {
    open(name, tag) {
      if (name === "c") isShared = Verify.attributes(tag).t === "s";
      else if (VALUES.has(name)) isValue = true;
    },
    close(name) {
      if (VALUES.has(name)) isValue = false;
      else if (name === "c") paper.put("\t");
      else if (name === "row") paper.put("\n");
    },
    text(words) {
      if (!isValue) return;
      if (!isShared) paper.put(words);
      else if (shared[Number(words)] === undefined) throw new Verify.Refused("damaged");
      else paper.put(shared[Number(words)]);
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
