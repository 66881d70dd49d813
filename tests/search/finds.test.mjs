// What a query finds in the example, in which order and with which counts.
//   KRAV_SITE=public node --test tests/search/finds.test.mjs
import assert from "node:assert/strict";
import { test } from "node:test";
import { engines, found } from "./index.mjs";

const swedish = engines.sv;

test("an id finds its requirement and then its earlier versions", async () => {
  for (const query of ["SAR-001", "sar-001", "sar 1", "SAR001", " sar-1 "]) {
    assert.deepEqual(await found(query), ["krav/sar-001/"], query);
  }
  const versions = await found("SAR-001", { allVersions: true });
  assert.equal(versions[0], "krav/sar-001/");
  assert.ok(versions.length > 1 && versions.slice(1).every((one) => one.startsWith("krav/sar-001/")));
});

test("a citation leads to what is cited, whatever its standing", async () => {
  // A withdrawn requirement stands in contracts still.
  assert.ok((await found("SAR-013")).includes("krav/sar-013/"));
  for (const query of ["SAR-001@1.0", "SAR-001 version 1.0", "sar001 1.0", "SAR-001 v1.0", "SAR-001 (version 1.0)"]) {
    assert.deepEqual((await found(query)).slice(0, 2), ["krav/sar-001/1.0/", "krav/sar-001/"], query);
  }
  const { hits, elsewhere } = await swedish.search("SAR-001@1.0", { limit: 1 });
  assert.equal(hits[0].facets.status[0][0], "superseded", "and says how it stands");
  assert.ok(elsewhere > 0, "other versions are told of");
  assert.deepEqual(await found("SAR-001, LAK-006"), ["krav/sar-001/", "krav/lak-006/"]);
  assert.deepEqual(await found("SAR-001@99.0"), ["krav/sar-001/"], "an unknown version is of a known requirement");
});

test("an id that is being typed offers the requirements that begin so", async () => {
  const first = (await found("sar-00", { isOpen: true })).slice(0, 3);
  assert.deepEqual(first, ["krav/sar-001/", "krav/sar-002/", "krav/sar-003/"]);
});

test("the beginning of a checksum leads to its version", async () => {
  const [file] = await Promise.all(swedish.all("checksums").map((name) => swedish.file(name)));
  const [line] = file.lines.split("\n");
  const { documents } = await swedish.search(line.slice(0, 8));
  assert.ok(documents.length >= 1);
  assert.deepEqual((await swedish.search(`sha256:${line.slice(0, 16)}`)).documents, documents);
});

test("numbers are found as people paste them", async () => {
  const cpv = await found("33141110");
  for (const query of ["33141110-4", "CPV 33141110-4"]) assert.deepEqual(await found(query), cpv, query);
  for (const query of ["EN13726", "SS-EN13726", "SS-EN 13726", "EN 13726-1"]) assert.ok((await found(query)).includes("referenser/#en-13726"), query);
});

test("a guess is near and is told", async () => {
  const guess = async (query) => (await swedish.search(query)).guessed.flatMap(({ instead }) => instead).join(" ");
  assert.match(await guess("ftlater"), /^ftalat/);
  assert.match(await guess("kolofonnium"), /^kolofonium/);
  assert.match(await guess("miljörutin"), /\+/, "a compound that nobody has written");
  for (const query of ["ftalater", "ftalaterna", "sarvard", "SAR-001", "rättsförsvarare"]) assert.equal(await guess(query), "", query);
  for (const query of ["palmolja", "kläder"]) assert.doesNotMatch(await guess(query), /KAD|påföljd/i, query);
});

test("a hit tells by which other word it was found", async () => {
  const { documents } = await swedish.search("visselblåsning");
  const through = await Promise.all(documents.map(async (document) => (await swedish.passage(document, "visselblåsning")).through));
  assert.ok(through.some((words) => words.length), "found by `klagomål`");
  const own = await swedish.search("ftalater");
  assert.deepEqual((await swedish.passage(own.documents[0], "ftalater")).through, []);
});

test("requirements come before registers", async () => {
  for (const query of ["ftalater", "sårvård", "miljömärkning"]) {
    const { hits } = await swedish.search(query, { limit: 10 });
    const isRegister = hits.map((hit) => ["term", "reference", "evidence", "label"].includes(hit.facets.kind[0][0]));
    assert.ok(isRegister.indexOf(true) < 0 || isRegister.slice(isRegister.indexOf(true)).every(Boolean), query);
  }
});

test("current versions come before others", async () => {
  const { documents } = await swedish.search("ftalater", { allVersions: true });
  const isEarlier = documents.map((document) => document >= swedish.manifest.current);
  const first = isEarlier.indexOf(true);
  assert.ok(first > 0, "both are found");
  assert.ok(isEarlier.slice(first).every((one) => one));
});

test("what is filtered by has a value that is chosen, and of one kind any is enough", async () => {
  const all = (await swedish.search("ftalater")).documents;
  const of = async (...level) => (await swedish.search("ftalater", { facets: { level } })).documents;
  const [base, advanced] = [await of("base"), await of("advanced")];
  const either = await of("base", "advanced");
  assert.ok(base.length > 0 && advanced.length > 0);
  assert.deepEqual(either, all.filter((one) => base.includes(one) || advanced.includes(one)));
  assert.deepEqual(await of("no-such-level"), []);
});

test("counts follow the query and not the own choice", async () => {
  const free = await swedish.search("ftalater");
  const chosen = await swedish.search("ftalater", { facets: { level: ["base"] } });
  assert.deepEqual(free.facets.level, chosen.facets.level);
  assert.equal(chosen.total, free.facets.level.base);
  assert.ok(chosen.total < free.total);
  assert.notDeepEqual(free.facets.kind, chosen.facets.kind, "those of other facets follow the choice");
});

test("what is not there is said with words that are near", async () => {
  const unknown = await swedish.search("xyzzyq");
  assert.deepEqual([unknown.total, unknown.missing], [0, ["xyzzyq"]]);
  const other = await swedish.search("xyzzyq ftalater");
  assert.ok(other.total > 0, "the other words are still searched for");
  assert.deepEqual(other.missing, ["xyzzyq"]);
  const near = await swedish.search("kadmiumet");
  assert.ok(near.total > 0 || near.near.length > 0);
});

test("what only earlier versions have is counted, not shown", async () => {
  const title = (await swedish.document((await swedish.search("SAR-013")).documents[0]))[0];
  const { documents } = await swedish.search(title);
  assert.ok(documents.every((document) => document < swedish.manifest.current));
});

test("words that no document has together find those that have most of them", async () => {
  const { total, isPartial } = await swedish.search("kolofonium visselblåsning");
  assert.ok(total > 0 && isPartial);
  assert.equal((await swedish.search("ftalater")).isPartial, false);
});

/** Words of the catalogue and words that it only says inside others or that are misspelt. */
const FINDS = [
  // The catalogue says these only in other words.
  ["skyddsåtgärd", "krav/mil-001/"],
  ["rättsförsvararna", "krav/upp-003/"],
  ["balans", "ordlista/#massbalans"],
  ["konflikter", "vagledning/leverantor-ataganden/"],
  ["osäkerhet", "krav/ink-104/"],
  ["dynor", "krav/upp-007/"],
  ["mikrobiell", "ordlista/#antimikrobiellt-medel"],
  // A wrong letter at the beginning, in the middle of a short word, at the end; two of them.
  ["vörpackningarna", "krav/ink-105/"],
  ["karv", "krav/mil-008/"],
  ["kolofonnium", "ordlista/#kolofonium"],
  ["miljölednigsystem", "ordlista/#miljoledningssystem"],
  ["budjet", "vagledning/kopare-forbered/"],
  ["diclofenac", "krav/lak-003/"],
  // Numbers that were run together.
  ["301549", "referenser/#en-301-549"],
];

test("a word is found inside others and where it is misspelt", async () => {
  for (const [query, address] of FINDS) {
    const addresses = await found(query);
    assert.ok(addresses.includes(address), `${query}: ${addresses}`);
  }
  assert.ok((await found("anlays")).includes((await found("analys"))[0]));
  assert.ok((await found("förvar")).length < 20, "no part of chance letters");
});

test("marks are found however they are typed, and left out", async () => {
  const addresses = await found("sårvård");
  assert.ok(addresses.length > 0);
  assert.deepEqual(await found("sa\u030arva\u030ard"), addresses);
  assert.deepEqual(await found("sarvard"), addresses);
});

test("a synonym finds the term and where that says little its other synonyms", async () => {
  const addresses = await found("visselblåsning");
  assert.equal(addresses[0], "ordlista/#klagomalsmekanism");
  assert.ok(addresses.includes("vagledning/revisor-avvikelser/"), "says `klagomål`");
  // The glossary knows Svanen and the EU Ecolabel as labels of one type; who asks for one wants it.
  const labels = await found("svanenmärkt");
  assert.ok(!labels.includes("markningar/#eu-ecolabel-ahp"), String(labels));
});

test("a word that is being typed finds what begins with it", async () => {
  const addresses = await found("kolofon", { isOpen: true });
  assert.ok(addresses.includes("krav/sar-004/"), String(addresses));
});

/** Of two words one root, each says what the other does. */
const OF_ONE_ROOT = [
  ["kontrollera", "kontroll"],
  ["mätning", "mäts"],
  ["blekning", "blekt"],
  ["odling", "odlas"],
  ["certifikat", "certifiering"],
  ["tillgänglighet", "tillgänglig"],
];

test("a verb finds the noun of its root and the other way round, after what says the word itself", async () => {
  for (const [one, other] of OF_ONE_ROOT) {
    const [ofOne, ofOther] = [await found(one), await found(other)];
    assert.ok(ofOne.length > 0, one);
    assert.deepEqual([...ofOne].sort(), [...ofOther].sort(), `${one}, ${other}`);
    for (const query of [one, other]) {
      const [first] = (await swedish.search(query)).documents;
      if (await swedish.form(query)) assert.deepEqual((await swedish.passage(first, query)).through, [], `${query} itself comes first`);
    }
  }
  const all = await found("mätning");
  assert.ok(all.includes("krav/mil-005/"), `says \`mäts\`: ${all}`);
  assert.ok((await found("blekning")).includes("remisser/sar-014/"), "says `bleks`");
  assert.ok((await found("osäkerhet")).includes("krav/mil-008/"), "says `osäker`");
});

test("words that only begin alike are of other roots", async () => {
  const derived = async (word) => [...(await swedish.derived(word)).keys()];
  const family = async (word) => [...((await swedish.form(word)) ?? new Map()).keys()];
  for (const [word, other] of [["näring", "nära"], ["order", "ordning"], ["utrymning", "utrymme"], ["tidning", "tider"]]) {
    const own = await family(other);
    assert.ok(!(await derived(word)).some((one) => own.includes(one)), `${word}, ${other}`);
  }
});

/** What a hyphen leaves out, said by the next word. */
const HANGING = [
  ["mellanförpackning", "remisser/sar-014/"],
  ["provningslaboratorium", "referenser/#iso-iec-17025"],
  ["plastdel", "krav/ink-001/"],
  ["miljöförsvarare", "krav/upp-003/"],
  ["nonylfenoletoxilat", "krav/sar-007/"],
];

test("a hanging compound is found as the word that is meant, and marked", async () => {
  for (const [query, address] of HANGING) {
    const all = await found(query);
    assert.ok(all.slice(0, 10).includes(address), `${query}: ${all}`);
  }
  const { documents } = await swedish.search("plastdel");
  const addresses = await found("plastdel");
  const { passage } = await swedish.passage(documents[addresses.indexOf("krav/ink-001/")], "plastdel");
  const marked = passage.filter(({ mark }) => mark).map(({ text }) => text);
  assert.ok(marked.includes("plast") && marked.some((text) => text.startsWith("limdel")), String(marked));
});

/** What a compound says is said in several words. */
const APART = [
  ["miljörisk", "krav/upp-008/", "risker för människor och miljö"],
  ["personuppgift", "krav/upp-006/", "uppgifter om enskilda personer"],
  ["uppsamling", "omraden/vardrelaterad-utrustning/inkontinens/avledande/", "samlar upp"],
  ["gasutsläpp", "bevis/#klimatberakning", "utsläppen av växthusgaser"],
];

test("a compound finds its parts where they belong together", async () => {
  for (const [query, address, said] of APART) {
    const { documents } = await swedish.search(query);
    const all = await found(query);
    assert.ok(all.includes(address), `${query}: ${all}`);
    const { passage } = await swedish.passage(documents[all.indexOf(address)], query);
    assert.match(passage.map(({ text }) => text).join("").toLowerCase(), new RegExp(said), query);
  }
  // `Villkoret gäller arbete` are two words beside each other.
  assert.ok(!(await found("arbetsvillkorens")).includes("krav/upp-001/"));
});

test("a number is found with its unit", async () => {
  const all = await found("2 gånger");
  assert.ok(all.length > 0);
  const texts = await Promise.all((await swedish.search("2 gånger")).documents.map((document) => swedish.passages(document)));
  for (const [at, passages] of texts.entries()) assert.ok(passages.some(({ text }) => /\b2 (?:och \d+ |till \d+ )?gång/.test(text)), all[at]);
});

test("an amount is found as its unit is written, with its sign", async () => {
  const all = await found("70 procent");
  assert.ok(all.includes("krav/sar-014/") || all.includes("remisser/sar-014/"), `${all}`);
  assert.deepEqual(await found("70 %"), all);
  for (const query of ["−70 procent", "70 liter", "71 procent"]) {
    const { documents, missing } = await swedish.search(query);
    assert.deepEqual([documents.length, missing], [0, [query]], query);
  }
});

test("a short word that means something is a part of what is asked for", async () => {
  const all = await found("klorgas");
  const without = await swedish.search("utan klorgas");
  assert.ok(without.total > 0 && without.total < all.length, `${without.total} of ${all.length}`);
  for (const document of without.documents) {
    const texts = (await swedish.passages(document)).map(({ text }) => text.toLowerCase());
    assert.ok(texts.some((text) => /\butan (?:\S+ )?\S*klorgas/.test(text)), String(document));
  }
  // What no text says together is looked for as before.
  assert.deepEqual(await found("före klorgas"), all);
});

test("a slip in a long word finds all that the word would", async () => {
  for (const [query, meant] of [["kompresion", "kompression"], ["ackeditering", "ackreditering"], ["tilldelningskrterium", "tilldelningskriterium"], ["vörpackning", "förpackning"], ["mijlöledning", "miljöledning"]]) {
    const [one, other] = [await found(query), await found(meant)];
    assert.deepEqual(other.slice(0, 10).filter((address) => !one.includes(address)), [], `${query}, ${meant}`);
  }
});
