// Proves that the tests bite: breaks a copy of a built site in one way after the other and looks whether
// the test that promises better fails, and says what is wrong.
//
//   node tests/browser/proof.mjs SITE [words of a case…]

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PAGE = "krav/sar-001/";
const STYLE = /tema\/[^"]*\.css/;
const END = "</main>";
const before = (mark, text) => (html) => html.replace(mark, text + mark);
const swap = (old, text) => (html) => html.replace(old, text);
const styled = (css) => ({ style: (text) => `${text}\n${css}` });
/** The script of the pages of selections is changed; of their tests one is run. */
const tools = (name, old, text) => ({ all: true, name, tools: (code) => code.replace(old, text) });
const script = (code) => ({ script: (text) => `${text}\n${code}` });

// What is broken, the test that must fail, what it must say, and how the page, its style or its script changes.
const CASES = [
  ["an inline style", "quiet", /content security policy refuses .*style/, { page: before(END, '<p style="color:red">röd</p>') }],
  ["an inline script", "quiet", /content security policy refuses .*script/, { page: before(END, "<script>1</script>") }],
  ["a word in the console", "quiet", /console says \(log\): hej/, script('console.log("hej");')],
  ["a script that fails", "quiet", /script failed: trasigt/, script('throw new Error("trasigt");')],
  ["a picture from elsewhere", "quiet", /request leaves the site: https:\/\/other\.example/, { page: (html) => html.replace(/<meta http-equiv="Content-S[^>]*>/, "").replace(END, `<img src="https://other.example/p.png" alt="p">${END}`) }],
  ["a cookie", "quiet", /left the cookie `spår`/, script('document.cookie = "spår=1";')],
  ["something kept", "quiet", /wrote to localStorage: spår/, script('localStorage.setItem("spår", "1");')],
  ["two h1", "quiet", /there are 2 h1/, { page: before(END, "<h1>En till</h1>") }],
  ["a skipped heading", "quiet", /h4 comes after h/, { page: before(END, "<h4>Djupt</h4>") }],
  ["an id twice", "quiet", /the id "_main" stands 2 times/, { page: before(END, '<p id="_main">igen</p>') }],
  ["a line too wide", "quiet", /px wide in a window of 320 px/, { page: before(END, `<p>${"x".repeat(4)}<span class="broad">bred</span></p>`), ...styled(".broad { display: inline-block; width: 500px }") }],
  ["a picture without a text", "accessibility", /image-alt/, { page: before(END, '<img src="../../tema/x.svg">') }],
  ["faint text", "accessibility", /color-contrast/, { page: before(END, '<p class="faint">svagt</p>'), ...styled(".faint { color: #bbb; background: #fff }") }],
  ["faint text in the dark alone", "accessibility", /color-contrast \(dark/, { page: before(END, '<p class="faint">svagt</p>'), ...styled("@media (prefers-color-scheme: dark) { .faint { color: #333; background: #222 } }") }],
  ["text that is cut off when it grows", "reflow", /text is cut off/, { page: before(END, '<p class="low">Ett stycke som får för lite plats när texten växer, och som behöver flera rader</p>'), ...styled(".low { height: 30px; overflow: hidden }") }],
  ["targets too small and near", "reflow", /a target is .* less than 24 px/, { page: before(END, '<div><button class="tiny">a</button><button class="tiny">b</button></div>'), ...styled(".tiny { width: 12px; height: 12px; padding: 0; display: block }") }],
  ["no skip link", "keyboard", /first thing that Tab reaches/, { page: (html) => html.replace(/<a class="skip-link".*?<\/a>/, "") }],
  ["focus that nothing shows", "keyboard", /nothing shows that this has focus/, styled("@layer print { :focus-visible { outline: none } }")],
  ["a trap for the keyboard", "keyboard", /keyboard is trapped/, { page: before(END, "<button>Fast</button>"), ...script('document.querySelector("main > button").addEventListener("keydown", (event) => event.preventDefault());') }],
  ["a link that Tab passes by", "keyboard", /Tab does not reach this/, { page: before(END, '<button class="late">sen</button>'), ...script('document.querySelector(".late").tabIndex = -1; document.addEventListener("focusin", () => document.querySelector(".late").tabIndex = -1); document.addEventListener("focusout", () => document.querySelector(".late").removeAttribute("tabindex"));') }],
  ["focus under a lid", "keyboard", /covered or out of sight/, { page: before("</body>", '<div class="lid"></div>'), ...styled(".lid { position: fixed; inset: 0; background: white; z-index: 9 }") }],
  ["content that needs script", "without-script", /lines are lost/, { page: before(END, '<p class="late">Bara med skript</p>'), ...styled(".late { display: none } .scripted .late { display: block }"), ...script('document.documentElement.classList.add("scripted");') }],
  ["a button that does nothing", "without-script", /a control does nothing/, { page: before(END, "<button>Kopiera</button>") }],
  ["a mark without words", "colours", /a mark has no words/, { page: before(END, '<p><span class="level level-base dot"></span></p>'), ...styled(".dot { display: inline-block; width: 12px; height: 12px; background: green }") }],
  ["something that moves", "colours", /something changes slowly/, styled("main a { transition: color 1s }")],
  ["a button without an edge", "colours", /a control has no edge/, { page: before(END, '<button class="flat">platt</button>'), ...styled(".flat { border: 0 }") }],
  ["text that forced colours hide", "colours", /not seen any more/, { page: before(END, '<p class="gone">borta</p>'), ...styled("@media (forced-colors: active) { .gone { display: none } }") }],
  ["navigation on paper", "print", /navigation is on paper/, styled("@layer print { @media print { .site-menu { display: block } } }")],
  ["a requirement that is not printed", "print", /requirement's text is not on paper/, styled("@media print { .normative { display: none } }")],
  ["white text on paper", "print", /text is faint on paper/, styled("@media print { main p { color: #eee } }")],
  ["a picture from the root", "folder", /requests? (was answered with 404|failed)/, { page: before(END, '<img src="/tema/x.svg" alt="x">') }],
  ["a link from the root", "folder", /links lead out of the site/, { page: before(END, '<a href="/ordlista/">ordlista</a>') }],
  ["a heavy page", "weight", /bytes of at most 14000/, { page: before(END, `<p>${Array.from({ length: 9000 }, (_, n) => (n * 7919 % 99991).toString(36)).join(" ")}</p>`) }],
  ["a link to nothing", "links", /an address leads to nothing: \.\.\/borta\//, { page: before(END, '<a href="../borta/">borta</a>') }],
  ["an anchor to nothing", "links", /no element has the id "borta"/, { page: before(END, '<a href="../../ordlista/#borta">borta</a>') }],
  ["a link without its slash", "links", /lacks its last slash/, { page: before(END, '<a href="../sar-002">SAR-002</a>') }],
  ["a label for nothing", "links", /names an id that the page lacks/, { page: before(END, '<section aria-labelledby="borta"></section>') }],
  ["a tag that is not closed", "valid", /error: .*(Unclosed|unclosed|open elements)/, { page: before(END, "<div><b>fet</div>") }],
  ["a page that does not know its own address", "addresses", /canonical address is no page/, { page: swap(/rel="canonical" href="[^"]*"/, 'rel="canonical" href="https://krav.example/borta/"') }],
  ["a translation that does not answer", "addresses", /does not name this page/, { page: swap(/hreflang="en" href="[^"]*"/, 'hreflang="en" href="https://krav.example/en/"') }],
  ["a sitemap that lacks a page", "addresses", /the sitemap lacks this page/, { all: true, add: { "sitemap.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://krav.example/</loc></url></urlset>' } }],
  ["a sitemap with a page too many", "addresses", /is no page of the site: https:\/\/krav\.example\/borta\//, { all: true, add: { "sitemap.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://krav.example/borta/</loc></url></urlset>' } }],
  ["a feed that is not well formed", "addresses", /XML is not well formed/, { all: true, add: { "flode.xml": "<feed><entry></feed>" } }],
  ["a link that forgets what is filled in", "selection", /värde 0/, tools("in sv, from a server, 1440 px", "for (const [key, value] of Object.entries(values[id] ?? {})) add(", "for (const [key, value] of []) add(")],
  ["a link that takes the place of what is saved", "selection", /the page asks/, tools("does not take the place", "this.asks = isLinked &&", "this.asks = false &&")],
  ["changes that are not told", "selection", /lacks /, tools("says what has changed", "return changes.filter(", "return [].filter(")],
  ["what does not belong together and is not told", "selection", /both are chosen/, tools("belong together", "excerpt.replaces.filter(", "[].filter(")],
  ["an exception that ends unseen", "selection", /Timeout/, tools("belong together", "one.iso_until < selection.lastDay", "false")],
  ["a heavy script", "selection", /weighs \d+ bytes/, tools("weighs at most", /$/, `/* ${Array.from({ length: 30000 }, (_, n) => (n * 7919 % 99991).toString(36)).join(" ")} */`)],
  ["differences that are not marked", "comparison", /what differs is marked/, tools("side by side", "return differenceShown(", "return after ?? differenceShown(")],
  ["a fourth that pushes out the rest", "comparison", /expected: 3|3 !==/, tools("cannot be compared", "known.slice(0, COMPARED)", "known")],
  ["a policy of the host that refuses the style", "quiet", /content security policy refuses .*style/, { add: { _headers: "/*\n  Content-Security-Policy: default-src 'self'; style-src 'none'\n" } }],
];

const [folder, ...words] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node tests/browser/proof.mjs SITE [words of a case…]");
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
let dull = 0;
for (const [what, test, says, change] of CASES) {
  if (words.length && !words.every((word) => `${what} ${test}`.includes(word))) continue;
  const said = broken(change, test);
  const bites = said.failed && says.test(said.text);
  console.log(`${bites ? "bites" : "DULL "}  ${test.padEnd(15)} ${what}`);
  if (!bites) console.log(said.text.split("\n").slice(0, 60).join("\n"));
  dull += bites ? 0 : 1;
}
process.exitCode = dull ? 1 : 0;

/** What a test says of a site that is broken so. */
function broken(change, test) {
  const room = mkdtempSync(join(tmpdir(), "krav-proof-"));
  try {
    const site = join(room, "site");
    cpSync(folder, site, { recursive: true });
    const edit = (file, how) => writeFileSync(join(site, file), how(readFileSync(join(site, file), "utf8")));
    const html = readFileSync(join(site, PAGE, "index.html"), "utf8");
    if (change.page) edit(`${PAGE}index.html`, change.page);
    if (change.style) edit(STYLE.exec(html)[0], change.style);
    if (change.script) edit(/tema\/[^"]*\.js/.exec(html)[0], change.script);
    if (change.tools) edit(/tema\/selection[^"]*\.js/.exec(readFileSync(join(site, "urval/index.html"), "utf8"))[0], change.tools);
    for (const [file, text] of Object.entries(change.add ?? {})) writeFileSync(join(site, file), text);
    const env = { ...process.env, KRAV_SITE: site, KRAV_ONLY: change.all ? "" : PAGE };
    delete env.NODE_TEST_CONTEXT;
    const named = change.name ? [`--test-name-pattern=${change.name}`] : [];
    const isReader = existsSync(join(here, "readers", `${test}.mjs`));
    env.KRAV_READERS = isReader ? test : "";
    const run = spawnSync(process.execPath, ["--test", ...named, join(here, `${isReader ? "pages" : test}.test.mjs`)], { env, encoding: "utf8", timeout: 120_000 });
    return { failed: run.status !== 0, text: run.stdout + run.stderr };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
