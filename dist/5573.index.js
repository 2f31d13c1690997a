export const id = 5573;
export const ids = [5573];
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

/***/ 75573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  converseByRoad: () => (/* binding */ converseByRoad)
});

// EXTERNAL MODULE: ./src/claude/endpoint/base-candidates.ts
var base_candidates = __webpack_require__(87868);
// EXTERNAL MODULE: ./src/claude/providers/clouds/hosts.ts
var hosts = __webpack_require__(86117);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/claude/models/models.ts + 1 modules
var models = __webpack_require__(59896);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(98010);
// EXTERNAL MODULE: ./src/claude/requests/dialects.ts
var dialects = __webpack_require__(8966);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(30793);
;// CONCATENATED MODULE: ./src/cloud/library.ts
function withoutLibrary(error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND')
        return undefined;
    const name = /^Cannot find (?:package|module) '((?:@[\w.-]+\/)?[a-z][\w.-]*)/.exec(error.message)?.[1];
    if (name === undefined)
        return undefined;
    const reason = `the library for it is not installed: install the package ${name}`;
    return { cause: 'key.missing', passing: false, reason };
}

;// CONCATENATED MODULE: ./src/cloud/sign-in-to-cloud.ts



const SERVICES = {
    bedrock: 'bedrock',
    'bedrock-mantle': 'bedrock-mantle',
    'claude-on-aws': 'aws-external-anthropic',
};
async function signInToCloud(asking, tools) {
    try {
        return await signIn(asking, tools);
    }
    catch (error) {
        const refusal = withoutLibrary(error);
        if (refusal === undefined)
            throw error;
        return { ok: false, refusal };
    }
}
async function signIn(asking, tools) {
    const { cloud, credential, schemes } = asking;
    const { identity, id } = cloud;
    if (identity.kind === 'key')
        return withKey(credential, schemes);
    if (isOf(identity, 'aws')) {
        const { signInToAws } = await __webpack_require__.e(/* import() */ 6653).then(__webpack_require__.bind(__webpack_require__, 76653));
        const service = id in SERVICES ? SERVICES[id] : 'bedrock';
        return signInToAws(identity, { region: cloud.region ?? 'us-east-1', service }, tools);
    }
    if (isOf(identity, 'google')) {
        const { signInToGoogle } = await __webpack_require__.e(/* import() */ 8433).then(__webpack_require__.bind(__webpack_require__, 8433));
        return signInToGoogle(identity, tools);
    }
    const { signInToAzure } = await __webpack_require__.e(/* import() */ 6440).then(__webpack_require__.bind(__webpack_require__, 86440));
    return signInToAzure(identity, tools);
}
function isOf(identity, name) {
    return identity.kind.startsWith(`${name}-`);
}
function withKey(credential, [scheme = 'bearer']) {
    if (credential === undefined)
        throw new Error('a key that is not there is never sent');
    const { header, before } = dialects/* DIALECTS */.O9[scheme];
    const authorize = ({ headers }) => Promise.resolve({ ...headers, [header]: before + (0,secret/* reveal */._c)(credential.secret) });
    return { ok: true, scheme, authorize };
}

// EXTERNAL MODULE: ./src/reading/conversation.ts
var reading_conversation = __webpack_require__(80773);
// EXTERNAL MODULE: ./src/reading/models.ts + 1 modules
var reading_models = __webpack_require__(84185);
// EXTERNAL MODULE: ./src/reading/reading.ts + 2 modules
var reading = __webpack_require__(25459);
// EXTERNAL MODULE: ./src/run/exchange.ts + 2 modules
var exchange = __webpack_require__(28425);
// EXTERNAL MODULE: ./src/run/talk/elsewhere.ts
var talk_elsewhere = __webpack_require__(9956);
// EXTERNAL MODULE: ./src/claude/requests/free-requests.ts
var free_requests = __webpack_require__(962);
// EXTERNAL MODULE: ./src/claude/requests/request.ts
var request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(67897);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
;// CONCATENATED MODULE: ./src/run/talk/road-speaker.ts







function makeRoadSpeaker(ground) {
    const { provider, road, place, settings, authorized } = ground;
    const { scheme } = authorized;
    const send = (name, request, asked, tries) => say(ground, { name: named(name, scheme), request, asked, isBare: false }, tries);
    const sendBare = (name, request, asked, tries) => say(ground, { name: named(name, undefined), request, asked, isBare: true }, tries);
    const { list, count, look } = road;
    const isListHere = list !== undefined && isAtBase(list(place), ground);
    const mayAskList = isListHere || scheme === 'sigv4' || provider.ownsHost(place.base.hostname);
    return {
        road,
        settings,
        ...(list && mayAskList && { list: () => send('models', list(place), 'list') }),
        ...(list && isListHere && { bareList: () => sendBare('models', list(place), 'list', 1) }),
        ...(count && {
            count: async (model) => {
                const own = settings.request !== undefined;
                const body = own ? (0,request/* countBodyFrom */._6)(settings.request, model) : (0,request/* minimalCountBody */.bM)(model);
                return {
                    model,
                    own,
                    exchange: await send('count_tokens', count(place, withBetas(body, ground)), 'count'),
                };
            },
        }),
        ...(look && { look: (model) => send('model look-up', look(place, model), 'model', 1) }),
        live: (model) => speakTo(model, ground),
        tryFree: (model) => tryFree(ground, model),
        lookAt: (base) => sendBare('messages route', road.oneByte({ ...place, base }, road.model), 'route', 1),
        lookNowhere: () => sendBare('no route', road.beside(place, road.model), 'route', 1),
        base: place.base,
    };
}
async function speakTo(model, ground) {
    const { road, place, authorized } = ground;
    const ask = (name, asked) => {
        const body = withBetas((0,live_message/* smallestMessage */.lf)(model, asked === 'stream'), ground);
        const request = road.message(place, body);
        return say(ground, { name: named(name, authorized.scheme), request, asked, isBare: false });
    };
    const [message, stream] = await Promise.all([ask('message', 'message'), ask('message stream', 'stream')]);
    return { model, message, stream };
}
function withBetas(body, { road, settings: { betas } }) {
    return road.betasInBody && betas.length > 0 ? { ...body, anthropic_beta: betas } : body;
}
function isAtBase({ url }, { place }) {
    return new URL(url).host === place.base.host;
}
async function tryFree(ground, model) {
    const { road, place, authorized } = ground;
    const { scheme } = authorized;
    const ask = (name, request, isBare = false) => say(ground, { name: named(name, isBare ? undefined : scheme), request, asked: 'route', isBare }, 1);
    const real = road.oneByte(place, model);
    const sibling = road.other?.(place);
    const [whole, bare, other, second] = await Promise.all([
        ask('messages, one byte', real),
        ask('messages, one byte', real, true),
        ask('no route, one byte', road.beside(place, model)),
        sibling && ask('other dialect, one byte', sibling),
    ]);
    return [
        { question: 'one-byte', scheme, exchange: whole },
        { question: 'one-byte', scheme: undefined, exchange: bare },
        { question: 'one-byte-beside', scheme, exchange: other },
        ...(second === undefined ? [] : [{ question: 'other-dialect', scheme, exchange: second }]),
    ];
}
function named(name, scheme) {
    return `${name} (${scheme ?? 'no credential'})`;
}
async function say(ground, { name, request, asked, isBare }, tries) {
    const { provider, road, settings, authorized, exchangeAt } = ground;
    const isPlain = isBare || !isAtBase(request, ground);
    const extra = isPlain
        ? {}
        : Object.fromEntries(settings.headers.map(([key, value]) => [key, (0,secret/* reveal */._c)(value)]));
    const asSent = { ...request, headers: { ...extra, ...request.headers, 'user-agent': (0,dialects/* userAgent */.N1)(version/* VERSION */.x) } };
    const headers = isBare ? asSent.headers : await authorized.authorize(asSent);
    const exchange = await exchangeAt(new URL(request.url))(name, wire(request, headers), tries);
    const read = (0,reading/* readExchange */.gF)(translated(exchange, road, asked), { asked, scheme: authorized.scheme }, provider);
    const { method, url, headers: told, body } = (0,free_requests/* anonymous */._5)(request);
    return {
        ...read,
        request: { method, url, headers: told, isAuthorized: !isBare, ...(body !== undefined && { body }) },
    };
}
function wire({ method, path, body, name }, headers) {
    return {
        ...{ method, path, headers },
        ...(body !== undefined && { body }),
        ...(name === 'live-message' && { isForOnce: true }),
        ...(name === 'list-models' && { isList: true }),
    };
}
function translated(exchange, { translate, frames }, asked) {
    const { outcome } = exchange;
    if (outcome.kind === 'failure')
        return exchange;
    const json = translate === undefined ? outcome.json : translate(outcome, asked);
    const type = outcome.headers['content-type'] ?? '';
    const isFramed = asked === 'stream' && outcome.status < 300 && frames?.contentType.test(type) === true;
    const answer = isFramed ? unframed(outcome, frames.eventsIn) : { ...outcome, json };
    const attempts = exchange.attempts.map((attempt) => attempt.outcome === outcome ? { ...attempt, outcome: answer } : attempt);
    return { ...exchange, attempts, outcome: answer };
}
const MOST_PIECES = 32;
function unframed(answer, eventsIn) {
    const { bytes } = answer.body;
    const step = Math.ceil(answer.arrivals.length / MOST_PIECES);
    const timed = answer.arrivals.filter((_, at, { length }) => at % step === 0 || at === length - 1);
    const arrivals = timed.map(({ atMs, end }) => ({
        atMs,
        end: eventsIn(bytes.subarray(0, end)).length,
    }));
    return {
        ...answer,
        headers: { ...answer.headers, 'content-type': 'text/event-stream' },
        body: { ...answer.body, bytes: eventsIn(bytes) },
        arrivals,
    };
}

// EXTERNAL MODULE: ./src/run/talk/speaker.ts + 1 modules
var talk_speaker = __webpack_require__(54450);
// EXTERNAL MODULE: ./src/run/talk/voice.ts
var voice = __webpack_require__(45922);
;// CONCATENATED MODULE: ./src/run/talk/converse-road.ts














const MOST_MODELS = 20;
async function converseByRoad(scope, base, client, patience) {
    const { cloud, provider, schemes } = scope.endpoint;
    const { road } = provider;
    if (cloud === undefined || road === undefined)
        throw new Error('a road belongs to a cloud');
    const elsewhere = (0,talk_elsewhere/* makeElsewhere */.v)(scope.of);
    try {
        const { target } = scope.of;
        const asking = { cloud, credential: target.credential, schemes };
        const signIn = await signInToCloud(asking, toolsFor(scope, elsewhere, patience));
        if (!signIn.ok)
            return { ...reading_conversation/* NOTHING_SAID */.SV, refusal: signIn.refusal };
        const exchangeAt = (url) => url.host === base.host
            ? (0,exchange/* makeExchanger */.yI)(client, patience)
            : (0,exchange/* makeExchanger */.yI)(elsewhere.clientFor(url), { ...patience, hostPacing: undefined, to: url });
        const { settings } = target;
        return await askAtOnce(makeRoadSpeaker({
            provider,
            road,
            settings,
            authorized: signIn,
            exchangeAt,
            place: placeOf(base, cloud),
        }), cloud.id);
    }
    finally {
        await elsewhere.close();
    }
}
function placeOf(base, { region, project, workspace }) {
    return { base, region, project, workspace };
}
function toolsFor({ of }, elsewhere, patience) {
    const { hide, host } = of.run;
    return {
        send: async (request) => {
            const to = new URL(request.url);
            const ask = (0,exchange/* makeExchanger */.yI)(elsewhere.clientFor(to), { ...patience, hostPacing: undefined, to });
            return (await ask(request.name, (0,voice/* bare */.$)(request))).outcome;
        },
        ...{ hide, env: host.env, cwd: host.cwd, now: of.clock.now, signal: of.clock.attemptSignal() },
    };
}
async function askAtOnce(speaker, id) {
    const { road, settings, list, bareList, count, look, tryFree } = speaker;
    const named = namedModels(speaker);
    const models = named.length === 0 ? [road.model] : named;
    const [first = road.model] = models;
    const [listed, anonymous, counted, looked, trials] = await Promise.all([
        list?.(),
        bareList?.(),
        count === undefined ? [] : Promise.all(models.map(count)),
        look === undefined ? [] : Promise.all(named.map(async (model) => [model, await look(model)])),
        tryFree(first),
    ]);
    const conversation = {
        ...reading_conversation/* NOTHING_SAID */.SV,
        lists: listed === undefined ? {} : { [listed.reading.scheme]: listed },
        anonymous,
        counts: counted.filter((trial) => (0,talk_speaker/* isNamed */.ev)(settings) || !(0,reading/* modelRefused */.wi)(trial.exchange)),
        lookups: new Map([...looked, ...asideFrom(counted, speaker)]),
        trials,
    };
    const around = { ...conversation, ...(await lookAround(conversation, speaker, id)) };
    const isLive = check_ids/* LIVE_CHECKS */.ty.some((id) => settings.checks.has(id));
    return isLive ? { ...around, live: [await speaker.live(liveModel(around, speaker))] } : around;
}
async function lookAround({ trials }, { base, lookAt, lookNowhere }, id) {
    const isServed = trials.some(({ question, exchange }) => question === 'one-byte' && !(0,reading/* isNowhere */.xQ)(exchange));
    if (isServed)
        return { candidates: [], nowhere: undefined };
    const asked = (0,base_candidates/* baseCandidates */.q)(base, (0,hosts/* basePathAt */._$)(id)).map(async (other) => ({
        base: (0,endpoint_shape/* shownBase */.fc)(other),
        exchange: await lookAt(other),
    }));
    const [nowhere, candidates] = await Promise.all([lookNowhere(), Promise.all(asked)]);
    return { nowhere, candidates };
}
function asideFrom(counted, { settings }) {
    if ((0,talk_speaker/* isNamed */.ev)(settings))
        return [];
    return counted
        .filter(({ exchange }) => (0,reading/* modelRefused */.wi)(exchange))
        .map(({ model, exchange }) => [model, exchange]);
}
function namedModels({ settings: { models, request } }) {
    const own = request?.['model'];
    const named = typeof own === 'string' && own !== '' ? [own, ...models] : models;
    return [...new Set(named)].slice(0, MOST_MODELS);
}
function liveModel(conversation, speaker) {
    const [own] = namedModels(speaker);
    const listed = (0,reading_models/* listedModels */.q5)(conversation);
    const { model } = speaker.road;
    if (own !== undefined)
        return own;
    if (listed.length === 0 || (0,models/* isListed */.yy)(model, listed))
        return model;
    return listed.find((id) => /haiku/i.test(id)) ?? listed.find((id) => /claude/i.test(id)) ?? model;
}


/***/ })

};
