// Ids and versions that a document cites, as src/verify/cited.rs reads them: `SAR-001 version 2.0`,
// `/krav/sar-001/2.0/` and `SAR-001@2.0`. They are claims, and held against the texts.

/** The words that may stand between an id and its version. */
const BETWEEN = new Set(["version", "versionen", "ver", "v"]);

/** What is cited of some ids, in the order of the document; each claim once. */
Verify.claims = (text, ids) => {
  const known = new Map();
  for (const id of ids) {
    const [first, ...rest] = new Verify.Text(id).words;
    if (first === undefined) continue;
    if (!known.has(first)) known.set(first, []);
    known.get(first).push({ rest, id });
  }
  const claims = new Map();
  text.words.forEach((word, at) => {
    const here = known.get(word)?.filter(({ rest }) => rest.every((own, by) => text.words[at + 1 + by] === own));
    if (!here?.length) return;
    // The last of the longest.
    const { rest, id } = firstMost(here.reverse(), (own) => own.rest.length);
    const version = versionAfter(text, at + rest.length);
    const key = `${id}@${version ?? ""}`;
    if (!claims.has(key)) claims.set(key, { id, version });
  });
  return [...claims.values()];
};

/** The version that stands after a word. */
function versionAfter(text, at) {
  let last = at;
  if (!mayLead(text.after(last))) return undefined;
  last += 1;
  if (BETWEEN.has(text.words[last])) {
    if (!mayLead(text.after(last))) return undefined;
    last += 1;
  }
  return /^[0-9]+\.[0-9]+$/.test(text.words[last] ?? "") ? text.words[last] : undefined;
}

/** Whether what stands between an id and its version may: a space, the signs of addresses, the edge of a cell. */
function mayLead(between) {
  const isParted = /[,;]/.test(between) && /\p{White_Space}/u.test(between);
  return !isParted && /^[\p{White_Space}@/(;,"]*$/u.test(between);
}
