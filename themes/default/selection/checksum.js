// SHA-256. Browsers have their own, but not on pages that are not served safely.
const CONSTANTS = new Uint32Array(64);
const BEGINNING = new Uint32Array(8);

// The first digits of roots of the first primes.
for (let number = 2, found = 0; found < 64; number += 1) {
  let isPrime = true;
  for (let by = 2; by * by <= number; by += 1) isPrime &&= number % by !== 0;
  if (!isPrime) continue;
  const digits = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32);
  CONSTANTS[found] = digits(Math.cbrt(number));
  if (found < 8) BEGINNING[found] = digits(Math.sqrt(number));
  found += 1;
}

/** The checksum of a text in hexadecimal digits. */
Urval.checksum = (text) => {
  const bytes = new TextEncoder().encode(text);
  const length = (((bytes.length + 8) >> 6) + 1) << 6;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  const state = Uint32Array.from(BEGINNING);
  const words = new Uint32Array(64);
  const turned = (word, by) => (word >>> by) | (word << (32 - by));
  for (let at = 0; at < length; at += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i += 1) {
      const [a, b] = [words[i - 15], words[i - 2]];
      const first = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
      const second = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
      words[i] = words[i - 16] + first + words[i - 7] + second;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i += 1) {
      const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const chosen = (e & f) ^ (~e & g);
      const added = (h + one + chosen + CONSTANTS[i] + words[i]) | 0;
      const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const most = (a & b) ^ (a & c) ^ (b & c);
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + added) | 0, c, b, a, (added + two + most) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] += word));
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
};
