export const id = 483;
export const ids = [483];
export const modules = {

/***/ 5483:
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
// EXTERNAL MODULE: ./src/probes/checkout/find-checkout.ts
var find_checkout = __webpack_require__(9934);
// EXTERNAL MODULE: ./src/secrets/needles.ts
var secrets_needles = __webpack_require__(5721);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/probes/checkout/git.ts

const SAFE = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
const LISTING_CAP = 67_108_864;
function trackedFiles(root, asking) {
    return list(root, ['--cached', '--recurse-submodules'], asking);
}
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
async function withoutList(search) {
    const all = await plainFolder(search);
    if ((0,find_checkout/* findCheckout */.I)(search.root) === undefined)
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


/***/ })

};
