// Fields where the text of a requirement has places to fill in.

/** The element of a field by its requirement and key. */
Urval.fieldName = (id, key) => `_${id.toLowerCase()}.${key}`;

/**
 * Puts fields in the place of the marks in a text. `placeholder` gives the question of a key, `value` its
 * value, and `changed` is told what is written.
 */
Urval.fillIn = (text, id, placeholders, changed) => {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const marked = [];
  while (walker.nextNode()) if (walker.currentNode.data.includes("\u0001")) marked.push(walker.currentNode);
  for (const node of marked) {
    const pieces = node.data.split(/\u0001([^\u0002]*)\u0002/);
    node.replaceWith(...pieces.map((piece, at) => (at % 2 ? field(id, placeholders.find(({ key }) => key === piece) ?? { key: piece }) : piece)));
  }
  const fields = [...text.querySelectorAll("input.fill")];
  // A key that stands in no text is asked for below it, and the first of several can be led to.
  for (const { key } of placeholders) {
    const own = fields.filter((one) => one.dataset.key === key);
    if (own[0]) own[0].id = Urval.fieldName(id, key);
  }
  text.addEventListener("input", ({ target }) => target.matches("input.fill") && changed(target.dataset.key, target.value));
};

/** A field that asks for what belongs at a place. */
function field(id, { key, question = key }) {
  const own = Object.assign(document.createElement("input"), { type: "text", className: "fill", placeholder: `[${key}]`, title: question });
  Object.assign(own.dataset, { key, id });
  own.autocomplete = "off";
  own.setAttribute("aria-label", question);
  return own;
}
Urval.field = field;

/** Shows values in the fields of a requirement, but not in the one that is written in. */
Urval.showValues = (element, values = {}) => {
  for (const own of element.querySelectorAll("input.fill")) {
    const value = values[own.dataset.key] ?? "";
    if (own.value !== value && own !== document.activeElement) own.value = value;
    own.size = Math.max(own.placeholder.length, Math.min(own.value.length + 1, 60));
  }
};
