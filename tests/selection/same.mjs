// Makes of facts in a file what the page makes of them, for the test suite to compare:
//   node tests/selection/same.mjs CASES.json
// CASES holds { wording, notices: [facts…], rows: [{ layout, rows }…] }; what comes of each is written
// to standard output as JSON.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

for (const name of ["notice", "rows"]) {
  const script = new URL(`../../themes/default/selection/${name}.js`, import.meta.url);
  runInThisContext(readFileSync(script, "utf8"), { filename: script.pathname });
}

const { wording, notices, rows } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const made = {
  notices: notices.map((facts) => globalThis.Urval.notice(facts, wording)),
  rows: rows.map(({ layout, rows }) => {
    const tables = globalThis.Urval.rows.tables(layout, rows);
    return { tables, tsv: globalThis.Urval.rows.tsv(tables), html: globalThis.Urval.rows.html(tables) };
  }),
};
process.stdout.write(JSON.stringify(made));
