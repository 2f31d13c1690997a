export const id = 126;
export const ids = [126,8];
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

/***/ 1008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ converse),
  converseOver: () => (/* binding */ converseOver)
});

// EXTERNAL MODULE: ./src/reading/reading.ts + 1 modules
var reading = __webpack_require__(6336);
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
// EXTERNAL MODULE: ./src/run/speaker.ts
var run_speaker = __webpack_require__(3116);
;// CONCATENATED MODULE: ./src/run/follow-up.ts








const LOOKUP_CAP = 20;
const NOTHING_MORE = {
    lookups: new Map(),
    live: [],
    candidates: [],
    anonymousCount: undefined,
    messagesRoute: undefined,
};
async function followUp(opening, speaker) {
    const conversation = await followAnswers(opening, speaker);
    return wantsLive(speaker) ? { ...conversation, live: await speakLive(conversation, speaker) } : conversation;
}
function wantsLive({ settings }) {
    return check_ids/* LIVE_CHECKS */.ty.some((id) => settings.checks.has(id));
}
async function speakLive(conversation, speaker) {
    const { endpoint, settings, live } = speaker;
    const counted = conversation.counts.find(({ exchange }) => (0,reading/* understood */.Se)(exchange));
    const known = acceptedScheme(conversation) ?? counted?.exchange.reading.scheme;
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
    const listed = (0,reading_models/* listedModels */.q)(opening);
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
    const trials = last.exchange.reading.scheme !== scheme && (0,reading/* statusOf */.c2)(last.exchange) === 401
        ? [await count(scheme, last.model)]
        : [];
    const latest = trials[0] ?? last;
    const substitute = listed.find((model) => model !== latest.model);
    if (!(0,reading/* modelRefused */.wi)(latest.exchange) || substitute === undefined)
        return trials;
    return [...trials, await count(scheme, substitute)];
}
async function lookUps(scheme, listed, { settings, lookUp }) {
    const unlisted = settings.models.filter((model) => !(0,models/* isListed */.yy)(model, listed)).slice(0, LOOKUP_CAP);
    const found = await Promise.all(unlisted.map(async (model) => [model, await lookUp(scheme, model)]));
    return new Map(found);
}
async function withoutList(opening, speaker) {
    const { settings, count } = speaker;
    const counted = opening.counts.find(({ exchange }) => (0,reading/* understood */.Se)(exchange));
    if (counted !== undefined) {
        const { scheme } = counted.exchange.reading;
        const others = settings.models.filter((model) => model !== counted.model).slice(0, LOOKUP_CAP);
        const more = await Promise.all(others.map((model) => count(scheme, model)));
        return { ...opening, ...NOTHING_MORE, counts: [...opening.counts, ...more] };
    }
    const exchanges = [...Object.values(opening.lists), ...opening.counts.map(({ exchange }) => exchange)];
    return exchanges.every(reading/* isNowhere */.xQ) ? lookAround(opening, speaker) : { ...opening, ...NOTHING_MORE };
}
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




async function converse(target, endpoint, base, exchange) {
    const speaker = (0,run_speaker/* makeSpeaker */.QR)(target, endpoint, base, exchange);
    return followUp(await OPENINGS[endpoint.provider.opening](speaker), speaker);
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
        count(scheme, (0,run_speaker/* firstModel */.og)(settings)),
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
// EXTERNAL MODULE: ./src/retry/retry-after.ts
var retry_after = __webpack_require__(6999);
;// CONCATENATED MODULE: ./src/claude/errors/spent-codes.ts
const SPENT_CODES = new Set([
    'contract_spend_limit_reached',
    'enforced_spend_limit_reached',
    'linked_organization_billing_unavailable',
    'linked_organization_spend_limit_reached',
]);

// EXTERNAL MODULE: ./src/retry/backoff.ts
var backoff = __webpack_require__(8974);
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
        return triesForFailure(outcome.failure);
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

;// CONCATENATED MODULE: ./src/run/exchange.ts



function makeExchanger(client, patience) {
    return async (name, request) => {
        const exchange = await persist(name, (tries) => tryOnce(client, request, patience, tries), patience);
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
            tell(lateLine(name, latest.outcome, patience));
        if (waitedMs === undefined || !budget.take())
            return ended(name, [...made, latest]);
        made.push({ ...latest, waitedMs });
        tell(waitLine(name, latest.outcome, waitedMs, made.length + 1, patience));
        await clock.sleep(waitedMs);
    }
}
function waitLine(name, outcome, waitMs, next, { attempts, clock, host }) {
    const isTold = outcome.kind === 'answer' && (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) !== undefined;
    const by = isTold ? 'as retry-after says' : 'by backoff';
    const seconds = (waitMs / 1_000).toFixed(1);
    const most = Math.min(attempts, worthTries(outcome));
    return `Waiting ${seconds} s before try ${next} of ${most} of ${name} at ${host}: ${wordOf(outcome)}, ${by}`;
}
function isWorthMore(outcome, { tries, attempts }) {
    return tries < Math.min(attempts, worthTries(outcome));
}
function lateLine(name, outcome, { clock, host }) {
    const toldMs = outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome, clock.now()) : undefined;
    const why = toldMs === undefined
        ? 'too little time is left'
        : `retry-after says ${(toldMs / 1_000).toFixed(1)} s, and less is left`;
    return `No further try of ${name} at ${host}: ${wordOf(outcome)}, ${why}`;
}
function wordOf(outcome) {
    if (outcome.kind === 'answer')
        return String(outcome.status);
    return /^[A-Z][A-Z0-9_]{2,40}$/.test(outcome.failure.code) ? outcome.failure.code : 'no answer';
}
function ended(name, attempts) {
    const unless = (isVoid) => attempts.findLast(({ outcome }) => outcome.kind === 'answer' || !isVoid(outcome.failure.code));
    const last = unless(failure/* isUnheard */.Yu) ?? unless((code) => code === failure/* CANCELLED */.gD) ?? attempts.at(-1);
    return last && { name, attempts, outcome: last.outcome };
}
async function tryOnce(client, request, { clock, hostPacing }, tries) {
    let at = clock.now();
    let begun = clock.elapsedMs();
    const send = async () => {
        at = clock.now();
        begun = clock.elapsedMs();
        const signal = clock.attemptSignal();
        return (await client()).send(request, signal);
    };
    const outcome = await (hostPacing === undefined ? send() : hostPacing.send(send, tries));
    return { at, durationMs: clock.elapsedMs() - begun, outcome };
}


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converseKeyless: () => (/* binding */ converseKeyless)
/* harmony export */ });
/* harmony import */ var _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);
/* harmony import */ var _plan_proxy_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
/* harmony import */ var _plan_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
/* harmony import */ var _probes_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(793);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6336);
/* harmony import */ var _converse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1008);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8425);
/* harmony import */ var _speaker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3116);









const NOTHING_SAID = {
    lists: {},
    anonymous: undefined,
    anonymousCount: undefined,
    candidates: [],
    messagesRoute: undefined,
    counts: [],
    live: [],
    lookups: new Map(),
};
async function converseKeyless(scope, base, client, patience) {
    const { target } = scope.of;
    const { federation } = target.settings;
    if (federation === undefined)
        throw new Error('a keyless sign-in needs a federation rule');
    const { signIn, accessToken } = await signInAt({ scope, federation, base, client, patience });
    if (accessToken === undefined)
        return { ...NOTHING_SAID, signIn };
    const exchange = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .makeExchanger */ .yI)(client, patience);
    return { ...(await (0,_converse_js__WEBPACK_IMPORTED_MODULE_6__/* .converse */ .i)(signedIn(target, accessToken), scope.endpoint, base, exchange)), signIn };
}
function signedIn(target, secret) {
    const settings = { ...target.settings, workspaceId: undefined };
    return { ...target, credential: { secret, kind: 'auth-token', origin: ORIGIN }, settings };
}
const ORIGIN = { setting: 'federation-rule-id', from: 'input' };
async function signInAt(desk) {
    const { base, federation, patience, scope } = desk;
    const source = sourceFor(base, federation);
    if (typeof source === 'string')
        return notBegun(source);
    const github = openIdentityLine(source.url, scope.of);
    try {
        const ask = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .makeExchanger */ .yI)(github.client, { ...patience, hostPacing: undefined, host: source.url.host });
        const request = (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .askIdentityToken */ .RI)(source.url, source.token, federation.audience);
        return await exchanged(desk, () => ask('identity token (GitHub)', (0,_speaker_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$B)(request)));
    }
    finally {
        await github.close();
    }
}
function notBegun(obstacle) {
    const signIn = { obstacle, workspaceChosen: false, identities: [], exchange: undefined };
    return { signIn, accessToken: undefined };
}
function openIdentityLine(url, { target: { settings }, clock }) {
    const proxy = (0,_plan_proxy_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideProxy */ .Z)(url, settings.proxy);
    const guarded = { ...settings, clientCertificate: undefined, allowHttp: false };
    const route = (0,_plan_route_js__WEBPACK_IMPORTED_MODULE_2__/* .decidedRoute */ .my)(url, guarded, proxy);
    return (0,_probes_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openLine */ .T)(route, url.origin, 1, clock.attemptSignal);
}
function sourceFor(base, { identity, audience }) {
    if (typeof identity === 'string')
        return identity;
    return (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotPosted */ .p_)(base, audience) ?? parsed(identity) ?? 'bad-url';
}
function parsed({ url, token }) {
    return URL.canParse(url) && /^https?:/.test(url) ? { url: new URL(url), token: (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .reveal */ ._c)(token) } : undefined;
}
async function exchanged(desk, askIdentity) {
    const { scope, base, federation, client, patience } = desk;
    const { hide } = scope.of.run;
    const { workspaceId } = scope.of.target.settings;
    const identities = [];
    const attempt = async (tries) => {
        const identity = await askIdentity();
        identities.push(identity);
        const identityToken = identityTokenOf(identity);
        if (identityToken === undefined)
            return undefined;
        hide(identityToken);
        const grant = { ...federation, identityToken, workspaceId };
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .tryOnce */ .lH)(client, (0,_speaker_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$B)((0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeToken */ .r1)(base, grant)), patience, tries);
    };
    const posted = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .persist */ .Zr)('token exchange', attempt, patience);
    const question = { asked: 'token', scheme: 'federation' };
    const exchange = posted && (0,_reading_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readExchange */ .gF)(posted, question, scope.endpoint.provider);
    const token = exchange && accessTokenOf(exchange);
    return {
        signIn: { obstacle: undefined, workspaceChosen: workspaceId !== undefined, identities, exchange },
        accessToken: token === undefined ? undefined : hide(token),
    };
}
function identityTokenOf({ outcome }) {
    const isGiven = outcome.kind === 'answer' && outcome.status < 300;
    const token = isGiven ? (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .identityTokenIn */ .l3)(outcome.json) : undefined;
    return token !== undefined && token.length <= _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_EXCHANGE */ .Kj.longestToken ? token : undefined;
}
function accessTokenOf({ outcome }) {
    return outcome.kind === 'answer' && outcome.status < 300 ? (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTokenIn */ .nC)(outcome.json) : undefined;
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
