// What a document is worth for a plan.
/** So many documents are enough, and what is farther off is not asked for. */
const FEW = 4;

class Ranker extends Planner {
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
    const data = await this.file(this.holding(set, family), (data) => ({ first: data.first, lines: data.lines.split("\n") }));
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
      if (alternative.isLast && best.size >= FEW) continue;
      for (const [document, score] of await this.ofAlternative(alternative, allVersions)) {
        const points = Math.floor((score.points * alternative.weight) / 100);
        const known = best.get(document);
        const isOther = alternative.weight <= SYNONYM;
        if (!known) best.set(document, { points, sections: score.sections, isOther });
        else {
          known.points = Math.max(known.points, points);
          known.sections |= score.sections;
          known.isOther &&= isOther;
        }
      }
    }
    return best;
  }

  async ofGroups(groups, allVersions) {
    const all = new Map();
    for (const group of groups) {
      for (const [document, score] of await this.ofGroup(group, allVersions)) {
        const known = all.get(document) ?? { held: 0, points: 0, sections: 0xffff, isOther: false };
        known.held += 1;
        known.points += score.points;
        known.sections &= score.sections;
        known.isOther ||= score.isOther;
        all.set(document, known);
      }
    }
    const most = Math.max(0, ...[...all.values()].map((one) => one.held));
    const scores = new Map();
    const others = new Set();
    for (const [document, { held, points, sections, isOther }] of all) {
      const percent = groups.length < 2 ? 100 : sections === 0 ? 60 : sections & 1 ? 125 : 100;
      if (held === most && isOther) others.add(document);
      if (held === most) scores.set(document, Math.floor((points * percent) / 100));
    }
    return { scores, others, isPartial: most < groups.length };
  }
}
