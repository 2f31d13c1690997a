export const id = 9481;
export const ids = [9481,2862];
export const modules = {

/***/ 79481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpClient: () => (/* binding */ httpClient)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./src/probes/tls.ts
var tls = __webpack_require__(72862);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/words/json.ts
var json = __webpack_require__(98795);
// EXTERNAL MODULE: ./src/probes/keep-memory-small.ts
var keep_memory_small = __webpack_require__(90286);
;// CONCATENATED MODULE: ./src/probes/body.ts



const BODY_LIMIT = 1_048_576;
const MOST_PIECES = 2_500;
const SLAB = 16_384;
const KEPT = 65_536;
const LIST_LIMITS = { bytes: BODY_LIMIT, parts: 100_000, depth: 64 };
const ANSWER_LIMITS = { bytes: 262_144, parts: 4_000, depth: 64 };
const gunzip = (bytes, maxOutputLength) => (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
const inflate = (bytes, maxOutputLength) => {
    const unpack = ((bytes[0] ?? 0) & 0x0f) === 8 ? external_node_zlib_.inflateSync : external_node_zlib_.inflateRawSync;
    return unpack(bytes, { maxOutputLength, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
};
const CODINGS = new Map([
    ['gzip', gunzip],
    ['x-gzip', gunzip],
    ['deflate', inflate],
    ['br', (bytes, maxOutputLength) => (0,external_node_zlib_.brotliDecompressSync)(bytes, { maxOutputLength })],
    ['zstd', (bytes, maxOutputLength) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength })],
]);
const MOST_CODINGS = 5;
function readBody(stream, encoding, most = BODY_LIMIT, arrived = () => { }) {
    const pile = makePile(most);
    let [length, pieces] = [0, 0];
    return new Promise((resolve, reject) => {
        stream.once('error', reject);
        stream.once('end', () => {
            if (length > KEPT)
                (0,keep_memory_small/* collectWhereLarge */.b8)();
            resolve(unpacked(pile.whole(), encoding, most));
        });
        stream.on('data', (chunk) => {
            if (stream.destroyed)
                return;
            pile.add(chunk);
            length += chunk.length;
            pieces += 1;
            arrived(length);
            if (length > KEPT)
                (0,keep_memory_small/* keepMemorySmall */.EO)();
            if (length <= most && pieces <= MOST_PIECES)
                return;
            (0,keep_memory_small/* collectWhereLarge */.b8)();
            resolve({ bytes: pile.whole(), truncated: true });
            stream.destroy();
        });
    });
}
function makePile(most) {
    const full = [];
    let slab = Buffer.alloc(0);
    let used = 0;
    const close = () => {
        full.push(slab.subarray(0, used));
        slab = slab.subarray(used);
        used = 0;
    };
    return {
        add: (chunk) => {
            if (used + chunk.length > slab.length) {
                close();
                if (chunk.length >= SLAB)
                    return void full.push(chunk);
                slab = Buffer.alloc(SLAB);
            }
            slab.set(chunk, used);
            used += chunk.length;
        },
        whole: () => {
            close();
            return Buffer.concat(full).subarray(0, most);
        },
    };
}
function unpacked(bytes, encoding, most) {
    if (bytes.length === 0)
        return { bytes, truncated: false };
    const names = (encoding ?? '').split(',').map((name) => name.trim().toLowerCase());
    const packed = names.filter((name) => name !== '' && name !== 'identity').toReversed();
    if (packed.length === 0 && isPacked(bytes))
        return { bytes, truncated: false, fault: 'unnamed' };
    const unpackers = packed.flatMap((name) => CODINGS.get(name) ?? []);
    if (unpackers.length < packed.length || packed.length > MOST_CODINGS)
        return { bytes, truncated: false, fault: 'unknown' };
    try {
        const whole = unpackers.reduce((inner, unpack) => unpack(inner, most), bytes);
        return { bytes: whole, truncated: false };
    }
    catch (error) {
        const nothing = { bytes: Buffer.alloc(0), truncated: isTooLong(error) };
        return nothing.truncated ? nothing : { ...nothing, fault: 'misfit' };
    }
}
const BEGINNINGS = [Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from([0x28, 0xb5, 0x2f, 0xfd])];
function isPacked(bytes) {
    return BEGINNINGS.some((beginning) => bytes.subarray(0, beginning.length).equals(beginning));
}
const TOO_LONG = 'ERR_BUFFER_TOO_LARGE';
function isTooLong(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === TOO_LONG;
}
function withoutMark(bytes) {
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
function asJson({ bytes, truncated }, limits) {
    if (truncated || bytes.length === 0)
        return { json: undefined };
    if ((0,json/* jsonSize */.om)(bytes, limits) === undefined)
        return { json: undefined, unparsedBeyond: limits };
    try {
        return { json: JSON.parse(withoutMark(bytes)) };
    }
    catch {
        return { json: undefined };
    }
}
function beginningOf(body) {
    const { bytes } = body;
    return { ...body, bytes: Buffer.from(bytes.subarray(0, KEPT)), length: bytes.length };
}

// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/probes/http/lanes.ts
let opened = 0;
function makeLanes(Lonely, handing) {
    const lanes = new WeakMap();
    return {
        factory: (origin, options) => {
            const lane = { carrier: undefined };
            const connect = (_options, callback) => {
                lane.carrier = undefined;
                handing(({ observation }) => (lane.carrier = { number: ++opened, connection: observation }), callback);
            };
            return watched(new Lonely(origin, { ...options, connect }), (asked) => lanes.set(asked, lane));
        },
        carrierOf: (options) => lanes.get(options)?.carrier,
        free: (options, atMs) => {
            const lane = lanes.get(options);
            if (lane?.carrier !== undefined)
                lane.carrier = { ...lane.carrier, freeAtMs: atMs };
        },
    };
}
function watched(client, see) {
    const dispatch = client.dispatch.bind(client);
    return Object.assign(client, {
        dispatch: (options, handler) => {
            see(options);
            return dispatch(options, handler);
        },
    });
}

;// CONCATENATED MODULE: ./src/probes/http.ts






const TIMED_PIECES = 1_000;
const READ_AHEAD = 512;
const MOST_HEADERS = 200;
class ConnectError extends Error {
    failure;
    constructor(failure) {
        super(failure.code);
        this.failure = failure;
    }
}
async function httpClient(origin, supply, connections) {
    const [{ default: Pool }, { default: Client }, { default: request }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(3701), __webpack_require__.e(628)]).then(__webpack_require__.t.bind(__webpack_require__, 30628, 23)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(3701)]).then(__webpack_require__.t.bind(__webpack_require__, 23701, 23)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(4043)]).then(__webpack_require__.t.bind(__webpack_require__, 14043, 23)),
    ]);
    (0,external_node_v8_.setFlagsFromString)('--no-wasm-tier-up --no-wasm-dynamic-tiering');
    (0,keep_memory_small/* keepGarbageSmall */.av)();
    const lanes = makeLanes(Client, (opened, callback) => void handOver(supply, opened, callback));
    const manners = { pipelining: 1, headersTimeout: 0, bodyTimeout: 0, allowH2: false };
    const pool = new Pool(origin, { ...manners, connections, factory: lanes.factory });
    let stood = false;
    pool.once('connect', () => (stood = true));
    const waitingFor = () => (stood ? 'request' : 'tcp');
    const pooled = { lanes, waitingFor, ask: request.bind(pool) };
    const sendAgain = async (asked, signal) => {
        const own = lanes.factory(new URL(origin), manners);
        const { outcome } = await send({ ...pooled, ask: request.bind(own) }, asked, signal);
        void own.destroy();
        return outcome;
    };
    return {
        send: async (asked, signal) => {
            const { outcome, isUnheard } = await send(pooled, asked, signal);
            return isUnheard && asked.isForOnce !== true ? sendAgain(asked, signal) : outcome;
        },
        close: () => pool.destroy(),
    };
}
async function handOver(supply, opened, callback) {
    const connection = await supply();
    opened(connection);
    const { socket, observation } = connection;
    const failure = socket === undefined ? observation.failure : (0,tls.lateTlsFailureOf)(socket);
    if (socket !== undefined && failure === undefined) {
        watchReusedSocket(socket);
        callback(null, socket);
    }
    else
        callback(new ConnectError(failure ?? { phase: 'tcp', code: 'UNKNOWN', reason: '' }), null);
}
async function send(gate, request, signal) {
    const { method, path, headers: own, body: sent = null } = request;
    const options = { ...{ method, path, headers: own, body: sent, signal }, highWaterMark: READ_AHEAD };
    const sentAtMs = performance.now();
    let answering = false;
    try {
        const { statusCode, headers, body } = await gate.ask(options);
        const headAtMs = performance.now();
        const receivedAt = Date.now();
        answering = true;
        const flat = flatten(headers);
        const limits = limitsOf(request, statusCode);
        const { read, arrivals, endAtMs } = await readTimed(body, flat['content-encoding'], limits.bytes);
        const outcome = {
            ...{
                kind: 'answer',
                status: statusCode,
                headers: flat,
                body: beginningOf(read),
                ...asJson(read, limits),
            },
            ...{ headAtMs, receivedAt, arrivals },
            ...courseOf(gate.lanes, options, sentAtMs, endAtMs),
        };
        return { outcome, isUnheard: false };
    }
    catch (error) {
        const isUnheard = !answering && !signal.aborted && metReusedSocketEnd(error);
        const failure = failureOf(error, answering ? 'answer' : gate.waitingFor(), signal);
        const course = courseOf(gate.lanes, options, sentAtMs, performance.now());
        return { outcome: { kind: 'failure', failure, course }, isUnheard };
    }
}
function courseOf(lanes, options, sentAtMs, endAtMs) {
    const carrier = lanes.carrierOf(options);
    lanes.free(options, endAtMs);
    return { sentAtMs, endAtMs, ...(carrier && { carrier }) };
}
function limitsOf({ isList }, status) {
    return isList === true && status < 300 ? LIST_LIMITS : ANSWER_LIMITS;
}
async function readTimed(body, encoding, most) {
    const arrivals = [];
    const read = await readBody(body, encoding, most, (end) => {
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
    if (entries.length > MOST_HEADERS)
        (0,keep_memory_small/* keepMemorySmall */.EO)();
    const kept = entries.slice(0, MOST_HEADERS);
    return Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(', ')]));
}
const ends = new WeakSet();
function watchReusedSocket(socket) {
    const before = socket.bytesRead;
    socket.prependListener('error', (error) => {
        if (socket.bytesRead > before && !(0,failure/* isNoHttp */.Y2)((0,failure/* networkFailure */.rd)('request', error)))
            ends.add(error);
    });
}
function metReusedSocketEnd(error) {
    return typeof error === 'object' && error !== null && ends.has(error);
}


/***/ }),

/***/ 90286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ keepMemorySmall),
/* harmony export */   av: () => (/* binding */ keepGarbageSmall),
/* harmony export */   b8: () => (/* binding */ collectWhereLarge)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);


function keepMemorySmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}
const UNSEPARATED = Number.parseInt(process.versions.v8, 10) < 14 ? ' --no-separate-gc-phases' : '';
function keepGarbageSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=1${UNSEPARATED}`);
}
const LARGE = 120 * 1024 * 1024;
const SELDOM_MS = 100;
let collectedAtMs = -SELDOM_MS;
let collect;
function collectWhereLarge() {
    const nowMs = performance.now();
    if (nowMs - collectedAtMs < SELDOM_MS || process.memoryUsage.rss() < LARGE)
        return;
    collectedAtMs = nowMs;
    collect ??= exposedCollector();
    collect();
}
function exposedCollector() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    return (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
}


/***/ }),

/***/ 88673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ EMPTY_NAME)
/* harmony export */ });
const EMPTY_NAME = '(empty name)';


/***/ }),

/***/ 72862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handshake: () => (/* binding */ handshake),
/* harmony export */   lateTlsFailureOf: () => (/* binding */ lateTlsFailureOf)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72695);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88673);




const LOST = { phase: 'tls', code: 'ECONNRESET', reason: 'closed during the handshake' };
const CHAIN_CAP = 16;
function handshake(socket, servername, context, signal) {
    return new Promise((resolve) => {
        const bare = servername.replace(/^\[|\]$/g, '');
        const named = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .ipVersion */ .UR)(bare) === 0 ? { servername: bare } : {};
        const tls = (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.connect)({
            socket,
            host: bare,
            ...named,
            secureContext: context,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: false,
        });
        tls.setNoDelay(true).removeAllListeners('keylog');
        const done = (result) => {
            signal.removeEventListener('abort', abort);
            tls.removeAllListeners('error').removeAllListeners('close');
            watchLateTlsFailure(tls);
            if (result.socket === undefined)
                tls.destroy();
            resolve(result);
        };
        const failed = (failure) => done({ socket: undefined, observation: undefined, failure });
        const abort = () => failed((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .abortFailure */ .P1)('tls', signal));
        if (signal.aborted)
            return abort();
        if (socket.destroyed)
            return failed(LOST);
        signal.addEventListener('abort', abort, { once: true });
        tls.once('secureConnect', () => done(observed(tls)));
        tls.once('error', (error) => failed((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFailure */ .rd)('tls', error)));
        tls.once('close', () => failed(LOST));
    });
}
function observed(tls) {
    const observation = observe(tls);
    if (observation.authorized)
        return { socket: tls, observation, failure: undefined };
    const { authorizationCode: code = 'UNKNOWN', authorizationReason: reason = '' } = observation;
    return { socket: undefined, observation, failure: { phase: 'tls', code, reason } };
}
function observe(tls) {
    const { code, reason } = authorizationOf(tls);
    return {
        protocol: tls.getProtocol() ?? undefined,
        cipher: tls.getCipher().standardName,
        authorized: tls.authorized,
        authorizationCode: code,
        authorizationReason: reason,
        chain: chainOf(tls.getPeerCertificate(true)),
    };
}
function authorizationOf(tls) {
    const given = tls.authorizationError;
    if (typeof given === 'string')
        return { code: given, reason: undefined };
    if (given === null || given === undefined)
        return { code: undefined, reason: undefined };
    const { code, reason } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFailure */ .rd)('tls', given);
    return { code, reason };
}
function chainOf(leaf) {
    const chain = [];
    let at = leaf;
    while (isThere(at) && chain.length < CHAIN_CAP && !chain.includes(at)) {
        chain.push(at);
        at = at.issuerCertificate;
    }
    return chain.map(certificate);
}
function isThere(peer) {
    return typeof peer === 'object' && peer !== null && 'raw' in peer;
}
function certificate(peer) {
    return {
        subject: nameOf(peer.subject),
        issuer: nameOf(peer.issuer),
        altNames: peer.subjectaltname ?? '',
        validFrom: peer.valid_from,
        validTo: peer.valid_to,
        notBeforeMs: Date.parse(peer.valid_from),
        notAfterMs: Date.parse(peer.valid_to),
        fingerprint256: peer.fingerprint256,
        key: keyOf(peer),
        issuerHosts: issuerHosts(peer),
        raw: peer.raw,
    };
}
function keyOf({ bits, modulus, nistCurve, asn1Curve }) {
    if (modulus !== undefined)
        return `RSA ${bits ?? '?'}`;
    const curve = nistCurve ?? asn1Curve;
    return curve === undefined ? 'of another kind' : `EC ${curve}`;
}
function issuerHosts({ infoAccess }) {
    const addresses = infoAccess?.['CA Issuers - URI'] ?? [];
    return addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []));
}
function nameOf(name) {
    const { CN, O } = (name ?? {});
    const text = [CN, O].flat().filter((part) => typeof part === 'string' && part !== '');
    return [...new Set(text)].join(', ') || _observation_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_NAME */ .m;
}
const failures = new WeakMap();
function watchLateTlsFailure(socket) {
    socket.on('error', (error) => {
        if (!failures.has(socket))
            failures.set(socket, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFailure */ .rd)('tls', error));
        socket.destroy();
    });
}
function lateTlsFailureOf(socket) {
    return failures.get(socket);
}


/***/ })

};
