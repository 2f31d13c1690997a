export const id = 503;
export const ids = [503];
export const modules = {

/***/ 1503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECKS: () => (/* binding */ CHECKS)
});

// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/cause.ts
var cause = __webpack_require__(9400);
// EXTERNAL MODULE: ./src/claude/addresses.ts
var claude_addresses = __webpack_require__(9602);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
// EXTERNAL MODULE: ./src/probes/failure.ts
var probes_failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/judgement/tcp-codes.ts

/** Source: connect(2), tcp(7) and Node 24 `doc/api/errors.md` (common system errors). As of 2026-11-22. */
const CAUSE_OF_CODE = {
    ECONNREFUSED: 'tcp.refused',
    ECONNRESET: 'tcp.reset',
    EPIPE: 'tcp.reset',
    ETIMEDOUT: 'tcp.timeout',
    [probes_failure/* TIMEOUT */.Q9]: 'tcp.timeout',
    [probes_failure/* CANCELLED */.gD]: 'run.deadline',
};
/** The cause a code stands for; undefined for one that says nothing but that there is no way. */
function tcpCause(code) {
    return Object.hasOwn(CAUSE_OF_CODE, code) ? CAUSE_OF_CODE[code] : undefined;
}
/** Completes "The host …" for each of these causes. */
const TCP_WORDS = {
    'tcp.refused': 'refused the connection',
    'tcp.reset': 'reset the connection',
    'tcp.timeout': 'did not answer',
    'tcp.unreachable': 'cannot be reached from this machine',
    'run.deadline': 'had not answered when the run was ended',
};

;// CONCATENATED MODULE: ./src/judgement/tls-codes.ts
/** Source: Node 24 `doc/api/tls.md` (X509 error codes), OpenSSL 3.5 `x509_vfy.h`; the alerts were seen with `openssl s_server`. As of 2026-11-22. */
const TLS_CODES = {
    CERT_HAS_EXPIRED: 'tls.expired',
    CERT_NOT_YET_VALID: 'tls.not-yet-valid',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls.hostname',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls.self-signed',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls.incomplete-chain',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls.untrusted',
    UNABLE_TO_GET_ISSUER_CERT: 'tls.untrusted',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls.untrusted',
    CERT_SIGNATURE_FAILURE: 'tls.untrusted',
    CERT_UNTRUSTED: 'tls.untrusted',
    CERT_REJECTED: 'tls.untrusted',
    CERT_REVOKED: 'tls.untrusted',
    INVALID_CA: 'tls.untrusted',
    INVALID_PURPOSE: 'tls.untrusted',
    ERR_SSL_WRONG_VERSION_NUMBER: 'endpoint.wrong-protocol',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'endpoint.wrong-protocol',
    ERR_SSL_RECORD_LAYER_FAILURE: 'endpoint.wrong-protocol',
    ERR_SSL_UNKNOWN_PROTOCOL: 'endpoint.wrong-protocol',
    ERR_SSL_HTTP_REQUEST: 'endpoint.wrong-protocol',
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_NO_CERTIFICATE: 'tls.client-certificate',
    ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'tls.client-certificate',
};
/** The cause a TLS code stands for; `undefined` for a code that says nothing about TLS. Since OpenSSL 3.2 old alerts have a new name. */
function tlsCause(given) {
    const code = given.replace('ERR_SSL_SSL/TLS_ALERT_', 'ERR_SSL_SSLV3_ALERT_');
    const known = TLS_CODES;
    if (Object.hasOwn(known, code))
        return known[code];
    return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? 'tls.handshake' : undefined;
}

;// CONCATENATED MODULE: ./src/judgement/address-table.ts
// What it means that some addresses of a host work and others do not.







const DAY_MS = 86_400_000;
/** Addresses told in the sentence itself; all of them stand in the evidence. */
const TOLD = 4;
/** A host is as good as its addresses: who is led to a dead one fails, however well the others work. */
function judgeAddresses(table, measure) {
    const sorted = sort(table);
    const { works, bad, evidence } = sorted;
    if (works.length === 0)
        return noneWorks(sorted, measure.alone);
    if (bad.length > 0)
        return someFail(sorted);
    const ending = works.filter((state) => endsSoon(state, measure));
    if (ending.length > 0 && ending.length < works.length)
        return someEnd(ending, sorted, measure);
    const all = works.length === 1 ? 'The only address' : `All ${works.length} addresses`;
    const few = works.length < sorted.total ? ' that can be tried from here' : '';
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${all}${few} ${works.length === 1 ? 'answers' : 'answer'}.`, evidence);
}
/** What the deadline cut off is undecided; what has no route, and this machine's own ::1 beside a live 127.0.0.1, is no fault. */
function sort({ states, untried }) {
    const works = states.filter(({ outcome }) => outcome === 'works');
    const lives4 = works.some(({ family }) => family === 4);
    const failed = states.filter((state) => state.outcome === 'failed');
    const bad = failed.filter(({ address, family, failure }) => failure.code !== probes_failure/* CANCELLED */.gD && !(lives4 && family === 6 && (0,claude_addresses/* isLoopbackAddress */.Ow)(address)));
    const more = untried === 0 ? {} : { untried };
    const isWayless = states.some(({ outcome }) => outcome === 'no-route');
    return { total: states.length, works, bad, isWayless, evidence: { addresses: states.map(lineOf), ...more } };
}
function noneWorks({ bad, isWayless, evidence }, alone) {
    const cause = heaviest(bad);
    if (cause === undefined) {
        const untried = (0,phrase/* say */.cv) `No address could be tried from this machine.`;
        return alone && isWayless
            ? (0,src_finding/* fail */.fJ)('tcp.unreachable', untried, evidence)
            : (0,src_finding/* unknown */.L5)(untried, undefined, evidence);
    }
    const detail = (0,phrase/* say */.cv) `None of ${bad.length === 1 ? 'the addresses' : `${bad.length} addresses`} works: ${listed(bad)}.`;
    return alone ? (0,src_finding/* fail */.fJ)(cause, detail, evidence) : (0,src_finding/* unknown */.L5)(detail, undefined, evidence);
}
function someFail({ total, works, bad, evidence }) {
    const is6 = bad.every(({ family, failure }) => family === 6 && failure.phase === 'tcp');
    const cause = is6 && works.every(({ family }) => family === 4) ? 'tcp.ipv6' : heaviest(bad);
    const one = bad.length === 1;
    const detail = (0,phrase/* say */.cv) `${bad.length} of ${total} addresses ${one ? 'fails' : 'fail'}: ${listed(bad)}.`;
    return (0,src_finding/* warn */.R8)(cause ?? 'tcp.unreachable', detail, evidence);
}
function someEnd(ending, { total, evidence }, { now }) {
    const first = Math.min(...ending.map(({ notAfterMs = Infinity }) => notAfterMs));
    const notAfter = new Date(first).toISOString();
    const daysLeft = Math.floor((first - now) / DAY_MS);
    const names = ending.slice(0, TOLD).map(({ address }) => address);
    const detail = (0,phrase/* say */.cv) `${ending.length} of ${total} addresses show a certificate that ends on ${notAfter.slice(0, 10)}, others a later one: ${names.join(', ')}.`;
    return (0,src_finding/* warn */.R8)('tls.expiring', detail, { ...evidence, notAfter, daysLeft });
}
function endsSoon({ notAfterMs }, { now, expiryDays }) {
    return notAfterMs !== undefined && Math.floor((notAfterMs - now) / DAY_MS) < expiryDays;
}
function heaviest(bad) {
    const causes = new Set(bad.map(causeOfFailed));
    return cause/* CAUSE_IDS */.R.find((cause) => causes.has(cause));
}
/** As the checks of port and certificate judge the one connection. */
function causeOfFailed({ failure: { phase, code }, notAfterMs }) {
    if (phase !== 'tls')
        return tcpCause(code) ?? 'tcp.unreachable';
    return tlsCause(code) ?? (notAfterMs === undefined ? 'tls.handshake' : 'tls.untrusted');
}
function listed(bad) {
    const told = bad.slice(0, TOLD).map(({ address, failure }) => `${address} (${failure.code})`);
    return `${told.join(', ')}${bad.length > TOLD ? ` and ${bad.length - TOLD} more` : ''}`;
}
/** One address as a line of text: what it did, and how long each phase took. */
function lineOf(state) {
    const { address, tcpMs, tlsMs, notAfterMs } = state;
    const parts = [
        `${address} ${wordOf(state)}`,
        ...(tcpMs === undefined ? [] : [`TCP ${Math.round(tcpMs)} ms`]),
        ...(tlsMs === undefined ? [] : [`TLS ${Math.round(tlsMs)} ms`]),
        ...(notAfterMs === undefined || Number.isNaN(notAfterMs)
            ? []
            : [`certificate until ${new Date(notAfterMs).toISOString().slice(0, 10)}`]),
    ];
    return parts.join(', ');
}
function wordOf(state) {
    if (state.outcome === 'works')
        return 'works';
    return state.outcome === 'no-route' ? 'has no route from here' : state.failure.code;
}

;// CONCATENATED MODULE: ./src/checks/check.ts
/** Fills in what most checks share. */
function defineCheck(check) {
    return { appliesTo: () => true, ...check };
}

;// CONCATENATED MODULE: ./src/checks/addresses.ts



/** Checks whose complaint may be true of one address only. */
const OF_ONE_ADDRESS = ['dns', 'tcp', 'tls-trust', 'tls-expiry', 'http-reach'];
const addresses = defineCheck({
    id: 'addresses',
    title: 'Every address of the host answers',
    about: 'Connects and shakes hands with every address of the name, without any credential. Runs by itself after a failure, and with +addresses.',
    layer: 'network',
    needs: ['dns'],
    appliesTo: ({ target, endpoint }) => target.settings.namedChecks.has('addresses') && endpoint.proxy.kind !== 'proxy',
    run: async (context) => judge(await context.addressTable(), context),
    review: async (findings, context) => {
        const { target, endpoint } = context;
        const isDone = target.settings.namedChecks.has('addresses') || endpoint.proxy.kind === 'proxy';
        return isDone || !findings.some(isAsking) ? undefined : reviewed(context);
    },
});
function isAsking(finding) {
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    return OF_ONE_ADDRESS.includes(finding.check) && cause !== undefined && cause !== 'run.deadline';
}
/** A name with one address has told everything already; so have addresses that were all tried for the one connection. */
async function reviewed(context) {
    const observation = await context.connection();
    const { addresses: known, failure, tries } = observation;
    if (known.length < 2 || failure?.phase === 'dns')
        return undefined;
    if (failure?.phase !== 'tcp')
        return judge(await context.addressTable(), context);
    return tries.length < known.length ? undefined : judge(triedAlready(observation, failure), context);
}
function triedAlready({ tries }, { code }) {
    const states = tries.map(({ address, family, code: own = code }) => {
        const failure = { phase: 'tcp', code: own, reason: '' };
        return { address, family, outcome: 'failed', failure };
    });
    return { states, untried: 0 };
}
/** Where neither port nor certificate is judged, only the table can say that nothing works. */
function judge(table, { target, startedAt }) {
    const { checks, tlsExpiryDays } = target.settings;
    const alone = !checks.has('tcp') && !checks.has('tls-trust');
    return judgeAddresses(table, { now: startedAt, expiryDays: tlsExpiryDays, alone });
}

// EXTERNAL MODULE: ./src/claude/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(2662);
// EXTERNAL MODULE: ./src/probes/trust.ts
var trust = __webpack_require__(773);
;// CONCATENATED MODULE: ./src/judgement/inspection-products.ts
const CHROMIUM = 'Chromium, ssl_error_assistant.asciipb (mitm_software)';
const DEFAULT_NAME = 'well-known default name of the product’s authority, not read at its maker';
const seenIn = (name) => `"${name}", as users report it in public issues`;
/** Read and collected on `INSPECTION_AS_OF`; the first row that matches is told. */
const INSPECTION_PRODUCTS = [
    { product: 'Zscaler', issuer: /\bzscaler/i, source: CHROMIUM },
    {
        product: 'Netskope',
        issuer: /goskope\.com|\bnetskope\b/i,
        source: seenIn('CN=*.goskope.com, O=Netskope Inc.'),
    },
    { product: 'Palo Alto Networks', issuer: /\bpalo alto (networks\b|decryption)/i, source: DEFAULT_NAME },
    {
        product: 'Cloudflare Gateway (WARP)',
        issuer: /gateway ca - cloudflare managed|cloudflare for teams/i,
        source: seenIn('Gateway CA - Cloudflare Managed G1'),
    },
    { product: 'FortiGate (Fortinet)', issuer: /\bforti(net|gate)\b/i, source: CHROMIUM },
    { product: 'Cisco Umbrella', issuer: /\bcisco umbrella\b/i, source: CHROMIUM },
    {
        product: 'Cisco Secure Access',
        issuer: /\bcisco secure access\b/i,
        source: seenIn('Cisco Secure Access Root CA, O=Cisco'),
    },
    { product: 'Sophos', issuer: /\bsophos/i, source: CHROMIUM },
    { product: 'Check Point', issuer: /\bcheck ?point\b/i, source: DEFAULT_NAME },
    { product: 'Forcepoint', issuer: /\bforcepoint\b|\bwebsense\b/i, source: CHROMIUM },
    {
        product: 'Blue Coat (Symantec)',
        issuer: /\bblue ?coat\b|\bsymantec web security service\b/i,
        source: CHROMIUM,
    },
    {
        product: 'Skyhigh (McAfee) Web Gateway',
        issuer: /\b(mcafee|skyhigh) web gateway\b|\bskyhigh security\b/i,
        source: CHROMIUM,
    },
    { product: 'Barracuda', issuer: /\bbarracuda\b/i, source: DEFAULT_NAME },
    {
        product: 'WatchGuard',
        issuer: /\bwatchguard\b|\bfireware https proxy\b/i,
        source: seenIn('Fireware HTTPS Proxy'),
    },
    { product: 'SonicWall', issuer: /\bsonicwall\b/i, source: CHROMIUM },
    { product: 'Cato Networks', issuer: /\bcato networks\b/i, source: seenIn('Cato Networks Root CA') },
    {
        product: 'Menlo Security',
        issuer: /\bmenlo security\b/i,
        source: seenIn('Menlo Security Intermediate CA'),
    },
    { product: 'iboss', issuer: /\biboss\b/i, source: seenIn('iboss Network Security') },
    { product: 'Trend Micro', issuer: /\biwss\.trend\b|\btrend micro\b/i, source: CHROMIUM },
    { product: 'ContentKeeper', issuer: /\bcontentkeeper\b/i, source: CHROMIUM },
    { product: 'Cyberoam', issuer: /\bcyberoam\b/i, source: CHROMIUM },
    { product: 'Smoothwall', issuer: /\bsmoothwall\b/i, source: CHROMIUM },
    { product: 'NetSpark', issuer: /\bnetspark\b/i, source: CHROMIUM },
    { product: 'Stormshield', issuer: /\bstormshield\b|\bnetasq\b/i, source: 'sectigo/CTLogs#38' },
    { product: 'Untangle', issuer: /\buntangle\b/i, source: DEFAULT_NAME },
    { product: 'pfSense', issuer: /\bpfsense\b/i, source: DEFAULT_NAME },
    { product: 'OPNsense', issuer: /\bopnsense\b/i, source: DEFAULT_NAME },
    { product: 'Squid', issuer: /\bsquid\b/i, source: DEFAULT_NAME },
    { product: 'Lightspeed Systems', issuer: /\blightspeed systems\b/i, source: DEFAULT_NAME },
    { product: 'Securly', issuer: /\bsecurly\b/i, source: DEFAULT_NAME },
    { product: 'GoGuardian', issuer: /\bgoguardian\b/i, source: DEFAULT_NAME },
    { product: 'Kaspersky', issuer: /\bkaspersky\b/i, source: CHROMIUM },
    { product: 'ESET', issuer: /\beset ssl filter ca\b|\beset, spol\./i, source: DEFAULT_NAME },
    { product: 'Avast', issuer: /\bavast!? ?(web|antivirus)/i, source: CHROMIUM },
    { product: 'AVG', issuer: /\bavg (web|antivirus)/i, source: DEFAULT_NAME },
    { product: 'Norton', issuer: /\bnorton (web|antivirus)/i, source: seenIn('Norton Web/Mail Shield Root') },
    { product: 'Bitdefender', issuer: /\bbitdefender\b/i, source: CHROMIUM },
    { product: 'Dr.Web', issuer: /\bdr\.? ?web\b/i, source: DEFAULT_NAME },
    {
        product: 'AdGuard',
        issuer: /\badguard personal ca\b/i,
        source: 'AdGuard’s knowledge base: Adguard Personal CA',
    },
    { product: 'Charles', issuer: /\bcharles proxy\b/i, source: seenIn('Charles Proxy CA') },
    {
        product: 'Fiddler',
        issuer: /do_not_trust_fiddler|\bfiddlerroot\b/i,
        source: seenIn('DO_NOT_TRUST_FiddlerRoot'),
    },
    {
        product: 'mitmproxy',
        issuer: /\bmitmproxy\b/i,
        source: 'seen: CN=mitmproxy of mitmproxy’s own authority',
    },
    { product: 'Burp (PortSwigger)', issuer: /\bportswigger\b/i, source: seenIn('PortSwigger CA') },
    {
        product: 'OWASP ZAP',
        issuer: /\b(owasp )?zap root ca\b|\bowasp zed attack proxy\b/i,
        source: DEFAULT_NAME,
    },
];
const INSPECTION_AS_OF = '2026-11-22';
/** The product whose authority stands in a chain, whatever the chain is worth. */
function inspectionProduct(chain) {
    const authorities = [...chain.map(({ issuer }) => issuer), ...chain.slice(1).map(({ subject }) => subject)];
    return INSPECTION_PRODUCTS.find(({ issuer }) => authorities.some((name) => issuer.test(name)))?.product;
}

;// CONCATENATED MODULE: ./src/judgement/interception.ts


/**
 * A chain that ends in a root of the bundled store was not made on the way. Any other was, unless `connect-to` leads to another machine on
 * purpose, whose private root is its own: then only a product's name tells. An expired certificate or a wrong name stays what it is.
 */
function judgeInterception({ tls, redirectedTo }, { firstParty, store }) {
    if (tls === undefined || !firstParty || store === 'bundled' || !isAboutTrust(tls))
        return undefined;
    const product = inspectionProduct(tls.chain);
    if (product === undefined && (redirectedTo !== undefined || isCutShort(tls)))
        return undefined;
    return { product };
}
function isAboutTrust({ authorized, authorizationCode }) {
    return authorized || trust/* UNTRUSTED_CODES */.g.has(authorizationCode ?? '');
}
/** A public authority says where its own certificate can be fetched, one made on the fly does not: the server only forgot to send it. */
function isCutShort({ authorizationCode, chain }) {
    return (authorizationCode === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' && (chain.at(-1)?.issuerHosts.length ?? 0) > 0);
}

// EXTERNAL MODULE: ./src/judgement/key.ts + 1 modules
var key = __webpack_require__(133);
;// CONCATENATED MODULE: ./src/judgement/looked.ts
/** Loads what parses certificates only when asked: it brings Node's cryptography along, which must not hold the sockets back. */
async function lookUp({ tls }, { settings }, { firstParty }, nowMs) {
    const { caCertificates: file, clientCertificate } = settings;
    const [{ verifiedChain }, { storesWith }, { fileContents, endOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 2203)),
        __webpack_require__.e(/* import() */ 93).then(__webpack_require__.bind(__webpack_require__, 8093)),
        __webpack_require__.e(/* import() */ 62).then(__webpack_require__.bind(__webpack_require__, 9062)),
    ]);
    return {
        ...verifiedChain(tls.chain, storesWith(file)),
        ...{ firstParty, nowMs, file, contents: fileContents(file, nowMs) },
        clientEndMs: clientCertificate && endOf(clientCertificate.certificatePem),
    };
}

// EXTERNAL MODULE: ./src/judgement/words.ts
var words = __webpack_require__(9698);
;// CONCATENATED MODULE: ./src/judgement/page-words.ts

const NGINX = 'nginx, src/http/ngx_http_special_response.c, error pages 495 to 497';
const WANTS_CERTIFICATE = 'wants a client certificate and got none';
const WANTS_TLS = 'waits for https on this port, and the base URL says http';
/** As of 2026-11-22. nginx finishes the handshake whatever the client's certificate is, and refuses afterwards; its pages have status 400. */
const PAGE_WORDS = [
    {
        ...{ in: 'title', words: '400 No required SSL certificate was sent', source: NGINX },
        ...{ cause: 'tls.client-certificate', means: WANTS_CERTIFICATE },
    },
    {
        ...{ in: 'title', words: '400 The SSL certificate error', source: NGINX },
        ...{ cause: 'tls.client-certificate', means: 'does not accept the client certificate that was given' },
    },
    {
        ...{ in: 'title', words: '400 The plain HTTP request was sent to HTTPS port', source: NGINX },
        ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
    },
    {
        ...{
            in: 'body',
            words: 'Client sent an HTTP request to an HTTPS server.',
            source: 'Go, net/http/server.go',
        },
        ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
    },
    {
        ...{
            in: 'body',
            words: 'speaking plain HTTP to an SSL-enabled server port',
            source: 'Apache httpd, mod_ssl',
        },
        ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
    },
];
/** Bytes of a page that are looked at. */
const START = 2_048;
/** What a refusal says about the TLS session; undefined for any other answer. */
function pageAboutTls({ answer, envelope }) {
    if (answer.status !== 400 || envelope !== undefined)
        return undefined;
    const start = answer.body.bytes.subarray(0, START).toString('utf8');
    const title = (0,words/* titleOf */.Gg)(start)?.trim();
    return PAGE_WORDS.find((row) => (row.in === 'title' ? title === row.words : start.includes(row.words)));
}

// EXTERNAL MODULE: ./src/judgement/reading.ts + 1 modules
var judgement_reading = __webpack_require__(8739);
;// CONCATENATED MODULE: ./src/checks/api-identity.ts
// Is it the API that answers, or a gateway to it, and not something on the way?










const apiIdentity = defineCheck({
    id: 'api-identity',
    title: 'It is the API that answers',
    about: 'Decides from envelope, request id, headers and content type whether the API, its edge, a gateway, a web page or something else answered. Redirects are told and never followed.',
    layer: 'http',
    needs: ['http-reach'],
    run: async (context) => api_identity_judge(await context.conversation(), context),
});
function api_identity_judge(conversation, context) {
    const heard = (0,key/* readAll */.yw)(conversation, context.endpoint).filter((reading) => reading.kind !== 'silent');
    const [first] = heard.toSorted((one, other) => credibility(other) - credibility(one));
    if (first === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing that was asked with the credential got an answer.`);
    if (first.kind === 'accepted' || first.kind === 'refused')
        return known(first, context);
    if (first.kind === 'told' && first.cause === 'auth.challenge')
        return challenged(first, context);
    return judgeStatus(first, conversation, context);
}
function judgeStatus(reading, conversation, context) {
    const { status } = reading.answer;
    if (status === 407 && context.endpoint.proxy.kind === 'proxy')
        return (0,src_finding/* fail */.fJ)('proxy.auth', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}: the proxy wants its own credentials.`);
    if (status === 400)
        return aboutTls(reading, context) ?? judgeBody(reading, conversation, context);
    if (status >= 300 && status < 400)
        return redirected(reading, context);
    if (status >= 500)
        return fromBefore(reading, context);
    if (status === 404 || status === 405)
        return nowhere(reading, conversation, context);
    return judgeBody(reading, conversation, context);
}
/** Some servers answer over a TLS session that they do not accept, or in plain http that they expected TLS. */
function aboutTls(reading, { clean, endpoint: { base } }) {
    const page = pageAboutTls(reading);
    const corrected = base?.protocol === 'http:' ? (0,endpoint_shape/* shownBase */.fc)(base).replace(/^http:/, 'https:') : undefined;
    if (page === undefined || (page.cause === 'endpoint.wrong-protocol' && corrected === undefined))
        return undefined;
    return (0,src_finding/* fail */.fJ)(page.cause, (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: the server ${page.means}.`, {
        ...(0,words/* evidenceOf */.X1)(reading, clean),
        ...(corrected !== undefined && { corrected }),
    });
}
function challenged(reading, { clean }) {
    return (0,src_finding/* fail */.fJ)('auth.challenge', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}, a bot challenge.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** The most telling answer decides: one that was understood, then one in a known form, then the rest. */
function credibility(reading) {
    const { kind, identity, answer } = reading;
    const known = identity.who === 'api' || identity.who === 'gateway';
    const row = [
        kind === 'accepted',
        kind === 'refused',
        kind === 'told' && answer.status < 500,
        known && answer.status < 500,
        known,
    ];
    const at = row.indexOf(true);
    return at === -1 ? 0 : row.length - at;
}
function known(reading, { clean, endpoint }) {
    const { identity } = reading;
    const reasons = identity.reasons.slice(0, 2).join(', ');
    const who = identity.who === 'api' ? 'The API' : endpoint.firstParty ? 'The endpoint' : 'A gateway to the API';
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${who} answers${reasons === '' ? '' : `: ${reasons}`}.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** Where a redirect leads is told without its query; the credential never goes along. */
function redirected(reading, { clean }) {
    const location = clean((reading.answer.headers['location'] ?? '').replace(/[?#].*$/s, ''));
    const where = location.quoted === '' ? (0,phrase/* say */.cv) `nowhere` : (0,phrase/* say */.cv) `to ${location}`;
    return (0,src_finding/* fail */.fJ)('endpoint.redirect', (0,phrase/* say */.cv) `It answered ${reading.answer.status} and leads ${where}; nothing was sent there.`, { ...(0,words/* evidenceOf */.X1)(reading, clean), location: location.quoted });
}
/** A server error in the API's own form is the API; any other was made by a box before it, which is the vendor's own edge where the first party itself was reached. */
async function fromBefore(reading, context) {
    const { clean, endpoint } = context;
    if (reading.identity.who === 'api' || reading.envelope?.dialect === 'anthropic')
        return known(reading, context);
    const tell = endpoint.firstParty && !(await isOpened(context)) ? src_finding/* warn */.R8 : src_finding/* fail */.fJ;
    return tell('service.gateway', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}, after all tries: a box before the API made this answer.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** Whoever opens the connection on the way may have answered in place of the API. */
async function isOpened({ connection, target, endpoint, now }) {
    const observation = await connection();
    const { tls } = observation;
    if (tls === undefined)
        return false;
    return judgeInterception(observation, await lookUp({ tls }, target, endpoint, now())) !== undefined;
}
/** A 404 about a model is the API's; one about the path means that the API is not at this base URL. */
function nowhere(reading, conversation, context) {
    const { clean } = context;
    if (reading.kind === 'told' && reading.cause.startsWith('model.'))
        return known(reading, context);
    const route = conversation.messagesRoute && (0,judgement_reading/* readExchange */.gF)(conversation.messagesRoute, 'message', 'bearer', false);
    if (route !== undefined && isServed(route)) {
        const detail = (0,phrase/* say */.cv) `/v1/messages is served here; the model list and the token count are not.`;
        return (0,src_finding/* pass */.IX)(detail, (0,words/* evidenceOf */.X1)(route, clean));
    }
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, clean), path: '/v1/models' };
    const right = conversation.candidates.find(({ exchange }) => isApi(exchange));
    if (right === undefined) {
        return (0,src_finding/* fail */.fJ)('endpoint.not-found', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: the API is not at this base URL.`, evidence);
    }
    return elsewhere(reading, right, context);
}
/** The API was seen to answer at another path of the same origin. */
function elsewhere(reading, { base }, { clean }) {
    const corrected = clean(base);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: the API is not at this base URL, but it answers at ${corrected}.`;
    return (0,src_finding/* fail */.fJ)('endpoint.path', detail, { ...(0,words/* evidenceOf */.X1)(reading, clean), corrected: corrected.quoted });
}
/** Without a credential, anything but "no such route" or a web page shows that messages are served. */
function isServed(route) {
    return route.kind !== 'silent' && !route.html && route.answer.status < 500 && route.answer.status !== 404;
}
/** A refusal of the missing credential or of the method proves the path; any other needs a known form. */
function isApi(exchange) {
    const reading = (0,judgement_reading/* readExchange */.gF)(exchange, 'message', 'bearer', false);
    if (!isServed(reading))
        return false;
    const { status } = reading.answer;
    return (status === 401 || status === 405 || (reading.envelope !== undefined && [400, 403, 422].includes(status)));
}
function judgeBody(reading, conversation, context) {
    const { clean } = context;
    const { identity, answer, html } = reading;
    if (answer.status >= 400 && !html && (identity.who !== 'other' || isPlainRefusal(reading, context)))
        return known(reading, context);
    if (identity.who === 'edge')
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `The edge in front of the API answers.`, (0,words/* evidenceOf */.X1)(reading, clean));
    const right = conversation.candidates.find(({ exchange }) => isApi(exchange));
    if (right !== undefined)
        return elsewhere(reading, right, context);
    const cause = identity.who === 'api' ? 'format.response' : 'endpoint.not-an-api';
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: not the answer this API gives.`;
    return (0,src_finding/* fail */.fJ)(cause, detail, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** Gateways refuse in plain text, too; at the first party such words are somebody else's, except a limit, which is nobody's fault. */
function isPlainRefusal({ answer }, { endpoint }) {
    return endpoint.firstParty ? answer.status === 429 : [400, 401, 403, 429].includes(answer.status);
}

// EXTERNAL MODULE: ./src/claude/headers.ts
var headers = __webpack_require__(4088);
;// CONCATENATED MODULE: ./src/checks/auth-schemes.ts
// In which header is the credential accepted, and which SDKs send that one?





const authSchemes = defineCheck({
    id: 'auth-schemes',
    title: 'The headers your SDK sends are accepted',
    about: 'Tells which of Authorization: Bearer (anthropic-version 2026-10-21) and x-api-key (2023-06-01) the endpoint takes, and which SDK generations send each. A header named by the input auth must work.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async (context) => auth_schemes_judge(await context.conversation(), context),
});
function auth_schemes_judge(conversation, context) {
    const { auth } = context.target.settings;
    const accepted = (0,key/* acceptedSchemes */.AF)(conversation, context.endpoint);
    const refused = refusedSchemes(conversation, context);
    const evidence = { accepted: [...accepted], refused: [...refused] };
    if (accepted.length === 0)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No header was seen to be accepted.`, undefined, evidence);
    if (auth !== 'auto' && refused.includes(auth)) {
        const detail = (0,phrase/* say */.cv) `${auth} is refused, ${accepted.join(', ')} is accepted. ${auth} is what these send: ${(0,headers/* sdksSending */.ib)(auth)}.`;
        return (0,src_finding/* fail */.fJ)('auth.scheme', detail, { scheme: auth, accepted: accepted.join(', ') });
    }
    const [other] = refused;
    if (other === undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `Accepted: ${accepted.join(', ')}.`, evidence);
    const detail = (0,phrase/* say */.cv) `Accepted: ${accepted.join(', ')}; ${other} is refused. It is what these SDKs send: ${(0,headers/* sdksSending */.ib)(other)}.`;
    return context.endpoint.firstParty ? (0,src_finding/* note */.N4)(detail, evidence) : (0,src_finding/* pass */.IX)(detail, evidence);
}
function refusedSchemes(conversation, { endpoint }) {
    const accepted = (0,key/* acceptedSchemes */.AF)(conversation, endpoint);
    const refused = (0,key/* readAll */.yw)(conversation, endpoint).flatMap((reading) => reading.kind === 'refused' ? [reading.scheme] : []);
    return [...new Set(refused)].filter((scheme) => !accepted.includes(scheme));
}

// EXTERNAL MODULE: ./src/probes/conversation.ts
var probes_conversation = __webpack_require__(5828);
// EXTERNAL MODULE: ./src/judgement/answered.ts
var answered = __webpack_require__(4336);
;// CONCATENATED MODULE: ./src/checks/clock.ts
// Does this machine's clock agree with the server's?





/** Skew beyond which signatures and certificates begin to fail (contract, `clock.skew`): 5 minutes. */
const TOLERATED_MS = 300_000;
const clock = defineCheck({
    id: 'clock',
    title: 'The clock is right',
    about: 'Compares this machine’s clock with the Date header of the first answer; more than five minutes is told.',
    layer: 'http',
    needs: ['http-reach'],
    run: async ({ conversation }) => clock_judge((0,probes_conversation/* exchangesOf */.M9)(await conversation()).flatMap(answered/* answered */.o)),
});
function clock_judge(answers) {
    const [first] = answers.flatMap(({ headers, receivedAt }) => {
        const at = Date.parse(headers['date'] ?? '');
        return Number.isNaN(at) ? [] : [receivedAt - at];
    });
    if (answers.length === 0)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing answered.`);
    if (first === undefined)
        return (0,src_finding/* note */.N4)((0,phrase/* say */.cv) `The answer carries no Date to compare with.`);
    const seconds = Math.round(first / 1_000);
    const evidence = { skewSeconds: seconds };
    if (Math.abs(first) <= TOLERATED_MS)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `Within five minutes of the server’s.`, evidence);
    const way = seconds > 0 ? 'ahead of' : 'behind';
    return (0,src_finding/* warn */.R8)('clock.skew', (0,phrase/* say */.cv) `This machine is ${Math.abs(Math.round(seconds / 60))} minutes ${way} the server.`, evidence);
}

// EXTERNAL MODULE: ./src/probes/dns.ts + 1 modules
var dns = __webpack_require__(3971);
;// CONCATENATED MODULE: ./src/judgement/resolvers.ts

/** Codes of c-ares in the words of the protocol. Source: RFC 1035 section 4.1.1, c-ares `ares_strerror(3)`. As of 2026-11-22. */
const SAID = {
    ENOTFOUND: { word: 'NXDOMAIN', does: 'says that there is no such name (NXDOMAIN)' },
    ENODATA: { word: 'NODATA', does: 'knows no address of it (NODATA)' },
    ESERVFAIL: { word: 'SERVFAIL', does: 'answers with SERVFAIL' },
    EREFUSED: { word: 'REFUSED', does: 'answers with REFUSED' },
    TIMEOUT: { word: 'no answer', does: 'does not answer' },
    ECONNREFUSED: { word: 'port closed', does: 'does not listen' },
    EBADRESP: { word: 'malformed answer', does: 'answers with something that is not DNS' },
};
/** The system's code decides where no name server says otherwise: one that denies the name, one that knows it, or none that answers. */
function judgeResolvers(code, answers) {
    const known = answers.some(({ addresses }) => addresses.length > 0);
    const denied = answers.some((answer) => dns/* NO_SUCH_NAME */.Qu.has(answer.code));
    const bySystem = answers.length === 0 && dns/* NO_SUCH_NAME */.Qu.has(code);
    return {
        cause: !known && (denied || bySystem) ? 'dns.not-found' : 'dns.failure',
        words: answers.map((answer) => `the name server ${answer.server} ${doesWhat(answer)}`).join(', '),
        lines: answers.map((answer) => `${answer.server}: ${resolvers_listed(answer) ?? SAID[answer.code]?.word ?? answer.code}`),
        known,
    };
}
function doesWhat(answer) {
    const addresses = resolvers_listed(answer);
    if (addresses !== undefined)
        return `knows it (${addresses})`;
    return SAID[answer.code]?.does ?? `answers with ${answer.code}`;
}
function resolvers_listed({ addresses }) {
    return addresses.length === 0 ? undefined : addresses.slice(0, 2).join(' ');
}

;// CONCATENATED MODULE: ./src/checks/dns.ts
// Does the host's name lead to an address?






const dns_dns = defineCheck({
    id: 'dns',
    title: 'The host’s name resolves',
    about: 'Asks the operating system for the host’s addresses, hosts file included, as every client on this machine does. When that fails, the configured name servers are asked one by one, to say which of them is at fault.',
    layer: 'network',
    needs: ['key-shape', 'endpoint-shape', 'proxy-route'],
    appliesTo: ({ endpoint }) => endpoint.proxy.kind !== 'proxy',
    run: async (context) => {
        const observation = await context.connection();
        const { failure } = observation;
        return failure?.phase === 'dns'
            ? (refused(observation, failure.code) ?? (await failed(observation, failure.code, context)))
            : dns_judge(observation, context.endpoint.firstParty);
    },
});
function dns_judge(observation, isPublic) {
    const { addresses, redirectedTo, host } = observation;
    const shown = addresses.slice(0, 4).join(', ');
    const more = addresses.length > 4 ? ` and ${addresses.length - 4} more` : '';
    const evidence = {
        addresses: [...addresses],
        ...(redirectedTo !== undefined && { 'connect-to': redirectedTo }),
    };
    if (redirectedTo !== undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is reached at ${(0,phrase/* quote */.hD)(redirectedTo)}, as connect-to says: ${shown}${more}.`, evidence);
    if (isPublic && addresses.every(claude_addresses/* isPrivateAddress */.C0))
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is ${shown}${more}, which is no public address.`, {
            ...evidence,
            private: true,
        });
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is ${shown}${more}.`, evidence);
}
/** What we would not connect to, or had no time for; undefined when the look-up itself failed. */
function refused({ host, phases, addresses }, code) {
    const evidence = { code, host, addresses: [...addresses] };
    if (code === probes_failure/* LINK_LOCAL */.zl)
        return (0,src_finding/* fail */.fJ)('endpoint.malformed', (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} leads to a link-local address, where clouds keep their metadata; nothing was sent.`, evidence);
    if (code === probes_failure/* NOT_LOOPBACK */.Yw)
        return (0,src_finding/* fail */.fJ)('endpoint.insecure', (0,phrase/* say */.cv) `Plain http to ${(0,phrase/* quote */.hD)(host)} would leave this machine; nothing was sent.`, evidence);
    if (code !== probes_failure/* CANCELLED */.gD)
        return undefined;
    const after = `after ${Math.round(phases.dnsMs ?? 0)} ms`;
    return (0,src_finding/* fail */.fJ)('run.deadline', (0,phrase/* say */.cv) `The end of the run cut off the look-up of ${(0,phrase/* quote */.hD)(host)} ${after}.`, evidence);
}
async function failed({ host, phases }, code, { askResolvers }) {
    const { cause, words, lines, known } = judgeResolvers(code, await askResolvers());
    const why = code === probes_failure/* TIMEOUT */.Q9 ? `no answer after ${Math.round(phases.dnsMs ?? 0)} ms` : code;
    const more = words === '' ? '' : `; ${words}`;
    const evidence = { code, host, addresses: [], resolvers: [...lines], ...(known && { known }) };
    return cause === 'dns.not-found'
        ? (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `No address is known for ${(0,phrase/* quote */.hD)(host)} (${why})${more}.`, evidence)
        : (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The look-up of ${(0,phrase/* quote */.hD)(host)} failed: ${why}${more}.`, evidence);
}

;// CONCATENATED MODULE: ./src/checks/endpoint-shape.ts
// Is the base URL one that can be right? No network.




const endpointShape = defineCheck({
    id: 'endpoint-shape',
    title: 'The base URL is well-formed',
    about: 'Reads the base URL before anything is sent: absolute, https (or loopback), no path that cannot be right at the first party, no host that is known not to be an endpoint of this API.',
    layer: 'endpoint',
    needs: [],
    run: ({ endpoint, target }) => {
        const { fault, url } = endpoint.shape;
        if (fault !== undefined) {
            return Promise.resolve((0,src_finding/* fail */.fJ)(fault.cause, fault.detail, fault.corrected === undefined ? {} : { corrected: fault.corrected }));
        }
        const origin = target.settings.origins.find(({ setting }) => setting === 'endpoints');
        const shown = url === undefined ? '' : (0,endpoint_shape/* shownBase */.fc)(url);
        if (origin?.from !== 'environment' || endpoint.firstParty)
            return Promise.resolve((0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(shown)}`));
        return Promise.resolve((0,src_finding/* note */.N4)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(shown)} came from ${origin.variable ?? 'the environment'}: the credential goes there, not to Anthropic.`));
    },
});

;// CONCATENATED MODULE: ./src/judgement/silence.ts



/** A connection that was needed for one more request, and did not come about. */
function unconnected(code, phase) {
    const cause = tcpCause(code) ?? NO_CONNECTION[phase];
    return { cause, words: TCP_WORDS[cause] ?? 'could not be connected to once more' };
}
const NO_CONNECTION = {
    dns: 'dns.failure',
    tcp: 'tcp.unreachable',
    proxy: 'proxy.unreachable',
};
/** Codes of `undici` and its parser: what came was no HTTP. */
const NOT_HTTP = /^HTTPParserError$|^HPE_|^UND_ERR_HEADERS_OVERFLOW$/;
function judgeSilence({ code, phase }) {
    if (phase === 'dns' || phase === 'tcp' || phase === 'proxy')
        return unconnected(code, phase);
    if (code === probes_failure/* CANCELLED */.gD)
        return { cause: 'run.deadline', words: 'had not answered when the run was ended' };
    if (code === probes_failure/* TIMEOUT */.Q9)
        return { cause: 'service.timeout', words: LATE[phase] ?? 'did not answer in time' };
    const tls = tlsCause(code);
    if (tls !== undefined)
        return { cause: tls, words: 'ended the TLS connection instead of answering' };
    if (NOT_HTTP.test(code))
        return { cause: 'endpoint.not-an-api', words: 'answered with something that is not HTTP' };
    return phase === 'request' ? ended(code) : { cause: 'service.cut', words: LOST };
}
const LOST = 'lost the connection in the middle of its answer';
const LATE = {
    request: 'was connected and did not answer in time',
    answer: 'began to answer and did not end in time',
};
/** Before a byte of the answer. */
function ended(code) {
    return code === 'ECONNRESET'
        ? { cause: 'tcp.reset', words: 'reset the connection instead of answering' }
        : { cause: 'service.cut', words: 'closed the connection without an answer' };
}

;// CONCATENATED MODULE: ./src/checks/http-reach.ts
// Does anything answer over HTTP?







const httpReach = defineCheck({
    id: 'http-reach',
    title: 'The endpoint answers over HTTP',
    about: 'Waits for the head of any answer to the requests that were sent, whatever its status.',
    layer: 'http',
    needs: ['tcp', 'proxy-tunnel', 'tls-trust'],
    run: async (context) => {
        const { conversation, connection, clean } = context;
        const answer = http_reach_judge((0,probes_conversation/* exchangesOf */.M9)(await conversation()), await connection(), clean);
        return answer.status === 'fail' ? ((await otherProtocol(context)) ?? answer) : answer;
    },
});
/** Silence on a plain http port is explained by a server that waits for TLS. */
async function otherProtocol({ endpoint, lookAgain }) {
    if (endpoint.base?.protocol !== 'http:' || !(await lookAgain('speaks-tls')))
        return undefined;
    const corrected = (0,endpoint_shape/* shownBase */.fc)(endpoint.base).replace(/^http:/, 'https:');
    return (0,src_finding/* fail */.fJ)('endpoint.wrong-protocol', (0,phrase/* say */.cv) `The port speaks TLS, and the base URL says http.`, { corrected });
}
function http_reach_judge(exchanges, connection, clean) {
    const [first] = exchanges.flatMap(answered/* answered */.o).toSorted((one, other) => one.headAtMs - other.headAtMs);
    if (first !== undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `HTTP ${first.status} after ${Math.round((0,answered/* firstByteMs */.$)(first, connection))} ms.`, {
            status: first.status,
        });
    const [failure] = exchanges.flatMap(({ outcome }) => (outcome.kind === 'failure' ? [outcome.failure] : []));
    if (failure === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing was sent.`);
    const tries = Math.max(...exchanges.map(({ attempts }) => attempts.length));
    const { cause, words } = judgeSilence(failure);
    const times = tries === 1 ? 'once' : `${tries} times`;
    return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The endpoint ${words} (${clean(failure.code)}), tried ${times}.`, {
        code: clean(failure.code).quoted,
        phase: failure.phase,
        tries,
    });
}

;// CONCATENATED MODULE: ./src/checks/identity.ts





const identity = defineCheck({
    id: 'identity',
    title: 'The credential belongs where you expect',
    about: 'Reads organization and workspace from the answers’ headers and compares them with organization-id and workspace-id.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async (context) => identity_judge(await headersOf(context), context),
});
async function headersOf({ conversation }) {
    const answers = (0,probes_conversation/* credentialed */.xE)(await conversation())
        .flatMap(answered/* answered */.o)
        .filter(({ status }) => status < 300);
    const first = (name) => answers.flatMap(({ headers }) => headers[name] ?? [])[0];
    return { organization: first('anthropic-organization-id'), workspace: first('anthropic-workspace-id') };
}
/** Keyless, `default` names a workspace without its id. */
function expectedBy({ organizationId, workspaceId, federation, }) {
    const unnamed = federation !== undefined && workspaceId === 'default';
    return { organizationId, workspaceId: unnamed ? undefined : workspaceId };
}
function identity_judge({ organization, workspace }, { target, clean }) {
    const { organizationId, workspaceId } = expectedBy(target.settings);
    const both = [
        { word: 'organization', told: organization, expected: organizationId, cause: 'auth.wrong-organization' },
        { word: 'workspace', told: workspace, expected: workspaceId, cause: 'auth.wrong-workspace' },
    ];
    const known = both.flatMap(({ word, told }) => told === undefined ? [] : [[word, clean(told).quoted]]);
    const evidence = Object.fromEntries(known);
    const other = both.find(({ told, expected }) => told !== undefined && expected !== undefined && told !== expected);
    if (other !== undefined)
        return (0,src_finding/* fail */.fJ)(other.cause, (0,phrase/* say */.cv) `The ${other.word} is ${clean(other.told ?? '')}, expected was ${clean(other.expected ?? '')}.`, evidence);
    const unseen = both.some(({ told, expected }) => told === undefined && expected !== undefined);
    if (unseen)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `The answers do not tell it, so that it could not be compared with what you expect.`, undefined, evidence);
    if (known.length === 0)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `The answers do not tell it.`);
    return (0,src_finding/* pass */.IX)([
        ...(0,phrase/* joinPhrases */.Zk)(known.map(([word, id]) => (0,phrase/* say */.cv) `${word} ${(0,phrase/* quote */.hD)(id)}`), ', '),
        '.',
    ], evidence);
}

// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(6999);
// EXTERNAL MODULE: ./src/claude/federation.ts
var federation = __webpack_require__(9541);
;// CONCATENATED MODULE: ./src/judgement/sign-in-words.ts
// How a failed sign-in is told, and what of the job's identity goes with it: claims, never the token.




/** What stopped the sign-in, who said so, and, after a refusal, what the rule is to be compared with. */
function signInWords(failure, signIn, clean) {
    const { by, reason, cause } = failure;
    if (by === undefined)
        return (0,phrase/* say */.cv) `${capital(reason)}; the Claude API was not asked.`;
    const told = (0,words/* toldBy */.Hd)(by, clean);
    if (cause !== 'auth.federation')
        return (0,phrase/* say */.cv) `${told}, when the identity token was to be exchanged.`;
    const { sub, aud } = cleanClaims(signIn, clean);
    const claims = sub === undefined ? [] : (0,phrase/* say */.cv) ` The token says sub ${(0,phrase/* quote */.hD)(sub)}, aud ${(0,phrase/* quote */.hD)(aud ?? '')}.`;
    return [...(0,phrase/* say */.cv) `${told}; ${reason}.`, ...claims];
}
/** The reason, where it stopped, the claims, and what the endpoint answered. */
function signInEvidence(failure, signIn, clean) {
    const { stoppedAt, reason, field, by } = failure;
    const answer = by === undefined ? {} : (0,words/* evidenceOf */.X1)(by, clean);
    return {
        ...answer,
        reason,
        stoppedAt,
        ...(field !== undefined && { field }),
        ...cleanClaims(signIn, clean),
    };
}
function cleanClaims({ identities }, clean) {
    const [answer] = identities.slice(-1).flatMap(answered/* answered */.o);
    const token = answer && (0,federation/* identityTokenIn */.l3)(answer.json);
    const claims = token === undefined ? {} : { ...(0,federation/* claimsIn */.hh)(token) };
    return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, clean(value).quoted]));
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/checks/key-accepted.ts
// Does the endpoint accept the credential? Three answers: yes, no, and not decided.








const keyAccepted = defineCheck({
    id: 'key-accepted',
    title: 'The credential is accepted',
    about: 'Asks for the model list and a token count, both free. Only a determinate 401 calls a credential bad; a 429, a 5xx or a time-out decides nothing. Keyless, it first exchanges the identity token of the job for an access token.',
    layer: 'auth',
    needs: ['api-identity'],
    run: async (context) => key_accepted_judge(await context.conversation(), context),
});
function key_accepted_judge(conversation, context) {
    const judgement = (0,key/* judgeKey */.FF)(conversation, context.endpoint);
    if (judgement.kind === 'not-signed-in')
        return notSignedIn(judgement.failure, conversation, context);
    if (judgement.kind === 'undecided')
        return undecided(conversation, judgement.open, context);
    const { clean } = context;
    const evidence = (0,words/* evidenceOf */.X1)(judgement.by, clean);
    if (judgement.kind === 'accepted')
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${toldBy200(judgement.by)} the credential.`, evidence);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(judgement.by, clean)}.`;
    if (judgement.kind === 'refused')
        return (0,src_finding/* fail */.fJ)(judgement.cause, detail, evidence);
    return judgement.passing
        ? (0,src_finding/* unknown */.L5)(detail, judgement.cause, { ...evidence, ...waitIn(judgement, context.now()) })
        : (0,src_finding/* fail */.fJ)(judgement.cause, detail, evidence);
}
/** Without an access token the API was never asked: who stopped the sign-in, and why. */
function notSignedIn(failure, { signIn }, { clean }) {
    if (signIn === undefined)
        throw new Error('a sign-in that failed was tried');
    const detail = signInWords(failure, signIn, clean);
    const evidence = signInEvidence(failure, signIn, clean);
    return failure.passing ? (0,src_finding/* unknown */.L5)(detail, failure.cause, evidence) : (0,src_finding/* fail */.fJ)(failure.cause, detail, evidence);
}
function toldBy200({ identity }) {
    return identity.who === 'api' ? 'The API accepts' : 'The endpoint accepts';
}
function waitIn(judgement, now) {
    const waitMs = (0,retry_after/* retryAfterMs */.V)(judgement.by.answer, now);
    if (waitMs === undefined)
        return {};
    return { retryAfter: waitMs >= retry_after/* LONGEST_MS */.c ? 'a day or more' : `${Math.ceil(waitMs / 1_000)} s` };
}
/** Nobody confirmed the credential and nobody refused it. */
function undecided(conversation, open, context) {
    if (open)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `It answers without any credential as well, so that its answers prove no key.`, 'endpoint.unverified');
    const readings = (0,key/* readAll */.yw)(conversation, context.endpoint);
    const heard = readings.find((reading) => reading.kind === 'strange');
    const silence = readings.find((reading) => reading.kind === 'silent');
    if (heard === undefined && silence !== undefined) {
        const { cause, words } = judgeSilence(silence.failure);
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No request with the credential got an answer: the endpoint ${words}.`, cause);
    }
    if (heard === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No request with the credential got an answer.`, 'endpoint.unverified');
    return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(heard, context.clean)}, which neither accepts nor refuses the credential.`, 'endpoint.unverified', (0,words/* evidenceOf */.X1)(heard, context.clean));
}

;// CONCATENATED MODULE: ./src/checks/key-exposure.ts
// Does the credential's own value stand in the checkout?



/** Files named in the sentence; the evidence names up to fifty. */
const NAMED = 3;
const LISTED = 50;
const keyExposure = defineCheck({
    id: 'key-exposure',
    title: 'The credential stands in no file of the checkout',
    about: 'Looks for the exact value, no guesses: in the files git tracks, then in the others. Binary and huge files included, beside the network, for a few seconds at most.',
    layer: 'key',
    needs: ['key-shape'],
    appliesTo: ({ target: { settings } }) => settings.scanWorkspace && settings.federation === undefined,
    run: async ({ exposure, clean }) => key_exposure_judge(await exposure(), clean),
});
function key_exposure_judge(exposure, clean) {
    if (exposure === undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `There is no checkout here to look at.`);
    const { tracked, untracked, looked, files, complete, isCheckout } = exposure;
    const evidence = {
        looked,
        files,
        complete,
        tracked: key_exposure_listed(tracked, clean),
        untracked: key_exposure_listed(untracked, clean),
    };
    const where = isCheckout ? 'tracked by git' : 'of the workspace, which is no git checkout';
    if (tracked.length > 0)
        return (0,src_finding/* fail */.fJ)('key.exposed', (0,phrase/* say */.cv) `The credential stands in ${named(tracked, clean)}, ${where}.`, {
            ...evidence,
            file: clean(tracked[0] ?? '').quoted,
        });
    if (untracked.length > 0)
        return (0,src_finding/* note */.N4)((0,phrase/* say */.cv) `The credential stands in ${named(untracked, clean)}, not tracked by git: keep it so.`, evidence);
    if (!complete)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Not in the first ${looked} of ${files} files; the time for more ran out.`, undefined, evidence);
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `Not in any file (${looked} looked at).`, evidence);
}
function named(paths, clean) {
    const shown = paths.slice(0, NAMED).flatMap((path, at) => (at === 0 ? [clean(path)] : [', ', clean(path)]));
    return paths.length > NAMED ? [...shown, ` and ${paths.length - NAMED} more files`] : shown;
}
function key_exposure_listed(paths, clean) {
    return paths.slice(0, LISTED).map((path) => clean(path).quoted);
}

;// CONCATENATED MODULE: ./src/judgement/lost-key.ts
// Where a missing credential probably got lost, read from the circumstances of the run. Names are told, values never.

/** Variables that are read; any other of such a name is a misspelling. */
const READ = ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'];
const LIKE_A_KEY = /^(?:INPUT_)?(?:.*_)?(?:ANTHROPIC|CLAUDE)(?:.*)(?:KEY|TOKEN)$/i;
const LIKE_THE_INPUT = /^(?:anthropic|claude)?[-_]?(?:api)?[-_]?(?:key|token)$/i;
/** Clues, the most telling first; empty when the circumstances tell nothing. */
function lostKeyClues({ env, inputNames, inFork }, clean) {
    const misspelt = inputNames.find((name) => LIKE_THE_INPUT.test(name) && !['api-key', 'auth-token'].includes(name));
    const empty = READ.find((name) => env[name] !== undefined && env[name].trim() === '');
    const other = Object.keys(env).find((name) => isUnread(name) && (env[name] ?? '').trim() !== '');
    return [
        ...(misspelt === undefined
            ? []
            : [
                (0,phrase/* say */.cv) `The input ${clean(misspelt, 60)} was given, and this action has none of that name: it is api-key.`,
            ]),
        ...(other === undefined
            ? []
            : [(0,phrase/* say */.cv) `The variable ${clean(other, 60)} is set, but nothing reads a variable of that name.`]),
        ...(empty === undefined
            ? []
            : [
                (0,phrase/* say */.cv) `The variable ${empty} is set, but empty: the secret it is filled from does not exist here, or has another name.`,
            ]),
        ...(inFork ? [(0,phrase/* say */.cv) `This repository is a fork: the secrets of the original are not copied to it.`] : []),
    ];
}
function isUnread(name) {
    return LIKE_A_KEY.test(name) && !READ.includes(name) && !name.startsWith('INPUT_');
}

// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __webpack_require__(6239);
// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __webpack_require__(3564);
;// CONCATENATED MODULE: ./src/checks/key-shape.ts






const WITHHELD = {
    fork: 'GitHub gives no secrets to a pull request from a fork.',
    dependabot: 'Runs of Dependabot get the Dependabot secrets, and none holds this credential.',
};
const NO_IDENTITY = 'GitHub gives no identity token to a pull request from a fork.';
const keyShape = defineCheck({
    id: 'key-shape',
    title: 'The credential is there and well-formed',
    about: 'Looks at the text of the credential before anything is sent: empty, quoted, prefixed, wrapped, with white space or another vendor’s. Names the position and the code point, never the value.',
    layer: 'key',
    needs: [],
    run: (context) => Promise.resolve(key_shape_judge(context)),
});
function key_shape_judge(context) {
    const { target, endpoint } = context;
    const { credential, settings } = target;
    const unset = settings.listed?.unset ?? [];
    if ((credential === undefined && settings.federation === undefined) || unset.length > 0)
        return missing(context);
    const [duplicate] = settings.duplicateHeaders;
    if (duplicate !== undefined) {
        const detail = (0,phrase/* say */.cv) `The custom headers carry ${duplicate} too, so that two credentials would be sent; nothing was sent.`;
        return (0,src_finding/* fail */.fJ)('auth.duplicate', detail, { header: duplicate });
    }
    return settings.federation === undefined
        ? judgeText(context, endpoint.keyShape ?? {})
        : keyless(settings.federation, context);
}
/** A credential beside it is no fault of this run, and yet the SDKs would take it first. */
function keyless({ ruleId }, { target, clean }) {
    const unused = target.settings.ignoredCredential?.origin;
    const detail = (0,phrase/* say */.cv) `No key is needed: the job signs in by the federation rule ${clean(ruleId)}.`;
    if (unused === undefined)
        return (0,src_finding/* pass */.IX)(detail);
    const place = unused.variable ?? `the input ${unused.setting}`;
    return (0,src_finding/* note */.N4)([...detail, ` ${place} is set too and was not used; an SDK would take it before any federation.`], { ignored: place });
}
function judgeText(context, { fault, oddity, family }) {
    const { settings } = context.target;
    const evidence = { family: family?.name ?? 'unknown', from: placeOf(context) };
    if (fault !== undefined)
        return (0,src_finding/* fail */.fJ)(fault.cause, fault.detail, evidence);
    if (oddity !== undefined)
        return (0,src_finding/* note */.N4)(oddity.detail, { ...evidence, oddity: oddity.cause });
    if (settings.ignoredCredential !== undefined)
        return conflict(context, evidence);
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `It looks like ${family?.name ?? 'a key of a gateway'}, from ${placeOf(context)}.`, evidence);
}
function missing({ target, env, inputNames, clean }) {
    const withheld = (0,run_context/* whyWithheld */.Q0)(env);
    if (withheld !== undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `The credential is empty: ${withheldWords(withheld, target)}`, 'key.withheld', {
            withheld,
        });
    const clues = lostKeyClues({ env, inputNames, inFork: (0,run_context/* isFork */.B0)(env) }, clean);
    const event = env['GITHUB_EVENT_NAME'];
    const detail = emptyWords(target);
    const evidence = { ...(event !== undefined && { event: clean(event).quoted }), clues: clues.map(phrase/* plain */.pj) };
    return (0,src_finding/* fail */.fJ)('key.missing', clues.length === 0 ? detail : [...detail, ' ', ...(0,phrase/* joinPhrases */.Zk)(clues, ' ')], evidence);
}
function emptyWords(target) {
    const name = (0,plan_target/* neededName */.D)(target);
    return name === undefined
        ? (0,phrase/* say */.cv) `The input api-key is empty, and so are auth-token, ANTHROPIC_API_KEY, CLAUDE_API_KEY, ANTHROPIC_AUTH_TOKEN and CLAUDE_CODE_OAUTH_TOKEN.`
        : (0,phrase/* say */.cv) `The targets file names the variable ${name}, which is empty or not set here, and no line of the input credentials has that name.`;
}
function withheldWords(withheld, { settings }) {
    return settings.auth === 'federation' ? NO_IDENTITY : WITHHELD[withheld];
}
function conflict({ target, endpoint }, evidence) {
    const other = target.settings.ignoredCredential;
    const lost = other?.origin.variable ?? `the input ${other?.kind ?? ''}`;
    const detail = (0,phrase/* say */.cv) `Two credentials are set: ${endpoint.keyShape?.family?.name ?? 'the key'} from ${evidence['from'] ?? ''} was used, ${lost} was not.`;
    return (0,src_finding/* warn */.R8)('key.conflict', detail, { ...evidence, ignored: lost });
}
/** Where the credential came from, in words. */
function placeOf({ target }) {
    const origin = target.credential?.origin;
    return origin?.variable ?? `the input ${origin?.setting ?? 'api-key'}`;
}

// EXTERNAL MODULE: ./src/claude/live-message.ts
var live_message = __webpack_require__(4212);
;// CONCATENATED MODULE: ./src/checks/live-message.ts
// Does one real message go through? Billed, so only on request.







const liveMessage = defineCheck({
    id: 'live-message',
    title: 'A real message is answered',
    about: 'Sends one real message with a single token of output, and judges the shape of its answer. It is billed, and run only with live or +live-message.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => live_message_judge(await context.conversation(), context),
});
function live_message_judge({ live }, context) {
    const trial = live.at(-1);
    if (trial === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No message was sent.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.message, 'message', trial.scheme, context.endpoint.firstParty);
    if (reading.kind === 'silent') {
        const { cause, words } = judgeSilence(reading.failure);
        return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The message was not answered: the endpoint ${words}.`);
    }
    if (reading.kind === 'accepted' || reading.kind === 'strange')
        return judgeAnswer(reading, context);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}.`;
    const passing = /^(?:limit|service)\./.test(reading.cause);
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, context.clean), model: context.clean(trial.model).quoted };
    if ((0,live_message/* isTooShort */.r$)(reading.envelope?.message))
        return (0,src_finding/* pass */.IX)(detail, evidence);
    return passing ? (0,src_finding/* unknown */.L5)(detail, reading.cause, evidence) : (0,src_finding/* fail */.fJ)(reading.cause, detail, evidence);
}
function judgeAnswer(heard, { clean }) {
    const { answer } = heard;
    const evidence = (0,words/* evidenceOf */.X1)(heard, clean);
    const right = answer.status < 300 ? (0,live_message/* judgeMessageAnswer */.$N)(answer.json) : undefined;
    if (right === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(heard, clean)}.`, undefined, evidence);
    if (!right.ok)
        return (0,src_finding/* fail */.fJ)('format.response', (0,phrase/* say */.cv) `The answer is no message: ${right.reason}.`, evidence);
    const { usage, stopReason } = right;
    const tokens = `${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
    const detail = (0,phrase/* say */.cv) `Answered in ${Math.round(answer.endAtMs - answer.sentAtMs)} ms: ${tokens}, ended by ${clean(stopReason ?? 'nothing')}.`;
    return (0,src_finding/* pass */.IX)(detail, { ...evidence, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens });
}

// EXTERNAL MODULE: ./src/claude/errors.ts + 2 modules
var errors = __webpack_require__(6385);
;// CONCATENATED MODULE: ./src/checks/live-stream.ts
// Does a streamed message come through event by event, to its end? Billed, so only on request.








/** Causes which lie with the provider and pass by themselves. */
const PASSING = /^(?:limit|service)\./;
const liveStream = defineCheck({
    id: 'live-stream',
    title: 'A streamed message comes through',
    about: 'Sends the same message as a stream beside the plain one, and judges content type, order and completeness of its events, and whether it was held back. Tells the time to the first token.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => live_stream_judge(await context.conversation(), context, await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 9479))),
});
function live_stream_judge({ live }, context, judges) {
    const trial = live.at(-1);
    if (trial === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No message was sent.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.stream, 'stream', trial.scheme, context.endpoint.firstParty);
    if (reading.kind === 'silent')
        return silent(reading);
    const { answer } = reading;
    if (answer.status < 300)
        return judgeEvents(reading, context, judges);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}.`;
    const evidence = (0,words/* evidenceOf */.X1)(reading, context.clean);
    if ((0,live_message/* isTooShort */.r$)(reading.envelope?.message))
        return (0,src_finding/* pass */.IX)(detail, evidence);
    if (reading.kind !== 'told' && reading.kind !== 'refused')
        return (0,src_finding/* unknown */.L5)(detail, undefined, evidence);
    return PASSING.test(reading.cause)
        ? (0,src_finding/* unknown */.L5)(detail, reading.cause, evidence)
        : (0,src_finding/* fail */.fJ)(reading.cause, detail, evidence);
}
/** A connection that ends in the middle of the events is a cut stream. */
function silent({ failure }) {
    const { cause, words } = judgeSilence(failure);
    const cut = cause === 'service.cut' && failure.phase === 'answer';
    return (0,src_finding/* fail */.fJ)(cut ? 'format.stream' : cause, (0,phrase/* say */.cv) `The stream broke: the endpoint ${words}.`, {
        reason: cut ? 'cut' : cause,
    });
}
function judgeEvents(heard, { clean }, { judgeLiveStream, firstTokenMs }) {
    const judged = judgeLiveStream(heard.answer);
    const evidence = (0,words/* evidenceOf */.X1)(heard, clean);
    if (!judged.ok)
        return broken(judged, evidence, clean);
    const firstMs = firstTokenMs(heard.answer);
    const first = firstMs === undefined ? 'no token' : `first token after ${Math.round(firstMs)} ms`;
    const tokens = `${judged.usage.inputTokens} tokens in, ${judged.usage.outputTokens} out`;
    const pieces = heard.answer.arrivals.length;
    const whole = pieces === 1
        ? ' All came in one piece, as from a box that holds streams back, or because one token is so short.'
        : '';
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${judged.events} events, ${first}: ${tokens}.${whole}`, {
        ...evidence,
        events: judged.events,
        pieces,
        ...(firstMs !== undefined && { firstTokenMs: Math.round(firstMs) }),
    });
}
/** The service's own trouble, told in the middle of a stream, is no fault of the stream. */
function broken({ reason, error }, evidence, clean) {
    const said = error?.message === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: ${clean(error.message)}`;
    const detail = (0,phrase/* say */.cv) `The stream is not right: ${reason}${said}.`;
    const cause = error === undefined ? undefined : (0,errors/* causeOfErrorEvent */.rs)(error, 'bearer');
    return cause !== undefined && PASSING.test(cause)
        ? (0,src_finding/* unknown */.L5)(detail, cause, { ...evidence, reason })
        : (0,src_finding/* fail */.fJ)('format.stream', detail, { ...evidence, reason });
}

// EXTERNAL MODULE: ./src/claude/models.ts + 1 modules
var models = __webpack_require__(460);
// EXTERNAL MODULE: ./src/judgement/models.ts
var judgement_models = __webpack_require__(3481);
;// CONCATENATED MODULE: ./src/checks/models.ts





const models_DAY_MS = 86_400_000;
const models_models = defineCheck({
    id: 'models',
    title: 'The models you name can be used',
    about: 'Compares the models of the input models and of the request file with the live list, its lifecycle and dates; what the list does not show is looked up by itself, and the free token count has the last word.',
    layer: 'models',
    needs: ['key-accepted'],
    run: async (context) => {
        const judgement = (0,judgement_models/* judgeModels */.a)(await context.conversation(), context.target, context.endpoint, context.startedAt);
        return models_judge(judgement, context);
    },
});
/** Worst first; each row says how a status of an asked model is told. */
const WORST = [
    ['unknown', 'model.unknown'],
    ['retired', 'model.retired'],
    ['forbidden', 'model.forbidden'],
    ['unverified', undefined],
];
function models_judge(judgement, context) {
    const asked = judgement.models.filter((model) => model.asked);
    for (const [status, cause] of WORST) {
        const found = asked.find((model) => model.status === status);
        if (found !== undefined)
            return tell(found, cause, judgement, context);
    }
    const ending = asked.find((model) => models_endsSoon(model, context));
    if (ending !== undefined)
        return deprecated(ending, judgement, context);
    return sound(asked, judgement, context);
}
function tell({ id, status }, cause, { listed }, { clean }) {
    const model = clean(id);
    if (cause === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing here tells whether ${model} can be used.`, undefined, { model: model.quoted });
    const proposed = status === 'unknown' ? (0,models/* nearestId */.OA)(id, listed) : (0,models/* replacementFor */.aP)(id, listed);
    const replacement = proposed === undefined ? undefined : clean(proposed);
    const words = {
        unknown: (0,phrase/* say */.cv) `No model is called ${model} here.`,
        retired: (0,phrase/* say */.cv) `${model} is retired: every request for it fails.`,
        forbidden: (0,phrase/* say */.cv) `${model} exists, but not for this credential.`,
    };
    const instead = replacement === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${status === 'unknown' ? 'Nearest' : 'Instead'}: ${replacement}.`;
    return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `${words[status] ?? (0,phrase/* say */.cv) `${model} cannot be used.`}${instead}`, {
        model: model.quoted,
        ...(replacement && { replacement: replacement.quoted }),
    });
}
function models_endsSoon({ status, retiresAt }, { target, startedAt }) {
    if (status === 'deprecated')
        return true;
    const daysLeft = (Date.parse(retiresAt ?? '') - startedAt) / models_DAY_MS;
    return daysLeft < target.settings.modelRetirementDays;
}
function deprecated({ id, retiresAt }, { listed }, { clean, startedAt }) {
    const day = retiresAt?.slice(0, 10);
    const daysLeft = retiresAt === undefined ? undefined : Math.floor((Date.parse(retiresAt) - startedAt) / models_DAY_MS);
    const proposed = (0,models/* replacementFor */.aP)(id, listed);
    const when = day === undefined ? 'and will be retired' : `and is retired on ${day}, in ${daysLeft ?? '?'} days`;
    const instead = proposed === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` Successor: ${clean(proposed)}.`;
    const evidence = {
        model: clean(id).quoted,
        ...(day !== undefined && { retiresAt: day }),
        ...(proposed !== undefined && { replacement: clean(proposed).quoted }),
    };
    return (0,src_finding/* warn */.R8)('model.deprecated', (0,phrase/* say */.cv) `${clean(id)} works, but it is deprecated ${when}.${instead}`, evidence);
}
function sound(asked, { listed, models: all }, { clean }) {
    const evidence = {
        listed: listed.length,
        deprecated: all
            .filter(({ status }) => status === 'deprecated')
            .map(({ id }) => clean(id).quoted)
            .slice(0, 20),
    };
    if (asked.length === 0 && listed.length === 0)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `No model was named, and no list is offered.`, evidence);
    if (asked.length === 0)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${listed.length} models can be used; none was named.`, evidence);
    const named = asked.slice(0, 4).flatMap(({ id }, at) => (at === 0 ? [clean(id)] : [', ', clean(id)]));
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${named}${asked.length > 4 ? ` and ${asked.length - 4} more` : ''} can be used.`, evidence);
}

;// CONCATENATED MODULE: ./src/judgement/other-way.ts



/** A page, a refusal to connect, a server error, a missing path and a refused region are no proof of a way. */
function judgeOtherWay({ via, connection, outcome }, firstParty, clean) {
    const exchange = { name: 'models (no credential)', attempts: [], outcome };
    const reading = (0,judgement_reading/* readExchange */.gF)(exchange, 'list', 'bearer', firstParty);
    if (reading.kind === 'silent')
        return { via, works: false, words: lost(connection.failure ?? reading.failure, clean) };
    return { via, works: isOfTheApi(reading), words: (0,words/* toldBy */.Hd)(reading, clean) };
}
/** What the API says to somebody without a credential: it wants one, or has too much to do. */
const TO_STRANGERS = [400, 401, 402, 429];
function isOfTheApi(reading) {
    const { kind, identity, answer, html } = reading;
    if (kind === 'accepted')
        return true;
    if (html || !TO_STRANGERS.includes(answer.status))
        return false;
    return identity.who !== 'other' || answer.status === 401;
}
const PLACES = {
    dns: 'its name could not be looked up',
    tcp: 'no connection stood',
    proxy: 'the proxy opened no tunnel',
    tls: 'the TLS handshake failed',
    request: 'no answer came',
    answer: 'the answer was cut off',
};
function lost({ phase, code }, clean) {
    return (0,phrase/* say */.cv) `${PLACES[phase]} (${clean(code)})`;
}

// EXTERNAL MODULE: ./src/secret.ts
var src_secret = __webpack_require__(7355);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(8750);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/plan/no-proxy.ts
var no_proxy = __webpack_require__(6965);
;// CONCATENATED MODULE: ./src/plan/client-no-proxy.ts
// How other clients read NO_PROXY, as far as it is certain.


const FOREIGN = /[^\p{ASCII}]/u;
/** Whole labels only; both in lower case. */
function isBelow(name, domain) {
    return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}
function asReading(matches) {
    return matches ? 'match' : 'no match';
}
/** What an entry decides for sure stands against what others leave open. */
function fold(entries, host, read) {
    for (const reading of ['fails', 'match', 'unsure']) {
        const entry = entries.find((candidate) => read(candidate, host) === reading);
        if (entry !== undefined)
            return { reading, entry };
    }
    return { reading: 'no match' };
}
/**
 * A star alone; no ports, wildcards or brackets. Since 8.9.0 nothing counts that only a blank sets apart from the entry
 * before it. How IPv6 and /0 are compared changed between releases.
 */
const readByCurl = (list, host) => {
    if (list === '*')
        return { reading: 'match', entry: '*' };
    const end = list.search(/(?<=[^ \t,])[ \t]+[^ \t,]/);
    return fold((end < 0 ? list : list.slice(0, end)).split(/[ \t,]+/), host, curlEntry);
};
const curlEntry = (entry, host) => {
    const { name, family } = host;
    if (FOREIGN.test(entry))
        return 'unsure';
    if (family === 6)
        return entry === name ? 'match' : entry.startsWith('[') ? 'no match' : 'unsure';
    if (family === 4)
        return /^[^/]*(?:\/[1-9]\d?)?$/.test(entry) ? asReading((0,no_proxy/* isWithin */.UO)(host, entry)) : 'unsure';
    return asReading(isBelow(name, entry.replace(/^\./, '').replace(/\.$/, '').toLowerCase()));
};
/** Ports and domains, text by text: no networks. A star among others, IPv6, a dot at the end changed between releases. */
const readByNode = (list, host) => list === '*' ? { reading: 'match', entry: '*' } : fold(list.split(/[\s,]+/), host, nodeEntry);
const nodeEntry = (entry, { name, family, port }) => {
    const [, before = entry, digits = ''] = /^(.+):(\d+)$/.exec(entry) ?? [];
    const text = before.toLowerCase();
    if (family === 6 || text === `*.${name}` || /^\*$|\.$/.test(text))
        return text === '' ? 'no match' : 'unsure';
    return asReading((Number(digits) || port) === port && isBelow(name, text.replace(/^\*?\./, '')));
};
/** Its URL patterns: a port counts only where the URL writes it, a leading dot leaves the domain itself out. */
const readByPython = (list, host) => {
    const entries = list.split(',').map((entry) => entry.trim());
    return entries.includes('*') ? { reading: 'match', entry: '*' } : fold(entries, host, pythonEntry);
};
const pythonEntry = (entry, host) => {
    const [address = ''] = entry.split('/');
    const family = (0,external_node_net_.isIP)(address);
    if (FOREIGN.test(entry) || entry.includes('://'))
        return 'unsure';
    if (/\p{Cc}|^\[.*:/u.test(entry) || (family === 6 && entry !== address))
        return 'fails';
    if (family !== 0)
        return pythonAddress(address, host);
    return /^localhost$/i.test(entry)
        ? asReading(host.name === 'localhost')
        : pythonPattern(entry.toLowerCase(), host);
};
/** As text; the length of a network is lost. */
function pythonAddress(address, { name, family }) {
    if (address === name)
        return 'match';
    return family === 6 && (0,external_node_net_.isIP)(address) === 6 ? 'unsure' : 'no match';
}
function pythonPattern(entry, { name, port, portWritten }) {
    const [, domain = entry, digits] = /^(.+):(\d+)$/.exec(entry) ?? [];
    if (/[/:?#@%\\[\]]/.test(domain))
        return 'unsure';
    if (digits !== undefined && !(portWritten && Number(digits) === port))
        return 'no match';
    return asReading(domain.startsWith('.') ? name.endsWith(domain) : isBelow(name, domain));
}
/** Documented are the star and lists of names and addresses; how far down a domain reaches is not. */
const readByClaudeCode = (list, host) => {
    if (list === '*')
        return { reading: 'match', entry: '*' };
    const entries = list.split(/[\s,]+/).filter((entry) => entry !== '');
    return fold(entries, host, (entry, { name }) => (entry === name ? 'match' : 'unsure'));
};

// EXTERNAL MODULE: ./src/plan/proxy-url.ts
var proxy_url = __webpack_require__(6803);
;// CONCATENATED MODULE: ./src/plan/client-rules.ts
// Which way other clients take with the same environment: which variables they read, and how.





const HTTP = ['http_proxy', 'HTTP_PROXY'];
const HTTPS = ['https_proxy', 'HTTPS_PROXY'];
const ALL = ['all_proxy', 'ALL_PROXY'];
const CLIENTS = [
    {
        name: 'node',
        label: 'Node’s fetch with NODE_USE_ENV_PROXY=1',
        variables: { 'http:': [HTTP], 'https:': [HTTPS, HTTP] },
        emptyHides: true,
        readsAtStart: [HTTP, HTTPS],
        stopsAt: ['no-scheme', 'scheme'],
        adds: [],
        defaultPort: 80,
        readList: readByNode,
        source: 'undici `lib/dispatcher/env-http-proxy-agent.js` 7.29.1 (in Node 24.21.0) and 8.12.4; measured',
        asOf: '2026-11-22',
    },
    {
        name: 'python',
        label: 'Python’s httpx',
        variables: { 'http:': [HTTP, ALL], 'https:': [HTTPS, ALL] },
        emptyHides: true,
        readsAtStart: [HTTP, HTTPS, ALL],
        stopsAt: ['socks', 'scheme'],
        adds: ['no-scheme'],
        defaultPort: 80,
        readList: readByPython,
        source: '`get_environment_proxies`, `URLPattern` of httpx 0.28.1; `getproxies_environment` of Python 3.12; measured',
        asOf: '2026-11-22',
    },
    {
        name: 'curl',
        label: 'curl',
        variables: { 'http:': [['http_proxy'], ALL], 'https:': [HTTPS, ALL] },
        emptyHides: false,
        readsAtStart: [],
        stopsAt: [],
        adds: ['no-scheme'],
        defaultPort: 1080,
        readList: readByCurl,
        source: 'man page, ENVIRONMENT; `lib/noproxy.c`; `docs/DEPRECATE.md` on blanks in lists; measured with 7.88.1',
        asOf: '2026-11-22',
    },
    {
        name: 'claude-code',
        label: 'Claude Code',
        variables: { 'https:': [HTTPS, HTTP] },
        emptyHides: 'unsure',
        readsAtStart: [],
        stopsAt: [],
        adds: [],
        defaultPort: 'unsure',
        readList: readByClaudeCode,
        source: 'code.claude.com/docs/en/network-config and env-vars',
        asOf: '2026-11-22',
    },
];
/** The way a client takes to a base URL, or undefined where that is not certain. Never throws. */
function wayOf(rules, base, settings) {
    const values = valuesOf(settings);
    const stops = rules.readsAtStart.map((group) => choose([group], rules, values));
    const stop = stops.find((name) => keepsFromStarting(name, rules, values));
    if (isVariable(stop))
        return { kind: 'fails', by: stop };
    const groups = rules.variables[base.protocol === 'http:' ? 'http:' : 'https:'];
    const variable = groups === undefined ? 'unsure' : choose(groups, rules, values);
    const past = exempted(rules, base, settings);
    if (past.reading === 'fails')
        return { kind: 'fails', by: past.by };
    if (variable === 'none')
        return { kind: 'direct' };
    if (past.reading === 'match')
        return { kind: 'direct', by: past.by, entry: past.entry };
    return past.reading === 'no match' && isVariable(variable) ? through(variable, rules, values) : undefined;
}
function valuesOf({ variables }) {
    const revealed = Object.entries(variables).map(([name, secret]) => [name, (0,src_secret/* reveal */._c)(secret)]);
    return Object.fromEntries(revealed);
}
function isVariable(chosen) {
    return chosen !== undefined && chosen !== 'none' && chosen !== 'unsure';
}
/** The first variable with a value, as far as empty ones before it leave that certain. */
function choose(groups, { emptyHides }, values) {
    const seen = groups.flatMap((group) => {
        const set = group.filter((name) => values[name] !== undefined);
        return emptyHides === true ? set.slice(0, 1) : set;
    });
    const found = seen.find((name) => values[name] !== '');
    if (found === undefined)
        return 'none';
    return emptyHides === 'unsure' && seen[0] !== found ? 'unsure' : found;
}
function keepsFromStarting(name, { stopsAt }, values) {
    const parsed = (0,proxy_url/* parseProxyUrl */.P)(values[name] ?? '');
    return isVariable(name) && !parsed.ok && stopsAt.includes(parsed.fault.kind);
}
/** A name with a dot at its end is compared with or without it, as the release has it. */
function exempted(rules, base, { noProxy }) {
    const by = choose([settings/* NO_PROXY_VARIABLES */.Fv], rules, noProxy);
    if (by === 'none')
        return { reading: 'no match' };
    if (by === 'unsure' || base.hostname.endsWith('.'))
        return { reading: 'unsure' };
    const host = { ...(0,no_proxy/* comparedHost */.aH)(base), portWritten: base.port !== '' };
    const { reading, entry = '' } = rules.readList(noProxy[by] ?? '', host);
    return reading === 'match' ? { reading, by, entry } : reading === 'fails' ? { reading, by } : { reading };
}
function through(by, rules, values) {
    const parsed = (0,proxy_url/* parseProxyUrl */.P)(values[by] ?? '');
    if (!parsed.ok) {
        const { kind, corrected } = parsed.fault;
        return rules.adds.includes(kind) && corrected !== undefined
            ? { kind: 'proxy', shown: corrected, by }
            : undefined;
    }
    if (!parsed.portAssumed || parsed.server.secure)
        return { kind: 'proxy', shown: parsed.shown, by };
    if (rules.defaultPort === 'unsure')
        return undefined;
    return { kind: 'proxy', shown: parsed.shown.replace(/\d+$/, String(rules.defaultPort)), by };
}

// EXTERNAL MODULE: ./src/plan/proxy-decision.ts
var proxy_decision = __webpack_require__(6062);
;// CONCATENATED MODULE: ./src/plan/other-clients.ts
// Where Node, Python, curl or Claude Code would take another way than we do, with the same environment.





/** Of Node as such, once, wherever a proxy is set. Source: Node 24 documentation of `--use-env-proxy`. As of 2026-11-22. */
const NODE_REMARK = [
    'Node uses no proxy at all unless NODE_USE_ENV_PROXY=1 or --use-env-proxy says so',
];
/** The clients which certainly differ from our decision for a base URL; one that is not certain is left out. */
function differingClients(base, settings) {
    const ours = (0,proxy_decision/* decideProxy */.Z)(base, settings);
    return CLIENTS.flatMap((rules) => {
        const way = wayOf(rules, base, settings);
        if (way === undefined || isSame(way, ours))
            return [];
        const words = (0,phrase/* say */.cv) `${rules.label} ${wordsOf(way, { ours, rules, base, settings })}`;
        return [{ client: rules.name, way: way.kind, words }];
    });
}
function isSame(way, ours) {
    if (way.kind === 'fails')
        return ours.kind === 'malformed';
    if (way.kind === 'direct')
        return ours.kind === 'direct' || ours.kind === 'bypassed';
    return ours.kind === 'proxy' && ours.shown === way.shown;
}
function wordsOf(way, about) {
    switch (way.kind) {
        case 'fails':
            return (0,phrase/* say */.cv) `does not start: ${whyFails(way, about)}`;
        case 'direct':
            return (0,phrase/* say */.cv) `connects directly: ${whyDirect(way, about)}`;
        case 'proxy':
            return (0,phrase/* say */.cv) `goes through ${(0,phrase/* quote */.hD)(way.shown)}: ${whyThrough(way, about)}`;
    }
}
function whyFails({ by }, { rules }) {
    if (/^no_proxy$/i.test(by))
        return (0,phrase/* say */.cv) `an entry of ${by} breaks it (IPv6 in brackets or with a length, a line break)`;
    const extra = rules.name === 'python' ? ' (SOCKS needs the extra httpx[socks])' : '';
    return (0,phrase/* say */.cv) `it reads ${by} whatever the URL, and cannot use it${extra}`;
}
const INPUT = (0,phrase/* say */.cv) `it knows nothing of the input proxy`;
function whyDirect({ by, entry }, { ours, rules }) {
    const from = 'from' in ours ? ours.from : 'proxy';
    if (from === 'proxy')
        return INPUT;
    if (by !== undefined && entry !== undefined)
        return (0,phrase/* say */.cv) `by its rules ${(0,phrase/* quote */.hD)(entry)} in ${by} exempts this host`;
    return isRead(from, rules) ? other_clients_hidden(from) : (0,phrase/* say */.cv) `it does not read ${from}`;
}
function whyThrough({ by }, about) {
    const { ours, rules } = about;
    if (ours.kind === 'direct')
        return ours.because === 'told-none' ? INPUT : (0,phrase/* say */.cv) `it reads ${by} here, and curl does not`;
    if (ours.kind === 'bypassed')
        return 'input' in ours.by ? INPUT : whyNotPast(ours.by, about);
    if (ours.from === 'proxy')
        return INPUT;
    if (ours.from !== by)
        return whyOther(by, ours.from, about);
    if (ours.kind === 'malformed')
        return (0,phrase/* say */.cv) `it adds the scheme that ${by} lacks`;
    return (0,phrase/* say */.cv) `it takes port ${rules.defaultPort} where ${by} names none, and curl ${proxy_url/* CURL_DEFAULT_PORTS */.u.http}`;
}
function whyOther(by, from, { rules, settings }) {
    if (!isRead(from, rules))
        return (0,phrase/* say */.cv) `it does not read ${from}, so ${by} counts`;
    return isHidden(from, settings.variables, rules)
        ? (0,phrase/* say */.cv) `${other_clients_hidden(from)}, so ${by} counts`
        : (0,phrase/* say */.cv) `it reads ${by} here, and curl does not`;
}
/** A list that names the host when it is this entry alone is taken apart in another way. */
function whyNotPast({ variable, entry }, { rules, base, settings }) {
    if (isHidden(variable, settings.noProxy, rules))
        return other_clients_hidden(variable);
    const host = { ...(0,no_proxy/* comparedHost */.aH)(base), portWritten: base.port !== '' };
    if (rules.readList(entry, host).reading !== 'match')
        return (0,phrase/* say */.cv) `by its rules ${(0,phrase/* quote */.hD)(entry)} in ${variable} does not exempt this host`;
    const since = rules.name === 'curl' ? 'since 8.9.0 ' : '';
    return (0,phrase/* say */.cv) `${since}it takes no white space for a comma in ${variable}`;
}
function isRead(variable, { variables }) {
    return Object.values(variables).some((groups) => groups.flat().includes(variable));
}
/** Whether the lower-case spelling is set, and empty as we are reading the other. */
function isHidden(variable, variables, { emptyHides }) {
    const lower = variable.toLowerCase();
    return emptyHides === true && lower !== variable && variables[lower] !== undefined;
}
function other_clients_hidden(variable) {
    return (0,phrase/* say */.cv) `an empty ${variable.toLowerCase()} hides ${variable} from it`;
}

;// CONCATENATED MODULE: ./src/plan/proxy-fault.ts
// Why the text of a proxy setting cannot be used, in words that repeat nothing of it but host and port.

/** Completes the sentence "… cannot be used as a proxy: it …". */
const WORDS = {
    'white-space': 'holds white space or invisible characters',
    'not-a-url': 'is no URL like http://host:port',
    'no-scheme': 'names no scheme',
    socks: 'names a SOCKS proxy, and only http and https proxies are supported, as by most clients of the API',
    scheme: 'has another scheme than http or https',
    unencoded: 'has an @ too many, or one behind a /, ? or #: such characters of a user name or password are percent-encoded',
    host: 'has no usable host name (an IPv6 address stands in square brackets)',
    port: 'has no usable port (1 to 65535)',
    escape: 'holds a percent sign in its user name or password that encodes no text (the sign itself is %25)',
    path: 'goes on behind host and port, as no proxy does',
    'base-url': 'is the base URL of an API, which belongs into `endpoints` or ANTHROPIC_BASE_URL',
};
/** The fault as a sentence that continues "… cannot be used as a proxy: ", without its full stop. */
function faultWords({ kind, corrected }) {
    const words = (0,phrase/* say */.cv) `it ${WORDS[kind]}`;
    return corrected === undefined ? words : (0,phrase/* say */.cv) `${words}; ${(0,phrase/* quote */.hD)(corrected)} would be one`;
}

;// CONCATENATED MODULE: ./src/checks/proxy-route.ts
// Is the way to the endpoint, through a proxy or past it, the right one?






const proxyRoute = defineCheck({
    id: 'proxy-route',
    title: 'The route is the right one',
    about: 'Decides by the rules of curl whether a proxy is used, and tells which setting decided. After a failure the other way is tried too, without any credential, up to the API’s own answer (compare-direct).',
    layer: 'network',
    needs: ['endpoint-shape'],
    run: ({ endpoint, clean, target }) => Promise.resolve(proxy_route_judge(endpoint, target.settings.proxy, clean)),
    review: async (findings, context) => {
        const failed = findings.find(isOfTheWay);
        if (!wantsComparison(failed, context))
            return undefined;
        const other = await context.otherWay();
        return (other && compared(judgeOtherWay(other, context.endpoint.firstParty, context.clean), failed, context));
    },
});
/** Checks whose failure may lie in the way, and not in the endpoint. */
const ON_THE_WAY = [
    'dns',
    'tcp',
    'proxy-tunnel',
    'tls-trust',
    'http-reach',
    'api-identity',
];
/** A region is refused by the address one comes from: another way comes from another. */
function isOfTheWay(finding) {
    if (finding.status !== 'fail')
        return false;
    return ON_THE_WAY.includes(finding.check) || (0,src_finding/* causeOf */.rl)(finding) === 'auth.region';
}
function wantsComparison(failed, { target }) {
    const { compareDirect } = target.settings;
    return compareDirect === 'true' || (compareDirect === 'auto' && failed !== undefined);
}
const proxy_route_PLACES = {
    dns: 'at the look-up of the name',
    tcp: 'at TCP',
    'proxy-tunnel': 'at the proxy',
    'tls-trust': 'at TLS',
    'http-reach': 'at HTTP',
};
function compared(other, failed, { endpoint, clean, target }) {
    const own = proxy_route_judge(endpoint, target.settings.proxy, clean);
    const there = other.via === 'direct' ? 'Directly' : 'Through the proxy';
    const evidence = { ...own.evidence, otherWay: other.via, otherWayWorks: other.works };
    const told = (0,phrase/* say */.cv) `${own.detail} ${there}: ${other.words}.`;
    if (failed === undefined || !other.works)
        return (0,src_finding/* pass */.IX)(told, evidence);
    const where = proxy_route_PLACES[failed.check] ?? 'at the answer';
    const contrast = (0,phrase/* say */.cv) `This way fails ${where}. ${told}`;
    if (other.via === 'proxy')
        return (0,src_finding/* fail */.fJ)('proxy.required', contrast, evidence);
    return failed.check === 'proxy-tunnel' ? (0,src_finding/* note */.N4)(told, evidence) : (0,src_finding/* fail */.fJ)('proxy.at-fault', contrast, evidence);
}
function proxy_route_judge({ proxy, base }, settings, clean) {
    if (proxy.kind === 'malformed')
        return unusable(proxy, clean);
    const others = base === undefined ? [] : differingClients(base, settings).map(({ words }) => words);
    const decided = decisionWords(proxy, clean);
    // Nobody else reads our input: that they decide differently then is no news.
    const told = settings.input === undefined ? [decided, ...others.map((words) => (0,phrase/* say */.cv) `${words}.`)] : [decided];
    const remarks = proxy.kind === 'proxy' ? [...others, NODE_REMARK] : others;
    const evidence = remarks.length === 0 ? {} : { others: remarks.map(phrase/* plain */.pj) };
    return (0,src_finding/* pass */.IX)((0,phrase/* joinPhrases */.Zk)(told, ' '), { ...evidenceOf(proxy, clean), ...evidence });
}
function unusable({ from, fault }, clean) {
    return (0,src_finding/* fail */.fJ)('proxy.malformed', (0,phrase/* say */.cv) `${from === 'proxy' ? 'The input proxy' : from} cannot be used as a proxy: ${faultWords(fault)}.`, {
        setting: from,
        fault: fault.kind,
        ...(fault.corrected !== undefined && { corrected: clean(fault.corrected).quoted }),
    });
}
function decisionWords(proxy, clean) {
    if (proxy.kind === 'proxy')
        return (0,phrase/* say */.cv) `Through the proxy ${clean(proxy.shown)}, as ${settingOf(proxy.from)} says.`;
    if (proxy.kind === 'direct')
        return proxy.because === 'told-none'
            ? (0,phrase/* say */.cv) `Direct, as the input proxy says.`
            : (0,phrase/* say */.cv) `Direct: no proxy is set for this URL.`;
    if ('input' in proxy.by)
        return (0,phrase/* say */.cv) `Direct, as the input proxy says: ${bypassed(proxy, clean)} is not used.`;
    return (0,phrase/* say */.cv) `Direct: ${clean(proxy.by.entry)} in ${proxy.by.variable} exempts this host from ${bypassed(proxy, clean)}.`;
}
function bypassed({ proxy }, clean) {
    return proxy === undefined ? (0,phrase/* say */.cv) `the proxy` : (0,phrase/* say */.cv) `${clean(proxy.shown)} (${settingOf(proxy.from)})`;
}
function settingOf(from) {
    return from === 'proxy' ? 'the input proxy' : from;
}
function evidenceOf(proxy, clean) {
    if (proxy.kind === 'direct')
        return {};
    if (proxy.kind === 'proxy')
        return { proxy: clean(proxy.shown).quoted, setting: proxy.from };
    const entry = 'entry' in proxy.by ? { entry: clean(proxy.by.entry).quoted, setting: proxy.by.variable } : {};
    return { ...entry, ...(proxy.proxy !== undefined && { bypassed: clean(proxy.proxy.shown).quoted }) };
}

;// CONCATENATED MODULE: ./src/judgement/tunnel.ts



/** Judges a failure on the way to and through the proxy; undefined when the tunnel stood, or a proxy had no part in it. */
function judgeTunnel({ tunnel, failure }, clean) {
    if (tunnel === undefined || failure === undefined || !OF_THE_PROXY.has(failure.phase))
        return undefined;
    if (failure.code === probes_failure/* CANCELLED */.gD)
        return { cause: 'run.deadline', words: (0,phrase/* say */.cv) `had not answered when the run was ended` };
    if (failure.code === probes_failure/* NOT_LOOPBACK */.Yw)
        return { cause: 'endpoint.insecure', words: LEAVES };
    if (failure.code.startsWith(probes_failure/* TUNNEL_REFUSED */.UB) && tunnel.answer !== undefined)
        return tunnel_refused(tunnel.answer, tunnel.asked, clean);
    return { cause: 'proxy.unreachable', words: unreachable(failure, clean) };
}
const LEAVES = ['is another machine: plain http would leave this one, so nothing was sent'];
const OF_THE_PROXY = new Set(['dns', 'tcp', 'proxy']);
function tunnel_refused(answer, asked, clean) {
    const said = proxyWords(answer, clean);
    if (answer.status === 407)
        return { cause: 'proxy.auth', words: (0,phrase/* say */.cv) `wants a user name and password of its own (${said})` };
    return { cause: 'proxy.denied', words: (0,phrase/* say */.cv) `refused a tunnel to ${clean(asked)} (${said})` };
}
/** The status and all that stands beside it: reason, Squid's own error name, the title of its page. */
function proxyWords({ status, reason, headers, bodyStart }, clean) {
    const told = [reason, headers['x-squid-error'], (0,words/* titleOf */.Gg)(bodyStart)].filter((text) => text !== undefined);
    const cleaned = told.map((text) => clean(text, 120)).filter(({ quoted }) => quoted !== '');
    return cleaned.reduce((all, text) => (0,phrase/* say */.cv) `${all}, ${text}`, (0,phrase/* say */.cv) `${status}`);
}
const tunnel_WORDS = {
    ENOTFOUND: 'has a name that leads to no address',
    ENODATA: 'has a name that leads to no address',
    EAI_AGAIN: 'has a name that could not be looked up',
    ECONNREFUSED: 'refused the connection',
    [probes_failure/* LINK_LOCAL */.zl]: 'has a link-local address, where clouds keep their metadata; nothing was sent',
};
function unreachable({ phase, code }, clean) {
    const known = tunnel_WORDS[code];
    if (known !== undefined)
        return code === probes_failure/* LINK_LOCAL */.zl ? (0,phrase/* say */.cv) `${known}` : (0,phrase/* say */.cv) `${known} (${code})`;
    if (code === probes_failure/* TIMEOUT */.Q9)
        return (0,phrase/* say */.cv) `${phase === 'proxy' ? 'was connected and did not answer' : 'did not answer'}`;
    if (code.startsWith('HPE_'))
        return (0,phrase/* say */.cv) `answered with something that is not HTTP (${clean(code)})`;
    return phase === 'proxy'
        ? (0,phrase/* say */.cv) `was connected and then lost (${clean(code)})`
        : (0,phrase/* say */.cv) `cannot be reached (${clean(code)})`;
}

;// CONCATENATED MODULE: ./src/checks/proxy-tunnel.ts
// Does the proxy open a way to the endpoint?




const proxyTunnel = defineCheck({
    id: 'proxy-tunnel',
    title: 'The proxy opens the way',
    about: 'Connects to the proxy and asks it for a tunnel to the endpoint (CONNECT). Its status, headers and words are kept. The endpoint’s name is then resolved by the proxy, not here.',
    layer: 'network',
    needs: ['key-shape', 'endpoint-shape', 'proxy-route'],
    appliesTo: ({ endpoint }) => endpoint.proxy.kind === 'proxy',
    run: async ({ connection, clean }) => proxy_tunnel_judge(await connection(), clean),
});
function proxy_tunnel_judge(observation, clean) {
    const { tunnel, phases } = observation;
    if (tunnel === undefined)
        throw new Error('a connection through a proxy has a tunnel');
    const proxy = clean(`${tunnel.proxyHost}:${tunnel.proxyPort}`);
    const judged = judgeTunnel(observation, clean);
    const evidence = proxy_tunnel_evidenceOf(observation, tunnel, clean);
    if (judged !== undefined)
        return (0,src_finding/* fail */.fJ)(judged.cause, (0,phrase/* say */.cv) `The proxy ${proxy} ${judged.words}.`, evidence);
    if (tunnel.answer === undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${proxy} is connected and forwards plain http.`, evidence);
    const took = `${Math.round(phases.proxyMs ?? 0)} ms`;
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${proxy} opened a tunnel to ${clean(tunnel.asked)} in ${took}.`, evidence);
}
const KEPT_HEADERS = ['server', 'via', 'proxy-agent', 'proxy-authenticate', 'x-squid-error', 'content-type'];
function proxy_tunnel_evidenceOf({ failure, addresses, phases }, { asked, answer }, clean) {
    const kept = KEPT_HEADERS.flatMap((name) => {
        const value = answer?.headers[name];
        return value === undefined ? [] : [[name, clean(value, 120).quoted]];
    });
    return {
        asked: clean(asked).quoted,
        addresses: [...addresses],
        ...(answer !== undefined && { status: answer.status, words: clean(answer.reason, 120).quoted }),
        ...Object.fromEntries(kept),
        ...(failure !== undefined && { code: clean(failure.code).quoted }),
        ...(phases.proxyMs !== undefined && { proxyMs: Math.round(phases.proxyMs) }),
    };
}

;// CONCATENATED MODULE: ./src/claude/rate-limits.ts
// The rate limits that answers tell in their headers.
/** Names of the header family. Source: platform.claude.com/docs/en/api/rate-limits. As of 2026-11-22. */
const RATE_LIMITS = [
    'requests',
    'tokens',
    'input-tokens',
    'output-tokens',
    'priority-input-tokens',
    'priority-output-tokens',
];
/** The limits told in an answer's headers; one without whole numbers, or of nothing, is passed over. */
function rateLimitsIn(headers) {
    return RATE_LIMITS.flatMap((name) => {
        const told = (part) => headers[nameOf(name, part)];
        const limit = wholeNumber(told('limit'));
        const remaining = wholeNumber(told('remaining'));
        if (limit === undefined || remaining === undefined || limit === 0)
            return [];
        return [{ name, limit, remaining, resetsAt: dateIn(told('reset')) }];
    });
}
/** `anthropic-priority-…` stands without the word in between. */
function nameOf(name, part) {
    return name.startsWith('priority-') ? `anthropic-${name}-${part}` : `anthropic-ratelimit-${name}-${part}`;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function dateIn(text) {
    return text !== undefined && text.length < 40 && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

;// CONCATENATED MODULE: ./src/checks/rate-limits.ts
// How much of the rate limits is left?






/** Less than this share of a limit is told (contract, `limit.headroom`): a tenth. */
const SCARCE = 0.1;
const rateLimits = defineCheck({
    id: 'rate-limits',
    title: 'There is room in the rate limits',
    about: 'Reads the rate-limit headers of the answers and tells when less than a tenth of a limit is left. Costs no request.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async ({ conversation }) => {
        const answers = (0,probes_conversation/* credentialed */.xE)(await conversation()).flatMap(answered/* answered */.o);
        return rate_limits_judge(answers.flatMap(({ headers }) => rateLimitsIn(headers)));
    },
});
function rate_limits_judge(limits) {
    const [scarcest] = limits.toSorted((one, other) => share(one) - share(other));
    if (scarcest === undefined)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `The answers tell no limits.`);
    const shown = [...new Set(limits.map(({ name, remaining, limit }) => `${name}: ${remaining} of ${limit}`))];
    const percent = Math.floor(share(scarcest) * 100);
    const detail = (0,phrase/* say */.cv) `${scarcest.remaining} of ${scarcest.limit} ${scarcest.name} are left (${percent} %).`;
    const evidence = { limits: shown, ...(scarcest.resetsAt !== undefined && { resetsAt: scarcest.resetsAt }) };
    if (share(scarcest) >= SCARCE)
        return (0,src_finding/* pass */.IX)(detail, evidence);
    const reset = scarcest.resetsAt === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` It is full again at ${(0,phrase/* quote */.hD)(scarcest.resetsAt)}.`;
    return (0,src_finding/* warn */.R8)('limit.headroom', (0,phrase/* say */.cv) `${detail}${reset}`, evidence);
}
function share({ remaining, limit }) {
    return remaining / limit;
}

;// CONCATENATED MODULE: ./src/claude/request-file.ts
/** Sources: SDK 1.12.0 `MessageCreateParamsBase`; platform.claude.com/docs api/migration-2026-10-21. As of 2026-11-22. */
const RULES = [
    judgeModel,
    judgeMaxTokens,
    judgeMessages,
    judgeSampling,
    judgeKinds,
    judgeForeign,
];
const ROLES = ['user', 'assistant', 'system'];
const SAMPLING = ['temperature', 'top_p', 'top_k'];
const MOST_FAULTS = 20;
/** Fields that are not Claude's, each with what is meant instead. */
const FOREIGN_FIELDS = {
    prompt: 'belongs to the retired Text Completions API; use `messages`',
    max_tokens_to_sample: 'belongs to the retired Text Completions API; use `max_tokens`',
    max_completion_tokens: 'belongs to OpenAI’s API; use `max_tokens`',
    stop: 'belongs to OpenAI’s API; use `stop_sequences`',
    functions: 'belongs to OpenAI’s API; use `tools`',
    function_call: 'belongs to OpenAI’s API; use `tool_choice`',
    response_format: 'belongs to OpenAI’s API; use `output_config`',
    n: 'belongs to OpenAI’s API; Claude gives one answer',
    frequency_penalty: 'belongs to OpenAI’s API',
    presence_penalty: 'belongs to OpenAI’s API',
    logit_bias: 'belongs to OpenAI’s API',
    betas: 'is an argument of the SDK; over HTTP it is the header `anthropic-beta`',
    workspace_id: 'is an argument of the SDK; over HTTP it is the header `anthropic-workspace-id`',
    user_profile_id: 'is an argument of the SDK; over HTTP it is the header `anthropic-user-profile-id`',
};
/** The faults of a parsed `request` file under an API version, at most twenty, in the order of the rules. Never throws. */
function judgeRequestFile(request, version) {
    return RULES.flatMap((rule) => rule(request, version)).slice(0, MOST_FAULTS);
}
function judgeModel({ model }) {
    if (model === undefined)
        return [fault('model', 'is required')];
    return typeof model === 'string' && model !== '' ? [] : [fault('model', 'must be the id of a model')];
}
/** Zero is allowed: it fills the prompt cache without an answer. */
function judgeMaxTokens({ max_tokens: count }) {
    if (count === undefined)
        return [fault('max_tokens', 'is required')];
    const whole = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
    return whole ? [] : [fault('max_tokens', 'must be a whole number, not negative')];
}
function judgeMessages({ messages }, version) {
    if (messages === undefined)
        return [fault('messages', 'is required')];
    if (!Array.isArray(messages))
        return [fault('messages', 'must be a list')];
    if (messages.length === 0)
        return [fault('messages', 'needs at least one message')];
    return messages.flatMap((message, at) => judgeMessage(message, `messages.${at}`, version));
}
function judgeMessage(message, field, version) {
    if (!isObject(message))
        return [fault(field, 'must be an object with role and content')];
    const { role, content } = message;
    const known = ROLES.includes(role);
    return [
        ...(known ? [] : [fault(`${field}.role`, 'must be user, assistant or system')]),
        ...judgeContent(content, `${field}.content`),
        ...(version === '2026-10-21' && Array.isArray(content) ? judgeBlocks(content, role, field) : []),
    ];
}
function judgeContent(content, field) {
    if (content === undefined)
        return [fault(field, 'is required')];
    if (typeof content !== 'string' && !Array.isArray(content))
        return [fault(field, 'must be a text or a list of blocks')];
    return content.length > 0 ? [] : [fault(field, 'must not be empty')];
}
function judgeBlocks(blocks, role, field) {
    return blocks.flatMap((block, at) => {
        if (!isObject(block))
            return [fault(`${field}.content.${at}`, 'must be an object with a type')];
        const { type, citations } = block;
        const cited = role === 'user' && type === 'text' && Array.isArray(citations) && citations.length > 0;
        return [
            ...(role === 'assistant' && type === 'document'
                ? [fault(`${field}.content.${at}`, 'version 2026-10-21 refuses a document in an assistant message')]
                : []),
            ...(cited
                ? [
                    fault(`${field}.content.${at}.citations`, 'version 2026-10-21 refuses citations in a user message'),
                ]
                : []),
        ];
    });
}
function judgeSampling(request, version) {
    if (version !== '2026-10-21')
        return [];
    const reason = 'version 2026-10-21 refuses sampling parameters, even with their default value';
    return SAMPLING.filter((field) => request[field] !== undefined).map((field) => fault(field, reason));
}
function judgeKinds({ stream, system, tools, stop_sequences: stops }) {
    const texts = Array.isArray(stops) && stops.every((stop) => typeof stop === 'string');
    const rows = [
        [stream === undefined || typeof stream === 'boolean', 'stream', 'must be true or false'],
        [
            system === undefined || typeof system === 'string' || Array.isArray(system),
            'system',
            'must be a text or a list',
        ],
        [tools === undefined || Array.isArray(tools), 'tools', 'must be a list'],
        [stops === undefined || texts, 'stop_sequences', 'must be a list of texts'],
    ];
    return rows.flatMap(([right, field, reason]) => (right ? [] : [fault(field, reason)]));
}
function judgeForeign(request) {
    return Object.entries(FOREIGN_FIELDS).flatMap(([field, reason]) => request[field] === undefined ? [] : [fault(field, reason)]);
}
function fault(field, reason) {
    return { field, reason };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/claude/answers.ts
var answers = __webpack_require__(7597);
;// CONCATENATED MODULE: ./src/checks/request-format.ts
// Does the endpoint accept the form of a request? Asked with the free token count.










const requestFormat = defineCheck({
    id: 'request-format',
    title: 'The form of a request is accepted',
    about: 'Sends the request file, or a minimal body without sampling parameters, to the free token count. Fields which the count does not take are judged by the rules of the API version.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => request_format_judge(await context.conversation(), context),
});
function request_format_judge(conversation, context) {
    const { target, endpoint, clean } = context;
    const trial = decidingTrial(conversation);
    if (trial === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No token count was asked.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.exchange, 'count', trial.scheme, endpoint.firstParty);
    const { version } = headers/* DIALECTS */.O9[trial.scheme];
    const faults = target.settings.request === undefined ? [] : judgeRequestFile(target.settings.request, version);
    const [first] = faults;
    if (first !== undefined && reading.kind !== 'refused') {
        const fields = faults.map(({ field, reason }) => clean(`${field} ${reason}`).quoted);
        return (0,src_finding/* fail */.fJ)('format.request', (0,phrase/* say */.cv) `In the request file, ${clean(first.field)}: ${first.reason}.`, {
            field: clean(first.field).quoted,
            reason: first.reason,
            fields,
            version,
        });
    }
    return reading.kind === 'silent'
        ? request_format_silent(reading.failure, conversation, context)
        : fromReading(reading, trial, context);
}
/** The last count that was not stopped by its model or header; the last of all when every one was. */
function decidingTrial({ counts }) {
    return counts.findLast((trial) => !(0,judgement_reading/* modelRefused */.wi)(trial)) ?? counts.at(-1);
}
/** Who answers other requests and then cannot be connected to once more comes and goes: it works, and someone should look. */
function request_format_silent(failure, conversation, { endpoint }) {
    const { cause, words } = judgeSilence(failure);
    const detail = (0,phrase/* say */.cv) `The token count was not answered: the endpoint ${words}.`;
    const works = (0,key/* acceptedSchemes */.AF)(conversation, endpoint).length > 0;
    const isUnconnected = failure.phase !== 'request' && failure.phase !== 'answer';
    return works && isUnconnected ? (0,src_finding/* warn */.R8)(cause, detail) : (0,src_finding/* unknown */.L5)(detail, cause);
}
function fromReading(reading, trial, { clean, endpoint }) {
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, clean), model: clean(trial.model).quoted };
    if (reading.kind === 'accepted')
        return accepted(reading, trial, evidence);
    if ((0,judgement_reading/* modelRefused */.wi)(trial))
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `The token count was refused because of the model alone.`, undefined, evidence);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}.`;
    if (reading.kind === 'strange' || reading.kind === 'refused')
        return strange(reading, detail, evidence, endpoint.firstParty);
    const passing = /^(?:limit|service)\./.test(reading.cause);
    if (passing)
        return (0,src_finding/* unknown */.L5)(detail, reading.cause, evidence);
    return reading.cause === 'endpoint.not-found'
        ? (0,src_finding/* unknown */.L5)(detail, undefined, evidence)
        : (0,src_finding/* fail */.fJ)(reading.cause, detail, evidence);
}
function accepted({ answer }, { own }, evidence) {
    const counted = (0,answers/* judgeCountAnswer */.R)(answer.json);
    const tokens = counted.ok ? `${counted.inputTokens} input tokens` : 'counted';
    return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${own ? 'Your request' : 'A minimal request'} is accepted: ${tokens}.`, evidence);
}
/** A gateway may lack the count; a 2xx with something else in it is no answer of this API. */
function strange({ answer }, detail, evidence, firstParty) {
    const wrong = answer.status >= 200 && answer.status < 300;
    if (wrong && firstParty)
        return (0,src_finding/* fail */.fJ)('format.response', detail, evidence);
    return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `${detail} It could not be decided.`, undefined, evidence);
}

// EXTERNAL MODULE: ./src/probes/tcp.ts
var tcp = __webpack_require__(2676);
;// CONCATENATED MODULE: ./src/judgement/ipv6.ts
// Is the IPv6 way broken while IPv4 works? Decided by a second look at each address that lost the race.






/** A timer of Node may fire so many milliseconds early. */
const EARLY_MS = 10;
/** The kernel sends its first SYN again after 1 s (RFC 6298): silence means something only beyond that and a few round trips. */
const RESENT_MS = 1_000;
const LEAST_WAIT_MS = 1_500;
const ROUND_TRIPS = 3;
/** What has to be looked at again; nothing, where IPv6 worked, was never tried, or is this machine's own ::1. */
function unsureIpv6({ address, tries }) {
    const stood = (0,external_node_net_.isIPv4)(address ?? '') ? tries.find(({ outcome }) => outcome === 'connected') : undefined;
    if (stood === undefined)
        return { suspects: [], waitMs: 0 };
    const suspects = tries.filter((one) => one.family === 6 && isSuspect(one));
    return {
        suspects: suspects.map((one) => one.address),
        waitMs: Math.max(LEAST_WAIT_MS, RESENT_MS + ROUND_TRIPS * stood.durationMs),
    };
}
/** One that was begun late and let go at once has shown nothing. */
function isSuspect({ address, outcome, durationMs }) {
    if ((0,claude_addresses/* isLoopbackAddress */.Ow)(address))
        return false;
    return outcome === 'lost' || (outcome === 'abandoned' && durationMs >= tcp/* ATTEMPT_DELAY_MS */.v - EARLY_MS);
}
/** Undefined when the second look took nothing away from the first: no route, or the end of the run. */
function judgeIpv6({ address = '', port, tries }, states) {
    const dead = states.filter((state) => state.outcome === 'failed' && state.failure.code !== probes_failure/* CANCELLED */.gD);
    const alive = states.filter(({ outcome }) => outcome === 'works');
    const evidence = {
        port,
        tries: tries.map((one) => `${one.address} ${one.code ?? one.outcome} ${Math.round(one.durationMs)} ms`),
        secondLook: states.map(ipv6_lineOf),
    };
    const told = states.slice(0, 4).map(ipv6_lineOf).join(', ');
    const lost4 = tries.some(({ family, outcome }) => family === 4 && outcome === 'lost');
    if (dead.length === 0)
        return alive.length === 0 || lost4
            ? undefined
            : (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${address}, port ${port}; IPv6 answered at a second look: ${told}.`, evidence);
    if (alive.length > 0)
        return (0,src_finding/* note */.N4)((0,phrase/* say */.cv) `${address}, port ${port}; IPv6 works at some addresses only: ${told}.`, evidence);
    return (0,src_finding/* warn */.R8)('tcp.ipv6', (0,phrase/* say */.cv) `${address}, port ${port}, works; over IPv6 there is no way: ${told}.`, evidence);
}
function ipv6_lineOf(state) {
    if (state.outcome === 'works')
        return `${state.address} in ${Math.round(state.tcpMs ?? 0)} ms`;
    if (state.outcome === 'no-route')
        return `${state.address} has no route from here`;
    const { code } = state.failure;
    return `${state.address} ${code === probes_failure/* TIMEOUT */.Q9 ? 'silent' : code}`;
}

;// CONCATENATED MODULE: ./src/checks/tcp.ts
// Does a TCP connection stand?







const tcp_tcp = defineCheck({
    id: 'tcp',
    title: 'A TCP connection stands',
    about: 'Connects to the first address that answers; both families are raced 250 ms apart (RFC 8305), so that a dead one is never waited for. An IPv6 address that lost is tried once more afterwards.',
    layer: 'network',
    needs: ['dns'],
    appliesTo: ({ endpoint }) => endpoint.proxy.kind !== 'proxy',
    run: async ({ connection }) => tcp_judge(await connection()),
    review: async (findings, context) => {
        const own = findings.find(({ check }) => check === 'tcp');
        return own === undefined || own.status === 'skip' ? undefined : lookAtIpv6(context);
    },
});
/** A lost IPv6 address is looked at once more, when nobody waits for this check any longer: one packet may have got lost. */
async function lookAtIpv6({ connection, tryAddress }) {
    const observation = await connection();
    const { suspects, waitMs } = unsureIpv6(observation);
    if (suspects.length === 0)
        return undefined;
    const states = await Promise.all(suspects.map((suspect) => tryAddress(suspect, waitMs)));
    return judgeIpv6(observation, states);
}
/** An IPv6 address that was lost while IPv4 stands is judged by the second look. */
function tcp_judge(observation) {
    const { failure, address, phases, tries, port } = observation;
    const evidence = { port, tries: tries.map(tryText), ...(failure !== undefined && { code: failure.code }) };
    if (failure?.phase === 'tcp')
        return tcp_failed(observation, failure.code, evidence);
    const took = `${Math.round(phases.tcpMs ?? 0)} ms`;
    const lost = tries.filter(({ outcome, family }) => outcome === 'lost' && !(family === 6 && (0,external_node_net_.isIPv4)(address ?? '')));
    if (lost.length === 0)
        return (0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `${address ?? ''}, port ${port}, in ${took}.`, evidence);
    return (0,src_finding/* note */.N4)((0,phrase/* say */.cv) `${address ?? ''}, port ${port}, in ${took}; ${lost.map(tryText).join(', ')} did not work.`, evidence);
}
/** Refused outranks silence: a host that refuses is there. */
function tcp_failed({ host, port, tries, durationMs }, code, evidence) {
    const ours = code === probes_failure/* TIMEOUT */.Q9 || code === probes_failure/* CANCELLED */.gD;
    const codes = ours ? [code] : [code, ...tries.flatMap((one) => one.code ?? [])];
    const telling = codes.find((one) => tcpCause(one) !== undefined) ?? code;
    const cause = tcpCause(telling) ?? 'tcp.unreachable';
    const after = `${telling}, after ${Math.round(durationMs)} ms`;
    return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)}, port ${port}, ${TCP_WORDS[cause] ?? 'failed'} (${after}).`, {
        ...evidence,
    });
}
function tryText({ address, outcome, code, durationMs }) {
    return `${address} ${code ?? outcome} ${Math.round(durationMs)} ms`;
}

;// CONCATENATED MODULE: ./src/checks/tls-expiry.ts
// How long will the chain still be valid?



const tls_expiry_DAY_MS = 86_400_000;
const tlsExpiry = defineCheck({
    id: 'tls-expiry',
    title: 'No certificate expires soon',
    about: 'Looks for the earliest end in the chain that really vouches, up to the root in our own stores; a cross-signed copy that was sent beyond it counts for nothing.',
    layer: 'tls',
    needs: ['tls-trust'],
    appliesTo: ({ endpoint }) => endpoint.base?.protocol !== 'http:',
    run: async (context) => tls_expiry_judge(context, await verifiedLinks(context)),
});
/** Loaded only now: what walks a chain brings Node's cryptography along, which must not hold the sockets back. */
async function verifiedLinks({ connection, target }) {
    const { tls } = await connection();
    const [{ verifiedChain }, { storesWith }] = await Promise.all([
        __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 2203)),
        __webpack_require__.e(/* import() */ 93).then(__webpack_require__.bind(__webpack_require__, 8093)),
    ]);
    return verifiedChain(tls?.chain ?? [], storesWith(target.settings.caCertificates)).links;
}
function tls_expiry_judge({ target, startedAt, clean }, links) {
    const { tlsExpiryDays } = target.settings;
    const dated = links.filter(({ notAfterMs }) => !Number.isNaN(notAfterMs));
    const first = dated.toSorted((one, other) => one.notAfterMs - other.notAfterMs)[0];
    if (first === undefined)
        return (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No certificate could be looked at.`);
    const daysLeft = Math.floor((first.notAfterMs - startedAt) / tls_expiry_DAY_MS);
    const notAfter = new Date(first.notAfterMs).toISOString();
    const evidence = { daysLeft, notAfter, subject: clean(first.subject).quoted };
    const detail = (0,phrase/* say */.cv) `${clean(first.subject)} ends on ${notAfter.slice(0, 10)}, in ${daysLeft} day${daysLeft === 1 ? '' : 's'}.`;
    return daysLeft < tlsExpiryDays ? (0,src_finding/* warn */.R8)('tls.expiring', detail, evidence) : (0,src_finding/* pass */.IX)(detail, evidence);
}

;// CONCATENATED MODULE: ./src/judgement/certificate-words.ts

/** The day, as people write it. */
function day(ms) {
    return ms === undefined || Number.isNaN(ms) ? '?' : new Date(ms).toISOString().slice(0, 10);
}
/** "The intermediate certificate of X, issued by Y, valid 2026-01-01 to 2026-03-01". */
function described(chain, at, clean) {
    const { subject, issuer, notBeforeMs, notAfterMs } = chain[at] ?? {};
    const validity = `${day(notBeforeMs)} to ${day(notAfterMs)}`;
    return (0,phrase/* say */.cv) `The ${kindOf(chain, at)} of ${clean(subject ?? '')}, issued by ${clean(issuer ?? '')}, valid ${validity}`;
}
function kindOf(chain, at) {
    if (at === 0)
        return 'certificate';
    const { subject, issuer } = chain[at] ?? {};
    return subject === issuer ? 'root certificate' : 'intermediate certificate';
}
/** Which certificate of the chain a verdict about dates is about; the leaf where the dates say nothing. */
function outOfDate(chain, { code, nowMs }) {
    const at = chain.findIndex(({ notBeforeMs, notAfterMs }) => code === 'CERT_NOT_YET_VALID' ? notBeforeMs > nowMs : notAfterMs < nowMs);
    return Math.max(at, 0);
}
/** The handshake as evidence: protocol, the whole chain, and the certificate that is talked about in single fields. */
function shownHandshake({ protocol, cipher, chain }, at, clean) {
    const told = chain[at];
    return {
        protocol: protocol ?? null,
        cipher: cipher ?? null,
        chain: chain.map((each) => shownCertificate(each, clean)),
        ...(told && shownFields(told, chain[0]?.altNames ?? '', clean)),
    };
}
function shownCertificate(certificate, clean) {
    const { subject, issuer, notBeforeMs, notAfterMs, key, fingerprint256 } = certificate;
    const names = `${clean(subject).quoted} ← ${clean(issuer).quoted}`;
    return `${names}, ${day(notBeforeMs)} to ${day(notAfterMs)}, ${clean(key, 40).quoted}, SHA-256 ${fingerprint256}`;
}
function shownFields(certificate, names, clean) {
    const { subject, issuer, notBeforeMs, notAfterMs, fingerprint256, serial, key } = certificate;
    return {
        subject: clean(subject).quoted,
        issuer: clean(issuer).quoted,
        names: clean(names).quoted,
        notBefore: day(notBeforeMs),
        notAfter: day(notAfterMs),
        key: clean(key, 40).quoted,
        serial: clean(serial, 80).quoted,
        fingerprint: fingerprint256,
    };
}

;// CONCATENATED MODULE: ./src/judgement/trust-words.ts
// What is said about the places trust comes from: stores, the file of extra roots, our own certificate.


/** Completes "vouched for by X, …". */
const IN_STORE = {
    bundled: 'a public root',
    NODE_EXTRA_CA_CERTS: 'trusted through NODE_EXTRA_CA_CERTS',
    SSL_CERT_FILE: 'trusted through SSL_CERT_FILE',
    'ca-certificates': 'trusted through ca-certificates',
    system: 'trusted by the system’s store',
};
/** Who holds the issuer of a chain that was not accepted all the same. */
const KNOWN_TO = {
    bundled: 'The public roots inside Node hold this issuer.',
    NODE_EXTRA_CA_CERTS: 'The file of NODE_EXTRA_CA_CERTS holds this issuer.',
    SSL_CERT_FILE: 'The file of SSL_CERT_FILE holds this issuer.',
    'ca-certificates': 'The file of ca-certificates holds this issuer.',
    system: 'The system’s store holds this issuer: curl and Git, which read it, know it.',
};
/** Programs differ: only some of them read the system's store. */
const SYSTEM_ONLY = 'Only the system’s store vouches for it, which Node and Python’s certifi do not read by themselves: NODE_USE_SYSTEM_CA=1 makes Node do so.';
/** What is odd about the file of extra roots; `vouches` says that it is needed and does its work. */
function fileRemarks(file, contents, vouches) {
    if (file === undefined)
        return [];
    const name = file.origin.variable ?? 'ca-certificates';
    if (file.fault !== undefined)
        return [(0,phrase/* say */.cv) `The file that ${name} names was not used: ${file.fault}.`];
    const faults = [file.remark, unreadable(contents), vouches ? undefined : useless(contents)];
    return faults.flatMap((fault) => (fault === undefined ? [] : [(0,phrase/* say */.cv) `About the file of ${name}: ${fault}.`]));
}
function unreadable(contents) {
    const first = contents?.unreadable[0];
    if (contents === undefined || first === undefined)
        return undefined;
    return `certificate ${first} of ${contents.count} cannot be read, and those after it are passed over`;
}
function useless(contents) {
    if (contents === undefined)
        return undefined;
    const { count, roots, ended } = contents;
    if (roots === 0)
        return 'it holds no authority, only certificates of servers, which vouch for nothing';
    return ended === count ? 'all that it holds is past its end' : undefined;
}
/** A client's certificate that is past its end is refused wherever it is asked for. */
function clientRemark(endMs, nowMs) {
    return endMs === undefined || endMs >= nowMs
        ? []
        : [
            (0,phrase/* say */.cv) `The certificate of client-certificate ended on ${day(endMs)}: a server that asks for it refuses it.`,
        ];
}

;// CONCATENATED MODULE: ./src/judgement/tls-accepted.ts
// What a handshake with a verified peer comes to: who vouches for it, and whether somebody on the way answers in place of the API.





/** A root that the user named himself is told without a warning: they know, and must not be told every night. */
function judgeAccepted(shaken, looked, clean) {
    const opened = judgeInterception(shaken, looked);
    const root = clean(looked.links.at(-1)?.subject ?? '');
    const detail = vouched(shaken, looked, root);
    const evidence = {
        ...shownHandshake(shaken.tls, 0, clean),
        ...{ store: looked.store ?? null, root: root.quoted },
        ...(opened && productOf(opened)),
    };
    if (opened !== undefined && looked.store !== 'ca-certificates')
        return seenThrough(opened, detail, evidence);
    const known = opened === undefined ? [] : [(0,phrase/* say */.cv) `${who(opened)} opens the connection, as ca-certificates allows.`];
    const remarks = remarksOf(looked);
    const told = (0,phrase/* joinPhrases */.Zk)([detail, ...known, ...remarks], ' ');
    return remarks.length === 0 ? (0,src_finding/* pass */.IX)(told, evidence) : (0,src_finding/* note */.N4)(told, evidence);
}
function vouched({ tls, phases }, { store }, root) {
    const where = store === undefined ? '' : `, ${IN_STORE[store]}`;
    return (0,phrase/* say */.cv) `${tls.protocol ?? 'TLS'}, vouched for by ${root}${where}, in ${Math.round(phases.tlsMs ?? 0)} ms.`;
}
function seenThrough(opened, detail, evidence) {
    return (0,src_finding/* warn */.R8)('tls.intercepted', (0,phrase/* say */.cv) `${detail} That is no public root: ${who(opened)} opens the connection, and this machine allows it.`, { ...evidence, issuer: evidence['root'] ?? '' });
}
/** Own words: the name comes from our table. */
function who({ product }) {
    return product ?? 'something on the way';
}
function productOf({ product }) {
    return product === undefined ? {} : { product };
}
function remarksOf({ store, file, contents, clientEndMs, nowMs }) {
    const needed = file !== undefined && store === (file.origin.variable ?? 'ca-certificates');
    return [
        ...(store === 'system' ? [[SYSTEM_ONLY]] : []),
        ...fileRemarks(file, contents, needed),
        ...clientRemark(clientEndMs, nowMs),
    ];
}

;// CONCATENATED MODULE: ./src/judgement/tls-refused.ts








/** Nothing was sent to this peer. */
function judgeRefused(shaken, looked, clean) {
    const { tls, failure, host } = shaken;
    const code = failure?.code ?? 'UNKNOWN';
    const cause = causeOf(shaken, looked, code);
    const { at, words, evidence } = faultOf(cause, tls.chain, { code, nowMs: looked.nowMs, clean });
    const product = looked.firstParty ? inspectionProduct(tls.chain) : undefined;
    const detail = (0,phrase/* say */.cv) `${described(tls.chain, at, clean)}, ${words} (${clean(code)}).`;
    return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* joinPhrases */.Zk)([detail, ...remarks(product, looked, code)], ' '), {
        ...shownHandshake(tls, at, clean),
        ...{ code: clean(code).quoted, host: clean(host).quoted },
        ...{ store: looked.store ?? null, ...evidence, ...(product !== undefined && { product }) },
    });
}
/** Certificates of the user's own file that cannot be read may be the very ones which are missing. */
function causeOf(shaken, looked, code) {
    const unread = looked.file?.origin.from === 'input' && (looked.contents?.unreadable.length ?? 0) > 0;
    if (unread && trust/* UNTRUSTED_CODES */.g.has(code))
        return 'tls.ca-file';
    if (judgeInterception(shaken, looked) !== undefined)
        return 'tls.intercepted';
    return tlsCause(code) ?? 'tls.untrusted';
}
function faultOf(cause, chain, told) {
    const { clean } = told;
    const above = clean(chain.at(-1)?.issuer ?? '');
    switch (cause) {
        case 'tls.expired':
            return { at: outOfDate(chain, told), words: ['has ended'] };
        case 'tls.not-yet-valid':
            return { at: outOfDate(chain, told), words: ['has not begun'] };
        case 'tls.hostname':
            return {
                at: 0,
                words: ['does not carry the name of this host'],
                evidence: { accepted: namesIn(chain[0]) },
            };
        case 'tls.self-signed':
            return { at: 0, words: ['vouches for itself alone'] };
        case 'tls.incomplete-chain':
            return cutShort(chain, told);
        case 'tls.intercepted':
            return {
                at: 0,
                words: (0,phrase/* say */.cv) `is not the API’s own: its chain ends in ${above}`,
                evidence: { issuer: above.quoted },
            };
        default:
            return {
                at: 0,
                words: (0,phrase/* say */.cv) `was not accepted: its chain ends in ${above}`,
                evidence: { issuer: above.quoted },
            };
    }
}
/** Where the missing certificate could be fetched is shown as a bare host name: a stranger chose it. */
function cutShort(chain, { clean }) {
    const above = clean(chain.at(-1)?.issuer ?? '');
    return {
        at: 0,
        words: (0,phrase/* say */.cv) `came without the certificate of ${above}, which signed it and which nothing here holds`,
        evidence: {
            ...{ issuer: above.quoted, missing: above.quoted },
            issuerHosts: (chain.at(-1)?.issuerHosts ?? []).map((host) => clean(host, 120).quoted),
        },
    };
}
function namesIn(leaf) {
    return (leaf?.altNames ?? '').split(', ').flatMap((name) => /^DNS:([\w.*-]+)$/.exec(name)?.[1] ?? []);
}
function remarks(product, looked, code) {
    const { store, file, contents } = looked;
    return [
        ...(product === undefined ? [] : [(0,phrase/* say */.cv) `It was made by ${product}.`]),
        ...(store !== undefined && trust/* UNTRUSTED_CODES */.g.has(code) ? [[KNOWN_TO[store]]] : []),
        ...fileRemarks(file, contents, false),
    ];
}

;// CONCATENATED MODULE: ./src/checks/tls-trust.ts
// Is the peer who its name says, by the stores of this machine?








const tlsTrust = defineCheck({
    id: 'tls-trust',
    title: 'The certificate is trusted',
    about: 'Judges the very handshake that the requests travel on: chain, dates and host name against the bundled roots, NODE_EXTRA_CA_CERTS, the file of ca-certificates and the system’s store, and says which of them vouches. Nothing is sent to a peer that fails.',
    layer: 'tls',
    needs: ['tcp', 'proxy-tunnel'],
    appliesTo: ({ target, endpoint }) => endpoint.base?.protocol !== 'http:' || faultOfFile(target) !== undefined,
    run: async (context) => {
        const observation = await context.connection();
        return judgeFile(context) ?? (await judgeReset(observation, context)) ?? tls_trust_judge(observation, context);
    },
});
/** An unusable file of the input is a fault of its own; one that only the environment names is a note. */
function judgeFile({ target, clean }) {
    const fault = faultOfFile(target);
    if (fault === undefined)
        return undefined;
    const path = target.settings.caCertificates?.path;
    return (0,src_finding/* fail */.fJ)('tls.ca-file', (0,phrase/* say */.cv) `The file of ca-certificates cannot be used: ${fault}. Nothing was sent.`, {
        fault,
        ...(path !== undefined && { file: clean(path).quoted }),
    });
}
function faultOfFile({ settings: { caCertificates } }) {
    return caCertificates?.origin.from === 'input' ? caCertificates.fault : undefined;
}
/** A box that resets every connection would reset this handshake too: then the handshake is not at fault. */
async function judgeReset({ host, port, failure }, { lookAgain, clean }) {
    if (failure?.phase !== 'tls' || failure.code !== 'ECONNRESET')
        return undefined;
    if (!(await lookAgain('resets-at-once')))
        return undefined;
    const detail = (0,phrase/* say */.cv) `${clean(host)}, port ${port}, resets every connection before anything was said on it.`;
    return (0,src_finding/* fail */.fJ)('tcp.reset', detail, { code: failure.code, host });
}
async function tls_trust_judge(observation, context) {
    const { tls, failure } = observation;
    if (tls === undefined)
        return failure?.phase === 'tls' ? unshaken(observation, context) : (0,src_finding/* unknown */.L5)((0,phrase/* say */.cv) `No handshake took place.`);
    const shaken = { ...observation, tls };
    const looked = await lookUp(shaken, context.target, context.endpoint, context.now());
    const verdict = failure?.phase === 'tls' ? judgeRefused : judgeAccepted;
    return verdict(shaken, looked, context.clean);
}
/** Both sides parted before a certificate was seen. */
function unshaken({ host, failure, phases }, context) {
    const { clean } = context;
    const { code, reason } = failure ?? { code: '', reason: '' };
    const after = `${Math.round(phases.tlsMs ?? 0)} ms`;
    const facts = { code: clean(code).quoted, host: clean(host).quoted };
    if (code === probes_failure/* CANCELLED */.gD)
        return (0,src_finding/* fail */.fJ)('run.deadline', (0,phrase/* say */.cv) `The run was ended during the TLS handshake, after ${after}.`, facts);
    if (code === probes_failure/* TIMEOUT */.Q9)
        return (0,src_finding/* fail */.fJ)('tls.handshake', (0,phrase/* say */.cv) `The TLS handshake did not end within ${after}: connected, but silent.`, facts);
    const cause = tlsCause(code) ?? 'tls.handshake';
    const words = clean(bareReason(reason));
    return (0,src_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The TLS handshake failed: ${words} (${clean(code)})${shownTo(cause, context)}.`, facts);
}
/** The server's own words name the certificate it saw, not whose fault that was. */
function shownTo(cause, { target }) {
    if (cause !== 'tls.client-certificate')
        return '';
    return target.settings.clientCertificate === undefined
        ? ': no client certificate was given'
        : ', about the client certificate that was given';
}
/** OpenSSL writes thread, library, function and file around the one part that says something. */
function bareReason(reason) {
    return /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(reason)?.[1] ?? reason;
}

;// CONCATENATED MODULE: ./src/checks/index.ts
// The registry: every check, in the order of `CHECK_IDS`. Adding one is its file, its id and its line here.





















const CHECKS = [
    keyShape,
    keyExposure,
    endpointShape,
    proxyRoute,
    dns_dns,
    tcp_tcp,
    addresses,
    proxyTunnel,
    tlsTrust,
    tlsExpiry,
    httpReach,
    apiIdentity,
    clock,
    keyAccepted,
    authSchemes,
    identity,
    models_models,
    requestFormat,
    rateLimits,
    liveMessage,
    liveStream,
];


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstByteMs),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/** The answer of an exchange, or of one attempt, as a list of none or one. */
function answered({ outcome }) {
    return outcome.kind === 'answer' ? [outcome] : [];
}
/** Time to first byte, in milliseconds: from the moment the judged connection stood, and the request was ready, to the head of the answer. */
function firstByteMs({ headAtMs, sentAtMs }, { startedAtMs, durationMs }) {
    return Math.max(0, headAtMs - Math.max(startedAtMs + durationMs, sentAtMs));
}


/***/ }),

/***/ 133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AF: () => (/* binding */ acceptedSchemes),
  FF: () => (/* binding */ judgeKey),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./src/cause.ts
var cause = __webpack_require__(9400);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/judgement/reading.ts + 1 modules
var reading = __webpack_require__(8739);
// EXTERNAL MODULE: ./src/claude/federation.ts
var federation = __webpack_require__(9541);
// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
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
    return exchange && (0,reading/* readExchange */.gF)(exchange, 'token', 'federation', firstParty);
}
function withoutIdentity({ identities }) {
    const last = identities.at(-1);
    const cancelled = last?.outcome.kind === 'failure' && last.outcome.failure.code === failure/* CANCELLED */.gD;
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
    return code === failure/* TIMEOUT */.Q9 || code === failure/* CANCELLED */.gD
        ? 'GitHub’s endpoint for identity tokens did not answer in time'
        : 'GitHub’s endpoint for identity tokens could not be reached';
}
function noToken({ status, json }) {
    if (status >= 300)
        return `GitHub’s endpoint for identity tokens answered ${status}`;
    return (0,federation/* identityTokenIn */.l3)(json) === undefined
        ? 'GitHub’s endpoint for identity tokens answered without a token'
        : `the identity token is longer than ${federation/* TOKEN_EXCHANGE */.Kj.longestToken} characters`;
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
const FIELDS = {
    federation_rule_id: 'federation-rule-id',
    organization_id: 'organization-id',
    service_account_id: 'service-account-id',
    workspace_id: 'workspace-id',
};
function fieldIn(message = '') {
    return Object.entries(FIELDS).find(([name]) => message.includes(name))?.[1];
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
            : [{ ...(0,reading/* readExchange */.gF)(exchange, 'list', scheme, firstParty), scheme, asked: 'list' }];
    });
    const ofCounts = counts.map(({ exchange, scheme }) => ({
        ...(0,reading/* readExchange */.gF)(exchange, 'count', scheme, firstParty),
        scheme,
        asked: 'count',
    }));
    const ofMessages = live.map(({ message, scheme }) => ({
        ...(0,reading/* readExchange */.gF)(message, 'message', scheme, firstParty),
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
    return open === undefined || !(0,reading/* understood */.Se)(open);
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


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels)
/* harmony export */ });
/* unused harmony export askedModels */
/* harmony import */ var _claude_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);
/* harmony import */ var _claude_model_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8739);
// Which models can be used: the service's own list first, the token count and single look-ups next, the dated table last.



/** Models that the user named: in `models`, and in the `request` file. */
function askedModels({ settings }) {
    const own = settings.request?.['model'];
    return [...new Set([...settings.models, ...(typeof own === 'string' && own !== '' ? [own] : [])])];
}
function judgeModels(conversation, target, endpoint, nowMs) {
    const list = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOf */ .Wh)(conversation);
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
        known.list.find((model) => (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModel */ .An)(model.id, id)) ??
        lookedUp(id, known);
    if (listed !== undefined)
        return refusedHere(fromList(listed, id, true, known.nowMs), counted);
    if (counted === 'usable')
        return fromTable(id, known.nowMs);
    const absent = counted ?? lookUpStatus(id, known);
    return absent === 'unknown'
        ? asked(id, (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
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
        .map(({ exchange, scheme }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'count', scheme, endpoint.firstParty));
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
    return (0,_claude_model_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelList */ .hS)([outcome.json])?.models[0];
}
function lookUpStatus(id, { conversation, endpoint }) {
    const exchange = conversation.lookups[id];
    const reading = exchange && (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'model', 'bearer', endpoint.firstParty);
    if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted')
        return undefined;
    if (reading.answer.status === 404)
        return 'unknown';
    return reading.answer.status === 403 ? 'forbidden' : undefined;
}
/** The service's word on a model; where it tells no lifecycle (gateways), an announced date of the table still counts. */
function fromList(model, id, wasAsked, nowMs) {
    const table = (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(model.id, nowMs);
    const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active');
    const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined);
    const status = lifecycle === 'active' ? 'usable' : lifecycle;
    return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) };
}
/** No list showed it, but it was counted with: usable, and the table may know its end. */
function fromTable(id, nowMs) {
    const table = (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, nowMs);
    const deprecated = table?.lifecycle === 'deprecated';
    return {
        ...asked(id, deprecated ? 'deprecated' : 'usable'),
        ...(deprecated && table.retiresAt !== undefined && { retiresAt: table.retiresAt }),
    };
}


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);

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
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(envelope.message.replace(/[.\s]+$/, ''))}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${ANSWERER[identity.who]} answered ${answer.status}${said}`;
}
function bodyWords({ answer: { headers, body }, html }, clean) {
    const type = clean(headers['content-type'] ?? 'no content type', 80);
    const size = body.truncated ? 'more than 1 MiB' : `${body.bytes.length} bytes`;
    const title = html ? titleOf(body.bytes.toString('utf8')) : undefined;
    return title === undefined
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${size}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with a web page titled ${clean(title, 120)}, ${size}`;
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


/***/ })

};
