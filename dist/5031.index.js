export const id = 5031;
export const ids = [5031,1770,4879];
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

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ lookUpModel),
/* harmony export */   Qb: () => (/* binding */ keyQuestion),
/* harmony export */   Yd: () => (/* binding */ oneByteMessage),
/* harmony export */   _5: () => (/* binding */ anonymous),
/* harmony export */   aG: () => (/* binding */ oneByteAt),
/* harmony export */   bG: () => (/* binding */ lookAtMessages),
/* harmony export */   up: () => (/* binding */ NO_SUCH_MODEL),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   yQ: () => (/* binding */ NO_SUCH_KEY)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26444);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17663);




function lookUpModel(base, scheme, credential, model, { models } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, `${models}/${encodeURIComponent(model)}`);
    return {
        name: 'look-up-model',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url),
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential),
    };
}
function anonymous(request) {
    const kept = Object.entries(request.headers).filter(([name]) => !isCredentialHeader(name));
    return { ...request, headers: Object.fromEntries(kept) };
}
const NO_SUCH_ROUTE = '/v1/claude-preflight-no-such-route';
const NO_SUCH_KEY = 'claude-preflight-no-such-key';
const NO_SUCH_MODEL = 'claude-preflight-no-such-model';
function beside(routes) {
    return { ...routes, messages: NO_SUCH_ROUTE };
}
function lookAtMessages(base, scheme, credential, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages);
    return offered(scheme, {
        ...{ name: 'look-at-messages', method: 'GET', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url) },
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme ?? 'bearer', credential),
    });
}
function oneByteMessage(base, scheme, credential, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages);
    return offered(scheme, {
        ...{ name: 'one-byte', method: 'POST', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url), body: '{' },
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme ?? 'bearer', credential, 'POST'),
    });
}
function oneByteAt(url) {
    const headers = (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)('bearer', '', 'POST');
    return anonymous({ name: 'one-byte', method: 'POST', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url.href), body: '{', headers });
}
function keyQuestion(base, scheme, credential, path) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, path);
    return { name: 'key-question', method: 'GET', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url), headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential) };
}
function offered(scheme, request) {
    return scheme === undefined ? anonymous(request) : request;
}
function isCredentialHeader(name) {
    return Object.values(_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .DIALECTS */ .O9).some(({ header }) => header === name);
}


/***/ }),

/***/ 4657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellableRequestHeaders),
/* harmony export */   f: () => (/* binding */ tellableResponseHeaders)
/* harmony export */ });
const HIDDEN = '[\u2026]';
const OF_REQUESTS = new Set([
    'accept',
    'anthropic-beta',
    'anthropic-version',
    'content-type',
    'user-agent',
]);
const OF_RESPONSES = new Set([
    ...['cache-control', 'cf-mitigated', 'cf-ray', 'content-encoding', 'content-length', 'content-type'],
    ...['date', 'request-id', 'retry-after', 'retry-after-ms', 'server', 'transfer-encoding', 'via'],
    ...['x-request-id', 'x-should-retry'],
]);
const OF_RESPONSES_HIDDEN = new Set(['location', 'set-cookie', 'www-authenticate']);
function tellableRequestHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        OF_REQUESTS.has(name.toLowerCase()) ? value : HIDDEN,
    ]));
}
function tellableResponseHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
        if (OF_RESPONSES.has(name))
            return [[name, value]];
        return OF_RESPONSES_HIDDEN.has(name) ? [[name, HIDDEN]] : [];
    }));
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


/***/ }),

/***/ 88022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ runtimeHere),
/* harmony export */   pO: () => (/* binding */ runContext),
/* harmony export */   vi: () => (/* binding */ shellHere)
/* harmony export */ });
const FIELDS = {
    repository: 'GITHUB_REPOSITORY',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    event: 'GITHUB_EVENT_NAME',
    actor: 'GITHUB_ACTOR',
    runId: 'GITHUB_RUN_ID',
    runnerOs: 'RUNNER_OS',
};
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
function runtimeHere() {
    const { release } = process.getBuiltinModule('node:os');
    return `Node ${process.versions.node}, ${process.platform} ${release()} ${process.arch}`;
}
function shellHere({ kind, env }, platform = process.platform) {
    const isWindows = kind === 'action' ? env['RUNNER_OS'] === 'Windows' : platform === 'win32' && !env['MSYSTEM'];
    return isWindows ? 'powershell' : 'sh';
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportFolder),
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _inputs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16292);





function reportFolder(given, cwd, temporary) {
    if (given === undefined)
        return freshFolder(temporary);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, given);
    (0,_inputs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
    return folder;
}
function freshFolder(temporary = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
    try {
        (0,_inputs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(temporary);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, 'claude-preflight-'));
    }
    catch {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'claude-preflight-'));
    }
}
function writeWhole(folder, name, pieces) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        writeNew(draft, pieces);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw error;
    }
    return path;
}
function writeNew(path, pieces) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o600);
    try {
        for (const batch of batches(pieces))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, batch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
const BATCH = 65_536;
function* batches(pieces) {
    let waiting = [];
    let bytes = 0;
    for (const piece of pieces) {
        const next = typeof piece === 'string' ? Buffer.from(piece) : piece;
        waiting.push(next);
        bytes += next.length;
        if (bytes < BATCH)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        bytes = 0;
    }
    yield Buffer.concat(waiting);
}


/***/ }),

/***/ 65031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleTarget: () => (/* reexport */ assembleTarget),
  cloudWords: () => (/* reexport */ cloudWords),
  exitCodeOf: () => (/* reexport */ exitCodeOf),
  finish: () => (/* reexport */ finish),
  finishOne: () => (/* reexport */ finishOne),
  finishWithoutRun: () => (/* reexport */ finishWithoutRun),
  learnNames: () => (/* reexport */ learnNames),
  publish: () => (/* reexport */ publish),
  rehearseFinish: () => (/* reexport */ rehearseFinish),
  targetText: () => (/* reexport */ json_text/* targetText */.Z3),
  withoutNames: () => (/* reexport */ withoutNames)
});

// EXTERNAL MODULE: ./src/claude/providers/gateway.ts
var gateway = __webpack_require__(49553);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/diagnosis/diagnose.ts + 2 modules
var diagnose = __webpack_require__(29710);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(59896);
// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(98100);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
;// CONCATENATED MODULE: ./src/diagnosis/compare-endpoints.ts




const NAMED = 5;
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
function lackedBy(endpoint, primary) {
    const own = new Set(callable(endpoint).map(models/* canonicalId */.iS));
    const wanted = callable(primary);
    const missing = wanted.filter((id) => !own.has((0,models/* canonicalId */.iS)(id)));
    return own.size > 0 && missing.length === wanted.length ? [] : missing;
}
function noted(findings, lacks) {
    return findings.map((finding) => {
        if (finding.check !== 'models' || finding.status !== 'pass')
            return finding;
        const named = (0,phrase/* joinPhrases */.Zk)(lacks.slice(0, NAMED).map((id) => [(0,phrase/* quote */.hD)(id)]), ', ');
        const more = lacks.length > NAMED ? ` and ${lacks.length - NAMED} more` : '';
        const detail = (0,phrase/* say */.cv) `${finding.detail} It lacks models of the primary: ${named}${more}.`;
        const { check, title, layer, startedAtMs, durationMs } = finding;
        const told = (0,words_finding/* note */.N4)(detail, { ...finding.evidence, missing: lacks });
        return { ...told, check, title, layer, startedAtMs, durationMs };
    });
}
function failoverOf(endpoints) {
    const [primary] = endpoints;
    const fallback = endpoints.find(diagnose/* works */.No);
    if (primary === undefined || fallback === undefined || fallback === primary)
        return undefined;
    const begunMs = Math.min(...endpoints.flatMap(({ findings }) => findings).map(({ startedAtMs }) => startedAtMs));
    const primaryFailedMs = endOf(primary, (finding) => (0,words_finding/* causeOf */.rl)(finding) === primary.cause) - begunMs;
    const fallbackAnsweredMs = endOf(fallback, ({ check }) => check === 'key-accepted') - begunMs;
    return {
        to: fallback.url,
        primaryFailedMs,
        fallbackAnsweredMs,
        tookMs: Math.max(primaryFailedMs, fallbackAnsweredMs),
    };
}
function endOf({ findings }, which) {
    const ends = findings.filter(which).map(({ startedAtMs, durationMs }) => startedAtMs + durationMs);
    return Math.max(0, ...ends);
}

// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __webpack_require__(35761);
// EXTERNAL MODULE: ./src/reading/conversation.ts
var reading_conversation = __webpack_require__(80773);
// EXTERNAL MODULE: ./src/claude/requests/dialects.ts
var dialects = __webpack_require__(8966);
// EXTERNAL MODULE: ./src/diagnosis/commands/network.ts
var network = __webpack_require__(78674);
// EXTERNAL MODULE: ./src/diagnosis/commands/quoting.ts
var quoting = __webpack_require__(80887);
;// CONCATENATED MODULE: ./src/diagnosis/commands/reproduce.ts



const LONGEST = 2_000;
function curlLine(repeated) {
    const { request, shell } = repeated;
    const body = bodyOf(repeated);
    const headers = headersOf(repeated);
    if (![request.url, ...headers, ...Object.values(body)].every((part) => isShown(part, repeated)))
        return undefined;
    const options = [
        ...connectionOptions(repeated),
        ...headers.flatMap((header) => ['-H', header]),
        ...(body.given === undefined ? [] : ['-d', body.given]),
    ];
    const line = (0,network/* curl */.Vt)(placeOf(repeated), options, request.url);
    if (body.piped === undefined || line === undefined)
        return line;
    const piped = (0,quoting/* quoted */.T)(body.piped, shell);
    return piped && `${piped} | ${line}`;
}
function placeOf({ request, way, shell }) {
    const { protocol, hostname, port } = new URL(request.url);
    return { protocol, hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)), way, shell };
}
const GLOB = /[[\]{}]/;
function connectionOptions({ request: { url }, way, settings }) {
    const isTls = url.startsWith('https:');
    return [
        '-i',
        ...(isTls ? ['--http1.1'] : []),
        ...(GLOB.test(url) ? ['-g'] : []),
        ...['--max-time', String(settings.timeoutMs / 1_000)],
        ...proxyOptions(way),
        ...(isTls && way.client ? ['--cert', way.client.certificate, '--key', way.client.key] : []),
    ];
}
function isShown(part, { clean }) {
    return typeof part !== 'string' || clean.named(part, LONGEST).quoted === part;
}
function proxyOptions({ proxy, proxyUser, caFile }) {
    return [
        ...(proxyUser ? ['--proxy-user', { before: '', variable: 'PROXY_USER' }] : []),
        ...(caFile !== undefined && proxy?.startsWith('https:') ? ['--proxy-cacert', caFile] : []),
    ];
}
function bodyOf({ request, shell, settings }) {
    const { body, isOwn } = request;
    if (isOwn && settings.requestPath !== undefined)
        return { given: `@${settings.requestPath}` };
    if (body === undefined)
        return {};
    return shell === 'powershell' ? { given: '@-', piped: body } : { given: body };
}
const BETA = 'anthropic-beta';
const LEFT_OUT = new Set(['accept', BETA]);
function headersOf({ request, scheme, variable, settings }) {
    const own = Object.entries(request.headers).filter(([name]) => !LEFT_OUT.has(name));
    const plain = own.map(([name, value]) => `${name}: ${value}`);
    const beta = request.headers[BETA];
    if (!request.isAuthorized)
        return plain;
    const { header, before } = dialects/* DIALECTS */.O9[scheme];
    return [
        { before: `${header}: ${before}`, variable },
        ...plain,
        ...(settings.workspaceId === undefined ? [] : [`anthropic-workspace-id: ${settings.workspaceId}`]),
        ...betaOf(beta, settings),
        ...customOf(request, settings),
    ];
}
function betaOf(ours, { headers, betas }) {
    const isGiven = headers.some(([name]) => name.toLowerCase() === BETA);
    const named = [...(ours === undefined ? [] : [ours]), ...betas];
    if (isGiven && betas.length === 0)
        return [{ before: `${BETA}: ${named.map((name) => `${name},`).join('')}`, variable: variableFor(BETA) }];
    return named.length === 0 ? [] : [`${BETA}: ${named.join(',')}`];
}
function customOf({ headers: sent }, { headers }) {
    const names = [...new Set(headers.map(([name]) => name.toLowerCase()))];
    return names
        .filter((name) => name !== BETA && sent[name] === undefined)
        .map((name) => ({ before: `${name}: `, variable: variableFor(name) }));
}
function variableFor(header) {
    return header.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}

// EXTERNAL MODULE: ./src/claude/requests/free-requests.ts
var free_requests = __webpack_require__(962);
// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/reading/reading.ts + 2 modules
var reading = __webpack_require__(25459);
// EXTERNAL MODULE: ./src/reading/answered.ts
var answered = __webpack_require__(47093);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(98010);
;// CONCATENATED MODULE: ./src/diagnosis/deciding-request.ts






function decidingRequests(decision, { connection, readings }, endpoint) {
    if (connection === undefined || UNREPEATABLE.test(decision.cause) || isOfTheKeyAlone(decision))
        return [];
    if (readings === undefined)
        return connection.failure === undefined ? [] : firstRequest(endpoint);
    const asked = (0,reading_conversation/* exchangesOf */.M9)(readings.conversation).filter(({ request }) => request !== undefined);
    const own = ofCheck(readings.conversation, decision).filter(({ request }) => request !== undefined);
    const [one] = ranked(own.length > 0 ? own : asked, decision);
    if (one === undefined || !deciding_request_isShown(one, decision))
        return [];
    const accepted = decision.cause === 'auth.scheme' ? asked.filter(isAccepted).slice(0, 1) : [];
    return [one, ...accepted].flatMap(({ request, reading: { scheme } }) => request === undefined || !isRepeatable(scheme, endpoint) ? [] : [{ request, scheme }]);
}
function isRepeatable(scheme, { cloud }) {
    return scheme !== 'federation' && (cloud === undefined || cloud.identity.kind === 'key');
}
const UNREPEATABLE = /^(?:run\.|tls\.ca-file$|key\.exposed$|endpoint\.(?:malformed|insecure)$)/;
function isOfTheKeyAlone({ cause, finding }) {
    return cause.startsWith('key.') && finding.evidence?.oddity === undefined;
}
function firstRequest(endpoint) {
    const { base, schemes, provider, cloud } = endpoint;
    const [scheme] = schemes;
    if (base === undefined || scheme === undefined || !isRepeatable(scheme, endpoint))
        return [];
    const { road, routes } = provider;
    const request = road === undefined || cloud === undefined
        ? (0,requests_request/* listModels */.D)(base, scheme, '', routes)
        : road.oneByte({ ...cloud, base }, road.model);
    const { method, url, headers, body } = (0,free_requests/* anonymous */._5)(request);
    return [
        { scheme, request: { method, url, headers, isAuthorized: true, ...(body !== undefined && { body }) } },
    ];
}
function ofCheck({ counts, live }, { finding }) {
    const { status } = finding.evidence ?? {};
    const of = {
        'request-format': counts.toSorted((one, other) => Number(other.own) - Number(one.own)).map(exchangeOf),
        'live-message': live.map(({ message }) => message),
        'live-stream': live.map(({ stream }) => stream),
    };
    return (of[finding.check] ?? []).filter((exchange) => status === undefined || ((0,reading/* statusOf */.c2)(exchange) ?? status) === status);
}
function exchangeOf({ exchange }) {
    return exchange;
}
function ranked(asked, { cause, finding }) {
    const { requestId, status } = finding.evidence ?? {};
    const traits = [
        (exchange) => requestId !== undefined && idOf(exchange) === requestId,
        ({ reading }) => 'cause' in reading && reading.cause === cause,
        ({ request }) => request?.isOwn === true && finding.check === 'request-format',
        (exchange) => !isAccepted(exchange) && (0,reading/* statusOf */.c2)(exchange) === status,
        (exchange) => !isAccepted(exchange),
    ];
    return traits.map((trait) => asked.filter(trait)).find(({ length }) => length > 0) ?? asked;
}
function idOf({ outcome }) {
    return outcome.kind === 'answer' ? (0,answered/* requestIdOf */.Gb)(outcome.headers) : undefined;
}
function isAccepted({ reading }) {
    return reading.kind === 'accepted';
}
function deciding_request_isShown(exchange, { finding }) {
    if (!isAccepted(exchange))
        return true;
    const isOfAnswers = !check_ids/* OFFLINE_CHECKS */.QV.includes(finding.check) && !/^(?:network|tls)$/.test(finding.layer);
    return finding.status === 'fail' && isOfAnswers;
}

// EXTERNAL MODULE: ./src/inputs/runner/circumstances.ts
var circumstances = __webpack_require__(88022);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/plan/route.ts
var route = __webpack_require__(90234);
;// CONCATENATED MODULE: ./src/diagnosis/commands/way.ts


function wayOf({ base, proxy }, settings, cwd, clean) {
    const caFile = caFileOf(settings, cwd, clean);
    const client = clientFilesOf(settings, cwd, clean);
    return {
        ...proxyOf(proxy),
        ...(caFile !== undefined && { caFile }),
        ...(client !== undefined && { client }),
        ...(base !== undefined && redirection(base, settings)),
    };
}
function proxyOf(proxy) {
    if (proxy.kind === 'proxy')
        return { proxy: proxy.shown, ...(proxy.server.authorization !== undefined && { proxyUser: true }) };
    if (proxy.kind !== 'bypassed')
        return {};
    return {
        ...(proxy.proxy !== undefined && { bypassed: proxy.proxy.shown }),
        ...('input' in proxy.by && { ignoresProxies: true }),
    };
}
function caFileOf({ caCertificates }, cwd, clean) {
    const { path, fault } = caCertificates ?? {};
    return path === undefined || fault !== undefined ? undefined : fileAt(path, 'CA_FILE', cwd, clean);
}
function clientFilesOf({ clientCertificate }, cwd, clean) {
    if (clientCertificate === undefined)
        return undefined;
    const { certificatePath, keyPath } = clientCertificate;
    return {
        certificate: fileAt(certificatePath, 'CLIENT_CERTIFICATE', cwd, clean),
        key: fileAt(keyPath, 'CLIENT_KEY', cwd, clean),
    };
}
function fileAt(path, variable, cwd, clean) {
    const whole = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(cwd, path);
    return clean.named(whole).quoted === whole ? whole : { before: '', variable };
}
function redirection(base, settings) {
    const { host, port, address, addressPort } = (0,route/* planRoute */.Z5)(base, settings);
    return host === address && port === addressPort ? {} : { connectTo: { host: address, port: addressPort } };
}

// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/diagnosis/measures.ts


function attemptsOf(exchanges, trafficOf = () => undefined) {
    return exchanges
        .flatMap(({ name, attempts }) => attempts.filter(wasMade).map((attempt) => attemptResult(name, attempt, trafficOf(attempt))))
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
function wasMade({ outcome }) {
    return outcome.kind === 'answer' || outcome.failure.sharedFailure !== true;
}
function attemptResult(request, attempt, traffic) {
    const { at, durationMs, outcome, waitedMs } = attempt;
    return {
        request,
        at: new Date(at).toISOString(),
        durationMs: Math.round(durationMs),
        outcome: outcomeOf(attempt),
        ...(outcome.kind === 'answer' && { status: outcome.status }),
        ...(waitedMs !== undefined && { waitedMs }),
        ...(traffic && { traffic }),
    };
}
function outcomeOf({ outcome, waitedMs }) {
    const code = outcome.kind === 'failure' ? outcome.failure.code : undefined;
    if (code === failure/* TIMEOUT */.Q9 || code === failure/* STARVED */.yA)
        return 'timed-out';
    if (code === failure/* CANCELLED */.gD)
        return 'cancelled';
    if (waitedMs !== undefined)
        return 'retried';
    return outcome.kind === 'answer' && outcome.status < 300 ? 'ok' : 'refused';
}
function phasesOf(connection, exchanges, reused) {
    const first = (0,answered/* firstAnswer */.NB)(exchanges);
    const answer = first && {
        firstByteMs: reused ? first.headAtMs - first.sentAtMs : (0,answered/* firstByteMs */.$U)(first, connection),
        totalMs: first.endAtMs - (reused ? first.sentAtMs : connection.startedAtMs),
    };
    const opened = reused ? {} : { ...connection.phases, totalMs: connection.durationMs };
    return { ...opened, ...answer };
}

;// CONCATENATED MODULE: ./src/diagnosis/asked.ts

function askedResults(exchanges, clean) {
    return exchanges
        .flatMap((exchange) => askedResult(exchange, clean))
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
function askedResult({ request, attempts, outcome, reading }, clean) {
    const attempt = attempts.findLast((one) => one.outcome === outcome) ?? attempts.at(-1);
    if (request === undefined || attempt === undefined)
        return [];
    const { pathname, search } = new URL(request.url);
    const type = reading.kind === 'silent' ? undefined : reading.envelope?.type;
    return [
        {
            ...{ at: new Date(attempt.at).toISOString(), durationMs: attempt.durationMs, method: request.method },
            path: clean.named(pathname + search).quoted,
            ...(type !== undefined && { errorType: clean(type).quoted }),
            ...asked_answered(attempt, clean),
        },
    ];
}
const EDGE = /^[0-9a-f]{16}-([A-Z]{3})$/;
function asked_answered({ outcome }, clean) {
    if (outcome.kind === 'failure')
        return { outcome: clean(outcome.failure.code).quoted };
    const { headers, status } = outcome;
    const requestId = (0,answered/* requestIdOf */.Gb)(headers);
    const [, edge] = EDGE.exec(headers['cf-ray'] ?? '') ?? [];
    return {
        outcome: String(status),
        ...(requestId !== undefined && { requestId: clean.named(requestId).quoted }),
        ...(edge !== undefined && { edge }),
    };
}

// EXTERNAL MODULE: ./src/claude/requests/tellable-headers.ts
var tellable_headers = __webpack_require__(4657);
;// CONCATENATED MODULE: ./src/diagnosis/traffic.ts


function trafficOf(attempt, clean) {
    const { outcome, sent } = attempt;
    const course = outcome.kind === 'answer' ? outcome : outcome.course;
    if (sent === undefined || course === undefined)
        return undefined;
    const { carrier } = course;
    const address = carrier?.connection.address;
    return {
        method: sent.method,
        url: clean.named((0,endpoint_shape/* shownBase */.fc)(new URL(sent.url))).quoted,
        startedAt: new Date(startedAt(attempt, course)).toISOString(),
        requestHeaders: told(sent.headers, clean.named),
        requestBytes: sent.bodyBytes,
        ...traffic_endOf(outcome, clean),
        ...(carrier && { connection: carrier.number }),
        ...(address !== undefined && { address: clean.named(address).quoted }),
        timings: timingsOf(outcome, course),
    };
}
function startedAt({ at, durationMs }, course) {
    return at + durationMs - (course.endAtMs - startOf(course));
}
function told(headers, clean) {
    const entries = Object.entries(headers);
    return Object.fromEntries(entries.map(([name, value]) => [clean(name).quoted, clean(value).quoted]));
}
function traffic_endOf(outcome, clean) {
    if (outcome.kind === 'failure')
        return { failure: clean.named(outcome.failure.code).quoted };
    const { headers, body } = outcome;
    return {
        answer: {
            headers: told((0,tellable_headers/* tellableResponseHeaders */.f)(headers), clean),
            bytes: body.length ?? body.bytes.length,
        },
    };
}
function openedFor({ carrier }) {
    return carrier?.freeAtMs === undefined ? carrier?.connection : undefined;
}
function startOf(course) {
    return Math.min(course.sentAtMs, openedFor(course)?.startedAtMs ?? course.sentAtMs);
}
function leftAt({ carrier, sentAtMs, endAtMs }) {
    if (carrier === undefined)
        return endAtMs;
    const { connection, freeAtMs } = carrier;
    return Math.min(endAtMs, Math.max(sentAtMs, freeAtMs ?? connection.startedAtMs + connection.durationMs));
}
function timingsOf(outcome, course) {
    const left = leftAt(course);
    const head = outcome.kind === 'answer' ? Math.max(left, outcome.headAtMs) : course.endAtMs;
    const opening = openingOf(openedFor(course)?.phases);
    const { dnsMs = 0, connectMs = 0 } = opening;
    return {
        blockedMs: tenths(Math.max(0, left - startOf(course) - dnsMs - connectMs)),
        ...opening,
        waitMs: tenths(head - left),
        receiveMs: tenths(course.endAtMs - head),
    };
}
function openingOf({ dnsMs, tcpMs, proxyMs, tlsMs } = {}) {
    const connect = [tcpMs, proxyMs, tlsMs].filter((ms) => ms !== undefined);
    return {
        ...(dnsMs !== undefined && { dnsMs: tenths(dnsMs) }),
        ...(connect.length > 0 && { connectMs: tenths(connect.reduce((sum, ms) => sum + ms, 0)) }),
        ...(tlsMs !== undefined && { tlsMs: tenths(tlsMs) }),
    };
}
function tenths(ms) {
    return Math.round(Math.max(0, ms) * 10) / 10;
}

;// CONCATENATED MODULE: ./src/diagnosis/said.ts





function allAsked(conversation) {
    return [...(conversation.signIn?.identities ?? []), ...(0,reading_conversation/* exchangesOf */.M9)(conversation)];
}
const NOTHING_SAID = {
    facts: { auth: [], requestId: undefined, keyValid: undefined, models: [] },
    ...{ attempts: [], asked: [], exchanges: [], showsModels: false, provider: undefined },
};
function saidIn(readings, clean, tellsTraffic) {
    const { conversation, models, provider } = readings;
    return {
        facts: factsOf(readings, clean),
        attempts: attemptsOf(allAsked(conversation), (attempt) => tellsTraffic ? trafficOf(attempt, clean) : undefined),
        asked: askedResults((0,reading_conversation/* exchangesOf */.M9)(conversation), clean),
        exchanges: (0,reading_conversation/* exchangesOf */.M9)(conversation),
        showsModels: models.isShown,
        provider,
    };
}
function factsOf({ conversation, accepted, key: judgement, models }, clean) {
    const decided = decidedBy(judgement) ?? (0,reading_conversation/* credentialedExchanges */.pW)(conversation).flatMap(answered/* answered */.oQ)[0];
    const requestId = decided && (0,answered/* requestIdOf */.Gb)(decided.headers);
    return {
        auth: accepted,
        requestId: requestId === undefined ? undefined : clean.named(requestId).quoted,
        keyValid: keyValidBy(judgement),
        models: shownModels(models.models, clean),
    };
}
function decidedBy(judgement) {
    if (judgement.kind === 'undecided' || judgement.kind === 'no-entry')
        return undefined;
    return judgement.kind === 'not-signed-in' ? judgement.failure.by?.answer : judgement.by.answer;
}
const ABOUT_THE_KEY = ['auth.invalid', 'auth.expired'];
function keyValidBy(judgement) {
    if (judgement.kind === 'accepted')
        return true;
    return judgement.kind === 'refused' && ABOUT_THE_KEY.includes(judgement.cause) ? false : undefined;
}
function shownModels(models, clean) {
    const shown = clean.list(models.map(({ id }) => id));
    return models.map((model, at) => ({ ...model, id: shown[at]?.quoted ?? '' }));
}

// EXTERNAL MODULE: ./src/secrets/sources.ts + 1 modules
var sources = __webpack_require__(69459);
;// CONCATENATED MODULE: ./src/diagnosis/assemble-target.ts















function namedCredential({ listed }) {
    const credentialName = listed?.credentialName;
    return credentialName === undefined ? {} : { credentialName };
}
async function cloudWords({ endpoints }) {
    if (endpoints.every(({ cloud }) => cloud === undefined))
        return undefined;
    return (await __webpack_require__.e(/* import() */ 6434).then(__webpack_require__.bind(__webpack_require__, 86434))).REMEDIES_OF_CLOUDS;
}
function modelsAt(endpoint) {
    return endpoint?.models ?? [];
}
function diagnosisOf({ judged }, cause, worded) {
    const own = judged.decision && worded(undefined);
    const together = cause && worded(cause);
    return own !== undefined && together !== undefined ? withOwnRemedy(together, own) : own;
}
function withOwnRemedy(together, own) {
    const [first = [], ...rest] = together.remedy.steps;
    const named = [`${(0,phrase/* plain */.pj)(first).replace(/\.$/, '')}: ${own.title}.`];
    return {
        ...together,
        remedy: {
            summary: together.remedy.summary,
            steps: [named, ...own.remedy.steps, ...rest],
            ...{ commands: own.remedy.commands, ...(own.remedy.shell && { shell: own.remedy.shell }) },
            links: [...new Set([...own.remedy.links, ...together.remedy.links])],
        },
    };
}
function assembleTarget(target, runs, ground) {
    const { clean } = ground;
    const alone = target.endpoints.map((endpoint, at) => assembleEndpoint(target, endpoint, runs[at], clean));
    const results = withLacks(alone);
    const all = alone.map((one, at) => ({ ...one, result: results[at] ?? one.result }));
    const { verdict, lead, cause } = (0,diagnose/* combine */.kg)(results, target.settings.require);
    const leading = all[lead];
    const diagnosis = leading && diagnosisOf(leading, cause, (it) => assemble_target_diagnose(leading, target, ground, it));
    const findings = all.flatMap(({ result }) => result.findings);
    return {
        name: target.name,
        labels: target.labels,
        ...namedCredential(target.settings),
        provider: leading?.provider.id ?? gateway/* gateway */.J.id,
        verdict,
        diagnosis: verdict === 'healthy' ? undefined : diagnosis,
        further: (0,diagnose/* furtherFindings */.JT)(findings, diagnosis),
        endpoints: results,
        models: modelsAt(results.find(diagnose/* works */.No) ?? leading?.result),
        failover: cause === 'failover' ? failoverOf(results) : undefined,
    };
}
function assembleEndpoint(target, endpoint, run, clean) {
    const { findings = [], connection, readings } = run ?? {};
    const judged = (0,diagnose/* judgeFindings */.qJ)(findings, target.settings);
    const said = readings === undefined ? NOTHING_SAID : saidIn(readings, clean, target.settings.formats.has('har'));
    const result = {
        url: urlOf(endpoint, clean),
        verdict: judged.verdict,
        cause: judged.decision?.cause,
        findings,
        lacks: [],
        ...said.facts,
        reachable: reachableOf(findings, run),
        ...{ attempts: said.attempts, asked: said.asked },
        phases: connection === undefined ? {} : phasesOf(connection, said.exchanges, isReused(run)),
    };
    return {
        result,
        judged,
        endpoint,
        run,
        showsModels: said.showsModels,
        provider: said.provider ?? endpoint.provider,
    };
}
function isReused(run) {
    return run?.reused === true && run.connection?.failure === undefined;
}
function urlOf({ base, shape }, clean) {
    const url = base ?? shape.url;
    return url === undefined ? '' : clean.named((0,endpoint_shape/* shownBase */.fc)(url)).quoted;
}
function reachableOf(findings, run) {
    if (run?.connection === undefined)
        return undefined;
    if (run.readings !== undefined && (0,reading_conversation/* exchangesOf */.M9)(run.readings.conversation).length === 0)
        return undefined;
    const reach = findings.find(({ check }) => check === 'http-reach');
    if (reach && (0,words_finding/* causeOf */.rl)(reach) === 'run.starved')
        return undefined;
    return reach === undefined ? run.connection.failure === undefined : reach.status === 'pass';
}
function assemble_target_diagnose({ judged, endpoint, provider, result, run }, target, { host, clean, clouds }, cause) {
    const { decision } = judged;
    if (decision === undefined)
        return undefined;
    const { cloud } = endpoint;
    const place = {
        ...assemble_target_placeOf(target, host),
        host: host.kind,
        shell: (0,circumstances/* shellHere */.vi)(host),
        way: wayOf(endpoint, target.settings, host.cwd, clean),
        party: provider.remedies,
        endpoint: urlOf(endpoint, clean),
        hostname: hostnameOf(endpoint),
        ...cloudFacts(endpoint),
    };
    const own = cloud && clouds?.[cloud.id];
    const told = (0,diagnose/* explain */.WE)({ ...decision, cause: cause ?? decision.cause }, result.findings, place, own);
    if (run === undefined || cause !== undefined)
        return told;
    const { shell } = place;
    const way = isFileNeeded(result) ? place.way : { ...place.way, caFile: undefined };
    const variable = place.secretName ?? variableOf(target.credential);
    const reproduce = decidingRequests(decision, run, endpoint).flatMap((asked) => curlLine({ ...asked, way, shell, variable, settings: target.settings, clean }) ?? []);
    return reproduce.length === 0 ? told : { ...told, reproduce };
}
function cloudFacts({ cloud }) {
    return cloud === undefined ? {} : { cloud: { ...cloud, identity: cloud.identity.kind } };
}
function isFileNeeded({ findings }) {
    const store = findings.find(({ check }) => check === 'tls-trust')?.evidence?.store;
    return store !== 'bundled' && store !== 'system';
}
function assemble_target_placeOf(target, { kind }) {
    const { credential, settings } = target;
    const credentialName = (0,plan_target/* neededName */.Dy)(target);
    return {
        secretName: credentialName ?? (kind === 'terminal' ? variableOf(credential) : undefined),
        betas: settings.betas,
        client: settings.client,
        ...(settings.listed !== undefined && { listed: { credentialName } }),
        variable: credential?.origin.variable ?? credential?.origin.setting,
    };
}
function variableOf(credential) {
    return credential?.origin.variable ?? sources/* SECRET_SOURCES */.SC[credential?.kind ?? 'api-key'].variables[0];
}
function hostnameOf({ base, shape }) {
    return (base ?? shape.url)?.hostname ?? '';
}

// EXTERNAL MODULE: ./src/diagnosis/client-steps.ts + 1 modules
var client_steps = __webpack_require__(43651);
;// CONCATENATED MODULE: ./src/claude/clients/openai-clients.ts
const OPENAI_CLIENTS = [
    'Cursor: Settings \u2192 Models \u2192 API Keys \u2192 Override OpenAI Base URL',
    'Cline: API provider OpenAI Compatible \u2192 Base URL',
    'Continue: provider: openai with apiBase',
    'Zed: language_models.openai_compatible with api_url',
];

// EXTERNAL MODULE: ./src/inputs/table/cloud.ts
var cloud = __webpack_require__(96683);
// EXTERNAL MODULE: ./src/words/cloud.ts
var words_cloud = __webpack_require__(97320);
;// CONCATENATED MODULE: ./src/diagnosis/cloud-notes.ts




function cloudNotes({ cloud }, targets, given, clean) {
    if (cloud === undefined)
        return isAtCloud(targets) ? [] : unused(given);
    return [
        ...chosen(cloud, clean),
        ...targets.flatMap(unsettled),
        ...(cloud.id === 'openai-compatible' ? [DIALECT] : []),
    ];
}
function isAtCloud(targets) {
    return targets.some(({ provider }) => words_cloud/* CLOUD_IDS */.J.some((id) => id === provider));
}
function unused(given) {
    const names = given.filter((name) => Object.hasOwn(cloud/* CLOUD */.O, name));
    if (names.length === 0)
        return [];
    return [(0,phrase/* say */.cv) `Not used, because no cloud was chosen: ${names.join(', ')}. Set the input provider to a cloud.`];
}
function unsettled({ models, verdict }) {
    const open = models.filter(({ asked, status }) => asked && status === 'unverified').slice(0, 4);
    if (verdict !== 'healthy' || open.length === 0)
        return [];
    const ids = (0,phrase/* joinPhrases */.Zk)(open.map(({ id }) => [(0,phrase/* quote */.hD)(id)]), ', ');
    return [(0,phrase/* say */.cv) `No free check shows whether ${ids} can be used; live: true does.`];
}
const DIALECT = [`Clients of OpenAI's dialect take the base URL here: ${OPENAI_CLIENTS.join('; ')}.`];
function chosen(cloud, clean) {
    const { because } = cloud;
    if (because === undefined)
        return [];
    const { variable, setting } = because;
    const given = variable === undefined ? (0,phrase/* say */.cv) `the input ${setting}` : (0,phrase/* say */.cv) `${clean.named(variable)}`;
    const why = setting === 'endpoints' ? (0,phrase/* say */.cv) `its host is in ${given}` : (0,phrase/* say */.cv) `${given} is set, and no Claude key was given`;
    return [(0,phrase/* say */.cv) `provider: ${cloud.id} was chosen because ${why}. Set the input provider to choose another.`];
}

// EXTERNAL MODULE: ./src/diagnosis/lead.ts
var diagnosis_lead = __webpack_require__(92399);
;// CONCATENATED MODULE: ./src/diagnosis/trust-notes.ts

function trustNotes({ caCertificates: file }, targets) {
    if (file?.fault === undefined || file.origin.from !== 'input')
        return [];
    const findings = targets.flatMap(({ endpoints }) => endpoints.flatMap((endpoint) => endpoint.findings));
    const isTold = findings.some((finding) => 'cause' in finding && finding.cause === 'tls.ca-file');
    return isTold ? [] : [(0,phrase/* say */.cv) `The file of ca-certificates can't be used: ${file.fault}.`];
}

// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/words/clean.ts + 8 modules
var words_clean = __webpack_require__(30912);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
;// CONCATENATED MODULE: ./src/publish/assemble-run.ts









function assembleRun({ targets, shard, origins = [] }, { host, settings, clock, scrubber }) {
    const lead = (0,diagnosis_lead/* leadTarget */.a)(targets);
    const clean = (0,words_clean/* makeClean */.Km)(scrubber);
    const unknown = unknownInputs(host.inputNames).map((name) => unknownInput(name, clean));
    return {
        verdict: lead?.verdict ?? 'unchecked',
        cause: lead?.diagnosis?.cause,
        startedAt: new Date(clock.startedAt).toISOString(),
        durationMs: Math.round(clock.elapsedMs()),
        tool: { name: version/* TOOL_NAME */.l, version: version/* VERSION */.x },
        run: { ...(0,circumstances/* runContext */.pO)(host.kind, host.env), runtime: (0,circumstances/* runtimeHere */.dQ)() },
        origins: [...settings.origins, ...origins],
        targets,
        notes: [
            ...unknown,
            ...(targets.length === 0 ? [EMPTY_SHARE] : []),
            ...cloudNotes(settings, targets, host.inputNames, clean),
            ...(0,client_steps/* clientNotes */.T)(settings.client, targets),
            ...trustNotes(settings, targets),
        ],
        cutOffBy: clock.cutOffBy(),
        shard,
    };
}
const EMPTY_SHARE = ['No target of the file is in this shard: use fewer shards for so few targets.'];
function unknownInputs(given) {
    const known = table/* INPUT_NAMES */.Qh;
    return given.filter((name) => !known.includes(name)).slice(0, 10);
}
function unknownInput(name, clean) {
    return (0,phrase/* say */.cv) `Unknown input ${clean(name, 60)} was ignored.`;
}

;// CONCATENATED MODULE: ./src/publish/issue.ts
async function followWithIssue(result, run) {
    const { host, scrubber } = run;
    if (run.settings.issue === undefined || saysNothing(result))
        return;
    for (const { level, message } of await keptIssue(result, run.settings.issue, run))
        await host.remark({ level, title: 'Issue', message: scrubber.whole(message) });
}
async function keptIssue(result, issue, { host, settings, clock, scrubber }) {
    try {
        const { keepIssue } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(3701), __webpack_require__.e(4043), __webpack_require__.e(628), __webpack_require__.e(2413), __webpack_require__.e(6647)]).then(__webpack_require__.bind(__webpack_require__, 78664));
        const leftMs = settings.deadlineMs - clock.elapsedMs();
        return await keepIssue({ result, settings, issue, env: host.env, leftMs, whole: scrubber.whole });
    }
    catch {
        return [
            { level: 'warning', message: 'The issue was not kept, by a bug in this tool; the verdict stands.' },
        ];
    }
}
function saysNothing({ verdict, cutOffBy, run }) {
    return verdict === 'unchecked' || cutOffBy === 'cancellation' || /^pull_request/.test(run.event ?? '');
}

// EXTERNAL MODULE: ./src/claude/providers/public-hosts.ts
var public_hosts = __webpack_require__(86344);
// EXTERNAL MODULE: ./src/inputs/names/private-names.ts + 1 modules
var private_names = __webpack_require__(61770);
;// CONCATENATED MODULE: ./src/publish/learn-names.ts



const IDS = ['organization', 'workspace'];
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![\w:])/i;
function learnNames(target, endpointRuns, { add }) {
    for (const [at, { connection, findings }] of endpointRuns.entries()) {
        const host = target.endpoints[at]?.base?.hostname;
        const isPublic = host !== undefined && (0,public_hosts/* isPublicHost */.s)(host);
        if (connection !== undefined)
            learnConnection(connection, isPublic, add);
        if (!isPublic)
            for (const address of addressesOf(findings))
                add('address', [address]);
        for (const finding of findings) {
            learnIds(finding, add);
            (0,private_names.tellAccounts)((0,phrase/* plain */.pj)(finding.detail), add);
        }
    }
}
function learnConnection(connection, isPublic, add) {
    const { addresses, address, tries, tunnel, redirectedTo } = connection;
    if (tunnel !== undefined)
        add('proxy', [tunnel.proxyHost]);
    if (!isPublic)
        for (const name of namesOn(connection))
            add('host', [name]);
    if (isPublic && tunnel === undefined && redirectedTo === undefined)
        return;
    for (const one of [...addresses, address ?? '', ...tries.map((tried) => tried.address)])
        add('address', [one]);
}
function learnIds({ evidence = {} }, add) {
    for (const kind of IDS)
        add(kind, [evidence[kind] ?? '']);
}
function addressesOf(findings) {
    const lines = findings.flatMap(({ evidence }) => evidence?.addresses ?? []);
    return lines.flatMap((line) => ADDRESS.exec(line)?.[0] ?? []);
}
function namesOn({ tls }) {
    const { subject = '', altNames = '' } = tls?.chain[0] ?? {};
    const names = `${altNames}\n${subject}`.slice(0, 16_384).split(/[\s,=:]+/);
    return names.map((name) => name.replace(/^\*\./, '')).filter((name) => /[^.]\.[^.]/.test(name));
}

// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 24 modules
var catalogue = __webpack_require__(47984);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var catalogue_entry = __webpack_require__(38731);
// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(56900);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(72589);
;// CONCATENATED MODULE: ./src/report/annotations.ts






const MOST = 10;
const MESSAGE_CAP = 4_096;
const TITLE_CAP = 200;
const annotations_NAMED = 10;
const LEVEL = {
    broken: 'error',
    degraded: 'warning',
    unchecked: 'notice',
    healthy: 'notice',
};
function annotations(result) {
    const lead = (0,headline/* leadOf */.M)(result);
    const root = result.verdict === 'healthy' ? [] : [rootCause(result, lead)];
    const sick = (0,groups/* groupsOf */.c1)(result.targets).filter(({ verdict }) => verdict !== 'healthy');
    const others = sick.filter(({ targets }) => targets.length > 1 || targets[0] !== lead);
    return [
        ...root,
        ...crashes(result),
        ...others.map(groupAnnotation),
        ...result.targets.flatMap((target) => target.further.flatMap((finding) => beside(finding, target, result))),
    ].slice(0, MOST);
}
function rootCause(result, lead) {
    const explanation = lead?.diagnosis?.explanation ?? result.notes[0] ?? [];
    return annotation(LEVEL[result.verdict], (0,one_line/* logText */.kc)((0,headline/* headline */.Pl)(result)), result.cause, [
        ...explanation,
        ' ',
        (0,headline/* remedyLine */.RB)(result),
    ]);
}
function groupAnnotation({ title, cause, targets }) {
    const { explanation = [], remedy } = targets[0]?.diagnosis ?? {};
    const single = targets.length === 1;
    const who = single ? namesOf(targets) : (0,groups/* countOf */.pq)(targets);
    const told = single ? explanation : [`${namesOf(targets)}.`];
    return annotation('warning', `${who}: ${title}`, cause, [...told, ' ', remedy?.summary ?? '']);
}
function namesOf(targets) {
    const names = targets.slice(0, annotations_NAMED).map(({ name }) => (0,one_line/* logText */.kc)(name));
    return names.join(', ') + (targets.length > annotations_NAMED ? ` and ${targets.length - annotations_NAMED} more` : '');
}
function beside(finding, { name, provider }, { targets }) {
    const cause = (0,words_finding/* causeOf */.rl)(finding);
    if (cause === undefined)
        return [];
    const said = targets.length > 1 ? [...finding.detail, ` (target ${(0,one_line/* logText */.kc)(name)})`] : finding.detail;
    return [
        annotation('warning', `Also: ${(0,catalogue/* generalWords */.G)(cause, provider, finding.evidence).title}`, cause, said),
    ];
}
function crashes({ targets }) {
    const crashed = targets.flatMap(found/* findingsOf */.WX).filter(({ status }) => status === 'crash');
    return crashed.map(({ title, detail }) => annotation('warning', `Bug in this tool: the check \u201c${title}\u201d crashed`, undefined, detail));
}
function annotation(level, title, cause, said) {
    const named = cause === undefined ? (0,one_line/* logText */.kc)(title) : `${(0,one_line/* logText */.kc)(title)} (${cause})`;
    return { level, title: named.slice(0, TITLE_CAP), message: (0,one_line/* logText */.kc)(said).slice(0, MESSAGE_CAP) || named };
}

// EXTERNAL MODULE: ./src/report/json/text.ts + 2 modules
var json_text = __webpack_require__(74539);
;// CONCATENATED MODULE: ./src/report/formats.ts

const markdown = ({ summary }) => [summary()];
const REPORT_FORMATS = {
    json: { file: 'report.json', load: () => Promise.resolve(json_text/* json */.Pq) },
    md: { file: 'report.md', load: () => Promise.resolve(markdown) },
    junit: { file: 'report.junit.xml', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(9760)]).then(__webpack_require__.bind(__webpack_require__, 29760))).junit },
    har: { file: 'report.har', load: async () => (await __webpack_require__.e(/* import() */ 4489).then(__webpack_require__.bind(__webpack_require__, 4489))).har, ofRequests: true },
    badge: { file: 'badge.json', load: async () => (await __webpack_require__.e(/* import() */ 4941).then(__webpack_require__.bind(__webpack_require__, 44941))).badge },
};

// EXTERNAL MODULE: ./src/report/markdown.ts
var report_markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/support.ts
var support = __webpack_require__(17257);
// EXTERNAL MODULE: ./src/report/summary/fleet-summary.ts
var fleet_summary = __webpack_require__(46544);
// EXTERNAL MODULE: ./src/report/cause-page.ts
var cause_page = __webpack_require__(54301);
// EXTERNAL MODULE: ./src/report/whose-key.ts
var whose_key = __webpack_require__(53368);
// EXTERNAL MODULE: ./src/report/path-line.ts
var path_line = __webpack_require__(93186);
// EXTERNAL MODULE: ./src/report/summary/details.ts
var details = __webpack_require__(443);
// EXTERNAL MODULE: ./src/report/summary/parts.ts
var parts = __webpack_require__(21743);
;// CONCATENATED MODULE: ./src/report/summary/job-summary.ts













const SUMMARY_LIMIT = 880 * 1024;
const CUT = '\n\n**Cut here:** this page has a limit. The whole report is in the file `report.json`.\n';
function jobSummary(result) {
    const [only, ...others] = result.targets;
    const pieces = [
        firstLine(result),
        ...caveats(result),
        ...(only === undefined || others.length > 0 ? (0,fleet_summary/* fleetPieces */.E)(result) : onlyPieces(only, result)),
    ];
    return (0,report_markdown/* writeDocument */.ft)(pieces, SUMMARY_LIMIT, CUT);
}
function firstLine(result) {
    const { verdict, cause } = result;
    return `## ${headline/* VERDICT_MARK */.s0[verdict]} ${(0,report_markdown/* inline */.mG)((0,headline/* headline */.Pl)(result))}${small(cause)}\n`;
}
function small(cause) {
    return cause === undefined ? '' : ` <sub><a href="${(0,cause_page/* pageOf */.Z)(cause)}"><code>${cause}</code></a></sub>`;
}
function caveats({ cutOffBy, targets }) {
    const crashed = targets.flatMap(found/* findingsOf */.WX).filter(({ status }) => status === 'crash');
    const named = [...new Set(crashed.map(({ title }) => title))].slice(0, 5).map((title) => (0,phrase/* say */.cv) `\u201c${title}\u201d`);
    const bug = (0,phrase/* say */.cv) `A bug in this tool crashed ${crashed.length} of its checks (${(0,phrase/* joinPhrases */.Zk)(named, ', ')}). The others are not affected; please report it.`;
    return [
        ...(cutOffBy === undefined
            ? []
            : [`\n**${headline/* CUT_OFF_WORD */.aZ[cutOffBy]}**: what is missing below was not checked.\n`]),
        ...(crashed.length > 0 ? [`\n\ud83d\udc1e ${(0,report_markdown/* inline */.mG)(bug)}\n`] : []),
    ];
}
function onlyPieces(target, result) {
    return [
        ...PIECES[target.verdict](target, result),
        (0,report_markdown/* part */.y_)('\n### Worth knowing\n\n', (0,report_markdown/* points */.WR)(result.notes, (note) => (0,report_markdown/* inline */.mG)(note))),
        (0,details/* detailsFold */.mt)(result),
        target.verdict === 'healthy' ? '' : supportFold(result),
    ];
}
function supportFold(result) {
    const isAsked = result.targets.some(({ endpoints }) => endpoints.some(({ attempts }) => attempts.length > 0));
    return isAsked ? (0,report_markdown/* fold */.AU)('For support', [(0,report_markdown/* fenced */.OF)((0,support.supportLines)(result), 'text')]) : '';
}
function healthyPieces(target, result) {
    return [
        ...(0,whose_key/* healthyLines */.P)(target, result).map((line) => (line.length === 0 ? '' : `\n${(0,report_markdown/* inline */.mG)(line)}\n`)),
        (0,report_markdown/* part */.y_)('\n', (0,report_markdown/* points */.WR)((0,found/* notesOf */.h$)(target), noteLine)),
        ...(target.endpoints.length > 1 ? [(0,parts/* endpointsTable */.$4)(target)] : []),
    ];
}
function uncheckedPieces(target) {
    const { diagnosis } = target;
    if (diagnosis === undefined)
        return sickPieces(target);
    return [
        `\n${(0,report_markdown/* text */.Qq)(diagnosis.remedy.summary)}\n`,
        (0,report_markdown/* fold */.AU)('Why, and what you can do', [
            ...pathPieces(target),
            ...(0,parts/* remedyPieces */.gu)(target),
            ...foundPieces(target),
        ]),
    ];
}
function sickPieces(target) {
    return [(0,parts/* firstThing */.pJ)(target), ...pathPieces(target), ...(0,parts/* remedyPieces */.gu)(target), ...foundPieces(target)];
}
function foundPieces(target) {
    return [
        (0,report_markdown/* part */.y_)('\n### Also found\n\n', (0,report_markdown/* points */.WR)(furtherOf(target), (finding) => furtherLine(finding, target))),
        ...endpointsPieces(target),
        (0,parts/* modelsTable */.t_)(target.models.filter(({ asked }) => asked)),
    ];
}
const PIECES = {
    healthy: healthyPieces,
    unchecked: uncheckedPieces,
    degraded: sickPieces,
    broken: sickPieces,
};
function pathPieces(target) {
    const endpoint = (0,groups/* endpointOf */.X5)(target);
    if (endpoint === undefined)
        return [];
    const path = (0,path_line/* pathLine */.e)(endpoint, target.provider);
    const times = (0,path_line/* timesLine */.F)(endpoint);
    return path === '' ? [] : [`\n${path}\n`, times === '' ? '' : `\n<sub>${times}</sub>\n`];
}
function noteLine(finding) {
    return `\u2139\ufe0f ${(0,report_markdown/* text */.Qq)(finding.title)}: ${(0,report_markdown/* inline */.mG)(finding.detail)}`;
}
function furtherOf({ further }) {
    return further.filter((finding) => (0,found/* kindOf */.I)(finding) !== 'note');
}
function furtherLine(finding, { endpoints }) {
    const at = endpoints.length > 1 ? endpoints.find(({ findings }) => findings.includes(finding)) : undefined;
    const cause = (0,words_finding/* causeOf */.rl)(finding);
    const where = at ? ` at ${(0,report_markdown/* code */.aY)(at.url)}` : '';
    const why = cause ? ` (${(0,report_markdown/* code */.aY)(cause)})` : '';
    return `${found/* KIND_MARK */.hW[(0,found/* kindOf */.I)(finding)]} ${(0,report_markdown/* text */.Qq)(finding.title)}${where}: ${(0,report_markdown/* inline */.mG)(finding.detail)}${why}`;
}
function endpointsPieces(target) {
    const { endpoints } = target;
    if (endpoints.length < 2)
        return endpoints.flatMap((endpoint) => endpointPieces(endpoint, '### Checks'));
    const told = (0,headline/* worstFirst */.md)(endpoints).filter(({ verdict }) => verdict !== 'healthy');
    return [
        (0,parts/* endpointsTable */.$4)(target),
        ...told.flatMap((endpoint) => endpointPieces(endpoint, `### ${headline/* VERDICT_MARK */.s0[endpoint.verdict]} ${(0,report_markdown/* code */.aY)(endpoint.url)}`)),
    ];
}
function endpointPieces(endpoint, heading) {
    return [
        (0,report_markdown/* part */.y_)(`\n${heading}: ${(0,found/* tally */.N4)(endpoint.findings, endpoint.leftOut)}\n`, (0,parts/* urgentTable */.Y3)(endpoint.findings)),
        (0,report_markdown/* fold */.AU)('Connection phases', [(0,parts/* connectionTable */.JX)(endpoint)]),
    ];
}

// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(46472);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(70240);
;// CONCATENATED MODULE: ./src/report/outputs.ts




const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'verdict',
    'cause',
    'healthy-endpoint',
    'auth',
    'models',
    'request-id',
    'title',
    'remedy',
    'report-dir',
    'report',
    'key-valid',
    'endpoint-reachable',
]));
const LINE_CAP = 500;
const MODELS_CAP = 100_000;
function outputs(result, { reportDir, report }) {
    const lead = (0,headline/* leadOf */.M)(result);
    const endpoints = lead?.endpoints ?? [];
    const working = (0,headline/* workingEndpoint */.hM)(lead);
    return {
        verdict: result.verdict,
        cause: result.cause ?? '',
        'healthy-endpoint': working?.url ?? '',
        auth: accepted(working ?? endpoints.find(({ auth }) => auth.length > 0)),
        models: usableModels(lead),
        'request-id': (0,one_line/* oneLine */.TN)(decidingRequest(lead) ?? '', LINE_CAP),
        title: (0,one_line/* oneLine */.TN)(`${headline/* VERDICT_WORD */.XU[result.verdict]}: ${(0,phrase/* plain */.pj)((0,headline/* headline */.Pl)(result))}`, LINE_CAP),
        remedy: (0,one_line/* oneLine */.TN)((0,headline/* remedyLine */.RB)(result), LINE_CAP),
        'report-dir': reportDir,
        report,
        'key-valid': anyOf(endpoints.map(({ keyValid }) => keyValid)),
        'endpoint-reachable': anyOf(endpoints.map(({ reachable }) => reachable)),
    };
}
function accepted(endpoint) {
    return result/* AUTH_SCHEMES */.kp.filter((scheme) => endpoint?.auth.includes(scheme)).join(',');
}
function usableModels(target) {
    const usable = (target?.models ?? []).filter(({ status }) => status === 'usable' || status === 'deprecated');
    const kept = [];
    let length = 0;
    for (const id of new Set(usable.map((model) => model.id))) {
        length += JSON.stringify(id).length + 1;
        if (length > MODELS_CAP)
            break;
        kept.push(id);
    }
    return JSON.stringify(kept);
}
function decidingRequest(target) {
    const told = (target?.endpoints ?? []).filter(({ requestId }) => requestId !== undefined);
    const decided = told.find(({ cause }) => cause !== undefined && cause === target?.diagnosis?.cause);
    return (decided ?? told.find((endpoint) => endpoint === (0,headline/* workingEndpoint */.hM)(target)) ?? told[0])?.requestId;
}
function anyOf(answers) {
    if (answers.includes(true))
        return 'true';
    return answers.includes(false) ? 'false' : 'unknown';
}

;// CONCATENATED MODULE: ./src/report/without-run.ts
function resultWithoutRun({ cause, title, explanation, remedy, durationMs = 0, startedAt, tool, run, }) {
    const diagnosis = cause && { cause, title, explanation, remedy, explains: [] };
    const target = {
        name: 'default',
        provider: 'anthropic',
        verdict: 'broken',
        diagnosis,
        further: [],
        endpoints: [],
        models: [],
        labels: {},
        failover: undefined,
    };
    const notes = cause === undefined ? [explanation, ...remedy.steps] : [];
    return {
        verdict: 'broken',
        cause,
        startedAt,
        durationMs,
        tool,
        run,
        origins: [],
        notes,
        targets: [target],
        cutOffBy: undefined,
        shard: undefined,
    };
}

;// CONCATENATED MODULE: ./src/report/without-names.ts


const INPUT_WORDS = new Set(table/* INPUT_NAMES */.Qh);
function withoutNames(result, names) {
    return names.isOn() ? without_names_hidden(result, names.hide) : result;
}
function without_names_hidden(part, hide) {
    if (typeof part === 'string')
        return json_text/* OWN_WORDS */.Lj.has(part) || INPUT_WORDS.has(part) ? part : hide(part);
    if (Array.isArray(part))
        return part.map((one) => without_names_hidden(one, hide));
    if (typeof part !== 'object' || part === null)
        return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [
        name,
        name === 'labels' ? renamed(value, hide) : without_names_hidden(value, hide),
    ]));
}
function renamed(labels, hide) {
    const entries = Object.entries(labels);
    return Object.fromEntries(entries.map(([name, value]) => [hide(name), hide(value)]));
}

// EXTERNAL MODULE: ./src/publish/report-files.ts
var report_files = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var reader = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/words/format-ids.ts
var format_ids = __webpack_require__(54557);
;// CONCATENATED MODULE: ./src/publish/wanted.ts



const EVERYTHING = {
    formats: new Set(format_ids/* MERGED_FORMATS */.a),
    reportDir: undefined,
    summary: true,
    failOn: 'broken',
};
function wantedBy(host) {
    const { read } = (0,reader/* makeReader */.Yv)(host, table/* INPUTS */.mc);
    return {
        formats: orElse(EVERYTHING.formats, () => read('formats')),
        reportDir: orElse(undefined, () => read('report-dir')),
        summary: orElse(true, () => read('summary')),
        failOn: orElse('broken', () => read('fail-on')),
    };
}
function orElse(otherwise, read) {
    try {
        return read();
    }
    catch {
        return otherwise;
    }
}

;// CONCATENATED MODULE: ./src/publish/publish.ts
















async function publish({ result: told, targetTexts }, wanted, host, scrubber) {
    const { whole, names } = scrubber;
    const result = publish_noted(withoutNames(told, names), told);
    const pretty = result.targets.length === 1;
    const texts = targetTexts ?? result.targets.map((target) => (0,json_text/* targetText */.Z3)(target, whole, pretty));
    const summary = once(() => whole(jobSummary(result)));
    const rendered = { result, targetTexts: texts, summary, whole, failOn: wanted.failOn };
    const { fault, ...paths } = await writeReports(rendered, wanted, host);
    const publication = {
        summary: wanted.summary ? summary() : undefined,
        annotations: annotations(result).map((one) => ({
            ...one,
            title: whole(one.title),
            message: whole(one.message),
        })),
        outputs: { ...mapped(outputs(result, paths), whole), ...usableOutputs(told, paths, host, scrubber) },
        log: (0,log/* logLines */.OG)(result).map(({ lines, ...part }) => ({ ...part, lines: lines.map(whole) })),
        report: async (format) => (await REPORT_FORMATS[format].load())(rendered),
        support: async () => {
            const { supportLines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17257));
            return whole(supportLines(result).join('\n'));
        },
        text: async (options) => {
            const { terminalText } = await __webpack_require__.e(/* import() */ 5054).then(__webpack_require__.bind(__webpack_require__, 25054));
            return whole(terminalText(result, options));
        },
    };
    await host.publish(publication);
    if (fault !== undefined)
        await host.remark(unwritten(fault));
}
function once(make) {
    let made;
    return () => (made ??= make());
}
const PLACEHOLDERS = [
    'Private names are hidden (input redact): each placeholder in square brackets stands for one name. In a command, put the real name in its place.',
];
function publish_noted(result, told) {
    const [shown, meant] = [result, told].map(commandsIn);
    return shown === meant ? result : { ...result, notes: [...result.notes, PLACEHOLDERS] };
}
function commandsIn({ targets }) {
    const all = targets.flatMap(({ diagnosis }) => diagnosis === undefined ? [] : [...diagnosis.remedy.commands, ...(diagnosis.reproduce ?? [])]);
    return all.join('\n');
}
function usableOutputs(result, paths, host, { usable, names }) {
    const { 'healthy-endpoint': endpoint, 'report-dir': reportDir, report, } = mapped(outputs(result, paths), usable);
    if (endpoint !== undefined && names.hide(endpoint) !== endpoint)
        host.mask([endpoint]);
    return { 'healthy-endpoint': endpoint ?? '', 'report-dir': reportDir ?? '', report: report ?? '' };
}
function mapped(values, change) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
async function rehearse(told, { formats, failOn }, { whole, names }) {
    const result = withoutNames(told, names);
    const targetTexts = result.targets.map((target) => (0,json_text/* targetText */.Z3)(target, whole, true));
    const summary = once(() => whole(jobSummary(result)));
    summary();
    annotations(result);
    (0,log/* logLines */.OG)(result);
    outputs(result, { reportDir: '', report: '' });
    for (const id of formats) {
        const render = await REPORT_FORMATS[id].load();
        Array.from(render({ result, targetTexts, summary, whole, failOn }));
    }
}
async function writeReports(rendered, wanted, host) {
    if (host.kind === 'terminal' && wanted.reportDir === undefined)
        return { reportDir: '', report: '' };
    const paths = new Map();
    let reportDir = '';
    try {
        reportDir = (0,report_files/* reportFolder */.t)(wanted.reportDir, host.cwd, host.env['RUNNER_TEMP']);
        for (const id of wanted.formats) {
            const { file, load } = REPORT_FORMATS[id];
            const render = await load();
            paths.set(id, (0,report_files.writeWhole)(reportDir, file, render(rendered)));
        }
        return { reportDir, report: paths.get('json') ?? '' };
    }
    catch (error) {
        return { reportDir, report: paths.get('json') ?? '', fault: codeOf(error) };
    }
}
function codeOf(error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error)
        return String(error.code);
    throw error;
}
function unwritten(fault) {
    const message = `Not every report file could be written (${fault}). The verdict stands; choose another folder with report-dir.`;
    return { level: 'warning', title: 'Report files', message };
}
async function publishWithoutRun(usage, words, host, scrubber) {
    const result = resultWithoutRun({
        ...(usage === undefined ? ownFault(words) : usageFault(usage, words, host)),
        startedAt: new Date(host.now()).toISOString(),
        tool: { name: version/* TOOL_NAME */.l, version: version/* VERSION */.x },
        run: (0,circumstances/* runContext */.pO)(host.kind, host.env),
    });
    await publish({ result }, usage === undefined ? EVERYTHING : wantedBy(host), host, scrubber);
}
function usageFault(usage, words, host) {
    const entry = catalogue/* CATALOGUE */.y['config.invalid-input'];
    const facts = { ...catalogue_entry/* NO_TARGET */.CN, host: host.kind, shell: (0,circumstances/* shellHere */.vi)(host), evidence: usage };
    return {
        cause: 'config.invalid-input',
        title: entry.title(facts),
        explanation: [...(0,phrase/* say */.cv) `${words}`, ' ', ...entry.explanation(facts)],
        remedy: entry.remedy(facts),
    };
}
const REPORT_IT = {
    summary: headline/* OWN_FAULT */.GY.summary,
    steps: [
        (0,phrase/* say */.cv) `Run it again: a second run may work.`,
        (0,phrase/* say */.cv) `Report the bug with the line above; it contains no secret.`,
    ],
    commands: [],
    links: [],
};
function ownFault(words) {
    return {
        cause: undefined,
        title: headline/* OWN_FAULT */.GY.title,
        explanation: (0,phrase/* say */.cv) `This tool crashed: ${words}`,
        remedy: REPORT_IT,
    };
}

// EXTERNAL MODULE: ./src/checks/check.ts
var check = __webpack_require__(44669);
// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __webpack_require__(39354);
// EXTERNAL MODULE: ./src/run/load-judging.ts
var load_judging = __webpack_require__(6852);
// EXTERNAL MODULE: ./src/words/verdict.ts
var words_verdict = __webpack_require__(10672);
;// CONCATENATED MODULE: ./src/publish/finish.ts












async function rehearseFinish(target, run) {
    const [{ CHECK_BY_ID }] = await Promise.all([(0,load_judging/* loadJudging */.B)(), run.scrubber.names.ready()]);
    const outcome = (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `This is a rehearsal.`, { complete: true, tries: ['one', 'two'] });
    const findings = [(0,check/* stamped */.p)(CHECK_BY_ID['http-reach'], outcome)];
    const clean = (0,words_clean/* makeClean */.Km)(run.scrubber);
    clean('This is a rehearsal, too.');
    const measured = { findings, connection: undefined, readings: undefined, reused: false };
    const result = assembleTarget(target, [measured], { ...run, clean });
    await rehearse(assembleRun({ targets: [result] }, run), run.settings, run.scrubber);
}
async function finishOne(target, endpoints, run) {
    await run.scrubber.names.ready();
    learnNames(target, endpoints, run.scrubber.names);
    const crashed = endpoints.some(({ findings }) => findings.some(({ status }) => status === 'crash'));
    const clean = (0,words_clean/* makeClean */.Km)(run.scrubber, target.settings.endpoints);
    const ground = { ...run, clean, clouds: await cloudWords(target) };
    const result = assembleTarget(target, endpoints, ground);
    return finish({ targets: [result], crashed }, run);
}
async function finish(checked, run) {
    const { host, settings, scrubber } = run;
    const result = assembleRun(checked, run);
    const exitCode = checked.crashed ? words_verdict/* EXIT */.d.ownBug : exitCodeOf(result.verdict, settings);
    await publish({ ...checked, result }, settings, host, scrubber);
    if (exitCode !== words_verdict/* EXIT */.d.ownBug)
        await followWithIssue(result, run);
    return exitCode;
}
function exitCodeOf(verdict, { failOn }) {
    if (failOn === 'never')
        return words_verdict/* EXIT */.d.passed;
    const fails = verdict === 'broken' || (failOn === 'degraded' && verdict === 'degraded');
    return fails ? words_verdict/* EXIT */.d.failed : words_verdict/* EXIT */.d.passed;
}
async function finishWithoutRun(error, host, scrubber) {
    const { whole, names } = scrubber;
    await names.ready();
    const words = error instanceof Error ? error.message : 'unknown error';
    const usage = error instanceof input_error/* InputError */.dz ? usageOf(error, whole) : undefined;
    await publishWithoutRun(usage, whole(words), host, scrubber);
}
function usageOf({ input, place, fault, accepted }, whole) {
    return {
        ...{ field: input, accepted: whole(accepted) },
        ...(place !== undefined && { place }),
        ...(fault !== undefined && { fault: whole(fault) }),
    };
}

;// CONCATENATED MODULE: ./src/publish/report-room.ts








/***/ }),

/***/ 47093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ firstByteMs),
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   NB: () => (/* binding */ firstAnswer),
/* harmony export */   NH: () => (/* binding */ waitIn),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66999);

function answered({ outcome }) {
    return outcome.kind === 'answer' ? [outcome] : [];
}
function firstAnswer(exchanges) {
    const answers = exchanges.flatMap(({ attempts }) => attempts).flatMap(answered);
    return answers.toSorted((one, other) => one.headAtMs - other.headAtMs)[0];
}
function firstByteMs({ headAtMs, sentAtMs }, { startedAtMs, durationMs }) {
    return Math.max(0, headAtMs - Math.max(startedAtMs + durationMs, sentAtMs));
}
const REQUEST_IDS = ['request-id', 'x-amzn-requestid', 'apim-request-id'];
function requestIdOf(headers) {
    const id = REQUEST_IDS.map((name) => headers[name]).find((value) => value !== undefined);
    return id !== undefined && /^[\w-]{1,80}$/.test(id) ? id : undefined;
}
function waitIn({ answer }, now) {
    const waitMs = (0,_retry_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(answer, now);
    return waitMs === undefined ? {} : { retryAfter: shownWait(waitMs) };
}
function shownWait(waitMs) {
    if (waitMs >= _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MS */ .c)
        return 'a day or more';
    const seconds = Math.ceil(waitMs / 1_000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}


/***/ }),

/***/ 80773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ exchangesOf),
/* harmony export */   SV: () => (/* binding */ NOTHING_SAID),
/* harmony export */   pW: () => (/* binding */ credentialedExchanges),
/* harmony export */   tY: () => (/* binding */ wasAnswered)
/* harmony export */ });
const NOTHING_SAID = {
    lists: {},
    anonymous: undefined,
    candidates: [],
    nowhere: undefined,
    trials: [],
    counts: [],
    live: [],
    lookups: new Map(),
};
function credentialedExchanges({ lists, counts, lookups, live, trials, }) {
    return [
        ...Object.values(lists),
        ...counts.map(({ exchange }) => exchange),
        ...lookups.values(),
        ...live.flatMap(({ message, stream }) => [message, stream]),
        ...trials.filter(({ scheme }) => scheme !== undefined).map(({ exchange }) => exchange),
    ];
}
function exchangesOf(conversation) {
    const { signIn, anonymous, nowhere, candidates, trials, ledOn } = conversation;
    const asked = [
        signIn?.exchange,
        ledOn?.exchange,
        anonymous,
        nowhere,
        ...candidates.map(({ exchange }) => exchange),
        ...trials.filter(({ scheme }) => scheme === undefined).map(({ exchange }) => exchange),
    ];
    const bare = asked.filter((exchange) => exchange !== undefined);
    return [...credentialedExchanges(conversation), ...bare];
}
function wasAnswered(conversation) {
    const attempts = exchangesOf(conversation).flatMap((exchange) => exchange.attempts);
    return attempts.some(({ outcome }) => outcome.kind === 'answer');
}


/***/ }),

/***/ 54301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28525);

function pageOf(cause) {
    const anchor = cause.replaceAll('.', '');
    return `https://github.com/${_words_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_NAME */ .l}/${_words_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_NAME */ .l}/blob/v${_words_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}/docs/causes.md#${anchor}`;
}


/***/ }),

/***/ 56900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   yb: () => (/* binding */ foundAt)
/* harmony export */ });
/* harmony import */ var _diagnosis_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47984);
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29710);
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92399);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14512);




function groupsOf(targets) {
    const groups = Map.groupBy((0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .worstTargetsFirst */ .u)(targets), ({ verdict, diagnosis }) => `${verdict} ${diagnosis?.cause}`);
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const { verdict, diagnosis } = first;
        return [{ verdict, cause: diagnosis?.cause, title: titleOfAll(members, first), targets: members }];
    });
}
function titleOfAll(members, first) {
    const { diagnosis, provider } = first;
    const alike = members.every((member) => (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(member) === (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(first));
    return alike || diagnosis === undefined ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(first) : (0,_diagnosis_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .generalWords */ .G)(diagnosis.cause, provider).title;
}
function endpointOf({ endpoints, diagnosis }) {
    const own = endpoints.find(({ cause }) => cause !== undefined && cause === diagnosis?.cause);
    const dead = diagnosis?.cause === 'fallback.broken' ? endpoints.find((endpoint) => !(0,_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .works */ .No)(endpoint)) : undefined;
    return own ?? dead ?? endpoints[0];
}
function foundAt(target) {
    const [deciding] = target.diagnosis?.explains ?? [];
    const finding = endpointOf(target)?.findings.find(({ check }) => check === deciding);
    return finding?.detail ?? target.diagnosis?.explanation ?? [];
}
function countOf(targets) {
    return targets.length === 1 ? '1 target' : `${targets.length} targets`;
}


/***/ }),

/***/ 74539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ OWN_WORDS),
  IU: () => (/* binding */ clear),
  Pq: () => (/* binding */ json),
  Z3: () => (/* binding */ targetText)
});

// UNUSED EXPORTS: reportText

// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/words/causes.ts
var causes = __webpack_require__(19001);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(98010);
// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(98100);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(70240);
// EXTERNAL MODULE: ./src/words/settings.ts
var settings = __webpack_require__(65476);
// EXTERNAL MODULE: ./src/words/verdict.ts
var verdict = __webpack_require__(10672);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
;// CONCATENATED MODULE: ./src/report/json/v1.ts
const SCHEMA_V1 = 'claude-preflight/report/v1';

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
;// CONCATENATED MODULE: ./src/report/json/write-v1.ts



function reportHead(result) {
    const { verdict, cause, startedAt, durationMs, tool, run, origins, notes, cutOffBy, shard } = result;
    return {
        schema: SCHEMA_V1,
        verdict,
        cause: cause ?? null,
        startedAt,
        durationMs: round(durationMs),
        tool: { name: tool.name, version: tool.version },
        run: runOf(run),
        origins: origins.map(({ setting, from, variable }) => ({
            setting,
            from,
            ...(variable !== undefined && { variable }),
        })),
        notes: notes.map(phrase/* plain */.pj),
        ...(cutOffBy !== undefined && { partial: true, cutOffBy }),
        ...(shard !== undefined && { shard: shardOf(shard) }),
    };
}
function runOf({ host, repository, workflow, job, event, actor, runId, runUrl, runnerOs, }) {
    return { host, ...present({ repository, workflow, job, event, actor, runId, runUrl, runnerOs }) };
}
function targetJson({ name, provider, verdict, diagnosis, further, endpoints, models, labels, credentialName, failover, }) {
    return {
        name,
        provider,
        verdict,
        diagnosis: diagnosis === undefined ? null : diagnosisOf(diagnosis),
        further: further.map(findingOf),
        endpoints: endpoints.map(endpointOf),
        models: models.map(({ id, status, asked, retiresAt }) => ({
            id,
            status,
            asked,
            ...present({ retiresAt }),
        })),
        ...(Object.keys(labels).length > 0 && { labels }),
        ...(credentialName !== undefined && { credentialName }),
        ...(failover && { failover: failoverOf(failover) }),
    };
}
function diagnosisOf({ cause, title, explanation, remedy, explains, reproduce }) {
    const { summary, steps, commands, shell, links } = remedy;
    return {
        cause,
        title,
        explanation: (0,phrase/* plain */.pj)(explanation),
        remedy: { summary, steps: steps.map(phrase/* plain */.pj), commands, ...(shell === 'powershell' && { shell }), links },
        explains,
        ...(reproduce !== undefined && { reproduce }),
    };
}
function endpointOf({ url, verdict, cause, auth, requestId, keyValid, reachable, attempts, phases, findings, lacks, }) {
    return {
        url,
        verdict,
        cause: cause ?? null,
        auth,
        requestId: requestId ?? null,
        keyValid: keyValid ?? null,
        reachable: reachable ?? null,
        attempts: attempts.map(attemptOf),
        phases: phasesOf(phases),
        findings: findings.map(findingOf),
        ...(lacks.length > 0 && { lacks }),
    };
}
function failoverOf({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }) {
    return {
        to,
        primaryFailedMs: round(primaryFailedMs),
        fallbackAnsweredMs: round(fallbackAnsweredMs),
        tookMs: round(tookMs),
    };
}
function shardOf({ index, count, positions, fleet: { targets, digest, content } }) {
    return { index, count, positions, fleet: { targets, digest, ...(content !== undefined && { content }) } };
}
function attemptOf({ request, at, durationMs, outcome, status, waitedMs }) {
    return {
        request,
        at,
        durationMs: round(durationMs),
        outcome,
        ...present({ status, waitedMs: waitedMs === undefined ? waitedMs : round(waitedMs) }),
    };
}
function phasesOf({ dnsMs, tcpMs, proxyMs, tlsMs, firstByteMs, totalMs }) {
    const told = Object.entries(present({ dnsMs, tcpMs, proxyMs, tlsMs, firstByteMs, totalMs }));
    return Object.fromEntries(told.map(([phase, ms]) => [phase, round(ms)]));
}
function findingOf(finding) {
    const { check, title, status, detail, evidence = {}, durationMs } = finding;
    const blocked = finding.status === 'skip' && { blockedBy: finding.blockedBy };
    return {
        check,
        title,
        status,
        cause: (0,words_finding/* causeOf */.rl)(finding) ?? null,
        detail: (0,phrase/* plain */.pj)(detail),
        evidence,
        ...blocked,
        durationMs: round(durationMs),
    };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
function round(ms) {
    return Math.round(ms * 10) / 10;
}

;// CONCATENATED MODULE: ./src/report/json/text.ts










function targetText(target, whole, pretty) {
    const text = clear(targetJson(target), whole, pretty ? 2 : 0);
    return pretty ? text.replaceAll('\n', '\n    ') : text;
}
function clear(value, whole, space) {
    const text = JSON.stringify(value, undefined, space);
    if (whole(text) === text)
        return text;
    const cleared = (name, part) => {
        if (typeof part === 'string')
            return OWN_WORDS.has(part) ? part : whole(part);
        return name === 'labels' && isMapping(part) ? renamed(part, whole) : part;
    };
    return JSON.stringify(value, cleared, space);
}
function isMapping(part) {
    return typeof part === 'object' && part !== null;
}
function renamed(labels, whole) {
    return Object.fromEntries(Object.entries(labels).map(([name, value]) => [whole(name), value]));
}
const PROVIDER_IDS = providers/* PROVIDERS */.xq.map(({ id }) => id);
const OWN_WORDS = new Set([
    ...[...causes/* CAUSE_IDS */.Rm, ...check_ids/* CHECK_IDS */.Sh, ...PROVIDER_IDS, ...result/* AUTH_SCHEMES */.kp, ...verdict/* VERDICTS */.b, ...words_finding/* STATUSES */.f],
    ...[...result/* ATTEMPT_OUTCOMES */.Qe, ...result/* MODEL_STATUSES */.vF, ...result/* CUT_OFF_BY */.T_, ...settings/* ORIGINS */.o9, SCHEMA_V1, version/* TOOL_NAME */.l],
]);
const json = ({ result, targetTexts, whole }) => reportText(result, targetTexts, whole);
function* reportText(result, targetTexts, whole) {
    const head = clear(reportHead(result), whole, 2);
    yield `${head.slice(0, head.lastIndexOf('\n'))},\n  "targets": [`;
    for (const [at, text] of targetTexts.entries()) {
        yield at === 0 ? '\n    ' : ',\n    ';
        yield text;
    }
    yield targetTexts.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}


/***/ }),

/***/ 46472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   RU: () => (/* binding */ KIND_SIGN),
/* harmony export */   hF: () => (/* binding */ PROMPT),
/* harmony export */   qj: () => (/* binding */ MOST_LINES)
/* harmony export */ });
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98100);
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92399);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9110);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56900);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14512);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72589);






const MOST_LINES = 500;
const KIND_SIGN = {
    pass: '\u2713',
    note: 'i',
    warn: '!',
    fail: '\u2717',
    unknown: '?',
    skip: '\u00bb',
    none: '\u2013',
    crash: '\u2717',
};
const PROMPT = { sh: '$', powershell: 'PS>' };
const TOLD_IN_FULL = 5;
const NAMED = 20;
function logLines(result) {
    const sick = (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__/* .worstTargetsFirst */ .u)(result.targets).filter(({ verdict }) => verdict !== 'healthy');
    const many = result.targets.length > TOLD_IN_FULL;
    const told = many ? sick.slice(0, TOLD_IN_FULL) : (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__/* .worstTargetsFirst */ .u)(result.targets);
    return [
        ...told.flatMap((target) => target.endpoints.map((endpoint) => endpointPart(endpoint, target, result))),
        { title: 'Targets by cause', lines: many ? capped((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOf */ .c1)(result.targets).map(groupLine)) : [] },
        { title: 'Failover', lines: told.flatMap(failoverLine) },
        remedyPart(result),
        notesPart(result),
        { title: undefined, lines: [lastLine(result)] },
    ].filter(({ lines }) => lines.length > 0);
}
function groupLine({ verdict, cause, title, targets }) {
    const names = targets.slice(0, NAMED).map(({ name }) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(name));
    const more = targets.length > NAMED ? ` and ${targets.length - NAMED} more` : '';
    const why = cause === undefined ? verdict : `${cause}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(title)}`;
    return `${_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_SIGN */ .QS[verdict]} ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(targets)}, ${why}: ${names.join(', ')}${more}`;
}
function failoverLine({ failover }) {
    return failover === undefined ? [] : [`i ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .failoverWords */ .I5)(failover))}`];
}
function endpointPart(endpoint, { name }, { targets }) {
    const of = targets.length > 1 ? `${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(name)} at ` : '';
    const phases = (0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .phasesOf */ .I$)(endpoint).map(({ short, ms }) => `${short} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(ms)}`);
    const again = endpoint.attempts.filter(({ outcome }) => outcome === 'retried').length;
    const lines = [
        ...(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSome */ ._x)(endpoint.findings, MOST_LINES, (finding) => checkLine(finding, endpoint.findings), (more) => more),
        ...(phases.length > 0 ? [`Connection: ${phases.join(', ')}`] : []),
        ...(again > 0 ? [`Retries: ${again} (${endpoint.attempts.length} attempts in total)`] : []),
    ];
    return {
        title: `Checks of ${of}${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(endpoint.url)}: ${(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(endpoint.findings, endpoint.leftOut)}`,
        lines: capped(lines),
    };
}
function checkLine(finding, all) {
    const cause = (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding);
    const why = cause === undefined ? '' : ` [${cause}]`;
    return `${KIND_SIGN[(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(finding)]} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(finding.title)}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(finding, all))}${why}`;
}
function remedyPart(result) {
    const remedy = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .leadOf */ .M)(result)?.diagnosis?.remedy;
    const steps = (remedy?.steps ?? []).map((step, at) => `${at + 1}. ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(step)}`);
    const commands = (remedy?.commands ?? []).map((command) => `${PROMPT[remedy?.shell ?? 'sh']} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(command)}`);
    const links = (remedy?.links ?? []).map((url) => `\u2192 ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(url)}`);
    return { title: 'What to do', lines: capped([...steps, ...commands, ...links]) };
}
function notesPart({ notes }) {
    return { title: 'Worth knowing', lines: capped(notes.map((note) => `i ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(note)}`)) };
}
function lastLine(result) {
    const cause = result.cause === undefined ? '' : ` (${result.cause})`;
    return `${_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_WORD */ .XU[result.verdict]}${cause}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(result))}. ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .remedyLine */ .RB)(result))}`.trim();
}
function capped(lines) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSome */ ._x)(lines, MOST_LINES, (line) => line, (more) => more);
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Ge: () => (/* binding */ rows),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72589);

const TEXT_CAP = 2_000;
const MOST_LINES = 1_000;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '|': '&#124;',
    $: '&#36;',
};
const SAFE_URL = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%+=:/-]*)?(?:\?[\w.~%+=&-]*)?(?:#[\w.~%+=/-]*)?$/;
function text(own) {
    return escapeStart(escapeInline(own, TEXT_CAP)).trim();
}
function escapeStart(line) {
    return line.replace(/^\s*([-+=#])/, String.raw `\$1`).replace(/^\s*(\d{1,9})([.)])/, String.raw `$1\$2`);
}
function escapeInline(own, cap) {
    const [before, after] = [/^\s/.test(own) ? ' ' : '', /\S\s$/.test(own) ? ' ' : ''];
    const bare = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(own, cap);
    const safe = bare
        .replace(/[&<>`|$]/g, (sign) => ENTITIES[sign] ?? '')
        .replace(/[\\*[\]~]/g, String.raw `\$&`);
    return before + safe.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw `\_`) + after;
}
function code(outside) {
    const bare = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(outside, TEXT_CAP).replaceAll('`', "'").replaceAll('|', '\u00a6');
    return bare === '' ? '(empty)' : `\`${bare}\``;
}
function htmlCode(outside) {
    const bare = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(outside, TEXT_CAP);
    return `<code>${bare.replace(/[&<>`|$"']/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`)}</code>`;
}
function inline(phrase, cap = TEXT_CAP) {
    const parts = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .clipPhrase */ .Kf)(phrase, cap).filter((part) => part !== '');
    return parts.reduce((said, part) => {
        if (typeof part === 'string')
            return said + (said === '' ? escapeStart(escapeInline(part, cap)) : escapeInline(part, cap));
        return said + (/`$/.test(said) ? ' ' : '') + code(part.quoted);
    }, '');
}
function link(url, shown = url.replace('https://', '')) {
    if (!SAFE_URL.test(url) || url.length > TEXT_CAP)
        return code(url);
    return `[${text(shown)}](${url})`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function rows(all, cells) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .tellSome */ ._x)(all, MOST_LINES, (one) => row(cells(one)), (more) => row([text(more)]));
}
function points(all, say) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .tellSome */ ._x)(all, MOST_LINES, (one) => `- ${say(one)}\n`, (more) => `- ${text(more)}\n`);
}
function tableHead(titles) {
    return `\n${row(titles.map((title) => text(title)))}${row(titles.map(() => ':--'))}`;
}
function value(given) {
    if (typeof given === 'string')
        return code(given);
    if (given === null)
        return '\u2013';
    if (typeof given !== 'object')
        return String(given);
    return given.length === 0 ? 'none' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .tellSome */ ._x)(given, 40, code, text).join('<br>');
}
const LINE_CAP = 4_000;
function fenced(lines, language) {
    const typed = lines.map((line) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line, LINE_CAP));
    const { open, close } = fence(typed, language);
    return part(open, typed.map((line) => `${line}\n`), close);
}
function fence(commands, language) {
    const longest = commands
        .flatMap((command) => command.match(/`+/g) ?? [])
        .reduce((most, run) => Math.max(most, run.length), 2);
    const ticks = '`'.repeat(longest + 1);
    return { open: `\n${ticks}${language}\n`, close: `${ticks}\n` };
}
function part(open, pieces, close = '') {
    const filled = pieces.filter((piece) => piece !== '');
    return filled.length === 0 ? '' : { open, pieces: filled, close };
}
function fold(title, pieces) {
    return part(`\n<details><summary>${title}</summary>\n`, pieces, '\n</details>\n');
}
function writeDocument(pieces, limit, notice) {
    const writing = { written: [], left: limit - Buffer.byteLength(notice), cut: false };
    write({ open: '', pieces, close: '' }, writing);
    return writing.written.join('') + (writing.cut ? notice : '');
}
function write(piece, writing) {
    if (writing.cut)
        return;
    const { open, pieces, close } = typeof piece === 'string' ? { open: piece, pieces: [], close: '' } : piece;
    const bytes = Buffer.byteLength(open) + Buffer.byteLength(close);
    if (bytes > writing.left) {
        writing.cut = true;
        return;
    }
    writing.left -= bytes;
    writing.written.push(open);
    for (const inner of pieces)
        write(inner, writing);
    writing.written.push(close);
}


/***/ }),

/***/ 93186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ timesLine),
/* harmony export */   e: () => (/* binding */ pathLine)
/* harmony export */ });
/* harmony import */ var _claude_providers_anthropic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12303);
/* harmony import */ var _words_cloud_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97320);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);




const HOPS = [
    { name: 'Key', checks: ['key-shape', 'key-exposure'] },
    { name: 'URL', checks: ['endpoint-shape'] },
    { name: 'DNS', checks: ['dns'] },
    { name: 'TCP', checks: ['tcp', 'addresses'] },
    { name: 'Proxy', checks: ['proxy-route', 'proxy-tunnel'] },
    { name: 'TLS', checks: ['tls-trust', 'tls-expiry'] },
    { name: 'API', checks: ['http-reach', 'api-identity', 'clock'] },
    { name: 'Auth', checks: ['key-accepted', 'auth-schemes', 'identity', 'rate-limits'] },
    { name: 'Models', checks: ['models'] },
    { name: 'Format', checks: ['request-format'] },
    { name: 'Message', checks: ['live-message', 'live-stream'] },
];
const WORST = ['fail', 'crash', 'warn', 'unknown', 'note', 'pass', 'skip', 'none'];
const QUIET = ['URL'];
function pathLine(endpoint, provider) {
    return HOPS.flatMap((hop) => {
        const mark = markOf(hop, endpoint);
        const isUsual = QUIET.includes(hop.name) && mark === 'pass';
        return mark === undefined || isUsual
            ? []
            : [`${nameOf(hop, endpoint, provider)}\u00a0${_found_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_MARK */ .hW[shown(mark)]}`];
    }).join(' \u2192 ');
}
function nameOf({ name }, { cause }, provider) {
    if (name === 'Format' && cause === 'auth.upstream')
        return 'Gateway\u2019s key';
    if (name !== 'API' || provider === _claude_providers_anthropic_js__WEBPACK_IMPORTED_MODULE_0__/* .anthropic */ .P.id)
        return name;
    return _words_cloud_js__WEBPACK_IMPORTED_MODULE_3__/* .CLOUD_IDS */ .J.some((id) => id === provider) ? 'Cloud' : 'Gateway';
}
function shown(kind) {
    return kind === 'note' ? 'pass' : kind;
}
function markOf({ name, checks }, { findings, phases }) {
    const here = findings.filter(({ check }) => checks.includes(check));
    const kinds = here.map(_found_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I);
    const worst = WORST.find((kind) => kinds.includes(kind));
    const isBypassed = name === 'Proxy' && phases.proxyMs === undefined && here.every(isQuiet);
    return isBypassed || worst === 'none' ? undefined : worst;
}
function isQuiet(finding) {
    return ['pass', 'note', 'none', 'skip'].includes((0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding));
}
function timesLine(endpoint) {
    const phases = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesOf */ .I$)(endpoint);
    const total = phases.at(-1);
    const parts = phases.slice(0, -1).map(({ short, ms }) => `${short} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms)}`);
    if (total?.short !== 'total' || parts.length === 0)
        return '';
    return `${parts.join(' + ')} = ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(total.ms)}`;
}


/***/ }),

/***/ 443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   mt: () => (/* binding */ detailsFold),
/* harmony export */   uG: () => (/* binding */ settingsTable)
/* harmony export */ });
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9110);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54285);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21743);




function detailsFold(result) {
    const endpoints = result.targets.flatMap((target) => target.endpoints.flatMap((endpoint) => endpointDetails(endpoint, target.verdict === 'healthy')));
    const models = result.targets.flatMap(({ models: all }) => all.filter(({ asked }) => !asked));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)('Details: measured values, attempts, settings, this run', [
        ...endpoints,
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .modelsTable */ .t_)(models),
        settingsTable(result.origins),
        runTable(result),
    ]);
}
function endpointDetails(endpoint, untold) {
    const heading = `\n#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(endpoint.url)}: ${(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(endpoint.findings, endpoint.leftOut)}\n`;
    const told = untold || endpoint.verdict === 'healthy'
        ? [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .checksTable */ .Et)(endpoint.findings), (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionTable */ .JX)(endpoint)]
        : [];
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .part */ .y_)(heading, [...told, evidenceTable(endpoint), attemptsTable(endpoint.attempts)])];
}
function evidenceTable({ findings }) {
    const measured = findings.flatMap(({ check, evidence = {} }) => Object.entries(evidence).map(([name, given]) => ({ check, name, given })));
    const cells = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .rows */ .Ge)(measured, ({ check, name, given }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(check), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(given)]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .part */ .y_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['Check', 'Measured', 'Value']), cells);
}
function attemptsTable(attempts) {
    const tried = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .rows */ .Ge)(attempts, ({ at, request, outcome, status, durationMs, waitedMs }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(/T([\d:.]{8,12})Z?$/.exec(at)?.[1] ?? at),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(request),
        outcome,
        status === undefined ? '' : String(status),
        (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(durationMs),
        waitedMs === undefined ? '' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(waitedMs),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .part */ .y_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['Attempt at', 'Request', 'Outcome', 'Status', 'Took', 'Wait after it']), tried);
}
function settingsTable(origins) {
    const told = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .rows */ .Ge)(origins, ({ setting, from, variable }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(setting),
        ORIGIN_WORD[from],
        variable ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(variable) : '',
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .part */ .y_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['Setting', 'Came from', 'Variable']), told);
}
const ORIGIN_WORD = {
    input: 'input',
    environment: 'environment',
    default: 'default',
};
const RUN_NAMES = {
    repository: 'Repository',
    workflow: 'Workflow',
    job: 'Job',
    event: 'Event',
    actor: 'Started by',
    runId: 'Run id',
    runnerOs: 'Runner',
};
function runTable({ run, tool, startedAt, durationMs, targets, shard }) {
    const told = Object.entries(RUN_NAMES).flatMap(([field, name]) => {
        const shown = run[field];
        return shown === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([name, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shown)])];
    });
    const [only, ...others] = targets;
    const ids = others.length > 0 ? [] : (only?.endpoints ?? []).flatMap(({ requestId }) => requestId ?? []);
    const share = shard && `${shard.index}/${shard.count}, ${targets.length} of ${shard.fleet.targets} targets`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .part */ .y_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['This run', '']), [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(['Started', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(startedAt)]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(['Took', (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(durationMs)]),
        ...(ids.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(['Request id', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(ids)])] : []),
        ...(share === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(['Shard', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(share)])]),
        ...told,
        ...(run.runUrl === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(['Page', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(run.runUrl)])]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(['Written by', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${tool.name} ${tool.version}`)]),
    ]);
}


/***/ }),

/***/ 46544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fleetPieces)
/* harmony export */ });
/* harmony import */ var _diagnosis_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47984);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76180);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56900);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14512);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54285);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72589);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21743);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(443);









const ROWS = { inAll: 600, least: 5, most: 200 };
const NAMED = 3;
const TOLD_IN_FULL = 40;
const CELL = { found: 240, url: 120, label: 60 };
function fleetPieces(result) {
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(result.targets);
    const sick = groups.filter(({ verdict }) => verdict === 'broken' || verdict === 'degraded');
    const calm = groups.filter((group) => !sick.includes(group));
    const most = Math.min(ROWS.most, Math.max(ROWS.least, Math.floor(ROWS.inAll / Math.max(1, sick.length))));
    return [
        causesTable(groups),
        ...sick.flatMap((group) => groupPieces(group, most)),
        ...calm.map((group) => calmFold(group)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('\n### Worth knowing\n\n', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(result.notes, (note) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)(note))),
        notesFold(result.targets),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)('Details: checks of some targets, settings, this run', [
            ...inFull(sick).map(targetFold),
            (0,_details_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsTable */ .uG)(result.origins),
            (0,_details_js__WEBPACK_IMPORTED_MODULE_7__/* .runTable */ .cS)(result),
        ]),
    ];
}
function causesTable(groups) {
    const told = groups.map(({ verdict, title, cause, targets }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([
        _headline_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_MARK */ .s0[verdict],
        cause === undefined ? verdict : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(cause),
        cause === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(title),
        String(targets.length),
        named(targets),
    ]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(['', 'Cause', 'What', 'Targets', 'Among them']), told);
}
function named(targets) {
    const more = targets.length > NAMED ? ', \u2026' : '';
    return (targets
        .slice(0, NAMED)
        .map(({ name }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name))
        .join(', ') + more);
}
function groupPieces({ verdict, title, cause, targets }, most) {
    const [first] = targets;
    const named = cause === undefined ? '' : ` <sub><code>${cause}</code></sub>`;
    return [
        `\n## ${_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_MARK */ .s0[verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(title)}: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(targets)}${named}\n`,
        cause === undefined ? '' : `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)((0,_diagnosis_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .generalWords */ .G)(cause, first?.provider ?? '').explanation)}\n`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(['Target', 'Credential', 'Labels', 'Endpoint', 'What was found']), targetRows(targets, most)),
        ...(first?.diagnosis === undefined ? [] : (0,_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .whatToDo */ .H6)(first.diagnosis, toldFor(first, targets))),
    ];
}
function toldFor(first, targets) {
    return targets.length === 1
        ? ''
        : `\nThis is for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(first.name)}; the others need the same, with their own names.\n`;
}
function targetRows(targets, most) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSome */ ._x)(targets, most, (target) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(target.name),
        target.credentialName === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(target.credentialName),
        labelsOf(target),
        urlsOf(target),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .clipPhrase */ .Kf)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .foundAt */ .yb)(target), CELL.found), CELL.found),
    ]), (more) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(more), '', '', '', '']));
}
function labelsOf({ labels }) {
    return Object.entries(labels)
        .map(([name, value]) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`${name}=${value}`.slice(0, CELL.label)))
        .join(' ');
}
function urlsOf(target) {
    const url = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(target)?.url;
    const others = target.endpoints.length - 1;
    if (url === undefined)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(url.slice(0, CELL.url)) + (others > 0 ? ` and ${others} more` : '');
}
function calmFold({ verdict, title, cause, targets }) {
    const why = cause === undefined ? '' : `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(title)}`;
    const rows = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSome */ ._x)(targets, ROWS.inAll, (target) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(target.name), labelsOf(target), ...workingCells(target)]), (more) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(more), '', '', '', '']));
    const head = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(['Target', 'Labels', 'Checks', 'Accepts the key as', 'Time']);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(`${_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_MARK */ .s0[verdict]} ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(targets)} ${verdict}${why}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)(head, rows)]);
}
function workingCells(target) {
    const endpoint = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .workingEndpoint */ .hM)(target);
    const { totalMs } = endpoint?.phases ?? {};
    const { findings = [], leftOut } = endpoint ?? target.endpoints[0] ?? {};
    return [
        (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(findings, leftOut),
        (endpoint?.auth ?? []).map(_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY).join(', '),
        totalMs === undefined ? '' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(totalMs),
    ];
}
function notesFold(targets) {
    const notes = targets.flatMap((target) => (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(target).map(({ title, detail }) => (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `${{ quoted: target.name }}: ${title}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .clipPhrase */ .Kf)(detail, CELL.found)}`));
    const told = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSome */ ._x)(notes, ROWS.most, (note) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)(note)}\n`, (more) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(more)}\n`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(`\u2139\ufe0f ${notes.length} notes`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('\n', told)]);
}
function inFull(groups) {
    const rounds = Array.from({ length: TOLD_IN_FULL }, (_, round) => groups.flatMap(({ targets }) => targets[round] ?? []));
    return rounds.flat().slice(0, TOLD_IN_FULL);
}
function targetFold(target) {
    const several = target.endpoints.length > 1 ? [(0,_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .endpointsTable */ .$4)(target)] : [];
    const told = target.endpoints.map((endpoint) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)(`\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(endpoint.url)}: ${(0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(endpoint.findings, endpoint.leftOut)}\n`, [
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .checksTable */ .Et)(endpoint.findings),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .connectionTable */ .JX)(endpoint),
    ]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(`${_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_MARK */ .s0[target.verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlCode */ .h8)(target.name)}`, [...several, ...told]);
}


/***/ }),

/***/ 21743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ endpointsTable),
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   JX: () => (/* binding */ connectionTable),
/* harmony export */   Y3: () => (/* binding */ urgentTable),
/* harmony export */   gu: () => (/* binding */ remedyPieces),
/* harmony export */   pJ: () => (/* binding */ firstThing),
/* harmony export */   t_: () => (/* binding */ modelsTable)
/* harmony export */ });
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9110);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14512);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72589);




const CELL_CAP = 600;
const BAR_WIDTH = 24;
function checksTable(findings) {
    return tableOf((0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(findings));
}
function tableOf(all) {
    const checks = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .rows */ .Ge)(all, ({ kind, title, words, cause }) => [
        _found_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_MARK */ .hW[kind],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(title),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(words, CELL_CAP) + (cause ? ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cause)}` : ''),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .part */ .y_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['', 'Check', 'What was found']), checks);
}
function urgentTable(findings) {
    const { urgent, quiet } = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedRows */ .pe)(findings);
    const passed = findings.filter((finding) => !(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrgent */ .Gi)((0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding)));
    return [tableOf(urgent), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`Checks: ${(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(passed)}`, [tableOf(quiet)])];
}
function endpointsTable({ endpoints, failover }) {
    const phases = _found_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASES */ .ZG.filter(({ key }) => endpoints.some((endpoint) => endpoint.phases[key] !== undefined));
    const compared = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .rows */ .Ge)(endpoints, (endpoint) => [
        _headline_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_MARK */ .s0[endpoint.verdict],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(endpoint.url),
        _headline_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORD */ .XU[endpoint.verdict],
        endpoint.cause ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(endpoint.cause) : '',
        endpoint.auth.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY).join(', '),
        modelsCell(endpoint),
        ...phases.map(({ key }) => {
            const ms = endpoint.phases[key];
            return ms === undefined ? '' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(ms);
        }),
    ]);
    const columns = ['', 'Endpoint', 'Verdict', 'Cause', 'Accepts the key as', 'Models'];
    const head = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)([...columns, ...phases.map(({ short }) => capitalized(short))]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .part */ .y_)(head, compared, [...lacking(endpoints), ...tookOver(failover)].map((line) => `\n${line}\n`).join(''));
}
function capitalized(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
function modelsCell({ models, lacks }) {
    const usable = models.filter(({ status }) => status === 'usable' || status === 'deprecated').length;
    if (models.every(({ status }) => status === 'unverified'))
        return lacks.length === 0 ? '' : 'none';
    return lacks.length === 0 ? String(usable) : `${usable}, ${lacks.length} missing`;
}
function lacking(endpoints) {
    return endpoints
        .filter(({ lacks }) => lacks.length > 0)
        .map(({ url, lacks }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(url)} lacks models of the primary: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(lacks)}`);
}
function tookOver(failover) {
    return failover === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .failoverWords */ .I5)(failover))];
}
function connectionTable(endpoint) {
    const phases = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .phasesOf */ .I$)(endpoint);
    const totalMs = Math.max(1, phases.at(-1)?.ms ?? 1);
    let sinceMs = 0;
    const bars = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .rows */ .Ge)(phases, ({ name, short, ms }) => {
        const startMs = short === 'total' ? 0 : sinceMs;
        sinceMs += ms;
        return [name, (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(ms), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(bar(startMs / totalMs, ms / totalMs))];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .part */ .y_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['Phase', 'Time', '']), bars);
}
function bar(start, share) {
    const before = Math.min(BAR_WIDTH - 1, Math.floor(start * BAR_WIDTH));
    const length = Math.min(BAR_WIDTH - before, Math.max(1, Math.round(share * BAR_WIDTH)));
    return '\u00b7'.repeat(before) + '\u2501'.repeat(length) + '\u00b7'.repeat(BAR_WIDTH - before - length);
}
const MODEL_WORD = {
    usable: '\u2705 usable',
    deprecated: '\u26a0\ufe0f deprecated',
    retired: '\u274c retired',
    unknown: '\u274c unknown',
    forbidden: '\u274c not for this key',
    unverified: '\u2753 not verified',
};
function modelsTable(models) {
    const listed = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .rows */ .Ge)(models, ({ id, status, retiresAt }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(id),
        MODEL_WORD[status],
        retiresAt ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(retiresAt.slice(0, 10)) : '',
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .part */ .y_)(`\n### Models\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['Model', 'Status', 'Retires'])}`, listed);
}
function firstThing({ diagnosis }) {
    return diagnosis === undefined || diagnosis.remedy.summary === ''
        ? ''
        : `\n**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(diagnosis.remedy.summary)}**\n`;
}
function remedyPieces({ diagnosis }) {
    if (diagnosis === undefined)
        return [];
    const { explanation, remedy, reproduce = [] } = diagnosis;
    return [
        `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(explanation)}\n`,
        '\n### What to do\n',
        ...stepsOf(remedy),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)('Reproduce', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(reproduce, remedy.shell ?? 'sh')]),
    ];
}
function whatToDo({ remedy }, about = '') {
    return [
        `\n### What to do\n${about}`,
        (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatsFirstStep */ .HH)(remedy) ? '' : `\n**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(remedy.summary)}**\n`,
        ...stepsOf(remedy),
    ];
}
function stepsOf(remedy) {
    const steps = remedy.steps.map((step, at) => `${at + 1}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(step)}\n`);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .part */ .y_)('\n', steps.slice(0, _found_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_STEPS */ .SF)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)('More to try', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .part */ .y_)('\n', steps.slice(_found_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_STEPS */ .SF))]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(remedy.commands, remedy.shell ?? 'sh'),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .part */ .y_)('\nRead more: ', remedy.links.map((url, at) => `${at === 0 ? '' : ' \u00b7 '}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(url)}`), '\n'),
    ];
}


/***/ }),

/***/ 17257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   supportLines: () => (/* binding */ supportLines)
/* harmony export */ });
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92399);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56900);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72589);




function supportLines(result) {
    const target = (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_0__/* .leadTarget */ .a)(result.targets);
    const endpoint = target && (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(target);
    return [
        ...(target && endpoint
            ? aboutEndpoint(target, endpoint, result)
            : [fact('Time (UTC)', result.startedAt)]),
        ...versionLines(result),
    ]
        .flat()
        .map(_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc);
}
function aboutEndpoint(target, endpoint, { startedAt }) {
    const { asked = [], requestId, url } = endpoint;
    const ids = asked.flatMap((one) => one.requestId ?? []);
    const told = ids.length > 0 ? ids : requestId === undefined ? [] : [requestId];
    return [
        fact('Request ids', told.join(', ') || 'none: no answer had one'),
        fact('Time (UTC)', startedAt),
        ...errorLines(target),
        fact('Organization', evidenceOf(endpoint, 'organization')),
        fact('Workspace', evidenceOf(endpoint, 'workspace')),
        fact('Edge (cf-ray)', [...new Set(asked.flatMap(({ edge }) => edge ?? []))].join(', ')),
        fact('Endpoint', `${url} (${target.provider})`),
        fact('Proxy', evidenceOf(endpoint, 'proxy')),
        fact('connect-to', evidenceOf(endpoint, 'connect-to')),
        fact('Phases', (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesOf */ .I$)(endpoint)
            .map(({ short, ms }) => `${short} ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(ms)}`)
            .join(', ')),
        ...requestLines(asked),
    ];
}
function fact(name, value) {
    return value === undefined || value === '' ? [] : [`${name}: ${value}`];
}
function errorLines({ diagnosis }) {
    return diagnosis === undefined ? [] : [fact('Finding', `${diagnosis.title} (${diagnosis.cause})`)];
}
function evidenceOf({ findings }, name) {
    const facts = findings.flatMap(({ evidence }) => evidence ?? []);
    const found = facts.map((one) => one[name]).find((value) => typeof value === 'string');
    return typeof found === 'string' ? found : undefined;
}
const MOST_REQUESTS = 20;
function requestLines(asked) {
    return asked.slice(0, MOST_REQUESTS).map((one) => {
        const { at, method, path, outcome, errorType, durationMs, requestId } = one;
        const answer = [outcome, errorType, (0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(durationMs), requestId].filter((part) => part !== undefined);
        return [`${at} ${method} ${path} -> ${answer.join(', ')}`];
    });
}
function versionLines({ tool, run }) {
    const { runtime, runnerOs, runUrl } = run;
    const runner = runnerOs === undefined ? undefined : `GitHub Actions runner, ${runnerOs}`;
    return [
        fact('Versions', [`${tool.name} ${tool.version}`, runtime, runner].filter((part) => part !== undefined).join('; ')),
        fact('Run', runUrl),
    ];
}


/***/ }),

/***/ 53368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ healthyLines)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76180);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9110);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14512);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);




const NAMED = 5;
function healthyLines(target, { durationMs, run }) {
    const checked = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${counted(passedIn(target), 'check')} passed in ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(durationMs)}.`;
    return [whose(target, run), (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPhrases */ .Zk)([...modelsOf(target), checked], ' ')];
}
function whose(target, run) {
    const endpoint = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .workingEndpoint */ .hM)(target);
    return endpoint === undefined ? unasked(target, run) : acceptedBy(endpoint, run);
}
function unasked({ endpoints: [endpoint] }, { host }) {
    const selection = host === 'terminal' ? '--checks' : 'checks';
    return endpoint === undefined
        ? []
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(endpoint.url)}: the key wasn't checked, because ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(selection)} leaves that out.`;
}
function acceptedBy(endpoint, run) {
    const known = Object.assign({}, ...endpoint.findings.map(({ evidence }) => evidence ?? {}));
    const from = endpoint.findings.find(({ check }) => check === 'key-shape')?.evidence?.from;
    const source = from === undefined ? [] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` from ${sourceOf(from, run)}`;
    const owner = [
        ...(known.organization === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `organization ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(known.organization)}`]),
        ...(known.workspace === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `workspace ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(known.workspace)}`]),
        ...(known.exp === undefined ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `expires ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(known.exp)}`]),
    ];
    const said = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(endpoint.url)} accepts ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialWord */ .Y5)(endpoint)}${source}`;
    return owner.length === 0 ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${said}.` : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${said}: ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPhrases */ .Zk)(owner, ', ')}.`;
}
function sourceOf(from, { host }) {
    const input = /^the input (?<name>\S+)$/.exec(from)?.groups?.['name'];
    if (input === undefined)
        return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(from)];
    return host === 'terminal' ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`--${input}`)] : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the input ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(input)}`;
}
function modelsOf({ models }) {
    const works = models.filter(({ status }) => status === 'usable' || status === 'deprecated');
    const asked = works.filter((model) => model.asked).map(({ id }) => [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(id)]);
    if (asked.length === 0)
        return works.length === 0 ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${counted(works.length, 'model')} available.`];
    const more = asked.length > NAMED ? ` and ${asked.length - NAMED} more` : '';
    const names = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPhrases */ .Zk)(asked.slice(0, NAMED), ', ');
    return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${asked.length === 1 ? 'Model' : 'Models'} checked: ${names}${more}.`];
}
function counted(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
function passedIn({ endpoints }) {
    return endpoints.reduce((sum, { findings, leftOut }) => {
        const kept = findings.filter((finding) => (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding) === 'pass').length;
        return sum + kept + (leftOut?.pass ?? 0);
    }, 0);
}


/***/ }),

/***/ 28525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
