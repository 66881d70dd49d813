// The search field in the header: results as you type, by the combobox pattern. The engine and the
// index are fetched when someone first searches: as data by a thread, or else as scripts, so that it
// works from a folder too.
const searchShortest = 2;
// Nothing is searched between letters that come faster than this, in milliseconds.
const searchPause = 150;
// After so long nobody types any longer.
const searchRest = 700;
const searchEngines = new Map();
const searchFiles = new Map();

// What the files of the index call when they have come.
globalThis.searchShard = (name, data) => searchFiles.get(name)?.(data);

// Loads a file of the index and gives its data.
function searchFile(folder, name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const stem = name.replace(/\.js$/, "");
    searchFiles.set(stem, resolve);
    script.src = folder + name;
    script.onerror = () => reject(new Error(script.src));
    // A script without data, as the engine, is done when it has run.
    script.onload = () => resolve(undefined);
    document.head.append(script);
    script.addEventListener("load", () => script.remove());
  });
}

// The engine in a thread of its own. If it never answers, that of the page does.
class SearchThread {
  constructor(folder, manifest, inPage) {
    this.inPage = inPage;
    this.waiting = new Map();
    this.turn = 0;
    this.worker = new Worker(folder + manifest.engine);
    this.worker.onmessage = ({ data: { turn, value, error } }) => {
      const { resolve, reject } = this.waiting.get(turn);
      this.waiting.delete(turn);
      if (error) reject(new Error(error));
      else resolve(value);
    };
    this.failing = new Promise((_, reject) => (this.worker.onerror = () => reject(new Error(manifest.engine))));
    this.failing.catch(() => this.worker.terminate());
    this.worker.postMessage({ open: { folder: new URL(folder, location.href).href, manifest } });
  }

  async ask(method, ...parameters) {
    const turn = ++this.turn;
    const answering = new Promise((resolve, reject) => this.waiting.set(turn, { resolve, reject }));
    this.worker.postMessage({ turn, method, parameters });
    try {
      const value = await Promise.race([answering, this.failing]);
      this.hasAnswered = true;
      return value;
    } catch (error) {
      if (this.hasAnswered) throw error;
      this.instead ??= this.inPage();
      return (await this.instead)[method](...parameters);
    }
  }

  facets() {
    return this.ask("facets");
  }

  answer(query, options) {
    return this.ask("answer", query, options);
  }

  passage(document, query, isOpen) {
    return this.ask("passage", document, query, isOpen);
  }
}

// The engine for the index whose manifest stands at an address. Pages from a folder have no threads.
function searchEngine(address) {
  if (!searchEngines.has(address)) {
    const at = address.lastIndexOf("/") + 1;
    const [folder, name] = [address.slice(0, at), address.slice(at)];
    const inPage = async (manifest) => {
      if (!globalThis.CatalogueSearch) await searchFile(folder, manifest.engine);
      return new globalThis.CatalogueSearch(manifest, (file) => searchFile(folder, file));
    };
    const opening = searchFile(folder, name).then((manifest) => {
      const own = () => inPage(manifest);
      if (!globalThis.Worker || location.protocol === "file:") return own();
      try {
        return new SearchThread(folder, manifest, own);
      } catch {
        return own();
      }
    });
    opening.catch(() => searchEngines.delete(address));
    searchEngines.set(address, opening);
  }
  return searchEngines.get(address);
}

// Text with the matched words marked.
function searchMarked(stretches) {
  return stretches.map(({ text, mark }) => (mark ? Object.assign(document.createElement("mark"), { textContent: text }) : text));
}

class SearchBox extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.input = this.querySelector("input");
    this.form.action = this.dataset.page;
    this.list = document.createElement("ul");
    this.list.id = "_search-options";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.querySelector("label").textContent);
    this.status = document.createElement("p");
    this.status.className = "only-heard";
    this.status.setAttribute("role", "status");
    this.append(this.list, this.status);
    const states = { role: "combobox", "aria-controls": this.list.id, "aria-expanded": "false", "aria-autocomplete": "list" };
    Object.entries(states).forEach(([name, value]) => this.input.setAttribute(name, value));
    this.input.addEventListener("input", () => this.ask());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("focus", () => searchEngine(this.dataset.index).catch(() => {}), { once: true });
    this.addEventListener("focusout", (event) => this.contains(event.relatedTarget) || this.close());
    document.addEventListener("keydown", (event) => this.shortcut(event));
  }

  // A slash goes to the search field, unless something is being written.
  shortcut(event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    (document.querySelector("search-page input[type=search]") ?? this.input).focus();
  }

  async ask() {
    const query = this.input.value.trim();
    const turn = (this.turn = (this.turn ?? 0) + 1);
    if (query.length < searchShortest) return this.close();
    await new Promise((resolve) => setTimeout(resolve, searchPause));
    if (turn !== this.turn) return;
    try {
      const engine = await searchEngine(this.dataset.index);
      const open = await engine.answer(this.input.value, { isOpen: true, limit: searchFirst });
      if (turn !== this.turn || !open) return;
      if (open.total) return this.show(open);
      // What is not written yet is not told missing, nor looked for among all words.
      await new Promise((resolve) => setTimeout(resolve, searchRest));
      if (turn !== this.turn) return;
      const found = await engine.answer(this.input.value, { limit: searchFirst });
      if (turn === this.turn && found) this.show(found);
    } catch {
      this.close();
    }
  }

  show(found) {
    const options = found.hits.map((text, at) => {
      const option = document.createElement("li");
      option.setAttribute("role", "option");
      option.id = `_search-option-${at}`;
      option.dataset.href = this.dataset.root + text.href;
      if (text.id) option.append(Object.assign(document.createElement("span"), { className: "id", textContent: text.id }), " ");
      const title = document.createElement("span");
      title.append(...searchMarked(text.title));
      option.append(title);
      const [status] = text.facets.status;
      const kind = (status && status[0] !== "current" ? status : text.facets.kind[0])[1];
      option.append(Object.assign(document.createElement("span"), { className: "search-kind", textContent: kind }));
      return option;
    });
    if (found.total > found.hits.length) {
      const all = document.createElement("li");
      all.setAttribute("role", "option");
      all.id = "_search-option-all";
      all.dataset.href = this.address();
      all.textContent = this.dataset.all.replace("#", found.total);
      options.push(all);
    }
    if (found.guessed.length && options.length) options.unshift(this.guess(found.guessed[0]));
    options.filter((option) => option.dataset.href).forEach((option) => {
      option.setAttribute("aria-selected", "false");
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => location.assign(option.dataset.href));
    });
    this.list.replaceChildren(...options);
    this.list.hidden = !options.length;
    this.input.setAttribute("aria-expanded", String(options.length > 0));
    this.input.removeAttribute("aria-activedescendant");
    this.status.textContent = found.total === 0 ? this.dataset.none : found.total === 1 ? this.dataset.one : this.dataset.results.replace("#", found.total);
  }

  // What is shown instead of what was asked; it leads nowhere.
  guess({ asked, instead }) {
    const option = document.createElement("li");
    option.setAttribute("role", "option");
    option.setAttribute("aria-disabled", "true");
    option.textContent = this.dataset.guessed.replace("#asked", asked).replace("#instead", instead.join(", "));
    return option;
  }

  address() {
    return `${this.dataset.page}?${new URLSearchParams({ q: this.input.value.trim() })}`;
  }

  close() {
    this.turn = (this.turn ?? 0) + 1;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const options = [...this.list.querySelectorAll("[aria-selected]")];
    const isOpen = !this.list.hidden;
    const active = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const move = (to) => {
      event.preventDefault();
      options.forEach((option, at) => option.setAttribute("aria-selected", String(at === to)));
      if (to >= 0) this.input.setAttribute("aria-activedescendant", options[to].id);
      else this.input.removeAttribute("aria-activedescendant");
      options[to]?.scrollIntoView({ block: "nearest" });
    };
    if (event.key === "ArrowDown" && isOpen) move(active + 1 < options.length ? active + 1 : -1);
    else if (event.key === "ArrowDown") this.ask();
    else if (event.key === "ArrowUp" && isOpen) move(active < 0 ? options.length - 1 : active - 1);
    else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && isOpen && active >= 0) {
      event.preventDefault();
      location.assign(options[active].dataset.href);
    }
  }
}

customElements.define("search-box", SearchBox);
