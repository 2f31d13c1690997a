export const id = 159;
export const ids = [159];
export const modules = {

/***/ 8731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ NO_TARGET),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Ib: () => (/* binding */ forDelivery),
/* harmony export */   K9: () => (/* binding */ byHost),
/* harmony export */   Oo: () => (/* binding */ factIn),
/* harmony export */   Q1: () => (/* binding */ byParty),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   c1: () => (/* binding */ cause),
/* harmony export */   cE: () => (/* binding */ forHost),
/* harmony export */   oA: () => (/* binding */ atVendor),
/* harmony export */   sx: () => (/* binding */ forParty),
/* harmony export */   vg: () => (/* binding */ spoken),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   yo: () => (/* binding */ hostIn)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6180);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8826);


const NO_TARGET = {
    host: 'action',
    party: 'gateway',
    endpoint: '',
    hostname: '',
    secretName: undefined,
    variable: undefined,
    evidence: {},
};
function cause({ title, when, explanation, summary, steps, commands = [], links, }) {
    const remedy = (facts) => {
        const said = steps.flatMap((step) => spoken(step, facts));
        return {
            summary: summary === undefined ? said.slice(0, 1).map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj).join('') : worded(summary, facts),
            steps: said,
            commands: [...new Set(commands.flatMap((command) => command(facts) ?? []))],
            ...(facts.shell !== undefined && { shell: facts.shell }),
            links: links.map((name) => _links_js__WEBPACK_IMPORTED_MODULE_0__/* .LINKS */ .A[name]),
        };
    };
    return {
        title: (facts) => worded(title, facts),
        when,
        explanation: (facts) => marked(worded(explanation, facts)),
        remedy,
    };
}
function worded(words, facts) {
    return typeof words === 'string' ? words : words(facts);
}
function spoken(step, facts) {
    const phrase = typeof step === 'string' ? marked(step) : step(facts);
    return phrase === undefined ? [] : [phrase];
}
function marked(words) {
    return words
        .split('`')
        .map((part, at) => (at % 2 === 1 ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(part) : part))
        .filter((part) => part !== '');
}
const PLAIN_NAME = /^(?!www\.|.*\/\/)[\w./:-]{1,100}$/i;
function nameIn(name, otherwise) {
    return typeof name === 'string' && PLAIN_NAME.test(name) ? name : otherwise;
}
function hostIn({ hostname }, otherwise = 'the endpoint') {
    return nameIn(hostname, otherwise);
}
function byParty(words) {
    return (facts) => worded(words[facts.party], facts);
}
function byHost(words) {
    return ({ host }) => words[host];
}
function forHost(words) {
    return ({ host }) => {
        const text = words[host];
        return text === undefined ? undefined : marked(text);
    };
}
function forDelivery(words) {
    return ({ host, listed }) => {
        if (host !== 'action')
            return undefined;
        const name = listed?.credentialName;
        return name === undefined ? marked(words.byInput) : words.byName?.(name);
    };
}
function told(name, words, otherwise) {
    return ({ evidence }) => {
        const value = factIn(evidence, name);
        if (value !== undefined)
            return words(value);
        return otherwise === undefined ? undefined : marked(otherwise);
    };
}
function factIn(evidence, name) {
    const value = evidence[name];
    if (value === undefined || value === null || typeof value === 'boolean')
        return undefined;
    const text = typeof value === 'object' ? value.join(', ') : String(value);
    return text === '' ? undefined : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text);
}
function atVendor(step) {
    return (facts) => {
        if (facts.party !== 'anthropic')
            return undefined;
        return spoken(step, facts)[0];
    };
}
function forParty(words) {
    return ({ party }) => {
        const text = words[party];
        return text === undefined ? undefined : marked(text);
    };
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LINKS)
/* harmony export */ });
const LINKS = {
    apiKeys: 'https://platform.claude.com/settings/keys',
    billing: 'https://platform.claude.com/settings/billing',
    consoleLimits: 'https://platform.claude.com/settings/limits',
    getKey: 'https://platform.claude.com/docs/en/get-api-key',
    authentication: 'https://platform.claude.com/docs/en/manage-claude/authentication',
    adminKeys: 'https://platform.claude.com/docs/en/manage-claude/admin-api-keys',
    workspaces: 'https://platform.claude.com/docs/en/manage-claude/workspaces',
    members: 'https://platform.claude.com/docs/en/manage-claude/user-management',
    federation: 'https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions',
    federationErrors: 'https://platform.claude.com/docs/en/manage-claude/wif-reference',
    encryption: 'https://platform.claude.com/docs/en/manage-claude/cmek',
    apiOverview: 'https://platform.claude.com/docs/en/api/overview',
    apiErrors: 'https://platform.claude.com/docs/en/api/errors',
    versions: 'https://platform.claude.com/docs/en/api/versioning',
    migration: 'https://platform.claude.com/docs/en/api/migration-2026-10-21',
    betaHeaders: 'https://platform.claude.com/docs/en/api/beta-headers',
    rateLimits: 'https://platform.claude.com/docs/en/api/rate-limits',
    addresses: 'https://platform.claude.com/docs/en/api/ip-addresses',
    regions: 'https://platform.claude.com/docs/en/api/supported-regions',
    messages: 'https://platform.claude.com/docs/en/api/messages',
    modelList: 'https://platform.claude.com/docs/en/api/models/list',
    models: 'https://platform.claude.com/docs/en/about-claude/models/overview',
    deprecations: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
    streaming: 'https://platform.claude.com/docs/en/build-with-claude/streaming',
    tokenCounting: 'https://platform.claude.com/docs/en/build-with-claude/token-counting',
    status: 'https://status.claude.com',
    codeErrors: 'https://code.claude.com/docs/en/errors',
    codeAuthentication: 'https://code.claude.com/docs/en/authentication',
    codeGateways: 'https://code.claude.com/docs/en/llm-gateway-connect',
    codeNetwork: 'https://code.claude.com/docs/en/network-config',
    codeVariables: 'https://code.claude.com/docs/en/env-vars',
    useSecrets: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    secrets: 'https://docs.github.com/en/actions/reference/security/secrets',
    reuseWorkflows: 'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
    expressions: 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions',
    dependabot: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
    pullRequestTarget: 'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    runnerProxy: 'https://docs.github.com/en/actions/how-tos/manage-runners/use-proxy-servers',
    removeSecret: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    workflowSyntax: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    extraCertificates: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    certificateErrors: 'https://nodejs.org/api/tls.html#x509-certificate-error-codes',
    systemErrors: 'https://nodejs.org/api/errors.html#common-system-errors',
    nodeDns: 'https://nodejs.org/api/dns.html',
    runners: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    happyEyeballs: 'https://nodejs.org/api/net.html#netsetdefaultautoselectfamilyvalue',
};


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ clientNotes),
  b: () => (/* binding */ forClient)
});

;// CONCATENATED MODULE: ./src/claude/clients/client-settings.ts
const CLIENT_SETTINGS = {
    'claude-code': {
        name: 'Claude Code',
        steps: {
            key: 'In Claude Code, set `ANTHROPIC_API_KEY` (sent as `x-api-key`) or `ANTHROPIC_AUTH_TOKEN` (sent as `Authorization: Bearer`), in the environment or under `env` in `~/.claude/settings.json`.',
            endpoint: 'In Claude Code, set `ANTHROPIC_BASE_URL` without `/v1`, in the environment or under `env` in `~/.claude/settings.json`.',
            model: 'In Claude Code, set `ANTHROPIC_MODEL`, or pick the model with `/model`.',
            proxy: 'In Claude Code, set `HTTPS_PROXY`, and `NO_PROXY` for hosts to reach directly.',
            roots: 'In Claude Code, set `NODE_EXTRA_CA_CERTS` to a PEM file with the root.',
            headers: 'In Claude Code, change `ANTHROPIC_CUSTOM_HEADERS`, one `Name: value` per line.',
        },
        source: 'code.claude.com/docs: env-vars, network-config',
        asOf: '2026-11-26',
    },
    cursor: {
        name: 'Cursor',
        steps: {
            key: 'In Cursor, open Cursor Settings → Models → API Keys. An Anthropic key goes into Anthropic API Key, the key of a gateway into OpenAI API Key.',
            endpoint: 'In Cursor, there is no base URL for Anthropic keys. For a gateway, turn on Override OpenAI Base URL (Cursor Settings → Models → API Keys) and end the URL with `/v1`: Cursor appends `/chat/completions`.',
            model: 'In Cursor, add the exact model ID under Cursor Settings → Models → Add Custom Model.',
            proxy: "In Cursor, no proxy setting helps here: Cursor's servers make the requests. Your proxy only has to let the editor reach Cursor.",
            roots: "In Cursor, a root installed on this machine doesn't help: Cursor's servers make the requests. Give the endpoint a certificate of a public CA.",
        },
        isRelayed: true,
        source: 'cursor.com/help/models-and-usage/api-keys; staff in forum.cursor.com/t/149334, /158805 and /160995; ngrok.com/docs/ai-gateway/agents/cursor',
        asOf: '2026-11-26',
    },
    cline: {
        name: 'Cline',
        steps: {
            key: 'In Cline, open its settings, choose the API provider Anthropic, and paste the key into Anthropic API Key (sent as `x-api-key`).',
            endpoint: 'In Cline, check Use custom base URL in its settings, and enter the URL without `/v1`.',
            model: 'In Cline, choose the model in its settings.',
            proxy: 'In Cline, set `http.proxy` in VS Code (in JetBrains, HTTP Proxy; for the CLI, `https_proxy`), then restart it.',
            roots: "In Cline, set `NODE_EXTRA_CA_CERTS` to a PEM file with the root; in JetBrains, add it to the system's trust store.",
        },
        source: 'docs.cline.bot/troubleshooting/networking-and-proxies; `AnthropicHandler` of cline/cline; coder.com/docs/ai-coder/ai-bridge/clients/cline',
        asOf: '2026-11-26',
    },
    continue: {
        name: 'Continue',
        steps: {
            key: 'In Continue, set `apiKey` of the model in `~/.continue/config.yaml` (sent as `x-api-key`).',
            endpoint: 'In Continue, set `apiBase` of the model in `~/.continue/config.yaml`, with `/v1/` at the end: Continue appends `messages`.',
            model: 'In Continue, set `model` in `~/.continue/config.yaml`.',
            proxy: 'In Continue, set `requestOptions.proxy` of the model in `~/.continue/config.yaml`.',
            roots: 'In Continue, set `requestOptions.caBundlePath` of the model to a PEM file with the root.',
            headers: 'In Continue, change `requestOptions.headers` of the model in `~/.continue/config.yaml`.',
        },
        source: 'docs.continue.dev/reference; `core/llm/llms/Anthropic.ts` of continuedev/continue',
        asOf: '2026-11-26',
    },
    zed: {
        name: 'Zed',
        steps: {
            key: 'In Zed, run `agent: open settings` and paste the key under LLM Providers → Anthropic (sent as `x-api-key`), or start Zed with `ANTHROPIC_API_KEY`.',
            endpoint: 'In Zed, set `language_models.anthropic.api_url` in `settings.json`, without `/v1`.',
            model: 'In Zed, add the ID to `language_models.anthropic.available_models` in `settings.json`.',
            proxy: 'In Zed, set `proxy` in `settings.json`, or start Zed with `HTTPS_PROXY`.',
            roots: "In Zed, add the root to the system's trust store, which Zed uses.",
        },
        source: 'zed.dev/docs/ai; `crates/anthropic` of zed-industries/zed, its pull request 24656; coder.com/docs/ai-coder/ai-gateway/clients/zed',
        asOf: '2026-11-26',
    },
    'sdk-typescript': {
        name: 'the TypeScript SDK',
        steps: {
            key: 'In the TypeScript SDK, set `ANTHROPIC_API_KEY` or `apiKey`; for a bearer token, `ANTHROPIC_AUTH_TOKEN` or `authToken`.',
            endpoint: 'In the TypeScript SDK, set `ANTHROPIC_BASE_URL` or `baseURL`, without `/v1`.',
            model: 'In the TypeScript SDK, change `model` in the call of `messages.create`.',
            proxy: "In the TypeScript SDK on Node, pass undici's `ProxyAgent` as `fetchOptions.dispatcher`, or set `NODE_USE_ENV_PROXY=1`: by itself, Node ignores `HTTPS_PROXY`.",
            roots: 'In the TypeScript SDK on Node, set `NODE_EXTRA_CA_CERTS` to a PEM file with the root before the program starts.',
            headers: 'In the TypeScript SDK, change `defaultHeaders` of the client.',
        },
        source: 'README of anthropics/anthropic-sdk-typescript; nodejs.org/learn: enterprise network configuration',
        asOf: '2026-11-26',
    },
    'sdk-python': {
        name: 'the Python SDK',
        steps: {
            key: 'In the Python SDK, set `ANTHROPIC_API_KEY` or `api_key`; for a bearer token, `ANTHROPIC_AUTH_TOKEN` or `auth_token`.',
            endpoint: 'In the Python SDK, set `ANTHROPIC_BASE_URL` or `base_url`, without `/v1`.',
            model: 'In the Python SDK, change `model` in the call of `messages.create`.',
            proxy: 'In the Python SDK, set `HTTPS_PROXY`, or pass `http_client=DefaultHttpxClient(proxy=…)` to the client.',
            roots: 'In the Python SDK, set `SSL_CERT_FILE` to a PEM file with the root and the public ones: it replaces the bundled roots.',
            headers: 'In the Python SDK, change `default_headers` of the client.',
        },
        source: '`_client.py` of anthropics/anthropic-sdk-python; python-httpx.org: environment variables, SSL',
        asOf: '2026-11-26',
    },
    curl: {
        name: 'curl',
        steps: {
            key: 'In curl, send the key with `-H "x-api-key: $ANTHROPIC_API_KEY"`, a token with `-H "Authorization: Bearer $ANTHROPIC_AUTH_TOKEN"`.',
            endpoint: 'In curl, end the URL with `/v1/messages`: curl appends nothing.',
            model: 'In curl, change `model` in the JSON after `-d`.',
            proxy: 'In curl, pass `-x` with the proxy, or set `https_proxy`.',
            roots: 'In curl, pass `--cacert` with a PEM file that has the root: it replaces the usual ones.',
            headers: 'In curl, remove the second `-H` with a credential.',
        },
        source: 'curl(1); platform.claude.com/docs: API overview',
        asOf: '2026-11-26',
    },
};

// EXTERNAL MODULE: ./src/net/addresses.ts
var net_addresses = __webpack_require__(2695);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var entry = __webpack_require__(8731);
;// CONCATENATED MODULE: ./src/diagnosis/client-steps.ts




const TOPICS = [
    [/^auth\.duplicate$/, 'headers'],
    [/^key\.(?!withheld|exposed)/, 'key'],
    [/^auth\.(?:invalid|expired|scheme|header-stripped|oauth-unsupported|gateway)$/, 'key'],
    [/^(?:endpoint\.(?!blocked|unverified)|dns\.not-found$|tcp\.refused$|tls\.hostname$)/, 'endpoint'],
    [/^model\./, 'model'],
    [/^proxy\./, 'proxy'],
    [/^tls\.(?:untrusted|self-signed|intercepted|ca-file)$/, 'roots'],
];
function forClient(remedy, cause, client) {
    const topic = TOPICS.find(([pattern]) => pattern.test(cause))?.[1];
    const step = client && topic && CLIENT_SETTINGS[client].steps[topic];
    return step === undefined ? remedy : { ...remedy, steps: [(0,entry/* marked */.xI)(step), ...remedy.steps] };
}
function clientNotes(client, targets) {
    if (client === undefined || CLIENT_SETTINGS[client].isRelayed !== true)
        return [];
    const { name } = CLIENT_SETTINGS[client];
    const hidden = targets.flatMap(({ endpoints }) => endpoints).find(isHidden);
    if (hidden !== undefined)
        return [
            (0,phrase/* say */.cv) `${name} can't use ${(0,phrase/* quote */.hD)(hostOf(hidden))}: its own servers make the requests, and they refuse localhost and private addresses. Give it a public https URL.`,
        ];
    return [
        (0,phrase/* say */.cv) `${name}'s own servers make its requests. This check proves the key, the models and the format, not the path from there: an IP allowlist sees ${name}'s addresses, which aren't published.`,
    ];
}
function hostOf({ url }) {
    return URL.parse(url)?.hostname ?? '';
}
function isHidden(endpoint) {
    const host = hostOf(endpoint);
    if ((0,net_addresses/* isLoopbackHost */.cW)(host) || (0,net_addresses/* isPrivateAddress */.C0)((0,net_addresses/* plainHost */.jV)(host)))
        return true;
    const found = endpoint.findings.find(({ check }) => check === 'dns')?.evidence ?? {};
    const isItsOwn = found['connect-to'] === undefined && endpoint.phases.proxyMs === undefined;
    const { addresses = [] } = found;
    return isItsOwn && addresses.length > 0 && addresses.every(net_addresses/* isPrivateAddress */.C0);
}


/***/ }),

/***/ 2399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadTarget),
/* harmony export */   u: () => (/* binding */ worstTargetsFirst)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);


function leadTarget(targets) {
    return worstTargetsFirst(targets)[0];
}
function worstTargetsFirst(targets) {
    return targets.toSorted((one, other) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .byVerdict */ .$$)(one.verdict, other.verdict) || orderOf(one) - orderOf(other));
}
const ORDER = new Map(_words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.map((cause, at) => [cause, at]));
function orderOf({ diagnosis }) {
    return (diagnosis && ORDER.get(diagnosis.cause)) ?? _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length;
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ byVerdict),
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);


const WEIGHT = ['broken', 'degraded', 'unchecked', 'healthy'];
function worst(verdicts) {
    return WEIGHT.find((verdict) => verdicts.includes(verdict)) ?? 'healthy';
}
function byVerdict(one, other) {
    return WEIGHT.indexOf(one) - WEIGHT.indexOf(other);
}
function verdictOf(finding) {
    const cause = (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding);
    if (cause === undefined)
        return finding.status === 'crash' ? 'degraded' : 'healthy';
    const [only, other] = _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE[cause];
    if (other === undefined)
        return only === 'broken' && finding.status === 'warn' ? 'degraded' : only;
    return finding.status === 'fail' ? 'broken' : 'degraded';
}
function byWeight(findings) {
    return findings
        .filter((finding) => (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding) !== undefined)
        .toSorted((one, other) => rank(one) - rank(other));
}
function rank(finding) {
    return WEIGHT.indexOf(verdictOf(finding)) * _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length + orderOf((0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding));
}
function orderOf(cause) {
    return cause === undefined ? _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length : _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.indexOf(cause);
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assembleRun: () => (/* binding */ assembleRun)
/* harmony export */ });
/* harmony import */ var _diagnosis_client_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3651);
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2399);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4722);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6180);
/* harmony import */ var _inputs_circumstances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3647);
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8525);






function assembleRun({ targets, shard, origins = [] }, { host, settings, clock, clean }) {
    const lead = (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_1__/* .leadTarget */ .a)(targets);
    const unknown = unknownInputs(host.inputNames).map((name) => unknownInput(name, clean));
    return {
        verdict: lead?.verdict ?? 'unchecked',
        cause: lead?.diagnosis?.cause,
        startedAt: new Date(clock.startedAt).toISOString(),
        durationMs: Math.round(clock.elapsedMs()),
        tool: { name: _words_version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL_NAME */ .l, version: _words_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x },
        run: (0,_inputs_circumstances_js__WEBPACK_IMPORTED_MODULE_3__/* .runContext */ .pO)(host.kind, host.env),
        origins: [...settings.origins, ...origins],
        targets,
        notes: [
            ...unknown,
            ...(targets.length === 0 ? [EMPTY_SHARE] : []),
            ...(0,_diagnosis_client_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .clientNotes */ .T)(settings.client, targets),
        ],
        cutOffBy: clock.cutOffBy(),
        shard,
    };
}
const EMPTY_SHARE = ['No target of the file is in this shard: use fewer shards for so few targets.'];
function unknownInputs(given) {
    const known = _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh;
    return given.filter((name) => !known.includes(name)).slice(0, 10);
}
function unknownInput(name, clean) {
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Unknown input ${clean(name, 60)} was ignored.`;
}


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ CAUSE_IDS),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   hE: () => (/* binding */ CAUSES)
/* harmony export */ });
const BROKEN = ['broken'];
const DEGRADED = ['degraded'];
const UNCHECKED = ['unchecked'];
const EITHER = ['broken', 'degraded'];
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
    'endpoint.blocked': BROKEN,
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
    'tls.weak': BROKEN,
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
    'auth.gateway': BROKEN,
    'auth.upstream': BROKEN,
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
    'format.http': BROKEN,
    'auth.feature': BROKEN,
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
    'run.starved': DEGRADED,
    'shard.missing': BROKEN,
};
const CAUSE_IDS = Object.keys(CAUSES);
function isPassing(cause) {
    return /^(?:limit|service)\./.test(cause);
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
