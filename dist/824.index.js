export const id = 824;
export const ids = [824];
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

/***/ 4657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellableRequestHeaders),
/* harmony export */   f: () => (/* binding */ tellableResponseHeaders)
/* harmony export */ });
const HIDDEN = '[…]';
const OF_REQUESTS = new Set([
    'accept',
    'anthropic-beta',
    'anthropic-version',
    'content-type',
    'user-agent',
]);
const OF_RESPONSES = new Set([
    ...['cache-control', 'cf-mitigated', 'cf-ray', 'content-encoding', 'content-length', 'content-type'],
    ...['date', 'request-id', 'retry-after', 'retry-after-ms', 'server', 'transfer-encoding', 'via'],
    ...['x-request-id', 'x-should-retry'],
]);
const OF_RESPONSES_HIDDEN = new Set(['location', 'set-cookie', 'www-authenticate']);
function tellableRequestHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        OF_REQUESTS.has(name.toLowerCase()) ? value : HIDDEN,
    ]));
}
function tellableResponseHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
        if (OF_RESPONSES.has(name))
            return [[name, value]];
        return OF_RESPONSES_HIDDEN.has(name) ? [[name, HIDDEN]] : [];
    }));
}


/***/ }),

/***/ 8440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels),
/* harmony export */   q: () => (/* binding */ listedModels)
/* harmony export */ });
/* harmony import */ var _claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6317);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6336);



function listedModels(conversation) {
    return (shownList(conversation) ?? [])
        .filter(({ lifecycle }) => lifecycle !== 'retired')
        .map(({ id }) => id);
}
function shownList({ lists }) {
    const [first] = Object.values(lists).flatMap(({ reading }) => reading.kind === 'accepted' && reading.listed !== undefined ? [reading.listed] : []);
    return first;
}
function askedModels({ settings }) {
    const own = settings.request?.['model'];
    return [...new Set([...settings.models, ...(typeof own === 'string' && own !== '' ? [own] : [])])];
}
function judgeModels(answers, target, nowMs) {
    const { conversation, proof } = answers;
    const shown = shownList(conversation);
    const list = shown ?? [];
    const asked = askedModels(target).map((id) => judgeAsked(id, { conversation, list, nowMs, countsAnyModel: proof.countsAnyModel }));
    const others = list
        .filter(({ id }) => !asked.some((model) => model.id === id))
        .map((model) => fromList(model, model.id, false, nowMs));
    return {
        models: [...asked, ...others],
        listed: listedModels(conversation),
        isShown: shown !== undefined,
    };
}
function judgeAsked(id, known) {
    const counted = countOf(id, known);
    const listed = known.list.find((model) => model.id === id) ??
        known.list.find((model) => (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModel */ .An)(model.id, id)) ??
        lookedUp(id, known);
    if (listed !== undefined)
        return refusedHere(fromList(listed, id, true, known.nowMs), counted);
    if (counted === 'usable')
        return fromTable(id, known.nowMs);
    const absent = counted ?? lookUpStatus(id, known);
    return absent === 'unknown'
        ? asked(id, (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
        : asked(id, absent ?? 'unverified');
}
function isSpokenBy(id, { live }) {
    return live.some(({ message: { reading } }) => {
        const speaker = reading.kind === 'accepted' ? modelIn(reading.answer.json) : undefined;
        return speaker !== undefined && (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModel */ .An)(speaker, id);
    });
}
function modelIn(message) {
    const { model } = (message ?? {});
    return typeof model === 'string' ? model : undefined;
}
function refusedHere(model, counted) {
    const refused = counted === 'unknown' || counted === 'forbidden';
    return refused && model.status !== 'retired' ? { ...model, status: 'forbidden' } : model;
}
function asked(id, status) {
    return { id, status, asked: true };
}
function countOf(id, { conversation, countsAnyModel }) {
    const { counts } = conversation;
    if (isSpokenBy(id, conversation))
        return 'usable';
    const readings = counts.filter(({ model }) => model === id).map(({ exchange }) => exchange.reading);
    if (readings.some(({ kind }) => kind === 'accepted'))
        return countsAnyModel ? undefined : 'usable';
    const told = readings.map(refusedStatus).find((status) => status !== undefined);
    return told ?? (isOfModelAlone(readings, counts, id) ? 'unknown' : undefined);
}
function isOfModelAlone(readings, counts, id) {
    const isRefused = readings.some(({ kind }) => kind === 'told' || kind === 'strange');
    return isRefused && counts.some(({ model, own, exchange }) => model !== id && !own && (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(exchange));
}
function refusedStatus(reading) {
    if (reading.kind !== 'told')
        return undefined;
    if (reading.cause === 'model.forbidden')
        return 'forbidden';
    return reading.cause === 'model.unknown' || reading.cause === 'model.retired' ? 'unknown' : undefined;
}
function lookedUp(id, { conversation }) {
    const outcome = conversation.lookups.get(id)?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return undefined;
    return (0,_claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelList */ .h)([outcome.json])?.models[0];
}
function lookUpStatus(id, { conversation }) {
    const reading = conversation.lookups.get(id)?.reading;
    if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted')
        return undefined;
    if (reading.answer.status === 404)
        return 'unknown';
    return reading.answer.status === 403 ? 'forbidden' : undefined;
}
function fromList(model, id, wasAsked, nowMs) {
    const table = (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(model.id, nowMs);
    const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active');
    const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined);
    const status = lifecycle === 'active' ? 'usable' : lifecycle;
    return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) };
}
function fromTable(id, nowMs) {
    const table = (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, nowMs);
    const deprecated = table?.lifecycle === 'deprecated';
    return {
        ...asked(id, deprecated ? 'deprecated' : 'usable'),
        ...(deprecated && table.retiresAt !== undefined && { retiresAt: table.retiresAt }),
    };
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ trial),
/* harmony export */   HK: () => (/* binding */ heard),
/* harmony export */   SH: () => (/* binding */ refusable),
/* harmony export */   cv: () => (/* binding */ trials),
/* harmony export */   dc: () => (/* binding */ isVendorRefusal),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   xC: () => (/* binding */ isLetIn)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6336);

function trials({ trials: all }, question) {
    return all
        .filter((one) => one.question === question && one.scheme !== undefined)
        .map(({ exchange }) => exchange);
}
function trial({ trials: all }, question) {
    return all.find((one) => one.question === question && one.scheme === undefined)?.exchange;
}
function heard(reading) {
    return reading === undefined || reading.kind === 'silent' ? undefined : reading;
}
function refusable(conversation) {
    const { lists, counts, live } = conversation;
    const exchanges = [
        ...Object.values(lists),
        ...counts.map(({ exchange }) => exchange),
        ...live.map(({ message }) => message),
        ...trials(conversation, 'one-byte'),
    ];
    return exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent');
}
function isRefusal({ answer }) {
    return answer.status === 401 || answer.status === 403;
}
function isLetIn(reading) {
    const { status } = reading.answer;
    if (reading.kind === 'told' && IS_KNOWN.test(reading.cause))
        return true;
    const isSuccess = status >= 200 && status < 300;
    const isPassed = isSuccess
        ? reading.envelope === undefined || (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoRoute */ .XE)(reading)
        : status >= 400 && status < 500;
    return isPassed && !reading.html && ![401, 403, 407, 429].includes(status);
}
const IS_KNOWN = /^(?:billing|model)\./;
function isVendorRefusal({ kind, answer, envelope }) {
    const isOfKey = kind === 'refused' && answer.status === 401;
    return isOfKey && envelope?.dialect === 'anthropic' && envelope.type === 'authentication_error';
}


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sameAnswer)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

const COMPARED = 2_000;
function sameAnswer(one, other) {
    return traitsOf(one) === traitsOf(other);
}
function traitsOf({ answer, envelope, html }) {
    const { status, headers, body } = answer;
    const text = body.bytes.subarray(0, COMPARED).toString('utf8');
    const said = html
        ? ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(text) ?? '')
        : envelope === undefined
            ? text
            : [envelope.type, envelope.code, envelope.message].join(' ');
    const type = (headers['content-type'] ?? '').split(';')[0] ?? '';
    return [status, type.trim().toLowerCase(), neutral(said)].join('|');
}
function neutral(text) {
    return text
        .replace(/(?:\/[\w.~%-]+)+/g, '/')
        .replace(/[\w-]*\d[\w-]*/g, '0')
        .trim();
}


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ vendorRefusal),
/* harmony export */   UO: () => (/* binding */ knownAndForbidden),
/* harmony export */   fH: () => (/* binding */ provenKeys),
/* harmony export */   o0: () => (/* binding */ forbidden)
/* harmony export */ });
/* harmony import */ var _words_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(240);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2454);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5030);



function provenKeys(conversation) {
    const proofs = [...asked(conversation).flatMap(proofOf), ...doorProofs(conversation)];
    return _words_result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.flatMap((scheme) => proofs.find((proof) => proof.scheme === scheme) ?? []);
}
function asked(conversation) {
    const { lists, counts, live, anonymous } = conversation;
    const isListOpen = anonymous?.reading.kind === 'accepted';
    const countBare = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trial */ .FN)(conversation, 'count')?.reading ?? (isListOpen ? anonymous.reading : undefined);
    return [
        ..._words_result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.flatMap((scheme) => lists[scheme] ?? []).map((one) => pair(one, anonymous?.reading)),
        ...counts.map(({ exchange }) => pair(exchange, countBare)),
        ...live.map(({ message }) => pair(message, undefined)),
        ...(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trials */ .cv)(conversation, 'key').map((one) => pair(one, undefined)),
        ...['one-byte', 'look'].flatMap((question) => pairs(conversation, question)),
    ];
}
function pair({ reading }, bare) {
    return { scheme: reading.scheme, reading, bare };
}
function pairs(conversation, question) {
    const bare = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trial */ .FN)(conversation, question)?.reading;
    return bare === undefined ? [] : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trials */ .cv)(conversation, question).map((one) => pair(one, bare));
}
function proofOf({ scheme, reading, bare }) {
    if (reading.kind === 'silent')
        return [];
    if (reading.kind === 'accepted')
        return bare?.kind === 'accepted' ? [] : [{ scheme, by: reading, without: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)(bare) }];
    const without = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)(bare);
    return without !== undefined && (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(without) && (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetIn */ .xC)(reading) && !(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAnswer */ .J)(reading, without)
        ? [{ scheme, by: reading, without }]
        : [];
}
function doorProofs(conversation) {
    const stranger = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trials */ .cv)(conversation, 'stranger')[0]?.reading);
    if (stranger === undefined || !(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(stranger) || (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendorRefusal */ .dc)(stranger))
        return [];
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusable */ .SH)(conversation)
        .filter(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendorRefusal */ .dc)
        .map((by) => ({ scheme: by.scheme, by, without: stranger }));
}
function vendorRefusal(conversation) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusable */ .SH)(conversation).find(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendorRefusal */ .dc);
}
function forbidden(conversation) {
    const readings = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusable */ .SH)(conversation);
    const isForbidden = readings.every(({ answer, envelope }) => answer.status === 403 && envelope !== undefined);
    const isWanted = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)(conversation.anonymous?.reading)?.answer.status === 401;
    return isWanted && isForbidden ? readings[0] : undefined;
}
function knownAndForbidden(conversation) {
    const refusal = forbidden(conversation);
    const stranger = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trials */ .cv)(conversation, 'stranger')[0]?.reading);
    return refusal !== undefined && stranger !== undefined && !(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAnswer */ .J)(refusal, stranger)
        ? refusal
        : undefined;
}


/***/ }),

/***/ 3144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ proveBy)
});

// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading_reading = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/reading/proof/answers.ts
var answers = __webpack_require__(2454);
// EXTERNAL MODULE: ./src/reading/proof/keys.ts
var proof_keys = __webpack_require__(6446);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(7663);
// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(5030);
;// CONCATENATED MODULE: ./src/reading/proof/messages.ts




const OPEN = { kind: 'open' };
function provenMessages(conversation, keys, provider) {
    if (provider.opening === 'at-once')
        return OPEN;
    const spoken = spokenRoute(conversation, provider);
    if (spoken?.kind === 'served')
        return spoken;
    const refused = keys.length > 0 ? upstreamRefusal(conversation, keys) : undefined;
    if (refused !== undefined)
        return { kind: 'upstream', by: refused };
    if (spoken !== undefined)
        return spoken;
    const counted = conversation.counts.map(({ exchange }) => exchange.reading).find(isAccepted);
    const route = provenRoute(conversation, provider);
    const blocked = keys.length > 0 ? blockedBy(conversation, route) : undefined;
    if (blocked !== undefined)
        return { kind: 'blocked', by: blocked };
    return counted === undefined ? route : { kind: 'served', by: counted };
}
function spokenRoute({ live }, provider) {
    const reading = live.at(-1)?.message.reading;
    if (reading === undefined || reading.kind === 'silent')
        return undefined;
    if (reading.kind === 'accepted')
        return served(reading);
    const isOfModel = reading.kind === 'told' && reading.cause.startsWith('model.');
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(reading, provider.noRoute) && !isFailure(reading);
    return isNone && !isOfModel ? { kind: 'missing', by: reading } : undefined;
}
function isAccepted(reading) {
    return reading.kind === 'accepted';
}
function upstreamRefusal(conversation, keys) {
    return (0,answers/* refusable */.SH)(conversation).find((reading) => keys.some(({ scheme }) => scheme === reading.scheme) &&
        ((0,answers/* isVendorRefusal */.dc)(reading) || (reading.kind === 'told' && reading.cause === 'auth.upstream')));
}
function provenRoute(conversation, provider) {
    const real = bestOf((0,answers/* trials */.cv)(conversation, 'one-byte'));
    const other = bestOf((0,answers/* trials */.cv)(conversation, 'one-byte-beside'));
    if (real === undefined || other === undefined)
        return OPEN;
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute);
    if ((0,difference/* sameAnswer */.J)(real, other)) {
        if (isNone)
            return lookOf(conversation, provider, real);
        return (0,answers/* isLetIn */.xC)(real) ? { kind: 'open', by: real } : OPEN;
    }
    if (isShut(real, (0,answers/* trial */.FN)(conversation, 'one-byte')))
        return { kind: 'refused', by: real };
    return (0,answers/* isLetIn */.xC)(real) && !isNone ? served(real) : lookOf(conversation, provider, real);
}
function isShut(real, bare) {
    const without = (0,answers/* heard */.HK)(bare?.reading);
    const isDoor = real.answer.status === 403 && !real.html && real.envelope !== undefined;
    return isDoor && without !== undefined && (0,difference/* sameAnswer */.J)(real, without);
}
function served(by) {
    return { kind: 'served', by };
}
function lookOf(conversation, provider, posted) {
    const [real, other] = [looked(conversation, 'look'), looked(conversation, 'look-beside')];
    if (real === undefined || other === undefined)
        return OPEN;
    if (!(0,difference/* sameAnswer */.J)(real, other))
        return (0,answers/* isLetIn */.xC)(real) ? served(real) : OPEN;
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute) && (0,reading_reading/* saysNoRoute */.XE)(posted, provider.noRoute);
    return isNone && !isFailure(posted) ? { kind: 'missing', by: posted } : OPEN;
}
function looked(conversation, question) {
    return bestOf((0,answers/* trials */.cv)(conversation, question)) ?? (0,answers/* heard */.HK)((0,answers/* trial */.FN)(conversation, question)?.reading);
}
function isFailure({ answer }) {
    return answer.status === 500;
}
function bestOf(exchanges) {
    const readings = exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent');
    return readings.find(answers/* isLetIn */.xC) ?? readings[0];
}
function blockedBy(conversation, route) {
    const { lists, counts, live } = conversation;
    const isRead = Object.values(lists).some(reading_reading/* understood */.Se);
    const readings = [
        ...live.slice(-1).map(({ message }) => ({ reading: message.reading, own: true })),
        ...counts.map(({ exchange, own }) => ({ reading: exchange.reading, own })),
    ];
    const [found] = readings.flatMap(({ reading, own }) => reading.kind !== 'silent' && isStranger(reading) ? [{ reading, own }] : []);
    if (found === undefined || !isRead)
        return undefined;
    if (readings.some(({ reading }) => reading.kind === 'accepted'))
        return found.own ? found.reading : undefined;
    const isPathOnly = route.kind === 'served' && (0,answers/* trials */.cv)(conversation, 'one-byte-count').some(isStrangerAnswer);
    return isPathOnly ? undefined : found.reading;
}
function isStrangerAnswer({ reading }) {
    return reading.kind !== 'silent' && isStranger(reading);
}
function isStranger({ answer, envelope, html, kind }) {
    const { status } = answer;
    if (kind === 'accepted' || envelope !== undefined || routes/* NO_ROUTE */.g.includes(status) || status >= 500)
        return false;
    if (html || (status >= 300 && status < 400))
        return true;
    return isBareText(answer);
}
function isBareText({ status, json, body }) {
    if (json !== undefined || status === 401 || status === 429)
        return false;
    return status >= 400 || body.bytes.length > 0;
}

;// CONCATENATED MODULE: ./src/reading/proof/proof.ts




function proveBy(conversation, provider) {
    const keys = (0,proof_keys/* provenKeys */.fH)(conversation);
    return {
        keys,
        messages: provenMessages(conversation, keys, provider),
        countsAnyModel: (0,answers/* trials */.cv)(conversation, 'impossible-count').some(reading_reading/* understood */.Se),
    };
}


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ BACKOFF),
/* harmony export */   ic: () => (/* binding */ ceilingMs),
/* harmony export */   jo: () => (/* binding */ backoffMs)
/* harmony export */ });
const BACKOFF = { baseMs: 1_000, factor: 2, capMs: 8_000 };
function backoffMs(tries, random) {
    return Math.round(ceilingMs(tries) * random);
}
function ceilingMs(tries) {
    return Math.min(BACKOFF.capMs, BACKOFF.baseMs * BACKOFF.factor ** (tries - 1));
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   c: () => (/* binding */ LONGEST_MS)
/* harmony export */ });
/* harmony import */ var _words_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);

const LONGEST_MS = _words_days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s;
const DATE = /\d{2}:\d{2}:\d{2}/;
function retryAfterMs({ headers, json }, now) {
    return (milliseconds(headers['retry-after-ms'], 1) ??
        milliseconds(headers['retry-after'], 1_000) ??
        untilDate(headers['retry-after'], now) ??
        milliseconds(inBody(json), 1_000));
}
function inBody(json) {
    const told = typeof json === 'object' && json !== null && 'retry_after' in json ? json.retry_after : undefined;
    return typeof told === 'number' || typeof told === 'string' ? String(told) : undefined;
}
function milliseconds(text, unit) {
    if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text))
        return undefined;
    return Math.min(LONGEST_MS, Math.ceil(Number(text) * unit));
}
function untilDate(text, now) {
    const at = DATE.test(text ?? '') ? Date.parse(text ?? '') : NaN;
    return Number.isNaN(at) ? undefined : Math.min(LONGEST_MS, Math.max(0, at - now));
}


/***/ }),

/***/ 8425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yI: () => (/* binding */ makeExchanger),
  Zr: () => (/* binding */ persist),
  lH: () => (/* binding */ tryOnce)
});

// EXTERNAL MODULE: ./src/probes/failure.ts
var failure = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/claude/requests/tellable-headers.ts
var tellable_headers = __webpack_require__(4657);
// EXTERNAL MODULE: ./src/retry/backoff.ts
var backoff = __webpack_require__(8974);
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(6999);
;// CONCATENATED MODULE: ./src/claude/errors/spent-codes.ts
const SPENT_CODES = new Set([
    'contract_spend_limit_reached',
    'enforced_spend_limit_reached',
    'linked_organization_billing_unavailable',
    'linked_organization_spend_limit_reached',
]);

;// CONCATENATED MODULE: ./src/retry/retry.ts




const ONE_MORE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'ENODATA']);
const OURS = new Set([failure/* CANCELLED */.gD, failure/* NOT_LOOPBACK */.Yw, failure/* LINK_LOCAL */.zl]);
const TRANSIENT_TUNNEL = new RegExp(`^${failure/* TUNNEL_REFUSED */.UB}(?:408|429|5\\d\\d)$`);
const TOO_LATE = new Set([failure/* TIMEOUT */.Q9, 'ETIMEDOUT']);
const CONNECTING = new Set(['dns', 'tcp', 'proxy', 'tls']);
const FINAL = new Set(['proxy', 'tls']);
const TRANSIENT_STATUS = new Set([408, 409, 429]);
function nextTryMs(outcome, facts) {
    if (facts.tries >= Math.min(facts.attempts, worthTries(outcome)))
        return undefined;
    const told = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, facts.now) : undefined;
    const waitMs = told ?? (0,backoff/* backoffMs */.jo)(facts.tries, facts.random);
    return waitMs < facts.leftMs ? waitMs : undefined;
}
function worthTries(outcome) {
    if (outcome.kind === 'failure')
        return (0,failure/* isNoHttp */.Y2)(outcome.failure) ? 1 : triesForFailure(outcome.failure);
    const { status, headers } = outcome;
    if (isDeterminate(outcome))
        return 1;
    const told = headers['x-should-retry'];
    if (told === 'true' || told === 'false')
        return told === 'true' ? Infinity : 1;
    return TRANSIENT_STATUS.has(status) || status >= 500 ? Infinity : 1;
}
function isDeterminate(answer) {
    const { status } = answer;
    return status < 400 || status === 401 || status === 403 || isSpent(answer);
}
function isSpent({ json }) {
    const code = fieldsOf(fieldsOf(fieldsOf(json)['error'])['details'])['error_code'];
    return typeof code === 'string' && SPENT_CODES.has(code);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function triesForFailure({ code, phase, sharedFailure }) {
    if (OURS.has(code) || sharedFailure === true)
        return 1;
    if (code === failure/* STARVED */.yA)
        return Infinity;
    const late = TOO_LATE.has(code) && CONNECTING.has(phase);
    if (ONE_MORE.has(code) || TRANSIENT_TUNNEL.test(code) || late)
        return 2;
    return FINAL.has(phase) && code !== 'ECONNRESET' ? 1 : Infinity;
}

// EXTERNAL MODULE: ./src/net/waits.ts
var waits = __webpack_require__(9025);
;// CONCATENATED MODULE: ./src/run/exchange.ts






function makeExchanger(client, patience) {
    return async (name, request, attempts = patience.attempts) => {
        const attempt = (tries) => tryOnce(client, request, patience, tries);
        const exchange = await persist(name, attempt, { ...patience, attempts });
        if (exchange === undefined)
            throw new Error('an exchange has at least one attempt');
        return exchange;
    };
}
async function persist(name, attempt, patience) {
    const { clock, attempts, budget, hostPacing, tell } = patience;
    const made = [];
    for (;;) {
        const latest = await attempt(made.length);
        if (latest === undefined)
            return ended(name, made);
        const facts = {
            tries: made.length + 1,
            attempts: hostPacing?.servesNobody() === true ? 1 : attempts,
            leftMs: clock.leftMs(),
            now: clock.now(),
            random: clock.random(),
        };
        const waitedMs = nextTryMs(latest.outcome, facts);
        if (waitedMs === undefined && isWorthMore(latest.outcome, facts))
            tell(lateLine(name, latest, patience));
        if (waitedMs === undefined || !budget.take())
            return ended(name, [...made, latest]);
        made.push({ ...latest, waitedMs });
        tell(waitLine(name, { ...latest, waitedMs }, made.length + 1, patience));
        await (0,waits/* awaited */.QZ)('retry', patience.to.host, () => clock.sleep(waitedMs));
    }
}
function waitLine(name, latest, next, { attempts, clock, to }) {
    const { outcome, waitedMs } = latest;
    const isTold = outcome.kind === 'answer' && (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) !== undefined;
    const why = isTold ? ', as retry-after says' : '';
    const most = Math.min(attempts, worthTries(outcome));
    const end = isSilent(outcome) ? `; at most ${shown(mostMs(latest, next, most, clock))} more` : '';
    return `${wordsOf(latest)}; retrying ${name} at ${to.host} in ${shown(waitedMs)} (${next} of ${most})${why}${end}`;
}
function shown(ms) {
    return `${(ms / 1_000).toFixed(1)} s`;
}
function isSilent(outcome) {
    return outcome.kind === 'failure' && outcome.failure.code === failure/* TIMEOUT */.Q9;
}
function mostMs({ durationMs, waitedMs }, next, most, clock) {
    const later = Array.from({ length: most - next }, (_, at) => (0,backoff/* ceilingMs */.ic)(next + at));
    const waitsMs = later.reduce((sum, ms) => sum + ms, waitedMs);
    return Math.min(clock.leftMs(), waitsMs + durationMs * (most - next + 1));
}
function isWorthMore(outcome, { tries, attempts }) {
    return tries < Math.min(attempts, worthTries(outcome));
}
function lateLine(name, latest, { clock, to }) {
    const { outcome } = latest;
    const toldMs = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) : undefined;
    const why = toldMs === undefined
        ? 'too little time is left'
        : `retry-after says ${shown(toldMs)}, and less time is left`;
    return `${wordsOf(latest)}; no retry of ${name} at ${to.host}: ${why}`;
}
const FAILURE_WORDS = {
    ECONNREFUSED: 'Connection refused',
    ECONNRESET: 'Connection reset',
    ETIMEDOUT: 'Connection timed out',
    ENOTFOUND: 'Host not found',
};
function wordsOf({ outcome, durationMs }) {
    if (outcome.kind === 'answer')
        return `HTTP ${outcome.status}`;
    if (isSilent(outcome))
        return `No answer after ${shown(durationMs)}`;
    const { code } = outcome.failure;
    return FAILURE_WORDS[code] ?? (/^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : 'No response');
}
function ended(name, attempts) {
    const unless = (isVoid) => attempts.findLast(({ outcome }) => outcome.kind === 'answer' || !isVoid(outcome.failure.code));
    const last = unless(failure/* isUnheard */.Yu) ?? unless((code) => code === failure/* CANCELLED */.gD) ?? attempts.at(-1);
    return last && { name, attempts, outcome: last.outcome };
}
async function tryOnce(client, request, { clock, hostPacing, to }, tries) {
    let at = clock.now();
    let begun = clock.elapsedMs();
    const send = async () => {
        at = clock.now();
        begun = clock.elapsedMs();
        const signal = clock.attemptSignal();
        return (0,waits/* awaited */.QZ)('response', to.host, async () => (await client()).send(request, signal));
    };
    const outcome = await (hostPacing === undefined ? send() : hostPacing.send(send, tries));
    return { at, durationMs: clock.elapsedMs() - begun, outcome, sent: sentTo(to, request) };
}
function sentTo({ origin }, { method, path, headers, body = '' }) {
    const url = origin + path;
    return { method, url, bodyBytes: Buffer.byteLength(body), headers: (0,tellable_headers/* tellableRequestHeaders */.L)(headers) };
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ converse),
  converseOver: () => (/* binding */ converseOver)
});

// EXTERNAL MODULE: ./src/claude/providers/gateway.ts
var gateway = __webpack_require__(9553);
// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading_reading = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/run/exchange.ts + 2 modules
var exchange = __webpack_require__(8425);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(8010);
;// CONCATENATED MODULE: ./src/claude/endpoint/base-candidates.ts
const PASTED = /(?:\/v1)*\/(?:messages(?:\/count_tokens)?|complete|chat\/completions|models|v1)\/?$/;
const PREFIXES = ['/anthropic', '/api', '/api/anthropic', '/v1'];
const MOST = 6;
function baseCandidates(base) {
    const given = base.pathname.replace(/\/+$/, '');
    const cut = given.replace(PASTED, '').replace(PASTED, '');
    const added = PREFIXES.filter((prefix) => !cut.endsWith(prefix)).map((prefix) => cut + prefix);
    const paths = [...new Set([cut, ...added, ''])].filter((path) => path !== given);
    return paths.slice(0, MOST).map((path) => new URL(base.origin + path));
}

// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(7515);
// EXTERNAL MODULE: ./src/reading/models.ts
var reading_models = __webpack_require__(8440);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(240);
// EXTERNAL MODULE: ./src/reading/proof/proof.ts + 1 modules
var proof_proof = __webpack_require__(3144);
// EXTERNAL MODULE: ./src/reading/proof/keys.ts
var keys = __webpack_require__(6446);
// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(5030);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(7663);
;// CONCATENATED MODULE: ./src/run/talk/free-questions.ts







async function askFree(begun, speaker, isLive) {
    if (speaker.endpoint.provider.opening === 'at-once' || opened(begun).some(isLimit))
        return [];
    const questions = mayAsk(begun, speaker)
        ? [...ofModels(begun, speaker), ...firstQuestions(begun, speaker, isLive)]
        : ofStranger(begun);
    return Promise.all(questions.map((question) => speaker.tryFree(...question)));
}
function mayAsk(begun, { endpoint }) {
    return opened(begun).some(({ reading }) => isOpen(reading, endpoint.provider)) || isOfRoute(begun);
}
function isOfRoute({ lists, anonymous }) {
    const bare = anonymous?.reading;
    if (bare === undefined || bare.kind === 'silent')
        return false;
    return Object.values(lists).every(({ reading }) => reading.kind === 'refused' && reading.why?.because === 'status' && (0,difference/* sameAnswer */.J)(reading, bare));
}
function isOpen(reading, { noRoute = routes/* NO_ROUTE */.g }) {
    if (reading.kind === 'accepted')
        return true;
    if (reading.kind === 'silent' || reading.kind === 'refused')
        return false;
    if ((0,reading_reading/* saysNoRoute */.XE)(reading, noRoute))
        return true;
    return isOfRequests(reading) && (reading.kind === 'strange' || !isFinal(reading.cause));
}
function isOfRequests({ answer: { status }, html }) {
    return !html && status < 500 && !(status >= 300 && status < 400);
}
function isFinal(cause) {
    return /^(?:billing\.|auth\.gateway|auth\.upstream|auth\.organization|auth\.region|auth\.challenge)/.test(cause);
}
function opened({ lists, counts }) {
    return [...Object.values(lists), ...counts.map(({ exchange }) => exchange)];
}
function isLimit(exchange) {
    return (0,reading_reading/* statusOf */.c2)(exchange) === 429;
}
function ofStranger(conversation) {
    const refusal = (0,keys/* vendorRefusal */.B2)(conversation) ?? (0,keys/* forbidden */.o0)(conversation);
    return refusal === undefined ? [] : [['stranger', refusal.scheme]];
}
function firstQuestions(begun, speaker, isLive) {
    const { endpoint } = speaker;
    const { lists, counts } = begun;
    const isCounted = counts.some(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    const [proof] = (0,proof_proof/* proveBy */.m)({ ...begun, counts: [] }, endpoint.provider).keys;
    if (isCounted)
        return proof === undefined ? [['count']] : [];
    if (isLive && proof !== undefined)
        return [];
    const schemes = proof === undefined ? openSchemes(lists, allowed(speaker)) : [proof.scheme];
    const [scheme = 'bearer'] = schemes;
    const route = [
        ...schemes.map((each) => ['one-byte', each]),
        ['one-byte-beside', scheme],
    ];
    if (proof !== undefined)
        return route;
    return [...route, endpoint.provider.keyRoute === undefined ? ['one-byte'] : ['key', scheme]];
}
function allowed({ endpoint: { schemes }, settings }) {
    const named = schemes.find((scheme) => scheme === settings.auth);
    return named === undefined ? schemes : [named];
}
function openSchemes(lists, schemes) {
    const tried = schemes.filter((scheme) => lists[scheme] !== undefined);
    return tried.length === 0 ? schemes.slice(0, 1) : tried;
}
function ofModels(begun, { settings }) {
    const counted = begun.counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    const listed = (0,reading_models/* listedModels */.q)(begun);
    const isNamed = settings.models.some((model) => !(0,models/* isListed */.yy)(model, listed));
    return counted !== undefined && isNamed ? [['impossible-count', counted.exchange.reading.scheme]] : [];
}
async function askAgain(conversation, speaker) {
    const { trials } = conversation;
    const routes = trials.filter(({ question }) => question === 'one-byte');
    if (trials.some(({ exchange }) => isLimit(exchange)))
        return [];
    if (routes.length === 0)
        return afterOpenCount(conversation, speaker);
    if (isAllRefused(conversation, routes))
        return ofStrangers(conversation, speaker);
    const { provider } = speaker.endpoint;
    const { keys, messages } = (0,proof_proof/* proveBy */.m)(conversation, provider);
    const scheme = keys[0]?.scheme ?? carrierOf(routes);
    const isOpen = messages.kind === 'open' || keys.length === 0;
    const questions = [
        ...(isOpen ? [['look', scheme], ['look'], ['look-beside', scheme]] : []),
        ...(keys.length === 0
            ? [...otherHeader(routes, speaker), ...withoutKey(routes), ...ofStranger(conversation)]
            : []),
        ...(messages.kind === 'blocked' ? [['one-byte-count', scheme]] : []),
    ];
    return Promise.all(questions.map((question) => speaker.tryFree(...question)));
}
async function afterOpenCount(conversation, speaker) {
    const { trials, counts } = conversation;
    const isOpen = trials.some(({ question, exchange }) => question === 'count' && (0,reading_reading/* understood */.Se)(exchange));
    const counted = counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange))?.exchange.reading;
    if (!isOpen || counted === undefined)
        return [];
    return Promise.all([speaker.tryFree('one-byte', counted.scheme), speaker.tryFree('one-byte')]);
}
function isAllRefused(conversation, routes) {
    const asked = [...opened(conversation), ...routes.map(({ exchange }) => exchange)];
    return asked.every(({ reading }) => reading.kind === 'refused');
}
function carrierOf(routes) {
    return routes.find((one) => one.scheme !== undefined)?.scheme;
}
function ofStrangers(conversation, speaker) {
    return Promise.all(ofStranger(conversation).map((question) => speaker.tryFree(...question)));
}
function otherHeader(routes, speaker) {
    const refused = routes.filter(({ scheme, exchange }) => scheme !== undefined && isRefused(exchange));
    const untried = allowed(speaker).find((scheme) => !routes.some((one) => one.scheme === scheme));
    return refused.length > 0 && untried !== undefined ? [['one-byte', untried]] : [];
}
function withoutKey(routes) {
    return routes.some(({ scheme }) => scheme === undefined) ? [] : [['one-byte']];
}
function isRefused(exchange) {
    return [401, 403].includes((0,reading_reading/* statusOf */.c2)(exchange) ?? 0);
}

// EXTERNAL MODULE: ./src/run/talk/speaker.ts + 1 modules
var talk_speaker = __webpack_require__(4450);
;// CONCATENATED MODULE: ./src/run/talk/follow-up.ts











const LOOKUP_CAP = 20;
const NOTHING_MORE = { lookups: new Map(), live: [], candidates: [], nowhere: undefined, trials: [] };
async function followUp(opening, speaker) {
    const begun = { ...opening, ...NOTHING_MORE };
    const isLive = check_ids/* LIVE_CHECKS */.ty.some((id) => speaker.settings.checks.has(id));
    const [answered, trials] = await Promise.all([
        followAnswers(begun, speaker),
        askFree(begun, speaker, isLive),
    ]);
    const conversation = await lookFurther({ ...answered, trials }, speaker);
    return isLive ? { ...conversation, live: await speakLive(conversation, speaker) } : conversation;
}
async function speakLive(conversation, speaker) {
    const counted = conversation.counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    const model = counted?.model ?? listedModel(conversation, speaker.settings);
    const trials = [];
    for (const scheme of liveSchemes(conversation, speaker)) {
        const trial = await speaker.live(scheme, model);
        trials.push(trial);
        if (!isTurnedAway(trial))
            return trials;
    }
    return trials.toReversed();
}
function isTurnedAway({ message }) {
    return [401, 403].includes((0,reading_reading/* statusOf */.c2)(message) ?? 0) && message.reading.kind !== 'told';
}
function liveSchemes(conversation, { endpoint, settings }) {
    const { schemes, provider } = endpoint;
    const asked = schemes.find((scheme) => scheme === settings.auth);
    const [proof] = (0,proof_proof/* proveBy */.m)(conversation, provider).keys;
    const known = asked ?? proof?.scheme;
    if (known === undefined)
        return schemes;
    const isOnly = asked !== undefined || provider.opening === 'at-once';
    return isOnly ? [known] : [known, ...schemes.filter((scheme) => scheme !== known)];
}
function listedModel(conversation, settings) {
    const model = (0,talk_speaker/* firstModel */.og)(settings);
    const listed = (0,reading_models/* listedModels */.q)(conversation);
    if ((0,talk_speaker/* isNamed */.ev)(settings) || listed.length === 0 || (0,models/* isListed */.yy)(model, listed))
        return model;
    const lasting = listed.filter((id) => (0,models/* lifecycleOf */.o0)(id, Infinity)?.lifecycle !== 'retired');
    const own = lasting.find((id) => /haiku/i.test(id)) ?? lasting.find(isOfClaude);
    return own ?? (listed.some(isOfClaude) ? model : listed[0]) ?? model;
}
function isOfClaude(id) {
    return /claude/i.test(id);
}
async function followAnswers(begun, speaker) {
    const scheme = acceptedScheme(begun);
    if (scheme === undefined)
        return withoutList(begun, speaker);
    const listed = (0,reading_models/* listedModels */.q)(begun);
    const [counts, lookups] = await Promise.all([
        moreCounts(begun, scheme, listed, speaker),
        lookUps(scheme, listed, speaker),
    ]);
    return { ...begun, counts: [...begun.counts, ...counts], lookups };
}
function acceptedScheme({ lists }) {
    return result/* AUTH_SCHEMES */.kp.find((scheme) => lists[scheme] !== undefined && (0,reading_reading/* understood */.Se)(lists[scheme]));
}
async function moreCounts({ counts }, scheme, listed, speaker) {
    const { count } = speaker;
    const last = counts.at(-1);
    if (last === undefined || (0,reading_reading/* understood */.Se)(last.exchange))
        return [];
    const trials = last.exchange.reading.scheme !== scheme && (0,reading_reading/* statusOf */.c2)(last.exchange) === 401
        ? [await count(scheme, last.model)]
        : [];
    const latest = trials[0] ?? last;
    const [substitute, plain] = await Promise.all([
        withListedModel(latest, scheme, listed, speaker),
        withoutOwnBody(latest, scheme, listed, speaker),
    ]);
    return [...trials, ...plain, ...substitute];
}
async function withListedModel({ exchange, model }, scheme, listed, { count, endpoint }) {
    const substitute = listed.find((other) => other !== model);
    const mayBeModel = endpoint.provider.opening === 'in-turn' && !(0,models/* isListed */.yy)(model, listed) && isUnserved(exchange);
    if (substitute === undefined || (0,reading_reading/* understood */.Se)(exchange))
        return [];
    return (0,reading_reading/* modelRefused */.wi)(exchange) || mayBeModel ? [await count(scheme, substitute)] : [];
}
function isUnserved(exchange) {
    const status = (0,reading_reading/* statusOf */.c2)(exchange) ?? 0;
    return status >= 400 && status < 500 && ![401, 405, 429].includes(status);
}
async function withoutOwnBody({ own, exchange, model }, scheme, listed, { count, endpoint }) {
    const isOpen = own && endpoint.provider.opening === 'in-turn' && isUnserved(exchange);
    if (!isOpen)
        return [];
    return [await count(scheme, (0,models/* isListed */.yy)(model, listed) ? model : (listed[0] ?? model), 'minimal')];
}
async function lookUps(scheme, listed, { settings, lookUp }) {
    const unlisted = settings.models.filter((model) => !(0,models/* isListed */.yy)(model, listed)).slice(0, LOOKUP_CAP);
    const found = await Promise.all(unlisted.map(async (model) => [model, await lookUp(scheme, model)]));
    return new Map(found);
}
async function withoutList(begun, { settings, count }) {
    const counted = begun.counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    if (counted === undefined)
        return begun;
    const { scheme } = counted.exchange.reading;
    const others = settings.models.filter((model) => model !== counted.model).slice(0, LOOKUP_CAP);
    const more = await Promise.all(others.map((model) => count(scheme, model)));
    return { ...begun, counts: [...begun.counts, ...more] };
}
async function lookFurther(conversation, speaker) {
    const [trials, around] = await Promise.all([
        askAgain(conversation, speaker),
        isAllNowhere(conversation) ? lookAround(speaker) : {},
    ]);
    return { ...conversation, ...around, trials: [...conversation.trials, ...trials] };
}
function isAllNowhere({ lists, counts, trials }) {
    const isServed = trials.some(({ question, exchange }) => question === 'one-byte' && !(0,reading_reading/* isNowhere */.xQ)(exchange));
    const asked = [...Object.values(lists), ...counts.map(({ exchange }) => exchange)];
    return !isServed && asked.every(reading_reading/* isNowhere */.xQ);
}
async function lookAround({ base, endpoint, lookAt, lookNowhere, }) {
    if ((0,providers/* ownBaseAt */.NT)(endpoint) !== undefined)
        return { candidates: [], nowhere: undefined };
    const asked = baseCandidates(base).map(async (other) => ({
        base: (0,endpoint_shape/* shownBase */.fc)(other),
        exchange: await lookAt(other),
    }));
    const [nowhere, candidates] = await Promise.all([lookNowhere(), Promise.all(asked)]);
    return { nowhere, candidates };
}

;// CONCATENATED MODULE: ./src/run/talk/converse.ts






async function converse(target, endpoint, base, exchange) {
    const speaker = (0,talk_speaker/* makeSpeaker */.QR)(target, endpoint, base, exchange);
    const opening = await OPENINGS[endpoint.provider.opening](speaker);
    const told = knownGateway(opening, endpoint, target.settings);
    if (told === undefined)
        return followUp(opening, speaker);
    const known = (0,talk_speaker/* makeSpeaker */.QR)(target, { ...endpoint, provider: told }, base, exchange);
    return followUp({ ...opening, gateway: told }, known);
}
function knownGateway({ lists, counts, anonymous }, { provider }, settings) {
    if (settings.provider !== 'auto' || provider.id !== gateway/* gateway */.J.id)
        return undefined;
    const asked = [...Object.values(lists), ...counts.map(({ exchange }) => exchange), anonymous];
    for (const { reading } of asked.filter((exchange) => exchange !== undefined)) {
        if (reading.kind === 'silent')
            continue;
        const known = (0,providers/* gatewayToldBy */.bT)({ headers: reading.answer.headers, envelope: reading.envelope });
        if (known !== undefined)
            return known;
    }
    return undefined;
}
function converseOver({ of, endpoint }, base, client, patience) {
    return converse(of.target, endpoint, base, (0,exchange/* makeExchanger */.yI)(client, patience));
}
const OPENINGS = { 'at-once': openAtOnce, 'in-turn': openInTurn };
async function openAtOnce({ endpoint, settings, list, count }) {
    const { schemes } = endpoint;
    const scheme = countScheme(endpoint, settings);
    const [lists, trial] = await Promise.all([
        Promise.all(schemes.map(list)),
        count(scheme, (0,talk_speaker/* firstModel */.og)(settings)),
    ]);
    const named = schemes.flatMap((each, at) => (lists[at] === undefined ? [] : [[each, lists[at]]]));
    return {
        lists: Object.fromEntries(named),
        counts: [trial],
        anonymous: undefined,
    };
}
function countScheme({ schemes }, { auth }) {
    return schemes.find((scheme) => scheme === auth) ?? schemes[0] ?? 'bearer';
}
async function openInTurn(speaker) {
    const { endpoint, settings, list, count, anonymousList } = speaker;
    const first = countScheme(endpoint, settings);
    const asked = async (scheme) => Promise.all([list(scheme), count(scheme, (0,talk_speaker/* firstModel */.og)(settings))]);
    const [[firstList, firstCount], open] = await Promise.all([asked(first), anonymousList()]);
    const other = endpoint.schemes.find((scheme) => scheme !== first);
    const refused = [firstList, firstCount.exchange].some((exchange) => exchange.reading.kind === 'refused' || [401, 403].includes((0,reading_reading/* statusOf */.c2)(exchange) ?? 0));
    if (!refused || other === undefined)
        return { lists: { [first]: firstList }, counts: [firstCount], anonymous: open };
    const [otherList, otherCount] = await asked(other);
    return {
        lists: { [first]: firstList, [other]: otherList },
        counts: [firstCount, otherCount],
        anonymous: open,
    };
}


/***/ }),

/***/ 4450:
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
var live_message = __webpack_require__(7897);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models_models = __webpack_require__(7515);
// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(6444);
// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading = __webpack_require__(6336);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(793);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(8525);
;// CONCATENATED MODULE: ./src/run/talk/free-tries.ts


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

/***/ 8370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ daysUntil),
/* harmony export */   s: () => (/* binding */ DAY_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
function daysUntil(endMs, nowMs) {
    return Math.floor((endMs - nowMs) / DAY_MS);
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
