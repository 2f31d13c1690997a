export const id = 4941;
export const ids = [4941];
export const modules = {

/***/ 44941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badge: () => (/* binding */ badge)
/* harmony export */ });
const COLORS = {
    healthy: 'brightgreen',
    degraded: 'yellow',
    broken: 'red',
    unchecked: 'lightgrey',
};
const badge = ({ result: { verdict, cause } }) => {
    const message = cause === undefined ? verdict : `${verdict}: ${cause}`;
    const form = { schemaVersion: 1, label: 'Claude', message, color: COLORS[verdict] };
    return [`${JSON.stringify(form, undefined, 2)}\n`];
};


/***/ })

};
