export const id = 8894;
export const ids = [8894];
export const modules = {

/***/ 98894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claudeOnAws: () => (/* binding */ claudeOnAws)
/* harmony export */ });
/* harmony import */ var _requests_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17663);
/* harmony import */ var _errors_clouds_aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82464);
/* harmony import */ var _aws_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32657);
/* harmony import */ var _cloud_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86254);
/* harmony import */ var _first_party_road_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1300);
/* harmony import */ var _road_requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12517);






const ROAD = {
    ...(0,_first_party_road_js__WEBPACK_IMPORTED_MODULE_4__/* .firstPartyRoad */ .D)({
        model: 'claude-haiku-5-5',
        baseOf: ({ base }) => base,
        headersOf: ({ workspace }) => (workspace === undefined ? {} : { 'anthropic-workspace-id': workspace }),
        models: `${_requests_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGES_ROUTES */ .o.models}?limit=1000`,
    }),
    translate: (answer) => {
        const isOfApi = (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .objectIn */ .D7)(answer.json)?.['type'] === 'error';
        return answer.status >= 400 && !isOfApi ? (0,_aws_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .awsError */ .e)(answer) : answer.json;
    },
};
const claudeOnAws = (0,_cloud_row_js__WEBPACK_IMPORTED_MODULE_3__/* .cloudRow */ .i)({
    id: 'claude-on-aws',
    name: 'Claude Platform on AWS',
    schemesFor: () => ['bearer'],
    routes: _requests_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGES_ROUTES */ .o,
    causeOf: _errors_clouds_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOfAws */ .U,
    road: ROAD,
});


/***/ }),

/***/ 1300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ firstPartyRoad)
/* harmony export */ });
/* harmony import */ var _requests_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26444);
/* harmony import */ var _requests_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17663);
/* harmony import */ var _road_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12517);



function firstPartyRoad({ model, baseOf, headersOf, models }) {
    const headers = (place) => ({
        'anthropic-version': _road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .CLOUD_VERSION */ .z1,
        ...headersOf?.(place),
    });
    const { messages, count } = _requests_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGES_ROUTES */ .o;
    return {
        model,
        ...(models !== undefined && {
            list: (place) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), { name: 'list-models', path: models, headers: headers(place) }),
        }),
        count: (place, body) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), {
            name: 'count-tokens',
            path: count,
            body: (0,_requests_request_js__WEBPACK_IMPORTED_MODULE_0__/* .countBodyFrom */ ._6)(body),
            headers: headers(place),
        }),
        message: (place, body) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), { name: 'live-message', path: messages, body, headers: headers(place) }),
        oneByte: (place) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), { name: 'one-byte', path: messages, body: '{', headers: headers(place) }),
        beside: (place) => (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(baseOf(place), {
            name: 'one-byte',
            path: (0,_road_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .nowhereBeside */ .JN)(messages),
            body: '{',
            headers: headers(place),
        }),
    };
}


/***/ })

};
