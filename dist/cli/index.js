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
/* harmony export */   QV: () => (/* binding */ OFFLINE_CHECKS),
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   ty: () => (/* binding */ LIVE_CHECKS),
/* harmony export */   zW: () => (/* binding */ CONNECTION_CHECKS)
/* harmony export */ });
/* unused harmony export LAYERS */
// The ids of all checks, in the order in which a person reads them: from the key outwards to the service.
const CHECK_IDS = [
    'key-shape',
    'key-exposure',
    'endpoint-shape',
    'proxy-route',
    'dns',
    'tcp',
    'addresses',
    'proxy-tunnel',
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
/** Checks that need no connection, and those that need one but no request: known before the checks themselves are loaded. */
const OFFLINE_CHECKS = [
    'key-shape',
    'key-exposure',
    'endpoint-shape',
    'proxy-route',
];
const CONNECTION_CHECKS = [
    'dns',
    'tcp',
    'addresses',
    'proxy-tunnel',
    'tls-trust',
    'tls-expiry',
];
/** The checks that send a real message, which is billed: never run unless asked for. */
const LIVE_CHECKS = ['live-message', 'live-stream'];
const LAYERS = (/* unused pure expression or super */ null && (['key', 'endpoint', 'network', 'tls', 'http', 'auth', 'models', 'format']));


/***/ }),

/***/ 9602:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   KV: () => (/* binding */ isForbiddenAddress),
/* harmony export */   Ow: () => (/* binding */ isLoopbackAddress),
/* harmony export */   UR: () => (/* binding */ ipVersion),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   iY: () => (/* binding */ isForbiddenHost),
/* harmony export */   jV: () => (/* binding */ plainHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
// Which host names and addresses are this machine's own, and which must never be reached at all.

const LOOPBACK = [
    ['127.0.0.0', 8],
    ['::1', 128],
];
/** Link-local ranges and the metadata addresses of clouds that stand outside them. Those of IPv4 also by way of NAT64 and 6to4. Sources: RFC 3927, RFC 4291, RFC 6052, RFC 3056; AWS IMDS documentation. */
const FORBIDDEN = [
    ['169.254.0.0', 16],
    ['fe80::', 10],
    ['fd00:ec2::254', 128],
    ['64:ff9b::a9fe:0', 112],
    ['2002:a9fe::', 32],
];
/**
 * What no public name leads to: "this host", private, shared, loopback and unique local ranges.
 * Sources: RFC 1918, RFC 6598, RFC 4193, and the IANA special-purpose registries.
 */
const NOT_PUBLIC = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['::', 128],
    ['::1', 128],
    ['fc00::', 7],
];
const METADATA_NAMES = ['metadata', 'metadata.google.internal', 'instance-data'];
/** True for 127.0.0.0/8 and ::1, also written as an IPv4-mapped address or with a zone. */
function isLoopbackAddress(ip) {
    return isIn(LOOPBACK, ip);
}
/** True for addresses which exist inside of a machine or a network only; a public name that leads there was bent on the way. */
function isPrivateAddress(ip) {
    return isIn(NOT_PUBLIC, ip);
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
/**
 * 4 or 6 for an address, 0 for anything else. What is plainly a name never gets to Node's own test, whose regular expression for IPv6
 * takes 5 ms to compile: at that moment nothing has been sent yet.
 */
function ipVersion(text) {
    if (!/^[\d.]+$|:/.test(text))
        return 0;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text);
}
const lists = new Map();
function isIn(ranges, ip) {
    const address = ip.replace(/%.*$/, '');
    const version = ipVersion(address);
    return version !== 0 && listOf(ranges).check(address, version === 4 ? 'ipv4' : 'ipv6');
}
function listOf(ranges) {
    const known = lists.get(ranges);
    if (known !== undefined)
        return known;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const [address, prefix] of ranges)
        list.addSubnet(address, prefix, address.includes(':') ? 'ipv6' : 'ipv4');
    lists.set(ranges, list);
    return list;
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
// EXTERNAL MODULE: ./src/claude/hosts.ts
var hosts = __nccwpck_require__(2813);
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

/***/ 2813:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ isFirstParty),
/* harmony export */   XK: () => (/* binding */ knownWrongHost),
/* harmony export */   g1: () => (/* binding */ FIRST_PARTY_URL)
/* harmony export */ });
/* unused harmony export FIRST_PARTY_HOST */
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9602);
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9838);
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
    return (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .plainHost */ .jV)(hostname) === FIRST_PARTY_HOST;
}
/** Why this host can be told wrong without asking it, or undefined. Invented regional hosts and look-alikes included. */
function knownWrongHost(hostname) {
    const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .plainHost */ .jV)(hostname);
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
    const name = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToUnicode)(host);
    if (!name.endsWith('.com') || name.endsWith('.anthropic.com'))
        return false;
    return (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(name, FIRST_PARTY_HOST) <= 2;
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
/* harmony export */   J_: () => (/* binding */ familyPrefix),
/* harmony export */   Tv: () => (/* binding */ KEY_FAMILIES)
/* harmony export */ });
/* unused harmony export KEY_USES */
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

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _end_soon_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9440);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8292);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7252);
/* harmony import */ var _terminal_host_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4675);
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
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
const STATUSES = ['pass', 'warn', 'fail', 'unknown', 'skip', 'crash'];
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

/***/ 4068:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ prepareToFinish),
/* harmony export */   Nd: () => (/* binding */ finishWithoutRun),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   r8: () => (/* binding */ findingsCrashed),
/* harmony export */   uh: () => (/* binding */ finishOne)
/* harmony export */ });
/* unused harmony export exitCodeOf */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2018);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6236);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8350);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3138);




/** Our own exception in words: its name, its message without secrets, and where in our code. */
function findingsCrashed(error, clean) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This check broke, which is a bug of ours: ${clean(text)}`;
}
async function reportRoom() {
    const [{ assembleRun }, { assembleTarget }, { publish, rehearse }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 695).then(__nccwpck_require__.bind(__nccwpck_require__, 5695)),
        Promise.all(/* import() */[__nccwpck_require__.e(957), __nccwpck_require__.e(710), __nccwpck_require__.e(478)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5478)),
        Promise.all(/* import() */[__nccwpck_require__.e(710), __nccwpck_require__.e(603)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7603)),
    ]);
    return { assembleRun, assembleTarget, publish, rehearse };
}
/** Loads what the end needs and rehearses it while there is nothing else to do; what goes wrong here goes wrong again, and is told, in `finish`. */
function prepareToFinish(target, where) {
    where.host.prepare();
    reportRoom()
        .then(({ assembleRun, assembleTarget, rehearse }) => {
        const result = assembleTarget(target, [REHEARSED], where.host.kind, where.clean);
        rehearse(assembleRun({ targets: [result] }, where));
    })
        .catch(() => { });
}
/** An endpoint of which one thing is known. */
const REHEARSED = {
    findings: [
        {
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This is a rehearsal.`, { alone: true, list: ['one', 'two'] }),
            ...{ check: 'http-reach', title: 'A check', layer: 'http', startedAtMs: 0, durationMs: 0 },
        },
    ],
    connection: undefined,
    conversation: undefined,
    reused: false,
};
/** The end of a run with the one target that the inputs describe. */
async function finishOne(target, runs, where) {
    const { assembleTarget } = await reportRoom();
    const crashed = runs.some(({ findings }) => findings.some(({ status }) => status === 'crash'));
    return finish({ targets: [assembleTarget(target, runs, where.host.kind, where.clean)], crashed }, where);
}
/** Assembles the result, publishes it and decides the exit code. */
async function finish(checked, where) {
    const { host, settings, scrubber } = where;
    const { assembleRun, publish } = await reportRoom();
    const result = assembleRun(checked, where);
    const exitCode = checked.crashed ? _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.ownBug : exitCodeOf(result.verdict, settings);
    await publish({ ...checked, result }, settings, host, scrubber);
    return exitCode;
}
/** What a verdict comes to by `fail-on`. */
function exitCodeOf(verdict, { failOn }) {
    if (failOn === 'never')
        return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.passed;
    const fails = verdict === 'broken' || (failOn === 'degraded' && verdict === 'degraded');
    return fails ? _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.failed : _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.passed;
}
/** A run that never began, or broke: the same reports and all outputs, with the one error as their cause. */
async function finishWithoutRun(error, host, scrubber) {
    const { publishWithoutRun } = await Promise.all(/* import() */[__nccwpck_require__.e(710), __nccwpck_require__.e(603)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7603));
    const words = error instanceof Error ? error.message : 'unknown error';
    await publishWithoutRun(error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d, scrubber.whole(words), host, scrubber);
}


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Makes a folder with all that is missing above it.


/** Step by step: Node's own `recursive` never returns where a file system such as /proc refuses with ENOENT. Throws when it cannot be made. */
function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return requireFolder(path);
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
}
function requireFolder(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
        throw new Error('a file stands where a folder is needed');
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
    shape;
    accepted;
    /** `shape` describes the value without showing it, such as "text of 12 characters". */
    constructor(input, shape, accepted) {
        super(`Input "${input}" cannot be used: it is ${shape}. Accepted: ${accepted}.`);
        this.input = input;
        this.shape = shape;
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

/***/ 1869:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ usableFolder),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   u0: () => (/* binding */ readRequestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1683);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6236);
// The files that inputs name: read once, with limits, inside the borders that the contract draws.




/** Largest `request` file (contract, safety rule 5): 1 MiB. */
const REQUEST_LIMIT = 1_048_576;
/** Reads the Messages request of a file inside the workspace; links are followed before that is decided. */
function readRequestFile(input, path, workspace) {
    const accepted = 'the path of a JSON file inside the workspace, an object, at most 1 MiB';
    const found = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
    if (found === undefined)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(input, 'a path that cannot be read', accepted);
    if (!isInside(found, workspace))
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(input, 'a path that leads out of the workspace', accepted);
    const text = readLimited(found, REQUEST_LIMIT);
    if (text === undefined)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(input, 'a file that cannot be read or is too large', accepted);
    return asObject(text) ?? refuse(new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(input, 'a file that holds no JSON object', accepted));
}
/** Whether a path leads into a folder, both with their links followed. */
function isInside(path, folder) {
    return isBelow(realPath(path) ?? path, realPath(folder) ?? folder);
}
/** Whether a path stands in a folder, by its name alone. */
function isBelow(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** Makes the folder for reports if need be, before anything is sent: a run must not end without a place for its report. */
function usableFolder(input, path, cwd) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return folder;
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(input, 'a path that is no folder which can be written', 'the path of a folder; it is made if need be');
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function readLimited(path, limit) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return !file.isFile() || file.size > limit ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
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


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ makeReader)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6236);

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
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(name, `a list of ${list.length} entries`, `at most ${limit} entries`);
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


/***/ }),

/***/ 6891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   O: () => (/* binding */ refuseStrangersFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6236);
/* harmony import */ var _input_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1869);
// Files that say whom to trust, or who we are: read with a limit, and never out of a checkout that may be a stranger's.




/** Events whose checkout may be a stranger's while secrets are present (contract, safety rule 5). */
const STRANGERS_CHECKOUT = new Set(['pull_request_target', 'workflow_run']);
/** Largest file that is read: the bundle of a whole system has 0.3 MiB. */
const LIMIT = 16_777_216;
/** Throws `InputError` for a file of the checkout under such an event, and for a link of the checkout that leads elsewhere. */
function refuseStrangersFile(input, path, { env, cwd }) {
    const workspace = env['GITHUB_WORKSPACE'];
    if (workspace === undefined || !STRANGERS_CHECKOUT.has(env['GITHUB_EVENT_NAME'] ?? ''))
        return;
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    if (!(0,_input_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(whole, workspace) && !(0,_input_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(whole, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace)))
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(input, 'a file of the checkout', 'a file outside of the checkout, in a run of this event');
}
/** The bytes, or why there are none: "it is missing". */
function bytesOf(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (file.isDirectory())
            return 'it is a folder, not a file';
        if (!file.isFile())
            return 'it is no ordinary file';
        return file.size > LIMIT ? 'it is larger than 16 MiB' : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        return isMissing(error) ? 'it is missing' : 'it cannot be read by this user';
    }
}
function isMissing(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ INPUT_NAMES),
  sb: () => (/* binding */ readSettings)
});

// UNUSED EXPORTS: DEFAULT_ENDPOINT

// EXTERNAL MODULE: ./src/check-ids.ts
var check_ids = __nccwpck_require__(8216);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/input-trust-file.ts
var input_trust_file = __nccwpck_require__(6891);
;// CONCATENATED MODULE: ./src/pem.ts
// PEM as OpenSSL reads it: which certificates of a text it finds, and what a text is that is no PEM at all.
/** What else is often given where certificates are wanted; the first that stands in the text is told. */
const OTHER_LABELS = [
    { label: /PRIVATE KEY-----/, told: 'it holds a private key instead of certificates' },
    { label: /CERTIFICATE REQUEST-----/, told: 'it holds a certificate request (CSR), not a certificate' },
    {
        label: /PKCS7-----/,
        told: 'it holds PKCS #7 (p7b): openssl pkcs7 -print_certs takes the certificates out',
    },
    { label: /X509 CRL-----/, told: 'it holds a revocation list, not a certificate' },
    { label: /PUBLIC KEY-----/, told: 'it holds a public key, not a certificate' },
];
const OID = Buffer.from([0x06, 0x09]);
/** Source: RFC 7292 (PFX begins with version 3), RFC 2315 (ContentInfo begins with an object identifier). */
const VERSION_3 = Buffer.from([0x02, 0x01, 0x03]);
const JAVA_KEY_STORE = Buffer.from([0xfe, 0xed, 0xfe, 0xed]);
/** What a file is that holds no text; undefined for text. */
function binaryFault(bytes) {
    if (bytes.subarray(0, 4).equals(JAVA_KEY_STORE))
        return 'it is a Java key store (JKS), not PEM';
    const mark = bytes.subarray(0, 2).toString('hex');
    if (mark === 'fffe' || mark === 'feff' || bytes.subarray(0, 64).includes(0))
        return derFault(bytes) ?? 'it is UTF-16 text: save it as UTF-8';
    return derFault(bytes);
}
/** DER is a SEQUENCE (0x30) with a long length (0x8n); text never goes on like that. */
function derFault(bytes) {
    if (bytes[0] !== 0x30)
        return undefined;
    const long = (bytes[1] ?? 0) & 0x80 ? (bytes[1] ?? 0) & 0x7f : 0;
    const inner = bytes.subarray(2 + long);
    if (inner.subarray(0, 3).equals(VERSION_3))
        return 'it is PKCS #12 (.p12, .pfx), not PEM';
    return inner.subarray(0, 2).equals(OID) ? 'it is PKCS #7 (.p7b), not PEM' : 'it is DER (binary), not PEM';
}
const BEGIN = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/g;
/** From a mark at the start of a line to its end, with nothing but base64 between them. */
const WHOLE = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----[ \t]*\r?\n((?:[A-Za-z0-9+/=]*[ \t]*\r?\n)+)-----END \1-----/y;
/** A file that somebody put together by hand is shorter; the bundle of a whole system would take some milliseconds before anything is sent. */
const LOOKED_AT = 50;
/**
 * The first fault of a PEM text of certificates, as OpenSSL would stumble over it: it passes over an indented certificate without a word,
 * and reads nothing after a damaged one. Measured with OpenSSL 3.5 in Node 24.21.
 */
function certificatesFault(text) {
    const marks = [...text.matchAll(BEGIN)].map(({ index }) => index);
    if (text.trim() === '')
        return 'it is empty';
    if (marks.length === 0)
        return OTHER_LABELS.find(({ label }) => label.test(text))?.told ?? 'it holds no PEM certificate';
    for (const [at, mark] of marks.slice(0, LOOKED_AT).entries()) {
        const fault = blockFault(text, mark);
        if (fault !== undefined)
            return `certificate ${at + 1} of ${marks.length} ${fault}`;
    }
    return undefined;
}
function blockFault(text, mark) {
    const before = text[mark - 1];
    if (before === '\r')
        return 'ends its lines with CR alone, which OpenSSL does not read';
    if (before !== undefined && before !== '\n' && before !== '\ufeff')
        return 'does not begin at the start of a line, and OpenSSL passes over it';
    WHOLE.lastIndex = mark;
    const [, label, base64] = WHOLE.exec(text) ?? [];
    if (base64 === undefined)
        return 'is cut off or damaged: OpenSSL reads nothing from there on';
    const der = Buffer.from(base64, 'base64');
    return isSequence(der, label?.startsWith('TRUSTED') === true)
        ? undefined
        : 'is cut off or damaged: OpenSSL reads nothing from there on';
}
/** One SEQUENCE that is as long as it says; a trusted certificate has more behind it. */
function isSequence(der, more) {
    const [first, length = 0] = der;
    const bytes = length & 0x80 ? length & 0x7f : 0;
    if (first !== 0x30 || bytes > 3 || der.length < 2 + bytes)
        return false;
    const inner = bytes === 0 ? length : der.readUIntBE(2, bytes);
    const whole = 2 + bytes + inner;
    return more ? whole <= der.length : whole === der.length;
}

;// CONCATENATED MODULE: ./src/input-client-certificate.ts
// Reads the two files of mutual TLS and makes sure that they fit each other before anything is sent.




const CERTIFICATE = 'client-certificate';
const KEY = 'client-key';
const ACCEPTED = {
    [CERTIFICATE]: 'the path of a PEM file with the certificate, any intermediates after it',
    [KEY]: 'the path of a PEM file with the certificate’s private key, without a passphrase',
};
/** The client's certificate and key, both or neither. Throws `InputError` for files that cannot be used together. */
function readClientCertificate(reader, host) {
    const certificatePath = pathOf(CERTIFICATE, reader);
    const keyPath = pathOf(KEY, reader);
    if (certificatePath === undefined && keyPath === undefined)
        return undefined;
    if (certificatePath === undefined)
        throw refusal(CERTIFICATE, 'not given, although client-key is');
    if (keyPath === undefined)
        throw refusal(KEY, 'not given, although client-certificate is');
    const certificatePem = textOf(CERTIFICATE, certificatePath, host);
    const keyPem = textOf(KEY, keyPath, host);
    matchEachOther(certificatePem, keyPem);
    return { certificatePem, keyPem };
}
function pathOf(name, reader) {
    return reader.optional(name, (text) => text.trim());
}
function textOf(name, path, host) {
    (0,input_trust_file/* refuseStrangersFile */.O)(name, path, host);
    const bytes = (0,input_trust_file/* bytesOf */.$)((0,external_node_path_.resolve)(host.cwd, path));
    const fault = typeof bytes === 'string' ? bytes : binaryFault(bytes);
    if (fault !== undefined)
        throw refusal(name, `the path of a file, and ${fault}`);
    return bytes.toString('utf8');
}
/** An encrypted key is told before it is parsed: OpenSSL would ask the terminal for its passphrase. */
function matchEachOther(certificatePem, keyPem) {
    const { X509Certificate, createPrivateKey } = process.getBuiltinModule('node:crypto');
    if (/ENCRYPTED/.test(keyPem))
        throw refusal(KEY, 'an encrypted private key');
    const certificate = parsed(CERTIFICATE, 'no PEM certificate', () => new X509Certificate(certificatePem));
    const key = parsed(KEY, 'no PEM private key', () => createPrivateKey(keyPem));
    if (!certificate.checkPrivateKey(key))
        throw refusal(KEY, 'a key that does not fit the client-certificate');
}
function parsed(name, shape, parse) {
    try {
        return parse();
    }
    catch {
        throw refusal(name, `a file that holds ${shape}`);
    }
}
function refusal(name, shape) {
    return new input_error/* InputError */.d(name, shape, ACCEPTED[name]);
}

;// CONCATENATED MODULE: ./src/input-roots.ts
// The file of extra roots: read once, with a limit. What is wrong with it is part of the answer and becomes a finding.



/** Node trusts the file of `NODE_EXTRA_CA_CERTS` by itself; it is read here only to be able to say that it is unusable. */
function readRoots(reader, host) {
    const found = reader.input('ca-certificates') ?? reader.variable(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE']);
    if (found === undefined)
        return undefined;
    const { text, variable } = found;
    const from = variable === undefined ? 'input' : 'environment';
    const origin = { setting: 'ca-certificates', from, ...(variable !== undefined && { variable }) };
    reader.record(origin);
    (0,input_trust_file/* refuseStrangersFile */.O)('ca-certificates', text.trim(), host);
    const file = readCaFile(text.trim(), origin, host.cwd);
    return variable === 'NODE_EXTRA_CA_CERTS' ? { ...file, pem: undefined } : file;
}
/** Reads a file of extra roots, by a path that starts from `folder`. Never throws. */
function readCaFile(path, origin, folder) {
    const read = (0,input_trust_file/* bytesOf */.$)((0,external_node_path_.resolve)(folder, path));
    if (typeof read === 'string')
        return { origin, path, pem: undefined, fault: read };
    const text = read.toString('utf8');
    const fault = binaryFault(read) ?? certificatesFault(text);
    if (fault !== undefined)
        return { origin, path, pem: undefined, fault };
    const remark = text.includes('PRIVATE KEY-----')
        ? 'it holds a private key too, which no program needs there'
        : undefined;
    return { origin, path, pem: text, fault: undefined, ...(remark !== undefined && { remark }) };
}

// EXTERNAL MODULE: ./src/parse.ts
var parse = __nccwpck_require__(2828);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __nccwpck_require__(7355);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __nccwpck_require__(8750);
;// CONCATENATED MODULE: ./src/input-network.ts






/** Headers that are ours to send; a credential among them would be sent twice. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'x-api-key']);
const REFUSED_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection']);
/** Everything about the way to an endpoint. Throws `InputError`. */
function readNetwork(reader, host) {
    return {
        proxy: readProxy(reader, host),
        compareDirect: reader.read('compare-direct', 'auto', (text) => (0,parse/* parseChoice */.HU)('compare-direct', text, settings/* COMPARE_DIRECT */.Q5)),
        caCertificates: readRoots(reader, host),
        clientCertificate: readClientCertificate(reader, host),
        connectTo: reader.read('connect-to', '', (text) => (0,parse/* parseConnectTo */.zs)('connect-to', text)),
        allowHttp: reader.read('allow-http', 'false', (text) => (0,parse/* parseBoolean */.yG)('allow-http', text)),
        ...readHeaders(reader),
        workspaceId: reader.optional('workspace-id', (text) => parseId('workspace-id', text), [
            'ANTHROPIC_WORKSPACE_ID',
        ]),
        organizationId: reader.optional('organization-id', (text) => parseId('organization-id', text), [
            'ANTHROPIC_ORGANIZATION_ID',
        ]),
    };
}
/** Empty variables are kept: some clients take them for a setting, and the report says so. */
function readProxy(reader, { env }) {
    const input = reader.input('proxy');
    const set = reader.variable(settings/* PROXY_VARIABLES */.bD)?.variable;
    const from = input !== undefined ? 'input' : set === undefined ? 'default' : 'environment';
    reader.record({
        setting: 'proxy',
        from,
        ...(from === 'environment' && set !== undefined && { variable: set }),
    });
    const secrets = settings/* PROXY_VARIABLES */.bD.flatMap((name) => env[name] === undefined ? [] : [[name, (0,secret/* makeSecret */.pz)(env[name])]]);
    const lists = settings/* NO_PROXY_VARIABLES */.Fv.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return {
        input: input && (0,secret/* makeSecret */.pz)(input.text),
        variables: Object.fromEntries(secrets),
        noProxy: Object.fromEntries(lists),
    };
}
function readHeaders(reader) {
    const given = reader.read('headers', '', (text) => (0,parse/* parseHeaders */.QG)('headers', text), [
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
/** Ids as the Console shows them. */
function parseId(input, text) {
    if (/^[\w-]{1,128}$/.test(text.trim()))
        return text.trim();
    throw new input_error/* InputError */.d(input, (0,input_error/* shapeOf */.F)(text), 'an id of letters, digits, _ and -');
}

// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __nccwpck_require__(3564);
;// CONCATENATED MODULE: ./src/input-federation.ts




/** Source: platform.claude.com/docs, WIF with GitHub Actions. As of 2026-11-22. */
const AUDIENCE = 'https://api.anthropic.com';
/** Keyless is `auth: federation`, or `auto` with a rule and no credential; a credential that is set all the same is not used. Throws `InputError`. */
function readFederation(reader, host, others) {
    const { auth, credential, ignoredCredential, organizationId } = others;
    const id = (name, variable) => reader.optional(name, (text) => parseId(name, text), [variable]);
    const ruleId = id('federation-rule-id', 'ANTHROPIC_FEDERATION_RULE_ID');
    const serviceAccountId = id('service-account-id', 'ANTHROPIC_SERVICE_ACCOUNT_ID');
    const audience = reader.read('oidc-audience', AUDIENCE, parseAudience);
    const wanted = auth === 'federation' || (auth === 'auto' && credential === undefined && ruleId !== undefined);
    if (!wanted)
        return { credential, ignoredCredential, federation: undefined };
    const keyless = { credential: undefined, ignoredCredential: credential };
    const identity = identitySource(host);
    // A fork gets neither the token nor the variables that may hold the ids: nobody did anything wrong.
    if (typeof identity === 'string' && (0,run_context/* whyWithheld */.Q0)(host.env) === 'fork')
        return { ...keyless, federation: undefined };
    const needed = {
        ruleId: required('federation-rule-id', ruleId),
        organizationId: required('organization-id', organizationId),
    };
    return { ...keyless, federation: { ...needed, serviceAccountId, audience, identity } };
}
function required(name, id) {
    if (id !== undefined)
        return id;
    throw new input_error/* InputError */.d(name, 'empty', 'the id, which the keyless sign-in needs');
}
function parseAudience(text) {
    if (/^[\x21-\x7e]{1,255}$/.test(text.trim()))
        return text.trim();
    throw new input_error/* InputError */.d('oidc-audience', (0,input_error/* shapeOf */.F)(text), 'a URL or a name without spaces');
}
/** The runner sets both variables for a job that has `id-token: write`, and neither for any other. */
function identitySource({ env }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    if (url && token)
        return { url, token: (0,secret/* makeSecret */.pz)(token) };
    return env['GITHUB_ACTIONS'] === 'true' ? 'no-permission' : 'no-job';
}

// EXTERNAL MODULE: ./src/input-files.ts
var input_files = __nccwpck_require__(1869);
// EXTERNAL MODULE: ./src/input-reader.ts
var input_reader = __nccwpck_require__(8915);
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
    'proxy',
    'compare-direct',
    'ca-certificates',
    'client-certificate',
    'client-key',
    'connect-to',
    'allow-http',
    'headers',
    'workspace-id',
    'organization-id',
    'federation-rule-id',
    'service-account-id',
    'oidc-audience',
    'tls-expiry-days',
    'model-retirement-days',
    'on-missing-key',
    'scan-workspace',
    'fail-on',
    'summary',
    'report-dir',
    'formats',
    'targets',
    'allowed-hosts',
    'credentials',
    'shard',
    'concurrency',
];
/** Throws `InputError` for the first value that cannot be used; nothing has been sent by then. */
function readSettings(host) {
    const reader = (0,input_reader/* makeReader */.Y)(host);
    const credentials = readCredentials(reader);
    const what = readWhat(reader, host);
    const patience = readPatience(reader);
    const network = readNetwork(reader, host);
    return Object.freeze({
        ...credentials,
        ...what,
        ...patience,
        ...network,
        ...readFederation(reader, host, { ...credentials, ...network }),
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
        auth: reader.read('auth', 'auto', (text) => (0,parse/* parseChoice */.HU)('auth', text, settings/* AUTH_CHOICES */.gJ)),
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
        endpoints: onceEach(endpoints).slice(0, reader.most('endpoints', endpoints, 16)),
        require: reader.read('require', 'any', (text) => (0,parse/* parseChoice */.HU)('require', text, settings/* REQUIRE */.Ix)),
        provider: reader.read('provider', 'auto', (text) => (0,parse/* parseChoice */.HU)('provider', text, ['auto', ...settings/* PROVIDERS */.xq])),
        models: reader.read('models', '', (text) => (0,parse/* parseModels */.yB)('models', text)),
        request: reader.optional('request', (path) => (0,input_files/* readRequestFile */.u0)('request', path.trim(), workspace)),
        ...readChecks(reader),
    };
}
/** A live message costs tokens: its checks run only when `live` or `checks` asks for them. */
function readChecks(reader) {
    const live = reader.read('live', 'false', (text) => (0,parse/* parseBoolean */.yG)('live', text));
    const standard = check_ids/* CHECK_IDS */.Sh.filter((id) => live || !check_ids/* LIVE_CHECKS */.ty.some((costly) => costly === id));
    return reader.read('checks', 'all', (text) => ({
        checks: (0,parse/* parseChecks */.B2)('checks', text, standard),
        namedChecks: (0,parse/* parseNamedChecks */.mk)('checks', text),
    }));
}
function readPatience(reader) {
    return {
        timeoutMs: reader.read('timeout', '10s', (text) => (0,parse/* parseDuration */.E9)('timeout', text)),
        deadlineMs: reader.read('deadline', '60s', (text) => (0,parse/* parseDuration */.E9)('deadline', text)),
        attempts: reader.read('attempts', '4', (text) => (0,parse/* parseCount */.zq)('attempts', text, { least: 1, most: 20 })),
        concurrency: reader.read('concurrency', '16', (text) => (0,parse/* parseCount */.zq)('concurrency', text, { least: 1, most: 256 })),
    };
}
/** Separators alone, as two empty variables leave them, would check nothing and call it healthy. */
function parseEndpoints(text) {
    const endpoints = (0,parse/* parseList */.E1)(text);
    if (endpoints.length > 0)
        return endpoints;
    throw new input_error/* InputError */.d('endpoints', (0,input_error/* shapeOf */.F)(text), 'base URLs, one a line or comma-separated');
}
/** A URL with a slash at its end is the same endpoint. */
function onceEach(endpoints) {
    const byUrl = Map.groupBy(endpoints, (text) => (URL.parse(text)?.href ?? text).replace(/\/+$/, ''));
    return [...byUrl.values()].flatMap(([first]) => first ?? []);
}
function readJudgement(reader) {
    const days = { least: 0, most: 3_650 };
    return {
        tlsExpiryDays: reader.read('tls-expiry-days', '14', (text) => (0,parse/* parseCount */.zq)('tls-expiry-days', text, days)),
        modelRetirementDays: reader.read('model-retirement-days', '60', (text) => (0,parse/* parseCount */.zq)('model-retirement-days', text, days)),
        onMissingKey: reader.read('on-missing-key', 'auto', (text) => (0,parse/* parseChoice */.HU)('on-missing-key', text, settings/* ON_MISSING_KEY */.th)),
        scanWorkspace: reader.read('scan-workspace', 'true', (text) => (0,parse/* parseBoolean */.yG)('scan-workspace', text)),
        failOn: reader.read('fail-on', 'broken', (text) => (0,parse/* parseChoice */.HU)('fail-on', text, settings/* FAIL_ON */.d$)),
    };
}
function readOutput(reader, host) {
    return {
        summary: reader.read('summary', 'true', (text) => (0,parse/* parseBoolean */.yG)('summary', text)),
        reportDir: reader.optional('report-dir', (text) => (0,input_files/* usableFolder */.Bq)('report-dir', text.trim(), host.cwd)),
        formats: reader.read('formats', 'json,md', (text) => (0,parse/* parseChoices */.IJ)('formats', text, settings/* FORMATS */.hR)),
    };
}


/***/ }),

/***/ 7252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/finish.ts
var finish = __nccwpck_require__(4068);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: ./src/inputs.ts + 5 modules
var inputs = __nccwpck_require__(8292);
// EXTERNAL MODULE: ./src/targets/credentials.ts
var credentials = __nccwpck_require__(7488);
// EXTERNAL MODULE: ./src/secret.ts
var src_secret = __nccwpck_require__(7355);
;// CONCATENATED MODULE: ./src/plan/proxy-credentials.ts
// What in a proxy setting is secret, usable or not: its password, and what is made of it.

/** A scheme with its slashes, also where some are missing. */
const SCHEME = /^\s*(?:https?:\/*|[a-z][\w+.-]*:\/\/)?/i;
/**
 * Every secret text within a proxy setting: the password as written and decoded, and the base64 of `user:password` which
 * travels in `proxy-authorization`. A user name alone is none; beside a password too short to be looked for by itself it
 * is taken along. Reads broken settings too: all before the last @ may be credentials. Never throws.
 */
function proxyCredentials(text) {
    const rest = text.replace(SCHEME, '');
    const userinfo = rest.slice(0, Math.max(0, rest.lastIndexOf('@')));
    const colon = userinfo.search(/:|$/);
    const [user, password] = [userinfo.slice(0, colon), userinfo.slice(colon + 1)];
    return [...new Set([...secretsOf(user, password), ...secretsOf(decoded(user), decoded(password))])];
}
function secretsOf(user, password) {
    if (password === '')
        return [];
    const both = `${user}:${password}`;
    const header = Buffer.from(both, 'utf8').toString('base64');
    return [password, header, ...(password.length < src_secret/* SHORTEST_MASKED */.tG ? [both] : [])];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./src/settings.ts
var settings = __nccwpck_require__(8750);
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
    const proxies = [host.input('proxy'), ...settings/* PROXY_VARIABLES */.bD.map((name) => host.env[name])];
    const given = [
        ...CREDENTIAL_INPUTS.map(host.input),
        ...CREDENTIAL_VARIABLES.map((name) => host.env[name]),
        ...headers,
        ...(0,credentials/* credentialValues */.w)(host.input('credentials') ?? ''),
        ...proxies.flatMap((text) => proxyCredentials(text ?? '')),
    ];
    const values = [...new Set(given)]
        .filter((value) => value !== undefined)
        .filter((value) => value.trim() !== '');
    host.mask([...new Set(values.flatMap(src_secret/* maskForms */.ye))]);
    return values.map(src_secret/* makeSecret */.pz);
}
/** Masks and scrubs at once, so that nothing written from then on can show the value. */
function makeHide(host, scrubber) {
    const hidden = new Set();
    return (value) => {
        const secret = (0,src_secret/* makeSecret */.pz)(value);
        if (hidden.has(value))
            return secret;
        hidden.add(value);
        host.mask((0,src_secret/* maskForms */.ye)(value));
        scrubber.add(secret);
        return secret;
    };
}
/** Every value of a header is a secret (contract, safety rule 4). */
function headerValues(lines) {
    return (lines ?? '').split(/\r?\n/).map((line) => line.slice(line.indexOf(':') + 1).trim());
}

// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
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

// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __nccwpck_require__(6239);
// EXTERNAL MODULE: ./src/probes/line.ts + 2 modules
var line = __nccwpck_require__(3220);
;// CONCATENATED MODULE: ./src/run/clock.ts
/** Kept back from the deadline for judging and writing: half a second, or a tenth of a shorter deadline; a millisecond more for each target. */
const MARGIN = { mostMs: 500, share: 0.1, perTargetMs: 1 };
/** What a cancelled run gets to judge and write, in milliseconds. The runner waits 7.5 s before it insists (JobRunner.cs, as of 2026-11-22). */
const AFTER_CANCEL_MS = 300;
function startClock(host, span) {
    const { deadlineMs, timeoutMs, begunMs = host.monotonicMs() } = span;
    const over = new AbortController();
    const late = new AbortController();
    const elapsedMs = () => host.monotonicMs() - begunMs;
    const networkMs = networkMsOf(span);
    let cutOffBy;
    const cut = (by) => {
        cutOffBy ??= by;
        over.abort();
    };
    const timers = [
        setTimeout(() => cut('deadline'), Math.max(0, networkMs - elapsedMs())),
        setTimeout(() => late.abort(), Math.max(0, (networkMs + deadlineMs) / 2 - elapsedMs())),
    ];
    const shared = {
        ...{ startedAt: host.now() - elapsedMs(), now: host.now, random: host.random, elapsedMs },
        ...{ signal: over.signal, cutOffBy: () => cutOffBy, leftMs: () => networkMs - elapsedMs() },
        sleep: (ms) => sleep(ms, over.signal),
    };
    const within = (ms) => () => AbortSignal.any([over.signal, AbortSignal.timeout(ms)]);
    return {
        ...shared,
        late: aborted(late.signal),
        attemptSignal: within(timeoutMs),
        cancel: () => {
            cut('cancellation');
            timers.push(setTimeout(() => late.abort(), AFTER_CANCEL_MS));
        },
        forTarget: (ownMs) => ({ ...shared, ...untilEnd(late.signal), attemptSignal: within(ownMs) }),
        end: () => {
            for (const timer of timers)
                clearTimeout(timer);
            over.abort();
        },
    };
}
/** What of the deadline the network gets. */
function networkMsOf({ deadlineMs, targets = 1 }) {
    const marginMs = MARGIN.mostMs + MARGIN.perTargetMs * (targets - 1);
    return deadlineMs - Math.min(marginMs, deadlineMs * MARGIN.share);
}
function aborted(signal) {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
/** A promise that a thousand targets wait for keeps what each of them found: every target waits for its own. */
function untilEnd(signal) {
    const { promise, resolve } = Promise.withResolvers();
    const end = () => {
        signal.removeEventListener('abort', end);
        resolve(undefined);
    };
    if (signal.aborted)
        resolve(undefined);
    else
        signal.addEventListener('abort', end, { once: true });
    return { late: promise, end };
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

// EXTERNAL MODULE: ./src/run/run-target.ts + 1 modules
var run_target = __nccwpck_require__(113);
// EXTERNAL MODULE: ./src/run/scan.ts
var scan = __nccwpck_require__(5756);
// EXTERNAL MODULE: ./src/run/shared-answers.ts
var shared_answers = __nccwpck_require__(4470);
// EXTERNAL MODULE: ./src/needles.ts
var src_needles = __nccwpck_require__(9235);
;// CONCATENATED MODULE: ./src/secret-parts.ts

/** A long random key is recognised by any four of its characters; a short, readable one only by eight, or ordinary words would vanish. */
const LONG_KEY = 40;
/** A signed token of more characters than this has so many parts that four of them would stand in any text by chance. */
const LONG_TOKEN = 512;
/** The same is true of so many keys together: of a thousand, one word in a hundred would tell four characters. Their ends, which services like to quote, are hidden all the same. */
const MANY_KEYS = 8;
const SIZE = { long: 4, ofMany: 6, short: src_secret/* SHORTEST_MASKED */.tG };
/** The prefix of a key that names its family and is public, as in `sk-ant-api03-` or `sk-or-v1-`. */
const PUBLIC_PREFIX = /^(?:sk-ant-[a-z]{2,8}\d{0,4}-|sk-or-v1-|sk-proj-|sk-)/;
/** What a part can be made of when it is spaced out. */
const OF_A_KEY = /[\w+/=%\\-]/g;
/** Secrets are taken apart when the first words of a stranger come in, and not before the first packet is out. */
function makeSecretParts() {
    const values = [];
    let grams;
    let counted = 0;
    const prepared = () => {
        const many = values.length > MANY_KEYS;
        if (grams === undefined || (many && counted <= MANY_KEYS)) {
            grams = new Map();
            counted = 0;
        }
        for (const value of values.slice(counted))
            takeApart(value, many, grams);
        counted = values.length;
        return grams;
    };
    return {
        add: (value) => void values.push(value),
        intervalsIn: (text) => (values.length === 0 ? [] : tellingIn(text, prepared())),
    };
}
function takeApart(value, many, grams) {
    const size = sizeFor(value, many);
    const bare = value.replace(PUBLIC_PREFIX, '');
    const body = bare.length < size ? value : bare;
    const known = gramsOf(size, grams);
    for (let at = 0; at + size <= body.length; at += 1)
        known.add(body.slice(at, at + size));
    if (size !== SIZE.ofMany)
        return;
    const ends = gramsOf(SIZE.long, grams);
    ends.add(body.slice(0, SIZE.long)).add(body.slice(-SIZE.long));
}
function gramsOf(size, grams) {
    const known = grams.get(size) ?? new Set();
    grams.set(size, known);
    return known;
}
function sizeFor({ length }, many) {
    if (length < LONG_KEY)
        return SIZE.short;
    return many || length > LONG_TOKEN ? SIZE.ofMany : SIZE.long;
}
function tellingIn(text, grams) {
    return [...plainIn(text, grams), ...spacedIn(text, grams), ...encodedIn(text, grams)];
}
function plainIn(text, grams) {
    return [...grams].flatMap(([size, known]) => startsIn(text, size, known).map((at) => [at, at + size]));
}
function startsIn(text, size, known) {
    const starts = [];
    for (let at = 0; at + size <= text.length; at += 1)
        if (known.has(text.slice(at, at + size)))
            starts.push(at);
    return starts;
}
/** In squeezed text a part counts only when its neighbours continue it to eight characters, so that ordinary sentences stay whole. */
function spacedIn(text, grams) {
    const kept = [...text.matchAll(OF_A_KEY)].map((match) => match.index);
    if (kept.length === text.length)
        return [];
    const squeezed = kept.map((at) => text[at]).join('');
    const spread = (start, end) => kept.slice(start, end).map((at) => [at, at + 1]);
    return [...grams].flatMap(([size, known]) => continued(startsIn(squeezed, size, known), src_secret/* SHORTEST_MASKED */.tG - size).flatMap((at) => spread(at, at + src_secret/* SHORTEST_MASKED */.tG)));
}
/** Starts which so many others follow without a gap. */
function continued(starts, followers) {
    return starts.filter((start, at) => starts[at + followers] === start + followers);
}
/** Stretches of a text that may be an encoding, and what they would be decoded. */
const ENCODINGS = [
    [
        /(?:%[0-9A-Fa-f]{2}|[\w.~+-])*%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2}|[\w.~+-])*/g,
        (run) => [unescaped(run, /%(..)/g)],
    ],
    [/(?:\\u[0-9A-Fa-f]{4})+/g, (run) => [unescaped(run, /\\u(....)/g)]],
    [/[0-9A-Fa-f]{8,}/g, (run) => [0, 1].map((shift) => secret_parts_decoded(run.slice(shift), 'hex'))],
    [/[A-Za-z0-9+/_-]{6,}/g, (run) => [0, 1, 2, 3].map((shift) => secret_parts_decoded(run.slice(shift), 'base64'))],
];
/** The whole stretch goes when a part stands in what it encodes. */
function encodedIn(text, grams) {
    return ENCODINGS.flatMap(([run, decode]) => [...text.matchAll(run)]
        .filter(([found]) => decode(found).some((clear) => plainIn(clear, grams).length > 0))
        .map(({ 0: found, index }) => [index, index + found.length]));
}
function unescaped(run, escape) {
    return run.replace(escape, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function secret_parts_decoded(run, encoding) {
    return Buffer.from(run, encoding).toString('latin1');
}

;// CONCATENATED MODULE: ./src/scrub.ts
// Takes credentials out of text: whole ones out of everything we write, parts and encodings of them out of what others say.



const HIDDEN = '***';
/** So few forms are looked for by themselves: the pass for any number of them costs some milliseconds to warm up. */
const FEW_FORMS = 64;
/** Builds the scrubber for all secrets which are known when a run begins. */
function makeScrubber(secrets) {
    const forms = new Set();
    const parts = makeSecretParts();
    const added = [];
    let needles;
    const add = (secret) => {
        const value = (0,src_secret/* reveal */._c)(secret).trim();
        if (value === '')
            return;
        const fresh = (0,src_secret/* maskForms */.ye)(value).filter((form) => !forms.has(form));
        for (const form of fresh)
            forms.add(form);
        added.push(...fresh);
        parts.add(value);
    };
    const inOnePass = (text) => {
        const all = (needles ??= (0,src_needles/* makeNeedles */.Tz)());
        for (const form of added.splice(0))
            all.add(form);
        return (0,src_needles/* replaceIntervals */.P8)(text, all.intervalsIn(text), HIDDEN);
    };
    for (const secret of secrets)
        add(secret);
    return {
        whole: (text) => (forms.size > FEW_FORMS ? inOnePass(text) : oneByOne(text, forms)),
        outside: (text) => hidePrefixed((0,src_needles/* replaceIntervals */.P8)(text, parts.intervalsIn(text), HIDDEN)),
        add,
    };
}
function oneByOne(text, forms) {
    const longestFirst = [...forms].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text);
}
/** Whatever follows a known family prefix is somebody's key, even when it is not one of ours. */
function hidePrefixed(text) {
    return text.replace(/\b(sk-ant-[a-z]{2,8}\d{0,4}-|sk-or-v1-|sk-proj-)[\w.*-]+/g, `$1${HIDDEN}`);
}

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __nccwpck_require__(3138);
;// CONCATENATED MODULE: ./src/main.ts













/** Runs everything once and tells the exit code. Never rejects: wrong usage is 2, a bug of ours is 3. */
async function main(host) {
    const scrubber = makeScrubber(maskEverything(host));
    try {
        return await run(host, scrubber);
    }
    catch (error) {
        await (0,finish/* finishWithoutRun */.Nd)(error, host, scrubber).catch(() => host.complain('No report could be written.'));
        return error instanceof input_error/* InputError */.d ? verdict/* EXIT */.d.wrongUsage : verdict/* EXIT */.d.ownBug;
    }
}
/** A job may be cancelled at any moment, also while thousands of targets are being read. */
async function run(host, scrubber) {
    const cancelled = new AbortController();
    const release = host.onCancel(() => cancelled.abort());
    try {
        return await runUntil(cancelled.signal, host, scrubber);
    }
    finally {
        release();
    }
}
async function runUntil(cancelled, host, scrubber) {
    const begunMs = host.monotonicMs();
    const settings = (0,inputs/* readSettings */.sb)(host);
    const hide = makeHide(host, scrubber);
    const fleet = await fleetOf(host, settings, hide);
    const clock = startClock(host, { ...settings, targets: fleet?.targets.length ?? 1, begunMs });
    whenAborted(cancelled, clock.cancel);
    const where = { host, settings, clock, clean: makeClean(scrubber), scrubber };
    try {
        return fleet === undefined ? await runOne(where, hide) : await runMany(fleet, where, hide);
    }
    finally {
        clock.end();
    }
}
function whenAborted(signal, act) {
    if (signal.aborted)
        act();
    else
        signal.addEventListener('abort', act, { once: true });
}
/** Inputs that mean something only with a targets file. */
const OF_A_FLEET = ['targets', 'shard', 'allowed-hosts', 'credentials'];
/** Reading a file of targets takes libraries that no other run should load. */
async function fleetOf(host, settings, hide) {
    if (OF_A_FLEET.every((name) => (host.input(name) ?? '').trim() === ''))
        return undefined;
    const { readFleet } = await Promise.all(/* import() */[__nccwpck_require__.e(84), __nccwpck_require__.e(443)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7443));
    return readFleet(host, settings, hide);
}
async function runOne(where, hide) {
    const target = (0,plan_target/* planTarget */.h)(where.settings);
    const { host, clock } = where;
    const tools = {
        ...sharedTools(where, hide),
        clock,
        openLine: line/* openLine */.T,
        share: shared_answers/* askAlways */.B,
        tell: host.tell,
        exposureOf: (0,scan/* planScan */.h)(target.credential === undefined ? [] : [target.credential], { ...host, clock }),
        onAsked: () => (0,finish/* prepareToFinish */.GH)(target, where),
    };
    return (0,finish/* finishOne */.uh)(target, await (0,run_target/* runTarget */.N)(target, tools), where);
}
async function runMany(fleet, where, hide) {
    const { checkFleet } = await Promise.all(/* import() */[__nccwpck_require__.e(957), __nccwpck_require__.e(710), __nccwpck_require__.e(478), __nccwpck_require__.e(398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3398));
    return checkFleet(fleet, where, sharedTools(where, hide));
}
function sharedTools({ host, clean }, hide) {
    const describe = (error) => (0,finish/* findingsCrashed */.r8)(error, clean);
    return { clean, describe, hide, env: host.env, inputNames: host.inputNames };
}


/***/ }),

/***/ 9235:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ replaceIntervals),
/* harmony export */   Tz: () => (/* binding */ makeNeedles)
/* harmony export */ });
/* unused harmony export SHORTEST_NEEDLE */
// Finds any of many exact texts in another one: in one pass, however many they are.
/** Needles are looked up by their last characters: how they begin, many have in common. Shorter needles are not taken. */
const SHORTEST_NEEDLE = 8;
/** Seven bits of each of three characters. */
const CODE_BITS = 7;
const HASH_BITS = 3 * CODE_BITS;
const CODE_MASK = (1 << CODE_BITS) - 1;
const HASH_MASK = (1 << HASH_BITS) - 1;
function makeNeedles(needles = []) {
    // A bit for every hash of three characters that some needle ends with: almost every place of a text is passed over by it alone.
    const endings = new Uint32Array(1 << (HASH_BITS - 5));
    const byEnd = new Map();
    const add = (needle) => {
        if (needle.length < SHORTEST_NEEDLE)
            return;
        const end = needle.slice(-SHORTEST_NEEDLE);
        byEnd.set(end, [...(byEnd.get(end) ?? []), needle]);
        const hash = [...end.slice(-3)].reduce((sum, char) => hashed(sum, char.charCodeAt(0)), 0);
        endings[hash >>> 5] = (endings[hash >>> 5] ?? 0) | (1 << (hash & 31));
    };
    const visit = (text, found) => {
        let hash = 0;
        for (let at = 0; at < text.length; at += 1) {
            hash = hashed(hash, text.charCodeAt(at));
            if (((endings[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0)
                continue;
            const end = at + 1;
            for (const needle of byEnd.get(text.slice(Math.max(0, end - SHORTEST_NEEDLE), end)) ?? [])
                if (text.startsWith(needle, end - needle.length))
                    found(needle, end);
        }
    };
    for (const needle of needles)
        add(needle);
    return {
        add,
        intervalsIn: (text) => {
            const intervals = [];
            visit(text, (needle, end) => intervals.push([end - needle.length, end]));
            return intervals;
        },
        foundIn: (text) => {
            const found = new Set();
            visit(text, (needle) => found.add(needle));
            return found;
        },
    };
}
function hashed(hash, code) {
    return ((hash << CODE_BITS) | (code & CODE_MASK)) & HASH_MASK;
}
/** The text with `by` instead of each stretch that intervals cover; those which touch or overlap are one stretch. */
function replaceIntervals(text, intervals, by) {
    if (intervals.length === 0)
        return text;
    let out = '';
    let kept = 0;
    let covered = -1;
    for (const [start, end] of intervals.toSorted(([one], [other]) => one - other)) {
        if (start > covered) {
            out += text.slice(kept, start) + by;
            covered = end;
        }
        covered = Math.max(covered, end);
        kept = covered;
    }
    return out + text.slice(kept);
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ parseChecks),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   IJ: () => (/* binding */ parseChoices),
/* harmony export */   QG: () => (/* binding */ parseHeaders),
/* harmony export */   mk: () => (/* binding */ parseNamedChecks),
/* harmony export */   yB: () => (/* binding */ parseModels),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   zq: () => (/* binding */ parseCount),
/* harmony export */   zs: () => (/* binding */ parseConnectTo)
/* harmony export */ });
/* harmony import */ var _check_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8216);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6236);
// From the text of an input to its value; every refusal is an `InputError` that never repeats the text.


const UNITS = { ms: 1, s: 1_000, m: 60_000 };
/** `500ms`, `10s`, `2m`, or a bare number of seconds; at least 1 ms and at most one hour. Milliseconds. */
function parseDuration(input, text) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim());
    const ms = match === null ? NaN : Number(match[1]) * UNITS[(match[2] ?? 's')];
    if (ms >= 1 && ms <= 60 * UNITS.m)
        return ms;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(text), 'a time such as 500ms, 10s or 2m, from 1ms to 60m');
}
function parseCount(input, text, { least, most }) {
    const count = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
    if (count >= least && count <= most)
        return count;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(text), `a whole number from ${least} to ${most}`);
}
function parseBoolean(input, text) {
    const word = text.trim().toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(text), 'true or false');
}
function parseChoice(input, text, choices) {
    const chosen = choices.find((choice) => choice === text.trim().toLowerCase());
    if (chosen !== undefined)
        return chosen;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(text), choices.join(', '));
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
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `a list with an entry that is ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(odd)}`, 'model ids, one a line or comma-separated');
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
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, 'a list that leaves no check', `all, or some of: ${_check_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_IDS */ .Sh.join(', ')}`);
}
/** The ids that a `checks` list names outright, whether alone or to add them. */
function parseNamedChecks(input, text) {
    const named = parseList(text).filter((part) => !part.startsWith('-') && part !== 'all');
    return new Set(named.map((part) => checkId(input, part.replace(/^\+/, ''))));
}
function checkId(input, text) {
    const id = _check_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_IDS */ .Sh.find((known) => known === text.trim());
    if (id !== undefined)
        return id;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `a list with an entry that is ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(text)}`, `all, or some of: ${_check_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_IDS */ .Sh.join(', ')}, with - or + in front`);
}
const PART = String.raw `(\[[^\]]*\]|[^:\s]*)`;
const CONNECT_TO = new RegExp(`^${PART}:(\\d{0,5}):${PART}:(\\d{0,5})$`);
/** curl's `--connect-to` lines: `HOST1:PORT1:HOST2:PORT2`, any part may be empty, IPv6 in brackets. */
function parseConnectTo(input, text) {
    return parseList(text).map((line) => {
        const [whole, host = '', port = '', toHost = '', toPort = ''] = CONNECT_TO.exec(line) ?? [];
        const ports = [port, toPort].every((part) => part === '' || (Number(part) > 0 && Number(part) < 65_536));
        if (whole === undefined || !ports)
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `a line that is ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(line)}`, 'HOST:PORT:ADDRESS:PORT, one a line');
        return { host: host.toLowerCase(), port, toHost, toPort };
    });
}
/** `Name: value` lines. Header names are tokens (RFC 9110, section 5.6.2); values are visible ASCII, spaces and tabs. */
function parseHeaders(input, text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line) => {
        const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:([\x20-\x7e\t]*)$/.exec(line.trim()) ?? [];
        if (name === undefined || value === undefined)
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `a line that is ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(line)}`, 'Name: value, one a line');
        return [name.toLowerCase(), value.trim()];
    });
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

/***/ 6965:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   aH: () => (/* binding */ comparedHost),
/* harmony export */   x3: () => (/* binding */ matchNoProxy)
/* harmony export */ });
/* unused harmony export entriesOf */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _claude_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9602);
// Does a NO_PROXY list name this host?



/** What a base URL asks for; the scheme's own port where it names none. */
function comparedHost({ hostname, port, protocol }) {
    const name = (0,_claude_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHost */ .jV)(hostname);
    return { name, family: familyOf(name), port: Number(port || (protocol === 'https:' ? 443 : 80)) };
}
/** The entries of a list, apart by commas or white space, empty ones left out. */
function entriesOf(list) {
    return list.split(/[\s,]+/).filter((entry) => entry !== '');
}
/**
 * The text of the first entry that names this host, if any. The rules are curl's (`lib/noproxy.c`, man page of
 * --noproxy): a domain and all below it, with a leading dot or without, addresses by their value, CIDR, and `*` when it
 * stands alone. Wider than curl on purpose, as Node is: `host:port` for that port only, `*.domain`, IPv6 in brackets,
 * any white space between entries (which curl took until 8.9.0), international names. As of 2026-11-22.
 */
function matchNoProxy(list, base) {
    const host = comparedHost(base);
    const entries = entriesOf(list);
    if (entries.length === 1 && entries[0] === '*')
        return '*';
    return entries.find((entry) => names(entry, host));
}
function names(entry, host) {
    const { text, port } = apart(entry);
    if (port !== undefined && port !== host.port)
        return false;
    return host.family === 0 ? isBelow(host.name, text) : isWithin(host, text);
}
/** An IPv6 address has a port only behind brackets; a network of CIDR has none. */
function apart(entry) {
    const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*)):(\d+)$/.exec(entry) ?? [];
    if (port !== undefined)
        return { text: bracketed ?? plain ?? '', port: Number(port) };
    return { text: entry.replace(/^\[(.*)\]/, '$1'), port: undefined };
}
function isBelow(name, text) {
    const lower = text
        .replace(/^\*?\./, '')
        .replace(/\.$/, '')
        .toLowerCase();
    const domain = /^\p{ASCII}*$/u.test(lower) ? lower : (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(lower);
    return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}
/** An address by its value, alone or in a network of CIDR. */
function isWithin({ name, family }, text) {
    const [, network = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    if (familyOf(network) !== family)
        return false;
    const longest = family === 4 ? 32 : 128;
    const prefix = Number(bits ?? longest);
    if (prefix > longest)
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(network, prefix, kind);
    return list.check(name, kind);
}
function familyOf(text) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text);
    return family === 4 || family === 6 ? family : 0;
}


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ decideProxy)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7355);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8750);
/* harmony import */ var _no_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6965);
/* harmony import */ var _proxy_url_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6803);




/**
 * In this order, the first that is not empty counts. HTTP_PROXY in capitals is left out: a web server sets it from a
 * request's header. Source: curl man page, ENVIRONMENT; `lib/url.c` `detect_proxy`. As of 2026-11-22.
 */
const ORDER = {
    'http:': ['http_proxy', 'all_proxy', 'ALL_PROXY'],
    'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
};
/** The way to a base URL. The input binds whatever NO_PROXY says; an empty variable is as good as none. Never throws. */
function decideProxy(base, settings) {
    const input = settings.input === undefined ? '' : (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(settings.input).trim();
    if (/^none$/i.test(input))
        return toldNone(base, settings);
    if (input !== '')
        return chosen(input, 'proxy');
    const variable = variableFor(base, settings);
    if (variable === undefined)
        return { kind: 'direct', because: 'no-setting' };
    const by = bypassFor(base, settings);
    return by === undefined ? fromVariable(variable, settings) : bypassed(by, variable, settings);
}
function toldNone(base, settings) {
    const variable = variableFor(base, settings);
    if (variable === undefined)
        return { kind: 'direct', because: 'told-none' };
    return bypassed({ input: 'none' }, variable, settings);
}
function bypassed(by, variable, settings) {
    const would = fromVariable(variable, settings);
    if (would.kind !== 'proxy')
        return { kind: 'bypassed', by };
    const { server, shown, from } = would;
    return { kind: 'bypassed', by, proxy: { server, shown, from } };
}
function variableFor({ protocol }, { variables }) {
    const names = protocol === 'http:' ? ORDER['http:'] : ORDER['https:'];
    return names.find((name) => variables[name] !== undefined && (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(variables[name]) !== '');
}
function bypassFor(base, { noProxy }) {
    const variable = _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PROXY_VARIABLES */ .Fv.find((name) => (noProxy[name] ?? '') !== '');
    const entry = variable && (0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .matchNoProxy */ .x3)(noProxy[variable] ?? '', base);
    return variable === undefined || entry === undefined ? undefined : { variable, entry };
}
function fromVariable(variable, { variables }) {
    const secret = variables[variable];
    return chosen(secret === undefined ? '' : (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(secret), variable);
}
function chosen(text, from) {
    const parsed = (0,_proxy_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProxyUrl */ .P)(text);
    if (!parsed.ok)
        return { kind: 'malformed', fault: parsed.fault, from };
    return { kind: 'proxy', server: parsed.server, shown: parsed.shown, from };
}


/***/ }),

/***/ 6803:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseProxyUrl),
/* harmony export */   u: () => (/* binding */ CURL_DEFAULT_PORTS)
/* harmony export */ });
/* harmony import */ var _claude_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2813);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7355);
// Reads one proxy setting: http and https URLs as curl takes them, everything else told by its fault.


/**
 * Where curl goes when a proxy's URL names no port; browsers, Node and Python take 80 for http.
 * Source: curl `CURL_DEFAULT_PROXY_PORT`, `CURL_DEFAULT_HTTPS_PROXY_PORT`, man page of --proxy. As of 2026-11-22.
 */
const CURL_DEFAULT_PORTS = { http: 1080, https: 443 };
/** RFC 1035: no name is longer. Its pieces are at most 63 long, which tells a token with dots from a name. */
const LONGEST_NAME = 253;
const HOST_NAME = /^(?=.*\.|localhost$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?$/i;
/** Paths of base URLs of gateways and of the API, never of a proxy. */
const API_PATH = /\/(?:v1|anthropic|messages)(?:\/|$)/i;
const NOT_ADDRESSED = /[\s\p{Cc}\p{Cf}\p{Zs}]/u;
/** Reads the text of a proxy setting. Never throws, and neither `shown` nor a fault repeats user name or password. */
function parseProxyUrl(text) {
    if (NOT_ADDRESSED.test(text))
        return bad('white-space');
    const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? [];
    if (scheme === undefined)
        return withoutScheme(text);
    if (/^socks(?:4a?|5h?)?$/i.test(scheme))
        return bad('socks');
    if (!/^https?$/i.test(scheme))
        return bad('scheme');
    return withScheme(scheme.toLowerCase() === 'https', partsOf(rest));
}
function withScheme(secure, { userinfo, hostPort, tail }) {
    if (isUnencoded(userinfo, tail))
        return bad('unencoded');
    const address = addressOf(hostPort);
    if (typeof address === 'string')
        return bad(address);
    if (isOfAnApi(address.name, tail))
        return bad('base-url');
    if (!/^\/?$/.test(tail))
        return bad('path');
    const credentials = decodeUserinfo(userinfo);
    if (credentials === undefined)
        return bad('escape');
    const scheme = secure ? 'https' : 'http';
    const port = address.port ?? CURL_DEFAULT_PORTS[scheme];
    const host = address.name.replace(/^\[(.*)\]$/, '$1');
    return {
        ok: true,
        server: { secure, host, port, authorization: basic(credentials) },
        shown: `${scheme}://${address.name}:${port}`,
        portAssumed: address.port === undefined,
    };
}
/** curl takes `host:port` for an http proxy; Node and Claude Code refuse it. A bare word may be anything and is not repeated. */
function withoutScheme(text) {
    const { userinfo, hostPort, tail } = partsOf(text);
    if (isUnencoded(userinfo, tail))
        return bad('unencoded');
    const address = addressOf(hostPort);
    if (typeof address === 'string')
        return bad('not-a-url');
    const { name, port } = address;
    if (isOfAnApi(name, tail))
        return bad('base-url');
    if (!/^\/?$/.test(tail))
        return bad('not-a-url');
    if (port !== undefined)
        return bad('no-scheme', `http://${name}:${port}`);
    return bad(HOST_NAME.test(hostPort) ? 'no-scheme' : 'not-a-url');
}
/** The last @ before the path ends the user information. */
function partsOf(rest) {
    const end = rest.search(/[/?#\\]|$/);
    const authority = rest.slice(0, end);
    const at = authority.lastIndexOf('@');
    return {
        userinfo: authority.slice(0, Math.max(0, at)),
        hostPort: authority.slice(at + 1),
        tail: rest.slice(end),
    };
}
/** curl refuses a second @, and an @ behind the path's first slash means that the slash belongs to a password. */
function isUnencoded(userinfo, tail) {
    return userinfo.includes('@') || tail.includes('@');
}
function addressOf(hostPort) {
    const [, host = '', rest = ''] = /^(\[[^\]]*\]|[^:]*)(.*)$/.exec(hostPort) ?? [];
    const name = canonicalHost(host);
    if (name === undefined || /:.*:/.test(rest))
        return 'host';
    if (!/^(?::\d{0,5})?$/.test(rest))
        return 'port';
    const digits = rest.slice(1);
    if (digits === '')
        return { name, port: undefined };
    const port = Number(digits);
    return port >= 1 && port <= 65_535 ? { name, port } : 'port';
}
/** As the URL standard writes it: lower-case, punycode, short IPv6. */
function canonicalHost(host) {
    if (host === '' || !URL.canParse(`http://${host}/`))
        return undefined;
    const { hostname } = new URL(`http://${host}/`);
    return hostname.length <= LONGEST_NAME ? hostname : undefined;
}
function isOfAnApi(name, tail) {
    return (0,_claude_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFirstParty */ .FF)(name) || (0,_claude_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownWrongHost */ .XK)(name) !== undefined || API_PATH.test(tail);
}
/** `user:password`, decoded; undefined where an escape is no UTF-8 or a control character, which RFC 7617 forbids. */
function decodeUserinfo(userinfo) {
    const at = userinfo.search(/:|$/);
    try {
        const [user, password] = [userinfo.slice(0, at), userinfo.slice(at + 1)].map(decodeURIComponent);
        const both = `${user ?? ''}:${password ?? ''}`;
        return /\p{Cc}/u.test(both) ? undefined : both;
    }
    catch {
        return undefined;
    }
}
/** A user name without a password is sent with an empty one, as by curl. Source: RFC 7617; text is UTF-8. */
function basic(credentials) {
    if (credentials === ':')
        return undefined;
    return (0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSecret */ .pz)(`Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`);
}
function bad(kind, corrected) {
    return { ok: false, fault: { kind, ...(corrected !== undefined && { corrected }) } };
}


/***/ }),

/***/ 234:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ otherRoute),
/* harmony export */   Z: () => (/* binding */ planRoute)
/* harmony export */ });
/* harmony import */ var _probes_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(773);

/** The route to a base URL; the first `connect-to` line whose host and port match (empty matches all) decides the address. */
function planRoute(base, settings, proxy) {
    const { connectTo, allowHttp, caCertificates, clientCertificate: client } = settings;
    const secure = base.protocol === 'https:';
    const host = base.hostname;
    const port = Number(base.port || (secure ? 443 : 80));
    const line = connectTo.find((candidate) => matches(candidate, host, port));
    const trust = { extraPem: caCertificates?.pem, client };
    return {
        secure,
        host,
        port,
        address: line?.toHost || host,
        addressPort: Number(line?.toPort || port),
        proxy,
        loopbackOnly: !secure && !allowHttp,
        context: () => (0,_probes_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .secureContext */ .z)(trust),
        proxyContext: () => (0,_probes_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .secureContext */ .z)({ ...trust, client: undefined }),
        widerContext: () => (0,_probes_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .secureContext */ .z)({ ...trust, withSystem: true }),
    };
}
/** The way that was not taken: direct where a proxy is used, the proxy where it was bypassed. No client certificate goes along. */
function otherRoute(base, settings, decision) {
    const bare = { ...settings, clientCertificate: undefined };
    if (decision.kind === 'proxy')
        return planRoute(base, bare);
    if (decision.kind !== 'bypassed' || decision.proxy === undefined)
        return undefined;
    return planRoute(base, bare, decision.proxy.server);
}
function matches(line, host, port) {
    return ((line.host === '' || line.host === host.toLowerCase()) && (line.port === '' || Number(line.port) === port));
}


/***/ }),

/***/ 6239:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ neededName),
  h: () => (/* binding */ planTarget)
});

// EXTERNAL MODULE: ./src/claude/endpoint-shape.ts + 1 modules
var endpoint_shape = __nccwpck_require__(2662);
// EXTERNAL MODULE: ./src/claude/hosts.ts
var hosts = __nccwpck_require__(2813);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
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

// EXTERNAL MODULE: ./src/plan/proxy-decision.ts
var proxy_decision = __nccwpck_require__(6062);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __nccwpck_require__(7355);
;// CONCATENATED MODULE: ./src/plan/target.ts
// What is checked: one credential at one or more endpoints, with everything that can be known before the network is asked.






const UNNAMED = { name: 'default', labels: {} };
function planTarget(settings, named = UNNAMED) {
    const { credential } = settings;
    const endpoints = settings.endpoints.map((given) => planEndpoint(given, credential, settings));
    return { ...named, credential, endpoints, settings };
}
/** Without a usable URL nothing is sent, so no proxy is asked for. */
const UNDECIDED = { kind: 'direct', because: 'no-setting' };
function planEndpoint(given, credential, settings) {
    const shape = (0,endpoint_shape/* judgeEndpoint */.dA)(given, { allowHttp: settings.allowHttp });
    const firstParty = shape.url !== undefined && (0,hosts/* isFirstParty */.FF)(shape.url.hostname);
    return {
        given,
        shape,
        base: shape.fault === undefined ? shape.url : undefined,
        firstParty,
        proxy: shape.url === undefined ? UNDECIDED : (0,proxy_decision/* decideProxy */.Z)(shape.url, settings.proxy),
        provider: settings.provider === 'auto' ? (firstParty ? 'anthropic' : 'gateway') : settings.provider,
        keyShape: credential && judgeKeyShape((0,secret/* reveal */._c)(credential.secret), { firstParty, kind: credential.kind }),
        schemes: settings.federation === undefined ? schemesFor(credential, firstParty) : ['federation'],
    };
}
/** The headers in which a credential of the user's own can be sent. */
const KEY_SCHEMES = ['bearer', 'x-api-key'];
/** The first party takes a token as bearer alone and a key as its family allows; a gateway may want anything in either header. */
function schemesFor(credential, firstParty) {
    if (credential === undefined)
        return [];
    if (!firstParty)
        return KEY_SCHEMES;
    if (credential.kind === 'auth-token')
        return ['bearer'];
    return (0,key_families/* familyOf */.Ap)((0,secret/* reveal */._c)(credential.secret))?.schemes ?? KEY_SCHEMES;
}
/** The variable by which a targets file names what this target needs: of a header that is not set where the key is there, else of the key. */
function neededName({ credential, settings: { federation, listed } }) {
    const isSignedIn = credential !== undefined || federation !== undefined;
    return (isSignedIn ? listed?.unset[0] : undefined) ?? listed?.credentialName;
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Where the git checkout around a folder begins.


/** The nearest folder upwards that holds `.git`; undefined outside of a checkout. */
function findCheckout(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? undefined : findCheckout(parent);
}


/***/ }),

/***/ 3638:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ tunnelPhase),
/* harmony export */   Sf: () => (/* binding */ resolvePhase),
/* harmony export */   iY: () => (/* binding */ connectPhase),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   vq: () => (/* binding */ securePhase)
/* harmony export */ });
/* harmony import */ var _claude_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9602);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3971);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7357);
/* harmony import */ var _tcp_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2676);




/** The addresses to connect to; undefined when there are none, or when one of them may not be contacted. */
async function resolvePhase(look, route, draft, signal) {
    const startedAt = performance.now();
    try {
        const addresses = (0,_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .interleave */ .CC)(await untilAborted(look(), signal));
        draft.addresses = addresses.map(({ address }) => address);
        draft.failure = forbidden(addresses, route);
        return draft.failure === undefined ? addresses : undefined;
    }
    catch (error) {
        draft.failure = signal.aborted ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .abortFailure */ .P1)('dns', signal) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFailure */ .rd)('dns', error);
        return undefined;
    }
    finally {
        draft.phases.dnsMs = performance.now() - startedAt;
        draft.tunnel = plannedTunnel(route);
    }
}
/** A literal that a proxy would be asked to connect to is as forbidden as one that we would connect to. */
function forbidden(addresses, { loopbackOnly, address }) {
    const literal = bare(address);
    const contacted = [...addresses.map((each) => each.address), ...((0,_claude_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .ipVersion */ .UR)(literal) === 0 ? [] : [literal])];
    if (contacted.some(_claude_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbiddenAddress */ .KV))
        return { phase: 'dns', code: _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LINK_LOCAL */ .zl, reason: '' };
    const open = loopbackOnly && !addresses.every((each) => (0,_claude_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackAddress */ .Ow)(each.address));
    return open ? { phase: 'dns', code: _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_LOOPBACK */ .Yw, reason: '' } : undefined;
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '');
}
/** The system's lookup cannot be cancelled; its late answer is let go. */
function untilAborted(promise, signal) {
    return new Promise((settle, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
        promise.then(settle, reject);
    });
}
/** The first address that answers, of the endpoint or of the proxy on the way. */
async function connectPhase(addresses, { addressPort, proxy }, draft, signal) {
    const startedAt = performance.now();
    const { socket, tries, failure } = await (0,_tcp_js__WEBPACK_IMPORTED_MODULE_2__/* .raceAddresses */ .e)(addresses, proxy?.port ?? addressPort, signal);
    draft.phases.tcpMs = performance.now() - startedAt;
    draft.tries = tries;
    draft.failure = failure;
    draft.address = socket?.remoteAddress;
    return socket;
}
function plannedTunnel({ proxy, address, addressPort }) {
    if (proxy === undefined)
        return undefined;
    const name = (0,_claude_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .ipVersion */ .UR)(bare(address)) === 6 ? `[${bare(address)}]` : address;
    return { proxyHost: proxy.host, proxyPort: proxy.port, asked: `${name}:${addressPort}`, answer: undefined };
}
/** The same socket when there is no proxy, and when a proxy is to forward plain http; else the tunnel through it. */
async function tunnelPhase(socket, { proxy, secure, proxyContext }, draft, signal) {
    if (proxy === undefined || draft.tunnel === undefined)
        return socket;
    const startedAt = performance.now();
    const hop = proxy.secure ? await secureHop(socket, proxy, proxyContext, draft, signal) : socket;
    const opened = hop && secure ? await throughProxy(hop, proxy, draft.tunnel, draft, signal) : hop;
    draft.phases.proxyMs = performance.now() - startedAt;
    return opened;
}
/** A proxy that is spoken to over TLS is verified like any other peer: it is given its own credentials next. */
async function secureHop(socket, { host }, context, draft, signal) {
    const [{ handshake }, trusted] = await Promise.all([__nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 2862)), context()]);
    const { socket: secured, failure } = await handshake(socket, host, trusted, signal);
    draft.failure = failure && { ...failure, phase: 'proxy' };
    return secured;
}
async function throughProxy(hop, proxy, tunnel, draft, signal) {
    const { openTunnel } = await __nccwpck_require__.e(/* import() */ 265).then(__nccwpck_require__.bind(__nccwpck_require__, 1265));
    const { socket, answer, failure } = await openTunnel(hop, tunnel.asked, proxy, signal);
    draft.tunnel = { ...tunnel, answer };
    draft.failure = failure;
    return socket;
}
/** The handshake with the endpoint, straight or through the tunnel. */
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


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ exchangesOf),
/* harmony export */   tY: () => (/* binding */ wasAnswered),
/* harmony export */   xE: () => (/* binding */ credentialed)
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
/** Every exchange with the endpoint. */
function exchangesOf(conversation) {
    const { signIn, anonymous, anonymousCount, messagesRoute, candidates } = conversation;
    const asked = [
        signIn?.exchange,
        anonymous,
        anonymousCount,
        messagesRoute,
        ...candidates.map(({ exchange }) => exchange),
    ];
    const bare = asked.filter((exchange) => exchange !== undefined);
    return [...credentialed(conversation), ...bare];
}
/** Whether the endpoint answered anything at all, be it a refusal. */
function wasAnswered(conversation) {
    const attempts = exchangesOf(conversation).flatMap((exchange) => exchange.attempts);
    return attempts.some(({ outcome }) => outcome.kind === 'answer');
}


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ NO_SUCH_NAME),
  CC: () => (/* binding */ interleave),
  hd: () => (/* binding */ resolve)
});

;// CONCATENATED MODULE: external "node:dns/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
// EXTERNAL MODULE: ./src/claude/addresses.ts
var addresses = __nccwpck_require__(9602);
;// CONCATENATED MODULE: ./src/probes/dns.ts
// Name resolution by the operating system's own lookup (hosts file included), as every client on the machine does it.


/** The system or a name server says: this name has no address. */
const NO_SUCH_NAME = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME']);
/**
 * All addresses of a name in the order the system prefers them. A literal address is its own answer.
 * Rejects with Node's error, whose `code` is `ENOTFOUND`, `EAI_AGAIN` and the like.
 */
async function resolve(host) {
    const bare = host.replace(/^\[|\]$/g, '');
    const literal = (0,addresses/* ipVersion */.UR)(bare);
    if (literal !== 0)
        return [{ address: bare, family: literal }];
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


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ abortFailure),
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   UB: () => (/* binding */ TUNNEL_REFUSED),
/* harmony export */   Yw: () => (/* binding */ NOT_LOOPBACK),
/* harmony export */   gD: () => (/* binding */ CANCELLED),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   xq: () => (/* binding */ tunnelRefused),
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
/** The proxy answered CONNECT with another status than 2xx: its code is this prefix and the status. */
const TUNNEL_REFUSED = 'TUNNEL_';
function tunnelRefused(status) {
    return { phase: 'proxy', code: `${TUNNEL_REFUSED}${status}`, reason: '' };
}
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

/***/ 3220:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openLine)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./src/probes/connect-phases.ts
var connect_phases = __nccwpck_require__(3638);
// EXTERNAL MODULE: ./src/probes/trust.ts
var trust = __nccwpck_require__(773);
;// CONCATENATED MODULE: ./src/probes/connection.ts
// One connection to the endpoint: resolved, connected, tunnelled and verified, with a time for every phase.



/** Opens one connection. Every failure is part of the observation; this never rejects. */
async function openConnection(route, signal, companions) {
    const first = await openOnce(route, signal, companions);
    if (!isUntrusted(first))
        return first;
    const second = await openOnce({ ...route, context: route.widerContext }, signal, companions);
    return isUntrusted(second) ? first : second;
}
function isUntrusted({ observation: { failure } }) {
    return failure?.phase === 'tls' && trust/* UNTRUSTED_CODES */.g.has(failure.code);
}
async function openOnce(route, signal, companions) {
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
        tunnel: undefined,
        tls: undefined,
        failure: undefined,
    };
}
async function connectThrough(route, draft, signal, { look, greeted }) {
    const addresses = await (0,connect_phases/* resolvePhase */.Sf)(look, route, draft, signal);
    if (addresses === undefined)
        return undefined;
    const opening = (0,connect_phases/* connectPhase */.iY)(addresses, route, draft, signal).then((socket) => socket && (0,connect_phases/* tunnelPhase */.QA)(socket, route, draft, signal));
    if (route.proxy !== undefined)
        void __nccwpck_require__.e(/* import() */ 265).then(__nccwpck_require__.bind(__nccwpck_require__, 1265)).catch(() => { });
    if (!route.secure) {
        greeted();
        return opening;
    }
    const [socket, shake] = await Promise.all([opening, prepareHandshake(route)]);
    return socket && (0,connect_phases/* securePhase */.vq)(() => shake(socket, signal), draft, greeted);
}
/** Loads everything about TLS while the SYN is on its way, which the connections opened beside this one must be sent before. */
async function prepareHandshake({ host, context }) {
    await new Promise((resolve) => setImmediate(resolve));
    warmUp(host);
    const [{ handshake }, secureContext] = await Promise.all([__nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 2862)), context()]);
    return (socket, signal) => handshake(socket, host, secureContext, signal);
}
/** Node asks of every servername whether it is an address, and its first two answers compile a regular expression: 7 ms while the SYN travels. */
function warmUp(host) {
    (0,external_node_net_.isIP)(host);
    (0,external_node_net_.isIP)(host);
}

// EXTERNAL MODULE: ./src/probes/dns.ts + 1 modules
var dns = __nccwpck_require__(3971);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __nccwpck_require__(7355);
;// CONCATENATED MODULE: ./src/probes/forward.ts
// Plain http through a proxy: no tunnel, but whole URLs, which the proxy forwards (RFC 9112, section 3.2.2).

/** The same client for an origin that is reached by a forwarding proxy. */
function forwarded(client, origin, { authorization }) {
    const own = authorization === undefined ? {} : { 'proxy-authorization': (0,secret/* reveal */._c)(authorization) };
    return {
        ...client,
        send: (request, signal) => client.send({ ...request, path: origin + request.path, headers: { ...request.headers, ...own } }, signal),
    };
}

// EXTERNAL MODULE: ./src/probes/route.ts
var probes_route = __nccwpck_require__(2966);
;// CONCATENATED MODULE: ./src/probes/line.ts
// The line to an endpoint: up to three connections opened at the same moment, the first handshake judged, all of them used.




/** How long, in milliseconds, the loading of `undici` waits for connections which lag behind the first. */
const LAG_MS = 10;
/**
 * Opens `count` connections at once, after one look-up of the name, under the signal of the first attempt; one opened later gets a
 * fresh signal. There are never more than `most` at a time.
 */
function openLine(route, origin, count, attemptSignal, { most, hear } = { most: count, hear: () => { } }) {
    const { opened, greetings, standing, open } = makeOpener(route, hear);
    const firstSignal = attemptSignal();
    const look = () => (0,dns/* resolve */.hd)((0,probes_route/* firstHop */.W)(route));
    const looked = look();
    const ready = Array.from({ length: count }, () => open(firstSignal, () => looked));
    const supply = () => ready.shift() ?? open(attemptSignal(), look);
    let client;
    const load = async () => {
        await greetedBy(greetings);
        return clientFor(route, origin, supply, most);
    };
    return {
        judged: (over) => Promise.race([standing, over.then(() => firstOf(opened.slice(0, count)))]),
        client: () => (client ??= load()),
        greeted: () => greetedBy(greetings),
        asked: async () => {
            await Promise.allSettled([client, ...opened]);
            await nextTurn();
        },
        close: () => closeAll(client, opened),
        reused: false,
    };
}
function makeOpener(route, hear) {
    const opened = [];
    const greetings = [];
    const { promise: standing, resolve: stood } = Promise.withResolvers();
    const open = (signal, look) => {
        let greeted = () => { };
        greetings.push(new Promise((resolve) => (greeted = resolve)));
        const connection = openConnection(route, signal, { look, greeted });
        opened.push(connection);
        void connection.then((ended) => {
            if (ended.socket !== undefined)
                stood(ended.observation);
            hear(ended);
        });
        return connection;
    };
    return { opened, greetings, standing, open };
}
async function clientFor({ proxy, secure }, origin, supply, most) {
    const { httpClient } = await __nccwpck_require__.e(/* import() */ 611).then(__nccwpck_require__.bind(__nccwpck_require__, 7611));
    const client = await httpClient(origin, supply, most);
    return proxy === undefined || secure ? client : forwarded(client, origin, proxy);
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


/***/ }),

/***/ 2966:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ firstHop)
/* harmony export */ });
/** The name whose addresses are connected to: the proxy's, where there is one. */
function firstHop({ proxy, address }) {
    return proxy?.host ?? address;
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ raceAddresses),
/* harmony export */   v: () => (/* binding */ ATTEMPT_DELAY_MS)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7357);
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
        const abort = () => settle(undefined, (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .abortFailure */ .P1)('tcp', signal));
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
    const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port, family, noDelay: true, keepAlive: true });
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
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFailure */ .rd)('tcp', error);
        record('lost', failure.code);
        socket.destroy();
        next(failure);
    });
}


/***/ }),

/***/ 773:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UNTRUSTED_CODES),
/* harmony export */   z: () => (/* binding */ secureContext)
/* harmony export */ });
/** Verification failed because no store that was asked knows the issuer: another store may. */
const UNTRUSTED_CODES = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
const made = new Map();
/** One context for each different trust: the roots of a thousand of them would fill the memory. */
function secureContext(trust) {
    const key = JSON.stringify([trust.extraPem, trust.client, trust.withSystem === true]);
    const known = made.get(key) ?? makeContext(trust);
    made.set(key, known);
    return known;
}
/**
 * A secure context that trusts Node's default roots (bundled, `NODE_EXTRA_CA_CERTS`) and what `Trust` adds. Loading `node:tls` takes
 * about 25 ms and reading the roots as long again: begin when the sockets are on their way.
 */
async function makeContext({ extraPem, client, withSystem }) {
    const { createSecureContext, getCACertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    const own = client && { cert: client.certificatePem, key: client.keyPem };
    if (extraPem === undefined && withSystem !== true)
        return createSecureContext({ ...own });
    const extra = extraPem === undefined ? [] : [extraPem];
    const system = withSystem === true ? getCACertificates('system') : [];
    return createSecureContext({ ...own, ca: [...getCACertificates('default'), ...system, ...extra] });
}


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ BACKOFF),
/* harmony export */   ic: () => (/* binding */ ceilingMs),
/* harmony export */   jo: () => (/* binding */ backoffMs)
/* harmony export */ });
// How long to wait before the next try: exponential backoff with full jitter.
/** First ceiling, growth and cap of the backoff, in milliseconds: 1 s, 2 s, 4 s, 8 s, 8 s … */
const BACKOFF = { baseMs: 1_000, factor: 2, capMs: 8_000 };
/**
 * A wait drawn evenly between nothing and the ceiling of this try ("full jitter"), in milliseconds.
 * `tries` counts the tries made so far, from 1; `random` is uniform in [0, 1).
 */
function backoffMs(tries, random) {
    return Math.round(ceilingMs(tries) * random);
}
/** The longest wait after so many tries, counted from 1, in milliseconds. */
function ceilingMs(tries) {
    return Math.min(BACKOFF.capMs, BACKOFF.baseMs * BACKOFF.factor ** (tries - 1));
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   c: () => (/* binding */ LONGEST_MS)
/* harmony export */ });
// The server's own word on when to come back.
/** Longest wait that is believed; what asks for more is taken as this much, and then ends the tries. Milliseconds. */
const LONGEST_MS = 24 * 60 * 60 * 1_000;
/** `Date.parse` makes a date of `-1` and of `wait 5`, too; all three forms of HTTP have a time of day. */
const DATE = /\d{2}:\d{2}:\d{2}/;
/**
 * Milliseconds to wait by `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (the order of the official SDK), else by
 * `retry_after` in seconds in the body, where Cloudflare's edge writes it (claude-code#67341, as of 2026-09).
 * Undefined when the server said nothing that can be read.
 */
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

/***/ 2609:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yI: () => (/* binding */ makeExchanger),
  Zr: () => (/* binding */ persist),
  lH: () => (/* binding */ tryOnce)
});

// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __nccwpck_require__(7357);
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __nccwpck_require__(6999);
;// CONCATENATED MODULE: ./src/claude/spent-codes.ts
/** All codes whose meaning (`ERROR_CODES`) is a cause of billing; by themselves, because every try asks for them. */
const SPENT_CODES = new Set([
    'contract_spend_limit_reached',
    'enforced_spend_limit_reached',
    'linked_organization_billing_unavailable',
    'linked_organization_spend_limit_reached',
]);

// EXTERNAL MODULE: ./src/retry/backoff.ts
var backoff = __nccwpck_require__(8974);
;// CONCATENATED MODULE: ./src/retry/retry.ts
// Whether a try is worth repeating, and when. Pure: the loop that waits lives in `run/exchange.ts`.




/** Network codes which a second try rarely changes: one more is enough (contract, `attempts`). */
const ONE_MORE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'ENODATA']);
/** What we ended or refused ourselves stays as it is. */
const OURS = new Set([failure/* CANCELLED */.gD, failure/* NOT_LOOPBACK */.Yw, failure/* LINK_LOCAL */.zl]);
/** Refusals of a proxy which pass: it is busy, or could not reach the host this time. */
const TRANSIENT_TUNNEL = new RegExp(`^${failure/* TUNNEL_REFUSED */.UB}(?:408|429|5\\d\\d)$`);
const TOO_LATE = new Set([failure/* TIMEOUT */.Q9, 'ETIMEDOUT']);
const CONNECTING = new Set(['dns', 'tcp', 'proxy', 'tls']);
/** What failed in these phases fails again: a certificate, a refused tunnel. */
const FINAL = new Set(['proxy', 'tls']);
/** Answers that the official SDK repeats too, beside every status from 500. */
const TRANSIENT_STATUS = new Set([408, 409, 429]);
/** The wait in milliseconds before another try, or undefined when this outcome stands. */
function nextTryMs(outcome, facts) {
    if (facts.tries >= Math.min(facts.attempts, worthTries(outcome)))
        return undefined;
    const told = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, facts.now) : undefined;
    const waitMs = told ?? (0,backoff/* backoffMs */.jo)(facts.tries, facts.random);
    return waitMs < facts.leftMs ? waitMs : undefined;
}
/** How often a request with this outcome is sent at all; `attempts` limits it further. */
function worthTries(outcome) {
    if (outcome.kind === 'failure')
        return triesForFailure(outcome.failure);
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
/** A spend limit ends on a date or by a person: a code says so, whatever the status. */
function isSpent({ json }) {
    const code = fieldsOf(fieldsOf(fieldsOf(json)['error'])['details'])['error_code'];
    return typeof code === 'string' && SPENT_CODES.has(code);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
/** How often a network failure is tried at all. A peer that failed verification, or does not speak TLS, will not learn it. */
function triesForFailure({ code, phase, isHearsay }) {
    if (OURS.has(code) || isHearsay === true)
        return 1;
    const late = TOO_LATE.has(code) && CONNECTING.has(phase);
    if (ONE_MORE.has(code) || TRANSIENT_TUNNEL.test(code) || late)
        return 2;
    return FINAL.has(phase) && code !== 'ECONNRESET' ? 1 : Infinity;
}

;// CONCATENATED MODULE: ./src/run/exchange.ts
// One request with all its tries: sent, judged for another try, waited for, recorded.



function makeExchanger(client, patience) {
    return async (name, request) => {
        const exchange = await persist(name, (tries) => tryOnce(client, request, patience, tries), patience);
        if (exchange === undefined)
            throw new Error('an exchange has at least one attempt');
        return exchange;
    };
}
/** Tries until an outcome stands (`attempt` is told how many tries there were before), or until there is nothing to try with any more: then what was heard before stands, if anything was. */
async function persist(name, attempt, patience) {
    const { clock, attempts, budget, manners, tell } = patience;
    const made = [];
    for (;;) {
        const latest = await attempt(made.length);
        if (latest === undefined)
            return ended(name, made);
        const facts = {
            tries: made.length + 1,
            attempts: manners?.servesNobody() === true ? 1 : attempts,
            leftMs: clock.leftMs(),
            now: clock.now(),
            random: clock.random(),
        };
        const waitedMs = nextTryMs(latest.outcome, facts);
        if (waitedMs === undefined && isWorthMore(latest.outcome, facts))
            tell(lateLine(name, latest.outcome, patience));
        if (waitedMs === undefined || !budget.take())
            return ended(name, [...made, latest]);
        made.push({ ...latest, waitedMs });
        tell(waitLine(name, latest.outcome, waitedMs, made.length + 1, patience));
        await clock.sleep(waitedMs);
    }
}
/** Such as "Waiting 1.2 s before try 2 of 4 of models (bearer) at api.anthropic.com: 529, as retry-after says". */
function waitLine(name, outcome, waitMs, next, { attempts, clock, host }) {
    const isTold = outcome.kind === 'answer' && (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) !== undefined;
    const by = isTold ? 'as retry-after says' : 'by backoff';
    const seconds = (waitMs / 1_000).toFixed(1);
    const most = Math.min(attempts, worthTries(outcome));
    return `Waiting ${seconds} s before try ${next} of ${most} of ${name} at ${host}: ${wordOf(outcome)}, ${by}`;
}
/** Whether only the time that is left forbids another try. */
function isWorthMore(outcome, { tries, attempts }) {
    return tries < Math.min(attempts, worthTries(outcome));
}
/** Such as "No further try of models (bearer) at api.anthropic.com: 429, retry-after says 100.0 s, and less is left". */
function lateLine(name, outcome, { clock, host }) {
    const toldMs = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) : undefined;
    const why = toldMs === undefined
        ? 'too little time is left'
        : `retry-after says ${(toldMs / 1_000).toFixed(1)} s, and less is left`;
    return `No further try of ${name} at ${host}: ${wordOf(outcome)}, ${why}`;
}
/** A status or the code of a failure, as far as it is one. */
function wordOf(outcome) {
    if (outcome.kind === 'answer')
        return String(outcome.status);
    return /^[A-Z][A-Z0-9_]{2,40}$/.test(outcome.failure.code) ? outcome.failure.code : 'no answer';
}
/** The last try decides; one which the deadline cut off decides nothing when an earlier one was heard out. */
function ended(name, attempts) {
    const heard = attempts.findLast(({ outcome }) => outcome.kind === 'answer' || outcome.failure.code !== failure/* CANCELLED */.gD);
    const last = heard ?? attempts.at(-1);
    return last && { name, attempts, outcome: last.outcome };
}
/** One try, after `tries` others, whose time begins when it is polite to send. Never rejects. */
async function tryOnce(client, request, { clock, manners }, tries) {
    let at = clock.now();
    let begun = clock.elapsedMs();
    const send = async () => {
        at = clock.now();
        begun = clock.elapsedMs();
        const signal = clock.attemptSignal();
        return (await client()).send(request, signal);
    };
    const outcome = await (manners === undefined ? send() : manners.send(send, tries));
    return { at, durationMs: clock.elapsedMs() - begun, outcome };
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ CONNECTIONS),
  h: () => (/* binding */ runEndpoint)
});

// EXTERNAL MODULE: ./src/check-ids.ts
var check_ids = __nccwpck_require__(8216);
// EXTERNAL MODULE: ./src/plan/route.ts
var route = __nccwpck_require__(234);
// EXTERNAL MODULE: ./src/probes/conversation.ts
var probes_conversation = __nccwpck_require__(5828);
// EXTERNAL MODULE: ./src/run/exchange.ts + 2 modules
var exchange = __nccwpck_require__(2609);
// EXTERNAL MODULE: ./src/claude/addresses.ts
var addresses = __nccwpck_require__(9602);
// EXTERNAL MODULE: ./src/probes/route.ts
var probes_route = __nccwpck_require__(2966);
;// CONCATENATED MODULE: ./src/run/network-questions.ts
// Questions about names, addresses and ways that are asked only after something failed, or when the user asks for them. None carries anything of a target's.


/** Most time, in milliseconds, that the table takes when nobody asked for it: the failure itself took its time already. */
const UNASKED_TABLE_MS = 3_000;
/** The probes are loaded with the question, for most runs never ask one. */
function networkQuestions(asked) {
    const { endpoint, settings, route, clock } = asked;
    const { base } = endpoint;
    const share = (question, ask) => asked.share(`${question} of ${base?.origin} within ${settings.timeoutMs}`, ask);
    const isNamed = settings.namedChecks.has('addresses');
    let table;
    return {
        addressTable: () => (table ??= share(`all addresses ${isNamed}`, () => measureAll(asked, isNamed))),
        tryAddress: (address, waitMs) => share(`address ${address}`, async () => {
            const { tryAddress } = await __nccwpck_require__.e(/* import() */ 281).then(__nccwpck_require__.bind(__nccwpck_require__, 281));
            const signal = AbortSignal.any([clock.signal, AbortSignal.timeout(Math.ceil(waitMs))]);
            return tryAddress(familiar(address), route().addressPort, signal);
        }),
        askResolvers: () => share('resolvers', async () => {
            const { askResolvers } = await __nccwpck_require__.e(/* import() */ 197).then(__nccwpck_require__.bind(__nccwpck_require__, 8197));
            return askResolvers((0,probes_route/* firstHop */.W)(route()), clock.signal);
        }),
        lookAgain: (question) => share(question, async () => base !== undefined && secondLook(question, asked)),
        otherWay: () => share(`other way to ${base?.pathname}`, async () => {
            const { tryOtherWay } = await __nccwpck_require__.e(/* import() */ 913).then(__nccwpck_require__.bind(__nccwpck_require__, 1294));
            return tryOtherWay(endpoint, settings, clock);
        }),
    };
}
async function measureAll({ connection, route, clock }, isNamed) {
    const [{ addresses }, { measureAddresses }] = await Promise.all([
        connection(),
        __nccwpck_require__.e(/* import() */ 281).then(__nccwpck_require__.bind(__nccwpck_require__, 281)),
    ]);
    const limit = isNamed ? [] : [AbortSignal.timeout(UNASKED_TABLE_MS)];
    const signal = AbortSignal.any([clock.attemptSignal(), ...limit]);
    return measureAddresses(addresses.map(familiar), route(), signal);
}
/** Behind a proxy the port itself is out of sight. */
async function secondLook(question, { route, clock }) {
    if (route().proxy !== undefined)
        return false;
    const { lookAgain } = await __nccwpck_require__.e(/* import() */ 159).then(__nccwpck_require__.bind(__nccwpck_require__, 5159));
    return lookAgain(question, route(), clock.attemptSignal());
}
function familiar(address) {
    return { address, family: (0,addresses/* ipVersion */.UR)(address) === 6 ? 6 : 4 };
}

// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __nccwpck_require__(2018);
// EXTERNAL MODULE: ./src/cause.ts
var src_cause = __nccwpck_require__(9400);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
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
    const findings = await reviewed(await Promise.all(begun.values()), context, options);
    return findings.filter((finding) => options.selected.has(finding.check) || (blocks(finding) && finding.status !== 'skip'));
}
/** The findings with what the reviewing checks make of them, in the order of the registry. */
async function reviewed(findings, context, options) {
    const { registry, selected } = options;
    const reviewing = registry.filter((check) => selected.has(check.id) && check.review !== undefined);
    const fresh = await Promise.all(reviewing.map((check) => reviewOne(check, findings, context, options)));
    const later = new Map(fresh.flatMap((finding) => (finding === undefined ? [] : [[finding.check, finding]])));
    const all = new Map([...findings.map((finding) => [finding.check, finding]), ...later]);
    return registry.flatMap(({ id }) => all.get(id) ?? []);
}
async function reviewOne(check, findings, context, options) {
    const startedAtMs = options.elapsedMs();
    const outcome = await guarded(async () => check.review?.(findings, context), options);
    return outcome && stamped(check, outcome, startedAtMs, options);
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
    const blocker = await firstBlocker(check, begun);
    const startedAtMs = options.elapsedMs();
    const outcome = blocker === undefined ? await guarded(() => check.run(context), options) : skipped(blocker);
    return stamped(check, outcome, startedAtMs, options);
}
function stamped({ id, title, layer }, outcome, startedAtMs, { elapsedMs }) {
    return { ...outcome, check: id, title, layer, startedAtMs, durationMs: elapsedMs() - startedAtMs };
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
/** The answer, unless the deadline comes first or the check breaks. */
async function guarded(ask, { deadline, describe }) {
    const late = deadline.then(() => {
        return {
            status: 'unknown',
            cause: 'run.deadline',
            detail: (0,phrase/* say */.cv) `The run was ended before this was decided.`,
        };
    });
    try {
        return await Promise.race([ask(), late]);
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
    const talk = startTalk(target, endpoint, tools);
    void talk?.line.asked().then(tools.onAsked);
    const context = makeContext(target, endpoint, talk, tools);
    await talk?.line.greeted();
    const { CHECKS } = await Promise.all(/* import() */[__nccwpck_require__.e(957), __nccwpck_require__.e(503)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1503));
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
        reused: talk?.line.reused ?? false,
    };
    await talk?.line.close();
    return { findings, ...measured };
}
/** Nothing is opened when the text of key or URL already decided, or when no selected check needs the network. */
function startTalk(target, endpoint, runTools) {
    const { settings } = target;
    const { base } = endpoint;
    const { clock, hide, openLine } = runTools;
    const online = [...settings.checks].filter((id) => !among(check_ids/* OFFLINE_CHECKS */.QV, id));
    if (base === undefined || !isSendable(target, endpoint) || online.length === 0)
        return undefined;
    const line = openLine(routeOf(endpoint, base, settings), base.origin, CONNECTIONS, clock.attemptSignal);
    const asks = online.some((id) => !among(check_ids/* CONNECTION_CHECKS */.zW, id)) && !hasBadFile(settings);
    const patience = patienceFor(base, settings, runTools);
    const speak = async () => {
        if (settings.federation !== undefined) {
            const { converseKeyless } = await Promise.all(/* import() */[__nccwpck_require__.e(957), __nccwpck_require__.e(126)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4126));
            const tools = { settings, client: line.client, patience, hide };
            return converseKeyless(target, endpoint, base, settings.federation, tools);
        }
        await line.greeted();
        const { converse } = await Promise.all(/* import() */[__nccwpck_require__.e(957), __nccwpck_require__.e(941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8941));
        return converse(target, endpoint, base, (0,exchange/* makeExchanger */.yI)(line.client, patience));
    };
    const conversation = asks ? speak() : undefined;
    return { line, connection: judgedAfterAsking(line, conversation), conversation };
}
function patienceFor(base, { attempts }, tools) {
    const { clock, budget, tell, mannersOf } = tools;
    return { clock, attempts, budget, tell, manners: mannersOf?.(base.origin), host: base.host };
}
/** Checks think for some milliseconds: not before the last request is on its way. */
async function judgedAfterAsking(line, conversation) {
    const over = conversation?.then(probes_conversation/* wasAnswered */.tY) ?? Promise.resolve(undefined);
    const [observation] = await Promise.all([line.judged(over), line.asked()]);
    return observation;
}
function among(ids, id) {
    return ids.includes(id);
}
function routeOf({ proxy }, base, settings) {
    return (0,route/* planRoute */.Z)(base, settings, proxy.kind === 'proxy' ? proxy.server : undefined);
}
function plannedRoute(endpoint, settings) {
    if (endpoint.base === undefined)
        throw new Error('a check asked for a way to no URL');
    return routeOf(endpoint, endpoint.base, settings);
}
function isSendable({ credential, settings }, { keyShape, proxy }) {
    const isHeaderMissing = (settings.listed?.unset.length ?? 0) > 0;
    const nothingToSend = (credential === undefined && settings.federation === undefined) || isHeaderMissing;
    if (nothingToSend || proxy.kind === 'malformed')
        return false;
    return keyShape?.fault === undefined && settings.duplicateHeaders.length === 0;
}
/** A file that the input names and that cannot be used is a fault; one that only the environment names is passed over. */
function hasBadFile({ caCertificates }) {
    return caCertificates?.fault !== undefined && caCertificates.origin.from === 'input';
}
function makeContext(target, endpoint, talk, tools) {
    const { clock, clean, env, inputNames, exposure, share } = tools;
    const connection = () => talk?.connection ?? Promise.reject(new Error('a check asked for a connection that was not planned'));
    return {
        target,
        endpoint,
        clean,
        env,
        inputNames,
        exposure,
        startedAt: clock.startedAt,
        now: clock.now,
        connection,
        ...networkQuestions({
            ...{ endpoint, settings: target.settings, connection, clock, share },
            route: () => plannedRoute(endpoint, target.settings),
        }),
        conversation: () => talk?.conversation ?? Promise.reject(new Error('a check asked for answers that were not planned')),
    };
}
/** What was measured, unless it is so late that nobody waits for it any more. */
function settled(promise, clock) {
    return Promise.race([promise ?? Promise.resolve(undefined), clock.late.then(() => undefined)]);
}


/***/ }),

/***/ 113:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ runTarget)
});

;// CONCATENATED MODULE: ./src/retry/budget.ts
// How often a target may be tried again in all: its requests share one budget, or a broken service would be asked without end.
/** Requests of an endpoint that are sent at once: each could use up its own tries. */
const AT_ONCE = 3;
/** As many further tries as the opening requests of all endpoints have together; what is asked after them lives on what they left. */
function makeBudget(attempts, endpoints) {
    let left = (attempts - 1) * AT_ONCE * endpoints;
    return {
        take: () => {
            left -= 1;
            return left >= 0;
        },
    };
}

// EXTERNAL MODULE: ./src/run/run-endpoint.ts + 2 modules
var run_endpoint = __nccwpck_require__(1307);
;// CONCATENATED MODULE: ./src/run/run-target.ts


async function runTarget(target, tools) {
    const { credential } = target;
    const exposure = () => credential === undefined ? Promise.resolve(undefined) : tools.exposureOf(credential);
    const budget = makeBudget(target.settings.attempts, target.endpoints.length);
    return Promise.all(target.endpoints.map((endpoint) => (0,run_endpoint/* runEndpoint */.h)(target, endpoint, { ...tools, exposure, budget })));
}


/***/ }),

/***/ 5756:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planScan)
/* harmony export */ });
/* harmony import */ var _probes_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(803);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7355);
// The scan of the checkout: one for all credentials of a run, begun when the first check asks for it.


/** Most time the scan may take, in milliseconds, however long the network takes. */
const SCAN_BUDGET_MS = 5_000;
function planScan(credentials, tools) {
    let scan;
    return async (credential) => {
        const exposureOf = await (scan ??= scanFor(credentials.map(valueOf), tools));
        return exposureOf?.(valueOf(credential));
    };
}
function valueOf({ secret }) {
    return (0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(secret).trim();
}
/** On the runner the workspace is looked at, in a terminal only a checkout: nobody wants a home folder searched. */
async function scanFor(values, { env, cwd, clock }) {
    const root = env['GITHUB_WORKSPACE'] ?? (0,_probes_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .findCheckout */ .I)(cwd);
    if (root === undefined)
        return undefined;
    const { scanWorkspace } = await __nccwpck_require__.e(/* import() */ 121).then(__nccwpck_require__.bind(__nccwpck_require__, 5121));
    const limits = {
        budgetMs: Math.min(SCAN_BUDGET_MS, clock.leftMs()),
        signal: clock.signal,
        searchPath: env['PATH'],
    };
    return scanWorkspace(root, [...new Set(values)], limits);
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ askAlways),
/* harmony export */   L: () => (/* binding */ shareAnswers)
/* harmony export */ });
// What was found out about a host by a question without anything of a target's: for a while it holds for the other targets too.
/** For a run of one target. */
const askAlways = (_, ask) => ask();
/** How long an answer holds, in milliseconds. */
const FRESH_MS = 30_000;
function shareAnswers(elapsedMs) {
    const known = new Map();
    return async (question, ask) => {
        const earlier = known.get(question);
        // The same question has the same kind of answer, which no type can say of a map.
        if (earlier !== undefined && elapsedMs() - earlier.askedMs < FRESH_MS)
            return earlier.answer;
        const answer = ask();
        known.set(question, { askedMs: elapsedMs(), answer });
        return answer;
    };
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   pz: () => (/* binding */ makeSecret),
/* harmony export */   tG: () => (/* binding */ SHORTEST_MASKED),
/* harmony export */   ye: () => (/* binding */ maskForms)
/* harmony export */ });
/* unused harmony export encodings */
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

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ NO_PROXY_VARIABLES),
/* harmony export */   Ix: () => (/* binding */ REQUIRE),
/* harmony export */   Q5: () => (/* binding */ COMPARE_DIRECT),
/* harmony export */   bD: () => (/* binding */ PROXY_VARIABLES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   gJ: () => (/* binding */ AUTH_CHOICES),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   o9: () => (/* binding */ ORIGINS),
/* harmony export */   th: () => (/* binding */ ON_MISSING_KEY),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
const AUTH_CHOICES = ['auto', 'bearer', 'x-api-key', 'federation'];
const PROVIDERS = ['anthropic', 'gateway'];
const FAIL_ON = ['broken', 'degraded', 'never'];
const ON_MISSING_KEY = ['auto', 'fail', 'skip'];
const REQUIRE = ['any', 'all'];
const FORMATS = ['json', 'md'];
const COMPARE_DIRECT = ['auto', 'true', 'false'];
/** Every variable that may name a proxy; which of them count is decided by `plan/proxy-decision.ts`. */
const PROXY_VARIABLES = [
    'https_proxy',
    'HTTPS_PROXY',
    'http_proxy',
    'HTTP_PROXY',
    'all_proxy',
    'ALL_PROXY',
];
const NO_PROXY_VARIABLES = ['no_proxy', 'NO_PROXY'];
const ORIGINS = ['input', 'environment', 'default'];


/***/ }),

/***/ 7488:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseCredentials),
/* harmony export */   w: () => (/* binding */ credentialValues)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6236);
// The input `credentials`: values under the names by which a targets file asks for them, where no environment can be named.

const LINE = /^[ \t]*([A-Za-z_][A-Za-z0-9_]{0,127})=(.*)$/;
/** `NAME=value` lines, the values as they stand; empty lines are passed over. Throws `InputError` with the number of a line that is none. */
function parseCredentials(text) {
    const lines = text.split(/\r?\n/).map((line, at) => ({ line, number: at + 1 }));
    const told = lines.filter(({ line }) => line.trim() !== '');
    const values = new Map();
    for (const { line, number } of told) {
        const [, name, value] = LINE.exec(line) ?? [];
        if (name === undefined || value === undefined)
            throw fault(number, 'names nothing');
        if (values.has(name))
            throw fault(number, 'has the name of an earlier one');
        values.set(name, value);
    }
    return values;
}
function fault(line, what) {
    return new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('credentials', `text whose line ${line} ${what}`, 'NAME=value, one a line, each name once');
}
/** The values alone, whatever the lines look like: what may be secret is hidden before it is understood. */
function credentialValues(text) {
    return text.split(/\r?\n/).map((line) => line.slice(line.indexOf('=') + 1));
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
    targets: 'YAML or JSON file with many targets, see docs/targets.md',
    'allowed-hosts': 'needed with --targets: hosts to which credentials may be sent',
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

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

;// CONCATENATED MODULE: ./src/cancel.ts
// How a job is cancelled: the runner sends SIGINT, waits 7.5 s, sends SIGTERM, waits 2.5 s, and kills (ProcessInvoker.cs, as of 2026-11-22).
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** A key press reaches a program and whoever started it, which hands it on: for so many milliseconds it is one and the same. */
const ECHO_MS = 1_000;
/** Calls `end` at the first of the signals, and leaves a later one to the system. Returns what takes it back. */
function onCancel(end) {
    let isOver = false;
    const release = () => {
        for (const signal of SIGNALS)
            process.off(signal, cancelled);
    };
    const cancelled = () => {
        if (isOver)
            return;
        isOver = true;
        setTimeout(release, ECHO_MS).unref();
        end();
    };
    for (const signal of SIGNALS)
        process.on(signal, cancelled);
    return release;
}

;// CONCATENATED MODULE: ./src/terminal-host.ts
// A terminal as a host: flags are inputs, the report goes to standard output, nothing is masked because nothing is a log.

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
        onCancel: onCancel,
        tell: (line) => process.stderr.write(`${line}\n`),
        mask: () => { },
        prepare: () => { },
        complain: (line) => process.stderr.write(`${line}\n`),
        publish: (publication) => {
            if (!json)
                print(publication.text(shape(env)));
            else
                for (const piece of publication.json())
                    process.stdout.write(piece);
            return Promise.resolve();
        },
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
/* harmony export */   b: () => (/* binding */ VERDICTS),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
// The words a run ends with, and the codes a process ends with.
const VERDICTS = ['healthy', 'degraded', 'broken', 'unchecked'];
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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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

/***/ 1314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

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

/***/ 5881:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 2480:
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

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

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

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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
