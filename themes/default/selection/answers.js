// The answer form of a selection, as src/bundle/answers.rs makes it.
Urval.answers = (outline, surround) => {
  const { about, items, filled } = outline;
  const { words } = surround.docx;
  const given = {
    selection: about.selection,
    catalogue: about.catalogue,
    publisher: about.publisher,
    release: about.release ? Urval.fill(words.release, { name: about.release, date: about.date }) : words.draft,
    example: about.example ?? "",
    authority: about.procurement.authority ?? "",
    diary: about.procurement.number ?? "",
    lastDay: about.lastDay,
    address: about.address,
    verify: about.verify,
    verifyTo: about.verifyTo,
    licence: about.licence.title,
    licenceAddress: about.licence.address,
    checksum: about.checksum,
    day: about.iso_date,
    identity: Urval.identity(outline, "xlsx-answers"),
    filled,
    items: items.map(({ number, old, values }) => ({ number, old: old?.text ?? "", values })),
  };
  return Urval.excel.parts(Urval.book(surround.answers, items.map((item) => item.excerpt.answers), given));
};
