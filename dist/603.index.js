export const id = 603;
export const ids = [603];
export const modules = {

/***/ 2399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadTarget),
/* harmony export */   u: () => (/* binding */ worstTargetsFirst)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
// Which of many targets a run speaks of.


/** The worst target: by verdict, then by the order of the causes, then by its place. Undefined only when there is none. */
function leadTarget(targets) {
    return worstTargetsFirst(targets)[0];
}
/** All targets in that order. */
function worstTargetsFirst(targets) {
    return targets.toSorted((one, other) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .byVerdict */ .$$)(one.verdict, other.verdict) || orderOf(one) - orderOf(other));
}
const ORDER = new Map(_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.map((cause, at) => [cause, at]));
function orderOf({ diagnosis }) {
    return (diagnosis && ORDER.get(diagnosis.cause)) ?? _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.length;
}


/***/ }),

/***/ 7603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  publishWithoutRun: () => (/* binding */ publishWithoutRun),
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 24 modules
var catalogue = __webpack_require__(9033);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
// EXTERNAL MODULE: ./src/diagnosis/diagnose.ts + 2 modules
var diagnose = __webpack_require__(9710);
// EXTERNAL MODULE: ./src/diagnosis/lead.ts
var lead = __webpack_require__(2399);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
;// CONCATENATED MODULE: ./src/report/groups.ts



function groupsOf(targets) {
    const groups = Map.groupBy((0,lead/* worstTargetsFirst */.u)(targets), ({ verdict, diagnosis }) => `${verdict} ${diagnosis?.cause}`);
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const { verdict, diagnosis } = first;
        return [{ verdict, cause: diagnosis?.cause, title: (0,headline/* titleOf */.Gg)(first), targets: members }];
    });
}
/** The endpoint that a target's diagnosis stands on. */
function endpointOf({ endpoints, diagnosis }) {
    const own = endpoints.find(({ cause }) => cause !== undefined && cause === diagnosis?.cause);
    const dead = diagnosis?.cause === 'fallback.broken' ? endpoints.find((endpoint) => !(0,diagnose/* works */.No)(endpoint)) : undefined;
    return own ?? dead ?? endpoints[0];
}
/** What was found at that endpoint, without what the cause means anyway. */
function foundAt(target) {
    const [deciding] = target.diagnosis?.explains ?? [];
    const finding = endpointOf(target)?.findings.find(({ check }) => check === deciding);
    return finding?.detail ?? target.diagnosis?.explanation ?? [];
}
/** "12 targets", and in the singular too. */
function countOf(targets) {
    return targets.length === 1 ? '1 target' : `${targets.length} targets`;
}

// EXTERNAL MODULE: ./src/report/log-text.ts
var log_text = __webpack_require__(9018);
;// CONCATENATED MODULE: ./src/report/annotations.ts
// The few notices which GitHub shows beside a run: the root cause, then what else stands out.






/** The runner keeps ten of each level a step, and cuts messages at 4096 characters (ExecutionContext.cs, as of 2026-11-22). */
const MOST = 10;
const MESSAGE_CAP = 4_096;
const TITLE_CAP = 200;
/** Targets that one annotation names. */
const NAMED = 10;
const LEVEL = {
    broken: 'error',
    degraded: 'warning',
    unchecked: 'notice',
    healthy: 'notice',
};
/** The root cause first, then other targets and further findings; none for a healthy run without a crash. */
function annotations(result) {
    const lead = (0,headline/* leadOf */.M)(result);
    const root = result.verdict === 'healthy' ? [] : [rootCause(result, lead)];
    const sick = groupsOf(result.targets).filter(({ verdict }) => verdict !== 'healthy');
    // The root cause speaks for its own group, unless that has more members.
    const others = sick.filter(({ targets }) => targets.length > 1 || targets[0] !== lead);
    return [
        ...root,
        ...crashes(result),
        ...others.map(groupAnnotation),
        ...result.targets.flatMap((target) => target.further.flatMap((finding) => beside(finding, target, result))),
    ].slice(0, MOST);
}
function rootCause(result, lead) {
    const explanation = lead?.diagnosis?.explanation ?? result.notes[0] ?? [];
    const title = `${headline/* VERDICT_WORD */.XU[result.verdict]}: ${(0,log_text/* logText */.k)((0,headline/* headline */.Pl)(result))}`;
    return annotation(LEVEL[result.verdict], title, result.cause, [...explanation, ' ', (0,headline/* remedyLine */.RB)(result)]);
}
/** One for all targets of a cause; a single one tells what was found. */
function groupAnnotation({ verdict, title, cause, targets }) {
    const { explanation = [], remedy } = targets[0]?.diagnosis ?? {};
    const single = targets.length === 1;
    const who = single ? namesOf(targets) : countOf(targets);
    const told = single ? explanation : [`${namesOf(targets)}.`];
    return annotation('warning', `${headline/* VERDICT_WORD */.XU[verdict]}: ${who}: ${title}`, cause, [
        ...told,
        ' ',
        remedy?.summary ?? '',
    ]);
}
function namesOf(targets) {
    const names = targets.slice(0, NAMED).map(({ name }) => (0,log_text/* logText */.k)(name));
    return names.join(', ') + (targets.length > NAMED ? ` and ${targets.length - NAMED} more` : '');
}
/** A check's title is true when it passes: what else was found is told by its cause, and of many targets with its target. */
function beside(finding, { name }, { targets }) {
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    if (cause === undefined)
        return [];
    const said = targets.length > 1 ? [...finding.detail, ` (target ${(0,log_text/* logText */.k)(name)})`] : finding.detail;
    return [annotation('warning', `Also: ${catalogue/* CATALOGUE */.y[cause].title}`, cause, said)];
}
function crashes({ targets }) {
    const crashed = targets.flatMap(found/* findingsOf */.WX).filter(({ status }) => status === 'crash');
    return crashed.map(({ title, detail }) => annotation('warning', `A check broke by a fault of this tool: ${title}`, undefined, detail));
}
function annotation(level, title, cause, said) {
    const named = cause === undefined ? (0,log_text/* logText */.k)(title) : `${(0,log_text/* logText */.k)(title)} (${cause})`;
    return { level, title: named.slice(0, TITLE_CAP), message: (0,log_text/* logText */.k)(said).slice(0, MESSAGE_CAP) || named };
}

;// CONCATENATED MODULE: ./src/report/document.ts
// A document as a tree of pieces that are written whole or not at all, so that a size limit never cuts inside one.
/** A part without pieces is not written at all. */
function part(open, pieces, close = '') {
    const filled = pieces.filter((piece) => piece !== '');
    return filled.length === 0 ? '' : { open, pieces: filled, close };
}
/** A folded part; `title` is HTML already. */
function fold(title, pieces) {
    return part(`\n<details><summary>${title}</summary>\n`, pieces, '\n</details>\n');
}
/** Writes pieces in order within `limit` bytes; where one has no room, everything after it is left out and `notice` says so. */
function writeDocument(pieces, limit, notice) {
    const writing = { written: [], left: limit - Buffer.byteLength(notice), cut: false };
    write({ open: '', pieces, close: '' }, writing);
    return writing.written.join('') + (writing.cut ? notice : '');
}
function write(piece, writing) {
    if (writing.cut)
        return;
    const { open, pieces, close } = typeof piece === 'string' ? { open: piece, pieces: [], close: '' } : piece;
    const bytes = Buffer.byteLength(open) + Buffer.byteLength(close);
    if (bytes > writing.left) {
        writing.cut = true;
        return;
    }
    writing.left -= bytes;
    writing.written.push(open);
    for (const inner of pieces)
        write(inner, writing);
    writing.written.push(close);
}

// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(2589);
;// CONCATENATED MODULE: ./src/report/markdown.ts

/** Longest text of one cell, step or paragraph, in characters. */
const TEXT_CAP = 2_000;
/** Longest table or list. */
const MOST_LINES = 1_000;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '|': '&#124;',
    $: '&#36;',
};
/** Links are made of these alone: nothing in them can end a link's brackets or a table's cell. */
const SAFE_URL = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%+=:/-]*)?(?:\?[\w.~%+=&-]*)?(?:#[\w.~%+=/-]*)?$/;
/** Own words: no character of theirs is read as Markdown or HTML, wherever in a line they stand. */
function markdown_text(own) {
    return escapeStart(escapeInline(own, TEXT_CAP)).trim();
}
/** Signs that mean something at the start of a line alone: lists, headings, rules. */
function escapeStart(line) {
    return line.replace(/^\s*([-+=#])/, String.raw `\$1`).replace(/^\s*(\d{1,9})([.)])/, String.raw `$1\$2`);
}
/** Spaces around a part of a phrase are kept: the parts are joined without any. */
function escapeInline(own, cap) {
    const [before, after] = [/^\s/.test(own) ? ' ' : '', /\S\s$/.test(own) ? ' ' : ''];
    const bare = (0,one_line/* oneLine */.TN)(own, cap);
    const safe = bare
        .replace(/[&<>`|$]/g, (sign) => ENTITIES[sign] ?? '')
        .replace(/[\\*[\]~]/g, String.raw `\$&`);
    return before + safe.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw `\_`) + after;
}
/** Words of others, or literal values: a code span, in which nothing is a link, a mention, an image or HTML. */
function code(outside) {
    const bare = (0,one_line/* oneLine */.TN)(outside, TEXT_CAP).replaceAll('`', "'").replaceAll('|', '¦');
    return bare === '' ? '(empty)' : `\`${bare}\``;
}
/** The same inside a line of raw HTML, where Markdown is not read. */
function htmlCode(outside) {
    const bare = (0,one_line/* oneLine */.TN)(outside, TEXT_CAP);
    return `<code>${bare.replace(/[&<>`|$"']/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`)}</code>`;
}
/** A sentence of ours with its quotations; two that touch are kept apart, so that their spans cannot merge. */
function inline(phrase, cap = TEXT_CAP) {
    const parts = (0,one_line/* clipPhrase */.Kf)(phrase, cap).filter((part) => part !== '');
    return parts.reduce((said, part) => {
        if (typeof part === 'string')
            return said + (said === '' ? escapeStart(escapeInline(part, cap)) : escapeInline(part, cap));
        return said + (/`$/.test(said) ? ' ' : '') + code(part.quoted);
    }, '');
}
/** A link that shows where it leads; anything but a plain https address is shown as what it is. */
function markdown_link(url) {
    if (!SAFE_URL.test(url) || url.length > TEXT_CAP)
        return code(url);
    return `[${markdown_text(url.replace('https://', ''))}](${url})`;
}
/** A table's row; the cells are Markdown already. */
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** A row for each of the first thousand, and one that counts the rest. */
function rows(all, cells) {
    return (0,one_line/* tellSome */._x)(all, MOST_LINES, (one) => row(cells(one)), (more) => row([markdown_text(more)]));
}
/** The same as points of a list. */
function points(all, say) {
    return (0,one_line/* tellSome */._x)(all, MOST_LINES, (one) => `- ${say(one)}\n`, (more) => `- ${markdown_text(more)}\n`);
}
/** A table's first two lines. */
function tableHead(titles) {
    return `\n${row(titles.map((title) => markdown_text(title)))}${row(titles.map(() => ':--'))}`;
}
/** A value of evidence: lists and text are words of others, numbers and truths are ours. */
function value(given) {
    if (typeof given === 'string')
        return code(given);
    if (given === null)
        return '–';
    if (typeof given !== 'object')
        return String(given);
    return given.length === 0 ? 'none' : (0,one_line/* tellSome */._x)(given, 40, code, markdown_text).join('<br>');
}
/** Commands as they are typed, in a fence that is longer than any run of backticks in them. */
function fence(commands) {
    const longest = commands
        .flatMap((command) => command.match(/`+/g) ?? [])
        .reduce((most, run) => Math.max(most, run.length), 2);
    const ticks = '`'.repeat(longest + 1);
    return { open: `\n${ticks}sh\n`, close: `${ticks}\n` };
}

;// CONCATENATED MODULE: ./src/report/summary-remedy.ts




/** A command longer than this is none that a person pastes. In characters. */
const COMMAND_CAP = 4_000;
/** The explanation, then the remedy: its steps in order, commands to paste, official pages. */
function remedyPieces({ diagnosis }) {
    if (diagnosis === undefined)
        return [];
    return [`\n${inline(diagnosis.explanation)}\n`, ...whatToDo(diagnosis)];
}
/** `about` is said first, in Markdown. */
function whatToDo({ remedy }, about = '') {
    const commands = remedy.commands.map((command) => (0,one_line/* oneLine */.TN)(command, COMMAND_CAP));
    const { open, close } = fence(commands);
    return [
        `\n### What to do\n${about}`,
        (0,found/* repeatsFirstStep */.HH)(remedy) ? '' : `\n**${markdown_text(remedy.summary)}**\n`,
        part('\n', remedy.steps.map((step, at) => `${at + 1}. ${inline(step)}\n`)),
        part(open, commands.map((command) => `${command}\n`), close),
        part('\nRead more: ', remedy.links.map((url, at) => `${at === 0 ? '' : ' · '}${markdown_link(url)}`), '\n'),
    ];
}

;// CONCATENATED MODULE: ./src/report/summary-tables.ts





/** Longest text of a cell in the table of checks; the details and `report.json` have it whole. */
const CELL_CAP = 600;
const BAR_WIDTH = 24;
function checksTable(findings) {
    const checks = rows((0,found/* rowsOf */.RO)(findings), ({ kind, title, words, cause }) => [
        found/* KIND_MARK */.hW[kind],
        markdown_text(title),
        inline(words, CELL_CAP) + (cause ? ` ${code(cause)}` : ''),
    ]);
    return part(tableHead(['', 'Check', 'What was found']), checks);
}
/** Endpoints side by side, with every phase that at least one of them has; beneath, who took over and which models differ. */
function endpointsTable({ endpoints, failover }) {
    const phases = found/* PHASES */.ZG.filter(({ key }) => endpoints.some((endpoint) => endpoint.phases[key] !== undefined));
    const compared = rows(endpoints, (endpoint) => [
        headline/* VERDICT_MARK */.s0[endpoint.verdict],
        code(endpoint.url),
        headline/* VERDICT_WORD */.XU[endpoint.verdict],
        endpoint.cause ? code(endpoint.cause) : '',
        endpoint.auth.map(code).join(', '),
        modelsCell(endpoint),
        ...phases.map(({ key }) => {
            const ms = endpoint.phases[key];
            return ms === undefined ? '' : (0,one_line/* duration */.p0)(ms);
        }),
    ]);
    const columns = ['', 'Endpoint', 'Verdict', 'Cause', 'Accepts the key as', 'Models'];
    const head = tableHead([...columns, ...phases.map(({ short }) => capitalized(short))]);
    return part(head, compared, [...lacking(endpoints), ...tookOver(failover)].map((line) => `\n${line}\n`).join(''));
}
function capitalized(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
function modelsCell({ models, lacks }) {
    const usable = models.filter(({ status }) => status === 'usable' || status === 'deprecated').length;
    if (models.every(({ status }) => status === 'unverified'))
        return lacks.length === 0 ? '' : 'none';
    return lacks.length === 0 ? String(usable) : `${usable}, ${lacks.length} missing`;
}
function lacking(endpoints) {
    return endpoints
        .filter(({ lacks }) => lacks.length > 0)
        .map(({ url, lacks }) => `${code(url)} lacks models of the primary: ${value(lacks)}`);
}
function tookOver(failover) {
    return failover === undefined ? [] : [inline((0,found/* failoverWords */.I5)(failover))];
}
/** One row a phase, with a bar that shows its share of the slowest. */
function connectionTable(endpoint) {
    const phases = (0,found/* phasesOf */.I$)(endpoint);
    const longest = phases.reduce((most, { ms }) => Math.max(most, ms), 1);
    const bars = rows(phases, ({ name, ms }) => [
        name,
        (0,one_line/* duration */.p0)(ms),
        '━'.repeat(Math.ceil((ms / longest) * BAR_WIDTH)),
    ]);
    return part(tableHead(['Phase', 'Time', '']), bars);
}
const MODEL_WORD = {
    usable: '✅ usable',
    deprecated: '⚠️ deprecated',
    retired: '❌ retired',
    unknown: '❌ unknown',
    forbidden: '❌ not for this key',
    unverified: '❓ not verified',
};
function modelsTable(models) {
    const listed = rows(models, ({ id, status, retiresAt }) => [
        code(id),
        MODEL_WORD[status],
        retiresAt ? code(retiresAt.slice(0, 10)) : '',
    ]);
    return part(`\n### Models\n${tableHead(['Model', 'Status', 'Retires'])}`, listed);
}

;// CONCATENATED MODULE: ./src/report/summary-details.ts





/** One fold for all of it: who wants to know more opens it once. */
function detailsFold(result) {
    const endpoints = result.targets.flatMap((target) => target.endpoints.flatMap((endpoint) => endpointDetails(endpoint, target.verdict === 'healthy')));
    const models = result.targets.flatMap(({ models: all }) => all.filter(({ asked }) => !asked));
    return fold('Details: measured values, attempts, settings, this run', [
        ...endpoints,
        modelsTable(models),
        settingsTable(result.origins),
        runTable(result),
    ]);
}
function endpointDetails(endpoint, untold) {
    const heading = `\n#### ${code(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}\n`;
    const told = untold || endpoint.verdict === 'healthy'
        ? [checksTable(endpoint.findings), connectionTable(endpoint)]
        : [];
    return [part(heading, [...told, evidenceTable(endpoint), attemptsTable(endpoint.attempts)])];
}
function evidenceTable({ findings }) {
    const measured = findings.flatMap(({ check, evidence = {} }) => Object.entries(evidence).map(([name, given]) => ({ check, name, given })));
    const cells = rows(measured, ({ check, name, given }) => [code(check), code(name), value(given)]);
    return part(tableHead(['Check', 'Measured', 'Value']), cells);
}
function attemptsTable(attempts) {
    const tried = rows(attempts, ({ at, request, outcome, status, durationMs, waitedMs }) => [
        code(/T([\d:.]{8,12})Z?$/.exec(at)?.[1] ?? at),
        code(request),
        outcome,
        status === undefined ? '' : String(status),
        (0,one_line/* duration */.p0)(durationMs),
        waitedMs === undefined ? '' : (0,one_line/* duration */.p0)(waitedMs),
    ]);
    return part(tableHead(['Attempt at', 'Request', 'Outcome', 'Status', 'Took', 'Waited after it']), tried);
}
function settingsTable(origins) {
    const told = rows(origins, ({ setting, from, variable }) => [
        code(setting),
        ORIGIN_WORD[from],
        variable ? code(variable) : '',
    ]);
    return part(tableHead(['Setting', 'Came from', 'Variable']), told);
}
const ORIGIN_WORD = {
    input: 'input',
    environment: 'environment',
    default: 'default',
};
const RUN_NAMES = {
    repository: 'Repository',
    workflow: 'Workflow',
    job: 'Job',
    event: 'Event',
    actor: 'Started by',
    runId: 'Run id',
    runnerOs: 'Runner',
};
function runTable({ run, tool, startedAt, durationMs, targets, shard }) {
    const told = Object.entries(RUN_NAMES).flatMap(([field, name]) => {
        const shown = run[field];
        return shown === undefined ? [] : [row([name, code(shown)])];
    });
    const [only, ...others] = targets;
    const ids = others.length > 0 ? [] : (only?.endpoints ?? []).flatMap(({ requestId }) => requestId ?? []);
    const share = shard && `${shard.index}/${shard.count}, ${targets.length} of ${shard.fleet.targets} targets`;
    return part(tableHead(['This run', '']), [
        row(['Started', code(startedAt)]),
        row(['Took', (0,one_line/* duration */.p0)(durationMs)]),
        ...(ids.length > 0 ? [row(['Request id', value(ids)])] : []),
        ...(share === undefined ? [] : [row(['Shard', code(share)])]),
        ...told,
        ...(run.runUrl === undefined ? [] : [row(['Page', markdown_link(run.runUrl)])]),
        row(['Written by', code(`${tool.name} ${tool.version}`)]),
    ]);
}

;// CONCATENATED MODULE: ./src/report/fleet-summary.ts
// The job summary of many targets: their causes first, then each cause with its remedy and its targets; who is healthy is folded.











/** Rows of all causes together, and of one cause at least and at most: no cause crowds out another. */
const ROWS = { inAll: 600, least: 5, most: 200 };
/** Names in the table of causes. */
const fleet_summary_NAMED = 3;
/** Targets whose checks are told one by one, one of every cause before a second of any. */
const TOLD_IN_FULL = 40;
/** Longest words of a cell, in characters. */
const CELL = { found: 240, url: 120, label: 60 };
/** Everything below the first line and the caveats. */
function fleetPieces(result) {
    const groups = groupsOf(result.targets);
    const sick = groups.filter(({ verdict }) => verdict === 'broken' || verdict === 'degraded');
    const calm = groups.filter((group) => !sick.includes(group));
    const most = Math.min(ROWS.most, Math.max(ROWS.least, Math.floor(ROWS.inAll / Math.max(1, sick.length))));
    return [
        causesTable(groups),
        ...sick.flatMap((group) => groupPieces(group, most)),
        ...calm.map((group) => calmFold(group)),
        part('\n### Worth knowing\n\n', points(result.notes, (note) => inline(note))),
        notesFold(result.targets),
        fold('Details: checks of some targets, settings, this run', [
            ...inFull(sick).map(targetFold),
            settingsTable(result.origins),
            runTable(result),
        ]),
    ];
}
function causesTable(groups) {
    const told = groups.map(({ verdict, title, cause, targets }) => row([
        headline/* VERDICT_MARK */.s0[verdict],
        cause === undefined ? verdict : code(cause),
        cause === undefined ? '' : markdown_text(title),
        String(targets.length),
        named(targets),
    ]));
    return part(tableHead(['', 'Cause', 'What', 'Targets', 'Among them']), told);
}
function named(targets) {
    const more = targets.length > fleet_summary_NAMED ? ', …' : '';
    return (targets
        .slice(0, fleet_summary_NAMED)
        .map(({ name }) => code(name))
        .join(', ') + more);
}
function groupPieces({ verdict, title, cause, targets }, most) {
    const [first] = targets;
    const named = cause === undefined ? '' : ` <sub><code>${cause}</code></sub>`;
    return [
        `\n## ${headline/* VERDICT_MARK */.s0[verdict]} ${markdown_text(title)}: ${countOf(targets)}${named}\n`,
        cause === undefined ? '' : `\n${markdown_text(catalogue/* CATALOGUE */.y[cause].explanation)}\n`,
        part(tableHead(['Target', 'Credential', 'Labels', 'Endpoint', 'What was found']), targetRows(targets, most)),
        ...(first?.diagnosis === undefined ? [] : whatToDo(first.diagnosis, toldFor(first, targets))),
    ];
}
/** A remedy names one target's secret and one target's endpoint. */
function toldFor(first, targets) {
    return targets.length === 1
        ? ''
        : `\nTold for ${code(first.name)}; for the others the same, by their own names.\n`;
}
function targetRows(targets, most) {
    return (0,one_line/* tellSome */._x)(targets, most, (target) => row([
        code(target.name),
        target.credentialName === undefined ? '' : code(target.credentialName),
        labelsOf(target),
        urlsOf(target),
        inline((0,one_line/* clipPhrase */.Kf)(foundAt(target), CELL.found), CELL.found),
    ]), (more) => row([markdown_text(more), '', '', '', '']));
}
function labelsOf({ labels }) {
    return Object.entries(labels)
        .map(([name, value]) => code(`${name}=${value}`.slice(0, CELL.label)))
        .join(' ');
}
function urlsOf(target) {
    const url = endpointOf(target)?.url;
    const others = target.endpoints.length - 1;
    if (url === undefined)
        return '';
    return code(url.slice(0, CELL.url)) + (others > 0 ? ` and ${others} more` : '');
}
/** Healthy or unchecked by design: nobody has to read them. */
function calmFold({ verdict, title, cause, targets }) {
    const why = cause === undefined ? '' : `: ${markdown_text(title)}`;
    const rows = (0,one_line/* tellSome */._x)(targets, ROWS.inAll, (target) => row([code(target.name), labelsOf(target), ...workingCells(target)]), (more) => row([markdown_text(more), '', '', '']));
    const head = tableHead(['Target', 'Labels', 'Accepts the key as', 'Time']);
    return fold(`${headline/* VERDICT_MARK */.s0[verdict]} ${countOf(targets)} ${verdict}${why}`, [part(head, rows)]);
}
function workingCells(target) {
    const endpoint = (0,headline/* workingEndpoint */.hM)(target);
    const { totalMs } = endpoint?.phases ?? {};
    return [(endpoint?.auth ?? []).map(code).join(', '), totalMs === undefined ? '' : (0,one_line/* duration */.p0)(totalMs)];
}
function notesFold(targets) {
    const notes = targets.flatMap((target) => (0,found/* notesOf */.h$)(target).map(({ title, detail }) => (0,phrase/* say */.cv) `${{ quoted: target.name }}: ${title}: ${(0,one_line/* clipPhrase */.Kf)(detail, CELL.found)}`));
    const told = (0,one_line/* tellSome */._x)(notes, ROWS.most, (note) => `- ${inline(note)}\n`, (more) => `- ${markdown_text(more)}\n`);
    return fold(`ℹ️ ${notes.length} notes`, [part('\n', told)]);
}
/** One of every group, then a second of each, and so on. */
function inFull(groups) {
    const rounds = Array.from({ length: TOLD_IN_FULL }, (_, round) => groups.flatMap(({ targets }) => targets[round] ?? []));
    return rounds.flat().slice(0, TOLD_IN_FULL);
}
function targetFold(target) {
    const several = target.endpoints.length > 1 ? [endpointsTable(target)] : [];
    const told = target.endpoints.map((endpoint) => part(`\n${code(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}\n`, [
        checksTable(endpoint.findings),
        connectionTable(endpoint),
    ]));
    return fold(`${headline/* VERDICT_MARK */.s0[target.verdict]} ${htmlCode(target.name)}`, [...several, ...told]);
}

;// CONCATENATED MODULE: ./src/report/job-summary.ts











/** GitHub drops a step's summary above 1 MiB, and silently one just below it (actions/runner#4337). In bytes. */
const SUMMARY_LIMIT = 880 * 1024;
const CUT = '\n\n**Cut here:** this page has a limit. The whole report is in the file `report.json`.\n';
/** The run as GitHub-flavoured Markdown, always under 900 KiB. */
function jobSummary(result) {
    const [only, ...others] = result.targets;
    const pieces = [
        firstLine(result),
        ...caveats(result),
        ...(only === undefined || others.length > 0 ? fleetPieces(result) : onlyPieces(only, result)),
    ];
    return writeDocument(pieces, SUMMARY_LIMIT, CUT);
}
/** The text of `report.md`. */
const reportMarkdown = jobSummary;
function firstLine(result) {
    const { verdict, cause } = result;
    return `## ${headline/* VERDICT_MARK */.s0[verdict]} ${headline/* VERDICT_WORD */.XU[verdict]}: ${inline((0,headline/* headline */.Pl)(result))}${small(cause)}\n`;
}
function small(cause) {
    return cause === undefined ? '' : ` <sub><code>${cause}</code></sub>`;
}
/** What must not be overlooked beside any verdict. */
function caveats({ cutOffBy, targets }) {
    const crashed = targets.flatMap(found/* findingsOf */.WX).filter(({ status }) => status === 'crash');
    const named = [...new Set(crashed.map(({ title }) => title))].slice(0, 5).map((title) => (0,phrase/* say */.cv) `“${title}”`);
    const bug = (0,phrase/* say */.cv) `A fault of this tool itself broke ${crashed.length} of its checks (${(0,phrase/* joinPhrases */.Zk)(named, ', ')}). The others are not affected; please report it.`;
    return [
        ...(cutOffBy === undefined
            ? []
            : [`\n**${headline/* CUT_OFF_WORD */.aZ[cutOffBy]}**: what is missing below was not asked.\n`]),
        ...(crashed.length > 0 ? [`\n🐞 ${inline(bug)}\n`] : []),
    ];
}
/** A healthy target is one line; any other is told in full. */
function onlyPieces(target, result) {
    return [
        ...(target.verdict === 'healthy' ? healthyPieces(target, result) : sickPieces(target)),
        part('\n### Worth knowing\n\n', points(result.notes, (note) => inline(note))),
        detailsFold(result),
    ];
}
function healthyPieces(target, result) {
    return [
        healthyLine(target, result),
        part('\n', points((0,found/* notesOf */.h$)(target), noteLine)),
        ...(target.endpoints.length > 1 ? [endpointsTable(target)] : []),
    ];
}
function sickPieces(target) {
    return [
        ...remedyPieces(target),
        part('\n### Also found\n\n', points(furtherOf(target), (finding) => furtherLine(finding, target))),
        ...endpointsPieces(target),
        modelsTable(target.models.filter(({ asked }) => asked)),
    ];
}
function healthyLine(target, { durationMs }) {
    const endpoint = (0,headline/* workingEndpoint */.hM)(target) ?? target.endpoints[0];
    const where = endpoint === undefined ? '' : `${code(endpoint.url)} answered. `;
    const accepted = endpoint?.auth.length
        ? `It accepts ${(0,headline/* credentialWord */.Y5)(endpoint)} as ${endpoint.auth.map(code).join(' and ')}. `
        : '';
    const passed = (0,found/* findingsOf */.WX)(target).filter(({ status }) => status === 'pass').length;
    return `\n${where}${accepted}${passed} checks passed in ${(0,one_line/* duration */.p0)(durationMs)}.\n`;
}
function noteLine(finding) {
    return `ℹ️ ${markdown_text(finding.title)}: ${inline(finding.detail)}`;
}
/** Findings with a cause of their own; notes are told where they stand. */
function furtherOf({ further }) {
    return further.filter((finding) => (0,found/* kindOf */.I)(finding) !== 'note');
}
function furtherLine(finding, { endpoints }) {
    const at = endpoints.length > 1 ? endpoints.find(({ findings }) => findings.includes(finding)) : undefined;
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    const where = at ? ` at ${code(at.url)}` : '';
    const why = cause ? ` (${code(cause)})` : '';
    return `${found/* KIND_MARK */.hW[(0,found/* kindOf */.I)(finding)]} ${markdown_text(finding.title)}${where}: ${inline(finding.detail)}${why}`;
}
/** One endpoint is told in full; of several the healthy ones are a row, and their checks stand in the details. */
function endpointsPieces(target) {
    const { endpoints } = target;
    if (endpoints.length < 2)
        return endpoints.flatMap((endpoint) => endpointPieces(endpoint, '### Checks'));
    const told = (0,headline/* worstFirst */.md)(endpoints).filter(({ verdict }) => verdict !== 'healthy');
    return [
        endpointsTable(target),
        ...told.flatMap((endpoint) => endpointPieces(endpoint, `### ${headline/* VERDICT_MARK */.s0[endpoint.verdict]} ${code(endpoint.url)}`)),
    ];
}
function endpointPieces(endpoint, heading) {
    return [
        part(`\n${heading}: ${(0,found/* tally */.N4)(endpoint.findings)}\n`, [checksTable(endpoint.findings)]),
        part('\n### Connection\n', [connectionTable(endpoint)]),
    ];
}

// EXTERNAL MODULE: ./src/report/json/text.ts + 2 modules
var json_text = __webpack_require__(4539);
;// CONCATENATED MODULE: ./src/report/log.ts
// The run's log: groups of lines, a line a check, and a last line that stands alone.







/** A log is read by people: beyond this, a group says how many lines more there are. */
const log_MOST_LINES = 500;
const KIND_SIGN = {
    pass: '✓',
    note: 'i',
    warn: '!',
    fail: '✗',
    unknown: '?',
    skip: '–',
    crash: '✗',
};
/** Targets that are told check by check; beyond them the summary does. */
const log_TOLD_IN_FULL = 5;
/** Names in a line. */
const log_NAMED = 20;
/** The log from the first endpoint to the line that says it all. Of many targets only a few are told check by check. */
function logLines(result) {
    const sick = (0,lead/* worstTargetsFirst */.u)(result.targets).filter(({ verdict }) => verdict !== 'healthy');
    const many = result.targets.length > log_TOLD_IN_FULL;
    const told = many ? sick.slice(0, log_TOLD_IN_FULL) : (0,lead/* worstTargetsFirst */.u)(result.targets);
    return [
        ...told.flatMap((target) => target.endpoints.map((endpoint) => endpointPart(endpoint, target, result))),
        { title: 'Targets by cause', lines: many ? capped(groupsOf(result.targets).map(groupLine)) : [] },
        { title: 'Failover', lines: told.flatMap(failoverLine) },
        remedyPart(result),
        notesPart(result),
        { title: undefined, lines: [lastLine(result)] },
    ].filter(({ lines }) => lines.length > 0);
}
function groupLine({ verdict, cause, title, targets }) {
    const names = targets.slice(0, log_NAMED).map(({ name }) => (0,log_text/* logText */.k)(name));
    const more = targets.length > log_NAMED ? ` and ${targets.length - log_NAMED} more` : '';
    const why = cause === undefined ? verdict : `${cause}: ${(0,log_text/* logText */.k)(title)}`;
    return `${headline/* VERDICT_SIGN */.QS[verdict]} ${countOf(targets)}, ${why}: ${names.join(', ')}${more}`;
}
function failoverLine({ failover }) {
    return failover === undefined ? [] : [`i ${(0,log_text/* logText */.k)((0,found/* failoverWords */.I5)(failover))}`];
}
function endpointPart(endpoint, { name }, { targets }) {
    const of = targets.length > 1 ? `${(0,log_text/* logText */.k)(name)} at ` : '';
    const phases = (0,found/* phasesOf */.I$)(endpoint).map(({ short, ms }) => `${short} ${(0,one_line/* duration */.p0)(ms)}`);
    const again = endpoint.attempts.filter(({ outcome }) => outcome === 'retried').length;
    const lines = [
        ...(0,one_line/* tellSome */._x)(endpoint.findings, log_MOST_LINES, (finding) => checkLine(finding, endpoint.findings), (more) => more),
        ...(phases.length > 0 ? [`Connection: ${phases.join(', ')}`] : []),
        ...(again > 0 ? [`Tried again: ${again} of ${endpoint.attempts.length} attempts`] : []),
    ];
    return {
        title: `Checks of ${of}${(0,log_text/* logText */.k)(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}`,
        lines: capped(lines),
    };
}
function checkLine(finding, all) {
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    const why = cause === undefined ? '' : ` [${cause}]`;
    return `${KIND_SIGN[(0,found/* kindOf */.I)(finding)]} ${(0,log_text/* logText */.k)(finding.title)}: ${(0,log_text/* logText */.k)((0,found/* found */.F9)(finding, all))}${why}`;
}
function remedyPart(result) {
    const remedy = (0,headline/* leadOf */.M)(result)?.diagnosis?.remedy;
    const steps = (remedy?.steps ?? []).map((step, at) => `${at + 1}. ${(0,log_text/* logText */.k)(step)}`);
    const commands = (remedy?.commands ?? []).map((command) => `$ ${(0,log_text/* logText */.k)(command)}`);
    const links = (remedy?.links ?? []).map((url) => `→ ${(0,log_text/* logText */.k)(url)}`);
    return { title: 'What to do', lines: capped([...steps, ...commands, ...links]) };
}
function notesPart({ notes }) {
    return { title: 'Worth knowing', lines: capped(notes.map((note) => `i ${(0,log_text/* logText */.k)(note)}`)) };
}
/** Verdict, cause, what to do; readable without anything above it. */
function lastLine(result) {
    const cause = result.cause === undefined ? '' : ` (${result.cause})`;
    return `${headline/* VERDICT_WORD */.XU[result.verdict]}${cause}: ${(0,log_text/* logText */.k)((0,headline/* headline */.Pl)(result))}. ${(0,log_text/* logText */.k)((0,headline/* remedyLine */.RB)(result))}`.trim();
}
function capped(lines) {
    return (0,one_line/* tellSome */._x)(lines, log_MOST_LINES, (line) => line, (more) => more);
}

// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/report/outputs.ts




const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'verdict',
    'cause',
    'healthy-endpoint',
    'auth',
    'models',
    'request-id',
    'title',
    'remedy',
    'report-dir',
    'report',
    'key-valid',
    'endpoint-reachable',
]));
/** Longest line for a chat message, in characters. */
const LINE_CAP = 500;
/** All outputs of a job together may have 1 MB, in UTF-16: a list of models never comes near it. In characters. */
const MODELS_CAP = 100_000;
/** Every output, always. Those about one target speak of the target whose cause is the run's. */
function outputs(result, { reportDir, report }) {
    const lead = (0,headline/* leadOf */.M)(result);
    const endpoints = lead?.endpoints ?? [];
    const working = (0,headline/* workingEndpoint */.hM)(lead);
    return {
        verdict: result.verdict,
        cause: result.cause ?? '',
        'healthy-endpoint': working?.url ?? '',
        auth: accepted(working ?? endpoints.find(({ auth }) => auth.length > 0)),
        models: usableModels(lead),
        'request-id': (0,one_line/* oneLine */.TN)(decidingRequest(lead) ?? '', LINE_CAP),
        title: (0,one_line/* oneLine */.TN)(`${headline/* VERDICT_WORD */.XU[result.verdict]}: ${(0,phrase/* plain */.pj)((0,headline/* headline */.Pl)(result))}`, LINE_CAP),
        remedy: (0,one_line/* oneLine */.TN)((0,headline/* remedyLine */.RB)(result), LINE_CAP),
        'report-dir': reportDir,
        report,
        'key-valid': anyOf(endpoints.map(({ keyValid }) => keyValid)),
        'endpoint-reachable': anyOf(endpoints.map(({ reachable }) => reachable)),
    };
}
/** The outputs of a run of which not even a result exists. */
function outputsWithoutRun(cause, title, remedy, { reportDir, report }) {
    return {
        verdict: 'broken',
        cause: cause ?? '',
        'healthy-endpoint': '',
        auth: '',
        models: '[]',
        'request-id': '',
        title: oneLine(title, LINE_CAP),
        remedy: oneLine(remedy, LINE_CAP),
        'report-dir': reportDir,
        report,
        'key-valid': 'unknown',
        'endpoint-reachable': 'unknown',
    };
}
function accepted(endpoint) {
    return result/* AUTH_SCHEMES */.kp.filter((scheme) => endpoint?.auth.includes(scheme)).join(',');
}
/** A JSON array of ids; a list beyond any real one is cut between two ids. */
function usableModels(target) {
    const usable = (target?.models ?? []).filter(({ status }) => status === 'usable' || status === 'deprecated');
    const kept = [];
    let length = 0;
    for (const id of new Set(usable.map((model) => model.id))) {
        length += JSON.stringify(id).length + 1;
        if (length > MODELS_CAP)
            break;
        kept.push(id);
    }
    return JSON.stringify(kept);
}
/** The request of the endpoint that the cause stands on, else of the one that works. */
function decidingRequest(target) {
    const told = (target?.endpoints ?? []).filter(({ requestId }) => requestId !== undefined);
    const decided = told.find(({ cause }) => cause !== undefined && cause === target?.diagnosis?.cause);
    return (decided ?? told.find((endpoint) => endpoint === (0,headline/* workingEndpoint */.hM)(target)) ?? told[0])?.requestId;
}
/** Three-valued: one yes is a yes, else one no is a no, else nobody knows. */
function anyOf(answers) {
    if (answers.includes(true))
        return 'true';
    return answers.includes(false) ? 'false' : 'unknown';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/report/terminal-text.ts
// The language of a terminal: wrapped and aligned lines, colours only when asked for, no control character from outside.


/** Narrower than this nothing can be laid out. */
const NARROWEST = 40;
/** Colours own marks and headings. Whether colours are wanted was decided at the door, so the stream is not asked again. */
function paint(text, style, { colour }) {
    return colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
}
/** Text broken at blanks into lines of the terminal's width: the first after `first`, the others under it. */
function wrap(said, first, { width }) {
    const indent = ' '.repeat(first.length);
    const room = Math.max(width, NARROWEST) - first.length;
    const lines = [''];
    for (const word of (0,log_text/* logText */.k)(said)
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
/** A word that is longer than a line. */
function pieces(word, room) {
    return Array.from({ length: Math.ceil(word.length / room) }, (_, at) => word.slice(at * room, (at + 1) * room));
}
/** A step of a workflow may run the command: a line which would start like a command to the runner is broken up. */
function harmless(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ');
}

;// CONCATENATED MODULE: ./src/report/terminal-fleet.ts





/** Targets of one cause that are told by name. */
const MOST_NAMES = 50;
function fleetLines({ targets }, options) {
    return groupsOf(targets).flatMap((group) => groupLines(group, options));
}
function groupLines({ verdict, cause, title, targets }, options) {
    const sign = headline/* VERDICT_SIGN */.QS[verdict];
    if (verdict === 'healthy')
        return ['', `${sign} ${countOf(targets)} healthy`];
    const heading = paint(`${sign} ${countOf(targets)}: ${(0,log_text/* logText */.k)(title)}`, 'bold', options);
    const names = (0,one_line/* tellSome */._x)(targets, MOST_NAMES, (target) => wrap([`${(0,log_text/* logText */.k)(target.name)}: `, ...foundAt(target)], '    ', options), (more) => [`    ${more}`]);
    return [
        ...['', cause === undefined ? heading : `${heading} (${cause})`],
        ...names.flat(),
        ...remedyLines(targets, options),
    ];
}
/** A remedy names one target's secret and one target's endpoint. */
function remedyLines([first, ...others], options) {
    const steps = first?.diagnosis?.remedy.steps ?? [];
    const about = others.length === 0 || steps.length === 0 ? [] : [`  Told for ${(0,log_text/* logText */.k)(first?.name ?? '')}:`];
    return [...about, ...steps.flatMap((step, at) => wrap(step, `${String(at + 1).padStart(3)}. `, options))];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts
// The report for a person in a terminal, in the order of the summary: verdict, remedy, checks, connection.








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
/** More targets than these are told by their causes. */
const MOST_IN_FULL = 5;
/** Longest title that is aligned with others, in columns. */
const TITLE_ROOM = 44;
/** The run as lines of text, ending with a newline. */
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
/** A healthy target takes a line or two; any other is told in full. */
function targetLines(target, result, options) {
    const several = result.targets.length > 1;
    const [sign, style] = VERDICT_SIGN[target.verdict];
    const name = several
        ? ['', paint(`${sign} ${(0,log_text/* logText */.k)(target.name)}: ${(0,headline/* titleOf */.Gg)(target)}`, style, options)]
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
    const commands = remedy.commands.map((command) => `     $ ${(0,log_text/* logText */.k)(command)}`);
    const links = remedy.links.map((url) => paint(`     ${(0,log_text/* logText */.k)(url)}`, 'dim', options));
    const title = (0,found/* repeatsFirstStep */.HH)(remedy) ? 'What to do' : `What to do: ${(0,log_text/* logText */.k)(remedy.summary)}`;
    return block(title, [...steps, ...commands, ...links], options);
}
function furtherLines(finding, options) {
    const kind = (0,found/* kindOf */.I)(finding);
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    const why = cause === undefined ? '' : ` [${cause}]`;
    const [first = '', ...rest] = wrap([`${finding.title}: `, ...finding.detail, why], '    ', options);
    return [`  ${paint(KIND_SIGN[kind], KIND_STYLE[kind], options)} ${first.slice(4)}`, ...rest];
}
function endpointLines(endpoint, options) {
    const title = `Checks of ${(0,log_text/* logText */.k)(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}`;
    const rows = (0,found/* rowsOf */.RO)(endpoint.findings);
    const longest = rows.reduce((most, { title: one }) => Math.max(most, one.length), 0);
    const room = Math.min(longest, TITLE_ROOM, Math.floor(options.width / 2));
    const checks = someLines(rows, (row) => checkLines(row, room, options));
    return [...block(title, checks, options), ...connectionLines(endpoint, options)];
}
function checkLines({ kind, words, ...row }, room, options) {
    const [first = '', ...rest] = wrap(words, ' '.repeat(room + 6), options);
    const title = (0,log_text/* logText */.k)(row.title);
    const sign = `  ${paint(KIND_SIGN[kind], KIND_STYLE[kind], options)} `;
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
    return (0,one_line/* tellSome */._x)(all, log_MOST_LINES, tell, (more) => [`  ${more}`]).flat();
}

;// CONCATENATED MODULE: ./src/report/without-run.ts
/** A broken result with one target that has no endpoints. Without a cause the explanation becomes a note. */
function resultWithoutRun({ cause, title, explanation, remedy, durationMs = 0, startedAt, tool, run, }) {
    const diagnosis = cause && { cause, title, explanation, remedy, explains: [] };
    const target = {
        name: 'default',
        provider: 'anthropic',
        verdict: 'broken',
        diagnosis,
        further: [],
        endpoints: [],
        models: [],
        labels: {},
        failover: undefined,
    };
    const notes = cause === undefined ? [explanation, ...remedy.steps] : [];
    return {
        verdict: 'broken',
        cause,
        startedAt,
        durationMs,
        tool,
        run,
        origins: [],
        notes,
        targets: [target],
        cutOffBy: undefined,
        shard: undefined,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/folder.ts
var src_folder = __webpack_require__(1683);
;// CONCATENATED MODULE: ./src/report-files.ts
// Writes the files of a report: each whole or not at all, into a folder that nobody else could have prepared.




/** The folder for reports: the given one, made if need be, else a fresh one. Throws Node's error when it cannot be made. */
function reportFolder(given, cwd, temporary) {
    if (given === undefined)
        return freshFolder(temporary);
    const folder = (0,external_node_path_.resolve)(cwd, given);
    (0,src_folder/* makeFolder */.f)(folder);
    return folder;
}
/** In the runner's temporary folder; in the system's own when that one cannot be used. */
function freshFolder(temporary = (0,external_node_os_.tmpdir)()) {
    try {
        (0,src_folder/* makeFolder */.f)(temporary);
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'claude-preflight-'));
    }
    catch {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'claude-preflight-'));
    }
}
/** Writes beside the name first and then takes it over, so that a reader never sees half a file. Returns the path. */
function writeWhole(folder, name, pieces) {
    const path = (0,external_node_path_.join)(folder, name);
    const draft = (0,external_node_path_.join)(folder, `.${name}.${process.pid}`);
    const file = (0,external_node_fs_.openSync)(draft, 'w', 0o600);
    try {
        for (const batch of batches(pieces))
            (0,external_node_fs_.writeFileSync)(file, batch);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    (0,external_node_fs_.renameSync)(draft, path);
    return path;
}
/** In bytes: a write for every small piece would take longer than the pieces. */
const BATCH = 65_536;
function* batches(pieces) {
    let waiting = [];
    let bytes = 0;
    for (const piece of pieces) {
        const next = typeof piece === 'string' ? Buffer.from(piece) : piece;
        waiting.push(next);
        bytes += next.length;
        if (bytes < BATCH)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        bytes = 0;
    }
    yield Buffer.concat(waiting);
}

// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/publish.ts
// From the result to everything that is written: report files, summary, annotations, outputs, log.












const EVERYTHING = { formats: new Set(['json', 'md']), reportDir: undefined, summary: true };
/** Writes the report files and hands the rest to the host. The last scrubbing of whole secrets happens here. */
async function publish({ result, targetTexts }, wanted, host, { whole }) {
    const pretty = result.targets.length === 1;
    const texts = targetTexts ?? result.targets.map((target) => (0,json_text/* targetText */.Z)(target, whole, pretty));
    const json = () => (0,json_text/* reportText */.U)(result, texts, whole);
    const paths = writeReports(result, json, wanted, host, whole);
    const publication = {
        summary: wanted.summary ? whole(jobSummary(result)) : undefined,
        annotations: annotations(result).map((one) => ({
            ...one,
            title: whole(one.title),
            message: whole(one.message),
        })),
        outputs: Object.fromEntries(Object.entries(outputs(result, paths)).map(([name, value]) => [name, whole(value)])),
        log: logLines(result).map(({ lines, ...part }) => ({ ...part, lines: lines.map(whole) })),
        json,
        text: (options) => whole(terminalText(result, options)),
    };
    await host.publish(publication);
}
/** Renders a result for nobody: what is compiled while there is nothing else to do need not be compiled when everybody waits. */
function rehearse(result) {
    for (const target of result.targets)
        (0,json_text/* targetText */.Z)(target, (text) => text, true);
    reportMarkdown(result);
    jobSummary(result);
    annotations(result);
    logLines(result);
    outputs(result, { reportDir: '', report: '' });
}
/** On the runner always; in a terminal only into a folder that was asked for. */
function writeReports(result, json, wanted, host, whole) {
    if (host.kind === 'terminal' && wanted.reportDir === undefined)
        return { reportDir: '', report: '' };
    const reportDir = reportFolder(wanted.reportDir, host.cwd, host.env['RUNNER_TEMP']);
    const report = wanted.formats.has('json') ? writeWhole(reportDir, 'report.json', json()) : '';
    if (wanted.formats.has('md'))
        writeWhole(reportDir, 'report.md', [whole(reportMarkdown(result))]);
    return { reportDir, report };
}
/** The same for a run that ended with exit code 2 (`usage`) or 3, told by one error. */
async function publishWithoutRun(usage, words, host, scrubber) {
    const result = resultWithoutRun({
        ...(usage ? usageFault(words, host) : ownFault(words)),
        startedAt: new Date(host.now()).toISOString(),
        tool: { name: version/* TOOL_NAME */.l, version: version/* VERSION */.x },
        run: (0,run_context/* runContext */.pO)(host.kind, host.env),
    });
    await publish({ result }, EVERYTHING, host, scrubber);
}
function usageFault(words, host) {
    const entry = catalogue/* CATALOGUE */.y['config.invalid-input'];
    const facts = {
        host: host.kind,
        endpoint: '',
        hostname: '',
        secretName: 'ANTHROPIC_API_KEY',
        variable: undefined,
        evidence: {},
    };
    return {
        cause: 'config.invalid-input',
        title: entry.title,
        explanation: (0,phrase/* say */.cv) `${words}`,
        remedy: entry.remedy(facts),
    };
}
const REPORT_IT = {
    summary: 'Report this fault of the tool; nothing here says that your key is bad.',
    steps: [
        (0,phrase/* say */.cv) `Run it again: a second run may get through.`,
        (0,phrase/* say */.cv) `Open an issue of this action with the line above; it holds no secret.`,
    ],
    commands: [],
    links: [],
};
function ownFault(words) {
    return {
        cause: undefined,
        title: 'a fault of this tool itself ended the run',
        explanation: (0,phrase/* say */.cv) `This tool broke: ${words}`,
        remedy: REPORT_IT,
    };
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   HH: () => (/* binding */ repeatsFirstStep),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   I5: () => (/* binding */ failoverWords),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   hW: () => (/* binding */ KIND_MARK)
/* harmony export */ });
/* unused harmony export KINDS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2018);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2589);



/** How a row is marked. A warning without a cause is a note. */
const KINDS = ['pass', 'note', 'warn', 'fail', 'unknown', 'skip', 'crash'];
function kindOf(finding) {
    return finding.status === 'warn' && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) === undefined ? 'note' : finding.status;
}
/** The sentence beside a check's title. `all` are the findings of the same endpoint: one of them names what blocked a skip. */
function found(finding, all) {
    if (finding.status === 'skip') {
        const blocker = all.find(({ check }) => check === finding.blockedBy)?.title ?? finding.blockedBy;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not asked: “${blocker}” comes first`;
    }
    if (finding.status === 'unknown')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `could not be decided: ${finding.detail}`;
    if (finding.status === 'crash')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `this check broke, which is a fault of this tool; please report it: ${finding.detail}`;
    return finding.detail;
}
/** One row a finding; what was not asked for the same reason shares one row, at the place of the first. */
function rowsOf(findings) {
    const together = Map.groupBy(findings, (finding) => finding.status === 'skip' ? finding.blockedBy : finding);
    return [...together.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return [group.length > 1 ? notAsked(group, findings) : rowOf(first, findings)];
    });
}
function rowOf(finding, all) {
    return { kind: kindOf(finding), title: finding.title, words: found(finding, all), cause: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) };
}
function notAsked(group, all) {
    const [first] = group;
    const why = first === undefined ? [] : found(first, all);
    const ids = group.map(({ check }) => check).join(', ');
    return { kind: 'skip', title: `${group.length} more checks`, words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${why} (${ids})`, cause: undefined };
}
/** How many findings of each kind an endpoint has, such as "12 passed, 1 failed, 2 not asked". */
function tally(findings) {
    const counts = KINDS.map((kind) => ({
        kind,
        count: findings.filter((finding) => kindOf(finding) === kind).length,
    }));
    const told = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${KIND_WORD[kind]}`);
    return told.length === 0 ? 'no checks' : told.join(', ');
}
const KIND_WORD = {
    pass: 'passed',
    note: 'with a note',
    warn: 'to look at',
    fail: 'failed',
    unknown: 'undecided',
    skip: 'not asked',
    crash: 'crashed',
};
const KIND_MARK = {
    pass: '✅',
    note: 'ℹ️',
    warn: '⚠️',
    fail: '❌',
    unknown: '❓',
    skip: '➖',
    crash: '🐞',
};
/** All findings of all endpoints of a target. */
function findingsOf({ endpoints }) {
    return endpoints.flatMap(({ findings }) => findings);
}
/** Notes of a target: what is worth reading and changes no verdict. */
function notesOf(target) {
    return findingsOf(target).filter((finding) => kindOf(finding) === 'note');
}
/** The phases that happened, in their order, with the words people know them by. */
function phasesOf({ phases }) {
    return Object.entries(PHASE_NAMES).flatMap(([key, [name, short]]) => {
        const ms = phases[key];
        return ms === undefined ? [] : [{ name, short, ms }];
    });
}
const PHASE_NAMES = {
    dnsMs: ['Name looked up', 'name'],
    tcpMs: ['TCP connected', 'TCP'],
    proxyMs: ['Proxy tunnelled', 'proxy'],
    tlsMs: ['TLS agreed', 'TLS'],
    firstByteMs: ['First byte of the answer', 'first byte'],
    totalMs: ['Total', 'total'],
};
/** Every phase in its order, with the words for a line. */
const PHASES = Object.entries(PHASE_NAMES).map(([key, [, short]]) => ({
    key: key,
    short,
}));
/** What a client that asks the endpoints in order would have met. */
function failoverWords({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }) {
    const [failed, answered, took] = [primaryFailedMs, fallbackAnsweredMs, tookMs].map(_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(to)} takes over: after ${failed ?? ''} it was certain that the primary fails, after ${answered ?? ''} the fallback had answered; both were asked side by side, and both were known after ${took ?? ''}.`;
}
/** True for a remedy whose summary only repeats its first step, so that it is not said twice. */
function repeatsFirstStep({ summary, steps: [first] }) {
    return summary === '' || (first !== undefined && (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(first) === summary);
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QS: () => (/* binding */ VERDICT_SIGN),
/* harmony export */   RB: () => (/* binding */ remedyLine),
/* harmony export */   XU: () => (/* binding */ VERDICT_WORD),
/* harmony export */   Y5: () => (/* binding */ credentialWord),
/* harmony export */   aZ: () => (/* binding */ CUT_OFF_WORD),
/* harmony export */   hM: () => (/* binding */ workingEndpoint),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   s0: () => (/* binding */ VERDICT_MARK)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8350);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2589);
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9710);
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2399);
/* harmony import */ var _diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(384);
// Which target leads a report, and the one sentence a run is told in.





const VERDICT_WORD = {
    healthy: 'Healthy',
    degraded: 'Degraded',
    broken: 'Broken',
    unchecked: 'Unchecked',
};
/** For languages of plain text. */
const VERDICT_SIGN = {
    healthy: '✓',
    degraded: '!',
    broken: '✗',
    unchecked: '?',
};
const VERDICT_MARK = {
    healthy: '✅',
    degraded: '⚠️',
    broken: '❌',
    unchecked: '⚪',
};
const CUT_OFF_WORD = {
    deadline: 'The deadline cut this run off',
    cancellation: 'This run was cancelled before its end',
};
/** What a run is called when no catalogue entry has a title for it. */
const UNTITLED = {
    healthy: 'everything that was asked is in order',
    degraded: 'it works, but someone should look',
    broken: 'something does not work',
    unchecked: 'nothing could be checked here',
};
/** Longest target's name in a headline, in characters. */
const NAME_CAP = 80;
const OWN_BUG = 'a fault of this tool itself ended the run';
const REPORT_BUG = 'Report this fault of the tool; nothing here says that your key is bad.';
/** Targets or endpoints, worst first; equals keep their order. */
function worstFirst(all) {
    return all.toSorted((one, other) => (0,_diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .byVerdict */ .$$)(one.verdict, other.verdict));
}
/** The target whose diagnosis is the run's. Undefined only when nothing was planned. */
function leadOf({ targets }) {
    return (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__/* .leadTarget */ .a)(targets);
}
/** The first endpoint in order that works. */
function workingEndpoint(target) {
    return target?.endpoints.find(_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .works */ .No);
}
/** The sentence after the verdict, without a full stop. Of several targets it names the one it speaks of. */
function headline(result) {
    const lead = leadOf(result);
    if (lead === undefined)
        return ['no target falls into this share'];
    if (lead.endpoints.length === 0)
        return [lead.diagnosis?.title ?? OWN_BUG];
    const title = lead.diagnosis?.title ?? untitled(lead);
    if (result.targets.length < 2)
        return [title];
    const alike = result.targets.filter(({ verdict }) => verdict === lead.verdict).length;
    const share = `${alike} of ${result.targets.length} targets`;
    return result.verdict === 'healthy'
        ? [`all ${result.targets.length} targets work`]
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${title} (target ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(lead.name, NAME_CAP))}; ${share})`;
}
/** What to do, in one line; empty when there is nothing to do. */
function remedyLine(result) {
    const lead = leadOf(result);
    if (lead === undefined)
        return '';
    return lead.diagnosis?.remedy.summary ?? (lead.endpoints.length === 0 ? REPORT_BUG : '');
}
/** The headline of one target. */
function titleOf(target) {
    return target.diagnosis?.title ?? untitled(target);
}
function untitled(target) {
    const working = workingEndpoint(target);
    if (target.verdict !== 'healthy' || working === undefined)
        return UNTITLED[target.verdict];
    const asked = target.models.filter((model) => model.asked && isCallable(model)).length;
    const credential = credentialWord(working);
    if (asked === 0)
        return `${credential} and the endpoint work`;
    return `${credential}, the endpoint and ${asked === 1 ? 'the model' : `${asked} models`} work`;
}
/** One that nobody could verify is not said to work. */
function isCallable({ status }) {
    return status === 'usable' || status === 'deprecated';
}
/** What the endpoint accepted, in a word: keyless there is no key. */
function credentialWord({ auth }) {
    return auth.includes('federation') ? 'the keyless sign-in' : 'the key';
}


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ reportText),
  Z: () => (/* binding */ targetText)
});

// EXTERNAL MODULE: ./src/cause.ts
var cause = __webpack_require__(9400);
// EXTERNAL MODULE: ./src/check-ids.ts
var check_ids = __webpack_require__(8216);
// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(8750);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/report/json/v1.ts
const SCHEMA_V1 = 'claude-preflight/report/v1';

// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
;// CONCATENATED MODULE: ./src/report/json/write-v1.ts
// Writes a result as `report.json`: field by field, so that nothing enters a report that its schema does not name.



/** The public copy of a result; every phrase is plain text, every list is in the order of the result. */
function reportJson(result) {
    return { ...reportHead(result), targets: result.targets.map(targetJson) };
}
/** All of a report but its targets. */
function reportHead(result) {
    const { verdict, cause, startedAt, durationMs, tool, run, origins, notes, cutOffBy, shard } = result;
    return {
        schema: SCHEMA_V1,
        verdict,
        cause: cause ?? null,
        startedAt,
        durationMs: round(durationMs),
        tool: { name: tool.name, version: tool.version },
        run: runOf(run),
        origins: origins.map(({ setting, from, variable }) => ({
            setting,
            from,
            ...(variable !== undefined && { variable }),
        })),
        notes: notes.map(phrase/* plain */.pj),
        ...(cutOffBy !== undefined && { partial: true, cutOffBy }),
        ...(shard !== undefined && { shard: shardOf(shard) }),
    };
}
function runOf({ host, repository, workflow, job, event, actor, runId, runUrl, runnerOs, }) {
    return { host, ...present({ repository, workflow, job, event, actor, runId, runUrl, runnerOs }) };
}
function targetJson({ name, provider, verdict, diagnosis, further, endpoints, models, labels, credentialName, failover, }) {
    return {
        name,
        provider,
        verdict,
        diagnosis: diagnosis === undefined ? null : diagnosisOf(diagnosis),
        further: further.map(findingOf),
        endpoints: endpoints.map(endpointOf),
        models: models.map(({ id, status, asked, retiresAt }) => ({
            id,
            status,
            asked,
            ...present({ retiresAt }),
        })),
        ...(Object.keys(labels).length > 0 && { labels }),
        ...(credentialName !== undefined && { credentialName }),
        ...(failover && { failover: failoverOf(failover) }),
    };
}
function diagnosisOf({ cause, title, explanation, remedy, explains }) {
    const { summary, steps, commands, links } = remedy;
    return {
        cause,
        title,
        explanation: (0,phrase/* plain */.pj)(explanation),
        remedy: { summary, steps: steps.map(phrase/* plain */.pj), commands, links },
        explains,
    };
}
function endpointOf({ url, verdict, cause, auth, requestId, keyValid, reachable, attempts, phases, findings, lacks, }) {
    return {
        url,
        verdict,
        cause: cause ?? null,
        auth,
        requestId: requestId ?? null,
        keyValid: keyValid ?? null,
        reachable: reachable ?? null,
        attempts: attempts.map(attemptOf),
        phases: phasesOf(phases),
        findings: findings.map(findingOf),
        ...(lacks.length > 0 && { lacks }),
    };
}
function failoverOf({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }) {
    return {
        to,
        primaryFailedMs: round(primaryFailedMs),
        fallbackAnsweredMs: round(fallbackAnsweredMs),
        tookMs: round(tookMs),
    };
}
function shardOf({ index, count, positions, fleet: { targets, digest, content } }) {
    return { index, count, positions, fleet: { targets, digest, ...(content !== undefined && { content }) } };
}
function attemptOf({ request, at, durationMs, outcome, status, waitedMs }) {
    return {
        request,
        at,
        durationMs: round(durationMs),
        outcome,
        ...present({ status, waitedMs: waitedMs === undefined ? waitedMs : round(waitedMs) }),
    };
}
function phasesOf({ dnsMs, tcpMs, proxyMs, tlsMs, firstByteMs, totalMs }) {
    const told = Object.entries(present({ dnsMs, tcpMs, proxyMs, tlsMs, firstByteMs, totalMs }));
    return Object.fromEntries(told.map(([phase, ms]) => [phase, round(ms)]));
}
function findingOf(finding) {
    const { check, title, status, detail, evidence = {}, durationMs } = finding;
    const blocked = finding.status === 'skip' && { blockedBy: finding.blockedBy };
    return {
        check,
        title,
        status,
        cause: (0,src_finding/* causeOf */.rl)(finding) ?? null,
        detail: (0,phrase/* plain */.pj)(detail),
        evidence,
        ...blocked,
        durationMs: round(durationMs),
    };
}
/** Without the fields that are undefined: absent is absent. */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
/** Milliseconds to a tenth: more was not measured. */
function round(ms) {
    return Math.round(ms * 10) / 10;
}

;// CONCATENATED MODULE: ./src/report/json/text.ts
// The text of `report.json`, in pieces: the report of thousands of targets is never one string.









/** One target: on a line of its own among many, indented where it is the only one. `whole` takes secrets out. */
function targetText(target, whole, pretty) {
    const text = clear(targetJson(target), whole, pretty ? 2 : 0);
    return pretty ? text.replaceAll('\n', '\n    ') : text;
}
/** A header's value may be a word that a report is made of: our own words and names of members stay, whatever is secret; a label's name is the user's. */
function clear(value, whole, space) {
    const text = JSON.stringify(value, undefined, space);
    if (whole(text) === text)
        return text;
    const cleared = (name, part) => {
        if (typeof part === 'string')
            return OWN_WORDS.has(part) ? part : whole(part);
        return name === 'labels' && isMapping(part) ? renamed(part, whole) : part;
    };
    return JSON.stringify(value, cleared, space);
}
function isMapping(part) {
    return typeof part === 'object' && part !== null;
}
function renamed(labels, whole) {
    return Object.fromEntries(Object.entries(labels).map(([name, value]) => [whole(name), value]));
}
const OWN_WORDS = new Set([
    ...[...cause/* CAUSE_IDS */.R, ...check_ids/* CHECK_IDS */.Sh, ...settings/* PROVIDERS */.xq, ...result/* AUTH_SCHEMES */.kp, ...verdict/* VERDICTS */.b, ...src_finding/* STATUSES */.f],
    ...[...result/* ATTEMPT_OUTCOMES */.Qe, ...result/* MODEL_STATUSES */.vF, ...result/* CUT_OFF_BY */.T_, ...settings/* ORIGINS */.o9, SCHEMA_V1, version/* TOOL_NAME */.l],
]);
/** The head first, then every target; `targetTexts` are in the order of the result's targets. */
function* reportText(result, targetTexts, whole) {
    const head = clear(reportHead(result), whole, 2);
    yield `${head.slice(0, head.lastIndexOf('\n'))},\n  "targets": [`;
    for (const [at, text] of targetTexts.entries()) {
        yield at === 0 ? '\n    ' : ',\n    ';
        yield text;
    }
    yield targetTexts.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
// The language of the runner's log: plain lines in which nothing is ever read as a command to the runner.


/** Longest text of one line, in characters. */
const LINE_CAP = 2_000;
/**
 * Text for the middle of a log line. The runner obeys `::x::` at a line's start, after blanks, and `##[x]` anywhere
 * (ActionCommand.cs, as of 2026-11-22): the first never stands there because every line starts with a mark or word of ours.
 */
function logText(said) {
    const text = typeof said === 'string' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(said, LINE_CAP) : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .clipPhrase */ .Kf)(said, LINE_CAP)), LINE_CAP);
    return text.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ clipPhrase),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _x: () => (/* binding */ tellSome),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** Control characters, line and paragraph separators, lone surrogates, and marks that reorder or hide text. */
const UNSEEN = /[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;
/** At most `cap` characters; what was cut off is told by an ellipsis. */
function oneLine(text, cap) {
    const kept = text.length > cap ? `${text.slice(0, cap - 1)}…` : text;
    return kept.replace(UNSEEN, ' ').trim();
}
/** The phrase up to `cap` characters in all; its parts stay own or quoted. */
function clipPhrase(phrase, cap) {
    const kept = [];
    let left = cap;
    for (const part of phrase) {
        if (left <= 0)
            return [...kept, '…'];
        const text = typeof part === 'string' ? part : part.quoted;
        const clipped = text.length > left ? `${text.slice(0, left)}…` : text;
        kept.push(typeof part === 'string' ? clipped : { quoted: clipped });
        left -= text.length;
    }
    return kept;
}
/** Milliseconds as a person reads them: "412 ms", "12.3 s". */
function duration(ms) {
    return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
/** Tells the first `most` of a list, then how many more there are: a person reads no further, and `report.json` has all. */
function tellSome(all, most, tell, more) {
    const told = all.slice(0, most).map(tell);
    return all.length > most ? [...told, more(`… and ${all.length - most} more, all in report.json`)] : told;
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ ATTEMPT_OUTCOMES),
/* harmony export */   T_: () => (/* binding */ CUT_OFF_BY),
/* harmony export */   kp: () => (/* binding */ AUTH_SCHEMES),
/* harmony export */   vF: () => (/* binding */ MODEL_STATUSES)
/* harmony export */ });
/** `federation` is a bearer token that was got keyless. */
const AUTH_SCHEMES = ['bearer', 'x-api-key', 'federation'];
const MODEL_STATUSES = [
    'usable',
    'deprecated',
    'retired',
    'unknown',
    'forbidden',
    'unverified',
];
const ATTEMPT_OUTCOMES = ['ok', 'refused', 'retried', 'timed-out', 'cancelled'];
const CUT_OFF_BY = ['deadline', 'cancellation'];


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version that reports and the user agent carry; `package.json` says the same, and a test compares them.
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
