export const id = 93;
export const ids = [93];
export const modules = {

/***/ 8093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   certificatesIn: () => (/* binding */ certificatesIn),
/* harmony export */   storesWith: () => (/* binding */ storesWith)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
// The stores of roots that a program on this machine may trust, each by the name people know it by.

const PEM_BLOCK = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]+)-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
/** Every store, the public roots first and the system's last: where several vouch, the first one is told. */
function storesWith(file) {
    return [
        { name: 'bundled', roots: () => inNode('bundled') },
        { name: 'NODE_EXTRA_CA_CERTS', roots: () => inNode('extra') },
        ...storeOf(file),
        { name: 'system', roots: () => inNode('system') },
    ];
}
/** The file of `NODE_EXTRA_CA_CERTS` has no text here: Node holds it already. */
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
/** The certificates of a PEM text as DER, in its order. */
function certificatesIn(pem) {
    return [...pem.matchAll(PEM_BLOCK)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
}


/***/ })

};
