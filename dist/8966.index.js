export const id = 8966;
export const ids = [8966];
export const modules = {

/***/ 68966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askResolvers: () => (/* binding */ askResolvers)
/* harmony export */ });
/* unused harmony export RESOLVER_WAIT_MS */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7357);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16716);



const RESOLVER_WAIT_MS = 1_500;
const C_ARES_WAIT_MS = 600_000;
const MOST_RESOLVERS = 3;
async function askResolvers(name, signal, servers = (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.getServers)()) {
    const asked = [...new Set(servers)].slice(0, MOST_RESOLVERS);
    const answers = await Promise.all(asked.map((server) => askOne(server, name, signal)));
    return answers.filter(({ code }) => !(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnheard */ .Yu)(code) && !(signal.aborted && code === _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT */ .Q9));
}
const ADDRESSES = 'ADDRESSES';
const TELLING = [ADDRESSES, 'ENOTFOUND'];
async function askOne(server, name, signal) {
    const resolver = resolverAt(server);
    if (resolver === undefined)
        return { server, code: 'EBADSERVER', addresses: [] };
    const end = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLimit */ .zc)(RESOLVER_WAIT_MS, signal);
    const cancel = () => resolver.cancel();
    end.addEventListener('abort', cancel, { once: true });
    if (end.aborted)
        return { server, code: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .abortFailure */ .P1)('dns', end).code, addresses: [] };
    const families = await Promise.all([answerOf(resolver.resolve4(name)), answerOf(resolver.resolve6(name))]);
    end.removeEventListener('abort', cancel);
    const addresses = families.flatMap((answer) => answer.addresses);
    const code = mostTelling(families.map((answer) => answer.code));
    return { server, code: code === _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT */ .Q9 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .abortFailure */ .P1)('dns', end).code : code, addresses };
}
function resolverAt(server) {
    const resolver = new node_dns__WEBPACK_IMPORTED_MODULE_0__.promises.Resolver({ timeout: C_ARES_WAIT_MS, tries: 1 });
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
