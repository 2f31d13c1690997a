export const id = 3560;
export const ids = [3560];
export const modules = {

/***/ 13560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAgain: () => (/* binding */ lookAgain)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16716);



const AT_ONCE_MS = 300;
function lookAgain(question, route, signal) {
    return question === 'speaks-tls' ? speaksTls(route, signal) : resetsAtOnce(route, signal);
}
function speaksTls({ address, addressPort }, signal) {
    const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({ host: address, port: addressPort, rejectUnauthorized: false });
    return settle(socket, signal, (done) => {
        socket.once('secureConnect', () => done(true));
        socket.on('error', ({ code }) => done(code?.startsWith('ERR_SSL_TLSV') === true));
        socket.once('close', () => done(false));
    });
}
function resetsAtOnce({ address, addressPort }, signal) {
    const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port: addressPort });
    return settle(socket, (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLimit */ .zc)(AT_ONCE_MS, signal), (done) => {
        socket.on('error', ({ code }) => done(code === 'ECONNRESET'));
        socket.once('close', () => done(false));
    });
}
function settle(socket, signal, listen) {
    return new Promise((resolve) => {
        const done = (answer) => {
            signal.removeEventListener('abort', abort);
            socket.destroy();
            resolve(answer);
        };
        const abort = () => done(false);
        signal.addEventListener('abort', abort, { once: true });
        socket.resume();
        listen(done);
    });
}


/***/ })

};
