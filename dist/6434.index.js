export const id = 6434;
export const ids = [6434];
export const modules = {

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REMEDIES_OF_CLOUDS: () => (/* binding */ REMEDIES_OF_CLOUDS)
});

// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var entry = __webpack_require__(38731);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/steps.ts
var catalogue_steps = __webpack_require__(50408);
// EXTERNAL MODULE: ./src/diagnosis/commands/machine.ts
var machine = __webpack_require__(90193);
// EXTERNAL MODULE: ./src/diagnosis/commands/quoting.ts
var quoting = __webpack_require__(80887);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/cloud-entry.ts


function atCloud({ title, explanation, ...remedy }) {
    return {
        remedy: (0,entry/* remedyIn */.ke)(remedy),
        ...(title !== undefined && { title: (facts) => (0,entry/* worded */.MH)(title, facts) }),
        ...(explanation !== undefined && { explanation: (facts) => (0,entry/* marked */.xI)((0,entry/* worded */.MH)(explanation, facts)) }),
    };
}
function removeBase(variable) {
    return ({ host }) => (0,entry/* marked */.xI)(`Remove the base URL where it's set: ${host === 'action' ? 'the input `endpoints`' : '`--endpoints`'}, or ${variable}.`);
}
function forAsker(kinds, step) {
    return (facts) => {
        const kind = facts.cloud?.identity;
        return kind === undefined || kinds.includes(kind) ? (0,entry/* spoken */.vg)(step, facts)[0] : undefined;
    };
}
function where(name, step, value) {
    return (facts) => (has(facts, name, value) ? (0,entry/* spoken */.vg)(step, facts)[0] : undefined);
}
function without(name, step, value) {
    return (facts) => (has(facts, name, value) ? undefined : (0,entry/* spoken */.vg)(step, facts)[0]);
}
function has({ evidence }, name, value) {
    const fact = evidence[name];
    return value === undefined ? fact !== undefined && fact !== null && fact !== '' : fact === value;
}
function named(name, otherwise) {
    return ({ evidence }) => (0,entry/* nameIn */.ZC)(evidence[name], otherwise);
}
const SAFE = /^[a-z\d][\w.:@/-]{0,200}$/i;
const REGIONS = [
    /^(?:bedrock-runtime|bedrock-mantle|bedrock|aws-external-anthropic)\.([a-z\d-]+)\.(?:amazonaws\.com|api\.aws)/,
    /^([a-z\d-]+)-aiplatform\.googleapis\.com$/,
    /^aiplatform\.([a-z]+)\.rep\.googleapis\.com$/,
];
function regionOf({ cloud, hostname, evidence }) {
    const inHost = REGIONS.map((pattern) => pattern.exec(hostname)?.[1]).find((region) => region !== undefined);
    return safe(cloud?.region ?? inHost ?? evidence.region);
}
function projectOf({ cloud, evidence }) {
    return safe(cloud?.project ?? evidence.project);
}
function modelOf({ evidence }) {
    return safe(evidence.model);
}
function resourceOf({ hostname }) {
    return safe(/^([\w-]+)\.(?:services\.ai|openai|cognitiveservices)\.azure\.com$/.exec(hostname)?.[1]);
}
function safe(value) {
    return value !== undefined && SAFE.test(value) ? value : undefined;
}
function runs(...parts) {
    return (facts) => {
        const all = parts.map((part) => (typeof part === 'string' ? part : part(facts)));
        const known = all.filter((word) => word !== undefined);
        return known.length === all.length ? (0,quoting/* words */.a)(known, facts.shell ?? 'sh') : undefined;
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/cloud-links.ts
const AWS = 'https://docs.aws.amazon.com';
const BEDROCK = `${AWS}/bedrock/latest/userguide`;
const GOOGLE = 'https://cloud.google.com';
const VERTEX = `${GOOGLE}/vertex-ai/generative-ai/docs`;
const CLAUDE = 'https://platform.claude.com/docs/en';
const MICROSOFT = 'https://learn.microsoft.com/en-us';
const CLOUD_LINKS = {
    bedrockErrors: `${BEDROCK}/troubleshooting-api-error-codes.html`,
    bedrockAccess: `${BEDROCK}/model-access.html`,
    bedrockProfiles: `${BEDROCK}/inference-profiles-support.html`,
    bedrockKeys: `${BEDROCK}/api-keys.html`,
    bedrockQuotas: `${BEDROCK}/quotas.html`,
    bedrockPermissions: `${BEDROCK}/inference.html`,
    bedrockRegions: `${BEDROCK}/models-regions.html`,
    claudeOnAws: `${AWS}/claude-platform/latest/userguide/prerequisites.html`,
    awsDenied: `${AWS}/IAM/latest/UserGuide/troubleshoot_access-denied.html`,
    awsSignature: `${AWS}/IAM/latest/UserGuide/reference_sigv-troubleshooting.html`,
    awsAccessKeys: `${AWS}/IAM/latest/UserGuide/id_credentials_access-keys.html`,
    awsHealth: 'https://health.aws.amazon.com/health/status',
    awsOidc: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    vertexClaude: `${VERTEX}/partner-models/use-partner-models`,
    vertexQuotas: `${VERTEX}/quotas`,
    vertexTooMany: `${VERTEX}/error-code-429`,
    vertexRoles: `${GOOGLE}/vertex-ai/docs/general/access-control`,
    googleCredentials: `${GOOGLE}/docs/authentication/application-default-credentials`,
    googleFederation: `${GOOGLE}/iam/docs/workload-identity-federation-with-deployment-pipelines`,
    googleServices: `${GOOGLE}/service-usage/docs/enable-disable`,
    googleBilling: `${GOOGLE}/billing/docs/how-to/modify-project`,
    googleStatus: 'https://status.cloud.google.com',
    claudeOnGoogle: `${CLAUDE}/build-with-claude/claude-models-on-google-cloud/anthropic-managed`,
    claudeOnGoogleRoles: `${CLAUDE}/api/claude-models-on-google-cloud-anthropic-managed-iam-permissions`,
    foundryClaude: `${CLAUDE}/build-with-claude/claude-in-microsoft-foundry`,
    foundryModels: `${MICROSOFT}/azure/foundry/foundry-models/concepts/claude-models`,
    foundryRoles: `${MICROSOFT}/azure/foundry/concepts/rbac-foundry`,
    foundryEntra: `${MICROSOFT}/azure/foundry/foundry-models/how-to/configure-entra-id`,
    azureOidc: `${MICROSOFT}/azure/developer/github/connect-from-azure-openid-connect`,
    azureNetwork: `${MICROSOFT}/azure/ai-services/cognitive-services-virtual-networks`,
    azureStatus: 'https://azure.status.microsoft/en-us/status',
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/aws-roads.ts


const BEDROCK_KEYS = { keyVariable: '`AWS_BEARER_TOKEN_BEDROCK`', keyPlace: 'Bedrock console \u2192 API keys' };
const AWS_ROADS = {
    bedrock: {
        ...BEDROCK_KEYS,
        name: 'Amazon Bedrock',
        service: 'bedrock',
        action: 'bedrock:InvokeModel',
        modelPlace: 'Bedrock console \u2192 Model catalog \u2192 the model',
        host: '`https://bedrock-runtime.REGION.amazonaws.com`',
        baseVariable: '`ANTHROPIC_BEDROCK_BASE_URL`',
        docs: CLOUD_LINKS.bedrockErrors,
        permissions: CLOUD_LINKS.bedrockPermissions,
    },
    'bedrock-mantle': {
        ...BEDROCK_KEYS,
        name: 'Amazon Bedrock',
        service: 'bedrock-mantle',
        action: 'bedrock-mantle:CreateInference',
        modelPlace: 'Bedrock console \u2192 Model catalog \u2192 the model',
        host: '`https://bedrock-mantle.REGION.api.aws/anthropic`',
        baseVariable: '`ANTHROPIC_BEDROCK_MANTLE_BASE_URL`',
        docs: CLOUD_LINKS.bedrockErrors,
        permissions: CLOUD_LINKS.bedrockPermissions,
    },
    'claude-on-aws': {
        name: 'Claude Platform on AWS',
        service: 'aws-external-anthropic',
        action: 'aws-external-anthropic:CreateInference',
        keyVariable: '`ANTHROPIC_AWS_API_KEY`',
        keyPlace: 'AWS console \u2192 Claude Platform on AWS \u2192 API keys',
        modelPlace: 'AWS console \u2192 Claude Platform on AWS \u2192 Workspaces',
        host: '`https://aws-external-anthropic.REGION.api.aws`',
        baseVariable: '`ANTHROPIC_AWS_BASE_URL`',
        docs: CLOUD_LINKS.claudeOnAws,
        permissions: CLOUD_LINKS.claudeOnAws,
    },
};
const whoAmI = runs('aws', 'sts', 'get-caller-identity');

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/aws-access.ts







const WITHOUT_KEY = ['aws-keys', 'aws-profile', 'aws-role'];
const loginInJob = 'Run `aws-actions/configure-aws-credentials` in the same job right before this step, or set `role-to-assume`, which signs in by itself.';
function awsAccess(road) {
    return {
        'key.missing': missing(road),
        'auth.invalid': invalid(road),
        'auth.expired': expired(road),
        'clock.skew': CLOCK,
    };
}
function missing({ name, keyVariable, docs }) {
    return atCloud({
        title: (0,entry/* byHost */.K9)({ action: 'No AWS credentials reached this step', terminal: 'No AWS credentials are set' }),
        explanation: `${name} was chosen, but no credentials for AWS were found, so nothing was sent.`,
        summary: (0,entry/* byHost */.K9)({
            action: 'Set role-to-assume and region, and give the job id-token: write.',
            terminal: 'Sign in with aws sso login, and set AWS_PROFILE and AWS_REGION.',
        }),
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Set `role-to-assume` to the ARN of an IAM role, set `region`, and give the job `id-token: write`: no secret is needed.',
                terminal: 'Sign in with `aws sso login --profile NAME`, and set `AWS_PROFILE` to that name.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'Or run `aws-actions/configure-aws-credentials` earlier in the same job: variables do not reach another job.',
                terminal: 'Or export `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, for a session, `AWS_SESSION_TOKEN`.',
            }),
            `Or set an API key as ${keyVariable}.`,
            'Set `AWS_REGION` or the input `region`: the same key or role may work in one region only.',
            ...(keyVariable.includes('ANTHROPIC')
                ? ['Set `workspace-id` too: every request there names a workspace.']
                : []),
        ],
        commands: [whoAmI],
        links: [docs, CLOUD_LINKS.awsOidc],
    });
}
const secretFits = where('reason', 'Copy the secret access key again, whole and on one line: the secret does not fit its key ID.', 'signature');
const ofRegion = (facts) => {
    const region = regionOf(facts);
    return region === undefined
        ? ['Check the region: an API key of another region is rejected as if it were wrong.']
        : (0,phrase/* say */.cv) `Check that the API key was created in ${(0,phrase/* quote */.hD)(region)}: one of another region is rejected as if it were wrong.`;
};
const ofAccessKey = [
    forAsker(WITHOUT_KEY, (0,entry/* forHost */.cE)({
        action: loginInJob,
        terminal: 'Sign in again: `aws sso login`, or `aws configure` for an access key.',
    })),
    forAsker(['aws-keys', 'aws-profile'], 'Look up the access key in IAM \u2192 Users \u2192 Security credentials: it must exist and be active, and `AWS_SESSION_TOKEN` must come from the same sign-in.'),
];
function invalid({ name, keyPlace, docs }) {
    return atCloud({
        title: 'AWS rejected these credentials',
        explanation: `${name} was reached and doesn't accept these credentials: a deleted or deactivated key, a key of another region, or a secret that doesn't fit its key ID.`,
        summary: (facts) => {
            if (has(facts, 'reason', 'region'))
                return 'Set the region to that of the address, for which requests are signed.';
            if (has(facts, 'reason', 'signature'))
                return 'Copy the secret access key again: it does not fit its key ID.';
            return facts.cloud?.identity === 'key'
                ? `Check the region of the API key; if it is right, create a new key (${keyPlace}).`
                : 'Replace the AWS credentials of this job, or sign in with role-to-assume.';
        },
        steps: [
            where('reason', 'Set `region` (`AWS_REGION`) to the region of the address: requests are signed for it.', 'region'),
            secretFits,
            ...[ofRegion, `Create a new key (${keyPlace}).`, (0,catalogue_steps/* storeAgain */.yx)('paste only the new key')].map((step) => without('reason', without('reason', forAsker(['key'], step), 'signature'), 'region')),
            ...ofAccessKey,
        ],
        commands: [whoAmI],
        links: [docs, CLOUD_LINKS.awsAccessKeys],
    });
}
function expired({ keyPlace, docs }) {
    return atCloud({
        title: ({ cloud }) => cloud?.identity === 'key' ? 'The AWS API key has expired' : 'The AWS session has expired',
        explanation: 'AWS knows these credentials, and their time is over. They were good before.',
        summary: ({ cloud, host }) => {
            if (cloud?.identity === 'key')
                return `Create a new API key (${keyPlace}), or sign in with a role instead.`;
            return host === 'action'
                ? 'Sign in to AWS again right before this step.'
                : 'Sign in again with aws sso login.';
        },
        steps: [
            forAsker(WITHOUT_KEY, (0,entry/* forHost */.cE)({ action: loginInJob, terminal: 'Sign in again: `aws sso login`.' })),
            forAsker(WITHOUT_KEY, (0,entry/* forHost */.cE)({
                action: 'Raise `role-duration-seconds` of the login action if the job runs longer than the session.',
                terminal: 'Unset `AWS_SESSION_TOKEN` and its two keys if they are left over from an older session.',
            })),
            forAsker(['key'], `Create a new key (${keyPlace}): short-term keys last 12 hours at most.`),
            forAsker(['key'], (0,catalogue_steps/* storeAgain */.yx)('paste only the new key')),
        ],
        commands: [whoAmI],
        links: [docs, CLOUD_LINKS.bedrockKeys],
    });
}
const CLOCK = atCloud({
    summary: 'Turn on network time: AWS rejects signatures that are more than 5 minutes off.',
    steps: [
        (0,entry/* told */.Ev)('skewSeconds', (seconds) => (0,phrase/* say */.cv) `Correct the clock, which differs by ${seconds} s from that of AWS.`),
        (0,entry/* forHost */.cE)({
            action: 'Turn on network time on the self-hosted runner or the host of its container: a container uses the clock of its host.',
            terminal: 'Turn on network time. Containers and WSL use the clock of their host, and drift after it has slept.',
        }),
        'Allow UDP port 123 to a time server in the firewall.',
    ],
    commands: [machine/* timeHere */.GX, machine/* clockSource */.OS],
    links: [CLOUD_LINKS.awsSignature],
});

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/aws-models.ts





function awsModels(road) {
    return {
        'model.unknown': unknown(road),
        'model.retired': RETIRED,
        'model.forbidden': forbidden(road),
        'model.inference-profile': PROFILE,
        'limit.quota': QUOTA,
        'limit.rate': RATE,
    };
}
const profiles = runs('aws', 'bedrock', 'list-inference-profiles', '--region', regionOf);
const models = runs('aws', 'bedrock', 'list-foundation-models', '--by-provider', 'anthropic', '--region', regionOf);
const availability = runs(...['aws', 'bedrock', 'get-foundation-model-availability', '--model-id'], ...[modelOf, '--region', regionOf]);
const quotas = runs('aws', 'service-quotas', 'list-service-quotas', '--service-code', 'bedrock', '--region', regionOf);
const model = named('model', 'the model');
const useListed = ({ evidence }) => {
    const [old, replacement] = [(0,entry/* factIn */.Oo)(evidence, 'model'), (0,entry/* factIn */.Oo)(evidence, 'replacement')];
    if (replacement === undefined)
        return ['Choose an ID that the commands below list.'];
    return old === undefined ? (0,phrase/* say */.cv) `Use ${replacement}.` : (0,phrase/* say */.cv) `Replace ${old} with ${replacement}.`;
};
function unknown({ modelPlace, docs }) {
    return atCloud({
        title: (facts) => `AWS does not know ${model(facts)} in this region`,
        explanation: 'The ID is misspelled, belongs to another provider, or the model is offered in other regions only. A model that is not found never means bad credentials.',
        summary: 'Use a model ID that this region offers.',
        steps: [
            useListed,
            'Use the form of Bedrock: `anthropic.claude-\u2026`, or `us.anthropic.claude-\u2026` and its like for an inference profile.',
            (0,entry/* told */.Ev)('region', (region) => (0,phrase/* say */.cv) `Choose another region if ${region} does not offer the model, or a \`global.\` profile.`),
            `Compare with the console: ${modelPlace}.`,
        ],
        commands: [models, profiles],
        links: [CLOUD_LINKS.bedrockRegions, docs],
    });
}
const RETIRED = atCloud({
    summary: 'Switch to a model that Bedrock still offers to this account.',
    steps: [
        useListed,
        'Choose an active model: AWS closes legacy models first to accounts that have not used them for some weeks.',
        'Search code, workflows and settings for the old ID, and variables such as `ANTHROPIC_MODEL`.',
    ],
    commands: [models],
    links: [CLOUD_LINKS.bedrockRegions],
});
function forbidden({ modelPlace, docs }) {
    return atCloud({
        title: (facts) => `This AWS account has no access to ${model(facts)}`,
        explanation: "The credentials are known, and the model isn't open to their account yet. It's about access to the model; this doesn't mean the credentials are bad.",
        summary: (facts) => {
            if (has(facts, 'reason', 'use-case'))
                return 'Submit the use case form for Anthropic models once for this AWS account, then wait 15 minutes.';
            if (has(facts, 'action'))
                return 'Have an administrator call the model once, which subscribes the AWS account; then wait two minutes.';
            if (has(facts, 'pending'))
                return 'Wait two minutes and run again: the subscription to the model is being set up.';
            return `Open the model for this AWS account (${modelPlace}).`;
        },
        steps: [
            where('reason', `Submit the use case details (${modelPlace}), and wait 15 minutes.`, 'use-case'),
            (0,entry/* told */.Ev)('action', (action) => (0,phrase/* say */.cv) `Have an administrator call the model once, or add ${action} to the role for the first call.`),
            where('pending', 'Wait two minutes, then run again: a new subscription takes that long to work.'),
            (facts) => has(facts, 'pending') || has(facts, 'reason', 'use-case')
                ? undefined
                : [`Open the model for this account (${modelPlace}).`],
            (0,entry/* told */.Ev)('region', (region) => (0,phrase/* say */.cv) `Choose a region that offers the model if ${region} does not.`),
        ],
        commands: [availability],
        links: [CLOUD_LINKS.bedrockAccess, docs],
    });
}
const PROFILE = atCloud({
    summary: ({ evidence }) => typeof evidence.replacement === 'string' && /^[\w.:-]+$/.test(evidence.replacement)
        ? `Use the inference profile ${evidence.replacement} as the model ID.`
        : 'Use an inference profile as the model ID: put us., eu. or global. before it.',
    steps: [
        (0,entry/* told */.Ev)('replacement', (profile) => (0,phrase/* say */.cv) `Use the inference profile ${profile} as the model ID, in your code and settings too.`, 'Put the prefix of an inference profile (`global.`, `us.`, `eu.`, `jp.`, `au.`) before the ID.'),
        'List the profiles of the region, in the console under Cross-region inference or by the command.',
        'Allow `bedrock:InvokeModel` for the profile, and for the model in every region it sends requests to.',
    ],
    commands: [profiles],
    links: [CLOUD_LINKS.bedrockProfiles],
});
const QUOTA = atCloud({
    summary: 'Request quota for this model: Service Quotas console \u2192 Amazon Bedrock, in this region.',
    steps: [
        (0,entry/* told */.Ev)('model', (id) => (0,phrase/* say */.cv) `Look up the quotas of ${id}: Service Quotas console \u2192 AWS services \u2192 Amazon Bedrock.`, 'Look up the quotas of the model: Service Quotas console \u2192 AWS services \u2192 Amazon Bedrock.'),
        'Request an increase there; where a quota cannot be raised there, open a case with AWS Support.',
        'Use another model, region or a `global.` inference profile that has quota until then: each has its own.',
    ],
    commands: [quotas],
    links: [CLOUD_LINKS.bedrockQuotas],
});
const RATE = atCloud({
    summary: (facts) => has(facts, 'metric', 'tokens per day')
        ? 'Request a higher daily token quota in Service Quotas, or wait until tomorrow.'
        : 'Wait a minute and run again; spread the load if it happens often.',
    steps: [
        where('metric', 'Wait until tomorrow, or request more: the quota of tokens per day is used up, and new accounts have a small one.', 'tokens per day'),
        catalogue_steps/* waitAndRunAgain */.Mw,
        'Use a `global.` or regional inference profile: it spreads requests over several regions.',
        'Request higher quotas: Service Quotas console \u2192 AWS services \u2192 Amazon Bedrock.',
    ],
    commands: [quotas],
    links: [CLOUD_LINKS.bedrockQuotas],
});

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/aws-rights.ts






function awsRights(road) {
    return {
        'auth.forbidden': aws_rights_forbidden(road),
        'auth.federation': FEDERATION,
        'auth.organization': organization(road),
        'billing.credit': PAYMENT,
    };
}
function aws_rights_forbidden(road) {
    const action = named('action', road.action);
    return atCloud({
        title: (facts) => `AWS denied ${action(facts)} to ${named('principal', 'this identity')(facts)}`,
        explanation: "AWS knows these credentials, but their role or user lacks a permission. It's about IAM policies; this doesn't mean the credentials are bad.",
        summary: (facts) => `Allow ${action(facts)} for ${named('principal', 'the role')(facts)} in IAM.`,
        steps: [
            (0,entry/* told */.Ev)('action', (missed) => (0,phrase/* say */.cv) `Allow ${missed} in a policy of the role or user (IAM console \u2192 Roles or Users \u2192 Add permissions).`, `Allow \`${road.action}\` in a policy of the role or user (IAM console \u2192 Roles or Users \u2192 Add permissions).`),
            (0,entry/* told */.Ev)('principal', (principal) => (0,phrase/* say */.cv) `Check that ${principal} is the role you mean: it is the one that AWS saw.`),
            (0,entry/* told */.Ev)('region', (region) => (0,phrase/* say */.cv) `Allow it in ${region} too: an inference profile sends requests to several regions.`),
            'If the message names an explicit deny, ask the owner of the service control policy: no role can override it.',
            forAsker(['key'], `For an API key, allow \`${road.service}:CallWithBearerToken\` as well.`),
        ],
        commands: [whoAmI],
        links: [road.permissions, CLOUD_LINKS.awsDenied],
    });
}
const OUTBOUND = 'outbound';
const FEDERATION = atCloud({
    title: (facts) => has(facts, 'reason', OUTBOUND)
        ? 'Outbound web identity federation is off in this AWS account'
        : 'AWS did not accept the identity of this job',
    explanation: (facts) => has(facts, 'reason', OUTBOUND)
        ? 'Claude Platform on AWS needs this setting, which is off by default in every account. The credentials are not the reason.'
        : 'The identity of the job could not be exchanged for a session of the role. No key is involved.',
    summary: (facts) => has(facts, 'reason', OUTBOUND)
        ? 'Turn on outbound web identity federation once for the AWS account.'
        : 'Make the trust policy of the role match this job.',
    steps: [
        where('reason', 'Run `aws iam enable-outbound-web-identity-federation` once, as an administrator of the account.', OUTBOUND),
        where('reason', catalogue_steps/* waitAndRunAgain */.Mw, OUTBOUND),
        ...[
            'Give the job `id-token: write`, and check that `role-to-assume` is the full ARN of the role.',
            'Add `https://token.actions.githubusercontent.com` with the audience `sts.amazonaws.com` under IAM \u2192 Identity providers.',
            (0,entry/* told */.Ev)('sub', (subject) => (0,phrase/* say */.cv) `Allow the subject ${subject} in the trust policy of the role: a branch, a pull request and an environment each have another.`, 'Allow the subject of this job in the trust policy of the role: a branch, a pull request and an environment each have another.'),
        ].map((step) => without('reason', step, OUTBOUND)),
    ],
    commands: [
        (facts) => has(facts, 'reason', OUTBOUND)
            ? 'aws iam get-outbound-web-identity-federation-info'
            : 'aws iam list-open-id-connect-providers',
    ],
    links: [CLOUD_LINKS.claudeOnAws, CLOUD_LINKS.awsOidc],
});
function organization({ name, docs }) {
    return atCloud({
        title: `This AWS account may not use ${name}`,
        explanation: `AWS knows these credentials, but their account isn't subscribed to ${name}, or AWS has not released it for the account yet.`,
        summary: `Subscribe the AWS account to ${name}, or use an account that is.`,
        steps: [
            `Open ${name} in the AWS console of this account, and finish the sign-up that it shows.`,
            'Check that it is the account you mean: the command says which one the credentials belong to.',
            where('reason', 'Ask AWS Support to release the account: new ones are restricted for a while.', 'restricted'),
        ],
        commands: [whoAmI],
        links: [docs],
    });
}
const PAYMENT = atCloud({
    title: 'The AWS account has no valid payment method',
    explanation: 'AWS bills this model through AWS Marketplace, and found no payment method that it accepts. The credentials are not the reason.',
    summary: 'Add a valid payment method to the AWS account, then wait two minutes.',
    steps: [
        'Add or renew a payment method: AWS Billing console \u2192 Payment preferences.',
        'Check in AWS Marketplace \u2192 Manage subscriptions that the subscription to the model is active.',
        catalogue_steps/* waitAndRunAgain */.Mw,
    ],
    links: [CLOUD_LINKS.bedrockAccess],
});

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/service.ts


function serviceEntries(name, page, link) {
    const wait = `Wait some minutes and run again: the failure is on the side of ${name}.`;
    const steps = [catalogue_steps/* waitAndRunAgain */.Mw, `Check ${page} for an incident in your region.`];
    return {
        'service.overloaded': atCloud({
            title: `${name} is short of capacity for this model`,
            summary: wait,
            steps: [
                ...steps,
                'Use another region or a global endpoint if it happens often: each has a capacity of its own.',
            ],
            links: [link],
        }),
        'service.error': atCloud({
            title: `${name} failed to answer this request`,
            summary: wait,
            steps: [...steps, `If it lasts, send the support of ${name} the request ID from the report.`],
            links: [link],
        }),
        'service.gateway': atCloud({
            title: `An edge of ${name} failed`,
            summary: wait,
            steps: [
                ...steps,
                'Check the proxy in between, if there is one: its error page may be the one you see.',
            ],
            links: [link],
        }),
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/aws.ts










function entriesOf(road, models) {
    return {
        ...awsAccess(road),
        ...awsRights(road),
        ...models,
        ...serviceEntries('AWS', 'health.aws.amazon.com', CLOUD_LINKS.awsHealth),
        'endpoint.not-found': wrongAddress(road),
        'endpoint.path': wrongAddress(road),
    };
}
function wrongAddress({ name, host, baseVariable, docs }) {
    return atCloud({
        summary: `Remove the base URL, and set only the region: the address of ${name} follows from it.`,
        steps: [
            removeBase(baseVariable),
            (0,entry/* told */.Ev)('corrected', (corrected) => (0,phrase/* say */.cv) `Use ${corrected} if you need one.`),
            `Use ${host}, with the region in place of \`REGION\`, and nothing behind it.`,
            `Check that the region offers ${name}.`,
        ],
        links: [docs, CLOUD_LINKS.bedrockRegions],
    });
}
const OF_PLATFORM = {
    'model.unknown': atCloud({
        title: (facts) => `${named('model', 'The model')(facts)} does not exist at Claude Platform on AWS`,
        summary: 'Use a plain model ID, without the prefixes and suffixes of Bedrock.',
        steps: [
            (0,entry/* told */.Ev)('replacement', (id) => (0,phrase/* say */.cv) `Use ${id}.`),
            'Use the plain ID, such as `claude-opus-5`: `anthropic.`, `us.` and `-v1:0` belong to Bedrock.',
            (0,entry/* told */.Ev)('usable', (ids) => (0,phrase/* say */.cv) `Choose one that works here: ${ids}.`),
        ],
        links: [CLOUD_LINKS.claudeOnAws],
    }),
    'model.forbidden': atCloud({
        summary: 'Allow the model for this workspace (AWS console \u2192 Claude Platform on AWS \u2192 Workspaces).',
        steps: [
            'Allow the model for this workspace: AWS console \u2192 Claude Platform on AWS \u2192 Workspaces.',
            'Check that `workspace-id` names the workspace you mean.',
        ],
        links: [CLOUD_LINKS.claudeOnAws],
    }),
    'limit.rate': atCloud({
        summary: 'Wait a minute and run again; spread the load if it happens often.',
        steps: [
            catalogue_steps/* waitAndRunAgain */.Mw,
            'Find out who shares the limit: all workspaces of the organization behind this AWS account use it.',
            'Request higher limits: AWS console \u2192 Claude Platform on AWS.',
        ],
        links: [CLOUD_LINKS.claudeOnAws],
    }),
};
const aws_BEDROCK = entriesOf(AWS_ROADS.bedrock, awsModels(AWS_ROADS.bedrock));
const BEDROCK_MANTLE = entriesOf(AWS_ROADS['bedrock-mantle'], awsModels(AWS_ROADS['bedrock-mantle']));
const CLAUDE_ON_AWS = entriesOf(AWS_ROADS['claude-on-aws'], OF_PLATFORM);

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/azure-access.ts






const account = runs('az', 'account', 'show');
const BY_ENTRA = ['azure-cli', 'azure-app'];
const MISSING = atCloud({
    title: (0,entry/* byHost */.K9)({
        action: 'No Azure credentials reached this step',
        terminal: 'No Azure credentials are set',
    }),
    explanation: 'Microsoft Foundry was chosen, but no credentials for it were found, so nothing was sent.',
    summary: (0,entry/* byHost */.K9)({
        action: 'Set resource, client-id and tenant-id, and give the job id-token: write.',
        terminal: 'Sign in with az login, or set ANTHROPIC_FOUNDRY_API_KEY.',
    }),
    steps: [
        (0,entry/* forHost */.cE)({
            action: 'Set `client-id` and `tenant-id`, and give the job `id-token: write`: no secret is needed.',
            terminal: 'Sign in: `az login`.',
        }),
        (0,entry/* forHost */.cE)({ action: 'Or run `azure/login` earlier in the same job.' }),
        'Or set the key of the resource as `ANTHROPIC_FOUNDRY_API_KEY` (Foundry portal \u2192 the resource \u2192 Keys and Endpoint).',
        'Set `resource`, or `ANTHROPIC_FOUNDRY_RESOURCE`, to the name of the Foundry resource.',
    ],
    commands: [account],
    links: [CLOUD_LINKS.foundryClaude, CLOUD_LINKS.azureOidc],
});
const INVALID = atCloud({
    title: 'Microsoft Foundry rejected these credentials',
    explanation: 'The resource was reached and rejected the credentials. It says the same of a wrong key and of a key that belongs to another resource.',
    summary: (facts) => facts.cloud?.identity === 'key' || has(facts, 'reason', 'key-or-endpoint')
        ? 'Check that the key and the resource name belong together, and copy the key again.'
        : 'Sign in to Azure again, with a token for https://ai.azure.com.',
    steps: [
        forAsker(['key'], 'Check that `resource` names the resource of this key: Foundry answers the same to a wrong endpoint as to a wrong key.'),
        forAsker(['key'], (0,catalogue_steps/* storeAgain */.yx)('paste KEY 1 or KEY 2 (Azure portal \u2192 the resource \u2192 Keys and Endpoint)')),
        forAsker(['key'], 'If the resource allows no keys (local authentication is off), sign in with Microsoft Entra instead: `client-id` and `tenant-id`.'),
        forAsker(BY_ENTRA, 'Check the tenant: the token must come from the tenant of the resource.'),
        forAsker(BY_ENTRA, 'Request the token for the scope `https://ai.azure.com/.default`: one of another audience is rejected.'),
    ],
    commands: [account],
    links: [CLOUD_LINKS.foundryClaude, CLOUD_LINKS.foundryEntra],
});
const EXPIRED = atCloud({
    title: 'The Microsoft Entra token has expired',
    explanation: 'The token was good before, and its time is over: such tokens last about an hour.',
    summary: (0,entry/* byHost */.K9)({
        action: 'Sign in to Azure again right before this step.',
        terminal: 'Sign in again with az login.',
    }),
    steps: [
        (0,entry/* forHost */.cE)({
            action: 'Run `azure/login` in the same job right before this step, or set `client-id` and `tenant-id`, which sign in by themselves.',
            terminal: 'Sign in again: `az login`.',
        }),
        forAsker(['key'], 'Let this step sign in by itself instead of passing a token, which lasts about an hour.'),
    ],
    commands: [account],
    links: [CLOUD_LINKS.foundryEntra],
});
const FORBIDDEN = atCloud({
    title: (facts) => `Azure denied ${named('action', 'access to this resource')(facts)}`,
    explanation: "Azure knows these credentials, but they have no role that may use models of this resource. It's about roles; this doesn't mean the credentials are bad.",
    summary: 'Assign the role Foundry User (formerly Azure AI User) on the Foundry resource.',
    steps: [
        'Assign the role Foundry User (formerly Azure AI User) on the resource: Azure portal \u2192 the resource \u2192 Access control (IAM). Owner and Contributor do not include it.',
        (0,entry/* told */.Ev)('action', (action) => (0,phrase/* say */.cv) `Check that the role includes the data action ${action}.`),
        'Assign it to the identity that asks here: the app of `client-id`, or the user of `az login`.',
        'Wait five minutes, then run again: a new role takes that long to work.',
    ],
    commands: [account],
    links: [CLOUD_LINKS.foundryRoles, CLOUD_LINKS.foundryEntra],
});
const azure_access_FEDERATION = atCloud({
    title: 'Microsoft Entra did not accept the identity of this job',
    explanation: 'The identity of the job could not be exchanged for a token of the app. No key is involved.',
    summary: 'Add a federated credential for this job to the app registration.',
    steps: [
        'Give the job `id-token: write`, and check that `client-id` and `tenant-id` are those of the app.',
        (0,entry/* told */.Ev)('sub', (subject) => (0,phrase/* say */.cv) `Add a federated credential with the subject ${subject}, letter by letter: Entra admin center \u2192 App registrations \u2192 Certificates & secrets.`, 'Add a federated credential with the subject of this job, letter by letter: Entra admin center \u2192 App registrations \u2192 Certificates & secrets.'),
        'Check its issuer, `https://token.actions.githubusercontent.com`, and its audience, `api://AzureADTokenExchange`.',
        without('sub', 'Add one each for branches, pull requests and environments: each has another subject.'),
    ],
    commands: [account],
    links: [CLOUD_LINKS.azureOidc],
});
const NETWORK = atCloud({
    title: 'The Foundry resource is closed to this network',
    explanation: "The resource accepts requests only from its own networks. This doesn't mean your key is bad.",
    summary: (0,entry/* byHost */.K9)({
        action: 'Run the job on a runner inside the network of the resource, or allow its address.',
        terminal: 'Connect to the network of the resource, or have your address allowed.',
    }),
    steps: [
        'Allow the outgoing address: Azure portal \u2192 the resource \u2192 Networking.',
        (0,entry/* forHost */.cE)({
            action: 'Run the job on a self-hosted runner, or on one with Azure private networking, inside the virtual network.',
            terminal: 'Connect by the VPN of that network; its private endpoint needs its private DNS zone too.',
        }),
    ],
    links: [CLOUD_LINKS.azureNetwork],
});
const SUBSCRIPTION = atCloud({
    title: 'The Azure subscription is disabled',
    explanation: 'Azure knows the resource, but its subscription is disabled. Another key of the same resource will not help.',
    summary: 'Reactivate the Azure subscription, or use a resource of an active one.',
    steps: [
        'Look at the state of the subscription: Azure portal \u2192 Subscriptions.',
        'Reactivate it there, or set `resource` to a resource of an active subscription.',
    ],
    commands: [account],
    links: [CLOUD_LINKS.foundryModels],
});
const UPSTREAM = atCloud({
    title: 'Foundry could not sign in to the service behind it',
    explanation: "Foundry accepted these credentials, then failed on its own way to the model. This doesn't mean your key is bad.",
    summary: 'Wait some minutes and run again: the failure is between Foundry and the model.',
    steps: [
        'Wait some minutes and run again.',
        'Check azure.status.microsoft and status.claude.com for an incident.',
        'Deploy the model again in the Foundry portal if it lasts.',
    ],
    links: [CLOUD_LINKS.azureStatus],
});
const azure_access_CLOCK = atCloud({
    summary: 'Turn on network time: Microsoft Entra rejects tokens that are signed by a clock that is off.',
    steps: [
        (0,entry/* told */.Ev)('skewSeconds', (seconds) => (0,phrase/* say */.cv) `Correct the clock, which differs by ${seconds} s from that of Azure.`),
        (0,entry/* forHost */.cE)({
            action: 'Turn on network time on the self-hosted runner or the host of its container.',
            terminal: 'Turn on network time. Containers and WSL use the clock of their host, and drift after it has slept.',
        }),
        'Allow UDP port 123 to a time server in the firewall.',
    ],
    commands: [machine/* timeHere */.GX, machine/* clockSource */.OS],
    links: [CLOUD_LINKS.foundryEntra],
});
const AZURE_ACCESS = {
    'key.missing': MISSING,
    'auth.invalid': INVALID,
    'auth.expired': EXPIRED,
    'auth.forbidden': FORBIDDEN,
    'auth.federation': azure_access_FEDERATION,
    'auth.region': NETWORK,
    'auth.organization': SUBSCRIPTION,
    'auth.upstream': UPSTREAM,
    'clock.skew': azure_access_CLOCK,
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/azure.ts







const deploymentPlace = 'Foundry portal \u2192 Models + endpoints \u2192 Deployments';
const resources = runs('az', 'cognitiveservices', 'account', 'list', '--output', 'table');
const listDeployments = 'List the deployments: `az cognitiveservices account deployment list --name RESOURCE --resource-group GROUP --output table`.';
const UNKNOWN = atCloud({
    title: (facts) => `${named('model', 'The model')(facts)} is not deployed in ${resourceOf(facts) ?? 'this resource'}`,
    explanation: 'At Foundry the model is the name of a deployment, which may differ from the name of the model. A deployment that is not found never means a bad key.',
    summary: `Use the name of a deployment as the model (${deploymentPlace}).`,
    steps: [
        `Use the name of the deployment as it is written in ${deploymentPlace}, or deploy the model there.`,
        listDeployments,
        'Check that `resource` names the resource of the deployment.',
        'Wait five minutes if the deployment is new.',
    ],
    commands: [resources],
    links: [CLOUD_LINKS.foundryClaude, CLOUD_LINKS.foundryModels],
});
const azure_FORBIDDEN = atCloud({
    title: (facts) => `This resource has no access to ${named('model', 'the model')(facts)}`,
    explanation: "The credentials are known, and the model isn't open to this resource or subscription. This doesn't mean the credentials are bad.",
    summary: 'Deploy the model in the Foundry portal, where its terms and regions are shown.',
    steps: [
        `Deploy the model: ${deploymentPlace} \u2192 Deploy model. The form says what the subscription lacks.`,
        'Check that the region of the resource offers the model, and that the subscription may buy in Azure Marketplace.',
        listDeployments,
    ],
    commands: [resources],
    links: [CLOUD_LINKS.foundryModels],
});
const azure_QUOTA = atCloud({
    summary: 'Request quota for the model (Foundry portal \u2192 Management center \u2192 Quota).',
    steps: [
        'Look up the quota of the model and its region: Foundry portal \u2192 Management center \u2192 Quota.',
        'Raise the tokens per minute of the deployment, or take some from another deployment of the same model.',
        'Request an increase there if the subscription has none left.',
    ],
    commands: [resources],
    links: [CLOUD_LINKS.foundryModels],
});
const azure_RATE = atCloud({
    summary: 'Wait a minute and run again; raise the tokens per minute of the deployment if it happens often.',
    steps: [
        catalogue_steps/* waitAndRunAgain */.Mw,
        `Raise the tokens per minute of the deployment: ${deploymentPlace} \u2192 the deployment \u2192 Edit.`,
        'Spread jobs over time: all that use the deployment share its limit.',
    ],
    links: [CLOUD_LINKS.foundryModels],
});
const WRONG_ADDRESS = atCloud({
    summary: 'Remove the base URL, and set only the name of the Foundry resource.',
    steps: [
        removeBase('`ANTHROPIC_FOUNDRY_BASE_URL`'),
        (0,entry/* told */.Ev)('corrected', (corrected) => (0,phrase/* say */.cv) `Use ${corrected} if you need one.`),
        'Use `https://RESOURCE.services.ai.azure.com/anthropic`: Claude answers at `/v1/messages` behind it, and not at the addresses for OpenAI models.',
        'Set only the name of the resource as `resource`, or as `ANTHROPIC_FOUNDRY_RESOURCE`.',
    ],
    commands: [resources],
    links: [CLOUD_LINKS.foundryClaude],
});
const FOUNDRY = {
    ...AZURE_ACCESS,
    ...serviceEntries('Azure', 'azure.status.microsoft', CLOUD_LINKS.azureStatus),
    'model.unknown': UNKNOWN,
    'model.forbidden': azure_FORBIDDEN,
    'limit.quota': azure_QUOTA,
    'limit.rate': azure_RATE,
    'endpoint.not-found': WRONG_ADDRESS,
    'endpoint.path': WRONG_ADDRESS,
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/google-access.ts






const accounts = runs('gcloud', 'auth', 'list');
const signIn = (0,entry/* forHost */.cE)({
    action: 'Run `google-github-actions/auth` in the same job right before this step, or set `workload-identity-provider`.',
    terminal: 'Sign in again: `gcloud auth application-default login`.',
});
function googleAccess(road) {
    return {
        'key.missing': google_access_missing(road),
        'auth.invalid': google_access_invalid(road),
        'auth.expired': google_access_EXPIRED,
        'auth.forbidden': google_access_forbidden(road),
        'auth.federation': google_access_FEDERATION,
        'auth.organization': SUSPENDED,
        'billing.credit': BILLING,
        'clock.skew': google_access_CLOCK,
    };
}
function google_access_missing({ name, projectVariable, docs }) {
    return atCloud({
        title: (0,entry/* byHost */.K9)({
            action: 'No Google Cloud credentials reached this step',
            terminal: 'No Google Cloud credentials are set',
        }),
        explanation: `${name} was chosen, but no credentials for Google Cloud were found, so nothing was sent.`,
        summary: (0,entry/* byHost */.K9)({
            action: 'Set workload-identity-provider and service-account, and give the job id-token: write.',
            terminal: 'Sign in with gcloud auth application-default login.',
        }),
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Set `workload-identity-provider` and `service-account`, and give the job `id-token: write`: no secret is needed.',
                terminal: 'Sign in: `gcloud auth application-default login`.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'Or run `google-github-actions/auth` earlier in the same job: it leaves a file that `GOOGLE_APPLICATION_CREDENTIALS` names.',
                terminal: 'Or set `GOOGLE_APPLICATION_CREDENTIALS` to the path of a credentials file.',
            }),
            `Set \`project\` and \`region\`, or ${projectVariable} and \`CLOUD_ML_REGION\`.`,
        ],
        commands: [accounts],
        links: [docs, CLOUD_LINKS.googleFederation, CLOUD_LINKS.googleCredentials],
    });
}
function google_access_invalid({ name, docs }) {
    return atCloud({
        title: 'Google Cloud rejected these credentials',
        explanation: `${name} was reached and doesn't accept this token: it is cut, made for another service, or of an account that no longer exists.`,
        summary: (facts) => has(facts, 'reason', 'api-key')
            ? `Pass an access token or sign in: ${name} takes no API keys.`
            : 'Sign in to Google Cloud again, and let this step use that sign-in.',
        steps: [
            where('reason', `Pass an access token instead: ${name} takes no API keys.`, 'api-key'),
            signIn,
            forAsker(['key'], 'Pass an access token (`ya29.\u2026`), not an ID token or a service account key.'),
            forAsker(['google-file'], 'Check in IAM & Admin \u2192 Service Accounts that the account of the file still exists and is enabled.'),
        ],
        commands: [accounts],
        links: [CLOUD_LINKS.googleCredentials, docs],
    });
}
const google_access_EXPIRED = atCloud({
    title: 'The Google Cloud access token has expired',
    explanation: 'Google knows this token, and its time is over: access tokens last an hour. It was good before.',
    summary: (0,entry/* byHost */.K9)({
        action: 'Sign in to Google Cloud again right before this step.',
        terminal: 'Sign in again with gcloud auth application-default login.',
    }),
    steps: [
        signIn,
        forAsker(['key'], 'Let this step sign in by itself instead of passing a token, which lasts an hour at most.'),
    ],
    commands: [accounts],
    links: [CLOUD_LINKS.googleCredentials],
});
function google_access_forbidden({ name, service, action, role, docs, roles }) {
    const missed = named('action', action);
    return atCloud({
        title: (facts) => deniedIn(facts, service, missed(facts)),
        explanation: "Google Cloud knows these credentials, but the project or the account lacks something. It's about permissions; this doesn't mean the credentials are bad.",
        summary: (facts) => {
            if (has(facts, 'service'))
                return `Enable ${named('service', service)(facts)} in ${project(facts)}, then wait some minutes.`;
            if (has(facts, 'reason', 'project'))
                return 'Correct the project ID, or ask for access to the project.';
            return `Grant the account ${role ?? `a role with ${missed(facts)}`} in ${project(facts)}.`;
        },
        steps: [
            (0,entry/* told */.Ev)('service', (off) => (0,phrase/* say */.cv) `Enable ${off} for the project (APIs & Services \u2192 Library), and wait some minutes.`),
            where('reason', 'Correct `project`: use the project ID, not its display name.', 'project'),
            ...grant(role),
            where('reason', `Ask the owner of the organization policy to allow ${name} from this network.`, 'policy'),
        ],
        commands: [
            runs('gcloud', 'services', 'enable', service, '--project', projectWhere(true)),
            runs('gcloud', 'projects', 'get-iam-policy', projectWhere(false)),
            accounts,
        ],
        links: [roles, CLOUD_LINKS.googleServices, docs],
    });
}
function deniedIn(facts, service, missed) {
    if (has(facts, 'service'))
        return `${named('service', service)(facts)} is switched off in ${project(facts)}`;
    return has(facts, 'reason', 'project')
        ? 'Google Cloud does not know this project'
        : `Google Cloud denied ${missed}`;
}
const project = named('project', 'the project');
function projectWhere(isOff) {
    return (facts) => (has(facts, 'service') === isOff ? projectOf(facts) : undefined);
}
function grant(role) {
    return [
        (0,entry/* told */.Ev)('action', (lacking) => (0,phrase/* say */.cv) `Check in IAM & Admin \u2192 IAM which role gives ${lacking}.`),
        `Grant the account ${role === undefined ? 'a role that has it' : `\`${role}\``}: \`gcloud projects add-iam-policy-binding PROJECT --member serviceAccount:EMAIL --role ${role ?? 'ROLE'}\`.`,
    ].map((step) => without('service', step));
}
const google_access_FEDERATION = atCloud({
    title: 'Google Cloud did not accept the identity of this job',
    explanation: 'The identity of the job could not be exchanged for a token of the service account. No key is involved.',
    summary: (facts) => has(facts, 'action')
        ? 'Grant this job roles/iam.workloadIdentityUser on the service account.'
        : 'Make the workload identity provider accept this job.',
    steps: [
        without('action', 'Give the job `id-token: write`, and check that `workload-identity-provider` is the full name, `projects/NUMBER/locations/global/workloadIdentityPools/\u2026/providers/\u2026`.'),
        without('action', (0,entry/* told */.Ev)('sub', (subject) => (0,phrase/* say */.cv) `Compare the attribute condition of the provider with the subject ${subject} (IAM & Admin \u2192 Workload Identity Federation).`, 'Compare the attribute condition of the provider with this repository and branch (IAM & Admin \u2192 Workload Identity Federation).')),
        'Grant the principal set of this repository `roles/iam.workloadIdentityUser` on the service account.',
        'Check that `service-account` is its full address, and that the account is enabled.',
    ],
    links: [CLOUD_LINKS.googleFederation],
});
const SUSPENDED = atCloud({
    title: 'This Google Cloud project is suspended',
    explanation: 'Google knows these credentials, but has suspended the project. Other credentials of the same project will not help.',
    summary: 'Use another project, or have this one released in the Google Cloud console.',
    steps: [
        'Open the project in the Google Cloud console: a banner says why it is suspended, and how to appeal.',
        'Set `project` to one that is active until then.',
    ],
    links: [CLOUD_LINKS.googleBilling],
});
const BILLING = atCloud({
    title: 'Billing is off for this Google Cloud project',
    explanation: 'The credentials are known, but their project has no active billing account.',
    summary: 'Link an active billing account to the project.',
    steps: [
        'Link an active billing account: Google Cloud console \u2192 Billing \u2192 My projects.',
        'Check that `project` is the project you mean.',
        catalogue_steps/* waitAndRunAgain */.Mw,
    ],
    commands: [runs('gcloud', 'billing', 'projects', 'describe', projectOf)],
    links: [CLOUD_LINKS.googleBilling],
});
const google_access_CLOCK = atCloud({
    summary: 'Turn on network time: Google rejects tokens that are signed by a clock that is off.',
    steps: [
        (0,entry/* told */.Ev)('skewSeconds', (seconds) => (0,phrase/* say */.cv) `Correct the clock, which differs by ${seconds} s from that of Google.`),
        (0,entry/* forHost */.cE)({
            action: 'Turn on network time on the self-hosted runner or the host of its container.',
            terminal: 'Turn on network time. Containers and WSL use the clock of their host, and drift after it has slept.',
        }),
        'Allow UDP port 123 to a time server in the firewall.',
    ],
    commands: [machine/* timeHere */.GX, machine/* clockSource */.OS],
    links: [CLOUD_LINKS.googleCredentials],
});

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/google-roads.ts

const GOOGLE_ROADS = {
    vertex: {
        name: 'Vertex AI',
        service: 'aiplatform.googleapis.com',
        action: 'aiplatform.endpoints.predict',
        role: 'roles/aiplatform.user',
        projectVariable: '`ANTHROPIC_VERTEX_PROJECT_ID`',
        modelPlace: 'Google Cloud console \u2192 Vertex AI \u2192 Model Garden \u2192 the model \u2192 Enable',
        address: '`https://REGION-aiplatform.googleapis.com`, or `https://aiplatform.googleapis.com` for `global`',
        baseVariable: '`ANTHROPIC_VERTEX_BASE_URL`',
        docs: CLOUD_LINKS.vertexClaude,
        roles: CLOUD_LINKS.vertexRoles,
    },
    'claude-on-google': {
        name: 'Claude on Google Cloud',
        service: 'claude.googleapis.com',
        action: 'a permission of claude.googleapis.com',
        role: undefined,
        projectVariable: '`ANTHROPIC_GOOGLE_CLOUD_PROJECT`',
        modelPlace: 'Google Cloud console \u2192 Agent Platform \u2192 Models \u2192 Claude Platform',
        address: '`https://claude.googleapis.com`',
        baseVariable: '`ANTHROPIC_GOOGLE_CLOUD_BASE_URL`',
        docs: CLOUD_LINKS.claudeOnGoogle,
        roles: CLOUD_LINKS.claudeOnGoogleRoles,
    },
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/google.ts








const google_model = named('model', 'the model');
const region = named('region', 'this region');
function google_entriesOf(road) {
    return {
        ...googleAccess(road),
        ...serviceEntries('Google Cloud', 'status.cloud.google.com', CLOUD_LINKS.googleStatus),
        'model.unknown': google_unknown(road),
        'model.forbidden': google_forbidden(road),
        'limit.quota': quota(road),
        'limit.rate': rate(road),
        'endpoint.not-found': google_wrongAddress(road),
        'endpoint.path': google_wrongAddress(road),
    };
}
function google_unknown({ name, modelPlace, docs }) {
    return atCloud({
        title: (facts) => `${name} does not offer ${google_model(facts)} in ${region(facts)}`,
        explanation: 'The ID is misspelled, the model is not enabled for the project, or it is offered in other regions only. A model that is not found never means bad credentials.',
        summary: `Check the model ID, the region, and that the model is enabled (${modelPlace}).`,
        steps: [
            (0,entry/* told */.Ev)('replacement', (id) => (0,phrase/* say */.cv) `Use ${id}.`),
            (0,entry/* told */.Ev)('region', (here) => (0,phrase/* say */.cv) `Set the region to \`global\`, \`us\` or \`eu\` if ${here} does not offer the model.`, 'Set the region to `global`, `us` or `eu` if the region does not offer the model.'),
            `Enable the model for the project: ${modelPlace}.`,
            'Use the ID of Google: dated ones have an `@`, as in `claude-haiku-4-5@20251001`.',
        ],
        links: [docs],
    });
}
function google_forbidden({ name, modelPlace, docs }) {
    return atCloud({
        title: (facts) => `This project has no access to ${google_model(facts)}`,
        explanation: "The credentials are known, and the model isn't enabled for their project. It's about access to the model; this doesn't mean the credentials are bad.",
        summary: `Enable the model for the project (${modelPlace}).`,
        steps: [
            `Enable the model for the project and accept its terms: ${modelPlace}.`,
            (0,entry/* told */.Ev)('project', (project) => (0,phrase/* say */.cv) `Check that ${project} is the project you mean.`),
            `Ask the owner of the organization policy if ${name} may serve this model there.`,
        ],
        links: [docs],
    });
}
const quotaPlace = 'Google Cloud console \u2192 IAM & Admin \u2192 Quotas & System Limits';
function quota({ service }) {
    return atCloud({
        summary: `Request quota for the model (${quotaPlace}).`,
        steps: [
            (0,entry/* told */.Ev)('metric', (metric) => (0,phrase/* say */.cv) `Look up ${metric} in ${quotaPlace}: its value for this model and region is zero.`, `Look up the quota of the model in ${quotaPlace}: it may be zero.`),
            'Request an increase there; new projects and free trials begin with none.',
            'Try the region `global`, which has a quota of its own.',
        ],
        commands: [listQuotas(service)],
        links: [CLOUD_LINKS.vertexQuotas],
    });
}
function rate({ service }) {
    return atCloud({
        summary: (facts) => has(facts, 'metric')
            ? `Check that the quota of this model is not zero (${quotaPlace}); otherwise wait a minute.`
            : 'Wait a minute and run again; spread the load if it happens often.',
        steps: [
            where('metric', `Check that the quota of the model is not zero, as it is in new projects: ${quotaPlace}.`),
            catalogue_steps/* waitAndRunAgain */.Mw,
            'Use the region `global`, which has the most capacity.',
            `Request a higher quota: ${quotaPlace}.`,
        ],
        commands: [listQuotas(service)],
        links: [CLOUD_LINKS.vertexTooMany, CLOUD_LINKS.vertexQuotas],
    });
}
function listQuotas(service) {
    return runs(...['gcloud', 'beta', 'quotas', 'info', 'list'], `--service=${service}`, '--project', projectOf);
}
function google_wrongAddress({ name, address, baseVariable, docs }) {
    return atCloud({
        summary: `Remove the base URL, and set only project and region: the address of ${name} follows from them.`,
        steps: [
            removeBase(baseVariable),
            (0,entry/* told */.Ev)('corrected', (corrected) => (0,phrase/* say */.cv) `Use ${corrected} if you need one.`),
            `Use ${address}.`,
            'Check the project ID and the region: both are part of the path.',
        ],
        links: [docs],
    });
}
const google_VERTEX = google_entriesOf(GOOGLE_ROADS.vertex);
const CLAUDE_ON_GOOGLE = google_entriesOf(GOOGLE_ROADS['claude-on-google']);

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clouds/index.ts



const REMEDIES_OF_CLOUDS = {
    bedrock: aws_BEDROCK,
    'bedrock-mantle': BEDROCK_MANTLE,
    'claude-on-aws': CLAUDE_ON_AWS,
    vertex: google_VERTEX,
    'claude-on-google': CLAUDE_ON_GOOGLE,
    foundry: FOUNDRY,
};


/***/ })

};
