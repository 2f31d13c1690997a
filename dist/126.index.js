export const id = 126;
export const ids = [126,824];
export const modules = {

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ lookUpModel),
/* harmony export */   Qb: () => (/* binding */ keyQuestion),
/* harmony export */   Yd: () => (/* binding */ oneByteMessage),
/* harmony export */   _5: () => (/* binding */ anonymous),
/* harmony export */   bG: () => (/* binding */ lookAtMessages),
/* harmony export */   up: () => (/* binding */ NO_SUCH_MODEL),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   yQ: () => (/* binding */ NO_SUCH_KEY)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6444);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7663);




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

/***/ 8425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yI: () => (/* binding */ makeExchanger),
  Zr: () => (/* binding */ persist),
  lH: () => (/* binding */ tryOnce)
});

// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/retry/backoff.ts
var backoff = __webpack_require__(8974);
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(6999);
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
var waits = __webpack_require__(9025);
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
        await (0,waits/* awaited */.QZ)('retry', patience.host, () => clock.sleep(waitedMs));
    }
}
function waitLine(name, latest, next, { attempts, clock, host }) {
    const { outcome, waitedMs } = latest;
    const isTold = outcome.kind === 'answer' && (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) !== undefined;
    const why = isTold ? ', as retry-after says' : '';
    const most = Math.min(attempts, worthTries(outcome));
    const end = isSilent(outcome) ? `; at most ${shown(mostMs(latest, next, most, clock))} more` : '';
    return `${wordsOf(latest)}; retrying ${name} at ${host} in ${shown(waitedMs)} (${next} of ${most})${why}${end}`;
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
function lateLine(name, latest, { clock, host }) {
    const { outcome } = latest;
    const toldMs = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) : undefined;
    const why = toldMs === undefined
        ? 'too little time is left'
        : `retry-after says ${shown(toldMs)}, and less time is left`;
    return `${wordsOf(latest)}; no retry of ${name} at ${host}: ${why}`;
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
async function tryOnce(client, request, { clock, hostPacing, host }, tries) {
    let at = clock.now();
    let begun = clock.elapsedMs();
    const send = async () => {
        at = clock.now();
        begun = clock.elapsedMs();
        const signal = clock.attemptSignal();
        return (0,waits/* awaited */.QZ)('response', host, async () => (await client()).send(request, signal));
    };
    const outcome = await (hostPacing === undefined ? send() : hostPacing.send(send, tries));
    return { at, durationMs: clock.elapsedMs() - begun, outcome };
}


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converseKeyless: () => (/* binding */ converseKeyless)
/* harmony export */ });
/* harmony import */ var _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);
/* harmony import */ var _plan_proxy_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
/* harmony import */ var _probes_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(793);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6336);
/* harmony import */ var _talk_converse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6824);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8425);
/* harmony import */ var _talk_speaker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4450);









const NOTHING_SAID = {
    lists: {},
    anonymous: undefined,
    candidates: [],
    nowhere: undefined,
    trials: [],
    counts: [],
    live: [],
    lookups: new Map(),
};
async function converseKeyless(scope, base, client, patience) {
    const { target } = scope.of;
    const { federation } = target.settings;
    if (federation === undefined)
        throw new Error('a keyless sign-in needs a federation rule');
    const { signIn, accessToken } = await signInAt({ scope, federation, base, client, patience });
    if (accessToken === undefined)
        return { ...NOTHING_SAID, signIn };
    const exchange = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .makeExchanger */ .yI)(client, patience);
    return { ...(await (0,_talk_converse_js__WEBPACK_IMPORTED_MODULE_6__/* .converse */ .i)(signedIn(target, accessToken), scope.endpoint, base, exchange)), signIn };
}
function signedIn(target, secret) {
    const settings = { ...target.settings, workspaceId: undefined };
    return { ...target, credential: { secret, kind: 'auth-token', origin: ORIGIN }, settings };
}
const ORIGIN = { setting: 'federation-rule-id', from: 'input' };
async function signInAt(desk) {
    const { base, federation, patience, scope } = desk;
    const source = sourceFor(base, federation);
    if (typeof source === 'string')
        return notBegun(source);
    const github = openIdentityLine(source.url, scope.of);
    try {
        const ask = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .makeExchanger */ .yI)(github.client, { ...patience, hostPacing: undefined, host: source.url.host });
        const request = (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .askIdentityToken */ .RI)(source.url, source.token, federation.audience);
        return await exchanged(desk, () => ask('identity token (GitHub)', (0,_talk_speaker_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$B)(request)));
    }
    finally {
        await github.close();
    }
}
function notBegun(obstacle) {
    const signIn = { obstacle, workspaceChosen: false, identities: [], exchange: undefined };
    return { signIn, accessToken: undefined };
}
function openIdentityLine(url, { target: { settings }, clock }) {
    const proxy = (0,_plan_proxy_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideProxy */ .Z)(url, settings.proxy);
    const guarded = { ...settings, clientCertificate: undefined, allowHttp: false };
    const route = (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .decidedRoute */ .my)(url, guarded, proxy);
    return (0,_probes_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openLine */ .T)(route, url.origin, 1, clock.attemptSignal);
}
function sourceFor(base, { identity, audience }) {
    if (typeof identity === 'string')
        return identity;
    return (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotPosted */ .p_)(base, audience) ?? parsed(identity) ?? 'bad-url';
}
function parsed({ url, token }) {
    return URL.canParse(url) && /^https?:/.test(url) ? { url: new URL(url), token: (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .reveal */ ._c)(token) } : undefined;
}
async function exchanged(desk, askIdentity) {
    const { scope, base, federation, client, patience } = desk;
    const { hide } = scope.of.run;
    const { workspaceId } = scope.of.target.settings;
    const identities = [];
    const attempt = async (tries) => {
        const identity = await askIdentity();
        identities.push(identity);
        const identityToken = identityTokenOf(identity);
        if (identityToken === undefined)
            return undefined;
        hide(identityToken);
        const grant = { ...federation, identityToken, workspaceId };
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .tryOnce */ .lH)(client, (0,_talk_speaker_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$B)((0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeToken */ .r1)(base, grant)), patience, tries);
    };
    const posted = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .persist */ .Zr)('token exchange', attempt, patience);
    const question = { asked: 'token', scheme: 'federation' };
    const exchange = posted && (0,_reading_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readExchange */ .gF)(posted, question, scope.endpoint.provider);
    const token = exchange && accessTokenOf(exchange);
    return {
        signIn: { obstacle: undefined, workspaceChosen: workspaceId !== undefined, identities, exchange },
        accessToken: token === undefined ? undefined : hide(token),
    };
}
function identityTokenOf({ outcome }) {
    const isGiven = outcome.kind === 'answer' && outcome.status < 300;
    const token = isGiven ? (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .identityTokenIn */ .l3)(outcome.json) : undefined;
    return token !== undefined && token.length <= _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_EXCHANGE */ .Kj.longestToken ? token : undefined;
}
function accessTokenOf({ outcome }) {
    return outcome.kind === 'answer' && outcome.status < 300 ? (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTokenIn */ .nC)(outcome.json) : undefined;
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ converse),
  converseOver: () => (/* binding */ converseOver)
});

// EXTERNAL MODULE: ./src/claude/providers/gateway.ts
var gateway = __webpack_require__(9553);
// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading_reading = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/run/exchange.ts + 2 modules
var exchange = __webpack_require__(8425);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(8010);
;// CONCATENATED MODULE: ./src/claude/endpoint/base-candidates.ts
const PASTED = /(?:\/v1)*\/(?:messages(?:\/count_tokens)?|complete|chat\/completions|models|v1)\/?$/;
const PREFIXES = ['/anthropic', '/api', '/api/anthropic', '/v1'];
const MOST = 6;
function baseCandidates(base) {
    const given = base.pathname.replace(/\/+$/, '');
    const cut = given.replace(PASTED, '').replace(PASTED, '');
    const added = PREFIXES.filter((prefix) => !cut.endsWith(prefix)).map((prefix) => cut + prefix);
    const paths = [...new Set([cut, ...added, ''])].filter((path) => path !== given);
    return paths.slice(0, MOST).map((path) => new URL(base.origin + path));
}

// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(7515);
// EXTERNAL MODULE: ./src/reading/models.ts
var reading_models = __webpack_require__(8440);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(240);
// EXTERNAL MODULE: ./src/reading/proof/proof.ts + 1 modules
var proof_proof = __webpack_require__(3144);
// EXTERNAL MODULE: ./src/reading/proof/keys.ts
var keys = __webpack_require__(6446);
// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(5030);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(7663);
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
    return Object.values(lists).every(({ reading }) => reading.kind === 'refused' && reading.why?.because === 'status' && (0,difference/* sameAnswer */.J)(reading, bare));
}
function isOpen(reading, { noRoute = routes/* NO_ROUTE */.g }) {
    if (reading.kind === 'accepted')
        return true;
    if (reading.kind === 'silent' || reading.kind === 'refused')
        return false;
    if ((0,reading_reading/* saysNoRoute */.XE)(reading, noRoute))
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
    const refusal = (0,keys/* vendorRefusal */.B2)(conversation) ?? (0,keys/* forbidden */.o0)(conversation);
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
    const listed = (0,reading_models/* listedModels */.q)(begun);
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
var talk_speaker = __webpack_require__(4450);
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
    return isLive ? { ...conversation, live: await speakLive(conversation, speaker) } : conversation;
}
async function speakLive(conversation, speaker) {
    const counted = conversation.counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    const model = counted?.model ?? listedModel(conversation, speaker.settings);
    const trials = [];
    for (const scheme of liveSchemes(conversation, speaker)) {
        const trial = await speaker.live(scheme, model);
        trials.push(trial);
        if (!isTurnedAway(trial))
            return trials;
    }
    return trials.toReversed();
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
    const listed = (0,reading_models/* listedModels */.q)(conversation);
    if ((0,talk_speaker/* isNamed */.ev)(settings) || listed.length === 0 || (0,models/* isListed */.yy)(model, listed))
        return model;
    const lasting = listed.filter((id) => (0,models/* lifecycleOf */.o0)(id, Infinity)?.lifecycle !== 'retired');
    const own = lasting.find((id) => /haiku/i.test(id)) ?? lasting.find(isOfClaude);
    return own ?? (listed.some(isOfClaude) ? model : listed[0]) ?? model;
}
function isOfClaude(id) {
    return /claude/i.test(id);
}
async function followAnswers(begun, speaker) {
    const scheme = acceptedScheme(begun);
    if (scheme === undefined)
        return withoutList(begun, speaker);
    const listed = (0,reading_models/* listedModels */.q)(begun);
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
    const substitute = listed.find((other) => other !== model);
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
    return [await count(scheme, (0,models/* isListed */.yy)(model, listed) ? model : (listed[0] ?? model), 'minimal')];
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
        isAllNowhere(conversation) ? lookAround(speaker) : {},
    ]);
    return { ...conversation, ...around, trials: [...conversation.trials, ...trials] };
}
function isAllNowhere({ lists, counts, trials }) {
    const isServed = trials.some(({ question, exchange }) => question === 'one-byte' && !(0,reading_reading/* isNowhere */.xQ)(exchange));
    const asked = [...Object.values(lists), ...counts.map(({ exchange }) => exchange)];
    return !isServed && asked.every(reading_reading/* isNowhere */.xQ);
}
async function lookAround({ base, endpoint, lookAt, lookNowhere, }) {
    if ((0,providers/* ownBaseAt */.NT)(endpoint) !== undefined)
        return { candidates: [], nowhere: undefined };
    const asked = baseCandidates(base).map(async (other) => ({
        base: (0,endpoint_shape/* shownBase */.fc)(other),
        exchange: await lookAt(other),
    }));
    const [nowhere, candidates] = await Promise.all([lookNowhere(), Promise.all(asked)]);
    return { nowhere, candidates };
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

/***/ 4450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $B: () => (/* binding */ bare),
  og: () => (/* binding */ firstModel),
  ev: () => (/* binding */ isNamed),
  QR: () => (/* binding */ makeSpeaker)
});

// EXTERNAL MODULE: ./src/claude/requests/free-requests.ts
var free_requests = __webpack_require__(962);
// EXTERNAL MODULE: ./src/claude/requests/dialects.ts
var dialects = __webpack_require__(8966);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(7897);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models_models = __webpack_require__(7515);
// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(6444);
// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(793);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(8525);
;// CONCATENATED MODULE: ./src/run/talk/free-tries.ts


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

;// CONCATENATED MODULE: ./src/run/talk/speaker.ts









function makeSpeaker(target, endpoint, base, exchange) {
    const { settings, credential } = target;
    const { routes } = endpoint.provider;
    const value = credential === undefined ? '' : (0,secret/* reveal */._c)(credential.secret);
    const voice = makeVoice(settings, endpoint, exchange);
    const { send, sendBare } = voice;
    const messageFor = (scheme, model, stream) => (0,live_message/* liveMessage */.go)(base, scheme, value, { model, stream }, routes);
    return {
        base,
        endpoint,
        settings,
        list: (scheme) => send('models', (0,requests_request/* listModels */.D)(base, scheme, value, routes), 'list', scheme),
        count: async (scheme, model, minimal) => {
            const own = settings.request !== undefined && minimal === undefined;
            const body = own ? (0,requests_request/* countBodyFrom */._6)(settings.request, model) : (0,requests_request/* minimalCountBody */.bM)(model);
            const request = (0,requests_request/* countTokens */.ih)(base, scheme, value, body, routes);
            return { model, own, exchange: await send('count_tokens', request, 'count', scheme) };
        },
        live: async (scheme, model) => {
            const [message, stream] = await Promise.all([
                send('message', messageFor(scheme, model, false), 'message', scheme),
                send('message stream', messageFor(scheme, model, true), 'stream', scheme),
            ]);
            return { model, message, stream };
        },
        lookUp: (scheme, model) => send('model look-up', (0,free_requests/* lookUpModel */.Mt)(base, scheme, value, model, routes), 'model', scheme),
        anonymousList: () => sendBare('models', (0,requests_request/* listModels */.D)(base, 'bearer', '', routes), 'list'),
        lookAt: (other) => sendBare('messages route', (0,free_requests/* oneByteMessage */.Yd)(other, undefined, '', routes), 'route'),
        lookNowhere: () => sendBare('no route', (0,free_requests/* oneByteMessage */.Yd)(base, undefined, '', (0,free_requests/* beside */.vY)(routes)), 'route'),
        tryFree: freeTries({ base, value, provider: endpoint.provider, model: firstModel(settings) }, voice),
    };
}
function makeVoice(settings, { provider }, exchange) {
    const read = async (name, request, question, tries) => (0,reading/* readExchange */.gF)(await exchange(name, request, tries), question, provider);
    return {
        send: (name, request, asked, scheme, tries) => read(`${name} (${scheme})`, asSent(request, settings), { asked, scheme }, tries),
        sendBare: (name, request, asked, tries) => read(`${name} (no credential)`, bare((0,free_requests/* anonymous */._5)(request)), { asked, scheme: 'bearer' }, tries),
    };
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
    const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, (0,secret/* reveal */._c)(value)]));
    const workspace = settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId };
    const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': (0,dialects/* userAgent */.N1)(version/* VERSION */.x) };
    return { method, path, headers: all, ...traitsOf(request) };
}
function merged(own, extra) {
    const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined);
    return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') };
}
function bare(request) {
    const { method, path, headers } = request;
    return { method, path, headers: { ...headers, 'user-agent': (0,dialects/* userAgent */.N1)(version/* VERSION */.x) }, ...traitsOf(request) };
}
function isNamed({ request, models }) {
    return models.length > 0 || typeof request?.['model'] === 'string';
}
function firstModel({ request, models }) {
    const own = request?.['model'];
    return (typeof own === 'string' && own !== '' ? own : models[0]) ?? (0,models_models/* newestOfTable */.yL)();
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
