// The notice card of what is chosen: the same fields, in the same words, as `src/reading/notice.rs` makes
// of a selection. Facts are those of each version; the wording is that of the language.
(() => {
  const PURPOSES = [
    ["env-imp", "BT-774", "green"],
    ["soc-obj", "BT-775", "social"],
  ];

  /** A template with values in the place of their names in braces. */
  const filled = (template, values) => template.replace(/\{([^{}]*)\}/g, (all, name) => (Object.hasOwn(values, name) ? values[name] : all));

  /** What a card is made with: the wording, and how it names and lists requirements. */
  class Writer {
    constructor(wording) {
      this.wording = wording;
    }

    field(code, more = {}) {
      return { code, title: this.wording.fields[code], of: null, values: [], text: null, ...more };
    }

    codes(code, isWanted) {
      return this.field(code, { values: (this.wording.values[code] ?? []).filter((one) => isWanted(one.code)) });
    }

    /** A text that names some requirements, as many as there is room for. */
    text(name, some, listed = (names) => names.join("; ")) {
      const { texts, cite, more, longest } = this.wording;
      const names = some.map((one) => filled(cite, { title: one.title, id: one.id, version: one.version }));
      const written = () => filled(texts[name], { list: listed(names) });
      let text = written();
      names.length = Math.min(names.length, Math.floor(longest / 10));
      let isCut = false;
      while (text.length > longest && names.length > 1) {
        names.length -= isCut ? 2 : 1;
        names.push(more);
        isCut = true;
        text = written();
      }
      return text;
    }

    /** The names by the type of their requirements, each type a sentence. */
    byType(some, names) {
      const sentences = this.wording.types.map((own) => {
        const of = names.filter((_, at) => some[at].type === own.word);
        return of.length ? `${of.length === 1 ? own.one : own.several}: ${of.join("; ")}.` : "";
      });
      return sentences.filter(Boolean).join(" ");
    }

    purpose(all) {
      const purposes = PURPOSES.map(([purpose, code, key]) => ({ purpose, code, key, members: all.filter((one) => one[key].length) })).filter(({ members }) => members.length);
      if (!purposes.length) return [];
      const chosen = this.codes("BT-06", (code) => purposes.some(({ purpose }) => purpose === code));
      const fields = [chosen];
      for (const { code, key, members } of purposes) fields.push(this.codes(code, (own) => members.some((one) => one[key].includes(own))));
      purposes.forEach(({ purpose, members }, at) => {
        const text = this.text(purpose, members, (names) => this.byType(members, names));
        fields.push(this.field("BT-777", { of: chosen.values[at], text }));
      });
      const green = purposes.find(({ purpose }) => purpose === "env-imp")?.members ?? [];
      const hasAny = green.some(({ gpp }) => gpp && gpp !== "none");
      const criteria = this.codes("BT-805", (code) => green.some(({ gpp }) => gpp === code) && !(hasAny && code === "none"));
      return criteria.values.length ? [...fields, criteria] : fields;
    }

    qualification(all) {
      const fields = [];
      const described = (own, of) => fields.push(this.field("BT-750", { of, text: this.text("BT-750", own) }));
      for (const value of this.wording.values["BT-809"]) {
        const own = all.filter(({ selection }) => selection.includes(value.code));
        if (!own.length) continue;
        fields.push(this.codes("BT-809", (code) => code === value.code));
        described(own, value);
      }
      const unknown = all.filter(({ selection }) => !selection.length);
      if (unknown.length) {
        fields.push(this.field("BT-809"));
        described(unknown, null);
      }
      return fields;
    }

    award(one) {
      const of = { code: one.id, title: one.id };
      return [{ ...this.codes("BT-539", () => true), of }, this.field("BT-734", { of, text: one.title }), this.field("BT-540", { of, text: this.text("BT-540", [one]) })];
    }

    card(facts) {
      const ofType = (type) => facts.filter((one) => one.type === type);
      const sorted = this.wording.types.flatMap(({ word }) => ofType(word));
      const clauses = ofType("contract-clause");
      return [
        ...this.purpose(sorted),
        ...this.qualification(ofType("qualification")),
        ...ofType("award-criterion").flatMap((one) => this.award(one)),
        ...(clauses.length ? [this.field("BT-70", { text: this.text("BT-70", clauses) })] : []),
      ];
    }
  }

  /** The card of some requirements, field by field: `{ code, title, of, values, text }`. */
  Object.assign((globalThis.Urval ??= {}), { notice: (facts, wording) => new Writer(wording).card(facts) });
})();
