// Makes the filter's links into boxes of which several can be chosen, adds a search in the list
// and columns that sort. What is chosen stands in the address, so that it can be sent to others.
class RequirementFilter extends HTMLElement {
  connectedCallback() {
    const table = this.parentElement.querySelector("table.requirement-list");
    if (!table) return;
    this.rows = [...table.tBodies[0].rows];
    this.rows.forEach((row) => (row.words = row.textContent.toLowerCase()));
    this.links = [...this.querySelectorAll("a[data-facet]")];
    this.boxes = this.links.map((link) => this.box(link));
    this.querySelector(".filter-all")?.remove();
    this.append(this.tools());
    this.sortable(table);
    this.read();
    this.show();
    addEventListener("hashchange", () => {
      if (this.links.some((link) => link.hash === location.hash)) this.read(), this.show();
    });
  }

  box(link) {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", id: link.id, value: link.dataset.value });
    box.dataset.facet = link.dataset.facet;
    box.addEventListener("change", () => this.changed());
    const label = document.createElement("label");
    label.append(box, ...[...link.childNodes].map((node) => node.cloneNode(true)));
    link.replaceWith(label);
    return box;
  }

  tools() {
    const tools = Object.assign(document.createElement("div"), { className: "filter-words" });
    const label = document.createElement("label");
    this.field = Object.assign(document.createElement("input"), { type: "search" });
    this.field.addEventListener("input", () => this.changed());
    label.append(this.dataset.search, " ", this.field);
    const clear = Object.assign(document.createElement("button"), { type: "button", textContent: this.dataset.clear });
    clear.addEventListener("click", () => {
      this.boxes.forEach((box) => (box.checked = false));
      this.field.value = "";
      this.changed();
    });
    this.status = document.createElement("p");
    this.status.setAttribute("role", "status");
    tools.append(label, clear, this.status);
    return tools;
  }

  read() {
    const asked = new URLSearchParams(location.search);
    const linked = this.links.find((link) => link.hash && link.hash === location.hash);
    for (const box of this.boxes) {
      const values = asked.get(box.dataset.facet)?.split(",") ?? [];
      box.checked = values.includes(box.value) || linked?.id === box.id;
    }
    this.field.value = asked.get("q") ?? "";
    if (linked) this.remember();
  }

  changed() {
    this.remember();
    this.show();
  }

  chosen() {
    const chosen = new Map();
    for (const box of this.boxes.filter((box) => box.checked)) {
      chosen.set(box.dataset.facet, [...(chosen.get(box.dataset.facet) ?? []), box.value]);
    }
    return chosen;
  }

  remember() {
    const asked = new URLSearchParams();
    this.chosen().forEach((values, facet) => asked.set(facet, values.join(",")));
    if (this.field.value.trim()) asked.set("q", this.field.value.trim());
    const words = asked.toString().replaceAll("%2C", ",");
    history.replaceState(null, "", location.pathname + (words ? `?${words}` : ""));
  }

  show() {
    const chosen = [...this.chosen()];
    const words = this.field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of this.rows) {
      const has = ([facet, values]) => values.some((value) => row.dataset[facet].split(" ").includes(value));
      row.hidden = !(chosen.every(has) && words.every((word) => row.words.includes(word)));
      if (!row.hidden) shown++;
    }
    const told = this.dataset.shown.replace("$shown", shown).replace("$all", this.rows.length);
    this.status.textContent = shown ? told : this.dataset.none;
  }

  sortable(table) {
    [...table.tHead.rows[0].cells].forEach((cell, column) => {
      if (cell.matches(".choose")) return;
      const button = Object.assign(document.createElement("button"), { type: "button", className: "sort", title: `${this.dataset.sort} ${cell.textContent.toLowerCase()}` });
      button.append(...cell.childNodes);
      cell.append(button);
      button.addEventListener("click", () => this.sort(table, cell, column));
    });
  }

  sort(table, cell, column) {
    const down = cell.getAttribute("aria-sort") === "ascending";
    [...cell.parentElement.cells].forEach((other) => other.removeAttribute("aria-sort"));
    cell.setAttribute("aria-sort", down ? "descending" : "ascending");
    // Levels and types stand in the order of the filter, base before advanced; all else by its words.
    const order = new Map(this.boxes.map((box, at) => [`${box.dataset.facet} ${box.value}`, at]));
    const rank = (row) => {
      const mark = row.cells[column].querySelector(".level, .type");
      if (!mark) return 0;
      const facet = mark.classList.contains("level") ? "level" : "type";
      return order.get(`${facet} ${row.dataset[facet]}`) ?? 0;
    };
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const words = (row) => row.cells[column].textContent.trim();
    this.rows.sort((a, b) => rank(a) - rank(b) || collator.compare(words(a), words(b)));
    if (down) this.rows.reverse();
    table.tBodies[0].append(...this.rows);
  }
}

customElements.define("requirement-filter", RequirementFilter);
