export const id = 581;
export const ids = [581];
export const modules = {

/***/ 5581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_end_soon_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6823);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6926);
/* harmony import */ var _host_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4571);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8106);
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8525);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(672);








const FLAGS = Object.fromEntries(_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map((name) => [name, { type: 'string' }]));
const SWITCHES = {
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'V' },
};
async function runTerminal(args) {
    const parsed = parse(args);
    if (parsed === undefined)
        return _words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.wrongUsage;
    if (parsed['help'] === true)
        return say((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_4__/* .helpText */ .B)());
    if (parsed['version'] === true)
        return say(`${_words_version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL_NAME */ .l} ${_words_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}`);
    const flags = Object.fromEntries(Object.entries(parsed).filter((entry) => typeof entry[1] === 'string'));
    return (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)((0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalHost */ .P)(process.env, { flags, json: parsed['json'] === true }));
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: { ...FLAGS, ...SWITCHES }, allowPositionals: false }).values;
    }
    catch {
        const known = args.filter((arg) => /^--[a-z-]{1,40}$/.test(arg)).join(' ');
        process.stderr.write(`${_words_version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL_NAME */ .l}: these arguments cannot be used (flags seen: ${known || 'none'}). See --help for what is accepted.\n`);
        return undefined;
    }
}
function say(text) {
    process.stdout.write(`${text}\n`);
    return _words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.passed;
}
const OLDEST_NODE = 24;
async function open() {
    if (Number.parseInt(process.versions.node) >= OLDEST_NODE)
        return runTerminal(process.argv.slice(2));
    process.stderr.write(`${_words_version_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL_NAME */ .l} needs Node ${OLDEST_NODE} or later; this is ${process.versions.node}.\n`);
    return _words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.wrongUsage;
}
process.exitCode = await open();
(0,_host_end_soon_js__WEBPACK_IMPORTED_MODULE_7__/* .endSoon */ .n)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var _on_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7396);
/* harmony import */ var _secrets_vault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9809);


function terminalHost(env, { flags, json }) {
    process.stdout.on('error', () => { });
    const print = (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return {
        kind: 'terminal',
        ...(0,_secrets_vault_js__WEBPACK_IMPORTED_MODULE_0__/* .sealSecrets */ .L)(env, (name) => flags[name]),
        cwd: process.cwd(),
        now: Date.now,
        random: Math.random,
        monotonicMs: () => performance.now(),
        inputNames: Object.keys(flags),
        onCancel: _on_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .onCancel */ .A,
        tell: (line) => process.stderr.write(`${line}\n`),
        mask: () => { },
        prepare: () => { },
        complain: (line) => process.stderr.write(`${line}\n`),
        publish: async (publication) => {
            if (!json)
                print(await publication.text(shape(env)));
            else
                for (const piece of publication.json())
                    process.stdout.write(piece);
        },
    };
}
function shape(env) {
    const { isTTY, columns } = process.stdout;
    const colour = isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';
    return { colour, width: isTTY ? Math.min(columns, 120) : 100 };
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _secrets_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9459);
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8525);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);



const [KEY_VARIABLE] = _secrets_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_SOURCES */ .SC['api-key'].variables;
const { endpoints, timeout, deadline } = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc;
const FIRST = {
    'api-key': `the key; better left to the variable ${KEY_VARIABLE}, which no shell history keeps`,
    endpoints: `base URLs, comma-separated; default: ${endpoints.variables.join()}, then ${endpoints.initial}`,
    models: 'model ids that must be usable, comma-separated',
    request: 'path of a JSON file with a Messages request, validated for free',
    'ca-certificates': 'PEM file trusted beside the bundled roots',
    'connect-to': 'HOST:PORT:ADDRESS:PORT, as curl has it',
    checks: 'check ids to run, -id to leave one out',
    timeout: `for one attempt; default ${timeout.initial}`,
    deadline: `for the whole run; default ${deadline.initial}`,
    targets: 'YAML or JSON file with many targets, see docs/targets.md',
    'allowed-hosts': 'needed with --targets: hosts to which credentials may be sent',
};
function helpText() {
    const rest = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter((name) => !(name in FIRST));
    return [
        `${_words_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_NAME */ .l} ${_words_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}: checks a Claude API key, the endpoint and the request format, and names the one cause.`,
        '',
        `Usage: ${_words_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_NAME */ .l} [--flag value …]`,
        '',
        ...Object.entries(FIRST).map(([name, words]) => `  --${name.padEnd(18)}${words}`),
        `  --${'json'.padEnd(18)}print the report as JSON`,
        `  --${'help'.padEnd(18)}print this`,
        `  --${'version'.padEnd(18)}print the version`,
        '',
        `Also, as in the README: ${rest.map((name) => `--${name}`).join(' ')}`,
        '',
        'Exit codes: 0 all is well or nothing to do, 1 broken (see --fail-on), 2 wrong usage, 3 a bug of this tool.',
    ].join('\n');
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const TOOL_NAME = 'claude-preflight';
const VERSION = '0.1.0';


/***/ })

};
