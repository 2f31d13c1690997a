export const id = 9291;
export const ids = [9291];
export const modules = {

/***/ 61581:
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

/***/ 43818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ errorInSuccess),
  m: () => (/* binding */ parseEnvelope)
});

// EXTERNAL MODULE: ./src/claude/errors/error-wording.ts + 3 modules
var error_wording = __webpack_require__(80585);
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
    const details = Array.isArray(error['details']) ? error['details'].slice(0, 10) : [];
    const info = details.map(record).find((detail) => typeof detail?.['reason'] === 'string');
    const metadata = record(info?.['metadata']);
    return {
        type: word(error['status']),
        code: word(info?.['reason']) ?? word(error['code']),
        message: vendor_error_text(error['message']),
        ...(metadata !== undefined && { metadata: wordsOf(metadata) }),
    };
}
const MOST_WORDS = 20;
function wordsOf(json) {
    const words = Object.entries(json).slice(0, MOST_WORDS);
    return Object.fromEntries(words.map(([name, value]) => [name, word(value) ?? '']));
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
    const said = body['message'] ?? body['Message'] ?? body['msg'] ?? body['error_description'] ?? body['error'];
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

/***/ 80585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pN: () => (/* binding */ WORDING),
  ll: () => (/* binding */ causeOfWording),
  M0: () => (/* binding */ saysNotFound)
});

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
        source: 'Portkey ("anthropic error: \u2026"), OpenRouter ("Provider returned error"), claude-code-router#442, LiteLLM (litellm.AuthenticationError)',
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
        pattern: /No available channel for model|\u65e0\u53ef\u7528\u6e20\u9053/i,
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
        pattern: /(?<!\bor )\bexpired\b(?! or\b)|\u5df2\u8fc7\u671f/i,
        cause: 'auth.expired',
        source: 'docs claude-code/errors ("OAuth token has expired"); LiteLLM "Expired Key"; new-api (\u8be5\u4ee4\u724c\u5df2\u8fc7\u671f)',
    },
    {
        statuses: REFUSED,
        pattern: /^API key expired\b/i,
        cause: 'auth.expired',
        source: 'Google ("API key expired. Please renew the API key.", with 400), as of 2026-11-27',
    },
    {
        statuses: REFUSED,
        pattern: /^(?:Incorrect API key provided|API key not valid)\b/i,
        cause: 'auth.invalid',
        source: 'OpenAI with 401, xAI and Google with 400 (public threads), as of 2026-11-27',
    },
    {
        statuses: [401, 403],
        pattern: /Only proxy admin can/i,
        cause: 'auth.forbidden',
        source: 'LiteLLM: the route is for its administrators',
    },
    {
        statuses: [401, 403],
        pattern: /\bnot allowed to call this route\b.{0,600}\bTried to call route: (?<route>\/[\w/-]+)/i,
        cause: 'auth.forbidden',
        source: 'BerriAI/litellm, allowed_routes of a virtual key, as of 2026-11-27',
    },
    {
        statuses: [401, 403],
        pattern: /\bnot allowed to access route=(?<route>\/[\w/-]+)/i,
        cause: 'auth.forbidden',
        source: 'BerriAI/litellm, the routes of a team in older versions, as of 2026-11-27',
    },
    {
        statuses: [401, 403],
        pattern: /\b(?:Team|User|Project|Organization)=\S{1,100} is blocked\b/i,
        cause: 'auth.forbidden',
        source: 'BerriAI/litellm, auth checks: the key is known, and those whom it belongs to are shut out, as of 2026-11-27',
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
        source: 'kiro-gateway#65: a gateway\u2019s own refusal, which names both headers',
    },
    {
        statuses: [401],
        pattern: /^Missing API key (?:found )?in request\b/i,
        cause: 'auth.gateway',
        header: 'apikey',
        source: 'apisix.apache.org, plugin key-auth, whose default header is apikey (2026-11-27)',
    },
    {
        statuses: [401],
        scheme: 'x-api-key',
        pattern: /carry the API secret key in the 'Authorization' field/i,
        cause: 'auth.header-stripped',
        source: 'MiniMax (claude-code#39013), as of 2026-11-27',
    },
    {
        statuses: [401],
        pattern: /x-api-key header is required|No API key found in request|authorization header is (?:required|missing)|API ?key (?:is )?(?:required|missing)|no auth credentials found|missing (?:api key|authorization|authentication)/i,
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
        pattern: /credit balance is too low|insufficient (?:account )?(?:credits?|balance|funds|quota)|\bbalance is (?:insufficient|not enough)\b|\bcredits? (?:has been |have been |is |are )?(?:exhausted|used up|depleted)|\u4f59\u989d\u4e0d\u8db3/i,
        cause: 'billing.credit',
        source: 'claude-code#66314, #88711, #95393; OpenRouter 402; MiniMax-M2#62 (500); SiliconFlow 403 ("account balance is insufficient"), as of 2026-11-27',
    },
    {
        statuses: MONEY,
        pattern: /(?:API )?usage limits?\b|spend(?:ing)? limit|budget has been exceeded|ExceededTokenBudget|ExceededBudget|\u989d\u5ea6\u5df2\u7528\u5c3d|\u989d\u5ea6\u4e0d\u8db3|\bcost limit (?:exceeded|reached)|\u8d39\u7528\u9650\u5236/i,
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
        statuses: [429],
        pattern: /\bplan package has expired\b|\b(?:weekly|monthly) limit exhausted\b/i,
        cause: 'billing.limit',
        source: 'z.ai 1309 and 1310, also as gateways quote them, as of 2026-11-27',
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
        source: 'seen live: "anthropic-version: header is required", "Unexpected value(s) \u2026 `anthropic-beta`"; claude-code#49370, #34033, anthropic-sdk-python#1121 ("invalid beta flag", of Bedrock)',
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
        pattern: /(?:not allowed|no access|access to|permission|\u4e0d\u5141\u8bb8).*(?:\bmodel\b|\u6a21\u578b)|model.*(?:not allowed|access denied|no permission)|\u65e0\u6743(?:\u4f7f\u7528|\u8bbf\u95ee)(?:\u8be5)?\u6a21\u578b/i,
        cause: 'model.forbidden',
        source: 'continue#10353; FastGPT#2537 (one-api); LiteLLM team model access',
    },
    {
        statuses: [404],
        pattern: /^No allowed providers are available for the selected model\b|^No endpoints (?:found|available) matching\b.{0,80}\b(?:policy|policies|guardrails?|settings|restrictions)\b/i,
        cause: 'model.forbidden',
        source: 'OpenRouter: the account\u2019s own providers, privacy and guardrails leave none (openrouter.ai/docs, public threads), as of 2026-11-27',
    },
    {
        statuses: [404],
        pattern: /^No endpoints found for \S/i,
        cause: 'model.unknown',
        source: 'OpenRouter: nobody serves this model (public threads), as of 2026-11-27',
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
        source: 'browser-use#5085; promptfoo#10632; pydantic-ai#5002; Portkey ("anthropic error: model: \u2026")',
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
    const groups = row?.pattern.exec(start)?.groups;
    const header = row?.header ?? groups?.['header'];
    const route = groups?.['route'];
    return (row && {
        cause: row.cause,
        ...(header !== undefined && { header }),
        ...(route !== undefined && { facts: { route } }),
    });
}
function saysNotFound(message) {
    return message !== undefined && /^\W*(?:not[ _-]?found|unexpected endpoint)\b/i.test(message);
}


/***/ }),

/***/ 52380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LY: () => (/* binding */ ERROR_TYPES),
  hC: () => (/* binding */ causeOfError),
  rs: () => (/* binding */ causeOfErrorEvent),
  z2: () => (/* binding */ isDeterminateRefusal)
});

// EXTERNAL MODULE: ./src/claude/errors/challenge.ts
var challenge = __webpack_require__(61581);
;// CONCATENATED MODULE: ./src/claude/errors/error-codes.ts
const ADMIN = { why: 'only the organization (admin) API answers so' };
const AGENTS = { why: 'only the environments and workers API answers so' };
const CLAUDE_TAG = { why: 'only the Claude tag API answers so' };
const FILES = { why: 'only uploads and downloads of files are answered so' };
const PLUGINS = { why: 'only the plugins and skills API answers so' };
const compaction = (fault) => ({
    cause: 'format.request',
    why: `the request\u2019s compaction blocks are not valid: ${fault}`,
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
        why: 'the key\u2019s creator left the organization or its Claude Code workspace',
    },
    claude_code_version_too_old: {
        cause: 'auth.claude-code-only',
        why: 'the organization admits a newer Claude Code alone',
    },
    claude_tag_writes_not_enabled: CLAUDE_TAG,
    cmek_context_unavailable: {
        cause: 'service.encryption',
        why: 'the workspace\u2019s encryption settings could not be read',
    },
    cmek_feature_unsupported: SETTINGS,
    cmek_key_disabled: {
        cause: 'service.encryption',
        why: 'the workspace\u2019s own encryption key is disabled or revoked',
    },
    cmek_key_network_blocked: {
        cause: 'service.encryption',
        why: 'the key service\u2019s network rules refuse Anthropic\u2019s request',
    },
    cmek_key_unreachable: {
        cause: 'service.encryption',
        why: 'the workspace\u2019s own encryption key cannot be reached',
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
        why: 'the monthly threshold of the organization\u2019s tier is crossed',
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
        why: 'a skill\u2019s content cannot be decrypted',
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
    unsupported_charset: { cause: 'format.request', why: 'the body\u2019s character set is not supported' },
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

// EXTERNAL MODULE: ./src/claude/errors/gateway-codes.ts
var gateway_codes = __webpack_require__(49405);
// EXTERNAL MODULE: ./src/claude/errors/error-wording.ts + 3 modules
var error_wording = __webpack_require__(80585);
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
    causeOfProvider,
    causeOfCode,
    causeOfChallenge,
    causeOfWords,
    causeOfNamedHeader,
    causeOfType,
    causeOfStatus,
];
function causeOfProvider({ status, envelope, provider }) {
    return provider.answers.causeOf?.({ status, envelope });
}
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
function causeOfCode({ status, envelope, named, provider }) {
    if (envelope === undefined)
        return undefined;
    const code = envelope.code === undefined ? undefined : meaningOf(envelope.code)?.cause;
    if (code)
        return { cause: code, because: 'code' };
    const typed = { ...envelope, type: envelope.type ?? named };
    const own = provider.answers.definesFormat ? undefined : (0,gateway_codes/* meaningOfGatewayCode */.Q)(status, typed);
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
const BAD_KEY = new Set(['auth.invalid', 'auth.expired']);
function isDeterminateRefusal(answer) {
    const status = spokenStatus(answer);
    const { cause, because } = causeOfError({ ...answer, scheme: 'bearer' }) ?? {};
    const isSaid = because !== 'status' && cause !== undefined;
    if (!isOfRefusal(status, isSaid, cause, answer.provider) || !OF_THE_KEY.has(cause))
        return false;
    return answer.provider.answers.isDeterminate(answer);
}
function isOfRefusal(status, isSaid, cause, { answers, road }) {
    const isOfGateway = !answers.definesFormat && road === undefined;
    return (status === 401 || (isSaid && (status === 403 || (status === 400 && isOfGateway && BAD_KEY.has(cause)))));
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


/***/ })

};
