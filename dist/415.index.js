export const id = 415;
export const ids = [415];
export const modules = {

/***/ 7515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A1: () => (/* binding */ activeInTable),
  iS: () => (/* binding */ canonicalId),
  yy: () => (/* binding */ isListed),
  o0: () => (/* binding */ lifecycleOf),
  OA: () => (/* binding */ nearestId),
  yL: () => (/* binding */ newestOfTable),
  aP: () => (/* binding */ replacementFor),
  An: () => (/* binding */ sameModel)
});

// EXTERNAL MODULE: ./src/claude/models/edit-distance.ts
var edit_distance = __webpack_require__(6273);
;// CONCATENATED MODULE: ./src/claude/models/model-table.ts
const MODELS = [
    { id: 'claude-fable-5-2', line: 'fable', released: '2026-11-09' },
    { id: 'claude-mythos-5-2', line: 'mythos', released: '2026-11-09' },
    { id: 'claude-haiku-5-5', line: 'haiku', released: '2026-10-07', notBefore: '2027-10-07' },
    { id: 'claude-sonnet-5-5', line: 'sonnet', released: '2026-09-28', notBefore: '2027-09-28' },
    { id: 'claude-opus-5-5', line: 'opus', released: '2026-09-22', notBefore: '2027-09-22' },
    { id: 'claude-fable-5-1', line: 'fable', notBefore: '2027-09-01' },
    { id: 'claude-mythos-5-1', line: 'mythos' },
    { id: 'claude-opus-5', line: 'opus', notBefore: '2027-07-24' },
    { id: 'claude-sonnet-5', line: 'sonnet', notBefore: '2027-06-30' },
    { id: 'claude-fable-5', line: 'fable', notBefore: '2027-06-09' },
    { id: 'claude-mythos-5', line: 'mythos' },
    { id: 'claude-opus-4-8', line: 'opus', notBefore: '2027-05-28' },
    { id: 'claude-opus-4-7', line: 'opus', notBefore: '2027-04-16' },
    { id: 'claude-sonnet-4-6', line: 'sonnet', notBefore: '2027-02-17' },
    { id: 'claude-opus-4-6', line: 'opus', notBefore: '2027-02-05' },
    {
        id: 'claude-opus-4-5-20251101',
        aliases: ['claude-opus-4-5'],
        line: 'opus',
        deprecatedAt: '2026-11-23',
        retiresAt: '2027-01-22',
        replacement: 'claude-opus-5-5',
    },
    { id: 'claude-haiku-4-5-20251001', aliases: ['claude-haiku-4-5'], line: 'haiku', notBefore: '2026-10-15' },
    {
        id: 'claude-sonnet-4-5-20250929',
        aliases: ['claude-sonnet-4-5'],
        line: 'sonnet',
        deprecatedAt: '2026-09-30',
        retiresAt: '2026-11-30',
        replacement: 'claude-sonnet-5-5',
    },
    {
        id: 'claude-mythos-preview',
        line: 'mythos',
        retiresAt: '2026-06-30',
        replacement: 'claude-mythos-5-2',
    },
    {
        id: 'claude-opus-4-1-20250805',
        aliases: ['claude-opus-4-1'],
        line: 'opus',
        retiresAt: '2026-08-05',
        replacement: 'claude-opus-5-5',
    },
    {
        id: 'claude-opus-4-20250514',
        aliases: ['claude-opus-4-0'],
        line: 'opus',
        retiresAt: '2026-06-15',
        replacement: 'claude-opus-5-5',
    },
    {
        id: 'claude-sonnet-4-20250514',
        aliases: ['claude-sonnet-4-0'],
        line: 'sonnet',
        retiresAt: '2026-06-15',
        replacement: 'claude-sonnet-5-5',
    },
    { id: 'claude-3-haiku-20240307', line: 'haiku', retiresAt: '2026-04-20', replacement: 'claude-haiku-5-5' },
    {
        id: 'claude-3-7-sonnet-20250219',
        aliases: ['claude-3-7-sonnet-latest'],
        line: 'sonnet',
        retiresAt: '2026-02-19',
        replacement: 'claude-sonnet-5-5',
    },
    {
        id: 'claude-3-5-haiku-20241022',
        aliases: ['claude-3-5-haiku-latest'],
        line: 'haiku',
        retiresAt: '2026-02-19',
        replacement: 'claude-haiku-5-5',
    },
    {
        id: 'claude-3-opus-20240229',
        aliases: ['claude-3-opus-latest'],
        line: 'opus',
        retiresAt: '2026-01-05',
        replacement: 'claude-opus-5-5',
    },
    {
        id: 'claude-3-5-sonnet-20241022',
        aliases: ['claude-3-5-sonnet-latest'],
        line: 'sonnet',
        retiresAt: '2025-10-28',
        replacement: 'claude-sonnet-5-5',
    },
    {
        id: 'claude-3-5-sonnet-20240620',
        line: 'sonnet',
        retiresAt: '2025-10-28',
        replacement: 'claude-sonnet-5-5',
    },
    {
        id: 'claude-3-sonnet-20240229',
        line: 'sonnet',
        retiresAt: '2025-07-21',
        replacement: 'claude-sonnet-5-5',
    },
    { id: 'claude-2.1', line: 'claude', retiresAt: '2025-07-21', replacement: 'claude-sonnet-5-5' },
    { id: 'claude-2.0', line: 'claude', retiresAt: '2025-07-21', replacement: 'claude-sonnet-5-5' },
    { id: 'claude-1.3', line: 'claude', retiresAt: '2024-11-06', replacement: 'claude-sonnet-5-5' },
    { id: 'claude-instant-1.2', line: 'instant', retiresAt: '2024-11-06', replacement: 'claude-haiku-5-5' },
];

;// CONCATENATED MODULE: ./src/claude/models/models.ts


const ROWS = MODELS;
const BY_NAME = new Map(ROWS.flatMap((model) => [model.id, ...(model.aliases ?? [])].map((name) => [name, model])));
function newestOfTable() {
    return 'claude-haiku-5-5';
}
function modelOf(id) {
    return BY_NAME.get(id);
}
function lifecycleOf(id, nowMs) {
    const model = modelOf(id);
    if (!model)
        return undefined;
    const { deprecatedAt, retiresAt, replacement } = model;
    return {
        lifecycle: stageAt(model, nowMs),
        ...(deprecatedAt && { deprecatedAt }),
        ...(retiresAt && { retiresAt }),
        ...(replacement && { replacement }),
    };
}
function stageAt({ retiresAt, deprecatedAt }, nowMs) {
    if (retiresAt && Date.parse(retiresAt) <= nowMs)
        return 'retired';
    return deprecatedAt && Date.parse(deprecatedAt) <= nowMs ? 'deprecated' : 'active';
}
function canonicalId(id) {
    return modelOf(id)?.id ?? id;
}
function sameModel(one, other) {
    return canonicalId(one) === canonicalId(other);
}
function isListed(id, listed) {
    return listed.some((other) => sameModel(id, other));
}
function lineOf(id) {
    return modelOf(id)?.line ?? /(?:opus|sonnet|haiku|fable|mythos|instant)/i.exec(id)?.[0].toLowerCase();
}
function activeInTable(atMs) {
    return ROWS.filter((model) => stageAt(model, atMs) === 'active').map(({ id }) => id);
}
function nearestId(id, usable) {
    const wanted = normalise(id);
    const line = lineOf(id);
    const ranked = usable
        .slice(0, 1000)
        .filter((other) => !sameModel(other, id))
        .map((other) => ({
        other,
        distance: (0,edit_distance/* editDistance */.Y)(wanted, normalise(other)),
        kin: lineOf(other) === line,
    }))
        .filter(({ distance, kin }) => (line !== undefined && kin) || distance <= wanted.length / 3)
        .toSorted((one, other) => Number(other.kin) - Number(one.kin) || one.distance - other.distance);
    return ranked[0]?.other;
}
function replacementFor(id, usable) {
    const official = modelOf(id)?.replacement;
    if (official && isListed(official, usable))
        return official;
    const line = lineOf(id);
    const kin = line === undefined ? [] : usable.filter((other) => lineOf(other) === line && !sameModel(other, id));
    return kin[0] ?? nearestId(id, usable);
}
function normalise(id) {
    return id
        .slice(0, 256)
        .toLowerCase()
        .replace(/^(?:(?:global|us|eu|jp|apac|au)\.)?(?:anthropic[./])?/, '')
        .replace(/(?:-v\d+(?::\d+)?|-latest|[@-]20\d{6})+$/, '')
        .replaceAll('.', '-');
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleTarget: () => (/* binding */ assembleTarget)
});

// EXTERNAL MODULE: ./src/claude/providers/gateway.ts
var gateway = __webpack_require__(9553);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(260);
// EXTERNAL MODULE: ./src/diagnosis/diagnose.ts + 2 modules
var diagnose = __webpack_require__(9710);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(7515);
// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(6180);
;// CONCATENATED MODULE: ./src/diagnosis/compare-endpoints.ts




const NAMED = 5;
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
function lackedBy(endpoint, primary) {
    const own = new Set(callable(endpoint).map(models/* canonicalId */.iS));
    const wanted = callable(primary);
    const missing = wanted.filter((id) => !own.has((0,models/* canonicalId */.iS)(id)));
    return own.size > 0 && missing.length === wanted.length ? [] : missing;
}
function noted(findings, lacks) {
    return findings.map((finding) => {
        if (finding.check !== 'models' || finding.status !== 'pass')
            return finding;
        const named = (0,phrase/* joinPhrases */.Zk)(lacks.slice(0, NAMED).map((id) => [(0,phrase/* quote */.hD)(id)]), ', ');
        const more = lacks.length > NAMED ? ` and ${lacks.length - NAMED} more` : '';
        const detail = (0,phrase/* say */.cv) `${finding.detail} It lacks models of the primary: ${named}${more}.`;
        const { check, title, layer, startedAtMs, durationMs } = finding;
        const told = (0,words_finding/* note */.N4)(detail, { ...finding.evidence, missing: lacks });
        return { ...told, check, title, layer, startedAtMs, durationMs };
    });
}
function failoverOf(endpoints) {
    const [primary] = endpoints;
    const fallback = endpoints.find(diagnose/* works */.No);
    if (primary === undefined || fallback === undefined || fallback === primary)
        return undefined;
    const begunMs = Math.min(...endpoints.flatMap(({ findings }) => findings).map(({ startedAtMs }) => startedAtMs));
    const primaryFailedMs = endOf(primary, (finding) => (0,words_finding/* causeOf */.rl)(finding) === primary.cause) - begunMs;
    const fallbackAnsweredMs = endOf(fallback, ({ check }) => check === 'key-accepted') - begunMs;
    return {
        to: fallback.url,
        primaryFailedMs,
        fallbackAnsweredMs,
        tookMs: Math.max(primaryFailedMs, fallbackAnsweredMs),
    };
}
function endOf({ findings }, which) {
    const ends = findings.filter(which).map(({ startedAtMs, durationMs }) => startedAtMs + durationMs);
    return Math.max(0, ...ends);
}

// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __webpack_require__(5761);
// EXTERNAL MODULE: ./src/reading/conversation.ts
var reading_conversation = __webpack_require__(3154);
// EXTERNAL MODULE: ./src/inputs/circumstances.ts
var circumstances = __webpack_require__(3647);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/plan/route.ts
var route = __webpack_require__(234);
;// CONCATENATED MODULE: ./src/diagnosis/commands/way.ts


function wayOf({ base, proxy }, settings, cwd, clean) {
    const caFile = caFileOf(settings, cwd, clean);
    return {
        ...(proxy.kind === 'proxy' && { proxy: proxy.shown }),
        ...(proxy.kind === 'bypassed' && proxy.proxy !== undefined && { bypassed: proxy.proxy.shown }),
        ...(proxy.kind === 'bypassed' && 'input' in proxy.by && { ignoresProxies: true }),
        ...(caFile !== undefined && { caFile }),
        ...(base !== undefined && redirection(base, settings)),
    };
}
function caFileOf({ caCertificates }, cwd, clean) {
    const { path, fault } = caCertificates ?? {};
    if (path === undefined || fault !== undefined)
        return undefined;
    const whole = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(cwd, path);
    return clean.named(whole).quoted === whole ? whole : undefined;
}
function redirection(base, settings) {
    const { host, port, address, addressPort } = (0,route/* planRoute */.Z5)(base, settings);
    return host === address && port === addressPort ? {} : { connectTo: { host: address, port: addressPort } };
}

// EXTERNAL MODULE: ./src/reading/answered.ts
var answered = __webpack_require__(7093);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/diagnosis/measures.ts


function attemptsOf(exchanges) {
    return exchanges
        .flatMap(({ name, attempts }) => attempts.filter(wasMade).map((attempt) => attemptResult(name, attempt)))
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
function wasMade({ outcome }) {
    return outcome.kind === 'answer' || outcome.failure.sharedFailure !== true;
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
function outcomeOf({ outcome, waitedMs }) {
    const code = outcome.kind === 'failure' ? outcome.failure.code : undefined;
    if (code === failure/* TIMEOUT */.Q9 || code === failure/* STARVED */.yA)
        return 'timed-out';
    if (code === failure/* CANCELLED */.gD)
        return 'cancelled';
    if (waitedMs !== undefined)
        return 'retried';
    return outcome.kind === 'answer' && outcome.status < 300 ? 'ok' : 'refused';
}
function phasesOf(connection, exchanges, reused) {
    const first = (0,answered/* firstAnswer */.NB)(exchanges);
    const answer = first && {
        firstByteMs: reused ? first.headAtMs - first.sentAtMs : (0,answered/* firstByteMs */.$U)(first, connection),
        totalMs: first.endAtMs - (reused ? first.sentAtMs : connection.startedAtMs),
    };
    const opened = reused ? {} : { ...connection.phases, totalMs: connection.durationMs };
    return { ...opened, ...answer };
}

// EXTERNAL MODULE: ./src/reading/words.ts
var words = __webpack_require__(8013);
;// CONCATENATED MODULE: ./src/diagnosis/said.ts




function allAsked(conversation) {
    return [...(conversation.signIn?.identities ?? []), ...(0,reading_conversation/* exchangesOf */.M9)(conversation)];
}
const NOTHING_SAID = {
    facts: { auth: [], requestId: undefined, keyValid: undefined, models: [] },
    ...{ attempts: [], exchanges: [], showsModels: false, provider: undefined },
};
function saidIn(readings, clean) {
    const { conversation, models, provider } = readings;
    return {
        facts: factsOf(readings, clean),
        attempts: attemptsOf(allAsked(conversation)),
        exchanges: (0,reading_conversation/* exchangesOf */.M9)(conversation),
        showsModels: models.isShown,
        provider,
    };
}
function factsOf({ conversation, accepted, key: judgement, models }, clean) {
    const decided = decidedBy(judgement) ?? (0,reading_conversation/* credentialedExchanges */.pW)(conversation).flatMap(answered/* answered */.oQ)[0];
    const requestId = decided && (0,words/* requestIdOf */.Gb)(decided.headers);
    return {
        auth: accepted,
        requestId: requestId === undefined ? undefined : clean.named(requestId).quoted,
        keyValid: keyValidBy(judgement),
        models: models.models.map((model) => shownModel(model, clean)),
    };
}
function decidedBy(judgement) {
    if (judgement.kind === 'undecided')
        return undefined;
    return judgement.kind === 'not-signed-in' ? judgement.failure.by?.answer : judgement.by.answer;
}
const ABOUT_THE_KEY = ['auth.invalid', 'auth.expired'];
function keyValidBy(judgement) {
    if (judgement.kind === 'accepted')
        return true;
    return judgement.kind === 'refused' && ABOUT_THE_KEY.includes(judgement.cause) ? false : undefined;
}
function shownModel(model, clean) {
    return { ...model, id: clean.named(model.id).quoted };
}

// EXTERNAL MODULE: ./src/secrets/sources.ts + 1 modules
var sources = __webpack_require__(9459);
;// CONCATENATED MODULE: ./src/diagnosis/assemble-target.ts













function namedCredential({ listed }) {
    const credentialName = listed?.credentialName;
    return credentialName === undefined ? {} : { credentialName };
}
function modelsAt(endpoint) {
    return endpoint?.models ?? [];
}
function diagnosisOf({ judged }, cause, worded) {
    const own = judged.decision && worded(undefined);
    const together = cause && worded(cause);
    return own !== undefined && together !== undefined ? withOwnRemedy(together, own) : own;
}
function withOwnRemedy(together, own) {
    const [first = [], ...rest] = together.remedy.steps;
    const named = [`${(0,phrase/* plain */.pj)(first).replace(/\.$/, '')}: ${own.title}.`];
    return {
        ...together,
        remedy: {
            summary: together.remedy.summary,
            steps: [named, ...own.remedy.steps, ...rest],
            ...{ commands: own.remedy.commands, ...(own.remedy.shell && { shell: own.remedy.shell }) },
            links: [...new Set([...own.remedy.links, ...together.remedy.links])],
        },
    };
}
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
        provider: leading?.provider.id ?? gateway/* gateway */.J.id,
        verdict,
        diagnosis: verdict === 'healthy' ? undefined : diagnosis,
        further: (0,diagnose/* furtherFindings */.JT)(findings, diagnosis),
        endpoints: results,
        models: modelsAt(results.find(diagnose/* works */.No) ?? leading?.result),
        failover: cause === 'failover' ? failoverOf(results) : undefined,
    };
}
function assembleEndpoint(target, endpoint, run, clean) {
    const { findings = [], connection, readings } = run ?? {};
    const judged = (0,diagnose/* judgeFindings */.qJ)(findings, target.settings);
    const said = readings === undefined ? NOTHING_SAID : saidIn(readings, clean);
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
    return {
        result,
        judged,
        endpoint,
        showsModels: said.showsModels,
        provider: said.provider ?? endpoint.provider,
    };
}
function isReused(run) {
    return run?.reused === true && run.connection?.failure === undefined;
}
function urlOf({ base, shape }, clean) {
    const url = base ?? shape.url;
    return url === undefined ? '' : clean.named((0,endpoint_shape/* shownBase */.fc)(url)).quoted;
}
function reachableOf(findings, run) {
    if (run?.connection === undefined)
        return undefined;
    if (run.readings !== undefined && (0,reading_conversation/* exchangesOf */.M9)(run.readings.conversation).length === 0)
        return undefined;
    const reach = findings.find(({ check }) => check === 'http-reach');
    if (reach && (0,words_finding/* causeOf */.rl)(reach) === 'run.starved')
        return undefined;
    return reach === undefined ? run.connection.failure === undefined : reach.status === 'pass';
}
function assemble_target_diagnose({ judged, endpoint, provider, result }, target, host, cause, clean) {
    const { decision } = judged;
    if (decision === undefined)
        return undefined;
    const place = {
        ...placeOf(target, host),
        host: host.kind,
        shell: (0,circumstances/* shellHere */.vi)(host),
        way: wayOf(endpoint, target.settings, host.cwd, clean),
        party: provider.remedies,
        endpoint: urlOf(endpoint, clean),
        hostname: hostnameOf(endpoint),
    };
    return (0,diagnose/* explain */.WE)({ ...decision, cause: cause ?? decision.cause }, result.findings, place);
}
function placeOf(target, { kind }) {
    const { credential, settings } = target;
    const credentialName = (0,plan_target/* neededName */.D)(target);
    return {
        secretName: credentialName ?? (kind === 'terminal' ? variableOf(credential) : undefined),
        betas: settings.betas,
        client: settings.client,
        ...(settings.listed !== undefined && { listed: { credentialName } }),
        variable: credential?.origin.variable ?? credential?.origin.setting,
    };
}
function variableOf(credential) {
    return credential?.origin.variable ?? sources/* SECRET_SOURCES */.SC[credential?.kind ?? 'api-key'].variables[0];
}
function hostnameOf({ base, shape }) {
    return (base ?? shape.url)?.hostname ?? '';
}


/***/ }),

/***/ 7093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ firstByteMs),
/* harmony export */   NB: () => (/* binding */ firstAnswer),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
function answered({ outcome }) {
    return outcome.kind === 'answer' ? [outcome] : [];
}
function firstAnswer(exchanges) {
    const answers = exchanges.flatMap(({ attempts }) => attempts).flatMap(answered);
    return answers.toSorted((one, other) => one.headAtMs - other.headAtMs)[0];
}
function firstByteMs({ headAtMs, sentAtMs }, { startedAtMs, durationMs }) {
    return Math.max(0, headAtMs - Math.max(startedAtMs + durationMs, sentAtMs));
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _words_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3836);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6180);


const ANSWERER = {
    api: 'The API',
    edge: 'The edge in front of the API',
    gateway: 'A gateway',
    html: 'A web server',
    other: 'Something unknown',
};
function toldBy({ answer, envelope, identity, html }, clean) {
    const said = envelope?.message === undefined || envelope.message === ''
        ? bodyWords({ answer, html }, clean)
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(envelope.message.replace(/[.\s]+$/, ''))}`;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${ANSWERER[identity.who]} answered ${answer.status}${headerWords(answer, clean)}${said}`;
}
const MISPACKED = {
    misfit: 'but the body does not fit its content-encoding',
    unknown: 'but clients know no such content-encoding',
};
const START = 4_096;
const WORDS = 160;
function isPlainText({ headers, json }, html) {
    return !html && json === undefined && /^text\/plain\b/i.test(headers['content-type'] ?? '');
}
const REASONS = ['x-deny-reason', 'x-block-reason', 'x-squid-error'];
function headerWords({ status, headers }, clean) {
    const location = headers['location'];
    const reason = REASONS.find((name) => headers[name] !== undefined);
    const leads = status >= 300 && status < 400 && location !== undefined
        ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, leading to ${clean(location.replace(/[?#].*$/s, ''), WORDS)}`
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    return reason === undefined ? leads : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${leads} (${reason}: ${clean(headers[reason] ?? '', WORDS)})`;
}
function bodyWords({ answer, html }, clean) {
    const { headers, body } = answer;
    const type = clean(headers['content-type'] ?? 'no content type', 80);
    const size = sizeOf(answer);
    if (body.fault !== undefined)
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${MISPACKED[body.fault]}: ${clean(headers['content-encoding'] ?? '', 40)}`;
    const start = body.bytes.toString('utf8', 0, START);
    const text = body.bytes.length < START ? start : (withoutLastWord(start) ?? '');
    if (isPlainText(answer, html) && text.trim() !== '')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(text.trim().replace(/[.\s]+$/, ''), WORDS)}`;
    return (html ? pageWords(text, size, clean) : undefined) ?? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${size}`;
}
function pageWords(page, size, clean) {
    const title = titleOf(page);
    if (title !== undefined)
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with an HTML page titled ${clean(title, 120)}, ${size}`;
    const shown = visibleText(page);
    return shown === '' ? undefined : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with an HTML page that says: ${clean(shown, WORDS)}`;
}
function sizeOf({ body, unparsedBeyond }) {
    if (body.truncated)
        return 'more than is read';
    const size = `${body.length ?? body.bytes.length} bytes`;
    if (unparsedBeyond === undefined)
        return size;
    const { parts, depth } = unparsedBeyond;
    return `${size}, which hold more than ${parts} values or nest deeper than ${depth} levels and were not read`;
}
function visibleText(page) {
    return page
        .replace(/<(script|style|head)\b[^]*?(?:<\/\1>|$)/gi, ' ')
        .replace(/<[^>]*(?:>|$)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
function titleOf(page) {
    const [, title, end] = /<title[^>]*>([^<]{1,4096})(<?)/i.exec(page) ?? [];
    return title === undefined || end === '<' ? title : withoutLastWord(title);
}
function withoutLastWord(text) {
    return /^[^]*\s/.exec(text)?.[0];
}
function evidenceOf({ answer, envelope, identity }, clean) {
    const { headers, status, body } = answer;
    const requestId = requestIdOf(headers);
    const shown = (value) => value === undefined ? undefined : clean(value).quoted;
    return (0,_words_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({
        status,
        answeredBy: identity.who,
        because: identity.reasons.map((reason) => clean(reason).quoted),
        type: shown(envelope?.type),
        code: shown(envelope?.code),
        message: shown(envelope?.message),
        'content-encoding': body.fault && shown(headers['content-encoding']),
        server: shown(headers['server']),
        via: shown(headers['via']),
        requestId: requestId === undefined ? undefined : clean.named(requestId).quoted,
    });
}
function requestIdOf(headers) {
    const id = headers['request-id'];
    return id !== undefined && /^[\w-]{1,80}$/.test(id) ? id : undefined;
}


/***/ }),

/***/ 3836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}


/***/ })

};
