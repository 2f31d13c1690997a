export const id = 2862;
export const ids = [2862];
export const modules = {

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
