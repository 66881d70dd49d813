// The words of a passage held against those of a stretch of a document, as src/verify/align.rs has it: which
// are the same, which are gone and which are added. A step is `[kind, token, place]`.

/** The largest table that is made: what is longer is not compared. */
const MOST_COMPARED = 4_000_000;
const [SAME, REMOVED, ADDED, INTO_GAP] = ["same", "removed", "added", "filled"];

/** `isFree` says of a word of the document that nothing else has claimed it. */
Verify.align = (passage, text, [start, end], isFree) => {
  const { tokens } = passage;
  const width = end - start + 1;
  if ((tokens.length + 1) * width > MOST_COMPARED) return [];
  // Words are compared as numbers; a gap is like none, and so is what is claimed or not in the passage.
  const numbers = new Map();
  const own = Int32Array.from(tokens, ({ plain }) => {
    if (plain === undefined) return -1;
    if (!numbers.has(plain)) numbers.set(plain, numbers.size);
    return numbers.get(plain);
  });
  const there = Int32Array.from({ length: width - 1 }, (_, at) => (isFree(start + at) ? (numbers.get(text.words[start + at]) ?? -2) : -2));
  const isSame = (token, at) => own[token] === there[at];
  const costs = new Uint32Array((tokens.length + 1) * width);
  for (let token = 0; token < own.length; token += 1) {
    const word = own[token];
    const step = word === -1 ? 0 : 1;
    const [above, here] = [token * width, (token + 1) * width];
    costs[here] = costs[above] + step;
    for (let at = 1; at < width; at += 1) {
      let cost = costs[above + at] + step;
      const left = costs[here + at - 1] + step;
      if (left < cost) cost = left;
      if (word === there[at - 1] && costs[above + at - 1] < cost) cost = costs[above + at - 1];
      costs[here + at] = cost;
    }
  }
  const last = costs.subarray(tokens.length * width);
  let at = 0;
  for (let place = 1; place < width; place += 1) if (last[place] < last[at]) at = place;
  let token = tokens.length;
  const steps = [];
  while (token > 0) {
    const cost = costs[token * width + at];
    const above = costs[(token - 1) * width + at];
    const isGap = tokens[token - 1].most !== undefined;
    if (at > 0 && isSame(token - 1, at - 1) && cost === costs[(token - 1) * width + at - 1]) {
      token -= 1;
      at -= 1;
      steps.push([SAME, token, start + at]);
    } else if (at > 0 && !isGap && cost === costs[token * width + at - 1] + 1) {
      // Of two ways as short, the one that keeps more words of the passage.
      at -= 1;
      steps.push([ADDED, undefined, start + at]);
    } else if (cost === above + (isGap ? 0 : 1)) {
      token -= 1;
      if (!isGap) steps.push([REMOVED, token]);
    } else {
      at -= 1;
      steps.push([INTO_GAP, undefined, start + at]);
    }
  }
  return rejoined(withBrokenEnds(steps.reverse(), passage, text), passage, text);
};

/** In how many parts a word may be broken where the passage begins or ends. */
const MOST_PARTS = 3;

/** Parts of a broken word before the first word that is the same and after the last cost nothing; where they stand, it is not gone. */
function withBrokenEnds(steps, passage, text) {
  const isParted = (token, from, to) => {
    const { plain } = passage.tokens[token];
    return plain !== undefined && from >= 0 && to <= text.length && text.words.slice(from, to).join("") === plain && /^\p{Alphabetic}*$/u.test(plain);
  };
  const counts = Array.from({ length: MOST_PARTS - 1 }, (_, more) => more + 2);
  const first = steps.findIndex(([kind]) => kind !== REMOVED);
  if (first > 0) {
    const [[, token], [, , start]] = [steps[first - 1], steps[first]];
    const parts = counts.find((count) => isParted(token, start - count, start));
    if (parts) steps[first - 1] = [SAME, token, start - parts];
  }
  const last = steps.findLastIndex(([kind]) => kind !== REMOVED);
  if (last >= 0 && last + 1 < steps.length) {
    const [[, , place], [, token]] = [steps[last], steps[last + 1]];
    if (counts.some((count) => isParted(token, place + 1, place + 1 + count))) steps[last + 1] = [SAME, token, place + 1];
  }
  return steps;
}

const isChange = ([kind]) => kind === REMOVED || kind === ADDED;

/** What is only parted otherwise is the same; digits are left as they are, since `1 5` is not `15`. */
function rejoined(steps, passage, text) {
  const own = [];
  for (let at = 0; at < steps.length; ) {
    let end = at;
    while (end < steps.length && isChange(steps[end])) end += 1;
    if (end === at) {
      own.push(steps[at]);
      at += 1;
      continue;
    }
    const run = steps.slice(at, end);
    const gone = run.filter(([kind]) => kind === REMOVED);
    const come = run.filter(([kind]) => kind === ADDED);
    const words = gone.map(([, token]) => passage.tokens[token].plain).join("");
    const isJoined = words === come.map(([, , place]) => text.words[place]).join("") && /^\p{Alphabetic}*$/u.test(words);
    own.push(...(isJoined ? gone.map(([, token]) => [SAME, token, come[0][2]]) : run));
    at = end;
  }
  return own;
}
