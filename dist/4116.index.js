export const id = 4116;
export const ids = [4116,2483];
export const modules = {

/***/ 18980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ assignShard),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const WEIGHT_BYTES = 6;
function assignShard(name, count) {
    const weights = Array.from({ length: count }, (_, at) => weightOf(name, at + 1));
    return weights.indexOf(Math.max(...weights)) + 1;
}
function weightOf(name, shard) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${shard}\0${name}`, 'buffer').readUIntBE(0, WEIGHT_BYTES);
}
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(value));
}


/***/ }),

/***/ 94116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFleet: () => (/* binding */ readFleet)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/claude/endpoint/endpoint-shape.ts + 1 modules
var endpoint_shape = __webpack_require__(60260);
// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __webpack_require__(39354);
// EXTERNAL MODULE: ./src/inputs/files.ts + 1 modules
var files = __webpack_require__(24576);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var reader = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/inputs/guarded-file.ts + 1 modules
var guarded_file = __webpack_require__(92905);
// EXTERNAL MODULE: ./src/probes/keep-memory-small.ts
var keep_memory_small = __webpack_require__(90286);
// EXTERNAL MODULE: ./src/fleet/shard.ts
var fleet_shard = __webpack_require__(18980);
// EXTERNAL MODULE: ./src/secrets/secret.ts
var secrets_secret = __webpack_require__(30793);
;// CONCATENATED MODULE: ./src/fleet/targets/credentials.ts

const LINE = /^[ \t]*([A-Za-z_][A-Za-z0-9_]{0,127})=(.*)$/;
function parseCredentials(text) {
    const lines = text.split(/\r?\n/).map((line, at) => ({ line, number: at + 1 }));
    const told = lines.filter(({ line }) => line.trim() !== '');
    const values = new Map();
    for (const { line, number } of told) {
        const [, name, value] = LINE.exec(line) ?? [];
        if (name === undefined || value === undefined)
            throw refusal(number, 'no name before a =');
        if (values.has(name))
            throw refusal(number, 'a name that an earlier line has');
        values.set(name, value);
    }
    return values;
}
function refusal(line, fault) {
    return new input_error/* InputError */.dz('credentials', { place: `line ${line}`, fault }, 'NAME=value, one per line, each name once');
}

// EXTERNAL MODULE: ./src/words/json.ts
var json = __webpack_require__(98795);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/fleet/targets/fault.ts

function targetsFault(place, wrong, accepted) {
    const misfit = typeof wrong === 'string' ? { fault: wrong } : wrong;
    const places = [place && (0,input_error/* lineAndColumn */.q1)(place.line, place.column), misfit.place];
    return new input_error/* InputError */.dz('targets', { ...misfit, place: places.filter(Boolean).join(', ') }, accepted);
}

;// CONCATENATED MODULE: ./src/fleet/targets/yaml-size.ts

const MOST_PARTS = 60_000;
const MOST_PIECES = 300_000;
const MOST_NAMED = 20_000;
const LONGEST_PIECE = 65_536;
const PARTS = new Set([
    'flow-map-start',
    'flow-seq-start',
    'seq-item-ind',
    'explicit-key-ind',
    'map-value-ind',
    'comma',
]);
const NAMED = new Set(['alias', 'anchor', 'tag', 'directive-line', 'doc-start']);
function isWithinSize(text) {
    let [parts, pieces, named] = [0, 0, 0];
    for (const piece of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(piece);
        pieces += 1;
        if (PARTS.has(type))
            parts += 1;
        if (NAMED.has(type))
            named += 1;
        if (piece.length > LONGEST_PIECE && type !== 'comment')
            return false;
        if (parts > MOST_PARTS || pieces > MOST_PIECES || named > MOST_NAMED)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/fleet/targets/yaml-document.ts




const MOST_VALUES = 150_000;
const ACCEPTED = 'a YAML or JSON file as docs/targets.md describes it';
const SMALLER = 'YAML of at most 5,000 targets, or JSON of at most 10,000';
function readYaml(text) {
    if (!isWithinSize(text))
        throw targetsFault(undefined, 'there is more than five thousand targets need', SMALLER);
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        if (offset === undefined)
            return undefined;
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const document = attempt(() => composed(text, lines, at));
    attempt(() => refuseNames(document, at));
    if (attempt(() => valuesIn(document.contents)) > MOST_VALUES)
        throw targetsFault(undefined, ENDLESS, ACCEPTED);
    const value = attempt(() => document.toJS({ maxAliasCount: -1 }));
    return {
        value,
        placeOf: (path) => at(offsetOf(document, path)),
        placeOfName: (path, name) => at(nameOffset(document, path, name)),
        find: (isSought) => {
            const found = textsOf(document).find(([said]) => isSought(said));
            return found && { place: at(found[1]) };
        },
    };
}
const ENDLESS = 'parts nest or repeat without end';
const OPTIONS = {
    prettyErrors: false,
    uniqueKeys: false,
    strict: true,
    merge: true,
    logLevel: 'error',
};
function composed(text, lines, at) {
    const composer = new dist/* Composer */.Dk(OPTIONS);
    let first;
    const refuse = (source, code) => {
        first ??= noYaml(at(startOf(source)), code);
        throw first;
    };
    Object.assign(composer, { onError: refuse });
    const [document, second] = composer.compose(new dist/* Parser */.iX(lines.addNewLine).parse(text), true, text.length);
    if (document === undefined || second !== undefined)
        throw noYaml(at(second?.range[0]), 'MULTIPLE_DOCS');
    return document;
}
function startOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : source[0];
}
function noYaml(place, code) {
    return targetsFault(place, FAULTS[code] ?? 'not YAML', ACCEPTED);
}
const FAULTS = {
    BAD_ALIAS: 'an alias without its anchor',
    BAD_DQ_ESCAPE: 'an unknown escape within double quotes',
    BAD_INDENT: 'wrong indentation, or a bracket is not closed',
    BAD_SCALAR_START: 'text that begins with this sign needs quotes',
    BLOCK_AS_IMPLICIT_KEY: 'text with a colon needs quotes',
    BLOCK_IN_FLOW: 'a bracket is not closed',
    DUPLICATE_KEY: 'duplicate member',
    MISSING_CHAR: 'a quote, bracket, comma, colon or space is missing',
    MULTILINE_IMPLICIT_KEY: 'a colon is missing',
    MULTIPLE_DOCS: 'a second YAML document',
    RESOURCE_EXHAUSTION: ENDLESS,
    TAB_AS_INDENT: 'a tab as indentation; use spaces',
    UNEXPECTED_TOKEN: 'unexpected character',
};
function refuseNames(document, at) {
    (0,dist/* visit */.YR)(document, {
        Map: (_, { items }) => {
            const names = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isNode */.Ll)(key))
                    continue;
                if (!(0,dist/* isScalar */.jn)(key) && !(0,dist/* isAlias */.Vj)(key))
                    throw targetsFault(at(key.range?.[0]), 'the name of a member is not text', ACCEPTED);
                if ((0,dist/* isScalar */.jn)(key) && names.has(key.value))
                    throw noYaml(at(key.range?.[0]), 'DUPLICATE_KEY');
                if ((0,dist/* isScalar */.jn)(key))
                    names.add(key.value);
            }
        },
    });
}
function valuesIn(part, known = new Map()) {
    if ((0,dist/* isAlias */.Vj)(part))
        return known.get(part.source) ?? 1;
    if ((0,dist/* isPair */.tO)(part))
        return valuesIn(part.key, known) + valuesIn(part.value, known);
    const anchor = (0,dist/* isNode */.Ll)(part) ? part.anchor : undefined;
    if (anchor !== undefined)
        known.set(anchor, Infinity);
    const items = (0,dist/* isCollection */.P3)(part) ? part.items : [];
    const size = items.reduce((sum, item) => sum + valuesIn(item, known), 1);
    if (anchor !== undefined)
        known.set(anchor, size);
    return size;
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof input_error/* InputError */.dz ? error : targetsFault(undefined, ENDLESS, ACCEPTED);
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

;// CONCATENATED MODULE: ./src/fleet/targets/document.ts



const MOST = { parts: 600_000, depth: 16 };
function readDocument(text) {
    return readJson(text) ?? readYaml(text);
}
function readJson(text) {
    const size = /^\s*\{/.test(text) ? (0,json/* jsonSize */.om)(Buffer.from(text), MOST) : undefined;
    const value = size && parsed(text);
    if (value === undefined || size?.names !== namesIn(value))
        return undefined;
    let yaml;
    const asYaml = () => (yaml ??= [isWithinSize(text) ? readYaml(text) : undefined])[0];
    return {
        value,
        placeOf: (path) => asYaml()?.placeOf(path),
        placeOfName: (path, name) => asYaml()?.placeOfName(path, name),
        find: (isSought) => [...textsIn(value)].some(isSought) ? (asYaml()?.find(isSought) ?? { place: undefined }) : undefined,
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function namesIn(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const own = Array.isArray(value) ? 0 : Object.keys(value).length;
    return Object.values(value).reduce((sum, part) => sum + namesIn(part), own);
}
function* textsIn(value) {
    if (typeof value === 'string')
        yield value;
    if (typeof value !== 'object' || value === null)
        return;
    if (!Array.isArray(value))
        yield* Object.keys(value);
    for (const part of Object.values(value))
        yield* textsIn(part);
}

// EXTERNAL MODULE: ./src/inputs/parse.ts
var parse = __webpack_require__(13718);
;// CONCATENATED MODULE: ./src/fleet/targets/hosts.ts


const hosts_ACCEPTED = 'host names without a port or path, or *.suffix for all below it, one per line or comma-separated';
const HOST = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$|^\[[0-9a-f:.]+\]$/;
function parseAllowedHosts(text) {
    const entries = (0,parse/* parseList */.E1)(text).map((entry) => entry.toLowerCase());
    if (entries.length === 0)
        throw new input_error/* MissingInput */.Rw('allowed-hosts', `the hosts that credentials may be sent to: ${hosts_ACCEPTED}`);
    const odd = entries.findIndex((host) => !HOST.test(host));
    if (odd >= 0)
        throw new input_error/* InputError */.dz('allowed-hosts', { place: `entry ${odd + 1}`, fault: 'not a host name' }, hosts_ACCEPTED);
    const names = new Set(entries.filter((host) => !host.startsWith('*')).map(normal));
    const suffixes = entries.filter((host) => host.startsWith('*')).map((host) => normal(host.slice(1)));
    return (hostname) => {
        const host = normal(hostname);
        return names.has(host) || suffixes.some((suffix) => host.endsWith(suffix) && host.length > suffix.length);
    };
}
function normal(host) {
    const spelt = URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
    return spelt.replace(/\.$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./src/fleet/targets/names.ts

const NAME_ACCEPTED = 'the name of an environment variable, such as TEAM_A_KEY';
const REVOKED = `${NAME_ACCEPTED}; revoke the credential, because others may have read the file`;
const OF_THE_RUNNER = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i;
const MEANT_TO_BE_SENT = /KEY|TOKEN|SECRET|CRED|PASSW|AUTH|BEARER|HEADER|CLAUDE|ANTHROPIC/i;
const OF_OTHER_TOOLS = /^(?:GH|GIT|SSH|GPG|NODE|NPM|YARN|AWS|AZURE|GOOGLE|DOCKER|LD|DYLD)_/i;
const LONGEST_WORD = 24;
function refuseName(name, placeOf, isListed) {
    if (OF_THE_RUNNER.test(name))
        throw targetsFault(placeOf(), 'the name of a variable of the runner', `${NAME_ACCEPTED}; none that begins with GITHUB_, ACTIONS_, RUNNER_ or INPUT_`);
    if (looksLikeValue(name))
        throw targetsFault(placeOf(), `${name.length} characters, not shown, that look like a credential`, REVOKED);
    if (!isListed(name) && (!MEANT_TO_BE_SENT.test(name) || OF_OTHER_TOOLS.test(name)))
        throw targetsFault(placeOf(), OF_OTHER_TOOLS.test(name) ? 'the name of another tool\u2019s variable' : 'not the name of a credential', `a name that contains ${wordsOf(MEANT_TO_BE_SENT)} and does not begin with ${wordsOf(OF_OTHER_TOOLS)}, or any from the input credentials`);
}
function wordsOf({ source }) {
    return (source.match(/[A-Z]+/g) ?? []).join(', ').replace(/, (\w+)$/, ' or $1');
}
function looksLikeValue(name) {
    const words = name.split('_');
    const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    const digits = name.replace(/\D/g, '').length;
    const turns = name.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)|[a-z](?=[A-Z])/g)?.length ?? 0;
    return longest > LONGEST_WORD || (name.length >= 12 && (digits > name.length / 3 || turns >= 6));
}

// EXTERNAL MODULE: ./src/secrets/key-prefixes.ts
var key_prefixes = __webpack_require__(40335);
;// CONCATENATED MODULE: ./src/fleet/targets/pasted.ts



const BEGINNING = new RegExp(`(?<![A-Za-z0-9])(?:${key_prefixes/* ANY_KEY_PREFIX */.UW})`);
const BODY = /^(?=.*\d)[\w.+/=-]{8}/;
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f]/gu;
const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const BASE64 = /[\w+/-]{24,}={0,2}/g;
const HEXADECIMAL = /(?:[0-9a-f]{2}){16,}/gi;
const PRINTABLE = /^[\t\n\r -~]+$/;
function refusePastedKeys(text) {
    for (const [at, line] of text.split('\n').entries()) {
        const words = line.matchAll(/\S+/g);
        for (const { 0: word, index } of words)
            if (holdsCredential(word))
                throw pasted({ line: at + 1, column: index + 1 });
    }
}
function pasted(place) {
    return targetsFault(place, 'a credential instead of its name, not shown', REVOKED);
}
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
var _2020 = __webpack_require__(52210);
;// CONCATENATED MODULE: ./schema/targets-v1.schema.json
const targets_v1_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/claude-preflight/claude-preflight/v0/schema/targets-v1.schema.json","title":"Claude Preflight targets, version 1","description":"Many targets that one run checks. It names environment variables and holds no value of any. Proxy, trust, connect-to, allow-http, deadline and all that is about the report are inputs of the action, for they hold for every target.","type":"object","additionalProperties":false,"required":["targets"],"properties":{"$schema":{"description":"The address of this schema, for editors.","type":"string"},"defaults":{"description":"Settings of every target that does not set its own.","type":"object","additionalProperties":false,"properties":{"auth":{"$ref":"#/$defs/auth"},"endpoints":{"$ref":"#/$defs/endpoints"},"require":{"$ref":"#/$defs/require"},"models":{"$ref":"#/$defs/models"},"request":{"$ref":"#/$defs/request"},"live":{"$ref":"#/$defs/live"},"on-missing-key":{"$ref":"#/$defs/on-missing-key"},"timeout":{"$ref":"#/$defs/timeout"},"attempts":{"$ref":"#/$defs/attempts"},"tls-expiry-days":{"$ref":"#/$defs/tls-expiry-days"},"model-retirement-days":{"$ref":"#/$defs/model-retirement-days"},"workspace-id":{"$ref":"#/$defs/workspace-id"},"organization-id":{"$ref":"#/$defs/organization-id"},"federation-rule-id":{"$ref":"#/$defs/federation-rule-id"},"service-account-id":{"$ref":"#/$defs/service-account-id"},"oidc-audience":{"$ref":"#/$defs/oidc-audience"},"provider":{"$ref":"#/$defs/provider"},"checks":{"$ref":"#/$defs/checks"},"region":{"$ref":"#/$defs/region"},"project":{"$ref":"#/$defs/project"},"resource":{"$ref":"#/$defs/resource"},"headers":{"$ref":"#/$defs/headers"}}},"targets":{"description":"A list of one to ten thousand targets.","type":"array","minItems":1,"maxItems":10000,"items":{"$ref":"#/$defs/target"}}},"$defs":{"target":{"description":"A target: name, credential, endpoints, provider, models, labels, and settings by the names of the inputs.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"A name of its own, of 1 to 100 printable characters. Shards are assigned by it.","type":"string","pattern":"^[^\\\\s\\\\p{C}](?:[^\\\\p{C}\\\\p{Zl}\\\\p{Zp}]{0,98}[^\\\\s\\\\p{C}])?$"},"credential":{"description":"The name of the environment variable (or of the line of the input credentials) that holds the credential: letters, digits and underscores. Never the credential itself.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"labels":{"description":"At most 20 labels: a name, and text, a number, true or false of up to 100 characters.","type":"object","maxProperties":20,"propertyNames":{"pattern":"^[A-Za-z0-9][\\\\w./-]{0,62}$"},"additionalProperties":{"description":"Text, a number, true or false of up to 100 characters.","type":["string","number","boolean"],"maxLength":100}},"auth":{"$ref":"#/$defs/auth"},"endpoints":{"$ref":"#/$defs/endpoints"},"require":{"$ref":"#/$defs/require"},"models":{"$ref":"#/$defs/models"},"request":{"$ref":"#/$defs/request"},"live":{"$ref":"#/$defs/live"},"on-missing-key":{"$ref":"#/$defs/on-missing-key"},"timeout":{"$ref":"#/$defs/timeout"},"attempts":{"$ref":"#/$defs/attempts"},"tls-expiry-days":{"$ref":"#/$defs/tls-expiry-days"},"model-retirement-days":{"$ref":"#/$defs/model-retirement-days"},"workspace-id":{"$ref":"#/$defs/workspace-id"},"organization-id":{"$ref":"#/$defs/organization-id"},"federation-rule-id":{"$ref":"#/$defs/federation-rule-id"},"service-account-id":{"$ref":"#/$defs/service-account-id"},"oidc-audience":{"$ref":"#/$defs/oidc-audience"},"provider":{"$ref":"#/$defs/provider"},"checks":{"$ref":"#/$defs/checks"},"region":{"$ref":"#/$defs/region"},"project":{"$ref":"#/$defs/project"},"resource":{"$ref":"#/$defs/resource"},"headers":{"$ref":"#/$defs/headers"}}},"auth":{"description":"The header that must work: auto, bearer, x-api-key or federation. With bearer the credential is a token.","enum":["auto","bearer","x-api-key","federation"]},"endpoints":{"description":"A list of 1 to 16 base URLs, the primary first, or a single one as text. Each host must be in allowed-hosts.","type":["array","string"],"pattern":"\\\\S","minItems":1,"maxItems":16,"items":{"description":"A base URL.","type":"string","pattern":"\\\\S","maxLength":2048}},"require":{"description":"any (broken only if no endpoint works) or all (each must work).","enum":["any","all"]},"models":{"description":"A list of model IDs that must be usable, or a single one as text.","type":["array","string"],"maxItems":200,"items":{"description":"A model ID.","type":"string","minLength":1,"maxLength":255}},"request":{"description":"The path of a JSON file in the workspace with a Messages request.","type":"string","minLength":1},"live":{"description":"Also send one minimal billed message: true or false.","type":"boolean"},"on-missing-key":{"description":"How to treat a missing key: auto, fail or skip.","enum":["auto","fail","skip"]},"timeout":{"description":"Time limit for one attempt, such as 500ms, 10s or 1m.","type":["string","number"]},"attempts":{"description":"How often a request is tried on transient failures: a whole number from 1 to 20.","type":"integer","minimum":1,"maximum":20},"tls-expiry-days":{"description":"A whole number of days from 0 to 3650.","type":"integer","minimum":0,"maximum":3650},"model-retirement-days":{"description":"A whole number of days from 0 to 3650.","type":"integer","minimum":0,"maximum":3650},"workspace-id":{"description":"An ID of letters, digits, _ and -.","type":"string","pattern":"^[\\\\w-]{1,128}$"},"organization-id":{"description":"An ID of letters, digits, _ and -.","type":"string","pattern":"^[\\\\w-]{1,128}$"},"federation-rule-id":{"description":"An ID of letters, digits, _ and -.","type":"string","pattern":"^[\\\\w-]{1,128}$"},"service-account-id":{"description":"An ID of letters, digits, _ and -.","type":"string","pattern":"^[\\\\w-]{1,128}$"},"oidc-audience":{"description":"The audience of the identity token, a URL or a name without spaces.","type":"string","pattern":"^[\\\\x21-\\\\x7e]{1,255}$"},"provider":{"description":"One of auto (by host name and answers), anthropic, gateway, litellm, openrouter, cloudflare, vercel, portkey, helicone, kong, new-api, databricks, snowflake, azure-apim, aws-api-gateway, bedrock, bedrock-mantle, claude-on-aws, vertex, claude-on-google, foundry, openai-compatible.","enum":["auto","anthropic","gateway","litellm","openrouter","cloudflare","vercel","portkey","helicone","kong","new-api","databricks","snowflake","azure-apim","aws-api-gateway","bedrock","bedrock-mantle","claude-on-aws","vertex","claude-on-google","foundry","openai-compatible"]},"checks":{"description":"A list of check IDs, or a single one as text; -id leaves one out, +id adds one.","type":["array","string"],"pattern":"\\\\S","minItems":1,"items":{"description":"A check ID.","type":"string","pattern":"\\\\S","maxLength":64}},"region":{"description":"Region of the cloud, such as us-east-1 or global.","type":"string","pattern":"^[a-z\\\\d](?:[a-z\\\\d-]{0,61}[a-z\\\\d])?$"},"project":{"description":"ID of the Google Cloud project.","type":"string","pattern":"^\\\\w[\\\\w.:-]{0,127}$"},"resource":{"description":"Name of the Microsoft Foundry resource.","type":"string","pattern":"^\\\\w[\\\\w-]{0,127}$"},"headers":{"description":"Extra request headers: each header\'s name with the name of the environment variable that holds its value.","type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?!__proto__$)[A-Za-z0-9!#$%&\'*+.^_`|~-]{1,64}$"},"additionalProperties":{"description":"The name of an environment variable: letters, digits and underscores. Never the value itself.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"}}}}');
;// CONCATENATED MODULE: ./src/fleet/targets/schema.ts



function validated(document) {
    const ajv = new _2020.Ajv2020({ strictTypes: false, verbose: true });
    const isTargetsFile = ajv.compile(targets_v1_schema_namespaceObject);
    if (isTargetsFile(document.value))
        return document.value;
    const [error] = isTargetsFile.errors ?? [];
    throw error === undefined ? targetsFault(undefined, 'wrong form', PUBLISHED) : faultOf(error, document);
}
const PUBLISHED = 'a file as docs/targets.md describes it';
function faultOf(error, document) {
    const path = pathOf(error.instancePath);
    const strange = unknownName(error);
    const place = strange === undefined ? document.placeOf(path) : document.placeOfName(path, strange);
    const part = path.length === 0 ? undefined : told(path);
    return targetsFault(place, { place: part, fault: schema_wordsOf(error, strange) }, acceptedBy(error));
}
function pathOf(pointer) {
    const parts = pointer.split('/').slice(1);
    return parts.map((part) => /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function told(path) {
    const parts = path.map((part) => {
        if (typeof part === 'number')
            return `[${part}]`;
        return KNOWN.has(part) ? `.${part}` : '.\u2026';
    });
    return parts.join('').replace(/^\./, '');
}
const KNOWN = new Set([
    ...Object.keys(targets_v1_schema_namespaceObject.properties),
    ...Object.keys(targets_v1_schema_namespaceObject.properties.defaults.properties),
    ...Object.keys(targets_v1_schema_namespaceObject.$defs.target.properties),
]);
function unknownName(error) {
    const { keyword, params, propertyName, data } = error;
    if (keyword === 'additionalProperties')
        return String(params['additionalProperty']);
    if (keyword !== 'required')
        return propertyName;
    return Object.keys(data).find((name) => !membersOf(error).includes(name));
}
function membersOf({ parentSchema }) {
    const { properties = {} } = (parentSchema ?? {});
    return Object.keys(properties);
}
function schema_wordsOf({ keyword, params, instancePath }, strange) {
    const lacks = `${String(params['missingProperty'])} is missing`;
    if (keyword === 'required')
        return strange === undefined ? lacks : `${lacks}, and this member is unknown`;
    if (keyword === 'pattern' && NAMES_A_SECRET.test(instancePath))
        return 'not the name of a variable; if it is a key, revoke it';
    return WORDS[keyword] ?? 'wrong form';
}
const NAMES_A_SECRET = /\/(?:credential$|headers\/)/;
const WORDS = {
    additionalProperties: 'unknown member',
    propertyNames: 'a member with an invalid name',
    type: 'wrong type',
    enum: 'not one of the accepted values',
    pattern: 'not what is expected; not shown, because it may be a secret',
    minItems: 'an empty list',
    maxItems: 'too long a list',
    maxProperties: 'too many members',
    minLength: 'empty',
    maxLength: 'too long',
    minimum: 'too small',
    maximum: 'too large',
};
function acceptedBy(error) {
    const { description = PUBLISHED } = (error.parentSchema ?? {});
    const members = membersOf(error);
    if (error.instancePath === '')
        return PUBLISHED;
    if (['additionalProperties', 'required'].includes(error.keyword) && members.length > 0)
        return `a target with a name, and of these members: ${members.join(', ')}`;
    return description.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase()).replace(/\.$/, '');
}

// EXTERNAL MODULE: ./src/inputs/cloud/meant-cloud.ts
var meant_cloud = __webpack_require__(37068);
// EXTERNAL MODULE: ./src/inputs/cloud/read-cloud.ts + 2 modules
var read_cloud = __webpack_require__(52483);
// EXTERNAL MODULE: ./src/inputs/read-settings.ts + 4 modules
var read_settings = __webpack_require__(4542);
// EXTERNAL MODULE: ./src/secrets/sources.ts + 1 modules
var secrets_sources = __webpack_require__(69459);
;// CONCATENATED MODULE: ./src/fleet/targets/settings.ts








const OF_THE_STEP = ['scan-workspace', 'allow-http', 'client'];
const READ_ONCE = table/* INPUTS */.mc['ca-certificates'].variables;
const KEYLESS_RULE = 'federation-rule-id';
function settingsMaker(sources) {
    const { host, step, file, valueOf } = sources;
    const envFor = memo((hidden) => without(host.env, hidden.split(' ')));
    const requestAt = memo((path) => table/* INPUTS */.mc.request.form.parse('request', path, host));
    return (entry) => {
        const own = { ...file.defaults, ...entry };
        const named = entry.credential;
        const env = envFor(hiddenFrom(own, host).join(' '));
        const targetHost = hostOf(host, env, inputsOf(own, host), secretsOf(own, sources));
        const settings = (0,read_settings/* readSettings */.s)(targetHost);
        const path = own['request'];
        const { request, requestPath } = typeof path === 'string' ? { request: requestAt(path), requestPath: path } : step;
        const whole = {
            ...settings,
            ...ofTheRun(step),
            ...{ request, requestPath },
            ...(named !== undefined && credentialOf(named, own, settings, valueOf(named))),
            listed: {
                credentialName: named,
                unset: headerVariables(own).filter((name) => !(0,reader/* isGivenSecret */.Ay)(valueOf(name))),
            },
        };
        return inCloud(whole, named, targetHost);
    };
}
function inCloud(settings, named, host) {
    const meant = (0,meant_cloud/* namedCloud */.d)(settings);
    if (meant === undefined)
        return settings;
    const { cloud, ...rest } = (0,read_cloud.readCloud)(settings, meant, host);
    if (named === undefined || cloud === undefined)
        return { ...rest, ...(cloud && { cloud }) };
    const { credential } = settings;
    return { ...rest, credential, cloud: { ...cloud, identity: { kind: 'key' }, origin: credential?.origin } };
}
function inputsOf(own, host) {
    const names = table/* TARGET_INPUTS */.gd.filter((name) => name !== 'request' && !(name === KEYLESS_RULE && hasKey(own, host)));
    const settings = names.map((name) => [name, textOf(own[name]) ?? host.input(name)]);
    return Object.fromEntries([...settings, ...OF_THE_STEP.map((name) => [name, host.input(name)])]);
}
function hasKey({ credential, auth }, host) {
    return credential !== undefined && (textOf(auth) ?? host.input('auth') ?? '').trim() !== 'federation';
}
function hiddenFrom(own, host) {
    return [...READ_ONCE, ...(hasKey(own, host) ? table/* INPUTS */.mc[KEYLESS_RULE].variables : [])];
}
function textOf(value) {
    if (Array.isArray(value))
        return value.map((entry) => `${String(entry)}\n`).join('');
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
function secretsOf(own, sources) {
    const credentials = own['credential'] === undefined ? [] : secrets_sources/* CREDENTIAL_INPUTS */.ms;
    const headers = own['headers'] === undefined ? [] : [['headers', headersOf(own, sources)]];
    return new Map([...credentials.map((name) => [name, undefined]), ...headers]);
}
function headersOf(own, { valueOf }) {
    const lines = namedHeaders(own).flatMap(([name, variable]) => {
        const secret = valueOf(variable);
        if (!(0,reader/* isGivenSecret */.Ay)(secret))
            return [];
        const value = (0,secrets_secret/* reveal */._c)(secret).trim();
        if (/[\r\n]/.test(value))
            throw new input_error/* InputError */.dz('headers', 'a variable holds a line break', 'variables of one line each');
        return [`${name}: ${value}`];
    });
    return (0,secrets_secret/* makeSecret */.pz)(lines.join('\n'));
}
function credentialOf(variable, own, { federation }, secret) {
    const kind = own['auth'] === 'bearer' ? 'auth-token' : 'api-key';
    const origin = { setting: kind, from: 'environment', variable };
    const credential = federation === undefined && (0,reader/* isGivenSecret */.Ay)(secret) ? { secret, kind, origin } : undefined;
    return { credential, ignoredCredential: undefined };
}
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
        issue: undefined,
        origins: [],
    };
}
function hostOf(host, env, inputs, own) {
    const replaced = new Set([...own.keys()].flatMap((name) => secrets_sources/* SECRET_SOURCES */.SC[name].variables));
    const vault = {
        ...host.vault,
        input: (name) => (own.has(name) ? own.get(name) : host.vault.input(name)),
        variable: (name) => (replaced.has(name) ? undefined : host.vault.variable(name)),
    };
    return { ...host, env, input: (name) => inputs[name], inputNames: Object.keys(inputs), vault };
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

;// CONCATENATED MODULE: ./src/fleet/targets/read-fleet.ts


















const MOST_SHARDS = 256;
function readFleet(host, step, names) {
    const { read, record, origins } = (0,reader/* makeReader */.Yv)(host, table/* INPUTS */.mc);
    const path = read('targets')?.trim();
    if (path === undefined)
        return lonely(table/* FLEET_INPUTS */.JI.find((name) => (0,reader/* isGivenInput */.g0)(host, name)));
    (0,keep_memory_small/* keepGarbageSmall */.av)();
    const isAllowed = parseAllowedHosts(read('allowed-hosts'));
    const lines = (0,reader/* secretInput */.jY)(host, 'credentials');
    record(lines?.origin ?? { setting: 'credentials', from: 'default' });
    const credentials = parseCredentials(lines === undefined ? '' : (0,secrets_secret/* reveal */._c)(lines.secret));
    const shard = read('shard');
    const share = shard === undefined ? undefined : parseShard(shard.trim());
    const text = read_fleet_textOf(path, host);
    refusePastedKeys(text);
    const document = readDocument(text);
    refuseFoldedKeys(document);
    const file = validated(document);
    (0,keep_memory_small/* keepMemorySmall */.EO)();
    read_fleet_refuseNames(file, document, (name) => credentials.has(name));
    const valueOf = (name) => {
        const value = credentials.get(name);
        return value === undefined ? host.vault.variable(name) : host.vault.hide(value);
    };
    const settingsOf = settingsMaker({ host, step, file, valueOf });
    const all = file.targets.map((entry, at) => targetOf(entry, at, settingsOf, document));
    names.tell(all.map(({ settings }) => settings));
    refuseHosts(all, isAllowed, document);
    return { ...shareOf(all, share, (0,fleet_shard/* digestOf */.o)(file)), concurrency: step.concurrency, origins };
}
function lonely(name) {
    if (name === undefined)
        return undefined;
    throw new input_error/* MissingInput */.Rw('targets', `the path of a targets file: ${name} is set, and means nothing without it`);
}
function parseShard(text) {
    const [whole, index = '', count = ''] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(text) ?? [];
    const share = { index: Number(index), count: Number(count) };
    if (whole !== undefined && share.index >= 1 && share.index <= share.count && share.count <= MOST_SHARDS)
        return share;
    throw new input_error/* InputError */.dz('shard', (0,input_error/* unlike */.z3)(text), `i/n with i from 1 to n, and n of at most ${MOST_SHARDS}, such as 2/4`);
}
function read_fleet_textOf(path, host) {
    const whole = (0,external_node_path_.resolve)(host.cwd, path);
    const real = (0,files/* realPath */.Ye)(whole) ?? whole;
    for (const one of [path, real])
        (0,guarded_file/* refuseStrangersFile */.O)('targets', one, host);
    const bytes = (0,files/* bytesOf */.$$)(real);
    if (typeof bytes !== 'string')
        return bytes.toString('utf8').replace(/^\ufeff/, '');
    throw new input_error/* InputError */.dz('targets', bytes, 'the path of a YAML or JSON file of at most 4 MiB, see docs/targets.md');
}
function refuseFoldedKeys({ find }) {
    const found = find(holdsCredential);
    if (found !== undefined)
        throw pasted(found.place);
}
function read_fleet_refuseNames({ targets, defaults }, { placeOf }, isListed) {
    const names = new Set();
    const refuse = (name, path) => refuseName(name, () => placeOf(path), isListed);
    for (const [header, variable] of Object.entries(defaults?.headers ?? {}))
        refuse(variable, ['defaults', 'headers', header]);
    for (const [at, { name, credential, headers = {} }] of targets.entries()) {
        if (names.has(name))
            throw targetsFault(placeOf(['targets', at, 'name']), 'a name that an earlier target has', 'a name of its own for each target');
        names.add(name);
        if (credential !== undefined)
            refuse(credential, ['targets', at, 'credential']);
        for (const [header, variable] of Object.entries(headers))
            refuse(variable, ['targets', at, 'headers', header]);
    }
}
function targetOf(entry, at, settingsOf, { placeOf }) {
    const { name, labels = {} } = entry;
    const texts = Object.entries(labels).map(([label, value]) => [label, String(value)]);
    try {
        return { name, labels: Object.fromEntries(texts), settings: settingsOf(entry) };
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.dz))
            throw error;
        throw inTarget(error, placeOf(['targets', at, error.input]));
    }
}
function inTarget(error, where) {
    const { input, place, fault, shape, accepted } = error;
    const part = place === undefined ? input : `${input}, ${place}`;
    if (error instanceof input_error/* MissingInput */.Rw)
        return targetsFault(where, `${input} is missing`, accepted);
    return targetsFault(where, { place: part, fault, shape }, accepted);
}
function refuseHosts(all, isAllowed, { placeOf }) {
    for (const [at, { settings }] of all.entries()) {
        for (const [which, given] of settings.endpoints.entries()) {
            const host = (0,endpoint_shape/* judgeEndpoint */.dA)(given, { allowHttp: settings.allowHttp }).url?.hostname;
            if (host !== undefined && !isAllowed(host))
                throw strangerAt(placeOf(['targets', at, 'endpoints', which]), host);
        }
    }
}
function strangerAt(place, host) {
    const shown = host.replace(/[^\w.:[\]-]/g, '').slice(0, 120);
    return targetsFault(place, `the host ${shown} is not in allowed-hosts`, 'endpoints at hosts that the input allowed-hosts names');
}
function shareOf(all, share, content) {
    if (share === undefined)
        return { targets: all, shard: undefined };
    const positions = all.flatMap(({ name }, at) => (0,fleet_shard/* assignShard */.m)(name, share.count) === share.index ? [at] : []);
    const fleet = { targets: all.length, digest: (0,fleet_shard/* digestOf */.o)(all.map(({ name }) => name)), content };
    const shard = { ...share, positions, fleet };
    return { targets: positions.flatMap((at) => all[at] ?? []), shard };
}


/***/ }),

/***/ 52483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCloud: () => (/* binding */ readCloud)
});

// EXTERNAL MODULE: ./src/claude/providers/clouds/hosts.ts
var hosts = __webpack_require__(86117);
// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __webpack_require__(39354);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var inputs_reader = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/inputs/table/cloud.ts
var cloud = __webpack_require__(96683);
// EXTERNAL MODULE: ./src/inputs/table.ts + 5 modules
var table = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/inputs/runner/event.ts
var runner_event = __webpack_require__(40596);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/inputs/federation.ts
var federation = __webpack_require__(57364);
// EXTERNAL MODULE: ./src/inputs/files.ts + 1 modules
var files = __webpack_require__(24576);
// EXTERNAL MODULE: ./src/inputs/guarded-file.ts + 1 modules
var guarded_file = __webpack_require__(92905);
// EXTERNAL MODULE: ./src/secrets/sources.ts + 1 modules
var sources = __webpack_require__(69459);
;// CONCATENATED MODULE: ./src/inputs/cloud/azure-profile.ts


const PROFILE_LIMIT = 1_048_576;
function isSignedInToAzure(env) {
    const folder = env['AZURE_CONFIG_DIR'] || (0,external_node_path_.join)(env['HOME'] ?? env['USERPROFILE'] ?? '', '.azure');
    const text = (0,files/* readLimited */.tk)((0,external_node_path_.join)(folder, 'azureProfile.json'), PROFILE_LIMIT) ?? '';
    try {
        const profile = JSON.parse(text.replace(/^\uFEFF/, ''));
        return Array.isArray(profile?.subscriptions) && profile.subscriptions.length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/inputs/cloud/identity.ts










const KEYS = {
    bedrock: 'AWS_BEARER_TOKEN_BEDROCK',
    'bedrock-mantle': 'AWS_BEARER_TOKEN_BEDROCK',
    'claude-on-aws': 'ANTHROPIC_AWS_API_KEY',
    foundry: 'ANTHROPIC_FOUNDRY_API_KEY',
    'openai-compatible': 'OPENAI_API_KEY',
};
const OF_AWS = [keyOfInput, awsRole, awsProfileOfInput, keyOfVariable, awsKeys, awsChain];
const OF_GOOGLE = [keyOfInput, googleWorkload, googleFile];
const FINDERS = {
    bedrock: OF_AWS,
    'bedrock-mantle': OF_AWS,
    'claude-on-aws': OF_AWS,
    vertex: OF_GOOGLE,
    'claude-on-google': OF_GOOGLE,
    foundry: [keyOfInput, keyOfVariable, azureApp, azureCli],
    'openai-compatible': [keyOfInput, keyOfVariable],
};
function readIdentity(reading, { credential }) {
    for (const find of FINDERS[reading.id]) {
        const found = find(reading);
        if (found !== undefined)
            return isWithheld(found, reading) ? NOBODY : found;
    }
    const own = reading.id === 'openai-compatible' ? credential : undefined;
    return { ...NOBODY, credential: own, origin: own?.origin };
}
const NOBODY = { identity: { kind: 'key' }, credential: undefined, origin: undefined };
function isWithheld({ identity }, { host: { env } }) {
    if ((0,runner_event/* whyWithheld */.Q0)(env) !== 'fork')
        return false;
    if (identity.kind === 'azure-cli')
        return !isSignedInToAzure(env);
    return 'identity' in identity && typeof identity.identity === 'string';
}
function keyed(credential) {
    return { identity: { kind: 'key' }, credential, origin: credential.origin };
}
function keyOfInput({ host }) {
    const [credential] = sources/* CREDENTIAL_INPUTS */.ms.flatMap((kind) => {
        const found = (0,inputs_reader/* secretInput */.jY)(host, kind);
        return found === undefined ? [] : [{ ...found, kind }];
    });
    return credential && keyed(credential);
}
function keyOfVariable({ host, id }) {
    const variable = KEYS[id];
    const secret = variable === undefined ? undefined : host.vault.variable(variable);
    if (!(0,inputs_reader/* isGivenSecret */.Ay)(secret) || variable === undefined)
        return undefined;
    return keyed({ secret, kind: 'api-key', origin: { setting: 'api-key', from: 'environment', variable } });
}
function awsRole({ reader, host }) {
    const role = reader.find('role-to-assume') && reader.read('role-to-assume');
    return role === undefined
        ? undefined
        : signedIn({ kind: 'aws-role', role, identity: (0,federation/* identitySource */.i)(host) }, 'role-to-assume');
}
function awsProfileOfInput({ reader }) {
    const found = reader.find('aws-profile');
    if (found === undefined || found.variable !== undefined)
        return undefined;
    return signedIn({ kind: 'aws-profile', profile: reader.read('aws-profile') }, 'aws-profile');
}
function awsKeys({ host: { env, vault } }) {
    const accessKeyId = env['AWS_ACCESS_KEY_ID']?.trim();
    const secretAccessKey = vault.variable('AWS_SECRET_ACCESS_KEY');
    const sessionToken = vault.variable('AWS_SESSION_TOKEN');
    if (!accessKeyId || !(0,inputs_reader/* isGivenSecret */.Ay)(secretAccessKey))
        return undefined;
    const token = (0,inputs_reader/* isGivenSecret */.Ay)(sessionToken) ? sessionToken : undefined;
    return signedIn({ kind: 'aws-keys', accessKeyId, secretAccessKey, sessionToken: token }, 'api-key', 'AWS_ACCESS_KEY_ID');
}
const CHAIN = [
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_EXECUTION_ENV',
];
function awsChain({ reader, host: { env } }) {
    const variable = CHAIN.find((name) => (env[name] ?? '').trim() !== '');
    const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
    const isFile = ['config', 'credentials'].some((name) => home !== '' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, '.aws', name)));
    if (variable === undefined && !isFile)
        return undefined;
    return signedIn({ kind: 'aws-profile', profile: reader.read('aws-profile') }, 'aws-profile', variable);
}
function googleWorkload({ reader, host }) {
    const name = 'workload-identity-provider';
    refuseHalf('service-account', reader.find('service-account'), name, reader.find(name));
    const workloadProvider = reader.find(name) === undefined ? undefined : reader.read(name);
    if (workloadProvider === undefined)
        return undefined;
    const serviceAccount = reader.read('service-account');
    const identity = (0,federation/* identitySource */.i)(host);
    return signedIn({ kind: 'google-workload', workloadProvider, serviceAccount, identity }, name);
}
function googleFile({ host }) {
    const { env } = host;
    const variable = 'GOOGLE_APPLICATION_CREDENTIALS';
    const named = env[variable]?.trim();
    if (named) {
        if (!isOfLogin(named, host))
            (0,guarded_file/* refuseStrangersFile */.O)(variable, named, host);
        return signedIn({ kind: 'google-file', path: named }, 'auth-token', variable);
    }
    const folder = env['CLOUDSDK_CONFIG'] || (env['APPDATA'] && (0,external_node_path_.join)(env['APPDATA'], 'gcloud')) || inHome(env);
    const path = folder && (0,external_node_path_.resolve)(host.cwd, folder, 'application_default_credentials.json');
    if (!path || !(0,external_node_fs_.existsSync)(path))
        return undefined;
    (0,guarded_file/* refuseStrangersFile */.O)('CLOUDSDK_CONFIG', path, host);
    return signedIn({ kind: 'google-file', path }, 'auth-token');
}
function isOfLogin(path, { env, cwd }) {
    const whole = (0,external_node_path_.resolve)(cwd, path);
    const [folder, name] = [(0,external_node_path_.dirname)(whole), (0,external_node_path_.basename)(whole)];
    const isNamedSo = /^gha-creds-[0-9a-f]{16,}\.json$/.test(name);
    if (!isNamedSo || folder !== (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? ''))
        return false;
    return (0,files/* realPath */.Ye)(whole) === (0,external_node_path_.join)((0,files/* realPath */.Ye)(folder) ?? folder, name);
}
function inHome(env) {
    const home = env['HOME'];
    return home ? (0,external_node_path_.join)(home, '.config', 'gcloud') : undefined;
}
function azureApp({ reader, host }) {
    const [client, tenant] = [reader.find('client-id'), reader.find('tenant-id')];
    refuseHalf('client-id', client, 'tenant-id', tenant);
    refuseHalf('tenant-id', tenant, 'client-id', client);
    if (client === undefined || tenant === undefined)
        return undefined;
    const identity = (0,federation/* identitySource */.i)(host);
    if (typeof identity === 'string' && client.variable !== undefined)
        return undefined;
    const [clientId, tenantId] = [reader.read('client-id'), reader.read('tenant-id')];
    if (clientId === undefined || tenantId === undefined)
        return undefined;
    return signedIn({ kind: 'azure-app', clientId, tenantId, identity }, 'client-id', client.variable);
}
function refuseHalf(name, given, other, missing) {
    if (given !== undefined && given.variable === undefined && missing === undefined)
        throw new input_error/* MissingInput */.Rw(other, `the one that belongs to ${name}: the job signs in with both`);
}
function azureCli({ host }) {
    const variable = 'AZURE_CONFIG_DIR';
    const folder = host.env[variable];
    if (folder)
        (0,guarded_file/* refuseStrangersFile */.O)(variable, folder, host);
    return { identity: { kind: 'azure-cli' }, credential: undefined, origin: undefined };
}
function signedIn(identity, setting, variable) {
    const origin = variable === undefined ? { setting, from: 'input' } : { setting, from: 'environment', variable };
    return { identity, credential: undefined, origin };
}

;// CONCATENATED MODULE: ./src/inputs/cloud/read-cloud.ts







const VARIABLES = {
    bedrock: { base: 'ANTHROPIC_BEDROCK_BASE_URL', region: ['AWS_REGION'] },
    'bedrock-mantle': {
        base: 'ANTHROPIC_BEDROCK_MANTLE_BASE_URL',
        region: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    },
    'claude-on-aws': {
        ...{ base: 'ANTHROPIC_AWS_BASE_URL', region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
        workspace: ['ANTHROPIC_AWS_WORKSPACE_ID'],
    },
    vertex: {
        ...{ base: 'ANTHROPIC_VERTEX_BASE_URL', region: ['CLOUD_ML_REGION'] },
        project: ['ANTHROPIC_VERTEX_PROJECT_ID', 'GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT'],
    },
    'claude-on-google': {
        ...{ base: 'ANTHROPIC_GOOGLE_CLOUD_BASE_URL', region: ['ANTHROPIC_GOOGLE_CLOUD_LOCATION'] },
        project: ['ANTHROPIC_GOOGLE_CLOUD_PROJECT', 'GOOGLE_CLOUD_PROJECT'],
        workspace: ['ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID'],
    },
    foundry: { base: 'ANTHROPIC_FOUNDRY_BASE_URL', region: [] },
    'openai-compatible': { base: 'OPENAI_BASE_URL', region: [] },
};
const REGIONS = {
    bedrock: 'us-east-1',
    vertex: 'global',
    'claude-on-google': 'global',
};
function readCloud(settings, meant, host) {
    const reader = (0,inputs_reader/* makeReader */.Yv)(host, cloud/* CLOUD */.O);
    const base = baseGiven(settings, meant, host);
    const { identity, credential, origin } = readIdentity({ reader, host, id: meant.id }, settings);
    const isNobody = credential === undefined && identity.kind === 'key' && (0,runner_event/* whyWithheld */.Q0)(host.env) !== undefined;
    const given = readPlace(settings, meant.id, base, { reader, host });
    const place = isNobody ? { ...given, region: given.region ?? 'us-east-1' } : given;
    const endpoints = endpointsOf(settings, base, place, { reader, host, isNobody });
    if (!isNobody)
        requireOf(place, base);
    return Object.freeze({
        ...settings,
        credential,
        ignoredCredential: undefined,
        endpoints,
        workspaceId: undefined,
        cloud: { ...place, because: isNamed(meant) ? undefined : meant.because, identity, origin },
        origins: [
            ...settings.origins.filter(({ setting }) => setting !== 'endpoints'),
            ...originsOf(base, reader),
        ],
    });
}
function isNamed({ because: { from, setting } }) {
    return from === 'input' && setting === 'provider';
}
function readPlace(settings, id, base, reading) {
    const { region, project = [], workspace = [] } = VARIABLES[id];
    return {
        id,
        region: lookUp(reading, 'region', region) ?? regionOf(base) ?? REGIONS[id],
        project: lookUp(reading, 'project', project),
        workspace: settings.workspaceId ?? workspaceIn(workspace, reading.host),
    };
}
function workspaceIn(variables, host) {
    const variable = variables.find((name) => isGiven(host.env[name]));
    return variable && table/* INPUTS */.mc['workspace-id'].form.parse(variable, host.env[variable]?.trim() ?? '', host);
}
function endpointsOf({ endpoints }, base, place, reading) {
    if (base === undefined)
        return [withPath(derivedBase(place, reading), place)];
    const given = endpoints[0] === base.text ? endpoints : [base.text];
    return base.origin.from === 'environment' ? given : given.map((text) => withPath(text, place));
}
function withPath(text, { id }) {
    const { hostname = '', pathname, search, hash } = URL.parse(text.trim()) ?? {};
    const isBare = pathname === '/' && search === '' && hash === '' && (0,hosts/* isHostOf */.UC)(id, hostname);
    const path = (0,hosts/* basePathAt */._$)(id);
    return isBare && path !== undefined ? text.trim().replace(/\/?$/, path) : text;
}
function originsOf(base, { origins }) {
    return [base?.origin ?? { setting: 'endpoints', from: 'default' }, ...origins];
}
function isGiven(text) {
    return text !== undefined && text.trim() !== '';
}
function lookUp({ reader: { read, record, find }, host }, name, variables) {
    if (find(name) !== undefined)
        return read(name);
    const variable = variables.find((one) => isGiven(host.env[one]));
    if (variable === undefined)
        return undefined;
    record({ setting: name, from: 'environment', variable });
    return cloud/* CLOUD */.O[name].form.parse(variable, host.env[variable] ?? '', host);
}
function baseGiven({ endpoints, origins }, { id, because }, { env }) {
    const origin = origins.find(({ setting }) => setting === 'endpoints');
    const [first] = endpoints;
    if (origin !== undefined &&
        first !== undefined &&
        (origin.from === 'input' || because.setting === 'endpoints'))
        return { text: first, origin };
    const variable = VARIABLES[id].base;
    const text = env[variable]?.trim();
    return isGiven(text) ? { text, origin: { setting: 'endpoints', from: 'environment', variable } } : undefined;
}
function regionOf(base) {
    return base === undefined ? undefined : (0,hosts/* regionIn */.Ug)(URL.parse(base.text.trim())?.hostname ?? '');
}
const UNASKED = { foundry: 'https://services.ai.azure.com', openai: 'https://api.openai.com/v1' };
function derivedBase({ id, region }, asking) {
    const inRegion = region ?? '';
    const needed = (name) => {
        if (inRegion !== '')
            return inRegion;
        throw new input_error/* MissingInput */.Rw('region', `the region of ${name}, such as us-east-1, or set AWS_REGION`);
    };
    if (id === 'bedrock')
        return `https://bedrock-runtime.${needed('Bedrock')}.amazonaws.com`;
    if (id === 'bedrock-mantle')
        return `https://bedrock-mantle.${needed('Bedrock')}.api.aws`;
    if (id === 'claude-on-aws')
        return `https://aws-external-anthropic.${needed('Claude on AWS')}.api.aws`;
    if (id === 'vertex')
        return vertexBase(inRegion);
    if (id === 'claude-on-google')
        return 'https://claude.googleapis.com';
    if (id === 'foundry')
        return foundryBase(asking);
    if (asking.isNobody)
        return UNASKED.openai;
    throw new input_error/* MissingInput */.Rw('endpoints', 'the base URL of the OpenAI-compatible endpoint');
}
function vertexBase(region) {
    if (region === 'global')
        return 'https://aiplatform.googleapis.com';
    return region === 'us' || region === 'eu'
        ? `https://aiplatform.${region}.rep.googleapis.com`
        : `https://${region}-aiplatform.googleapis.com`;
}
function foundryBase({ reader, host, isNobody }) {
    const variable = 'ANTHROPIC_FOUNDRY_RESOURCE';
    const resource = reader.find('resource') === undefined ? host.env[variable]?.trim() : reader.read('resource');
    if (!isGiven(resource) && isNobody)
        return UNASKED.foundry;
    if (!isGiven(resource))
        throw new input_error/* MissingInput */.Rw('resource', `the name of the Foundry resource, or set ${variable}`);
    return `https://${cloud/* CLOUD */.O.resource.form.parse('resource', resource, host)}.services.ai.azure.com`;
}
function requireOf({ id, project, workspace }, base) {
    const isOnGoogle = id === 'vertex' || (id === 'claude-on-google' && base === undefined);
    if (isOnGoogle && project === undefined)
        throw new input_error/* MissingInput */.Rw('project', 'the ID of the Google Cloud project, or set GOOGLE_CLOUD_PROJECT');
    const needsWorkspace = id === 'claude-on-aws' || (id === 'claude-on-google' && base === undefined);
    if (needsWorkspace && workspace === undefined)
        throw new input_error/* MissingInput */.Rw('workspace-id', 'the ID of the workspace, which this cloud needs');
}


/***/ }),

/***/ 90286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ keepMemorySmall),
/* harmony export */   av: () => (/* binding */ keepGarbageSmall),
/* harmony export */   b8: () => (/* binding */ collectWhereLarge)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);


function keepMemorySmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}
const UNSEPARATED = Number.parseInt(process.versions.v8, 10) < 14 ? ' --no-separate-gc-phases' : '';
function keepGarbageSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=1${UNSEPARATED}`);
}
const LARGE = 120 * 1024 * 1024;
const SELDOM_MS = 100;
let collectedAtMs = -SELDOM_MS;
let collect;
function collectWhereLarge() {
    const nowMs = performance.now();
    if (nowMs - collectedAtMs < SELDOM_MS || process.memoryUsage.rss() < LARGE)
        return;
    collectedAtMs = nowMs;
    collect ??= exposedCollector();
    collect();
}
function exposedCollector() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    return (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
}


/***/ })

};
