export const id = 197;
export const ids = [197];
export const modules = {

/***/ 8197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askResolvers: () => (/* binding */ askResolvers)
/* harmony export */ });
/* unused harmony export RESOLVER_WAIT_MS */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7357);
// What the configured name servers themselves say of a name, one by one: asked only when the system's own look-up failed.


/** Longest wait for one name server, in milliseconds; getaddrinfo itself takes 5 s for each of its tries. */
const RESOLVER_WAIT_MS = 1_500;
/** glibc asks no more than three either (resolv.conf(5), MAXNS). */
const MOST_RESOLVERS = 3;
/**
 * Asks each configured name server for both families at once, one try. Codes are those of c-ares: `ENOTFOUND` (NXDOMAIN),
 * `ENODATA`, `ESERVFAIL`, `EREFUSED`, `ECONNREFUSED` and the like. Never rejects; what the signal cut off is left out.
 */
async function askResolvers(name, signal, servers = (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.getServers)()) {
    const asked = [...new Set(servers)].slice(0, MOST_RESOLVERS);
    const answers = await Promise.all(asked.map((server) => askOne(server, name, signal)));
    return signal.aborted ? answers.filter(({ code }) => code !== _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT */ .Q9) : answers;
}
const ADDRESSES = 'ADDRESSES';
/** Of the two families' answers: one with addresses settles it, then one that denies the whole name; a missing family settles nothing. */
const TELLING = [ADDRESSES, 'ENOTFOUND'];
async function askOne(server, name, signal) {
    const resolver = resolverAt(server);
    if (resolver === undefined)
        return { server, code: 'EBADSERVER', addresses: [] };
    const end = AbortSignal.any([signal, AbortSignal.timeout(RESOLVER_WAIT_MS)]);
    const cancel = () => resolver.cancel();
    end.addEventListener('abort', cancel, { once: true });
    if (end.aborted)
        return { server, code: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT */ .Q9, addresses: [] };
    const families = await Promise.all([answerOf(resolver.resolve4(name)), answerOf(resolver.resolve6(name))]);
    end.removeEventListener('abort', cancel);
    const addresses = families.flatMap((answer) => answer.addresses);
    return { server, code: mostTelling(families.map(({ code }) => code)), addresses };
}
/** Undefined for an address that Node cannot read, such as a link-local one with a zone that is gone. */
function resolverAt(server) {
    const resolver = new node_dns__WEBPACK_IMPORTED_MODULE_0__.promises.Resolver({ timeout: RESOLVER_WAIT_MS, tries: 1 });
    try {
        resolver.setServers([server]);
        return resolver;
    }
    catch {
        return undefined;
    }
}
function mostTelling(codes) {
    const telling = TELLING.find((code) => codes.includes(code));
    return telling ?? codes.find((code) => code !== 'ENODATA') ?? 'ENODATA';
}
async function answerOf(asking) {
    try {
        return { code: ADDRESSES, addresses: await asking };
    }
    catch (error) {
        const { code } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFailure */ .rd)('dns', error);
        return { code: code === 'ETIMEOUT' || code === 'ECANCELLED' ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT */ .Q9 : code, addresses: [] };
    }
}


/***/ })

};
