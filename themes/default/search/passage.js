// What is shown of a document: its title and the passage that says most of what was asked.
const PASSAGE = 260;

/** What the forms of a word have in common, or the forms if that is too little. */
function shared(forms) {
  if (!forms.length) return [];
  let common = forms[0];
  for (const form of forms) while (!form.startsWith(common)) common = common.slice(0, -1);
  return common.length >= 4 ? [common] : forms;
}

const isOne = (word, needle) => word === needle || (needle.length > 3 ? word.includes(needle) : word.startsWith(needle));

/** The tokens that say one of these: words, or terms as lists of what may stand for each of their words, which stand one after the other. */
function matches(list, needles, stop) {
  const found = new Set();
  const telling = list.filter((token) => !stop.has(token.word));
  for (const [at, token] of list.entries()) {
    // `tvätt-` in `tvätt- och diskmaskin` is `tvättmaskin`.
    const whole = token.isHanging && list.slice(at + 1).find((other) => !other.isHanging && !stop.has(other.word));
    const isMeant = (needle) => typeof needle === "string" && needle.length > token.word.length && needle.startsWith(token.word) && whole.word.includes(needle.slice(token.word.length));
    if (whole && needles.some(isMeant)) [token, whole].forEach((one) => found.add(one));
  }
  for (const needle of needles) {
    const term = Array.isArray(needle) ? needle : [[needle]];
    for (let at = 0; at + term.length <= telling.length; at++) {
      if (term.every((some, place) => some.some((one) => isOne(telling[at + place].word, one)))) for (let place = 0; place < term.length; place++) found.add(telling[at + place]);
    }
  }
  return list.filter((token) => found.has(token));
}

/** Whether a text may say one of these, so that it is worth cutting into words. */
function mayHold(text, needles) {
  // What is written otherwise than it is looked for, and what stands for a whole word that follows.
  if (/[^ -~\n§°–—”åäöéÅÄÖÉ]|-[ ,/]/.test(text)) return true;
  const plain = text.toLowerCase().replaceAll(".", ",");
  return needles.flat(3).some((needle) => plain.includes(needle));
}

/** A text in stretches that are marked or not, cut around the first mark. */
function marked(text, found, most) {
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

class Shower extends Phraser {
  /** For each group what its words have in common, to be looked for in the texts. */
  async needles(groups) {
    const { stems, phrases } = await this.start();
    const words = new Map(phrases.map(([families, phrase]) => [phrase, families]));
    const loaded = await this.lookedInto();
    const of = (family) => {
      if (words.has(family)) return [words.get(family).map(of)];
      if (stems.has(family)) return [stems.get(family)];
      const forms = shared(loaded.flatMap((file) => file.forms.get(family) ?? []));
      return forms.length || !this.ended.has(family) ? forms : [this.ended.get(family)];
    };
    return Promise.all(
      groups.map(async (group) => {
        const ofOne = (one) => one.slots.flatMap((slot) => [...slot.keys()].slice(0, 20).flatMap(of));
        const needles = new Set(group.flatMap(ofOne));
        const bound = await Promise.all(group.filter((one) => one.isBound).map((one) => this.saysOf(one)));
        return Object.assign([...needles], { asked: group.asked, bound, own: ofOne(group[0]) });
      }),
    );
  }

  /** What every hit shows: title, address from the root of the site, id and version. */
  async title(document, needles) {
    const [title, href, id, version] = await this.document(document);
    const { stop } = await this.start();
    return { title: marked(title, matches(tokens(title), needles.flat(), stop), Infinity), href, id, version };
  }

  /** The passage that says most of what was asked, the part of the page where it stands, and the words that it was found by where they are others. */
  async told(document, needles) {
    const { stop } = await this.start();
    let best = { matched: -1, found: [] };
    for (const passage of await this.passages(document)) {
      const list = mayHold(passage.text, needles) ? tokens(passage.text) : [];
      const found = needles.map((group) => matches(list, group, stop));
      // Of passages that say as much, one that says a word itself, or else where the parts of a compound belong together.
      const isOwn = needles.some(({ own }) => matches(list, own, stop).length);
      const isBound = !isOwn && needles.some(({ bound }) => bound.some((says) => says(passage.text)));
      const matched = found.filter((one) => one.length).length + (isOwn ? 0.6 : isBound ? 0.5 : 0);
      if (matched > best.matched) best = { matched, found, ...passage };
    }
    const [title] = await this.document(document);
    const through = needles.flatMap((group, at) => (this.looksAsked(tokens(title), group) ? [] : this.otherWord(best.found[at] ?? [], group)));
    const all = [...new Set(best.found.flat())].sort((one, other) => one.start - other.start);
    return { anchor: best.matched > 0 ? best.anchor : "", passage: marked(best.text ?? "", all, PASSAGE), through: [...new Set(through)] };
  }

  /** Whether some of these words look like one that was asked for. */
  looksAsked(list, { asked = [] }) {
    const bases = asked.map((word) => folded(word)).map((word) => word.slice(0, Math.max(3, word.length - 3)));
    return list.some((token) => bases.some((base) => folded(token.word).includes(base)));
  }

  /** The first word of a passage that a group was found by, if none looks like what was asked for. */
  otherWord(found, group) {
    return !found.length || !group.asked?.length || this.looksAsked(found, group) ? [] : [found[0].word];
  }
}
