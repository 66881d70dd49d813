// Words that stand near each other in a clause: what a compound says in one word may be said in several.
/** So many words are from the first to the last of those that belong together. */
const WINDOW = 4;
/** So many files of texts are looked into for them. */
const FILES_FOR_BOUND = 6;
/** What ends a clause. */
const STOPS = /[.;:!?()]/;

/** The tokens of a text in clauses. */
function clauses(text) {
  const all = [];
  let end = -1;
  for (const token of tokens(text)) {
    if (end < 0 || STOPS.test(text.slice(end, token.start))) all.push([]);
    all.at(-1).push(token);
    end = token.end;
  }
  return all;
}

/** The first tokens of a clause that say one of each of these, near each other. */
function near(clause, slots) {
  const says = (token, slot) => slot.some((needle) => typeof needle === "string" && isOne(token.word, needle));
  for (let at = 0; at < clause.length; at++) {
    const within = clause.slice(at, at + WINDOW + slots.length - 1);
    const found = slots.map((slot) => within.find((token) => says(token, slot)));
    if (!found.includes(undefined)) return found;
  }
  return undefined;
}

class Binder extends Shower {
  async ofAlternative(alternative, allVersions) {
    const found = await super.ofAlternative(alternative, allVersions);
    return alternative.isBound && found.size ? this.bound(alternative, found) : found;
  }

  /** The documents that say all parts near each other, of those that say most of them. */
  async bound(alternative, found) {
    const slots = await this.partsOf(alternative);
    const files = new Set();
    const near = new Map();
    for (const [document, score] of [...found].sort((one, other) => other[1].points - one[1].points || one[0] - other[0])) {
      const file = this.holding("texts", document);
      if (files.size === FILES_FOR_BOUND && !files.has(file)) continue;
      files.add(file);
      if (await this.isBound(document, slots)) near.set(document, score);
    }
    return near;
  }

  /** What each part of an alternative is marked by. */
  async partsOf(alternative) {
    return Promise.all(alternative.slots.map(async (slot) => [...(await this.needles([[{ slots: [slot] }]]))[0]]));
  }

  async isBound(document, slots) {
    const [title] = await this.document(document);
    const texts = (await this.passages(document)).map((passage) => passage.text);
    return [title, ...texts].some((text) => clauses(text).some((clause) => near(clause, slots)));
  }
}
