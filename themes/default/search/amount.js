// A number and its unit, as texts write them: `−30 °C`, `370-literskärl`, `0,4 och 1,0 mg/l`.
/** Each unit by its sign, with what else is written for it. */
const UNITS = new Map(
  [
    "°c c grad grader celsius °celsius",
    "k kelvin",
    "% procent",
    "km kilometer",
    "m meter",
    "dm decimeter",
    "cm centimeter",
    "mm millimeter",
    "µm mikrometer",
    "nm nanometer",
    "tum",
    "m2 m² kvm kvadratmeter",
    "cm2 cm² kvadratcentimeter",
    "m3 m³ kubikmeter",
    "l liter",
    "dl deciliter",
    "cl centiliter",
    "ml milliliter",
    "ton",
    "kg kilo kilogram",
    "g gram",
    "mg milligram",
    "h tim timme timmar",
    "min minut minuter",
    "s sek sekund sekunder",
    "dygn",
    "mw megawatt",
    "kw kilowatt",
    "w watt",
    "mwh megawattimme megawattimmar",
    "kwh kilowattimme kilowattimmar",
    "wh wattimme wattimmar",
    "kv kilovolt",
    "v volt",
    "mah milliamperetimme milliamperetimmar",
    "a ampere",
    "db decibel",
    "lx lux",
    "lm lumen",
    "bar",
    "kpa kilopascal",
    "mpa megapascal",
    "n newton",
    "kn kilonewton",
    "khz kilohertz",
    "hz hertz",
    "kr krona kronor sek",
    "gb gigabyte",
    "mb megabyte",
    "dpi",
    "ppm",
  ].flatMap((line) => line.split(" ").map((one, _, [sign]) => [one, sign])),
);
const SOME_DIGITS = "[0-9]+(?:[ \\u00a0\\u202f][0-9]{3})*(?:[.,][0-9]+)?";
const SIGN = /[-\u2010-\u2015\u2212]/;
/** A number, and the sign before it if it is no dash between two. */
const NUMBERS = new RegExp(`(?<![0-9\\p{L}.,])${SOME_DIGITS}`, "gu");
/** What stands between numbers that have one unit. */
const AND_NUMBER = new RegExp(`^(?:\\s*(?:[-\\u2010-\\u2015\\u2212/×x,]|och|eller|till|resp\\.?|respektive|and|or|to)\\s*[±−-]?${SOME_DIGITS})`, "u");
const UNIT = /^(?:[\s\u00a0\u202f]*|-)((?:°\s?)?[\p{L}µ°%²³]+[²³23]?(?:\([\p{L}]+\))?(?:\s?(?:\/|per\s)\s?[\p{L}]+[²³23]?)?|[°%])/u;

/** So many letters after a number may tell its unit. */
const MOST_AFTER = 80;

/** A unit by its sign, or nothing. */
function unitOf(text) {
  const plain = text.toLowerCase().replace(/\s/g, "").replace(/²/g, "2").replace(/³/g, "3").replace(/\([\p{L}]+\)$/u, "");
  const [first, second] = plain.split(/\/|(?<=[\p{L}0-9])per(?=[\p{L}])/u);
  if (second) {
    const [one, other] = [unitOf(first), unitOf(second)];
    return one && other && `${one}/${other}`;
  }
  if (plain === "°") return "°c";
  const known = UNITS.get(plain) ?? UNITS.get(plain.replace(/s$/, ""));
  if (known) return known;
  // `literskärl` after a hyphen, and `meters` before what it measures.
  const begun = [...UNITS].filter(([one]) => one.length > 2 && plain.startsWith(one)).sort(([one], [other]) => other.length - one.length);
  return begun[0]?.[1];
}

/** A number with its digits alone: `3 000` and `3000` are one. */
const digitsOf = (text) => {
  const [whole, part] = text.replace(/[\s\u00a0\u202f]/g, "").replace(".", ",").split(",");
  const rest = part?.replace(/0+$/, "");
  return rest ? `${whole},${rest}` : whole;
};

/** Whether a number has a sign before it, which is no dash between two. */
const isNegative = (text, at) => (SIGN.test(text[at - 1] ?? "") && !/(?:[0-9]\s?|\p{L})$/u.test(text.slice(0, at - 1))) || /(?:^|[^\p{L}])minus $/u.test(text.slice(0, at).toLowerCase());

/** The amounts that a text says: numbers with their unit and sign, and where they end. */
function amounts(text) {
  const found = [];
  for (const match of text.matchAll(NUMBERS)) {
    const at = match.index + match[0].length;
    let rest = text.slice(at, at + MOST_AFTER);
    const length = rest.length;
    const unit = () => UNIT.exec(rest);
    let own = unit();
    // `20–30 °C` and `8, 10 och 22 m³` say the unit once.
    for (let turn = 0; turn < 4 && !(own && unitOf(own[1])); turn++) {
      const next = AND_NUMBER.exec(rest);
      if (!next) break;
      rest = rest.slice(next[0].length);
      own = unit();
    }
    const units = own ? [unitOf(own[1])] : [];
    // `12 liter per kilo` are 12 liters too, and `5 m/s` are no 5 meters.
    if (own && (!units[0] || /per\s/.test(own[1]))) units.push(unitOf(own[1].split(/[\s/]/)[0]));
    // `20 000 ansi-lumen`
    const piece = own && !units.some(Boolean) && /^-(\p{L}+)/u.exec(rest.slice(own[0].length));
    if (piece) units.push(unitOf(piece[1]));
    const end = at + (length - rest.length) + (own?.[0].length ?? 0);
    if (units.some(Boolean)) found.push({ number: match[0], digits: digitsOf(match[0]), units: units.filter(Boolean), isNegative: isNegative(text, match.index), start: match.index, end });
  }
  return found;
}

/** Whether a text says an amount. */
const saysAmount = (text, { digits, units: [unit], isNegative }) => amounts(text).some((one) => one.digits === digits && one.units.includes(unit) && one.isNegative === isNegative);
