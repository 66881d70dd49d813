// Reads Word: what a reader sees when all changes are accepted. Notes are read, comments are not.
const NOT_SAID = new Set(["w:del", "w:moveFrom", "w:pPrChange", "w:rPrChange", "mc:Fallback", "w:instrText", "w:delText", "w:delInstrText"]);
const BREAKS = new Set(["w:br", "w:cr"]);

/** The paragraphs of a part. Those in a text box stand in another, and come before it. */
function paragraphs(source, lines) {
  const around = [];
  let own;
  let isText = false;
  let skipped = 0;
  const say = (words) => own?.push(words);
  Verify.markup(source, {
    open(name) {
      if (skipped || NOT_SAID.has(name)) skipped += 1;
      else if (name === "w:p") {
        if (own) around.push(own);
        own = [];
      } else if (name === "w:t") isText = true;
      else if (name === "w:tab") say("\t");
      else if (BREAKS.has(name)) say("\n");
      else if (name === "w:noBreakHyphen") say("\u2011");
      else if (name === "w:softHyphen") say("\u00ad");
    },
    close(name) {
      if (skipped) skipped -= 1;
      else if (name === "w:t") isText = false;
      else if (name === "w:p" && own) {
        lines.put(own.join(""));
        lines.end();
        own = around.pop();
      }
    },
    text(words) {
      if (isText && !skipped) say(words);
    },
  });
}

/** What a file of Word or Excel says that it is: the part with our own element, wherever an editor has put it. */
Verify.partIdentity = async (archive) => {
  for (const name of archive.names.filter((own) => /^customXml\/item\d+\.xml$/.test(own))) {
    const source = await archive.text(name);
    const own = source.match(/<(?:\w+:)?identity\s[^>]*urn:kravverk:identity[^>]*>([^<]*)</);
    if (own) return Verify.plain(own[1]);
  }
  return undefined;
};

Verify.word = async (archive) => {
  const lines = new Verify.Lines();
  const named = archive.names.filter((name) => /^word\/(document\d*|footnotes|endnotes)\.xml$/.test(name));
  // The text comes before its notes.
  for (const name of named.sort()) paragraphs(await archive.text(name), lines);
  return { text: lines.text, identity: await Verify.partIdentity(archive) };
};
