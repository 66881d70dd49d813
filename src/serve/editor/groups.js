// The fields of a text in the order in which an author thinks.

/** Groups of a requirement: the fields and the sections in each. */
const REQUIREMENT = [
  ["obligation", ["title", "*normative", "placeholders", "exceptions"]],
  ["kind", ["type", "level", "scope", "per_article", "themes", "cpv", "goals", "benefit"]],
  ["values", ["values", "substances"]],
  ["evidence", ["evidence", "*evidence"]],
  ["answer", ["answer", "*supplier"]],
  ["why", ["*motive", "derived_from", "upstream", "*guidance", "guidance"]],
  ["follow-up", ["follow_up", "*follow-up"]],
  ["dates", ["id", "version", "status", "owner", "published", "valid_from", "valid_to", "review_by", "decision", "consultation", "withdrawn", "changes"]],
  ["relations", ["replaces", "complements", "related", "split_from", "merged_from", "moved_from", "eforms_gpp"]],
];

const DATES = ["id", "version", "owner", "updated", "review_by", "order", "menu", "role", "stage", "level", "category", "categories"];

/** The groups of a form, each with what stands in it: fields, and sections. */
export function groups(form) {
  const fields = new Map(form.fields.map((one) => [one.name, one]));
  const sections = new Map(form.sections.map((one) => [one.name, one]));
  const take = (all, name) => {
    const own = all.get(name);
    all.delete(name);
    return own;
  };
  const rows = form.kind === "requirement" || form.kind === "translation" ? REQUIREMENT : [["dates", DATES]];
  const found = rows.map(([name, own]) => {
    const items = own.map((one) =>
      one.startsWith("*") ? { section: take(sections, one.slice(1)) } : { field: take(fields, one) },
    );
    return { name, items: items.filter((one) => one.field ?? one.section) };
  });
  const others = [...fields.values()].map((field) => ({ field }));
  const texts = [...sections.values()].map((section) => ({ section }));
  const rest = { name: rows === REQUIREMENT ? "other" : "text", items: [...others, ...texts] };
  const all = rows === REQUIREMENT ? [...found, rest] : [rest, ...found];
  return all.filter((group) => group.items.length > 0);
}
