export const id = 3471;
export const ids = [3471];
export const modules = {

/***/ 73471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureAddresses: () => (/* binding */ measureAddresses),
  tryAddress: () => (/* binding */ tryAddress)
});

// EXTERNAL MODULE: ./src/probes/connect-phases.ts
var connect_phases = __webpack_require__(63638);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
;// CONCATENATED MODULE: ./src/probes/second-look/kernel-route.ts

const NO_ROUTE_CODES = new Set([
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
]);
function hasRoute({ address, family }, port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_dgram_.createSocket)(family === 6 ? 'udp6' : 'udp4');
        const done = (answer) => {
            resolve(answer);
            socket.close();
        };
        socket.once('connect', () => done(true));
        socket.once('error', ({ code }) => done(!NO_ROUTE_CODES.has(code ?? '')));
        socket.connect(port, address);
    });
}

// EXTERNAL MODULE: ./src/probes/tcp.ts
var tcp = __webpack_require__(82676);
// EXTERNAL MODULE: ./src/probes/trust.ts
var trust = __webpack_require__(20773);
;// CONCATENATED MODULE: ./src/probes/second-look/addresses.ts




const ADDRESS_CAP = 32;
async function measureAddresses(addresses, route, signal) {
    const tried = addresses.slice(0, ADDRESS_CAP);
    const states = await Promise.all(tried.map((address) => measureAddress(address, route, signal)));
    return { states, untried: addresses.length - tried.length };
}
async function measureAddress(address, route, signal) {
    const first = await measureOnce(address, route, signal);
    if (first.outcome !== 'failed' || !trust/* UNTRUSTED_CODES */.g.has(first.failure.code))
        return first;
    const second = await measureOnce(address, { ...route, context: route.widerContext }, signal);
    return second.outcome === 'works' ? second : first;
}
async function measureOnce(address, route, signal) {
    const failure = (0,connect_phases/* forbidden */.o0)([address], route);
    if (failure !== undefined)
        return { ...address, outcome: 'failed', failure };
    const { socket, state } = await reach(address, route.addressPort, signal);
    if (socket === undefined || !route.secure) {
        socket?.destroy();
        return state;
    }
    return shake(socket, state, route, signal);
}
async function tryAddress(address, port, signal) {
    const { socket, state } = await reach(address, port, signal);
    socket?.destroy();
    return state;
}
async function reach({ address, family }, port, signal) {
    const own = { address, family };
    const { socket, tries, failure } = await (0,tcp/* raceAddresses */.e)([own], port, signal);
    if (failure === undefined)
        return { socket, state: { ...own, tcpMs: tries[0]?.durationMs ?? 0, outcome: 'works' } };
    const isLost = NO_ROUTE_CODES.has(failure.code) && !(await hasRoute(own, port));
    return {
        socket: undefined,
        state: isLost ? { ...own, outcome: 'no-route' } : { ...own, outcome: 'failed', failure },
    };
}
async function shake(socket, reached, { host, context }, signal) {
    const [{ handshake }, trusted] = await Promise.all([__webpack_require__.e(/* import() */ 2862).then(__webpack_require__.bind(__webpack_require__, 72862)), context()]);
    const startedAt = performance.now();
    const { socket: secured, observation, failure } = await handshake(socket, host, trusted, signal);
    const tlsMs = performance.now() - startedAt;
    secured?.destroy();
    const notAfterMs = observation?.chain[0]?.notAfterMs;
    return {
        ...{ address: reached.address, family: reached.family },
        ...(reached.tcpMs !== undefined && { tcpMs: reached.tcpMs }),
        tlsMs,
        ...(notAfterMs !== undefined && { notAfterMs }),
        ...(failure === undefined ? { outcome: 'works' } : { outcome: 'failed', failure }),
    };
}


/***/ })

};
