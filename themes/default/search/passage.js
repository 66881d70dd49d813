// What is shown of a document: its title and the passage that says most of what was asked.
const PASSAGE = 260;

/** What the forms of a word have in common, or the forms if that is too little. */
function shared(forms) {
  if (!forms.length) return [];
  let common = forms[0];
  for (const form of forms) while (!form.startsWith(common)) common = common.slice(0, -1);
  return common.length >= 4 ? [common] : forms;
}

const isFound = (word, needles) => needles.some((needle) => word === needle || (needle.length > 3 ? word.includes(needle) : word.startsWith(needle)));

/** A text in stretches that are marked or not, cut around the first mark. */
function marked(text, needles, most) {
  const found = tokens(text).filter((token) => isFound(token.word, needles));
  let from = 0;
  if (text.length > most && found.length) from = Math.max(0, Math.min(found[0].start - most / 3, text.length - most));
  if (from > 0) from = text.indexOf(" ", from) + 1;
  let to = text.length;
  if (to - from > most) to = Math.max(text.lastIndexOf(" ", from + most), from + 1);
  const stretches = [];
  const put = (part, mark) => part && stretches.push({ text: part, mark });
  let at = from;
  for (const token of found.filter((token) => token.start >= from && token.end <= to)) {
    put(text.slice(at, token.start), false);
    put(text.slice(token.start, token.end), true);
    at = token.end;
  }
  put(text.slice(at, to), false);
  if (from > 0) stretches.unshift({ text: "… ", mark: false });
  if (to < text.length) stretches.push({ text: " …", mark: false });
  return stretches;
}

class Shower extends Ranker {
  /** For each group what its words have in common, to be looked for in the texts. */
  async needles(groups) {
    const { stems, phrases } = await this.start();
    const words = new Map(phrases.map(([families, phrase]) => [phrase, families]));
    const isOfWords = new Set(this.all("words"));
    const loaded = await Promise.all([...this.files].filter(([name]) => isOfWords.has(name)).map(([, file]) => file));
    const of = (family) => {
      if (words.has(family)) return words.get(family).flatMap(of);
      if (stems.has(family)) return [stems.get(family)];
      const forms = shared(loaded.flatMap((file) => file.forms.get(family) ?? []));
      return forms.length || !this.ended.has(family) ? forms : [this.ended.get(family)];
    };
    return groups.map((group) => [...new Set(group.flatMap((one) => one.slots.flatMap((slot) => [...slot.keys()].slice(0, 20).flatMap(of))))]);
  }

  /** What every hit shows: title, address from the root of the site, id and version. */
  async title(document, needles) {
    const [title, href, id, version] = await this.document(document);
    return { title: marked(title, needles.flat(), Infinity), href, id, version };
  }

  /** The passage that says most of what was asked, and the part of the page where it stands. */
  async told(document, needles) {
    let best = { matched: -1 };
    for (const passage of await this.passages(document)) {
      const words = tokens(passage.text);
      const matched = needles.filter((group) => words.some((token) => isFound(token.word, group))).length;
      if (matched > best.matched) best = { matched, ...passage };
    }
    return { anchor: best.matched > 0 ? best.anchor : "", passage: marked(best.text ?? "", needles.flat(), PASSAGE) };
  }

  /** Title, address, id and version. */
  async document(document) {
    const data = await this.file(this.holding("titles", document));
    return data.documents[document - data.first];
  }

  async passages(document) {
    const data = await this.file(this.holding("texts", document));
    const [groups, earlier] = data.documents[document - data.first];
    const base = earlier === null ? [] : await this.passages(earlier);
    return groups.flatMap(([anchor, texts]) => texts.map((text) => ({ anchor, text: typeof text === "number" ? base[text].text : text })));
  }
}
