export const id = 8388;
export const ids = [8388];
export const modules = {

/***/ 87868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ baseCandidates)
/* harmony export */ });
const PASTED = /(?:\/v1)*\/(?:messages(?:\/count_tokens)?|complete|chat\/completions|models|v1)\/?$/;
const PREFIXES = ['/anthropic', '/api', '/api/anthropic', '/v1'];
const MOST = 6;
function baseCandidates(base, own = '') {
    const given = base.pathname.replace(/\/+$/, '');
    const cut = given.replace(PASTED, '').replace(PASTED, '');
    const added = PREFIXES.filter((prefix) => !cut.endsWith(prefix)).map((prefix) => cut + prefix);
    const paths = [...new Set([own || cut, cut, ...added, ''])].filter((path) => path !== given);
    return paths.slice(0, MOST).map((path) => new URL(base.origin + path));
}


/***/ }),

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

/***/ 88440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels),
/* harmony export */   q: () => (/* binding */ listedModels)
/* harmony export */ });
/* harmony import */ var _claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59896);
/* harmony import */ var _claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56317);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46336);
/* harmony import */ var _road_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86311);




function listedModels(conversation) {
    return (shownList(conversation) ?? [])
        .filter(({ lifecycle }) => lifecycle !== 'retired')
        .map(({ id }) => id);
}
function shownList({ lists }) {
    const [first] = Object.values(lists).flatMap(({ reading }) => reading.kind === 'accepted' && reading.listed !== undefined ? [reading.listed] : []);
    return first;
}
function askedModels({ settings }) {
    const own = settings.request?.['model'];
    return [...new Set([...settings.models, ...(typeof own === 'string' && own !== '' ? [own] : [])])];
}
function judgeModels(answers, target, nowMs) {
    const { conversation, proof, road } = answers;
    const shown = shownList(conversation);
    const list = shown ?? [];
    const asked = askedModels(target).map((id) => judgeAsked(id, { conversation, list, nowMs, road, countsAnyModel: proof.countsAnyModel }));
    const others = list
        .filter(({ id }) => !asked.some((model) => model.id === id))
        .map((model) => fromList(model, model.id, false, nowMs));
    return {
        models: [...asked, ...others],
        listed: listedModels(conversation),
        isShown: shown !== undefined,
    };
}
function judgeAsked(id, known) {
    const counted = countOf(id, known);
    return (0,_road_models_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeOnRoad */ .J)(id, counted === 'usable', known) ?? judgeListed(id, counted, known);
}
function judgeListed(id, counted, known) {
    const listed = known.list.find((model) => model.id === id) ??
        known.list.find((model) => (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModel */ .An)(model.id, id)) ??
        lookedUp(id, known);
    if (listed !== undefined)
        return refusedHere(fromList(listed, id, true, known.nowMs), counted);
    if (counted === 'usable')
        return fromTable(id, known.nowMs);
    const absent = counted ?? lookUpStatus(id, known);
    return absent === 'unknown'
        ? asked(id, (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
        : asked(id, absent ?? 'unverified');
}
function isSpokenBy(id, { live }) {
    return live.some(({ message: { reading } }) => {
        const speaker = reading.kind === 'accepted' ? modelIn(reading.answer.json) : undefined;
        return speaker !== undefined && (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModel */ .An)(speaker, id);
    });
}
function modelIn(message) {
    const { model } = (message ?? {});
    return typeof model === 'string' ? model : undefined;
}
function refusedHere(model, counted) {
    const refused = counted === 'unknown' || counted === 'forbidden';
    return refused && model.status !== 'retired' ? { ...model, status: 'forbidden' } : model;
}
function asked(id, status) {
    return { id, status, asked: true };
}
function countOf(id, known) {
    const { conversation, countsAnyModel } = known;
    const { counts } = conversation;
    if (isSpokenBy(id, conversation))
        return 'usable';
    const readings = counts.filter(({ model }) => model === id).map(({ exchange }) => exchange.reading);
    if (readings.some(({ kind }) => kind === 'accepted'))
        return countsAnyModel ? undefined : 'usable';
    if (known.road !== undefined && readings.some(({ kind }) => kind !== 'accepted'))
        return undefined;
    const told = readings.map(refusedStatus).find((status) => status !== undefined);
    return told ?? (isOfModelAlone(readings, counts, id) ? 'unknown' : undefined);
}
function isOfModelAlone(readings, counts, id) {
    const isRefused = readings.some(({ kind }) => kind === 'told' || kind === 'strange');
    return isRefused && counts.some(({ model, own, exchange }) => model !== id && !own && (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(exchange));
}
function refusedStatus(reading) {
    if (reading.kind !== 'told')
        return undefined;
    if (reading.cause === 'model.forbidden')
        return 'forbidden';
    return reading.cause === 'model.unknown' || reading.cause === 'model.retired' ? 'unknown' : undefined;
}
function lookedUp(id, { conversation }) {
    const outcome = conversation.lookups.get(id)?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return undefined;
    return (0,_claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModelList */ .h)([outcome.json])?.models[0];
}
function lookUpStatus(id, { conversation }) {
    const reading = conversation.lookups.get(id)?.reading;
    if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted')
        return undefined;
    if (reading.answer.status === 404)
        return 'unknown';
    return reading.answer.status === 403 ? 'forbidden' : undefined;
}
function fromList(model, id, wasAsked, nowMs) {
    const table = (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(model.id, nowMs);
    const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active');
    const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined);
    const status = lifecycle === 'active' ? 'usable' : lifecycle;
    return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) };
}
function fromTable(id, nowMs) {
    const table = (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, nowMs);
    const deprecated = table?.lifecycle === 'deprecated';
    return {
        ...asked(id, deprecated ? 'deprecated' : 'usable'),
        ...(deprecated && table.retiresAt !== undefined && { retiresAt: table.retiresAt }),
    };
}


/***/ }),

/***/ 86311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgeOnRoad),
/* harmony export */   g: () => (/* binding */ refusalOnRoad)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46336);

function judgeOnRoad(id, isCounted, { road, conversation }) {
    if (road === undefined)
        return undefined;
    const exchanges = askedOf(id, conversation);
    const isSpoken = conversation.live.some(({ model, message }) => model === id && (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .Se)(message));
    if (isSpoken)
        return undefined;
    const isOpen = isCounted ? road.countsWithoutAccess : road.listsWithoutAccess;
    return refusedIn(exchanges, id) ?? (isOpen === true ? asked(id, 'unverified') : undefined);
}
function askedOf(id, { counts, lookups, live }) {
    const looked = lookups.get(id);
    return [
        ...live.filter(({ model }) => model === id).map(({ message }) => message),
        ...counts.filter(({ model }) => model === id).map(({ exchange }) => exchange),
        ...(looked === undefined ? [] : [looked]),
    ];
}
function refusalOnRoad(id, conversation) {
    return refusalIn(askedOf(id, conversation));
}
function refusalIn(exchanges) {
    const refused = exchanges.filter(_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .modelRefused */ .wi).map(({ reading }) => reading);
    return refused.find((reading) => reading.kind === 'told');
}
function refusedIn(exchanges, id) {
    const cause = refusalIn(exchanges)?.cause;
    if (cause === undefined)
        return undefined;
    if (cause === 'model.unknown')
        return asked(id, 'unknown');
    return asked(id, cause === 'model.retired' ? 'retired' : 'forbidden');
}
function asked(id, status) {
    return { id, status, asked: true };
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

/***/ 54450:
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
var live_message = __webpack_require__(67897);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models_models = __webpack_require__(59896);
// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading = __webpack_require__(46336);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(30793);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
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
            const exchange = await send('count_tokens', request, 'count', scheme);
            return { model, own, exchange: own ? asMessage(exchange, (0,endpoint_shape/* joinPath */.uJ)(base, routes.messages)) : exchange };
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
        send: async (name, request, asked, scheme, tries) => ({
            ...(await read(`${name} (${scheme})`, asSent(request, settings), { asked, scheme }, tries)),
            request: told(request, true),
        }),
        sendBare: async (name, request, asked, tries) => ({
            ...(await read(`${name} (no credential)`, bare((0,free_requests/* anonymous */._5)(request)), { asked, scheme: 'bearer' }, tries)),
            request: told(request, false),
        }),
    };
}
function told(request, isAuthorized) {
    const { method, url, headers, body } = (0,free_requests/* anonymous */._5)(request);
    return { method, url, headers, isAuthorized, ...(body !== undefined && { body }) };
}
function asMessage({ request, ...exchange }, url) {
    if (request === undefined)
        return exchange;
    const { body: _, ...rest } = request;
    return { ...exchange, request: { ...rest, url, isOwn: true } };
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
