export const id = 913;
export const ids = [913];
export const modules = {

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ lookUpModel),
/* harmony export */   _5: () => (/* binding */ anonymous),
/* harmony export */   bG: () => (/* binding */ lookAtMessages)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6444);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7663);




function lookUpModel(base, scheme, credential, model, { models } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, `${models}/${encodeURIComponent(model)}`);
    return {
        name: 'look-up-model',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url),
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential),
    };
}
function anonymous(request) {
    const kept = Object.entries(request.headers).filter(([name]) => !isCredentialHeader(name));
    return { ...request, headers: Object.fromEntries(kept) };
}
function lookAtMessages(base, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const headers = (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)('bearer', '');
    return anonymous({
        name: 'look-at-messages',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages)),
        headers,
    });
}
function isCredentialHeader(name) {
    return Object.values(_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .DIALECTS */ .O9).some(({ header }) => header === name);
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryOtherWay: () => (/* binding */ tryOtherWay)
/* harmony export */ });
/* harmony import */ var _claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(962);
/* harmony import */ var _claude_requests_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6444);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
/* harmony import */ var _probes_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6336);
/* harmony import */ var _speaker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3116);






async function tryOtherWay({ base, proxy: decision, provider }, settings, clock) {
    const route = base && (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .otherRoute */ .EQ)(base, settings, decision);
    if (base === undefined || route === undefined)
        return undefined;
    const signal = clock.attemptSignal();
    const line = (0,_probes_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openLine */ .T)(route, base.origin, 1, () => signal);
    try {
        const client = await line.client();
        const request = (0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)((0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_1__/* .listModels */ .D)(base, 'bearer', '', provider.routes));
        const outcome = await client.send((0,_speaker_js__WEBPACK_IMPORTED_MODULE_5__/* .bare */ .$B)(request), signal);
        const exchange = { name: 'models (no credential)', attempts: [], outcome };
        const { reading } = (0,_reading_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readExchange */ .gF)(exchange, { asked: 'list', scheme: 'bearer' }, provider);
        const connection = await line.judged(Promise.resolve(undefined));
        return { via: route.proxy === undefined ? 'direct' : 'proxy', connection, reading };
    }
    finally {
        await line.close();
    }
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   QR: () => (/* binding */ makeSpeaker),
/* harmony export */   og: () => (/* binding */ firstModel)
/* harmony export */ });
/* harmony import */ var _claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(962);
/* harmony import */ var _claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _claude_requests_live_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7897);
/* harmony import */ var _claude_models_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7515);
/* harmony import */ var _claude_requests_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6444);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6336);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(793);
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8525);








function makeSpeaker(target, endpoint, base, exchange) {
    const { settings, credential } = target;
    const { routes } = endpoint.provider;
    const value = credential === undefined ? '' : (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .reveal */ ._c)(credential.secret);
    const read = async (name, request, question) => (0,_reading_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readExchange */ .gF)(await exchange(name, request), question, endpoint.provider);
    const send = (name, request, asked, scheme) => read(`${name} (${scheme})`, asSent(request, settings), { asked, scheme });
    const sendBare = (name, request, asked) => read(`${name} (no credential)`, bare((0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)(request)), { asked, scheme: 'bearer' });
    const messageFor = (scheme, model, stream) => (0,_claude_requests_live_message_js__WEBPACK_IMPORTED_MODULE_2__/* .liveMessage */ .go)(base, scheme, value, { model, stream }, routes);
    return {
        base,
        endpoint,
        settings,
        list: (scheme) => send('models', (0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_4__/* .listModels */ .D)(base, scheme, value, routes), 'list', scheme),
        count: async (scheme, model) => {
            const request = (0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countTokens */ .ih)(base, scheme, value, countBody(settings, model), routes);
            const own = settings.request !== undefined;
            return { model, own, exchange: await send('count_tokens', request, 'count', scheme) };
        },
        live: async (scheme, model) => {
            const [message, stream] = await Promise.all([
                send('message', messageFor(scheme, model, false), 'message', scheme),
                send('message stream', messageFor(scheme, model, true), 'stream', scheme),
            ]);
            return { model, message, stream };
        },
        lookUp: (scheme, model) => send('model look-up', (0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpModel */ .Mt)(base, scheme, value, model, routes), 'model', scheme),
        anonymousList: () => sendBare('models', (0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_4__/* .listModels */ .D)(base, 'bearer', '', routes), 'list'),
        anonymousCount: () => {
            const body = (0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_4__/* .minimalCountBody */ .bM)(firstModel(settings));
            return sendBare('count_tokens', (0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countTokens */ .ih)(base, 'bearer', '', body, routes), 'count');
        },
        messagesAt: (other) => sendBare('messages route', (0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAtMessages */ .bG)(other, routes), 'message'),
    };
}
function countBody({ request }, model) {
    return request === undefined ? (0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_4__/* .minimalCountBody */ .bM)(model) : (0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countBodyFrom */ ._6)(request, model);
}
const FOR_ONCE = new Set(['live-message', 'token-exchange']);
function traitsOf({ name, body }) {
    return {
        ...(body !== undefined && { body }),
        ...(FOR_ONCE.has(name) && { isForOnce: true }),
        ...(name === 'list-models' && { isList: true }),
    };
}
function asSent(request, settings) {
    const { method, path, headers } = request;
    const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .reveal */ ._c)(value)]));
    const workspace = settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId };
    const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': (0,_claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_words_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x) };
    return { method, path, headers: all, ...traitsOf(request) };
}
function merged(own, extra) {
    const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined);
    return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') };
}
function bare(request) {
    const { method, path, headers } = request;
    return { method, path, headers: { ...headers, 'user-agent': (0,_claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_words_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x) }, ...traitsOf(request) };
}
function firstModel({ request, models }) {
    const own = request?.['model'];
    return (typeof own === 'string' && own !== '' ? own : models[0]) ?? (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_3__/* .newestOfTable */ .yL)();
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
