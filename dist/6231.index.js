export const id = 6231;
export const ids = [6231];
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

/***/ 80773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ exchangesOf),
/* harmony export */   SV: () => (/* binding */ NOTHING_SAID),
/* harmony export */   pW: () => (/* binding */ credentialedExchanges),
/* harmony export */   tY: () => (/* binding */ wasAnswered)
/* harmony export */ });
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
function credentialedExchanges({ lists, counts, lookups, live, trials, }) {
    return [
        ...Object.values(lists),
        ...counts.map(({ exchange }) => exchange),
        ...lookups.values(),
        ...live.flatMap(({ message, stream }) => [message, stream]),
        ...trials.filter(({ scheme }) => scheme !== undefined).map(({ exchange }) => exchange),
    ];
}
function exchangesOf(conversation) {
    const { signIn, anonymous, nowhere, candidates, trials, ledOn } = conversation;
    const asked = [
        signIn?.exchange,
        ledOn?.exchange,
        anonymous,
        nowhere,
        ...candidates.map(({ exchange }) => exchange),
        ...trials.filter(({ scheme }) => scheme === undefined).map(({ exchange }) => exchange),
    ];
    const bare = asked.filter((exchange) => exchange !== undefined);
    return [...credentialedExchanges(conversation), ...bare];
}
function wasAnswered(conversation) {
    const attempts = exchangesOf(conversation).flatMap((exchange) => exchange.attempts);
    return attempts.some(({ outcome }) => outcome.kind === 'answer');
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

/***/ 9956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openElsewhere),
/* harmony export */   v: () => (/* binding */ makeElsewhere)
/* harmony export */ });
/* harmony import */ var _plan_proxy_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6062);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90234);
/* harmony import */ var _probes_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58747);



function openElsewhere(url, { target: { settings }, clock }) {
    const proxy = (0,_plan_proxy_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decideProxy */ .Z)(url, settings.proxy);
    const guarded = { ...settings, clientCertificate: undefined, allowHttp: false };
    const route = (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedRoute */ .my)(url, guarded, proxy);
    return (0,_probes_line_js__WEBPACK_IMPORTED_MODULE_2__/* .openLine */ .T)(route, url.origin, 1, clock.attemptSignal);
}
function makeElsewhere(scope) {
    const lines = new Map();
    const lineTo = (url) => {
        const line = lines.get(url.origin) ?? openElsewhere(url, scope);
        lines.set(url.origin, line);
        return line;
    };
    return {
        clientFor: (url) => lineTo(url).client,
        close: async () => {
            await Promise.all([...lines.values()].map((line) => line.close()));
        },
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
