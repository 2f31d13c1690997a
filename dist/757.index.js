export const id = 757;
export const ids = [757];
export const modules = {

/***/ 9757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   t: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
// Stands in the bundle for `@actions/http-client`, which the toolkit loads at once, undici 6 included, for `getIDToken` alone.
const REASON = 'this bundle carries no HTTP client of the toolkit: see docs/decisions/toolkit.md';
class HttpClient {
    constructor() {
        throw new Error(REASON);
    }
}
class BearerCredentialHandler {
    constructor() {
        throw new Error(REASON);
    }
}


/***/ })

};
