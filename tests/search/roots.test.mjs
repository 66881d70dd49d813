// What small catalogues of a few words make of a word that is asked for: words of one root, and slips.
//   KRAV_SITE=public node --test tests/search/roots.test.mjs
import assert from "node:assert/strict";
import { test } from "node:test";
import { engines } from "./index.mjs";

const start = await engines.sv.start();

/** An engine whose catalogue says these words and no others; forms of one word are joined by a slash. `nouns` and `verbs` are plain words of the language. */
function saying(said, nouns = "", verbs = "") {
  const families = said.split(" ").map((forms) => forms.split("/"));
  const of = new Map(families.flatMap((forms, family) => forms.map((form) => [form, family])));
  const list = [...of.keys()].sort((one, other) => (fold(one) < fold(other) ? -1 : 1));
  const manifest = { folder: "few", documents: 0, current: 0, words: [""], ends: [""], nouns: nouns || verbs ? [""] : [], checksums: [], postings: "", earlier: "", titles: "", texts: "" };
  const engine = new globalThis.CatalogueSearch(manifest, async (name) => (name.includes("nouns") ? { nouns, verbs } : name.includes("words") ? { first: 0, words: "" } : { digits: 1, words: "" }));
  engine.start = async () => start;
  const entries = list.map((word) => ({ word, plain: fold(word), family: of.get(word) }));
  const byFolded = new Map(entries.map(({ plain, family }) => [plain, [family]]));
  engine.words = async () => ({ list: entries, exact: of, byFolded, forms: new Map(families.map((forms, family) => [family, forms])) });
  return { engine, names: (found) => [...found].map((family) => families[family][0]).sort() };
}

const fold = (word) => word.replace(/[åä]/g, "a").replaceAll("ö", "o");

/** What is asked for, what a catalogue says, and which of that is of the same root. */
const ROOTS = [
  ["besiktning", "besiktigas", "besiktigas"],
  ["besiktiga", "besiktning", "besiktning"],
  ["garantera", "garanti garn", "garanti"],
  ["desinficera", "desinfektor", "desinfektor"],
  ["lackera", "lack lackas/lackad", "lack lackas"],
  ["filtrera", "filter/filtren", "filter"],
  ["fukt", "fuktighet fuktig/fuktiga", "fuktig fuktighet"],
  ["allergisk", "allergi", ""],
  ["städare", "städ städas/städat", "städ städas"],
  ["hyrd", "hyrs", "hyrs"],
  ["plantera", "planterarna plantering/planteringen", "plantering"],
  ["sand", "sand sandning", "sandning"],
  ["tvätta", "tvätt/tvätten tvättas tvättning", "tvätt tvättas tvättning"],
  ["anmälan", "anmäls/anmälas", "anmäls"],
  ["fotografera", "fotografi/fotografier", "fotografi"],
  ["sterilisera", "steril/sterila", "steril"],
  ["digital", "digitalisering", "digitalisering"],
  ["gottgörelse", "gottgör", "gottgör"],
  // They only look so.
  ["markera", "mark/marken/marker markering", "markering"],
  ["fasan", "fasta", ""],
  ["styrning", "styrelse/styrelsen", ""],
  ["tid", "tid tidning", ""],
  ["vika", "vikas vikt/vikten", "vikas"],
  ["skrivare", "skrivare skriva/skrivs", ""],
  ["server", "serveras", ""],
  ["parkering", "park", ""],
  ["motivering", "motiv", ""],
  ["rättighet", "rätt", ""],
  ["laga", "lager/lagras/lagret lagas/lagad", "lagas"],
  ["sortering", "sorters", ""],
  ["städning", "stad/städer", ""],
  ["lagning", "lagda/läggas", ""],
  ["sterilisering", "steril/sterila", ""],
  ["grav", "graveras gravering", ""],
  ["svar", "svart/svarta", ""],
  ["noter", "not/noter noteras", ""],
  ["flygning", "flygning flyg/flygs", ""],
];

test("words of one root are told from those that look so", async () => {
  for (const [asked, said, expected] of ROOTS) {
    const { engine, names } = saying(said);
    const own = (await engine.form(asked)) ?? new Map();
    const found = names([...(await engine.derived(asked)).keys(), ...own.keys()].filter((family, at, all) => all.indexOf(family) === at));
    const wanted = expected.split(" ").filter(Boolean);
    const self = names(own.keys());
    assert.deepEqual(found, [...new Set([...wanted, ...self])].sort(), `${asked} in ${said}`);
  }
});

test("who asks how something is gets no other word of its root", async () => {
  for (const [asked, said] of [["ställbar", "ställbar/ställbart ställning ställas ställe"], ["linjerad", "linjerad/linjerade linje/linjer"], ["plogad", "plogad/plogade plog plogbar"], ["giftiga", "giftig/giftiga gift"]]) {
    const { engine, names } = saying(said);
    assert.deepEqual(names((await engine.derived(asked)).keys()), [], asked);
  }
  const { engine, names } = saying("utbildad/utbildade utbildning utbildar");
  assert.deepEqual(names((await engine.derived("utbildad")).keys()), ["utbildar", "utbildning"], "what is done is meant");
});

test("a plain noun is no form of a word that looks like it", async () => {
  for (const [asked, said] of [["lärka", "lärk"], ["glass", "glas/glaset"], ["kvarn", "kvar"], ["gräns", "gräs"], ["räka", "räkning/räkningar räknas"], ["metan meter", "meter/metern"], ["måne månad", "månad/månader"], ["vals", "väljs"], ["bro brons", "brons"], ["bild", "bil/bilar"], ["svar", "svart/svarta"], ["bur", "burna"], ["väg", "väga/väger"], ["lim", "limit"], ["källare källa", "källan"]]) {
    const { engine, names } = saying(said, asked);
    const [word] = asked.split(" ");
    const own = (await engine.form(word)) ?? new Map();
    assert.deepEqual(names([...own.keys(), ...(await engine.derived(word)).keys()]), [], asked);
  }
  for (const [asked, said] of [["timme", "timmar"], ["duva", "duvorna"], ["cylinder", "cylindrar"], ["stolpe", "stolparna"], ["bagare", "bagarna"], ["program", "programmet"], ["rem", "remmar"]]) {
    assert.equal((await saying(said, asked).engine.form(asked))?.size, 1, `${said} of ${asked}`);
  }
  // Without marks too.
  assert.equal(await saying("gälla/gäller").engine.unmarked("gallra"), undefined);
  // What one does with a noun is no form of it.
  assert.equal(await saying("spår", "spår").engine.form("spåra"), undefined);
});

test("the forms of a quality stand for each other, where the catalogue parts them", async () => {
  for (const [asked, said, all] of [["digital", "digital digitalt", "digital digitalt"], ["skadad", "skadade skadat", "skadade skadat"], ["vuxen", "vuxna", "vuxna"], ["kontakt", "kontakt kontakta/kontaktas", "kontakt"], ["form", "form/formen format", "form"], ["rostfri", "rostfri rostfritt rostfria", "rostfri rostfria rostfritt"], ["gradera", "gradera grad/grader", "gradera"]]) {
    const { engine, names } = saying(said);
    assert.deepEqual(names((await engine.form(asked)).keys()), all.split(" "), asked);
  }
});

test("a plain noun is found in forms that the catalogue parts from it", async () => {
  const { engine, names } = saying("ask askar aska/askan", "ask aska");
  assert.deepEqual(names((await engine.form("ask")).keys()), ["ask", "askar"]);
});

test("a form of another plain word is no compound of its beginning", async () => {
  const { engine } = saying("burkar", "bur burk rot frukt rotfrukt trädgård");
  for (const [whole, base, isOther] of [["burkar", "bur", true], ["rotfrukter", "rot", false], ["trädgård", "träd", true], ["burar", "bur", false]]) {
    assert.equal(await engine.isOfLonger(whole, base), isOther, `${whole} and ${base}`);
  }
});

test("an s before a word that begins so joins it to what takes one", async () => {
  const { engine } = saying("kurs");
  assert.equal(await engine.isOfJoint("repetition", "skurs"), true);
  assert.equal(await engine.isOfJoint("vinter", "skurs"), false);
});

test("what sounds like -tion is a slip for it", async () => {
  const { engine } = saying("totalstation");
  assert.deepEqual([...(await engine.misspelt("totalstasjon", 1)).words], ["totalstation"]);
});

test("a slip means the nearest whole word before one that begins so", async () => {
  for (const [asked, said, meant] of [["toalet", "toaletter toalettavfall", "toaletter"], ["rullstoll", "rullstolar rullstolsburna", "rullstolar"]]) {
    const { engine } = saying(said);
    assert.deepEqual([...(await engine.misspelt(asked, 1)).words], [meant], asked);
  }
});

test("what lacks letters of a noun is no form of it", async () => {
  assert.equal(await engines.sv.isPlain("toalet"), 0);
  assert.ok(await engines.sv.isPlain("toaletten"));
  assert.equal(await engines.sv.isPlain("lok"), 2);
  assert.equal(await saying("vinna/vinner").engine.form("vin"), undefined);
});

test("a short word that only ends or begins nearly so is no slip", async () => {
  for (const [asked, said] of [["storm", "stor"], ["kvarg", "kvar"], ["hamster", "hästmyror"]]) assert.equal(await saying(said).engine.misspelt(asked, 1), undefined, asked);
});

test("a noun of two letters is found in its forms", async () => {
  assert.deepEqual([...(await saying("korna kopia").engine.form("ko")).keys()], [0]);
  assert.equal(await saying("kopia").engine.form("ko"), undefined);
});

test("thousands are found with a space between", async () => {
  const { engine } = saying("3 000 kelvin");
  const slots = await engine.ofNumbers("3000");
  assert.equal(slots.length, 2);
  assert.equal(await engine.ofNumbers("300"), undefined);
});

test("what one of several is called is no deed of its verb", async () => {
  for (const [asked, said, noun, all] of [["hissa", "hiss/hissen/hissar hissas hissning", "hiss", "hissas hissning"], ["tvätta", "tvätt/tvätten tvättas tvättning", "tvätt", "tvätt tvättas tvättning"]]) {
    const { engine, names } = saying(said, noun);
    const own = (await engine.form(asked)) ?? new Map();
    assert.deepEqual(names(new Set([...own.keys(), ...(await engine.derived(asked)).keys()])), all.split(" "), asked);
  }
});

test("a plain verb that is not there is no slip for another word", async () => {
  assert.equal(await saying("förslag", "", "forsla").engine.meaning("forsla", false), undefined);
  assert.deepEqual((await saying("förslag").engine.meaning("forsla", false)).instead, ["förslag"], "else it may be");
});

test("a word that ends with a noun has the endings of that noun", async () => {
  for (const [noun, said, isOfNoun] of [["list", "språklista", false], ["led", "röjningsledaren", false], ["list", "kantlister", true], ["kök", "skolkök", true], ["rum", "klassrummet", true], ["kod", "färgkodade", true], ["ros", "snittrosor", true]]) {
    const whole = said.slice(0, said.indexOf(noun) + noun.length);
    assert.equal(await saying(said).engine.endsAsNoun(whole, noun, noun), isOfNoun, `${said} of ${noun}`);
  }
});
