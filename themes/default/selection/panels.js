// What else is shown of a selection: the notice card, and rows to paste into the systems of others.

/** The parts of a panel are on the page that it is in. */
const partsOf = (element) => element.closest("selection-page").parts;

Urval.panels.notice = (element, { notice }) => {
  element.hidden = !notice.length;
  // The card knows nothing of what is filled in: while that is written it stays, with its buttons.
  const own = JSON.stringify(notice);
  if (element.shown === own) return;
  element.shown = own;
  const parts = partsOf(element);
  const listed = ({ values }) => {
    const list = document.createElement("ul");
    for (const { title, code } of values) {
      const row = document.createElement("li");
      row.append(`${title} `, Object.assign(document.createElement("code"), { textContent: code }));
      list.append(row);
    }
    return list;
  };
  const fields = notice.map((field) => {
    const content = [];
    if (field.values.length) content.push(listed(field));
    if (!field.values.length && !field.text) content.push(Object.assign(document.createElement("p"), { textContent: parts.say("notice-choose") }));
    if (field.text) {
      const text = Object.assign(document.createElement("p"), { textContent: field.text });
      text.dataset.copied = parts.say("notice-copy-of", { field: field.code });
      content.push(text);
    }
    return parts.make("notice-field", { code: field.code, title: field.title, of: field.of ? `${parts.say("notice-of")} ${field.of.title}` : "", content });
  });
  Urval.fillSlots(element, { card: parts.make("notice-card", { fields }) });
};

Urval.panels.rows = (element, outline, surround) => {
  element.hidden = !surround.profiles.length;
  element.of = { outline, surround };
  if (element.shown) return;
  element.shown = true;
  const parts = partsOf(element);
  const profiles = surround.profiles.map((profile) => {
    const own = parts.make("profile", { title: profile.layout.title, about: profile.about ?? "" });
    own.querySelectorAll(".only-heard").forEach((heard) => heard.append(` ${profile.layout.title}`));
    own.addEventListener("click", ({ target }) => {
      const kind = target.closest("[data-rows]")?.dataset.rows;
      if (kind) madeRows(own, profile, kind, element.of, parts);
    });
    return own;
  });
  Urval.fillSlots(element, { profiles });
};

/** Rows of a profile, as a table on the clipboard or as a file. */
async function madeRows(own, profile, kind, { outline, surround }, parts) {
  const status = own.querySelector("[role=status]");
  try {
    const tables = Urval.rowsOf(outline, surround, profile);
    if (kind === "copy") {
      const content = document.createElement("div");
      content.innerHTML = Urval.rows.html(tables);
      const isCopied = await copied(content, true, Urval.rows.tsv(tables));
      status.textContent = parts.say(isCopied ? "rows-copied" : "rows-not-copied");
      return;
    }
    const name = `${profile.file}.${kind}`;
    // Excel knows UTF-8 by the mark.
    const file = kind === "tsv" ? new Blob([`\ufeff${Urval.rows.tsv(tables)}`], { type: "text/tab-separated-values" }) : await Urval.archive(Urval.rowsBook(outline, surround, profile, tables));
    Urval.save(name, file);
    status.textContent = parts.say("made", { name });
  } catch {
    status.textContent = parts.say("make-failed");
  }
}
