export const id = 9107;
export const ids = [9107];
export const modules = {

/***/ 10779:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = exports.U9 = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.U9 = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
__webpack_unused_export__ = {
    ...exports.U9,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
__webpack_unused_export__ = Object.keys(exports.U9);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
    return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
            return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
            return false;
        if (hr <= 23 && min <= 59 && sec < 60)
            return true;
        // leap second
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
}
function compareTime(s1, s2) {
    if (!(s1 && s2))
        return undefined;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
        return undefined;
    return t1 - t2;
}
function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
        // http://tools.ietf.org/html/rfc3339#section-5.6
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
        return undefined;
    return d1 - d2;
}
function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 92399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadTarget),
/* harmony export */   u: () => (/* binding */ worstTargetsFirst)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19001);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);


function leadTarget(targets) {
    return worstTargetsFirst(targets)[0];
}
function worstTargetsFirst(targets) {
    return targets.toSorted((one, other) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .byVerdict */ .$$)(one.verdict, other.verdict) || orderOf(one) - orderOf(other));
}
const ORDER = new Map(_words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.map((cause, at) => [cause, at]));
function orderOf({ diagnosis }) {
    return (diagnosis && ORDER.get(diagnosis.cause)) ?? _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length;
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ byVerdict),
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19001);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98100);


const WEIGHT = ['broken', 'degraded', 'unchecked', 'healthy'];
function worst(verdicts) {
    return WEIGHT.find((verdict) => verdicts.includes(verdict)) ?? 'healthy';
}
function byVerdict(one, other) {
    return WEIGHT.indexOf(one) - WEIGHT.indexOf(other);
}
function verdictOf(finding) {
    const cause = (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding);
    if (cause === undefined)
        return finding.status === 'crash' ? 'degraded' : 'healthy';
    const [only, other] = _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE[cause];
    if (other === undefined)
        return only === 'broken' && finding.status === 'warn' ? 'degraded' : only;
    return finding.status === 'fail' ? 'broken' : 'degraded';
}
function byWeight(findings) {
    return findings
        .filter((finding) => (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding) !== undefined)
        .toSorted((one, other) => rank(one) - rank(other));
}
function rank(finding) {
    return WEIGHT.indexOf(verdictOf(finding)) * _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length + orderOf((0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding));
}
function orderOf(cause) {
    return cause === undefined ? _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length : _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.indexOf(cause);
}


/***/ }),

/***/ 90521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var entry = __webpack_require__(38731);
// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 24 modules
var catalogue = __webpack_require__(47984);
// EXTERNAL MODULE: ./src/diagnosis/lead.ts
var diagnosis_lead = __webpack_require__(92399);
// EXTERNAL MODULE: ./src/probes/keep-memory-small.ts
var keep_memory_small = __webpack_require__(90286);
// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __webpack_require__(39354);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var reader = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/inputs/table/forms.ts
var table_forms = __webpack_require__(85865);
// EXTERNAL MODULE: ./src/words/format-ids.ts
var format_ids = __webpack_require__(54557);
;// CONCATENATED MODULE: ./src/fleet/merge/inputs.ts





const FOLDER_NAME = {
    parse: (input, text) => {
        if (!text.includes('\0'))
            return text.trim();
        throw new input_error/* InputError */.dz(input, 'it contains a NUL character', 'the path of a folder');
    },
};
const MERGE_INPUTS = {
    reports: {
        form: FOLDER_NAME,
        initial: 'reports',
        about: 'Folder with the downloaded artifacts of the shards. Every report.json below it is read.',
    },
    shards: {
        form: (0,table_forms/* count */.U9)(1, 256),
        about: 'How many shards there must be. Set it so that a run without any report is noticed. Default: the number in the reports.',
    },
    'fail-on': {
        ...table/* INPUTS */.mc['fail-on'],
        about: 'The verdict that fails the job: broken, degraded (also fail on warnings) or never.',
    },
    summary: table/* INPUTS */.mc.summary,
    'report-dir': {
        ...table/* INPUTS */.mc['report-dir'],
        about: 'Folder for the merged report files. Default: a new folder in the temporary folder of the runner.',
    },
    formats: {
        ...table/* INPUTS */.mc.formats,
        form: (0,table_forms/* choices */.zM)(format_ids/* MERGED_FORMATS */.a),
        about: (0,table_forms/* formatsTold */.UM)(format_ids/* MERGED_FORMATS */.a),
    },
};
function readMergeSettings(host) {
    const { read } = (0,reader/* makeReader */.Yv)(host, MERGE_INPUTS);
    return {
        reports: read('reports'),
        shards: read('shards'),
        failOn: read('fail-on'),
        summary: read('summary'),
        reportDir: read('report-dir'),
        formats: read('formats'),
    };
}

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/fleet/shard.ts
var fleet_shard = __webpack_require__(18980);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/links.ts
var links = __webpack_require__(18826);
// EXTERNAL MODULE: ./src/words/clean.ts + 8 modules
var words_clean = __webpack_require__(30912);
// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
;// CONCATENATED MODULE: ./src/report/json/read-v1.ts




const SENTENCE_CAP = 2_000;
const HARMLESS = /^[("'\u201c\u2018]*(?!GH-\d|[0-9a-f]{7})[A-Za-z0-9]+(?:[\u2019'-][A-Za-z0-9]+)*%?[)"'\u201d\u2019]*[,.;:!?]*[)"'\u201d\u2019]*$/;
function phraseOf(text, clean) {
    const words = clean(text, SENTENCE_CAP).quoted.split(' ');
    return words.flatMap((word, at) => {
        const said = HARMLESS.test(word) || word === '' ? word : (0,phrase/* quote */.hD)(word);
        return at === 0 ? [said] : [' ', said];
    });
}
function ownWords(text, clean) {
    const bare = clean(text, SENTENCE_CAP).quoted;
    return bare
        .replaceAll('://', ': //')
        .replace(/\bwww\./gi, 'www .')
        .replaceAll('@', '(at)')
        .replace(/#(?=\d)|\bGH-(?=\d)/gi, 'no. ')
        .replace(/\b[0-9a-f]{7,40}\b/gi, (word) => `${word.slice(0, 6)}\u2026`);
}
function makeWords(clean) {
    const long = remembered((text) => shownText(text, clean));
    const named = remembered((text) => clean.named(text).quoted);
    return {
        clean,
        named,
        phrase: remembered((text) => phraseOf(text, clean)),
        own: remembered((text) => ownWords(text, clean)),
        shown: (text) => (text.length > words_clean/* OUTSIDE_CAP */.p9 || text.includes('\n') ? long(text) : named(text)),
    };
}
function shownText(text, { named }) {
    return text
        .split('\n')
        .map((line) => named(line, SENTENCE_CAP).quoted)
        .join('\n');
}
const MEMBER = /^[A-Za-z][A-Za-z-]{0,23}$/;
function targetJson(target, { shown }) {
    cleanWithin(target, shown);
    return JSON.stringify(target);
}
function cleanWithin(holder, shown) {
    for (const [name, value] of Object.entries(holder)) {
        const key = Array.isArray(holder) || MEMBER.test(name) ? name : shown(name);
        if (key !== name)
            Reflect.deleteProperty(holder, name);
        if (typeof value === 'string' || key !== name)
            Reflect.set(holder, key, typeof value === 'string' ? shown(value) : value);
        if (typeof value === 'object' && value !== null)
            cleanWithin(value, shown);
    }
}
const MEMORY = 5_000;
function remembered(make) {
    const known = new Map();
    return (text) => {
        const value = known.get(text) ?? make(text);
        if (known.size >= MEMORY)
            known.clear();
        known.set(text, value);
        return value;
    };
}
function readTarget(target, words) {
    const { clean, named } = words;
    const { name, provider, verdict, diagnosis, models, labels = {}, credentialName, failover } = target;
    return {
        name: named(name),
        labels: Object.fromEntries(Object.entries(labels).map(([key, value]) => [clean(key).quoted, clean(value).quoted])),
        ...(credentialName !== undefined && { credentialName: named(credentialName) }),
        provider,
        verdict,
        diagnosis: diagnosis === null ? undefined : diagnosisOf(diagnosis, words),
        further: target.further.map((finding) => findingOf(finding, words)),
        endpoints: target.endpoints.map((endpoint) => endpointOf(endpoint, verdict === 'healthy', words)),
        models: models.map((model) => ({ ...model, id: named(model.id) })),
        failover: failover && { ...failover, to: named(failover.to) },
    };
}
function diagnosisOf({ cause, title, explanation, remedy, explains, reproduce }, { clean, phrase, own }) {
    const official = Object.values(links/* LINKS */.A);
    return {
        cause,
        title: own(title),
        explanation: phrase(explanation),
        remedy: {
            summary: own(remedy.summary),
            steps: remedy.steps.map((step) => phrase(step)),
            commands: remedy.commands.map((command) => clean(command, SENTENCE_CAP).quoted),
            ...(remedy.shell === 'powershell' && { shell: remedy.shell }),
            links: remedy.links.filter((link) => official.includes(link)),
        },
        explains,
        ...(reproduce && { reproduce: reproduce.filter((line) => isShownWhole(line, clean)) }),
    };
}
function isShownWhole(line, { named }) {
    return named(line, SENTENCE_CAP).quoted === line;
}
function endpointOf(endpoint, isHealthy, words) {
    const { clean, named } = words;
    const { url, verdict, cause, auth, requestId, keyValid, reachable, phases, findings, lacks = [] } = endpoint;
    const all = findings.map((finding) => findingOf(finding, words));
    const [leftOut, kept] = isHealthy ? [all.filter(isQuiet), all.filter((one) => !isQuiet(one))] : [[], all];
    return {
        url: named(url),
        ...{ verdict, auth, phases, attempts: [], models: [] },
        cause: cause ?? undefined,
        requestId: requestId === null ? undefined : named(requestId),
        keyValid: keyValid ?? undefined,
        reachable: reachable ?? undefined,
        findings: kept,
        ...(isHealthy && { leftOut: (0,found/* leftOutOf */.Tt)(leftOut) }),
        lacks: lacks.map((id) => clean(id).quoted),
    };
}
function isQuiet({ status }) {
    return status === 'pass' || status === 'skip';
}
function findingOf({ check, title, status, cause, detail, blockedBy, durationMs }, { phrase, own }) {
    const stamp = { check, title: own(title), layer: 'http', startedAtMs: 0, durationMs };
    const told = { detail: phrase(detail) };
    if (status === 'skip')
        return { ...stamp, ...told, status, blockedBy: blockedBy ?? check };
    if (status === 'pass' || status === 'crash')
        return { ...stamp, ...told, status };
    if (status === 'fail')
        return { ...stamp, ...told, status, cause: cause ?? 'run.deadline' };
    const why = cause === null ? {} : { cause };
    return status === 'warn' ? { ...stamp, ...told, status, ...why } : { ...stamp, ...told, status, ...why };
}

// EXTERNAL MODULE: ./src/fleet/slim.ts
var slim = __webpack_require__(49943);
;// CONCATENATED MODULE: ./src/fleet/merge/collect.ts




const MOST_NOTES = 200;
function collect(files, clean) {
    const collected = {
        ...{ shards: [], early: [], damaged: [], notes: new Map(), startedAt: [], endedAt: [] },
        ...{ runIds: new Set(), cutOffBy: new Set(), origins: [], crashed: false },
    };
    const words = makeWords(clean);
    for (const { path, content } of files) {
        if (typeof content === 'string')
            collected.damaged.push({ path: clean(path), why: (0,phrase/* say */.cv) `The file ${clean(path)} ${content}.` });
        else
            takeIn(content, clean(path), collected, words);
    }
    return collected;
}
function takeIn(report, path, collected, words) {
    const { startedAt, durationMs, cutOffBy, partial, origins, notes, run } = report;
    if (run.runId !== undefined)
        collected.runIds.add(run.runId);
    const kept = report.targets.map((target) => keep(target, words));
    if (endedEarly(report))
        collected.early.push(...kept.filter((one) => isNews(one, collected.early)));
    else
        collected.shards.push({ path, startedAt, shard: shardOf(report), targets: kept });
    collected.startedAt.push(Date.parse(startedAt));
    collected.endedAt.push(Date.parse(startedAt) + durationMs);
    if (partial === true)
        collected.cutOffBy.add(cutOffBy ?? 'deadline');
    if (collected.origins.length === 0)
        collected.origins = origins.map((origin) => cleanOrigin(origin, words));
    collected.crashed ||= broke(report);
    for (const note of notes.slice(0, MOST_NOTES).map((text) => words.phrase(text)))
        if (collected.notes.size < MOST_NOTES)
            collected.notes.set((0,phrase/* plain */.pj)(note), note);
}
function cleanOrigin({ setting, from, variable }, { shown }) {
    return { setting: shown(setting), from, ...(variable !== undefined && { variable: shown(variable) }) };
}
function isNews({ target }, told) {
    return told.every((other) => other.target.diagnosis?.cause !== target.diagnosis?.cause);
}
function keep(target, words) {
    return { target: (0,slim/* slimmed */.c)(readTarget(target, words)), text: Buffer.from(targetJson(target, words)) };
}
function shardOf({ shard, targets }) {
    const positions = targets.map((_, at) => at);
    const digest = (0,fleet_shard/* digestOf */.o)(targets.map(({ name }) => name));
    return shard ?? { index: 1, count: 1, positions, fleet: { targets: targets.length, digest } };
}
function endedEarly({ shard, targets: [only, ...others] }) {
    return shard === undefined && only?.endpoints.length === 0 && others.length === 0;
}
function broke(report) {
    if (endedEarly(report) && report.cause === null)
        return true;
    return report.targets.some(({ endpoints }) => endpoints.some(({ findings }) => findings.some(({ status }) => status === 'crash')));
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
;// CONCATENATED MODULE: ./schema/report-v1.schema.json
const report_v1_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report-v1.schema.json","title":"Claude Preflight report, version 1","description":"Everything one run found. Times are milliseconds, moments are RFC 3339.","type":"object","additionalProperties":false,"required":["schema","verdict","cause","startedAt","durationMs","tool","run","targets","origins","notes"],"properties":{"schema":{"const":"claude-preflight/report/v1"},"verdict":{"$ref":"#/$defs/verdict"},"cause":{"description":"Root cause of the worst target; null when healthy.","oneOf":[{"$ref":"#/$defs/cause"},{"type":"null"}]},"startedAt":{"type":"string","format":"date-time"},"durationMs":{"type":"number","minimum":0},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"run":{"$ref":"#/$defs/run"},"targets":{"type":"array","items":{"$ref":"#/$defs/target"}},"origins":{"description":"Where each setting came from; never its value.","type":"array","items":{"$ref":"#/$defs/origin"}},"notes":{"description":"Worth reading, and no finding.","type":"array","items":{"type":"string"}},"partial":{"description":"Present only when the run was cut off.","const":true},"cutOffBy":{"description":"What cut the run off.","enum":["deadline","cancellation"]},"shard":{"$ref":"#/$defs/shard"}},"$defs":{"verdict":{"enum":["healthy","degraded","broken","unchecked"]},"cause":{"enum":["config.invalid-input","key.missing","key.withheld","key.placeholder","key.unexpanded","key.whitespace","key.quoted","key.prefixed","key.encoded","key.wrong-provider","key.admin","key.oauth","key.malformed","key.conflict","key.exposed","endpoint.malformed","endpoint.insecure","endpoint.unknown-host","endpoint.path","endpoint.legacy","endpoint.unverified","endpoint.not-found","endpoint.blocked","endpoint.not-an-api","endpoint.redirect","endpoint.wrong-protocol","dns.not-found","dns.failure","dns.sinkhole","tcp.refused","tcp.timeout","tcp.unreachable","tcp.reset","tcp.ipv6","proxy.malformed","proxy.unreachable","proxy.auth","proxy.denied","proxy.at-fault","proxy.required","tls.expired","tls.not-yet-valid","tls.hostname","tls.self-signed","tls.incomplete-chain","tls.untrusted","tls.intercepted","tls.weak","tls.handshake","tls.client-certificate","tls.expiring","tls.ca-file","clock.skew","auth.invalid","auth.expired","auth.scheme","auth.header-stripped","auth.duplicate","auth.oauth-unsupported","auth.claude-code-only","auth.workspace-required","auth.forbidden","auth.gateway","auth.upstream","auth.region","auth.challenge","auth.organization","auth.creator-left","auth.wrong-workspace","auth.wrong-organization","auth.federation","billing.credit","billing.limit","model.unknown","model.retired","model.deprecated","model.forbidden","model.inference-profile","format.request","format.version","format.response","format.stream","format.too-large","format.http","auth.feature","limit.quota","limit.rate","limit.ramp","limit.concurrency","limit.headroom","service.overloaded","service.error","service.gateway","service.timeout","service.cut","service.encryption","fallback.broken","failover","run.deadline","run.starved","shard.missing"]},"check":{"enum":["key-shape","key-exposure","endpoint-shape","proxy-route","dns","tcp","addresses","proxy-tunnel","tls-trust","tls-expiry","http-reach","api-identity","clock","key-accepted","auth-schemes","identity","models","request-format","rate-limits","live-message","live-stream"]},"run":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"enum":["action","terminal"]},"repository":{"type":"string"},"workflow":{"type":"string"},"job":{"type":"string"},"event":{"type":"string"},"actor":{"type":"string"},"runId":{"type":"string"},"runUrl":{"type":"string"},"runnerOs":{"type":"string"}}},"origin":{"type":"object","additionalProperties":false,"required":["setting","from"],"properties":{"setting":{"type":"string"},"from":{"enum":["input","environment","default"]},"variable":{"type":"string"}}},"target":{"type":"object","additionalProperties":false,"required":["name","provider","verdict","diagnosis","further","endpoints","models"],"properties":{"name":{"type":"string"},"provider":{"enum":["anthropic","gateway","litellm","openrouter","cloudflare","vercel","portkey","helicone","kong","new-api","databricks","snowflake","azure-apim","aws-api-gateway","bedrock","bedrock-mantle","claude-on-aws","vertex","claude-on-google","foundry","openai-compatible"]},"verdict":{"$ref":"#/$defs/verdict"},"diagnosis":{"description":"The one root cause; null when there is none.","oneOf":[{"$ref":"#/$defs/diagnosis"},{"type":"null"}]},"further":{"description":"Findings with a cause of their own beside the diagnosis, heaviest first.","type":"array","items":{"$ref":"#/$defs/finding"}},"endpoints":{"type":"array","items":{"$ref":"#/$defs/endpoint"}},"models":{"type":"array","items":{"$ref":"#/$defs/model"}},"credentialName":{"description":"Only where the targets file names a variable for the credential: that name.","type":"string"},"labels":{"description":"As the targets file has them.","type":"object","additionalProperties":{"type":"string"}},"failover":{"$ref":"#/$defs/failover"}}},"failover":{"description":"Only where the primary is broken and a fallback works. Both were asked side by side; times are counted from the first question.","type":"object","additionalProperties":false,"required":["to","primaryFailedMs","fallbackAnsweredMs","tookMs"],"properties":{"to":{"type":"string"},"primaryFailedMs":{"type":"number","minimum":0},"fallbackAnsweredMs":{"type":"number","minimum":0},"tookMs":{"type":"number","minimum":0}}},"shard":{"description":"Only in the report of one share of a targets file.","type":"object","additionalProperties":false,"required":["index","count","positions","fleet"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"count":{"type":"integer","minimum":1,"maximum":256},"positions":{"description":"Places of the run\'s targets in the targets file, from 0, in the order of targets.","type":"array","items":{"type":"integer","minimum":0}},"fleet":{"type":"object","additionalProperties":false,"required":["targets","digest"],"properties":{"targets":{"type":"integer","minimum":1},"digest":{"description":"SHA-256 of the names of all targets, in order.","type":"string","pattern":"^[0-9a-f]{64}$"},"content":{"description":"SHA-256 of all that the targets file says.","type":"string","pattern":"^[0-9a-f]{64}$"}}}}},"diagnosis":{"type":"object","additionalProperties":false,"required":["cause","title","explanation","remedy","explains"],"properties":{"cause":{"$ref":"#/$defs/cause"},"title":{"type":"string"},"explanation":{"type":"string"},"remedy":{"type":"object","additionalProperties":false,"required":["summary","steps","commands","links"],"properties":{"summary":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}},"commands":{"type":"array","items":{"type":"string"}},"shell":{"const":"powershell","description":"Only where the commands are not for a POSIX shell."},"links":{"type":"array","items":{"type":"string"}}}},"explains":{"description":"The checks which this cause explains, the deciding one first.","type":"array","items":{"$ref":"#/$defs/check"}},"reproduce":{"description":"The requests that decided, as lines of curl for the shell of the commands, with every secret as a variable of the environment. Only where one can be sent again.","type":"array","items":{"type":"string"}}}},"endpoint":{"type":"object","additionalProperties":false,"required":["url","verdict","cause","auth","requestId","keyValid","reachable","attempts","phases","findings"],"properties":{"url":{"description":"Without user, query and fragment.","type":"string"},"verdict":{"$ref":"#/$defs/verdict"},"cause":{"oneOf":[{"$ref":"#/$defs/cause"},{"type":"null"}]},"auth":{"description":"The schemes that were accepted.","type":"array","items":{"enum":["bearer","x-api-key","federation","sigv4"]}},"requestId":{"type":["string","null"]},"keyValid":{"description":"Null where nothing determinate was heard.","type":["boolean","null"]},"reachable":{"description":"Null where nothing was sent.","type":["boolean","null"]},"attempts":{"type":"array","items":{"$ref":"#/$defs/attempt"}},"phases":{"$ref":"#/$defs/phases"},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"lacks":{"description":"Models that the primary lists and this endpoint does not.","type":"array","items":{"type":"string"}}}},"attempt":{"type":"object","additionalProperties":false,"required":["request","at","durationMs","outcome"],"properties":{"request":{"type":"string"},"at":{"type":"string","format":"date-time"},"durationMs":{"type":"number","minimum":0},"outcome":{"enum":["ok","refused","retried","timed-out","cancelled"]},"status":{"type":"integer","minimum":100,"maximum":599},"waitedMs":{"description":"Waited after this attempt, before the next.","type":"number","minimum":0}}},"phases":{"description":"Phases of the judged connection; what did not happen is absent.","type":"object","additionalProperties":false,"required":[],"properties":{"dnsMs":{"type":"number","minimum":0},"tcpMs":{"type":"number","minimum":0},"proxyMs":{"type":"number","minimum":0},"tlsMs":{"type":"number","minimum":0},"firstByteMs":{"type":"number","minimum":0},"totalMs":{"type":"number","minimum":0}}},"finding":{"type":"object","additionalProperties":false,"required":["check","title","status","cause","detail","evidence","durationMs"],"properties":{"check":{"$ref":"#/$defs/check"},"title":{"description":"The sentence which is true when the check passes.","type":"string"},"status":{"enum":["pass","warn","fail","unknown","skip","crash"]},"cause":{"oneOf":[{"$ref":"#/$defs/cause"},{"type":"null"}]},"detail":{"type":"string"},"evidence":{"type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean","null"]},{"type":"array","items":{"type":"string"}}]}},"blockedBy":{"description":"Of a skipped check: the one that comes first.","$ref":"#/$defs/check"},"durationMs":{"type":"number","minimum":0}},"if":{"properties":{"status":{"const":"skip"}}},"then":{"required":["blockedBy"]},"else":{"not":{"required":["blockedBy"]}}},"model":{"type":"object","additionalProperties":false,"required":["id","status","asked"],"properties":{"id":{"type":"string"},"status":{"enum":["usable","deprecated","retired","unknown","forbidden","unverified"]},"asked":{"description":"True when the models input named it.","type":"boolean"},"retiresAt":{"type":"string"}}}}}');
// EXTERNAL MODULE: ./src/words/json.ts
var json = __webpack_require__(98795);
// EXTERNAL MODULE: ./src/diagnosis/verdict.ts
var verdict = __webpack_require__(384);
// EXTERNAL MODULE: ./src/words/days.ts
var days = __webpack_require__(98370);
;// CONCATENATED MODULE: ./src/fleet/merge/sound.ts


const LONGEST_MS = 366 * days/* DAY_MS */.s;
const RULES = [
    [
        'has an impossible time',
        ({ startedAt, durationMs }) => !isTime(startedAt) || !(durationMs <= LONGEST_MS),
    ],
    ['has no target', ({ shard, targets }) => shard === undefined && targets.length === 0],
    [
        'has another verdict than its targets',
        ({ verdict, targets }) => targets.length > 0 && verdict !== worstOf(targets),
    ],
    ['calls a target healthy that is not', ({ targets }) => targets.some(isFalselyHealthy)],
    ['does not say why a target is not healthy', ({ targets }) => targets.some(isMute)],
];
function whyUnsound(report) {
    return RULES.find(([, isBroken]) => isBroken(report))?.[0];
}
function isTime(text) {
    return !Number.isNaN(Date.parse(text));
}
function worstOf(targets) {
    return (0,verdict/* worst */.QZ)(targets.map(({ verdict }) => verdict));
}
function isMute({ verdict, diagnosis }) {
    return verdict !== 'healthy' && !diagnosis?.remedy.steps.length;
}
function isFalselyHealthy({ verdict, diagnosis, endpoints }) {
    if (verdict !== 'healthy')
        return false;
    return (diagnosis !== null ||
        endpoints.length === 0 ||
        endpoints.some((endpoint) => endpoint.verdict === 'broken'));
}

;// CONCATENATED MODULE: ./src/fleet/merge/files.ts







const LIMIT = 67_108_864;
const ALL_LIMIT = 268_435_456;
const MOST = { parts: 2_000_000, depth: 32 };
const ALL_PARTS = 12_000_000;
const MOST_FILES = 1_024;
const TOO_MANY = `stands behind ${MOST_FILES} others, and was not read`;
const DEEPEST = 8;
function reportPaths(folder) {
    return [...filesBelow(folder, DEEPEST)].toSorted();
}
function* filesBelow(folder, depth) {
    for (const entry of entriesOf(folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isFile() && entry.name === 'report.json')
            yield path;
        if (entry.isDirectory() && depth > 0)
            yield* filesBelow(path, depth - 1);
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function* readReports(folder) {
    const isReport = validator();
    const left = { bytes: ALL_LIMIT, parts: ALL_PARTS };
    const paths = reportPaths(folder).slice(0, MOST_FILES + 1);
    for (const [at, path] of paths.entries())
        yield {
            path: (0,external_node_path_.relative)(folder, path),
            content: at === MOST_FILES ? TOO_MANY : contentOf(path, left, isReport),
        };
}
function sizeOf(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}
function validator() {
    const ajv = new _2020.Ajv2020({
        ...{ strictTypes: false, strictTuples: false, formats: formats/* fullFormats */.U9 },
        removeAdditional: true,
    });
    return ajv.compile(report_v1_schema_namespaceObject);
}
function contentOf(path, left, isReport) {
    const size = sizeOf(path);
    if (size > LIMIT)
        return 'is larger than 64 MiB';
    if (size > left.bytes)
        return 'was not read: all reports together are larger than 256 MiB';
    left.bytes -= size;
    try {
        const text = textOf(path, left);
        if (text === undefined)
            return 'has more parts, or nests deeper, than reports of thousands of targets';
        const value = JSON.parse(text);
        if (!isReport(value))
            return 'is not a report';
        return whyUnsound(value) ?? value;
    }
    catch (error) {
        return error instanceof SyntaxError ? 'is not JSON: it may have been cut off' : 'cannot be read';
    }
}
function textOf(path, left) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const size = (0,json/* jsonSize */.om)(bytes, { ...MOST, parts: Math.min(MOST.parts, left.parts) });
    left.parts -= size?.parts ?? 0;
    return size && bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./src/fleet/merge/shards.ts


const MOST_MISFITS = 20;
function assembleShards(reports, damaged, expected) {
    const fleet = fleetOf(reports, expected.shards);
    const fitting = reports.filter((report) => whyStrange(report, fleet) === undefined);
    const byIndex = Map.groupBy(fitting, ({ shard }) => shard.index);
    const counting = [...byIndex.values()].map(together);
    const absent = Array.from({ length: fleet.count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    const strange = reports.filter((report) => !fitting.includes(report) && !absent.includes(report.shard.index));
    const misfits = [...strange.map((report) => misfitOf(report, fleet)), ...damaged];
    return {
        counting,
        missing: [
            ...absent.map((index) => absentShard(index, reports, fleet, expected)),
            ...(absent.length === 0 ? gaps(counting, fleet) : []),
            ...misfits.slice(0, MOST_MISFITS).map(({ path, why }) => ({ name: path.quoted, why })),
        ],
        notes: [...byIndex].flatMap(([index, same]) => (same.length > 1 ? [again(index, same)] : [])),
    };
}
function fleetOf(reports, expected) {
    const shards = reports.map(({ shard }) => shard);
    return {
        count: expected ?? mostOften(shards.map(({ count }) => count)) ?? 1,
        identity: mostOften(shards.map(identityOf)) ?? '',
        targets: mostOften(shards.map(({ fleet }) => fleet.targets)) ?? 0,
    };
}
function identityOf({ fleet: { digest, content = '' } }) {
    return `${digest} ${content}`;
}
function together(reports) {
    const [newest, ...older] = reports.toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
    if (newest === undefined)
        throw new Error('a group has a report');
    const worst = new Map(placesOf(newest));
    for (const [place, kept] of older.flatMap(placesOf)) {
        const known = worst.get(place);
        if (known === undefined || (0,diagnosis_lead/* leadTarget */.a)([known.target, kept.target]) !== known.target)
            worst.set(place, kept);
    }
    const shard = { ...newest.shard, positions: [...worst.keys()] };
    return older.length === 0 ? newest : { ...newest, shard, targets: [...worst.values()] };
}
function placesOf({ shard, targets }) {
    return targets.map((kept, at) => [shard.positions[at] ?? at, kept]);
}
function again(index, reports) {
    const isDoubtful = new Set(reports.map(verdictsOf)).size > 1;
    return isDoubtful
        ? (0,phrase/* say */.cv) `Shard ${index} has ${reports.length} reports that contradict each other: for each target, the worst result counts.`
        : (0,phrase/* say */.cv) `Shard ${index} has ${reports.length} reports: the latest one counts.`;
}
function verdictsOf(report) {
    const told = placesOf(report).map(([place, { target }]) => [place, target.verdict, target.diagnosis?.cause]);
    return JSON.stringify(told.toSorted(([one], [other]) => Number(one) - Number(other)));
}
function whyStrange({ shard, targets }, fleet) {
    const { index, positions } = shard;
    if (shard.count !== fleet.count)
        return `tells of ${shard.count} shards instead of ${fleet.count}`;
    if (index > fleet.count)
        return `calls itself shard ${index} of ${fleet.count}`;
    if (identityOf(shard) !== fleet.identity || shard.fleet.targets !== fleet.targets)
        return 'belongs to another targets file';
    const isWhole = positions.length === targets.length && positions.every((at) => at < fleet.targets);
    return isWhole ? undefined : 'has the wrong number of targets';
}
function misfitOf(report, fleet) {
    const { path } = report;
    return { path, why: (0,phrase/* say */.cv) `The report ${path} ${whyStrange(report, fleet) ?? ''}.` };
}
function absentShard(index, reports, fleet, { isFolder }) {
    const name = `shard ${index} of ${fleet.count}`;
    const own = reports.find(({ shard }) => shard.index === index);
    const why = own && whyStrange(own, fleet);
    if (own !== undefined && why !== undefined)
        return { name, why: (0,phrase/* say */.cv) `The report of ${name}, ${own.path}, ${why}.` };
    const where = isFolder ? '' : ': there is no folder at the path in the input reports';
    return { name, why: (0,phrase/* say */.cv) `No report of ${name} was found${where}.` };
}
function gaps(counting, { count, targets }) {
    const [first] = counting;
    const told = counting.flatMap(({ shard }) => shard.positions);
    const places = new Set(told);
    if (first === undefined || (places.size === told.length && places.size === targets))
        return [];
    const why = (0,phrase/* say */.cv) `All shards together report ${places.size} of ${targets} targets, and ${told.length - places.size} of them twice.`;
    return [{ name: `shard ${first.shard.index} of ${count}`, why }];
}
function mostOften(values) {
    const groups = [...Map.groupBy(values, (value) => value).values()];
    return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

// EXTERNAL MODULE: ./src/publish/load-report-room.ts
var load_report_room = __webpack_require__(71128);
// EXTERNAL MODULE: ./src/report/json/text.ts + 2 modules
var json_text = __webpack_require__(74539);
// EXTERNAL MODULE: ./src/inputs/runner/circumstances.ts
var circumstances = __webpack_require__(88022);
// EXTERNAL MODULE: ./src/secrets/scrubber.ts
var secrets_scrubber = __webpack_require__(71141);
// EXTERNAL MODULE: ./src/words/verdict.ts
var words_verdict = __webpack_require__(10672);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
;// CONCATENATED MODULE: ./src/fleet/merge/merge.ts



















async function merge(host) {
    const scrubber = (0,secrets_scrubber/* makeScrubber */.XO)([]);
    try {
        const settings = readMergeSettings(host);
        (0,keep_memory_small/* keepMemorySmall */.EO)();
        const folder = (0,external_node_path_.resolve)(host.cwd, settings.reports);
        const collected = collect(readReports(folder), (0,words_clean/* makeClean */.Km)(scrubber));
        const expected = { shards: settings.shards, isFolder: (0,external_node_fs_.existsSync)(folder) };
        const shards = assembleShards(collected.shards, collected.damaged, expected);
        const kept = allOf(collected, shards);
        const result = resultOf(kept, collected, shards, host);
        const { exitCodeOf, publish } = await (0,load_report_room/* loadReportRoom */.s)();
        await publish({ result, targetTexts: kept.map(({ text }) => text) }, settings, host, scrubber);
        return collected.crashed ? words_verdict/* EXIT */.d.ownBug : exitCodeOf(result.verdict, settings);
    }
    catch (error) {
        await (0,load_report_room/* loadReportRoom */.s)()
            .then(({ finishWithoutRun }) => finishWithoutRun(error, host, scrubber))
            .catch(() => host.complain('The report could not be written.'));
        return error instanceof input_error/* InputError */.dz ? words_verdict/* EXIT */.d.wrongUsage : words_verdict/* EXIT */.d.ownBug;
    }
}
function allOf({ early }, { counting, missing }) {
    const placed = counting.flatMap(placesOf).toSorted(([one], [other]) => one - other);
    const absent = missing.map(missingTarget);
    const keptAbsent = absent.map((target) => ({
        target,
        text: new TextEncoder().encode((0,json_text/* targetText */.Z3)(target, (text) => text, false)),
    }));
    return [...placed.map(([, kept]) => kept), ...early, ...keptAbsent];
}
function missingTarget({ name, why }) {
    const { title, explanation, remedy } = catalogue/* CATALOGUE */.y['shard.missing'];
    const diagnosis = {
        cause: 'shard.missing',
        title: title(entry/* NO_TARGET */.CN),
        explanation: [...why, ' ', ...explanation(entry/* NO_TARGET */.CN)],
        remedy: remedy(entry/* NO_TARGET */.CN),
        explains: [],
    };
    return {
        ...{ name, labels: {}, provider: 'anthropic', verdict: 'broken', diagnosis },
        ...{ further: [], endpoints: [], models: [], failover: undefined },
    };
}
function ofOtherRuns({ runIds }) {
    return runIds.size < 2 ? [] : [(0,phrase/* say */.cv) `The reports come from ${runIds.size} different workflow runs.`];
}
function resultOf(kept, collected, shards, host) {
    const targets = kept.map(({ target }) => target);
    const lead = (0,diagnosis_lead/* leadTarget */.a)(targets);
    const startedAt = collected.startedAt.reduce((least, at) => Math.min(least, at), host.now());
    const endedAt = collected.endedAt.reduce((most, at) => Math.max(most, at), startedAt);
    return {
        verdict: lead?.verdict ?? 'unchecked',
        cause: lead?.diagnosis?.cause,
        startedAt: new Date(startedAt).toISOString(),
        durationMs: endedAt - startedAt,
        tool: { name: version/* TOOL_NAME */.l, version: version/* VERSION */.x },
        run: (0,circumstances/* runContext */.pO)(host.kind, host.env),
        origins: collected.origins,
        notes: [...shards.notes, ...ofOtherRuns(collected), ...collected.notes.values()],
        targets,
        cutOffBy: collected.cutOffBy.has('cancellation') ? 'cancellation' : [...collected.cutOffBy][0],
        shard: undefined,
    };
}


/***/ }),

/***/ 18980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ assignShard),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const WEIGHT_BYTES = 6;
function assignShard(name, count) {
    const weights = Array.from({ length: count }, (_, at) => weightOf(name, at + 1));
    return weights.indexOf(Math.max(...weights)) + 1;
}
function weightOf(name, shard) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${shard}\0${name}`, 'buffer').readUIntBE(0, WEIGHT_BYTES);
}
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(value));
}


/***/ }),

/***/ 49943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ slimmed)
/* harmony export */ });
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98100);
/* harmony import */ var _report_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);


function slimmed(target) {
    const isHealthy = target.verdict === 'healthy';
    const endpoints = target.endpoints.map((endpoint) => slimEndpoint(endpoint, isHealthy));
    const further = endpoints
        .flatMap(({ findings }) => findings)
        .filter((finding) => isFurther(finding, target));
    return { ...target, endpoints, further };
}
function slimEndpoint({ asked: _, ...endpoint }, isHealthy) {
    const { findings } = endpoint;
    const attempts = endpoint.attempts.filter(({ traffic }) => traffic !== undefined);
    if (!isHealthy)
        return { ...endpoint, findings: findings.map(bare), attempts };
    const kept = findings.filter(isTold);
    const leftOut = (0,_report_found_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutOf */ .Tt)(findings.filter((finding) => !kept.includes(finding)), endpoint.leftOut);
    return { ...endpoint, findings: kept.map(bare), leftOut, attempts };
}
function isTold(finding) {
    return (0,_report_found_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === 'note' || (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) !== undefined || finding.status === 'crash';
}
function isFurther(finding, { further }) {
    return further.some(({ check, detail }) => check === finding.check && detail === finding.detail);
}
function bare(finding) {
    const { evidence: _, ...rest } = finding;
    return rest;
}


/***/ }),

/***/ 88022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ runtimeHere),
/* harmony export */   pO: () => (/* binding */ runContext),
/* harmony export */   vi: () => (/* binding */ shellHere)
/* harmony export */ });
const FIELDS = {
    repository: 'GITHUB_REPOSITORY',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    event: 'GITHUB_EVENT_NAME',
    actor: 'GITHUB_ACTOR',
    runId: 'GITHUB_RUN_ID',
    runnerOs: 'RUNNER_OS',
};
function runContext(kind, env) {
    const told = Object.entries(FIELDS).flatMap(([field, variable]) => env[variable] ? [[field, env[variable]]] : []);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const runUrl = server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
    return {
        host: kind,
        ...Object.fromEntries(told),
        ...(runUrl !== undefined && { runUrl }),
    };
}
function runtimeHere() {
    const { release } = process.getBuiltinModule('node:os');
    return `Node ${process.versions.node}, ${process.platform} ${release()} ${process.arch}`;
}
function shellHere({ kind, env }, platform = process.platform) {
    const isWindows = kind === 'action' ? env['RUNNER_OS'] === 'Windows' : platform === 'win32' && !env['MSYSTEM'];
    return isWindows ? 'powershell' : 'sh';
}


/***/ }),

/***/ 19107:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _host_action_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13008);
/* harmony import */ var _host_end_with_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9188);
/* harmony import */ var _fleet_merge_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90521);



await (0,_host_end_with_js__WEBPACK_IMPORTED_MODULE_2__/* .endWith */ .q)(await (0,_fleet_merge_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h)((0,_host_action_host_js__WEBPACK_IMPORTED_MODULE_0__/* .actionHost */ .L)(process.env)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 90286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ keepMemorySmall),
/* harmony export */   av: () => (/* binding */ keepGarbageSmall),
/* harmony export */   b8: () => (/* binding */ collectWhereLarge)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);


function keepMemorySmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}
const UNSEPARATED = Number.parseInt(process.versions.v8, 10) < 14 ? ' --no-separate-gc-phases' : '';
function keepGarbageSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=1${UNSEPARATED}`);
}
const LARGE = 120 * 1024 * 1024;
const SELDOM_MS = 100;
let collectedAtMs = -SELDOM_MS;
let collect;
function collectWhereLarge() {
    const nowMs = performance.now();
    if (nowMs - collectedAtMs < SELDOM_MS || process.memoryUsage.rss() < LARGE)
        return;
    collectedAtMs = nowMs;
    collect ??= exposedCollector();
    collect();
}
function exposedCollector() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    return (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   Gi: () => (/* binding */ isUrgent),
/* harmony export */   HH: () => (/* binding */ repeatsFirstStep),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   I5: () => (/* binding */ failoverWords),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   SF: () => (/* binding */ MOST_STEPS),
/* harmony export */   Tt: () => (/* binding */ leftOutOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   hW: () => (/* binding */ KIND_MARK),
/* harmony export */   pe: () => (/* binding */ sortedRows)
/* harmony export */ });
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98100);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76180);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72589);



const MOST_STEPS = 5;
const KINDS = ['fail', 'crash', 'warn', 'unknown', 'note', 'pass', 'skip', 'none'];
function kindOf(finding) {
    if (finding.status === 'warn' && (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) === undefined)
        return 'note';
    return finding.status === 'pass' && finding.applies === false ? 'none' : finding.status;
}
function isUrgent(kind) {
    return KINDS.indexOf(kind) <= KINDS.indexOf('note');
}
function found(finding, all) {
    if (finding.status === 'skip') {
        const blocker = all.find(({ check }) => check === finding.blockedBy);
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `skipped: ${blocker?.title ?? finding.blockedBy} ${ENDED[blocker?.status ?? 'fail']}`;
    }
    if (finding.status === 'unknown')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `inconclusive: ${finding.detail}`;
    if (finding.status === 'crash')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `this check crashed, which is a bug in this tool; please report it: ${finding.detail}`;
    return finding.detail;
}
const ENDED = {
    pass: 'passed',
    warn: 'warned',
    fail: 'failed',
    skip: 'was skipped',
    unknown: 'was inconclusive',
    crash: 'crashed',
};
function sortedRows(findings) {
    const all = rowsOf(findings);
    const urgent = all.filter(({ kind }) => isUrgent(kind));
    return {
        urgent: urgent.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)),
        quiet: all.filter(({ kind }) => !isUrgent(kind)),
    };
}
function rowsOf(findings) {
    const together = Map.groupBy(findings, (finding) => finding.status === 'skip' ? finding.blockedBy : finding);
    return [...together.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return [group.length > 1 ? notAsked(group, findings) : rowOf(first, findings)];
    });
}
function rowOf(finding, all) {
    return { kind: kindOf(finding), title: finding.title, words: found(finding, all), cause: (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) };
}
function notAsked(group, all) {
    const [first] = group;
    const why = first === undefined ? [] : found(first, all);
    const ids = group.map(({ check }) => check).join(', ');
    return { kind: 'skip', title: `${group.length} more checks`, words: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${why} (${ids})`, cause: undefined };
}
function tally(findings, leftOut = {}) {
    const kept = Map.groupBy(findings, kindOf);
    const more = leftOut;
    const told = KINDS.map((kind) => ({ kind, count: (kept.get(kind)?.length ?? 0) + (more[kind] ?? 0) }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${KIND_WORD[kind]}`);
    return told.length === 0 ? 'no checks' : told.join(', ');
}
function leftOutOf(findings, earlier = {}) {
    const count = (kind) => (earlier[kind] ?? 0) + findings.filter((finding) => kindOf(finding) === kind).length;
    return { pass: count('pass'), skip: count('skip'), none: count('none') };
}
const KIND_WORD = {
    fail: 'failed',
    crash: 'crashed',
    warn: 'with warnings',
    unknown: 'inconclusive',
    note: 'with notes',
    pass: 'passed',
    skip: 'skipped',
    none: 'not applicable',
};
const KIND_MARK = {
    pass: '\u2705',
    note: '\u2139\ufe0f',
    warn: '\u26a0\ufe0f',
    fail: '\u274c',
    unknown: '\u2754',
    skip: '\u23ed\ufe0f',
    none: '\u2796',
    crash: '\ud83d\udc1e',
};
function findingsOf({ endpoints }) {
    return endpoints.flatMap(({ findings }) => findings);
}
function notesOf(target) {
    return findingsOf(target).filter((finding) => kindOf(finding) === 'note');
}
function phasesOf(endpoint) {
    const { totalMs, ...parts } = endpoint.phases;
    const named = Object.entries(parts).map(([key, ms]) => phase(key, Math.round(ms)));
    const sum = named.reduce((all, { ms }) => all + ms, 0);
    if (totalMs === undefined)
        return named;
    const rest = Math.round(totalMs) - sum;
    const [name, short] = parts.firstByteMs === undefined ? ['Other', 'other'] : ['Response body', 'body'];
    const left = rest > 0 ? [{ name, short, ms: rest }] : [];
    return [...named, ...left, phase('totalMs', sum + Math.max(0, rest))];
}
function phase(key, ms) {
    const [name, short] = PHASE_NAMES[key];
    return { name, short, ms };
}
const PHASE_NAMES = {
    dnsMs: ['DNS lookup', 'DNS'],
    tcpMs: ['TCP connection', 'TCP'],
    proxyMs: ['Proxy tunnel', 'proxy'],
    tlsMs: ['TLS handshake', 'TLS'],
    firstByteMs: ['First byte', 'first byte'],
    totalMs: ['Total', 'total'],
};
const PHASES = Object.entries(PHASE_NAMES).map(([key, [, short]]) => ({
    key: key,
    short,
}));
function failoverWords({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }) {
    const [failed, answered, took] = [primaryFailedMs, fallbackAnsweredMs, tookMs].map(_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0);
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Primary declared down after ${failed ?? ''}; fallback ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(to)} answered in ${answered ?? ''}. Both were tried in parallel, in ${took ?? ''} altogether.`;
}
function repeatsFirstStep({ summary, steps: [first] }) {
    return summary === '' || (first !== undefined && (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(first) === summary);
}


/***/ }),

/***/ 74539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ OWN_WORDS),
  IU: () => (/* binding */ clear),
  Pq: () => (/* binding */ json),
  Z3: () => (/* binding */ targetText)
});

// UNUSED EXPORTS: reportText

// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/words/causes.ts
var causes = __webpack_require__(19001);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(98010);
// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(98100);
// EXTERNAL MODULE: ./src/words/result.ts
var result = __webpack_require__(70240);
// EXTERNAL MODULE: ./src/words/settings.ts
var settings = __webpack_require__(65476);
// EXTERNAL MODULE: ./src/words/verdict.ts
var verdict = __webpack_require__(10672);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
;// CONCATENATED MODULE: ./src/report/json/v1.ts
const SCHEMA_V1 = 'claude-preflight/report/v1';

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
;// CONCATENATED MODULE: ./src/report/json/write-v1.ts



function reportHead(result) {
    const { verdict, cause, startedAt, durationMs, tool, run, origins, notes, cutOffBy, shard } = result;
    return {
        schema: SCHEMA_V1,
        verdict,
        cause: cause ?? null,
        startedAt,
        durationMs: round(durationMs),
        tool: { name: tool.name, version: tool.version },
        run: runOf(run),
        origins: origins.map(({ setting, from, variable }) => ({
            setting,
            from,
            ...(variable !== undefined && { variable }),
        })),
        notes: notes.map(phrase/* plain */.pj),
        ...(cutOffBy !== undefined && { partial: true, cutOffBy }),
        ...(shard !== undefined && { shard: shardOf(shard) }),
    };
}
function runOf({ host, repository, workflow, job, event, actor, runId, runUrl, runnerOs, }) {
    return { host, ...present({ repository, workflow, job, event, actor, runId, runUrl, runnerOs }) };
}
function targetJson({ name, provider, verdict, diagnosis, further, endpoints, models, labels, credentialName, failover, }) {
    return {
        name,
        provider,
        verdict,
        diagnosis: diagnosis === undefined ? null : diagnosisOf(diagnosis),
        further: further.map(findingOf),
        endpoints: endpoints.map(endpointOf),
        models: models.map(({ id, status, asked, retiresAt }) => ({
            id,
            status,
            asked,
            ...present({ retiresAt }),
        })),
        ...(Object.keys(labels).length > 0 && { labels }),
        ...(credentialName !== undefined && { credentialName }),
        ...(failover && { failover: failoverOf(failover) }),
    };
}
function diagnosisOf({ cause, title, explanation, remedy, explains, reproduce }) {
    const { summary, steps, commands, shell, links } = remedy;
    return {
        cause,
        title,
        explanation: (0,phrase/* plain */.pj)(explanation),
        remedy: { summary, steps: steps.map(phrase/* plain */.pj), commands, ...(shell === 'powershell' && { shell }), links },
        explains,
        ...(reproduce !== undefined && { reproduce }),
    };
}
function endpointOf({ url, verdict, cause, auth, requestId, keyValid, reachable, attempts, phases, findings, lacks, }) {
    return {
        url,
        verdict,
        cause: cause ?? null,
        auth,
        requestId: requestId ?? null,
        keyValid: keyValid ?? null,
        reachable: reachable ?? null,
        attempts: attempts.map(attemptOf),
        phases: phasesOf(phases),
        findings: findings.map(findingOf),
        ...(lacks.length > 0 && { lacks }),
    };
}
function failoverOf({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }) {
    return {
        to,
        primaryFailedMs: round(primaryFailedMs),
        fallbackAnsweredMs: round(fallbackAnsweredMs),
        tookMs: round(tookMs),
    };
}
function shardOf({ index, count, positions, fleet: { targets, digest, content } }) {
    return { index, count, positions, fleet: { targets, digest, ...(content !== undefined && { content }) } };
}
function attemptOf({ request, at, durationMs, outcome, status, waitedMs }) {
    return {
        request,
        at,
        durationMs: round(durationMs),
        outcome,
        ...present({ status, waitedMs: waitedMs === undefined ? waitedMs : round(waitedMs) }),
    };
}
function phasesOf({ dnsMs, tcpMs, proxyMs, tlsMs, firstByteMs, totalMs }) {
    const told = Object.entries(present({ dnsMs, tcpMs, proxyMs, tlsMs, firstByteMs, totalMs }));
    return Object.fromEntries(told.map(([phase, ms]) => [phase, round(ms)]));
}
function findingOf(finding) {
    const { check, title, status, detail, evidence = {}, durationMs } = finding;
    const blocked = finding.status === 'skip' && { blockedBy: finding.blockedBy };
    return {
        check,
        title,
        status,
        cause: (0,words_finding/* causeOf */.rl)(finding) ?? null,
        detail: (0,phrase/* plain */.pj)(detail),
        evidence,
        ...blocked,
        durationMs: round(durationMs),
    };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
function round(ms) {
    return Math.round(ms * 10) / 10;
}

;// CONCATENATED MODULE: ./src/report/json/text.ts










function targetText(target, whole, pretty) {
    const text = clear(targetJson(target), whole, pretty ? 2 : 0);
    return pretty ? text.replaceAll('\n', '\n    ') : text;
}
function clear(value, whole, space) {
    const text = JSON.stringify(value, undefined, space);
    if (whole(text) === text)
        return text;
    const cleared = (name, part) => {
        if (typeof part === 'string')
            return OWN_WORDS.has(part) ? part : whole(part);
        return name === 'labels' && isMapping(part) ? renamed(part, whole) : part;
    };
    return JSON.stringify(value, cleared, space);
}
function isMapping(part) {
    return typeof part === 'object' && part !== null;
}
function renamed(labels, whole) {
    return Object.fromEntries(Object.entries(labels).map(([name, value]) => [whole(name), value]));
}
const PROVIDER_IDS = providers/* PROVIDERS */.xq.map(({ id }) => id);
const OWN_WORDS = new Set([
    ...[...causes/* CAUSE_IDS */.Rm, ...check_ids/* CHECK_IDS */.Sh, ...PROVIDER_IDS, ...result/* AUTH_SCHEMES */.kp, ...verdict/* VERDICTS */.b, ...words_finding/* STATUSES */.f],
    ...[...result/* ATTEMPT_OUTCOMES */.Qe, ...result/* MODEL_STATUSES */.vF, ...result/* CUT_OFF_BY */.T_, ...settings/* ORIGINS */.o9, SCHEMA_V1, version/* TOOL_NAME */.l],
]);
const json = ({ result, targetTexts, whole }) => reportText(result, targetTexts, whole);
function* reportText(result, targetTexts, whole) {
    const head = clear(reportHead(result), whole, 2);
    yield `${head.slice(0, head.lastIndexOf('\n'))},\n  "targets": [`;
    for (const [at, text] of targetTexts.entries()) {
        yield at === 0 ? '\n    ' : ',\n    ';
        yield text;
    }
    yield targetTexts.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}


/***/ }),

/***/ 98370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ daysUntil),
/* harmony export */   s: () => (/* binding */ DAY_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
function daysUntil(endMs, nowMs) {
    return Math.floor((endMs - nowMs) / DAY_MS);
}


/***/ }),

/***/ 98100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ failsOnTheWay),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   vA: () => (/* binding */ inapplicable)
/* harmony export */ });
/* harmony import */ var _check_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98010);

const STATUSES = ['pass', 'warn', 'fail', 'unknown', 'skip', 'crash'];
function pass(detail, evidence) {
    return { status: 'pass', detail, ...(evidence && { evidence }) };
}
function inapplicable(detail, evidence) {
    return { ...pass(detail, evidence), applies: false };
}
function note(detail, evidence) {
    return { status: 'warn', detail, ...(evidence && { evidence }) };
}
function warn(cause, detail, evidence) {
    return { status: 'warn', cause, detail, ...(evidence && { evidence }) };
}
function fail(cause, detail, evidence) {
    if (cause === 'run.starved')
        return { status: 'unknown', cause, detail, ...(evidence && { evidence }) };
    return { status: 'fail', cause, detail, ...(evidence && { evidence }) };
}
function unknown(detail, cause, evidence) {
    return { status: 'unknown', detail, ...(cause && { cause }), ...(evidence && { evidence }) };
}
function failsOnTheWay(finding) {
    if (finding.status !== 'fail')
        return false;
    return _check_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .WAY_CHECKS */ .yC.includes(finding.check) || finding.cause === 'auth.region';
}
function causeOf(finding) {
    return 'cause' in finding ? finding.cause : undefined;
}


/***/ }),

/***/ 28525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
