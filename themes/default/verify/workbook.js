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

function cells(source, shared, lines) {
  let kind;
  let isValue = false;
  let own = [];
  const VALUES = new Set(["v", "t"]);
  Verify.markup(source, {
    open(name, tag) {
      if (name === "c") {
        kind = Verify.attributes(tag).t;
        own = [];
      } else if (VALUES.has(name)) isValue = true;
    },
    close(name) {
      if (VALUES.has(name)) isValue = false;
      if (name !== "c") return;
      const value = own.join("");
      lines.put(kind === "s" ? (shared[Number(value)] ?? "") : value);
      lines.end();
    },
    text(words) {
      if (isValue) own.push(words);
    },
  });
}

/** Names without the prefix that some programs give them. */
const bare = (source) => (/<(\w+):(?:sst|worksheet)\b/.test(source) ? source.replace(/<(\/?)\w+:/g, "<$1") : source);

Verify.workbook = async (archive) => {
  const lines = new Verify.Lines();
  const shared = sharedTexts(bare(await archive.text("xl/sharedStrings.xml")));
  const number = (name) => Number(name.match(/\d+/)?.[0] ?? 0);
  const sheets = archive.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort((a, b) => number(a) - number(b));
  for (const name of sheets) cells(bare(await archive.text(name)), shared, lines);
  return { text: lines.text, identity: await Verify.partIdentity(archive) };
};
