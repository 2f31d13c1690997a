export const id = 727;
export const ids = [727];
export const modules = {

/***/ 2399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadTarget),
/* harmony export */   u: () => (/* binding */ worstTargetsFirst)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);


function leadTarget(targets) {
    return worstTargetsFirst(targets)[0];
}
function worstTargetsFirst(targets) {
    return targets.toSorted((one, other) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .byVerdict */ .$$)(one.verdict, other.verdict) || orderOf(one) - orderOf(other));
}
const ORDER = new Map(_words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.map((cause, at) => [cause, at]));
function orderOf({ diagnosis }) {
    return (diagnosis && ORDER.get(diagnosis.cause)) ?? _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length;
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFleet: () => (/* binding */ checkFleet)
});

// EXTERNAL MODULE: ./src/publish/finish.ts
var finish = __webpack_require__(7988);
// EXTERNAL MODULE: ./src/checks/check.ts
var check = __webpack_require__(4669);
// EXTERNAL MODULE: ./src/diagnosis/assemble-target.ts + 3 modules
var assemble_target = __webpack_require__(8678);
// EXTERNAL MODULE: ./src/words/finding.ts
var finding = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var target = __webpack_require__(5761);
// EXTERNAL MODULE: ./src/probes/line.ts + 1 modules
var probes_line = __webpack_require__(3489);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/fleet/losses.ts

const ENOUGH = 6;
const LASTING_MS = 1_000;
const FRESH_MS = 30_000;
function countLosses(elapsedMs) {
    let count = 0;
    let firstMs = 0;
    let lastMs = 0;
    let latest;
    return {
        hear: ({ socket, observation }) => {
            if (observation.failure !== undefined && (0,failure/* isUnheard */.Yu)(observation.failure.code))
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

;// CONCATENATED MODULE: ./src/fleet/shared-lines.ts


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
function lostLine(observation, failure) {
    const outcome = { kind: 'failure', failure: { ...failure, sharedFailure: true } };
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
// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(2589);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
;// CONCATENATED MODULE: ./src/fleet/progress.ts


const PAUSE_MS = 5_000;
const MOST_TOLD = 100;
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
    return `${headline/* VERDICT_SIGN */.QS[target.verdict]} ${(0,one_line/* logText */.kc)(target.name)}: ${headline/* VERDICT_WORD */.XU[target.verdict]}${cause}: ${(0,headline/* titleOf */.Gg)(target)}`;
}
function soFar(counts, total) {
    const done = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const words = Object.entries(counts).filter(([, count]) => count > 0);
    return `${done} of ${total} targets: ${words.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`;
}

// EXTERNAL MODULE: ./src/fleet/slim.ts
var slim = __webpack_require__(9943);
// EXTERNAL MODULE: ./src/retry/backoff.ts
var backoff = __webpack_require__(8974);
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(6999);
;// CONCATENATED MODULE: ./src/retry/host-pacing.ts



function makeHostPacing(clock) {
    const known = new Map();
    return (origin) => {
        const hostPacing = known.get(origin) ?? pacingTowards(clock);
        known.set(origin, hostPacing);
        return hostPacing;
    };
}
const QUEUEING_MS = 25;
const MOST_HOLDS = 4;
const SILENCE = { requests: 12, lastsMs: 20_000 };
function pacingTowards(clock) {
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
    if (outcome.status !== 429 || outcome.headers['x-should-retry'] === 'false')
        return;
    relation.limit = Math.max(1, Math.floor(Math.min(relation.limit, relation.inFlight + 1) / 2));
    const waitMs = (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) ?? (0,backoff/* ceilingMs */.ic)(relation.holds + 1);
    const isOfTheHost = relation.servedAtMs < sentAtMs && waitMs <= backoff/* BACKOFF */.hH.capMs;
    if (isOfTheHost)
        hold(relation, sentAtMs, nowMs + waitMs + QUEUEING_MS);
}
function missed(sentAtMs, relation) {
    if (relation.unheard === 0)
        relation.silentSinceMs = sentAtMs;
    relation.unheard += 1;
}
function hold(relation, sentAtMs, untilMs) {
    if (sentAtMs >= relation.heldUntilMs)
        relation.holds += 1;
    if (relation.holds <= MOST_HOLDS)
        relation.heldUntilMs = Math.max(relation.heldUntilMs, untilMs);
}

// EXTERNAL MODULE: ./src/run/run-checks.ts
var run_checks = __webpack_require__(6580);
// EXTERNAL MODULE: ./src/run/load-judging.ts
var load_judging = __webpack_require__(6852);
// EXTERNAL MODULE: ./src/run/run-target.ts + 1 modules
var run_target = __webpack_require__(113);
// EXTERNAL MODULE: ./src/run/scan.ts
var scan = __webpack_require__(5756);
// EXTERNAL MODULE: ./src/run/shared-answers.ts
var shared_answers = __webpack_require__(4470);
;// CONCATENATED MODULE: ./src/fleet/turns.ts
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

;// CONCATENATED MODULE: ./src/fleet/check-fleet.ts


















const MOST_CONNECTIONS = 96;
async function checkFleet(fleet, run) {
    const { host, clock } = run;
    host.prepare();
    const lines = shareLines(Math.min(MOST_CONNECTIONS, run_target/* CONNECTIONS */.U * fleet.concurrency), clock.elapsedMs);
    const credentials = fleet.targets.flatMap(({ settings }) => settings.credential ?? []);
    const shared = {
        run,
        within: lines.within,
        share: (0,shared_answers/* shareAnswers */.L)(clock.elapsedMs),
        hostPacingOf: makeHostPacing(clock),
        exposureOf: (0,scan/* planScan */.h)(credentials, run),
        onAsked: () => { },
    };
    const progress = watchProgress(fleet.targets.length, host, clock);
    const check = async (one) => {
        const checked = await checkTarget((0,target/* planTarget */.h)(one.settings, one), shared);
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
    }, run);
}
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
async function checkTarget(target, shared) {
    const { run } = shared;
    if (run.clock.signal.aborted)
        return assembled(target, await notBegun(target, run), run);
    try {
        return assembled(target, await runs(target, shared), run);
    }
    catch (error) {
        const broke = { status: 'crash', detail: (0,run_checks/* crashWords */.l8)(error, run.clean) };
        return assembled(target, await told(target, broke), run);
    }
}
async function runs(target, { within, ...shared }) {
    const { timeoutMs } = target.settings;
    const { host, clock } = shared.run;
    const own = clock.forTarget(timeoutMs);
    try {
        const tell = (line) => host.tell(`${line} (target ${(0,one_line/* logText */.kc)(target.name)})`);
        return await (0,run_target/* runTarget */.N)({ ...shared, target, tell, openLine: within(timeoutMs), clock: own });
    }
    finally {
        own.end();
    }
}
function assembled(target, endpointRuns, { host, clean, scrubber }) {
    const result = (0,assemble_target.assembleTarget)(target, endpointRuns, host.kind, clean);
    const crashed = endpointRuns.some(({ findings }) => findings.some(({ status }) => status === 'crash'));
    return { result: (0,slim/* slimmed */.c)(result), text: Buffer.from((0,json_text/* targetText */.Z)(result, scrubber.whole, false)), crashed };
}
function notBegun(target, { clock }) {
    return told(target, (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `The run was ended before the turn of this target came.`, clock.cutOffCause()));
}
async function told({ endpoints }, outcome) {
    const { CHECK_BY_ID } = await (0,load_judging/* loadJudging */.B)();
    const findings = [(0,check/* stamped */.p)(CHECK_BY_ID['http-reach'], outcome)];
    return endpoints.map(() => ({ findings, connection: undefined, readings: undefined, reused: false }));
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ slimmed)
/* harmony export */ });
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);
/* harmony import */ var _report_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);


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
    return (0,_report_found_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === 'note' || (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) !== undefined || finding.status === 'crash';
}
function isFurther(finding, { further }) {
    return further.some(({ check, detail }) => check === finding.check && detail === finding.detail);
}
function bare(finding) {
    const { evidence: _, ...rest } = finding;
    return rest;
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
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6180);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2589);



const KINDS = ['pass', 'note', 'warn', 'fail', 'unknown', 'skip', 'crash'];
function kindOf(finding) {
    return finding.status === 'warn' && (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) === undefined ? 'note' : finding.status;
}
function found(finding, all) {
    if (finding.status === 'skip') {
        const blocker = all.find(({ check }) => check === finding.blockedBy)?.title ?? finding.blockedBy;
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `not asked: “${blocker}” comes first`;
    }
    if (finding.status === 'unknown')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `could not be decided: ${finding.detail}`;
    if (finding.status === 'crash')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `this check broke, which is a fault of this tool; please report it: ${finding.detail}`;
    return finding.detail;
}
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
    return { kind: kindOf(finding), title: finding.title, words: found(finding, all), cause: (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) };
}
function notAsked(group, all) {
    const [first] = group;
    const why = first === undefined ? [] : found(first, all);
    const ids = group.map(({ check }) => check).join(', ');
    return { kind: 'skip', title: `${group.length} more checks`, words: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${why} (${ids})`, cause: undefined };
}
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
function findingsOf({ endpoints }) {
    return endpoints.flatMap(({ findings }) => findings);
}
function notesOf(target) {
    return findingsOf(target).filter((finding) => kindOf(finding) === 'note');
}
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
const PHASES = Object.entries(PHASE_NAMES).map(([key, [, short]]) => ({
    key: key,
    short,
}));
function failoverWords({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }) {
    const [failed, answered, took] = [primaryFailedMs, fallbackAnsweredMs, tookMs].map(_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0);
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(to)} takes over: after ${failed ?? ''} it was certain that the primary fails, after ${answered ?? ''} the fallback had answered; both were asked side by side, and both were known after ${took ?? ''}.`;
}
function repeatsFirstStep({ summary, steps: [first] }) {
    return summary === '' || (first !== undefined && (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(first) === summary);
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ OWN_FAULT),
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
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6180);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9710);
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2399);
/* harmony import */ var _diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(384);





const VERDICT_WORD = {
    healthy: 'Healthy',
    degraded: 'Degraded',
    broken: 'Broken',
    unchecked: 'Unchecked',
};
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
const UNTITLED = {
    healthy: 'everything that was asked is in order',
    degraded: 'it works, but someone should look',
    broken: 'something does not work',
    unchecked: 'nothing could be checked here',
};
const NAME_CAP = 80;
const OWN_FAULT = {
    title: 'a fault of this tool itself ended the run',
    summary: 'Report this fault of the tool; nothing here says that your key is bad.',
};
function worstFirst(all) {
    return all.toSorted((one, other) => (0,_diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .byVerdict */ .$$)(one.verdict, other.verdict));
}
function leadOf({ targets }) {
    return (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .leadTarget */ .a)(targets);
}
function workingEndpoint(target) {
    return target?.endpoints.find(_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .works */ .No);
}
function headline(result) {
    const lead = leadOf(result);
    if (lead === undefined)
        return ['no target falls into this share'];
    if (lead.endpoints.length === 0)
        return [lead.diagnosis?.title ?? OWN_FAULT.title];
    const title = lead.diagnosis?.title ?? untitled(lead);
    if (result.targets.length < 2)
        return [title];
    const alike = result.targets.filter(({ verdict }) => verdict === lead.verdict).length;
    const share = `${alike} of ${result.targets.length} targets`;
    return result.verdict === 'healthy'
        ? [`all ${result.targets.length} targets work`]
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${title} (target ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(lead.name, NAME_CAP))}; ${share})`;
}
function remedyLine(result) {
    const lead = leadOf(result);
    if (lead === undefined)
        return '';
    return lead.diagnosis?.remedy.summary ?? (lead.endpoints.length === 0 ? OWN_FAULT.summary : '');
}
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
function isCallable({ status }) {
    return status === 'usable' || status === 'deprecated';
}
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

// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/words/causes.ts
var causes = __webpack_require__(9001);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(8010);
// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(240);
// EXTERNAL MODULE: ./src/words/settings.ts
var settings = __webpack_require__(5476);
// EXTERNAL MODULE: ./src/words/verdict.ts
var verdict = __webpack_require__(672);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(8525);
;// CONCATENATED MODULE: ./src/report/json/v1.ts
const SCHEMA_V1 = 'claude-preflight/report/v1';

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(6180);
;// CONCATENATED MODULE: ./src/report/json/write-v1.ts



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
        cause: (0,words_finding/* causeOf */.rl)(finding) ?? null,
        detail: (0,phrase/* plain */.pj)(detail),
        evidence,
        ...blocked,
        durationMs: round(durationMs),
    };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
function round(ms) {
    return Math.round(ms * 10) / 10;
}

;// CONCATENATED MODULE: ./src/report/json/text.ts










function targetText(target, whole, pretty) {
    const text = clear(targetJson(target), whole, pretty ? 2 : 0);
    return pretty ? text.replaceAll('\n', '\n    ') : text;
}
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
const PROVIDER_IDS = providers/* PROVIDERS */.xq.map(({ id }) => id);
const OWN_WORDS = new Set([
    ...[...causes/* CAUSE_IDS */.Rm, ...check_ids/* CHECK_IDS */.Sh, ...PROVIDER_IDS, ...result/* AUTH_SCHEMES */.kp, ...verdict/* VERDICTS */.b, ...words_finding/* STATUSES */.f],
    ...[...result/* ATTEMPT_OUTCOMES */.Qe, ...result/* MODEL_STATUSES */.vF, ...result/* CUT_OFF_BY */.T_, ...settings/* ORIGINS */.o9, SCHEMA_V1, version/* TOOL_NAME */.l],
]);
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

/***/ 2589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ clipPhrase),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _x: () => (/* binding */ tellSome),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _words_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2978);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6180);


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
            return [...kept, '…'];
        const text = typeof part === 'string' ? part : part.quoted;
        const clipped = text.length > left ? `${text.slice(0, left)}…` : text;
        kept.push(typeof part === 'string' ? clipped : { quoted: clipped });
        left -= text.length;
    }
    return kept;
}
function duration(ms) {
    return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
function tellSome(all, most, tell, more) {
    const told = all.slice(0, most).map(tell);
    return all.length > most ? [...told, more(`… and ${all.length - most} more, all in report.json`)] : told;
}
const LINE_CAP = 2_000;
function logText(said) {
    const text = typeof said === 'string' ? oneLine(said, LINE_CAP) : oneLine((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(clipPhrase(said, LINE_CAP)), LINE_CAP);
    return text.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ BACKOFF),
/* harmony export */   ic: () => (/* binding */ ceilingMs),
/* harmony export */   jo: () => (/* binding */ backoffMs)
/* harmony export */ });
const BACKOFF = { baseMs: 1_000, factor: 2, capMs: 8_000 };
function backoffMs(tries, random) {
    return Math.round(ceilingMs(tries) * random);
}
function ceilingMs(tries) {
    return Math.min(BACKOFF.capMs, BACKOFF.baseMs * BACKOFF.factor ** (tries - 1));
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   c: () => (/* binding */ LONGEST_MS)
/* harmony export */ });
/* harmony import */ var _words_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);

const LONGEST_MS = _words_days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s;
const DATE = /\d{2}:\d{2}:\d{2}/;
function retryAfterMs({ headers, json }, now) {
    return (milliseconds(headers['retry-after-ms'], 1) ??
        milliseconds(headers['retry-after'], 1_000) ??
        untilDate(headers['retry-after'], now) ??
        milliseconds(inBody(json), 1_000));
}
function inBody(json) {
    const told = typeof json === 'object' && json !== null && 'retry_after' in json ? json.retry_after : undefined;
    return typeof told === 'number' || typeof told === 'string' ? String(told) : undefined;
}
function milliseconds(text, unit) {
    if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text))
        return undefined;
    return Math.min(LONGEST_MS, Math.ceil(Number(text) * unit));
}
function untilDate(text, now) {
    const at = DATE.test(text ?? '') ? Date.parse(text ?? '') : NaN;
    return Number.isNaN(at) ? undefined : Math.min(LONGEST_MS, Math.max(0, at - now));
}


/***/ }),

/***/ 6580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ runChecks),
/* harmony export */   l8: () => (/* binding */ crashWords)
/* harmony export */ });
/* unused harmony export withNeeds */
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4669);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6180);




async function runChecks(context, options) {
    const checks = withNeeds(options).filter((check) => check.appliesTo(context));
    const begun = new Map();
    for (const check of checks)
        begun.set(check.id, runOne(check, begun, context, options));
    const findings = await reviewed(await Promise.all(begun.values()), context, options);
    return findings.filter((finding) => options.selected.has(finding.check) || (blocks(finding) && finding.status !== 'skip'));
}
async function reviewed(findings, context, options) {
    const { registry, selected } = options;
    const reviewing = registry.filter((check) => selected.has(check.id) && check.review !== undefined);
    const fresh = await Promise.all(reviewing.map((check) => reviewOne(check, findings, context, options)));
    const later = new Map(fresh.flatMap((finding) => (finding === undefined ? [] : [[finding.check, finding]])));
    const all = new Map([...findings.map((finding) => [finding.check, finding]), ...later]);
    return registry.flatMap(({ id }) => all.get(id) ?? []);
}
async function reviewOne(check, findings, context, options) {
    const startedAtMs = options.elapsedMs();
    const outcome = await guarded(async () => check.review?.(findings, context), options);
    return outcome && (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .stamped */ .p)(check, outcome, startedAtMs, options.elapsedMs() - startedAtMs);
}
function withNeeds({ registry, selected, }) {
    const wanted = new Set(selected);
    for (const check of registry.toReversed()) {
        if (wanted.has(check.id))
            for (const need of check.needs)
                wanted.add(need);
    }
    return registry.filter(({ id }) => wanted.has(id));
}
async function runOne(check, begun, context, options) {
    const blocker = await firstBlocker(check, begun);
    const startedAtMs = options.elapsedMs();
    const outcome = blocker === undefined ? await guarded(() => check.run(context), options) : skipped(blocker);
    return (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .stamped */ .p)(check, outcome, startedAtMs, options.elapsedMs() - startedAtMs);
}
async function firstBlocker({ needs }, begun) {
    const needed = await Promise.all(needs.flatMap((need) => begun.get(need) ?? []));
    return needed.find(blocks);
}
function blocks(finding) {
    const cause = (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding);
    const unchecked = cause !== undefined && _words_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .hE[cause].some((verdict) => verdict === 'unchecked');
    return unchecked || finding.status === 'fail' || finding.status === 'skip' || finding.status === 'crash';
}
function skipped(blocker) {
    const blockedBy = blocker.status === 'skip' ? blocker.blockedBy : blocker.check;
    return { status: 'skip', blockedBy, detail: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Not asked, because of ${blockedBy}.` };
}
async function guarded(ask, { deadline, cutOffCause, describe }) {
    const late = deadline.then(() => (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run was ended before this was decided.`, cutOffCause()));
    try {
        return await Promise.race([ask(), late]);
    }
    catch (error) {
        return { status: 'crash', detail: describe(error) };
    }
}
function crashWords(error, clean) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `This check broke, which is a bug of ours: ${clean(text)}`;
}


/***/ }),

/***/ 8370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ daysUntil),
/* harmony export */   s: () => (/* binding */ DAY_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
function daysUntil(endMs, nowMs) {
    return Math.floor((endMs - nowMs) / DAY_MS);
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
