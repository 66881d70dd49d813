// What is said of a document: how each requirement in it stands today, and a sentence for all of them.

/** The requirements that a text names, where it does nothing else: `SAR-001 version 2.0, INK-003@1.1, MIL-002`. */
Verify.named = (text) => {
  const one = /([a-z][a-z0-9]*-[0-9]+)(?:(?:@|\s+(?:version\s+|v\.?\s*)?)(\d+\.\d+))?/gi;
  if (text.replace(one, "").replace(/[\s,;]|(?<![\p{L}\p{N}])(?:och|and)(?![\p{L}\p{N}])/gu, "")) return undefined;
  const named = [...text.matchAll(one)].map(([, id, version]) => ({ id: id.toUpperCase(), version }));
  return named.length ? named : undefined;
};

/** States from what needs most to be done to what needs nothing. */
Verify.STATES = ["altered", "withdrawn", "superseded", "missing", "unknown", "current"];

/** The state of a requirement that was found: what its text is, and else how its version stands. */
Verify.stateOf = (found, own) => {
  if (!own) return "unknown";
  return found.state === "published" || found.state === "cited" ? (own.old?.word ?? "current") : found.state;
};

/** What to do, by what changed since, as src/verify/answer.rs advises; `facts` are those of the index. */
Verify.advice = ({ state, own, changes }, facts) => {
  if (!own?.old) return state === "altered" ? "restore" : undefined;
  const classes = changes.map((one) => one.class.word);
  if (facts?.successor) return "use-successor";
  if (own.old.word === "withdrawn" || !facts?.by || classes.includes("withdrawn")) return "do-not-use";
  return classes.every((word) => ["editorial", "clarified", "moved"].includes(word)) ? "same-meaning" : "look-again";
};

/**
 * The requirements of a document with what is known of each. `catalogue` has their versions by id, loaded
 * before. What comes first needs most to be done.
 */
Verify.standings = (found, catalogue) => {
  const all = found.map((one, at) => {
    const requirement = catalogue.versions.get(one.id);
    const place = requirement?.versions.findIndex(({ version }) => version === one.version) ?? -1;
    const own = requirement?.versions[place];
    const later = new Set(place < 0 ? [] : requirement.versions.slice(place + 1).map(({ version }) => version));
    const changes = (requirement?.changes ?? []).filter(({ version }) => later.has(version));
    return { ...one, at, requirement, own, changes, standing: Verify.stateOf(one, own) };
  });
  const order = (one) => Verify.STATES.indexOf(one.standing);
  return all.sort((one, other) => order(one) - order(other) || one.at - other.at);
};

/** The sentence for the whole document, or for the requirements that a link names, whose texts nobody has seen. */
Verify.verdict = (standings, parts, isLinked = false) => {
  const count = standings.length;
  if (!count) return parts.say("none");
  const of = (state) => standings.filter(({ standing }) => standing === state).length;
  const current = of("current");
  if (current === count) return parts.count(isLinked ? "all-linked" : "all", count);
  const said = Verify.STATES.filter((state) => state !== "current" && of(state)).map((state) => parts.say(state, { count: of(state) }));
  const list = new Intl.ListFormat(parts.language, { type: "conjunction" }).format(said);
  return count === 1 ? parts.say(`one-${standings[0].standing}`) : parts.say("some", { current, count, list });
};
