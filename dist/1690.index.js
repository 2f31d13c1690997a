export const id = 1690;
export const ids = [1690];
export const modules = {

/***/ 51690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IdentityPoolClient: () => (/* reexport safe */ google_auth_library_build_src_auth_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__.s),
/* harmony export */   JWT: () => (/* reexport safe */ google_auth_library_build_src_auth_jwtclient_js__WEBPACK_IMPORTED_MODULE_1__.y),
/* harmony export */   UserRefreshClient: () => (/* reexport safe */ google_auth_library_build_src_auth_refreshclient_js__WEBPACK_IMPORTED_MODULE_2__.yD)
/* harmony export */ });
/* harmony import */ var google_auth_library_build_src_auth_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29960);
/* harmony import */ var google_auth_library_build_src_auth_jwtclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75277);
/* harmony import */ var google_auth_library_build_src_auth_refreshclient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99807);





/***/ })

};
