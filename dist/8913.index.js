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
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46336);
/* harmony import */ var _talk_speaker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54450);






async function tryOtherWay({ base, proxy: decision, provider }, settings, clock) {
    const route = base && (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .otherRoute */ .EQ)(base, settings, decision);
    if (base === undefined || route === undefined)
        return undefined;
    const signal = clock.attemptSignal();
    const line = (0,_probes_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openLine */ .T)(route, base.origin, 1, () => signal);
    try {
        const client = await line.client();
        const request = (0,_claude_requests_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)((0,_claude_requests_request_js__WEBPACK_IMPORTED_MODULE_1__/* .listModels */ .D)(base, 'bearer', '', provider.routes));
        const outcome = await client.send((0,_talk_speaker_js__WEBPACK_IMPORTED_MODULE_5__/* .bare */ .$B)(request), signal);
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

/***/ 54450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $B: () => (/* binding */ bare),
  og: () => (/* binding */ firstModel),
  ev: () => (/* binding */ isNamed),
  QR: () => (/* binding */ makeSpeaker)
});

// EXTERNAL MODULE: ./src/claude/requests/free-requests.ts
var free_requests = __webpack_require__(962);
// EXTERNAL MODULE: ./src/claude/requests/dialects.ts
var dialects = __webpack_require__(8966);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(67897);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models_models = __webpack_require__(59896);
// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading = __webpack_require__(46336);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(30793);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
;// CONCATENATED MODULE: ./src/run/talk/free-tries.ts


const OPENAI_ROUTE = '/v1/chat/completions';
const QUESTIONS = {
    'one-byte': {
        ...{ name: 'messages, one byte', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, value, routes),
    },
    'one-byte-beside': {
        ...{ name: 'no route, one byte', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, value, (0,free_requests/* beside */.vY)(routes)),
    },
    'one-byte-count': {
        ...{ name: 'count_tokens, one byte', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, value, { ...routes, messages: routes.count }),
    },
    look: {
        ...{ name: 'messages route', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* lookAtMessages */.bG)(base, scheme, value, routes),
    },
    'look-beside': {
        ...{ name: 'no route', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* lookAtMessages */.bG)(base, scheme, value, (0,free_requests/* beside */.vY)(routes)),
    },
    count: {
        ...{ name: 'count_tokens', asked: 'count' },
        request: (asker, scheme) => count(asker, scheme, asker.model),
    },
    'impossible-count': {
        ...{ name: 'count_tokens of no model', asked: 'count' },
        request: (asker, scheme) => count(asker, scheme, free_requests/* NO_SUCH_MODEL */.up),
    },
    stranger: {
        ...{ name: 'messages, one byte, of nobody', asked: 'route' },
        request: ({ base, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, free_requests/* NO_SUCH_KEY */.yQ, routes),
    },
    'other-dialect': {
        ...{ name: 'chat completions, one byte', asked: 'route' },
        request: ({ base, value, provider: { routes } }, scheme) => (0,free_requests/* oneByteMessage */.Yd)(base, scheme, value, { ...routes, messages: OPENAI_ROUTE }),
    },
    key: {
        ...{ name: 'key', asked: 'key' },
        request: ({ base, value, provider: { routes, keyRoute } }, scheme) => (0,free_requests/* keyQuestion */.Qb)(base, scheme ?? 'bearer', value, keyRoute ?? routes.models),
    },
};
function count({ base, value, provider }, scheme, model) {
    return (0,requests_request/* countTokens */.ih)(base, scheme ?? 'bearer', value, (0,requests_request/* minimalCountBody */.bM)(model), provider.routes);
}
function freeTries(asker, { send, sendBare }) {
    return async (question, scheme) => {
        const { name, asked, request } = QUESTIONS[question];
        const made = request(asker, scheme);
        const exchange = scheme === undefined ? await sendBare(name, made, asked, 1) : await send(name, made, asked, scheme, 1);
        return { question, scheme, exchange };
    };
}

;// CONCATENATED MODULE: ./src/run/talk/speaker.ts










function makeSpeaker(target, endpoint, base, exchange) {
    const { settings, credential } = target;
    const { routes } = endpoint.provider;
    const value = credential === undefined ? '' : (0,secret/* reveal */._c)(credential.secret);
    const voice = makeVoice(settings, endpoint, exchange);
    const { send, sendBare } = voice;
    const messageFor = (scheme, model, stream) => (0,live_message/* liveMessage */.go)(base, scheme, value, { model, stream }, routes);
    return {
        base,
        endpoint,
        settings,
        list: (scheme) => send('models', (0,requests_request/* listModels */.D)(base, scheme, value, routes), 'list', scheme),
        count: async (scheme, model, minimal) => {
            const own = settings.request !== undefined && minimal === undefined;
            const body = own ? (0,requests_request/* countBodyFrom */._6)(settings.request, model) : (0,requests_request/* minimalCountBody */.bM)(model);
            const request = (0,requests_request/* countTokens */.ih)(base, scheme, value, body, routes);
            const exchange = await send('count_tokens', request, 'count', scheme);
            return { model, own, exchange: own ? asMessage(exchange, (0,endpoint_shape/* joinPath */.uJ)(base, routes.messages)) : exchange };
        },
        live: async (scheme, model) => {
            const [message, stream] = await Promise.all([
                send('message', messageFor(scheme, model, false), 'message', scheme),
                send('message stream', messageFor(scheme, model, true), 'stream', scheme),
            ]);
            return { model, message, stream };
        },
        lookUp: (scheme, model) => send('model look-up', (0,free_requests/* lookUpModel */.Mt)(base, scheme, value, model, routes), 'model', scheme),
        anonymousList: () => sendBare('models', (0,requests_request/* listModels */.D)(base, 'bearer', '', routes), 'list'),
        lookAt: (other) => sendBare('messages route', (0,free_requests/* oneByteMessage */.Yd)(other, undefined, '', routes), 'route'),
        lookNowhere: () => sendBare('no route', (0,free_requests/* oneByteMessage */.Yd)(base, undefined, '', (0,free_requests/* beside */.vY)(routes)), 'route'),
        tryFree: freeTries({ base, value, provider: endpoint.provider, model: firstModel(settings) }, voice),
    };
}
function makeVoice(settings, { provider }, exchange) {
    const read = async (name, request, question, tries) => (0,reading/* readExchange */.gF)(await exchange(name, request, tries), question, provider);
    return {
        send: async (name, request, asked, scheme, tries) => ({
            ...(await read(`${name} (${scheme})`, asSent(request, settings), { asked, scheme }, tries)),
            request: told(request, true),
        }),
        sendBare: async (name, request, asked, tries) => ({
            ...(await read(`${name} (no credential)`, bare((0,free_requests/* anonymous */._5)(request)), { asked, scheme: 'bearer' }, tries)),
            request: told(request, false),
        }),
    };
}
function told(request, isAuthorized) {
    const { method, url, headers, body } = (0,free_requests/* anonymous */._5)(request);
    return { method, url, headers, isAuthorized, ...(body !== undefined && { body }) };
}
function asMessage({ request, ...exchange }, url) {
    if (request === undefined)
        return exchange;
    const { body: _, ...rest } = request;
    return { ...exchange, request: { ...rest, url, isOwn: true } };
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
    const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, (0,secret/* reveal */._c)(value)]));
    const workspace = settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId };
    const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': (0,dialects/* userAgent */.N1)(version/* VERSION */.x) };
    return { method, path, headers: all, ...traitsOf(request) };
}
function merged(own, extra) {
    const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined);
    return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') };
}
function bare(request) {
    const { method, path, headers } = request;
    return { method, path, headers: { ...headers, 'user-agent': (0,dialects/* userAgent */.N1)(version/* VERSION */.x) }, ...traitsOf(request) };
}
function isNamed({ request, models }) {
    return models.length > 0 || typeof request?.['model'] === 'string';
}
function firstModel({ request, models }) {
    const own = request?.['model'];
    return (typeof own === 'string' && own !== '' ? own : models[0]) ?? (0,models_models/* newestOfTable */.yL)();
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
