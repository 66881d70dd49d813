// The page that says whether texts are in force. Files and texts stay in the browser; what is asked of by
// ids stands in the fragment of the address, so that a document or a page can lead to its answer.

// The index hands over its data as the files of requirements do.
globalThis.aktuell ??= (data) => arriving.get(`aktuell.${data.language}`)?.(data);

class VerifyPage extends PageElement {
  connectedCallback() {
    const { root } = this.dataset;
    const language = document.documentElement.lang;
    this.parts = Object.assign(new Urval.Parts(this), { language });
    this.catalogue = new Urval.Catalogue(root, "", language);
    this.desk = new Verify.Desk(Verify.script, root, this.dataset.languages.split(" "), (path, name) => this.catalogue.file(this.catalogue.at(path), name));
    this.append(this.parts.make("page"));
    this.slots = Object.fromEntries([...this.querySelectorAll("[data-slot]")].map((own) => [own.dataset.slot, own]));
    this.form = this.querySelector("form");
    this.input = this.querySelector("input[type=file]");
    this.area = this.querySelector("textarea");
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask(this.written());
    });
    this.input.addEventListener("change", () => this.input.files.length && this.ask([...this.input.files]));
    this.area.addEventListener("paste", (event) => this.pasted(event));
    this.addEventListener("dragover", (event) => this.drag(event, true));
    this.addEventListener("dragleave", (event) => this.contains(event.relatedTarget) || this.drag(event, false));
    this.addEventListener("drop", (event) => this.drop(event));
    this.addEventListener("click", ({ target }) => target.closest("[data-do=cancel]") && this.cancel());
    addEventListener("hashchange", () => this.linked());
    this.toggleAttribute("data-ready", true);
    this.linked();
  }

  // What is asked.

  written() {
    const text = this.area.value;
    if (!text.trim()) return [...this.input.files];
    const chosen = Verify.named(text);
    return [chosen ? { chosen } : { text }];
  }

  /** A file that is pasted is read as one that is chosen. */
  pasted(event) {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    this.ask(files);
  }

  drag(event, isOver) {
    if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
    event.preventDefault();
    this.slots.drop.classList.toggle("is-over", isOver);
  }

  drop(event) {
    if (!event.dataTransfer.files.length) return;
    this.drag(event, false);
    this.ask([...event.dataTransfer.files]);
  }

  /** Requirements that the address names: no text is compared, only how the versions stand. */
  linked() {
    const fragment = location.hash.slice(1);
    if (!fragment.includes("=")) return;
    const { chosen } = Urval.parse(fragment);
    for (const link of document.querySelectorAll(".site-languages a[href]")) link.hash = fragment;
    if (chosen.length) this.ask([{ chosen }]);
  }

  // The answer.

  async ask(asked) {
    if (!asked.length) return this.area.focus();
    this.desk.stop();
    const turn = (this.turn = (this.turn ?? 0) + 1);
    this.slots.answers.replaceChildren();
    this.tell("");
    this.work(true);
    const documents = [];
    try {
      for (const [at, one] of asked.entries()) documents.push(...(await this.answered(one, (doing, part) => this.progress(doing, one.name ?? "", (at + part) / asked.length))));
      for (const one of documents.filter(({ found }) => found)) {
        one.found.push(...(one.missing ?? []).map((own) => ({ ...own, state: one.isList ? "cited" : "missing" })));
        await this.load(one.found);
      }
    } catch (error) {
      if (turn !== this.turn || error instanceof Verify.Stopped) return undefined;
      this.work(false);
      return this.tell(this.parts.say("failed"));
    }
    if (turn !== this.turn) return undefined;
    this.work(false);
    return this.show(documents);
  }

  answered(asked, tell) {
    if (asked.chosen) return [{ kind: "linked", found: asked.chosen.map((own) => ({ ...own, state: "cited" })) }];
    return this.desk.ask(asked instanceof Blob ? { blob: asked, name: asked.name } : { text: asked.text, name: "" }, tell);
  }

  /** How the versions of what was found stand today. What cannot be had is unknown. */
  async load(found) {
    const { language } = this.parts;
    const { requirements } = await this.catalogue.file(this.catalogue.at(`aktuell/index.${language}.js`), `aktuell.${language}`);
    this.known ??= new Map(requirements.map((own) => [own.id, own]));
    const ids = [...new Set(found.map(({ id }) => id))].filter((id) => this.known.has(id)).filter((id) => !this.catalogue.versions.has(id));
    await Promise.allSettled(ids.map((id) => this.catalogue.history(id)));
    // An id alone asks of the version that is in force, or else of the newest.
    for (const own of found.filter(({ version }) => !version)) {
      const { current, versions } = this.catalogue.versions.get(own.id) ?? {};
      own.version = current ?? versions?.at(-1)?.version;
    }
  }

  cancel() {
    this.turn += 1;
    this.desk.stop();
    this.work(false);
    this.tell(this.parts.say("cancelled"));
    this.input.focus();
  }

  work(isWorking) {
    this.slots.working.hidden = !isWorking;
    this.toggleAttribute("aria-busy", isWorking);
    if (isWorking) this.progress("read", "", 0);
  }

  progress(doing, name, part) {
    this.slots.doing.textContent = this.parts.say(`working-${doing}`, { name });
    this.querySelector("progress").value = part;
  }

  tell(words) {
    this.slots.said.textContent = words;
  }

  show(documents) {
    const shown = documents.map((one) => this.document(one));
    this.slots.answers.replaceChildren(...shown);
    if (documents.length > 1) this.tell(this.parts.say("done", { count: documents.length }));
    this.slots.answers.querySelector("h2")?.focus();
  }

  document({ name, kind, refused, identity, found, isOther, isPartial, isList, otherTexts = [], mentioned = [] }) {
    const { parts } = this;
    const own = parts.make("document", { name: name || parts.say(kind === "linked" ? "linked" : "pasted") });
    const slots = Object.fromEntries([...own.querySelectorAll("[data-slot]")].map((slot) => [slot.dataset.slot, slot]));
    const about = identity ? this.about(identity) : [];
    slots.about.textContent = about.join(" ");
    slots.about.hidden = !about.length;
    const note = (words) => slots.notes.append(parts.make("note", { text: words }));
    if (refused) {
      slots.verdict.textContent = parts.say("refused");
      note(parts.say(`refused-${refused}`));
      slots.rest.hidden = true;
      return own;
    }
    const standings = Verify.standings(found, this.catalogue);
    const isById = kind === "linked" || (isList && standings.length > 0);
    slots.verdict.textContent = Verify.verdict(standings, parts, isById);
    if (isById) note(parts.say(kind === "linked" ? "by-id" : "cites"));
    if (isPartial) note(parts.say("partial"));
    if (otherTexts.length) note(parts.say("other-texts", { ids: otherTexts.join(", ") }));
    if (isOther) note(parts.say("other-catalogue", { title: identity.catalogue.title, address: identity.catalogue.address }));
    const rest = standings.filter((one) => one.standing === "current" && !one.citedAs?.length && !one.leftOut?.length);
    const cards = standings.filter((one) => !rest.includes(one));
    slots.cards.append(...cards.map((one) => this.card(one)));
    slots.rest.hidden = !rest.length;
    slots["rest-title"].textContent = parts.count("rest", rest.length);
    slots["rest-list"].append(...rest.map((one) => this.rest(one)));
    if (mentioned.length) own.append(parts.make("mentioned", { text: parts.say("mentioned", { ids: mentioned.join(", ") }) }));
    return own;
  }

  about({ catalogue, release, draft, language }) {
    const named = language && new Intl.DisplayNames([this.parts.language], { type: "language" }).of(language);
    return [
      this.parts.say(draft || !release ? "from-draft" : "from", { title: catalogue?.title ?? "", release }),
      ...(named ? [this.parts.say("in-language", { language: named })] : []),
    ];
  }

  title(one) {
    return one.requirement?.title ?? "";
  }

  rest(one) {
    const own = this.parts.make("rest", { id: one.id, title: this.title(one), version: this.parts.say("version", one) });
    own.querySelector("a").href = this.catalogue.at(one.own.page);
    return own;
  }

  card(one) {
    const { parts } = this;
    const { id, version, standing, own, requirement } = one;
    const ways = [];
    const way = (words, href) => ways.push(Object.assign(document.createElement("a"), { textContent: words, href }));
    const card = parts.make("card", { id, title: this.title(one), state: parts.say(`state-${standing}`), version: version ? parts.say("version", one) : "", text: this.sentences(one).join(" ") });
    card.dataset.state = standing;
    const state = card.querySelector(".status");
    state.classList.add(`status-${standing}`);
    card.querySelector("[data-slot=version]").hidden = !version;
    const slot = (name) => card.querySelector(`[data-slot=${name}]`);
    if (one.differences?.length) slot("difference").append(this.difference(one));
    if (one.changes.length) slot("changes").append(this.changes(one));
    const current = requirement?.current;
    if (current && current !== version) {
      way(parts.say("read-current", { version: current }), this.catalogue.at(requirement.page));
      if (own) way(parts.say("compare", { version, current }), `${this.dataset.comparison}#${id}@${version},${id}@${current}`);
    }
    if (own) way(parts.say("read-version", { version }), this.catalogue.at(own.page));
    else if (requirement && !current) way(parts.say("read-page"), this.catalogue.at(requirement.page));
    if (current && (current !== version || standing === "altered")) {
      const add = document.createElement("add-to-selection");
      add.dataset.chosen = `${id}@${current}`;
      add.dataset.words = parts.say("add-current");
      ways.push(add);
    }
    slot("ways").append(...ways);
    return card;
  }

  /** What is said of a requirement, in sentences. */
  sentences(one) {
    const { parts } = this;
    const { id, version, state, standing, own, requirement } = one;
    const facts = this.known.get(id)?.versions.find((known) => known.version === version);
    const advice = Verify.advice(one, facts);
    const said = [];
    if (state === "published") said.push(parts.say(standing === "current" ? "text-current" : "text-published", { version }));
    if (state === "altered") said.push(parts.say("text-altered", { version }));
    if (state === "missing") said.push(parts.say("text-missing", { version }));
    if (standing === "unknown") said.push(parts.say(requirement ? "text-unknown-version" : "text-unknown", { id, version }));
    if (one.citedAs?.length) said.push(parts.say("text-cited", { cited: one.citedAs.join(", "), version }));
    if (one.leftOut?.length) said.push(parts.say("left-out", { parts: one.leftOut.map((part) => parts.say(`part-${part}`).toLocaleLowerCase(parts.language)).join(", ") }));
    if (own?.old) said.push(own.old.text);
    if (facts?.reason) said.push(parts.say("reason", { reason: facts.reason }));
    if (advice && advice !== "use-successor") said.push(parts.say(`advice-${advice}`));
    return said;
  }

  /** What differs, passage by passage, under the part that it belongs to. */
  difference({ differences, version, language }) {
    const parts = [];
    for (const part of new Set(differences.map((own) => own.part))) {
      const own = differences.filter((one) => one.part === part);
      const words = own.flatMap(({ pieces }) => [...pieces.flatMap((piece, at) => [...(at ? [["same", " "]] : []), [piece.kind, piece.words]]), ["same", "\n"]]);
      const made = this.parts.make("differing", { heading: this.parts.say(`part-${part}`), paragraphs: differenceShown(words, this.dataset, true) });
      made.querySelector(".difference").lang = language;
      parts.push(made);
    }
    return this.parts.make("difference", { summary: this.parts.say("show-difference", { version }), parts });
  }

  changes({ id, changes, requirement }) {
    const list = changes.map(({ version, date, class: kind, text }) => {
      const own = this.parts.make("change", { kind: kind.title, version, date, text, of: ` ${id} ${version}` });
      own.querySelector(".change").classList.add(`change-${kind.word}`);
      const link = own.querySelector("a");
      const { difference } = requirement.versions.find((one) => one.version === version) ?? {};
      if (difference) link.href = this.catalogue.at(difference);
      else link.remove();
      if (requirement.changes_lang) own.querySelector("[data-slot=text]").lang = requirement.changes_lang;
      return own;
    });
    return this.parts.make("changes", { list });
  }
}

/** The file of this script, which the thread runs too. */
Verify.script = globalThis.document?.currentScript?.src;

globalThis.customElements?.define("verify-page", VerifyPage);
