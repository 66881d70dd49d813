// Lets a buyer fill in the text where its placeholders stand, before it is copied. The questions are
// those of the table below; a key that stands in several places has one value.
class FillIn extends HTMLElement {
  connectedCallback() {
    const normative = this.closest(".normative");
    for (const row of document.querySelectorAll("tr[data-key]")) {
      const { key, default: given = "" } = row.dataset;
      const marks = [...normative.querySelectorAll("mark.placeholder")].filter((mark) => mark.textContent === `[${key}]`);
      const fields = marks.map(() => this.field(key, row.cells[1], given));
      marks.forEach((mark, at) => mark.replaceWith(fields[at]));
      for (const field of fields) {
        field.addEventListener("input", () => fields.forEach((one) => this.set(one, field.value)));
      }
    }
  }

  field(key, question, value) {
    const field = Object.assign(document.createElement("input"), { type: "text", className: "fill", placeholder: `[${key}]`, autocomplete: "off", title: question.textContent });
    field.setAttribute("aria-label", question.textContent);
    if (question.lang) field.lang = question.lang;
    this.set(field, value);
    return field;
  }

  set(field, value) {
    if (field.value !== value) field.value = value;
    field.size = Math.max(field.placeholder.length, value.length + 1);
  }
}

customElements.define("fill-in", FillIn);
