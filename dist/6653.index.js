export const id = 6653;
export const ids = [6653];
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

/***/ 76653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signInToAws: () => (/* binding */ signInToAws)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(30793);
;// CONCATENATED MODULE: ./src/cloud/aws/aws-keys.ts


async function signWith(keys, place, now) {
    const signer = await signerOf(keys, place);
    return {
        scheme: 'sigv4',
        authorize: async (request) => {
            const options = { signingDate: new Date(now()), signingService: serviceOf(request, place) };
            const { host: _, ...headers } = (await signer.sign(signable(request), options)).headers;
            return headers;
        },
    };
}
async function signerOf({ accessKeyId, secretAccessKey, sessionToken }, place, more = {}) {
    const { SignatureV4: Signer } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(5118)]).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19));
    const credentials = {
        accessKeyId,
        secretAccessKey: (0,secret/* reveal */._c)(secretAccessKey),
        ...(sessionToken !== undefined && { sessionToken: (0,secret/* reveal */._c)(sessionToken) }),
    };
    return new Signer({ ...more, ...place, credentials, sha256: Sha256 });
}
function signable({ method, url, headers, body }) {
    const { protocol, host, hostname, pathname, searchParams } = new URL(url);
    const names = [...new Set(searchParams.keys())];
    return {
        method,
        protocol,
        hostname,
        path: pathname,
        query: Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)])),
        headers: { ...headers, host },
        body,
    };
}
const SERVICE_OF_HOST = [
    [/^bedrock(?:-runtime)?(?:-fips)?\./, 'bedrock'],
    [/^bedrock-mantle\./, 'bedrock-mantle'],
    [/^aws-external-anthropic\./, 'aws-external-anthropic'],
];
function serviceOf({ url }, { service }) {
    const { hostname } = new URL(url);
    return SERVICE_OF_HOST.find(([host]) => host.test(hostname))?.[1] ?? service;
}
class Sha256 {
    #key;
    #hash;
    constructor(key) {
        this.#key = key;
        this.#hash = begun(key);
    }
    update(chunk) {
        this.#hash.update(chunk);
    }
    digest() {
        return Promise.resolve(this.#hash.digest());
    }
    reset() {
        this.#hash = begun(this.#key);
    }
}
function begun(key) {
    if (key === undefined)
        return (0,external_node_crypto_.createHash)('sha256');
    return (0,external_node_crypto_.createHmac)('sha256', typeof key === 'string' ? key : bytesOf(key));
}
function bytesOf(key) {
    return ArrayBuffer.isView(key)
        ? new Uint8Array(key.buffer, key.byteOffset, key.byteLength)
        : new Uint8Array(key);
}

// EXTERNAL MODULE: ./src/probes/time-limit.ts
var time_limit = __webpack_require__(16716);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/inputs/files.ts + 1 modules
var files = __webpack_require__(24576);
;// CONCATENATED MODULE: ./src/cloud/aws/profile-files.ts




function profileFiles(place) {
    const { env } = place;
    const at = (variable, name) => located(env[variable] || (0,external_node_path_.join)('~', '.aws', name), place);
    return {
        filepath: at('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
        configFilepath: at('AWS_CONFIG_FILE', 'config'),
    };
}
function located(path, { env, cwd }) {
    const home = env['HOME'] || env['USERPROFILE'] || (0,external_node_os_.homedir)();
    return (0,external_node_path_.resolve)(cwd, path.replace(/^~(?=[/\\])/, () => home));
}
const NAMED_BY = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
function whyNotRead(files, place) {
    const named = NAMED_BY.flatMap((variable) => place.env[variable] || []);
    const all = [files.filepath, files.configFilepath, ...named];
    if (all.some((path) => isOfCheckout(path, place)))
        return 'a file inside the checkout may not name credentials';
    return unreadable(all, place);
}
const LONGEST = 1_048_576;
function unreadable(paths, place) {
    const files = paths.map((path) => (0,external_node_fs_.statSync)(located(path, place), { throwIfNoEntry: false }));
    if (files.some((file) => file !== undefined && !file.isFile()))
        return 'what should be a file of the AWS configuration is none';
    return files.some((file) => file !== undefined && file.size > LONGEST)
        ? 'a file of the AWS configuration is larger than 1 MiB'
        : undefined;
}
function isOfCheckout(path, place) {
    const { cwd, env } = place;
    const workspace = env['GITHUB_WORKSPACE'];
    if (workspace === undefined && (0,external_node_path_.resolve)(cwd) === located('~/', place))
        return false;
    return [cwd, workspace ?? cwd].some((folder) => (0,files/* isInside */.FK)(located(path, place), folder));
}
async function chainOfProfiles(name, files) {
    const { parseKnownFiles } = await __webpack_require__.e(/* import() */ 7291).then(__webpack_require__.t.bind(__webpack_require__, 47291, 19));
    const profiles = new Map(Object.entries(await parseKnownFiles(files)));
    const names = new Set();
    for (let next = name; next !== undefined && !names.has(next);) {
        names.add(next);
        next = profiles.get(next)?.['source_profile'];
    }
    return [...names].map((each) => profiles.get(each) ?? {});
}
function whyNotFollowed(chain, place) {
    if (chain.some((profile) => profile['credential_process'] !== undefined))
        return 'the profile names a credential_process, and no program is started for credentials';
    const tokenFiles = chain.flatMap((profile) => profile['web_identity_token_file'] ?? []);
    return tokenFiles.some((path) => isOfCheckout(path, place))
        ? 'the profile names a token file inside the checkout'
        : unreadable(tokenFiles, place);
}

// EXTERNAL MODULE: ./src/cloud/members.ts
var members = __webpack_require__(82658);
;// CONCATENATED MODULE: ./src/cloud/aws/received.ts

function received({ accessKeyId, secretAccessKey, sessionToken }, hide) {
    if ([accessKeyId, sessionToken || accessKeyId].some((sent) => (0,members/* inHeader */.Zx)(sent) === undefined))
        throw new Error('the answer holds no keys');
    const keys = {
        kind: 'aws-keys',
        accessKeyId,
        secretAccessKey: hide(secretAccessKey),
        sessionToken: sessionToken === undefined || sessionToken === '' ? undefined : hide(sessionToken),
    };
    return { ok: true, keys };
}
function notAsked(reason, cause = 'auth.federation') {
    return { ok: false, refusal: { cause, passing: false, reason } };
}

// EXTERNAL MODULE: ./src/cloud/refusal.ts
var refusal = __webpack_require__(67821);
;// CONCATENATED MODULE: ./src/cloud/aws/refusal.ts

const MEANINGS = [
    {
        says: /^AccessDenied\w*: Not authorized to perform sts:AssumeRoleWithWebIdentity/,
        cause: 'auth.federation',
        reason: 'the role does not let this identity in: its trust policy does not match the token, or there is no such role',
    },
    {
        says: /^AccessDenied/,
        cause: 'auth.forbidden',
        reason: 'the keys may not assume the role of the profile',
    },
    {
        says: /^ExpiredTokenException/,
        cause: 'auth.federation',
        reason: 'the identity token had expired when STS read it',
    },
    { says: /^ExpiredToken/, cause: 'auth.expired', reason: 'the keys of the profile have expired' },
    {
        says: /^InvalidIdentityToken\w*: No OpenIDConnect provider/,
        cause: 'auth.federation',
        reason: 'the role\u2019s account has no identity provider for the issuer of the token',
    },
    {
        says: /^InvalidIdentityToken\w*: .*audience/,
        cause: 'auth.federation',
        reason: 'the account\u2019s identity provider does not accept the audience of the token',
    },
    {
        says: /^(?:InvalidIdentityToken\w*: .*verification key|IDPCommunicationError)/,
        cause: 'auth.federation',
        reason: 'STS could not fetch the keys of the token\u2019s issuer',
        passing: true,
    },
    {
        says: /^InvalidIdentityToken/,
        cause: 'auth.federation',
        reason: 'STS does not accept the identity token',
    },
    { says: /^IDPRejectedClaim/, cause: 'auth.federation', reason: 'the token\u2019s issuer rejected it' },
    {
        says: /^RegionDisabled/,
        cause: 'auth.federation',
        reason: 'STS is not activated in this region for the account of the role',
    },
    {
        says: /^ValidationError/,
        cause: 'auth.federation',
        reason: 'STS does not take the role for an ARN of a role',
    },
    {
        says: /^(?:InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient|IncompleteSignature)/,
        cause: 'auth.invalid',
        reason: 'STS does not accept the keys of the profile',
    },
    {
        says: /^Unauthorized|SSO session|^CredentialsProviderError: Token is expired/,
        cause: 'auth.expired',
        reason: 'the SSO session of the profile has ended, or was never begun',
    },
    {
        says: /^Forbidden/,
        cause: 'auth.forbidden',
        reason: 'SSO gives this user no access to the role of the profile',
    },
    {
        says: /^TimeoutError: $/,
        cause: 'auth.federation',
        reason: 'the container did not give its role\u2019s keys in time',
        passing: true,
    },
    { says: /^Thrott|^TooManyRequests/, cause: 'limit.rate', reason: 'AWS throttles the sign-in' },
];
const AWS = { gives: 'keys', meanings: MEANINGS };
function refusalOf(error, heard) {
    const told = wordsOf(error);
    if (heard !== undefined)
        return (0,refusal/* refusalIn */.c3)(heard, told, AWS);
    return { ...(0,refusal/* meant */.wx)((0,refusal/* meaningOf */.Pr)(told, AWS) ?? NOTHING_FOUND), said: told.message };
}
const NOTHING_FOUND = { cause: 'key.missing', reason: 'no keys of AWS were found' };
function wordsOf(error) {
    if (!(error instanceof Error) && !isNamed(error))
        return { code: 'Unknown', message: '' };
    const { name, message } = error;
    const [, wrapped, rest] = /^(\w+): (.*)$/s.exec(message) ?? [];
    const isWrapped = name === 'CredentialsProviderError' && wrapped !== undefined && rest !== undefined;
    return isWrapped ? { code: wrapped, message: rest } : { code: name, message };
}
function isNamed(error) {
    return (typeof error === 'object' &&
        error !== null &&
        'name' in error &&
        'message' in error &&
        typeof error.name === 'string' &&
        typeof error.message === 'string');
}

;// CONCATENATED MODULE: ./src/cloud/aws/web-identity.ts
async function assumer(wire, { region, endpoint }, tools) {
    const { fromWebToken } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(5118), __webpack_require__.e(9719), __webpack_require__.e(4196)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    const fixed = { endpoint, useFipsEndpoint: false, useDualstackEndpoint: false };
    const clientConfig = {
        region,
        requestHandler: wire.requestHandler,
        maxAttempts: 1,
        ...(endpoint !== undefined && fixed),
    };
    return ({ RoleArn: roleArn, RoleSessionName: roleSessionName, WebIdentityToken }) => {
        const webIdentityToken = WebIdentityToken.trim();
        tools.hide(webIdentityToken);
        return fromWebToken({ clientConfig, roleArn, roleSessionName, webIdentityToken })();
    };
}

// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/cloud/witness.ts
var witness = __webpack_require__(95066);
;// CONCATENATED MODULE: ./src/cloud/aws/wire.ts


function wireOf(tools) {
    const { ask, last } = (0,witness/* witness */.u)(tools);
    const handle = async (request) => {
        const asked = asAsked(request);
        const token = asked.headers[SSO_TOKEN];
        if (token !== undefined)
            tools.hide(token);
        const { status: statusCode, headers, body } = await ask(asked);
        return { response: { statusCode, headers, body: body.bytes } };
    };
    return { requestHandler: { handle }, last };
}
const SSO_TOKEN = 'x-amz-sso_bearer_token';
const OF_THE_CLIENT = new Set(['host', 'content-length']);
function asAsked(request) {
    const { protocol, hostname, port, path, query = {}, headers, body } = request;
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    for (const [name, value] of Object.entries(query))
        for (const each of [value ?? ''].flat())
            url.searchParams.append(name, each);
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return {
        name: 'token-exchange',
        method: request.method === 'GET' ? 'GET' : 'POST',
        ...(0,requests_request/* located */.t4)(url.href),
        headers: Object.fromEntries(lower.filter(([name]) => !OF_THE_CLIENT.has(name))),
        ...textOf(body),
    };
}
function textOf(body) {
    if (typeof body === 'string')
        return { body };
    return body instanceof Uint8Array ? { body: Buffer.from(body).toString('utf8') } : {};
}

;// CONCATENATED MODULE: ./src/cloud/aws/aws-profile.ts






const METADATA = { timeout: 1_000, maxRetries: 0 };
async function profileKeys({ profile }, region, tools) {
    const files = profileFiles(tools);
    const name = profile || tools.env['AWS_PROFILE'] || 'default';
    const unread = whyNotRead(files, tools);
    if (unread !== undefined)
        return notAsked(unread);
    const chain = await chainOfProfiles(name, files);
    const unfollowed = whyNotFollowed(chain, tools);
    if (unfollowed !== undefined)
        return notAsked(unfollowed);
    const wire = wireOf(tools);
    const links = await linksOf({ name, files, region, wire, tools });
    return firstOf(links, wire, tools);
}
async function linksOf({ name, files, region, wire, tools }) {
    const { fromIni, fromTokenFile } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(5118), __webpack_require__.e(9719), __webpack_require__.e(4196)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    const { requestHandler } = wire;
    const roleAssumerWithWebIdentity = await assumer(wire, { region }, tools);
    const shared = { ...METADATA, logger: SILENT, roleAssumerWithWebIdentity };
    const byProfile = {
        ...shared,
        ...files,
        profile: name,
        clientConfig: { requestHandler, maxAttempts: 1 },
        parentClientConfig: { region, requestHandler },
    };
    const byToken = tokenIn(tools.env);
    return [
        () => fromIni(byProfile)(),
        ...(byToken === undefined ? [] : [() => fromTokenFile({ ...shared, ...byToken })()]),
        ...(await linksOfMachine(tools.env)),
    ];
}
function tokenIn(env) {
    const { AWS_WEB_IDENTITY_TOKEN_FILE, AWS_ROLE_ARN, AWS_ROLE_SESSION_NAME } = env;
    if (!AWS_WEB_IDENTITY_TOKEN_FILE || !AWS_ROLE_ARN)
        return undefined;
    return {
        webIdentityTokenFile: AWS_WEB_IDENTITY_TOKEN_FILE,
        roleArn: AWS_ROLE_ARN,
        ...(AWS_ROLE_SESSION_NAME && { roleSessionName: AWS_ROLE_SESSION_NAME }),
    };
}
async function linksOfMachine(env) {
    const { fromHttp, fromInstanceMetadata } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(5118), __webpack_require__.e(9719), __webpack_require__.e(4196)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    const options = { ...METADATA, logger: SILENT };
    const container = containerIn(env);
    if (container !== undefined)
        return [inTime(() => fromHttp({ ...options, ...container, timeout: ENDLESS })())];
    const isForbidden = (env['AWS_EC2_METADATA_DISABLED'] || 'false') !== 'false';
    return isForbidden ? [] : [() => fromInstanceMetadata(options)()];
}
const ENDLESS = 0;
function inTime(link) {
    const silence = Object.assign(new Error(), { name: 'TimeoutError' });
    return () => new Promise((resolve, reject) => {
        (0,time_limit/* timeLimit */.zc)(METADATA.timeout).addEventListener('abort', () => reject(silence));
        link().then(resolve, reject);
    });
}
function containerIn(env) {
    const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
    const full = env['AWS_CONTAINER_CREDENTIALS_FULL_URI'];
    if (relative)
        return { awsContainerCredentialsRelativeUri: relative };
    return full ? { awsContainerCredentialsFullUri: full } : undefined;
}
async function firstOf(links, wire, { hide }) {
    const errors = [];
    for (const link of links) {
        try {
            return received(await link(), hide);
        }
        catch (error) {
            if (!isNext(error))
                return { ok: false, refusal: refusalOf(error, wire.last()) };
            errors.push(error);
        }
    }
    return { ok: false, refusal: refusalOf(errors[0], wire.last()) };
}
function isNext(error) {
    return typeof error === 'object' && error !== null && 'tryNextLink' in error && error.tryNextLink === true;
}
const nothing = () => undefined;
const SILENT = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

// EXTERNAL MODULE: ./src/cloud/job-identity.ts
var job_identity = __webpack_require__(71897);
;// CONCATENATED MODULE: ./src/cloud/aws/aws-role.ts





const AUDIENCE = 'sts.amazonaws.com';
const SESSION_NAME = 'claude-preflight';
async function roleKeys({ identity, role }, region, tools) {
    if (!/^[a-z\d-]+$/.test(region))
        return notAsked('the region is no name of a region', 'auth.region');
    const job = await (0,job_identity/* askJobToken */._)(identity, AUDIENCE, tools);
    if (!job.ok)
        return job;
    const wire = wireOf(tools);
    const assume = await assumer(wire, { region, endpoint: `https://sts.${region}.amazonaws.com` }, tools);
    try {
        const RoleSessionName = tools.env['AWS_ROLE_SESSION_NAME'] || SESSION_NAME;
        const credentials = await assume({ RoleArn: role, RoleSessionName, WebIdentityToken: job.token });
        return received(credentials, tools.hide);
    }
    catch (error) {
        return { ok: false, refusal: (0,job_identity/* withSubject */.t)(refusalOf(error, wire.last()), job.token) };
    }
}

;// CONCATENATED MODULE: ./src/cloud/aws/sign-in.ts



async function signInToAws(identity, where, tools) {
    const got = await keysOf(identity, where.region, tools);
    return got.ok ? { ok: true, ...(await signWith(got.keys, where, tools.now)) } : got;
}
async function keysOf(identity, region, tools) {
    switch (identity.kind) {
        case 'aws-keys':
            return { ok: true, keys: identity };
        case 'aws-profile':
            return profileKeys(identity, region, tools);
        case 'aws-role':
            return roleKeys(identity, region, tools);
    }
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
