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
  const isSame = (token, at) => tokens[token].plain === text.words[start + at] && isFree(start + at);
  const costs = new Uint32Array((tokens.length + 1) * width);
  tokens.forEach((own, token) => {
    const isGap = own.most !== undefined;
    for (let at = 0; at < width; at += 1) {
      let cost = costs[token * width + at] + (isGap ? 0 : 1);
      if (at > 0) {
        cost = Math.min(cost, costs[(token + 1) * width + at - 1] + (isGap ? 0 : 1));
        if (isSame(token, at - 1)) cost = Math.min(cost, costs[token * width + at - 1]);
      }
      costs[(token + 1) * width + at] = cost;
    }
  });
  const last = costs.subarray(tokens.length * width);
  let at = 0;
  for (let own = 1; own < width; own += 1) if (last[own] < last[at]) at = own;
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
    } else if (cost === above + (isGap ? 0 : 1)) {
      token -= 1;
      if (!isGap) steps.push([REMOVED, token]);
    } else {
      at -= 1;
      steps.push([isGap ? INTO_GAP : ADDED, undefined, start + at]);
    }
  }
  return rejoined(steps.reverse(), passage, text);
};

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
