export const id = 121;
export const ids = [121];
export const modules = {

/***/ 5121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanWorkspace: () => (/* binding */ scanWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/probes/checkout.ts
var checkout = __webpack_require__(803);
// EXTERNAL MODULE: ./src/needles.ts
var src_needles = __webpack_require__(9235);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/probes/git.ts
// The list of files by git itself, asked so that a foreign checkout can run nothing and its ownership does not matter.

/** `safe.directory`: checkouts in containers belong to another user. `fsmonitor`: a checkout's own setting could start a program. */
const SAFE = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
/** A listing longer than this is cut: 64 MiB of names. */
const LISTING_CAP = 67_108_864;
/** Files which git tracks below `root`, relative to it. */
function trackedFiles(root, asking) {
    return list(root, ['--cached', '--recurse-submodules'], asking);
}
/** Untracked and ignored files below `root`, relative to it. */
function otherFiles(root, asking) {
    return list(root, ['--others'], asking);
}
function list(root, which, { signal, searchPath }) {
    return new Promise((resolve) => {
        const git = (0,external_node_child_process_.spawn)('git', [...SAFE, '-C', root, 'ls-files', '-z', ...which], {
            signal,
            stdio: ['ignore', 'pipe', 'ignore'],
            env: { PATH: searchPath, GIT_OPTIONAL_LOCKS: '0' },
        });
        const chunks = [];
        let length = 0;
        git.stdout.on('data', (chunk) => {
            length += chunk.length;
            if (length <= LISTING_CAP)
                chunks.push(chunk);
        });
        git.on('error', () => resolve({ isCheckout: false, files: [] }));
        git.on('close', (code) => resolve({ isCheckout: code === 0, files: code === 0 ? names(chunks) : [] }));
    });
}
function names(chunks) {
    const all = Buffer.concat(chunks).toString('utf8').split('\0');
    return [...new Set(all)].filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./src/probes/exposure.ts
// Looks for the exact values of credentials in the files of the checkout, all at once, in small bites beside the network.







/** Bytes read at a time; neighbouring pieces overlap by the longest value's length. */
const PIECE = 262_144;
/** Longest the event loop is held, in milliseconds: the network must not wait for the disk. */
const BITE_MS = 2;
/** A walk of a folder that is no checkout stops here. */
const WALK_CAP = 200_000;
/** Files that git does not track can only lead to a note: they are given half a second, and installed packages nothing. */
const UNTRACKED_MS = 500;
const ALWAYS_SKIPPED = new Set(['.git', 'node_modules']);
/** So few are looked for by themselves: for one value nothing is faster. */
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
    const needles = (0,src_needles/* makeNeedles */.Tz)(named.keys());
    return {
        longest,
        foundIn: (bytes) => [...needles.foundIn(bytes.toString('latin1'))].flatMap((needle) => named.get(needle) ?? []),
    };
}
/** Tracked files first, then the rest of the folder, until the budget of milliseconds is used up. Never rejects. */
async function scanWorkspace(root, values, { budgetMs, signal, searchPath }) {
    const prepared = prepare(values);
    const until = performance.now() + budgetMs;
    const piece = Buffer.allocUnsafe(PIECE + prepared.longest);
    const turn = { begunAt: performance.now() };
    const search = { root, values: prepared, piece, turn, until, signal };
    const { tracked, untracked, ...rest } = await scan(search, { signal, searchPath });
    return (value) => ({ ...rest, tracked: tracked.get(value) ?? [], untracked: untracked.get(value) ?? [] });
}
async function scan(search, asking) {
    const { root, until } = search;
    const tracked = await trackedFiles(root, asking);
    if (!tracked.isCheckout)
        return withoutList(search);
    const inTracked = await searchFiles(tracked.files, search);
    const others = (await otherFiles(root, asking)).files.filter(isOwn);
    const untracked = await searchFiles(others, {
        ...search,
        until: Math.min(until, performance.now() + UNTRACKED_MS),
    });
    return {
        isCheckout: true,
        tracked: inTracked.found,
        untracked: untracked.found,
        looked: inTracked.looked + untracked.looked,
        files: tracked.files.length + others.length,
        complete: inTracked.looked === tracked.files.length && inTracked.whole,
    };
}
function isOwn(path) {
    return !path.split('/').some((folder) => ALWAYS_SKIPPED.has(folder));
}
/** A checkout whose git cannot be asked: what holds the value may be an ignored file, so none is called tracked. */
async function withoutList(search) {
    const all = await plainFolder(search);
    if ((0,checkout/* findCheckout */.I)(search.root) === undefined)
        return all;
    return { ...all, isCheckout: true, tracked: new Map(), untracked: all.tracked };
}
async function plainFolder(search) {
    const files = await walk(search);
    const { found, looked, whole } = await searchFiles(files, search);
    const complete = whole && looked === files.length && files.length < WALK_CAP;
    return { isCheckout: false, tracked: found, untracked: new Map(), looked, files: files.length, complete };
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
    for (const [looked, file] of files.entries()) {
        if (await isOver(search))
            return { found, looked, whole: false };
        for (const value of await heldIn((0,external_node_path_.join)(search.root, file), search))
            found.set(value, [...(found.get(value) ?? []), file]);
    }
    return { found, looked: files.length, whole: performance.now() < search.until };
}
/** Lets go of the event loop when it was held long enough; true when the time for the search is up. */
async function isOver({ turn, until, signal }) {
    if (performance.now() - turn.begunAt <= BITE_MS)
        return false;
    await new Promise((resolve) => setImmediate(resolve));
    turn.begunAt = performance.now();
    return turn.begunAt > until || signal.aborted;
}
/** Links are not followed and pipes are not waited for; what cannot be opened (a submodule's folder, a removed file) holds nothing. */
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
/** Beyond the first piece another thread reads: the system may fetch many MiB ahead, and holds its caller for 25 ms and more. */
async function readMore(file, piece, carried) {
    return (await readAside(file, piece, carried, PIECE, null)).bytesRead;
}


/***/ })

};
