import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 779:
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

/***/ 2210:
/***/ ((module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
const core_1 = __nccwpck_require__(3893);
const draft2020_1 = __nccwpck_require__(4298);
const discriminator_1 = __nccwpck_require__(8886);
const json_schema_2020_12_1 = __nccwpck_require__(3995);
const META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
class Ajv2020 extends core_1.default {
    constructor(opts = {}) {
        super({
            ...opts,
            dynamicRef: true,
            next: true,
            unevaluated: true,
        });
    }
    _addVocabularies() {
        super._addVocabularies();
        draft2020_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
            this.addKeyword(discriminator_1.default);
    }
    _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
            return;
        json_schema_2020_12_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
    }
    defaultMeta() {
        return (this.opts.defaultMeta =
            super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : undefined));
    }
}
exports.Ajv2020 = Ajv2020;
module.exports = exports = Ajv2020;
module.exports.Ajv2020 = Ajv2020;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = Ajv2020;
var validate_1 = __nccwpck_require__(7881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __nccwpck_require__(1436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
var validation_error_1 = __nccwpck_require__(3021);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_error_1.default; } }));
var ref_error_1 = __nccwpck_require__(3162);
Object.defineProperty(exports, "MissingRefError", ({ enumerable: true, get: function () { return ref_error_1.default; } }));
//# sourceMappingURL=2020.js.map

/***/ }),

/***/ 567:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
class _CodeOrName {
}
exports._CodeOrName = _CodeOrName;
exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
class Name extends _CodeOrName {
    constructor(s) {
        super();
        if (!exports.IDENTIFIER.test(s))
            throw new Error("CodeGen: name must be a valid identifier");
        this.str = s;
    }
    toString() {
        return this.str;
    }
    emptyStr() {
        return false;
    }
    get names() {
        return { [this.str]: 1 };
    }
}
exports.Name = Name;
class _Code extends _CodeOrName {
    constructor(code) {
        super();
        this._items = typeof code === "string" ? [code] : code;
    }
    toString() {
        return this.str;
    }
    emptyStr() {
        if (this._items.length > 1)
            return false;
        const item = this._items[0];
        return item === "" || item === '""';
    }
    get str() {
        var _a;
        return ((_a = this._str) !== null && _a !== void 0 ? _a : (this._str = this._items.reduce((s, c) => `${s}${c}`, "")));
    }
    get names() {
        var _a;
        return ((_a = this._names) !== null && _a !== void 0 ? _a : (this._names = this._items.reduce((names, c) => {
            if (c instanceof Name)
                names[c.str] = (names[c.str] || 0) + 1;
            return names;
        }, {})));
    }
}
exports._Code = _Code;
exports.nil = new _Code("");
function _(strs, ...args) {
    const code = [strs[0]];
    let i = 0;
    while (i < args.length) {
        addCodeArg(code, args[i]);
        code.push(strs[++i]);
    }
    return new _Code(code);
}
exports._ = _;
const plus = new _Code("+");
function str(strs, ...args) {
    const expr = [safeStringify(strs[0])];
    let i = 0;
    while (i < args.length) {
        expr.push(plus);
        addCodeArg(expr, args[i]);
        expr.push(plus, safeStringify(strs[++i]));
    }
    optimize(expr);
    return new _Code(expr);
}
exports.str = str;
function addCodeArg(code, arg) {
    if (arg instanceof _Code)
        code.push(...arg._items);
    else if (arg instanceof Name)
        code.push(arg);
    else
        code.push(interpolate(arg));
}
exports.addCodeArg = addCodeArg;
function optimize(expr) {
    let i = 1;
    while (i < expr.length - 1) {
        if (expr[i] === plus) {
            const res = mergeExprItems(expr[i - 1], expr[i + 1]);
            if (res !== undefined) {
                expr.splice(i - 1, 3, res);
                continue;
            }
            expr[i++] = "+";
        }
        i++;
    }
}
function mergeExprItems(a, b) {
    if (b === '""')
        return a;
    if (a === '""')
        return b;
    if (typeof a == "string") {
        if (b instanceof Name || a[a.length - 1] !== '"')
            return;
        if (typeof b != "string")
            return `${a.slice(0, -1)}${b}"`;
        if (b[0] === '"')
            return a.slice(0, -1) + b.slice(1);
        return;
    }
    if (typeof b == "string" && b[0] === '"' && !(a instanceof Name))
        return `"${a}${b.slice(1)}`;
    return;
}
function strConcat(c1, c2) {
    return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str `${c1}${c2}`;
}
exports.strConcat = strConcat;
// TODO do not allow arrays here
function interpolate(x) {
    return typeof x == "number" || typeof x == "boolean" || x === null
        ? x
        : safeStringify(Array.isArray(x) ? x.join(",") : x);
}
function stringify(x) {
    return new _Code(safeStringify(x));
}
exports.stringify = stringify;
function safeStringify(x) {
    return JSON.stringify(x)
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029");
}
exports.safeStringify = safeStringify;
function getProperty(key) {
    return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _ `[${key}]`;
}
exports.getProperty = getProperty;
//Does best effort to format the name properly
function getEsmExportName(key) {
    if (typeof key == "string" && exports.IDENTIFIER.test(key)) {
        return new _Code(`${key}`);
    }
    throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
}
exports.getEsmExportName = getEsmExportName;
function regexpCode(rx) {
    return new _Code(rx.toString());
}
exports.regexpCode = regexpCode;
//# sourceMappingURL=code.js.map

/***/ }),

/***/ 1436:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
const code_1 = __nccwpck_require__(567);
const scope_1 = __nccwpck_require__(7788);
var code_2 = __nccwpck_require__(567);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return code_2._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return code_2.str; } }));
Object.defineProperty(exports, "strConcat", ({ enumerable: true, get: function () { return code_2.strConcat; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return code_2.nil; } }));
Object.defineProperty(exports, "getProperty", ({ enumerable: true, get: function () { return code_2.getProperty; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return code_2.stringify; } }));
Object.defineProperty(exports, "regexpCode", ({ enumerable: true, get: function () { return code_2.regexpCode; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return code_2.Name; } }));
var scope_2 = __nccwpck_require__(7788);
Object.defineProperty(exports, "Scope", ({ enumerable: true, get: function () { return scope_2.Scope; } }));
Object.defineProperty(exports, "ValueScope", ({ enumerable: true, get: function () { return scope_2.ValueScope; } }));
Object.defineProperty(exports, "ValueScopeName", ({ enumerable: true, get: function () { return scope_2.ValueScopeName; } }));
Object.defineProperty(exports, "varKinds", ({ enumerable: true, get: function () { return scope_2.varKinds; } }));
exports.operators = {
    GT: new code_1._Code(">"),
    GTE: new code_1._Code(">="),
    LT: new code_1._Code("<"),
    LTE: new code_1._Code("<="),
    EQ: new code_1._Code("==="),
    NEQ: new code_1._Code("!=="),
    NOT: new code_1._Code("!"),
    OR: new code_1._Code("||"),
    AND: new code_1._Code("&&"),
    ADD: new code_1._Code("+"),
};
class Node {
    optimizeNodes() {
        return this;
    }
    optimizeNames(_names, _constants) {
        return this;
    }
}
class Def extends Node {
    constructor(varKind, name, rhs) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.rhs = rhs;
    }
    render({ es5, _n }) {
        const varKind = es5 ? scope_1.varKinds.var : this.varKind;
        const rhs = this.rhs === undefined ? "" : ` = ${this.rhs}`;
        return `${varKind} ${this.name}${rhs};` + _n;
    }
    optimizeNames(names, constants) {
        if (!names[this.name.str])
            return;
        if (this.rhs)
            this.rhs = optimizeExpr(this.rhs, names, constants);
        return this;
    }
    get names() {
        return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
    }
}
class Assign extends Node {
    constructor(lhs, rhs, sideEffects) {
        super();
        this.lhs = lhs;
        this.rhs = rhs;
        this.sideEffects = sideEffects;
    }
    render({ _n }) {
        return `${this.lhs} = ${this.rhs};` + _n;
    }
    optimizeNames(names, constants) {
        if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects)
            return;
        this.rhs = optimizeExpr(this.rhs, names, constants);
        return this;
    }
    get names() {
        const names = this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names };
        return addExprNames(names, this.rhs);
    }
}
class AssignOp extends Assign {
    constructor(lhs, op, rhs, sideEffects) {
        super(lhs, rhs, sideEffects);
        this.op = op;
    }
    render({ _n }) {
        return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
    }
}
class Label extends Node {
    constructor(label) {
        super();
        this.label = label;
        this.names = {};
    }
    render({ _n }) {
        return `${this.label}:` + _n;
    }
}
class Break extends Node {
    constructor(label) {
        super();
        this.label = label;
        this.names = {};
    }
    render({ _n }) {
        const label = this.label ? ` ${this.label}` : "";
        return `break${label};` + _n;
    }
}
class Throw extends Node {
    constructor(error) {
        super();
        this.error = error;
    }
    render({ _n }) {
        return `throw ${this.error};` + _n;
    }
    get names() {
        return this.error.names;
    }
}
class AnyCode extends Node {
    constructor(code) {
        super();
        this.code = code;
    }
    render({ _n }) {
        return `${this.code};` + _n;
    }
    optimizeNodes() {
        return `${this.code}` ? this : undefined;
    }
    optimizeNames(names, constants) {
        this.code = optimizeExpr(this.code, names, constants);
        return this;
    }
    get names() {
        return this.code instanceof code_1._CodeOrName ? this.code.names : {};
    }
}
class ParentNode extends Node {
    constructor(nodes = []) {
        super();
        this.nodes = nodes;
    }
    render(opts) {
        return this.nodes.reduce((code, n) => code + n.render(opts), "");
    }
    optimizeNodes() {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
            const n = nodes[i].optimizeNodes();
            if (Array.isArray(n))
                nodes.splice(i, 1, ...n);
            else if (n)
                nodes[i] = n;
            else
                nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : undefined;
    }
    optimizeNames(names, constants) {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
            // iterating backwards improves 1-pass optimization
            const n = nodes[i];
            if (n.optimizeNames(names, constants))
                continue;
            subtractNames(names, n.names);
            nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : undefined;
    }
    get names() {
        return this.nodes.reduce((names, n) => addNames(names, n.names), {});
    }
}
class BlockNode extends ParentNode {
    render(opts) {
        return "{" + opts._n + super.render(opts) + "}" + opts._n;
    }
}
class Root extends ParentNode {
}
class Else extends BlockNode {
}
Else.kind = "else";
class If extends BlockNode {
    constructor(condition, nodes) {
        super(nodes);
        this.condition = condition;
    }
    render(opts) {
        let code = `if(${this.condition})` + super.render(opts);
        if (this.else)
            code += "else " + this.else.render(opts);
        return code;
    }
    optimizeNodes() {
        super.optimizeNodes();
        const cond = this.condition;
        if (cond === true)
            return this.nodes; // else is ignored here
        let e = this.else;
        if (e) {
            const ns = e.optimizeNodes();
            e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
        }
        if (e) {
            if (cond === false)
                return e instanceof If ? e : e.nodes;
            if (this.nodes.length)
                return this;
            return new If(not(cond), e instanceof If ? [e] : e.nodes);
        }
        if (cond === false || !this.nodes.length)
            return undefined;
        return this;
    }
    optimizeNames(names, constants) {
        var _a;
        this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
        if (!(super.optimizeNames(names, constants) || this.else))
            return;
        this.condition = optimizeExpr(this.condition, names, constants);
        return this;
    }
    get names() {
        const names = super.names;
        addExprNames(names, this.condition);
        if (this.else)
            addNames(names, this.else.names);
        return names;
    }
}
If.kind = "if";
class For extends BlockNode {
}
For.kind = "for";
class ForLoop extends For {
    constructor(iteration) {
        super();
        this.iteration = iteration;
    }
    render(opts) {
        return `for(${this.iteration})` + super.render(opts);
    }
    optimizeNames(names, constants) {
        if (!super.optimizeNames(names, constants))
            return;
        this.iteration = optimizeExpr(this.iteration, names, constants);
        return this;
    }
    get names() {
        return addNames(super.names, this.iteration.names);
    }
}
class ForRange extends For {
    constructor(varKind, name, from, to) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.from = from;
        this.to = to;
    }
    render(opts) {
        const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
        const { name, from, to } = this;
        return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
    }
    get names() {
        const names = addExprNames(super.names, this.from);
        return addExprNames(names, this.to);
    }
}
class ForIter extends For {
    constructor(loop, varKind, name, iterable) {
        super();
        this.loop = loop;
        this.varKind = varKind;
        this.name = name;
        this.iterable = iterable;
    }
    render(opts) {
        return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
    }
    optimizeNames(names, constants) {
        if (!super.optimizeNames(names, constants))
            return;
        this.iterable = optimizeExpr(this.iterable, names, constants);
        return this;
    }
    get names() {
        return addNames(super.names, this.iterable.names);
    }
}
class Func extends BlockNode {
    constructor(name, args, async) {
        super();
        this.name = name;
        this.args = args;
        this.async = async;
    }
    render(opts) {
        const _async = this.async ? "async " : "";
        return `${_async}function ${this.name}(${this.args})` + super.render(opts);
    }
}
Func.kind = "func";
class Return extends ParentNode {
    render(opts) {
        return "return " + super.render(opts);
    }
}
Return.kind = "return";
class Try extends BlockNode {
    render(opts) {
        let code = "try" + super.render(opts);
        if (this.catch)
            code += this.catch.render(opts);
        if (this.finally)
            code += this.finally.render(opts);
        return code;
    }
    optimizeNodes() {
        var _a, _b;
        super.optimizeNodes();
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNodes();
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNodes();
        return this;
    }
    optimizeNames(names, constants) {
        var _a, _b;
        super.optimizeNames(names, constants);
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNames(names, constants);
        return this;
    }
    get names() {
        const names = super.names;
        if (this.catch)
            addNames(names, this.catch.names);
        if (this.finally)
            addNames(names, this.finally.names);
        return names;
    }
}
class Catch extends BlockNode {
    constructor(error) {
        super();
        this.error = error;
    }
    render(opts) {
        return `catch(${this.error})` + super.render(opts);
    }
}
Catch.kind = "catch";
class Finally extends BlockNode {
    render(opts) {
        return "finally" + super.render(opts);
    }
}
Finally.kind = "finally";
class CodeGen {
    constructor(extScope, opts = {}) {
        this._values = {};
        this._blockStarts = [];
        this._constants = {};
        this.opts = { ...opts, _n: opts.lines ? "\n" : "" };
        this._extScope = extScope;
        this._scope = new scope_1.Scope({ parent: extScope });
        this._nodes = [new Root()];
    }
    toString() {
        return this._root.render(this.opts);
    }
    // returns unique name in the internal scope
    name(prefix) {
        return this._scope.name(prefix);
    }
    // reserves unique name in the external scope
    scopeName(prefix) {
        return this._extScope.name(prefix);
    }
    // reserves unique name in the external scope and assigns value to it
    scopeValue(prefixOrName, value) {
        const name = this._extScope.value(prefixOrName, value);
        const vs = this._values[name.prefix] || (this._values[name.prefix] = new Set());
        vs.add(name);
        return name;
    }
    getScopeValue(prefix, keyOrRef) {
        return this._extScope.getValue(prefix, keyOrRef);
    }
    // return code that assigns values in the external scope to the names that are used internally
    // (same names that were returned by gen.scopeName or gen.scopeValue)
    scopeRefs(scopeName) {
        return this._extScope.scopeRefs(scopeName, this._values);
    }
    scopeCode() {
        return this._extScope.scopeCode(this._values);
    }
    _def(varKind, nameOrPrefix, rhs, constant) {
        const name = this._scope.toName(nameOrPrefix);
        if (rhs !== undefined && constant)
            this._constants[name.str] = rhs;
        this._leafNode(new Def(varKind, name, rhs));
        return name;
    }
    // `const` declaration (`var` in es5 mode)
    const(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
    }
    // `let` declaration with optional assignment (`var` in es5 mode)
    let(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
    }
    // `var` declaration with optional assignment
    var(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
    }
    // assignment code
    assign(lhs, rhs, sideEffects) {
        return this._leafNode(new Assign(lhs, rhs, sideEffects));
    }
    // `+=` code
    add(lhs, rhs) {
        return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
    }
    // appends passed SafeExpr to code or executes Block
    code(c) {
        if (typeof c == "function")
            c();
        else if (c !== code_1.nil)
            this._leafNode(new AnyCode(c));
        return this;
    }
    // returns code for object literal for the passed argument list of key-value pairs
    object(...keyValues) {
        const code = ["{"];
        for (const [key, value] of keyValues) {
            if (code.length > 1)
                code.push(",");
            code.push(key);
            if (key !== value || this.opts.es5) {
                code.push(":");
                (0, code_1.addCodeArg)(code, value);
            }
        }
        code.push("}");
        return new code_1._Code(code);
    }
    // `if` clause (or statement if `thenBody` and, optionally, `elseBody` are passed)
    if(condition, thenBody, elseBody) {
        this._blockNode(new If(condition));
        if (thenBody && elseBody) {
            this.code(thenBody).else().code(elseBody).endIf();
        }
        else if (thenBody) {
            this.code(thenBody).endIf();
        }
        else if (elseBody) {
            throw new Error('CodeGen: "else" body without "then" body');
        }
        return this;
    }
    // `else if` clause - invalid without `if` or after `else` clauses
    elseIf(condition) {
        return this._elseNode(new If(condition));
    }
    // `else` clause - only valid after `if` or `else if` clauses
    else() {
        return this._elseNode(new Else());
    }
    // end `if` statement (needed if gen.if was used only with condition)
    endIf() {
        return this._endBlockNode(If, Else);
    }
    _for(node, forBody) {
        this._blockNode(node);
        if (forBody)
            this.code(forBody).endFor();
        return this;
    }
    // a generic `for` clause (or statement if `forBody` is passed)
    for(iteration, forBody) {
        return this._for(new ForLoop(iteration), forBody);
    }
    // `for` statement for a range of values
    forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
    }
    // `for-of` statement (in es5 mode replace with a normal for loop)
    forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
        const name = this._scope.toName(nameOrPrefix);
        if (this.opts.es5) {
            const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
            return this.forRange("_i", 0, (0, code_1._) `${arr}.length`, (i) => {
                this.var(name, (0, code_1._) `${arr}[${i}]`);
                forBody(name);
            });
        }
        return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
    }
    // `for-in` statement.
    // With option `ownProperties` replaced with a `for-of` loop for object keys
    forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
        if (this.opts.ownProperties) {
            return this.forOf(nameOrPrefix, (0, code_1._) `Object.keys(${obj})`, forBody);
        }
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
    }
    // end `for` loop
    endFor() {
        return this._endBlockNode(For);
    }
    // `label` statement
    label(label) {
        return this._leafNode(new Label(label));
    }
    // `break` statement
    break(label) {
        return this._leafNode(new Break(label));
    }
    // `return` statement
    return(value) {
        const node = new Return();
        this._blockNode(node);
        this.code(value);
        if (node.nodes.length !== 1)
            throw new Error('CodeGen: "return" should have one node');
        return this._endBlockNode(Return);
    }
    // `try` statement
    try(tryBody, catchCode, finallyCode) {
        if (!catchCode && !finallyCode)
            throw new Error('CodeGen: "try" without "catch" and "finally"');
        const node = new Try();
        this._blockNode(node);
        this.code(tryBody);
        if (catchCode) {
            const error = this.name("e");
            this._currNode = node.catch = new Catch(error);
            catchCode(error);
        }
        if (finallyCode) {
            this._currNode = node.finally = new Finally();
            this.code(finallyCode);
        }
        return this._endBlockNode(Catch, Finally);
    }
    // `throw` statement
    throw(error) {
        return this._leafNode(new Throw(error));
    }
    // start self-balancing block
    block(body, nodeCount) {
        this._blockStarts.push(this._nodes.length);
        if (body)
            this.code(body).endBlock(nodeCount);
        return this;
    }
    // end the current self-balancing block
    endBlock(nodeCount) {
        const len = this._blockStarts.pop();
        if (len === undefined)
            throw new Error("CodeGen: not in self-balancing block");
        const toClose = this._nodes.length - len;
        if (toClose < 0 || (nodeCount !== undefined && toClose !== nodeCount)) {
            throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
        }
        this._nodes.length = len;
        return this;
    }
    // `function` heading (or definition if funcBody is passed)
    func(name, args = code_1.nil, async, funcBody) {
        this._blockNode(new Func(name, args, async));
        if (funcBody)
            this.code(funcBody).endFunc();
        return this;
    }
    // end function definition
    endFunc() {
        return this._endBlockNode(Func);
    }
    optimize(n = 1) {
        while (n-- > 0) {
            this._root.optimizeNodes();
            this._root.optimizeNames(this._root.names, this._constants);
        }
    }
    _leafNode(node) {
        this._currNode.nodes.push(node);
        return this;
    }
    _blockNode(node) {
        this._currNode.nodes.push(node);
        this._nodes.push(node);
    }
    _endBlockNode(N1, N2) {
        const n = this._currNode;
        if (n instanceof N1 || (N2 && n instanceof N2)) {
            this._nodes.pop();
            return this;
        }
        throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
    }
    _elseNode(node) {
        const n = this._currNode;
        if (!(n instanceof If)) {
            throw new Error('CodeGen: "else" without "if"');
        }
        this._currNode = n.else = node;
        return this;
    }
    get _root() {
        return this._nodes[0];
    }
    get _currNode() {
        const ns = this._nodes;
        return ns[ns.length - 1];
    }
    set _currNode(node) {
        const ns = this._nodes;
        ns[ns.length - 1] = node;
    }
}
exports.CodeGen = CodeGen;
function addNames(names, from) {
    for (const n in from)
        names[n] = (names[n] || 0) + (from[n] || 0);
    return names;
}
function addExprNames(names, from) {
    return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
}
function optimizeExpr(expr, names, constants) {
    if (expr instanceof code_1.Name)
        return replaceName(expr);
    if (!canOptimize(expr))
        return expr;
    return new code_1._Code(expr._items.reduce((items, c) => {
        if (c instanceof code_1.Name)
            c = replaceName(c);
        if (c instanceof code_1._Code)
            items.push(...c._items);
        else
            items.push(c);
        return items;
    }, []));
    function replaceName(n) {
        const c = constants[n.str];
        if (c === undefined || names[n.str] !== 1)
            return n;
        delete names[n.str];
        return c;
    }
    function canOptimize(e) {
        return (e instanceof code_1._Code &&
            e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== undefined));
    }
}
function subtractNames(names, from) {
    for (const n in from)
        names[n] = (names[n] || 0) - (from[n] || 0);
}
function not(x) {
    return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._) `!${par(x)}`;
}
exports.not = not;
const andCode = mappend(exports.operators.AND);
// boolean AND (&&) expression with the passed arguments
function and(...args) {
    return args.reduce(andCode);
}
exports.and = and;
const orCode = mappend(exports.operators.OR);
// boolean OR (||) expression with the passed arguments
function or(...args) {
    return args.reduce(orCode);
}
exports.or = or;
function mappend(op) {
    return (x, y) => (x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._) `${par(x)} ${op} ${par(y)}`);
}
function par(x) {
    return x instanceof code_1.Name ? x : (0, code_1._) `(${x})`;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
const code_1 = __nccwpck_require__(567);
class ValueError extends Error {
    constructor(name) {
        super(`CodeGen: "code" for ${name} not defined`);
        this.value = name.value;
    }
}
var UsedValueState;
(function (UsedValueState) {
    UsedValueState[UsedValueState["Started"] = 0] = "Started";
    UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
exports.varKinds = {
    const: new code_1.Name("const"),
    let: new code_1.Name("let"),
    var: new code_1.Name("var"),
};
class Scope {
    constructor({ prefixes, parent } = {}) {
        this._names = {};
        this._prefixes = prefixes;
        this._parent = parent;
    }
    toName(nameOrPrefix) {
        return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
    }
    name(prefix) {
        return new code_1.Name(this._newName(prefix));
    }
    _newName(prefix) {
        const ng = this._names[prefix] || this._nameGroup(prefix);
        return `${prefix}${ng.index++}`;
    }
    _nameGroup(prefix) {
        var _a, _b;
        if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || (this._prefixes && !this._prefixes.has(prefix))) {
            throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
        }
        return (this._names[prefix] = { prefix, index: 0 });
    }
}
exports.Scope = Scope;
class ValueScopeName extends code_1.Name {
    constructor(prefix, nameStr) {
        super(nameStr);
        this.prefix = prefix;
    }
    setValue(value, { property, itemIndex }) {
        this.value = value;
        this.scopePath = (0, code_1._) `.${new code_1.Name(property)}[${itemIndex}]`;
    }
}
exports.ValueScopeName = ValueScopeName;
const line = (0, code_1._) `\n`;
class ValueScope extends Scope {
    constructor(opts) {
        super(opts);
        this._values = {};
        this._scope = opts.scope;
        this.opts = { ...opts, _n: opts.lines ? line : code_1.nil };
    }
    get() {
        return this._scope;
    }
    name(prefix) {
        return new ValueScopeName(prefix, this._newName(prefix));
    }
    value(nameOrPrefix, value) {
        var _a;
        if (value.ref === undefined)
            throw new Error("CodeGen: ref must be passed in value");
        const name = this.toName(nameOrPrefix);
        const { prefix } = name;
        const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
        let vs = this._values[prefix];
        if (vs) {
            const _name = vs.get(valueKey);
            if (_name)
                return _name;
        }
        else {
            vs = this._values[prefix] = new Map();
        }
        vs.set(valueKey, name);
        const s = this._scope[prefix] || (this._scope[prefix] = []);
        const itemIndex = s.length;
        s[itemIndex] = value.ref;
        name.setValue(value, { property: prefix, itemIndex });
        return name;
    }
    getValue(prefix, keyOrRef) {
        const vs = this._values[prefix];
        if (!vs)
            return;
        return vs.get(keyOrRef);
    }
    scopeRefs(scopeName, values = this._values) {
        return this._reduceValues(values, (name) => {
            if (name.scopePath === undefined)
                throw new Error(`CodeGen: name "${name}" has no value`);
            return (0, code_1._) `${scopeName}${name.scopePath}`;
        });
    }
    scopeCode(values = this._values, usedValues, getCode) {
        return this._reduceValues(values, (name) => {
            if (name.value === undefined)
                throw new Error(`CodeGen: name "${name}" has no value`);
            return name.value.code;
        }, usedValues, getCode);
    }
    _reduceValues(values, valueCode, usedValues = {}, getCode) {
        let code = code_1.nil;
        for (const prefix in values) {
            const vs = values[prefix];
            if (!vs)
                continue;
            const nameSet = (usedValues[prefix] = usedValues[prefix] || new Map());
            vs.forEach((name) => {
                if (nameSet.has(name))
                    return;
                nameSet.set(name, UsedValueState.Started);
                let c = valueCode(name);
                if (c) {
                    const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
                    code = (0, code_1._) `${code}${def} ${name} = ${c};${this.opts._n}`;
                }
                else if ((c = getCode === null || getCode === void 0 ? void 0 : getCode(name))) {
                    code = (0, code_1._) `${code}${c}${this.opts._n}`;
                }
                else {
                    throw new ValueError(name);
                }
                nameSet.set(name, UsedValueState.Completed);
            });
        }
        return code;
    }
}
exports.ValueScope = ValueScope;
//# sourceMappingURL=scope.js.map

/***/ }),

/***/ 1283:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const names_1 = __nccwpck_require__(630);
exports.keywordError = {
    message: ({ keyword }) => (0, codegen_1.str) `must pass "${keyword}" keyword validation`,
};
exports.keyword$DataError = {
    message: ({ keyword, schemaType }) => schemaType
        ? (0, codegen_1.str) `"${keyword}" keyword must be ${schemaType} ($data)`
        : (0, codegen_1.str) `"${keyword}" keyword is invalid ($data)`,
};
function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
    const { it } = cxt;
    const { gen, compositeRule, allErrors } = it;
    const errObj = errorObjectCode(cxt, error, errorPaths);
    if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : (compositeRule || allErrors)) {
        addError(gen, errObj);
    }
    else {
        returnErrors(it, (0, codegen_1._) `[${errObj}]`);
    }
}
exports.reportError = reportError;
function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
    const { it } = cxt;
    const { gen, compositeRule, allErrors } = it;
    const errObj = errorObjectCode(cxt, error, errorPaths);
    addError(gen, errObj);
    if (!(compositeRule || allErrors)) {
        returnErrors(it, names_1.default.vErrors);
    }
}
exports.reportExtraError = reportExtraError;
function resetErrorsCount(gen, errsCount) {
    gen.assign(names_1.default.errors, errsCount);
    gen.if((0, codegen_1._) `${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._) `${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
}
exports.resetErrorsCount = resetErrorsCount;
function extendErrors({ gen, keyword, schemaValue, data, errsCount, it, }) {
    /* istanbul ignore if */
    if (errsCount === undefined)
        throw new Error("ajv implementation error");
    const err = gen.name("err");
    gen.forRange("i", errsCount, names_1.default.errors, (i) => {
        gen.const(err, (0, codegen_1._) `${names_1.default.vErrors}[${i}]`);
        gen.if((0, codegen_1._) `${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._) `${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
        gen.assign((0, codegen_1._) `${err}.schemaPath`, (0, codegen_1.str) `${it.errSchemaPath}/${keyword}`);
        if (it.opts.verbose) {
            gen.assign((0, codegen_1._) `${err}.schema`, schemaValue);
            gen.assign((0, codegen_1._) `${err}.data`, data);
        }
    });
}
exports.extendErrors = extendErrors;
function addError(gen, errObj) {
    const err = gen.const("err", errObj);
    gen.if((0, codegen_1._) `${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._) `[${err}]`), (0, codegen_1._) `${names_1.default.vErrors}.push(${err})`);
    gen.code((0, codegen_1._) `${names_1.default.errors}++`);
}
function returnErrors(it, errs) {
    const { gen, validateName, schemaEnv } = it;
    if (schemaEnv.$async) {
        gen.throw((0, codegen_1._) `new ${it.ValidationError}(${errs})`);
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, errs);
        gen.return(false);
    }
}
const E = {
    keyword: new codegen_1.Name("keyword"),
    schemaPath: new codegen_1.Name("schemaPath"), // also used in JTD errors
    params: new codegen_1.Name("params"),
    propertyName: new codegen_1.Name("propertyName"),
    message: new codegen_1.Name("message"),
    schema: new codegen_1.Name("schema"),
    parentSchema: new codegen_1.Name("parentSchema"),
};
function errorObjectCode(cxt, error, errorPaths) {
    const { createErrors } = cxt.it;
    if (createErrors === false)
        return (0, codegen_1._) `{}`;
    return errorObject(cxt, error, errorPaths);
}
function errorObject(cxt, error, errorPaths = {}) {
    const { gen, it } = cxt;
    const keyValues = [
        errorInstancePath(it, errorPaths),
        errorSchemaPath(cxt, errorPaths),
    ];
    extraErrorProps(cxt, error, keyValues);
    return gen.object(...keyValues);
}
function errorInstancePath({ errorPath }, { instancePath }) {
    const instPath = instancePath
        ? (0, codegen_1.str) `${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}`
        : errorPath;
    return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
}
function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
    let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str) `${errSchemaPath}/${keyword}`;
    if (schemaPath) {
        schPath = (0, codegen_1.str) `${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
    }
    return [E.schemaPath, schPath];
}
function extraErrorProps(cxt, { params, message }, keyValues) {
    const { keyword, data, schemaValue, it } = cxt;
    const { opts, propertyName, topSchemaRef, schemaPath } = it;
    keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._) `{}`]);
    if (opts.messages) {
        keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
    }
    if (opts.verbose) {
        keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._) `${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
    }
    if (propertyName)
        keyValues.push([E.propertyName, propertyName]);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 2718:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
const codegen_1 = __nccwpck_require__(1436);
const validation_error_1 = __nccwpck_require__(3021);
const names_1 = __nccwpck_require__(630);
const resolve_1 = __nccwpck_require__(4090);
const util_1 = __nccwpck_require__(4464);
const validate_1 = __nccwpck_require__(7881);
class SchemaEnv {
    constructor(env) {
        var _a;
        this.refs = {};
        this.dynamicAnchors = {};
        let schema;
        if (typeof env.schema == "object")
            schema = env.schema;
        this.schema = env.schema;
        this.schemaId = env.schemaId;
        this.root = env.root || this;
        this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
        this.schemaPath = env.schemaPath;
        this.localRefs = env.localRefs;
        this.meta = env.meta;
        this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
        this.refs = {};
    }
}
exports.SchemaEnv = SchemaEnv;
// let codeSize = 0
// let nodeCount = 0
// Compiles schema in SchemaEnv
function compileSchema(sch) {
    // TODO refactor - remove compilations
    const _sch = getCompilingSchema.call(this, sch);
    if (_sch)
        return _sch;
    const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId); // TODO if getFullPath removed 1 tests fails
    const { es5, lines } = this.opts.code;
    const { ownProperties } = this.opts;
    const gen = new codegen_1.CodeGen(this.scope, { es5, lines, ownProperties });
    let _ValidationError;
    if (sch.$async) {
        _ValidationError = gen.scopeValue("Error", {
            ref: validation_error_1.default,
            code: (0, codegen_1._) `require("ajv/dist/runtime/validation_error").default`,
        });
    }
    const validateName = gen.scopeName("validate");
    sch.validateName = validateName;
    const schemaCxt = {
        gen,
        allErrors: this.opts.allErrors,
        data: names_1.default.data,
        parentData: names_1.default.parentData,
        parentDataProperty: names_1.default.parentDataProperty,
        dataNames: [names_1.default.data],
        dataPathArr: [codegen_1.nil], // TODO can its length be used as dataLevel if nil is removed?
        dataLevel: 0,
        dataTypes: [],
        definedProperties: new Set(),
        topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true
            ? { ref: sch.schema, code: (0, codegen_1.stringify)(sch.schema) }
            : { ref: sch.schema }),
        validateName,
        ValidationError: _ValidationError,
        schema: sch.schema,
        schemaEnv: sch,
        rootId,
        baseId: sch.baseId || rootId,
        schemaPath: codegen_1.nil,
        errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
        errorPath: (0, codegen_1._) `""`,
        opts: this.opts,
        self: this,
    };
    let sourceCode;
    try {
        this._compilations.add(sch);
        (0, validate_1.validateFunctionCode)(schemaCxt);
        gen.optimize(this.opts.code.optimize);
        // gen.optimize(1)
        const validateCode = gen.toString();
        sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
        // console.log((codeSize += sourceCode.length), (nodeCount += gen.nodeCount))
        if (this.opts.code.process)
            sourceCode = this.opts.code.process(sourceCode, sch);
        // console.log("\n\n\n *** \n", sourceCode)
        const makeValidate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode);
        const validate = makeValidate(this, this.scope.get());
        this.scope.value(validateName, { ref: validate });
        validate.errors = null;
        validate.schema = sch.schema;
        validate.schemaEnv = sch;
        if (sch.$async)
            validate.$async = true;
        if (this.opts.code.source === true) {
            validate.source = { validateName, validateCode, scopeValues: gen._values };
        }
        if (this.opts.unevaluated) {
            const { props, items } = schemaCxt;
            validate.evaluated = {
                props: props instanceof codegen_1.Name ? undefined : props,
                items: items instanceof codegen_1.Name ? undefined : items,
                dynamicProps: props instanceof codegen_1.Name,
                dynamicItems: items instanceof codegen_1.Name,
            };
            if (validate.source)
                validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
        }
        sch.validate = validate;
        return sch;
    }
    catch (e) {
        delete sch.validate;
        delete sch.validateName;
        if (sourceCode)
            this.logger.error("Error compiling schema, function code:", sourceCode);
        // console.log("\n\n\n *** \n", sourceCode, this.opts)
        throw e;
    }
    finally {
        this._compilations.delete(sch);
    }
}
exports.compileSchema = compileSchema;
function resolveRef(root, baseId, ref) {
    var _a;
    ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
    const schOrFunc = root.refs[ref];
    if (schOrFunc)
        return schOrFunc;
    let _sch = resolve.call(this, root, ref);
    if (_sch === undefined) {
        const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref]; // TODO maybe localRefs should hold SchemaEnv
        const { schemaId } = this.opts;
        if (schema)
            _sch = new SchemaEnv({ schema, schemaId, root, baseId });
    }
    if (_sch === undefined)
        return;
    return (root.refs[ref] = inlineOrCompile.call(this, _sch));
}
exports.resolveRef = resolveRef;
function inlineOrCompile(sch) {
    if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs))
        return sch.schema;
    return sch.validate ? sch : compileSchema.call(this, sch);
}
// Index of schema compilation in the currently compiled list
function getCompilingSchema(schEnv) {
    for (const sch of this._compilations) {
        if (sameSchemaEnv(sch, schEnv))
            return sch;
    }
}
exports.getCompilingSchema = getCompilingSchema;
function sameSchemaEnv(s1, s2) {
    return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
}
// resolve and compile the references ($ref)
// TODO returns AnySchemaObject (if the schema can be inlined) or validation function
function resolve(root, // information about the root schema for the current schema
ref // reference to resolve
) {
    let sch;
    while (typeof (sch = this.refs[ref]) == "string")
        ref = sch;
    return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
}
// Resolve schema, its root and baseId
function resolveSchema(root, // root object with properties schema, refs TODO below SchemaEnv is assigned to it
ref // reference to resolve
) {
    const p = this.opts.uriResolver.parse(ref);
    const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
    let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, undefined);
    // TODO `Object.keys(root.schema).length > 0` should not be needed - but removing breaks 2 tests
    if (Object.keys(root.schema).length > 0 && refPath === baseId) {
        return getJsonPointer.call(this, p, root);
    }
    const id = (0, resolve_1.normalizeId)(refPath);
    const schOrRef = this.refs[id] || this.schemas[id];
    if (typeof schOrRef == "string") {
        const sch = resolveSchema.call(this, root, schOrRef);
        if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object")
            return;
        return getJsonPointer.call(this, p, sch);
    }
    if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object")
        return;
    if (!schOrRef.validate)
        compileSchema.call(this, schOrRef);
    if (id === (0, resolve_1.normalizeId)(ref)) {
        const { schema } = schOrRef;
        const { schemaId } = this.opts;
        const schId = schema[schemaId];
        if (schId)
            baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        return new SchemaEnv({ schema, schemaId, root, baseId });
    }
    return getJsonPointer.call(this, p, schOrRef);
}
exports.resolveSchema = resolveSchema;
const PREVENT_SCOPE_CHANGE = new Set([
    "properties",
    "patternProperties",
    "enum",
    "dependencies",
    "definitions",
]);
function getJsonPointer(parsedRef, { baseId, schema, root }) {
    var _a;
    if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/")
        return;
    for (const part of parsedRef.fragment.slice(1).split("/")) {
        if (typeof schema === "boolean")
            return;
        const partSchema = schema[(0, util_1.unescapeFragment)(part)];
        if (partSchema === undefined)
            return;
        schema = partSchema;
        // TODO PREVENT_SCOPE_CHANGE could be defined in keyword def?
        const schId = typeof schema === "object" && schema[this.opts.schemaId];
        if (!PREVENT_SCOPE_CHANGE.has(part) && schId) {
            baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        }
    }
    let env;
    if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
        const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
        env = resolveSchema.call(this, root, $ref);
    }
    // even though resolution failed we need to return SchemaEnv to throw exception
    // so that compileAsync loads missing schema.
    const { schemaId } = this.opts;
    env = env || new SchemaEnv({ schema, schemaId, root, baseId });
    if (env.schema !== env.root.schema)
        return env;
    return undefined;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 630:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const names = {
    // validation function arguments
    data: new codegen_1.Name("data"), // data passed to validation function
    // args passed from referencing schema
    valCxt: new codegen_1.Name("valCxt"), // validation/data context - should not be used directly, it is destructured to the names below
    instancePath: new codegen_1.Name("instancePath"),
    parentData: new codegen_1.Name("parentData"),
    parentDataProperty: new codegen_1.Name("parentDataProperty"),
    rootData: new codegen_1.Name("rootData"), // root data - same as the data passed to the first/top validation function
    dynamicAnchors: new codegen_1.Name("dynamicAnchors"), // used to support recursiveRef and dynamicRef
    // function scoped variables
    vErrors: new codegen_1.Name("vErrors"), // null or array of validation errors
    errors: new codegen_1.Name("errors"), // counter of validation errors
    this: new codegen_1.Name("this"),
    // "globals"
    self: new codegen_1.Name("self"),
    scope: new codegen_1.Name("scope"),
    // JTD serialize/parse name for JSON string and position
    json: new codegen_1.Name("json"),
    jsonPos: new codegen_1.Name("jsonPos"),
    jsonLen: new codegen_1.Name("jsonLen"),
    jsonPart: new codegen_1.Name("jsonPart"),
};
exports["default"] = names;
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 3162:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const resolve_1 = __nccwpck_require__(4090);
class MissingRefError extends Error {
    constructor(resolver, baseId, ref, msg) {
        super(msg || `can't resolve reference ${ref} from id ${baseId}`);
        this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
        this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
    }
}
exports["default"] = MissingRefError;
//# sourceMappingURL=ref_error.js.map

/***/ }),

/***/ 4090:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
const util_1 = __nccwpck_require__(4464);
const equal = __nccwpck_require__(3430);
const traverse = __nccwpck_require__(1167);
// TODO refactor to use keyword definitions
const SIMPLE_INLINED = new Set([
    "type",
    "format",
    "pattern",
    "maxLength",
    "minLength",
    "maxProperties",
    "minProperties",
    "maxItems",
    "minItems",
    "maximum",
    "minimum",
    "uniqueItems",
    "multipleOf",
    "required",
    "enum",
    "const",
]);
function inlineRef(schema, limit = true) {
    if (typeof schema == "boolean")
        return true;
    if (limit === true)
        return !hasRef(schema);
    if (!limit)
        return false;
    return countKeys(schema) <= limit;
}
exports.inlineRef = inlineRef;
const REF_KEYWORDS = new Set([
    "$ref",
    "$recursiveRef",
    "$recursiveAnchor",
    "$dynamicRef",
    "$dynamicAnchor",
]);
function hasRef(schema) {
    for (const key in schema) {
        if (REF_KEYWORDS.has(key))
            return true;
        const sch = schema[key];
        if (Array.isArray(sch) && sch.some(hasRef))
            return true;
        if (typeof sch == "object" && hasRef(sch))
            return true;
    }
    return false;
}
function countKeys(schema) {
    let count = 0;
    for (const key in schema) {
        if (key === "$ref")
            return Infinity;
        count++;
        if (SIMPLE_INLINED.has(key))
            continue;
        if (typeof schema[key] == "object") {
            (0, util_1.eachItem)(schema[key], (sch) => (count += countKeys(sch)));
        }
        if (count === Infinity)
            return Infinity;
    }
    return count;
}
function getFullPath(resolver, id = "", normalize) {
    if (normalize !== false)
        id = normalizeId(id);
    const p = resolver.parse(id);
    return _getFullPath(resolver, p);
}
exports.getFullPath = getFullPath;
function _getFullPath(resolver, p) {
    const serialized = resolver.serialize(p);
    return serialized.split("#")[0] + "#";
}
exports._getFullPath = _getFullPath;
const TRAILING_SLASH_HASH = /#\/?$/;
function normalizeId(id) {
    return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
}
exports.normalizeId = normalizeId;
function resolveUrl(resolver, baseId, id) {
    id = normalizeId(id);
    return resolver.resolve(baseId, id);
}
exports.resolveUrl = resolveUrl;
const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
function getSchemaRefs(schema, baseId) {
    if (typeof schema == "boolean")
        return {};
    const { schemaId, uriResolver } = this.opts;
    const schId = normalizeId(schema[schemaId] || baseId);
    const baseIds = { "": schId };
    const pathPrefix = getFullPath(uriResolver, schId, false);
    const localRefs = {};
    const schemaRefs = new Set();
    traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
        if (parentJsonPtr === undefined)
            return;
        const fullPath = pathPrefix + jsonPtr;
        let innerBaseId = baseIds[parentJsonPtr];
        if (typeof sch[schemaId] == "string")
            innerBaseId = addRef.call(this, sch[schemaId]);
        addAnchor.call(this, sch.$anchor);
        addAnchor.call(this, sch.$dynamicAnchor);
        baseIds[jsonPtr] = innerBaseId;
        function addRef(ref) {
            // eslint-disable-next-line @typescript-eslint/unbound-method
            const _resolve = this.opts.uriResolver.resolve;
            ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
            if (schemaRefs.has(ref))
                throw ambiguos(ref);
            schemaRefs.add(ref);
            let schOrRef = this.refs[ref];
            if (typeof schOrRef == "string")
                schOrRef = this.refs[schOrRef];
            if (typeof schOrRef == "object") {
                checkAmbiguosRef(sch, schOrRef.schema, ref);
            }
            else if (ref !== normalizeId(fullPath)) {
                if (ref[0] === "#") {
                    checkAmbiguosRef(sch, localRefs[ref], ref);
                    localRefs[ref] = sch;
                }
                else {
                    this.refs[ref] = fullPath;
                }
            }
            return ref;
        }
        function addAnchor(anchor) {
            if (typeof anchor == "string") {
                if (!ANCHOR.test(anchor))
                    throw new Error(`invalid anchor "${anchor}"`);
                addRef.call(this, `#${anchor}`);
            }
        }
    });
    return localRefs;
    function checkAmbiguosRef(sch1, sch2, ref) {
        if (sch2 !== undefined && !equal(sch1, sch2))
            throw ambiguos(ref);
    }
    function ambiguos(ref) {
        return new Error(`reference "${ref}" resolves to more than one schema`);
    }
}
exports.getSchemaRefs = getSchemaRefs;
//# sourceMappingURL=resolve.js.map

/***/ }),

/***/ 7353:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRules = exports.isJSONType = void 0;
const _jsonTypes = ["string", "number", "integer", "boolean", "null", "object", "array"];
const jsonTypes = new Set(_jsonTypes);
function isJSONType(x) {
    return typeof x == "string" && jsonTypes.has(x);
}
exports.isJSONType = isJSONType;
function getRules() {
    const groups = {
        number: { type: "number", rules: [] },
        string: { type: "string", rules: [] },
        array: { type: "array", rules: [] },
        object: { type: "object", rules: [] },
    };
    return {
        types: { ...groups, integer: true, boolean: true, null: true },
        rules: [{ rules: [] }, groups.number, groups.string, groups.array, groups.object],
        post: { rules: [] },
        all: {},
        keywords: {},
    };
}
exports.getRules = getRules;
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 4464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
const codegen_1 = __nccwpck_require__(1436);
const code_1 = __nccwpck_require__(567);
// TODO refactor to use Set
function toHash(arr) {
    const hash = {};
    for (const item of arr)
        hash[item] = true;
    return hash;
}
exports.toHash = toHash;
function alwaysValidSchema(it, schema) {
    if (typeof schema == "boolean")
        return schema;
    if (Object.keys(schema).length === 0)
        return true;
    checkUnknownRules(it, schema);
    return !schemaHasRules(schema, it.self.RULES.all);
}
exports.alwaysValidSchema = alwaysValidSchema;
function checkUnknownRules(it, schema = it.schema) {
    const { opts, self } = it;
    if (!opts.strictSchema)
        return;
    if (typeof schema === "boolean")
        return;
    const rules = self.RULES.keywords;
    for (const key in schema) {
        if (!rules[key])
            checkStrictMode(it, `unknown keyword: "${key}"`);
    }
}
exports.checkUnknownRules = checkUnknownRules;
function schemaHasRules(schema, rules) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (rules[key])
            return true;
    return false;
}
exports.schemaHasRules = schemaHasRules;
function schemaHasRulesButRef(schema, RULES) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (key !== "$ref" && RULES.all[key])
            return true;
    return false;
}
exports.schemaHasRulesButRef = schemaHasRulesButRef;
function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
    if (!$data) {
        if (typeof schema == "number" || typeof schema == "boolean")
            return schema;
        if (typeof schema == "string")
            return (0, codegen_1._) `${schema}`;
    }
    return (0, codegen_1._) `${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
}
exports.schemaRefOrVal = schemaRefOrVal;
function unescapeFragment(str) {
    return unescapeJsonPointer(decodeURIComponent(str));
}
exports.unescapeFragment = unescapeFragment;
function escapeFragment(str) {
    return encodeURIComponent(escapeJsonPointer(str));
}
exports.escapeFragment = escapeFragment;
function escapeJsonPointer(str) {
    if (typeof str == "number")
        return `${str}`;
    return str.replace(/~/g, "~0").replace(/\//g, "~1");
}
exports.escapeJsonPointer = escapeJsonPointer;
function unescapeJsonPointer(str) {
    return str.replace(/~1/g, "/").replace(/~0/g, "~");
}
exports.unescapeJsonPointer = unescapeJsonPointer;
function eachItem(xs, f) {
    if (Array.isArray(xs)) {
        for (const x of xs)
            f(x);
    }
    else {
        f(xs);
    }
}
exports.eachItem = eachItem;
function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName, }) {
    return (gen, from, to, toName) => {
        const res = to === undefined
            ? from
            : to instanceof codegen_1.Name
                ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to)
                : from instanceof codegen_1.Name
                    ? (mergeToName(gen, to, from), from)
                    : mergeValues(from, to);
        return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
    };
}
exports.mergeEvaluated = {
    props: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true && ${from} !== undefined`, () => {
            gen.if((0, codegen_1._) `${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._) `${to} || {}`).code((0, codegen_1._) `Object.assign(${to}, ${from})`));
        }),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true`, () => {
            if (from === true) {
                gen.assign(to, true);
            }
            else {
                gen.assign(to, (0, codegen_1._) `${to} || {}`);
                setEvaluated(gen, to, from);
            }
        }),
        mergeValues: (from, to) => (from === true ? true : { ...from, ...to }),
        resultToName: evaluatedPropsToName,
    }),
    items: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._) `${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._) `${to} > ${from} ? ${to} : ${from}`)),
        mergeValues: (from, to) => (from === true ? true : Math.max(from, to)),
        resultToName: (gen, items) => gen.var("items", items),
    }),
};
function evaluatedPropsToName(gen, ps) {
    if (ps === true)
        return gen.var("props", true);
    const props = gen.var("props", (0, codegen_1._) `{}`);
    if (ps !== undefined)
        setEvaluated(gen, props, ps);
    return props;
}
exports.evaluatedPropsToName = evaluatedPropsToName;
function setEvaluated(gen, props, ps) {
    Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._) `${props}${(0, codegen_1.getProperty)(p)}`, true));
}
exports.setEvaluated = setEvaluated;
const snippets = {};
function useFunc(gen, f) {
    return gen.scopeValue("func", {
        ref: f,
        code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code)),
    });
}
exports.useFunc = useFunc;
var Type;
(function (Type) {
    Type[Type["Num"] = 0] = "Num";
    Type[Type["Str"] = 1] = "Str";
})(Type || (exports.Type = Type = {}));
function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
    // let path
    if (dataProp instanceof codegen_1.Name) {
        const isNumber = dataPropType === Type.Num;
        return jsPropertySyntax
            ? isNumber
                ? (0, codegen_1._) `"[" + ${dataProp} + "]"`
                : (0, codegen_1._) `"['" + ${dataProp} + "']"`
            : isNumber
                ? (0, codegen_1._) `"/" + ${dataProp}`
                : (0, codegen_1._) `"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`; // TODO maybe use global escapePointer
    }
    return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
}
exports.getErrorPath = getErrorPath;
function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
    if (!mode)
        return;
    msg = `strict mode: ${msg}`;
    if (mode === true)
        throw new Error(msg);
    it.self.logger.warn(msg);
}
exports.checkStrictMode = checkStrictMode;
//# sourceMappingURL=util.js.map

/***/ }),

/***/ 7692:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
function schemaHasRulesForType({ schema, self }, type) {
    const group = self.RULES.types[type];
    return group && group !== true && shouldUseGroup(schema, group);
}
exports.schemaHasRulesForType = schemaHasRulesForType;
function shouldUseGroup(schema, group) {
    return group.rules.some((rule) => shouldUseRule(schema, rule));
}
exports.shouldUseGroup = shouldUseGroup;
function shouldUseRule(schema, rule) {
    var _a;
    return (schema[rule.keyword] !== undefined ||
        ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== undefined)));
}
exports.shouldUseRule = shouldUseRule;
//# sourceMappingURL=applicability.js.map

/***/ }),

/***/ 5346:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
const errors_1 = __nccwpck_require__(1283);
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const boolError = {
    message: "boolean schema is false",
};
function topBoolOrEmptySchema(it) {
    const { gen, schema, validateName } = it;
    if (schema === false) {
        falseSchemaError(it, false);
    }
    else if (typeof schema == "object" && schema.$async === true) {
        gen.return(names_1.default.data);
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, null);
        gen.return(true);
    }
}
exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
function boolOrEmptySchema(it, valid) {
    const { gen, schema } = it;
    if (schema === false) {
        gen.var(valid, false); // TODO var
        falseSchemaError(it);
    }
    else {
        gen.var(valid, true); // TODO var
    }
}
exports.boolOrEmptySchema = boolOrEmptySchema;
function falseSchemaError(it, overrideAllErrors) {
    const { gen, data } = it;
    // TODO maybe some other interface should be used for non-keyword validation errors...
    const cxt = {
        gen,
        keyword: "false schema",
        data,
        schema: false,
        schemaCode: false,
        schemaValue: false,
        params: {},
        it,
    };
    (0, errors_1.reportError)(cxt, boolError, undefined, overrideAllErrors);
}
//# sourceMappingURL=boolSchema.js.map

/***/ }),

/***/ 6685:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
const rules_1 = __nccwpck_require__(7353);
const applicability_1 = __nccwpck_require__(7692);
const errors_1 = __nccwpck_require__(1283);
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
var DataType;
(function (DataType) {
    DataType[DataType["Correct"] = 0] = "Correct";
    DataType[DataType["Wrong"] = 1] = "Wrong";
})(DataType || (exports.DataType = DataType = {}));
function getSchemaTypes(schema) {
    const types = getJSONTypes(schema.type);
    const hasNull = types.includes("null");
    if (hasNull) {
        if (schema.nullable === false)
            throw new Error("type: null contradicts nullable: false");
    }
    else {
        if (!types.length && schema.nullable !== undefined) {
            throw new Error('"nullable" cannot be used without "type"');
        }
        if (schema.nullable === true)
            types.push("null");
    }
    return types;
}
exports.getSchemaTypes = getSchemaTypes;
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents
function getJSONTypes(ts) {
    const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
    if (types.every(rules_1.isJSONType))
        return types;
    throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
}
exports.getJSONTypes = getJSONTypes;
function coerceAndCheckDataType(it, types) {
    const { gen, data, opts } = it;
    const coerceTo = coerceToTypes(types, opts.coerceTypes);
    const checkTypes = types.length > 0 &&
        !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
    if (checkTypes) {
        const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
        gen.if(wrongType, () => {
            if (coerceTo.length)
                coerceData(it, types, coerceTo);
            else
                reportTypeError(it);
        });
    }
    return checkTypes;
}
exports.coerceAndCheckDataType = coerceAndCheckDataType;
const COERCIBLE = new Set(["string", "number", "integer", "boolean", "null"]);
function coerceToTypes(types, coerceTypes) {
    return coerceTypes
        ? types.filter((t) => COERCIBLE.has(t) || (coerceTypes === "array" && t === "array"))
        : [];
}
function coerceData(it, types, coerceTo) {
    const { gen, data, opts } = it;
    const dataType = gen.let("dataType", (0, codegen_1._) `typeof ${data}`);
    const coerced = gen.let("coerced", (0, codegen_1._) `undefined`);
    if (opts.coerceTypes === "array") {
        gen.if((0, codegen_1._) `${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen
            .assign(data, (0, codegen_1._) `${data}[0]`)
            .assign(dataType, (0, codegen_1._) `typeof ${data}`)
            .if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
    }
    gen.if((0, codegen_1._) `${coerced} !== undefined`);
    for (const t of coerceTo) {
        if (COERCIBLE.has(t) || (t === "array" && opts.coerceTypes === "array")) {
            coerceSpecificType(t);
        }
    }
    gen.else();
    reportTypeError(it);
    gen.endIf();
    gen.if((0, codegen_1._) `${coerced} !== undefined`, () => {
        gen.assign(data, coerced);
        assignParentData(it, coerced);
    });
    function coerceSpecificType(t) {
        switch (t) {
            case "string":
                gen
                    .elseIf((0, codegen_1._) `${dataType} == "number" || ${dataType} == "boolean"`)
                    .assign(coerced, (0, codegen_1._) `"" + ${data}`)
                    .elseIf((0, codegen_1._) `${data} === null`)
                    .assign(coerced, (0, codegen_1._) `""`);
                return;
            case "number":
                gen
                    .elseIf((0, codegen_1._) `${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`)
                    .assign(coerced, (0, codegen_1._) `+${data}`);
                return;
            case "integer":
                gen
                    .elseIf((0, codegen_1._) `${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`)
                    .assign(coerced, (0, codegen_1._) `+${data}`);
                return;
            case "boolean":
                gen
                    .elseIf((0, codegen_1._) `${data} === "false" || ${data} === 0 || ${data} === null`)
                    .assign(coerced, false)
                    .elseIf((0, codegen_1._) `${data} === "true" || ${data} === 1`)
                    .assign(coerced, true);
                return;
            case "null":
                gen.elseIf((0, codegen_1._) `${data} === "" || ${data} === 0 || ${data} === false`);
                gen.assign(coerced, null);
                return;
            case "array":
                gen
                    .elseIf((0, codegen_1._) `${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`)
                    .assign(coerced, (0, codegen_1._) `[${data}]`);
        }
    }
}
function assignParentData({ gen, parentData, parentDataProperty }, expr) {
    // TODO use gen.property
    gen.if((0, codegen_1._) `${parentData} !== undefined`, () => gen.assign((0, codegen_1._) `${parentData}[${parentDataProperty}]`, expr));
}
function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
    const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
    let cond;
    switch (dataType) {
        case "null":
            return (0, codegen_1._) `${data} ${EQ} null`;
        case "array":
            cond = (0, codegen_1._) `Array.isArray(${data})`;
            break;
        case "object":
            cond = (0, codegen_1._) `${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
            break;
        case "integer":
            cond = numCond((0, codegen_1._) `!(${data} % 1) && !isNaN(${data})`);
            break;
        case "number":
            cond = numCond();
            break;
        default:
            return (0, codegen_1._) `typeof ${data} ${EQ} ${dataType}`;
    }
    return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
    function numCond(_cond = codegen_1.nil) {
        return (0, codegen_1.and)((0, codegen_1._) `typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._) `isFinite(${data})` : codegen_1.nil);
    }
}
exports.checkDataType = checkDataType;
function checkDataTypes(dataTypes, data, strictNums, correct) {
    if (dataTypes.length === 1) {
        return checkDataType(dataTypes[0], data, strictNums, correct);
    }
    let cond;
    const types = (0, util_1.toHash)(dataTypes);
    if (types.array && types.object) {
        const notObj = (0, codegen_1._) `typeof ${data} != "object"`;
        cond = types.null ? notObj : (0, codegen_1._) `!${data} || ${notObj}`;
        delete types.null;
        delete types.array;
        delete types.object;
    }
    else {
        cond = codegen_1.nil;
    }
    if (types.number)
        delete types.integer;
    for (const t in types)
        cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
    return cond;
}
exports.checkDataTypes = checkDataTypes;
const typeError = {
    message: ({ schema }) => `must be ${schema}`,
    params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._) `{type: ${schema}}` : (0, codegen_1._) `{type: ${schemaValue}}`,
};
function reportTypeError(it) {
    const cxt = getTypeErrorContext(it);
    (0, errors_1.reportError)(cxt, typeError);
}
exports.reportTypeError = reportTypeError;
function getTypeErrorContext(it) {
    const { gen, data, schema } = it;
    const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
    return {
        gen,
        keyword: "type",
        data,
        schema: schema.type,
        schemaCode,
        schemaValue: schemaCode,
        parentSchema: schema,
        params: {},
        it,
    };
}
//# sourceMappingURL=dataType.js.map

/***/ }),

/***/ 1699:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assignDefaults = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
function assignDefaults(it, ty) {
    const { properties, items } = it.schema;
    if (ty === "object" && properties) {
        for (const key in properties) {
            assignDefault(it, key, properties[key].default);
        }
    }
    else if (ty === "array" && Array.isArray(items)) {
        items.forEach((sch, i) => assignDefault(it, i, sch.default));
    }
}
exports.assignDefaults = assignDefaults;
function assignDefault(it, prop, defaultValue) {
    const { gen, compositeRule, data, opts } = it;
    if (defaultValue === undefined)
        return;
    const childData = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(prop)}`;
    if (compositeRule) {
        (0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
        return;
    }
    let condition = (0, codegen_1._) `${childData} === undefined`;
    if (opts.useDefaults === "empty") {
        condition = (0, codegen_1._) `${condition} || ${childData} === null || ${childData} === ""`;
    }
    // `${childData} === undefined` +
    // (opts.useDefaults === "empty" ? ` || ${childData} === null || ${childData} === ""` : "")
    gen.if(condition, (0, codegen_1._) `${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
}
//# sourceMappingURL=defaults.js.map

/***/ }),

/***/ 7881:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
const boolSchema_1 = __nccwpck_require__(5346);
const dataType_1 = __nccwpck_require__(6685);
const applicability_1 = __nccwpck_require__(7692);
const dataType_2 = __nccwpck_require__(6685);
const defaults_1 = __nccwpck_require__(1699);
const keyword_1 = __nccwpck_require__(5202);
const subschema_1 = __nccwpck_require__(6200);
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const resolve_1 = __nccwpck_require__(4090);
const util_1 = __nccwpck_require__(4464);
const errors_1 = __nccwpck_require__(1283);
// schema compilation - generates validation function, subschemaCode (below) is used for subschemas
function validateFunctionCode(it) {
    if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
            topSchemaObjCode(it);
            return;
        }
    }
    validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
}
exports.validateFunctionCode = validateFunctionCode;
function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
    if (opts.code.es5) {
        gen.func(validateName, (0, codegen_1._) `${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
            gen.code((0, codegen_1._) `"use strict"; ${funcSourceUrl(schema, opts)}`);
            destructureValCxtES5(gen, opts);
            gen.code(body);
        });
    }
    else {
        gen.func(validateName, (0, codegen_1._) `${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
    }
}
function destructureValCxt(opts) {
    return (0, codegen_1._) `{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._) `, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
}
function destructureValCxtES5(gen, opts) {
    gen.if(names_1.default.valCxt, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.instancePath}`);
        gen.var(names_1.default.parentData, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.parentData}`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
        gen.var(names_1.default.rootData, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.rootData}`);
        if (opts.dynamicRef)
            gen.var(names_1.default.dynamicAnchors, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
    }, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._) `""`);
        gen.var(names_1.default.parentData, (0, codegen_1._) `undefined`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._) `undefined`);
        gen.var(names_1.default.rootData, names_1.default.data);
        if (opts.dynamicRef)
            gen.var(names_1.default.dynamicAnchors, (0, codegen_1._) `{}`);
    });
}
function topSchemaObjCode(it) {
    const { schema, opts, gen } = it;
    validateFunction(it, () => {
        if (opts.$comment && schema.$comment)
            commentKeyword(it);
        checkNoDefault(it);
        gen.let(names_1.default.vErrors, null);
        gen.let(names_1.default.errors, 0);
        if (opts.unevaluated)
            resetEvaluated(it);
        typeAndKeywords(it);
        returnResults(it);
    });
    return;
}
function resetEvaluated(it) {
    // TODO maybe some hook to execute it in the end to check whether props/items are Name, as in assignEvaluated
    const { gen, validateName } = it;
    it.evaluated = gen.const("evaluated", (0, codegen_1._) `${validateName}.evaluated`);
    gen.if((0, codegen_1._) `${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._) `${it.evaluated}.props`, (0, codegen_1._) `undefined`));
    gen.if((0, codegen_1._) `${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._) `${it.evaluated}.items`, (0, codegen_1._) `undefined`));
}
function funcSourceUrl(schema, opts) {
    const schId = typeof schema == "object" && schema[opts.schemaId];
    return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._) `/*# sourceURL=${schId} */` : codegen_1.nil;
}
// schema compilation - this function is used recursively to generate code for sub-schemas
function subschemaCode(it, valid) {
    if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
            subSchemaObjCode(it, valid);
            return;
        }
    }
    (0, boolSchema_1.boolOrEmptySchema)(it, valid);
}
function schemaCxtHasRules({ schema, self }) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (self.RULES.all[key])
            return true;
    return false;
}
function isSchemaObj(it) {
    return typeof it.schema != "boolean";
}
function subSchemaObjCode(it, valid) {
    const { schema, gen, opts } = it;
    if (opts.$comment && schema.$comment)
        commentKeyword(it);
    updateContext(it);
    checkAsyncSchema(it);
    const errsCount = gen.const("_errs", names_1.default.errors);
    typeAndKeywords(it, errsCount);
    // TODO var
    gen.var(valid, (0, codegen_1._) `${errsCount} === ${names_1.default.errors}`);
}
function checkKeywords(it) {
    (0, util_1.checkUnknownRules)(it);
    checkRefsAndKeywords(it);
}
function typeAndKeywords(it, errsCount) {
    if (it.opts.jtd)
        return schemaKeywords(it, [], false, errsCount);
    const types = (0, dataType_1.getSchemaTypes)(it.schema);
    const checkedTypes = (0, dataType_1.coerceAndCheckDataType)(it, types);
    schemaKeywords(it, types, !checkedTypes, errsCount);
}
function checkRefsAndKeywords(it) {
    const { schema, errSchemaPath, opts, self } = it;
    if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) {
        self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
    }
}
function checkNoDefault(it) {
    const { schema, opts } = it;
    if (schema.default !== undefined && opts.useDefaults && opts.strictSchema) {
        (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
    }
}
function updateContext(it) {
    const schId = it.schema[it.opts.schemaId];
    if (schId)
        it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
}
function checkAsyncSchema(it) {
    if (it.schema.$async && !it.schemaEnv.$async)
        throw new Error("async schema in sync schema");
}
function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
    const msg = schema.$comment;
    if (opts.$comment === true) {
        gen.code((0, codegen_1._) `${names_1.default.self}.logger.log(${msg})`);
    }
    else if (typeof opts.$comment == "function") {
        const schemaPath = (0, codegen_1.str) `${errSchemaPath}/$comment`;
        const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
        gen.code((0, codegen_1._) `${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
    }
}
function returnResults(it) {
    const { gen, schemaEnv, validateName, ValidationError, opts } = it;
    if (schemaEnv.$async) {
        // TODO assign unevaluated
        gen.if((0, codegen_1._) `${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._) `new ${ValidationError}(${names_1.default.vErrors})`));
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, names_1.default.vErrors);
        if (opts.unevaluated)
            assignEvaluated(it);
        gen.return((0, codegen_1._) `${names_1.default.errors} === 0`);
    }
}
function assignEvaluated({ gen, evaluated, props, items }) {
    if (props instanceof codegen_1.Name)
        gen.assign((0, codegen_1._) `${evaluated}.props`, props);
    if (items instanceof codegen_1.Name)
        gen.assign((0, codegen_1._) `${evaluated}.items`, items);
}
function schemaKeywords(it, types, typeErrors, errsCount) {
    const { gen, schema, data, allErrors, opts, self } = it;
    const { RULES } = self;
    if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
        gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition)); // TODO typecast
        return;
    }
    if (!opts.jtd)
        checkStrictTypes(it, types);
    gen.block(() => {
        for (const group of RULES.rules)
            groupKeywords(group);
        groupKeywords(RULES.post);
    });
    function groupKeywords(group) {
        if (!(0, applicability_1.shouldUseGroup)(schema, group))
            return;
        if (group.type) {
            gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
            iterateKeywords(it, group);
            if (types.length === 1 && types[0] === group.type && typeErrors) {
                gen.else();
                (0, dataType_2.reportTypeError)(it);
            }
            gen.endIf();
        }
        else {
            iterateKeywords(it, group);
        }
        // TODO make it "ok" call?
        if (!allErrors)
            gen.if((0, codegen_1._) `${names_1.default.errors} === ${errsCount || 0}`);
    }
}
function iterateKeywords(it, group) {
    const { gen, schema, opts: { useDefaults }, } = it;
    if (useDefaults)
        (0, defaults_1.assignDefaults)(it, group.type);
    gen.block(() => {
        for (const rule of group.rules) {
            if ((0, applicability_1.shouldUseRule)(schema, rule)) {
                keywordCode(it, rule.keyword, rule.definition, group.type);
            }
        }
    });
}
function checkStrictTypes(it, types) {
    if (it.schemaEnv.meta || !it.opts.strictTypes)
        return;
    checkContextTypes(it, types);
    if (!it.opts.allowUnionTypes)
        checkMultipleTypes(it, types);
    checkKeywordTypes(it, it.dataTypes);
}
function checkContextTypes(it, types) {
    if (!types.length)
        return;
    if (!it.dataTypes.length) {
        it.dataTypes = types;
        return;
    }
    types.forEach((t) => {
        if (!includesType(it.dataTypes, t)) {
            strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
        }
    });
    narrowSchemaTypes(it, types);
}
function checkMultipleTypes(it, ts) {
    if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) {
        strictTypesError(it, "use allowUnionTypes to allow union type keyword");
    }
}
function checkKeywordTypes(it, ts) {
    const rules = it.self.RULES.all;
    for (const keyword in rules) {
        const rule = rules[keyword];
        if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
            const { type } = rule.definition;
            if (type.length && !type.some((t) => hasApplicableType(ts, t))) {
                strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
            }
        }
    }
}
function hasApplicableType(schTs, kwdT) {
    return schTs.includes(kwdT) || (kwdT === "number" && schTs.includes("integer"));
}
function includesType(ts, t) {
    return ts.includes(t) || (t === "integer" && ts.includes("number"));
}
function narrowSchemaTypes(it, withTypes) {
    const ts = [];
    for (const t of it.dataTypes) {
        if (includesType(withTypes, t))
            ts.push(t);
        else if (withTypes.includes("integer") && t === "number")
            ts.push("integer");
    }
    it.dataTypes = ts;
}
function strictTypesError(it, msg) {
    const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
    msg += ` at "${schemaPath}" (strictTypes)`;
    (0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
}
class KeywordCxt {
    constructor(it, def, keyword) {
        (0, keyword_1.validateKeywordUsage)(it, def, keyword);
        this.gen = it.gen;
        this.allErrors = it.allErrors;
        this.keyword = keyword;
        this.data = it.data;
        this.schema = it.schema[keyword];
        this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
        this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
        this.schemaType = def.schemaType;
        this.parentSchema = it.schema;
        this.params = {};
        this.it = it;
        this.def = def;
        if (this.$data) {
            this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
        }
        else {
            this.schemaCode = this.schemaValue;
            if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) {
                throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
            }
        }
        if ("code" in def ? def.trackErrors : def.errors !== false) {
            this.errsCount = it.gen.const("_errs", names_1.default.errors);
        }
    }
    result(condition, successAction, failAction) {
        this.failResult((0, codegen_1.not)(condition), successAction, failAction);
    }
    failResult(condition, successAction, failAction) {
        this.gen.if(condition);
        if (failAction)
            failAction();
        else
            this.error();
        if (successAction) {
            this.gen.else();
            successAction();
            if (this.allErrors)
                this.gen.endIf();
        }
        else {
            if (this.allErrors)
                this.gen.endIf();
            else
                this.gen.else();
        }
    }
    pass(condition, failAction) {
        this.failResult((0, codegen_1.not)(condition), undefined, failAction);
    }
    fail(condition) {
        if (condition === undefined) {
            this.error();
            if (!this.allErrors)
                this.gen.if(false); // this branch will be removed by gen.optimize
            return;
        }
        this.gen.if(condition);
        this.error();
        if (this.allErrors)
            this.gen.endIf();
        else
            this.gen.else();
    }
    fail$data(condition) {
        if (!this.$data)
            return this.fail(condition);
        const { schemaCode } = this;
        this.fail((0, codegen_1._) `${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
    }
    error(append, errorParams, errorPaths) {
        if (errorParams) {
            this.setParams(errorParams);
            this._error(append, errorPaths);
            this.setParams({});
            return;
        }
        this._error(append, errorPaths);
    }
    _error(append, errorPaths) {
        ;
        (append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
    }
    $dataError() {
        (0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
    }
    reset() {
        if (this.errsCount === undefined)
            throw new Error('add "trackErrors" to keyword definition');
        (0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
    }
    ok(cond) {
        if (!this.allErrors)
            this.gen.if(cond);
    }
    setParams(obj, assign) {
        if (assign)
            Object.assign(this.params, obj);
        else
            this.params = obj;
    }
    block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
        this.gen.block(() => {
            this.check$data(valid, $dataValid);
            codeBlock();
        });
    }
    check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
        if (!this.$data)
            return;
        const { gen, schemaCode, schemaType, def } = this;
        gen.if((0, codegen_1.or)((0, codegen_1._) `${schemaCode} === undefined`, $dataValid));
        if (valid !== codegen_1.nil)
            gen.assign(valid, true);
        if (schemaType.length || def.validateSchema) {
            gen.elseIf(this.invalid$data());
            this.$dataError();
            if (valid !== codegen_1.nil)
                gen.assign(valid, false);
        }
        gen.else();
    }
    invalid$data() {
        const { gen, schemaCode, schemaType, def, it } = this;
        return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
        function wrong$DataType() {
            if (schemaType.length) {
                /* istanbul ignore if */
                if (!(schemaCode instanceof codegen_1.Name))
                    throw new Error("ajv implementation error");
                const st = Array.isArray(schemaType) ? schemaType : [schemaType];
                return (0, codegen_1._) `${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
            }
            return codegen_1.nil;
        }
        function invalid$DataSchema() {
            if (def.validateSchema) {
                const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema }); // TODO value.code for standalone
                return (0, codegen_1._) `!${validateSchemaRef}(${schemaCode})`;
            }
            return codegen_1.nil;
        }
    }
    subschema(appl, valid) {
        const subschema = (0, subschema_1.getSubschema)(this.it, appl);
        (0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
        (0, subschema_1.extendSubschemaMode)(subschema, appl);
        const nextContext = { ...this.it, ...subschema, items: undefined, props: undefined };
        subschemaCode(nextContext, valid);
        return nextContext;
    }
    mergeEvaluated(schemaCxt, toName) {
        const { it, gen } = this;
        if (!it.opts.unevaluated)
            return;
        if (it.props !== true && schemaCxt.props !== undefined) {
            it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
        }
        if (it.items !== true && schemaCxt.items !== undefined) {
            it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
        }
    }
    mergeValidEvaluated(schemaCxt, valid) {
        const { it, gen } = this;
        if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
            gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
            return true;
        }
    }
}
exports.KeywordCxt = KeywordCxt;
function keywordCode(it, keyword, def, ruleType) {
    const cxt = new KeywordCxt(it, def, keyword);
    if ("code" in def) {
        def.code(cxt, ruleType);
    }
    else if (cxt.$data && def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
    }
    else if ("macro" in def) {
        (0, keyword_1.macroKeywordCode)(cxt, def);
    }
    else if (def.compile || def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
    }
}
const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function getData($data, { dataLevel, dataNames, dataPathArr }) {
    let jsonPointer;
    let data;
    if ($data === "")
        return names_1.default.rootData;
    if ($data[0] === "/") {
        if (!JSON_POINTER.test($data))
            throw new Error(`Invalid JSON-pointer: ${$data}`);
        jsonPointer = $data;
        data = names_1.default.rootData;
    }
    else {
        const matches = RELATIVE_JSON_POINTER.exec($data);
        if (!matches)
            throw new Error(`Invalid JSON-pointer: ${$data}`);
        const up = +matches[1];
        jsonPointer = matches[2];
        if (jsonPointer === "#") {
            if (up >= dataLevel)
                throw new Error(errorMsg("property/index", up));
            return dataPathArr[dataLevel - up];
        }
        if (up > dataLevel)
            throw new Error(errorMsg("data", up));
        data = dataNames[dataLevel - up];
        if (!jsonPointer)
            return data;
    }
    let expr = data;
    const segments = jsonPointer.split("/");
    for (const segment of segments) {
        if (segment) {
            data = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
            expr = (0, codegen_1._) `${expr} && ${data}`;
        }
    }
    return expr;
    function errorMsg(pointerType, up) {
        return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
    }
}
exports.getData = getData;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 5202:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const code_1 = __nccwpck_require__(8484);
const errors_1 = __nccwpck_require__(1283);
function macroKeywordCode(cxt, def) {
    const { gen, keyword, schema, parentSchema, it } = cxt;
    const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
    const schemaRef = useKeyword(gen, keyword, macroSchema);
    if (it.opts.validateSchema !== false)
        it.self.validateSchema(macroSchema, true);
    const valid = gen.name("valid");
    cxt.subschema({
        schema: macroSchema,
        schemaPath: codegen_1.nil,
        errSchemaPath: `${it.errSchemaPath}/${keyword}`,
        topSchemaRef: schemaRef,
        compositeRule: true,
    }, valid);
    cxt.pass(valid, () => cxt.error(true));
}
exports.macroKeywordCode = macroKeywordCode;
function funcKeywordCode(cxt, def) {
    var _a;
    const { gen, keyword, schema, parentSchema, $data, it } = cxt;
    checkAsyncKeyword(it, def);
    const validate = !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate;
    const validateRef = useKeyword(gen, keyword, validate);
    const valid = gen.let("valid");
    cxt.block$data(valid, validateKeyword);
    cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
    function validateKeyword() {
        if (def.errors === false) {
            assignValid();
            if (def.modifying)
                modifyData(cxt);
            reportErrs(() => cxt.error());
        }
        else {
            const ruleErrs = def.async ? validateAsync() : validateSync();
            if (def.modifying)
                modifyData(cxt);
            reportErrs(() => addErrs(cxt, ruleErrs));
        }
    }
    function validateAsync() {
        const ruleErrs = gen.let("ruleErrs", null);
        gen.try(() => assignValid((0, codegen_1._) `await `), (e) => gen.assign(valid, false).if((0, codegen_1._) `${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._) `${e}.errors`), () => gen.throw(e)));
        return ruleErrs;
    }
    function validateSync() {
        const validateErrs = (0, codegen_1._) `${validateRef}.errors`;
        gen.assign(validateErrs, null);
        assignValid(codegen_1.nil);
        return validateErrs;
    }
    function assignValid(_await = def.async ? (0, codegen_1._) `await ` : codegen_1.nil) {
        const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
        const passSchema = !(("compile" in def && !$data) || def.schema === false);
        gen.assign(valid, (0, codegen_1._) `${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
    }
    function reportErrs(errors) {
        var _a;
        gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
    }
}
exports.funcKeywordCode = funcKeywordCode;
function modifyData(cxt) {
    const { gen, data, it } = cxt;
    gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._) `${it.parentData}[${it.parentDataProperty}]`));
}
function addErrs(cxt, errs) {
    const { gen } = cxt;
    gen.if((0, codegen_1._) `Array.isArray(${errs})`, () => {
        gen
            .assign(names_1.default.vErrors, (0, codegen_1._) `${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`)
            .assign(names_1.default.errors, (0, codegen_1._) `${names_1.default.vErrors}.length`);
        (0, errors_1.extendErrors)(cxt);
    }, () => cxt.error());
}
function checkAsyncKeyword({ schemaEnv }, def) {
    if (def.async && !schemaEnv.$async)
        throw new Error("async keyword in sync schema");
}
function useKeyword(gen, keyword, result) {
    if (result === undefined)
        throw new Error(`keyword "${keyword}" failed to compile`);
    return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : { ref: result, code: (0, codegen_1.stringify)(result) });
}
function validSchemaType(schema, schemaType, allowUndefined = false) {
    // TODO add tests
    return (!schemaType.length ||
        schemaType.some((st) => st === "array"
            ? Array.isArray(schema)
            : st === "object"
                ? schema && typeof schema == "object" && !Array.isArray(schema)
                : typeof schema == st || (allowUndefined && typeof schema == "undefined")));
}
exports.validSchemaType = validSchemaType;
function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
    /* istanbul ignore if */
    if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) {
        throw new Error("ajv implementation error");
    }
    const deps = def.dependencies;
    if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) {
        throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
    }
    if (def.validateSchema) {
        const valid = def.validateSchema(schema[keyword]);
        if (!valid) {
            const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` +
                self.errorsText(def.validateSchema.errors);
            if (opts.validateSchema === "log")
                self.logger.error(msg);
            else
                throw new Error(msg);
        }
    }
}
exports.validateKeywordUsage = validateKeywordUsage;
//# sourceMappingURL=keyword.js.map

/***/ }),

/***/ 6200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
    if (keyword !== undefined && schema !== undefined) {
        throw new Error('both "keyword" and "schema" passed, only one allowed');
    }
    if (keyword !== undefined) {
        const sch = it.schema[keyword];
        return schemaProp === undefined
            ? {
                schema: sch,
                schemaPath: (0, codegen_1._) `${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
                errSchemaPath: `${it.errSchemaPath}/${keyword}`,
            }
            : {
                schema: sch[schemaProp],
                schemaPath: (0, codegen_1._) `${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
                errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`,
            };
    }
    if (schema !== undefined) {
        if (schemaPath === undefined || errSchemaPath === undefined || topSchemaRef === undefined) {
            throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');
        }
        return {
            schema,
            schemaPath,
            topSchemaRef,
            errSchemaPath,
        };
    }
    throw new Error('either "keyword" or "schema" must be passed');
}
exports.getSubschema = getSubschema;
function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
    if (data !== undefined && dataProp !== undefined) {
        throw new Error('both "data" and "dataProp" passed, only one allowed');
    }
    const { gen } = it;
    if (dataProp !== undefined) {
        const { errorPath, dataPathArr, opts } = it;
        const nextData = gen.let("data", (0, codegen_1._) `${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true);
        dataContextProps(nextData);
        subschema.errorPath = (0, codegen_1.str) `${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
        subschema.parentDataProperty = (0, codegen_1._) `${dataProp}`;
        subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
    }
    if (data !== undefined) {
        const nextData = data instanceof codegen_1.Name ? data : gen.let("data", data, true); // replaceable if used once?
        dataContextProps(nextData);
        if (propertyName !== undefined)
            subschema.propertyName = propertyName;
        // TODO something is possibly wrong here with not changing parentDataProperty and not appending dataPathArr
    }
    if (dataTypes)
        subschema.dataTypes = dataTypes;
    function dataContextProps(_nextData) {
        subschema.data = _nextData;
        subschema.dataLevel = it.dataLevel + 1;
        subschema.dataTypes = [];
        it.definedProperties = new Set();
        subschema.parentData = it.data;
        subschema.dataNames = [...it.dataNames, _nextData];
    }
}
exports.extendSubschemaData = extendSubschemaData;
function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
    if (compositeRule !== undefined)
        subschema.compositeRule = compositeRule;
    if (createErrors !== undefined)
        subschema.createErrors = createErrors;
    if (allErrors !== undefined)
        subschema.allErrors = allErrors;
    subschema.jtdDiscriminator = jtdDiscriminator; // not inherited
    subschema.jtdMetadata = jtdMetadata; // not inherited
}
exports.extendSubschemaMode = extendSubschemaMode;
//# sourceMappingURL=subschema.js.map

/***/ }),

/***/ 3893:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
var validate_1 = __nccwpck_require__(7881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __nccwpck_require__(1436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
const validation_error_1 = __nccwpck_require__(3021);
const ref_error_1 = __nccwpck_require__(3162);
const rules_1 = __nccwpck_require__(7353);
const compile_1 = __nccwpck_require__(2718);
const codegen_2 = __nccwpck_require__(1436);
const resolve_1 = __nccwpck_require__(4090);
const dataType_1 = __nccwpck_require__(6685);
const util_1 = __nccwpck_require__(4464);
const $dataRefSchema = __nccwpck_require__(3837);
const uri_1 = __nccwpck_require__(6285);
const defaultRegExp = (str, flags) => new RegExp(str, flags);
defaultRegExp.code = "new RegExp";
const META_IGNORE_OPTIONS = ["removeAdditional", "useDefaults", "coerceTypes"];
const EXT_SCOPE_NAMES = new Set([
    "validate",
    "serialize",
    "parse",
    "wrapper",
    "root",
    "schema",
    "keyword",
    "pattern",
    "formats",
    "validate$data",
    "func",
    "obj",
    "Error",
]);
const removedOptions = {
    errorDataPath: "",
    format: "`validateFormats: false` can be used instead.",
    nullable: '"nullable" keyword is supported by default.',
    jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
    extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
    missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
    processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
    sourceCode: "Use option `code: {source: true}`",
    strictDefaults: "It is default now, see option `strict`.",
    strictKeywords: "It is default now, see option `strict`.",
    uniqueItems: '"uniqueItems" keyword is always validated.',
    unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
    cache: "Map is used as cache, schema object as key.",
    serialize: "Map is used as cache, schema object as key.",
    ajvErrors: "It is default now.",
};
const deprecatedOptions = {
    ignoreKeywordsWithRef: "",
    jsPropertySyntax: "",
    unicode: '"minLength"/"maxLength" account for unicode characters by default.',
};
const MAX_EXPRESSION = 200;
// eslint-disable-next-line complexity
function requiredOptions(o) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
    const s = o.strict;
    const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
    const optimize = _optz === true || _optz === undefined ? 1 : _optz || 0;
    const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
    const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
    return {
        strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
        strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
        strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
        strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
        strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
        code: o.code ? { ...o.code, optimize, regExp } : { optimize, regExp },
        loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
        loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
        meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
        messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
        inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
        schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
        addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
        validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
        validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
        unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
        int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
        uriResolver: uriResolver,
    };
}
class Ajv {
    constructor(opts = {}) {
        this.schemas = {};
        this.refs = {};
        this.formats = Object.create(null);
        this._compilations = new Set();
        this._loading = {};
        this._cache = new Map();
        opts = this.opts = { ...opts, ...requiredOptions(opts) };
        const { es5, lines } = this.opts.code;
        this.scope = new codegen_2.ValueScope({ scope: {}, prefixes: EXT_SCOPE_NAMES, es5, lines });
        this.logger = getLogger(opts.logger);
        const formatOpt = opts.validateFormats;
        opts.validateFormats = false;
        this.RULES = (0, rules_1.getRules)();
        checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
        checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
        this._metaOpts = getMetaSchemaOptions.call(this);
        if (opts.formats)
            addInitialFormats.call(this);
        this._addVocabularies();
        this._addDefaultMetaSchema();
        if (opts.keywords)
            addInitialKeywords.call(this, opts.keywords);
        if (typeof opts.meta == "object")
            this.addMetaSchema(opts.meta);
        addInitialSchemas.call(this);
        opts.validateFormats = formatOpt;
    }
    _addVocabularies() {
        this.addKeyword("$async");
    }
    _addDefaultMetaSchema() {
        const { $data, meta, schemaId } = this.opts;
        let _dataRefSchema = $dataRefSchema;
        if (schemaId === "id") {
            _dataRefSchema = { ...$dataRefSchema };
            _dataRefSchema.id = _dataRefSchema.$id;
            delete _dataRefSchema.$id;
        }
        if (meta && $data)
            this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
    }
    defaultMeta() {
        const { meta, schemaId } = this.opts;
        return (this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : undefined);
    }
    validate(schemaKeyRef, // key, ref or schema object
    // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents
    data // to be validated
    ) {
        let v;
        if (typeof schemaKeyRef == "string") {
            v = this.getSchema(schemaKeyRef);
            if (!v)
                throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
        }
        else {
            v = this.compile(schemaKeyRef);
        }
        const valid = v(data);
        if (!("$async" in v))
            this.errors = v.errors;
        return valid;
    }
    compile(schema, _meta) {
        const sch = this._addSchema(schema, _meta);
        return (sch.validate || this._compileSchemaEnv(sch));
    }
    compileAsync(schema, meta) {
        if (typeof this.opts.loadSchema != "function") {
            throw new Error("options.loadSchema should be a function");
        }
        const { loadSchema } = this.opts;
        return runCompileAsync.call(this, schema, meta);
        async function runCompileAsync(_schema, _meta) {
            await loadMetaSchema.call(this, _schema.$schema);
            const sch = this._addSchema(_schema, _meta);
            return sch.validate || _compileAsync.call(this, sch);
        }
        async function loadMetaSchema($ref) {
            if ($ref && !this.getSchema($ref)) {
                await runCompileAsync.call(this, { $ref }, true);
            }
        }
        async function _compileAsync(sch) {
            try {
                return this._compileSchemaEnv(sch);
            }
            catch (e) {
                if (!(e instanceof ref_error_1.default))
                    throw e;
                checkLoaded.call(this, e);
                await loadMissingSchema.call(this, e.missingSchema);
                return _compileAsync.call(this, sch);
            }
        }
        function checkLoaded({ missingSchema: ref, missingRef }) {
            if (this.refs[ref]) {
                throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
            }
        }
        async function loadMissingSchema(ref) {
            const _schema = await _loadSchema.call(this, ref);
            if (!this.refs[ref])
                await loadMetaSchema.call(this, _schema.$schema);
            if (!this.refs[ref])
                this.addSchema(_schema, ref, meta);
        }
        async function _loadSchema(ref) {
            const p = this._loading[ref];
            if (p)
                return p;
            try {
                return await (this._loading[ref] = loadSchema(ref));
            }
            finally {
                delete this._loading[ref];
            }
        }
    }
    // Adds schema to the instance
    addSchema(schema, // If array is passed, `key` will be ignored
    key, // Optional schema key. Can be passed to `validate` method instead of schema object or id/ref. One schema per instance can have empty `id` and `key`.
    _meta, // true if schema is a meta-schema. Used internally, addMetaSchema should be used instead.
    _validateSchema = this.opts.validateSchema // false to skip schema validation. Used internally, option validateSchema should be used instead.
    ) {
        if (Array.isArray(schema)) {
            for (const sch of schema)
                this.addSchema(sch, undefined, _meta, _validateSchema);
            return this;
        }
        let id;
        if (typeof schema === "object") {
            const { schemaId } = this.opts;
            id = schema[schemaId];
            if (id !== undefined && typeof id != "string") {
                throw new Error(`schema ${schemaId} must be string`);
            }
        }
        key = (0, resolve_1.normalizeId)(key || id);
        this._checkUnique(key);
        this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
        return this;
    }
    // Add schema that will be used to validate other schemas
    // options in META_IGNORE_OPTIONS are alway set to false
    addMetaSchema(schema, key, // schema key
    _validateSchema = this.opts.validateSchema // false to skip schema validation, can be used to override validateSchema option for meta-schema
    ) {
        this.addSchema(schema, key, true, _validateSchema);
        return this;
    }
    //  Validate schema against its meta-schema
    validateSchema(schema, throwOrLogError) {
        if (typeof schema == "boolean")
            return true;
        let $schema;
        $schema = schema.$schema;
        if ($schema !== undefined && typeof $schema != "string") {
            throw new Error("$schema must be a string");
        }
        $schema = $schema || this.opts.defaultMeta || this.defaultMeta();
        if (!$schema) {
            this.logger.warn("meta-schema not available");
            this.errors = null;
            return true;
        }
        const valid = this.validate($schema, schema);
        if (!valid && throwOrLogError) {
            const message = "schema is invalid: " + this.errorsText();
            if (this.opts.validateSchema === "log")
                this.logger.error(message);
            else
                throw new Error(message);
        }
        return valid;
    }
    // Get compiled schema by `key` or `ref`.
    // (`key` that was passed to `addSchema` or full schema reference - `schema.$id` or resolved id)
    getSchema(keyRef) {
        let sch;
        while (typeof (sch = getSchEnv.call(this, keyRef)) == "string")
            keyRef = sch;
        if (sch === undefined) {
            const { schemaId } = this.opts;
            const root = new compile_1.SchemaEnv({ schema: {}, schemaId });
            sch = compile_1.resolveSchema.call(this, root, keyRef);
            if (!sch)
                return;
            this.refs[keyRef] = sch;
        }
        return (sch.validate || this._compileSchemaEnv(sch));
    }
    // Remove cached schema(s).
    // If no parameter is passed all schemas but meta-schemas are removed.
    // If RegExp is passed all schemas with key/id matching pattern but meta-schemas are removed.
    // Even if schema is referenced by other schemas it still can be removed as other schemas have local references.
    removeSchema(schemaKeyRef) {
        if (schemaKeyRef instanceof RegExp) {
            this._removeAllSchemas(this.schemas, schemaKeyRef);
            this._removeAllSchemas(this.refs, schemaKeyRef);
            return this;
        }
        switch (typeof schemaKeyRef) {
            case "undefined":
                this._removeAllSchemas(this.schemas);
                this._removeAllSchemas(this.refs);
                this._cache.clear();
                return this;
            case "string": {
                const sch = getSchEnv.call(this, schemaKeyRef);
                if (typeof sch == "object")
                    this._cache.delete(sch.schema);
                delete this.schemas[schemaKeyRef];
                delete this.refs[schemaKeyRef];
                return this;
            }
            case "object": {
                const cacheKey = schemaKeyRef;
                this._cache.delete(cacheKey);
                let id = schemaKeyRef[this.opts.schemaId];
                if (id) {
                    id = (0, resolve_1.normalizeId)(id);
                    delete this.schemas[id];
                    delete this.refs[id];
                }
                return this;
            }
            default:
                throw new Error("ajv.removeSchema: invalid parameter");
        }
    }
    // add "vocabulary" - a collection of keywords
    addVocabulary(definitions) {
        for (const def of definitions)
            this.addKeyword(def);
        return this;
    }
    addKeyword(kwdOrDef, def // deprecated
    ) {
        let keyword;
        if (typeof kwdOrDef == "string") {
            keyword = kwdOrDef;
            if (typeof def == "object") {
                this.logger.warn("these parameters are deprecated, see docs for addKeyword");
                def.keyword = keyword;
            }
        }
        else if (typeof kwdOrDef == "object" && def === undefined) {
            def = kwdOrDef;
            keyword = def.keyword;
            if (Array.isArray(keyword) && !keyword.length) {
                throw new Error("addKeywords: keyword must be string or non-empty array");
            }
        }
        else {
            throw new Error("invalid addKeywords parameters");
        }
        checkKeyword.call(this, keyword, def);
        if (!def) {
            (0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
            return this;
        }
        keywordMetaschema.call(this, def);
        const definition = {
            ...def,
            type: (0, dataType_1.getJSONTypes)(def.type),
            schemaType: (0, dataType_1.getJSONTypes)(def.schemaType),
        };
        (0, util_1.eachItem)(keyword, definition.type.length === 0
            ? (k) => addRule.call(this, k, definition)
            : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
        return this;
    }
    getKeyword(keyword) {
        const rule = this.RULES.all[keyword];
        return typeof rule == "object" ? rule.definition : !!rule;
    }
    // Remove keyword
    removeKeyword(keyword) {
        // TODO return type should be Ajv
        const { RULES } = this;
        delete RULES.keywords[keyword];
        delete RULES.all[keyword];
        for (const group of RULES.rules) {
            const i = group.rules.findIndex((rule) => rule.keyword === keyword);
            if (i >= 0)
                group.rules.splice(i, 1);
        }
        return this;
    }
    // Add format
    addFormat(name, format) {
        if (typeof format == "string")
            format = new RegExp(format);
        this.formats[name] = format;
        return this;
    }
    errorsText(errors = this.errors, // optional array of validation errors
    { separator = ", ", dataVar = "data" } = {} // optional options with properties `separator` and `dataVar`
    ) {
        if (!errors || errors.length === 0)
            return "No errors";
        return errors
            .map((e) => `${dataVar}${e.instancePath} ${e.message}`)
            .reduce((text, msg) => text + separator + msg);
    }
    $dataMetaSchema(metaSchema, keywordsJsonPointers) {
        const rules = this.RULES.all;
        metaSchema = JSON.parse(JSON.stringify(metaSchema));
        for (const jsonPointer of keywordsJsonPointers) {
            const segments = jsonPointer.split("/").slice(1); // first segment is an empty string
            let keywords = metaSchema;
            for (const seg of segments)
                keywords = keywords[seg];
            for (const key in rules) {
                const rule = rules[key];
                if (typeof rule != "object")
                    continue;
                const { $data } = rule.definition;
                const schema = keywords[key];
                if ($data && schema)
                    keywords[key] = schemaOrData(schema);
            }
        }
        return metaSchema;
    }
    _removeAllSchemas(schemas, regex) {
        for (const keyRef in schemas) {
            const sch = schemas[keyRef];
            if (!regex || regex.test(keyRef)) {
                if (typeof sch == "string") {
                    delete schemas[keyRef];
                }
                else if (sch && !sch.meta) {
                    this._cache.delete(sch.schema);
                    delete schemas[keyRef];
                }
            }
        }
    }
    _addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
        let id;
        const { schemaId } = this.opts;
        if (typeof schema == "object") {
            id = schema[schemaId];
        }
        else {
            if (this.opts.jtd)
                throw new Error("schema must be object");
            else if (typeof schema != "boolean")
                throw new Error("schema must be object or boolean");
        }
        let sch = this._cache.get(schema);
        if (sch !== undefined)
            return sch;
        baseId = (0, resolve_1.normalizeId)(id || baseId);
        const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
        sch = new compile_1.SchemaEnv({ schema, schemaId, meta, baseId, localRefs });
        this._cache.set(sch.schema, sch);
        if (addSchema && !baseId.startsWith("#")) {
            // TODO atm it is allowed to overwrite schemas without id (instead of not adding them)
            if (baseId)
                this._checkUnique(baseId);
            this.refs[baseId] = sch;
        }
        if (validateSchema)
            this.validateSchema(schema, true);
        return sch;
    }
    _checkUnique(id) {
        if (this.schemas[id] || this.refs[id]) {
            throw new Error(`schema with key or id "${id}" already exists`);
        }
    }
    _compileSchemaEnv(sch) {
        if (sch.meta)
            this._compileMetaSchema(sch);
        else
            compile_1.compileSchema.call(this, sch);
        /* istanbul ignore if */
        if (!sch.validate)
            throw new Error("ajv implementation error");
        return sch.validate;
    }
    _compileMetaSchema(sch) {
        const currentOpts = this.opts;
        this.opts = this._metaOpts;
        try {
            compile_1.compileSchema.call(this, sch);
        }
        finally {
            this.opts = currentOpts;
        }
    }
}
Ajv.ValidationError = validation_error_1.default;
Ajv.MissingRefError = ref_error_1.default;
exports["default"] = Ajv;
function checkOptions(checkOpts, options, msg, log = "error") {
    for (const key in checkOpts) {
        const opt = key;
        if (opt in options)
            this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
    }
}
function getSchEnv(keyRef) {
    keyRef = (0, resolve_1.normalizeId)(keyRef); // TODO tests fail without this line
    return this.schemas[keyRef] || this.refs[keyRef];
}
function addInitialSchemas() {
    const optsSchemas = this.opts.schemas;
    if (!optsSchemas)
        return;
    if (Array.isArray(optsSchemas))
        this.addSchema(optsSchemas);
    else
        for (const key in optsSchemas)
            this.addSchema(optsSchemas[key], key);
}
function addInitialFormats() {
    for (const name in this.opts.formats) {
        const format = this.opts.formats[name];
        if (format)
            this.addFormat(name, format);
    }
}
function addInitialKeywords(defs) {
    if (Array.isArray(defs)) {
        this.addVocabulary(defs);
        return;
    }
    this.logger.warn("keywords option as map is deprecated, pass array");
    for (const keyword in defs) {
        const def = defs[keyword];
        if (!def.keyword)
            def.keyword = keyword;
        this.addKeyword(def);
    }
}
function getMetaSchemaOptions() {
    const metaOpts = { ...this.opts };
    for (const opt of META_IGNORE_OPTIONS)
        delete metaOpts[opt];
    return metaOpts;
}
const noLogs = { log() { }, warn() { }, error() { } };
function getLogger(logger) {
    if (logger === false)
        return noLogs;
    if (logger === undefined)
        return console;
    if (logger.log && logger.warn && logger.error)
        return logger;
    throw new Error("logger must implement log, warn and error methods");
}
const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
function checkKeyword(keyword, def) {
    const { RULES } = this;
    (0, util_1.eachItem)(keyword, (kwd) => {
        if (RULES.keywords[kwd])
            throw new Error(`Keyword ${kwd} is already defined`);
        if (!KEYWORD_NAME.test(kwd))
            throw new Error(`Keyword ${kwd} has invalid name`);
    });
    if (!def)
        return;
    if (def.$data && !("code" in def || "validate" in def)) {
        throw new Error('$data keyword must have "code" or "validate" function');
    }
}
function addRule(keyword, definition, dataType) {
    var _a;
    const post = definition === null || definition === void 0 ? void 0 : definition.post;
    if (dataType && post)
        throw new Error('keyword with "post" flag cannot have "type"');
    const { RULES } = this;
    let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
    if (!ruleGroup) {
        ruleGroup = { type: dataType, rules: [] };
        RULES.rules.push(ruleGroup);
    }
    RULES.keywords[keyword] = true;
    if (!definition)
        return;
    const rule = {
        keyword,
        definition: {
            ...definition,
            type: (0, dataType_1.getJSONTypes)(definition.type),
            schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType),
        },
    };
    if (definition.before)
        addBeforeRule.call(this, ruleGroup, rule, definition.before);
    else
        ruleGroup.rules.push(rule);
    RULES.all[keyword] = rule;
    (_a = definition.implements) === null || _a === void 0 ? void 0 : _a.forEach((kwd) => this.addKeyword(kwd));
}
function addBeforeRule(ruleGroup, rule, before) {
    const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
    if (i >= 0) {
        ruleGroup.rules.splice(i, 0, rule);
    }
    else {
        ruleGroup.rules.push(rule);
        this.logger.warn(`rule ${before} is not defined`);
    }
}
function keywordMetaschema(def) {
    let { metaSchema } = def;
    if (metaSchema === undefined)
        return;
    if (def.$data && this.opts.$data)
        metaSchema = schemaOrData(metaSchema);
    def.validateSchema = this.compile(metaSchema, true);
}
const $dataRef = {
    $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
};
function schemaOrData(schema) {
    return { anyOf: [schema, $dataRef] };
}
//# sourceMappingURL=core.js.map

/***/ }),

/***/ 3995:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const metaSchema = __nccwpck_require__(1678);
const applicator = __nccwpck_require__(7216);
const unevaluated = __nccwpck_require__(9547);
const content = __nccwpck_require__(8226);
const core = __nccwpck_require__(518);
const format = __nccwpck_require__(4588);
const metadata = __nccwpck_require__(5707);
const validation = __nccwpck_require__(7082);
const META_SUPPORT_DATA = ["/properties"];
function addMetaSchema2020($data) {
    ;
    [
        metaSchema,
        applicator,
        unevaluated,
        content,
        core,
        with$data(this, format),
        metadata,
        with$data(this, validation),
    ].forEach((sch) => this.addMetaSchema(sch, undefined, false));
    return this;
    function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
    }
}
exports["default"] = addMetaSchema2020;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __nccwpck_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 6285:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const uri = __nccwpck_require__(4352);
uri.code = 'require("ajv/dist/runtime/uri").default';
exports["default"] = uri;
//# sourceMappingURL=uri.js.map

/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
class ValidationError extends Error {
    constructor(errors) {
        super("validation failed");
        this.errors = errors;
        this.ajv = this.validation = true;
    }
}
exports["default"] = ValidationError;
//# sourceMappingURL=validation_error.js.map

/***/ }),

/***/ 3448:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateAdditionalItems = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { len } }) => (0, codegen_1.str) `must NOT have more than ${len} items`,
    params: ({ params: { len } }) => (0, codegen_1._) `{limit: ${len}}`,
};
const def = {
    keyword: "additionalItems",
    type: "array",
    schemaType: ["boolean", "object"],
    before: "uniqueItems",
    error,
    code(cxt) {
        const { parentSchema, it } = cxt;
        const { items } = parentSchema;
        if (!Array.isArray(items)) {
            (0, util_1.checkStrictMode)(it, '"additionalItems" is ignored when "items" is not an array of schemas');
            return;
        }
        validateAdditionalItems(cxt, items);
    },
};
function validateAdditionalItems(cxt, items) {
    const { gen, schema, data, keyword, it } = cxt;
    it.items = true;
    const len = gen.const("len", (0, codegen_1._) `${data}.length`);
    if (schema === false) {
        cxt.setParams({ len: items.length });
        cxt.pass((0, codegen_1._) `${len} <= ${items.length}`);
    }
    else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
        const valid = gen.var("valid", (0, codegen_1._) `${len} <= ${items.length}`); // TODO var
        gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
        cxt.ok(valid);
    }
    function validateItems(valid) {
        gen.forRange("i", items.length, len, (i) => {
            cxt.subschema({ keyword, dataProp: i, dataPropType: util_1.Type.Num }, valid);
            if (!it.allErrors)
                gen.if((0, codegen_1.not)(valid), () => gen.break());
        });
    }
}
exports.validateAdditionalItems = validateAdditionalItems;
exports["default"] = def;
//# sourceMappingURL=additionalItems.js.map

/***/ }),

/***/ 2431:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: "must NOT have additional properties",
    params: ({ params }) => (0, codegen_1._) `{additionalProperty: ${params.additionalProperty}}`,
};
const def = {
    keyword: "additionalProperties",
    type: ["object"],
    schemaType: ["boolean", "object"],
    allowUndefined: true,
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, data, errsCount, it } = cxt;
        /* istanbul ignore if */
        if (!errsCount)
            throw new Error("ajv implementation error");
        const { allErrors, opts } = it;
        it.props = true;
        if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema))
            return;
        const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
        const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
        checkAdditionalProperties();
        cxt.ok((0, codegen_1._) `${errsCount} === ${names_1.default.errors}`);
        function checkAdditionalProperties() {
            gen.forIn("key", data, (key) => {
                if (!props.length && !patProps.length)
                    additionalPropertyCode(key);
                else
                    gen.if(isAdditional(key), () => additionalPropertyCode(key));
            });
        }
        function isAdditional(key) {
            let definedProp;
            if (props.length > 8) {
                // TODO maybe an option instead of hard-coded 8?
                const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
                definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
            }
            else if (props.length) {
                definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._) `${key} === ${p}`));
            }
            else {
                definedProp = codegen_1.nil;
            }
            if (patProps.length) {
                definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._) `${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
            }
            return (0, codegen_1.not)(definedProp);
        }
        function deleteAdditional(key) {
            gen.code((0, codegen_1._) `delete ${data}[${key}]`);
        }
        function additionalPropertyCode(key) {
            if (opts.removeAdditional === "all" || (opts.removeAdditional && schema === false)) {
                deleteAdditional(key);
                return;
            }
            if (schema === false) {
                cxt.setParams({ additionalProperty: key });
                cxt.error();
                if (!allErrors)
                    gen.break();
                return;
            }
            if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
                const valid = gen.name("valid");
                if (opts.removeAdditional === "failing") {
                    applyAdditionalSchema(key, valid, false);
                    gen.if((0, codegen_1.not)(valid), () => {
                        cxt.reset();
                        deleteAdditional(key);
                    });
                }
                else {
                    applyAdditionalSchema(key, valid);
                    if (!allErrors)
                        gen.if((0, codegen_1.not)(valid), () => gen.break());
                }
            }
        }
        function applyAdditionalSchema(key, valid, errors) {
            const subschema = {
                keyword: "additionalProperties",
                dataProp: key,
                dataPropType: util_1.Type.Str,
            };
            if (errors === false) {
                Object.assign(subschema, {
                    compositeRule: true,
                    createErrors: false,
                    allErrors: false,
                });
            }
            cxt.subschema(subschema, valid);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=additionalProperties.js.map

/***/ }),

/***/ 9205:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: "allOf",
    schemaType: "array",
    code(cxt) {
        const { gen, schema, it } = cxt;
        /* istanbul ignore if */
        if (!Array.isArray(schema))
            throw new Error("ajv implementation error");
        const valid = gen.name("valid");
        schema.forEach((sch, i) => {
            if ((0, util_1.alwaysValidSchema)(it, sch))
                return;
            const schCxt = cxt.subschema({ keyword: "allOf", schemaProp: i }, valid);
            cxt.ok(valid);
            cxt.mergeEvaluated(schCxt);
        });
    },
};
exports["default"] = def;
//# sourceMappingURL=allOf.js.map

/***/ }),

/***/ 9380:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const def = {
    keyword: "anyOf",
    schemaType: "array",
    trackErrors: true,
    code: code_1.validateUnion,
    error: { message: "must match a schema in anyOf" },
};
exports["default"] = def;
//# sourceMappingURL=anyOf.js.map

/***/ }),

/***/ 6182:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { min, max } }) => max === undefined
        ? (0, codegen_1.str) `must contain at least ${min} valid item(s)`
        : (0, codegen_1.str) `must contain at least ${min} and no more than ${max} valid item(s)`,
    params: ({ params: { min, max } }) => max === undefined ? (0, codegen_1._) `{minContains: ${min}}` : (0, codegen_1._) `{minContains: ${min}, maxContains: ${max}}`,
};
const def = {
    keyword: "contains",
    type: "array",
    schemaType: ["object", "boolean"],
    before: "uniqueItems",
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        let min;
        let max;
        const { minContains, maxContains } = parentSchema;
        if (it.opts.next) {
            min = minContains === undefined ? 1 : minContains;
            max = maxContains;
        }
        else {
            min = 1;
        }
        const len = gen.const("len", (0, codegen_1._) `${data}.length`);
        cxt.setParams({ min, max });
        if (max === undefined && min === 0) {
            (0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
            return;
        }
        if (max !== undefined && min > max) {
            (0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
            cxt.fail();
            return;
        }
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
            let cond = (0, codegen_1._) `${len} >= ${min}`;
            if (max !== undefined)
                cond = (0, codegen_1._) `${cond} && ${len} <= ${max}`;
            cxt.pass(cond);
            return;
        }
        it.items = true;
        const valid = gen.name("valid");
        if (max === undefined && min === 1) {
            validateItems(valid, () => gen.if(valid, () => gen.break()));
        }
        else if (min === 0) {
            gen.let(valid, true);
            if (max !== undefined)
                gen.if((0, codegen_1._) `${data}.length > 0`, validateItemsWithCount);
        }
        else {
            gen.let(valid, false);
            validateItemsWithCount();
        }
        cxt.result(valid, () => cxt.reset());
        function validateItemsWithCount() {
            const schValid = gen.name("_valid");
            const count = gen.let("count", 0);
            validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
        }
        function validateItems(_valid, block) {
            gen.forRange("i", 0, len, (i) => {
                cxt.subschema({
                    keyword: "contains",
                    dataProp: i,
                    dataPropType: util_1.Type.Num,
                    compositeRule: true,
                }, _valid);
                block();
            });
        }
        function checkLimits(count) {
            gen.code((0, codegen_1._) `${count}++`);
            if (max === undefined) {
                gen.if((0, codegen_1._) `${count} >= ${min}`, () => gen.assign(valid, true).break());
            }
            else {
                gen.if((0, codegen_1._) `${count} > ${max}`, () => gen.assign(valid, false).break());
                if (min === 1)
                    gen.assign(valid, true);
                else
                    gen.if((0, codegen_1._) `${count} >= ${min}`, () => gen.assign(valid, true));
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=contains.js.map

/***/ }),

/***/ 5826:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const code_1 = __nccwpck_require__(8484);
exports.error = {
    message: ({ params: { property, depsCount, deps } }) => {
        const property_ies = depsCount === 1 ? "property" : "properties";
        return (0, codegen_1.str) `must have ${property_ies} ${deps} when property ${property} is present`;
    },
    params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._) `{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`, // TODO change to reference
};
const def = {
    keyword: "dependencies",
    type: "object",
    schemaType: "object",
    error: exports.error,
    code(cxt) {
        const [propDeps, schDeps] = splitDependencies(cxt);
        validatePropertyDeps(cxt, propDeps);
        validateSchemaDeps(cxt, schDeps);
    },
};
function splitDependencies({ schema }) {
    const propertyDeps = {};
    const schemaDeps = {};
    for (const key in schema) {
        if (key === "__proto__")
            continue;
        const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
        deps[key] = schema[key];
    }
    return [propertyDeps, schemaDeps];
}
function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
    const { gen, data, it } = cxt;
    if (Object.keys(propertyDeps).length === 0)
        return;
    const missing = gen.let("missing");
    for (const prop in propertyDeps) {
        const deps = propertyDeps[prop];
        if (deps.length === 0)
            continue;
        const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
        cxt.setParams({
            property: prop,
            depsCount: deps.length,
            deps: deps.join(", "),
        });
        if (it.allErrors) {
            gen.if(hasProperty, () => {
                for (const depProp of deps) {
                    (0, code_1.checkReportMissingProp)(cxt, depProp);
                }
            });
        }
        else {
            gen.if((0, codegen_1._) `${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
            (0, code_1.reportMissingProp)(cxt, missing);
            gen.else();
        }
    }
}
exports.validatePropertyDeps = validatePropertyDeps;
function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
    const { gen, data, keyword, it } = cxt;
    const valid = gen.name("valid");
    for (const prop in schemaDeps) {
        if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop]))
            continue;
        gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
            const schCxt = cxt.subschema({ keyword, schemaProp: prop }, valid);
            cxt.mergeValidEvaluated(schCxt, valid);
        }, () => gen.var(valid, true) // TODO var
        );
        cxt.ok(valid);
    }
}
exports.validateSchemaDeps = validateSchemaDeps;
exports["default"] = def;
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 3818:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dependencies_1 = __nccwpck_require__(5826);
const def = {
    keyword: "dependentSchemas",
    type: "object",
    schemaType: "object",
    code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt),
};
exports["default"] = def;
//# sourceMappingURL=dependentSchemas.js.map

/***/ }),

/***/ 8584:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params }) => (0, codegen_1.str) `must match "${params.ifClause}" schema`,
    params: ({ params }) => (0, codegen_1._) `{failingKeyword: ${params.ifClause}}`,
};
const def = {
    keyword: "if",
    schemaType: ["object", "boolean"],
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, parentSchema, it } = cxt;
        if (parentSchema.then === undefined && parentSchema.else === undefined) {
            (0, util_1.checkStrictMode)(it, '"if" without "then" and "else" is ignored');
        }
        const hasThen = hasSchema(it, "then");
        const hasElse = hasSchema(it, "else");
        if (!hasThen && !hasElse)
            return;
        const valid = gen.let("valid", true);
        const schValid = gen.name("_valid");
        validateIf();
        cxt.reset();
        if (hasThen && hasElse) {
            const ifClause = gen.let("ifClause");
            cxt.setParams({ ifClause });
            gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
        }
        else if (hasThen) {
            gen.if(schValid, validateClause("then"));
        }
        else {
            gen.if((0, codegen_1.not)(schValid), validateClause("else"));
        }
        cxt.pass(valid, () => cxt.error(true));
        function validateIf() {
            const schCxt = cxt.subschema({
                keyword: "if",
                compositeRule: true,
                createErrors: false,
                allErrors: false,
            }, schValid);
            cxt.mergeEvaluated(schCxt);
        }
        function validateClause(keyword, ifClause) {
            return () => {
                const schCxt = cxt.subschema({ keyword }, schValid);
                gen.assign(valid, schValid);
                cxt.mergeValidEvaluated(schCxt, valid);
                if (ifClause)
                    gen.assign(ifClause, (0, codegen_1._) `${keyword}`);
                else
                    cxt.setParams({ ifClause: keyword });
            };
        }
    },
};
function hasSchema(it, keyword) {
    const schema = it.schema[keyword];
    return schema !== undefined && !(0, util_1.alwaysValidSchema)(it, schema);
}
exports["default"] = def;
//# sourceMappingURL=if.js.map

/***/ }),

/***/ 8775:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const additionalItems_1 = __nccwpck_require__(3448);
const prefixItems_1 = __nccwpck_require__(6467);
const items_1 = __nccwpck_require__(5791);
const items2020_1 = __nccwpck_require__(2959);
const contains_1 = __nccwpck_require__(6182);
const dependencies_1 = __nccwpck_require__(5826);
const propertyNames_1 = __nccwpck_require__(1372);
const additionalProperties_1 = __nccwpck_require__(2431);
const properties_1 = __nccwpck_require__(8778);
const patternProperties_1 = __nccwpck_require__(664);
const not_1 = __nccwpck_require__(5969);
const anyOf_1 = __nccwpck_require__(9380);
const oneOf_1 = __nccwpck_require__(2490);
const allOf_1 = __nccwpck_require__(9205);
const if_1 = __nccwpck_require__(8584);
const thenElse_1 = __nccwpck_require__(6829);
function getApplicator(draft2020 = false) {
    const applicator = [
        // any
        not_1.default,
        anyOf_1.default,
        oneOf_1.default,
        allOf_1.default,
        if_1.default,
        thenElse_1.default,
        // object
        propertyNames_1.default,
        additionalProperties_1.default,
        dependencies_1.default,
        properties_1.default,
        patternProperties_1.default,
    ];
    // array
    if (draft2020)
        applicator.push(prefixItems_1.default, items2020_1.default);
    else
        applicator.push(additionalItems_1.default, items_1.default);
    applicator.push(contains_1.default);
    return applicator;
}
exports["default"] = getApplicator;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 5791:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateTuple = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const code_1 = __nccwpck_require__(8484);
const def = {
    keyword: "items",
    type: "array",
    schemaType: ["object", "array", "boolean"],
    before: "uniqueItems",
    code(cxt) {
        const { schema, it } = cxt;
        if (Array.isArray(schema))
            return validateTuple(cxt, "additionalItems", schema);
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        cxt.ok((0, code_1.validateArray)(cxt));
    },
};
function validateTuple(cxt, extraItems, schArr = cxt.schema) {
    const { gen, parentSchema, data, keyword, it } = cxt;
    checkStrictTuple(parentSchema);
    if (it.opts.unevaluated && schArr.length && it.items !== true) {
        it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
    }
    const valid = gen.name("valid");
    const len = gen.const("len", (0, codegen_1._) `${data}.length`);
    schArr.forEach((sch, i) => {
        if ((0, util_1.alwaysValidSchema)(it, sch))
            return;
        gen.if((0, codegen_1._) `${len} > ${i}`, () => cxt.subschema({
            keyword,
            schemaProp: i,
            dataProp: i,
        }, valid));
        cxt.ok(valid);
    });
    function checkStrictTuple(sch) {
        const { opts, errSchemaPath } = it;
        const l = schArr.length;
        const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
        if (opts.strictTuples && !fullTuple) {
            const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
            (0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
        }
    }
}
exports.validateTuple = validateTuple;
exports["default"] = def;
//# sourceMappingURL=items.js.map

/***/ }),

/***/ 2959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const code_1 = __nccwpck_require__(8484);
const additionalItems_1 = __nccwpck_require__(3448);
const error = {
    message: ({ params: { len } }) => (0, codegen_1.str) `must NOT have more than ${len} items`,
    params: ({ params: { len } }) => (0, codegen_1._) `{limit: ${len}}`,
};
const def = {
    keyword: "items",
    type: "array",
    schemaType: ["object", "boolean"],
    before: "uniqueItems",
    error,
    code(cxt) {
        const { schema, parentSchema, it } = cxt;
        const { prefixItems } = parentSchema;
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        if (prefixItems)
            (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
        else
            cxt.ok((0, code_1.validateArray)(cxt));
    },
};
exports["default"] = def;
//# sourceMappingURL=items2020.js.map

/***/ }),

/***/ 5969:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: "not",
    schemaType: ["object", "boolean"],
    trackErrors: true,
    code(cxt) {
        const { gen, schema, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
            cxt.fail();
            return;
        }
        const valid = gen.name("valid");
        cxt.subschema({
            keyword: "not",
            compositeRule: true,
            createErrors: false,
            allErrors: false,
        }, valid);
        cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
    },
    error: { message: "must NOT be valid" },
};
exports["default"] = def;
//# sourceMappingURL=not.js.map

/***/ }),

/***/ 2490:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: "must match exactly one schema in oneOf",
    params: ({ params }) => (0, codegen_1._) `{passingSchemas: ${params.passing}}`,
};
const def = {
    keyword: "oneOf",
    schemaType: "array",
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, it } = cxt;
        /* istanbul ignore if */
        if (!Array.isArray(schema))
            throw new Error("ajv implementation error");
        if (it.opts.discriminator && parentSchema.discriminator)
            return;
        const schArr = schema;
        const valid = gen.let("valid", false);
        const passing = gen.let("passing", null);
        const schValid = gen.name("_valid");
        cxt.setParams({ passing });
        // TODO possibly fail straight away (with warning or exception) if there are two empty always valid schemas
        gen.block(validateOneOf);
        cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
        function validateOneOf() {
            schArr.forEach((sch, i) => {
                let schCxt;
                if ((0, util_1.alwaysValidSchema)(it, sch)) {
                    gen.var(schValid, true);
                }
                else {
                    schCxt = cxt.subschema({
                        keyword: "oneOf",
                        schemaProp: i,
                        compositeRule: true,
                    }, schValid);
                }
                if (i > 0) {
                    gen
                        .if((0, codegen_1._) `${schValid} && ${valid}`)
                        .assign(valid, false)
                        .assign(passing, (0, codegen_1._) `[${passing}, ${i}]`)
                        .else();
                }
                gen.if(schValid, () => {
                    gen.assign(valid, true);
                    gen.assign(passing, i);
                    if (schCxt)
                        cxt.mergeEvaluated(schCxt, codegen_1.Name);
                });
            });
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=oneOf.js.map

/***/ }),

/***/ 664:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const util_2 = __nccwpck_require__(4464);
const def = {
    keyword: "patternProperties",
    type: "object",
    schemaType: "object",
    code(cxt) {
        const { gen, schema, data, parentSchema, it } = cxt;
        const { opts } = it;
        const patterns = (0, code_1.allSchemaProperties)(schema);
        const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
        if (patterns.length === 0 ||
            (alwaysValidPatterns.length === patterns.length &&
                (!it.opts.unevaluated || it.props === true))) {
            return;
        }
        const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
        const valid = gen.name("valid");
        if (it.props !== true && !(it.props instanceof codegen_1.Name)) {
            it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
        }
        const { props } = it;
        validatePatternProperties();
        function validatePatternProperties() {
            for (const pat of patterns) {
                if (checkProperties)
                    checkMatchingProperties(pat);
                if (it.allErrors) {
                    validateProperties(pat);
                }
                else {
                    gen.var(valid, true); // TODO var
                    validateProperties(pat);
                    gen.if(valid);
                }
            }
        }
        function checkMatchingProperties(pat) {
            for (const prop in checkProperties) {
                if (new RegExp(pat).test(prop)) {
                    (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
                }
            }
        }
        function validateProperties(pat) {
            gen.forIn("key", data, (key) => {
                gen.if((0, codegen_1._) `${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
                    const alwaysValid = alwaysValidPatterns.includes(pat);
                    if (!alwaysValid) {
                        cxt.subschema({
                            keyword: "patternProperties",
                            schemaProp: pat,
                            dataProp: key,
                            dataPropType: util_2.Type.Str,
                        }, valid);
                    }
                    if (it.opts.unevaluated && props !== true) {
                        gen.assign((0, codegen_1._) `${props}[${key}]`, true);
                    }
                    else if (!alwaysValid && !it.allErrors) {
                        // can short-circuit if `unevaluatedProperties` is not supported (opts.next === false)
                        // or if all properties were evaluated (props === true)
                        gen.if((0, codegen_1.not)(valid), () => gen.break());
                    }
                });
            });
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=patternProperties.js.map

/***/ }),

/***/ 6467:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const items_1 = __nccwpck_require__(5791);
const def = {
    keyword: "prefixItems",
    type: "array",
    schemaType: ["array"],
    before: "uniqueItems",
    code: (cxt) => (0, items_1.validateTuple)(cxt, "items"),
};
exports["default"] = def;
//# sourceMappingURL=prefixItems.js.map

/***/ }),

/***/ 8778:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const validate_1 = __nccwpck_require__(7881);
const code_1 = __nccwpck_require__(8484);
const util_1 = __nccwpck_require__(4464);
const additionalProperties_1 = __nccwpck_require__(2431);
const def = {
    keyword: "properties",
    type: "object",
    schemaType: "object",
    code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === undefined) {
            additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
        }
        const allProps = (0, code_1.allSchemaProperties)(schema);
        for (const prop of allProps) {
            it.definedProperties.add(prop);
        }
        if (it.opts.unevaluated && allProps.length && it.props !== true) {
            it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
        }
        const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
        if (properties.length === 0)
            return;
        const valid = gen.name("valid");
        for (const prop of properties) {
            if (hasDefault(prop)) {
                applyPropertySchema(prop);
            }
            else {
                gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
                applyPropertySchema(prop);
                if (!it.allErrors)
                    gen.else().var(valid, true);
                gen.endIf();
            }
            cxt.it.definedProperties.add(prop);
            cxt.ok(valid);
        }
        function hasDefault(prop) {
            return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== undefined;
        }
        function applyPropertySchema(prop) {
            cxt.subschema({
                keyword: "properties",
                schemaProp: prop,
                dataProp: prop,
            }, valid);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=properties.js.map

/***/ }),

/***/ 1372:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: "property name must be valid",
    params: ({ params }) => (0, codegen_1._) `{propertyName: ${params.propertyName}}`,
};
const def = {
    keyword: "propertyNames",
    type: "object",
    schemaType: ["object", "boolean"],
    error,
    code(cxt) {
        const { gen, schema, data, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        const valid = gen.name("valid");
        gen.forIn("key", data, (key) => {
            cxt.setParams({ propertyName: key });
            cxt.subschema({
                keyword: "propertyNames",
                data: key,
                dataTypes: ["string"],
                propertyName: key,
                compositeRule: true,
            }, valid);
            gen.if((0, codegen_1.not)(valid), () => {
                cxt.error(true);
                if (!it.allErrors)
                    gen.break();
            });
        });
        cxt.ok(valid);
    },
};
exports["default"] = def;
//# sourceMappingURL=propertyNames.js.map

/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: ["then", "else"],
    schemaType: ["object", "boolean"],
    code({ keyword, parentSchema, it }) {
        if (parentSchema.if === undefined)
            (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
    },
};
exports["default"] = def;
//# sourceMappingURL=thenElse.js.map

/***/ }),

/***/ 8484:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const names_1 = __nccwpck_require__(630);
const util_2 = __nccwpck_require__(4464);
function checkReportMissingProp(cxt, prop) {
    const { gen, data, it } = cxt;
    gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
        cxt.setParams({ missingProperty: (0, codegen_1._) `${prop}` }, true);
        cxt.error();
    });
}
exports.checkReportMissingProp = checkReportMissingProp;
function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
    return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._) `${missing} = ${prop}`)));
}
exports.checkMissingProp = checkMissingProp;
function reportMissingProp(cxt, missing) {
    cxt.setParams({ missingProperty: missing }, true);
    cxt.error();
}
exports.reportMissingProp = reportMissingProp;
function hasPropFunc(gen) {
    return gen.scopeValue("func", {
        // eslint-disable-next-line @typescript-eslint/unbound-method
        ref: Object.prototype.hasOwnProperty,
        code: (0, codegen_1._) `Object.prototype.hasOwnProperty`,
    });
}
exports.hasPropFunc = hasPropFunc;
function isOwnProperty(gen, data, property) {
    return (0, codegen_1._) `${hasPropFunc(gen)}.call(${data}, ${property})`;
}
exports.isOwnProperty = isOwnProperty;
function propertyInData(gen, data, property, ownProperties) {
    const cond = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
    return ownProperties ? (0, codegen_1._) `${cond} && ${isOwnProperty(gen, data, property)}` : cond;
}
exports.propertyInData = propertyInData;
function noPropertyInData(gen, data, property, ownProperties) {
    const cond = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(property)} === undefined`;
    return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
}
exports.noPropertyInData = noPropertyInData;
function allSchemaProperties(schemaMap) {
    return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
}
exports.allSchemaProperties = allSchemaProperties;
function schemaProperties(it, schemaMap) {
    return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
}
exports.schemaProperties = schemaProperties;
function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
    const dataAndSchema = passSchema ? (0, codegen_1._) `${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
    const valCxt = [
        [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
        [names_1.default.parentData, it.parentData],
        [names_1.default.parentDataProperty, it.parentDataProperty],
        [names_1.default.rootData, names_1.default.rootData],
    ];
    if (it.opts.dynamicRef)
        valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
    const args = (0, codegen_1._) `${dataAndSchema}, ${gen.object(...valCxt)}`;
    return context !== codegen_1.nil ? (0, codegen_1._) `${func}.call(${context}, ${args})` : (0, codegen_1._) `${func}(${args})`;
}
exports.callValidateCode = callValidateCode;
const newRegExp = (0, codegen_1._) `new RegExp`;
function usePattern({ gen, it: { opts } }, pattern) {
    const u = opts.unicodeRegExp ? "u" : "";
    const { regExp } = opts.code;
    const rx = regExp(pattern, u);
    return gen.scopeValue("pattern", {
        key: rx.toString(),
        ref: rx,
        code: (0, codegen_1._) `${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`,
    });
}
exports.usePattern = usePattern;
function validateArray(cxt) {
    const { gen, data, keyword, it } = cxt;
    const valid = gen.name("valid");
    if (it.allErrors) {
        const validArr = gen.let("valid", true);
        validateItems(() => gen.assign(validArr, false));
        return validArr;
    }
    gen.var(valid, true);
    validateItems(() => gen.break());
    return valid;
    function validateItems(notValid) {
        const len = gen.const("len", (0, codegen_1._) `${data}.length`);
        gen.forRange("i", 0, len, (i) => {
            cxt.subschema({
                keyword,
                dataProp: i,
                dataPropType: util_1.Type.Num,
            }, valid);
            gen.if((0, codegen_1.not)(valid), notValid);
        });
    }
}
exports.validateArray = validateArray;
function validateUnion(cxt) {
    const { gen, schema, keyword, it } = cxt;
    /* istanbul ignore if */
    if (!Array.isArray(schema))
        throw new Error("ajv implementation error");
    const alwaysValid = schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch));
    if (alwaysValid && !it.opts.unevaluated)
        return;
    const valid = gen.let("valid", false);
    const schValid = gen.name("_valid");
    gen.block(() => schema.forEach((_sch, i) => {
        const schCxt = cxt.subschema({
            keyword,
            schemaProp: i,
            compositeRule: true,
        }, schValid);
        gen.assign(valid, (0, codegen_1._) `${valid} || ${schValid}`);
        const merged = cxt.mergeValidEvaluated(schCxt, schValid);
        // can short-circuit if `unevaluatedProperties/Items` not supported (opts.unevaluated !== true)
        // or if all properties and items were evaluated (it.props === true && it.items === true)
        if (!merged)
            gen.if((0, codegen_1.not)(valid));
    }));
    cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
}
exports.validateUnion = validateUnion;
//# sourceMappingURL=code.js.map

/***/ }),

/***/ 9872:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const def = {
    keyword: "id",
    code() {
        throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID');
    },
};
exports["default"] = def;
//# sourceMappingURL=id.js.map

/***/ }),

/***/ 7397:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const id_1 = __nccwpck_require__(9872);
const ref_1 = __nccwpck_require__(2996);
const core = [
    "$schema",
    "$id",
    "$defs",
    "$vocabulary",
    { keyword: "$comment" },
    "definitions",
    id_1.default,
    ref_1.default,
];
exports["default"] = core;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callRef = exports.getValidate = void 0;
const ref_error_1 = __nccwpck_require__(3162);
const code_1 = __nccwpck_require__(8484);
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const compile_1 = __nccwpck_require__(2718);
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: "$ref",
    schemaType: "string",
    code(cxt) {
        const { gen, schema: $ref, it } = cxt;
        const { baseId, schemaEnv: env, validateName, opts, self } = it;
        const { root } = env;
        if (($ref === "#" || $ref === "#/") && baseId === root.baseId)
            return callRootRef();
        const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
        if (schOrEnv === undefined)
            throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
        if (schOrEnv instanceof compile_1.SchemaEnv)
            return callValidate(schOrEnv);
        return inlineRefSchema(schOrEnv);
        function callRootRef() {
            if (env === root)
                return callRef(cxt, validateName, env, env.$async);
            const rootName = gen.scopeValue("root", { ref: root });
            return callRef(cxt, (0, codegen_1._) `${rootName}.validate`, root, root.$async);
        }
        function callValidate(sch) {
            const v = getValidate(cxt, sch);
            callRef(cxt, v, sch, sch.$async);
        }
        function inlineRefSchema(sch) {
            const schName = gen.scopeValue("schema", opts.code.source === true ? { ref: sch, code: (0, codegen_1.stringify)(sch) } : { ref: sch });
            const valid = gen.name("valid");
            const schCxt = cxt.subschema({
                schema: sch,
                dataTypes: [],
                schemaPath: codegen_1.nil,
                topSchemaRef: schName,
                errSchemaPath: $ref,
            }, valid);
            cxt.mergeEvaluated(schCxt);
            cxt.ok(valid);
        }
    },
};
function getValidate(cxt, sch) {
    const { gen } = cxt;
    return sch.validate
        ? gen.scopeValue("validate", { ref: sch.validate })
        : (0, codegen_1._) `${gen.scopeValue("wrapper", { ref: sch })}.validate`;
}
exports.getValidate = getValidate;
function callRef(cxt, v, sch, $async) {
    const { gen, it } = cxt;
    const { allErrors, schemaEnv: env, opts } = it;
    const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
    if ($async)
        callAsyncRef();
    else
        callSyncRef();
    function callAsyncRef() {
        if (!env.$async)
            throw new Error("async schema referenced by sync schema");
        const valid = gen.let("valid");
        gen.try(() => {
            gen.code((0, codegen_1._) `await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
            addEvaluatedFrom(v); // TODO will not work with async, it has to be returned with the result
            if (!allErrors)
                gen.assign(valid, true);
        }, (e) => {
            gen.if((0, codegen_1._) `!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
            addErrorsFrom(e);
            if (!allErrors)
                gen.assign(valid, false);
        });
        cxt.ok(valid);
    }
    function callSyncRef() {
        cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
    }
    function addErrorsFrom(source) {
        const errs = (0, codegen_1._) `${source}.errors`;
        gen.assign(names_1.default.vErrors, (0, codegen_1._) `${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`); // TODO tagged
        gen.assign(names_1.default.errors, (0, codegen_1._) `${names_1.default.vErrors}.length`);
    }
    function addEvaluatedFrom(source) {
        var _a;
        if (!it.opts.unevaluated)
            return;
        const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
        // TODO refactor
        if (it.props !== true) {
            if (schEvaluated && !schEvaluated.dynamicProps) {
                if (schEvaluated.props !== undefined) {
                    it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
                }
            }
            else {
                const props = gen.var("props", (0, codegen_1._) `${source}.evaluated.props`);
                it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
            }
        }
        if (it.items !== true) {
            if (schEvaluated && !schEvaluated.dynamicItems) {
                if (schEvaluated.items !== undefined) {
                    it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
                }
            }
            else {
                const items = gen.var("items", (0, codegen_1._) `${source}.evaluated.items`);
                it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
            }
        }
    }
}
exports.callRef = callRef;
exports["default"] = def;
//# sourceMappingURL=ref.js.map

/***/ }),

/***/ 8886:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const types_1 = __nccwpck_require__(7115);
const compile_1 = __nccwpck_require__(2718);
const ref_error_1 = __nccwpck_require__(3162);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag
        ? `tag "${tagName}" must be string`
        : `value of tag "${tagName}" must be in oneOf`,
    params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._) `{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`,
};
const def = {
    keyword: "discriminator",
    type: "object",
    schemaType: "object",
    error,
    code(cxt) {
        const { gen, data, schema, parentSchema, it } = cxt;
        const { oneOf } = parentSchema;
        if (!it.opts.discriminator) {
            throw new Error("discriminator: requires discriminator option");
        }
        const tagName = schema.propertyName;
        if (typeof tagName != "string")
            throw new Error("discriminator: requires propertyName");
        if (schema.mapping)
            throw new Error("discriminator: mapping is not supported");
        if (!oneOf)
            throw new Error("discriminator: requires oneOf keyword");
        const valid = gen.let("valid", false);
        const tag = gen.const("tag", (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(tagName)}`);
        gen.if((0, codegen_1._) `typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, { discrError: types_1.DiscrError.Tag, tag, tagName }));
        cxt.ok(valid);
        function validateMapping() {
            const mapping = getMapping();
            gen.if(false);
            for (const tagValue in mapping) {
                gen.elseIf((0, codegen_1._) `${tag} === ${tagValue}`);
                gen.assign(valid, applyTagSchema(mapping[tagValue]));
            }
            gen.else();
            cxt.error(false, { discrError: types_1.DiscrError.Mapping, tag, tagName });
            gen.endIf();
        }
        function applyTagSchema(schemaProp) {
            const _valid = gen.name("valid");
            const schCxt = cxt.subschema({ keyword: "oneOf", schemaProp }, _valid);
            cxt.mergeEvaluated(schCxt, codegen_1.Name);
            return _valid;
        }
        function getMapping() {
            var _a;
            const oneOfMapping = {};
            const topRequired = hasRequired(parentSchema);
            let tagRequired = true;
            for (let i = 0; i < oneOf.length; i++) {
                let sch = oneOf[i];
                if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
                    const ref = sch.$ref;
                    sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
                    if (sch instanceof compile_1.SchemaEnv)
                        sch = sch.schema;
                    if (sch === undefined)
                        throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
                }
                const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
                if (typeof propSch != "object") {
                    throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
                }
                tagRequired = tagRequired && (topRequired || hasRequired(sch));
                addMappings(propSch, i);
            }
            if (!tagRequired)
                throw new Error(`discriminator: "${tagName}" must be required`);
            return oneOfMapping;
            function hasRequired({ required }) {
                return Array.isArray(required) && required.includes(tagName);
            }
            function addMappings(sch, i) {
                if (sch.const) {
                    addMapping(sch.const, i);
                }
                else if (sch.enum) {
                    for (const tagValue of sch.enum) {
                        addMapping(tagValue, i);
                    }
                }
                else {
                    throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
                }
            }
            function addMapping(tagValue, i) {
                if (typeof tagValue != "string" || tagValue in oneOfMapping) {
                    throw new Error(`discriminator: "${tagName}" values must be unique strings`);
                }
                oneOfMapping[tagValue] = i;
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 7115:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DiscrError = void 0;
var DiscrError;
(function (DiscrError) {
    DiscrError["Tag"] = "tag";
    DiscrError["Mapping"] = "mapping";
})(DiscrError || (exports.DiscrError = DiscrError = {}));
//# sourceMappingURL=types.js.map

/***/ }),

/***/ 4298:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const core_1 = __nccwpck_require__(7397);
const validation_1 = __nccwpck_require__(5481);
const applicator_1 = __nccwpck_require__(8775);
const dynamic_1 = __nccwpck_require__(9923);
const next_1 = __nccwpck_require__(7844);
const unevaluated_1 = __nccwpck_require__(2010);
const format_1 = __nccwpck_require__(2601);
const metadata_1 = __nccwpck_require__(6620);
const draft2020Vocabularies = [
    dynamic_1.default,
    core_1.default,
    validation_1.default,
    (0, applicator_1.default)(true),
    format_1.default,
    metadata_1.metadataVocabulary,
    metadata_1.contentVocabulary,
    next_1.default,
    unevaluated_1.default,
];
exports["default"] = draft2020Vocabularies;
//# sourceMappingURL=draft2020.js.map

/***/ }),

/***/ 8639:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dynamicAnchor = void 0;
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const compile_1 = __nccwpck_require__(2718);
const ref_1 = __nccwpck_require__(2996);
const def = {
    keyword: "$dynamicAnchor",
    schemaType: "string",
    code: (cxt) => dynamicAnchor(cxt, cxt.schema),
};
function dynamicAnchor(cxt, anchor) {
    const { gen, it } = cxt;
    it.schemaEnv.root.dynamicAnchors[anchor] = true;
    const v = (0, codegen_1._) `${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
    const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
    gen.if((0, codegen_1._) `!${v}`, () => gen.assign(v, validate));
}
exports.dynamicAnchor = dynamicAnchor;
function _getValidate(cxt) {
    const { schemaEnv, schema, self } = cxt.it;
    const { root, baseId, localRefs, meta } = schemaEnv.root;
    const { schemaId } = self.opts;
    const sch = new compile_1.SchemaEnv({ schema, schemaId, root, baseId, localRefs, meta });
    compile_1.compileSchema.call(self, sch);
    return (0, ref_1.getValidate)(cxt, sch);
}
exports["default"] = def;
//# sourceMappingURL=dynamicAnchor.js.map

/***/ }),

/***/ 5065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dynamicRef = void 0;
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const ref_1 = __nccwpck_require__(2996);
const def = {
    keyword: "$dynamicRef",
    schemaType: "string",
    code: (cxt) => dynamicRef(cxt, cxt.schema),
};
function dynamicRef(cxt, ref) {
    const { gen, keyword, it } = cxt;
    if (ref[0] !== "#")
        throw new Error(`"${keyword}" only supports hash fragment reference`);
    const anchor = ref.slice(1);
    if (it.allErrors) {
        _dynamicRef();
    }
    else {
        const valid = gen.let("valid", false);
        _dynamicRef(valid);
        cxt.ok(valid);
    }
    function _dynamicRef(valid) {
        // TODO the assumption here is that `recursiveRef: #` always points to the root
        // of the schema object, which is not correct, because there may be $id that
        // makes # point to it, and the target schema may not contain dynamic/recursiveAnchor.
        // Because of that 2 tests in recursiveRef.json fail.
        // This is a similar problem to #815 (`$id` doesn't alter resolution scope for `{ "$ref": "#" }`).
        // (This problem is not tested in JSON-Schema-Test-Suite)
        if (it.schemaEnv.root.dynamicAnchors[anchor]) {
            const v = gen.let("_v", (0, codegen_1._) `${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
            gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
        }
        else {
            _callRef(it.validateName, valid)();
        }
    }
    function _callRef(validate, valid) {
        return valid
            ? () => gen.block(() => {
                (0, ref_1.callRef)(cxt, validate);
                gen.let(valid, true);
            })
            : () => (0, ref_1.callRef)(cxt, validate);
    }
}
exports.dynamicRef = dynamicRef;
exports["default"] = def;
//# sourceMappingURL=dynamicRef.js.map

/***/ }),

/***/ 9923:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dynamicAnchor_1 = __nccwpck_require__(8639);
const dynamicRef_1 = __nccwpck_require__(5065);
const recursiveAnchor_1 = __nccwpck_require__(9982);
const recursiveRef_1 = __nccwpck_require__(1794);
const dynamic = [dynamicAnchor_1.default, dynamicRef_1.default, recursiveAnchor_1.default, recursiveRef_1.default];
exports["default"] = dynamic;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9982:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dynamicAnchor_1 = __nccwpck_require__(8639);
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: "$recursiveAnchor",
    schemaType: "boolean",
    code(cxt) {
        if (cxt.schema)
            (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
        else
            (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
    },
};
exports["default"] = def;
//# sourceMappingURL=recursiveAnchor.js.map

/***/ }),

/***/ 1794:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dynamicRef_1 = __nccwpck_require__(5065);
const def = {
    keyword: "$recursiveRef",
    schemaType: "string",
    code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema),
};
exports["default"] = def;
//# sourceMappingURL=recursiveRef.js.map

/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must match format "${schemaCode}"`,
    params: ({ schemaCode }) => (0, codegen_1._) `{format: ${schemaCode}}`,
};
const def = {
    keyword: "format",
    type: ["number", "string"],
    schemaType: "string",
    $data: true,
    error,
    code(cxt, ruleType) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const { opts, errSchemaPath, schemaEnv, self } = it;
        if (!opts.validateFormats)
            return;
        if ($data)
            validate$DataFormat();
        else
            validateFormat();
        function validate$DataFormat() {
            const fmts = gen.scopeValue("formats", {
                ref: self.formats,
                code: opts.code.formats,
            });
            const fDef = gen.const("fDef", (0, codegen_1._) `${fmts}[${schemaCode}]`);
            const fType = gen.let("fType");
            const format = gen.let("format");
            // TODO simplify
            gen.if((0, codegen_1._) `typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._) `${fDef}.type || "string"`).assign(format, (0, codegen_1._) `${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._) `"string"`).assign(format, fDef));
            cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
            function unknownFmt() {
                if (opts.strictSchema === false)
                    return codegen_1.nil;
                return (0, codegen_1._) `${schemaCode} && !${format}`;
            }
            function invalidFmt() {
                const callFormat = schemaEnv.$async
                    ? (0, codegen_1._) `(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))`
                    : (0, codegen_1._) `${format}(${data})`;
                const validData = (0, codegen_1._) `(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
                return (0, codegen_1._) `${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
            }
        }
        function validateFormat() {
            const formatDef = self.formats[schema];
            if (!formatDef) {
                unknownFormat();
                return;
            }
            if (formatDef === true)
                return;
            const [fmtType, format, fmtRef] = getFormat(formatDef);
            if (fmtType === ruleType)
                cxt.pass(validCondition());
            function unknownFormat() {
                if (opts.strictSchema === false) {
                    self.logger.warn(unknownMsg());
                    return;
                }
                throw new Error(unknownMsg());
                function unknownMsg() {
                    return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
                }
            }
            function getFormat(fmtDef) {
                const code = fmtDef instanceof RegExp
                    ? (0, codegen_1.regexpCode)(fmtDef)
                    : opts.code.formats
                        ? (0, codegen_1._) `${opts.code.formats}${(0, codegen_1.getProperty)(schema)}`
                        : undefined;
                const fmt = gen.scopeValue("formats", { key: schema, ref: fmtDef, code });
                if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) {
                    return [fmtDef.type || "string", fmtDef.validate, (0, codegen_1._) `${fmt}.validate`];
                }
                return ["string", fmtDef, fmt];
            }
            function validCondition() {
                if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
                    if (!schemaEnv.$async)
                        throw new Error("async format in sync schema");
                    return (0, codegen_1._) `await ${fmtRef}(${data})`;
                }
                return typeof format == "function" ? (0, codegen_1._) `${fmtRef}(${data})` : (0, codegen_1._) `${fmtRef}.test(${data})`;
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 2601:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const format_1 = __nccwpck_require__(6402);
const format = [format_1.default];
exports["default"] = format;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6620:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.contentVocabulary = exports.metadataVocabulary = void 0;
exports.metadataVocabulary = [
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "examples",
];
exports.contentVocabulary = [
    "contentMediaType",
    "contentEncoding",
    "contentSchema",
];
//# sourceMappingURL=metadata.js.map

/***/ }),

/***/ 7844:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dependentRequired_1 = __nccwpck_require__(643);
const dependentSchemas_1 = __nccwpck_require__(3818);
const limitContains_1 = __nccwpck_require__(3907);
const next = [dependentRequired_1.default, dependentSchemas_1.default, limitContains_1.default];
exports["default"] = next;
//# sourceMappingURL=next.js.map

/***/ }),

/***/ 2010:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const unevaluatedProperties_1 = __nccwpck_require__(6855);
const unevaluatedItems_1 = __nccwpck_require__(4144);
const unevaluated = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
exports["default"] = unevaluated;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 4144:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { len } }) => (0, codegen_1.str) `must NOT have more than ${len} items`,
    params: ({ params: { len } }) => (0, codegen_1._) `{limit: ${len}}`,
};
const def = {
    keyword: "unevaluatedItems",
    type: "array",
    schemaType: ["boolean", "object"],
    error,
    code(cxt) {
        const { gen, schema, data, it } = cxt;
        const items = it.items || 0;
        if (items === true)
            return;
        const len = gen.const("len", (0, codegen_1._) `${data}.length`);
        if (schema === false) {
            cxt.setParams({ len: items });
            cxt.fail((0, codegen_1._) `${len} > ${items}`);
        }
        else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
            const valid = gen.var("valid", (0, codegen_1._) `${len} <= ${items}`);
            gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
            cxt.ok(valid);
        }
        it.items = true;
        function validateItems(valid, from) {
            gen.forRange("i", from, len, (i) => {
                cxt.subschema({ keyword: "unevaluatedItems", dataProp: i, dataPropType: util_1.Type.Num }, valid);
                if (!it.allErrors)
                    gen.if((0, codegen_1.not)(valid), () => gen.break());
            });
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=unevaluatedItems.js.map

/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const names_1 = __nccwpck_require__(630);
const error = {
    message: "must NOT have unevaluated properties",
    params: ({ params }) => (0, codegen_1._) `{unevaluatedProperty: ${params.unevaluatedProperty}}`,
};
const def = {
    keyword: "unevaluatedProperties",
    type: "object",
    schemaType: ["boolean", "object"],
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, data, errsCount, it } = cxt;
        /* istanbul ignore if */
        if (!errsCount)
            throw new Error("ajv implementation error");
        const { allErrors, props } = it;
        if (props instanceof codegen_1.Name) {
            gen.if((0, codegen_1._) `${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
        }
        else if (props !== true) {
            gen.forIn("key", data, (key) => props === undefined
                ? unevaluatedPropCode(key)
                : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
        }
        it.props = true;
        cxt.ok((0, codegen_1._) `${errsCount} === ${names_1.default.errors}`);
        function unevaluatedPropCode(key) {
            if (schema === false) {
                cxt.setParams({ unevaluatedProperty: key });
                cxt.error();
                if (!allErrors)
                    gen.break();
                return;
            }
            if (!(0, util_1.alwaysValidSchema)(it, schema)) {
                const valid = gen.name("valid");
                cxt.subschema({
                    keyword: "unevaluatedProperties",
                    dataProp: key,
                    dataPropType: util_1.Type.Str,
                }, valid);
                if (!allErrors)
                    gen.if((0, codegen_1.not)(valid), () => gen.break());
            }
        }
        function unevaluatedDynamic(evaluatedProps, key) {
            return (0, codegen_1._) `!${evaluatedProps} || !${evaluatedProps}[${key}]`;
        }
        function unevaluatedStatic(evaluatedProps, key) {
            const ps = [];
            for (const p in evaluatedProps) {
                if (evaluatedProps[p] === true)
                    ps.push((0, codegen_1._) `${key} !== ${p}`);
            }
            return (0, codegen_1.and)(...ps);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=unevaluatedProperties.js.map

/***/ }),

/***/ 8026:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const equal_1 = __nccwpck_require__(4951);
const error = {
    message: "must be equal to constant",
    params: ({ schemaCode }) => (0, codegen_1._) `{allowedValue: ${schemaCode}}`,
};
const def = {
    keyword: "const",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schemaCode, schema } = cxt;
        if ($data || (schema && typeof schema == "object")) {
            cxt.fail$data((0, codegen_1._) `!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
        }
        else {
            cxt.fail((0, codegen_1._) `${schema} !== ${data}`);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=const.js.map

/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dependencies_1 = __nccwpck_require__(5826);
const def = {
    keyword: "dependentRequired",
    type: "object",
    schemaType: "object",
    error: dependencies_1.error,
    code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt),
};
exports["default"] = def;
//# sourceMappingURL=dependentRequired.js.map

/***/ }),

/***/ 3200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const equal_1 = __nccwpck_require__(4951);
const error = {
    message: "must be equal to one of the allowed values",
    params: ({ schemaCode }) => (0, codegen_1._) `{allowedValues: ${schemaCode}}`,
};
const def = {
    keyword: "enum",
    schemaType: "array",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        if (!$data && schema.length === 0)
            throw new Error("enum must have non-empty array");
        const useLoop = schema.length >= it.opts.loopEnum;
        let eql;
        const getEql = () => (eql !== null && eql !== void 0 ? eql : (eql = (0, util_1.useFunc)(gen, equal_1.default)));
        let valid;
        if (useLoop || $data) {
            valid = gen.let("valid");
            cxt.block$data(valid, loopEnum);
        }
        else {
            /* istanbul ignore if */
            if (!Array.isArray(schema))
                throw new Error("ajv implementation error");
            const vSchema = gen.const("vSchema", schemaCode);
            valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
        }
        cxt.pass(valid);
        function loopEnum() {
            gen.assign(valid, false);
            gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._) `${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
        }
        function equalCode(vSchema, i) {
            const sch = schema[i];
            return typeof sch === "object" && sch !== null
                ? (0, codegen_1._) `${getEql()}(${data}, ${vSchema}[${i}])`
                : (0, codegen_1._) `${data} === ${sch}`;
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=enum.js.map

/***/ }),

/***/ 5481:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const limitNumber_1 = __nccwpck_require__(3723);
const multipleOf_1 = __nccwpck_require__(8132);
const limitLength_1 = __nccwpck_require__(6962);
const pattern_1 = __nccwpck_require__(6023);
const limitProperties_1 = __nccwpck_require__(895);
const required_1 = __nccwpck_require__(4504);
const limitItems_1 = __nccwpck_require__(6296);
const uniqueItems_1 = __nccwpck_require__(5132);
const const_1 = __nccwpck_require__(8026);
const enum_1 = __nccwpck_require__(3200);
const validation = [
    // number
    limitNumber_1.default,
    multipleOf_1.default,
    // string
    limitLength_1.default,
    pattern_1.default,
    // object
    limitProperties_1.default,
    required_1.default,
    // array
    limitItems_1.default,
    uniqueItems_1.default,
    // any
    { keyword: "type", schemaType: ["string", "array"] },
    { keyword: "nullable", schemaType: "boolean" },
    const_1.default,
    enum_1.default,
];
exports["default"] = validation;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3907:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: ["maxContains", "minContains"],
    type: "array",
    schemaType: "number",
    code({ keyword, parentSchema, it }) {
        if (parentSchema.contains === undefined) {
            (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=limitContains.js.map

/***/ }),

/***/ 6296:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxItems" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} items`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxItems", "minItems"],
    type: "array",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._) `${data}.length ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitItems.js.map

/***/ }),

/***/ 6962:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const ucs2length_1 = __nccwpck_require__(6214);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxLength" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} characters`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxLength", "minLength"],
    type: "string",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode, it } = cxt;
        const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
        const len = it.opts.unicode === false ? (0, codegen_1._) `${data}.length` : (0, codegen_1._) `${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
        cxt.fail$data((0, codegen_1._) `${len} ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitLength.js.map

/***/ }),

/***/ 3723:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const ops = codegen_1.operators;
const KWDs = {
    maximum: { okStr: "<=", ok: ops.LTE, fail: ops.GT },
    minimum: { okStr: ">=", ok: ops.GTE, fail: ops.LT },
    exclusiveMaximum: { okStr: "<", ok: ops.LT, fail: ops.GTE },
    exclusiveMinimum: { okStr: ">", ok: ops.GT, fail: ops.LTE },
};
const error = {
    message: ({ keyword, schemaCode }) => (0, codegen_1.str) `must be ${KWDs[keyword].okStr} ${schemaCode}`,
    params: ({ keyword, schemaCode }) => (0, codegen_1._) `{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`,
};
const def = {
    keyword: Object.keys(KWDs),
    type: "number",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        cxt.fail$data((0, codegen_1._) `${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitNumber.js.map

/***/ }),

/***/ 895:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxProperties" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} properties`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxProperties", "minProperties"],
    type: "object",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._) `Object.keys(${data}).length ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitProperties.js.map

/***/ }),

/***/ 8132:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => (0, codegen_1._) `{multipleOf: ${schemaCode}}`,
};
const def = {
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, schemaCode, it } = cxt;
        // const bdt = bad$DataType(schemaCode, <string>def.schemaType, $data)
        const prec = it.opts.multipleOfPrecision;
        const res = gen.let("res");
        const invalid = prec
            ? (0, codegen_1._) `Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}`
            : (0, codegen_1._) `${res} !== parseInt(${res})`;
        cxt.fail$data((0, codegen_1._) `(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
    },
};
exports["default"] = def;
//# sourceMappingURL=multipleOf.js.map

/***/ }),

/***/ 6023:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const util_1 = __nccwpck_require__(4464);
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must match pattern "${schemaCode}"`,
    params: ({ schemaCode }) => (0, codegen_1._) `{pattern: ${schemaCode}}`,
};
const def = {
    keyword: "pattern",
    type: "string",
    schemaType: "string",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const u = it.opts.unicodeRegExp ? "u" : "";
        if ($data) {
            const { regExp } = it.opts.code;
            const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._) `new RegExp` : (0, util_1.useFunc)(gen, regExp);
            const valid = gen.let("valid");
            gen.try(() => gen.assign(valid, (0, codegen_1._) `${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
            cxt.fail$data((0, codegen_1._) `!${valid}`);
        }
        else {
            const regExp = (0, code_1.usePattern)(cxt, schema);
            cxt.fail$data((0, codegen_1._) `!${regExp}.test(${data})`);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=pattern.js.map

/***/ }),

/***/ 4504:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { missingProperty } }) => (0, codegen_1.str) `must have required property '${missingProperty}'`,
    params: ({ params: { missingProperty } }) => (0, codegen_1._) `{missingProperty: ${missingProperty}}`,
};
const def = {
    keyword: "required",
    type: "object",
    schemaType: "array",
    $data: true,
    error,
    code(cxt) {
        const { gen, schema, schemaCode, data, $data, it } = cxt;
        const { opts } = it;
        if (!$data && schema.length === 0)
            return;
        const useLoop = schema.length >= opts.loopRequired;
        if (it.allErrors)
            allErrorsMode();
        else
            exitOnErrorMode();
        if (opts.strictRequired) {
            const props = cxt.parentSchema.properties;
            const { definedProperties } = cxt.it;
            for (const requiredKey of schema) {
                if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === undefined && !definedProperties.has(requiredKey)) {
                    const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
                    const msg = `required property "${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;
                    (0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
                }
            }
        }
        function allErrorsMode() {
            if (useLoop || $data) {
                cxt.block$data(codegen_1.nil, loopAllRequired);
            }
            else {
                for (const prop of schema) {
                    (0, code_1.checkReportMissingProp)(cxt, prop);
                }
            }
        }
        function exitOnErrorMode() {
            const missing = gen.let("missing");
            if (useLoop || $data) {
                const valid = gen.let("valid", true);
                cxt.block$data(valid, () => loopUntilMissing(missing, valid));
                cxt.ok(valid);
            }
            else {
                gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
                (0, code_1.reportMissingProp)(cxt, missing);
                gen.else();
            }
        }
        function loopAllRequired() {
            gen.forOf("prop", schemaCode, (prop) => {
                cxt.setParams({ missingProperty: prop });
                gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
            });
        }
        function loopUntilMissing(missing, valid) {
            cxt.setParams({ missingProperty: missing });
            gen.forOf(missing, schemaCode, () => {
                gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
                gen.if((0, codegen_1.not)(valid), () => {
                    cxt.error();
                    gen.break();
                });
            }, codegen_1.nil);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=required.js.map

/***/ }),

/***/ 5132:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dataType_1 = __nccwpck_require__(6685);
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const equal_1 = __nccwpck_require__(4951);
const error = {
    message: ({ params: { i, j } }) => (0, codegen_1.str) `must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
    params: ({ params: { i, j } }) => (0, codegen_1._) `{i: ${i}, j: ${j}}`,
};
const def = {
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
        if (!$data && !schema)
            return;
        const valid = gen.let("valid");
        const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
        cxt.block$data(valid, validateUniqueItems, (0, codegen_1._) `${schemaCode} === false`);
        cxt.ok(valid);
        function validateUniqueItems() {
            const i = gen.let("i", (0, codegen_1._) `${data}.length`);
            const j = gen.let("j");
            cxt.setParams({ i, j });
            gen.assign(valid, true);
            gen.if((0, codegen_1._) `${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
        }
        function canOptimize() {
            return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
        }
        function loopN(i, j) {
            const item = gen.name("item");
            const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
            const indices = gen.const("indices", (0, codegen_1._) `{}`);
            gen.for((0, codegen_1._) `;${i}--;`, () => {
                gen.let(item, (0, codegen_1._) `${data}[${i}]`);
                gen.if(wrongType, (0, codegen_1._) `continue`);
                if (itemTypes.length > 1)
                    gen.if((0, codegen_1._) `typeof ${item} == "string"`, (0, codegen_1._) `${item} += "_"`);
                gen
                    .if((0, codegen_1._) `typeof ${indices}[${item}] == "number"`, () => {
                    gen.assign(j, (0, codegen_1._) `${indices}[${item}]`);
                    cxt.error();
                    gen.assign(valid, false).break();
                })
                    .code((0, codegen_1._) `${indices}[${item}] = ${i}`);
            });
        }
        function loopN2(i, j) {
            const eql = (0, util_1.useFunc)(gen, equal_1.default);
            const outer = gen.name("outer");
            gen.label(outer).for((0, codegen_1._) `;${i}--;`, () => gen.for((0, codegen_1._) `${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._) `${eql}(${data}[${i}], ${data}[${j}])`, () => {
                cxt.error();
                gen.assign(valid, false).break(outer);
            })));
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=uniqueItems.js.map

/***/ }),

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 1167:
/***/ ((module) => {



var traverse = module.exports = function (schema, opts, cb) {
  // Legacy support for v0.3.1 and earlier.
  if (typeof opts == 'function') {
    cb = opts;
    opts = {};
  }

  cb = opts.cb || cb;
  var pre = (typeof cb == 'function') ? cb : cb.pre || function() {};
  var post = cb.post || function() {};

  _traverse(opts, pre, post, schema, '', schema);
};


traverse.keywords = {
  additionalItems: true,
  items: true,
  contains: true,
  additionalProperties: true,
  propertyNames: true,
  not: true,
  if: true,
  then: true,
  else: true
};

traverse.arrayKeywords = {
  items: true,
  allOf: true,
  anyOf: true,
  oneOf: true
};

traverse.propsKeywords = {
  $defs: true,
  definitions: true,
  properties: true,
  patternProperties: true,
  dependencies: true
};

traverse.skipKeywords = {
  default: true,
  enum: true,
  const: true,
  required: true,
  maximum: true,
  minimum: true,
  exclusiveMaximum: true,
  exclusiveMinimum: true,
  multipleOf: true,
  maxLength: true,
  minLength: true,
  pattern: true,
  format: true,
  maxItems: true,
  minItems: true,
  uniqueItems: true,
  maxProperties: true,
  minProperties: true
};


function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
  if (schema && typeof schema == 'object' && !Array.isArray(schema)) {
    pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
    for (var key in schema) {
      var sch = schema[key];
      if (Array.isArray(sch)) {
        if (key in traverse.arrayKeywords) {
          for (var i=0; i<sch.length; i++)
            _traverse(opts, pre, post, sch[i], jsonPtr + '/' + key + '/' + i, rootSchema, jsonPtr, key, schema, i);
        }
      } else if (key in traverse.propsKeywords) {
        if (sch && typeof sch == 'object') {
          for (var prop in sch)
            _traverse(opts, pre, post, sch[prop], jsonPtr + '/' + key + '/' + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
        }
      } else if (key in traverse.keywords || (opts.allKeys && !(key in traverse.skipKeywords))) {
        _traverse(opts, pre, post, sch, jsonPtr + '/' + key, rootSchema, jsonPtr, key, schema);
      }
    }
    post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
  }
}


function escapeJsonPtr(str) {
  return str.replace(/~/g, '~0').replace(/\//g, '~1');
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ actionHost)
});

;// CONCATENATED MODULE: ./src/cancel.ts
// How a job is cancelled: the runner sends SIGINT, waits 7.5 s, sends SIGTERM, waits 2.5 s, and kills (ProcessInvoker.cs, as of 2026-11-22).
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** A key press reaches a program and whoever started it, which hands it on: for so many milliseconds it is one and the same. */
const ECHO_MS = 1_000;
/** Calls `end` at the first of the signals, and leaves a later one to the system. Returns what takes it back. */
function onCancel(end) {
    let isOver = false;
    const release = () => {
        for (const signal of SIGNALS)
            process.off(signal, cancelled);
    };
    const cancelled = () => {
        if (isOver)
            return;
        isOver = true;
        setTimeout(release, ECHO_MS).unref();
        end();
    };
    for (const signal of SIGNALS)
        process.on(signal, cancelled);
    return release;
}

;// CONCATENATED MODULE: ./src/action-host.ts

const INPUT = 'INPUT_';
/** `core.getInput` trims, and a stray newline in a key is just what we look for; the name's form is the runner's own. */
function actionHost(env) {
    const names = Object.keys(env).filter((name) => name.startsWith(INPUT));
    let toolkit;
    const load = () => (toolkit ??= __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 8942)));
    return {
        kind: 'action',
        env,
        cwd: process.cwd(),
        now: Date.now,
        random: Math.random,
        monotonicMs: () => performance.now(),
        input: (name) => env[INPUT + name.replaceAll(' ', '_').toUpperCase()],
        inputNames: names.map((name) => name.slice(INPUT.length).toLowerCase()),
        onCancel: onCancel,
        tell: (line) => process.stdout.write(`${line}\n`),
        mask: (forms) => process.stdout.write(forms.map(maskLine).join('')),
        prepare: () => void load(),
        complain: (line) => process.stderr.write(`${line}\n`),
        publish: async (publication) => publish(await load(), publication, env),
    };
}
/** Masks must stand before anything else happens, and the toolkit has to be loaded first: the one command written by hand. */
function maskLine(form) {
    return `::add-mask::${form.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
}
async function publish(core, publication, env) {
    for (const { level, title, message } of publication.annotations)
        core[level](message, { title });
    for (const { title, lines } of publication.log) {
        if (title === undefined)
            lines.forEach((line) => core.info(line));
        else
            await core.group(title, () => Promise.resolve(lines.forEach((line) => core.info(line))));
    }
    for (const [name, value] of Object.entries(publication.outputs)) {
        await attempt(core, `the output ${name}`, () => core.setOutput(name, value));
    }
    const { summary } = publication;
    if (summary === undefined || !env['GITHUB_STEP_SUMMARY'])
        return;
    await attempt(core, 'the job summary', () => core.summary.addRaw(summary, true).write());
}
/** The toolkit throws when the runner's file is not there, as on old servers: the rest must be written all the same. */
async function attempt(core, what, write) {
    try {
        await write();
    }
    catch {
        core.warning(`The runner took no file for ${what}: it was not written.`);
    }
}


/***/ }),

/***/ 9400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CAUSE_IDS),
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
// The stable codes of why, in the order in which they outrank each other, with the verdict each one leads to.
const BROKEN = ['broken'];
const DEGRADED = ['degraded'];
const UNCHECKED = ['unchecked'];
const EITHER = ['broken', 'degraded'];
/** Every cause; an earlier one outranks a later one of the same verdict. `EITHER` causes are decided by the finding. */
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
    'format.request': BROKEN,
    'format.version': BROKEN,
    'format.response': BROKEN,
    'format.stream': BROKEN,
    'format.too-large': BROKEN,
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
    'shard.missing': BROKEN,
};
const CAUSE_IDS = Object.keys(CAUSES);


/***/ }),

/***/ 7703:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE)
});

// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/commands.ts
const SAFE_HOSTNAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;
const SAFE_NAME = /^[A-Za-z_]\w*$/;
/** The endpoint's host and port; undefined when the URL is unusable or its host would need quoting. */
function placeOf({ endpoint }) {
    if (!URL.canParse(endpoint))
        return undefined;
    const { hostname, port, protocol } = new URL(endpoint);
    if (!SAFE_HOSTNAME.test(hostname))
        return undefined;
    return { hostname, port: port || (protocol === 'http:' ? '80' : '443'), protocol };
}
function atPlace(command) {
    return (facts) => {
        const place = placeOf(facts);
        return place && command(place);
    };
}
function withName(facts, command) {
    return SAFE_NAME.test(facts.secretName) ? command(facts.secretName) : undefined;
}
/** Asks for the value without showing it: `gh` cuts the line's end, `read -s` keeps it out of the history. */
const storeCredential = (facts) => withName(facts, (name) => facts.host === 'action' ? `gh secret set ${name}` : `read -rs ${name} && export ${name}`);
/** The same for the separate store which Dependabot's runs read. */
const storeForDependabot = (facts) => facts.host === 'action' ? withName(facts, (name) => `gh secret set ${name} --app dependabot`) : undefined;
const VARIABLE_NAMES = "awk 'BEGIN { for (name in ENVIRON) print name }' | grep -iE";
/** Names only: `gh` cannot read values, and this `awk` never touches them (`env` would leak lines of long ones). */
const listNames = ({ host }) => host === 'action' ? 'gh secret list' : `${VARIABLE_NAMES} 'anthropic|claude'`;
/** Names of all proxy variables, without the passwords that their values may carry. */
const proxyNames = `${VARIABLE_NAMES} 'proxy'`;
/** Which addresses the name has here. */
const lookUp = atPlace(({ hostname }) => `nslookup ${hostname}`);
/** What a resolver outside this network says, to compare. */
const lookUpOutside = atPlace(({ hostname }) => `nslookup ${hostname} 1.1.1.1`);
/** Shows the handshake and the chain that is sent. */
const handshake = atPlace(({ hostname, port }) => `openssl s_client -connect ${hostname}:${port} -servername ${hostname} -showcerts </dev/null`);
/** Shows whose certificate is answered with, who signed it and its dates. */
const certificateDates = atPlace(({ hostname, port }) => `openssl s_client -connect ${hostname}:${port} -servername ${hostname} </dev/null | openssl x509 -noout -subject -issuer -dates`);
/** The status of a bare request, without a credential: any number proves that something answers. */
const statusCode = atPlace((place) => curl(place, "-o /dev/null -w '%{http_code}\\n'"));
/** The headers of a bare request: `server` and `via` tell who answered. */
const answerHeaders = atPlace((place) => curl(place, '-o /dev/null -D -'));
/** Only the connection, with curl's own account of every step. */
const connectOnly = atPlace((place) => curl(place, '-v --connect-timeout 10 -o /dev/null'));
/** The same past any proxy. */
const connectDirectly = atPlace((place) => curl(place, "--noproxy '*' -v --connect-timeout 10 -o /dev/null"));
/** One address family at a time. */
const connectByFamily = [
    atPlace((place) => curl(place, "-4 --connect-timeout 10 -o /dev/null -w '%{remote_ip} %{http_code}\\n'")),
    atPlace((place) => curl(place, "-6 --connect-timeout 10 -o /dev/null -w '%{remote_ip} %{http_code}\\n'")),
];
function curl({ hostname, port, protocol }, options) {
    const usual = protocol === 'http:' ? '80' : '443';
    return `curl -sS ${options} ${protocol}//${hostname}${port === usual ? '' : `:${port}`}/`;
}

// EXTERNAL MODULE: ./src/diagnosis/catalogue/links.ts
var catalogue_links = __nccwpck_require__(8826);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/entry.ts


/**
 * The evidence that remedies read when it is there; everything is text for people (`retryAfter` is "30 s", `notAfter`, `retiresAt`
 * and `returnsAt` are dates, `codePoint` is "U+FEFF", `position` is "the first character", `location` has no query).
 */
const FACT_NAMES = (/* unused pure expression or super */ null && ([
    'accepted',
    'aud',
    'codePoint',
    'corrected',
    'daysLeft',
    'field',
    'file',
    'header',
    'issuer',
    'location',
    'model',
    'notAfter',
    'path',
    'position',
    'product',
    'reason',
    'replacement',
    'retiresAt',
    'retryAfter',
    'returnsAt',
    'scheme',
    'sub',
]));
/** Builds an entry out of its words. */
function cause({ title, when, explanation, summary, steps, commands = [], links, }) {
    const remedy = (facts) => {
        const said = steps.flatMap((step) => spoken(step, facts));
        return {
            summary: summary ?? said.slice(0, 1).map(phrase/* plain */.pj).join(''),
            steps: said,
            commands: commands.flatMap((command) => typeof command === 'string' ? command : (command(facts) ?? [])),
            links: links.map((name) => catalogue_links/* LINKS */.A[name]),
        };
    };
    return { title, when, explanation, remedy };
}
function spoken(step, facts) {
    const phrase = typeof step === 'string' ? [step] : step(facts);
    return phrase === undefined ? [] : [phrase];
}
/** A step that is worded by where we run, or that only one of the two needs. */
function forHost(words) {
    return ({ host }) => {
        const text = words[host];
        return text === undefined ? undefined : [text];
    };
}
/** A step of the workflow's author alone: where the credential is an input, or where a targets file names it. */
function forDelivery(words) {
    return ({ host, listed }) => {
        if (host !== 'action')
            return undefined;
        const name = listed?.credentialName;
        return name === undefined ? [words.byInput] : words.byName?.(name);
    };
}
/** A step that quotes a measured value; `otherwise` is said (or nothing) where the value is unknown. */
function told(name, words, otherwise) {
    return ({ evidence }) => {
        const value = factIn(evidence, name);
        if (value !== undefined)
            return words(value);
        return otherwise === undefined ? undefined : [otherwise];
    };
}
/** A measured value as quoted text; undefined when it is absent or empty. */
function factIn(evidence, name) {
    const value = evidence[name];
    if (value === undefined || value === null || typeof value === 'boolean')
        return undefined;
    const text = typeof value === 'object' ? value.join(', ') : String(value);
    return text === '' ? undefined : (0,phrase/* quote */.hD)(text);
}
/** True where Anthropic itself is asked, and no gateway in front of it. */
function isFirstParty({ hostname }) {
    return hostname === 'api.anthropic.com';
}
/** A step for users of a gateway, or of the first-party host. */
function forParty(words) {
    return (facts) => {
        const text = isFirstParty(facts) ? words.anthropic : words.gateway;
        return text === undefined ? undefined : [text];
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/steps.ts
// Steps that several remedies share, worded once.


/** Where the credential is kept, in the words of the place we run in. */
function store({ host, secretName }) {
    return host === 'action'
        ? (0,phrase/* say */.cv) `the secret ${secretName} (repository → Settings → Secrets and variables → Actions)`
        : (0,phrase/* say */.cv) `the shell variable ${secretName}`;
}
/** Replaces the stored value; `what` says what to paste. */
function storeAgain(what) {
    return (facts) => (0,phrase/* say */.cv) `Overwrite ${store(facts)}: ${what}.`;
}
/** Says where the faulty value came from, when that is known. */
const lookAtOrigin = ({ variable }) => variable === undefined ? undefined : (0,phrase/* say */.cv) `Look first at ${variable}: the value was read from there.`;
const createKey = (facts) => {
    if (!isFirstParty(facts)) {
        return ['Create a new key at the gateway, with the tool or the team that hands out its keys.'];
    }
    const owner = facts.host === 'action' ? 'linked to a service account' : 'linked to yourself';
    return (0,phrase/* say */.cv) `Create a new key in the Claude Console (Settings → API keys), ${owner}.`;
};
const startNewRun = forHost({
    action: 'Start a new run of the workflow: a secret is read when a run is queued.',
    terminal: 'Start your program again from that same shell.',
});
const waitAndRunAgain = forHost({
    action: 'Run the job again later; raise the inputs attempts and deadline if it must ride out such minutes.',
    terminal: 'Run it again later; raise --attempts and --deadline if it must ride out such minutes.',
});
const correctBaseUrl = ({ host, listed }) => {
    const places = {
        action: 'the input endpoints, or ANTHROPIC_BASE_URL in the env of the job',
        terminal: '--endpoints, ANTHROPIC_BASE_URL in your shell profile or in a .env file',
    };
    const place = listed === undefined ? places[host] : 'the endpoints of this target in the targets file';
    return [`Put the corrected URL where it came from: ${place}.`];
};
const trustRoot = forHost({
    action: 'Point the input ca-certificates at a PEM file with that root; for your other steps set NODE_EXTRA_CA_CERTS on the runner itself (its .env file) and restart it, because Node reads it only at start.',
    terminal: 'Point NODE_EXTRA_CA_CERTS (or --ca-certificates) at a PEM file with that root before the program starts: Node reads it only then.',
});
const neverTurnOffVerification = 'Leave verification on: NODE_TLS_REJECT_UNAUTHORIZED=0 would hand the key to whoever answers.';
const askNetworkOwner = (facts) => (0,phrase/* say */.cv) `Ask whoever runs this network to let ${facts.host === 'action' ? 'the runner' : 'this machine'} reach ${quotedHost(facts)} on its port, outbound.`;
function quotedHost({ hostname }) {
    return hostname === '' ? ['the endpoint'] : [{ quoted: hostname }];
}
const watchStatusPage = forParty({
    anthropic: 'Look at status.claude.com for an incident.',
    gateway: 'Ask the owner of the gateway for an incident, and look at status.claude.com for one behind it.',
});
/** Support comes last: it needs the request id, which the report shows. */
const supportWithRequestId = 'Send the request id from the report to support if it goes on for an hour.';

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/auth.ts




const AUTH = {
    'auth.invalid': cause({
        title: 'the API refused this key',
        when: 'A determinate 401: the key reached the API and was refused (revoked, deleted, mistyped).',
        explanation: 'The key arrived and was refused with a 401: it was revoked, deleted or mistyped, or belongs to another service. It is no network fault, and trying again will not help.',
        summary: 'Create a new key and store it in place of this one.',
        steps: [
            forParty({
                anthropic: 'Look for the key in the Claude Console (Settings → API keys): is it there, active, not expired, in the right organization?',
                gateway: 'Ask the owner of the gateway whether this key exists there: a gateway has keys of its own, and wants no Anthropic key.',
            }),
            lookAtOrigin,
            createKey,
            storeAgain('paste the new key alone'),
            forHost({
                action: 'Look for a second secret of the same name: an environment secret hides the repository one, and that the organization one.',
                terminal: 'Look for an old value of the same name in .env, direnv or the shell profile: it wins over what you typed elsewhere.',
            }),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'getKey', 'apiErrors'],
    }),
    'auth.expired': cause({
        title: 'the credential has expired',
        when: "An expired token, by the server's words or by its own claims.",
        explanation: 'The credential was good once, and its time is over. Keys can be created with an end, and tokens always have one; neither can be prolonged.',
        summary: 'Create a new one and store it.',
        steps: [
            forParty({
                anthropic: 'Create a new key in the Claude Console with a longer life, or Never; for a Claude Code token run claude setup-token.',
                gateway: 'Get a new key or token from the gateway.',
            }),
            storeAgain('paste the new one'),
            forHost({
                action: 'Consider keyless access: a workflow can exchange its own GitHub identity for a short-lived token.',
            }),
            'Note the new end in a calendar: the mail before it goes to the creator of the key alone.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['authentication', 'apiKeys', 'federation'],
    }),
    'auth.scheme': cause({
        title: 'the key is good, but must be sent in another header',
        when: 'Refused with the header used, accepted with the other; says which SDK versions send which.',
        explanation: 'The same key was accepted in one header and refused in the other, so the key itself is fine. SDKs before TypeScript 1.0 and Python 2.0 send x-api-key; from then on they send Authorization: Bearer.',
        summary: 'Send the key in the header that this endpoint takes, or let the gateway read both.',
        steps: [
            ({ evidence }) => {
                const accepted = factIn(evidence, 'accepted') ?? factIn(evidence, 'scheme');
                return accepted === undefined
                    ? ['Use the header which the finding shows as accepted.']
                    : (0,phrase/* say */.cv) `Use ${accepted}: this endpoint accepts the key that way.`;
            },
            'If it takes only x-api-key, let the gateway also read Authorization: Bearer, or stay on an SDK before TypeScript 1.0 or Python 2.0 for now.',
            'If it takes only bearer, give the key to the SDK as auth token (ANTHROPIC_AUTH_TOKEN), or update the SDK.',
            forHost({
                action: 'Set the input auth to what your program sends, so that this check demands the same.',
                terminal: 'Pass --auth with what your program sends, so that this check demands the same.',
            }),
        ],
        links: ['migration', 'codeGateways', 'authentication'],
    }),
    'auth.header-stripped': cause({
        title: 'the key was removed on the way',
        when: '"Header is required" although it was sent: something on the way removed it.',
        explanation: 'The answer says that no key came, but one was sent. Something between here and the API drops the header. That says nothing about the key.',
        summary: 'Let the gateway or proxy pass the header on.',
        steps: [
            ({ evidence }) => {
                const header = factIn(evidence, 'header');
                return header === undefined
                    ? ['Let every hop pass on x-api-key, authorization and anthropic-version unchanged.']
                    : (0,phrase/* say */.cv) `Let every hop pass on ${header} unchanged.`;
            },
            'Check the rules of reverse proxies and web firewalls: many drop Authorization or unknown headers by default.',
            'Check for a redirect in between: clients drop credentials when the host changes.',
            'Send the key in the other header for now, if that one passes.',
        ],
        links: ['codeGateways', 'apiOverview'],
    }),
    'auth.duplicate': cause({
        title: 'the credential is sent twice',
        when: 'Credential headers are sent twice, for example by custom headers.',
        explanation: 'A custom header repeats the credential that is already sent. The API refuses such requests with a 401, or picks one of the two, whatever the key is worth.',
        summary: 'Remove the credential from the custom headers.',
        steps: [
            ({ evidence }) => {
                const header = factIn(evidence, 'header');
                return header === undefined
                    ? ['Remove authorization and x-api-key from the custom headers.']
                    : (0,phrase/* say */.cv) `Remove ${header} from the custom headers.`;
            },
            forHost({
                action: 'Look at the input headers and at ANTHROPIC_CUSTOM_HEADERS in env of the step, the job and the workflow.',
                terminal: 'Look at --headers and at ANTHROPIC_CUSTOM_HEADERS in the shell, .env and the settings of Claude Code.',
            }),
            'Set no default header with the key in your own client either: the SDK adds it.',
        ],
        links: ['codeVariables', 'authentication'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/auth-rights.ts



const AUTH_RIGHTS = {
    'auth.oauth-unsupported': cause({
        title: 'an OAuth token is not accepted for this use',
        when: 'An OAuth or subscription token is refused for this use.',
        explanation: 'The token was recognised as one, and refused here: without its beta header, by a rule of the organization, or because such tokens are not for this use. It does not say that the token is bad.',
        summary: 'Use an API key for programs of your own.',
        steps: [
            createKey,
            storeAgain('paste the API key, and remove the token'),
            'If the token must stay, send it as Authorization: Bearer with anthropic-beta: oauth-2025-04-20; never as x-api-key.',
            'Ask an administrator of the organization if the answer says that OAuth is not allowed there.',
        ],
        commands: [storeCredential],
        links: ['codeAuthentication', 'authentication'],
    }),
    'auth.claude-code-only': cause({
        title: 'this token may be used by Claude Code alone',
        when: 'A subscription token that is alive but may be used by Claude Code alone: more cannot be told from outside.',
        explanation: 'The answer says that this credential is authorized for Claude Code only, so it is alive. Whether Claude Code itself will work with it cannot be told from outside.',
        summary: 'Fine for Claude Code; use an API key for anything else.',
        steps: [
            'Leave it as it is if only Claude Code uses it.',
            'Use an API key for an SDK, a script or another tool: they are refused with this token.',
            forHost({
                action: 'Pass it to claude-code-action as claude_code_oauth_token, not as the API key.',
                terminal: 'Keep it in CLAUDE_CODE_OAUTH_TOKEN, and out of ANTHROPIC_API_KEY.',
            }),
        ],
        links: ['codeAuthentication', 'getKey'],
    }),
    'auth.workspace-required': cause({
        title: 'the key needs to be told its workspace',
        when: 'The key belongs to no single workspace: `anthropic-workspace-id` (input `workspace-id`) must be sent.',
        explanation: 'The API knows this key, but it may act in several workspaces and none was named. Every request must carry anthropic-workspace-id. It is not a bad key.',
        summary: 'Send the workspace id with every request.',
        steps: [
            'Copy the id of the workspace (wrkspc_…) from the Claude Console: Settings → Workspaces.',
            forHost({
                action: 'Pass it as the input workspace-id.',
                terminal: 'Pass it as --workspace-id, or set ANTHROPIC_WORKSPACE_ID.',
            }),
            'Send the header anthropic-workspace-id from your program as well; Claude Code takes it through ANTHROPIC_CUSTOM_HEADERS.',
            'Or create a key that is scoped to one workspace, and needs no header.',
        ],
        links: ['workspaces', 'getKey'],
    }),
    'auth.forbidden': cause({
        title: 'the key may not do this',
        when: 'A 403 permission_error.',
        explanation: 'The request was understood and refused with a 403 for lack of permission. That is a matter of rights, not of a wrong or revoked key.',
        summary: 'Give the key the right, or use one that has it.',
        steps: [
            forParty({
                anthropic: 'Look at the key in the Console: its workspace, its scope, and the role of the account it is linked to.',
                gateway: 'Ask the owner of the gateway what this key may reach: its routes, models and source addresses.',
            }),
            'Read the message in the finding: it names the missing scope or right when the service tells.',
            'Use a key of the workspace that has the resource.',
        ],
        links: ['apiErrors', 'workspaces', 'authentication'],
    }),
    'auth.region': cause({
        title: 'requests from this place are not served',
        when: '403 "Request not allowed": the country or address of the outgoing connection is not served.',
        explanation: 'The edge turned the request away before the API saw it, because of where it comes from. The key was not judged: nothing here says that it is bad.',
        summary: 'Send the request from a supported country or address.',
        steps: [
            'Compare the country of your outgoing address with the supported regions; a VPN or proxy exit counts, not where you sit.',
            forHost({
                action: 'Run the job on a hosted runner, or on a self-hosted runner whose exit is in a supported region.',
                terminal: 'Change the exit of the VPN or proxy, or turn it off.',
            }),
            'Try another exit address if the country is supported: data-centre and VPN addresses are blocked one by one.',
        ],
        links: ['regions', 'apiErrors'],
    }),
    'auth.challenge': cause({
        title: 'a bot challenge answers in place of the API',
        when: 'A bot challenge (`cf-mitigated`) answers instead of the API.',
        explanation: 'A page that asks to prove a human came instead of an answer, so the request never reached the API. The key was not judged: nothing here says that it is bad.',
        summary: 'Use the host of the API, or an address that is not challenged.',
        steps: [
            forParty({
                anthropic: 'Change the outgoing address: shared VPN and proxy exits are challenged.',
                gateway: 'Exempt the API route of the gateway from the bot rules of its edge: programs cannot solve a challenge.',
            }),
            'Check the base URL: claude.ai and other web sites challenge programs, api.anthropic.com is the one for them.',
        ],
        commands: [answerHeaders],
        links: ['apiOverview', 'codeErrors'],
    }),
    'auth.organization': cause({
        title: 'the organization is disabled or on hold',
        when: 'The organization is disabled or on hold.',
        explanation: 'The key was recognised, and its whole organization may not use the API at present. Another key of the same organization will not help.',
        summary: 'Use a key of an active organization, or have this one released.',
        steps: [
            'Check that it is the organization you mean: an old key in a forgotten variable or secret is the usual reason.',
            storeAgain('paste a key of the organization that is active'),
            'Sign in to the Console as an administrator: it says what is on hold and why (billing, verification, policy).',
            'Follow the appeal address in the answer, if there is one.',
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'codeErrors'],
    }),
    'auth.creator-left': cause({
        title: "the key's creator is no longer a member",
        when: "The key's creator is no longer a member of the organization.",
        explanation: 'A personal key acts for the person who made it, and ended when that person left the organization. It was a good key until then.',
        summary: 'Create a key that is linked to a service account.',
        steps: [
            'Create a key in the Console linked to a service account, which outlives the people.',
            storeAgain('paste the new key'),
            'Look for other keys of the same person: they ended too.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['getKey', 'apiKeys', 'members'],
    }),
    'auth.wrong-workspace': cause({
        title: 'the key acts in another workspace than expected',
        when: 'The answer names another workspace than `workspace-id`.',
        explanation: 'The key works, but in another workspace than the one you named: usage, limits and files would land there.',
        summary: 'Use a key of the expected workspace, or correct the expected id.',
        steps: [
            'Compare the two ids in the finding, and decide which one is meant.',
            storeAgain('paste a key that was created in the expected workspace'),
            forHost({
                action: 'Correct the input workspace-id if the key is the right one.',
                terminal: 'Correct --workspace-id or ANTHROPIC_WORKSPACE_ID if the key is the right one.',
            }),
        ],
        commands: [storeCredential],
        links: ['workspaces'],
    }),
    'auth.wrong-organization': cause({
        title: 'the key belongs to another organization than expected',
        when: 'The answer names another organization than `organization-id`.',
        explanation: 'The key works, but another organization pays and sees the usage: often a private key that was stored in a hurry.',
        summary: 'Use a key of the expected organization, or correct the expected id.',
        steps: [
            'Compare the two ids in the finding, and decide which one is meant.',
            storeAgain('paste a key of the expected organization'),
            forHost({
                action: 'Correct the input organization-id if the key is the right one.',
                terminal: 'Correct --organization-id or ANTHROPIC_ORGANIZATION_ID if the key is the right one.',
            }),
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'workspaces'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/billing.ts




const BILLING = {
    'billing.credit': cause({
        title: 'the credit of the account is too low',
        when: 'Credit too low; the key itself is valid.',
        explanation: 'The key was recognised, so it is valid, but its organization has no credit for the request. Where the balance looks good, the key usually belongs to another organization, or was orphaned.',
        summary: 'Buy credit for the organization of this key, or use a key of the one that has it.',
        steps: [
            forParty({
                anthropic: 'Look at Settings → Billing in the Console, in the organization of this key, and buy credit or turn on auto-reload.',
                gateway: 'Ask the owner of the gateway to fill up its account: the balance meant may be the one behind it.',
            }),
            'If there is credit, create a new key in that very organization: a key of an old or another one does not see the money, and a new one works at once.',
            storeAgain('paste the new key'),
            'If only one model is refused, choose another: some need a higher usage tier.',
        ],
        commands: [storeCredential],
        links: ['billing', 'apiKeys', 'rateLimits'],
    }),
    'billing.limit': cause({
        title: 'a spend or usage limit is reached',
        when: 'A spend or usage limit is reached; with the date access returns when told.',
        explanation: 'A limit on spending, set by you or by the usage tier, is used up for this month. Trying again fails until it is raised or the month ends; nothing here says that the key is bad.',
        summary: 'Raise the limit in the Console, or wait until access returns.',
        steps: [
            'Raise or remove the limit: Settings → Billing → Spend limits for the organization, Settings → Workspaces for one workspace.',
            'Ask for a higher tier in the Console if it is the cap of the tier: that one cannot be raised by hand.',
            told('returnsAt', (date) => (0,phrase/* say */.cv) `Or wait: access returns on ${date}.`, 'Or wait: access returns at 00:00 UTC on the first day of the next month, unless the answer gives another date.'),
            'Find out what used it up: Usage in the Console, by key and by model.',
        ],
        links: ['billing', 'consoleLimits', 'rateLimits'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clock.ts

const CLOCK = {
    'clock.skew': cause({
        title: 'the clock of this machine is wrong',
        when: "More than 5 minutes from the server's `Date`; broken when it is why TLS or a signature fails, else degraded.",
        explanation: 'This machine and the server disagree about the time by more than five minutes. Certificates and signed tokens are judged by the clock, so good ones look expired or not yet valid.',
        summary: 'Set the clock by network time.',
        steps: [
            forHost({
                action: 'Turn on network time on the self-hosted runner or the host of its container: a container has the clock of its host.',
                terminal: 'Turn on network time; a container or WSL takes the clock of its host, and drifts after the host has slept.',
            }),
            'Allow UDP port 123 to a time server in the firewall.',
            'Check the time zone too: a clock set by hand in the wrong zone is off by whole hours.',
        ],
        commands: ['date -u', 'timedatectl status'],
        links: ['certificateErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/dns.ts




/** Names that no public name server knows. Sources: RFC 6762, RFC 8375, ICANN's reservation of `internal` (2024), RFC 6762 appendix G. */
const PRIVATE_NAME = /^[^.]+$|\.(?:local|internal|intranet|private|corp|home|lan|home\.arpa)$|\.cluster\.local$|\.svc$/i;
/** Where a name is known, said of the very name when its form tells that it is a private one. */
const whereKnown = (facts) => {
    if (isFirstParty(facts))
        return ['Look at the resolver: this name exists, so a filter or an internal name server hides it here.'];
    if (!PRIVATE_NAME.test(facts.hostname))
        return [
            'If the name is internal, run where it is known: inside the VPN or the private network, or on a self-hosted runner there.',
        ];
    const name = (0,phrase/* quote */.hD)(facts.hostname);
    return facts.host === 'action'
        ? (0,phrase/* say */.cv) `Run where ${name} is known: on a self-hosted runner inside its private network. No runner of GitHub's own knows such a name, and that of a service container is known only to a job which itself runs in a container.`
        : (0,phrase/* say */.cv) `Run where ${name} is known: such a name belongs to a private network, so connect its VPN, or run on a machine there.`;
};
const DNS = {
    'dns.not-found': cause({
        title: 'the host name does not exist',
        when: 'NXDOMAIN, or a name without any address.',
        explanation: 'Name servers answered, and know no address for this name. Nothing was sent, so nothing is known about the key.',
        summary: 'Correct the host name, or run where it is known.',
        steps: [
            told('corrected', (name) => (0,phrase/* say */.cv) `Check the spelling: did you mean ${name}?`, 'Check the spelling of the host in the base URL, letter by letter.'),
            whereKnown,
            forHost({
                action: 'In a container job, give the container the resolver of its host, or a --dns option.',
                terminal: 'Inside a container, compare /etc/resolv.conf with that of the host; under WSL it may point at a dead server.',
            }),
            correctBaseUrl,
        ],
        commands: [lookUp, lookUpOutside],
        links: ['nodeDns', 'codeErrors'],
    }),
    'dns.failure': cause({
        title: 'the name cannot be looked up',
        when: 'SERVFAIL, REFUSED, a time-out, or no resolver at all; or a name server knows the name and this machine does not ask it.',
        explanation: 'The question for the address got no usable answer: the resolver is down, refuses, cannot be reached, or is not asked. That says nothing about the name, the endpoint or the key.',
        summary: 'Repair name resolution on this machine.',
        steps: [
            ({ evidence }) => evidence['known'] === true
                ? [
                    'Look at what this machine asks before its name server: the hosts file, nsswitch.conf, the search domains, a caching daemon.',
                ]
                : undefined,
            'Try again once: a single SERVFAIL or time-out passes.',
            forHost({
                action: 'Compare with another name in a step of the same job; if none resolves, repair the resolver of the runner or its container (--dns).',
                terminal: 'Compare with another name; if none resolves, repair the resolver: VPN, /etc/resolv.conf, the network settings.',
            }),
            'If only this name fails, ask the owner of its domain: its own name servers or its DNSSEC signatures are broken.',
            'Allow UDP and TCP port 53 to the resolver in the firewall.',
        ],
        commands: [lookUp, lookUpOutside],
        links: ['nodeDns', 'systemErrors'],
    }),
    'dns.sinkhole': cause({
        title: 'the name of the API leads to a private or blocked address',
        when: 'A public API name resolves to 0.0.0.0, loopback or a private address, and no verified API answer follows.',
        explanation: 'A filter, an ad blocker or an entry in the hosts file answers for this name in place of its owner. The key is sent to no peer without a trusted certificate for this name.',
        summary: 'Take the name off the block list, or out of the hosts file.',
        steps: [
            'Look for the name in the hosts file (/etc/hosts, C:\\Windows\\System32\\drivers\\etc\\hosts) and remove the line.',
            'Take the name off the block list of the resolver (Pi-hole, AdGuard, NextDNS, a corporate DNS filter).',
            'If it is a private link on purpose, let the endpoint there present a certificate for this name, or use its own name as the base URL.',
            askNetworkOwner,
        ],
        commands: [lookUp, lookUpOutside],
        links: ['addresses', 'codeNetwork'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/endpoint.ts




const ENDPOINT = {
    'endpoint.malformed': cause({
        title: 'the base URL cannot be read',
        when: 'Not an absolute http(s) URL: missing scheme, Markdown link, spaces, userinfo and the like.',
        explanation: 'The base URL is no absolute http or https URL, so nothing could be sent. The key has nothing to do with it.',
        summary: 'Write the base URL in full, as https://host or https://host/path.',
        steps: [
            told('corrected', (url) => (0,phrase/* say */.cv) `Write ${url} instead.`, 'Write the URL in full: https://api.anthropic.com, or the https:// address of your gateway, with no quotes, brackets or spaces.'),
            'Keep names and passwords out of it: a credential belongs into api-key or auth-token, never into the URL.',
            correctBaseUrl,
        ],
        links: ['apiOverview', 'codeVariables'],
    }),
    'endpoint.insecure': cause({
        title: 'the key would travel over plain http',
        when: 'Plain http to a host that is not loopback.',
        explanation: 'The URL begins with http:// and leaves this machine, so anyone on the way could read the key. Nothing was sent.',
        summary: 'Use https.',
        steps: [
            'Change http:// to https:// in the base URL; ask the owner of the gateway for its https address if that port speaks none.',
            correctBaseUrl,
            'Set allow-http to true only for a gateway in a network that is yours alone.',
        ],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.unknown-host': cause({
        title: 'this host has never been an API endpoint',
        when: 'A host known never to have been an API endpoint, such as `claude.ai`, `console.anthropic.com` or `api.us-east.anthropic.com`.',
        explanation: 'The name is that of a web site, or was made up in some tutorial; no API listens there. Nothing was sent to it, so nothing is known about the key.',
        steps: [
            told('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Set the base URL to https://api.anthropic.com, or remove it: that is the default everywhere.'),
            correctBaseUrl,
            'Choose a region in the request (inference_geo) or through a cloud provider: the API has no regional host names.',
        ],
        links: ['apiOverview', 'codeVariables'],
    }),
    'endpoint.path': cause({
        title: 'the path of the base URL is wrong',
        when: '`/v1` doubled or missing, or a full `/v1/messages` pasted; the corrected base URL was found by probing.',
        explanation: 'The host is right: it answers as the API does under another path. SDKs add /v1/messages by themselves. The 404 says nothing about the key or the model.',
        steps: [
            told('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}: there the API was seen to answer.`, 'Cut the base URL back to what comes before /v1/messages.'),
            correctBaseUrl,
            'Check the client too: a few tools want the URL with /v1 at its end and add only /messages.',
        ],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.legacy': cause({
        title: 'the Text Completions API is gone',
        when: '`/v1/complete` and the Text Completions API.',
        explanation: 'The base URL points at /v1/complete. Every model it served is retired, and the SDKs have dropped it. The key may well work with the Messages API.',
        summary: 'Move to the Messages API at /v1/messages.',
        steps: [
            told('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Set the base URL to the host alone, for example https://api.anthropic.com.'),
            'Replace completions.create by messages.create: a list of messages instead of a prompt, max_tokens instead of max_tokens_to_sample.',
            'Update the SDK to a current major version.',
        ],
        links: ['messages', 'migration'],
    }),
    'endpoint.unverified': cause({
        title: 'the endpoint answers, but offers no free way to prove the key',
        when: 'It answers as this API or a gateway does, but has no model list and no token count; `live: true` settles it.',
        explanation: 'Something that speaks this API is there, but neither its model list nor its token count could be used. So nobody confirmed the key, and nothing says that it is bad.',
        summary: 'Set live to true: one smallest real message settles it.',
        steps: [
            forHost({
                action: 'Set live: true and name a model in models: one smallest message (less than a cent) proves the key.',
                terminal: 'Add --live true and name a model with --models: one smallest message (less than a cent) proves the key.',
            }),
            'Ask the owner of the gateway to let GET /v1/models or POST /v1/messages/count_tokens through; both are free.',
        ],
        links: ['modelList', 'tokenCounting', 'codeGateways'],
    }),
    'endpoint.not-found': cause({
        title: 'there is no API at this path',
        when: 'A 404 which is not about a model, and no corrected path was found.',
        explanation: 'The host answers 404 under this path, and under every likely correction of it. It is not about the model, and says nothing about the key.',
        summary: 'Ask for the right base URL: the host answers, but has no API at this path.',
        steps: [
            told('path', (path) => (0,phrase/* say */.cv) `Compare ${path} with the path that the documentation of your gateway gives.`),
            forParty({
                anthropic: 'Set the base URL to https://api.anthropic.com without any path.',
                gateway: 'Copy the base URL for Anthropic-style requests from the gateway: it often differs from the OpenAI-style one.',
            }),
            'Check that the route is deployed: a 404 may also come from a gateway that is up without its Anthropic routes.',
            correctBaseUrl,
        ],
        commands: [statusCode],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.not-an-api': cause({
        title: 'something else answers in place of the API',
        when: 'Something answers, but not this API: HTML page, login, captive portal, block page, other JSON.',
        explanation: 'An answer came, but it is a page or data of something else, so the request never reached the API. Nothing is known about the key.',
        summary: 'Find out who answers, and get the request past it.',
        steps: [
            'Read the title and the server in the finding: a login or block page names the product that put it there.',
            forHost({
                action: 'Ask whoever runs the network of the runner to let requests to this host through unchanged.',
                terminal: 'Open any page in a browser and sign in, if this network has a sign-in page; leave the VPN if it blocks the host.',
            }),
            forParty({
                gateway: 'Compare the base URL with the documentation of the gateway: its web console is not its API.',
            }),
            startNewRun,
        ],
        commands: [answerHeaders],
        links: ['codeErrors', 'codeNetwork', 'apiOverview'],
    }),
    'endpoint.redirect': cause({
        title: 'the endpoint redirects elsewhere',
        when: 'It redirects elsewhere; the credential is never sent along.',
        explanation: 'The endpoint answers with a redirect. SDKs do not carry a key to another place, and neither do we, so the check ended there.',
        summary: 'Use the address the redirect leads to, if you know and trust it.',
        steps: [
            told('location', (location) => (0,phrase/* say */.cv) `If ${location} is the API you mean, set the base URL to it.`, 'Look where the redirect leads; if that is the API you mean, set the base URL to it.'),
            'If it leads to a login page, fix the sign-in in front of the gateway: machines need a route without one.',
            'Drop a www., use https:// and cut a trailing path: these are the usual reasons for a redirect.',
            correctBaseUrl,
        ],
        commands: [answerHeaders],
        links: ['codeGateways', 'apiOverview'],
    }),
    'endpoint.wrong-protocol': cause({
        title: 'https is spoken to a plain http port, or the reverse',
        when: 'TLS spoken to a plain port, or the reverse.',
        explanation: 'Something listens there, but speaks the other of http and https. The address is reachable, and no key was sent.',
        summary: 'Match the scheme to the port.',
        steps: [
            told('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Change the scheme or the port of the base URL: https usually listens on 443 or 8443, plain http on 80, 8080, 3000 or 4000.'),
            'Give the gateway a certificate if it speaks only http and is not on this machine: a key must not travel in the clear.',
            correctBaseUrl,
        ],
        commands: [handshake],
        links: ['codeGateways', 'systemErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/federation.ts


/** A step for what the evidence says, and for the page about the cause, which is about all of it. */
function stoppedAt(places, step) {
    return (facts) => {
        const { stoppedAt: place } = facts.evidence;
        if (typeof place === 'string' && !places.includes(place))
            return undefined;
        return typeof step === 'string' ? [step] : step(facts);
    };
}
const compareClaims = ({ evidence }) => {
    const [subject, audience] = [factIn(evidence, 'sub'), factIn(evidence, 'aud')];
    const general = 'Compare subject and audience with the rule in the Console: a branch, a pull request and an environment each give another subject.';
    if (subject === undefined || audience === undefined)
        return [general];
    return (0,phrase/* say */.cv) `Compare with the rule in the Console: it must take the subject ${subject} and the audience ${audience}; a branch, a pull request and an environment each give another subject.`;
};
const FEDERATION = {
    'auth.federation': cause({
        title: 'the keyless sign-in was refused',
        when: 'No `id-token: write`, exchange refused, rule mismatch, or a token used twice; says which.',
        explanation: 'The identity of the job could not be exchanged for a Claude token. No key is involved, so none is bad.',
        steps: [
            stoppedAt(['permission', 'place'], forHost({
                action: 'Add permissions: id-token: write to the job; a reusable workflow needs it in its caller too. A pull request from a fork never gets it.',
                terminal: 'Run it inside of a job of GitHub Actions with permissions: id-token: write; elsewhere pass a key with --api-key or ANTHROPIC_API_KEY.',
            })),
            stoppedAt(['audience'], 'Set oidc-audience, and the audience of the federation rule, to the URL of the gateway if it exchanges identity tokens itself; else pass its own key.'),
            stoppedAt(['github'], 'Look at githubstatus.com, let the runner reach the hosts of GitHub Actions, and run the job again: the Claude side was not asked.'),
            stoppedAt(['exchange'], 'Let the federation rule match this job: its subject, its audience, its organization, its workspace.'),
            stoppedAt(['exchange'], compareClaims),
            stoppedAt(['exchange'], 'Check federation-rule-id, organization-id and service-account-id, and set workspace-id if the rule has several workspaces.'),
            stoppedAt(['exchange'], 'See the authentication events on the workload identity page of the Console: they tell the reason, jti_reused for a token that was used twice.'),
        ],
        links: ['federation', 'federationErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/format.ts


const FORMAT = {
    'format.request': cause({
        title: 'the API refuses the request body',
        when: 'The request body is refused (400): field and reason.',
        explanation: 'The body of the request was read and refused with a 400. That is about its fields, not about the key; nothing here says that the key is bad.',
        summary: 'Correct the field which the answer names.',
        steps: [
            told('field', (field) => (0,phrase/* say */.cv) `Correct the field ${field} in your request.`, 'Correct the field which the finding names.'),
            'Remove temperature, top_p and top_k: with anthropic-version 2026-10-21, and for Claude 4.7 and later, they are refused even at their defaults.',
            'Check what is needed always: model, max_tokens, and messages that end with one of the user.',
            forHost({
                action: 'Point the input request at your own body as a JSON file: it is checked for free.',
                terminal: 'Pass your own body as --request FILE: it is checked for free.',
            }),
        ],
        links: ['apiErrors', 'migration', 'messages'],
    }),
    'format.version': cause({
        title: 'a version or beta header is missing or unknown',
        when: 'Missing or unknown `anthropic-version` or `anthropic-beta`.',
        explanation: 'The request was refused for its anthropic-version or anthropic-beta header. Two versions are alive: 2026-10-21 and 2023-06-01. It says nothing about the key.',
        summary: 'Send a known anthropic-version, and only known beta names.',
        steps: [
            told('header', (header) => (0,phrase/* say */.cv) `Correct the header ${header}.`),
            'Send anthropic-version: 2026-10-21 or 2023-06-01, exactly so; the SDKs do it by themselves.',
            'Remove beta names that have ended or become standard from anthropic-beta, ANTHROPIC_BETAS and the custom headers.',
            forParty({
                gateway: 'Let the gateway pass both headers on unchanged, and learn the version 2026-10-21.',
            }),
        ],
        links: ['versions', 'betaHeaders', 'migration'],
    }),
    'format.response': cause({
        title: 'the answer is not what the API would send',
        when: 'A 200, but no valid Messages, Models or token-count answer.',
        explanation: 'The request succeeded, but the answer has another shape than this API gives, so clients will fail on it. Something in between makes or rewrites it.',
        summary: 'Let the gateway answer in the shape of the Messages API.',
        steps: [
            forParty({
                anthropic: 'Look for a proxy that rewrites answers: the API itself sends this shape.',
                gateway: 'Choose the Anthropic-style route of the gateway: an OpenAI-style one answers with choices instead of content.',
            }),
            'Update the gateway: its translation may be behind the API.',
            'Ask with curl through the same route, and compare with the documented answer.',
        ],
        links: ['messages', 'codeGateways'],
    }),
    'format.stream': cause({
        title: 'the stream is broken',
        when: 'The stream is buffered, cut, out of order or no server-sent events.',
        explanation: 'Plain answers may work, but the streamed one arrives in one piece, ends early or out of order. Chat programs then hang or stop in mid-sentence.',
        summary: 'Turn off buffering between here and the API.',
        steps: [
            'Turn off response buffering in the reverse proxy (nginx: proxy_buffering off) and compression for text/event-stream.',
            'Raise its read time-out to ten minutes: pauses in a stream are normal.',
            'Pass events through unchanged, from message_start to message_stop; there is no [DONE].',
            'Ask without streaming until it is repaired.',
        ],
        links: ['streaming', 'codeGateways'],
    }),
    'format.too-large': cause({
        title: 'the request is too large',
        when: 'A 413.',
        explanation: 'The body was refused for its size: the API takes 32 MB, a proxy or gateway often only 1 or 10 MB. It says nothing about the key.',
        summary: 'Send less, or raise the limit of the box that refuses.',
        steps: [
            'Look who answered: without a request id it was a box before the API, whose limit can be raised (nginx: client_max_body_size).',
            'Send large files once through the Files API and refer to them, or shrink images.',
            'Split the work, or use batches.',
        ],
        links: ['apiErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-delivery.ts




const KEY_DELIVERY = {
    'key.missing': cause({
        title: 'no key arrived',
        when: 'The credential is empty, in a run to which GitHub gives secrets.',
        explanation: 'Nothing was given where the key belongs, and nothing was sent. An unknown secret name is not an error on GitHub: it silently becomes the empty text.',
        summary: 'Give the key: store the secret under the very name the workflow reads, and hand it to this step.',
        steps: [
            ({ host, secretName }) => host === 'action'
                ? (0,phrase/* say */.cv) `Compare names: the workflow must read the very name under which the secret is stored, usually ${secretName}.`
                : (0,phrase/* say */.cv) `Set ${secretName} in this shell and export it; a variable that is not exported does not reach the program.`,
            forDelivery({
                byInput: 'Pass it under with: as api-key of this step; a value under env: of another step or job does not arrive here.',
                byName: (name) => (0,phrase/* say */.cv) `Hand it to this step under that name: as ${name} under its env:, or as a line ${name}=… of its input credentials.`,
            }),
            forHost({
                terminal: 'Check the .env file: a program reads it only if something loads it, and from the folder it is started in.',
            }),
            forHost({
                action: 'If the secret belongs to an environment, add environment: NAME to the job; in a reusable workflow, to the job inside it.',
            }),
            forHost({
                action: 'If this is a reusable workflow, let its caller say secrets: inherit, or hand the secret over by name under secrets:.',
            }),
            forHost({
                action: 'If it is an organization secret, allow this repository under its repository access.',
            }),
            ({ host, secretName }) => host === 'action' ? (0,phrase/* say */.cv) `If it does not exist yet, store it as ${secretName}.` : undefined,
        ],
        commands: [listNames, storeCredential],
        links: ['useSecrets', 'secrets', 'reuseWorkflows', 'getKey'],
    }),
    'key.withheld': cause({
        title: 'GitHub gives no secrets to this run',
        when: "The credential is empty, and the run is a fork's or Dependabot's pull request.",
        explanation: 'By design, pull requests from forks get no secrets, and runs started by Dependabot get only Dependabot secrets. Nothing was checked, and nothing is known to be wrong.',
        summary: 'Nothing to do for a fork; for Dependabot, store the key among the Dependabot secrets too.',
        steps: [
            ({ secretName }) => (0,phrase/* say */.cv) `For Dependabot, store the key a second time, as the Dependabot secret ${secretName}: it is a separate store.`,
            'For forks, leave it so: check the key on push, on schedule, or when a maintainer starts the workflow.',
            'Skip the steps that need the key when the output verdict is unchecked.',
            'Do not switch to pull_request_target to get the secret: code of strangers would run beside it.',
        ],
        commands: [storeForDependabot],
        links: ['dependabot', 'pullRequestTarget', 'secrets'],
    }),
    'key.conflict': cause({
        title: 'two credentials are set',
        when: 'Both an API key and a bearer token are set; says which one wins.',
        explanation: 'Both an API key and a token are set. Here, and in the official SDKs, the API key wins; Claude Code takes the token first. So two programs on one machine may use different credentials.',
        summary: 'Keep one credential and remove the other.',
        steps: [
            'Keep the one your program is meant to use: api-key (ANTHROPIC_API_KEY) or auth-token (ANTHROPIC_AUTH_TOKEN).',
            forHost({
                action: 'Remove the other from with:, and from env: of the step, the job and the workflow.',
                terminal: 'Unset the other in this shell, and remove it from your shell profile and from .env files.',
            }),
        ],
        commands: [listNames],
        links: ['codeAuthentication', 'authentication'],
    }),
    'key.exposed': cause({
        title: 'the key stands in a file of the repository',
        when: "The credential's own value stands in a file which git tracks (any file, where the workspace is no git checkout).",
        explanation: 'The exact value of the checked key was found in the checkout. Everyone who can read the repository can use it, and its history keeps it after the line is gone.',
        summary: 'Revoke this key, create a new one, then take the old one out of the file and the history.',
        steps: [
            'Revoke the key now: Claude Console → Settings → API keys (or at your gateway). Deleting the line does not help any more.',
            createKey,
            storeAgain('with the new key alone'),
            told('file', (file) => (0,phrase/* say */.cv) `Remove the value from ${file} and read it from the environment there.`, 'Remove the value from the file and read it from the environment there.'),
            'Look at the usage of the old key in the Console for requests that are not yours.',
            'Clean the history too if the repository is public or widely shared.',
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'removeSecret', 'useSecrets'],
    }),
    'key.malformed': cause({
        title: 'the key is incomplete or altered',
        when: 'A known family with the wrong length or alphabet, refused by the API (first-party host only).',
        explanation: 'The API refused the key, and its shape says why: a key of this family has another length or other characters. It was probably cut or changed when it was copied. It does not mean that the original was revoked.',
        summary: 'Copy the whole key again; if the original is lost, create a new one.',
        steps: [
            'Copy the key again with the copy button, not by selecting it: a selection or a wrapped line loses characters.',
            storeAgain('paste the whole key, from sk-ant- to its end, on one line'),
            'Create a new key if nobody has the original any more: the Console shows a key only once.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-kind.ts




const KEY_KIND = {
    'key.wrong-provider': cause({
        title: "this is another vendor's key",
        when: "Another vendor's key (OpenAI, OpenRouter, Google, AWS, GitHub, …) meant for Anthropic.",
        explanation: 'The shape of the value is that of another service. It was not sent to Anthropic, so nothing is known about whether it works at home.',
        summary: "Use an Anthropic key here, or set the endpoint to that vendor's own.",
        steps: [
            lookAtOrigin,
            ({ secretName }) => (0,phrase/* say */.cv) `Check for swapped names: two secrets may have changed places, ${secretName} and another one.`,
            'If you meant to go through that vendor, set its base URL as the endpoint and leave the key as it is.',
            createKey,
            storeAgain('paste the Anthropic key'),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['getKey', 'codeGateways'],
    }),
    'key.admin': cause({
        title: 'an admin key cannot send messages',
        when: 'An admin key where an inference key is needed.',
        explanation: 'Admin keys (sk-ant-admin…) manage the organization and are refused by the Messages API. It was not sent, and nothing says that it is bad; but it should not lie where an ordinary key would do.',
        summary: 'Use an ordinary API key instead of the admin key.',
        steps: [
            createKey,
            storeAgain('paste the ordinary key, which does not begin with sk-ant-admin'),
            'Revoke the admin key if others could read it here: it can create keys and members.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'adminKeys', 'getKey'],
    }),
    'key.oauth': cause({
        title: 'this is an OAuth token, not an API key',
        when: 'An OAuth access or refresh token given as `api-key`.',
        explanation: 'Tokens (sk-ant-oat…) go into the Authorization header with their own beta header; as x-api-key they are refused with a 400 or 404 that looks like something else. Refresh tokens and cookies are never credentials for the API.',
        summary: 'Give the token as auth-token, or use an API key.',
        steps: [
            forHost({
                action: 'If it begins with sk-ant-oat, pass it with the input auth-token instead of api-key.',
                terminal: 'If it begins with sk-ant-oat, set it as ANTHROPIC_AUTH_TOKEN (Claude Code: CLAUDE_CODE_OAUTH_TOKEN) and unset ANTHROPIC_API_KEY.',
            }),
            'If it is a refresh token (sk-ant-ort) or a cookie (sk-ant-sid), remove it from here and sign out of that session: it opens your account.',
            'For a program of your own, use an API key: a subscription token is for Claude Code alone.',
            createKey,
            storeAgain('paste the API key'),
        ],
        commands: [storeCredential],
        links: ['codeAuthentication', 'authentication', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-shape.ts




const KEY_SHAPE = {
    'key.placeholder': cause({
        title: 'the key is a placeholder',
        when: '`your_api_key_here`, `***`, `sk-ant-...`, `xxx`, `<key>`, `changeme` and their like.',
        explanation: 'The value is an example out of a template or a masked copy out of a log, not a key. Nothing was sent.',
        summary: 'Put a real key where the placeholder stands.',
        steps: [
            lookAtOrigin,
            createKey,
            storeAgain('replace the placeholder by the real key'),
            forHost({
                action: 'Check that env: of the job does not set the same name to an example value.',
                terminal: 'Replace it in the .env file too, if it was copied from .env.example.',
            }),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['getKey', 'useSecrets'],
    }),
    'key.unexpanded': cause({
        title: 'the key is a reference that nobody resolved',
        when: '`${{ secrets.X }}`, `$ANTHROPIC_API_KEY`, `%KEY%`, `op://…`, `vault:…` arrived literally.',
        explanation: 'The name of the key arrived instead of its value: the place it was written in does not resolve such references. Nothing was sent.',
        summary: 'Let the reference be resolved before it gets here.',
        steps: [
            lookAtOrigin,
            forHost({
                action: 'Write the expression in the workflow file itself, as api-key: ${{ secrets.NAME }}; expressions inside a secret, a .env file or a script stay text.',
                terminal: 'Use double quotes, not single ones, around a shell variable; a .env file and most configuration files resolve none at all.',
            }),
            'For op://… or vault:… references, start the program through the tool that resolves them (for example op run), or load the secret in a step before.',
            storeAgain('if the reference itself was pasted there, replace it by the value'),
            startNewRun,
        ],
        links: ['expressions', 'useSecrets'],
    }),
    'key.whitespace': cause({
        title: 'the key contains white space or an invisible character',
        when: 'Leading, trailing or inner white space, CR, LF, BOM, zero-width or no-break space.',
        explanation: 'A character that no key has came along with it, usually a line end from echo or a file, or a break from a wrapped copy. The rest may be right, but a header with such a value is refused or means another key, so nothing was sent.',
        summary: 'Store the key again without the white space or invisible character.',
        steps: [
            ({ evidence }) => {
                const point = factIn(evidence, 'codePoint');
                const place = factIn(evidence, 'position');
                if (point === undefined)
                    return ['Look for the character that the finding names; it is often invisible.'];
                return place === undefined
                    ? (0,phrase/* say */.cv) `The character is ${point}.`
                    : (0,phrase/* say */.cv) `The character is ${point}, at ${place}.`;
            },
            lookAtOrigin,
            storeAgain('type or paste it at the prompt of the command below, which leaves no line end behind'),
            'Use printf %s instead of echo, and save key files as UTF-8 without a byte order mark, when a script stores it.',
            'Copy the key from the Console again if the character stands inside it.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'getKey', 'codeErrors'],
    }),
    'key.quoted': cause({
        title: 'the key is wrapped in quotes',
        when: 'Wrapped in quotes, straight or typographic.',
        explanation: 'The quotes have become part of the value, so the API would see another key. What is inside looks untouched; nothing was sent.',
        summary: 'Store the key again without the quotes.',
        steps: [
            lookAtOrigin,
            storeAgain('paste only what stands between the quotes'),
            forHost({
                action: 'Leave quotes out of the secret form and of docker --env-file files: they are kept literally there.',
                terminal: 'Use plain straight quotes in the shell, which removes them; typographic ones from a document stay.',
            }),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['useSecrets'],
    }),
    'key.prefixed': cause({
        title: 'something stands in front of the key',
        when: '`Bearer `, `x-api-key:`, `ANTHROPIC_API_KEY=`, `export …` in front of the key.',
        explanation: 'A whole header or a whole line of a script was pasted, not the key alone. The client adds the header itself; nothing was sent.',
        summary: 'Store the key alone, without the words in front of it.',
        steps: [
            lookAtOrigin,
            storeAgain('paste only the key, beginning with sk-ant- (or with whatever your gateway gave you)'),
            'Write the name only once: left of the equals sign or in the name field, never in the value.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'authentication'],
    }),
    'key.encoded': cause({
        title: 'the key is encoded',
        when: 'A base64, URL-encoded or JSON-wrapped key.',
        explanation: 'The value is a key in another coat, as secret managers and Kubernetes hand it out. The API wants the bare key; nothing was sent.',
        summary: 'Store the decoded key.',
        steps: [
            lookAtOrigin,
            'Decode it where it is taken out: base64 --decode for Kubernetes secrets, the one field of a JSON secret instead of the whole.',
            storeAgain('paste the bare key, beginning with sk-ant-'),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/limit.ts



const obeyRetryAfter = told('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the service asks, before the next request.`, 'Wait as long as retry-after says before the next request; the SDKs do it by themselves.');
const LIMIT = {
    'limit.rate': cause({
        title: 'the rate limit is used up at the moment',
        when: 'A 429 after all attempts.',
        explanation: 'The organization has sent as much as it may in this minute. That passes by itself; nothing here says that your key is bad.',
        summary: 'Wait a minute; spread the load if it comes back.',
        steps: [
            obeyRetryAfter,
            waitAndRunAgain,
            'Find out who shares the limit: all keys of the organization draw on it, and each model has its own.',
            'Spread jobs over time, send shorter prompts, use prompt caching or batches.',
            'Ask for higher limits in the Console: Settings → Limits.',
        ],
        links: ['rateLimits', 'consoleLimits'],
    }),
    'limit.ramp': cause({
        title: 'the load has grown too fast',
        when: 'A 429 for the growth of the load, after all attempts.',
        explanation: 'The limit is not used up, but usage rose faster than the service allows. That passes by itself; nothing here says that your key is bad.',
        summary: 'Raise the load step by step.',
        steps: [
            obeyRetryAfter,
            'Raise the load over some minutes instead of starting everything at once (strategy: max-parallel in a workflow).',
            waitAndRunAgain,
        ],
        links: ['rateLimits'],
    }),
    'limit.concurrency': cause({
        title: 'too many requests are open at once',
        when: 'A 429 for the number of open connections, after all attempts.',
        explanation: 'More requests of this organization are running than it may have at the same time. That passes by itself; nothing here says that your key is bad.',
        summary: 'Run fewer requests at the same time.',
        steps: [
            'Limit the number of parallel jobs and requests (concurrency: or strategy: max-parallel in a workflow).',
            obeyRetryAfter,
            'Close streams that nobody reads any more.',
            waitAndRunAgain,
        ],
        links: ['rateLimits'],
    }),
    'limit.headroom': cause({
        title: 'a rate limit is nearly used up',
        when: 'Less than a tenth of a rate limit is left.',
        explanation: 'All works, but less than a tenth of a limit is left until it is filled again. The next larger job may be refused with a 429.',
        summary: 'Start large jobs later, or ask for higher limits.',
        steps: [
            'Look in the finding which limit is short, and when it is filled again.',
            'Move nightly jobs apart: all keys of the organization draw on the same limit.',
            'Ask for higher limits in the Console: Settings → Limits.',
        ],
        links: ['rateLimits', 'consoleLimits'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/model.ts


const replaceModel = ({ evidence }) => {
    const model = factIn(evidence, 'model');
    const replacement = factIn(evidence, 'replacement');
    if (replacement === undefined)
        return ['Choose a listed model from the table in the report.'];
    return model === undefined ? (0,phrase/* say */.cv) `Use ${replacement}.` : (0,phrase/* say */.cv) `Replace ${model} by ${replacement}.`;
};
const everywhere = 'Search code, workflows, settings and tools for the old id: defaults such as ANTHROPIC_MODEL count too.';
const MODEL = {
    'model.unknown': cause({
        title: 'the model does not exist here',
        when: 'Not listed and refused; the nearest listed id is proposed.',
        explanation: 'The endpoint does not list this id and refuses it: a typing error, an alias of another tool, or an id of another provider. A 404 on a model never means a bad key.',
        summary: 'Use an id which the endpoint lists.',
        steps: [
            replaceModel,
            forParty({
                anthropic: 'Drop prefixes and suffixes of other providers (anthropic/…, us.anthropic.…-v1:0, …@date): here the plain id counts.',
                gateway: 'Ask the gateway for its list: it may name models in its own way, or may not route this one yet.',
            }),
            everywhere,
        ],
        links: ['models', 'modelList'],
    }),
    'model.retired': cause({
        title: 'the model is retired',
        when: 'The model is retired; a replacement is proposed.',
        explanation: 'The model existed and has been switched off: every request for it fails with a 404. The key and the endpoint are not the reason.',
        summary: 'Move to the replacement.',
        steps: [
            replaceModel,
            everywhere,
            'Read the migration notes of the newer model: some parameters, such as temperature, are refused there.',
            'Update tools that have the old id built in: some of them then report a bad key.',
        ],
        links: ['deprecations', 'models', 'migration'],
    }),
    'model.deprecated': cause({
        title: 'a model will be retired soon',
        when: 'Deprecated, or retiring within `model-retirement-days`; degrades only when the `models` input names it.',
        explanation: 'The model works today. From its retirement on, every request for it fails with a 404.',
        summary: 'Move to the replacement before the model retires.',
        steps: [
            told('retiresAt', (date) => (0,phrase/* say */.cv) `Plan the change before ${date}.`, 'Plan the change before the date in the report.'),
            replaceModel,
            everywhere,
            'Test your prompts with the new model: its answers and its limits differ.',
        ],
        links: ['deprecations', 'models'],
    }),
    'model.forbidden': cause({
        title: 'the key may not use this model',
        when: 'Listed or known, but not for this key.',
        explanation: 'The model exists, but this key, its workspace or its tier has no access to it. That is a matter of rights, not of a bad key.',
        summary: 'Get access to the model, or use one which the key may use.',
        steps: [
            forParty({
                anthropic: 'Look at the allowed models of the workspace and at the usage tier in the Console; some models are only for verified organizations.',
                gateway: 'Ask the owner of the gateway to allow this model for your key.',
            }),
            replaceModel,
        ],
        links: ['workspaces', 'models'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/proxy.ts



const PROXY = {
    'proxy.malformed': cause({
        title: 'the proxy URL cannot be used',
        when: 'Unusable proxy URL or scheme: socks, a missing scheme, an API base URL put there.',
        explanation: 'The proxy setting is no http or https URL of a proxy, so no connection was made. The key has nothing to do with it.',
        summary: 'Write the proxy as http://host:port.',
        steps: [
            'Write it as http://host:port; the scheme is how the proxy itself is spoken to, and is nearly always http.',
            'If it is the base URL of a gateway, put it into ANTHROPIC_BASE_URL (here: endpoints) and remove it from HTTPS_PROXY.',
            'Use the HTTP port of the proxy if it says socks: Claude Code and most Node programs speak no SOCKS.',
            'Percent-encode special characters in its user name and password.',
        ],
        commands: [proxyNames],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.unreachable': cause({
        title: 'the proxy cannot be reached',
        when: "The proxy's own name, address or port fails.",
        explanation: 'The connection failed before the endpoint came into play: the proxy itself does not answer. Nothing was sent, so nothing is known about the endpoint or the key.',
        summary: 'Correct the address of the proxy, or remove the setting.',
        steps: [
            forHost({
                action: 'Check that the proxy is known on this runner: an internal name does not exist on hosted runners.',
                terminal: 'Connect the VPN if the proxy is internal; remove the variable if you left that network.',
            }),
            'Check host and port of the proxy setting; look at both spellings, https_proxy and HTTPS_PROXY: the lower-case one wins.',
            'Remove the setting if this network needs no proxy, or list the endpoint in NO_PROXY.',
        ],
        commands: [proxyNames, connectDirectly],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.auth': cause({
        title: 'the proxy wants a user name and password',
        when: 'The proxy answers 407.',
        explanation: 'The proxy refused to open the tunnel without its own credentials, or refused the ones given. The API was never asked; its key is another thing.',
        summary: "Give the proxy's own user name and password.",
        steps: [
            'Put the credentials into the proxy URL, http://user:password@host:port, with special characters percent-encoded.',
            forHost({
                action: 'Keep that URL in a secret and pass it as the input proxy or as HTTPS_PROXY in env.',
                terminal: 'Keep it out of files that are committed: set HTTPS_PROXY in the shell.',
            }),
            'Ask for another way if the proxy wants NTLM or Kerberos: no client of the API speaks these; a local helper or an exception does.',
            'Renew the password if it has expired.',
        ],
        commands: [proxyNames],
        links: ['codeNetwork', 'runnerProxy'],
    }),
    'proxy.denied': cause({
        title: 'the proxy refuses to open the tunnel',
        when: "CONNECT is refused (403, 400, 502, 503 …), with the status and the proxy's own words.",
        explanation: 'The proxy works and said no for this host, or could not reach it itself. The status is the answer of the proxy, not of the API, and says nothing about the key.',
        summary: 'Let the proxy admit this host, or go past it.',
        steps: [
            'For 403 or 400, ask the owner of the proxy to admit CONNECT to this host on its port.',
            'For 502, 503 or 504, ask whether the proxy itself can resolve and reach the host.',
            'List the endpoint in NO_PROXY if it is internal and may be reached directly.',
            'Check that it is a forward proxy: a gateway or a web server refuses CONNECT with 400 or 405.',
        ],
        commands: [proxyNames, connectOnly],
        links: ['codeNetwork', 'runnerProxy'],
    }),
    'proxy.at-fault': cause({
        title: 'the proxy is at fault: directly it works',
        when: 'Through the proxy it fails, directly it works.',
        explanation: 'The same endpoint answers when asked without the proxy. The endpoint is fine; what fails lies in the proxy or its settings.',
        summary: 'Go past the proxy for this host, or have the proxy repaired.',
        steps: [
            'List the endpoint in NO_PROXY, or set proxy to none, if direct connections are allowed here.',
            'Tell the owner of the proxy what fails: the finding names the phase and the words of the proxy.',
            'Remove a proxy variable that was left behind by another network.',
        ],
        commands: [proxyNames, connectDirectly, connectOnly],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.required': cause({
        title: 'the endpoint is reachable only through the proxy',
        when: 'Directly it fails, through the configured (but bypassed) proxy it works.',
        explanation: 'A proxy is configured and would lead there, but it was bypassed for this host, by NO_PROXY or by a setting. The endpoint itself is fine.',
        summary: 'Use the proxy for this host.',
        steps: [
            'Remove the entry in NO_PROXY that matches this host; the report names it. Entries match whole domains, and * matches all.',
            'Set HTTPS_PROXY for https endpoints: HTTP_PROXY alone does not serve them.',
            'Unset an empty lower-case https_proxy: for some clients it hides the upper-case one.',
            'Set proxy itself, which counts whatever NO_PROXY says.',
            askNetworkOwner,
        ],
        commands: [proxyNames, connectOnly],
        links: ['runnerProxy', 'codeNetwork'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/run.ts

const RUN = {
    'config.invalid-input': cause({
        title: 'an input cannot be read',
        when: 'An input is unknown, malformed or unreadable (exit code 2).',
        explanation: 'The run ended before anything was sent, because a setting is not what it must be. Nothing is known about the key or the endpoint.',
        summary: 'Correct the input which the message names.',
        steps: [
            forHost({
                action: 'Correct the input which the message names, under with: of this step; the message says what is accepted.',
                terminal: 'Correct the flag which the message names; --help lists what is accepted.',
            }),
            forHost({
                action: 'Check out the repository in a step before, if the input is the path of a file in it.',
            }),
            'Look at the environment too: a variable counts where the input is empty.',
        ],
        links: ['workflowSyntax'],
    }),
    'fallback.broken': cause({
        title: 'a fallback endpoint does not work',
        when: '`require: any`, the primary works, a fallback does not; its own cause stands on the endpoint.',
        explanation: 'The primary endpoint works, so all is well today. The fallback would not help if it failed.',
        summary: 'Repair the fallback endpoint, or take it off the list.',
        steps: [
            'Repair the fallback by the remedy of its own cause.',
            'Take the endpoint off the list if it is no longer meant as a fallback.',
            'Set require to all if a dead fallback should fail the step.',
        ],
        links: ['codeGateways'],
    }),
    failover: cause({
        title: 'only a fallback endpoint works',
        when: '`require: any`, the primary is broken, a fallback works.',
        explanation: 'The primary endpoint is broken and a fallback answers. Programs that know only the primary fail now.',
        summary: 'Repair the primary endpoint; use the output healthy-endpoint until then.',
        steps: [
            'Repair the primary by the remedy of its own cause.',
            forHost({
                action: 'Hand the output healthy-endpoint to the next steps as ANTHROPIC_BASE_URL until then.',
                terminal: 'Set ANTHROPIC_BASE_URL to the healthy endpoint until then.',
            }),
        ],
        links: ['status', 'codeGateways'],
    }),
    'run.deadline': cause({
        title: 'the run ended before anything was decided',
        when: 'The deadline, or a cancelled job, ended the run before a target was decided.',
        explanation: 'The run was cut off: by its own deadline, usually while something on the way kept silent, or because its job was cancelled. What was not answered is unknown; nothing here says that the key is bad.',
        summary: 'Look at the last phase in the report, and raise deadline if it was only slow.',
        steps: [
            'Look at the phases in the report: the last one shown is the one that hangs.',
            forHost({
                action: 'Raise the input deadline, or lower timeout and attempts so that more fits into it.',
                terminal: 'Raise --deadline, or lower --timeout and --attempts so that more fits into it.',
            }),
            'Split many targets over several runs.',
        ],
        links: ['status', 'codeNetwork'],
    }),
    'shard.missing': cause({
        title: "a shard's report is missing or damaged",
        when: "A shard's report is missing or damaged.",
        explanation: 'The targets of that share are not in the merged report, so nothing is known about them.',
        summary: 'Run the missing shard again, and merge once more.',
        steps: [
            'Open the job of the missing shard: it failed, was cancelled, or did not upload its report.',
            'Upload the folder of the output report-dir with if: always(), under a name of its own for each shard.',
            'Compare the numbers: every shard must say the same n in i/n, and the matrix must hold each i once.',
            'Run the failed jobs again, and then the merge.',
        ],
        links: ['workflowSyntax'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/service.ts




const SERVICE = {
    'service.overloaded': cause({
        title: 'the service is overloaded at the moment',
        when: 'A 529.',
        explanation: 'The API answered that it has too much to do just now. It passes by itself; nothing here says that your key is bad.',
        summary: 'Wait and run again.',
        steps: [
            watchStatusPage,
            told('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the service asks.`),
            waitAndRunAgain,
            'Fall back to another model or endpoint in your program if it must not wait.',
        ],
        links: ['status', 'apiErrors'],
    }),
    'service.error': cause({
        title: 'the service has an internal error',
        when: "A 5xx in Anthropic's own envelope.",
        explanation: 'The API itself answered with an error of its own. It usually passes by itself; nothing here says that your key is bad.',
        summary: 'Look at the status page, and run again.',
        steps: [watchStatusPage, waitAndRunAgain, supportWithRequestId],
        links: ['status', 'apiErrors'],
    }),
    'service.gateway': cause({
        title: 'a box before the API fails',
        when: "A 5xx by something before the API (nginx, Cloudflare 52x, Envoy, load balancer), after all attempts. Broken for a gateway or proxy of the user's; degraded when the first-party host was reached directly and it is the vendor's own edge.",
        explanation: 'The error page was made by a box in front, not by the API: the request did not get through to it. Nothing here says that your key is bad.',
        summary: 'Repair the gateway or proxy that answers; if it is the edge of the vendor, wait.',
        steps: [
            forParty({
                anthropic: 'Look at status.claude.com for an incident: the edge of the vendor answers in place of the API.',
                gateway: 'Read the log of the gateway at this minute: its backend is down, refuses, or is too slow.',
            }),
            'Look at the server named in the finding: an nginx, Envoy or product of your network is yours to repair.',
            forParty({
                gateway: 'Check from the machine of the gateway that it reaches its own backend: name, route, certificate.',
            }),
            told('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the answer asks.`),
            waitAndRunAgain,
        ],
        commands: [answerHeaders, connectDirectly],
        links: ['status', 'apiErrors', 'codeGateways'],
    }),
    'service.timeout': cause({
        title: 'no answer came in time',
        when: 'Connected, but no answer came in time.',
        explanation: 'The connection stood and the request was sent, but no answer came in time. Nothing here says that your key is bad.',
        summary: 'Find out who keeps the request waiting, or allow more time.',
        steps: [
            forHost({
                action: 'Raise the input timeout once, to tell slow from dead.',
                terminal: 'Raise --timeout once, to tell slow from dead.',
            }),
            forParty({
                anthropic: 'Compare from another network: a proxy that inspects traffic may hold the request back.',
                gateway: 'Check that the gateway reaches its backend: many wait silently when it does not answer.',
            }),
            watchStatusPage,
        ],
        commands: [statusCode],
        links: ['status', 'apiErrors', 'codeErrors'],
    }),
    'service.cut': cause({
        title: 'the connection was lost in the middle of an answer',
        when: 'The connection was lost in the middle of an answer.',
        explanation: 'An answer had begun and broke off. Something on the way closed the connection; nothing here says that your key is bad.',
        summary: 'Find the box that closes the connection early.',
        steps: [
            waitAndRunAgain,
            'Raise the idle and read time-outs of the load balancer, proxy or gateway on the way: long answers have pauses.',
            forParty({
                gateway: 'Read the log of the gateway at this minute: a crash or restart cuts all answers.',
            }),
            'Turn on streaming for long answers, so that the connection is never silent for long.',
        ],
        commands: [connectDirectly],
        links: ['apiErrors', 'streaming'],
    }),
    'service.encryption': cause({
        title: 'the customer-managed encryption key cannot be used',
        when: 'The customer-managed key is disabled or unreachable.',
        explanation: 'The workspace encrypts its data with a key of your own key management service, and the API cannot use that one now. It is not about the API key: nothing here says that it is bad.',
        summary: 'Enable the encryption key in your key management service, and let Anthropic reach it.',
        steps: [
            'Check the key in your key management service: enabled, not scheduled for deletion, current version.',
            'Check its policy and network rules: Anthropic must be allowed to use it, from its published addresses.',
            waitAndRunAgain,
            supportWithRequestId,
        ],
        links: ['encryption', 'addresses'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tcp.ts



const TCP = {
    'tcp.refused': cause({
        title: 'the connection is refused',
        when: 'Every address refuses the connection: nothing listens on that port, or a firewall rejects it.',
        explanation: 'The machine was reached and said no at once. Nothing was sent, so nothing is known about the key.',
        summary: 'Start what should listen there, or correct the port.',
        steps: [
            forParty({
                anthropic: 'Look for a local proxy, VPN or firewall that rejects the connection: the API itself listens on port 443.',
                gateway: 'Check that the gateway is running, and on the port which the base URL names.',
            }),
            forHost({
                action: 'If the URL says localhost, start the gateway in the same job: localhost is the runner, and in a container job the container.',
                terminal: 'If the URL says localhost inside a container, use the name of the host instead: localhost is the container itself.',
            }),
            'Let the gateway listen on all interfaces it is asked on, not only on 127.0.0.1 or only on IPv6.',
            correctBaseUrl,
        ],
        commands: [connectOnly, proxyNames],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.timeout': cause({
        title: 'no answer to the connection attempt',
        when: 'The connection is neither accepted nor refused in time on any address; that says firewall.',
        explanation: 'Packets to this port vanish, as firewalls do it: a host that is merely down or closed says so. Nothing was sent, so nothing is known about the key.',
        summary: 'Open the firewall for this host and port, or go through the proxy of this network.',
        steps: [
            askNetworkOwner,
            'Set HTTPS_PROXY if this network reaches the outside only through a proxy.',
            forParty({
                anthropic: 'Give the firewall the published addresses: 160.79.104.0/23 and 2607:6bc0::/48, port 443.',
                gateway: 'Allow the outgoing address of this machine at the gateway, and check the port in the base URL.',
            }),
            forHost({
                action: 'Use a self-hosted runner, or a larger runner with fixed addresses, if the gateway admits only known ones: hosted runners change theirs.',
                terminal: 'Connect the VPN if the gateway is internal; disconnect it if it blocks the host.',
            }),
        ],
        commands: [connectOnly, proxyNames],
        links: ['addresses', 'runnerProxy', 'codeNetwork'],
    }),
    'tcp.unreachable': cause({
        title: 'there is no route to the host',
        when: 'The network or the host is unreachable on every address.',
        explanation: 'This machine, or a router on the way, knows no way to the address. Nothing was sent, so nothing is known about the key.',
        summary: 'Repair the route: network, VPN, or the allowed addresses of the container.',
        steps: [
            forHost({
                action: 'Check that the job may use the network at all: its container, its network policy, the route of the private runner.',
                terminal: 'Check that this machine is online; remove routes that a disconnected VPN left behind.',
            }),
            'Connect the VPN or peering that leads to the gateway, if its address is private.',
            askNetworkOwner,
        ],
        commands: [connectOnly, ...connectByFamily],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.reset': cause({
        title: 'the connection is torn down at once',
        when: 'The connection is accepted and reset before anything could be said, on every address.',
        explanation: 'Something accepts the connection and kills it: a firewall that inspects traffic, a full load balancer, a crashing gateway. The key was not sent.',
        summary: 'Find the box that resets the connection.',
        steps: [
            watchStatusPage,
            'Compare with and without the proxy or VPN: whichever makes the difference resets it.',
            askNetworkOwner,
            forParty({
                gateway: 'Read the log of the gateway or its load balancer at this minute: no healthy backend, or a crash.',
            }),
        ],
        commands: [connectOnly, connectDirectly],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.ipv6': cause({
        title: 'the IPv6 way is broken, IPv4 works',
        when: 'IPv6 addresses fail while IPv4 works; a machine without an IPv6 route is no finding.',
        explanation: 'The endpoint works over IPv4, and this machine believes it has IPv6, but cannot get through on it. Clients that wait for IPv6 first hang or fail now and then, though nothing is wrong with the key.',
        summary: 'Repair IPv6 on this network, or turn it off here.',
        steps: [
            'Repair the IPv6 route, or turn IPv6 off on this machine or container.',
            forParty({
                gateway: 'Let the gateway listen on IPv6 as well, or take its AAAA record out of DNS.',
            }),
            'As a stopgap for Node, set NODE_OPTIONS=--dns-result-order=ipv4first in the environment of the program.',
            'Raise the wait for each address with NODE_OPTIONS=--network-family-autoselection-attempt-timeout=1000 if the host is far away: Node gives each only 250 ms.',
        ],
        commands: connectByFamily,
        links: ['happyEyeballs', 'nodeDns'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tls.ts




const TLS = {
    'tls.expired': cause({
        title: 'the certificate has expired',
        when: 'Node and OpenSSL report a certificate that is past its end, with subject, issuer and dates.',
        explanation: 'A certificate in the chain is out of date by the clock of this machine. The key was not sent, so nothing is known about it.',
        summary: 'Renew the certificate, or set the clock of this machine.',
        steps: [
            told('notAfter', (date) => (0,phrase/* say */.cv) `Compare today with ${date}, the end of the certificate: if the clock here is wrong, set it first.`, 'Check the clock of this machine first: a wrong one makes good certificates look expired.'),
            forParty({
                anthropic: 'Look at the issuer: if it is a product of your network, that product needs a new certificate, not the API.',
                gateway: 'Renew the certificate of the gateway and reload it: many servers keep the old one until then.',
            }),
            'Update the roots of an old image or machine (ca-certificates) if it is an intermediate or a root that has expired.',
            neverTurnOffVerification,
        ],
        commands: [certificateDates],
        links: ['certificateErrors'],
    }),
    'tls.not-yet-valid': cause({
        title: 'the certificate is not valid yet',
        when: 'Node and OpenSSL report a certificate before its beginning, with subject, issuer and dates.',
        explanation: 'By the clock of this machine the certificate begins in the future: nearly always the clock is behind. The key was not sent.',
        summary: 'Set the clock of this machine.',
        steps: [
            'Set the clock: turn on network time, and do it again after a suspended machine wakes up.',
            'Wait until the beginning of the certificate if the clock is right and the certificate brand-new.',
        ],
        commands: ['date -u', certificateDates],
        links: ['certificateErrors'],
    }),
    'tls.hostname': cause({
        title: 'the certificate belongs to another host',
        when: 'Node and OpenSSL report a name that the certificate does not carry, with subject, issuer and dates.',
        explanation: 'Whoever answers has a certificate, but not for this name: another server, a gateway under an alias, or a gateway set up as if it were a proxy. The key was not sent.',
        summary: 'Use the name that stands in the certificate, or get one for this name.',
        steps: [
            told('accepted', (names) => (0,phrase/* say */.cv) `Use a name which the certificate carries (${names}) in the base URL, if that is the server you mean.`, 'Use a name which the certificate carries in the base URL, if that is the server you mean.'),
            'Move the URL of a gateway from HTTPS_PROXY to ANTHROPIC_BASE_URL: as a proxy it answers with its own certificate.',
            forParty({
                anthropic: 'Look for an entry in the hosts file, a DNS filter or a connect-to that bends the name of the API.',
                gateway: 'Add this name to the certificate of the gateway (subject alternative name).',
            }),
            neverTurnOffVerification,
        ],
        commands: [certificateDates],
        links: ['certificateErrors'],
    }),
    'tls.self-signed': cause({
        title: 'the certificate is self-signed',
        when: 'Node and OpenSSL report a self-signed certificate, with subject, issuer and dates.',
        explanation: 'The server vouches for itself, and nothing here knows it. The key was not sent, so nothing is known about it.',
        summary: 'Trust this certificate on purpose, or give the server one from an authority.',
        steps: [
            forParty({
                anthropic: 'Find out who answers in place of the API: its own certificate is never self-signed.',
                gateway: 'Get the certificate from the owner of the gateway, not out of the connection, and compare its fingerprint.',
            }),
            trustRoot,
            neverTurnOffVerification,
        ],
        commands: [handshake],
        links: ['certificateErrors', 'extraCertificates'],
    }),
    'tls.incomplete-chain': cause({
        title: 'the server does not send its whole certificate chain',
        when: 'Node and OpenSSL report a chain whose intermediate is missing, with subject, issuer and dates.',
        explanation: 'The certificate may be good, but the link between it and a known root is not sent. Browsers fetch it by themselves, programs do not. The key was not sent.',
        summary: 'Let the server send the intermediate certificate too.',
        steps: [
            'Install the full chain on the server: certificate first, then each intermediate (fullchain.pem, not cert.pem), and reload it.',
            'Check every backend behind a load balancer: one with a short chain fails now and then.',
            told('issuer', (issuer) => (0,phrase/* say */.cv) `Until then, put the certificate of ${issuer} into ca-certificates or NODE_EXTRA_CA_CERTS.`, 'Until then, put the missing intermediate into ca-certificates or NODE_EXTRA_CA_CERTS.'),
        ],
        commands: [handshake],
        links: ['certificateErrors', 'extraCertificates'],
    }),
    'tls.untrusted': cause({
        title: 'nobody here trusts the certificate authority of this endpoint',
        when: 'Node and OpenSSL report a chain that ends in an unknown root, with subject, issuer and dates.',
        explanation: 'The chain is complete, but its root is none of the public ones and none that was added here. The key was not sent, so nothing is known about it.',
        summary: 'Add the private root to ca-certificates or NODE_EXTRA_CA_CERTS.',
        steps: [
            told('issuer', (issuer) => (0,phrase/* say */.cv) `Ask your own IT for the root certificate of ${issuer}, as a PEM file.`, 'Ask your own IT for the root certificate, as a PEM file.'),
            trustRoot,
            'Convert it first if it is a DER file (.cer, .crt with binary content): Node reads PEM only, and skips other files without failing.',
            'Update the ca-certificates of the image if the root is a public one.',
            neverTurnOffVerification,
        ],
        commands: [handshake, 'openssl x509 -inform der -in root.cer -out root.pem'],
        links: ['extraCertificates', 'codeNetwork', 'certificateErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/trust-steps.ts
// How each program is told to trust the root of a product that inspects TLS: every one of them reads another setting.

/**
 * In the order to try. Sources, as of 2026-11-22: Node `doc/api/cli.md`; python-httpx.org/advanced/ssl; curl and git manuals; VS Code's
 * `http.systemCertificates`; code.claude.com/docs/en/network-config; GitHub's page on proxies for self-hosted runners, which read `.env` at start.
 */
const trustInspection = [
    forHost({
        action: 'Write that file in a step before this one and pass it as ca-certificates: then it is known here, and no longer reported. Set NODE_EXTRA_CA_CERTS to it under env of the job for the other steps.',
        terminal: 'Pass that file as --ca-certificates: then it is known here, and no longer reported.',
    }),
    forHost({
        action: 'For a self-hosted runner, write NODE_EXTRA_CA_CERTS with the path into the .env file beside the runner and restart its service: a step cannot set it for the runner itself.',
    }),
    'For Node and its SDK, set NODE_EXTRA_CA_CERTS to that file before the program starts, or NODE_USE_SYSTEM_CA=1 (--use-system-ca) where the system’s store holds the root.',
    'For Python and its SDK, set SSL_CERT_FILE, and REQUESTS_CA_BUNDLE for requests, to a file that holds the public roots and this one: it replaces them.',
    'For curl, set CURL_CA_BUNDLE or pass --cacert; Git reads http.sslCAInfo.',
    'For Cursor and VS Code, install the root in the system’s store and leave http.systemCertificates on.',
    'For Claude Code, install it there too, or set NODE_EXTRA_CA_CERTS; CLAUDE_CODE_CERT_STORE must not leave the system’s store out.',
];

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tls-network.ts





const TLS_NETWORK = {
    'tls.intercepted': cause({
        title: 'something on the way opens the encrypted connection',
        when: "A public API's chain ends in a private root (inspection). Broken when nothing trusts that root; degraded when the machine's own stores or `NODE_EXTRA_CA_CERTS` do; a note when the `ca-certificates` input vouches for it.",
        explanation: 'The certificate is not the one of the API, but one that an inspecting proxy or security product made on the fly. Whoever runs it can read the key and all messages.',
        summary: 'Exempt the API from inspection, or trust the root of the product knowingly.',
        steps: [
            told('product', (product) => (0,phrase/* say */.cv) `Ask your IT to exempt this host from the inspection by ${product}.`, 'Ask your IT to exempt this host from TLS inspection.'),
            told('issuer', (issuer) => (0,phrase/* say */.cv) `If inspection must stay, get the root certificate of ${issuer} from IT as a PEM file.`, 'If inspection must stay, get its root certificate from IT as a PEM file.'),
            ...trustInspection,
            neverTurnOffVerification,
        ],
        commands: [certificateDates, 'git config --global http.sslCAInfo root.pem'],
        links: ['codeNetwork', 'extraCertificates'],
    }),
    'tls.handshake': cause({
        title: 'the TLS handshake fails',
        when: 'No common version or cipher, an alert, or a reset in the handshake.',
        explanation: 'The port was reached, but both sides could not agree on encryption, or something cut in. The key was not sent, so nothing is known about it.',
        summary: 'Let the server speak TLS 1.2 or 1.3, and find what breaks the handshake.',
        steps: [
            forParty({
                anthropic: 'Compare from another network: the API speaks TLS 1.2 and 1.3, so a box on the way interferes.',
                gateway: 'Turn on TLS 1.2 or 1.3 with current ciphers on the gateway; Node refuses older ones.',
            }),
            'Check that the server knows this host name: an unknown one (SNI) is refused with an alert.',
            'Pass client-certificate and client-key if the server wants to know who connects: before TLS 1.3 it refuses with the same alert.',
            'Lower the MTU of the VPN or tunnel if large packets vanish: handshakes then stall or reset.',
            askNetworkOwner,
        ],
        commands: [handshake],
        links: ['certificateErrors', 'systemErrors'],
    }),
    'tls.client-certificate': cause({
        title: 'the endpoint wants a client certificate',
        when: 'The server asks for a client certificate, and none or a wrong one was given.',
        explanation: 'The endpoint lets only machines in that show a certificate of their own (mutual TLS). That door comes before the key, which was not judged.',
        summary: 'Give the client certificate and its key.',
        steps: [
            forHost({
                action: 'Write both PEM files from secrets in a step before, and pass client-certificate and client-key.',
                terminal: 'Pass --client-certificate and --client-key with the PEM files.',
            }),
            'Check that the certificate is current, matches the key file and is signed by the authority which the gateway accepts.',
            'For Claude Code, set CLAUDE_CODE_CLIENT_CERT and CLAUDE_CODE_CLIENT_KEY.',
        ],
        commands: [handshake],
        links: ['codeNetwork'],
    }),
    'tls.expiring': cause({
        title: 'the certificate expires soon',
        when: 'The verified chain ends within `tls-expiry-days`.',
        explanation: 'All works today. After the given date every client will refuse to connect.',
        summary: 'Renew the certificate before it ends.',
        steps: [
            told('daysLeft', (days) => (0,phrase/* say */.cv) `Mark the date: ${days} days are left, then every client refuses to connect.`, 'Mark the date in the finding: from then on every client refuses to connect.'),
            forParty({
                anthropic: 'Look at the issuer: for the API itself renewal is automatic, so a product of your network may be the one to renew.',
                gateway: 'Renew the certificate of the gateway now, and find out why automatic renewal did not: most renew 30 days ahead.',
            }),
            'Reload the server after the renewal, and run this check again: it looks at what is really sent.',
        ],
        commands: [certificateDates],
        links: ['certificateErrors'],
    }),
    'tls.ca-file': cause({
        title: 'the file with extra certificates cannot be used',
        when: 'The file of the `ca-certificates` input is missing, unreadable, DER or empty.',
        explanation: 'The file was named on purpose, so nothing was tried without it. Node itself would only print a warning and go on without it.',
        summary: 'Point ca-certificates at a readable PEM file.',
        steps: [
            told('file', (file) => (0,phrase/* say */.cv) `Check the path ${file}, as seen from the folder in which this runs.`, 'Check the path, as seen from the folder in which this runs.'),
            forHost({ action: 'Check out the repository, or write the file, in a step before this one.' }),
            'Convert it if it is binary (DER) or PKCS #12: a PEM file begins with -----BEGIN CERTIFICATE-----.',
            'Put root and intermediates one below the other into the same file, each mark at the start of its line.',
        ],
        commands: [
            'openssl x509 -inform der -in root.cer -out root.pem',
            'openssl pkcs12 -in store.p12 -cacerts -nokeys -out root.pem',
        ],
        links: ['extraCertificates'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue.ts



















/** Title, rule, explanation and remedy of every cause; a cause without an entry does not compile. */
const CATALOGUE = {
    ...KEY_DELIVERY,
    ...KEY_SHAPE,
    ...KEY_KIND,
    ...ENDPOINT,
    ...DNS,
    ...TCP,
    ...PROXY,
    ...TLS,
    ...TLS_NETWORK,
    ...CLOCK,
    ...AUTH,
    ...AUTH_RIGHTS,
    ...FEDERATION,
    ...BILLING,
    ...MODEL,
    ...FORMAT,
    ...LIMIT,
    ...SERVICE,
    ...RUN,
};


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LINKS)
/* harmony export */ });
// The official pages which remedies point to. One source for all: the pages' own indexes and public mirrors, as of 2026-11-22.
const LINKS = {
    apiKeys: 'https://platform.claude.com/settings/keys',
    billing: 'https://platform.claude.com/settings/billing',
    consoleLimits: 'https://platform.claude.com/settings/limits',
    getKey: 'https://platform.claude.com/docs/en/get-api-key',
    authentication: 'https://platform.claude.com/docs/en/manage-claude/authentication',
    adminKeys: 'https://platform.claude.com/docs/en/manage-claude/admin-api-keys',
    workspaces: 'https://platform.claude.com/docs/en/manage-claude/workspaces',
    members: 'https://platform.claude.com/docs/en/manage-claude/user-management',
    federation: 'https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions',
    federationErrors: 'https://platform.claude.com/docs/en/manage-claude/wif-reference',
    encryption: 'https://platform.claude.com/docs/en/manage-claude/cmek',
    apiOverview: 'https://platform.claude.com/docs/en/api/overview',
    apiErrors: 'https://platform.claude.com/docs/en/api/errors',
    versions: 'https://platform.claude.com/docs/en/api/versioning',
    migration: 'https://platform.claude.com/docs/en/api/migration-2026-10-21',
    betaHeaders: 'https://platform.claude.com/docs/en/api/beta-headers',
    rateLimits: 'https://platform.claude.com/docs/en/api/rate-limits',
    addresses: 'https://platform.claude.com/docs/en/api/ip-addresses',
    regions: 'https://platform.claude.com/docs/en/api/supported-regions',
    messages: 'https://platform.claude.com/docs/en/api/messages',
    modelList: 'https://platform.claude.com/docs/en/api/models/list',
    models: 'https://platform.claude.com/docs/en/about-claude/models/overview',
    deprecations: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
    streaming: 'https://platform.claude.com/docs/en/build-with-claude/streaming',
    tokenCounting: 'https://platform.claude.com/docs/en/build-with-claude/token-counting',
    status: 'https://status.claude.com',
    codeErrors: 'https://code.claude.com/docs/en/errors',
    codeAuthentication: 'https://code.claude.com/docs/en/authentication',
    codeGateways: 'https://code.claude.com/docs/en/llm-gateway-connect',
    codeNetwork: 'https://code.claude.com/docs/en/network-config',
    codeVariables: 'https://code.claude.com/docs/en/env-vars',
    useSecrets: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    secrets: 'https://docs.github.com/en/actions/reference/security/secrets',
    reuseWorkflows: 'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
    expressions: 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions',
    dependabot: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
    pullRequestTarget: 'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    runnerProxy: 'https://docs.github.com/en/actions/how-tos/manage-runners/use-proxy-servers',
    removeSecret: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    workflowSyntax: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    extraCertificates: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    certificateErrors: 'https://nodejs.org/api/tls.html#x509-certificate-error-codes',
    systemErrors: 'https://nodejs.org/api/errors.html#common-system-errors',
    nodeDns: 'https://nodejs.org/api/dns.html',
    happyEyeballs: 'https://nodejs.org/api/net.html#netsetdefaultautoselectfamilyvalue',
};


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ combine),
  WE: () => (/* binding */ explain),
  JT: () => (/* binding */ furtherFindings),
  qJ: () => (/* binding */ judgeFindings),
  No: () => (/* binding */ works)
});

// EXTERNAL MODULE: ./src/cause.ts
var src_cause = __nccwpck_require__(9400);
// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __nccwpck_require__(2018);
// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 23 modules
var catalogue = __nccwpck_require__(7703);
// EXTERNAL MODULE: ./src/diagnosis/verdict.ts
var diagnosis_verdict = __nccwpck_require__(384);
;// CONCATENATED MODULE: ./src/diagnosis/rules.ts


/** What a wrong address leads to: nobody there, nobody trusted, nobody who speaks this API. */
const AT_WRONG_ADDRESS = ['tcp', 'tls-trust', 'http-reach', 'api-identity'];
/** What a wrong way leads to: not even the name, or somebody else at the other end. */
const ON_THE_WAY = ['dns', ...AT_WRONG_ADDRESS];
const OF_THE_WAY = ['proxy.at-fault', 'proxy.required'];
const RULES = [
    {
        // A refused key whose text is odd for its family was cut or mistyped, not revoked.
        id: 'malformed-and-refused',
        decide: (findings) => {
            const odd = findings.find(({ check, evidence }) => check === 'key-shape' && evidence?.['oddity'] === 'key.malformed');
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return odd && heaviest && (0,src_finding/* causeOf */.rl)(heaviest) === 'auth.invalid'
                ? { finding: odd, cause: 'key.malformed' }
                : undefined;
        },
    },
    {
        // Whatever fails on one way and not on the other fails because of the way.
        id: 'way',
        decide: (findings) => {
            const way = findings.find((finding) => OF_THE_WAY.includes((0,src_finding/* causeOf */.rl)(finding)));
            const cause = way && (0,src_finding/* causeOf */.rl)(way);
            const followedBy = findings.filter((finding) => finding.status === 'fail' &&
                (ON_THE_WAY.includes(finding.check) || (0,src_finding/* causeOf */.rl)(finding) === 'auth.region'));
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return way && cause && heaviest && [way, ...followedBy].includes(heaviest)
                ? { finding: way, cause, followedBy }
                : undefined;
        },
    },
    {
        // A private address of a public name is a private link where the API answers, and a filter or a hosts file where it does not.
        id: 'sinkhole',
        decide: (findings) => {
            const bent = findings.find(({ check, evidence }) => check === 'dns' && evidence?.['private'] === true);
            const followedBy = findings.filter(({ check, status }) => status === 'fail' && AT_WRONG_ADDRESS.includes(check));
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return bent && heaviest && followedBy.includes(heaviest)
                ? { finding: bent, cause: 'dns.sinkhole', followedBy }
                : undefined;
        },
    },
    {
        id: 'heaviest',
        decide: (findings) => {
            const [finding] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            const cause = finding && (0,src_finding/* causeOf */.rl)(finding);
            return finding && cause ? { finding, cause } : undefined;
        },
    },
];
/** The decision of the first rule that applies; undefined when no finding names a cause. */
function decide(findings) {
    for (const rule of RULES) {
        const decision = rule.decide(findings);
        if (decision !== undefined)
            return decision;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/diagnosis/some-addresses.ts
// What is said when a fault is true of some addresses of a host while others work.


/** True where the words of the catalogue would say too much: they speak of a host that cannot be used at all. */
function isOfSomeAddresses(finding, cause) {
    const isOwn = (0,src_finding/* causeOf */.rl)(finding) === cause && finding.check === 'addresses';
    return isOwn && finding.status === 'warn' && src_cause/* CAUSES */.h[cause][0] === 'broken';
}
/** The same diagnosis, with what the table of addresses knows better than the catalogue. */
function ofSomeAddresses(diagnosis, { detail }) {
    const { title, remedy } = diagnosis;
    return {
        ...diagnosis,
        title: `${title} at some addresses`,
        explanation: [
            ...detail,
            ' The other addresses work, so the name and the way to it are right: who is led to a bad address by chance fails, the next one does not.',
        ],
        remedy: {
            ...remedy,
            summary: 'Have the servers behind these addresses repaired, or the addresses taken out of DNS.',
            steps: [
                [
                    'Tell whoever runs the endpoint which addresses fail: its name or its load balancer still leads there.',
                ],
                ...remedy.steps,
            ],
        },
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/diagnose.ts
// From the findings of a target's endpoints to its verdict, and to the one cause with its remedy.






/** Judges the findings of one endpoint. `on-missing-key` may overrule what an absent key comes to; the cause stays. */
function judgeFindings(findings, { onMissingKey }) {
    const decision = decide(findings);
    const cause = decision?.cause;
    const absent = cause === 'key.missing' || cause === 'key.withheld';
    if (absent && onMissingKey !== 'auto')
        return { verdict: onMissingKey === 'skip' ? 'unchecked' : 'broken', decision };
    const verdict = absent ? src_cause/* CAUSES */.h[cause][0] : (0,diagnosis_verdict/* worst */.QZ)(findings.map(diagnosis_verdict/* verdictOf */.Vj));
    return { verdict, decision };
}
/** Puts a decision into words: title, explanation, remedy, and the checks it explains. */
function explain(decision, findings, place) {
    const { cause, finding } = decision;
    const entry = catalogue/* CATALOGUE */.y[cause];
    const remedy = entry.remedy({ ...place, evidence: finding.evidence ?? {} });
    const explanation = [...finding.detail, ' ', entry.explanation];
    const explains = explained(decision, findings);
    const diagnosis = { cause, title: entry.title, explanation, remedy, explains };
    return isOfSomeAddresses(finding, cause) ? ofSomeAddresses(diagnosis, finding) : diagnosis;
}
/** The deciding check, those which follow from it or name the same cause, and those which were not asked because of them. */
function explained({ cause, finding, followedBy = [] }, findings) {
    const leading = [finding, ...followedBy].map(({ check }) => check);
    const same = findings.filter((other) => (0,src_finding/* causeOf */.rl)(other) === cause);
    const skipped = findings.filter((other) => other.status === 'skip' && leading.includes(other.blockedBy));
    return [...new Set([...leading, ...[...same, ...skipped].map(({ check }) => check)])];
}
/** Findings with a cause of their own beside the diagnosis, heaviest first. */
function furtherFindings(findings, diagnosis) {
    return (0,diagnosis_verdict/* byWeight */.IN)(findings).filter(({ check }) => diagnosis?.explains.includes(check) !== true);
}
/** What several endpoints come to together, by `require`: which endpoint's cause leads, or the cause of their combination. */
function combine(endpoints, require) {
    const verdicts = endpoints.map(({ verdict }) => verdict);
    const working = endpoints.findIndex(works);
    const heaviest = verdicts.indexOf((0,diagnosis_verdict/* worst */.QZ)(verdicts));
    if (endpoints.length < 2 || require === 'all' || working === -1)
        return { verdict: (0,diagnosis_verdict/* worst */.QZ)(verdicts), lead: heaviest };
    if (working > 0)
        return { verdict: 'degraded', lead: 0, cause: 'failover' };
    const dead = endpoints.findIndex((endpoint) => !works(endpoint));
    return dead === -1
        ? { verdict: (0,diagnosis_verdict/* worst */.QZ)(verdicts), lead: heaviest }
        : { verdict: 'degraded', lead: dead, cause: 'fallback.broken' };
}
/** An endpoint works when an authenticated request was answered with 2xx and nothing about it is broken. */
function works({ keyValid, verdict }) {
    return keyValid === true && verdict !== 'broken';
}


/***/ }),

/***/ 2399:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadTarget),
/* harmony export */   u: () => (/* binding */ worstTargetsFirst)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9400);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(384);
// Which of many targets a run speaks of.


/** The worst target: by verdict, then by the order of the causes, then by its place. Undefined only when there is none. */
function leadTarget(targets) {
    return worstTargetsFirst(targets)[0];
}
/** All targets in that order. */
function worstTargetsFirst(targets) {
    return targets.toSorted((one, other) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .byVerdict */ .$$)(one.verdict, other.verdict) || orderOf(one) - orderOf(other));
}
const ORDER = new Map(_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.map((cause, at) => [cause, at]));
function orderOf({ diagnosis }) {
    return (diagnosis && ORDER.get(diagnosis.cause)) ?? _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.length;
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ byVerdict),
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9400);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2018);
// From findings to a verdict: what each finding weighs, and what many of them come to.


/** Worst first: what needs a person outranks what works. */
const WEIGHT = ['broken', 'degraded', 'unchecked', 'healthy'];
function worst(verdicts) {
    return WEIGHT.find((verdict) => verdicts.includes(verdict)) ?? 'healthy';
}
/** Sorts worst first. */
function byVerdict(one, other) {
    return WEIGHT.indexOf(one) - WEIGHT.indexOf(other);
}
/** The verdict a finding leads to by itself; a note or a pass leads to none, that is `healthy`. A warning never breaks. */
function verdictOf(finding) {
    const cause = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding);
    if (cause === undefined)
        return finding.status === 'crash' ? 'degraded' : 'healthy';
    const [only, other] = _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[cause];
    if (other === undefined)
        return only === 'broken' && finding.status === 'warn' ? 'degraded' : only;
    return finding.status === 'fail' ? 'broken' : 'degraded';
}
/** Findings that name a cause, heaviest first: by verdict, then by the order of the causes. */
function byWeight(findings) {
    return findings
        .filter((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding) !== undefined)
        .toSorted((one, other) => rank(one) - rank(other));
}
function rank(finding) {
    return WEIGHT.indexOf(verdictOf(finding)) * _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.length + orderOf((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding));
}
function orderOf(cause) {
    return cause === undefined ? _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.length : _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .R.indexOf(cause);
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endSoon)
/* harmony export */ });
// The process ends by itself; a look-up which the system cannot cancel must not hold it back.
/** Milliseconds left to whatever still holds the event loop once everything was written. */
const PATIENCE_MS = 50;
/** `getaddrinfo` in libuv's pool can take its own 30 s after our deadline: then the process is ended, with the code it has. */
function endSoon() {
    setTimeout(() => process.exit(), PATIENCE_MS).unref();
}


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony exports warn, fail, unknown */
const STATUSES = ['pass', 'warn', 'fail', 'unknown', 'skip', 'crash'];
function pass(detail, evidence) {
    return { status: 'pass', detail, ...(evidence && { evidence }) };
}
function note(detail, evidence) {
    return { status: 'warn', detail, ...(evidence && { evidence }) };
}
function warn(cause, detail, evidence) {
    return { status: 'warn', cause, detail, ...(evidence && { evidence }) };
}
function fail(cause, detail, evidence) {
    return { status: 'fail', cause, detail, ...(evidence && { evidence }) };
}
function unknown(detail, cause, evidence) {
    return { status: 'unknown', detail, ...(cause && { cause }), ...(evidence && { evidence }) };
}
/** The cause a finding names, if any. */
function causeOf(finding) {
    return 'cause' in finding ? finding.cause : undefined;
}


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Makes a folder with all that is missing above it.


/** Step by step: Node's own `recursive` never returns where a file system such as /proc refuses with ENOENT. Throws when it cannot be made. */
function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return requireFolder(path);
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
}
function requireFolder(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
        throw new Error('a file stands where a folder is needed');
}


/***/ }),

/***/ 6236:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
// The one error of wrong usage: which input, what shape its value has (never the value), and what is accepted.
class InputError extends Error {
    input;
    shape;
    accepted;
    /** `shape` describes the value without showing it, such as "text of 12 characters". */
    constructor(input, shape, accepted) {
        super(`Input "${input}" cannot be used: it is ${shape}. Accepted: ${accepted}.`);
        this.input = input;
        this.shape = shape;
        this.accepted = accepted;
    }
}
/** What a rejected value looks like from a distance. */
function shapeOf(value) {
    const lines = value.split('\n').length;
    return lines > 1
        ? `text of ${lines} lines`
        : `text of ${value.length} character${value.length === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ usableFolder)
/* harmony export */ });
/* unused harmony exports readRequestFile, isInside, isBelow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1683);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6236);
// The files that inputs name: read once, with limits, inside the borders that the contract draws.




/** Largest `request` file (contract, safety rule 5): 1 MiB. */
const REQUEST_LIMIT = 1_048_576;
/** Reads the Messages request of a file inside the workspace; links are followed before that is decided. */
function readRequestFile(input, path, workspace) {
    const accepted = 'the path of a JSON file inside the workspace, an object, at most 1 MiB';
    const found = realPath(resolve(workspace, path));
    if (found === undefined)
        throw new InputError(input, 'a path that cannot be read', accepted);
    if (!isInside(found, workspace))
        throw new InputError(input, 'a path that leads out of the workspace', accepted);
    const text = readLimited(found, REQUEST_LIMIT);
    if (text === undefined)
        throw new InputError(input, 'a file that cannot be read or is too large', accepted);
    return asObject(text) ?? refuse(new InputError(input, 'a file that holds no JSON object', accepted));
}
/** Whether a path leads into a folder, both with their links followed. */
function isInside(path, folder) {
    return isBelow(realPath(path) ?? path, realPath(folder) ?? folder);
}
/** Whether a path stands in a folder, by its name alone. */
function isBelow(path, folder) {
    const way = relative(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** Makes the folder for reports if need be, before anything is sent: a run must not end without a place for its report. */
function usableFolder(input, path, cwd) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return folder;
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(input, 'a path that is no folder which can be written', 'the path of a folder; it is made if need be');
    }
}
function realPath(path) {
    try {
        return realpathSync(path);
    }
    catch {
        return undefined;
    }
}
function readLimited(path, limit) {
    try {
        const file = statSync(path);
        return !file.isFile() || file.size > limit ? undefined : readFileSync(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function asObject(text) {
    try {
        const value = JSON.parse(text.replace(/^\ufeff/, ''));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function refuse(error) {
    throw error;
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ makeReader)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6236);

function makeReader(host) {
    const origins = [];
    const record = (origin) => void origins.push(origin);
    const input = (name) => given(host.input(name));
    const variable = (names) => {
        const name = names.find((candidate) => given(host.env[candidate]) !== undefined);
        return name === undefined ? undefined : { text: host.env[name] ?? '', variable: name };
    };
    const find = (name, variables, standard) => {
        const found = input(name) ?? variable(variables);
        record(originOf(name, found, standard));
        return found;
    };
    return {
        origins,
        record,
        input,
        variable,
        read: (name, standard, parse, variables = []) => parse(find(name, variables, standard)?.text ?? standard),
        optional: (name, parse, variables = []) => {
            const found = find(name, variables);
            return found && parse(found.text);
        },
        most: (name, list, limit) => {
            if (list.length <= limit)
                return limit;
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(name, `a list of ${list.length} entries`, `at most ${limit} entries`);
        },
    };
}
function given(text) {
    return text === undefined || text.trim() === '' ? undefined : { text };
}
/** The runner passes the defaults of `action.yml` as if they had been given. */
function originOf(setting, found, standard) {
    if (found === undefined || found.text === standard)
        return { setting, from: 'default' };
    if (found.variable === undefined)
        return { setting, from: 'input' };
    return { setting, from: 'environment', variable: found.variable };
}


/***/ }),

/***/ 9107:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4065);
/* harmony import */ var _end_soon_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9440);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4637);
// The merge action's door: reports of shards in, one report out.



process.exitCode = await (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h)((0,_action_host_js__WEBPACK_IMPORTED_MODULE_1__/* .actionHost */ .L)(process.env));
(0,_end_soon_js__WEBPACK_IMPORTED_MODULE_2__/* .endSoon */ .n)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4637:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 23 modules
var catalogue = __nccwpck_require__(7703);
// EXTERNAL MODULE: ./src/diagnosis/lead.ts
var diagnosis_lead = __nccwpck_require__(2399);
// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __nccwpck_require__(2018);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __nccwpck_require__(3138);
;// CONCATENATED MODULE: ./src/finish.ts




/** Our own exception in words: its name, its message without secrets, and where in our code. */
function findingsCrashed(error, clean) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return say `This check broke, which is a bug of ours: ${clean(text)}`;
}
async function reportRoom() {
    const [{ assembleRun }, { assembleTarget }, { publish, rehearse }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 749).then(__nccwpck_require__.bind(__nccwpck_require__, 9749)),
        __nccwpck_require__.e(/* import() */ 196).then(__nccwpck_require__.bind(__nccwpck_require__, 7196)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8472)),
    ]);
    return { assembleRun, assembleTarget, publish, rehearse };
}
/** Loads what the end needs and rehearses it while there is nothing else to do; what goes wrong here goes wrong again, and is told, in `finish`. */
function prepareToFinish(target, where) {
    where.host.prepare();
    reportRoom()
        .then(({ assembleRun, assembleTarget, rehearse }) => {
        const result = assembleTarget(target, [REHEARSED], where.host.kind, where.clean);
        rehearse(assembleRun({ targets: [result] }, where));
    })
        .catch(() => { });
}
/** An endpoint of which one thing is known. */
const REHEARSED = {
    findings: [
        {
            ...(0,src_finding/* pass */.IX)((0,phrase/* say */.cv) `This is a rehearsal.`, { alone: true, list: ['one', 'two'] }),
            ...{ check: 'http-reach', title: 'A check', layer: 'http', startedAtMs: 0, durationMs: 0 },
        },
    ],
    connection: undefined,
    conversation: undefined,
    reused: false,
};
/** The end of a run with the one target that the inputs describe. */
async function finishOne(target, runs, where) {
    const { assembleTarget } = await reportRoom();
    const crashed = runs.some(({ findings }) => findings.some(({ status }) => status === 'crash'));
    return finish({ targets: [assembleTarget(target, runs, where.host.kind, where.clean)], crashed }, where);
}
/** Assembles the result, publishes it and decides the exit code. */
async function finish(checked, where) {
    const { host, settings, scrubber } = where;
    const { assembleRun, publish } = await reportRoom();
    const result = assembleRun(checked, where);
    const exitCode = checked.crashed ? EXIT.ownBug : exitCodeOf(result.verdict, settings);
    await publish({ ...checked, result }, settings, host, scrubber);
    return exitCode;
}
/** What a verdict comes to by `fail-on`. */
function exitCodeOf(verdict, { failOn }) {
    if (failOn === 'never')
        return src_verdict/* EXIT */.d.passed;
    const fails = verdict === 'broken' || (failOn === 'degraded' && verdict === 'degraded');
    return fails ? src_verdict/* EXIT */.d.failed : src_verdict/* EXIT */.d.passed;
}
/** A run that never began, or broke: the same reports and all outputs, with the one error as their cause. */
async function finishWithoutRun(error, host, scrubber) {
    const { publishWithoutRun } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8472));
    const words = error instanceof Error ? error.message : 'unknown error';
    await publishWithoutRun(error instanceof input_error/* InputError */.d, scrubber.whole(words), host, scrubber);
}

// EXTERNAL MODULE: ./src/input-files.ts
var input_files = __nccwpck_require__(1869);
// EXTERNAL MODULE: ./src/input-reader.ts
var input_reader = __nccwpck_require__(8915);
// EXTERNAL MODULE: ./src/parse.ts
var parse = __nccwpck_require__(2828);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __nccwpck_require__(8750);
;// CONCATENATED MODULE: ./src/merge/inputs.ts





const MERGE_INPUT_NAMES = (/* unused pure expression or super */ null && (['reports', 'shards', 'fail-on', 'summary', 'report-dir', 'formats']));
/** Throws `InputError` for the first value that cannot be used. */
function readMergeSettings(host) {
    const { read, optional } = (0,input_reader/* makeReader */.Y)(host);
    return {
        reports: read('reports', 'reports', pathIn),
        shards: optional('shards', (text) => (0,parse/* parseCount */.zq)('shards', text, { least: 1, most: 256 })),
        failOn: read('fail-on', 'broken', (text) => (0,parse/* parseChoice */.HU)('fail-on', text, settings/* FAIL_ON */.d$)),
        summary: read('summary', 'true', (text) => (0,parse/* parseBoolean */.yG)('summary', text)),
        reportDir: optional('report-dir', (text) => (0,input_files/* usableFolder */.Bq)('report-dir', text.trim(), host.cwd)),
        formats: read('formats', 'json,md', (text) => (0,parse/* parseChoices */.IJ)('formats', text, settings/* FORMATS */.hR)),
    };
}
function pathIn(text) {
    if (!text.includes('\0'))
        return text.trim();
    throw new input_error/* InputError */.d('reports', 'a path with a character that no path has', 'the path of a folder');
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/plan/shard.ts
// Which share of a fleet a target belongs to: the same for ever, and hardly another when shards are added.

/** Bytes of a hash that make an exact number. */
const WEIGHT_BYTES = 6;
/**
 * The shard of a name, from 1 to `count`: the one that weighs most for it ("highest random weight", Thaler and Ravishankar, 1998). A new
 * target moves no other, and of n shards a further one takes an n+1st of the names from each.
 */
function assignShard(name, count) {
    const weights = Array.from({ length: count }, (_, at) => weightOf(name, at + 1));
    return weights.indexOf(Math.max(...weights)) + 1;
}
function weightOf(name, shard) {
    return hash('sha256', `${shard}\0${name}`, 'buffer').readUIntBE(0, WEIGHT_BYTES);
}
/** Stands for all targets of a file, or for all that it says: shards that tell of different ones do not belong together. */
function digestOf(value) {
    return (0,external_node_crypto_namespaceObject.hash)('sha256', JSON.stringify(value));
}

// EXTERNAL MODULE: ./src/diagnosis/catalogue/links.ts
var links = __nccwpck_require__(8826);
;// CONCATENATED MODULE: ./src/report/json/read-v1.ts
// A target's public JSON read back for the reports for people. What was ours and what was quoted cannot be told apart any more.


/** Longest sentence that is read back, in characters. */
const SENTENCE_CAP = 2_000;
/** A word in which nothing can be a link, a mention, a number of an issue, a commit, Markdown or HTML, with what may stand around it. */
const HARMLESS = /^[("'“‘]*(?!GH-\d|[0-9a-f]{7})[A-Za-z0-9]+(?:[’'-][A-Za-z0-9]+)*%?[)"'”’]*[,.;:!?]*[)"'”’]*$/;
/** The sentence with every word that might be more than a word as a quotation. */
function phraseOf(text, clean) {
    const words = clean(text, SENTENCE_CAP).quoted.split(' ');
    return words.flatMap((word, at) => {
        const said = HARMLESS.test(word) || word === '' ? word : (0,phrase/* quote */.hD)(word);
        return at === 0 ? [said] : [' ', said];
    });
}
/** Words that are shown as ours: what would become a link or a mention is broken up. */
function ownWords(text, clean) {
    const bare = clean(text, SENTENCE_CAP).quoted;
    return bare
        .replaceAll('://', ': //')
        .replace(/\bwww\./gi, 'www .')
        .replaceAll('@', '(at)')
        .replace(/#(?=\d)|\bGH-(?=\d)/gi, 'no. ')
        .replace(/\b[0-9a-f]{7,40}\b/gi, (word) => `${word.slice(0, 6)}…`);
}
function makeWords(clean) {
    return {
        clean,
        phrase: remembered((text) => phraseOf(text, clean)),
        own: remembered((text) => ownWords(text, clean)),
    };
}
/** Sentences that are remembered before all are forgotten. */
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
    const { clean } = words;
    const { name, provider, verdict, diagnosis, models, labels = {}, credentialName, failover } = target;
    return {
        name: clean(name).quoted,
        labels: Object.fromEntries(Object.entries(labels).map(([key, value]) => [clean(key).quoted, clean(value).quoted])),
        ...(credentialName !== undefined && { credentialName: clean(credentialName).quoted }),
        provider,
        verdict,
        diagnosis: diagnosis === null ? undefined : diagnosisOf(diagnosis, words),
        further: target.further.map((finding) => findingOf(finding, words)),
        endpoints: target.endpoints.map((endpoint) => endpointOf(endpoint, verdict === 'healthy', words)),
        models: models.map((model) => ({ ...model, id: clean(model.id).quoted })),
        failover: failover && { ...failover, to: clean(failover.to).quoted },
    };
}
function diagnosisOf({ cause, title, explanation, remedy, explains }, { clean, phrase, own }) {
    const official = Object.values(links/* LINKS */.A);
    return {
        cause,
        title: own(title),
        explanation: phrase(explanation),
        remedy: {
            summary: own(remedy.summary),
            steps: remedy.steps.map((step) => phrase(step)),
            commands: remedy.commands.map((command) => clean(command, SENTENCE_CAP).quoted),
            links: remedy.links.filter((link) => official.includes(link)),
        },
        explains,
    };
}
/** Of a healthy target nobody reads what passed. */
function endpointOf(endpoint, isHealthy, words) {
    const { clean } = words;
    const { url, verdict, cause, auth, requestId, keyValid, reachable, phases, findings, lacks = [] } = endpoint;
    return {
        url: clean(url).quoted,
        ...{ verdict, auth, phases, attempts: [], models: [] },
        cause: cause ?? undefined,
        requestId: requestId === null ? undefined : clean(requestId).quoted,
        keyValid: keyValid ?? undefined,
        reachable: reachable ?? undefined,
        findings: findings
            .filter(({ status }) => !isHealthy || (status !== 'pass' && status !== 'skip'))
            .map((finding) => findingOf(finding, words)),
        lacks: lacks.map((id) => clean(id).quoted),
    };
}
/** No report for people tells the layer, or when a check began. */
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

// EXTERNAL MODULE: ./src/report/found.ts
var found = __nccwpck_require__(9110);
;// CONCATENATED MODULE: ./src/report/slim.ts
// What the reports for people need of a target among many: a thousand of them must fit into the memory of a small machine.


/** A healthy target keeps its notes and what it is told by; any other keeps its findings, and of what was measured what they name. */
function slimmed(target) {
    const isHealthy = target.verdict === 'healthy';
    const endpoints = target.endpoints.map((endpoint) => slimEndpoint(endpoint, isHealthy));
    const further = endpoints
        .flatMap(({ findings }) => findings)
        .filter((finding) => isFurther(finding, target));
    return { ...target, endpoints, further };
}
function slimEndpoint(endpoint, isHealthy) {
    const findings = isHealthy ? endpoint.findings.filter(isTold) : endpoint.findings;
    return { ...endpoint, findings: findings.map(bare), attempts: [] };
}
function isTold(finding) {
    return (0,found/* kindOf */.I)(finding) === 'note' || (0,src_finding/* causeOf */.rl)(finding) !== undefined || finding.status === 'crash';
}
function isFurther(finding, { further }) {
    return further.some(({ check, detail }) => check === finding.check && detail === finding.detail);
}
function bare(finding) {
    const { evidence: _, ...rest } = finding;
    return rest;
}

;// CONCATENATED MODULE: ./src/merge/collect.ts




/** Notes beyond these are many times the same. */
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
    collected.origins = collected.origins.length === 0 ? origins : collected.origins;
    collected.crashed ||= broke(report);
    for (const note of notes.slice(0, MOST_NOTES).map((text) => words.phrase(text)))
        if (collected.notes.size < MOST_NOTES)
            collected.notes.set((0,phrase/* plain */.pj)(note), note);
}
function isNews({ target }, told) {
    return told.every((other) => other.target.diagnosis?.cause !== target.diagnosis?.cause);
}
function keep(target, words) {
    return { target: slimmed(readTarget(target, words)), text: Buffer.from(JSON.stringify(target)) };
}
/** A report without a shard is the whole of its own fleet. */
function shardOf({ shard, targets }) {
    const positions = targets.map((_, at) => at);
    const digest = digestOf(targets.map(({ name }) => name));
    return shard ?? { index: 1, count: 1, positions, fleet: { targets: targets.length, digest } };
}
function endedEarly({ shard, targets: [only, ...others] }) {
    return shard === undefined && only?.endpoints.length === 0 && others.length === 0;
}
/** A check that broke, or a run that ended by a fault of ours: broken, and no cause of the user's. */
function broke(report) {
    if (endedEarly(report) && report.cause === null)
        return true;
    return report.targets.some(({ endpoints }) => endpoints.some(({ findings }) => findings.some(({ status }) => status === 'crash')));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __nccwpck_require__(2210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __nccwpck_require__(779);
;// CONCATENATED MODULE: ./schema/report-v1.schema.json
const report_v1_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report-v1.schema.json","title":"Claude Preflight report, version 1","description":"Everything one run found. Times are milliseconds, moments are RFC 3339.","type":"object","additionalProperties":false,"required":["schema","verdict","cause","startedAt","durationMs","tool","run","targets","origins","notes"],"properties":{"schema":{"const":"claude-preflight/report/v1"},"verdict":{"$ref":"#/$defs/verdict"},"cause":{"description":"Root cause of the worst target; null when healthy.","oneOf":[{"$ref":"#/$defs/cause"},{"type":"null"}]},"startedAt":{"type":"string","format":"date-time"},"durationMs":{"type":"number","minimum":0},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"run":{"$ref":"#/$defs/run"},"targets":{"type":"array","items":{"$ref":"#/$defs/target"}},"origins":{"description":"Where each setting came from; never its value.","type":"array","items":{"$ref":"#/$defs/origin"}},"notes":{"description":"Worth reading, and no finding.","type":"array","items":{"type":"string"}},"partial":{"description":"Present only when the run was cut off.","const":true},"cutOffBy":{"description":"What cut the run off.","enum":["deadline","cancellation"]},"shard":{"$ref":"#/$defs/shard"}},"$defs":{"verdict":{"enum":["healthy","degraded","broken","unchecked"]},"cause":{"enum":["config.invalid-input","key.missing","key.withheld","key.placeholder","key.unexpanded","key.whitespace","key.quoted","key.prefixed","key.encoded","key.wrong-provider","key.admin","key.oauth","key.malformed","key.conflict","key.exposed","endpoint.malformed","endpoint.insecure","endpoint.unknown-host","endpoint.path","endpoint.legacy","endpoint.unverified","endpoint.not-found","endpoint.not-an-api","endpoint.redirect","endpoint.wrong-protocol","dns.not-found","dns.failure","dns.sinkhole","tcp.refused","tcp.timeout","tcp.unreachable","tcp.reset","tcp.ipv6","proxy.malformed","proxy.unreachable","proxy.auth","proxy.denied","proxy.at-fault","proxy.required","tls.expired","tls.not-yet-valid","tls.hostname","tls.self-signed","tls.incomplete-chain","tls.untrusted","tls.intercepted","tls.handshake","tls.client-certificate","tls.expiring","tls.ca-file","clock.skew","auth.invalid","auth.expired","auth.scheme","auth.header-stripped","auth.duplicate","auth.oauth-unsupported","auth.claude-code-only","auth.workspace-required","auth.forbidden","auth.region","auth.challenge","auth.organization","auth.creator-left","auth.wrong-workspace","auth.wrong-organization","auth.federation","billing.credit","billing.limit","model.unknown","model.retired","model.deprecated","model.forbidden","format.request","format.version","format.response","format.stream","format.too-large","limit.rate","limit.ramp","limit.concurrency","limit.headroom","service.overloaded","service.error","service.gateway","service.timeout","service.cut","service.encryption","fallback.broken","failover","run.deadline","shard.missing"]},"check":{"enum":["key-shape","key-exposure","endpoint-shape","proxy-route","dns","tcp","addresses","proxy-tunnel","tls-trust","tls-expiry","http-reach","api-identity","clock","key-accepted","auth-schemes","identity","models","request-format","rate-limits","live-message","live-stream"]},"run":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"enum":["action","terminal"]},"repository":{"type":"string"},"workflow":{"type":"string"},"job":{"type":"string"},"event":{"type":"string"},"actor":{"type":"string"},"runId":{"type":"string"},"runUrl":{"type":"string"},"runnerOs":{"type":"string"}}},"origin":{"type":"object","additionalProperties":false,"required":["setting","from"],"properties":{"setting":{"type":"string"},"from":{"enum":["input","environment","default"]},"variable":{"type":"string"}}},"target":{"type":"object","additionalProperties":false,"required":["name","provider","verdict","diagnosis","further","endpoints","models"],"properties":{"name":{"type":"string"},"provider":{"enum":["anthropic","gateway"]},"verdict":{"$ref":"#/$defs/verdict"},"diagnosis":{"description":"The one root cause; null when there is none.","oneOf":[{"$ref":"#/$defs/diagnosis"},{"type":"null"}]},"further":{"description":"Findings with a cause of their own beside the diagnosis, heaviest first.","type":"array","items":{"$ref":"#/$defs/finding"}},"endpoints":{"type":"array","items":{"$ref":"#/$defs/endpoint"}},"models":{"type":"array","items":{"$ref":"#/$defs/model"}},"credentialName":{"description":"Only where the targets file names a variable for the credential: that name.","type":"string"},"labels":{"description":"As the targets file has them.","type":"object","additionalProperties":{"type":"string"}},"failover":{"$ref":"#/$defs/failover"}}},"failover":{"description":"Only where the primary is broken and a fallback works. Both were asked side by side; times are counted from the first question.","type":"object","additionalProperties":false,"required":["to","primaryFailedMs","fallbackAnsweredMs","tookMs"],"properties":{"to":{"type":"string"},"primaryFailedMs":{"type":"number","minimum":0},"fallbackAnsweredMs":{"type":"number","minimum":0},"tookMs":{"type":"number","minimum":0}}},"shard":{"description":"Only in the report of one share of a targets file.","type":"object","additionalProperties":false,"required":["index","count","positions","fleet"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"count":{"type":"integer","minimum":1,"maximum":256},"positions":{"description":"Places of the run\'s targets in the targets file, from 0, in the order of targets.","type":"array","items":{"type":"integer","minimum":0}},"fleet":{"type":"object","additionalProperties":false,"required":["targets","digest"],"properties":{"targets":{"type":"integer","minimum":1},"digest":{"description":"SHA-256 of the names of all targets, in order.","type":"string","pattern":"^[0-9a-f]{64}$"},"content":{"description":"SHA-256 of all that the targets file says.","type":"string","pattern":"^[0-9a-f]{64}$"}}}}},"diagnosis":{"type":"object","additionalProperties":false,"required":["cause","title","explanation","remedy","explains"],"properties":{"cause":{"$ref":"#/$defs/cause"},"title":{"type":"string"},"explanation":{"type":"string"},"remedy":{"type":"object","additionalProperties":false,"required":["summary","steps","commands","links"],"properties":{"summary":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}},"commands":{"type":"array","items":{"type":"string"}},"links":{"type":"array","items":{"type":"string"}}}},"explains":{"description":"The checks which this cause explains, the deciding one first.","type":"array","items":{"$ref":"#/$defs/check"}}}},"endpoint":{"type":"object","additionalProperties":false,"required":["url","verdict","cause","auth","requestId","keyValid","reachable","attempts","phases","findings"],"properties":{"url":{"description":"Without user, query and fragment.","type":"string"},"verdict":{"$ref":"#/$defs/verdict"},"cause":{"oneOf":[{"$ref":"#/$defs/cause"},{"type":"null"}]},"auth":{"description":"The schemes that were accepted.","type":"array","items":{"enum":["bearer","x-api-key","federation"]}},"requestId":{"type":["string","null"]},"keyValid":{"description":"Null where nothing determinate was heard.","type":["boolean","null"]},"reachable":{"description":"Null where nothing was sent.","type":["boolean","null"]},"attempts":{"type":"array","items":{"$ref":"#/$defs/attempt"}},"phases":{"$ref":"#/$defs/phases"},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"lacks":{"description":"Models that the primary lists and this endpoint does not.","type":"array","items":{"type":"string"}}}},"attempt":{"type":"object","additionalProperties":false,"required":["request","at","durationMs","outcome"],"properties":{"request":{"type":"string"},"at":{"type":"string","format":"date-time"},"durationMs":{"type":"number","minimum":0},"outcome":{"enum":["ok","refused","retried","timed-out","cancelled"]},"status":{"type":"integer","minimum":100,"maximum":599},"waitedMs":{"description":"Waited after this attempt, before the next.","type":"number","minimum":0}}},"phases":{"description":"Phases of the judged connection; what did not happen is absent.","type":"object","additionalProperties":false,"required":[],"properties":{"dnsMs":{"type":"number","minimum":0},"tcpMs":{"type":"number","minimum":0},"proxyMs":{"type":"number","minimum":0},"tlsMs":{"type":"number","minimum":0},"firstByteMs":{"type":"number","minimum":0},"totalMs":{"type":"number","minimum":0}}},"finding":{"type":"object","additionalProperties":false,"required":["check","title","status","cause","detail","evidence","durationMs"],"properties":{"check":{"$ref":"#/$defs/check"},"title":{"description":"The sentence which is true when the check passes.","type":"string"},"status":{"enum":["pass","warn","fail","unknown","skip","crash"]},"cause":{"oneOf":[{"$ref":"#/$defs/cause"},{"type":"null"}]},"detail":{"type":"string"},"evidence":{"type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean","null"]},{"type":"array","items":{"type":"string"}}]}},"blockedBy":{"description":"Of a skipped check: the one that comes first.","$ref":"#/$defs/check"},"durationMs":{"type":"number","minimum":0}},"if":{"properties":{"status":{"const":"skip"}}},"then":{"required":["blockedBy"]},"else":{"not":{"required":["blockedBy"]}}},"model":{"type":"object","additionalProperties":false,"required":["id","status","asked"],"properties":{"id":{"type":"string"},"status":{"enum":["usable","deprecated","retired","unknown","forbidden","unverified"]},"asked":{"description":"True when the models input named it.","type":"boolean"},"retiresAt":{"type":"string"}}}}}');
// EXTERNAL MODULE: ./src/diagnosis/verdict.ts
var verdict = __nccwpck_require__(384);
;// CONCATENATED MODULE: ./src/merge/sound.ts
// Whether a report agrees with itself: one that does not is damaged, whoever damaged it.

/** Milliseconds: no run lasts a year, and no date is reckoned from a longer time. */
const LONGEST_MS = 366 * 24 * 60 * 60 * 1_000;
const RULES = [
    [
        'tells no time that can be',
        ({ startedAt, durationMs }) => !isTime(startedAt) || !(durationMs <= LONGEST_MS),
    ],
    ['tells of no target', ({ shard, targets }) => shard === undefined && targets.length === 0],
    [
        'has another verdict than its targets',
        ({ verdict, targets }) => targets.length > 0 && verdict !== worstOf(targets),
    ],
    ['calls a target healthy that is not', ({ targets }) => targets.some(isFalselyHealthy)],
];
/** What is wrong, as it is told after the name of the file; undefined where nothing is. */
function whyUnsound(report) {
    return RULES.find(([, isBroken]) => isBroken(report))?.[0];
}
function isTime(text) {
    return !Number.isNaN(Date.parse(text));
}
function worstOf(targets) {
    return (0,verdict/* worst */.QZ)(targets.map(({ verdict }) => verdict));
}
function isFalselyHealthy({ verdict, diagnosis, endpoints }) {
    if (verdict !== 'healthy')
        return false;
    return (diagnosis !== null ||
        endpoints.length === 0 ||
        endpoints.some((endpoint) => endpoint.verdict === 'broken'));
}

;// CONCATENATED MODULE: ./src/merge/files.ts
// Finds the reports of shards in a folder and reads each: whole and in its published form, or with what is wrong with it.






/** Largest report: 10,000 targets have about 200 MiB. */
const LIMIT = 268_435_456;
/** A matrix has at most 256 jobs, and each may have been run again. */
const MOST_FILES = 1_024;
/** Folders within folders. */
const DEEPEST = 8;
/** Paths of all files called `report.json` below a folder, in order; none where there is no such folder. Links are not followed. */
function reportPaths(folder) {
    return [...filesBelow(folder, DEEPEST)].toSorted().slice(0, MOST_FILES);
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
/** Reads one report after another: many together would not fit into the memory. */
function* readReports(folder) {
    const isReport = validator();
    for (const path of reportPaths(folder))
        yield { path: (0,external_node_path_.relative)(folder, path), content: contentOf(path, isReport) };
}
/** Takes members away that this version does not know: a later one may have added them, for the form only grows. */
function validator() {
    const ajv = new _2020.Ajv2020({
        ...{ strictTypes: false, strictTuples: false, formats: formats/* fullFormats */.U9 },
        removeAdditional: true,
    });
    return ajv.compile(report_v1_schema_namespaceObject);
}
function contentOf(path, isReport) {
    try {
        if ((0,external_node_fs_.statSync)(path).size > LIMIT)
            return 'is larger than 256 MiB';
        const value = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (!isReport(value))
            return 'has not the form of a report';
        return whyUnsound(value) ?? value;
    }
    catch (error) {
        return error instanceof SyntaxError ? 'is no JSON: it may have been cut off' : 'cannot be read';
    }
}

;// CONCATENATED MODULE: ./src/merge/shards.ts

/** Files that do not fit are told one by one, up to so many. */
const MOST_MISFITS = 20;
/** `expected` is the number of shards that the user named, if any. */
function assembleShards(reports, damaged, expected) {
    const fleet = fleetOf(reports, expected);
    const fitting = reports.filter((report) => whyStrange(report, fleet) === undefined);
    const byIndex = Map.groupBy(fitting, ({ shard }) => shard.index);
    const counting = [...byIndex.values()].flatMap((same) => latest(same) ?? []);
    const absent = Array.from({ length: fleet.count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    const strange = reports.filter((report) => !fitting.includes(report) && !absent.includes(report.shard.index));
    const misfits = [...strange.map((report) => misfitOf(report, fleet)), ...damaged];
    return {
        counting,
        missing: [
            ...absent.map((index) => absentShard(index, reports, fleet)),
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
function latest(reports) {
    return reports.toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt))[0];
}
function again(index, reports) {
    return (0,phrase/* say */.cv) `Shard ${index} has ${reports.length} reports: the latest one counts.`;
}
/** Why a report belongs to no shard of the fleet. */
function whyStrange({ shard, targets }, fleet) {
    const { index, positions } = shard;
    if (shard.count !== fleet.count)
        return `tells of ${shard.count} shards instead of ${fleet.count}`;
    if (index > fleet.count)
        return `calls itself shard ${index} of ${fleet.count}`;
    if (identityOf(shard) !== fleet.identity || shard.fleet.targets !== fleet.targets)
        return 'tells of another targets file';
    const isWhole = positions.length === targets.length && positions.every((at) => at < fleet.targets);
    return isWhole ? undefined : 'holds another number of targets than it should';
}
function misfitOf(report, fleet) {
    const { path } = report;
    return { path, why: (0,phrase/* say */.cv) `The report ${path} ${whyStrange(report, fleet) ?? ''}.` };
}
function absentShard(index, reports, fleet) {
    const name = `shard ${index} of ${fleet.count}`;
    const own = reports.find(({ shard }) => shard.index === index);
    const why = own && whyStrange(own, fleet);
    return own === undefined || why === undefined
        ? { name, why: (0,phrase/* say */.cv) `No report of ${name} was found.` }
        : { name, why: (0,phrase/* say */.cv) `The report of ${name}, ${own.path}, ${why}.` };
}
/** When all shards are there, their places make up the whole file, each once. */
function gaps(counting, { count, targets }) {
    const [first] = counting;
    const told = counting.flatMap(({ shard }) => shard.positions);
    const places = new Set(told);
    if (first === undefined || (places.size === told.length && places.size === targets))
        return [];
    const why = (0,phrase/* say */.cv) `All shards together tell of ${places.size} of ${targets} targets, and of ${told.length - places.size} of them twice.`;
    return [{ name: `shard ${first.shard.index} of ${count}`, why }];
}
function mostOften(values) {
    const groups = [...Map.groupBy(values, (value) => value).values()];
    return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

;// CONCATENATED MODULE: ./src/outside.ts
// The door for text from outside: capped, one line, without control characters, without secrets; from here on it is `Quoted`.

/** Longest piece of a stranger's text that is ever shown, in characters. */
const OUTSIDE_CAP = 300;
/** Nothing beyond this is even looked at, in characters. */
const LOOKED_AT = 4_096;
/** C0, C1, line separators, bidirectional controls, zero-width and other invisible characters, tags, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]+/gu;
/** A whole escape sequence goes, so that `ESC[31m` leaves no `[31m` behind. */
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
function makeClean(scrubber) {
    return (raw, cap = OUTSIDE_CAP) => {
        const bare = raw
            .slice(0, LOOKED_AT)
            .replace(ESCAPES, '')
            .replace(INVISIBLE, ' ')
            .replace(/\s+/g, ' ')
            .trim();
        const safe = scrubber.outside(bare);
        return (0,phrase/* quote */.hD)(safe.length > cap ? `${safe.slice(0, cap - 1)}…` : safe);
    };
}

// EXTERNAL MODULE: ./src/publish.ts + 20 modules
var publish = __nccwpck_require__(8472);
// EXTERNAL MODULE: ./src/report/json/text.ts + 3 modules
var json_text = __nccwpck_require__(4129);
// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __nccwpck_require__(3564);
;// CONCATENATED MODULE: ./src/needles.ts
// Finds any of many exact texts in another one: in one pass, however many they are.
/** Needles are looked up by their last characters: how they begin, many have in common. Shorter needles are not taken. */
const SHORTEST_NEEDLE = 8;
/** Seven bits of each of three characters. */
const CODE_BITS = 7;
const HASH_BITS = 3 * CODE_BITS;
const CODE_MASK = (1 << CODE_BITS) - 1;
const HASH_MASK = (1 << HASH_BITS) - 1;
function makeNeedles(needles = []) {
    // A bit for every hash of three characters that some needle ends with: almost every place of a text is passed over by it alone.
    const endings = new Uint32Array(1 << (HASH_BITS - 5));
    const byEnd = new Map();
    const add = (needle) => {
        if (needle.length < SHORTEST_NEEDLE)
            return;
        const end = needle.slice(-SHORTEST_NEEDLE);
        byEnd.set(end, [...(byEnd.get(end) ?? []), needle]);
        const hash = [...end.slice(-3)].reduce((sum, char) => hashed(sum, char.charCodeAt(0)), 0);
        endings[hash >>> 5] = (endings[hash >>> 5] ?? 0) | (1 << (hash & 31));
    };
    const visit = (text, found) => {
        let hash = 0;
        for (let at = 0; at < text.length; at += 1) {
            hash = hashed(hash, text.charCodeAt(at));
            if (((endings[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0)
                continue;
            const end = at + 1;
            for (const needle of byEnd.get(text.slice(Math.max(0, end - SHORTEST_NEEDLE), end)) ?? [])
                if (text.startsWith(needle, end - needle.length))
                    found(needle, end);
        }
    };
    for (const needle of needles)
        add(needle);
    return {
        add,
        intervalsIn: (text) => {
            const intervals = [];
            visit(text, (needle, end) => intervals.push([end - needle.length, end]));
            return intervals;
        },
        foundIn: (text) => {
            const found = new Set();
            visit(text, (needle) => found.add(needle));
            return found;
        },
    };
}
function hashed(hash, code) {
    return ((hash << CODE_BITS) | (code & CODE_MASK)) & HASH_MASK;
}
/** The text with `by` instead of each stretch that intervals cover; those which touch or overlap are one stretch. */
function replaceIntervals(text, intervals, by) {
    if (intervals.length === 0)
        return text;
    let out = '';
    let kept = 0;
    let covered = -1;
    for (const [start, end] of intervals.toSorted(([one], [other]) => one - other)) {
        if (start > covered) {
            out += text.slice(kept, start) + by;
            covered = end;
        }
        covered = Math.max(covered, end);
        kept = covered;
    }
    return out + text.slice(kept);
}

// EXTERNAL MODULE: ./src/secret.ts
var src_secret = __nccwpck_require__(7355);
;// CONCATENATED MODULE: ./src/secret-parts.ts

/** A long random key is recognised by any four of its characters; a short, readable one only by eight, or ordinary words would vanish. */
const LONG_KEY = 40;
/** A signed token of more characters than this has so many parts that four of them would stand in any text by chance. */
const LONG_TOKEN = 512;
/** The same is true of so many keys together: of a thousand, one word in a hundred would tell four characters. Their ends, which services like to quote, are hidden all the same. */
const MANY_KEYS = 8;
const SIZE = { long: 4, ofMany: 6, short: src_secret/* SHORTEST_MASKED */.tG };
/** The prefix of a key that names its family and is public, as in `sk-ant-api03-` or `sk-or-v1-`. */
const PUBLIC_PREFIX = /^(?:sk-ant-[a-z]{2,8}\d{0,4}-|sk-or-v1-|sk-proj-|sk-)/;
/** What a part can be made of when it is spaced out. */
const OF_A_KEY = /[\w+/=%\\-]/g;
/** Secrets are taken apart when the first words of a stranger come in, and not before the first packet is out. */
function makeSecretParts() {
    const values = [];
    let grams;
    let counted = 0;
    const prepared = () => {
        const many = values.length > MANY_KEYS;
        if (grams === undefined || (many && counted <= MANY_KEYS)) {
            grams = new Map();
            counted = 0;
        }
        for (const value of values.slice(counted))
            takeApart(value, many, grams);
        counted = values.length;
        return grams;
    };
    return {
        add: (value) => void values.push(value),
        intervalsIn: (text) => (values.length === 0 ? [] : tellingIn(text, prepared())),
    };
}
function takeApart(value, many, grams) {
    const size = sizeFor(value, many);
    const bare = value.replace(PUBLIC_PREFIX, '');
    const body = bare.length < size ? value : bare;
    const known = gramsOf(size, grams);
    for (let at = 0; at + size <= body.length; at += 1)
        known.add(body.slice(at, at + size));
    if (size !== SIZE.ofMany)
        return;
    const ends = gramsOf(SIZE.long, grams);
    ends.add(body.slice(0, SIZE.long)).add(body.slice(-SIZE.long));
}
function gramsOf(size, grams) {
    const known = grams.get(size) ?? new Set();
    grams.set(size, known);
    return known;
}
function sizeFor({ length }, many) {
    if (length < LONG_KEY)
        return SIZE.short;
    return many || length > LONG_TOKEN ? SIZE.ofMany : SIZE.long;
}
function tellingIn(text, grams) {
    return [...plainIn(text, grams), ...spacedIn(text, grams), ...encodedIn(text, grams)];
}
function plainIn(text, grams) {
    return [...grams].flatMap(([size, known]) => startsIn(text, size, known).map((at) => [at, at + size]));
}
function startsIn(text, size, known) {
    const starts = [];
    for (let at = 0; at + size <= text.length; at += 1)
        if (known.has(text.slice(at, at + size)))
            starts.push(at);
    return starts;
}
/** In squeezed text a part counts only when its neighbours continue it to eight characters, so that ordinary sentences stay whole. */
function spacedIn(text, grams) {
    const kept = [...text.matchAll(OF_A_KEY)].map((match) => match.index);
    if (kept.length === text.length)
        return [];
    const squeezed = kept.map((at) => text[at]).join('');
    const spread = (start, end) => kept.slice(start, end).map((at) => [at, at + 1]);
    return [...grams].flatMap(([size, known]) => continued(startsIn(squeezed, size, known), src_secret/* SHORTEST_MASKED */.tG - size).flatMap((at) => spread(at, at + src_secret/* SHORTEST_MASKED */.tG)));
}
/** Starts which so many others follow without a gap. */
function continued(starts, followers) {
    return starts.filter((start, at) => starts[at + followers] === start + followers);
}
/** Stretches of a text that may be an encoding, and what they would be decoded. */
const ENCODINGS = [
    [
        /(?:%[0-9A-Fa-f]{2}|[\w.~+-])*%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2}|[\w.~+-])*/g,
        (run) => [unescaped(run, /%(..)/g)],
    ],
    [/(?:\\u[0-9A-Fa-f]{4})+/g, (run) => [unescaped(run, /\\u(....)/g)]],
    [/[0-9A-Fa-f]{8,}/g, (run) => [0, 1].map((shift) => decoded(run.slice(shift), 'hex'))],
    [/[A-Za-z0-9+/_-]{6,}/g, (run) => [0, 1, 2, 3].map((shift) => decoded(run.slice(shift), 'base64'))],
];
/** The whole stretch goes when a part stands in what it encodes. */
function encodedIn(text, grams) {
    return ENCODINGS.flatMap(([run, decode]) => [...text.matchAll(run)]
        .filter(([found]) => decode(found).some((clear) => plainIn(clear, grams).length > 0))
        .map(({ 0: found, index }) => [index, index + found.length]));
}
function unescaped(run, escape) {
    return run.replace(escape, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function decoded(run, encoding) {
    return Buffer.from(run, encoding).toString('latin1');
}

;// CONCATENATED MODULE: ./src/scrub.ts
// Takes credentials out of text: whole ones out of everything we write, parts and encodings of them out of what others say.



const HIDDEN = '***';
/** So few forms are looked for by themselves: the pass for any number of them costs some milliseconds to warm up. */
const FEW_FORMS = 64;
/** Builds the scrubber for all secrets which are known when a run begins. */
function makeScrubber(secrets) {
    const forms = new Set();
    const parts = makeSecretParts();
    const added = [];
    let needles;
    const add = (secret) => {
        const value = (0,src_secret/* reveal */._c)(secret).trim();
        if (value === '')
            return;
        const fresh = (0,src_secret/* maskForms */.ye)(value).filter((form) => !forms.has(form));
        for (const form of fresh)
            forms.add(form);
        added.push(...fresh);
        parts.add(value);
    };
    const inOnePass = (text) => {
        const all = (needles ??= makeNeedles());
        for (const form of added.splice(0))
            all.add(form);
        return replaceIntervals(text, all.intervalsIn(text), HIDDEN);
    };
    for (const secret of secrets)
        add(secret);
    return {
        whole: (text) => (forms.size > FEW_FORMS ? inOnePass(text) : oneByOne(text, forms)),
        outside: (text) => hidePrefixed(replaceIntervals(text, parts.intervalsIn(text), HIDDEN)),
        add,
    };
}
function oneByOne(text, forms) {
    const longestFirst = [...forms].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text);
}
/** Whatever follows a known family prefix is somebody's key, even when it is not one of ours. */
function hidePrefixed(text) {
    return text.replace(/\b(sk-ant-[a-z]{2,8}\d{0,4}-|sk-or-v1-|sk-proj-)[\w.*-]+/g, `$1${HIDDEN}`);
}

// EXTERNAL MODULE: ./src/version.ts
var version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/merge/merge.ts
// Merges the reports of shards: one summary, one verdict, one set of outputs, one exit code.

















/** Runs a merge once and tells the exit code. Never rejects: wrong usage is 2, a bug of ours is 3. */
async function merge(host) {
    const scrubber = makeScrubber([]);
    try {
        const settings = readMergeSettings(host);
        const folder = (0,external_node_path_.resolve)(host.cwd, settings.reports);
        const collected = collect(readReports(folder), makeClean(scrubber));
        const shards = assembleShards(collected.shards, collected.damaged, settings.shards);
        const kept = allOf(collected, shards);
        const result = resultOf(kept, collected, shards, host);
        await (0,publish.publish)({ result, targetTexts: kept.map(({ text }) => text) }, settings, host, scrubber);
        return collected.crashed ? src_verdict/* EXIT */.d.ownBug : exitCodeOf(result.verdict, settings);
    }
    catch (error) {
        await finishWithoutRun(error, host, scrubber).catch(() => host.complain('No report could be written.'));
        return error instanceof input_error/* InputError */.d ? src_verdict/* EXIT */.d.wrongUsage : src_verdict/* EXIT */.d.ownBug;
    }
}
/** The targets in the order of their file, then what ended early, then what is missing. */
function allOf({ early }, { counting, missing }) {
    const placed = counting.flatMap(placesOf).toSorted(([one], [other]) => one - other);
    const absent = missing.map(missingTarget);
    const keptAbsent = absent.map((target) => ({
        target,
        text: Buffer.from((0,json_text/* targetText */.Z)(target, (text) => text, false)),
    }));
    return [...placed.map(([, kept]) => kept), ...early, ...keptAbsent];
}
function placesOf({ shard, targets }) {
    return targets.map((kept, at) => [shard.positions[at] ?? at, kept]);
}
/** Stands for all targets of a shard, or of a file that does not fit. */
function missingTarget({ name, why }) {
    const { title, explanation, remedy } = catalogue/* CATALOGUE */.y['shard.missing'];
    const facts = { host: 'action', endpoint: '', hostname: '', secretName: '', variable: undefined };
    const diagnosis = {
        cause: 'shard.missing',
        title,
        explanation: [...why, ' ', explanation],
        remedy: remedy({ ...facts, evidence: {} }),
        explains: [],
    };
    return {
        ...{ name, labels: {}, provider: 'anthropic', verdict: 'broken', diagnosis },
        ...{ further: [], endpoints: [], models: [], failover: undefined },
    };
}
/** Old reports may lie in the folder: what they say was true once. */
function ofOtherRuns({ runIds }) {
    return runIds.size < 2 ? [] : [(0,phrase/* say */.cv) `The reports are of ${runIds.size} different runs of a workflow.`];
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
        run: (0,run_context/* runContext */.pO)(host.kind, host.env),
        origins: collected.origins,
        notes: [...shards.notes, ...ofOtherRuns(collected), ...collected.notes.values()],
        targets,
        cutOffBy: collected.cutOffBy.has('cancellation') ? 'cancellation' : [...collected.cutOffBy][0],
        shard: undefined,
    };
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   IJ: () => (/* binding */ parseChoices),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* unused harmony exports parseDuration, parseList, parseModels, parseChecks, parseNamedChecks, parseConnectTo, parseHeaders */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6236);
// From the text of an input to its value; every refusal is an `InputError` that never repeats the text.


const UNITS = { ms: 1, s: 1_000, m: 60_000 };
/** `500ms`, `10s`, `2m`, or a bare number of seconds; at least 1 ms and at most one hour. Milliseconds. */
function parseDuration(input, text) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim());
    const ms = match === null ? NaN : Number(match[1]) * UNITS[(match[2] ?? 's')];
    if (ms >= 1 && ms <= 60 * UNITS.m)
        return ms;
    throw new InputError(input, shapeOf(text), 'a time such as 500ms, 10s or 2m, from 1ms to 60m');
}
function parseCount(input, text, { least, most }) {
    const count = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
    if (count >= least && count <= most)
        return count;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(text), `a whole number from ${least} to ${most}`);
}
function parseBoolean(input, text) {
    const word = text.trim().toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(text), 'true or false');
}
function parseChoice(input, text, choices) {
    const chosen = choices.find((choice) => choice === text.trim().toLowerCase());
    if (chosen !== undefined)
        return chosen;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(text), choices.join(', '));
}
/** One a line or comma-separated; empty parts are dropped. */
function parseList(text) {
    return text
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function parseChoices(input, text, choices) {
    return new Set(parseList(text).map((part) => parseChoice(input, part, choices)));
}
/** Ids as providers write them, `anthropic/claude-…`, `claude-…@20251001` and `claude-…[1m]` included. */
const MODEL_ID = /^[A-Za-z0-9][\w.:@/[\]-]{0,254}$/;
function parseModels(input, text) {
    const models = [...new Set(parseList(text))];
    const odd = models.find((model) => !MODEL_ID.test(model) || /^sk-/i.test(model));
    if (odd === undefined)
        return models;
    throw new InputError(input, `a list with an entry that is ${shapeOf(odd)}`, 'model ids, one a line or comma-separated');
}
/** `all`, or ids to run; `-id` leaves one out, `+id` adds one. */
function parseChecks(input, text, standard) {
    const parts = parseList(text);
    const plainIds = parts
        .filter((part) => !/^[+-]/.test(part) && part !== 'all')
        .map((part) => checkId(input, part));
    const chosen = new Set(plainIds.length > 0 ? plainIds : standard);
    for (const part of parts.filter((part) => /^[+-]/.test(part))) {
        if (part.startsWith('+'))
            chosen.add(checkId(input, part.slice(1)));
        else
            chosen.delete(checkId(input, part.slice(1)));
    }
    if (chosen.size > 0)
        return chosen;
    throw new InputError(input, 'a list that leaves no check', `all, or some of: ${CHECK_IDS.join(', ')}`);
}
/** The ids that a `checks` list names outright, whether alone or to add them. */
function parseNamedChecks(input, text) {
    const named = parseList(text).filter((part) => !part.startsWith('-') && part !== 'all');
    return new Set(named.map((part) => checkId(input, part.replace(/^\+/, ''))));
}
function checkId(input, text) {
    const id = CHECK_IDS.find((known) => known === text.trim());
    if (id !== undefined)
        return id;
    throw new InputError(input, `a list with an entry that is ${shapeOf(text)}`, `all, or some of: ${CHECK_IDS.join(', ')}, with - or + in front`);
}
const PART = String.raw `(\[[^\]]*\]|[^:\s]*)`;
const CONNECT_TO = new RegExp(`^${PART}:(\\d{0,5}):${PART}:(\\d{0,5})$`);
/** curl's `--connect-to` lines: `HOST1:PORT1:HOST2:PORT2`, any part may be empty, IPv6 in brackets. */
function parseConnectTo(input, text) {
    return parseList(text).map((line) => {
        const [whole, host = '', port = '', toHost = '', toPort = ''] = CONNECT_TO.exec(line) ?? [];
        const ports = [port, toPort].every((part) => part === '' || (Number(part) > 0 && Number(part) < 65_536));
        if (whole === undefined || !ports)
            throw new InputError(input, `a line that is ${shapeOf(line)}`, 'HOST:PORT:ADDRESS:PORT, one a line');
        return { host: host.toLowerCase(), port, toHost, toPort };
    });
}
/** `Name: value` lines. Header names are tokens (RFC 9110, section 5.6.2); values are visible ASCII, spaces and tabs. */
function parseHeaders(input, text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line) => {
        const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:([\x20-\x7e\t]*)$/.exec(line.trim()) ?? [];
        if (name === undefined || value === undefined)
            throw new InputError(input, `a line that is ${shapeOf(line)}`, 'Name: value, one a line');
        return [name.toLowerCase(), value.trim()];
    });
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
// A sentence of ours which may quote words of others; each output escapes the quoted parts in its own way.
/** Marks a value as not ours. What comes from the network must pass `outside.ts` first. */
function quote(text) {
    return { quoted: text };
}
/** Builds a phrase: interpolated strings and numbers count as own words, `Quoted` values and phrases stay what they are. */
function say(words, ...values) {
    return words.flatMap((word, at) => {
        const value = values[at];
        return value === undefined ? [word] : [word, ...parts(value)];
    });
}
function parts(value) {
    if (typeof value === 'string' || typeof value === 'number')
        return [String(value)];
    return 'quoted' in value ? [value] : value;
}
/** Joins phrases with own words between them. */
function joinPhrases(phrases, between) {
    return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [between, ...phrase]));
}
/** The phrase as bare text, for languages in which a string is a string (JSON, an output's value). */
function plain(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  publishWithoutRun: () => (/* binding */ publishWithoutRun),
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 23 modules
var catalogue = __nccwpck_require__(7703);
// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __nccwpck_require__(2018);
// EXTERNAL MODULE: ./src/report/found.ts
var found = __nccwpck_require__(9110);
// EXTERNAL MODULE: ./src/diagnosis/diagnose.ts + 2 modules
var diagnose = __nccwpck_require__(9710);
// EXTERNAL MODULE: ./src/diagnosis/lead.ts
var lead = __nccwpck_require__(2399);
// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __nccwpck_require__(2589);
// EXTERNAL MODULE: ./src/diagnosis/verdict.ts
var verdict = __nccwpck_require__(384);
;// CONCATENATED MODULE: ./src/report/headline.ts
// Which target leads a report, and the one sentence a run is told in.





const VERDICT_WORD = {
    healthy: 'Healthy',
    degraded: 'Degraded',
    broken: 'Broken',
    unchecked: 'Unchecked',
};
/** For languages of plain text. */
const VERDICT_SIGN = {
    healthy: '✓',
    degraded: '!',
    broken: '✗',
    unchecked: '?',
};
const VERDICT_MARK = {
    healthy: '✅',
    degraded: '⚠️',
    broken: '❌',
    unchecked: '⚪',
};
const CUT_OFF_WORD = {
    deadline: 'The deadline cut this run off',
    cancellation: 'This run was cancelled before its end',
};
/** What a run is called when no catalogue entry has a title for it. */
const UNTITLED = {
    healthy: 'everything that was asked is in order',
    degraded: 'it works, but someone should look',
    broken: 'something does not work',
    unchecked: 'nothing could be checked here',
};
/** Longest target's name in a headline, in characters. */
const NAME_CAP = 80;
const OWN_BUG = 'a fault of this tool itself ended the run';
const REPORT_BUG = 'Report this fault of the tool; nothing here says that your key is bad.';
/** Targets or endpoints, worst first; equals keep their order. */
function worstFirst(all) {
    return all.toSorted((one, other) => (0,verdict/* byVerdict */.$$)(one.verdict, other.verdict));
}
/** The target whose diagnosis is the run's. Undefined only when nothing was planned. */
function leadOf({ targets }) {
    return (0,lead/* leadTarget */.a)(targets);
}
/** The first endpoint in order that works. */
function workingEndpoint(target) {
    return target?.endpoints.find(diagnose/* works */.No);
}
/** The sentence after the verdict, without a full stop. Of several targets it names the one it speaks of. */
function headline(result) {
    const lead = leadOf(result);
    if (lead === undefined)
        return ['no target falls into this share'];
    if (lead.endpoints.length === 0)
        return [lead.diagnosis?.title ?? OWN_BUG];
    const title = lead.diagnosis?.title ?? untitled(lead);
    if (result.targets.length < 2)
        return [title];
    const alike = result.targets.filter(({ verdict }) => verdict === lead.verdict).length;
    const share = `${alike} of ${result.targets.length} targets`;
    return result.verdict === 'healthy'
        ? [`all ${result.targets.length} targets work`]
        : (0,phrase/* say */.cv) `${title} (target ${(0,phrase/* quote */.hD)((0,one_line/* oneLine */.TN)(lead.name, NAME_CAP))}; ${share})`;
}
/** What to do, in one line; empty when there is nothing to do. */
function remedyLine(result) {
    const lead = leadOf(result);
    if (lead === undefined)
        return '';
    return lead.diagnosis?.remedy.summary ?? (lead.endpoints.length === 0 ? REPORT_BUG : '');
}
/** The headline of one target. */
function titleOf(target) {
    return target.diagnosis?.title ?? untitled(target);
}
function untitled(target) {
    const working = workingEndpoint(target);
    if (target.verdict !== 'healthy' || working === undefined)
        return UNTITLED[target.verdict];
    const asked = target.models.filter((model) => model.asked && isCallable(model)).length;
    const credential = credentialWord(working);
    if (asked === 0)
        return `${credential} and the endpoint work`;
    return `${credential}, the endpoint and ${asked === 1 ? 'the model' : `${asked} models`} work`;
}
/** One that nobody could verify is not said to work. */
function isCallable({ status }) {
    return status === 'usable' || status === 'deprecated';
}
/** What the endpoint accepted, in a word: keyless there is no key. */
function credentialWord({ auth }) {
    return auth.includes('federation') ? 'the keyless sign-in' : 'the key';
}

;// CONCATENATED MODULE: ./src/report/groups.ts



function groupsOf(targets) {
    const groups = Map.groupBy((0,lead/* worstTargetsFirst */.u)(targets), ({ verdict, diagnosis }) => `${verdict} ${diagnosis?.cause}`);
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const { verdict, diagnosis } = first;
        return [{ verdict, cause: diagnosis?.cause, title: titleOf(first), targets: members }];
    });
}
/** The endpoint that a target's diagnosis stands on. */
function endpointOf({ endpoints, diagnosis }) {
    const own = endpoints.find(({ cause }) => cause !== undefined && cause === diagnosis?.cause);
    const dead = diagnosis?.cause === 'fallback.broken' ? endpoints.find((endpoint) => !(0,diagnose/* works */.No)(endpoint)) : undefined;
    return own ?? dead ?? endpoints[0];
}
/** What was found at that endpoint, without what the cause means anyway. */
function foundAt(target) {
    const [deciding] = target.diagnosis?.explains ?? [];
    const finding = endpointOf(target)?.findings.find(({ check }) => check === deciding);
    return finding?.detail ?? target.diagnosis?.explanation ?? [];
}
/** "12 targets", and in the singular too. */
function countOf(targets) {
    return targets.length === 1 ? '1 target' : `${targets.length} targets`;
}

;// CONCATENATED MODULE: ./src/report/log-text.ts
// The language of the runner's log: plain lines in which nothing is ever read as a command to the runner.


/** Longest text of one line, in characters. */
const LINE_CAP = 2_000;
/**
 * Text for the middle of a log line. The runner obeys `::x::` at a line's start, after blanks, and `##[x]` anywhere
 * (ActionCommand.cs, as of 2026-11-22): the first never stands there because every line starts with a mark or word of ours.
 */
function logText(said) {
    const text = typeof said === 'string' ? (0,one_line/* oneLine */.TN)(said, LINE_CAP) : (0,one_line/* oneLine */.TN)((0,phrase/* plain */.pj)((0,one_line/* clipPhrase */.Kf)(said, LINE_CAP)), LINE_CAP);
    return text.replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./src/report/annotations.ts
// The few notices which GitHub shows beside a run: the root cause, then what else stands out.






/** The runner keeps ten of each level a step, and cuts messages at 4096 characters (ExecutionContext.cs, as of 2026-11-22). */
const MOST = 10;
const MESSAGE_CAP = 4_096;
const TITLE_CAP = 200;
/** Targets that one annotation names. */
const NAMED = 10;
const LEVEL = {
    broken: 'error',
    degraded: 'warning',
    unchecked: 'notice',
    healthy: 'notice',
};
/** The root cause first, then other targets and further findings; none for a healthy run without a crash. */
function annotations(result) {
    const lead = leadOf(result);
    const root = result.verdict === 'healthy' ? [] : [rootCause(result, lead)];
    const sick = groupsOf(result.targets).filter(({ verdict }) => verdict !== 'healthy');
    // The root cause speaks for its own group, unless that has more members.
    const others = sick.filter(({ targets }) => targets.length > 1 || targets[0] !== lead);
    return [
        ...root,
        ...crashes(result),
        ...others.map(groupAnnotation),
        ...result.targets.flatMap((target) => target.further.flatMap((finding) => beside(finding, target, result))),
    ].slice(0, MOST);
}
function rootCause(result, lead) {
    const explanation = lead?.diagnosis?.explanation ?? result.notes[0] ?? [];
    const title = `${VERDICT_WORD[result.verdict]}: ${logText(headline(result))}`;
    return annotation(LEVEL[result.verdict], title, result.cause, [...explanation, ' ', remedyLine(result)]);
}
/** One for all targets of a cause; a single one tells what was found. */
function groupAnnotation({ verdict, title, cause, targets }) {
    const { explanation = [], remedy } = targets[0]?.diagnosis ?? {};
    const single = targets.length === 1;
    const who = single ? namesOf(targets) : countOf(targets);
    const told = single ? explanation : [`${namesOf(targets)}.`];
    return annotation('warning', `${VERDICT_WORD[verdict]}: ${who}: ${title}`, cause, [
        ...told,
        ' ',
        remedy?.summary ?? '',
    ]);
}
function namesOf(targets) {
    const names = targets.slice(0, NAMED).map(({ name }) => logText(name));
    return names.join(', ') + (targets.length > NAMED ? ` and ${targets.length - NAMED} more` : '');
}
/** A check's title is true when it passes: what else was found is told by its cause, and of many targets with its target. */
function beside(finding, { name }, { targets }) {
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    if (cause === undefined)
        return [];
    const said = targets.length > 1 ? [...finding.detail, ` (target ${logText(name)})`] : finding.detail;
    return [annotation('warning', `Also: ${catalogue/* CATALOGUE */.y[cause].title}`, cause, said)];
}
function crashes({ targets }) {
    const crashed = targets.flatMap(found/* findingsOf */.WX).filter(({ status }) => status === 'crash');
    return crashed.map(({ title, detail }) => annotation('warning', `A check broke by a fault of this tool: ${title}`, undefined, detail));
}
function annotation(level, title, cause, said) {
    const named = cause === undefined ? logText(title) : `${logText(title)} (${cause})`;
    return { level, title: named.slice(0, TITLE_CAP), message: logText(said).slice(0, MESSAGE_CAP) || named };
}

;// CONCATENATED MODULE: ./src/report/document.ts
// A document as a tree of pieces that are written whole or not at all, so that a size limit never cuts inside one.
/** A part without pieces is not written at all. */
function part(open, pieces, close = '') {
    const filled = pieces.filter((piece) => piece !== '');
    return filled.length === 0 ? '' : { open, pieces: filled, close };
}
/** A folded part; `title` is HTML already. */
function fold(title, pieces) {
    return part(`\n<details><summary>${title}</summary>\n`, pieces, '\n</details>\n');
}
/** Writes pieces in order within `limit` bytes; where one has no room, everything after it is left out and `notice` says so. */
function writeDocument(pieces, limit, notice) {
    const writing = { written: [], left: limit - Buffer.byteLength(notice), cut: false };
    write({ open: '', pieces, close: '' }, writing);
    return writing.written.join('') + (writing.cut ? notice : '');
}
function write(piece, writing) {
    if (writing.cut)
        return;
    const { open, pieces, close } = typeof piece === 'string' ? { open: piece, pieces: [], close: '' } : piece;
    const bytes = Buffer.byteLength(open) + Buffer.byteLength(close);
    if (bytes > writing.left) {
        writing.cut = true;
        return;
    }
    writing.left -= bytes;
    writing.written.push(open);
    for (const inner of pieces)
        write(inner, writing);
    writing.written.push(close);
}

;// CONCATENATED MODULE: ./src/report/markdown.ts

/** Longest text of one cell, step or paragraph, in characters. */
const TEXT_CAP = 2_000;
/** Longest table or list. */
const MOST_LINES = 1_000;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '|': '&#124;',
    $: '&#36;',
};
/** Links are made of these alone: nothing in them can end a link's brackets or a table's cell. */
const SAFE_URL = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%+=:/-]*)?(?:\?[\w.~%+=&-]*)?(?:#[\w.~%+=/-]*)?$/;
/** Own words: no character of theirs is read as Markdown or HTML, wherever in a line they stand. */
function markdown_text(own) {
    return escapeStart(escapeInline(own, TEXT_CAP)).trim();
}
/** Signs that mean something at the start of a line alone: lists, headings, rules. */
function escapeStart(line) {
    return line.replace(/^\s*([-+=#])/, String.raw `\$1`).replace(/^\s*(\d{1,9})([.)])/, String.raw `$1\$2`);
}
/** Spaces around a part of a phrase are kept: the parts are joined without any. */
function escapeInline(own, cap) {
    const [before, after] = [/^\s/.test(own) ? ' ' : '', /\S\s$/.test(own) ? ' ' : ''];
    const bare = (0,one_line/* oneLine */.TN)(own, cap);
    const safe = bare
        .replace(/[&<>`|$]/g, (sign) => ENTITIES[sign] ?? '')
        .replace(/[\\*[\]~]/g, String.raw `\$&`);
    return before + safe.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw `\_`) + after;
}
/** Words of others, or literal values: a code span, in which nothing is a link, a mention, an image or HTML. */
function code(outside) {
    const bare = (0,one_line/* oneLine */.TN)(outside, TEXT_CAP).replaceAll('`', "'").replaceAll('|', '¦');
    return bare === '' ? '(empty)' : `\`${bare}\``;
}
/** The same inside a line of raw HTML, where Markdown is not read. */
function htmlCode(outside) {
    const bare = (0,one_line/* oneLine */.TN)(outside, TEXT_CAP);
    return `<code>${bare.replace(/[&<>`|$"']/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`)}</code>`;
}
/** A sentence of ours with its quotations; two that touch are kept apart, so that their spans cannot merge. */
function inline(phrase, cap = TEXT_CAP) {
    const parts = (0,one_line/* clipPhrase */.Kf)(phrase, cap).filter((part) => part !== '');
    return parts.reduce((said, part) => {
        if (typeof part === 'string')
            return said + (said === '' ? escapeStart(escapeInline(part, cap)) : escapeInline(part, cap));
        return said + (/`$/.test(said) ? ' ' : '') + code(part.quoted);
    }, '');
}
/** A link that shows where it leads; anything but a plain https address is shown as what it is. */
function markdown_link(url) {
    if (!SAFE_URL.test(url) || url.length > TEXT_CAP)
        return code(url);
    return `[${markdown_text(url.replace('https://', ''))}](${url})`;
}
/** A table's row; the cells are Markdown already. */
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** A row for each of the first thousand, and one that counts the rest. */
function rows(all, cells) {
    return (0,one_line/* tellSome */._x)(all, MOST_LINES, (one) => row(cells(one)), (more) => row([markdown_text(more)]));
}
/** The same as points of a list. */
function points(all, say) {
    return (0,one_line/* tellSome */._x)(all, MOST_LINES, (one) => `- ${say(one)}\n`, (more) => `- ${markdown_text(more)}\n`);
}
/** A table's first two lines. */
function tableHead(titles) {
    return `\n${row(titles.map((title) => markdown_text(title)))}${row(titles.map(() => ':--'))}`;
}
/** A value of evidence: lists and text are words of others, numbers and truths are ours. */
function value(given) {
    if (typeof given === 'string')
        return code(given);
    if (given === null)
        return '–';
    if (typeof given !== 'object')
        return String(given);
    return given.length === 0 ? 'none' : (0,one_line/* tellSome */._x)(given, 40, code, markdown_text).join('<br>');
}
/** Commands as they are typed, in a fence that is longer than any run of backticks in them. */
function fence(commands) {
    const longest = commands
        .flatMap((command) => command.match(/`+/g) ?? [])
        .reduce((most, run) => Math.max(most, run.length), 2);
    const ticks = '`'.repeat(longest + 1);
    return { open: `\n${ticks}sh\n`, close: `${ticks}\n` };
}

;// CONCATENATED MODULE: ./src/report/summary-remedy.ts




/** A command longer than this is none that a person pastes. In characters. */
const COMMAND_CAP = 4_000;
/** The explanation, then the remedy: its steps in order, commands to paste, official pages. */
function remedyPieces({ diagnosis }) {
    if (diagnosis === undefined)
        return [];
    return [`\n${inline(diagnosis.explanation)}\n`, ...whatToDo(diagnosis)];
}
/** `about` is said first, in Markdown. */
function whatToDo({ remedy }, about = '') {
    const commands = remedy.commands.map((command) => (0,one_line/* oneLine */.TN)(command, COMMAND_CAP));
    const { open, close } = fence(commands);
    return [
        `\n### What to do\n${about}`,
        (0,found/* repeatsFirstStep */.HH)(remedy) ? '' : `\n**${markdown_text(remedy.summary)}**\n`,
        part('\n', remedy.steps.map((step, at) => `${at + 1}. ${inline(step)}\n`)),
        part(open, commands.map((command) => `${command}\n`), close),
        part('\nRead more: ', remedy.links.map((url, at) => `${at === 0 ? '' : ' · '}${markdown_link(url)}`), '\n'),
    ];
}

;// CONCATENATED MODULE: ./src/report/summary-tables.ts





/** Longest text of a cell in the table of checks; the details and `report.json` have it whole. */
const CELL_CAP = 600;
const BAR_WIDTH = 24;
function checksTable(findings) {
    const checks = rows((0,found/* rowsOf */.RO)(findings), ({ kind, title, words, cause }) => [
        found/* KIND_MARK */.hW[kind],
        markdown_text(title),
        inline(words, CELL_CAP) + (cause ? ` ${code(cause)}` : ''),
    ]);
    return part(tableHead(['', 'Check', 'What was found']), checks);
}
/** Endpoints side by side, with every phase that at least one of them has; beneath, who took over and which models differ. */
function endpointsTable({ endpoints, failover }) {
    const phases = found/* PHASES */.ZG.filter(({ key }) => endpoints.some((endpoint) => endpoint.phases[key] !== undefined));
    const compared = rows(endpoints, (endpoint) => [
        VERDICT_MARK[endpoint.verdict],
        code(endpoint.url),
        VERDICT_WORD[endpoint.verdict],
        endpoint.cause ? code(endpoint.cause) : '',
        endpoint.auth.map(code).join(', '),
        modelsCell(endpoint),
        ...phases.map(({ key }) => {
            const ms = endpoint.phases[key];
            return ms === undefined ? '' : (0,one_line/* duration */.p0)(ms);
        }),
    ]);
    const columns = ['', 'Endpoint', 'Verdict', 'Cause', 'Accepts the key as', 'Models'];
    const head = tableHead([...columns, ...phases.map(({ short }) => capitalized(short))]);
    return part(head, compared, [...lacking(endpoints), ...tookOver(failover)].map((line) => `\n${line}\n`).join(''));
}
function capitalized(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
function modelsCell({ models, lacks }) {
    const usable = models.filter(({ status }) => status === 'usable' || status === 'deprecated').length;
    if (models.every(({ status }) => status === 'unverified'))
        return lacks.length === 0 ? '' : 'none';
    return lacks.length === 0 ? String(usable) : `${usable}, ${lacks.length} missing`;
}
function lacking(endpoints) {
    return endpoints
        .filter(({ lacks }) => lacks.length > 0)
        .map(({ url, lacks }) => `${code(url)} lacks models of the primary: ${value(lacks)}`);
}
function tookOver(failover) {
    return failover === undefined ? [] : [inline((0,found/* failoverWords */.I5)(failover))];
}
/** One row a phase, with a bar that shows its share of the slowest. */
function connectionTable(endpoint) {
    const phases = (0,found/* phasesOf */.I$)(endpoint);
    const longest = phases.reduce((most, { ms }) => Math.max(most, ms), 1);
    const bars = rows(phases, ({ name, ms }) => [
        name,
        (0,one_line/* duration */.p0)(ms),
        '━'.repeat(Math.ceil((ms / longest) * BAR_WIDTH)),
    ]);
    return part(tableHead(['Phase', 'Time', '']), bars);
}
const MODEL_WORD = {
    usable: '✅ usable',
    deprecated: '⚠️ deprecated',
    retired: '❌ retired',
    unknown: '❌ unknown',
    forbidden: '❌ not for this key',
    unverified: '❓ not verified',
};
function modelsTable(models) {
    const listed = rows(models, ({ id, status, retiresAt }) => [
        code(id),
        MODEL_WORD[status],
        retiresAt ? code(retiresAt.slice(0, 10)) : '',
    ]);
    return part(`\n### Models\n${tableHead(['Model', 'Status', 'Retires'])}`, listed);
}

;// CONCATENATED MODULE: ./src/report/summary-details.ts





/** One fold for all of it: who wants to know more opens it once. */
function detailsFold(result) {
    const endpoints = result.targets.flatMap((target) => target.endpoints.flatMap((endpoint) => endpointDetails(endpoint, target.verdict === 'healthy')));
    const models = result.targets.flatMap(({ models: all }) => all.filter(({ asked }) => !asked));
    return fold('Details: measured values, attempts, settings, this run', [
        ...endpoints,
        modelsTable(models),
        settingsTable(result.origins),
        runTable(result),
    ]);
}
function endpointDetails(endpoint, untold) {
    const heading = `\n#### ${code(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}\n`;
    const told = untold || endpoint.verdict === 'healthy'
        ? [checksTable(endpoint.findings), connectionTable(endpoint)]
        : [];
    return [part(heading, [...told, evidenceTable(endpoint), attemptsTable(endpoint.attempts)])];
}
function evidenceTable({ findings }) {
    const measured = findings.flatMap(({ check, evidence = {} }) => Object.entries(evidence).map(([name, given]) => ({ check, name, given })));
    const cells = rows(measured, ({ check, name, given }) => [code(check), code(name), value(given)]);
    return part(tableHead(['Check', 'Measured', 'Value']), cells);
}
function attemptsTable(attempts) {
    const tried = rows(attempts, ({ at, request, outcome, status, durationMs, waitedMs }) => [
        code(/T([\d:.]{8,12})Z?$/.exec(at)?.[1] ?? at),
        code(request),
        outcome,
        status === undefined ? '' : String(status),
        (0,one_line/* duration */.p0)(durationMs),
        waitedMs === undefined ? '' : (0,one_line/* duration */.p0)(waitedMs),
    ]);
    return part(tableHead(['Attempt at', 'Request', 'Outcome', 'Status', 'Took', 'Waited after it']), tried);
}
function settingsTable(origins) {
    const told = rows(origins, ({ setting, from, variable }) => [
        code(setting),
        ORIGIN_WORD[from],
        variable ? code(variable) : '',
    ]);
    return part(tableHead(['Setting', 'Came from', 'Variable']), told);
}
const ORIGIN_WORD = {
    input: 'input',
    environment: 'environment',
    default: 'default',
};
const RUN_NAMES = {
    repository: 'Repository',
    workflow: 'Workflow',
    job: 'Job',
    event: 'Event',
    actor: 'Started by',
    runId: 'Run id',
    runnerOs: 'Runner',
};
function runTable({ run, tool, startedAt, durationMs, targets, shard }) {
    const told = Object.entries(RUN_NAMES).flatMap(([field, name]) => {
        const shown = run[field];
        return shown === undefined ? [] : [row([name, code(shown)])];
    });
    const [only, ...others] = targets;
    const ids = others.length > 0 ? [] : (only?.endpoints ?? []).flatMap(({ requestId }) => requestId ?? []);
    const share = shard && `${shard.index}/${shard.count}, ${targets.length} of ${shard.fleet.targets} targets`;
    return part(tableHead(['This run', '']), [
        row(['Started', code(startedAt)]),
        row(['Took', (0,one_line/* duration */.p0)(durationMs)]),
        ...(ids.length > 0 ? [row(['Request id', value(ids)])] : []),
        ...(share === undefined ? [] : [row(['Shard', code(share)])]),
        ...told,
        ...(run.runUrl === undefined ? [] : [row(['Page', markdown_link(run.runUrl)])]),
        row(['Written by', code(`${tool.name} ${tool.version}`)]),
    ]);
}

;// CONCATENATED MODULE: ./src/report/fleet-summary.ts
// The job summary of many targets: their causes first, then each cause with its remedy and its targets; who is healthy is folded.











/** Rows of all causes together, and of one cause at least and at most: no cause crowds out another. */
const ROWS = { inAll: 600, least: 5, most: 200 };
/** Names in the table of causes. */
const fleet_summary_NAMED = 3;
/** Targets whose checks are told one by one, one of every cause before a second of any. */
const TOLD_IN_FULL = 40;
/** Longest words of a cell, in characters. */
const CELL = { found: 240, url: 120, label: 60 };
/** Everything below the first line and the caveats. */
function fleetPieces(result) {
    const groups = groupsOf(result.targets);
    const sick = groups.filter(({ verdict }) => verdict === 'broken' || verdict === 'degraded');
    const calm = groups.filter((group) => !sick.includes(group));
    const most = Math.min(ROWS.most, Math.max(ROWS.least, Math.floor(ROWS.inAll / Math.max(1, sick.length))));
    return [
        causesTable(groups),
        ...sick.flatMap((group) => groupPieces(group, most)),
        ...calm.map((group) => calmFold(group)),
        part('\n### Worth knowing\n\n', points(result.notes, (note) => inline(note))),
        notesFold(result.targets),
        fold('Details: checks of some targets, settings, this run', [
            ...inFull(sick).map(targetFold),
            settingsTable(result.origins),
            runTable(result),
        ]),
    ];
}
function causesTable(groups) {
    const told = groups.map(({ verdict, title, cause, targets }) => row([
        VERDICT_MARK[verdict],
        cause === undefined ? verdict : code(cause),
        cause === undefined ? '' : markdown_text(title),
        String(targets.length),
        named(targets),
    ]));
    return part(tableHead(['', 'Cause', 'What', 'Targets', 'Among them']), told);
}
function named(targets) {
    const more = targets.length > fleet_summary_NAMED ? ', …' : '';
    return (targets
        .slice(0, fleet_summary_NAMED)
        .map(({ name }) => code(name))
        .join(', ') + more);
}
function groupPieces({ verdict, title, cause, targets }, most) {
    const [first] = targets;
    const named = cause === undefined ? '' : ` <sub><code>${cause}</code></sub>`;
    return [
        `\n## ${VERDICT_MARK[verdict]} ${markdown_text(title)}: ${countOf(targets)}${named}\n`,
        cause === undefined ? '' : `\n${markdown_text(catalogue/* CATALOGUE */.y[cause].explanation)}\n`,
        part(tableHead(['Target', 'Credential', 'Labels', 'Endpoint', 'What was found']), targetRows(targets, most)),
        ...(first?.diagnosis === undefined ? [] : whatToDo(first.diagnosis, toldFor(first, targets))),
    ];
}
/** A remedy names one target's secret and one target's endpoint. */
function toldFor(first, targets) {
    return targets.length === 1
        ? ''
        : `\nTold for ${code(first.name)}; for the others the same, by their own names.\n`;
}
function targetRows(targets, most) {
    return (0,one_line/* tellSome */._x)(targets, most, (target) => row([
        code(target.name),
        target.credentialName === undefined ? '' : code(target.credentialName),
        labelsOf(target),
        urlsOf(target),
        inline((0,one_line/* clipPhrase */.Kf)(foundAt(target), CELL.found), CELL.found),
    ]), (more) => row([markdown_text(more), '', '', '', '']));
}
function labelsOf({ labels }) {
    return Object.entries(labels)
        .map(([name, value]) => code(`${name}=${value}`.slice(0, CELL.label)))
        .join(' ');
}
function urlsOf(target) {
    const url = endpointOf(target)?.url;
    const others = target.endpoints.length - 1;
    if (url === undefined)
        return '';
    return code(url.slice(0, CELL.url)) + (others > 0 ? ` and ${others} more` : '');
}
/** Healthy or unchecked by design: nobody has to read them. */
function calmFold({ verdict, title, cause, targets }) {
    const why = cause === undefined ? '' : `: ${markdown_text(title)}`;
    const rows = (0,one_line/* tellSome */._x)(targets, ROWS.inAll, (target) => row([code(target.name), labelsOf(target), ...workingCells(target)]), (more) => row([markdown_text(more), '', '', '']));
    const head = tableHead(['Target', 'Labels', 'Accepts the key as', 'Time']);
    return fold(`${VERDICT_MARK[verdict]} ${countOf(targets)} ${verdict}${why}`, [part(head, rows)]);
}
function workingCells(target) {
    const endpoint = workingEndpoint(target);
    const { totalMs } = endpoint?.phases ?? {};
    return [(endpoint?.auth ?? []).map(code).join(', '), totalMs === undefined ? '' : (0,one_line/* duration */.p0)(totalMs)];
}
function notesFold(targets) {
    const notes = targets.flatMap((target) => (0,found/* notesOf */.h$)(target).map(({ title, detail }) => (0,phrase/* say */.cv) `${{ quoted: target.name }}: ${title}: ${(0,one_line/* clipPhrase */.Kf)(detail, CELL.found)}`));
    const told = (0,one_line/* tellSome */._x)(notes, ROWS.most, (note) => `- ${inline(note)}\n`, (more) => `- ${markdown_text(more)}\n`);
    return fold(`ℹ️ ${notes.length} notes`, [part('\n', told)]);
}
/** One of every group, then a second of each, and so on. */
function inFull(groups) {
    const rounds = Array.from({ length: TOLD_IN_FULL }, (_, round) => groups.flatMap(({ targets }) => targets[round] ?? []));
    return rounds.flat().slice(0, TOLD_IN_FULL);
}
function targetFold(target) {
    const several = target.endpoints.length > 1 ? [endpointsTable(target)] : [];
    const told = target.endpoints.map((endpoint) => part(`\n${code(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}\n`, [
        checksTable(endpoint.findings),
        connectionTable(endpoint),
    ]));
    return fold(`${VERDICT_MARK[target.verdict]} ${htmlCode(target.name)}`, [...several, ...told]);
}

;// CONCATENATED MODULE: ./src/report/job-summary.ts











/** GitHub drops a step's summary above 1 MiB, and silently one just below it (actions/runner#4337). In bytes. */
const SUMMARY_LIMIT = 880 * 1024;
const CUT = '\n\n**Cut here:** this page has a limit. The whole report is in the file `report.json`.\n';
/** The run as GitHub-flavoured Markdown, always under 900 KiB. */
function jobSummary(result) {
    const [only, ...others] = result.targets;
    const pieces = [
        firstLine(result),
        ...caveats(result),
        ...(only === undefined || others.length > 0 ? fleetPieces(result) : onlyPieces(only, result)),
    ];
    return writeDocument(pieces, SUMMARY_LIMIT, CUT);
}
/** The text of `report.md`. */
const reportMarkdown = jobSummary;
function firstLine(result) {
    const { verdict, cause } = result;
    return `## ${VERDICT_MARK[verdict]} ${VERDICT_WORD[verdict]}: ${inline(headline(result))}${small(cause)}\n`;
}
function small(cause) {
    return cause === undefined ? '' : ` <sub><code>${cause}</code></sub>`;
}
/** What must not be overlooked beside any verdict. */
function caveats({ cutOffBy, targets }) {
    const crashed = targets.flatMap(found/* findingsOf */.WX).filter(({ status }) => status === 'crash');
    const named = [...new Set(crashed.map(({ title }) => title))].slice(0, 5).map((title) => (0,phrase/* say */.cv) `“${title}”`);
    const bug = (0,phrase/* say */.cv) `A fault of this tool itself broke ${crashed.length} of its checks (${(0,phrase/* joinPhrases */.Zk)(named, ', ')}). The others are not affected; please report it.`;
    return [
        ...(cutOffBy === undefined
            ? []
            : [`\n**${CUT_OFF_WORD[cutOffBy]}**: what is missing below was not asked.\n`]),
        ...(crashed.length > 0 ? [`\n🐞 ${inline(bug)}\n`] : []),
    ];
}
/** A healthy target is one line; any other is told in full. */
function onlyPieces(target, result) {
    return [
        ...(target.verdict === 'healthy' ? healthyPieces(target, result) : sickPieces(target)),
        part('\n### Worth knowing\n\n', points(result.notes, (note) => inline(note))),
        detailsFold(result),
    ];
}
function healthyPieces(target, result) {
    return [
        healthyLine(target, result),
        part('\n', points((0,found/* notesOf */.h$)(target), noteLine)),
        ...(target.endpoints.length > 1 ? [endpointsTable(target)] : []),
    ];
}
function sickPieces(target) {
    return [
        ...remedyPieces(target),
        part('\n### Also found\n\n', points(furtherOf(target), (finding) => furtherLine(finding, target))),
        ...endpointsPieces(target),
        modelsTable(target.models.filter(({ asked }) => asked)),
    ];
}
function healthyLine(target, { durationMs }) {
    const endpoint = workingEndpoint(target) ?? target.endpoints[0];
    const where = endpoint === undefined ? '' : `${code(endpoint.url)} answered. `;
    const accepted = endpoint?.auth.length
        ? `It accepts ${credentialWord(endpoint)} as ${endpoint.auth.map(code).join(' and ')}. `
        : '';
    const passed = (0,found/* findingsOf */.WX)(target).filter(({ status }) => status === 'pass').length;
    return `\n${where}${accepted}${passed} checks passed in ${(0,one_line/* duration */.p0)(durationMs)}.\n`;
}
function noteLine(finding) {
    return `ℹ️ ${markdown_text(finding.title)}: ${inline(finding.detail)}`;
}
/** Findings with a cause of their own; notes are told where they stand. */
function furtherOf({ further }) {
    return further.filter((finding) => (0,found/* kindOf */.I)(finding) !== 'note');
}
function furtherLine(finding, { endpoints }) {
    const at = endpoints.length > 1 ? endpoints.find(({ findings }) => findings.includes(finding)) : undefined;
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    const where = at ? ` at ${code(at.url)}` : '';
    const why = cause ? ` (${code(cause)})` : '';
    return `${found/* KIND_MARK */.hW[(0,found/* kindOf */.I)(finding)]} ${markdown_text(finding.title)}${where}: ${inline(finding.detail)}${why}`;
}
/** One endpoint is told in full; of several the healthy ones are a row, and their checks stand in the details. */
function endpointsPieces(target) {
    const { endpoints } = target;
    if (endpoints.length < 2)
        return endpoints.flatMap((endpoint) => endpointPieces(endpoint, '### Checks'));
    const told = worstFirst(endpoints).filter(({ verdict }) => verdict !== 'healthy');
    return [
        endpointsTable(target),
        ...told.flatMap((endpoint) => endpointPieces(endpoint, `### ${VERDICT_MARK[endpoint.verdict]} ${code(endpoint.url)}`)),
    ];
}
function endpointPieces(endpoint, heading) {
    return [
        part(`\n${heading}: ${(0,found/* tally */.N4)(endpoint.findings)}\n`, [checksTable(endpoint.findings)]),
        part('\n### Connection\n', [connectionTable(endpoint)]),
    ];
}

// EXTERNAL MODULE: ./src/report/json/text.ts + 3 modules
var json_text = __nccwpck_require__(4129);
;// CONCATENATED MODULE: ./src/report/log.ts
// The run's log: groups of lines, a line a check, and a last line that stands alone.







/** A log is read by people: beyond this, a group says how many lines more there are. */
const log_MOST_LINES = 500;
const KIND_SIGN = {
    pass: '✓',
    note: 'i',
    warn: '!',
    fail: '✗',
    unknown: '?',
    skip: '–',
    crash: '✗',
};
/** Targets that are told check by check; beyond them the summary does. */
const log_TOLD_IN_FULL = 5;
/** Names in a line. */
const log_NAMED = 20;
/** The log from the first endpoint to the line that says it all. Of many targets only a few are told check by check. */
function logLines(result) {
    const sick = (0,lead/* worstTargetsFirst */.u)(result.targets).filter(({ verdict }) => verdict !== 'healthy');
    const many = result.targets.length > log_TOLD_IN_FULL;
    const told = many ? sick.slice(0, log_TOLD_IN_FULL) : (0,lead/* worstTargetsFirst */.u)(result.targets);
    return [
        ...told.flatMap((target) => target.endpoints.map((endpoint) => endpointPart(endpoint, target, result))),
        { title: 'Targets by cause', lines: many ? capped(groupsOf(result.targets).map(groupLine)) : [] },
        { title: 'Failover', lines: told.flatMap(failoverLine) },
        remedyPart(result),
        notesPart(result),
        { title: undefined, lines: [lastLine(result)] },
    ].filter(({ lines }) => lines.length > 0);
}
function groupLine({ verdict, cause, title, targets }) {
    const names = targets.slice(0, log_NAMED).map(({ name }) => logText(name));
    const more = targets.length > log_NAMED ? ` and ${targets.length - log_NAMED} more` : '';
    const why = cause === undefined ? verdict : `${cause}: ${logText(title)}`;
    return `${VERDICT_SIGN[verdict]} ${countOf(targets)}, ${why}: ${names.join(', ')}${more}`;
}
function failoverLine({ failover }) {
    return failover === undefined ? [] : [`i ${logText((0,found/* failoverWords */.I5)(failover))}`];
}
function endpointPart(endpoint, { name }, { targets }) {
    const of = targets.length > 1 ? `${logText(name)} at ` : '';
    const phases = (0,found/* phasesOf */.I$)(endpoint).map(({ short, ms }) => `${short} ${(0,one_line/* duration */.p0)(ms)}`);
    const again = endpoint.attempts.filter(({ outcome }) => outcome === 'retried').length;
    const lines = [
        ...(0,one_line/* tellSome */._x)(endpoint.findings, log_MOST_LINES, (finding) => checkLine(finding, endpoint.findings), (more) => more),
        ...(phases.length > 0 ? [`Connection: ${phases.join(', ')}`] : []),
        ...(again > 0 ? [`Tried again: ${again} of ${endpoint.attempts.length} attempts`] : []),
    ];
    return {
        title: `Checks of ${of}${logText(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}`,
        lines: capped(lines),
    };
}
function checkLine(finding, all) {
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    const why = cause === undefined ? '' : ` [${cause}]`;
    return `${KIND_SIGN[(0,found/* kindOf */.I)(finding)]} ${logText(finding.title)}: ${logText((0,found/* found */.F9)(finding, all))}${why}`;
}
function remedyPart(result) {
    const remedy = leadOf(result)?.diagnosis?.remedy;
    const steps = (remedy?.steps ?? []).map((step, at) => `${at + 1}. ${logText(step)}`);
    const commands = (remedy?.commands ?? []).map((command) => `$ ${logText(command)}`);
    const links = (remedy?.links ?? []).map((url) => `→ ${logText(url)}`);
    return { title: 'What to do', lines: capped([...steps, ...commands, ...links]) };
}
function notesPart({ notes }) {
    return { title: 'Worth knowing', lines: capped(notes.map((note) => `i ${logText(note)}`)) };
}
/** Verdict, cause, what to do; readable without anything above it. */
function lastLine(result) {
    const cause = result.cause === undefined ? '' : ` (${result.cause})`;
    return `${VERDICT_WORD[result.verdict]}${cause}: ${logText(headline(result))}. ${logText(remedyLine(result))}`.trim();
}
function capped(lines) {
    return (0,one_line/* tellSome */._x)(lines, log_MOST_LINES, (line) => line, (more) => more);
}

// EXTERNAL MODULE: ./src/result.ts
var result = __nccwpck_require__(1666);
;// CONCATENATED MODULE: ./src/report/outputs.ts




const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'verdict',
    'cause',
    'healthy-endpoint',
    'auth',
    'models',
    'request-id',
    'title',
    'remedy',
    'report-dir',
    'report',
    'key-valid',
    'endpoint-reachable',
]));
/** Longest line for a chat message, in characters. */
const outputs_LINE_CAP = 500;
/** All outputs of a job together may have 1 MB, in UTF-16: a list of models never comes near it. In characters. */
const MODELS_CAP = 100_000;
/** Every output, always. Those about one target speak of the target whose cause is the run's. */
function outputs(result, { reportDir, report }) {
    const lead = leadOf(result);
    const endpoints = lead?.endpoints ?? [];
    const working = workingEndpoint(lead);
    return {
        verdict: result.verdict,
        cause: result.cause ?? '',
        'healthy-endpoint': working?.url ?? '',
        auth: accepted(working ?? endpoints.find(({ auth }) => auth.length > 0)),
        models: usableModels(lead),
        'request-id': (0,one_line/* oneLine */.TN)(decidingRequest(lead) ?? '', outputs_LINE_CAP),
        title: (0,one_line/* oneLine */.TN)(`${VERDICT_WORD[result.verdict]}: ${(0,phrase/* plain */.pj)(headline(result))}`, outputs_LINE_CAP),
        remedy: (0,one_line/* oneLine */.TN)(remedyLine(result), outputs_LINE_CAP),
        'report-dir': reportDir,
        report,
        'key-valid': anyOf(endpoints.map(({ keyValid }) => keyValid)),
        'endpoint-reachable': anyOf(endpoints.map(({ reachable }) => reachable)),
    };
}
/** The outputs of a run of which not even a result exists. */
function outputsWithoutRun(cause, title, remedy, { reportDir, report }) {
    return {
        verdict: 'broken',
        cause: cause ?? '',
        'healthy-endpoint': '',
        auth: '',
        models: '[]',
        'request-id': '',
        title: oneLine(title, outputs_LINE_CAP),
        remedy: oneLine(remedy, outputs_LINE_CAP),
        'report-dir': reportDir,
        report,
        'key-valid': 'unknown',
        'endpoint-reachable': 'unknown',
    };
}
function accepted(endpoint) {
    return result/* AUTH_SCHEMES */.kp.filter((scheme) => endpoint?.auth.includes(scheme)).join(',');
}
/** A JSON array of ids; a list beyond any real one is cut between two ids. */
function usableModels(target) {
    const usable = (target?.models ?? []).filter(({ status }) => status === 'usable' || status === 'deprecated');
    const kept = [];
    let length = 0;
    for (const id of new Set(usable.map((model) => model.id))) {
        length += JSON.stringify(id).length + 1;
        if (length > MODELS_CAP)
            break;
        kept.push(id);
    }
    return JSON.stringify(kept);
}
/** The request of the endpoint that the cause stands on, else of the one that works. */
function decidingRequest(target) {
    const told = (target?.endpoints ?? []).filter(({ requestId }) => requestId !== undefined);
    const decided = told.find(({ cause }) => cause !== undefined && cause === target?.diagnosis?.cause);
    return (decided ?? told.find((endpoint) => endpoint === workingEndpoint(target)) ?? told[0])?.requestId;
}
/** Three-valued: one yes is a yes, else one no is a no, else nobody knows. */
function anyOf(answers) {
    if (answers.includes(true))
        return 'true';
    return answers.includes(false) ? 'false' : 'unknown';
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./src/report/terminal-text.ts
// The language of a terminal: wrapped and aligned lines, colours only when asked for, no control character from outside.


/** Narrower than this nothing can be laid out. */
const NARROWEST = 40;
/** Colours own marks and headings. Whether colours are wanted was decided at the door, so the stream is not asked again. */
function paint(text, style, { colour }) {
    return colour ? (0,external_node_util_namespaceObject.styleText)(style, text, { validateStream: false }) : text;
}
/** Text broken at blanks into lines of the terminal's width: the first after `first`, the others under it. */
function wrap(said, first, { width }) {
    const indent = ' '.repeat(first.length);
    const room = Math.max(width, NARROWEST) - first.length;
    const lines = [''];
    for (const word of logText(said)
        .split(' ')
        .flatMap((long) => pieces(long, room))) {
        const last = lines.at(-1) ?? '';
        if (last === '')
            lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line, at) => `${at === 0 ? first : indent}${line}`);
}
/** A word that is longer than a line. */
function pieces(word, room) {
    return Array.from({ length: Math.ceil(word.length / room) }, (_, at) => word.slice(at * room, (at + 1) * room));
}
/** A step of a workflow may run the command: a line which would start like a command to the runner is broken up. */
function harmless(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ');
}

;// CONCATENATED MODULE: ./src/report/terminal-fleet.ts





/** Targets of one cause that are told by name. */
const MOST_NAMES = 50;
function fleetLines({ targets }, options) {
    return groupsOf(targets).flatMap((group) => groupLines(group, options));
}
function groupLines({ verdict, cause, title, targets }, options) {
    const sign = VERDICT_SIGN[verdict];
    if (verdict === 'healthy')
        return ['', `${sign} ${countOf(targets)} healthy`];
    const heading = paint(`${sign} ${countOf(targets)}: ${logText(title)}`, 'bold', options);
    const names = (0,one_line/* tellSome */._x)(targets, MOST_NAMES, (target) => wrap([`${logText(target.name)}: `, ...foundAt(target)], '    ', options), (more) => [`    ${more}`]);
    return [
        ...['', cause === undefined ? heading : `${heading} (${cause})`],
        ...names.flat(),
        ...remedyLines(targets, options),
    ];
}
/** A remedy names one target's secret and one target's endpoint. */
function remedyLines([first, ...others], options) {
    const steps = first?.diagnosis?.remedy.steps ?? [];
    const about = others.length === 0 || steps.length === 0 ? [] : [`  Told for ${logText(first?.name ?? '')}:`];
    return [...about, ...steps.flatMap((step, at) => wrap(step, `${String(at + 1).padStart(3)}. `, options))];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts
// The report for a person in a terminal, in the order of the summary: verdict, remedy, checks, connection.








const terminal_VERDICT_SIGN = {
    healthy: ['✓', 'green'],
    degraded: ['!', 'yellow'],
    broken: ['✗', 'red'],
    unchecked: ['?', 'dim'],
};
const KIND_STYLE = {
    pass: 'green',
    note: 'cyan',
    warn: 'yellow',
    fail: 'red',
    unknown: 'yellow',
    skip: 'dim',
    crash: 'red',
};
/** More targets than these are told by their causes. */
const MOST_IN_FULL = 5;
/** Longest title that is aligned with others, in columns. */
const TITLE_ROOM = 44;
/** The run as lines of text, ending with a newline. */
function terminalText(result, options) {
    const targets = worstFirst(result.targets);
    const lines = [
        ...firstLines(result, options),
        ...(result.cutOffBy === undefined
            ? []
            : [`  ${CUT_OFF_WORD[result.cutOffBy]}: what is missing was not asked.`]),
        ...(targets.length > MOST_IN_FULL
            ? fleetLines(result, options)
            : targets.flatMap((target) => targetLines(target, result, options))),
        ...block('Worth knowing', result.notes.flatMap((note) => wrap(note, '  i ', options)), options),
    ];
    return `${lines.map(harmless).join('\n')}\n`;
}
function firstLines(result, options) {
    const [sign, style] = terminal_VERDICT_SIGN[result.verdict];
    const cause = result.cause === undefined ? '' : ` (${result.cause})`;
    const words = [`${VERDICT_WORD[result.verdict]}: `, ...headline(result), cause];
    return wrap(words, `${sign} `, options).map((line) => paint(paint(line, style, options), 'bold', options));
}
/** A healthy target takes a line or two; any other is told in full. */
function targetLines(target, result, options) {
    const several = result.targets.length > 1;
    const [sign, style] = terminal_VERDICT_SIGN[target.verdict];
    const name = several
        ? ['', paint(`${sign} ${logText(target.name)}: ${titleOf(target)}`, style, options)]
        : [];
    if (target.verdict === 'healthy')
        return [...name, ...healthyLines(target, result, options)];
    const { explanation, remedy } = target.diagnosis ?? {};
    return [
        ...name,
        ...(explanation ? ['', ...wrap(explanation, '  ', options)] : []),
        ...(remedy ? terminal_remedyLines(remedy, options) : []),
        ...block('Also found', someLines(target.further, (finding) => furtherLines(finding, options)), options),
        ...worstFirst(target.endpoints).flatMap((endpoint) => endpointLines(endpoint, options)),
        ...failoverLines(target, options),
        ...modelLines(target, options),
    ];
}
function healthyLines(target, result, options) {
    const endpoint = workingEndpoint(target) ?? target.endpoints[0];
    if (endpoint === undefined)
        return [];
    const accepted = endpoint.auth.length > 0 ? `, accepts ${credentialWord(endpoint)} as ${endpoint.auth.join(' and ')}` : '';
    const told = [
        { quoted: endpoint.url },
        `${accepted}; ${(0,found/* tally */.N4)(endpoint.findings)}, in ${(0,one_line/* duration */.p0)(result.durationMs)}`,
    ];
    const notes = someLines((0,found/* notesOf */.h$)(target), (finding) => furtherLines(finding, options));
    return [...wrap(told, '  ', options), ...connectionLines(endpoint, options), ...notes];
}
function terminal_remedyLines(remedy, options) {
    const steps = remedy.steps.flatMap((step, at) => wrap(step, `${String(at + 1).padStart(3)}. `, options));
    const commands = remedy.commands.map((command) => `     $ ${logText(command)}`);
    const links = remedy.links.map((url) => paint(`     ${logText(url)}`, 'dim', options));
    const title = (0,found/* repeatsFirstStep */.HH)(remedy) ? 'What to do' : `What to do: ${logText(remedy.summary)}`;
    return block(title, [...steps, ...commands, ...links], options);
}
function furtherLines(finding, options) {
    const kind = (0,found/* kindOf */.I)(finding);
    const cause = (0,src_finding/* causeOf */.rl)(finding);
    const why = cause === undefined ? '' : ` [${cause}]`;
    const [first = '', ...rest] = wrap([`${finding.title}: `, ...finding.detail, why], '    ', options);
    return [`  ${paint(KIND_SIGN[kind], KIND_STYLE[kind], options)} ${first.slice(4)}`, ...rest];
}
function endpointLines(endpoint, options) {
    const title = `Checks of ${logText(endpoint.url)}: ${(0,found/* tally */.N4)(endpoint.findings)}`;
    const rows = (0,found/* rowsOf */.RO)(endpoint.findings);
    const longest = rows.reduce((most, { title: one }) => Math.max(most, one.length), 0);
    const room = Math.min(longest, TITLE_ROOM, Math.floor(options.width / 2));
    const checks = someLines(rows, (row) => checkLines(row, room, options));
    return [...block(title, checks, options), ...connectionLines(endpoint, options)];
}
function checkLines({ kind, words, ...row }, room, options) {
    const [first = '', ...rest] = wrap(words, ' '.repeat(room + 6), options);
    const title = logText(row.title);
    const sign = `  ${paint(KIND_SIGN[kind], KIND_STYLE[kind], options)} `;
    if (title.length > room)
        return [`${sign}${title}`, first, ...rest];
    return [`${sign}${title.padEnd(room)}  ${first.slice(room + 6)}`, ...rest];
}
function connectionLines(endpoint, options) {
    const phases = (0,found/* phasesOf */.I$)(endpoint).map(({ short, ms }) => `${short} ${(0,one_line/* duration */.p0)(ms)}`);
    return phases.length === 0
        ? []
        : wrap(`Connection: ${phases.join(' · ')}`, '  ', options).map((line) => paint(line, 'dim', options));
}
function failoverLines({ failover }, options) {
    return failover === undefined ? [] : ['', ...wrap((0,found/* failoverWords */.I5)(failover), '  i ', options)];
}
function modelLines({ models }, options) {
    const asked = models.filter((model) => model.asked);
    const lines = asked.flatMap(({ id, status, retiresAt }) => wrap([{ quoted: id }, `: ${status}`, retiresAt === undefined ? '' : `, retires ${retiresAt.slice(0, 10)}`], '  ', options));
    return block('Models', lines, options);
}
function block(title, lines, options) {
    return lines.length === 0 ? [] : ['', paint(title, 'bold', options), ...lines];
}
function someLines(all, tell) {
    return (0,one_line/* tellSome */._x)(all, log_MOST_LINES, tell, (more) => [`  ${more}`]).flat();
}

;// CONCATENATED MODULE: ./src/report/without-run.ts
/** A broken result with one target that has no endpoints. Without a cause the explanation becomes a note. */
function resultWithoutRun({ cause, title, explanation, remedy, durationMs = 0, startedAt, tool, run, }) {
    const diagnosis = cause && { cause, title, explanation, remedy, explains: [] };
    const target = {
        name: 'default',
        provider: 'anthropic',
        verdict: 'broken',
        diagnosis,
        further: [],
        endpoints: [],
        models: [],
        labels: {},
        failover: undefined,
    };
    const notes = cause === undefined ? [explanation, ...remedy.steps] : [];
    return {
        verdict: 'broken',
        cause,
        startedAt,
        durationMs,
        tool,
        run,
        origins: [],
        notes,
        targets: [target],
        cutOffBy: undefined,
        shard: undefined,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/folder.ts
var src_folder = __nccwpck_require__(1683);
;// CONCATENATED MODULE: ./src/report-files.ts
// Writes the files of a report: each whole or not at all, into a folder that nobody else could have prepared.




/** The folder for reports: the given one, made if need be, else a fresh one. Throws Node's error when it cannot be made. */
function reportFolder(given, cwd, temporary) {
    if (given === undefined)
        return freshFolder(temporary);
    const folder = (0,external_node_path_.resolve)(cwd, given);
    (0,src_folder/* makeFolder */.f)(folder);
    return folder;
}
/** In the runner's temporary folder; in the system's own when that one cannot be used. */
function freshFolder(temporary = (0,external_node_os_namespaceObject.tmpdir)()) {
    try {
        (0,src_folder/* makeFolder */.f)(temporary);
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'claude-preflight-'));
    }
    catch {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), 'claude-preflight-'));
    }
}
/** Writes beside the name first and then takes it over, so that a reader never sees half a file. Returns the path. */
function writeWhole(folder, name, pieces) {
    const path = (0,external_node_path_.join)(folder, name);
    const draft = (0,external_node_path_.join)(folder, `.${name}.${process.pid}`);
    const file = (0,external_node_fs_.openSync)(draft, 'w', 0o600);
    try {
        for (const batch of batches(pieces))
            (0,external_node_fs_.writeFileSync)(file, batch);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    (0,external_node_fs_.renameSync)(draft, path);
    return path;
}
/** In bytes: a write for every small piece would take longer than the pieces. */
const BATCH = 65_536;
function* batches(pieces) {
    let waiting = [];
    let bytes = 0;
    for (const piece of pieces) {
        const next = typeof piece === 'string' ? Buffer.from(piece) : piece;
        waiting.push(next);
        bytes += next.length;
        if (bytes < BATCH)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        bytes = 0;
    }
    yield Buffer.concat(waiting);
}

// EXTERNAL MODULE: ./src/run-context.ts
var run_context = __nccwpck_require__(3564);
// EXTERNAL MODULE: ./src/version.ts
var version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/publish.ts
// From the result to everything that is written: report files, summary, annotations, outputs, log.












const EVERYTHING = { formats: new Set(['json', 'md']), reportDir: undefined, summary: true };
/** Writes the report files and hands the rest to the host. The last scrubbing of whole secrets happens here. */
async function publish({ result, targetTexts }, wanted, host, { whole }) {
    const pretty = result.targets.length === 1;
    const texts = targetTexts ?? result.targets.map((target) => (0,json_text/* targetText */.Z)(target, whole, pretty));
    const json = () => (0,json_text/* reportText */.U)(result, texts, whole);
    const paths = writeReports(result, json, wanted, host, whole);
    const publication = {
        summary: wanted.summary ? whole(jobSummary(result)) : undefined,
        annotations: annotations(result).map((one) => ({
            ...one,
            title: whole(one.title),
            message: whole(one.message),
        })),
        outputs: Object.fromEntries(Object.entries(outputs(result, paths)).map(([name, value]) => [name, whole(value)])),
        log: logLines(result).map(({ lines, ...part }) => ({ ...part, lines: lines.map(whole) })),
        json,
        text: (options) => whole(terminalText(result, options)),
    };
    await host.publish(publication);
}
/** Renders a result for nobody: what is compiled while there is nothing else to do need not be compiled when everybody waits. */
function rehearse(result) {
    for (const target of result.targets)
        (0,json_text/* targetText */.Z)(target, (text) => text, true);
    reportMarkdown(result);
    jobSummary(result);
    annotations(result);
    logLines(result);
    outputs(result, { reportDir: '', report: '' });
}
/** On the runner always; in a terminal only into a folder that was asked for. */
function writeReports(result, json, wanted, host, whole) {
    if (host.kind === 'terminal' && wanted.reportDir === undefined)
        return { reportDir: '', report: '' };
    const reportDir = reportFolder(wanted.reportDir, host.cwd, host.env['RUNNER_TEMP']);
    const report = wanted.formats.has('json') ? writeWhole(reportDir, 'report.json', json()) : '';
    if (wanted.formats.has('md'))
        writeWhole(reportDir, 'report.md', [whole(reportMarkdown(result))]);
    return { reportDir, report };
}
/** The same for a run that ended with exit code 2 (`usage`) or 3, told by one error. */
async function publishWithoutRun(usage, words, host, scrubber) {
    const result = resultWithoutRun({
        ...(usage ? usageFault(words, host) : ownFault(words)),
        startedAt: new Date(host.now()).toISOString(),
        tool: { name: version/* TOOL_NAME */.l, version: version/* VERSION */.x },
        run: (0,run_context/* runContext */.pO)(host.kind, host.env),
    });
    await publish({ result }, EVERYTHING, host, scrubber);
}
function usageFault(words, host) {
    const entry = catalogue/* CATALOGUE */.y['config.invalid-input'];
    const facts = {
        host: host.kind,
        endpoint: '',
        hostname: '',
        secretName: 'ANTHROPIC_API_KEY',
        variable: undefined,
        evidence: {},
    };
    return {
        cause: 'config.invalid-input',
        title: entry.title,
        explanation: (0,phrase/* say */.cv) `${words}`,
        remedy: entry.remedy(facts),
    };
}
const REPORT_IT = {
    summary: 'Report this fault of the tool; nothing here says that your key is bad.',
    steps: [
        (0,phrase/* say */.cv) `Run it again: a second run may get through.`,
        (0,phrase/* say */.cv) `Open an issue of this action with the line above; it holds no secret.`,
    ],
    commands: [],
    links: [],
};
function ownFault(words) {
    return {
        cause: undefined,
        title: 'a fault of this tool itself ended the run',
        explanation: (0,phrase/* say */.cv) `This tool broke: ${words}`,
        remedy: REPORT_IT,
    };
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   HH: () => (/* binding */ repeatsFirstStep),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   I5: () => (/* binding */ failoverWords),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   hW: () => (/* binding */ KIND_MARK)
/* harmony export */ });
/* unused harmony export KINDS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2018);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8350);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2589);



/** How a row is marked. A warning without a cause is a note. */
const KINDS = ['pass', 'note', 'warn', 'fail', 'unknown', 'skip', 'crash'];
function kindOf(finding) {
    return finding.status === 'warn' && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) === undefined ? 'note' : finding.status;
}
/** The sentence beside a check's title. `all` are the findings of the same endpoint: one of them names what blocked a skip. */
function found(finding, all) {
    if (finding.status === 'skip') {
        const blocker = all.find(({ check }) => check === finding.blockedBy)?.title ?? finding.blockedBy;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not asked: “${blocker}” comes first`;
    }
    if (finding.status === 'unknown')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `could not be decided: ${finding.detail}`;
    if (finding.status === 'crash')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `this check broke, which is a fault of this tool; please report it: ${finding.detail}`;
    return finding.detail;
}
/** One row a finding; what was not asked for the same reason shares one row, at the place of the first. */
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
    return { kind: kindOf(finding), title: finding.title, words: found(finding, all), cause: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(finding) };
}
function notAsked(group, all) {
    const [first] = group;
    const why = first === undefined ? [] : found(first, all);
    const ids = group.map(({ check }) => check).join(', ');
    return { kind: 'skip', title: `${group.length} more checks`, words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${why} (${ids})`, cause: undefined };
}
/** How many findings of each kind an endpoint has, such as "12 passed, 1 failed, 2 not asked". */
function tally(findings) {
    const counts = KINDS.map((kind) => ({
        kind,
        count: findings.filter((finding) => kindOf(finding) === kind).length,
    }));
    const told = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${KIND_WORD[kind]}`);
    return told.length === 0 ? 'no checks' : told.join(', ');
}
const KIND_WORD = {
    pass: 'passed',
    note: 'with a note',
    warn: 'to look at',
    fail: 'failed',
    unknown: 'undecided',
    skip: 'not asked',
    crash: 'crashed',
};
const KIND_MARK = {
    pass: '✅',
    note: 'ℹ️',
    warn: '⚠️',
    fail: '❌',
    unknown: '❓',
    skip: '➖',
    crash: '🐞',
};
/** All findings of all endpoints of a target. */
function findingsOf({ endpoints }) {
    return endpoints.flatMap(({ findings }) => findings);
}
/** Notes of a target: what is worth reading and changes no verdict. */
function notesOf(target) {
    return findingsOf(target).filter((finding) => kindOf(finding) === 'note');
}
/** The phases that happened, in their order, with the words people know them by. */
function phasesOf({ phases }) {
    return Object.entries(PHASE_NAMES).flatMap(([key, [name, short]]) => {
        const ms = phases[key];
        return ms === undefined ? [] : [{ name, short, ms }];
    });
}
const PHASE_NAMES = {
    dnsMs: ['Name looked up', 'name'],
    tcpMs: ['TCP connected', 'TCP'],
    proxyMs: ['Proxy tunnelled', 'proxy'],
    tlsMs: ['TLS agreed', 'TLS'],
    firstByteMs: ['First byte of the answer', 'first byte'],
    totalMs: ['Total', 'total'],
};
/** Every phase in its order, with the words for a line. */
const PHASES = Object.entries(PHASE_NAMES).map(([key, [, short]]) => ({
    key: key,
    short,
}));
/** What a client that asks the endpoints in order would have met. */
function failoverWords({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }) {
    const [failed, answered, took] = [primaryFailedMs, fallbackAnsweredMs, tookMs].map(_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(to)} takes over: after ${failed ?? ''} it was certain that the primary fails, after ${answered ?? ''} the fallback had answered; both were asked side by side, and both were known after ${took ?? ''}.`;
}
/** True for a remedy whose summary only repeats its first step, so that it is not said twice. */
function repeatsFirstStep({ summary, steps: [first] }) {
    return summary === '' || (first !== undefined && (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(first) === summary);
}


/***/ }),

/***/ 4129:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ reportText),
  Z: () => (/* binding */ targetText)
});

// EXTERNAL MODULE: ./src/cause.ts
var cause = __nccwpck_require__(9400);
;// CONCATENATED MODULE: ./src/check-ids.ts
// The ids of all checks, in the order in which a person reads them: from the key outwards to the service.
const CHECK_IDS = [
    'key-shape',
    'key-exposure',
    'endpoint-shape',
    'proxy-route',
    'dns',
    'tcp',
    'addresses',
    'proxy-tunnel',
    'tls-trust',
    'tls-expiry',
    'http-reach',
    'api-identity',
    'clock',
    'key-accepted',
    'auth-schemes',
    'identity',
    'models',
    'request-format',
    'rate-limits',
    'live-message',
    'live-stream',
];
/** Checks that need no connection, and those that need one but no request: known before the checks themselves are loaded. */
const OFFLINE_CHECKS = (/* unused pure expression or super */ null && ([
    'key-shape',
    'key-exposure',
    'endpoint-shape',
    'proxy-route',
]));
const CONNECTION_CHECKS = (/* unused pure expression or super */ null && ([
    'dns',
    'tcp',
    'addresses',
    'proxy-tunnel',
    'tls-trust',
    'tls-expiry',
]));
/** The checks that send a real message, which is billed: never run unless asked for. */
const LIVE_CHECKS = (/* unused pure expression or super */ null && (['live-message', 'live-stream']));
const LAYERS = (/* unused pure expression or super */ null && (['key', 'endpoint', 'network', 'tls', 'http', 'auth', 'models', 'format']));

// EXTERNAL MODULE: ./src/finding.ts
var src_finding = __nccwpck_require__(2018);
// EXTERNAL MODULE: ./src/result.ts
var result = __nccwpck_require__(1666);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __nccwpck_require__(8750);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __nccwpck_require__(3138);
// EXTERNAL MODULE: ./src/version.ts
var version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/report/json/v1.ts
const SCHEMA_V1 = 'claude-preflight/report/v1';

// EXTERNAL MODULE: ./src/phrase.ts
var phrase = __nccwpck_require__(8350);
;// CONCATENATED MODULE: ./src/report/json/write-v1.ts
// Writes a result as `report.json`: field by field, so that nothing enters a report that its schema does not name.



/** The public copy of a result; every phrase is plain text, every list is in the order of the result. */
function reportJson(result) {
    return { ...reportHead(result), targets: result.targets.map(targetJson) };
}
/** All of a report but its targets. */
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
function diagnosisOf({ cause, title, explanation, remedy, explains }) {
    const { summary, steps, commands, links } = remedy;
    return {
        cause,
        title,
        explanation: (0,phrase/* plain */.pj)(explanation),
        remedy: { summary, steps: steps.map(phrase/* plain */.pj), commands, links },
        explains,
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
        cause: (0,src_finding/* causeOf */.rl)(finding) ?? null,
        detail: (0,phrase/* plain */.pj)(detail),
        evidence,
        ...blocked,
        durationMs: round(durationMs),
    };
}
/** Without the fields that are undefined: absent is absent. */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
/** Milliseconds to a tenth: more was not measured. */
function round(ms) {
    return Math.round(ms * 10) / 10;
}

;// CONCATENATED MODULE: ./src/report/json/text.ts
// The text of `report.json`, in pieces: the report of thousands of targets is never one string.









/** One target: on a line of its own among many, indented where it is the only one. `whole` takes secrets out. */
function targetText(target, whole, pretty) {
    const text = clear(targetJson(target), whole, pretty ? 2 : 0);
    return pretty ? text.replaceAll('\n', '\n    ') : text;
}
/** A header's value may be a word that a report is made of: our own words and names of members stay, whatever is secret; a label's name is the user's. */
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
const OWN_WORDS = new Set([
    ...[...cause/* CAUSE_IDS */.R, ...CHECK_IDS, ...settings/* PROVIDERS */.xq, ...result/* AUTH_SCHEMES */.kp, ...verdict/* VERDICTS */.b, ...src_finding/* STATUSES */.f],
    ...[...result/* ATTEMPT_OUTCOMES */.Qe, ...result/* MODEL_STATUSES */.vF, ...result/* CUT_OFF_BY */.T_, ...settings/* ORIGINS */.o9, SCHEMA_V1, version/* TOOL_NAME */.l],
]);
/** The head first, then every target; `targetTexts` are in the order of the result's targets. */
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

/***/ 2589:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ clipPhrase),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _x: () => (/* binding */ tellSome),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** Control characters, line and paragraph separators, lone surrogates, and marks that reorder or hide text. */
const UNSEEN = /[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;
/** At most `cap` characters; what was cut off is told by an ellipsis. */
function oneLine(text, cap) {
    const kept = text.length > cap ? `${text.slice(0, cap - 1)}…` : text;
    return kept.replace(UNSEEN, ' ').trim();
}
/** The phrase up to `cap` characters in all; its parts stay own or quoted. */
function clipPhrase(phrase, cap) {
    const kept = [];
    let left = cap;
    for (const part of phrase) {
        if (left <= 0)
            return [...kept, '…'];
        const text = typeof part === 'string' ? part : part.quoted;
        const clipped = text.length > left ? `${text.slice(0, left)}…` : text;
        kept.push(typeof part === 'string' ? clipped : { quoted: clipped });
        left -= text.length;
    }
    return kept;
}
/** Milliseconds as a person reads them: "412 ms", "12.3 s". */
function duration(ms) {
    return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
/** Tells the first `most` of a list, then how many more there are: a person reads no further, and `report.json` has all. */
function tellSome(all, most, tell, more) {
    const told = all.slice(0, most).map(tell);
    return all.length > most ? [...told, more(`… and ${all.length - most} more, all in report.json`)] : told;
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ ATTEMPT_OUTCOMES),
/* harmony export */   T_: () => (/* binding */ CUT_OFF_BY),
/* harmony export */   kp: () => (/* binding */ AUTH_SCHEMES),
/* harmony export */   vF: () => (/* binding */ MODEL_STATUSES)
/* harmony export */ });
/** `federation` is a bearer token that was got keyless. */
const AUTH_SCHEMES = ['bearer', 'x-api-key', 'federation'];
const MODEL_STATUSES = [
    'usable',
    'deprecated',
    'retired',
    'unknown',
    'forbidden',
    'unverified',
];
const ATTEMPT_OUTCOMES = ['ok', 'refused', 'retried', 'timed-out', 'cancelled'];
const CUT_OFF_BY = ['deadline', 'cancellation'];


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pO: () => (/* binding */ runContext)
/* harmony export */ });
/* unused harmony exports whyWithheld, isFork */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// The run's own circumstances, as the runner tells them in the environment and in the event's file.

/** An event's file is a few KiB; GitHub caps it at 25 MB. */
const EVENT_LIMIT = 26_214_400;
const FIELDS = {
    repository: 'GITHUB_REPOSITORY',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    event: 'GITHUB_EVENT_NAME',
    actor: 'GITHUB_ACTOR',
    runId: 'GITHUB_RUN_ID',
    runnerOs: 'RUNNER_OS',
};
/** What a report may tell of the run; absent variables stay absent. */
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
/** Why GitHub gave this run no secrets, when that is its design; undefined when secrets should have been there. */
function whyWithheld(env) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return 'dependabot';
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return /^pull_request(?:_review(?:_comment)?)?$/.test(event) && isFromFork(env['GITHUB_EVENT_PATH'])
        ? 'fork'
        : undefined;
}
/** By the names of both repositories: `fork` is also true inside of a fork, whose own branches do get secrets. */
function isFromFork(path) {
    const { head, base } = eventIn(path).pull_request ?? {};
    if (head?.repo === null)
        return true;
    const [from, into] = [head, base].map((side) => side?.repo?.full_name);
    return from !== undefined && into !== undefined ? from !== into : head?.repo?.fork === true;
}
/** True when the repository of the run is itself a fork of another. */
function isFork(env) {
    return eventIn(env['GITHUB_EVENT_PATH']).repository?.fork === true;
}
/** The payload of the event; the shape is GitHub's, every part may be missing. */
function eventIn(path) {
    try {
        if (path === undefined || statSync(path).size > EVENT_LIMIT)
            return {};
        return (JSON.parse(readFileSync(path, 'utf8')) ?? {});
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   tG: () => (/* binding */ SHORTEST_MASKED),
/* harmony export */   ye: () => (/* binding */ maskForms)
/* harmony export */ });
/* unused harmony exports makeSecret, encodings */
// Credentials that cannot be printed by accident, and the forms in which one could show up in a text.
const values = new WeakMap();
function makeSecret(value) {
    const made = Object.freeze({ secret: true });
    values.set(made, value);
    return made;
}
/** The value itself. Only the probes that send it, the shape checks and the scrubber may ask. */
function reveal(secret) {
    const value = values.get(secret);
    if (value === undefined)
        throw new TypeError('not a secret made by makeSecret');
    return value;
}
/** Shorter values are not masked (contract, safety rule 9): a runner which masks `test` ruins its own log. */
const SHORTEST_MASKED = 8;
/** The forms of a value to register as masks: raw, trimmed, each line, URL-encoded, base64, JSON-escaped. */
function maskForms(value) {
    const trimmed = value.trim();
    const forms = [value, trimmed, ...value.split(/\r\n|\r|\n/), ...encodings(trimmed)];
    return [...new Set(forms)].filter((form) => form.trim().length >= SHORTEST_MASKED);
}
/** The same value as other software writes it: URL, base64 at its three alignments, base64url, hex, JSON, one-byte escapes. */
function encodings(value) {
    const bytes = Buffer.from(value, 'utf8');
    const shifted = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64'));
    const inner = shifted.map((text, shift) => text.slice(shift === 0 ? 0 : shift + 1).replace(/.{0,2}=*$/, ''));
    const hex = bytes.toString('hex');
    const percent = hex.replace(/../g, '%$&');
    return [
        ...[encodeURIComponent(value), JSON.stringify(value).slice(1, -1), bytes.toString('base64'), ...inner],
        ...[...inner.map(toBase64Url), hex, percent, hex.toUpperCase(), percent.toUpperCase()],
        unicodeEscapes(value),
    ].filter((form) => form !== value);
}
function toBase64Url(text) {
    return text.replaceAll('+', '-').replaceAll('/', '_');
}
function unicodeEscapes(value) {
    return [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   o9: () => (/* binding */ ORIGINS),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* unused harmony exports AUTH_CHOICES, ON_MISSING_KEY, REQUIRE, COMPARE_DIRECT, PROXY_VARIABLES, NO_PROXY_VARIABLES */
const AUTH_CHOICES = (/* unused pure expression or super */ null && (['auto', 'bearer', 'x-api-key', 'federation']));
const PROVIDERS = ['anthropic', 'gateway'];
const FAIL_ON = ['broken', 'degraded', 'never'];
const ON_MISSING_KEY = (/* unused pure expression or super */ null && (['auto', 'fail', 'skip']));
const REQUIRE = (/* unused pure expression or super */ null && (['any', 'all']));
const FORMATS = ['json', 'md'];
const COMPARE_DIRECT = (/* unused pure expression or super */ null && (['auto', 'true', 'false']));
/** Every variable that may name a proxy; which of them count is decided by `plan/proxy-decision.ts`. */
const PROXY_VARIABLES = (/* unused pure expression or super */ null && ([
    'https_proxy',
    'HTTPS_PROXY',
    'http_proxy',
    'HTTP_PROXY',
    'all_proxy',
    'ALL_PROXY',
]));
const NO_PROXY_VARIABLES = (/* unused pure expression or super */ null && (['no_proxy', 'NO_PROXY']));
const ORIGINS = ['input', 'environment', 'default'];


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
// The words a run ends with, and the codes a process ends with.
const VERDICTS = ['healthy', 'degraded', 'broken', 'unchecked'];
/** Process exit codes: the step passes, it fails on its verdict, the call was wrong, our own bug. */
const EXIT = { passed: 0, failed: 1, wrongUsage: 2, ownBug: 3 };


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version that reports and the user agent carry; `package.json` says the same, and a test compares them.
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 4352:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = __nccwpck_require__(5077)
const { SCHEMES, getSchemeHandler } = __nccwpck_require__(5300)

const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u
const MALFORMED_SCHEME_ERROR = 'URI scheme is malformed.'
const MALFORMED_HOST_ERROR = 'URI host is malformed.'
// ASCII characters outside the RFC 3986 reg-name set (unreserved, sub-delims
// and "%" for pct-encoded): C0 controls, space, DEL, and "#/:<>?@[\]^`{|}.
const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u

/**
 * RFC 3986 section 3.1 does not allow percent-encoding in a scheme, so the
 * scheme is validated as-is and never decoded. Decoding would let inert input
 * such as `%6Aavascript:` become a live `javascript:` scheme.
 *
 * @param {string} scheme
 * @returns {string}
 */
function validateScheme (scheme) {
  const stringScheme = String(scheme)
  if (!VALID_SCHEME.test(stringScheme)) {
    throw new TypeError(MALFORMED_SCHEME_ERROR)
  }
  return stringScheme
}

/**
 * @template {import('./types/index').URIComponent|string} T
 * @param {T} uri
 * @param {import('./types/index').Options} [options]
 * @returns {T}
 */
function normalize (uri, options) {
  if (typeof uri === 'string') {
    uri = /** @type {T} */ (normalizeString(uri, options))
  } else if (typeof uri === 'object') {
    uri = /** @type {T} */ (parse(serialize(uri, options), options))
  }
  return uri
}

/**
 * @param {string} baseURI
 * @param {string} relativeURI
 * @param {import('./types/index').Options} [options]
 * @returns {string}
 */
function resolve (baseURI, relativeURI, options) {
  const schemelessOptions = options ? Object.assign({ scheme: 'null' }, options) : { scheme: 'null' }
  const {
    parsed: baseParsed,
    malformedAuthorityOrPort: baseMalformed,
    malformedPercentEncoding: baseMalformedPercentEncoding,
    malformedSchemeSpecific: baseMalformedSchemeSpecific,
    malformedHost: baseMalformedHost,
    malformedScheme: baseMalformedScheme
  } = parseWithStatus(baseURI, schemelessOptions)
  const {
    parsed: relativeParsed,
    malformedAuthorityOrPort: relativeMalformed,
    malformedPercentEncoding: relativeMalformedPercentEncoding,
    malformedSchemeSpecific: relativeMalformedSchemeSpecific,
    malformedHost: relativeMalformedHost,
    malformedScheme: relativeMalformedScheme
  } = parseWithStatus(relativeURI, schemelessOptions)
  if (
    baseMalformed ||
    relativeMalformed ||
    baseMalformedPercentEncoding ||
    relativeMalformedPercentEncoding ||
    baseMalformedSchemeSpecific ||
    relativeMalformedSchemeSpecific ||
    baseMalformedHost ||
    relativeMalformedHost ||
    baseMalformedScheme ||
    relativeMalformedScheme
  ) {
    throw new Error(baseParsed.error || relativeParsed.error || 'URI is malformed.')
  }
  const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true)
  const resolvedSchemeHandler = getSchemeHandler((options && options.scheme) || resolved.scheme)
  const resolvedHost = resolved.host
  const resolvedHostIsIP = resolvedHost !== undefined && resolvedHost !== '' &&
    (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6)
  // Inputs are parsed scheme-neutrally, so delimiters and controls in a domain
  // host are only detected here, once the final scheme is known. They always
  // fail closed, including in percent-encoded hosts.
  if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) {
    throw new Error(MALFORMED_HOST_ERROR)
  }
  canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)
  // Percent escapes in an ASCII reg-name are encoded data. The WHATWG hostname
  // parser can reject them even though fast-uri preserves them safely as RFC
  // 3986 data. A raw non-ASCII host must still fail closed if conversion fails.
  const encodedASCIIHost = resolvedHost && resolvedHost.indexOf('%') !== -1 &&
    !/\P{ASCII}/u.test(resolvedHost)
  if (resolved.error && !encodedASCIIHost) {
    throw new Error(resolved.error)
  }
  schemelessOptions.skipEscape = true
  return serialize(resolved, schemelessOptions)
}

/**
 * @param {import ('./types/index').URIComponent} base
 * @param {import ('./types/index').URIComponent} relative
 * @param {import('./types/index').Options} [options]
 * @param {boolean} [skipNormalization=false]
 * @returns {import ('./types/index').URIComponent}
 */
function resolveComponent (base, relative, options, skipNormalization) {
  /** @type {import('./types/index').URIComponent} */
  const target = {}
  if (!skipNormalization) {
    base = parse(serialize(base, options), options) // normalize base component
    relative = parse(serialize(relative, options), options) // normalize relative component
  }
  options = options || {}

  if (!options.tolerant && relative.scheme) {
    target.scheme = relative.scheme
    // target.authority = relative.authority;
    target.userinfo = relative.userinfo
    target.host = relative.host
    target.port = relative.port
    target.path = removeDotSegments(relative.path || '')
    target.query = relative.query
  } else {
    if (relative.userinfo !== undefined || relative.host !== undefined || relative.port !== undefined) {
      // target.authority = relative.authority;
      target.userinfo = relative.userinfo
      target.host = relative.host
      target.port = relative.port
      target.path = removeDotSegments(relative.path || '')
      target.query = relative.query
    } else {
      if (!relative.path) {
        target.path = base.path
        if (relative.query !== undefined) {
          target.query = relative.query
        } else {
          target.query = base.query
        }
      } else {
        if (relative.path[0] === '/') {
          target.path = removeDotSegments(relative.path)
        } else {
          const baseHasAuthority = base.userinfo !== undefined || base.host !== undefined || base.port !== undefined
          if (baseHasAuthority && !base.path) {
            target.path = '/' + relative.path
          } else if (!base.path) {
            target.path = relative.path
          } else {
            target.path = base.path.slice(0, base.path.lastIndexOf('/') + 1) + relative.path
          }
          target.path = base.scheme === undefined && !baseHasAuthority && target.path[0] !== '/'
            ? removeDotSegmentsRelative(target.path)
            : removeDotSegments(target.path)
        }
        target.query = relative.query
      }
      // target.authority = base.authority;
      target.userinfo = base.userinfo
      target.host = base.host
      target.port = base.port
    }
    target.scheme = base.scheme
  }

  target.fragment = relative.fragment

  return target
}

/**
 * @param {import ('./types/index').URIComponent|string} uriA
 * @param {import ('./types/index').URIComponent|string} uriB
 * @param {import ('./types/index').Options} options
 * @returns {boolean}
 */
function equal (uriA, uriB, options) {
  const normalizedA = normalizeComparableURI(uriA, options)
  const normalizedB = normalizeComparableURI(uriB, options)

  return normalizedA !== undefined && normalizedB !== undefined && normalizedA === normalizedB
}

/**
 * @param {Readonly<import('./types/index').URIComponent>} cmpts
 * @param {import('./types/index').Options} [opts]
 * @returns {string}
 */
function serialize (cmpts, opts) {
  const component = {
    host: cmpts.host,
    scheme: cmpts.scheme,
    userinfo: cmpts.userinfo,
    port: cmpts.port,
    path: cmpts.path,
    query: cmpts.query,
    nid: cmpts.nid,
    nss: cmpts.nss,
    uuid: cmpts.uuid,
    fragment: cmpts.fragment,
    reference: cmpts.reference,
    resourceName: cmpts.resourceName,
    secure: cmpts.secure,
    error: ''
  }
  const options = Object.assign({}, opts)
  const uriTokens = []

  if (component.scheme) {
    component.scheme = validateScheme(component.scheme)
  }

  // find scheme handler
  const schemeHandler = getSchemeHandler(options.scheme || component.scheme)

  // perform scheme specific serialization
  if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options)

  const hasAuthority = component.userinfo !== undefined || component.host !== undefined || component.port !== undefined
  // A reference with no emitted scheme is path-noscheme: a bare ':' in its
  // first path segment would reparse as a scheme (RFC 3986 3.3/4.2). Enforced
  // under skipEscape too (resolve()), so the reapply below gates on this flag.
  const schemelessReference = (component.scheme === undefined || options.reference === 'suffix') && !hasAuthority
  const pathNoScheme = !options.skipEscape && schemelessReference

  if (component.path !== undefined) {
    if (!options.skipEscape) {
      component.path = serializePathEncoding(component.path, pathNoScheme)
    } else {
      component.path = normalizePercentEncoding(component.path)
    }
  }

  if (options.reference !== 'suffix' && component.scheme) {
    // Scheme handlers may replace the scheme during serialization.
    component.scheme = validateScheme(component.scheme)
    uriTokens.push(component.scheme, ':')
  }

  const authority = recomposeAuthority(component)
  if (authority !== undefined) {
    if (options.reference !== 'suffix') {
      uriTokens.push('//')
    }

    uriTokens.push(authority)

    if (component.path && component.path[0] !== '/') {
      uriTokens.push('/')
    }
  }
  if (component.path !== undefined) {
    let s = component.path

    if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) {
      // A relative-path reference keeps its unresolvable leading ".." segments
      // and must never become root-relative (RFC 3986 section 5.2.4 applies to
      // merged target paths, not to the reference itself).
      s = schemelessReference && s[0] !== '/'
        ? removeDotSegmentsRelative(s)
        : removeDotSegments(s)
    }

    // Dot-segment removal can expose a colon that was not originally in the
    // first segment (for example, "./a:b"). Reapply path-noscheme encoding so
    // the serialized relative reference cannot be reparsed as a URI scheme.
    if (schemelessReference) {
      s = serializePathEncoding(s, true)
    }

    if (
      authority === undefined &&
      s[0] === '/' &&
      s[1] === '/'
    ) {
      // don't allow the path to start with "//"
      s = '/%2F' + s.slice(2)
    }

    uriTokens.push(s)
  }

  if (component.query !== undefined) {
    uriTokens.push('?', encodeQuery(component.query))
  }

  if (component.fragment !== undefined) {
    uriTokens.push('#', encodeFragment(component.fragment))
  }
  return uriTokens.join('')
}

const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u

// Captures the authority component (between "//" and the next "/", "?" or "#"),
// with or without a scheme prefix, for the literal-backslash rejection below.
const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/

// Captures the leading authority-introducer region after an optional scheme: a
// run of forward slashes, backslashes, and the characters the WHATWG URL parser
// removes before parsing (TAB U+0009, LF U+000A, CR U+000D). A valid introducer
// is exactly "//". Node treats "\" as "/" on special schemes and strips those
// characters first, so forms like "\\", "/\", "\/", "/<TAB>/", or a leading
// "<TAB>//" reach an authority in Node while fast-uri's URI_PARSE folds them into
// the path group (host confusion / SSRF / redirect bypass).
const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/

/**
 * @param {import('./types/index').URIComponent} parsed
 * @param {RegExpMatchArray} matches
 * @returns {string|undefined}
 */
function getParseError (parsed, matches) {
  if (matches[2] !== undefined && parsed.path && parsed.path[0] !== '/') {
    return 'URI path must start with "/" when authority is present.'
  }

  if (typeof parsed.port === 'number' && (parsed.port < 0 || parsed.port > 65535)) {
    return 'URI port is malformed.'
  }

  return undefined
}

/**
 * Checks percent syntax without decoding the represented octets. RFC 3986
 * percent-encoding is byte-oriented, so sequences such as `%FF` are valid even
 * though they are not independently valid UTF-8.
 *
 * @param {string|undefined} component
 * @returns {boolean}
 */
function hasMalformedPercentEncoding (component) {
  if (component === undefined) return false

  let percent = component.indexOf('%')
  while (percent !== -1) {
    if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) {
      return true
    }
    percent = component.indexOf('%', percent + 3)
  }

  return false
}

/**
 * Whether the host is a bracketed IP literal (RFC 3986 `IP-literal`).
 * An unterminated `[` is not a literal, so it must still be validated as a
 * reg-name instead of being waved through as an IP.
 *
 * @param {string} host
 * @returns {boolean}
 */
function isIPLiteral (host) {
  return host[0] === '[' && host[host.length - 1] === ']'
}

/**
 * @param {RegExpMatchArray} matches
 * @returns {boolean}
 */
function hasMalformedComponentPercentEncoding (matches) {
  // Bracketed IP literals use a raw "%" as the zone separator for historical
  // compatibility. Their parsing is intentionally left to normalizeIPv6.
  const host = matches[4]
  return hasMalformedPercentEncoding(matches[3]) ||
    (host !== undefined && !isIPLiteral(host) && hasMalformedPercentEncoding(host)) ||
    hasMalformedPercentEncoding(matches[6]) ||
    hasMalformedPercentEncoding(matches[7]) ||
    hasMalformedPercentEncoding(matches[8])
}

/**
 * @param {import('./types/index').URIComponent} parsed
 * @param {import('./types/index').Options} options
 * @param {{ domainHost?: boolean, unicodeSupport?: boolean }|undefined} schemeHandler
 * @param {boolean} isIP
 * @returns {boolean} whether host conversion failed
 */
function canonicalizeHost (parsed, options, schemeHandler, isIP) {
  if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
    parsed.error = parsed.error || MALFORMED_HOST_ERROR
    return true
  }

  if (
    !options.unicodeSupport &&
    (!schemeHandler || !schemeHandler.unicodeSupport) &&
    parsed.host &&
    !isIPLiteral(parsed.host) &&
    (options.domainHost || (schemeHandler && schemeHandler.domainHost)) &&
    isIP === false &&
    nonSimpleDomain(parsed.host)
  ) {
    let url
    try {
      url = new URL('http://' + parsed.host)
    } catch (e) {
      parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e
      return true
    }
    // The WHATWG parser must have read the whole input as a host. Anything
    // else means it found a delimiter fast-uri did not, so its hostname would
    // describe a different authority.
    if (!isHostOnlyURL(url)) {
      parsed.error = parsed.error || MALFORMED_HOST_ERROR
      return true
    }
    parsed.host = url.hostname
  }
  return false
}

/**
 * Whether a domain host contains an ASCII character that RFC 3986 does not
 * allow in a reg-name (unreserved, sub-delims, or pct-encoded). Such a host is
 * rejected instead of being handed to the WHATWG URL parser, which would treat
 * "@" as a userinfo delimiter (silently dropping the data before it) and strip
 * TAB, LF, and CR. Non-ASCII characters remain allowed for IDNs.
 *
 * @param {import('./types/index').URIComponent} parsed
 * @param {import('./types/index').Options} options
 * @param {{ domainHost?: boolean }|undefined} schemeHandler
 * @param {boolean} isIP
 * @returns {boolean}
 */
function hasForbiddenDomainHost (parsed, options, schemeHandler, isIP) {
  return Boolean(
    parsed.host &&
    isIP === false &&
    !isIPLiteral(parsed.host) &&
    (options.domainHost || (schemeHandler && schemeHandler.domainHost)) &&
    FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host)
  )
}

/**
 * @param {URL} url
 * @returns {boolean}
 */
function isHostOnlyURL (url) {
  return url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.hostname !== ''
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {{ parsed: import('./types/index').URIComponent, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
 */
function parseWithStatus (uri, opts) {
  const options = Object.assign({}, opts)
  /** @type {import('./types/index').URIComponent} */
  const parsed = {
    scheme: undefined,
    userinfo: undefined,
    host: '',
    port: undefined,
    path: '',
    query: undefined,
    fragment: undefined
  }

  let malformedAuthorityOrPort = false
  let malformedPercentEncoding = false
  let malformedSchemeSpecific = false
  let malformedHost = false
  let malformedIPLiteral = false
  let malformedScheme = false

  let isIP = false
  if (options.reference === 'suffix') {
    if (options.scheme) {
      uri = options.scheme + ':' + uri
    } else {
      uri = '//' + uri
    }
  }

  // A literal backslash (U+005C) is not a valid RFC 3986 URI character and is
  // not an authority delimiter. Reject it in the authority rather than
  // rewriting it: normalizing "\" -> "/" (WHATWG error recovery) could silently
  // change the resource identified by an otherwise-invalid input, and lets "\"
  // act as a host delimiter here while Node's native URL parses a different
  // host (SSRF / redirect / origin-allowlist bypass). Percent-encoded %5C is
  // untouched and remains valid encoded data.
  const authorityMatch = uri.match(AUTHORITY_PREFIX)
  if (authorityMatch !== null && authorityMatch[1].indexOf('\\') !== -1) {
    parsed.error = 'URI authority must not contain a literal backslash.'
    malformedAuthorityOrPort = true
  }

  // Reject a malformed or whitespace-smuggled authority introducer. fast-uri
  // only recognizes a literal "//"; anything else in the leading separator run
  // (a backslash, or a "//" that appears only after removing the TAB/LF/CR that
  // Node strips) means the authority fast-uri parses differs from the one Node's
  // URL resolves. Reject rather than rewrite, mirroring the literal-backslash
  // guard above. Percent-encoded forms (%5C, %09) are untouched, valid data.
  const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION)
  if (introducerMatch !== null) {
    const region = introducerMatch[1]
    const normalizedRegion = region.replace(/[\t\n\r]/g, '')
    // Two or more leading separators introduce an authority.
    if (normalizedRegion.length >= 2) {
      if (normalizedRegion.slice(0, 2) !== '//') {
        parsed.error = parsed.error || 'URI authority must not contain a literal backslash.'
        malformedAuthorityOrPort = true
      } else if (region.length !== normalizedRegion.length) {
        parsed.error = parsed.error || 'URI authority introducer must not contain whitespace.'
        malformedAuthorityOrPort = true
      }
    }
  }

  const matches = uri.match(URI_PARSE)

  if (matches) {
    // store each component
    parsed.scheme = matches[1]
    parsed.userinfo = matches[3]
    parsed.host = matches[4]
    parsed.port = parseInt(matches[5], 10)
    parsed.path = matches[6] || ''
    parsed.query = matches[7]
    parsed.fragment = matches[8]

    if (parsed.scheme !== undefined) {
      if (VALID_SCHEME.test(parsed.scheme)) {
        parsed.scheme = parsed.scheme.toLowerCase()
      } else {
        parsed.error = parsed.error || MALFORMED_SCHEME_ERROR
        malformedScheme = true
      }
    }

    malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches)
    if (malformedPercentEncoding) {
      parsed.error = parsed.error || 'URI contains malformed percent-encoding.'
    }

    // fix port number
    if (isNaN(parsed.port)) {
      parsed.port = matches[5]
    }

    const parseError = getParseError(parsed, matches)
    if (parseError !== undefined) {
      parsed.error = parsed.error || parseError
      malformedAuthorityOrPort = true
    }

    if (parsed.host) {
      const ipv4result = isIPv4(parsed.host)
      if (ipv4result === false) {
        const bracketedIPLiteral = isIPLiteral(parsed.host)
        const hasIPLiteralBracket = parsed.host.indexOf('[') !== -1 || parsed.host.indexOf(']') !== -1
        const ipv6result = normalizeIPv6(parsed.host)
        isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true
        malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true)
        parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase()

        if (malformedIPLiteral) {
          parsed.error = parsed.error || MALFORMED_HOST_ERROR
          malformedAuthorityOrPort = true
        }
      } else {
        isIP = true
      }
    }
    if (parsed.scheme === undefined && parsed.userinfo === undefined && parsed.host === undefined && parsed.port === undefined && parsed.query === undefined && !parsed.path) {
      parsed.reference = 'same-document'
    } else if (parsed.scheme === undefined) {
      parsed.reference = 'relative'
    } else if (parsed.fragment === undefined) {
      parsed.reference = 'absolute'
    } else {
      parsed.reference = 'uri'
    }

    // check for reference errors
    if (options.reference && options.reference !== 'suffix' && options.reference !== parsed.reference) {
      parsed.error = parsed.error || 'URI is not a ' + options.reference + ' reference.'
    }

    // find scheme handler
    const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme)

    // convert Unicode IDN -> ASCII IDN when the effective scheme uses domain hosts
    if (!malformedIPLiteral) {
      malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP)
    }

    if (uri.indexOf('%') !== -1 && parsed.host !== undefined && !malformedIPLiteral) {
      let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true)
      if (!isIP) {
        // Fold reg-name case after decoding unreserved octets. The second
        // pass only restores uppercase hex in escapes that remain encoded.
        host = normalizePercentEncoding(host.toLowerCase())
      }
      // Resolution parses both inputs with the internal `null` scheme before
      // the effective scheme is known. Keep raw host delimiters for that step
      // so resolve() can reject them for domain-host schemes; the resolved
      // authority is encoded when it is serialized.
      parsed.host = isIP || options.scheme !== 'null' ? reescapeHostDelimiters(host, isIP) : host
    }

    if (!schemeHandler || (schemeHandler && !schemeHandler.skipNormalize)) {
      if (parsed.path) {
        parsed.path = normalizePathEncoding(parsed.path)
      }
      if (parsed.query) {
        parsed.query = normalizeQueryFragmentEncoding(parsed.query)
      }
      if (parsed.fragment) {
        parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment)
      }
    }

    // perform scheme specific parsing
    if (schemeHandler && schemeHandler.parse) {
      schemeHandler.parse(parsed, options)
      if (schemeHandler === SCHEMES.urn && parsed.nid === undefined) {
        malformedSchemeSpecific = true
      }
    }
  } else {
    parsed.error = parsed.error || 'URI can not be parsed.'
  }
  return { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme }
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns
 */
function parse (uri, opts) {
  return parseWithStatus(uri, opts).parsed
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {string}
 */
function normalizeString (uri, opts) {
  return normalizeStringWithStatus(uri, opts).normalized
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {{ normalized: string, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
 */
function normalizeStringWithStatus (uri, opts) {
  const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts)
  return {
    normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
    malformedAuthorityOrPort,
    malformedPercentEncoding,
    malformedSchemeSpecific,
    malformedHost,
    malformedScheme
  }
}

/**
 * @param {import ('./types/index').URIComponent|string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {string|undefined}
 */
function normalizeComparableURI (uri, opts) {
  if (typeof uri !== 'string' && typeof uri !== 'object') {
    return undefined
  }

  let value
  try {
    value = typeof uri === 'string' ? uri : serialize(uri, opts)
  } catch {
    return undefined
  }
  const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts)
  return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? undefined : normalized
}

const fastUri = {
  SCHEMES,
  normalize,
  resolve,
  resolveComponent,
  equal,
  serialize,
  parse
}

module.exports = fastUri
module.exports["default"] = fastUri
module.exports.fastUri = fastUri


/***/ }),

/***/ 5300:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { isUUID } = __nccwpck_require__(5077)
const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu

const supportedSchemeNames = /** @type {const} */ (['http', 'https', 'ws',
  'wss', 'urn', 'urn:uuid'])

/** @typedef {supportedSchemeNames[number]} SchemeName */

/**
 * @param {string} name
 * @returns {name is SchemeName}
 */
function isValidSchemeName (name) {
  return supportedSchemeNames.indexOf(/** @type {*} */ (name)) !== -1
}

/**
 * @callback SchemeFn
 * @param {import('../types/index').URIComponent} component
 * @param {import('../types/index').Options} options
 * @returns {import('../types/index').URIComponent}
 */

/**
 * @typedef {Object} SchemeHandler
 * @property {SchemeName} scheme - The scheme name.
 * @property {boolean} [domainHost] - Indicates if the scheme supports domain hosts.
 * @property {SchemeFn} parse - Function to parse the URI component for this scheme.
 * @property {SchemeFn} serialize - Function to serialize the URI component for this scheme.
 * @property {boolean} [skipNormalize] - Indicates if normalization should be skipped for this scheme.
 * @property {boolean} [absolutePath] - Indicates if the scheme uses absolute paths.
 * @property {boolean} [unicodeSupport] - Indicates if the scheme supports Unicode.
 */

/**
 * @param {import('../types/index').URIComponent} wsComponent
 * @returns {boolean}
 */
function wsIsSecure (wsComponent) {
  if (wsComponent.secure === true) {
    return true
  } else if (wsComponent.secure === false) {
    return false
  } else if (wsComponent.scheme) {
    return (
      wsComponent.scheme.length === 3 &&
      (wsComponent.scheme[0] === 'w' || wsComponent.scheme[0] === 'W') &&
      (wsComponent.scheme[1] === 's' || wsComponent.scheme[1] === 'S') &&
      (wsComponent.scheme[2] === 's' || wsComponent.scheme[2] === 'S')
    )
  } else {
    return false
  }
}

/** @type {SchemeFn} */
function httpParse (component) {
  if (!component.host) {
    component.error = component.error || 'HTTP URIs must have a host.'
  }

  return component
}

/** @type {SchemeFn} */
function httpSerialize (component) {
  const secure = String(component.scheme).toLowerCase() === 'https'

  // normalize the default port
  if (component.port === (secure ? 443 : 80) || component.port === '') {
    component.port = undefined
  }

  // normalize the empty path
  if (!component.path) {
    component.path = '/'
  }

  // NOTE: We do not parse query strings for HTTP URIs
  // as WWW Form Url Encoded query strings are part of the HTML4+ spec,
  // and not the HTTP spec.

  return component
}

/** @type {SchemeFn} */
function wsParse (wsComponent) {
// indicate if the secure flag is set
  wsComponent.secure = wsIsSecure(wsComponent)

  // construct resouce name
  wsComponent.resourceName = (wsComponent.path || '/') + (wsComponent.query ? '?' + wsComponent.query : '')
  wsComponent.path = undefined
  wsComponent.query = undefined

  return wsComponent
}

/** @type {SchemeFn} */
function wsSerialize (wsComponent) {
// normalize the default port
  if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === '') {
    wsComponent.port = undefined
  }

  // ensure scheme matches secure flag
  if (typeof wsComponent.secure === 'boolean') {
    wsComponent.scheme = (wsComponent.secure ? 'wss' : 'ws')
    wsComponent.secure = undefined
  }

  // reconstruct path from resource name
  if (wsComponent.resourceName) {
    const queryIndex = wsComponent.resourceName.indexOf('?')
    const path = queryIndex === -1
      ? wsComponent.resourceName
      : wsComponent.resourceName.slice(0, queryIndex)
    wsComponent.path = (path && path !== '/' ? path : undefined)
    wsComponent.query = queryIndex === -1
      ? undefined
      : wsComponent.resourceName.slice(queryIndex + 1)
    wsComponent.resourceName = undefined
  }

  // forbid fragment component
  wsComponent.fragment = undefined

  return wsComponent
}

/** @type {SchemeFn} */
function urnParse (urnComponent, options) {
  if (!urnComponent.path) {
    urnComponent.error = 'URN can not be parsed'
    return urnComponent
  }
  const matches = urnComponent.path.match(URN_REG)
  if (matches && matches[0] === urnComponent.path) {
    const scheme = options.scheme || urnComponent.scheme || 'urn'
    urnComponent.nid = matches[1].toLowerCase()
    urnComponent.nss = matches[2]
    const urnScheme = `${scheme}:${options.nid || urnComponent.nid}`
    const schemeHandler = getSchemeHandler(urnScheme)
    urnComponent.path = undefined

    if (schemeHandler) {
      urnComponent = schemeHandler.parse(urnComponent, options)
    }
  } else {
    urnComponent.error = urnComponent.error || 'URN can not be parsed.'
  }

  return urnComponent
}

/** @type {SchemeFn} */
function urnSerialize (urnComponent, options) {
  if (urnComponent.nid === undefined) {
    throw new Error('URN without nid cannot be serialized')
  }
  const scheme = options.scheme || urnComponent.scheme || 'urn'
  const nid = urnComponent.nid.toLowerCase()
  const urnScheme = `${scheme}:${options.nid || nid}`
  const schemeHandler = getSchemeHandler(urnScheme)

  if (schemeHandler) {
    urnComponent = schemeHandler.serialize(urnComponent, options)
  }

  const uriComponent = urnComponent
  const nss = urnComponent.nss
  uriComponent.path = `${nid || options.nid}:${nss}`

  options.skipEscape = true
  return uriComponent
}

/** @type {SchemeFn} */
function urnuuidParse (urnComponent, options) {
  const uuidComponent = urnComponent
  uuidComponent.uuid = uuidComponent.nss
  uuidComponent.nss = undefined

  if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) {
    uuidComponent.error = uuidComponent.error || 'UUID is not valid.'
  }

  return uuidComponent
}

/** @type {SchemeFn} */
function urnuuidSerialize (uuidComponent) {
  const urnComponent = uuidComponent
  // normalize UUID
  urnComponent.nss = (uuidComponent.uuid || '').toLowerCase()
  return urnComponent
}

const http = /** @type {SchemeHandler} */ ({
  scheme: 'http',
  domainHost: true,
  parse: httpParse,
  serialize: httpSerialize
})

const https = /** @type {SchemeHandler} */ ({
  scheme: 'https',
  domainHost: http.domainHost,
  parse: httpParse,
  serialize: httpSerialize
})

const ws = /** @type {SchemeHandler} */ ({
  scheme: 'ws',
  domainHost: true,
  parse: wsParse,
  serialize: wsSerialize
})

const wss = /** @type {SchemeHandler} */ ({
  scheme: 'wss',
  domainHost: ws.domainHost,
  parse: ws.parse,
  serialize: ws.serialize
})

const urn = /** @type {SchemeHandler} */ ({
  scheme: 'urn',
  parse: urnParse,
  serialize: urnSerialize,
  skipNormalize: true
})

const urnuuid = /** @type {SchemeHandler} */ ({
  scheme: 'urn:uuid',
  parse: urnuuidParse,
  serialize: urnuuidSerialize,
  skipNormalize: true
})

const SCHEMES = /** @type {Record<SchemeName, SchemeHandler>} */ ({
  http,
  https,
  ws,
  wss,
  urn,
  'urn:uuid': urnuuid
})

Object.setPrototypeOf(SCHEMES, null)

/**
 * @param {string|undefined} scheme
 * @returns {SchemeHandler|undefined}
 */
function getSchemeHandler (scheme) {
  return (
    scheme && (
      SCHEMES[/** @type {SchemeName} */ (scheme)] ||
      SCHEMES[/** @type {SchemeName} */(scheme.toLowerCase())])
  ) ||
    undefined
}

module.exports = {
  wsIsSecure,
  SCHEMES,
  isValidSchemeName,
  getSchemeHandler,
}


/***/ }),

/***/ 5077:
/***/ ((module) => {



/** @type {(value: string) => boolean} */
const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu)

/** @type {(value: string) => boolean} */
const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u)

/** @type {(value: string) => boolean} */
const isPort = RegExp.prototype.test.bind(/^\d*$/u)

/** @type {(value: string) => boolean} */
const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu)

/** @type {(value: string) => boolean} */
const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu)

/** @type {(value: string) => boolean} */
const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u)

/** @type {(value: string) => boolean} */
const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u)

/** @type {(value: string) => boolean} */
const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u)

const BYTE_HEX = new Array(256)
{
  const HEX_DIGITS = '0123456789ABCDEF'
  for (let i = 0; i < 256; i++) {
    BYTE_HEX[i] = '%' + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 0xF]
  }
}
function percentEncodeNonAscii (cp) {
  if (cp < 0x800) {
    return BYTE_HEX[0xC0 | (cp >> 6)] +
           BYTE_HEX[0x80 | (cp & 0x3F)]
  }
  if (cp < 0x10000) {
    return BYTE_HEX[0xE0 | (cp >> 12)] +
           BYTE_HEX[0x80 | ((cp >> 6) & 0x3F)] +
           BYTE_HEX[0x80 | (cp & 0x3F)]
  }
  return BYTE_HEX[0xF0 | (cp >> 18)] +
         BYTE_HEX[0x80 | ((cp >> 12) & 0x3F)] +
         BYTE_HEX[0x80 | ((cp >> 6) & 0x3F)] +
         BYTE_HEX[0x80 | (cp & 0x3F)]
}

/**
 * @param {Array<string>} input
 * @returns {string}
 */
function stringArrayToHexStripped (input) {
  let acc = ''
  let code = 0
  let i = 0

  for (i = 0; i < input.length; i++) {
    code = input[i].charCodeAt(0)
    if (code === 48) {
      continue
    }
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102))) {
      return ''
    }
    acc += input[i]
    break
  }

  for (i += 1; i < input.length; i++) {
    code = input[i].charCodeAt(0)
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102))) {
      return ''
    }
    acc += input[i]
  }
  return acc
}

/** @type {(value: string) => boolean} */
const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/)

/** @type {(value: string) => boolean} */
const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/)

/** @type {(value: string) => boolean} */
const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/)

/**
 * @param {string} value
 * @returns {boolean}
 */
const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u)

/**
 * @param {string} zone
 * @returns {boolean}
 */
function isZoneIdentifier (zone) {
  if (zone.length === 0) return false

  for (let i = 0; i < zone.length; i++) {
    if (isZoneCharacter(zone[i])) continue
    if (zone[i] === '%' && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
      i += 2
      continue
    }
    return false
  }

  return true
}

/**
 * Compresses the longest run of zero hextets to "::" per RFC 5952. A run of a
 * single zero hextet is left uncompressed. On ties the leftmost run wins.
 *
 * @param {string[]} hextets
 * @returns {string}
 */
function compressIPv6ZeroRun (hextets) {
  let bestStart = -1
  let bestLength = 0
  let runStart = -1
  let runLength = 0
  for (let i = 0; i < hextets.length; i++) {
    if (hextets[i] === '0') {
      if (runStart === -1) runStart = i
      runLength++
      if (runLength > bestLength) {
        bestLength = runLength
        bestStart = runStart
      }
    } else {
      runStart = -1
      runLength = 0
    }
  }

  if (bestLength < 2) return hextets.join(':')

  const head = hextets.slice(0, bestStart).join(':')
  const tail = hextets.slice(bestStart + bestLength).join(':')
  return head + '::' + tail
}

/**
 * Validates an IPv6 address against the alternatives in RFC 3986 section
 * 3.2.2 and returns the same address with leading hextet zeroes removed.
 * An embedded IPv4 address counts as two hextets and is only valid at the end.
 *
 * @param {string} input
 * @returns {string|undefined}
 */
function normalizeIPv6Address (input) {
  const compression = input.indexOf('::')
  if (compression !== -1 && input.indexOf('::', compression + 1) !== -1) return undefined

  const left = compression === -1 ? input.split(':') : input.slice(0, compression).split(':')
  const right = compression === -1 ? [] : input.slice(compression + 2).split(':')
  if (compression !== -1) {
    if (left.length === 1 && left[0] === '') left.length = 0
    if (right.length === 1 && right[0] === '') right.length = 0
  }

  const parts = left.concat(right)
  let hextetCount = 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (part === '') return undefined

    if (part.indexOf('.') !== -1) {
      if (i !== parts.length - 1 || (compression !== -1 && right.length === 0) || !isIPv4(part)) return undefined
      hextetCount += 2
      continue
    }

    if (!isHextet(part)) return undefined
    parts[i] = parseInt(part, 16).toString(16)
    hextetCount++
  }

  if (compression === -1) {
    if (hextetCount !== 8) return undefined
    return compressIPv6ZeroRun(parts)
  }
  if (hextetCount >= 8) return undefined

  // expand "::" then re-compress the longest run for a canonical result
  const expanded = parts.slice(0, left.length)
  for (let i = hextetCount; i < 8; i++) expanded.push('0')
  for (let i = left.length; i < parts.length; i++) expanded.push(parts[i])
  return compressIPv6ZeroRun(expanded)
}

/**
 * @typedef {Object} NormalizeIPv6Result
 * @property {string} host - The normalized host.
 * @property {string} [escapedHost] - The escaped host.
 * @property {boolean} isIPV6 - Indicates if the host is an IPv6 address.
 * @property {boolean} [isIPVFuture] - Indicates if the host is an IPvFuture literal.
 * @property {boolean} [error] - Indicates if a bracketed IP literal is malformed.
 */

/**
 * Validates and normalizes a bracketed IP literal. Raw zone separators remain
 * accepted for backwards compatibility, while encoded separators and zone
 * contents follow RFC 6874.
 *
 * @param {string} host
 * @returns {NormalizeIPv6Result}
 */
function normalizeIPv6 (host) {
  const bracketed = host[0] === '[' && host[host.length - 1] === ']'
  const hasBracket = host[0] === '[' || host[host.length - 1] === ']'
  if (hasBracket && !bracketed) return { host, isIPV6: false, error: true }

  let input = bracketed ? host.slice(1, -1) : host
  if (bracketed && isIPvFuture(input)) {
    input = input.toLowerCase()
    return { host: `[${input}]`, escapedHost: input, isIPV6: false, isIPVFuture: true }
  }

  if (findToken(input, ':') < 2) {
    return { host, isIPV6: false, error: bracketed }
  }

  let zoneIdentifier = ''
  const zoneSeparator = input.indexOf('%')
  if (zoneSeparator !== -1) {
    const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === '%25' ? 3 : 1
    zoneIdentifier = input.slice(zoneSeparator + separatorLength)
    if (!isZoneIdentifier(zoneIdentifier)) return { host, isIPV6: false, error: true }
    input = input.slice(0, zoneSeparator)
  }

  const address = normalizeIPv6Address(input)
  if (address === undefined) return { host, isIPV6: false, error: true }

  return {
    host: address + (zoneIdentifier ? '%' + zoneIdentifier : ''),
    escapedHost: address + (zoneIdentifier ? '%25' + zoneIdentifier : ''),
    isIPV6: true
  }
}

/**
 * @param {string} str
 * @param {string} token
 * @returns {number}
 */
function findToken (str, token) {
  let ind = 0
  for (let i = 0; i < str.length; i++) {
    if (str[i] === token) ind++
  }
  return ind
}

/**
 * @param {string} path
 * @returns {string}
 *
 * @see https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4
 */
function removeDotSegments (path) {
  let input = path
  const output = []
  let nextSlash = -1
  let len = 0

  // eslint-disable-next-line no-cond-assign
  while (len = input.length) {
    if (len === 1) {
      if (input === '.') {
        break
      } else if (input === '/') {
        output.push('/')
        break
      } else {
        output.push(input)
        break
      }
    } else if (len === 2) {
      if (input[0] === '.') {
        if (input[1] === '.') {
          break
        } else if (input[1] === '/') {
          input = input.slice(2)
          continue
        }
      } else if (input[0] === '/') {
        if (input[1] === '.' || input[1] === '/') {
          output.push('/')
          break
        }
      }
    } else if (len === 3) {
      if (input === '/..') {
        if (output.length !== 0) {
          output.pop()
        }
        output.push('/')
        break
      }
    }
    if (input[0] === '.') {
      if (input[1] === '.') {
        if (input[2] === '/') {
          input = input.slice(3)
          continue
        }
      } else if (input[1] === '/') {
        input = input.slice(2)
        continue
      }
    } else if (input[0] === '/') {
      if (input[1] === '.') {
        if (input[2] === '/') {
          input = input.slice(2)
          continue
        } else if (input[2] === '.') {
          if (input[3] === '/') {
            input = input.slice(3)
            if (output.length !== 0) {
              output.pop()
            }
            continue
          }
        }
      }
    }

    // Rule 2E: Move normal path segment to output
    if ((nextSlash = input.indexOf('/', 1)) === -1) {
      output.push(input)
      break
    } else {
      output.push(input.slice(0, nextSlash))
      input = input.slice(nextSlash)
    }
  }

  return output.join('')
}

/**
 * Removes dot segments from the path of a relative reference (a path that does
 * not start with "/") without changing what it resolves to against any base.
 * Unlike `removeDotSegments`, leading ".." segments that cannot be collapsed
 * are kept, the result never becomes root-relative, and a result that would be
 * empty or start with an empty segment is prefixed with "." (an empty path
 * means "same document" and a leading "//" would introduce an authority).
 *
 * @param {string} path
 * @returns {string}
 */
function removeDotSegmentsRelative (path) {
  if (path === '' || path[0] === '/') {
    return removeDotSegments(path)
  }

  const segments = path.split('/')
  const last = segments.length - 1
  /** @type {string[]} */
  const output = []
  let trailingDirectory = false

  for (let i = 0; i <= last; i++) {
    const segment = segments[i]
    if (segment === '.' || segment === '..') {
      if (segment === '..') {
        if (output.length !== 0 && output[output.length - 1] !== '..') {
          output.pop()
        } else {
          output.push('..')
        }
      }
      trailingDirectory = i === last
    } else {
      output.push(segment)
    }
  }

  if (trailingDirectory && output[output.length - 1] !== '..') {
    output.push('')
  }
  if (output.length === 0 || output[0] === '' || output[0].includes(':')) {
    // An empty path, a leading empty segment ("//"), or a first segment
    // containing ":" (which would be mistaken for a scheme, RFC 3986 section
    // 4.2) must stay behind a "." segment so the reference keeps its meaning.
    output.unshift('.')
  }

  return output.join('/')
}

/**
 * Re-escape RFC 3986 gen-delims that must not appear literally in the host.
 * After the URI regex parses, these characters cannot be literal in the host
 * field, so any that appear after decoding came from percent-encoding and
 * must be restored to prevent authority structure changes.
 *
 * @param {string} host
 * @param {boolean} isIP - true for IPv4/IPv6 hosts (skip colon re-escaping)
 * @returns {string}
 */
const HOST_DELIMS = { '@': '%40', '/': '%2F', '?': '%3F', '#': '%23', ':': '%3A' }
const HOST_DELIM_RE = /[@/?#:]/g
const HOST_DELIM_NO_COLON_RE = /[@/?#]/g

function reescapeHostDelimiters (host, isIP) {
  const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE
  re.lastIndex = 0
  return host.replace(re, (ch) => HOST_DELIMS[ch])
}

/**
 * Normalizes percent escapes and optionally decodes only unreserved ASCII bytes.
 * Reserved delimiters such as `%2F` stay escaped; `%2E` is unreserved.
 *
 * @param {string} input
 * @param {boolean} [decodeUnreserved=false]
 * @returns {string}
 */
function normalizePercentEncoding (input, decodeUnreserved = false) {
  if (input.indexOf('%') === -1) {
    return input
  }

  let output = ''

  for (let i = 0; i < input.length; i++) {
    if (input[i] === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (decodeUnreserved && isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    output += input[i]
  }

  return output
}

/**
 * Normalizes path data without turning reserved escapes into live path syntax.
 * Valid escapes are uppercased, raw unsafe characters are escaped, and only
 * unreserved bytes that are not `.` are decoded.
 *
 * @param {string} input
 * @returns {string}
 */
function normalizePathEncoding (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (decoded !== '.' && isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    if (isPathCharacter(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += isEscapeSafe(code) ? ch : BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Serializes a path without rewriting reserved data. Raw RFC 3986 path
 * characters remain literal, valid escapes are preserved and uppercased, and
 * everything else is UTF-8 percent-encoded. In a path-noscheme, a colon in the
 * first segment must be escaped so the result cannot be parsed as a scheme.
 *
 * @param {string} input
 * @param {boolean} [pathNoScheme=false]
 * @returns {string}
 */
function serializePathEncoding (input, pathNoScheme = false) {
  let output = ''
  let firstSegment = pathNoScheme && input[0] !== '/'

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    if (ch === '/') {
      firstSegment = false
    }

    if (isPathCharacter(ch) && (ch !== ':' || !firstSegment)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Percent-encodes a URI component using its RFC 3986 literal character set.
 * Existing valid escapes are preserved and normalized to uppercase hex.
 *
 * @param {string} input
 * @param {(value: string) => boolean} isAllowed
 * @returns {string}
 */
function encodeComponent (input, isAllowed) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    if (isAllowed(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Encodes userinfo while preserving its RFC 3986 §3.2.1 literal characters.
 * In particular, authority delimiters such as `@`, `/`, `?`, and `#` are data.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeUserinfo (input) {
  return encodeComponent(input, isUserinfoCharacter)
}

/**
 * Encodes query data using the RFC 3986 §3.4 grammar. A literal `#` must be
 * escaped because it would otherwise begin the fragment component.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeQuery (input) {
  return encodeComponent(input, isQueryFragmentCharacter)
}

/**
 * Encodes fragment data using the RFC 3986 §3.5 grammar.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeFragment (input) {
  return encodeComponent(input, isQueryFragmentCharacter)
}

function isEscapeSafe (cp) {
  return (
    (cp >= 0x30 && cp <= 0x39) ||
    (cp >= 0x41 && cp <= 0x5A) ||
    (cp >= 0x61 && cp <= 0x7A) ||
    cp === 0x2A || cp === 0x2B || cp === 0x2D || cp === 0x2E ||
    cp === 0x2F || cp === 0x40 || cp === 0x5F
  )
}

/**
 * Normalizes the percent-encoding of a query or fragment component.
 *
 * Like `normalizePathEncoding`, but uses the query/fragment character set
 * (which additionally allows `?`) and decodes `.` since it has no dot-segment
 * meaning outside of a path.
 *
 * @param {string} input
 * @returns {string}
 */
function normalizeQueryFragmentEncoding (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    if (isQueryFragmentCharacter(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += isEscapeSafe(code) ? ch : BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Escapes a component while preserving existing valid percent escapes.
 *
 * @param {string} input
 * @returns {string}
 */
function escapePreservingEscapes (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    if (input[i] === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    output += escape(input[i])
  }

  return output
}

/**
 * @param {import('../types/index').URIComponent} component
 * @returns {string|undefined}
 */
function recomposeAuthority (component) {
  const uriTokens = []

  if (component.userinfo !== undefined) {
    uriTokens.push(encodeUserinfo(component.userinfo))
    uriTokens.push('@')
  }

  if (component.host !== undefined) {
    let host = component.host
    if (!isIPv4(host)) {
      let ipV6res = normalizeIPv6(host)
      if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
        // Decode only unreserved bytes, once. In particular, keep %25 encoded
        // so it cannot introduce a second escape during recomposition.
        host = normalizePercentEncoding(host, true)
        ipV6res = normalizeIPv6(host)
      }
      if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) {
        host = `[${ipV6res.escapedHost}]`
      } else {
        host = reescapeHostDelimiters(host, false)
      }
    }
    uriTokens.push(host)
  }

  if (typeof component.port === 'number' || typeof component.port === 'string') {
    const port = String(component.port)
    if (!isPort(port)) {
      throw new TypeError('URI port is malformed.')
    }
    uriTokens.push(':')
    uriTokens.push(port)
  }

  return uriTokens.length ? uriTokens.join('') : undefined
};

module.exports = {
  nonSimpleDomain,
  recomposeAuthority,
  reescapeHostDelimiters,
  normalizePercentEncoding,
  normalizePathEncoding,
  serializePathEncoding,
  normalizeQueryFragmentEncoding,
  encodeUserinfo,
  encodeQuery,
  encodeFragment,
  escapePreservingEscapes,
  removeDotSegments,
  removeDotSegmentsRelative,
  isIPv4,
  isUUID,
  normalizeIPv6,
  stringArrayToHexStripped
}


/***/ }),

/***/ 3837:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}');

/***/ }),

/***/ 7216:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/applicator":true},"$dynamicAnchor":"meta","title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"prefixItems":{"$ref":"#/$defs/schemaArray"},"items":{"$dynamicRef":"#meta"},"contains":{"$dynamicRef":"#meta"},"additionalProperties":{"$dynamicRef":"#meta"},"properties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"propertyNames":{"$dynamicRef":"#meta"},"if":{"$dynamicRef":"#meta"},"then":{"$dynamicRef":"#meta"},"else":{"$dynamicRef":"#meta"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$dynamicRef":"#meta"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$dynamicRef":"#meta"}}}}');

/***/ }),

/***/ 8226:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/content","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentEncoding":{"type":"string"},"contentMediaType":{"type":"string"},"contentSchema":{"$dynamicRef":"#meta"}}}');

/***/ }),

/***/ 518:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/core","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true},"$dynamicAnchor":"meta","title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"$ref":"#/$defs/uriReferenceString","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"$ref":"#/$defs/uriString"},"$ref":{"$ref":"#/$defs/uriReferenceString"},"$anchor":{"$ref":"#/$defs/anchorString"},"$dynamicRef":{"$ref":"#/$defs/uriReferenceString"},"$dynamicAnchor":{"$ref":"#/$defs/anchorString"},"$vocabulary":{"type":"object","propertyNames":{"$ref":"#/$defs/uriString"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"}}},"$defs":{"anchorString":{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"},"uriString":{"type":"string","format":"uri"},"uriReferenceString":{"type":"string","format":"uri-reference"}}}');

/***/ }),

/***/ 4588:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/format-annotation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/format-annotation":true},"$dynamicAnchor":"meta","title":"Format vocabulary meta-schema for annotation results","type":["object","boolean"],"properties":{"format":{"type":"string"}}}');

/***/ }),

/***/ 5707:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/meta-data":true},"$dynamicAnchor":"meta","title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}');

/***/ }),

/***/ 9547:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/unevaluated","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/unevaluated":true},"$dynamicAnchor":"meta","title":"Unevaluated applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"unevaluatedItems":{"$dynamicRef":"#meta"},"unevaluatedProperties":{"$dynamicRef":"#meta"}}}');

/***/ }),

/***/ 7082:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/validation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/validation":true},"$dynamicAnchor":"meta","title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]},"const":true,"enum":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}');

/***/ }),

/***/ 1678:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true,"https://json-schema.org/draft/2020-12/vocab/unevaluated":true,"https://json-schema.org/draft/2020-12/vocab/validation":true,"https://json-schema.org/draft/2020-12/vocab/meta-data":true,"https://json-schema.org/draft/2020-12/vocab/format-annotation":true,"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/unevaluated"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format-annotation"},{"$ref":"meta/content"}],"type":["object","boolean"],"$comment":"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.","properties":{"definitions":{"$comment":"\\"definitions\\" has been replaced by \\"$defs\\".","type":"object","additionalProperties":{"$dynamicRef":"#meta"},"deprecated":true,"default":{}},"dependencies":{"$comment":"\\"dependencies\\" has been split and replaced by \\"dependentSchemas\\" and \\"dependentRequired\\" in order to serve their differing semantics.","type":"object","additionalProperties":{"anyOf":[{"$dynamicRef":"#meta"},{"$ref":"meta/validation#/$defs/stringArray"}]},"deprecated":true,"default":{}},"$recursiveAnchor":{"$comment":"\\"$recursiveAnchor\\" has been replaced by \\"$dynamicAnchor\\".","$ref":"meta/core#/$defs/anchorString","deprecated":true},"$recursiveRef":{"$comment":"\\"$recursiveRef\\" has been replaced by \\"$dynamicRef\\".","$ref":"meta/core#/$defs/uriReferenceString","deprecated":true}}}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9107);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
