export const id = 695;
export const ids = [695];
export const modules = {

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assembleRun: () => (/* binding */ assembleRun)
/* harmony export */ });
/* harmony import */ var _diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2399);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8292);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8350);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
// The result of the whole run, with what is worth noting beside the findings.





function assembleRun({ targets, shard, origins = [] }, { host, settings, clock, clean }) {
    const lead = (0,_diagnosis_lead_js__WEBPACK_IMPORTED_MODULE_0__/* .leadTarget */ .a)(targets);
    const unknown = unknownInputs(host.inputNames).map((name) => unknownInput(name, clean));
    return {
        verdict: lead?.verdict ?? 'unchecked',
        cause: lead?.diagnosis?.cause,
        startedAt: new Date(clock.startedAt).toISOString(),
        durationMs: Math.round(clock.elapsedMs()),
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL_NAME */ .l, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x },
        run: (0,_run_context_js__WEBPACK_IMPORTED_MODULE_2__/* .runContext */ .pO)(host.kind, host.env),
        origins: [...settings.origins, ...origins],
        targets,
        notes: [...unknown, ...(targets.length === 0 ? [EMPTY_SHARE] : [])],
        cutOffBy: clock.cutOffBy(),
        shard,
    };
}
const EMPTY_SHARE = ['No target of the file falls into this shard: with so few, fewer shards do.'];
/** Inputs that were given and mean nothing here: the runner passes them on, misspelt or not. */
function unknownInputs(given) {
    const known = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh;
    return given.filter((name) => !known.includes(name)).slice(0, 10);
}
function unknownInput(name, clean) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `There is no input called ${clean(name, 60)}; it was ignored.`;
}


/***/ }),

/***/ 2399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadTarget),
/* harmony export */   u: () => (/* binding */ worstTargetsFirst)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ byVerdict),
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2018);
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


/***/ })

};
