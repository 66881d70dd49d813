// How much is chosen, and the way there. It stays at the lower edge of the window while something is chosen.
class SelectionTray extends HTMLElement {
  connectedCallback() {
    this.count = document.createElement("p");
    this.count.className = "tray-count";
    this.said = document.createElement("p");
    this.said.className = "tray-said";
    this.said.setAttribute("role", "status");
    const link = (words) => Object.assign(document.createElement("a"), { textContent: words });
    this.open = link(this.dataset.open);
    this.compare = link(this.dataset.compare);
    this.append(this.count, this.open, this.compare, this.said);
    // What else stands at the lower edge of a phone stands above it.
    new ResizeObserver(() => document.documentElement.style.setProperty("--tray", `${this.classList.contains("is-filled") ? this.offsetHeight : 0}px`)).observe(this);
    document.addEventListener("selection-changed", () => this.show());
    this.show();
  }

  show() {
    const fragment = selectionStore.read();
    const chosen = selectionStore.chosen(fragment);
    const isFilled = chosen.size > 0 && !document.querySelector("selection-page");
    this.classList.toggle("is-filled", isFilled);
    const place = { role: "region", "aria-label": this.dataset.label };
    Object.entries(place).forEach(([name, value]) => (isFilled ? this.setAttribute(name, value) : this.removeAttribute(name)));
    [this.count, this.open, this.compare].forEach((one) => (one.hidden = !isFilled));
    this.compare.hidden ||= chosen.size < 2 || chosen.size > 3;
    this.count.textContent = chosen.size === 1 ? this.dataset.one : this.dataset.many.replace("#", chosen.size);
    this.open.href = `${this.dataset.page}#${fragment}`;
    this.compare.href = `${this.dataset.comparison}#${[...chosen].map((own) => own.join("@")).join(",")}`;
  }

  /** Says what was done; where the browser forgets it, that too. */
  say(words) {
    this.said.textContent = selectionStore.isKept ? words : `${words} ${this.dataset.unkept}`;
  }
}

customElements.define("selection-tray", SelectionTray);
