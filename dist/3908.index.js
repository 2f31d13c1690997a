export const id = 3908;
export const ids = [3908];
export const modules = {

/***/ 83908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);



/***/ })

};
