export const id = 749;
export const ids = [749];
export const modules = {

/***/ 9749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleRun: () => (/* binding */ assembleRun)
});

// EXTERNAL MODULE: ./src/diagnosis/lead.ts
var diagnosis_lead = __webpack_require__(2399);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/input-files.ts
var input_files = __webpack_require__(1869);
;// CONCATENATED MODULE: ./src/input-trust-file.ts
// Files that say whom to trust, or who we are: read with a limit, and never out of a checkout that may be a stranger's.




/** Events whose checkout may be a stranger's while secrets are present (contract, safety rule 5). */
const STRANGERS_CHECKOUT = new Set(['pull_request_target', 'workflow_run']);
/** Largest file that is read: the bundle of a whole system has 0.3 MiB. */
const LIMIT = 16_777_216;
/** Throws `InputError` for a file of the checkout under such an event, and for a link of the checkout that leads elsewhere. */
function input_trust_file_refuseStrangersFile(input, path, { env, cwd }) {
    const workspace = env['GITHUB_WORKSPACE'];
    if (workspace === undefined || !STRANGERS_CHECKOUT.has(env['GITHUB_EVENT_NAME'] ?? ''))
        return;
    const whole = resolve(cwd, path);
    if (!isInside(whole, workspace) && !isBelow(whole, resolve(workspace)))
        return;
    throw new InputError(input, 'a file of the checkout', 'a file outside of the checkout, in a run of this event');
}
/** The bytes, or why there are none: "it is missing". */
function input_trust_file_bytesOf(path) {
    try {
        const file = statSync(path);
        if (file.isDirectory())
            return 'it is a folder, not a file';
        if (!file.isFile())
            return 'it is no ordinary file';
        return file.size > LIMIT ? 'it is larger than 16 MiB' : readFileSync(path);
    }
    catch (error) {
        return isMissing(error) ? 'it is missing' : 'it cannot be read by this user';
    }
}
function isMissing(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}

;// CONCATENATED MODULE: ./src/pem.ts
// PEM as OpenSSL reads it: which certificates of a text it finds, and what a text is that is no PEM at all.
/** What else is often given where certificates are wanted; the first that stands in the text is told. */
const OTHER_LABELS = [
    { label: /PRIVATE KEY-----/, told: 'it holds a private key instead of certificates' },
    { label: /CERTIFICATE REQUEST-----/, told: 'it holds a certificate request (CSR), not a certificate' },
    {
        label: /PKCS7-----/,
        told: 'it holds PKCS #7 (p7b): openssl pkcs7 -print_certs takes the certificates out',
    },
    { label: /X509 CRL-----/, told: 'it holds a revocation list, not a certificate' },
    { label: /PUBLIC KEY-----/, told: 'it holds a public key, not a certificate' },
];
const OID = Buffer.from([0x06, 0x09]);
/** Source: RFC 7292 (PFX begins with version 3), RFC 2315 (ContentInfo begins with an object identifier). */
const VERSION_3 = Buffer.from([0x02, 0x01, 0x03]);
const JAVA_KEY_STORE = Buffer.from([0xfe, 0xed, 0xfe, 0xed]);
/** What a file is that holds no text; undefined for text. */
function pem_binaryFault(bytes) {
    if (bytes.subarray(0, 4).equals(JAVA_KEY_STORE))
        return 'it is a Java key store (JKS), not PEM';
    const mark = bytes.subarray(0, 2).toString('hex');
    if (mark === 'fffe' || mark === 'feff' || bytes.subarray(0, 64).includes(0))
        return derFault(bytes) ?? 'it is UTF-16 text: save it as UTF-8';
    return derFault(bytes);
}
/** DER is a SEQUENCE (0x30) with a long length (0x8n); text never goes on like that. */
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
/** From a mark at the start of a line to its end, with nothing but base64 between them. */
const WHOLE = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----[ \t]*\r?\n((?:[A-Za-z0-9+/=]*[ \t]*\r?\n)+)-----END \1-----/y;
/** A file that somebody put together by hand is shorter; the bundle of a whole system would take some milliseconds before anything is sent. */
const LOOKED_AT = 50;
/**
 * The first fault of a PEM text of certificates, as OpenSSL would stumble over it: it passes over an indented certificate without a word,
 * and reads nothing after a damaged one. Measured with OpenSSL 3.5 in Node 24.21.
 */
function pem_certificatesFault(text) {
    const marks = [...text.matchAll(BEGIN)].map(({ index }) => index);
    if (text.trim() === '')
        return 'it is empty';
    if (marks.length === 0)
        return OTHER_LABELS.find(({ label }) => label.test(text))?.told ?? 'it holds no PEM certificate';
    for (const [at, mark] of marks.slice(0, LOOKED_AT).entries()) {
        const fault = blockFault(text, mark);
        if (fault !== undefined)
            return `certificate ${at + 1} of ${marks.length} ${fault}`;
    }
    return undefined;
}
function blockFault(text, mark) {
    const before = text[mark - 1];
    if (before === '\r')
        return 'ends its lines with CR alone, which OpenSSL does not read';
    if (before !== undefined && before !== '\n' && before !== '\ufeff')
        return 'does not begin at the start of a line, and OpenSSL passes over it';
    WHOLE.lastIndex = mark;
    const [, label, base64] = WHOLE.exec(text) ?? [];
    if (base64 === undefined)
        return 'is cut off or damaged: OpenSSL reads nothing from there on';
    const der = Buffer.from(base64, 'base64');
    return isSequence(der, label?.startsWith('TRUSTED') === true)
        ? undefined
        : 'is cut off or damaged: OpenSSL reads nothing from there on';
}
/** One SEQUENCE that is as long as it says; a trusted certificate has more behind it. */
function isSequence(der, more) {
    const [first, length = 0] = der;
    const bytes = length & 0x80 ? length & 0x7f : 0;
    if (first !== 0x30 || bytes > 3 || der.length < 2 + bytes)
        return false;
    const inner = bytes === 0 ? length : der.readUIntBE(2, bytes);
    const whole = 2 + bytes + inner;
    return more ? whole <= der.length : whole === der.length;
}

;// CONCATENATED MODULE: ./src/input-client-certificate.ts
// Reads the two files of mutual TLS and makes sure that they fit each other before anything is sent.




const CERTIFICATE = 'client-certificate';
const KEY = 'client-key';
const ACCEPTED = {
    [CERTIFICATE]: 'the path of a PEM file with the certificate, any intermediates after it',
    [KEY]: 'the path of a PEM file with the certificate’s private key, without a passphrase',
};
/** The client's certificate and key, both or neither. Throws `InputError` for files that cannot be used together. */
function input_client_certificate_readClientCertificate(reader, host) {
    const certificatePath = pathOf(CERTIFICATE, reader);
    const keyPath = pathOf(KEY, reader);
    if (certificatePath === undefined && keyPath === undefined)
        return undefined;
    if (certificatePath === undefined)
        throw refusal(CERTIFICATE, 'not given, although client-key is');
    if (keyPath === undefined)
        throw refusal(KEY, 'not given, although client-certificate is');
    const certificatePem = textOf(CERTIFICATE, certificatePath, host);
    const keyPem = textOf(KEY, keyPath, host);
    matchEachOther(certificatePem, keyPem);
    return { certificatePem, keyPem };
}
function pathOf(name, reader) {
    return reader.optional(name, (text) => text.trim());
}
function textOf(name, path, host) {
    refuseStrangersFile(name, path, host);
    const bytes = bytesOf(resolve(host.cwd, path));
    const fault = typeof bytes === 'string' ? bytes : binaryFault(bytes);
    if (fault !== undefined)
        throw refusal(name, `the path of a file, and ${fault}`);
    return bytes.toString('utf8');
}
/** An encrypted key is told before it is parsed: OpenSSL would ask the terminal for its passphrase. */
function matchEachOther(certificatePem, keyPem) {
    const { X509Certificate, createPrivateKey } = process.getBuiltinModule('node:crypto');
    if (/ENCRYPTED/.test(keyPem))
        throw refusal(KEY, 'an encrypted private key');
    const certificate = parsed(CERTIFICATE, 'no PEM certificate', () => new X509Certificate(certificatePem));
    const key = parsed(KEY, 'no PEM private key', () => createPrivateKey(keyPem));
    if (!certificate.checkPrivateKey(key))
        throw refusal(KEY, 'a key that does not fit the client-certificate');
}
function parsed(name, shape, parse) {
    try {
        return parse();
    }
    catch {
        throw refusal(name, `a file that holds ${shape}`);
    }
}
function refusal(name, shape) {
    return new InputError(name, shape, ACCEPTED[name]);
}

;// CONCATENATED MODULE: ./src/input-roots.ts
// The file of extra roots: read once, with a limit. What is wrong with it is part of the answer and becomes a finding.



/** Node trusts the file of `NODE_EXTRA_CA_CERTS` by itself; it is read here only to be able to say that it is unusable. */
function input_roots_readRoots(reader, host) {
    const found = reader.input('ca-certificates') ?? reader.variable(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE']);
    if (found === undefined)
        return undefined;
    const { text, variable } = found;
    const from = variable === undefined ? 'input' : 'environment';
    const origin = { setting: 'ca-certificates', from, ...(variable !== undefined && { variable }) };
    reader.record(origin);
    refuseStrangersFile('ca-certificates', text.trim(), host);
    const file = readCaFile(text.trim(), origin, host.cwd);
    return variable === 'NODE_EXTRA_CA_CERTS' ? { ...file, pem: undefined } : file;
}
/** Reads a file of extra roots, by a path that starts from `folder`. Never throws. */
function readCaFile(path, origin, folder) {
    const read = bytesOf(resolve(folder, path));
    if (typeof read === 'string')
        return { origin, path, pem: undefined, fault: read };
    const text = read.toString('utf8');
    const fault = binaryFault(read) ?? certificatesFault(text);
    if (fault !== undefined)
        return { origin, path, pem: undefined, fault };
    const remark = text.includes('PRIVATE KEY-----')
        ? 'it holds a private key too, which no program needs there'
        : undefined;
    return { origin, path, pem: text, fault: undefined, ...(remark !== undefined && { remark }) };
}

// EXTERNAL MODULE: ./src/parse.ts
var parse = __webpack_require__(2828);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
;// CONCATENATED MODULE: ./src/input-network.ts






/** Headers that are ours to send; a credential among them would be sent twice. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'x-api-key']);
const REFUSED_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection']);
/** Everything about the way to an endpoint. Throws `InputError`. */
function input_network_readNetwork(reader, host) {
    return {
        proxy: readProxy(reader, host),
        compareDirect: reader.read('compare-direct', 'auto', (text) => parseChoice('compare-direct', text, COMPARE_DIRECT)),
        caCertificates: readRoots(reader, host),
        clientCertificate: readClientCertificate(reader, host),
        connectTo: reader.read('connect-to', '', (text) => parseConnectTo('connect-to', text)),
        allowHttp: reader.read('allow-http', 'false', (text) => parseBoolean('allow-http', text)),
        ...readHeaders(reader),
        workspaceId: reader.optional('workspace-id', (text) => input_network_parseId('workspace-id', text), [
            'ANTHROPIC_WORKSPACE_ID',
        ]),
        organizationId: reader.optional('organization-id', (text) => input_network_parseId('organization-id', text), [
            'ANTHROPIC_ORGANIZATION_ID',
        ]),
    };
}
/** Empty variables are kept: some clients take them for a setting, and the report says so. */
function readProxy(reader, { env }) {
    const input = reader.input('proxy');
    const set = reader.variable(PROXY_VARIABLES)?.variable;
    const from = input !== undefined ? 'input' : set === undefined ? 'default' : 'environment';
    reader.record({
        setting: 'proxy',
        from,
        ...(from === 'environment' && set !== undefined && { variable: set }),
    });
    const secrets = PROXY_VARIABLES.flatMap((name) => env[name] === undefined ? [] : [[name, makeSecret(env[name])]]);
    const lists = NO_PROXY_VARIABLES.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return {
        input: input && makeSecret(input.text),
        variables: Object.fromEntries(secrets),
        noProxy: Object.fromEntries(lists),
    };
}
function readHeaders(reader) {
    const given = reader.read('headers', '', (text) => parseHeaders('headers', text), [
        'ANTHROPIC_CUSTOM_HEADERS',
    ]);
    const refused = given.find(([name]) => REFUSED_HEADERS.has(name));
    if (refused !== undefined)
        throw new InputError('headers', `a list with "${refused[0]}"`, 'any header but those of the connection itself');
    return {
        headers: given
            .filter(([name]) => !CREDENTIAL_HEADERS.has(name))
            .map(([name, value]) => [name, makeSecret(value)]),
        duplicateHeaders: given.map(([name]) => name).filter((name) => CREDENTIAL_HEADERS.has(name)),
    };
}
/** Ids as the Console shows them. */
function input_network_parseId(input, text) {
    if (/^[\w-]{1,128}$/.test(text.trim()))
        return text.trim();
    throw new InputError(input, shapeOf(text), 'an id of letters, digits, _ and -');
}

// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __webpack_require__(3564);
;// CONCATENATED MODULE: ./src/input-federation.ts




/** Source: platform.claude.com/docs, WIF with GitHub Actions. As of 2026-11-22. */
const AUDIENCE = 'https://api.anthropic.com';
/** Keyless is `auth: federation`, or `auto` with a rule and no credential; a credential that is set all the same is not used. Throws `InputError`. */
function input_federation_readFederation(reader, host, others) {
    const { auth, credential, ignoredCredential, organizationId } = others;
    const id = (name, variable) => reader.optional(name, (text) => parseId(name, text), [variable]);
    const ruleId = id('federation-rule-id', 'ANTHROPIC_FEDERATION_RULE_ID');
    const serviceAccountId = id('service-account-id', 'ANTHROPIC_SERVICE_ACCOUNT_ID');
    const audience = reader.read('oidc-audience', AUDIENCE, parseAudience);
    const wanted = auth === 'federation' || (auth === 'auto' && credential === undefined && ruleId !== undefined);
    if (!wanted)
        return { credential, ignoredCredential, federation: undefined };
    const keyless = { credential: undefined, ignoredCredential: credential };
    const identity = identitySource(host);
    // A fork gets neither the token nor the variables that may hold the ids: nobody did anything wrong.
    if (typeof identity === 'string' && whyWithheld(host.env) === 'fork')
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
    throw new InputError(name, 'empty', 'the id, which the keyless sign-in needs');
}
function parseAudience(text) {
    if (/^[\x21-\x7e]{1,255}$/.test(text.trim()))
        return text.trim();
    throw new InputError('oidc-audience', shapeOf(text), 'a URL or a name without spaces');
}
/** The runner sets both variables for a job that has `id-token: write`, and neither for any other. */
function identitySource({ env }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    if (url && token)
        return { url, token: makeSecret(token) };
    return env['GITHUB_ACTIONS'] === 'true' ? 'no-permission' : 'no-job';
}

// EXTERNAL MODULE: ./src/input-reader.ts
var input_reader = __webpack_require__(8915);
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
    'proxy',
    'compare-direct',
    'ca-certificates',
    'client-certificate',
    'client-key',
    'connect-to',
    'allow-http',
    'headers',
    'workspace-id',
    'organization-id',
    'federation-rule-id',
    'service-account-id',
    'oidc-audience',
    'tls-expiry-days',
    'model-retirement-days',
    'on-missing-key',
    'scan-workspace',
    'fail-on',
    'summary',
    'report-dir',
    'formats',
    'targets',
    'allowed-hosts',
    'credentials',
    'shard',
    'concurrency',
];
/** Throws `InputError` for the first value that cannot be used; nothing has been sent by then. */
function readSettings(host) {
    const reader = makeReader(host);
    const credentials = readCredentials(reader);
    const what = readWhat(reader, host);
    const patience = readPatience(reader);
    const network = readNetwork(reader, host);
    return Object.freeze({
        ...credentials,
        ...what,
        ...patience,
        ...network,
        ...readFederation(reader, host, { ...credentials, ...network }),
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
    return { secret: makeSecret(found.text), kind, origin };
}
function readWhat(reader, host) {
    const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
    const endpoints = reader.read('endpoints', DEFAULT_ENDPOINT, parseEndpoints, ['ANTHROPIC_BASE_URL']);
    return {
        endpoints: onceEach(endpoints).slice(0, reader.most('endpoints', endpoints, 16)),
        require: reader.read('require', 'any', (text) => parseChoice('require', text, REQUIRE)),
        provider: reader.read('provider', 'auto', (text) => parseChoice('provider', text, ['auto', ...PROVIDERS])),
        models: reader.read('models', '', (text) => parseModels('models', text)),
        request: reader.optional('request', (path) => readRequestFile('request', path.trim(), workspace)),
        ...readChecks(reader),
    };
}
/** A live message costs tokens: its checks run only when `live` or `checks` asks for them. */
function readChecks(reader) {
    const live = reader.read('live', 'false', (text) => parseBoolean('live', text));
    const standard = CHECK_IDS.filter((id) => live || !LIVE_CHECKS.some((costly) => costly === id));
    return reader.read('checks', 'all', (text) => ({
        checks: parseChecks('checks', text, standard),
        namedChecks: parseNamedChecks('checks', text),
    }));
}
function readPatience(reader) {
    return {
        timeoutMs: reader.read('timeout', '10s', (text) => parseDuration('timeout', text)),
        deadlineMs: reader.read('deadline', '60s', (text) => parseDuration('deadline', text)),
        attempts: reader.read('attempts', '4', (text) => parseCount('attempts', text, { least: 1, most: 20 })),
        concurrency: reader.read('concurrency', '16', (text) => parseCount('concurrency', text, { least: 1, most: 256 })),
    };
}
/** Separators alone, as two empty variables leave them, would check nothing and call it healthy. */
function parseEndpoints(text) {
    const endpoints = parseList(text);
    if (endpoints.length > 0)
        return endpoints;
    throw new InputError('endpoints', shapeOf(text), 'base URLs, one a line or comma-separated');
}
/** A URL with a slash at its end is the same endpoint. */
function onceEach(endpoints) {
    const byUrl = Map.groupBy(endpoints, (text) => (URL.parse(text)?.href ?? text).replace(/\/+$/, ''));
    return [...byUrl.values()].flatMap(([first]) => first ?? []);
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

// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/assemble-run.ts
// The result of the whole run, with what is worth noting beside the findings.





function assembleRun({ targets, shard, origins = [] }, { host, settings, clock, clean }) {
    const lead = (0,diagnosis_lead/* leadTarget */.a)(targets);
    const unknown = unknownInputs(host.inputNames).map((name) => unknownInput(name, clean));
    return {
        verdict: lead?.verdict ?? 'unchecked',
        cause: lead?.diagnosis?.cause,
        startedAt: new Date(clock.startedAt).toISOString(),
        durationMs: Math.round(clock.elapsedMs()),
        tool: { name: version/* TOOL_NAME */.l, version: version/* VERSION */.x },
        run: (0,run_context/* runContext */.pO)(host.kind, host.env),
        origins: [...settings.origins, ...origins],
        targets,
        notes: [...unknown, ...(targets.length === 0 ? [EMPTY_SHARE] : [])],
        cutOffBy: clock.cutOffBy(),
        shard,
    };
}
const EMPTY_SHARE = ['No target of the file falls into this shard: with so few, fewer shards do.'];
/** Inputs that were given and mean nothing here: the runner passes them on, misspelt or not. */
function unknownInputs(given) {
    const known = INPUT_NAMES;
    return given.filter((name) => !known.includes(name)).slice(0, 10);
}
function unknownInput(name, clean) {
    return (0,phrase/* say */.cv) `There is no input called ${clean(name, 60)}; it was ignored.`;
}


/***/ })

};
