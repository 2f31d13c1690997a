export const id = 203;
export const ids = [203];
export const modules = {

/***/ 2203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustedRoots: () => (/* binding */ trustedRoots),
/* harmony export */   verifiedChain: () => (/* binding */ verifiedChain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
// The chain that really vouches: Node shows the one that was sent, which may go past a root we hold ourselves.


/** Bytes at the end of a public key by which a root is recognised before it is parsed. */
const KEY_TAIL = 64;
const PEM_BLOCK = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----([^-]+)-----END (?:TRUSTED )?CERTIFICATE-----/g;
/** Every root that may vouch for a chain, as DER: Node's own, and those of one extra PEM text. */
function trustedRoots(extraPem) {
    const texts = extraPem === undefined ? [] : [extraPem];
    return [...(0,node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates)('default'), ...texts].flatMap(certificatesIn);
}
/** The certificates of a PEM text, in its order. What is no certificate is passed over when it is parsed. */
function certificatesIn(pem) {
    return [...pem.matchAll(PEM_BLOCK)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
}
/**
 * Follows the sent chain and stops at the first certificate whose subject and public key stand among our roots; that root,
 * with the latest of its dates, ends the chain. A cross-signed copy of it that expires sooner vouches for nothing.
 */
function verifiedChain(sent, roots) {
    const links = [];
    for (const { raw, subject, notAfterMs } of sent) {
        const own = rootsLike(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw), roots);
        links.push({ subject, notAfterMs: own.length === 0 ? notAfterMs : Math.max(...own.map(notAfter)) });
        if (own.length > 0)
            return links;
    }
    return links;
}
/** Parses only what holds the key's last bytes: parsing all of Node's roots takes 25 ms. */
function rootsLike({ subject, publicKey }, roots) {
    const tail = publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEY_TAIL);
    return roots
        .filter((der) => der.includes(tail))
        .flatMap(parsed)
        .filter((root) => root.subject === subject && root.publicKey.equals(publicKey));
}
function parsed(der) {
    try {
        return [new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der)];
    }
    catch {
        return [];
    }
}
function notAfter({ validToDate }) {
    return validToDate.getTime();
}


/***/ })

};
