export const id = 9078;
export const ids = [9078];
export const modules = {

/***/ 19078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  firstTokenMs: () => (/* binding */ firstTokenMs),
  judgeLiveStream: () => (/* binding */ judgeLiveStream)
});

// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/parse.js + 1 modules
var parse = __webpack_require__(46085);
// EXTERNAL MODULE: ./src/claude/errors/error-envelope.ts + 2 modules
var error_envelope = __webpack_require__(43818);
// EXTERNAL MODULE: ./src/words/json.ts
var json = __webpack_require__(98795);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(67897);
;// CONCATENATED MODULE: ./src/claude/requests/stream.ts



const FOLLOWS = {
    '': ['message_start'],
    message_start: ['content_block_start', 'message_delta'],
    content_block_start: ['content_block_delta', 'content_block_stop'],
    content_block_delta: ['content_block_delta', 'content_block_stop'],
    content_block_stop: ['content_block_start', 'message_delta'],
    message_delta: ['message_delta', 'message_stop'],
    message_stop: [],
};
function judgeStream(events) {
    let last = '';
    let block;
    for (const { event, data } of events) {
        const body = jsonIn(data);
        const type = (0,live_message/* asRecord */.qY)(body)?.['type'];
        if (type === 'ping' || isNew(type) || isPassedOver(event, type))
            continue;
        const fault = faultOf(last, { event, type, body }) ?? misfit(block, type, body);
        if (fault !== undefined)
            return fault;
        block = blockType(type, body) ?? block;
        last = String(type);
    }
    return last === 'message_stop' ? whole(events) : { ok: false, reason: unended(last) };
}
function unended(last) {
    return last === '' ? 'it has no event of this API' : `it ends after ${last}`;
}
function blockType(type, body) {
    return type === 'content_block_start' ? (0,live_message/* asRecord */.qY)((0,live_message/* asRecord */.qY)(body)?.['content_block'])?.['type'] : undefined;
}
function isNew(type) {
    return typeof type === 'string' && type !== 'error' && !Object.hasOwn(FOLLOWS, type);
}
function isPassedOver(event, type) {
    return event === undefined && typeof type !== 'string';
}
function faultOf(last, { event, type, body }) {
    if (type === 'error') {
        const error = (0,error_envelope/* parseEnvelope */.m)(body);
        return { ok: false, reason: 'an error came in the middle of it', ...(error && { error }) };
    }
    if (typeof type !== 'string')
        return { ok: false, reason: 'an event has no JSON with a type' };
    if (event === undefined)
        return { ok: false, reason: 'an event has no event: line, and the official SDKs pass over such events' };
    if (event !== type)
        return { ok: false, reason: 'the name of an event is not the type in its data' };
    return FOLLOWS[last]?.includes(type) === true
        ? undefined
        : { ok: false, reason: last === '' ? `it starts with ${type}` : `${type} comes after ${last}` };
}
const DELTAS = new Map([
    ['text', ['text_delta', 'citations_delta']],
    ['thinking', ['thinking_delta', 'signature_delta']],
    ['tool_use', ['input_json_delta']],
]);
function misfit(block, type, body) {
    if (type !== 'content_block_delta')
        return undefined;
    const delta = (0,live_message/* asRecord */.qY)((0,live_message/* asRecord */.qY)(body)?.['delta'])?.['type'];
    const known = [...DELTAS.values()].flat();
    const isForeign = typeof delta === 'string' && known.includes(delta) && DELTAS.get(block)?.includes(delta) === false;
    return isForeign ? { ok: false, reason: `a ${delta} is in a block of type ${String(block)}` } : undefined;
}
function whole(events) {
    const bodies = events.map(({ data }) => (0,live_message/* asRecord */.qY)(jsonIn(data)));
    const start = bodies.find((body) => body?.['type'] === 'message_start');
    const message = (0,live_message/* judgeMessageAnswer */.$N)(start?.['message']);
    if (!message.ok)
        return { ok: false, reason: `the message it starts with is invalid: ${message.reason}` };
    const end = bodies.findLast((body) => body?.['type'] === 'message_delta');
    const outputTokens = (0,live_message/* asRecord */.qY)(end?.['usage'])?.['output_tokens'];
    const stopReason = (0,live_message/* asRecord */.qY)(end?.['delta'])?.['stop_reason'];
    const usage = typeof outputTokens === 'number' ? { ...message.usage, outputTokens } : message.usage;
    return {
        ok: true,
        events: events.length,
        usage,
        stopReason: typeof stopReason === 'string' ? stopReason : null,
    };
}
function jsonIn(data) {
    try {
        return (0,json/* parseJson */.qF)(data);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/checks/format/live.ts


const MOST_EVENTS = 1_000;
function judgeLiveStream(answer) {
    const { headers, body } = answer;
    if (!/^text\/event-stream\b/i.test(headers['content-type'] ?? ''))
        return { ok: false, reason: 'its content type is not text/event-stream' };
    if (headers['content-length'] !== undefined)
        return { ok: false, reason: 'it was buffered: its length was known before it began' };
    return judgeStream(eventsIn(body.bytes.toString('utf8')));
}
function firstTokenMs({ body, arrivals, sentAtMs }) {
    const at = body.bytes.indexOf('"content_block_delta"');
    const piece = at === -1 ? undefined : arrivals.find(({ end }) => end > at);
    return piece && piece.atMs - sentAtMs;
}
function eventsIn(text) {
    const events = [];
    const parser = (0,parse/* createParser */.C)({
        onEvent: ({ event, data }) => {
            if (events.length < MOST_EVENTS)
                events.push({ event, data });
        },
    });
    parser.feed(text);
    return events;
}


/***/ })

};
