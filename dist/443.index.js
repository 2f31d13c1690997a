export const id = 443;
export const ids = [443];
export const modules = {

/***/ 7443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFleet: () => (/* binding */ readFleet)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/claude/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(2662);
// EXTERNAL MODULE: ./src/targets/credentials.ts
var targets_credentials = __webpack_require__(7488);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/input-reader.ts
var input_reader = __webpack_require__(8915);
// EXTERNAL MODULE: ./src/input-trust-file.ts
var input_trust_file = __webpack_require__(6891);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    return (0,external_node_crypto_.hash)('sha256', `${shard}\0${name}`, 'buffer').readUIntBE(0, WEIGHT_BYTES);
}
/** Stands for all targets of a file, or for all that it says: shards that tell of different ones do not belong together. */
function digestOf(value) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(value));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/targets/fault.ts
// What is wrong with a targets file, and where: always told without any value of the file.

/** `what` follows "it is a file in which, at line 3, column 5, ". */
function targetsFault(place, what, accepted) {
    const where = place === undefined ? 'in which' : `in which, at line ${place.line}, column ${place.column},`;
    return new input_error/* InputError */.d('targets', `a file ${where} ${what}`, accepted);
}

;// CONCATENATED MODULE: ./src/targets/document.ts
// The text of a targets file as a value whose every part knows its line and column.


/** Uses of aliases, those inside of aliases counted again for every use: ten thousand targets may have some each, a bomb has more. */
const MOST_ALIASES = 100_000;
const ACCEPTED = 'a YAML or JSON file as docs/targets.md describes it';
/**
 * Reads YAML 1.2, of which JSON is a part. Throws `InputError`; the library's own words are not repeated, and its warnings not let out, for
 * they quote the file.
 */
function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        if (offset === undefined)
            return undefined;
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const document = attempt(() => parsed(text, { ...OPTIONS, lineCounter: lines }));
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault !== undefined)
        throw targetsFault(at(fault.pos[0]), `it is no YAML (${fault.code})`, ACCEPTED);
    refuseOtherNames(document, at);
    const value = attempt(() => document.toJS({ maxAliasCount: MOST_ALIASES }));
    return {
        value,
        placeOf: (path) => at(offsetOf(document, path)),
        placeOfName: (path, name) => at(nameOffset(document, path, name)),
        texts: () => textsOf(document).map(([said, offset]) => [said, at(offset)]),
    };
}
const OPTIONS = {
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
    merge: true,
    logLevel: 'error',
};
/** YAML allows a list or a mapping for the name of a member; nothing here has such a name. */
function refuseOtherNames(document, at) {
    (0,dist/* visit */.YR)(document, {
        Pair: (_, { key }) => {
            if ((0,dist/* isNode */.Ll)(key) && !(0,dist/* isScalar */.jn)(key) && !(0,dist/* isAlias */.Vj)(key))
                throw targetsFault(at(key.range?.[0]), 'the name of a member is no text', ACCEPTED);
        },
    });
}
function parsed(text, options) {
    return (0,dist/* parseDocument */.Tp)(text, options);
}
/** Nesting without end, and aliases that multiply, end in an exception of the library's. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        throw targetsFault(undefined, 'parts nest or repeat without end', ACCEPTED);
    }
}
function offsetOf(document, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return undefined;
}
function nameOffset(document, path, name) {
    const map = document.getIn(path, true);
    const pair = (0,dist/* isMap */.jh)(map) ? map.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === name) : undefined;
    return (0,dist/* isNode */.Ll)(pair?.key) ? pair.key.range?.[0] : offsetOf(document, path);
}
function textsOf(document) {
    const found = [];
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            if (typeof node.value === 'string')
                found.push([node.value, node.range?.[0]]);
        },
    });
    return found;
}

// EXTERNAL MODULE: ./src/parse.ts
var parse = __webpack_require__(2828);
;// CONCATENATED MODULE: ./src/targets/hosts.ts
// The hosts to which a fleet's credentials may be sent.


const hosts_ACCEPTED = 'host names, or *.suffix for all below it, one a line or comma-separated';
/** A host's name by itself: no scheme, no port, no path. IPv6 in brackets. */
const HOST = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$|^\[[0-9a-f:.]+\]$/;
/** Throws `InputError` for an entry that names no host. */
function parseAllowedHosts(text) {
    const entries = (0,parse/* parseList */.E1)(text).map((entry) => entry.toLowerCase());
    if (entries.length === 0)
        throw new input_error/* InputError */.d('allowed-hosts', 'empty', `${hosts_ACCEPTED}; it is needed with targets`);
    const odd = entries.find((entry) => !HOST.test(entry));
    if (odd !== undefined)
        throw new input_error/* InputError */.d('allowed-hosts', `a list with an entry that is ${(0,input_error/* shapeOf */.F)(odd)} and names no host`, hosts_ACCEPTED);
    const names = new Set(entries.filter((entry) => !entry.startsWith('*')).map(normal));
    const suffixes = entries.filter((entry) => entry.startsWith('*')).map((entry) => normal(entry.slice(1)));
    return (hostname) => {
        const host = normal(hostname);
        return names.has(host) || suffixes.some((suffix) => host.endsWith(suffix) && host.length > suffix.length);
    };
}
/** The spelling of a URL's host, without the dot of the root. */
function normal(host) {
    const spelt = URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
    return spelt.replace(/\.$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./src/targets/names.ts
// Names of environment variables in a targets file: none of the runner's own, and nothing that is itself a secret.

/** As a refusal says it. */
const NAME_ACCEPTED = 'the name of an environment variable, such as TEAM_A_KEY';
/** What the runner sets for itself, its tokens among it (contract, safety rule 6); and `INPUT_`, where every input of a step stands. */
const OF_THE_RUNNER = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i;
/** Nobody gives a variable a name of so many letters and digits without a gap. */
const LONGEST_WORD = 24;
/** Throws where a name may not be used, without showing it. */
function refuseName(name, place) {
    if (OF_THE_RUNNER.test(name))
        throw targetsFault(place, 'a variable of the runner’s own is named', `${NAME_ACCEPTED}; none that begins with GITHUB_, ACTIONS_, RUNNER_ or INPUT_`);
    if (looksLikeValue(name))
        throw targetsFault(place, `a text of ${name.length} characters looks like a credential and not like a name (it is not shown)`, NAME_ACCEPTED);
}
/** Hexadecimal digits, base64 and the like: one long word, or a short one with digits all over it. */
function looksLikeValue(name) {
    const words = name.split('_');
    const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    const digits = name.replace(/\D/g, '').length;
    const turns = name.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)|[a-z](?=[A-Z])/g)?.length ?? 0;
    return longest > LONGEST_WORD || (name.length >= 12 && (digits > name.length / 3 || turns >= 6));
}

// EXTERNAL MODULE: ./src/claude/key-families.ts
var key_families = __webpack_require__(6082);
;// CONCATENATED MODULE: ./src/targets/pasted.ts
// Credentials in a targets file: wherever one stands, in a comment, behind another word, encoded or disguised, the file is refused and nothing of it shown.



/** The beginning of any credential, not in the middle of a word. */
const BEGINNING = new RegExp(`(?<![A-Za-z0-9])(?:${key_families/* KEY_FAMILIES */.Tv.map(({ prefix }) => prefix.source.replace(/^\^/, '')).join('|')})`);
/** What follows it: a team may be called sk-something. */
const BODY = /^(?=.*\d)[\w.+/=-]{8}/;
/** Nothing that is seen: a key that was copied out of a page may hold some. */
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f]/gu;
const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const BASE64 = /[\w+/-]{24,}={0,2}/g;
const HEXADECIMAL = /(?:[0-9a-f]{2}){16,}/gi;
const PRINTABLE = /^[\t\n\r -~]+$/;
/** Throws for the first line of a file that holds a credential. */
function refusePastedKeys(text) {
    for (const [at, line] of text.split('\n').entries()) {
        const words = line.matchAll(/\S+/g);
        for (const { 0: word, index } of words)
            if (holdsCredential(word))
                throw pasted({ line: at + 1, column: index + 1 });
    }
}
/** Says that there is one, and nothing of it. */
function pasted(place) {
    return targetsFault(place, 'a credential stands instead of its name (it is not shown; replace it, for others may have read the file)', NAME_ACCEPTED);
}
/** Whether a text holds something that begins, and goes on, as a credential does. */
function holdsCredential(text) {
    const plain = text.replace(UNSEEN, '').replace(HYPHENS, '-');
    return [plain, percentDecoded(plain), ...decodedParts(plain)].some(holdsPlainly);
}
function holdsPlainly(text) {
    return text.split(/[^\w.+/=-]+/).some((word) => {
        const found = BEGINNING.exec(word);
        return found !== null && BODY.test(word.slice(found.index + found[0].length));
    });
}
function percentDecoded(text) {
    return text.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
function decodedParts(text) {
    const base64 = (text.match(BASE64) ?? []).map((part) => Buffer.from(part, 'base64').toString('latin1'));
    const hexadecimal = (text.match(HEXADECIMAL) ?? []).map((part) => Buffer.from(part, 'hex').toString('latin1'));
    return [...base64, ...hexadecimal].filter((decoded) => PRINTABLE.test(decoded));
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./schema/targets-v1.schema.json
const targets_v1_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/claude-preflight/claude-preflight/v0/schema/targets-v1.schema.json","title":"Claude Preflight targets, version 1","description":"Many targets that one run checks. It names environment variables and holds no value of any. Proxy, trust, connect-to, allow-http, deadline and all that is about the report are inputs of the action, for they hold for every target.","type":"object","additionalProperties":false,"required":["targets"],"properties":{"$schema":{"description":"The address of this schema, for editors.","type":"string"},"defaults":{"description":"Settings of every target that does not set its own.","type":"object","additionalProperties":false,"properties":{"endpoints":{"$ref":"#/$defs/endpoints"},"provider":{"$ref":"#/$defs/provider"},"auth":{"$ref":"#/$defs/auth"},"require":{"$ref":"#/$defs/require"},"models":{"$ref":"#/$defs/models"},"request":{"$ref":"#/$defs/request"},"live":{"$ref":"#/$defs/live"},"checks":{"$ref":"#/$defs/checks"},"timeout":{"$ref":"#/$defs/timeout"},"attempts":{"$ref":"#/$defs/attempts"},"workspace-id":{"$ref":"#/$defs/id"},"organization-id":{"$ref":"#/$defs/id"},"federation-rule-id":{"$ref":"#/$defs/id"},"service-account-id":{"$ref":"#/$defs/id"},"oidc-audience":{"$ref":"#/$defs/audience"},"tls-expiry-days":{"$ref":"#/$defs/days"},"model-retirement-days":{"$ref":"#/$defs/days"},"on-missing-key":{"$ref":"#/$defs/onMissingKey"},"headers":{"$ref":"#/$defs/headers"}}},"targets":{"description":"A list of one to ten thousand targets.","type":"array","minItems":1,"maxItems":10000,"items":{"$ref":"#/$defs/target"}}},"$defs":{"target":{"description":"A target: name, credential, endpoints, provider, models, labels, and settings by the names of the inputs.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"A name of its own, of 1 to 100 printable characters. Shards are assigned by it.","type":"string","pattern":"^[^\\\\s\\\\p{C}](?:[^\\\\p{C}\\\\p{Zl}\\\\p{Zp}]{0,98}[^\\\\s\\\\p{C}])?$"},"credential":{"description":"The name of the environment variable (or of the line of the input credentials) that holds the credential: letters, digits and underscores. Never the credential itself.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"labels":{"description":"At most 20 labels: a name, and text, a number, true or false of up to 100 characters.","type":"object","maxProperties":20,"propertyNames":{"pattern":"^[A-Za-z0-9][\\\\w./-]{0,62}$"},"additionalProperties":{"description":"Text, a number, true or false of up to 100 characters.","type":["string","number","boolean"],"maxLength":100}},"endpoints":{"$ref":"#/$defs/endpoints"},"provider":{"$ref":"#/$defs/provider"},"auth":{"$ref":"#/$defs/auth"},"require":{"$ref":"#/$defs/require"},"models":{"$ref":"#/$defs/models"},"request":{"$ref":"#/$defs/request"},"live":{"$ref":"#/$defs/live"},"checks":{"$ref":"#/$defs/checks"},"timeout":{"$ref":"#/$defs/timeout"},"attempts":{"$ref":"#/$defs/attempts"},"workspace-id":{"$ref":"#/$defs/id"},"organization-id":{"$ref":"#/$defs/id"},"federation-rule-id":{"$ref":"#/$defs/id"},"service-account-id":{"$ref":"#/$defs/id"},"oidc-audience":{"$ref":"#/$defs/audience"},"tls-expiry-days":{"$ref":"#/$defs/days"},"model-retirement-days":{"$ref":"#/$defs/days"},"on-missing-key":{"$ref":"#/$defs/onMissingKey"},"headers":{"$ref":"#/$defs/headers"}}},"endpoints":{"description":"A list of 1 to 16 base URLs, the primary first, or a single one as text. Each host must be among allowed-hosts.","type":["array","string"],"pattern":"\\\\S","minItems":1,"maxItems":16,"items":{"description":"A base URL.","type":"string","pattern":"\\\\S","maxLength":2048}},"provider":{"description":"One of auto (by the host name), anthropic, gateway.","enum":["auto","anthropic","gateway"]},"auth":{"description":"The header which must work: one of auto, bearer, x-api-key, federation. With bearer the credential is a token.","enum":["auto","bearer","x-api-key","federation"]},"require":{"description":"One of any (broken only when no endpoint works), all (each must work).","enum":["any","all"]},"models":{"description":"A list of model ids that must be usable, or a single one as text.","type":["array","string"],"maxItems":200,"items":{"description":"A model id.","type":"string","minLength":1,"maxLength":255}},"request":{"description":"The path of a JSON file with a Messages request, inside the workspace.","type":"string","minLength":1},"live":{"description":"True to send one real, billed message; true or false.","type":"boolean"},"checks":{"description":"A list of check ids, or a single one as text; -id leaves one out, +id adds one.","type":["array","string"],"pattern":"\\\\S","minItems":1,"items":{"description":"A check id.","type":"string","pattern":"\\\\S","maxLength":64}},"timeout":{"description":"A time for one attempt, such as 500ms, 10s or 1m.","type":["string","number"]},"attempts":{"description":"Tries per request for transient failures, a whole number from 1 to 20.","type":"integer","minimum":1,"maximum":20},"id":{"description":"An id of letters, digits, _ and -.","type":"string","pattern":"^[\\\\w-]{1,128}$"},"audience":{"description":"The audience of the identity token, a URL or a name without spaces.","type":"string","pattern":"^[\\\\x21-\\\\x7e]{1,255}$"},"days":{"description":"A whole number of days from 0 to 3650.","type":"integer","minimum":0,"maximum":3650},"onMissingKey":{"description":"One of auto, fail, skip.","enum":["auto","fail","skip"]},"headers":{"description":"Extra request headers: each header\'s name with the name of the environment variable that holds its value.","type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?!__proto__$)[A-Za-z0-9!#$%&\'*+.^_`|~-]{1,64}$"},"additionalProperties":{"description":"The name of an environment variable: letters, digits and underscores. Never the value itself.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"}}}}');
;// CONCATENATED MODULE: ./src/targets/schema.ts
// Whether a targets file has the published form, and in our words what is amiss.



/** The file's value in its type. Throws `InputError` for the first fault. */
function validated(document) {
    const ajv = new _2020.Ajv2020({ strictTypes: false, verbose: true });
    const isTargetsFile = ajv.compile(targets_v1_schema_namespaceObject);
    if (isTargetsFile(document.value))
        return document.value;
    const [error] = isTargetsFile.errors ?? [];
    throw error === undefined
        ? targetsFault(undefined, 'something is amiss', 'its published form')
        : faultOf(error, document);
}
function faultOf(error, document) {
    const path = pathOf(error.instancePath);
    const strange = unknownName(error);
    const place = strange === undefined ? document.placeOf(path) : document.placeOfName(path, strange);
    return targetsFault(place, `${told(path)} ${wordsOf(error)}`, acceptedBy(error));
}
/** A JSON pointer. Numbers are places in a list. */
function pathOf(pointer) {
    const parts = pointer.split('/').slice(1);
    return parts.map((part) => /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Names of the form alone are repeated; any other name may be anything. */
function told(path) {
    const parts = path.map((part) => {
        if (typeof part === 'number')
            return `[${part}]`;
        return KNOWN.has(part) ? `.${part}` : '.…';
    });
    const whole = parts.join('').replace(/^\./, '');
    return whole === '' ? 'the file' : whole;
}
const KNOWN = new Set([
    ...Object.keys(targets_v1_schema_namespaceObject.properties),
    ...Object.keys(targets_v1_schema_namespaceObject.properties.defaults.properties),
    ...Object.keys(targets_v1_schema_namespaceObject.$defs.target.properties),
]);
function unknownName({ keyword, params, propertyName }) {
    if (keyword === 'additionalProperties')
        return String(params['additionalProperty']);
    return propertyName;
}
function wordsOf({ keyword, params }) {
    if (keyword === 'required')
        return `lacks ${String(params['missingProperty'])}`;
    return WORDS[keyword] ?? 'has another form than it must';
}
const WORDS = {
    additionalProperties: 'has a member that means nothing there',
    propertyNames: 'has a member whose name cannot be one',
    type: 'is of another type than it must be',
    enum: 'is none of the words that mean something there',
    pattern: 'does not look like what must stand there (it is not shown here, for it may be a secret)',
    minItems: 'is an empty list',
    maxItems: 'is too long a list',
    maxProperties: 'has too many members',
    minLength: 'is empty',
    maxLength: 'is too long',
    minimum: 'is too small',
    maximum: 'is too large',
};
/** The description that the schema gives to the place; where a member means nothing, the names that do. */
function acceptedBy({ keyword, parentSchema }) {
    const { description, properties } = (parentSchema ?? {});
    if (keyword === 'additionalProperties' && properties !== undefined)
        return Object.keys(properties).join(', ');
    return (description ?? 'its published form').replace(/\.$/, '');
}

// EXTERNAL MODULE: ./src/inputs.ts + 5 modules
var src_inputs = __webpack_require__(8292);
;// CONCATENATED MODULE: ./src/targets/settings.ts


/** Settings that a target may have of its own; all others hold for the whole run. */
const OWN = [
    'endpoints',
    'provider',
    'auth',
    'require',
    'models',
    'request',
    'live',
    'checks',
    'timeout',
    'attempts',
    'workspace-id',
    'organization-id',
    'federation-rule-id',
    'service-account-id',
    'oidc-audience',
    'tls-expiry-days',
    'model-retirement-days',
    'on-missing-key',
];
/** Read for every target as they are: they stand in the step alone, and no file behind them. */
const OF_THE_STEP = new Set(['scan-workspace', 'allow-http']);
const CREDENTIALS = ['api-key', 'auth-token'];
const CREDENTIAL_VARIABLES = [
    'ANTHROPIC_API_KEY',
    'CLAUDE_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'CLAUDE_CODE_OAUTH_TOKEN',
];
/** Files and proxies are read once, for the whole run. */
const READ_ONCE = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];
/** Who names a credential does not mean to do without one, though others of the file do. */
const KEYLESS_RULE = { input: 'federation-rule-id', variable: 'ANTHROPIC_FEDERATION_RULE_ID' };
const HEADERS_VARIABLE = 'ANTHROPIC_CUSTOM_HEADERS';
/** Makes the settings of one entry after another. What it throws is an `InputError` that names the entry's setting. */
function settingsMaker(sources) {
    const { host, step, file, hide, valueOf } = sources;
    const envFor = memo((hidden) => without(host.env, hidden.split(' ')));
    const bare = envFor([...READ_ONCE, ...CREDENTIAL_VARIABLES, KEYLESS_RULE.variable].join(' '));
    const requestAt = memo((path) => (0,src_inputs/* readSettings */.sb)(withInputs(host, bare, { request: path })).request);
    return (entry) => {
        const own = { ...file.defaults, ...entry };
        const named = entry.credential;
        const inputs = { ...inputsOf(own, host, named), ...headersOf(own, sources) };
        const settings = (0,src_inputs/* readSettings */.sb)(withInputs(host, envFor(hiddenFrom(own, host).join(' ')), inputs));
        const request = typeof own['request'] === 'string' ? requestAt(own['request']) : step.request;
        return {
            ...settings,
            ...ofTheRun(step),
            request,
            ...(named !== undefined && credentialOf(named, own, settings, valueOf(named), hide)),
            listed: { credentialName: named, unset: headerVariables(own).filter((name) => isUnset(valueOf(name))) },
        };
    };
}
const BROKEN_VALUE = 'a mapping of which one variable holds a line break';
function inputsOf(own, host, named) {
    const names = OWN.filter((name) => name !== 'request' && !(name === KEYLESS_RULE.input && hasKey(own, host)));
    const settings = names.map((name) => [name, textOf(own[name]) ?? host.input(name)]);
    const step = [...OF_THE_STEP, ...(named === undefined ? CREDENTIALS : []), 'headers'];
    return Object.fromEntries([...settings, ...step.map((name) => [name, host.input(name)])]);
}
/** Whether the target names a credential, and means to use it. */
function hasKey({ credential, auth }, host) {
    return credential !== undefined && (textOf(auth) ?? host.input('auth') ?? '').trim() !== 'federation';
}
/** Variables that the target has words of its own for. */
function hiddenFrom(own, host) {
    return [
        ...READ_ONCE,
        ...(own['credential'] === undefined ? [] : CREDENTIAL_VARIABLES),
        ...(hasKey(own, host) ? [KEYLESS_RULE.variable] : []),
        ...(own['headers'] === undefined ? [] : [HEADERS_VARIABLE]),
    ];
}
function textOf(value) {
    if (Array.isArray(value))
        return value.join('\n');
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
}
function namedHeaders({ headers }) {
    return typeof headers === 'object' && headers !== null
        ? Object.entries(headers)
        : [];
}
function headerVariables(own) {
    return namedHeaders(own).map(([, variable]) => variable);
}
function isUnset(value) {
    return value === undefined || value.trim() === '';
}
/** The entry's headers take the place of the step's. Without the value of one of them nothing is sent. */
function headersOf(own, { valueOf, hide }) {
    if (own['headers'] === undefined)
        return {};
    const lines = namedHeaders(own).flatMap(([name, variable]) => {
        const value = valueOf(variable);
        if (isUnset(value))
            return [];
        hide(value);
        if (/[\r\n]/.test(value.trim()))
            throw new input_error/* InputError */.d('headers', BROKEN_VALUE, 'variables of one line each');
        return [`${name}: ${value.trim()}`];
    });
    return { headers: lines.join('\n') };
}
/** Of keyless targets the credential is not used. */
function credentialOf(variable, own, { federation }, value, hide) {
    const kind = own['auth'] === 'bearer' ? 'auth-token' : 'api-key';
    const origin = { setting: kind, from: 'environment', variable };
    const credential = federation === undefined && !isUnset(value) ? { secret: hide(value), kind, origin } : undefined;
    return { credential, ignoredCredential: undefined };
}
/** One and the same for every target: files were read, and proxies decided on, once. */
function ofTheRun(step) {
    const { proxy, compareDirect, caCertificates, clientCertificate, connectTo, deadlineMs, failOn } = step;
    return {
        proxy,
        compareDirect,
        caCertificates,
        clientCertificate,
        connectTo,
        deadlineMs,
        failOn,
        origins: [],
    };
}
function withInputs(host, env, inputs) {
    return { ...host, env, input: (name) => inputs[name], inputNames: Object.keys(inputs) };
}
function without(env, names) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}
function memo(make) {
    const made = new Map();
    return (key) => {
        if (!made.has(key))
            made.set(key, make(key));
        return made.get(key);
    };
}

;// CONCATENATED MODULE: ./src/targets/read-fleet.ts
// Reads the inputs of a fleet: the targets file, who may be reached, which share is ours, how many at once.















/** Largest targets file: 4 MiB. */
const LIMIT = 4_194_304;
/** As many jobs as a matrix may have. Source: docs.github.com, workflow syntax, `jobs.<job_id>.strategy.matrix`. As of 2026-11-22. */
const MOST_SHARDS = 256;
const NEEDS_TARGETS = ['shard', 'allowed-hosts', 'credentials'];
/** The fleet that the inputs describe; undefined where they describe none. `step` are the step's own settings. Throws `InputError`, and shows no value of the file. */
function readFleet(host, step, hide) {
    const { input, read, optional, origins } = (0,input_reader/* makeReader */.Y)(host);
    const path = optional('targets', (text) => text.trim());
    if (path === undefined)
        return lonely(NEEDS_TARGETS.find((name) => input(name) !== undefined));
    const isAllowed = read('allowed-hosts', '', parseAllowedHosts);
    const credentials = read('credentials', '', targets_credentials/* parseCredentials */.g);
    const share = optional('shard', (text) => parseShard(text.trim()));
    const text = read_fleet_textOf(path, host);
    refusePastedKeys(text);
    const document = readDocument(text);
    refuseFoldedKeys(document);
    const file = validated(document);
    refuseNames(file, document);
    const valueOf = (name) => credentials.get(name) ?? variableOf(name, host);
    const settingsOf = settingsMaker({ host, step, file, valueOf, hide });
    const all = file.targets.map((entry, at) => targetOf(entry, at, settingsOf, document));
    refuseHosts(all, isAllowed, document);
    return { ...shareOf(all, share, digestOf(file)), concurrency: step.concurrency, origins };
}
/** A name may be one that every object has, such as `constructor`. */
function variableOf(name, { env }) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}
function lonely(name) {
    if (name === undefined)
        return undefined;
    throw new input_error/* InputError */.d(name, 'given without targets', 'it only together with the input targets');
}
function parseShard(text) {
    const [whole, index = '', count = ''] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(text) ?? [];
    const share = { index: Number(index), count: Number(count) };
    if (whole !== undefined && share.index >= 1 && share.index <= share.count && share.count <= MOST_SHARDS)
        return share;
    throw new input_error/* InputError */.d('shard', (0,input_error/* shapeOf */.F)(text), `i/n with i from 1 to n, and n of at most ${MOST_SHARDS}, such as 2/4`);
}
function read_fleet_textOf(path, host) {
    const accepted = 'the path of a YAML or JSON file of at most 4 MiB, see docs/targets.md';
    (0,input_trust_file/* refuseStrangersFile */.O)('targets', path, host);
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(host.cwd, path));
        (0,input_trust_file/* refuseStrangersFile */.O)('targets', real, host);
        const file = (0,external_node_fs_.statSync)(real);
        if (file.isFile() && file.size <= LIMIT)
            return (0,external_node_fs_.readFileSync)(real, 'utf8').replace(/^\ufeff/, '');
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            throw error;
        throw new input_error/* InputError */.d('targets', 'a path that cannot be read', accepted);
    }
    throw new input_error/* InputError */.d('targets', 'a path of no ordinary file, or of a file that is too large', accepted);
}
/** What was folded over lines, or written with escapes, is seen only once it is read. */
function refuseFoldedKeys({ texts }) {
    for (const [text, place] of texts())
        if (holdsCredential(text))
            throw pasted(place);
}
function refuseNames({ targets, defaults }, { placeOf }) {
    const names = new Set();
    for (const [variable, header] of Object.entries(defaults?.headers ?? {}).map(([a, b]) => [b, a]))
        refuseName(variable, placeOf(['defaults', 'headers', header]));
    for (const [at, { name, credential, headers = {} }] of targets.entries()) {
        if (names.has(name))
            throw targetsFault(placeOf(['targets', at, 'name']), 'a name stands a second time', 'a name of its own for each target');
        names.add(name);
        if (credential !== undefined)
            refuseName(credential, placeOf(['targets', at, 'credential']));
        for (const [header, variable] of Object.entries(headers))
            refuseName(variable, placeOf(['targets', at, 'headers', header]));
    }
}
function targetOf(entry, at, settingsOf, { placeOf }) {
    const { name, labels = {} } = entry;
    const texts = Object.entries(labels).map(([label, value]) => [label, String(value)]);
    try {
        return { name, labels: Object.fromEntries(texts), settings: settingsOf(entry) };
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.d))
            throw error;
        throw targetsFault(placeOf(['targets', at, error.input]), `${error.input} is ${error.shape}`, error.accepted);
    }
}
/** What is no URL at all passes: nothing is ever sent there, and the engine says so. */
function refuseHosts(all, isAllowed, { placeOf }) {
    for (const [at, { settings }] of all.entries()) {
        for (const [which, given] of settings.endpoints.entries()) {
            const host = (0,endpoint_shape/* judgeEndpoint */.dA)(given, { allowHttp: settings.allowHttp }).url?.hostname;
            if (host !== undefined && !isAllowed(host))
                throw strangerAt(placeOf(['targets', at, 'endpoints', which]), host);
        }
    }
}
/** A host's name is shown in the letters a URL leaves of it. */
function strangerAt(place, host) {
    const shown = host.replace(/[^\w.:[\]-]/g, '').slice(0, 120);
    return targetsFault(place, `an endpoint leads to the host ${shown}`, 'endpoints at hosts that the input allowed-hosts names');
}
function shareOf(all, share, content) {
    if (share === undefined)
        return { targets: all, shard: undefined };
    const positions = all.flatMap(({ name }, at) => assignShard(name, share.count) === share.index ? [at] : []);
    const fleet = { targets: all.length, digest: digestOf(all.map(({ name }) => name)), content };
    const shard = { ...share, positions, fleet };
    return { targets: positions.flatMap((at) => all[at] ?? []), shard };
}


/***/ })

};
