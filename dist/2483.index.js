export const id = 2483;
export const ids = [2483];
export const modules = {

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


/***/ })

};
