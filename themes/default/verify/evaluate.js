// A version held against a document, passage by passage, as src/verify/evaluate.rs does it. What became of a
// passage is `{ kind }`: `same` and `altered` with the range that it takes up, `elsewhere`, or `missing`.

/** The parts in the order in which documents have them. */
const PARTS_OF_TEXT = [TEXT, "values", "substances", "exceptions", "evidence"];
/** Those that nobody may leave out. */
const NEVER_LEFT_OUT = new Set([TEXT, "exceptions"]);
/** How far around what was found passages are looked for that are too short to be found anywhere, in words. */
const AROUND = 80;
/** How far from its middle a passage may stand and still tell where the requirement is. */
const NEAR = 1500;
/** How many places are tried. */
const MOST_PLACES = 32;
/** How many words may be lost or put in where an altered passage is looked for. */
const SLACK = 20;
/** The shortest passage that can be altered; shorter ones are there or not. */
const SHORTEST = 4;

/** The first of those with the most, or the least; `rank` gives a number. */
const firstMost = (list, rank) => list.reduce((best, own) => (best === undefined || rank(own) > rank(best) ? own : best), undefined);
const firstLeast = (list, rank) => firstMost(list, (own) => -rank(own));
const middleOf = ([start, end]) => Math.floor((start + end) / 2);

/** A version as a document has it. */
class Instance {
  constructor(states) {
    Object.assign(this, { states, text: 0, words: 0, faults: 0, leftOut: [], also: [] });
  }

  /** Fewer faults are better, then more words. */
  isBetter(other) {
    if ((this.faults === 0) !== (other.faults === 0)) return this.faults === 0;
    return this.words === other.words ? this.faults < other.faults : this.words > other.words;
  }

  get isExact() {
    return this.faults === 0;
  }

  /** Whether the text and its exceptions are whole here, whatever became of the rest. */
  binds({ passages }) {
    return passages.every(({ part }, at) => !NEVER_LEFT_OUT.has(part) || this.states[at].kind === "same");
  }

  /** How many words are gone or added, in the parts that are not left out. */
  changed({ passages }) {
    let changed = 0;
    passages.forEach((passage, at) => {
      if (this.leftOut.includes(passage.part)) return;
      const { kind, steps } = this.states[at];
      if (kind === "altered") changed += steps.filter(isChange).length;
      if (kind === "missing") changed += passage.words;
    });
    return changed;
  }

  /** The words of the document that it takes up. */
  get ranges() {
    return [this, ...this.also].flatMap(({ states }) => states.map(({ range }) => range).filter(Boolean));
  }
}

/** Whether a gap takes up more words than anybody fills in. */
function isOverfilled(steps) {
  let run = 0;
  return steps.some(([kind]) => (run = kind === INTO_GAP ? run + 1 : 0) > FILLED);
}

/** Whether a stretch is part of a longer one. */
const isPart = (own, longer) => longer[0] <= own[0] && own[1] <= longer[1] && longer[1] - longer[0] > own[1] - own[0];

/** How many words of a passage are there. */
function wordsThere(passage, { kind, steps }) {
  if (kind === "same") return passage.words;
  return kind === "altered" ? steps.filter(([own]) => own === SAME).length : 0;
}

class Place {
  constructor(version, document, claimed) {
    Object.assign(this, { version, document, claimed });
  }

  isFree([start, end]) {
    for (let at = start; at < end; at += 1) if (this.claimed[at]) return false;
    return true;
  }

  /** Where a passage stands word for word and is not claimed. */
  places(passage) {
    return Verify.exact(passage, this.document).filter((own) => this.isFree(own)).slice(0, MOST_PLACES);
  }

  /** Where the requirement may stand: around each place of its longest passage, or where most of an altered one is. */
  centres(places) {
    const text = this.version.passages.map((passage, at) => ({ passage, places: places[at] })).filter(({ passage }) => passage.part === TEXT);
    const longest = firstMost(text.filter((own) => own.places.length), ({ passage }) => passage.words);
    if (longest) return longest.places.map(middleOf);
    const likely = text.map(({ passage }) => this.likely(passage)).filter(Boolean);
    const best = firstMost(likely, ([count]) => count);
    return best ? [best[1]] : [];
  }

  /** Where most of the shingles of a passage stand as they stand in it, and how many do: as near to a place as can be. */
  likely(passage, near) {
    const starts = [];
    for (const [token, hash] of passage.shingles) {
      const free = this.document.places(hash).filter((place) => !this.claimed[place]);
      free.slice(0, MOST_PLACES).forEach((place) => starts.push(place - token));
    }
    if (!starts.length) return undefined;
    starts.sort((one, other) => one - other);
    const distance = (start) => (near === undefined ? Math.max(start, 0) : Math.abs(start - near));
    let best;
    let [from, to] = [0, 0];
    for (const start of starts) {
      while (starts[from] < start - SLACK) from += 1;
      while (to < starts.length && starts[to] <= start + SLACK) to += 1;
      const own = { start, count: to - from, far: distance(start) };
      const isBetter = !best || own.count > best.count || (own.count === best.count && (own.far < best.far || (own.far === best.far && start < best.start)));
      if (isBetter) best = own;
    }
    return [best.count, Math.max(best.start, 0)];
  }

  instance(places, centre) {
    const { passages } = this.version;
    // What is long enough to be found anywhere, where it is nearest. The longest first: words that a
    // longer passage has too are no copy of a shorter one.
    const taken = [];
    const rank = (own) => Math.abs(middleOf(own) - centre) + (taken.some((longer) => isPart(own, longer)) ? this.document.text.length : 0);
    const long = (passage, at) => {
      const range = firstLeast(places[at], rank);
      if (range) return { kind: "same", range };
      const likely = this.likely(passage, centre);
      if (!likely) return undefined;
      const gaps = passage.tokens.reduce((sum, { most = 0 }) => sum + most, 0);
      return this.aligned(passage, [Math.max(0, likely[1] - SLACK), likely[1] + passage.tokens.length + gaps + SLACK]);
    };
    const states = [];
    const order = passages.map((passage, at) => ({ passage, at })).sort((one, other) => other.passage.words - one.passage.words);
    for (const { passage, at } of order) {
      states[at] = long(passage, at);
      if (states[at]?.range) taken.push(states[at].range);
    }
    // What is short, around it.
    let room = [centre, centre + 1];
    const widen = ([start, end]) => (room = [Math.min(room[0], start), Math.max(room[1], end)]);
    for (const own of states) if (own?.range && Math.abs(own.range[0] - centre) <= NEAR) widen(own.range);
    let [before] = room;
    const all = passages.map((passage, at) => {
      const around = [Math.max(0, room[0] - AROUND), room[1] + AROUND];
      const own = states[at] ?? this.short(passage, around, before);
      if (own.range && own.range[0] >= around[0] && own.range[1] <= around[1]) {
        widen(own.range);
        [, before] = own.range;
      }
      return own;
    });
    return this.judged(all);
  }

  /** A passage that stands after the one before it, or else around. */
  short(passage, [start, last], before) {
    const { text } = this.document;
    const end = Math.min(last, text.length);
    for (const first of [Math.min(Math.max(before, start), end), start]) {
      let own = Verify.within(passage, text, [first, end]);
      while (own) {
        if (this.isFree(own)) return { kind: "same", range: own };
        own = Verify.within(passage, text, [own[0] + 1, end]);
      }
    }
    return this.aligned(passage, [start, end]) ?? { kind: Verify.exact(passage, this.document).length ? "elsewhere" : "missing" };
  }

  /** A passage whose words are altered, if at least half of them are there. */
  aligned(passage, [start, last]) {
    const { text } = this.document;
    const end = Math.min(last, text.length);
    if (passage.words < SHORTEST || start >= end) return undefined;
    const steps = Verify.align(passage, text, [start, end], (place) => !this.claimed[place]);
    const same = steps.filter(([kind]) => kind === SAME);
    if (same.length * 2 < passage.words || isOverfilled(steps)) return undefined;
    const range = [same[0][2], same.at(-1)[2] + 1];
    return steps.some(isChange) ? { kind: "altered", range, steps } : { kind: "same", range };
  }

  judged(states) {
    const { passages } = this.version;
    // A sentence that says more than the passage does is not as published.
    const own = new Instance(
      states.map((state, at) => {
        const steps = state.range && this.extended(passages[at], state);
        return steps ? { kind: "altered", range: state.range, steps } : state;
      }),
    );
    for (const part of PARTS_OF_TEXT) {
      const ofPart = passages.map((passage, at) => ({ passage, state: own.states[at] })).filter(({ passage }) => passage.part === part);
      const sum = (list, count) => list.reduce((all, one) => all + count(one), 0);
      const found = sum(ofPart, ({ passage, state }) => wordsThere(passage, state));
      const there = found + sum(ofPart.filter(({ state }) => state.kind === "elsewhere"), ({ passage }) => passage.words);
      const all = sum(ofPart, ({ passage }) => passage.words);
      if (all > 0 && !NEVER_LEFT_OUT.has(part) && there * 2 < all) {
        own.leftOut.push(part);
        continue;
      }
      own.faults += ofPart.filter(({ state: { kind } }) => kind === "altered" || kind === "missing").length;
      own.words += found;
      if (part === TEXT) own.text = found;
    }
    own.states = own.states.map((state, at) => (own.leftOut.includes(passages[at].part) ? { kind: "missing" } : state));
    return own;
  }

  /** The words of a passage, with those of its sentences that are not its own, where there are any. */
  extended(passage, { range, steps }) {
    const { text } = this.document;
    const [before, after] = Verify.beside(passage, text, range);
    if (before[0] === before[1] && after[0] === after[1]) return undefined;
    const same = steps ?? Verify.align(passage, text, range, () => true);
    const added = ([start, end]) => Array.from({ length: end - start }, (_, at) => [ADDED, undefined, start + at]);
    // Where its first or last words are altered, it cannot be told where it begins or ends.
    const isSame = (step) => step?.[0] === SAME;
    const whole = [...(isSame(same[0]) ? added(before) : []), ...same, ...(isSame(same.at(-1)) ? added(after) : [])];
    return whole.length > same.length ? whole : undefined;
  }
}

/** The version where the document has it best; nothing where no five words of its text are there. */
Verify.evaluate = (version, document, claimed) => {
  const search = new Place(version, document, claimed);
  const places = version.passages.map((own) => search.places(own));
  let best;
  for (const centre of search.centres(places)) {
    const own = search.instance(places, centre);
    if (!best || own.isBetter(best)) best = own;
  }
  return best;
};
