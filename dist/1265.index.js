export const id = 1265;
export const ids = [1265];
export const modules = {

/***/ 8966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ OAUTH_BETA),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   ib: () => (/* binding */ sdksSending),
/* harmony export */   vr: () => (/* binding */ dialectHeaders)
/* harmony export */ });
/* harmony import */ var _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);

const NEWER_SDKS = [
    { language: 'TypeScript', versions: '1.0.0 and later' },
    { language: 'Python', versions: '2.0.0 and later' },
    { language: 'Go', versions: '2.0.0 and later' },
    { language: 'Java', versions: '3.0.0 and later' },
    { language: 'C#', versions: '13.0.0 and later' },
    { language: 'PHP', versions: '1.0.0 and later' },
    { language: 'Ruby', versions: '2.0.0 and later' },
];
const DIALECTS = {
    bearer: {
        header: 'authorization',
        before: 'Bearer ',
        version: '2026-10-21',
        sdks: NEWER_SDKS,
        source: '@anthropic-ai/sdk 1.12.0 src/client.ts; platform.claude.com/docs/en/api/migration-2026-10-21',
        asOf: '2026-11-22',
    },
    'x-api-key': {
        header: 'x-api-key',
        before: '',
        version: '2023-06-01',
        sdks: [
            { language: 'TypeScript', versions: 'before 1.0.0' },
            { language: 'Python', versions: 'before 2.0.0' },
            { language: 'Go', versions: 'before 2.0.0' },
            { language: 'Java', versions: 'before 3.0.0' },
            { language: 'C#', versions: 'before 13.0.0' },
            { language: 'PHP', versions: 'before 1.0.0' },
            { language: 'Ruby', versions: 'before 2.0.0' },
        ],
        source: '@anthropic-ai/sdk 0.137.0 src/client.ts',
        asOf: '2026-11-22',
    },
    federation: {
        header: 'authorization',
        before: 'Bearer ',
        version: '2026-10-21',
        sdks: NEWER_SDKS,
        source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials/types.ts, src/client.ts',
        asOf: '2026-11-22',
    },
    sigv4: {
        header: 'authorization',
        before: 'AWS4-HMAC-SHA256 ',
        version: '2026-10-21',
        sdks: [],
        source: '@anthropic-ai/bedrock-sdk 1.1.3 src/core/auth.ts',
        asOf: '2026-11-26',
    },
};
const OAUTH_BETA = 'oauth-2025-04-20';
function dialectHeaders(scheme, credential, method = 'GET') {
    const { header, before, version } = DIALECTS[scheme];
    return {
        accept: 'application/json',
        'anthropic-version': version,
        [header]: before + credential,
        ...(method === 'POST' && { 'content-type': 'application/json' }),
        ...(isOAuth(scheme, credential) && { 'anthropic-beta': OAUTH_BETA }),
    };
}
function isOAuth(scheme, credential) {
    return scheme === 'federation' || (scheme === 'bearer' && _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .Vo['oauth-access'].test(credential));
}
function userAgent(version) {
    return `claude-preflight/${version}`;
}
function sdksSending(scheme) {
    return DIALECTS[scheme].sdks.map((sdk) => `${sdk.language} ${sdk.versions}`).join(', ');
}


/***/ }),

/***/ 91265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTunnel: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30793);
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28525);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7357);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16716);






const BODY_CAP = 4_096;
const BODY_WAIT_MS = 300;
async function openTunnel(socket, authority, proxy, signal) {
    try {
        const { answer, head } = await ask(socket, authority, proxy, signal);
        const { statusCode: status = 0, statusMessage: reason = '' } = answer;
        const told = { status, reason, headers: flat(answer) };
        if (status >= 200 && status < 300) {
            if (head.length > 0)
                socket.unshift(head);
            return { socket, answer: { ...told, bodyStart: '' }, failure: undefined };
        }
        const bodyStart = await readStart(socket, head, signal);
        return refused(socket, (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tunnelRefused */ .xq)(status), { ...told, bodyStart });
    }
    catch (error) {
        return refused(socket, signal.aborted ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .abortFailure */ .P1)('proxy', signal) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFailure */ .rd)('proxy', error));
    }
}
function refused(socket, failure, answer) {
    socket.destroy();
    return { socket: undefined, answer, failure };
}
function ask(socket, authority, { authorization }, signal) {
    return new Promise((resolve, reject) => {
        const asking = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            method: 'CONNECT',
            path: authority,
            headers: {
                host: authority,
                'user-agent': (0,_claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_words_version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x),
                ...(authorization !== undefined && { 'proxy-authorization': (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(authorization) }),
            },
            createConnection: () => socket,
        });
        const abort = () => void asking.destroy();
        signal.addEventListener('abort', abort, { once: true });
        const done = () => signal.removeEventListener('abort', abort);
        asking.once('connect', (answer, _socket, head) => {
            done();
            resolve({ answer, head });
        });
        asking.on('error', (error) => {
            done();
            reject(error);
        });
        asking.once('close', () => reject(new Error('closed without an answer')));
        if (signal.aborted)
            abort();
        asking.end();
    });
}
function flat({ headers }) {
    const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat().join(', ')]));
}
async function readStart(socket, head, signal) {
    const pieces = [head];
    const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0);
    const enough = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .timeLimit */ .zc)(BODY_WAIT_MS, signal);
    await new Promise((resolve) => {
        const settle = () => resolve();
        enough.addEventListener('abort', settle, { once: true });
        socket.once('close', settle).once('end', settle);
        socket.on('data', (piece) => {
            pieces.push(piece);
            if (length() >= BODY_CAP)
                settle();
        });
        if (enough.aborted || socket.destroyed || length() >= BODY_CAP)
            settle();
    });
    return Buffer.concat(pieces).subarray(0, BODY_CAP).toString('utf8');
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
