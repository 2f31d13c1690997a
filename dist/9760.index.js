export const id = 9760;
export const ids = [9760];
export const modules = {

/***/ 29760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junit: () => (/* binding */ junit)
});

// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
;// CONCATENATED MODULE: ./src/report/tools/junit-case.ts

function caseOf(finding, target, failOn) {
    const kind = kindOf(finding, target, failOn);
    const title = `${finding.title} (${finding.check})`;
    return { title, durationMs: finding.durationMs, kind, inside: inside(kind, finding, target) };
}
function kindOf({ status, cause }, { verdict }, failOn) {
    if (status === 'crash')
        return 'error';
    if (status === 'skip')
        return 'skipped';
    if (status === 'fail')
        return verdict === 'unchecked' ? 'skipped' : 'failure';
    const fails = status === 'warn' && cause !== null && failOn === 'degraded';
    return fails ? 'failure' : 'passed';
}
function inside(kind, finding, target) {
    const { status, cause, detail } = finding;
    if (kind === 'passed')
        return status === 'pass' ? [] : [{ name: 'system-out', text: `${status}: ${told(finding)}` }];
    if (kind === 'skipped')
        return [{ name: 'skipped', text: detail }];
    const type = cause ?? status;
    return [{ name: kind, attributes: { type, message: detail }, text: advice(finding, target) }];
}
function told({ cause, detail }) {
    return cause === null ? detail : `${detail} (${cause})`;
}
function advice(finding, { diagnosis }) {
    if (diagnosis === null || finding.cause !== diagnosis.cause)
        return told(finding);
    return remedyLines(diagnosis).join('\n');
}
function remedyLines({ explanation, remedy }) {
    const { summary, steps, commands, links } = remedy;
    const numbered = steps.map((step, at) => `${at + 1}. ${step}`);
    return [
        explanation,
        '',
        `What to do: ${summary}`,
        ...numbered,
        ...commands.map((command) => `$ ${command}`),
        ...links,
    ];
}
function caseOfTarget({ verdict, diagnosis }) {
    const title = diagnosis?.title ?? headline/* OWN_FAULT */.GY.title;
    const kind = verdict === 'unchecked' ? 'skipped' : diagnosis?.cause === undefined ? 'error' : 'failure';
    const text = diagnosis === null ? headline/* OWN_FAULT */.GY.summary : remedyLines(diagnosis).join('\n');
    const attributes = kind === 'skipped' ? {} : { type: diagnosis?.cause ?? 'crash', message: title };
    return { title, durationMs: 0, kind, inside: [{ name: kind, attributes, text }] };
}

// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 6 modules
var fxb = __webpack_require__(49585);
;// CONCATENATED MODULE: ./src/report/tools/xml.ts

const builder = new fxb/* default */.A({
    ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', format: true },
    ...{ suppressEmptyNode: true, suppressBooleanAttributes: false },
});
function xml_element(name, attributes, children) {
    return builder.build([ordered({ name, attributes, children })]);
}
function openAndClosed(name, attributes) {
    const text = xml_element(name, attributes, [{ name: 'inside' }]);
    const [opening = '', closing = ''] = text.trim().split(/\s*<inside\/>\s*/);
    return [opening, `\n${closing}\n`];
}
function ordered({ name, attributes = {}, text, children = [] }) {
    const words = text === undefined ? [] : [{ '#text': writable(text) }];
    const named = Object.entries(attributes).map(([key, value]) => [key, writable(value)]);
    return { [name]: [...words, ...children.map(ordered)], ':@': Object.fromEntries(named) };
}
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
function writable(text) {
    return text.replace(FORBIDDEN, '\u{fffd}');
}

;// CONCATENATED MODULE: ./src/report/tools/junit-suite.ts

function suite(given, { tool, startedAt }) {
    const { name, cases } = given;
    const facts = Object.entries({ ...factsOf(given), version: tool.version });
    const properties = facts.map(([key, value]) => ({ name: 'property', attributes: { name: key, value } }));
    return xml_element('testsuite', { name, ...countsOf(cases), timestamp: startedAt.replace(/(\.\d+)?Z$/, '') }, [
        { name: 'properties', children: properties },
        ...cases.map((one) => caseNode(one, name)),
    ]);
}
function countsOf(cases) {
    const count = (kind) => String(cases.filter((one) => one.kind === kind).length);
    return {
        tests: String(cases.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
        time: seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0)),
    };
}
function factsOf({ target: { provider, verdict, diagnosis }, endpoint }) {
    if (endpoint === undefined)
        return { provider, verdict, ...named('cause', diagnosis?.cause ?? null) };
    const { url, cause, requestId } = endpoint;
    return {
        ...{ provider, endpoint: url, verdict: endpoint.verdict },
        ...named('cause', cause),
        ...named('request-id', requestId),
    };
}
function named(name, value) {
    return value === null ? {} : { [name]: value };
}
function caseNode({ title, durationMs, inside }, classname) {
    return {
        name: 'testcase',
        attributes: { name: title, classname, time: seconds(durationMs) },
        children: inside,
    };
}
function seconds(ms) {
    return (ms / 1_000).toFixed(3);
}

;// CONCATENATED MODULE: ./src/report/tools/junit.ts



const junit = function* ({ result, targetTexts, failOn }) {
    const { tool, durationMs } = result;
    const [opening, closing] = openAndClosed('testsuites', { name: tool.name, time: seconds(durationMs) });
    yield `<?xml version="1.0" encoding="UTF-8"?>\n${opening}`;
    for (const text of targetTexts) {
        const target = JSON.parse(Buffer.from(text).toString('utf8'));
        yield* suitesOf(target, { result, failOn });
    }
    yield closing;
};
function* suitesOf(target, { result, failOn }) {
    const { name, endpoints } = target;
    if (endpoints.length === 0)
        yield suite({ name, target, cases: [caseOfTarget(target)] }, result);
    for (const endpoint of endpoints) {
        const cases = endpoint.findings.map((finding) => caseOf(finding, target, failOn));
        const own = endpoints.length === 1 ? name : `${name} (${endpoint.url})`;
        yield suite({ name: own, target, endpoint, cases }, result);
    }
}


/***/ })

};
