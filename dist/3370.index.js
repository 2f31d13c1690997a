export const id = 3370;
export const ids = [3370];
export const modules = {

/***/ 56317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseModelList)
/* harmony export */ });
const LIFECYCLES = ['active', 'deprecated', 'retired'];
const MOST_MODELS = 1_000;
const USABLE_ID = /^[^\s\p{C}]{1,200}$/u;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,18}(?:Z|[+-]\d{2}:\d{2}))?$/;
function parseModelList(body) {
    const found = findEntries(body);
    if (!found)
        return undefined;
    const models = distinct(found.entries.slice(0, MOST_MODELS).flatMap(readModel));
    if (models.length === 0 && found.entries.length > 0)
        return undefined;
    const cut = found.entries.length > MOST_MODELS;
    return { shape: shapeOf(body, found.entries[0]), models, hasMore: cut || found.hasMore };
}
function findEntries(body) {
    if (Array.isArray(body))
        return { entries: body, hasMore: false };
    if (!isRecord(body))
        return undefined;
    const entries = [body['data'], body['models']].find((value) => Array.isArray(value));
    return Array.isArray(entries) ? { entries, hasMore: body['has_more'] === true } : undefined;
}
function shapeOf(body, first) {
    if (!isRecord(body) || !Array.isArray(body['data']))
        return 'other';
    if (typeof body['has_more'] === 'boolean' || (isRecord(first) && first['type'] === 'model'))
        return 'anthropic';
    return body['object'] === 'list' || (isRecord(first) && first['object'] === 'model') ? 'openai' : 'other';
}
function readModel(entry) {
    const row = isRecord(entry) ? entry : { id: entry };
    const id = [row['id'], row['name'], row['model']].find((value) => typeof value === 'string');
    if (typeof id !== 'string' || !USABLE_ID.test(id))
        return [];
    const lifecycle = LIFECYCLES.find((stage) => stage === row['lifecycle']);
    const deprecatedAt = dateIn(row['deprecated_at']);
    const retiresAt = dateIn(row['retires_at']);
    return [
        {
            id,
            ...(lifecycle && { lifecycle }),
            ...(deprecatedAt && { deprecatedAt }),
            ...(retiresAt && { retiresAt }),
        },
    ];
}
function distinct(models) {
    return [...new Map(models.map((model) => [model.id, model])).values()];
}
function dateIn(value) {
    return typeof value === 'string' && RFC_3339.test(value) ? value : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 59896:
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
  An: () => (/* binding */ sameModel),
  E1: () => (/* binding */ speakingModel),
  u5: () => (/* binding */ speaks)
});

// EXTERNAL MODULE: ./src/claude/models/edit-distance.ts
var edit_distance = __webpack_require__(66273);
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
const SPEECHLESS = /embed|rerank|\bbge\b|\bvoyage\b|\btts\b|whisper|transcri|speech|moderation|\bguard|image|dall-?e|diffusion|\bflux\b|\bsora\b|\bveo\b|\bocr\b/i;
function speaks(id) {
    return !SPEECHLESS.test(id);
}
function speakingModel(listed) {
    const speaking = listed.filter(speaks);
    const ours = [/haiku/i, /claude/i, /sonnet|opus/i];
    const [own] = ours.flatMap((name) => speaking.find((id) => name.test(id)) ?? []);
    return own ?? speaking[0];
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

/***/ 85342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ judgeCountAnswer),
/* harmony export */   WW: () => (/* binding */ judgeModelsAnswer),
/* harmony export */   z8: () => (/* binding */ isReadAsJson)
/* harmony export */ });
/* harmony import */ var _models_model_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56317);

function isReadAsJson(headers) {
    const type = headers['content-type']?.split(';')[0]?.trim() ?? '';
    return type.includes('application/json') || type.endsWith('+json');
}
function judgeModelsAnswer(body) {
    const list = (0,_models_model_list_js__WEBPACK_IMPORTED_MODULE_0__/* .parseModelList */ .h)(body);
    return list ? { ok: true, list } : { ok: false, reason: `no model list, but ${kindOf(body)}` };
}
function judgeCountAnswer(body) {
    if (typeof body !== 'object' || body === null || !('input_tokens' in body)) {
        return { ok: false, reason: `no input_tokens, but ${kindOf(body)}` };
    }
    const count = body.input_tokens;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
        ? { ok: true, inputTokens: count }
        : { ok: false, reason: `input_tokens is no whole number but ${kindOf(count)}` };
}
function kindOf(value) {
    if (value === undefined)
        return 'nothing that is JSON';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'another object' : `a ${typeof value}`;
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

/***/ 66120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ TOKEN_EXCHANGE),
/* harmony export */   RI: () => (/* binding */ askIdentityToken),
/* harmony export */   hh: () => (/* binding */ claimsIn),
/* harmony export */   l3: () => (/* binding */ identityTokenIn),
/* harmony export */   nC: () => (/* binding */ accessTokenIn),
/* harmony export */   p_: () => (/* binding */ whyNotPosted),
/* harmony export */   r1: () => (/* binding */ exchangeToken)
/* harmony export */ });
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72695);
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8966);
/* harmony import */ var _endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62953);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26444);





const TOKEN_EXCHANGE = {
    path: '/v1/oauth/token',
    grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    beta: `${_dialects_js__WEBPACK_IMPORTED_MODULE_2__/* .OAUTH_BETA */ .B1},oidc-federation-2026-04-01`,
    longestToken: 16_384,
    source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials/oidc-federation.ts and types.ts',
    asOf: '2026-11-22',
};
function askIdentityToken(url, requestToken, audience) {
    const { href, search } = url;
    const between = search === '' ? '?' : '&';
    return {
        name: 'identity-token',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .located */ .t4)(`${href}${between}audience=${encodeURIComponent(audience)}`),
        headers: { accept: 'application/json', authorization: `Bearer ${requestToken}` },
    };
}
function identityTokenIn(json) {
    const value = fieldOf(json, 'value');
    return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(value) ? value : undefined;
}
function exchangeToken(base, grant) {
    const { identityToken, ruleId, organizationId, serviceAccountId, workspaceId } = grant;
    const body = {
        grant_type: TOKEN_EXCHANGE.grantType,
        assertion: identityToken,
        federation_rule_id: ruleId,
        organization_id: organizationId,
        ...(serviceAccountId !== undefined && { service_account_id: serviceAccountId }),
        ...(workspaceId !== undefined && { workspace_id: workspaceId }),
    };
    return {
        name: 'token-exchange',
        method: 'POST',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .located */ .t4)((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(base, TOKEN_EXCHANGE.path)),
        headers: { accept: '*/*', 'content-type': 'application/json', 'anthropic-beta': TOKEN_EXCHANGE.beta },
        body: JSON.stringify(body),
    };
}
function accessTokenIn(json) {
    const token = fieldOf(json, 'access_token');
    const kind = fieldOf(json, 'token_type') ?? 'bearer';
    const isBearer = typeof kind === 'string' && kind.toLowerCase() === 'bearer';
    const lasts = Number.isFinite(Number(fieldOf(json, 'expires_in') ?? NaN));
    return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) && isBearer && lasts ? token : undefined;
}
function claimsIn(identityToken) {
    const payload = payloadOf(identityToken);
    const words = ['sub', 'aud', 'iss'].flatMap((name) => {
        const value = [fieldOf(payload, name)].flat();
        return value.every((each) => typeof each === 'string') ? [[name, value.join(', ')]] : [];
    });
    const exp = fieldOf(payload, 'exp');
    const ends = typeof exp === 'number' ? new Date(exp * 1_000) : undefined;
    const isDate = ends !== undefined && !Number.isNaN(ends.getTime());
    return { ...Object.fromEntries(words), ...(isDate && { exp: ends.toISOString() }) };
}
function whyNotPosted(base, audience) {
    if (base.protocol !== 'https:' && !(0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(base.hostname))
        return 'plain-http';
    const named = [audience.toLowerCase(), hostIn(audience)];
    return (0,_endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .isFirstParty */ .FF)(base.hostname) || named.includes(base.host) ? undefined : 'other-audience';
}
function hostIn(audience) {
    return URL.canParse(audience) ? new URL(audience).host : undefined;
}
function payloadOf(identityToken) {
    try {
        const [, payload = ''] = identityToken.split('.');
        return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([field]) => field === name)?.[1]
        : undefined;
}


/***/ }),

/***/ 67897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ judgeMessageAnswer),
/* harmony export */   fI: () => (/* binding */ wantsMoreTokens),
/* harmony export */   go: () => (/* binding */ liveMessage),
/* harmony export */   ie: () => (/* binding */ FEWEST_ELSEWHERE),
/* harmony export */   lf: () => (/* binding */ smallestMessage),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   r$: () => (/* binding */ isTooShort)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26444);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17663);




function liveMessage(base, scheme, credential, { model, stream, maxTokens }, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    return {
        name: 'live-message',
        method: 'POST',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages)),
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential, 'POST'),
        body: JSON.stringify(smallestMessage(model, stream, maxTokens)),
    };
}
function smallestMessage(model, stream, maxTokens = 1) {
    const smallest = {
        max_tokens: maxTokens,
        messages: [{ role: 'user', content: 'hi' }],
        model,
    };
    return stream ? { ...smallest, stream } : smallest;
}
function isTooShort(message) {
    return /max_tokens or model output limit was reached/i.test(message ?? '');
}
const FEWEST_ELSEWHERE = 16;
function wantsMoreTokens(message) {
    return /max_(?:output_|completion_)?tokens\b.{0,80}(?:below minimum|>= ?\d|at least|minimum of|too (?:low|small))/i.test(message ?? '');
}
const FIELDS = [
    ['type', (value) => value === 'message'],
    ['id', (value) => typeof value === 'string' && value !== ''],
    ['role', (value) => value === 'assistant'],
    ['model', (value) => typeof value === 'string' && value !== ''],
    ['content', Array.isArray],
    ['stop_reason', (value) => value === null || typeof value === 'string'],
    ['usage', (value) => usageIn(value) !== undefined],
];
function judgeMessageAnswer(body) {
    const message = asRecord(body);
    if (message === undefined)
        return { ok: false, reason: 'it isn\u2019t a JSON object' };
    const wrong = FIELDS.find(([name, isRight]) => !isRight(message[name]));
    if (wrong !== undefined)
        return { ok: false, reason: `its field ${wrong[0]} is missing or has the wrong type` };
    const { stop_reason: stopReason, model, usage } = message;
    return {
        ok: true,
        stopReason: typeof stopReason === 'string' ? stopReason : null,
        model: typeof model === 'string' ? model : '',
        usage: usageIn(usage) ?? { inputTokens: 0, outputTokens: 0 },
    };
}
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


/***/ }),

/***/ 25459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wu: () => (/* binding */ isMispacked),
  xQ: () => (/* binding */ isNowhere),
  wi: () => (/* binding */ modelRefused),
  gF: () => (/* binding */ readExchange),
  XE: () => (/* binding */ saysNoRoute),
  c2: () => (/* binding */ statusOf),
  Se: () => (/* binding */ understood)
});

// EXTERNAL MODULE: ./src/claude/requests/answers.ts
var answers = __webpack_require__(85342);
// EXTERNAL MODULE: ./src/claude/errors/challenge.ts
var errors_challenge = __webpack_require__(61581);
// EXTERNAL MODULE: ./src/claude/errors/error-envelope.ts + 2 modules
var error_envelope = __webpack_require__(43818);
// EXTERNAL MODULE: ./src/claude/requests/federation.ts
var federation = __webpack_require__(66120);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(17663);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(67897);
// EXTERNAL MODULE: ./src/claude/errors/errors.ts + 1 modules
var errors = __webpack_require__(52380);
;// CONCATENATED MODULE: ./src/claude/endpoint/identity.ts
const GATEWAY_HEADERS = [
    [/^x-litellm-/, 'LiteLLM'],
    [/^x-portkey-/, 'Portkey'],
    [/^cf-aig-/, 'Cloudflare AI Gateway'],
    [/^x-vercel-ai-/, 'Vercel AI Gateway'],
    [/^apim-request-id$/, 'Azure API Management'],
    [/^x-amzn-requestid$/, 'Amazon'],
    [/^x-kong-/, 'Kong'],
    [/^x-envoy-/, 'Envoy'],
];
const GATEWAY_DIALECTS = [
    'litellm',
    'portkey',
    'ai-gateway',
    'openai',
    'google',
    'aws',
    'fastapi',
];
const API_REQUEST_ID = /^req_/;
const JUDGES = [judgeApi, judgeEdge, judgeHtml, judgeGateway];
function whoAnswered(traits) {
    for (const judge of JUDGES) {
        const identity = judge(traits);
        if (identity)
            return identity;
    }
    return { who: 'other', reasons: ['nothing in it is known from this API or a gateway'] };
}
function isChallenge({ headers, bodyStart, status }) {
    if (headers['cf-mitigated'] === 'challenge')
        return true;
    return [403, 429, 503].includes(status) && /<title>(?:Just a moment|Attention Required!)/i.test(bodyStart);
}
function isHtml({ contentType, bodyStart }) {
    return (/\b(?:text\/html|application\/xhtml)/i.test(contentType ?? '') ||
        /^\s*<(?:!doctype html|html|head|body)\b/i.test(bodyStart));
}
function judgeApi({ headers, envelope }) {
    const reasons = [
        ...(API_REQUEST_ID.test(first(headers['request-id']))
            ? ['the response has an Anthropic request ID']
            : []),
        ...(first(headers['anthropic-organization-id']) ? ['it names an Anthropic organization'] : []),
        ...(envelope?.dialect === 'anthropic' && API_REQUEST_ID.test(envelope.requestId ?? '')
            ? ['its error has the API\u2019s form and request ID']
            : []),
    ];
    return reasons.length > 0 ? { who: 'api', reasons } : undefined;
}
function judgeEdge(traits) {
    const { envelope, status } = traits;
    if (isChallenge(traits))
        return { who: 'edge', reasons: ['it\u2019s a Cloudflare bot challenge'] };
    if (envelope?.dialect === 'edge')
        return { who: 'edge', reasons: ['its error comes from the API\u2019s edge'] };
    if (envelope?.dialect === 'cloudflare')
        return { who: 'edge', reasons: ['it\u2019s an error of Cloudflare\u2019s own'] };
    if (!isCloudflarePage(traits))
        return undefined;
    return { who: 'edge', reasons: [`it\u2019s Cloudflare\u2019s own response with status ${status}`] };
}
function isCloudflarePage(traits) {
    const { headers, status, bodyStart } = traits;
    if (status < 500 || !(isHtml(traits) || bodyStart.trim() === ''))
        return false;
    const marked = first(headers['server']) === 'cloudflare' || first(headers['cf-ray']) !== '';
    return marked || /<center>cloudflare<\/center>/i.test(bodyStart);
}
function judgeHtml(traits) {
    return isHtml(traits) ? { who: 'html', reasons: ['it\u2019s a web page'] } : undefined;
}
function judgeGateway({ headers, envelope, understood }) {
    const names = GATEWAY_HEADERS.filter(([pattern]) => Object.keys(headers).some((name) => pattern.test(name)));
    const reasons = [
        ...names.map(([, name]) => `it has headers of ${name}`),
        ...(envelope && GATEWAY_DIALECTS.includes(envelope.dialect) ? ['its error looks like a gateway\u2019s'] : []),
        ...(envelope?.dialect === 'anthropic'
            ? ['its error has the API\u2019s form, but no Anthropic request ID']
            : []),
        ...(understood ? ['it answers like the API, but without an Anthropic request ID'] : []),
    ];
    return reasons.length > 0 ? { who: 'gateway', reasons } : undefined;
}
function first(value) {
    return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

// EXTERNAL MODULE: ./src/claude/errors/error-wording.ts + 3 modules
var error_wording = __webpack_require__(80585);
;// CONCATENATED MODULE: ./src/claude/errors/wordings-by-question.ts
const MESSAGES = ['message', 'stream'];
const WORDINGS_BY_QUESTION = [
    {
        asked: ['count'],
        statuses: [400, 422],
        pattern: /\bmax_?tokens\b.{0,60}\b(?:required|missing|must be (?:set|specified|provided))|\b(?:requires?|required|missing)\b.{0,40}\bmax_?tokens\b/i,
        cause: 'endpoint.not-found',
        source: 'FastAPI and Go gateways that decode every body below /v1/messages as a message, played here',
    },
    {
        asked: MESSAGES,
        statuses: [404],
        pattern: /^No matching route found\. It is likely\b.{0,20}\bmodel\b/i,
        cause: 'model.unknown',
        source: 'envoyproxy/ai-gateway#1485, #1944',
    },
    {
        asked: MESSAGES,
        statuses: [404],
        pattern: /^The given endpoint does not exist, please retry after checking the specified model\b/i,
        cause: 'model.unknown',
        source: 'Databricks model serving, ENDPOINT_NOT_FOUND (docs.databricks.com, public threads)',
    },
];
function causeOfQuestion(asked, status, message) {
    const start = message.slice(0, 1000);
    return WORDINGS_BY_QUESTION.find((row) => row.asked.some((one) => one === asked) && row.statuses.includes(status) && row.pattern.test(start))?.cause;
}

;// CONCATENATED MODULE: ./src/reading/reading.ts










const START = 2_048;
function readExchange(exchange, question, provider) {
    const reading = read(exchange, question, provider);
    if (question.asked !== 'list' || reading.kind === 'silent' || reading.envelope !== undefined)
        return { ...exchange, reading };
    const answer = { ...reading.answer, json: undefined };
    const attempts = exchange.attempts.map((attempt) => attempt.outcome === exchange.outcome ? { ...attempt, outcome: answer } : attempt);
    return { ...exchange, attempts, outcome: answer, reading: { ...reading, answer } };
}
function read({ outcome }, question, provider) {
    if (outcome.kind === 'failure')
        return { ...question, kind: 'silent', failure: outcome.failure };
    const { understood, ...heard } = byName(hear(outcome, question), provider);
    const { status } = outcome;
    if (status < 400 && heard.envelope === undefined)
        return { ...question, ...heard, kind: understood ? 'accepted' : 'strange' };
    if (isChallenge(traitsOf(outcome, heard.envelope)))
        return { ...question, ...heard, kind: 'told', cause: 'auth.challenge' };
    return readRefusal(heard, question, provider);
}
function readRefusal(heard, question, provider) {
    const { envelope, html, answer } = heard;
    const challenge = (0,errors_challenge/* challengeIn */.F)(answer.headers);
    const asked = causeByQuestion(heard, question, provider);
    if (asked !== undefined)
        return { ...question, ...heard, kind: 'told', cause: asked, why: { because: 'wording' } };
    const [named] = answer.headers['x-amzn-errortype']?.split(':') ?? [];
    const error = { status: answer.status, envelope, named, provider, challenge, plain: plainWords(heard) };
    const { cause, ...why } = (0,errors/* causeOfError */.hC)({ ...error, scheme: question.scheme }) ?? {
        cause: undefined,
        because: 'status',
    };
    if ((0,errors/* isDeterminateRefusal */.z2)({ ...error, html }))
        return { ...question, ...heard, kind: 'refused', cause: cause ?? 'auth.invalid', why };
    return cause === undefined || cause === 'auth.invalid'
        ? { ...question, ...heard, kind: 'strange' }
        : { ...question, ...heard, kind: 'told', cause, why };
}
function causeByQuestion(heard, { asked }, { answers }) {
    const { answer, envelope } = heard;
    const said = envelope?.message ?? plainWords(heard);
    return answers.definesFormat || said === undefined ? undefined : causeOfQuestion(asked, answer.status, said);
}
function plainWords({ answer, envelope, html }) {
    return envelope === undefined && !html && answer.json === undefined
        ? answer.body.bytes.subarray(0, START).toString('utf8').trim()
        : undefined;
}
function byName(heard, { road, name }) {
    const isOther = heard.identity.who !== 'api' && heard.identity.who !== 'html';
    return road === undefined || !isOther || name === undefined
        ? heard
        : { ...heard, identity: { ...heard.identity, name } };
}
function hear(answer, question) {
    const understanding = answer.status < 300 ? understand(answer, question) : { understood: false };
    const envelope = understanding.understood ? undefined : errorIn(answer);
    const traits = { ...traitsOf(answer, envelope), understood: understanding.understood };
    return { answer, envelope, identity: whoAnswered(traits), html: isHtml(traits), ...understanding };
}
function errorIn({ status, json }) {
    if (status >= 400)
        return (0,error_envelope/* parseEnvelope */.m)(json);
    return status < 300 ? (0,error_envelope/* errorInSuccess */.f)(json) : undefined;
}
function traitsOf({ status, headers, body }, envelope) {
    const bodyStart = body.bytes.subarray(0, START).toString('utf8');
    return { status, headers, contentType: headers['content-type'], envelope, bodyStart };
}
function understand({ json }, { asked }) {
    if (asked !== 'list')
        return { understood: IS_RIGHT[asked](json) };
    const answer = (0,answers/* judgeModelsAnswer */.WW)(json);
    return answer.ok ? { understood: true, listed: answer.list.models } : { understood: false };
}
const IS_RIGHT = {
    count: (json) => (0,answers/* judgeCountAnswer */.Rk)(json).ok,
    message: (json) => (0,live_message/* judgeMessageAnswer */.$N)(json).ok,
    token: (json) => (0,federation/* accessTokenIn */.nC)(json) !== undefined,
    route: () => false,
    key: (json) => isObject(json) && !('error' in json),
    model: (json) => isObject(json) && 'id' in json,
    stream: (json) => isObject(json) && 'id' in json,
};
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function statusOf({ outcome }) {
    return outcome.kind === 'answer' ? outcome.status : undefined;
}
function understood({ reading }) {
    return reading.kind === 'accepted';
}
function isNowhere({ reading }) {
    if (reading.kind === 'silent')
        return false;
    return (reading.html && reading.answer.status < 300) || saysNoRoute(reading);
}
function saysNoRoute(reading, noRoute = routes/* NO_ROUTE */.g) {
    const { answer, envelope } = reading;
    if (saysUnreached(reading))
        return false;
    if (answer.status < 300)
        return (0,error_wording/* saysNotFound */.M0)(envelope?.message);
    const isTold = reading.kind === 'told' && reading.cause === 'endpoint.not-found';
    return isTold || noRoute.includes(answer.status);
}
function saysUnreached(reading) {
    return reading.kind === 'told' && reading.cause === 'service.gateway' && reading.why?.because === 'wording';
}
const MODEL_CAUSES = new Set([
    'model.unknown',
    'model.retired',
    'model.forbidden',
    'model.inference-profile',
    'limit.quota',
]);
function isMispacked({ kind, answer }) {
    return kind === 'strange' && answer.status < 300 && answer.body.fault !== undefined;
}
function modelRefused({ reading }) {
    return reading.kind === 'told' && MODEL_CAUSES.has(reading.cause);
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


/***/ })

};
