export const id = 398;
export const ids = [398];
export const modules = {

/***/ 3398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFleet: () => (/* binding */ checkFleet)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./src/finish.ts
var finish = __webpack_require__(4068);
// EXTERNAL MODULE: ./src/diagnosis/assemble-target.ts + 3 modules
var assemble_target = __webpack_require__(5478);
// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var target = __webpack_require__(6239);
// EXTERNAL MODULE: ./src/probes/line.ts + 2 modules
var probes_line = __webpack_require__(3220);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/probes/losses.ts

/** As many as two whole targets open, first tries and second ones. */
const ENOUGH = 6;
/** And over as long a time, in milliseconds, as the first wait of the backoff may take: a restart is over sooner. */
const LASTING_MS = 1_000;
/** After so many milliseconds somebody must ask again. */
const FRESH_MS = 30_000;
function countLosses(elapsedMs) {
    let count = 0;
    let firstMs = 0;
    let lastMs = 0;
    let latest;
    return {
        hear: ({ socket, observation }) => {
            if (observation.failure?.code === failure/* CANCELLED */.gD)
                return;
            latest = socket === undefined ? observation : undefined;
            count = socket === undefined ? count + 1 : 0;
            lastMs = elapsedMs();
            if (count <= 1)
                firstMs = lastMs;
        },
        latest: () => latest,
        certain: () => {
            const isLasting = count >= ENOUGH && lastMs - firstMs >= LASTING_MS;
            return isLasting && elapsedMs() - lastMs < FRESH_MS ? latest : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./src/probes/shared-lines.ts
// Lines that all targets of a run share: what is opened to an origin for one of them is used again by the others.


/** At most `most` connections stand to one origin at a time. */
function shareLines(most, elapsedMs) {
    const lines = new Map();
    return {
        within: (timeoutMs) => (route, origin, count, attemptSignal) => {
            const key = `${timeoutMs} ${origin}`;
            const known = lines.get(key);
            if (known !== undefined)
                return joined(known);
            const losses = countLosses(elapsedMs);
            const line = (0,probes_line/* openLine */.T)(route, origin, count, attemptSignal, { most, hear: losses.hear });
            lines.set(key, { line, losses });
            return { ...line, close: atOnce };
        },
        close: async () => {
            await Promise.all([...lines.values()].map(({ line }) => line.close()));
        },
    };
}
function joined({ line, losses }) {
    const lost = losses.certain();
    if (lost?.failure !== undefined)
        return lostLine(lost, lost.failure);
    const judged = async (over) => {
        const wasHeard = await over;
        return (wasHeard === false ? losses.latest() : undefined) ?? line.judged(over);
    };
    return { ...line, ...OPENED, judged };
}
/** Nothing is opened and nothing sent: what the others saw is told at once. */
function lostLine(observation, failure) {
    const outcome = { kind: 'failure', failure: { ...failure, isHearsay: true } };
    const client = { send: () => Promise.resolve(outcome), close: atOnce };
    return {
        ...OPENED,
        judged: () => Promise.resolve(observation),
        client: () => Promise.resolve(client),
    };
}
const atOnce = () => Promise.resolve();
const OPENED = { greeted: atOnce, asked: atOnce, close: atOnce, reused: true };

// EXTERNAL MODULE: ./src/report/json/text.ts + 2 modules
var json_text = __webpack_require__(4539);
// EXTERNAL MODULE: ./src/report/log-text.ts
var log_text = __webpack_require__(9018);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
;// CONCATENATED MODULE: ./src/report/progress.ts


/** Milliseconds between two lines about the whole. */
const PAUSE_MS = 5_000;
/** More targets than these are told by the summary alone. */
const MOST_TOLD = 100;
/** Says nothing of a fleet that is healthy and done within a pause. */
function watchProgress(total, { tell }, { elapsedMs }) {
    const counts = { healthy: 0, degraded: 0, broken: 0, unchecked: 0 };
    let told = 0;
    let nextMs = elapsedMs() + PAUSE_MS;
    return {
        tell: (done) => {
            counts[done.verdict] += 1;
            if (done.verdict !== 'healthy' && (told += 1) <= MOST_TOLD)
                tell(lineOf(done));
            if (elapsedMs() < nextMs)
                return;
            nextMs = elapsedMs() + PAUSE_MS;
            tell(soFar(counts, total));
        },
    };
}
function lineOf(target) {
    const cause = target.diagnosis === undefined ? '' : ` (${target.diagnosis.cause})`;
    return `${headline/* VERDICT_SIGN */.QS[target.verdict]} ${(0,log_text/* logText */.k)(target.name)}: ${headline/* VERDICT_WORD */.XU[target.verdict]}${cause}: ${(0,headline/* titleOf */.Gg)(target)}`;
}
function soFar(counts, total) {
    const done = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const words = Object.entries(counts).filter(([, count]) => count > 0);
    return `${done} of ${total} targets: ${words.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`;
}

// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
;// CONCATENATED MODULE: ./src/report/slim.ts
// What the reports for people need of a target among many: a thousand of them must fit into the memory of a small machine.


/** A healthy target keeps its notes and what it is told by; any other keeps its findings, and of what was measured what they name. */
function slimmed(target) {
    const isHealthy = target.verdict === 'healthy';
    const endpoints = target.endpoints.map((endpoint) => slimEndpoint(endpoint, isHealthy));
    const further = endpoints
        .flatMap(({ findings }) => findings)
        .filter((finding) => isFurther(finding, target));
    return { ...target, endpoints, further };
}
function slimEndpoint(endpoint, isHealthy) {
    const findings = isHealthy ? endpoint.findings.filter(isTold) : endpoint.findings;
    return { ...endpoint, findings: findings.map(bare), attempts: [] };
}
function isTold(finding) {
    return (0,found/* kindOf */.I)(finding) === 'note' || (0,src_finding/* causeOf */.rl)(finding) !== undefined || finding.status === 'crash';
}
function isFurther(finding, { further }) {
    return further.some(({ check, detail }) => check === finding.check && detail === finding.detail);
}
function bare(finding) {
    const { evidence: _, ...rest } = finding;
    return rest;
}

// EXTERNAL MODULE: ./src/retry/backoff.ts
var backoff = __webpack_require__(8974);
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(6999);
;// CONCATENATED MODULE: ./src/retry/politeness.ts
// Manners towards one host that many targets share: when it limits one of them the others slow down, instead of being limited too.



function makeManners(clock) {
    const known = new Map();
    return (origin) => {
        const manners = known.get(origin) ?? mannersTowards(clock);
        known.set(origin, manners);
        return manners;
    };
}
/** After a hold those who were limited themselves must be in the queue before it moves. In milliseconds. */
const QUEUEING_MS = 25;
/** A host that serves nobody after so many holds limits everybody: each is told so, and nobody waits for the others any more. */
const MOST_HOLDS = 4;
/** So many time-outs over so many milliseconds, and not one answer: it is the host that is silent, and not a moment of it. */
const SILENCE = { requests: 12, lastsMs: 20_000 };
function mannersTowards(clock) {
    const relation = {
        ...{ inFlight: 0, limit: Infinity, heldUntilMs: 0, isSlept: false, waiting: [] },
        ...{ servedAtMs: -1, holds: 0, unheard: 0, silentSinceMs: 0 },
    };
    clock.signal.addEventListener('abort', () => move(relation, clock), { once: true });
    return {
        send: async (send, tries) => {
            await new Promise((go) => {
                relation.waiting.push({ tries, go });
                move(relation, clock);
            });
            const sentAtMs = clock.elapsedMs();
            const outcome = await send();
            relation.inFlight -= 1;
            hear(outcome, sentAtMs, relation, clock);
            move(relation, clock);
            return outcome;
        },
        servesNobody: () => {
            const isSilent = relation.unheard >= SILENCE.requests && clock.elapsedMs() - relation.silentSinceMs >= SILENCE.lastsMs;
            return isSilent || relation.holds > MOST_HOLDS;
        },
    };
}
/** Lets go whoever may go now. */
function move(relation, clock) {
    const { waiting } = relation;
    while (waiting.length > 0) {
        const isOver = clock.signal.aborted;
        const heldMs = relation.heldUntilMs - clock.elapsedMs();
        if (!isOver && heldMs > 0)
            return moveAfter(heldMs, relation, clock);
        if (!isOver && relation.inFlight >= relation.limit)
            return;
        const mostTries = waiting.reduce((most, { tries }) => Math.max(most, tries), 0);
        const [next] = waiting.splice(waiting.findIndex(({ tries }) => tries === mostTries), 1);
        relation.inFlight += 1;
        next?.go();
    }
}
function moveAfter(ms, relation, clock) {
    if (relation.isSlept)
        return;
    relation.isSlept = true;
    void clock.sleep(ms).then(() => {
        relation.isSlept = false;
        move(relation, clock);
    });
}
function hear(outcome, sentAtMs, relation, clock) {
    if (outcome.kind !== 'answer')
        return outcome.failure.code === failure/* TIMEOUT */.Q9 ? missed(sentAtMs, relation) : undefined;
    relation.unheard = 0;
    const nowMs = clock.elapsedMs();
    if (outcome.status < 300) {
        relation.servedAtMs = nowMs;
        relation.holds = 0;
        relation.limit += 1;
    }
    // A spend limit is no question of manners: it says so itself.
    if (outcome.status !== 429 || outcome.headers['x-should-retry'] === 'false')
        return;
    relation.limit = Math.max(1, Math.floor(Math.min(relation.limit, relation.inFlight + 1) / 2));
    const waitMs = (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) ?? (0,backoff/* ceilingMs */.ic)(relation.holds + 1);
    // Whoever was served meanwhile shows that the limit is one key's own; and an hour's wait is a quota, for which nobody else waits.
    const isOfTheHost = relation.servedAtMs < sentAtMs && waitMs <= backoff/* BACKOFF */.hH.capMs;
    if (isOfTheHost)
        hold(relation, sentAtMs, nowMs + waitMs + QUEUEING_MS);
}
function missed(sentAtMs, relation) {
    if (relation.unheard === 0)
        relation.silentSinceMs = sentAtMs;
    relation.unheard += 1;
}
/** Those who were sent before the last hold ended tell of the same limit once more. */
function hold(relation, sentAtMs, untilMs) {
    if (sentAtMs >= relation.heldUntilMs)
        relation.holds += 1;
    if (relation.holds <= MOST_HOLDS)
        relation.heldUntilMs = Math.max(relation.heldUntilMs, untilMs);
}

// EXTERNAL MODULE: ./src/run/run-endpoint.ts + 2 modules
var run_endpoint = __webpack_require__(1307);
// EXTERNAL MODULE: ./src/run/run-target.ts + 1 modules
var run_target = __webpack_require__(113);
// EXTERNAL MODULE: ./src/run/scan.ts
var scan = __webpack_require__(5756);
// EXTERNAL MODULE: ./src/run/shared-answers.ts
var shared_answers = __webpack_require__(4470);
;// CONCATENATED MODULE: ./src/run/turns.ts
// Whose turn is next among many: no host takes all the places, however long it keeps those waiting who ask it.
/** Hands out one turn after the other: next is who stands first in the list among those whose host has the fewest at work. */
function takeTurns(all, hostOf) {
    const lanes = new Map();
    for (const [at, one] of all.entries()) {
        const lane = lanes.get(hostOf(one)) ?? { waiting: [], atWork: 0 };
        lane.waiting.push([at, one]);
        lanes.set(hostOf(one), lane);
    }
    for (const { waiting } of lanes.values())
        waiting.reverse();
    return () => {
        const [host, lane] = leastAtWork(lanes) ?? [];
        const [at, one] = lane?.waiting.pop() ?? [];
        if (host === undefined || lane === undefined || at === undefined || one === undefined)
            return undefined;
        if (lane.waiting.length === 0)
            lanes.delete(host);
        lane.atWork += 1;
        return { at, one, over: () => (lane.atWork -= 1) };
    };
}
/** Of those with equally few at work, the one whose next stands first in the list. */
function leastAtWork(lanes) {
    let least;
    for (const entry of lanes)
        if (least === undefined || isBefore(entry[1], least[1]))
            least = entry;
    return least;
}
function isBefore(one, other) {
    if (one.atWork !== other.atWork)
        return one.atWork < other.atWork;
    return (one.waiting.at(-1)?.[0] ?? Infinity) < (other.waiting.at(-1)?.[0] ?? Infinity);
}

;// CONCATENATED MODULE: ./src/check-fleet.ts
// Checks the targets of a file: so many at once, each to its own end, all of them in one report.

















/** To one origin at a time, however many targets are checked at once: more would be an attack. */
const MOST_CONNECTIONS = 96;
/** Runs a fleet to its end or to its deadline, and publishes what was found. */
async function checkFleet(fleet, where, shared) {
    const { host, clock } = where;
    keepMemorySmall();
    host.prepare();
    const lines = shareLines(Math.min(MOST_CONNECTIONS, run_endpoint/* CONNECTIONS */.U * fleet.concurrency), clock.elapsedMs);
    const credentials = fleet.targets.flatMap(({ settings }) => settings.credential ?? []);
    const tools = {
        ...shared,
        within: lines.within,
        share: (0,shared_answers/* shareAnswers */.L)(clock.elapsedMs),
        mannersOf: makeManners(clock),
        tell: host.tell,
        exposureOf: (0,scan/* planScan */.h)(credentials, { ...host, clock }),
        onAsked: () => { },
    };
    const progress = watchProgress(fleet.targets.length, host, clock);
    const check = async (one) => {
        const checked = await checkTarget((0,target/* planTarget */.h)(one.settings, one), where, tools);
        progress.tell(checked.result);
        return checked;
    };
    const checked = await inTurns(fleet.targets, fleet.concurrency, check);
    await lines.close();
    return (0,finish/* finish */.O9)({
        targets: checked.map(({ result }) => result),
        targetTexts: checked.map(({ text }) => text),
        crashed: checked.some(({ crashed }) => crashed),
        shard: fleet.shard,
        origins: fleet.origins,
    }, where);
}
/**
 * V8 lets a heap of much garbage grow to a multiple of what lives in it: a thousand targets took 320 MB, and take half of that with
 * this, in a tenth more processor time. It is read at each collection, so that it may be set in a running process.
 */
function keepMemorySmall() {
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
}
/** The results in the order of the list, of which `atOnce` are worked on at a time. */
async function inTurns(all, atOnce, work) {
    const results = [];
    const next = takeTurns(all, primaryHost);
    const worker = async () => {
        for (let turn = next(); turn !== undefined; turn = next()) {
            results[turn.at] = await work(turn.one);
            turn.over();
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
    return results;
}
function primaryHost({ settings: { endpoints } }) {
    return URL.parse(endpoints[0] ?? '')?.host ?? '';
}
/** A target whose turn came too late is told so; one that breaks us costs nobody else their result. */
async function checkTarget(target, where, tools) {
    const { clock, clean } = where;
    if (clock.signal.aborted)
        return assembled(target, notBegun(target), where);
    try {
        return assembled(target, await runs(target, clock, tools), where);
    }
    catch (error) {
        return assembled(target, told(target, { status: 'crash', detail: (0,finish/* findingsCrashed */.r8)(error, clean) }), where);
    }
}
async function runs(target, clock, tools) {
    const own = clock.forTarget(target.settings.timeoutMs);
    try {
        const tell = (line) => tools.tell(`${line} (target ${(0,log_text/* logText */.k)(target.name)})`);
        const openLine = tools.within(target.settings.timeoutMs);
        return await (0,run_target/* runTarget */.N)(target, { ...tools, tell, openLine, clock: own });
    }
    finally {
        own.end();
    }
}
function assembled(target, endpointRuns, { host, clean, scrubber }) {
    const result = (0,assemble_target.assembleTarget)(target, endpointRuns, host.kind, clean);
    const crashed = endpointRuns.some(({ findings }) => findings.some(({ status }) => status === 'crash'));
    return { result: slimmed(result), text: Buffer.from((0,json_text/* targetText */.Z)(result, scrubber.whole, false)), crashed };
}
function notBegun(target) {
    return told(target, (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `The run was ended before the turn of this target came.`, 'run.deadline'));
}
/** The same one thing known of each endpoint. */
function told({ endpoints }, outcome) {
    const finding = {
        ...outcome,
        ...{ check: 'http-reach', title: 'The endpoint answers', layer: 'http', startedAtMs: 0, durationMs: 0 },
    };
    return endpoints.map(() => ({
        findings: [finding],
        connection: undefined,
        conversation: undefined,
        reused: false,
    }));
}


/***/ }),

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


/***/ })

};
