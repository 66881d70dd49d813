// Reads Word and OpenDocument, as src/verify/file/word.rs does: what is deleted with changes tracked is no
// text, what is inserted is; hidden text is none, and a text box stands once.
const NOT_SAID = new Set(["del", "moveFrom", "Fallback", "rubyPr"]);
const OFF = new Set(["0", "false", "off", "none"]);

function wordText(source, paper) {
  let skipped = 0;
  let isText = false;
  let isHidden = false;
  const signs = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-", txbxContent: "\n" };
  Verify.markup(source, {
    open(name, tag) {
      if (skipped || NOT_SAID.has(name)) skipped += 1;
      else if (name === "r") isHidden = false;
      else if (name === "vanish") isHidden = !OFF.has(Verify.attributes(tag).val);
      else if (name === "t") isText = true;
      else if (Object.hasOwn(signs, name)) paper.put(signs[name]);
    },
    close(name) {
      if (skipped) skipped -= 1;
      else if (name === "r") isHidden = false;
      else if (name === "t") isText = false;
      else if (name === "p") paper.put("\n");
    },
    text(words) {
      if (isText && !isHidden && !skipped) paper.put(words);
    },
  });
}

/** What a file of Word or Excel says that it is: the part with our own element, wherever an editor has put it. */
Verify.partIdentity = async (archive) => {
  for (const name of archive.names.filter((own) => own.startsWith("customXml/item") && !own.includes("Props"))) {
    const own = (await archive.text(name)).match(/<(?:\w+:)?identity\s[^>]*urn:kravverk:identity[^>]*>([^<]*)</);
    if (own) return Verify.plain(own[1]);
  }
  return undefined;
};

Verify.word = async (archive, main) => {
  const paper = new Verify.Paper();
  for (const name of [main, "word/footnotes.xml", "word/endnotes.xml"]) if (archive.has(name)) wordText(await archive.text(name), paper);
  return { text: paper.text, identity: await Verify.partIdentity(archive) };
};

const NOT_SAID_OPEN = new Set(["tracked-changes", "annotation", "note-citation", "forms"]);

Verify.openDocument = async (archive) => {
  const paper = new Verify.Paper();
  let skipped = 0;
  let depth = 0;
  const signs = { s: " ", tab: "\t", "line-break": "\n" };
  const isParagraph = (name) => name === "p" || name === "h";
  Verify.markup(await archive.text("content.xml"), {
    open(name) {
      if (skipped || NOT_SAID_OPEN.has(name)) skipped += 1;
      else if (isParagraph(name)) depth += 1;
      else if (Object.hasOwn(signs, name)) paper.put(signs[name]);
    },
    close(name) {
      if (skipped) skipped -= 1;
      else if (isParagraph(name)) {
        depth -= 1;
        paper.put("\n");
      }
    },
    text(words) {
      if (depth && !skipped) paper.put(words);
    },
  });
  return { text: paper.text };
};
