import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2856:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ actionHost)
/* harmony export */ });
const INPUT = 'INPUT_';
/** `core.getInput` trims, and a stray newline in a key is just what we look for; the name's form is the runner's own. */
function actionHost(env) {
    const names = Object.keys(env).filter((name) => name.startsWith(INPUT));
    let toolkit;
    const load = () => (toolkit ??= __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 8942)));
    return {
        kind: 'action',
        env,
        cwd: process.cwd(),
        now: Date.now,
        random: Math.random,
        monotonicMs: () => performance.now(),
        input: (name) => env[INPUT + name.replaceAll(' ', '_').toUpperCase()],
        inputNames: names.map((name) => name.slice(INPUT.length).toLowerCase()),
        mask: (forms) => forms.forEach(maskLine),
        prepare: () => void load(),
        complain: (line) => process.stderr.write(`${line}\n`),
        publish: async (publication) => publish(await load(), publication, env),
    };
}
/** Masks must stand before anything else happens, and the toolkit has to be loaded first: the one command written by hand. */
function maskLine(form) {
    process.stdout.write(`::add-mask::${form.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}
async function publish(core, publication, env) {
    for (const { level, title, message } of publication.annotations)
        core[level](message, { title });
    for (const { title, lines } of publication.log) {
        if (title === undefined)
            lines.forEach((line) => core.info(line));
        else
            await core.group(title, () => Promise.resolve(lines.forEach((line) => core.info(line))));
    }
    for (const [name, value] of Object.entries(publication.outputs)) {
        await attempt(core, `the output ${name}`, () => core.setOutput(name, value));
    }
    const { summary } = publication;
    if (summary === undefined || !env['GITHUB_STEP_SUMMARY'])
        return;
    await attempt(core, 'the job summary', () => core.summary.addRaw(summary, true).write());
}
/** The toolkit throws when the runner's file is not there, as on old servers: the rest must be written all the same. */
async function attempt(core, what, write) {
    try {
        await write();
    }
    catch {
        core.warning(`The runner took no file for ${what}: it was not written.`);
    }
}


/***/ }),

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
/** Checks that need no connection, and those that need one but no request: known before the checks themselves are loaded. */
const OFFLINE_CHECKS = [
    'key-shape',
    'key-exposure',
    'endpoint-shape',
];
const CONNECTION_CHECKS = [
    'dns',
    'tcp',
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
/**
 * What no public name leads to: "this host", private, shared, loopback and unique local ranges.
 * Sources: RFC 1918, RFC 6598, RFC 4193, and the IANA special-purpose registries.
 */
const NOT_PUBLIC = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
NOT_PUBLIC.addSubnet('0.0.0.0', 8, 'ipv4');
NOT_PUBLIC.addSubnet('10.0.0.0', 8, 'ipv4');
NOT_PUBLIC.addSubnet('100.64.0.0', 10, 'ipv4');
NOT_PUBLIC.addSubnet('127.0.0.0', 8, 'ipv4');
NOT_PUBLIC.addSubnet('172.16.0.0', 12, 'ipv4');
NOT_PUBLIC.addSubnet('192.168.0.0', 16, 'ipv4');
NOT_PUBLIC.addAddress('::', 'ipv6');
NOT_PUBLIC.addAddress('::1', 'ipv6');
NOT_PUBLIC.addSubnet('fc00::', 7, 'ipv6');
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
function isIn(list, ip) {
    const address = ip.replace(/%.*$/, '');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
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

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2856);
/* harmony import */ var _end_soon_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9440);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2759);
// The action's door: inputs, run, exit code.



process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)((0,_action_host_js__WEBPACK_IMPORTED_MODULE_1__/* .actionHost */ .L)(process.env));
(0,_end_soon_js__WEBPACK_IMPORTED_MODULE_2__/* .endSoon */ .n)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
// EXTERNAL MODULE: ./src/folder.ts
var src_folder = __nccwpck_require__(1683);
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
        (0,src_folder/* makeFolder */.f)(folder);
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

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
;// CONCATENATED MODULE: ./src/verdict.ts
// The words a run ends with, and the codes a process ends with.
const VERDICTS = (/* unused pure expression or super */ null && (['healthy', 'degraded', 'broken', 'unchecked']));
/** Process exit codes: the step passes, it fails on its verdict, the call was wrong, our own bug. */
const EXIT = { passed: 0, failed: 1, wrongUsage: 2, ownBug: 3 };

;// CONCATENATED MODULE: ./src/finish.ts



/** Our own exception in words: its name, its message without secrets, and where in our code. */
function findingsCrashed(error, clean) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return (0,phrase/* say */.cv) `This check broke, which is a bug of ours: ${clean(text)}`;
}
async function reportRoom() {
    const [{ assembleRun }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(644), __nccwpck_require__.e(87), __nccwpck_require__.e(897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7897)),
        Promise.all(/* import() */[__nccwpck_require__.e(87), __nccwpck_require__.e(739)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5739)),
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
    const exitCode = crashed ? EXIT.ownBug : exitCodeOf(result.verdict, settings);
    await publish(result, settings, host, scrubber);
    return exitCode;
}
function exitCodeOf(verdict, { failOn }) {
    if (failOn === 'never')
        return EXIT.passed;
    const fails = verdict === 'broken' || (failOn === 'degraded' && verdict === 'degraded');
    return fails ? EXIT.failed : EXIT.passed;
}
/** A run that never began, or broke: the same reports and all outputs, with the one error as their cause. */
async function finishWithoutRun(error, host, scrubber) {
    const { publishWithoutRun } = await Promise.all(/* import() */[__nccwpck_require__.e(87), __nccwpck_require__.e(739)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5739));
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

// EXTERNAL MODULE: ./src/probes/checkout.ts
var checkout = __nccwpck_require__(803);
// EXTERNAL MODULE: ./src/check-ids.ts
var check_ids = __nccwpck_require__(8216);
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
// EXTERNAL MODULE: ./src/probes/failure.ts
var probes_failure = __nccwpck_require__(7357);
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
        greeted: () => greetedBy(greetings),
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

// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __nccwpck_require__(6999);
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
    const told = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, facts.now) : undefined;
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

// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __nccwpck_require__(2018);
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
    const talk = startTalk(target, endpoint, tools);
    void talk?.line.asked().then(tools.onAsked);
    const context = makeContext(target, endpoint, talk, tools);
    await talk?.line.greeted();
    const { CHECKS } = await Promise.all(/* import() */[__nccwpck_require__.e(644), __nccwpck_require__.e(547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6547));
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
function startTalk(target, endpoint, { clock }) {
    const { settings } = target;
    const { base } = endpoint;
    const online = [...settings.checks].filter((id) => !among(check_ids/* OFFLINE_CHECKS */.QV, id));
    if (base === undefined || !isSendable(target, endpoint) || online.length === 0)
        return undefined;
    const line = openLine(planRoute(base, settings), base.origin, CONNECTIONS, clock.attemptSignal);
    const asks = online.some((id) => !among(check_ids/* CONNECTION_CHECKS */.zW, id)) && !hasBadFile(settings);
    const speak = async () => {
        await line.greeted();
        const { converse } = await Promise.all(/* import() */[__nccwpck_require__.e(644), __nccwpck_require__.e(710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1710));
        return converse(target, endpoint, base, makeExchanger(line.client, clock, settings.attempts));
    };
    const conversation = asks ? speak() : undefined;
    return { line, connection: judgedAfterAsking(line, conversation ?? Promise.resolve()), conversation };
}
/** Checks think for some milliseconds: not before the last request is on its way. */
async function judgedAfterAsking(line, over) {
    const [observation] = await Promise.all([line.judged(over), line.asked()]);
    return observation;
}
function among(ids, id) {
    return ids.includes(id);
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
    const root = env['GITHUB_WORKSPACE'] ?? (0,checkout/* findCheckout */.I)(cwd);
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
        await finishWithoutRun(error, host, scrubber).catch(() => host.complain('No report could be written.'));
        return error instanceof input_error/* InputError */.d ? EXIT.wrongUsage : EXIT.ownBug;
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

/***/ 6999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
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

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

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

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

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
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
