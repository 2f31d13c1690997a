export const id = 8591;
export const ids = [8591];
export const modules = {

/***/ 44669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ stamped),
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
function defineCheck(check) {
    return { appliesTo: () => true, ...check };
}
function stamped({ id, title, layer }, outcome, startedAtMs = 0, durationMs = 0) {
    return { ...outcome, check: id, title, layer, startedAtMs, durationMs };
}


/***/ }),

/***/ 43651:
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
            key: 'In Cursor, open Cursor Settings \u2192 Models \u2192 API Keys. An Anthropic key goes into Anthropic API Key, the key of a gateway into OpenAI API Key.',
            endpoint: 'In Cursor, there is no base URL for Anthropic keys. For a gateway, turn on Override OpenAI Base URL (Cursor Settings \u2192 Models \u2192 API Keys) and end the URL with `/v1`: Cursor appends `/chat/completions`.',
            model: 'In Cursor, add the exact model ID under Cursor Settings \u2192 Models \u2192 Add Custom Model.',
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
            key: 'In Zed, run `agent: open settings` and paste the key under LLM Providers \u2192 Anthropic (sent as `x-api-key`), or start Zed with `ANTHROPIC_API_KEY`.',
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
            proxy: 'In the Python SDK, set `HTTPS_PROXY`, or pass `http_client=DefaultHttpxClient(proxy=\u2026)` to the client.',
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
var net_addresses = __webpack_require__(72695);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var entry = __webpack_require__(38731);
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

/***/ 29710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ combine),
  WE: () => (/* binding */ explain),
  JT: () => (/* binding */ furtherFindings),
  qJ: () => (/* binding */ judgeFindings),
  No: () => (/* binding */ works)
});

// EXTERNAL MODULE: ./src/words/causes.ts
var causes = __webpack_require__(19001);
// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(98100);
// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 24 modules
var catalogue = __webpack_require__(47984);
// EXTERNAL MODULE: ./src/diagnosis/client-steps.ts + 1 modules
var client_steps = __webpack_require__(43651);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(98010);
// EXTERNAL MODULE: ./src/diagnosis/verdict.ts
var diagnosis_verdict = __webpack_require__(384);
;// CONCATENATED MODULE: ./src/diagnosis/rules.ts



const OF_THE_WAY = ['proxy.at-fault', 'proxy.required'];
const RULES = [
    {
        id: 'malformed-and-refused',
        decide: (findings) => {
            const odd = findings.find(({ check, evidence }) => check === 'key-shape' && evidence?.oddity === 'key.malformed');
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return odd && heaviest && (0,words_finding/* causeOf */.rl)(heaviest) === 'auth.invalid'
                ? { finding: odd, cause: 'key.malformed' }
                : undefined;
        },
    },
    {
        id: 'way',
        decide: (findings) => {
            const way = findings.find((finding) => OF_THE_WAY.includes((0,words_finding/* causeOf */.rl)(finding)));
            const cause = way && (0,words_finding/* causeOf */.rl)(way);
            const followedBy = findings.filter(words_finding/* failsOnTheWay */.Bk);
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return way && cause && heaviest && [way, ...followedBy].includes(heaviest)
                ? { finding: way, cause, followedBy }
                : undefined;
        },
    },
    {
        id: 'sinkhole',
        decide: (findings) => {
            const bent = findings.find(({ check, evidence }) => check === 'dns' && evidence?.private === true);
            const followedBy = findings.filter(({ check, status }) => status === 'fail' && check_ids/* WAY_CHECKS */.yC.includes(check));
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return bent && heaviest && followedBy.includes(heaviest)
                ? { finding: bent, cause: 'dns.sinkhole', followedBy }
                : undefined;
        },
    },
    {
        id: 'heaviest',
        decide: (findings) => {
            const [finding] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            const cause = finding && (0,words_finding/* causeOf */.rl)(finding);
            return finding && cause ? { finding, cause } : undefined;
        },
    },
];
function decide(findings) {
    for (const rule of RULES) {
        const decision = rule.decide(findings);
        if (decision !== undefined)
            return decision;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/diagnosis/some-addresses.ts


function isOfSomeAddresses(finding, cause) {
    const isOwn = (0,words_finding/* causeOf */.rl)(finding) === cause && finding.check === 'addresses';
    return isOwn && finding.status === 'warn' && causes/* CAUSES */.hE[cause][0] === 'broken';
}
function ofSomeAddresses(diagnosis, { detail }) {
    const { title, remedy } = diagnosis;
    return {
        ...diagnosis,
        title: `${title} at some addresses`,
        explanation: [
            ...detail,
            ' The other addresses work, so DNS and the network are fine: a client that picks a bad address fails, the next one does not.',
        ],
        remedy: {
            ...remedy,
            summary: 'Have the servers behind these addresses fixed, or remove the addresses from DNS.',
            steps: [
                ['Tell the owner of the endpoint which addresses fail: its DNS or load balancer still leads there.'],
                ...remedy.steps,
            ],
        },
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/diagnose.ts







function judgeFindings(findings, { onMissingKey }) {
    const decision = decide(findings);
    const cause = decision?.cause;
    const absent = cause === 'key.missing' || cause === 'key.withheld';
    if (absent && onMissingKey !== 'auto')
        return { verdict: onMissingKey === 'skip' ? 'unchecked' : 'broken', decision };
    const verdict = absent ? causes/* CAUSES */.hE[cause][0] : (0,diagnosis_verdict/* worst */.QZ)(findings.map(diagnosis_verdict/* verdictOf */.Vj));
    return { verdict, decision };
}
function explain(decision, findings, place, own) {
    const { cause, finding } = decision;
    const facts = { ...place, evidence: finding.evidence ?? {} };
    const ofCloud = facts.evidence.stoppedAt === undefined ? own?.[cause] : undefined;
    const entry = { ...catalogue/* CATALOGUE */.y[cause], ...ofCloud };
    const explanation = [...finding.detail, ' ', ...entry.explanation(facts)];
    const explains = explained(decision, findings);
    const diagnosis = {
        cause,
        title: entry.title(facts),
        explanation,
        remedy: (0,client_steps/* forClient */.b)(entry.remedy(facts), cause, place.client),
        explains,
    };
    return isOfSomeAddresses(finding, cause) ? ofSomeAddresses(diagnosis, finding) : diagnosis;
}
function explained({ cause, finding, followedBy = [] }, findings) {
    const leading = [finding, ...followedBy].map(({ check }) => check);
    const same = findings.filter((other) => (0,words_finding/* causeOf */.rl)(other) === cause);
    const skipped = findings.filter((other) => other.status === 'skip' && leading.includes(other.blockedBy));
    return [...new Set([...leading, ...[...same, ...skipped].map(({ check }) => check)])];
}
function furtherFindings(findings, diagnosis) {
    return (0,diagnosis_verdict/* byWeight */.IN)(findings).filter(({ check }) => diagnosis?.explains.includes(check) !== true);
}
function combine(endpoints, require) {
    const verdicts = endpoints.map(({ verdict }) => verdict);
    const working = endpoints.findIndex(works);
    const heaviest = verdicts.indexOf((0,diagnosis_verdict/* worst */.QZ)(verdicts));
    if (endpoints.length < 2 || require === 'all')
        return { verdict: (0,diagnosis_verdict/* worst */.QZ)(verdicts), lead: heaviest };
    if (isOpen(endpoints[0]))
        return { verdict: 'degraded', lead: 0 };
    if (working === -1)
        return { verdict: (0,diagnosis_verdict/* worst */.QZ)(verdicts), lead: heaviest };
    if (working > 0)
        return { verdict: 'degraded', lead: 0, cause: 'failover' };
    const dead = endpoints.findIndex((endpoint) => !works(endpoint) && !isOpen(endpoint));
    return dead === -1
        ? { verdict: (0,diagnosis_verdict/* worst */.QZ)(verdicts), lead: heaviest }
        : { verdict: 'degraded', lead: dead, cause: 'fallback.broken' };
}
function isOpen(endpoint) {
    return endpoint?.cause === 'endpoint.unverified' && endpoint.verdict === 'degraded';
}
function works({ keyValid, verdict }) {
    return keyValid === true && verdict !== 'broken';
}


/***/ }),

/***/ 92399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadTarget),
/* harmony export */   u: () => (/* binding */ worstTargetsFirst)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19001);
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
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19001);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98100);


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

/***/ 9110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   Gi: () => (/* binding */ isUrgent),
/* harmony export */   HH: () => (/* binding */ repeatsFirstStep),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   I5: () => (/* binding */ failoverWords),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   SF: () => (/* binding */ MOST_STEPS),
/* harmony export */   Tt: () => (/* binding */ leftOutOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   hW: () => (/* binding */ KIND_MARK),
/* harmony export */   pe: () => (/* binding */ sortedRows)
/* harmony export */ });
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98100);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76180);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72589);



const MOST_STEPS = 5;
const KINDS = ['fail', 'crash', 'warn', 'unknown', 'note', 'pass', 'skip', 'none'];
function kindOf(finding) {
    if (finding.status === 'warn' && (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) === undefined)
        return 'note';
    return finding.status === 'pass' && finding.applies === false ? 'none' : finding.status;
}
function isUrgent(kind) {
    return KINDS.indexOf(kind) <= KINDS.indexOf('note');
}
function found(finding, all) {
    if (finding.status === 'skip') {
        const blocker = all.find(({ check }) => check === finding.blockedBy);
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `skipped: ${blocker?.title ?? finding.blockedBy} ${ENDED[blocker?.status ?? 'fail']}`;
    }
    if (finding.status === 'unknown')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `inconclusive: ${finding.detail}`;
    if (finding.status === 'crash')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `this check crashed, which is a bug in this tool; please report it: ${finding.detail}`;
    return finding.detail;
}
const ENDED = {
    pass: 'passed',
    warn: 'warned',
    fail: 'failed',
    skip: 'was skipped',
    unknown: 'was inconclusive',
    crash: 'crashed',
};
function sortedRows(findings) {
    const all = rowsOf(findings);
    const urgent = all.filter(({ kind }) => isUrgent(kind));
    return {
        urgent: urgent.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)),
        quiet: all.filter(({ kind }) => !isUrgent(kind)),
    };
}
function rowsOf(findings) {
    const together = Map.groupBy(findings, (finding) => finding.status === 'skip' ? finding.blockedBy : finding);
    return [...together.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return [group.length > 1 ? notAsked(group, findings) : rowOf(first, findings)];
    });
}
function rowOf(finding, all) {
    return { kind: kindOf(finding), title: finding.title, words: found(finding, all), cause: (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) };
}
function notAsked(group, all) {
    const [first] = group;
    const why = first === undefined ? [] : found(first, all);
    const ids = group.map(({ check }) => check).join(', ');
    return { kind: 'skip', title: `${group.length} more checks`, words: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${why} (${ids})`, cause: undefined };
}
function tally(findings, leftOut = {}) {
    const kept = Map.groupBy(findings, kindOf);
    const more = leftOut;
    const told = KINDS.map((kind) => ({ kind, count: (kept.get(kind)?.length ?? 0) + (more[kind] ?? 0) }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${KIND_WORD[kind]}`);
    return told.length === 0 ? 'no checks' : told.join(', ');
}
function leftOutOf(findings, earlier = {}) {
    const count = (kind) => (earlier[kind] ?? 0) + findings.filter((finding) => kindOf(finding) === kind).length;
    return { pass: count('pass'), skip: count('skip'), none: count('none') };
}
const KIND_WORD = {
    fail: 'failed',
    crash: 'crashed',
    warn: 'with warnings',
    unknown: 'inconclusive',
    note: 'with notes',
    pass: 'passed',
    skip: 'skipped',
    none: 'not applicable',
};
const KIND_MARK = {
    pass: '\u2705',
    note: '\u2139\ufe0f',
    warn: '\u26a0\ufe0f',
    fail: '\u274c',
    unknown: '\u2754',
    skip: '\u23ed\ufe0f',
    none: '\u2796',
    crash: '\ud83d\udc1e',
};
function findingsOf({ endpoints }) {
    return endpoints.flatMap(({ findings }) => findings);
}
function notesOf(target) {
    return findingsOf(target).filter((finding) => kindOf(finding) === 'note');
}
function phasesOf(endpoint) {
    const { totalMs, ...parts } = endpoint.phases;
    const named = Object.entries(parts).map(([key, ms]) => phase(key, Math.round(ms)));
    const sum = named.reduce((all, { ms }) => all + ms, 0);
    if (totalMs === undefined)
        return named;
    const rest = Math.round(totalMs) - sum;
    const [name, short] = parts.firstByteMs === undefined ? ['Other', 'other'] : ['Response body', 'body'];
    const left = rest > 0 ? [{ name, short, ms: rest }] : [];
    return [...named, ...left, phase('totalMs', sum + Math.max(0, rest))];
}
function phase(key, ms) {
    const [name, short] = PHASE_NAMES[key];
    return { name, short, ms };
}
const PHASE_NAMES = {
    dnsMs: ['DNS lookup', 'DNS'],
    tcpMs: ['TCP connection', 'TCP'],
    proxyMs: ['Proxy tunnel', 'proxy'],
    tlsMs: ['TLS handshake', 'TLS'],
    firstByteMs: ['First byte', 'first byte'],
    totalMs: ['Total', 'total'],
};
const PHASES = Object.entries(PHASE_NAMES).map(([key, [, short]]) => ({
    key: key,
    short,
}));
function failoverWords({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }) {
    const [failed, answered, took] = [primaryFailedMs, fallbackAnsweredMs, tookMs].map(_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0);
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Primary declared down after ${failed ?? ''}; fallback ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(to)} answered in ${answered ?? ''}. Both were tried in parallel, in ${took ?? ''} altogether.`;
}
function repeatsFirstStep({ summary, steps: [first] }) {
    return summary === '' || (first !== undefined && (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(first) === summary);
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ OWN_FAULT),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QS: () => (/* binding */ VERDICT_SIGN),
/* harmony export */   RB: () => (/* binding */ remedyLine),
/* harmony export */   XU: () => (/* binding */ VERDICT_WORD),
/* harmony export */   Y5: () => (/* binding */ credentialWord),
/* harmony export */   aZ: () => (/* binding */ CUT_OFF_WORD),
/* harmony export */   hM: () => (/* binding */ workingEndpoint),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   s0: () => (/* binding */ VERDICT_MARK)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76180);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72589);
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29710);
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92399);
/* harmony import */ var _diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(384);





const VERDICT_WORD = {
    healthy: 'Healthy',
    degraded: 'Degraded',
    broken: 'Broken',
    unchecked: 'Unchecked',
};
const VERDICT_SIGN = {
    healthy: '\u2713',
    degraded: '!',
    broken: '\u2717',
    unchecked: '?',
};
const VERDICT_MARK = {
    healthy: '\u2705',
    degraded: '\u26a0\ufe0f',
    broken: '\u274c',
    unchecked: '\u26aa',
};
const CUT_OFF_WORD = {
    deadline: 'The deadline ended this run early',
    cancellation: 'This run was cancelled',
};
const UNTITLED = {
    healthy: 'Everything that was checked works',
    degraded: 'It works, with warnings',
    broken: 'Something does not work',
    unchecked: 'Nothing could be checked here',
};
const NAME_CAP = 80;
const OWN_FAULT = {
    title: 'A bug in this tool ended the run',
    summary: "Report this bug; this doesn't mean your key is bad.",
};
function worstFirst(all) {
    return all.toSorted((one, other) => (0,_diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .byVerdict */ .$$)(one.verdict, other.verdict));
}
function leadOf({ targets }) {
    return (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .leadTarget */ .a)(targets);
}
function workingEndpoint(target) {
    return target?.endpoints.find(_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .works */ .No);
}
function headline(result) {
    const lead = leadOf(result);
    if (lead === undefined)
        return ['This shard has no targets'];
    if (lead.endpoints.length === 0)
        return [lead.diagnosis?.title ?? OWN_FAULT.title];
    const title = lead.diagnosis?.title ?? untitled(lead);
    if (result.targets.length < 2)
        return [title];
    const alike = result.targets.filter(({ verdict }) => verdict === lead.verdict).length;
    const share = `${alike} of ${result.targets.length} targets`;
    return result.verdict === 'healthy'
        ? [`All ${result.targets.length} targets work`]
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${title} (target ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(lead.name, NAME_CAP))}; ${share})`;
}
function remedyLine(result) {
    const lead = leadOf(result);
    if (lead === undefined)
        return '';
    return lead.diagnosis?.remedy.summary ?? (lead.endpoints.length === 0 ? OWN_FAULT.summary : '');
}
function titleOf(target) {
    return target.diagnosis?.title ?? untitled(target);
}
function untitled(target) {
    const working = workingEndpoint(target);
    if (target.verdict !== 'healthy' || working === undefined)
        return UNTITLED[target.verdict];
    const asked = target.models.filter((model) => model.asked && isCallable(model)).length;
    const credential = credentialWord(working).replace('the', 'The');
    if (asked === 0)
        return `${credential} and the endpoint work`;
    return `${credential}, the endpoint and ${asked === 1 ? 'the model' : `${asked} models`} work`;
}
function isCallable({ status }) {
    return status === 'usable' || status === 'deprecated';
}
function credentialWord({ auth }) {
    return auth.includes('federation') ? 'the keyless sign-in' : 'the key';
}


/***/ }),

/***/ 98100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ failsOnTheWay),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   vA: () => (/* binding */ inapplicable)
/* harmony export */ });
/* harmony import */ var _check_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98010);

const STATUSES = ['pass', 'warn', 'fail', 'unknown', 'skip', 'crash'];
function pass(detail, evidence) {
    return { status: 'pass', detail, ...(evidence && { evidence }) };
}
function inapplicable(detail, evidence) {
    return { ...pass(detail, evidence), applies: false };
}
function note(detail, evidence) {
    return { status: 'warn', detail, ...(evidence && { evidence }) };
}
function warn(cause, detail, evidence) {
    return { status: 'warn', cause, detail, ...(evidence && { evidence }) };
}
function fail(cause, detail, evidence) {
    if (cause === 'run.starved')
        return { status: 'unknown', cause, detail, ...(evidence && { evidence }) };
    return { status: 'fail', cause, detail, ...(evidence && { evidence }) };
}
function unknown(detail, cause, evidence) {
    return { status: 'unknown', detail, ...(cause && { cause }), ...(evidence && { evidence }) };
}
function failsOnTheWay(finding) {
    if (finding.status !== 'fail')
        return false;
    return _check_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .WAY_CHECKS */ .yC.includes(finding.check) || finding.cause === 'auth.region';
}
function causeOf(finding) {
    return 'cause' in finding ? finding.cause : undefined;
}


/***/ })

};
