// What is made of a selection when someone asks for it: files, the text to paste, the link.

/** Longer addresses are cut by some programs for mail. */
const LONG_ADDRESS = 2000;

Urval.Making = class {
  constructor(page) {
    this.page = page;
  }

  /** What is said of files and texts that lack something. */
  lacking(outline) {
    const { selection, catalogue, parts } = this.page;
    const left = Urval.unfilled(selection, catalogue).length;
    const missing = selection.chosen.length - outline.all.length;
    return Urval.joined(" ", left && parts.count("made-left", left), missing && parts.count("made-missing", missing));
  }

  async file(button) {
    const { page } = this;
    const row = button.closest("[data-file]");
    const { file } = row.dataset;
    const status = row.querySelector("[role=status]");
    if (button.hasAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    status.textContent = page.parts.say("making");
    try {
      page.wrote();
      await Urval.breath();
      await page.catalogue.load(page.selection.chosen);
      const outline = page.outlined();
      const name = page.surround.files[file];
      Urval.save(name, await Urval.files[file](outline, page.surround));
      status.textContent = Urval.joined(" ", page.parts.say("made", { name }), this.lacking(outline));
    } catch {
      status.textContent = page.parts.say("make-failed");
    } finally {
      button.removeAttribute("aria-busy");
    }
  }

  async text(isRich) {
    const { page } = this;
    page.wrote();
    const outline = page.outlined();
    const heading = (type) => page.parts.make(`group-${type}`).querySelector("h2").textContent;
    const names = Object.fromEntries(outline.groups.map(({ type }) => [type, heading(type)]));
    const isCopied = await copied(Urval.pasted(outline, names, page.parts.say("old-label")), isRich);
    page.slots.copied.textContent = isCopied ? Urval.joined(" ", page.parts.say("copied"), this.lacking(outline)) : page.parts.say("copy-failed");
  }

  async link() {
    const { page } = this;
    page.wrote();
    page.settle();
    const address = location.href;
    const isCopied = await copied(address, false);
    const long = address.length > LONG_ADDRESS && page.parts.say("link-long", { count: address.length });
    page.slots.copied.textContent = isCopied ? Urval.joined(" ", page.parts.say("link-copied"), long) : page.parts.say("link-failed");
  }
};
