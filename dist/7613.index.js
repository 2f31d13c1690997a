export const id = 7613;
export const ids = [7613];
export const modules = {

/***/ 7613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanWorkspace: () => (/* binding */ scanWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/inputs/files.ts + 1 modules
var files = __webpack_require__(24576);
// EXTERNAL MODULE: ./src/secrets/needles.ts
var secrets_needles = __webpack_require__(45721);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/probes/checkout/find-program.ts
var find_program = __webpack_require__(11668);
;// CONCATENATED MODULE: ./src/probes/checkout/git.ts




const GIT = process.platform === 'win32' ? 'git.exe' : 'git';
const SAFE = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'];
const ALONE = {
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
};
const CAP = 25_165_824;
function trackedFiles(root, asking) {
    return list(root, ['--cached', '--recurse-submodules'], asking);
}
function otherFiles(root, asking) {
    return list(root, ['--others'], asking);
}
const NO_LIST = { isCheckout: false, files: [], isWhole: true };
async function list(root, which, asking) {
    const { code, bytes, isWhole } = await ask(root, ['ls-files', '-z', ...which], asking);
    return code === 0 ? { isCheckout: true, files: names(bytes), isWhole } : NO_LIST;
}
const GIT_PLACES = { committed: 'HEAD:', staged: ':' };
async function keptBytes(root, path, place, asking) {
    const within = ['-C', (0,external_node_path_.dirname)(path)];
    const name = `${GIT_PLACES[place]}./${(0,external_node_path_.basename)(path)}`;
    const { code, bytes, isWhole } = await ask(root, [...within, 'cat-file', 'blob', name], asking);
    if (code === 0)
        return isWhole ? bytes : undefined;
    const known = await ask(root, [...within, 'rev-parse', '--verify', '--quiet', name], asking);
    return known.code === 1 ? null : undefined;
}
const NOTHING = { code: undefined, bytes: Buffer.alloc(0), isWhole: false };
function ask(root, command, asking) {
    const { signal, env } = asking;
    const git = (0,find_program/* findProgram */.K)(GIT, env['PATH'] ?? '', [(0,files/* findCheckout */.I8)(root) ?? root]);
    if (git === undefined)
        return Promise.resolve(NOTHING);
    const words = [...settings(root, asking), '--no-pager', '-C', root, ...command];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(git.program, words, {
            signal,
            stdio: ['ignore', 'pipe', 'ignore'],
            env: { ...ALONE, PATH: git.searchPath, ...ofUser(env) },
        });
        const chunks = [];
        let length = 0;
        child.stdout.on('data', (chunk) => {
            length += chunk.length;
            if (length <= CAP)
                chunks.push(chunk);
        });
        child.on('error', () => resolve(NOTHING));
        child.on('close', (code) => resolve({ code: code ?? undefined, bytes: Buffer.concat(chunks), isWhole: length <= CAP }));
    });
}
function settings(root, { ofAnyOwner }) {
    const own = ofAnyOwner ? [`safe.directory=${(0,files/* realPath */.Ye)(root)?.replaceAll(external_node_path_.sep, '/') ?? root}`] : [];
    return [...SAFE, ...own].flatMap((setting) => ['-c', setting]);
}
function ofUser({ HOME, XDG_CONFIG_HOME }) {
    return { HOME, XDG_CONFIG_HOME };
}
function names(bytes) {
    const found = new Set();
    for (let from = 0, end = bytes.indexOf(0); end >= 0; from = end + 1, end = bytes.indexOf(0, from))
        if (end > from)
            found.add(bytes.toString('utf8', from, end));
    return [...found];
}

;// CONCATENATED MODULE: ./src/probes/checkout/inside.ts

function insideOf(root) {
    const whole = (0,files/* realPath */.Ye)(root);
    const known = new Map();
    const look = (folder) => {
        const path = (0,files/* realPath */.Ye)(folder);
        return path !== undefined && whole !== undefined && (path === whole || (0,files/* isBelow */.Yw)(path, whole));
    };
    return (folder) => {
        const isInside = known.get(folder) ?? look(folder);
        known.set(folder, isInside);
        return isInside;
    };
}

;// CONCATENATED MODULE: ./src/probes/checkout/kept.ts

const LOOKED_AT = 5;
const LFS_POINTER = 'version https://git-lfs';
async function keptState(root, files, value, asking) {
    const states = await Promise.all(files.slice(0, LOOKED_AT).map((file) => stateOf(root, file, value, asking)));
    if (states.includes('committed'))
        return 'committed';
    if (states.includes(undefined))
        return undefined;
    return states.includes('staged') ? 'staged' : 'modified';
}
async function stateOf(root, file, value, asking) {
    const [committed, staged] = await Promise.all([
        keptBytes(root, file, 'committed', asking),
        keptBytes(root, file, 'staged', asking),
    ]);
    if (committed !== undefined && holds(committed, value))
        return 'committed';
    if (committed === undefined || staged === undefined)
        return undefined;
    return holds(staged, value) ? 'staged' : 'modified';
}
function holds(bytes, value) {
    if (bytes === null)
        return false;
    return bytes.includes(value) || bytes.subarray(0, LFS_POINTER.length).toString() === LFS_POINTER;
}

;// CONCATENATED MODULE: ./src/probes/checkout/exposure.ts









const PIECE = 262_144;
const BITE_MS = 2;
const WALK_CAP = 200_000;
const UNTRACKED_MS = 500;
const ALWAYS_SKIPPED = new Set(['.git', 'node_modules']);
const FEW_VALUES = 4;
function prepare(values) {
    const all = values.map((value) => ({ value, bytes: Buffer.from(value, 'utf8') }));
    const longest = all.reduce((most, { bytes }) => Math.max(most, bytes.length), 1);
    if (all.length <= FEW_VALUES)
        return {
            longest,
            foundIn: (bytes) => all.filter((one) => bytes.includes(one.bytes)).map(({ value }) => value),
        };
    const named = new Map(all.map(({ value, bytes }) => [bytes.toString('latin1'), value]));
    const needles = (0,secrets_needles/* makeNeedles */.T)(named.keys());
    return {
        longest,
        foundIn: (bytes) => [...needles.foundIn(bytes.toString('latin1'))].flatMap((needle) => named.get(needle) ?? []),
    };
}
async function scanWorkspace(root, values, { budgetMs, ...asking }) {
    const prepared = prepare(values);
    const until = performance.now() + budgetMs;
    const piece = Buffer.allocUnsafe(PIECE + prepared.longest);
    const turn = { begunAt: performance.now() };
    const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(Math.max(0, Math.ceil(budgetMs)))]);
    const search = { root, values: prepared, piece, turn, until, signal };
    const { tracked, untracked, kept, ...rest } = await scan(search, { ...asking, signal });
    return (value) => ({
        ...rest,
        tracked: tracked.get(value) ?? [],
        untracked: untracked.get(value) ?? [],
        ...(kept.get(value) !== undefined && { kept: kept.get(value) }),
    });
}
async function scan(search, asking) {
    const { root, until } = search;
    const tracked = await trackedFiles(root, asking);
    if (!tracked.isCheckout)
        return withoutList(search);
    const inTracked = await searchFiles(tracked.files, search);
    const kept = await keptStates(root, inTracked.found, asking);
    const others = (await otherFiles(root, asking)).files.filter(isOwn);
    const untracked = await searchFiles(others, {
        ...search,
        until: Math.min(until, performance.now() + UNTRACKED_MS),
    });
    return {
        list: 'from git',
        tracked: inTracked.found,
        untracked: untracked.found,
        kept,
        looked: inTracked.looked + untracked.looked,
        files: tracked.files.length + others.length,
        complete: inTracked.looked === tracked.files.length && inTracked.whole && tracked.isWhole,
    };
}
async function keptStates(root, found, asking) {
    const states = new Map();
    for (const [value, files] of found)
        states.set(value, await keptState(root, files, value, asking));
    return states;
}
function isOwn(path) {
    return !path.split('/').some((folder) => ALWAYS_SKIPPED.has(folder));
}
async function withoutList(search) {
    const all = await plainFolder(search);
    if ((0,files/* findCheckout */.I8)(search.root) === undefined)
        return all;
    return { ...all, list: 'git could not tell', tracked: new Map(), kept: new Map(), untracked: all.tracked };
}
async function plainFolder(search) {
    const files = await walk(search);
    const { found, looked, whole } = await searchFiles(files, search);
    const complete = whole && looked === files.length && files.length < WALK_CAP;
    return {
        list: 'of a plain folder',
        tracked: found,
        kept: new Map([...found.keys()].map((value) => [value, 'no-git'])),
        untracked: new Map(),
        looked,
        files: files.length,
        complete,
    };
}
async function walk({ root, until, signal }) {
    const files = [];
    const folders = [''];
    while (folders.length > 0 && files.length < WALK_CAP && performance.now() < until && !signal.aborted) {
        const folder = folders.pop() ?? '';
        const entries = await (0,promises_.opendir)((0,external_node_path_.join)(root, folder)).catch(() => []);
        for await (const entry of entries) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory() && !ALWAYS_SKIPPED.has(entry.name))
                folders.push(path);
            else if (entry.isFile())
                files.push(path);
        }
    }
    return files;
}
async function searchFiles(files, search) {
    const found = new Map();
    const isInside = insideOf(search.root);
    for (const [looked, file] of files.entries()) {
        if (await isOver(search))
            return { found, looked, whole: false };
        const path = (0,external_node_path_.join)(search.root, file);
        if (!isInside((0,external_node_path_.dirname)(path)))
            continue;
        for (const value of await heldIn(path, search))
            found.set(value, [...(found.get(value) ?? []), file]);
    }
    return { found, looked: files.length, whole: performance.now() < search.until && !search.signal.aborted };
}
async function isOver({ turn, until, signal }) {
    if (performance.now() - turn.begunAt <= BITE_MS)
        return false;
    await new Promise((resolve) => setImmediate(resolve));
    turn.begunAt = performance.now();
    return turn.begunAt > until || signal.aborted;
}
async function heldIn(path, search) {
    const { values, piece } = search;
    const found = new Set();
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        let carried = 0;
        while (!(await isOver(search))) {
            const bytes = carried === 0 ? (0,external_node_fs_.readSync)(file, piece, 0, PIECE, null) : await readMore(file, piece, carried);
            for (const value of values.foundIn(piece.subarray(0, carried + bytes)))
                found.add(value);
            if (bytes < PIECE)
                return found;
            const end = carried + bytes;
            carried = values.longest - 1;
            piece.copyWithin(0, end - carried, end);
        }
        return found;
    }
    catch {
        return found;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
const readAside = (0,external_node_util_.promisify)(external_node_fs_.read);
async function readMore(file, piece, carried) {
    return (await readAside(file, piece, carried, PIECE, null)).bytesRead;
}


/***/ }),

/***/ 11668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inputs_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24576);



function findProgram(name, searchPath, checkouts) {
    const outside = outsideOf(checkouts);
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && outside(folder));
    const program = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => isProgram(path) && outside(path));
    return program === undefined ? undefined : { program, searchPath: folders.join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter) };
}
function outsideOf(checkouts) {
    const spellings = (path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), (0,_inputs_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)];
    const roots = checkouts.flatMap(spellings);
    return (path) => spellings(path).every((way) => roots.every((root) => way !== root && !(0,_inputs_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(way, root)));
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ })

};
