export const id = 7092;
export const ids = [7092];
export const modules = {

/***/ 76980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ causeIn),
/* harmony export */   l: () => (/* binding */ REFUSED)
/* harmony export */ });
const REFUSED = [400, 401, 403];
function causeIn(rows, error) {
    const row = rows.find((one) => fits(one, error) && (traitOf(one) !== 'status' || isOwnForm(error)));
    if (row?.cause === undefined)
        return undefined;
    const facts = factsOf(row, error);
    return {
        cause: row.cause,
        because: traitOf(row),
        ...(Object.keys(facts).length > 0 && { facts }),
    };
}
function isOwnForm({ envelope }) {
    return envelope !== undefined && envelope.dialect !== 'anthropic';
}
function fits(row, { status, envelope, quiet = false }) {
    return [
        isOneOf(row.statuses, status),
        isOneOf(row.code, envelope?.code),
        isOneOf(row.type, envelope?.type),
        row.pattern?.test(startOf(envelope)) ?? true,
        quiet || row.quiet === undefined,
        Object.entries(row.metadata ?? {}).every(([name, value]) => envelope?.metadata?.[name] === value),
    ].every(Boolean);
}
function isOneOf(words, word) {
    return words === undefined || (word !== undefined && words.includes(word));
}
function startOf(envelope) {
    return (envelope?.message ?? '').slice(0, 1000);
}
function traitOf({ pattern, code, metadata, type }) {
    if (pattern !== undefined)
        return 'wording';
    if (code !== undefined || metadata !== undefined)
        return 'code';
    return type === undefined ? 'status' : 'type';
}
function factsOf({ pattern, facts, told }, { envelope }) {
    const groups = pattern?.exec(startOf(envelope))?.groups ?? {};
    const named = Object.entries(told ?? {}).map(([fact, name]) => [fact, envelope?.metadata?.[name]]);
    const found = [...Object.entries(facts ?? {}), ...named, ...Object.entries(groups)];
    return Object.fromEntries(found.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}


/***/ }),

/***/ 86254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ cloudRow)
/* harmony export */ });
/* harmony import */ var _gateway_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49553);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86117);


function cloudRow({ id, causeOf, edge = 'own', ...row }) {
    return {
        ..._gateway_js__WEBPACK_IMPORTED_MODULE_0__/* .gateway */ .J,
        ...row,
        id,
        ownsHost: (hostname) => (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostOf */ .UC)(id, hostname),
        answers: {
            ..._gateway_js__WEBPACK_IMPORTED_MODULE_0__/* .gateway */ .J.answers,
            ...(causeOf !== undefined && { causeOf }),
            meaningOf: () => undefined,
            isDeterminate: ({ envelope, html }) => !html && envelope !== undefined,
            refusedBy: 'any-scheme',
            edge,
        },
    };
}


/***/ }),

/***/ 1300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ firstPartyRoad)
/* harmony export */ });
/* harmony import */ var _requests_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26444);
/* harmony import */ var _requests_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17663);
/* harmony import */ var _road_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12517);



function firstPartyRoad({ model, baseOf, headersOf, models }) {
    const headers = (place) => ({
        'anthropic-version': _road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .CLOUD_VERSION */ .z1,
        ...headersOf?.(place),
    });
    const { messages, count } = _requests_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGES_ROUTES */ .o;
    return {
        model,
        ...(models !== undefined && {
            list: (place) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), { name: 'list-models', path: models, headers: headers(place) }),
        }),
        count: (place, body) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), {
            name: 'count-tokens',
            path: count,
            body: (0,_requests_request_js__WEBPACK_IMPORTED_MODULE_0__/* .countBodyFrom */ ._6)(body),
            headers: headers(place),
        }),
        message: (place, body) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), { name: 'live-message', path: messages, body, headers: headers(place) }),
        oneByte: (place) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), { name: 'one-byte', path: messages, body: '{', headers: headers(place) }),
        beside: (place) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), {
            name: 'one-byte',
            path: (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .nowhereBeside */ .JN)(messages),
            body: '{',
            headers: headers(place),
        }),
    };
}


/***/ }),

/***/ 7092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  foundry: () => (/* binding */ foundry)
});

// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(17663);
// EXTERNAL MODULE: ./src/claude/errors/clouds/cloud-meaning.ts
var cloud_meaning = __webpack_require__(76980);
;// CONCATENATED MODULE: ./src/claude/errors/clouds/azure.ts

const FOUNDRY = 'learn.microsoft.com: Foundry Models, troubleshooting';
const SERVICES = 'learn.microsoft.com: Azure AI services, error codes';
const ENTRA = 'learn.microsoft.com: Microsoft Entra error codes';
const CODES = [
    {
        cause: 'model.unknown',
        code: ['DeploymentNotFound', 'unknown_model', 'model_not_found'],
        source: FOUNDRY,
        asOf: '2026-11-27',
    },
    {
        cause: 'endpoint.path',
        code: ['api_not_supported'],
        source: 'claude-code#67179, #13558',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.upstream',
        code: ['invalid_model_endpoint_authentication'],
        source: 'learn.microsoft.com/answers 5854137: between Foundry and Claude, for a while',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.expired',
        code: ['ExpiredAuthenticationToken', 'TokenExpired'],
        source: ENTRA,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.organization',
        code: [
            'SubscriptionDisabled',
            'DisabledSubscription',
            'ReadOnlyDisabledSubscription',
            'SubscriptionNotFound',
        ],
        source: SERVICES,
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.quota',
        code: ['QuotaExceeded', 'InsufficientQuota', 'insufficient_quota'],
        source: SERVICES,
        asOf: '2026-11-27',
    },
    {
        cause: 'service.overloaded',
        code: ['NoCapacity', 'ServiceUnavailable'],
        source: SERVICES,
        asOf: '2026-11-27',
    },
];
const WORDINGS = [
    {
        cause: 'auth.forbidden',
        statuses: [401, 403],
        pattern: /lacks the required data action [`'"]?(?<action>Microsoft\.[\w./*-]{1,150}[\w*])/i,
        source: 'davrous/AzureAgentToM365#3; learn.microsoft.com/answers 5889342',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        statuses: [401, 403],
        pattern: /Principal does not have access to API\/Operation/i,
        source: FOUNDRY,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /invalid subscription key or wrong API endpoint/i,
        facts: { reason: 'key-or-endpoint' },
        source: SERVICES,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /Access token is missing, invalid, audience is incorrect/i,
        facts: { reason: 'token' },
        source: FOUNDRY,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.region',
        statuses: [403],
        pattern: /Virtual Network|Public access is disabled|private endpoint/i,
        facts: { reason: 'network' },
        source: 'continue#12547; Azure-Samples/azure-sql-db-chatbot#3',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.federation',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /AADSTS(?:70021|700211|700212|700213|7002138|700023|700024|700016|90002|900023)\b/,
        source: 'Azure/login#482, #517, #340',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /AADSTS(?:53003|500011|65001)\b/,
        source: ENTRA,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.expired',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /AADSTS(?:700082|70043|70008|50173|50076|50078|50079|7000222)\b|(?:access |Bearer )?token (?:has |is )?expired/i,
        source: ENTRA,
        asOf: '2026-11-27',
    },
    { cause: 'auth.invalid', statuses: cloud_meaning/* REFUSED */.l, pattern: /AADSTS7000215\b/, source: ENTRA, asOf: '2026-11-27' },
    {
        cause: 'limit.quota',
        statuses: [403, 429],
        pattern: /Out of call volume quota|\b(?:limit|quota)\b(?: of| is|:| =)? ?0(?![\d.,])/i,
        source: SERVICES,
        asOf: '2026-11-27',
    },
];
const REST = [
    {
        cause: 'auth.forbidden',
        code: ['PermissionDenied', 'AuthorizationFailed'],
        source: FOUNDRY,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        code: ['InvalidAuthenticationToken', 'InvalidAuthenticationTokenTenant'],
        facts: { reason: 'token' },
        source: ENTRA,
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.rate',
        code: ['RateLimitReached', 'TooManyRequests'],
        source: SERVICES,
        asOf: '2026-11-27',
    },
    {
        cause: 'endpoint.not-found',
        statuses: [404],
        code: ['ResourceNotFound', 'NotFound', '404'],
        source: SERVICES,
        asOf: '2026-11-27',
    },
    { cause: 'service.error', code: ['InternalServerError', 'Timeout'], source: SERVICES, asOf: '2026-11-27' },
    { cause: 'limit.rate', statuses: [429], source: SERVICES, asOf: '2026-11-27' },
    { cause: 'service.error', statuses: [408, 500], source: SERVICES, asOf: '2026-11-27' },
    { cause: 'service.overloaded', statuses: [503], source: SERVICES, asOf: '2026-11-27' },
];
const ROWS = [...CODES, ...WORDINGS, ...REST];
const KNOWN = new Set(ROWS.flatMap(({ code = [] }) => code));
function causeOfAzure({ envelope, ...error }) {
    return (0,cloud_meaning/* causeIn */.P)(ROWS, { ...error, envelope: envelope && { ...envelope, code: codeOf(envelope) } });
}
function codeOf({ code, type }) {
    return KNOWN.has(type) ? type : code;
}

// EXTERNAL MODULE: ./src/claude/providers/clouds/cloud-row.ts
var cloud_row = __webpack_require__(86254);
// EXTERNAL MODULE: ./src/claude/providers/clouds/first-party-road.ts
var first_party_road = __webpack_require__(1300);
;// CONCATENATED MODULE: ./src/claude/providers/clouds/foundry.ts




const foundry = (0,cloud_row/* cloudRow */.i)({
    id: 'foundry',
    name: 'Microsoft Foundry',
    schemesFor: ({ kind }) => (kind === 'auth-token' ? ['bearer'] : ['x-api-key']),
    routes: routes/* MESSAGES_ROUTES */.o,
    causeOf: causeOfAzure,
    road: (0,first_party_road/* firstPartyRoad */.D)({
        model: 'claude-haiku-5-5',
        baseOf: ({ base }) => base,
    }),
});


/***/ }),

/***/ 12517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   H9: () => (/* binding */ inPath),
/* harmony export */   JN: () => (/* binding */ nowhereBeside),
/* harmony export */   WG: () => (/* binding */ withoutModel),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   z1: () => (/* binding */ CLOUD_VERSION)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60260);
/* harmony import */ var _requests_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26444);


const CLOUD_VERSION = '2026-10-21';
const NOWHERE = 'claude-preflight-no-such-route';
function ask(base, { name, path, body, headers = {} }) {
    const own = { accept: 'application/json', ...headers };
    const at = (0,_requests_request_js__WEBPACK_IMPORTED_MODULE_1__/* .located */ .t4)((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, path));
    if (body === undefined)
        return { name, method: 'GET', ...at, headers: own };
    return {
        ...{ name, method: 'POST', ...at },
        headers: { ...own, 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
    };
}
function inPath(text) {
    return text.replace(/[^\w\-.~!$&'()*+,;=:@]+/g, encodeURIComponent);
}
function nowhereBeside(path) {
    return path.replace(/[^/]+$/, NOWHERE);
}
function withoutModel({ model, ...rest }) {
    return { model: typeof model === 'string' ? model : '', rest };
}
function objectIn(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value)) : undefined;
}


/***/ }),

/***/ 8966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ OAUTH_BETA),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   ib: () => (/* binding */ sdksSending),
/* harmony export */   vr: () => (/* binding */ dialectHeaders)
/* harmony export */ });
/* harmony import */ var _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);

const NEWER_SDKS = [
    { language: 'TypeScript', versions: '1.0.0 and later' },
    { language: 'Python', versions: '2.0.0 and later' },
    { language: 'Go', versions: '2.0.0 and later' },
    { language: 'Java', versions: '3.0.0 and later' },
    { language: 'C#', versions: '13.0.0 and later' },
    { language: 'PHP', versions: '1.0.0 and later' },
    { language: 'Ruby', versions: '2.0.0 and later' },
];
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
    sigv4: {
        header: 'authorization',
        before: 'AWS4-HMAC-SHA256 ',
        version: '2026-10-21',
        sdks: [],
        source: '@anthropic-ai/bedrock-sdk 1.1.3 src/core/auth.ts',
        asOf: '2026-11-26',
    },
};
const OAUTH_BETA = 'oauth-2025-04-20';
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
    return scheme === 'federation' || (scheme === 'bearer' && _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['oauth-access'].test(credential));
}
function userAgent(version) {
    return `claude-preflight/${version}`;
}
function sdksSending(scheme) {
    return DIALECTS[scheme].sdks.map((sdk) => `${sdk.language} ${sdk.versions}`).join(', ');
}


/***/ }),

/***/ 26444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   _6: () => (/* binding */ countBodyFrom),
/* harmony export */   bM: () => (/* binding */ minimalCountBody),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17663);



const PAGE = 1000;
function listModels(base, scheme, credential, { models } = _routes_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, `${models}?limit=${PAGE}`);
    return { name: 'list-models', method: 'GET', ...located(url), headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential) };
}
function countTokens(base, scheme, credential, body, { count } = _routes_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGES_ROUTES */ .o) {
    return {
        name: 'count-tokens',
        method: 'POST',
        ...located((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, count)),
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential, 'POST'),
        body: JSON.stringify(body),
    };
}
function minimalCountBody(model) {
    return { messages: [{ role: 'user', content: 'hi' }], model };
}
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
function countBodyFrom(request, model) {
    const kept = Object.entries(request).filter(([field]) => Object.hasOwn(COUNT_FIELDS, field));
    return { ...Object.fromEntries(kept), ...(model !== undefined && { model }) };
}
function located(url) {
    const { pathname, search } = new URL(url);
    return { url, path: pathname + search };
}


/***/ })

};
