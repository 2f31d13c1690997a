export const id = 913;
export const ids = [913];
export const modules = {

/***/ 4797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ lookUpModel),
/* harmony export */   _5: () => (/* binding */ anonymous),
/* harmony export */   bG: () => (/* binding */ lookAtMessages)
/* harmony export */ });
/* harmony import */ var _endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2662);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1539);



/** `GET /v1/models/{id}`: free; shows aliases and retired models, which the list leaves out. */
function lookUpModel(base, scheme, credential, model) {
    const url = (0,_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, `/v1/models/${encodeURIComponent(model)}`);
    return {
        name: 'look-up-model',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url),
        headers: (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential),
    };
}
/** The same request without its credential. */
function anonymous(request) {
    const kept = Object.entries(request.headers).filter(([name]) => !isCredentialHeader(name));
    return { ...request, headers: Object.fromEntries(kept) };
}
/**
 * `GET /v1/messages` without a credential: it can run nothing. The API answers 405 whatever the key (praetorian-inc/titus#165),
 * gateways 401 or 405; a 404 means that there is no such route.
 */
function lookAtMessages(base) {
    const headers = (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)('bearer', '');
    return anonymous({
        name: 'look-at-messages',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)((0,_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, '/v1/messages')),
        headers,
    });
}
function isCredentialHeader(name) {
    return Object.values(_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .DIALECTS */ .O9).some(({ header }) => header === name);
}


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ OAUTH_BETA),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   ib: () => (/* binding */ sdksSending),
/* harmony export */   vr: () => (/* binding */ dialectHeaders)
/* harmony export */ });
const NEWER_SDKS = [
    { language: 'TypeScript', versions: '1.0.0 and later' },
    { language: 'Python', versions: '2.0.0 and later' },
    { language: 'Go', versions: '2.0.0 and later' },
    { language: 'Java', versions: '3.0.0 and later' },
    { language: 'C#', versions: '13.0.0 and later' },
    { language: 'PHP', versions: '1.0.0 and later' },
    { language: 'Ruby', versions: '2.0.0 and later' },
];
/** Facts per auth scheme; a key of the first party is accepted in the first two. */
const DIALECTS = {
    bearer: {
        header: 'authorization',
        before: 'Bearer ',
        version: '2026-10-21',
        sdks: NEWER_SDKS,
        source: '@anthropic-ai/sdk 1.12.0 src/client.ts; platform.claude.com/docs/en/api/migration-2026-10-21',
        asOf: '2026-11-22',
    },
    'x-api-key': {
        header: 'x-api-key',
        before: '',
        version: '2023-06-01',
        sdks: [
            { language: 'TypeScript', versions: 'before 1.0.0' },
            { language: 'Python', versions: 'before 2.0.0' },
            { language: 'Go', versions: 'before 2.0.0' },
            { language: 'Java', versions: 'before 3.0.0' },
            { language: 'C#', versions: 'before 13.0.0' },
            { language: 'PHP', versions: 'before 1.0.0' },
            { language: 'Ruby', versions: 'before 2.0.0' },
        ],
        source: '@anthropic-ai/sdk 0.137.0 src/client.ts',
        asOf: '2026-11-22',
    },
    federation: {
        header: 'authorization',
        before: 'Bearer ',
        version: '2026-10-21',
        sdks: NEWER_SDKS,
        source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials/types.ts, src/client.ts',
        asOf: '2026-11-22',
    },
};
/** Beta which every request with an OAuth access token must name. Source: SDK 1.12.0 `src/lib/credentials/types.ts`. */
const OAUTH_BETA = 'oauth-2025-04-20';
const OAUTH_ACCESS_TOKEN = /^sk-ant-oat\d{2}-/;
/**
 * Headers as the SDK of the scheme's generation sends them: exactly one credential header, never both.
 * Names are lower-case; `content-type` only where a body goes along. The user agent is the caller's (see `userAgent`).
 */
function dialectHeaders(scheme, credential, method = 'GET') {
    const { header, before, version } = DIALECTS[scheme];
    return {
        accept: 'application/json',
        'anthropic-version': version,
        [header]: before + credential,
        ...(method === 'POST' && { 'content-type': 'application/json' }),
        ...(isOAuth(scheme, credential) && { 'anthropic-beta': OAUTH_BETA }),
    };
}
function isOAuth(scheme, credential) {
    return scheme === 'federation' || (scheme === 'bearer' && OAUTH_ACCESS_TOKEN.test(credential));
}
/** How we name ourselves to the endpoint. */
function userAgent(version) {
    return `claude-preflight/${version}`;
}
/** The SDK generations that send this scheme, as one line: `TypeScript 1.0.0 and later, Python …`. */
function sdksSending(scheme) {
    return DIALECTS[scheme].sdks.map((sdk) => `${sdk.language} ${sdk.versions}`).join(', ');
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ judgeMessageAnswer),
/* harmony export */   go: () => (/* binding */ liveMessage),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   r$: () => (/* binding */ isTooShort)
/* harmony export */ });
/* unused harmony export usageIn */
/* harmony import */ var _endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2662);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1539);



/** `POST /v1/messages` with one word in and one token out: the smallest thing the service bills for. */
function liveMessage(base, scheme, credential, { model, stream }) {
    const smallest = {
        max_tokens: 1,
        messages: [{ role: 'user', content: 'hi' }],
        model,
    };
    return {
        name: 'live-message',
        method: 'POST',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)((0,_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, '/v1/messages')),
        headers: (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential, 'POST'),
        body: JSON.stringify(stream ? { ...smallest, stream } : smallest),
    };
}
/**
 * True when a refusal only says that one token was too few: models that think need more to begin with, and the message was understood.
 * Source: BerriAI/litellm#26987, as of 2026-09.
 */
function isTooShort(message) {
    return /max_tokens or model output limit was reached/i.test(message ?? '');
}
/** What every message has. Source: SDK 1.12.0 `Message`. As of 2026-11-22. */
const FIELDS = [
    ['type', (value) => value === 'message'],
    ['id', (value) => typeof value === 'string' && value !== ''],
    ['role', (value) => value === 'assistant'],
    ['model', (value) => typeof value === 'string' && value !== ''],
    ['content', Array.isArray],
    ['stop_reason', (value) => value === null || typeof value === 'string'],
    ['usage', (value) => usageIn(value) !== undefined],
];
/** Judges the parsed body of a 200 to a message, or the message that begins a stream. */
function judgeMessageAnswer(body) {
    const message = asRecord(body);
    if (message === undefined)
        return { ok: false, reason: 'it is no JSON object' };
    const wrong = FIELDS.find(([name, isRight]) => !isRight(message[name]));
    if (wrong !== undefined)
        return { ok: false, reason: `its field ${wrong[0]} is missing or of another kind` };
    const { stop_reason: stopReason, model, usage } = message;
    return {
        ok: true,
        stopReason: typeof stopReason === 'string' ? stopReason : null,
        model: typeof model === 'string' ? model : '',
        usage: usageIn(usage) ?? { inputTokens: 0, outputTokens: 0 },
    };
}
/** Tokens as the service counts them; undefined unless both are whole numbers. */
function usageIn(value) {
    const { input_tokens: inputTokens, output_tokens: outputTokens } = asRecord(value) ?? {};
    return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : undefined;
}
function asRecord(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value)) : undefined;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ isListed),
  o0: () => (/* binding */ lifecycleOf),
  OA: () => (/* binding */ nearestId),
  yL: () => (/* binding */ newestOfTable),
  aP: () => (/* binding */ replacementFor),
  An: () => (/* binding */ sameModel)
});

// UNUSED EXPORTS: lineOf, modelOf

// EXTERNAL MODULE: ./src/claude/edit-distance.ts
var edit_distance = __webpack_require__(9838);
;// CONCATENATED MODULE: ./src/claude/model-table.ts
// The dated table of models: ids, aliases, lines, announced dates and replacements.
/**
 * Newest first. Sources: platform.claude.com/docs/en/models/overview and about-claude/model-deprecations, release notes
 * up to 2026-11-12; the `Model` union and `DEPRECATED_MODELS` of SDK 1.12.0. As of 2026-11-22.
 */
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
    { id: 'claude-opus-4-5-20251101', aliases: ['claude-opus-4-5'], line: 'opus', notBefore: '2026-11-24' },
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
        deprecatedAt: '2026-08-22',
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

;// CONCATENATED MODULE: ./src/claude/models.ts
// The models as of a date. Only a fallback: the service's own list tells more, and later.


const ROWS = MODELS;
const BY_NAME = new Map(ROWS.flatMap((model) => [model.id, ...(model.aliases ?? [])].map((name) => [name, model])));
/** The cheapest current model of the table: what a free token count is asked with when the user names none. */
function newestOfTable() {
    return 'claude-haiku-5-5';
}
/** The table's row for an id or one of its aliases. */
function modelOf(id) {
    return BY_NAME.get(id);
}
/** What the table says of a model at a moment (`nowMs` since the epoch); an announced date that passed counts as happened. */
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
function stageAt({ retiresAt, deprecatedAt, deprecated }, nowMs) {
    if (retiresAt && Date.parse(retiresAt) <= nowMs)
        return 'retired';
    return deprecated || (deprecatedAt && Date.parse(deprecatedAt) <= nowMs) ? 'deprecated' : 'active';
}
/** True when both ids mean the same model: equal, or one the alias of the other. */
function sameModel(one, other) {
    return one === other || (modelOf(one) !== undefined && modelOf(one) === modelOf(other));
}
/** True when the list holds the model under this id, its alias or its dated form. */
function isListed(id, listed) {
    return listed.some((other) => sameModel(id, other));
}
/** The line an id belongs to (`opus`, `sonnet` …): by the table, else by the word in it. */
function lineOf(id) {
    return modelOf(id)?.line ?? /(?:opus|sonnet|haiku|fable|mythos|instant)/i.exec(id)?.[0].toLowerCase();
}
/** The listed id (lists begin with the newest) that was most probably meant; undefined when none is near. */
function nearestId(id, listed) {
    const wanted = normalise(id);
    const line = lineOf(id);
    const ranked = listed
        .slice(0, 1000)
        .map((other) => ({
        other,
        distance: (0,edit_distance/* editDistance */.Y)(wanted, normalise(other)),
        kin: lineOf(other) === line,
    }))
        .filter(({ distance, kin }) => (line !== undefined && kin) || distance <= wanted.length / 3)
        .toSorted((one, other) => Number(other.kin) - Number(one.kin) || one.distance - other.distance);
    return ranked[0]?.other;
}
/** What to use instead: the table's replacement when it is listed (or nothing is), else the newest listed of the same line. */
function replacementFor(id, listed) {
    const official = modelOf(id)?.replacement;
    if (official && (listed.length === 0 || isListed(official, listed)))
        return official;
    const line = lineOf(id);
    const kin = line === undefined ? [] : listed.filter((other) => lineOf(other) === line && !sameModel(other, id));
    return kin[0] ?? nearestId(id, listed);
}
/** Strips what other routes to Claude put around an id: vendor and region prefixes, dates, revisions, `-latest`. */
function normalise(id) {
    return id
        .slice(0, 256)
        .toLowerCase()
        .replace(/^(?:(?:global|us|eu|jp|apac|au)\.)?(?:anthropic[./])?/, '')
        .replace(/(?:-v\d+(?::\d+)?|-latest|[@-]20\d{6})+$/, '')
        .replaceAll('.', '-');
}


/***/ }),

/***/ 1539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   _6: () => (/* binding */ countBodyFrom),
/* harmony export */   bM: () => (/* binding */ minimalCountBody),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2662);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);


/** The largest page the API gives. Source: platform.claude.com/docs api/models/list. As of 2026-11-22. */
const PAGE = 1000;
/** `GET /v1/models`: free. `afterId` asks for the page behind that id. */
function listModels(base, scheme, credential, afterId) {
    const after = afterId === undefined ? '' : `&after_id=${encodeURIComponent(afterId)}`;
    const url = (0,_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, `/v1/models?limit=${PAGE}${after}`);
    return { name: 'list-models', method: 'GET', ...located(url), headers: (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential) };
}
/** `POST /v1/messages/count_tokens`: free, and refuses what a message would be refused for. */
function countTokens(base, scheme, credential, body) {
    return {
        name: 'count-tokens',
        method: 'POST',
        ...located((0,_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, '/v1/messages/count_tokens')),
        headers: (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential, 'POST'),
        body: JSON.stringify(body),
    };
}
/** The smallest body a token count accepts; no sampling parameters, which the version of 2026-10-21 refuses. */
function minimalCountBody(model) {
    return { messages: [{ role: 'user', content: 'hi' }], model };
}
/** Top-level fields which the token count takes. The compiler compares them with the SDK's own type. */
const COUNT_FIELDS = {
    cache_control: true,
    messages: true,
    model: true,
    output_config: true,
    speed: true,
    system: true,
    thinking: true,
    tool_choice: true,
    tools: true,
};
/**
 * The part of a Messages request that goes to the token count; `model` replaces the request's own when given.
 * All other fields (`max_tokens`, `stream`, `metadata` …) are refused there and are judged by `judgeRequestFile`.
 */
function countBodyFrom(request, model) {
    const kept = Object.entries(request).filter(([field]) => Object.hasOwn(COUNT_FIELDS, field));
    return { ...Object.fromEntries(kept), ...(model !== undefined && { model }) };
}
function located(url) {
    const { pathname, search } = new URL(url);
    return { url, path: pathname + search };
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryOtherWay: () => (/* binding */ tryOtherWay)
/* harmony export */ });
/* harmony import */ var _claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4797);
/* harmony import */ var _claude_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1539);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
/* harmony import */ var _probes_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3220);
/* harmony import */ var _speaker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3116);
// Tries the other way to an endpoint, up to the API's own answer to somebody without a credential. Nothing of the user's goes along.





/** One connection and one request, within the time of one attempt; undefined when there is no other way. */
async function tryOtherWay({ base, proxy: decision }, settings, clock) {
    const route = base && (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .otherRoute */ .E)(base, settings, decision);
    if (base === undefined || route === undefined)
        return undefined;
    const signal = clock.attemptSignal();
    const line = (0,_probes_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openLine */ .T)(route, base.origin, 1, () => signal);
    try {
        const client = await line.client();
        const outcome = await client.send((0,_speaker_js__WEBPACK_IMPORTED_MODULE_4__/* .bare */ .$B)((0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)((0,_claude_request_js__WEBPACK_IMPORTED_MODULE_1__/* .listModels */ .D)(base, 'bearer', ''))), signal);
        const connection = await line.judged(Promise.resolve(undefined));
        return { via: route.proxy === undefined ? 'direct' : 'proxy', connection, outcome };
    }
    finally {
        await line.close();
    }
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   QR: () => (/* binding */ makeSpeaker),
/* harmony export */   og: () => (/* binding */ firstModel)
/* harmony export */ });
/* harmony import */ var _claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4797);
/* harmony import */ var _claude_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _claude_live_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4212);
/* harmony import */ var _claude_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(460);
/* harmony import */ var _claude_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1539);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7355);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(311);
// Everything that can be said to an endpoint: each request with its name, its headers and, where it may have one, its credential.







function makeSpeaker(target, endpoint, base, exchange) {
    const { settings, credential } = target;
    const value = credential === undefined ? '' : (0,_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .reveal */ ._c)(credential.secret);
    const send = (name, request) => exchange(name, asSent(request, settings));
    const sendBare = (name, request) => exchange(name, bare(request));
    const bodyFor = (model) => settings.request === undefined ? (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .minimalCountBody */ .bM)(model) : (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countBodyFrom */ ._6)(settings.request, model);
    const anonymousBody = (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .minimalCountBody */ .bM)(firstModel(settings));
    return {
        base,
        endpoint,
        settings,
        list: (scheme) => send(`models (${scheme})`, (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .listModels */ .D)(base, scheme, value)),
        count: async (scheme, model) => {
            const exchanged = await send(`count_tokens (${scheme})`, (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countTokens */ .ih)(base, scheme, value, bodyFor(model)));
            return { scheme, model, own: settings.request !== undefined, exchange: exchanged };
        },
        live: async (scheme, model) => {
            const [message, stream] = await Promise.all([
                send(`message (${scheme})`, (0,_claude_live_message_js__WEBPACK_IMPORTED_MODULE_2__/* .liveMessage */ .go)(base, scheme, value, { model, stream: false })),
                send(`message stream (${scheme})`, (0,_claude_live_message_js__WEBPACK_IMPORTED_MODULE_2__/* .liveMessage */ .go)(base, scheme, value, { model, stream: true })),
            ]);
            return { scheme, model, message, stream };
        },
        lookUp: (scheme, model) => send(`model look-up (${scheme})`, (0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpModel */ .Mt)(base, scheme, value, model)),
        anonymousList: () => sendBare('models (no credential)', (0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)((0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .listModels */ .D)(base, 'bearer', ''))),
        anonymousCount: () => sendBare('count_tokens (no credential)', (0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)((0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countTokens */ .ih)(base, 'bearer', '', anonymousBody))),
        messagesAt: (other) => sendBare('messages route (no credential)', (0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAtMessages */ .bG)(other)),
    };
}
/** What is billed, and what is good for one use. */
const FOR_ONCE = new Set(['live-message', 'token-exchange']);
function bodyOf({ name, body }) {
    return { ...(body !== undefined && { body }), ...(FOR_ONCE.has(name) && { isForOnce: true }) };
}
/** Custom headers go along with every request that carries the credential, and with no other. */
function asSent(request, settings) {
    const { method, path, headers } = request;
    const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, (0,_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .reveal */ ._c)(value)]));
    const workspace = settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId };
    const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': (0,_claude_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x) };
    return { method, path, headers: all, ...bodyOf(request) };
}
/** A custom `anthropic-beta` adds to ours; every other name of ours stands as it is. */
function merged(own, extra) {
    const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined);
    return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') };
}
/** A request that carries nothing of the user's. */
function bare(request) {
    const { method, path, headers } = request;
    return { method, path, headers: { ...headers, 'user-agent': (0,_claude_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x) }, ...bodyOf(request) };
}
/** The model of the first token count: the user's own, or the newest we know. */
function firstModel({ request, models }) {
    const own = request?.['model'];
    return (typeof own === 'string' && own !== '' ? own : models[0]) ?? (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_3__/* .newestOfTable */ .yL)();
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version that reports and the user agent carry; `package.json` says the same, and a test compares them.
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
