export const id = 4126;
export const ids = [4126];
export const modules = {

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

/***/ 74126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converseKeyless: () => (/* binding */ converseKeyless)
/* harmony export */ });
/* harmony import */ var _claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66120);
/* harmony import */ var _reading_conversation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80773);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30793);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25459);
/* harmony import */ var _reading_sign_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80635);
/* harmony import */ var _talk_converse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40190);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28425);
/* harmony import */ var _talk_elsewhere_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9956);
/* harmony import */ var _talk_voice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45922);









async function converseKeyless(scope, base, client, patience) {
    const { target } = scope.of;
    const { federation } = target.settings;
    if (federation === undefined)
        throw new Error('a keyless sign-in needs a federation rule');
    const { signIn, accessToken } = await signInAt({ scope, federation, base, client, patience });
    if (accessToken === undefined)
        return { ..._reading_conversation_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_SAID */ .SV, signIn };
    const exchange = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .makeExchanger */ .yI)(client, patience);
    return { ...(await (0,_talk_converse_js__WEBPACK_IMPORTED_MODULE_5__/* .converse */ .i)(signedIn(target, accessToken), scope.endpoint, base, exchange)), signIn };
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
    const github = (0,_talk_elsewhere_js__WEBPACK_IMPORTED_MODULE_7__/* .openElsewhere */ .O)(source.url, scope.of);
    try {
        const ask = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .makeExchanger */ .yI)(github.client, { ...patience, hostPacing: undefined, to: source.url });
        const request = (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .askIdentityToken */ .RI)(source.url, source.token, federation.audience);
        return await exchanged(desk, () => ask('identity token (GitHub)', (0,_talk_voice_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$)(request)));
    }
    finally {
        await github.close();
    }
}
function notBegun(obstacle) {
    const signIn = { obstacle, workspaceChosen: false, identities: [], exchange: undefined };
    return { signIn, accessToken: undefined };
}
function sourceFor(base, { identity, audience }) {
    if (typeof identity === 'string')
        return identity;
    return (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotPosted */ .p_)(base, audience) ?? parsed(identity) ?? 'bad-url';
}
function parsed({ url, token }) {
    return URL.canParse(url) && /^https?:/.test(url) ? { url: new URL(url), token: (0,_secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(token) } : undefined;
}
async function exchanged(desk, askIdentity) {
    const { scope, base, federation, client, patience } = desk;
    const { hide } = scope.of.run;
    const { workspaceId } = scope.of.target.settings;
    const identities = [];
    const attempt = async (tries) => {
        const identity = await askIdentity();
        identities.push(identity);
        const identityToken = (0,_reading_sign_in_js__WEBPACK_IMPORTED_MODULE_4__/* .identityTokenOf */ .Dn)(identity.outcome);
        if (identityToken === undefined)
            return undefined;
        hide(identityToken);
        const grant = { ...federation, identityToken, workspaceId };
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .tryOnce */ .lH)(client, (0,_talk_voice_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$)((0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeToken */ .r1)(base, grant)), patience, tries);
    };
    const posted = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .persist */ .Zr)('token exchange', attempt, patience);
    const question = { asked: 'token', scheme: 'federation' };
    const exchange = posted && (0,_reading_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readExchange */ .gF)(posted, question, scope.endpoint.provider);
    const token = exchange && accessTokenOf(exchange);
    return {
        signIn: { obstacle: undefined, workspaceChosen: workspaceId !== undefined, identities, exchange },
        accessToken: token === undefined ? undefined : hide(token),
    };
}
function accessTokenOf({ outcome }) {
    return outcome.kind === 'answer' && outcome.status < 300 ? (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTokenIn */ .nC)(outcome.json) : undefined;
}


/***/ }),

/***/ 40190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ converse),
  converseOver: () => (/* binding */ converseOver)
});

// EXTERNAL MODULE: ./src/claude/providers/gateway.ts
var gateway = __webpack_require__(49553);
// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/reading/reading.ts + 2 modules
var reading_reading = __webpack_require__(25459);
// EXTERNAL MODULE: ./src/run/exchange.ts + 2 modules
var exchange = __webpack_require__(28425);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(98010);
// EXTERNAL MODULE: ./src/claude/endpoint/base-candidates.ts
var base_candidates = __webpack_require__(87868);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(59896);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(67897);
// EXTERNAL MODULE: ./src/reading/models.ts + 1 modules
var reading_models = __webpack_require__(84185);
// EXTERNAL MODULE: ./src/reading/proof/led-to.ts
var led_to = __webpack_require__(45324);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(70240);
// EXTERNAL MODULE: ./src/reading/proof/messages.ts + 1 modules
var messages = __webpack_require__(57283);
// EXTERNAL MODULE: ./src/reading/proof/proof.ts
var proof_proof = __webpack_require__(91755);
// EXTERNAL MODULE: ./src/reading/proof/keys.ts
var keys = __webpack_require__(94065);
// EXTERNAL MODULE: ./src/reading/proof/difference.ts
var difference = __webpack_require__(65030);
// EXTERNAL MODULE: ./src/claude/requests/routes.ts
var routes = __webpack_require__(17663);
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
    return Object.values(lists).every(({ reading }) => reading.kind !== 'silent' && isNameless(reading) && (0,difference/* sameAnswer */.J)(reading, bare));
}
function isNameless(reading) {
    if (reading.kind === 'refused')
        return reading.why?.because === 'status';
    return reading.kind === 'strange' && reading.html && reading.answer.status === 403;
}
function isOpen(reading, { noRoute = routes/* NO_ROUTE */.g }) {
    if (reading.kind === 'accepted')
        return true;
    if (reading.kind === 'silent' || reading.kind === 'refused')
        return false;
    if ((0,reading_reading/* saysNoRoute */.XE)(reading, noRoute) || (0,led_to/* ledTo */.r)(reading) !== undefined)
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
    const refusal = (0,keys/* backendRefusal */.pk)(conversation) ?? (0,keys/* forbidden */.o0)(conversation);
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
    const listed = (0,reading_models/* listedModels */.q5)(begun);
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
async function askAfterLive({ live, trials }, { endpoint, tryFree }) {
    const reading = live.at(-1)?.message.reading;
    if (reading === undefined || reading.kind === 'silent' || endpoint.provider.opening === 'at-once')
        return [];
    const isOpen = reading.html && routes/* NO_ROUTE */.g.includes(reading.answer.status) && trials.length === 0;
    if (!isOpen)
        return [];
    return Promise.all([tryFree('one-byte', reading.scheme), tryFree('one-byte-beside', reading.scheme)]);
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
var talk_speaker = __webpack_require__(54450);
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
    const spoken = isLive ? await withLive(conversation, speaker) : conversation;
    const led = await followLead(spoken, speaker);
    return isMissing(led, speaker) ? withPlaces(led, await lookAround(speaker)) : led;
}
async function followLead(conversation, { lookThere, endpoint }) {
    const by = endpoint.provider.opening === 'in-turn' ? (0,messages/* ledMessage */.$9)(conversation) : undefined;
    const to = by && (0,led_to/* ledTo */.r)(by);
    return to === undefined
        ? conversation
        : { ...conversation, ledOn: { path: to.pathname, exchange: await lookThere(to) } };
}
function isMissing(conversation, { endpoint: { provider } }) {
    const isLooked = conversation.nowhere !== undefined;
    return !isLooked && (0,proof_proof/* proveBy */.m)(conversation, provider).messages.kind === 'missing';
}
function withPlaces(conversation, { dialect, ...places }) {
    return { ...conversation, ...places, trials: [...conversation.trials, ...dialect] };
}
async function withLive(conversation, speaker) {
    const spoken = { ...conversation, live: await speakLive(conversation, speaker) };
    return { ...spoken, trials: [...spoken.trials, ...(await askAfterLive(spoken, speaker))] };
}
async function speakLive(conversation, speaker) {
    const counted = conversation.counts.find(({ exchange }) => (0,reading_reading/* understood */.Se)(exchange));
    const model = counted?.model ?? listedModel(conversation, speaker.settings);
    const trials = [];
    for (const scheme of liveSchemes(conversation, speaker)) {
        const trial = await speaker.live(scheme, model);
        trials.push(trial);
        if (isOursAtFault(trial))
            return [...trials, await speaker.live(scheme, model, live_message/* FEWEST_ELSEWHERE */.ie)];
        if (!isTurnedAway(trial))
            return trials;
    }
    return trials.toReversed();
}
function isOursAtFault({ message, stream }) {
    return [message, stream].some(({ reading }) => reading.kind !== 'silent' && reading.kind !== 'accepted' && (0,live_message/* wantsMoreTokens */.fI)(reading.envelope?.message));
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
    const listed = (0,reading_models/* listedModels */.q5)(conversation);
    if ((0,talk_speaker/* isNamed */.ev)(settings) || listed.length === 0 || (0,models/* isListed */.yy)(model, listed))
        return model;
    const lasting = listed.filter((id) => (0,models/* lifecycleOf */.o0)(id, Infinity)?.lifecycle !== 'retired');
    const isOld = listed.some(isOfClaude) && !lasting.some(isOfClaude);
    return (isOld ? undefined : (0,models/* speakingModel */.E1)(lasting)) ?? model;
}
function isOfClaude(id) {
    return /claude/i.test(id);
}
async function followAnswers(begun, speaker) {
    const scheme = acceptedScheme(begun);
    if (scheme === undefined)
        return withoutList(begun, speaker);
    const listed = (0,reading_models/* listedModels */.q5)(begun);
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
    const substitute = listed.find((other) => other !== model && (0,models/* speaks */.u5)(other));
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
    return [await count(scheme, (0,models/* isListed */.yy)(model, listed) ? model : (listed.find(models/* speaks */.u5) ?? model), 'minimal')];
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
        isAllNowhere(conversation) ? lookAround(speaker) : { dialect: [] },
    ]);
    const { dialect, ...places } = around;
    return { ...conversation, ...places, trials: [...conversation.trials, ...trials, ...dialect] };
}
function isAllNowhere({ lists, counts, trials }) {
    const isServed = trials.some(({ question, exchange }) => question === 'one-byte' && !(0,reading_reading/* isNowhere */.xQ)(exchange));
    const asked = [...Object.values(lists), ...counts.map(({ exchange }) => exchange)];
    return !isServed && asked.every(reading_reading/* isNowhere */.xQ);
}
async function lookAround({ base, endpoint, lookAt, lookNowhere, tryFree }) {
    if ((0,providers/* ownBaseAt */.NT)(endpoint) !== undefined)
        return { candidates: [], nowhere: undefined, dialect: [] };
    const asked = (0,base_candidates/* baseCandidates */.q)(base).map(async (other) => ({
        base: (0,endpoint_shape/* shownBase */.fc)(other),
        exchange: await lookAt(other),
    }));
    const [nowhere, dialect, candidates] = await Promise.all([
        lookNowhere(),
        tryFree('other-dialect'),
        Promise.all(asked),
    ]);
    return { nowhere, candidates, dialect: [dialect] };
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


/***/ })

};
