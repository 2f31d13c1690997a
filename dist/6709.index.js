export const id = 6709;
export const ids = [6709];
export const modules = {

/***/ 44669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ stamped),
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
function defineCheck(check) {
    return { appliesTo: () => true, ...check };
}
function stamped({ id, title, layer }, outcome, startedAtMs = 0, durationMs = 0) {
    return { ...outcome, check: id, title, layer, startedAtMs, durationMs };
}


/***/ }),

/***/ 47093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ firstByteMs),
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   NB: () => (/* binding */ firstAnswer),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
function answered({ outcome }) {
    return outcome.kind === 'answer' ? [outcome] : [];
}
function firstAnswer(exchanges) {
    const answers = exchanges.flatMap(({ attempts }) => attempts).flatMap(answered);
    return answers.toSorted((one, other) => one.headAtMs - other.headAtMs)[0];
}
function firstByteMs({ headAtMs, sentAtMs }, { startedAtMs, durationMs }) {
    return Math.max(0, headAtMs - Math.max(startedAtMs + durationMs, sentAtMs));
}
const REQUEST_IDS = ['request-id', 'x-amzn-requestid', 'apim-request-id'];
function requestIdOf(headers) {
    const id = REQUEST_IDS.map((name) => headers[name]).find((value) => value !== undefined);
    return id !== undefined && /^[\w-]{1,80}$/.test(id) ? id : undefined;
}


/***/ }),

/***/ 80773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ exchangesOf),
/* harmony export */   SV: () => (/* binding */ NOTHING_SAID),
/* harmony export */   pW: () => (/* binding */ credentialedExchanges),
/* harmony export */   tY: () => (/* binding */ wasAnswered)
/* harmony export */ });
const NOTHING_SAID = {
    lists: {},
    anonymous: undefined,
    candidates: [],
    nowhere: undefined,
    trials: [],
    counts: [],
    live: [],
    lookups: new Map(),
};
function credentialedExchanges({ lists, counts, lookups, live, trials, }) {
    return [
        ...Object.values(lists),
        ...counts.map(({ exchange }) => exchange),
        ...lookups.values(),
        ...live.flatMap(({ message, stream }) => [message, stream]),
        ...trials.filter(({ scheme }) => scheme !== undefined).map(({ exchange }) => exchange),
    ];
}
function exchangesOf(conversation) {
    const { signIn, anonymous, nowhere, candidates, trials } = conversation;
    const asked = [
        signIn?.exchange,
        anonymous,
        nowhere,
        ...candidates.map(({ exchange }) => exchange),
        ...trials.filter(({ scheme }) => scheme === undefined).map(({ exchange }) => exchange),
    ];
    const bare = asked.filter((exchange) => exchange !== undefined);
    return [...credentialedExchanges(conversation), ...bare];
}
function wasAnswered(conversation) {
    const attempts = exchangesOf(conversation).flatMap((exchange) => exchange.attempts);
    return attempts.some(({ outcome }) => outcome.kind === 'answer');
}


/***/ }),

/***/ 88440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels),
/* harmony export */   q: () => (/* binding */ listedModels)
/* harmony export */ });
/* harmony import */ var _claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59896);
/* harmony import */ var _claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56317);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46336);
/* harmony import */ var _road_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86311);




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
    const { conversation, proof, road } = answers;
    const shown = shownList(conversation);
    const list = shown ?? [];
    const asked = askedModels(target).map((id) => judgeAsked(id, { conversation, list, nowMs, road, countsAnyModel: proof.countsAnyModel }));
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
    return (0,_road_models_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeOnRoad */ .J)(id, counted === 'usable', known) ?? judgeListed(id, counted, known);
}
function judgeListed(id, counted, known) {
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
function countOf(id, known) {
    const { conversation, countsAnyModel } = known;
    const { counts } = conversation;
    if (isSpokenBy(id, conversation))
        return 'usable';
    const readings = counts.filter(({ model }) => model === id).map(({ exchange }) => exchange.reading);
    if (readings.some(({ kind }) => kind === 'accepted'))
        return countsAnyModel ? undefined : 'usable';
    if (known.road !== undefined && readings.some(({ kind }) => kind !== 'accepted'))
        return undefined;
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
    return (0,_claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModelList */ .h)([outcome.json])?.models[0];
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

/***/ 52454:
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
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46336);

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

/***/ 65030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sameAnswer)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48013);

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

/***/ 94065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ vendorRefusal),
/* harmony export */   UO: () => (/* binding */ knownAndForbidden),
/* harmony export */   fH: () => (/* binding */ provenKeys),
/* harmony export */   o0: () => (/* binding */ forbidden)
/* harmony export */ });
/* harmony import */ var _words_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70240);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52454);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65030);



function provenKeys(conversation, isRoad = false) {
    const questions = asked(isRoad && isDoorOpen(conversation) ? { ...conversation, counts: [] } : conversation);
    const proofs = [...questions.flatMap(proofOf), ...doorProofs(conversation)];
    return _words_result_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTH_SCHEMES */ .kp.flatMap((scheme) => proofs.find((proof) => proof.scheme === scheme) ?? []);
}
function isDoorOpen(conversation) {
    const bare = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .trial */ .FN)(conversation, 'one-byte')?.reading);
    return bare !== undefined && !(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(bare) && (bare.kind === 'accepted' || (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetIn */ .xC)(bare));
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

/***/ 53144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ proveBy)
});

// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading_reading = __webpack_require__(46336);
// EXTERNAL MODULE: ./src/reading/proof/answers.ts
var answers = __webpack_require__(52454);
// EXTERNAL MODULE: ./src/reading/proof/keys.ts
var proof_keys = __webpack_require__(94065);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(17663);
// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(65030);
;// CONCATENATED MODULE: ./src/reading/proof/messages.ts




const OPEN = { kind: 'open' };
function provenMessages(conversation, keys, provider) {
    if (provider.opening === 'at-once')
        return OPEN;
    const spoken = spokenRoute(conversation, provider);
    if (spoken?.kind === 'served')
        return spoken;
    return (deniedAt(provider, conversation) ??
        upstreamAt(conversation, keys) ??
        spoken ??
        byDifference(conversation, keys, provider));
}
function byDifference(conversation, keys, provider) {
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
function deniedAt({ road }, conversation) {
    if (road === undefined)
        return undefined;
    const [by] = (0,answers/* trials */.cv)(conversation, 'one-byte').flatMap(({ reading }) => reading.kind === 'told' && /^(?:auth|billing)\./.test(reading.cause) ? [reading] : []);
    return by && { kind: 'denied', by };
}
function upstreamAt(conversation, keys) {
    const by = keys.length > 0 ? upstreamRefusal(conversation, keys) : undefined;
    return by && { kind: 'upstream', by };
}
function provenRoute(conversation, provider) {
    const real = bestOf((0,answers/* trials */.cv)(conversation, 'one-byte'));
    const other = bestOf((0,answers/* trials */.cv)(conversation, 'one-byte-beside'));
    if (real === undefined || other === undefined)
        return OPEN;
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute);
    if ((0,difference/* sameAnswer */.J)(real, other)) {
        if (isNone)
            return provider.road === undefined
                ? lookOf(conversation, provider, real)
                : { kind: 'missing', by: real };
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
function servesOther(conversation, provider) {
    const bare = (0,answers/* trial */.FN)(conversation, 'other-dialect');
    const real = bestOf(bare === undefined ? (0,answers/* trials */.cv)(conversation, 'other-dialect') : [bare]);
    const other = bare === undefined
        ? bestOf((0,answers/* trials */.cv)(conversation, 'one-byte-beside'))
        : (0,answers/* heard */.HK)(conversation.nowhere?.reading);
    if (real === undefined || other === undefined)
        return undefined;
    return !(0,difference/* sameAnswer */.J)(real, other) && !(0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute) && !real.html;
}

;// CONCATENATED MODULE: ./src/reading/proof/proof.ts




function proveBy(conversation, provider) {
    const keys = (0,proof_keys/* provenKeys */.fH)(conversation, provider.road !== undefined);
    return {
        keys,
        messages: provenMessages(conversation, keys, provider),
        servesOther: servesOther(conversation, provider),
        countsAnyModel: (0,answers/* trials */.cv)(conversation, 'impossible-count').some(reading_reading/* understood */.Se),
    };
}


/***/ }),

/***/ 86311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgeOnRoad),
/* harmony export */   g: () => (/* binding */ refusalOnRoad)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46336);

function judgeOnRoad(id, isCounted, { road, conversation }) {
    if (road === undefined)
        return undefined;
    const exchanges = askedOf(id, conversation);
    const isSpoken = conversation.live.some(({ model, message }) => model === id && (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .Se)(message));
    if (isSpoken)
        return undefined;
    const isOpen = isCounted ? road.countsWithoutAccess : road.listsWithoutAccess;
    return refusedIn(exchanges, id) ?? (isOpen === true ? asked(id, 'unverified') : undefined);
}
function askedOf(id, { counts, lookups, live }) {
    const looked = lookups.get(id);
    return [
        ...live.filter(({ model }) => model === id).map(({ message }) => message),
        ...counts.filter(({ model }) => model === id).map(({ exchange }) => exchange),
        ...(looked === undefined ? [] : [looked]),
    ];
}
function refusalOnRoad(id, conversation) {
    return refusalIn(askedOf(id, conversation));
}
function refusalIn(exchanges) {
    const refused = exchanges.filter(_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .modelRefused */ .wi).map(({ reading }) => reading);
    return refused.find((reading) => reading.kind === 'told');
}
function refusedIn(exchanges, id) {
    const cause = refusalIn(exchanges)?.cause;
    if (cause === undefined)
        return undefined;
    if (cause === 'model.unknown')
        return asked(id, 'unknown');
    return asked(id, cause === 'model.retired' ? 'retired' : 'forbidden');
}
function asked(id, status) {
    return { id, status, asked: true };
}


/***/ }),

/***/ 80635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ identityTokenOf),
/* harmony export */   Dt: () => (/* binding */ OBSTACLES),
/* harmony export */   IK: () => (/* binding */ failedSignIn),
/* harmony export */   pZ: () => (/* binding */ identityFailure)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19001);
/* harmony import */ var _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66120);
/* harmony import */ var _probes_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
/* harmony import */ var _tcp_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41920);




const OBSTACLES = {
    'no-permission': ['permission', 'the job has no permission id-token: write'],
    'no-job': ['place', 'this is no job of GitHub Actions, and only such a job has an identity to exchange'],
    'bad-url': ['github', 'ACTIONS_ID_TOKEN_REQUEST_URL is no URL that can be asked'],
    'plain-http': ['audience', 'an identity token is not posted over plain http'],
    'other-audience': [
        'audience',
        'the endpoint is neither api.anthropic.com nor the host of oidc-audience, so the identity token was not posted to it',
    ],
};
function failedSignIn({ signIn }) {
    if (signIn === undefined)
        return undefined;
    if (signIn.obstacle !== undefined) {
        const [stoppedAt, reason] = OBSTACLES[signIn.obstacle];
        return { cause: 'auth.federation', passing: false, stoppedAt, reason };
    }
    const reading = signIn.exchange?.reading;
    if (reading === undefined)
        return withoutIdentity(signIn);
    return isRefusal(reading) ? refused(reading, signIn) : undefined;
}
function isRefusal(reading) {
    if (reading.kind === 'told' || reading.kind === 'refused')
        return true;
    return (reading.kind === 'strange' &&
        reading.envelope !== undefined &&
        [400, 401, 403].includes(reading.answer.status));
}
function withoutIdentity({ identities }) {
    return { ...identityFailure(identities.at(-1)?.outcome), stoppedAt: 'github' };
}
function identityFailure(outcome) {
    const unheard = outcome?.kind === 'failure' ? (0,_tcp_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .unheardCause */ .F)(outcome.failure.code) : undefined;
    return {
        cause: unheard?.cause ?? 'auth.federation',
        passing: unheard !== undefined,
        reason: outcome === undefined ? 'no identity token was requested from GitHub' : atGitHub(outcome),
    };
}
function identityTokenOf(outcome) {
    const isGiven = outcome.kind === 'answer' && outcome.status < 300;
    const token = isGiven ? (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__/* .identityTokenIn */ .l3)(outcome.json) : undefined;
    return token !== undefined && token.length <= _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_EXCHANGE */ .Kj.longestToken ? token : undefined;
}
function atGitHub(outcome) {
    if (outcome.kind === 'answer')
        return noToken(outcome);
    const { code } = outcome.failure;
    return code === _probes_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMEOUT */ .Q9 || (0,_probes_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnheard */ .Yu)(code)
        ? 'GitHub\u2019s endpoint for identity tokens did not answer in time'
        : 'GitHub\u2019s endpoint for identity tokens could not be reached';
}
function noToken({ status, json }) {
    if (status >= 300)
        return `GitHub\u2019s endpoint for identity tokens answered ${status}`;
    return (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__/* .identityTokenIn */ .l3)(json) === undefined
        ? 'GitHub\u2019s endpoint for identity tokens answered without a token'
        : `the identity token is longer than ${_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_EXCHANGE */ .Kj.longestToken} characters`;
}
const OF_ITS_OWN = /^(?:limit|service|billing)\.|^auth\.(?:region|challenge|organization)$/;
function refused(reading, signIn) {
    const cause = 'cause' in reading && OF_ITS_OWN.test(reading.cause) ? reading.cause : 'auth.federation';
    const field = fieldIn(reading.envelope?.message);
    return {
        cause,
        passing: (0,_words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(cause),
        stoppedAt: 'exchange',
        reason: reasonFor(reading, field, signIn),
        ...(field !== undefined && { field }),
        by: reading,
    };
}
const FIELDS = {
    federation_rule_id: 'federation-rule-id',
    organization_id: 'organization-id',
    service_account_id: 'service-account-id',
    workspace_id: 'workspace-id',
};
function fieldIn(message = '') {
    return Object.entries(FIELDS).find(([name]) => message.includes(name))?.[1];
}
function reasonFor({ answer: { status }, envelope }, field, { workspaceChosen }) {
    if (/\bjti|already (?:been )?used|replay/i.test(envelope?.message ?? ''))
        return 'the identity token had been used before';
    if (field === 'workspace-id' && !workspaceChosen)
        return 'the rule has several workspaces and none was chosen';
    if (field !== undefined)
        return `the exchange was refused because of ${field}`;
    if (status !== 401)
        return `the exchange was refused with ${status}`;
    const unchosen = workspaceChosen ? '' : ', or it has several workspaces and none was chosen';
    return `it does not say why; most often the federation rule does not match the identity token${unchosen}`;
}


/***/ }),

/***/ 41920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unheardCause),
/* harmony export */   Rr: () => (/* binding */ tcpCause),
/* harmony export */   U8: () => (/* binding */ TCP_WORDS)
/* harmony export */ });
/* harmony import */ var _probes_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7357);

const CAUSE_OF_CODE = {
    ECONNREFUSED: 'tcp.refused',
    ECONNRESET: 'tcp.reset',
    EPIPE: 'tcp.reset',
    ETIMEDOUT: 'tcp.timeout',
    [_probes_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMEOUT */ .Q9]: 'tcp.timeout',
    [_probes_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCELLED */ .gD]: 'run.deadline',
    [_probes_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .STARVED */ .yA]: 'run.starved',
};
function tcpCause(code) {
    return Object.hasOwn(CAUSE_OF_CODE, code) ? CAUSE_OF_CODE[code] : undefined;
}
const OURS = new Set(['run.deadline', 'run.starved']);
function unheardCause(code) {
    const cause = tcpCause(code);
    return cause && OURS.has(cause) ? { cause, words: TCP_WORDS[cause] ?? '' } : undefined;
}
const TCP_WORDS = {
    'tcp.refused': 'refused the connection',
    'tcp.reset': 'reset the connection',
    'tcp.timeout': 'did not answer',
    'tcp.unreachable': 'cannot be reached from this machine',
    'run.deadline': 'had not answered when the run was ended',
    'run.starved': 'could not be judged, because this machine paused the check for most of the wait',
};


/***/ }),

/***/ 48310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tlsCause)
/* harmony export */ });
/* unused harmony export TLS_CODES */
const TLS_CODES = {
    CERT_HAS_EXPIRED: 'tls.expired',
    CERT_NOT_YET_VALID: 'tls.not-yet-valid',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls.hostname',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls.self-signed',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls.incomplete-chain',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls.untrusted',
    UNABLE_TO_GET_ISSUER_CERT: 'tls.untrusted',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls.untrusted',
    CERT_SIGNATURE_FAILURE: 'tls.untrusted',
    CERT_UNTRUSTED: 'tls.untrusted',
    CERT_REJECTED: 'tls.untrusted',
    CERT_REVOKED: 'tls.untrusted',
    INVALID_CA: 'tls.untrusted',
    INVALID_PURPOSE: 'tls.untrusted',
    EE_KEY_TOO_SMALL: 'tls.weak',
    CA_KEY_TOO_SMALL: 'tls.weak',
    CA_MD_TOO_WEAK: 'tls.weak',
    ERR_SSL_WRONG_VERSION_NUMBER: 'endpoint.wrong-protocol',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'endpoint.wrong-protocol',
    ERR_SSL_RECORD_LAYER_FAILURE: 'endpoint.wrong-protocol',
    ERR_SSL_UNKNOWN_PROTOCOL: 'endpoint.wrong-protocol',
    ERR_SSL_HTTP_REQUEST: 'endpoint.wrong-protocol',
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE: 'tls.client-certificate',
    ERR_SSL_SSLV3_ALERT_NO_CERTIFICATE: 'tls.client-certificate',
    ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'tls.client-certificate',
};
function tlsCause(given) {
    const code = given.replace('ERR_SSL_SSL/TLS_ALERT_', 'ERR_SSL_SSLV3_ALERT_');
    const known = TLS_CODES;
    if (Object.hasOwn(known, code))
        return known[code];
    return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? 'tls.handshake' : undefined;
}


/***/ }),

/***/ 48013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _words_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53836);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76180);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47093);



const ANSWERER = {
    api: 'The API',
    edge: 'The edge in front of the API',
    gateway: 'A gateway',
    html: 'A web server',
    other: 'Something unknown',
};
function toldBy({ answer, envelope, identity, html }, clean) {
    const said = envelope?.message === undefined || envelope.message === ''
        ? bodyWords({ answer, html }, clean)
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(envelope.message.replace(/[.\s]+$/, ''))}`;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${identity.name ?? ANSWERER[identity.who]} answered ${answer.status}${headerWords(answer, clean)}${said}`;
}
const MISPACKED = {
    misfit: 'but the body does not fit its content-encoding',
    unknown: 'but clients know no such content-encoding',
};
const START = 4_096;
const WORDS = 160;
function isPlainText({ headers, json }, html) {
    return !html && json === undefined && /^text\/plain\b/i.test(headers['content-type'] ?? '');
}
const REASONS = ['x-deny-reason', 'x-block-reason', 'x-squid-error'];
function headerWords({ status, headers }, clean) {
    const location = headers['location'];
    const reason = REASONS.find((name) => headers[name] !== undefined);
    const leads = status >= 300 && status < 400 && location !== undefined
        ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, leading to ${clean(location.replace(/[?#].*$/s, ''), WORDS)}`
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    return reason === undefined ? leads : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${leads} (${reason}: ${clean(headers[reason] ?? '', WORDS)})`;
}
function bodyWords({ answer, html }, clean) {
    const { headers, body } = answer;
    const type = clean(headers['content-type'] ?? 'no content type', 80);
    const size = sizeOf(answer);
    if (body.fault !== undefined)
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${MISPACKED[body.fault]}: ${clean(headers['content-encoding'] ?? '', 40)}`;
    const start = body.bytes.toString('utf8', 0, START);
    const text = body.bytes.length < START ? start : (withoutLastWord(start) ?? '');
    if (isPlainText(answer, html) && text.trim() !== '')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(text.trim().replace(/[.\s]+$/, ''), WORDS)}`;
    return (html ? pageWords(text, size, clean) : undefined) ?? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${size}`;
}
function pageWords(page, size, clean) {
    const title = titleOf(page);
    if (title !== undefined)
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with an HTML page titled ${clean(title, 120)}, ${size}`;
    const shown = visibleText(page);
    return shown === '' ? undefined : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with an HTML page that says: ${clean(shown, WORDS)}`;
}
function sizeOf({ body, unparsedBeyond }) {
    if (body.truncated)
        return 'more than is read';
    const size = `${body.length ?? body.bytes.length} bytes`;
    if (unparsedBeyond === undefined)
        return size;
    const { parts, depth } = unparsedBeyond;
    return `${size}, which hold more than ${parts} values or nest deeper than ${depth} levels and were not read`;
}
function visibleText(page) {
    return page
        .replace(/<(script|style|head)\b[^]*?(?:<\/\1>|$)/gi, ' ')
        .replace(/<[^>]*(?:>|$)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
function titleOf(page) {
    const [, title, end] = /<title[^>]*>([^<]{1,4096})(<?)/i.exec(page) ?? [];
    return title === undefined || end === '<' ? title : withoutLastWord(title);
}
function withoutLastWord(text) {
    return /^[^]*\s/.exec(text)?.[0];
}
function evidenceOf(heard, clean) {
    const { answer, envelope, identity, why } = heard;
    const { headers, status, body } = answer;
    const requestId = (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdOf */ .Gb)(headers);
    const shown = (value) => value === undefined ? undefined : clean(value).quoted;
    return (0,_words_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)({
        status,
        answeredBy: identity.who,
        because: identity.reasons.map((reason) => clean(reason).quoted),
        type: shown(envelope?.type),
        code: shown(envelope?.code),
        message: shown(envelope?.message),
        'content-encoding': body.fault && shown(headers['content-encoding']),
        server: shown(headers['server']),
        via: shown(headers['via']),
        requestId: requestId === undefined ? undefined : clean.named(requestId).quoted,
        ...ownFacts(why?.facts ?? {}, clean),
    });
}
const OWN_FACTS = [
    'action',
    'metric',
    'model',
    'pending',
    'principal',
    'project',
    'reason',
    'region',
    'service',
];
function ownFacts(facts, clean) {
    const skew = Number(facts['skewSeconds'] ?? Number.NaN);
    const told = OWN_FACTS.map((name) => [name, facts[name] && clean.named(facts[name]).quoted]);
    return (0,_words_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)({ ...Object.fromEntries(told), skewSeconds: Number.isNaN(skew) ? undefined : skew });
}


/***/ }),

/***/ 66999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   c: () => (/* binding */ LONGEST_MS)
/* harmony export */ });
/* harmony import */ var _words_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98370);

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

/***/ 56709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECK_BY_ID: () => (/* reexport */ CHECK_BY_ID),
  askChecks: () => (/* reexport */ askChecks),
  readConversation: () => (/* reexport */ readConversation),
  wasAnswered: () => (/* reexport */ reading_conversation/* wasAnswered */.tY)
});

// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(98100);
// EXTERNAL MODULE: ./src/words/causes.ts
var words_causes = __webpack_require__(19001);
// EXTERNAL MODULE: ./src/words/days.ts
var days = __webpack_require__(98370);
// EXTERNAL MODULE: ./src/net/addresses.ts
var net_addresses = __webpack_require__(72695);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/probes/failure.ts
var probes_failure = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/reading/tcp-codes.ts
var tcp_codes = __webpack_require__(41920);
// EXTERNAL MODULE: ./src/reading/tls-codes.ts
var tls_codes = __webpack_require__(48310);
;// CONCATENATED MODULE: ./src/checks/network/address-table.ts








const TOLD = 4;
function judgeAddresses(table, measure) {
    const sorted = sort(table);
    const { works, bad, evidence } = sorted;
    if (works.length === 0)
        return noneWorks(sorted, measure.alone);
    if (bad.length > 0)
        return someFail(sorted);
    const ending = works.filter((state) => endsSoon(state, measure));
    if (ending.length > 0 && ending.length < works.length)
        return someEnd(ending, sorted, measure);
    const all = works.length === 1 ? 'The only address' : `All ${works.length} addresses`;
    const few = works.length < sorted.total ? ' that can be tried from here' : '';
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${all}${few} ${works.length === 1 ? 'answers' : 'answer'}.`, evidence);
}
function sort({ states, untried }) {
    const works = states.filter(({ outcome }) => outcome === 'works');
    const lives4 = works.some(({ family }) => family === 4);
    const failed = states.filter((state) => state.outcome === 'failed');
    const bad = failed.filter(({ address, family, failure }) => !(0,probes_failure/* isUnheard */.Yu)(failure.code) && !(lives4 && family === 6 && (0,net_addresses/* isLoopbackAddress */.Ow)(address)));
    const more = untried === 0 ? {} : { untried };
    const isWayless = states.some(({ outcome }) => outcome === 'no-route');
    return { total: states.length, works, bad, isWayless, evidence: { addresses: states.map(lineOf), ...more } };
}
function noneWorks({ bad, isWayless, evidence }, alone) {
    const cause = heaviest(bad);
    if (cause === undefined) {
        const untried = (0,phrase/* say */.cv) `No address could be tried from this machine.`;
        return alone && isWayless
            ? (0,words_finding/* fail */.fJ)('tcp.unreachable', untried, evidence)
            : (0,words_finding/* unknown */.L5)(untried, undefined, evidence);
    }
    const detail = (0,phrase/* say */.cv) `None of ${bad.length === 1 ? 'the addresses' : `${bad.length} addresses`} works: ${listed(bad)}.`;
    return alone ? (0,words_finding/* fail */.fJ)(cause, detail, evidence) : (0,words_finding/* unknown */.L5)(detail, undefined, evidence);
}
function someFail({ total, works, bad, evidence }) {
    const is6 = bad.every(({ family, failure }) => family === 6 && failure.phase === 'tcp');
    const cause = is6 && works.every(({ family }) => family === 4) ? 'tcp.ipv6' : heaviest(bad);
    const one = bad.length === 1;
    const detail = (0,phrase/* say */.cv) `${bad.length} of ${total} addresses ${one ? 'fails' : 'fail'}: ${listed(bad)}.`;
    return (0,words_finding/* warn */.R8)(cause ?? 'tcp.unreachable', detail, evidence);
}
function someEnd(ending, { total, evidence }, { now }) {
    const first = Math.min(...ending.map(({ notAfterMs = Infinity }) => notAfterMs));
    const notAfter = new Date(first).toISOString();
    const daysLeft = (0,days/* daysUntil */.A)(first, now);
    const names = ending.slice(0, TOLD).map(({ address }) => address);
    const detail = (0,phrase/* say */.cv) `${ending.length} of ${total} addresses present a certificate that expires on ${notAfter.slice(0, 10)}, others a later one: ${names.join(', ')}.`;
    return (0,words_finding/* warn */.R8)('tls.expiring', detail, { ...evidence, notAfter, daysLeft });
}
function endsSoon({ notAfterMs }, { now, expiryDays }) {
    return notAfterMs !== undefined && (0,days/* daysUntil */.A)(notAfterMs, now) < expiryDays;
}
function heaviest(bad) {
    const causes = new Set(bad.map(causeOfFailed));
    return words_causes/* CAUSE_IDS */.Rm.find((cause) => causes.has(cause));
}
function causeOfFailed({ failure: { phase, code }, notAfterMs }) {
    if (phase !== 'tls')
        return (0,tcp_codes/* tcpCause */.Rr)(code) ?? 'tcp.unreachable';
    return (0,tls_codes/* tlsCause */.H)(code) ?? (notAfterMs === undefined ? 'tls.handshake' : 'tls.untrusted');
}
function listed(bad) {
    const told = bad.slice(0, TOLD).map(({ address, failure }) => `${address} (${failure.code})`);
    return `${told.join(', ')}${bad.length > TOLD ? ` and ${bad.length - TOLD} more` : ''}`;
}
function lineOf(state) {
    const { address, tcpMs, tlsMs, notAfterMs } = state;
    const parts = [
        `${address} ${wordOf(state)}`,
        ...(tcpMs === undefined ? [] : [`TCP ${Math.round(tcpMs)} ms`]),
        ...(tlsMs === undefined ? [] : [`TLS ${Math.round(tlsMs)} ms`]),
        ...(notAfterMs === undefined || Number.isNaN(notAfterMs)
            ? []
            : [`certificate until ${new Date(notAfterMs).toISOString().slice(0, 10)}`]),
    ];
    return parts.join(', ');
}
function wordOf(state) {
    if (state.outcome === 'works')
        return 'works';
    return state.outcome === 'no-route' ? 'has no route from here' : state.failure.code;
}

// EXTERNAL MODULE: ./src/checks/check.ts
var check = __webpack_require__(44669);
;// CONCATENATED MODULE: ./src/checks/network/addresses.ts



const OF_ONE_ADDRESS = ['dns', 'tcp', 'tls-trust', 'tls-expiry', 'http-reach'];
const addresses = (0,check/* defineCheck */.q)({
    id: 'addresses',
    title: 'All addresses',
    about: 'Connects to every address of the host and performs a TLS handshake, without any credential. Runs automatically after a failure, and with +addresses.',
    layer: 'network',
    needs: ['dns'],
    appliesTo: ({ target, endpoint }) => target.settings.namedChecks.has('addresses') && endpoint.proxy.kind !== 'proxy',
    run: async (context) => judge(await context.addressTable(), context),
    review: async (findings, context) => {
        const { target, endpoint } = context;
        const isDone = target.settings.namedChecks.has('addresses') || endpoint.proxy.kind === 'proxy';
        return isDone || !findings.some(isAsking) ? undefined : reviewed(context);
    },
});
function isAsking(finding) {
    const cause = (0,words_finding/* causeOf */.rl)(finding);
    const isOurs = cause === 'run.deadline' || cause === 'run.starved';
    return OF_ONE_ADDRESS.includes(finding.check) && cause !== undefined && !isOurs;
}
async function reviewed(context) {
    const observation = await context.connection();
    const { addresses: known, failure, tries } = observation;
    if (known.length < 2 || failure?.phase === 'dns')
        return undefined;
    if (failure?.phase !== 'tcp')
        return judge(await context.addressTable(), context);
    return tries.length < known.length ? undefined : judge(triedAlready(observation, failure), context);
}
function triedAlready({ tries }, { code }) {
    const states = tries.map(({ address, family, code: own = code }) => {
        const failure = { phase: 'tcp', code: own, reason: '' };
        return { address, family, outcome: 'failed', failure };
    });
    return { states, untried: 0 };
}
function judge(table, { target, startedAt }) {
    const { checks, tlsExpiryDays } = target.settings;
    const alone = !checks.has('tcp') && !checks.has('tls-trust');
    return judgeAddresses(table, { now: startedAt, expiryDays: tlsExpiryDays, alone });
}

// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(65030);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/probes/trust.ts
var trust = __webpack_require__(20773);
;// CONCATENATED MODULE: ./src/reading/inspection-products.ts
const CHROMIUM = 'Chromium, ssl_error_assistant.asciipb (mitm_software)';
const DEFAULT_NAME = 'well-known default name of the product\u2019s authority, not read at its maker';
const seenIn = (name) => `"${name}", as users report it in public issues`;
const INSPECTION_PRODUCTS = [
    { product: 'Zscaler', issuer: /\bzscaler/i, source: CHROMIUM },
    {
        product: 'Netskope',
        issuer: /goskope\.com|\bnetskope\b/i,
        source: seenIn('CN=*.goskope.com, O=Netskope Inc.'),
    },
    { product: 'Palo Alto Networks', issuer: /\bpalo alto (networks\b|decryption)/i, source: DEFAULT_NAME },
    {
        product: 'Cloudflare Gateway (WARP)',
        issuer: /gateway ca - cloudflare managed|cloudflare for teams/i,
        source: seenIn('Gateway CA - Cloudflare Managed G1'),
    },
    { product: 'FortiGate (Fortinet)', issuer: /\bforti(net|gate)\b/i, source: CHROMIUM },
    { product: 'Cisco Umbrella', issuer: /\bcisco umbrella\b/i, source: CHROMIUM },
    {
        product: 'Cisco Secure Access',
        issuer: /\bcisco secure access\b/i,
        source: seenIn('Cisco Secure Access Root CA, O=Cisco'),
    },
    { product: 'Sophos', issuer: /\bsophos/i, source: CHROMIUM },
    { product: 'Check Point', issuer: /\bcheck ?point\b/i, source: DEFAULT_NAME },
    { product: 'Forcepoint', issuer: /\bforcepoint\b|\bwebsense\b/i, source: CHROMIUM },
    {
        product: 'Blue Coat (Symantec)',
        issuer: /\bblue ?coat\b|\bsymantec web security service\b/i,
        source: CHROMIUM,
    },
    {
        product: 'Skyhigh (McAfee) Web Gateway',
        issuer: /\b(mcafee|skyhigh) web gateway\b|\bskyhigh security\b/i,
        source: CHROMIUM,
    },
    { product: 'Barracuda', issuer: /\bbarracuda\b/i, source: DEFAULT_NAME },
    {
        product: 'WatchGuard',
        issuer: /\bwatchguard\b|\bfireware https proxy\b/i,
        source: seenIn('Fireware HTTPS Proxy'),
    },
    { product: 'SonicWall', issuer: /\bsonicwall\b/i, source: CHROMIUM },
    { product: 'Cato Networks', issuer: /\bcato networks\b/i, source: seenIn('Cato Networks Root CA') },
    {
        product: 'Menlo Security',
        issuer: /\bmenlo security\b/i,
        source: seenIn('Menlo Security Intermediate CA'),
    },
    { product: 'iboss', issuer: /\biboss\b/i, source: seenIn('iboss Network Security') },
    { product: 'Trend Micro', issuer: /\biwss\.trend\b|\btrend micro\b/i, source: CHROMIUM },
    { product: 'ContentKeeper', issuer: /\bcontentkeeper\b/i, source: CHROMIUM },
    { product: 'Cyberoam', issuer: /\bcyberoam\b/i, source: CHROMIUM },
    { product: 'Smoothwall', issuer: /\bsmoothwall\b/i, source: CHROMIUM },
    { product: 'NetSpark', issuer: /\bnetspark\b/i, source: CHROMIUM },
    { product: 'Stormshield', issuer: /\bstormshield\b|\bnetasq\b/i, source: 'sectigo/CTLogs#38' },
    { product: 'Untangle', issuer: /\buntangle\b/i, source: DEFAULT_NAME },
    { product: 'pfSense', issuer: /\bpfsense\b/i, source: DEFAULT_NAME },
    { product: 'OPNsense', issuer: /\bopnsense\b/i, source: DEFAULT_NAME },
    { product: 'Squid', issuer: /\bsquid\b/i, source: DEFAULT_NAME },
    { product: 'Lightspeed Systems', issuer: /\blightspeed systems\b/i, source: DEFAULT_NAME },
    { product: 'Securly', issuer: /\bsecurly\b/i, source: DEFAULT_NAME },
    { product: 'GoGuardian', issuer: /\bgoguardian\b/i, source: DEFAULT_NAME },
    { product: 'Kaspersky', issuer: /\bkaspersky\b/i, source: CHROMIUM },
    { product: 'ESET', issuer: /\beset ssl filter ca\b|\beset, spol\./i, source: DEFAULT_NAME },
    { product: 'Avast', issuer: /\bavast!? ?(web|antivirus)/i, source: CHROMIUM },
    { product: 'AVG', issuer: /\bavg (web|antivirus)/i, source: DEFAULT_NAME },
    { product: 'Norton', issuer: /\bnorton (web|antivirus)/i, source: seenIn('Norton Web/Mail Shield Root') },
    { product: 'Bitdefender', issuer: /\bbitdefender\b/i, source: CHROMIUM },
    { product: 'Dr.Web', issuer: /\bdr\.? ?web\b/i, source: DEFAULT_NAME },
    {
        product: 'AdGuard',
        issuer: /\badguard personal ca\b/i,
        source: 'AdGuard\u2019s knowledge base: Adguard Personal CA',
    },
    { product: 'Charles', issuer: /\bcharles proxy\b/i, source: seenIn('Charles Proxy CA') },
    {
        product: 'Fiddler',
        issuer: /do_not_trust_fiddler|\bfiddlerroot\b/i,
        source: seenIn('DO_NOT_TRUST_FiddlerRoot'),
    },
    {
        product: 'mitmproxy',
        issuer: /\bmitmproxy\b/i,
        source: 'seen: CN=mitmproxy of mitmproxy\u2019s own authority',
    },
    { product: 'Burp (PortSwigger)', issuer: /\bportswigger\b/i, source: seenIn('PortSwigger CA') },
    {
        product: 'OWASP ZAP',
        issuer: /\b(owasp )?zap root ca\b|\bowasp zed attack proxy\b/i,
        source: DEFAULT_NAME,
    },
];
function inspectionProduct(chain) {
    const authorities = [...chain.map(({ issuer }) => issuer), ...chain.slice(1).map(({ subject }) => subject)];
    return INSPECTION_PRODUCTS.find(({ issuer }) => authorities.some((name) => issuer.test(name)))?.product;
}

;// CONCATENATED MODULE: ./src/reading/interception.ts


function judgeInterception({ tls, redirectedTo }, { isPublic, store }) {
    if (tls === undefined || !isPublic || store === 'bundled' || !isAboutTrust(tls))
        return undefined;
    const product = inspectionProduct(tls.chain);
    if (product === undefined && (redirectedTo !== undefined || isCutShort(tls)))
        return undefined;
    return { product };
}
function isAboutTrust({ authorized, authorizationCode }) {
    return authorized || trust/* UNTRUSTED_CODES */.g.has(authorizationCode ?? '');
}
function isCutShort({ authorizationCode, chain }) {
    return (authorizationCode === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' && (chain.at(-1)?.issuerHosts.length ?? 0) > 0);
}

;// CONCATENATED MODULE: ./src/reading/looked.ts
async function lookUp({ tls }, { settings }, { isPublic }, nowMs) {
    const { caCertificates: file, clientCertificate } = settings;
    const [{ verifiedChain }, { storesWith }, { fileContents, endOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7930).then(__webpack_require__.bind(__webpack_require__, 77930)),
        __webpack_require__.e(/* import() */ 1316).then(__webpack_require__.bind(__webpack_require__, 21316)),
        __webpack_require__.e(/* import() */ 2301).then(__webpack_require__.bind(__webpack_require__, 32301)),
    ]);
    return {
        ...verifiedChain(tls.chain, storesWith(file)),
        ...{ isPublic, nowMs, file, contents: fileContents(file, nowMs) },
        clientEndMs: clientCertificate && endOf(clientCertificate.certificatePem),
    };
}

// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/reading/words.ts
var words = __webpack_require__(48013);
;// CONCATENATED MODULE: ./src/checks/http/nowhere.ts






function nowhere(reading, readings, context) {
    const { clean } = context;
    const shown = shownAllTheSame(readings, reading);
    if (shown !== undefined) {
        const unlisted = 'the model list and the token count are not.';
        const detail = readings.proof.messages.kind === 'served'
            ? (0,phrase/* say */.cv) `/v1/messages is served here; ${unlisted}`
            : (0,phrase/* say */.cv) `${readings.provider.name} answers; what it serves is not shown.`;
        return (0,words_finding/* pass */.IX)(detail, (0,words/* evidenceOf */.X1)(shown, clean));
    }
    const right = rightBase(readings, context);
    if (right !== undefined)
        return elsewhere(reading, right, context);
    return (0,words_finding/* fail */.fJ)('endpoint.not-found', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}. The API isn\u2019t at this base URL.`, {
        ...(0,words/* evidenceOf */.X1)(reading, clean),
        path: '/v1/models',
    });
}
function shownAllTheSame({ proof }, reading) {
    const { keys, messages } = proof;
    if (messages.kind === 'served' || messages.kind === 'refused')
        return messages.by;
    if (messages.kind !== 'open')
        return undefined;
    return messages.by ?? keys[0]?.by ?? (reading.answer.status >= 500 ? reading : undefined);
}
function rightBase({ conversation }, { endpoint }) {
    const right = (0,providers/* ownBaseAt */.NT)(endpoint) ?? candidateIn(conversation);
    const given = endpoint.base === undefined ? undefined : (0,endpoint_shape/* shownBase */.fc)(endpoint.base);
    return right === given ? undefined : right;
}
function candidateIn({ candidates, nowhere: impossible }) {
    return candidates.find(({ exchange }) => isApi(exchange) && differs(exchange, impossible))?.base;
}
function differs({ reading }, impossible) {
    const other = impossible?.reading;
    if (reading.kind === 'silent' || other === undefined || other.kind === 'silent')
        return true;
    return !(0,difference/* sameAnswer */.J)(reading, other);
}
function elsewhere(reading, base, { clean }) {
    const corrected = clean.named(base);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}. The API isn\u2019t at this base URL; it answers at ${corrected}.`;
    return (0,words_finding/* fail */.fJ)('endpoint.path', detail, { ...(0,words/* evidenceOf */.X1)(reading, clean), corrected: corrected.quoted });
}
function isApi({ reading }) {
    if (reading.kind === 'silent' || reading.html)
        return false;
    const { status } = reading.answer;
    return (status === 401 || status === 405 || (reading.envelope !== undefined && [400, 403, 422].includes(status)));
}

;// CONCATENATED MODULE: ./src/checks/http/page-words.ts

const NGINX = 'nginx, src/http/ngx_http_special_response.c, error pages 495 to 497';
const WANTS_CERTIFICATE = 'wants a client certificate and got none';
const WANTS_TLS = 'waits for https on this port, and the base URL says http';
const PAGE_WORDS = [
    {
        ...{ in: 'title', words: '400 No required SSL certificate was sent', source: NGINX },
        ...{ cause: 'tls.client-certificate', means: WANTS_CERTIFICATE },
    },
    {
        ...{ in: 'title', words: '400 The SSL certificate error', source: NGINX },
        ...{ cause: 'tls.client-certificate', means: 'does not accept the client certificate that was given' },
    },
    {
        ...{ in: 'title', words: '400 The plain HTTP request was sent to HTTPS port', source: NGINX },
        ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
    },
    {
        ...{
            in: 'body',
            words: 'Client sent an HTTP request to an HTTPS server.',
            source: 'Go, net/http/server.go',
        },
        ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
    },
    {
        ...{
            in: 'body',
            words: 'speaking plain HTTP to an SSL-enabled server port',
            source: 'Apache httpd, mod_ssl',
        },
        ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
    },
];
const START = 2_048;
function pageAboutTls({ answer, envelope }) {
    if (answer.status !== 400 || envelope !== undefined)
        return undefined;
    const start = answer.body.bytes.subarray(0, START).toString('utf8');
    const title = (0,words/* titleOf */.Gg)(start)?.trim();
    return PAGE_WORDS.find((row) => (row.in === 'title' ? title === row.words : start.includes(row.words)));
}

// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading_reading = __webpack_require__(46336);
;// CONCATENATED MODULE: ./src/checks/http/api-identity.ts












const apiIdentity = (0,check/* defineCheck */.q)({
    id: 'api-identity',
    title: 'Who answered',
    about: 'Decides from error format, request ID, headers and content type who answered: the API, its edge, a gateway, a web page or something else. Redirects are reported and never followed.',
    layer: 'http',
    needs: ['http-reach'],
    run: async (context) => api_identity_judge(await context.readings(), context),
});
function api_identity_judge(readings, context) {
    const { credentialed } = readings;
    const heard = credentialed.filter((reading) => reading.kind !== 'silent');
    const [first] = heard.toSorted((one, other) => credibility(other) - credibility(one));
    if (first === undefined)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `No request with the credential got a response.`);
    if (first.kind === 'accepted' || first.kind === 'refused')
        return known(first, readings, context);
    if (first.kind === 'told' && first.cause === 'auth.challenge')
        return challenged(first, context);
    if (first.kind === 'told' && first.cause === 'endpoint.not-found' && first.why?.because === 'code')
        return (0,words_finding/* fail */.fJ)(first.cause, (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(first, context.clean)}.`, (0,words/* evidenceOf */.X1)(first, context.clean));
    return judgeStatus(first, readings, context);
}
function judgeStatus(reading, readings, context) {
    const { status } = reading.answer;
    if (status === 407 && context.endpoint.proxy.kind === 'proxy')
        return (0,words_finding/* fail */.fJ)('proxy.auth', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}: the proxy wants its own credentials.`);
    if (status === 400)
        return aboutTls(reading, context) ?? judgeBody(reading, readings, context);
    if (status >= 300 && status < 400)
        return redirected(reading, context);
    if ((0,reading_reading/* saysNoRoute */.XE)(reading, readings.provider.noRoute))
        return isOfAnything(reading) ? known(reading, readings, context) : nowhere(reading, readings, context);
    if (status >= 500)
        return fromBefore(reading, readings, context);
    return judgeBody(reading, readings, context);
}
function isOfAnything(reading) {
    return reading.kind === 'told' && !reading.cause.startsWith('endpoint.') && !(0,words_causes/* isPassing */.WG)(reading.cause);
}
function aboutTls(reading, { clean, endpoint: { base } }) {
    const page = pageAboutTls(reading);
    const corrected = base?.protocol === 'http:' ? clean.named((0,endpoint_shape/* shownBase */.fc)(base).replace(/^http:/, 'https:')).quoted : undefined;
    if (page === undefined || (page.cause === 'endpoint.wrong-protocol' && corrected === undefined))
        return undefined;
    return (0,words_finding/* fail */.fJ)(page.cause, (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: the server ${page.means}.`, {
        ...(0,words/* evidenceOf */.X1)(reading, clean),
        ...(corrected !== undefined && { corrected }),
    });
}
function challenged(reading, { clean }) {
    return (0,words_finding/* fail */.fJ)('auth.challenge', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}, a bot challenge.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
function credibility(reading) {
    const { kind, identity, answer } = reading;
    const known = identity.who === 'api' || identity.who === 'gateway';
    const row = [
        kind === 'accepted',
        kind === 'refused',
        kind === 'told' && answer.status < 500,
        known && answer.status < 500,
        known,
    ];
    const at = row.indexOf(true);
    return at === -1 ? 0 : row.length - at;
}
function known(reading, { provider }, { clean }) {
    const { identity } = reading;
    const reasons = identity.reasons.slice(0, 2).join(', ');
    const who = identity.who === 'api' ? 'The API' : provider.name;
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${who} answers${reasons === '' ? '' : `: ${reasons}`}.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
function redirected(reading, { clean }) {
    const location = clean((reading.answer.headers['location'] ?? '').replace(/[?#].*$/s, ''));
    const where = location.quoted === '' ? (0,phrase/* say */.cv) `nowhere` : (0,phrase/* say */.cv) `to ${location}`;
    return (0,words_finding/* fail */.fJ)('endpoint.redirect', (0,phrase/* say */.cv) `It answered ${reading.answer.status} and leads ${where}; nothing was sent there.`, { ...(0,words/* evidenceOf */.X1)(reading, clean), location: location.quoted });
}
async function fromBefore(reading, readings, context) {
    const { clean } = context;
    if (reading.identity.who === 'api' || reading.envelope?.dialect === 'anthropic')
        return known(reading, readings, context);
    if (reading.kind === 'told' && reading.cause !== 'service.gateway')
        return known(reading, readings, context);
    const { edge } = readings.provider.answers;
    const tell = edge === 'own' && !(await isOpened(context)) ? words_finding/* warn */.R8 : words_finding/* fail */.fJ;
    return tell('service.gateway', (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}, after all retries: a proxy or gateway in front of the API is failing.`, (0,words/* evidenceOf */.X1)(reading, clean));
}
async function isOpened({ connection, target, endpoint, now }) {
    const observation = await connection();
    const { tls } = observation;
    if (tls === undefined)
        return false;
    return judgeInterception(observation, await lookUp({ tls }, target, endpoint, now())) !== undefined;
}
function judgeBody(reading, readings, context) {
    const { clean } = context;
    const { identity, answer, html } = reading;
    if (asksForCredential(reading) || (!html && isWord(reading, readings)))
        return known(reading, readings, context);
    if (identity.who === 'edge')
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `The edge in front of the API answers.`, (0,words/* evidenceOf */.X1)(reading, clean));
    const right = candidateIn(readings.conversation);
    if (right !== undefined)
        return elsewhere(reading, right, context);
    const isFormat = identity.who === 'api' || answer.body.fault !== undefined;
    const cause = isFormat ? 'format.response' : 'endpoint.not-an-api';
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}: not the answer this API gives.`;
    return (0,words_finding/* fail */.fJ)(cause, detail, (0,words/* evidenceOf */.X1)(reading, clean));
}
function asksForCredential(reading) {
    return reading.kind === 'told' && reading.why?.because === 'challenge';
}
function isWord(reading, readings) {
    const isError = reading.answer.status >= 400 || reading.kind === 'told';
    if (!isError || isDeniedToAll(reading, readings))
        return false;
    return reading.identity.who !== 'other' || isRefusal(reading, readings);
}
function isRefusal({ answer, envelope }, { provider }) {
    const { plainRefusals, definesFormat } = provider.answers;
    return plainRefusals.includes(answer.status) || (!definesFormat && envelope !== undefined);
}
function isDeniedToAll(reading, { conversation, proof, provider }) {
    const bare = conversation.anonymous?.reading;
    const isUnnamed = reading.kind === 'strange' && reading.answer.status === 403 && proof.messages.kind === 'open';
    const isForEverybody = bare !== undefined && bare.kind !== 'silent' && (0,difference/* sameAnswer */.J)(reading, bare);
    return provider.opening === 'in-turn' && isUnnamed && isForEverybody;
}

// EXTERNAL MODULE: ./src/claude/requests/dialects.ts
var dialects = __webpack_require__(8966);
;// CONCATENATED MODULE: ./src/checks/auth/auth-schemes.ts




const authSchemes = (0,check/* defineCheck */.q)({
    id: 'auth-schemes',
    title: 'Auth headers',
    about: 'Reports which headers the endpoint accepts, Authorization: Bearer (anthropic-version 2026-10-21) or x-api-key (2023-06-01), and which SDK generations send each. A header named by the input auth must work.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async (context) => auth_schemes_judge(await context.readings(), context),
});
function auth_schemes_judge(readings, { target }) {
    const { auth } = target.settings;
    const { accepted } = readings;
    const refused = refusedSchemes(readings);
    const evidence = { accepted: [...accepted], refused: [...refused] };
    if (accepted.length === 0) {
        const told = refused.length === 0
            ? (0,phrase/* say */.cv) `No response tells which headers are accepted.`
            : (0,phrase/* say */.cv) `No auth header was accepted.`;
        return (0,words_finding/* unknown */.L5)(told, undefined, evidence);
    }
    if (auth !== 'auto' && refused.includes(auth)) {
        const detail = (0,phrase/* say */.cv) `${auth} is refused, ${accepted.join(', ')} is accepted. ${auth} is what these send: ${(0,dialects/* sdksSending */.ib)(auth)}.`;
        return (0,words_finding/* fail */.fJ)('auth.scheme', detail, { scheme: auth, accepted: accepted.join(', ') });
    }
    const [other] = refused;
    if (other === undefined)
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `Accepted: ${accepted.join(', ')}.`, evidence);
    const detail = (0,phrase/* say */.cv) `Accepted: ${accepted.join(', ')}; ${other} is refused. It is what these SDKs send: ${(0,dialects/* sdksSending */.ib)(other)}.`;
    return readings.provider.answers.takesEveryScheme ? (0,words_finding/* note */.N4)(detail, evidence) : (0,words_finding/* pass */.IX)(detail, evidence);
}
function refusedSchemes({ credentialed, accepted }) {
    const refused = credentialed.flatMap(({ kind, scheme }) => (kind === 'refused' ? [scheme] : []));
    return [...new Set(refused)].filter((scheme) => !accepted.includes(scheme));
}

// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(98010);
// EXTERNAL MODULE: ./src/reading/conversation.ts
var reading_conversation = __webpack_require__(80773);
// EXTERNAL MODULE: ./src/reading/answered.ts
var answered = __webpack_require__(47093);
;// CONCATENATED MODULE: ./src/checks/http/clock.ts





const TOLERATED_MS = 300_000;
const clock = (0,check/* defineCheck */.q)({
    id: 'clock',
    title: 'Clock',
    about: 'Compares this machine\u2019s clock with the Date header of the first response. Reports a difference of more than five minutes.',
    layer: 'http',
    needs: ['http-reach'],
    run: async ({ readings }) => clock_judge((0,reading_conversation/* exchangesOf */.M9)((await readings()).conversation).flatMap(answered/* answered */.oQ)),
});
function clock_judge(answers) {
    const [first] = answers.flatMap(({ headers, receivedAt }) => {
        const at = Date.parse(headers['date'] ?? '');
        return Number.isNaN(at) ? [] : [receivedAt - at];
    });
    if (answers.length === 0)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing answered.`);
    if (first === undefined)
        return (0,words_finding/* note */.N4)((0,phrase/* say */.cv) `The answer carries no Date to compare with.`);
    const seconds = Math.round(first / 1_000);
    const evidence = { skewSeconds: seconds };
    if (Math.abs(first) <= TOLERATED_MS)
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `Within five minutes of the server\u2019s.`, evidence);
    const way = seconds > 0 ? 'ahead of' : 'behind';
    return (0,words_finding/* warn */.R8)('clock.skew', (0,phrase/* say */.cv) `This machine is ${Math.abs(Math.round(seconds / 60))} minutes ${way} the server.`, evidence);
}

// EXTERNAL MODULE: ./src/probes/dns.ts + 1 modules
var dns = __webpack_require__(3971);
;// CONCATENATED MODULE: ./src/checks/network/resolvers.ts

const SAID = {
    ENOTFOUND: { word: 'NXDOMAIN', does: 'says that there is no such name (NXDOMAIN)' },
    ENODATA: { word: 'NODATA', does: 'knows no address of it (NODATA)' },
    ESERVFAIL: { word: 'SERVFAIL', does: 'answers with SERVFAIL' },
    EREFUSED: { word: 'REFUSED', does: 'answers with REFUSED' },
    TIMEOUT: { word: 'no answer', does: 'does not answer' },
    ECONNREFUSED: { word: 'port closed', does: 'does not listen' },
    EBADRESP: { word: 'malformed answer', does: 'answers with something that is not DNS' },
};
function judgeResolvers(code, answers) {
    const known = answers.some(({ addresses }) => addresses.length > 0);
    const denied = answers.some((answer) => dns/* NO_SUCH_NAME */.Qu.has(answer.code));
    const bySystem = answers.length === 0 && dns/* NO_SUCH_NAME */.Qu.has(code);
    return {
        cause: !known && (denied || bySystem) ? 'dns.not-found' : 'dns.failure',
        words: answers.map((answer) => `the name server ${answer.server} ${doesWhat(answer)}`).join(', '),
        lines: answers.map((answer) => `${answer.server}: ${resolvers_listed(answer) ?? SAID[answer.code]?.word ?? answer.code}`),
        known,
    };
}
function doesWhat(answer) {
    const addresses = resolvers_listed(answer);
    if (addresses !== undefined)
        return `knows it (${addresses})`;
    return SAID[answer.code]?.does ?? `answers with ${answer.code}`;
}
function resolvers_listed({ addresses }) {
    return addresses.length === 0 ? undefined : addresses.slice(0, 2).join(' ');
}

;// CONCATENATED MODULE: ./src/checks/network/dns.ts







const dns_dns = (0,check/* defineCheck */.q)({
    id: 'dns',
    title: 'DNS lookup',
    about: 'Asks the operating system for the addresses of the host, hosts file included, as every client on this machine does. If that fails, it asks the configured name servers one by one to find the one at fault.',
    layer: 'network',
    needs: ['key-shape', 'endpoint-shape', 'proxy-route'],
    appliesTo: ({ endpoint }) => endpoint.proxy.kind !== 'proxy',
    run: async (context) => {
        const observation = await context.connection();
        const { failure } = observation;
        return failure?.phase === 'dns'
            ? (refused(observation, failure.code) ?? (await failed(observation, failure.code, context)))
            : dns_judge(observation, context.endpoint.isPublic);
    },
});
function dns_judge(observation, isPublic) {
    const { addresses, redirectedTo, host } = observation;
    const shown = addresses.slice(0, 4).join(', ');
    const more = addresses.length > 4 ? ` and ${addresses.length - 4} more` : '';
    const evidence = {
        addresses: [...addresses],
        ...(redirectedTo !== undefined && { 'connect-to': redirectedTo }),
    };
    if (redirectedTo !== undefined)
        return isAddress(redirectedTo, addresses)
            ? (0,words_finding/* inapplicable */.vA)((0,phrase/* say */.cv) `Not needed: connect-to maps ${(0,phrase/* quote */.hD)(host)} to ${(0,phrase/* quote */.hD)(redirectedTo)}.`, evidence)
            : (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `connect-to maps ${(0,phrase/* quote */.hD)(host)} to ${(0,phrase/* quote */.hD)(redirectedTo)}, which is ${shown}${more}.`, evidence);
    if (isPublic && addresses.every(net_addresses/* isPrivateAddress */.C0))
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is ${shown}${more}, which is no public address.`, {
            ...evidence,
            private: true,
        });
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} is ${shown}${more}.`, evidence);
}
function isAddress(place, [only]) {
    return only !== undefined && (place.startsWith(`${only}:`) || place.startsWith(`[${only}]:`));
}
function refused({ host, phases, addresses }, code) {
    const evidence = { code, host, addresses: [...addresses] };
    if (code === probes_failure/* LINK_LOCAL */.zl)
        return (0,words_finding/* fail */.fJ)('endpoint.malformed', (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)} leads to a link-local or metadata address of a cloud; nothing was sent.`, evidence);
    if (code === probes_failure/* NOT_LOOPBACK */.Yw)
        return (0,words_finding/* fail */.fJ)('endpoint.insecure', (0,phrase/* say */.cv) `Plain http to ${(0,phrase/* quote */.hD)(host)} would leave this machine; nothing was sent.`, evidence);
    const unheard = (0,tcp_codes/* unheardCause */.F)(code);
    if (unheard === undefined)
        return undefined;
    const after = `after ${Math.round(phases.dnsMs ?? 0)} ms`;
    const detail = code === probes_failure/* CANCELLED */.gD
        ? (0,phrase/* say */.cv) `The end of the run cut off the look-up of ${(0,phrase/* quote */.hD)(host)} ${after}.`
        : (0,phrase/* say */.cv) `The look-up of ${(0,phrase/* quote */.hD)(host)} ${unheard.words} (${after}).`;
    return (0,words_finding/* fail */.fJ)(unheard.cause, detail, evidence);
}
async function failed({ host, phases }, code, { askResolvers }) {
    const { cause, words, lines, known } = judgeResolvers(code, await askResolvers());
    const why = code === probes_failure/* TIMEOUT */.Q9 ? `no answer after ${Math.round(phases.dnsMs ?? 0)} ms` : code;
    const more = words === '' ? '' : `; ${words}`;
    const evidence = { code, host, addresses: [], resolvers: [...lines], ...(known && { known }) };
    return cause === 'dns.not-found'
        ? (0,words_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `No address is known for ${(0,phrase/* quote */.hD)(host)} (${why})${more}.`, evidence)
        : (0,words_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The look-up of ${(0,phrase/* quote */.hD)(host)} failed: ${why}${more}.`, evidence);
}

// EXTERNAL MODULE: ./src/claude/providers/anthropic.ts
var anthropic = __webpack_require__(12303);
;// CONCATENATED MODULE: ./src/checks/http/endpoint-shape.ts





const endpointShape = (0,check/* defineCheck */.q)({
    id: 'endpoint-shape',
    title: 'Base URL',
    about: 'Checks the base URL before anything is sent: absolute, https (or loopback), no path that the official API never has, no host that is known not to be an API endpoint.',
    layer: 'endpoint',
    needs: [],
    run: ({ endpoint, target, clean }) => {
        const { fault, url } = endpoint.shape;
        if (fault !== undefined)
            return Promise.resolve(faulty(fault, clean));
        const origin = target.settings.origins.find(({ setting }) => setting === 'endpoints');
        const shown = clean.named(url === undefined ? '' : (0,endpoint_shape/* shownBase */.fc)(url));
        if (origin?.from !== 'environment' || anthropic/* anthropic */.P.ownsHost(url?.hostname ?? ''))
            return Promise.resolve((0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${shown}`));
        return Promise.resolve((0,words_finding/* note */.N4)((0,phrase/* say */.cv) `${shown} came from ${origin.variable ?? 'the environment'}: the credential goes there, not to Anthropic.`));
    },
});
function faulty({ cause, detail, corrected = '' }, clean) {
    const isShown = corrected !== '' && clean.named(corrected).quoted === corrected;
    return (0,words_finding/* fail */.fJ)(cause, detail, isShown ? { corrected } : {});
}

;// CONCATENATED MODULE: ./src/reading/silence.ts



function unconnected(code, phase) {
    const cause = (0,tcp_codes/* tcpCause */.Rr)(code) ?? NO_CONNECTION[phase];
    return { cause, words: tcp_codes/* TCP_WORDS */.U8[cause] ?? 'could not be connected to once more' };
}
const NO_CONNECTION = {
    dns: 'dns.failure',
    tcp: 'tcp.unreachable',
    proxy: 'proxy.unreachable',
};
function judgeSilence(failure) {
    const { code, phase } = failure;
    if (phase === 'dns' || phase === 'tcp' || phase === 'proxy')
        return unconnected(code, phase);
    const unheard = (0,tcp_codes/* unheardCause */.F)(code);
    if (unheard !== undefined)
        return unheard;
    if (code === probes_failure/* TIMEOUT */.Q9)
        return { cause: 'service.timeout', words: LATE[phase] ?? 'did not answer in time' };
    const tls = (0,tls_codes/* tlsCause */.H)(code);
    if (tls !== undefined)
        return { cause: tls, words: 'ended the TLS connection instead of answering' };
    if ((0,probes_failure/* isNoHttp */.Y2)(failure))
        return unreadable(failure);
    return phase === 'request' ? ended(code) : { cause: 'service.cut', words: LOST };
}
function unreadable({ code, reason }) {
    if (code === 'HPE_INVALID_CONSTANT' || reason.includes('Expected HTTP/'))
        return { cause: 'endpoint.not-an-api', words: 'answered with something that is not HTTP' };
    const why = OTHER_FAULTS[code] ?? /\(([\w',/ -]{1,60})\)$/.exec(reason)?.[1];
    return { cause: 'format.http', words: `gave no valid HTTP answer${why === undefined ? '' : `: ${why}`}` };
}
const OTHER_FAULTS = {
    UND_ERR_HEADERS_OVERFLOW: 'its headers do not end',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'its body is not as long as content-length says',
};
const LOST = 'lost the connection in the middle of its answer';
const LATE = {
    request: 'was connected and did not answer in time',
    answer: 'began to answer and did not end in time',
};
function ended(code) {
    return code === 'ECONNRESET'
        ? { cause: 'tcp.reset', words: 'reset the connection instead of answering' }
        : { cause: 'service.cut', words: 'closed the connection without an answer' };
}

;// CONCATENATED MODULE: ./src/checks/http/http-reach.ts







const httpReach = (0,check/* defineCheck */.q)({
    id: 'http-reach',
    title: 'HTTP response',
    about: 'Waits for the headers of any response to the requests, whatever its status.',
    layer: 'http',
    needs: ['tcp', 'proxy-tunnel', 'tls-trust'],
    run: async (context) => {
        const { readings, connection, clean } = context;
        const { conversation } = await readings();
        const answer = http_reach_judge((0,reading_conversation/* exchangesOf */.M9)(conversation), await connection(), clean);
        return answer.status === 'fail' ? ((await otherProtocol(context)) ?? answer) : answer;
    },
});
async function otherProtocol({ endpoint, lookAgain, clean }) {
    if (endpoint.base?.protocol !== 'http:' || !(await lookAgain('speaks-tls')))
        return undefined;
    const corrected = clean.named((0,endpoint_shape/* shownBase */.fc)(endpoint.base).replace(/^http:/, 'https:')).quoted;
    return (0,words_finding/* fail */.fJ)('endpoint.wrong-protocol', (0,phrase/* say */.cv) `The port speaks TLS, and the base URL says http.`, { corrected });
}
function http_reach_judge(exchanges, connection, clean) {
    const first = (0,answered/* firstAnswer */.NB)(exchanges);
    if (first !== undefined)
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `HTTP ${first.status} after ${Math.round((0,answered/* firstByteMs */.$U)(first, connection))} ms.`, {
            status: first.status,
        });
    const [failure] = exchanges.flatMap(({ outcome }) => (outcome.kind === 'failure' ? [outcome.failure] : []));
    if (failure === undefined)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `Nothing was sent.`);
    const tries = Math.max(...exchanges.map(({ attempts }) => attempts.length));
    const { cause, words } = judgeSilence(failure);
    const times = tries === 1 ? 'once' : `${tries} times`;
    return (0,words_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The endpoint ${words} (${clean(failure.code)}), tried ${times}.`, {
        code: clean(failure.code).quoted,
        phase: failure.phase,
        tries,
    });
}

;// CONCATENATED MODULE: ./src/checks/auth/identity.ts





const identity = (0,check/* defineCheck */.q)({
    id: 'identity',
    title: 'Organization and workspace',
    about: 'Reads organization and workspace from the response headers, and compares them with organization-id and workspace-id.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async (context) => identity_judge(await headersOf(context), context),
});
async function headersOf({ readings }) {
    const answers = (0,reading_conversation/* credentialedExchanges */.pW)((await readings()).conversation)
        .flatMap(answered/* answered */.oQ)
        .filter(({ status }) => status < 300);
    const first = (name) => answers.flatMap(({ headers }) => headers[name] ?? [])[0];
    return { organization: first('anthropic-organization-id'), workspace: first('anthropic-workspace-id') };
}
function expectedBy({ organizationId, workspaceId, federation, }) {
    const unnamed = federation !== undefined && workspaceId === 'default';
    return { organizationId, workspaceId: unnamed ? undefined : workspaceId };
}
function identity_judge({ organization, workspace }, { target, clean }) {
    const { organizationId, workspaceId } = expectedBy(target.settings);
    const both = [
        { word: 'organization', told: organization, expected: organizationId, cause: 'auth.wrong-organization' },
        { word: 'workspace', told: workspace, expected: workspaceId, cause: 'auth.wrong-workspace' },
    ];
    const known = both.flatMap(({ word, told }) => told === undefined ? [] : [[word, clean.named(told).quoted]]);
    const evidence = Object.fromEntries(known);
    const other = both.find(({ told, expected }) => told !== undefined && expected !== undefined && told !== expected);
    if (other !== undefined)
        return (0,words_finding/* fail */.fJ)(other.cause, (0,phrase/* say */.cv) `The ${other.word} is ${clean.named(other.told ?? '')}, expected was ${clean.named(other.expected ?? '')}.`, evidence);
    const unseen = both.some(({ told, expected }) => told === undefined && expected !== undefined);
    if (unseen)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `Not reported by this endpoint, so it can't be compared with what you expect.`, undefined, evidence);
    if (known.length === 0)
        return (0,words_finding/* inapplicable */.vA)((0,phrase/* say */.cv) `Not reported by this endpoint.`);
    return (0,words_finding/* pass */.IX)([
        ...(0,phrase/* joinPhrases */.Zk)(known.map(([word, id]) => (0,phrase/* say */.cv) `${word} ${(0,phrase/* quote */.hD)(id)}`), ', '),
        '.',
    ], evidence);
}

// EXTERNAL MODULE: ./src/words/evidence.ts
var words_evidence = __webpack_require__(53836);
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(66999);
// EXTERNAL MODULE: ./src/claude/requests/federation.ts
var federation = __webpack_require__(66120);
;// CONCATENATED MODULE: ./src/checks/auth/sign-in-words.ts





function signInWords(failure, signIn, clean) {
    const { by, reason, cause } = failure;
    if (by === undefined)
        return (0,phrase/* say */.cv) `${capital(reason)}; the Claude API wasn't called.`;
    const told = (0,words/* toldBy */.Hd)(by, clean);
    if (cause !== 'auth.federation')
        return (0,phrase/* say */.cv) `${told}, when the identity token was to be exchanged.`;
    const { sub, aud } = cleanClaims(signIn, clean);
    const claims = sub === undefined ? [] : (0,phrase/* say */.cv) ` The token says sub ${(0,phrase/* quote */.hD)(sub)}, aud ${(0,phrase/* quote */.hD)(aud ?? '')}.`;
    return [...(0,phrase/* say */.cv) `${told}; ${reason}.`, ...claims];
}
function signInEvidence(failure, signIn, clean) {
    const { stoppedAt, reason, field, by } = failure;
    const answer = by === undefined ? {} : (0,words/* evidenceOf */.X1)(by, clean);
    return {
        ...answer,
        reason,
        stoppedAt,
        ...(field !== undefined && { field }),
        ...cleanClaims(signIn, clean),
    };
}
function cleanClaims({ identities }, clean) {
    const [answer] = identities.slice(-1).flatMap(answered/* answered */.oQ);
    const token = answer && (0,federation/* identityTokenIn */.l3)(answer.json);
    const claims = token === undefined ? {} : (0,federation/* claimsIn */.hh)(token);
    const shown = (claim) => claim === undefined ? undefined : clean.named(claim).quoted;
    return (0,words_evidence/* known */.e)({
        sub: shown(claims.sub),
        aud: shown(claims.aud),
        iss: shown(claims.iss),
        exp: shown(claims.exp),
    });
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/checks/auth/key-accepted.ts








const keyAccepted = (0,check/* defineCheck */.q)({
    id: 'key-accepted',
    title: 'Authentication',
    about: 'Requests the model list and a token count; both are free. Only a determinate 401 counts as a bad credential; a 429, a 5xx or a timeout decides nothing. For a keyless sign-in, it first exchanges the identity token of the job for an access token.',
    layer: 'auth',
    needs: ['api-identity'],
    run: async (context) => key_accepted_judge(await context.readings(), context),
});
function key_accepted_judge({ key: judgement, conversation, credentialed }, context) {
    if (judgement.kind === 'not-signed-in')
        return notSignedIn(judgement.failure, conversation, context);
    if (judgement.kind === 'no-entry')
        return noEntry(judgement.refusal, context.clean);
    if (judgement.kind === 'undecided')
        return undecided(credentialed, judgement.open, context);
    const { clean } = context;
    const evidence = (0,words/* evidenceOf */.X1)(judgement.by, clean);
    if (judgement.kind === 'accepted')
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${toldBy200(judgement.by)} the credential${differenceIn(judgement)}.`, evidence);
    const { wanted } = judgement;
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(judgement.by, clean)}.${wantedWords(wanted, clean)}`;
    const facts = { ...evidence, ...(wanted !== undefined && { header: clean.named(wanted.header).quoted }) };
    if (judgement.kind === 'refused')
        return (0,words_finding/* fail */.fJ)(judgement.cause, detail, facts);
    return judgement.passing
        ? (0,words_finding/* unknown */.L5)(detail, judgement.cause, { ...evidence, ...waitIn(judgement, context.now()) })
        : (0,words_finding/* fail */.fJ)(judgement.cause, detail, facts);
}
function notSignedIn(failure, { signIn }, { clean }) {
    if (signIn === undefined)
        throw new Error('a sign-in that failed was tried');
    const detail = signInWords(failure, signIn, clean);
    const evidence = signInEvidence(failure, signIn, clean);
    return failure.passing ? (0,words_finding/* unknown */.L5)(detail, failure.cause, evidence) : (0,words_finding/* fail */.fJ)(failure.cause, detail, evidence);
}
function noEntry(refusal, clean) {
    const { reason, said, subject, status, stoppedAt, passing, cause } = refusal;
    const words = said === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: ${clean(said.replace(/[.\s]+$/, ''))}`;
    const own = subject === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` The token\u2019s subject is ${clean.named(subject)}.`;
    const detail = (0,phrase/* say */.cv) `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${words}; no request was sent to the endpoint.${own}`;
    const sub = subject && clean.named(subject).quoted;
    const evidence = (0,words_evidence/* known */.e)({ reason, status, stoppedAt, sub });
    return passing ? (0,words_finding/* unknown */.L5)(detail, cause, evidence) : (0,words_finding/* fail */.fJ)(cause, detail, evidence);
}
function wantedWords(wanted, clean) {
    if (wanted === undefined)
        return (0,phrase/* say */.cv) ``;
    const scheme = wanted.scheme === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, by the scheme ${clean(wanted.scheme)}`;
    return (0,phrase/* say */.cv) ` It wants a credential of its own in the header ${clean.named(wanted.header)}${scheme}.`;
}
function differenceIn({ by, without }) {
    const isPlain = by.answer.status < 300 || without === undefined;
    return isPlain ? '' : `: it answers ${by.answer.status} with it, ${without.answer.status} without`;
}
function toldBy200({ identity }) {
    return identity.who === 'api' ? 'The API accepts' : 'The endpoint accepts';
}
function waitIn(judgement, now) {
    const waitMs = (0,retry_after/* retryAfterMs */.V)(judgement.by.answer, now);
    if (waitMs === undefined)
        return {};
    return { retryAfter: waitMs >= retry_after/* LONGEST_MS */.c ? 'a day or more' : `${Math.ceil(waitMs / 1_000)} s` };
}
function undecided(readings, open, { clean }) {
    if (open)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `It answers without any credential as well, so that its answers prove no key.`, 'endpoint.unverified');
    const heard = readings.find((reading) => reading.kind === 'strange');
    const silence = readings.find((reading) => reading.kind === 'silent');
    if (heard === undefined && silence !== undefined) {
        const { cause, words } = judgeSilence(silence.failure);
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `No request with the credential got an answer: the endpoint ${words}.`, cause);
    }
    if (heard === undefined)
        return (0,words_finding/* unknown */.L5)(readings.length === 0
            ? (0,phrase/* say */.cv) `No request with the credential got an answer.`
            : (0,phrase/* say */.cv) `What it answered to the credential is about something else.`, 'endpoint.unverified');
    return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(heard, clean)}, which neither accepts nor refuses the credential.`, 'endpoint.unverified', (0,words/* evidenceOf */.X1)(heard, clean));
}

;// CONCATENATED MODULE: ./src/checks/key/key-exposure.ts



const NAMED = 3;
const LISTED = 50;
const keyExposure = (0,check/* defineCheck */.q)({
    id: 'key-exposure',
    title: 'Key in checkout',
    about: 'Searches the checkout for the exact key: first the files that git tracks, then the others. Binary and large files are included. Runs in parallel with the network checks, for a few seconds at most.',
    layer: 'key',
    needs: ['key-shape'],
    appliesTo: ({ target: { settings } }) => settings.scanWorkspace && isWanted(settings),
    run: async ({ exposure, clean }) => key_exposure_judge(await exposure(), clean),
});
function isWanted({ federation, cloud }) {
    const isKept = cloud === undefined || ['key', 'aws-keys'].includes(cloud.identity.kind);
    return federation === undefined && isKept;
}
const WHERE = {
    committed: 'and committed to git',
    staged: 'which is staged in git and not committed with it',
    modified: 'which git tracks; the key is not committed',
    'no-git': 'in a workspace that is no git checkout',
    tracked: 'which git tracks',
};
function key_exposure_judge(exposure, clean) {
    if (exposure === undefined)
        return (0,words_finding/* inapplicable */.vA)((0,phrase/* say */.cv) `No checkout to search.`);
    const { tracked, untracked, looked, files, complete, list, kept } = exposure;
    const evidence = {
        looked,
        files,
        complete,
        tracked: key_exposure_listed(tracked, clean),
        untracked: key_exposure_listed(untracked, clean),
    };
    const unsure = list === 'git could not tell'
        ? 'and git could not tell whether it tracks that: make sure it does not'
        : 'not tracked by git: keep it so';
    if (tracked.length > 0)
        return (0,words_finding/* fail */.fJ)('key.exposed', (0,phrase/* say */.cv) `The key is in ${named(tracked, clean)}, ${WHERE[kept ?? 'tracked']}.`, {
            ...evidence,
            ...(kept !== undefined && { kept }),
            file: clean.named(tracked[0] ?? '').quoted,
        });
    if (untracked.length > 0)
        return (0,words_finding/* note */.N4)((0,phrase/* say */.cv) `The key is in ${named(untracked, clean)}, ${unsure}.`, evidence);
    if (!complete)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `Not in the first ${looked} of ${files} files; the time for more ran out.`, undefined, evidence);
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `Not found in ${looked} files of the checkout.`, evidence);
}
function named(paths, clean) {
    const shown = paths
        .slice(0, NAMED)
        .flatMap((path, at) => (at === 0 ? [clean.named(path)] : [', ', clean.named(path)]));
    return paths.length > NAMED ? [...shown, ` and ${paths.length - NAMED} more files`] : shown;
}
function key_exposure_listed(paths, clean) {
    return paths.slice(0, LISTED).map((path) => clean.named(path).quoted);
}

;// CONCATENATED MODULE: ./src/claude/key/bedrock-key.ts
const SHORT_TERM = 'bedrock-api-key-';
const LONG_TERM = /^ABSK[A-Za-z0-9+/]{20}/;
function readBedrockKey(secret) {
    const key = secret.trim();
    if (LONG_TERM.test(key))
        return {};
    return key.startsWith(SHORT_TERM) ? toldIn(key.slice(SHORT_TERM.length)) : undefined;
}
function toldIn(encoded) {
    const [, query = ''] = Buffer.from(encoded, 'base64').toString('utf8').split('?');
    const told = new URLSearchParams(query);
    const [, region] = /^[^/]+\/\d{8}\/([a-z\d-]+)\//.exec(told.get('X-Amz-Credential') ?? '') ?? [];
    const expiresAtMs = endOf(told.get('X-Amz-Date') ?? '', told.get('X-Amz-Expires') ?? '');
    return { ...(region !== undefined && { region }), ...(expiresAtMs !== undefined && { expiresAtMs }) };
}
const AMZ_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
function endOf(date, seconds) {
    if (!AMZ_DATE.test(date) || !/^\d{1,6}$/.test(seconds))
        return undefined;
    const begun = Date.parse(date.replace(AMZ_DATE, '$1-$2-$3T$4:$5:$6Z'));
    return Number.isNaN(begun) ? undefined : begun + Number(seconds) * 1_000;
}

// EXTERNAL MODULE: ./src/secrets/secret.ts
var secrets_secret = __webpack_require__(30793);
;// CONCATENATED MODULE: ./src/checks/key/bedrock-shape.ts




function judgeBedrockKey({ secret }, { id, region }, nowMs, clean) {
    if (id !== 'bedrock' && id !== 'bedrock-mantle')
        return undefined;
    const { region: own, expiresAtMs } = readBedrockKey((0,secrets_secret/* reveal */._c)(secret).trim()) ?? {};
    if (expiresAtMs !== undefined && expiresAtMs <= nowMs)
        return (0,words_finding/* note */.N4)((0,phrase/* say */.cv) `This short-term key ended at ${new Date(expiresAtMs).toISOString()}.`);
    if (own === undefined || region === undefined || own === region)
        return undefined;
    return (0,words_finding/* note */.N4)((0,phrase/* say */.cv) `This short-term key is for ${clean.named(own)}, but the endpoint is in ${clean.named(region)}.`, {
        region: clean.named(own).quoted,
    });
}

;// CONCATENATED MODULE: ./src/checks/key/cloud-entry.ts

const WHO = {
    'aws-keys': 'AWS keys sign each request',
    'aws-profile': 'the AWS configuration says who signs',
    'aws-role': 'the job assumes an AWS role by its own identity',
    'google-file': 'a Google credentials file says who signs in',
    'google-workload': 'the job signs in at Google by its own identity',
    'azure-cli': 'the Azure CLI gives the token',
    'azure-app': 'the job signs in at Microsoft Entra by its own identity',
};
function entryWords({ identity, origin }, clean) {
    if (identity.kind === 'key')
        return (0,phrase/* say */.cv) `A key is needed.`;
    const from = origin === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, from ${placeIn(origin, clean)}`;
    return (0,phrase/* say */.cv) `No key is needed: ${WHO[identity.kind]}${from}.`;
}
function placeIn({ variable, setting }, clean) {
    return variable === undefined ? (0,phrase/* say */.cv) `the input ${setting}` : (0,phrase/* say */.cv) `${clean.named(variable)}`;
}

// EXTERNAL MODULE: ./src/secrets/sources.ts + 1 modules
var sources = __webpack_require__(69459);
;// CONCATENATED MODULE: ./src/checks/key/lost-key.ts


const LIKE_A_KEY = /^(?:INPUT_)?(?:.*_)?(?:ANTHROPIC|CLAUDE)(?:.*)(?:KEY|TOKEN)$/i;
const LIKE_THE_INPUT = /^(?:anthropic|claude)?[-_]?(?:api)?[-_]?(?:key|token)$/i;
function lostKeyClues({ env, inputNames, inFork }, clean) {
    const misspelt = inputNames.find((name) => LIKE_THE_INPUT.test(name) && !sources/* CREDENTIAL_INPUTS */.ms.some((known) => known === name));
    const empty = sources/* CREDENTIAL_VARIABLES */.eB.find((name) => env[name] !== undefined && env[name].trim() === '');
    const other = Object.keys(env).find((name) => isUnread(name) && (env[name] ?? '').trim() !== '');
    return [
        ...(misspelt === undefined
            ? []
            : [
                (0,phrase/* say */.cv) `The input ${clean(misspelt, 60)} was given, and this action has none of that name: it is api-key.`,
            ]),
        ...(other === undefined
            ? []
            : [(0,phrase/* say */.cv) `The variable ${clean(other, 60)} is set, but nothing reads a variable of that name.`]),
        ...(empty === undefined
            ? []
            : [
                (0,phrase/* say */.cv) `The variable ${empty} is set, but empty: the secret it is filled from does not exist here, or has another name.`,
            ]),
        ...(inFork ? [(0,phrase/* say */.cv) `This repository is a fork: the secrets of the original are not copied to it.`] : []),
    ];
}
function isUnread(name) {
    return LIKE_A_KEY.test(name) && !sources/* CREDENTIAL_VARIABLES */.eB.includes(name) && !name.startsWith('INPUT_');
}

// EXTERNAL MODULE: ./src/plan/target.ts + 3 modules
var plan_target = __webpack_require__(35761);
// EXTERNAL MODULE: ./src/inputs/runner/event.ts
var runner_event = __webpack_require__(40596);
;// CONCATENATED MODULE: ./src/checks/key/key-shape.ts









const WITHHELD = {
    fork: 'GitHub gives no secrets to a pull request from a fork.',
    dependabot: 'Runs of Dependabot get the Dependabot secrets, and none holds this credential.',
};
const [FIRST = '', ...OTHERS] = [...sources/* CREDENTIAL_INPUTS */.ms, ...sources/* CREDENTIAL_VARIABLES */.eB];
const NO_IDENTITY = 'GitHub gives no identity token to a pull request from a fork.';
const keyShape = (0,check/* defineCheck */.q)({
    id: 'key-shape',
    title: 'Key format',
    about: 'Checks the text of the credential before anything is sent: empty, quoted, prefixed, encoded, with whitespace, or another provider\u2019s key. Reports position and code point, never the value.',
    layer: 'key',
    needs: [],
    run: (context) => Promise.resolve(key_shape_judge(context)),
});
function key_shape_judge(context) {
    const { target, endpoint } = context;
    const { settings } = target;
    const unset = settings.listed?.unset ?? [];
    if (!(0,plan_target/* isAskable */.cy)(target, endpoint) || unset.length > 0)
        return missing(context);
    const [duplicate] = settings.duplicateHeaders;
    if (duplicate !== undefined) {
        const detail = (0,phrase/* say */.cv) `The custom headers carry ${duplicate} too, so that two credentials would be sent; nothing was sent.`;
        return (0,words_finding/* fail */.fJ)('auth.duplicate', detail, { header: duplicate });
    }
    const { cloud } = endpoint;
    if (cloud !== undefined && cloud.identity.kind !== 'key')
        return entry(cloud, context);
    return settings.federation === undefined
        ? judgeText(context, endpoint.keyShape ?? {})
        : keyless(settings.federation, context);
}
function entry(cloud, { endpoint: { keyShape }, clean }) {
    const fault = keyShape?.fault;
    return fault === undefined ? (0,words_finding/* pass */.IX)(entryWords(cloud, clean)) : (0,words_finding/* fail */.fJ)(fault.cause, fault.detail);
}
function keyless({ ruleId }, { target, clean }) {
    const unused = target.settings.ignoredCredential?.origin;
    const detail = (0,phrase/* say */.cv) `No key is needed: the job signs in by the federation rule ${clean.named(ruleId)}.`;
    if (unused === undefined)
        return (0,words_finding/* pass */.IX)(detail);
    const place = unused.variable ?? `the input ${unused.setting}`;
    return (0,words_finding/* note */.N4)([...detail, ` ${place} is set too and was not used; an SDK would take it before any federation.`], { ignored: place });
}
function judgeText(context, { fault, oddity, family }) {
    const { settings } = context.target;
    const evidence = { family: family?.name ?? 'unknown', from: placeOf(context) };
    if (fault !== undefined)
        return (0,words_finding/* fail */.fJ)(fault.cause, fault.detail, withSecretName(evidence, fault, context));
    if (oddity !== undefined)
        return (0,words_finding/* note */.N4)(oddity.detail, { ...evidence, oddity: oddity.cause });
    if (settings.ignoredCredential !== undefined)
        return conflict(context, evidence);
    const ofCloud = cloudRemark(context);
    if (ofCloud !== undefined)
        return ofCloud;
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `It looks like ${family?.name ?? 'a key of a gateway'}, from ${placeOf(context)}.`, evidence);
}
function cloudRemark({ target, endpoint, startedAt, clean }) {
    const { credential } = target;
    const { cloud } = endpoint;
    if (credential === undefined || cloud === undefined)
        return undefined;
    return judgeBedrockKey(credential, cloud, startedAt, clean);
}
function withSecretName(evidence, { secretName }, { clean }) {
    return secretName === undefined ? evidence : { ...evidence, secretName: clean.named(secretName).quoted };
}
function missing({ target, endpoint, env, inputNames, clean }) {
    const withheld = (0,runner_event/* whyWithheld */.Q0)(env);
    if (withheld !== undefined)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `The credential is empty: ${withheldWords(withheld, target)}`, 'key.withheld', {
            withheld,
        });
    const clues = lostKeyClues({ env, inputNames, inFork: (0,runner_event/* isFork */.B0)(env) }, clean);
    const event = env['GITHUB_EVENT_NAME'];
    const detail = emptyWords(target, endpoint);
    const evidence = { ...(event !== undefined && { event: clean(event).quoted }), clues: clues.map(phrase/* plain */.pj) };
    return (0,words_finding/* fail */.fJ)('key.missing', clues.length === 0 ? detail : [...detail, ' ', ...(0,phrase/* joinPhrases */.Zk)(clues, ' ')], evidence);
}
function emptyWords(target, { cloud, provider }) {
    const name = (0,plan_target/* neededName */.Dy)(target);
    if (name === undefined && cloud !== undefined)
        return (0,phrase/* say */.cv) `No key, sign-in or login for ${provider.name} was found.`;
    return name === undefined
        ? (0,phrase/* say */.cv) `The input ${FIRST} is empty, and so are ${OTHERS.slice(0, -1).join(', ')} and ${OTHERS.slice(-1).join()}.`
        : (0,phrase/* say */.cv) `The targets file names the variable ${name}, which is empty or not set here, and no line of the input credentials has that name.`;
}
function withheldWords(withheld, { settings }) {
    return settings.auth === 'federation' ? NO_IDENTITY : WITHHELD[withheld];
}
function conflict({ target, endpoint }, evidence) {
    const other = target.settings.ignoredCredential;
    const lost = other?.origin.variable ?? `the input ${other?.kind ?? ''}`;
    const detail = (0,phrase/* say */.cv) `Two credentials are set: ${endpoint.keyShape?.family?.name ?? 'the key'} from ${evidence.from ?? ''} was used, ${lost} was not.`;
    return (0,words_finding/* warn */.R8)('key.conflict', detail, { ...evidence, ignored: lost });
}
function placeOf({ target }) {
    const origin = target.credential?.origin;
    return origin?.variable ?? `the input ${origin?.setting ?? 'api-key'}`;
}

// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(67897);
// EXTERNAL MODULE: ./src/claude/requests/answers.ts
var answers = __webpack_require__(85342);
;// CONCATENATED MODULE: ./src/checks/format/unserved.ts




function instead({ road }) {
    return road === undefined
        ? " It speaks OpenAI's dialect instead: /v1/chat/completions is served. Set provider: openai-compatible, and use clients of that dialect."
        : ' It speaks the Claude API instead: /v1/messages is served. Leave provider out, and use clients of the Claude API.';
}
function unserved({ proof: { messages, servesOther }, provider }, { clean }) {
    if (messages.kind === 'open' || messages.kind === 'served' || messages.kind === 'refused')
        return undefined;
    const { by } = messages;
    const path = provider.routes.messages;
    const evidence = { ...(0,words/* evidenceOf */.X1)(by, clean), path };
    const said = (0,words/* toldBy */.Hd)(by, clean);
    if (messages.kind === 'denied')
        return (0,words_finding/* fail */.fJ)(messages.by.cause, (0,phrase/* say */.cv) `${said}.`, evidence);
    if (messages.kind === 'missing')
        return (0,words_finding/* fail */.fJ)('endpoint.not-found', (0,phrase/* say */.cv) `${said}, as to a path that cannot exist: ${path} is not served here.${servesOther === true ? instead(provider) : ''}`, evidence);
    return messages.kind === 'blocked'
        ? (0,words_finding/* fail */.fJ)('endpoint.blocked', (0,phrase/* say */.cv) `${said}, where the model list is answered: requests with a body do not reach the API.`, evidence)
        : (0,words_finding/* fail */.fJ)('auth.upstream', (0,phrase/* say */.cv) `${said}. The gateway itself accepts your key.`, evidence);
}
function refusedLive(reading, detail, evidence, readings) {
    const isOpen = reading.kind === 'refused' && readings.accepted.length > 0;
    if (reading.kind === 'accepted' || reading.kind === 'strange' || isOpen)
        return readings.provider.opening === 'in-turn'
            ? (0,words_finding/* fail */.fJ)(causeOfRefusal(reading), detail, evidence)
            : (0,words_finding/* unknown */.L5)(detail, 'endpoint.unverified', evidence);
    return (0,words_causes/* isPassing */.WG)(reading.cause)
        ? passing(reading.cause, detail, evidence, readings)
        : (0,words_finding/* fail */.fJ)(reading.cause, detail, evidence);
}
function causeOfRefusal(reading) {
    const { status } = reading.answer;
    if (reading.kind === 'refused' && reading.why?.because === 'code')
        return 'auth.upstream';
    if (status === 401 || status === 403)
        return 'auth.forbidden';
    return status === 400 || status === 422 ? 'format.request' : 'endpoint.blocked';
}
function mislabelled(headers, evidence, clean) {
    const type = clean(headers['content-type'] ?? 'none');
    return (0,words_finding/* fail */.fJ)('format.response', (0,phrase/* say */.cv) `The answer is right, but its content-type is ${type}: the official SDKs read it as text, and code finds no field in it.`, { ...evidence, 'content-type': type.quoted });
}
function passing(cause, detail, evidence, { provider }) {
    const isOwners = cause === 'service.gateway' && provider.answers.edge === 'foreign';
    return isOwners ? (0,words_finding/* fail */.fJ)(cause, detail, evidence) : (0,words_finding/* unknown */.L5)(detail, cause, evidence);
}

;// CONCATENATED MODULE: ./src/checks/format/live-message.ts








const liveMessage = (0,check/* defineCheck */.q)({
    id: 'live-message',
    title: 'Test message',
    about: 'Sends one real message with a single output token, and checks the shape of the response. It is billed, and runs only with live or +live-message.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => live_message_judge(await context.readings(), context),
});
function live_message_judge(readings, context) {
    const trial = readings.conversation.live.at(-1);
    if (trial === undefined)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `No message was sent.`);
    const { reading } = trial.message;
    if (reading.kind === 'silent') {
        const { cause, words } = judgeSilence(reading.failure);
        return (0,words_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The message was not answered: the endpoint ${words}.`);
    }
    const proven = unserved(readings, context);
    if (proven !== undefined)
        return proven;
    const isAnswer = reading.kind === 'accepted' || reading.kind === 'strange';
    if (isAnswer && reading.answer.status < 400)
        return judgeAnswer(reading, context);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, context.clean)}.`;
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, context.clean), model: context.clean.named(trial.model).quoted };
    if ((0,live_message/* isTooShort */.r$)(reading.envelope?.message))
        return (0,words_finding/* pass */.IX)(detail, evidence);
    return refusedLive(reading, detail, evidence, readings);
}
function judgeAnswer(heard, { clean }) {
    const { answer } = heard;
    const evidence = (0,words/* evidenceOf */.X1)(heard, clean);
    const right = (0,live_message/* judgeMessageAnswer */.$N)(answer.json);
    if (!right.ok)
        return (0,words_finding/* fail */.fJ)('format.response', (0,phrase/* say */.cv) `The answer is no message: ${right.reason}.`, evidence);
    if (!(0,answers/* isReadAsJson */.z8)(answer.headers))
        return mislabelled(answer.headers, evidence, clean);
    const { usage, stopReason } = right;
    const tokens = `${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
    const detail = (0,phrase/* say */.cv) `Answered in ${Math.round(answer.endAtMs - answer.sentAtMs)} ms: ${tokens}, ended by ${clean(stopReason ?? 'nothing')}.`;
    return (0,words_finding/* pass */.IX)(detail, { ...evidence, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens });
}

// EXTERNAL MODULE: ./src/claude/errors/errors.ts + 1 modules
var errors = __webpack_require__(52380);
;// CONCATENATED MODULE: ./src/checks/format/live-stream.ts









const liveStream = (0,check/* defineCheck */.q)({
    id: 'live-stream',
    title: 'Test stream',
    about: 'Sends the same message as a stream, in parallel, and checks content type, order and completeness of its events, and whether it was buffered. Reports the time to the first token.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => live_stream_judge(await context.readings(), context, await Promise.all(/* import() */[__webpack_require__.e(6085), __webpack_require__.e(9078)]).then(__webpack_require__.bind(__webpack_require__, 19078))),
});
function live_stream_judge(readings, context, judges) {
    const trial = readings.conversation.live.at(-1);
    if (trial === undefined)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `No message was sent.`);
    const { reading } = trial.stream;
    if (reading.kind === 'silent')
        return silent(reading);
    const proven = unserved(readings, context);
    if (proven !== undefined)
        return proven;
    return isStreamed(reading)
        ? judgeEvents(reading, context, judges)
        : live_stream_refused(reading, trial, readings, context);
}
function isStreamed({ answer, kind }) {
    return answer.status < 300 && kind !== 'told' && kind !== 'refused';
}
function live_stream_refused(reading, { message }, readings, { clean }) {
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}.`;
    const evidence = (0,words/* evidenceOf */.X1)(reading, clean);
    if ((0,live_message/* isTooShort */.r$)(reading.envelope?.message))
        return (0,words_finding/* pass */.IX)(detail, evidence);
    return reading.kind === 'strange' && message.reading.kind === 'accepted'
        ? (0,words_finding/* fail */.fJ)('format.stream', (0,phrase/* say */.cv) `${detail} The same message is answered when it is not streamed.`, evidence)
        : refusedLive(reading, detail, evidence, readings);
}
function silent({ failure }) {
    const { cause, words } = judgeSilence(failure);
    const cut = cause === 'service.cut' && failure.phase === 'answer';
    return (0,words_finding/* fail */.fJ)(cut ? 'format.stream' : cause, (0,phrase/* say */.cv) `The stream broke: the endpoint ${words}.`, {
        reason: cut ? 'cut' : cause,
    });
}
function judgeEvents(heard, { clean, endpoint }, { judgeLiveStream, firstTokenMs }) {
    const judged = judgeLiveStream(heard.answer);
    const evidence = (0,words/* evidenceOf */.X1)(heard, clean);
    if (!judged.ok)
        return broken(judged, evidence, clean, endpoint);
    const firstMs = firstTokenMs(heard.answer);
    const first = firstMs === undefined ? 'no token' : `first token after ${Math.round(firstMs)} ms`;
    const tokens = `${judged.usage.inputTokens} tokens in, ${judged.usage.outputTokens} out`;
    const pieces = heard.answer.arrivals.length;
    const whole = pieces === 1
        ? ' All came in one piece, as from a proxy that holds streams back, or because one token is so short.'
        : '';
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${judged.events} events, ${first}: ${tokens}.${whole}`, {
        ...evidence,
        events: judged.events,
        pieces,
        ...(firstMs !== undefined && { firstTokenMs: Math.round(firstMs) }),
    });
}
function broken({ reason, error }, evidence, clean, { provider }) {
    const said = error?.message === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: ${clean(error.message)}`;
    const detail = (0,phrase/* say */.cv) `The stream is not right: ${reason}${said}.`;
    const cause = error === undefined ? undefined : (0,errors/* causeOfErrorEvent */.rs)(error, 'bearer', provider);
    return cause !== undefined && (0,words_causes/* isPassing */.WG)(cause)
        ? (0,words_finding/* unknown */.L5)(detail, cause, { ...evidence, reason })
        : (0,words_finding/* fail */.fJ)('format.stream', detail, { ...evidence, reason });
}

// EXTERNAL MODULE: ./src/reading/road-models.ts
var road_models = __webpack_require__(86311);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(59896);
;// CONCATENATED MODULE: ./src/checks/models/proposals.ts


function retiresSoon({ retiresAt }, { target, startedAt }) {
    return (0,days/* daysUntil */.A)(Date.parse(retiresAt ?? ''), startedAt) < target.settings.modelRetirementDays;
}
function usableIds({ models, listed }, soon) {
    const sound = new Set(models.filter((model) => model.status === 'usable' && !retiresSoon(model, soon)).map(({ id }) => id));
    return listed.filter((id) => sound.has(id));
}
function proposalFor({ id, status }, judgement, soon) {
    if (status === 'unknown')
        return (0,models/* nearestId */.OA)(id, usableIds(judgement, soon));
    const { modelRetirementDays } = soon.target.settings;
    const usable = judgement.listed.length > 0
        ? usableIds(judgement, soon)
        : (0,models/* activeInTable */.A1)(soon.startedAt + modelRetirementDays * days/* DAY_MS */.s);
    return (0,models/* replacementFor */.aP)(id, usable);
}
function endingUnnamed({ models }, soon) {
    return models.filter((model) => !model.asked && retiresSoon(model, soon));
}

;// CONCATENATED MODULE: ./src/checks/models/models.ts








const models_models = (0,check/* defineCheck */.q)({
    id: 'models',
    title: 'Models',
    about: 'Compares the models from the input models and the request file with the live list, its lifecycle and dates. Looks up what the list does not show; the free token count decides.',
    layer: 'models',
    needs: ['key-accepted'],
    run: async (context) => models_judge(await context.readings(), context),
});
const WORST = [
    ['unknown', 'model.unknown'],
    ['retired', 'model.retired'],
    ['forbidden', 'model.forbidden'],
    ['unverified', undefined],
];
function models_judge({ models: judgement, conversation, provider }, context) {
    const asked = judgement.models.filter((model) => model.asked);
    for (const [status, cause] of WORST) {
        const found = asked.find((model) => model.status === status);
        if (found === undefined)
            continue;
        const by = provider.road && (0,road_models/* refusalOnRoad */.g)(found.id, conversation);
        return by === undefined
            ? tell(found, cause, judgement, context)
            : refusedBy(by, found.id, judgement, context);
    }
    const ending = asked.find((model) => model.status === 'deprecated' || retiresSoon(model, context));
    if (ending !== undefined)
        return deprecated(ending, judgement, context);
    return sound(asked, judgement, context);
}
const MOST_USABLE = 10;
function tell(asked, cause, judgement, context) {
    const { id, status } = asked;
    const { clean } = context;
    const model = clean.named(id);
    if (cause === undefined)
        return untold(model, context);
    const proposed = proposalFor(asked, judgement, context);
    const usable = status === 'unknown' ? usableIds(judgement, context).slice(0, MOST_USABLE) : [];
    const replacement = proposed === undefined ? undefined : clean.named(proposed);
    const words = {
        unknown: (0,phrase/* say */.cv) `No model is called ${model} here.`,
        retired: (0,phrase/* say */.cv) `${model} is retired: every request for it fails.`,
        forbidden: (0,phrase/* say */.cv) `${model} exists, but not for this credential.`,
    };
    const instead = replacement === undefined
        ? (0,phrase/* say */.cv) ``
        : status === 'unknown'
            ? (0,phrase/* say */.cv) ` Nearest: ${replacement}.`
            : (0,phrase/* say */.cv) ` Use ${replacement} instead.`;
    return (0,words_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `${words[status] ?? (0,phrase/* say */.cv) `${model} cannot be used.`}${instead}`, {
        model: model.quoted,
        ...(replacement && { replacement: replacement.quoted }),
        ...(usable.length > 0 && { usable: usable.map((other) => clean.named(other).quoted) }),
    });
}
function refusedBy(by, id, { listed }, { clean }) {
    const model = clean.named(id);
    const profile = by.cause === 'model.inference-profile' ? profileOf(id, listed) : undefined;
    return (0,words_finding/* fail */.fJ)(by.cause, (0,phrase/* say */.cv) `${model} cannot be used: ${(0,words/* toldBy */.Hd)(by, clean)}.`, {
        ...(0,words/* evidenceOf */.X1)(by, clean),
        model: model.quoted,
        ...(profile !== undefined && { replacement: clean.named(profile).quoted }),
    });
}
function profileOf(id, listed) {
    const profiles = listed.filter((profile) => profile.endsWith(`.${id}`));
    return profiles.find((profile) => !profile.startsWith('global.')) ?? profiles[0];
}
function untold(model, { endpoint: { provider }, target: { settings } }) {
    const isOpen = provider.road !== undefined && !check_ids/* LIVE_CHECKS */.ty.some((id) => settings.checks.has(id));
    const detail = isOpen
        ? (0,phrase/* say */.cv) `Nothing here tells for free whether ${model} can be used; live: true settles it.`
        : (0,phrase/* say */.cv) `Nothing here tells whether ${model} can be used.`;
    return (0,words_finding/* unknown */.L5)(detail, undefined, { model: model.quoted });
}
function deprecated(asked, judgement, context) {
    const { id, retiresAt } = asked;
    const { clean, startedAt } = context;
    const day = retiresAt?.slice(0, 10);
    const daysLeft = retiresAt === undefined ? undefined : (0,days/* daysUntil */.A)(Date.parse(retiresAt), startedAt);
    const proposed = proposalFor(asked, judgement, context);
    const when = day === undefined ? 'and will be retired' : `and is retired on ${day}, in ${daysLeft ?? '?'} days`;
    const instead = proposed === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` Successor: ${clean.named(proposed)}.`;
    const evidence = {
        model: clean.named(id).quoted,
        ...(day !== undefined && { retiresAt: day }),
        ...(proposed !== undefined && { replacement: clean.named(proposed).quoted }),
    };
    return (0,words_finding/* warn */.R8)('model.deprecated', (0,phrase/* say */.cv) `${clean.named(id)} works, but it is deprecated ${when}.${instead}`, evidence);
}
function sound(asked, judgement, context) {
    const { listed, models: all } = judgement;
    const { clean } = context;
    const evidence = {
        listed: listed.length,
        deprecated: all
            .filter(({ status }) => status === 'deprecated')
            .map(({ id }) => clean.named(id).quoted)
            .slice(0, 20),
    };
    const ending = unnamed(judgement, context);
    if (asked.length === 0 && listed.length === 0)
        return (0,words_finding/* inapplicable */.vA)((0,phrase/* say */.cv) `No model named, and no model list offered.`, evidence);
    if (asked.length === 0)
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${listed.length} models can be used; none was named.${ending}`, evidence);
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${some(asked.map(({ id }) => [clean.named(id)]))} can be used.${ending}`, evidence);
}
function unnamed(judgement, context) {
    const ending = endingUnnamed(judgement, context).map(({ id, retiresAt = '' }) => (0,phrase/* say */.cv) `${context.clean.named(id)} on ${retiresAt.slice(0, 10)}`);
    return ending.length === 0 ? [] : (0,phrase/* say */.cv) ` Retiring soon, though nobody named it: ${some(ending)}.`;
}
function some(all) {
    const more = all.length > 4 ? ` and ${all.length - 4} more` : '';
    return (0,phrase/* say */.cv) `${(0,phrase/* joinPhrases */.Zk)(all.slice(0, 4), ', ')}${more}`;
}

;// CONCATENATED MODULE: ./src/checks/network/other-way.ts


function judgeOtherWay({ via, connection, reading }, clean) {
    if (reading.kind === 'silent')
        return { via, works: false, words: lost(connection.failure ?? reading.failure, clean) };
    return { via, works: isOfTheApi(reading), words: (0,words/* toldBy */.Hd)(reading, clean) };
}
const TO_STRANGERS = [400, 401, 402, 429];
function isOfTheApi(reading) {
    const { kind, identity, answer, html } = reading;
    if (kind === 'accepted')
        return true;
    if (html || !TO_STRANGERS.includes(answer.status))
        return false;
    return identity.who !== 'other' || answer.status === 401;
}
const PLACES = {
    dns: 'its name could not be looked up',
    tcp: 'no connection was made',
    proxy: 'the proxy opened no tunnel',
    tls: 'the TLS handshake failed',
    request: 'no answer came',
    answer: 'the answer was cut off',
};
function lost({ phase, code }, clean) {
    return (0,phrase/* say */.cv) `${PLACES[phase]} (${clean(code)})`;
}

// EXTERNAL MODULE: ./src/words/settings.ts
var settings = __webpack_require__(65476);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/net/no-proxy.ts
var no_proxy = __webpack_require__(45937);
;// CONCATENATED MODULE: ./src/plan/other-clients/client-no-proxy.ts


const FOREIGN = /[^\p{ASCII}]/u;
const CURL_LIST = {
    separators: /[ \t,]+/,
    endsAt: /(?<=[^ \t,])[ \t]+[^ \t,]/,
    star: 'alone',
    ports: 'unknown',
    adornment: /^\.|\.$/g,
    entries: [
        { entry: FOREIGN, reading: 'unsure' },
        { host: 6, entry: /^\[/, reading: 'no match' },
        { host: 6, reading: 'same or unsure' },
        { host: 4, entry: /^[^/]*(?:\/[1-9]\d?)?$/, reading: 'within' },
        { host: 4, reading: 'unsure' },
        { reading: 'below' },
    ],
};
const NODE_LIST = {
    separators: /[\s,]+/,
    star: 'alone',
    ports: 'counted',
    adornment: /^\*?\./,
    entries: [
        { host: 6, reading: 'unsure' },
        { entry: /^\*(?::\d+)?$|\.(?::\d+)?$/, reading: 'unsure' },
        { entry: /^\*\./, reading: 'starred' },
        { reading: 'below' },
    ],
};
const PYTHON_LIST = {
    separators: /^\s+|\s*,\s*|\s+$/,
    star: 'anywhere',
    ports: 'written',
    adornment: /^\./,
    entries: [
        { entry: /[^\p{ASCII}]|:\/\//u, reading: 'unsure' },
        { entry: /\p{Cc}|^\[.*:/u, reading: 'fails' },
        { address: 6, entry: /\//, reading: 'fails' },
        { address: 6, host: 6, reading: 'same or unsure' },
        { address: 6, reading: 'no match' },
        { address: 4, reading: 'same' },
        { entry: /^localhost$/i, reading: 'same' },
        { entry: /[/?#@%\\[\]]|^:|:(?!\d+$)/, reading: 'unsure' },
        { entry: /^\./, reading: 'under' },
        { reading: 'below' },
    ],
};
const CLAUDE_CODE_LIST = {
    separators: /[\s,]+/,
    star: 'alone',
    ports: 'unknown',
    adornment: /^/,
    entries: [{ reading: 'same or unsure' }],
};
function readList(rules, list, host) {
    const end = rules.endsAt === undefined ? -1 : list.search(rules.endsAt);
    const read = end < 0 ? list : list.slice(0, end);
    const entries = read.split(rules.separators).filter((entry) => entry !== '');
    if (rules.star === 'alone' ? list === '*' : entries.includes('*'))
        return { reading: 'match', entry: '*' };
    for (const reading of ['fails', 'match', 'unsure']) {
        const entry = entries.find((candidate) => readEntry(rules, candidate, host) === reading);
        if (entry !== undefined)
            return { reading, entry };
    }
    return { reading: 'no match' };
}
function readEntry(rules, entry, host) {
    const address = (0,external_node_net_.isIP)(withoutLength(entry));
    const row = rules.entries
        .filter((one) => (one.host ?? host.family) === host.family && (one.address ?? address) === address)
        .find((one) => one.entry?.test(entry) !== false);
    const reading = row?.reading ?? 'unsure';
    return isComparison(reading) ? COMPARE[reading](entry, host, rules) : reading;
}
const COMPARE = {
    same: (entry, { name }) => asReading(withoutLength(entry).toLowerCase() === name),
    'same or unsure': (entry, { name }) => (entry === name ? 'match' : 'unsure'),
    within: (entry, host) => asReading((0,no_proxy/* isWithin */.UO)(host, entry)),
    below: (entry, host, rules) => {
        const domain = domainIn(entry, host, rules);
        return asReading(host.name === domain || isUnder(host, domain));
    },
    under: (entry, host, rules) => asReading(isUnder(host, domainIn(entry, host, rules))),
    starred: (entry, host, rules) => {
        const domain = domainIn(entry, host, rules);
        return host.name === domain ? 'unsure' : asReading(isUnder(host, domain));
    },
};
function isComparison(reading) {
    return Object.hasOwn(COMPARE, reading);
}
function withoutLength(entry) {
    return entry.replace(/\/.*$/s, '');
}
function domainIn(entry, { port, portWritten }, { ports, adornment }) {
    const [, before = entry, digits] = (ports === 'unknown' ? null : /^(.+):(\d+)$/.exec(entry)) ?? [];
    const number = Number(digits);
    const isPort = ports === 'counted' ? (number || port) === port : portWritten && number === port;
    return digits === undefined || isPort ? before.toLowerCase().replace(adornment, '') : '';
}
function isUnder({ name }, domain) {
    return domain !== '' && name.endsWith(`.${domain}`);
}
function asReading(matches) {
    return matches ? 'match' : 'no match';
}

// EXTERNAL MODULE: ./src/plan/proxy-url.ts
var proxy_url = __webpack_require__(76803);
;// CONCATENATED MODULE: ./src/plan/other-clients/client-rules.ts





const HTTP = ['http_proxy', 'HTTP_PROXY'];
const HTTPS = ['https_proxy', 'HTTPS_PROXY'];
const ALL = ['all_proxy', 'ALL_PROXY'];
const CLIENTS = [
    {
        name: 'node',
        label: 'Node\u2019s fetch with NODE_USE_ENV_PROXY=1',
        variables: { 'http:': [HTTP], 'https:': [HTTPS, HTTP] },
        emptyHides: true,
        readsAtStart: [HTTP, HTTPS],
        stopsAt: ['no-scheme', 'scheme'],
        adds: [],
        defaultPort: 80,
        list: NODE_LIST,
        source: 'undici `lib/dispatcher/env-http-proxy-agent.js` 7.29.1 (in Node 24.21.0) and 8.12.4; measured',
        asOf: '2026-11-22',
    },
    {
        name: 'python',
        label: 'Python\u2019s httpx',
        variables: { 'http:': [HTTP, ALL], 'https:': [HTTPS, ALL] },
        emptyHides: true,
        readsAtStart: [HTTP, HTTPS, ALL],
        stopsAt: ['socks', 'scheme'],
        adds: ['no-scheme'],
        defaultPort: 80,
        list: PYTHON_LIST,
        source: '`get_environment_proxies`, `URLPattern` of httpx 0.28.1; `getproxies_environment` of Python 3.12; measured',
        asOf: '2026-11-22',
    },
    {
        name: 'curl',
        label: 'curl',
        variables: { 'http:': [['http_proxy'], ALL], 'https:': [HTTPS, ALL] },
        emptyHides: false,
        readsAtStart: [],
        stopsAt: [],
        adds: ['no-scheme'],
        defaultPort: 1080,
        list: CURL_LIST,
        source: 'man page, ENVIRONMENT; `lib/noproxy.c`; `docs/DEPRECATE.md` on blanks in lists; measured with 7.88.1',
        asOf: '2026-11-22',
    },
    {
        name: 'claude-code',
        label: 'Claude Code',
        variables: { 'https:': [HTTPS, HTTP] },
        emptyHides: 'unsure',
        readsAtStart: [],
        stopsAt: [],
        adds: [],
        defaultPort: 'unsure',
        list: CLAUDE_CODE_LIST,
        source: 'code.claude.com/docs/en/network-config and env-vars',
        asOf: '2026-11-22',
    },
];
function wayOf(rules, base, settings) {
    const values = valuesOf(settings);
    const stops = rules.readsAtStart.map((group) => choose([group], rules, values));
    const stop = stops.find((name) => keepsFromStarting(name, rules, values));
    if (isVariable(stop))
        return { kind: 'fails', by: stop };
    const groups = rules.variables[base.protocol === 'http:' ? 'http:' : 'https:'];
    const variable = groups === undefined ? 'unsure' : choose(groups, rules, values);
    const past = exempted(rules, base, settings);
    if (past.reading === 'fails')
        return { kind: 'fails', by: past.by };
    if (variable === 'none')
        return { kind: 'direct' };
    if (past.reading === 'match')
        return { kind: 'direct', by: past.by, entry: past.entry };
    return past.reading === 'no match' && isVariable(variable) ? through(variable, rules, values) : undefined;
}
function valuesOf({ variables }) {
    const revealed = Object.entries(variables).map(([name, secret]) => [name, (0,secrets_secret/* reveal */._c)(secret)]);
    return Object.fromEntries(revealed);
}
function isVariable(chosen) {
    return chosen !== undefined && chosen !== 'none' && chosen !== 'unsure';
}
function choose(groups, { emptyHides }, values) {
    const seen = groups.flatMap((group) => {
        const set = group.filter((name) => values[name] !== undefined);
        return emptyHides === true ? set.slice(0, 1) : set;
    });
    const found = seen.find((name) => values[name] !== '');
    if (found === undefined)
        return 'none';
    return emptyHides === 'unsure' && seen[0] !== found ? 'unsure' : found;
}
function keepsFromStarting(name, { stopsAt }, values) {
    const parsed = (0,proxy_url/* parseProxyUrl */.P)(values[name] ?? '');
    return isVariable(name) && !parsed.ok && stopsAt.includes(parsed.fault.kind);
}
function exempted(rules, base, { noProxy }) {
    const by = choose([settings/* NO_PROXY_VARIABLES */.Fv], rules, noProxy);
    if (by === 'none')
        return { reading: 'no match' };
    if (by === 'unsure' || base.hostname.endsWith('.'))
        return { reading: 'unsure' };
    const host = { ...(0,no_proxy/* comparedHost */.aH)(base), portWritten: base.port !== '' };
    const { reading, entry = '' } = readList(rules.list, noProxy[by] ?? '', host);
    return reading === 'match' ? { reading, by, entry } : reading === 'fails' ? { reading, by } : { reading };
}
function through(by, rules, values) {
    const parsed = (0,proxy_url/* parseProxyUrl */.P)(values[by] ?? '');
    if (!parsed.ok) {
        const { kind, corrected } = parsed.fault;
        return rules.adds.includes(kind) && corrected !== undefined
            ? { kind: 'proxy', shown: corrected, by }
            : undefined;
    }
    if (!parsed.portAssumed || parsed.server.secure)
        return { kind: 'proxy', shown: parsed.shown, by };
    if (rules.defaultPort === 'unsure')
        return undefined;
    return { kind: 'proxy', shown: parsed.shown.replace(/\d+$/, String(rules.defaultPort)), by };
}

// EXTERNAL MODULE: ./src/plan/proxy-decision.ts
var proxy_decision = __webpack_require__(6062);
;// CONCATENATED MODULE: ./src/plan/other-clients/other-clients.ts






const NODE_REMARK = [
    'Node uses no proxy at all unless NODE_USE_ENV_PROXY=1 or --use-env-proxy says so',
];
function differingClients(base, settings) {
    const ours = (0,proxy_decision/* decideProxy */.Z)(base, settings);
    return CLIENTS.flatMap((rules) => {
        const way = wayOf(rules, base, settings);
        if (way === undefined || isSame(way, ours))
            return [];
        const words = (0,phrase/* say */.cv) `${rules.label} ${wordsOf(way, { ours, rules, base, settings })}`;
        return [{ client: rules.name, way: way.kind, words }];
    });
}
function isSame(way, ours) {
    if (way.kind === 'fails')
        return ours.kind === 'malformed';
    if (way.kind === 'direct')
        return ours.kind === 'direct' || ours.kind === 'bypassed';
    return ours.kind === 'proxy' && ours.shown === way.shown;
}
function wordsOf(way, about) {
    switch (way.kind) {
        case 'fails':
            return (0,phrase/* say */.cv) `does not start: ${whyFails(way, about)}`;
        case 'direct':
            return (0,phrase/* say */.cv) `connects directly: ${whyDirect(way, about)}`;
        case 'proxy':
            return (0,phrase/* say */.cv) `goes through ${(0,phrase/* quote */.hD)(way.shown)}: ${whyThrough(way, about)}`;
    }
}
function whyFails({ by }, { rules }) {
    if (/^no_proxy$/i.test(by))
        return (0,phrase/* say */.cv) `an entry of ${by} breaks it (IPv6 in brackets or with a length, a line break)`;
    const extra = rules.name === 'python' ? ' (SOCKS needs the extra httpx[socks])' : '';
    return (0,phrase/* say */.cv) `it reads ${by} whatever the URL, and cannot use it${extra}`;
}
const INPUT = (0,phrase/* say */.cv) `it does not know the input proxy`;
function whyDirect({ by, entry }, { ours, rules }) {
    const from = 'from' in ours ? ours.from : 'proxy';
    if (from === 'proxy')
        return INPUT;
    if (by !== undefined && entry !== undefined)
        return (0,phrase/* say */.cv) `by its rules ${(0,phrase/* quote */.hD)(entry)} in ${by} exempts this host`;
    return isRead(from, rules) ? other_clients_hidden(from) : (0,phrase/* say */.cv) `it does not read ${from}`;
}
function whyThrough({ by }, about) {
    const { ours, rules } = about;
    if (ours.kind === 'direct')
        return ours.because === 'told-none' ? INPUT : (0,phrase/* say */.cv) `it reads ${by} here, and curl does not`;
    if (ours.kind === 'bypassed')
        return 'input' in ours.by ? INPUT : whyNotPast(ours.by, about);
    if (ours.from === 'proxy')
        return INPUT;
    if (ours.from !== by)
        return whyOther(by, ours.from, about);
    if (ours.kind === 'malformed')
        return (0,phrase/* say */.cv) `it adds the scheme that ${by} lacks`;
    return (0,phrase/* say */.cv) `it takes port ${rules.defaultPort} where ${by} names none, and curl ${proxy_url/* CURL_DEFAULT_PORTS */.u.http}`;
}
function whyOther(by, from, { rules, settings }) {
    if (!isRead(from, rules))
        return (0,phrase/* say */.cv) `it does not read ${from}, so ${by} counts`;
    return isHidden(from, settings.variables, rules)
        ? (0,phrase/* say */.cv) `${other_clients_hidden(from)}, so ${by} counts`
        : (0,phrase/* say */.cv) `it reads ${by} here, and curl does not`;
}
function whyNotPast({ variable, entry }, { rules, base, settings }) {
    if (isHidden(variable, settings.noProxy, rules))
        return other_clients_hidden(variable);
    const host = { ...(0,no_proxy/* comparedHost */.aH)(base), portWritten: base.port !== '' };
    if (readList(rules.list, entry, host).reading !== 'match')
        return (0,phrase/* say */.cv) `by its rules ${(0,phrase/* quote */.hD)(entry)} in ${variable} does not exempt this host`;
    const since = rules.name === 'curl' ? 'since 8.9.0 ' : '';
    return (0,phrase/* say */.cv) `${since}it does not treat whitespace as a comma in ${variable}`;
}
function isRead(variable, { variables }) {
    return Object.values(variables).some((groups) => groups.flat().includes(variable));
}
function isHidden(variable, variables, { emptyHides }) {
    const lower = variable.toLowerCase();
    return emptyHides === true && lower !== variable && variables[lower] !== undefined;
}
function other_clients_hidden(variable) {
    return (0,phrase/* say */.cv) `an empty ${variable.toLowerCase()} hides ${variable} from it`;
}

;// CONCATENATED MODULE: ./src/plan/proxy-fault.ts

const WORDS = {
    'white-space': 'contains whitespace or invisible characters',
    'not-a-url': 'is not a URL like http://host:port',
    'no-scheme': 'has no scheme',
    socks: 'is a SOCKS proxy; only http and https proxies are supported, as in most API clients',
    pac: 'is a PAC file, a script that browsers run to choose a proxy; API clients do not',
    scheme: 'has a scheme other than http or https',
    unencoded: 'has an extra @, or one after a /, ? or #: percent-encode such characters in the user name or password',
    host: 'has no usable host name (put an IPv6 address in square brackets)',
    port: 'has no usable port (1 to 65535)',
    escape: 'has a percent sign in its user name or password that encodes nothing (write the sign itself as %25)',
    path: 'has text after host and port, which no proxy has',
    'base-url': 'is the base URL of an API, which belongs in `endpoints` or ANTHROPIC_BASE_URL',
};
function faultWords({ kind, corrected }) {
    const words = (0,phrase/* say */.cv) `it ${WORDS[kind]}`;
    return corrected === undefined ? words : (0,phrase/* say */.cv) `${words}; ${(0,phrase/* quote */.hD)(corrected)} would be one`;
}

;// CONCATENATED MODULE: ./src/checks/network/proxy-route.ts






const proxyRoute = (0,check/* defineCheck */.q)({
    id: 'proxy-route',
    title: 'Proxy settings',
    about: 'Decides by curl\u2019s rules whether a proxy is used, and reports which setting decided. After a failure, it also tries the other route without any credential, up to a response from the API (compare-direct).',
    layer: 'network',
    needs: ['endpoint-shape'],
    run: ({ endpoint, clean, target }) => Promise.resolve(proxy_route_judge(endpoint, target.settings.proxy, clean)),
    review: async (findings, context) => {
        const failed = findings.find(words_finding/* failsOnTheWay */.Bk);
        if (!wantsComparison(failed, context))
            return undefined;
        const other = await context.otherWay();
        return other && compared(judgeOtherWay(other, context.clean), failed, context);
    },
});
function wantsComparison(failed, { target }) {
    const { compareDirect } = target.settings;
    return compareDirect === 'true' || (compareDirect === 'auto' && failed !== undefined);
}
const proxy_route_PLACES = {
    dns: 'at the look-up of the name',
    tcp: 'at TCP',
    'proxy-tunnel': 'at the proxy',
    'tls-trust': 'at TLS',
    'http-reach': 'at HTTP',
};
function compared(other, failed, { endpoint, clean, target }) {
    const own = proxy_route_judge(endpoint, target.settings.proxy, clean);
    const there = other.via === 'direct' ? 'Directly' : 'Through the proxy';
    const evidence = { ...own.evidence, otherWay: other.via, otherWayWorks: other.works };
    const told = (0,phrase/* say */.cv) `${own.detail} ${there}: ${other.words}.`;
    if (failed === undefined || !other.works)
        return (0,words_finding/* pass */.IX)(told, evidence);
    const where = proxy_route_PLACES[failed.check] ?? 'at the answer';
    const contrast = (0,phrase/* say */.cv) `This way fails ${where}. ${told}`;
    if (other.via === 'proxy')
        return (0,words_finding/* fail */.fJ)('proxy.required', contrast, evidence);
    return failed.check === 'proxy-tunnel' ? (0,words_finding/* note */.N4)(told, evidence) : (0,words_finding/* fail */.fJ)('proxy.at-fault', contrast, evidence);
}
function proxy_route_judge({ proxy, base }, settings, clean) {
    if (proxy.kind === 'malformed')
        return unusable(proxy, clean);
    const others = base === undefined ? [] : differingClients(base, settings).map(({ words }) => words);
    const decided = decisionWords(proxy, clean);
    const told = settings.input === undefined ? [decided, ...others.map((words) => (0,phrase/* say */.cv) `${words}.`)] : [decided];
    const remarks = proxy.kind === 'proxy' ? [...others, NODE_REMARK] : others;
    const evidence = remarks.length === 0 ? {} : { others: remarks.map(phrase/* plain */.pj) };
    return (0,words_finding/* pass */.IX)((0,phrase/* joinPhrases */.Zk)(told, ' '), { ...evidenceOf(proxy, clean), ...evidence });
}
function unusable({ from, fault }, clean) {
    return (0,words_finding/* fail */.fJ)('proxy.malformed', (0,phrase/* say */.cv) `${from === 'proxy' ? 'The input proxy' : from} cannot be used as a proxy: ${faultWords(fault)}.`, {
        setting: from,
        fault: fault.kind,
        ...(fault.corrected !== undefined && { corrected: clean.named(fault.corrected).quoted }),
    });
}
function decisionWords(proxy, clean) {
    if (proxy.kind === 'proxy')
        return (0,phrase/* say */.cv) `Through the proxy ${clean.named(proxy.shown)}, as ${settingOf(proxy.from)} says.`;
    if (proxy.kind === 'direct')
        return proxy.because === 'told-none'
            ? (0,phrase/* say */.cv) `Direct, as the input proxy says.`
            : (0,phrase/* say */.cv) `Direct: no proxy is set for this URL.`;
    if ('input' in proxy.by)
        return (0,phrase/* say */.cv) `Direct, as the input proxy says: ${bypassed(proxy, clean)} is not used.`;
    return (0,phrase/* say */.cv) `Direct: ${clean.named(proxy.by.entry)} in ${proxy.by.variable} exempts this host from ${bypassed(proxy, clean)}.`;
}
function bypassed({ proxy }, clean) {
    return proxy === undefined ? (0,phrase/* say */.cv) `the proxy` : (0,phrase/* say */.cv) `${clean.named(proxy.shown)} (${settingOf(proxy.from)})`;
}
function settingOf(from) {
    return from === 'proxy' ? 'the input proxy' : from;
}
function evidenceOf(proxy, clean) {
    if (proxy.kind === 'direct')
        return {};
    if (proxy.kind === 'proxy')
        return { proxy: clean.named(proxy.shown).quoted, setting: proxy.from };
    const entry = 'entry' in proxy.by ? { entry: clean.named(proxy.by.entry).quoted, setting: proxy.by.variable } : {};
    return { ...entry, ...(proxy.proxy !== undefined && { bypassed: clean.named(proxy.proxy.shown).quoted }) };
}

;// CONCATENATED MODULE: ./src/checks/network/tunnel.ts





function judgeTunnel({ tunnel, failure }, clean) {
    if (tunnel === undefined || failure === undefined || !OF_THE_PROXY.has(failure.phase))
        return undefined;
    const unheard = (0,tcp_codes/* unheardCause */.F)(failure.code);
    if (unheard !== undefined)
        return { cause: unheard.cause, words: (0,phrase/* say */.cv) `${unheard.words}` };
    if (failure.code === probes_failure/* NOT_LOOPBACK */.Yw)
        return { cause: 'endpoint.insecure', words: LEAVES };
    if (failure.code === probes_failure/* LINK_LOCAL */.zl && (0,net_addresses/* isForbiddenHost */.iY)(tunnel.asked.replace(/:\d+$/, '')))
        return { cause: 'endpoint.malformed', words: (0,phrase/* say */.cv) `wasn't used for ${clean(tunnel.asked)}: ${METADATA}` };
    if (failure.code.startsWith(probes_failure/* TUNNEL_REFUSED */.UB) && tunnel.answer !== undefined)
        return tunnel_refused(tunnel.answer, tunnel.asked, clean);
    return { cause: 'proxy.unreachable', words: unreachable(failure, clean) };
}
const LEAVES = ['is another machine: plain http would leave this one, so nothing was sent'];
const METADATA = 'it is a link-local or metadata address of a cloud; nothing was sent';
const OF_THE_PROXY = new Set(['dns', 'tcp', 'proxy']);
function tunnel_refused(answer, asked, clean) {
    const said = proxyWords(answer, clean);
    if (answer.status === 407)
        return { cause: 'proxy.auth', words: (0,phrase/* say */.cv) `wants a user name and password of its own (${said})` };
    return { cause: 'proxy.denied', words: (0,phrase/* say */.cv) `refused a tunnel to ${clean.named(asked)} (${said})` };
}
function proxyWords({ status, reason, headers, bodyStart }, clean) {
    const told = [reason, headers['x-squid-error'], (0,words/* titleOf */.Gg)(bodyStart)].filter((text) => text !== undefined);
    const cleaned = told.map((text) => clean(text, 120)).filter(({ quoted }) => quoted !== '');
    return cleaned.reduce((all, text) => (0,phrase/* say */.cv) `${all}, ${text}`, (0,phrase/* say */.cv) `${status}`);
}
const tunnel_WORDS = {
    ENOTFOUND: 'has a name that leads to no address',
    ENODATA: 'has a name that leads to no address',
    EAI_AGAIN: 'has a name that could not be looked up',
    ECONNREFUSED: 'refused the connection',
    [probes_failure/* LINK_LOCAL */.zl]: 'has a link-local or metadata address of a cloud; nothing was sent',
};
function unreachable({ phase, code }, clean) {
    const known = tunnel_WORDS[code];
    if (known !== undefined)
        return code === probes_failure/* LINK_LOCAL */.zl ? (0,phrase/* say */.cv) `${known}` : (0,phrase/* say */.cv) `${known} (${code})`;
    if (code === probes_failure/* TIMEOUT */.Q9)
        return (0,phrase/* say */.cv) `${phase === 'proxy' ? 'was connected and did not answer' : 'did not answer'}`;
    if (code.startsWith('HPE_'))
        return (0,phrase/* say */.cv) `answered with something that is not HTTP (${clean(code)})`;
    return phase === 'proxy'
        ? (0,phrase/* say */.cv) `was connected and then lost (${clean(code)})`
        : (0,phrase/* say */.cv) `cannot be reached (${clean(code)})`;
}

;// CONCATENATED MODULE: ./src/checks/network/proxy-tunnel.ts





const proxyTunnel = (0,check/* defineCheck */.q)({
    id: 'proxy-tunnel',
    title: 'Proxy tunnel',
    about: 'Connects to the proxy and asks it for a tunnel to the endpoint (CONNECT). Keeps its status, headers and message. The proxy, not this machine, resolves the name of the endpoint.',
    layer: 'network',
    needs: ['key-shape', 'endpoint-shape', 'proxy-route'],
    appliesTo: ({ endpoint }) => endpoint.proxy.kind === 'proxy',
    run: async ({ connection, clean }) => proxy_tunnel_judge(await connection(), clean),
});
function proxy_tunnel_judge(observation, clean) {
    const { tunnel, phases } = observation;
    if (tunnel === undefined)
        throw new Error('a connection through a proxy has a tunnel');
    const proxy = clean.named(`${tunnel.proxyHost}:${tunnel.proxyPort}`);
    const judged = judgeTunnel(observation, clean);
    const evidence = proxy_tunnel_evidenceOf(observation, tunnel, clean);
    if (judged !== undefined)
        return (0,words_finding/* fail */.fJ)(judged.cause, (0,phrase/* say */.cv) `The proxy ${proxy} ${judged.words}.`, evidence);
    if (tunnel.answer === undefined)
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${proxy} is connected and forwards plain http.`, evidence);
    const took = `${Math.round(phases.proxyMs ?? 0)} ms`;
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${proxy} opened a tunnel to ${clean.named(tunnel.asked)} in ${took}.`, evidence);
}
function proxy_tunnel_evidenceOf({ failure, addresses, phases }, { asked, answer }, clean) {
    const shown = (text) => text === undefined ? undefined : clean(text, 120).quoted;
    const header = (name) => shown(answer?.headers[name]);
    return (0,words_evidence/* known */.e)({
        asked: clean.named(asked).quoted,
        addresses: [...addresses],
        status: answer?.status,
        words: shown(answer?.reason),
        server: header('server'),
        via: header('via'),
        'proxy-agent': header('proxy-agent'),
        'proxy-authenticate': header('proxy-authenticate'),
        'x-squid-error': header('x-squid-error'),
        'content-type': header('content-type'),
        code: failure && clean(failure.code).quoted,
        proxyMs: phases.proxyMs === undefined ? undefined : Math.round(phases.proxyMs),
    });
}

;// CONCATENATED MODULE: ./src/claude/requests/rate-limits.ts
const RATE_LIMITS = [
    'requests',
    'tokens',
    'input-tokens',
    'output-tokens',
    'priority-input-tokens',
    'priority-output-tokens',
];
function rateLimitsIn(headers) {
    return RATE_LIMITS.flatMap((name) => {
        const told = (part) => headers[nameOf(name, part)];
        const limit = wholeNumber(told('limit'));
        const remaining = wholeNumber(told('remaining'));
        if (limit === undefined || remaining === undefined || limit === 0)
            return [];
        return [{ name, limit, remaining, resetsAt: dateIn(told('reset')) }];
    });
}
function nameOf(name, part) {
    return name.startsWith('priority-') ? `anthropic-${name}-${part}` : `anthropic-ratelimit-${name}-${part}`;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
function dateIn(text) {
    return text !== undefined && DATE.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

;// CONCATENATED MODULE: ./src/checks/auth/rate-limits.ts






const SCARCE = 0.1;
const rateLimits = (0,check/* defineCheck */.q)({
    id: 'rate-limits',
    title: 'Rate-limit headroom',
    about: 'Reads the rate-limit headers of the responses, and warns when less than a tenth of a limit is left. Sends no request.',
    layer: 'auth',
    needs: ['key-accepted'],
    run: async ({ readings }) => {
        const answers = (0,reading_conversation/* credentialedExchanges */.pW)((await readings()).conversation).flatMap(answered/* answered */.oQ);
        return rate_limits_judge(answers.flatMap(({ headers }) => rateLimitsIn(headers)));
    },
});
function rate_limits_judge(limits) {
    const [scarcest] = limits.toSorted((one, other) => share(one) - share(other));
    if (scarcest === undefined)
        return (0,words_finding/* inapplicable */.vA)((0,phrase/* say */.cv) `No rate-limit headers returned.`);
    const shown = [...new Set(limits.map(({ name, remaining, limit }) => `${name}: ${remaining} of ${limit}`))];
    const percent = Math.floor(share(scarcest) * 100);
    const detail = (0,phrase/* say */.cv) `${scarcest.remaining} of ${scarcest.limit} ${scarcest.name} are left (${percent} %).`;
    const evidence = { limits: shown, ...(scarcest.resetsAt !== undefined && { resetsAt: scarcest.resetsAt }) };
    if (share(scarcest) >= SCARCE)
        return (0,words_finding/* pass */.IX)(detail, evidence);
    const reset = scarcest.resetsAt === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` It is full again at ${(0,phrase/* quote */.hD)(scarcest.resetsAt)}.`;
    return (0,words_finding/* warn */.R8)('limit.headroom', (0,phrase/* say */.cv) `${detail}${reset}`, evidence);
}
function share({ remaining, limit }) {
    return remaining / limit;
}

// EXTERNAL MODULE: ./src/claude/requests/request.ts
var requests_request = __webpack_require__(26444);
;// CONCATENATED MODULE: ./src/claude/requests/request-file.ts
const RULES = [
    judgeModel,
    judgeMaxTokens,
    judgeMessages,
    judgeSampling,
    judgeKinds,
    judgeForeign,
];
const ROLES = ['user', 'assistant', 'system'];
const SAMPLING = ['temperature', 'top_p', 'top_k'];
const MOST_FAULTS = 20;
const FOREIGN_FIELDS = {
    prompt: 'belongs to the retired Text Completions API; use `messages`',
    max_tokens_to_sample: 'belongs to the retired Text Completions API; use `max_tokens`',
    max_completion_tokens: 'belongs to OpenAI\u2019s API; use `max_tokens`',
    stop: 'belongs to OpenAI\u2019s API; use `stop_sequences`',
    functions: 'belongs to OpenAI\u2019s API; use `tools`',
    function_call: 'belongs to OpenAI\u2019s API; use `tool_choice`',
    response_format: 'belongs to OpenAI\u2019s API; use `output_config`',
    n: 'belongs to OpenAI\u2019s API; Claude gives one answer',
    frequency_penalty: 'belongs to OpenAI\u2019s API',
    presence_penalty: 'belongs to OpenAI\u2019s API',
    logit_bias: 'belongs to OpenAI\u2019s API',
    betas: 'is an argument of the SDK; over HTTP it is the header `anthropic-beta`',
    workspace_id: 'is an argument of the SDK; over HTTP it is the header `anthropic-workspace-id`',
    user_profile_id: 'is an argument of the SDK; over HTTP it is the header `anthropic-user-profile-id`',
};
function judgeRequestFile(request, version) {
    return RULES.flatMap((rule) => rule(request, version)).slice(0, MOST_FAULTS);
}
function judgeModel({ model }) {
    if (model === undefined)
        return [fault('model', 'is required')];
    return typeof model === 'string' && model !== '' ? [] : [fault('model', 'must be the id of a model')];
}
function judgeMaxTokens({ max_tokens: count }) {
    if (count === undefined)
        return [fault('max_tokens', 'is required')];
    const whole = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
    return whole ? [] : [fault('max_tokens', 'must be a whole number, not negative')];
}
function judgeMessages({ messages }, version) {
    if (messages === undefined)
        return [fault('messages', 'is required')];
    if (!Array.isArray(messages))
        return [fault('messages', 'must be a list')];
    if (messages.length === 0)
        return [fault('messages', 'needs at least one message')];
    return messages.flatMap((message, at) => judgeMessage(message, `messages.${at}`, version));
}
function judgeMessage(message, field, version) {
    if (!isObject(message))
        return [fault(field, 'must be an object with role and content')];
    const { role, content } = message;
    const known = ROLES.includes(role);
    return [
        ...(known ? [] : [fault(`${field}.role`, 'must be user, assistant or system')]),
        ...judgeContent(content, `${field}.content`),
        ...(version === '2026-10-21' && Array.isArray(content) ? judgeBlocks(content, role, field) : []),
    ];
}
function judgeContent(content, field) {
    if (content === undefined)
        return [fault(field, 'is required')];
    if (typeof content !== 'string' && !Array.isArray(content))
        return [fault(field, 'must be a text or a list of blocks')];
    return content.length > 0 ? [] : [fault(field, 'must not be empty')];
}
function judgeBlocks(blocks, role, field) {
    return blocks.flatMap((block, at) => {
        if (!isObject(block))
            return [fault(`${field}.content.${at}`, 'must be an object with a type')];
        const { type, citations } = block;
        const cited = role === 'user' && type === 'text' && Array.isArray(citations) && citations.length > 0;
        return [
            ...(role === 'assistant' && type === 'document'
                ? [fault(`${field}.content.${at}`, 'version 2026-10-21 refuses a document in an assistant message')]
                : []),
            ...(cited
                ? [
                    fault(`${field}.content.${at}.citations`, 'version 2026-10-21 refuses citations in a user message'),
                ]
                : []),
        ];
    });
}
function judgeSampling(request, version) {
    if (version !== '2026-10-21')
        return [];
    const reason = 'version 2026-10-21 refuses sampling parameters, even with their default value';
    return SAMPLING.filter((field) => request[field] !== undefined).map((field) => fault(field, reason));
}
function judgeKinds({ stream, system, tools, stop_sequences: stops }) {
    const texts = Array.isArray(stops) && stops.every((stop) => typeof stop === 'string');
    const rows = [
        [stream === undefined || typeof stream === 'boolean', 'stream', 'must be true or false'],
        [
            system === undefined || typeof system === 'string' || Array.isArray(system),
            'system',
            'must be a text or a list',
        ],
        [tools === undefined || Array.isArray(tools), 'tools', 'must be a list'],
        [stops === undefined || texts, 'stop_sequences', 'must be a list of texts'],
    ];
    return rows.flatMap(([right, field, reason]) => (right ? [] : [fault(field, reason)]));
}
function judgeForeign(request) {
    return Object.entries(FOREIGN_FIELDS).flatMap(([field, reason]) => request[field] === undefined ? [] : [fault(field, reason)]);
}
function fault(field, reason) {
    return { field, reason };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/checks/format/request-format.ts












const requestFormat = (0,check/* defineCheck */.q)({
    id: 'request-format',
    title: 'Request format',
    about: 'Sends the request file, or a minimal body without sampling parameters, to the free token count. Fields that the token count does not accept are checked by the rules of the API version.',
    layer: 'format',
    needs: ['key-accepted'],
    run: async (context) => request_format_judge(await context.readings(), context),
});
function request_format_judge(readings, context) {
    const { target, clean } = context;
    const trial = decidingTrial(readings.conversation);
    if (trial === undefined)
        return unserved(readings, context) ?? uncounted(readings);
    const { reading } = trial.exchange;
    const { version } = dialects/* DIALECTS */.O9[reading.scheme];
    const faults = target.settings.request === undefined ? [] : judgeRequestFile(target.settings.request, version);
    const [first] = faults;
    if (first !== undefined && reading.kind !== 'refused') {
        const fields = faults.map(({ field, reason }) => clean(`${field} ${reason}`).quoted);
        return (0,words_finding/* fail */.fJ)('format.request', (0,phrase/* say */.cv) `In the request file, ${clean(first.field)}: ${first.reason}.`, {
            field: clean(first.field).quoted,
            reason: first.reason,
            fields,
            version,
        });
    }
    const proven = unserved(readings, context);
    if (proven !== undefined)
        return proven;
    return reading.kind === 'silent'
        ? request_format_silent(reading.failure, readings, target)
        : fromReading(reading, trial, { readings, context });
}
const BOTH = 'It speaks the Claude API too: /v1/messages is served, so clients of either can use it.';
const NOT_OURS = 'It does not speak the Claude API: /v1/messages is not served, so Claude Code and the Anthropic SDKs cannot use it.';
function uncounted({ provider, proof: { messages, servesOther }, accepted }) {
    const { road, routes } = provider;
    if (road === undefined)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `No token count was sent.`);
    if (servesOther !== undefined && messages.kind === 'served')
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `${routes.messages} is served: this endpoint speaks OpenAI's dialect. ${servesOther ? BOTH : NOT_OURS} There is no free way to check a request here; live: true settles it.`);
    return messages.kind === 'served'
        ? (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `${routes.messages} is served; there is no free way to check a request here. live: true settles it.`)
        : (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `There is no free way to check a request here. live: true settles it.`, accepted.length > 0 ? 'endpoint.unverified' : undefined);
}
function decidingTrial({ counts }) {
    const sound = counts.filter(({ exchange }) => !(0,reading_reading/* modelRefused */.wi)(exchange));
    return sound.findLast(({ own }) => own) ?? sound.at(-1) ?? counts.at(-1);
}
function isOfOwnBody({ own }, { conversation: { counts } }) {
    return own && counts.some((other) => !other.own && (0,reading_reading/* understood */.Se)(other.exchange));
}
function request_format_silent(failure, { accepted }, target) {
    const { cause, words } = judgeSilence(failure);
    const detail = (0,phrase/* say */.cv) `The token count was not answered: the endpoint ${words}.`;
    const works = accepted.length > 0;
    const isUnconnected = failure.phase !== 'request' && failure.phase !== 'answer';
    return works && isUnconnected ? (0,words_finding/* warn */.R8)(cause, detail) : (0,words_finding/* unknown */.L5)(detail, cause, sizeOf(target));
}
const PACKET_BYTES = 1_200;
function sizeOf({ settings: { request } }) {
    const bytes = request === undefined ? 0 : Buffer.byteLength(JSON.stringify((0,requests_request/* countBodyFrom */._6)(request)));
    return bytes > PACKET_BYTES ? { requestBytes: bytes } : {};
}
function fromReading(reading, trial, { readings, context }) {
    const { clean } = context;
    const evidence = { ...(0,words/* evidenceOf */.X1)(reading, clean), model: clean.named(trial.model).quoted };
    if (reading.kind === 'accepted')
        return accepted(reading, trial, evidence, clean);
    if ((0,reading_reading/* modelRefused */.wi)(trial.exchange))
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `The token count was refused because of the model alone.`, undefined, evidence);
    const detail = (0,phrase/* say */.cv) `${(0,words/* toldBy */.Hd)(reading, clean)}.`;
    if (isOfOwnBody(trial, readings) && !isPassingReading(reading))
        return (0,words_finding/* fail */.fJ)(causeOfBody(reading), (0,phrase/* say */.cv) `${detail} The smallest request passes, so the cause is something in yours.`, evidence);
    if (isOptional(reading, trial, readings))
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `${detail} The token count is not offered here; ${readings.provider.routes.messages} is served.`, undefined, evidence);
    if (reading.kind === 'strange' || reading.kind === 'refused' || isAbsent(reading, readings))
        return strange(reading, detail, evidence, readings);
    return (0,words_causes/* isPassing */.WG)(reading.cause)
        ? passing(reading.cause, detail, evidence, readings)
        : (0,words_finding/* fail */.fJ)(reading.cause, detail, evidence);
}
function isAbsent(reading, { provider }) {
    const isTold = reading.kind === 'told' && reading.cause === 'endpoint.not-found';
    return isTold || (0,reading_reading/* saysNoRoute */.XE)(reading, provider.noRoute);
}
function isPassingReading(reading) {
    return reading.kind === 'told' && (0,words_causes/* isPassing */.WG)(reading.cause);
}
function causeOfBody(reading) {
    if (reading.kind === 'told' && OF_BODY.test(reading.cause))
        return reading.cause;
    const { status } = reading.answer;
    return status === 400 || status === 422 ? 'format.request' : 'endpoint.blocked';
}
const OF_BODY = /^(?:format|billing|model|limit)\.|^auth\.feature$/;
const OF_ROUTE = /^(?:endpoint|service)\.|^auth\.(?:forbidden|gateway|challenge)$/;
function isOptional(reading, { own }, readings) {
    const { proof, provider, conversation } = readings;
    if (provider.opening !== 'in-turn' || proof.messages.kind !== 'served')
        return false;
    if (reading.kind !== 'told' || OF_ROUTE.test(reading.cause))
        return true;
    const isAnswered = conversation.live.some(({ message }) => (0,reading_reading/* understood */.Se)(message));
    return isAnswered && !own && reading.cause.startsWith('format.');
}
function accepted({ answer }, { own }, evidence, clean) {
    if (!(0,answers/* isReadAsJson */.z8)(answer.headers))
        return mislabelled(answer.headers, evidence, clean);
    const counted = (0,answers/* judgeCountAnswer */.Rk)(answer.json);
    const tokens = counted.ok ? `${counted.inputTokens} input tokens` : 'counted';
    return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${own ? 'Your request' : 'A minimal request'} is accepted: ${tokens}.`, evidence);
}
function strange({ answer }, detail, evidence, { provider, proof, conversation }) {
    const wrong = answer.status >= 200 && answer.status < 300;
    if (wrong && provider.answers.definesFormat)
        return (0,words_finding/* fail */.fJ)('format.response', detail, evidence);
    const isUnsaid = conversation.live.length === 0 && proof.messages.kind === 'open';
    const isOpen = provider.opening === 'in-turn' && isUnsaid;
    return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `${detail} This stays open.`, isOpen ? 'endpoint.unverified' : undefined, evidence);
}

// EXTERNAL MODULE: ./src/probes/tcp.ts
var tcp = __webpack_require__(82676);
;// CONCATENATED MODULE: ./src/checks/network/ipv6.ts






const EARLY_MS = 10;
const RESENT_MS = 1_000;
const LEAST_WAIT_MS = 1_500;
const ROUND_TRIPS = 3;
function unsureIpv6({ address, tries }) {
    const stood = (0,external_node_net_.isIPv4)(address ?? '') ? tries.find(({ outcome }) => outcome === 'connected') : undefined;
    if (stood === undefined)
        return { suspects: [], waitMs: 0 };
    const suspects = tries.filter((one) => one.family === 6 && isSuspect(one));
    return {
        suspects: suspects.map((one) => one.address),
        waitMs: Math.max(LEAST_WAIT_MS, RESENT_MS + ROUND_TRIPS * stood.durationMs),
    };
}
function isSuspect({ address, outcome, durationMs }) {
    if ((0,net_addresses/* isLoopbackAddress */.Ow)(address))
        return false;
    return outcome === 'lost' || (outcome === 'abandoned' && durationMs >= tcp/* ATTEMPT_DELAY_MS */.v - EARLY_MS);
}
function judgeIpv6({ address = '', port, tries }, states) {
    const dead = states.filter((state) => state.outcome === 'failed' && !(0,probes_failure/* isUnheard */.Yu)(state.failure.code));
    const alive = states.filter(({ outcome }) => outcome === 'works');
    const evidence = {
        port,
        tries: tries.map((one) => `${one.address} ${one.code ?? one.outcome} ${Math.round(one.durationMs)} ms`),
        secondLook: states.map(ipv6_lineOf),
    };
    const told = states.slice(0, 4).map(ipv6_lineOf).join(', ');
    const lost4 = tries.some(({ family, outcome }) => family === 4 && outcome === 'lost');
    if (dead.length === 0)
        return alive.length === 0 || lost4
            ? undefined
            : (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${address}, port ${port}; IPv6 answered at a second look: ${told}.`, evidence);
    if (alive.length > 0)
        return (0,words_finding/* note */.N4)((0,phrase/* say */.cv) `${address}, port ${port}; IPv6 works at some addresses only: ${told}.`, evidence);
    return (0,words_finding/* warn */.R8)('tcp.ipv6', (0,phrase/* say */.cv) `${address}, port ${port}, works; over IPv6 there is no way: ${told}.`, evidence);
}
function ipv6_lineOf(state) {
    if (state.outcome === 'works')
        return `${state.address} in ${Math.round(state.tcpMs ?? 0)} ms`;
    if (state.outcome === 'no-route')
        return `${state.address} has no route from here`;
    const { code } = state.failure;
    return `${state.address} ${code === probes_failure/* TIMEOUT */.Q9 ? 'silent' : code}`;
}

;// CONCATENATED MODULE: ./src/checks/network/tcp.ts







const tcp_tcp = (0,check/* defineCheck */.q)({
    id: 'tcp',
    title: 'TCP connection',
    about: 'Connects to the first address that responds. Both address families race, 250 ms apart (RFC 8305), so a dead one delays nothing. An IPv6 address that lost is tried once more afterwards.',
    layer: 'network',
    needs: ['dns'],
    appliesTo: ({ endpoint }) => endpoint.proxy.kind !== 'proxy',
    run: async ({ connection }) => tcp_judge(await connection()),
    review: async (findings, context) => {
        const own = findings.find(({ check }) => check === 'tcp');
        return own === undefined || own.status === 'skip' ? undefined : lookAtIpv6(context);
    },
});
async function lookAtIpv6({ connection, tryAddress }) {
    const observation = await connection();
    const { suspects, waitMs } = unsureIpv6(observation);
    if (suspects.length === 0)
        return undefined;
    const states = await Promise.all(suspects.map((suspect) => tryAddress(suspect, waitMs)));
    return judgeIpv6(observation, states);
}
function tcp_judge(observation) {
    const { failure, address, phases, tries, port } = observation;
    const evidence = { port, tries: tries.map(tryText), ...(failure !== undefined && { code: failure.code }) };
    if (failure?.phase === 'tcp')
        return tcp_failed(observation, failure.code, evidence);
    const took = `${Math.round(phases.tcpMs ?? 0)} ms`;
    const lost = tries.filter(({ outcome, family }) => outcome === 'lost' && !(family === 6 && (0,external_node_net_.isIPv4)(address ?? '')));
    if (lost.length === 0)
        return (0,words_finding/* pass */.IX)((0,phrase/* say */.cv) `${address ?? ''}, port ${port}, in ${took}.`, evidence);
    return (0,words_finding/* note */.N4)((0,phrase/* say */.cv) `${address ?? ''}, port ${port}, in ${took}; ${lost.map(tryText).join(', ')} did not work.`, evidence);
}
function tcp_failed({ host, port, redirectedTo, tries, durationMs }, code, evidence) {
    const ours = code === probes_failure/* TIMEOUT */.Q9 || (0,probes_failure/* isUnheard */.Yu)(code);
    const codes = ours ? [code] : [code, ...tries.flatMap((one) => one.code ?? [])];
    const telling = codes.find((one) => (0,tcp_codes/* tcpCause */.Rr)(one) !== undefined) ?? code;
    const cause = (0,tcp_codes/* tcpCause */.Rr)(telling) ?? 'tcp.unreachable';
    const after = `${telling}, after ${Math.round(durationMs)} ms`;
    const words = tcp_codes/* TCP_WORDS */.U8[cause] ?? 'failed';
    if (redirectedTo === undefined)
        return (0,words_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(host)}, port ${port}, ${words} (${after}).`, evidence);
    return (0,words_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `${(0,phrase/* quote */.hD)(redirectedTo)}, where connect-to leads ${(0,phrase/* quote */.hD)(host)}, ${words} (${after}).`, { ...evidence, 'connect-to': redirectedTo });
}
function tryText({ address, outcome, code, durationMs }) {
    return `${address} ${code ?? outcome} ${Math.round(durationMs)} ms`;
}

;// CONCATENATED MODULE: ./src/checks/tls/tls-expiry.ts




const tlsExpiry = (0,check/* defineCheck */.q)({
    id: 'tls-expiry',
    title: 'Certificate expiry',
    about: 'Finds the earliest expiry date in the verified chain, up to the root in our own stores. A cross-signed certificate beyond that root does not count.',
    layer: 'tls',
    needs: ['tls-trust'],
    appliesTo: ({ endpoint }) => endpoint.base?.protocol !== 'http:',
    run: async (context) => tls_expiry_judge(context, await verifiedLinks(context)),
});
async function verifiedLinks({ connection, target }) {
    const { tls } = await connection();
    const [{ verifiedChain }, { storesWith }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7930).then(__webpack_require__.bind(__webpack_require__, 77930)),
        __webpack_require__.e(/* import() */ 1316).then(__webpack_require__.bind(__webpack_require__, 21316)),
    ]);
    return verifiedChain(tls?.chain ?? [], storesWith(target.settings.caCertificates)).links;
}
function tls_expiry_judge({ target, startedAt, clean }, links) {
    const { tlsExpiryDays } = target.settings;
    const dated = links.filter(({ notAfterMs }) => !Number.isNaN(notAfterMs));
    const first = dated.toSorted((one, other) => one.notAfterMs - other.notAfterMs)[0];
    if (first === undefined)
        return (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `No certificate could be looked at.`);
    const daysLeft = (0,days/* daysUntil */.A)(first.notAfterMs, startedAt);
    const notAfter = new Date(first.notAfterMs).toISOString();
    const evidence = { daysLeft, notAfter, subject: clean(first.subject).quoted };
    const detail = (0,phrase/* say */.cv) `The certificate of ${clean(first.subject)} expires on ${notAfter.slice(0, 10)}, in ${daysLeft} day${daysLeft === 1 ? '' : 's'}.`;
    return daysLeft < tlsExpiryDays ? (0,words_finding/* warn */.R8)('tls.expiring', detail, evidence) : (0,words_finding/* pass */.IX)(detail, evidence);
}

;// CONCATENATED MODULE: ./src/checks/tls/certificate-words.ts

function day(ms) {
    return ms === undefined || Number.isNaN(ms) ? '?' : new Date(ms).toISOString().slice(0, 10);
}
function described(chain, at, clean) {
    const { subject, issuer, notBeforeMs, notAfterMs } = chain[at] ?? {};
    const validity = `${day(notBeforeMs)} to ${day(notAfterMs)}`;
    return (0,phrase/* say */.cv) `The ${kindOf(chain, at)} of ${clean(subject ?? '')}, issued by ${clean(issuer ?? '')}, valid ${validity}`;
}
function kindOf(chain, at) {
    if (at === 0)
        return 'certificate';
    const { subject, issuer } = chain[at] ?? {};
    return subject === issuer ? 'root certificate' : 'intermediate certificate';
}
function outOfDate(chain, { code, nowMs }) {
    const at = chain.findIndex(({ notBeforeMs, notAfterMs }) => code === 'CERT_NOT_YET_VALID' ? notBeforeMs > nowMs : notAfterMs < nowMs);
    return Math.max(at, 0);
}
function shownHandshake({ protocol, cipher, chain }, at, clean) {
    const told = chain[at];
    return {
        protocol: protocol ?? null,
        cipher: cipher ?? null,
        chain: chain.map((each) => shownCertificate(each, clean)),
        ...(told && shownFields(told, chain[0]?.altNames ?? '', clean)),
    };
}
function shownCertificate(certificate, clean) {
    const { subject, issuer, notBeforeMs, notAfterMs, key, fingerprint256 } = certificate;
    const names = `${clean(subject).quoted} \u2190 ${clean(issuer).quoted}`;
    return `${names}, ${day(notBeforeMs)} to ${day(notAfterMs)}, ${clean(key, 40).quoted}, SHA-256 ${fingerprint256}`;
}
function shownFields(certificate, names, clean) {
    const { subject, issuer, notBeforeMs, notAfterMs, fingerprint256, key } = certificate;
    return {
        subject: clean(subject).quoted,
        issuer: clean(issuer).quoted,
        names: clean(names).quoted,
        notBefore: day(notBeforeMs),
        notAfter: day(notAfterMs),
        key: clean(key, 40).quoted,
        fingerprint: fingerprint256,
    };
}

;// CONCATENATED MODULE: ./src/checks/tls/trust-words.ts


const IN_STORE = {
    bundled: 'a public root',
    NODE_EXTRA_CA_CERTS: 'trusted through NODE_EXTRA_CA_CERTS',
    SSL_CERT_FILE: 'trusted through SSL_CERT_FILE',
    'ca-certificates': 'trusted through ca-certificates',
    system: 'trusted by the system\u2019s store',
};
const KNOWN_TO = {
    bundled: 'The public roots inside Node hold this issuer.',
    NODE_EXTRA_CA_CERTS: 'The file of NODE_EXTRA_CA_CERTS holds this issuer.',
    SSL_CERT_FILE: 'The file of SSL_CERT_FILE holds this issuer.',
    'ca-certificates': 'The file of ca-certificates holds this issuer.',
    system: 'The system\u2019s store holds this issuer: curl and Git, which read it, know it.',
};
const SYSTEM_ONLY = 'It\u2019s trusted only via the system store, which Node and Python\u2019s certifi don\u2019t read by default: NODE_USE_SYSTEM_CA=1 makes Node read it.';
function fileRemarks(file, contents, vouches) {
    if (file === undefined)
        return [];
    const name = file.origin.variable ?? 'ca-certificates';
    const missing = (file.missing ?? []).map((variable) => (0,phrase/* say */.cv) `The file that ${variable} names is missing.`);
    if (file.fault !== undefined)
        return [(0,phrase/* say */.cv) `The file that ${name} names was not used: ${file.fault}.`, ...missing];
    const faults = [file.remark, trust_words_unreadable(contents), vouches ? undefined : useless(contents)];
    return [
        ...faults.flatMap((fault) => (fault === undefined ? [] : [(0,phrase/* say */.cv) `About the file of ${name}: ${fault}.`])),
        ...missing,
    ];
}
function trust_words_unreadable(contents) {
    const first = contents?.unreadable[0];
    if (contents === undefined || first === undefined)
        return undefined;
    return `certificate ${first} of ${contents.count} cannot be read, and those after it are passed over`;
}
function useless(contents) {
    if (contents === undefined)
        return undefined;
    const { count, roots, ended } = contents;
    if (roots === 0)
        return 'it holds no authority, only certificates of servers, which make nothing trusted';
    return ended === count ? 'all that it holds is past its end' : undefined;
}
function clientRemark(endMs, nowMs) {
    return endMs === undefined || endMs >= nowMs
        ? []
        : [
            (0,phrase/* say */.cv) `The certificate of client-certificate ended on ${day(endMs)}: a server that asks for it refuses it.`,
        ];
}

;// CONCATENATED MODULE: ./src/checks/tls/tls-accepted.ts





function judgeAccepted(shaken, looked, clean) {
    const opened = judgeInterception(shaken, looked);
    const root = clean(looked.links.at(-1)?.subject ?? '');
    const detail = vouched(shaken, looked, root);
    const evidence = {
        ...shownHandshake(shaken.tls, 0, clean),
        ...{ store: looked.store ?? null, root: root.quoted },
        ...(opened && productOf(opened)),
    };
    if (opened !== undefined && looked.store !== 'ca-certificates')
        return seenThrough(opened, detail, evidence);
    const known = opened === undefined ? [] : [(0,phrase/* say */.cv) `${who(opened)} intercepts TLS, as ca-certificates allows.`];
    const remarks = remarksOf(looked);
    const told = (0,phrase/* joinPhrases */.Zk)([detail, ...known, ...remarks], ' ');
    return remarks.length === 0 ? (0,words_finding/* pass */.IX)(told, evidence) : (0,words_finding/* note */.N4)(told, evidence);
}
function vouched({ tls, phases }, { store }, root) {
    const where = store === undefined ? '' : `, ${IN_STORE[store]}`;
    return (0,phrase/* say */.cv) `${tls.protocol ?? 'TLS'}, trusted via ${root}${where}, in ${Math.round(phases.tlsMs ?? 0)} ms.`;
}
function seenThrough(opened, detail, evidence) {
    return (0,words_finding/* warn */.R8)('tls.intercepted', (0,phrase/* say */.cv) `${detail} That isn't a public root. ${who(opened)} intercepts TLS, and this machine trusts it.`, { ...evidence, issuer: evidence.root ?? '' });
}
function who({ product }) {
    return product ?? 'An unknown product';
}
function productOf({ product }) {
    return product === undefined ? {} : { product };
}
function remarksOf({ store, file, contents, clientEndMs, nowMs }) {
    const needed = file !== undefined && store === (file.origin.variable ?? 'ca-certificates');
    return [
        ...(store === 'system' ? [[SYSTEM_ONLY]] : []),
        ...fileRemarks(file, contents, needed),
        ...clientRemark(clientEndMs, nowMs),
    ];
}

;// CONCATENATED MODULE: ./src/reading/weakness.ts

const LEAST_RSA_BITS = 2048;
const WEAK_SIGNATURES = [
    { der: Buffer.from('06092a864886f70d010105', 'hex'), name: 'SHA-1' },
    { der: Buffer.from('06072a8648ce3d0401', 'hex'), name: 'SHA-1' },
    { der: Buffer.from('06092a864886f70d010104', 'hex'), name: 'MD5' },
];
function weaknessOf(code, chain) {
    const isNamed = (0,tls_codes/* tlsCause */.H)(code) === 'tls.weak';
    if (!isNamed && code !== 'UNSPECIFIED')
        return undefined;
    const weak = chain.flatMap((certificate, at) => {
        const words = weakKey(certificate) ?? weakSignature(certificate);
        return words === undefined ? [] : { at, words };
    });
    return weak[0] ?? (isNamed ? { at: 0, words: 'a key or a signature' } : undefined);
}
function weakKey({ key }) {
    const bits = Number(/^RSA (\d+)$/.exec(key)?.[1] ?? Infinity);
    return bits < LEAST_RSA_BITS ? `a key of ${key}` : undefined;
}
function weakSignature({ raw, subject, issuer }) {
    const weak = WEAK_SIGNATURES.find(({ der }) => raw.includes(der));
    return weak === undefined || subject === issuer ? undefined : `a signature by ${weak.name}`;
}

;// CONCATENATED MODULE: ./src/checks/tls/tls-refused.ts









function judgeRefused(shaken, looked, clean) {
    const { tls, failure, host } = shaken;
    const code = failure?.code ?? 'UNKNOWN';
    const weak = weaknessOf(code, tls.chain);
    const cause = weak === undefined ? causeOf(shaken, looked, code) : 'tls.weak';
    const { at, words, evidence } = weak === undefined ? faultOf(cause, tls.chain, { code, nowMs: looked.nowMs, clean }) : tooWeak(weak);
    const product = looked.isPublic ? inspectionProduct(tls.chain) : undefined;
    const detail = (0,phrase/* say */.cv) `${described(tls.chain, at, clean)}, ${words} (${clean(code)}).`;
    return (0,words_finding/* fail */.fJ)(cause, (0,phrase/* joinPhrases */.Zk)([detail, ...remarks(product, looked, code)], ' '), {
        ...shownHandshake(tls, at, clean),
        ...{ code: clean(code).quoted, host: clean.named(host).quoted },
        ...{ store: looked.store ?? null, ...evidence, ...(product !== undefined && { product }) },
    });
}
function causeOf(shaken, looked, code) {
    const unread = looked.file?.origin.from === 'input' && (looked.contents?.unreadable.length ?? 0) > 0;
    if (unread && trust/* UNTRUSTED_CODES */.g.has(code))
        return 'tls.ca-file';
    if (judgeInterception(shaken, looked) !== undefined)
        return 'tls.intercepted';
    return (0,tls_codes/* tlsCause */.H)(code) ?? 'tls.untrusted';
}
function faultOf(cause, chain, told) {
    const { clean } = told;
    const above = clean(chain.at(-1)?.issuer ?? '');
    switch (cause) {
        case 'tls.expired':
            return {
                at: outOfDate(chain, told),
                words: (0,phrase/* say */.cv) `expired before now, ${clockOf(told.nowMs)} by this machine\u2019s clock`,
            };
        case 'tls.not-yet-valid':
            return {
                at: outOfDate(chain, told),
                words: (0,phrase/* say */.cv) `is not valid yet at ${clockOf(told.nowMs)} by this machine\u2019s clock`,
            };
        case 'tls.hostname':
            return {
                at: 0,
                words: ['does not carry the name of this host'],
                evidence: { accepted: namesIn(chain[0]).map((name) => clean(name, 120).quoted) },
            };
        case 'tls.self-signed':
            return { at: 0, words: ['is self-signed'] };
        case 'tls.incomplete-chain':
            return cutShort(chain, told);
        case 'tls.intercepted':
            return {
                at: 0,
                words: (0,phrase/* say */.cv) `is not the API\u2019s own: its chain ends in ${above}`,
                evidence: { issuer: above.quoted },
            };
        default:
            return {
                at: 0,
                words: (0,phrase/* say */.cv) `was not accepted: its chain ends in ${above}`,
                evidence: { issuer: above.quoted },
            };
    }
}
function clockOf(nowMs) {
    return `${new Date(nowMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function tooWeak({ at, words }) {
    return { at, words: (0,phrase/* say */.cv) `has ${words}, which is too weak for OpenSSL`, evidence: { weakness: words } };
}
function cutShort(chain, { clean }) {
    const above = clean(chain.at(-1)?.issuer ?? '');
    return {
        at: 0,
        words: (0,phrase/* say */.cv) `came without the certificate of ${above}, which signed it and which nothing here holds`,
        evidence: {
            ...{ issuer: above.quoted, missing: above.quoted },
            issuerHosts: (chain.at(-1)?.issuerHosts ?? [])
                .slice(0, NAMES_TOLD)
                .map((host) => clean(host, 120).quoted),
        },
    };
}
const NAMES_TOLD = 20;
const NAMES_READ = 200;
function namesIn(leaf) {
    const names = (leaf?.altNames ?? '').split(', ', NAMES_READ);
    return names.flatMap((name) => /^DNS:([\w.*-]+)$/.exec(name)?.[1] ?? []).slice(0, NAMES_TOLD);
}
function remarks(product, looked, code) {
    const { store, file, contents } = looked;
    return [
        ...(product === undefined ? [] : [(0,phrase/* say */.cv) `It was made by ${product}.`]),
        ...(store !== undefined && trust/* UNTRUSTED_CODES */.g.has(code) ? [[KNOWN_TO[store]]] : []),
        ...fileRemarks(file, contents, false),
    ];
}

;// CONCATENATED MODULE: ./src/checks/tls/tls-trust.ts









const tlsTrust = (0,check/* defineCheck */.q)({
    id: 'tls-trust',
    title: 'TLS certificate',
    about: 'Checks the TLS handshake that the requests use: chain, dates and host name against the bundled roots, NODE_EXTRA_CA_CERTS, the ca-certificates file and the system store, and reports which of them trusts it. Nothing is sent to a peer that fails.',
    layer: 'tls',
    needs: ['tcp', 'proxy-tunnel'],
    appliesTo: ({ target, endpoint }) => endpoint.base?.protocol !== 'http:' || faultOfFile(target) !== undefined,
    run: async (context) => {
        const observation = await context.connection();
        return judgeFile(context) ?? (await judgeReset(observation, context)) ?? tls_trust_judge(observation, context);
    },
});
function judgeFile({ target, clean }) {
    const fault = faultOfFile(target);
    if (fault === undefined)
        return undefined;
    const path = target.settings.caCertificates?.path;
    return (0,words_finding/* fail */.fJ)('tls.ca-file', (0,phrase/* say */.cv) `The file of ca-certificates cannot be used: ${fault}. Nothing was sent.`, {
        fault,
        ...(path !== undefined && { file: clean.named(path).quoted }),
    });
}
function faultOfFile({ settings: { caCertificates } }) {
    return caCertificates?.origin.from === 'input' ? caCertificates.fault : undefined;
}
async function judgeReset({ host, port, redirectedTo, failure }, { lookAgain, clean }) {
    if (failure?.phase !== 'tls' || failure.code !== 'ECONNRESET')
        return undefined;
    if (!(await lookAgain('resets-at-once')))
        return undefined;
    const facts = { code: failure.code, host };
    const words = 'resets every connection before anything was said on it';
    if (redirectedTo === undefined)
        return (0,words_finding/* fail */.fJ)('tcp.reset', (0,phrase/* say */.cv) `${clean.named(host)}, port ${port}, ${words}.`, facts);
    const detail = (0,phrase/* say */.cv) `${clean.named(redirectedTo)}, where connect-to leads ${clean.named(host)}, ${words}.`;
    return (0,words_finding/* fail */.fJ)('tcp.reset', detail, { ...facts, 'connect-to': redirectedTo });
}
async function tls_trust_judge(observation, context) {
    const { tls, failure } = observation;
    if (tls === undefined)
        return failure?.phase === 'tls' ? unshaken(observation, context) : (0,words_finding/* unknown */.L5)((0,phrase/* say */.cv) `No handshake took place.`);
    const shaken = { ...observation, tls };
    const looked = await lookUp(shaken, context.target, context.endpoint, context.now());
    const verdict = failure?.phase === 'tls' ? judgeRefused : judgeAccepted;
    return verdict(shaken, looked, context.clean);
}
function unshaken({ host, failure, phases }, context) {
    const { clean } = context;
    const { code, reason } = failure ?? { code: '', reason: '' };
    const after = `${Math.round(phases.tlsMs ?? 0)} ms`;
    const facts = { code: clean(code).quoted, host: clean.named(host).quoted };
    if (code === probes_failure/* CANCELLED */.gD)
        return (0,words_finding/* fail */.fJ)('run.deadline', (0,phrase/* say */.cv) `The run was ended during the TLS handshake, after ${after}.`, facts);
    if (code === probes_failure/* STARVED */.yA)
        return (0,words_finding/* fail */.fJ)('run.starved', (0,phrase/* say */.cv) `The TLS handshake ${tcp_codes/* TCP_WORDS */.U8['run.starved'] ?? ''} (after ${after}).`, facts);
    if (code === probes_failure/* TIMEOUT */.Q9)
        return (0,words_finding/* fail */.fJ)('tls.handshake', (0,phrase/* say */.cv) `The TLS handshake did not end within ${after}: connected, but silent.`, facts);
    const cause = (0,tls_codes/* tlsCause */.H)(code) ?? 'tls.handshake';
    const words = clean(bareReason(reason));
    return (0,words_finding/* fail */.fJ)(cause, (0,phrase/* say */.cv) `The TLS handshake failed: ${words} (${clean(code)})${shownTo(cause, context)}.`, facts);
}
function shownTo(cause, { target }) {
    if (cause !== 'tls.client-certificate')
        return '';
    return target.settings.clientCertificate === undefined
        ? ': no client certificate was given'
        : ', about the client certificate that was given';
}
function bareReason(reason) {
    return /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(reason)?.[1] ?? reason;
}

;// CONCATENATED MODULE: ./src/checks/index.ts






















const CHECK_BY_ID = {
    'key-shape': keyShape,
    'key-exposure': keyExposure,
    'endpoint-shape': endpointShape,
    'proxy-route': proxyRoute,
    dns: dns_dns,
    tcp: tcp_tcp,
    addresses: addresses,
    'proxy-tunnel': proxyTunnel,
    'tls-trust': tlsTrust,
    'tls-expiry': tlsExpiry,
    'http-reach': httpReach,
    'api-identity': apiIdentity,
    clock: clock,
    'key-accepted': keyAccepted,
    'auth-schemes': authSchemes,
    identity: identity,
    models: models_models,
    'request-format': requestFormat,
    'rate-limits': rateLimits,
    'live-message': liveMessage,
    'live-stream': liveStream,
};
const CHECKS = check_ids/* CHECK_IDS */.Sh.map((id) => CHECK_BY_ID[id]);

// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(70240);
// EXTERNAL MODULE: ./src/reading/proof/keys.ts
var proof_keys = __webpack_require__(94065);
// EXTERNAL MODULE: ./src/reading/sign-in.ts
var sign_in = __webpack_require__(80635);
;// CONCATENATED MODULE: ./src/reading/key.ts






function credentialReadings(conversation) {
    const { signIn, lists, counts, live, trials } = conversation;
    const ofLists = result/* AUTH_SCHEMES */.kp.flatMap((scheme) => lists[scheme] ?? []);
    const token = signIn?.exchange;
    const ofSignIn = token === undefined || (0,reading_reading/* understood */.Se)(token) ? [] : [token];
    const exchanges = [
        ...ofLists,
        ...counts.map(({ exchange }) => exchange),
        ...live.map(({ message }) => message),
        ...trials
            .filter(({ scheme, question }) => scheme !== undefined && isReal(question))
            .map(({ exchange }) => exchange),
        ...ofSignIn,
    ];
    return exchanges.map(({ reading }) => reading);
}
function isReal(question) {
    return question === 'one-byte' || question === 'look' || question === 'key';
}
function judgeKey(readings, { conversation, proof: { keys, messages } }, endpoint) {
    if (conversation.refusal !== undefined)
        return { kind: 'no-entry', refusal: conversation.refusal };
    const failure = (0,sign_in/* failedSignIn */.IK)(conversation);
    if (failure !== undefined)
        return { kind: 'not-signed-in', failure };
    const [proof] = keys;
    if (proof !== undefined)
        return { kind: 'accepted', by: proof.by, without: proof.without };
    const refusal = judgeRefusals(readings, endpoint);
    if (refusal !== undefined)
        return refusal;
    if (messages.kind === 'refused')
        return shut(messages.by, endpoint.provider);
    const told = readings
        .filter((reading) => reading.kind === 'told')
        .filter((reading) => !isForEverybody(reading, conversation))
        .toSorted(byOrder);
    const first = told.find(({ cause }) => !(0,words_causes/* isPassing */.WG)(cause) && !isAboutRequest(cause));
    if (first !== undefined)
        return toldBy(first, false);
    const known = (0,proof_keys/* knownAndForbidden */.UO)(conversation);
    if (known !== undefined)
        return { kind: 'told', by: known, cause: 'auth.forbidden', passing: false };
    const passing = told.find((reading) => (0,words_causes/* isPassing */.WG)(reading.cause) && reading.asked !== 'route' && !isAbsentAt(reading, endpoint));
    if (passing !== undefined)
        return toldBy(passing, true);
    return { kind: 'undecided', open: readings.some(({ kind }) => kind === 'accepted') };
}
function shut(by, { ownHeader }) {
    const wanted = ownHeader === undefined ? {} : { wanted: { header: ownHeader } };
    return { kind: 'told', by, cause: 'auth.gateway', passing: false, ...wanted };
}
function isAbsentAt(reading, { provider }) {
    return provider.noRoute !== undefined && (0,reading_reading/* saysNoRoute */.XE)(reading, provider.noRoute);
}
function toldBy(by, passing) {
    const { cause, why } = by;
    const wanted = why?.header === undefined ? {} : { wanted: { header: why.header, scheme: why.scheme } };
    return { kind: 'told', by, cause, passing, ...wanted };
}
function isForEverybody(reading, { anonymous }) {
    const bare = anonymous?.reading;
    const isEqual = bare !== undefined && bare.kind !== 'silent' && (0,difference/* sameAnswer */.J)(reading, bare);
    return isEqual && reading.cause === 'auth.forbidden' && reading.why?.because !== 'code';
}
function judgeRefusals(readings, endpoint) {
    const { provider, schemes } = endpoint;
    const refusals = readings.filter((reading) => reading.kind === 'refused');
    const everywhere = schemes.every((scheme) => refusals.some((refusal) => refusal.scheme === scheme));
    const isEnough = provider.answers.refusedBy === 'any-scheme' || everywhere;
    if (refusals.length === 0 || !isEnough)
        return undefined;
    const heard = refusals.filter(({ cause }) => cause !== 'auth.header-stripped').toSorted(byOrder);
    const by = heard.find(({ cause }) => cause !== 'auth.invalid') ?? heard[0] ?? refusals[0];
    if (by === undefined)
        return undefined;
    const header = ownHeaderMeant(by, heard.length > 0, endpoint);
    return header === undefined
        ? { kind: 'refused', by, cause: by.cause }
        : { kind: 'refused', by, cause: 'auth.gateway', wanted: { header } };
}
function ownHeaderMeant({ envelope }, isKeySeen, { provider: { ownHeader }, sentHeaders }) {
    if (ownHeader === undefined || envelope?.dialect === 'anthropic')
        return undefined;
    const name = ownHeader.toLowerCase();
    const isNamed = envelope?.message?.toLowerCase().includes(name) === true;
    return isNamed || !isKeySeen || sentHeaders.includes(name) ? ownHeader : undefined;
}
function isAboutRequest(cause) {
    return cause.startsWith('model.') || cause.startsWith('format.') || cause.startsWith('endpoint.');
}
function byOrder(one, other) {
    return words_causes/* CAUSE_IDS */.Rm.indexOf(one.cause) - words_causes/* CAUSE_IDS */.Rm.indexOf(other.cause);
}

// EXTERNAL MODULE: ./src/reading/models.ts
var reading_models = __webpack_require__(88440);
// EXTERNAL MODULE: ./src/reading/proof/proof.ts + 1 modules
var proof_proof = __webpack_require__(53144);
;// CONCATENATED MODULE: ./src/reading/readings.ts



function readConversation(conversation, target, endpoint, nowMs) {
    const credentialed = credentialReadings(conversation);
    const provider = conversation.gateway ?? endpoint.provider;
    const proof = (0,proof_proof/* proveBy */.m)(conversation, provider);
    const { schemes } = endpoint;
    const sentHeaders = target.settings.headers.map(([name]) => name.toLowerCase());
    return {
        ...{ conversation, provider, proof, credentialed },
        accepted: proof.keys.map(({ scheme }) => scheme),
        key: judgeKey(credentialed, { conversation, proof }, { provider, schemes, sentHeaders }),
        models: (0,reading_models/* judgeModels */.a)({ conversation, proof, road: provider.road }, target, nowMs),
    };
}

// EXTERNAL MODULE: ./src/plan/route.ts
var route = __webpack_require__(90234);
// EXTERNAL MODULE: ./src/words/clean.ts + 2 modules
var clean = __webpack_require__(96456);
// EXTERNAL MODULE: ./src/probes/route.ts
var probes_route = __webpack_require__(32966);
// EXTERNAL MODULE: ./src/probes/time-limit.ts
var time_limit = __webpack_require__(16716);
;// CONCATENATED MODULE: ./src/run/network-questions.ts



const UNASKED_TABLE_MS = 3_000;
function networkQuestions(scope, connection, route) {
    const asked = { scope, connection, route };
    const { endpoint, of } = scope;
    const { clock, target } = of;
    const { settings } = target;
    const { base } = endpoint;
    const share = (question, ask) => of.share(`${question} of ${base?.origin} within ${settings.timeoutMs}`, ask);
    const isNamed = settings.namedChecks.has('addresses');
    let table;
    return {
        addressTable: () => (table ??= share(`all addresses ${isNamed}`, () => measureAll(asked, isNamed))),
        tryAddress: (address, waitMs) => share(`address ${address}`, async () => {
            const { tryAddress } = await __webpack_require__.e(/* import() */ 3471).then(__webpack_require__.bind(__webpack_require__, 73471));
            const signal = (0,time_limit/* timeLimit */.zc)(waitMs, clock.signal);
            return tryAddress(familiar(address), route().addressPort, signal);
        }),
        askResolvers: () => share('resolvers', async () => {
            const { askResolvers } = await __webpack_require__.e(/* import() */ 8966).then(__webpack_require__.bind(__webpack_require__, 68966));
            return askResolvers((0,probes_route/* firstHop */.W)(route()), clock.signal);
        }),
        lookAgain: (question) => share(question, async () => base !== undefined && secondLook(question, asked)),
        otherWay: () => share(`other way to ${base?.pathname}`, async () => {
            const { tryOtherWay } = await __webpack_require__.e(/* import() */ 8913).then(__webpack_require__.bind(__webpack_require__, 28913));
            return tryOtherWay(endpoint, settings, clock);
        }),
    };
}
async function measureAll({ connection, route, scope }, isNamed) {
    const [{ addresses }, { measureAddresses }] = await Promise.all([
        connection(),
        __webpack_require__.e(/* import() */ 3471).then(__webpack_require__.bind(__webpack_require__, 73471)),
    ]);
    const attempt = scope.of.clock.attemptSignal();
    const signal = isNamed ? attempt : (0,time_limit/* timeLimit */.zc)(UNASKED_TABLE_MS, attempt);
    return measureAddresses(addresses.map(familiar), route(), signal);
}
async function secondLook(question, { route, scope }) {
    if (route().proxy !== undefined)
        return false;
    const { lookAgain } = await __webpack_require__.e(/* import() */ 3560).then(__webpack_require__.bind(__webpack_require__, 13560));
    return lookAgain(question, route(), scope.of.clock.attemptSignal());
}
function familiar(address) {
    return { address, family: (0,net_addresses/* ipVersion */.UR)(address) === 6 ? 6 : 4 };
}

// EXTERNAL MODULE: ./src/run/run-checks.ts
var run_checks = __webpack_require__(26580);
;// CONCATENATED MODULE: ./src/run/ask-checks.ts






function askChecks(scope, begun) {
    const { run, clock, target } = scope.of;
    return (0,run_checks/* runChecks */.JT)(makeContext(scope, begun), {
        registry: CHECKS,
        selected: target.settings.checks,
        elapsedMs: clock.elapsedMs,
        deadline: clock.late,
        cutOffCause: clock.cutOffCause,
        describe: (error) => (0,run_checks/* crashWords */.l8)(error, (0,clean/* makeClean */.Km)(run.scrubber)),
    });
}
function makeContext(scope, begun) {
    const { of, endpoint } = scope;
    const { run, target, clock, exposureOf } = of;
    const credential = (0,plan_target/* keptCredential */.Su)(target);
    const connection = () => begun?.connection ?? Promise.reject(new Error('a check asked for a connection that was not planned'));
    return {
        target,
        endpoint,
        clean: (0,clean/* makeClean */.Km)(run.scrubber),
        env: run.host.env,
        inputNames: run.host.inputNames,
        exposure: () => (credential === undefined ? Promise.resolve(undefined) : exposureOf(credential)),
        startedAt: clock.startedAt,
        now: clock.now,
        connection,
        ...networkQuestions(scope, connection, () => plannedRoute(scope)),
        readings: () => begun?.readings ?? Promise.reject(new Error('a check asked for answers that were not planned')),
    };
}
function plannedRoute({ endpoint: { base, proxy }, of }) {
    if (base === undefined)
        throw new Error('a check asked for a way to no URL');
    return (0,route/* decidedRoute */.my)(base, of.target.settings, proxy);
}

;// CONCATENATED MODULE: ./src/run/judging.ts






/***/ }),

/***/ 26580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ runChecks),
/* harmony export */   l8: () => (/* binding */ crashWords)
/* harmony export */ });
/* unused harmony export withNeeds */
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44669);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98100);
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19001);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76180);




async function runChecks(context, options) {
    const checks = withNeeds(options).filter((check) => check.appliesTo(context));
    const begun = new Map();
    for (const check of checks)
        begun.set(check.id, runOne(check, begun, context, options));
    const findings = await reviewed(await Promise.all(begun.values()), context, options);
    return findings.filter((finding) => options.selected.has(finding.check) || (blocks(finding) && finding.status !== 'skip'));
}
async function reviewed(findings, context, options) {
    const { registry, selected } = options;
    const reviewing = registry.filter((check) => selected.has(check.id) && check.review !== undefined);
    const fresh = await Promise.all(reviewing.map((check) => reviewOne(check, findings, context, options)));
    const later = new Map(fresh.flatMap((finding) => (finding === undefined ? [] : [[finding.check, finding]])));
    const all = new Map([...findings.map((finding) => [finding.check, finding]), ...later]);
    return registry.flatMap(({ id }) => all.get(id) ?? []);
}
async function reviewOne(check, findings, context, options) {
    const startedAtMs = options.elapsedMs();
    const outcome = await guarded(async () => check.review?.(findings, context), options);
    return outcome && (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .stamped */ .p)(check, outcome, startedAtMs, options.elapsedMs() - startedAtMs);
}
function withNeeds({ registry, selected, }) {
    const wanted = new Set(selected);
    for (const check of registry.toReversed()) {
        if (wanted.has(check.id))
            for (const need of check.needs)
                wanted.add(need);
    }
    return registry.filter(({ id }) => wanted.has(id));
}
async function runOne(check, begun, context, options) {
    const blocker = await firstBlocker(check, begun);
    const startedAtMs = options.elapsedMs();
    const outcome = blocker === undefined ? await guarded(() => check.run(context), options) : skipped(blocker);
    return (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .stamped */ .p)(check, outcome, startedAtMs, options.elapsedMs() - startedAtMs);
}
async function firstBlocker({ needs }, begun) {
    const needed = await Promise.all(needs.flatMap((need) => begun.get(need) ?? []));
    return needed.find(blocks);
}
function blocks(finding) {
    const cause = (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding);
    const unchecked = cause !== undefined && _words_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .hE[cause].some((verdict) => verdict === 'unchecked');
    return unchecked || finding.status === 'fail' || finding.status === 'skip' || finding.status === 'crash';
}
function skipped(blocker) {
    const blockedBy = blocker.status === 'skip' ? blocker.blockedBy : blocker.check;
    return { status: 'skip', blockedBy, detail: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Skipped because of ${blockedBy}.` };
}
async function guarded(ask, { deadline, cutOffCause, describe }) {
    const late = deadline.then(() => (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run ended before there was a result.`, cutOffCause()));
    try {
        return await Promise.race([ask(), late]);
    }
    catch (error) {
        return { status: 'crash', detail: describe(error) };
    }
}
function crashWords(error, clean) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `This check crashed, which is a bug in this tool: ${clean(text)}`;
}


/***/ }),

/***/ 19001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ CAUSE_IDS),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   hE: () => (/* binding */ CAUSES)
/* harmony export */ });
const BROKEN = ['broken'];
const DEGRADED = ['degraded'];
const UNCHECKED = ['unchecked'];
const EITHER = ['broken', 'degraded'];
const CAUSES = {
    'config.invalid-input': BROKEN,
    'key.missing': BROKEN,
    'key.withheld': UNCHECKED,
    'key.placeholder': BROKEN,
    'key.unexpanded': BROKEN,
    'key.whitespace': BROKEN,
    'key.quoted': BROKEN,
    'key.prefixed': BROKEN,
    'key.encoded': BROKEN,
    'key.wrong-provider': BROKEN,
    'key.admin': BROKEN,
    'key.oauth': BROKEN,
    'key.malformed': BROKEN,
    'key.conflict': DEGRADED,
    'key.exposed': BROKEN,
    'endpoint.malformed': BROKEN,
    'endpoint.insecure': BROKEN,
    'endpoint.unknown-host': BROKEN,
    'endpoint.path': BROKEN,
    'endpoint.legacy': BROKEN,
    'endpoint.unverified': DEGRADED,
    'endpoint.not-found': BROKEN,
    'endpoint.blocked': BROKEN,
    'endpoint.not-an-api': BROKEN,
    'endpoint.redirect': BROKEN,
    'endpoint.wrong-protocol': BROKEN,
    'dns.not-found': BROKEN,
    'dns.failure': BROKEN,
    'dns.sinkhole': BROKEN,
    'tcp.refused': BROKEN,
    'tcp.timeout': BROKEN,
    'tcp.unreachable': BROKEN,
    'tcp.reset': BROKEN,
    'tcp.ipv6': DEGRADED,
    'proxy.malformed': BROKEN,
    'proxy.unreachable': BROKEN,
    'proxy.auth': BROKEN,
    'proxy.denied': BROKEN,
    'proxy.at-fault': BROKEN,
    'proxy.required': BROKEN,
    'tls.expired': BROKEN,
    'tls.not-yet-valid': BROKEN,
    'tls.hostname': BROKEN,
    'tls.self-signed': BROKEN,
    'tls.incomplete-chain': BROKEN,
    'tls.untrusted': BROKEN,
    'tls.intercepted': EITHER,
    'tls.weak': BROKEN,
    'tls.handshake': BROKEN,
    'tls.client-certificate': BROKEN,
    'tls.expiring': DEGRADED,
    'tls.ca-file': BROKEN,
    'clock.skew': EITHER,
    'auth.invalid': BROKEN,
    'auth.expired': BROKEN,
    'auth.scheme': BROKEN,
    'auth.header-stripped': BROKEN,
    'auth.duplicate': BROKEN,
    'auth.oauth-unsupported': BROKEN,
    'auth.claude-code-only': DEGRADED,
    'auth.workspace-required': BROKEN,
    'auth.forbidden': BROKEN,
    'auth.gateway': BROKEN,
    'auth.upstream': BROKEN,
    'auth.region': BROKEN,
    'auth.challenge': BROKEN,
    'auth.organization': BROKEN,
    'auth.creator-left': BROKEN,
    'auth.wrong-workspace': BROKEN,
    'auth.wrong-organization': BROKEN,
    'auth.federation': BROKEN,
    'billing.credit': BROKEN,
    'billing.limit': BROKEN,
    'model.unknown': BROKEN,
    'model.retired': BROKEN,
    'model.deprecated': DEGRADED,
    'model.forbidden': BROKEN,
    'model.inference-profile': BROKEN,
    'format.request': BROKEN,
    'format.version': BROKEN,
    'format.response': BROKEN,
    'format.stream': BROKEN,
    'format.too-large': BROKEN,
    'format.http': BROKEN,
    'auth.feature': BROKEN,
    'limit.quota': BROKEN,
    'limit.rate': DEGRADED,
    'limit.ramp': DEGRADED,
    'limit.concurrency': DEGRADED,
    'limit.headroom': DEGRADED,
    'service.overloaded': DEGRADED,
    'service.error': DEGRADED,
    'service.gateway': EITHER,
    'service.timeout': BROKEN,
    'service.cut': BROKEN,
    'service.encryption': BROKEN,
    'fallback.broken': DEGRADED,
    failover: DEGRADED,
    'run.deadline': BROKEN,
    'run.starved': DEGRADED,
    'shard.missing': BROKEN,
};
const CAUSE_IDS = Object.keys(CAUSES);
function isPassing(cause) {
    return cause !== 'limit.quota' && /^(?:limit|service)\./.test(cause);
}


/***/ }),

/***/ 96456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p9: () => (/* binding */ OUTSIDE_CAP),
  xP: () => (/* binding */ isPlainlySeen),
  Km: () => (/* binding */ makeClean)
});

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/secrets/needles.ts
var needles = __webpack_require__(45721);
;// CONCATENATED MODULE: ./src/words/shown/shapes.ts
const REQUEST_ID = '(?:req|msg|org|wrkspc|svac|fdrl)_[0-9A-Za-z]{1,32}';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const ACCOUNT = String.raw `(?<=gateway\.ai\.cloudflare\.com/v1/)[0-9a-f]{32}`;
const STRANGERS = { mixed: 7, cased: 0, digits: 7, ids: [REQUEST_ID] };
const NAMED = { mixed: 17, cased: 10, digits: 19, ids: [REQUEST_ID, UUID, ACCOUNT] };
const ASCII = {
    ...{ upper: 'A-Z', title: '', lower: 'a-z', digit: '0-9' },
    ...{ disguised: '', other: '', mark: '' },
};
const UNICODE = {
    ...{ upper: '\\p{Lu}', title: '\\p{Lt}', lower: '\\p{Ll}', digit: '\\p{N}' },
    disguised: String.raw `\u24b6-\u24e9\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}`,
    ...{ other: '\\p{Lo}\\p{Lm}', mark: '\\p{M}' },
};
let ascii;
let unicode;
function shapesFor(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return (ascii ??= makeShapes(ASCII));
    return (unicode ??= makeShapes(UNICODE));
}
function makeShapes(alphabet) {
    const patterns = patternsOf(alphabet);
    const known = new Map();
    const tokens = (limits) => {
        const found = known.get(limits) ?? tokensOf(alphabet, limits);
        known.set(limits, found);
        return found;
    };
    return { tokens, kindOf: (piece, limits) => kindOf(piece, limits, patterns) };
}
function tokensOf({ upper, lower, title, digit, disguised, other, mark }, { ids }) {
    const cased = upper + lower + title + digit + disguised;
    const ends = `(?![-_]*[${cased}])`;
    const date = String.raw `\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?${ends}`;
    const time = String.raw `\d\d?:\d\d(?::\d\d)?(?:Z|(?![\w:]))`;
    const number = String.raw `(?:\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,6})(?: ?(?:ms|[smhk]|[kKMG]i?B))?(?!\.?[${cased}])`;
    const known = [date, time, ...ids.map((id) => id + ends)].join('|');
    const edge = `(?<![${cased}_:]|\\d\\.)`;
    return new RegExp(`${edge}(?:(?<known>${known})|(?<number>${number}))|(?:[${other}][${mark}]*)+|[${cased}][${cased}${mark}]*`, 'gu');
}
const TRADE = new Set([
    ...[
        'OAuth',
        'vLLM',
        'iOS',
        'xAI',
        'eBPF',
        'IPv4',
        'IPv6',
        'TLSv1',
        'SSLv3',
        'K8s',
        'x86',
        'amd64',
        'arm64',
    ],
    ...['SHA256withRSA', 'Ed25519', 'X25519', 'prime256v1', 'secp256k1', 'secp384r1', 'secp521r1'],
]);
const LONGEST_WORD = 24;
const LONGEST_ACRONYM = 5;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;
const NUMBERED = /^(?:(?:[A-Z]?[a-z]+|[A-Z]+)\d{1,4}|\d{1,4}(?:[a-z]+|[A-Z]+)|[A-Z]\d[A-Z]|\d[A-Z]\d|v\d{1,2}(?:alpha|beta)\d?)$/;
function patternsOf({ upper, title, lower, digit, other, mark }) {
    const pattern = (source, flags = 'u') => new RegExp(source, flags);
    return {
        word: pattern(`^(?:[${upper}${title}]?[${lower}]+|[${upper}]+|[${upper}]{2,6}s)$`),
        irregular: pattern(`[${lower}].*[${upper}]|[${upper}].*[${lower}]`),
        humps: pattern(`[${upper}]+(?![${lower}])|[${upper}]?[${lower}]+`, 'gu'),
        overlaid: pattern(`[A-Za-z0-9][${mark}]`),
        caseless: pattern(`^[${other}]`),
        number: pattern(`^[${digit}]+$`),
        digit: pattern(`[${digit}]`),
    };
}
function kindOf(piece, limits, patterns) {
    const text = piece.normalize('NFC');
    if (patterns.caseless.test(text))
        return isPlain(text) ? 'word' : 'odd';
    if (!isPlain(text) || patterns.overlaid.test(text))
        return 'odd';
    if (TRADE.has(text))
        return 'word';
    if (patterns.number.test(text))
        return text.length <= limits.digits || DATE.test(text) ? 'number' : 'odd';
    return patterns.digit.test(text)
        ? kindOfMixed(text, limits, patterns)
        : kindOfLetters(text, limits, patterns);
}
function isPlain(text) {
    const plain = text.normalize('NFKC');
    return plain === text || !/[A-Za-z0-9]/.test(plain);
}
function kindOfMixed(text, { mixed, cased }, { irregular }) {
    if (NUMBERED.test(text) && text.length <= mixed)
        return 'mixed';
    return cased > 0 && text.length <= (irregular.test(text) ? cased : mixed) ? 'mixed' : 'odd';
}
function kindOfLetters(text, { cased }, { word, humps }) {
    if (text.length === 1)
        return 'letter';
    const isWord = word.test(text) ? text.length <= LONGEST_WORD : isCamel(text.match(humps) ?? []);
    if (isWord)
        return 'word';
    return text.length <= cased ? 'mixed' : 'odd';
}
function isCamel(humps) {
    const fitting = humps.every(({ length }) => length >= 2 && length <= LONGEST_WORD);
    const capitals = humps.filter((hump) => hump === hump.toUpperCase());
    const short = humps.filter(({ length }) => length === 2);
    const isScrap = capitals.length > 0 && short.some((hump) => !capitals.includes(hump));
    return fitting && !isScrap && short.length <= 1 && capitals.every(({ length }) => length <= LONGEST_ACRONYM);
}

;// CONCATENATED MODULE: ./src/words/shown/allow.ts


const HIDDEN = '[\u2026]';
const MOST_NUMBERS = 5;
const MANY_MIXED = 3;
const MANY_LETTERS = 4;
const MANY_GROUPS = 4;
const LONGEST_GROUP = 8;
const MANY_SCRAPS = 5;
const LONGEST_SCRAP = 4;
const LONGEST_REMAINDER = 5;
const LONG_ODD = 20;
const FARTHEST = 16;
const PLAIN = /^(?:[A-Z]?[a-z]{2,23}(?:[ ./]|, |: |:\/\/|$))+$/;
function allow(text, limits, isCut = false) {
    if (!isCut && PLAIN.test(text))
        return text;
    return isCut || text.length > LONGEST_KEPT ? judged(text, limits, isCut) : remembered(text, limits);
}
const MOST_KEPT = 500;
const LONGEST_KEPT = 200;
const answers = new Map();
function remembered(text, limits) {
    const known = answers.get(limits) ?? new Map();
    const answer = known.get(text);
    if (answer !== undefined)
        return answer;
    if (known.size >= MOST_KEPT)
        known.clear();
    const own = Buffer.from(text).toString();
    const fresh = judged(own, limits, false);
    answers.set(limits, known.set(own, fresh));
    return fresh;
}
function judged(text, limits, isCut) {
    const pieces = piecesOf(text, limits, isCut);
    const chunks = chunksOf(text, pieces);
    const joined = runs(pieces, (one, next) => JOINT.test(text.slice(one.end, next.start)));
    const company = runs(pieces, (one, next) => !isWord(one) && !isWord(next) && isNear(one, next));
    const alike = runs(chunks, (one, next) => lengthOf(one) === lengthOf(next));
    const hidden = [
        ...pieces.filter(({ kind }) => kind === 'odd'),
        ...chunks.filter(({ pieces: parts }) => isMostlyOdd(parts)),
        ...pieces.filter((piece, at) => isRemainder(text, piece) || isRest(text, pieces[at - 1], piece)),
        ...[joined.filter(isNoCompound), company.filter(isCode), alike.filter(isCutUp)].flat().map(spanOf),
    ];
    return (0,needles/* replaceIntervals */.P)(text, bridged(text, hidden), HIDDEN);
}
function piecesOf(text, limits, isCut) {
    const { tokens, kindOf } = shapesFor(text);
    return [...text.matchAll(tokens(limits))].map(({ 0: found, index: start, groups }) => {
        const end = start + found.length;
        if (isCut && end === text.length)
            return { start, end, kind: 'odd' };
        if (groups?.['known'] !== undefined)
            return { start, end, kind: 'word' };
        return { start, end, kind: groups?.['number'] === undefined ? kindOf(found, limits) : 'number' };
    });
}
function chunksOf(text, pieces) {
    let at = 0;
    return [...text.matchAll(/\S+/g)].map(({ 0: found, index: start }) => {
        const end = start + found.length;
        const first = at;
        while ((pieces[at]?.start ?? Infinity) < end)
            at += 1;
        return { start, end, pieces: pieces.slice(first, at) };
    });
}
function runs(parts, belong) {
    const all = [];
    for (const part of parts) {
        const last = all.at(-1);
        const before = last?.at(-1);
        if (last !== undefined && before !== undefined && belong(before, part))
            last.push(part);
        else
            all.push([part]);
    }
    return all;
}
const JOINT = /^[-_]{1,3}$/;
function isNoCompound(pieces) {
    if (pieces.length > 1 && pieces.some(({ kind }) => kind === 'odd'))
        return true;
    if (count(pieces, 'mixed') >= MANY_MIXED)
        return true;
    const scraps = runs(pieces, (one, next) => lengthOf(one) === lengthOf(next) && lengthOf(one) <= LONGEST_SCRAP);
    return scraps.some(({ length }) => length >= MANY_SCRAPS);
}
function isCode(pieces) {
    const letters = count(pieces, 'letter');
    if (letters > 0 && pieces.filter((piece) => lengthOf(piece) === 1).length >= MANY_LETTERS)
        return true;
    const mixed = count(pieces, 'mixed') + count(pieces, 'odd');
    return mixed >= MANY_MIXED || letters + mixed + count(pieces, 'number') > MOST_NUMBERS;
}
function isCutUp(chunks) {
    const [first] = chunks;
    if (first === undefined || lengthOf(first) > LONGEST_GROUP || chunks.length < MANY_GROUPS)
        return false;
    return chunks.some(({ pieces }) => pieces.some(({ kind }) => kind === 'mixed' || kind === 'odd'));
}
function isMostlyOdd(pieces) {
    const odd = count(pieces, 'odd');
    return odd >= MANY_MIXED && 2 * odd >= pieces.length;
}
function isRemainder(text, piece) {
    if (isWord(piece) && lengthOf(piece) > LONGEST_REMAINDER)
        return false;
    const { start, end } = piece;
    if (/(?:\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7]{2})$/.test(text.slice(Math.max(0, start - 3), start)))
        return true;
    return !isWord(piece) && /^(?:\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7]{2})/.test(text.slice(end, end + 3));
}
function isRest(text, before, { start, end }) {
    if (before?.kind !== 'odd' || lengthOf(before) < LONG_ODD || start - before.end !== 1)
        return false;
    return text[before.end] === ' ' && !/^[A-Z]?[a-z]+$/.test(text.slice(start, end));
}
function bridged(text, parts) {
    const sorted = parts.toSorted((one, other) => one.start - other.start);
    let reached = 0;
    return sorted.map(({ start, end }) => {
        const from = start > reached && isBare(text, reached, start) ? reached : start;
        reached = Math.max(reached, end);
        return [from, end];
    });
}
function isBare(text, from, to) {
    return from > 0 && to - from <= FARTHEST && !/[\p{L}\p{N}.;!?]/u.test(text.slice(from, to));
}
function isWord({ kind }) {
    return kind === 'word';
}
function isNear(one, next) {
    return next.start - one.end <= FARTHEST;
}
function lengthOf({ start, end }) {
    return end - start;
}
function count(pieces, kind) {
    return pieces.filter((piece) => piece.kind === kind).length;
}
function spanOf(parts) {
    return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

;// CONCATENATED MODULE: ./src/words/clean.ts



const OUTSIDE_CAP = 300;
const LOOKED_AT = 4_096;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]+/gu;
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
const BYTES_OF_ONE = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
const SEEN = /^[\x20-\x7e\u2010-\u2027\u2190-\u27bf]*$/;
function isPlainlySeen(text) {
    return SEEN.test(text);
}
function makeClean(scrubber) {
    const cleaner = (limits) => (raw, cap = OUTSIDE_CAP) => {
        const bare = seen(raw.slice(0, LOOKED_AT)).replace(/\s+/g, ' ').trim();
        const safe = allow(scrubber.outside(bare), limits, raw.length >= LOOKED_AT);
        return (0,phrase/* quote */.hD)((0,phrase/* capped */.uo)(safe, cap));
    };
    return Object.assign(cleaner(STRANGERS), { named: cleaner(NAMED) });
}
function seen(text) {
    if (isPlainlySeen(text))
        return text;
    return whole(text).replace(ESCAPES, '').replace(INVISIBLE, ' ');
}
function whole(text) {
    const read = text.replace(BYTES_OF_ONE, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
    return read === text ? text : whole(read);
}


/***/ }),

/***/ 98370:
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

/***/ 53836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}


/***/ }),

/***/ 98100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ failsOnTheWay),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   vA: () => (/* binding */ inapplicable)
/* harmony export */ });
/* harmony import */ var _check_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98010);

const STATUSES = ['pass', 'warn', 'fail', 'unknown', 'skip', 'crash'];
function pass(detail, evidence) {
    return { status: 'pass', detail, ...(evidence && { evidence }) };
}
function inapplicable(detail, evidence) {
    return { ...pass(detail, evidence), applies: false };
}
function note(detail, evidence) {
    return { status: 'warn', detail, ...(evidence && { evidence }) };
}
function warn(cause, detail, evidence) {
    return { status: 'warn', cause, detail, ...(evidence && { evidence }) };
}
function fail(cause, detail, evidence) {
    if (cause === 'run.starved')
        return { status: 'unknown', cause, detail, ...(evidence && { evidence }) };
    return { status: 'fail', cause, detail, ...(evidence && { evidence }) };
}
function unknown(detail, cause, evidence) {
    return { status: 'unknown', detail, ...(cause && { cause }), ...(evidence && { evidence }) };
}
function failsOnTheWay(finding) {
    if (finding.status !== 'fail')
        return false;
    return _check_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .WAY_CHECKS */ .yC.includes(finding.check) || finding.cause === 'auth.region';
}
function causeOf(finding) {
    return 'cause' in finding ? finding.cause : undefined;
}


/***/ })

};
