export const id = 912;
export const ids = [912];
export const modules = {

/***/ 30912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p9: () => (/* binding */ OUTSIDE_CAP),
  xP: () => (/* binding */ isPlainlySeen),
  Km: () => (/* binding */ makeClean)
});

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
;// CONCATENATED MODULE: ./src/secrets/likeness/folded.ts
const HIGHEST_ASCII = 0x7f;
const CODES = Uint8Array.from({ length: HIGHEST_ASCII + 1 }, (_, code) => {
    const char = String.fromCharCode(code).toLowerCase();
    return /[a-z0-9]/.test(char) ? char.charCodeAt(0) : 0;
});
const LOOKALIKES = new Map([
    ...['\u0430a', '\u0432b', '\u0435e', '\u043ak', '\u043cm', '\u043dh', '\u043eo', '\u0440p', '\u0441c', '\u0442t', '\u0443y', '\u0445x', '\u0456i', '\u0458j', '\u0455s', '\u04bbh', '\u0501d'],
    ...['\u051bq', '\u051dw', '\u0433r', '\u043fn', '\u04cfl', '\u03b1a', '\u03b2b', '\u03b5e', '\u03b9i', '\u03bak', '\u03bdv', '\u03bfo', '\u03c1p', '\u03c4t', '\u03c5u', '\u03c7x', '\u03b3y'],
    ...['\u03b7n', '\u03c9w', '\u01a8s', '\u0131i', '\u0261g', '\u0251a', '\u029fl', '\u0274n', '\u0280r'],
].map(([strange = '', ours = '']) => [strange, ours]));
const ESCAPES = /&#x[0-9a-f]{1,6};?|&#\d{1,7};?|&[a-z]{2,8}\d{0,2};|%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|=[0-9a-f]{2}/gi;
function folded(text) {
    const pile = { letters: [], starts: [], ends: [] };
    pileUp(pile, text, 0, text.length);
    return pile;
}
function unescaped(text) {
    const pile = { letters: [], starts: [], ends: [] };
    let at = 0;
    for (const { 0: escape, index } of text.matchAll(ESCAPES)) {
        pileUp(pile, text, at, index);
        at = index + escape.length;
        for (const char of meantBy(escape))
            take(pile, char, index, at);
    }
    if (at === 0)
        return undefined;
    pileUp(pile, text, at, text.length);
    return pile;
}
function withoutDigits({ letters, starts, ends }) {
    const kept = [...letters.keys()].filter((at) => !isDigit(letters[at] ?? 0));
    if (kept.length === letters.length || kept.length === 0)
        return undefined;
    const [left, from, to] = [letters, starts, ends].map((all) => kept.map((at) => all[at] ?? 0));
    return { letters: left ?? [], starts: from ?? [], ends: to ?? [] };
}
function isDigit(code) {
    return code < 0x3a;
}
function pileUp(pile, text, from, to) {
    for (let at = from; at < to; at += 1) {
        const code = text.charCodeAt(at);
        if (code > HIGHEST_ASCII) {
            const char = String.fromCodePoint(text.codePointAt(at) ?? code);
            take(pile, char, at, at + char.length);
            at += char.length - 1;
        }
        else if (CODES[code] !== 0)
            add(pile, CODES[code] ?? 0, at, at + 1);
    }
}
function add({ letters, starts, ends }, code, start, end) {
    letters.push(code);
    starts.push(start);
    ends.push(end);
}
function take(pile, char, start, end) {
    for (const part of char.normalize('NFKD').toLowerCase()) {
        const code = CODES[(LOOKALIKES.get(part) ?? part).charCodeAt(0)] ?? 0;
        if (code !== 0)
            add(pile, code, start, end);
    }
}
function meantBy(escape) {
    const [, sign = '', digits = ''] = /^(&#x|&#|%|\\u|\\x|=)(\w+)/i.exec(escape) ?? [];
    if (sign === '')
        return /^&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring);$/i.exec(escape)?.[1] ?? ' ';
    const code = Number.parseInt(digits, sign === '&#' ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
function touches({ starts, ends }, at) {
    return at > 0 && starts[at] === ends[at - 1];
}
function wordsOf(reading, [from, to]) {
    const words = [];
    for (let at = from; at < to; at += 1) {
        const letter = String.fromCharCode(reading.letters[at] ?? 0);
        if (at > from && touches(reading, at))
            words.push((words.pop() ?? '') + letter);
        else
            words.push(letter);
    }
    return words;
}

;// CONCATENATED MODULE: ./src/secrets/likeness/symbols.ts
const SAME = symbols((letter) => letter);
const TURNS = [
    SAME,
    symbols((letter) => (letter + 13) % 26),
    symbols((letter) => 25 - letter),
];
function symbols(turn) {
    const table = new Uint8Array(128);
    for (let letter = 0; letter < 26; letter += 1) {
        const turned = turn(letter);
        table[letter + 97] = turned === 8 ? 11 : turned;
    }
    const digits = [14, 11, 26, 4, 0, 18, 27, 19, 1, 28];
    for (const [digit, symbol] of digits.entries())
        table[digit + 48] = symbol;
    return table;
}

;// CONCATENATED MODULE: ./src/secrets/likeness/grams.ts

const GRAM = 6;
const BITS = 5;
const MASK = 2 ** (GRAM * BITS) - 1;
function pushed(gram, symbol) {
    return ((gram << BITS) | symbol) & MASK;
}
function eachGram(text, find) {
    let [gram, count] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const symbol = SYMBOLS[code] ?? NONE;
        if (symbol === NONE)
            continue;
        gram = pushed(gram, symbol);
        count += 1;
        if (count >= GRAM && find(gram))
            return true;
    }
    return false;
}
const NONE = 255;
const SYMBOLS = Uint8Array.from({ length: 128 }, (_, code) => {
    const char = String.fromCharCode(code).toLowerCase();
    return /[a-z0-9]/.test(char) ? (SAME[char.charCodeAt(0)] ?? NONE) : NONE;
});
function makeGrams() {
    let slots = new Uint32Array(1 << 9);
    let size = 0;
    const slotOf = (gram) => {
        const last = slots.length - 1;
        let at = (Math.imul(gram, 0x9e3779b1) >>> 9) & last;
        while (slots[at] !== 0 && slots[at] !== gram + 1)
            at = (at + 1) & last;
        return at;
    };
    const grow = () => {
        const before = slots;
        slots = new Uint32Array(4 * before.length);
        for (const kept of before)
            if (kept !== 0)
                slots[slotOf(kept - 1)] = kept;
    };
    return {
        has: (gram) => slots[slotOf(gram)] !== 0,
        add: (gram) => {
            const at = slotOf(gram);
            if (slots[at] !== 0)
                return;
            slots[at] = gram + 1;
            size += 1;
            if (2 * size > slots.length)
                grow();
        },
    };
}

// EXTERNAL MODULE: ./src/secrets/inner-values.ts
var inner_values = __webpack_require__(75096);
// EXTERNAL MODULE: ./src/secrets/key-prefixes.ts
var key_prefixes = __webpack_require__(40335);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secrets_secret = __webpack_require__(30793);
;// CONCATENATED MODULE: ./src/secrets/likeness/ordinary-words.ts
const ORDINARY = new Set([
    'a access ai all allowed an and answer anthropic any api apikey app application are as at auth authentication authorization aws azure',
    'backend base basic bearer bedrock beta billing body by cache call central change changed changeme ci claude client cloud code company',
    'completion config configuration connection console content count credential credentials customer data default demo deny denied deploy',
    'deployment dev developer development disabled dummy east edge enable enabled endpoint enterprise env environment error eu europe example',
    'expired fable failed false fill for foo forbidden free from function gateway github global google gpt guest haiku has header headers here',
    'host http https id in input insert instance integration internal invalid is it json key keys limit limits list live local localhost login',
    'main message messages missing model models mode my mythos name network new no node none north not null of on openai opus or org',
    'organization our output password permission personal placeholder plain please port private prod production project provider proxy public',
    'put query rate read real region remote replace request requests requested required response role root route router rule run runner sample',
    'secret secrets server service services session shared signature simple sk some sonnet south staging status stream string system team test',
    'testing text that the this time to token tokens tool true type unauthorized unknown url us usage use user username v value version vertex',
    'was west with workspace write xxx yes you your',
]
    .join(' ')
    .split(' '));
function isOrdinary(word) {
    return ORDINARY.has(word) || /^\d{1,4}$/.test(word);
}
function wordsIn(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
const LONGEST_WORD = 24;
function isPronounceable(piece) {
    const vowels = piece.match(/[aeiouy]/g)?.length ?? 0;
    return (/^[a-z]+$/.test(piece) &&
        piece.length <= LONGEST_WORD &&
        5 * vowels >= piece.length &&
        !CLUSTER.test(piece));
}
const CLUSTER = /[bcdfghjklmnpqrstvwxz]{6}/;

;// CONCATENATED MODULE: ./src/secrets/likeness/learned.ts






const PART = 8;
const SHORTEST = 4;
function noneKnown() {
    const [words, ordinary, short] = [new Set(), new Set(), new Set()];
    return { grams: makeGrams(), words, ordinary, short, hasWords: false };
}
const REFERENCE = /^(?:\$?\{.*\}|\$\(.*\)|\$\w+|%\w+%|(?:op|vault):.*)$/s;
const WORDS = /(?<![A-Za-z0-9])(?:[A-Z]?[a-z]{7,}|[A-Z]{8,})(?![A-Za-z0-9])/g;
const WORDLIKE = /(?<![A-Za-z0-9])(?:[A-Z]?[a-z]+|[A-Z]+)(?![A-Za-z0-9])|[a-z]{16,}|[A-Z]{16,}/g;
function learn(known, secret) {
    const value = secret === undefined ? '' : (0,secrets_secret/* reveal */._c)(secret).trim();
    for (const each of [value, ...(0,inner_values/* innerValues */.X)(value)])
        learnOne(known, each);
}
function learnOne(known, value) {
    if (REFERENCE.test(value))
        return;
    if (value.length < secrets_secret/* SHORTEST_MASKED */.tG)
        learnShort(known, value);
    else
        learnLong(known, value.replace(key_prefixes/* PUBLIC_PREFIX */.Jy, ''));
}
function learnShort({ short }, value) {
    const core = value.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
    if (core.length >= SHORTEST && !wordsIn(value).every(isOrdinary))
        short.add(core);
}
function learnLong(known, body) {
    const text = ASCII.test(body) ? body : String.fromCharCode(...folded(body).letters);
    const length = text.replace(/[^A-Za-z0-9]+/g, '').length;
    if (length < PART)
        return;
    learnWords(known, body, length);
    eachGram(text, (gram) => {
        known.grams.add(gram);
        return false;
    });
}
const ASCII = /^[ -~]*$/;
function learnWords(known, body, length) {
    if ((body.match(WORDLIKE) ?? []).join('').length < PART)
        return;
    known.hasWords = true;
    const words = wordsIn(body);
    if (words.every(isOrdinary))
        known.ordinary.add(words.join(''));
    const single = (body.match(WORDS) ?? []).map((word) => word.toLowerCase());
    for (const word of single)
        if (2 * word.length < length && isPronounceable(word))
            known.words.add(word);
}

;// CONCATENATED MODULE: ./src/secrets/likeness/likeness.ts





const ORDINARY_PART = 24;
const SCRAP = 3;
function makeLikeness(secrets) {
    const known = noneKnown();
    let learned = 0;
    const answers = new Map();
    return {
        intervalsIn: (text, isTold) => {
            if (learned < secrets.length)
                answers.clear();
            for (; learned < secrets.length; learned += 1)
                learn(known, secrets[learned]);
            if (learned === 0 || isPlainlyUnlike(text, known))
                return [];
            return remembered(answers, (isTold ? 'told ' : 'named ') + text, () => found(text, known, isTold));
        },
    };
}
const PLAIN = /^[ -$'-<>-[\]-~]*$/;
const LONG_RUN = /[A-Za-z0-9]{12}/;
function isPlainlyUnlike(text, { hasWords, short, grams }) {
    if (hasWords || short.size > 0 || !PLAIN.test(text) || LONG_RUN.test(text))
        return false;
    return !eachGram(text, grams.has);
}
const MOST_KEPT = 500;
const LONGEST_KEPT = 1_000;
function remembered(answers, question, ask) {
    if (question.length > LONGEST_KEPT)
        return ask();
    const answer = answers.get(question);
    if (answer !== undefined)
        return answer;
    if (answers.size >= MOST_KEPT)
        answers.clear();
    const fresh = ask();
    answers.set(Buffer.from(question).toString(), fresh);
    return fresh;
}
function found(text, known, isTold) {
    const intervals = [];
    const longPieces = [...text.matchAll(LONG_PIECE)].filter(([piece]) => MIXED.test(piece));
    const isTurnable = known.hasWords || longPieces.length > 0;
    for (const reading of readingsOf(text, known)) {
        const take = (part) => {
            if (part === undefined)
                return;
            intervals.push(wholePieces(text, reading.starts[part[0]] ?? 0, reading.ends[part[1] - 1] ?? 0));
        };
        walk(reading.letters, SAME, known.grams, false, (stretch) => {
            take(tellingPart(text, reading, stretch, known));
        });
        if (isTurnable)
            walkTurned(reading.letters, known.grams, (stretch) => take(longPart(stretch)));
    }
    for (const { 0: piece, index } of longPieces)
        if (holdsEncoded(piece, known.grams))
            intervals.push(wholePieces(text, index, index + piece.length));
    if (known.short.size > 0)
        intervals.push(...shortOnes(text, known.short, isTold));
    return intervals;
}
function walkTurned(letters, grams, tell) {
    for (const turn of TURNS)
        for (const isBackwards of turn === SAME ? [true] : [false, true])
            walk(letters, turn, grams, isBackwards, tell);
}
function readingsOf(text, { hasWords }) {
    const plain = folded(text);
    const meant = /[&%\\=]/.test(text) ? unescaped(text) : undefined;
    const readings = meant === undefined ? [plain] : [plain, meant];
    return hasWords ? [...readings, ...readings.flatMap((reading) => withoutDigits(reading) ?? [])] : readings;
}
function walk(letters, turn, { has }, isBackwards, tell) {
    const { length } = letters;
    let [gram, run] = [0, 0];
    for (let at = 0; at <= length; at += 1) {
        const letter = letters[isBackwards ? length - 1 - at : at] ?? 0;
        gram = pushed(gram, turn[letter] ?? 0);
        if (at < length && at + 1 >= GRAM && has(gram))
            run += 1;
        else if (run > 0) {
            const from = at - run - (GRAM - 1);
            if (isBackwards)
                tell([length - at, length - from]);
            else
                tell([from, at]);
            run = 0;
        }
    }
}
function longPart(stretch) {
    return lengthOf(stretch) >= PART ? stretch : undefined;
}
function lengthOf([from, to]) {
    return to - from;
}
function tellingPart(text, reading, stretch, known) {
    const edges = stretch.map((at) => touches(reading, at));
    if (lengthOf(stretch) < PART)
        return edges.some(Boolean) ? undefined : mixed(text, reading, stretch, known);
    const words = wordsOf(reading, stretch);
    const scraps = [words[0], words.at(-1)].map((word = '', edge) => word.length <= SCRAP && (edges[edge] === true || isOrdinary(word)) ? word.length : 0);
    const [before = 0, after = 0] = scraps;
    const kept = words.slice(before > 0 ? 1 : 0, after > 0 ? -1 : undefined);
    const joined = kept.join('');
    if (joined.length < PART || mayStand(kept, joined, known))
        return undefined;
    return [stretch[0] + before, stretch[1] - after];
}
function mixed(text, { starts, ends }, stretch, known) {
    const piece = text.slice(starts[stretch[0]], ends[stretch[1] - 1]);
    const isMixed = /^[A-Za-z0-9]+$/.test(piece) && /[A-Za-z]/.test(piece);
    const isWord = known.hasWords ? !/\d/.test(piece) : /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(piece);
    return isMixed && !isWord ? stretch : undefined;
}
function mayStand(words, joined, { words: single, ordinary }) {
    if (words.every(isOrdinary))
        return joined.length < ORDINARY_PART && !ordinary.has(joined);
    return words.length === 1 && single.has(joined);
}
function isAlphanumeric(text, at) {
    const code = text.charCodeAt(at) | 0x20;
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39 && text.charCodeAt(at) === code);
}
function wholePieces(text, start, end) {
    let [from, to] = [start, end];
    while (isAlphanumeric(text, from - 1))
        from -= 1;
    while (isAlphanumeric(text, to))
        to += 1;
    return [from, to];
}
const LONG_PIECE = /(?<![A-Za-z0-9])[A-Za-z0-9]{12,40}(?![A-Za-z0-9])/g;
const MIXED = /\d|[a-z][A-Z]/;
function holdsEncoded(piece, grams) {
    const base64 = [0, 1, 2, 3].map((at) => Buffer.from(piece.slice(at), 'base64'));
    const runs = piece.match(/[0-9a-f]{16,}/gi) ?? [];
    const hex = runs.flatMap((run) => [0, 1].map((at) => Buffer.from(run.slice(at), 'hex')));
    return [...base64, ...hex].some((bytes) => {
        let longest = 0;
        walk(folded(bytes.toString('latin1')).letters, SAME, grams, false, (stretch) => {
            longest = Math.max(longest, lengthOf(stretch));
        });
        return longest >= PART;
    });
}
function shortOnes(text, short, isTold) {
    const small = text.toLowerCase();
    if (!isTold)
        return short.has(small) ? [[0, text.length]] : [];
    return [...small.matchAll(/(?<![a-z0-9])[a-z0-9]/g)].flatMap(({ index }) => {
        const lengths = [SHORTEST, 5, 6, 7];
        const length = lengths.find((one) => short.has(small.slice(index, index + one)) && !isAlphanumeric(small, index + one));
        return length === undefined ? [] : [[index, index + length]];
    });
}

// EXTERNAL MODULE: ./src/secrets/needles.ts
var needles = __webpack_require__(45721);
// EXTERNAL MODULE: ./src/secrets/scrubber.ts
var secrets_scrubber = __webpack_require__(71141);
;// CONCATENATED MODULE: ./src/words/shown/shapes.ts
const REQUEST_ID = '(?:req|msg|org|wrkspc|svac|fdrl)_[0-9A-Za-z]{1,32}';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const ACCOUNT = String.raw `(?<=gateway\.ai\.cloudflare\.com/v1/)[0-9a-f]{32}`;
const STRANGERS = { mixed: 7, cased: 0, digits: 7, ids: [REQUEST_ID] };
const NAMED = { mixed: 17, cased: 10, digits: 19, ids: [REQUEST_ID, UUID, ACCOUNT] };
const shapes_ASCII = {
    ...{ upper: 'A-Z', title: '', lower: 'a-z', digit: '0-9' },
    ...{ disguised: '', other: '', mark: '' },
};
const UNICODE = {
    ...{ upper: '\\p{Lu}', title: '\\p{Lt}', lower: '\\p{Ll}', digit: '\\p{N}' },
    disguised: String.raw `\u24b6-\u24e9\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}`,
    ...{ other: '\\p{Lo}\\p{Lm}', mark: '\\p{M}' },
};
let ascii;
let unicode;
function shapesFor(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return (ascii ??= makeShapes(shapes_ASCII));
    return (unicode ??= makeShapes(UNICODE));
}
function makeShapes(alphabet) {
    const patterns = patternsOf(alphabet);
    const known = new Map();
    const tokens = (limits) => {
        const found = known.get(limits) ?? tokensOf(alphabet, limits);
        known.set(limits, found);
        return found;
    };
    return { tokens, kindOf: (piece, limits) => kindOf(piece, limits, patterns) };
}
function tokensOf({ upper, lower, title, digit, disguised, other, mark }, { ids }) {
    const cased = upper + lower + title + digit + disguised;
    const ends = `(?![-_]*[${cased}])`;
    const date = String.raw `\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?${ends}`;
    const time = String.raw `\d\d?:\d\d(?::\d\d)?(?:Z|(?![\w:]))`;
    const number = String.raw `(?:\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,6})(?: ?(?:ms|[smhk]|[kKMG]i?B))?(?!\.?[${cased}])`;
    const known = [date, time, ...ids.map((id) => id + ends)].join('|');
    const edge = `(?<![${cased}_:]|\\d\\.)`;
    return new RegExp(`${edge}(?:(?<known>${known})|(?<number>${number}))|(?:[${other}][${mark}]*)+|[${cased}][${cased}${mark}]*`, 'gu');
}
const TRADE = new Set([
    ...[
        'OAuth',
        'vLLM',
        'iOS',
        'xAI',
        'eBPF',
        'IPv4',
        'IPv6',
        'TLSv1',
        'SSLv3',
        'K8s',
        'x86',
        'amd64',
        'arm64',
    ],
    ...['SHA256withRSA', 'Ed25519', 'X25519', 'prime256v1', 'secp256k1', 'secp384r1', 'secp521r1'],
]);
const shapes_LONGEST_WORD = 24;
const LONGEST_ACRONYM = 5;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;
const NUMBERED = /^(?:(?:[A-Z]?[a-z]+|[A-Z]+)\d{1,4}|\d{1,4}(?:[a-z]+|[A-Z]+)|[A-Z]\d[A-Z]|\d[A-Z]\d|v\d{1,2}(?:alpha|beta)\d?)$/;
function patternsOf({ upper, title, lower, digit, other, mark }) {
    const pattern = (source, flags = 'u') => new RegExp(source, flags);
    return {
        word: pattern(`^(?:[${upper}${title}]?[${lower}]+|[${upper}]+|[${upper}]{2,6}s)$`),
        irregular: pattern(`[${lower}].*[${upper}]|[${upper}].*[${lower}]`),
        humps: pattern(`[${upper}]+(?![${lower}])|[${upper}]?[${lower}]+`, 'gu'),
        overlaid: pattern(`[A-Za-z0-9][${mark}]`),
        caseless: pattern(`^[${other}]`),
        number: pattern(`^[${digit}]+$`),
        digit: pattern(`[${digit}]`),
    };
}
function kindOf(piece, limits, patterns) {
    const text = piece.normalize('NFC');
    if (patterns.caseless.test(text))
        return isPlain(text) ? 'word' : 'odd';
    if (!isPlain(text) || patterns.overlaid.test(text))
        return 'odd';
    if (TRADE.has(text))
        return 'word';
    if (patterns.number.test(text))
        return text.length <= limits.digits || DATE.test(text) ? 'number' : 'odd';
    return patterns.digit.test(text)
        ? kindOfMixed(text, limits, patterns)
        : kindOfLetters(text, limits, patterns);
}
function isPlain(text) {
    const plain = text.normalize('NFKC');
    return plain === text || !/[A-Za-z0-9]/.test(plain);
}
function kindOfMixed(text, { mixed, cased }, { irregular }) {
    if (NUMBERED.test(text) && text.length <= mixed)
        return 'mixed';
    return cased > 0 && text.length <= (irregular.test(text) ? cased : mixed) ? 'mixed' : 'odd';
}
function kindOfLetters(text, { cased }, { word, humps }) {
    if (text.length === 1)
        return 'letter';
    const isWord = word.test(text) ? text.length <= shapes_LONGEST_WORD : isCamel(text.match(humps) ?? []);
    if (isWord)
        return 'word';
    return text.length <= cased ? 'mixed' : 'odd';
}
function isCamel(humps) {
    const fitting = humps.every(({ length }) => length >= 2 && length <= shapes_LONGEST_WORD);
    const capitals = humps.filter((hump) => hump === hump.toUpperCase());
    const short = humps.filter(({ length }) => length === 2);
    const isScrap = capitals.length > 0 && short.some((hump) => !capitals.includes(hump));
    return fitting && !isScrap && short.length <= 1 && capitals.every(({ length }) => length <= LONGEST_ACRONYM);
}

;// CONCATENATED MODULE: ./src/words/shown/allow.ts


const HIDDEN = '[\u2026]';
const MOST_NUMBERS = 5;
const MANY_MIXED = 3;
const MANY_LETTERS = 4;
const MANY_GROUPS = 4;
const LONGEST_GROUP = 8;
const MANY_SCRAPS = 5;
const LONGEST_SCRAP = 4;
const LONGEST_REMAINDER = 5;
const LONG_ODD = 20;
const FARTHEST = 16;
const allow_PLAIN = /^(?:[A-Z]?[a-z]{2,23}(?:[ ./]|, |: |:\/\/|$))+$/;
function allow(text, limits, isCut = false) {
    if (!isCut && allow_PLAIN.test(text))
        return text;
    return isCut || text.length > allow_LONGEST_KEPT ? judged(text, limits, isCut) : allow_remembered(text, limits);
}
const allow_MOST_KEPT = 500;
const allow_LONGEST_KEPT = 200;
const answers = new Map();
function allow_remembered(text, limits) {
    const known = answers.get(limits) ?? new Map();
    const answer = known.get(text);
    if (answer !== undefined)
        return answer;
    if (known.size >= allow_MOST_KEPT)
        known.clear();
    const own = Buffer.from(text).toString();
    const fresh = judged(own, limits, false);
    answers.set(limits, known.set(own, fresh));
    return fresh;
}
function judged(text, limits, isCut) {
    const pieces = piecesOf(text, limits, isCut);
    const chunks = chunksOf(text, pieces);
    const joined = runs(pieces, (one, next) => JOINT.test(text.slice(one.end, next.start)));
    const company = runs(pieces, (one, next) => !isWord(one) && !isWord(next) && isNear(one, next));
    const alike = runs(chunks, (one, next) => allow_lengthOf(one) === allow_lengthOf(next));
    const hidden = [
        ...pieces.filter(({ kind }) => kind === 'odd'),
        ...chunks.filter(({ pieces: parts }) => isMostlyOdd(parts)),
        ...pieces.filter((piece, at) => isRemainder(text, piece) || isRest(text, pieces[at - 1], piece)),
        ...[joined.filter(isNoCompound), company.filter(isCode), alike.filter(isCutUp)].flat().map(spanOf),
    ];
    return (0,needles/* replaceIntervals */.P)(text, bridged(text, hidden), HIDDEN);
}
function piecesOf(text, limits, isCut) {
    const { tokens, kindOf } = shapesFor(text);
    return [...text.matchAll(tokens(limits))].map(({ 0: found, index: start, groups }) => {
        const end = start + found.length;
        if (isCut && end === text.length)
            return { start, end, kind: 'odd' };
        if (groups?.['known'] !== undefined)
            return { start, end, kind: 'word' };
        return { start, end, kind: groups?.['number'] === undefined ? kindOf(found, limits) : 'number' };
    });
}
function chunksOf(text, pieces) {
    let at = 0;
    return [...text.matchAll(/\S+/g)].map(({ 0: found, index: start }) => {
        const end = start + found.length;
        const first = at;
        while ((pieces[at]?.start ?? Infinity) < end)
            at += 1;
        return { start, end, pieces: pieces.slice(first, at) };
    });
}
function runs(parts, belong) {
    const all = [];
    for (const part of parts) {
        const last = all.at(-1);
        const before = last?.at(-1);
        if (last !== undefined && before !== undefined && belong(before, part))
            last.push(part);
        else
            all.push([part]);
    }
    return all;
}
const JOINT = /^[-_]{1,3}$/;
function isNoCompound(pieces) {
    if (pieces.length > 1 && pieces.some(({ kind }) => kind === 'odd'))
        return true;
    if (count(pieces, 'mixed') >= MANY_MIXED)
        return true;
    const scraps = runs(pieces, (one, next) => allow_lengthOf(one) === allow_lengthOf(next) && allow_lengthOf(one) <= LONGEST_SCRAP);
    return scraps.some(({ length }) => length >= MANY_SCRAPS);
}
function isCode(pieces) {
    const letters = count(pieces, 'letter');
    if (letters > 0 && pieces.filter((piece) => allow_lengthOf(piece) === 1).length >= MANY_LETTERS)
        return true;
    const mixed = count(pieces, 'mixed') + count(pieces, 'odd');
    return mixed >= MANY_MIXED || letters + mixed + count(pieces, 'number') > MOST_NUMBERS;
}
function isCutUp(chunks) {
    const [first] = chunks;
    if (first === undefined || allow_lengthOf(first) > LONGEST_GROUP || chunks.length < MANY_GROUPS)
        return false;
    return chunks.some(({ pieces }) => pieces.some(({ kind }) => kind === 'mixed' || kind === 'odd'));
}
function isMostlyOdd(pieces) {
    const odd = count(pieces, 'odd');
    return odd >= MANY_MIXED && 2 * odd >= pieces.length;
}
function isRemainder(text, piece) {
    if (isWord(piece) && allow_lengthOf(piece) > LONGEST_REMAINDER)
        return false;
    const { start, end } = piece;
    if (/(?:\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7]{2})$/.test(text.slice(Math.max(0, start - 3), start)))
        return true;
    return !isWord(piece) && /^(?:\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7]{2})/.test(text.slice(end, end + 3));
}
function isRest(text, before, { start, end }) {
    if (before?.kind !== 'odd' || allow_lengthOf(before) < LONG_ODD || start - before.end !== 1)
        return false;
    return text[before.end] === ' ' && !/^[A-Z]?[a-z]+$/.test(text.slice(start, end));
}
function bridged(text, parts) {
    const sorted = parts.toSorted((one, other) => one.start - other.start);
    let reached = 0;
    return sorted.map(({ start, end }) => {
        const from = start > reached && isBare(text, reached, start) ? reached : start;
        reached = Math.max(reached, end);
        return [from, end];
    });
}
function isBare(text, from, to) {
    return from > 0 && to - from <= FARTHEST && !/[\p{L}\p{N}.;!?]/u.test(text.slice(from, to));
}
function isWord({ kind }) {
    return kind === 'word';
}
function isNear(one, next) {
    return next.start - one.end <= FARTHEST;
}
function allow_lengthOf({ start, end }) {
    return end - start;
}
function count(pieces, kind) {
    return pieces.filter((piece) => piece.kind === kind).length;
}
function spanOf(parts) {
    return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

;// CONCATENATED MODULE: ./src/words/clean.ts






const OUTSIDE_CAP = 300;
const LOOKED_AT = 4_096;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]+/gu;
const clean_ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
const BYTES_OF_ONE = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
const SEEN = /^[\x20-\x7e\u2010-\u2027\u2190-\u27bf]*$/;
function isPlainlySeen(text) {
    return SEEN.test(text);
}
function makeClean(scrubber, endpoints = []) {
    const likeness = likenessOf(scrubber);
    const isOwn = ownHosts(endpoints);
    const cleaner = (limits) => (raw, cap = OUTSIDE_CAP) => {
        const bare = scrubber.outside(oneLine(raw.slice(0, LOOKED_AT)));
        const parts = likeness.intervalsIn(bare, limits === STRANGERS).filter((part) => !isOwn(bare, part));
        const safe = allow((0,needles/* replaceIntervals */.P)(bare, parts, secrets_scrubber/* HIDDEN */.RG), limits, raw.length >= LOOKED_AT);
        return (0,phrase/* quote */.hD)((0,phrase/* capped */.uo)(safe, cap));
    };
    const named = cleaner(NAMED);
    const list = (raws) => {
        const hidden = partsOfList(raws.map(oneLine), likeness);
        return raws.map((raw, at) => (hidden.has(at) ? (0,phrase/* quote */.hD)(secrets_scrubber/* HIDDEN */.RG) : named(raw)));
    };
    return Object.assign(cleaner(STRANGERS), { named, list });
}
const likenesses = new WeakMap();
function likenessOf({ secrets }) {
    const known = likenesses.get(secrets) ?? makeLikeness(secrets);
    likenesses.set(secrets, known);
    return known;
}
function partsOfList(names, likeness) {
    const parts = likeness.intervalsIn(names.join(' '), false);
    if (parts.length === 0)
        return new Set();
    let reached = 0;
    const places = names.map((name) => {
        const start = reached;
        reached += name.length + 1;
        return [start, start + name.length];
    });
    const holds = ([start, end]) => parts.some(([from, to]) => from < end && to > start);
    return new Set(places.flatMap((place, at) => (holds(place) ? [at] : [])));
}
function ownHosts(endpoints) {
    const hosts = new Set(endpoints.flatMap((endpoint) => URL.parse(endpoint.trim())?.hostname ?? []));
    return (text, [start, end]) => {
        if (hosts.size === 0 || !/^[a-z.-]+$/i.test(text.slice(start, end)))
            return false;
        const before = /[\w.-]*$/.exec(text.slice(Math.max(0, start - LONGEST_HOST), start))?.[0] ?? '';
        const after = /^[\w.-]*/.exec(text.slice(end, end + LONGEST_HOST))?.[0] ?? '';
        return hosts.has((before + text.slice(start, end) + after).toLowerCase());
    };
}
const LONGEST_HOST = 253;
function oneLine(text) {
    return seen(text).replace(/\s+/g, ' ').trim();
}
function seen(text) {
    if (isPlainlySeen(text))
        return text;
    return whole(text).replace(clean_ESCAPES, '').replace(INVISIBLE, ' ');
}
function whole(text) {
    const read = text.replace(BYTES_OF_ONE, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
    return read === text ? text : whole(read);
}


/***/ })

};
