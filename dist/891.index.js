export const id = 891;
export const ids = [891];
export const modules = {

/***/ 2891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalText: () => (/* binding */ terminalText)
});

// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(6472);
// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(2589);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/report/terminal/terminal-text.ts


const NARROWEST = 40;
function paint(text, style, { colour }) {
    return colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
}
function wrap(said, first, { width }) {
    const indent = ' '.repeat(first.length);
    const room = Math.max(width, NARROWEST) - first.length;
    const lines = [''];
    for (const word of (0,one_line/* logText */.kc)(said)
        .split(' ')
        .flatMap((long) => pieces(long, room))) {
        const last = lines.at(-1) ?? '';
        if (last === '')
            lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line, at) => `${at === 0 ? first : indent}${line}`);
}
function pieces(word, room) {
    return Array.from({ length: Math.ceil(word.length / room) }, (_, at) => word.slice(at * room, (at + 1) * room));
}
function harmless(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ');
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal-fleet.ts




const MOST_NAMES = 50;
function fleetLines({ targets }, options) {
    return (0,groups/* groupsOf */.c1)(targets).flatMap((group) => groupLines(group, options));
}
function groupLines({ verdict, cause, title, targets }, options) {
    const sign = headline/* VERDICT_SIGN */.QS[verdict];
    if (verdict === 'healthy')
        return ['', `${sign} ${(0,groups/* countOf */.pq)(targets)} healthy`];
    const heading = paint(`${sign} ${(0,groups/* countOf */.pq)(targets)}: ${(0,one_line/* logText */.kc)(title)}`, 'bold', options);
    const names = (0,one_line/* tellSome */._x)(targets, MOST_NAMES, (target) => wrap([`${(0,one_line/* logText */.kc)(target.name)}: `, ...(0,groups/* foundAt */.yb)(target)], '    ', options), (more) => [`    ${more}`]);
    return [
        ...['', cause === undefined ? heading : `${heading} (${cause})`],
        ...names.flat(),
        ...remedyLines(targets, options),
    ];
}
function remedyLines([first, ...others], options) {
    const steps = first?.diagnosis?.remedy.steps ?? [];
    const about = others.length === 0 || steps.length === 0 ? [] : [`  Told for ${(0,one_line/* logText */.kc)(first?.name ?? '')}:`];
    return [...about, ...steps.flatMap((step, at) => wrap(step, `${String(at + 1).padStart(3)}. `, options))];
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.ts







const VERDICT_SIGN = {
    healthy: ['✓', 'green'],
    degraded: ['!', 'yellow'],
    broken: ['✗', 'red'],
    unchecked: ['?', 'dim'],
};
const KIND_STYLE = {
    pass: 'green',
    note: 'cyan',
    warn: 'yellow',
    fail: 'red',
    unknown: 'yellow',
    skip: 'dim',
    crash: 'red',
};
const MOST_IN_FULL = 5;
const TITLE_ROOM = 44;
function terminalText(result, options) {
    const targets = (0,headline/* worstFirst */.md)(result.targets);
    const lines = [
        ...firstLines(result, options),
        ...(result.cutOffBy === undefined
            ? []
            : [`  ${headline/* CUT_OFF_WORD */.aZ[result.cutOffBy]}: what is missing was not asked.`]),
        ...(targets.length > MOST_IN_FULL
            ? fleetLines(result, options)
            : targets.flatMap((target) => targetLines(target, result, options))),
        ...block('Worth knowing', result.notes.flatMap((note) => wrap(note, '  i ', options)), options),
    ];
    return `${lines.map(harmless).join('\n')}\n`;
}
function firstLines(result, options) {
    const [sign, style] = VERDICT_SIGN[result.verdict];
    const cause = result.cause === undefined ? '' : ` (${result.cause})`;
    const words = [`${headline/* VERDICT_WORD */.XU[result.verdict]}: `, ...(0,headline/* headline */.Pl)(result), cause];
    return wrap(words, `${sign} `, options).map((line) => paint(paint(line, style, options), 'bold', options));
}
function targetLines(target, result, options) {
    const several = result.targets.length > 1;
    const [sign, style] = VERDICT_SIGN[target.verdict];
    const name = several
        ? ['', paint(`${sign} ${(0,one_line/* logText */.kc)(target.name)}: ${(0,headline/* titleOf */.Gg)(target)}`, style, options)]
        : [];
    if (target.verdict === 'healthy')
        return [...name, ...healthyLines(target, result, options)];
    const { explanation, remedy } = target.diagnosis ?? {};
    return [
        ...name,
        ...(explanation ? ['', ...wrap(explanation, '  ', options)] : []),
        ...(remedy ? terminal_remedyLines(remedy, options) : []),
        ...block('Also found', someLines(target.further, (finding) => furtherLines(finding, options)), options),
        ...(0,headline/* worstFirst */.md)(target.endpoints).flatMap((endpoint) => endpointLines(endpoint, options)),
        ...failoverLines(target, options),
        ...modelLines(target, options),
    ];
}
function healthyLines(target, result, options) {
    const endpoint = (0,headline/* workingEndpoint */.hM)(target) ?? target.endpoints[0];
    if (endpoint === undefined)
        return [];
    const accepted = endpoint.auth.length > 0 ? `, accepts ${(0,headline/* credentialWord */.Y5)(endpoint)} as ${endpoint.auth.join(' and ')}` : '';
    const told = [
        { quoted: endpoint.url },
        `${accepted}; ${(0,found/* tally */.N4)(endpoint.findings)}, in ${(0,one_line/* duration */.p0)(result.durationMs)}`,
    ];
    const notes = someLines((0,found/* notesOf */.h$)(target), (finding) => furtherLines(finding, options));
    return [...wrap(told, '  ', options), ...connectionLines(endpoint, options), ...notes];
}
function terminal_remedyLines(remedy, options) {
    const steps = remedy.steps.flatMap((step, at) => wrap(step, `${String(at + 1).padStart(3)}. `, options));
    const commands = remedy.commands.map((command) => `     $ ${(0,one_line/* logText */.kc)(command)}`);
    const links = remedy.links.map((url) => paint(`     ${(0,one_line/* logText */.kc)(url)}`, 'dim', options));
    const title = (0,found/* repeatsFirstStep */.HH)(remedy) ? 'What to do' : `What to do: ${(0,one_line/* logText */.kc)(remedy.summary)}`;
    return block(title, [...steps, ...commands, ...links], options);
}
function furtherLines(finding, options) {
    const kind = (0,found/* kindOf */.I)(finding);
    const cause = (0,words_finding/* causeOf */.rl)(finding);
    const why = cause === undefined ? '' : ` [${cause}]`;
    const [first = '', ...rest] = wrap([`${finding.title}: `, ...finding.detail, why], '    ', options);
    return [`  ${paint(log/* KIND_SIGN */.RU[kind], KIND_STYLE[kind], options)} ${first.slice(4)}`, ...rest];
}
function endpointLines(endpoint, options) {
    const title = `Checks of ${(0,one_line/* logText */.kc)(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}`;
    const rows = (0,found/* rowsOf */.RO)(endpoint.findings);
    const longest = rows.reduce((most, { title: one }) => Math.max(most, one.length), 0);
    const room = Math.min(longest, TITLE_ROOM, Math.floor(options.width / 2));
    const checks = someLines(rows, (row) => checkLines(row, room, options));
    return [...block(title, checks, options), ...connectionLines(endpoint, options)];
}
function checkLines({ kind, words, ...row }, room, options) {
    const [first = '', ...rest] = wrap(words, ' '.repeat(room + 6), options);
    const title = (0,one_line/* logText */.kc)(row.title);
    const sign = `  ${paint(log/* KIND_SIGN */.RU[kind], KIND_STYLE[kind], options)} `;
    if (title.length > room)
        return [`${sign}${title}`, first, ...rest];
    return [`${sign}${title.padEnd(room)}  ${first.slice(room + 6)}`, ...rest];
}
function connectionLines(endpoint, options) {
    const phases = (0,found/* phasesOf */.I$)(endpoint).map(({ short, ms }) => `${short} ${(0,one_line/* duration */.p0)(ms)}`);
    return phases.length === 0
        ? []
        : wrap(`Connection: ${phases.join(' · ')}`, '  ', options).map((line) => paint(line, 'dim', options));
}
function failoverLines({ failover }, options) {
    return failover === undefined ? [] : ['', ...wrap((0,found/* failoverWords */.I5)(failover), '  i ', options)];
}
function modelLines({ models }, options) {
    const asked = models.filter((model) => model.asked);
    const lines = asked.flatMap(({ id, status, retiresAt }) => wrap([{ quoted: id }, `: ${status}`, retiresAt === undefined ? '' : `, retires ${retiresAt.slice(0, 10)}`], '  ', options));
    return block('Models', lines, options);
}
function block(title, lines, options) {
    return lines.length === 0 ? [] : ['', paint(title, 'bold', options), ...lines];
}
function someLines(all, tell) {
    return (0,one_line/* tellSome */._x)(all, log/* MOST_LINES */.qj, tell, (more) => [`  ${more}`]).flat();
}


/***/ })

};
