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

const DATES = ["id", "version", "owner", "updated", "review_by", "reviewed", "order", "menu", "role", "stage", "level", "category", "categories"];

/** Groups of the catalogue's own facts. */
const CATALOGUE = [
  ["about", ["title", "description", "publisher", "licence", "languages", "example"]],
  ["site", ["base_url", "moved_from", "theme", "propose", "edit", "documents", "single_documents", "earlier_documents", "redirects"]],
  ["sorting", ["id_prefixes", "themes", "goals", "selection_criteria"]],
  ["rules", ["marks", "wording", "allow"]],
  ["signing", ["signing_key", "signing_keys", "format"]],
];

const ROWS = { requirement: REQUIREMENT, translation: REQUIREMENT, catalogue: CATALOGUE };

/** The groups of a form, each with what stands in it: fields, and sections. */
export function groups(form) {
  const fields = new Map(form.fields.map((one) => [one.name, one]));
  const sections = new Map(form.sections.map((one) => [one.name, one]));
  const take = (all, name) => {
    const own = all.get(name);
    all.delete(name);
    return own;
  };
  const rows = ROWS[form.kind] ?? [["dates", DATES]];
  const found = rows.map(([name, own]) => {
    const items = own.map((one) =>
      one.startsWith("*") ? { section: take(sections, one.slice(1)) } : { field: take(fields, one) },
    );
    return { name, items: items.filter((one) => one.field ?? one.section) };
  });
  const others = [...fields.values()].map((field) => ({ field }));
  const texts = [...sections.values()].map((section) => ({ section }));
  const isGrouped = form.kind in ROWS;
  const rest = { name: isGrouped ? "other" : "text", items: [...others, ...texts] };
  const all = isGrouped ? [...found, rest] : [rest, ...found];
  return all.filter((group) => group.items.length > 0);
}
