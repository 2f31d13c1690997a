export const id = 5727;
export const ids = [5727];
export const modules = {

/***/ 15727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFleet: () => (/* binding */ checkFleet)
});

// EXTERNAL MODULE: ./src/publish/load-report-room.ts
var load_report_room = __webpack_require__(71128);
// EXTERNAL MODULE: ./src/checks/check.ts
var check = __webpack_require__(44669);
// EXTERNAL MODULE: ./src/words/clean.ts + 8 modules
var clean = __webpack_require__(30912);
// EXTERNAL MODULE: ./src/words/finding.ts
var finding = __webpack_require__(98100);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/plan/rows.ts
var plan_rows = __webpack_require__(17038);
// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __webpack_require__(35761);
// EXTERNAL MODULE: ./src/probes/line.ts + 2 modules
var probes_line = __webpack_require__(58747);
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

// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(72589);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/net/waits.ts
var waits = __webpack_require__(89025);
;// CONCATENATED MODULE: ./src/fleet/progress.ts



const PAUSE_MS = 5_000;
const MOST_TOLD = 100;
function watchProgress(total, { tell }, { elapsedMs }) {
    const counts = { healthy: 0, degraded: 0, broken: 0, unchecked: 0 };
    let told = 0;
    let nextMs = elapsedMs() + PAUSE_MS;
    let done = 0;
    waits/* PROGRESS */.Gd.publish({ done, total });
    return {
        tell: (target) => {
            counts[target.verdict] += 1;
            waits/* PROGRESS */.Gd.publish({ done: (done += 1), total });
            if (target.verdict !== 'healthy' && (told += 1) <= MOST_TOLD)
                tell(lineOf(target));
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
var slim = __webpack_require__(49943);
// EXTERNAL MODULE: ./src/retry/backoff.ts
var backoff = __webpack_require__(68974);
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(66999);
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
var run_checks = __webpack_require__(26580);
// EXTERNAL MODULE: ./src/run/load-judging.ts
var load_judging = __webpack_require__(6852);
// EXTERNAL MODULE: ./src/run/run-target.ts + 2 modules
var run_target = __webpack_require__(96371);
// EXTERNAL MODULE: ./src/run/scan.ts
var scan = __webpack_require__(15756);
// EXTERNAL MODULE: ./src/run/shared-answers.ts
var shared_answers = __webpack_require__(74470);
// EXTERNAL MODULE: ./src/net/next-turn.ts
var next_turn = __webpack_require__(70480);
;// CONCATENATED MODULE: ./src/fleet/turns.ts
async function inTurns(all, { atOnce, hostOf }, work) {
    const results = [];
    const next = takeTurns(all, hostOf);
    const place = async () => {
        let judged;
        for (let turn = next(); turn !== undefined; turn = next()) {
            const { at, one, over } = turn;
            const { promise: asked, resolve } = Promise.withResolvers();
            const done = work(one, () => resolve(undefined)).then((result) => void (results[at] = result));
            await Promise.race([asked, done]);
            over();
            await judged;
            judged = done;
        }
        await judged;
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, place));
    return results;
}
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
    await run.scrubber.names.ready();
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
    const rows = await (0,plan_rows/* rowsFor */.f)(fleet.targets.map(({ settings }) => settings));
    const progress = watchProgress(fleet.targets.length, host, clock);
    const check = async (one, answered) => {
        const target = (0,plan_target/* planTarget */.hB)(one.settings, one, rows);
        const checked = await checkTarget(target, { ...shared, onAnswered: whenAll(target, answered) });
        progress.tell(checked.result);
        return checked;
    };
    const checked = await inTurns(fleet.targets, { atOnce: fleet.concurrency, hostOf: primaryHost }, check);
    await lines.close();
    const { finish } = await (0,load_report_room/* loadReportRoom */.s)();
    return finish({
        targets: checked.map(({ result }) => result),
        targetTexts: checked.map(({ text }) => text),
        crashed: checked.some(({ crashed }) => crashed),
        shard: fleet.shard,
        origins: fleet.origins,
    }, run);
}
function whenAll({ endpoints }, answered) {
    let open = endpoints.length;
    return async () => {
        open -= 1;
        if (open === 0)
            answered();
        await (0,next_turn/* nextTurn */.t)();
        await (0,next_turn/* nextTurn */.t)();
    };
}
function primaryHost({ settings: { endpoints } }) {
    return URL.parse(endpoints[0] ?? '')?.host ?? '';
}
async function checkTarget(target, shared) {
    const { run } = shared;
    if (run.clock.signal.aborted)
        return assembled(target, await notBegun(target, run), run);
    try {
        return await assembled(target, await runs(target, shared), run);
    }
    catch (error) {
        const broke = { status: 'crash', detail: (0,run_checks/* crashWords */.l8)(error, (0,clean/* makeClean */.Km)(run.scrubber)) };
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
async function assembled(target, endpointRuns, { host, scrubber }) {
    const { assembleTarget, cloudWords, learnNames, targetText, withoutNames } = await (0,load_report_room/* loadReportRoom */.s)();
    const { names, whole } = scrubber;
    learnNames(target, endpointRuns, names);
    const result = assembleTarget(target, endpointRuns, {
        host,
        clean: (0,clean/* makeClean */.Km)(scrubber, target.settings.endpoints),
        clouds: await cloudWords(target),
    });
    const crashed = endpointRuns.some(({ findings }) => findings.some(({ status }) => status === 'crash'));
    return {
        result: (0,slim/* slimmed */.c)(result),
        text: new TextEncoder().encode(targetText(withoutNames(result, names), whole, false)),
        crashed,
    };
}
function notBegun(target, { clock }) {
    return told(target, (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `The run ended before this target was checked.`, clock.cutOffCause()));
}
async function told({ endpoints }, outcome) {
    const { CHECK_BY_ID } = await (0,load_judging/* loadJudging */.B)();
    const findings = [(0,check/* stamped */.p)(CHECK_BY_ID['http-reach'], outcome)];
    return endpoints.map(() => ({ findings, connection: undefined, readings: undefined, reused: false }));
}


/***/ }),

/***/ 49943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ slimmed)
/* harmony export */ });
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98100);
/* harmony import */ var _report_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);


function slimmed(target) {
    const isHealthy = target.verdict === 'healthy';
    const endpoints = target.endpoints.map((endpoint) => slimEndpoint(endpoint, isHealthy));
    const further = endpoints
        .flatMap(({ findings }) => findings)
        .filter((finding) => isFurther(finding, target));
    return { ...target, endpoints, further };
}
function slimEndpoint({ asked: _, ...endpoint }, isHealthy) {
    const { findings } = endpoint;
    const attempts = endpoint.attempts.filter(({ traffic }) => traffic !== undefined);
    if (!isHealthy)
        return { ...endpoint, findings: findings.map(bare), attempts };
    const kept = findings.filter(isTold);
    const leftOut = (0,_report_found_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutOf */ .Tt)(findings.filter((finding) => !kept.includes(finding)), endpoint.leftOut);
    return { ...endpoint, findings: kept.map(bare), leftOut, attempts };
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

/***/ 68974:
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

/***/ 66999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   c: () => (/* binding */ LONGEST_MS)
/* harmony export */ });
/* harmony import */ var _words_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98370);

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

/***/ 26580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ runChecks),
/* harmony export */   l8: () => (/* binding */ crashWords)
/* harmony export */ });
/* unused harmony export withNeeds */
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44669);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98100);
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19001);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76180);




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
    return { status: 'skip', blockedBy, detail: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Skipped because of ${blockedBy}.` };
}
async function guarded(ask, { deadline, cutOffCause, describe }) {
    const late = deadline.then(() => (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run ended before there was a result.`, cutOffCause()));
    try {
        return await Promise.race([ask(), late]);
    }
    catch (error) {
        return { status: 'crash', detail: describe(error) };
    }
}
function crashWords(error, clean) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `This check crashed, which is a bug in this tool: ${clean(text)}`;
}


/***/ }),

/***/ 98370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ daysUntil),
/* harmony export */   s: () => (/* binding */ DAY_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
function daysUntil(endMs, nowMs) {
    return Math.floor((endMs - nowMs) / DAY_MS);
}


/***/ })

};
