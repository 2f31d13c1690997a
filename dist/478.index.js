export const id = 478;
export const ids = [478];
export const modules = {

/***/ 5478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleTarget: () => (/* binding */ assembleTarget)
});

// EXTERNAL MODULE: ./src/claude/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(2662);
// EXTERNAL MODULE: ./src/diagnosis/diagnose.ts + 2 modules
var diagnose = __webpack_require__(9710);
// EXTERNAL MODULE: ./src/claude/models.ts + 1 modules
var models = __webpack_require__(460);
// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
;// CONCATENATED MODULE: ./src/diagnosis/compare-endpoints.ts
// What only several endpoints side by side show: models that one of them lacks, and how long a change to the fallback takes.




/** Models named in the sentence; the evidence names all. */
const NAMED = 5;
/** Every endpoint with the models that it lacks of the primary's. One without a list lacks none that anybody knows of. */
function withLacks(all) {
    const primary = all.find(({ result, showsModels }) => showsModels && callable(result).length > 0)?.result;
    return all.map(({ result: endpoint, showsModels }) => {
        const isCompared = showsModels && primary !== undefined && endpoint !== primary;
        const lacks = isCompared ? lackedBy(endpoint, primary) : [];
        return lacks.length === 0 ? endpoint : { ...endpoint, lacks, findings: noted(endpoint.findings, lacks) };
    });
}
function callable({ models }) {
    return models.filter(({ status }) => status === 'usable' || status === 'deprecated').map(({ id }) => id);
}
/** A gateway that names all models its own way lacks none; an empty list lacks all. */
function lackedBy(endpoint, primary) {
    const own = callable(endpoint);
    const missing = callable(primary).filter((id) => !own.some((other) => (0,models/* sameModel */.An)(other, id)));
    return own.length > 0 && missing.length === callable(primary).length ? [] : missing;
}
/** A model that was named and is missing has failed the check already. */
function noted(findings, lacks) {
    return findings.map((finding) => {
        if (finding.check !== 'models' || finding.status !== 'pass')
            return finding;
        const named = (0,phrase/* joinPhrases */.Zk)(lacks.slice(0, NAMED).map((id) => [(0,phrase/* quote */.hD)(id)]), ', ');
        const more = lacks.length > NAMED ? ` and ${lacks.length - NAMED} more` : '';
        const detail = (0,phrase/* say */.cv) `${finding.detail} It lacks models of the primary: ${named}${more}.`;
        const { check, title, layer, startedAtMs, durationMs } = finding;
        const told = (0,src_finding/* note */.N4)(detail, { ...finding.evidence, missing: lacks });
        return { ...told, check, title, layer, startedAtMs, durationMs };
    });
}
/** Where a fallback works and the primary does not: when each was known, counted from the first question that any of them was asked. */
function failoverOf(endpoints) {
    const [primary] = endpoints;
    const fallback = endpoints.find(diagnose/* works */.No);
    if (primary === undefined || fallback === undefined || fallback === primary)
        return undefined;
    const begunMs = Math.min(...endpoints.flatMap(({ findings }) => findings).map(({ startedAtMs }) => startedAtMs));
    const primaryFailedMs = endOf(primary, (finding) => (0,src_finding/* causeOf */.rl)(finding) === primary.cause) - begunMs;
    const fallbackAnsweredMs = endOf(fallback, ({ check }) => check === 'key-accepted') - begunMs;
    return {
        to: fallback.url,
        primaryFailedMs,
        fallbackAnsweredMs,
        tookMs: Math.max(primaryFailedMs, fallbackAnsweredMs),
    };
}
/** When the last of these findings was made. */
function endOf({ findings }, which) {
    const ends = findings.filter(which).map(({ startedAtMs, durationMs }) => startedAtMs + durationMs);
    return Math.max(0, ...ends);
}

// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __webpack_require__(6239);
// EXTERNAL MODULE: ./src/probes/conversation.ts
var probes_conversation = __webpack_require__(5828);
// EXTERNAL MODULE: ./src/judgement/answered.ts
var answered = __webpack_require__(4336);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/run/measures.ts
// The figures of a conversation: every attempt with its outcome, and the milliseconds of each phase.


function attemptsOf(exchanges) {
    return exchanges
        .flatMap(({ name, attempts }) => attempts.filter(wasMade).map((attempt) => attemptResult(name, attempt)))
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
function wasMade({ outcome }) {
    return outcome.kind === 'answer' || outcome.failure.isHearsay !== true;
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
/** Whole milliseconds of the judged connection and of the first answer on the line; of a connection that stood already, of the answer alone. */
function phasesOf(connection, exchanges, reused) {
    const answers = exchanges.flatMap(({ attempts }) => attempts).flatMap(answered/* answered */.o);
    const [first] = answers.toSorted((one, other) => one.headAtMs - other.headAtMs);
    const answer = first && {
        firstByteMs: reused ? first.headAtMs - first.sentAtMs : (0,answered/* firstByteMs */.$)(first, connection),
        totalMs: first.endAtMs - (reused ? first.sentAtMs : connection.startedAtMs),
    };
    const opened = reused ? {} : { ...connection.phases, totalMs: connection.durationMs };
    const all = { ...opened, ...answer };
    return Object.fromEntries(Object.entries(all).map(([phase, ms]) => [phase, Math.round(ms * 10) / 10]));
}

// EXTERNAL MODULE: ./src/judgement/key.ts + 1 modules
var key = __webpack_require__(133);
// EXTERNAL MODULE: ./src/judgement/models.ts
var judgement_models = __webpack_require__(3481);
// EXTERNAL MODULE: ./src/judgement/reading.ts + 1 modules
var reading = __webpack_require__(8739);
// EXTERNAL MODULE: ./src/judgement/words.ts
var words = __webpack_require__(9698);
;// CONCATENATED MODULE: ./src/diagnosis/said.ts







/** GitHub's answers to a keyless sign-in, too. */
function allAsked(conversation) {
    return [...(conversation.signIn?.identities ?? []), ...(0,probes_conversation/* exchangesOf */.M9)(conversation)];
}
/** Where nobody was asked. */
const NOTHING_SAID = {
    facts: { auth: [], requestId: undefined, keyValid: undefined, models: [] },
    ...{ attempts: [], exchanges: [], showsModels: false },
};
function saidIn(conversation, target, endpoint, clean) {
    return {
        facts: factsOf(conversation, target, endpoint, clean),
        attempts: attemptsOf(allAsked(conversation)),
        exchanges: (0,probes_conversation/* exchangesOf */.M9)(conversation),
        showsModels: (0,reading/* showsModels */.dr)(conversation),
    };
}
function factsOf(conversation, target, endpoint, clean) {
    const judgement = (0,key/* judgeKey */.FF)(conversation, endpoint);
    const { models } = (0,judgement_models/* judgeModels */.a)(conversation, target, endpoint, Date.now());
    const decided = decidedBy(judgement) ?? (0,probes_conversation/* credentialed */.xE)(conversation).flatMap(answered/* answered */.o)[0];
    const requestId = decided && (0,words/* requestIdOf */.Gb)(decided.headers);
    return {
        auth: (0,key/* acceptedSchemes */.AF)(conversation, endpoint),
        requestId: requestId === undefined ? undefined : clean(requestId).quoted,
        keyValid: keyValidBy(judgement),
        models: models.map((model) => shownModel(model, clean)),
    };
}
function decidedBy(judgement) {
    if (judgement.kind === 'undecided')
        return undefined;
    return judgement.kind === 'not-signed-in' ? judgement.failure.by?.answer : judgement.by.answer;
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

;// CONCATENATED MODULE: ./src/diagnosis/assemble-target.ts







function namedCredential({ listed }) {
    const credentialName = listed?.credentialName;
    return credentialName === undefined ? {} : { credentialName };
}
/** What can be used is told of the endpoint that works. */
function modelsAt(endpoint) {
    return endpoint?.models ?? [];
}
/** Of the leading endpoint, or of what all of them come to. */
function diagnosisOf({ judged }, cause, worded) {
    const own = judged.decision && worded(undefined);
    const together = cause && worded(cause);
    return own !== undefined && together !== undefined ? withOwnRemedy(together, own) : own;
}
/** What several endpoints come to is repaired at the one that does not work: by its own remedy, which then comes first. */
function withOwnRemedy(together, own) {
    const [first = [], ...rest] = together.remedy.steps;
    const named = [...first, ` Its cause is ${own.cause}: ${own.title}.`];
    return {
        ...together,
        remedy: {
            summary: together.remedy.summary,
            steps: [named, ...own.remedy.steps, ...rest],
            commands: own.remedy.commands,
            links: [...new Set([...own.remedy.links, ...together.remedy.links])],
        },
    };
}
/** The result of a target. The one diagnosis is the leading endpoint's, unless the endpoints together come to another cause. */
function assembleTarget(target, runs, host, clean) {
    const alone = target.endpoints.map((endpoint, at) => assembleEndpoint(target, endpoint, runs[at], clean));
    const results = withLacks(alone);
    const all = alone.map((one, at) => ({ ...one, result: results[at] ?? one.result }));
    const { verdict, lead, cause } = (0,diagnose/* combine */.kg)(results, target.settings.require);
    const leading = all[lead];
    const diagnosis = leading && diagnosisOf(leading, cause, (it) => assemble_target_diagnose(leading, target, host, it, clean));
    const findings = all.flatMap(({ result }) => result.findings);
    return {
        name: target.name,
        labels: target.labels,
        ...namedCredential(target.settings),
        provider: leading?.endpoint.provider ?? 'gateway',
        verdict,
        diagnosis: verdict === 'healthy' ? undefined : diagnosis,
        further: (0,diagnose/* furtherFindings */.JT)(findings, diagnosis),
        endpoints: results,
        models: modelsAt(results.find(diagnose/* works */.No) ?? leading?.result),
        failover: cause === 'failover' ? failoverOf(results) : undefined,
    };
}
function assembleEndpoint(target, endpoint, run, clean) {
    const { findings = [], connection, conversation } = run ?? {};
    const judged = (0,diagnose/* judgeFindings */.qJ)(findings, target.settings);
    const said = conversation === undefined ? NOTHING_SAID : saidIn(conversation, target, endpoint, clean);
    const result = {
        url: urlOf(endpoint, clean),
        verdict: judged.verdict,
        cause: judged.decision?.cause,
        findings,
        lacks: [],
        ...said.facts,
        reachable: reachableOf(findings, run),
        attempts: said.attempts,
        phases: connection === undefined ? {} : phasesOf(connection, said.exchanges, isReused(run)),
    };
    return { result, judged, endpoint, showsModels: said.showsModels };
}
/** A connection that stood for somebody else before cost this target nothing. */
function isReused(run) {
    return run?.reused === true && run.connection?.failure === undefined;
}
function urlOf({ base, shape }, clean) {
    const url = base ?? shape.url;
    return url === undefined ? '' : clean((0,endpoint_shape/* shownBase */.fc)(url)).quoted;
}
/** Whether anything answered; undefined when nothing was sent. */
function reachableOf(findings, run) {
    if (run?.connection === undefined)
        return undefined;
    if (run.conversation !== undefined && (0,probes_conversation/* exchangesOf */.M9)(run.conversation).length === 0)
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
function placeOf(target) {
    const { credential, settings } = target;
    const usual = credential?.kind === 'auth-token' ? 'ANTHROPIC_AUTH_TOKEN' : 'ANTHROPIC_API_KEY';
    const credentialName = (0,plan_target/* neededName */.D)(target);
    return {
        secretName: credentialName ?? usual,
        ...(settings.listed !== undefined && { listed: { credentialName } }),
        variable: credential?.origin.variable ?? credential?.origin.setting,
    };
}
function hostnameOf({ base, shape }) {
    return (base ?? shape.url)?.hostname ?? '';
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstByteMs),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/** The answer of an exchange, or of one attempt, as a list of none or one. */
function answered({ outcome }) {
    return outcome.kind === 'answer' ? [outcome] : [];
}
/** Time to first byte, in milliseconds: from the moment the judged connection stood, and the request was ready, to the head of the answer. */
function firstByteMs({ headAtMs, sentAtMs }, { startedAtMs, durationMs }) {
    return Math.max(0, headAtMs - Math.max(startedAtMs + durationMs, sentAtMs));
}


/***/ }),

/***/ 133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AF: () => (/* binding */ acceptedSchemes),
  FF: () => (/* binding */ judgeKey),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./src/cause.ts
var cause = __webpack_require__(9400);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/judgement/reading.ts + 1 modules
var reading = __webpack_require__(8739);
// EXTERNAL MODULE: ./src/claude/federation.ts
var federation = __webpack_require__(9541);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/judgement/sign-in.ts



const OBSTACLES = {
    'no-permission': ['permission', 'the job has no permission id-token: write'],
    'no-job': ['place', 'this is no job of GitHub Actions, and only such a job has an identity to exchange'],
    'bad-url': ['github', 'ACTIONS_ID_TOKEN_REQUEST_URL is no URL that can be asked'],
    'plain-http': ['audience', 'an identity token is not posted over plain http'],
    'other-audience': [
        'audience',
        'the endpoint is neither api.anthropic.com nor the host of oidc-audience, so the identity token was not posted to it',
    ],
};
/** Why nobody was signed in; undefined for a sign-in that worked, or whose exchange got no answer that tells. */
function failedSignIn({ signIn }, { firstParty }) {
    if (signIn === undefined)
        return undefined;
    if (signIn.obstacle !== undefined) {
        const [stoppedAt, reason] = OBSTACLES[signIn.obstacle];
        return { cause: 'auth.federation', passing: false, stoppedAt, reason };
    }
    const reading = readToken(signIn, firstParty);
    if (reading === undefined)
        return withoutIdentity(signIn);
    return isRefusal(reading) ? refused(reading, signIn) : undefined;
}
/** An authorization server may refuse in the form of RFC 6749, section 5.2, which no other route of the API has. */
function isRefusal(reading) {
    if (reading.kind === 'told' || reading.kind === 'refused')
        return true;
    return (reading.kind === 'strange' &&
        reading.envelope !== undefined &&
        [400, 401, 403].includes(reading.answer.status));
}
/** The reading of the exchange; undefined when nothing was posted. */
function readToken({ exchange }, firstParty) {
    return exchange && (0,reading/* readExchange */.gF)(exchange, 'token', 'federation', firstParty);
}
function withoutIdentity({ identities }) {
    const last = identities.at(-1);
    const cancelled = last?.outcome.kind === 'failure' && last.outcome.failure.code === failure/* CANCELLED */.gD;
    return {
        cause: cancelled ? 'run.deadline' : 'auth.federation',
        passing: cancelled,
        stoppedAt: 'github',
        reason: last === undefined ? 'GitHub was not asked for an identity token' : atGitHub(last),
    };
}
function atGitHub({ outcome }) {
    if (outcome.kind === 'answer')
        return noToken(outcome);
    const { code } = outcome.failure;
    return code === failure/* TIMEOUT */.Q9 || code === failure/* CANCELLED */.gD
        ? 'GitHub’s endpoint for identity tokens did not answer in time'
        : 'GitHub’s endpoint for identity tokens could not be reached';
}
function noToken({ status, json }) {
    if (status >= 300)
        return `GitHub’s endpoint for identity tokens answered ${status}`;
    return (0,federation/* identityTokenIn */.l3)(json) === undefined
        ? 'GitHub’s endpoint for identity tokens answered without a token'
        : `the identity token is longer than ${federation/* TOKEN_EXCHANGE */.Kj.longestToken} characters`;
}
/** Refusals that say more than that the exchange was refused. */
const OF_ITS_OWN = /^(?:limit|service|billing)\.|^auth\.(?:region|challenge|organization)$/;
const PASSING = /^(?:limit|service)\./;
function refused(reading, signIn) {
    const cause = 'cause' in reading && OF_ITS_OWN.test(reading.cause) ? reading.cause : 'auth.federation';
    const field = fieldIn(reading.envelope?.message);
    return {
        cause,
        passing: PASSING.test(cause),
        stoppedAt: 'exchange',
        reason: reasonFor(reading, field, signIn),
        ...(field !== undefined && { field }),
        by: reading,
    };
}
/** The inputs by the names which the endpoint has for them. */
const FIELDS = {
    federation_rule_id: 'federation-rule-id',
    organization_id: 'organization-id',
    service_account_id: 'service-account-id',
    workspace_id: 'workspace-id',
};
function fieldIn(message = '') {
    return Object.entries(FIELDS).find(([name]) => message.includes(name))?.[1];
}
/**
 * A 401 says the same few words whatever is wrong, a token used twice included (anthropics/claude-code#89095, claude-code-action#1406), and
 * a 400 names the field (BerriAI/litellm#39935). As of 2026-11-22.
 */
function reasonFor({ answer: { status }, envelope }, field, { workspaceChosen }) {
    if (/\bjti|already (?:been )?used|replay/i.test(envelope?.message ?? ''))
        return 'the identity token had been used before';
    if (field === 'workspace-id' && !workspaceChosen)
        return 'the rule has several workspaces and none was chosen';
    if (field !== undefined)
        return `the exchange was refused because of ${field}`;
    if (status !== 401)
        return `the exchange was refused with ${status}`;
    const unchosen = workspaceChosen ? '' : ', or it has several workspaces and none was chosen';
    return `it does not say why; most often the federation rule does not match the identity token${unchosen}`;
}

;// CONCATENATED MODULE: ./src/judgement/key.ts
// What all answers together say of the credential: accepted, refused, or not decided, and why.




/** Causes which pass by themselves or lie with the provider: they say nothing about the key. */
const key_PASSING = /^(?:limit|service)\./;
/** Readings of everything that was asked with the credential, lists first. */
function readAll({ signIn, lists, counts, live }, { firstParty }) {
    const ofLists = result/* AUTH_SCHEMES */.kp.flatMap((scheme) => {
        const exchange = lists[scheme];
        return exchange === undefined
            ? []
            : [{ ...(0,reading/* readExchange */.gF)(exchange, 'list', scheme, firstParty), scheme, asked: 'list' }];
    });
    const ofCounts = counts.map(({ exchange, scheme }) => ({
        ...(0,reading/* readExchange */.gF)(exchange, 'count', scheme, firstParty),
        scheme,
        asked: 'count',
    }));
    const ofMessages = live.map(({ message, scheme }) => ({
        ...(0,reading/* readExchange */.gF)(message, 'message', scheme, firstParty),
        scheme,
        asked: 'message',
    }));
    return [...ofLists, ...ofCounts, ...ofMessages, ...ofSignIn(signIn, firstParty)];
}
/** An exchange that gave a token says no more than the answers which that token got. */
function ofSignIn(signIn, firstParty) {
    const reading = signIn && readToken(signIn, firstParty);
    if (reading === undefined || reading.kind === 'accepted')
        return [];
    return [{ ...reading, scheme: 'federation', asked: 'token' }];
}
/** The schemes in which an authenticated request was accepted, in the order of the outputs. */
function acceptedSchemes(conversation, endpoint) {
    const proofs = readAll(conversation, endpoint).filter((reading) => reading.kind === 'accepted' && proves(reading, conversation));
    return result/* AUTH_SCHEMES */.kp.filter((scheme) => proofs.some((reading) => reading.scheme === scheme));
}
/** What anybody may read without a credential proves none; nobody gives messages away. */
function proves({ asked }, { anonymous, anonymousCount }) {
    if (asked === 'message')
        return true;
    const open = asked === 'list' ? anonymous : anonymousCount;
    return open === undefined || !(0,reading/* understood */.Se)(open);
}
/** Judges the credential over all answers of one endpoint. */
function judgeKey(conversation, endpoint) {
    const failure = failedSignIn(conversation, endpoint);
    if (failure !== undefined)
        return { kind: 'not-signed-in', failure };
    const readings = readAll(conversation, endpoint);
    const proof = readings.find((reading) => reading.kind === 'accepted' && proves(reading, conversation));
    if (proof?.kind === 'accepted')
        return { kind: 'accepted', by: proof };
    const refusal = judgeRefusals(readings, endpoint);
    if (refusal !== undefined)
        return refusal;
    const told = readings.filter((reading) => reading.kind === 'told').toSorted(byOrder);
    const [first] = told.filter(({ cause }) => !key_PASSING.test(cause) && !isAboutRequest(cause));
    const [passing] = told.filter(({ cause }) => key_PASSING.test(cause));
    if (first !== undefined)
        return { kind: 'told', by: first, cause: first.cause, passing: false };
    if (passing !== undefined)
        return { kind: 'told', by: passing, cause: passing.cause, passing: true };
    return { kind: 'undecided', open: readings.some(({ kind }) => kind === 'accepted') };
}
/** The first party's own 401 is enough; elsewhere every scheme that was allowed must have heard one. */
function judgeRefusals(readings, { firstParty, schemes }) {
    const refusals = readings.filter((reading) => reading.kind === 'refused');
    const everywhere = schemes.every((scheme) => refusals.some((refusal) => refusal.scheme === scheme));
    if (refusals.length === 0 || !(firstParty || everywhere))
        return undefined;
    const heard = refusals.filter(({ cause }) => cause !== 'auth.header-stripped').toSorted(byOrder);
    const by = heard.find(({ cause }) => cause !== 'auth.invalid') ?? heard[0] ?? refusals[0];
    return by && { kind: 'refused', by, cause: by.cause };
}
/** A refused body or model says that the key was read, and is judged by the checks of body and model. */
function isAboutRequest(cause) {
    return cause.startsWith('model.') || cause.startsWith('format.') || cause.startsWith('endpoint.');
}
function byOrder(one, other) {
    return cause/* CAUSE_IDS */.R.indexOf(one.cause) - cause/* CAUSE_IDS */.R.indexOf(other.cause);
}


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels)
/* harmony export */ });
/* unused harmony export askedModels */
/* harmony import */ var _claude_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);
/* harmony import */ var _claude_model_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8739);
// Which models can be used: the service's own list first, the token count and single look-ups next, the dated table last.



/** Models that the user named: in `models`, and in the `request` file. */
function askedModels({ settings }) {
    const own = settings.request?.['model'];
    return [...new Set([...settings.models, ...(typeof own === 'string' && own !== '' ? [own] : [])])];
}
function judgeModels(conversation, target, endpoint, nowMs) {
    const list = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOf */ .Wh)(conversation);
    const asked = askedModels(target).map((id) => judgeAsked(id, { conversation, list, endpoint, nowMs }));
    const others = list
        .filter(({ id }) => !asked.some((model) => model.id === id))
        .map((model) => fromList(model, model.id, false, nowMs));
    const listed = list.filter(({ lifecycle }) => lifecycle !== 'retired').map(({ id }) => id);
    return { models: [...asked, ...others], listed };
}
function judgeAsked(id, known) {
    const counted = countOf(id, known);
    const listed = known.list.find((model) => model.id === id) ??
        known.list.find((model) => (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModel */ .An)(model.id, id)) ??
        lookedUp(id, known);
    if (listed !== undefined)
        return refusedHere(fromList(listed, id, true, known.nowMs), counted);
    if (counted === 'usable')
        return fromTable(id, known.nowMs);
    const absent = counted ?? lookUpStatus(id, known);
    return absent === 'unknown'
        ? asked(id, (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
        : asked(id, absent ?? 'unverified');
}
/** Listed as callable, and yet the count refused it: it exists, but not for this credential. */
function refusedHere(model, counted) {
    const refused = counted === 'unknown' || counted === 'forbidden';
    return refused && model.status !== 'retired' ? { ...model, status: 'forbidden' } : model;
}
function asked(id, status) {
    return { id, status, asked: true };
}
/** What the free token count said of this very model. */
function countOf(id, { conversation, endpoint }) {
    const readings = conversation.counts
        .filter(({ model }) => model === id)
        .map(({ exchange, scheme }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'count', scheme, endpoint.firstParty));
    if (readings.some(({ kind }) => kind === 'accepted'))
        return 'usable';
    return readings.map(refusedStatus).find((status) => status !== undefined);
}
function refusedStatus(reading) {
    if (reading.kind !== 'told')
        return undefined;
    if (reading.cause === 'model.forbidden')
        return 'forbidden';
    return reading.cause === 'model.unknown' || reading.cause === 'model.retired' ? 'unknown' : undefined;
}
function lookedUp(id, { conversation }) {
    const outcome = conversation.lookups[id]?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return undefined;
    return (0,_claude_model_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelList */ .hS)([outcome.json])?.models[0];
}
function lookUpStatus(id, { conversation, endpoint }) {
    const exchange = conversation.lookups[id];
    const reading = exchange && (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'model', 'bearer', endpoint.firstParty);
    if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted')
        return undefined;
    if (reading.answer.status === 404)
        return 'unknown';
    return reading.answer.status === 403 ? 'forbidden' : undefined;
}
/** The service's word on a model; where it tells no lifecycle (gateways), an announced date of the table still counts. */
function fromList(model, id, wasAsked, nowMs) {
    const table = (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(model.id, nowMs);
    const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active');
    const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined);
    const status = lifecycle === 'active' ? 'usable' : lifecycle;
    return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) };
}
/** No list showed it, but it was counted with: usable, and the table may know its end. */
function fromTable(id, nowMs) {
    const table = (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, nowMs);
    const deprecated = table?.lifecycle === 'deprecated';
    return {
        ...asked(id, deprecated ? 'deprecated' : 'usable'),
        ...(deprecated && table.retiresAt !== undefined && { retiresAt: table.retiresAt }),
    };
}


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);

const ANSWERER = {
    api: 'The API',
    edge: 'The edge in front of the API',
    gateway: 'A gateway',
    html: 'A web page',
    other: 'Something unknown',
};
/** "The API answered 401: invalid x-api-key". Of a body that is no error envelope only type, length and title are told. */
function toldBy({ answer, envelope, identity, html }, clean) {
    const said = envelope?.message === undefined || envelope.message === ''
        ? bodyWords({ answer, html }, clean)
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(envelope.message.replace(/[.\s]+$/, ''))}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${ANSWERER[identity.who]} answered ${answer.status}${said}`;
}
function bodyWords({ answer: { headers, body }, html }, clean) {
    const type = clean(headers['content-type'] ?? 'no content type', 80);
    const size = body.truncated ? 'more than 1 MiB' : `${body.bytes.length} bytes`;
    const title = html ? titleOf(body.bytes.toString('utf8')) : undefined;
    return title === undefined
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${size}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with a web page titled ${clean(title, 120)}, ${size}`;
}
/** The title of a web page, as it stands there: not clean yet. */
function titleOf(page) {
    return /<title[^>]*>([^<]{1,200})/i.exec(page)?.[1];
}
/** What to keep of an answer beside its words. */
function evidenceOf({ answer, envelope, identity }, clean) {
    const { headers, status } = answer;
    const told = {
        type: envelope?.type,
        code: envelope?.code,
        message: envelope?.message,
        server: headers['server'],
        via: headers['via'],
    };
    const shown = Object.entries(told).flatMap(([name, value]) => value === undefined ? [] : [[name, clean(value).quoted]]);
    const requestId = requestIdOf(headers);
    return {
        status,
        answeredBy: identity.who,
        because: identity.reasons.map((reason) => clean(reason).quoted),
        ...Object.fromEntries(shown),
        ...(requestId !== undefined && { requestId: clean(requestId).quoted }),
    };
}
/** The `request-id` header when it has the form of one; anything else is not repeated. */
function requestIdOf(headers) {
    const id = headers['request-id'];
    return id !== undefined && /^[\w-]{1,80}$/.test(id) ? id : undefined;
}


/***/ })

};
