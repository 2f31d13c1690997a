export const id = 190;
export const ids = [190];
export const modules = {

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ lookUpModel),
/* harmony export */   Qb: () => (/* binding */ keyQuestion),
/* harmony export */   Yd: () => (/* binding */ oneByteMessage),
/* harmony export */   _5: () => (/* binding */ anonymous),
/* harmony export */   aG: () => (/* binding */ oneByteAt),
/* harmony export */   bG: () => (/* binding */ lookAtMessages),
/* harmony export */   up: () => (/* binding */ NO_SUCH_MODEL),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   yQ: () => (/* binding */ NO_SUCH_KEY)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26444);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17663);




function lookUpModel(base, scheme, credential, model, { models } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, `${models}/${encodeURIComponent(model)}`);
    return {
        name: 'look-up-model',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url),
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential),
    };
}
function anonymous(request) {
    const kept = Object.entries(request.headers).filter(([name]) => !isCredentialHeader(name));
    return { ...request, headers: Object.fromEntries(kept) };
}
const NO_SUCH_ROUTE = '/v1/claude-preflight-no-such-route';
const NO_SUCH_KEY = 'claude-preflight-no-such-key';
const NO_SUCH_MODEL = 'claude-preflight-no-such-model';
function beside(routes) {
    return { ...routes, messages: NO_SUCH_ROUTE };
}
function lookAtMessages(base, scheme, credential, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages);
    return offered(scheme, {
        ...{ name: 'look-at-messages', method: 'GET', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url) },
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme ?? 'bearer', credential),
    });
}
function oneByteMessage(base, scheme, credential, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages);
    return offered(scheme, {
        ...{ name: 'one-byte', method: 'POST', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url), body: '{' },
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme ?? 'bearer', credential, 'POST'),
    });
}
function oneByteAt(url) {
    const headers = (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)('bearer', '', 'POST');
    return anonymous({ name: 'one-byte', method: 'POST', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url.href), body: '{', headers });
}
function keyQuestion(base, scheme, credential, path) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, path);
    return { name: 'key-question', method: 'GET', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url), headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential) };
}
function offered(scheme, request) {
    return scheme === undefined ? anonymous(request) : request;
}
function isCredentialHeader(name) {
    return Object.values(_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .DIALECTS */ .O9).some(({ header }) => header === name);
}


/***/ }),

/***/ 4657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellableRequestHeaders),
/* harmony export */   f: () => (/* binding */ tellableResponseHeaders)
/* harmony export */ });
const HIDDEN = '[\u2026]';
const OF_REQUESTS = new Set([
    'accept',
    'anthropic-beta',
    'anthropic-version',
    'content-type',
    'user-agent',
]);
const OF_RESPONSES = new Set([
    ...['cache-control', 'cf-mitigated', 'cf-ray', 'content-encoding', 'content-length', 'content-type'],
    ...['date', 'request-id', 'retry-after', 'retry-after-ms', 'server', 'transfer-encoding', 'via'],
    ...['x-request-id', 'x-should-retry'],
]);
const OF_RESPONSES_HIDDEN = new Set(['location', 'set-cookie', 'www-authenticate']);
function tellableRequestHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        OF_REQUESTS.has(name.toLowerCase()) ? value : HIDDEN,
    ]));
}
function tellableResponseHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
        if (OF_RESPONSES.has(name))
            return [[name, value]];
        return OF_RESPONSES_HIDDEN.has(name) ? [[name, HIDDEN]] : [];
    }));
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

/***/ 28425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yI: () => (/* binding */ makeExchanger),
  Zr: () => (/* binding */ persist),
  lH: () => (/* binding */ tryOnce)
});

// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/claude/requests/tellable-headers.ts
var tellable_headers = __webpack_require__(4657);
// EXTERNAL MODULE: ./src/retry/backoff.ts
var backoff = __webpack_require__(68974);
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(66999);
;// CONCATENATED MODULE: ./src/claude/errors/spent-codes.ts
const SPENT_CODES = new Set([
    'contract_spend_limit_reached',
    'enforced_spend_limit_reached',
    'linked_organization_billing_unavailable',
    'linked_organization_spend_limit_reached',
]);

;// CONCATENATED MODULE: ./src/retry/retry.ts




const ONE_MORE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'ENODATA']);
const OURS = new Set([failure/* CANCELLED */.gD, failure/* NOT_LOOPBACK */.Yw, failure/* LINK_LOCAL */.zl]);
const TRANSIENT_TUNNEL = new RegExp(`^${failure/* TUNNEL_REFUSED */.UB}(?:408|429|5\\d\\d)$`);
const TOO_LATE = new Set([failure/* TIMEOUT */.Q9, 'ETIMEDOUT']);
const CONNECTING = new Set(['dns', 'tcp', 'proxy', 'tls']);
const FINAL = new Set(['proxy', 'tls']);
const TRANSIENT_STATUS = new Set([408, 409, 429]);
function nextTryMs(outcome, facts) {
    if (facts.tries >= Math.min(facts.attempts, worthTries(outcome)))
        return undefined;
    const told = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, facts.now) : undefined;
    const waitMs = told ?? (0,backoff/* backoffMs */.jo)(facts.tries, facts.random);
    return waitMs < facts.leftMs ? waitMs : undefined;
}
function worthTries(outcome) {
    if (outcome.kind === 'failure')
        return (0,failure/* isNoHttp */.Y2)(outcome.failure) ? 1 : triesForFailure(outcome.failure);
    const { status, headers } = outcome;
    if (isDeterminate(outcome))
        return 1;
    const told = headers['x-should-retry'];
    if (told === 'true' || told === 'false')
        return told === 'true' ? Infinity : 1;
    return TRANSIENT_STATUS.has(status) || status >= 500 ? Infinity : 1;
}
function isDeterminate(answer) {
    const { status } = answer;
    return status < 400 || status === 401 || status === 403 || isSpent(answer);
}
function isSpent({ json }) {
    const code = fieldsOf(fieldsOf(fieldsOf(json)['error'])['details'])['error_code'];
    return typeof code === 'string' && SPENT_CODES.has(code);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function triesForFailure({ code, phase, sharedFailure }) {
    if (OURS.has(code) || sharedFailure === true)
        return 1;
    if (code === failure/* STARVED */.yA)
        return Infinity;
    const late = TOO_LATE.has(code) && CONNECTING.has(phase);
    if (ONE_MORE.has(code) || TRANSIENT_TUNNEL.test(code) || late)
        return 2;
    return FINAL.has(phase) && code !== 'ECONNRESET' ? 1 : Infinity;
}

// EXTERNAL MODULE: ./src/net/waits.ts
var waits = __webpack_require__(89025);
;// CONCATENATED MODULE: ./src/run/exchange.ts






function makeExchanger(client, patience) {
    return async (name, request, attempts = patience.attempts) => {
        const attempt = (tries) => tryOnce(client, request, patience, tries);
        const exchange = await persist(name, attempt, { ...patience, attempts });
        if (exchange === undefined)
            throw new Error('an exchange has at least one attempt');
        return exchange;
    };
}
async function persist(name, attempt, patience) {
    const { clock, attempts, budget, hostPacing, tell } = patience;
    const made = [];
    for (;;) {
        const latest = await attempt(made.length);
        if (latest === undefined)
            return ended(name, made);
        const facts = {
            tries: made.length + 1,
            attempts: hostPacing?.servesNobody() === true ? 1 : attempts,
            leftMs: clock.leftMs(),
            now: clock.now(),
            random: clock.random(),
        };
        const waitedMs = nextTryMs(latest.outcome, facts);
        if (waitedMs === undefined && isWorthMore(latest.outcome, facts))
            tell(lateLine(name, latest, patience));
        if (waitedMs === undefined || !budget.take())
            return ended(name, [...made, latest]);
        made.push({ ...latest, waitedMs });
        tell(waitLine(name, { ...latest, waitedMs }, made.length + 1, patience));
        await (0,waits/* awaited */.QZ)('retry', patience.to.host, () => clock.sleep(waitedMs));
    }
}
function waitLine(name, latest, next, { attempts, clock, to }) {
    const { outcome, waitedMs } = latest;
    const isTold = outcome.kind === 'answer' && (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) !== undefined;
    const why = isTold ? ', as retry-after says' : '';
    const most = Math.min(attempts, worthTries(outcome));
    const end = isSilent(outcome) ? `; at most ${shown(mostMs(latest, next, most, clock))} more` : '';
    return `${wordsOf(latest)}; retrying ${name} at ${to.host} in ${shown(waitedMs)} (${next} of ${most})${why}${end}`;
}
function shown(ms) {
    return `${(ms / 1_000).toFixed(1)} s`;
}
function isSilent(outcome) {
    return outcome.kind === 'failure' && outcome.failure.code === failure/* TIMEOUT */.Q9;
}
function mostMs({ durationMs, waitedMs }, next, most, clock) {
    const later = Array.from({ length: most - next }, (_, at) => (0,backoff/* ceilingMs */.ic)(next + at));
    const waitsMs = later.reduce((sum, ms) => sum + ms, waitedMs);
    return Math.min(clock.leftMs(), waitsMs + durationMs * (most - next + 1));
}
function isWorthMore(outcome, { tries, attempts }) {
    return tries < Math.min(attempts, worthTries(outcome));
}
function lateLine(name, latest, { clock, to }) {
    const { outcome } = latest;
    const toldMs = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) : undefined;
    const why = toldMs === undefined
        ? 'too little time is left'
        : `retry-after says ${shown(toldMs)}, and less time is left`;
    return `${wordsOf(latest)}; no retry of ${name} at ${to.host}: ${why}`;
}
const FAILURE_WORDS = {
    ECONNREFUSED: 'Connection refused',
    ECONNRESET: 'Connection reset',
    ETIMEDOUT: 'Connection timed out',
    ENOTFOUND: 'Host not found',
};
function wordsOf({ outcome, durationMs }) {
    if (outcome.kind === 'answer')
        return `HTTP ${outcome.status}`;
    if (isSilent(outcome))
        return `No answer after ${shown(durationMs)}`;
    const { code } = outcome.failure;
    return FAILURE_WORDS[code] ?? (/^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : 'No response');
}
function ended(name, attempts) {
    const unless = (isVoid) => attempts.findLast(({ outcome }) => outcome.kind === 'answer' || !isVoid(outcome.failure.code));
    const last = unless(failure/* isUnheard */.Yu) ?? unless((code) => code === failure/* CANCELLED */.gD) ?? attempts.at(-1);
    return last && { name, attempts, outcome: last.outcome };
}
async function tryOnce(client, request, { clock, hostPacing, to }, tries) {
    let at = clock.now();
    let begun = clock.elapsedMs();
    const send = async () => {
        at = clock.now();
        begun = clock.elapsedMs();
        const signal = clock.attemptSignal();
        return (0,waits/* awaited */.QZ)('response', to.host, async () => (await client()).send(request, signal));
    };
    const outcome = await (hostPacing === undefined ? send() : hostPacing.send(send, tries));
    return { at, durationMs: clock.elapsedMs() - begun, outcome, sent: sentTo(to, request) };
}
function sentTo({ origin }, { method, path, headers, body = '' }) {
    const url = origin + path;
    return { method, url, bodyBytes: Buffer.byteLength(body), headers: (0,tellable_headers/* tellableRequestHeaders */.L)(headers) };
}


/***/ }),

/***/ 40190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ converse),
  converseOver: () => (/* binding */ converseOver)
});

// EXTERNAL MODULE: ./src/claude/providers/gateway.ts
var gateway = __webpack_require__(49553);
// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/reading/reading.ts + 2 modules
var reading_reading = __webpack_require__(25459);
// EXTERNAL MODULE: ./src/run/exchange.ts + 2 modules
var exchange = __webpack_require__(28425);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(98010);
// EXTERNAL MODULE: ./src/claude/endpoint/base-candidates.ts
var base_candidates = __webpack_require__(87868);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(59896);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(67897);
// EXTERNAL MODULE: ./src/reading/models.ts + 1 modules
var reading_models = __webpack_require__(84185);
// EXTERNAL MODULE: ./src/reading/proof/led-to.ts
var led_to = __webpack_require__(45324);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(70240);
// EXTERNAL MODULE: ./src/reading/proof/messages.ts + 1 modules
var messages = __webpack_require__(57283);
// EXTERNAL MODULE: ./src/reading/proof/proof.ts
var proof_proof = __webpack_require__(91755);
// EXTERNAL MODULE: ./src/reading/proof/keys.ts
var keys = __webpack_require__(94065);
// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(65030);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(17663);
;// CONCATENATED MODULE: ./src/run/talk/free-questions.ts








async function askFree(begun, speaker, isLive) {
    if (speaker.endpoint.provider.opening === 'at-once' || opened(begun).some(isLimit))
        return [];
    const questions = mayAsk(begun, speaker)
        ? [...ofModels(begun, speaker), ...firstQuestions(begun, speaker, isLive)]
        : ofStranger(begun);
    return Promise.all(questions.map((question) => speaker.tryFree(...question)));
}
function mayAsk(begun, { endpoint }) {
    return opened(begun).some(({ reading }) => isOpen(reading, endpoint.provider)) || isOfRoute(begun);
}
function isOfRoute({ lists, anonymous }) {
    const bare = anonymous?.reading;
    if (bare === undefined || bare.kind === 'silent')
        return false;
    return Object.values(lists).every(({ reading }) => reading.kind !== 'silent' && isNameless(reading) && (0,difference/* sameAnswer */.J)(reading, bare));
}
function isNameless(reading) {
    if (reading.kind === 'refused')
        return reading.why?.because === 'status';
    return reading.kind === 'strange' && reading.html && reading.answer.status === 403;
}
function isOpen(reading, { noRoute = routes/* NO_ROUTE */.g }) {
    if (reading.kind === 'accepted')
        return true;
    if (reading.kind === 'silent' || reading.kind === 'refused')
        return false;
    if ((0,reading_reading/* saysNoRoute */.XE)(reading, noRoute) || (0,led_to/* ledTo */.r)(reading) !== undefined)
        return true;
    return isOfRequests(reading) && (reading.kind === 'strange' || !isFinal(reading.cause));
}
function isOfRequests({ answer: { status }, html }) {
    return !html && status < 500 && !(status >= 300 && status < 400);
}
function isFinal(cause) {
    return /^(?:billing\.|auth\.gateway|auth\.upstream|auth\.organization|auth\.region|auth\.challenge)/.test(cause);
}
function opened({ lists, counts }) {
    return [...Object.values(lists), ...counts.map(({ exchange }) => exchange)];
}
function isLimit(exchange) {
    return (0,reading_reading/* statusOf */.c2)(exchange) === 429;
}
function ofStranger(conversation) {
    const refusal = (0,keys/* backendRefusal */.pk)(conversation) ?? (0,keys/* forbidden */.o0)(conversation);
    return refusal === undefined ? [] : [['stranger', refusal.scheme]];
}
function firstQuestions(begun, speaker, isLive) {
    const { endpoint } = speaker;
    const { lists, counts } = begun;
    const isCounted = counts.some(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    const [proof] = (0,proof_proof/* proveBy */.m)({ ...begun, counts: [] }, endpoint.provider).keys;
    if (isCounted)
        return proof === undefined ? [['count']] : [];
    if (isLive && proof !== undefined)
        return [];
    const schemes = proof === undefined ? openSchemes(lists, allowed(speaker)) : [proof.scheme];
    const [scheme = 'bearer'] = schemes;
    const route = [
        ...schemes.map((each) => ['one-byte', each]),
        ['one-byte-beside', scheme],
    ];
    if (proof !== undefined)
        return route;
    return [...route, endpoint.provider.keyRoute === undefined ? ['one-byte'] : ['key', scheme]];
}
function allowed({ endpoint: { schemes }, settings }) {
    const named = schemes.find((scheme) => scheme === settings.auth);
    return named === undefined ? schemes : [named];
}
function openSchemes(lists, schemes) {
    const tried = schemes.filter((scheme) => lists[scheme] !== undefined);
    return tried.length === 0 ? schemes.slice(0, 1) : tried;
}
function ofModels(begun, { settings }) {
    const counted = begun.counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    const listed = (0,reading_models/* listedModels */.q5)(begun);
    const isNamed = settings.models.some((model) => !(0,models/* isListed */.yy)(model, listed));
    return counted !== undefined && isNamed ? [['impossible-count', counted.exchange.reading.scheme]] : [];
}
async function askAgain(conversation, speaker) {
    const { trials } = conversation;
    const routes = trials.filter(({ question }) => question === 'one-byte');
    if (trials.some(({ exchange }) => isLimit(exchange)))
        return [];
    if (routes.length === 0)
        return afterOpenCount(conversation, speaker);
    if (isAllRefused(conversation, routes))
        return ofStrangers(conversation, speaker);
    const { provider } = speaker.endpoint;
    const { keys, messages } = (0,proof_proof/* proveBy */.m)(conversation, provider);
    const scheme = keys[0]?.scheme ?? carrierOf(routes);
    const isOpen = messages.kind === 'open' || keys.length === 0;
    const questions = [
        ...(isOpen ? [['look', scheme], ['look'], ['look-beside', scheme]] : []),
        ...(keys.length === 0
            ? [...otherHeader(routes, speaker), ...withoutKey(routes), ...ofStranger(conversation)]
            : []),
        ...(messages.kind === 'blocked' ? [['one-byte-count', scheme]] : []),
    ];
    return Promise.all(questions.map((question) => speaker.tryFree(...question)));
}
async function askAfterLive({ live, trials }, { endpoint, tryFree }) {
    const reading = live.at(-1)?.message.reading;
    if (reading === undefined || reading.kind === 'silent' || endpoint.provider.opening === 'at-once')
        return [];
    const isOpen = reading.html && routes/* NO_ROUTE */.g.includes(reading.answer.status) && trials.length === 0;
    if (!isOpen)
        return [];
    return Promise.all([tryFree('one-byte', reading.scheme), tryFree('one-byte-beside', reading.scheme)]);
}
async function afterOpenCount(conversation, speaker) {
    const { trials, counts } = conversation;
    const isOpen = trials.some(({ question, exchange }) => question === 'count' && (0,reading_reading/* understood */.Se)(exchange));
    const counted = counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange))?.exchange.reading;
    if (!isOpen || counted === undefined)
        return [];
    return Promise.all([speaker.tryFree('one-byte', counted.scheme), speaker.tryFree('one-byte')]);
}
function isAllRefused(conversation, routes) {
    const asked = [...opened(conversation), ...routes.map(({ exchange }) => exchange)];
    return asked.every(({ reading }) => reading.kind === 'refused');
}
function carrierOf(routes) {
    return routes.find((one) => one.scheme !== undefined)?.scheme;
}
function ofStrangers(conversation, speaker) {
    return Promise.all(ofStranger(conversation).map((question) => speaker.tryFree(...question)));
}
function otherHeader(routes, speaker) {
    const refused = routes.filter(({ scheme, exchange }) => scheme !== undefined && isRefused(exchange));
    const untried = allowed(speaker).find((scheme) => !routes.some((one) => one.scheme === scheme));
    return refused.length > 0 && untried !== undefined ? [['one-byte', untried]] : [];
}
function withoutKey(routes) {
    return routes.some(({ scheme }) => scheme === undefined) ? [] : [['one-byte']];
}
function isRefused(exchange) {
    return [401, 403].includes((0,reading_reading/* statusOf */.c2)(exchange) ?? 0);
}

// EXTERNAL MODULE: ./src/run/talk/speaker.ts + 1 modules
var talk_speaker = __webpack_require__(54450);
;// CONCATENATED MODULE: ./src/run/talk/follow-up.ts














const LOOKUP_CAP = 20;
const NOTHING_MORE = { lookups: new Map(), live: [], candidates: [], nowhere: undefined, trials: [] };
async function followUp(opening, speaker) {
    const begun = { ...opening, ...NOTHING_MORE };
    const isLive = check_ids/* LIVE_CHECKS */.ty.some((id) => speaker.settings.checks.has(id));
    const [answered, trials] = await Promise.all([
        followAnswers(begun, speaker),
        askFree(begun, speaker, isLive),
    ]);
    const conversation = await lookFurther({ ...answered, trials }, speaker);
    const spoken = isLive ? await withLive(conversation, speaker) : conversation;
    const led = await followLead(spoken, speaker);
    return isMissing(led, speaker) ? withPlaces(led, await lookAround(speaker)) : led;
}
async function followLead(conversation, { lookThere, endpoint }) {
    const by = endpoint.provider.opening === 'in-turn' ? (0,messages/* ledMessage */.$9)(conversation) : undefined;
    const to = by && (0,led_to/* ledTo */.r)(by);
    return to === undefined
        ? conversation
        : { ...conversation, ledOn: { path: to.pathname, exchange: await lookThere(to) } };
}
function isMissing(conversation, { endpoint: { provider } }) {
    const isLooked = conversation.nowhere !== undefined;
    return !isLooked && (0,proof_proof/* proveBy */.m)(conversation, provider).messages.kind === 'missing';
}
function withPlaces(conversation, { dialect, ...places }) {
    return { ...conversation, ...places, trials: [...conversation.trials, ...dialect] };
}
async function withLive(conversation, speaker) {
    const spoken = { ...conversation, live: await speakLive(conversation, speaker) };
    return { ...spoken, trials: [...spoken.trials, ...(await askAfterLive(spoken, speaker))] };
}
async function speakLive(conversation, speaker) {
    const counted = conversation.counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    const model = counted?.model ?? listedModel(conversation, speaker.settings);
    const trials = [];
    for (const scheme of liveSchemes(conversation, speaker)) {
        const trial = await speaker.live(scheme, model);
        trials.push(trial);
        if (isOursAtFault(trial))
            return [...trials, await speaker.live(scheme, model, live_message/* FEWEST_ELSEWHERE */.ie)];
        if (!isTurnedAway(trial))
            return trials;
    }
    return trials.toReversed();
}
function isOursAtFault({ message, stream }) {
    return [message, stream].some(({ reading }) => reading.kind !== 'silent' && reading.kind !== 'accepted' && (0,live_message/* wantsMoreTokens */.fI)(reading.envelope?.message));
}
function isTurnedAway({ message }) {
    return [401, 403].includes((0,reading_reading/* statusOf */.c2)(message) ?? 0) && message.reading.kind !== 'told';
}
function liveSchemes(conversation, { endpoint, settings }) {
    const { schemes, provider } = endpoint;
    const asked = schemes.find((scheme) => scheme === settings.auth);
    const [proof] = (0,proof_proof/* proveBy */.m)(conversation, provider).keys;
    const known = asked ?? proof?.scheme;
    if (known === undefined)
        return schemes;
    const isOnly = asked !== undefined || provider.opening === 'at-once';
    return isOnly ? [known] : [known, ...schemes.filter((scheme) => scheme !== known)];
}
function listedModel(conversation, settings) {
    const model = (0,talk_speaker/* firstModel */.og)(settings);
    const listed = (0,reading_models/* listedModels */.q5)(conversation);
    if ((0,talk_speaker/* isNamed */.ev)(settings) || listed.length === 0 || (0,models/* isListed */.yy)(model, listed))
        return model;
    const lasting = listed.filter((id) => (0,models/* lifecycleOf */.o0)(id, Infinity)?.lifecycle !== 'retired');
    const isOld = listed.some(isOfClaude) && !lasting.some(isOfClaude);
    return (isOld ? undefined : (0,models/* speakingModel */.E1)(lasting)) ?? model;
}
function isOfClaude(id) {
    return /claude/i.test(id);
}
async function followAnswers(begun, speaker) {
    const scheme = acceptedScheme(begun);
    if (scheme === undefined)
        return withoutList(begun, speaker);
    const listed = (0,reading_models/* listedModels */.q5)(begun);
    const [counts, lookups] = await Promise.all([
        moreCounts(begun, scheme, listed, speaker),
        lookUps(scheme, listed, speaker),
    ]);
    return { ...begun, counts: [...begun.counts, ...counts], lookups };
}
function acceptedScheme({ lists }) {
    return result/* AUTH_SCHEMES */.kp.find((scheme) => lists[scheme] !== undefined && (0,reading_reading/* understood */.Se)(lists[scheme]));
}
async function moreCounts({ counts }, scheme, listed, speaker) {
    const { count } = speaker;
    const last = counts.at(-1);
    if (last === undefined || (0,reading_reading/* understood */.Se)(last.exchange))
        return [];
    const trials = last.exchange.reading.scheme !== scheme && (0,reading_reading/* statusOf */.c2)(last.exchange) === 401
        ? [await count(scheme, last.model)]
        : [];
    const latest = trials[0] ?? last;
    const [substitute, plain] = await Promise.all([
        withListedModel(latest, scheme, listed, speaker),
        withoutOwnBody(latest, scheme, listed, speaker),
    ]);
    return [...trials, ...plain, ...substitute];
}
async function withListedModel({ exchange, model }, scheme, listed, { count, endpoint }) {
    const substitute = listed.find((other) => other !== model && (0,models/* speaks */.u5)(other));
    const mayBeModel = endpoint.provider.opening === 'in-turn' && !(0,models/* isListed */.yy)(model, listed) && isUnserved(exchange);
    if (substitute === undefined || (0,reading_reading/* understood */.Se)(exchange))
        return [];
    return (0,reading_reading/* modelRefused */.wi)(exchange) || mayBeModel ? [await count(scheme, substitute)] : [];
}
function isUnserved(exchange) {
    const status = (0,reading_reading/* statusOf */.c2)(exchange) ?? 0;
    return status >= 400 && status < 500 && ![401, 405, 429].includes(status);
}
async function withoutOwnBody({ own, exchange, model }, scheme, listed, { count, endpoint }) {
    const isOpen = own && endpoint.provider.opening === 'in-turn' && isUnserved(exchange);
    if (!isOpen)
        return [];
    return [await count(scheme, (0,models/* isListed */.yy)(model, listed) ? model : (listed.find(models/* speaks */.u5) ?? model), 'minimal')];
}
async function lookUps(scheme, listed, { settings, lookUp }) {
    const unlisted = settings.models.filter((model) => !(0,models/* isListed */.yy)(model, listed)).slice(0, LOOKUP_CAP);
    const found = await Promise.all(unlisted.map(async (model) => [model, await lookUp(scheme, model)]));
    return new Map(found);
}
async function withoutList(begun, { settings, count }) {
    const counted = begun.counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    if (counted === undefined)
        return begun;
    const { scheme } = counted.exchange.reading;
    const others = settings.models.filter((model) => model !== counted.model).slice(0, LOOKUP_CAP);
    const more = await Promise.all(others.map((model) => count(scheme, model)));
    return { ...begun, counts: [...begun.counts, ...more] };
}
async function lookFurther(conversation, speaker) {
    const [trials, around] = await Promise.all([
        askAgain(conversation, speaker),
        isAllNowhere(conversation) ? lookAround(speaker) : { dialect: [] },
    ]);
    const { dialect, ...places } = around;
    return { ...conversation, ...places, trials: [...conversation.trials, ...trials, ...dialect] };
}
function isAllNowhere({ lists, counts, trials }) {
    const isServed = trials.some(({ question, exchange }) => question === 'one-byte' && !(0,reading_reading/* isNowhere */.xQ)(exchange));
    const asked = [...Object.values(lists), ...counts.map(({ exchange }) => exchange)];
    return !isServed && asked.every(reading_reading/* isNowhere */.xQ);
}
async function lookAround({ base, endpoint, lookAt, lookNowhere, tryFree }) {
    if ((0,providers/* ownBaseAt */.NT)(endpoint) !== undefined)
        return { candidates: [], nowhere: undefined, dialect: [] };
    const asked = (0,base_candidates/* baseCandidates */.q)(base).map(async (other) => ({
        base: (0,endpoint_shape/* shownBase */.fc)(other),
        exchange: await lookAt(other),
    }));
    const [nowhere, dialect, candidates] = await Promise.all([
        lookNowhere(),
        tryFree('other-dialect'),
        Promise.all(asked),
    ]);
    return { nowhere, candidates, dialect: [dialect] };
}

;// CONCATENATED MODULE: ./src/run/talk/converse.ts






async function converse(target, endpoint, base, exchange) {
    const speaker = (0,talk_speaker/* makeSpeaker */.QR)(target, endpoint, base, exchange);
    const opening = await OPENINGS[endpoint.provider.opening](speaker);
    const told = knownGateway(opening, endpoint, target.settings);
    if (told === undefined)
        return followUp(opening, speaker);
    const known = (0,talk_speaker/* makeSpeaker */.QR)(target, { ...endpoint, provider: told }, base, exchange);
    return followUp({ ...opening, gateway: told }, known);
}
function knownGateway({ lists, counts, anonymous }, { provider }, settings) {
    if (settings.provider !== 'auto' || provider.id !== gateway/* gateway */.J.id)
        return undefined;
    const asked = [...Object.values(lists), ...counts.map(({ exchange }) => exchange), anonymous];
    for (const { reading } of asked.filter((exchange) => exchange !== undefined)) {
        if (reading.kind === 'silent')
            continue;
        const known = (0,providers/* gatewayToldBy */.bT)({ headers: reading.answer.headers, envelope: reading.envelope });
        if (known !== undefined)
            return known;
    }
    return undefined;
}
function converseOver({ of, endpoint }, base, client, patience) {
    return converse(of.target, endpoint, base, (0,exchange/* makeExchanger */.yI)(client, patience));
}
const OPENINGS = { 'at-once': openAtOnce, 'in-turn': openInTurn };
async function openAtOnce({ endpoint, settings, list, count }) {
    const { schemes } = endpoint;
    const scheme = countScheme(endpoint, settings);
    const [lists, trial] = await Promise.all([
        Promise.all(schemes.map(list)),
        count(scheme, (0,talk_speaker/* firstModel */.og)(settings)),
    ]);
    const named = schemes.flatMap((each, at) => (lists[at] === undefined ? [] : [[each, lists[at]]]));
    return {
        lists: Object.fromEntries(named),
        counts: [trial],
        anonymous: undefined,
    };
}
function countScheme({ schemes }, { auth }) {
    return schemes.find((scheme) => scheme === auth) ?? schemes[0] ?? 'bearer';
}
async function openInTurn(speaker) {
    const { endpoint, settings, list, count, anonymousList } = speaker;
    const first = countScheme(endpoint, settings);
    const asked = async (scheme) => Promise.all([list(scheme), count(scheme, (0,talk_speaker/* firstModel */.og)(settings))]);
    const [[firstList, firstCount], open] = await Promise.all([asked(first), anonymousList()]);
    const other = endpoint.schemes.find((scheme) => scheme !== first);
    const refused = [firstList, firstCount.exchange].some((exchange) => exchange.reading.kind === 'refused' || [401, 403].includes((0,reading_reading/* statusOf */.c2)(exchange) ?? 0));
    if (!refused || other === undefined)
        return { lists: { [first]: firstList }, counts: [firstCount], anonymous: open };
    const [otherList, otherCount] = await asked(other);
    return {
        lists: { [first]: firstList, [other]: otherList },
        counts: [firstCount, otherCount],
        anonymous: open,
    };
}


/***/ }),

/***/ 54450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  og: () => (/* binding */ firstModel),
  ev: () => (/* binding */ isNamed),
  QR: () => (/* binding */ makeSpeaker)
});

// EXTERNAL MODULE: ./src/claude/requests/free-requests.ts
var free_requests = __webpack_require__(962);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(67897);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models_models = __webpack_require__(59896);
// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(30793);
;// CONCATENATED MODULE: ./src/run/talk/free-tries.ts


const OPENAI_ROUTE = '/v1/chat/completions';
const QUESTIONS = {
    'one-byte': {
        ...{ name: 'messages, one byte', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, value, routes),
    },
    'one-byte-beside': {
        ...{ name: 'no route, one byte', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, value, (0,free_requests/* beside */.vY)(routes)),
    },
    'one-byte-count': {
        ...{ name: 'count_tokens, one byte', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, value, { ...routes, messages: routes.count }),
    },
    look: {
        ...{ name: 'messages route', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* lookAtMessages */.bG)(base, scheme, value, routes),
    },
    'look-beside': {
        ...{ name: 'no route', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* lookAtMessages */.bG)(base, scheme, value, (0,free_requests/* beside */.vY)(routes)),
    },
    count: {
        ...{ name: 'count_tokens', asked: 'count' },
        request: (asker, scheme) => count(asker, scheme, asker.model),
    },
    'impossible-count': {
        ...{ name: 'count_tokens of no model', asked: 'count' },
        request: (asker, scheme) => count(asker, scheme, free_requests/* NO_SUCH_MODEL */.up),
    },
    stranger: {
        ...{ name: 'messages, one byte, of nobody', asked: 'route' },
        request: ({ base, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, free_requests/* NO_SUCH_KEY */.yQ, routes),
    },
    'other-dialect': {
        ...{ name: 'chat completions, one byte', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, value, { ...routes, messages: OPENAI_ROUTE }),
    },
    key: {
        ...{ name: 'key', asked: 'key' },
        request: ({ base, value, provider: { routes, keyRoute } }, scheme) => (0,free_requests/* keyQuestion */.Qb)(base, scheme ?? 'bearer', value, keyRoute ?? routes.models),
    },
};
function count({ base, value, provider }, scheme, model) {
    return (0,requests_request/* countTokens */.ih)(base, scheme ?? 'bearer', value, (0,requests_request/* minimalCountBody */.bM)(model), provider.routes);
}
function freeTries(asker, { send, sendBare }) {
    return async (question, scheme) => {
        const { name, asked, request } = QUESTIONS[question];
        const made = request(asker, scheme);
        const exchange = scheme === undefined ? await sendBare(name, made, asked, 1) : await send(name, made, asked, scheme, 1);
        return { question, scheme, exchange };
    };
}

// EXTERNAL MODULE: ./src/run/talk/voice.ts
var talk_voice = __webpack_require__(45922);
;// CONCATENATED MODULE: ./src/run/talk/speaker.ts








function makeSpeaker(target, endpoint, base, exchange) {
    const { settings, credential } = target;
    const { routes } = endpoint.provider;
    const value = credential === undefined ? '' : (0,secret/* reveal */._c)(credential.secret);
    const voice = (0,talk_voice/* makeVoice */.b)(settings, endpoint, exchange);
    const { send, sendBare } = voice;
    const messageFor = (scheme, asked) => (0,live_message/* liveMessage */.go)(base, scheme, value, asked, routes);
    return {
        base,
        endpoint,
        settings,
        list: (scheme) => send('models', (0,requests_request/* listModels */.D)(base, scheme, value, routes), 'list', scheme),
        count: async (scheme, model, minimal) => {
            const own = settings.request !== undefined && minimal === undefined;
            const body = own ? (0,requests_request/* countBodyFrom */._6)(settings.request, model) : (0,requests_request/* minimalCountBody */.bM)(model);
            const request = (0,requests_request/* countTokens */.ih)(base, scheme, value, body, routes);
            const exchange = await send('count_tokens', request, 'count', scheme);
            return { model, own, exchange: own ? asMessage(exchange, (0,endpoint_shape/* joinPath */.uJ)(base, routes.messages)) : exchange };
        },
        live: async (scheme, model, maxTokens) => {
            const asked = { model, maxTokens };
            const [message, stream] = await Promise.all([
                send('message', messageFor(scheme, { ...asked, stream: false }), 'message', scheme),
                send('message stream', messageFor(scheme, { ...asked, stream: true }), 'stream', scheme),
            ]);
            return { model, message, stream };
        },
        lookUp: (scheme, model) => send('model look-up', (0,free_requests/* lookUpModel */.Mt)(base, scheme, value, model, routes), 'model', scheme),
        anonymousList: () => sendBare('models', (0,requests_request/* listModels */.D)(base, 'bearer', '', routes), 'list'),
        lookAt: (other) => sendBare('messages route', (0,free_requests/* oneByteMessage */.Yd)(other, undefined, '', routes), 'route'),
        lookThere: (url) => sendBare('redirected messages', (0,free_requests/* oneByteAt */.aG)(url), 'route'),
        lookNowhere: () => sendBare('no route', (0,free_requests/* oneByteMessage */.Yd)(base, undefined, '', (0,free_requests/* beside */.vY)(routes)), 'route'),
        tryFree: freeTries({ base, value, provider: endpoint.provider, model: firstModel(settings) }, voice),
    };
}
function asMessage({ request, ...exchange }, url) {
    if (request === undefined)
        return exchange;
    const { body: _, ...rest } = request;
    return { ...exchange, request: { ...rest, url, isOwn: true } };
}
function isNamed({ request, models }) {
    return models.length > 0 || typeof request?.['model'] === 'string';
}
function firstModel({ request, models }) {
    const own = request?.['model'];
    return (typeof own === 'string' && own !== '' ? own : models[0]) ?? (0,models_models/* newestOfTable */.yL)();
}


/***/ }),

/***/ 45922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bare),
/* harmony export */   b: () => (/* binding */ makeVoice)
/* harmony export */ });
/* harmony import */ var _claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(962);
/* harmony import */ var _claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25459);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30793);
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28525);





function makeVoice(settings, { provider }, exchange) {
    const read = async (name, request, question, tries) => (0,_reading_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readExchange */ .gF)(await exchange(name, request, tries), question, provider);
    return {
        send: async (name, request, asked, scheme, tries) => ({
            ...(await read(`${name} (${scheme})`, asSent(request, settings), { asked, scheme, url: request.url }, tries)),
            request: told(request, true),
        }),
        sendBare: async (name, request, asked, tries) => ({
            ...(await read(`${name} (no credential)`, bare((0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)(request)), { asked, scheme: 'bearer', url: request.url }, tries)),
            request: told(request, false),
        }),
    };
}
function told(request, isAuthorized) {
    const { method, url, headers, body } = (0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)(request);
    return { method, url, headers, isAuthorized, ...(body !== undefined && { body }) };
}
const FOR_ONCE = new Set(['live-message', 'token-exchange']);
function traitsOf({ name, body }) {
    return {
        ...(body !== undefined && { body }),
        ...(FOR_ONCE.has(name) && { isForOnce: true }),
        ...(name === 'list-models' && { isList: true }),
    };
}
function asSent(request, settings) {
    const { method, path, headers } = request;
    const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .reveal */ ._c)(value)]));
    const workspace = settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId };
    const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': (0,_claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_words_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x) };
    return { method, path, headers: all, ...traitsOf(request) };
}
function merged(own, extra) {
    const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined);
    return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') };
}
function bare(request) {
    const { method, path, headers } = request;
    return { method, path, headers: { ...headers, 'user-agent': (0,_claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_words_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x) }, ...traitsOf(request) };
}


/***/ }),

/***/ 28525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
