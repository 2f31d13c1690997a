export const id = 6647;
export const ids = [6647];
export const modules = {

/***/ 55442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   t: () => (/* binding */ absent)
/* harmony export */ });
const REASON = 'this bundle carries no HTTP client of the toolkit: see docs/decisions/toolkit.md';
function absent() {
    throw new Error(REASON);
}
class HttpClient {
    getAgent() { }
    getAgentDispatcher() { }
    getJson() {
        return absent();
    }
}



/***/ }),

/***/ 78664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepIssue: () => (/* binding */ keepIssue)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./src/net/addresses.ts
var addresses = __webpack_require__(72695);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secret = __webpack_require__(30793);
// EXTERNAL MODULE: ./src/words/version.ts
var version = __webpack_require__(28525);
;// CONCATENATED MODULE: ./src/issue/github.ts




const LABEL = {
    name: version/* TOOL_NAME */.l,
    color: 'd97757',
    description: 'Kept by Claude Preflight: remove this label, and it lets go of the issue',
};
const PER_PAGE = 30;
const MOST_PAGES = 10;
function apiOf(env) {
    const url = URL.parse(env['GITHUB_API_URL'] ?? 'https://api.github.com');
    const { owner, repo } = REPOSITORY.exec(env['GITHUB_REPOSITORY'] ?? '')?.groups ?? {};
    if (owner === undefined || repo === undefined || url === null || !isSafe(url))
        return undefined;
    return { baseUrl: url.href.replace(/\/+$/, ''), owner, repo };
}
const REPOSITORY = /^(?<owner>[\w-]+)\/(?<repo>(?!\.{1,2}$)[\w.-]+)$/;
function isSafe({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && (0,addresses/* isLoopbackHost */.cW)(hostname));
}
function makeGitHub({ baseUrl, ...repository }, token, { send }) {
    const octokit = (0,github/* getOctokit */.Q)((0,secret/* reveal */._c)(token), {
        baseUrl,
        userAgent: `${version/* TOOL_NAME */.l}/${version/* VERSION */.x}`,
        log: SILENT,
        request: { fetch: send },
    });
    const { issues } = octokit.rest;
    const page = async (number) => {
        const order = { sort: 'created', direction: 'asc', per_page: PER_PAGE, page: number };
        return (await issues.listForRepo({ ...repository, labels: LABEL.name, state: 'all', ...order })).data;
    };
    return {
        labelled: () => allPages(page),
        ownLogin: async () => (await octokit.graphql('query { viewer { login } }')).viewer.login,
        readyLabel: async () => {
            await issues.createLabel({ ...repository, ...LABEL }).catch(unlessThere);
        },
        open: async ({ labels, assignees, ...written }) => {
            const marks = { labels: [...new Set([LABEL.name, ...labels])], assignees: [...assignees] };
            return issueOf((await issues.create({ ...repository, ...written, ...marks })).data);
        },
        change: async (number, written) => {
            await issues.update({ ...repository, issue_number: number, ...written });
        },
        comment: async (number, body) => {
            await issues.createComment({ ...repository, issue_number: number, body });
        },
    };
}
const say = () => { };
const SILENT = { debug: say, info: say, warn: say, error: say };
async function allPages(page) {
    const found = [];
    for (let number = 1; number <= MOST_PAGES; number += 1) {
        const raw = await page(number);
        found.push(...raw.filter(isLabelledIssue).map(issueOf));
        if (raw.length < PER_PAGE)
            break;
    }
    return found;
}
function isLabelledIssue({ pull_request, labels }) {
    const names = labels.map((label) => (typeof label === 'string' ? label : label.name));
    return pull_request === undefined && names.some((name) => name?.toLowerCase() === LABEL.name);
}
function issueOf({ number, state, locked = false, body, html_url, user }) {
    const told = { number, isOpen: state === 'open', isLocked: locked, url: html_url };
    return { ...told, body: body ?? '', author: user?.login ?? '' };
}
function unlessThere(error) {
    if (statusOf(error) !== 422)
        throw error;
}
function statusOf(error) {
    return responseOf(error)?.status;
}
function responseOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return undefined;
    const response = error.response;
    return typeof response?.status === 'number'
        ? { headers: {}, ...response, status: response.status }
        : undefined;
}
function isLost(error) {
    const status = statusOf(error);
    return status === undefined || status >= 500;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./src/issue/transport.ts

const TIME = { requestMs: 4_000, workMs: 8_000 };
const BODY_LIMIT = 16 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 307, 308]);
const WITHOUT_BODY = new Set([204, 205, 304]);
class ElsewhereError extends Error {
}
function makeTransport(leftMs) {
    const agent = new undici/* EnvHttpProxyAgent */.J2();
    const time = makeTime(leftMs);
    const once = (url, sent) => following(url, { ...sent, dispatcher: agent, signal: time.signal() });
    const send = async (url, sent) => {
        const answer = await twice(() => once(url, sent), sent);
        const waitMs = waitAskedMs(answer);
        return waitMs !== undefined && (await time.wait(waitMs)) ? once(url, sent) : answer;
    };
    return { send, close: () => agent.destroy() };
}
async function twice(ask, sent) {
    if (!isHarmlessTwice(sent))
        return ask();
    try {
        const answer = await ask();
        return answer.status >= 500 ? await ask() : answer;
    }
    catch (error) {
        if (error instanceof ElsewhereError)
            throw error;
        return ask();
    }
}
function makeTime(leftMs) {
    const endMs = performance.now() + leftMs;
    let workEndMs = Math.min(endMs, performance.now() + TIME.workMs);
    return {
        signal: () => {
            const patienceMs = Math.min(TIME.requestMs, workEndMs - performance.now());
            return AbortSignal.timeout(Math.max(0, Math.round(patienceMs)));
        },
        wait: async (ms) => {
            if (performance.now() + ms + TIME.requestMs > endMs)
                return false;
            await new Promise((resolve) => setTimeout(resolve, ms));
            workEndMs = Math.min(endMs, workEndMs + ms);
            return true;
        },
    };
}
function isHarmlessTwice({ method }) {
    return method === 'GET' || method === 'PATCH';
}
async function following(first, options) {
    let url = new URL(first);
    for (let redirects = 0;; redirects += 1) {
        const answer = await (0,undici/* request */.Em)(url, options);
        const bytes = await readLimited(answer.body);
        const next = redirects < MOST_REDIRECTS ? redirectOf(answer, url) : undefined;
        if (next === undefined)
            return transport_responseOf(answer, bytes);
        if (next.origin !== url.origin)
            throw new ElsewhereError('the API redirects to another host');
        url = next;
    }
}
function redirectOf({ statusCode, headers: { location } }, from) {
    return REDIRECTS.has(statusCode) && typeof location === 'string' ? new URL(location, from) : undefined;
}
function transport_responseOf({ statusCode: status, headers }, bytes) {
    const single = Object.entries(headers).filter((pair) => typeof pair[1] === 'string');
    return new Response(WITHOUT_BODY.has(status) ? null : bytes, { status, headers: single });
}
async function readLimited(body) {
    const pieces = [];
    let length = 0;
    for await (const piece of body) {
        pieces.push(piece);
        length += piece.length;
        if (length > BODY_LIMIT)
            throw new Error('the answer is too long');
    }
    return new Uint8Array(Buffer.concat(pieces));
}
function waitAskedMs({ status, headers }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const seconds = headers.get('retry-after');
    if (seconds !== null && /^\d{1,6}$/.test(seconds))
        return Number(seconds) * 1_000;
    const reset = headers.get('x-ratelimit-reset');
    if (headers.get('x-ratelimit-remaining') !== '0' || reset === null || !/^\d{1,12}$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) * 1_000 - Date.now());
}

;// CONCATENATED MODULE: ./src/issue/faults.ts


const PERMISSION = 'Give the job `permissions: issues: write`';
function faultWords(error, issue) {
    const failed = responseOf(error);
    if (failed === undefined)
        return `${unanswered(error)} The issue was not kept this time; the verdict stands.`;
    const { status } = failed;
    const headers = new Headers(Object.entries(failed.headers).map(([name, value]) => [name, String(value)]));
    const waitMs = waitAskedMs({ status, headers });
    if (waitMs !== undefined)
        return `GitHub limits requests and asks to wait ${Math.ceil(waitMs / 1_000)} s, longer than this run may take. The next run keeps the issue.`;
    return issue === undefined ? refused(status) : refusedAt(status, issue);
}
function unanswered(error) {
    const isElsewhere = error instanceof Error && (error.cause ?? error) instanceof ElsewhereError;
    return isElsewhere
        ? "GitHub's API redirected to another host, and the token is not sent there."
        : "GitHub's API did not answer in time.";
}
function refused(status) {
    if (status === 401)
        return 'GitHub rejected the token. Pass a valid one as github-token, or leave that input out.';
    if (status === 403 || status === 404)
        return `The token may not read or write the issues of this repository. ${PERMISSION}, or pass a github-token that may.`;
    if (status === 410)
        return 'Issues are switched off in this repository. Switch them on in its settings, or leave out `issue`.';
    return `GitHub answered ${status}. The issue was not kept this time; the verdict stands.`;
}
function refusedAt(status, { number, isLocked }) {
    if (status === 403 && isLocked)
        return `Issue #${number} is locked, so not all of it was written. Unlock it, or remove its label.`;
    if (status === 404 || status === 410 || status === 301)
        return `Issue #${number} was deleted or transferred while it was being written. The next broken run opens a new one.`;
    return refused(status);
}

// EXTERNAL MODULE: ./src/report/summary/fleet-summary.ts
var fleet_summary = __webpack_require__(46544);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(56900);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(72589);
// EXTERNAL MODULE: ./src/report/cause-page.ts
var cause_page = __webpack_require__(54301);
// EXTERNAL MODULE: ./src/report/summary/parts.ts
var parts = __webpack_require__(21743);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
;// CONCATENATED MODULE: ./src/issue/neutral.ts
const CODE = /(?<code>^(?<ticks>`{3,})[^\n]*\n[\s\S]*?^\k<ticks>`*$|`[^`\n]*`)/;
const OBEYED = /@(?=[\w-])|#(?=\d)|\bGH-(?=\d)|https?:(?=\/\/[^\s)]{1,2000}\/(?:issues|pull|discussions|commit)\/)/;
const CODE_OR_OBEYED = new RegExp(`${CODE.source}|${OBEYED.source}`, 'gim');
const WORD_JOINER = '\u2060';
function neutral(markdown) {
    return markdown.replace(CODE_OR_OBEYED, (found, code) => code ?? found + WORD_JOINER);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/issue/states.ts


const MOST_STATES = 10;
function markerOf(targets) {
    const set = targets.map(({ name, endpoints }) => [name, endpoints.map(({ url }) => url).toSorted()]);
    const named = set.map((target) => JSON.stringify(target)).toSorted();
    const digest = (0,external_node_crypto_.createHash)('sha256').update(named.join('\n')).digest('hex').slice(0, 32);
    return `<!-- ${version/* TOOL_NAME */.l} targets ${digest} -->`;
}
function stateOf({ startedAt, verdict, cause, run }) {
    const at = `${startedAt.slice(0, 19)}Z`;
    const state = { at, verdict, cause: cause ?? '-', run: run.runUrl ?? '-' };
    return STATE.test(lineOf(state)) ? state : { ...state, run: '-' };
}
const OPENING = `<!-- ${version/* TOOL_NAME */.l} states`;
const STATE = /^(?<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (?<verdict>healthy|degraded|broken) (?<cause>[a-z.-]{1,64}) (?<run>-|https?:\/\/[\w.:-]{1,255}\/[\w./-]{1,512})$/;
function lineOf({ at, verdict, cause, run }) {
    return [at, verdict, cause, run].join(' ');
}
function head(marker, states) {
    return `${marker}\n${OPENING}\n${states.map(lineOf).join('\n')}\n-->\n\n`;
}
function remembered(state, body) {
    const lines = body.split(/\r?\n/);
    const from = lines.indexOf(OPENING) + 1;
    const told = from === 0 ? [] : lines.slice(from, from + MOST_STATES - 1);
    const past = told.flatMap((line) => STATE.exec(line)?.groups ?? []);
    return [state, ...past];
}

;// CONCATENATED MODULE: ./src/issue/page.ts










const LIMIT = { title: 256, body: 65_536 };
const FOUND_LIMIT = 44 * 1024;
const CUT = '\n**Cut here:** the whole report is in the run.\n';
function titleOf(result) {
    const { verdict, cause, targets } = result;
    const lead = (0,headline/* leadOf */.M)(result);
    const url = targets.length === 1 && lead !== undefined ? (0,groups/* endpointOf */.X5)(lead)?.url : undefined;
    const told = [
        `Claude is ${verdict}: ${(0,phrase/* plain */.pj)((0,headline/* headline */.Pl)(result))}`,
        cause === undefined ? '' : ` (${cause})`,
        url === undefined ? '' : ` at ${url.replace(/^https:\/\//, '')}`,
    ];
    return (0,phrase/* capped */.uo)(neutral((0,one_line/* oneLine */.TN)(told.join('').replaceAll('`', "'"), LIMIT.title)), LIMIT.title);
}
function bodyOf(result, marker, states) {
    const found = (0,markdown/* writeDocument */.ft)(foundPieces(result), FOUND_LIMIT, CUT);
    return (0,phrase/* capped */.uo)(head(marker, states) + neutral(found + historyOf(states)), LIMIT.body);
}
function foundPieces(result) {
    const [only, ...others] = result.targets;
    const first = `## ${markOf(result.verdict)}: ${(0,markdown/* inline */.mG)((0,headline/* headline */.Pl)(result))}${small(result)}\n`;
    if (only === undefined || others.length > 0)
        return [first, ...(0,fleet_summary/* fleetPieces */.E)(result)];
    const urls = only.endpoints.map(({ url }) => (0,markdown/* code */.aY)(url)).join(', ');
    return [first, (0,markdown/* part */.y_)('\n', [urls], '\n'), (0,parts/* firstThing */.pJ)(only), ...(0,parts/* remedyPieces */.gu)(only)];
}
function small({ cause }) {
    return cause === undefined ? '' : ` <sub><a href="${(0,cause_page/* pageOf */.Z)(cause)}"><code>${cause}</code></a></sub>`;
}
function historyOf(states) {
    const rows = states.map(({ at, verdict, cause, run }) => (0,markdown/* row */.nM)([
        (0,markdown/* text */.Qq)(at.replace('T', ' ').replace('Z', ' UTC')),
        markOf(verdict),
        cause === '-' ? '' : (0,markdown/* code */.aY)(cause),
        runLink(run),
    ]));
    return [
        '\n### Last runs\n',
        (0,markdown/* tableHead */.PP)(['Time', 'Verdict', 'Cause', 'Run']),
        ...rows,
        '\n<sub>Claude Preflight keeps this issue: it rewrites this text with every run and closes the issue on recovery. ',
        'Labels, assignees and comments are yours.</sub>\n',
    ].join('');
}
function markOf(verdict) {
    const known = Object.keys(headline/* VERDICT_MARK */.s0).find((name) => name === verdict);
    return known === undefined ? (0,markdown/* text */.Qq)(verdict) : `${headline/* VERDICT_MARK */.s0[known]} ${headline/* VERDICT_WORD */.XU[known]}`;
}
function runLink(run) {
    return run === '-' ? '' : (0,markdown/* link */.nf)(run, `Run ${run.replace(/^.*\//, '')}`);
}
function changeComment(result, before) {
    const [{ cause = '-' }, lead] = [result, (0,headline/* leadOf */.M)(result)];
    const opening = before === '-'
        ? `Broken again: ${(0,markdown/* code */.aY)(cause)}.`
        : `The cause changed from ${(0,markdown/* code */.aY)(before)} to ${(0,markdown/* code */.aY)(cause)}.`;
    const pieces = [`${opening}\n`, lead === undefined ? '' : (0,parts/* firstThing */.pJ)(lead), byRun(result)];
    return neutral((0,markdown/* writeDocument */.ft)(pieces, FOUND_LIMIT, CUT));
}
function recoveryComment(result) {
    return neutral(`${markOf(result.verdict)} again: ${(0,markdown/* inline */.mG)((0,headline/* headline */.Pl)(result))}.\n${byRun(result)}`);
}
function doubleComment(first) {
    return `Two runs opened an issue about the same targets: #${first} stays.`;
}
function byRun({ run: { runUrl } }) {
    return runUrl === undefined ? '' : `\n${runLink(runUrl)}\n`;
}

;// CONCATENATED MODULE: ./src/issue/keep-issue.ts





async function keepIssue(asked) {
    const api = apiOf(asked.env);
    const { token } = asked.issue;
    if (api === undefined)
        return [warning('Issue not updated: that needs a run on GitHub, and its API over https.')];
    if (token === undefined)
        return [warning('Issue not updated: the input github-token is empty.')];
    const transport = makeTransport(asked.leftMs);
    const github = makeGitHub(api, token, transport);
    const keeping = {
        ...asked,
        github,
        marker: markerOf(asked.result.targets),
        told: [],
        at: undefined,
    };
    try {
        await keep(keeping);
    }
    catch (error) {
        keeping.told.push(warning(faultWords(error, keeping.at)));
    }
    finally {
        await transport.close();
    }
    return keeping.told;
}
function warning(message) {
    return { level: 'warning', message };
}
async function keep(keeping) {
    const [first, ...doubles] = await ours(keeping);
    for (const double of doubles)
        await closeDouble(double, first, keeping);
    const isSick = wantsIssue(keeping);
    if (first === undefined)
        return isSick ? keep_issue_open(keeping) : undefined;
    if (isSick)
        return update(first, keeping);
    if (first.isOpen)
        return keep_issue_close(first, keeping);
}
function wantsIssue({ result: { verdict }, settings: { failOn } }) {
    return verdict === 'broken' || (verdict === 'degraded' && failOn === 'degraded');
}
async function ours({ github, marker }) {
    const marked = (await github.labelled()).filter(({ body }) => body.startsWith(marker));
    if (marked.length === 0)
        return [];
    const login = (await github.ownLogin()).toLowerCase();
    const own = marked.filter(({ author }) => author.toLowerCase() === login);
    const open = own.filter(({ isOpen }) => isOpen);
    return open.length > 0 ? open : own.slice(0, 1);
}
async function keep_issue_open(keeping) {
    const { github, told } = keeping;
    await github.readyLabel();
    const made = await opened(keeping);
    const [first] = await ours(keeping);
    if (first !== undefined && first.number < made.number)
        return closeDouble(made, first, keeping);
    told.push({ level: 'notice', message: `Opened issue #${made.number}: ${made.url}` });
}
async function opened(keeping) {
    try {
        return await create(keeping);
    }
    catch (error) {
        if (statusOf(error) === 422 && keeping.issue.assignees.length > 0)
            return createUnassigned(keeping);
        if (!isLost(error))
            throw error;
        const [first] = await ours(keeping);
        return first ?? create(keeping);
    }
}
function create({ github, result, marker, issue, whole }) {
    const { labels, assignees } = issue;
    const body = bodyOf(result, marker, [stateOf(result)]);
    return github.open({ title: whole(titleOf(result)), body: whole(body), labels, assignees });
}
function createUnassigned(keeping) {
    const { issue, told } = keeping;
    told.push(warning("GitHub can't assign the issue to all of issue-assignees: nobody was assigned."));
    return create({ ...keeping, issue: { ...issue, assignees: [] } });
}
async function update(issue, keeping) {
    const { github, result, marker, told, whole } = keeping;
    const states = remembered(stateOf(result), issue.body);
    const [{ cause }, last] = states;
    const before = last?.cause ?? (issue.isOpen ? cause : '-');
    const isNews = before !== cause;
    keeping.at = issue;
    await github.change(issue.number, {
        body: whole(bodyOf(result, marker, states)),
        ...(isNews && { title: whole(titleOf(result)) }),
        ...(!issue.isOpen && { state: 'open', state_reason: 'reopened' }),
    });
    if (isNews)
        await github.comment(issue.number, whole(changeComment(result, before)));
    const word = issue.isOpen ? 'Updated' : 'Reopened';
    told.push({ level: 'notice', message: `${word} issue #${issue.number}: ${issue.url}` });
}
async function keep_issue_close(issue, keeping) {
    const { github, result, marker, told, whole } = keeping;
    keeping.at = issue;
    const body = bodyOf(result, marker, remembered(stateOf(result), issue.body));
    await github.change(issue.number, { body: whole(body), state: 'closed', state_reason: 'completed' });
    await github.comment(issue.number, whole(recoveryComment(result)));
    told.push({ level: 'notice', message: `Closed issue #${issue.number}: ${issue.url}` });
}
async function closeDouble(double, first, keeping) {
    const { github } = keeping;
    keeping.at = double;
    await github.change(double.number, { state: 'closed', state_reason: 'not_planned' });
    if (first !== undefined)
        await github.comment(double.number, doubleComment(first.number));
}


/***/ })

};
