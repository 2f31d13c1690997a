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
/* harmony import */ var _words_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30912);
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


/***/ })

};
