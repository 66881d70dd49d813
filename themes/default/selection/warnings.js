// What a buyer should see to before the files are made: what does not belong together, what is not in
// force, what has changed, what is left to fill in. Each finding names the requirement that it is about.

/** How two versions stand to each other, as numbers do. */
function versionOrder(a, b) {
  const [one, other] = [a, b].map((version) => version.split(".").map(Number));
  return one[0] - other[0] || one[1] - other[1];
}

/** What has changed since a version, the newest first; nothing where it is the one to use. */
Urval.changesSince = (requirement, version) => {
  const { current, changes } = requirement;
  if (!current || versionOrder(version, current) >= 0) return [];
  return changes.filter((one) => versionOrder(one.version, version) > 0 && versionOrder(one.version, current) <= 0);
};

/** What is not filled in, a place for each requirement and key, in the order of the selection. */
Urval.unfilled = (selection, catalogue) =>
  selection.chosen.flatMap((chosen) => {
    const placeholders = catalogue.of(chosen).excerpt?.placeholders ?? [];
    const left = placeholders.filter(({ key }) => !selection.values[chosen.id]?.[key]?.trim());
    return left.map((placeholder) => ({ id: chosen.id, placeholder }));
  });

/**
 * Findings, each `{ kind, id, ... }`:
 * `old` (with `word` and `text`), `changed` (with `current`), `both` (with `other`, which it takes the
 * place of), `alone` (with `other`, which it belongs to), `referred` (with `other`,
 * which its text leans on), `ended` (with the exception), `untranslated`,
 * and `missing` where the version cannot be had (with whether the requirement is there at all).
 */
Urval.warnings = (selection, catalogue) => {
  const ids = new Set(selection.chosen.map(({ id }) => id));
  return selection.chosen.flatMap((chosen) => {
    const { id, version } = chosen;
    const { excerpt, requirement, own } = catalogue.of(chosen);
    if (!excerpt) return [{ kind: "missing", id, version, requirement, isKnown: Boolean(own) }];
    const found = [];
    const isNewer = requirement?.current && versionOrder(version, requirement.current) < 0;
    if (isNewer) found.push({ kind: "changed", id, version, current: requirement.current, text: own?.old?.text ?? "" });
    else if (own?.old) found.push({ kind: "old", id, word: own.old.word, text: own.old.text });
    found.push(...excerpt.replaces.filter((other) => ids.has(other)).map((other) => ({ kind: "both", id, other })));
    found.push(...excerpt.complements.filter((other) => !ids.has(other)).map((other) => ({ kind: "alone", id, other })));
    const told = new Set(excerpt.complements);
    found.push(...excerpt.refers_to.filter((other) => !ids.has(other) && !told.has(other)).map((other) => ({ kind: "referred", id, other })));
    const ended = excerpt.exceptions.filter((one) => selection.lastDay && one.iso_until < selection.lastDay);
    found.push(...ended.map((exception) => ({ kind: "ended", id, exception })));
    if (excerpt.lang) found.push({ kind: "untranslated", id, lang: excerpt.lang });
    return found;
  });
};
