export const id = 126;
export const ids = [126,941];
export const modules = {

/***/ 4797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ lookUpModel),
/* harmony export */   _5: () => (/* binding */ anonymous),
/* harmony export */   bG: () => (/* binding */ lookAtMessages)
/* harmony export */ });
/* harmony import */ var _endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2662);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1539);



/** `GET /v1/models/{id}`: free; shows aliases and retired models, which the list leaves out. */
function lookUpModel(base, scheme, credential, model) {
    const url = (0,_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, `/v1/models/${encodeURIComponent(model)}`);
    return {
        name: 'look-up-model',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)(url),
        headers: (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential),
    };
}
/** The same request without its credential. */
function anonymous(request) {
    const kept = Object.entries(request.headers).filter(([name]) => !isCredentialHeader(name));
    return { ...request, headers: Object.fromEntries(kept) };
}
/**
 * `GET /v1/messages` without a credential: it can run nothing. The API answers 405 whatever the key (praetorian-inc/titus#165),
 * gateways 401 or 405; a 404 means that there is no such route.
 */
function lookAtMessages(base) {
    const headers = (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)('bearer', '');
    return anonymous({
        name: 'look-at-messages',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)((0,_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, '/v1/messages')),
        headers,
    });
}
function isCredentialHeader(name) {
    return Object.values(_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .DIALECTS */ .O9).some(({ header }) => header === name);
}


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  converse: () => (/* binding */ converse)
});

// EXTERNAL MODULE: ./src/judgement/reading.ts + 1 modules
var reading = __webpack_require__(8739);
// EXTERNAL MODULE: ./src/check-ids.ts
var check_ids = __webpack_require__(8216);
;// CONCATENATED MODULE: ./src/claude/base-candidates.ts
// Base URLs that were probably meant when the API is not at the one that was given.
/**
 * What people paste behind a base URL although clients add it themselves, longest first. Sources: streamystats#491,
 * zed-industries/zed#59399, langchain#31325, vellum-assistant#25930. As of 2026-11-22.
 */
const PASTED = /(?:\/v1)*\/(?:messages(?:\/count_tokens)?|complete|chat\/completions|models|v1)\/?$/;
/** Where gateways keep this API: OpenRouter and Vercel below `/api`, Foundry, Cloudflare and others below `/anthropic`. */
const PREFIXES = ['/anthropic', '/api', '/api/anthropic', '/v1'];
/** Most candidates that are asked. */
const MOST = 6;
/** Candidates of the same origin, most probable first, without the one that was given. */
function baseCandidates(base) {
    const given = base.pathname.replace(/\/+$/, '');
    const cut = given.replace(PASTED, '').replace(PASTED, '');
    const added = PREFIXES.filter((prefix) => !cut.endsWith(prefix)).map((prefix) => cut + prefix);
    const paths = [...new Set([cut, ...added, ''])].filter((path) => path !== given);
    return paths.slice(0, MOST).map((path) => new URL(base.origin + path));
}

// EXTERNAL MODULE: ./src/claude/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(2662);
// EXTERNAL MODULE: ./src/claude/models.ts + 1 modules
var models = __webpack_require__(460);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/run/speaker.ts
var run_speaker = __webpack_require__(3116);
;// CONCATENATED MODULE: ./src/run/follow-up.ts
// What is said once the first answers are in, and only if they left something open.







/** Most models of the `models` input that are looked up one by one when the list does not show them. */
const LOOKUP_CAP = 20;
const NOTHING_MORE = {
    lookups: {},
    live: [],
    candidates: [],
    anonymousCount: undefined,
    messagesRoute: undefined,
};
/** What the opening left open: a count under the wrong header or model, models the list does not show, a route that may be missing. */
async function followUp(opening, speaker) {
    const conversation = await followAnswers(opening, speaker);
    return wantsLive(speaker) ? { ...conversation, live: await speakLive(conversation, speaker) } : conversation;
}
function wantsLive({ settings }) {
    return check_ids/* LIVE_CHECKS */.ty.some((id) => settings.checks.has(id));
}
/** In the header that was accepted; where nothing was, in each that is allowed until one is not answered 401. */
async function speakLive(conversation, speaker) {
    const { endpoint, settings, live } = speaker;
    const counted = conversation.counts.find(({ exchange }) => (0,reading/* understood */.Se)(exchange));
    const known = acceptedScheme(conversation) ?? counted?.scheme;
    const model = counted?.model ?? (0,run_speaker/* firstModel */.og)(settings);
    const trials = [];
    for (const scheme of known === undefined ? endpoint.schemes : [known]) {
        const trial = await live(scheme, model);
        trials.push(trial);
        if ((0,reading/* statusOf */.c2)(trial.message) !== 401)
            break;
    }
    return trials;
}
async function followAnswers(opening, speaker) {
    const scheme = acceptedScheme(opening);
    if (scheme === undefined)
        return withoutList(opening, speaker);
    const listed = (0,reading/* listedModels */.q5)(opening);
    const [counts, lookups, anonymousCount] = await Promise.all([
        moreCounts(opening, scheme, listed, speaker),
        lookUps(scheme, listed, speaker),
        isPublic(opening) ? speaker.anonymousCount() : undefined,
    ]);
    return { ...opening, ...NOTHING_MORE, counts: [...opening.counts, ...counts], lookups, anonymousCount };
}
function acceptedScheme({ lists }) {
    return result/* AUTH_SCHEMES */.kp.find((scheme) => lists[scheme] !== undefined && (0,reading/* understood */.Se)(lists[scheme]));
}
function isPublic({ anonymous: open, counts }) {
    return open !== undefined && (0,reading/* understood */.Se)(open) && counts.some(({ exchange }) => (0,reading/* statusOf */.c2)(exchange) === 200);
}
async function moreCounts({ counts }, scheme, listed, { count }) {
    const last = counts.at(-1);
    if (last === undefined || (0,reading/* understood */.Se)(last.exchange))
        return [];
    const trials = last.scheme !== scheme && (0,reading/* statusOf */.c2)(last.exchange) === 401 ? [await count(scheme, last.model)] : [];
    const latest = trials[0] ?? last;
    const substitute = listed.find((model) => model !== latest.model);
    if (!(0,reading/* modelRefused */.wi)(latest) || substitute === undefined)
        return trials;
    return [...trials, await count(scheme, substitute)];
}
async function lookUps(scheme, listed, { settings, lookUp }) {
    const unlisted = settings.models.filter((model) => !(0,models/* isListed */.yy)(model, listed)).slice(0, LOOKUP_CAP);
    const found = await Promise.all(unlisted.map(async (model) => [model, await lookUp(scheme, model)]));
    return Object.fromEntries(found);
}
/** No list: what the count says of each asked model, and, when that is missing too, whether messages are served at all. */
async function withoutList(opening, speaker) {
    const { settings, count } = speaker;
    const counted = opening.counts.find(({ exchange }) => (0,reading/* understood */.Se)(exchange));
    if (counted !== undefined) {
        const others = settings.models.filter((model) => model !== counted.model).slice(0, LOOKUP_CAP);
        const more = await Promise.all(others.map((model) => count(counted.scheme, model)));
        return { ...opening, ...NOTHING_MORE, counts: [...opening.counts, ...more] };
    }
    const exchanges = [...Object.values(opening.lists), ...opening.counts.map(({ exchange }) => exchange)];
    return exchanges.every(reading/* isNowhere */.xQ) ? lookAround(opening, speaker) : { ...opening, ...NOTHING_MORE };
}
/** The API is not at this path: whether messages are served all the same, and at which other path it answers. */
async function lookAround(opening, speaker) {
    const { base, messagesAt } = speaker;
    const asked = baseCandidates(base).map(async (other) => ({
        base: (0,endpoint_shape/* shownBase */.fc)(other),
        exchange: await messagesAt(other),
    }));
    const [route, candidates] = await Promise.all([messagesAt(base), Promise.all(asked)]);
    return { ...opening, ...NOTHING_MORE, messagesRoute: route, candidates };
}

;// CONCATENATED MODULE: ./src/run/converse.ts



/** Speaks with an endpoint whose peer the exchanger verifies. `base` and a credential must be there. */
async function converse(target, endpoint, base, exchange) {
    const speaker = (0,run_speaker/* makeSpeaker */.QR)(target, endpoint, base, exchange);
    const opening = endpoint.firstParty ? await openFirstParty(speaker) : await openElsewhere(speaker);
    return followUp(opening, speaker);
}
/** Both dialects and the count side by side, one a socket. */
async function openFirstParty({ endpoint, settings, list, count }) {
    const { schemes } = endpoint;
    const scheme = countScheme(endpoint, settings);
    const [lists, trial] = await Promise.all([
        Promise.all(schemes.map(list)),
        count(scheme, (0,run_speaker/* firstModel */.og)(settings)),
    ]);
    const named = schemes.flatMap((each, at) => (lists[at] === undefined ? [] : [[each, lists[at]]]));
    return {
        lists: Object.fromEntries(named),
        counts: [trial],
        anonymous: undefined,
    };
}
/** The scheme asked for, else the one of today's SDKs. */
function countScheme({ schemes }, { auth }) {
    return schemes.find((scheme) => scheme === auth) ?? schemes[0] ?? 'bearer';
}
/** One header at a time: the other only after a 401. The list without a credential shows whether the list proves anything. */
async function openElsewhere(speaker) {
    const { endpoint, settings, list, count, anonymousList } = speaker;
    const first = countScheme(endpoint, settings);
    const asked = async (scheme) => Promise.all([list(scheme), count(scheme, (0,run_speaker/* firstModel */.og)(settings))]);
    const [[firstList, firstCount], open] = await Promise.all([asked(first), anonymousList()]);
    const other = endpoint.schemes.find((scheme) => scheme !== first);
    const refused = [firstList, firstCount.exchange].some((exchange) => (0,reading/* statusOf */.c2)(exchange) === 401);
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

/***/ 4126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converseKeyless: () => (/* binding */ converseKeyless)
/* harmony export */ });
/* harmony import */ var _claude_federation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9541);
/* harmony import */ var _plan_proxy_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
/* harmony import */ var _probes_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3220);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7355);
/* harmony import */ var _converse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8941);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2609);
/* harmony import */ var _speaker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3116);
// The keyless sign-in: the job's identity token, asked of GitHub, is exchanged at the endpoint for an access token.








const NOTHING_SAID = {
    lists: {},
    anonymous: undefined,
    anonymousCount: undefined,
    candidates: [],
    messagesRoute: undefined,
    counts: [],
    live: [],
    lookups: {},
};
/** Signs in at an endpoint and speaks with it as `converse` does. Begin it while the sockets to the endpoint are opened. */
async function converseKeyless(target, endpoint, base, federation, tools) {
    const { signIn, accessToken } = await signInAt(base, federation, tools);
    if (accessToken === undefined)
        return { ...NOTHING_SAID, signIn };
    const { settings } = target;
    const signedIn = {
        ...target,
        credential: { secret: accessToken, kind: 'auth-token', origin: ORIGIN },
        // The token is of one workspace already; the SDK sends no header either.
        settings: { ...settings, workspaceId: undefined },
    };
    const exchange = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .makeExchanger */ .yI)(tools.client, tools.patience);
    return { ...(await (0,_converse_js__WEBPACK_IMPORTED_MODULE_5__.converse)(signedIn, endpoint, base, exchange)), signIn };
}
const ORIGIN = { setting: 'federation-rule-id', from: 'input' };
/** Nothing is asked of anybody when it is known beforehand that the token may not be posted there. */
async function signInAt(base, federation, tools) {
    const source = sourceFor(base, federation);
    if (typeof source === 'string')
        return notBegun(source);
    const github = openIdentityLine(source.url, tools);
    try {
        const ask = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .makeExchanger */ .yI)(github.client, { ...tools.patience, manners: undefined, host: source.url.host });
        const request = (0,_claude_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .askIdentityToken */ .RI)(source.url, (0,_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .reveal */ ._c)(tools.hide(source.token)), federation.audience);
        return await exchanged(base, federation, tools, () => ask('identity token (GitHub)', (0,_speaker_js__WEBPACK_IMPORTED_MODULE_7__/* .bare */ .$B)(request)));
    }
    finally {
        await github.close();
    }
}
function notBegun(obstacle) {
    const signIn = { obstacle, workspaceChosen: false, identities: [], exchange: undefined };
    return { signIn, accessToken: undefined };
}
/** Without client certificate, and never over plain http beyond this machine, whatever is allowed for the endpoint. */
function openIdentityLine(url, { settings, patience: { clock } }) {
    const proxy = (0,_plan_proxy_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideProxy */ .Z)(url, settings.proxy);
    const guarded = { ...settings, clientCertificate: undefined, allowHttp: false };
    const route = (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .planRoute */ .Z)(url, guarded, proxy.kind === 'proxy' ? proxy.server : undefined);
    return (0,_probes_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openLine */ .T)(route, url.origin, 1, clock.attemptSignal);
}
function sourceFor(base, { identity, audience }) {
    if (typeof identity === 'string')
        return identity;
    return (0,_claude_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotPosted */ .p_)(base, audience) ?? parsed(identity) ?? 'bad-url';
}
function parsed({ url, token }) {
    return URL.canParse(url) && /^https?:/.test(url) ? { url: new URL(url), token: (0,_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .reveal */ ._c)(token) } : undefined;
}
/** An identity token is good for one use: every try of the exchange asks for a fresh one, also when nobody knows whether the last try arrived. */
async function exchanged(base, federation, { settings, client, patience, hide }, askIdentity) {
    const identities = [];
    const { workspaceId } = settings;
    const attempt = async (tries) => {
        const identity = await askIdentity();
        identities.push(identity);
        const identityToken = identityTokenOf(identity);
        if (identityToken === undefined)
            return undefined;
        hide(identityToken);
        const grant = { ...federation, identityToken, workspaceId };
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .tryOnce */ .lH)(client, (0,_speaker_js__WEBPACK_IMPORTED_MODULE_7__/* .bare */ .$B)((0,_claude_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeToken */ .r1)(base, grant)), patience, tries);
    };
    const exchange = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .persist */ .Zr)('token exchange', attempt, patience);
    const token = exchange && accessTokenOf(exchange);
    return {
        signIn: { obstacle: undefined, workspaceChosen: workspaceId !== undefined, identities, exchange },
        accessToken: token === undefined ? undefined : hide(token),
    };
}
function identityTokenOf({ outcome }) {
    const isGiven = outcome.kind === 'answer' && outcome.status < 300;
    const token = isGiven ? (0,_claude_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .identityTokenIn */ .l3)(outcome.json) : undefined;
    return token !== undefined && token.length <= _claude_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_EXCHANGE */ .Kj.longestToken ? token : undefined;
}
function accessTokenOf({ outcome }) {
    return outcome.kind === 'answer' && outcome.status < 300 ? (0,_claude_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTokenIn */ .nC)(outcome.json) : undefined;
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   QR: () => (/* binding */ makeSpeaker),
/* harmony export */   og: () => (/* binding */ firstModel)
/* harmony export */ });
/* harmony import */ var _claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4797);
/* harmony import */ var _claude_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _claude_live_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4212);
/* harmony import */ var _claude_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(460);
/* harmony import */ var _claude_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1539);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7355);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(311);
// Everything that can be said to an endpoint: each request with its name, its headers and, where it may have one, its credential.







function makeSpeaker(target, endpoint, base, exchange) {
    const { settings, credential } = target;
    const value = credential === undefined ? '' : (0,_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .reveal */ ._c)(credential.secret);
    const send = (name, request) => exchange(name, asSent(request, settings));
    const sendBare = (name, request) => exchange(name, bare(request));
    const bodyFor = (model) => settings.request === undefined ? (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .minimalCountBody */ .bM)(model) : (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countBodyFrom */ ._6)(settings.request, model);
    const anonymousBody = (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .minimalCountBody */ .bM)(firstModel(settings));
    return {
        base,
        endpoint,
        settings,
        list: (scheme) => send(`models (${scheme})`, (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .listModels */ .D)(base, scheme, value)),
        count: async (scheme, model) => {
            const exchanged = await send(`count_tokens (${scheme})`, (0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countTokens */ .ih)(base, scheme, value, bodyFor(model)));
            return { scheme, model, own: settings.request !== undefined, exchange: exchanged };
        },
        live: async (scheme, model) => {
            const [message, stream] = await Promise.all([
                send(`message (${scheme})`, (0,_claude_live_message_js__WEBPACK_IMPORTED_MODULE_2__/* .liveMessage */ .go)(base, scheme, value, { model, stream: false })),
                send(`message stream (${scheme})`, (0,_claude_live_message_js__WEBPACK_IMPORTED_MODULE_2__/* .liveMessage */ .go)(base, scheme, value, { model, stream: true })),
            ]);
            return { scheme, model, message, stream };
        },
        lookUp: (scheme, model) => send(`model look-up (${scheme})`, (0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpModel */ .Mt)(base, scheme, value, model)),
        anonymousList: () => sendBare('models (no credential)', (0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)((0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .listModels */ .D)(base, 'bearer', ''))),
        anonymousCount: () => sendBare('count_tokens (no credential)', (0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymous */ ._5)((0,_claude_request_js__WEBPACK_IMPORTED_MODULE_4__/* .countTokens */ .ih)(base, 'bearer', '', anonymousBody))),
        messagesAt: (other) => sendBare('messages route (no credential)', (0,_claude_free_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAtMessages */ .bG)(other)),
    };
}
/** What is billed, and what is good for one use. */
const FOR_ONCE = new Set(['live-message', 'token-exchange']);
function bodyOf({ name, body }) {
    return { ...(body !== undefined && { body }), ...(FOR_ONCE.has(name) && { isForOnce: true }) };
}
/** Custom headers go along with every request that carries the credential, and with no other. */
function asSent(request, settings) {
    const { method, path, headers } = request;
    const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, (0,_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .reveal */ ._c)(value)]));
    const workspace = settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId };
    const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': (0,_claude_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x) };
    return { method, path, headers: all, ...bodyOf(request) };
}
/** A custom `anthropic-beta` adds to ours; every other name of ours stands as it is. */
function merged(own, extra) {
    const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined);
    return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') };
}
/** A request that carries nothing of the user's. */
function bare(request) {
    const { method, path, headers } = request;
    return { method, path, headers: { ...headers, 'user-agent': (0,_claude_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgent */ .N1)(_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x) }, ...bodyOf(request) };
}
/** The model of the first token count: the user's own, or the newest we know. */
function firstModel({ request, models }) {
    const own = request?.['model'];
    return (typeof own === 'string' && own !== '' ? own : models[0]) ?? (0,_claude_models_js__WEBPACK_IMPORTED_MODULE_3__/* .newestOfTable */ .yL)();
}


/***/ })

};
