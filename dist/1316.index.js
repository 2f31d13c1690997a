export const id = 1316;
export const ids = [1316];
export const modules = {

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
