// Words that are asked for as a phrase: where texts say them together, those are meant that do.
/** Short words that say something before another. */
const MEANT = new Set("samma utan inte ej inga ingen inget före efter innan inom varje alla annan annat andra".split(" "));
/** So many words more than a phrase has may stand between its words, and one before the one that a short word belongs to. */
const BETWEEN_WORDS = 4;
const BEFORE_WORD = 2;

class Phraser extends Binder {
  /** The words of a phrase, each with the short word that it needs before it; nothing where none of them needs one, since texts may say the words anywhere. */
  phraseOf({ groups, order }) {
    const words = order.flatMap(({ group }, at) => {
      if (group === undefined) return [];
      const before = order[at - 1]?.stop;
      // `en gång per år` says how often.
      const isMeant = MEANT.has(before) || (at === 1 && /^(?:en|ett)$/.test(before) && groups.length > 1);
      return [{ group: groups[group], stop: isMeant ? before : undefined }];
    });
    const isPlain = ({ group }) => group[0].slots.length === 1 && !group[0].isBound && group.asked;
    return words.some(({ stop }) => stop) && words.length === groups.length && words.every(isPlain) ? words : undefined;
  }

  /** The documents of a plan, without those that say the words of a phrase apart, if others say them together. */
  async together(plan, found) {
    const words = found.isPartial ? undefined : this.phraseOf(plan);
    if (!words) return found;
    const slots = await this.slotsOf(words.map(({ group }) => group));
    const says = (text) => clauses(text).some((clause) => clause.some((_, at) => saysPhrase(clause, at, slots, words)));
    const files = new Set();
    const apart = [];
    let isSaid = false;
    const sorted = [...found.scores].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    const asked = sorted.filter(([document]) => !found.others.has(document) && this.mayLook(document, files));
    await Promise.all(
      asked.map(async ([document]) => {
        if (await this.isBound(document, says)) isSaid = true;
        else apart.push(document);
      }),
    );
    if (isSaid) for (const document of apart) found.scores.delete(document);
    return found;
  }

  /** What tells the words of each group, and those that are made of its root. */
  slotsOf(groups) {
    const known = groups.map((group) => group.filter((one) => one.slots.length === 1 && one.weight !== SYNONYM && one.weight !== SYNONYM / 2));
    const slots = known.map((group) => new Map(group.flatMap((one) => [...one.slots[0]])));
    return this.partsOf({ slots, bases: groups.map((group) => group.asked.at(-1)) });
  }
}

/** Whether the words of a phrase stand near each other in a clause, from a place on. */
function saysPhrase(clause, from, slots, words) {
  const within = clause.slice(from, from + slots.length + BETWEEN_WORDS);
  return slots.every(({ says }, place) => {
    const { stop } = words[place];
    return within.some((token, at) => {
      if (!says(token.word)) return false;
      const before = clause.slice(Math.max(0, from + at - BEFORE_WORD), from + at);
      return stop === undefined || before.some((one) => one.word === stop);
    });
  });
}
