export const id = 1770;
export const ids = [1770];
export const modules = {

/***/ 86344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPublicHost)
/* harmony export */ });
/* harmony import */ var _endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62953);
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72695);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8461);



const DOMAINS = [
    ...['anthropic.com', 'claude.com', 'claude.ai', 'openrouter.ai', 'openai.com', 'x.ai', 'mistral.ai'],
    ...['groq.com', 'deepseek.com', 'moonshot.ai', 'moonshot.cn', 'z.ai', 'bigmodel.cn', 'minimax.io'],
    ...['minimaxi.com', 'siliconflow.cn', 'together.xyz', 'fireworks.ai', 'perplexity.ai', 'cohere.com'],
    ...['github.com', 'githubusercontent.com', 'nodejs.org', 'npmjs.com', 'curl.se', 'googleapis.com'],
    ...['cloudflare.com', 'vercel.com', 'microsoft.com', 'apple.com', 'docker.internal'],
];
const REGIONS = /^(?:bedrock|bedrock-runtime|bedrock-mantle|sts)[a-z0-9.-]*\.amazonaws\.com$|\.api\.aws$/;
function isPublicHost(hostname) {
    const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .plainHost */ .jV)(hostname);
    if ((0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .cW)(host) || (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbiddenHost */ .iY)(host))
        return true;
    if (DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`)) || REGIONS.test(host))
        return true;
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicApi */ .Wq)(host) || (0,_endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownWrongHost */ .XK)(host) !== undefined;
}


/***/ }),

/***/ 61770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  privateNamesOf: () => (/* binding */ privateNamesOf),
  tellAccounts: () => (/* binding */ tellAccounts),
  tellNames: () => (/* binding */ tellNames)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/claude/providers/public-hosts.ts
var public_hosts = __webpack_require__(86344);
// EXTERNAL MODULE: ./src/net/addresses.ts
var addresses = __webpack_require__(72695);
;// CONCATENATED MODULE: ./src/secrets/private-names.ts
const NAME_KINDS = (/* unused pure expression or super */ null && ([
    'endpoint',
    'proxy',
    'organization',
    'workspace',
    'project',
    'account',
    'host',
    'address',
]));
const TOKENS = /%[0-9a-f]{2}|\[[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}\]|(?<![\w.:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:]|\.\w)|[\w.\-\u00c0-\u1fff\u3040-\ud7ff]+/gi;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const MOSTLY_ONE = ['proxy', 'organization', 'workspace', 'project', 'account'];
const ORDINARY = new Set('anthropic api app auth backend cache claude cloud cluster default dev docker endpoint envoy gateway haproxy host ingress internal key kong litellm llm local machine main message messages model name network nginx none prod production proxy route router server service simulator squid staging test tinyproxy traefik web www'.split(' '));
const PRIVATE_END = /\.(?:internal|intranet|intra|private|corp|lan|local|localdomain|home\.arpa)$/;
const SHARED_END = /^(?:com?|net|org|gov|ac|edu)\.[a-z]{2}$/;
const SHORT_WORD = /^[a-z]{1,3}$/;
const MOST_LABELS = 10;
const SHORTEST_START = 4;
function makePrivateNames(rules) {
    const told = [];
    const known = new Known(rules);
    let isOn;
    return {
        isOn: () => (isOn ??= rules.isOn()),
        ready: () => Promise.resolve(),
        add: (kind, spellings) => void told.push([kind, spellings]),
        hide: (text) => {
            if (!(isOn ??= rules.isOn()))
                return text;
            for (const [kind, spellings] of told.splice(0))
                known.take(kind, spellings);
            return text.replace(TOKENS, (token, at) => known.shown(token, at, text));
        },
    };
}
class Known {
    #rules;
    #placeholders = new Map();
    #counts = new Map();
    #families = new Set();
    #hasWords = false;
    constructor(rules) {
        this.#rules = rules;
    }
    take(kind, spellings) {
        const names = spellings.map((one) => bare(one.toLowerCase())).filter((name) => name !== '');
        const isId = kind === 'organization' || kind === 'workspace';
        const hidden = names.filter((name) => isId || !this.#rules.isPublic(name));
        if (hidden.length === 0) {
            if (kind === 'endpoint')
                names.slice(0, 1).forEach((name) => this.#count(kind, name));
            return undefined;
        }
        const given = names.map((name) => this.#placeholders.get(name)).find((one) => one !== undefined);
        const placeholder = given ?? this.#placeholderFor(kind, hidden[0] ?? '');
        for (const name of hidden)
            this.#placeholders.set(name, placeholder);
        this.#hasWords ||= hidden.some(isWord);
        if (!isId)
            hidden.forEach((name) => this.#addFamily(name));
        return placeholder;
    }
    shown(token, at, text) {
        if (token.startsWith('%') || this.#isOrdinaryWord(token, at, text))
            return token;
        const isAddress = token.includes(':');
        const name = isAddress ? token.replace(/^\[|\]$/g, '') : bare(token);
        const placeholder = this.#placeholderOf(name.toLowerCase(), token, at, text);
        if (placeholder === undefined)
            return token;
        return isAddress ? placeholder : token.replace(name, placeholder);
    }
    #isOrdinaryWord(token, at, text) {
        return !this.#hasWords && isWord(token) && text[at + token.length] !== '\u2026';
    }
    #placeholderOf(name, token, at, text) {
        const given = this.#placeholders.get(name);
        if (given !== undefined)
            return !isOrdinary(name) || standsForHost(token, at, text) ? given : undefined;
        if (name.includes(':') || IPV4.test(name))
            return this.#rules.isPrivateAddress(name) ? this.take('address', [name]) : undefined;
        if (text[at + token.length] === '\u2026')
            return this.#begunBy(name);
        return this.#isRelated(name) ? this.take('host', [name]) : undefined;
    }
    #begunBy(start) {
        if (start.length < SHORTEST_START)
            return undefined;
        for (const [name, placeholder] of this.#placeholders)
            if (name.startsWith(start) && (name.includes('.') || /\d/.test(name)))
                return placeholder;
        return undefined;
    }
    #isRelated(name) {
        if (!name.includes('.'))
            return false;
        const labels = name.split('.').slice(-MOST_LABELS);
        const ends = labels.slice(0, -1).map((_, first) => labels.slice(first).join('.'));
        const isPrivate = ends.some((end) => this.#families.has(end)) || PRIVATE_END.test(name);
        return isPrivate && !this.#rules.isPublic(name);
    }
    #placeholderFor(kind, name) {
        const number = this.#count(kind, name);
        return number === 1 && MOSTLY_ONE.includes(kind) ? `[${kind}]` : `[${kind} ${number}]`;
    }
    #count(kind, name) {
        const names = this.#counts.get(kind) ?? new Set();
        this.#counts.set(kind, names.add(name));
        return names.size;
    }
    #addFamily(name) {
        const family = familyOf(name);
        if (family !== undefined && !this.#rules.isPublic(family))
            this.#families.add(family);
    }
}
function isOrdinary(name) {
    return ORDINARY.has(name) || SHORT_WORD.test(name);
}
function isWord(token) {
    return !token.includes('.') && !token.includes(':');
}
function bare(token) {
    let [start, end] = [0, token.length];
    while (start < end && '.-_['.includes(token[start] ?? ''))
        start += 1;
    while (end > start && '.-_]'.includes(token[end - 1] ?? ''))
        end -= 1;
    return token.slice(start, end);
}
function familyOf(name) {
    const labels = name.split('.');
    const last = labels.slice(-2).join('.');
    if (labels.length < 2 || name.includes(':') || IPV4.test(name))
        return undefined;
    return SHARED_END.test(last) ? labels.slice(-3).join('.') : last;
}
function standsForHost(token, at, text) {
    const end = at + token.length;
    if (token.length === text.length || text.startsWith('//', at - 2) || text[at - 1] === '@')
        return true;
    return text[end] === ':' && /\d/.test(text[end + 1] ?? '');
}

// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(30793);
// EXTERNAL MODULE: ./src/words/settings.ts
var words_settings = __webpack_require__(65476);
// EXTERNAL MODULE: ./src/inputs/runner/event.ts
var runner_event = __webpack_require__(40596);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var reader = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/inputs/names/private-names.ts









function privateNamesOf(host) {
    return makePrivateNames({
        isOn: () => isRedacting(host),
        isPublic: public_hosts/* isPublicHost */.s,
        isPrivateAddress: (address) => (0,addresses/* isPrivateAddress */.C0)(address) &&
            !(0,addresses/* isLoopbackAddress */.Ow)(address) &&
            !(0,addresses/* isForbiddenAddress */.KV)(address) &&
            !/^0\./.test(address),
    });
}
function isRedacting(host) {
    const choice = chosen(host);
    if (choice !== 'auto')
        return choice !== 'false';
    return (host.kind === 'action' || host.env['GITHUB_ACTIONS'] === 'true') && (0,runner_event/* isPublicRepository */.GQ)(host.env);
}
function chosen(host) {
    try {
        return (0,reader/* makeReader */.Yv)(host, { redact: table/* INPUTS */.mc.redact }).read('redact');
    }
    catch {
        return 'true';
    }
}
function tellNames(targets, { add }) {
    for (const { endpoints } of targets)
        for (const endpoint of endpoints)
            add('endpoint', hostsIn(endpoint));
    for (const settings of targets)
        tellOthers(settings, add);
}
function tellOthers(settings, add) {
    const { proxy, connectTo, organizationId, workspaceId, federation, cloud } = settings;
    for (const one of [proxy.input, ...words_settings/* PROXY_VARIABLES */.bD.map((name) => proxy.variables[name])])
        if (one !== undefined)
            add('proxy', hostsIn((0,secret/* reveal */._c)(one)));
    const lists = words_settings/* NO_PROXY_VARIABLES */.Fv.flatMap((name) => (proxy.noProxy[name] ?? '').split(/[\s,]+/));
    const hosts = [...connectTo.flatMap(({ host, toHost }) => [host, toHost]), ...lists.filter(isOwnDomain)];
    for (const host of hosts)
        add('host', [host]);
    if (federation !== undefined)
        add('host', hostsIn(federation.audience));
    add('organization', [organizationId ?? '']);
    if (cloud !== undefined)
        tellCloud(cloud, add);
    add('workspace', [workspaceId === 'default' ? '' : (workspaceId ?? '')]);
}
function tellCloud({ project, workspace, identity }, add) {
    add('project', [project ?? '']);
    add('workspace', [workspace ?? '']);
    if (identity.kind === 'aws-role')
        tellAccounts(identity.role, add);
    if (identity.kind === 'google-workload')
        tellAccounts(identity.serviceAccount ?? '', add);
}
const IN_ARN = /:(?:assumed-role|role|user|federated-user)\/([\w+=,.@/-]{1,600})/g;
const SERVICE_ACCOUNT = /([\w-]{1,63})@([\w-]{1,63}(?:\.[\w-]{1,63})?\.gserviceaccount\.com)/g;
const TELLING = /[\d._-]|.{10}/;
function tellAccounts(text, add) {
    for (const [, names = ''] of text.matchAll(IN_ARN))
        for (const name of names.split(/[^\w.-]+/))
            if (TELLING.test(name))
                add('account', [name]);
    for (const [, name = '', host = ''] of text.matchAll(SERVICE_ACCOUNT)) {
        if (TELLING.test(name))
            add('account', [name]);
        add('host', [host]);
    }
}
function isOwnDomain(entry) {
    const name = entry.replace(/^\*?\./, '');
    return /[^.]\.[^.]/.test(name) && !(0,public_hosts/* isPublicHost */.s)(name);
}
const SCHEME = /^[a-z][\w+.-]*:\/*(?=\D|\d+\.)/i;
function hostsIn(text) {
    const trimmed = text.trim();
    const rest = trimmed.replace(SCHEME, '');
    const end = rest.search(/[/?#]/);
    const authority = (end < 0 ? rest : rest.slice(0, end)).slice(0, 2_048);
    const address = authority.slice(authority.lastIndexOf('@') + 1);
    const written = /^\[[\da-f:.]*\]|^[^:[]*/i.exec(address)?.[0] ?? '';
    const asked = URL.parse(trimmed)?.hostname ?? '';
    const dotted = trimmed.includes('://') && asked !== '' ? [] : wordsIn(trimmed).filter((word) => /[a-z]/i.test(word));
    return [asked, (0,external_node_url_.domainToUnicode)(asked), written, ...dotted];
}
function wordsIn(text) {
    return text
        .slice(0, 2_048)
        .split(/[^\w.-]+/)
        .filter((word) => /[^.]\.[^.]/.test(word));
}


/***/ })

};
