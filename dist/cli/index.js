#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CAUSE_IDS),
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
// The stable codes of why, in the order in which they outrank each other, with the verdict each one leads to.
const BROKEN = ['broken'];
const DEGRADED = ['degraded'];
const UNCHECKED = ['unchecked'];
const EITHER = ['broken', 'degraded'];
/** Every cause; an earlier one outranks a later one of the same verdict. `EITHER` causes are decided by the finding. */
const CAUSES = {
    'config.invalid-input': BROKEN,
    'key.missing': BROKEN,
    'key.withheld': UNCHECKED,
    'key.placeholder': BROKEN,
    'key.unexpanded': BROKEN,
    'key.whitespace': BROKEN,
    'key.quoted': BROKEN,
    'key.prefixed': BROKEN,
    'key.encoded': BROKEN,
    'key.wrong-provider': BROKEN,
    'key.admin': BROKEN,
    'key.oauth': BROKEN,
    'key.malformed': BROKEN,
    'key.conflict': DEGRADED,
    'key.exposed': BROKEN,
    'endpoint.malformed': BROKEN,
    'endpoint.insecure': BROKEN,
    'endpoint.unknown-host': BROKEN,
    'endpoint.path': BROKEN,
    'endpoint.legacy': BROKEN,
    'endpoint.unverified': DEGRADED,
    'endpoint.not-found': BROKEN,
    'endpoint.not-an-api': BROKEN,
    'endpoint.redirect': BROKEN,
    'endpoint.wrong-protocol': BROKEN,
    'dns.not-found': BROKEN,
    'dns.failure': BROKEN,
    'dns.sinkhole': BROKEN,
    'tcp.refused': BROKEN,
    'tcp.timeout': BROKEN,
    'tcp.unreachable': BROKEN,
    'tcp.reset': BROKEN,
    'tcp.ipv6': DEGRADED,
    'proxy.malformed': BROKEN,
    'proxy.unreachable': BROKEN,
    'proxy.auth': BROKEN,
    'proxy.denied': BROKEN,
    'proxy.at-fault': BROKEN,
    'proxy.required': BROKEN,
    'tls.expired': BROKEN,
    'tls.not-yet-valid': BROKEN,
    'tls.hostname': BROKEN,
    'tls.self-signed': BROKEN,
    'tls.incomplete-chain': BROKEN,
    'tls.untrusted': BROKEN,
    'tls.intercepted': EITHER,
    'tls.handshake': BROKEN,
    'tls.client-certificate': BROKEN,
    'tls.expiring': DEGRADED,
    'tls.ca-file': BROKEN,
    'clock.skew': EITHER,
    'auth.invalid': BROKEN,
    'auth.expired': BROKEN,
    'auth.scheme': BROKEN,
    'auth.header-stripped': BROKEN,
    'auth.duplicate': BROKEN,
    'auth.oauth-unsupported': BROKEN,
    'auth.claude-code-only': DEGRADED,
    'auth.workspace-required': BROKEN,
    'auth.forbidden': BROKEN,
    'auth.region': BROKEN,
    'auth.challenge': BROKEN,
    'auth.organization': BROKEN,
    'auth.creator-left': BROKEN,
    'auth.wrong-workspace': BROKEN,
    'auth.wrong-organization': BROKEN,
    'auth.federation': BROKEN,
    'billing.credit': BROKEN,
    'billing.limit': BROKEN,
    'model.unknown': BROKEN,
    'model.retired': BROKEN,
    'model.deprecated': DEGRADED,
    'model.forbidden': BROKEN,
    'format.request': BROKEN,
    'format.version': BROKEN,
    'format.response': BROKEN,
    'format.stream': BROKEN,
    'format.too-large': BROKEN,
    'limit.rate': DEGRADED,
    'limit.ramp': DEGRADED,
    'limit.concurrency': DEGRADED,
    'limit.headroom': DEGRADED,
    'service.overloaded': DEGRADED,
    'service.error': DEGRADED,
    'service.gateway': EITHER,
    'service.timeout': BROKEN,
    'service.cut': BROKEN,
    'service.encryption': BROKEN,
    'fallback.broken': DEGRADED,
    failover: DEGRADED,
    'run.deadline': BROKEN,
    'shard.missing': BROKEN,
};
const CAUSE_IDS = Object.keys(CAUSES);


/***/ }),

/***/ 8216:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   ty: () => (/* binding */ LIVE_CHECKS)
/* harmony export */ });
/* unused harmony export LAYERS */
// The ids of all checks, in the order in which a person reads them: from the key outwards to the service.
const CHECK_IDS = [
    'key-shape',
    'key-exposure',
    'endpoint-shape',
    'dns',
    'tcp',
    'tls-trust',
    'tls-expiry',
    'http-reach',
    'api-identity',
    'clock',
    'key-accepted',
    'auth-schemes',
    'identity',
    'models',
    'request-format',
    'rate-limits',
    'live-message',
    'live-stream',
];
/** The checks that send a real message, which is billed: never run unless asked for. */
const LIVE_CHECKS = ['live-message', 'live-stream'];
const LAYERS = (/* unused pure expression or super */ null && (['key', 'endpoint', 'network', 'tls', 'http', 'auth', 'models', 'format']));


/***/ }),

/***/ 9602:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isForbiddenAddress),
/* harmony export */   Ow: () => (/* binding */ isLoopbackAddress),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   iY: () => (/* binding */ isForbiddenHost),
/* harmony export */   jV: () => (/* binding */ plainHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
// Which host names and addresses are this machine's own, and which must never be reached at all.

const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
/** Link-local ranges and the metadata addresses of clouds that stand outside them. Sources: RFC 3927, RFC 4291; AWS IMDS documentation. */
const FORBIDDEN = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6');
const METADATA_NAMES = ['metadata', 'metadata.google.internal', 'instance-data'];
/** True for 127.0.0.0/8 and ::1, also written as an IPv4-mapped address or with a zone. */
function isLoopbackAddress(ip) {
    return isIn(LOOPBACK, ip);
}
/** True for addresses which no credential may ever be sent to: link-local ones and cloud metadata. */
function isForbiddenAddress(ip) {
    return isIn(FORBIDDEN, ip);
}
/** True when a URL's host is a loopback name or literal (`localhost`, `x.localhost`, `127.0.0.1`, `[::1]`). */
function isLoopbackHost(hostname) {
    const host = plainHost(hostname);
    return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
}
/** True when a URL's host is a link-local literal or a name of a cloud's metadata service. */
function isForbiddenHost(hostname) {
    const host = plainHost(hostname);
    return METADATA_NAMES.includes(host) || isForbiddenAddress(host);
}
/** Lower-case, without a trailing dot and without the brackets of an IPv6 literal. */
function plainHost(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
function isIn(list, ip) {
    const address = ip.replace(/%.*$/, '');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}


/***/ }),

/***/ 7597:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ judgeCountAnswer),
/* harmony export */   W: () => (/* binding */ judgeModelsAnswer)
/* harmony export */ });
/* harmony import */ var _model_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5968);
// Whether a 200 is really the answer that was asked for: a model list, a token count.

/** Judges the parsed body of a 200 to `GET /v1/models`; `undefined` stands for a body that was no JSON. */
function judgeModelsAnswer(body) {
    const list = (0,_model_list_js__WEBPACK_IMPORTED_MODULE_0__/* .parseModelList */ .hS)(body);
    return list ? { ok: true, list } : { ok: false, reason: `no model list, but ${kindOf(body)}` };
}
/** Judges the parsed body of a 200 to `POST /v1/messages/count_tokens`: `{ "input_tokens": whole number from 0 }`. */
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

/***/ 9838:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
// How far one word is from another.
/** Levenshtein distance in characters. Both words are cut at 256 so that outside words cannot cost time. */
function editDistance(left, right) {
    const from = [...left.slice(0, 256)];
    const to = [...right.slice(0, 256)];
    let above = to.map((_, at) => at + 1);
    from.forEach((letter, row) => {
        let diagonal = row;
        let before = row + 1;
        above = above.map((up, column) => {
            const cost = letter === to[column] ? diagonal : 1 + Math.min(diagonal, up, before);
            diagonal = up;
            before = cost;
            return cost;
        });
    });
    return above.at(-1) ?? from.length;
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uJ: () => (/* binding */ joinPath),
  dA: () => (/* binding */ judgeEndpoint),
  fc: () => (/* binding */ shownBase)
});

// UNUSED EXPORTS: isLoopbackAddress, isLoopbackHost

// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
// EXTERNAL MODULE: ./src/claude/addresses.ts
var addresses = __nccwpck_require__(9602);
// EXTERNAL MODULE: ./src/claude/hosts.ts + 1 modules
var hosts = __nccwpck_require__(3511);
// EXTERNAL MODULE: ./src/claude/key-characters.ts
var key_characters = __nccwpck_require__(9442);
// EXTERNAL MODULE: ./src/claude/key-placeholder.ts
var key_placeholder = __nccwpck_require__(6857);
;// CONCATENATED MODULE: ./src/claude/written-url.ts
// Reads a URL as people write it, and says what is wrong when it is none.



const LONGEST = 2048;
const MARKDOWN = /^!?\[[^\]]*\]\(([^)\s]*)\)$/;
const ANGLES = /^<(.*)>$/;
const QUOTES = '"\'`“”‘’„«»‹›';
/** Only http(s) URLs with a host come back as `url`, in Node's normal form; all else as a reason. Never throws. */
function writtenAsUrl(raw) {
    const text = raw.trim();
    const wrapped = text === '' || text.length > LONGEST ? undefined : judgeWrapping(text);
    if (text === '')
        return { reason: 'The base URL is empty.' };
    if (text.length > LONGEST)
        return { reason: `The base URL is longer than ${LONGEST} characters.` };
    return wrapped ?? judgeCharacters(text) ?? judgeStart(text) ?? readUrl(text);
}
function judgeWrapping(text) {
    if ((0,key_placeholder/* isUnexpanded */.n4)(text))
        return { reason: 'The base URL is an expression or variable that nothing has replaced.' };
    const link = MARKDOWN.exec(text)?.[1] ?? ANGLES.exec(text)?.[1];
    if (link !== undefined)
        return fault('The base URL is wrapped as a link in a text; give the bare URL.', link);
    const bare = trimQuotes(text);
    return bare === text ? undefined : fault('The base URL is wrapped in quotes.', bare);
}
/** Only what cannot be seen is taken out for a correction: leaving out a letter or joining words could name another host. */
function judgeCharacters(text) {
    const strays = (0,key_characters/* strayIn */.Z)(text);
    const [first] = strays;
    if (first) {
        const unseen = strays.every((stray) => stray.kind === 'blank') && !/[\s]/.test(text);
        const visible = [...text].filter((letter) => (0,key_characters/* strayIn */.Z)(letter).length === 0).join('');
        return fault(`The base URL contains ${first.name} at position ${first.position}.`, unseen ? visible : '');
    }
    if (!/[\\"'<>`{}|^]/.test(text))
        return undefined;
    return fault('The base URL contains a character that no URL may contain.', text.replaceAll('\\', '/'));
}
function judgeStart(text) {
    const doubled = /^https?:\/\/(?=https?:?\/\/)/i.exec(text)?.[0];
    if (doubled)
        return fault('The base URL begins with its scheme twice.', text.slice(doubled.length));
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme === 'https' || scheme === 'http')
        return undefined;
    if (scheme !== undefined)
        return { reason: `The base URL's scheme is ${scheme}, but only https and http can be used.` };
    const rest = text.replace(/^(?:https?)?:?\/{1,2}|^https?:/i, '');
    const loopback = (0,addresses/* isLoopbackHost */.cW)(hostAtStart(rest));
    return fault('The base URL does not begin with https:// (its scheme is missing or misspelt).', `${loopback ? 'http' : 'https'}://${rest}`);
}
function hostAtStart(rest) {
    return /^(\[[^\]]*\]|[^:/?#]*)/.exec(rest)?.[1] ?? '';
}
function readUrl(text) {
    const url = URL.parse(text);
    if (!url)
        return { reason: 'The base URL cannot be read as a URL.' };
    return /^https?:\/\/\//i.test(text) ? fault('The base URL has one slash too many.', url.href) : { url };
}
function fault(reason, meant) {
    const url = URL.parse(meant);
    const usable = url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '';
    if (!usable)
        return { reason };
    return { reason, corrected: url.origin + (url.pathname === '/' ? '' : url.pathname) };
}
function trimQuotes(text) {
    const letters = [...text];
    const isQuote = (letter) => letter !== undefined && QUOTES.includes(letter);
    const from = letters.findIndex((letter) => !isQuote(letter));
    if (from < 0)
        return '';
    return letters.slice(from, letters.findLastIndex((letter) => !isQuote(letter)) + 1).join('');
}

;// CONCATENATED MODULE: ./src/claude/endpoint-shape.ts





/** In this order the remedy of an earlier one cures the later ones too. */
const JUDGES = [judgeExtras, judgeForbidden, judgeHost, judgePath, judgeScheme];
/** Judges a base URL as the user wrote it. White space around it is dropped, as the official SDKs do with theirs. */
function judgeEndpoint(raw, options) {
    const written = writtenAsUrl(raw);
    if ('reason' in written) {
        const { reason, corrected } = written;
        return { fault: { cause: 'endpoint.malformed', detail: (0,phrase/* say */.cv) `${reason}`, ...(corrected && { corrected }) } };
    }
    for (const judge of JUDGES) {
        const fault = judge(written.url, options);
        if (fault)
            return { url: bare(written.url), fault };
    }
    return { url: bare(written.url) };
}
/**
 * The URL of an API path under a base, joined as the official SDK does: appended as it is, one slash folded.
 * Source: SDK 1.12.0 `buildURL` in `src/client.ts`. `path` starts with a slash and may carry a query.
 */
function joinPath(base, path) {
    const before = base.origin + base.pathname;
    return before + (before.endsWith('/') && path.startsWith('/') ? path.slice(1) : path);
}
/** The base as people write it: no slash at the end of a bare host. */
function shownBase(url) {
    return url.origin + (url.pathname === '/' ? '' : url.pathname);
}
function judgeExtras(url) {
    const extras = [
        ...(url.username || url.password
            ? ['a user name or password (a credential belongs into `api-key`)']
            : []),
        ...(url.search || url.href.includes('?') ? ['a query'] : []),
        ...(url.hash || url.href.endsWith('#') ? ['a fragment'] : []),
    ];
    if (extras.length === 0)
        return undefined;
    return malformed((0,phrase/* say */.cv) `A base URL may not carry ${extras.join(' and ')}.`, shownBase(url));
}
function judgeForbidden(url) {
    return (0,addresses/* isForbiddenHost */.iY)(url.hostname)
        ? malformed((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(url.hostname)} is a link-local or metadata address; no credential is sent there.`)
        : undefined;
}
function judgeHost(url) {
    const wrong = (0,hosts/* knownWrongHost */.XK)(url.hostname);
    if (!wrong)
        return undefined;
    const detail = (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(url.hostname)} is ${wrong.is}. The API's base URL is ${wrong.right}.`;
    return { cause: 'endpoint.unknown-host', detail, corrected: wrong.right };
}
/** Only what is certain, and only at the first party: a gateway may keep its API under any path. */
function judgePath(url) {
    if (!(0,hosts/* isFirstParty */.FF)(url.hostname))
        return undefined;
    const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
    if (/^(?:\/v1)+\/complete$/.test(path)) {
        const detail = (0,phrase/* say */.cv) `/v1/complete is the retired Text Completions API; use the Messages API at ${hosts/* FIRST_PARTY_URL */.g1}.`;
        return { cause: 'endpoint.legacy', detail, corrected: hosts/* FIRST_PARTY_URL */.g1 };
    }
    if (!/^\/v1\/.|^\/messages(?:\/|$)/.test(path))
        return undefined;
    const detail = (0,phrase/* say */.cv) `The base URL ends in ${(0,phrase/* quote */.hD)(path)}, but clients add /v1/… to it themselves.`;
    return { cause: 'endpoint.path', detail, corrected: hosts/* FIRST_PARTY_URL */.g1 };
}
function judgeScheme(url, { allowHttp }) {
    if (url.protocol === 'https:' || allowHttp || (0,addresses/* isLoopbackHost */.cW)(url.hostname))
        return undefined;
    const detail = (0,phrase/* say */.cv) `Plain http would send the credential readable by everyone on the way to ${(0,phrase/* quote */.hD)(url.hostname)}.`;
    const corrected = shownBase(url).replace(/^http:/, 'https:');
    return { cause: 'endpoint.insecure', detail, corrected };
}
function malformed(detail, corrected) {
    return { cause: 'endpoint.malformed', detail, ...(corrected && { corrected }) };
}
function bare(url) {
    return new URL(shownBase(url));
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseEnvelope)
/* harmony export */ });
/* unused harmony export ENVELOPE_DIALECTS */
// Recognises the error bodies of the API, of its edge, and of the gateways people put in front of it.
const ENVELOPE_DIALECTS = (/* unused pure expression or super */ null && ([
    'anthropic',
    'edge',
    'cloudflare',
    'ai-gateway',
    'litellm',
    'portkey',
    'google',
    'openai',
    'aws',
    'fastapi',
    'plain',
]));
const LONGEST_MESSAGE = 4096;
const LONGEST_WORD = 256;
/** What Cloudflare's edge answers in Anthropic's name, without `"type":"error"` and without a request id. */
const EDGE_TYPES = ['forbidden', 'request_too_large'];
/**
 * First match wins. Sources: SDK 1.12.0 `ErrorResponse`; anthropic-sdk-typescript#457 (edge); claude-code#67341 (522);
 * oh-my-pi#11327 (AI Gateway); LiteLLM, Portkey, Google, FastAPI as documented. As of 2026-11-22.
 */
const READERS = [
    ['anthropic', readAnthropic],
    ['cloudflare', readCloudflare],
    ['ai-gateway', readAiGateway],
    ['edge', readEdge],
    ['litellm', readLitellm],
    ['portkey', readPortkey],
    ['google', readGoogle],
    ['openai', readOpenai],
    ['aws', readAws],
    ['fastapi', readFastapi],
    ['plain', readPlain],
];
/** The error in a parsed JSON body, or undefined when it is none of the known shapes. Never throws. */
function parseEnvelope(body) {
    const json = record(body);
    if (!json)
        return undefined;
    for (const [dialect, read] of READERS) {
        const said = read(json);
        if (said)
            return { dialect, type: undefined, code: undefined, message: undefined, requestId: undefined, ...said };
    }
    return undefined;
}
function readAnthropic(body) {
    const error = record(body['error']);
    if (body['type'] !== 'error' || !error || typeof error['type'] !== 'string')
        return undefined;
    return {
        type: word(error['type']),
        code: word(record(error['details'])?.['error_code']),
        message: text(error['message']),
        requestId: word(body['request_id']),
    };
}
function readCloudflare(body) {
    if (body['cloudflare_error'] !== true)
        return undefined;
    const seconds = body['retry_after'];
    return {
        type: word(body['error_name']),
        code: word(body['error_code'] ?? body['status']),
        message: text(body['title'] ?? body['detail']),
        requestId: word(body['ray_id']),
        ...(typeof seconds === 'number' && seconds >= 0 && { retryAfterSeconds: seconds }),
    };
}
function readAiGateway(body) {
    const errors = [body['error'], body['errors']].find((value) => Array.isArray(value));
    if (body['name'] !== 'AiGatewayError' && !(body['success'] === false && errors))
        return undefined;
    const first = Array.isArray(errors) ? record(errors[0]) : undefined;
    return { type: word(body['name']), code: word(first?.['code']), message: text(first?.['message']) };
}
function readEdge(body) {
    const error = record(body['error']);
    const type = EDGE_TYPES.find((known) => known === error?.['type']);
    return type ? { type, message: text(error?.['message']) } : undefined;
}
function readLitellm(body) {
    const error = record(body['error']);
    if (!error || !('message' in error))
        return undefined;
    const own = String(error['message']).toLowerCase().includes('litellm');
    // LiteLLM serialises Python's None and the status as strings.
    const python = error['param'] === 'None' && typeof error['code'] === 'string';
    return own || python ? errorObject(error, body) : undefined;
}
function readPortkey(body) {
    return body['status'] === 'failure' ? { message: text(body['message']) } : undefined;
}
function readGoogle(body) {
    const error = record(body['error']);
    if (!error || typeof error['code'] !== 'number' || typeof error['status'] !== 'string')
        return undefined;
    return { type: word(error['status']), code: word(error['code']), message: text(error['message']) };
}
function readOpenai(body) {
    const error = record(body['error']);
    return error && (typeof error['message'] === 'string' || typeof error['type'] === 'string')
        ? errorObject(error, body)
        : undefined;
}
function readAws(body) {
    const type = word(body['__type']);
    return type ? { type, message: text(body['message'] ?? body['Message']) } : undefined;
}
function readFastapi(body) {
    const detail = body['detail'];
    if (typeof detail === 'string')
        return { message: text(detail) };
    const first = Array.isArray(detail) ? detail[0] : detail;
    const message = text(record(first)?.['msg'] ?? record(first)?.['message']);
    return message ? { message } : undefined;
}
function readPlain(body) {
    const message = text(body['message'] ?? body['error_description'] ?? body['error']);
    return message ? { type: word(body['error']), code: word(body['code']), message } : undefined;
}
function errorObject(error, body) {
    return {
        type: word(error['type']),
        code: word(error['code']),
        message: text(error['message']),
        requestId: word(body['request_id'] ?? error['request_id']),
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
    return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_WORD) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value.slice(0, LONGEST_MESSAGE) : undefined;
}


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   ib: () => (/* binding */ sdksSending),
/* harmony export */   vr: () => (/* binding */ dialectHeaders)
/* harmony export */ });
/* unused harmony export OAUTH_BETA */
/** Facts per auth scheme; a key of the first party is accepted in both. */
const DIALECTS = {
    bearer: {
        header: 'authorization',
        before: 'Bearer ',
        version: '2026-10-21',
        sdks: [
            { language: 'TypeScript', versions: '1.0.0 and later' },
            { language: 'Python', versions: '2.0.0 and later' },
            { language: 'Go', versions: '2.0.0 and later' },
            { language: 'Java', versions: '3.0.0 and later' },
            { language: 'C#', versions: '13.0.0 and later' },
            { language: 'PHP', versions: '1.0.0 and later' },
            { language: 'Ruby', versions: '2.0.0 and later' },
        ],
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
        ...(scheme === 'bearer' && OAUTH_ACCESS_TOKEN.test(credential) && { 'anthropic-beta': OAUTH_BETA }),
    };
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

/***/ 3511:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g1: () => (/* binding */ FIRST_PARTY_URL),
  FF: () => (/* binding */ isFirstParty),
  XK: () => (/* binding */ knownWrongHost)
});

// UNUSED EXPORTS: FIRST_PARTY_HOST

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
// EXTERNAL MODULE: ./src/claude/addresses.ts
var addresses = __nccwpck_require__(9602);
// EXTERNAL MODULE: ./src/claude/edit-distance.ts
var edit_distance = __nccwpck_require__(9838);
;// CONCATENATED MODULE: ./src/claude/hosts.ts
// The first party's host, and the hosts people mistake for it.



/** The only API host the official documentation and SDKs name. Source: SDK 1.12.0 `src/client.ts`. As of 2026-11-22. */
const FIRST_PARTY_HOST = 'api.anthropic.com';
const FIRST_PARTY_URL = `https://${FIRST_PARTY_HOST}`;
const NAMES = 'Official documentation and SDKs name api.anthropic.com alone';
const SITES = 'the sites themselves serve web pages; claude-code#6256 for www.anthropic.com';
const WRONG_HOSTS = [
    [['claude.ai', 'www.claude.ai'], 'the web application, not the API', SITES],
    [['api.claude.ai', 'api.claude.com', 'api.anthropic.ai'], 'no endpoint of this API', NAMES],
    [['console.anthropic.com', 'platform.claude.com', 'console.claude.com'], 'the console, not the API', SITES],
    [
        ['anthropic.com', 'www.anthropic.com', 'claude.com', 'www.claude.com'],
        'the company’s web site, not the API',
        SITES,
    ],
    [['docs.anthropic.com', 'docs.claude.com', 'code.claude.com'], 'documentation, not the API', SITES],
    [['support.anthropic.com', 'support.claude.com'], 'the help centre, not the API', SITES],
    [['status.anthropic.com', 'status.claude.com'], 'the status page, not the API', SITES],
    [
        ['claude.cursor.sh'],
        'no endpoint of this API',
        'named by circulating lists of endpoints; never documented',
    ],
    [
        ['cursor.com', 'www.cursor.com', 'api2.cursor.sh'],
        'Cursor’s own service, not the API',
        'cursor.com/help',
    ],
    [['api.openai.com'], 'OpenAI’s API, not Claude’s', 'platform.openai.com/docs/api-reference'],
    [
        ['generativelanguage.googleapis.com'],
        'Google’s Gemini API, not Claude’s',
        'ai.google.dev/api (Claude on Google Cloud has another host)',
    ],
];
const EXACT = new Map(WRONG_HOSTS.flatMap(([hosts, is, source]) => hosts.map((host) => [host, wrongHost(is, source)])));
const REGIONAL = /^api\.[a-z0-9-]+\.anthropic\.com$|^[a-z]{2}(?:-[a-z]+)*(?:-\d)?\.api\.anthropic\.com$/;
/** True for the host whose answers are the vendor's own word. */
function isFirstParty(hostname) {
    return (0,addresses/* plainHost */.jV)(hostname) === FIRST_PARTY_HOST;
}
/** Why this host can be told wrong without asking it, or undefined. Invented regional hosts and look-alikes included. */
function knownWrongHost(hostname) {
    const host = (0,addresses/* plainHost */.jV)(hostname);
    if (host === FIRST_PARTY_HOST)
        return undefined;
    const exact = EXACT.get(host);
    if (exact)
        return exact;
    if (REGIONAL.test(host)) {
        return wrongHost('not a host of this API: it has no regional hosts, `inference_geo` chooses a region', NAMES);
    }
    return isLookAlike(host)
        ? wrongHost('not Anthropic’s, although it looks like api.anthropic.com', 'within two letters of the real name')
        : undefined;
}
function wrongHost(is, source) {
    return { is, right: FIRST_PARTY_URL, source, asOf: '2026-11-22' };
}
/** A mistyped or homograph name could belong to anyone: a key must not go there. Subdomains of anthropic.com are excluded. */
function isLookAlike(host) {
    const name = (0,external_node_url_namespaceObject.domainToUnicode)(host);
    if (!name.endsWith('.com') || name.endsWith('.anthropic.com'))
        return false;
    return (0,edit_distance/* editDistance */.Y)(name, FIRST_PARTY_HOST) <= 2;
}


/***/ }),

/***/ 9442:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ describeStrays),
/* harmony export */   Z: () => (/* binding */ strayIn),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
// White space, invisible and unsendable characters: where they stand and what they are called, never what is around them.
/** Names a person recognises; all others are shown by their code point alone. Source: the Unicode Character Database. */
const NAMES = {
    0x09: 'a tab',
    0x0a: 'a line feed',
    0x0d: 'a carriage return',
    0x20: 'a space',
    0xa0: 'a no-break space',
    0xad: 'a soft hyphen',
    0x200b: 'a zero-width space',
    0x200c: 'a zero-width non-joiner',
    0x200d: 'a zero-width joiner',
    0x2028: 'a line separator',
    0x202f: 'a narrow no-break space',
    0x2060: 'a word joiner',
    0x3000: 'an ideographic space',
    0xfeff: 'a byte order mark',
    0xfffd: 'a replacement character (a broken encoding)',
};
const BLANK = /[\s\p{C}\p{Z}\u115f\u1160\u3164\uffa0\ufe00-\ufe0f]/u;
/** Every character that has no business in a header value, in order. */
function strayIn(text) {
    return [...text].flatMap((letter, at) => {
        const kind = kindOf(letter);
        return kind ? [{ position: at + 1, name: nameOf(letter), kind }] : [];
    });
}
/** True for white space and everything that cannot be seen. */
function isBlank(letter) {
    return BLANK.test(letter);
}
/** "a line feed (U+000A) at position 109", at most three of them, then how many more. */
function describeStrays(strays) {
    const shown = strays.slice(0, 3).map((stray) => `${stray.name} at position ${stray.position}`);
    const more = strays.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function kindOf(letter) {
    if (isBlank(letter))
        return 'blank';
    return letter > '~' ? 'foreign' : undefined;
}
function nameOf(letter) {
    const code = letter.codePointAt(0) ?? 0;
    const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    // The code point of a visible character would show a part of the value.
    if (!isBlank(letter) && code !== 0xfffd)
        return 'a character outside ASCII';
    return `${NAMES[code] ?? 'an invisible character'} (${point})`;
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   J_: () => (/* binding */ familyPrefix)
/* harmony export */ });
/* unused harmony exports KEY_USES, KEY_FAMILIES */
const KEY_USES = (/* unused pure expression or super */ null && (['inference', 'admin', 'oauth-access', 'oauth-refresh', 'cookie', 'foreign']));
const BOTH = ['bearer', 'x-api-key'];
const BEARER = ['bearer'];
const ANTHROPIC = { issuer: 'Anthropic', asOf: '2026-11-22' };
/** Anthropic's own families, special ones first; the last row is any family newer than this table. */
const OWN = [
    {
        id: 'api-key',
        name: 'a Claude API key',
        use: 'inference',
        prefix: /^sk-ant-api03-/,
        whole: /^sk-ant-api03-[A-Za-z0-9_-]{93}AA$/,
        length: 108,
        schemes: BOTH,
        source: 'gitleaks config/gitleaks.toml and trufflehog pkg/detectors/anthropic, summer 2026',
        ...ANTHROPIC,
    },
    {
        id: 'admin-key',
        name: 'an Anthropic admin key',
        use: 'admin',
        prefix: /^sk-ant-admin(?:\d{2,4})?-/,
        schemes: BOTH,
        source: 'platform.claude.com/docs admin API; gitleaks config/gitleaks.toml',
        ...ANTHROPIC,
    },
    {
        id: 'compliance-key',
        name: 'an Anthropic compliance key',
        use: 'admin',
        prefix: /^sk-ant-api01-/,
        schemes: BOTH,
        source: 'platform.claude.com/docs manage-claude/admin-api-keys',
        ...ANTHROPIC,
    },
    {
        id: 'oauth-access',
        name: 'a Claude OAuth access token',
        use: 'oauth-access',
        prefix: /^sk-ant-oat\d{2}-/,
        schemes: BEARER,
        source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials; kingfisher rules anthropic.yml',
        ...ANTHROPIC,
    },
    {
        id: 'oauth-refresh',
        name: 'a Claude OAuth refresh token',
        use: 'oauth-refresh',
        prefix: /^sk-ant-ort\d{2}-/,
        schemes: [],
        source: 'kingfisher rules anthropic.yml',
        ...ANTHROPIC,
    },
    {
        id: 'session-cookie',
        name: 'a claude.ai session cookie',
        use: 'cookie',
        prefix: /^sk-ant-sid\d{2}-/,
        schemes: [],
        source: 'public reports of claude.ai cookies',
        ...ANTHROPIC,
    },
    {
        id: 'personal-key',
        name: 'a personal Claude API key',
        use: 'inference',
        prefix: /^sk-ant-usr-/,
        schemes: BOTH,
        source: 'sightings of October 2026; length not established',
        ...ANTHROPIC,
    },
    {
        id: 'service-key',
        name: 'a service-account Claude API key',
        use: 'inference',
        prefix: /^sk-ant-svc-/,
        schemes: BOTH,
        source: 'sightings of October 2026; length not established',
        ...ANTHROPIC,
    },
    {
        id: 'anthropic-other',
        name: 'an Anthropic credential of a family this tool does not know',
        use: 'inference',
        prefix: /^sk-ant-/,
        schemes: BOTH,
        source: 'identity-linked keys came with new prefixes in 2026: never refuse an unknown one',
        ...ANTHROPIC,
    },
];
/** Other vendors' credentials, recognised beyond doubt by how they begin. Sources stand on `foreign()`. */
const FOREIGN = [
    ['openai-project', 'an OpenAI project key', 'OpenAI', /^sk-proj-/],
    ['openai-service', 'an OpenAI service-account key', 'OpenAI', /^sk-svcacct-/],
    ['openai-admin', 'an OpenAI admin key', 'OpenAI', /^sk-admin-/],
    ['openai-legacy', 'an OpenAI key', 'OpenAI', /^sk-(?=[A-Za-z0-9]{20}T3BlbkFJ)/],
    ['openrouter', 'an OpenRouter key', 'OpenRouter', /^sk-or-v\d-/],
    ['langsmith', 'a LangSmith key', 'LangChain', /^lsv2_(?:pt|sk)_/],
    ['deepseek', 'a DeepSeek-style key', 'DeepSeek or a look-alike', /^sk-(?=[a-z0-9]{32}$)/],
    ['google-api', 'a Google API key', 'Google', /^AIza(?=[\w-]{35})/],
    ['google-oauth', 'a Google OAuth token', 'Google', /^ya29\./],
    ['aws-access', 'an AWS access key id', 'AWS', /^(?:AKIA|ASIA|ABIA|ACCA)(?=[A-Z2-7]{16}$)/],
    ['bedrock-long', 'an Amazon Bedrock API key', 'AWS', /^ABSK(?=[A-Za-z0-9+/]{20})/],
    ['bedrock-short', 'a short-term Amazon Bedrock API key', 'AWS', /^bedrock-api-key-/],
    ['github-fine', 'a fine-grained GitHub token', 'GitHub', /^github_pat_/],
    ['github', 'a GitHub token', 'GitHub', /^gh[oprsu]_(?=\w{16})/],
    ['gitlab', 'a GitLab token', 'GitLab', /^glpat-/],
    ['groq', 'a Groq key', 'Groq', /^gsk_(?=\w{20})/],
    ['xai', 'an xAI key', 'xAI', /^xai-(?=\w{20})/],
    ['perplexity', 'a Perplexity key', 'Perplexity', /^pplx-(?=\w{20})/],
    ['hugging-face', 'a Hugging Face token', 'Hugging Face', /^hf_(?=[A-Za-z0-9]{20})/],
    ['nvidia', 'an NVIDIA key', 'NVIDIA', /^nvapi-/],
    ['npm', 'an npm token', 'npm', /^npm_(?=[A-Za-z0-9]{20})/],
    ['slack', 'a Slack token', 'Slack', /^xox[abprs]-/],
    ['stripe', 'a Stripe key', 'Stripe', /^[rs]k_(?:live|test)_/],
    ['jwt', 'a JSON Web Token', 'an identity provider', /^ey(?=[\w-]+\.ey[\w-]+\.)/],
];
/** Every family in the order in which they are tried. */
const KEY_FAMILIES = [...OWN, ...FOREIGN.map(foreign)];
function foreign([id, name, issuer, prefix]) {
    return {
        id,
        name,
        issuer,
        prefix,
        use: 'foreign',
        schemes: [],
        source: 'gitleaks config/gitleaks.toml, trufflehog and kingfisher rules, vendors’ documentation',
        asOf: '2026-11-22',
    };
}
/** The family a bare value (no white space, quotes or prefix around it) belongs to, if any. */
function familyOf(value) {
    return KEY_FAMILIES.find((family) => family.prefix.test(value));
}
/** What may be shown of a value: its family's public prefix, nothing of what follows; empty when no family is known. */
function familyPrefix(value) {
    return familyOf(value)?.prefix.exec(value)?.[0] ?? '';
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h8: () => (/* binding */ referenceIn),
/* harmony export */   n4: () => (/* binding */ isUnexpanded),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _key_families_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6082);
// Values which stand where a key should stand: placeholders, and references that nothing has replaced.

/** References of workflow, shell and vault languages, each with the name a person knows it by. As of 2026-11-22. */
const REFERENCES = [
    [/\$\{\{|^(?:secrets|env|vars|inputs)\.\w+$/i, 'a GitHub expression'],
    [/\{\{.*\}\}/, 'a template expression'],
    [/^\$\{[\w:.?-]+\}$|^\$[A-Za-z_]\w*$|^\$env:\w+$/i, 'a shell variable'],
    [/^%[A-Za-z_]\w*%$/, 'a Windows variable'],
    [/^\$\(.*\)$/, 'a command or pipeline variable'],
    [/^#\{.*\}#?$|^__[A-Z][A-Z0-9_]*__$/, 'a token of a replace step'],
    [/^op:\/\//i, 'a 1Password reference'],
    [/^(?:ref\+)?(?:hashi)?(?:corp)?vault(?::|\+)|^!vault\b/i, 'a Vault reference'],
    [/^arn:aws[\w-]*:(?:secretsmanager|ssm):|^aws-?(?:sm|secretsmanager|ssm):/i, 'an AWS secret’s name'],
    [
        /^@Microsoft\.KeyVault\(|^(?:az)?keyvault:|^https:\/\/[\w-]+\.vault\.azure\.net\//i,
        'an Azure Key Vault reference',
    ],
    [/^projects\/[^/]+\/secrets\/|^(?:gcp-?sm|sm|gsm):\/\//i, 'a Google Secret Manager name'],
    [/^(?:process\.env|import\.meta\.env|os\.environ|ENV)[.[(]/, 'a piece of program code'],
    [/^(?:secretref:|(?:secret|doppler|bws|keyring|pass|file):\/\/)/i, 'a reference to a secret store'],
    [/^ENC\[/, 'an encrypted value (SOPS)'],
];
/** Words that tell people to put something else there: no key on any host consists of them. */
const INSTRUCTIONS = [
    ...[
        'your',
        'insert',
        'enter',
        'paste',
        'replace',
        'changeme',
        'changethis',
        'placeholder',
        'goeshere',
        'here',
    ],
    ...['todo', 'fixme', 'redacted', 'hidden', 'removed', 'masked', 'example', 'sample', 'xxx'],
];
/** Words which on the first-party host cannot be a key; a private gateway may well accept them. */
const FILLERS = [
    ...[
        'anthropic',
        'claude',
        'apikey',
        'api',
        'key',
        'secret',
        'token',
        'password',
        'credential',
        'value',
        'string',
    ],
    ...[
        'test',
        'dummy',
        'fake',
        'mock',
        'demo',
        'none',
        'null',
        'undefined',
        'empty',
        'unset',
        'nothing',
        'invalid',
    ],
    ...[
        'goes',
        'with',
        'this',
        'real',
        'actual',
        'own',
        'my',
        'the',
        'put',
        'add',
        'new',
        'me',
        'it',
        'is',
        'in',
    ],
    ...[
        'valid',
        'foo',
        'bar',
        'baz',
        'abc',
        'sk',
        'ant',
        '1234567890',
        '123456789',
        '12345678',
        '123456',
        '12345',
    ],
    ...['1234', '123'],
];
const LONGEST_PLACEHOLDER = 120;
const LONGEST_REFERENCE = 2048;
/** What kind of reference the value is, as words with an article, or undefined. */
function referenceIn(core) {
    const start = core.slice(0, LONGEST_REFERENCE);
    return REFERENCES.find(([pattern]) => pattern.test(start))?.[1];
}
/** True when the text is, or contains, an expression that should have been replaced before it came here. */
function isUnexpanded(text) {
    return /\$\{|\{\{|\$\(/.test(text) || /^\$\w+$|^%\w+%$|^op:\/\//.test(text);
}
/** True when no key was ever put in. A well-formed key never counts, whatever it spells. */
function isPlaceholder(core, host) {
    if (core.length > LONGEST_PLACEHOLDER || (0,_key_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(core)?.whole?.test(core))
        return false;
    const rest = core.slice((0,_key_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyPrefix */ .J_)(core).length);
    if (rest === '' || isMasked(core) || isBracketed(core))
        return true;
    return spellsInstruction(rest) || (host.firstParty && spellsNothing(rest));
}
/** `***`, `sk-ant-...`, `sk-ant-api03-Ab…xyz`: what screens and logs show instead of a key. */
function isMasked(core) {
    return /\.{3}|…|\*{3}|•{3}|●{3}/u.test(core) || /^[*.•●_x#-]+$/iu.test(core);
}
function isBracketed(core) {
    return /^<[^<>]*>$|^\[[^[\]"]*\]$|^\{[\w -]*\}$/.test(core);
}
function spellsInstruction(rest) {
    const letters = lettersOf(rest);
    return (INSTRUCTIONS.some((word) => letters.includes(word)) &&
        without(letters, [...INSTRUCTIONS, ...FILLERS]) === '');
}
function spellsNothing(rest) {
    return without(lettersOf(rest), FILLERS) === '' || /^([x0*._-])\1*$/i.test(rest);
}
function lettersOf(text) {
    return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
/** The letters that remain when the words, longest first, are taken out from left to right. */
function without(letters, words) {
    const longestFirst = words.toSorted((one, other) => other.length - one.length);
    return letters.replace(/x{3,}/g, '').replace(new RegExp(longestFirst.join('|'), 'g'), '');
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ judgeMessageAnswer),
/* harmony export */   go: () => (/* binding */ liveMessage),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/* unused harmony export usageIn */
/* harmony import */ var _endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2662);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4088);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1539);



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

/***/ 5968:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ parseModelList)
/* harmony export */ });
/* unused harmony exports LIST_SHAPES, LIFECYCLES */
// Reads a list of models in the first party's shape or in one of the shapes gateways answer with.
const LIST_SHAPES = (/* unused pure expression or super */ null && (['anthropic', 'openai', 'other']));
const LIFECYCLES = ['active', 'deprecated', 'retired'];
/** More than any real list holds, so that a hostile one cannot cost memory. */
const MOST_MODELS = 5000;
const USABLE_ID = /^[^\s\p{C}]{1,256}$/u;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,18}(?:Z|[+-]\d{2}:\d{2}))?$/;
/** The list in a parsed JSON body, or undefined when it holds none. Entries without a usable id are left out. */
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

/***/ 460:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ isListed),
  o0: () => (/* binding */ lifecycleOf),
  OA: () => (/* binding */ nearestId),
  yL: () => (/* binding */ newestOfTable),
  aP: () => (/* binding */ replacementFor),
  An: () => (/* binding */ sameModel)
});

// UNUSED EXPORTS: lineOf, modelOf

// EXTERNAL MODULE: ./src/claude/edit-distance.ts
var edit_distance = __nccwpck_require__(9838);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   _6: () => (/* binding */ countBodyFrom),
/* harmony export */   bM: () => (/* binding */ minimalCountBody),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2662);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4088);


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

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _end_soon_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9440);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1690);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3695);
/* harmony import */ var _terminal_host_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2582);
/* harmony import */ var _terminal_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5699);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(311);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3138);
// The terminal's door: flags named as the inputs, the same engine, the same exit codes.








const FLAGS = Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map((name) => [name, { type: 'string' }]));
const SWITCHES = {
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'V' },
};
async function runTerminal(args) {
    const parsed = parse(args);
    if (parsed === undefined)
        return _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.wrongUsage;
    if (parsed['help'] === true)
        return say((0,_terminal_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpText */ .B)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh));
    if (parsed['version'] === true)
        return say(`${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL_NAME */ .l} ${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x}`);
    const flags = Object.fromEntries(Object.entries(parsed).filter((entry) => typeof entry[1] === 'string'));
    return (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)((0,_terminal_host_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalHost */ .P)(process.env, { flags, json: parsed['json'] === true }));
}
/** Node's own message may repeat an argument, and an argument may be a key: only the flag's name is told. */
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: { ...FLAGS, ...SWITCHES }, allowPositionals: false }).values;
    }
    catch {
        const known = args.filter((arg) => /^--[a-z-]{1,40}$/.test(arg)).join(' ');
        process.stderr.write(`${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL_NAME */ .l}: these arguments cannot be used (flags seen: ${known || 'none'}). See --help for what is accepted.\n`);
        return undefined;
    }
}
function say(text) {
    process.stdout.write(`${text}\n`);
    return _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.passed;
}
/** What the engine needs of Node came with this major version; an older one would end in a stack trace. */
const OLDEST_NODE = 24;
async function open() {
    if (Number.parseInt(process.versions.node) >= OLDEST_NODE)
        return runTerminal(process.argv.slice(2));
    process.stderr.write(`${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL_NAME */ .l} needs Node ${OLDEST_NODE} or later; this is ${process.versions.node}.\n`);
    return _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.wrongUsage;
}
process.exitCode = await open();
(0,_end_soon_js__WEBPACK_IMPORTED_MODULE_7__/* .endSoon */ .n)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9440:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endSoon)
/* harmony export */ });
// The process ends by itself; a look-up which the system cannot cancel must not hold it back.
/** Milliseconds left to whatever still holds the event loop once everything was written. */
const PATIENCE_MS = 50;
/** `getaddrinfo` in libuv's pool can take its own 30 s after our deadline: then the process is ended, with the code it has. */
function endSoon() {
    setTimeout(() => process.exit(), PATIENCE_MS).unref();
}


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export STATUSES */
const STATUSES = (/* unused pure expression or super */ null && (['pass', 'warn', 'fail', 'unknown', 'skip', 'crash']));
function pass(detail, evidence) {
    return { status: 'pass', detail, ...(evidence && { evidence }) };
}
function note(detail, evidence) {
    return { status: 'warn', detail, ...(evidence && { evidence }) };
}
function warn(cause, detail, evidence) {
    return { status: 'warn', cause, detail, ...(evidence && { evidence }) };
}
function fail(cause, detail, evidence) {
    return { status: 'fail', cause, detail, ...(evidence && { evidence }) };
}
function unknown(detail, cause, evidence) {
    return { status: 'unknown', detail, ...(cause && { cause }), ...(evidence && { evidence }) };
}
/** The cause a finding names, if any. */
function causeOf(finding) {
    return 'cause' in finding ? finding.cause : undefined;
}


/***/ }),

/***/ 6236:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
// The one error of wrong usage: which input, what shape its value has (never the value), and what is accepted.
class InputError extends Error {
    input;
    accepted;
    /** `shape` describes the value without showing it, such as "text of 12 characters". */
    constructor(input, shape, accepted) {
        super(`Input "${input}" cannot be used: it is ${shape}. Accepted: ${accepted}.`);
        this.input = input;
        this.accepted = accepted;
    }
}
/** What a rejected value looks like from a distance. */
function shapeOf(value) {
    const lines = value.split('\n').length;
    return lines > 1
        ? `text of ${lines} lines`
        : `text of ${value.length} character${value.length === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 1690:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ INPUT_NAMES),
  sb: () => (/* binding */ readSettings)
});

// UNUSED EXPORTS: DEFAULT_ENDPOINT

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/check-ids.ts
var check_ids = __nccwpck_require__(8216);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/input-files.ts
// The files that inputs name: read once, with limits, inside the borders that the contract draws.



/** Largest `request` file (contract, safety rule 5), and largest file of roots that is read: 1 MiB and 16 MiB. */
const REQUEST_LIMIT = 1_048_576;
const CA_LIMIT = 16_777_216;
/** Reads the Messages request of a file inside the workspace; links are followed before that is decided. */
function readRequestFile(input, path, workspace) {
    const accepted = 'the path of a JSON file inside the workspace, an object, at most 1 MiB';
    const found = realPath((0,external_node_path_.resolve)(workspace, path));
    if (found === undefined)
        throw new input_error/* InputError */.d(input, 'a path that cannot be read', accepted);
    if (!isInside(found, workspace))
        throw new input_error/* InputError */.d(input, 'a path that leads out of the workspace', accepted);
    const text = readLimited(found, REQUEST_LIMIT);
    if (text === undefined)
        throw new input_error/* InputError */.d(input, 'a file that cannot be read or is too large', accepted);
    return asObject(text) ?? refuse(new input_error/* InputError */.d(input, 'a file that holds no JSON object', accepted));
}
/** Whether a path leads into a folder, both with their links followed. */
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(realPath(folder) ?? folder, realPath(path) ?? path);
    return way !== '' && !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}
/** Reads a file of extra roots. What is wrong with it is part of the answer: it becomes a finding. */
function readCaFile(path, origin, folder) {
    const found = realPath((0,external_node_path_.resolve)(folder, path));
    const text = found === undefined ? undefined : readLimited(found, CA_LIMIT);
    if (text === undefined)
        return { origin, pem: undefined, fault: 'it is missing, unreadable or larger than 16 MiB' };
    const fault = caFault(text);
    return { origin, pem: fault === undefined ? text : undefined, fault };
}
/** With its end: Node passes over a cut one without a word. */
const WHOLE_CERTIFICATE = /-----BEGIN (TRUSTED )?CERTIFICATE-----\s[^-]+-----END (TRUSTED )?CERTIFICATE-----/;
function caFault(text) {
    if (text.trim() === '')
        return 'it is empty';
    if (WHOLE_CERTIFICATE.test(text))
        return undefined;
    if (text.includes('PRIVATE KEY-----'))
        return 'it holds a private key instead of certificates';
    return text.charCodeAt(0) === 0x30 ? 'it is DER (binary), not PEM' : 'it holds no PEM certificate';
}
/** Makes the folder for reports if need be, before anything is sent: a run must not end without a place for its report. */
function usableFolder(input, path, cwd) {
    const folder = (0,external_node_path_.resolve)(cwd, path);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return folder;
    }
    catch {
        throw new input_error/* InputError */.d(input, 'a path that is no folder which can be written', 'the path of a folder; it is made if need be');
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function readLimited(path, limit) {
    try {
        const file = (0,external_node_fs_.statSync)(path);
        return !file.isFile() || file.size > limit ? undefined : (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function asObject(text) {
    try {
        const value = JSON.parse(text.replace(/^\ufeff/, ''));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function refuse(error) {
    throw error;
}

;// CONCATENATED MODULE: ./src/input-reader.ts

function makeReader(host) {
    const origins = [];
    const record = (origin) => void origins.push(origin);
    const input = (name) => given(host.input(name));
    const variable = (names) => {
        const name = names.find((candidate) => given(host.env[candidate]) !== undefined);
        return name === undefined ? undefined : { text: host.env[name] ?? '', variable: name };
    };
    const find = (name, variables, standard) => {
        const found = input(name) ?? variable(variables);
        record(originOf(name, found, standard));
        return found;
    };
    return {
        origins,
        record,
        input,
        variable,
        read: (name, standard, parse, variables = []) => parse(find(name, variables, standard)?.text ?? standard),
        optional: (name, parse, variables = []) => {
            const found = find(name, variables);
            return found && parse(found.text);
        },
        most: (name, list, limit) => {
            if (list.length <= limit)
                return limit;
            throw new input_error/* InputError */.d(name, `a list of ${list.length} entries`, `at most ${limit} entries`);
        },
    };
}
function given(text) {
    return text === undefined || text.trim() === '' ? undefined : { text };
}
/** The runner passes the defaults of `action.yml` as if they had been given. */
function originOf(setting, found, standard) {
    if (found === undefined || found.text === standard)
        return { setting, from: 'default' };
    if (found.variable === undefined)
        return { setting, from: 'input' };
    return { setting, from: 'environment', variable: found.variable };
}

;// CONCATENATED MODULE: ./src/parse.ts
// From the text of an input to its value; every refusal is an `InputError` that never repeats the text.


const UNITS = { ms: 1, s: 1_000, m: 60_000 };
/** `500ms`, `10s`, `2m`, or a bare number of seconds; at least 1 ms and at most one hour. Milliseconds. */
function parseDuration(input, text) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim());
    const ms = match === null ? NaN : Number(match[1]) * UNITS[(match[2] ?? 's')];
    if (ms >= 1 && ms <= 60 * UNITS.m)
        return ms;
    throw new input_error/* InputError */.d(input, (0,input_error/* shapeOf */.F)(text), 'a time such as 500ms, 10s or 2m, from 1ms to 60m');
}
function parseCount(input, text, { least, most }) {
    const count = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
    if (count >= least && count <= most)
        return count;
    throw new input_error/* InputError */.d(input, (0,input_error/* shapeOf */.F)(text), `a whole number from ${least} to ${most}`);
}
function parseBoolean(input, text) {
    const word = text.trim().toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    throw new input_error/* InputError */.d(input, (0,input_error/* shapeOf */.F)(text), 'true or false');
}
function parseChoice(input, text, choices) {
    const chosen = choices.find((choice) => choice === text.trim().toLowerCase());
    if (chosen !== undefined)
        return chosen;
    throw new input_error/* InputError */.d(input, (0,input_error/* shapeOf */.F)(text), choices.join(', '));
}
/** One a line or comma-separated; empty parts are dropped. */
function parseList(text) {
    return text
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function parseChoices(input, text, choices) {
    return new Set(parseList(text).map((part) => parseChoice(input, part, choices)));
}
/** Ids as providers write them, `anthropic/claude-…`, `claude-…@20251001` and `claude-…[1m]` included. */
const MODEL_ID = /^[A-Za-z0-9][\w.:@/[\]-]{0,254}$/;
function parseModels(input, text) {
    const models = [...new Set(parseList(text))];
    const odd = models.find((model) => !MODEL_ID.test(model) || /^sk-/i.test(model));
    if (odd === undefined)
        return models;
    throw new input_error/* InputError */.d(input, `a list with an entry that is ${(0,input_error/* shapeOf */.F)(odd)}`, 'model ids, one a line or comma-separated');
}
/** `all`, or ids to run; `-id` leaves one out, `+id` adds one. */
function parseChecks(input, text, standard) {
    const parts = parseList(text);
    const plainIds = parts
        .filter((part) => !/^[+-]/.test(part) && part !== 'all')
        .map((part) => checkId(input, part));
    const chosen = new Set(plainIds.length > 0 ? plainIds : standard);
    for (const part of parts.filter((part) => /^[+-]/.test(part))) {
        if (part.startsWith('+'))
            chosen.add(checkId(input, part.slice(1)));
        else
            chosen.delete(checkId(input, part.slice(1)));
    }
    if (chosen.size > 0)
        return chosen;
    throw new input_error/* InputError */.d(input, 'a list that leaves no check', `all, or some of: ${check_ids/* CHECK_IDS */.Sh.join(', ')}`);
}
function checkId(input, text) {
    const id = check_ids/* CHECK_IDS */.Sh.find((known) => known === text.trim());
    if (id !== undefined)
        return id;
    throw new input_error/* InputError */.d(input, `a list with an entry that is ${(0,input_error/* shapeOf */.F)(text)}`, `all, or some of: ${check_ids/* CHECK_IDS */.Sh.join(', ')}, with - or + in front`);
}
const PART = String.raw `(\[[^\]]*\]|[^:\s]*)`;
const CONNECT_TO = new RegExp(`^${PART}:(\\d{0,5}):${PART}:(\\d{0,5})$`);
/** curl's `--connect-to` lines: `HOST1:PORT1:HOST2:PORT2`, any part may be empty, IPv6 in brackets. */
function parseConnectTo(input, text) {
    return parseList(text).map((line) => {
        const [whole, host = '', port = '', toHost = '', toPort = ''] = CONNECT_TO.exec(line) ?? [];
        const ports = [port, toPort].every((part) => part === '' || (Number(part) > 0 && Number(part) < 65_536));
        if (whole === undefined || !ports)
            throw new input_error/* InputError */.d(input, `a line that is ${(0,input_error/* shapeOf */.F)(line)}`, 'HOST:PORT:ADDRESS:PORT, one a line');
        return { host: host.toLowerCase(), port, toHost, toPort };
    });
}
/** `Name: value` lines. Header names are tokens (RFC 9110, section 5.6.2); values are visible ASCII, spaces and tabs. */
function parseHeaders(input, text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line) => {
        const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:([\x20-\x7e\t]*)$/.exec(line.trim()) ?? [];
        if (name === undefined || value === undefined)
            throw new input_error/* InputError */.d(input, `a line that is ${(0,input_error/* shapeOf */.F)(line)}`, 'Name: value, one a line');
        return [name.toLowerCase(), value.trim()];
    });
}

// EXTERNAL MODULE: ./src/secret.ts
var secret = __nccwpck_require__(7355);
;// CONCATENATED MODULE: ./src/settings.ts
const AUTH_CHOICES = ['auto', 'bearer', 'x-api-key'];
const PROVIDERS = ['anthropic', 'gateway'];
const FAIL_ON = ['broken', 'degraded', 'never'];
const ON_MISSING_KEY = ['auto', 'fail', 'skip'];
const REQUIRE = ['any', 'all'];
const FORMATS = ['json', 'md'];

;// CONCATENATED MODULE: ./src/inputs.ts
// Reads every input and every environment variable we obey, once, into one frozen `Settings`.








const DEFAULT_ENDPOINT = 'https://api.anthropic.com';
/** Every input there is, in the order of the README. */
const INPUT_NAMES = [
    'api-key',
    'auth-token',
    'auth',
    'endpoints',
    'require',
    'provider',
    'models',
    'request',
    'live',
    'checks',
    'timeout',
    'deadline',
    'attempts',
    'ca-certificates',
    'connect-to',
    'allow-http',
    'headers',
    'workspace-id',
    'organization-id',
    'tls-expiry-days',
    'model-retirement-days',
    'on-missing-key',
    'scan-workspace',
    'fail-on',
    'summary',
    'report-dir',
    'formats',
];
/** Events whose checkout may be a stranger's while secrets are present (contract, safety rule 5). */
const STRANGERS_CHECKOUT = new Set(['pull_request_target', 'workflow_run']);
/** Headers that are ours to send; a credential among them would be sent twice. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'x-api-key']);
const REFUSED_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection']);
/** Throws `InputError` for the first value that cannot be used; nothing has been sent by then. */
function readSettings(host) {
    const reader = makeReader(host);
    return Object.freeze({
        ...readCredentials(reader),
        ...readWhat(reader, host),
        ...readPatience(reader),
        ...readNetwork(reader, host),
        ...readJudgement(reader),
        ...readOutput(reader, host),
        origins: reader.origins,
    });
}
function readCredentials(reader) {
    const credentials = [
        credential(reader, 'api-key', 'input'),
        credential(reader, 'auth-token', 'input'),
        credential(reader, 'api-key', 'environment', ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY']),
        credential(reader, 'auth-token', 'environment', ['ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN']),
    ].filter((found) => found !== undefined);
    const [chosen, other] = credentials;
    const rivals = chosen?.origin.from === other?.origin.from;
    if (chosen !== undefined)
        reader.record(chosen.origin);
    return {
        credential: chosen,
        ignoredCredential: rivals ? other : undefined,
        auth: reader.read('auth', 'auto', (text) => parseChoice('auth', text, AUTH_CHOICES)),
    };
}
function credential(reader, kind, from, variables = []) {
    const found = from === 'input' ? reader.input(kind) : reader.variable(variables);
    if (found === undefined)
        return undefined;
    const origin = { setting: kind, from, ...(found.variable !== undefined && { variable: found.variable }) };
    return { secret: (0,secret/* makeSecret */.pz)(found.text), kind, origin };
}
function readWhat(reader, host) {
    const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
    const endpoints = reader.read('endpoints', DEFAULT_ENDPOINT, parseEndpoints, ['ANTHROPIC_BASE_URL']);
    return {
        endpoints: [...new Set(endpoints)].slice(0, reader.most('endpoints', endpoints, 16)),
        require: reader.read('require', 'any', (text) => parseChoice('require', text, REQUIRE)),
        provider: reader.read('provider', 'auto', (text) => parseChoice('provider', text, ['auto', ...PROVIDERS])),
        models: reader.read('models', '', (text) => parseModels('models', text)),
        request: reader.optional('request', (path) => readRequestFile('request', path.trim(), workspace)),
        checks: readChecks(reader),
    };
}
/** A live message costs tokens: its checks run only when `live` or `checks` asks for them. */
function readChecks(reader) {
    const live = reader.read('live', 'false', (text) => parseBoolean('live', text));
    const standard = check_ids/* CHECK_IDS */.Sh.filter((id) => live || !check_ids/* LIVE_CHECKS */.ty.some((costly) => costly === id));
    return reader.read('checks', 'all', (text) => parseChecks('checks', text, standard));
}
function readPatience(reader) {
    return {
        timeoutMs: reader.read('timeout', '10s', (text) => parseDuration('timeout', text)),
        deadlineMs: reader.read('deadline', '60s', (text) => parseDuration('deadline', text)),
        attempts: reader.read('attempts', '4', (text) => parseCount('attempts', text, { least: 1, most: 20 })),
    };
}
/** Separators alone, as two empty variables leave them, would check nothing and call it healthy. */
function parseEndpoints(text) {
    const endpoints = parseList(text);
    if (endpoints.length > 0)
        return endpoints;
    throw new input_error/* InputError */.d('endpoints', (0,input_error/* shapeOf */.F)(text), 'base URLs, one a line or comma-separated');
}
function readNetwork(reader, host) {
    return {
        caCertificates: readRoots(reader, host),
        connectTo: reader.read('connect-to', '', (text) => parseConnectTo('connect-to', text)),
        allowHttp: reader.read('allow-http', 'false', (text) => parseBoolean('allow-http', text)),
        ...readHeaders(reader),
        workspaceId: reader.optional('workspace-id', (text) => parseId('workspace-id', text), [
            'ANTHROPIC_WORKSPACE_ID',
        ]),
        organizationId: reader.optional('organization-id', (text) => parseId('organization-id', text), [
            'ANTHROPIC_ORGANIZATION_ID',
        ]),
    };
}
/** Node trusts the file of `NODE_EXTRA_CA_CERTS` by itself; it is read here only to be able to say that it is unusable. */
function readRoots(reader, host) {
    const found = reader.input('ca-certificates') ?? reader.variable(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE']);
    if (found === undefined)
        return undefined;
    const { text, variable } = found;
    const from = variable === undefined ? 'input' : 'environment';
    const origin = { setting: 'ca-certificates', from, ...(variable !== undefined && { variable }) };
    reader.record(origin);
    const workspace = host.env['GITHUB_WORKSPACE'];
    const path = (0,external_node_path_.resolve)(host.cwd, text.trim());
    const file = readCaFile(path, origin, host.cwd);
    const strange = STRANGERS_CHECKOUT.has(host.env['GITHUB_EVENT_NAME'] ?? '');
    if (!strange || workspace === undefined || !isInside(path, workspace))
        return variable === 'NODE_EXTRA_CA_CERTS' ? { ...file, pem: undefined } : file;
    throw new input_error/* InputError */.d('ca-certificates', 'a file of the checkout', 'a file outside of the checkout, in a run of this event');
}
function readHeaders(reader) {
    const given = reader.read('headers', '', (text) => parseHeaders('headers', text), [
        'ANTHROPIC_CUSTOM_HEADERS',
    ]);
    const refused = given.find(([name]) => REFUSED_HEADERS.has(name));
    if (refused !== undefined)
        throw new input_error/* InputError */.d('headers', `a list with "${refused[0]}"`, 'any header but those of the connection itself');
    return {
        headers: given
            .filter(([name]) => !CREDENTIAL_HEADERS.has(name))
            .map(([name, value]) => [name, (0,secret/* makeSecret */.pz)(value)]),
        duplicateHeaders: given.map(([name]) => name).filter((name) => CREDENTIAL_HEADERS.has(name)),
    };
}
function parseId(input, text) {
    if (/^[\w-]{1,128}$/.test(text.trim()))
        return text.trim();
    throw new input_error/* InputError */.d(input, (0,input_error/* shapeOf */.F)(text), 'an id of letters, digits, _ and -');
}
function readJudgement(reader) {
    const days = { least: 0, most: 3_650 };
    return {
        tlsExpiryDays: reader.read('tls-expiry-days', '14', (text) => parseCount('tls-expiry-days', text, days)),
        modelRetirementDays: reader.read('model-retirement-days', '60', (text) => parseCount('model-retirement-days', text, days)),
        onMissingKey: reader.read('on-missing-key', 'auto', (text) => parseChoice('on-missing-key', text, ON_MISSING_KEY)),
        scanWorkspace: reader.read('scan-workspace', 'true', (text) => parseBoolean('scan-workspace', text)),
        failOn: reader.read('fail-on', 'broken', (text) => parseChoice('fail-on', text, FAIL_ON)),
    };
}
function readOutput(reader, host) {
    return {
        summary: reader.read('summary', 'true', (text) => parseBoolean('summary', text)),
        reportDir: reader.optional('report-dir', (text) => usableFolder('report-dir', text.trim(), host.cwd)),
        formats: reader.read('formats', 'json,md', (text) => parseChoices('formats', text, FORMATS)),
    };
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstByteMs),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/** The answer of an exchange, or of one attempt, as a list of none or one. */
function answered({ outcome }) {
    return outcome.kind === 'answer' ? [outcome] : [];
}
/** Time to first byte, in milliseconds: from the moment the judged connection stood to the head of the answer. */
function firstByteMs({ headAtMs }, { startedAtMs, durationMs }) {
    return Math.max(0, headAtMs - startedAtMs - durationMs);
}


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ acceptedSchemes),
/* harmony export */   FF: () => (/* binding */ judgeKey),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9400);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1666);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3550);
// What all answers together say of the credential: accepted, refused, or not decided, and why.



/** Causes which pass by themselves or lie with the provider: they say nothing about the key. */
const PASSING = /^(?:limit|service)\./;
/** Readings of everything that was asked with the credential, lists first. */
function readAll({ lists, counts, live }, { firstParty }) {
    const ofLists = _result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.flatMap((scheme) => {
        const exchange = lists[scheme];
        return exchange === undefined
            ? []
            : [{ ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'list', scheme, firstParty), scheme, asked: 'list' }];
    });
    const ofCounts = counts.map(({ exchange, scheme }) => ({
        ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'count', scheme, firstParty),
        scheme,
        asked: 'count',
    }));
    const ofMessages = live.map(({ message, scheme }) => ({
        ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(message, 'message', scheme, firstParty),
        scheme,
        asked: 'message',
    }));
    return [...ofLists, ...ofCounts, ...ofMessages];
}
/** The schemes in which an authenticated request was accepted, in the order of the outputs. */
function acceptedSchemes(conversation, endpoint) {
    const proofs = readAll(conversation, endpoint).filter((reading) => reading.kind === 'accepted' && proves(reading, conversation));
    return _result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.filter((scheme) => proofs.some((reading) => reading.scheme === scheme));
}
/** What anybody may read without a credential proves none; nobody gives messages away. */
function proves({ asked }, { anonymous, anonymousCount }) {
    if (asked === 'message')
        return true;
    const open = asked === 'list' ? anonymous : anonymousCount;
    return open === undefined || !(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(open);
}
/** Judges the credential over all answers of one endpoint. */
function judgeKey(conversation, endpoint) {
    const readings = readAll(conversation, endpoint);
    const proof = readings.find((reading) => reading.kind === 'accepted' && proves(reading, conversation));
    if (proof?.kind === 'accepted')
        return { kind: 'accepted', by: proof };
    const refusal = judgeRefusals(readings, endpoint);
    if (refusal !== undefined)
        return refusal;
    const told = readings.filter((reading) => reading.kind === 'told').toSorted(byOrder);
    const [first] = told.filter(({ cause }) => !PASSING.test(cause) && !isAboutRequest(cause));
    const [passing] = told.filter(({ cause }) => PASSING.test(cause));
    if (first !== undefined)
        return { kind: 'told', by: first, cause: first.cause, passing: false };
    if (passing !== undefined)
        return { kind: 'told', by: passing, cause: passing.cause, passing: true };
    return { kind: 'undecided', open: readings.some(({ kind }) => kind === 'accepted') };
}
/** The first party's own 401 is enough; elsewhere every scheme that was allowed must have heard one. */
function judgeRefusals(readings, { firstParty, schemes }) {
    const refusals = readings.filter((reading) => reading.kind === 'refused');
    const everywhere = schemes.every((scheme) => refusals.some((refusal) => refusal.scheme === scheme));
    if (refusals.length === 0 || !(firstParty || everywhere))
        return undefined;
    const heard = refusals.filter(({ cause }) => cause !== 'auth.header-stripped').toSorted(byOrder);
    const by = heard.find(({ cause }) => cause !== 'auth.invalid') ?? heard[0] ?? refusals[0];
    return by && { kind: 'refused', by, cause: by.cause };
}
/** A refused body or model says that the key was read, and is judged by the checks of body and model. */
function isAboutRequest(cause) {
    return cause.startsWith('model.') || cause.startsWith('format.') || cause.startsWith('endpoint.');
}
function byOrder(one, other) {
    return _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.indexOf(one.cause) - _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.indexOf(other.cause);
}


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels)
/* harmony export */ });
/* unused harmony export askedModels */
/* harmony import */ var _claude_models_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(460);
/* harmony import */ var _claude_model_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5968);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3550);
// Which models can be used: the service's own list first, the token count and single look-ups next, the dated table last.



/** Models that the user named: in `models`, and in the `request` file. */
function askedModels({ settings }) {
    const own = settings.request?.['model'];
    return [...new Set([...settings.models, ...(typeof own === 'string' && own !== '' ? [own] : [])])];
}
function judgeModels(conversation, target, endpoint, nowMs) {
    const list = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOf */ .Wh)(conversation);
    const asked = askedModels(target).map((id) => judgeAsked(id, { conversation, list, endpoint, nowMs }));
    const others = list
        .filter(({ id }) => !asked.some((model) => model.id === id))
        .map((model) => fromList(model, model.id, false, nowMs));
    const listed = list.filter(({ lifecycle }) => lifecycle !== 'retired').map(({ id }) => id);
    return { models: [...asked, ...others], listed };
}
function judgeAsked(id, known) {
    const counted = countOf(id, known);
    const listed = known.list.find((model) => model.id === id) ??
        known.list.find((model) => (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModel */ .An)(model.id, id)) ??
        lookedUp(id, known);
    if (listed !== undefined)
        return refusedHere(fromList(listed, id, true, known.nowMs), counted);
    if (counted === 'usable')
        return fromTable(id, known.nowMs);
    const absent = counted ?? lookUpStatus(id, known);
    return absent === 'unknown'
        ? asked(id, (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
        : asked(id, absent ?? 'unverified');
}
/** Listed as callable, and yet the count refused it: it exists, but not for this credential. */
function refusedHere(model, counted) {
    const refused = counted === 'unknown' || counted === 'forbidden';
    return refused && model.status !== 'retired' ? { ...model, status: 'forbidden' } : model;
}
function asked(id, status) {
    return { id, status, asked: true };
}
/** What the free token count said of this very model. */
function countOf(id, { conversation, endpoint }) {
    const readings = conversation.counts
        .filter(({ model }) => model === id)
        .map(({ exchange, scheme }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'count', scheme, endpoint.firstParty));
    if (readings.some(({ kind }) => kind === 'accepted'))
        return 'usable';
    return readings.map(refusedStatus).find((status) => status !== undefined);
}
function refusedStatus(reading) {
    if (reading.kind !== 'told')
        return undefined;
    if (reading.cause === 'model.forbidden')
        return 'forbidden';
    return reading.cause === 'model.unknown' || reading.cause === 'model.retired' ? 'unknown' : undefined;
}
function lookedUp(id, { conversation }) {
    const outcome = conversation.lookups[id]?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return undefined;
    return (0,_claude_model_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelList */ .hS)([outcome.json])?.models[0];
}
function lookUpStatus(id, { conversation, endpoint }) {
    const exchange = conversation.lookups[id];
    const reading = exchange && (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'model', 'bearer', endpoint.firstParty);
    if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted')
        return undefined;
    if (reading.answer.status === 404)
        return 'unknown';
    return reading.answer.status === 403 ? 'forbidden' : undefined;
}
/** The service's word on a model; where it tells no lifecycle (gateways), an announced date of the table still counts. */
function fromList(model, id, wasAsked, nowMs) {
    const table = (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(model.id, nowMs);
    const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active');
    const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined);
    const status = lifecycle === 'active' ? 'usable' : lifecycle;
    return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) };
}
/** No list showed it, but it was counted with: usable, and the table may know its end. */
function fromTable(id, nowMs) {
    const table = (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, nowMs);
    const deprecated = table?.lifecycle === 'deprecated';
    return {
        ...asked(id, deprecated ? 'deprecated' : 'usable'),
        ...(deprecated && table.retiresAt !== undefined && { retiresAt: table.retiresAt }),
    };
}


/***/ }),

/***/ 3550:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ isNowhere),
  q5: () => (/* binding */ listedModels),
  wi: () => (/* binding */ modelRefused),
  Wh: () => (/* binding */ modelsOf),
  gF: () => (/* binding */ readExchange),
  c2: () => (/* binding */ statusOf),
  Se: () => (/* binding */ understood)
});

// EXTERNAL MODULE: ./src/claude/answers.ts
var answers = __nccwpck_require__(7597);
// EXTERNAL MODULE: ./src/claude/error-envelope.ts
var error_envelope = __nccwpck_require__(481);
// EXTERNAL MODULE: ./src/claude/live-message.ts
var live_message = __nccwpck_require__(4212);
;// CONCATENATED MODULE: ./src/claude/error-codes.ts
const ADMIN = { why: 'only the organization (admin) API answers so' };
const AGENTS = { why: 'only the environments and workers API answers so' };
const CLAUDE_TAG = { why: 'only the Claude tag API answers so' };
const FILES = { why: 'only uploads and downloads of files are answered so' };
const PLUGINS = { why: 'only the plugins and skills API answers so' };
const SETTINGS = { why: 'only the managed settings of Claude Code are answered so' };
/** Source: `Shared.ErrorDetails` and `src/core/error-classes.ts` of @anthropic-ai/sdk 1.12.0. As of 2026-11-22. */
const ERROR_CODES = {
    already_member: ADMIN,
    api_key_scope_missing: { cause: 'auth.forbidden', why: 'the key lacks a scope that the request needs' },
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
    compaction_block_ambiguous: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: block ambiguous',
    },
    compaction_block_misplaced: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: block misplaced',
    },
    compaction_content_mismatch: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: content mismatch',
    },
    compaction_incomplete_turn: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: incomplete turn',
    },
    compaction_nothing_to_summarize: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: nothing to summarize',
    },
    compaction_signature_invalid: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: signature invalid',
    },
    compaction_too_many_tool_references: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: too many tool references',
    },
    compaction_tool_changes_mismatch: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: tool changes mismatch',
    },
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
    external_key_validation_failed: ADMIN,
    external_key_validation_timed_out: ADMIN,
    file_expired: { cause: 'format.request', why: 'a file that the request names has expired' },
    file_not_downloadable: FILES,
    heartbeat_precondition_failed: AGENTS,
    image_dimensions_too_large: { cause: 'format.request', why: 'an image is too large in pixels' },
    invalid_config_type_change: AGENTS,
    invalid_metadata: AGENTS,
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
    organization_not_enrolled_in_beta: {
        cause: 'format.version',
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
    ramp_limit_exceeded: { cause: 'limit.ramp', why: 'usage grows faster than the ramp limit allows' },
    rbac_group_grants_owner_access: ADMIN,
    rbac_group_managed_settings_not_found: SETTINGS,
    rbac_group_not_found: ADMIN,
    rbac_group_order_limit_exceeded: SETTINGS,
    rbac_group_owner_access_unconfirmed: ADMIN,
    rbac_role_not_found: ADMIN,
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
    storage_quota_exceeded: FILES,
    thread_already_continued: { cause: 'format.request', why: 'the message thread was continued already' },
    thread_continue_in_flight: { cause: 'format.request', why: 'another request continues the same thread' },
    thread_fingerprint_mismatch: { cause: 'format.request', why: 'the thread does not match the request' },
    thread_not_found: { cause: 'format.request', why: 'the thread named does not exist' },
    thread_unsupported_request: { cause: 'format.request', why: 'the request cannot be used in a thread' },
    tool_name_conflict: { cause: 'format.request', why: 'two tools share a name' },
    tool_reference_unresolved: { cause: 'format.request', why: 'a tool reference points nowhere' },
    unsupported_charset: { cause: 'format.request', why: 'the body’s character set is not supported' },
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
    workspace_member_limit_exceeded: ADMIN,
    workspace_policy_violation: ADMIN,
};
const ANY_CODE = ERROR_CODES;
/** The meaning of a code as it came over the network; undefined for codes newer than the table. */
function meaningOf(code) {
    return Object.hasOwn(ANY_CODE, code) ? ANY_CODE[code] : undefined;
}

;// CONCATENATED MODULE: ./src/claude/error-wording.ts
const REFUSED = [400, 401, 403];
/** First match wins, so the special ones stand first. All rows as of 2026-11-22. */
const WORDING = [
    {
        statuses: REFUSED,
        pattern: /only authorized for use with Claude Code/i,
        cause: 'auth.claude-code-only',
        source: 'seen since 2026-01-09 in public threads on subscription tokens',
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
        // "invalid or expired" says neither.
        pattern: /(?<!\bor )\bexpired\b(?! or\b)/i,
        cause: 'auth.expired',
        source: 'docs claude-code/errors ("OAuth token has expired"); LiteLLM "Expired Key"',
    },
    {
        statuses: REFUSED,
        pattern: /organization has disabled API key authentication/i,
        cause: 'auth.forbidden',
        source: 'docs claude-code/errors',
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
        pattern: /x-api-key header is required|authorization header is (?:required|missing)|carry the API secret key|API ?key (?:is )?(?:required|missing)|no auth credentials found|missing (?:api key|authorization|authentication)/i,
        cause: 'auth.header-stripped',
        source: 'gptel#354; claude-code#39013; jundot/omlx#379; OpenRouter; claude-code-router',
    },
    {
        statuses: [400, 402, 403, 429],
        pattern: /credit balance is too low|insufficient (?:credits?|balance|funds|quota)/i,
        cause: 'billing.credit',
        source: 'claude-code#66314, #88711, #95393; OpenRouter 402',
    },
    {
        statuses: [400, 402, 403, 429],
        pattern: /(?:API )?usage limits?\b|spend(?:ing)? limit|budget has been exceeded/i,
        cause: 'billing.limit',
        source: 'platform.claude.com/docs rate limits; claude-code#38035; LiteLLM',
    },
    {
        statuses: [400],
        pattern: /anthropic-version\b|`anthropic-beta` header/i,
        cause: 'format.version',
        source: 'seen live: "anthropic-version: header is required", "Unexpected value(s) … `anthropic-beta`"',
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
        statuses: [400, 403],
        pattern: /(?:not allowed|no access|access to|permission|不允许).*(?:\bmodel\b|模型)|model.*(?:not allowed|access denied|no permission)/i,
        cause: 'model.forbidden',
        source: 'continue#10353; LiteLLM team model access',
    },
    {
        statuses: [404],
        pattern: /^model: |model\b.*(?:not found|does not exist|not exist)|(?:not found|unknown|invalid) model/i,
        cause: 'model.unknown',
        source: 'browser-use#5085; promptfoo#10632; pydantic-ai#5002',
    },
    {
        statuses: [400],
        pattern: /^invalid model(?: name)?\b|model\b.*does not exist|is not a valid model/i,
        cause: 'model.unknown',
        source: 'LiteLLM and OpenRouter refuse an unknown model with 400',
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
/** The cause that the words name, for an error with this status. `message` may be hostile; it is only searched. */
function causeOfWording(status, scheme, message) {
    const start = message.slice(0, 1000);
    const rows = WORDING;
    return rows.find((row) => row.statuses.includes(status) && (row.scheme ?? scheme) === scheme && row.pattern.test(start))?.cause;
}

;// CONCATENATED MODULE: ./src/claude/errors.ts


/** What a type means without further words. Source: SDK 1.12.0 `ErrorType`, platform.claude.com/docs errors. As of 2026-11-22. */
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
const ANY_TYPE = ERROR_TYPES;
/** What a status means from an endpoint that is not the first party's, or without a known body. 401 and 404 need more than that. */
const STATUSES = {
    402: 'billing.credit',
    408: 'service.timeout',
    413: 'format.too-large',
    429: 'limit.rate',
    529: 'service.overloaded',
};
/**
 * Why an answer with status 400 or more came, or undefined when it does not say. `auth.invalid` from here is a candidate:
 * whether it is determinate asks `isDeterminateRefusal`, and on other hosts the other scheme. `auth.header-stripped` is only
 * true when every scheme hears it.
 */
function causeOfError(answer) {
    const { status, envelope } = answer;
    if (status < 400)
        return undefined;
    const code = envelope?.code === undefined ? undefined : meaningOf(envelope.code)?.cause;
    if (code)
        return { cause: code, because: 'code' };
    const words = causeOfWording(status, answer.scheme, envelope?.message ?? '');
    if (words)
        return { cause: words, because: 'wording' };
    const type = causeOfType(status, envelope);
    return type ? { cause: type, because: 'type' } : causeOfStatus(answer);
}
/** Gateways copy Anthropic's types: they count whatever the envelope around them looks like. */
function causeOfType(status, envelope) {
    const type = envelope?.type;
    if (type === undefined || !Object.hasOwn(ANY_TYPE, type))
        return undefined;
    const known = ANY_TYPE[type];
    if (!known?.statuses.includes(status))
        return undefined;
    return known.cause === 'service.error' && envelope?.dialect !== 'anthropic'
        ? 'service.gateway'
        : known.cause;
}
function causeOfStatus({ status, envelope, host }) {
    const anthropic = envelope?.dialect === 'anthropic';
    const cause = STATUSES[status] ?? (status >= 500 ? fifth(anthropic) : byHost(status, envelope, host.firstParty));
    return cause && { cause, because: 'status' };
}
function fifth(anthropic) {
    return anthropic ? 'service.error' : 'service.gateway';
}
/** Without a type of Anthropic's the first party has not spoken; on a gateway a known envelope is the gateway's word. */
function byHost(status, envelope, firstParty) {
    if (firstParty || !envelope || envelope.dialect === 'ai-gateway')
        return undefined;
    if (status === 401)
        return 'auth.invalid';
    if (status === 403)
        return 'auth.forbidden';
    return status === 400 || status === 422 ? 'format.request' : undefined;
}
/** Refusals with 401 that speak of something else than the credential's own worth. */
const NOT_THE_KEY = new Set([
    'auth.claude-code-only',
    'auth.organization',
    'auth.workspace-required',
    'format.request',
]);
/**
 * True when the answer may say that a credential is bad: on the first-party host a 401 in Anthropic's envelope; elsewhere a 401
 * that is not HTML (and then only if every scheme the credential allows hears one). Cloudflare's AI Gateway answers 401
 * when it throttles, too (oh-my-pi#11327), so its own envelope never counts.
 */
function isDeterminateRefusal({ status, envelope, firstParty, html }) {
    if (status !== 401)
        return false;
    const named = causeOfError({ status, envelope, scheme: 'bearer', host: { firstParty } })?.cause;
    if (NOT_THE_KEY.has(named))
        return false;
    return firstParty ? envelope?.dialect === 'anthropic' : !html && envelope?.dialect !== 'ai-gateway';
}

;// CONCATENATED MODULE: ./src/claude/identity.ts
/** Traces that gateways leave in headers. Sources: their documentation, threads of 2026. As of 2026-11-22. */
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
/** Names who answered and by what traits. First match wins; an answer of the API passed on by a gateway counts as the API's. */
function whoAnswered(traits) {
    for (const judge of JUDGES) {
        const identity = judge(traits);
        if (identity)
            return identity;
    }
    return { who: 'other', reasons: ['nothing in it is known from this API or a gateway'] };
}
/** True when a bot challenge answers instead of the API. Sources: Cloudflare's documentation of `cf-mitigated`; claude-code#30437. */
function isChallenge({ headers, bodyStart, status }) {
    if (headers['cf-mitigated'] === 'challenge')
        return true;
    return [403, 429, 503].includes(status) && /<title>(?:Just a moment|Attention Required!)/i.test(bodyStart);
}
/** True for a body that is a web page, by its declared type or by how it begins. */
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
/** Cloudflare's own 5xx: a page or nothing at all, never JSON (claude-code#1101, #3197, #12208). */
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

;// CONCATENATED MODULE: ./src/judgement/reading.ts





/** Characters of a body that are looked at to tell what it is. */
const START = 2_048;
function readExchange({ outcome }, asked, scheme, firstParty) {
    if (outcome.kind === 'failure')
        return { kind: 'silent', failure: outcome.failure };
    const heard = hear(outcome, asked);
    const { status } = outcome;
    if (status >= 200 && status < 300)
        return { ...heard, kind: isUnderstood(outcome, asked) ? 'accepted' : 'strange' };
    if (isChallenge(traitsOf(outcome, heard.envelope)))
        return { ...heard, kind: 'told', cause: 'auth.challenge' };
    return readRefusal(heard, scheme, firstParty);
}
function readRefusal(heard, scheme, firstParty) {
    const { status } = heard.answer;
    const cause = causeOfError({ status, envelope: heard.envelope, scheme, host: { firstParty } })?.cause;
    const determinate = isDeterminateRefusal({ status, envelope: heard.envelope, firstParty, html: heard.html });
    if (determinate)
        return { ...heard, kind: 'refused', cause: cause ?? 'auth.invalid' };
    return cause === undefined || cause === 'auth.invalid'
        ? { ...heard, kind: 'strange' }
        : { ...heard, kind: 'told', cause };
}
function hear(answer, asked) {
    const envelope = answer.status >= 400 ? (0,error_envelope/* parseEnvelope */.m)(answer.json) : undefined;
    const traits = {
        ...traitsOf(answer, envelope),
        understood: answer.status < 300 && isUnderstood(answer, asked),
    };
    return { answer, envelope, identity: whoAnswered(traits), html: isHtml(traits) };
}
function traitsOf({ status, headers, body }, envelope) {
    const bodyStart = body.bytes.subarray(0, START).toString('utf8');
    return { status, headers, contentType: headers['content-type'], envelope, bodyStart };
}
function isUnderstood({ json }, asked) {
    if (asked === 'list')
        return (0,answers/* judgeModelsAnswer */.W)(json).ok;
    if (asked === 'count')
        return (0,answers/* judgeCountAnswer */.R)(json).ok;
    if (asked === 'message')
        return (0,live_message/* judgeMessageAnswer */.$N)(json).ok;
    return typeof json === 'object' && json !== null && 'id' in json;
}
/** The status of an exchange's answer; undefined when there was none. */
function statusOf({ outcome }) {
    return outcome.kind === 'answer' ? outcome.status : undefined;
}
/** True when an answer says that the API is not at this path: no such route, or a web page in its place. */
function isNowhere({ outcome }) {
    if (outcome.kind !== 'answer')
        return false;
    const page = outcome.status < 300 && isHtml(traitsOf(outcome, undefined));
    return page || [404, 405, 501].includes(outcome.status);
}
/** True for a 2xx that holds a model list or a token count. */
function understood({ outcome }) {
    if (outcome.kind !== 'answer' || outcome.status < 200 || outcome.status > 299)
        return false;
    return isUnderstood(outcome, 'list') || isUnderstood(outcome, 'count');
}
/** Ids that the lists of a conversation show as callable, newest first as the service sorts them. */
function listedModels(conversation) {
    return modelsOf(conversation)
        .filter(({ lifecycle }) => lifecycle !== 'retired')
        .map(({ id }) => id);
}
/** The models of the first list that was understood. */
function modelsOf({ lists }) {
    for (const { outcome } of Object.values(lists)) {
        const answer = outcome.kind === 'answer' && outcome.status < 300 ? (0,answers/* judgeModelsAnswer */.W)(outcome.json) : undefined;
        if (answer?.ok)
            return answer.list.models;
    }
    return [];
}
const MODEL_CAUSES = new Set([
    'model.unknown',
    'model.retired',
    'model.forbidden',
]);
/** True when a count was refused because of its model and of nothing else. */
function modelRefused({ exchange, scheme }) {
    const reading = readExchange(exchange, 'count', scheme, true);
    return reading.kind === 'told' && MODEL_CAUSES.has(reading.cause);
}


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8350);

const ANSWERER = {
    api: 'The API',
    edge: 'The edge in front of the API',
    gateway: 'A gateway',
    html: 'A web page',
    other: 'Something unknown',
};
/** "The API answered 401: invalid x-api-key". Of a body that is no error envelope only type, length and title are told. */
function toldBy({ answer, envelope, identity, html }, clean) {
    const said = envelope?.message === undefined || envelope.message === ''
        ? bodyWords({ answer, html }, clean)
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(envelope.message.replace(/[.\s]+$/, ''))}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${ANSWERER[identity.who]} answered ${answer.status}${said}`;
}
function bodyWords({ answer: { headers, body }, html }, clean) {
    const type = clean(headers['content-type'] ?? 'no content type', 80);
    const size = body.truncated ? 'more than 1 MiB' : `${body.bytes.length} bytes`;
    const title = html ? titleOf(body.bytes.toString('utf8')) : undefined;
    return title === undefined
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${size}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with a web page titled ${clean(title, 120)}, ${size}`;
}
function titleOf(page) {
    return /<title[^>]*>([^<]{1,200})/i.exec(page)?.[1];
}
/** What to keep of an answer beside its words. */
function evidenceOf({ answer, envelope, identity }, clean) {
    const { headers, status } = answer;
    const told = {
        type: envelope?.type,
        code: envelope?.code,
        message: envelope?.message,
        server: headers['server'],
        via: headers['via'],
    };
    const shown = Object.entries(told).flatMap(([name, value]) => value === undefined ? [] : [[name, clean(value).quoted]]);
    const requestId = requestIdOf(headers);
    return {
        status,
        answeredBy: identity.who,
        because: identity.reasons.map((reason) => clean(reason).quoted),
        ...Object.fromEntries(shown),
        ...(requestId !== undefined && { requestId: clean(requestId).quoted }),
    };
}
/** The `request-id` header when it has the form of one; anything else is not repeated. */
function requestIdOf(headers) {
    const id = headers['request-id'];
    return id !== undefined && /^[\w-]{1,80}$/.test(id) ? id : undefined;
}


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __nccwpck_require__(3138);
;// CONCATENATED MODULE: ./src/finish.ts



/** Our own exception in words: its name, its message without secrets, and where in our code. */
function findingsCrashed(error, clean) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return (0,phrase/* say */.cv) `This check broke, which is a bug of ours: ${clean(text)}`;
}
async function reportRoom() {
    const [{ assembleRun }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(120), __nccwpck_require__.e(897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7897)),
        Promise.all(/* import() */[__nccwpck_require__.e(120), __nccwpck_require__.e(739)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5739)),
    ]);
    return { assembleRun, publish };
}
/** Loads what the end needs while there is nothing else to do; `finish` tells when it cannot be loaded. */
function prepareToFinish(host) {
    host.prepare();
    reportRoom().catch(() => { });
}
/** Assembles the result, publishes it and decides the exit code. */
async function finish(finished) {
    const { host, settings, runs, scrubber } = finished;
    const { assembleRun, publish } = await reportRoom();
    const result = assembleRun(finished);
    const crashed = runs.some(({ findings }) => findings.some(({ status }) => status === 'crash'));
    const exitCode = crashed ? src_verdict/* EXIT */.d.ownBug : exitCodeOf(result.verdict, settings);
    await publish(result, settings, host, scrubber);
    return exitCode;
}
function exitCodeOf(verdict, { failOn }) {
    if (failOn === 'never')
        return src_verdict/* EXIT */.d.passed;
    const fails = verdict === 'broken' || (failOn === 'degraded' && verdict === 'degraded');
    return fails ? src_verdict/* EXIT */.d.failed : src_verdict/* EXIT */.d.passed;
}
/** A run that never began, or broke: the same reports and all outputs, with the one error as their cause. */
async function finishWithoutRun(error, host, scrubber) {
    const { publishWithoutRun } = await Promise.all(/* import() */[__nccwpck_require__.e(120), __nccwpck_require__.e(739)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5739));
    const words = error instanceof Error ? error.message : 'unknown error';
    await publishWithoutRun(error instanceof input_error/* InputError */.d, scrubber.whole(words), host, scrubber);
}

// EXTERNAL MODULE: ./src/inputs.ts + 4 modules
var inputs = __nccwpck_require__(1690);
// EXTERNAL MODULE: ./src/secret.ts
var src_secret = __nccwpck_require__(7355);
;// CONCATENATED MODULE: ./src/masks.ts

const CREDENTIAL_INPUTS = ['api-key', 'auth-token'];
const CREDENTIAL_VARIABLES = [
    'ANTHROPIC_API_KEY',
    'CLAUDE_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'CLAUDE_CODE_OAUTH_TOKEN',
];
/** Registers all masks with the host and returns the secrets they stand for, the unused credentials included. */
function maskEverything(host) {
    const headers = [host.input('headers'), host.env['ANTHROPIC_CUSTOM_HEADERS']].flatMap(headerValues);
    const given = [
        ...CREDENTIAL_INPUTS.map(host.input),
        ...CREDENTIAL_VARIABLES.map((name) => host.env[name]),
        ...headers,
    ];
    const values = [...new Set(given)]
        .filter((value) => value !== undefined)
        .filter((value) => value.trim() !== '');
    host.mask([...new Set(values.flatMap(src_secret/* maskForms */.ye))]);
    return values.map(src_secret/* makeSecret */.pz);
}
/** Every value of a header is a secret (contract, safety rule 4). */
function headerValues(lines) {
    return (lines ?? '').split(/\r?\n/).map((line) => line.slice(line.indexOf(':') + 1).trim());
}

;// CONCATENATED MODULE: ./src/outside.ts
// The door for text from outside: capped, one line, without control characters, without secrets; from here on it is `Quoted`.

/** Longest piece of a stranger's text that is ever shown, in characters. */
const OUTSIDE_CAP = 300;
/** Nothing beyond this is even looked at, in characters. */
const LOOKED_AT = 4_096;
/** C0, C1, line separators, bidirectional controls, zero-width and other invisible characters, tags, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]+/gu;
/** A whole escape sequence goes, so that `ESC[31m` leaves no `[31m` behind. */
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
function makeClean(scrubber) {
    return (raw, cap = OUTSIDE_CAP) => {
        const bare = raw
            .slice(0, LOOKED_AT)
            .replace(ESCAPES, '')
            .replace(INVISIBLE, ' ')
            .replace(/\s+/g, ' ')
            .trim();
        const safe = scrubber.outside(bare);
        return (0,phrase/* quote */.hD)(safe.length > cap ? `${safe.slice(0, cap - 1)}…` : safe);
    };
}

// EXTERNAL MODULE: ./src/claude/endpoint-shape.ts + 1 modules
var endpoint_shape = __nccwpck_require__(2662);
// EXTERNAL MODULE: ./src/claude/hosts.ts + 1 modules
var hosts = __nccwpck_require__(3511);
// EXTERNAL MODULE: ./src/claude/key-characters.ts
var key_characters = __nccwpck_require__(9442);
// EXTERNAL MODULE: ./src/claude/key-families.ts
var key_families = __nccwpck_require__(6082);
;// CONCATENATED MODULE: ./src/claude/key-peel.ts
// Takes off what people paste around a key: white space, quotes, header and variable names.

const NAME = 'key|token|secret|anthropic|claude|authorization';
/** What stands in front of pasted keys, each anchored at the start and bounded in length. */
const PREFIXES = [
    /^(?:bearer|basic|token)\s+(?=\S)/i,
    /^(?:-H|--header)\s+(?=\S)/,
    /^(?:export|set|const|let|var)\s+(?=[\w"'])/i,
    new RegExp(`^["'\`]?(?:\\$env:)?[\\w.-]{0,64}(?:${NAME})[\\w.-]{0,64}["'\`]?\\s*=\\s*(?=[^=\\s])`, 'i'),
    /^["'`]?(?:x-api-key|api[_-]?key|authorization|(?:anthropic|claude)[_-](?:api[_-]key|auth[_-]token))["'`]?\s*:\s*(?=\S)/i,
];
const QUOTES = '"\'`´“”‘’„‚«»‹›′″＂';
const MOST_LAYERS = 6;
/** Peels at most six layers; never throws. The value in the middle is not judged. */
function peelKey(raw) {
    const letters = [...raw];
    let peeling = trim(letters, { from: 0, to: letters.length, wrapping: [], prefixed: false, quoted: false });
    for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
        const rest = letters.slice(peeling.from, peeling.to);
        const less = peelPrefix(rest, peeling) ?? peelQuotes(rest, peeling);
        if (!less)
            break;
        peeling = trim(letters, less);
    }
    const { from, to, wrapping, prefixed, quoted } = peeling;
    return { core: letters.slice(from, to).join(''), prefixed, quoted, wrapping: new Set(wrapping) };
}
function trim(letters, peeling) {
    const rest = letters.slice(peeling.from, peeling.to);
    const first = rest.findIndex((letter) => !(0,key_characters/* isBlank */.z3)(letter));
    if (first < 0)
        return { ...peeling, to: peeling.from };
    const last = rest.findLastIndex((letter) => !(0,key_characters/* isBlank */.z3)(letter));
    return { ...peeling, from: peeling.from + first, to: peeling.from + last + 1 };
}
function peelPrefix(rest, peeling) {
    const count = prefixLength(rest);
    return count === 0 ? undefined : { ...cut(peeling, count, 0), prefixed: true };
}
function peelQuotes(rest, peeling) {
    const before = quotesAtStart(rest);
    const after = quotesAtEnd(rest.slice(before));
    return before + after === 0 ? undefined : { ...cut(peeling, before, after), quoted: true };
}
function cut(peeling, before, after) {
    const { from, to, wrapping } = peeling;
    const positions = [...range(from + 1, before), ...range(to - after + 1, after)];
    return { ...peeling, from: from + before, to: to - after, wrapping: [...wrapping, ...positions] };
}
function range(first, count) {
    return Array.from({ length: count }, (_, at) => first + at);
}
function prefixLength(letters) {
    const start = letters.slice(0, 300).join('');
    const found = PREFIXES.map((prefix) => prefix.exec(start)?.[0]).find((text) => text !== undefined);
    return found === undefined ? 0 : [...found].length;
}
function quotesAtStart(letters) {
    const first = letters.findIndex((letter) => !QUOTES.includes(letter));
    return first < 0 ? letters.length : first;
}
/** Quotes at the end, with the comma or semicolon that a copied line of code leaves behind them. */
function quotesAtEnd(letters) {
    const punctuation = /^[,;]$/.test(letters.at(-1) ?? '') && QUOTES.includes(letters.at(-2) ?? ' ') ? 1 : 0;
    const last = letters
        .slice(0, letters.length - punctuation)
        .findLastIndex((letter) => !QUOTES.includes(letter));
    return letters.length - 1 - last;
}

;// CONCATENATED MODULE: ./src/claude/key-encoding.ts
// Recognises a key that arrived inside another encoding.


const LONGEST_ENCODED = 8192;
const DECODERS = [
    ['wrapped in JSON', fromJson],
    ['URL-encoded', fromUrl],
    ['base64-encoded', fromBase64],
];
/** How the value is encoded ("base64-encoded"), when something that is surely a key lies inside; else undefined. */
function encodingOf(core) {
    if (core.length > LONGEST_ENCODED)
        return undefined;
    return DECODERS.find(([, decode]) => isKey(decode(core)))?.[0];
}
function isKey(decoded) {
    return decoded !== undefined && (0,key_families/* familyOf */.Ap)(peelKey(decoded).core) !== undefined;
}
/** The first string in an object or list that is a key; only the outer two levels are looked at. */
function fromJson(text) {
    if (!/^[[{]/.test(text))
        return undefined;
    try {
        const parsed = JSON.parse(text);
        return strings(parsed, 2).find(isKey);
    }
    catch {
        return undefined;
    }
}
function strings(value, depth) {
    if (typeof value === 'string')
        return [value];
    if (depth === 0 || typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap((inner) => strings(inner, depth - 1));
}
function fromUrl(text) {
    if (!/%[0-9a-f]{2}/i.test(text))
        return undefined;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function fromBase64(text) {
    const joined = text.replace(/\s+/g, '');
    if (joined.length < 16 || (0,key_families/* familyOf */.Ap)(joined) || !/^[\w+/-]+={0,2}$/.test(joined))
        return undefined;
    const decoded = Buffer.from(joined, 'base64').toString('latin1');
    return /^[\t\n\r -~]+$/.test(decoded) ? decoded : undefined;
}

// EXTERNAL MODULE: ./src/claude/key-placeholder.ts
var key_placeholder = __nccwpck_require__(6857);
;// CONCATENATED MODULE: ./src/claude/key-shape.ts






/** First match wins: an earlier one's remedy (another value altogether) makes the later ones pointless. */
const JUDGES = [
    judgeNothing,
    judgeReference,
    judgePlaceholder,
    judgeUse,
    judgeEncoding,
    judgeForm,
];
/** Judges the untrimmed value. Shape faults that no header can carry count everywhere, families at the first party alone. */
function judgeKeyShape(raw, place) {
    if (raw === '')
        return {};
    const peeled = peelKey(raw);
    const family = (0,key_families/* familyOf */.Ap)(peeled.core);
    const strays = (0,key_characters/* strayIn */.Z)(raw).filter((stray) => !peeled.wrapping.has(stray.position));
    const look = { ...peeled, place, family, strays };
    const known = family && { family };
    for (const judge of JUDGES) {
        const fault = judge(look);
        if (fault)
            return { fault, ...known };
    }
    const oddity = judgeLength(look);
    return { ...(oddity && { oddity }), ...known };
}
function judgeNothing({ core, strays, quoted }) {
    if (core !== '')
        return undefined;
    if (quoted)
        return { cause: 'key.quoted', detail: (0,phrase/* say */.cv) `The value is a pair of quotes with no key between them.` };
    const detail = (0,phrase/* say */.cv) `The value consists of white space alone: ${(0,key_characters/* describeStrays */.M6)(strays)}.`;
    return { cause: 'key.whitespace', detail };
}
function judgeReference({ core }) {
    const reference = (0,key_placeholder/* referenceIn */.h8)(core);
    const detail = (0,phrase/* say */.cv) `The value is ${reference ?? ''} that nothing has replaced with the secret it stands for.`;
    return reference === undefined ? undefined : { cause: 'key.unexpanded', detail };
}
function judgePlaceholder({ core, place }) {
    if (!(0,key_placeholder/* isPlaceholder */.wK)(core, place))
        return undefined;
    return {
        cause: 'key.placeholder',
        detail: (0,phrase/* say */.cv) `The value is a placeholder: no key was ever put in its place.`,
    };
}
/** Why a family cannot be used at the first party. `inference` is absent: that is what is wanted. */
const MISUSE = {
    foreign: { cause: 'key.wrong-provider', why: 'the Claude API takes only keys issued by Anthropic' },
    admin: {
        cause: 'key.admin',
        why: 'it manages an organization and cannot call models; an API key is needed',
    },
    'oauth-access': { cause: 'key.oauth', why: 'it is no API key; it belongs into the input `auth-token`' },
    'oauth-refresh': {
        cause: 'key.oauth',
        why: 'it only renews other tokens and is never sent with a request',
    },
    cookie: { cause: 'key.oauth', why: 'it belongs to a browser session and is never valid at the API' },
};
function judgeUse(look) {
    const { family, place, core } = look;
    const misuse = family && place.firstParty ? MISUSE[family.use] : undefined;
    if (!family || !misuse)
        return undefined;
    if (family.use === 'oauth-access' && place.kind === 'auth-token')
        return undefined;
    const start = (0,phrase/* say */.cv) `This is ${family.name} (it begins with ${(0,key_families/* familyPrefix */.J_)(core)}): ${misuse.why}.`;
    return { cause: misuse.cause, detail: withOthers(start, formFaults(look)) };
}
function judgeEncoding({ core }) {
    const encoding = encodingOf(core);
    const detail = (0,phrase/* say */.cv) `The key is ${encoding ?? ''}; give the bare key.`;
    return encoding === undefined ? undefined : { cause: 'key.encoded', detail };
}
function judgeForm(look) {
    const [first, ...others] = formFaults(look);
    if (!first)
        return undefined;
    const odd = oddLength(look);
    const rest = odd === undefined ? [] : [` Even without that, ${odd}.`];
    return { cause: first.cause, detail: [...withOthers((0,phrase/* say */.cv) `The value ${first.says}.`, others), ...rest] };
}
function formFaults({ prefixed, quoted, strays }) {
    const blank = strays.filter((stray) => stray.kind === 'blank');
    const foreign = strays.filter((stray) => stray.kind === 'foreign');
    return [
        ...(prefixed
            ? [{ cause: 'key.prefixed', says: 'has a header or variable name in front of the key' }]
            : []),
        ...(quoted ? [{ cause: 'key.quoted', says: 'is wrapped in quotes' }] : []),
        ...(blank.length > 0
            ? [{ cause: 'key.whitespace', says: `contains ${(0,key_characters/* describeStrays */.M6)(blank)}` }]
            : []),
        ...(foreign.length > 0
            ? [{ cause: 'key.malformed', says: `contains ${(0,key_characters/* describeStrays */.M6)(foreign)}` }]
            : []),
    ];
}
function withOthers(start, others) {
    return others.length === 0
        ? start
        : [...start, ` It also ${others.map((other) => other.says).join(', and ')}.`];
}
function judgeLength(look) {
    const odd = oddLength(look);
    if (odd === undefined || !look.family)
        return undefined;
    return { cause: 'key.malformed', detail: (0,phrase/* say */.cv) `It begins as ${look.family.name}, but ${odd}.` };
}
/** What is odd about a family whose full shape is established, at the host that issued it. */
function oddLength({ core, family, place, strays }) {
    if (!place.firstParty || !family?.whole)
        return undefined;
    const bare = strays.length > 0 ? [...core].filter((letter) => (0,key_characters/* strayIn */.Z)(letter).length === 0).join('') : core;
    if (family.whole.test(bare))
        return undefined;
    const usual = family.length ?? 0;
    return bare.length === usual
        ? 'it has the right length, but not the alphabet or the ending of its family'
        : `it is ${bare.length} characters long instead of ${usual}`;
}

// EXTERNAL MODULE: ./src/result.ts
var result = __nccwpck_require__(1666);
;// CONCATENATED MODULE: ./src/plan/target.ts
// What is checked: one credential at one or more endpoints, with everything that can be known before the network is asked.






/** The one target that the inputs describe. */
function planTarget(settings) {
    const { credential } = settings;
    const endpoints = settings.endpoints.map((given) => planEndpoint(given, credential, settings));
    return { name: 'default', credential, endpoints, settings };
}
function planEndpoint(given, credential, settings) {
    const shape = (0,endpoint_shape/* judgeEndpoint */.dA)(given, { allowHttp: settings.allowHttp });
    const firstParty = shape.url !== undefined && (0,hosts/* isFirstParty */.FF)(shape.url.hostname);
    const value = credential === undefined ? undefined : (0,src_secret/* reveal */._c)(credential.secret);
    return {
        given,
        shape,
        base: shape.fault === undefined ? shape.url : undefined,
        firstParty,
        provider: settings.provider === 'auto' ? (firstParty ? 'anthropic' : 'gateway') : settings.provider,
        keyShape: value === undefined
            ? undefined
            : judgeKeyShape(value, { firstParty, kind: credential?.kind ?? 'api-key' }),
        schemes: schemesFor(credential, firstParty),
    };
}
/** The first party takes a token as bearer alone and a key as its family allows; a gateway may want anything in either header. */
function schemesFor(credential, firstParty) {
    if (credential === undefined)
        return [];
    if (!firstParty)
        return result/* AUTH_SCHEMES */.kp;
    if (credential.kind === 'auth-token')
        return ['bearer'];
    return (0,key_families/* familyOf */.Ap)((0,src_secret/* reveal */._c)(credential.secret))?.schemes ?? result/* AUTH_SCHEMES */.kp;
}

;// CONCATENATED MODULE: ./src/run/clock.ts
/** Kept back from the deadline for judging and writing: half a second, or a tenth of a shorter deadline. */
const MARGIN = { mostMs: 500, share: 0.1 };
function startClock(host, { deadlineMs, timeoutMs }) {
    const begun = host.monotonicMs();
    const over = new AbortController();
    const late = new AbortController();
    const networkMs = deadlineMs - Math.min(MARGIN.mostMs, deadlineMs * MARGIN.share);
    const timers = [
        setTimeout(() => over.abort(), networkMs),
        setTimeout(() => late.abort(), (networkMs + deadlineMs) / 2),
    ];
    const elapsedMs = () => host.monotonicMs() - begun;
    return {
        startedAt: host.now(),
        now: host.now,
        random: host.random,
        elapsedMs,
        signal: over.signal,
        late: aborted(late.signal),
        leftMs: () => networkMs - elapsedMs(),
        attemptSignal: () => AbortSignal.any([over.signal, AbortSignal.timeout(timeoutMs)]),
        sleep: (ms) => sleep(ms, over.signal),
        end: () => {
            for (const timer of timers)
                clearTimeout(timer);
            over.abort();
        },
    };
}
function aborted(signal) {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
function sleep(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, signal.aborted ? 0 : ms);
        signal.addEventListener('abort', done, { once: true });
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/probes/checkout.ts
// Where the git checkout around a folder begins.


/** The nearest folder upwards that holds `.git`; undefined outside of a checkout. */
function findCheckout(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : findCheckout(parent);
}

// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __nccwpck_require__(2018);
// EXTERNAL MODULE: ./src/judgement/key.ts
var key = __nccwpck_require__(8636);
// EXTERNAL MODULE: ./src/judgement/reading.ts + 4 modules
var judgement_reading = __nccwpck_require__(3550);
// EXTERNAL MODULE: ./src/judgement/words.ts
var words = __nccwpck_require__(9698);
;// CONCATENATED MODULE: ./src/checks/check.ts
/** Fills in what most checks share. */
function defineCheck(check) {
    return { appliesTo: () => true, ...check };
}

;// CONCATENATED MODULE: ./src/checks/api-identity.ts
// Is it the API that answers, or a gateway to it, and not something on the way?






const apiIdentity = defineCheck({
    id: 'api-identity',
    title: 'It is the API that answers',
    about: 'Decides from envelope, request id, headers and content type whether the API, its edge, a gateway, a web page or something else answered. Redirects are told and never followed.',
    layer: 'http',
    needs: ['http-reach'],
    run: async (context) => judge(await context.conversation(), context),
});
function judge(conversation, context) {
    const heard = (0,key/* readAll */.yw)(conversation, context.endpoint).filter((reading) => reading.kind !== 'silent');
    const [first] = heard.toSorted((one, other) => credibility(other) - credibility(one));
    if (first === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing that was asked with the credential got an answer.`);
    if (first.kind === 'accepted' || first.kind === 'refused')
        return known(first, context);
    if (first.kind === 'told' && first.cause === 'auth.challenge')
        return challenged(first, context);
    return judgeStatus(first, conversation, context);
}
function judgeStatus(reading, conversation, context) {
    const { status } = reading.answer;
    if (status >= 300 && status < 400)
        return redirected(reading, context);
    if (status >= 500)
        return fromBefore(reading, context);
    if (status === 404 || status === 405)
        return nowhere(reading, conversation, context);
    return judgeBody(reading, conversation, context);
}
function challenged(reading, { clean }) {
    return (0,src_finding/* fail */.fJ)('auth.challenge', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}, a bot challenge.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** The most telling answer decides: one that was understood, then one in a known form, then the rest. */
function credibility(reading) {
    const { kind, identity, answer } = reading;
    const known = identity.who === 'api' || identity.who === 'gateway';
    const row = [
        kind === 'accepted',
        kind === 'refused',
        kind === 'told' && answer.status < 500,
        known && answer.status < 500,
        known,
    ];
    const at = row.indexOf(true);
    return at === -1 ? 0 : row.length - at;
}
function known(reading, { clean, endpoint }) {
    const { identity } = reading;
    const reasons = identity.reasons.slice(0, 2).join(', ');
    const who = identity.who === 'api' ? 'The API' : endpoint.firstParty ? 'The endpoint' : 'A gateway to the API';
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${who} answers${reasons === '' ? '' : `: ${reasons}`}.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** Where a redirect leads is told without its query; the credential never goes along. */
function redirected(reading, { clean }) {
    const location = clean((reading.answer.headers['location'] ?? '').replace(/[?#].*$/s, ''));
    const where = location.quoted === '' ? (0,phrase/* say */.cv) `nowhere` : (0,phrase/* say */.cv) `to ${location}`;
    return (0,src_finding/* fail */.fJ)('endpoint.redirect', (0,phrase/* say */.cv) `It answered ${reading.answer.status} and leads ${where}; nothing was sent there.`, { ...(0,words/* evidenceOf */.X1)(reading, clean), location: location.quoted });
}
/** A server error in the API's own form is the API; any other was made by a box before it, which is the vendor's own edge at the first party. */
function fromBefore(reading, context) {
    const { clean, endpoint } = context;
    if (reading.identity.who === 'api' || reading.envelope?.dialect === 'anthropic')
        return known(reading, context);
    const tell = endpoint.firstParty ? src_finding/* warn */.R8 : src_finding/* fail */.fJ;
    return tell('service.gateway', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}, after all tries: a box before the API made this answer.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** A 404 about a model is the API's; one about the path means that the API is not at this base URL. */
function nowhere(reading, conversation, context) {
    const { clean } = context;
    if (reading.kind === 'told' && reading.cause.startsWith('model.'))
        return known(reading, context);
    const route = conversation.messagesRoute && (0,judgement_reading/* readExchange */.gF)(conversation.messagesRoute, 'message', 'bearer', false);
    if (route !== undefined && isServed(route)) {
        const detail = (0,phrase/* say */.cv) `/v1/messages is served here; the model list and the token count are not.`;
        return (0,src_finding/* pass */.IX)(detail, (0,words/* evidenceOf */.X1)(route, clean));
    }
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, clean), path: '/v1/models' };
    const right = conversation.candidates.find(({ exchange }) => isApi(exchange));
    if (right === undefined) {
        return (0,src_finding/* fail */.fJ)('endpoint.not-found', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: the API is not at this base URL.`, evidence);
    }
    return elsewhere(reading, right, context);
}
/** The API was seen to answer at another path of the same origin. */
function elsewhere(reading, { base }, { clean }) {
    const corrected = clean(base);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: the API is not at this base URL, but it answers at ${corrected}.`;
    return (0,src_finding/* fail */.fJ)('endpoint.path', detail, { ...(0,words/* evidenceOf */.X1)(reading, clean), corrected: corrected.quoted });
}
/** Without a credential, anything but "no such route" or a web page shows that messages are served. */
function isServed(route) {
    return route.kind !== 'silent' && !route.html && route.answer.status < 500 && route.answer.status !== 404;
}
/** A refusal of the missing credential or of the method proves the path; any other needs a known form. */
function isApi(exchange) {
    const reading = (0,judgement_reading/* readExchange */.gF)(exchange, 'message', 'bearer', false);
    if (!isServed(reading))
        return false;
    const { status } = reading.answer;
    return (status === 401 || status === 405 || (reading.envelope !== undefined && [400, 403, 422].includes(status)));
}
function judgeBody(reading, conversation, context) {
    const { clean } = context;
    const { identity, answer, html } = reading;
    if (answer.status >= 400 && !html && (identity.who !== 'other' || isPlainRefusal(reading, context)))
        return known(reading, context);
    if (identity.who === 'edge')
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `The edge in front of the API answers.`, (0,words/* evidenceOf */.X1)(reading, clean));
    const right = conversation.candidates.find(({ exchange }) => isApi(exchange));
    if (right !== undefined)
        return elsewhere(reading, right, context);
    const cause = identity.who === 'api' ? 'format.response' : 'endpoint.not-an-api';
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: not the answer this API gives.`;
    return (0,src_finding/* fail */.fJ)(cause, detail, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** Gateways refuse in plain text, too; at the first party such words are somebody else's, except a limit, which is nobody's fault. */
function isPlainRefusal({ answer }, { endpoint }) {
    return endpoint.firstParty ? answer.status === 429 : [400, 401, 403, 429].includes(answer.status);
}

// EXTERNAL MODULE: ./src/claude/headers.ts
var claude_headers = __nccwpck_require__(4088);
;// CONCATENATED MODULE: ./src/checks/auth-schemes.ts
// In which header is the credential accepted, and which SDKs send that one?





const authSchemes = defineCheck({
    id: 'auth-schemes',
    title: 'The headers your SDK sends are accepted',
    about: 'Tells which of Authorization: Bearer (anthropic-version 2026-10-21) and x-api-key (2023-06-01) the endpoint takes, and which SDK generations send each. A header named by the input auth must work.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async (context) => auth_schemes_judge(await context.conversation(), context),
});
function auth_schemes_judge(conversation, context) {
    const { auth } = context.target.settings;
    const accepted = (0,key/* acceptedSchemes */.AF)(conversation, context.endpoint);
    const refused = refusedSchemes(conversation, context);
    const evidence = { accepted: [...accepted], refused: [...refused] };
    if (accepted.length === 0)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No header was seen to be accepted.`, undefined, evidence);
    if (auth !== 'auto' && refused.includes(auth)) {
        const detail = (0,phrase/* say */.cv) `${auth} is refused, ${accepted.join(', ')} is accepted. ${auth} is what these send: ${(0,claude_headers/* sdksSending */.ib)(auth)}.`;
        return (0,src_finding/* fail */.fJ)('auth.scheme', detail, { scheme: auth, accepted: accepted.join(', ') });
    }
    const [other] = refused;
    if (other === undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `Accepted: ${accepted.join(', ')}.`, evidence);
    const detail = (0,phrase/* say */.cv) `Accepted: ${accepted.join(', ')}; ${other} is refused. It is what these SDKs send: ${(0,claude_headers/* sdksSending */.ib)(other)}.`;
    return context.endpoint.firstParty ? (0,src_finding/* note */.N4)(detail, evidence) : (0,src_finding/* pass */.IX)(detail, evidence);
}
function refusedSchemes(conversation, { endpoint }) {
    const accepted = (0,key/* acceptedSchemes */.AF)(conversation, endpoint);
    const refused = (0,key/* readAll */.yw)(conversation, endpoint).flatMap((reading) => reading.kind === 'refused' ? [reading.scheme] : []);
    return [...new Set(refused)].filter((scheme) => !accepted.includes(scheme));
}

// EXTERNAL MODULE: ./src/probes/conversation.ts
var probes_conversation = __nccwpck_require__(5828);
// EXTERNAL MODULE: ./src/judgement/answered.ts
var answered = __nccwpck_require__(4336);
;// CONCATENATED MODULE: ./src/checks/clock.ts
// Does this machine's clock agree with the server's?





/** Skew beyond which signatures and certificates begin to fail (contract, `clock.skew`): 5 minutes. */
const TOLERATED_MS = 300_000;
const clock = defineCheck({
    id: 'clock',
    title: 'The clock is right',
    about: 'Compares this machine’s clock with the Date header of the first answer; more than five minutes is told.',
    layer: 'http',
    needs: ['http-reach'],
    run: async ({ conversation }) => clock_judge((0,probes_conversation/* exchangesOf */.M)(await conversation()).flatMap(answered/* answered */.o)),
});
function clock_judge(answers) {
    const [first] = answers.flatMap(({ headers, receivedAt }) => {
        const at = Date.parse(headers['date'] ?? '');
        return Number.isNaN(at) ? [] : [receivedAt - at];
    });
    if (answers.length === 0)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing answered.`);
    if (first === undefined)
        return (0,src_finding/* note */.N4)((0,phrase/* say */.cv) `The answer carries no Date to compare with.`);
    const seconds = Math.round(first / 1_000);
    const evidence = { skewSeconds: seconds };
    if (Math.abs(first) <= TOLERATED_MS)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `Within five minutes of the server’s.`, evidence);
    const way = seconds > 0 ? 'ahead of' : 'behind';
    return (0,src_finding/* warn */.R8)('clock.skew', (0,phrase/* say */.cv) `This machine is ${Math.abs(Math.round(seconds / 60))} minutes ${way} the server.`, evidence);
}

// EXTERNAL MODULE: ./src/probes/failure.ts
var probes_failure = __nccwpck_require__(7357);
;// CONCATENATED MODULE: ./src/checks/dns.ts
// Does the host's name lead to an address?




const NO_SUCH_NAME = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME']);
const dns = defineCheck({
    id: 'dns',
    title: 'The host’s name resolves',
    about: 'Asks the operating system for the host’s addresses, hosts file included, as every client on this machine does.',
    layer: 'network',
    needs: ['key-shape', 'endpoint-shape'],
    run: async ({ connection }) => dns_judge(await connection()),
});
function dns_judge(observation) {
    const { failure, addresses, redirectedTo, host } = observation;
    if (failure?.phase === 'dns')
        return failed(observation, failure.code);
    const shown = addresses.slice(0, 4).join(', ');
    const more = addresses.length > 4 ? ` and ${addresses.length - 4} more` : '';
    const evidence = {
        addresses: [...addresses],
        ...(redirectedTo !== undefined && { 'connect-to': redirectedTo }),
    };
    if (redirectedTo !== undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is reached at ${(0,phrase/* quote */.hD)(redirectedTo)}, as connect-to says: ${shown}${more}.`, evidence);
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is ${shown}${more}.`, evidence);
}
function failed({ host, phases, addresses }, code) {
    const evidence = { code, host, addresses: [...addresses] };
    if (code === probes_failure/* LINK_LOCAL */.zl)
        return (0,src_finding/* fail */.fJ)('endpoint.malformed', (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} leads to a link-local address, where clouds keep their metadata; nothing was sent.`, evidence);
    if (code === probes_failure/* NOT_LOOPBACK */.Yw)
        return (0,src_finding/* fail */.fJ)('endpoint.insecure', (0,phrase/* say */.cv) `Plain http to ${(0,phrase/* quote */.hD)(host)} would leave this machine; nothing was sent.`, evidence);
    if (NO_SUCH_NAME.has(code))
        return (0,src_finding/* fail */.fJ)('dns.not-found', (0,phrase/* say */.cv) `No address is known for ${(0,phrase/* quote */.hD)(host)} (${code}).`, evidence);
    const after = `after ${Math.round(phases.dnsMs ?? 0)} ms`;
    if (code === probes_failure/* CANCELLED */.gD)
        return (0,src_finding/* fail */.fJ)('run.deadline', (0,phrase/* say */.cv) `The deadline ended the look-up of ${(0,phrase/* quote */.hD)(host)} ${after}.`, evidence);
    const why = code === probes_failure/* TIMEOUT */.Q9 ? `no answer ${after}` : code;
    return (0,src_finding/* fail */.fJ)('dns.failure', (0,phrase/* say */.cv) `The look-up of ${(0,phrase/* quote */.hD)(host)} failed: ${why}.`, evidence);
}

;// CONCATENATED MODULE: ./src/checks/endpoint-shape.ts
// Is the base URL one that can be right? No network.




const endpointShape = defineCheck({
    id: 'endpoint-shape',
    title: 'The base URL is well-formed',
    about: 'Reads the base URL before anything is sent: absolute, https (or loopback), no path that cannot be right at the first party, no host that is known not to be an endpoint of this API.',
    layer: 'endpoint',
    needs: [],
    run: ({ endpoint, target }) => {
        const { fault, url } = endpoint.shape;
        if (fault !== undefined) {
            return Promise.resolve((0,src_finding/* fail */.fJ)(fault.cause, fault.detail, fault.corrected === undefined ? {} : { corrected: fault.corrected }));
        }
        const origin = target.settings.origins.find(({ setting }) => setting === 'endpoints');
        const shown = url === undefined ? '' : (0,endpoint_shape/* shownBase */.fc)(url);
        if (origin?.from !== 'environment' || endpoint.firstParty)
            return Promise.resolve((0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(shown)}`));
        return Promise.resolve((0,src_finding/* note */.N4)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(shown)} came from ${origin.variable ?? 'the environment'}: the credential goes there, not to Anthropic.`));
    },
});

;// CONCATENATED MODULE: ./src/judgement/tls-codes.ts
/** Source: Node 24 `doc/api/tls.md` (X509 error codes), OpenSSL 3.5 `x509_vfy.h`; the alerts were seen with `openssl s_server`. As of 2026-11-22. */
const TLS_CODES = {
    CERT_HAS_EXPIRED: 'tls.expired',
    CERT_NOT_YET_VALID: 'tls.not-yet-valid',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls.hostname',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls.self-signed',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls.incomplete-chain',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls.untrusted',
    UNABLE_TO_GET_ISSUER_CERT: 'tls.untrusted',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls.untrusted',
    CERT_SIGNATURE_FAILURE: 'tls.untrusted',
    CERT_UNTRUSTED: 'tls.untrusted',
    CERT_REJECTED: 'tls.untrusted',
    CERT_REVOKED: 'tls.untrusted',
    INVALID_CA: 'tls.untrusted',
    INVALID_PURPOSE: 'tls.untrusted',
    ERR_SSL_WRONG_VERSION_NUMBER: 'endpoint.wrong-protocol',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'endpoint.wrong-protocol',
    ERR_SSL_RECORD_LAYER_FAILURE: 'endpoint.wrong-protocol',
    ERR_SSL_UNKNOWN_PROTOCOL: 'endpoint.wrong-protocol',
    ERR_SSL_HTTP_REQUEST: 'endpoint.wrong-protocol',
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'tls.client-certificate',
    ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'tls.client-certificate',
};
/** The cause a TLS code stands for; `undefined` for a code that says nothing about TLS. */
function tlsCause(code) {
    const known = TLS_CODES;
    if (Object.hasOwn(known, code))
        return known[code];
    return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? 'tls.handshake' : undefined;
}

;// CONCATENATED MODULE: ./src/judgement/silence.ts


/** Codes of `undici` and its parser: what came was no HTTP. */
const NOT_HTTP = /^HTTPParserError$|^HPE_|^UND_ERR_HEADERS_OVERFLOW$/;
function judgeSilence({ code, phase }) {
    if (code === probes_failure/* CANCELLED */.gD)
        return { cause: 'run.deadline', words: 'had not answered when the deadline came' };
    if (code === probes_failure/* TIMEOUT */.Q9)
        return {
            cause: 'service.timeout',
            words: phase === 'answer'
                ? 'began to answer and did not end in time'
                : 'was connected and did not answer in time',
        };
    const tls = tlsCause(code);
    if (tls !== undefined)
        return { cause: tls, words: 'ended the TLS connection instead of answering' };
    if (NOT_HTTP.test(code))
        return { cause: 'endpoint.not-an-api', words: 'answered with something that is not HTTP' };
    if (phase === 'request' && code === 'ECONNRESET')
        return { cause: 'tcp.reset', words: 'reset the connection instead of answering' };
    if (phase === 'request')
        return { cause: 'service.cut', words: 'closed the connection without an answer' };
    return { cause: 'service.cut', words: 'lost the connection in the middle of its answer' };
}

;// CONCATENATED MODULE: ./src/checks/http-reach.ts
// Does anything answer over HTTP?







const httpReach = defineCheck({
    id: 'http-reach',
    title: 'The endpoint answers over HTTP',
    about: 'Waits for the head of any answer to the requests that were sent, whatever its status.',
    layer: 'http',
    needs: ['tcp', 'tls-trust'],
    run: async (context) => {
        const { conversation, connection, clean } = context;
        const answer = http_reach_judge((0,probes_conversation/* exchangesOf */.M)(await conversation()), await connection(), clean);
        return answer.status === 'fail' ? ((await otherProtocol(context)) ?? answer) : answer;
    },
});
/** Silence on a plain http port is explained by a server that waits for TLS. */
async function otherProtocol({ endpoint, lookAgain }) {
    if (endpoint.base?.protocol !== 'http:' || !(await lookAgain('speaks-tls')))
        return undefined;
    const corrected = (0,endpoint_shape/* shownBase */.fc)(endpoint.base).replace(/^http:/, 'https:');
    return (0,src_finding/* fail */.fJ)('endpoint.wrong-protocol', (0,phrase/* say */.cv) `The port speaks TLS, and the base URL says http.`, { corrected });
}
function http_reach_judge(exchanges, connection, clean) {
    const [first] = exchanges.flatMap(answered/* answered */.o).toSorted((one, other) => one.headAtMs - other.headAtMs);
    if (first !== undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `HTTP ${first.status} after ${Math.round((0,answered/* firstByteMs */.$)(first, connection))} ms.`, {
            status: first.status,
        });
    const [failure] = exchanges.flatMap(({ outcome }) => (outcome.kind === 'failure' ? [outcome.failure] : []));
    if (failure === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing was sent.`);
    const tries = Math.max(...exchanges.map(({ attempts }) => attempts.length));
    const { cause, words } = judgeSilence(failure);
    const times = tries === 1 ? 'once' : `${tries} times`;
    return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The endpoint ${words} (${clean(failure.code)}), tried ${times}.`, {
        code: clean(failure.code).quoted,
        phase: failure.phase,
        tries,
    });
}

;// CONCATENATED MODULE: ./src/checks/identity.ts





const identity = defineCheck({
    id: 'identity',
    title: 'The credential belongs where you expect',
    about: 'Reads organization and workspace from the answers’ headers and compares them with organization-id and workspace-id.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async (context) => identity_judge(await headersOf(context), context),
});
async function headersOf({ conversation }) {
    const answers = (0,probes_conversation/* credentialed */.x)(await conversation())
        .flatMap(answered/* answered */.o)
        .filter(({ status }) => status < 300);
    const first = (name) => answers.flatMap(({ headers }) => headers[name] ?? [])[0];
    return { organization: first('anthropic-organization-id'), workspace: first('anthropic-workspace-id') };
}
function identity_judge({ organization, workspace }, { target, clean }) {
    const { organizationId, workspaceId } = target.settings;
    const both = [
        { word: 'organization', told: organization, expected: organizationId, cause: 'auth.wrong-organization' },
        { word: 'workspace', told: workspace, expected: workspaceId, cause: 'auth.wrong-workspace' },
    ];
    const known = both.flatMap(({ word, told }) => told === undefined ? [] : [[word, clean(told).quoted]]);
    const evidence = Object.fromEntries(known);
    const other = both.find(({ told, expected }) => told !== undefined && expected !== undefined && told !== expected);
    if (other !== undefined)
        return (0,src_finding/* fail */.fJ)(other.cause, (0,phrase/* say */.cv) `The ${other.word} is ${clean(other.told ?? '')}, expected was ${clean(other.expected ?? '')}.`, evidence);
    const unseen = both.some(({ told, expected }) => told === undefined && expected !== undefined);
    if (unseen)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `The answers do not tell it, so that it could not be compared with what you expect.`, undefined, evidence);
    if (known.length === 0)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `The answers do not tell it.`);
    return (0,src_finding/* pass */.IX)([
        ...(0,phrase/* joinPhrases */.Zk)(known.map(([word, id]) => (0,phrase/* say */.cv) `${word} ${(0,phrase/* quote */.hD)(id)}`), ', '),
        '.',
    ], evidence);
}

;// CONCATENATED MODULE: ./src/retry/retry-after.ts
// The server's own word on when to come back.
/** Longest wait that is believed; what asks for more is taken as this much, and then ends the tries. Milliseconds. */
const LONGEST_MS = 24 * 60 * 60 * 1_000;
/** `Date.parse` makes a date of `-1` and of `wait 5`, too; all three forms of HTTP have a time of day. */
const DATE = /\d{2}:\d{2}:\d{2}/;
/**
 * Milliseconds to wait by `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (the order of the official SDK).
 * Undefined when the server said nothing that can be read.
 */
function retryAfterMs(headers, now) {
    return (milliseconds(headers['retry-after-ms'], 1) ??
        milliseconds(headers['retry-after'], 1_000) ??
        untilDate(headers['retry-after'], now));
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

;// CONCATENATED MODULE: ./src/checks/key-accepted.ts
// Does the endpoint accept the credential? Three answers: yes, no, and not decided.






const keyAccepted = defineCheck({
    id: 'key-accepted',
    title: 'The credential is accepted',
    about: 'Asks for the model list and a token count, both free. Only a determinate 401 calls a credential bad; a 429, a 5xx or a time-out decides nothing.',
    layer: 'auth',
    needs: ['api-identity'],
    run: async (context) => key_accepted_judge(await context.conversation(), context),
});
function key_accepted_judge(conversation, context) {
    const judgement = (0,key/* judgeKey */.FF)(conversation, context.endpoint);
    if (judgement.kind === 'undecided')
        return undecided(conversation, judgement.open, context);
    const { clean } = context;
    const evidence = (0,words/* evidenceOf */.X1)(judgement.by, clean);
    if (judgement.kind === 'accepted')
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${toldBy200(judgement.by)} the credential.`, evidence);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(judgement.by, clean)}.`;
    if (judgement.kind === 'refused')
        return (0,src_finding/* fail */.fJ)(judgement.cause, detail, evidence);
    return judgement.passing
        ? (0,src_finding/* unknown */.L5)(detail, judgement.cause, { ...evidence, ...waitIn(judgement, context.now()) })
        : (0,src_finding/* fail */.fJ)(judgement.cause, detail, evidence);
}
function toldBy200({ identity }) {
    return identity.who === 'api' ? 'The API accepts' : 'The endpoint accepts';
}
function waitIn(judgement, now) {
    const waitMs = retryAfterMs(judgement.by.answer.headers, now);
    return waitMs === undefined ? {} : { retryAfter: `${Math.ceil(waitMs / 1_000)} s` };
}
/** Nobody confirmed the credential and nobody refused it. */
function undecided(conversation, open, context) {
    if (open)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `It answers without any credential as well, so that its answers prove no key.`, 'endpoint.unverified');
    const heard = (0,key/* readAll */.yw)(conversation, context.endpoint).find((reading) => reading.kind === 'strange');
    if (heard === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No request with the credential got an answer.`, 'endpoint.unverified');
    return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(heard, context.clean)}, which neither accepts nor refuses the credential.`, 'endpoint.unverified', (0,words/* evidenceOf */.X1)(heard, context.clean));
}

;// CONCATENATED MODULE: ./src/checks/key-exposure.ts
// Does the credential's own value stand in the checkout?



/** Files named in the sentence; the evidence names up to fifty. */
const NAMED = 3;
const LISTED = 50;
const keyExposure = defineCheck({
    id: 'key-exposure',
    title: 'The credential stands in no file of the checkout',
    about: 'Looks for the exact value, no guesses: in the files git tracks, then in the others. Binary and huge files included, beside the network, for a few seconds at most.',
    layer: 'key',
    needs: ['key-shape'],
    appliesTo: ({ target }) => target.settings.scanWorkspace,
    run: async ({ exposure, clean }) => key_exposure_judge(await exposure(), clean),
});
function key_exposure_judge(exposure, clean) {
    if (exposure === undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `There is no checkout here to look at.`);
    const { tracked, untracked, looked, files, complete, isCheckout } = exposure;
    const evidence = {
        looked,
        files,
        complete,
        tracked: listed(tracked, clean),
        untracked: listed(untracked, clean),
    };
    const where = isCheckout ? 'tracked by git' : 'of the workspace, which is no git checkout';
    if (tracked.length > 0)
        return (0,src_finding/* fail */.fJ)('key.exposed', (0,phrase/* say */.cv) `The credential stands in ${named(tracked, clean)}, ${where}.`, {
            ...evidence,
            file: clean(tracked[0] ?? '').quoted,
        });
    if (untracked.length > 0)
        return (0,src_finding/* note */.N4)((0,phrase/* say */.cv) `The credential stands in ${named(untracked, clean)}, not tracked by git: keep it so.`, evidence);
    if (!complete)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Not in the first ${looked} of ${files} files; the time for more ran out.`, undefined, evidence);
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `Not in any file (${looked} looked at).`, evidence);
}
function named(paths, clean) {
    const shown = paths.slice(0, NAMED).flatMap((path, at) => (at === 0 ? [clean(path)] : [', ', clean(path)]));
    return paths.length > NAMED ? [...shown, ` and ${paths.length - NAMED} more files`] : shown;
}
function listed(paths, clean) {
    return paths.slice(0, LISTED).map((path) => clean(path).quoted);
}

;// CONCATENATED MODULE: ./src/judgement/lost-key.ts
// Where a missing credential probably got lost, read from the circumstances of the run. Names are told, values never.

/** Variables that are read; any other of such a name is a misspelling. */
const READ = ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'];
const LIKE_A_KEY = /^(?:INPUT_)?(?:.*_)?(?:ANTHROPIC|CLAUDE)(?:.*)(?:KEY|TOKEN)$/i;
const LIKE_THE_INPUT = /^(?:anthropic|claude)?[-_]?(?:api)?[-_]?(?:key|token)$/i;
/** Clues, the most telling first; empty when the circumstances tell nothing. */
function lostKeyClues({ env, inputNames, inFork }, clean) {
    const misspelt = inputNames.find((name) => LIKE_THE_INPUT.test(name) && !['api-key', 'auth-token'].includes(name));
    const empty = READ.find((name) => env[name] !== undefined && env[name].trim() === '');
    const other = Object.keys(env).find((name) => isUnread(name) && (env[name] ?? '').trim() !== '');
    return [
        ...(misspelt === undefined
            ? []
            : [
                (0,phrase/* say */.cv) `The input ${clean(misspelt, 60)} was given, and this action has none of that name: it is api-key.`,
            ]),
        ...(other === undefined
            ? []
            : [(0,phrase/* say */.cv) `The variable ${clean(other, 60)} is set, but nothing reads a variable of that name.`]),
        ...(empty === undefined
            ? []
            : [
                (0,phrase/* say */.cv) `The variable ${empty} is set, but empty: the secret it is filled from does not exist here, or has another name.`,
            ]),
        ...(inFork ? [(0,phrase/* say */.cv) `This repository is a fork: the secrets of the original are not copied to it.`] : []),
    ];
}
function isUnread(name) {
    return LIKE_A_KEY.test(name) && !READ.includes(name) && !name.startsWith('INPUT_');
}

// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __nccwpck_require__(3564);
;// CONCATENATED MODULE: ./src/checks/key-shape.ts





const WITHHELD = {
    fork: 'GitHub gives no secrets to a pull request from a fork.',
    dependabot: 'Runs of Dependabot get the Dependabot secrets, and none holds this credential.',
};
const keyShape = defineCheck({
    id: 'key-shape',
    title: 'The credential is there and well-formed',
    about: 'Looks at the text of the credential before anything is sent: empty, quoted, prefixed, wrapped, with white space or another vendor’s. Names the position and the code point, never the value.',
    layer: 'key',
    needs: [],
    run: (context) => Promise.resolve(key_shape_judge(context)),
});
function key_shape_judge(context) {
    const { target, endpoint } = context;
    const { credential, settings } = target;
    if (credential === undefined)
        return missing(context);
    const [duplicate] = settings.duplicateHeaders;
    if (duplicate !== undefined) {
        const detail = (0,phrase/* say */.cv) `The custom headers carry ${duplicate} too, so that two credentials would be sent; nothing was sent.`;
        return (0,src_finding/* fail */.fJ)('auth.duplicate', detail, { header: duplicate });
    }
    return judgeText(context, endpoint.keyShape ?? {});
}
function judgeText(context, { fault, oddity, family }) {
    const { settings } = context.target;
    const evidence = { family: family?.name ?? 'unknown', from: placeOf(context) };
    if (fault !== undefined)
        return (0,src_finding/* fail */.fJ)(fault.cause, fault.detail, evidence);
    if (oddity !== undefined)
        return (0,src_finding/* note */.N4)(oddity.detail, { ...evidence, oddity: oddity.cause });
    if (settings.ignoredCredential !== undefined)
        return conflict(context, evidence);
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `It looks like ${family?.name ?? 'a key of a gateway'}, from ${placeOf(context)}.`, evidence);
}
function missing({ env, inputNames, clean }) {
    const withheld = (0,run_context/* whyWithheld */.Q0)(env);
    if (withheld !== undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `The credential is empty: ${WITHHELD[withheld]}`, 'key.withheld', { withheld });
    const clues = lostKeyClues({ env, inputNames, inFork: (0,run_context/* isFork */.B0)(env) }, clean);
    const event = env['GITHUB_EVENT_NAME'];
    const detail = (0,phrase/* say */.cv) `The input api-key is empty, and so are auth-token, ANTHROPIC_API_KEY, CLAUDE_API_KEY, ANTHROPIC_AUTH_TOKEN and CLAUDE_CODE_OAUTH_TOKEN.`;
    const evidence = { ...(event !== undefined && { event: clean(event).quoted }), clues: clues.map(phrase/* plain */.pj) };
    return (0,src_finding/* fail */.fJ)('key.missing', clues.length === 0 ? detail : [...detail, ' ', ...(0,phrase/* joinPhrases */.Zk)(clues, ' ')], evidence);
}
function conflict({ target, endpoint }, evidence) {
    const other = target.settings.ignoredCredential;
    const lost = other?.origin.variable ?? `the input ${other?.kind ?? ''}`;
    const detail = (0,phrase/* say */.cv) `Two credentials are set: ${endpoint.keyShape?.family?.name ?? 'the key'} from ${evidence['from'] ?? ''} was used, ${lost} was not.`;
    return (0,src_finding/* warn */.R8)('key.conflict', detail, { ...evidence, ignored: lost });
}
/** Where the credential came from, in words. */
function placeOf({ target }) {
    const origin = target.credential?.origin;
    return origin?.variable ?? `the input ${origin?.setting ?? 'api-key'}`;
}

// EXTERNAL MODULE: ./src/claude/live-message.ts
var live_message = __nccwpck_require__(4212);
;// CONCATENATED MODULE: ./src/checks/live-message.ts
// Does one real message go through? Billed, so only on request.







const liveMessage = defineCheck({
    id: 'live-message',
    title: 'A real message is answered',
    about: 'Sends one real message with a single token of output, and judges the shape of its answer. It is billed, and run only with live or +live-message.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => live_message_judge(await context.conversation(), context),
});
function live_message_judge({ live }, context) {
    const trial = live.at(-1);
    if (trial === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No message was sent.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.message, 'message', trial.scheme, context.endpoint.firstParty);
    if (reading.kind === 'silent') {
        const { cause, words } = judgeSilence(reading.failure);
        return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The message was not answered: the endpoint ${words}.`);
    }
    if (reading.kind === 'accepted' || reading.kind === 'strange')
        return judgeAnswer(reading, context);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}.`;
    const passing = /^(?:limit|service)\./.test(reading.cause);
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, context.clean), model: context.clean(trial.model).quoted };
    return passing ? (0,src_finding/* unknown */.L5)(detail, reading.cause, evidence) : (0,src_finding/* fail */.fJ)(reading.cause, detail, evidence);
}
function judgeAnswer(heard, { clean }) {
    const { answer } = heard;
    const evidence = (0,words/* evidenceOf */.X1)(heard, clean);
    const right = answer.status < 300 ? (0,live_message/* judgeMessageAnswer */.$N)(answer.json) : undefined;
    if (right === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(heard, clean)}.`, undefined, evidence);
    if (!right.ok)
        return (0,src_finding/* fail */.fJ)('format.response', (0,phrase/* say */.cv) `The answer is no message: ${right.reason}.`, evidence);
    const { usage, stopReason } = right;
    const tokens = `${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
    const detail = (0,phrase/* say */.cv) `Answered in ${Math.round(answer.endAtMs - answer.sentAtMs)} ms: ${tokens}, ended by ${clean(stopReason ?? 'nothing')}.`;
    return (0,src_finding/* pass */.IX)(detail, { ...evidence, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens });
}

;// CONCATENATED MODULE: ./src/checks/live-stream.ts
// Does a streamed message come through event by event, to its end? Billed, so only on request.






const liveStream = defineCheck({
    id: 'live-stream',
    title: 'A streamed message comes through',
    about: 'Sends the same message as a stream beside the plain one, and judges content type, order and completeness of its events, and whether it was held back. Tells the time to the first token.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => live_stream_judge(await context.conversation(), context, await __nccwpck_require__.e(/* import() */ 479).then(__nccwpck_require__.bind(__nccwpck_require__, 9479))),
});
function live_stream_judge({ live }, context, judges) {
    const trial = live.at(-1);
    if (trial === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No message was sent.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.stream, 'stream', trial.scheme, context.endpoint.firstParty);
    if (reading.kind === 'silent')
        return silent(reading);
    const { answer } = reading;
    if (answer.status < 300)
        return judgeEvents(reading, context, judges);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}.`;
    const evidence = (0,words/* evidenceOf */.X1)(reading, context.clean);
    if (reading.kind !== 'told' && reading.kind !== 'refused')
        return (0,src_finding/* unknown */.L5)(detail, undefined, evidence);
    const passing = /^(?:limit|service)\./.test(reading.cause);
    return passing ? (0,src_finding/* unknown */.L5)(detail, reading.cause, evidence) : (0,src_finding/* fail */.fJ)(reading.cause, detail, evidence);
}
/** A connection that ends in the middle of the events is a cut stream. */
function silent({ failure }) {
    const { cause, words } = judgeSilence(failure);
    const cut = cause === 'service.cut' && failure.phase === 'answer';
    return (0,src_finding/* fail */.fJ)(cut ? 'format.stream' : cause, (0,phrase/* say */.cv) `The stream broke: the endpoint ${words}.`, {
        reason: cut ? 'cut' : cause,
    });
}
function judgeEvents(heard, { clean }, { judgeLiveStream, firstTokenMs }) {
    const judged = judgeLiveStream(heard.answer);
    const evidence = (0,words/* evidenceOf */.X1)(heard, clean);
    if (!judged.ok) {
        const said = judged.error?.message === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: ${clean(judged.error.message)}`;
        return (0,src_finding/* fail */.fJ)('format.stream', (0,phrase/* say */.cv) `The stream is not right: ${judged.reason}${said}.`, {
            ...evidence,
            reason: judged.reason,
        });
    }
    const firstMs = firstTokenMs(heard.answer);
    const first = firstMs === undefined ? 'no token' : `first token after ${Math.round(firstMs)} ms`;
    const tokens = `${judged.usage.inputTokens} tokens in, ${judged.usage.outputTokens} out`;
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${judged.events} events, ${first}: ${tokens}.`, {
        ...evidence,
        events: judged.events,
        ...(firstMs !== undefined && { firstTokenMs: Math.round(firstMs) }),
    });
}

// EXTERNAL MODULE: ./src/claude/models.ts + 1 modules
var claude_models = __nccwpck_require__(460);
// EXTERNAL MODULE: ./src/judgement/models.ts
var models = __nccwpck_require__(3481);
;// CONCATENATED MODULE: ./src/checks/models.ts





const DAY_MS = 86_400_000;
const models_models = defineCheck({
    id: 'models',
    title: 'The models you name can be used',
    about: 'Compares the models of the input models and of the request file with the live list, its lifecycle and dates; what the list does not show is looked up by itself, and the free token count has the last word.',
    layer: 'models',
    needs: ['key-accepted'],
    run: async (context) => {
        const judgement = (0,models/* judgeModels */.a)(await context.conversation(), context.target, context.endpoint, context.startedAt);
        return models_judge(judgement, context);
    },
});
/** Worst first; each row says how a status of an asked model is told. */
const WORST = [
    ['unknown', 'model.unknown'],
    ['retired', 'model.retired'],
    ['forbidden', 'model.forbidden'],
    ['unverified', undefined],
];
function models_judge(judgement, context) {
    const asked = judgement.models.filter((model) => model.asked);
    for (const [status, cause] of WORST) {
        const found = asked.find((model) => model.status === status);
        if (found !== undefined)
            return tell(found, cause, judgement, context);
    }
    const ending = asked.find((model) => endsSoon(model, context));
    if (ending !== undefined)
        return deprecated(ending, judgement, context);
    return sound(asked, judgement, context);
}
function tell({ id, status }, cause, { listed }, { clean }) {
    const model = clean(id);
    if (cause === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing here tells whether ${model} can be used.`, undefined, { model: model.quoted });
    const proposed = status === 'unknown' ? (0,claude_models/* nearestId */.OA)(id, listed) : (0,claude_models/* replacementFor */.aP)(id, listed);
    const replacement = proposed === undefined ? undefined : clean(proposed);
    const words = {
        unknown: (0,phrase/* say */.cv) `No model is called ${model} here.`,
        retired: (0,phrase/* say */.cv) `${model} is retired: every request for it fails.`,
        forbidden: (0,phrase/* say */.cv) `${model} exists, but not for this credential.`,
    };
    const instead = replacement === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${status === 'unknown' ? 'Nearest' : 'Instead'}: ${replacement}.`;
    return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `${words[status] ?? (0,phrase/* say */.cv) `${model} cannot be used.`}${instead}`, {
        model: model.quoted,
        ...(replacement && { replacement: replacement.quoted }),
    });
}
function endsSoon({ status, retiresAt }, { target, startedAt }) {
    if (status === 'deprecated')
        return true;
    const daysLeft = (Date.parse(retiresAt ?? '') - startedAt) / DAY_MS;
    return daysLeft < target.settings.modelRetirementDays;
}
function deprecated({ id, retiresAt }, { listed }, { clean, startedAt }) {
    const day = retiresAt?.slice(0, 10);
    const daysLeft = retiresAt === undefined ? undefined : Math.floor((Date.parse(retiresAt) - startedAt) / DAY_MS);
    const proposed = (0,claude_models/* replacementFor */.aP)(id, listed);
    const when = day === undefined ? 'and will be retired' : `and is retired on ${day}, in ${daysLeft ?? '?'} days`;
    const instead = proposed === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` Successor: ${clean(proposed)}.`;
    const evidence = {
        model: clean(id).quoted,
        ...(day !== undefined && { retiresAt: day }),
        ...(proposed !== undefined && { replacement: clean(proposed).quoted }),
    };
    return (0,src_finding/* warn */.R8)('model.deprecated', (0,phrase/* say */.cv) `${clean(id)} works, but it is deprecated ${when}.${instead}`, evidence);
}
function sound(asked, { listed, models: all }, { clean }) {
    const evidence = {
        listed: listed.length,
        deprecated: all
            .filter(({ status }) => status === 'deprecated')
            .map(({ id }) => clean(id).quoted)
            .slice(0, 20),
    };
    if (asked.length === 0 && listed.length === 0)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `No model was named, and no list is offered.`, evidence);
    if (asked.length === 0)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${listed.length} models can be used; none was named.`, evidence);
    const named = asked.slice(0, 4).flatMap(({ id }, at) => (at === 0 ? [clean(id)] : [', ', clean(id)]));
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${named}${asked.length > 4 ? ` and ${asked.length - 4} more` : ''} can be used.`, evidence);
}

;// CONCATENATED MODULE: ./src/claude/rate-limits.ts
// The rate limits that answers tell in their headers.
/** Names of the header family. Source: platform.claude.com/docs/en/api/rate-limits. As of 2026-11-22. */
const RATE_LIMITS = [
    'requests',
    'tokens',
    'input-tokens',
    'output-tokens',
    'priority-input-tokens',
    'priority-output-tokens',
];
/** The limits told in an answer's headers; one without whole numbers, or of nothing, is passed over. */
function rateLimitsIn(headers) {
    return RATE_LIMITS.flatMap((name) => {
        const told = (part) => headers[nameOf(name, part)];
        const limit = wholeNumber(told('limit'));
        const remaining = wholeNumber(told('remaining'));
        if (limit === undefined || remaining === undefined || limit === 0)
            return [];
        return [{ name, limit, remaining, resetsAt: dateIn(told('reset')) }];
    });
}
/** `anthropic-priority-…` stands without the word in between. */
function nameOf(name, part) {
    return name.startsWith('priority-') ? `anthropic-${name}-${part}` : `anthropic-ratelimit-${name}-${part}`;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function dateIn(text) {
    return text !== undefined && text.length < 40 && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

;// CONCATENATED MODULE: ./src/checks/rate-limits.ts
// How much of the rate limits is left?






/** Less than this share of a limit is told (contract, `limit.headroom`): a tenth. */
const SCARCE = 0.1;
const rateLimits = defineCheck({
    id: 'rate-limits',
    title: 'There is room in the rate limits',
    about: 'Reads the rate-limit headers of the answers and tells when less than a tenth of a limit is left. Costs no request.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async ({ conversation }) => {
        const answers = (0,probes_conversation/* credentialed */.x)(await conversation()).flatMap(answered/* answered */.o);
        return rate_limits_judge(answers.flatMap(({ headers }) => rateLimitsIn(headers)));
    },
});
function rate_limits_judge(limits) {
    const [scarcest] = limits.toSorted((one, other) => share(one) - share(other));
    if (scarcest === undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `The answers tell no limits.`);
    const shown = [...new Set(limits.map(({ name, remaining, limit }) => `${name}: ${remaining} of ${limit}`))];
    const percent = Math.floor(share(scarcest) * 100);
    const detail = (0,phrase/* say */.cv) `${scarcest.remaining} of ${scarcest.limit} ${scarcest.name} are left (${percent} %).`;
    const evidence = { limits: shown, ...(scarcest.resetsAt !== undefined && { resetsAt: scarcest.resetsAt }) };
    if (share(scarcest) >= SCARCE)
        return (0,src_finding/* pass */.IX)(detail, evidence);
    const reset = scarcest.resetsAt === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` It is full again at ${(0,phrase/* quote */.hD)(scarcest.resetsAt)}.`;
    return (0,src_finding/* warn */.R8)('limit.headroom', (0,phrase/* say */.cv) `${detail}${reset}`, evidence);
}
function share({ remaining, limit }) {
    return remaining / limit;
}

;// CONCATENATED MODULE: ./src/claude/request-file.ts
/** Sources: SDK 1.12.0 `MessageCreateParamsBase`; platform.claude.com/docs api/migration-2026-10-21. As of 2026-11-22. */
const RULES = [
    judgeModel,
    judgeMaxTokens,
    judgeMessages,
    judgeSampling,
    judgeKinds,
    judgeForeign,
];
const ROLES = ['user', 'assistant', 'system'];
const SAMPLING = ['temperature', 'top_p', 'top_k'];
const MOST_FAULTS = 20;
/** Fields that are not Claude's, each with what is meant instead. */
const FOREIGN_FIELDS = {
    prompt: 'belongs to the retired Text Completions API; use `messages`',
    max_tokens_to_sample: 'belongs to the retired Text Completions API; use `max_tokens`',
    max_completion_tokens: 'belongs to OpenAI’s API; use `max_tokens`',
    stop: 'belongs to OpenAI’s API; use `stop_sequences`',
    functions: 'belongs to OpenAI’s API; use `tools`',
    function_call: 'belongs to OpenAI’s API; use `tool_choice`',
    response_format: 'belongs to OpenAI’s API; use `output_config`',
    n: 'belongs to OpenAI’s API; Claude gives one answer',
    frequency_penalty: 'belongs to OpenAI’s API',
    presence_penalty: 'belongs to OpenAI’s API',
    logit_bias: 'belongs to OpenAI’s API',
    betas: 'is an argument of the SDK; over HTTP it is the header `anthropic-beta`',
    workspace_id: 'is an argument of the SDK; over HTTP it is the header `anthropic-workspace-id`',
    user_profile_id: 'is an argument of the SDK; over HTTP it is the header `anthropic-user-profile-id`',
};
/** The faults of a parsed `request` file under an API version, at most twenty, in the order of the rules. Never throws. */
function judgeRequestFile(request, version) {
    return RULES.flatMap((rule) => rule(request, version)).slice(0, MOST_FAULTS);
}
function judgeModel({ model }) {
    if (model === undefined)
        return [fault('model', 'is required')];
    return typeof model === 'string' && model !== '' ? [] : [fault('model', 'must be the id of a model')];
}
/** Zero is allowed: it fills the prompt cache without an answer. */
function judgeMaxTokens({ max_tokens: count }) {
    if (count === undefined)
        return [fault('max_tokens', 'is required')];
    const whole = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
    return whole ? [] : [fault('max_tokens', 'must be a whole number, not negative')];
}
function judgeMessages({ messages }, version) {
    if (messages === undefined)
        return [fault('messages', 'is required')];
    if (!Array.isArray(messages))
        return [fault('messages', 'must be a list')];
    if (messages.length === 0)
        return [fault('messages', 'needs at least one message')];
    return messages.flatMap((message, at) => judgeMessage(message, `messages.${at}`, version));
}
function judgeMessage(message, field, version) {
    if (!isObject(message))
        return [fault(field, 'must be an object with role and content')];
    const { role, content } = message;
    const known = ROLES.includes(role);
    return [
        ...(known ? [] : [fault(`${field}.role`, 'must be user, assistant or system')]),
        ...judgeContent(content, `${field}.content`),
        ...(version === '2026-10-21' && Array.isArray(content) ? judgeBlocks(content, role, field) : []),
    ];
}
function judgeContent(content, field) {
    if (content === undefined)
        return [fault(field, 'is required')];
    if (typeof content !== 'string' && !Array.isArray(content))
        return [fault(field, 'must be a text or a list of blocks')];
    return content.length > 0 ? [] : [fault(field, 'must not be empty')];
}
function judgeBlocks(blocks, role, field) {
    return blocks.flatMap((block, at) => {
        if (!isObject(block))
            return [fault(`${field}.content.${at}`, 'must be an object with a type')];
        const { type, citations } = block;
        const cited = role === 'user' && type === 'text' && Array.isArray(citations) && citations.length > 0;
        return [
            ...(role === 'assistant' && type === 'document'
                ? [fault(`${field}.content.${at}`, 'version 2026-10-21 refuses a document in an assistant message')]
                : []),
            ...(cited
                ? [
                    fault(`${field}.content.${at}.citations`, 'version 2026-10-21 refuses citations in a user message'),
                ]
                : []),
        ];
    });
}
function judgeSampling(request, version) {
    if (version !== '2026-10-21')
        return [];
    const reason = 'version 2026-10-21 refuses sampling parameters, even with their default value';
    return SAMPLING.filter((field) => request[field] !== undefined).map((field) => fault(field, reason));
}
function judgeKinds({ stream, system, tools, stop_sequences: stops }) {
    const texts = Array.isArray(stops) && stops.every((stop) => typeof stop === 'string');
    const rows = [
        [stream === undefined || typeof stream === 'boolean', 'stream', 'must be true or false'],
        [
            system === undefined || typeof system === 'string' || Array.isArray(system),
            'system',
            'must be a text or a list',
        ],
        [tools === undefined || Array.isArray(tools), 'tools', 'must be a list'],
        [stops === undefined || texts, 'stop_sequences', 'must be a list of texts'],
    ];
    return rows.flatMap(([right, field, reason]) => (right ? [] : [fault(field, reason)]));
}
function judgeForeign(request) {
    return Object.entries(FOREIGN_FIELDS).flatMap(([field, reason]) => request[field] === undefined ? [] : [fault(field, reason)]);
}
function fault(field, reason) {
    return { field, reason };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/claude/answers.ts
var answers = __nccwpck_require__(7597);
;// CONCATENATED MODULE: ./src/checks/request-format.ts
// Does the endpoint accept the form of a request? Asked with the free token count.









const requestFormat = defineCheck({
    id: 'request-format',
    title: 'The form of a request is accepted',
    about: 'Sends the request file, or a minimal body without sampling parameters, to the free token count. Fields which the count does not take are judged by the rules of the API version.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => request_format_judge(await context.conversation(), context),
});
function request_format_judge(conversation, context) {
    const { target, endpoint, clean } = context;
    const trial = decidingTrial(conversation);
    if (trial === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No token count was asked.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.exchange, 'count', trial.scheme, endpoint.firstParty);
    const { version } = claude_headers/* DIALECTS */.O9[trial.scheme];
    const faults = target.settings.request === undefined ? [] : judgeRequestFile(target.settings.request, version);
    const [first] = faults;
    if (first !== undefined && reading.kind !== 'refused') {
        const fields = faults.map(({ field, reason }) => clean(`${field} ${reason}`).quoted);
        return (0,src_finding/* fail */.fJ)('format.request', (0,phrase/* say */.cv) `In the request file, ${clean(first.field)}: ${first.reason}.`, {
            field: clean(first.field).quoted,
            reason: first.reason,
            fields,
            version,
        });
    }
    return fromReading(reading, trial, context);
}
/** The last count that was not stopped by its model or header; the last of all when every one was. */
function decidingTrial({ counts }) {
    return counts.findLast((trial) => !(0,judgement_reading/* modelRefused */.wi)(trial)) ?? counts.at(-1);
}
function fromReading(reading, trial, { clean, endpoint }) {
    if (reading.kind === 'silent') {
        const { cause, words } = judgeSilence(reading.failure);
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `The token count was not answered: the endpoint ${words}.`, cause);
    }
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, clean), model: clean(trial.model).quoted };
    if (reading.kind === 'accepted')
        return accepted(reading, trial, evidence);
    if ((0,judgement_reading/* modelRefused */.wi)(trial))
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `The token count was refused because of the model alone.`, undefined, evidence);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}.`;
    if (reading.kind === 'strange' || reading.kind === 'refused')
        return strange(reading, detail, evidence, endpoint.firstParty);
    const passing = /^(?:limit|service)\./.test(reading.cause);
    if (passing)
        return (0,src_finding/* unknown */.L5)(detail, reading.cause, evidence);
    return reading.cause === 'endpoint.not-found'
        ? (0,src_finding/* unknown */.L5)(detail, undefined, evidence)
        : (0,src_finding/* fail */.fJ)(reading.cause, detail, evidence);
}
function accepted({ answer }, { own }, evidence) {
    const counted = (0,answers/* judgeCountAnswer */.R)(answer.json);
    const tokens = counted.ok ? `${counted.inputTokens} input tokens` : 'counted';
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${own ? 'Your request' : 'A minimal request'} is accepted: ${tokens}.`, evidence);
}
/** A gateway may lack the count; a 2xx with something else in it is no answer of this API. */
function strange({ answer }, detail, evidence, firstParty) {
    const wrong = answer.status >= 200 && answer.status < 300;
    if (wrong && firstParty)
        return (0,src_finding/* fail */.fJ)('format.response', detail, evidence);
    return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `${detail} It could not be decided.`, undefined, evidence);
}

;// CONCATENATED MODULE: ./src/checks/tcp.ts
// Does a TCP connection stand?




const CAUSE_OF_CODE = {
    ECONNREFUSED: 'tcp.refused',
    ECONNRESET: 'tcp.reset',
    EPIPE: 'tcp.reset',
    ETIMEDOUT: 'tcp.timeout',
    [probes_failure/* TIMEOUT */.Q9]: 'tcp.timeout',
    [probes_failure/* CANCELLED */.gD]: 'run.deadline',
};
const WORDS = {
    'tcp.refused': 'refused the connection',
    'tcp.reset': 'reset the connection',
    'tcp.timeout': 'did not answer',
    'tcp.unreachable': 'cannot be reached from this machine',
    'run.deadline': 'had not answered when the deadline came',
};
const tcp = defineCheck({
    id: 'tcp',
    title: 'A TCP connection stands',
    about: 'Connects to the first address that answers; both families are raced 250 ms apart (RFC 8305), so that a dead one is never waited for.',
    layer: 'network',
    needs: ['dns'],
    run: async ({ connection }) => tcp_judge(await connection()),
});
function tcp_judge(observation) {
    const { failure, address, phases, tries, port } = observation;
    const evidence = { port, tries: tries.map(tryText), ...(failure !== undefined && { code: failure.code }) };
    if (failure?.phase === 'tcp')
        return tcp_failed(observation, failure.code, evidence);
    const took = `${Math.round(phases.tcpMs ?? 0)} ms`;
    const lost = tries.filter(({ outcome }) => outcome === 'lost');
    if (lost.length === 0)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${address ?? ''}, port ${port}, in ${took}.`, evidence);
    return (0,src_finding/* note */.N4)((0,phrase/* say */.cv) `${address ?? ''}, port ${port}, in ${took}; ${lost.map(tryText).join(', ')} did not work.`, evidence);
}
/** Refused outranks silence: a host that refuses is there. */
function tcp_failed({ host, port, tries, durationMs }, code, evidence) {
    const causes = [code, ...tries.flatMap((one) => one.code ?? [])].map((one) => CAUSE_OF_CODE[one] ?? 'tcp.unreachable');
    const cause = code === probes_failure/* TIMEOUT */.Q9 || code === probes_failure/* CANCELLED */.gD ? causes[0] : causes.find((one) => one !== 'tcp.unreachable');
    const named = cause ?? 'tcp.unreachable';
    const detail = (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)}, port ${port}, ${WORDS[named] ?? 'failed'} (${code}, after ${Math.round(durationMs)} ms).`;
    return (0,src_finding/* fail */.fJ)(named, detail, { ...evidence });
}
function tryText({ address, outcome, code, durationMs }) {
    return `${address} ${code ?? outcome} ${Math.round(durationMs)} ms`;
}

;// CONCATENATED MODULE: ./src/checks/tls-expiry.ts
// How long will the chain still be valid?



const tls_expiry_DAY_MS = 86_400_000;
const tlsExpiry = defineCheck({
    id: 'tls-expiry',
    title: 'No certificate expires soon',
    about: 'Looks for the earliest end in the chain that really vouches, up to the root in our own stores; a cross-signed copy that was sent beyond it counts for nothing.',
    layer: 'tls',
    needs: ['tls-trust'],
    appliesTo: ({ endpoint }) => endpoint.base?.protocol !== 'http:',
    run: async (context) => tls_expiry_judge(context, await verifiedLinks(context)),
});
/** Loaded only now: what walks a chain brings Node's cryptography along, which must not hold the sockets back. */
async function verifiedLinks({ connection, target }) {
    const { tls } = await connection();
    const { trustedRoots, verifiedChain } = await __nccwpck_require__.e(/* import() */ 203).then(__nccwpck_require__.bind(__nccwpck_require__, 2203));
    return verifiedChain(tls?.chain ?? [], trustedRoots(target.settings.caCertificates?.pem));
}
function tls_expiry_judge({ target, startedAt, clean }, links) {
    const { tlsExpiryDays } = target.settings;
    const dated = links.filter(({ notAfterMs }) => !Number.isNaN(notAfterMs));
    const first = dated.toSorted((one, other) => one.notAfterMs - other.notAfterMs)[0];
    if (first === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No certificate could be looked at.`);
    const daysLeft = Math.floor((first.notAfterMs - startedAt) / tls_expiry_DAY_MS);
    const notAfter = new Date(first.notAfterMs).toISOString();
    const evidence = { daysLeft, notAfter, subject: clean(first.subject).quoted };
    const detail = (0,phrase/* say */.cv) `${clean(first.subject)} ends on ${notAfter.slice(0, 10)}, in ${daysLeft} day${daysLeft === 1 ? '' : 's'}.`;
    return daysLeft < tlsExpiryDays ? (0,src_finding/* warn */.R8)('tls.expiring', detail, evidence) : (0,src_finding/* pass */.IX)(detail, evidence);
}

;// CONCATENATED MODULE: ./src/checks/tls-trust.ts
// Is the peer who its name says, by the stores of this machine?





const tlsTrust = defineCheck({
    id: 'tls-trust',
    title: 'The certificate is trusted',
    about: 'Judges the very handshake that the requests travel on: chain, dates and host name against the bundled roots, NODE_EXTRA_CA_CERTS and the file of ca-certificates. Nothing is sent to a peer that fails.',
    layer: 'tls',
    needs: ['tcp'],
    appliesTo: ({ endpoint }) => endpoint.base?.protocol !== 'http:',
    run: async (context) => {
        const observation = await context.connection();
        return judgeFile(context) ?? (await judgeReset(observation, context)) ?? tls_trust_judge(observation, context);
    },
});
/** An unusable file of the input is a fault of its own; one that only the environment names is a note. */
function judgeFile({ target }) {
    const file = target.settings.caCertificates;
    if (file?.fault === undefined || file.origin.from !== 'input')
        return undefined;
    return (0,src_finding/* fail */.fJ)('tls.ca-file', (0,phrase/* say */.cv) `The file of ca-certificates cannot be used: ${file.fault}. Nothing was sent.`, { fault: file.fault });
}
/** A box that resets every connection would reset this handshake too: then the handshake is not at fault. */
async function judgeReset({ host, port, failure }, { lookAgain, clean }) {
    if (failure?.phase !== 'tls' || failure.code !== 'ECONNRESET')
        return undefined;
    if (!(await lookAgain('resets-at-once')))
        return undefined;
    const detail = (0,phrase/* say */.cv) `${clean(host)}, port ${port}, resets every connection before anything was said on it.`;
    return (0,src_finding/* fail */.fJ)('tcp.reset', detail, { code: failure.code, host });
}
function tls_trust_judge(observation, { clean, target }) {
    const { tls, failure, phases } = observation;
    const evidence = tls === undefined ? {} : shown(tls, clean);
    if (failure?.phase === 'tls')
        return tls_trust_failed(observation, evidence, clean);
    if (tls === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No handshake took place.`);
    const issuer = clean(tls.chain.at(-1)?.issuer ?? '');
    const detail = (0,phrase/* say */.cv) `${tls.protocol ?? 'TLS'}, vouched for by ${issuer}, in ${tls_trust_milliseconds(phases.tlsMs)}.`;
    const unused = unusedFile(target.settings.caCertificates);
    return unused === undefined ? (0,src_finding/* pass */.IX)(detail, evidence) : (0,src_finding/* note */.N4)((0,phrase/* say */.cv) `${detail} ${unused}`, evidence);
}
function unusedFile(file) {
    if (file?.fault === undefined)
        return undefined;
    return (0,phrase/* say */.cv) `The file that ${file.origin.variable ?? 'the environment'} names was not used: ${file.fault}.`;
}
function tls_trust_milliseconds(ms) {
    return `${Math.round(ms ?? 0)} ms`;
}
function tls_trust_failed({ host, failure, tls, phases }, evidence, clean) {
    const { code, reason } = failure ?? { code: '', reason: '' };
    const after = tls_trust_milliseconds(phases.tlsMs);
    const facts = { ...evidence, code, host };
    if (code === probes_failure/* CANCELLED */.gD)
        return (0,src_finding/* fail */.fJ)('run.deadline', (0,phrase/* say */.cv) `The deadline came during the TLS handshake, after ${after}.`, facts);
    if (code === probes_failure/* TIMEOUT */.Q9)
        return (0,src_finding/* fail */.fJ)('tls.handshake', (0,phrase/* say */.cv) `The TLS handshake did not end within ${after}: connected, but silent.`, facts);
    if (tls === undefined)
        return (0,src_finding/* fail */.fJ)(tlsCause(code) ?? 'tls.handshake', (0,phrase/* say */.cv) `The TLS handshake failed: ${clean(bareReason(reason))} (${clean(code)}).`, facts);
    return (0,src_finding/* fail */.fJ)(tlsCause(code) ?? 'tls.untrusted', (0,phrase/* say */.cv) `${whose(tls, clean)}, was not accepted (${clean(code)}).`, facts);
}
function whose(tls, clean) {
    const leaf = tls.chain[0];
    return (0,phrase/* say */.cv) `The certificate of ${clean(leaf?.subject ?? '')}, issued by ${clean(leaf?.issuer ?? '')}, valid ${validity(tls)}`;
}
/** OpenSSL writes thread, library, function and file around the one part that says something. */
function bareReason(reason) {
    return /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(reason)?.[1] ?? reason;
}
function validity({ chain: [leaf] }) {
    return `${day(leaf?.notBeforeMs)} to ${day(leaf?.notAfterMs)}`;
}
function day(ms) {
    return ms === undefined || Number.isNaN(ms) ? '?' : new Date(ms).toISOString().slice(0, 10);
}
function shown({ protocol, cipher, chain }, clean) {
    const certificates = chain.map(({ subject, issuer, notAfterMs }) => `${clean(subject).quoted} ← ${clean(issuer).quoted}, until ${day(notAfterMs)}`);
    const [leaf] = chain;
    return {
        protocol: protocol ?? null,
        cipher: cipher ?? null,
        chain: certificates,
        ...(leaf && {
            subject: clean(leaf.subject).quoted,
            issuer: clean(leaf.issuer).quoted,
            names: clean(leaf.altNames).quoted,
        }),
        ...(leaf && {
            notBefore: day(leaf.notBeforeMs),
            notAfter: day(leaf.notAfterMs),
            fingerprint: leaf.fingerprint256,
        }),
    };
}

;// CONCATENATED MODULE: ./src/checks/index.ts
// The registry: every check, in the order of `CHECK_IDS`. Adding one is its file, its id and its line here.


















const CHECKS = [
    keyShape,
    keyExposure,
    endpointShape,
    dns,
    tcp,
    tlsTrust,
    tlsExpiry,
    httpReach,
    apiIdentity,
    clock,
    keyAccepted,
    authSchemes,
    identity,
    models_models,
    requestFormat,
    rateLimits,
    liveMessage,
    liveStream,
];

;// CONCATENATED MODULE: ./src/probes/trust.ts
/**
 * A secure context that trusts Node's default roots (bundled, `NODE_EXTRA_CA_CERTS`) and the given PEM text. Loading `node:tls` takes
 * about 25 ms and reading the roots as long again: begin when the sockets are on their way.
 */
async function secureContext(extraPem) {
    const { createSecureContext, getCACertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    if (extraPem === undefined)
        return createSecureContext();
    return createSecureContext({ ca: [...getCACertificates('default'), extraPem] });
}

;// CONCATENATED MODULE: ./src/plan/route.ts

/** The route to a base URL; the first `connect-to` line whose host and port match (empty matches all) decides the address. */
function planRoute(base, { connectTo, allowHttp, caCertificates }) {
    const secure = base.protocol === 'https:';
    const host = base.hostname;
    const port = Number(base.port || (secure ? 443 : 80));
    const line = connectTo.find((candidate) => matches(candidate, host, port));
    let context;
    return {
        secure,
        host,
        port,
        address: line?.toHost || host,
        addressPort: Number(line?.toPort || port),
        loopbackOnly: !secure && !allowHttp,
        context: () => (context ??= secureContext(caCertificates?.pem)),
    };
}
function matches(line, host, port) {
    return ((line.host === '' || line.host === host.toLowerCase()) && (line.port === '' || Number(line.port) === port));
}

;// CONCATENATED MODULE: external "node:dns/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./src/probes/dns.ts
// Name resolution by the operating system's own lookup (hosts file included), as every client on the machine does it.


/**
 * All addresses of a name in the order the system prefers them. A literal address is its own answer.
 * Rejects with Node's error, whose `code` is `ENOTFOUND`, `EAI_AGAIN` and the like.
 */
async function resolve(host) {
    const bare = host.replace(/^\[|\]$/g, '');
    const literal = (0,external_node_net_.isIP)(bare);
    if (literal !== 0)
        return [{ address: bare, family: literal === 6 ? 6 : 4 }];
    const found = await (0,promises_namespaceObject.lookup)(bare, { all: true, order: 'verbatim' });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
/** Alternates between the families, beginning with the first one's (RFC 8305, section 4). */
function interleave(addresses) {
    const first = addresses[0]?.family;
    const own = addresses.filter(({ family }) => family === first);
    const other = addresses.filter(({ family }) => family !== first);
    const pairs = own.flatMap((address, at) => [address, other[at]]);
    return [...pairs, ...other.slice(own.length)].filter((address) => address !== undefined);
}

// EXTERNAL MODULE: ./src/claude/addresses.ts
var claude_addresses = __nccwpck_require__(9602);
;// CONCATENATED MODULE: ./src/probes/tcp.ts
// One TCP connection out of many addresses, raced as RFC 8305 says: a dead address is never waited for.


/** "Connection Attempt Delay", RFC 8305 section 5: 250 ms recommended. */
const ATTEMPT_DELAY_MS = 250;
/** Connects to the first address that answers; a lost one starts the next at once, a silent one after 250 ms. */
function raceAddresses(addresses, port, signal) {
    return new Promise((resolve) => {
        const tries = [];
        const open = new Set();
        let settled = false;
        let timer;
        const settle = (socket, failure) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
            for (const abandon of open)
                abandon();
            resolve({ socket, tries, failure });
        };
        const abort = () => settle(undefined, (0,probes_failure/* abortFailure */.P1)('tcp', signal));
        const race = { settle, tries, open, settled: () => settled };
        let at = 0;
        const next = (lost) => {
            clearTimeout(timer);
            const address = addresses[at++];
            if (settled)
                return;
            if (address !== undefined) {
                tryAddress(address, port, race, next);
                timer = setTimeout(next, ATTEMPT_DELAY_MS);
            }
            else if (open.size === 0)
                settle(undefined, lost ?? { phase: 'tcp', code: 'ENOTFOUND', reason: '' });
        };
        if (signal.aborted)
            return abort();
        signal.addEventListener('abort', abort, { once: true });
        next();
    });
}
function tryAddress({ address, family }, port, race, next) {
    const startedAt = performance.now();
    const socket = (0,external_node_net_.connect)({ host: address, port, family, noDelay: true, keepAlive: true });
    const record = (outcome, code) => {
        const durationMs = performance.now() - startedAt;
        race.tries.push({ address, family, outcome, durationMs, ...(code !== undefined && { code }) });
    };
    const abandon = () => {
        record('abandoned');
        socket.destroy();
    };
    race.open.add(abandon);
    socket.once('connect', () => {
        race.open.delete(abandon);
        record('connected');
        race.settle(socket);
    });
    // Stays for good: a socket that waits for its first user may be reset, and nobody else listens by then.
    socket.on('error', (error) => {
        if (!race.open.delete(abandon))
            return;
        const failure = (0,probes_failure/* networkFailure */.rd)('tcp', error);
        record('lost', failure.code);
        socket.destroy();
        next(failure);
    });
}

;// CONCATENATED MODULE: ./src/probes/connection.ts




/** Opens one connection. Every failure is part of the observation; this never rejects. */
async function openConnection(route, signal, companions) {
    const startedAt = performance.now();
    const draft = blank(route, startedAt);
    const socket = await connectThrough(route, draft, signal, companions);
    companions.greeted();
    draft.durationMs = performance.now() - startedAt;
    return { observation: draft, socket };
}
function blank(route, startedAtMs) {
    const { host, port, address, addressPort } = route;
    const redirected = address !== host || addressPort !== port;
    return {
        startedAtMs,
        durationMs: 0,
        host,
        port,
        redirectedTo: redirected ? `${address}:${addressPort}` : undefined,
        addresses: [],
        tries: [],
        address: undefined,
        phases: {},
        tls: undefined,
        failure: undefined,
    };
}
async function connectThrough(route, draft, signal, { look, greeted }) {
    const addresses = await resolvePhase(look, route, draft, signal);
    if (addresses === undefined)
        return undefined;
    const tcp = connectPhase(addresses, route, draft, signal);
    if (!route.secure) {
        greeted();
        return tcp;
    }
    const [socket, shake] = await Promise.all([tcp, prepareHandshake(route)]);
    return socket && securePhase(() => shake(socket, signal), draft, greeted);
}
async function resolvePhase(look, route, draft, signal) {
    const startedAt = performance.now();
    try {
        const addresses = interleave(await untilAborted(look(), signal));
        draft.addresses = addresses.map(({ address }) => address);
        draft.failure = forbidden(addresses, route);
        return draft.failure === undefined ? addresses : undefined;
    }
    catch (error) {
        draft.failure = signal.aborted ? (0,probes_failure/* abortFailure */.P1)('dns', signal) : (0,probes_failure/* networkFailure */.rd)('dns', error);
        return undefined;
    }
    finally {
        draft.phases.dnsMs = performance.now() - startedAt;
    }
}
function forbidden(addresses, { loopbackOnly }) {
    if (addresses.some(({ address }) => (0,claude_addresses/* isForbiddenAddress */.KV)(address)))
        return { phase: 'dns', code: probes_failure/* LINK_LOCAL */.zl, reason: '' };
    const open = loopbackOnly && !addresses.every(({ address }) => (0,claude_addresses/* isLoopbackAddress */.Ow)(address));
    return open ? { phase: 'dns', code: probes_failure/* NOT_LOOPBACK */.Yw, reason: '' } : undefined;
}
/** The system's lookup cannot be cancelled; its late answer is let go. */
function untilAborted(promise, signal) {
    return new Promise((settle, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
        promise.then(settle, reject);
    });
}
async function connectPhase(addresses, route, draft, signal) {
    const startedAt = performance.now();
    const { socket, tries, failure } = await raceAddresses(addresses, route.addressPort, signal);
    draft.phases.tcpMs = performance.now() - startedAt;
    draft.tries = tries;
    draft.failure = failure;
    draft.address = socket?.remoteAddress;
    return socket;
}
/** Loads everything about TLS while the SYN is on its way, which the connections opened beside this one must be sent before. */
async function prepareHandshake({ host, context }) {
    await new Promise((resolve) => setImmediate(resolve));
    const [{ handshake }, secureContext] = await Promise.all([__nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 2862)), context()]);
    return (socket, signal) => handshake(socket, host, secureContext, signal);
}
async function securePhase(shake, draft, greeted) {
    const startedAt = performance.now();
    const shaking = shake();
    greeted();
    const { socket, observation, failure } = await shaking;
    draft.phases.tlsMs = performance.now() - startedAt;
    draft.tls = observation;
    draft.failure = failure;
    return socket;
}

;// CONCATENATED MODULE: ./src/probes/line.ts
// The line to an endpoint: up to three connections opened at the same moment, the first handshake judged, all of them used.


/** How long, in milliseconds, the loading of `undici` waits for connections which lag behind the first. */
const LAG_MS = 10;
/** Opens `count` connections at once, after one look-up of the name, under the signal of the first attempt; one opened later gets a fresh signal. */
function openLine(route, origin, count, attemptSignal) {
    const opened = [];
    let stood = () => { };
    const standing = new Promise((resolve) => (stood = resolve));
    const greetings = [];
    const open = (signal, look) => {
        let greeted = () => { };
        greetings.push(new Promise((resolve) => (greeted = resolve)));
        const connection = openConnection(route, signal, { look, greeted });
        opened.push(connection);
        void connection.then(({ observation, socket }) => socket && stood(observation));
        return connection;
    };
    const firstSignal = attemptSignal();
    const looked = resolve(route.address);
    const ready = Array.from({ length: count }, () => open(firstSignal, () => looked));
    const supply = () => ready.shift() ?? open(attemptSignal(), () => resolve(route.address));
    let client;
    const load = async () => {
        await greetedBy(greetings);
        const { httpClient } = await __nccwpck_require__.e(/* import() */ 10).then(__nccwpck_require__.bind(__nccwpck_require__, 2010));
        return httpClient(origin, supply, count);
    };
    return {
        judged: (over) => Promise.race([standing, over.then(() => firstOf(opened))]),
        client: () => (client ??= load()),
        asked: async () => {
            await Promise.allSettled([client, ...opened]);
            await nextTurn();
        },
        close: () => closeAll(client, opened),
    };
}
/** Every hello is out, or the first one was and the others lag. */
async function greetedBy(greetings) {
    const lag = Promise.race(greetings).then(() => new Promise((resolve) => setTimeout(resolve, LAG_MS)));
    await Promise.race([Promise.all(greetings), lag]);
    await nextTurn();
}
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}
async function firstOf(opened) {
    const ended = await Promise.all(opened);
    const judged = ended.find(({ socket }) => socket !== undefined) ?? ended[0];
    if (judged === undefined)
        throw new Error('a line has at least one connection');
    return judged.observation;
}
async function closeAll(client, opened) {
    await (await client)?.close();
    for (const connection of opened)
        void connection.then(({ socket }) => socket?.destroy());
}

// EXTERNAL MODULE: ./src/check-ids.ts
var check_ids = __nccwpck_require__(8216);
;// CONCATENATED MODULE: ./src/claude/base-candidates.ts
// Base URLs that were probably meant when the API is not at the one that was given.
/**
 * What people paste behind a base URL although clients add it themselves, longest first. Sources: streamystats#491,
 * zed-industries/zed#59399, langchain#31325, vellum-assistant#25930. As of 2026-11-22.
 */
const PASTED = /(?:\/v1)*\/(?:messages(?:\/count_tokens)?|complete|chat\/completions|models|v1)\/?$/;
/** Where gateways keep this API: OpenRouter and Vercel below `/api`, Foundry, Cloudflare and others below `/anthropic`. */
const base_candidates_PREFIXES = ['/anthropic', '/api', '/api/anthropic', '/v1'];
/** Most candidates that are asked. */
const MOST = 6;
/** Candidates of the same origin, most probable first, without the one that was given. */
function baseCandidates(base) {
    const given = base.pathname.replace(/\/+$/, '');
    const cut = given.replace(PASTED, '').replace(PASTED, '');
    const added = base_candidates_PREFIXES.filter((prefix) => !cut.endsWith(prefix)).map((prefix) => cut + prefix);
    const paths = [...new Set([cut, ...added, ''])].filter((path) => path !== given);
    return paths.slice(0, MOST).map((path) => new URL(base.origin + path));
}

// EXTERNAL MODULE: ./src/claude/request.ts
var request = __nccwpck_require__(1539);
;// CONCATENATED MODULE: ./src/claude/free-requests.ts



/** `GET /v1/models/{id}`: free; shows aliases and retired models, which the list leaves out. */
function lookUpModel(base, scheme, credential, model) {
    const url = (0,endpoint_shape/* joinPath */.uJ)(base, `/v1/models/${encodeURIComponent(model)}`);
    return {
        name: 'look-up-model',
        method: 'GET',
        ...(0,request/* located */.t4)(url),
        headers: (0,claude_headers/* dialectHeaders */.vr)(scheme, credential),
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
    const headers = (0,claude_headers/* dialectHeaders */.vr)('bearer', '');
    return anonymous({
        name: 'look-at-messages',
        method: 'GET',
        ...(0,request/* located */.t4)((0,endpoint_shape/* joinPath */.uJ)(base, '/v1/messages')),
        headers,
    });
}
function isCredentialHeader(name) {
    return Object.values(claude_headers/* DIALECTS */.O9).some(({ header }) => header === name);
}

// EXTERNAL MODULE: ./src/version.ts
var version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/run/speaker.ts
// Everything that can be said to an endpoint: each request with its name, its headers and, where it may have one, its credential.







function makeSpeaker(target, endpoint, base, exchange) {
    const { settings, credential } = target;
    const value = credential === undefined ? '' : (0,src_secret/* reveal */._c)(credential.secret);
    const send = (name, request) => exchange(name, asSent(request, settings));
    const sendBare = (name, request) => exchange(name, bare(request));
    const bodyFor = (model) => settings.request === undefined ? (0,request/* minimalCountBody */.bM)(model) : (0,request/* countBodyFrom */._6)(settings.request, model);
    const anonymousBody = (0,request/* minimalCountBody */.bM)(firstModel(settings));
    return {
        base,
        endpoint,
        settings,
        list: (scheme) => send(`models (${scheme})`, (0,request/* listModels */.D)(base, scheme, value)),
        count: async (scheme, model) => {
            const exchanged = await send(`count_tokens (${scheme})`, (0,request/* countTokens */.ih)(base, scheme, value, bodyFor(model)));
            return { scheme, model, own: settings.request !== undefined, exchange: exchanged };
        },
        live: async (scheme, model) => {
            const [message, stream] = await Promise.all([
                send(`message (${scheme})`, (0,live_message/* liveMessage */.go)(base, scheme, value, { model, stream: false })),
                send(`message stream (${scheme})`, (0,live_message/* liveMessage */.go)(base, scheme, value, { model, stream: true })),
            ]);
            return { scheme, model, message, stream };
        },
        lookUp: (scheme, model) => send(`model look-up (${scheme})`, lookUpModel(base, scheme, value, model)),
        anonymousList: () => sendBare('models (no credential)', anonymous((0,request/* listModels */.D)(base, 'bearer', ''))),
        anonymousCount: () => sendBare('count_tokens (no credential)', anonymous((0,request/* countTokens */.ih)(base, 'bearer', '', anonymousBody))),
        messagesAt: (other) => sendBare('messages route (no credential)', lookAtMessages(other)),
    };
}
/** Custom headers go along with every request that carries the credential, and with no other. */
function asSent({ method, path, headers, body }, settings) {
    const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, (0,src_secret/* reveal */._c)(value)]));
    const workspace = settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId };
    const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': (0,claude_headers/* userAgent */.N1)(version/* VERSION */.x) };
    return { method, path, headers: all, ...(body !== undefined && { body }) };
}
/** A custom `anthropic-beta` adds to ours; every other name of ours stands as it is. */
function merged(own, extra) {
    const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined);
    return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') };
}
function bare({ method, path, headers, body }) {
    return {
        method,
        path,
        headers: { ...headers, 'user-agent': (0,claude_headers/* userAgent */.N1)(version/* VERSION */.x) },
        ...(body !== undefined && { body }),
    };
}
/** The model of the first token count: the user's own, or the newest we know. */
function firstModel({ request, models }) {
    const own = request?.['model'];
    return (typeof own === 'string' && own !== '' ? own : models[0]) ?? (0,claude_models/* newestOfTable */.yL)();
}

;// CONCATENATED MODULE: ./src/run/follow-up.ts
// What is said once the first answers are in, and only if they left something open.






/** Most models of the `models` input that are looked up one by one when the list does not show them. */
const LOOKUP_CAP = 20;
const NOTHING_MORE = {
    lookups: {},
    live: [],
    candidates: [],
    anonymousCount: undefined,
    messagesRoute: undefined,
};
/** What the opening left open: a count under the wrong header or model, models the list does not show, a route that may be missing. */
async function followUp(opening, speaker) {
    const conversation = await followAnswers(opening, speaker);
    return wantsLive(speaker) ? { ...conversation, live: await speakLive(conversation, speaker) } : conversation;
}
function wantsLive({ settings }) {
    return check_ids/* LIVE_CHECKS */.ty.some((id) => settings.checks.has(id));
}
/** In the header that was accepted; where nothing was, in each that is allowed until one is not answered 401. */
async function speakLive(conversation, speaker) {
    const { endpoint, settings, live } = speaker;
    const counted = conversation.counts.find(({ exchange }) => (0,judgement_reading/* understood */.Se)(exchange));
    const known = acceptedScheme(conversation) ?? counted?.scheme;
    const model = counted?.model ?? firstModel(settings);
    const trials = [];
    for (const scheme of known === undefined ? endpoint.schemes : [known]) {
        const trial = await live(scheme, model);
        trials.push(trial);
        if ((0,judgement_reading/* statusOf */.c2)(trial.message) !== 401)
            break;
    }
    return trials;
}
async function followAnswers(opening, speaker) {
    const scheme = acceptedScheme(opening);
    if (scheme === undefined)
        return withoutList(opening, speaker);
    const listed = (0,judgement_reading/* listedModels */.q5)(opening);
    const [counts, lookups, anonymousCount] = await Promise.all([
        moreCounts(opening, scheme, listed, speaker),
        lookUps(scheme, listed, speaker),
        isPublic(opening) ? speaker.anonymousCount() : undefined,
    ]);
    return { ...opening, ...NOTHING_MORE, counts: [...opening.counts, ...counts], lookups, anonymousCount };
}
function acceptedScheme({ lists }) {
    const schemes = ['bearer', 'x-api-key'];
    return schemes.find((scheme) => lists[scheme] !== undefined && (0,judgement_reading/* understood */.Se)(lists[scheme]));
}
function isPublic({ anonymous: open, counts }) {
    return open !== undefined && (0,judgement_reading/* understood */.Se)(open) && counts.some(({ exchange }) => (0,judgement_reading/* statusOf */.c2)(exchange) === 200);
}
async function moreCounts({ counts }, scheme, listed, { count }) {
    const last = counts.at(-1);
    if (last === undefined || (0,judgement_reading/* understood */.Se)(last.exchange))
        return [];
    const trials = last.scheme !== scheme && (0,judgement_reading/* statusOf */.c2)(last.exchange) === 401 ? [await count(scheme, last.model)] : [];
    const latest = trials[0] ?? last;
    const substitute = listed.find((model) => model !== latest.model);
    if (!(0,judgement_reading/* modelRefused */.wi)(latest) || substitute === undefined)
        return trials;
    return [...trials, await count(scheme, substitute)];
}
async function lookUps(scheme, listed, { settings, lookUp }) {
    const unlisted = settings.models.filter((model) => !(0,claude_models/* isListed */.yy)(model, listed)).slice(0, LOOKUP_CAP);
    const found = await Promise.all(unlisted.map(async (model) => [model, await lookUp(scheme, model)]));
    return Object.fromEntries(found);
}
/** No list: what the count says of each asked model, and, when that is missing too, whether messages are served at all. */
async function withoutList(opening, speaker) {
    const { settings, count } = speaker;
    const counted = opening.counts.find(({ exchange }) => (0,judgement_reading/* understood */.Se)(exchange));
    if (counted !== undefined) {
        const others = settings.models.filter((model) => model !== counted.model).slice(0, LOOKUP_CAP);
        const more = await Promise.all(others.map((model) => count(counted.scheme, model)));
        return { ...opening, ...NOTHING_MORE, counts: [...opening.counts, ...more] };
    }
    const exchanges = [...Object.values(opening.lists), ...opening.counts.map(({ exchange }) => exchange)];
    return exchanges.every(judgement_reading/* isNowhere */.xQ) ? lookAround(opening, speaker) : { ...opening, ...NOTHING_MORE };
}
/** The API is not at this path: whether messages are served all the same, and at which other path it answers. */
async function lookAround(opening, speaker) {
    const { base, messagesAt } = speaker;
    const asked = baseCandidates(base).map(async (other) => ({
        base: (0,endpoint_shape/* shownBase */.fc)(other),
        exchange: await messagesAt(other),
    }));
    const [route, candidates] = await Promise.all([messagesAt(base), Promise.all(asked)]);
    return { ...opening, ...NOTHING_MORE, messagesRoute: route, candidates };
}

;// CONCATENATED MODULE: ./src/run/converse.ts



/** Speaks with an endpoint whose peer the exchanger verifies. `base` and a credential must be there. */
async function converse(target, endpoint, base, exchange) {
    const speaker = makeSpeaker(target, endpoint, base, exchange);
    const opening = endpoint.firstParty ? await openFirstParty(speaker) : await openElsewhere(speaker);
    return followUp(opening, speaker);
}
/** Both dialects and the count side by side, one a socket. */
async function openFirstParty({ endpoint, settings, list, count }) {
    const { schemes } = endpoint;
    const scheme = countScheme(endpoint, settings);
    const [lists, trial] = await Promise.all([
        Promise.all(schemes.map(list)),
        count(scheme, firstModel(settings)),
    ]);
    const named = schemes.flatMap((each, at) => (lists[at] === undefined ? [] : [[each, lists[at]]]));
    return {
        lists: Object.fromEntries(named),
        counts: [trial],
        anonymous: undefined,
    };
}
/** The scheme asked for, else the one of today's SDKs. */
function countScheme({ schemes }, { auth }) {
    return schemes.find((scheme) => scheme === auth) ?? schemes[0] ?? 'bearer';
}
/** One header at a time: the other only after a 401. The list without a credential shows whether the list proves anything. */
async function openElsewhere(speaker) {
    const { endpoint, settings, list, count, anonymousList } = speaker;
    const first = countScheme(endpoint, settings);
    const asked = async (scheme) => Promise.all([list(scheme), count(scheme, firstModel(settings))]);
    const [[firstList, firstCount], open] = await Promise.all([asked(first), anonymousList()]);
    const other = endpoint.schemes.find((scheme) => scheme !== first);
    const refused = [firstList, firstCount.exchange].some((exchange) => (0,judgement_reading/* statusOf */.c2)(exchange) === 401);
    if (!refused || other === undefined)
        return { lists: { [first]: firstList }, counts: [firstCount], anonymous: open };
    const [otherList, otherCount] = await asked(other);
    return {
        lists: { [first]: firstList, [other]: otherList },
        counts: [firstCount, otherCount],
        anonymous: open,
    };
}

;// CONCATENATED MODULE: ./src/retry/backoff.ts
// How long to wait before the next try: exponential backoff with full jitter.
/** First ceiling, growth and cap of the backoff, in milliseconds: 1 s, 2 s, 4 s, 8 s, 8 s … */
const BACKOFF = { baseMs: 1_000, factor: 2, capMs: 8_000 };
/**
 * A wait drawn evenly between nothing and the ceiling of this try ("full jitter"), in milliseconds.
 * `tries` counts the tries made so far, from 1; `random` is uniform in [0, 1).
 */
function backoffMs(tries, random) {
    const ceiling = Math.min(BACKOFF.capMs, BACKOFF.baseMs * BACKOFF.factor ** (tries - 1));
    return Math.round(ceiling * random);
}

;// CONCATENATED MODULE: ./src/retry/retry.ts
// Whether a try is worth repeating, and when. Pure: the loop that waits lives in `run/exchange.ts`.



/** Network codes which a second try rarely changes: one more is enough (contract, `attempts`). */
const ONE_MORE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'ENODATA']);
/** What we ended or refused ourselves stays as it is. */
const OURS = new Set([probes_failure/* CANCELLED */.gD, probes_failure/* NOT_LOOPBACK */.Yw, probes_failure/* LINK_LOCAL */.zl]);
/** Answers that the official SDK repeats too, beside every status from 500. */
const TRANSIENT_STATUS = new Set([408, 409, 429]);
/** The wait in milliseconds before another try, or undefined when this outcome stands. */
function nextTryMs(outcome, facts) {
    if (facts.tries >= Math.min(facts.attempts, worthTries(outcome)))
        return undefined;
    const told = outcome.kind === 'answer' ? retryAfterMs(outcome.headers, facts.now) : undefined;
    const waitMs = told ?? backoffMs(facts.tries, facts.random);
    return waitMs < facts.leftMs ? waitMs : undefined;
}
function worthTries(outcome) {
    if (outcome.kind === 'failure')
        return triesForFailure(outcome.failure);
    const { status, headers } = outcome;
    if (status < 400 || status === 401 || status === 403)
        return 1;
    const told = headers['x-should-retry'];
    if (told === 'true' || told === 'false')
        return told === 'true' ? Infinity : 1;
    return TRANSIENT_STATUS.has(status) || status >= 500 ? Infinity : 1;
}
/** How often a network failure is tried at all. A peer that failed verification, or does not speak TLS, will not learn it. */
function triesForFailure({ code, phase }) {
    if (OURS.has(code))
        return 1;
    const connecting = phase === 'dns' || phase === 'tcp' || phase === 'tls';
    if (ONE_MORE.has(code) || ((code === probes_failure/* TIMEOUT */.Q9 || code === 'ETIMEDOUT') && connecting))
        return 2;
    return phase === 'tls' && code !== 'ECONNRESET' ? 1 : Infinity;
}

;// CONCATENATED MODULE: ./src/run/exchange.ts
// One request with all its tries: sent, judged for another try, waited for, recorded.


function makeExchanger(client, clock, attempts) {
    return async (name, request) => {
        const made = [];
        for (;;) {
            const attempt = await tryOnce(client, request, clock);
            const facts = {
                tries: made.length + 1,
                attempts,
                leftMs: clock.leftMs(),
                now: clock.now(),
                random: clock.random(),
            };
            const waitedMs = nextTryMs(attempt.outcome, facts);
            if (waitedMs === undefined)
                return ended(name, [...made, attempt]);
            made.push({ ...attempt, waitedMs });
            await clock.sleep(waitedMs);
        }
    };
}
/** The last try decides; one which the deadline cut off decides nothing when an earlier one was heard out. */
function ended(name, attempts) {
    const heard = attempts.findLast(({ outcome }) => outcome.kind === 'answer' || outcome.failure.code !== probes_failure/* CANCELLED */.gD);
    const last = heard ?? attempts.at(-1);
    if (last === undefined)
        throw new Error('an exchange has at least one attempt');
    return { name, attempts, outcome: last.outcome };
}
async function tryOnce(client, request, clock) {
    const at = clock.now();
    const begun = clock.elapsedMs();
    const signal = clock.attemptSignal();
    const outcome = await (await client()).send(request, signal);
    return { at, durationMs: clock.elapsedMs() - begun, outcome };
}

// EXTERNAL MODULE: ./src/cause.ts
var src_cause = __nccwpck_require__(9400);
;// CONCATENATED MODULE: ./src/run/run-checks.ts



/**
 * Findings in the order of the registry. A check that is only needed by another is run too, and told only when it failed:
 * otherwise the reader would not know what blocked the one that was asked for.
 */
async function runChecks(context, options) {
    const checks = withNeeds(options).filter((check) => check.appliesTo(context));
    const begun = new Map();
    for (const check of checks)
        begun.set(check.id, runOne(check, begun, context, options));
    const findings = await Promise.all(begun.values());
    return findings.filter((finding) => options.selected.has(finding.check) || (blocks(finding) && finding.status !== 'skip'));
}
/** The selected checks and all they need, in the order of the registry, which puts needs before the needing. */
function withNeeds({ registry, selected, }) {
    const wanted = new Set(selected);
    for (const check of registry.toReversed()) {
        if (wanted.has(check.id))
            for (const need of check.needs)
                wanted.add(need);
    }
    return registry.filter(({ id }) => wanted.has(id));
}
async function runOne(check, begun, context, options) {
    const { id, title, layer } = check;
    const blocker = await firstBlocker(check, begun);
    const startedAtMs = options.elapsedMs();
    const outcome = blocker === undefined ? await ask(check, context, options) : skipped(blocker);
    return { ...outcome, check: id, title, layer, startedAtMs, durationMs: options.elapsedMs() - startedAtMs };
}
async function firstBlocker({ needs }, begun) {
    const needed = await Promise.all(needs.flatMap((need) => begun.get(need) ?? []));
    return needed.find(blocks);
}
function blocks(finding) {
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    const unchecked = cause !== undefined && src_cause/* CAUSES */.h[cause].some((verdict) => verdict === 'unchecked');
    return unchecked || finding.status === 'fail' || finding.status === 'skip' || finding.status === 'crash';
}
/** Names the check that began the chain of skips, not the last link of it. */
function skipped(blocker) {
    const blockedBy = blocker.status === 'skip' ? blocker.blockedBy : blocker.check;
    return { status: 'skip', blockedBy, detail: (0,phrase/* say */.cv) `Not asked, because of ${blockedBy}.` };
}
async function ask(check, context, { deadline, describe }) {
    const late = deadline.then(() => {
        return {
            status: 'unknown',
            cause: 'run.deadline',
            detail: (0,phrase/* say */.cv) `The deadline came before this was decided.`,
        };
    });
    try {
        return await Promise.race([check.run(context), late]);
    }
    catch (error) {
        return { status: 'crash', detail: describe(error) };
    }
}

;// CONCATENATED MODULE: ./src/run/run-endpoint.ts
// One endpoint from its first packet to its findings.






/** Connections opened at the same moment: one for each request of the opening. */
const CONNECTIONS = 3;
/** Opens the connections in this very turn of the event loop, when anything may be sent at all. */
async function runEndpoint(target, endpoint, tools) {
    const { clock } = tools;
    const selected = target.settings.checks;
    const talk = startTalk(target, endpoint, withNeeds({ registry: CHECKS, selected }), tools);
    void talk?.line.asked().then(tools.onAsked);
    const context = makeContext(target, endpoint, talk, tools);
    const options = {
        registry: CHECKS,
        selected,
        elapsedMs: clock.elapsedMs,
        deadline: clock.late,
        describe: tools.describe,
    };
    const findings = await runChecks(context, options);
    const measured = {
        connection: await settled(talk?.connection, clock),
        conversation: await settled(talk?.conversation, clock),
    };
    await talk?.line.close();
    return { findings, ...measured };
}
/** Nothing is opened when the text of key or URL already decided, or when no selected check needs the network. */
function startTalk(target, endpoint, checks, { clock }) {
    const { settings } = target;
    const { base } = endpoint;
    if (base === undefined || !isSendable(target, endpoint) || !checks.some(({ id }) => id === 'dns'))
        return undefined;
    const line = openLine(planRoute(base, settings), base.origin, CONNECTIONS, clock.attemptSignal);
    const asks = checks.some(({ id }) => id === 'http-reach') && !hasBadFile(settings);
    const conversation = asks
        ? converse(target, endpoint, base, makeExchanger(line.client, clock, settings.attempts))
        : undefined;
    return { line, connection: line.judged(conversation ?? Promise.resolve()), conversation };
}
function isSendable({ credential, settings }, { keyShape }) {
    return credential !== undefined && keyShape?.fault === undefined && settings.duplicateHeaders.length === 0;
}
/** A file that the input names and that cannot be used is a fault; one that only the environment names is passed over. */
function hasBadFile({ caCertificates }) {
    return caCertificates?.fault !== undefined && caCertificates.origin.from === 'input';
}
function makeContext(target, endpoint, talk, tools) {
    const { clock, clean, env, inputNames, exposure } = tools;
    return {
        target,
        endpoint,
        clean,
        env,
        inputNames,
        exposure,
        startedAt: clock.startedAt,
        now: clock.now,
        connection: () => talk?.connection ?? Promise.reject(new Error('a check asked for a connection that was not planned')),
        lookAgain: async (question) => endpoint.base !== undefined && secondLook(question, planRoute(endpoint.base, target.settings), clock),
        conversation: () => talk?.conversation ?? Promise.reject(new Error('a check asked for answers that were not planned')),
    };
}
async function secondLook(question, route, clock) {
    const { lookAgain } = await __nccwpck_require__.e(/* import() */ 159).then(__nccwpck_require__.bind(__nccwpck_require__, 5159));
    return lookAgain(question, route, clock.attemptSignal());
}
/** What was measured, unless it is so late that nobody waits for it any more. */
function settled(promise, clock) {
    return Promise.race([promise ?? Promise.resolve(undefined), clock.late.then(() => undefined)]);
}

;// CONCATENATED MODULE: ./src/run/run-target.ts
// Runs all endpoints of a target at the same moment, with the scan of the checkout beside them.



/** Most time the scan of the checkout may take, in milliseconds, however long the network takes. */
const SCAN_BUDGET_MS = 5_000;
async function runTarget(target, tools) {
    let scan;
    const exposure = () => (scan ??= scanFor(target, tools));
    return Promise.all(target.endpoints.map((endpoint) => runEndpoint(target, endpoint, { ...tools, exposure })));
}
/** On the runner the workspace is looked at, in a terminal only a checkout: nobody wants a home folder searched. */
async function scanFor({ credential }, { env, cwd, clock }) {
    const root = env['GITHUB_WORKSPACE'] ?? findCheckout(cwd);
    if (root === undefined || credential === undefined)
        return undefined;
    const { scanWorkspace } = await __nccwpck_require__.e(/* import() */ 121).then(__nccwpck_require__.bind(__nccwpck_require__, 5121));
    return scanWorkspace(root, (0,src_secret/* reveal */._c)(credential.secret).trim(), {
        budgetMs: Math.min(SCAN_BUDGET_MS, clock.leftMs()),
        signal: clock.signal,
        searchPath: env['PATH'],
    });
}

;// CONCATENATED MODULE: ./src/scrub.ts
// Takes credentials out of text: whole ones out of everything we write, parts and encodings of them out of what others say.

const HIDDEN = '***';
/** A long random key is recognised by any four of its characters; a short, readable one only by eight, or ordinary words would vanish. */
const LONG_KEY = 40;
const PART = { long: 4, short: 8 };
/** The prefix of a key that names its family and is public, as in `sk-ant-api03-` or `sk-or-v1-`. */
const PUBLIC_PREFIX = /^(?:sk-ant-[a-z]{2,8}\d{0,4}-|sk-or-v1-|sk-proj-|sk-)/;
/** Builds the scrubber for all secrets of a run. */
function makeScrubber(secrets) {
    const given = [...new Set(secrets.map((secret) => (0,src_secret/* reveal */._c)(secret).trim()))].filter((value) => value !== '');
    const whole = [...new Set(given.flatMap(src_secret/* maskForms */.ye))].sort((a, b) => b.length - a.length);
    const parts = given.flatMap(partsOf);
    return {
        whole: (text) => whole.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text),
        outside: (text) => hidePrefixed(parts.reduce(hideParts, text)),
    };
}
function partsOf(value) {
    const size = value.length >= LONG_KEY ? PART.long : PART.short;
    const bare = value.replace(PUBLIC_PREFIX, '');
    const body = bare.length < size ? value : bare;
    return [
        { size, grams: grams(body, size) },
        {
            size: src_secret/* SHORTEST_MASKED */.tG,
            grams: new Set((0,src_secret/* encodings */.d8)(value).flatMap((form) => [...grams(form, src_secret/* SHORTEST_MASKED */.tG)])),
        },
    ].filter((part) => part.grams.size > 0);
}
function grams(text, size) {
    const starts = Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => at);
    return new Set(starts.map((at) => text.slice(at, at + size)));
}
function hideParts(text, parts) {
    const hidden = new Uint8Array(text.length);
    markParts(text, parts, (at) => (hidden[at] = 1));
    const kept = [...text.matchAll(/[\w+/=%\\-]/g)].map((match) => match.index);
    const squeezed = kept.map((at) => text[at]).join('');
    const spaced = parts.size < src_secret/* SHORTEST_MASKED */.tG ? { ...parts, size: src_secret/* SHORTEST_MASKED */.tG } : parts;
    markSpaced(squeezed, parts, spaced.size, (at) => (hidden[kept[at] ?? 0] = 1));
    return replaceMarked(text, hidden);
}
function markParts(text, { size, grams }, mark) {
    for (let at = 0; at + size <= text.length; at += 1) {
        if (!grams.has(text.slice(at, at + size)))
            continue;
        for (let covered = at; covered < at + size; covered += 1)
            mark(covered);
    }
}
/** In squeezed text a part counts only when its neighbours continue it, so that ordinary sentences stay whole. */
function markSpaced(text, parts, run, mark) {
    const steps = run - parts.size;
    const continues = (at) => Array.from({ length: steps + 1 }, (_, step) => text.slice(at + step, at + step + parts.size)).every((gram) => parts.grams.has(gram));
    for (let at = 0; at + run <= text.length; at += 1) {
        if (!continues(at))
            continue;
        for (let covered = at; covered < at + run; covered += 1)
            mark(covered);
    }
}
function replaceMarked(text, hidden) {
    let out = '';
    for (let at = 0; at < text.length; at += 1) {
        if (hidden[at] === 0)
            out += text.charAt(at);
        else if (hidden[at - 1] !== 1)
            out += HIDDEN;
    }
    return out;
}
/** Whatever follows a known family prefix is somebody's key, even when it is not one of ours. */
function hidePrefixed(text) {
    return text.replace(/\b(sk-ant-[a-z]{2,8}\d{0,4}-|sk-or-v1-|sk-proj-)[\w.*-]+/g, `$1${HIDDEN}`);
}

;// CONCATENATED MODULE: ./src/main.ts
// The whole run as a table of contents: masks, inputs, plan, network, diagnosis, report.










/** Runs everything once and tells the exit code. Never rejects: wrong usage is 2, a bug of ours is 3. */
async function main(host) {
    const scrubber = makeScrubber(maskEverything(host));
    try {
        return await run(host, (0,inputs/* readSettings */.sb)(host), scrubber);
    }
    catch (error) {
        await finishWithoutRun(error, host, scrubber);
        return error instanceof input_error/* InputError */.d ? src_verdict/* EXIT */.d.wrongUsage : src_verdict/* EXIT */.d.ownBug;
    }
}
async function run(host, settings, scrubber) {
    const clock = startClock(host, settings);
    const clean = makeClean(scrubber);
    const target = planTarget(settings);
    try {
        const describe = (error) => findingsCrashed(error, clean);
        const runs = await runTarget(target, {
            clock,
            clean,
            describe,
            env: host.env,
            inputNames: host.inputNames,
            cwd: host.cwd,
            onAsked: () => prepareToFinish(host),
        });
        return await finish({ host, settings, target, runs, clock, clean, scrubber });
    }
    finally {
        clock.end();
    }
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
// A sentence of ours which may quote words of others; each output escapes the quoted parts in its own way.
/** Marks a value as not ours. What comes from the network must pass `outside.ts` first. */
function quote(text) {
    return { quoted: text };
}
/** Builds a phrase: interpolated strings and numbers count as own words, `Quoted` values and phrases stay what they are. */
function say(words, ...values) {
    return words.flatMap((word, at) => {
        const value = values[at];
        return value === undefined ? [word] : [word, ...parts(value)];
    });
}
function parts(value) {
    if (typeof value === 'string' || typeof value === 'number')
        return [String(value)];
    return 'quoted' in value ? [value] : value;
}
/** Joins phrases with own words between them. */
function joinPhrases(phrases, between) {
    return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [between, ...phrase]));
}
/** The phrase as bare text, for languages in which a string is a string (JSON, an output's value). */
function plain(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');
}


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ exchangesOf),
/* harmony export */   x: () => (/* binding */ credentialed)
/* harmony export */ });
/** Every exchange that carried the credential. */
function credentialed({ lists, counts, lookups, live }) {
    return [
        ...Object.values(lists),
        ...counts.map(({ exchange }) => exchange),
        ...Object.values(lookups),
        ...live.flatMap(({ message, stream }) => [message, stream]),
    ];
}
/** Every exchange of a conversation. */
function exchangesOf(conversation) {
    const { anonymous, anonymousCount, messagesRoute, candidates } = conversation;
    const asked = [anonymous, anonymousCount, messagesRoute, ...candidates.map(({ exchange }) => exchange)];
    const bare = asked.filter((exchange) => exchange !== undefined);
    return [...credentialed(conversation), ...bare];
}


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ abortFailure),
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   Yw: () => (/* binding */ NOT_LOOPBACK),
/* harmony export */   gD: () => (/* binding */ CANCELLED),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   zl: () => (/* binding */ LINK_LOCAL)
/* harmony export */ });
/** Our own clock ran out on one attempt. */
const TIMEOUT = 'TIMEOUT';
/** The run ended first. */
const CANCELLED = 'CANCELLED';
/** The name leads to a link-local address, where clouds keep their metadata (contract, safety rule 8). */
const LINK_LOCAL = 'LINK_LOCAL';
/** Plain http would have left the machine (contract, safety rule 1). */
const NOT_LOOPBACK = 'NOT_LOOPBACK';
function networkFailure(phase, error) {
    const { code, name, message } = deepest(error);
    return { phase, code: text(code) ?? text(name) ?? 'UNKNOWN', reason: text(message) ?? '' };
}
/** Why an abort signal of ours fired: the attempt's time-out, or the end of the run. */
function abortFailure(phase, signal) {
    const timedOut = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
    return { phase, code: timedOut ? TIMEOUT : CANCELLED, reason: '' };
}
function deepest(error) {
    if (!isThrown(error))
        return {};
    const errors = Array.isArray(error.errors) ? error.errors : [];
    const inner = errors[0] ?? error.cause;
    return isThrown(inner) && text(inner.message) !== undefined ? deepest(inner) : error;
}
function isThrown(error) {
    return typeof error === 'object' && error !== null;
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kp: () => (/* binding */ AUTH_SCHEMES)
/* harmony export */ });
/* unused harmony exports MODEL_STATUSES, ATTEMPT_OUTCOMES */
const AUTH_SCHEMES = ['bearer', 'x-api-key'];
const MODEL_STATUSES = (/* unused pure expression or super */ null && ([
    'usable',
    'deprecated',
    'retired',
    'unknown',
    'forbidden',
    'unverified',
]));
const ATTEMPT_OUTCOMES = (/* unused pure expression or super */ null && (['ok', 'refused', 'retried', 'timed-out', 'cancelled']));


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   Q0: () => (/* binding */ whyWithheld),
/* harmony export */   pO: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// The run's own circumstances, as the runner tells them in the environment and in the event's file.

/** An event's file is a few KiB; GitHub caps it at 25 MB. */
const EVENT_LIMIT = 26_214_400;
const FIELDS = {
    repository: 'GITHUB_REPOSITORY',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    event: 'GITHUB_EVENT_NAME',
    actor: 'GITHUB_ACTOR',
    runId: 'GITHUB_RUN_ID',
    runnerOs: 'RUNNER_OS',
};
/** What a report may tell of the run; absent variables stay absent. */
function runContext(kind, env) {
    const told = Object.entries(FIELDS).flatMap(([field, variable]) => env[variable] ? [[field, env[variable]]] : []);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const runUrl = server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
    return {
        host: kind,
        ...Object.fromEntries(told),
        ...(runUrl !== undefined && { runUrl }),
    };
}
/** Why GitHub gave this run no secrets, when that is its design; undefined when secrets should have been there. */
function whyWithheld(env) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return 'dependabot';
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return /^pull_request(?:_review(?:_comment)?)?$/.test(event) && isFromFork(env['GITHUB_EVENT_PATH'])
        ? 'fork'
        : undefined;
}
/** By the names of both repositories: `fork` is also true inside of a fork, whose own branches do get secrets. */
function isFromFork(path) {
    const { head, base } = eventIn(path).pull_request ?? {};
    if (head?.repo === null)
        return true;
    const [from, into] = [head, base].map((side) => side?.repo?.full_name);
    return from !== undefined && into !== undefined ? from !== into : head?.repo?.fork === true;
}
/** True when the repository of the run is itself a fork of another. */
function isFork(env) {
    return eventIn(env['GITHUB_EVENT_PATH']).repository?.fork === true;
}
/** The payload of the event; the shape is GitHub's, every part may be missing. */
function eventIn(path) {
    try {
        if (path === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > EVENT_LIMIT)
            return {};
        return (JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? {});
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   d8: () => (/* binding */ encodings),
/* harmony export */   pz: () => (/* binding */ makeSecret),
/* harmony export */   tG: () => (/* binding */ SHORTEST_MASKED),
/* harmony export */   ye: () => (/* binding */ maskForms)
/* harmony export */ });
// Credentials that cannot be printed by accident, and the forms in which one could show up in a text.
const values = new WeakMap();
function makeSecret(value) {
    const made = Object.freeze({ secret: true });
    values.set(made, value);
    return made;
}
/** The value itself. Only the probes that send it, the shape checks and the scrubber may ask. */
function reveal(secret) {
    const value = values.get(secret);
    if (value === undefined)
        throw new TypeError('not a secret made by makeSecret');
    return value;
}
/** Shorter values are not masked (contract, safety rule 9): a runner which masks `test` ruins its own log. */
const SHORTEST_MASKED = 8;
/** The forms of a value to register as masks: raw, trimmed, each line, URL-encoded, base64, JSON-escaped. */
function maskForms(value) {
    const trimmed = value.trim();
    const forms = [value, trimmed, ...value.split(/\r\n|\r|\n/), ...encodings(trimmed)];
    return [...new Set(forms)].filter((form) => form.trim().length >= SHORTEST_MASKED);
}
/** The same value as other software writes it: URL, base64 at its three alignments, base64url, hex, JSON, one-byte escapes. */
function encodings(value) {
    const bytes = Buffer.from(value, 'utf8');
    const shifted = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64'));
    const inner = shifted.map((text, shift) => text.slice(shift === 0 ? 0 : shift + 1).replace(/.{0,2}=*$/, ''));
    const hex = bytes.toString('hex');
    const percent = hex.replace(/../g, '%$&');
    return [
        ...[encodeURIComponent(value), JSON.stringify(value).slice(1, -1), bytes.toString('base64'), ...inner],
        ...[...inner.map(toBase64Url), hex, percent, hex.toUpperCase(), percent.toUpperCase()],
        unicodeEscapes(value),
    ].filter((form) => form !== value);
}
function toBase64Url(text) {
    return text.replaceAll('+', '-').replaceAll('/', '_');
}
function unicodeEscapes(value) {
    return [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 5699:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(311);
// What `--help` prints.

/** The flags that people in a terminal need first, in a few words; the rest are named and explained in the README. */
const FIRST = {
    'api-key': 'the key; better left to the variable ANTHROPIC_API_KEY, which no shell history keeps',
    endpoints: 'base URLs, comma-separated; default: ANTHROPIC_BASE_URL, then https://api.anthropic.com',
    models: 'model ids that must be usable, comma-separated',
    request: 'path of a JSON file with a Messages request, validated for free',
    'ca-certificates': 'PEM file trusted beside the bundled roots',
    'connect-to': 'HOST:PORT:ADDRESS:PORT, as curl has it',
    checks: 'check ids to run, -id to leave one out',
    timeout: 'for one attempt; default 10s',
    deadline: 'for the whole run; default 60s',
};
function helpText(names) {
    const rest = names.filter((name) => !(name in FIRST));
    return [
        `${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_NAME */ .l} ${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}: checks a Claude API key, the endpoint and the request format, and names the one cause.`,
        '',
        `Usage: ${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_NAME */ .l} [--flag value …]`,
        '',
        ...Object.entries(FIRST).map(([name, words]) => `  --${name.padEnd(18)}${words}`),
        `  --${'json'.padEnd(18)}print the report as JSON`,
        `  --${'help'.padEnd(18)}print this`,
        `  --${'version'.padEnd(18)}print the version`,
        '',
        `Also, as in the README: ${rest.map((name) => `--${name}`).join(' ')}`,
        '',
        'Exit codes: 0 all is well or nothing to do, 1 broken (see --fail-on), 2 wrong usage, 3 a bug of this tool.',
    ].join('\n');
}


/***/ }),

/***/ 2582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
function terminalHost(env, { flags, json }) {
    // A reader such as `head` may close the pipe first; that is no fault of the run.
    process.stdout.on('error', () => { });
    const print = (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return {
        kind: 'terminal',
        env,
        cwd: process.cwd(),
        now: Date.now,
        random: Math.random,
        monotonicMs: () => performance.now(),
        input: (name) => flags[name],
        inputNames: Object.keys(flags),
        mask: () => { },
        prepare: () => { },
        publish: (publication) => Promise.resolve(print(json ? publication.json : publication.text(shape(env)))),
    };
}
function shape(env) {
    const { isTTY, columns } = process.stdout;
    const colour = isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';
    return { colour, width: isTTY ? Math.min(columns, 120) : 100 };
}


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony export VERDICTS */
// The words a run ends with, and the codes a process ends with.
const VERDICTS = (/* unused pure expression or super */ null && (['healthy', 'degraded', 'broken', 'unchecked']));
/** Process exit codes: the step passes, it fails on its verdict, the call was wrong, our own bug. */
const EXIT = { passed: 0, failed: 1, wrongUsage: 2, ownBug: 3 };


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version that reports and the user agent carry; `package.json` says the same, and a test compares them.
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
