export const id = 4879;
export const ids = [4879];
export const modules = {

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportFolder),
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _inputs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16292);





function reportFolder(given, cwd, temporary) {
    if (given === undefined)
        return freshFolder(temporary);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, given);
    (0,_inputs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
    return folder;
}
function freshFolder(temporary = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
    try {
        (0,_inputs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(temporary);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, 'claude-preflight-'));
    }
    catch {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'claude-preflight-'));
    }
}
function writeWhole(folder, name, pieces) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        writeNew(draft, pieces);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw error;
    }
    return path;
}
function writeNew(path, pieces) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o600);
    try {
        for (const batch of batches(pieces))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, batch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
const BATCH = 65_536;
function* batches(pieces) {
    let waiting = [];
    let bytes = 0;
    for (const piece of pieces) {
        const next = typeof piece === 'string' ? Buffer.from(piece) : piece;
        waiting.push(next);
        bytes += next.length;
        if (bytes < BATCH)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        bytes = 0;
    }
    yield Buffer.concat(waiting);
}


/***/ })

};
