export const id = 611;
export const ids = [611];
export const modules = {

/***/ 99:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ watchAftermath),
/* harmony export */   y: () => (/* binding */ aftermathOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7357);

const failures = new WeakMap();
/**
 * Keeps the first failure from now on, and lets the socket end by it: Node tells of an alert as an error and then as an end, and whoever
 * reads would take the end for the reason. Without any listener the error would end the process.
 */
function watchAftermath(socket) {
    socket.on('error', (error) => {
        if (!failures.has(socket))
            failures.set(socket, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .networkFailure */ .rd)('tls', error));
        socket.destroy();
    });
}
/** The failure that came to a watched socket, if any. */
function aftermathOf(socket) {
    return failures.get(socket);
}


/***/ }),

/***/ 7611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpClient: () => (/* binding */ httpClient)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./src/probes/aftermath.ts
var aftermath = __webpack_require__(99);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/probes/body.ts
// Reads a body to a limit: endless, dripping and inflating bodies end here.

/** Most bytes of a body that are ever kept, before and after decompression: 1 MiB (design, law 14). */
const BODY_LIMIT = 1_048_576;
const INFLATERS = {
    gzip: external_node_zlib_.gunzipSync,
    'x-gzip': external_node_zlib_.gunzipSync,
    deflate: external_node_zlib_.inflateSync,
    br: external_node_zlib_.brotliDecompressSync,
};
/** Collects chunks until they end or the limit is reached, and tells of each; leaving the loop closes the stream. */
async function readBody(chunks, encoding, arrived = () => { }) {
    const kept = [];
    let length = 0;
    for await (const chunk of chunks) {
        kept.push(chunk);
        length += chunk.length;
        arrived(length);
        if (length > BODY_LIMIT)
            return { bytes: Buffer.concat(kept).subarray(0, BODY_LIMIT), truncated: true };
    }
    return inflated(Buffer.concat(kept), encoding);
}
function inflated(bytes, encoding) {
    const inflate = INFLATERS[encoding?.trim().toLowerCase() ?? ''];
    if (inflate === undefined || bytes.length === 0)
        return { bytes, truncated: false };
    try {
        return { bytes: inflate(bytes, { maxOutputLength: BODY_LIMIT }), truncated: false };
    }
    catch {
        return { bytes: Buffer.alloc(0), truncated: true };
    }
}
/** The body as JSON, or undefined. */
function asJson(body) {
    if (body.truncated || body.bytes.length === 0)
        return undefined;
    try {
        return JSON.parse(body.bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/probes/stale.ts
const ends = new WeakSet();
/** From now on the error by which a socket ends is remembered, if the socket had brought an answer by then. */
function watchForEnd(socket) {
    const before = socket.bytesRead;
    socket.prependListener('error', (error) => {
        if (socket.bytesRead > before)
            ends.add(error);
    });
}
/** Whether a request met the end of a connection that had served others, and says nothing about the server. */
function metStaleEnd(error) {
    return typeof error === 'object' && error !== null && ends.has(error);
}

;// CONCATENATED MODULE: ./src/probes/http.ts





/** A hostile body may come in any number of pieces: only the first ones are timed. */
const TIMED_PIECES = 1_000;
/** The next connection may be as stale as the last; a new one never is. */
const MOST_SENDS = 8;
/** A failure of the connector on its way through `undici`, which knows only errors. */
class ConnectError extends Error {
    failure;
    constructor(failure) {
        super(failure.code);
        this.failure = failure;
    }
}
/**
 * Loads of `undici` what a request needs (20 ms instead of 60: docs/decisions/undici.md) and builds a client for one origin. Its parser is WebAssembly,
 * which V8 compiles again with its optimizing compiler when it is warm: 30 ms of a worker, for which the end of the process
 * would wait. Either flag alone leaves one of V8's two ways to do so open.
 */
async function httpClient(origin, supply, connections) {
    (0,external_node_v8_.setFlagsFromString)('--no-wasm-tier-up --no-wasm-dynamic-tiering');
    const [{ default: Pool }, { default: request }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(628)]).then(__webpack_require__.t.bind(__webpack_require__, 628, 23)),
        Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(43)]).then(__webpack_require__.t.bind(__webpack_require__, 6424, 23)),
    ]);
    const pool = new Pool(origin, {
        connections,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
        connect: (_options, callback) => void handOver(supply, callback),
    });
    let stood = false;
    pool.once('connect', () => (stood = true));
    return {
        send: (asked, signal) => send(request.bind(pool), asked, signal, () => (stood ? 'request' : 'tcp')),
        close: () => pool.destroy(),
    };
}
/** `undici` hangs when it is called back before it returned: the supply's promise always takes a turn. */
async function handOver(supply, callback) {
    const { socket, observation } = await supply();
    const failure = socket === undefined ? observation.failure : (0,aftermath/* aftermathOf */.y)(socket);
    if (socket !== undefined && failure === undefined) {
        watchForEnd(socket);
        callback(null, socket);
    }
    else
        callback(new ConnectError(failure ?? { phase: 'tcp', code: 'UNKNOWN', reason: '' }), null);
}
/**
 * `waitingFor` tells what a request without an answer was waiting for: before any connection stood it was never sent. One that met the
 * end of a connection which had served before is sent again at once, as browsers and curl do.
 */
async function send(ask, request, signal, waitingFor, sends = 1) {
    const sentAtMs = performance.now();
    let answering = false;
    try {
        const { method, path, headers: own, body: sent = null } = request;
        const { statusCode, headers, body } = await ask({ method, path, headers: own, body: sent, signal });
        const headAtMs = performance.now();
        const receivedAt = Date.now();
        answering = true;
        const flat = flatten(headers);
        const { read, ...times } = await readTimed(body, flat['content-encoding']);
        return {
            ...{ kind: 'answer', status: statusCode, headers: flat, body: read, json: asJson(read) },
            ...{ sentAtMs, headAtMs, receivedAt, ...times },
        };
    }
    catch (error) {
        const isUnread = !answering && !signal.aborted && metStaleEnd(error);
        if (isUnread && sends < MOST_SENDS && request.isForOnce !== true)
            return send(ask, request, signal, waitingFor, sends + 1);
        return { kind: 'failure', failure: failureOf(error, answering ? 'answer' : waitingFor(), signal) };
    }
}
async function readTimed(body, encoding) {
    const arrivals = [];
    const read = await readBody(body, encoding, (end) => {
        if (arrivals.length < TIMED_PIECES)
            arrivals.push({ atMs: performance.now(), end });
    });
    return { read, arrivals, endAtMs: performance.now() };
}
function failureOf(error, phase, signal) {
    if (signal.aborted)
        return (0,failure/* abortFailure */.P1)(phase, signal);
    return error instanceof ConnectError ? error.failure : (0,failure/* networkFailure */.rd)(phase, error);
}
function flatten(headers) {
    const entries = Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat().join(', ')]));
}


/***/ })

};
