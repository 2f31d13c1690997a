export const id = 6440;
export const ids = [6440];
export const modules = {

/***/ 12517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   H9: () => (/* binding */ inPath),
/* harmony export */   JN: () => (/* binding */ nowhereBeside),
/* harmony export */   WG: () => (/* binding */ withoutModel),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   z1: () => (/* binding */ CLOUD_VERSION)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60260);
/* harmony import */ var _requests_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26444);


const CLOUD_VERSION = '2026-10-21';
const NOWHERE = 'claude-preflight-no-such-route';
function ask(base, { name, path, body, headers = {} }) {
    const own = { accept: 'application/json', ...headers };
    const at = (0,_requests_request_js__WEBPACK_IMPORTED_MODULE_1__/* .located */ .t4)((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, path));
    if (body === undefined)
        return { name, method: 'GET', ...at, headers: own };
    return {
        ...{ name, method: 'POST', ...at },
        headers: { ...own, 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
    };
}
function inPath(text) {
    return text.replace(/[^\w\-.~!$&'()*+,;=:@]+/g, encodeURIComponent);
}
function nowhereBeside(path) {
    return path.replace(/[^/]+$/, NOWHERE);
}
function withoutModel({ model, ...rest }) {
    return { model: typeof model === 'string' ? model : '', rest };
}
function objectIn(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value)) : undefined;
}


/***/ }),

/***/ 86440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signInToAzure: () => (/* binding */ signInToAzure)
});

// EXTERNAL MODULE: ./src/cloud/job-identity.ts
var job_identity = __webpack_require__(71897);
// EXTERNAL MODULE: ./src/cloud/members.ts
var members = __webpack_require__(82658);
// EXTERNAL MODULE: ./src/cloud/refusal.ts
var refusal = __webpack_require__(67821);
;// CONCATENATED MODULE: ./src/cloud/azure/refusal.ts


const MEANINGS = [
    ofCodes([700213, 7002138], 'no federated credential of the app matches the subject of the job\u2019s identity token, letter case included'),
    ofCodes([700211], 'no federated credential of the app matches the issuer of the job\u2019s identity token'),
    ofCodes([700212], 'no federated credential of the app matches the audience of the job\u2019s identity token'),
    ofCodes([70021, 700222, 700223], 'no federated credential of the app matches the job\u2019s identity token'),
    ofCodes([700016], 'there is no app with this client-id in the tenant'),
    ofCodes([90002, 900021, 900023], 'there is no such tenant'),
    ofCodes([7000112], 'the app is disabled'),
    ofCodes([7000215, 7000222, 700027], 'Microsoft Entra does not accept the credential of the app'),
    ofCodes([500011, 65001], 'the tenant does not know the service https://ai.azure.com, or nobody consented to it'),
    ofCodes([53003, 53000, 530003], 'a conditional access policy of the tenant forbids it'),
    ofCodes([50076, 50079, 50158], 'the login needs another factor, which only its user can give'),
    ofCodes([700024], 'the job\u2019s identity token was not valid when Microsoft Entra read it', 'auth.expired'),
    ofCodes([50173, 70008, 70043, 700082, 700084, 50132], 'the login has expired or was revoked', 'auth.expired'),
];
function ofCodes(codes, reason, cause = 'auth.federation') {
    return { says: new RegExp(`AADSTS(?:${codes.join('|')})\\b`), cause, reason };
}
const ENTRA = { gives: 'an access token', meanings: MEANINGS };
function refusalOf(heard) {
    if (heard === undefined)
        return stopped('nothing could be asked of Microsoft Entra');
    const { outcome } = heard;
    const told = (0,members/* toldIn */.fk)(outcome.kind === 'answer' ? outcome.json : undefined);
    return withCode((0,refusal/* refusalIn */.c3)(heard, told, ENTRA), told);
}
function quotedRefusal(text) {
    const [, message] = /(AADSTS\d{5,8}\b[^\r\n]{0,1000})/.exec(text) ?? [];
    if (message === undefined)
        return undefined;
    const told = { code: '', message };
    const meaning = (0,refusal/* meaningOf */.Pr)(told, ENTRA) ?? {
        cause: 'auth.federation',
        reason: 'Microsoft Entra refused the login',
    };
    return withCode({ ...(0,refusal/* meant */.wx)(meaning), said: message }, told);
}
function stopped(reason, cause = 'auth.federation') {
    return { cause, passing: false, reason };
}
function withCode(refusal, { message }) {
    const [, code, words = ''] = /\b(AADSTS\d{5,8})\b:?\s*(.*)$/s.exec(message) ?? [];
    if (code === undefined)
        return refusal;
    const said = words.replace(/\s*Trace ID: .*$/s, '');
    return { ...refusal, reason: `${refusal.reason} (${code})`, said };
}

// EXTERNAL MODULE: ./src/claude/requests/request.ts
var request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/cloud/witness.ts
var witness = __webpack_require__(95066);
;// CONCATENATED MODULE: ./src/cloud/azure/wire.ts


function openWire(tools) {
    const { ask, last } = (0,witness/* witness */.u)(tools);
    const send = async (method, url, options) => {
        const { status, headers, json } = await ask(asked(method, url, options));
        if (typeof json !== 'object' || json === null)
            throw new Error('the answer is no JSON');
        return { status, headers: { ...headers }, body: json };
    };
    const networkClient = {
        sendGetRequestAsync: (url, options) => send('GET', url, options),
        sendPostRequestAsync: (url, options) => send('POST', url, options),
    };
    return { networkClient, last };
}
function asked(method, url, { headers = {}, body } = {}) {
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return {
        name: 'token-exchange',
        method,
        ...(0,request/* located */.t4)(url),
        headers: Object.fromEntries(lower),
        ...(body !== undefined && { body }),
    };
}

;// CONCATENATED MODULE: ./src/cloud/azure/azure-app.ts




const AUDIENCE = 'api://AzureADTokenExchange';
const SCOPE = 'https://ai.azure.com/.default';
const HOST = 'login.microsoftonline.com';
const OF_ALL = new Set(['common', 'organizations', 'consumers']);
async function appToken({ identity, clientId, tenantId }, tools) {
    if (!/^[\w.-]+$/.test(tenantId) || OF_ALL.has(tenantId.toLowerCase()))
        return { ok: false, refusal: stopped('the tenant is not named by its id or domain') };
    const job = await (0,job_identity/* askJobToken */._)(identity, AUDIENCE, tools);
    if (!job.ok)
        return job;
    const wire = openWire(tools);
    const { ConfidentialClientApplication: Client } = await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(2669)]).then(__webpack_require__.bind(__webpack_require__, 52669));
    const token = await acquire(Client, { clientId, tenantId }, job.token, wire).catch(() => undefined);
    return token === undefined ? { ok: false, refusal: refusalOf(wire.last()) } : { ok: true, token };
}
async function acquire(Client, { clientId, tenantId }, clientAssertion, { networkClient }) {
    const app = new Client({
        auth: { clientId, clientAssertion, authority: `https://${HOST}/${tenantId}` },
        system: { networkClient, disableInternalRetries: true },
    });
    const azureRegion = 'DisableMsalForceRegion';
    const result = await app.acquireTokenByClientCredential({ scopes: [SCOPE], azureRegion });
    return (0,members/* inHeader */.Zx)(result?.accessToken);
}

// EXTERNAL MODULE: ./src/claude/requests/federation.ts
var federation = __webpack_require__(66120);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/reading/tcp-codes.ts
var tcp_codes = __webpack_require__(41920);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/inputs/files.ts + 1 modules
var files = __webpack_require__(24576);
// EXTERNAL MODULE: ./src/probes/checkout/find-program.ts
var find_program = __webpack_require__(11668);
;// CONCATENATED MODULE: ./src/cloud/azure/az.ts






const LIMIT_MS = 10_000;
const CAP = 65_536;
async function runAz(words, tools) {
    const { cwd, env, signal } = tools;
    const checkouts = [cwd, (0,files/* findCheckout */.I8)(cwd) ?? cwd, env['GITHUB_WORKSPACE'] ?? cwd];
    const found = (0,find_program/* findProgram */.K)(AZ.name, env['PATH'] ?? '', checkouts);
    if (found === undefined)
        return undefined;
    const [program, before] = AZ.started(found.program);
    const child = (0,external_node_child_process_.spawn)(program, [...before, ...words], {
        cwd: (0,external_node_path_.dirname)(found.program),
        env: { ...withoutPython(env), ...NO_EXTENSIONS, PATH: found.searchPath },
        signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    return heardOut(child);
}
const NO_EXTENSIONS = {
    AZURE_EXTENSION_DIR: (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'no-azure-extensions', (0,external_node_crypto_.randomUUID)()),
    AZURE_EXTENSION_DEV_SOURCES: '',
};
function withoutPython(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^PYTHON/i.test(name)));
}
const AZ = process.platform === 'win32'
    ? {
        name: 'az.cmd',
        started: (path) => [(0,external_node_path_.join)((0,external_node_path_.dirname)(path), '..', 'python.exe'), ['-IBm', 'azure.cli']],
    }
    : { name: 'az', started: (path) => [path, []] };
const LINGER_MS = 500;
function heardOut(child) {
    const outputs = [child.stdout, child.stderr].map((stream) => {
        const chunks = [];
        let length = 0;
        stream?.on('data', (chunk) => {
            length += chunk.length;
            if (length > CAP)
                stream.destroy();
            else
                chunks.push(chunk);
        });
        return () => Buffer.concat(chunks).toString('utf8');
    });
    return new Promise((resolve) => {
        const end = (code) => {
            const [stdout = '', stderr = ''] = outputs.map((read) => read());
            for (const stream of [child.stdout, child.stderr])
                stream?.destroy();
            resolve({ code, stdout, stderr });
        };
        child.on('error', () => end(undefined));
        child.on('exit', (code) => setTimeout(() => end(code ?? undefined), LINGER_MS).unref());
        child.on('close', (code) => end(code ?? undefined));
    });
}

;// CONCATENATED MODULE: ./src/cloud/azure/azure-cli.ts






const WORDS = ['account', 'get-access-token', '--resource', 'https://ai.azure.com', '--output', 'json'];
async function cliToken(tools) {
    const told = await runAz(WORDS, tools);
    if (told === undefined)
        return refused('the Azure CLI is not installed', 'key.missing');
    const json = (0,members/* jsonIn */.Yf)(told.stdout);
    const token = (0,members/* inHeader */.Zx)((0,members/* memberOf */.C5)(json, 'accessToken'));
    if (token === undefined)
        return withoutToken(told, tools);
    tools.hide(token);
    return endOf(json, token) <= tools.now()
        ? refused('the token of the Azure CLI has expired', 'auth.expired')
        : { ok: true, token };
}
function endOf(json, token) {
    const seconds = Number((0,members/* memberOf */.C5)(json, 'expires_on') ?? NaN);
    const ends = [
        seconds * 1_000,
        Date.parse((0,members/* textOf */.b6)(json, 'expiresOn') ?? ''),
        Date.parse((0,federation/* claimsIn */.hh)(token).exp ?? ''),
    ];
    return ends.find(Number.isFinite) ?? Infinity;
}
function withoutToken({ code, stderr }, { signal }) {
    if (code === undefined)
        return overdue(signal);
    const quoted = quotedRefusal(stderr);
    if (quoted !== undefined)
        return { ok: false, refusal: quoted };
    if (/\baz login\b/.test(stderr))
        return refused('nobody is logged in with the Azure CLI', 'key.missing');
    return refused(code === 0 ? 'the Azure CLI gave no token' : `the Azure CLI ended with exit code ${code}`);
}
function overdue(signal) {
    const ended = signal.aborted ? (0,tcp_codes/* unheardCause */.F)((0,failure/* abortFailure */.P1)('request', signal).code) : undefined;
    const reason = 'the Azure CLI did not answer in time';
    return { ok: false, refusal: { cause: ended?.cause ?? 'auth.federation', passing: true, reason } };
}
function refused(...words) {
    return { ok: false, refusal: stopped(...words) };
}

;// CONCATENATED MODULE: ./src/cloud/azure/sign-in.ts


async function signInToAzure(identity, tools) {
    const got = identity.kind === 'azure-app' ? await appToken(identity, tools) : await cliToken(tools);
    if (!got.ok)
        return got;
    tools.hide(got.token);
    const authorization = `Bearer ${got.token}`;
    return {
        ok: true,
        scheme: 'bearer',
        authorize: ({ headers }) => Promise.resolve({ ...headers, authorization }),
    };
}


/***/ }),

/***/ 71897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ askJobToken),
/* harmony export */   t: () => (/* binding */ withSubject)
/* harmony export */ });
/* harmony import */ var _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66120);
/* harmony import */ var _reading_sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80635);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30793);



async function askJobToken(identity, audience, tools) {
    if (typeof identity === 'string')
        return stopped(identity);
    if (!URL.canParse(identity.url) || !/^https?:/.test(identity.url))
        return stopped('bad-url');
    const url = new URL(identity.url);
    const outcome = await tools.send((0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .askIdentityToken */ .RI)(url, (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(identity.token), audience));
    const token = (0,_reading_sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .identityTokenOf */ .Dn)(outcome);
    if (token === undefined)
        return refused({ ...(0,_reading_sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .identityFailure */ .pZ)(outcome), host: url.hostname });
    tools.hide(token);
    return { ok: true, token };
}
const ABOUT_SUBJECT = /AssumeRoleWithWebIdentity|attribute condition|getAccessToken/;
function withSubject(refusal, token) {
    const { sub = '' } = (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsIn */ .hh)(token);
    return ABOUT_SUBJECT.test(refusal.said ?? '') && sub !== '' ? { ...refusal, subject: sub } : refusal;
}
function stopped(obstacle) {
    const [stoppedAt, reason] = _reading_sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .OBSTACLES */ .Dt[obstacle];
    return refused({ cause: 'auth.federation', passing: false, stoppedAt, reason });
}
function refused(refusal) {
    return { ok: false, refusal };
}


/***/ }),

/***/ 82658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   Zx: () => (/* binding */ inHeader),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fk: () => (/* binding */ toldIn)
/* harmony export */ });
/* harmony import */ var _claude_providers_clouds_road_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12517);
/* harmony import */ var _words_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98795);


function jsonIn(text) {
    try {
        return (0,_words_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
function memberOf(value, path) {
    return path.split('.').reduce((within, name) => (0,_claude_providers_clouds_road_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(within)?.[name], value);
}
function textOf(value, path) {
    const member = memberOf(value, path);
    return typeof member === 'string' && member !== '' ? member : undefined;
}
function inHeader(value) {
    return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : undefined;
}
function toldIn(json) {
    const code = textOf(json, 'error') ?? textOf(json, 'error.status') ?? '';
    const message = textOf(json, 'error_description') ?? textOf(json, 'error.message') ?? '';
    return { code, message };
}


/***/ }),

/***/ 67821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   c3: () => (/* binding */ refusalIn),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _reading_tcp_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41920);
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19001);


function refusalIn({ host, outcome }, told, service) {
    if (outcome.kind === 'failure')
        return unheard(host, outcome.failure);
    return {
        ...answered(outcome, told, host, service),
        ...saidIn(outcome, told.message),
        status: outcome.status,
        host,
    };
}
function meaningOf({ code, message }, { meanings }) {
    return meanings.find(({ says }) => says.test(`${code}: ${message}`));
}
function meant({ cause, reason, passing = (0,_words_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG)(cause) }) {
    return { cause, passing, reason };
}
function answered({ status }, told, host, service) {
    const meaning = meaningOf(told, service);
    if (meaning !== undefined)
        return meant(meaning);
    if (status === 429)
        return meant({ cause: 'limit.rate', reason: `${host} throttles the sign-in` });
    if (status >= 500)
        return meant({ cause: 'service.error', reason: `${host} answered ${status}` });
    const reason = status < 300 ? `${host} answered without ${service.gives}` : `${host} refused with ${status}`;
    return meant({ cause: 'auth.federation', reason });
}
function unheard(host, { code }) {
    const passing = (0,_reading_tcp_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .unheardCause */ .F)(code);
    const words = _reading_tcp_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .TCP_WORDS */ .U8[(0,_reading_tcp_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tcpCause */ .Rr)(code) ?? 'tcp.unreachable'] ?? '';
    return {
        cause: passing?.cause ?? 'auth.federation',
        passing: passing !== undefined,
        reason: `${host} ${words}`,
        host,
    };
}
function saidIn({ headers }, message) {
    const isOurs = /\b(?:xml|json)\b/.test(headers['content-type'] ?? '');
    return isOurs && message !== '' ? { said: message } : {};
}


/***/ }),

/***/ 95066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82658);

const TOKENS = ['access_token', 'accessToken', 'id_token', 'refresh_token', 'assertion', 'client_assertion'];
function witness(tools) {
    let heard;
    const ask = async (request) => {
        hideTokens(Object.fromEntries(new URLSearchParams(request.body)), tools);
        const outcome = await tools.send(request);
        heard = { host: new URL(request.url).hostname, outcome };
        if (outcome.kind === 'failure')
            throw new Error(outcome.failure.code);
        hideTokens(outcome.json, tools);
        return outcome;
    };
    return { ask, last: () => heard };
}
function hideTokens(members, { hide }) {
    for (const name of TOKENS) {
        const token = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(members, name);
        if (token !== undefined)
            hide(token);
    }
}


/***/ }),

/***/ 11668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inputs_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24576);



function findProgram(name, searchPath, checkouts) {
    const outside = outsideOf(checkouts);
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && outside(folder));
    const program = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => isProgram(path) && outside(path));
    return program === undefined ? undefined : { program, searchPath: folders.join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter) };
}
function outsideOf(checkouts) {
    const spellings = (path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), (0,_inputs_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)];
    const roots = checkouts.flatMap(spellings);
    return (path) => spellings(path).every((way) => roots.every((root) => way !== root && !(0,_inputs_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(way, root)));
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 80635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ identityTokenOf),
/* harmony export */   Dt: () => (/* binding */ OBSTACLES),
/* harmony export */   IK: () => (/* binding */ failedSignIn),
/* harmony export */   pZ: () => (/* binding */ identityFailure)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19001);
/* harmony import */ var _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66120);
/* harmony import */ var _probes_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
/* harmony import */ var _tcp_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41920);




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
function failedSignIn({ signIn }) {
    if (signIn === undefined)
        return undefined;
    if (signIn.obstacle !== undefined) {
        const [stoppedAt, reason] = OBSTACLES[signIn.obstacle];
        return { cause: 'auth.federation', passing: false, stoppedAt, reason };
    }
    const reading = signIn.exchange?.reading;
    if (reading === undefined)
        return withoutIdentity(signIn);
    return isRefusal(reading) ? refused(reading, signIn) : undefined;
}
function isRefusal(reading) {
    if (reading.kind === 'told' || reading.kind === 'refused')
        return true;
    return (reading.kind === 'strange' &&
        reading.envelope !== undefined &&
        [400, 401, 403].includes(reading.answer.status));
}
function withoutIdentity({ identities }) {
    return { ...identityFailure(identities.at(-1)?.outcome), stoppedAt: 'github' };
}
function identityFailure(outcome) {
    const unheard = outcome?.kind === 'failure' ? (0,_tcp_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .unheardCause */ .F)(outcome.failure.code) : undefined;
    return {
        cause: unheard?.cause ?? 'auth.federation',
        passing: unheard !== undefined,
        reason: outcome === undefined ? 'no identity token was requested from GitHub' : atGitHub(outcome),
    };
}
function identityTokenOf(outcome) {
    const isGiven = outcome.kind === 'answer' && outcome.status < 300;
    const token = isGiven ? (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__/* .identityTokenIn */ .l3)(outcome.json) : undefined;
    return token !== undefined && token.length <= _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_EXCHANGE */ .Kj.longestToken ? token : undefined;
}
function atGitHub(outcome) {
    if (outcome.kind === 'answer')
        return noToken(outcome);
    const { code } = outcome.failure;
    return code === _probes_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMEOUT */ .Q9 || (0,_probes_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnheard */ .Yu)(code)
        ? 'GitHub\u2019s endpoint for identity tokens did not answer in time'
        : 'GitHub\u2019s endpoint for identity tokens could not be reached';
}
function noToken({ status, json }) {
    if (status >= 300)
        return `GitHub\u2019s endpoint for identity tokens answered ${status}`;
    return (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__/* .identityTokenIn */ .l3)(json) === undefined
        ? 'GitHub\u2019s endpoint for identity tokens answered without a token'
        : `the identity token is longer than ${_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_EXCHANGE */ .Kj.longestToken} characters`;
}
const OF_ITS_OWN = /^(?:limit|service|billing)\.|^auth\.(?:region|challenge|organization)$/;
function refused(reading, signIn) {
    const cause = 'cause' in reading && OF_ITS_OWN.test(reading.cause) ? reading.cause : 'auth.federation';
    const field = fieldIn(reading.envelope?.message);
    return {
        cause,
        passing: (0,_words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(cause),
        stoppedAt: 'exchange',
        reason: reasonFor(reading, field, signIn),
        ...(field !== undefined && { field }),
        by: reading,
    };
}
const FIELDS = {
    federation_rule_id: 'federation-rule-id',
    organization_id: 'organization-id',
    service_account_id: 'service-account-id',
    workspace_id: 'workspace-id',
};
function fieldIn(message = '') {
    return Object.entries(FIELDS).find(([name]) => message.includes(name))?.[1];
}
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


/***/ }),

/***/ 41920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unheardCause),
/* harmony export */   Rr: () => (/* binding */ tcpCause),
/* harmony export */   U8: () => (/* binding */ TCP_WORDS)
/* harmony export */ });
/* harmony import */ var _probes_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7357);

const CAUSE_OF_CODE = {
    ECONNREFUSED: 'tcp.refused',
    ECONNRESET: 'tcp.reset',
    EPIPE: 'tcp.reset',
    ETIMEDOUT: 'tcp.timeout',
    [_probes_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMEOUT */ .Q9]: 'tcp.timeout',
    [_probes_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCELLED */ .gD]: 'run.deadline',
    [_probes_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .STARVED */ .yA]: 'run.starved',
};
function tcpCause(code) {
    return Object.hasOwn(CAUSE_OF_CODE, code) ? CAUSE_OF_CODE[code] : undefined;
}
const OURS = new Set(['run.deadline', 'run.starved']);
function unheardCause(code) {
    const cause = tcpCause(code);
    return cause && OURS.has(cause) ? { cause, words: TCP_WORDS[cause] ?? '' } : undefined;
}
const TCP_WORDS = {
    'tcp.refused': 'refused the connection',
    'tcp.reset': 'reset the connection',
    'tcp.timeout': 'did not answer',
    'tcp.unreachable': 'cannot be reached from this machine',
    'run.deadline': 'had not answered when the run was ended',
    'run.starved': 'could not be judged, because this machine paused the check for most of the wait',
};


/***/ }),

/***/ 19001:
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
    'model.inference-profile': BROKEN,
    'format.request': BROKEN,
    'format.version': BROKEN,
    'format.response': BROKEN,
    'format.stream': BROKEN,
    'format.too-large': BROKEN,
    'format.http': BROKEN,
    'auth.feature': BROKEN,
    'limit.quota': BROKEN,
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
    return cause !== 'limit.quota' && /^(?:limit|service)\./.test(cause);
}


/***/ })

};
