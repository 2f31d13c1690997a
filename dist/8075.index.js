export const id = 8075;
export const ids = [8075];
export const modules = {

/***/ 18075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bedrock: () => (/* binding */ bedrock)
});

// EXTERNAL MODULE: ./src/claude/requests/request.ts
var request = __webpack_require__(26444);
// EXTERNAL MODULE: ./src/claude/errors/clouds/aws.ts + 1 modules
var aws = __webpack_require__(82464);
;// CONCATENATED MODULE: ./src/claude/providers/clouds/aws-frames.ts
const EMPTY_FRAME = 16;
const PRELUDE = 12;
const LONGEST = 1 << 20;
function eventsInFrames(bytes) {
    const events = [];
    let at = 0;
    while (at + EMPTY_FRAME <= bytes.length) {
        const length = bytes.readUInt32BE(at);
        const headers = bytes.readUInt32BE(at + 4);
        const isWhole = length >= EMPTY_FRAME + headers && length <= LONGEST && at + length <= bytes.length;
        if (!isWhole)
            break;
        const payload = bytes.subarray(at + PRELUDE + headers, at + length - 4);
        events.push(eventOf(payload.toString('utf8')));
        at += length;
    }
    return Buffer.from(events.join(''));
}
function eventOf(payload) {
    const chunk = parsed(payload);
    const encoded = chunk?.['bytes'];
    if (typeof encoded !== 'string')
        return written('error', errorIn(chunk));
    const event = parsed(Buffer.from(encoded, 'base64').toString('utf8'));
    const type = event?.['type'];
    return event !== undefined && typeof type === 'string' ? written(type, event) : '';
}
function errorIn(said) {
    const message = said?.['message'] ?? said?.['Message'];
    return { type: 'error', error: { type: 'api_error', message: typeof message === 'string' ? message : '' } };
}
function written(name, data) {
    return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/claude/providers/clouds/aws-answers.ts
var aws_answers = __webpack_require__(32657);
// EXTERNAL MODULE: ./src/claude/providers/clouds/cloud-row.ts
var cloud_row = __webpack_require__(86254);
// EXTERNAL MODULE: ./src/claude/providers/clouds/hosts.ts
var hosts = __webpack_require__(86117);
// EXTERNAL MODULE: ./src/claude/providers/clouds/road-requests.ts
var road_requests = __webpack_require__(12517);
;// CONCATENATED MODULE: ./src/claude/providers/clouds/bedrock.ts







const PAGE = 1000;
function pathOf(model, action) {
    return `/model/${(0,road_requests/* inPath */.H9)(model)}/${action}`;
}
function bodyOf(body) {
    const { stream: _, ...rest } = (0,road_requests/* withoutModel */.WG)(body).rest;
    return { ...rest, anthropic_version: road_requests/* CLOUD_VERSION */.z1 };
}
function controlPlane({ base, region }) {
    const { hostname } = base;
    const isOwn = (0,hosts/* isHostOf */.UC)('bedrock', hostname) && hostname.startsWith('bedrock-runtime.');
    const host = isOwn
        ? base.host.replace('bedrock-runtime.', 'bedrock.')
        : `bedrock.${region ?? 'us-east-1'}.amazonaws.com`;
    return new URL(`https://${host}`);
}
const ROAD = {
    listsWithoutAccess: true,
    betasInBody: true,
    model: 'global.anthropic.claude-haiku-5-5',
    list: (place) => ({
        ...{ name: 'list-models', method: 'GET', headers: { accept: 'application/json' } },
        ...(0,request/* located */.t4)(`${controlPlane(place).origin}/inference-profiles?maxResults=${PAGE}&type=SYSTEM_DEFINED`),
    }),
    count: ({ base }, body) => {
        const { model } = (0,road_requests/* withoutModel */.WG)(body);
        const whole = JSON.stringify({ max_tokens: 1, ...bodyOf(body) });
        const wrapped = { input: { invokeModel: { body: Buffer.from(whole).toString('base64') } } };
        return (0,road_requests/* ask */.kA)(base, { name: 'count-tokens', path: pathOf(model, 'count-tokens'), body: wrapped });
    },
    message: ({ base }, body) => {
        const action = body['stream'] === true ? 'invoke-with-response-stream' : 'invoke';
        const path = pathOf((0,road_requests/* withoutModel */.WG)(body).model, action);
        return (0,road_requests/* ask */.kA)(base, { name: 'live-message', path, body: bodyOf(body) });
    },
    oneByte: ({ base }, model) => (0,road_requests/* ask */.kA)(base, { name: 'one-byte', path: pathOf(model, 'invoke'), body: '{' }),
    beside: ({ base }, model) => (0,road_requests/* ask */.kA)(base, { name: 'one-byte', path: (0,road_requests/* nowhereBeside */.JN)(pathOf(model, 'invoke')), body: '{' }),
    look: ({ base }, model) => (0,road_requests/* ask */.kA)(base, { name: 'look-up-model', path: pathOf(model, 'invoke'), body: '{' }),
    translate,
    frames: { contentType: /^application\/vnd\.amazon\.eventstream\b/i, eventsIn: eventsInFrames },
};
function translate(answer, asked) {
    const { status, json } = answer;
    if (status >= 400)
        return (0,aws_answers/* awsError */.e)(answer);
    const said = (0,road_requests/* objectIn */.D7)(json);
    if (asked === 'list')
        return listOf(said?.['inferenceProfileSummaries']);
    const tokens = said?.['inputTokens'];
    return asked === 'count' && tokens !== undefined ? { input_tokens: tokens } : json;
}
function listOf(profiles) {
    if (!Array.isArray(profiles))
        return undefined;
    const ids = profiles.flatMap((profile) => {
        const id = (0,road_requests/* objectIn */.D7)(profile)?.['inferenceProfileId'];
        return typeof id === 'string' && id.includes('anthropic.') ? [{ type: 'model', id }] : [];
    });
    return { data: ids, has_more: false };
}
const bedrock = (0,cloud_row/* cloudRow */.i)({
    id: 'bedrock',
    name: 'Amazon Bedrock',
    schemesFor: () => ['bearer'],
    routes: {
        models: '/inference-profiles',
        count: '/model/{id}/count-tokens',
        messages: '/model/{id}/invoke',
    },
    causeOf: aws/* causeOfAws */.U,
    road: ROAD,
});


/***/ })

};
