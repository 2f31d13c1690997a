export const id = 4380;
export const ids = [4380];
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

/***/ 17954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ causeOfGoogle)
});

// EXTERNAL MODULE: ./src/claude/errors/clouds/cloud-meaning.ts
var cloud_meaning = __webpack_require__(76980);
;// CONCATENATED MODULE: ./src/claude/errors/clouds/google-wordings.ts

const EVERY_QUOTA = /Quota exceeded for (?:aiplatform\.googleapis\.com\/)?(?<metric>[\w.]{1,100}) with base model: (?:anthropic-)?(?<model>[\w-]+)/i;
const GOOGLE_WORDINGS = [
    {
        cause: 'clock.skew',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /Token must be a short-lived token .{0,40} in a reasonable timeframe/i,
        source: 'google-cloud-python#15080',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.expired',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /invalid_rapt|Token has been expired or revoked/i,
        source: 'cline#4080',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.expired',
        statuses: cloud_meaning/* REFUSED */.l,
        type: ['invalid_grant'],
        pattern: /^Bad Request$/i,
        source: 'oauth2.googleapis.com, to a refresh token that is over (public threads)',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        statuses: cloud_meaning/* REFUSED */.l,
        type: ['invalid_grant'],
        pattern: /^Invalid JWT Signature|^Invalid grant: account not found/i,
        source: 'oauth2.googleapis.com, to the key of a service account that was deleted (public threads)',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.federation',
        statuses: [400, 401, 403, 404],
        pattern: /rejected by the attribute condition|audience in ID Token .{0,200}does not match|is stale to sign-in|workload identity pool .{0,120}(?:does not exist|disabled)|(?<action>iam\.serviceAccounts\.getAccessToken)/i,
        source: 'google-github-actions/auth, its troubleshooting page',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.federation',
        statuses: cloud_meaning/* REFUSED */.l,
        type: ['invalid_target', 'unauthorized_client', 'invalid_grant'],
        source: 'cloud.google.com/iam: errors of the token exchange',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        statuses: [403],
        pattern: /has not been used in project (?<project>[\w-]{1,60}) before or it is disabled(?:\. Enable it by visiting https:\/\/[\w./-]*\/api\/(?<service>[\w.]+))?/i,
        source: 'GoogleCloudPlatform/vertex-ai-samples#476',
        asOf: '2026-11-27',
    },
    {
        cause: 'billing.credit',
        statuses: [400, 403, 429],
        pattern: /requires billing to be enabled|billing account .{0,80}(?:disabled|closed|not active)/i,
        source: 'public threads',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        statuses: [403],
        pattern: /prohibited by organization['\u2019]s policy/i,
        facts: { reason: 'policy' },
        source: 'cloud.google.com/vpc-service-controls: troubleshooting',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        statuses: [403],
        pattern: /Permission ['\u2018`](?<action>[\w.]{1,80})['\u2019`] denied(?: on resource ['\u2018`]?\/\/[\w.]+\/projects\/(?<project>[\w-]+))?/i,
        source: 'Vertex AI (public threads)',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        statuses: [400, 403],
        pattern: /is not allowed to use Publisher Model `?(?:projects\/(?<project>[\w-]+)\/)?(?:locations\/(?<region>[\w-]+)\/)?publishers\/anthropic\/models\/(?<model>[\w.@-]+)/i,
        source: 'yym68686/uni-api#41: not enabled in Model Garden',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.unknown',
        statuses: [400, 404],
        pattern: /models\/(?<model>[\w.@-]+)`? is not servable in region (?<region>[a-z]+(?:-[a-z]+\d+)?)/i,
        source: 'redhat-data-and-ai/template-agent#349',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.unknown',
        statuses: [403, 404],
        pattern: /Publisher Model `?(?:projects\/(?<project>[\w-]+)\/)?(?:locations\/(?<region>[\w-]+)\/)?publishers\/anthropic\/models\/(?<model>[\w.@-]+)`? (?:was )?not found/i,
        source: 'pydantic-ai#5002; "or your project does not have access to it"',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.unknown',
        statuses: [400, 404],
        pattern: /\bmodel\b.{0,160}\bnot (?:supported|available) in (?:the )?(?:region|location)\b:? ?(?<region>[a-z]+-[a-z]+\d+)?/i,
        source: 'public threads',
        asOf: '2026-11-27',
    },
    {
        cause: undefined,
        statuses: [400],
        pattern: /is not supported for token counting/i,
        source: 'Vertex AI count-tokens, which serves fewer models than rawPredict',
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.quota',
        statuses: [403, 429],
        pattern: /\b(?:limit|quota)\b(?: value)?(?: of| is|:| =)? ?['"]?0['"]?(?![\d.,])/i,
        source: 'public threads',
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.quota',
        statuses: [429],
        quiet: true,
        pattern: EVERY_QUOTA,
        source: 'anthropic-sdk-python#963, claude-code#1440: to the first request of a new project',
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.rate',
        statuses: [429],
        pattern: EVERY_QUOTA,
        source: 'cline#651: also to a project with much traffic',
        asOf: '2026-11-27',
    },
];

;// CONCATENATED MODULE: ./src/claude/errors/clouds/google.ts


const REASONS_OF = 'googleapis: google/api/error_reason.proto';
const STATUS_OF = 'googleapis: google/rpc/code.proto';
const REASONS = [
    { cause: 'auth.expired', code: ['ACCESS_TOKEN_EXPIRED'], source: REASONS_OF, asOf: '2026-11-27' },
    {
        cause: 'auth.invalid',
        code: [
            'API_KEY_INVALID',
            'ACCESS_TOKEN_TYPE_UNSUPPORTED',
            'ACCOUNT_STATE_INVALID',
            'INVALID_CREDENTIAL',
            'SESSION_COOKIE_INVALID',
        ],
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        code: ['CREDENTIALS_MISSING'],
        pattern: /^API keys are not supported by this API/i,
        facts: { reason: 'api-key' },
        source: 'a2aproject/a2a-samples#43: an API key where a token is wanted',
        asOf: '2026-11-27',
    },
    { cause: 'auth.header-stripped', code: ['CREDENTIALS_MISSING'], source: REASONS_OF, asOf: '2026-11-27' },
    {
        cause: 'auth.forbidden',
        code: ['SERVICE_DISABLED'],
        told: { service: 'service', project: 'consumer' },
        source: 'GoogleCloudPlatform/vertex-ai-samples#476',
        asOf: '2026-11-27',
    },
    {
        cause: 'billing.credit',
        code: ['BILLING_DISABLED'],
        told: { project: 'consumer' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.organization',
        code: ['CONSUMER_SUSPENDED'],
        told: { project: 'consumer' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        code: ['CONSUMER_INVALID', 'RESOURCE_PROJECT_INVALID'],
        told: { project: 'consumer' },
        facts: { reason: 'project' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        code: ['USER_PROJECT_DENIED'],
        told: { project: 'consumer' },
        facts: { action: 'serviceusage.services.use' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.federation',
        code: ['IAM_PERMISSION_DENIED'],
        metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
        told: { action: 'permission' },
        source: 'google-github-actions/auth, its troubleshooting page',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        code: ['IAM_PERMISSION_DENIED'],
        told: { action: 'permission', project: 'resource' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        code: ['ACCESS_TOKEN_SCOPE_INSUFFICIENT'],
        facts: { reason: 'scope' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        code: ['SECURITY_POLICY_VIOLATED', 'LOCATION_POLICY_VIOLATED', 'ORG_RESTRICTION_VIOLATION'],
        facts: { reason: 'policy' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.quota',
        code: ['RATE_LIMIT_EXCEEDED', 'RESOURCE_QUOTA_EXCEEDED'],
        metadata: { quota_limit_value: '0' },
        told: { metric: 'quota_metric', project: 'consumer', region: 'quota_location' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
];
const REST = [
    {
        cause: 'limit.rate',
        code: ['RATE_LIMIT_EXCEEDED'],
        told: { metric: 'quota_metric', region: 'quota_location' },
        source: REASONS_OF,
        asOf: '2026-11-27',
    },
    { cause: 'auth.invalid', type: ['UNAUTHENTICATED'], source: STATUS_OF, asOf: '2026-11-27' },
    { cause: 'auth.forbidden', type: ['PERMISSION_DENIED'], source: STATUS_OF, asOf: '2026-11-27' },
    { cause: 'limit.rate', type: ['RESOURCE_EXHAUSTED'], source: STATUS_OF, asOf: '2026-11-27' },
    { cause: 'format.request', type: ['INVALID_ARGUMENT'], source: STATUS_OF, asOf: '2026-11-27' },
    { cause: 'endpoint.not-found', type: ['UNIMPLEMENTED'], source: STATUS_OF, asOf: '2026-11-27' },
    { cause: 'service.overloaded', type: ['UNAVAILABLE'], source: STATUS_OF, asOf: '2026-11-27' },
    {
        cause: 'service.error',
        type: ['INTERNAL', 'UNKNOWN', 'CANCELLED', 'ABORTED', 'DEADLINE_EXCEEDED', 'DATA_LOSS'],
        source: STATUS_OF,
        asOf: '2026-11-27',
    },
    { cause: 'limit.rate', statuses: [429], source: STATUS_OF, asOf: '2026-11-27' },
    { cause: 'service.error', statuses: [499, 500], source: STATUS_OF, asOf: '2026-11-27' },
    { cause: 'service.overloaded', statuses: [503], source: STATUS_OF, asOf: '2026-11-27' },
];
const ROWS = [...REASONS, ...GOOGLE_WORDINGS, ...REST];
function causeOfGoogle(error) {
    const found = (0,cloud_meaning/* causeIn */.P)(ROWS, error);
    const project = found?.facts?.['project'];
    return found === undefined || project === undefined
        ? found
        : { ...found, facts: { ...found.facts, project: project.replace(/^projects\/([^/]+).*$/, '$1') } };
}


/***/ }),

/***/ 24380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claudeOnGoogle: () => (/* binding */ claudeOnGoogle)
/* harmony export */ });
/* harmony import */ var _requests_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17663);
/* harmony import */ var _errors_clouds_google_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17954);
/* harmony import */ var _cloud_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86254);
/* harmony import */ var _first_party_road_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1300);
/* harmony import */ var _road_requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12517);





function baseOf({ base, project, region, workspace }) {
    const [inProject, inRegion, inWorkspace] = [project ?? '-', region ?? 'global', workspace ?? '-'].map(_road_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .inPath */ .H9);
    const path = `/v1/projects/${inProject}/locations/${inRegion}/workspaces/${inWorkspace}/invoke`;
    return base.pathname === '/' ? new URL(path, base) : base;
}
const claudeOnGoogle = (0,_cloud_row_js__WEBPACK_IMPORTED_MODULE_2__/* .cloudRow */ .i)({
    id: 'claude-on-google',
    name: 'Claude on Google Cloud',
    schemesFor: () => ['bearer'],
    routes: _requests_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGES_ROUTES */ .o,
    causeOf: _errors_clouds_google_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOfGoogle */ .I,
    road: (0,_first_party_road_js__WEBPACK_IMPORTED_MODULE_3__/* .firstPartyRoad */ .D)({
        model: 'claude-haiku-5-5',
        baseOf,
        models: `${_requests_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGES_ROUTES */ .o.models}?limit=1000`,
    }),
});


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
