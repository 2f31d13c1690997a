export const id = 7930;
export const ids = [7930];
export const modules = {

/***/ 88673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ EMPTY_NAME)
/* harmony export */ });
const EMPTY_NAME = '(empty name)';


/***/ }),

/***/ 77930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifiedChain: () => (/* binding */ verifiedChain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88673);


const KEY_TAIL = 64;
function verifiedChain(sent, stores) {
    const followed = FOLLOWED.get(sent) ?? follow(sent, stores);
    FOLLOWED.set(sent, followed);
    return followed;
}
const FOLLOWED = new WeakMap();
function follow(sent, stores) {
    const chain = soundPart(sent.map(parsedSent));
    for (const { name, roots } of stores) {
        const links = vouchedBy(chain, roots());
        if (links !== undefined)
            return { links, store: name };
    }
    return { links: sent.map(({ subject, notAfterMs }) => ({ subject, notAfterMs })), store: undefined };
}
function parsedSent({ raw, subject, notAfterMs }) {
    const x509 = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw);
    const keyTail = x509.publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEY_TAIL);
    return { link: { subject, notAfterMs }, x509, keyTail };
}
function soundPart(chain) {
    const broken = chain.findIndex(({ x509 }, at) => {
        const above = chain[at + 1];
        return above !== undefined && !x509.verify(above.x509.publicKey);
    });
    return broken === -1 ? chain : chain.slice(0, broken + 1);
}
function vouchedBy(chain, roots) {
    const sent = chain.map(({ link }) => link);
    for (const [at, { x509, keyTail, link }] of chain.entries()) {
        const own = parsedWith(roots, keyTail).filter((root) => isSame(root, x509));
        if (own.length > 0)
            return [...sent.slice(0, at), { ...link, notAfterMs: latestEnd(own) }];
    }
    const signers = signersOf(chain.at(-1)?.x509, roots);
    const [signer] = signers;
    return signer && [...sent, { subject: nameOf(signer), notAfterMs: latestEnd(signers) }];
}
function isSame(root, { subject, publicKey }) {
    return root.subject === subject && root.subject === root.issuer && root.publicKey.equals(publicKey);
}
function signersOf(last, roots) {
    if (last === undefined)
        return [];
    const name = Buffer.from(longestName(last.issuer));
    return parsedWith(roots, name).filter((root) => last.checkIssued(root) && last.verify(root.publicKey));
}
function longestName(name) {
    const values = (name ?? '').split('\n').map((line) => line.slice(line.indexOf('=') + 1));
    const parts = values.flatMap((value) => value.match(/[A-Za-z0-9 .-]+/g) ?? []);
    return parts.toSorted((one, other) => other.length - one.length)[0] ?? '';
}
function nameOf({ subject }) {
    const parts = ['CN', 'O'].flatMap((key) => new RegExp(`^${key}=(.+)$`, 'm').exec(subject ?? '')?.[1] ?? []);
    return [...new Set(parts)].join(', ') || _observation_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_NAME */ .m;
}
function latestEnd(roots) {
    return Math.max(...roots.map(({ validToDate }) => validToDate.getTime()));
}
function parsedWith(roots, bytes) {
    return roots.filter((der) => der.includes(bytes)).flatMap(parsed);
}
function parsed(der) {
    try {
        return [new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der)];
    }
    catch {
        return [];
    }
}


/***/ })

};
