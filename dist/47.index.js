export const id = 47;
export const ids = [47];
export const modules = {

/***/ 82464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ causeOfAws)
});

// EXTERNAL MODULE: ./src/claude/errors/clouds/cloud-meaning.ts
var cloud_meaning = __webpack_require__(76980);
;// CONCATENATED MODULE: ./src/claude/errors/clouds/aws-wordings.ts

const THREADS = 'public threads';
const IAM = 'docs.aws.amazon.com/IAM: troubleshooting access denied messages';
const AWS_WORDINGS = [
    {
        cause: 'clock.skew',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /Signature (?:expired|not yet current): /,
        source: 'docs.aws.amazon.com/IAM: Signature Version 4 troubleshooting',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /^Credential should be scoped to /,
        facts: { reason: 'region' },
        source: 'all of AWS, to a signature for another region or service (public threads)',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.expired',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /^Bearer Token has expired|security token included in the request is expired/i,
        source: 'Bedrock, to a short-term API key and to a session (public threads)',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /^Authentication failed: Please make sure your API Key is valid|^Invalid API Key format/i,
        facts: { reason: 'api-key' },
        source: 'Bedrock, to an API key that is wrong or of another region (public threads)',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /security token included in the request is invalid/i,
        source: 'claude-code#2260',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.federation',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /Outbound web identity federation is disabled/i,
        facts: { reason: 'outbound' },
        source: 'docs.aws.amazon.com/claude-platform: prerequisites',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.federation',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /not authorized to perform:? sts:AssumeRoleWithWebIdentity/i,
        source: 'aws-actions/configure-aws-credentials, its public threads',
        asOf: '2026-11-27',
    },
    {
        cause: 'billing.credit',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /INVALID_PAYMENT_INSTRUMENT|valid payment instrument must be provided/i,
        facts: { reason: 'payment' },
        source: 'Bedrock, to an account without a card that AWS Marketplace takes (public threads)',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /required AWS Marketplace actions \((?<action>[\w-]+:\w+(?:, [\w-]+:\w+){0,3})\)/i,
        facts: { pending: 'yes' },
        source: 'claude-code#9681; aws-samples/sample-host-openclaw-on-amazon-bedrock-agentcore#41',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /^Model access is denied due to User: arn:[\w:-]{1,60}\/(?<principal>[\w+=,.@-]{1,64})\S* is not authorized to perform: (?<action>[\w-]+:\w+)/,
        source: 'claude-code#9620',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        statuses: [400, 403, 404],
        pattern: /use case details have not been submitted|not filled out the required use-case form/i,
        facts: { reason: 'use-case' },
        source: 'obot#6747; docs.aws.amazon.com/bedrock: model access',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /AWS Marketplace subscription for this model (?:cannot be completed at this time|is (?:pending|in progress))|recently fixed this issue, try again after \d+ minutes/i,
        facts: { pending: 'yes' },
        source: 'ministryofjustice/modernisation-platform-environments#18323',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /don['\u2019]t have access to the model\b|account is not authorized to access this model|Model access is denied/i,
        source: 'dirkpetersen/our-chat#3; docs.aws.amazon.com/bedrock: API error codes',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        statuses: [400, 403, 404],
        pattern: /^(?<model>[\w.:-]{1,100}) is not available for this account\b/,
        source: 'claude-code#49238, in the form of the API even at the runtime',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /User: arn:[\w:-]{1,60}\/(?<principal>[\w+=,.@-]{1,64})\S* is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: arn:[\w-]+:[\w-]+:(?<region>[a-z\d-]*):\d*:(?:[\w-]+\/(?<model>[\w.:-]+))?)?/,
        source: IAM,
        asOf: '2026-11-27',
    },
    {
        cause: 'model.inference-profile',
        statuses: [400],
        pattern: /Invocation of model ID (?<model>[\w.:/-]+) with on-demand throughput isn['\u2019]t supported/i,
        source: 'Bedrock (public threads); the apostrophe is typographic',
        asOf: '2026-11-27',
    },
    {
        cause: undefined,
        pattern: /(?:doesn['\u2019]t|does not) support (?:counting tokens|CountTokens)/i,
        source: 'Bedrock CountTokens refuses inference profiles, and base models too',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.retired',
        statuses: [400, 403, 404],
        pattern: /model version has reached the end of its life|marked by provider as Legacy/i,
        source: 'gsd-build/gsd-2#5425; awslabs/llmeter#35',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.region',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /not allowed from unsupported countries/i,
        source: 'claude-code#2656',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        statuses: [400, 403, 404],
        pattern: /\bmodel\b.{0,120}\bnot (?:supported|available) in (?:the |this |your )?(?:AWS )?region:?(?: (?<region>[a-z]{2}(?:-[a-z]+)+-\d))?/i,
        source: THREADS,
        asOf: '2026-11-27',
    },
    {
        cause: 'model.unknown',
        statuses: [400, 404],
        pattern: /provided model identifier is invalid|Could not resolve the foundation model|^The model (?:ID )?[\w.:`'/-]+ (?:does not exist|was not found)/i,
        source: 'Bedrock (public threads); also to a profile of another region',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.organization',
        statuses: cloud_meaning/* REFUSED */.l,
        pattern: /^Operation not allowed\.?$/i,
        facts: { reason: 'restricted' },
        source: 'Bedrock, to new accounts that AWS has not released for it (public threads)',
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.quota',
        statuses: [400, 402, 403, 429],
        pattern: /\b(?:limit|quota)\b(?: value)?(?: of| is|:| =)? ?0(?![\d.,])/i,
        source: THREADS,
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.quota',
        statuses: [429],
        quiet: true,
        pattern: /Too many (?<metric>tokens per day)/i,
        source: 'Ivy-Interactive/Ivy-Tendril#1756: to the first request of a new account',
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.rate',
        statuses: [429],
        pattern: /Too many (?<metric>(?:tokens|requests) per (?:day|minute))/i,
        source: 'minorun365/agent-book#29; claude-code#236',
        asOf: '2026-11-27',
    },
];

;// CONCATENATED MODULE: ./src/claude/errors/clouds/aws.ts


const CODES = 'docs.aws.amazon.com/bedrock: API error codes';
const COMMON = 'docs.aws.amazon.com: common errors of all services';
const RUNTIME = 'docs.aws.amazon.com/bedrock: InvokeModel errors';
const TYPES = [
    {
        cause: 'auth.expired',
        type: ['ExpiredTokenException', 'ExpiredToken'],
        source: COMMON,
        asOf: '2026-11-27',
    },
    {
        cause: 'clock.skew',
        type: ['RequestExpired', 'RequestTimeTooSkewed'],
        source: COMMON,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        type: ['UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidAccessKeyId'],
        source: CODES,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.header-stripped',
        type: ['MissingAuthenticationTokenException', 'MissingAuthenticationToken'],
        source: COMMON,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.organization',
        type: ['OptInRequired', 'SubscriptionRequiredException', 'SubscriptionRequired'],
        facts: { reason: 'subscription' },
        source: COMMON,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.federation',
        type: ['OutboundWebIdentityFederationDisabledException'],
        facts: { reason: 'outbound' },
        source: 'docs.aws.amazon.com/claude-platform: prerequisites',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.federation',
        type: [
            'InvalidIdentityToken',
            'InvalidIdentityTokenException',
            'IDPRejectedClaim',
            'IDPCommunicationError',
        ],
        source: 'docs.aws.amazon.com/STS: AssumeRoleWithWebIdentity',
        asOf: '2026-11-27',
    },
    {
        cause: 'model.forbidden',
        type: ['FTUFormNotFilled'],
        facts: { reason: 'use-case' },
        source: CODES,
        asOf: '2026-11-27',
    },
    { cause: 'limit.quota', type: ['ServiceQuotaExceededException'], source: RUNTIME, asOf: '2026-11-27' },
    { cause: 'service.overloaded', type: ['ModelNotReadyException'], source: RUNTIME, asOf: '2026-11-27' },
    {
        cause: 'service.error',
        type: ['ModelTimeoutException', 'ModelErrorException', 'ModelStreamErrorException'],
        source: RUNTIME,
        asOf: '2026-11-27',
    },
];
const REST = [
    {
        cause: 'auth.invalid',
        type: ['InvalidSignatureException', 'SignatureDoesNotMatch'],
        facts: { reason: 'signature' },
        source: COMMON,
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.invalid',
        type: ['IncompleteSignature', 'IncompleteSignatureException'],
        source: 'claude-code#45081: a header that is no signature, where one is wanted',
        asOf: '2026-11-27',
    },
    {
        cause: 'auth.forbidden',
        type: ['AccessDeniedException', 'AccessDenied', 'NotAuthorized', 'UnauthorizedException'],
        source: CODES,
        asOf: '2026-11-27',
    },
    {
        cause: 'limit.rate',
        type: ['ThrottlingException', 'Throttling', 'ThrottledException', 'TooManyRequestsException'],
        source: CODES,
        asOf: '2026-11-27',
    },
    { cause: 'model.unknown', type: ['ResourceNotFoundException'], source: RUNTIME, asOf: '2026-11-27' },
    {
        cause: 'endpoint.not-found',
        type: ['UnknownOperationException', 'InvalidAction'],
        source: CODES,
        asOf: '2026-11-27',
    },
    {
        cause: 'format.request',
        type: ['ValidationException', 'ValidationError', 'SerializationException'],
        source: CODES,
        asOf: '2026-11-27',
    },
    {
        cause: 'service.overloaded',
        type: ['ServiceUnavailableException', 'ServiceUnavailable'],
        source: CODES,
        asOf: '2026-11-27',
    },
    {
        cause: 'service.error',
        type: ['InternalServerException', 'InternalFailure', 'InternalServerError'],
        source: CODES,
        asOf: '2026-11-27',
    },
    { cause: 'limit.rate', statuses: [429], source: CODES, asOf: '2026-11-27' },
    { cause: 'service.error', statuses: [408, 424, 500], source: RUNTIME, asOf: '2026-11-27' },
    { cause: 'service.overloaded', statuses: [503], source: CODES, asOf: '2026-11-27' },
];
const ROWS = [...TYPES, ...AWS_WORDINGS, ...REST];
function causeOfAws({ envelope, ...error }) {
    const found = (0,cloud_meaning/* causeIn */.P)(ROWS, {
        ...error,
        envelope: envelope && { ...envelope, type: plainType(envelope.type) },
    });
    const skew = found?.cause === 'clock.skew' ? skewSecondsIn(envelope?.message ?? '') : undefined;
    return skew === undefined || found === undefined
        ? found
        : { ...found, facts: { ...found.facts, skewSeconds: String(skew) } };
}
function plainType(type) {
    return type?.replace(/^.*#/, '').replace(/:.*$/, '');
}
const SIGNED = /Signature (?:expired|not yet current): (\d{8}T\d{6}Z)[^(]{0,80}\((\d{8}T\d{6}Z)/;
function skewSecondsIn(message) {
    const [ours, theirs] = (SIGNED.exec(message) ?? []).slice(1).map(timeOf);
    return ours === undefined || theirs === undefined ? undefined : (ours - theirs) / 1000;
}
function timeOf(basic) {
    return Date.parse(basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}


/***/ }),

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

/***/ 32657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _road_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12517);

function awsError({ headers, json }) {
    const said = (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(json);
    const type = (headers['x-amzn-errortype'] ?? '').split(/[:,]/)[0]?.trim();
    if (type === undefined || type === '')
        return said === undefined ? json : withOwnType(said);
    return { ...said, __type: type };
}
function withOwnType(said) {
    const type = said['__type'];
    if (typeof type === 'string')
        return { ...said, __type: type.replace(/^.*#/, '') };
    const isMessage = Object.keys(said).every((name) => /^message$/i.test(name));
    return isMessage ? { ...said, __type: 'UnknownException' } : said;
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
