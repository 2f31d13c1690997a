export const id = 1841;
export const ids = [1841];
export const modules = {

/***/ 91841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startLiveLine: () => (/* binding */ startLiveLine)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_terminal_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9311);
/* harmony import */ var _net_waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89025);



const PATIENCE_MS = 400;
const FRAME_MS = 100;
const FRAMES = ['\u280b', '\u2819', '\u2839', '\u2838', '\u283c', '\u2834', '\u2826', '\u2827', '\u2807', '\u280f'];
const ERASE = '\r\u001b[K';
function startLiveLine(screen) {
    const watched = watchWaits();
    const hidden = [];
    let frame = 0;
    let isDrawn = false;
    const erase = () => {
        if (isDrawn)
            screen.write(ERASE);
        isDrawn = false;
    };
    const draw = () => {
        const text = watched.text();
        if (text === undefined || hidden.some((form) => text.toLowerCase().includes(form)))
            return erase();
        screen.write(`${ERASE}${fitted(`${FRAMES[frame % FRAMES.length] ?? ''} ${text}`, screen)}`);
        frame += 1;
        isDrawn = true;
    };
    const timer = setInterval(draw, FRAME_MS).unref();
    const stop = () => {
        clearInterval(timer);
        watched.end();
        process.off('exit', stop);
        erase();
    };
    process.once('exit', stop);
    return {
        print: (line) => {
            erase();
            screen.write(`${line}\n`);
        },
        hide: (forms) => void hidden.push(...forms.map((form) => form.toLowerCase())),
        stop,
    };
}
function fitted(text, { columns }) {
    const room = (columns || 80) - 1;
    return (0,_report_terminal_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(text) <= room ? text : `${text.slice(0, room - 1)}\u2026`;
}
function watchWaits() {
    const begun = new Map();
    const startedMs = performance.now();
    let progress;
    const watching = {
        start: (wait) => void begun.set(wait, performance.now()),
        asyncEnd: (wait) => void begun.delete(wait),
        ...{ end: () => { }, asyncStart: () => { }, error: () => { } },
    };
    const hear = (told) => void (progress = told);
    _net_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .WAITS */ .rp.subscribe(watching);
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(_net_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRESS */ .Gd.name, hear);
    return {
        text: () => {
            const nowMs = performance.now();
            if (nowMs - startedMs < PATIENCE_MS)
                return undefined;
            const parts = [progressText(progress), waitText([...begun], nowMs)].filter((part) => part !== undefined);
            return parts.length === 0 ? undefined : parts.join(', ');
        },
        end: () => {
            _net_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .WAITS */ .rp.unsubscribe(watching);
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(_net_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRESS */ .Gd.name, hear);
        },
    };
}
function progressText(progress) {
    return progress && `${progress.done} of ${progress.total} targets done`;
}
const ORDER = Object.keys(_net_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .AWAITED */ .A7);
function waitText(waits, nowMs) {
    const [oldest] = waits.toSorted(([one, oneMs], [other, otherMs]) => ORDER.indexOf(one.phase) - ORDER.indexOf(other.phase) || oneMs - otherMs);
    if (oldest === undefined)
        return undefined;
    const [{ phase, whom }, sinceMs] = oldest;
    return `${_net_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .AWAITED */ .A7[phase]} ${whom} \u2026 ${Math.floor((nowMs - sinceMs) / 1_000)} s`;
}


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ clipPhrase),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _x: () => (/* binding */ tellSome),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _words_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96456);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76180);


const UNSEEN = /[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;
function oneLine(text, cap) {
    const kept = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .capped */ .uo)(text, cap);
    return kept.replace((0,_words_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainlySeen */ .xP)(kept) ? / {2,}/g : UNSEEN, ' ').trim();
}
function clipPhrase(phrase, cap) {
    const kept = [];
    let left = cap;
    for (const part of phrase) {
        if (left <= 0)
            return [...kept, '\u2026'];
        const text = typeof part === 'string' ? part : part.quoted;
        const clipped = text.length > left ? `${text.slice(0, left)}\u2026` : text;
        kept.push(typeof part === 'string' ? clipped : { quoted: clipped });
        left -= text.length;
    }
    return kept;
}
function duration(ms) {
    return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
function tellSome(all, most, tell, more, where = 'all in report.json') {
    const told = all.slice(0, most).map(tell);
    return all.length > most ? [...told, more(`\u2026 and ${all.length - most} more, ${where}`)] : told;
}
const LINE_CAP = 2_000;
function logText(said) {
    const text = typeof said === 'string' ? oneLine(said, LINE_CAP) : oneLine((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(clipPhrase(said, LINE_CAP)), LINE_CAP);
    return text.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 9311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72589);


const NARROWEST = 40;
function paint(text, style, { colour }) {
    return colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
}
function painted(style, options) {
    return (line) => paint(line, style, options);
}
function wrap(said, first, { width }) {
    const indent = ' '.repeat(widthOf(first));
    const room = Math.max(width, NARROWEST) - indent.length;
    const lines = [''];
    for (const word of (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(said)
        .split(' ')
        .flatMap((long) => pieces(long, room))) {
        const last = lines.at(-1) ?? '';
        if (last === '')
            lines[lines.length - 1] = word;
        else if (widthOf(last) + 1 + widthOf(word) <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line, at) => `${at === 0 ? first : indent}${line}`);
}
function pieces(word, room) {
    if (widthOf(word) <= room || /^\W?https?:\/\//.test(word))
        return [word];
    const cut = [''];
    for (const sign of word) {
        const last = cut.at(-1) ?? '';
        if (widthOf(last) + widthOf(sign) <= room)
            cut[cut.length - 1] = last + sign;
        else
            cut.push(sign);
    }
    return cut;
}
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/gu;
function widthOf(text) {
    return text.length + (text.match(WIDE) ?? []).filter((sign) => sign.length === 1).length;
}
function harmless(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 96456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p9: () => (/* binding */ OUTSIDE_CAP),
  xP: () => (/* binding */ isPlainlySeen),
  Km: () => (/* binding */ makeClean)
});

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/secrets/needles.ts
var needles = __webpack_require__(45721);
;// CONCATENATED MODULE: ./src/words/shown/shapes.ts
const REQUEST_ID = '(?:req|msg|org|wrkspc|svac|fdrl)_[0-9A-Za-z]{1,32}';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const ACCOUNT = String.raw `(?<=gateway\.ai\.cloudflare\.com/v1/)[0-9a-f]{32}`;
const STRANGERS = { mixed: 7, cased: 0, digits: 7, ids: [REQUEST_ID] };
const NAMED = { mixed: 17, cased: 10, digits: 19, ids: [REQUEST_ID, UUID, ACCOUNT] };
const ASCII = {
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
        return (ascii ??= makeShapes(ASCII));
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
const LONGEST_WORD = 24;
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
    const isWord = word.test(text) ? text.length <= LONGEST_WORD : isCamel(text.match(humps) ?? []);
    if (isWord)
        return 'word';
    return text.length <= cased ? 'mixed' : 'odd';
}
function isCamel(humps) {
    const fitting = humps.every(({ length }) => length >= 2 && length <= LONGEST_WORD);
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
const PLAIN = /^(?:[A-Z]?[a-z]{2,23}(?:[ ./]|, |: |:\/\/|$))+$/;
function allow(text, limits, isCut = false) {
    if (!isCut && PLAIN.test(text))
        return text;
    return isCut || text.length > LONGEST_KEPT ? judged(text, limits, isCut) : remembered(text, limits);
}
const MOST_KEPT = 500;
const LONGEST_KEPT = 200;
const answers = new Map();
function remembered(text, limits) {
    const known = answers.get(limits) ?? new Map();
    const answer = known.get(text);
    if (answer !== undefined)
        return answer;
    if (known.size >= MOST_KEPT)
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
    const alike = runs(chunks, (one, next) => lengthOf(one) === lengthOf(next));
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
    const scraps = runs(pieces, (one, next) => lengthOf(one) === lengthOf(next) && lengthOf(one) <= LONGEST_SCRAP);
    return scraps.some(({ length }) => length >= MANY_SCRAPS);
}
function isCode(pieces) {
    const letters = count(pieces, 'letter');
    if (letters > 0 && pieces.filter((piece) => lengthOf(piece) === 1).length >= MANY_LETTERS)
        return true;
    const mixed = count(pieces, 'mixed') + count(pieces, 'odd');
    return mixed >= MANY_MIXED || letters + mixed + count(pieces, 'number') > MOST_NUMBERS;
}
function isCutUp(chunks) {
    const [first] = chunks;
    if (first === undefined || lengthOf(first) > LONGEST_GROUP || chunks.length < MANY_GROUPS)
        return false;
    return chunks.some(({ pieces }) => pieces.some(({ kind }) => kind === 'mixed' || kind === 'odd'));
}
function isMostlyOdd(pieces) {
    const odd = count(pieces, 'odd');
    return odd >= MANY_MIXED && 2 * odd >= pieces.length;
}
function isRemainder(text, piece) {
    if (isWord(piece) && lengthOf(piece) > LONGEST_REMAINDER)
        return false;
    const { start, end } = piece;
    if (/(?:\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7]{2})$/.test(text.slice(Math.max(0, start - 3), start)))
        return true;
    return !isWord(piece) && /^(?:\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7]{2})/.test(text.slice(end, end + 3));
}
function isRest(text, before, { start, end }) {
    if (before?.kind !== 'odd' || lengthOf(before) < LONG_ODD || start - before.end !== 1)
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
function lengthOf({ start, end }) {
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
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
const BYTES_OF_ONE = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
const SEEN = /^[\x20-\x7e\u2010-\u2027\u2190-\u27bf]*$/;
function isPlainlySeen(text) {
    return SEEN.test(text);
}
function makeClean(scrubber) {
    const cleaner = (limits) => (raw, cap = OUTSIDE_CAP) => {
        const bare = seen(raw.slice(0, LOOKED_AT)).replace(/\s+/g, ' ').trim();
        const safe = allow(scrubber.outside(bare), limits, raw.length >= LOOKED_AT);
        return (0,phrase/* quote */.hD)((0,phrase/* capped */.uo)(safe, cap));
    };
    return Object.assign(cleaner(STRANGERS), { named: cleaner(NAMED) });
}
function seen(text) {
    if (isPlainlySeen(text))
        return text;
    return whole(text).replace(ESCAPES, '').replace(INVISIBLE, ' ');
}
function whole(text) {
    const read = text.replace(BYTES_OF_ONE, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
    return read === text ? text : whole(read);
}


/***/ })

};
