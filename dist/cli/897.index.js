export const id = 897;
export const ids = [897];
export const modules = {

/***/ 7897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleRun: () => (/* binding */ assembleRun)
});

// EXTERNAL MODULE: ./src/claude/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(2662);
// EXTERNAL MODULE: ./src/diagnosis/diagnose.ts + 1 modules
var diagnose = __webpack_require__(3120);
// EXTERNAL MODULE: ./src/judgement/key.ts
var key = __webpack_require__(8636);
// EXTERNAL MODULE: ./src/judgement/models.ts
var judgement_models = __webpack_require__(3481);
// EXTERNAL MODULE: ./src/judgement/answered.ts
var answered = __webpack_require__(4336);
// EXTERNAL MODULE: ./src/judgement/words.ts
var words = __webpack_require__(9698);
// EXTERNAL MODULE: ./src/probes/conversation.ts
var probes_conversation = __webpack_require__(5828);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/run/measures.ts
// The figures of a conversation: every attempt with its outcome, and the milliseconds of each phase.


function attemptsOf(exchanges) {
    return exchanges
        .flatMap(({ name, attempts }) => attempts.map((attempt) => attemptResult(name, attempt)))
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
function attemptResult(request, attempt) {
    const { at, durationMs, outcome, waitedMs } = attempt;
    return {
        request,
        at: new Date(at).toISOString(),
        durationMs: Math.round(durationMs),
        outcome: outcomeOf(attempt),
        ...(outcome.kind === 'answer' && { status: outcome.status }),
        ...(waitedMs !== undefined && { waitedMs }),
    };
}
/** A time-out is told as one even when another try followed. */
function outcomeOf({ outcome, waitedMs }) {
    if (outcome.kind === 'failure' && outcome.failure.code === failure/* TIMEOUT */.Q9)
        return 'timed-out';
    if (outcome.kind === 'failure' && outcome.failure.code === failure/* CANCELLED */.gD)
        return 'cancelled';
    if (waitedMs !== undefined)
        return 'retried';
    return outcome.kind === 'answer' && outcome.status < 300 ? 'ok' : 'refused';
}
/** Whole milliseconds of the judged connection and of the first answer on the line. */
function phasesOf(connection, exchanges) {
    const answers = exchanges.flatMap(({ attempts }) => attempts).flatMap(answered/* answered */.o);
    const [first] = answers.toSorted((one, other) => one.headAtMs - other.headAtMs);
    const answer = first && {
        firstByteMs: (0,answered/* firstByteMs */.$)(first, connection),
        totalMs: first.endAtMs - connection.startedAtMs,
    };
    const all = { ...connection.phases, totalMs: connection.durationMs, ...answer };
    return Object.fromEntries(Object.entries(all).map(([phase, ms]) => [phase, Math.round(ms * 10) / 10]));
}

;// CONCATENATED MODULE: ./src/diagnosis/assemble-target.ts








/** The result of a target. The one diagnosis is the leading endpoint's, unless the endpoints together come to another cause. */
function assembleTarget(target, runs, host, clean) {
    const all = target.endpoints.map((endpoint, at) => assembleEndpoint(target, endpoint, runs[at], clean));
    const results = all.map(({ result }) => result);
    const { verdict, lead, cause } = (0,diagnose/* combine */.kg)(results, target.settings.require);
    const leading = all[lead];
    const diagnosis = leading && assemble_target_diagnose(leading, target, host, cause, clean);
    const findings = all.flatMap(({ result }) => result.findings);
    return {
        name: target.name,
        provider: leading?.endpoint.provider ?? 'gateway',
        verdict,
        diagnosis: verdict === 'healthy' ? undefined : diagnosis,
        further: (0,diagnose/* furtherFindings */.JT)(findings, diagnosis),
        endpoints: results,
        models: leading?.result.models ?? [],
    };
}
function assembleEndpoint(target, endpoint, run, clean) {
    const { findings = [], connection, conversation } = run ?? {};
    const judged = (0,diagnose/* judgeFindings */.qJ)(findings, target.settings);
    const facts = conversation === undefined ? NOTHING_SAID : factsOf(conversation, target, endpoint, clean);
    const result = {
        url: urlOf(endpoint, clean),
        verdict: judged.verdict,
        cause: judged.decision?.cause,
        findings,
        ...facts,
        reachable: reachableOf(findings, run),
        attempts: conversation === undefined ? [] : attemptsOf((0,probes_conversation/* exchangesOf */.M)(conversation)),
        phases: connection === undefined
            ? {}
            : phasesOf(connection, conversation === undefined ? [] : (0,probes_conversation/* exchangesOf */.M)(conversation)),
    };
    return { result, judged, endpoint };
}
const NOTHING_SAID = { auth: [], requestId: undefined, keyValid: undefined, models: [] };
function factsOf(conversation, target, endpoint, clean) {
    const judgement = (0,key/* judgeKey */.FF)(conversation, endpoint);
    const { models } = (0,judgement_models/* judgeModels */.a)(conversation, target, endpoint, Date.now());
    const decided = 'by' in judgement ? judgement.by.answer : (0,probes_conversation/* credentialed */.x)(conversation).flatMap(answered/* answered */.o)[0];
    const requestId = decided && (0,words/* requestIdOf */.Gb)(decided.headers);
    return {
        auth: (0,key/* acceptedSchemes */.AF)(conversation, endpoint),
        requestId: requestId === undefined ? undefined : clean(requestId).quoted,
        keyValid: keyValidBy(judgement),
        models: models.map((model) => shownModel(model, clean)),
    };
}
/** Refusals that are about the key itself; a stripped header or a rule about tokens says nothing of it. */
const ABOUT_THE_KEY = ['auth.invalid', 'auth.expired'];
function keyValidBy(judgement) {
    if (judgement.kind === 'accepted')
        return true;
    return judgement.kind === 'refused' && ABOUT_THE_KEY.includes(judgement.cause) ? false : undefined;
}
function shownModel(model, clean) {
    return { ...model, id: clean(model.id).quoted };
}
function urlOf({ base, shape }, clean) {
    const url = base ?? shape.url;
    return url === undefined ? '' : clean((0,endpoint_shape/* shownBase */.fc)(url)).quoted;
}
/** Whether anything answered; undefined when nothing was sent. */
function reachableOf(findings, run) {
    if (run?.connection === undefined)
        return undefined;
    const reach = findings.find(({ check }) => check === 'http-reach');
    return reach === undefined ? run.connection.failure === undefined : reach.status === 'pass';
}
function assemble_target_diagnose({ judged, endpoint, result }, target, host, cause, clean) {
    const { decision } = judged;
    if (decision === undefined)
        return undefined;
    const place = { ...placeOf(target), host, endpoint: urlOf(endpoint, clean), hostname: hostnameOf(endpoint) };
    return (0,diagnose/* explain */.WE)({ ...decision, cause: cause ?? decision.cause }, result.findings, place);
}
function placeOf({ credential }) {
    const secretName = credential?.kind === 'auth-token' ? 'ANTHROPIC_AUTH_TOKEN' : 'ANTHROPIC_API_KEY';
    return { secretName, variable: credential?.origin.variable ?? credential?.origin.setting };
}
function hostnameOf({ base, shape }) {
    return (base ?? shape.url)?.hostname ?? '';
}

// EXTERNAL MODULE: ./src/diagnosis/verdict.ts
var diagnosis_verdict = __webpack_require__(384);
// EXTERNAL MODULE: ./src/inputs.ts + 4 modules
var inputs = __webpack_require__(1690);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/assemble-run.ts
// The result of the whole run, with what is worth noting beside the findings.






function assembleRun({ host, settings, target, runs, clock, clean }) {
    const context = (0,run_context/* runContext */.pO)(host.kind, host.env);
    const targets = [assembleTarget(target, runs, context.host, clean)];
    const verdict = (0,diagnosis_verdict/* worst */.QZ)(targets.map((one) => one.verdict));
    const causes = targets.filter((one) => one.verdict === verdict).map(({ diagnosis }) => diagnosis?.cause);
    return {
        verdict,
        cause: causes[0],
        startedAt: new Date(clock.startedAt).toISOString(),
        durationMs: Math.round(clock.elapsedMs()),
        tool: { name: version/* TOOL_NAME */.l, version: version/* VERSION */.x },
        run: context,
        origins: settings.origins,
        targets,
        notes: [
            ...unknownInputs(host.inputNames).map((name) => unknownInput(name, clean)),
            ...unusedProxies(host.env),
        ],
        partial: clock.signal.aborted,
    };
}
/** Inputs that were given and mean nothing here: the runner passes them on, misspelt or not. */
function unknownInputs(given) {
    const known = inputs/* INPUT_NAMES */.Qh;
    return given.filter((name) => !known.includes(name)).slice(0, 10);
}
function unknownInput(name, clean) {
    return (0,phrase/* say */.cv) `There is no input called ${clean(name, 60)}; it was ignored.`;
}
/** Said as long as this tool connects directly: a reader behind a proxy must know what was measured. */
function unusedProxies(env) {
    const names = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].filter((name) => env[name]);
    return names
        .slice(0, 1)
        .map((name) => (0,phrase/* say */.cv) `${name} is set; this version connects directly and does not use it.`);
}


/***/ })

};
