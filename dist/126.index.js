export const id = 126;
export const ids = [126];
export const modules = {

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
/* harmony import */ var _talk_converse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6824);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8425);
/* harmony import */ var _talk_speaker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4450);









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
async function converseKeyless(scope, base, client, patience) {
    const { target } = scope.of;
    const { federation } = target.settings;
    if (federation === undefined)
        throw new Error('a keyless sign-in needs a federation rule');
    const { signIn, accessToken } = await signInAt({ scope, federation, base, client, patience });
    if (accessToken === undefined)
        return { ...NOTHING_SAID, signIn };
    const exchange = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .makeExchanger */ .yI)(client, patience);
    return { ...(await (0,_talk_converse_js__WEBPACK_IMPORTED_MODULE_6__/* .converse */ .i)(signedIn(target, accessToken), scope.endpoint, base, exchange)), signIn };
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
        const ask = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .makeExchanger */ .yI)(github.client, { ...patience, hostPacing: undefined, to: source.url });
        const request = (0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .askIdentityToken */ .RI)(source.url, source.token, federation.audience);
        return await exchanged(desk, () => ask('identity token (GitHub)', (0,_talk_speaker_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$B)(request)));
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
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .tryOnce */ .lH)(client, (0,_talk_speaker_js__WEBPACK_IMPORTED_MODULE_8__/* .bare */ .$B)((0,_claude_requests_federation_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeToken */ .r1)(base, grant)), patience, tries);
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


/***/ })

};
