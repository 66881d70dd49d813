// Searches the index that `krav` publishes. Knows nothing of the page, so it runs anywhere.
// Words, plans and points are worked out as in src/search/{token,resolve,plan,rank}.rs; a test holds
// that both find the same documents in the same order.
"use strict";
(() => {
  // What the first characters are is worked out once; texts have few others.
  const LETTER = 1;
  const DIGIT = 2;
  const asked = (c) => (/\p{Alphabetic}/u.test(c) ? LETTER : 0) | (/\p{N}/u.test(c) ? DIGIT : 0);
  const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => asked(String.fromCharCode(code)));
  const kind = (c) => (c === undefined ? 0 : (KINDS[c.charCodeAt(0)] ?? asked(c)));
  const isWord = (c) => kind(c) !== 0;
  const isLetter = (c) => (kind(c) & LETTER) !== 0;
  const isDigit = (c) => (kind(c) & DIGIT) !== 0;
  const isPlainWord = (word) => /^\p{Alphabetic}+$/u.test(word);
  const letters = (word) => [...word].length;

  const LOOKS = { "\u2010": "-", "\u2011": "-", "’": "'", "²": "2", "³": "3", "\u00a0": " ", "\u202f": " ", "\t": " ", "\n": " " };
  "₀₁₂₃₄₅₆₇₈₉".split("").forEach((c, digit) => (LOOKS[c] = String(digit)));
  const FOLDS = {};
  for (const [plain, marked] of [["a", "åäàáâãæ"], ["o", "öøòóôõ"], ["e", "éèêë"], ["u", "üùúû"], ["i", "íìîï"], ["n", "ñ"], ["c", "ç"]]) {
    for (const c of marked) FOLDS[c] = plain;
  }

  /** Letters with their marks in one character. */
  function composed(text) {
    return text.replace(/[aoAO]\u030a|[aouAOU]\u0308|e\u0301/g, (pair) => {
      const known = { "a\u030a": "å", "a\u0308": "ä", "o\u0308": "ö", "A\u030a": "Å", "A\u0308": "Ä", "O\u0308": "Ö", "e\u0301": "é", "u\u0308": "ü" };
      return known[pair] ?? pair;
    });
  }

  /** A word without the marks on its letters. */
  const folded = (word) => (/[^\x00-\x7f]/.test(word) ? word.replace(/[^\x00-\x7f]/g, (c) => FOLDS[c] ?? c) : word);

  /** The words of a text, each with its place. */
  function tokens(text) {
    const chars = [];
    const places = [];
    let place = 0;
    for (const c of text) {
      if (c !== "\u00ad") {
        chars.push(LOOKS[c] ?? c);
        places.push(place);
      }
      place += c.length;
    }
    places.push(place);
    const continues = (at) => {
      if (isWord(chars[at])) return true;
      const next = chars[at + 1];
      if (chars[at] === "-") return isWord(next);
      return ".,:/".includes(chars[at]) && isDigit(chars[at - 1]) && isDigit(next);
    };
    const found = [];
    let gap = "";
    for (let at = 0; at < chars.length; ) {
      if (!isWord(chars[at])) {
        gap += chars[at++];
        continue;
      }
      const start = at++;
      while (at < chars.length && continues(at)) at++;
      const word = chars.slice(start, at).join("").toLowerCase().replaceAll(".", ",");
      found.push({ word, isJoined: gap === " ", start: places[start], end: places[at] });
      gap = "";
      if ((chars[at] === ":" || chars[at] === "'") && isLetter(chars[at + 1])) {
        let end = at + 1;
        while (isWord(chars[end])) end++;
        if (end - at - 1 <= 2) at = end;
      }
    }
    return found;
  }

  /** The pieces of a word with hyphens, if they say something each. */
  function pieces(word) {
    if (word.includes(":")) return [word.slice(0, word.indexOf(":")), word.slice(word.indexOf(":") + 1)];
    if (!word.includes("-")) return [];
    const parts = word.split("-").filter((part) => letters(part) > 1);
    const isId = parts.length === 2 && /^[0-9]*$/.test(parts[1]);
    return parts.some(isPlainWord) && !isId ? parts : [];
  }

  /** Stretches of letters and of digits. */
  function runs(word) {
    const found = [];
    let was;
    for (const c of word) {
      const is = isLetter(c);
      if (found.length && was === is) found[found.length - 1] += c;
      else found.push(c);
      was = is;
    }
    return found;
  }

  /** How many letters must be changed, added, left out or exchanged with their neighbour. */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) value = Math.min(value, before[j - 2] + 1);
        row[j] = value;
        least = Math.min(least, value);
      }
      // No later row is less than both of these.
      if (least > most && Math.min(...last) > most) return most + 1;
      before = last;
      last = row;
    }
    return last[other.length];
  }

  const DIGITS = new Uint8Array(128);
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("").forEach((c, digit) => (DIGITS[c.charCodeAt(0)] = digit));

  /** Reads the numbers that src/search/encode.rs writes. */
  class Reader {
    constructor(text) {
      this.text = text;
      this.at = 0;
    }
    digit() {
      return DIGITS[this.text.charCodeAt(this.at++)];
    }
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const digit = this.digit();
        value |= (digit & 31) << shift;
        if (digit < 32) return value;
      }
    }
    get isDone() {
      return this.at >= this.text.length;
    }
  }

  // Long work is done in slices, so that what a reader types meanwhile is never kept waiting.
  const SLICE = 8;

  class Slices {
    constructor() {
      this.since = performance.now();
    }
    get isDue() {
      return performance.now() - this.since > SLICE;
    }
    async rest() {
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.since = performance.now();
    }
  }

  /** Every so many rounds a loop asks whether its slice is over. */
  const ROUNDS = 256;

  const SYNONYM = 50;
  const PARTS = 70;
  const SHORTEST_INNER = 4;
  const SHORTEST_PREFIX = 2;
  const MOST_BEGINNINGS = 60;
  const PASSAGE = 260;

  class CatalogueSearch {
    /** `load` gives the data of a file of the index by its name. */
    constructor(manifest, load) {
      this.manifest = manifest;
      this.load = load;
      this.files = new Map();
      this.families = new Map();
    }

    file(name, read = (data) => data) {
      if (!this.files.has(name)) {
        const loading = this.load(name).then(read);
        loading.catch(() => this.files.delete(name));
        this.files.set(name, loading);
      }
      return this.files.get(name);
    }

    /** The facets with their values, before anything is asked. */
    async facets() {
      return (await this.start()).facets;
    }

    start() {
      return this.file(this.manifest.start[0][1], async (data) => {
        const count = this.manifest.documents;
        const slices = new Slices();
        for (const facet of data.facets) {
          if (slices.isDue) await slices.rest();
          const reader = new Reader(facet.of);
          facet.of = Array.from({ length: count }, () => {
            let next = 0;
            return Array.from({ length: reader.number() }, () => (next += reader.number()));
          });
        }
        const reader = new Reader(data.rank);
        data.rank = Array.from({ length: count }, () => reader.number());
        data.ids = data.ids.split(" ");
        data.stop = new Set(data.stop.split(/\s+/));
        data.synonyms = new Map(data.synonyms);
        data.stems = new Map(data.stems);
        return data;
      });
    }

    // The words.

    words(name) {
      return this.file(name, async (data) => {
        const slices = new Slices();
        const list = [];
        const exact = new Map();
        const byFolded = new Map();
        const forms = new Map();
        let before = "";
        let next = data.first;
        for (const line of data.words ? data.words.split("\n") : []) {
          const space = line.indexOf(" ");
          const rest = space < 0 ? line.slice(1) : line.slice(1, space);
          const shared = DIGITS[line.charCodeAt(0)];
          const word = before.slice(0, shared) + rest;
          const family = space < 0 ? next++ : next - 1 - new Reader(line.slice(space + 1)).number();
          const plain = folded(word);
          list.push({ word, plain, family });
          exact.set(word, family);
          if (!byFolded.has(plain)) byFolded.set(plain, []);
          byFolded.get(plain).push(family);
          if (forms.has(family)) forms.get(family).push(word);
          else forms.set(family, [word]);
          before = word;
          if (list.length % ROUNDS === 0 && slices.isDue) await slices.rest();
        }
        return { list, exact, byFolded, forms };
      });
    }

    wordsOf(word) {
      const letter = [...folded(word)][0];
      const files = this.manifest.words;
      let at = files.length - 1;
      while (at > 0 && files[at][0] > letter) at--;
      return this.words(files[at][1]);
    }

    /** Every word of the catalogue; all their files are fetched for it. */
    allWords() {
      this.every ??= Promise.all(this.manifest.words.map(([, name]) => this.words(name))).then((files) => files.flatMap((file) => file.list));
      this.every.catch(() => (this.every = undefined));
      return this.every;
    }

    async eachWord(see) {
      const all = await this.allWords();
      const slices = new Slices();
      for (let at = 0; at < all.length; at++) {
        see(all[at]);
        if (at % ROUNDS === 0 && slices.isDue) await slices.rest();
      }
    }

    async exact(word) {
      return (await this.wordsOf(word)).exact.get(word);
    }

    /** What a word that is asked for stands for; see resolve.rs. */
    async meaning(word, isOpen) {
      const form = (await this.form(word)) ?? (await this.unmarked(word));
      if (form) return { slots: [form], isKnown: true };
      const guessed = (slots) => slots && { slots, isKnown: false };
      const one = (slot) => slot && guessed([slot]);
      return (
        (isOpen && one(await this.beginning(word))) ||
        guessed(await this.ofPieces(word)) ||
        one(await this.inside(word)) ||
        one(await this.misspelt(word, 1)) ||
        guessed(await this.compound(word)) ||
        one(await this.misspelt(word, 2)) ||
        undefined
      );
    }

    async form(word) {
      const family = await this.exact(word);
      return family === undefined ? this.inflected(word, false) : new Map([[family, 100]]);
    }

    async inflected(word, isFolded) {
      if (!isPlainWord(word)) return undefined;
      const { paradigms } = await this.start();
      const { exact, byFolded } = await this.wordsOf(word);
      let longest = 0;
      let slot = new Map();
      for (const endings of paradigms) {
        for (const ending of endings) {
          if (!word.endsWith(ending)) continue;
          const base = word.slice(0, word.length - ending.length);
          const length = letters(base);
          const least = isFolded || letters(ending) === 1 ? 4 : 3;
          if (length < least || length < longest) continue;
          for (const other of endings) {
            const found = isFolded ? byFolded.get(base + other) : exact.has(base + other) ? [exact.get(base + other)] : undefined;
            if (!found) continue;
            if (length > longest) {
              longest = length;
              slot = new Map();
            }
            for (const family of found) slot.set(family, 95);
          }
        }
      }
      return slot.size ? slot : undefined;
    }

    async unmarked(word) {
      const plain = folded(word);
      const families = (await this.wordsOf(plain)).byFolded.get(plain);
      return families ? new Map(families.map((family) => [family, 90])) : this.inflected(plain, true);
    }

    /** The words that begin with this one, the shortest first. */
    async beginnings(word) {
      if (letters(word) < SHORTEST_PREFIX) return [];
      const { list } = await this.wordsOf(word);
      let found = list.filter((entry) => entry.word.startsWith(word));
      if (!found.length) {
        const plain = folded(word);
        found = list.filter((entry) => entry.plain.startsWith(plain));
      }
      return found.map((entry, at) => ({ ...entry, at, length: letters(entry.word) })).sort((one, other) => one.length - other.length || one.at - other.at);
    }

    async beginning(word) {
      const found = (await this.beginnings(word)).slice(0, MOST_BEGINNINGS);
      return found.length ? new Map(found.map((entry) => [entry.family, 60])) : undefined;
    }

    async ofPieces(word) {
      let parts = pieces(word);
      if (!parts.length && !word.includes("-")) parts = runs(word);
      if (parts.length < 2) return undefined;
      const slots = [];
      for (const part of parts) {
        const slot = (await this.form(part)) ?? (await this.unmarked(part));
        if (!slot) return undefined;
        slots.push(slot);
      }
      return slots;
    }

    async inside(word) {
      if (letters(word) < SHORTEST_INNER) return undefined;
      const isPlain = isPlainWord(word);
      const hasMarks = folded(word) !== word;
      const slot = new Map();
      await this.eachWord((entry) => {
        const other = hasMarks ? entry.word : entry.plain;
        const at = other.indexOf(word);
        if (at < 0 || (at > 0 && !isPlain)) return;
        const weight = at === 0 ? 60 : at + word.length === other.length ? 70 : 50;
        slot.set(entry.family, Math.max(weight, slot.get(entry.family) ?? 0));
      });
      return slot.size ? slot : undefined;
    }

    async compound(word) {
      if (!(await this.start()).compounds || !isPlainWord(word)) return undefined;
      const head = async (part) => (await this.form(part)) ?? (await this.unmarked(part));
      const cuts = [];
      for (let cut = 3; cut < word.length - 2; cut++) cuts.push(cut);
      for (const cut of cuts) {
        const modifier = await this.modifier(word.slice(0, cut));
        const rest = modifier && (await head(word.slice(cut)));
        if (rest) return [modifier, rest];
      }
      for (const cut of cuts.toReversed()) {
        const rest = await head(word.slice(cut));
        if (!rest) continue;
        for (const inner of cuts.filter((inner) => inner + 3 <= cut)) {
          const first = await this.modifier(word.slice(0, inner));
          const second = first && (await this.modifier(word.slice(inner, cut)));
          if (second) return [first, second, rest];
        }
      }
      return undefined;
    }

    async modifier(part) {
      const bases = part.endsWith("s") ? [part, part.slice(0, -1)] : [part];
      for (const base of bases.filter((base) => letters(base) >= 3)) {
        const { exact, byFolded } = await this.wordsOf(base);
        if (exact.has(base)) return new Map([[exact.get(base), 100]]);
        const families = byFolded.get(folded(base));
        if (families) return new Map(families.map((family) => [family, 90]));
      }
      return undefined;
    }

    async misspelt(word, allowed) {
      const plain = folded(word);
      if (!isPlainWord(word) || plain.length < 4) return undefined;
      const most = plain.length < 8 ? 1 : allowed;
      let best = most + 1;
      let slot = new Map();
      await this.eachWord((entry) => {
        if (Math.abs(entry.plain.length - plain.length) > most || !isPlainWord(entry.word)) return;
        const apart = distance(plain, entry.plain, Math.min(best, most));
        if (apart > most || apart > best) return;
        if (apart < best) {
          best = apart;
          slot = new Map();
        }
        slot.set(entry.family, 60);
      });
      return slot.size ? slot : undefined;
    }

    /** Words that look like one that is not there, nearest first. */
    async near(word) {
      const plain = folded(word);
      const allowed = 1 + Math.floor(plain.length / 3);
      const found = [];
      await this.eachWord((entry) => {
        if (Math.abs(entry.plain.length - plain.length) > allowed || !isPlainWord(entry.word)) return;
        const apart = distance(plain, entry.plain, allowed);
        if (apart <= allowed) found.push([apart, entry.word]);
      });
      const isBefore = (one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1);
      return found.sort(isBefore).slice(0, 5).map(([, near]) => near);
    }

    // The plan; see plan.rs.

    async plan(query, isOpen) {
      const { stop } = await this.start();
      const isStop = (word) => (letters(word) === 1 && isLetter(word)) || stop.has(word);
      const list = tokens(composed(query));
      const hasMeaning = list.some((token) => !isStop(token.word));
      const mayGoOn = isOpen && isWord([...query].at(-1));
      // For each word what it means, null where it says too little, undefined where nothing is like it.
      const meanings = [];
      for (const [at, { word }] of list.entries()) {
        meanings.push(hasMeaning && isStop(word) ? null : await this.meaning(word, mayGoOn && at === list.length - 1));
      }
      const plan = { groups: [], missing: [] };
      for (let at = 0; at < list.length; ) {
        const [group, length] = (await this.phrase(meanings.slice(at))) ?? (await this.joined(list.slice(at))) ?? [meanings[at] && [this.single(meanings[at])], 1];
        if (group) plan.groups.push(await this.withSynonyms(group));
        else if (group === undefined) plan.missing.push(list[at].word);
        at += length;
      }
      return plan;
    }

    single(meaning) {
      const isWhole = meaning.slots.length === 1;
      return { slots: meaning.slots, weight: isWhole ? 100 : PARTS, isNear: !isWhole };
    }

    async phrase(meanings) {
      if (meanings[0] === null) return undefined;
      const { phrases } = await this.start();
      const telling = meanings.map((meaning, at) => ({ meaning, at })).filter((one) => one.meaning !== null);
      const has = (at, family) => telling[at]?.meaning?.isKnown && telling[at].meaning.slots[0].has(family);
      let best;
      for (const phrase of phrases) {
        const isLonger = !best || phrase[0].length > best[0].length || (phrase[0].length === best[0].length && phrase[1] < best[1]);
        if (isLonger && phrase[0].every((family, at) => has(at, family))) best = phrase;
      }
      if (!best) return undefined;
      const own = telling.slice(0, best[0].length);
      const slots = own.flatMap((one) => one.meaning.slots);
      return [[{ slots: [new Map([[best[1], 100]])], weight: 100, isNear: false }, { slots, weight: PARTS, isNear: true }], own.at(-1).at + 1];
    }

    async joined(list) {
      for (const length of [3, 2]) {
        if (list.length < length || !list.slice(1, length).every((token) => token.isJoined)) continue;
        const words = list.slice(0, length).map((token) => token.word);
        let slot;
        for (const joint of ["", "s", "-"]) slot ??= await this.form(words.join(joint));
        if (slot) return [[{ slots: [slot], weight: 100, isNear: false }], length];
      }
      return undefined;
    }

    async withSynonyms(group) {
      const { synonyms } = await this.start();
      const { slots } = group[0];
      const others = new Map();
      if (slots.length === 1) {
        for (const [family, weight] of slots[0]) {
          if (weight < 90) continue;
          for (const other of synonyms.get(family) ?? []) if (!slots[0].has(other)) others.set(other, 100);
        }
      }
      return others.size ? [...group, { slots: [others], weight: SYNONYM, isNear: false }] : group;
    }

    // The points; see rank.rs.

    /** The postings of a family: [document, impact, sections, …], current documents first. */
    async postings(family, allVersions) {
      const key = `${family} ${allVersions}`;
      if (!this.families.has(key)) {
        const sets = allVersions ? ["postings", "earlier"] : ["postings"];
        const lists = await Promise.all(sets.map((set) => this.postingsIn(set, family)));
        this.families.set(key, { rarity: lists[0].rarity, list: lists.flatMap((one) => one.list) });
      }
      return this.families.get(key);
    }

    async postingsIn(set, family) {
      const files = this.manifest[set];
      if (!files.length) return { rarity: 1, list: [] };
      let at = files.length - 1;
      while (at > 0 && files[at][0] > family) at--;
      const data = await this.file(files[at][1], (data) => ({ first: data.first, lines: data.lines.split("\n") }));
      const reader = new Reader(data.lines[family - data.first]);
      const rarity = reader.number();
      const list = [];
      let document = set === "earlier" ? this.manifest.current - 1 : -1;
      while (!reader.isDone) {
        document += 1 + reader.number();
        list.push(document, reader.digit(), reader.number());
      }
      return { rarity, list };
    }

    async ofSlot(slot, allVersions) {
      const best = new Map();
      const families = await Promise.all([...slot].map(async ([family, weight]) => [await this.postings(family, allVersions), weight]));
      for (const [{ rarity, list }, weight] of families) {
        for (let at = 0; at < list.length; at += 3) {
          const points = Math.floor((rarity * list[at + 1] * weight) / 100);
          const known = best.get(list[at]);
          if (!known) best.set(list[at], { points, sections: list[at + 2] });
          else {
            known.points = Math.max(known.points, points);
            known.sections |= list[at + 2];
          }
        }
      }
      return best;
    }

    async ofAlternative(alternative, allVersions) {
      const slots = await Promise.all(alternative.slots.map((slot) => this.ofSlot(slot, allVersions)));
      let all = slots.shift() ?? new Map();
      for (const slot of slots) {
        const both = new Map();
        for (const [document, score] of all) {
          const other = slot.get(document);
          const sections = other && score.sections & other.sections;
          if (!other || (alternative.isNear && sections === 0)) continue;
          both.set(document, { points: score.points + other.points, sections });
        }
        all = both;
      }
      const count = Math.max(alternative.slots.length, 1);
      for (const score of all.values()) score.points = Math.floor(score.points / count);
      return all;
    }

    async ofGroup(group, allVersions) {
      const best = new Map();
      for (const alternative of group) {
        for (const [document, score] of await this.ofAlternative(alternative, allVersions)) {
          const points = Math.floor((score.points * alternative.weight) / 100);
          const known = best.get(document);
          if (!known) best.set(document, { points, sections: score.sections });
          else {
            known.points = Math.max(known.points, points);
            known.sections |= score.sections;
          }
        }
      }
      return best;
    }

    async ofGroups(groups, allVersions) {
      const all = new Map();
      for (const group of groups) {
        for (const [document, score] of await this.ofGroup(group, allVersions)) {
          const known = all.get(document) ?? { held: 0, points: 0, sections: 0xffff };
          known.held += 1;
          known.points += score.points;
          known.sections &= score.sections;
          all.set(document, known);
        }
      }
      const most = Math.max(0, ...[...all.values()].map((one) => one.held));
      const scores = new Map();
      for (const [document, { held, points, sections }] of all) {
        const percent = groups.length < 2 ? 100 : sections === 0 ? 60 : sections & 1 ? 125 : 100;
        if (held === most) scores.set(document, Math.floor((points * percent) / 100));
      }
      return { scores, isPartial: most < groups.length };
    }

    /** The documents of a requirement that is named by its id: `SAR-001`, `sar 1`, `sar001`. */
    async byId(query) {
      const [, prefix, digits] = /^([a-z]{2,5})[- \u2011]*([0-9]{1,4})$/.exec(query.trim().toLowerCase()) ?? [];
      if (!digits) return undefined;
      const { ids } = await this.start();
      const number = digits.replace(/^0+/, "");
      for (const width of [3, 4]) {
        const id = `${prefix}-${number.padStart(width, "0")}`;
        const documents = ids.flatMap((one, at) => (one === id ? [at] : []));
        if (documents.length) return documents;
      }
      return undefined;
    }

    async scores(query, allVersions, isOpen) {
      const byId = await this.byId(query);
      const end = allVersions ? this.manifest.documents : this.manifest.current;
      if (byId) {
        const scores = new Map(byId.filter((document) => document < end).map((document) => [document, 1]));
        return { scores, isPartial: false, missing: [], groups: [] };
      }
      const { groups, missing } = await this.plan(query, isOpen);
      return { ...(await this.ofGroups(groups, allVersions)), missing, groups };
    }

    /**
     * `facets` are the chosen values by facet, `allVersions` counts earlier versions in, `isOpen` means
     * that the last word may still be being typed. `hits` has only those from `offset` on.
     */
    async search(query, { facets = {}, allVersions = false, isOpen = false, limit = 10, offset = 0 } = {}) {
      const start = await this.start();
      const { scores, isPartial, missing, groups } = await this.scores(query, allVersions, isOpen);
      const chosen = start.facets.map((facet) => {
        const words = facets[facet.word] ?? [];
        return words.length ? new Set(words.map((word) => facet.values.findIndex((value) => value[0] === word))) : undefined;
      });
      const counts = start.facets.map((facet) => facet.values.map(() => 0));
      const order = [];
      for (const [document, points] of scores) {
        const failing = [];
        chosen.forEach((values, at) => {
          if (values && !start.facets[at].of[document].some((value) => values.has(value))) failing.push(at);
        });
        if (failing.length === 0) order.push({ document, points });
        start.facets.forEach((facet, at) => {
          if (failing.every((one) => one === at)) for (const value of facet.of[document]) counts[at][value] += 1;
        });
      }
      const isEarlier = (one) => (one.document >= this.manifest.current ? 1 : 0);
      order.sort((one, other) => isEarlier(one) - isEarlier(other) || other.points - one.points || start.rank[one.document] - start.rank[other.document]);
      const documents = order.map((one) => one.document);
      const result = { total: documents.length, documents, missing, isPartial, near: [], elsewhere: 0, facets: {}, hits: [] };
      start.facets.forEach((facet, at) => {
        result.facets[facet.word] = Object.fromEntries(facet.values.map((value, place) => [value[0], counts[at][place]]));
      });
      if (!scores.size) {
        for (const word of missing) result.near.push(...(await this.near(word)));
        if (!allVersions) result.elsewhere = (await this.scores(query, true, isOpen)).scores.size;
      }
      const needles = await this.needles(groups);
      result.hits = documents.slice(offset, offset + limit).map((document) => ({
        document,
        isCurrent: document < this.manifest.current,
        facets: Object.fromEntries(start.facets.map((facet) => [facet.word, facet.of[document].map((value) => facet.values[value])])),
        text: () => this.text(document, needles),
      }));
      return result;
    }

    /** Words of the catalogue that begin as the last word of the query does, for completing it. */
    async completions(query, limit = 5) {
      const last = tokens(composed(query)).at(-1);
      if (!last || last.end !== composed(query).length) return [];
      const found = await this.beginnings(last.word);
      const families = new Set();
      const first = found.filter((entry) => !families.has(entry.family) && families.add(entry.family));
      return first.slice(0, limit).map((entry) => composed(query).slice(0, last.start) + entry.word);
    }

    // What is shown.

    /** For each group what its words have in common, to be looked for in the texts. */
    async needles(groups) {
      const { stems, phrases } = await this.start();
      const words = new Map(phrases.map(([families, phrase]) => [phrase, families]));
      const loaded = await Promise.all([...this.files].filter(([name]) => this.manifest.words.some((one) => one[1] === name)).map(([, file]) => file));
      const of = (family) => {
        if (words.has(family)) return words.get(family).flatMap(of);
        if (stems.has(family)) return [stems.get(family)];
        return shared(loaded.flatMap((file) => file.forms.get(family) ?? []));
      };
      return groups.map((group) => [...new Set(group.flatMap((one) => one.slots.flatMap((slot) => [...slot.keys()].slice(0, 20).flatMap(of))))]);
    }

    /** A document as it is shown: title, address and the passage that says most of what was asked. */
    async text(document, needles) {
      const entry = await this.document(document);
      const [title, href, id, version] = entry;
      const passages = entry.passages ?? (await this.passages(entry));
      const all = needles.flat();
      let best = { matched: -1 };
      for (const passage of passages) {
        const words = tokens(passage.text);
        const matched = needles.filter((group) => words.some((token) => isFound(token.word, group))).length;
        if (matched > best.matched) best = { matched, ...passage };
      }
      const place = best.anchor && best.matched > 0 && !href.includes("#") ? `#${best.anchor}` : "";
      return { title: marked(title, all, Infinity), plainTitle: title, href: href + place, id, version, passage: marked(best.text ?? "", all, PASSAGE) };
    }

    async document(document) {
      const files = this.manifest.texts;
      let at = files.length - 1;
      while (at > 0 && files[at][0] > document) at--;
      const data = await this.file(files[at][1]);
      return data.documents[document - data.first];
    }

    async passages(entry) {
      const base = entry[5] === null ? [] : await this.passages(await this.document(entry[5]));
      return entry[4].flatMap(([anchor, texts]) => texts.map((text) => ({ anchor, text: typeof text === "number" ? base[text].text : text })));
    }
  }

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

  Object.assign(globalThis, { CatalogueSearch });
  CatalogueSearch.tokens = tokens;
})();
