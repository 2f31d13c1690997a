export const id = 5054;
export const ids = [5054];
export const modules = {

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

/***/ 25054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalText: () => (/* binding */ terminalText)
});

// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(98100);
// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(46472);
// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(72589);
// EXTERNAL MODULE: ./src/report/path-line.ts
var path_line = __webpack_require__(93186);
// EXTERNAL MODULE: ./src/report/whose-key.ts
var whose_key = __webpack_require__(53368);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(56900);
// EXTERNAL MODULE: ./src/report/terminal/terminal-text.ts
var terminal_text = __webpack_require__(9311);
;// CONCATENATED MODULE: ./src/report/terminal/terminal-fleet.ts




const MOST_NAMES = 50;
function fleetLines({ targets }, options) {
    return (0,groups/* groupsOf */.c1)(targets).flatMap((group) => groupLines(group, options));
}
function groupLines({ verdict, cause, title, targets }, options) {
    const sign = headline/* VERDICT_SIGN */.QS[verdict];
    if (verdict === 'healthy')
        return ['', `${sign} ${(0,groups/* countOf */.pq)(targets)} healthy`];
    const told = `${(0,groups/* countOf */.pq)(targets)}: ${title}${cause === undefined ? '' : ` (${cause})`}`;
    const names = (0,one_line/* tellSome */._x)(targets, MOST_NAMES, (target) => (0,terminal_text/* wrap */.LV)([`${(0,one_line/* logText */.kc)(target.name)}: `, ...(0,groups/* foundAt */.yb)(target)], '    ', options), (more) => [`    ${more}`]);
    return [
        '',
        ...(0,terminal_text/* wrap */.LV)(told, `${sign} `, options).map((0,terminal_text/* painted */.C$)('bold', options)),
        ...names.flat(),
        ...remedyLines(targets, options),
    ];
}
function remedyLines([first, ...others], options) {
    const steps = first?.diagnosis?.remedy.steps ?? [];
    const about = others.length === 0 || steps.length === 0 ? [] : (0,terminal_text/* wrap */.LV)(`For ${first?.name ?? ''}:`, '  ', options);
    return [...about, ...steps.flatMap((step, at) => (0,terminal_text/* wrap */.LV)(step, `${String(at + 1).padStart(3)}. `, options))];
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.ts









const VERDICT_SIGN = {
    healthy: ['\u2713', 'green'],
    degraded: ['!', 'yellow'],
    broken: ['\u2717', 'red'],
    unchecked: ['?', 'dim'],
};
const KIND_STYLE = {
    pass: 'green',
    note: 'cyan',
    warn: 'yellow',
    fail: 'red',
    unknown: 'yellow',
    skip: 'dim',
    none: 'dim',
    crash: 'red',
};
const MOST_IN_FULL = 5;
const TITLE_ROOM = 44;
const WIDE_ENOUGH = 72;
function terminalText(result, options) {
    if (options.detail === 'quiet' && result.verdict === 'healthy')
        return '';
    const lines = [
        ...(options.detail === 'quiet' ? [] : foundLines(result, options)),
        ...verdictLines(result, options),
    ];
    return `${lines.map(terminal_text/* harmless */.Is).join('\n').replace(/^\n+/, '')}\n`;
}
function foundLines(result, options) {
    const targets = (0,headline/* worstFirst */.md)(result.targets).toReversed();
    return [
        ...(targets.length > MOST_IN_FULL
            ? fleetLines(result, options)
            : targets.flatMap((target) => targetLines(target, result, options))),
        ...block('Worth knowing', result.notes.flatMap((note) => (0,terminal_text/* wrap */.LV)(note, '  i ', options)), options),
    ];
}
function verdictLines(result, options) {
    const [only, ...others] = result.targets;
    const { explanation, remedy, reproduce = [] } = (others.length === 0 ? only?.diagnosis : undefined) ?? {};
    return [
        '',
        ...firstLines(result, options),
        ...(result.cutOffBy === undefined
            ? []
            : [`  ${headline/* CUT_OFF_WORD */.aZ[result.cutOffBy]}: what is missing was not checked.`]),
        ...(explanation ? ['', ...(0,terminal_text/* wrap */.LV)(explanation, '  ', options)] : []),
        ...(remedy ? [...terminal_remedyLines(remedy, options), ...reproduceLines(reproduce, remedy, options)] : []),
    ];
}
function firstLines(result, options) {
    const [sign, style] = VERDICT_SIGN[result.verdict];
    const cause = result.cause === undefined ? '' : ` (${result.cause})`;
    const words = [`${headline/* VERDICT_WORD */.XU[result.verdict]}: `, ...(0,headline/* headline */.Pl)(result), cause];
    return (0,terminal_text/* wrap */.LV)(words, `${sign} `, options).map((0,terminal_text/* painted */.C$)(style, options)).map((0,terminal_text/* painted */.C$)('bold', options));
}
function targetLines(target, result, options) {
    const several = result.targets.length > 1;
    const [sign, style] = VERDICT_SIGN[target.verdict];
    const name = several
        ? ['', ...(0,terminal_text/* wrap */.LV)([`${target.name}: ${(0,headline/* titleOf */.Gg)(target)}`], `${sign} `, options).map((0,terminal_text/* painted */.C$)(style, options))]
        : [];
    if (target.verdict === 'healthy')
        return [...name, ...wellLines(target, result, options)];
    const { explanation, remedy, reproduce = [] } = (several ? target.diagnosis : undefined) ?? {};
    return [
        ...name,
        ...(0,headline/* worstFirst */.md)(target.endpoints).flatMap((endpoint) => endpointLines(endpoint, options)),
        ...failoverLines(target, options),
        ...modelLines(target, options),
        ...block('Also found', someLines(target.further, (finding) => furtherLines(finding, options)), options),
        ...(explanation ? ['', ...(0,terminal_text/* wrap */.LV)(explanation, '  ', options)] : []),
        ...(remedy ? [...terminal_remedyLines(remedy, options), ...reproduceLines(reproduce, remedy, options)] : []),
    ];
}
function wellLines(target, result, options) {
    const endpoint = (0,headline/* workingEndpoint */.hM)(target) ?? target.endpoints[0];
    if (endpoint === undefined)
        return [];
    const told = (0,whose_key/* healthyLines */.P)(target, result).flatMap((line) => (0,terminal_text/* wrap */.LV)(line, '  ', options));
    if (options.detail === 'verbose')
        return [...told, ...target.endpoints.flatMap((one) => endpointLines(one, options))];
    const notes = someLines((0,found/* notesOf */.h$)(target), (finding) => furtherLines(finding, options));
    return [...told, ...connectionLines(endpoint, options), ...notes];
}
function terminal_remedyLines(remedy, options) {
    const most = options.detail === 'verbose' ? remedy.steps.length : found/* MOST_STEPS */.SF;
    const steps = (0,one_line/* tellSome */._x)(remedy.steps, most, (step, at) => (0,terminal_text/* wrap */.LV)(step, `${String(at + 1).padStart(3)}. `, options), (more) => [`     ${more}`], 'with --verbose').flat();
    const commands = remedy.commands.map((command) => `     ${log/* PROMPT */.hF[remedy.shell ?? 'sh']} ${(0,one_line/* logText */.kc)(command)}`);
    const links = remedy.links.flatMap((url) => (0,terminal_text/* wrap */.LV)(url, '     ', options).map((0,terminal_text/* painted */.C$)('dim', options)));
    const title = (0,found/* repeatsFirstStep */.HH)(remedy) ? 'What to do' : `What to do: ${(0,one_line/* logText */.kc)(remedy.summary)}`;
    return block(title, [...steps, ...commands, ...links], options);
}
function reproduceLines(reproduce, { shell = 'sh' }, options) {
    const most = options.detail === 'verbose' ? reproduce.length : 1;
    return block('Reproduce', reproduce.slice(0, most).map((line) => `     ${log/* PROMPT */.hF[shell]} ${(0,one_line/* logText */.kc)(line)}`), options);
}
function furtherLines(finding, options) {
    const kind = (0,found/* kindOf */.I)(finding);
    const cause = (0,words_finding/* causeOf */.rl)(finding);
    const why = cause === undefined ? '' : ` [${cause}]`;
    const [first = '', ...rest] = (0,terminal_text/* wrap */.LV)([`${finding.title}: `, ...finding.detail, why], '    ', options);
    return [`  ${(0,terminal_text/* paint */.nI)(log/* KIND_SIGN */.RU[kind], KIND_STYLE[kind], options)} ${first.slice(4)}`, ...rest];
}
function endpointLines(endpoint, options) {
    const { urgent, quiet } = (0,found/* sortedRows */.pe)(endpoint.findings);
    const shown = options.detail === 'verbose' ? [...urgent, ...quiet] : urgent;
    const longest = shown.reduce((most, { title: one }) => Math.max(most, one.length), 0);
    const room = Math.min(longest, TITLE_ROOM, Math.floor(options.width / 2));
    const checks = someLines(shown, (row) => checkLines(row, room, options));
    const rest = options.detail === 'verbose' ? [] : restLines(endpoint, options);
    return [
        ...block(`Checks of ${(0,one_line/* logText */.kc)(endpoint.url)}`, [...rest, ...checks], options),
        ...connectionLines(endpoint, options),
    ];
}
function restLines({ findings, leftOut }, options) {
    const rest = findings.filter((finding) => !(0,found/* isUrgent */.Gi)((0,found/* kindOf */.I)(finding)));
    if (rest.length === 0)
        return [];
    const style = rest.some(({ status }) => status === 'pass') ? 'pass' : 'skip';
    const [first = '', ...others] = (0,terminal_text/* wrap */.LV)((0,found/* tally */.N4)(rest, leftOut), '    ', options);
    return [`  ${(0,terminal_text/* paint */.nI)(log/* KIND_SIGN */.RU[style], KIND_STYLE[style], options)} ${first.slice(4)}`, ...others];
}
function checkLines({ kind, words, ...row }, room, options) {
    const title = (0,one_line/* logText */.kc)(row.title);
    const sign = `  ${(0,terminal_text/* paint */.nI)(log/* KIND_SIGN */.RU[kind], KIND_STYLE[kind], options)} `;
    if (options.width < WIDE_ENOUGH) {
        const [head = '', ...more] = (0,terminal_text/* wrap */.LV)(title, '    ', options);
        return [`${sign}${head.slice(4)}`, ...more, ...(0,terminal_text/* wrap */.LV)(words, '      ', options)];
    }
    const [first = '', ...rest] = (0,terminal_text/* wrap */.LV)(words, ' '.repeat(room + 6), options);
    if (title.length > room)
        return [`${sign}${title}`, first, ...rest];
    return [`${sign}${title.padEnd(room)}  ${first.slice(room + 6)}`, ...rest];
}
function connectionLines(endpoint, options) {
    const times = (0,path_line/* timesLine */.F)(endpoint);
    return times === '' ? [] : (0,terminal_text/* wrap */.LV)(`Connection: ${times}`, '  ', options).map((0,terminal_text/* painted */.C$)('dim', options));
}
function failoverLines({ failover }, options) {
    return failover === undefined ? [] : ['', ...(0,terminal_text/* wrap */.LV)((0,found/* failoverWords */.I5)(failover), '  i ', options)];
}
function modelLines({ models }, options) {
    const asked = models.filter((model) => model.asked);
    const lines = asked.flatMap(({ id, status, retiresAt }) => (0,terminal_text/* wrap */.LV)([
        { quoted: id },
        `: ${status}`,
        retiresAt === undefined
            ? ''
            : `${status === 'retired' ? ' on' : ', retires'} ${retiresAt.slice(0, 10)}`,
    ], '  ', options));
    return block('Models', lines, options);
}
function block(title, lines, options) {
    if (lines.length === 0)
        return [];
    return ['', ...(0,terminal_text/* wrap */.LV)(title, '', options).map((0,terminal_text/* painted */.C$)('bold', options)), ...lines];
}
function someLines(all, tell) {
    return (0,one_line/* tellSome */._x)(all, log/* MOST_LINES */.qj, tell, (more) => [`  ${more}`]).flat();
}


/***/ })

};
