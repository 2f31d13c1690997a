export const id = 547;
export const ids = [547];
export const modules = {

/***/ 6547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECKS: () => (/* binding */ CHECKS)
});

// EXTERNAL MODULE: ./src/finding.ts
var finding = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/judgement/key.ts
var key = __webpack_require__(8636);
// EXTERNAL MODULE: ./src/judgement/reading.ts + 1 modules
var judgement_reading = __webpack_require__(8739);
// EXTERNAL MODULE: ./src/judgement/words.ts
var words = __webpack_require__(9698);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __webpack_require__(8350);
;// CONCATENATED MODULE: ./src/checks/check.ts
/** Fills in what most checks share. */
function defineCheck(check) {
    return { appliesTo: () => true, ...check };
}

;// CONCATENATED MODULE: ./src/checks/api-identity.ts
// Is it the API that answers, or a gateway to it, and not something on the way?






const apiIdentity = defineCheck({
    id: 'api-identity',
    title: 'It is the API that answers',
    about: 'Decides from envelope, request id, headers and content type whether the API, its edge, a gateway, a web page or something else answered. Redirects are told and never followed.',
    layer: 'http',
    needs: ['http-reach'],
    run: async (context) => judge(await context.conversation(), context),
});
function judge(conversation, context) {
    const heard = (0,key/* readAll */.yw)(conversation, context.endpoint).filter((reading) => reading.kind !== 'silent');
    const [first] = heard.toSorted((one, other) => credibility(other) - credibility(one));
    if (first === undefined)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing that was asked with the credential got an answer.`);
    if (first.kind === 'accepted' || first.kind === 'refused')
        return known(first, context);
    if (first.kind === 'told' && first.cause === 'auth.challenge')
        return challenged(first, context);
    return judgeStatus(first, conversation, context);
}
function judgeStatus(reading, conversation, context) {
    const { status } = reading.answer;
    if (status >= 300 && status < 400)
        return redirected(reading, context);
    if (status >= 500)
        return fromBefore(reading, context);
    if (status === 404 || status === 405)
        return nowhere(reading, conversation, context);
    return judgeBody(reading, conversation, context);
}
function challenged(reading, { clean }) {
    return (0,finding/* fail */.fJ)('auth.challenge', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}, a bot challenge.`, (0,words/* evidenceOf */.X1)(reading, clean));
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
    return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${who} answers${reasons === '' ? '' : `: ${reasons}`}.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** Where a redirect leads is told without its query; the credential never goes along. */
function redirected(reading, { clean }) {
    const location = clean((reading.answer.headers['location'] ?? '').replace(/[?#].*$/s, ''));
    const where = location.quoted === '' ? (0,phrase/* say */.cv) `nowhere` : (0,phrase/* say */.cv) `to ${location}`;
    return (0,finding/* fail */.fJ)('endpoint.redirect', (0,phrase/* say */.cv) `It answered ${reading.answer.status} and leads ${where}; nothing was sent there.`, { ...(0,words/* evidenceOf */.X1)(reading, clean), location: location.quoted });
}
/** A server error in the API's own form is the API; any other was made by a box before it, which is the vendor's own edge at the first party. */
function fromBefore(reading, context) {
    const { clean, endpoint } = context;
    if (reading.identity.who === 'api' || reading.envelope?.dialect === 'anthropic')
        return known(reading, context);
    const tell = endpoint.firstParty ? finding/* warn */.R8 : finding/* fail */.fJ;
    return tell('service.gateway', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}, after all tries: a box before the API made this answer.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
/** A 404 about a model is the API's; one about the path means that the API is not at this base URL. */
function nowhere(reading, conversation, context) {
    const { clean } = context;
    if (reading.kind === 'told' && reading.cause.startsWith('model.'))
        return known(reading, context);
    const route = conversation.messagesRoute && (0,judgement_reading/* readExchange */.gF)(conversation.messagesRoute, 'message', 'bearer', false);
    if (route !== undefined && isServed(route)) {
        const detail = (0,phrase/* say */.cv) `/v1/messages is served here; the model list and the token count are not.`;
        return (0,finding/* pass */.IX)(detail, (0,words/* evidenceOf */.X1)(route, clean));
    }
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, clean), path: '/v1/models' };
    const right = conversation.candidates.find(({ exchange }) => isApi(exchange));
    if (right === undefined) {
        return (0,finding/* fail */.fJ)('endpoint.not-found', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: the API is not at this base URL.`, evidence);
    }
    return elsewhere(reading, right, context);
}
/** The API was seen to answer at another path of the same origin. */
function elsewhere(reading, { base }, { clean }) {
    const corrected = clean(base);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: the API is not at this base URL, but it answers at ${corrected}.`;
    return (0,finding/* fail */.fJ)('endpoint.path', detail, { ...(0,words/* evidenceOf */.X1)(reading, clean), corrected: corrected.quoted });
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
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `The edge in front of the API answers.`, (0,words/* evidenceOf */.X1)(reading, clean));
    const right = conversation.candidates.find(({ exchange }) => isApi(exchange));
    if (right !== undefined)
        return elsewhere(reading, right, context);
    const cause = identity.who === 'api' ? 'format.response' : 'endpoint.not-an-api';
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: not the answer this API gives.`;
    return (0,finding/* fail */.fJ)(cause, detail, (0,words/* evidenceOf */.X1)(reading, clean));
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
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `No header was seen to be accepted.`, undefined, evidence);
    if (auth !== 'auto' && refused.includes(auth)) {
        const detail = (0,phrase/* say */.cv) `${auth} is refused, ${accepted.join(', ')} is accepted. ${auth} is what these send: ${(0,headers/* sdksSending */.ib)(auth)}.`;
        return (0,finding/* fail */.fJ)('auth.scheme', detail, { scheme: auth, accepted: accepted.join(', ') });
    }
    const [other] = refused;
    if (other === undefined)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `Accepted: ${accepted.join(', ')}.`, evidence);
    const detail = (0,phrase/* say */.cv) `Accepted: ${accepted.join(', ')}; ${other} is refused. It is what these SDKs send: ${(0,headers/* sdksSending */.ib)(other)}.`;
    return context.endpoint.firstParty ? (0,finding/* note */.N4)(detail, evidence) : (0,finding/* pass */.IX)(detail, evidence);
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
    run: async ({ conversation }) => clock_judge((0,probes_conversation/* exchangesOf */.M)(await conversation()).flatMap(answered/* answered */.o)),
});
function clock_judge(answers) {
    const [first] = answers.flatMap(({ headers, receivedAt }) => {
        const at = Date.parse(headers['date'] ?? '');
        return Number.isNaN(at) ? [] : [receivedAt - at];
    });
    if (answers.length === 0)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing answered.`);
    if (first === undefined)
        return (0,finding/* note */.N4)((0,phrase/* say */.cv) `The answer carries no Date to compare with.`);
    const seconds = Math.round(first / 1_000);
    const evidence = { skewSeconds: seconds };
    if (Math.abs(first) <= TOLERATED_MS)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `Within five minutes of the server’s.`, evidence);
    const way = seconds > 0 ? 'ahead of' : 'behind';
    return (0,finding/* warn */.R8)('clock.skew', (0,phrase/* say */.cv) `This machine is ${Math.abs(Math.round(seconds / 60))} minutes ${way} the server.`, evidence);
}

// EXTERNAL MODULE: ./src/claude/addresses.ts
var claude_addresses = __webpack_require__(9602);
// EXTERNAL MODULE: ./src/probes/failure.ts
var probes_failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/checks/dns.ts
// Does the host's name lead to an address?





const NO_SUCH_NAME = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME']);
const dns = defineCheck({
    id: 'dns',
    title: 'The host’s name resolves',
    about: 'Asks the operating system for the host’s addresses, hosts file included, as every client on this machine does.',
    layer: 'network',
    needs: ['key-shape', 'endpoint-shape'],
    run: async ({ connection, endpoint }) => dns_judge(await connection(), endpoint.firstParty),
});
function dns_judge(observation, isPublic) {
    const { failure, addresses, redirectedTo, host } = observation;
    if (failure?.phase === 'dns')
        return failed(observation, failure.code);
    const shown = addresses.slice(0, 4).join(', ');
    const more = addresses.length > 4 ? ` and ${addresses.length - 4} more` : '';
    const evidence = {
        addresses: [...addresses],
        ...(redirectedTo !== undefined && { 'connect-to': redirectedTo }),
    };
    if (redirectedTo !== undefined)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is reached at ${(0,phrase/* quote */.hD)(redirectedTo)}, as connect-to says: ${shown}${more}.`, evidence);
    if (isPublic && addresses.every(claude_addresses/* isPrivateAddress */.C0))
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is ${shown}${more}, which is no public address.`, {
            ...evidence,
            private: true,
        });
    return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is ${shown}${more}.`, evidence);
}
function failed({ host, phases, addresses }, code) {
    const evidence = { code, host, addresses: [...addresses] };
    if (code === probes_failure/* LINK_LOCAL */.zl)
        return (0,finding/* fail */.fJ)('endpoint.malformed', (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} leads to a link-local address, where clouds keep their metadata; nothing was sent.`, evidence);
    if (code === probes_failure/* NOT_LOOPBACK */.Yw)
        return (0,finding/* fail */.fJ)('endpoint.insecure', (0,phrase/* say */.cv) `Plain http to ${(0,phrase/* quote */.hD)(host)} would leave this machine; nothing was sent.`, evidence);
    if (NO_SUCH_NAME.has(code))
        return (0,finding/* fail */.fJ)('dns.not-found', (0,phrase/* say */.cv) `No address is known for ${(0,phrase/* quote */.hD)(host)} (${code}).`, evidence);
    const after = `after ${Math.round(phases.dnsMs ?? 0)} ms`;
    if (code === probes_failure/* CANCELLED */.gD)
        return (0,finding/* fail */.fJ)('run.deadline', (0,phrase/* say */.cv) `The deadline ended the look-up of ${(0,phrase/* quote */.hD)(host)} ${after}.`, evidence);
    const why = code === probes_failure/* TIMEOUT */.Q9 ? `no answer ${after}` : code;
    return (0,finding/* fail */.fJ)('dns.failure', (0,phrase/* say */.cv) `The look-up of ${(0,phrase/* quote */.hD)(host)} failed: ${why}.`, evidence);
}

// EXTERNAL MODULE: ./src/claude/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(2662);
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
            return Promise.resolve((0,finding/* fail */.fJ)(fault.cause, fault.detail, fault.corrected === undefined ? {} : { corrected: fault.corrected }));
        }
        const origin = target.settings.origins.find(({ setting }) => setting === 'endpoints');
        const shown = url === undefined ? '' : (0,endpoint_shape/* shownBase */.fc)(url);
        if (origin?.from !== 'environment' || endpoint.firstParty)
            return Promise.resolve((0,finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(shown)}`));
        return Promise.resolve((0,finding/* note */.N4)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(shown)} came from ${origin.variable ?? 'the environment'}: the credential goes there, not to Anthropic.`));
    },
});

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
    ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'tls.client-certificate',
};
/** The cause a TLS code stands for; `undefined` for a code that says nothing about TLS. */
function tlsCause(code) {
    const known = TLS_CODES;
    if (Object.hasOwn(known, code))
        return known[code];
    return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? 'tls.handshake' : undefined;
}

;// CONCATENATED MODULE: ./src/judgement/silence.ts


/** Codes of `undici` and its parser: what came was no HTTP. */
const NOT_HTTP = /^HTTPParserError$|^HPE_|^UND_ERR_HEADERS_OVERFLOW$/;
function judgeSilence({ code, phase }) {
    if (code === probes_failure/* CANCELLED */.gD)
        return { cause: 'run.deadline', words: 'had not answered when the deadline came' };
    if (code === probes_failure/* TIMEOUT */.Q9)
        return {
            cause: 'service.timeout',
            words: phase === 'answer'
                ? 'began to answer and did not end in time'
                : 'was connected and did not answer in time',
        };
    const tls = tlsCause(code);
    if (tls !== undefined)
        return { cause: tls, words: 'ended the TLS connection instead of answering' };
    if (NOT_HTTP.test(code))
        return { cause: 'endpoint.not-an-api', words: 'answered with something that is not HTTP' };
    if (phase === 'request' && code === 'ECONNRESET')
        return { cause: 'tcp.reset', words: 'reset the connection instead of answering' };
    if (phase === 'request')
        return { cause: 'service.cut', words: 'closed the connection without an answer' };
    return { cause: 'service.cut', words: 'lost the connection in the middle of its answer' };
}

;// CONCATENATED MODULE: ./src/checks/http-reach.ts
// Does anything answer over HTTP?







const httpReach = defineCheck({
    id: 'http-reach',
    title: 'The endpoint answers over HTTP',
    about: 'Waits for the head of any answer to the requests that were sent, whatever its status.',
    layer: 'http',
    needs: ['tcp', 'tls-trust'],
    run: async (context) => {
        const { conversation, connection, clean } = context;
        const answer = http_reach_judge((0,probes_conversation/* exchangesOf */.M)(await conversation()), await connection(), clean);
        return answer.status === 'fail' ? ((await otherProtocol(context)) ?? answer) : answer;
    },
});
/** Silence on a plain http port is explained by a server that waits for TLS. */
async function otherProtocol({ endpoint, lookAgain }) {
    if (endpoint.base?.protocol !== 'http:' || !(await lookAgain('speaks-tls')))
        return undefined;
    const corrected = (0,endpoint_shape/* shownBase */.fc)(endpoint.base).replace(/^http:/, 'https:');
    return (0,finding/* fail */.fJ)('endpoint.wrong-protocol', (0,phrase/* say */.cv) `The port speaks TLS, and the base URL says http.`, { corrected });
}
function http_reach_judge(exchanges, connection, clean) {
    const [first] = exchanges.flatMap(answered/* answered */.o).toSorted((one, other) => one.headAtMs - other.headAtMs);
    if (first !== undefined)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `HTTP ${first.status} after ${Math.round((0,answered/* firstByteMs */.$)(first, connection))} ms.`, {
            status: first.status,
        });
    const [failure] = exchanges.flatMap(({ outcome }) => (outcome.kind === 'failure' ? [outcome.failure] : []));
    if (failure === undefined)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing was sent.`);
    const tries = Math.max(...exchanges.map(({ attempts }) => attempts.length));
    const { cause, words } = judgeSilence(failure);
    const times = tries === 1 ? 'once' : `${tries} times`;
    return (0,finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The endpoint ${words} (${clean(failure.code)}), tried ${times}.`, {
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
    const answers = (0,probes_conversation/* credentialed */.x)(await conversation())
        .flatMap(answered/* answered */.o)
        .filter(({ status }) => status < 300);
    const first = (name) => answers.flatMap(({ headers }) => headers[name] ?? [])[0];
    return { organization: first('anthropic-organization-id'), workspace: first('anthropic-workspace-id') };
}
function identity_judge({ organization, workspace }, { target, clean }) {
    const { organizationId, workspaceId } = target.settings;
    const both = [
        { word: 'organization', told: organization, expected: organizationId, cause: 'auth.wrong-organization' },
        { word: 'workspace', told: workspace, expected: workspaceId, cause: 'auth.wrong-workspace' },
    ];
    const known = both.flatMap(({ word, told }) => told === undefined ? [] : [[word, clean(told).quoted]]);
    const evidence = Object.fromEntries(known);
    const other = both.find(({ told, expected }) => told !== undefined && expected !== undefined && told !== expected);
    if (other !== undefined)
        return (0,finding/* fail */.fJ)(other.cause, (0,phrase/* say */.cv) `The ${other.word} is ${clean(other.told ?? '')}, expected was ${clean(other.expected ?? '')}.`, evidence);
    const unseen = both.some(({ told, expected }) => told === undefined && expected !== undefined);
    if (unseen)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `The answers do not tell it, so that it could not be compared with what you expect.`, undefined, evidence);
    if (known.length === 0)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `The answers do not tell it.`);
    return (0,finding/* pass */.IX)([
        ...(0,phrase/* joinPhrases */.Zk)(known.map(([word, id]) => (0,phrase/* say */.cv) `${word} ${(0,phrase/* quote */.hD)(id)}`), ', '),
        '.',
    ], evidence);
}

// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(6999);
;// CONCATENATED MODULE: ./src/checks/key-accepted.ts
// Does the endpoint accept the credential? Three answers: yes, no, and not decided.






const keyAccepted = defineCheck({
    id: 'key-accepted',
    title: 'The credential is accepted',
    about: 'Asks for the model list and a token count, both free. Only a determinate 401 calls a credential bad; a 429, a 5xx or a time-out decides nothing.',
    layer: 'auth',
    needs: ['api-identity'],
    run: async (context) => key_accepted_judge(await context.conversation(), context),
});
function key_accepted_judge(conversation, context) {
    const judgement = (0,key/* judgeKey */.FF)(conversation, context.endpoint);
    if (judgement.kind === 'undecided')
        return undecided(conversation, judgement.open, context);
    const { clean } = context;
    const evidence = (0,words/* evidenceOf */.X1)(judgement.by, clean);
    if (judgement.kind === 'accepted')
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${toldBy200(judgement.by)} the credential.`, evidence);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(judgement.by, clean)}.`;
    if (judgement.kind === 'refused')
        return (0,finding/* fail */.fJ)(judgement.cause, detail, evidence);
    return judgement.passing
        ? (0,finding/* unknown */.L5)(detail, judgement.cause, { ...evidence, ...waitIn(judgement, context.now()) })
        : (0,finding/* fail */.fJ)(judgement.cause, detail, evidence);
}
function toldBy200({ identity }) {
    return identity.who === 'api' ? 'The API accepts' : 'The endpoint accepts';
}
function waitIn(judgement, now) {
    const waitMs = (0,retry_after/* retryAfterMs */.V)(judgement.by.answer, now);
    return waitMs === undefined ? {} : { retryAfter: `${Math.ceil(waitMs / 1_000)} s` };
}
/** Nobody confirmed the credential and nobody refused it. */
function undecided(conversation, open, context) {
    if (open)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `It answers without any credential as well, so that its answers prove no key.`, 'endpoint.unverified');
    const heard = (0,key/* readAll */.yw)(conversation, context.endpoint).find((reading) => reading.kind === 'strange');
    if (heard === undefined)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `No request with the credential got an answer.`, 'endpoint.unverified');
    return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(heard, context.clean)}, which neither accepts nor refuses the credential.`, 'endpoint.unverified', (0,words/* evidenceOf */.X1)(heard, context.clean));
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
    appliesTo: ({ target }) => target.settings.scanWorkspace,
    run: async ({ exposure, clean }) => key_exposure_judge(await exposure(), clean),
});
function key_exposure_judge(exposure, clean) {
    if (exposure === undefined)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `There is no checkout here to look at.`);
    const { tracked, untracked, looked, files, complete, isCheckout } = exposure;
    const evidence = {
        looked,
        files,
        complete,
        tracked: listed(tracked, clean),
        untracked: listed(untracked, clean),
    };
    const where = isCheckout ? 'tracked by git' : 'of the workspace, which is no git checkout';
    if (tracked.length > 0)
        return (0,finding/* fail */.fJ)('key.exposed', (0,phrase/* say */.cv) `The credential stands in ${named(tracked, clean)}, ${where}.`, {
            ...evidence,
            file: clean(tracked[0] ?? '').quoted,
        });
    if (untracked.length > 0)
        return (0,finding/* note */.N4)((0,phrase/* say */.cv) `The credential stands in ${named(untracked, clean)}, not tracked by git: keep it so.`, evidence);
    if (!complete)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `Not in the first ${looked} of ${files} files; the time for more ran out.`, undefined, evidence);
    return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `Not in any file (${looked} looked at).`, evidence);
}
function named(paths, clean) {
    const shown = paths.slice(0, NAMED).flatMap((path, at) => (at === 0 ? [clean(path)] : [', ', clean(path)]));
    return paths.length > NAMED ? [...shown, ` and ${paths.length - NAMED} more files`] : shown;
}
function listed(paths, clean) {
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

// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __webpack_require__(3564);
;// CONCATENATED MODULE: ./src/checks/key-shape.ts





const WITHHELD = {
    fork: 'GitHub gives no secrets to a pull request from a fork.',
    dependabot: 'Runs of Dependabot get the Dependabot secrets, and none holds this credential.',
};
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
    if (credential === undefined)
        return missing(context);
    const [duplicate] = settings.duplicateHeaders;
    if (duplicate !== undefined) {
        const detail = (0,phrase/* say */.cv) `The custom headers carry ${duplicate} too, so that two credentials would be sent; nothing was sent.`;
        return (0,finding/* fail */.fJ)('auth.duplicate', detail, { header: duplicate });
    }
    return judgeText(context, endpoint.keyShape ?? {});
}
function judgeText(context, { fault, oddity, family }) {
    const { settings } = context.target;
    const evidence = { family: family?.name ?? 'unknown', from: placeOf(context) };
    if (fault !== undefined)
        return (0,finding/* fail */.fJ)(fault.cause, fault.detail, evidence);
    if (oddity !== undefined)
        return (0,finding/* note */.N4)(oddity.detail, { ...evidence, oddity: oddity.cause });
    if (settings.ignoredCredential !== undefined)
        return conflict(context, evidence);
    return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `It looks like ${family?.name ?? 'a key of a gateway'}, from ${placeOf(context)}.`, evidence);
}
function missing({ env, inputNames, clean }) {
    const withheld = (0,run_context/* whyWithheld */.Q0)(env);
    if (withheld !== undefined)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `The credential is empty: ${WITHHELD[withheld]}`, 'key.withheld', { withheld });
    const clues = lostKeyClues({ env, inputNames, inFork: (0,run_context/* isFork */.B0)(env) }, clean);
    const event = env['GITHUB_EVENT_NAME'];
    const detail = (0,phrase/* say */.cv) `The input api-key is empty, and so are auth-token, ANTHROPIC_API_KEY, CLAUDE_API_KEY, ANTHROPIC_AUTH_TOKEN and CLAUDE_CODE_OAUTH_TOKEN.`;
    const evidence = { ...(event !== undefined && { event: clean(event).quoted }), clues: clues.map(phrase/* plain */.pj) };
    return (0,finding/* fail */.fJ)('key.missing', clues.length === 0 ? detail : [...detail, ' ', ...(0,phrase/* joinPhrases */.Zk)(clues, ' ')], evidence);
}
function conflict({ target, endpoint }, evidence) {
    const other = target.settings.ignoredCredential;
    const lost = other?.origin.variable ?? `the input ${other?.kind ?? ''}`;
    const detail = (0,phrase/* say */.cv) `Two credentials are set: ${endpoint.keyShape?.family?.name ?? 'the key'} from ${evidence['from'] ?? ''} was used, ${lost} was not.`;
    return (0,finding/* warn */.R8)('key.conflict', detail, { ...evidence, ignored: lost });
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
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `No message was sent.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.message, 'message', trial.scheme, context.endpoint.firstParty);
    if (reading.kind === 'silent') {
        const { cause, words } = judgeSilence(reading.failure);
        return (0,finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The message was not answered: the endpoint ${words}.`);
    }
    if (reading.kind === 'accepted' || reading.kind === 'strange')
        return judgeAnswer(reading, context);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}.`;
    const passing = /^(?:limit|service)\./.test(reading.cause);
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, context.clean), model: context.clean(trial.model).quoted };
    if ((0,live_message/* isTooShort */.r$)(reading.envelope?.message))
        return (0,finding/* pass */.IX)(detail, evidence);
    return passing ? (0,finding/* unknown */.L5)(detail, reading.cause, evidence) : (0,finding/* fail */.fJ)(reading.cause, detail, evidence);
}
function judgeAnswer(heard, { clean }) {
    const { answer } = heard;
    const evidence = (0,words/* evidenceOf */.X1)(heard, clean);
    const right = answer.status < 300 ? (0,live_message/* judgeMessageAnswer */.$N)(answer.json) : undefined;
    if (right === undefined)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(heard, clean)}.`, undefined, evidence);
    if (!right.ok)
        return (0,finding/* fail */.fJ)('format.response', (0,phrase/* say */.cv) `The answer is no message: ${right.reason}.`, evidence);
    const { usage, stopReason } = right;
    const tokens = `${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
    const detail = (0,phrase/* say */.cv) `Answered in ${Math.round(answer.endAtMs - answer.sentAtMs)} ms: ${tokens}, ended by ${clean(stopReason ?? 'nothing')}.`;
    return (0,finding/* pass */.IX)(detail, { ...evidence, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens });
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
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `No message was sent.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.stream, 'stream', trial.scheme, context.endpoint.firstParty);
    if (reading.kind === 'silent')
        return silent(reading);
    const { answer } = reading;
    if (answer.status < 300)
        return judgeEvents(reading, context, judges);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}.`;
    const evidence = (0,words/* evidenceOf */.X1)(reading, context.clean);
    if ((0,live_message/* isTooShort */.r$)(reading.envelope?.message))
        return (0,finding/* pass */.IX)(detail, evidence);
    if (reading.kind !== 'told' && reading.kind !== 'refused')
        return (0,finding/* unknown */.L5)(detail, undefined, evidence);
    return PASSING.test(reading.cause)
        ? (0,finding/* unknown */.L5)(detail, reading.cause, evidence)
        : (0,finding/* fail */.fJ)(reading.cause, detail, evidence);
}
/** A connection that ends in the middle of the events is a cut stream. */
function silent({ failure }) {
    const { cause, words } = judgeSilence(failure);
    const cut = cause === 'service.cut' && failure.phase === 'answer';
    return (0,finding/* fail */.fJ)(cut ? 'format.stream' : cause, (0,phrase/* say */.cv) `The stream broke: the endpoint ${words}.`, {
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
    return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${judged.events} events, ${first}: ${tokens}.`, {
        ...evidence,
        events: judged.events,
        ...(firstMs !== undefined && { firstTokenMs: Math.round(firstMs) }),
    });
}
/** The service's own trouble, told in the middle of a stream, is no fault of the stream. */
function broken({ reason, error }, evidence, clean) {
    const said = error?.message === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: ${clean(error.message)}`;
    const detail = (0,phrase/* say */.cv) `The stream is not right: ${reason}${said}.`;
    const cause = error === undefined ? undefined : (0,errors/* causeOfErrorEvent */.rs)(error, 'bearer');
    return cause !== undefined && PASSING.test(cause)
        ? (0,finding/* unknown */.L5)(detail, cause, { ...evidence, reason })
        : (0,finding/* fail */.fJ)('format.stream', detail, { ...evidence, reason });
}

// EXTERNAL MODULE: ./src/claude/models.ts + 1 modules
var models = __webpack_require__(460);
// EXTERNAL MODULE: ./src/judgement/models.ts
var judgement_models = __webpack_require__(3481);
;// CONCATENATED MODULE: ./src/checks/models.ts





const DAY_MS = 86_400_000;
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
    const ending = asked.find((model) => endsSoon(model, context));
    if (ending !== undefined)
        return deprecated(ending, judgement, context);
    return sound(asked, judgement, context);
}
function tell({ id, status }, cause, { listed }, { clean }) {
    const model = clean(id);
    if (cause === undefined)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing here tells whether ${model} can be used.`, undefined, { model: model.quoted });
    const proposed = status === 'unknown' ? (0,models/* nearestId */.OA)(id, listed) : (0,models/* replacementFor */.aP)(id, listed);
    const replacement = proposed === undefined ? undefined : clean(proposed);
    const words = {
        unknown: (0,phrase/* say */.cv) `No model is called ${model} here.`,
        retired: (0,phrase/* say */.cv) `${model} is retired: every request for it fails.`,
        forbidden: (0,phrase/* say */.cv) `${model} exists, but not for this credential.`,
    };
    const instead = replacement === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${status === 'unknown' ? 'Nearest' : 'Instead'}: ${replacement}.`;
    return (0,finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `${words[status] ?? (0,phrase/* say */.cv) `${model} cannot be used.`}${instead}`, {
        model: model.quoted,
        ...(replacement && { replacement: replacement.quoted }),
    });
}
function endsSoon({ status, retiresAt }, { target, startedAt }) {
    if (status === 'deprecated')
        return true;
    const daysLeft = (Date.parse(retiresAt ?? '') - startedAt) / DAY_MS;
    return daysLeft < target.settings.modelRetirementDays;
}
function deprecated({ id, retiresAt }, { listed }, { clean, startedAt }) {
    const day = retiresAt?.slice(0, 10);
    const daysLeft = retiresAt === undefined ? undefined : Math.floor((Date.parse(retiresAt) - startedAt) / DAY_MS);
    const proposed = (0,models/* replacementFor */.aP)(id, listed);
    const when = day === undefined ? 'and will be retired' : `and is retired on ${day}, in ${daysLeft ?? '?'} days`;
    const instead = proposed === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` Successor: ${clean(proposed)}.`;
    const evidence = {
        model: clean(id).quoted,
        ...(day !== undefined && { retiresAt: day }),
        ...(proposed !== undefined && { replacement: clean(proposed).quoted }),
    };
    return (0,finding/* warn */.R8)('model.deprecated', (0,phrase/* say */.cv) `${clean(id)} works, but it is deprecated ${when}.${instead}`, evidence);
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
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `No model was named, and no list is offered.`, evidence);
    if (asked.length === 0)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${listed.length} models can be used; none was named.`, evidence);
    const named = asked.slice(0, 4).flatMap(({ id }, at) => (at === 0 ? [clean(id)] : [', ', clean(id)]));
    return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${named}${asked.length > 4 ? ` and ${asked.length - 4} more` : ''} can be used.`, evidence);
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
        const answers = (0,probes_conversation/* credentialed */.x)(await conversation()).flatMap(answered/* answered */.o);
        return rate_limits_judge(answers.flatMap(({ headers }) => rateLimitsIn(headers)));
    },
});
function rate_limits_judge(limits) {
    const [scarcest] = limits.toSorted((one, other) => share(one) - share(other));
    if (scarcest === undefined)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `The answers tell no limits.`);
    const shown = [...new Set(limits.map(({ name, remaining, limit }) => `${name}: ${remaining} of ${limit}`))];
    const percent = Math.floor(share(scarcest) * 100);
    const detail = (0,phrase/* say */.cv) `${scarcest.remaining} of ${scarcest.limit} ${scarcest.name} are left (${percent} %).`;
    const evidence = { limits: shown, ...(scarcest.resetsAt !== undefined && { resetsAt: scarcest.resetsAt }) };
    if (share(scarcest) >= SCARCE)
        return (0,finding/* pass */.IX)(detail, evidence);
    const reset = scarcest.resetsAt === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` It is full again at ${(0,phrase/* quote */.hD)(scarcest.resetsAt)}.`;
    return (0,finding/* warn */.R8)('limit.headroom', (0,phrase/* say */.cv) `${detail}${reset}`, evidence);
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
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `No token count was asked.`);
    const reading = (0,judgement_reading/* readExchange */.gF)(trial.exchange, 'count', trial.scheme, endpoint.firstParty);
    const { version } = headers/* DIALECTS */.O9[trial.scheme];
    const faults = target.settings.request === undefined ? [] : judgeRequestFile(target.settings.request, version);
    const [first] = faults;
    if (first !== undefined && reading.kind !== 'refused') {
        const fields = faults.map(({ field, reason }) => clean(`${field} ${reason}`).quoted);
        return (0,finding/* fail */.fJ)('format.request', (0,phrase/* say */.cv) `In the request file, ${clean(first.field)}: ${first.reason}.`, {
            field: clean(first.field).quoted,
            reason: first.reason,
            fields,
            version,
        });
    }
    return fromReading(reading, trial, context);
}
/** The last count that was not stopped by its model or header; the last of all when every one was. */
function decidingTrial({ counts }) {
    return counts.findLast((trial) => !(0,judgement_reading/* modelRefused */.wi)(trial)) ?? counts.at(-1);
}
function fromReading(reading, trial, { clean, endpoint }) {
    if (reading.kind === 'silent') {
        const { cause, words } = judgeSilence(reading.failure);
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `The token count was not answered: the endpoint ${words}.`, cause);
    }
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, clean), model: clean(trial.model).quoted };
    if (reading.kind === 'accepted')
        return accepted(reading, trial, evidence);
    if ((0,judgement_reading/* modelRefused */.wi)(trial))
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `The token count was refused because of the model alone.`, undefined, evidence);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}.`;
    if (reading.kind === 'strange' || reading.kind === 'refused')
        return strange(reading, detail, evidence, endpoint.firstParty);
    const passing = /^(?:limit|service)\./.test(reading.cause);
    if (passing)
        return (0,finding/* unknown */.L5)(detail, reading.cause, evidence);
    return reading.cause === 'endpoint.not-found'
        ? (0,finding/* unknown */.L5)(detail, undefined, evidence)
        : (0,finding/* fail */.fJ)(reading.cause, detail, evidence);
}
function accepted({ answer }, { own }, evidence) {
    const counted = (0,answers/* judgeCountAnswer */.R)(answer.json);
    const tokens = counted.ok ? `${counted.inputTokens} input tokens` : 'counted';
    return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${own ? 'Your request' : 'A minimal request'} is accepted: ${tokens}.`, evidence);
}
/** A gateway may lack the count; a 2xx with something else in it is no answer of this API. */
function strange({ answer }, detail, evidence, firstParty) {
    const wrong = answer.status >= 200 && answer.status < 300;
    if (wrong && firstParty)
        return (0,finding/* fail */.fJ)('format.response', detail, evidence);
    return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `${detail} It could not be decided.`, undefined, evidence);
}

;// CONCATENATED MODULE: ./src/checks/tcp.ts
// Does a TCP connection stand?




const CAUSE_OF_CODE = {
    ECONNREFUSED: 'tcp.refused',
    ECONNRESET: 'tcp.reset',
    EPIPE: 'tcp.reset',
    ETIMEDOUT: 'tcp.timeout',
    [probes_failure/* TIMEOUT */.Q9]: 'tcp.timeout',
    [probes_failure/* CANCELLED */.gD]: 'run.deadline',
};
const WORDS = {
    'tcp.refused': 'refused the connection',
    'tcp.reset': 'reset the connection',
    'tcp.timeout': 'did not answer',
    'tcp.unreachable': 'cannot be reached from this machine',
    'run.deadline': 'had not answered when the deadline came',
};
const tcp = defineCheck({
    id: 'tcp',
    title: 'A TCP connection stands',
    about: 'Connects to the first address that answers; both families are raced 250 ms apart (RFC 8305), so that a dead one is never waited for.',
    layer: 'network',
    needs: ['dns'],
    run: async ({ connection }) => tcp_judge(await connection()),
});
function tcp_judge(observation) {
    const { failure, address, phases, tries, port } = observation;
    const evidence = { port, tries: tries.map(tryText), ...(failure !== undefined && { code: failure.code }) };
    if (failure?.phase === 'tcp')
        return tcp_failed(observation, failure.code, evidence);
    const took = `${Math.round(phases.tcpMs ?? 0)} ms`;
    const lost = tries.filter(({ outcome }) => outcome === 'lost');
    if (lost.length === 0)
        return (0,finding/* pass */.IX)((0,phrase/* say */.cv) `${address ?? ''}, port ${port}, in ${took}.`, evidence);
    return (0,finding/* note */.N4)((0,phrase/* say */.cv) `${address ?? ''}, port ${port}, in ${took}; ${lost.map(tryText).join(', ')} did not work.`, evidence);
}
/** Refused outranks silence: a host that refuses is there. */
function tcp_failed({ host, port, tries, durationMs }, code, evidence) {
    const ours = code === probes_failure/* TIMEOUT */.Q9 || code === probes_failure/* CANCELLED */.gD;
    const codes = ours ? [code] : [code, ...tries.flatMap((one) => one.code ?? [])];
    const telling = codes.find((one) => CAUSE_OF_CODE[one] !== undefined) ?? code;
    const cause = CAUSE_OF_CODE[telling] ?? 'tcp.unreachable';
    const after = `${telling}, after ${Math.round(durationMs)} ms`;
    return (0,finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)}, port ${port}, ${WORDS[cause] ?? 'failed'} (${after}).`, {
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
    const { trustedRoots, verifiedChain } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 2203));
    return verifiedChain(tls?.chain ?? [], trustedRoots(target.settings.caCertificates?.pem));
}
function tls_expiry_judge({ target, startedAt, clean }, links) {
    const { tlsExpiryDays } = target.settings;
    const dated = links.filter(({ notAfterMs }) => !Number.isNaN(notAfterMs));
    const first = dated.toSorted((one, other) => one.notAfterMs - other.notAfterMs)[0];
    if (first === undefined)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `No certificate could be looked at.`);
    const daysLeft = Math.floor((first.notAfterMs - startedAt) / tls_expiry_DAY_MS);
    const notAfter = new Date(first.notAfterMs).toISOString();
    const evidence = { daysLeft, notAfter, subject: clean(first.subject).quoted };
    const detail = (0,phrase/* say */.cv) `${clean(first.subject)} ends on ${notAfter.slice(0, 10)}, in ${daysLeft} day${daysLeft === 1 ? '' : 's'}.`;
    return daysLeft < tlsExpiryDays ? (0,finding/* warn */.R8)('tls.expiring', detail, evidence) : (0,finding/* pass */.IX)(detail, evidence);
}

;// CONCATENATED MODULE: ./src/checks/tls-trust.ts
// Is the peer who its name says, by the stores of this machine?





const tlsTrust = defineCheck({
    id: 'tls-trust',
    title: 'The certificate is trusted',
    about: 'Judges the very handshake that the requests travel on: chain, dates and host name against the bundled roots, NODE_EXTRA_CA_CERTS and the file of ca-certificates. Nothing is sent to a peer that fails.',
    layer: 'tls',
    needs: ['tcp'],
    appliesTo: ({ endpoint }) => endpoint.base?.protocol !== 'http:',
    run: async (context) => {
        const observation = await context.connection();
        return judgeFile(context) ?? (await judgeReset(observation, context)) ?? tls_trust_judge(observation, context);
    },
});
/** An unusable file of the input is a fault of its own; one that only the environment names is a note. */
function judgeFile({ target }) {
    const file = target.settings.caCertificates;
    if (file?.fault === undefined || file.origin.from !== 'input')
        return undefined;
    return (0,finding/* fail */.fJ)('tls.ca-file', (0,phrase/* say */.cv) `The file of ca-certificates cannot be used: ${file.fault}. Nothing was sent.`, { fault: file.fault });
}
/** A box that resets every connection would reset this handshake too: then the handshake is not at fault. */
async function judgeReset({ host, port, failure }, { lookAgain, clean }) {
    if (failure?.phase !== 'tls' || failure.code !== 'ECONNRESET')
        return undefined;
    if (!(await lookAgain('resets-at-once')))
        return undefined;
    const detail = (0,phrase/* say */.cv) `${clean(host)}, port ${port}, resets every connection before anything was said on it.`;
    return (0,finding/* fail */.fJ)('tcp.reset', detail, { code: failure.code, host });
}
function tls_trust_judge(observation, { clean, target }) {
    const { tls, failure, phases } = observation;
    const evidence = tls === undefined ? {} : shown(tls, clean);
    if (failure?.phase === 'tls')
        return tls_trust_failed(observation, evidence, clean);
    if (tls === undefined)
        return (0,finding/* unknown */.L5)((0,phrase/* say */.cv) `No handshake took place.`);
    const issuer = clean(tls.chain.at(-1)?.issuer ?? '');
    const detail = (0,phrase/* say */.cv) `${tls.protocol ?? 'TLS'}, vouched for by ${issuer}, in ${milliseconds(phases.tlsMs)}.`;
    const unused = unusedFile(target.settings.caCertificates);
    return unused === undefined ? (0,finding/* pass */.IX)(detail, evidence) : (0,finding/* note */.N4)((0,phrase/* say */.cv) `${detail} ${unused}`, evidence);
}
function unusedFile(file) {
    if (file?.fault === undefined)
        return undefined;
    return (0,phrase/* say */.cv) `The file that ${file.origin.variable ?? 'the environment'} names was not used: ${file.fault}.`;
}
function milliseconds(ms) {
    return `${Math.round(ms ?? 0)} ms`;
}
function tls_trust_failed({ host, failure, tls, phases }, evidence, clean) {
    const { code, reason } = failure ?? { code: '', reason: '' };
    const after = milliseconds(phases.tlsMs);
    const facts = { ...evidence, code, host };
    if (code === probes_failure/* CANCELLED */.gD)
        return (0,finding/* fail */.fJ)('run.deadline', (0,phrase/* say */.cv) `The deadline came during the TLS handshake, after ${after}.`, facts);
    if (code === probes_failure/* TIMEOUT */.Q9)
        return (0,finding/* fail */.fJ)('tls.handshake', (0,phrase/* say */.cv) `The TLS handshake did not end within ${after}: connected, but silent.`, facts);
    if (tls === undefined)
        return (0,finding/* fail */.fJ)(tlsCause(code) ?? 'tls.handshake', (0,phrase/* say */.cv) `The TLS handshake failed: ${clean(bareReason(reason))} (${clean(code)}).`, facts);
    return (0,finding/* fail */.fJ)(tlsCause(code) ?? 'tls.untrusted', (0,phrase/* say */.cv) `${whose(tls, clean)}, was not accepted (${clean(code)}).`, facts);
}
function whose(tls, clean) {
    const leaf = tls.chain[0];
    return (0,phrase/* say */.cv) `The certificate of ${clean(leaf?.subject ?? '')}, issued by ${clean(leaf?.issuer ?? '')}, valid ${validity(tls)}`;
}
/** OpenSSL writes thread, library, function and file around the one part that says something. */
function bareReason(reason) {
    return /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(reason)?.[1] ?? reason;
}
function validity({ chain: [leaf] }) {
    return `${day(leaf?.notBeforeMs)} to ${day(leaf?.notAfterMs)}`;
}
function day(ms) {
    return ms === undefined || Number.isNaN(ms) ? '?' : new Date(ms).toISOString().slice(0, 10);
}
function shown({ protocol, cipher, chain }, clean) {
    const certificates = chain.map(({ subject, issuer, notAfterMs }) => `${clean(subject).quoted} ← ${clean(issuer).quoted}, until ${day(notAfterMs)}`);
    const [leaf] = chain;
    return {
        protocol: protocol ?? null,
        cipher: cipher ?? null,
        chain: certificates,
        ...(leaf && {
            subject: clean(leaf.subject).quoted,
            issuer: clean(leaf.issuer).quoted,
            names: clean(leaf.altNames).quoted,
        }),
        ...(leaf && {
            notBefore: day(leaf.notBeforeMs),
            notAfter: day(leaf.notAfterMs),
            fingerprint: leaf.fingerprint256,
        }),
    };
}

;// CONCATENATED MODULE: ./src/checks/index.ts
// The registry: every check, in the order of `CHECK_IDS`. Adding one is its file, its id and its line here.


















const CHECKS = [
    keyShape,
    keyExposure,
    endpointShape,
    dns,
    tcp,
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
/** Time to first byte, in milliseconds: from the moment the judged connection stood to the head of the answer. */
function firstByteMs({ headAtMs }, { startedAtMs, durationMs }) {
    return Math.max(0, headAtMs - startedAtMs - durationMs);
}


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ acceptedSchemes),
/* harmony export */   FF: () => (/* binding */ judgeKey),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1666);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8739);
// What all answers together say of the credential: accepted, refused, or not decided, and why.



/** Causes which pass by themselves or lie with the provider: they say nothing about the key. */
const PASSING = /^(?:limit|service)\./;
/** Readings of everything that was asked with the credential, lists first. */
function readAll({ lists, counts, live }, { firstParty }) {
    const ofLists = _result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.flatMap((scheme) => {
        const exchange = lists[scheme];
        return exchange === undefined
            ? []
            : [{ ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'list', scheme, firstParty), scheme, asked: 'list' }];
    });
    const ofCounts = counts.map(({ exchange, scheme }) => ({
        ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, 'count', scheme, firstParty),
        scheme,
        asked: 'count',
    }));
    const ofMessages = live.map(({ message, scheme }) => ({
        ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(message, 'message', scheme, firstParty),
        scheme,
        asked: 'message',
    }));
    return [...ofLists, ...ofCounts, ...ofMessages];
}
/** The schemes in which an authenticated request was accepted, in the order of the outputs. */
function acceptedSchemes(conversation, endpoint) {
    const proofs = readAll(conversation, endpoint).filter((reading) => reading.kind === 'accepted' && proves(reading, conversation));
    return _result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.filter((scheme) => proofs.some((reading) => reading.scheme === scheme));
}
/** What anybody may read without a credential proves none; nobody gives messages away. */
function proves({ asked }, { anonymous, anonymousCount }) {
    if (asked === 'message')
        return true;
    const open = asked === 'list' ? anonymous : anonymousCount;
    return open === undefined || !(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(open);
}
/** Judges the credential over all answers of one endpoint. */
function judgeKey(conversation, endpoint) {
    const readings = readAll(conversation, endpoint);
    const proof = readings.find((reading) => reading.kind === 'accepted' && proves(reading, conversation));
    if (proof?.kind === 'accepted')
        return { kind: 'accepted', by: proof };
    const refusal = judgeRefusals(readings, endpoint);
    if (refusal !== undefined)
        return refusal;
    const told = readings.filter((reading) => reading.kind === 'told').toSorted(byOrder);
    const [first] = told.filter(({ cause }) => !PASSING.test(cause) && !isAboutRequest(cause));
    const [passing] = told.filter(({ cause }) => PASSING.test(cause));
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
    return _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.indexOf(one.cause) - _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.indexOf(other.cause);
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


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ exchangesOf),
/* harmony export */   x: () => (/* binding */ credentialed)
/* harmony export */ });
/** Every exchange that carried the credential. */
function credentialed({ lists, counts, lookups, live }) {
    return [
        ...Object.values(lists),
        ...counts.map(({ exchange }) => exchange),
        ...Object.values(lookups),
        ...live.flatMap(({ message, stream }) => [message, stream]),
    ];
}
/** Every exchange of a conversation. */
function exchangesOf(conversation) {
    const { anonymous, anonymousCount, messagesRoute, candidates } = conversation;
    const asked = [anonymous, anonymousCount, messagesRoute, ...candidates.map(({ exchange }) => exchange)];
    const bare = asked.filter((exchange) => exchange !== undefined);
    return [...credentialed(conversation), ...bare];
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   Q0: () => (/* binding */ whyWithheld),
/* harmony export */   pO: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// The run's own circumstances, as the runner tells them in the environment and in the event's file.

/** An event's file is a few KiB; GitHub caps it at 25 MB. */
const EVENT_LIMIT = 26_214_400;
const FIELDS = {
    repository: 'GITHUB_REPOSITORY',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    event: 'GITHUB_EVENT_NAME',
    actor: 'GITHUB_ACTOR',
    runId: 'GITHUB_RUN_ID',
    runnerOs: 'RUNNER_OS',
};
/** What a report may tell of the run; absent variables stay absent. */
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
/** Why GitHub gave this run no secrets, when that is its design; undefined when secrets should have been there. */
function whyWithheld(env) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return 'dependabot';
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return /^pull_request(?:_review(?:_comment)?)?$/.test(event) && isFromFork(env['GITHUB_EVENT_PATH'])
        ? 'fork'
        : undefined;
}
/** By the names of both repositories: `fork` is also true inside of a fork, whose own branches do get secrets. */
function isFromFork(path) {
    const { head, base } = eventIn(path).pull_request ?? {};
    if (head?.repo === null)
        return true;
    const [from, into] = [head, base].map((side) => side?.repo?.full_name);
    return from !== undefined && into !== undefined ? from !== into : head?.repo?.fork === true;
}
/** True when the repository of the run is itself a fork of another. */
function isFork(env) {
    return eventIn(env['GITHUB_EVENT_PATH']).repository?.fork === true;
}
/** The payload of the event; the shape is GitHub's, every part may be missing. */
function eventIn(path) {
    try {
        if (path === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > EVENT_LIMIT)
            return {};
        return (JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? {});
    }
    catch {
        return {};
    }
}


/***/ })

};
