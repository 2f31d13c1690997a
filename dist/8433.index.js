export const id = 8433;
export const ids = [8433];
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

/***/ 8433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signInToGoogle: () => (/* binding */ signInToGoogle)
});

// EXTERNAL MODULE: ./src/cloud/job-identity.ts
var job_identity = __webpack_require__(71897);
// EXTERNAL MODULE: ./src/cloud/members.ts
var members = __webpack_require__(82658);
// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/cloud/witness.ts
var witness = __webpack_require__(95066);
;// CONCATENATED MODULE: ./src/cloud/google/wire.ts


async function openWire(tools) {
    const { UserRefreshClient } = await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(4562), __webpack_require__.e(1690)]).then(__webpack_require__.bind(__webpack_require__, 51690));
    const { ask, last } = (0,witness/* witness */.u)(tools);
    const fetchImplementation = async (input, init) => {
        const { status, headers, body } = await ask(await asAsked(new Request(input, init)));
        return new Response(Uint8Array.from(body.bytes), { status, headers });
    };
    const retryConfig = { shouldRetry: () => false };
    const transporterOptions = { fetchImplementation, agent: noSocket, retryConfig };
    const { transporter } = new UserRefreshClient({ ...QUIET, transporterOptions });
    return { transporter, last };
}
const QUIET = { useAuthRequestParameters: false };
async function asAsked(request) {
    const body = await request.text();
    return {
        name: 'token-exchange',
        method: request.method === 'GET' ? 'GET' : 'POST',
        ...(0,requests_request/* located */.t4)(request.url),
        headers: Object.fromEntries(request.headers),
        ...(body !== '' && { body }),
    };
}
function noSocket() {
    throw new Error('all requests go by tools.send');
}

;// CONCATENATED MODULE: ./src/cloud/google/access-token.ts


const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
async function accessToken(credentials, workloadToken, wire) {
    if (credentials.kind === 'impersonated') {
        const token = await accessToken(credentials.by, workloadToken, wire);
        return lentToken(credentials, token, wire);
    }
    const { token } = await (await clientFor(credentials, workloadToken, wire)).getAccessToken();
    return given(token);
}
async function lentToken({ url, delegates }, token, wire) {
    const { data } = await wire.transporter.request({
        url,
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        data: { delegates, scope: [SCOPE], lifetime: '3600s' },
        responseType: 'json',
    });
    return given((0,members/* textOf */.b6)(data, 'accessToken'));
}
async function clientFor(credentials, workloadToken, wire) {
    const { JWT, UserRefreshClient } = await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(4562), __webpack_require__.e(1690)]).then(__webpack_require__.bind(__webpack_require__, 51690));
    const ours = { transporter: wire.transporter, ...QUIET };
    switch (credentials.kind) {
        case 'pool':
            return poolClient(credentials, workloadToken, wire);
        case 'account':
            return new JWT({ ...ours, email: credentials.email, key: credentials.key, scopes: [SCOPE] });
        case 'user': {
            const { clientId, clientSecret, refreshToken } = credentials;
            return new UserRefreshClient({ ...ours, clientId, clientSecret, refreshToken });
        }
    }
}
async function poolClient(pool, workloadToken, { transporter }) {
    const { IdentityPoolClient } = await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(4562), __webpack_require__.e(1690)]).then(__webpack_require__.bind(__webpack_require__, 51690));
    const { tokenUrl, impersonationUrl, lifetimeSeconds, clientId, clientSecret, workforceProject } = pool;
    const client = new IdentityPoolClient({
        ...{ transporter, ...QUIET },
        audience: pool.audience,
        subject_token_type: pool.tokenType,
        scopes: [SCOPE],
        ...(tokenUrl !== undefined && { token_url: tokenUrl }),
        ...(impersonationUrl !== undefined && { service_account_impersonation_url: impersonationUrl }),
        ...(lifetimeSeconds !== undefined && {
            service_account_impersonation: { token_lifetime_seconds: lifetimeSeconds },
        }),
        ...(clientId !== undefined && { client_id: clientId }),
        ...(clientSecret !== undefined && { client_secret: clientSecret }),
        ...(workforceProject !== undefined && { workforce_pool_user_project: workforceProject }),
        subject_token_supplier: { getSubjectToken: () => Promise.resolve(workloadToken) },
    });
    client['stsCredential']['transporter'] = transporter;
    return client;
}
function given(token) {
    const usable = (0,members/* inHeader */.Zx)(token);
    if (usable === undefined)
        throw new Error('the answer holds no token');
    return usable;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/inputs/files.ts + 1 modules
var files = __webpack_require__(24576);
// EXTERNAL MODULE: ./src/claude/providers/clouds/road-requests.ts
var road_requests = __webpack_require__(12517);
// EXTERNAL MODULE: ./src/net/addresses.ts
var addresses = __webpack_require__(72695);
;// CONCATENATED MODULE: ./src/cloud/google/member-rules.ts


const REGIONS = String.raw `(?:\.[a-z]+(?:-[a-z]+\d+)?\.rep)?\.googleapis\.com$`;
const EXCHANGE = new RegExp(`^sts${REGIONS}`);
const IMPERSONATION = new RegExp(`^iamcredentials${REGIONS}`);
const OAUTH = /^(?:oauth2\.googleapis|accounts\.google|www\.googleapis)\.com$/;
const TOKEN_TYPES = ['jwt', 'id_token'].map((name) => `urn:ietf:params:oauth:token-type:${name}`);
const RULES = [
    {
        member: 'universe_domain',
        allows: (value) => value === 'googleapis.com',
        words: 'is not googleapis.com',
    },
    {
        member: 'credential_source.executable',
        allows: () => false,
        words: 'names a program, and none is started',
    },
    {
        member: 'credential_source.url',
        allows: isOfJob,
        words: 'is not the token service of this job',
    },
    {
        member: 'subject_token_type',
        allows: (value) => TOKEN_TYPES.some((type) => type === value),
        words: 'is not that of a JSON web token',
    },
    leadingTo('token_url', EXCHANGE, 'sts.googleapis.com'),
    leadingTo('service_account_impersonation_url', IMPERSONATION, 'iamcredentials.googleapis.com'),
    leadingTo('token_uri', OAUTH, 'oauth2.googleapis.com'),
];
function faultIn(json, jobUrl) {
    const fault = RULES.find(({ member, allows }) => {
        const value = (0,members/* memberOf */.C5)(json, member);
        return value !== undefined && !allows(value, jobUrl);
    });
    return fault && `${fault.member} ${fault.words}`;
}
function leadingTo(member, hosts, name) {
    const allows = (value) => {
        const url = urlOf(value);
        return url?.protocol === 'https:' && hosts.test(url.host);
    };
    return { member, allows, words: `is not an address of ${name}` };
}
function isOfJob(value, jobUrl) {
    const [url, job] = [urlOf(value), urlOf(jobUrl)];
    if (url === undefined || url.host !== job?.host || url.protocol !== job.protocol)
        return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && (0,addresses/* isLoopbackHost */.cW)(url.hostname));
}
function urlOf(value) {
    if (typeof value !== 'string' || !URL.canParse(value))
        return undefined;
    const url = new URL(value);
    return url.username + url.password === '' ? url : undefined;
}

;// CONCATENATED MODULE: ./src/cloud/google/credentials.ts



function credentialsIn(json, jobUrl) {
    const type = (0,members/* textOf */.b6)(json, 'type') ?? '';
    const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    if (kind === undefined)
        return `type is none of ${Object.keys(KINDS).join(', ')}`;
    const fault = faultIn(json, jobUrl);
    if (fault !== undefined)
        return fault;
    const missing = kind.needs.find((name) => (0,members/* memberOf */.C5)(json, name) === undefined);
    if (missing !== undefined)
        return `${missing} is missing`;
    const read = kind.read((path) => (0,members/* textOf */.b6)(json, path), json, jobUrl);
    return typeof read === 'string' ? read : { ...read, quotaProject: (0,members/* textOf */.b6)(json, 'quota_project_id') };
}
const KINDS = {
    external_account: { needs: ['audience', 'subject_token_type', 'credential_source'], read: pool },
    service_account: { needs: ['client_email', 'private_key'], read: account },
    authorized_user: { needs: ['client_id', 'client_secret', 'refresh_token'], read: user },
    impersonated_service_account: {
        needs: ['service_account_impersonation_url', 'source_credentials'],
        read: impersonated,
    },
};
function pool(text, json) {
    const source = sourceOf(text, json);
    if (source === undefined)
        return 'credential_source is neither a file nor a url with a bearer token';
    const seconds = (0,members/* memberOf */.C5)(json, 'service_account_impersonation.token_lifetime_seconds');
    return {
        kind: 'pool',
        source,
        audience: text('audience') ?? '',
        tokenType: text('subject_token_type') ?? '',
        tokenUrl: text('token_url'),
        impersonationUrl: text('service_account_impersonation_url'),
        lifetimeSeconds: typeof seconds === 'number' ? seconds : undefined,
        clientId: text('client_id'),
        clientSecret: text('client_secret'),
        workforceProject: text('workforce_pool_user_project'),
    };
}
function sourceOf(text, json) {
    const isJson = text('credential_source.format.type') === 'json';
    const field = isJson ? text('credential_source.format.subject_token_field_name') : undefined;
    const [file, url] = [text('credential_source.file'), text('credential_source.url')];
    if (file !== undefined && url === undefined)
        return { field, file };
    const headers = Object.entries((0,road_requests/* objectIn */.D7)((0,members/* memberOf */.C5)(json, 'credential_source.headers')) ?? {});
    const authorization = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
    const isBearer = typeof authorization === 'string' && /^bearer [\x21-\x7e]+$/i.test(authorization);
    return url !== undefined && file === undefined && isBearer ? { field, url, authorization } : undefined;
}
function account(text) {
    return { kind: 'account', email: text('client_email') ?? '', key: text('private_key') ?? '' };
}
function user(text) {
    return {
        kind: 'user',
        clientId: text('client_id') ?? '',
        clientSecret: text('client_secret') ?? '',
        refreshToken: text('refresh_token') ?? '',
    };
}
function impersonated(text, json, jobUrl) {
    const source = (0,members/* memberOf */.C5)(json, 'source_credentials');
    if ((0,members/* textOf */.b6)(source, 'type') === 'impersonated_service_account')
        return 'source_credentials impersonates, too';
    const by = credentialsIn(source, jobUrl);
    if (typeof by === 'string')
        return `source_credentials.${by}`;
    const delegates = [(0,members/* memberOf */.C5)(json, 'delegates') ?? []].flat().filter((each) => typeof each === 'string');
    return { kind: 'impersonated', by, url: text('service_account_impersonation_url') ?? '', delegates };
}

;// CONCATENATED MODULE: ./src/cloud/google/credentials-file.ts




const LIMIT = 65_536;
const SECRETS = ['private_key', 'client_secret', 'refresh_token'];
function readCredentials(path, tools) {
    const bytes = smallFile(path, tools);
    if (typeof bytes === 'string')
        return bytes;
    const json = (0,members/* jsonIn */.Yf)(bytes.toString('utf8'));
    if (json === undefined)
        return 'it is no JSON';
    for (const member of SECRETS.flatMap((name) => [name, `source_credentials.${name}`])) {
        const value = (0,members/* textOf */.b6)(json, member);
        if (value !== undefined)
            tools.hide(value);
    }
    return credentialsIn(json, tools.env['ACTIONS_ID_TOKEN_REQUEST_URL']);
}
function smallFile(path, { cwd }) {
    const bytes = (0,files/* bytesOf */.$$)((0,external_node_path_.resolve)(cwd, path));
    return bytes.length > LIMIT && typeof bytes !== 'string' ? 'it is larger than 64 KiB' : bytes;
}

// EXTERNAL MODULE: ./src/cloud/refusal.ts
var refusal = __webpack_require__(67821);
;// CONCATENATED MODULE: ./src/cloud/google/refusal.ts


const MEANINGS = [
    {
        says: /audience in ID Token/,
        cause: 'auth.federation',
        reason: 'the workload identity provider does not accept the audience of the identity token',
    },
    {
        says: /rejected by the attribute condition/,
        cause: 'auth.federation',
        reason: 'the attribute condition of the workload identity provider does not let this identity in',
    },
    {
        says: /issuer in ID Token/,
        cause: 'auth.federation',
        reason: 'the workload identity provider expects another issuer than that of the identity token',
    },
    {
        says: /stale to sign-in/,
        cause: 'auth.expired',
        reason: 'the identity token had expired when Google read it',
    },
    {
        says: /^invalid_target/,
        cause: 'auth.federation',
        reason: 'there is no such workload identity pool or provider, or it is disabled',
    },
    {
        says: /^invalid_request: Invalid value for "audience"/,
        cause: 'auth.federation',
        reason: 'the workload identity provider is not named by its full name, projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
    },
    {
        says: /iam\.serviceAccounts\.getAccessToken/,
        cause: 'auth.federation',
        reason: 'this identity may not act as the service account: it lacks the role roles/iam.workloadIdentityUser there, or there is no such account',
    },
    {
        says: /^NOT_FOUND: .*(?:Gaia id|account)/i,
        cause: 'auth.federation',
        reason: 'there is no such service account',
    },
    {
        says: /IAM Service Account Credentials API has not been used|iamcredentials\.googleapis\.com.*disabled/,
        cause: 'auth.federation',
        reason: 'the IAM Service Account Credentials API is not enabled in the project',
    },
    {
        says: /^invalid_grant: .*(?:expired or revoked|reauth|invalid_rapt)/,
        cause: 'auth.expired',
        reason: 'the login in the credentials file has expired or was revoked',
    },
    {
        says: /^invalid_grant: .*reasonable timeframe/,
        cause: 'clock.skew',
        reason: 'this machine\u2019s clock is wrong: Google does not accept the time in the signed token',
    },
    {
        says: /^invalid_grant: Invalid JWT Signature/,
        cause: 'auth.federation',
        reason: 'the private key in the credentials file is not, or no longer, one of the service account',
    },
    {
        says: /^invalid_grant: .*account not found/,
        cause: 'auth.federation',
        reason: 'the service account in the credentials file does not exist',
    },
    {
        says: /^(?:invalid_client|deleted_client|unauthorized_client)/,
        cause: 'auth.federation',
        reason: 'Google does not accept the client in the credentials file',
    },
    {
        says: /^invalid_grant/,
        cause: 'auth.federation',
        reason: 'Google does not accept what it was given for an access token',
    },
];
const GOOGLE = { gives: 'an access token', meanings: MEANINGS };
function refusalOf(heard) {
    if (heard === undefined)
        return {
            cause: 'auth.federation',
            passing: false,
            reason: 'nothing could be signed with the credentials file',
        };
    const { outcome } = heard;
    return (0,refusal/* refusalIn */.c3)(heard, (0,members/* toldIn */.fk)(outcome.kind === 'answer' ? outcome.json : undefined), GOOGLE);
}

// EXTERNAL MODULE: ./src/reading/sign-in.ts
var sign_in = __webpack_require__(80635);
;// CONCATENATED MODULE: ./src/cloud/google/workload-token.ts




async function workloadToken(credentials, tools) {
    if (credentials.kind === 'impersonated')
        return workloadToken(credentials.by, tools);
    if (credentials.kind !== 'pool')
        return undefined;
    const { source } = credentials;
    if ('token' in source)
        return { ok: true, token: source.token };
    return 'file' in source ? fromFile(source, tools) : fromJob(source, tools);
}
function fromFile(source, tools) {
    const bytes = smallFile(source.file, tools);
    const reason = typeof bytes === 'string' ? bytes : 'it holds no JSON web token';
    const stopped = `the file in credential_source cannot be used: ${reason}`;
    const token = typeof bytes === 'string' ? undefined : tokenIn(bytes, source);
    if (token !== undefined)
        return workload_token_hidden(token, tools);
    return { ok: false, refusal: { cause: 'auth.federation', passing: false, reason: stopped } };
}
async function fromJob(source, tools) {
    const { url, authorization } = source;
    tools.hide(authorization.replace(/^bearer /i, ''));
    const headers = { accept: 'application/json', authorization };
    const question = { name: 'identity-token', method: 'GET', ...(0,requests_request/* located */.t4)(url), headers };
    const outcome = await tools.send(question);
    const isGiven = outcome.kind === 'answer' && outcome.status < 300;
    const token = isGiven ? tokenIn(outcome.body.bytes, source) : undefined;
    if (token !== undefined)
        return workload_token_hidden(token, tools);
    return { ok: false, refusal: { ...(0,sign_in/* identityFailure */.pZ)(outcome), host: new URL(url).hostname } };
}
function tokenIn(bytes, { field }) {
    const text = bytes.toString('utf8');
    const token = (field === undefined ? text : (0,members/* textOf */.b6)((0,members/* jsonIn */.Yf)(text), field))?.trim() ?? '';
    return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? token : undefined;
}
function workload_token_hidden(token, { hide }) {
    hide(token);
    return { ok: true, token };
}

;// CONCATENATED MODULE: ./src/cloud/google/sign-in.ts






async function signInToGoogle(identity, tools) {
    if (identity.kind === 'google-workload')
        return withWorkload(identity, tools);
    const credentials = readCredentials(identity.path, tools);
    return typeof credentials === 'string'
        ? stopped(`the Google credentials file cannot be used: ${credentials}`)
        : withCredentials(credentials, tools);
}
async function withWorkload({ identity, workloadProvider, serviceAccount }, tools) {
    const provider = workloadProvider.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, '');
    if (!/^[\w./:-]+$/.test(provider))
        return stopped('the workload identity provider is no name of one');
    if (serviceAccount !== undefined && !/^[\w.+-]+@[\w.-]+$/.test(serviceAccount))
        return stopped('the service account is not named by its e-mail address');
    const job = await (0,job_identity/* askJobToken */._)(identity, `https://iam.googleapis.com/${provider}`, tools);
    if (!job.ok)
        return job;
    const pool = {
        kind: 'pool',
        source: { token: job.token },
        audience: `//iam.googleapis.com/${provider}`,
        tokenType: 'urn:ietf:params:oauth:token-type:jwt',
        impersonationUrl: serviceAccount && impersonationUrl(serviceAccount),
    };
    return withCredentials(pool, tools);
}
function impersonationUrl(account) {
    return `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
}
async function withCredentials(credentials, tools) {
    const job = await workloadToken(credentials, tools);
    if (job?.ok === false)
        return job;
    const wire = await openWire(tools);
    try {
        const token = await accessToken(credentials, job?.token ?? '', wire);
        tools.hide(token);
        const { quotaProject } = credentials;
        const headers = {
            authorization: `Bearer ${token}`,
            ...(quotaProject !== undefined && { 'x-goog-user-project': quotaProject }),
        };
        return {
            ok: true,
            scheme: 'bearer',
            authorize: (request) => Promise.resolve({ ...request.headers, ...headers }),
        };
    }
    catch {
        const refusal = refusalOf(wire.last());
        return { ok: false, refusal: job === undefined ? refusal : (0,job_identity/* withSubject */.t)(refusal, job.token) };
    }
}
function stopped(reason) {
    return { ok: false, refusal: { cause: 'auth.federation', passing: false, reason } };
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
