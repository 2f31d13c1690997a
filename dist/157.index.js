export const id = 157;
export const ids = [157];
export const modules = {

/***/ 3157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  publishWithoutRun: () => (/* binding */ publishWithoutRun),
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 28 modules
var catalogue = __webpack_require__(2777);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var catalogue_entry = __webpack_require__(8731);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
// EXTERNAL MODULE: ./src/report/groups.ts
var report_groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(2589);
;// CONCATENATED MODULE: ./src/report/annotations.ts






const MOST = 10;
const MESSAGE_CAP = 4_096;
const TITLE_CAP = 200;
const NAMED = 10;
const LEVEL = {
    broken: 'error',
    degraded: 'warning',
    unchecked: 'notice',
    healthy: 'notice',
};
function annotations(result) {
    const lead = (0,headline/* leadOf */.M)(result);
    const root = result.verdict === 'healthy' ? [] : [rootCause(result, lead)];
    const sick = (0,report_groups/* groupsOf */.c1)(result.targets).filter(({ verdict }) => verdict !== 'healthy');
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
    return annotation(LEVEL[result.verdict], (0,one_line/* logText */.kc)((0,headline/* headline */.Pl)(result)), result.cause, [
        ...explanation,
        ' ',
        (0,headline/* remedyLine */.RB)(result),
    ]);
}
function groupAnnotation({ title, cause, targets }) {
    const { explanation = [], remedy } = targets[0]?.diagnosis ?? {};
    const single = targets.length === 1;
    const who = single ? namesOf(targets) : (0,report_groups/* countOf */.pq)(targets);
    const told = single ? explanation : [`${namesOf(targets)}.`];
    return annotation('warning', `${who}: ${title}`, cause, [...told, ' ', remedy?.summary ?? '']);
}
function namesOf(targets) {
    const names = targets.slice(0, NAMED).map(({ name }) => (0,one_line/* logText */.kc)(name));
    return names.join(', ') + (targets.length > NAMED ? ` and ${targets.length - NAMED} more` : '');
}
function beside(finding, { name, provider }, { targets }) {
    const cause = (0,words_finding/* causeOf */.rl)(finding);
    if (cause === undefined)
        return [];
    const said = targets.length > 1 ? [...finding.detail, ` (target ${(0,one_line/* logText */.kc)(name)})`] : finding.detail;
    return [
        annotation('warning', `Also: ${(0,catalogue/* generalWords */.G)(cause, provider, finding.evidence).title}`, cause, said),
    ];
}
function crashes({ targets }) {
    const crashed = targets.flatMap(found/* findingsOf */.WX).filter(({ status }) => status === 'crash');
    return crashed.map(({ title, detail }) => annotation('warning', `Bug in this tool: the check “${title}” crashed`, undefined, detail));
}
function annotation(level, title, cause, said) {
    const named = cause === undefined ? (0,one_line/* logText */.kc)(title) : `${(0,one_line/* logText */.kc)(title)} (${cause})`;
    return { level, title: named.slice(0, TITLE_CAP), message: (0,one_line/* logText */.kc)(said).slice(0, MESSAGE_CAP) || named };
}

// EXTERNAL MODULE: ./src/claude/providers/anthropic.ts
var anthropic = __webpack_require__(2303);
;// CONCATENATED MODULE: ./src/report/markdown.ts

const TEXT_CAP = 2_000;
const MOST_LINES = 1_000;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '|': '&#124;',
    $: '&#36;',
};
const SAFE_URL = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%+=:/-]*)?(?:\?[\w.~%+=&-]*)?(?:#[\w.~%+=/-]*)?$/;
function markdown_text(own) {
    return escapeStart(escapeInline(own, TEXT_CAP)).trim();
}
function escapeStart(line) {
    return line.replace(/^\s*([-+=#])/, String.raw `\$1`).replace(/^\s*(\d{1,9})([.)])/, String.raw `$1\$2`);
}
function escapeInline(own, cap) {
    const [before, after] = [/^\s/.test(own) ? ' ' : '', /\S\s$/.test(own) ? ' ' : ''];
    const bare = (0,one_line/* oneLine */.TN)(own, cap);
    const safe = bare
        .replace(/[&<>`|$]/g, (sign) => ENTITIES[sign] ?? '')
        .replace(/[\\*[\]~]/g, String.raw `\$&`);
    return before + safe.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw `\_`) + after;
}
function code(outside) {
    const bare = (0,one_line/* oneLine */.TN)(outside, TEXT_CAP).replaceAll('`', "'").replaceAll('|', '¦');
    return bare === '' ? '(empty)' : `\`${bare}\``;
}
function htmlCode(outside) {
    const bare = (0,one_line/* oneLine */.TN)(outside, TEXT_CAP);
    return `<code>${bare.replace(/[&<>`|$"']/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`)}</code>`;
}
function inline(phrase, cap = TEXT_CAP) {
    const parts = (0,one_line/* clipPhrase */.Kf)(phrase, cap).filter((part) => part !== '');
    return parts.reduce((said, part) => {
        if (typeof part === 'string')
            return said + (said === '' ? escapeStart(escapeInline(part, cap)) : escapeInline(part, cap));
        return said + (/`$/.test(said) ? ' ' : '') + code(part.quoted);
    }, '');
}
function markdown_link(url) {
    if (!SAFE_URL.test(url) || url.length > TEXT_CAP)
        return code(url);
    return `[${markdown_text(url.replace('https://', ''))}](${url})`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function rows(all, cells) {
    return (0,one_line/* tellSome */._x)(all, MOST_LINES, (one) => row(cells(one)), (more) => row([markdown_text(more)]));
}
function points(all, say) {
    return (0,one_line/* tellSome */._x)(all, MOST_LINES, (one) => `- ${say(one)}\n`, (more) => `- ${markdown_text(more)}\n`);
}
function tableHead(titles) {
    return `\n${row(titles.map((title) => markdown_text(title)))}${row(titles.map(() => ':--'))}`;
}
function value(given) {
    if (typeof given === 'string')
        return code(given);
    if (given === null)
        return '–';
    if (typeof given !== 'object')
        return String(given);
    return given.length === 0 ? 'none' : (0,one_line/* tellSome */._x)(given, 40, code, markdown_text).join('<br>');
}
function fence(commands, language) {
    const longest = commands
        .flatMap((command) => command.match(/`+/g) ?? [])
        .reduce((most, run) => Math.max(most, run.length), 2);
    const ticks = '`'.repeat(longest + 1);
    return { open: `\n${ticks}${language}\n`, close: `${ticks}\n` };
}
function part(open, pieces, close = '') {
    const filled = pieces.filter((piece) => piece !== '');
    return filled.length === 0 ? '' : { open, pieces: filled, close };
}
function fold(title, pieces) {
    return part(`\n<details><summary>${title}</summary>\n`, pieces, '\n</details>\n');
}
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

;// CONCATENATED MODULE: ./src/report/summary/parts.ts




const CELL_CAP = 600;
const BAR_WIDTH = 24;
function checksTable(findings) {
    return tableOf((0,found/* rowsOf */.RO)(findings));
}
function tableOf(all) {
    const checks = rows(all, ({ kind, title, words, cause }) => [
        found/* KIND_MARK */.hW[kind],
        markdown_text(title),
        inline(words, CELL_CAP) + (cause ? ` ${code(cause)}` : ''),
    ]);
    return part(tableHead(['', 'Check', 'What was found']), checks);
}
function urgentTable(findings) {
    const { urgent, quiet } = (0,found/* sortedRows */.pe)(findings);
    const passed = findings.filter((finding) => !(0,found/* isUrgent */.Gi)((0,found/* kindOf */.I)(finding)));
    return [tableOf(urgent), fold(`Checks: ${(0,found/* tally */.N4)(passed)}`, [tableOf(quiet)])];
}
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
function connectionTable(endpoint) {
    const phases = (0,found/* phasesOf */.I$)(endpoint);
    const totalMs = Math.max(1, phases.at(-1)?.ms ?? 1);
    let sinceMs = 0;
    const bars = rows(phases, ({ name, short, ms }) => {
        const startMs = short === 'total' ? 0 : sinceMs;
        sinceMs += ms;
        return [name, (0,one_line/* duration */.p0)(ms), code(bar(startMs / totalMs, ms / totalMs))];
    });
    return part(tableHead(['Phase', 'Time', '']), bars);
}
function bar(start, share) {
    const before = Math.min(BAR_WIDTH - 1, Math.floor(start * BAR_WIDTH));
    const length = Math.min(BAR_WIDTH - before, Math.max(1, Math.round(share * BAR_WIDTH)));
    return '·'.repeat(before) + '━'.repeat(length) + '·'.repeat(BAR_WIDTH - before - length);
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
const COMMAND_CAP = 4_000;
function firstThing({ diagnosis }) {
    return diagnosis === undefined || diagnosis.remedy.summary === ''
        ? ''
        : `\n**${markdown_text(diagnosis.remedy.summary)}**\n`;
}
function remedyPieces({ diagnosis }) {
    if (diagnosis === undefined)
        return [];
    return [`\n${inline(diagnosis.explanation)}\n`, '\n### What to do\n', ...stepsOf(diagnosis.remedy)];
}
function whatToDo({ remedy }, about = '') {
    return [
        `\n### What to do\n${about}`,
        (0,found/* repeatsFirstStep */.HH)(remedy) ? '' : `\n**${markdown_text(remedy.summary)}**\n`,
        ...stepsOf(remedy),
    ];
}
function stepsOf(remedy) {
    const commands = remedy.commands.map((command) => (0,one_line/* oneLine */.TN)(command, COMMAND_CAP));
    const { open, close } = fence(commands, remedy.shell ?? 'sh');
    const steps = remedy.steps.map((step, at) => `${at + 1}. ${inline(step)}\n`);
    return [
        part('\n', steps.slice(0, found/* MOST_STEPS */.SF)),
        fold('More to try', [part('\n', steps.slice(found/* MOST_STEPS */.SF))]),
        part(open, commands.map((command) => `${command}\n`), close),
        part('\nRead more: ', remedy.links.map((url, at) => `${at === 0 ? '' : ' · '}${markdown_link(url)}`), '\n'),
    ];
}

;// CONCATENATED MODULE: ./src/report/summary/details.ts




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
    const heading = `\n#### ${code(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings, endpoint.leftOut)}\n`;
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
    return part(tableHead(['Attempt at', 'Request', 'Outcome', 'Status', 'Took', 'Wait after it']), tried);
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

;// CONCATENATED MODULE: ./src/report/summary/fleet-summary.ts









const ROWS = { inAll: 600, least: 5, most: 200 };
const fleet_summary_NAMED = 3;
const TOLD_IN_FULL = 40;
const CELL = { found: 240, url: 120, label: 60 };
function fleetPieces(result) {
    const groups = (0,report_groups/* groupsOf */.c1)(result.targets);
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
        `\n## ${headline/* VERDICT_MARK */.s0[verdict]} ${markdown_text(title)}: ${(0,report_groups/* countOf */.pq)(targets)}${named}\n`,
        cause === undefined ? '' : `\n${inline((0,catalogue/* generalWords */.G)(cause, first?.provider ?? '').explanation)}\n`,
        part(tableHead(['Target', 'Credential', 'Labels', 'Endpoint', 'What was found']), targetRows(targets, most)),
        ...(first?.diagnosis === undefined ? [] : whatToDo(first.diagnosis, toldFor(first, targets))),
    ];
}
function toldFor(first, targets) {
    return targets.length === 1
        ? ''
        : `\nThis is for ${code(first.name)}; the others need the same, with their own names.\n`;
}
function targetRows(targets, most) {
    return (0,one_line/* tellSome */._x)(targets, most, (target) => row([
        code(target.name),
        target.credentialName === undefined ? '' : code(target.credentialName),
        labelsOf(target),
        urlsOf(target),
        inline((0,one_line/* clipPhrase */.Kf)((0,report_groups/* foundAt */.yb)(target), CELL.found), CELL.found),
    ]), (more) => row([markdown_text(more), '', '', '', '']));
}
function labelsOf({ labels }) {
    return Object.entries(labels)
        .map(([name, value]) => code(`${name}=${value}`.slice(0, CELL.label)))
        .join(' ');
}
function urlsOf(target) {
    const url = (0,report_groups/* endpointOf */.X5)(target)?.url;
    const others = target.endpoints.length - 1;
    if (url === undefined)
        return '';
    return code(url.slice(0, CELL.url)) + (others > 0 ? ` and ${others} more` : '');
}
function calmFold({ verdict, title, cause, targets }) {
    const why = cause === undefined ? '' : `: ${markdown_text(title)}`;
    const rows = (0,one_line/* tellSome */._x)(targets, ROWS.inAll, (target) => row([code(target.name), labelsOf(target), ...workingCells(target)]), (more) => row([markdown_text(more), '', '', '', '']));
    const head = tableHead(['Target', 'Labels', 'Checks', 'Accepts the key as', 'Time']);
    return fold(`${headline/* VERDICT_MARK */.s0[verdict]} ${(0,report_groups/* countOf */.pq)(targets)} ${verdict}${why}`, [part(head, rows)]);
}
function workingCells(target) {
    const endpoint = (0,headline/* workingEndpoint */.hM)(target);
    const { totalMs } = endpoint?.phases ?? {};
    const { findings = [], leftOut } = endpoint ?? target.endpoints[0] ?? {};
    return [
        (0,found/* tally */.N4)(findings, leftOut),
        (endpoint?.auth ?? []).map(code).join(', '),
        totalMs === undefined ? '' : (0,one_line/* duration */.p0)(totalMs),
    ];
}
function notesFold(targets) {
    const notes = targets.flatMap((target) => (0,found/* notesOf */.h$)(target).map(({ title, detail }) => (0,phrase/* say */.cv) `${{ quoted: target.name }}: ${title}: ${(0,one_line/* clipPhrase */.Kf)(detail, CELL.found)}`));
    const told = (0,one_line/* tellSome */._x)(notes, ROWS.most, (note) => `- ${inline(note)}\n`, (more) => `- ${markdown_text(more)}\n`);
    return fold(`ℹ️ ${notes.length} notes`, [part('\n', told)]);
}
function inFull(groups) {
    const rounds = Array.from({ length: TOLD_IN_FULL }, (_, round) => groups.flatMap(({ targets }) => targets[round] ?? []));
    return rounds.flat().slice(0, TOLD_IN_FULL);
}
function targetFold(target) {
    const several = target.endpoints.length > 1 ? [endpointsTable(target)] : [];
    const told = target.endpoints.map((endpoint) => part(`\n${code(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings, endpoint.leftOut)}\n`, [
        checksTable(endpoint.findings),
        connectionTable(endpoint),
    ]));
    return fold(`${headline/* VERDICT_MARK */.s0[target.verdict]} ${htmlCode(target.name)}`, [...several, ...told]);
}

// EXTERNAL MODULE: ./src/report/cause-page.ts
var cause_page = __webpack_require__(4301);
// EXTERNAL MODULE: ./src/report/whose-key.ts
var whose_key = __webpack_require__(3368);
// EXTERNAL MODULE: ./src/report/path-line.ts
var path_line = __webpack_require__(3186);
;// CONCATENATED MODULE: ./src/report/summary/job-summary.ts













const SUMMARY_LIMIT = 880 * 1024;
const CUT = '\n\n**Cut here:** this page has a limit. The whole report is in the file `report.json`.\n';
function jobSummary(result) {
    const [only, ...others] = result.targets;
    const pieces = [
        firstLine(result),
        ...caveats(result),
        ...(only === undefined || others.length > 0 ? fleetPieces(result) : onlyPieces(only, result)),
    ];
    return writeDocument(pieces, SUMMARY_LIMIT, CUT);
}
function firstLine(result) {
    const { verdict, cause } = result;
    return `## ${headline/* VERDICT_MARK */.s0[verdict]} ${inline((0,headline/* headline */.Pl)(result))}${small(cause)}\n`;
}
function small(cause) {
    return cause === undefined ? '' : ` <sub><a href="${(0,cause_page/* pageOf */.Z)(cause)}"><code>${cause}</code></a></sub>`;
}
function caveats({ cutOffBy, targets }) {
    const crashed = targets.flatMap(found/* findingsOf */.WX).filter(({ status }) => status === 'crash');
    const named = [...new Set(crashed.map(({ title }) => title))].slice(0, 5).map((title) => (0,phrase/* say */.cv) `“${title}”`);
    const bug = (0,phrase/* say */.cv) `A bug in this tool crashed ${crashed.length} of its checks (${(0,phrase/* joinPhrases */.Zk)(named, ', ')}). The others are not affected; please report it.`;
    return [
        ...(cutOffBy === undefined
            ? []
            : [`\n**${headline/* CUT_OFF_WORD */.aZ[cutOffBy]}**: what is missing below was not checked.\n`]),
        ...(crashed.length > 0 ? [`\n🐞 ${inline(bug)}\n`] : []),
    ];
}
function onlyPieces(target, result) {
    return [
        ...PIECES[target.verdict](target, result),
        part('\n### Worth knowing\n\n', points(result.notes, (note) => inline(note))),
        detailsFold(result),
    ];
}
function healthyPieces(target, result) {
    return [
        ...(0,whose_key/* healthyLines */.P)(target, result).map((line) => (line.length === 0 ? '' : `\n${inline(line)}\n`)),
        part('\n', points((0,found/* notesOf */.h$)(target), noteLine)),
        ...(target.endpoints.length > 1 ? [endpointsTable(target)] : []),
    ];
}
function uncheckedPieces(target) {
    const { diagnosis } = target;
    if (diagnosis === undefined)
        return sickPieces(target);
    return [
        `\n${markdown_text(diagnosis.remedy.summary)}\n`,
        fold('Why, and what you can do', [
            ...pathPieces(target),
            ...remedyPieces(target),
            ...foundPieces(target),
        ]),
    ];
}
function sickPieces(target) {
    return [firstThing(target), ...pathPieces(target), ...remedyPieces(target), ...foundPieces(target)];
}
function foundPieces(target) {
    return [
        part('\n### Also found\n\n', points(furtherOf(target), (finding) => furtherLine(finding, target))),
        ...endpointsPieces(target),
        modelsTable(target.models.filter(({ asked }) => asked)),
    ];
}
const PIECES = {
    healthy: healthyPieces,
    unchecked: uncheckedPieces,
    degraded: sickPieces,
    broken: sickPieces,
};
function pathPieces(target) {
    const endpoint = (0,report_groups/* endpointOf */.X5)(target);
    if (endpoint === undefined)
        return [];
    const path = (0,path_line/* pathLine */.e)(endpoint, target.provider !== anthropic/* anthropic */.P.id);
    const times = (0,path_line/* timesLine */.F)(endpoint);
    return path === '' ? [] : [`\n${path}\n`, times === '' ? '' : `\n<sub>${times}</sub>\n`];
}
function noteLine(finding) {
    return `ℹ️ ${markdown_text(finding.title)}: ${inline(finding.detail)}`;
}
function furtherOf({ further }) {
    return further.filter((finding) => (0,found/* kindOf */.I)(finding) !== 'note');
}
function furtherLine(finding, { endpoints }) {
    const at = endpoints.length > 1 ? endpoints.find(({ findings }) => findings.includes(finding)) : undefined;
    const cause = (0,words_finding/* causeOf */.rl)(finding);
    const where = at ? ` at ${code(at.url)}` : '';
    const why = cause ? ` (${code(cause)})` : '';
    return `${found/* KIND_MARK */.hW[(0,found/* kindOf */.I)(finding)]} ${markdown_text(finding.title)}${where}: ${inline(finding.detail)}${why}`;
}
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
        part(`\n${heading}: ${(0,found/* tally */.N4)(endpoint.findings, endpoint.leftOut)}\n`, urgentTable(endpoint.findings)),
        fold('Connection phases', [connectionTable(endpoint)]),
    ];
}

// EXTERNAL MODULE: ./src/report/json/text.ts + 2 modules
var json_text = __webpack_require__(4539);
;// CONCATENATED MODULE: ./src/report/formats.ts


const REPORT_FORMATS = {
    json: {
        file: 'report.json',
        render: ({ result, targetTexts, whole }) => (0,json_text/* reportText */.U)(result, targetTexts, whole),
    },
    md: { file: 'report.md', render: ({ result, whole }) => [whole(jobSummary(result))] },
};

// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(6472);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(240);
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
const LINE_CAP = 500;
const MODELS_CAP = 100_000;
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
function accepted(endpoint) {
    return result/* AUTH_SCHEMES */.kp.filter((scheme) => endpoint?.auth.includes(scheme)).join(',');
}
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
function decidingRequest(target) {
    const told = (target?.endpoints ?? []).filter(({ requestId }) => requestId !== undefined);
    const decided = told.find(({ cause }) => cause !== undefined && cause === target?.diagnosis?.cause);
    return (decided ?? told.find((endpoint) => endpoint === (0,headline/* workingEndpoint */.hM)(target)) ?? told[0])?.requestId;
}
function anyOf(answers) {
    if (answers.includes(true))
        return 'true';
    return answers.includes(false) ? 'false' : 'unknown';
}

;// CONCATENATED MODULE: ./src/report/without-run.ts
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/inputs/make-folder.ts
var make_folder = __webpack_require__(6292);
;// CONCATENATED MODULE: ./src/publish/report-files.ts





function reportFolder(given, cwd, temporary) {
    if (given === undefined)
        return freshFolder(temporary);
    const folder = (0,external_node_path_.resolve)(cwd, given);
    (0,make_folder/* makeFolder */.f)(folder);
    return folder;
}
function freshFolder(temporary = (0,external_node_os_.tmpdir)()) {
    try {
        (0,make_folder/* makeFolder */.f)(temporary);
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'claude-preflight-'));
    }
    catch {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'claude-preflight-'));
    }
}
function writeWhole(folder, name, pieces) {
    const path = (0,external_node_path_.join)(folder, name);
    const draft = (0,external_node_path_.join)(folder, `.${name}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        writeNew(draft, pieces);
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
    return path;
}
function writeNew(path, pieces) {
    const file = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    try {
        for (const batch of batches(pieces))
            (0,external_node_fs_.writeFileSync)(file, batch);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
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

// EXTERNAL MODULE: ./src/inputs/circumstances.ts
var circumstances = __webpack_require__(3647);
// EXTERNAL MODULE: ./src/words/format-ids.ts
var format_ids = __webpack_require__(4557);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(8525);
;// CONCATENATED MODULE: ./src/publish/publish.ts















const EVERYTHING = { formats: new Set(format_ids/* FORMATS */.h), reportDir: undefined, summary: true };
async function publish({ result, targetTexts }, wanted, host, { whole }) {
    const pretty = result.targets.length === 1;
    const texts = targetTexts ?? result.targets.map((target) => (0,json_text/* targetText */.Z)(target, whole, pretty));
    const rendered = { result, targetTexts: texts, whole };
    const paths = writeReports(rendered, wanted, host);
    const publication = {
        summary: wanted.summary ? whole(jobSummary(result)) : undefined,
        annotations: annotations(result).map((one) => ({
            ...one,
            title: whole(one.title),
            message: whole(one.message),
        })),
        outputs: Object.fromEntries(Object.entries(outputs(result, paths)).map(([name, value]) => [name, whole(value)])),
        log: (0,log/* logLines */.OG)(result).map(({ lines, ...part }) => ({ ...part, lines: lines.map(whole) })),
        json: () => REPORT_FORMATS.json.render(rendered),
        text: async (options) => {
            const { terminalText } = await __webpack_require__.e(/* import() */ 54).then(__webpack_require__.bind(__webpack_require__, 5054));
            return whole(terminalText(result, options));
        },
    };
    await host.publish(publication);
}
function rehearse(result) {
    const whole = (text) => text;
    const targetTexts = result.targets.map((target) => (0,json_text/* targetText */.Z)(target, whole, true));
    for (const { render } of Object.values(REPORT_FORMATS))
        Array.from(render({ result, targetTexts, whole }));
    jobSummary(result);
    annotations(result);
    (0,log/* logLines */.OG)(result);
    outputs(result, { reportDir: '', report: '' });
}
function writeReports(rendered, wanted, host) {
    if (host.kind === 'terminal' && wanted.reportDir === undefined)
        return { reportDir: '', report: '' };
    const reportDir = reportFolder(wanted.reportDir, host.cwd, host.env['RUNNER_TEMP']);
    const write = (id) => {
        const { file, render } = REPORT_FORMATS[id];
        return writeWhole(reportDir, file, render(rendered));
    };
    const paths = new Map(format_ids/* FORMATS */.h.filter((id) => wanted.formats.has(id)).map((id) => [id, write(id)]));
    return { reportDir, report: paths.get('json') ?? '' };
}
async function publishWithoutRun(usage, words, host, scrubber) {
    const result = resultWithoutRun({
        ...(usage === undefined ? ownFault(words) : usageFault(usage, words, host)),
        startedAt: new Date(host.now()).toISOString(),
        tool: { name: version/* TOOL_NAME */.l, version: version/* VERSION */.x },
        run: (0,circumstances/* runContext */.pO)(host.kind, host.env),
    });
    await publish({ result }, EVERYTHING, host, scrubber);
}
function usageFault(usage, words, host) {
    const entry = catalogue/* CATALOGUE */.y['config.invalid-input'];
    const facts = { ...catalogue_entry/* NO_TARGET */.CN, host: host.kind, shell: (0,circumstances/* shellHere */.vi)(host), evidence: usage };
    return {
        cause: 'config.invalid-input',
        title: entry.title(facts),
        explanation: [...(0,phrase/* say */.cv) `${words}`, ' ', ...entry.explanation(facts)],
        remedy: entry.remedy(facts),
    };
}
const REPORT_IT = {
    summary: headline/* OWN_FAULT */.GY.summary,
    steps: [
        (0,phrase/* say */.cv) `Run it again: a second run may work.`,
        (0,phrase/* say */.cv) `Report the bug with the line above; it contains no secret.`,
    ],
    commands: [],
    links: [],
};
function ownFault(words) {
    return {
        cause: undefined,
        title: headline/* OWN_FAULT */.GY.title,
        explanation: (0,phrase/* say */.cv) `This tool crashed: ${words}`,
        remedy: REPORT_IT,
    };
}


/***/ }),

/***/ 4301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8525);

function pageOf(cause) {
    const anchor = cause.replaceAll('.', '');
    return `https://github.com/${_words_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_NAME */ .l}/${_words_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_NAME */ .l}/blob/v${_words_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}/docs/causes.md#${anchor}`;
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   yb: () => (/* binding */ foundAt)
/* harmony export */ });
/* harmony import */ var _diagnosis_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2777);
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9710);
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2399);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4512);




function groupsOf(targets) {
    const groups = Map.groupBy((0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .worstTargetsFirst */ .u)(targets), ({ verdict, diagnosis }) => `${verdict} ${diagnosis?.cause}`);
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const { verdict, diagnosis } = first;
        return [{ verdict, cause: diagnosis?.cause, title: titleOfAll(members, first), targets: members }];
    });
}
function titleOfAll(members, first) {
    const { diagnosis, provider } = first;
    const alike = members.every((member) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(member) === (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(first));
    return alike || diagnosis === undefined ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(first) : (0,_diagnosis_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .generalWords */ .G)(diagnosis.cause, provider).title;
}
function endpointOf({ endpoints, diagnosis }) {
    const own = endpoints.find(({ cause }) => cause !== undefined && cause === diagnosis?.cause);
    const dead = diagnosis?.cause === 'fallback.broken' ? endpoints.find((endpoint) => !(0,_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .works */ .No)(endpoint)) : undefined;
    return own ?? dead ?? endpoints[0];
}
function foundAt(target) {
    const [deciding] = target.diagnosis?.explains ?? [];
    const finding = endpointOf(target)?.findings.find(({ check }) => check === deciding);
    return finding?.detail ?? target.diagnosis?.explanation ?? [];
}
function countOf(targets) {
    return targets.length === 1 ? '1 target' : `${targets.length} targets`;
}


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   RU: () => (/* binding */ KIND_SIGN),
/* harmony export */   hF: () => (/* binding */ PROMPT),
/* harmony export */   qj: () => (/* binding */ MOST_LINES)
/* harmony export */ });
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2399);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9110);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6900);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4512);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2589);






const MOST_LINES = 500;
const KIND_SIGN = {
    pass: '✓',
    note: 'i',
    warn: '!',
    fail: '✗',
    unknown: '?',
    skip: '»',
    none: '–',
    crash: '✗',
};
const PROMPT = { sh: '$', powershell: 'PS>' };
const TOLD_IN_FULL = 5;
const NAMED = 20;
function logLines(result) {
    const sick = (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__/* .worstTargetsFirst */ .u)(result.targets).filter(({ verdict }) => verdict !== 'healthy');
    const many = result.targets.length > TOLD_IN_FULL;
    const told = many ? sick.slice(0, TOLD_IN_FULL) : (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__/* .worstTargetsFirst */ .u)(result.targets);
    return [
        ...told.flatMap((target) => target.endpoints.map((endpoint) => endpointPart(endpoint, target, result))),
        { title: 'Targets by cause', lines: many ? capped((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOf */ .c1)(result.targets).map(groupLine)) : [] },
        { title: 'Failover', lines: told.flatMap(failoverLine) },
        remedyPart(result),
        notesPart(result),
        { title: undefined, lines: [lastLine(result)] },
    ].filter(({ lines }) => lines.length > 0);
}
function groupLine({ verdict, cause, title, targets }) {
    const names = targets.slice(0, NAMED).map(({ name }) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(name));
    const more = targets.length > NAMED ? ` and ${targets.length - NAMED} more` : '';
    const why = cause === undefined ? verdict : `${cause}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(title)}`;
    return `${_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_SIGN */ .QS[verdict]} ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(targets)}, ${why}: ${names.join(', ')}${more}`;
}
function failoverLine({ failover }) {
    return failover === undefined ? [] : [`i ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .failoverWords */ .I5)(failover))}`];
}
function endpointPart(endpoint, { name }, { targets }) {
    const of = targets.length > 1 ? `${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(name)} at ` : '';
    const phases = (0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .phasesOf */ .I$)(endpoint).map(({ short, ms }) => `${short} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(ms)}`);
    const again = endpoint.attempts.filter(({ outcome }) => outcome === 'retried').length;
    const lines = [
        ...(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSome */ ._x)(endpoint.findings, MOST_LINES, (finding) => checkLine(finding, endpoint.findings), (more) => more),
        ...(phases.length > 0 ? [`Connection: ${phases.join(', ')}`] : []),
        ...(again > 0 ? [`Retries: ${again} of ${endpoint.attempts.length} attempts were repeated`] : []),
    ];
    return {
        title: `Checks of ${of}${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(endpoint.url)}: ${(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(endpoint.findings, endpoint.leftOut)}`,
        lines: capped(lines),
    };
}
function checkLine(finding, all) {
    const cause = (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding);
    const why = cause === undefined ? '' : ` [${cause}]`;
    return `${KIND_SIGN[(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(finding)]} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(finding.title)}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(finding, all))}${why}`;
}
function remedyPart(result) {
    const remedy = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .leadOf */ .M)(result)?.diagnosis?.remedy;
    const steps = (remedy?.steps ?? []).map((step, at) => `${at + 1}. ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(step)}`);
    const commands = (remedy?.commands ?? []).map((command) => `${PROMPT[remedy?.shell ?? 'sh']} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(command)}`);
    const links = (remedy?.links ?? []).map((url) => `→ ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(url)}`);
    return { title: 'What to do', lines: capped([...steps, ...commands, ...links]) };
}
function notesPart({ notes }) {
    return { title: 'Worth knowing', lines: capped(notes.map((note) => `i ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(note)}`)) };
}
function lastLine(result) {
    const cause = result.cause === undefined ? '' : ` (${result.cause})`;
    return `${_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_WORD */ .XU[result.verdict]}${cause}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(result))}. ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .remedyLine */ .RB)(result))}`.trim();
}
function capped(lines) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSome */ ._x)(lines, MOST_LINES, (line) => line, (more) => more);
}


/***/ }),

/***/ 3186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ timesLine),
/* harmony export */   e: () => (/* binding */ pathLine)
/* harmony export */ });
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9110);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2589);


const HOPS = [
    { name: 'Key', checks: ['key-shape', 'key-exposure'] },
    { name: 'URL', checks: ['endpoint-shape'] },
    { name: 'DNS', checks: ['dns'] },
    { name: 'TCP', checks: ['tcp', 'addresses'] },
    { name: 'Proxy', checks: ['proxy-route', 'proxy-tunnel'] },
    { name: 'TLS', checks: ['tls-trust', 'tls-expiry'] },
    { name: 'API', checks: ['http-reach', 'api-identity', 'clock'] },
    { name: 'Auth', checks: ['key-accepted', 'auth-schemes', 'identity', 'rate-limits'] },
    { name: 'Models', checks: ['models'] },
    { name: 'Format', checks: ['request-format'] },
    { name: 'Message', checks: ['live-message', 'live-stream'] },
];
const WORST = ['fail', 'crash', 'warn', 'unknown', 'note', 'pass', 'skip', 'none'];
const QUIET = ['URL'];
function pathLine(endpoint, isGateway) {
    return HOPS.flatMap((hop) => {
        const mark = markOf(hop, endpoint);
        const isUsual = QUIET.includes(hop.name) && mark === 'pass';
        return mark === undefined || isUsual ? [] : [`${nameOf(hop, isGateway)}\u00a0${_found_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_MARK */ .hW[shown(mark)]}`];
    }).join(' → ');
}
function nameOf({ name }, isGateway) {
    return name === 'API' && isGateway ? 'Gateway' : name;
}
function shown(kind) {
    return kind === 'note' ? 'pass' : kind;
}
function markOf({ name, checks }, { findings, phases }) {
    const here = findings.filter(({ check }) => checks.includes(check));
    const kinds = here.map(_found_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I);
    const worst = WORST.find((kind) => kinds.includes(kind));
    const isBypassed = name === 'Proxy' && phases.proxyMs === undefined && here.every(isQuiet);
    return isBypassed || worst === 'none' ? undefined : worst;
}
function isQuiet(finding) {
    return ['pass', 'note', 'none', 'skip'].includes((0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding));
}
function timesLine(endpoint) {
    const phases = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .phasesOf */ .I$)(endpoint);
    const total = phases.at(-1);
    const parts = phases.slice(0, -1).map(({ short, ms }) => `${short} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms)}`);
    if (total?.short !== 'total' || parts.length === 0)
        return '';
    return `${parts.join(' + ')} = ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(total.ms)}`;
}


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ healthyLines)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6180);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9110);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4512);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2589);




const NAMED = 5;
function healthyLines(target, { durationMs }) {
    const checked = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${counted(passedIn(target), 'check')} passed in ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(durationMs)}.`;
    return [whose(target), (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPhrases */ .Zk)([...modelsOf(target), checked], ' ')];
}
function whose(target) {
    const endpoint = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .workingEndpoint */ .hM)(target) ?? target.endpoints[0];
    if (endpoint === undefined)
        return [];
    const known = Object.assign({}, ...endpoint.findings.map(({ evidence }) => evidence ?? {}));
    const from = endpoint.findings.find(({ check }) => check === 'key-shape')?.evidence?.from;
    const source = from === undefined ? [] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` from ${sourceOf(from)}`;
    const owner = [
        ...(known.organization === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `organization ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(known.organization)}`]),
        ...(known.workspace === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `workspace ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(known.workspace)}`]),
        ...(known.exp === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `expires ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(known.exp))}`]),
    ];
    const said = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(endpoint.url)} accepts ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialWord */ .Y5)(endpoint)}${source}`;
    return owner.length === 0 ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${said}.` : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${said}: ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPhrases */ .Zk)(owner, ', ')}.`;
}
function sourceOf(from) {
    const input = /^the input (?<name>\S+)$/.exec(from)?.groups?.['name'];
    return input === undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(from)] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the input ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(input)}`;
}
function modelsOf({ models }) {
    const works = models.filter(({ status }) => status === 'usable' || status === 'deprecated');
    const asked = works.filter((model) => model.asked).map(({ id }) => [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(id)]);
    if (asked.length === 0)
        return works.length === 0 ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${counted(works.length, 'model')} available.`];
    const more = asked.length > NAMED ? ` and ${asked.length - NAMED} more` : '';
    const names = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPhrases */ .Zk)(asked.slice(0, NAMED), ', ');
    return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${asked.length === 1 ? 'Model' : 'Models'} checked: ${names}${more}.`];
}
function counted(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
function passedIn({ endpoints }) {
    return endpoints.reduce((sum, { findings, leftOut }) => {
        const kept = findings.filter((finding) => (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding) === 'pass').length;
        return sum + kept + (leftOut?.pass ?? 0);
    }, 0);
}


/***/ })

};
