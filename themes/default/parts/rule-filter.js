// Finds rules by any word of theirs. Without script the reader has the kinds, and the browser's own search.
class RuleFilter extends HTMLElement {
  connectedCallback() {
    this.rules = [...document.querySelectorAll("article.rule")];
    this.rules.forEach((rule) => (rule.words = rule.textContent.toLowerCase()));
    const label = document.createElement("label");
    this.field = Object.assign(document.createElement("input"), { type: "search" });
    this.field.addEventListener("input", () => this.show());
    label.append(this.dataset.find, " ", this.field);
    this.status = document.createElement("p");
    this.status.setAttribute("role", "status");
    this.append(label, this.status);
  }

  show() {
    const words = this.field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const rule of this.rules) rule.hidden = !words.every((word) => rule.words.includes(word));
    for (const kind of document.querySelectorAll(".rule-kind")) kind.hidden = !kind.querySelector("article.rule:not([hidden])");
    const found = this.rules.filter((rule) => !rule.hidden).length;
    const told = this.dataset.found.replace("$shown", found).replace("$all", this.rules.length);
    this.status.textContent = words.length === 0 ? "" : found ? told : this.dataset.none;
  }
}

customElements.define("rule-filter", RuleFilter);
