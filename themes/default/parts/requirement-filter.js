// Makes the filter's links into boxes of which several can be chosen, adds a search in the list
// and columns that sort. What is chosen stands in the address, so that it can be sent to others.
class RequirementFilter extends HTMLElement {
  connectedCallback() {
    // What is withdrawn has a table of its own below, which is searched and sorted alike.
    this.tables = [...this.parentElement.querySelectorAll("table.requirement-list")];
    if (!this.tables.length) return;
    this.rows = this.tables.flatMap((table) => [...table.tBodies[0].rows]);
    this.present = this.rows.filter((row) => row.dataset.status !== "withdrawn").length;
    this.rows.forEach((row) => (row.words = row.textContent.toLowerCase()));
    this.links = [...this.querySelectorAll("a[data-facet]")];
    this.boxes = this.links.map((link) => this.box(link));
    this.querySelector(".filter-all")?.remove();
    this.append(this.tools());
    this.tables.forEach((table) => this.sortable(table));
    this.foldable();
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
    this.marks = Object.assign(document.createElement("ul"), { className: "filter-chosen" });
    tools.append(label, clear, this.status, this.marks);
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
    const said = (row) => words.every((word) => row.words.includes(word));
    const has = (row) => ([facet, values]) => values.some((value) => row.dataset[facet].split(" ").includes(value));
    let shown = 0;
    let gone = 0;
    for (const row of this.rows) {
      row.hidden = !(said(row) && chosen.every(has(row)));
      if (row.hidden) continue;
      if (row.dataset.status === "withdrawn") gone++;
      else shown++;
    }
    for (const table of this.tables) {
      const section = table.closest(".withdrawn");
      if (section) section.hidden = [...table.tBodies[0].rows].every((row) => row.hidden);
    }
    this.count(chosen, (row) => said(row) && row.dataset.status !== "withdrawn", has);
    this.mark();
    const told = this.dataset.shown.replace("$shown", shown).replace("$all", this.present);
    this.status.textContent = shown || gone ? told : this.dataset.none;
  }

  /** Says at each value how many requirements are left when it is chosen too. */
  count(chosen, isSaid, has) {
    for (const box of this.boxes) {
      const others = chosen.filter(([facet]) => facet !== box.dataset.facet);
      const own = [box.dataset.facet, [box.value]];
      const left = this.rows.filter((row) => isSaid(row) && has(row)(own) && others.every(has(row))).length;
      box.parentElement.querySelector(".count").textContent = left;
      box.parentElement.classList.toggle("is-empty", left === 0);
    }
  }

  /** What is chosen, so that it can be seen and taken back while the facets are folded. */
  mark() {
    const items = this.boxes.filter((box) => box.checked).map((box) => {
      const words = box.nextSibling.textContent.trim();
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: words });
      button.setAttribute("aria-label", `${this.dataset.drop} ${words}`);
      button.addEventListener("click", () => {
        box.checked = false;
        this.changed();
        (this.marks.querySelector("button") ?? this.field).focus();
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    });
    this.marks.replaceChildren(...items);
  }

  /** Facets fold away when the reader goes on to something else. */
  foldable() {
    const facets = [...this.querySelectorAll("details.facet")];
    document.addEventListener("click", (event) => facets.forEach((one) => one.contains(event.target) || (one.open = false)));
    for (const one of facets) {
      one.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !one.open) return;
        one.open = false;
        one.querySelector("summary").focus();
      });
    }
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
    const rows = [...table.tBodies[0].rows].sort((a, b) => rank(a) - rank(b) || collator.compare(words(a), words(b)));
    if (down) rows.reverse();
    table.tBodies[0].append(...rows);
  }
}

customElements.define("requirement-filter", RequirementFilter);
