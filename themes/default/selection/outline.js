// From a selection to its outline, in one language: everything that documents say, in the order in which
// they say it. It mirrors src/bundle/gather.rs.

/** The types in the order in which a buyer needs them. */
const TYPES = ["qualification", "technical-specification", "award-criterion", "contract-clause"];

/** The longest address that asks for all requirements at once; word processors follow no longer ones. */
const LONGEST_QUESTION = 2000;

/** The value of each placeholder that has one. */
function valuesOf(excerpt, values = {}) {
  const own = excerpt.placeholders.map(({ key }) => [key, Urval.written(Object.hasOwn(values, key) ? values[key] : "")]);
  return Object.fromEntries(own.filter(([, value]) => value));
}

/**
 * `excerpts` and `versions` are maps of what the files of the chosen requirements hold, by `id@version`
 * and by id. `page` is the whole address of the selection page.
 */
Urval.outline = (selection, surround, excerpts, versions, page) => {
  const chosen = selection.chosen.filter(({ id, version }) => excerpts.has(`${id}@${version}`));
  const all = chosen.map(({ id, version }) => {
    const excerpt = excerpts.get(`${id}@${version}`);
    const own = versions.get(id)?.versions.find((one) => one.version === version);
    return { excerpt, old: own?.old ?? null, standing: own?.standing ?? {}, values: valuesOf(excerpt, selection.values[id]) };
  });
  const groups = [];
  for (const type of TYPES) {
    const items = all.filter((item) => item.excerpt.type.word === type);
    if (!items.length) continue;
    const number = groups.length + 1;
    items.forEach((item, at) => (item.number = `${number}.${at + 1}`));
    groups.push({ number, type, items });
  }
  const items = groups.flatMap((group) => group.items);
  const written = Object.entries(selection.procurement).map(([place, text]) => [place, Urval.written(text)]);
  const procurement = Object.fromEntries(written.filter(([, text]) => text));
  const lines = all.map(({ excerpt }) => `${excerpt.id}@${excerpt.version} ${excerpt.sha256}\n`);
  const about = {
    ...surround.about,
    selection: procurement.procurement || surround.docx.words.chosen,
    procurement,
    lastDay: selection.lastDay,
    address: `${page}#${Urval.fragmentOf(chosen)}`,
    checksum: Urval.checksum(lines.sort().join("")),
  };
  const notice = Urval.card(all, surround, surround.language);
  const verify = `${about.verify}#${Urval.fragmentOf(items.map(({ excerpt }) => excerpt))}`;
  about.verifyTo = verify.length > LONGEST_QUESTION ? about.verify : verify;
  return { language: surround.language, about, groups, items, all, notice, filled: Urval.filled(items.map(({ excerpt: { id }, values }) => ({ id, values }))) };
};

/** The notice card of what is chosen, in a language. */
Urval.card = (all, surround, language) => {
  const facts = all.map(({ excerpt }) => ({ ...excerpt.notice, title: excerpt.titles[language] ?? excerpt.notice.title }));
  return Urval.notice(facts, surround.wordings[language]);
};

/** The tables of rows to paste, in the columns of a profile. */
Urval.rowsOf = ({ items }, surround, { layout }) => {
  const rows = items.map(({ excerpt, old, values }) => ({ facts: excerpt.rows, standing: old ? `${surround.old_label} ${old.text}` : null, filled: values }));
  return Urval.rows.tables(layout, rows);
};

/** The same as a workbook. */
Urval.rowsBook = (outline, surround, { layout }, tables) => {
  const { about } = outline;
  const { styles, paper } = surround.answers;
  const own = {
    title: `${layout.title}: ${about.selection}`,
    subject: about.catalogue,
    author: about.publisher,
    comment: Urval.joined("\n", about.example, about.address),
    day: about.iso_date,
    identity: Urval.identity(outline, "rows"),
    paper: { left: about.catalogue, right: about.selection, foot: about.example ?? "", page: paper.page },
    styles,
  };
  return Urval.excel.parts(Urval.rows.book(layout, tables, own));
};
