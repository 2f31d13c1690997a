export const id = 8913;
export const ids = [8913];
export const modules = {

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ lookUpModel),
/* harmony export */   Qb: () => (/* binding */ keyQuestion),
/* harmony export */   Yd: () => (/* binding */ oneByteMessage),
/* harmony export */   _5: () => (/* binding */ anonymous),
/* harmony export */   aG: () => (/* binding */ oneByteAt),
/* harmony export */   bG: () => (/* binding */ lookAtMessages),
/* harmony export */   up: () => (/* binding */ NO_SUCH_MODEL),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   yQ: () => (/* binding */ NO_SUCH_KEY)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26444);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17663);




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
const NO_SUCH_ROUTE = '/v1/claude-preflight-no-such-route';
const NO_SUCH_KEY = 'claude-preflight-no-such-key';
const NO_SUCH_MODEL = 'claude-preflight-no-such-model';
function beside(routes) {
    return { ...routes, messages: NO_SUCH_ROUTE };
}
function lookAtMessages(base, scheme, credential, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages);
    return offered(scheme, {
        ...{ name: 'look-at-messages', method: 'GET', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url) },
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme ?? 'bearer', credential),
    });
}
function oneByteMessage(base, scheme, credential, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages);
    return offered(scheme, {
        ...{ name: 'one-byte', method: 'POST', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url), body: '{' },
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme ?? 'bearer', credential, 'POST'),
    });
}
function oneByteAt(url) {
    const headers = (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)('bearer', '', 'POST');
    return anonymous({ name: 'one-byte', method: 'POST', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url.href), body: '{', headers });
}
function keyQuestion(base, scheme, credential, path) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, path);
    return { name: 'key-question', method: 'GET', ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url), headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential) };
}
function offered(scheme, request) {
    return scheme === undefined ? anonymous(request) : request;
}
function isCredentialHeader(name) {
    return Object.values(_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .DIALECTS */ .O9).some(({ header }) => header === name);
}


/***/ }),

/***/ 28913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryOtherWay: () => (/* binding */ tryOtherWay)
/* harmony export */ });
/* harmony import */ var _claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(962);
/* harmony import */ var _claude_requests_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26444);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90234);
/* harmony import */ var _probes_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58747);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25459);
/* harmony import */ var _talk_voice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45922);






async function tryOtherWay({ base, proxy: decision, provider }, settings, clock) {
    const route = base && (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .otherRoute */ .EQ)(base, settings, decision);
    if (base === undefined || route === undefined)
        return undefined;
    const signal = clock.attemptSignal();
    const line = (0,_probes_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openLine */ .T)(route, base.origin, 1, () => signal);
    try {
        const client = await line.client();
        const request = (0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)((0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_1__/* .listModels */ .D)(base, 'bearer', '', provider.routes));
        const outcome = await client.send((0,_talk_voice_js__WEBPACK_IMPORTED_MODULE_5__/* .bare */ .$)(request), signal);
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

/***/ 45922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bare),
/* harmony export */   b: () => (/* binding */ makeVoice)
/* harmony export */ });
/* harmony import */ var _claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(962);
/* harmony import */ var _claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25459);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30793);
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28525);





function makeVoice(settings, { provider }, exchange) {
    const read = async (name, request, question, tries) => (0,_reading_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readExchange */ .gF)(await exchange(name, request, tries), question, provider);
    return {
        send: async (name, request, asked, scheme, tries) => ({
            ...(await read(`${name} (${scheme})`, asSent(request, settings), { asked, scheme, url: request.url }, tries)),
            request: told(request, true),
        }),
        sendBare: async (name, request, asked, tries) => ({
            ...(await read(`${name} (no credential)`, bare((0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)(request)), { asked, scheme: 'bearer', url: request.url }, tries)),
            request: told(request, false),
        }),
    };
}
function told(request, isAuthorized) {
    const { method, url, headers, body } = (0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)(request);
    return { method, url, headers, isAuthorized, ...(body !== undefined && { body }) };
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
    const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .reveal */ ._c)(value)]));
    const workspace = settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId };
    const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': (0,_claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_words_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x) };
    return { method, path, headers: all, ...traitsOf(request) };
}
function merged(own, extra) {
    const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined);
    return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') };
}
function bare(request) {
    const { method, path, headers } = request;
    return { method, path, headers: { ...headers, 'user-agent': (0,_claude_requests_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_words_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x) }, ...traitsOf(request) };
}


/***/ }),

/***/ 28525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
