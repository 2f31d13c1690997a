export const id = 669;
export const ids = [669];
export const modules = {

/***/ 1581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ challengeIn),
/* harmony export */   G: () => (/* binding */ headerNamedIn)
/* harmony export */ });
const FOREIGN = /^\s*(Basic|Digest|Negotiate|NTLM|Kerberos|Mutual|HOBA|SCRAM-SHA-\d+|DPoP|PrivateToken)\b/i;
const OF_THE_KEY = ['x-api-key'];
const APIM = /^\s*AzureApiManagementKey\b/i;
const APIM_HEADER = /\bname="?([A-Za-z][A-Za-z0-9-]{0,60})/;
const IDENTITY_PROXIES = [
    ['x-goog-iap-generated-response', 'proxy-authorization'],
    ['cf-access-domain', 'cf-access-client-id'],
    ['cf-access-aud', 'cf-access-client-id'],
];
function challengeIn(headers) {
    const asked = first(headers['www-authenticate']);
    if (APIM.test(asked))
        return subscriptionKey(asked);
    const scheme = FOREIGN.exec(asked)?.[1];
    if (scheme !== undefined)
        return { header: 'authorization', scheme };
    const mark = IDENTITY_PROXIES.find(([name]) => headers[name] !== undefined);
    return mark && { header: mark[1] };
}
function subscriptionKey(asked) {
    const header = APIM_HEADER.exec(asked)?.[1] ?? 'Ocp-Apim-Subscription-Key';
    return OF_THE_KEY.includes(header.toLowerCase()) ? undefined : { header };
}
function first(value) {
    return (typeof value === 'string' ? value : value?.[0]) ?? '';
}
const OF_THE_API = /^(?:x-api-key|api-key|anthropic-[a-z-]+)$/i;
const HEADER = '([a-z][a-z0-9]*(?:-[a-z0-9]+)+)';
const NAMED = [
    new RegExp(`\\b(?:missing|requires?|required|invalid|wrong|expects?)\\b[^.;]{0,30}?["'\`\\s]${HEADER}["'\`]?\\s+header\\b`, 'i'),
    new RegExp(`\\b(?:missing|requires?|required|invalid|wrong|expects?)\\b[^.;]{0,30}?["'\`\\s](x-[a-z0-9-]{2,60})\\b`, 'i'),
    new RegExp(`\\b${HEADER}["'\`]?(?: header)? (?:is |was )?(?:missing|required|invalid|not (?:set|sent|given|valid))`, 'i'),
];
const START = 500;
function headerNamedIn(words) {
    const found = NAMED.map((pattern) => pattern.exec(words.slice(0, START))?.[1]).find((name) => name !== undefined);
    return found === undefined || OF_THE_API.test(found) ? undefined : found;
}


/***/ }),

/***/ 1437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ errorInSuccess),
  m: () => (/* binding */ parseEnvelope)
});

// EXTERNAL MODULE: ./src/claude/errors/error-wording.ts + 3 modules
var error_wording = __webpack_require__(585);
;// CONCATENATED MODULE: ./src/claude/errors/vendor-error.ts
const LONGEST_MESSAGE = 4096;
function readAnthropic(body) {
    const error = record(body['error']);
    if (body['type'] !== 'error' || !error || typeof error['type'] !== 'string')
        return undefined;
    return {
        type: word(error['type']),
        code: word(record(error['details'])?.['error_code']),
        message: vendor_error_text(error['message']),
        requestId: word(body['request_id']),
    };
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value))
        : undefined;
}
function word(value) {
    if (typeof value === 'number')
        return String(value);
    return value === '' ? undefined : vendor_error_text(value);
}
function vendor_error_text(value) {
    return typeof value === 'string' ? value.slice(0, LONGEST_MESSAGE) : undefined;
}

;// CONCATENATED MODULE: ./src/claude/errors/wrapped-error.ts

const DEEPEST = 3;
const MOST_FIELDS = 20;
function wrappedError(body) {
    if (typeof body === 'string')
        return inText(body);
    if (Array.isArray(body))
        return inObject(body, 1);
    const json = record(body);
    return json && within(json, 1);
}
function within(json, depth) {
    for (const value of Object.values(json).slice(0, MOST_FIELDS)) {
        const found = typeof value === 'string' ? inText(value) : inObject(value, depth);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function inObject(value, depth) {
    const json = record(Array.isArray(value) ? value[0] : value);
    if (json === undefined)
        return undefined;
    return readAnthropic(json) ?? (depth < DEEPEST ? within(json, depth + 1) : undefined);
}
const AS_JSON = /\{\s*"type"\s*:\s*"error"/;
const AS_PYTHON = /\{\s*'type'\s*:\s*'error'/;
function inText(value) {
    const start = vendor_error_text(value) ?? '';
    return inPlainText(start) ?? (start.includes('\\') ? inPlainText(start.replaceAll('\\', '')) : undefined);
}
function inPlainText(start) {
    const json = AS_JSON.exec(start);
    if (json !== null)
        return inJson(start.slice(json.index));
    const python = AS_PYTHON.exec(start);
    return python === null ? undefined : inPython(start.slice(python.index));
}
function inJson(start) {
    const end = start.lastIndexOf('}');
    try {
        const json = record(JSON.parse(start.slice(0, end + 1)));
        if (json !== undefined)
            return readAnthropic(json);
    }
    catch {
    }
    return fields(start, '"');
}
function inPython(start) {
    return fields(start, "'");
}
function fields(start, quote) {
    const type = new RegExp(`${quote}type${quote}\\s*:\\s*${quote}([a-z_]{1,60}_error)${quote}`).exec(start)?.[1];
    if (type === undefined)
        return undefined;
    const message = new RegExp(`${quote}message${quote}\\s*:\\s*(?:"([^"]{0,1000})"|'([^']{0,1000})')`).exec(start);
    return {
        type: word(type),
        code: undefined,
        message: vendor_error_text(message?.[1] ?? message?.[2]),
        requestId: undefined,
    };
}

;// CONCATENATED MODULE: ./src/claude/errors/error-envelope.ts



const EDGE_TYPES = ['forbidden', 'request_too_large'];
const READERS = [
    ['anthropic', readAnthropic],
    ['cloudflare', readCloudflare],
    ['ai-gateway', readAiGateway],
    ['edge', readEdge],
    ['apigee', readApigee],
    ['databricks', readDatabricks],
    ['litellm', readLitellm],
    ['portkey', readPortkey],
    ['google', readGoogle],
    ['openai', readOpenai],
    ['aws', readAws],
    ['fastapi', readFastapi],
    ['plain', readPlain],
];
function parseEnvelope(body) {
    const own = parseOwn(body);
    const inner = own?.dialect === 'anthropic' ? undefined : wrappedError(body);
    return inner === undefined ? own : { ...own, dialect: own?.dialect ?? 'plain', ...inner, isWrapped: true };
}
function errorInSuccess(body) {
    const envelope = parseEnvelope(body);
    const isOfApi = envelope?.dialect === 'anthropic' || envelope?.isWrapped === true;
    const isTold = isFailure(record(body)) || (0,error_wording/* saysNotFound */.M0)(envelope?.message);
    return isOfApi || isTold ? envelope : undefined;
}
function isFailure(json) {
    if (json === undefined)
        return false;
    const code = Number(json['code']);
    return Boolean(json['error']) || json['success'] === false || (code >= 400 && code < 600);
}
function bodyObject(body) {
    return record(Array.isArray(body) ? body[0] : body);
}
function parseOwn(body) {
    const json = bodyObject(body);
    if (!json)
        return undefined;
    for (const [dialect, read] of READERS) {
        const said = read(json);
        if (said)
            return { dialect, type: undefined, code: undefined, message: undefined, requestId: undefined, ...said };
    }
    return undefined;
}
function readCloudflare(body) {
    if (body['cloudflare_error'] !== true)
        return undefined;
    const seconds = body['retry_after'];
    return {
        type: word(body['error_name']),
        code: word(body['error_code'] ?? body['status']),
        message: vendor_error_text(body['title'] ?? body['detail']),
        requestId: word(body['ray_id']),
        ...(typeof seconds === 'number' && seconds >= 0 && { retryAfterSeconds: seconds }),
    };
}
function readApigee(body) {
    const fault = record(body['fault']);
    return (fault && {
        code: word(record(fault['detail'])?.['errorcode']),
        message: vendor_error_text(fault['faultstring']),
    });
}
function readDatabricks(body) {
    const code = word(body['error_code']);
    return code === undefined ? undefined : { code, message: vendor_error_text(body['message']) };
}
function readAiGateway(body) {
    const errors = [body['error'], body['errors']].find((value) => Array.isArray(value));
    if (body['name'] !== 'AiGatewayError' && !(body['success'] === false && errors))
        return undefined;
    const first = Array.isArray(errors) ? record(errors[0]) : undefined;
    return { type: word(body['name']), code: word(first?.['code']), message: vendor_error_text(first?.['message']) };
}
function readEdge(body) {
    const error = record(body['error']);
    const type = EDGE_TYPES.find((known) => known === error?.['type']);
    return type ? { type, message: vendor_error_text(error?.['message']) } : undefined;
}
function readLitellm(body) {
    const error = record(body['error']);
    if (!error || !('message' in error))
        return undefined;
    const own = String(error['message']).toLowerCase().includes('litellm');
    const python = typeof error['code'] === 'string' && /^\d{3}$/.test(error['code']);
    return own || python ? errorObject(error, body) : undefined;
}
function readPortkey(body) {
    if (body['status'] === 'failure')
        return { message: vendor_error_text(body['message']) };
    const error = record(body['error']);
    return error && typeof body['provider'] === 'string' ? errorObject(error, body) : undefined;
}
function readGoogle(body) {
    const error = record(body['error']);
    if (!error || typeof error['code'] !== 'number' || typeof error['status'] !== 'string')
        return undefined;
    return { type: word(error['status']), code: word(error['code']), message: vendor_error_text(error['message']) };
}
function readOpenai(body) {
    const outer = record(body['error']);
    const error = record(outer?.['error']) ?? outer;
    return error && (typeof error['message'] === 'string' || typeof error['type'] === 'string')
        ? errorObject(error, body)
        : undefined;
}
function readAws(body) {
    const type = word(body['__type']);
    return type ? { type, message: vendor_error_text(body['message'] ?? body['Message']) } : undefined;
}
function readFastapi(body) {
    const detail = body['detail'];
    if (typeof detail === 'string')
        return { message: vendor_error_text(detail) };
    const first = Array.isArray(detail) ? detail[0] : detail;
    const message = vendor_error_text(record(first)?.['msg'] ?? record(first)?.['message']);
    const place = record(first)?.['loc'];
    const field = Array.isArray(place) ? place.filter((part) => part !== 'body').join('.') : '';
    return message ? { message: field === '' ? message : `${field}: ${message}` } : undefined;
}
function readPlain(body) {
    const first = Array.isArray(body['errors']) ? body['errors'][0] : undefined;
    const said = body['message'] ?? body['msg'] ?? body['error_description'] ?? body['error'];
    const message = vendor_error_text(said ?? record(first)?.['message']);
    return message ? { type: word(body['error']), code: word(body['code']), message } : undefined;
}
function errorObject(error, body) {
    return {
        type: word(error['type']),
        code: word(error['code']),
        message: vendor_error_text(error['message']),
        requestId: word(body['request_id'] ?? error['request_id']),
    };
}


/***/ }),

/***/ 585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ll: () => (/* binding */ causeOfWording),
  M0: () => (/* binding */ saysNotFound)
});

// UNUSED EXPORTS: WORDING

;// CONCATENATED MODULE: ./src/claude/errors/wording.ts
const REFUSED = [400, 401, 403];

;// CONCATENATED MODULE: ./src/claude/errors/wordings-of-credentials.ts

const WORDINGS_OF_CREDENTIALS = [
    {
        statuses: [...REFUSED, 503],
        pattern: /only authorized for use with Claude Code|only (?:allows|accepts requests from) Claude Code|^Your client is not authorized to use this API key/i,
        cause: 'auth.claude-code-only',
        source: 'seen since 2026-01-09 in public threads on subscription tokens; sub2api#248; claude-relay-service#972, #1088',
    },
    {
        statuses: [401, 403],
        pattern: /^(?:anthropic|bedrock|vertex-ai|azure-ai|google) error: |^Provider returned error|^Error from provider\b|litellm\.AuthenticationError/i,
        cause: 'auth.upstream',
        source: 'Portkey ("anthropic error: …"), OpenRouter ("Provider returned error"), claude-code-router#442, LiteLLM (litellm.AuthenticationError)',
    },
    {
        statuses: [500, 503],
        pattern: /^auth_unavailable: no auth available|^No available accounts\b/i,
        cause: 'auth.upstream',
        source: 'CLIProxyAPI#2687, claude-code#57552: a gateway that holds no usable account for Claude',
    },
    {
        statuses: [500, 502, 503],
        pattern: /\b(?:backend|upstream|provider)\b.{0,40}\b(?:401|403|unauthorized|invalid[_ ](?:credential|api[_ ]key))/i,
        cause: 'auth.upstream',
        source: 'gateways that report a refusal of their backend as an error of their own (public threads)',
    },
    {
        statuses: [400, 401, 403, 500, 502, 503],
        pattern: /\bno (?:api )?(?:key|credential)s? (?:is |are |was |were )?(?:configured|set|found|available) for\b|\bAPI[ _]key is not (?:set|configured)\b/i,
        cause: 'auth.upstream',
        source: 'gateways whose own key for a provider was never set (LiteLLM, one-api and others, public threads)',
    },
    {
        statuses: [400, 404, 422],
        pattern: /\b(?:count_?tokens|token count(?:ing)?|counting tokens)\b.{0,60}\bnot (?:yet )?(?:supported|implemented|available)|\b(?:not|n.t) support(?:ed)?\b.{0,40}\b(?:count_?tokens|token count(?:ing)?|counting tokens)\b/i,
        cause: 'endpoint.not-found',
        source: 'Bedrock ("The provided model doesn\'t support counting tokens."), and gateways before it',
    },
    {
        statuses: [500, 502, 503, 504],
        pattern: /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)\b/,
        cause: 'service.gateway',
        source: 'Portkey 1.15.2 and claude-code-router 2.0.0, run here: whoever stands behind them is not reached',
    },
    {
        statuses: [503],
        pattern: /No available channel for model|无可用渠道/i,
        cause: 'model.unknown',
        source: 'QuantumNous/new-api: no upstream of this group serves the model',
    },
    {
        statuses: REFUSED,
        pattern: /\b(?<header>x-(?!api-key\b)[\w-]+) header is (?:required|missing)/i,
        cause: 'auth.gateway',
        source: 'Portkey 1.15.2, run here: "Either x-portkey-config or x-portkey-provider header is required", to every request',
    },
    {
        statuses: REFUSED,
        pattern: /OAuth authentication is currently not|disabled Claude subscription access|OAuth token does not meet scope/i,
        cause: 'auth.oauth-unsupported',
        source: 'claude-code#6131, #6752; can1357/oh-my-pi#38; docs claude-code/errors',
    },
    {
        statuses: [400],
        scheme: 'x-api-key',
        pattern: /^Error$/,
        cause: 'auth.oauth-unsupported',
        source: 'anomalyco/opencode#17910: an OAuth token in x-api-key',
    },
    {
        statuses: [401],
        pattern: /(?<!\bor )\bexpired\b(?! or\b)|已过期/i,
        cause: 'auth.expired',
        source: 'docs claude-code/errors ("OAuth token has expired"); LiteLLM "Expired Key"; new-api (该令牌已过期)',
    },
    {
        statuses: [401, 403],
        pattern: /Only proxy admin can/i,
        cause: 'auth.forbidden',
        source: 'LiteLLM: the route is for its administrators',
    },
    {
        statuses: REFUSED,
        pattern: /organization has disabled API key authentication/i,
        cause: 'auth.forbidden',
        source: 'docs claude-code/errors',
    },
    {
        statuses: [403],
        pattern: /^Invalid (?:access|OAuth|bearer) token\b/i,
        cause: 'auth.invalid',
        source: 'Databricks and others refuse a token that they do not know with 403',
    },
    {
        statuses: REFUSED,
        pattern: /^CORS requests? /i,
        cause: 'format.request',
        source: 'obsidian-textgenerator-plugin#323: an Origin header was added to the request',
    },
    {
        statuses: REFUSED,
        pattern: /organization has been disabled/i,
        cause: 'auth.organization',
        source: 'claude-code#54311, #72457',
    },
    {
        statuses: [400, 401, 403, 404],
        pattern: /anthropic-workspace-id is required|must include the anthropic-workspace-id header/i,
        cause: 'auth.workspace-required',
        source: 'OpenExecutive#128, dify-official-plugins#3784',
    },
    {
        statuses: [400, 403, 404],
        pattern: /anthropic-workspace-id header must be a valid|^Workspace .* not found/i,
        cause: 'auth.wrong-workspace',
        source: 'dify-official-plugins#3784',
    },
    {
        statuses: [401],
        pattern: /\binvalid or missing API ?key\b/i,
        cause: 'auth.invalid',
        source: 'kiro-gateway#65: a gateway’s own refusal, which names both headers',
    },
    {
        statuses: [401],
        pattern: /x-api-key header is required|No API key found in request|authorization header is (?:required|missing)|carry the API secret key|API ?key (?:is )?(?:required|missing)|no auth credentials found|missing (?:api key|authorization|authentication)/i,
        cause: 'auth.header-stripped',
        source: 'gptel#354; claude-code#39013; jundot/omlx#379; OpenRouter; claude-code-router',
    },
];

;// CONCATENATED MODULE: ./src/claude/errors/wordings-of-requests.ts
const MONEY = [400, 401, 402, 403, 412, 429, 500];
const SPENT = [400, 401, 402, 403, 412];
const WORDINGS_OF_REQUESTS = [
    {
        statuses: MONEY,
        pattern: /credit balance is too low|insufficient (?:account )?(?:credits?|balance|funds|quota)|\bcredits? (?:has been |have been |is |are )?(?:exhausted|used up|depleted)|余额不足/i,
        cause: 'billing.credit',
        source: 'claude-code#66314, #88711, #95393; OpenRouter 402; MiniMax-M2#62 (500)',
    },
    {
        statuses: MONEY,
        pattern: /(?:API )?usage limits?\b|spend(?:ing)? limit|budget has been exceeded|ExceededTokenBudget|ExceededBudget|额度已用尽|额度不足|\bcost limit (?:exceeded|reached)|费用限制/i,
        cause: 'billing.limit',
        source: 'platform.claude.com/docs rate limits; claude-code#38035; LiteLLM (ExceededTokenBudget, ExceededBudget); Portkey 412; new-api; claude-relay-service#86',
    },
    {
        statuses: SPENT,
        pattern: /\b(?:key|token|daily|weekly|monthly) limit (?:has been )?(?:exceeded|reached)|\bquota\b.{0,30}\b(?:exceeded|exhausted|used up|depleted|reached)|\bout of (?:\w+ ){0,2}quota\b/i,
        cause: 'billing.limit',
        source: 'OpenRouter ("Key limit exceeded (monthly limit)"); Azure API Management ("Out of call volume quota."); other gateways alike',
    },
    {
        statuses: [401, 403],
        pattern: /\bIP\b(?: address)?.{0,60}\bnot (?:allowed|permitted|authori[sz]ed|whitelisted|(?:in|on) (?:the |your |an )?(?:allow|white))/i,
        cause: 'auth.region',
        source: 'gateways and organizations that serve listed addresses alone (LiteLLM allowed_ips, public threads)',
    },
    {
        statuses: [400, 403],
        pattern: /\b(?:beta|feature|mode|preview)\b[^.]{0,80}\bnot (?:yet |currently )?(?:available|enabled)\b[^.]{0,40}\b(?:subscription|account|organization|workspace|plan|tier|platform)\b|\bnot yet available via (?:the )?API\b/i,
        cause: 'auth.feature',
        source: 'claude-code#6871, #27944 ("The long context beta is not yet available for this subscription."), #28234 (fast mode), as of 2026-11-26',
    },
    {
        statuses: [400],
        pattern: /anthropic-version\b|`?anthropic-beta`? header|\binvalid beta flag\b/i,
        cause: 'format.version',
        source: 'seen live: "anthropic-version: header is required", "Unexpected value(s) … `anthropic-beta`"; claude-code#49370, #34033, anthropic-sdk-python#1121 ("invalid beta flag", of Bedrock)',
    },
    {
        statuses: [400],
        pattern: /^Unsupported (?:native )?API path\b/i,
        cause: 'endpoint.not-found',
        source: 'databricks-sql-python#906: the base URL held more than it should',
    },
    {
        statuses: [400, 404],
        pattern: /Please use the Messages API|prompt must start with .*Human:/i,
        cause: 'endpoint.legacy',
        source: 'Text Completions in public code; Bedrock sibling',
    },
    {
        statuses: [403],
        pattern: /^Request not allowed/i,
        cause: 'auth.region',
        source: 'anthropic-sdk-typescript#457; claude-code#453, #1613',
    },
    {
        statuses: [400, 401, 403],
        pattern: /(?:not allowed|no access|access to|permission|不允许).*(?:\bmodel\b|模型)|model.*(?:not allowed|access denied|no permission)|无权(?:使用|访问)(?:该)?模型/i,
        cause: 'model.forbidden',
        source: 'continue#10353; FastGPT#2537 (one-api); LiteLLM team model access',
    },
    {
        statuses: [404],
        pattern: /^Claude [A-Z][\w .]{0,30} is not available\b/,
        cause: 'model.unknown',
        source: 'claude-code#68953: the vendor on a model that it shut',
    },
    {
        statuses: [404],
        pattern: /^(?:\w+ error: )?model: |model\b.*(?:not found|does not exist|not exist)|(?:not found|unknown|invalid) model/i,
        cause: 'model.unknown',
        source: 'browser-use#5085; promptfoo#10632; pydantic-ai#5002; Portkey ("anthropic error: model: …")',
    },
    {
        statuses: [400],
        pattern: /^invalid model(?: name)?\b|model\b.*does not exist|is not a valid model|\bmodel is not supported\b/i,
        cause: 'model.unknown',
        source: 'LiteLLM, OpenRouter and copilot-api#129 refuse an unknown model with 400',
    },
    {
        statuses: [429],
        pattern: /usage increase rate|acceleration limit/i,
        cause: 'limit.ramp',
        source: 'seen live; platform.claude.com/docs rate limits',
    },
    {
        statuses: [429],
        pattern: /concurrent (?:connections|requests)/i,
        cause: 'limit.concurrency',
        source: 'anthropic-sdk-python#496',
    },
];

;// CONCATENATED MODULE: ./src/claude/errors/error-wording.ts


const WORDING = [...WORDINGS_OF_CREDENTIALS, ...WORDINGS_OF_REQUESTS];
function causeOfWording(status, scheme, message) {
    const start = message.slice(0, 1000);
    const rows = WORDING;
    const row = rows.find((one) => one.statuses.includes(status) && (one.scheme ?? scheme) === scheme && one.pattern.test(start));
    const header = row?.pattern.exec(start)?.groups?.['header'];
    return row && { cause: row.cause, ...(header !== undefined && { header }) };
}
function saysNotFound(message) {
    return message !== undefined && /^\W*(?:not[ _-]?found|unexpected endpoint)\b/i.test(message);
}


/***/ }),

/***/ 7505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hC: () => (/* binding */ causeOfError),
  rs: () => (/* binding */ causeOfErrorEvent),
  z2: () => (/* binding */ isDeterminateRefusal)
});

// UNUSED EXPORTS: ERROR_TYPES

// EXTERNAL MODULE: ./src/claude/errors/challenge.ts
var challenge = __webpack_require__(1581);
;// CONCATENATED MODULE: ./src/claude/errors/error-codes.ts
const ADMIN = { why: 'only the organization (admin) API answers so' };
const AGENTS = { why: 'only the environments and workers API answers so' };
const CLAUDE_TAG = { why: 'only the Claude tag API answers so' };
const FILES = { why: 'only uploads and downloads of files are answered so' };
const PLUGINS = { why: 'only the plugins and skills API answers so' };
const compaction = (fault) => ({
    cause: 'format.request',
    why: `the request’s compaction blocks are not valid: ${fault}`,
});
const SETTINGS = { why: 'only the managed settings of Claude Code are answered so' };
const ERROR_CODES = {
    __proto__: null,
    already_member: ADMIN,
    api_key_scope_missing: { cause: 'auth.forbidden', why: 'the key lacks a scope that the request needs' },
    approval_required: ADMIN,
    authorization_check_unavailable: ADMIN,
    available_tools_limit_exceeded: { cause: 'format.request', why: 'the request offers too many tools' },
    bundle_attachment_not_supported: CLAUDE_TAG,
    bundle_on_call: CLAUDE_TAG,
    cannot_invite_emails_with_unverified_domains: ADMIN,
    cannot_remove_last_member: ADMIN,
    cannot_sign_out_managed_member: ADMIN,
    cannot_sign_out_membership_admin: ADMIN,
    cannot_sign_out_owner: ADMIN,
    cannot_sign_out_primary_owner: ADMIN,
    cannot_sign_out_privileged_member: ADMIN,
    cannot_sign_out_self: ADMIN,
    change_outcome_unknown: ADMIN,
    claude_code_key_creator_not_member: {
        cause: 'auth.creator-left',
        why: 'the key’s creator left the organization or its Claude Code workspace',
    },
    claude_code_version_too_old: {
        cause: 'auth.claude-code-only',
        why: 'the organization admits a newer Claude Code alone',
    },
    claude_tag_writes_not_enabled: CLAUDE_TAG,
    cmek_context_unavailable: {
        cause: 'service.encryption',
        why: 'the workspace’s encryption settings could not be read',
    },
    cmek_feature_unsupported: SETTINGS,
    cmek_key_disabled: {
        cause: 'service.encryption',
        why: 'the workspace’s own encryption key is disabled or revoked',
    },
    cmek_key_network_blocked: {
        cause: 'service.encryption',
        why: 'the key service’s network rules refuse Anthropic’s request',
    },
    cmek_key_unreachable: {
        cause: 'service.encryption',
        why: 'the workspace’s own encryption key cannot be reached',
    },
    cmek_not_approved: ADMIN,
    compaction_block_ambiguous: compaction('block ambiguous'),
    compaction_block_misplaced: compaction('block misplaced'),
    compaction_content_mismatch: compaction('content mismatch'),
    compaction_incomplete_turn: compaction('incomplete turn'),
    compaction_nothing_to_summarize: compaction('nothing to summarize'),
    compaction_signature_invalid: compaction('signature invalid'),
    compaction_too_many_tool_references: compaction('too many tool references'),
    compaction_tool_changes_mismatch: compaction('tool changes mismatch'),
    compaction_unavailable: { cause: 'service.overloaded', why: 'compaction is unavailable for a moment' },
    compliance_configuration_restricted: CLAUDE_TAG,
    concurrent_membership_change: ADMIN,
    contract_spend_limit_reached: { cause: 'billing.limit', why: 'the spend limit of the contract is reached' },
    email_domain_not_allowed: ADMIN,
    enforced_spend_limit_reached: {
        cause: 'billing.limit',
        why: 'the monthly threshold of the organization’s tier is crossed',
    },
    environment_archived: AGENTS,
    environment_create_disabled: AGENTS,
    environment_not_found: AGENTS,
    environment_update_disabled: AGENTS,
    external_key_changed: ADMIN,
    external_key_in_workspace_policy: ADMIN,
    external_key_not_found: ADMIN,
    external_key_provider_mismatch: ADMIN,
    external_key_validation_failed: ADMIN,
    external_key_validation_timed_out: ADMIN,
    external_storage_in_use: ADMIN,
    external_storage_in_workspace_policy: ADMIN,
    external_storage_not_available: ADMIN,
    file_expired: { cause: 'format.request', why: 'a file that the request names has expired' },
    file_not_downloadable: FILES,
    gcp_project_controlled_by_another_organization: ADMIN,
    gcp_project_not_verified: ADMIN,
    grant_required: ADMIN,
    heartbeat_precondition_failed: AGENTS,
    human_review_not_available: ADMIN,
    human_review_on_with_external_storage: ADMIN,
    image_dimensions_too_large: { cause: 'format.request', why: 'an image is too large in pixels' },
    invalid_config_type_change: AGENTS,
    invalid_metadata: AGENTS,
    invalid_storage_arn: ADMIN,
    invite_already_exists: ADMIN,
    key_profile_mismatch: ADMIN,
    linked_organization_billing_unavailable: {
        cause: 'billing.credit',
        why: 'the linked organization cannot be billed',
    },
    linked_organization_spend_limit_reached: {
        cause: 'billing.limit',
        why: 'the linked organization reached a limit or lacks credit',
    },
    org_api_key_limit_exceeded: ADMIN,
    org_member_limit_exceeded: ADMIN,
    organization_level_scoped_api_key_required: CLAUDE_TAG,
    organization_not_eligible: ADMIN,
    organization_not_enrolled_in_beta: {
        cause: 'auth.feature',
        why: 'the organization is not enrolled in a beta that the request names',
    },
    organization_on_hold: {
        cause: 'auth.organization',
        why: 'the organization was disabled for trust and safety reasons',
    },
    organization_type_not_supported: {
        cause: 'auth.forbidden',
        why: 'the endpoint does not serve this type of organization',
    },
    parent_organization_required: {
        cause: 'auth.forbidden',
        why: 'the endpoint serves organizations with a parent only',
    },
    plugin_name_taken: PLUGINS,
    provider_not_allowed: ADMIN,
    ramp_limit_exceeded: { cause: 'limit.ramp', why: 'usage grows faster than the ramp limit allows' },
    rbac_group_grants_owner_access: ADMIN,
    rbac_group_managed_settings_not_found: SETTINGS,
    rbac_group_not_found: ADMIN,
    rbac_group_order_limit_exceeded: SETTINGS,
    rbac_group_owner_access_unconfirmed: ADMIN,
    rbac_role_not_found: ADMIN,
    region_not_supported: ADMIN,
    registration_pending: PLUGINS,
    request_body_encoding_invalid: {
        cause: 'format.request',
        why: 'the body is not valid for its Content-Encoding',
    },
    request_body_encoding_unsupported: {
        cause: 'format.request',
        why: 'the Content-Encoding is not supported',
    },
    request_body_timeout: { cause: 'service.timeout', why: 'the request body did not arrive in time' },
    request_body_too_large_after_decoding: {
        cause: 'format.too-large',
        why: 'the decoded body exceeds the size limit',
    },
    sandbox_egress_restricted: {
        cause: 'auth.region',
        why: 'the request comes from a sandbox with restricted network access',
    },
    scan_failed: PLUGINS,
    scan_pending: PLUGINS,
    settings_document_limit_exceeded: SETTINGS,
    settings_history_limit_exceeded: SETTINGS,
    skill_name_taken: PLUGINS,
    skill_read_blocked_undecryptable: {
        cause: 'service.encryption',
        why: 'a skill’s content cannot be decrypted',
    },
    slack_channel_set_up_environment_not_found: CLAUDE_TAG,
    slack_channel_set_up_settings_conflict: CLAUDE_TAG,
    slack_channel_set_up_settings_refused: CLAUDE_TAG,
    spend_limits_admin_api_writes_not_enabled: ADMIN,
    storage_already_registered: ADMIN,
    storage_attach_limit_reached: ADMIN,
    storage_attached_during_archive: ADMIN,
    storage_changed_concurrently: ADMIN,
    storage_in_use: ADMIN,
    storage_not_approved: ADMIN,
    storage_not_attachable: ADMIN,
    storage_profile_mismatch: ADMIN,
    storage_profile_still_required: ADMIN,
    storage_quota_exceeded: FILES,
    storage_verification_failed: ADMIN,
    thread_already_continued: { cause: 'format.request', why: 'the message thread was continued already' },
    thread_continue_in_flight: { cause: 'format.request', why: 'another request continues the same thread' },
    thread_fingerprint_mismatch: { cause: 'format.request', why: 'the thread does not match the request' },
    thread_not_found: { cause: 'format.request', why: 'the thread named does not exist' },
    thread_unsupported_request: { cause: 'format.request', why: 'the request cannot be used in a thread' },
    tool_name_conflict: { cause: 'format.request', why: 'two tools share a name' },
    tool_reference_unresolved: { cause: 'format.request', why: 'a tool reference points nowhere' },
    transcripts_storage_required: ADMIN,
    unsupported_charset: { cause: 'format.request', why: 'the body’s character set is not supported' },
    unsupported_region: ADMIN,
    user_profile_billing_not_authorized: {
        cause: 'auth.forbidden',
        why: 'the customer behind the user profile did not authorize billing',
    },
    user_profile_not_billable: { cause: 'auth.forbidden', why: 'the user profile cannot be billed' },
    user_profile_not_found: {
        cause: 'format.request',
        why: 'the user profile named does not exist or is inactive',
    },
    user_profile_required: { cause: 'format.request', why: 'the request bills a user profile and names none' },
    workspace_api_key_limit_exceeded: ADMIN,
    workspace_changed_concurrently: ADMIN,
    workspace_created_incomplete: ADMIN,
    workspace_human_review_disabled: {
        cause: 'auth.feature',
        why: 'human review is off in the workspace of the request, and what it asks for needs it on',
    },
    workspace_member_limit_exceeded: ADMIN,
    workspace_policy_violation: ADMIN,
};
function meaningOf(code) {
    return isKnown(code) ? ERROR_CODES[code] : undefined;
}
function isKnown(code) {
    return Object.hasOwn(ERROR_CODES, code);
}

;// CONCATENATED MODULE: ./src/claude/errors/gateway-codes.ts
const LITELLM = 'BerriAI/litellm ProxyErrorTypes';
const OPENAI = 'platform.openai.com/docs error codes, which gateways copy';
const NEW_API = 'QuantumNous/new-api types/error.go';
const RELAY = 'Wei-Shaw/claude-relay-service, its public source and threads';
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
    ['no_db_connection', { cause: 'service.gateway', source: LITELLM }],
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
    ['PermissionDenied', { cause: 'auth.forbidden', source: 'learn.microsoft.com: a data action is missing' }],
    ['AuthorizationFailed', { cause: 'auth.forbidden', source: 'learn.microsoft.com: a role is missing' }],
    ['PERMISSION_DENIED', { cause: 'auth.forbidden', source: 'docs.databricks.com error codes' }],
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
function meaningOfGatewayCode(status, { dialect, code, type }) {
    return [code, type]
        .flatMap((word) => (word === undefined ? [] : (CODES.get(word) ?? [])))
        .find((row) => (row.dialect ?? dialect) === dialect && (row.statuses?.includes(status) ?? true));
}

// EXTERNAL MODULE: ./src/claude/errors/error-wording.ts + 3 modules
var error_wording = __webpack_require__(585);
;// CONCATENATED MODULE: ./src/claude/errors/errors.ts




const ERROR_TYPES = {
    invalid_request_error: { statuses: [400, 422], cause: 'format.request' },
    authentication_error: { statuses: [401], cause: 'auth.invalid' },
    billing_error: { statuses: [402], cause: 'billing.credit' },
    permission_error: { statuses: [403], cause: 'auth.forbidden' },
    forbidden: { statuses: [403], cause: 'auth.region' },
    not_found_error: { statuses: [404], cause: 'endpoint.not-found' },
    request_too_large: { statuses: [413], cause: 'format.too-large' },
    rate_limit_error: { statuses: [429], cause: 'limit.rate' },
    timeout_error: { statuses: [408, 504], cause: 'service.error' },
    api_error: { statuses: [500, 502, 503], cause: 'service.error' },
    overloaded_error: { statuses: [503, 529], cause: 'service.overloaded' },
    conflict_error: { statuses: [409], cause: 'service.error' },
    memory_precondition_failed_error: { statuses: [] },
    memory_path_conflict_error: { statuses: [] },
};
const MEANING_OF_TYPE = new Map(Object.entries(ERROR_TYPES));
const STATUSES = {
    402: 'billing.credit',
    408: 'service.timeout',
    413: 'format.too-large',
    429: 'limit.rate',
    529: 'service.overloaded',
};
function causeOfError(answer) {
    const whole = passedOn(answer);
    const spoken = { ...whole, status: spokenStatus(whole) };
    if (spoken.status < 400)
        return undefined;
    for (const cause of TRAITS) {
        const found = cause(spoken);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const TRAITS = [
    causeOfCode,
    causeOfChallenge,
    causeOfWords,
    causeOfNamedHeader,
    causeOfType,
    causeOfStatus,
];
function causeOfChallenge({ status, challenge }) {
    return challenge && CHALLENGES.has(status)
        ? { cause: 'auth.gateway', because: 'challenge', ...challenge }
        : undefined;
}
function causeOfWords({ status, scheme, envelope, plain = '' }) {
    const words = (0,error_wording/* causeOfWording */.ll)(status, scheme, envelope?.message ?? plain);
    return words && { ...words, because: 'wording' };
}
function causeOfNamedHeader({ status, envelope, plain = '', provider }) {
    if (provider.answers.definesFormat || envelope?.dialect === 'anthropic' || !CHALLENGES.has(status))
        return undefined;
    const header = (0,challenge/* headerNamedIn */.G)(envelope?.message ?? plain);
    return header === undefined ? undefined : { cause: 'auth.gateway', because: 'wording', header };
}
const CHALLENGES = new Set([401, 403]);
function passedOn(answer) {
    const { status, envelope, provider } = answer;
    const statuses = MEANING_OF_TYPE.get(envelope?.type)?.statuses ?? [];
    const isRefusal = statuses.length > 0 && statuses.every((own) => own < 500);
    return status >= 500 && envelope && isRefusal && !provider.answers.definesFormat
        ? { ...answer, envelope: { ...envelope, isWrapped: true } }
        : answer;
}
function spokenStatus({ status, envelope }) {
    if (envelope === undefined || (status >= 400 && envelope.isWrapped !== true))
        return status;
    if (status < 400 && (0,error_wording/* saysNotFound */.M0)(envelope.message))
        return 404;
    return MEANING_OF_TYPE.get(envelope.type)?.statuses[0] ?? statusIn(envelope) ?? status;
}
function statusIn({ code = '' }) {
    return /^[45]\d\d$/.test(code) ? Number(code) : undefined;
}
function causeOfCode({ status, envelope, provider }) {
    if (envelope === undefined)
        return undefined;
    const code = envelope.code === undefined ? undefined : meaningOf(envelope.code)?.cause;
    if (code)
        return { cause: code, because: 'code' };
    const own = provider.answers.definesFormat ? undefined : meaningOfGatewayCode(status, envelope);
    return own && { cause: own.cause, because: 'code', ...(own.header && { header: own.header }) };
}
function causeOfErrorEvent(envelope, scheme, provider) {
    const [status = 500] = MEANING_OF_TYPE.get(envelope.type)?.statuses ?? [];
    return causeOfError({ status, envelope, scheme, provider })?.cause;
}
const OF_A_CREDENTIAL = new Set(['auth.invalid', 'auth.forbidden']);
function causeOfType({ status, envelope }) {
    const known = MEANING_OF_TYPE.get(envelope?.type);
    if (envelope === undefined || known?.cause === undefined || !known.statuses.includes(status))
        return undefined;
    return { cause: inWrapping(known.cause, envelope), because: 'type' };
}
function inWrapping(cause, { isWrapped, dialect }) {
    if (isWrapped === true && OF_A_CREDENTIAL.has(cause))
        return 'auth.upstream';
    return cause === 'service.error' && dialect !== 'anthropic' ? 'service.gateway' : cause;
}
function causeOfStatus({ status, envelope, provider }) {
    const cause = STATUSES[status] ?? (status >= 500 ? fifth(envelope) : ownMeaning(status, envelope, provider));
    return cause && { cause, because: 'status' };
}
function ownMeaning(status, envelope, { answers }) {
    return envelope && answers.meaningOf(status, envelope);
}
function fifth(envelope) {
    return envelope?.dialect === 'anthropic' ? 'service.error' : 'service.gateway';
}
const OF_THE_KEY = new Set([
    undefined,
    'auth.invalid',
    'auth.expired',
    'auth.header-stripped',
    'auth.oauth-unsupported',
    'auth.creator-left',
]);
function isDeterminateRefusal(answer) {
    const status = spokenStatus(answer);
    const { cause, because } = causeOfError({ ...answer, scheme: 'bearer' }) ?? {};
    const isSaid = status === 403 && (because === 'code' || because === 'wording') && cause !== undefined;
    if ((status !== 401 && !isSaid) || !OF_THE_KEY.has(cause))
        return false;
    return answer.provider.answers.isDeterminate(answer);
}


/***/ }),

/***/ 6317:
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

/***/ 7515:
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
  An: () => (/* binding */ sameModel)
});

// EXTERNAL MODULE: ./src/claude/models/edit-distance.ts
var edit_distance = __webpack_require__(6273);
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

/***/ 5342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ judgeCountAnswer),
/* harmony export */   WW: () => (/* binding */ judgeModelsAnswer),
/* harmony export */   z8: () => (/* binding */ isReadAsJson)
/* harmony export */ });
/* harmony import */ var _models_model_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6317);

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
/* harmony import */ var _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(335);

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
    return scheme === 'federation' || (scheme === 'bearer' && _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .V['oauth-access'].test(credential));
}
function userAgent(version) {
    return `claude-preflight/${version}`;
}
function sdksSending(scheme) {
    return DIALECTS[scheme].sdks.map((sdk) => `${sdk.language} ${sdk.versions}`).join(', ');
}


/***/ }),

/***/ 6120:
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
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2695);
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8966);
/* harmony import */ var _endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2953);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6444);





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

/***/ 7897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ judgeMessageAnswer),
/* harmony export */   go: () => (/* binding */ liveMessage),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   r$: () => (/* binding */ isTooShort)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6444);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7663);




function liveMessage(base, scheme, credential, { model, stream }, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const smallest = {
        max_tokens: 1,
        messages: [{ role: 'user', content: 'hi' }],
        model,
    };
    return {
        name: 'live-message',
        method: 'POST',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages)),
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential, 'POST'),
        body: JSON.stringify(stream ? { ...smallest, stream } : smallest),
    };
}
function isTooShort(message) {
    return /max_tokens or model output limit was reached/i.test(message ?? '');
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

/***/ 6444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   _6: () => (/* binding */ countBodyFrom),
/* harmony export */   bM: () => (/* binding */ minimalCountBody),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7663);



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

/***/ 8440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels),
/* harmony export */   q: () => (/* binding */ listedModels)
/* harmony export */ });
/* harmony import */ var _claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6317);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6336);



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
    const { conversation, proof } = answers;
    const shown = shownList(conversation);
    const list = shown ?? [];
    const asked = askedModels(target).map((id) => judgeAsked(id, { conversation, list, nowMs, countsAnyModel: proof.countsAnyModel }));
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
function countOf(id, { conversation, countsAnyModel }) {
    const { counts } = conversation;
    if (isSpokenBy(id, conversation))
        return 'usable';
    const readings = counts.filter(({ model }) => model === id).map(({ exchange }) => exchange.reading);
    if (readings.some(({ kind }) => kind === 'accepted'))
        return countsAnyModel ? undefined : 'usable';
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
    return (0,_claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelList */ .h)([outcome.json])?.models[0];
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

/***/ 2454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ trial),
/* harmony export */   HK: () => (/* binding */ heard),
/* harmony export */   SH: () => (/* binding */ refusable),
/* harmony export */   cv: () => (/* binding */ trials),
/* harmony export */   dc: () => (/* binding */ isVendorRefusal),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   xC: () => (/* binding */ isLetIn)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6336);

function trials({ trials: all }, question) {
    return all
        .filter((one) => one.question === question && one.scheme !== undefined)
        .map(({ exchange }) => exchange);
}
function trial({ trials: all }, question) {
    return all.find((one) => one.question === question && one.scheme === undefined)?.exchange;
}
function heard(reading) {
    return reading === undefined || reading.kind === 'silent' ? undefined : reading;
}
function refusable(conversation) {
    const { lists, counts, live } = conversation;
    const exchanges = [
        ...Object.values(lists),
        ...counts.map(({ exchange }) => exchange),
        ...live.map(({ message }) => message),
        ...trials(conversation, 'one-byte'),
    ];
    return exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent');
}
function isRefusal({ answer }) {
    return answer.status === 401 || answer.status === 403;
}
function isLetIn(reading) {
    const { status } = reading.answer;
    if (reading.kind === 'told' && IS_KNOWN.test(reading.cause))
        return true;
    const isSuccess = status >= 200 && status < 300;
    const isPassed = isSuccess
        ? reading.envelope === undefined || (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoRoute */ .XE)(reading)
        : status >= 400 && status < 500;
    return isPassed && !reading.html && ![401, 403, 407, 429].includes(status);
}
const IS_KNOWN = /^(?:billing|model)\./;
function isVendorRefusal({ kind, answer, envelope }) {
    const isOfKey = kind === 'refused' && answer.status === 401;
    return isOfKey && envelope?.dialect === 'anthropic' && envelope.type === 'authentication_error';
}


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sameAnswer)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

const COMPARED = 2_000;
function sameAnswer(one, other) {
    return traitsOf(one) === traitsOf(other);
}
function traitsOf({ answer, envelope, html }) {
    const { status, headers, body } = answer;
    const text = body.bytes.subarray(0, COMPARED).toString('utf8');
    const said = html
        ? ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(text) ?? '')
        : envelope === undefined
            ? text
            : [envelope.type, envelope.code, envelope.message].join(' ');
    const type = (headers['content-type'] ?? '').split(';')[0] ?? '';
    return [status, type.trim().toLowerCase(), neutral(said)].join('|');
}
function neutral(text) {
    return text
        .replace(/(?:\/[\w.~%-]+)+/g, '/')
        .replace(/[\w-]*\d[\w-]*/g, '0')
        .trim();
}


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ vendorRefusal),
/* harmony export */   UO: () => (/* binding */ knownAndForbidden),
/* harmony export */   fH: () => (/* binding */ provenKeys),
/* harmony export */   o0: () => (/* binding */ forbidden)
/* harmony export */ });
/* harmony import */ var _words_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(240);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5030);



function provenKeys(conversation) {
    const proofs = [...asked(conversation).flatMap(proofOf), ...doorProofs(conversation)];
    return _words_result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.flatMap((scheme) => proofs.find((proof) => proof.scheme === scheme) ?? []);
}
function asked(conversation) {
    const { lists, counts, live, anonymous } = conversation;
    const isListOpen = anonymous?.reading.kind === 'accepted';
    const countBare = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trial */ .FN)(conversation, 'count')?.reading ?? (isListOpen ? anonymous.reading : undefined);
    return [
        ..._words_result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.flatMap((scheme) => lists[scheme] ?? []).map((one) => pair(one, anonymous?.reading)),
        ...counts.map(({ exchange }) => pair(exchange, countBare)),
        ...live.map(({ message }) => pair(message, undefined)),
        ...(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trials */ .cv)(conversation, 'key').map((one) => pair(one, undefined)),
        ...['one-byte', 'look'].flatMap((question) => pairs(conversation, question)),
    ];
}
function pair({ reading }, bare) {
    return { scheme: reading.scheme, reading, bare };
}
function pairs(conversation, question) {
    const bare = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trial */ .FN)(conversation, question)?.reading;
    return bare === undefined ? [] : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trials */ .cv)(conversation, question).map((one) => pair(one, bare));
}
function proofOf({ scheme, reading, bare }) {
    if (reading.kind === 'silent')
        return [];
    if (reading.kind === 'accepted')
        return bare?.kind === 'accepted' ? [] : [{ scheme, by: reading, without: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)(bare) }];
    const without = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)(bare);
    return without !== undefined && (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(without) && (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetIn */ .xC)(reading) && !(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAnswer */ .J)(reading, without)
        ? [{ scheme, by: reading, without }]
        : [];
}
function doorProofs(conversation) {
    const stranger = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trials */ .cv)(conversation, 'stranger')[0]?.reading);
    if (stranger === undefined || !(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(stranger) || (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendorRefusal */ .dc)(stranger))
        return [];
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusable */ .SH)(conversation)
        .filter(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendorRefusal */ .dc)
        .map((by) => ({ scheme: by.scheme, by, without: stranger }));
}
function vendorRefusal(conversation) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusable */ .SH)(conversation).find(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendorRefusal */ .dc);
}
function forbidden(conversation) {
    const readings = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusable */ .SH)(conversation);
    const isForbidden = readings.every(({ answer, envelope }) => answer.status === 403 && envelope !== undefined);
    const isWanted = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)(conversation.anonymous?.reading)?.answer.status === 401;
    return isWanted && isForbidden ? readings[0] : undefined;
}
function knownAndForbidden(conversation) {
    const refusal = forbidden(conversation);
    const stranger = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trials */ .cv)(conversation, 'stranger')[0]?.reading);
    return refusal !== undefined && stranger !== undefined && !(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAnswer */ .J)(refusal, stranger)
        ? refusal
        : undefined;
}


/***/ }),

/***/ 3144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ proveBy)
});

// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading_reading = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/reading/proof/answers.ts
var answers = __webpack_require__(2454);
// EXTERNAL MODULE: ./src/reading/proof/keys.ts
var proof_keys = __webpack_require__(6446);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(7663);
// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(5030);
;// CONCATENATED MODULE: ./src/reading/proof/messages.ts




const OPEN = { kind: 'open' };
function provenMessages(conversation, keys, provider) {
    if (provider.opening === 'at-once')
        return OPEN;
    const spoken = spokenRoute(conversation, provider);
    if (spoken?.kind === 'served')
        return spoken;
    const refused = keys.length > 0 ? upstreamRefusal(conversation, keys) : undefined;
    if (refused !== undefined)
        return { kind: 'upstream', by: refused };
    if (spoken !== undefined)
        return spoken;
    const counted = conversation.counts.map(({ exchange }) => exchange.reading).find(isAccepted);
    const route = provenRoute(conversation, provider);
    const blocked = keys.length > 0 ? blockedBy(conversation, route) : undefined;
    if (blocked !== undefined)
        return { kind: 'blocked', by: blocked };
    return counted === undefined ? route : { kind: 'served', by: counted };
}
function spokenRoute({ live }, provider) {
    const reading = live.at(-1)?.message.reading;
    if (reading === undefined || reading.kind === 'silent')
        return undefined;
    if (reading.kind === 'accepted')
        return served(reading);
    const isOfModel = reading.kind === 'told' && reading.cause.startsWith('model.');
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(reading, provider.noRoute) && !isFailure(reading);
    return isNone && !isOfModel ? { kind: 'missing', by: reading } : undefined;
}
function isAccepted(reading) {
    return reading.kind === 'accepted';
}
function upstreamRefusal(conversation, keys) {
    return (0,answers/* refusable */.SH)(conversation).find((reading) => keys.some(({ scheme }) => scheme === reading.scheme) &&
        ((0,answers/* isVendorRefusal */.dc)(reading) || (reading.kind === 'told' && reading.cause === 'auth.upstream')));
}
function provenRoute(conversation, provider) {
    const real = bestOf((0,answers/* trials */.cv)(conversation, 'one-byte'));
    const other = bestOf((0,answers/* trials */.cv)(conversation, 'one-byte-beside'));
    if (real === undefined || other === undefined)
        return OPEN;
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute);
    if ((0,difference/* sameAnswer */.J)(real, other)) {
        if (isNone)
            return lookOf(conversation, provider, real);
        return (0,answers/* isLetIn */.xC)(real) ? { kind: 'open', by: real } : OPEN;
    }
    if (isShut(real, (0,answers/* trial */.FN)(conversation, 'one-byte')))
        return { kind: 'refused', by: real };
    return (0,answers/* isLetIn */.xC)(real) && !isNone ? served(real) : lookOf(conversation, provider, real);
}
function isShut(real, bare) {
    const without = (0,answers/* heard */.HK)(bare?.reading);
    const isDoor = real.answer.status === 403 && !real.html && real.envelope !== undefined;
    return isDoor && without !== undefined && (0,difference/* sameAnswer */.J)(real, without);
}
function served(by) {
    return { kind: 'served', by };
}
function lookOf(conversation, provider, posted) {
    const [real, other] = [looked(conversation, 'look'), looked(conversation, 'look-beside')];
    if (real === undefined || other === undefined)
        return OPEN;
    if (!(0,difference/* sameAnswer */.J)(real, other))
        return (0,answers/* isLetIn */.xC)(real) ? served(real) : OPEN;
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute) && (0,reading_reading/* saysNoRoute */.XE)(posted, provider.noRoute);
    return isNone && !isFailure(posted) ? { kind: 'missing', by: posted } : OPEN;
}
function looked(conversation, question) {
    return bestOf((0,answers/* trials */.cv)(conversation, question)) ?? (0,answers/* heard */.HK)((0,answers/* trial */.FN)(conversation, question)?.reading);
}
function isFailure({ answer }) {
    return answer.status === 500;
}
function bestOf(exchanges) {
    const readings = exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent');
    return readings.find(answers/* isLetIn */.xC) ?? readings[0];
}
function blockedBy(conversation, route) {
    const { lists, counts, live } = conversation;
    const isRead = Object.values(lists).some(reading_reading/* understood */.Se);
    const readings = [
        ...live.slice(-1).map(({ message }) => ({ reading: message.reading, own: true })),
        ...counts.map(({ exchange, own }) => ({ reading: exchange.reading, own })),
    ];
    const [found] = readings.flatMap(({ reading, own }) => reading.kind !== 'silent' && isStranger(reading) ? [{ reading, own }] : []);
    if (found === undefined || !isRead)
        return undefined;
    if (readings.some(({ reading }) => reading.kind === 'accepted'))
        return found.own ? found.reading : undefined;
    const isPathOnly = route.kind === 'served' && (0,answers/* trials */.cv)(conversation, 'one-byte-count').some(isStrangerAnswer);
    return isPathOnly ? undefined : found.reading;
}
function isStrangerAnswer({ reading }) {
    return reading.kind !== 'silent' && isStranger(reading);
}
function isStranger({ answer, envelope, html, kind }) {
    const { status } = answer;
    if (kind === 'accepted' || envelope !== undefined || routes/* NO_ROUTE */.g.includes(status) || status >= 500)
        return false;
    if (html || (status >= 300 && status < 400))
        return true;
    return isBareText(answer);
}
function isBareText({ status, json, body }) {
    if (json !== undefined || status === 401 || status === 429)
        return false;
    return status >= 400 || body.bytes.length > 0;
}

;// CONCATENATED MODULE: ./src/reading/proof/proof.ts




function proveBy(conversation, provider) {
    const keys = (0,proof_keys/* provenKeys */.fH)(conversation);
    return {
        keys,
        messages: provenMessages(conversation, keys, provider),
        countsAnyModel: (0,answers/* trials */.cv)(conversation, 'impossible-count').some(reading_reading/* understood */.Se),
    };
}


/***/ }),

/***/ 6336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ isNowhere),
  wi: () => (/* binding */ modelRefused),
  gF: () => (/* binding */ readExchange),
  XE: () => (/* binding */ saysNoRoute),
  c2: () => (/* binding */ statusOf),
  Se: () => (/* binding */ understood)
});

// EXTERNAL MODULE: ./src/claude/requests/answers.ts
var answers = __webpack_require__(5342);
// EXTERNAL MODULE: ./src/claude/errors/challenge.ts
var errors_challenge = __webpack_require__(1581);
// EXTERNAL MODULE: ./src/claude/errors/error-envelope.ts + 2 modules
var error_envelope = __webpack_require__(1437);
// EXTERNAL MODULE: ./src/claude/requests/federation.ts
var federation = __webpack_require__(6120);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(7663);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(7897);
// EXTERNAL MODULE: ./src/claude/errors/errors.ts + 2 modules
var errors = __webpack_require__(7505);
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
        ...(API_REQUEST_ID.test(first(headers['request-id'])) ? ['it carries a request id of the API'] : []),
        ...(first(headers['anthropic-organization-id']) ? ['it names an organization of the API'] : []),
        ...(envelope?.dialect === 'anthropic' && API_REQUEST_ID.test(envelope.requestId ?? '')
            ? ['its error has the API’s form and request id']
            : []),
    ];
    return reasons.length > 0 ? { who: 'api', reasons } : undefined;
}
function judgeEdge(traits) {
    const { envelope, status } = traits;
    if (isChallenge(traits))
        return { who: 'edge', reasons: ['it is a bot challenge of Cloudflare'] };
    if (envelope?.dialect === 'edge')
        return { who: 'edge', reasons: ['its error has the form of the API’s edge'] };
    if (envelope?.dialect === 'cloudflare')
        return { who: 'edge', reasons: ['its error is Cloudflare’s own'] };
    if (!isCloudflarePage(traits))
        return undefined;
    return { who: 'edge', reasons: [`it is Cloudflare’s own answer with status ${status}`] };
}
function isCloudflarePage(traits) {
    const { headers, status, bodyStart } = traits;
    if (status < 500 || !(isHtml(traits) || bodyStart.trim() === ''))
        return false;
    const marked = first(headers['server']) === 'cloudflare' || first(headers['cf-ray']) !== '';
    return marked || /<center>cloudflare<\/center>/i.test(bodyStart);
}
function judgeHtml(traits) {
    return isHtml(traits) ? { who: 'html', reasons: ['it is a web page'] } : undefined;
}
function judgeGateway({ headers, envelope, understood }) {
    const names = GATEWAY_HEADERS.filter(([pattern]) => Object.keys(headers).some((name) => pattern.test(name)));
    const reasons = [
        ...names.map(([, name]) => `it has headers of ${name}`),
        ...(envelope && GATEWAY_DIALECTS.includes(envelope.dialect)
            ? ['its error has the form of a gateway']
            : []),
        ...(envelope?.dialect === 'anthropic'
            ? ['its error has the API’s form, but no request id of the API']
            : []),
        ...(understood ? ['it answers as the API does, but without a request id of the API'] : []),
    ];
    return reasons.length > 0 ? { who: 'gateway', reasons } : undefined;
}
function first(value) {
    return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

// EXTERNAL MODULE: ./src/claude/errors/error-wording.ts + 3 modules
var error_wording = __webpack_require__(585);
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
    const { understood, ...heard } = hear(outcome, question);
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
    const error = { status: answer.status, envelope, provider, challenge, plain: plainWords(heard) };
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
function plainWords({ answer, envelope, html }) {
    return envelope === undefined && !html && answer.json === undefined
        ? answer.body.bytes.subarray(0, START).toString('utf8').trim()
        : undefined;
}
function hear(answer, question) {
    const understanding = answer.status < 300 ? understand(answer, question) : { understood: false };
    const envelope = understanding.understood ? undefined : errorIn(answer);
    const traits = { ...traitsOf(answer, envelope), understood: understanding.understood };
    return { answer, envelope, identity: whoAnswered(traits), html: isHtml(traits), ...understanding };
}
function errorIn({ status, json }) {
    return status >= 400 ? (0,error_envelope/* parseEnvelope */.m)(json) : (0,error_envelope/* errorInSuccess */.f)(json);
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
const MODEL_CAUSES = new Set(['model.unknown', 'model.retired', 'model.forbidden']);
function modelRefused({ reading }) {
    return reading.kind === 'told' && MODEL_CAUSES.has(reading.cause);
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _words_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3836);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6180);


const ANSWERER = {
    api: 'The API',
    edge: 'The edge in front of the API',
    gateway: 'A gateway',
    html: 'A web page',
    other: 'Something unknown',
};
function toldBy({ answer, envelope, identity, html }, clean) {
    const said = envelope?.message === undefined || envelope.message === ''
        ? bodyWords({ answer, html }, clean)
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(envelope.message.replace(/[.\s]+$/, ''))}`;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${ANSWERER[identity.who]} answered ${answer.status}${headerWords(answer, clean)}${said}`;
}
const MISPACKED = {
    misfit: 'but the body does not fit its content-encoding',
    unknown: 'but clients know no such content-encoding',
};
const START = 4_096;
const WORDS = 160;
function isPlainText({ headers, json }, html) {
    return !html && json === undefined && /^text\/plain\b/i.test(headers['content-type'] ?? '');
}
const REASONS = ['x-deny-reason', 'x-block-reason', 'x-squid-error'];
function headerWords({ status, headers }, clean) {
    const location = headers['location'];
    const reason = REASONS.find((name) => headers[name] !== undefined);
    const leads = status >= 300 && status < 400 && location !== undefined
        ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, leading to ${clean(location.replace(/[?#].*$/s, ''), WORDS)}`
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    return reason === undefined ? leads : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${leads} (${reason}: ${clean(headers[reason] ?? '', WORDS)})`;
}
function bodyWords({ answer, html }, clean) {
    const { headers, body } = answer;
    const type = clean(headers['content-type'] ?? 'no content type', 80);
    const size = sizeOf(answer);
    if (body.fault !== undefined)
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${MISPACKED[body.fault]}: ${clean(headers['content-encoding'] ?? '', 40)}`;
    const start = body.bytes.toString('utf8', 0, START);
    const text = body.bytes.length < START ? start : (withoutLastWord(start) ?? '');
    if (isPlainText(answer, html) && text.trim() !== '')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(text.trim().replace(/[.\s]+$/, ''), WORDS)}`;
    return (html ? pageWords(text, size, clean) : undefined) ?? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${size}`;
}
function pageWords(page, size, clean) {
    const title = titleOf(page);
    if (title !== undefined)
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with a web page titled ${clean(title, 120)}, ${size}`;
    const shown = visibleText(page);
    return shown === '' ? undefined : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with a web page that says: ${clean(shown, WORDS)}`;
}
function sizeOf({ body, unparsedBeyond }) {
    if (body.truncated)
        return 'more than is read';
    const size = `${body.length ?? body.bytes.length} bytes`;
    if (unparsedBeyond === undefined)
        return size;
    const { parts, depth } = unparsedBeyond;
    return `${size}, which hold more than ${parts} values or nest deeper than ${depth} levels and were not read`;
}
function visibleText(page) {
    return page
        .replace(/<(script|style|head)\b[^]*?(?:<\/\1>|$)/gi, ' ')
        .replace(/<[^>]*(?:>|$)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
function titleOf(page) {
    const [, title, end] = /<title[^>]*>([^<]{1,4096})(<?)/i.exec(page) ?? [];
    return title === undefined || end === '<' ? title : withoutLastWord(title);
}
function withoutLastWord(text) {
    return /^[^]*\s/.exec(text)?.[0];
}
function evidenceOf({ answer, envelope, identity }, clean) {
    const { headers, status, body } = answer;
    const requestId = requestIdOf(headers);
    const shown = (value) => value === undefined ? undefined : clean(value).quoted;
    return (0,_words_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({
        status,
        answeredBy: identity.who,
        because: identity.reasons.map((reason) => clean(reason).quoted),
        type: shown(envelope?.type),
        code: shown(envelope?.code),
        message: shown(envelope?.message),
        'content-encoding': body.fault && shown(headers['content-encoding']),
        server: shown(headers['server']),
        via: shown(headers['via']),
        requestId: requestId === undefined ? undefined : clean.named(requestId).quoted,
    });
}
function requestIdOf(headers) {
    const id = headers['request-id'];
    return id !== undefined && /^[\w-]{1,80}$/.test(id) ? id : undefined;
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   c: () => (/* binding */ LONGEST_MS)
/* harmony export */ });
/* harmony import */ var _words_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);

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

/***/ 8370:
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

/***/ 3836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}


/***/ })

};
