import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 69406:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _doors_mjs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3779);

await _doors_mjs__WEBPACK_IMPORTED_MODULE_0__/* .DOORS */ .I[new URL(import.meta.url).search.slice(1)]?.();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 60260:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uJ: () => (/* binding */ joinPath),
  dA: () => (/* binding */ judgeEndpoint),
  fc: () => (/* binding */ shownBase)
});

// UNUSED EXPORTS: isLoopbackAddress, isLoopbackHost

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __nccwpck_require__(76180);
// EXTERNAL MODULE: ./src/net/addresses.ts
var addresses = __nccwpck_require__(72695);
// EXTERNAL MODULE: ./src/claude/providers/clouds/hosts.ts
var hosts = __nccwpck_require__(86117);
// EXTERNAL MODULE: ./src/claude/endpoint/hosts.ts
var endpoint_hosts = __nccwpck_require__(62953);
// EXTERNAL MODULE: ./src/claude/key/key-characters.ts
var key_characters = __nccwpck_require__(62198);
// EXTERNAL MODULE: ./src/claude/key/key-placeholder.ts
var key_placeholder = __nccwpck_require__(2149);
;// CONCATENATED MODULE: ./src/claude/endpoint/written-url.ts



const LONGEST = 2048;
const MARKDOWN = /^!?\[[^\]]*\]\(([^)\s]*)\)$/;
const ANGLES = /^<(.*)>$/;
const QUOTES = '"\'`\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb\u2039\u203a';
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
        return { reason: 'The base URL is an unexpanded expression or variable.' };
    const link = MARKDOWN.exec(text)?.[1] ?? ANGLES.exec(text)?.[1];
    if (link !== undefined)
        return fault('The base URL is written as a link in a text; use the bare URL.', link);
    const bare = trimQuotes(text);
    return bare === text ? undefined : fault('The base URL is wrapped in quotes.', bare);
}
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
        return fault('The base URL starts with its scheme twice.', text.slice(doubled.length));
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme === 'https' || scheme === 'http')
        return undefined;
    if (scheme !== undefined)
        return { reason: `The base URL's scheme is ${scheme}, but only https and http can be used.` };
    const rest = text.replace(/^(?:https?)?:?\/{1,2}|^https?:/i, '');
    const loopback = (0,addresses/* isLoopbackHost */.cW)(hostAtStart(rest));
    return fault('The base URL doesn\u2019t start with https://.', `${loopback ? 'http' : 'https'}://${rest}`);
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
    const usable = url !== null && /^https?:$/.test(url.protocol) && !/^$|^0\./.test(url.hostname);
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

;// CONCATENATED MODULE: ./src/claude/endpoint/endpoint-shape.ts






const JUDGES = [judgeExtras, judgeForbidden, judgeHost, judgeOwner, judgePath, judgeScheme];
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
function joinPath(base, path) {
    const before = base.origin + base.pathname;
    return before + (before.endsWith('/') && path.startsWith('/') ? path.slice(1) : path);
}
function shownBase(url) {
    return url.origin + (url.pathname === '/' ? '' : url.pathname);
}
function judgeExtras(url) {
    const hasUser = url.username !== '' || url.password !== '';
    const extras = [
        ...(hasUser ? ['a user name or password'] : []),
        ...(url.search || url.href.includes('?') ? ['a query'] : []),
        ...(url.hash || url.href.endsWith('#') ? ['a fragment'] : []),
    ];
    if (extras.length === 0)
        return undefined;
    const instead = hasUser ? ' Pass the credential as api-key.' : '';
    return malformed((0,phrase/* say */.cv) `A base URL can\u2019t contain ${extras.join(', or ')}.${instead}`, shownBase(url));
}
function judgeForbidden(url) {
    return (0,addresses/* isForbiddenHost */.iY)(url.hostname)
        ? malformed((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(url.hostname)} is a link-local or metadata address; no credential is sent there.`)
        : undefined;
}
function judgeHost(url, { anyHost }) {
    const wrong = (0,endpoint_hosts/* knownWrongHost */.XK)(url.hostname);
    if (!wrong || anyHost === true)
        return undefined;
    const detail = (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(url.hostname)} is ${wrong.is}. The API's base URL is ${wrong.right}.`;
    return { cause: 'endpoint.unknown-host', detail, corrected: wrong.right };
}
function judgeOwner(url, { meant }) {
    const owner = (0,hosts/* cloudAt */.fI)(url.hostname) ?? ((0,endpoint_hosts/* isFirstParty */.FF)(url.hostname) ? 'anthropic' : meant);
    if (meant === undefined || owner === meant)
        return undefined;
    const detail = (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(url.hostname)} belongs to the provider ${owner ?? meant}, and this target\u2019s credential to ${meant}: nothing was sent there. An endpoint of another provider needs a target of its own.`;
    return { cause: 'endpoint.unknown-host', detail };
}
function judgePath(url) {
    if (!(0,endpoint_hosts/* isFirstParty */.FF)(url.hostname))
        return undefined;
    const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
    if (/^(?:\/v1)+\/complete$/.test(path)) {
        const detail = (0,phrase/* say */.cv) `/v1/complete is the retired Text Completions API; use the Messages API at ${endpoint_hosts/* FIRST_PARTY_URL */.g1}.`;
        return { cause: 'endpoint.legacy', detail, corrected: endpoint_hosts/* FIRST_PARTY_URL */.g1 };
    }
    if (!/^\/v1\/.|^\/messages(?:\/|$)/.test(path))
        return undefined;
    const detail = (0,phrase/* say */.cv) `The base URL ends in ${(0,phrase/* quote */.hD)(path)}, but clients add /v1/\u2026 to it themselves.`;
    return { cause: 'endpoint.path', detail, corrected: endpoint_hosts/* FIRST_PARTY_URL */.g1 };
}
function judgeScheme(url, { allowHttp }) {
    if (url.protocol === 'https:' || allowHttp || (0,addresses/* isLoopbackHost */.cW)(url.hostname))
        return undefined;
    const detail = (0,phrase/* say */.cv) `Over plain http, anyone between here and ${(0,phrase/* quote */.hD)(url.hostname)} could read the credential.`;
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

/***/ 62953:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ isFirstParty),
/* harmony export */   XK: () => (/* binding */ knownWrongHost),
/* harmony export */   g1: () => (/* binding */ FIRST_PARTY_URL)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72695);
/* harmony import */ var _models_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66273);



const FIRST_PARTY_HOST = 'api.anthropic.com';
const FIRST_PARTY_URL = `https://${FIRST_PARTY_HOST}`;
const NAMES = 'Official documentation and SDKs name api.anthropic.com alone';
const SITES = 'the sites themselves serve web pages; claude-code#6256 for www.anthropic.com';
const WRONG_HOSTS = [
    [['claude.ai', 'www.claude.ai'], 'the web application, not the API', SITES],
    [['api.claude.ai', 'api.claude.com', 'api.anthropic.ai'], 'not an API host', NAMES],
    [['console.anthropic.com', 'platform.claude.com', 'console.claude.com'], 'the console, not the API', SITES],
    [
        ['anthropic.com', 'www.anthropic.com', 'claude.com', 'www.claude.com'],
        'the company\u2019s web site, not the API',
        SITES,
    ],
    [['docs.anthropic.com', 'docs.claude.com', 'code.claude.com'], 'documentation, not the API', SITES],
    [['support.anthropic.com', 'support.claude.com'], 'the help centre, not the API', SITES],
    [['status.anthropic.com', 'status.claude.com'], 'the status page, not the API', SITES],
    [['claude.cursor.sh'], 'not an API host', 'named by circulating lists of endpoints; never documented'],
    [
        ['cursor.com', 'www.cursor.com', 'api2.cursor.sh'],
        'Cursor\u2019s own service, not the API',
        'cursor.com/help',
    ],
    [['api.openai.com'], 'OpenAI\u2019s API, not Claude\u2019s', 'platform.openai.com/docs/api-reference'],
    [
        ['generativelanguage.googleapis.com'],
        'Google\u2019s Gemini API, not Claude\u2019s',
        'ai.google.dev/api (Claude on Google Cloud has another host)',
    ],
];
const EXACT = new Map(WRONG_HOSTS.flatMap(([hosts, is, source]) => hosts.map((host) => [host, wrongHost(is, source)])));
const REGIONAL = /^api\.[a-z0-9-]+\.anthropic\.com$|^[a-z]{2}(?:-[a-z]+)*(?:-\d)?\.api\.anthropic\.com$/;
function isFirstParty(hostname) {
    return (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .plainHost */ .jV)(hostname) === FIRST_PARTY_HOST;
}
function knownWrongHost(hostname) {
    const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .plainHost */ .jV)(hostname);
    if (host === FIRST_PARTY_HOST)
        return undefined;
    const exact = EXACT.get(host);
    if (exact)
        return exact;
    if (REGIONAL.test(host)) {
        return wrongHost('not an API host: the API has no regional hosts; choose a region with inference_geo', NAMES);
    }
    return isLookAlike(host)
        ? wrongHost('not Anthropic\u2019s, although it looks like api.anthropic.com', 'within two letters of the real name')
        : undefined;
}
function wrongHost(is, source) {
    return { is, right: FIRST_PARTY_URL, source, asOf: '2026-11-22' };
}
function isLookAlike(host) {
    const name = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToUnicode)(host);
    if (!name.endsWith('.com') || name.endsWith('.anthropic.com'))
        return false;
    return (0,_models_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(name, FIRST_PARTY_HOST) <= 2;
}


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ describeStrays),
/* harmony export */   Z: () => (/* binding */ strayIn),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
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
function strayIn(text) {
    return [...text].flatMap((letter, at) => {
        const kind = kindOf(letter);
        return kind ? [{ position: at + 1, name: nameOf(letter), kind }] : [];
    });
}
function isBlank(letter) {
    return BLANK.test(letter);
}
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
    if (!isBlank(letter) && code !== 0xfffd)
        return 'a character outside ASCII';
    return `${NAMES[code] ?? 'an invisible character'} (${point})`;
}


/***/ }),

/***/ 72310:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   J_: () => (/* binding */ familyPrefix)
/* harmony export */ });
/* unused harmony export KEY_FAMILIES */
/* harmony import */ var _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40335);

const BOTH = ['bearer', 'x-api-key'];
const BEARER = ['bearer'];
const ANTHROPIC = { issuer: 'Anthropic', asOf: '2026-11-22' };
const OWN = [
    {
        id: 'api-key',
        name: 'a Claude API key',
        use: 'inference',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['api-key'],
        whole: new RegExp(`${_secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['api-key'].source}[A-Za-z0-9_-]{93}AA$`),
        length: 108,
        schemes: BOTH,
        source: 'gitleaks config/gitleaks.toml and trufflehog pkg/detectors/anthropic, summer 2026',
        ...ANTHROPIC,
    },
    {
        id: 'admin-key',
        name: 'an Anthropic admin key',
        use: 'admin',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['admin-key'],
        schemes: BOTH,
        source: 'platform.claude.com/docs admin API; gitleaks config/gitleaks.toml',
        ...ANTHROPIC,
    },
    {
        id: 'compliance-key',
        name: 'an Anthropic compliance key',
        use: 'admin',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['compliance-key'],
        schemes: BOTH,
        source: 'platform.claude.com/docs manage-claude/admin-api-keys',
        ...ANTHROPIC,
    },
    {
        id: 'oauth-access',
        name: 'a Claude OAuth access token',
        use: 'oauth-access',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['oauth-access'],
        schemes: BEARER,
        source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials; kingfisher rules anthropic.yml',
        ...ANTHROPIC,
    },
    {
        id: 'oauth-refresh',
        name: 'a Claude OAuth refresh token',
        use: 'oauth-refresh',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['oauth-refresh'],
        schemes: [],
        source: 'kingfisher rules anthropic.yml',
        ...ANTHROPIC,
    },
    {
        id: 'session-cookie',
        name: 'a claude.ai session cookie',
        use: 'cookie',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['session-cookie'],
        schemes: [],
        source: 'public reports of claude.ai cookies',
        ...ANTHROPIC,
    },
    {
        id: 'personal-key',
        name: 'a personal Claude API key',
        use: 'inference',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['personal-key'],
        schemes: BOTH,
        source: 'sightings of October 2026; length not established',
        ...ANTHROPIC,
    },
    {
        id: 'service-key',
        name: 'a service-account Claude API key',
        use: 'inference',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['service-key'],
        schemes: BOTH,
        source: 'sightings of October 2026; length not established',
        ...ANTHROPIC,
    },
    {
        id: 'anthropic-other',
        name: 'an Anthropic credential of a family this tool does not know',
        use: 'inference',
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['anthropic-other'],
        schemes: BOTH,
        source: 'identity-linked keys came with new prefixes in 2026: never refuse an unknown one',
        ...ANTHROPIC,
    },
];
const FOREIGN = [
    ['openai-project', 'an OpenAI project key', 'OpenAI'],
    ['openai-service', 'an OpenAI service-account key', 'OpenAI'],
    ['openai-admin', 'an OpenAI admin key', 'OpenAI'],
    ['openai-legacy', 'an OpenAI key', 'OpenAI'],
    ['openrouter', 'an OpenRouter key', 'OpenRouter'],
    ['langsmith', 'a LangSmith key', 'LangChain'],
    ['deepseek', 'a DeepSeek-style key', 'DeepSeek or a look-alike'],
    ['google-api', 'a Google API key', 'Google'],
    ['google-oauth', 'a Google OAuth token', 'Google'],
    ['aws-access', 'an AWS access key id', 'AWS'],
    ['bedrock-long', 'an Amazon Bedrock API key', 'AWS'],
    ['bedrock-short', 'a short-term Amazon Bedrock API key', 'AWS'],
    ['github-fine', 'a fine-grained GitHub token', 'GitHub'],
    ['github', 'a GitHub token', 'GitHub'],
    ['gitlab', 'a GitLab token', 'GitLab'],
    ['groq', 'a Groq key', 'Groq'],
    ['xai', 'an xAI key', 'xAI'],
    ['perplexity', 'a Perplexity key', 'Perplexity'],
    ['hugging-face', 'a Hugging Face token', 'Hugging Face'],
    ['nvidia', 'an NVIDIA key', 'NVIDIA'],
    ['npm', 'an npm token', 'npm'],
    ['slack', 'a Slack token', 'Slack'],
    ['stripe', 'a Stripe key', 'Stripe'],
    ['jwt', 'a JSON Web Token', 'an identity provider'],
];
const KEY_FAMILIES = [...OWN, ...FOREIGN.map(foreign)];
function foreign([id, name, issuer]) {
    return {
        id,
        name,
        issuer,
        prefix: _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo[id],
        use: 'foreign',
        schemes: [],
        source: 'gitleaks config/gitleaks.toml, trufflehog and kingfisher rules, vendors\u2019 documentation',
        asOf: '2026-11-22',
    };
}
function familyOf(value) {
    return KEY_FAMILIES.find((family) => family.prefix.test(value));
}
function familyPrefix(value) {
    return familyOf(value)?.prefix.exec(value)?.[0] ?? '';
}


/***/ }),

/***/ 2149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h8: () => (/* binding */ referenceIn),
/* harmony export */   n4: () => (/* binding */ isUnexpanded),
/* harmony export */   pO: () => (/* binding */ secretNameIn),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _key_families_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72310);

const REFERENCES = [
    [/\$\{\{|^(?:secrets|env|vars|inputs)\.\w+$/i, 'a GitHub expression'],
    [/\{\{.*\}\}/, 'a template expression'],
    [/^\$\{[\w:.?-]+\}$|^\$[A-Za-z_]\w*$|^\$env:\w+$/i, 'a shell variable'],
    [/^%[A-Za-z_]\w*%$/, 'a Windows variable'],
    [/^\$\(.*\)$/, 'a command or pipeline variable'],
    [/^#\{.*\}#?$|^__[A-Z][A-Z0-9_]*__$/, 'a token of a replace step'],
    [/^op:\/\//i, 'a 1Password reference'],
    [/^(?:ref\+)?(?:hashi)?(?:corp)?vault(?::|\+)|^!vault\b/i, 'a Vault reference'],
    [/^arn:aws[\w-]*:(?:secretsmanager|ssm):|^aws-?(?:sm|secretsmanager|ssm):/i, 'an AWS secret\u2019s name'],
    [
        /^@Microsoft\.KeyVault\(|^(?:az)?keyvault:|^https:\/\/[\w-]+\.vault\.azure\.net\//i,
        'an Azure Key Vault reference',
    ],
    [/^projects\/[^/]+\/secrets\/|^(?:gcp-?sm|sm|gsm):\/\//i, 'a Google Secret Manager name'],
    [/^(?:process\.env|import\.meta\.env|os\.environ|ENV)[.[(]/, 'a piece of program code'],
    [/^(?:secretref:|(?:secret|doppler|bws|keyring|pass|file):\/\/)/i, 'a reference to a secret store'],
    [/^ENC\[/, 'an encrypted value (SOPS)'],
];
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
function referenceIn(core) {
    const start = core.slice(0, LONGEST_REFERENCE);
    return REFERENCES.find(([pattern]) => pattern.test(start))?.[1];
}
function secretNameIn(core) {
    return /^\$\{\{\s*secrets\.([a-z_][a-z\d_]{0,99})\s*\}\}$/i.exec(core)?.[1];
}
function isUnexpanded(text) {
    return /\$\{|\{\{|\$\(/.test(text) || /^\$\w+$|^%\w+%$|^op:\/\//.test(text);
}
function isPlaceholder(core, host) {
    if (core.length > LONGEST_PLACEHOLDER || (0,_key_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(core)?.whole?.test(core))
        return false;
    const rest = core.slice((0,_key_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyPrefix */ .J_)(core).length);
    if (rest === '' || isMasked(core) || isBracketed(core))
        return true;
    return spellsInstruction(rest) || (host.firstParty && spellsNothing(rest));
}
function isMasked(core) {
    return /\.{3}|\u2026|\*{3}|\u2022{3}|\u25cf{3}/u.test(core) || /^[*.\u2022\u25cf_x#-]+$/iu.test(core);
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
function without(letters, words) {
    const longestFirst = words.toSorted((one, other) => other.length - one.length);
    return letters.replace(/x{3,}/g, '').replace(new RegExp(longestFirst.join('|'), 'g'), '');
}


/***/ }),

/***/ 66273:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
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

/***/ 12303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ anthropic)
/* harmony export */ });
/* harmony import */ var _endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62953);
/* harmony import */ var _requests_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17663);
/* harmony import */ var _words_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70240);



const anthropic = {
    id: 'anthropic',
    name: 'The endpoint',
    ownsHost: _endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFirstParty */ .FF,
    issuesVendorKeys: true,
    schemesFor: ({ kind, familySchemes }) => kind === 'auth-token' ? ['bearer'] : (familySchemes ?? _words_result_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_SCHEMES */ .pb),
    routes: _requests_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGES_ROUTES */ .o,
    ownBase: _endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_PARTY_URL */ .g1,
    opening: 'at-once',
    answers: {
        meaningOf: () => undefined,
        isDeterminate: ({ envelope }) => envelope?.dialect === 'anthropic',
        refusedBy: 'any-scheme',
        plainRefusals: [429],
        definesFormat: true,
        takesEveryScheme: true,
        edge: 'own',
    },
    remedies: 'anthropic',
};


/***/ }),

/***/ 86117:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ isHostOf),
/* harmony export */   Ug: () => (/* binding */ regionIn),
/* harmony export */   _$: () => (/* binding */ basePathAt),
/* harmony export */   dX: () => (/* binding */ isCloudId),
/* harmony export */   fI: () => (/* binding */ cloudAt)
/* harmony export */ });
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72695);
/* harmony import */ var _words_cloud_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97320);


const HOSTS = {
    bedrock: /^(?:vpce-[\w-]+\.)?bedrock-runtime(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?:vpce\.)?amazonaws\.com(?:\.cn)?$/,
    'bedrock-mantle': /^bedrock-mantle\.(?<region>[a-z0-9-]+)\.api\.aws$/,
    'claude-on-aws': /^aws-external-anthropic\.(?<region>[a-z0-9-]+)\.api\.aws$/,
    vertex: /^(?:(?<region>[a-z0-9-]+)-)?aiplatform(?:\.(?<wide>us|eu)\.rep)?\.googleapis\.com$/,
    'claude-on-google': /^claude\.googleapis\.com$/,
    foundry: /^(?<resource>[a-z0-9-]+)\.(?:services\.ai\.azure\.com|azure\.anthropic\.com)$/,
    'openai-compatible': undefined,
};
const PATHS = {
    ...{ 'bedrock-mantle': '/anthropic', vertex: '/v1', foundry: '/anthropic', 'openai-compatible': '/v1' },
};
function basePathAt(id) {
    return PATHS[id];
}
const ENDS = [
    '.aws',
    '.amazonaws.com',
    '.amazonaws.com.cn',
    '.googleapis.com',
    '.azure.com',
    '.azure.anthropic.com',
];
function cloudAt(hostname) {
    const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHost */ .jV)(hostname);
    if (!ENDS.some((end) => host.endsWith(end)))
        return undefined;
    return _words_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUD_IDS */ .J.find((id) => HOSTS[id]?.test(host));
}
function isHostOf(id, hostname) {
    return HOSTS[id]?.test((0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHost */ .jV)(hostname)) === true;
}
function regionIn(hostname) {
    const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .plainHost */ .jV)(hostname);
    const id = cloudAt(host);
    const { region, wide } = (id && HOSTS[id]?.exec(host)?.groups) ?? {};
    return region ?? wide ?? (id === 'vertex' ? 'global' : undefined);
}
function isCloudId(id) {
    return _words_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUD_IDS */ .J.some((known) => known === id);
}


/***/ }),

/***/ 49553:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ gatewayRow),
/* harmony export */   J: () => (/* binding */ gateway)
/* harmony export */ });
/* harmony import */ var _requests_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17663);
/* harmony import */ var _words_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70240);


const gateway = {
    id: 'gateway',
    name: 'A gateway to the API',
    ownsHost: () => false,
    issuesVendorKeys: false,
    schemesFor: () => _words_result_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEMES */ .pb,
    routes: _requests_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGES_ROUTES */ .o,
    opening: 'in-turn',
    answers: {
        meaningOf,
        isDeterminate: ({ envelope, html }) => !html && envelope?.dialect !== 'ai-gateway',
        refusedBy: 'every-scheme',
        plainRefusals: [400, 401, 402, 429],
        definesFormat: false,
        takesEveryScheme: false,
        edge: 'foreign',
    },
    remedies: 'gateway',
};
function meaningOf(status, envelope) {
    if (envelope.dialect === 'ai-gateway')
        return undefined;
    if (status === 401)
        return 'auth.invalid';
    return status === 400 || status === 422 ? 'format.request' : undefined;
}
function gatewayRow(row) {
    return { ...gateway, ...row };
}


/***/ }),

/***/ 8461:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xq: () => (/* binding */ PROVIDERS),
  NO: () => (/* binding */ PROVIDER_IDS),
  bT: () => (/* binding */ gatewayToldBy),
  Wq: () => (/* binding */ isPublicApi),
  NT: () => (/* binding */ ownBaseAt),
  zG: () => (/* binding */ providerFor)
});

// EXTERNAL MODULE: ./src/words/cloud.ts
var cloud = __nccwpck_require__(97320);
// EXTERNAL MODULE: ./src/claude/providers/anthropic.ts
var anthropic = __nccwpck_require__(12303);
// EXTERNAL MODULE: ./src/claude/providers/gateway.ts
var gateway = __nccwpck_require__(49553);
// EXTERNAL MODULE: ./src/net/addresses.ts
var addresses = __nccwpck_require__(72695);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __nccwpck_require__(17663);
;// CONCATENATED MODULE: ./src/claude/providers/known-gateways.ts



const hosts = (pattern) => (hostname) => pattern.test((0,addresses/* plainHost */.jV)(hostname));
const header = (pattern) => ({ headers }) => Object.keys(headers).some((name) => pattern.test(name));
const dialect = (...known) => ({ envelope }) => envelope !== undefined && known.includes(envelope.dialect);
const any = (...marks) => (answer) => marks.some((mark) => mark(answer));
const value = (name, pattern) => ({ headers }) => pattern.test(headers[name] ?? '');
const KNOWN_GATEWAYS = [
    (0,gateway/* gatewayRow */.F)({
        id: 'litellm',
        name: 'LiteLLM',
        isToldBy: any(header(/^x-litellm-/), ({ envelope }) => envelope?.dialect === 'litellm'),
        keyRoute: '/key/info',
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'openrouter',
        name: 'OpenRouter',
        ownsHost: hosts(/(?:^|\.)openrouter\.ai$/),
        keyRoute: '/v1/key',
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'cloudflare',
        name: 'Cloudflare AI Gateway',
        ownsHost: hosts(/^gateway\.ai\.cloudflare\.com$/),
        isToldBy: any(header(/^cf-aig-/), dialect('ai-gateway')),
        ownHeader: 'cf-aig-authorization',
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'vercel',
        name: 'Vercel AI Gateway',
        ownsHost: hosts(/^ai-gateway\.vercel\.sh$/),
        isToldBy: header(/^x-vercel-ai-/),
        keyRoute: '/v1/credits',
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'portkey',
        name: 'Portkey',
        ownsHost: hosts(/(?:^|\.)portkey\.ai$/),
        isToldBy: any(header(/^x-portkey-/), dialect('portkey')),
        ownHeader: 'x-portkey-api-key',
        noRoute: [...routes/* NO_ROUTE */.g, 500],
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'helicone',
        name: 'Helicone',
        ownsHost: hosts(/(?:^|\.)helicone\.ai$/),
        isToldBy: header(/^helicone-/),
        ownHeader: 'Helicone-Auth',
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'kong',
        name: 'Kong',
        isToldBy: any(header(/^x-kong-/), value('server', /^kong\b/i), value('via', /\bkong\b/i)),
        ownHeader: 'apikey',
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'new-api',
        name: 'new-api',
        isToldBy: any(header(/^x-(?:oneapi|new-api)-/), ({ envelope }) => envelope?.type === 'new_api_error'),
        keyRoute: '/api/usage/token/',
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'databricks',
        name: 'Databricks',
        ownsHost: hosts(/\.(?:cloud\.databricks\.com|azuredatabricks\.net|gcp\.databricks\.com)$/),
        mayBePrivate: true,
        isToldBy: dialect('databricks'),
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'snowflake',
        name: 'Snowflake Cortex',
        ownsHost: hosts(/\.snowflakecomputing\.com$/),
        mayBePrivate: true,
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'azure-apim',
        name: 'Azure API Management',
        ownsHost: hosts(/\.azure-api\.net$/),
        mayBePrivate: true,
        isToldBy: any(header(/^apim-request-id$/), value('www-authenticate', /^\s*AzureApiManagementKey\b/i)),
        ownHeader: 'Ocp-Apim-Subscription-Key',
    }),
    (0,gateway/* gatewayRow */.F)({
        id: 'aws-api-gateway',
        name: 'AWS API Gateway',
        ownsHost: hosts(/\.execute-api\.[a-z0-9-]+\.amazonaws\.com$/),
        mayBePrivate: true,
        isToldBy: header(/^x-amz-apigw-id$/),
        ownHeader: 'x-api-key',
        noRoute: [...routes/* NO_ROUTE */.g, 403],
    }),
];

;// CONCATENATED MODULE: ./src/claude/providers/index.ts




const PROVIDERS = [anthropic/* anthropic */.P, gateway/* gateway */.J, ...KNOWN_GATEWAYS];
const PROVIDER_IDS = [...PROVIDERS.map(({ id }) => id), ...cloud/* CLOUD_IDS */.J];
function providerFor(id, hostname, rows = PROVIDERS) {
    return rows.find((row) => row.id === id) ?? rows.find((row) => row.ownsHost(hostname)) ?? gateway/* gateway */.J;
}
function gatewayToldBy(marks, rows = PROVIDERS) {
    return rows.find(({ isToldBy }) => isToldBy?.(marks));
}
function isPublicApi(hostname, rows = PROVIDERS) {
    return rows.some((row) => row.mayBePrivate !== true && row.ownsHost(hostname));
}
function ownBaseAt({ provider, base }) {
    return base !== undefined && provider.ownsHost(base.hostname) ? provider.ownBase : undefined;
}


/***/ }),

/***/ 17663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NO_ROUTE),
/* harmony export */   o: () => (/* binding */ MESSAGES_ROUTES)
/* harmony export */ });
const MESSAGES_ROUTES = {
    models: '/v1/models',
    count: '/v1/messages/count_tokens',
    messages: '/v1/messages',
};
const NO_ROUTE = [404, 405, 501];


/***/ }),

/***/ 13008:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ actionHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./src/host/log.ts

const STDOUT = 1;
function openLog() {
    let stream;
    const open = () => (stream ??= process.stdout.on('error', () => { }));
    return {
        open: () => void open(),
        write: (lines) => {
            if (stream !== undefined)
                stream.write(lines);
            else if (!isWritten(lines))
                open().write(`\n${lines}`);
        },
    };
}
function isWritten(lines) {
    try {
        (0,external_node_fs_.writeFileSync)(STDOUT, lines);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/host/on-cancel.ts
var on_cancel = __nccwpck_require__(17396);
// EXTERNAL MODULE: ./src/secrets/vault.ts + 1 modules
var vault = __nccwpck_require__(33772);
;// CONCATENATED MODULE: ./src/host/action-host.ts



const INPUT = 'INPUT_';
function actionHost(env) {
    const names = Object.keys(env).filter((name) => name.startsWith(INPUT));
    const log = openLog();
    const load = () => {
        log.open();
        return __nccwpck_require__.e(/* import() */ 3844).then(__nccwpck_require__.bind(__nccwpck_require__, 43844));
    };
    return {
        kind: 'action',
        ...(0,vault/* sealSecrets */.L)(env, (name) => env[INPUT + name.replaceAll(' ', '_').toUpperCase()]),
        cwd: process.cwd(),
        now: Date.now,
        random: Math.random,
        monotonicMs: () => performance.now(),
        inputNames: names.map((name) => name.slice(INPUT.length).toLowerCase()),
        onCancel: on_cancel/* onCancel */.A,
        tell: (line) => log.write(`${line}\n`),
        mask: (forms) => log.write(forms.map(maskLine).join('')),
        prepare: () => void load(),
        complain: (line) => process.stderr.write(`${line}\n`),
        remark: async (annotation) => (await load()).annotate(annotation),
        publish: async (publication) => (await load()).publish(publication, env),
    };
}
function maskLine(form) {
    return `::add-mask::${form.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endWith)
/* harmony export */ });
async function endWith(code, streams = [process.stdout]) {
    await Promise.all(streams.filter(({ writableLength }) => writableLength > 0).map(writtenOut));
    process.exit(code);
}
function writtenOut(stream) {
    return new Promise((resolve) => {
        stream.once('error', resolve);
        stream.write('', resolve);
    });
}


/***/ }),

/***/ 17396:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
const ECHO_MS = 1_000;
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


/***/ }),

/***/ 79407:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _host_action_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13008);
/* harmony import */ var _host_end_with_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9188);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69035);



await (0,_host_end_with_js__WEBPACK_IMPORTED_MODULE_2__/* .endWith */ .q)(await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)((0,_host_action_host_js__WEBPACK_IMPORTED_MODULE_0__/* .actionHost */ .L)(process.env)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 37068:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ meantCloud),
/* harmony export */   d: () => (/* binding */ namedCloud)
/* harmony export */ });
/* harmony import */ var _claude_providers_clouds_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86117);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9066);


const SWITCHES = [
    ['CLAUDE_CODE_USE_BEDROCK', 'bedrock'],
    ['CLAUDE_CODE_USE_MANTLE', 'bedrock-mantle'],
    ['CLAUDE_CODE_USE_ANTHROPIC_AWS', 'claude-on-aws'],
    ['CLAUDE_CODE_USE_VERTEX', 'vertex'],
    ['CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD', 'claude-on-google'],
    ['CLAUDE_CODE_USE_FOUNDRY', 'foundry'],
];
const OFFERS = [
    ['AWS_BEARER_TOKEN_BEDROCK', 'bedrock'],
    ['ANTHROPIC_BEDROCK_BASE_URL', 'bedrock'],
    ['ANTHROPIC_BEDROCK_MANTLE_BASE_URL', 'bedrock-mantle'],
    ['ANTHROPIC_AWS_API_KEY', 'claude-on-aws'],
    ['ANTHROPIC_AWS_WORKSPACE_ID', 'claude-on-aws'],
    ['ANTHROPIC_FOUNDRY_API_KEY', 'foundry'],
    ['ANTHROPIC_FOUNDRY_RESOURCE', 'foundry'],
    ['ANTHROPIC_FOUNDRY_BASE_URL', 'foundry'],
    ['ANTHROPIC_VERTEX_PROJECT_ID', 'vertex'],
    ['ANTHROPIC_VERTEX_BASE_URL', 'vertex'],
    ['ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID', 'claude-on-google'],
    ['AWS_ACCESS_KEY_ID', 'bedrock'],
    ['GOOGLE_APPLICATION_CREDENTIALS', 'vertex'],
];
const INPUTS_OF = [
    ['role-to-assume', 'bedrock'],
    ['workload-identity-provider', 'vertex'],
    ['resource', 'foundry'],
];
function meantCloud(settings, host) {
    const named = namedCloud(settings);
    if (named !== undefined || settings.provider !== 'auto')
        return named;
    const given = settings.origins.find(({ setting }) => setting === 'endpoints');
    const isKeyGiven = [settings.credential, settings.ignoredCredential, settings.federation].some(Boolean);
    return isKeyGiven || given?.from !== 'default' ? undefined : offered(host);
}
function namedCloud({ provider, endpoints, origins, }) {
    if ((0,_claude_providers_clouds_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isCloudId */ .dX)(provider))
        return { id: provider, because: { setting: 'provider', from: 'input' } };
    const at = (0,_claude_providers_clouds_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudAt */ .fI)(URL.parse(endpoints[0]?.trim() ?? '')?.hostname ?? '');
    if (at === undefined || provider !== 'auto')
        return undefined;
    const given = origins.find(({ setting }) => setting === 'endpoints');
    return { id: at, because: given ?? { setting: 'endpoints', from: 'input' } };
}
function offered({ env, vault, input }) {
    const asked = INPUTS_OF.find(([name]) => (input(name) ?? '').trim() !== '');
    if (asked !== undefined)
        return { id: asked[1], because: { setting: asked[0], from: 'input' } };
    const isSet = (name) => (env[name] ?? '').trim() !== '' || (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isGivenSecret */ .Ay)(vault.variable(name));
    const isOn = (name) => !/^(?:0|false|no|off)?$/i.test((env[name] ?? '').trim());
    const [variable, id] = SWITCHES.find(([name]) => isOn(name)) ?? OFFERS.find(([name]) => isSet(name)) ?? [];
    return id && { id, because: { setting: 'provider', from: 'environment', ...(variable && { variable }) } };
}


/***/ }),

/***/ 57364:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readFederation),
/* harmony export */   i: () => (/* binding */ identitySource)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39354);
/* harmony import */ var _runner_event_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40596);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9066);
/* harmony import */ var _secrets_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(69459);




function readFederation({ read }, host, others) {
    const { auth, credential, ignoredCredential, organizationId } = others;
    const ruleId = read('federation-rule-id');
    const serviceAccountId = read('service-account-id');
    const audience = read('oidc-audience');
    const wanted = auth === 'federation' || (auth === 'auto' && credential === undefined && ruleId !== undefined);
    if (!wanted)
        return { credential, ignoredCredential, federation: undefined };
    const keyless = { credential: undefined, ignoredCredential: credential };
    const identity = identitySource(host);
    if (typeof identity === 'string' && (0,_runner_event_js__WEBPACK_IMPORTED_MODULE_1__/* .whyWithheld */ .Q0)(host.env) === 'fork')
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
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingInput */ .Rw(name, 'the ID that the keyless sign-in needs');
}
function identitySource({ env, vault }) {
    const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const token = vault.variable(_secrets_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_SOURCES */ .SC.identity.variables[0]);
    if (url && (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isGivenSecret */ .Ay)(token))
        return { url, token };
    return env['GITHUB_ACTIONS'] === 'true' ? 'no-permission' : 'no-job';
}


/***/ }),

/***/ 24576:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $$: () => (/* binding */ bytesOf),
  o5: () => (/* binding */ checkoutOf),
  I8: () => (/* binding */ findCheckout),
  Yw: () => (/* binding */ isBelow),
  FK: () => (/* binding */ isInside),
  tk: () => (/* binding */ readLimited),
  u0: () => (/* binding */ readRequestFile),
  Ye: () => (/* binding */ realPath),
  Bq: () => (/* binding */ usableFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/words/json.ts
var json = __nccwpck_require__(98795);
// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __nccwpck_require__(39354);
;// CONCATENATED MODULE: ./src/inputs/json-fault.ts

function placeOfFault(text) {
    const lines = text.slice(0, lengthOfBeginning(text, 0, text.length + 1)).split('\n');
    return (0,input_error/* lineAndColumn */.q1)(lines.length, (lines.at(-1)?.length ?? 0) + 1);
}
function lengthOfBeginning(text, may, mayNot) {
    const half = (may + mayNot) >> 1;
    if (half === may)
        return may;
    return isBeginning(text.slice(0, half))
        ? lengthOfBeginning(text, half, mayNot)
        : lengthOfBeginning(text, may, half);
}
function isBeginning(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const [, at] = / at position (\d+)/.exec(String(error)) ?? [];
        return at === undefined ? /end of JSON/.test(String(error)) : Number(at) >= text.length;
    }
}

// EXTERNAL MODULE: ./src/secrets/scrubber.ts
var scrubber = __nccwpck_require__(71141);
// EXTERNAL MODULE: ./src/inputs/make-folder.ts
var make_folder = __nccwpck_require__(16292);
;// CONCATENATED MODULE: ./src/inputs/files.ts







const REQUEST_MIB = 1;
const MOST_MIB = 4;
function readRequestFile(input, path, { env, cwd }) {
    const { GITHUB_WORKSPACE: workspace = cwd } = env;
    const home = env['GITHUB_WORKSPACE'] === undefined ? 'the current folder' : 'the workspace';
    const refuse = (wrong) => {
        const accepted = `the path of a JSON file in ${home}, with one object of at most ${REQUEST_MIB} MiB`;
        throw new input_error/* InputError */.dz(input, wrong, accepted);
    };
    const folder = realPath(workspace) ?? workspace;
    const whole = (0,external_node_path_.resolve)(folder, path);
    const found = realPath(whole) ?? whole;
    if (found !== folder && !isBelow(found, folder))
        return refuse(`a path outside ${home}`);
    const bytes = bytesOf(found, REQUEST_MIB);
    return typeof bytes === 'string' ? refuse(bytes) : objectIn(bytes.toString('utf8'), refuse);
}
function objectIn(text, refuse) {
    const bare = text.replace(/^\ufeff/, '');
    if (bare.trim() === '')
        return refuse('it is empty');
    if ((0,json/* nestsTooDeep */.qK)(bare))
        return refuse(`it is nested deeper than ${json/* DEEPEST */.FI} levels`);
    const value = parsed(bare);
    if (value === undefined)
        return refuse({ place: placeOfFault(bare), fault: 'not JSON' });
    return isObject(value) ? value : refuse('it is JSON, but not an object');
}
function isInside(path, folder) {
    return isBelow(realPath(path) ?? path, realPath(folder) ?? folder);
}
function isBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function findCheckout(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : findCheckout(parent);
}
function checkoutOf({ env, cwd }) {
    return env['GITHUB_WORKSPACE'] ?? findCheckout(cwd);
}
function usableFolder(input, path, place) {
    if ((0,scrubber/* makeScrubber */.XO)([]).whole(path) !== path)
        throw new input_error/* InputError */.dz(input, 'it contains a credential, not shown', 'the path of a folder');
    const folder = (0,external_node_path_.resolve)(place.cwd, path);
    const fault = folderFault(folder, checkoutOf(place));
    if (fault === undefined)
        return folder;
    throw new input_error/* InputError */.dz(input, fault, 'the path of a folder, not through a symlink in the checkout; it is created if missing');
}
function folderFault(folder, checkout) {
    try {
        if (checkout !== undefined && leadsThroughLink(folder, realPath(checkout) ?? checkout))
            return 'a path through a symlink in the checkout';
        (0,make_folder/* makeFolder */.f)(folder);
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return undefined;
    }
    catch {
        return 'not a writable folder';
    }
}
function leadsThroughLink(path, checkout) {
    const parent = (0,external_node_path_.dirname)(path);
    if (parent === path)
        return false;
    if (leadsThroughLink(parent, checkout))
        return true;
    const isLink = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    const above = realPath(parent);
    return isLink && above !== undefined && (above === checkout || isBelow(above, checkout));
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
function bytesOf(path, mostMib = MOST_MIB) {
    try {
        const file = (0,external_node_fs_.statSync)(path);
        if (file.isDirectory())
            return 'it is a folder, not a file';
        if (!file.isFile())
            return 'it is not a regular file';
        return file.size > mostMib * 1_048_576 ? `it is larger than ${mostMib} MiB` : (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        return isMissing(error) ? 'file not found' : 'it cannot be read by this user';
    }
}
function isMissing(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 92905:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ refuseStrangersFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./src/inputs/files.ts + 1 modules
var files = __nccwpck_require__(24576);
;// CONCATENATED MODULE: ./src/inputs/checkout-commit.ts



const LIMIT = 16_777_216;
const MOST_NAMES = 5;
function commitsAround(path, workspace) {
    const named = foldersBetween(path, workspace);
    const real = foldersBetween((0,files/* realPath */.Ye)(path) ?? path, (0,files/* realPath */.Ye)(workspace) ?? workspace);
    return [...new Set([...named, ...real])].filter(isCheckout).map(commitOf);
}
function foldersBetween(path, top) {
    if (!(0,files/* isBelow */.Yw)(path, top))
        return [];
    const folder = (0,external_node_path_.dirname)(path);
    return [folder, ...foldersBetween(folder, top)];
}
function isCheckout(folder) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}
function commitOf(root) {
    const own = gitFolder((0,external_node_path_.join)(root, '.git'));
    const shared = (0,external_node_path_.resolve)(own, read(own, 'commondir') ?? '.');
    return resolved('HEAD', [own, shared], MOST_NAMES);
}
function gitFolder(path) {
    const [, elsewhere] = /^gitdir: (.+)$/.exec((0,files/* readLimited */.tk)(path, LIMIT)?.trim() ?? '') ?? [];
    return elsewhere === undefined ? path : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), elsewhere);
}
function resolved(name, folders, left) {
    const text = read(folders[0], name) ?? read(folders[1], name) ?? packed(name, folders[1]);
    const [, target] = /^ref: (refs\/.+)$/.exec(text ?? '') ?? [];
    if (target !== undefined)
        return left > 0 ? resolved(target, folders, left - 1) : undefined;
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
function packed(name, folder) {
    const lines = read(folder, 'packed-refs')?.split('\n') ?? [];
    return lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0];
}
function read(folder, name) {
    return (0,files/* readLimited */.tk)((0,external_node_path_.join)(folder, name), LIMIT)?.trim();
}

// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __nccwpck_require__(39354);
;// CONCATENATED MODULE: ./src/inputs/guarded-file.ts




const STRANGERS_CHECKOUT = new Set(['pull_request_target', 'workflow_run']);
const STARTED_BY_STRANGERS = new Set([
    'issue_comment',
    'discussion_comment',
    'pull_request_review',
    'pull_request_review_comment',
]);
function refuseStrangersFile(input, path, { env, cwd }) {
    const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: event = '', GITHUB_SHA: commit } = env;
    const isStartedByStrangers = STARTED_BY_STRANGERS.has(event);
    if (workspace === undefined || !(isStartedByStrangers || STRANGERS_CHECKOUT.has(event)))
        return;
    const whole = (0,external_node_path_.resolve)(cwd, path);
    if (!(0,files/* isInside */.FK)(whole, workspace) && !(0,files/* isBelow */.Yw)(whole, (0,external_node_path_.resolve)(workspace)))
        return;
    if (isStartedByStrangers && isOfCommit(commit, commitsAround(whole, (0,external_node_path_.resolve)(workspace))))
        return;
    throw new input_error/* InputError */.dz(input, 'a file in the checkout', `a file outside the checkout in runs of this event${isStartedByStrangers ? ', or a checkout of the commit GITHUB_SHA' : ''}`);
}
function isOfCommit(commit, checkedOut) {
    return commit !== undefined && checkedOut.length > 0 && checkedOut.every((each) => each === commit);
}


/***/ }),

/***/ 39354:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ MissingInput),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   q1: () => (/* binding */ lineAndColumn),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
class InputError extends Error {
    input;
    place;
    fault;
    shape;
    accepted;
    constructor(input, wrong, accepted) {
        const { place, fault, shape } = typeof wrong === 'string' ? { fault: wrong } : wrong;
        const why = [place, fault ?? shape].filter(Boolean).join(': ');
        super(`Invalid value for \`${input}\` (${why}). Accepted: ${accepted}.`);
        this.input = input;
        this.place = place;
        this.fault = fault;
        this.shape = shape;
        this.accepted = accepted;
    }
}
class MissingInput extends InputError {
    constructor(input, accepted) {
        super(input, 'missing', accepted);
        this.message = `\`${input}\` is missing. Set it to ${accepted}.`;
    }
}
function unlike(text, at) {
    const lines = text.split('\n').length;
    const [size, unit] = lines > 1 ? [lines, 'line'] : [text.length, 'character'];
    const place = at === undefined ? undefined : `entry ${at + 1}`;
    return { place, shape: `${size} ${unit}${size === 1 ? '' : 's'}, not shown` };
}
function lineAndColumn(line, column) {
    return `line ${line}, column ${column}`;
}


/***/ }),

/***/ 16292:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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

/***/ 13718:
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
/* harmony import */ var _words_check_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98010);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39354);


const UNITS = { ms: 1, s: 1_000, m: 60_000 };
function parseDuration(input, text) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim());
    const ms = match === null ? NaN : Number(match[1]) * UNITS[(match[2] ?? 's')];
    if (ms >= 1 && ms <= 60 * UNITS.m)
        return ms;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(text), 'a time such as 10s or 500ms, from 1ms to 60m');
}
function parseCount(input, text, { least, most }) {
    const count = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
    if (count >= least && count <= most)
        return count;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(text), `a whole number from ${least} to ${most}`);
}
function parseBoolean(input, text) {
    const word = text.trim().toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(text), 'true or false');
}
function parseChoice(input, text, choices, at) {
    const chosen = choices.find((choice) => choice === text.trim().toLowerCase());
    if (chosen !== undefined)
        return chosen;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(text, at), choices.join(', ').replace(/, ([^,]+)$/, ' or $1'));
}
function parseList(text) {
    return text
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function parseChoices(input, text, choices) {
    return new Set(parseList(text).map((part, at) => parseChoice(input, part, choices, at)));
}
const MODEL_ID = /^[@A-Za-z0-9][\w.:@/,[\]-]{0,254}$/;
const LIKE_A_KEY = /(?:^|,)sk-/i;
function parseModels(input, text) {
    const models = text.includes('\n') ? text.split('\n').flatMap(idsOfLine) : idsIn(text);
    const odd = models.findIndex((model) => !MODEL_ID.test(model) || LIKE_A_KEY.test(model));
    if (odd < 0)
        return [...new Set(models)];
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(models[odd] ?? '', odd), 'model IDs without spaces, at most 255 characters each, one per line or comma-separated');
}
function idsOfLine(line) {
    const ids = idsIn(line);
    const isList = /[\s"']/.test(line.trim()) || ids.every((id) => /claude/i.test(id));
    return ids.length < 2 || isList ? ids : [line.trim()];
}
function idsIn(list) {
    const parts = list.match(/(?:"[^"]*"|'[^']*'|[^,])+/g) ?? [];
    return parts
        .map((part) => part
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim())
        .filter((part) => part !== '');
}
function parseChecks(input, text, standard) {
    const parts = checksIn(input, text);
    const plainIds = parts.filter(({ sign }) => sign === '').map(({ id }) => id);
    const chosen = new Set(plainIds.length > 0 ? plainIds : standard);
    for (const { sign, id } of parts) {
        if (sign === '+')
            chosen.add(id);
        if (sign === '-')
            chosen.delete(id);
    }
    if (chosen.size > 0)
        return chosen;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, 'no check is left to run', CHECKS_ACCEPTED);
}
function parseNamedChecks(input, text) {
    const named = checksIn(input, text).filter(({ sign }) => sign !== '-');
    return new Set(named.map(({ id }) => id));
}
const CHECKS_ACCEPTED = `all, or some of these, with - or + in front: ${_words_check_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_IDS */ .Sh.join(', ')}`;
function checksIn(input, text) {
    return parseList(text).flatMap((part, at) => {
        if (part === 'all')
            return [];
        const [, sign = '', name = ''] = /^([+-]?)\s*(.*)$/.exec(part) ?? [];
        const id = _words_check_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_IDS */ .Sh.find((known) => known === name);
        if (id !== undefined)
            return [{ sign, id }];
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(part, at), CHECKS_ACCEPTED);
    });
}
const PART = String.raw `(\[[^\]]*\]|[^:\s]*)`;
const CONNECT_TO = new RegExp(`^${PART}:(\\d*):${PART}:(\\d*)$`);
const CONNECT_TO_ACCEPTED = 'HOST:PORT:ADDRESS:PORT, one per line';
function parseConnectTo(input, text) {
    return parseList(text).map((line, at) => {
        const [whole, host = '', port = '', toHost = '', toPort = ''] = CONNECT_TO.exec(line) ?? [];
        if (whole === undefined)
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(line, at), CONNECT_TO_ACCEPTED);
        if (![port, toPort].every((part) => part === '' || (Number(part) > 0 && Number(part) < 65_536)))
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, { place: `entry ${at + 1}`, fault: 'port out of range' }, 'ports 1 to 65535');
        return { host: host.toLowerCase(), port, toHost, toPort };
    });
}
function parseHeaders(input, text) {
    return text.split(/\r?\n/).flatMap((line, at) => {
        if (line.trim() === '')
            return [];
        const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:([\x20-\x7e\t]*)$/.exec(line.trim()) ?? [];
        if (name === undefined || value === undefined)
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, { ...(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(line), place: `line ${at + 1}` }, 'Name: value, one per line');
        return [[name.toLowerCase(), value.trim()]];
    });
}


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __nccwpck_require__(98010);
// EXTERNAL MODULE: ./src/inputs/federation.ts
var federation = __nccwpck_require__(57364);
// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __nccwpck_require__(39354);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/inputs/files.ts + 1 modules
var files = __nccwpck_require__(24576);
// EXTERNAL MODULE: ./src/inputs/guarded-file.ts + 1 modules
var guarded_file = __nccwpck_require__(92905);
;// CONCATENATED MODULE: ./src/inputs/pem.ts
const OTHER_LABELS = [
    { label: /PRIVATE KEY-----/, told: 'it contains a private key instead of certificates' },
    { label: /CERTIFICATE REQUEST-----/, told: 'it contains a certificate request (CSR), not a certificate' },
    {
        label: /PKCS7-----/,
        told: 'it contains PKCS #7 (p7b): extract the certificates with openssl pkcs7 -print_certs',
    },
    { label: /X509 CRL-----/, told: 'it contains a revocation list, not a certificate' },
    { label: /PUBLIC KEY-----/, told: 'it contains a public key, not a certificate' },
];
const OID = Buffer.from([0x06, 0x09]);
const VERSION_3 = Buffer.from([0x02, 0x01, 0x03]);
const JAVA_KEY_STORE = Buffer.from([0xfe, 0xed, 0xfe, 0xed]);
function binaryFault(bytes) {
    if (bytes.subarray(0, 4).equals(JAVA_KEY_STORE))
        return 'it is a Java key store (JKS), not PEM';
    const mark = bytes.subarray(0, 2).toString('hex');
    if (mark === 'fffe' || mark === 'feff' || bytes.subarray(0, 64).includes(0))
        return derFault(bytes) ?? 'it is UTF-16 text: save it as UTF-8';
    return derFault(bytes);
}
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
const WHOLE = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----[ \t]*\r?\n((?:[A-Za-z0-9+/=]*[ \t]*\r?\n)+)-----END \1-----/y;
const MOST_CERTIFICATES = 1_000;
const LOOKED_AT = 50;
function certificatesFault(text) {
    const marks = marksIn(text);
    if (text.trim() === '')
        return 'it is empty';
    if (marks.length === 0)
        return OTHER_LABELS.find(({ label }) => label.test(text))?.told ?? 'it contains no PEM certificate';
    if (marks.length > MOST_CERTIFICATES)
        return `it contains more than ${MOST_CERTIFICATES} certificates`;
    for (const [at, mark] of marks.slice(0, LOOKED_AT).entries()) {
        const fault = blockFault(text, mark);
        if (fault !== undefined)
            return `certificate ${at + 1} of ${marks.length} ${fault}`;
    }
    return undefined;
}
function marksIn(text) {
    const marks = [];
    for (const { index } of text.matchAll(BEGIN))
        if (marks.push(index) > MOST_CERTIFICATES)
            break;
    return marks;
}
function blockFault(text, mark) {
    const before = text[mark - 1];
    if (before === '\r')
        return 'ends its lines with CR only, which OpenSSL does not read';
    if (before !== undefined && before !== '\n' && before !== '\ufeff')
        return 'does not start at the beginning of a line, so OpenSSL skips it';
    WHOLE.lastIndex = mark;
    const [, label, base64] = WHOLE.exec(text) ?? [];
    if (base64 === undefined)
        return 'is cut off or damaged: OpenSSL ignores it and everything after it';
    const der = Buffer.from(base64, 'base64');
    return isSequence(der, label?.startsWith('TRUSTED') === true)
        ? undefined
        : 'is cut off or damaged: OpenSSL ignores it and everything after it';
}
function isSequence(der, more) {
    const [first, length = 0] = der;
    const bytes = length & 0x80 ? length & 0x7f : 0;
    if (first !== 0x30 || bytes > 3 || der.length < 2 + bytes)
        return false;
    const inner = bytes === 0 ? length : der.readUIntBE(2, bytes);
    const whole = 2 + bytes + inner;
    return more ? whole <= der.length : whole === der.length;
}

;// CONCATENATED MODULE: ./src/inputs/client-certificate.ts





const CERTIFICATE = 'client-certificate';
const KEY = 'client-key';
const ACCEPTED = {
    [CERTIFICATE]: 'the path of a PEM file with the certificate, any intermediates after it',
    [KEY]: 'the path of a PEM file with the certificate\u2019s private key, without a passphrase',
};
function readClientCertificate(reader, host) {
    const certificatePath = pathOf(CERTIFICATE, reader);
    const keyPath = pathOf(KEY, reader);
    if (certificatePath === undefined && keyPath === undefined)
        return undefined;
    if (certificatePath === undefined)
        throw missing(CERTIFICATE, KEY);
    if (keyPath === undefined)
        throw missing(KEY, CERTIFICATE);
    const certificatePem = textOf(CERTIFICATE, certificatePath, host);
    const keyPem = textOf(KEY, keyPath, host);
    matchEachOther(certificatePem, keyPem);
    return { certificatePem, keyPem, certificatePath, keyPath };
}
function pathOf(name, reader) {
    return reader.read(name)?.trim();
}
function textOf(name, path, host) {
    (0,guarded_file/* refuseStrangersFile */.O)(name, path, host);
    const bytes = (0,files/* bytesOf */.$$)((0,external_node_path_.resolve)(host.cwd, path));
    const fault = typeof bytes === 'string' ? bytes : binaryFault(bytes);
    if (fault !== undefined)
        throw refusal(name, fault);
    return bytes.toString('utf8');
}
function matchEachOther(certificatePem, keyPem) {
    const { X509Certificate, createPrivateKey } = process.getBuiltinModule('node:crypto');
    if (/ENCRYPTED/.test(keyPem))
        throw refusal(KEY, 'it contains an encrypted private key');
    const certificate = parsed(CERTIFICATE, 'it contains no PEM certificate', () => new X509Certificate(certificatePem));
    const key = parsed(KEY, 'it contains no PEM private key', () => createPrivateKey(keyPem));
    if (!certificate.checkPrivateKey(key))
        throw refusal(KEY, 'its key does not match client-certificate');
}
function parsed(name, fault, parse) {
    try {
        return parse();
    }
    catch {
        throw refusal(name, fault);
    }
}
function refusal(name, fault) {
    return new input_error/* InputError */.dz(name, fault, ACCEPTED[name]);
}
function missing(name, other) {
    return new input_error/* MissingInput */.Rw(name, `${ACCEPTED[name]}; ${other} needs it`);
}

// EXTERNAL MODULE: ./src/inputs/parse.ts
var parse = __nccwpck_require__(13718);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var inputs_reader = __nccwpck_require__(9066);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __nccwpck_require__(10181);
;// CONCATENATED MODULE: ./src/inputs/roots.ts






function readRoots(reader, host) {
    const found = reader.find('ca-certificates');
    if (found === undefined)
        return undefined;
    const { text, variable } = found;
    const from = variable === undefined ? 'input' : 'environment';
    const origin = { setting: 'ca-certificates', from, ...(variable !== undefined && { variable }) };
    reader.record(origin);
    (0,guarded_file/* refuseStrangersFile */.O)('ca-certificates', text.trim(), host);
    const missing = missingFiles(variable, host);
    const file = {
        ...readCaFile(text.trim(), origin, host.cwd),
        ...(missing.length > 0 && { missing }),
    };
    return variable === 'NODE_EXTRA_CA_CERTS' ? { ...file, pem: undefined } : file;
}
function missingFiles(won, { env, cwd }) {
    return table/* INPUTS */.mc['ca-certificates'].variables.filter((name) => {
        const path = (env[name] ?? '').trim();
        return name !== won && path !== '' && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, path));
    });
}
function readCaFile(path, origin, folder) {
    const read = (0,files/* bytesOf */.$$)((0,external_node_path_.resolve)(folder, path));
    if (typeof read === 'string')
        return { origin, path, pem: undefined, fault: read };
    const text = read.toString('utf8');
    const fault = binaryFault(read) ?? certificatesFault(text);
    if (fault !== undefined)
        return { origin, path, pem: undefined, fault };
    const remark = text.includes('PRIVATE KEY-----')
        ? 'it also contains a private key, which does not belong there'
        : undefined;
    return { origin, path, pem: text, fault: undefined, ...(remark !== undefined && { remark }) };
}

// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __nccwpck_require__(30793);
// EXTERNAL MODULE: ./src/secrets/sources.ts + 1 modules
var sources = __nccwpck_require__(69459);
// EXTERNAL MODULE: ./src/words/settings.ts
var settings = __nccwpck_require__(65476);
;// CONCATENATED MODULE: ./src/inputs/network.ts








const CREDENTIAL_HEADERS = new Set(['authorization', 'x-api-key']);
const REFUSED_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection']);
function readNetwork(reader, host) {
    const { read } = reader;
    return {
        proxy: readProxy(reader, host),
        compareDirect: read('compare-direct'),
        caCertificates: readRoots(reader, host),
        clientCertificate: readClientCertificate(reader, host),
        connectTo: read('connect-to'),
        allowHttp: read('allow-http'),
        ...readHeaders(reader, host),
        workspaceId: read('workspace-id'),
        organizationId: read('organization-id'),
    };
}
function readProxy({ record }, host) {
    const input = (0,inputs_reader/* secretInput */.jY)(host, 'proxy');
    const found = input ?? (0,inputs_reader/* secretVariable */.HV)(host, 'proxy');
    record(found?.origin ?? { setting: 'proxy', from: 'default' });
    const secrets = settings/* PROXY_VARIABLES */.bD.map((name) => [name, host.vault.variable(name)]);
    const lists = settings/* NO_PROXY_VARIABLES */.Fv.map((name) => [name, host.env[name]]);
    return { input: input?.secret, variables: whereSet(secrets), noProxy: whereSet(lists) };
}
function whereSet(entries) {
    const set = entries.filter(([, value]) => value !== undefined);
    return Object.fromEntries(set);
}
function readHeaders({ record }, host) {
    const found = (0,inputs_reader/* secretInput */.jY)(host, 'headers') ?? (0,inputs_reader/* secretVariable */.HV)(host, 'headers');
    record(found?.origin ?? { setting: 'headers', from: 'default' });
    const given = found === undefined ? [] : (0,parse/* parseHeaders */.QG)('headers', (0,secret/* reveal */._c)(found.secret));
    const refused = given.find(([name]) => REFUSED_HEADERS.has(name));
    if (refused !== undefined)
        throw new input_error/* InputError */.dz('headers', `${refused[0]} is a header of the connection itself`, `any header except ${[...REFUSED_HEADERS].join(', ')}`);
    const betasOf = (header) => (0,sources/* betasIn */.$M)(header.join(':'));
    return {
        headers: given
            .filter(([name]) => !CREDENTIAL_HEADERS.has(name))
            .map((header) => {
            const [name, value] = header;
            return [name, betasOf(header).length > 0 ? (0,secret/* makeSecret */.pz)(value) : host.vault.hide(value)];
        }),
        betas: given.flatMap(betasOf),
        duplicateHeaders: given.map(([name]) => name).filter((name) => CREDENTIAL_HEADERS.has(name)),
    };
}

;// CONCATENATED MODULE: ./src/inputs/read-settings.ts







function readSettings(host) {
    const reader = (0,inputs_reader/* makeReader */.Yv)(host, table/* INPUTS */.mc);
    const credentials = readCredentials(reader, host);
    const what = readWhat(reader);
    const patience = readPatience(reader);
    const network = readNetwork(reader, host);
    reader.read('redact');
    return Object.freeze({
        ...credentials,
        ...what,
        ...patience,
        ...network,
        ...(0,federation/* readFederation */.Q)(reader, host, { ...credentials, ...network }),
        ...readJudgement(reader),
        ...readOutput(reader),
        issue: readIssue(reader, host),
        origins: reader.origins,
    });
}
function readCredentials({ read, record }, host) {
    const [chosen, other] = [inputs_reader/* secretInput */.jY, inputs_reader/* secretVariable */.HV]
        .flatMap((find) => sources/* CREDENTIAL_INPUTS */.ms.map((kind) => asCredential(kind, find(host, kind))))
        .filter((found) => found !== undefined);
    const rivals = chosen?.origin.from === other?.origin.from;
    if (chosen !== undefined)
        record(chosen.origin);
    return {
        credential: chosen,
        ignoredCredential: rivals ? other : undefined,
        auth: read('auth'),
    };
}
function asCredential(kind, found) {
    return found && { ...found, kind };
}
function readWhat(reader) {
    const { read } = reader;
    return {
        endpoints: read('endpoints'),
        require: read('require'),
        provider: read('provider'),
        client: read('client'),
        models: read('models'),
        request: read('request'),
        requestPath: reader.find('request')?.text,
        ...readChecks(reader),
    };
}
function readChecks({ read }) {
    const live = read('live');
    const standard = check_ids/* CHECK_IDS */.Sh.filter((id) => live || !check_ids/* LIVE_CHECKS */.ty.some((costly) => costly === id));
    const text = read('checks');
    return { checks: (0,parse/* parseChecks */.B2)('checks', text, standard), namedChecks: (0,parse/* parseNamedChecks */.mk)('checks', text) };
}
function readPatience({ read }) {
    return {
        timeoutMs: read('timeout'),
        deadlineMs: read('deadline'),
        attempts: read('attempts'),
        concurrency: read('concurrency'),
    };
}
function readJudgement({ read }) {
    return {
        tlsExpiryDays: read('tls-expiry-days'),
        modelRetirementDays: read('model-retirement-days'),
        onMissingKey: read('on-missing-key'),
        scanWorkspace: read('scan-workspace'),
        failOn: read('fail-on'),
    };
}
function readOutput({ read }) {
    return { summary: read('summary'), reportDir: read('report-dir'), formats: read('formats') };
}
function readIssue({ read }, host) {
    const isWanted = read('issue');
    const [labels, assignees] = [read('issue-labels'), read('issue-assignees')];
    return isWanted ? { token: (0,inputs_reader/* secretInput */.jY)(host, 'github-token')?.secret, labels, assignees } : undefined;
}


/***/ }),

/***/ 9066:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ isGivenSecret),
/* harmony export */   HV: () => (/* binding */ secretVariable),
/* harmony export */   Yv: () => (/* binding */ makeReader),
/* harmony export */   g0: () => (/* binding */ isGivenInput),
/* harmony export */   jY: () => (/* binding */ secretInput)
/* harmony export */ });
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30793);
/* harmony import */ var _secrets_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69459);


function makeReader(host, table) {
    const origins = [];
    const record = (origin) => void origins.push(origin);
    const find = (name) => findIn(host, name, table[name]?.variables ?? []);
    const read = (name) => {
        const { form, initial } = table[name] ?? {};
        const found = find(name);
        record(originOf(name, found, initial));
        const text = found?.text ?? initial;
        return text === undefined ? undefined : form?.parse(name, text, host);
    };
    return { origins, record, find, read: read };
}
function findIn({ input, env }, name, variables) {
    const text = input(name);
    if (isGiven(text))
        return { text };
    const variable = variables.find((candidate) => isGiven(env[candidate]));
    return variable === undefined ? undefined : { text: env[variable] ?? '', variable };
}
function isGiven(text) {
    return text !== undefined && text.trim() !== '';
}
function originOf(setting, found, initial) {
    if (found === undefined || found.text === initial)
        return { setting, from: 'default' };
    if (found.variable === undefined)
        return { setting, from: 'input' };
    return { setting, from: 'environment', variable: found.variable };
}
function secretInput({ vault }, setting) {
    const secret = vault.input(setting);
    return isGivenSecret(secret) ? { secret, origin: { setting, from: 'input' } } : undefined;
}
function secretVariable({ vault }, setting) {
    for (const variable of _secrets_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_SOURCES */ .SC[setting].variables) {
        const secret = vault.variable(variable);
        if (isGivenSecret(secret))
            return { secret, origin: { setting, from: 'environment', variable } };
    }
    return undefined;
}
function isGivenSecret(secret) {
    return secret !== undefined && isGiven((0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(secret));
}
function isGivenInput(host, name) {
    return (isGiven(host.input(name)) || _secrets_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_INPUTS */ .pH.some((secret) => secret === name && secretInput(host, secret)));
}


/***/ }),

/***/ 40596:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   GQ: () => (/* binding */ isPublicRepository),
/* harmony export */   Q0: () => (/* binding */ whyWithheld)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24576);

const EVENT_LIMIT = 26_214_400;
function whyWithheld(env) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return 'dependabot';
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return /^pull_request(?:_review(?:_comment)?)?$/.test(event) && isFromFork(env['GITHUB_EVENT_PATH'])
        ? 'fork'
        : undefined;
}
function isFromFork(path) {
    const { head, base } = eventIn(path).pull_request ?? {};
    if (head?.repo === null)
        return true;
    const [from, into] = [head, base].map((side) => side?.repo?.full_name);
    return from !== undefined && into !== undefined ? from !== into : head?.repo?.fork === true;
}
function isFork(env) {
    return eventIn(env['GITHUB_EVENT_PATH']).repository?.fork === true;
}
function isPublicRepository(env) {
    const { private: isPrivate, visibility } = eventIn(env['GITHUB_EVENT_PATH']).repository ?? {};
    if (typeof visibility === 'string')
        return visibility !== 'private' && visibility !== 'internal';
    return isPrivate !== true;
}
function eventIn(path) {
    try {
        return (JSON.parse((0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readLimited */ .tk)(path ?? '', EVENT_LIMIT) ?? '{}') ?? {});
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 10181:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gy: () => (/* binding */ FLAGS_ALONE),
  nh: () => (/* binding */ FLAG_INPUTS),
  JI: () => (/* binding */ FLEET_INPUTS),
  mc: () => (/* binding */ INPUTS),
  Qh: () => (/* binding */ INPUT_NAMES),
  gd: () => (/* binding */ TARGET_INPUTS)
});

// UNUSED EXPORTS: INPUT_GROUPS

// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __nccwpck_require__(8461);
// EXTERNAL MODULE: ./src/words/format-ids.ts
var format_ids = __nccwpck_require__(54557);
// EXTERNAL MODULE: ./src/words/settings.ts
var settings = __nccwpck_require__(65476);
// EXTERNAL MODULE: ./src/inputs/table/forms.ts
var table_forms = __nccwpck_require__(85865);
;// CONCATENATED MODULE: ./src/inputs/table/advanced.ts




const ADVANCED = {
    'report-dir': {
        form: table_forms/* FOLDER */.L7,
        isPath: true,
        about: 'Folder for the report files. Default: a new folder in the temporary folder of the runner.',
        help: ['output', 'folder for the report files'],
    },
    'model-retirement-days': {
        form: table_forms/* DAYS */.qn,
        initial: '60',
        target: table_forms/* DAYS_TOLD */.cU,
        about: 'Warn when a model you named retires within this many days.',
        help: ['more', 'warn when a model retires sooner'],
    },
    'workspace-id': {
        form: table_forms.ID,
        variables: ['ANTHROPIC_WORKSPACE_ID'],
        target: table_forms/* ID_TOLD */.Ok,
        about: 'Workspace ID. Sent as anthropic-workspace-id, for keys that can use several workspaces, and compared with the response. Default: ANTHROPIC_WORKSPACE_ID.',
        help: ['more', 'workspace that the key must use'],
    },
    'organization-id': {
        form: table_forms.ID,
        variables: ['ANTHROPIC_ORGANIZATION_ID'],
        target: table_forms/* ID_TOLD */.Ok,
        about: 'Organization ID that the response must name. Default: ANTHROPIC_ORGANIZATION_ID.',
        help: ['more', 'organization that the response must name'],
    },
    'federation-rule-id': {
        form: table_forms.ID,
        variables: ['ANTHROPIC_FEDERATION_RULE_ID'],
        target: table_forms/* ID_TOLD */.Ok,
        about: 'Keyless sign-in: the federation rule (fdrl_\u2026) that exchanges the GitHub identity of the job for a Claude token. Requires organization-id, and permissions id-token: write in the job; also workspace-id if the rule has several. Default: ANTHROPIC_FEDERATION_RULE_ID.',
        help: ['more', 'keyless sign-in: the federation rule'],
    },
    'service-account-id': {
        form: table_forms.ID,
        variables: ['ANTHROPIC_SERVICE_ACCOUNT_ID'],
        target: table_forms/* ID_TOLD */.Ok,
        about: 'Keyless sign-in: the service account (svac_\u2026) to sign in as. Default: ANTHROPIC_SERVICE_ACCOUNT_ID.',
        help: ['more', 'keyless sign-in: the service account'],
    },
    'oidc-audience': {
        form: table_forms/* AUDIENCE */.Xu,
        initial: 'https://api.anthropic.com',
        target: 'The audience of the identity token, a URL or a name without spaces.',
        about: 'Keyless sign-in: the audience of the identity token. The token is sent only to api.anthropic.com, or to the host of this audience.',
        help: ['more', 'keyless: token for'],
    },
    provider: {
        form: (0,table_forms/* choice */.Yq)(['auto', ...providers/* PROVIDER_IDS */.NO]),
        initial: 'auto',
        target: `One of auto (by host name and answers), ${providers/* PROVIDER_IDS */.NO.join(', ')}.`,
        about: `What kind of endpoint it is. One of auto (by host name and answers), ${providers/* PROVIDER_IDS */.NO.join(', ')}.`,
        help: ['check', 'kind of endpoint, such as gateway or litellm'],
    },
    client: {
        form: (0,table_forms/* choice */.Yq)(settings/* CLIENTS */.ro),
        about: `Your client, so that the steps name its settings. One of ${settings/* CLIENTS */.ro.join(', ')}.`,
        help: ['check', 'name the settings of cursor, cline, curl, \u2026'],
    },
    checks: {
        form: table_forms/* CHECKS */.ui,
        initial: 'all',
        target: 'A list of check IDs, or a single one as text; -id leaves one out, +id adds one.',
        about: 'Check IDs to run; -id leaves one out, +id adds one. See docs/checks.md for the IDs.',
        help: ['check', 'check IDs to run; -id leaves out, +id adds'],
    },
    formats: {
        form: (0,table_forms/* choices */.zM)(format_ids/* FORMATS */.h),
        initial: 'json,md',
        about: (0,table_forms/* formatsTold */.UM)(format_ids/* FORMATS */.h),
        help: ['output', 'report files to write'],
    },
    redact: {
        form: (0,table_forms/* choice */.Yq)(settings/* REDACT */.EF),
        initial: 'auto',
        about: 'Hide organization and workspace IDs, and the names and addresses of proxies and private endpoints, in everything that is written: true, false or auto (when the repository is public, or not known to be private).',
        help: ['output', 'hide IDs and private host names: true, false'],
    },
};

// EXTERNAL MODULE: ./src/inputs/table/cloud.ts
var cloud = __nccwpck_require__(96683);
;// CONCATENATED MODULE: ./src/inputs/table/fleet.ts

const FLEET = {
    targets: {
        form: table_forms/* TEXT */.a$,
        isPath: true,
        needsTargets: true,
        about: 'Path of a YAML or JSON file with many targets (see docs/targets.md). It contains names of environment variables, never credentials.',
        help: ['fleet', 'YAML or JSON file with the targets'],
    },
    'allowed-hosts': {
        form: table_forms/* TEXT */.a$,
        initial: '',
        needsTargets: true,
        about: 'Required with targets: host names, or *.suffix, that credentials may be sent to, one per line or comma-separated.',
        help: ['fleet', 'required: hosts that may get credentials'],
    },
    credentials: {
        needsTargets: true,
        about: 'NAME=value lines for names in the targets file that are not environment variables. Every value is treated as a secret.',
        help: ['fleet', 'NAME=value lines for names in the file'],
    },
    shard: {
        form: table_forms/* TEXT */.a$,
        needsTargets: true,
        about: 'i/n: check only this share of the targets. The merge action combines the reports.',
        help: ['fleet', 'i/n: check only this share'],
    },
    concurrency: {
        form: (0,table_forms/* count */.U9)(1, 256),
        initial: '16',
        about: 'How many targets are checked at the same time.',
        help: ['fleet', 'targets checked at the same time'],
    },
};

;// CONCATENATED MODULE: ./src/inputs/table/issue.ts

const ISSUE = {
    issue: {
        form: table_forms/* BOOLEAN */.Jx,
        initial: 'false',
        about: 'Keep one GitHub issue for these targets: opened when the verdict is broken (with fail-on: degraded also when it is degraded), updated while it lasts, closed on recovery: true or false. Requires permissions issues: write in the job. Does nothing in runs of pull requests.',
    },
    'issue-labels': {
        form: table_forms/* LABELS */.kg,
        initial: '',
        about: 'Labels of the issue, one per line or comma-separated, set when it is opened. The label claude-preflight, by which the issue is found, is always added.',
    },
    'issue-assignees': {
        form: table_forms/* LOGINS */.bK,
        initial: '',
        about: 'GitHub logins to assign the issue to when it is opened, one per line or comma-separated.',
    },
    'github-token': {
        initial: '${{ github.token }}',
        about: 'The token for the issue. It is read only with issue: true.',
    },
};

;// CONCATENATED MODULE: ./src/inputs/table/main.ts


const MAIN = {
    'api-key': {
        about: 'Claude API key. Pass a secret. Not trimmed; stray whitespace is reported. Default: the environment variable ANTHROPIC_API_KEY, then CLAUDE_API_KEY.',
        help: ['check', 'better: set ANTHROPIC_API_KEY, kept out of history'],
    },
    'auth-token': {
        about: 'Bearer token instead of a key (gateway, OAuth). If both are set, api-key wins and the report says so. Default: ANTHROPIC_AUTH_TOKEN, then CLAUDE_CODE_OAUTH_TOKEN.',
        help: ['check', 'bearer token; better: set ANTHROPIC_AUTH_TOKEN'],
    },
    auth: {
        form: (0,table_forms/* choice */.Yq)(settings/* AUTH_CHOICES */.gJ),
        initial: 'auto',
        target: 'The header that must work: auto, bearer, x-api-key or federation. With bearer the credential is a token.',
        about: 'The header that must work: auto, bearer, x-api-key or federation (keyless, see federation-rule-id). auto tries every header the credential allows and reports those that work.',
        help: ['check', 'header that must work: bearer, x-api-key, \u2026'],
    },
    endpoints: {
        form: table_forms/* ENDPOINTS */.Hr,
        initial: 'https://api.anthropic.com',
        variables: ['ANTHROPIC_BASE_URL'],
        target: 'A list of 1 to 16 base URLs, the primary first, or a single one as text. Each host must be in allowed-hosts.',
        about: 'Base URLs, one per line or comma-separated. The first is the primary, the others are fallbacks. Default: ANTHROPIC_BASE_URL, then https://api.anthropic.com.',
        help: ['check', 'base URLs, by comma'],
    },
    require: {
        form: (0,table_forms/* choice */.Yq)(settings/* REQUIRE */.Ix),
        initial: 'any',
        target: 'any (broken only if no endpoint works) or all (each must work).',
        about: 'With several endpoints: any (broken only if none works) or all (each must work).',
        help: ['check', 'any or all of the endpoints must work'],
    },
    models: {
        form: table_forms/* MODELS */.L6,
        initial: '',
        target: 'A list of model IDs that must be usable, or a single one as text.',
        about: "Model IDs that your code uses, one per line or comma-separated. Each must be usable; you're warned about ones retiring soon. Put an ID that contains a comma in quotes or on its own line.",
        help: ['check', 'model IDs that must be usable, comma-separated'],
    },
    request: {
        form: table_forms/* REQUEST_FILE */.xM,
        isPath: true,
        target: 'The path of a JSON file in the workspace with a Messages request.',
        about: 'Path of a JSON file in the workspace with your own Messages request. It is validated for free.',
        help: ['check', 'JSON file with your Messages request; free'],
    },
    live: {
        form: table_forms/* BOOLEAN */.Jx,
        initial: 'false',
        target: 'Also send one minimal billed message: true or false.',
        about: 'Also send one minimal message, plain and streamed: true or false. Only this is billed.',
        help: ['check', 'also send one minimal billed message'],
    },
    'fail-on': {
        form: (0,table_forms/* choice */.Yq)(settings/* FAIL_ON */.d$),
        initial: 'broken',
        about: 'The verdict that fails the step: broken, degraded (also fail on warnings) or never.',
        help: ['output', 'exit 1 when broken, degraded or never'],
    },
    'on-missing-key': {
        form: (0,table_forms/* choice */.Yq)(settings/* ON_MISSING_KEY */.th),
        initial: 'auto',
        target: 'How to treat a missing key: auto, fail or skip.',
        about: 'How to treat a missing key. auto: unchecked where GitHub withholds secrets by design (pull requests from forks and by Dependabot), otherwise broken. fail: always broken. skip: always unchecked.',
        help: ['more', 'auto, fail or skip'],
    },
    timeout: {
        form: table_forms/* DURATION */.ft,
        initial: '10s',
        target: 'Time limit for one attempt, such as 500ms, 10s or 1m.',
        about: 'Time limit for one attempt, connection and response together, such as 500ms, 10s or 1m.',
        help: ['network', 'time limit for one attempt'],
    },
    deadline: {
        form: table_forms/* DURATION */.ft,
        initial: '60s',
        about: 'Time limit for the whole run.',
        help: ['network', 'time limit for the whole run'],
    },
    attempts: {
        form: (0,table_forms/* count */.U9)(1, 20),
        initial: '4',
        target: 'How often a request is tried on transient failures: a whole number from 1 to 20.',
        about: 'How often a request is tried on transient failures, with exponential backoff and jitter; retry-after is obeyed.',
        help: ['network', 'tries of a request on transient failures'],
    },
    'scan-workspace': {
        form: table_forms/* BOOLEAN */.Jx,
        initial: 'true',
        about: 'Look for the exact credential in the files of the checkout: true or false.',
        help: ['more', 'look for the key in the files here'],
    },
    summary: {
        form: table_forms/* BOOLEAN */.Jx,
        initial: 'true',
        about: 'Write the job summary: true or false.',
        help: ['output', 'write the job summary of a workflow'],
    },
};

;// CONCATENATED MODULE: ./src/inputs/table/network.ts


const NETWORK = {
    proxy: {
        about: "Proxy URL, http://user:password@host:port, or none for a direct connection. Overrides NO_PROXY. Default: the proxy variables, by curl's rules (https_proxy, HTTPS_PROXY, http_proxy, ALL_PROXY, NO_PROXY).",
        help: ['network', 'proxy URL, or none; overrides the proxy variables'],
    },
    'compare-direct': {
        form: (0,table_forms/* choice */.Yq)(settings/* COMPARE_DIRECT */.Q5),
        initial: 'auto',
        about: 'With a proxy, also try a direct connection, and the reverse, to find out which is at fault: auto (only after a failure), true or false. The comparison sends no credential.',
        help: ['network', 'try without the proxy, too'],
    },
    'ca-certificates': {
        form: table_forms/* TEXT */.a$,
        isPath: true,
        variables: ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'],
        about: 'PEM file of certificates to trust in addition to the bundled roots. Default: NODE_EXTRA_CA_CERTS, then SSL_CERT_FILE.',
        help: ['network', 'PEM file to trust besides the bundled roots'],
    },
    'client-certificate': {
        form: table_forms/* TEXT */.a$,
        isPath: true,
        about: 'PEM file with the client certificate, for endpoints that require one (mutual TLS). Requires client-key.',
        help: ['network', 'PEM file for mutual TLS'],
    },
    'client-key': {
        form: table_forms/* TEXT */.a$,
        isPath: true,
        about: 'PEM file with the private key of client-certificate.',
        help: ['network', 'PEM file with its private key'],
    },
    'connect-to': {
        form: table_forms/* CONNECT_TO */.td,
        initial: '',
        about: "HOST:PORT:ADDRESS:PORT, one per line, like curl's --connect-to: connects to ADDRESS, and uses HOST in TLS and HTTP.",
        help: ['network', "HOST:PORT:ADDRESS:PORT, like curl's --connect-to"],
    },
    'allow-http': {
        form: table_forms/* BOOLEAN */.Jx,
        initial: 'false',
        about: 'Allow sending the credential over plain http to a host that is not loopback: true or false.',
        help: ['network', 'send the key over plain http'],
    },
    headers: {
        about: 'Extra request headers, one "Name: value" per line. Every value is treated as a secret, except dated names in anthropic-beta. Default: ANTHROPIC_CUSTOM_HEADERS.',
        help: ['network', 'extra request headers, one "Name: value" per line'],
    },
    'tls-expiry-days': {
        form: table_forms/* DAYS */.qn,
        initial: '14',
        target: table_forms/* DAYS_TOLD */.cU,
        about: 'Warn when the verified certificate chain expires within this many days.',
        help: ['network', 'warn when the certificate expires sooner'],
    },
};

;// CONCATENATED MODULE: ./src/inputs/table.ts







const INPUT_GROUPS = {
    main: MAIN,
    network: NETWORK,
    advanced: ADVANCED,
    cloud: cloud/* CLOUD */.O,
    issue: ISSUE,
    fleet: FLEET,
};
const INPUTS = {
    ...MAIN,
    ...NETWORK,
    ...ADVANCED,
    ...cloud/* CLOUD */.O,
    ...ISSUE,
    ...FLEET,
};
const INPUT_NAMES = Object.keys(INPUTS);
const TARGET_INPUTS = namesWith('target');
const FLEET_INPUTS = namesWith('needsTargets');
const FLAG_INPUTS = namesWith('help');
function namesWith(member) {
    return INPUT_NAMES.filter((name) => member in INPUTS[name]);
}
const FLAGS_ALONE = FLAG_INPUTS.filter((name) => {
    const row = INPUTS[name];
    return row.form === table_forms/* BOOLEAN */.Jx;
});


/***/ }),

/***/ 96683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ CLOUD)
/* harmony export */ });
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85865);

const REGION = (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/, 'a region such as us-east-1, in lower case');
const RESOURCE = (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^\w[\w-]{0,127}$/, 'a name of letters, digits, _ and -, such as my-resource');
const SAMPLE_ID = '00000000-0000-4000-8000-000000000000';
const CLOUD = {
    region: {
        form: REGION,
        target: 'Region of the cloud, such as us-east-1 or global.',
        about: 'Region of the cloud. Default for bedrock: AWS_REGION, then us-east-1; for the other roads at AWS: AWS_REGION, then AWS_DEFAULT_REGION; for vertex: CLOUD_ML_REGION, then global.',
        help: ['more', 'region of the cloud, such as us-east-1 or global'],
    },
    project: {
        form: (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^\w[\w.:-]{0,127}$/, 'the ID of a project, such as my-project-123'),
        target: 'ID of the Google Cloud project.',
        about: 'Google Cloud project. Default: ANTHROPIC_VERTEX_PROJECT_ID (vertex) or ANTHROPIC_GOOGLE_CLOUD_PROJECT (claude-on-google), then GOOGLE_CLOUD_PROJECT.',
        help: ['more', 'Google Cloud project'],
    },
    resource: {
        form: RESOURCE,
        target: 'Name of the Microsoft Foundry resource.',
        about: 'Name of the Microsoft Foundry resource. Default: ANTHROPIC_FOUNDRY_RESOURCE.',
        help: ['more', 'Microsoft Foundry resource'],
    },
    'aws-profile': {
        form: (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[^\p{C}]{1,128}$/u, 'the name of a profile'),
        variables: ['AWS_PROFILE'],
        about: 'AWS profile to sign with, when no key is set. Profiles that start a program (credential_process) are refused. Default: AWS_PROFILE.',
    },
    'role-to-assume': {
        form: (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'the ARN of a role: arn:aws:iam::ACCOUNT:role/NAME'),
        about: 'ARN of the AWS role to assume with the identity of the job, instead of a login action. Requires permissions id-token: write.',
    },
    'workload-identity-provider': {
        form: (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[\w-]+\/providers\/[\w-]+$/, 'the full name of a provider: projects/\u2026/providers/\u2026'),
        about: 'Full name of the Google workload identity provider that exchanges the identity of the job, instead of a login action. Requires permissions id-token: write.',
    },
    'service-account': {
        form: (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[\w.-]+@[\w.-]+$/, 'the email address of a service account'),
        about: 'Email of the Google service account to act as, with workload-identity-provider.',
    },
    'client-id': {
        form: (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[0-9a-fA-F-]{36}$/, `the ID of an app registration, such as ${SAMPLE_ID}`),
        variables: ['AZURE_CLIENT_ID'],
        about: 'ID of the Microsoft Entra app that the identity of the job signs in as, with tenant-id and instead of a login action. Requires permissions id-token: write. Default: AZURE_CLIENT_ID.',
    },
    'tenant-id': {
        form: (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^\w[\w.-]{0,127}$/, `the ID or domain of a tenant, such as ${SAMPLE_ID}`),
        variables: ['AZURE_TENANT_ID'],
        about: 'ID of the Microsoft Entra tenant, with client-id. Default: AZURE_TENANT_ID.',
    },
};


/***/ }),

/***/ 85865:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ ENDPOINTS),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   L6: () => (/* binding */ MODELS),
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   Ok: () => (/* binding */ ID_TOLD),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UM: () => (/* binding */ formatsTold),
/* harmony export */   Xu: () => (/* binding */ AUDIENCE),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   bK: () => (/* binding */ LOGINS),
/* harmony export */   cU: () => (/* binding */ DAYS_TOLD),
/* harmony export */   ft: () => (/* binding */ DURATION),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   td: () => (/* binding */ CONNECT_TO),
/* harmony export */   ui: () => (/* binding */ CHECKS),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   xM: () => (/* binding */ REQUEST_FILE),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _words_check_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98010);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39354);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24576);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13718);




const TEXT = { parse: (_, text) => text };
const BOOLEAN = {
    parse: _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG,
    values: ['true', 'false'],
    json: { type: 'boolean' },
};
const DURATION = {
    parse: _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9,
    json: { type: ['string', 'number'] },
};
function count(least, most) {
    return {
        parse: (input, text) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCount */ .zq)(input, text, { least, most }),
        json: { type: 'integer', minimum: least, maximum: most },
    };
}
const MOST_DAYS = 3_650;
const DAYS = count(0, MOST_DAYS);
const DAYS_TOLD = `A whole number of days from 0 to ${MOST_DAYS}.`;
function choice(choices) {
    const parse = (input, text) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseChoice */ .HU)(input, text, choices);
    return { parse, json: { enum: choices }, values: choices };
}
function choices(all) {
    return { parse: (input, text) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseChoices */ .IJ)(input, text, all), values: all, isList: true };
}
function formatsTold(ids) {
    return `Report files to write: ${ids.join(', ').replace(/, (\w+)$/, ' and $1')}.`;
}
function matching(pattern, accepted) {
    return {
        parse: (input, text) => {
            if (pattern.test(text.trim()))
                return text.trim();
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(text), accepted);
        },
        json: { type: 'string', pattern: pattern.source },
    };
}
const ID = matching(/^[\w-]{1,128}$/, 'an ID of letters, digits, _ and -');
const ID_TOLD = 'An ID of letters, digits, _ and -.';
const AUDIENCE = matching(/^[\x21-\x7e]{1,255}$/, 'a URL or a name without spaces');
const MOST_ENDPOINTS = 16;
const ENDPOINTS = {
    parse: parseEndpoints,
    json: {
        ...{ type: ['array', 'string'], pattern: '\\S', minItems: 1, maxItems: MOST_ENDPOINTS },
        items: { description: 'A base URL.', type: 'string', pattern: '\\S', maxLength: 2048 },
    },
};
function parseEndpoints(input, text) {
    const endpoints = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseList */ .E1)(text);
    if (endpoints.length === 0)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(text), 'base URLs, one per line or comma-separated');
    if (endpoints.length <= MOST_ENDPOINTS)
        return onceEach(endpoints);
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, `${endpoints.length} entries`, `at most ${MOST_ENDPOINTS} entries`);
}
function onceEach(endpoints) {
    const byUrl = Map.groupBy(endpoints, (text) => (URL.parse(text)?.href ?? text).replace(/\/+$/, ''));
    return [...byUrl.values()].flatMap(([first]) => first ?? []);
}
const MODELS = {
    parse: _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModels */ .yB,
    json: {
        ...{ type: ['array', 'string'], maxItems: 200 },
        items: { description: 'A model ID.', type: 'string', minLength: 1, maxLength: 255 },
    },
};
const CHECKS = {
    ...TEXT,
    values: _words_check_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_IDS */ .Sh,
    isList: true,
    json: {
        ...{ type: ['array', 'string'], pattern: '\\S', minItems: 1 },
        items: { description: 'A check ID.', type: 'string', pattern: '\\S', maxLength: 64 },
    },
};
const REQUEST_FILE = {
    parse: (input, text, place) => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequestFile */ .u0)(input, text.trim(), place),
    json: { type: 'string', minLength: 1 },
};
function listOf(pattern, most, accepted) {
    return {
        parse: (input, text) => {
            const parts = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseList */ .E1)(text);
            const odd = parts.findIndex((part) => !pattern.test(part));
            if (odd >= 0)
                throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(parts[odd] ?? '', odd), accepted);
            const entries = [...new Set(parts)];
            if (entries.length <= most)
                return entries;
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, `${entries.length} entries`, `at most ${most} entries`);
        },
    };
}
const LABELS = listOf(/^[^\p{C}]{1,50}$/u, 99, 'names of labels, at most 50 characters each');
const LOGINS = listOf(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d_])?$/, 10, 'GitHub logins, without @');
const CONNECT_TO = { parse: _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConnectTo */ .zs };
const FOLDER = {
    parse: (input, text, place) => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .usableFolder */ .Bq)(input, text.trim(), place),
};


/***/ }),

/***/ 69035:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/publish/load-report-room.ts
var load_report_room = __nccwpck_require__(71128);
;// CONCATENATED MODULE: ./src/publish/time-for-issue.ts
const TIME = { mostMs: 8_000, share: 0.25 };
function timeForIssueMs({ issue, deadlineMs }) {
    return issue === undefined ? 0 : Math.min(TIME.mostMs, deadlineMs * TIME.share);
}

// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __nccwpck_require__(39354);
;// CONCATENATED MODULE: ./src/inputs/names/late-names.ts
function lateNames(host) {
    const told = [];
    let loading;
    let loaded;
    const begin = ({ privateNamesOf, tellNames }) => {
        loaded = privateNamesOf(host);
        tellNames(told, loaded);
    };
    const names = () => {
        if (loaded === undefined)
            throw new Error('the rules of private names are not loaded yet');
        return loaded;
    };
    return {
        tell: (targets) => void told.push(...targets),
        ready: () => (loading ??= __nccwpck_require__.e(/* import() */ 1770).then(__nccwpck_require__.bind(__nccwpck_require__, 61770)).then(begin)),
        add: (kind, spellings) => names().add(kind, spellings),
        hide: (text) => names().hide(text),
        isOn: () => names().isOn(),
    };
}

// EXTERNAL MODULE: ./src/inputs/cloud/meant-cloud.ts
var meant_cloud = __nccwpck_require__(37068);
;// CONCATENATED MODULE: ./src/inputs/cloud/with-cloud.ts

async function withCloud(settings, host) {
    const meant = (0,meant_cloud/* meantCloud */.Z)(settings, host);
    if (meant === undefined)
        return settings;
    const { readCloud } = await __nccwpck_require__.e(/* import() */ 2483).then(__nccwpck_require__.bind(__nccwpck_require__, 52483));
    return readCloud(settings, meant, host);
}

// EXTERNAL MODULE: ./src/inputs/read-settings.ts + 4 modules
var read_settings = __nccwpck_require__(4542);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var reader = __nccwpck_require__(9066);
// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __nccwpck_require__(10181);
// EXTERNAL MODULE: ./src/plan/rows.ts
var rows = __nccwpck_require__(17038);
// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __nccwpck_require__(35761);
// EXTERNAL MODULE: ./src/probes/line.ts + 2 modules
var line = __nccwpck_require__(58747);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __nccwpck_require__(7357);
// EXTERNAL MODULE: ./src/probes/time-limit.ts
var time_limit = __nccwpck_require__(16716);
;// CONCATENATED MODULE: ./src/run/clock.ts


const MARGIN = { mostMs: 500, share: 0.1, perTargetMs: 1 };
const AFTER_CANCEL_MS = 300;
function startClock(host, span) {
    const { deadlineMs, timeoutMs, afterMs = 0, begunMs = host.monotonicMs() } = span;
    const elapsedMs = () => host.monotonicMs() - begunMs;
    const networkMs = networkMsOf(span);
    const leftMs = () => networkMs - elapsedMs();
    const { over, late, cutOff, cut, end } = makeEnd();
    const stopWaiting = (0,time_limit/* startWait */.AC)(Math.max(0, leftMs()), (isStarved) => cut({ by: 'deadline', cause: isStarved ? 'run.starved' : 'run.deadline' }, (deadlineMs - afterMs - networkMs) / 2));
    const shared = {
        ...{ startedAt: host.now() - elapsedMs(), now: host.now, random: host.random, elapsedMs, leftMs },
        ...{ signal: over, cutOffBy: () => cutOff()?.by, cutOffCause: () => cutOff()?.cause ?? 'run.deadline' },
        sleep: (ms) => sleep(ms, over),
    };
    const within = (ms) => () => (0,time_limit/* timeLimit */.zc)(ms, over);
    return {
        ...shared,
        late: aborted(late),
        attemptSignal: within(timeoutMs),
        cancel: () => cut({ by: 'cancellation', cause: 'run.deadline' }, AFTER_CANCEL_MS),
        forTarget: (ownMs) => ({ ...shared, ...untilEnd(late), attemptSignal: within(ownMs) }),
        end: () => {
            stopWaiting();
            end();
        },
    };
}
function makeEnd() {
    const over = new AbortController();
    const late = new AbortController();
    let cutOff;
    let judging;
    return {
        ...{ over: over.signal, late: late.signal, cutOff: () => cutOff },
        cut: (by, judgeMs) => {
            if (over.signal.aborted)
                return;
            cutOff = by;
            over.abort(by.cause === 'run.starved' ? (0,failure/* starvedReason */.mw)() : undefined);
            judging = setTimeout(time_limit/* afterReading */.t7, judgeMs, () => late.abort());
        },
        end: () => {
            clearTimeout(judging);
            over.abort();
        },
    };
}
function networkMsOf({ deadlineMs, targets = 1, afterMs = 0 }) {
    const marginMs = MARGIN.mostMs + MARGIN.perTargetMs * (targets - 1);
    return deadlineMs - afterMs - Math.min(marginMs, deadlineMs * MARGIN.share);
}
function aborted(signal) {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
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

// EXTERNAL MODULE: ./src/run/run-target.ts + 2 modules
var run_target = __nccwpck_require__(96371);
// EXTERNAL MODULE: ./src/run/scan.ts
var scan = __nccwpck_require__(15756);
// EXTERNAL MODULE: ./src/run/shared-answers.ts
var shared_answers = __nccwpck_require__(74470);
// EXTERNAL MODULE: ./src/secrets/scrubber.ts
var secrets_scrubber = __nccwpck_require__(71141);
// EXTERNAL MODULE: ./src/secrets/vault.ts + 1 modules
var secrets_vault = __nccwpck_require__(33772);
// EXTERNAL MODULE: ./src/words/verdict.ts
var verdict = __nccwpck_require__(10672);
;// CONCATENATED MODULE: ./src/main.ts


















async function main(host) {
    const cancelled = new AbortController();
    const release = host.onCancel(() => cancelled.abort());
    const names = lateNames(host);
    const scrubber = (0,secrets_scrubber/* makeScrubber */.XO)([], names);
    const tell = (line) => void names.ready().then(() => host.tell(scrubber.whole(line)));
    try {
        const vault = host.openVault((0,secrets_vault/* makeRegister */.M)(host.mask, scrubber));
        return await runUntil(cancelled.signal, { ...host, vault, tell }, scrubber, names);
    }
    catch (error) {
        await (0,load_report_room/* loadReportRoom */.s)()
            .then(({ finishWithoutRun }) => finishWithoutRun(error, host, scrubber))
            .catch(() => host.complain('The report could not be written.'));
        return error instanceof input_error/* InputError */.dz ? verdict/* EXIT */.d.wrongUsage : verdict/* EXIT */.d.ownBug;
    }
    finally {
        release();
    }
}
async function runUntil(cancelled, host, scrubber, names) {
    const begunMs = host.monotonicMs();
    const read = (0,read_settings/* readSettings */.s)(host);
    const fleet = await fleetOf(host, read, names);
    const settings = fleet === undefined ? await withCloud(read, host) : read;
    if (fleet === undefined)
        names.tell([settings]);
    const targets = fleet?.targets.length ?? 1;
    const clock = startClock(host, { ...settings, targets, afterMs: timeForIssueMs(settings), begunMs });
    whenAborted(cancelled, clock.cancel);
    const scope = { host, settings, clock, scrubber, hide: host.vault.hide };
    try {
        return fleet === undefined ? await runOne(scope) : await runMany(fleet, scope);
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
async function fleetOf(host, settings, names) {
    if (!table/* FLEET_INPUTS */.JI.some((name) => (0,reader/* isGivenInput */.g0)(host, name)))
        return undefined;
    const { readFleet } = await Promise.all(/* import() */[__nccwpck_require__.e(2210), __nccwpck_require__.e(8815), __nccwpck_require__.e(4116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94116));
    return readFleet(host, settings, names);
}
async function runOne(run) {
    const { host, clock, settings } = run;
    const target = (0,plan_target/* planTarget */.hB)(settings, undefined, await (0,rows/* rowsFor */.f)([settings]));
    const endpoints = await (0,run_target/* runTarget */.N)({
        run,
        target,
        clock,
        openLine: line/* openLine */.T,
        share: shared_answers/* askAlways */.B,
        tell: host.tell,
        exposureOf: (0,scan/* planScan */.h)([(0,plan_target/* keptCredential */.Su)(target)].flatMap((kept) => kept ?? []), run),
        onAsked: (anything) => (0,load_report_room/* prepareToFinish */.G)(target, run, { rehearse: anything }),
        onAnswered: () => Promise.resolve(),
    });
    const [{ finishOne }] = await Promise.all([(0,load_report_room/* loadReportRoom */.s)(), run.scrubber.names.ready()]);
    return finishOne(target, endpoints, run);
}
async function runMany(fleet, run) {
    const { checkFleet } = await Promise.all(/* import() */[__nccwpck_require__.e(912), __nccwpck_require__.e(1530), __nccwpck_require__.e(8591), __nccwpck_require__.e(5727)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15727));
    return checkFleet(fleet, run);
}


/***/ }),

/***/ 72695:
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
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

const LOOPBACK = [
    ['127.0.0.0', 8],
    ['::1', 128],
];
const FORBIDDEN_IPV4 = [
    ['169.254.0.0', 16],
    ['100.100.100.200', 32],
    ['168.63.129.16', 32],
    ['192.0.0.192', 32],
];
const FORBIDDEN_IPV6 = [
    ['fe80::', 10],
    ['fec0::', 10],
    ['fd00:ec2::', 32],
    ['fd20:ce::254', 128],
];
const EMBEDDING = ['::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::'];
const FORBIDDEN = [
    ...FORBIDDEN_IPV4,
    ...FORBIDDEN_IPV6,
    ...FORBIDDEN_IPV4.flatMap(([address, prefix]) => [
        ...EMBEDDING.map((before) => [`${before}${address}`, 96 + prefix]),
        [sixToFour(address), 16 + prefix],
    ]),
];
function sixToFour(address) {
    const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
    return `2002:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}::`;
}
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
const METADATA_NAMES = [
    'metadata',
    'metadata.google.internal',
    'metadata.goog',
    'instance-data',
    'instance-data.ec2.internal',
    'metadata.tencentyun.com',
];
function isLoopbackAddress(ip) {
    return isIn(LOOPBACK, ip);
}
function isPrivateAddress(ip) {
    return isIn(NOT_PUBLIC, ip);
}
function isForbiddenAddress(ip) {
    return isIn(FORBIDDEN, ip);
}
function isLoopbackHost(hostname) {
    const host = plainHost(hostname);
    return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
}
function isForbiddenHost(hostname) {
    const host = plainHost(canonical(hostname));
    return METADATA_NAMES.includes(host) || isForbiddenAddress(host);
}
function canonical(hostname) {
    const bare = hostname.replace(/^\[|\]$/g, '');
    const url = `http://${bare.includes(':') ? `[${bare}]` : bare}`;
    return URL.canParse(url) ? new URL(url).hostname : hostname;
}
function plainHost(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
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

/***/ 70480:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nextTurn)
/* harmony export */ });
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}


/***/ }),

/***/ 45937:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   aH: () => (/* binding */ comparedHost),
/* harmony export */   x3: () => (/* binding */ matchNoProxy)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72695);



function comparedHost({ hostname, port, protocol }) {
    const name = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHost */ .jV)(hostname);
    return { name, family: familyOf(name), port: Number(port || (protocol === 'https:' ? 443 : 80)) };
}
function entriesOf(list) {
    return list.split(/[\s,]+/).filter((entry) => entry !== '');
}
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

/***/ 89025:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ AWAITED),
/* harmony export */   Gd: () => (/* binding */ PROGRESS),
/* harmony export */   QZ: () => (/* binding */ awaited),
/* harmony export */   rp: () => (/* binding */ WAITS)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);

const AWAITED = {
    dns: 'DNS lookup of',
    tcp: 'TCP connection to',
    proxy: 'Proxy tunnel through',
    tls: 'TLS handshake with',
    response: 'Response from',
    retry: 'Retry at',
};
const WAITS = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.tracingChannel)('claude-preflight:wait');
function awaited(phase, whom, work) {
    return WAITS.hasSubscribers ? WAITS.tracePromise(work, { phase, whom }) : work();
}
const PROGRESS = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('claude-preflight:progress');


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ decideProxy)
/* harmony export */ });
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30793);
/* harmony import */ var _words_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65476);
/* harmony import */ var _net_no_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45937);
/* harmony import */ var _proxy_url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76803);




const ORDER = {
    'http:': ['http_proxy', 'all_proxy', 'ALL_PROXY'],
    'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
};
function decideProxy(base, settings) {
    const input = settings.input === undefined ? '' : (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(settings.input).trim();
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
    return names.find((name) => variables[name] !== undefined && (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(variables[name]) !== '');
}
function bypassFor(base, { noProxy }) {
    const variable = _words_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROXY_VARIABLES */ .Fv.find((name) => (noProxy[name] ?? '') !== '');
    const entry = variable && (0,_net_no_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .matchNoProxy */ .x3)(noProxy[variable] ?? '', base);
    return variable === undefined || entry === undefined ? undefined : { variable, entry };
}
function fromVariable(variable, { variables }) {
    const secret = variables[variable];
    return chosen(secret === undefined ? '' : (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(secret), variable);
}
function chosen(text, from) {
    const parsed = (0,_proxy_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProxyUrl */ .P)(text);
    if (!parsed.ok)
        return { kind: 'malformed', fault: parsed.fault, from };
    return { kind: 'proxy', server: parsed.server, shown: parsed.shown, from };
}


/***/ }),

/***/ 76803:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseProxyUrl),
/* harmony export */   u: () => (/* binding */ CURL_DEFAULT_PORTS)
/* harmony export */ });
/* harmony import */ var _claude_endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62953);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30793);


const CURL_DEFAULT_PORTS = { http: 1080, https: 443 };
const LONGEST_NAME = 253;
const HOST_NAME = /^(?=.*\.|localhost$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?$/i;
const API_PATH = /\/(?:v1|anthropic|messages)(?:\/|$)/i;
const NOT_ADDRESSED = /[\s\p{Cc}\p{Cf}\p{Zs}]/u;
function parseProxyUrl(text) {
    if (NOT_ADDRESSED.test(text))
        return bad('white-space');
    const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? [];
    if (isPac(text, rest))
        return bad('pac');
    if (scheme === undefined)
        return withoutScheme(text);
    if (/^socks(?:4a?|5h?)?$/i.test(scheme))
        return bad('socks');
    if (!/^https?$/i.test(scheme))
        return bad('scheme');
    return withScheme(scheme.toLowerCase() === 'https', partsOf(rest));
}
function isPac(text, rest) {
    if (/^(?:file:|pac\+)/i.test(text))
        return true;
    const path = partsOf(rest === '' ? text : rest).tail.replace(/[?#].*$/s, '');
    return /\.(?:pac|dat)$/i.test(path);
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
function canonicalHost(host) {
    if (host === '' || !URL.canParse(`http://${host}/`))
        return undefined;
    const { hostname } = new URL(`http://${host}/`);
    return hostname.length <= LONGEST_NAME ? hostname : undefined;
}
function isOfAnApi(name, tail) {
    return (0,_claude_endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFirstParty */ .FF)(name) || (0,_claude_endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownWrongHost */ .XK)(name) !== undefined || API_PATH.test(tail);
}
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
function basic(credentials) {
    if (credentials === ':')
        return undefined;
    return (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSecret */ .pz)(`Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`);
}
function bad(kind, corrected) {
    return { ok: false, fault: { kind, ...(corrected !== undefined && { corrected }) } };
}


/***/ }),

/***/ 90234:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ otherRoute),
/* harmony export */   Z5: () => (/* binding */ planRoute),
/* harmony export */   my: () => (/* binding */ decidedRoute)
/* harmony export */ });
/* harmony import */ var _probes_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20773);

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
function decidedRoute(base, settings, decision) {
    return planRoute(base, settings, decision.kind === 'proxy' ? decision.server : undefined);
}
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

/***/ 17038:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rowsFor)
/* harmony export */ });
/* harmony import */ var _claude_providers_clouds_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86117);
/* harmony import */ var _claude_providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8461);


async function rowsFor(all) {
    const ids = all.flatMap(cloudsOf);
    if (ids.length === 0)
        return _claude_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq;
    const { loadRows } = await __nccwpck_require__.e(/* import() */ 402).then(__nccwpck_require__.bind(__nccwpck_require__, 20402));
    return [...(await loadRows(ids)), ..._claude_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq];
}
function cloudsOf({ cloud, provider, endpoints }) {
    if (cloud !== undefined)
        return [cloud.id];
    if (provider !== 'auto')
        return [];
    return endpoints.flatMap((endpoint) => (0,_claude_providers_clouds_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudAt */ .fI)(URL.parse(endpoint.trim())?.hostname ?? '') ?? []);
}


/***/ }),

/***/ 35761:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cy: () => (/* binding */ isAskable),
  Su: () => (/* binding */ keptCredential),
  Dy: () => (/* binding */ neededName),
  hB: () => (/* binding */ planTarget)
});

// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __nccwpck_require__(60260);
// EXTERNAL MODULE: ./src/claude/endpoint/hosts.ts
var hosts = __nccwpck_require__(62953);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __nccwpck_require__(76180);
// EXTERNAL MODULE: ./src/claude/key/key-characters.ts
var key_characters = __nccwpck_require__(62198);
// EXTERNAL MODULE: ./src/claude/key/key-families.ts
var key_families = __nccwpck_require__(72310);
;// CONCATENATED MODULE: ./src/claude/key/key-peel.ts

const NAME = 'key|token|secret|anthropic|claude|authorization';
const PREFIXES = [
    /^(?:bearer|basic|token)\s+(?=\S)/i,
    /^(?:-H|--header)\s+(?=\S)/,
    /^(?:export|set|const|let|var)\s+(?=[\w"'])/i,
    new RegExp(`^["'\`]?(?:\\$env:)?[\\w.-]{0,64}(?:${NAME})[\\w.-]{0,64}["'\`]?\\s*=\\s*(?=[^=\\s])`, 'i'),
    /^["'`]?(?:x-api-key|api[_-]?key|authorization|(?:anthropic|claude)[_-](?:api[_-]key|auth[_-]token))["'`]?\s*:\s*(?=\S)/i,
];
const QUOTES = '"\'`\u00b4\u201c\u201d\u2018\u2019\u201e\u201a\u00ab\u00bb\u2039\u203a\u2032\u2033\uff02';
const MOST_LAYERS = 6;
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
function quotesAtEnd(letters) {
    const punctuation = /^[,;]$/.test(letters.at(-1) ?? '') && QUOTES.includes(letters.at(-2) ?? ' ') ? 1 : 0;
    const last = letters
        .slice(0, letters.length - punctuation)
        .findLastIndex((letter) => !QUOTES.includes(letter));
    return letters.length - 1 - last;
}

;// CONCATENATED MODULE: ./src/claude/key/key-encoding.ts


const LONGEST_ENCODED = 8192;
const DECODERS = [
    ['wrapped in JSON', fromJson],
    ['URL-encoded', fromUrl],
    ['base64-encoded', fromBase64],
];
function encodingOf(core) {
    if (core.length > LONGEST_ENCODED)
        return undefined;
    return DECODERS.find(([, decode]) => isKey(decode(core)))?.[0];
}
function isKey(decoded) {
    return decoded !== undefined && (0,key_families/* familyOf */.Ap)(peelKey(decoded).core) !== undefined;
}
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

// EXTERNAL MODULE: ./src/claude/key/key-placeholder.ts
var key_placeholder = __nccwpck_require__(2149);
;// CONCATENATED MODULE: ./src/claude/key/key-shape.ts






const JUDGES = [
    judgeNothing,
    judgeReference,
    judgePlaceholder,
    judgeUse,
    judgeEncoding,
    judgeForm,
];
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
    const detail = (0,phrase/* say */.cv) `The value is ${reference ?? ''}, not the secret it stands for.`;
    const secretName = (0,key_placeholder/* secretNameIn */.pO)(core);
    if (reference === undefined)
        return undefined;
    return { cause: 'key.unexpanded', detail, ...(secretName !== undefined && { secretName }) };
}
function judgePlaceholder({ core, place }) {
    if (!(0,key_placeholder/* isPlaceholder */.wK)(core, place))
        return undefined;
    return {
        cause: 'key.placeholder',
        detail: (0,phrase/* say */.cv) `The value is a placeholder, not a key.`,
    };
}
const MISUSE = {
    foreign: { cause: 'key.wrong-provider', why: 'the Claude API takes only keys issued by Anthropic' },
    admin: {
        cause: 'key.admin',
        why: 'it manages an organization and cannot call models; an API key is needed',
    },
    'oauth-access': { cause: 'key.oauth', why: 'it isn\u2019t an API key; pass it as auth-token' },
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
    const start = (0,phrase/* say */.cv) `This is ${family.name} (it starts with ${(0,key_families/* familyPrefix */.J_)(core)}): ${misuse.why}.`;
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
    const rest = odd === undefined ? [] : [` Even without that, it ${odd}.`];
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
    return { cause: 'key.malformed', detail: (0,phrase/* say */.cv) `It starts like ${look.family.name}, but ${odd}.` };
}
function oddLength({ core, family, place, strays }) {
    if (!place.firstParty || !family?.whole)
        return undefined;
    const bare = strays.length > 0 ? [...core].filter((letter) => (0,key_characters/* strayIn */.Z)(letter).length === 0).join('') : core;
    if (family.whole.test(bare))
        return undefined;
    const usual = family.length ?? 0;
    return bare.length === usual
        ? 'has the wrong characters or ending for its family, although its length is right'
        : `has ${bare.length} characters instead of ${usual}`;
}

// EXTERNAL MODULE: ./src/claude/providers/clouds/hosts.ts
var clouds_hosts = __nccwpck_require__(86117);
// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __nccwpck_require__(8461);
// EXTERNAL MODULE: ./src/plan/proxy-decision.ts
var proxy_decision = __nccwpck_require__(6062);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secrets_secret = __nccwpck_require__(30793);
;// CONCATENATED MODULE: ./src/plan/target.ts









const UNNAMED = { name: 'default', labels: {} };
function planTarget(settings, named = UNNAMED, rows = providers/* PROVIDERS */.xq) {
    const { credential } = settings;
    const endpoints = settings.endpoints.map((given, at) => planEndpoint(given, at === 0 ? settings : inItsRegion(given, settings), rows));
    return { ...named, credential, endpoints, settings };
}
function inItsRegion(given, settings) {
    const { cloud } = settings;
    const region = (0,clouds_hosts/* regionIn */.Ug)(URL.parse(given.trim())?.hostname ?? '');
    if (cloud === undefined || region === undefined)
        return settings;
    return { ...settings, cloud: { ...cloud, region } };
}
const UNDECIDED = { kind: 'direct', because: 'no-setting' };
function planEndpoint(given, settings, rows) {
    const { credential, federation, allowHttp } = settings;
    const anyHost = isAnyHostMeant(settings);
    const shape = (0,endpoint_shape/* judgeEndpoint */.dA)(given, { allowHttp, anyHost, meant: ownerOfCredential(settings) });
    const hostname = shape.url?.hostname ?? '';
    const provider = (0,providers/* providerFor */.zG)(rowIdFor(settings, hostname, rows), hostname, rows);
    return {
        given,
        shape,
        base: shape.fault === undefined ? shape.url : undefined,
        ...{ provider, cloud: shape.fault === undefined ? cloudAtRow(settings, provider) : settings.cloud },
        isPublic: (0,providers/* isPublicApi */.Wq)(hostname, rows),
        proxy: shape.url === undefined ? UNDECIDED : (0,proxy_decision/* decideProxy */.Z)(shape.url, settings.proxy),
        keyShape: credential === undefined
            ? signingShape(settings.cloud)
            : keyShapeOf(credential, provider.issuesVendorKeys || (0,hosts/* isFirstParty */.FF)(hostname)),
        schemes: federation === undefined ? schemesAt(settings, provider) : ['federation'],
    };
}
function isAnyHostMeant({ cloud }) {
    return cloud?.id === 'openai-compatible';
}
function ownerOfCredential(settings) {
    const { cloud, provider } = settings;
    if (isAnyHostMeant(settings))
        return undefined;
    return cloud?.id ?? (provider === 'auto' || provider === 'anthropic' ? 'anthropic' : undefined);
}
function rowIdFor({ provider, cloud }, hostname, rows) {
    const isOwned = rows.some((row) => row.ownsHost(hostname));
    return provider === 'auto' && cloud !== undefined && !isOwned ? cloud.id : provider;
}
function cloudAtRow({ cloud }, { id }) {
    return cloud?.id === id ? cloud : undefined;
}
function schemesAt(settings, provider) {
    const { credential } = settings;
    const cloud = cloudAtRow(settings, provider);
    if (cloud === undefined || cloud.identity.kind === 'key')
        return schemesFor(credential, provider);
    return [isSigning(cloud.identity) ? 'sigv4' : 'bearer'];
}
function isSigning({ kind }) {
    return kind.startsWith('aws-');
}
function keptCredential({ credential, settings: { cloud }, }) {
    const identity = cloud?.identity;
    if (credential !== undefined || identity?.kind !== 'aws-keys')
        return credential;
    const origin = cloud?.origin ?? { setting: 'api-key', from: 'environment' };
    return { secret: identity.secretAccessKey, kind: 'api-key', origin };
}
function isAskable({ credential, settings: { federation } }, { cloud }) {
    const isSignedIn = cloud !== undefined && cloud.identity.kind !== 'key';
    return credential !== undefined || federation !== undefined || isSignedIn;
}
function keyShapeOf({ secret, kind }, firstParty) {
    return judgeKeyShape((0,secrets_secret/* reveal */._c)(secret), { firstParty, kind });
}
const FAULTS_OF_COPYING = new Set([
    'key.whitespace',
    'key.quoted',
    'key.unexpanded',
    'key.malformed',
]);
function signingShape(cloud) {
    if (cloud?.identity.kind !== 'aws-keys')
        return undefined;
    const { accessKeyId, secretAccessKey, sessionToken } = cloud.identity;
    const values = {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: (0,secrets_secret/* reveal */._c)(secretAccessKey),
        AWS_SESSION_TOKEN: sessionToken === undefined ? '' : (0,secrets_secret/* reveal */._c)(sessionToken),
    };
    for (const [variable, value] of Object.entries(values)) {
        const { fault } = judgeKeyShape(value, { firstParty: false });
        if (fault !== undefined && FAULTS_OF_COPYING.has(fault.cause))
            return { fault: { cause: fault.cause, detail: (0,phrase/* say */.cv) `${variable}: ${fault.detail}` } };
    }
    return undefined;
}
function schemesFor(credential, provider) {
    if (credential === undefined)
        return [];
    const familySchemes = (0,key_families/* familyOf */.Ap)((0,secrets_secret/* reveal */._c)(credential.secret))?.schemes;
    return provider.schemesFor({ kind: credential.kind, familySchemes });
}
function neededName({ credential, settings: { federation, listed } }) {
    const isSignedIn = credential !== undefined || federation !== undefined;
    return (isSignedIn ? listed?.unset[0] : undefined) ?? listed?.credentialName;
}


/***/ }),

/***/ 63638:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ tunnelPhase),
/* harmony export */   Sf: () => (/* binding */ resolvePhase),
/* harmony export */   iY: () => (/* binding */ connectPhase),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   vq: () => (/* binding */ securePhase)
/* harmony export */ });
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72695);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3971);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7357);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(32966);
/* harmony import */ var _tcp_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(82676);
/* harmony import */ var _net_waits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(89025);






async function resolvePhase(look, route, draft, signal) {
    const startedAt = performance.now();
    try {
        const looking = (0,_net_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .awaited */ .QZ)('dns', (0,_route_js__WEBPACK_IMPORTED_MODULE_5__/* .firstHop */ .W)(route), () => untilAborted(look(), signal));
        const addresses = (0,_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .interleave */ .CC)(await looking);
        draft.addresses = addresses.map(({ address }) => address);
        draft.failure = forbidden(addresses, route);
        return draft.failure === undefined ? addresses : undefined;
    }
    catch (error) {
        draft.failure = signal.aborted ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .abortFailure */ .P1)('dns', signal) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFailure */ .rd)('dns', error);
        return undefined;
    }
    finally {
        draft.phases.dnsMs = performance.now() - startedAt;
        draft.tunnel = plannedTunnel(route);
    }
}
function forbidden(addresses, { loopbackOnly, address }) {
    if ((0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbiddenHost */ .iY)(address) || addresses.some((each) => (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbiddenAddress */ .KV)(each.address)))
        return { phase: 'dns', code: _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LINK_LOCAL */ .zl, reason: '' };
    const open = loopbackOnly && !addresses.every((each) => (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackAddress */ .Ow)(each.address));
    return open ? { phase: 'dns', code: _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_LOOPBACK */ .Yw, reason: '' } : undefined;
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '');
}
function untilAborted(promise, signal) {
    return new Promise((settle, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
        promise.then(settle, reject);
    });
}
async function connectPhase(addresses, { address, addressPort, proxy }, draft, signal) {
    const startedAt = performance.now();
    const port = proxy?.port ?? addressPort;
    const whom = `${(0,_route_js__WEBPACK_IMPORTED_MODULE_5__/* .firstHop */ .W)({ proxy, address })}:${port}`;
    const { socket, tries, failure } = await (0,_net_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .awaited */ .QZ)('tcp', whom, () => (0,_tcp_js__WEBPACK_IMPORTED_MODULE_3__/* .raceAddresses */ .e)(addresses, port, signal));
    draft.phases.tcpMs = performance.now() - startedAt;
    draft.tries = tries;
    draft.failure = failure;
    draft.address = socket?.remoteAddress;
    return socket;
}
function plannedTunnel({ proxy, address, addressPort }) {
    if (proxy === undefined)
        return undefined;
    const name = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .ipVersion */ .UR)(bare(address)) === 6 ? `[${bare(address)}]` : address;
    return { proxyHost: proxy.host, proxyPort: proxy.port, asked: `${name}:${addressPort}`, answer: undefined };
}
async function tunnelPhase(socket, { proxy, secure, proxyContext }, draft, signal) {
    if (proxy === undefined || draft.tunnel === undefined)
        return socket;
    const startedAt = performance.now();
    const hop = proxy.secure ? await secureHop(socket, proxy, proxyContext, draft, signal) : socket;
    const opened = hop && secure ? await throughProxy(hop, proxy, draft.tunnel, draft, signal) : hop;
    draft.phases.proxyMs = performance.now() - startedAt;
    return opened;
}
async function secureHop(socket, { host }, context, draft, signal) {
    const [{ handshake }, trusted] = await Promise.all([__nccwpck_require__.e(/* import() */ 2862).then(__nccwpck_require__.bind(__nccwpck_require__, 72862)), context()]);
    const shaking = (0,_net_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .awaited */ .QZ)('tls', host, () => handshake(socket, host, trusted, signal));
    const { socket: secured, failure } = await shaking;
    draft.failure = failure && { ...failure, phase: 'proxy' };
    return secured;
}
async function throughProxy(hop, proxy, tunnel, draft, signal) {
    const { openTunnel } = await __nccwpck_require__.e(/* import() */ 1265).then(__nccwpck_require__.bind(__nccwpck_require__, 91265));
    const opening = (0,_net_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .awaited */ .QZ)('proxy', proxy.host, () => openTunnel(hop, tunnel.asked, proxy, signal));
    const { socket, answer, failure } = await opening;
    draft.tunnel = { ...tunnel, answer };
    draft.failure = failure;
    return socket;
}
async function securePhase(shake, draft, greeted) {
    const startedAt = performance.now();
    const shaking = (0,_net_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .awaited */ .QZ)('tls', draft.host, shake);
    greeted();
    const { socket, observation, failure } = await shaking;
    draft.phases.tlsMs = performance.now() - startedAt;
    draft.tls = observation;
    draft.failure = failure;
    return socket;
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
// EXTERNAL MODULE: ./src/net/addresses.ts
var addresses = __nccwpck_require__(72695);
;// CONCATENATED MODULE: ./src/probes/dns.ts


const NO_SUCH_NAME = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME']);
async function resolve(host) {
    const bare = host.replace(/^\[|\]$/g, '');
    const literal = (0,addresses/* ipVersion */.UR)(bare);
    if (literal !== 0)
        return [{ address: bare, family: literal }];
    const found = await (0,promises_namespaceObject.lookup)(bare, { all: true, order: 'verbatim' });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
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
/* harmony export */   O_: () => (/* binding */ timeOutReason),
/* harmony export */   P1: () => (/* binding */ abortFailure),
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   UB: () => (/* binding */ TUNNEL_REFUSED),
/* harmony export */   Y2: () => (/* binding */ isNoHttp),
/* harmony export */   Yu: () => (/* binding */ isUnheard),
/* harmony export */   Yw: () => (/* binding */ NOT_LOOPBACK),
/* harmony export */   gD: () => (/* binding */ CANCELLED),
/* harmony export */   mw: () => (/* binding */ starvedReason),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   xq: () => (/* binding */ tunnelRefused),
/* harmony export */   yA: () => (/* binding */ STARVED),
/* harmony export */   zl: () => (/* binding */ LINK_LOCAL)
/* harmony export */ });
const TIMEOUT = 'TIMEOUT';
const STARVED = 'STARVED';
const CANCELLED = 'CANCELLED';
const LINK_LOCAL = 'LINK_LOCAL';
const NOT_LOOPBACK = 'NOT_LOOPBACK';
const TUNNEL_REFUSED = 'TUNNEL_';
function tunnelRefused(status) {
    return { phase: 'proxy', code: `${TUNNEL_REFUSED}${status}`, reason: '' };
}
function networkFailure(phase, error) {
    const { code, name, message } = deepest(error);
    return { phase, code: text(code) ?? text(name) ?? 'UNKNOWN', reason: text(message) ?? '' };
}
const CODE_OF_REASON = new Map([
    ['TimeoutError', TIMEOUT],
    ['StarvedError', STARVED],
]);
function timeOutReason() {
    return new DOMException('The time for one attempt is over.', 'TimeoutError');
}
function starvedReason() {
    return new DOMException('This machine held the process for most of the wait.', 'StarvedError');
}
function abortFailure(phase, { reason }) {
    const name = reason instanceof DOMException ? reason.name : '';
    return { phase, code: CODE_OF_REASON.get(name) ?? CANCELLED, reason: '' };
}
function isUnheard(code) {
    return code === CANCELLED || code === STARVED;
}
const NO_HTTP = /^HTTPParserError$|^HPE_|^UND_ERR_(?:HEADERS_OVERFLOW|RES_CONTENT_LENGTH_MISMATCH)$/;
function isNoHttp({ code }) {
    return NO_HTTP.test(code);
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

/***/ 58747:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openLine)
});

// EXTERNAL MODULE: ./src/net/next-turn.ts
var next_turn = __nccwpck_require__(70480);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __nccwpck_require__(30793);
// EXTERNAL MODULE: ./src/probes/connect-phases.ts
var connect_phases = __nccwpck_require__(63638);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
;// CONCATENATED MODULE: ./src/probes/http/warm-up.ts


const PIECES = [
    () => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 23)),
    () => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 32467, 23)),
    () => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38522, 23)),
    () => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 34589, 23)),
    () => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 78877, 23)),
];
let loading;
function warmUp(host) {
    (0,external_node_net_.isIP)(host);
    (0,external_node_net_.isIP)(host);
    loading ??= inTurn();
}
async function inTurn() {
    for (const load of PIECES) {
        await (0,next_turn/* nextTurn */.t)();
        await load();
    }
}

// EXTERNAL MODULE: ./src/probes/trust.ts
var trust = __nccwpck_require__(20773);
;// CONCATENATED MODULE: ./src/probes/connection.ts



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
        void __nccwpck_require__.e(/* import() */ 1265).then(__nccwpck_require__.bind(__nccwpck_require__, 91265)).catch(() => { });
    if (!route.secure) {
        greeted();
        return opening;
    }
    const [socket, shake] = await Promise.all([opening, prepareHandshake(route)]);
    return socket && (0,connect_phases/* securePhase */.vq)(() => shake(socket, signal), draft, greeted);
}
async function prepareHandshake({ host, context }) {
    await new Promise((resolve) => setImmediate(resolve));
    warmUp(host);
    const [{ handshake }, secureContext] = await Promise.all([__nccwpck_require__.e(/* import() */ 2862).then(__nccwpck_require__.bind(__nccwpck_require__, 72862)), context()]);
    return (socket, signal) => handshake(socket, host, secureContext, signal);
}

// EXTERNAL MODULE: ./src/probes/dns.ts + 1 modules
var dns = __nccwpck_require__(3971);
// EXTERNAL MODULE: ./src/probes/route.ts
var probes_route = __nccwpck_require__(32966);
;// CONCATENATED MODULE: ./src/probes/line.ts





const LAG_MS = 10;
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
            await (0,next_turn/* nextTurn */.t)();
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
    const { httpClient } = await __nccwpck_require__.e(/* import() */ 9481).then(__nccwpck_require__.bind(__nccwpck_require__, 79481));
    const client = await httpClient(origin, supply, most);
    return proxy === undefined || secure ? client : forwarded(client, origin, proxy);
}
async function greetedBy(greetings) {
    const lag = Promise.race(greetings).then(() => new Promise((resolve) => setTimeout(resolve, LAG_MS)));
    await Promise.race([Promise.all(greetings), lag]);
    await (0,next_turn/* nextTurn */.t)();
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
function forwarded(client, origin, { authorization }) {
    const own = authorization === undefined ? {} : { 'proxy-authorization': (0,secret/* reveal */._c)(authorization) };
    return {
        ...client,
        send: (request, signal) => client.send({ ...request, path: origin + request.path, headers: { ...request.headers, ...own } }, signal),
    };
}


/***/ }),

/***/ 32966:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ firstHop)
/* harmony export */ });
function firstHop({ proxy, address }) {
    return proxy?.host ?? address;
}


/***/ }),

/***/ 82676:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ raceAddresses),
/* harmony export */   v: () => (/* binding */ ATTEMPT_DELAY_MS)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7357);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16716);



const ATTEMPT_DELAY_MS = 250;
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
                const begun = at;
                timer = setTimeout(_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .afterReading */ .t7, ATTEMPT_DELAY_MS, () => begun === at && next());
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

/***/ 16716:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ startWait),
/* harmony export */   t7: () => (/* binding */ afterReading),
/* harmony export */   zc: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7357);

const PARTS = 16;
const LEAST_AWAKE = 0.5;
const SHORTEST_PART_MS = 50;
const EARLY_MS = 1;
const READING_TURNS = 32;
function afterReading(act, turns = READING_TURNS) {
    if (turns === 0)
        act();
    else
        setImmediate(afterReading, act, turns - 1);
}
function startWait(ms, over, isWanted) {
    const startMs = performance.now();
    const partMs = Math.max(ms / PARTS, SHORTEST_PART_MS);
    let awake = 0;
    let isStopped = false;
    let timer;
    const wake = () => {
        awake += 1;
        if (isWanted?.() === false)
            return;
        const lastedMs = performance.now() - startMs;
        if (ms - lastedMs > EARLY_MS)
            return arm(Math.min(partMs, ms - lastedMs));
        afterReading(() => {
            if (!isStopped)
                over(awake < (lastedMs / partMs) * LEAST_AWAKE);
        });
    };
    const arm = (forMs) => {
        timer = setTimeout(wake, forMs);
        if (isWanted !== undefined)
            timer.unref();
    };
    arm(Math.min(partMs, ms));
    return () => {
        isStopped = true;
        clearTimeout(timer);
    };
}
const CONTROLLERS = new WeakMap();
function timeLimit(ms, ...others) {
    const own = new AbortController();
    const signal = AbortSignal.any([...others, own.signal]);
    CONTROLLERS.set(signal, own);
    const weak = new WeakRef(own);
    const fire = (isStarved) => weak.deref()?.abort(isStarved ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .starvedReason */ .mw)() : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOutReason */ .O_)());
    startWait(ms, fire, () => weak.deref()?.signal.aborted === false);
    return signal;
}


/***/ }),

/***/ 20773:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UNTRUSTED_CODES),
/* harmony export */   z: () => (/* binding */ secureContext)
/* harmony export */ });
const UNTRUSTED_CODES = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
const made = new Map();
function secureContext(trust) {
    const key = JSON.stringify([trust.extraPem, trust.client, trust.withSystem === true]);
    const known = made.get(key) ?? makeContext(trust);
    made.set(key, known);
    return known;
}
async function makeContext({ extraPem, client, withSystem }) {
    const { createSecureContext, getCACertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 41692, 23));
    const own = client && { cert: client.certificatePem, key: client.keyPem };
    if (extraPem === undefined && withSystem !== true)
        return createSecureContext({ ...own });
    const extra = extraPem === undefined ? [] : [extraPem];
    const system = withSystem === true ? getCACertificates('system') : [];
    return createSecureContext({ ...own, ca: [...getCACertificates('default'), ...system, ...extra] });
}


/***/ }),

/***/ 71128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareToFinish),
/* harmony export */   s: () => (/* binding */ loadReportRoom)
/* harmony export */ });
function loadReportRoom() {
    return Promise.all(/* import() */[__nccwpck_require__.e(9291), __nccwpck_require__.e(912), __nccwpck_require__.e(3370), __nccwpck_require__.e(1530), __nccwpck_require__.e(8591), __nccwpck_require__.e(5031)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65031));
}
function prepareToFinish(target, run, { rehearse }) {
    run.host.prepare();
    const room = loadReportRoom();
    const ready = rehearse ? room.then(({ rehearseFinish }) => rehearseFinish(target, run)) : room;
    ready.catch(() => { });
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadJudging)
/* harmony export */ });
function loadJudging() {
    return Promise.all(/* import() */[__nccwpck_require__.e(9291), __nccwpck_require__.e(912), __nccwpck_require__.e(3370), __nccwpck_require__.e(4147), __nccwpck_require__.e(6010)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46010));
}


/***/ }),

/***/ 96371:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ CONNECTIONS),
  N: () => (/* binding */ runTarget)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __nccwpck_require__(98010);
// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __nccwpck_require__(35761);
// EXTERNAL MODULE: ./src/plan/route.ts
var plan_route = __nccwpck_require__(90234);
;// CONCATENATED MODULE: ./src/retry/budget.ts
const AT_ONCE = 3;
function makeBudget(attempts, endpoints) {
    let left = (attempts - 1) * AT_ONCE * endpoints;
    return {
        take: () => {
            left -= 1;
            return left >= 0;
        },
    };
}

// EXTERNAL MODULE: ./src/run/load-judging.ts
var load_judging = __nccwpck_require__(6852);
;// CONCATENATED MODULE: ./src/run/run-target.ts






const CONNECTIONS = 3;
async function runTarget(scope) {
    const { endpoints, settings } = scope.target;
    const budget = makeBudget(settings.attempts, endpoints.length);
    return Promise.all(endpoints.map((endpoint) => runEndpoint({ of: scope, endpoint, budget })));
}
async function runEndpoint(scope) {
    const { clock, onAsked } = scope.of;
    const talk = startTalk(scope);
    if (talk === undefined)
        onAsked(false);
    let isOver = false;
    void talk?.line.asked().then(() => (isOver ? undefined : onAsked(true)));
    if (talk !== undefined)
        await whileWaiting(talk, clock);
    const { askChecks } = await (0,load_judging/* loadJudging */.B)();
    const findings = await askChecks(scope, talk);
    const measured = {
        connection: await settled(talk?.connection, clock),
        readings: await settled(talk?.readings, clock),
        reused: talk?.line.reused ?? false,
    };
    isOver = true;
    closeLater(talk?.line);
    return { findings, ...measured };
}
const NEAR_MS = 40;
const LAG_MS = 30;
async function whileWaiting({ line, readings }, { elapsedMs }) {
    const openedMs = elapsedMs();
    await line.greeted();
    if (readings === undefined || elapsedMs() - openedMs > NEAR_MS)
        return;
    await line.client();
    await Promise.race([line.asked(), (0,promises_namespaceObject.setTimeout)(LAG_MS, undefined, { ref: false })]);
}
const LINGER_MS = 1_000;
function closeLater(line) {
    if (line !== undefined)
        setTimeout(() => void line.close().catch(() => { }), LINGER_MS).unref();
}
function startTalk(scope) {
    const { target, clock, openLine } = scope.of;
    const { settings } = target;
    const { base } = scope.endpoint;
    const online = [...settings.checks].filter((id) => !among(check_ids/* OFFLINE_CHECKS */.QV, id));
    if (base === undefined || !isSendable(target, scope.endpoint) || online.length === 0)
        return undefined;
    const route = (0,plan_route/* decidedRoute */.my)(base, settings, scope.endpoint.proxy);
    const line = openLine(route, base.origin, CONNECTIONS, clock.attemptSignal);
    const asks = online.some((id) => !among(check_ids/* CONNECTION_CHECKS */.zW, id)) && !hasBadFile(settings);
    const readings = asks ? speak(scope, base, line) : undefined;
    return { line, connection: judgedAfterAsking(line, readings), readings };
}
async function speak(scope, base, line) {
    const { target, clock } = scope.of;
    const conversation = await converseAt(scope, base, line);
    await scope.of.onAnswered();
    const { readConversation } = await (0,load_judging/* loadJudging */.B)();
    return readConversation(conversation, target, scope.endpoint, clock.startedAt);
}
async function converseAt(scope, base, line) {
    const patience = patienceFor(base, scope);
    if (scope.of.target.settings.federation !== undefined) {
        const { converseKeyless } = await Promise.all(/* import() */[__nccwpck_require__.e(9291), __nccwpck_require__.e(3370), __nccwpck_require__.e(4147), __nccwpck_require__.e(6231), __nccwpck_require__.e(4126)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74126));
        return converseKeyless(scope, base, line.client, patience);
    }
    await line.greeted();
    if (scope.endpoint.cloud !== undefined) {
        const { converseByRoad } = await Promise.all(/* import() */[__nccwpck_require__.e(9291), __nccwpck_require__.e(3370), __nccwpck_require__.e(6231), __nccwpck_require__.e(5573)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75573));
        return converseByRoad(scope, base, line.client, patience);
    }
    const { converseOver } = await Promise.all(/* import() */[__nccwpck_require__.e(9291), __nccwpck_require__.e(3370), __nccwpck_require__.e(4147), __nccwpck_require__.e(190)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40190));
    return converseOver(scope, base, line.client, patience);
}
function patienceFor(base, { of, budget }) {
    const { clock, tell, hostPacingOf, target } = of;
    const { attempts } = target.settings;
    return { clock, attempts, budget, tell, hostPacing: hostPacingOf?.(base.origin), to: base };
}
async function judgedAfterAsking(line, readings) {
    const [observation] = await Promise.all([line.judged(wasHeard(readings)), line.asked()]);
    return observation;
}
async function wasHeard(readings) {
    if (readings === undefined)
        return undefined;
    const { conversation } = await readings;
    const { wasAnswered } = await (0,load_judging/* loadJudging */.B)();
    return wasAnswered(conversation);
}
function among(ids, id) {
    return ids.includes(id);
}
function isSendable(target, endpoint) {
    const { settings } = target;
    const { keyShape, proxy } = endpoint;
    const isHeaderMissing = (settings.listed?.unset.length ?? 0) > 0;
    if (!(0,plan_target/* isAskable */.cy)(target, endpoint) || isHeaderMissing || proxy.kind === 'malformed')
        return false;
    return keyShape?.fault === undefined && settings.duplicateHeaders.length === 0;
}
function hasBadFile({ caCertificates }) {
    return caCertificates?.fault !== undefined && caCertificates.origin.from === 'input';
}
function settled(promise, clock) {
    return Promise.race([promise ?? Promise.resolve(undefined), clock.late.then(() => undefined)]);
}


/***/ }),

/***/ 15756:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planScan)
/* harmony export */ });
/* harmony import */ var _inputs_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24576);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30793);


const SCAN_BUDGET_MS = 5_000;
function planScan(credentials, run) {
    let scan;
    return async (credential) => {
        const exposureOf = await (scan ??= scanFor(credentials.map(valueOf), run));
        return exposureOf?.(valueOf(credential));
    };
}
function valueOf({ secret }) {
    return (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(secret).trim();
}
async function scanFor(values, { host, clock }) {
    const root = (0,_inputs_files_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutOf */ .o5)(host);
    if (root === undefined)
        return undefined;
    const { scanWorkspace } = await __nccwpck_require__.e(/* import() */ 7613).then(__nccwpck_require__.bind(__nccwpck_require__, 7613));
    const limits = {
        budgetMs: Math.min(SCAN_BUDGET_MS, clock.leftMs()),
        signal: clock.signal,
        env: host.env,
        ofAnyOwner: host.kind === 'action',
    };
    return scanWorkspace(root, [...new Set(values)], limits);
}


/***/ }),

/***/ 74470:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ askAlways),
/* harmony export */   L: () => (/* binding */ shareAnswers)
/* harmony export */ });
const askAlways = (_, ask) => ask();
const FRESH_MS = 30_000;
function shareAnswers(elapsedMs) {
    const known = new Map();
    return async (question, ask) => {
        const earlier = known.get(question);
        if (earlier !== undefined && elapsedMs() - earlier.askedMs < FRESH_MS)
            return earlier.answer;
        const answer = ask();
        known.set(question, { askedMs: elapsedMs(), answer });
        return answer;
    };
}


/***/ }),

/***/ 75096:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ innerValues)
/* harmony export */ });
const SECRET_NAME = /key|token|secret|pass|pwd|auth|cred|sign|jwt|bearer|session|cookie|sid|csrf|xsrf|nonce/i;
const PARAMETERS = /^[\w.-]+=/;
const BASE64 = /^[\w+/.-]+=+$/;
function innerValues(value) {
    if (/^[{[]/.test(value))
        return inJson(value);
    if (PARAMETERS.test(value))
        return inParameters(value);
    const [, scheme = '', rest = ''] = /^(\S+) +(.+)$/s.exec(value) ?? [];
    if (PARAMETERS.test(rest) && !BASE64.test(rest))
        return inParameters(rest);
    if (/^(?:$|.*\s)/s.test(rest))
        return [];
    return /^basic$/i.test(scheme) ? [rest, ...inBasic(rest)] : [rest];
}
function inBasic(base64) {
    const both = Buffer.from(base64, 'base64').toString();
    const at = both.indexOf(':');
    return both.includes('\ufffd') || at < 0 ? [] : [both, both.slice(at + 1)];
}
function inParameters(text) {
    const all = text.matchAll(/([\w.-]+)=(?:"([^"]*)"|([^\s;,"]+))/g);
    return [...all].flatMap(([, name = '', quoted, bare = '']) => SECRET_NAME.test(name) ? [quoted ?? bare] : []);
}
function inJson(text) {
    const found = [];
    try {
        JSON.parse(text, (name, value) => {
            if (typeof value === 'string' && SECRET_NAME.test(name))
                found.push(value);
            return value;
        });
    }
    catch {
        return [];
    }
    return found;
}


/***/ }),

/***/ 40335:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ PUBLIC_PREFIX),
/* harmony export */   UW: () => (/* binding */ ANY_KEY_PREFIX),
/* harmony export */   Vo: () => (/* binding */ KEY_PREFIXES)
/* harmony export */ });
const KEY_PREFIXES = {
    'api-key': /^sk-ant-api03-/,
    'admin-key': /^sk-ant-admin(?:\d{2,4})?-/,
    'compliance-key': /^sk-ant-api01-/,
    'oauth-access': /^sk-ant-oat\d{2}-/,
    'oauth-refresh': /^sk-ant-ort\d{2}-/,
    'session-cookie': /^sk-ant-sid\d{2}-/,
    'personal-key': /^sk-ant-usr-/,
    'service-key': /^sk-ant-svc-/,
    'anthropic-other': /^sk-ant-/,
    'openai-project': /^sk-proj-/,
    'openai-service': /^sk-svcacct-/,
    'openai-admin': /^sk-admin-/,
    'openai-legacy': /^sk-(?=[A-Za-z0-9]{20}T3BlbkFJ)/,
    openrouter: /^sk-or-v\d-/,
    langsmith: /^lsv2_(?:pt|sk)_/,
    deepseek: /^sk-(?=[a-z0-9]{32}$)/,
    'google-api': /^AIza(?=[\w-]{35})/,
    'google-oauth': /^ya29\./,
    'aws-access': /^(?:AKIA|ASIA|ABIA|ACCA)(?=[A-Z2-7]{16}$)/,
    'bedrock-long': /^ABSK(?=[A-Za-z0-9+/]{20})/,
    'bedrock-short': /^bedrock-api-key-/,
    'github-fine': /^github_pat_/,
    github: /^gh[oprsu]_(?=\w{16})/,
    gitlab: /^glpat-/,
    groq: /^gsk_(?=\w{20})/,
    xai: /^xai-(?=\w{20})/,
    perplexity: /^pplx-(?=\w{20})/,
    'hugging-face': /^hf_(?=[A-Za-z0-9]{20})/,
    nvidia: /^nvapi-/,
    npm: /^npm_(?=[A-Za-z0-9]{20})/,
    slack: /^xox[abprs]-/,
    stripe: /^[rs]k_(?:live|test)_/,
    jwt: /^ey(?=[\w-]+\.ey[\w-]+\.)/,
};
const ANY_KEY_PREFIX = Object.values(KEY_PREFIXES)
    .map(({ source }) => source.replace(/^\^/, ''))
    .join('|');
const PUBLIC_PREFIX = new RegExp(`^(?:${ANY_KEY_PREFIX}|sk-)`);


/***/ }),

/***/ 45721:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ replaceIntervals),
/* harmony export */   T: () => (/* binding */ makeNeedles)
/* harmony export */ });
const SHORTEST_NEEDLE = 8;
const CODE_BITS = 7;
const HASH_BITS = 3 * CODE_BITS;
const CODE_MASK = (1 << CODE_BITS) - 1;
const HASH_MASK = (1 << HASH_BITS) - 1;
function makeNeedles(needles = []) {
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

/***/ 71141:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   XO: () => (/* binding */ makeScrubber)
/* harmony export */ });
/* unused harmony export NOTHING_PRIVATE */
/* harmony import */ var _needles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45721);
/* harmony import */ var _key_prefixes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40335);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30793);



const HIDDEN = '***';
const NOTHING_PRIVATE = {
    ...{ add: () => { }, hide: (text) => text, isOn: () => false, ready: () => Promise.resolve() },
};
const FEW_FORMS = 64;
const FEW_CHARACTERS = 25_000;
function makeScrubber(secrets, names = NOTHING_PRIVATE) {
    const endings = makeEndings();
    const all = [];
    const known = makeKnown();
    const add = (secret) => {
        const value = (0,_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(secret).trim();
        if (value === '')
            return;
        const body = value.replace(_key_prefixes_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLIC_PREFIX */ .Jy, '');
        known.add([value, body].flatMap(_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .maskForms */ .ye));
        all.push(secret);
        if (value.length >= TELLING_KEY)
            endings.add(value);
    };
    for (const secret of secrets)
        add(secret);
    const usable = (text) => known.without(text).replace(WHOLE_KEY, `$1${HIDDEN}`);
    return {
        whole: (text) => names.hide(usable(text)),
        usable,
        outside: (text) => known
            .without(text)
            .replace(PREFIXED, `$1${HIDDEN}`)
            .replace(ENDING, (word) => (endings.has(word) ? HIDDEN : word)),
        add,
        secrets: all,
        names,
    };
}
function makeKnown() {
    const forms = new Set();
    const added = [];
    let characters = 0;
    let needles;
    let pattern;
    const inOnePass = (text) => {
        const all = (needles ??= (0,_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNeedles */ .T)());
        for (const form of added.splice(0))
            all.add(form);
        return (0,_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceIntervals */ .P)(text, all.intervalsIn(lowered(text)), HIDDEN);
    };
    return {
        add: (more) => {
            const fresh = more.map(lowered).filter((form) => !forms.has(form));
            for (const form of fresh)
                forms.add(form);
            characters += fresh.reduce((sum, { length }) => sum + length, 0);
            added.push(...fresh);
            pattern = undefined;
        },
        without: (text) => {
            if (forms.size > FEW_FORMS || characters > FEW_CHARACTERS)
                return inOnePass(text);
            return forms.size === 0 ? text : text.replace((pattern ??= anyOf(forms)), HIDDEN);
        },
    };
}
const TELLING_KEY = 8;
const LONG_KEY = 40;
const WORD = /^(?:[A-Z]?[a-z]+|\d+)$/;
const FEWEST_QUOTED = 4;
const ENDING = new RegExp(String.raw `(?<![\w-])[\w-]{${FEWEST_QUOTED},24}(?![\w-])`, 'g');
function makeEndings() {
    const byEnd = new Map();
    return {
        add: (value) => {
            const inSmall = lowered(value);
            const end = inSmall.slice(-FEWEST_QUOTED);
            byEnd.set(end, [...(byEnd.get(end) ?? []), { value, inSmall }]);
        },
        has: (word) => {
            const quoted = lowered(word);
            const keys = byEnd.get(quoted.slice(-FEWEST_QUOTED)) ?? [];
            return keys.some(({ value, inSmall }) => {
                if (!inSmall.endsWith(quoted))
                    return false;
                return value.length >= LONG_KEY || !WORD.test(value.endsWith(word) ? word : quoted);
            });
        },
    };
}
function lowered(text) {
    return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}
function anyOf(forms) {
    const longestFirst = [...forms].sort((one, other) => other.length - one.length);
    return new RegExp(longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'gi');
}
const PREFIX = `(?<![A-Za-z0-9])(${_key_prefixes_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_KEY_PREFIX */ .UW}|sk-(?=[a-z0-9]{0,20}\\d)(?=[a-z0-9]{10}))`;
const PREFIXED = new RegExp(`${PREFIX}[\\w.*-]+`, 'gi');
const WHOLE_KEY = new RegExp(`${PREFIX}(?=[\\w.-]*\\d)[\\w.-]{10,}`, 'gi');


/***/ }),

/***/ 30793:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   pz: () => (/* binding */ makeSecret),
/* harmony export */   tG: () => (/* binding */ SHORTEST_MASKED),
/* harmony export */   ye: () => (/* binding */ maskForms)
/* harmony export */ });
const values = new WeakMap();
function makeSecret(value) {
    const made = Object.freeze({ secret: true });
    values.set(made, value);
    return made;
}
function reveal(secret) {
    const value = values.get(secret);
    if (value === undefined)
        throw new TypeError('not a secret made by makeSecret');
    return value;
}
const SHORTEST_MASKED = 8;
function maskForms(value) {
    const trimmed = value.trim();
    const forms = [value, trimmed, ...value.split(/\r\n|\r|\n/), ...encodings(trimmed)];
    return [...new Set(forms)].filter((form) => form.trim().length >= SHORTEST_MASKED);
}
function encodings(value) {
    const bytes = Buffer.from(value, 'utf8');
    const shifted = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64'));
    const inner = shifted.map((text, shift) => text.slice(shift === 0 ? 0 : shift + 1).replace(/.{0,2}=*$/, ''));
    const hex = bytes.toString('hex');
    const percent = hex.replace(/../g, '%$&');
    return [
        ...[
            encodeURIComponent(value.toWellFormed()),
            JSON.stringify(value).slice(1, -1),
            bytes.toString('base64'),
            ...inner,
        ],
        ...[...inner.map(toBase64Url), hex, percent, hex.toUpperCase(), percent.toUpperCase()],
        unicodeEscapes(value),
    ];
}
function toBase64Url(text) {
    return text.replaceAll('+', '-').replaceAll('/', '_');
}
function unicodeEscapes(value) {
    return [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 69459:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ms: () => (/* binding */ CREDENTIAL_INPUTS),
  eB: () => (/* binding */ CREDENTIAL_VARIABLES),
  kS: () => (/* binding */ FORM_OF_VARIABLE),
  Jl: () => (/* binding */ REGISTERED_INPUTS),
  Ux: () => (/* binding */ SECRETS_IN),
  pH: () => (/* binding */ SECRET_INPUTS),
  SC: () => (/* binding */ SECRET_SOURCES),
  $M: () => (/* binding */ betasIn)
});

// EXTERNAL MODULE: ./src/secrets/inner-values.ts
var inner_values = __nccwpck_require__(75096);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __nccwpck_require__(30793);
;// CONCATENATED MODULE: ./src/secrets/proxy-credentials.ts

const SCHEME = /^\s*(?:https?:\/*|[a-z][\w+.-]*:\/\/)?/i;
function proxyCredentials(text) {
    const rest = text.replace(SCHEME, '');
    const userinfo = rest.slice(0, Math.max(0, rest.lastIndexOf('@')));
    const colon = userinfo.search(/:|$/);
    const [user, password] = [userinfo.slice(0, colon), userinfo.slice(colon + 1)];
    return [...new Set([...secretsOf(user, password), ...secretsOf(decoded(user), decoded(password))])];
}
function secretsOf(user, password) {
    if (user + password === '')
        return [];
    const both = `${user}:${password}`;
    const header = Buffer.from(both, 'utf8').toString('base64');
    if (password === '')
        return [user, header];
    return [password, header, ...(password.length < secret/* SHORTEST_MASKED */.tG ? [both] : [])];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/secrets/sources.ts


const BETA = /^(?:[a-z0-9]{1,16}-){1,8}20\d\d-\d\d-\d\d$/;
function betasIn(line) {
    const at = line.indexOf(':');
    const names = line
        .slice(at + 1)
        .split(',')
        .map((name) => name.trim());
    const isBetas = line.slice(0, at).trim().toLowerCase() === 'anthropic-beta';
    return isBetas && names.every((name) => BETA.test(name)) ? names : [];
}
const SECRETS_IN = {
    whole: (text) => [text],
    headers: (text) => text
        .split(/\r?\n/)
        .filter((line) => betasIn(line).length === 0)
        .map((line) => line.slice(line.indexOf(':') + 1).trim())
        .flatMap((value) => [value, ...(0,inner_values/* innerValues */.X)(value)]),
    lines: (text) => text.split(/\r?\n/).map((line) => line.slice(line.indexOf('=') + 1)),
    proxy: proxyCredentials,
};
const SECRET_SOURCES = {
    'api-key': {
        ...{ isInput: true, isCredential: true, form: 'whole' },
        variables: ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY'],
    },
    'auth-token': {
        ...{ isInput: true, isCredential: true, form: 'whole' },
        variables: ['ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
    },
    headers: {
        ...{ isInput: true, isCredential: false, form: 'headers' },
        variables: ['ANTHROPIC_CUSTOM_HEADERS'],
    },
    credentials: { isInput: true, isCredential: false, form: 'lines', variables: [] },
    proxy: {
        ...{ isInput: true, isCredential: false, form: 'proxy' },
        variables: ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
    },
    identity: {
        ...{ isInput: false, isCredential: false, form: 'whole' },
        variables: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    },
    cloud: {
        ...{ isInput: false, isCredential: false, form: 'whole' },
        variables: [
            'AWS_SECRET_ACCESS_KEY',
            'AWS_SESSION_TOKEN',
            'AWS_BEARER_TOKEN_BEDROCK',
            'ANTHROPIC_AWS_API_KEY',
            'ANTHROPIC_FOUNDRY_API_KEY',
            'OPENAI_API_KEY',
        ],
    },
    'github-token': {
        ...{ isInput: true, isCredential: false, form: 'whole', isOnDemand: true },
        variables: [],
    },
};
const NAMES = Object.keys(SECRET_SOURCES);
const SECRET_INPUTS = NAMES.filter((name) => SECRET_SOURCES[name].isInput);
const REGISTERED_INPUTS = SECRET_INPUTS.filter((name) => !('isOnDemand' in SECRET_SOURCES[name]));
const CREDENTIAL_INPUTS = NAMES.filter((name) => SECRET_SOURCES[name].isCredential);
const CREDENTIAL_VARIABLES = CREDENTIAL_INPUTS.flatMap((name) => SECRET_SOURCES[name].variables);
const FORM_OF_VARIABLE = new Map(Object.values(SECRET_SOURCES).flatMap(({ variables, form }) => variables.map((name) => [name, form])));


/***/ }),

/***/ 33772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ makeRegister),
  L: () => (/* binding */ sealSecrets)
});

;// CONCATENATED MODULE: ./src/secrets/public-names.ts
const OURS = ['claude-preflight', 'api.anthropic.com'];
function publicNamesOf(endpoints) {
    const bases = endpoints.flatMap((text) => text?.split(/[\s,]+/) ?? []);
    const names = bases.flatMap((base) => {
        const { host = '', hostname = '' } = URL.parse(base) ?? {};
        return [base, host, hostname, ...hostname.split('.')];
    });
    const known = new Set([...OURS, ...names].map((name) => name.toLowerCase()));
    return (value) => known.has(value.trim().toLowerCase());
}

// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __nccwpck_require__(30793);
// EXTERNAL MODULE: ./src/secrets/sources.ts + 1 modules
var sources = __nccwpck_require__(69459);
;// CONCATENATED MODULE: ./src/secrets/vault.ts



function makeRegister(mask, scrubber) {
    const known = new Set();
    return (values) => {
        const fresh = [...new Set(values)].filter((value) => !known.has(value) && !isBlank(value));
        if (fresh.length === 0)
            return;
        mask([...new Set(fresh.flatMap(secret/* maskForms */.ye))]);
        for (const value of fresh) {
            known.add(value);
            scrubber.add((0,secret/* makeSecret */.pz)(value));
        }
    };
}
function sealSecrets(env, input) {
    return {
        env: new Proxy(env, { get: plainVariable }),
        input: (name) => (sources/* SECRET_INPUTS */.pH.some((secret) => secret === name) ? undefined : input(name)),
        openVault: (register) => openVault(env, input, register),
    };
}
function plainVariable(env, name) {
    const value = Reflect.get(env, name);
    const isSealed = typeof name === 'string' && (sources/* FORM_OF_VARIABLE */.kS.has(name) || name.startsWith('INPUT_'));
    return isSealed && typeof value === 'string' && !isBlank(value) ? undefined : value;
}
function openVault(env, input, register) {
    const variable = (name) => (Object.hasOwn(env, name) ? env[name] : undefined);
    const told = [
        ...sources/* REGISTERED_INPUTS */.Jl.map((name) => [input(name), sources/* SECRET_SOURCES */.SC[name].form]),
        ...[...sources/* FORM_OF_VARIABLE */.kS].map(([name, form]) => [variable(name), form]),
    ];
    const isPublic = publicNamesOf([input('endpoints'), variable('ANTHROPIC_BASE_URL')]);
    const secretsIn = (text, form) => {
        const found = text === undefined ? [] : sources/* SECRETS_IN */.Ux[form](text);
        return form === 'headers' ? found.filter((value) => !isPublic(value)) : found;
    };
    register(told.flatMap(([text, form]) => secretsIn(text, form)));
    const handOut = (text, form) => {
        register(secretsIn(text, form));
        return text === undefined ? undefined : (0,secret/* makeSecret */.pz)(text);
    };
    return {
        input: (name) => handOut(input(name), sources/* SECRET_SOURCES */.SC[name].form),
        variable: (name) => handOut(variable(name), sources/* FORM_OF_VARIABLE */.kS.get(name) ?? 'whole'),
        hide: (value) => {
            if (!isPublic(value))
                register([value]);
            return (0,secret/* makeSecret */.pz)(value);
        },
    };
}
function isBlank(text) {
    return text.trim() === '';
}


/***/ }),

/***/ 98010:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ OFFLINE_CHECKS),
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   ty: () => (/* binding */ LIVE_CHECKS),
/* harmony export */   yC: () => (/* binding */ WAY_CHECKS),
/* harmony export */   zW: () => (/* binding */ CONNECTION_CHECKS)
/* harmony export */ });
const ASKING = {
    'key-shape': 'nothing',
    'key-exposure': 'nothing',
    'endpoint-shape': 'nothing',
    'proxy-route': 'nothing',
    dns: 'connection',
    tcp: 'connection',
    addresses: 'connection',
    'proxy-tunnel': 'connection',
    'tls-trust': 'connection',
    'tls-expiry': 'connection',
    'http-reach': 'answer',
    'api-identity': 'answer',
    clock: 'answer',
    'key-accepted': 'answer',
    'auth-schemes': 'answer',
    identity: 'answer',
    models: 'answer',
    'request-format': 'answer',
    'rate-limits': 'answer',
    'live-message': 'message',
    'live-stream': 'message',
};
const CHECK_IDS = Object.keys(ASKING);
const OFFLINE_CHECKS = asking('nothing');
const CONNECTION_CHECKS = asking('connection');
const LIVE_CHECKS = asking('message');
const WAY_CHECKS = [
    'dns',
    'tcp',
    'proxy-tunnel',
    'tls-trust',
    'http-reach',
    'api-identity',
];
function asking(what) {
    return CHECK_IDS.filter((id) => ASKING[id] === what);
}


/***/ }),

/***/ 97320:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CLOUD_IDS)
/* harmony export */ });
const CLOUD_IDS = [
    'bedrock',
    'bedrock-mantle',
    'claude-on-aws',
    'vertex',
    'claude-on-google',
    'foundry',
    'openai-compatible',
];


/***/ }),

/***/ 54557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ MERGED_FORMATS),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ['json', 'md', 'junit', 'har', 'badge'];
const MERGED_FORMATS = ['json', 'md', 'junit', 'badge'];


/***/ }),

/***/ 98795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   om: () => (/* binding */ jsonSize),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qK: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
const DEEPEST = 200;
function parseJson(text) {
    if (nestsTooDeep(text))
        throw new SyntaxError('nested too deep');
    return JSON.parse(text);
}
function nestsTooDeep(text) {
    return jsonSize(Buffer.from(text), { parts: Infinity, depth: DEEPEST }) === undefined;
}
const [QUOTE, BACKSLASH, COMMA, COLON] = [...Buffer.from('"\\,:')];
const CURLY = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;
function jsonSize(bytes, { parts: mostParts, depth: deepest }) {
    let [parts, names, depth] = [0, 0, 0];
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === QUOTE)
            at = endOfString(bytes, at);
        else if (byte === COLON)
            names += 1;
        else if (byte === COMMA)
            parts += 1;
        else if ((byte | CURLY) === CLOSE)
            depth -= 1;
        else if ((byte | CURLY) === OPEN) {
            parts += 1;
            depth += 1;
        }
        if (parts + names > mostParts || depth > deepest)
            return undefined;
    }
    return { parts: parts + names, names };
}
function endOfString(bytes, start) {
    for (let at = start + 1; at < bytes.length; at += 1) {
        if (bytes[at] === QUOTE)
            return at;
        if (bytes[at] === BACKSLASH)
            at += 1;
    }
    return bytes.length;
}


/***/ }),

/***/ 76180:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   uo: () => (/* binding */ capped)
/* harmony export */ });
function quote(text) {
    return { quoted: text };
}
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
function joinPhrases(phrases, between) {
    return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [between, ...phrase]));
}
function plain(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');
}
function capped(text, cap) {
    return text.length > cap ? `${text.slice(0, cap - 1).replace(/[\ud800-\udbff]$/, '')}\u2026` : text;
}


/***/ }),

/***/ 70240:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ ATTEMPT_OUTCOMES),
/* harmony export */   T_: () => (/* binding */ CUT_OFF_BY),
/* harmony export */   kp: () => (/* binding */ AUTH_SCHEMES),
/* harmony export */   pb: () => (/* binding */ KEY_SCHEMES),
/* harmony export */   vF: () => (/* binding */ MODEL_STATUSES)
/* harmony export */ });
const AUTH_SCHEMES = ['bearer', 'x-api-key', 'federation', 'sigv4'];
const KEY_SCHEMES = ['bearer', 'x-api-key'];
const MODEL_STATUSES = [
    'usable',
    'deprecated',
    'retired',
    'unknown',
    'forbidden',
    'unverified',
];
const ATTEMPT_OUTCOMES = ['ok', 'refused', 'retried', 'timed-out', 'cancelled'];
const CUT_OFF_BY = ['deadline', 'cancellation'];


/***/ }),

/***/ 65476:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ REDACT),
/* harmony export */   Fv: () => (/* binding */ NO_PROXY_VARIABLES),
/* harmony export */   Ix: () => (/* binding */ REQUIRE),
/* harmony export */   Q5: () => (/* binding */ COMPARE_DIRECT),
/* harmony export */   bD: () => (/* binding */ PROXY_VARIABLES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   gJ: () => (/* binding */ AUTH_CHOICES),
/* harmony export */   o9: () => (/* binding */ ORIGINS),
/* harmony export */   ro: () => (/* binding */ CLIENTS),
/* harmony export */   th: () => (/* binding */ ON_MISSING_KEY)
/* harmony export */ });
/* harmony import */ var _secrets_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69459);

const AUTH_CHOICES = ['auto', 'bearer', 'x-api-key', 'federation'];
const FAIL_ON = ['broken', 'degraded', 'never'];
const ON_MISSING_KEY = ['auto', 'fail', 'skip'];
const REDACT = ['auto', 'true', 'false'];
const REQUIRE = ['any', 'all'];
const CLIENTS = [
    'claude-code',
    'cursor',
    'cline',
    'continue',
    'zed',
    'sdk-typescript',
    'sdk-python',
    'curl',
];
const COMPARE_DIRECT = ['auto', 'true', 'false'];
const PROXY_VARIABLES = _secrets_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_SOURCES */ .SC.proxy.variables;
const NO_PROXY_VARIABLES = ['no_proxy', 'NO_PROXY'];
const ORIGINS = ['input', 'environment', 'default'];


/***/ }),

/***/ 10672:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
const VERDICTS = ['healthy', 'degraded', 'broken', 'unchecked'];
const EXIT = { passed: 0, failed: 1, wrongUsage: 2, ownBug: 3 };


/***/ }),

/***/ 56839:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../web/fetch/body.js");

/***/ }),

/***/ 62796:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../web/fetch/formdata");

/***/ }),

/***/ 74030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../web/webidl");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 41314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ DOORS)
/* harmony export */ });
// The doors of the bundle, by name. Each runs when it is imported. JavaScript, because the bundler reads the comment within.

/** The nameless one is the action's: the runner starts it, and one file is read sooner than two, hence eager. */
const DOORS = {
  '': () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 79407)),
  cli: () => __nccwpck_require__.e(/* import() */ 5581).then(__nccwpck_require__.bind(__nccwpck_require__, 95581)),
  merge: () => Promise.all(/* import() */[__nccwpck_require__.e(2210), __nccwpck_require__.e(912), __nccwpck_require__.e(1530), __nccwpck_require__.e(9107)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19107)),
}


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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ 		8792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(69406);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
