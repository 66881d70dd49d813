// A workbook put together of a frame and pieces, as `src/bundle/book/assembly.rs` does it: the same book for the same data.
// It makes the answer form, in which a requirement takes a row or a column. The assessment is made by the program alone.
//
//   Urval.excel.parts(Urval.book(frame, pieces, given))
//
// `frame` and `pieces` are as published with the open data, the pieces in the order in which they are to stand.
// `given` says what only the selection decides:
//   { selection, catalogue, publisher, release, unchanged, example, owner, authority, diary, address, licence, licenceAddress, checksum, day, identity,
//     filled: [{ key, value, ids }],                      what was filled in, as `Urval.filled` lists it
//     items: [{ number: "2.3", old: "", values: {} }] }   for each piece; `old` says that it is not in force
// What is not there is empty, but for the values: one that is there has been filled in, even with nothing.
//
// Other workbooks are written cell by cell, in the same styles:
//
//   const sheet = new Urval.Sheet("Rader", [20, 60]);
//   sheet.put(0, 0, Urval.styles.head, "Krav");
//   Urval.excel.parts({ title, subject, author, comment, day, paper, styles: frame.styles, names: [], sheets: [sheet.finished()] });
(() => {
  const { readable, held, cut, letters, place, fixed, elsewhere, percent, CELL } = globalThis.Urval.excel;

  /** More in one text would make its formula longer than a sheet takes. */
  const PLACEHOLDERS = 20;
  /** What a row as high as they come shows of a text. */
  const LINES = 31;
  /** How many letters of a title stand within the columns of the first sheet. */
  const TITLE_WIDTH = 80;
  /** The text of a requirement, which takes in what the buyer fills in. */
  const TEXT = "\u0001text\u0002";

  /** The numbers of the styles of cells, in the order of `Style`. */
  const styles = {};
  for (const name of "title banner stamp heading note body label way head text short link state number closed lead open openDate openNumber openUnseen buyer buyerDate".split(" ")) styles[name] = Object.keys(styles).length;
  const { title: TITLE, banner: BANNER, stamp: STAMP, heading: HEADING, note: NOTE, body: BODY, label: LABEL, way: WAY, head: HEAD, short: SHORT, state: STATE, number: NUMBER } = styles;
  /** The tones of marks. */
  const [LACKS, FAILS, DONE] = [0, 1, 2];

  const quoted = (text) => `"${cut(readable(text), 250).replaceAll('"', '""')}"`;
  /** How many letters a text has, where some are two halves. */
  const count = (text) => text.length - (text.match(/[\ud800-\udbff]/g)?.length ?? 0);
  const sum = (numbers) => numbers.reduce((all, own) => all + own, 0);

  // How high a row has to be for its texts. The widths are those of `height.rs`.

  const LINE = 12.75;
  const AROUND = 3;
  const MOST = 408.75;
  const DIGIT = 540;
  /** How high programs take a page to be. */
  const PAGES = [490, 494, 498, 502, 506, 510, 514, 518];
  /** The widths of letters by their codes. Above these all are as wide, and the second half of a letter has none. */
  const WIDTHS = new Uint16Array(0x2100).fill(556);
  for (const [letters, width] of [["ijl'", 222], [" !,./:;Ift[]|", 278], ["-()r`", 333], ["cksvxyzJ", 500], ["FTZ", 611], ["ABEKPSVXY&ÅÄ", 667], ["wCDHNRU", 722], ["GOQÖ", 778], ["mM%", 860], ["W@…", 1000]]) {
    for (const letter of letters) WIDTHS[letter.codePointAt(0)] = width;
  }
  const width = (text) => {
    let all = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      all += WIDTHS[code] ?? (code >= 0xdc00 && code <= 0xdfff ? 0 : 1000);
    }
    return all;
  };

  /** How many lines a paragraph takes when words stay whole where they can. */
  function wrapped(paragraph, room) {
    let [lines, taken] = [1, 0];
    for (const word of paragraph.match(/[^ \-–]*[ \-–]|[^ \-–]+$/g) ?? []) {
      const whole = width(word);
      const visible = whole - (word.endsWith(" ") ? width(" ") : 0);
      if (taken > 0 && taken + visible > room) {
        lines += 1;
        taken = 0;
      }
      if (visible > room) {
        lines += Math.floor(visible / room);
        taken = visible % room;
      } else taken += whole;
    }
    return lines;
  }

  function linesOf(style, content, columns) {
    const text = typeof content === "string" ? content : (content?.text ?? content?.result);
    if (typeof text !== "string") return 1;
    const isBold = [LABEL, HEAD, SHORT, STATE].includes(style);
    const room = Math.max(Math.floor((columns * DIGIT * (isBold ? 93 : 100)) / 100), 1);
    return sum(text.split("\n").map((line) => wrapped(line, room)));
  }

  /** The rows that are higher than one line of ordinary text. */
  function heights(cells, widths) {
    const heights = new Map();
    for (const [row, column, style, content] of cells) {
      const own = style === TITLE ? 24 : [BANNER, STAMP, HEADING].includes(style) ? 18 : LINE * (style === NOTE ? 1 : linesOf(style, content, widths[column] ?? 10)) + AROUND;
      heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(own, MOST)));
    }
    for (const [row, height] of heights) if (height <= LINE + AROUND) heights.delete(row);
    return heights;
  }

  /**
   * The row above those at the end of a table that are not used from the start, if they would have a page by themselves:
   * a page that begins with it is not empty. The measures are those of `fit.rs`.
   */
  function beginsPage(sheet, first) {
    const { head, heights } = sheet;
    const scale = percent(sheet, sheet.print.spread);
    const height = (from, to) => sum(Array.from({ length: to - from + 1 }, (_, at) => heights.get(from + at) ?? LINE));
    const top = height(head.first, head.row);
    const above = first - 1;
    const together = top + height(above, head.last);
    const isAlone = (room) => {
      let [filled, page] = [top, head.row + 1];
      for (let row = page; row <= head.last; row += 1) {
        if (filled + height(row, row) > room && row > page) [filled, page] = [top, row];
        filled += height(row, row);
      }
      return page >= first && together <= room;
    };
    return above > head.row && PAGES.some((own) => isAlone((own * 100) / scale)) ? [above] : [];
  }

  /** A sheet that is being written: a later cell takes the place of an earlier one. */
  class Sheet {
    cells = new Map();
    entries = [];
    marks = [];
    head = null;
    print = "fit";

    constructor(name, widths, isOpen = false) {
      Object.assign(this, { name, widths: [...widths], isOpen });
    }

    put(row, column, style, content = null) {
      this.cells.set(row * 16384 + column, [row, column, style, content]);
    }

    mark(at, formula, tone) {
      this.marks.push({ at, formula, tone });
    }

    place(row, column) {
      return elsewhere(this.name, fixed(row, column));
    }

    inOrder() {
      return [...this.cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
    }

    finished(more) {
      const cells = this.inOrder();
      return { ...this, ...more, cells, heights: heights(cells, this.widths) };
    }
  }

  /** The hidden sheet: choices, texts to fill in, what is counted, the ages of choices, and numbers that formulas share. */
  class Lists {
    known = new Map();
    rows = [0, 0, 0, 0, 0, 0, 0];

    constructor(name) {
      this.sheet = new Sheet(name, [40, 60, 30, 12, 12, 12, 12]);
    }

    next(column, style, content) {
      const row = this.rows[column]++;
      this.sheet.put(row, column, style, content);
      return this.sheet.place(row, column);
    }

    /** The ranges of some choices and of their ages, each list once. */
    choices(choices, ages) {
      const key = JSON.stringify([choices, ages]);
      if (!this.known.has(key)) {
        const first = this.rows[0];
        choices.forEach((choice, at) => {
          if (ages) this.sheet.put(this.rows[0], 5, NUMBER, ages[at]);
          this.next(0, BODY, cut(readable(choice).replaceAll("\n", " "), 200));
        });
        const range = (column) => elsewhere(this.sheet.name, `${fixed(first, column)}:${fixed(Math.max(this.rows[0] - 1, first), column)}`);
        this.known.set(key, [range(0), range(5)]);
      }
      return this.known.get(key);
    }

    number(formula, result) {
      return this.next(6, NUMBER, { formula, result });
    }

    text(text) {
      return this.next(1, BODY, text);
    }

    count(label, wanted, lacking) {
      this.next(2, BODY, label);
      return [this.next(3, BODY, { formula: wanted[0], result: wanted[1] }), this.next(4, BODY, { formula: lacking[0], result: lacking[1] })];
    }
  }

  /** A text in lines, broken between words. A word that is longer than a line has one of its own. */
  function broken(text) {
    const lines = [""];
    for (const word of text.split(" ")) {
      const last = lines.length - 1;
      if (!lines[last]) lines[last] = word;
      else if (count(lines[last]) + 1 + count(word) <= TITLE_WIDTH) lines[last] += ` ${word}`;
      else lines.push(word);
    }
    return lines;
  }

  /** One workbook while it is put together. */
  class Assembly {
    names = [];

    constructor(frame, pieces, given) {
      const { items, filled = [], day, identity, ...said } = given;
      Object.assign(this, { frame, filled, day, identity, lists: new Lists(frame.lists) });
      const texts = Object.entries(said).map(([name, text]) => [name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`), text ?? ""]);
      this.known = { ...Object.fromEntries(texts), count: String(pieces.length) };
      this.chosen = pieces.map((piece, at) => this.choose(piece, items[at]));
      this.there = new Set(["example", "owner", "authority", "diary"].filter((name) => this.known[name]));
      for (const { piece, open } of this.chosen) {
        for (const part of [...Object.keys(piece.blocks), piece.class, "any"]) this.there.add(part);
        if (piece.ways) this.there.add("proven");
        if (open.length) this.there.add("open");
        this.known[piece.class] = String(Number(this.known[piece.class] ?? 0) + 1);
      }
      const open = this.chosen.flatMap((own) => own.open);
      this.known["values-asked"] = String(open.length + frame.asked);
      const isDated = Boolean(frame.asked && this.known["last-day"]);
      this.known["values-lacking"] = String(open.filter((own) => !own.default).length + frame.asked - isDated);
      this.known["day-state"] = frame.words[isDated ? "done" : "lacks"];
      // A number that the buyer gives need not be written by those who answer.
      const isGiven = /[^ ]/.test(readable(this.known.diary ?? ""));
      this.known["reference-state"] = frame.words[isGiven ? "done" : "lacks"];
      this.known["supplier-lacking"] = String(frame.supplier - isGiven);
    }

    isThere(when) {
      return !when || this.there.has(when);
    }

    /** What entities stand for: the nearest that knows a name decides, and the words of the frame last, which may hold entities. */
    resolve(text, ...levels) {
      return text.replace(/\u0001([^\u0002]*)\u0002/g, (_, name) => {
        const level = [...levels, this.known].find((own) => Object.hasOwn(own, name));
        if (level) return level[name];
        return Object.hasOwn(this.frame.words, name) ? this.resolve(this.frame.words[name], ...levels) : "";
      });
    }

    /** The same in all texts of some data. */
    all(data, ...levels) {
      if (typeof data === "string") return this.resolve(data, ...levels);
      if (Array.isArray(data)) return data.map((own) => this.all(own, ...levels));
      if (data === null || typeof data !== "object") return data;
      return Object.fromEntries(Object.entries(data).map(([name, own]) => [name, this.all(own, ...levels)]));
    }

    joined(texts, between) {
      return texts.map((text) => this.resolve(text)).filter(Boolean).join(between);
    }

    /** Formulas that are added, of those whose sheet is there. */
    sum(parts, ...levels) {
      return parts.filter(([when]) => this.isThere(when)).map(([, formula]) => this.resolve(formula, ...levels)).join("+");
    }

    /** A requirement with what its place decides. */
    choose(piece, { number, old = "", values = {} }) {
      const placeholders = piece.placeholders ?? [];
      const own = { number, old, cite: piece.cite, page: piece.page, title: piece.title, stamp: old && piece.stamp + old };
      const texts = Object.fromEntries(placeholders.map(({ key }) => [`=${key}`, Object.hasOwn(values, key) ? values[key] : `[${key}]`]));
      const fill = (text) => text.replace(/\u0001([^\u0002]*)\u0002/g, (_, name) => (Object.hasOwn(texts, name) ? texts[name] : ""));
      const whole = fill(piece.text);
      for (const letters of this.frame.letters) {
        const lines = sum(whole.split("\n").map((line) => 1 + Math.floor(count(line) / letters)));
        own[`low-${letters}`] = lines > LINES ? piece.low : "";
      }
      const held = (text) => cut(readable(text), CELL, piece.more);
      const known = { ...texts, ...own, held: held(whole), evidence: held(fill(piece.evidence)) };
      const open = placeholders.filter(({ key }) => !Object.hasOwn(values, key)).slice(0, PLACEHOLDERS);
      return { piece, known, open, text: known.held, asked: [] };
    }

    /** Decides where each requirement is put and where each sheet ends, which others refer to. */
    layOut() {
      for (const { id, start, isAcross, closing } of this.frame.sheets) {
        let placed = 0;
        for (const { piece, known, open } of this.chosen) {
          if (id === "values") placed += open.length;
          else if (piece.blocks[id]) {
            if (isAcross) known[`${id}-col`] = letters(start[1] + placed);
            else known[`${id}-row`] = String(start[0] + placed + 1);
            placed += 1;
          }
        }
        const rows = start[0] + (isAcross ? 0 : placed);
        this.known[`${id}-last`] = isAcross ? letters(Math.max(start[1] + placed - 1, 0)) : String(rows);
        this.known[`${id}-end`] = String(rows + sum(closing.filter((own) => this.isThere(own.when)).map((own) => own.rows)));
      }
    }

    /** Puts a block where its first row and column are to be. What it lists and counts is known from then on in `local`. */
    put(sheet, block, [row, column], local, chosen) {
      for (const { name, choices, ages } of block.lists ?? []) this.list(name, choices, ages, local);
      for (const { name, formula, before } of block.numbers ?? []) {
        local[name] = this.lists.number(formula.map(([, own]) => this.resolve(own, local)).join("+"), Number(before));
      }
      for (const [first, left, last, right, style] of block.fills ?? []) {
        for (let own = first; own <= last; own += 1) for (let at = left; at <= right; at += 1) sheet.put(row + own, column + at, style);
      }
      for (const [down, along, style, content] of block.cells ?? []) {
        sheet.put(row + down, column + along, style, chosen && content === TEXT ? this.text(chosen) : this.all(content, local));
      }
      const at = (own) => {
        const [from, to] = this.resolve(own.at, local).split(":");
        return to === undefined || from === to ? from : `${from}:${to}`;
      };
      for (const own of block.entries ?? []) sheet.entries.push({ ...this.all(own, local), kind: typeof own.kind === "string" ? own.kind : this.all(own.kind, local), at: at(own) });
      for (const own of block.marks ?? []) sheet.mark(at(own), this.resolve(own.formula, local), own.tone);
    }

    list(name, choices, ages, local) {
      [local[name], local[`${name}-ages`]] = this.lists.choices(choices, ages);
    }

    /** The text of a requirement in a cell, which takes in what the buyer fills in by a formula. */
    text({ text, asked }) {
      const own = asked.map(([{ key, default: given }, cell]) => [`[${key}]`, given, cell]).filter(([mark]) => text.includes(mark));
      if (!own.length) return text;
      let [formula, result] = [this.lists.text(text), text];
      for (const [mark, given, cell] of own) {
        const name = quoted(mark);
        formula = `SUBSTITUTE(${formula},${name},IF(${cell}="",${name},${cell}))`;
        if (given) result = result.replaceAll(mark, () => given);
      }
      return { formula, result };
    }

    /** Asks the buyer for what is left to fill in, a row each. Gives the row after them. */
    ask(sheet, chosen, first) {
      let row = first;
      for (const own of chosen.open) {
        const local = { ...chosen.known, row: String(row + 1), key: own.key, question: own.question, default: own.default };
        local.state = this.resolve(own.default ? "\u0001done\u0002" : "\u0001lacks\u0002");
        this.put(sheet, this.frame.value, [row, 0], local);
        chosen.asked.push([own, this.resolve("\u0001value\u0002", local)]);
        row += 1;
      }
      return row;
    }

    /** The requirements that are proven for articles, to choose among, and every way to prove one. */
    gather(local) {
      const proven = this.chosen.filter(({ piece }) => piece.ways).map(({ piece }) => piece);
      const ways = new Map();
      for (const [way, age] of proven.flatMap((piece) => piece.ways)) if (!ways.has(way)) ways.set(way, age);
      [local.cites] = this.lists.choices(proven.map((piece) => piece.cite));
      this.list("ways", [...ways.keys()], [...ways.values()], local);
    }

    sheet(own, first) {
      const sheet = new Sheet(own.name, own.widths, own.isOpen);
      this.put(sheet, own.block, [0, 0], this.known);
      let [row, column] = own.start;
      for (const chosen of this.chosen) {
        if (own.id === "values") row = this.ask(sheet, chosen, row);
        const block = chosen.piece.blocks[own.id];
        if (!block) continue;
        this.put(sheet, block, own.isAcross ? [0, column] : [row, 0], { ...chosen.known, row: String(row + 1), col: letters(column) }, chosen);
        if (own.isAcross) {
          sheet.widths.push(own.each);
          column += 1;
        } else row += 1;
      }
      let unused;
      for (const { when, rows, chooses, block } of own.closing) {
        if (!this.isThere(when)) continue;
        const local = { row: String(row + 1) };
        if (chooses) {
          unused ??= row;
          this.gather(local);
        }
        this.put(sheet, block, [row, 0], local);
        row += rows;
      }
      sheet.print = own.print;
      if (own.onPage) {
        // Pages of about the same number of columns, so that none stands alone.
        const [first, all] = [own.start[1], column - own.start[1]];
        const pages = Math.max(Math.ceil(all / own.onPage), 1);
        sheet.print = { grows: Array.from({ length: pages - 1 }, (_, page) => first + Math.floor((all * (page + 1)) / pages)) };
      }
      for (const [name, range] of own.names) this.names.push([name, this.resolve(range)]);
      if (own.isSecret) this.seal(sheet, first);
      const finished = sheet.finished({ head: own.head ? { ...own.head, last: Number(this.resolve(own.head.last)) - 1 } : null });
      return unused === undefined ? finished : { ...finished, pageRows: beginsPage(finished, unused) };
    }

    /** What was filled in and what the first sheet says, below all else in the key, and the checksum of its texts. */
    seal(sheet, first) {
      const checksum = (cells) => {
        const texts = cells.map(([, , , content]) => (typeof content === "string" ? content : content?.formula === undefined ? content?.text : null));
        return globalThis.Urval.checksum(texts.map((text) => held(text ?? "")).filter(Boolean).map((text) => `${text}\n`).join(""));
      };
      sheet.isSecret = true;
      const next = Math.max(...sheet.inOrder().map(([row]) => row)) + 1;
      const rows = [...this.filled.map(({ key, value, ids }) => ["filled", key, value, ids.join(",")]), ["fact", "front", checksum(first.cells)]];
      rows.forEach((cells, at) => cells.forEach((cell, column) => sheet.put(next + at, column, NOTE, cell)));
      sheet.put(0, 2, NOTE, checksum(sheet.inOrder()));
    }

    /** Counts something, and says what the first sheet tells of it. */
    count(own) {
      for (const { name, formula, before } of own.numbers ?? []) this.known[name] = this.lists.number(this.sum(formula), Number(this.resolve(before)));
      const amounts = [own.wanted, own.lacking].map(([, before]) => Number(this.resolve(before)));
      const label = this.resolve(own.label);
      const [wanted, lacking] = this.lists.count(label, [this.sum(own.wanted[0]), amounts[0]], [this.sum(own.lacking[0]), amounts[1]]);
      const said = amounts[1] > 0 ? 2 : amounts[0] > 0 ? 1 : 0;
      return {
        label,
        lacking,
        before: amounts[1],
        formula: this.resolve(own.formula, { wanted, lacking }),
        given: this.resolve(own.given[said] ?? own.given[0] ?? "", { wanted: String(amounts[0]), lacking: String(amounts[1]) }),
        failing: this.resolve(own.failing ?? ""),
      };
    }

    /** The first sheet, written from above. */
    front(told) {
      const { front } = this.frame;
      const sheet = new Sheet(front.name, front.widths);
      sheet.print = "upright";
      let row = 0;
      const lines = (style, text) => broken(text).forEach((line) => sheet.put(row++, 0, style, line));
      const line = (label, content) => {
        sheet.put(row, 0, LABEL, label);
        sheet.put(row++, 1, BODY, content);
      };
      const write = {
        title: (own) => lines(TITLE, this.resolve(own.label)),
        banner: (own) => sheet.put(row++, 0, BANNER, this.resolve(own.label)),
        old: (own) => {
          const old = this.chosen.filter(({ known }) => known.old);
          if (!old.length) return;
          if (this.chosen.length === 1) sheet.put(row++, 0, STAMP, this.resolve(own.label, old[0].known));
          else lines(STAMP, this.resolve(own.text.join(""), { list: old.map(({ piece }) => piece.cite).join(", ") }));
        },
        gap: () => (row += 1),
        heading: (own) => {
          if (row > 3) row += 1;
          sheet.put(row++, 0, HEADING, this.resolve(own.label));
        },
        told: (own) => line(this.resolve(own.label), this.joined(own.text, ". ")),
        way: (own) => {
          sheet.put(row, 0, LABEL, this.resolve(own.label));
          sheet.put(row++, 1, WAY, { address: this.resolve(own.address), text: this.joined(own.text, ". ") });
        },
        counts: () => (row = this.counts(sheet, told, row)),
        filled: (own) => {
          for (const { key, value, ids } of this.filled) {
            const known = { key, value, list: ids.join(", ") };
            line(this.resolve(own.label, known), this.resolve(own.text.join(""), known));
          }
        },
      };
      for (const own of front.lines) if (this.isThere(own.when)) write[own.kind](own);
      return sheet.finished();
    }

    /** How much lacks in each part and in all. Gives the row after them. */
    counts(sheet, told, first) {
      const { front } = this.frame;
      let row = first;
      const mark = (formula, tone) => sheet.mark(place(row, 1), formula, tone);
      for (const { label, formula, given, failing, lacking } of told) {
        sheet.put(row, 0, LABEL, label);
        sheet.put(row, 1, BODY, { formula, result: given });
        if (failing) mark(`${failing}>0`, FAILS);
        mark(`${lacking}>0`, LACKS);
        row += 1;
      }
      const failing = told.map((own) => own.failing).filter(Boolean).join("+");
      const lacking = sum(told.map((own) => own.before));
      const known = { sum: told.map((own) => own.lacking).join("+"), failing, lacking: String(lacking) };
      sheet.put(row, 0, LABEL, this.resolve(front.all, known));
      sheet.put(row, 1, LABEL, { formula: this.resolve(failing ? front.failing : front.formula, known), result: this.resolve(lacking ? front.lacking : front.done, known) });
      const [ready, cell] = [quoted(this.resolve(front.done, known)), fixed(row, 1)];
      if (failing) mark(`${failing}>0`, FAILS);
      mark(`${cell}<>${ready}`, LACKS);
      mark(`${cell}=${ready}`, DONE);
      this.known.completeness = sheet.place(row, 1);
      this.known.failing = told.find((own) => own.failing)?.failing ?? "";
      return row + 1;
    }

    book() {
      const { frame } = this;
      this.layOut();
      const [secret, open] = [true, false].map((isSecret) => frame.sheets.filter((own) => this.isThere(own.when) && Boolean(own.isSecret) === isSecret));
      const sheets = open.map((own) => this.sheet(own));
      const told = frame.counts.filter((own) => this.isThere(own.when)).map((own) => this.count(own));
      const first = this.front(told);
      sheets.push(...secret.map((own) => this.sheet(own, first)));
      const counted = this.lists.rows[4];
      if (counted) this.known["all-lacking"] = elsewhere(frame.lists, `${fixed(0, 4)}:${fixed(counted - 1, 4)}`);
      for (const [name, template] of frame.names) {
        const range = this.resolve(template);
        if (range) this.names.push([name, range]);
      }
      const { paper } = frame;
      return {
        title: this.resolve(frame.title),
        subject: this.joined(frame.subject, ". "),
        author: this.resolve(frame.author),
        comment: this.joined(frame.comment, "\n"),
        day: this.day,
        identity: this.identity,
        paper: { left: this.resolve(paper.left), right: this.joined(paper.right, ". "), foot: this.joined(paper.foot, ". "), page: paper.page },
        styles: frame.styles,
        sheets: [first, ...sheets, this.lists.sheet.finished({ isHidden: true })],
        names: this.names,
      };
    }
  }

  /** What was filled in, each value once, by the order of keys and values in Unicode: `chosen` has { id, values } of each requirement. */
  function filled(chosen) {
    const order = (one, other) => {
      const [left, right] = [[...one], [...other]];
      const at = left.findIndex((c, at) => c !== right[at]);
      return at < 0 ? left.length - right.length : left[at].codePointAt(0) - (right[at]?.codePointAt(0) ?? -1);
    };
    const known = new Map();
    for (const { id, values = {} } of chosen) {
      for (const [key, value] of Object.entries(values)) {
        const name = JSON.stringify([key, value]);
        if (!known.has(name)) known.set(name, { key, value, ids: [] });
        known.get(name).ids.push(id);
      }
    }
    return [...known.values()].sort((one, other) => order(one.key, other.key) || order(one.value, other.value));
  }

  /** A workbook of a frame and pieces. */
  const book = (frame, pieces, given) => new Assembly(frame, pieces, given).book();

  Object.assign(globalThis.Urval, { book, filled, Sheet, styles });
})();
