export const id = 4381;
export const ids = [4381];
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

/***/ 49405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ meaningOfGatewayCode)
/* harmony export */ });
const LITELLM = 'BerriAI/litellm ProxyErrorTypes';
const OPENAI = 'platform.openai.com/docs error codes, which gateways copy';
const NEW_API = 'QuantumNous/new-api types/error.go';
const RELAY = 'Wei-Shaw/claude-relay-service, its public source and threads';
const GOOGLE = 'googleapis: google/api/error_reason.proto, sent with 400 (2026-11-27)';
const ARK = 'volcengine.com/docs/82379, error codes of Ark (2026-11-27)';
const DASHSCOPE = 'help.aliyun.com/zh/model-studio/error-code (2026-11-27)';
const ZAI = 'docs.z.ai error codes: the plan has expired, or its week or month is used up (2026-11-27)';
const USAGE_PLAN = 'docs.aws.amazon.com/apigateway, gateway response QUOTA_EXCEEDED (2026-11-27)';
const VERCEL = 'vercel.com/docs/ai-gateway errors';
const CODES = new Map([
    ['token_not_found_in_db', { cause: 'auth.invalid', source: LITELLM }],
    ['expired_key', { cause: 'auth.expired', source: LITELLM }],
    ['budget_exceeded', { cause: 'billing.limit', source: LITELLM }],
    ['key_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
    ['team_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
    ['user_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
    ['org_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
    ['project_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
    [
        'no_db_connection',
        [
            {
                cause: 'auth.invalid',
                statuses: [400],
                source: `${LITELLM}, auth of user keys: without a database, any key but the master key (2026-11-27)`,
            },
            { cause: 'service.gateway', source: LITELLM },
        ],
    ],
    [
        'API_KEY_INVALID',
        [
            { cause: 'auth.expired', says: /\bexpired\b/i, source: GOOGLE },
            { cause: 'auth.invalid', source: GOOGLE },
        ],
    ],
    ['invalid_api_key', { cause: 'auth.invalid', source: OPENAI }],
    ['insufficient_quota', { cause: 'billing.credit', source: OPENAI }],
    ['billing_hard_limit_reached', { cause: 'billing.limit', source: OPENAI }],
    ['model_not_found', { cause: 'model.unknown', source: OPENAI }],
    ['rate_limit_exceeded', { cause: 'limit.rate', source: OPENAI }],
    ['pre_consume_token_quota_failed', { cause: 'billing.limit', source: NEW_API }],
    ['daily_cost_limit_exceeded', { cause: 'billing.limit', source: RELAY }],
    ['total_cost_limit_exceeded', { cause: 'billing.limit', source: RELAY }],
    ['client_validation_error', { cause: 'auth.claude-code-only', source: RELAY }],
    ['model_not_supported', { cause: 'model.unknown', source: 'GitHub Copilot (copilot-cli#639)' }],
    ['insufficient_user_quota', { cause: 'billing.limit', source: NEW_API }],
    ['upstream_error', { cause: 'auth.upstream', statuses: [401, 403], source: NEW_API }],
    ['channel:no_available_key', { cause: 'auth.upstream', source: NEW_API }],
    ['channel:invalid_key', { cause: 'auth.upstream', source: NEW_API }],
    ['failed_dependency', { cause: 'auth.upstream', source: VERCEL }],
    ['oauth.v2.InvalidApiKey', { cause: 'auth.invalid', source: 'docs.apigee.com API key faults' }],
    [
        'oauth.v2.FailedToResolveAPIKey',
        { cause: 'auth.header-stripped', source: 'docs.apigee.com API key faults' },
    ],
    [
        'ModelNotOpen',
        {
            cause: 'model.forbidden',
            source: 'Volcengine Ark error codes: the model is not activated (2026-11-27)',
        },
    ],
    ['PermissionDenied', { cause: 'auth.forbidden', source: 'learn.microsoft.com: a data action is missing' }],
    ['AuthorizationFailed', { cause: 'auth.forbidden', source: 'learn.microsoft.com: a role is missing' }],
    ['PERMISSION_DENIED', { cause: 'auth.forbidden', source: 'docs.databricks.com error codes' }],
    ['AccountOverdueError', { cause: 'billing.credit', source: ARK }],
    ['1309', { cause: 'billing.limit', statuses: [429], source: ZAI }],
    ['1310', { cause: 'billing.limit', statuses: [429], source: ZAI }],
    ['LimitExceededException', { cause: 'billing.limit', statuses: [429], source: USAGE_PLAN }],
    ['Arrearage', { cause: 'billing.credit', source: DASHSCOPE }],
    [
        '2009',
        {
            cause: 'auth.gateway',
            dialect: 'ai-gateway',
            header: 'cf-aig-authorization',
            source: 'Cloudflare AI Gateway: "Unauthorized" (public threads)',
        },
    ],
    [
        '10000',
        {
            cause: 'auth.gateway',
            dialect: 'ai-gateway',
            header: 'cf-aig-authorization',
            source: 'Cloudflare: "Authentication error" (opencode#32051)',
        },
    ],
    [
        '2001',
        {
            cause: 'endpoint.not-found',
            dialect: 'ai-gateway',
            source: 'Cloudflare AI Gateway: "Please configure AI Gateway" (public threads)',
        },
    ],
]);
function meaningOfGatewayCode(status, { dialect, code, type, message = '' }) {
    return [code, type]
        .flatMap((word) => (word === undefined ? [] : (CODES.get(word) ?? [])))
        .filter((row) => (row.dialect ?? dialect) === dialect && (row.statuses?.includes(status) ?? true))
        .find(({ says }) => says?.test(message) ?? true);
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

/***/ 84381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openaiCompatible: () => (/* binding */ openaiCompatible)
});

// EXTERNAL MODULE: ./src/claude/errors/gateway-codes.ts
var gateway_codes = __webpack_require__(49405);
// EXTERNAL MODULE: ./src/claude/errors/clouds/cloud-meaning.ts
var cloud_meaning = __webpack_require__(76980);
;// CONCATENATED MODULE: ./src/claude/errors/clouds/openai.ts


const DOCS = 'platform.openai.com/docs error codes';
const ROWS = [
    { cause: 'auth.expired', code: ['token_expired'], source: DOCS, asOf: '2026-11-27' },
    { cause: 'auth.organization', code: ['account_deactivated'], source: DOCS, asOf: '2026-11-27' },
    {
        cause: 'auth.region',
        code: ['unsupported_country_region_territory', 'ip_not_authorized'],
        source: DOCS,
        asOf: '2026-11-27',
    },
    { cause: 'format.request', code: ['context_length_exceeded'], source: DOCS, asOf: '2026-11-27' },
    {
        cause: 'auth.forbidden',
        statuses: [401, 403],
        pattern: /Missing scopes: (?<action>\w+(?:\.\w+)*)/i,
        source: DOCS,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.header-stripped',
        statuses: [401],
        pattern: /didn['\u2019]t provide an API key/i,
        source: DOCS,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        statuses: [401],
        pattern: /^Incorrect API key provided/i,
        source: DOCS,
        asOf: '2026-11-27',
    },
    { cause: 'service.error', type: ['server_error'], source: DOCS, asOf: '2026-11-27' },
    { cause: 'limit.rate', type: ['requests', 'tokens'], statuses: [429], source: DOCS, asOf: '2026-11-27' },
    {
        cause: 'format.request',
        type: ['invalid_request_error'],
        statuses: [400, 422],
        source: DOCS,
        asOf: '2026-11-27',
    },
];
function causeOfOpenai(error) {
    const known = error.envelope && (0,gateway_codes/* meaningOfGatewayCode */.Q)(error.status, error.envelope);
    return known === undefined ? (0,cloud_meaning/* causeIn */.P)(ROWS, error) : { cause: known.cause, because: 'code' };
}

// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/parse.js + 1 modules
var parse = __webpack_require__(46085);
// EXTERNAL MODULE: ./src/claude/providers/clouds/road-requests.ts
var road_requests = __webpack_require__(12517);
;// CONCATENATED MODULE: ./src/claude/providers/clouds/openai-frames.ts


function eventsInChunks(bytes) {
    const events = [];
    let isBegun = false;
    const add = (type, rest = {}) => void events.push(`event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`);
    const parser = (0,parse/* createParser */.C)({
        onEvent: ({ data }) => {
            const chunk = data.trim() === '[DONE]' ? 'done' : (0,road_requests/* objectIn */.D7)(parsed(data));
            if (chunk === 'done')
                return add('message_stop');
            if (chunk === undefined)
                return void events.push(`data: ${data}\n\n`);
            if (!isBegun)
                begin(chunk, add);
            isBegun = true;
            tell(chunk, add);
        },
    });
    parser.feed(bytes.toString('utf8'));
    return Buffer.from(events.join(''));
}
function begin({ id, model }, add) {
    const usage = { input_tokens: 0, output_tokens: 0 };
    const message = { type: 'message', id, role: 'assistant', model, content: [], stop_reason: null, usage };
    add('message_start', { message });
    add('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
}
function tell(chunk, add) {
    if (chunk['error'] !== undefined)
        return add('error', { error: chunk['error'] });
    const choice = (0,road_requests/* objectIn */.D7)(Array.isArray(chunk['choices']) ? chunk['choices'][0] : undefined);
    const text = (0,road_requests/* objectIn */.D7)(choice?.['delta'])?.['content'];
    if (typeof text === 'string')
        add('content_block_delta', { index: 0, delta: { type: 'text_delta', text } });
    const reason = choice?.['finish_reason'];
    if (typeof reason !== 'string')
        return;
    add('content_block_stop', { index: 0 });
    add('message_delta', { delta: { stop_reason: reason }, usage: { output_tokens: 1 } });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/claude/providers/clouds/cloud-row.ts
var cloud_row = __webpack_require__(86254);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(17663);
;// CONCATENATED MODULE: ./src/claude/providers/clouds/openai-compatible.ts





const ROUTES = { models: '/models', count: '', messages: '/chat/completions' };
const ROAD = {
    model: 'claude-haiku-5-5',
    list: ({ base }) => (0,road_requests/* ask */.kA)(base, { name: 'list-models', path: ROUTES.models }),
    look: ({ base }, model) => (0,road_requests/* ask */.kA)(base, { name: 'look-up-model', path: `${ROUTES.models}/${(0,road_requests/* inPath */.H9)(model)}` }),
    message: ({ base }, body) => (0,road_requests/* ask */.kA)(base, { name: 'live-message', path: ROUTES.messages, body }),
    oneByte: ({ base }) => (0,road_requests/* ask */.kA)(base, { name: 'one-byte', path: ROUTES.messages, body: '{' }),
    other: ({ base }) => (0,road_requests/* ask */.kA)(new URL(base.origin + base.pathname.replace(/\/v1\/?$/, '')), {
        ...{ name: 'one-byte', path: routes/* MESSAGES_ROUTES */.o.messages, body: '{' },
        headers: { 'anthropic-version': road_requests/* CLOUD_VERSION */.z1 },
    }),
    beside: ({ base }) => (0,road_requests/* ask */.kA)(base, { name: 'one-byte', path: (0,road_requests/* nowhereBeside */.JN)(ROUTES.messages), body: '{' }),
    translate,
    frames: { contentType: /^text\/event-stream\b/i, eventsIn: eventsInChunks },
};
function translate({ status, json }, asked) {
    const said = (0,road_requests/* objectIn */.D7)(json);
    if (status >= 400 || said === undefined)
        return json;
    if (asked === 'list')
        return listOf(said['data']) ?? json;
    return asked === 'message' ? (messageOf(said) ?? json) : json;
}
function listOf(data) {
    if (!Array.isArray(data))
        return undefined;
    const models = data.flatMap((model) => {
        const id = (0,road_requests/* objectIn */.D7)(model)?.['id'];
        return typeof id === 'string' ? [{ type: 'model', id }] : [];
    });
    return { data: models, has_more: false };
}
function messageOf(said) {
    const choices = said['choices'];
    const choice = Array.isArray(choices) ? (0,road_requests/* objectIn */.D7)(choices[0]) : undefined;
    const usage = (0,road_requests/* objectIn */.D7)(said['usage']);
    if (choice === undefined)
        return undefined;
    return {
        ...{ type: 'message', id: said['id'], role: 'assistant', model: said['model'] },
        content: [{ type: 'text', text: '' }],
        stop_reason: choice['finish_reason'] ?? null,
        usage: { input_tokens: usage?.['prompt_tokens'] ?? 0, output_tokens: usage?.['completion_tokens'] ?? 0 },
    };
}
const openaiCompatible = (0,cloud_row/* cloudRow */.i)({
    id: 'openai-compatible',
    name: 'The endpoint',
    schemesFor: () => ['bearer'],
    routes: ROUTES,
    causeOf: causeOfOpenai,
    edge: 'foreign',
    road: ROAD,
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
