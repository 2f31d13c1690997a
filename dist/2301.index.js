export const id = 2301;
export const ids = [2301,1316];
export const modules = {

/***/ 32301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endOf: () => (/* binding */ endOf),
/* harmony export */   fileContents: () => (/* binding */ fileContents)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21316);


const LOOKED_AT = 50;
function fileContents(file, nowMs) {
    if (file === undefined)
        return undefined;
    const looked = LOOKED.get(file) ?? lookInto(file, nowMs);
    LOOKED.set(file, looked);
    return looked;
}
const LOOKED = new WeakMap();
function lookInto({ pem }, nowMs) {
    const found = pem === undefined ? [] : (0,_stores_js__WEBPACK_IMPORTED_MODULE_1__.certificatesIn)(pem);
    if (found.length === 0 || found.length > LOOKED_AT)
        return undefined;
    const parsed = found.map(parse);
    const readable = parsed.filter((each) => each !== undefined);
    return {
        count: found.length,
        unreadable: parsed.flatMap((each, at) => (each === undefined ? [at + 1] : [])),
        roots: readable.filter(({ ca, subject, issuer }) => ca || subject === issuer).length,
        ended: readable.filter(({ validToDate }) => validToDate.getTime() < nowMs).length,
    };
}
function parse(der) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
    }
    catch {
        return undefined;
    }
}
function endOf(pem) {
    return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).validToDate.getTime();
}


/***/ }),

/***/ 21316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   certificatesIn: () => (/* binding */ certificatesIn),
/* harmony export */   storesWith: () => (/* binding */ storesWith)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);

const PEM_BLOCK = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]+)-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
function storesWith(file) {
    return [
        { name: 'bundled', roots: () => inNode('bundled') },
        { name: 'NODE_EXTRA_CA_CERTS', roots: () => inNode('extra') },
        ...storeOf(file),
        { name: 'system', roots: () => inNode('system') },
    ];
}
function storeOf(file) {
    const { pem, origin } = file ?? {};
    if (pem === undefined)
        return [];
    const name = origin?.variable === undefined ? 'ca-certificates' : 'SSL_CERT_FILE';
    return [{ name, roots: () => certificatesIn(pem) }];
}
function inNode(type) {
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)(type).flatMap(certificatesIn);
}
function certificatesIn(pem) {
    return [...pem.matchAll(PEM_BLOCK)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
}


/***/ })

};
