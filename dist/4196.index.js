export const id = 4196;
export const ids = [4196];
export const modules = {

/***/ 44196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromProcess: () => (/* binding */ fromProcess)
/* harmony export */ });
function fromProcess() {
    return () => Promise.reject(new Error('a credential_process is not started'));
}


/***/ })

};
