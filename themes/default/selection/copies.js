// The texts of a selection as they are copied: headings, what binds, and where each comes from, as the
// file to paste from has them (src/bundle/pasted.rs).

/** `names` are the headings of the types by their words, `label` what is said before a text that is not in force. */
Urval.pasted = ({ groups }, names, label) => {
  const content = document.createElement("div");
  const add = (name, text) => {
    const own = Object.assign(document.createElement(name), { textContent: text });
    content.append(own);
    return own;
  };
  for (const { type, items } of groups) {
    add("h2", names[type]);
    for (const { number, excerpt, old, values } of items) {
      add("h3", `${number} ${excerpt.id} ${excerpt.title}`).lang = excerpt.lang ?? "";
      if (old) add("p", `${label} ${old.text}`);
      const inert = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Urval.escape(value)]));
      const text = document.createElement("div");
      text.innerHTML = Urval.fill(excerpt.html, inert, (key) => Urval.escape(`[${key}]`));
      content.append(...text.childNodes);
      add("p", `${excerpt.cite}. `).append(Object.assign(document.createElement("a"), { href: excerpt.address, textContent: excerpt.address }));
    }
  }
  // Where long words may break is known to this page alone.
  content.querySelectorAll("wbr").forEach((own) => own.remove());
  content.normalize();
  content.querySelectorAll("[lang='']").forEach((own) => own.removeAttribute("lang"));
  return content;
};
