export const id = 5196;
export const ids = [5196];
export const modules = {

/***/ 45196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainText: () => (/* binding */ explainText)
});

// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 24 modules
var catalogue = __webpack_require__(47984);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var entry = __webpack_require__(38731);
// EXTERNAL MODULE: ./src/report/terminal/terminal-text.ts
var terminal_text = __webpack_require__(9311);
// EXTERNAL MODULE: ./src/report/cause-page.ts
var cause_page = __webpack_require__(54301);
// EXTERNAL MODULE: ./src/secrets/sources.ts + 1 modules
var sources = __webpack_require__(69459);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
// EXTERNAL MODULE: ./src/claude/providers/gateway.ts
var gateway = __webpack_require__(49553);
// EXTERNAL MODULE: ./src/claude/providers/anthropic.ts
var anthropic = __webpack_require__(12303);
// EXTERNAL MODULE: ./src/claude/errors/errors.ts + 1 modules
var errors = __webpack_require__(52380);
// EXTERNAL MODULE: ./src/claude/errors/error-envelope.ts + 2 modules
var error_envelope = __webpack_require__(43818);
// EXTERNAL MODULE: ./src/claude/errors/error-wording.ts + 3 modules
var error_wording = __webpack_require__(80585);
// EXTERNAL MODULE: ./src/reading/tcp-codes.ts
var tcp_codes = __webpack_require__(41920);
// EXTERNAL MODULE: ./src/reading/tls-codes.ts
var tls_codes = __webpack_require__(48310);
// EXTERNAL MODULE: ./src/words/causes.ts
var causes = __webpack_require__(19001);
// EXTERNAL MODULE: ./src/words/json.ts
var json = __webpack_require__(98795);
;// CONCATENATED MODULE: ./src/explain/client-words.ts

const OPENSSL = 'OpenSSL 3.5 crypto/x509/x509_txt.c, as Node, Python and curl print it';
const CURL = 'curl 8 docs/libcurl/libcurl-errors';
const ON_THE_WAY = [
    { pattern: /certificate (?:has )?expired/i, cause: ofTls('CERT_HAS_EXPIRED'), source: OPENSSL },
    { pattern: /certificate is not yet valid/i, cause: ofTls('CERT_NOT_YET_VALID'), source: OPENSSL },
    {
        pattern: /self[- ]signed certificate in certificate chain/i,
        cause: ofTls('SELF_SIGNED_CERT_IN_CHAIN'),
        source: OPENSSL,
    },
    {
        pattern: /self[- ]signed certificate(?! in)/i,
        cause: ofTls('DEPTH_ZERO_SELF_SIGNED_CERT'),
        source: OPENSSL,
    },
    {
        pattern: /unable to get (?:local )?issuer certificate/i,
        cause: ofTls('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
        source: OPENSSL,
    },
    {
        pattern: /unable to verify the first certificate/i,
        cause: ofTls('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
        source: OPENSSL,
    },
    {
        pattern: /hostname mismatch|no alternative certificate subject name matches|does not match certificate's altnames/i,
        cause: 'tls.hostname',
        source: `${OPENSSL}; curl "no alternative certificate subject name matches target host name"; Node tls.checkServerIdentity`,
    },
    {
        pattern: /CONNECT tunnel failed, response (\d{3})|HTTP code (\d{3}) from proxy after CONNECT/i,
        cause: ([, one, other]) => ((one ?? other) === '407' ? 'proxy.auth' : 'proxy.denied'),
        source: `${CURL} (56)`,
    },
    { pattern: /proxy authentication required/i, cause: 'proxy.auth', source: 'RFC 9110, 15.5.8' },
    { pattern: /could not resolve proxy|curl: \(5\)/i, cause: 'proxy.unreachable', source: CURL },
    { pattern: /could not resolve host|curl: \(6\)/i, cause: 'dns.not-found', source: CURL },
    { pattern: /connection refused/i, cause: 'tcp.refused', source: 'strerror(ECONNREFUSED)' },
    {
        pattern: /connect(?:ion)? (?:attempt )?(?:timed out|timeout)|UND_ERR_CONNECT_TIMEOUT|ConnectTimeout/i,
        cause: 'tcp.timeout',
        source: 'strerror(ETIMEDOUT); undici lib/core/errors.js; httpx',
    },
    { pattern: /curl: \(7\)/i, cause: 'tcp.refused', source: CURL },
    {
        pattern: /APIConnectionTimeoutError|APITimeoutError|request timed out|operation timed out|curl: \(28\)/i,
        cause: 'service.timeout',
        source: `${CURL}; the vendor's SDKs for TypeScript and Python`,
    },
    {
        pattern: /socket hang up|UND_ERR_SOCKET|empty reply from server|curl: \(52\)/i,
        cause: 'service.cut',
        source: `Node lib/_http_client.js; undici lib/core/errors.js; ${CURL}`,
    },
    { pattern: /curl: \(35\)|EPROTO|handshake failure/i, cause: 'tls.handshake', source: CURL },
    { pattern: /curl: \(77\)/i, cause: 'tls.ca-file', source: CURL },
    { pattern: /CERTIFICATE_VERIFY_FAILED|curl: \(60\)/i, cause: 'tls.untrusted', source: 'Python ssl; curl' },
];
const ANSWERED = [
    {
        pattern: /invalid x-api-key|invalid api key/i,
        cause: 'auth.invalid',
        source: "the API's own message with a 401; docs claude-code/errors",
    },
    { pattern: /credit balance (?:is )?too low/i, cause: 'billing.credit', source: 'docs claude-code/errors' },
    {
        pattern: /\w+: field required|prompt is too long/i,
        cause: 'format.request',
        source: "the API's own messages with a 400",
    },
];
function ofTls(code) {
    return (0,tls_codes/* tlsCause */.H)(code) ?? 'tls.untrusted';
}
function causeOnTheWay(text) {
    return causeIn(ON_THE_WAY, text);
}
function causeOfAnswer(text) {
    return causeIn(ANSWERED, text);
}
function causeIn(wordings, text) {
    for (const { pattern, cause } of wordings) {
        const match = pattern.exec(text);
        if (match !== null)
            return typeof cause === 'string' ? cause : cause(match);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/explain/guess.ts










const START = 16_384;
function guessesFor(given) {
    const text = given.slice(0, START);
    const onTheWay = [...fromSystemCodes(text), ...byWords(causeOnTheWay(text))];
    const answered = onTheWay.length > 0 ? [] : [...fromWords(text), ...byWords(causeOfAnswer(text))];
    const all = [...named(text), ...fromBody(text), ...onTheWay, ...answered, ...fromTypes(text)];
    const sure = all.length > 0 ? all : fromStatus(text);
    return sure.filter(({ cause }, at) => sure.findIndex((other) => other.cause === cause) === at);
}
function named(text) {
    const words = new Set(text.match(/[a-z]+(?:\.[a-z][a-z0-9-]*)?/g) ?? []);
    return causes/* CAUSE_IDS */.Rm.filter((cause) => words.has(cause)).map((cause) => ({ cause, certainty: 'named' }));
}
function fromBody(text) {
    const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
    if (from === -1 || to < from)
        return [];
    const envelope = envelopeIn(text.slice(from, to + 1)) ?? (0,error_envelope/* errorInSuccess */.f)({ text });
    if (envelope === undefined)
        return [];
    const status = statusIn(text.slice(0, from)) ?? statusOf(envelope);
    const found = status === undefined ? undefined : judge(status, envelope);
    return found === undefined ? [] : [{ cause: found.cause, certainty: CERTAINTY[found.because] }];
}
const CERTAINTY = {
    ...{ code: 'code', challenge: 'code', type: 'code', wording: 'words', status: 'status' },
};
function envelopeIn(text) {
    try {
        return (0,error_envelope/* parseEnvelope */.m)((0,json/* parseJson */.qF)(text));
    }
    catch {
        return undefined;
    }
}
function judge(status, envelope) {
    const provider = envelope.dialect === 'anthropic' ? anthropic/* anthropic */.P : gateway/* gateway */.J;
    return (0,errors/* causeOfError */.hC)({ status, envelope, scheme: 'bearer', provider });
}
function statusIn(text) {
    const found = /(?<![\d.])([45]\d\d)(?![\d.]*\d)/.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
}
const TYPES = new Map(Object.entries(errors/* ERROR_TYPES */.LY));
function statusOf({ type }) {
    return type === undefined ? undefined : TYPES.get(type)?.statuses[0];
}
const DNS_CODES = new Map([
    ['ENOTFOUND', 'dns.not-found'],
    ['EAI_AGAIN', 'dns.failure'],
    ['ESERVFAIL', 'dns.failure'],
    ['EHOSTUNREACH', 'tcp.unreachable'],
    ['ENETUNREACH', 'tcp.unreachable'],
]);
function fromSystemCodes(text) {
    const codes = text.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b/g) ?? [];
    const causes = codes.flatMap((code) => DNS_CODES.get(code) ?? (0,tcp_codes/* tcpCause */.Rr)(code) ?? (0,tls_codes/* tlsCause */.H)(code) ?? []);
    return causes.map((cause) => ({ cause, certainty: 'code' }));
}
function byWords(cause) {
    return cause === undefined ? [] : [{ cause, certainty: 'words' }];
}
function fromWords(text) {
    const status = statusIn(text);
    const statuses = status === undefined ? [...new Set(error_wording/* WORDING */.pN.flatMap((row) => [...row.statuses]))] : [status];
    const pieces = [text, ...text.split(/[\n{}"]|:\s|\d{3}\s/)]
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '');
    const causes = pieces.flatMap((piece) => statuses.flatMap((each) => (0,error_wording/* causeOfWording */.ll)(each, 'bearer', piece)?.cause ?? []));
    return causes.map((cause) => ({ cause, certainty: 'words' }));
}
function fromTypes(text) {
    return [...TYPES].flatMap(([type, meaning]) => 'cause' in meaning && new RegExp(`\\b${type}\\b`).test(text)
        ? [{ cause: meaning.cause, certainty: 'code' }]
        : []);
}
const STATUSES = new Map([
    ...Object.values(errors/* ERROR_TYPES */.LY).flatMap((meaning) => 'cause' in meaning ? meaning.statuses.map((status) => [status, meaning.cause]) : []),
    [407, 'proxy.auth'],
    [502, 'service.gateway'],
    [503, 'service.gateway'],
    [504, 'service.gateway'],
]);
function fromStatus(text) {
    const status = statusIn(text);
    const cause = status === undefined ? undefined : STATUSES.get(status);
    return cause === undefined ? [] : [{ cause, certainty: 'status' }];
}

;// CONCATENATED MODULE: ./src/explain/explain.ts







const MOST = 3;
const SURE = {
    named: 'this is the cause you named',
    code: 'certain: the error names it by its code or type',
    words: 'likely: the wording of the error says so, and wordings change',
    status: 'a guess: a status alone says little',
};
const FACTS = {
    ...entry/* NO_TARGET */.CN,
    ...{ host: 'terminal', party: 'anthropic', secretName: sources/* SECRET_SOURCES */.SC['api-key'].variables[0] },
};
function explainText(given, options) {
    const guesses = guessesFor(given);
    if (guesses.length === 0)
        return undefined;
    const told = guesses.slice(0, MOST).map((guess) => paragraph(guess, options).join('\n'));
    return `${[...told, settled(guesses, options)].join('\n\n')}\n`;
}
function paragraph({ cause, certainty }, options) {
    const { title, explanation, remedy } = catalogue/* CATALOGUE */.y[cause];
    const { summary, steps, links } = remedy(FACTS);
    return [
        ...(0,terminal_text/* wrap */.LV)(`${cause}: ${title(FACTS)}`, '', options).map((0,terminal_text/* painted */.C$)('bold', options)),
        ...(0,terminal_text/* wrap */.LV)(`(${SURE[certainty]})`, '  ', options).map((0,terminal_text/* painted */.C$)('dim', options)),
        '',
        ...(0,terminal_text/* wrap */.LV)(explanation(FACTS), '  ', options),
        '',
        ...(0,terminal_text/* wrap */.LV)(`What to do: ${summary}`, '  ', options).map((0,terminal_text/* painted */.C$)('bold', options)),
        ...steps.flatMap((step, at) => (0,terminal_text/* wrap */.LV)(step, `${String(at + 1).padStart(4)}. `, options)),
        ...[...links.slice(0, 2), (0,cause_page/* pageOf */.Z)(cause)].map((url) => (0,terminal_text/* paint */.nI)(`      ${url}`, 'dim', options)),
    ];
}
function settled(guesses, options) {
    const words = guesses.length > 1
        ? `Several causes fit. To settle which, run ${version/* TOOL_NAME */.l} where the error appears: it asks the endpoint itself, for free.`
        : `To settle it, run ${version/* TOOL_NAME */.l} where the error appears: it asks the endpoint itself, for free.`;
    return (0,terminal_text/* wrap */.LV)(words, '', options).join('\n');
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

/***/ 48310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tlsCause)
/* harmony export */ });
/* unused harmony export TLS_CODES */
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
    EE_KEY_TOO_SMALL: 'tls.weak',
    CA_KEY_TOO_SMALL: 'tls.weak',
    CA_MD_TOO_WEAK: 'tls.weak',
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
function tlsCause(given) {
    const code = given.replace('ERR_SSL_SSL/TLS_ALERT_', 'ERR_SSL_SSLV3_ALERT_');
    const known = TLS_CODES;
    if (Object.hasOwn(known, code))
        return known[code];
    return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? 'tls.handshake' : undefined;
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

/***/ 9311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72589);


const NARROWEST = 40;
function paint(text, style, { colour }) {
    return colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
}
function painted(style, options) {
    return (line) => paint(line, style, options);
}
function wrap(said, first, { width }) {
    const indent = ' '.repeat(widthOf(first));
    const room = Math.max(width, NARROWEST) - indent.length;
    const lines = [''];
    for (const word of (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(said)
        .split(' ')
        .flatMap((long) => pieces(long, room))) {
        const last = lines.at(-1) ?? '';
        if (last === '')
            lines[lines.length - 1] = word;
        else if (widthOf(last) + 1 + widthOf(word) <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line, at) => `${at === 0 ? first : indent}${line}`);
}
function pieces(word, room) {
    if (widthOf(word) <= room || /^\W?https?:\/\//.test(word))
        return [word];
    const cut = [''];
    for (const sign of word) {
        const last = cut.at(-1) ?? '';
        if (widthOf(last) + widthOf(sign) <= room)
            cut[cut.length - 1] = last + sign;
        else
            cut.push(sign);
    }
    return cut;
}
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/gu;
function widthOf(text) {
    return text.length + (text.match(WIDE) ?? []).filter((sign) => sign.length === 1).length;
}
function harmless(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ })

};
