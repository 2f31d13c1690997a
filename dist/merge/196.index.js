export const id = 196;
export const ids = [196];
export const modules = {

/***/ 7196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleTarget: () => (/* binding */ assembleTarget)
});

// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/claude/addresses.ts
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
const NOT_PUBLIC = (/* unused pure expression or super */ null && ([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['::', 128],
    ['::1', 128],
    ['fc00::', 7],
]));
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
function addresses_isLoopbackHost(hostname) {
    const host = addresses_plainHost(hostname);
    return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
}
/** True when a URL's host is a link-local literal or a name of a cloud's metadata service. */
function isForbiddenHost(hostname) {
    const host = addresses_plainHost(hostname);
    return METADATA_NAMES.includes(host) || isForbiddenAddress(host);
}
/** Lower-case, without a trailing dot and without the brackets of an IPv6 literal. */
function addresses_plainHost(hostname) {
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
    return (0,external_node_net_.isIP)(text);
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
    const list = new external_node_net_.BlockList();
    for (const [address, prefix] of ranges)
        list.addSubnet(address, prefix, address.includes(':') ? 'ipv6' : 'ipv4');
    lists.set(ranges, list);
    return list;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/claude/edit-distance.ts
// How far one word is from another.
/** Levenshtein distance in characters. Both words are cut at 256 so that outside words cannot cost time. */
function edit_distance_editDistance(left, right) {
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
function hosts_isFirstParty(hostname) {
    return addresses_plainHost(hostname) === FIRST_PARTY_HOST;
}
/** Why this host can be told wrong without asking it, or undefined. Invented regional hosts and look-alikes included. */
function hosts_knownWrongHost(hostname) {
    const host = addresses_plainHost(hostname);
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
    const name = (0,external_node_url_.domainToUnicode)(host);
    if (!name.endsWith('.com') || name.endsWith('.anthropic.com'))
        return false;
    return edit_distance_editDistance(name, FIRST_PARTY_HOST) <= 2;
}

;// CONCATENATED MODULE: ./src/claude/key-characters.ts
// White space, invisible and unsendable characters: where they stand and what they are called, never what is around them.
/** Names a person recognises; all others are shown by their code point alone. Source: the Unicode Character Database. */
const key_characters_NAMES = {
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
function key_characters_strayIn(text) {
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
    return `${key_characters_NAMES[code] ?? 'an invisible character'} (${point})`;
}

;// CONCATENATED MODULE: ./src/claude/key-families.ts
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
function key_families_familyOf(value) {
    return KEY_FAMILIES.find((family) => family.prefix.test(value));
}
/** What may be shown of a value: its family's public prefix, nothing of what follows; empty when no family is known. */
function familyPrefix(value) {
    return key_families_familyOf(value)?.prefix.exec(value)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./src/claude/key-placeholder.ts
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
function key_placeholder_isUnexpanded(text) {
    return /\$\{|\{\{|\$\(/.test(text) || /^\$\w+$|^%\w+%$|^op:\/\//.test(text);
}
/** True when no key was ever put in. A well-formed key never counts, whatever it spells. */
function isPlaceholder(core, host) {
    if (core.length > LONGEST_PLACEHOLDER || key_families_familyOf(core)?.whole?.test(core))
        return false;
    const rest = core.slice(familyPrefix(core).length);
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

;// CONCATENATED MODULE: ./src/claude/written-url.ts
// Reads a URL as people write it, and says what is wrong when it is none.



const LONGEST = 2048;
const MARKDOWN = /^!?\[[^\]]*\]\(([^)\s]*)\)$/;
const ANGLES = /^<(.*)>$/;
const QUOTES = '"\'`“”‘’„«»‹›';
/** Only http(s) URLs with a host come back as `url`, in Node's normal form; all else as a reason. Never throws. */
function written_url_writtenAsUrl(raw) {
    const text = raw.trim();
    const wrapped = text === '' || text.length > LONGEST ? undefined : judgeWrapping(text);
    if (text === '')
        return { reason: 'The base URL is empty.' };
    if (text.length > LONGEST)
        return { reason: `The base URL is longer than ${LONGEST} characters.` };
    return wrapped ?? judgeCharacters(text) ?? judgeStart(text) ?? readUrl(text);
}
function judgeWrapping(text) {
    if (isUnexpanded(text))
        return { reason: 'The base URL is an expression or variable that nothing has replaced.' };
    const link = MARKDOWN.exec(text)?.[1] ?? ANGLES.exec(text)?.[1];
    if (link !== undefined)
        return fault('The base URL is wrapped as a link in a text; give the bare URL.', link);
    const bare = trimQuotes(text);
    return bare === text ? undefined : fault('The base URL is wrapped in quotes.', bare);
}
/** Only what cannot be seen is taken out for a correction: leaving out a letter or joining words could name another host. */
function judgeCharacters(text) {
    const strays = strayIn(text);
    const [first] = strays;
    if (first) {
        const unseen = strays.every((stray) => stray.kind === 'blank') && !/[\s]/.test(text);
        const visible = [...text].filter((letter) => strayIn(letter).length === 0).join('');
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
    const loopback = isLoopbackHost(hostAtStart(rest));
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
function endpoint_shape_judgeEndpoint(raw, options) {
    const written = writtenAsUrl(raw);
    if ('reason' in written) {
        const { reason, corrected } = written;
        return { fault: { cause: 'endpoint.malformed', detail: say `${reason}`, ...(corrected && { corrected }) } };
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
function endpoint_shape_joinPath(base, path) {
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
    return isForbiddenHost(url.hostname)
        ? malformed((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(url.hostname)} is a link-local or metadata address; no credential is sent there.`)
        : undefined;
}
function judgeHost(url) {
    const wrong = hosts_knownWrongHost(url.hostname);
    if (!wrong)
        return undefined;
    const detail = (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(url.hostname)} is ${wrong.is}. The API's base URL is ${wrong.right}.`;
    return { cause: 'endpoint.unknown-host', detail, corrected: wrong.right };
}
/** Only what is certain, and only at the first party: a gateway may keep its API under any path. */
function judgePath(url) {
    if (!hosts_isFirstParty(url.hostname))
        return undefined;
    const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
    if (/^(?:\/v1)+\/complete$/.test(path)) {
        const detail = (0,phrase/* say */.cv) `/v1/complete is the retired Text Completions API; use the Messages API at ${FIRST_PARTY_URL}.`;
        return { cause: 'endpoint.legacy', detail, corrected: FIRST_PARTY_URL };
    }
    if (!/^\/v1\/.|^\/messages(?:\/|$)/.test(path))
        return undefined;
    const detail = (0,phrase/* say */.cv) `The base URL ends in ${(0,phrase/* quote */.hD)(path)}, but clients add /v1/… to it themselves.`;
    return { cause: 'endpoint.path', detail, corrected: FIRST_PARTY_URL };
}
function judgeScheme(url, { allowHttp }) {
    if (url.protocol === 'https:' || allowHttp || addresses_isLoopbackHost(url.hostname))
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

// EXTERNAL MODULE: ./src/diagnosis/diagnose.ts + 2 modules
var diagnose = __webpack_require__(9710);
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
        distance: editDistance(wanted, normalise(other)),
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

// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __webpack_require__(2018);
;// CONCATENATED MODULE: ./src/diagnosis/compare-endpoints.ts
// What only several endpoints side by side show: models that one of them lacks, and how long a change to the fallback takes.




/** Models named in the sentence; the evidence names all. */
const NAMED = 5;
/** Every endpoint with the models that it lacks of the primary's. One without a list lacks none that anybody knows of. */
function withLacks(all) {
    const primary = all.find(({ result, showsModels }) => showsModels && callable(result).length > 0)?.result;
    return all.map(({ result: endpoint, showsModels }) => {
        const isCompared = showsModels && primary !== undefined && endpoint !== primary;
        const lacks = isCompared ? lackedBy(endpoint, primary) : [];
        return lacks.length === 0 ? endpoint : { ...endpoint, lacks, findings: noted(endpoint.findings, lacks) };
    });
}
function callable({ models }) {
    return models.filter(({ status }) => status === 'usable' || status === 'deprecated').map(({ id }) => id);
}
/** A gateway that names all models its own way lacks none; an empty list lacks all. */
function lackedBy(endpoint, primary) {
    const own = callable(endpoint);
    const missing = callable(primary).filter((id) => !own.some((other) => sameModel(other, id)));
    return own.length > 0 && missing.length === callable(primary).length ? [] : missing;
}
/** A model that was named and is missing has failed the check already. */
function noted(findings, lacks) {
    return findings.map((finding) => {
        if (finding.check !== 'models' || finding.status !== 'pass')
            return finding;
        const named = (0,phrase/* joinPhrases */.Zk)(lacks.slice(0, NAMED).map((id) => [(0,phrase/* quote */.hD)(id)]), ', ');
        const more = lacks.length > NAMED ? ` and ${lacks.length - NAMED} more` : '';
        const detail = (0,phrase/* say */.cv) `${finding.detail} It lacks models of the primary: ${named}${more}.`;
        const { check, title, layer, startedAtMs, durationMs } = finding;
        const told = (0,src_finding/* note */.N4)(detail, { ...finding.evidence, missing: lacks });
        return { ...told, check, title, layer, startedAtMs, durationMs };
    });
}
/** Where a fallback works and the primary does not: when each was known, counted from the first question that any of them was asked. */
function failoverOf(endpoints) {
    const [primary] = endpoints;
    const fallback = endpoints.find(diagnose/* works */.No);
    if (primary === undefined || fallback === undefined || fallback === primary)
        return undefined;
    const begunMs = Math.min(...endpoints.flatMap(({ findings }) => findings).map(({ startedAtMs }) => startedAtMs));
    const primaryFailedMs = endOf(primary, (finding) => (0,src_finding/* causeOf */.rl)(finding) === primary.cause) - begunMs;
    const fallbackAnsweredMs = endOf(fallback, ({ check }) => check === 'key-accepted') - begunMs;
    return {
        to: fallback.url,
        primaryFailedMs,
        fallbackAnsweredMs,
        tookMs: Math.max(primaryFailedMs, fallbackAnsweredMs),
    };
}
/** When the last of these findings was made. */
function endOf({ findings }, which) {
    const ends = findings.filter(which).map(({ startedAtMs, durationMs }) => startedAtMs + durationMs);
    return Math.max(0, ...ends);
}

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
const key_peel_QUOTES = '"\'`´“”‘’„‚«»‹›′″＂';
const MOST_LAYERS = 6;
/** Peels at most six layers; never throws. The value in the middle is not judged. */
function key_peel_peelKey(raw) {
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
    const first = rest.findIndex((letter) => !isBlank(letter));
    if (first < 0)
        return { ...peeling, to: peeling.from };
    const last = rest.findLastIndex((letter) => !isBlank(letter));
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
    const first = letters.findIndex((letter) => !key_peel_QUOTES.includes(letter));
    return first < 0 ? letters.length : first;
}
/** Quotes at the end, with the comma or semicolon that a copied line of code leaves behind them. */
function quotesAtEnd(letters) {
    const punctuation = /^[,;]$/.test(letters.at(-1) ?? '') && key_peel_QUOTES.includes(letters.at(-2) ?? ' ') ? 1 : 0;
    const last = letters
        .slice(0, letters.length - punctuation)
        .findLastIndex((letter) => !key_peel_QUOTES.includes(letter));
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
    return decoded !== undefined && key_families_familyOf(key_peel_peelKey(decoded).core) !== undefined;
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
    if (joined.length < 16 || key_families_familyOf(joined) || !/^[\w+/-]+={0,2}$/.test(joined))
        return undefined;
    const decoded = Buffer.from(joined, 'base64').toString('latin1');
    return /^[\t\n\r -~]+$/.test(decoded) ? decoded : undefined;
}

;// CONCATENATED MODULE: ./src/claude/key-shape.ts






/** First match wins: an earlier one's remedy (another value altogether) makes the later ones pointless. */
const key_shape_JUDGES = [
    judgeNothing,
    judgeReference,
    judgePlaceholder,
    judgeUse,
    judgeEncoding,
    judgeForm,
];
/** Judges the untrimmed value. Shape faults that no header can carry count everywhere, families at the first party alone. */
function key_shape_judgeKeyShape(raw, place) {
    if (raw === '')
        return {};
    const peeled = peelKey(raw);
    const family = familyOf(peeled.core);
    const strays = strayIn(raw).filter((stray) => !peeled.wrapping.has(stray.position));
    const look = { ...peeled, place, family, strays };
    const known = family && { family };
    for (const judge of key_shape_JUDGES) {
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
    const detail = (0,phrase/* say */.cv) `The value consists of white space alone: ${describeStrays(strays)}.`;
    return { cause: 'key.whitespace', detail };
}
function judgeReference({ core }) {
    const reference = referenceIn(core);
    const detail = (0,phrase/* say */.cv) `The value is ${reference ?? ''} that nothing has replaced with the secret it stands for.`;
    return reference === undefined ? undefined : { cause: 'key.unexpanded', detail };
}
function judgePlaceholder({ core, place }) {
    if (!isPlaceholder(core, place))
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
    const start = (0,phrase/* say */.cv) `This is ${family.name} (it begins with ${familyPrefix(core)}): ${misuse.why}.`;
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
            ? [{ cause: 'key.whitespace', says: `contains ${describeStrays(blank)}` }]
            : []),
        ...(foreign.length > 0
            ? [{ cause: 'key.malformed', says: `contains ${describeStrays(foreign)}` }]
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
    return { cause: 'key.malformed', detail: say `It begins as ${look.family.name}, but ${odd}.` };
}
/** What is odd about a family whose full shape is established, at the host that issued it. */
function oddLength({ core, family, place, strays }) {
    if (!place.firstParty || !family?.whole)
        return undefined;
    const bare = strays.length > 0 ? [...core].filter((letter) => key_characters_strayIn(letter).length === 0).join('') : core;
    if (family.whole.test(bare))
        return undefined;
    const usual = family.length ?? 0;
    return bare.length === usual
        ? 'it has the right length, but not the alphabet or the ending of its family'
        : `it is ${bare.length} characters long instead of ${usual}`;
}

// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
;// CONCATENATED MODULE: ./src/plan/no-proxy.ts
// Does a NO_PROXY list name this host?



/** What a base URL asks for; the scheme's own port where it names none. */
function comparedHost({ hostname, port, protocol }) {
    const name = plainHost(hostname);
    return { name, family: no_proxy_familyOf(name), port: Number(port || (protocol === 'https:' ? 443 : 80)) };
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
function no_proxy_matchNoProxy(list, base) {
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
    const domain = /^\p{ASCII}*$/u.test(lower) ? lower : domainToASCII(lower);
    return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}
/** An address by its value, alone or in a network of CIDR. */
function isWithin({ name, family }, text) {
    const [, network = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    if (no_proxy_familyOf(network) !== family)
        return false;
    const longest = family === 4 ? 32 : 128;
    const prefix = Number(bits ?? longest);
    if (prefix > longest)
        return false;
    const list = new BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(network, prefix, kind);
    return list.check(name, kind);
}
function no_proxy_familyOf(text) {
    const family = isIP(text);
    return family === 4 || family === 6 ? family : 0;
}

;// CONCATENATED MODULE: ./src/plan/proxy-url.ts
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
function proxy_url_parseProxyUrl(text) {
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
    return isFirstParty(name) || knownWrongHost(name) !== undefined || API_PATH.test(tail);
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
    return makeSecret(`Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`);
}
function bad(kind, corrected) {
    return { ok: false, fault: { kind, ...(corrected !== undefined && { corrected }) } };
}

;// CONCATENATED MODULE: ./src/plan/proxy-decision.ts




/**
 * In this order, the first that is not empty counts. HTTP_PROXY in capitals is left out: a web server sets it from a
 * request's header. Source: curl man page, ENVIRONMENT; `lib/url.c` `detect_proxy`. As of 2026-11-22.
 */
const ORDER = {
    'http:': ['http_proxy', 'all_proxy', 'ALL_PROXY'],
    'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
};
/** The way to a base URL. The input binds whatever NO_PROXY says; an empty variable is as good as none. Never throws. */
function proxy_decision_decideProxy(base, settings) {
    const input = settings.input === undefined ? '' : reveal(settings.input).trim();
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
    return names.find((name) => variables[name] !== undefined && reveal(variables[name]) !== '');
}
function bypassFor(base, { noProxy }) {
    const variable = NO_PROXY_VARIABLES.find((name) => (noProxy[name] ?? '') !== '');
    const entry = variable && matchNoProxy(noProxy[variable] ?? '', base);
    return variable === undefined || entry === undefined ? undefined : { variable, entry };
}
function fromVariable(variable, { variables }) {
    const secret = variables[variable];
    return chosen(secret === undefined ? '' : reveal(secret), variable);
}
function chosen(text, from) {
    const parsed = parseProxyUrl(text);
    if (!parsed.ok)
        return { kind: 'malformed', fault: parsed.fault, from };
    return { kind: 'proxy', server: parsed.server, shown: parsed.shown, from };
}

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
    const shape = judgeEndpoint(given, { allowHttp: settings.allowHttp });
    const firstParty = shape.url !== undefined && isFirstParty(shape.url.hostname);
    return {
        given,
        shape,
        base: shape.fault === undefined ? shape.url : undefined,
        firstParty,
        proxy: shape.url === undefined ? UNDECIDED : decideProxy(shape.url, settings.proxy),
        provider: settings.provider === 'auto' ? (firstParty ? 'anthropic' : 'gateway') : settings.provider,
        keyShape: credential && judgeKeyShape(reveal(credential.secret), { firstParty, kind: credential.kind }),
        schemes: settings.federation === undefined ? schemesFor(credential, firstParty) : ['federation'],
    };
}
/** The headers in which a credential of the user's own can be sent. */
const KEY_SCHEMES = (/* unused pure expression or super */ null && (['bearer', 'x-api-key']));
/** The first party takes a token as bearer alone and a key as its family allows; a gateway may want anything in either header. */
function schemesFor(credential, firstParty) {
    if (credential === undefined)
        return [];
    if (!firstParty)
        return KEY_SCHEMES;
    if (credential.kind === 'auth-token')
        return ['bearer'];
    return familyOf(reveal(credential.secret))?.schemes ?? KEY_SCHEMES;
}
/** The variable by which a targets file names what this target needs: of a header that is not set where the key is there, else of the key. */
function neededName({ credential, settings: { federation, listed } }) {
    const isSignedIn = credential !== undefined || federation !== undefined;
    return (isSignedIn ? listed?.unset[0] : undefined) ?? listed?.credentialName;
}

;// CONCATENATED MODULE: ./src/probes/conversation.ts
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

;// CONCATENATED MODULE: ./src/judgement/answered.ts
/** The answer of an exchange, or of one attempt, as a list of none or one. */
function answered({ outcome }) {
    return outcome.kind === 'answer' ? [outcome] : [];
}
/** Time to first byte, in milliseconds: from the moment the judged connection stood, and the request was ready, to the head of the answer. */
function firstByteMs({ headAtMs, sentAtMs }, { startedAtMs, durationMs }) {
    return Math.max(0, headAtMs - Math.max(startedAtMs + durationMs, sentAtMs));
}

;// CONCATENATED MODULE: ./src/probes/failure.ts
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
    return { phase, code: failure_text(code) ?? failure_text(name) ?? 'UNKNOWN', reason: failure_text(message) ?? '' };
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
    return isThrown(inner) && failure_text(inner.message) !== undefined ? deepest(inner) : error;
}
function isThrown(error) {
    return typeof error === 'object' && error !== null;
}
function failure_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/run/measures.ts
// The figures of a conversation: every attempt with its outcome, and the milliseconds of each phase.


function attemptsOf(exchanges) {
    return exchanges
        .flatMap(({ name, attempts }) => attempts.filter(wasMade).map((attempt) => attemptResult(name, attempt)))
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
function wasMade({ outcome }) {
    return outcome.kind === 'answer' || outcome.failure.isHearsay !== true;
}
function attemptResult(request, attempt) {
    const { at, durationMs, outcome, waitedMs } = attempt;
    return {
        request,
        at: new Date(at).toISOString(),
        durationMs: Math.round(durationMs),
        outcome: outcomeOf(attempt),
        ...(outcome.kind === 'answer' && { status: outcome.status }),
        ...(waitedMs !== undefined && { waitedMs }),
    };
}
/** A time-out is told as one even when another try followed. */
function outcomeOf({ outcome, waitedMs }) {
    if (outcome.kind === 'failure' && outcome.failure.code === TIMEOUT)
        return 'timed-out';
    if (outcome.kind === 'failure' && outcome.failure.code === CANCELLED)
        return 'cancelled';
    if (waitedMs !== undefined)
        return 'retried';
    return outcome.kind === 'answer' && outcome.status < 300 ? 'ok' : 'refused';
}
/** Whole milliseconds of the judged connection and of the first answer on the line; of a connection that stood already, of the answer alone. */
function phasesOf(connection, exchanges, reused) {
    const answers = exchanges.flatMap(({ attempts }) => attempts).flatMap(answered);
    const [first] = answers.toSorted((one, other) => one.headAtMs - other.headAtMs);
    const answer = first && {
        firstByteMs: reused ? first.headAtMs - first.sentAtMs : firstByteMs(first, connection),
        totalMs: first.endAtMs - (reused ? first.sentAtMs : connection.startedAtMs),
    };
    const opened = reused ? {} : { ...connection.phases, totalMs: connection.durationMs };
    const all = { ...opened, ...answer };
    return Object.fromEntries(Object.entries(all).map(([phase, ms]) => [phase, Math.round(ms * 10) / 10]));
}

// EXTERNAL MODULE: ./src/cause.ts
var cause = __webpack_require__(9400);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/claude/model-list.ts
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

;// CONCATENATED MODULE: ./src/claude/answers.ts
// Whether a 200 is really the answer that was asked for: a model list, a token count.

/** Judges the parsed body of a 200 to `GET /v1/models`; `undefined` stands for a body that was no JSON. */
function judgeModelsAnswer(body) {
    const list = parseModelList(body);
    return list ? { ok: true, list } : { ok: false, reason: `no model list, but ${answers_kindOf(body)}` };
}
/** Judges the parsed body of a 200 to `POST /v1/messages/count_tokens`: `{ "input_tokens": whole number from 0 }`. */
function judgeCountAnswer(body) {
    if (typeof body !== 'object' || body === null || !('input_tokens' in body)) {
        return { ok: false, reason: `no input_tokens, but ${answers_kindOf(body)}` };
    }
    const count = body.input_tokens;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
        ? { ok: true, inputTokens: count }
        : { ok: false, reason: `input_tokens is no whole number but ${answers_kindOf(count)}` };
}
function answers_kindOf(value) {
    if (value === undefined)
        return 'nothing that is JSON';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'another object' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./src/claude/error-envelope.ts
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
        message: error_envelope_text(error['message']),
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
        message: error_envelope_text(body['title'] ?? body['detail']),
        requestId: word(body['ray_id']),
        ...(typeof seconds === 'number' && seconds >= 0 && { retryAfterSeconds: seconds }),
    };
}
function readAiGateway(body) {
    const errors = [body['error'], body['errors']].find((value) => Array.isArray(value));
    if (body['name'] !== 'AiGatewayError' && !(body['success'] === false && errors))
        return undefined;
    const first = Array.isArray(errors) ? record(errors[0]) : undefined;
    return { type: word(body['name']), code: word(first?.['code']), message: error_envelope_text(first?.['message']) };
}
function readEdge(body) {
    const error = record(body['error']);
    const type = EDGE_TYPES.find((known) => known === error?.['type']);
    return type ? { type, message: error_envelope_text(error?.['message']) } : undefined;
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
    return body['status'] === 'failure' ? { message: error_envelope_text(body['message']) } : undefined;
}
function readGoogle(body) {
    const error = record(body['error']);
    if (!error || typeof error['code'] !== 'number' || typeof error['status'] !== 'string')
        return undefined;
    return { type: word(error['status']), code: word(error['code']), message: error_envelope_text(error['message']) };
}
function readOpenai(body) {
    const error = record(body['error']);
    return error && (typeof error['message'] === 'string' || typeof error['type'] === 'string')
        ? errorObject(error, body)
        : undefined;
}
function readAws(body) {
    const type = word(body['__type']);
    return type ? { type, message: error_envelope_text(body['message'] ?? body['Message']) } : undefined;
}
function readFastapi(body) {
    const detail = body['detail'];
    if (typeof detail === 'string')
        return { message: error_envelope_text(detail) };
    const first = Array.isArray(detail) ? detail[0] : detail;
    const message = error_envelope_text(record(first)?.['msg'] ?? record(first)?.['message']);
    return message ? { message } : undefined;
}
function readPlain(body) {
    const message = error_envelope_text(body['message'] ?? body['error_description'] ?? body['error']);
    return message ? { type: word(body['error']), code: word(body['code']), message } : undefined;
}
function errorObject(error, body) {
    return {
        type: word(error['type']),
        code: word(error['code']),
        message: error_envelope_text(error['message']),
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
function error_envelope_text(value) {
    return typeof value === 'string' ? value.slice(0, LONGEST_MESSAGE) : undefined;
}

;// CONCATENATED MODULE: ./src/claude/headers.ts
const NEWER_SDKS = [
    { language: 'TypeScript', versions: '1.0.0 and later' },
    { language: 'Python', versions: '2.0.0 and later' },
    { language: 'Go', versions: '2.0.0 and later' },
    { language: 'Java', versions: '3.0.0 and later' },
    { language: 'C#', versions: '13.0.0 and later' },
    { language: 'PHP', versions: '1.0.0 and later' },
    { language: 'Ruby', versions: '2.0.0 and later' },
];
/** Facts per auth scheme; a key of the first party is accepted in the first two. */
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
/** Beta which every request with an OAuth access token must name. Source: SDK 1.12.0 `src/lib/credentials/types.ts`. */
const OAUTH_BETA = 'oauth-2025-04-20';
const OAUTH_ACCESS_TOKEN = /^sk-ant-oat\d{2}-/;
/**
 * Headers as the SDK of the scheme's generation sends them: exactly one credential header, never both.
 * Names are lower-case; `content-type` only where a body goes along. The user agent is the caller's (see `userAgent`).
 */
function headers_dialectHeaders(scheme, credential, method = 'GET') {
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
    return scheme === 'federation' || (scheme === 'bearer' && OAUTH_ACCESS_TOKEN.test(credential));
}
/** How we name ourselves to the endpoint. */
function userAgent(version) {
    return `claude-preflight/${version}`;
}
/** The SDK generations that send this scheme, as one line: `TypeScript 1.0.0 and later, Python …`. */
function sdksSending(scheme) {
    return DIALECTS[scheme].sdks.map((sdk) => `${sdk.language} ${sdk.versions}`).join(', ');
}

;// CONCATENATED MODULE: ./src/claude/request.ts


/** The largest page the API gives. Source: platform.claude.com/docs api/models/list. As of 2026-11-22. */
const PAGE = 1000;
/** `GET /v1/models`: free. `afterId` asks for the page behind that id. */
function listModels(base, scheme, credential, afterId) {
    const after = afterId === undefined ? '' : `&after_id=${encodeURIComponent(afterId)}`;
    const url = joinPath(base, `/v1/models?limit=${PAGE}${after}`);
    return { name: 'list-models', method: 'GET', ...request_located(url), headers: dialectHeaders(scheme, credential) };
}
/** `POST /v1/messages/count_tokens`: free, and refuses what a message would be refused for. */
function countTokens(base, scheme, credential, body) {
    return {
        name: 'count-tokens',
        method: 'POST',
        ...request_located(joinPath(base, '/v1/messages/count_tokens')),
        headers: dialectHeaders(scheme, credential, 'POST'),
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
function request_located(url) {
    const { pathname, search } = new URL(url);
    return { url, path: pathname + search };
}

;// CONCATENATED MODULE: ./src/claude/federation.ts
// Keyless sign-in: the question for a job's identity token, and the exchange of that token for an access token.





/** The exchange, field by field as the official SDK makes it. */
const TOKEN_EXCHANGE = {
    path: '/v1/oauth/token',
    grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    beta: `${OAUTH_BETA},oidc-federation-2026-04-01`,
    longestToken: 16_384,
    source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials/oidc-federation.ts and types.ts',
    asOf: '2026-11-22',
};
/**
 * GitHub's question: the URL which the runner gives a job, with the audience behind it.
 * Source: docs.github.com, OpenID Connect reference; `@actions/core` `oidc-utils`. As of 2026-11-22.
 */
function askIdentityToken(url, requestToken, audience) {
    const { href, search } = url;
    const between = search === '' ? '?' : '&';
    return {
        name: 'identity-token',
        method: 'GET',
        ...located(`${href}${between}audience=${encodeURIComponent(audience)}`),
        headers: { accept: 'application/json', authorization: `Bearer ${requestToken}` },
    };
}
/** The identity token in GitHub's answer, `{"value": "<jwt>"}`; undefined when there is none. */
function identityTokenIn(json) {
    const value = fieldOf(json, 'value');
    return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(value) ? value : undefined;
}
/** `POST /v1/oauth/token`: no credential but the identity token in its body. */
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
        ...located(joinPath(base, TOKEN_EXCHANGE.path)),
        headers: { accept: '*/*', 'content-type': 'application/json', 'anthropic-beta': TOKEN_EXCHANGE.beta },
        body: JSON.stringify(body),
    };
}
/** The access token in the answer to an exchange, by the same rules as the SDK's; undefined when it is no such answer. */
function accessTokenIn(json) {
    const token = fieldOf(json, 'access_token');
    const kind = fieldOf(json, 'token_type') ?? 'bearer';
    const isBearer = typeof kind === 'string' && kind.toLowerCase() === 'bearer';
    const lasts = Number.isFinite(Number(fieldOf(json, 'expires_in') ?? NaN));
    return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) && isBearer && lasts ? token : undefined;
}
/** What an identity token says of itself. It is not verified: that is the other side's part. */
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
/** Why an identity token may not be posted to a host (contract, safety rules 1 and 7); undefined when it may. */
function whyNotPosted(base, audience) {
    if (base.protocol !== 'https:' && !isLoopbackHost(base.hostname))
        return 'plain-http';
    const named = [audience.toLowerCase(), hostIn(audience)];
    return isFirstParty(base.hostname) || named.includes(base.host) ? undefined : 'other-audience';
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

;// CONCATENATED MODULE: ./src/claude/live-message.ts



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
        ...located(joinPath(base, '/v1/messages')),
        headers: dialectHeaders(scheme, credential, 'POST'),
        body: JSON.stringify(stream ? { ...smallest, stream } : smallest),
    };
}
/**
 * True when a refusal only says that one token was too few: models that think need more to begin with, and the message was understood.
 * Source: BerriAI/litellm#26987, as of 2026-09.
 */
function isTooShort(message) {
    return /max_tokens or model output limit was reached/i.test(message ?? '');
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
/** Why an error event ended a stream that had begun with 200: its type stands in for the status that could no longer be sent. */
function causeOfErrorEvent(envelope, scheme) {
    const [status = 500] = envelope.type === undefined ? [] : (ANY_TYPE[envelope.type]?.statuses ?? []);
    return causeOfError({ status, envelope, scheme, host: { firstParty: false } })?.cause;
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
const identity_JUDGES = [judgeApi, judgeEdge, judgeHtml, judgeGateway];
/** Names who answered and by what traits. First match wins; an answer of the API passed on by a gateway counts as the API's. */
function whoAnswered(traits) {
    for (const judge of identity_JUDGES) {
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
function identity_isHtml({ contentType, bodyStart }) {
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
    if (status < 500 || !(identity_isHtml(traits) || bodyStart.trim() === ''))
        return false;
    const marked = first(headers['server']) === 'cloudflare' || first(headers['cf-ray']) !== '';
    return marked || /<center>cloudflare<\/center>/i.test(bodyStart);
}
function judgeHtml(traits) {
    return identity_isHtml(traits) ? { who: 'html', reasons: ['it is a web page'] } : undefined;
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
    const envelope = answer.status >= 400 ? parseEnvelope(answer.json) : undefined;
    const traits = {
        ...traitsOf(answer, envelope),
        understood: answer.status < 300 && isUnderstood(answer, asked),
    };
    return { answer, envelope, identity: whoAnswered(traits), html: identity_isHtml(traits) };
}
function traitsOf({ status, headers, body }, envelope) {
    const bodyStart = body.bytes.subarray(0, START).toString('utf8');
    return { status, headers, contentType: headers['content-type'], envelope, bodyStart };
}
function isUnderstood({ json }, asked) {
    if (asked === 'list')
        return judgeModelsAnswer(json).ok;
    if (asked === 'count')
        return judgeCountAnswer(json).ok;
    if (asked === 'message')
        return judgeMessageAnswer(json).ok;
    if (asked === 'token')
        return accessTokenIn(json) !== undefined;
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
function modelsOf(conversation) {
    return understoodLists(conversation)[0] ?? [];
}
/** Whether the endpoint shows a list of its models, be it empty. */
function showsModels(conversation) {
    return understoodLists(conversation).length > 0;
}
function understoodLists({ lists }) {
    return Object.values(lists).flatMap(({ outcome }) => {
        const answer = outcome.kind === 'answer' && outcome.status < 300 ? judgeModelsAnswer(outcome.json) : undefined;
        return answer?.ok ? [answer.list.models] : [];
    });
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

;// CONCATENATED MODULE: ./src/judgement/sign-in.ts



const OBSTACLES = {
    'no-permission': ['permission', 'the job has no permission id-token: write'],
    'no-job': ['place', 'this is no job of GitHub Actions, and only such a job has an identity to exchange'],
    'bad-url': ['github', 'ACTIONS_ID_TOKEN_REQUEST_URL is no URL that can be asked'],
    'plain-http': ['audience', 'an identity token is not posted over plain http'],
    'other-audience': [
        'audience',
        'the endpoint is neither api.anthropic.com nor the host of oidc-audience, so the identity token was not posted to it',
    ],
};
/** Why nobody was signed in; undefined for a sign-in that worked, or whose exchange got no answer that tells. */
function failedSignIn({ signIn }, { firstParty }) {
    if (signIn === undefined)
        return undefined;
    if (signIn.obstacle !== undefined) {
        const [stoppedAt, reason] = OBSTACLES[signIn.obstacle];
        return { cause: 'auth.federation', passing: false, stoppedAt, reason };
    }
    const reading = readToken(signIn, firstParty);
    if (reading === undefined)
        return withoutIdentity(signIn);
    return isRefusal(reading) ? refused(reading, signIn) : undefined;
}
/** An authorization server may refuse in the form of RFC 6749, section 5.2, which no other route of the API has. */
function isRefusal(reading) {
    if (reading.kind === 'told' || reading.kind === 'refused')
        return true;
    return (reading.kind === 'strange' &&
        reading.envelope !== undefined &&
        [400, 401, 403].includes(reading.answer.status));
}
/** The reading of the exchange; undefined when nothing was posted. */
function readToken({ exchange }, firstParty) {
    return exchange && readExchange(exchange, 'token', 'federation', firstParty);
}
function withoutIdentity({ identities }) {
    const last = identities.at(-1);
    const cancelled = last?.outcome.kind === 'failure' && last.outcome.failure.code === CANCELLED;
    return {
        cause: cancelled ? 'run.deadline' : 'auth.federation',
        passing: cancelled,
        stoppedAt: 'github',
        reason: last === undefined ? 'GitHub was not asked for an identity token' : atGitHub(last),
    };
}
function atGitHub({ outcome }) {
    if (outcome.kind === 'answer')
        return noToken(outcome);
    const { code } = outcome.failure;
    return code === TIMEOUT || code === CANCELLED
        ? 'GitHub’s endpoint for identity tokens did not answer in time'
        : 'GitHub’s endpoint for identity tokens could not be reached';
}
function noToken({ status, json }) {
    if (status >= 300)
        return `GitHub’s endpoint for identity tokens answered ${status}`;
    return identityTokenIn(json) === undefined
        ? 'GitHub’s endpoint for identity tokens answered without a token'
        : `the identity token is longer than ${TOKEN_EXCHANGE.longestToken} characters`;
}
/** Refusals that say more than that the exchange was refused. */
const OF_ITS_OWN = /^(?:limit|service|billing)\.|^auth\.(?:region|challenge|organization)$/;
const PASSING = /^(?:limit|service)\./;
function refused(reading, signIn) {
    const cause = 'cause' in reading && OF_ITS_OWN.test(reading.cause) ? reading.cause : 'auth.federation';
    const field = fieldIn(reading.envelope?.message);
    return {
        cause,
        passing: PASSING.test(cause),
        stoppedAt: 'exchange',
        reason: reasonFor(reading, field, signIn),
        ...(field !== undefined && { field }),
        by: reading,
    };
}
/** The inputs by the names which the endpoint has for them. */
const sign_in_FIELDS = {
    federation_rule_id: 'federation-rule-id',
    organization_id: 'organization-id',
    service_account_id: 'service-account-id',
    workspace_id: 'workspace-id',
};
function fieldIn(message = '') {
    return Object.entries(sign_in_FIELDS).find(([name]) => message.includes(name))?.[1];
}
/**
 * A 401 says the same few words whatever is wrong, a token used twice included (anthropics/claude-code#89095, claude-code-action#1406), and
 * a 400 names the field (BerriAI/litellm#39935). As of 2026-11-22.
 */
function reasonFor({ answer: { status }, envelope }, field, { workspaceChosen }) {
    if (/\bjti|already (?:been )?used|replay/i.test(envelope?.message ?? ''))
        return 'the identity token had been used before';
    if (field === 'workspace-id' && !workspaceChosen)
        return 'the rule has several workspaces and none was chosen';
    if (field !== undefined)
        return `the exchange was refused because of ${field}`;
    if (status !== 401)
        return `the exchange was refused with ${status}`;
    const unchosen = workspaceChosen ? '' : ', or it has several workspaces and none was chosen';
    return `it does not say why; most often the federation rule does not match the identity token${unchosen}`;
}

;// CONCATENATED MODULE: ./src/judgement/key.ts
// What all answers together say of the credential: accepted, refused, or not decided, and why.




/** Causes which pass by themselves or lie with the provider: they say nothing about the key. */
const key_PASSING = /^(?:limit|service)\./;
/** Readings of everything that was asked with the credential, lists first. */
function readAll({ signIn, lists, counts, live }, { firstParty }) {
    const ofLists = result/* AUTH_SCHEMES */.kp.flatMap((scheme) => {
        const exchange = lists[scheme];
        return exchange === undefined
            ? []
            : [{ ...readExchange(exchange, 'list', scheme, firstParty), scheme, asked: 'list' }];
    });
    const ofCounts = counts.map(({ exchange, scheme }) => ({
        ...readExchange(exchange, 'count', scheme, firstParty),
        scheme,
        asked: 'count',
    }));
    const ofMessages = live.map(({ message, scheme }) => ({
        ...readExchange(message, 'message', scheme, firstParty),
        scheme,
        asked: 'message',
    }));
    return [...ofLists, ...ofCounts, ...ofMessages, ...ofSignIn(signIn, firstParty)];
}
/** An exchange that gave a token says no more than the answers which that token got. */
function ofSignIn(signIn, firstParty) {
    const reading = signIn && readToken(signIn, firstParty);
    if (reading === undefined || reading.kind === 'accepted')
        return [];
    return [{ ...reading, scheme: 'federation', asked: 'token' }];
}
/** The schemes in which an authenticated request was accepted, in the order of the outputs. */
function acceptedSchemes(conversation, endpoint) {
    const proofs = readAll(conversation, endpoint).filter((reading) => reading.kind === 'accepted' && proves(reading, conversation));
    return result/* AUTH_SCHEMES */.kp.filter((scheme) => proofs.some((reading) => reading.scheme === scheme));
}
/** What anybody may read without a credential proves none; nobody gives messages away. */
function proves({ asked }, { anonymous, anonymousCount }) {
    if (asked === 'message')
        return true;
    const open = asked === 'list' ? anonymous : anonymousCount;
    return open === undefined || !understood(open);
}
/** Judges the credential over all answers of one endpoint. */
function judgeKey(conversation, endpoint) {
    const failure = failedSignIn(conversation, endpoint);
    if (failure !== undefined)
        return { kind: 'not-signed-in', failure };
    const readings = readAll(conversation, endpoint);
    const proof = readings.find((reading) => reading.kind === 'accepted' && proves(reading, conversation));
    if (proof?.kind === 'accepted')
        return { kind: 'accepted', by: proof };
    const refusal = judgeRefusals(readings, endpoint);
    if (refusal !== undefined)
        return refusal;
    const told = readings.filter((reading) => reading.kind === 'told').toSorted(byOrder);
    const [first] = told.filter(({ cause }) => !key_PASSING.test(cause) && !isAboutRequest(cause));
    const [passing] = told.filter(({ cause }) => key_PASSING.test(cause));
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
    return cause/* CAUSE_IDS */.R.indexOf(one.cause) - cause/* CAUSE_IDS */.R.indexOf(other.cause);
}

;// CONCATENATED MODULE: ./src/judgement/models.ts
// Which models can be used: the service's own list first, the token count and single look-ups next, the dated table last.



/** Models that the user named: in `models`, and in the `request` file. */
function askedModels({ settings }) {
    const own = settings.request?.['model'];
    return [...new Set([...settings.models, ...(typeof own === 'string' && own !== '' ? [own] : [])])];
}
function judgeModels(conversation, target, endpoint, nowMs) {
    const list = modelsOf(conversation);
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
        known.list.find((model) => sameModel(model.id, id)) ??
        lookedUp(id, known);
    if (listed !== undefined)
        return refusedHere(fromList(listed, id, true, known.nowMs), counted);
    if (counted === 'usable')
        return fromTable(id, known.nowMs);
    const absent = counted ?? lookUpStatus(id, known);
    return absent === 'unknown'
        ? asked(id, lifecycleOf(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
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
        .map(({ exchange, scheme }) => readExchange(exchange, 'count', scheme, endpoint.firstParty));
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
    return parseModelList([outcome.json])?.models[0];
}
function lookUpStatus(id, { conversation, endpoint }) {
    const exchange = conversation.lookups[id];
    const reading = exchange && readExchange(exchange, 'model', 'bearer', endpoint.firstParty);
    if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted')
        return undefined;
    if (reading.answer.status === 404)
        return 'unknown';
    return reading.answer.status === 403 ? 'forbidden' : undefined;
}
/** The service's word on a model; where it tells no lifecycle (gateways), an announced date of the table still counts. */
function fromList(model, id, wasAsked, nowMs) {
    const table = lifecycleOf(model.id, nowMs);
    const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active');
    const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined);
    const status = lifecycle === 'active' ? 'usable' : lifecycle;
    return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) };
}
/** No list showed it, but it was counted with: usable, and the table may know its end. */
function fromTable(id, nowMs) {
    const table = lifecycleOf(id, nowMs);
    const deprecated = table?.lifecycle === 'deprecated';
    return {
        ...asked(id, deprecated ? 'deprecated' : 'usable'),
        ...(deprecated && table.retiresAt !== undefined && { retiresAt: table.retiresAt }),
    };
}

;// CONCATENATED MODULE: ./src/judgement/words.ts

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
        : say `: ${clean(envelope.message.replace(/[.\s]+$/, ''))}`;
    return say `${ANSWERER[identity.who]} answered ${answer.status}${said}`;
}
function bodyWords({ answer: { headers, body }, html }, clean) {
    const type = clean(headers['content-type'] ?? 'no content type', 80);
    const size = body.truncated ? 'more than 1 MiB' : `${body.bytes.length} bytes`;
    const title = html ? titleOf(body.bytes.toString('utf8')) : undefined;
    return title === undefined
        ? say ` with ${type}, ${size}`
        : say ` with a web page titled ${clean(title, 120)}, ${size}`;
}
/** The title of a web page, as it stands there: not clean yet. */
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

;// CONCATENATED MODULE: ./src/diagnosis/said.ts







/** GitHub's answers to a keyless sign-in, too. */
function allAsked(conversation) {
    return [...(conversation.signIn?.identities ?? []), ...exchangesOf(conversation)];
}
/** Where nobody was asked. */
const NOTHING_SAID = {
    facts: { auth: [], requestId: undefined, keyValid: undefined, models: [] },
    ...{ attempts: [], exchanges: [], showsModels: false },
};
function saidIn(conversation, target, endpoint, clean) {
    return {
        facts: factsOf(conversation, target, endpoint, clean),
        attempts: attemptsOf(allAsked(conversation)),
        exchanges: exchangesOf(conversation),
        showsModels: showsModels(conversation),
    };
}
function factsOf(conversation, target, endpoint, clean) {
    const judgement = judgeKey(conversation, endpoint);
    const { models } = judgeModels(conversation, target, endpoint, Date.now());
    const decided = decidedBy(judgement) ?? credentialed(conversation).flatMap(answered)[0];
    const requestId = decided && requestIdOf(decided.headers);
    return {
        auth: acceptedSchemes(conversation, endpoint),
        requestId: requestId === undefined ? undefined : clean(requestId).quoted,
        keyValid: keyValidBy(judgement),
        models: models.map((model) => shownModel(model, clean)),
    };
}
function decidedBy(judgement) {
    if (judgement.kind === 'undecided')
        return undefined;
    return judgement.kind === 'not-signed-in' ? judgement.failure.by?.answer : judgement.by.answer;
}
/** Refusals that are about the key itself; a stripped header or a rule about tokens says nothing of it. */
const ABOUT_THE_KEY = ['auth.invalid', 'auth.expired'];
function keyValidBy(judgement) {
    if (judgement.kind === 'accepted')
        return true;
    return judgement.kind === 'refused' && ABOUT_THE_KEY.includes(judgement.cause) ? false : undefined;
}
function shownModel(model, clean) {
    return { ...model, id: clean(model.id).quoted };
}

;// CONCATENATED MODULE: ./src/diagnosis/assemble-target.ts







function namedCredential({ listed }) {
    const credentialName = listed?.credentialName;
    return credentialName === undefined ? {} : { credentialName };
}
/** What can be used is told of the endpoint that works. */
function modelsAt(endpoint) {
    return endpoint?.models ?? [];
}
/** Of the leading endpoint, or of what all of them come to. */
function diagnosisOf({ judged }, cause, worded) {
    const own = judged.decision && worded(undefined);
    const together = cause && worded(cause);
    return own !== undefined && together !== undefined ? withOwnRemedy(together, own) : own;
}
/** What several endpoints come to is repaired at the one that does not work: by its own remedy, which then comes first. */
function withOwnRemedy(together, own) {
    const [first = [], ...rest] = together.remedy.steps;
    const named = [...first, ` Its cause is ${own.cause}: ${own.title}.`];
    return {
        ...together,
        remedy: {
            summary: together.remedy.summary,
            steps: [named, ...own.remedy.steps, ...rest],
            commands: own.remedy.commands,
            links: [...new Set([...own.remedy.links, ...together.remedy.links])],
        },
    };
}
/** The result of a target. The one diagnosis is the leading endpoint's, unless the endpoints together come to another cause. */
function assembleTarget(target, runs, host, clean) {
    const alone = target.endpoints.map((endpoint, at) => assembleEndpoint(target, endpoint, runs[at], clean));
    const results = withLacks(alone);
    const all = alone.map((one, at) => ({ ...one, result: results[at] ?? one.result }));
    const { verdict, lead, cause } = (0,diagnose/* combine */.kg)(results, target.settings.require);
    const leading = all[lead];
    const diagnosis = leading && diagnosisOf(leading, cause, (it) => assemble_target_diagnose(leading, target, host, it, clean));
    const findings = all.flatMap(({ result }) => result.findings);
    return {
        name: target.name,
        labels: target.labels,
        ...namedCredential(target.settings),
        provider: leading?.endpoint.provider ?? 'gateway',
        verdict,
        diagnosis: verdict === 'healthy' ? undefined : diagnosis,
        further: (0,diagnose/* furtherFindings */.JT)(findings, diagnosis),
        endpoints: results,
        models: modelsAt(results.find(diagnose/* works */.No) ?? leading?.result),
        failover: cause === 'failover' ? failoverOf(results) : undefined,
    };
}
function assembleEndpoint(target, endpoint, run, clean) {
    const { findings = [], connection, conversation } = run ?? {};
    const judged = (0,diagnose/* judgeFindings */.qJ)(findings, target.settings);
    const said = conversation === undefined ? NOTHING_SAID : saidIn(conversation, target, endpoint, clean);
    const result = {
        url: urlOf(endpoint, clean),
        verdict: judged.verdict,
        cause: judged.decision?.cause,
        findings,
        lacks: [],
        ...said.facts,
        reachable: reachableOf(findings, run),
        attempts: said.attempts,
        phases: connection === undefined ? {} : phasesOf(connection, said.exchanges, isReused(run)),
    };
    return { result, judged, endpoint, showsModels: said.showsModels };
}
/** A connection that stood for somebody else before cost this target nothing. */
function isReused(run) {
    return run?.reused === true && run.connection?.failure === undefined;
}
function urlOf({ base, shape }, clean) {
    const url = base ?? shape.url;
    return url === undefined ? '' : clean(shownBase(url)).quoted;
}
/** Whether anything answered; undefined when nothing was sent. */
function reachableOf(findings, run) {
    if (run?.connection === undefined)
        return undefined;
    if (run.conversation !== undefined && exchangesOf(run.conversation).length === 0)
        return undefined;
    const reach = findings.find(({ check }) => check === 'http-reach');
    return reach === undefined ? run.connection.failure === undefined : reach.status === 'pass';
}
function assemble_target_diagnose({ judged, endpoint, result }, target, host, cause, clean) {
    const { decision } = judged;
    if (decision === undefined)
        return undefined;
    const place = { ...placeOf(target), host, endpoint: urlOf(endpoint, clean), hostname: hostnameOf(endpoint) };
    return (0,diagnose/* explain */.WE)({ ...decision, cause: cause ?? decision.cause }, result.findings, place);
}
function placeOf(target) {
    const { credential, settings } = target;
    const usual = credential?.kind === 'auth-token' ? 'ANTHROPIC_AUTH_TOKEN' : 'ANTHROPIC_API_KEY';
    const credentialName = neededName(target);
    return {
        secretName: credentialName ?? usual,
        ...(settings.listed !== undefined && { listed: { credentialName } }),
        variable: credential?.origin.variable ?? credential?.origin.setting,
    };
}
function hostnameOf({ base, shape }) {
    return (base ?? shape.url)?.hostname ?? '';
}


/***/ })

};
