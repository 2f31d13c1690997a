export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 95581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _claude_models_edit_distance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66273);
/* harmony import */ var _host_end_with_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9188);
/* harmony import */ var _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39354);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10181);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69035);
/* harmony import */ var _host_printing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34341);
/* harmony import */ var _host_terminal_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64571);
/* harmony import */ var _inputs_table_switches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3432);
/* harmony import */ var _words_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28525);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10672);











const FLAGS = Object.fromEntries(_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAG_INPUTS */ .nh.map((name) => [name, { type: 'string' }]));
const ALONE = new Set(_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAGS_ALONE */ .Gy.map((name) => `--${name}`));
async function runTerminal(args) {
    if (args[0] === 'explain')
        return explain(args.slice(1).join(' '));
    if (args[0] === 'completion')
        return completion(args[1] ?? '');
    const parsed = parse(args);
    if (parsed === undefined)
        return _words_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.wrongUsage;
    if (parsed['help'] === true)
        return say((await __webpack_require__.e(/* import() */ 4772).then(__webpack_require__.bind(__webpack_require__, 44772))).helpText());
    if (parsed['version'] === true)
        return say(`${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL_NAME */ .l} ${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x}`);
    const flags = Object.fromEntries(Object.entries(parsed).filter((entry) => Object.hasOwn(FLAGS, entry[0])));
    const printing = printingOf(parsed);
    if (printing === undefined)
        return _words_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.wrongUsage;
    const support = parsed['support'] === true;
    const detail = detailOf(parsed);
    const live = isLive(parsed, printing)
        ? (await Promise.all(/* import() */[__webpack_require__.e(912), __webpack_require__.e(1841)]).then(__webpack_require__.bind(__webpack_require__, 91841))).startLiveLine(process.stderr)
        : undefined;
    return (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)((0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_5__.terminalHost)(process.env, { flags, printing, support, detail, live }));
}
function isLive({ quiet, redact }, { format, file }) {
    const isShared = format !== 'text' && file === undefined;
    return !isShared && quiet !== true && redact !== 'true' && (0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_5__.canShowLive)(process.env);
}
function printingOf({ json, format, output }) {
    try {
        const [name, path] = [format, output].map((flag) => (typeof flag === 'string' ? flag : undefined));
        return (0,_host_printing_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrinting */ .W)({ json: json === true, format: name, output: path }, process.cwd());
    }
    catch (error) {
        if (!(error instanceof _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        process.stderr.write(`${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL_NAME */ .l}: ${error.message}\n`);
        return undefined;
    }
}
async function completion(shell) {
    const { completionText, SHELLS } = await __webpack_require__.e(/* import() */ 9705).then(__webpack_require__.bind(__webpack_require__, 39705));
    const script = completionText(shell);
    if (script !== undefined)
        return say(script);
    process.stderr.write(`${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL_NAME */ .l} completion: give one of ${SHELLS.join(', ')}.\n`);
    return _words_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.wrongUsage;
}
async function explain(given) {
    const [{ explainText }, { shape }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9291), __webpack_require__.e(912), __webpack_require__.e(1530), __webpack_require__.e(5196)]).then(__webpack_require__.bind(__webpack_require__, 45196)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 64571)),
    ]);
    const text = given === '' && !process.stdin.isTTY ? await piped() : given;
    const told = explainText(text, shape(process.env));
    if (told !== undefined)
        return say(told.trimEnd());
    process.stderr.write(`${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL_NAME */ .l}: nothing in this text is known. Give a cause (auth.invalid), an error message or a line of a log.\n`);
    return _words_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.wrongUsage;
}
const MOST_PIPED = 65_536;
async function piped() {
    const pieces = [];
    for await (const piece of process.stdin) {
        pieces.push(Buffer.from(piece));
        if (pieces.reduce((sum, { length }) => sum + length, 0) > MOST_PIPED)
            break;
    }
    return Buffer.concat(pieces).toString('utf8');
}
function detailOf({ quiet, verbose }) {
    if (verbose === true)
        return 'verbose';
    return quiet === true ? 'quiet' : 'normal';
}
function spelledOut(args) {
    return args.map((arg, at) => {
        const next = args[at + 1];
        const isAlone = next === undefined || next.startsWith('--');
        return isAlone && ALONE.has(arg) ? `${arg}=true` : arg;
    });
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...spelledOut(args)],
            options: { ...FLAGS, ..._inputs_table_switches_js__WEBPACK_IMPORTED_MODULE_6__/* .SWITCHES */ .Xj },
            allowPositionals: false,
        }).values;
    }
    catch {
        process.stderr.write(`${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL_NAME */ .l}: ${complaint(args)} Run with --help to see all flags.\n`);
        return undefined;
    }
}
const NAMES = [..._inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAG_INPUTS */ .nh, ...Object.keys(_inputs_table_switches_js__WEBPACK_IMPORTED_MODULE_6__/* .SWITCHES */ .Xj)].map((name) => `--${name}`);
function complaint(args) {
    const flags = args
        .filter((arg) => /^--[a-z-]{1,40}(?:=|$)/.test(arg))
        .map((arg) => arg.replace(/=.*$/s, ''));
    const wrong = flags.find((flag) => !NAMES.includes(flag));
    if (wrong === undefined)
        return `invalid arguments (flags found: ${flags.join(' ') || 'none'}).`;
    const [nearest] = NAMES.toSorted((one, other) => (0,_claude_models_edit_distance_js__WEBPACK_IMPORTED_MODULE_9__/* .editDistance */ .Y)(one, wrong) - (0,_claude_models_edit_distance_js__WEBPACK_IMPORTED_MODULE_9__/* .editDistance */ .Y)(other, wrong));
    const isNear = nearest !== undefined && (0,_claude_models_edit_distance_js__WEBPACK_IMPORTED_MODULE_9__/* .editDistance */ .Y)(nearest, wrong) <= 3;
    return `there is no flag ${wrong}.${isNear ? ` Did you mean ${nearest}?` : ''}`;
}
function say(text) {
    process.stdout.write(`${text}\n`);
    return _words_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.passed;
}
const OLDEST_NODE = { major: 22, minor: 19 };
async function open() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor))
        return runTerminal(process.argv.slice(2));
    process.stderr.write(`${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL_NAME */ .l} needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or later, and this is ${process.versions.node}. Install a newer Node, or run: npx -p node@24 -p ${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL_NAME */ .l} ${_words_version_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL_NAME */ .l}\n`);
    return _words_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.wrongUsage;
}
await (0,_host_end_with_js__WEBPACK_IMPORTED_MODULE_10__/* .endWith */ .q)(await open(), [process.stdout, process.stderr]);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 34341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readPrinting)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39354);
/* harmony import */ var _inputs_table_switches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3432);




const BY_END = {
    '.json': 'json',
    '.md': 'md',
    '.xml': 'junit',
    '.har': 'har',
};
function readPrinting({ json, format, output }, cwd) {
    const file = output === undefined ? undefined : fileOf(output, cwd);
    const named = format === undefined ? undefined : formatOf(format);
    if (json === true && named !== undefined && named !== 'json')
        throw new _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('format', 'another format than --json', 'one of the two flags');
    const ofFile = file === undefined ? undefined : BY_END[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file).toLowerCase()];
    return { format: json === true ? 'json' : (named ?? ofFile ?? 'text'), file };
}
function formatOf(text) {
    const format = _inputs_table_switches_js__WEBPACK_IMPORTED_MODULE_3__/* .PRINTED_FORMATS */ .mP.find((one) => one === text.trim().toLowerCase());
    if (format !== undefined)
        return format;
    throw new _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('format', (0,_inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .unlike */ .z3)(text), _inputs_table_switches_js__WEBPACK_IMPORTED_MODULE_3__/* .PRINTED_FORMATS */ .mP.join(', '));
}
function fileOf(text, cwd) {
    if (text.trim() === '-')
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, text);
    if (text.trim() !== '' && canStand(file))
        return file;
    throw new _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('output', 'not the path of a file that can be written', 'the path of a file in a writable folder that exists, or -');
}
function canStand(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() !== false;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 64571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canShowLive: () => (/* binding */ canShowLive),
/* harmony export */   shape: () => (/* binding */ shape),
/* harmony export */   terminalHost: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _on_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17396);
/* harmony import */ var _secrets_vault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33772);



function terminalHost(env, { flags, printing, support = false, detail = 'normal', live }) {
    process.stdout.on('error', () => { });
    const printLine = live?.print ?? ((line) => void process.stderr.write(`${line}\n`));
    return {
        kind: 'terminal',
        ...(0,_secrets_vault_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSecrets */ .L)(env, (name) => flags[name]),
        cwd: process.cwd(),
        now: Date.now,
        random: Math.random,
        monotonicMs: () => performance.now(),
        inputNames: Object.keys(flags),
        onCancel: (end) => (0,_on_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .onCancel */ .A)(() => {
            live?.stop();
            end();
        }),
        tell: (line) => {
            if (detail !== 'quiet')
                printLine(line);
        },
        mask: (forms) => live?.hide(forms),
        prepare: () => { },
        complain: printLine,
        remark: ({ title, message }) => Promise.resolve(printLine(`${title}: ${message}`)),
        publish: async (publication) => {
            live?.stop();
            const { format, file } = printing;
            const form = file === undefined ? shape(env) : PLAIN;
            const pieces = () => printed(publication, support ? 'support' : format, { ...form, detail });
            if (file !== undefined && (await isWritten(file, await pieces())))
                return;
            if (file !== undefined)
                printLine('The file of --output could not be written; it is printed here instead:');
            print(await pieces());
        },
    };
}
async function printed(publication, what, options) {
    if (what === 'support')
        return [await publication.support(), '\n'];
    return what === 'text' ? [await publication.text(options)] : publication.report(what);
}
async function isWritten(file, pieces) {
    const { writeWhole } = await __webpack_require__.e(/* import() */ 4879).then(__webpack_require__.bind(__webpack_require__, 44879));
    try {
        writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file), pieces);
        return true;
    }
    catch {
        return false;
    }
}
function print(pieces) {
    for (const piece of pieces)
        if (piece.length > 0)
            process.stdout.write(piece);
}
function canShowLive(env) {
    const isSeen = process.stderr.isTTY && process.stdout.isTTY;
    return isSeen && env['TERM'] !== 'dumb' && !isSet(env['CI']);
}
function shape(env) {
    return { colour: wantsColour(env, process.stdout.isTTY), width: columnsOf(env, process.stdout) };
}
const COLUMNS = { most: 120, piped: 100, unknown: 80 };
const PLAIN = { colour: false, width: COLUMNS.piped };
function columnsOf(env, { isTTY, columns }) {
    const set = Number(env['COLUMNS']);
    if (Number.isInteger(set) && set > 0)
        return Math.min(set, COLUMNS.most);
    if (!isTTY)
        return COLUMNS.piped;
    return Math.min(columns || COLUMNS.unknown, COLUMNS.most);
}
function wantsColour(env, isTTY) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    if (isSet(env['FORCE_COLOR']) || isSet(env['CLICOLOR_FORCE']))
        return true;
    return isTTY && env['TERM'] !== 'dumb' && env['CLICOLOR'] !== '0';
}
function isSet(value) {
    return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Xj: () => (/* binding */ SWITCHES),
/* harmony export */   mP: () => (/* binding */ PRINTED_FORMATS)
/* harmony export */ });
/* harmony import */ var _words_format_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54557);

const PRINTED_FORMATS = ['text', ..._words_format_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h];
const SWITCHES = {
    json: { type: 'boolean', help: ['output', 'print the report as JSON: --format json'] },
    format: {
        type: 'string',
        values: PRINTED_FORMATS,
        help: ['output', 'print as text, json, md, junit, har or badge'],
    },
    output: { type: 'string', short: 'o', help: ['output', 'write what would be printed to this file'] },
    quiet: { type: 'boolean', short: 'q', help: ['output', "print nothing if healthy, else what's wrong"] },
    verbose: { type: 'boolean', short: 'v', help: ['output', 'print a line for every check'] },
    support: { type: 'boolean', help: ['output', 'print only what a support ticket needs'] },
    help: { type: 'boolean', short: 'h', help: ['more', 'print this help'] },
    version: { type: 'boolean', short: 'V', help: ['more', 'print the version'] },
};
const COMMANDS = {
    explain: 'what a cause, an error or a line of a log means',
    completion: 'the script that completes flags in bash, zsh or fish',
};


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
