export const id = 4489;
export const ids = [4489];
export const modules = {

/***/ 4489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  har: () => (/* binding */ har)
});

// EXTERNAL MODULE: ./src/report/json/text.ts + 2 modules
var json_text = __webpack_require__(74539);
// EXTERNAL MODULE: ./src/net/addresses.ts
var addresses = __webpack_require__(72695);
;// CONCATENATED MODULE: ./src/report/tools/har-entry.ts

const PROTOCOL = 'HTTP/1.1';
const NONE = -1;
const PLACEHOLDER = /\[(endpoint|proxy|host|address)(?: (\d+))?\]/g;
function entryOf(pageref, traffic, status) {
    const { startedAt, connection, address = '' } = traffic;
    const timings = timingsOf(traffic);
    const { ssl: _, ...parts } = timings;
    return {
        pageref,
        startedDateTime: startedAt,
        time: Math.round(Object.values(parts).reduce((sum, ms) => sum + Math.max(0, ms), 0) * 10) / 10,
        request: requestOf(traffic),
        response: responseOf(traffic, status),
        cache: {},
        timings,
        ...((0,addresses/* ipVersion */.UR)(address) !== 0 && { serverIPAddress: address }),
        ...(connection !== undefined && { connection: String(connection) }),
    };
}
function timingsOf({ timings: { blockedMs, dnsMs, connectMs, tlsMs, waitMs, receiveMs } }) {
    return {
        blocked: blockedMs,
        dns: dnsMs ?? NONE,
        connect: connectMs ?? NONE,
        ssl: tlsMs ?? NONE,
        send: 0,
        wait: waitMs,
        receive: receiveMs,
    };
}
function asUri(url) {
    return url.replace(PLACEHOLDER, (_, kind, number) => number === undefined ? `${kind}.invalid` : `${kind}-${number}.invalid`);
}
function requestOf({ method, url, requestHeaders, requestBytes }) {
    return {
        ...{
            method,
            url: asUri(url),
            httpVersion: PROTOCOL,
            cookies: [],
            headers: listed(requestHeaders),
            queryString: [],
        },
        ...{ headersSize: NONE, bodySize: requestBytes },
    };
}
function responseOf({ answer, failure }, status = 0) {
    const headers = answer?.headers ?? {};
    return {
        ...{ status, statusText: '', httpVersion: answer === undefined ? '' : PROTOCOL, cookies: [] },
        headers: listed(headers),
        content: { size: answer?.bytes ?? 0, mimeType: headers['content-type'] ?? 'x-unknown' },
        ...{ redirectURL: '', headersSize: NONE, bodySize: bodySize(answer) },
        ...(failure !== undefined && { _error: failure }),
    };
}
function bodySize(answer) {
    const told = answer?.headers['content-length'];
    if (told !== undefined && /^\d{1,15}$/.test(told))
        return Number(told);
    return answer === undefined || answer.headers['content-encoding'] !== undefined ? NONE : answer.bytes;
}
function listed(headers) {
    return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

;// CONCATENATED MODULE: ./src/report/tools/har.ts


const har = function* ({ result, whole }) {
    const text = (value) => (0,json_text/* clear */.IU)(value, whole, 0);
    const visits = visitsOf(result);
    const { name, version } = result.tool;
    yield `{"log":{"version":"1.2","creator":${text({ name, version })},`;
    yield `"pages":${text(visits.map(({ page }) => page))},"entries":[`;
    for (const [at, [page, traffic, status]] of visits.flatMap(entriesOf).entries())
        yield `${at === 0 ? '' : ','}\n${text(entryOf(page.id, traffic, status))}`;
    yield ']}}\n';
};
function visitsOf({ targets, startedAt }) {
    const all = targets.flatMap((target) => target.endpoints.map((endpoint) => ({ target, endpoint })));
    return all.map(({ target, endpoint }, at) => ({
        page: pageOf(target, endpoint, `page_${at + 1}`, startedAt),
        attempts: endpoint.attempts,
    }));
}
function pageOf({ name }, { url, attempts }, id, begun) {
    const startedDateTime = attempts.find(({ traffic }) => traffic !== undefined)?.traffic?.startedAt ?? begun;
    return { startedDateTime, id, title: `${name}: ${url}`, pageTimings: {} };
}
function entriesOf({ page, attempts }) {
    return attempts.flatMap(({ traffic, status }) => traffic === undefined ? [] : [[page, traffic, status]]);
}


/***/ })

};
