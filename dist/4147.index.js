export const id = 4147;
export const ids = [4147];
export const modules = {

/***/ 87868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutPasted),
/* harmony export */   q: () => (/* binding */ baseCandidates)
/* harmony export */ });
const PASTED = /(?:\/v1)*\/(?:messages(?:\/count_tokens)?|complete|chat\/completions|models|v1)\/?$/;
const PREFIXES = ['/anthropic', '/api', '/api/anthropic', '/v1'];
const MOST = 6;
function withoutPasted(base) {
    const given = base.pathname.replace(/\/+$/, '');
    const cut = cutOf(given);
    return cut === given ? undefined : new URL(base.origin + cut);
}
function cutOf(path) {
    return path.replace(PASTED, '').replace(PASTED, '');
}
function baseCandidates(base, own = '') {
    const given = base.pathname.replace(/\/+$/, '');
    const cut = cutOf(given);
    const added = PREFIXES.filter((prefix) => !cut.endsWith(prefix)).map((prefix) => cut + prefix);
    const paths = [...new Set([own || cut, cut, ...added, ''])].filter((path) => path !== given);
    return paths.slice(0, MOST).map((path) => new URL(base.origin + path));
}


/***/ }),

/***/ 47093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ firstByteMs),
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   NB: () => (/* binding */ firstAnswer),
/* harmony export */   NH: () => (/* binding */ waitIn),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66999);

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
function waitIn({ answer }, now) {
    const waitMs = (0,_retry_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(answer, now);
    return waitMs === undefined ? {} : { retryAfter: shownWait(waitMs) };
}
function shownWait(waitMs) {
    if (waitMs >= _retry_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MS */ .c)
        return 'a day or more';
    const seconds = Math.ceil(waitMs / 1_000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}


/***/ }),

/***/ 84185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ judgeModels),
  q5: () => (/* binding */ listedModels),
  Of: () => (/* binding */ refusalOf)
});

// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(59896);
// EXTERNAL MODULE: ./src/claude/models/model-list.ts
var model_list = __webpack_require__(56317);
;// CONCATENATED MODULE: ./src/claude/models/wildcards.ts
const PROVIDER = 'anthropic/';
const MOST = 100;
function isWildcard(id) {
    return id.includes('*');
}
function isCovered(id, listed) {
    const patterns = listed.filter(isWildcard).slice(0, MOST);
    return patterns.some((pattern) => fits(id, pattern) || fits(PROVIDER + id, pattern));
}
function fits(id, pattern) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop() ?? '';
    if (!id.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = id.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return id.length - last.length >= at && id.endsWith(last);
}

// EXTERNAL MODULE: ./src/reading/reading.ts + 2 modules
var reading = __webpack_require__(25459);
// EXTERNAL MODULE: ./src/reading/road-models.ts
var road_models = __webpack_require__(86311);
;// CONCATENATED MODULE: ./src/reading/models.ts





function listedModels(conversation) {
    return (shownList(conversation) ?? [])
        .filter(({ id, lifecycle }) => lifecycle !== 'retired' && !isWildcard(id))
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
        .filter(({ id }) => !isWildcard(id) && !asked.some((model) => model.id === id))
        .map((model) => fromList(model, model.id, false, nowMs));
    return {
        models: [...asked, ...others],
        listed: listedModels(conversation),
        isShown: shown !== undefined && !shown.some(({ id }) => isWildcard(id)),
    };
}
function judgeAsked(id, known) {
    const counted = countOf(id, known);
    return (0,road_models/* judgeOnRoad */.J)(id, counted === 'usable', known) ?? judgeListed(id, counted, known);
}
function judgeListed(id, counted, known) {
    const listed = known.list.find((model) => model.id === id) ??
        known.list.find((model) => (0,models/* sameModel */.An)(model.id, id)) ??
        lookedUp(id, known);
    if (listed !== undefined)
        return refusedHere(fromList(listed, id, true, known.nowMs), counted);
    if (counted === 'usable')
        return fromTable(id, known.nowMs);
    const absent = counted ?? absentFrom(id, known);
    return absent === 'unknown'
        ? asked(id, (0,models/* lifecycleOf */.o0)(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
        : asked(id, absent ?? 'unverified');
}
function absentFrom(id, known) {
    const ids = known.list.map((model) => model.id);
    const isWhole = ids.length > 0 && !isCovered(id, ids);
    return isWhole ? lookUpStatus(id, known) : undefined;
}
function isSpokenBy(id, { live }) {
    return live.some(({ message: { reading } }) => {
        const speaker = reading.kind === 'accepted' ? modelIn(reading.answer.json) : undefined;
        return speaker !== undefined && (0,models/* sameModel */.An)(speaker, id);
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
    return isRefused && counts.some(({ model, own, exchange }) => model !== id && !own && (0,reading/* understood */.Se)(exchange));
}
function refusalOf(id, { counts }) {
    const readings = counts.filter(({ model }) => model === id).map(({ exchange }) => exchange.reading);
    const heard = readings.filter((reading) => reading.kind === 'told' || reading.kind === 'strange');
    const said = heard.find((reading) => refusedStatus(reading) !== undefined);
    return said ?? (isOfModelAlone(readings, counts, id) ? heard[0] : undefined);
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
    return (0,model_list/* parseModelList */.h)([outcome.json])?.models[0];
}
function lookUpStatus(id, { conversation }) {
    const reading = conversation.lookups.get(id)?.reading;
    if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted')
        return undefined;
    if (reading.answer.status === 404)
        return 'unknown';
    return reading.answer.status === 403 && reading.kind === 'told' ? 'forbidden' : undefined;
}
function fromList(model, id, wasAsked, nowMs) {
    const table = (0,models/* lifecycleOf */.o0)(model.id, nowMs);
    const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active');
    const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined);
    const status = lifecycle === 'active' ? 'usable' : lifecycle;
    return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) };
}
function fromTable(id, nowMs) {
    const table = (0,models/* lifecycleOf */.o0)(id, nowMs);
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
/* harmony export */   U8: () => (/* binding */ mayBeOfBackend),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   cv: () => (/* binding */ trials),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   xC: () => (/* binding */ isLetIn)
/* harmony export */ });
/* unused harmony export isVendorRefusal */
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25459);

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
    if (reading.kind === 'refused')
        return false;
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
function mayBeOfBackend(reading) {
    const isCalledBad = reading.kind === 'refused' && reading.cause === 'auth.invalid' && reading.answer.status === 400;
    return isCalledBad || isVendorRefusal(reading);
}
function bestOf(exchanges) {
    const readings = exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent');
    return readings.find(isLetIn) ?? readings[0];
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

/***/ 6369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ isApi),
/* harmony export */   yN: () => (/* binding */ placesIn),
/* harmony export */   zX: () => (/* binding */ candidateIn)
/* harmony export */ });
/* harmony import */ var _claude_endpoint_base_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87868);
/* harmony import */ var _claude_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60260);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65030);



function candidateIn({ candidates, nowhere: impossible }) {
    return candidates.find(({ exchange }) => isApi(exchange) && differs(exchange, impossible))?.base;
}
function differs({ reading }, impossible) {
    const other = impossible?.reading;
    if (reading.kind === 'silent' || other === undefined || other.kind === 'silent')
        return true;
    return !(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAnswer */ .J)(reading, other);
}
function placesIn({ candidates, nowhere: impossible }, base, clean) {
    const open = candidates.filter(({ exchange }) => exchange.reading.kind === 'silent' || (isApi(exchange) && !differs(exchange, impossible)));
    if (candidates.length > 0 && open.length === 0)
        return { excluded: candidates.map((one) => clean.named(one.base).quoted) };
    const meant = base && (0,_claude_endpoint_base_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPasted */ .K)(base);
    const likely = open.find((one) => meant !== undefined && one.base === (0,_claude_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shownBase */ .fc)(meant))?.base;
    return likely === undefined ? {} : { likely: clean.named(likely).quoted };
}
function isApi({ reading }) {
    if (reading.kind === 'silent' || reading.html)
        return false;
    const { status } = reading.answer;
    return (status === 401 || status === 405 || (reading.envelope !== undefined && [400, 403, 422].includes(status)));
}


/***/ }),

/***/ 94065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ knownAndForbidden),
/* harmony export */   fH: () => (/* binding */ provenKeys),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   pk: () => (/* binding */ backendRefusal)
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
    if (stranger === undefined || !(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(stranger) || (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeOfBackend */ .U8)(stranger))
        return [];
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusable */ .SH)(conversation)
        .filter(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeOfBackend */ .U8)
        .map((by) => ({ scheme: by.scheme, by, without: stranger }));
}
function backendRefusal(conversation) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusable */ .SH)(conversation).find(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeOfBackend */ .U8);
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

/***/ 45324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ledTo)
/* harmony export */ });
const SAME_AGAIN = [307, 308];
function ledTo({ answer: { status, headers }, url }) {
    const location = headers['location'];
    if (url === undefined || location === undefined || !SAME_AGAIN.includes(status))
        return undefined;
    const target = URL.parse(location, url);
    return target?.origin === new URL(url).origin && target.href !== url ? target : undefined;
}


/***/ }),

/***/ 57283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $9: () => (/* binding */ ledMessage),
  T1: () => (/* binding */ provenMessages),
  f3: () => (/* binding */ servesOther)
});

// EXTERNAL MODULE: ./src/reading/proof/led-to.ts
var led_to = __webpack_require__(45324);
// EXTERNAL MODULE: ./src/reading/reading.ts + 2 modules
var reading_reading = __webpack_require__(25459);
// EXTERNAL MODULE: ./src/reading/proof/answers.ts
var answers = __webpack_require__(52454);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(17663);
// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(65030);
;// CONCATENATED MODULE: ./src/reading/proof/blocked.ts




function blockedBy(conversation, isServed, provider) {
    const { lists, counts, live } = conversation;
    const isRead = Object.values(lists).some(reading_reading/* understood */.Se);
    const readings = [
        ...live.slice(-1).map(({ message }) => ({ reading: message.reading, own: true })),
        ...counts.map(({ exchange, own }) => ({ reading: exchange.reading, own })),
    ];
    const isForeign = (reading) => isStranger(reading) || (isServed && isForeignPage(reading, conversation, provider));
    const [found] = readings.flatMap(({ reading, own }) => reading.kind !== 'silent' && isForeign(reading) ? [{ reading, own }] : []);
    if (found === undefined || !isRead)
        return undefined;
    if (readings.some(({ reading }) => reading.kind === 'accepted'))
        return found.own ? found.reading : undefined;
    return isServed && isOfPath(found.reading, conversation) ? undefined : found.reading;
}
function isOfPath({ answer }, conversation) {
    const readings = (0,answers/* trials */.cv)(conversation, 'one-byte-count').map(({ reading }) => reading);
    return routes/* NO_ROUTE */.g.includes(answer.status)
        ? readings.some((reading) => reading.kind === 'silent' || reading.html)
        : readings.some((reading) => reading.kind !== 'silent' && isStranger(reading));
}
function isForeignPage(reading, conversation, { noRoute }) {
    const beside = (0,answers/* bestOf */.Ui)((0,answers/* trials */.cv)(conversation, 'one-byte-beside'));
    if (!reading.html || !routes/* NO_ROUTE */.g.includes(reading.answer.status) || beside === undefined)
        return false;
    return (0,reading_reading/* saysNoRoute */.XE)(beside, noRoute) && !(0,difference/* sameAnswer */.J)(reading, beside);
}
function isStranger({ answer, envelope, html, kind }) {
    const { status } = answer;
    if (kind === 'accepted' || envelope !== undefined)
        return false;
    if (routes/* NO_ROUTE */.g.includes(status) || status >= 500 || status === LIMIT)
        return false;
    if (html || (status >= 300 && status < 400))
        return true;
    return isBareText(answer) && !isEvents(answer);
}
function isEvents({ status, headers }) {
    return status < 300 && /^text\/event-stream\b/i.test(headers['content-type'] ?? '');
}
const LIMIT = 429;
function isBareText({ status, json, body }) {
    if (json !== undefined || status === 401)
        return false;
    return status >= 400 || body.bytes.length > 0;
}

// EXTERNAL MODULE: ./src/reading/proof/elsewhere.ts
var elsewhere = __webpack_require__(6369);
;// CONCATENATED MODULE: ./src/reading/proof/messages.ts






const METHOD_NOT_ALLOWED = 405;
const NO_METHOD = [METHOD_NOT_ALLOWED, 501];
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
        ledProof(conversation) ??
        byDifference(conversation, keys, provider));
}
function ledProof(conversation) {
    const { ledOn } = conversation;
    const by = ledMessage(conversation);
    return by !== undefined && ledOn !== undefined && (0,elsewhere/* isApi */.dt)(ledOn.exchange)
        ? { kind: 'led', by, path: ledOn.path }
        : undefined;
}
function ledMessage(conversation) {
    const asked = conversation.live.map(({ message }) => message).slice(-1);
    const exchanges = asked.length > 0 ? asked : (0,answers/* trials */.cv)(conversation, 'one-byte');
    return exchanges
        .flatMap(({ reading }) => (reading.kind === 'silent' ? [] : [reading]))
        .find((reading) => (0,led_to/* ledTo */.r)(reading) !== undefined);
}
function byDifference(conversation, keys, provider) {
    const counted = conversation.counts.map(({ exchange }) => exchange.reading).find(isAccepted);
    const route = provenRoute(conversation, provider);
    const blocked = keys.length > 0 ? blockedBy(conversation, route.kind === 'served', provider) : undefined;
    if (blocked !== undefined)
        return { kind: 'blocked', by: blocked };
    return counted === undefined ? route : { kind: 'served', by: counted };
}
function spokenRoute(conversation, provider) {
    const reading = conversation.live.at(-1)?.message.reading;
    if (reading === undefined || reading.kind === 'silent')
        return undefined;
    if (reading.kind === 'accepted')
        return served(reading);
    const isOfModel = reading.kind === 'told' && reading.cause.startsWith('model.');
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(reading, provider.noRoute) && !isFailure(reading);
    return isNone && !isOfModel ? missingBy(reading, conversation, provider) : undefined;
}
function missingBy(by, conversation, provider) {
    const isServed = provenRoute(conversation, provider).kind === 'served';
    if (isServed && isForeignPage(by, conversation, provider))
        return undefined;
    const beside = (0,answers/* bestOf */.Ui)((0,answers/* trials */.cv)(conversation, 'one-byte-beside'));
    const isAsNowhere = beside !== undefined && (0,difference/* sameAnswer */.J)(by, beside);
    return { kind: 'missing', by, ...(isAsNowhere && { isAsNowhere }) };
}
function isAccepted(reading) {
    return reading.kind === 'accepted';
}
function upstreamRefusal(conversation, keys) {
    return (0,answers/* refusable */.SH)(conversation).find((reading) => keys.some(({ scheme }) => scheme === reading.scheme) &&
        ((0,answers/* mayBeOfBackend */.U8)(reading) || (reading.kind === 'told' && reading.cause === 'auth.upstream')));
}
function deniedAt(provider, conversation) {
    const [by] = (0,answers/* trials */.cv)(conversation, 'one-byte').flatMap(({ reading }) => reading.kind === 'told' && isDenial(reading, provider) ? [reading] : []);
    return by && { kind: 'denied', by };
}
function isDenial({ cause, why }, { road, routes }) {
    if (road !== undefined)
        return /^(?:auth|billing)\./.test(cause);
    return cause === 'auth.forbidden' && why?.facts?.['route']?.endsWith(routes.messages) === true;
}
function upstreamAt(conversation, keys) {
    const by = keys.length > 0 ? upstreamRefusal(conversation, keys) : undefined;
    return by && { kind: 'upstream', by };
}
function provenRoute(conversation, provider) {
    const real = (0,answers/* bestOf */.Ui)((0,answers/* trials */.cv)(conversation, 'one-byte'));
    const other = (0,answers/* bestOf */.Ui)((0,answers/* trials */.cv)(conversation, 'one-byte-beside'));
    if (real === undefined || other === undefined)
        return OPEN;
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute);
    if ((0,difference/* sameAnswer */.J)(real, other)) {
        if (isNone)
            return provider.road === undefined
                ? lookOf(conversation, provider, real)
                : { kind: 'missing', by: real, isAsNowhere: true };
        return (0,answers/* isLetIn */.xC)(real) ? { kind: 'open', by: real } : OPEN;
    }
    if (isShut(real, (0,answers/* trial */.FN)(conversation, 'one-byte')))
        return { kind: 'refused', by: real };
    return (0,answers/* isLetIn */.xC)(real) && !isNone ? served(real) : ofPost(conversation, provider, real);
}
function ofPost(conversation, provider, real) {
    return takesNoPost(real) ? { kind: 'missing', by: real } : lookOf(conversation, provider, real);
}
function isShut(real, bare) {
    const without = (0,answers/* heard */.HK)(bare?.reading);
    const isDoor = real.answer.status === 403 && !real.html && real.envelope !== undefined;
    return isDoor && without !== undefined && (0,difference/* sameAnswer */.J)(real, without);
}
function served(by) {
    return { kind: 'served', by };
}
function takesNoPost({ answer, html }) {
    return answer.status === METHOD_NOT_ALLOWED && !html;
}
function lookOf(conversation, provider, posted) {
    const [real, other] = [looked(conversation, 'look'), looked(conversation, 'look-beside')];
    if (real === undefined || other === undefined)
        return OPEN;
    if (!(0,difference/* sameAnswer */.J)(real, other))
        return (0,answers/* isLetIn */.xC)(real) ? ofGet(real, posted) : OPEN;
    const isNone = (0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute) && (0,reading_reading/* saysNoRoute */.XE)(posted, provider.noRoute);
    return isNone && !isFailure(posted) ? { kind: 'missing', by: posted, isAsNowhere: true } : OPEN;
}
function ofGet(real, posted) {
    if (!NO_METHOD.includes(posted.answer.status))
        return served(real);
    return takesNoPost(posted) && !/\bPOST\b/.test(real.answer.headers['allow'] ?? '')
        ? { kind: 'missing', by: posted }
        : OPEN;
}
function looked(conversation, question) {
    return (0,answers/* bestOf */.Ui)((0,answers/* trials */.cv)(conversation, question)) ?? (0,answers/* heard */.HK)((0,answers/* trial */.FN)(conversation, question)?.reading);
}
function isFailure({ answer }) {
    return answer.status === 500;
}
function servesOther(conversation, provider) {
    const bare = (0,answers/* trial */.FN)(conversation, 'other-dialect');
    const real = (0,answers/* bestOf */.Ui)(bare === undefined ? (0,answers/* trials */.cv)(conversation, 'other-dialect') : [bare]);
    const other = bare === undefined
        ? (0,answers/* bestOf */.Ui)((0,answers/* trials */.cv)(conversation, 'one-byte-beside'))
        : (0,answers/* heard */.HK)(conversation.nowhere?.reading);
    if (real === undefined || other === undefined)
        return undefined;
    return !(0,difference/* sameAnswer */.J)(real, other) && !(0,reading_reading/* saysNoRoute */.XE)(real, provider.noRoute) && !real.html;
}


/***/ }),

/***/ 91755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ proveBy)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25459);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52454);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94065);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57283);




function proveBy(conversation, provider) {
    const keys = (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .provenKeys */ .fH)(conversation, provider.road !== undefined);
    return {
        keys,
        messages: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .provenMessages */ .T1)(conversation, keys, provider),
        servesOther: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .servesOther */ .f3)(conversation, provider),
        countsAnyModel: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .trials */ .cv)(conversation, 'impossible-count').some(_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .Se),
    };
}


/***/ }),

/***/ 86311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgeOnRoad),
/* harmony export */   g: () => (/* binding */ refusalOnRoad)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25459);

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
    unnamed: 'but the body is compressed, and no content-encoding says so',
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
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${MISPACKED[body.fault]}${codingWords(headers, clean)}`;
    const start = body.bytes.toString('utf8', 0, START);
    const text = body.bytes.length < START ? start : (withoutLastWord(start) ?? '');
    if (isPlainText(answer, html) && text.trim() !== '')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(text.trim().replace(/[.\s]+$/, ''), WORDS)}`;
    return (html ? pageWords(text, size, clean) : undefined) ?? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` with ${type}, ${size}`;
}
function codingWords({ 'content-encoding': coding }, clean) {
    return coding === undefined ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${clean(coding, 40)}`;
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

/***/ 53836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}


/***/ })

};
