// Which published texts a document holds, and how, as src/verify/matcher.rs says it, whose head has the
// steps. `tests/verify/cases.json` holds both to the same answers.

/**
 * How much of the text of a version must be there for it to be taken for one that is altered: where nothing
 * else tells of it, where it is cited, and where the requirement was found as it was published, since what
 * asks of a text repeats much of it.
 */
const [ALONE, CITED, ONCE_MORE] = [[1, 2], [2, 5], [4, 5]];

/** How often one requirement is looked for in a document. */
const REPEATED = 64;

/** The last of the best; `rank` gives a list of numbers, of which the first that differs decides. */
function lastBest(list, rank) {
  let best;
  for (const own of list) {
    const ranked = rank(own);
    const at = best ? ranked.findIndex((number, index) => number !== best.ranked[index]) : 0;
    if (!best || at < 0 || ranked[at] > best.ranked[at]) best = { own, ranked };
  }
  return best?.own;
}

const claimOf = (instance, claimed) => instance.ranges.forEach(([start, end]) => claimed.fill(1, start, end));
const isCited = ({ id, version }, claims) => (claims.some((claim) => claim.id === id && claim.version === version) ? 1 : 0);

/** Names a text: one that is not translated is there once for each language, with the names of registers in it. */
const textOf = ({ order, language }) => `${order} ${language}`;

/** The versions of a requirement that are there as they were published, each once. */
function exactVersions({ versions }, document, claims) {
  const claimed = new Uint8Array(document.text.length);
  const found = new Map();
  for (let round = 0; round < REPEATED; round += 1) {
    const evaluated = versions.map((version) => ({ version, instance: Verify.evaluate(version, document, claimed) }));
    // Once a version is found, what has its text and exceptions whole is a copy of it.
    const exact = evaluated.filter(({ version, instance }) => instance && (instance.isExact || (found.has(textOf(version)) && instance.binds(version))));
    const best = lastBest(exact, ({ version, instance }) => [Number(instance.isExact), instance.words, isCited(version, claims), version.order]);
    if (!best) break;
    claimOf(best.instance, claimed);
    const known = found.get(textOf(best.version));
    if (known) known.instance.also.push(best.instance);
    else found.set(textOf(best.version), best);
  }
  return [...found.values()];
}

/** The version of a requirement that comes closest to what nobody has claimed. */
function closestVersion({ versions }, document, claims, claimed) {
  const there = versions.map((version) => ({ version, instance: Verify.evaluate(version, document, claimed) })).filter(({ instance }) => instance);
  return lastBest(there, ({ version, instance }) => [instance.words - instance.changed(version), isCited(version, claims), version.order]);
}

/** How much of a version's text is there, in words. */
const coverageOf = ({ version, instance }) => ({
  there: instance.text,
  all: version.passages.filter(({ part }) => part === TEXT).reduce((sum, { words }) => sum + words, 0),
});

/** Whether a document has enough of the hashes of a requirement. */
Verify.isCandidate = ({ hashes, needed }, document) => {
  let held = 0;
  for (const hash of hashes) if (document.holds(hash) && (held += 1) >= needed) return needed > 0;
  return false;
};

/**
 * What a document holds: `found` with the version and how it is there, `missing` what is cited in a version
 * and not there, and `mentioned` the ids that are named without one. `known` are the candidates with their texts.
 */
Verify.matched = async (known, document, claims, told = () => {}) => {
  const byId = new Set(claims.map(({ id }) => id));
  const claimed = new Uint8Array(document.text.length);
  const found = [];
  for (const [at, own] of known.entries()) {
    found.push(...exactVersions(own, document, claims));
    await told(at / known.length);
  }
  found.forEach(({ instance }) => claimOf(instance, claimed));
  const likely = known.map((own) => ({ own, best: closestVersion(own, document, claims, claimed) })).filter(({ best }) => best);
  const rest = likely.map(({ own, best }) => ({ own, coverage: coverageOf(best) }));
  rest.sort(({ own, coverage }, other) => other.coverage.there * coverage.all - coverage.there * other.coverage.all || (own.id < other.own.id ? -1 : own.id > other.own.id ? 1 : 0));
  for (const { own } of rest) {
    // What was claimed meanwhile may be what was found before.
    const best = closestVersion(own, document, claims, claimed);
    if (!best) continue;
    const { there, all } = coverageOf(best);
    const isFound = found.some(({ version }) => version.id === own.id);
    const [part, of] = isFound ? ONCE_MORE : byId.has(own.id) ? CITED : ALONE;
    if (there > 0 && there * of >= all * part) {
      claimOf(best.instance, claimed);
      found.push(best);
    }
  }
  const place = ({ ranges }) => ranges.reduce((least, [start]) => Math.min(least, start), ranges.length ? Infinity : -1);
  const ordered = found.map((own) => ({ ...own, place: place(own.instance) }));
  ordered.sort((one, other) => one.place - other.place || (one.version.id < other.version.id ? -1 : one.version.id > other.version.id ? 1 : one.version.order - other.version.order));
  return answerOf(ordered, claims);
};

/** The same without what is altered: in what only cites, words that come close are no text of ours. */
Verify.exactAlone = ({ found }, claims) => answerOf(found.filter(({ instance }) => instance.isExact), claims);

function answerOf(found, claims) {
  const isFound = new Set(found.map(({ version }) => version.id));
  const missing = claims.filter((claim) => claim.version !== undefined && !isFound.has(claim.id));
  const isTold = new Set([...isFound, ...missing.map(({ id }) => id)]);
  const citedOf = (id) => claims.filter((claim) => claim.id === id && claim.version !== undefined).map((claim) => claim.version);
  return {
    found: found.map(({ version, instance }) => ({ version, instance, cited: citedOf(version.id) })),
    missing,
    mentioned: claims.filter(({ id }) => !isTold.has(id)).map(({ id }) => id),
  };
}

/** What differs between a version and what a document has of it, in words: the passages that are not as they were published. */
Verify.differences = (version, instance, text) => {
  const differences = [];
  version.passages.forEach((passage, at) => {
    const { kind, steps } = instance.states[at];
    if (instance.leftOut.includes(passage.part) || kind === "same" || kind === "elsewhere") return;
    const pieces = [];
    const push = (own, word) => {
      const last = pieces.at(-1);
      if (last?.kind !== own) pieces.push({ kind: own, words: word });
      else last.words += word;
    };
    const shown = (token) => {
      const { shown: word, most } = passage.tokens[token];
      return word ?? (most === 1 ? "" : "[…] ");
    };
    if (kind === "missing") passage.tokens.forEach((_, token) => push(REMOVED, shown(token)));
    else {
      // What takes the place of something stands after it.
      let added = [];
      const flush = () => {
        added.forEach((word) => push(ADDED, word));
        added = [];
      };
      for (const [own, token, place] of steps) {
        if (own === ADDED) added.push(text.shown(place));
        else if (own === REMOVED) push(REMOVED, shown(token));
        else {
          flush();
          push(SAME, own === SAME ? shown(token) : text.shown(place));
        }
      }
      flush();
    }
    for (const piece of pieces) piece.words = piece.words.replace(/\p{White_Space}+$/u, "");
    differences.push({ part: passage.part, pieces });
  });
  return differences;
};
