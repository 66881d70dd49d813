// A requirement costs little on a train: what the first visit weighs, as gzip sends it (brotli sends less).

import { join } from "node:path";
import { test } from "node:test";
import { wireSize } from "./server.mjs";
import { stage } from "./support/browser.mjs";
import { none, problem } from "./support/problems.mjs";
import { folder, kinds, largest, pages } from "./support/site.mjs";

const MOST_HTML = 14_000;
const MOST_VISIT = 40_000;

const site = await stage();
const requirements = pages.filter((page) => page.kind === "krav/*/" || page.kind === "krav/*/*/");

for (const [kind, some] of kinds(requirements)) {
  test(`${kind}: the HTML of a requirement weighs at most ${MOST_HTML} bytes`, () => {
    const weights = some.map((page) => [page, wireSize(join(folder, page.file))]);
    none(weights.filter(([, bytes]) => bytes > MOST_HTML).map(([page, bytes]) => problem(page, `the page weighs ${bytes} bytes of at most ${MOST_HTML}`)));
  });
}

for (const [kind, some] of kinds(largest(requirements))) {
  test(`${kind}: the first visit of a requirement weighs at most ${MOST_VISIT} bytes`, async () => {
    for (const page of some) {
      const visit = await site.fresh({ extraHTTPHeaders: { "accept-encoding": "gzip" } }, async (tab) => {
        const before = site.server.requests.length;
        await site.open(tab, page);
        return site.server.requests.slice(before);
      });
      const bytes = visit.reduce((sum, request) => sum + request.bytes, 0);
      const parts = visit.map((request) => `${request.path}: ${request.bytes} (${request.encoding ?? "not compressed"})`);
      none(bytes > MOST_VISIT ? [problem(page, `the visit weighs ${bytes} bytes of at most ${MOST_VISIT}`, { where: parts })] : []);
    }
  });
}
