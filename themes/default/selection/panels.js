// What a selection is beside its documents: the notice card, and rows to paste into other systems.
// `Urval.panels` names the parts; each is filled anew when the selection changes.

/** The fields of the notice, each with its codes and with a text to copy. */
Urval.panels.notice = (element, outline, surround, parts) => {
  const card = element.querySelector("notice-card");
  const written = JSON.stringify(outline.notice);
  element.hidden = !outline.notice.length;
  if (card.dataset.shown === written) return;
  const fields = outline.notice.map(({ code, title, of, values, text }) => {
    const row = parts.make("notice-field", { code, title, of: of ? `${parts.say("notice-of")} ${of.title}` : "" });
    const place = row.querySelector("dd");
    if (values.length) {
      const list = document.createElement("ul");
      list.append(...values.map((own) => parts.make("notice-value", { title: own.title, code: own.code })));
      place.append(list);
    }
    if (text) {
      const own = Object.assign(document.createElement("p"), { textContent: text });
      own.dataset.copied = parts.say("notice-copy-of", { field: code });
      place.append(own);
    }
    if (!values.length && !text) place.append(Object.assign(document.createElement("p"), { textContent: parts.say("notice-choose") }));
    return row;
  });
  // A new card finds its texts when it is put on the page.
  const fresh = card.cloneNode(false);
  const list = Object.assign(document.createElement("dl"), { className: "facts" });
  list.append(...fields);
  fresh.append(list);
  fresh.dataset.shown = written;
  card.replaceWith(fresh);
};

const SELECTED = new WeakMap();

/** Rows to paste: the buyer chooses a profile, and takes the table or a file. */
Urval.panels.rows = (element, outline, surround, parts) => {
  element.hidden = !surround.profiles.length;
  const isNew = !SELECTED.has(element);
  SELECTED.set(element, { outline, surround });
  if (!isNew || element.hidden) return;
  const choice = element.querySelector("select");
  choice.append(...surround.profiles.map(({ layout }) => new Option(layout.title, layout.id)));
  const about = element.querySelector("[data-slot=about]");
  const status = element.querySelector("[role=status]");
  const profile = () => surround.profiles.find(({ layout }) => layout.id === choice.value);
  const tell = () => (about.textContent = profile().about ?? "");
  choice.addEventListener("change", tell);
  tell();
  element.addEventListener("click", async ({ target }) => {
    const wanted = target.closest("[data-rows]")?.dataset.rows;
    if (!wanted) return;
    const { outline: own } = SELECTED.get(element);
    const tables = Urval.rowsOf(own, surround, profile());
    const name = `${profile().file}.${wanted}`;
    try {
      if (wanted === "copy") {
        status.textContent = parts.say((await copiedTable(tables)) ? "rows-copied" : "copy-failed");
        return;
      }
      const isText = wanted === "tsv";
      // Excel knows UTF-8 by the mark.
      const file = isText ? new Blob([`\ufeff${Urval.rows.tsv(tables)}`], { type: "text/tab-separated-values" }) : await Urval.archive(Urval.rowsBook(own, surround, profile(), tables));
      Urval.save(name, file);
      status.textContent = parts.say("made", { name });
    } catch {
      status.textContent = parts.say("make-failed");
    }
  });
};

async function copiedTable(tables) {
  const [plain, html] = [Urval.rows.tsv(tables), Urval.rows.html(tables)];
  const kinds = { "text/plain": new Blob([plain], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) };
  try {
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    // Pages that are not served safely, such as files on the reader's own disk.
    const content = document.createElement("div");
    content.innerHTML = html;
    return copiedBySelection(content, plain, true);
  }
}
