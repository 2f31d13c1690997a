export const id = 402;
export const ids = [402];
export const modules = {

/***/ 20402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRows: () => (/* binding */ loadRows)
/* harmony export */ });
const ROWS = {
    bedrock: async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(8075)]).then(__webpack_require__.bind(__webpack_require__, 18075))).bedrock,
    'bedrock-mantle': async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(8394)]).then(__webpack_require__.bind(__webpack_require__, 48394))).bedrockMantle,
    'claude-on-aws': async () => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(8894)]).then(__webpack_require__.bind(__webpack_require__, 98894))).claudeOnAws,
    vertex: async () => (await __webpack_require__.e(/* import() */ 8478).then(__webpack_require__.bind(__webpack_require__, 38478))).vertex,
    'claude-on-google': async () => (await __webpack_require__.e(/* import() */ 4380).then(__webpack_require__.bind(__webpack_require__, 24380))).claudeOnGoogle,
    foundry: async () => (await __webpack_require__.e(/* import() */ 7092).then(__webpack_require__.bind(__webpack_require__, 7092))).foundry,
    'openai-compatible': async () => (await Promise.all(/* import() */[__webpack_require__.e(6085), __webpack_require__.e(4381)]).then(__webpack_require__.bind(__webpack_require__, 84381))).openaiCompatible,
};
function loadRows(ids) {
    return Promise.all([...new Set(ids)].map((id) => ROWS[id]()));
}


/***/ })

};
