export const id = 710;
export const ids = [710];
export const modules = {

/***/ 8187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE)
});

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(6180);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/commands.ts
const SAFE_HOSTNAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;
const SAFE_NAME = /^[A-Za-z_]\w*$/;
function placeOf({ endpoint }) {
    if (!URL.canParse(endpoint))
        return undefined;
    const { hostname, port, protocol } = new URL(endpoint);
    if (!SAFE_HOSTNAME.test(hostname))
        return undefined;
    return { hostname, port: port || (protocol === 'http:' ? '80' : '443'), protocol };
}
function atPlace(command) {
    return (facts) => {
        const place = placeOf(facts);
        return place && command(place);
    };
}
function withName(facts, command) {
    return SAFE_NAME.test(facts.secretName) ? command(facts.secretName) : undefined;
}
const storeCredential = (facts) => withName(facts, (name) => facts.host === 'action' ? `gh secret set ${name}` : `read -rs ${name} && export ${name}`);
const storeForDependabot = (facts) => facts.host === 'action' ? withName(facts, (name) => `gh secret set ${name} --app dependabot`) : undefined;
const VARIABLE_NAMES = "awk 'BEGIN { for (name in ENVIRON) print name }' | grep -iE";
const listNames = ({ host }) => host === 'action' ? 'gh secret list' : `${VARIABLE_NAMES} 'anthropic|claude'`;
const proxyNames = `${VARIABLE_NAMES} 'proxy'`;
const lookUp = atPlace(({ hostname }) => `nslookup ${hostname}`);
const lookUpOutside = atPlace(({ hostname }) => `nslookup ${hostname} 1.1.1.1`);
const handshake = atPlace(({ hostname, port }) => `openssl s_client -connect ${hostname}:${port} -servername ${hostname} -showcerts </dev/null`);
const certificateDates = atPlace(({ hostname, port }) => `openssl s_client -connect ${hostname}:${port} -servername ${hostname} </dev/null | openssl x509 -noout -subject -issuer -dates`);
const statusCode = atPlace((place) => curl(place, "-o /dev/null -w '%{http_code}\\n'"));
const answerHeaders = atPlace((place) => curl(place, '-o /dev/null -D -'));
const connectOnly = atPlace((place) => curl(place, '-v --connect-timeout 10 -o /dev/null'));
const connectDirectly = atPlace((place) => curl(place, "--noproxy '*' -v --connect-timeout 10 -o /dev/null"));
const connectByFamily = [
    atPlace((place) => curl(place, "-4 --connect-timeout 10 -o /dev/null -w '%{remote_ip} %{http_code}\\n'")),
    atPlace((place) => curl(place, "-6 --connect-timeout 10 -o /dev/null -w '%{remote_ip} %{http_code}\\n'")),
];
function curl({ hostname, port, protocol }, options) {
    const usual = protocol === 'http:' ? '80' : '443';
    return `curl -sS ${options} ${protocol}//${hostname}${port === usual ? '' : `:${port}`}/`;
}

// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var entry = __webpack_require__(8731);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/steps.ts


function store({ host, secretName }) {
    return host === 'action'
        ? (0,phrase/* say */.cv) `the secret ${secretName} (repository → Settings → Secrets and variables → Actions)`
        : (0,phrase/* say */.cv) `the shell variable ${secretName}`;
}
function storeAgain(what) {
    return (facts) => (0,phrase/* say */.cv) `Overwrite ${store(facts)}: ${what}.`;
}
const lookAtOrigin = ({ variable }) => variable === undefined ? undefined : (0,phrase/* say */.cv) `Look first at ${variable}: the value was read from there.`;
const createKey = (facts) => {
    if (facts.party !== 'anthropic') {
        return ['Create a new key at the gateway, with the tool or the team that hands out its keys.'];
    }
    const owner = facts.host === 'action' ? 'linked to a service account' : 'linked to yourself';
    return (0,phrase/* say */.cv) `Create a new key in the Claude Console (Settings → API keys), ${owner}.`;
};
const startNewRun = (0,entry/* forHost */.cE)({
    action: 'Start a new run of the workflow: a secret is read when a run is queued.',
    terminal: 'Start your program again from that same shell.',
});
const waitAndRunAgain = (0,entry/* forHost */.cE)({
    action: 'Run the job again later; raise the inputs attempts and deadline if it must ride out such minutes.',
    terminal: 'Run it again later; raise --attempts and --deadline if it must ride out such minutes.',
});
const correctBaseUrl = ({ host, listed }) => {
    const places = {
        action: 'the input endpoints, or ANTHROPIC_BASE_URL in the env of the job',
        terminal: '--endpoints, ANTHROPIC_BASE_URL in your shell profile or in a .env file',
    };
    const place = listed === undefined ? places[host] : 'the endpoints of this target in the targets file';
    return [`Put the corrected URL where it came from: ${place}.`];
};
const trustRoot = (0,entry/* forHost */.cE)({
    action: 'Point the input ca-certificates at a PEM file with that root; for your other steps set NODE_EXTRA_CA_CERTS on the runner itself (its .env file) and restart it, because Node reads it only at start.',
    terminal: 'Point NODE_EXTRA_CA_CERTS (or --ca-certificates) at a PEM file with that root before the program starts: Node reads it only then.',
});
const neverTurnOffVerification = 'Leave verification on: NODE_TLS_REJECT_UNAUTHORIZED=0 would hand the key to whoever answers.';
const askNetworkOwner = (facts) => (0,phrase/* say */.cv) `Ask whoever runs this network to let ${facts.host === 'action' ? 'the runner' : 'this machine'} reach ${quotedHost(facts)} on its port, outbound.`;
function quotedHost({ hostname }) {
    return hostname === '' ? ['the endpoint'] : [{ quoted: hostname }];
}
const watchStatusPage = (0,entry/* forParty */.sx)({
    anthropic: 'Look at status.claude.com for an incident.',
    gateway: 'Ask the owner of the gateway for an incident, and look at status.claude.com for one behind it.',
});
const dropBetas = ({ betas = [] }) => betas.length === 0
    ? undefined
    : (0,phrase/* say */.cv) `Remove from your headers what is not granted of anthropic-beta: ${(0,phrase/* quote */.hD)(betas.join(', '))}.`;
const supportWithRequestId = 'Send the request id from the report to support if it goes on for an hour.';

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/auth.ts




const AUTH = {
    'auth.invalid': (0,entry/* cause */.c1)({
        title: 'the API refused this key',
        when: 'A determinate 401: the key reached the API and was refused (revoked, deleted, mistyped).',
        explanation: 'The key arrived and was refused with a 401: it was revoked, deleted or mistyped, or belongs to another service. It is no network fault, and trying again will not help.',
        summary: 'Create a new key and store it in place of this one.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Look for the key in the Claude Console (Settings → API keys): is it there, active, not expired, in the right organization?',
                gateway: 'Ask the owner of the gateway whether this key exists there: a gateway has keys of its own, and wants no Anthropic key.',
            }),
            lookAtOrigin,
            createKey,
            storeAgain('paste the new key alone'),
            (0,entry/* forHost */.cE)({
                action: 'Look for a second secret of the same name: an environment secret hides the repository one, and that the organization one.',
                terminal: 'Look for an old value of the same name in .env, direnv or the shell profile: it wins over what you typed elsewhere.',
            }),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'getKey', 'apiErrors'],
    }),
    'auth.expired': (0,entry/* cause */.c1)({
        title: 'the credential has expired',
        when: "An expired token, by the server's words or by its own claims.",
        explanation: 'The credential was good once, and its time is over. Keys can be created with an end, and tokens always have one; neither can be prolonged.',
        summary: 'Create a new one and store it.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Create a new key in the Claude Console with a longer life, or Never; for a Claude Code token run claude setup-token.',
                gateway: 'Get a new key or token from the gateway.',
            }),
            storeAgain('paste the new one'),
            (0,entry/* forHost */.cE)({
                action: 'Consider keyless access: a workflow can exchange its own GitHub identity for a short-lived token.',
            }),
            'Note the new end in a calendar: the mail before it goes to the creator of the key alone.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['authentication', 'apiKeys', 'federation'],
    }),
    'auth.scheme': (0,entry/* cause */.c1)({
        title: 'the key is good, but must be sent in another header',
        when: 'Refused with the header used, accepted with the other; says which SDK versions send which.',
        explanation: 'The same key was accepted in one header and refused in the other, so the key itself is fine. SDKs before TypeScript 1.0 and Python 2.0 send x-api-key; from then on they send Authorization: Bearer.',
        summary: 'Send the key in the header that this endpoint takes, or let the gateway read both.',
        steps: [
            (0,entry/* told */.Ev)('accepted', (accepted) => (0,phrase/* say */.cv) `Use ${accepted}: this endpoint accepts the key that way.`, 'Use the header which the finding shows as accepted.'),
            'If it takes only x-api-key, let the gateway also read Authorization: Bearer, or stay on an SDK before TypeScript 1.0 or Python 2.0 for now.',
            'If it takes only bearer, give the key to the SDK as auth token (ANTHROPIC_AUTH_TOKEN), or update the SDK.',
            (0,entry/* forHost */.cE)({
                action: 'Set the input auth to what your program sends, so that this check demands the same.',
                terminal: 'Pass --auth with what your program sends, so that this check demands the same.',
            }),
        ],
        links: ['migration', 'codeGateways', 'authentication'],
    }),
    'auth.header-stripped': (0,entry/* cause */.c1)({
        title: 'the key was removed on the way',
        when: '"Header is required" although it was sent: something on the way removed it.',
        explanation: 'The answer says that no key came, but one was sent. Something between here and the API drops the header. That says nothing about the key.',
        summary: 'Let the gateway or proxy pass the header on.',
        steps: [
            'Let every hop pass on x-api-key, authorization and anthropic-version unchanged.',
            'Check the rules of reverse proxies and web firewalls: many drop Authorization or unknown headers by default.',
            'Check for a redirect in between: clients drop credentials when the host changes.',
            'Send the key in the other header for now, if that one passes.',
        ],
        links: ['codeGateways', 'apiOverview'],
    }),
    'auth.duplicate': (0,entry/* cause */.c1)({
        title: 'the credential is sent twice',
        when: 'Credential headers are sent twice, for example by custom headers.',
        explanation: 'A custom header repeats the credential that is already sent. The API refuses such requests with a 401, or picks one of the two, whatever the key is worth.',
        summary: 'Remove the credential from the custom headers.',
        steps: [
            (0,entry/* told */.Ev)('header', (header) => (0,phrase/* say */.cv) `Remove ${header} from the custom headers.`, 'Remove authorization and x-api-key from the custom headers.'),
            (0,entry/* forHost */.cE)({
                action: 'Look at the input headers and at ANTHROPIC_CUSTOM_HEADERS in env of the step, the job and the workflow.',
                terminal: 'Look at --headers and at ANTHROPIC_CUSTOM_HEADERS in the shell, .env and the settings of Claude Code.',
            }),
            'Set no default header with the key in your own client either: the SDK adds it.',
        ],
        links: ['codeVariables', 'authentication'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/auth-gateway.ts



const AUTH_GATEWAY = {
    'auth.gateway': (0,entry/* cause */.c1)({
        title: 'the gateway wants a credential of its own',
        when: 'The gateway wants a credential of its own beside the key (`cf-aig-authorization`, `Helicone-Auth`, `x-portkey-api-key`, `Ocp-Apim-Subscription-Key` …), and it is missing or refused.',
        explanation: 'The gateway turned the request away before it looked at the Claude key: a credential of the gateway itself is missing or refused. Nothing here says that the key is bad.',
        summary: 'Send the gateway’s own credential in a header of its own.',
        steps: [
            (0,entry/* told */.Ev)('header', (header) => (0,phrase/* say */.cv) `Get the value for the header ${header} from the gateway, or from whoever runs it.`, 'Ask whoever runs the gateway which header carries its own credential, and for its value.'),
            (0,entry/* forHost */.cE)({
                action: 'Store it as a secret of its own and pass it with the input headers, as "Name: value" on a line.',
                terminal: 'Pass it with --headers "Name: value", or set ANTHROPIC_CUSTOM_HEADERS.',
            }),
            'Set the same header in your client: Claude Code takes it from ANTHROPIC_CUSTOM_HEADERS, the SDKs from defaultHeaders (default_headers in Python).',
            startNewRun,
        ],
        links: ['codeGateways', 'codeVariables'],
    }),
    'auth.upstream': (0,entry/* cause */.c1)({
        title: 'the gateway’s own credential for Claude is refused',
        when: 'The gateway accepts this key, and the credential it uses for Claude is refused: a matter for its owner.',
        explanation: 'The gateway let this key in and asks Claude with a credential of its own: that one is refused, or it has none to use. A new key for the gateway changes nothing.',
        summary: 'Tell the owner of the gateway that its credential for Claude is refused.',
        steps: [
            'Tell the owner of the gateway: its key for Claude (or for the cloud behind it) is missing, revoked or mistyped.',
            'Give them the time and the message of this finding; the log of the gateway has the same refusal.',
            'If the gateway is yours, look at the provider key in its configuration: placeholders such as sk-ant-xxx and unset variables are the usual reasons.',
            startNewRun,
        ],
        links: ['codeGateways', 'apiErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/auth-rights.ts




const KEPT_APART = {
    action: 'Pass it to claude-code-action as claude_code_oauth_token, not as the API key.',
    terminal: 'Keep it in CLAUDE_CODE_OAUTH_TOKEN, and out of ANTHROPIC_API_KEY.',
};
const AUTH_RIGHTS = {
    'auth.oauth-unsupported': (0,entry/* cause */.c1)({
        title: 'an OAuth token is not accepted for this use',
        when: 'An OAuth or subscription token is refused for this use.',
        explanation: 'The token was recognised as one, and refused here: without its beta header, by a rule of the organization, or because such tokens are not for this use. It does not say that the token is bad.',
        summary: 'Use an API key for programs of your own.',
        steps: [
            createKey,
            storeAgain('paste the API key, and remove the token'),
            'If the token must stay, send it as Authorization: Bearer with anthropic-beta: oauth-2025-04-20; never as x-api-key.',
            'Ask an administrator of the organization if the answer says that OAuth is not allowed there.',
        ],
        commands: [storeCredential],
        links: ['codeAuthentication', 'authentication'],
    }),
    'auth.claude-code-only': (0,entry/* cause */.c1)({
        title: 'this token may be used by Claude Code alone',
        when: 'A subscription token that is alive but may be used by Claude Code alone: more cannot be told from outside.',
        explanation: 'The answer says that this credential is authorized for Claude Code only, so it is alive. Whether Claude Code itself will work with it cannot be told from outside.',
        summary: 'Fine for Claude Code; use an API key for anything else.',
        steps: [
            'Leave it as it is if only Claude Code uses it.',
            (0,entry/* forParty */.sx)({
                anthropic: 'Use an API key for an SDK, a script or another tool: they are refused with this token.',
                gateway: 'Ask the owner of the gateway for a key that other clients may use, if an SDK, a script or another tool is to have it.',
            }),
            ({ party, host }) => (party === 'anthropic' ? [KEPT_APART[host]] : undefined),
        ],
        links: ['codeAuthentication', 'getKey'],
    }),
    'auth.workspace-required': (0,entry/* cause */.c1)({
        title: 'the key needs to be told its workspace',
        when: 'The key belongs to no single workspace: `anthropic-workspace-id` (input `workspace-id`) must be sent.',
        explanation: 'The API knows this key, but it may act in several workspaces and none was named. Every request must carry anthropic-workspace-id. It is not a bad key.',
        summary: 'Send the workspace id with every request.',
        steps: [
            'Copy the id of the workspace (wrkspc_…) from the Claude Console: Settings → Workspaces.',
            (0,entry/* forHost */.cE)({
                action: 'Pass it as the input workspace-id.',
                terminal: 'Pass it as --workspace-id, or set ANTHROPIC_WORKSPACE_ID.',
            }),
            'Send the header anthropic-workspace-id from your program as well; Claude Code takes it through ANTHROPIC_CUSTOM_HEADERS.',
            'Or create a key that is scoped to one workspace, and needs no header.',
        ],
        links: ['workspaces', 'getKey'],
    }),
    'auth.forbidden': (0,entry/* cause */.c1)({
        title: 'the key may not do this',
        when: 'A 403 permission_error, or a missing role (also told with a 401).',
        explanation: 'The key is known, and refused for lack of a permission or a role. That is a matter of rights, not of a wrong or revoked key.',
        summary: 'Give the key the right, or use one that has it.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Look at the key in the Console: its workspace, its scope, and the role of the account it is linked to.',
                gateway: 'Ask the owner of the gateway what this key may reach: its routes, models and source addresses.',
            }),
            'Read the message in the finding: it names the missing scope or right when the service tells.',
            'Use a key of the workspace that has the resource.',
        ],
        links: ['apiErrors', 'workspaces', 'authentication'],
    }),
    'auth.feature': (0,entry/* cause */.c1)({
        title: 'a feature of the request is not granted here',
        when: 'A beta or feature that the request asks for is not granted to this account, tier, workspace or platform.',
        explanation: 'The request was understood, and refused for a beta or a feature that it asks for. Without it the same key may do the same request: nothing here says that the key is bad.',
        summary: 'Leave the feature out, or have it enabled for this account.',
        steps: [
            dropBetas,
            'Read the message in the finding: it names the feature, and whether account, subscription, tier or platform lacks it.',
            (0,entry/* told */.Ev)('field', (field) => (0,phrase/* say */.cv) `Remove ${field} from the request if it belongs to that feature.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Look in the Console for the usage tier and for the settings of organization and workspace: some features are turned on there, others need a tier or an invitation.',
                gateway: 'Ask the owner of the gateway which platform serves this model: Bedrock, Google Cloud and Foundry know fewer betas than the API.',
            }),
            'Turn off the experimental betas of Claude Code with CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 if that program sends them.',
        ],
        links: ['betaHeaders', 'apiErrors', 'consoleLimits'],
    }),
    'auth.region': (0,entry/* cause */.c1)({
        title: 'requests from this place are not served',
        when: '403 "Request not allowed": the country or address of the outgoing connection is not served.',
        explanation: 'The edge turned the request away before the API saw it, because of where it comes from. The key was not judged: nothing here says that it is bad.',
        summary: 'Send the request from a supported country or address.',
        steps: [
            'Compare the country of your outgoing address with the supported regions; a VPN or proxy exit counts, not where you sit.',
            (0,entry/* forHost */.cE)({
                action: 'Run the job on a hosted runner, or on a self-hosted runner whose exit is in a supported region.',
                terminal: 'Change the exit of the VPN or proxy, or turn it off.',
            }),
            'Try another exit address if the country is supported: data-centre and VPN addresses are blocked one by one.',
        ],
        links: ['regions', 'apiErrors'],
    }),
    'auth.challenge': (0,entry/* cause */.c1)({
        title: 'a bot challenge answers in place of the API',
        when: 'A bot challenge (`cf-mitigated`) answers instead of the API.',
        explanation: 'A page that asks to prove a human came instead of an answer, so the request never reached the API. The key was not judged: nothing here says that it is bad.',
        summary: 'Use the host of the API, or an address that is not challenged.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Change the outgoing address: shared VPN and proxy exits are challenged.',
                gateway: 'Exempt the API route of the gateway from the bot rules of its edge: programs cannot solve a challenge.',
            }),
            'Check the base URL: claude.ai and other web sites challenge programs, api.anthropic.com is the one for them.',
        ],
        commands: [answerHeaders],
        links: ['apiOverview', 'codeErrors'],
    }),
    'auth.organization': (0,entry/* cause */.c1)({
        title: 'the organization is disabled or on hold',
        when: 'The organization is disabled or on hold.',
        explanation: 'The key was recognised, and its whole organization may not use the API at present. Another key of the same organization will not help.',
        summary: 'Use a key of an active organization, or have this one released.',
        steps: [
            'Check that it is the organization you mean: an old key in a forgotten variable or secret is the usual reason.',
            storeAgain('paste a key of the organization that is active'),
            'Sign in to the Console as an administrator: it says what is on hold and why (billing, verification, policy).',
            'Follow the appeal address in the answer, if there is one.',
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'codeErrors'],
    }),
    'auth.creator-left': (0,entry/* cause */.c1)({
        title: "the key's creator is no longer a member",
        when: "The key's creator is no longer a member of the organization.",
        explanation: 'A personal key acts for the person who made it, and ended when that person left the organization. It was a good key until then.',
        summary: 'Create a key that is linked to a service account.',
        steps: [
            'Create a key in the Console linked to a service account, which outlives the people.',
            storeAgain('paste the new key'),
            'Look for other keys of the same person: they ended too.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['getKey', 'apiKeys', 'members'],
    }),
    'auth.wrong-workspace': (0,entry/* cause */.c1)({
        title: 'the key acts in another workspace than expected',
        when: 'The answer names another workspace than `workspace-id`.',
        explanation: 'The key works, but in another workspace than the one you named: usage, limits and files would land there.',
        summary: 'Use a key of the expected workspace, or correct the expected id.',
        steps: [
            'Compare the two ids in the finding, and decide which one is meant.',
            storeAgain('paste a key that was created in the expected workspace'),
            (0,entry/* forHost */.cE)({
                action: 'Correct the input workspace-id if the key is the right one.',
                terminal: 'Correct --workspace-id or ANTHROPIC_WORKSPACE_ID if the key is the right one.',
            }),
        ],
        commands: [storeCredential],
        links: ['workspaces'],
    }),
    'auth.wrong-organization': (0,entry/* cause */.c1)({
        title: 'the key belongs to another organization than expected',
        when: 'The answer names another organization than `organization-id`.',
        explanation: 'The key works, but another organization pays and sees the usage: often a private key that was stored in a hurry.',
        summary: 'Use a key of the expected organization, or correct the expected id.',
        steps: [
            'Compare the two ids in the finding, and decide which one is meant.',
            storeAgain('paste a key of the expected organization'),
            (0,entry/* forHost */.cE)({
                action: 'Correct the input organization-id if the key is the right one.',
                terminal: 'Correct --organization-id or ANTHROPIC_ORGANIZATION_ID if the key is the right one.',
            }),
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'workspaces'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/billing.ts



const BILLING = {
    'billing.credit': (0,entry/* cause */.c1)({
        title: 'the credit of the account is too low',
        when: 'Credit too low; the key itself is valid.',
        explanation: 'The key was recognised, so it is valid, but its organization has no credit for the request. Where the balance looks good, the key usually belongs to another organization, or was orphaned.',
        summary: 'Buy credit for the organization of this key, or use a key of the one that has it.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Look at Settings → Billing in the Console, in the organization of this key, and buy credit or turn on auto-reload.',
                gateway: 'Ask the owner of the gateway to fill up its account: the balance meant may be the one behind it.',
            }),
            (0,entry/* atVendor */.oA)('If there is credit, create a new key in that very organization: a key of an old or another one does not see the money, and a new one works at once.'),
            (0,entry/* atVendor */.oA)(storeAgain('paste the new key')),
            'If only one model is refused, choose another: some need a higher usage tier.',
        ],
        commands: [storeCredential],
        links: ['billing', 'apiKeys', 'rateLimits'],
    }),
    'billing.limit': (0,entry/* cause */.c1)({
        title: 'a spend or usage limit is reached',
        when: 'A spend or usage limit is reached; with the date access returns when told.',
        explanation: 'A limit on spending, set by you or by the usage tier, is used up for this month. Trying again fails until it is raised or the month ends; nothing here says that the key is bad.',
        summary: 'Raise the limit in the Console, or wait until access returns.',
        steps: [
            'Raise or remove the limit: Settings → Billing → Spend limits for the organization, Settings → Workspaces for one workspace.',
            'Ask for a higher tier in the Console if it is the cap of the tier: that one cannot be raised by hand.',
            'Or wait: access returns at 00:00 UTC on the first day of the next month, unless the answer gives another date.',
            'Find out what used it up: Usage in the Console, by key and by model.',
        ],
        links: ['billing', 'consoleLimits', 'rateLimits'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clock.ts

const CLOCK = {
    'clock.skew': (0,entry/* cause */.c1)({
        title: 'the clock of this machine is wrong',
        when: "More than 5 minutes from the server's `Date`; broken when it is why TLS or a signature fails, else degraded.",
        explanation: 'This machine and the server disagree about the time by more than five minutes. Certificates and signed tokens are judged by the clock, so good ones look expired or not yet valid.',
        summary: 'Set the clock by network time.',
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Turn on network time on the self-hosted runner or the host of its container: a container has the clock of its host.',
                terminal: 'Turn on network time; a container or WSL takes the clock of its host, and drifts after the host has slept.',
            }),
            'Allow UDP port 123 to a time server in the firewall.',
            'Check the time zone too: a clock set by hand in the wrong zone is off by whole hours.',
        ],
        commands: ['date -u', 'timedatectl status'],
        links: ['certificateErrors'],
    }),
};

// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/dns.ts





const PRIVATE_NAME = /^[^.]+$|\.(?:local|internal|intranet|private|corp|home|lan|home\.arpa)$|\.cluster\.local$|\.svc$/i;
const whereKnown = (facts) => {
    if ((0,providers/* isPublicApi */.Wq)(facts.hostname))
        return ['Look at the resolver: this name exists, so a filter or an internal name server hides it here.'];
    if (!PRIVATE_NAME.test(facts.hostname))
        return [
            'If the name is internal, run where it is known: inside the VPN or the private network, or on a self-hosted runner there.',
        ];
    const name = (0,phrase/* quote */.hD)(facts.hostname);
    return facts.host === 'action'
        ? (0,phrase/* say */.cv) `Run where ${name} is known: on a self-hosted runner inside its private network. No runner of GitHub's own knows such a name, and that of a service container is known only to a job which itself runs in a container.`
        : (0,phrase/* say */.cv) `Run where ${name} is known: such a name belongs to a private network, so connect its VPN, or run on a machine there.`;
};
const DNS = {
    'dns.not-found': (0,entry/* cause */.c1)({
        title: 'the host name does not exist',
        when: 'NXDOMAIN, or a name without any address.',
        explanation: 'Name servers answered, and know no address for this name. Nothing was sent, so nothing is known about the key.',
        summary: 'Correct the host name, or run where it is known.',
        steps: [
            'Check the spelling of the host in the base URL, letter by letter.',
            whereKnown,
            (0,entry/* forHost */.cE)({
                action: 'In a container job, give the container the resolver of its host, or a --dns option.',
                terminal: 'Inside a container, compare /etc/resolv.conf with that of the host; under WSL it may point at a dead server.',
            }),
            correctBaseUrl,
        ],
        commands: [lookUp, lookUpOutside],
        links: ['nodeDns', 'codeErrors'],
    }),
    'dns.failure': (0,entry/* cause */.c1)({
        title: 'the name cannot be looked up',
        when: 'SERVFAIL, REFUSED, a time-out, or no resolver at all; or a name server knows the name and this machine does not ask it.',
        explanation: 'The question for the address got no usable answer: the resolver is down, refuses, cannot be reached, or is not asked. That says nothing about the name, the endpoint or the key.',
        summary: 'Repair name resolution on this machine.',
        steps: [
            ({ evidence }) => evidence.known === true
                ? [
                    'Look at what this machine asks before its name server: the hosts file, nsswitch.conf, the search domains, a caching daemon.',
                ]
                : undefined,
            'Try again once: a single SERVFAIL or time-out passes.',
            (0,entry/* forHost */.cE)({
                action: 'Compare with another name in a step of the same job; if none resolves, repair the resolver of the runner or its container (--dns).',
                terminal: 'Compare with another name; if none resolves, repair the resolver: VPN, /etc/resolv.conf, the network settings.',
            }),
            'If only this name fails, ask the owner of its domain: its own name servers or its DNSSEC signatures are broken.',
            'Allow UDP and TCP port 53 to the resolver in the firewall.',
        ],
        commands: [lookUp, lookUpOutside],
        links: ['nodeDns', 'systemErrors'],
    }),
    'dns.sinkhole': (0,entry/* cause */.c1)({
        title: 'the name of the API leads to a private or blocked address',
        when: 'A public API name resolves to 0.0.0.0, loopback or a private address, and no verified API answer follows.',
        explanation: 'A filter, an ad blocker or an entry in the hosts file answers for this name in place of its owner. The key is sent to no peer without a trusted certificate for this name.',
        summary: 'Take the name off the block list, or out of the hosts file.',
        steps: [
            'Look for the name in the hosts file (/etc/hosts, C:\\Windows\\System32\\drivers\\etc\\hosts) and remove the line.',
            'Take the name off the block list of the resolver (Pi-hole, AdGuard, NextDNS, a corporate DNS filter).',
            'If it is a private link on purpose, let the endpoint there present a certificate for this name, or use its own name as the base URL.',
            askNetworkOwner,
        ],
        commands: [lookUp, lookUpOutside],
        links: ['addresses', 'codeNetwork'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/endpoint.ts




const ENDPOINT = {
    'endpoint.malformed': (0,entry/* cause */.c1)({
        title: 'the base URL cannot be read',
        when: 'Not an absolute http(s) URL: missing scheme, Markdown link, spaces, userinfo and the like.',
        explanation: 'The base URL is no absolute http or https URL, so nothing could be sent. The key has nothing to do with it.',
        summary: 'Write the base URL in full, as https://host or https://host/path.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Write ${url} instead.`, 'Write the URL in full: https://api.anthropic.com, or the https:// address of your gateway, with no quotes, brackets or spaces.'),
            'Keep names and passwords out of it: a credential belongs into api-key or auth-token, never into the URL.',
            correctBaseUrl,
        ],
        links: ['apiOverview', 'codeVariables'],
    }),
    'endpoint.insecure': (0,entry/* cause */.c1)({
        title: 'the key would travel over plain http',
        when: 'Plain http to a host that is not loopback.',
        explanation: 'The URL begins with http:// and leaves this machine, so anyone on the way could read the key. Nothing was sent.',
        summary: 'Use https.',
        steps: [
            'Change http:// to https:// in the base URL; ask the owner of the gateway for its https address if that port speaks none.',
            correctBaseUrl,
            'Set allow-http to true only for a gateway in a network that is yours alone.',
        ],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.unknown-host': (0,entry/* cause */.c1)({
        title: 'this host has never been an API endpoint',
        when: 'A host known never to have been an API endpoint, such as `claude.ai`, `console.anthropic.com` or `api.us-east.anthropic.com`.',
        explanation: 'The name is that of a web site, or was made up in some tutorial; no API listens there. Nothing was sent to it, so nothing is known about the key.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Set the base URL to https://api.anthropic.com, or remove it: that is the default everywhere.'),
            correctBaseUrl,
            'Choose a region in the request (inference_geo) or through a cloud provider: the API has no regional host names.',
        ],
        links: ['apiOverview', 'codeVariables'],
    }),
    'endpoint.path': (0,entry/* cause */.c1)({
        title: 'the path of the base URL is wrong',
        when: '`/v1` doubled or missing, or a full `/v1/messages` pasted; the corrected base URL was found by probing.',
        explanation: 'The host is right: it answers as the API does under another path. SDKs add /v1/messages by themselves. The 404 says nothing about the key or the model.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}: there the API was seen to answer.`, 'Cut the base URL back to what comes before /v1/messages.'),
            correctBaseUrl,
            'Check the client too: a few tools want the URL with /v1 at its end and add only /messages.',
        ],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.legacy': (0,entry/* cause */.c1)({
        title: 'the Text Completions API is gone',
        when: '`/v1/complete` and the Text Completions API.',
        explanation: 'The base URL points at /v1/complete. Every model it served is retired, and the SDKs have dropped it. The key may well work with the Messages API.',
        summary: 'Move to the Messages API at /v1/messages.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Set the base URL to the host alone, for example https://api.anthropic.com.'),
            'Replace completions.create by messages.create: a list of messages instead of a prompt, max_tokens instead of max_tokens_to_sample.',
            'Update the SDK to a current major version.',
        ],
        links: ['messages', 'migration'],
    }),
    'endpoint.unverified': (0,entry/* cause */.c1)({
        title: 'the endpoint answers, but nothing free proves that it works',
        when: 'It answers as this API or a gateway does, but no free answer proves the key, or that messages are served; `live: true` settles it.',
        explanation: 'Something that reads requests is there, but none of its free answers shows that this key gets a message answered. Nothing says that the key is bad.',
        summary: 'Set live to true: one smallest real message settles it.',
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Set live: true and name a model in models: one smallest message (less than a cent) proves the key.',
                terminal: 'Add --live true and name a model with --models: one smallest message (less than a cent) proves the key.',
            }),
            'Ask the owner of the gateway to let GET /v1/models or POST /v1/messages/count_tokens through; both are free.',
        ],
        links: ['modelList', 'tokenCounting', 'codeGateways'],
    }),
    'endpoint.not-found': (0,entry/* cause */.c1)({
        title: 'there is no API at this path',
        when: 'A 404 which is not about a model, and no corrected path was found; also where a list is offered but `/v1/messages` is not served.',
        explanation: 'The host answers, but has no such route here, nor under a likely correction of the path. It is not about the model, and says nothing about the key.',
        summary: 'Ask for the right base URL: the host answers, but has no API at this path.',
        steps: [
            (0,entry/* told */.Ev)('path', (path) => (0,phrase/* say */.cv) `Compare ${path} with the path that the documentation of your gateway gives.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Set the base URL to https://api.anthropic.com without any path.',
                gateway: 'Copy the base URL for Anthropic-style requests from the gateway: it often differs from the OpenAI-style one.',
            }),
            'Check that the route is deployed: a 404 may also come from a gateway that is up without its Anthropic routes.',
            correctBaseUrl,
        ],
        commands: [statusCode],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.blocked': (0,entry/* cause */.c1)({
        title: 'something before the API blocks requests with a body',
        when: 'The API answers reads, but something before it (web firewall, data-loss filter, redirect, body limit) answers requests with a body.',
        explanation: 'The API answers when it is only read, so network, certificate and base URL are right. What carries a body is answered by something on the way, and never reaches the API.',
        summary: 'Ask whoever runs the firewall or filter in front of the endpoint to let this request through.',
        steps: [
            (0,entry/* told */.Ev)('server', (server) => (0,phrase/* say */.cv) `Give the owner of ${server} the time and the address of this request: its log names the rule.`, 'Give the owner of the firewall, filter or gateway the time and the address of this request: its log names the rule.'),
            'Ask for an exception for POST on /v1/messages and /v1/messages/count_tokens: prompts hold code, paths and quotes that such rules take for attacks.',
            'Ask for the limit on the size of a body: firewalls often stop at 8 KiB, and a prompt is longer.',
            (0,entry/* forHost */.cE)({
                action: 'Run this check with the input request and a real request of yours: small bodies may pass where yours do not.',
                terminal: 'Run this check with --request and a real request of yours: small bodies may pass where yours do not.',
            }),
            startNewRun,
        ],
        commands: [answerHeaders],
        links: ['codeNetwork', 'codeGateways', 'apiOverview'],
    }),
    'endpoint.not-an-api': (0,entry/* cause */.c1)({
        title: 'something else answers in place of the API',
        when: 'Something answers, but not this API: HTML page, login, captive portal, block page, other JSON.',
        explanation: 'An answer came, but it is a page or data of something else, so the request never reached the API. Nothing is known about the key.',
        summary: 'Find out who answers, and get the request past it.',
        steps: [
            'Read the title and the server in the finding: a login or block page names the product that put it there.',
            (0,entry/* forHost */.cE)({
                action: 'Ask whoever runs the network of the runner to let requests to this host through unchanged.',
                terminal: 'Open any page in a browser and sign in, if this network has a sign-in page; leave the VPN if it blocks the host.',
            }),
            (0,entry/* forParty */.sx)({
                gateway: 'Compare the base URL with the documentation of the gateway: its web console is not its API.',
            }),
            startNewRun,
        ],
        commands: [answerHeaders],
        links: ['codeErrors', 'codeNetwork', 'apiOverview'],
    }),
    'endpoint.redirect': (0,entry/* cause */.c1)({
        title: 'the endpoint redirects elsewhere',
        when: 'It redirects elsewhere; the credential is never sent along.',
        explanation: 'The endpoint answers with a redirect. SDKs do not carry a key to another place, and neither do we, so the check ended there.',
        summary: 'Use the address the redirect leads to, if you know and trust it.',
        steps: [
            (0,entry/* told */.Ev)('location', (location) => (0,phrase/* say */.cv) `If ${location} is the API you mean, set the base URL to it.`, 'Look where the redirect leads; if that is the API you mean, set the base URL to it.'),
            'If it leads to a login page, fix the sign-in in front of the gateway: machines need a route without one.',
            'Drop a www., use https:// and cut a trailing path: these are the usual reasons for a redirect.',
            correctBaseUrl,
        ],
        commands: [answerHeaders],
        links: ['codeGateways', 'apiOverview'],
    }),
    'endpoint.wrong-protocol': (0,entry/* cause */.c1)({
        title: 'https is spoken to a plain http port, or the reverse',
        when: 'TLS spoken to a plain port, or the reverse.',
        explanation: 'Something listens there, but speaks the other of http and https. The address is reachable, and no key was sent.',
        summary: 'Match the scheme to the port.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Change the scheme or the port of the base URL: https usually listens on 443 or 8443, plain http on 80, 8080, 3000 or 4000.'),
            'Give the gateway a certificate if it speaks only http and is not on this machine: a key must not travel in the clear.',
            correctBaseUrl,
        ],
        commands: [handshake],
        links: ['codeGateways', 'systemErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/federation.ts


function stoppedAt(places, step) {
    return (facts) => {
        const { stoppedAt: place } = facts.evidence;
        if (place !== undefined && !places.includes(place))
            return undefined;
        return typeof step === 'string' ? [step] : step(facts);
    };
}
const compareClaims = ({ evidence }) => {
    const [subject, audience] = [(0,entry/* factIn */.Oo)(evidence, 'sub'), (0,entry/* factIn */.Oo)(evidence, 'aud')];
    const general = 'Compare subject and audience with the rule in the Console: a branch, a pull request and an environment each give another subject.';
    if (subject === undefined || audience === undefined)
        return [general];
    return (0,phrase/* say */.cv) `Compare with the rule in the Console: it must take the subject ${subject} and the audience ${audience}; a branch, a pull request and an environment each give another subject.`;
};
const FEDERATION = {
    'auth.federation': (0,entry/* cause */.c1)({
        title: 'the keyless sign-in was refused',
        when: 'No `id-token: write`, exchange refused, rule mismatch, or a token used twice; says which.',
        explanation: 'The identity of the job could not be exchanged for a Claude token. No key is involved, so none is bad.',
        steps: [
            stoppedAt(['permission', 'place'], (0,entry/* forHost */.cE)({
                action: 'Add permissions: id-token: write to the job; a reusable workflow needs it in its caller too. A pull request from a fork never gets it.',
                terminal: 'Run it inside of a job of GitHub Actions with permissions: id-token: write; elsewhere pass a key with --api-key or ANTHROPIC_API_KEY.',
            })),
            stoppedAt(['audience'], 'Set oidc-audience, and the audience of the federation rule, to the URL of the gateway if it exchanges identity tokens itself; else pass its own key.'),
            stoppedAt(['github'], 'Look at githubstatus.com, let the runner reach the hosts of GitHub Actions, and run the job again: the Claude side was not asked.'),
            stoppedAt(['exchange'], 'Let the federation rule match this job: its subject, its audience, its organization, its workspace.'),
            stoppedAt(['exchange'], compareClaims),
            stoppedAt(['exchange'], 'Check federation-rule-id, organization-id and service-account-id, and set workspace-id if the rule has several workspaces.'),
            stoppedAt(['exchange'], 'See the authentication events on the workload identity page of the Console: they tell the reason, jti_reused for a token that was used twice.'),
        ],
        links: ['federation', 'federationErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/format.ts



const FORMAT = {
    'format.http': (0,entry/* cause */.c1)({
        title: 'the answer is no valid HTTP',
        when: 'The answer is no valid HTTP: both content-length and transfer-encoding, broken chunks, a malformed status line or header.',
        explanation: 'Bytes came back, but no HTTP client can read them: the server, or a box on the way, breaks the rules of HTTP. The connection was not cut, trying again gives the same, and nothing is known about the key.',
        summary: 'Repair whoever writes these answers.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Compare from another network: a proxy or filter on the way rewrites the answer wrongly.',
                gateway: 'Look at the layer that was changed last before the gateway: a script or plugin that sets content-length or transfer-encoding by hand is the usual one.',
            }),
            'Let one side alone say how long a body is: content-length, or transfer-encoding: chunked, never both.',
            'Check the port: another protocol than HTTP may listen there.',
            'Ask with curl and --raw through the same route: it shows the bytes.',
        ],
        links: ['codeGateways'],
    }),
    'format.request': (0,entry/* cause */.c1)({
        title: 'the API refuses the request body',
        when: 'The request body is refused (400): field and reason.',
        explanation: 'The body of the request was read and refused with a 400. That is about its fields, not about the key; nothing here says that the key is bad.',
        summary: 'Correct the field which the answer names.',
        steps: [
            (0,entry/* told */.Ev)('field', (field) => (0,phrase/* say */.cv) `Correct the field ${field} in your request.`, 'Correct the field which the finding names.'),
            'Remove temperature, top_p and top_k: with anthropic-version 2026-10-21, and for Claude 4.7 and later, they are refused even at their defaults.',
            'Check what is needed always: model, max_tokens, and messages that end with one of the user.',
            (0,entry/* forHost */.cE)({
                action: 'Point the input request at your own body as a JSON file: it is checked for free.',
                terminal: 'Pass your own body as --request FILE: it is checked for free.',
            }),
        ],
        links: ['apiErrors', 'migration', 'messages'],
    }),
    'format.version': (0,entry/* cause */.c1)({
        title: 'a version or beta header is missing or unknown',
        when: 'Missing or unknown `anthropic-version` or `anthropic-beta`.',
        explanation: 'The request was refused for its anthropic-version or anthropic-beta header. Two versions are alive: 2026-10-21 and 2023-06-01. It says nothing about the key.',
        summary: 'Send a known anthropic-version, and only known beta names.',
        steps: [
            dropBetas,
            'Send anthropic-version: 2026-10-21 or 2023-06-01, exactly so; the SDKs do it by themselves.',
            'Remove beta names that have ended or become standard from anthropic-beta, ANTHROPIC_BETAS and the custom headers.',
            (0,entry/* forParty */.sx)({
                gateway: 'Let the gateway pass both headers on unchanged, and learn the version 2026-10-21.',
            }),
        ],
        links: ['versions', 'betaHeaders', 'migration'],
    }),
    'format.response': (0,entry/* cause */.c1)({
        title: 'the answer is not what the API would send',
        when: 'A 200, but no valid Messages, Models or token-count answer.',
        explanation: 'The request succeeded, but the answer has another shape than this API gives, so clients will fail on it. Something in between makes or rewrites it.',
        summary: 'Let the gateway answer in the shape of the Messages API.',
        steps: [
            (0,entry/* told */.Ev)('content-encoding', (coding) => (0,phrase/* say */.cv) `Send the bodies packed as content-encoding says (${coding}), or without that header: one box on the way unpacks and keeps the label, or sets it and does not pack.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Look for a proxy that rewrites answers: the API itself sends this shape.',
                gateway: 'Choose the Anthropic-style route of the gateway: an OpenAI-style one answers with choices instead of content.',
            }),
            'Update the gateway: its translation may be behind the API.',
            'Ask with curl through the same route, and compare with the documented answer.',
        ],
        links: ['messages', 'codeGateways'],
    }),
    'format.stream': (0,entry/* cause */.c1)({
        title: 'the stream is broken',
        when: 'The stream is buffered, cut, out of order or no server-sent events.',
        explanation: 'Plain answers may work, but the streamed one arrives in one piece, ends early or out of order. Chat programs then hang or stop in mid-sentence.',
        summary: 'Turn off buffering between here and the API.',
        steps: [
            'Turn off response buffering in the reverse proxy (nginx: proxy_buffering off) and compression for text/event-stream.',
            'Raise its read time-out to ten minutes: pauses in a stream are normal.',
            'Pass events through unchanged, from message_start to message_stop; there is no [DONE].',
            'Ask without streaming until it is repaired.',
        ],
        links: ['streaming', 'codeGateways'],
    }),
    'format.too-large': (0,entry/* cause */.c1)({
        title: 'the request is too large',
        when: 'A 413.',
        explanation: 'The body was refused for its size: the API takes 32 MB, a proxy or gateway often only 1 or 10 MB. It says nothing about the key.',
        summary: 'Send less, or raise the limit of the box that refuses.',
        steps: [
            'Look who answered: without a request id it was a box before the API, whose limit can be raised (nginx: client_max_body_size).',
            'Send large files once through the Files API and refer to them, or shrink images.',
            'Split the work, or use batches.',
        ],
        links: ['apiErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-delivery.ts




const KEY_DELIVERY = {
    'key.missing': (0,entry/* cause */.c1)({
        title: 'no key arrived',
        when: 'The credential is empty, in a run to which GitHub gives secrets.',
        explanation: 'Nothing was given where the key belongs, and nothing was sent. An unknown secret name is not an error on GitHub: it silently becomes the empty text.',
        summary: 'Give the key: store the secret under the very name the workflow reads, and hand it to this step.',
        steps: [
            ({ host, secretName }) => host === 'action'
                ? (0,phrase/* say */.cv) `Compare names: the workflow must read the very name under which the secret is stored, usually ${secretName}.`
                : (0,phrase/* say */.cv) `Set ${secretName} in this shell and export it; a variable that is not exported does not reach the program.`,
            (0,entry/* forDelivery */.Ib)({
                byInput: 'Pass it under with: as api-key of this step; a value under env: of another step or job does not arrive here.',
                byName: (name) => (0,phrase/* say */.cv) `Hand it to this step under that name: as ${name} under its env:, or as a line ${name}=… of its input credentials.`,
            }),
            (0,entry/* forHost */.cE)({
                terminal: 'Check the .env file: a program reads it only if something loads it, and from the folder it is started in.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If the secret belongs to an environment, add environment: NAME to the job; in a reusable workflow, to the job inside it.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If this is a reusable workflow, let its caller say secrets: inherit, or hand the secret over by name under secrets:.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If another job hands it over as an output, read it from its store in this job: the runner drops an output that holds a masked value.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If it is an organization secret, allow this repository under its repository access.',
            }),
            ({ host, secretName }) => host === 'action' ? (0,phrase/* say */.cv) `If it does not exist yet, store it as ${secretName}.` : undefined,
        ],
        commands: [listNames, storeCredential],
        links: ['useSecrets', 'secrets', 'reuseWorkflows', 'getKey'],
    }),
    'key.withheld': (0,entry/* cause */.c1)({
        title: 'GitHub gives no secrets to this run',
        when: "The credential is empty, and the run is a fork's or Dependabot's pull request.",
        explanation: 'By design, pull requests from forks get no secrets, and runs started by Dependabot get only Dependabot secrets. Nothing was checked, and nothing is known to be wrong.',
        summary: 'Nothing to do for a fork; for Dependabot, store the key among the Dependabot secrets too.',
        steps: [
            ({ secretName }) => (0,phrase/* say */.cv) `For Dependabot, store the key a second time, as the Dependabot secret ${secretName}: it is a separate store.`,
            'For forks, leave it so: check the key on push, on schedule, or when a maintainer starts the workflow.',
            'Skip the steps that need the key when the output verdict is unchecked.',
            'Do not switch to pull_request_target to get the secret: code of strangers would run beside it.',
        ],
        commands: [storeForDependabot],
        links: ['dependabot', 'pullRequestTarget', 'secrets'],
    }),
    'key.conflict': (0,entry/* cause */.c1)({
        title: 'two credentials are set',
        when: 'Both an API key and a bearer token are set; says which one wins.',
        explanation: 'Both an API key and a token are set. Here, and in the official SDKs, the API key wins; Claude Code takes the token first. So two programs on one machine may use different credentials.',
        summary: 'Keep one credential and remove the other.',
        steps: [
            'Keep the one your program is meant to use: api-key (ANTHROPIC_API_KEY) or auth-token (ANTHROPIC_AUTH_TOKEN).',
            (0,entry/* forHost */.cE)({
                action: 'Remove the other from with:, and from env: of the step, the job and the workflow.',
                terminal: 'Unset the other in this shell, and remove it from your shell profile and from .env files.',
            }),
        ],
        commands: [listNames],
        links: ['codeAuthentication', 'authentication'],
    }),
    'key.exposed': (0,entry/* cause */.c1)({
        title: 'the key stands in a file of the repository',
        when: "The credential's own value stands in a file which git tracks (any file, where the workspace is no git checkout).",
        explanation: 'The exact value of the checked key was found in the checkout. Everyone who can read the repository can use it, and its history keeps it after the line is gone.',
        summary: 'Revoke this key, create a new one, then take the old one out of the file and the history.',
        steps: [
            'Revoke the key now: Claude Console → Settings → API keys (or at your gateway). Deleting the line does not help any more.',
            createKey,
            storeAgain('with the new key alone'),
            (0,entry/* told */.Ev)('file', (file) => (0,phrase/* say */.cv) `Remove the value from ${file} and read it from the environment there.`, 'Remove the value from the file and read it from the environment there.'),
            'Look at the usage of the old key in the Console for requests that are not yours.',
            'Clean the history too if the repository is public or widely shared.',
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'removeSecret', 'useSecrets'],
    }),
    'key.malformed': (0,entry/* cause */.c1)({
        title: 'the key is incomplete or altered',
        when: 'A known family with the wrong length or alphabet, refused by the API (first-party host only).',
        explanation: 'The API refused the key, and its shape says why: a key of this family has another length or other characters. It was probably cut or changed when it was copied. It does not mean that the original was revoked.',
        summary: 'Copy the whole key again; if the original is lost, create a new one.',
        steps: [
            'Copy the key again with the copy button, not by selecting it: a selection or a wrapped line loses characters.',
            storeAgain('paste the whole key, from sk-ant- to its end, on one line'),
            'Create a new key if nobody has the original any more: the Console shows a key only once.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-kind.ts




const KEY_KIND = {
    'key.wrong-provider': (0,entry/* cause */.c1)({
        title: "this is another vendor's key",
        when: "Another vendor's key (OpenAI, OpenRouter, Google, AWS, GitHub, …) meant for Anthropic.",
        explanation: 'The shape of the value is that of another service. It was not sent to Anthropic, so nothing is known about whether it works at home.',
        summary: "Use an Anthropic key here, or set the endpoint to that vendor's own.",
        steps: [
            lookAtOrigin,
            ({ secretName }) => (0,phrase/* say */.cv) `Check for swapped names: two secrets may have changed places, ${secretName} and another one.`,
            'If you meant to go through that vendor, set its base URL as the endpoint and leave the key as it is.',
            createKey,
            storeAgain('paste the Anthropic key'),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['getKey', 'codeGateways'],
    }),
    'key.admin': (0,entry/* cause */.c1)({
        title: 'an admin key cannot send messages',
        when: 'An admin key where an inference key is needed.',
        explanation: 'Admin keys (sk-ant-admin…) manage the organization and are refused by the Messages API. It was not sent, and nothing says that it is bad; but it should not lie where an ordinary key would do.',
        summary: 'Use an ordinary API key instead of the admin key.',
        steps: [
            createKey,
            storeAgain('paste the ordinary key, which does not begin with sk-ant-admin'),
            'Revoke the admin key if others could read it here: it can create keys and members.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'adminKeys', 'getKey'],
    }),
    'key.oauth': (0,entry/* cause */.c1)({
        title: 'this is an OAuth token, not an API key',
        when: 'An OAuth access or refresh token given as `api-key`.',
        explanation: 'Tokens (sk-ant-oat…) go into the Authorization header with their own beta header; as x-api-key they are refused with a 400 or 404 that looks like something else. Refresh tokens and cookies are never credentials for the API.',
        summary: 'Give the token as auth-token, or use an API key.',
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'If it begins with sk-ant-oat, pass it with the input auth-token instead of api-key.',
                terminal: 'If it begins with sk-ant-oat, set it as ANTHROPIC_AUTH_TOKEN (Claude Code: CLAUDE_CODE_OAUTH_TOKEN) and unset ANTHROPIC_API_KEY.',
            }),
            'If it is a refresh token (sk-ant-ort) or a cookie (sk-ant-sid), remove it from here and sign out of that session: it opens your account.',
            'For a program of your own, use an API key: a subscription token is for Claude Code alone.',
            createKey,
            storeAgain('paste the API key'),
        ],
        commands: [storeCredential],
        links: ['codeAuthentication', 'authentication', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-shape.ts



const KEY_SHAPE = {
    'key.placeholder': (0,entry/* cause */.c1)({
        title: 'the key is a placeholder',
        when: '`your_api_key_here`, `***`, `sk-ant-...`, `xxx`, `<key>`, `changeme` and their like.',
        explanation: 'The value is an example out of a template or a masked copy out of a log, not a key. Nothing was sent.',
        summary: 'Put a real key where the placeholder stands.',
        steps: [
            lookAtOrigin,
            createKey,
            storeAgain('replace the placeholder by the real key'),
            (0,entry/* forHost */.cE)({
                action: 'Check that env: of the job does not set the same name to an example value.',
                terminal: 'Replace it in the .env file too, if it was copied from .env.example.',
            }),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['getKey', 'useSecrets'],
    }),
    'key.unexpanded': (0,entry/* cause */.c1)({
        title: 'the key is a reference that nobody resolved',
        when: '`${{ secrets.X }}`, `$ANTHROPIC_API_KEY`, `%KEY%`, `op://…`, `vault:…` arrived literally.',
        explanation: 'The name of the key arrived instead of its value: the place it was written in does not resolve such references. Nothing was sent.',
        summary: 'Let the reference be resolved before it gets here.',
        steps: [
            lookAtOrigin,
            (0,entry/* forHost */.cE)({
                action: 'Write the expression in the workflow file itself, as api-key: ${{ secrets.NAME }}; expressions inside a secret, a .env file or a script stay text.',
                terminal: 'Use double quotes, not single ones, around a shell variable; a .env file and most configuration files resolve none at all.',
            }),
            'For op://… or vault:… references, start the program through the tool that resolves them (for example op run), or load the secret in a step before.',
            storeAgain('if the reference itself was pasted there, replace it by the value'),
            startNewRun,
        ],
        links: ['expressions', 'useSecrets'],
    }),
    'key.whitespace': (0,entry/* cause */.c1)({
        title: 'the key contains white space or an invisible character',
        when: 'Leading, trailing or inner white space, CR, LF, BOM, zero-width or no-break space.',
        explanation: 'A character that no key has came along with it, usually a line end from echo or a file, or a break from a wrapped copy. The rest may be right, but a header with such a value is refused or means another key, so nothing was sent.',
        summary: 'Store the key again without the white space or invisible character.',
        steps: [
            'Look for the character that the finding names; it is often invisible.',
            lookAtOrigin,
            storeAgain('type or paste it at the prompt of the command below, which leaves no line end behind'),
            'Use printf %s instead of echo, and save key files as UTF-8 without a byte order mark, when a script stores it.',
            'Copy the key from the Console again if the character stands inside it.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'getKey', 'codeErrors'],
    }),
    'key.quoted': (0,entry/* cause */.c1)({
        title: 'the key is wrapped in quotes',
        when: 'Wrapped in quotes, straight or typographic.',
        explanation: 'The quotes have become part of the value, so the API would see another key. What is inside looks untouched; nothing was sent.',
        summary: 'Store the key again without the quotes.',
        steps: [
            lookAtOrigin,
            storeAgain('paste only what stands between the quotes'),
            (0,entry/* forHost */.cE)({
                action: 'Leave quotes out of the secret form and of docker --env-file files: they are kept literally there.',
                terminal: 'Use plain straight quotes in the shell, which removes them; typographic ones from a document stay.',
            }),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['useSecrets'],
    }),
    'key.prefixed': (0,entry/* cause */.c1)({
        title: 'something stands in front of the key',
        when: '`Bearer `, `x-api-key:`, `ANTHROPIC_API_KEY=`, `export …` in front of the key.',
        explanation: 'A whole header or a whole line of a script was pasted, not the key alone. The client adds the header itself; nothing was sent.',
        summary: 'Store the key alone, without the words in front of it.',
        steps: [
            lookAtOrigin,
            storeAgain('paste only the key, beginning with sk-ant- (or with whatever your gateway gave you)'),
            'Write the name only once: left of the equals sign or in the name field, never in the value.',
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'authentication'],
    }),
    'key.encoded': (0,entry/* cause */.c1)({
        title: 'the key is encoded',
        when: 'A base64, URL-encoded or JSON-wrapped key.',
        explanation: 'The value is a key in another coat, as secret managers and Kubernetes hand it out. The API wants the bare key; nothing was sent.',
        summary: 'Store the decoded key.',
        steps: [
            lookAtOrigin,
            'Decode it where it is taken out: base64 --decode for Kubernetes secrets, the one field of a JSON secret instead of the whole.',
            storeAgain('paste the bare key, beginning with sk-ant-'),
            startNewRun,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/limit.ts



const obeyRetryAfter = (0,entry/* told */.Ev)('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the service asks, before the next request.`, 'Wait as long as retry-after says before the next request; the SDKs do it by themselves.');
const LIMIT = {
    'limit.rate': (0,entry/* cause */.c1)({
        title: 'the rate limit is used up at the moment',
        when: 'A 429 after all attempts.',
        explanation: 'The organization has sent as much as it may in this minute. That passes by itself; nothing here says that your key is bad.',
        summary: 'Wait a minute; spread the load if it comes back.',
        steps: [
            obeyRetryAfter,
            waitAndRunAgain,
            'Find out who shares the limit: all keys of the organization draw on it, and each model has its own.',
            'Spread jobs over time, send shorter prompts, use prompt caching or batches.',
            'Ask for higher limits in the Console: Settings → Limits.',
        ],
        links: ['rateLimits', 'consoleLimits'],
    }),
    'limit.ramp': (0,entry/* cause */.c1)({
        title: 'the load has grown too fast',
        when: 'A 429 for the growth of the load, after all attempts.',
        explanation: 'The limit is not used up, but usage rose faster than the service allows. That passes by itself; nothing here says that your key is bad.',
        summary: 'Raise the load step by step.',
        steps: [
            obeyRetryAfter,
            'Raise the load over some minutes instead of starting everything at once (strategy: max-parallel in a workflow).',
            waitAndRunAgain,
        ],
        links: ['rateLimits'],
    }),
    'limit.concurrency': (0,entry/* cause */.c1)({
        title: 'too many requests are open at once',
        when: 'A 429 for the number of open connections, after all attempts.',
        explanation: 'More requests of this organization are running than it may have at the same time. That passes by itself; nothing here says that your key is bad.',
        summary: 'Run fewer requests at the same time.',
        steps: [
            'Limit the number of parallel jobs and requests (concurrency: or strategy: max-parallel in a workflow).',
            obeyRetryAfter,
            'Close streams that nobody reads any more.',
            waitAndRunAgain,
        ],
        links: ['rateLimits'],
    }),
    'limit.headroom': (0,entry/* cause */.c1)({
        title: 'a rate limit is nearly used up',
        when: 'Less than a tenth of a rate limit is left.',
        explanation: 'All works, but less than a tenth of a limit is left until it is filled again. The next larger job may be refused with a 429.',
        summary: 'Start large jobs later, or ask for higher limits.',
        steps: [
            'Look in the finding which limit is short, and when it is filled again.',
            'Move nightly jobs apart: all keys of the organization draw on the same limit.',
            'Ask for higher limits in the Console: Settings → Limits.',
        ],
        links: ['rateLimits', 'consoleLimits'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/model.ts


const replaceModel = ({ evidence }) => {
    const model = (0,entry/* factIn */.Oo)(evidence, 'model');
    const replacement = (0,entry/* factIn */.Oo)(evidence, 'replacement');
    if (replacement === undefined)
        return ['Choose a listed model from the table in the report.'];
    return model === undefined ? (0,phrase/* say */.cv) `Use ${replacement}.` : (0,phrase/* say */.cv) `Replace ${model} by ${replacement}.`;
};
const everywhere = 'Search code, workflows, settings and tools for the old id: defaults such as ANTHROPIC_MODEL count too.';
const MODEL = {
    'model.unknown': (0,entry/* cause */.c1)({
        title: 'the model does not exist here',
        when: 'Not listed and refused; the nearest usable id is proposed.',
        explanation: 'The endpoint does not list this id and refuses it: a typing error, an alias of another tool, or an id of another provider. A 404 on a model never means a bad key.',
        summary: 'Use an id which the endpoint lists.',
        steps: [
            replaceModel,
            (0,entry/* told */.Ev)('usable', (ids) => (0,phrase/* say */.cv) `Choose among those that can be used here: ${ids}.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Drop prefixes and suffixes of other providers (anthropic/…, us.anthropic.…-v1:0, …@date): here the plain id counts.',
                gateway: 'Ask the gateway for its list: it may name models in its own way, or may not route this one yet.',
            }),
            everywhere,
        ],
        links: ['models', 'modelList'],
    }),
    'model.retired': (0,entry/* cause */.c1)({
        title: 'the model is retired',
        when: 'The model is retired; a replacement is proposed.',
        explanation: 'The model existed and has been switched off: every request for it fails with a 404. The key and the endpoint are not the reason.',
        summary: 'Move to the replacement.',
        steps: [
            replaceModel,
            everywhere,
            'Read the migration notes of the newer model: some parameters, such as temperature, are refused there.',
            'Update tools that have the old id built in: some of them then report a bad key.',
        ],
        links: ['deprecations', 'models', 'migration'],
    }),
    'model.deprecated': (0,entry/* cause */.c1)({
        title: 'a model will be retired soon',
        when: 'Deprecated, or retiring within `model-retirement-days`; degrades only when the `models` input names it.',
        explanation: 'The model works today. From its retirement on, every request for it fails with a 404.',
        summary: 'Move to the replacement before the model retires.',
        steps: [
            (0,entry/* told */.Ev)('retiresAt', (date) => (0,phrase/* say */.cv) `Plan the change before ${date}.`, 'Plan the change before the date in the report.'),
            replaceModel,
            everywhere,
            'Test your prompts with the new model: its answers and its limits differ.',
        ],
        links: ['deprecations', 'models'],
    }),
    'model.forbidden': (0,entry/* cause */.c1)({
        title: 'the key may not use this model',
        when: 'Listed or known, but not for this key.',
        explanation: 'The model exists, but this key, its workspace or its tier has no access to it. That is a matter of rights, not of a bad key.',
        summary: 'Get access to the model, or use one which the key may use.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Look at the allowed models of the workspace and at the usage tier in the Console; some models are only for verified organizations.',
                gateway: 'Ask the owner of the gateway to allow this model for your key.',
            }),
            replaceModel,
        ],
        links: ['workspaces', 'models'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/proxy.ts



const PROXY = {
    'proxy.malformed': (0,entry/* cause */.c1)({
        title: 'the proxy URL cannot be used',
        when: 'Unusable proxy URL or scheme: socks, a missing scheme, a PAC file, an API base URL put there.',
        explanation: 'The proxy setting is no http or https URL of a proxy, so no connection was made. The key has nothing to do with it.',
        summary: 'Write the proxy as http://host:port.',
        steps: [
            ({ evidence }) => evidence.fault === 'pac'
                ? [
                    'Open that file and find what it returns for the host of the endpoint: of "PROXY host:port" write http://host:port here; "DIRECT" means that no proxy is needed, so remove the setting.',
                ]
                : undefined,
            'Write it as http://host:port; the scheme is how the proxy itself is spoken to, and is nearly always http.',
            'If it is the base URL of a gateway, put it into ANTHROPIC_BASE_URL (here: endpoints) and remove it from HTTPS_PROXY.',
            'Use the HTTP port of the proxy if it says socks: Claude Code and most Node programs speak no SOCKS.',
            'Percent-encode special characters in its user name and password.',
        ],
        commands: [proxyNames],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.unreachable': (0,entry/* cause */.c1)({
        title: 'the proxy cannot be reached',
        when: "The proxy's own name, address or port fails.",
        explanation: 'The connection failed before the endpoint came into play: the proxy itself does not answer. Nothing was sent, so nothing is known about the endpoint or the key.',
        summary: 'Correct the address of the proxy, or remove the setting.',
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Check that the proxy is known on this runner: an internal name does not exist on hosted runners.',
                terminal: 'Connect the VPN if the proxy is internal; remove the variable if you left that network.',
            }),
            'Check host and port of the proxy setting; look at both spellings, https_proxy and HTTPS_PROXY: the lower-case one wins.',
            'Remove the setting if this network needs no proxy, or list the endpoint in NO_PROXY.',
        ],
        commands: [proxyNames, connectDirectly],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.auth': (0,entry/* cause */.c1)({
        title: 'the proxy wants a user name and password',
        when: 'The proxy answers 407.',
        explanation: 'The proxy refused to open the tunnel without its own credentials, or refused the ones given. The API was never asked; its key is another thing.',
        summary: "Give the proxy's own user name and password.",
        steps: [
            'Put the credentials into the proxy URL, http://user:password@host:port, with special characters percent-encoded.',
            (0,entry/* forHost */.cE)({
                action: 'Keep that URL in a secret and pass it as the input proxy or as HTTPS_PROXY in env.',
                terminal: 'Keep it out of files that are committed: set HTTPS_PROXY in the shell.',
            }),
            'Ask for another way if the proxy wants NTLM or Kerberos: no client of the API speaks these; a local helper or an exception does.',
            'Renew the password if it has expired.',
        ],
        commands: [proxyNames],
        links: ['codeNetwork', 'runnerProxy'],
    }),
    'proxy.denied': (0,entry/* cause */.c1)({
        title: 'the proxy refuses to open the tunnel',
        when: "CONNECT is refused (403, 400, 502, 503 …), with the status and the proxy's own words.",
        explanation: 'The proxy works and said no for this host, or could not reach it itself. The status is the answer of the proxy, not of the API, and says nothing about the key.',
        summary: 'Let the proxy admit this host, or go past it.',
        steps: [
            'For 403 or 400, ask the owner of the proxy to admit CONNECT to this host on its port.',
            'For 502, 503 or 504, ask whether the proxy itself can resolve and reach the host.',
            'List the endpoint in NO_PROXY if it is internal and may be reached directly.',
            'Check that it is a forward proxy: a gateway or a web server refuses CONNECT with 400 or 405.',
        ],
        commands: [proxyNames, connectOnly],
        links: ['codeNetwork', 'runnerProxy'],
    }),
    'proxy.at-fault': (0,entry/* cause */.c1)({
        title: 'the proxy is at fault: directly it works',
        when: 'Through the proxy it fails, directly it works.',
        explanation: 'The same endpoint answers when asked without the proxy. The endpoint is fine; what fails lies in the proxy or its settings.',
        summary: 'Go past the proxy for this host, or have the proxy repaired.',
        steps: [
            'List the endpoint in NO_PROXY, or set proxy to none, if direct connections are allowed here.',
            'Tell the owner of the proxy what fails: the finding names the phase and the words of the proxy.',
            'Remove a proxy variable that was left behind by another network.',
        ],
        commands: [proxyNames, connectDirectly, connectOnly],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.required': (0,entry/* cause */.c1)({
        title: 'the endpoint is reachable only through the proxy',
        when: 'Directly it fails, through the configured (but bypassed) proxy it works.',
        explanation: 'A proxy is configured and would lead there, but it was bypassed for this host, by NO_PROXY or by a setting. The endpoint itself is fine.',
        summary: 'Use the proxy for this host.',
        steps: [
            'Remove the entry in NO_PROXY that matches this host; the report names it. Entries match whole domains, and * matches all.',
            'Set HTTPS_PROXY for https endpoints: HTTP_PROXY alone does not serve them.',
            'Unset an empty lower-case https_proxy: for some clients it hides the upper-case one.',
            'Set proxy itself, which counts whatever NO_PROXY says.',
            askNetworkOwner,
        ],
        commands: [proxyNames, connectOnly],
        links: ['runnerProxy', 'codeNetwork'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/run.ts

const RUN = {
    'config.invalid-input': (0,entry/* cause */.c1)({
        title: 'an input cannot be read',
        when: 'An input is unknown, malformed or unreadable (exit code 2).',
        explanation: 'The run ended before anything was sent, because a setting is not what it must be. Nothing is known about the key or the endpoint.',
        summary: 'Correct the input which the message names.',
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Correct the input which the message names, under with: of this step; the message says what is accepted.',
                terminal: 'Correct the flag which the message names; --help lists what is accepted.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'Check out the repository in a step before, if the input is the path of a file in it.',
            }),
            'Look at the environment too: a variable counts where the input is empty.',
        ],
        links: ['workflowSyntax'],
    }),
    'fallback.broken': (0,entry/* cause */.c1)({
        title: 'a fallback endpoint does not work',
        when: '`require: any`, the primary works, a fallback does not; its own cause stands on the endpoint.',
        explanation: 'The primary endpoint works, so all is well today. The fallback would not help if it failed.',
        summary: 'Repair the fallback endpoint, or take it off the list.',
        steps: [
            'Repair the fallback by the remedy of its own cause.',
            'Take the endpoint off the list if it is no longer meant as a fallback.',
            'Set require to all if a dead fallback should fail the step.',
        ],
        links: ['codeGateways'],
    }),
    failover: (0,entry/* cause */.c1)({
        title: 'only a fallback endpoint works',
        when: '`require: any`, the primary is broken, a fallback works.',
        explanation: 'The primary endpoint is broken and a fallback answers. Programs that know only the primary fail now.',
        summary: 'Repair the primary endpoint; use the output healthy-endpoint until then.',
        steps: [
            'Repair the primary by the remedy of its own cause.',
            (0,entry/* forHost */.cE)({
                action: 'Hand the output healthy-endpoint to the next steps as ANTHROPIC_BASE_URL until then.',
                terminal: 'Set ANTHROPIC_BASE_URL to the healthy endpoint until then.',
            }),
        ],
        links: ['status', 'codeGateways'],
    }),
    'run.deadline': (0,entry/* cause */.c1)({
        title: 'the run ended before anything was decided',
        when: 'The deadline, or a cancelled job, ended the run before a target was decided.',
        explanation: 'The run was cut off: by its own deadline, usually while something on the way kept silent, or because its job was cancelled. What was not answered is unknown; nothing here says that the key is bad.',
        summary: 'Look at the last phase in the report, and raise deadline if it was only slow.',
        steps: [
            'Look at the phases in the report: the last one shown is the one that hangs.',
            (0,entry/* forHost */.cE)({
                action: 'Raise the input deadline, or lower timeout and attempts so that more fits into it.',
                terminal: 'Raise --deadline, or lower --timeout and --attempts so that more fits into it.',
            }),
            'Split many targets over several runs.',
        ],
        links: ['status', 'codeNetwork'],
    }),
    'run.starved': (0,entry/* cause */.c1)({
        title: 'this machine was too busy to check the endpoint',
        when: 'The machine held our own process for so long that time-outs prove nothing about the network.',
        explanation: 'The check could hardly run while it waited for answers: the machine was overloaded, or the process was paused. A time-out then proves nothing about the network, the endpoint or the key.',
        summary: 'Run it again, on a runner that is less busy or larger.',
        steps: [
            'Run it again. If it passes, the machine was busy for a moment.',
            (0,entry/* forHost */.cE)({
                action: 'Run fewer jobs and steps side by side on this runner, or use a larger one.',
                terminal: 'Close what uses the processor, or run the check on another machine.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'In a container, raise its CPU limit: a small one pauses every process in it.',
                terminal: 'In a container or virtual machine, give it more CPU.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'Raise the inputs timeout and deadline if the machine is always this slow.',
                terminal: 'Raise --timeout and --deadline if the machine is always this slow.',
            }),
        ],
        links: ['runners'],
    }),
    'shard.missing': (0,entry/* cause */.c1)({
        title: "a shard's report is missing or damaged",
        when: "A shard's report is missing or damaged.",
        explanation: 'The targets of that share are not in the merged report, so nothing is known about them.',
        summary: 'Run the missing shard again, and merge once more.',
        steps: [
            'Open the job of the missing shard: it failed, was cancelled, or did not upload its report.',
            'Upload the folder of the output report-dir with if: always(), under a name of its own for each shard.',
            'Compare the numbers: every shard must say the same n in i/n, and the matrix must hold each i once.',
            'Run the failed jobs again, and then the merge.',
        ],
        links: ['workflowSyntax'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/service.ts




const SERVICE = {
    'service.overloaded': (0,entry/* cause */.c1)({
        title: 'the service is overloaded at the moment',
        when: 'A 529.',
        explanation: 'The API answered that it has too much to do just now. It passes by itself; nothing here says that your key is bad.',
        summary: 'Wait and run again.',
        steps: [
            watchStatusPage,
            (0,entry/* told */.Ev)('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the service asks.`),
            waitAndRunAgain,
            'Fall back to another model or endpoint in your program if it must not wait.',
        ],
        links: ['status', 'apiErrors'],
    }),
    'service.error': (0,entry/* cause */.c1)({
        title: 'the service has an internal error',
        when: "A 5xx in Anthropic's own envelope.",
        explanation: 'The API itself answered with an error of its own. It usually passes by itself; nothing here says that your key is bad.',
        summary: 'Look at the status page, and run again.',
        steps: [watchStatusPage, waitAndRunAgain, supportWithRequestId],
        links: ['status', 'apiErrors'],
    }),
    'service.gateway': (0,entry/* cause */.c1)({
        title: 'a box before the API fails',
        when: "A 5xx by something before the API (nginx, Cloudflare 52x, Envoy, load balancer), after all attempts. Broken for a gateway or proxy of the user's; degraded when the first-party host was reached directly and it is the vendor's own edge.",
        explanation: 'The error page was made by a box in front, not by the API: the request did not get through to it. Nothing here says that your key is bad.',
        summary: 'Repair the gateway or proxy that answers; if it is the edge of the vendor, wait.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Look at status.claude.com for an incident: the edge of the vendor answers in place of the API.',
                gateway: 'Read the log of the gateway at this minute: its backend is down, refuses, or is too slow.',
            }),
            'Look at the server named in the finding: an nginx, Envoy or product of your network is yours to repair.',
            (0,entry/* forParty */.sx)({
                gateway: 'Check from the machine of the gateway that it reaches its own backend: name, route, certificate.',
            }),
            (0,entry/* told */.Ev)('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the answer asks.`),
            waitAndRunAgain,
        ],
        commands: [answerHeaders, connectDirectly],
        links: ['status', 'apiErrors', 'codeGateways'],
    }),
    'service.timeout': (0,entry/* cause */.c1)({
        title: 'no answer came in time',
        when: 'Connected, but no answer came in time.',
        explanation: 'The connection stood and the request was sent, but no answer came in time. Nothing here says that your key is bad.',
        summary: 'Find out who keeps the request waiting, or allow more time.',
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Raise the input timeout once, to tell slow from dead.',
                terminal: 'Raise --timeout once, to tell slow from dead.',
            }),
            (0,entry/* told */.Ev)('requestBytes', (bytes) => (0,phrase/* say */.cv) `Lower the MTU of the VPN, tunnel or container network, or let path MTU discovery (ICMP) through: the request has ${bytes} bytes, and large packets may vanish where small ones pass.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Compare from another network: a proxy that inspects traffic may hold the request back.',
                gateway: 'Check that the gateway reaches its backend: many wait silently when it does not answer.',
            }),
            watchStatusPage,
        ],
        commands: [statusCode],
        links: ['status', 'apiErrors', 'codeErrors'],
    }),
    'service.cut': (0,entry/* cause */.c1)({
        title: 'the connection was lost in the middle of an answer',
        when: 'The connection was lost in the middle of an answer.',
        explanation: 'An answer had begun and broke off. Something on the way closed the connection; nothing here says that your key is bad.',
        summary: 'Find the box that closes the connection early.',
        steps: [
            waitAndRunAgain,
            'Raise the idle and read time-outs of the load balancer, proxy or gateway on the way: long answers have pauses.',
            (0,entry/* forParty */.sx)({
                gateway: 'Read the log of the gateway at this minute: a crash or restart cuts all answers.',
            }),
            'Turn on streaming for long answers, so that the connection is never silent for long.',
        ],
        commands: [connectDirectly],
        links: ['apiErrors', 'streaming'],
    }),
    'service.encryption': (0,entry/* cause */.c1)({
        title: 'the customer-managed encryption key cannot be used',
        when: 'The customer-managed key is disabled or unreachable.',
        explanation: 'The workspace encrypts its data with a key of your own key management service, and the API cannot use that one now. It is not about the API key: nothing here says that it is bad.',
        summary: 'Enable the encryption key in your key management service, and let Anthropic reach it.',
        steps: [
            'Check the key in your key management service: enabled, not scheduled for deletion, current version.',
            'Check its policy and network rules: Anthropic must be allowed to use it, from its published addresses.',
            waitAndRunAgain,
            supportWithRequestId,
        ],
        links: ['encryption', 'addresses'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tcp.ts



const TCP = {
    'tcp.refused': (0,entry/* cause */.c1)({
        title: 'the connection is refused',
        when: 'Every address refuses the connection: nothing listens on that port, or a firewall rejects it.',
        explanation: 'The machine was reached and said no at once. Nothing was sent, so nothing is known about the key.',
        summary: 'Start what should listen there, or correct the port.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Look for a local proxy, VPN or firewall that rejects the connection: the API itself listens on port 443.',
                gateway: 'Check that the gateway is running, and on the port which the base URL names.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If the URL says localhost, start the gateway in the same job: localhost is the runner, and in a container job the container.',
                terminal: 'If the URL says localhost inside a container, use the name of the host instead: localhost is the container itself.',
            }),
            'Let the gateway listen on all interfaces it is asked on, not only on 127.0.0.1 or only on IPv6.',
            correctBaseUrl,
        ],
        commands: [connectOnly, proxyNames],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.timeout': (0,entry/* cause */.c1)({
        title: 'no answer to the connection attempt',
        when: 'The connection is neither accepted nor refused in time on any address; that says firewall.',
        explanation: 'Packets to this port vanish, as firewalls do it: a host that is merely down or closed says so. Nothing was sent, so nothing is known about the key.',
        summary: 'Open the firewall for this host and port, or go through the proxy of this network.',
        steps: [
            askNetworkOwner,
            'Set HTTPS_PROXY if this network reaches the outside only through a proxy.',
            (0,entry/* forParty */.sx)({
                anthropic: 'Give the firewall the published addresses: 160.79.104.0/23 and 2607:6bc0::/48, port 443.',
                gateway: 'Allow the outgoing address of this machine at the gateway, and check the port in the base URL.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'Use a self-hosted runner, or a larger runner with fixed addresses, if the gateway admits only known ones: hosted runners change theirs.',
                terminal: 'Connect the VPN if the gateway is internal; disconnect it if it blocks the host.',
            }),
        ],
        commands: [connectOnly, proxyNames],
        links: ['addresses', 'runnerProxy', 'codeNetwork'],
    }),
    'tcp.unreachable': (0,entry/* cause */.c1)({
        title: 'there is no route to the host',
        when: 'The network or the host is unreachable on every address.',
        explanation: 'This machine, or a router on the way, knows no way to the address. Nothing was sent, so nothing is known about the key.',
        summary: 'Repair the route: network, VPN, or the allowed addresses of the container.',
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Check that the job may use the network at all: its container, its network policy, the route of the private runner.',
                terminal: 'Check that this machine is online; remove routes that a disconnected VPN left behind.',
            }),
            'Connect the VPN or peering that leads to the gateway, if its address is private.',
            askNetworkOwner,
        ],
        commands: [connectOnly, ...connectByFamily],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.reset': (0,entry/* cause */.c1)({
        title: 'the connection is torn down at once',
        when: 'The connection is accepted and reset before anything could be said, on every address.',
        explanation: 'Something accepts the connection and kills it: a firewall that inspects traffic, a full load balancer, a crashing gateway. The key was not sent.',
        summary: 'Find the box that resets the connection.',
        steps: [
            watchStatusPage,
            'Compare with and without the proxy or VPN: whichever makes the difference resets it.',
            askNetworkOwner,
            (0,entry/* forParty */.sx)({
                gateway: 'Read the log of the gateway or its load balancer at this minute: no healthy backend, or a crash.',
            }),
        ],
        commands: [connectOnly, connectDirectly],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.ipv6': (0,entry/* cause */.c1)({
        title: 'the IPv6 way is broken, IPv4 works',
        when: 'IPv6 addresses fail while IPv4 works; a machine without an IPv6 route is no finding.',
        explanation: 'The endpoint works over IPv4, and this machine believes it has IPv6, but cannot get through on it. Clients that wait for IPv6 first hang or fail now and then, though nothing is wrong with the key.',
        summary: 'Repair IPv6 on this network, or turn it off here.',
        steps: [
            'Repair the IPv6 route, or turn IPv6 off on this machine or container.',
            (0,entry/* forParty */.sx)({
                gateway: 'Let the gateway listen on IPv6 as well, or take its AAAA record out of DNS.',
            }),
            'As a stopgap for Node, set NODE_OPTIONS=--dns-result-order=ipv4first in the environment of the program.',
            'Raise the wait for each address with NODE_OPTIONS=--network-family-autoselection-attempt-timeout=1000 if the host is far away: Node gives each only 250 ms.',
        ],
        commands: connectByFamily,
        links: ['happyEyeballs', 'nodeDns'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tls.ts




const TLS = {
    'tls.expired': (0,entry/* cause */.c1)({
        title: 'the certificate has expired',
        when: 'Node and OpenSSL report a certificate that is past its end, with subject, issuer and dates.',
        explanation: 'A certificate in the chain is out of date by the clock of this machine. The key was not sent, so nothing is known about it.',
        summary: 'Renew the certificate, or set the clock of this machine.',
        steps: [
            (0,entry/* told */.Ev)('notAfter', (date) => (0,phrase/* say */.cv) `Compare today with ${date}, the end of the certificate: if the clock here is wrong, set it first.`, 'Check the clock of this machine first: a wrong one makes good certificates look expired.'),
            (0,entry/* forParty */.sx)({
                anthropic: 'Look at the issuer: if it is a product of your network, that product needs a new certificate, not the API.',
                gateway: 'Renew the certificate of the gateway and reload it: many servers keep the old one until then.',
            }),
            'Update the roots of an old image or machine (ca-certificates) if it is an intermediate or a root that has expired.',
            neverTurnOffVerification,
        ],
        commands: [certificateDates],
        links: ['certificateErrors'],
    }),
    'tls.not-yet-valid': (0,entry/* cause */.c1)({
        title: 'the certificate is not valid yet',
        when: 'Node and OpenSSL report a certificate before its beginning, with subject, issuer and dates.',
        explanation: 'By the clock of this machine the certificate begins in the future: nearly always the clock is behind. The key was not sent.',
        summary: 'Set the clock of this machine.',
        steps: [
            'Set the clock: turn on network time, and do it again after a suspended machine wakes up.',
            'Wait until the beginning of the certificate if the clock is right and the certificate brand-new.',
        ],
        commands: ['date -u', certificateDates],
        links: ['certificateErrors'],
    }),
    'tls.hostname': (0,entry/* cause */.c1)({
        title: 'the certificate belongs to another host',
        when: 'Node and OpenSSL report a name that the certificate does not carry, with subject, issuer and dates.',
        explanation: 'Whoever answers has a certificate, but not for this name: another server, a gateway under an alias, or a gateway set up as if it were a proxy. The key was not sent.',
        summary: 'Use the name that stands in the certificate, or get one for this name.',
        steps: [
            (0,entry/* told */.Ev)('accepted', (names) => (0,phrase/* say */.cv) `Use a name which the certificate carries (${names}) in the base URL, if that is the server you mean.`, 'Use a name which the certificate carries in the base URL, if that is the server you mean.'),
            'Move the URL of a gateway from HTTPS_PROXY to ANTHROPIC_BASE_URL: as a proxy it answers with its own certificate.',
            (0,entry/* forParty */.sx)({
                anthropic: 'Look for an entry in the hosts file, a DNS filter or a connect-to that bends the name of the API.',
                gateway: 'Add this name to the certificate of the gateway (subject alternative name).',
            }),
            neverTurnOffVerification,
        ],
        commands: [certificateDates],
        links: ['certificateErrors'],
    }),
    'tls.self-signed': (0,entry/* cause */.c1)({
        title: 'the certificate is self-signed',
        when: 'Node and OpenSSL report a self-signed certificate, with subject, issuer and dates.',
        explanation: 'The server vouches for itself, and nothing here knows it. The key was not sent, so nothing is known about it.',
        summary: 'Trust this certificate on purpose, or give the server one from an authority.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Find out who answers in place of the API: its own certificate is never self-signed.',
                gateway: 'Get the certificate from the owner of the gateway, not out of the connection, and compare its fingerprint.',
            }),
            trustRoot,
            neverTurnOffVerification,
        ],
        commands: [handshake],
        links: ['certificateErrors', 'extraCertificates'],
    }),
    'tls.incomplete-chain': (0,entry/* cause */.c1)({
        title: 'the server does not send its whole certificate chain',
        when: 'Node and OpenSSL report a chain whose intermediate is missing, with subject, issuer and dates.',
        explanation: 'The certificate may be good, but the link between it and a known root is not sent. Browsers fetch it by themselves, programs do not. The key was not sent.',
        summary: 'Let the server send the intermediate certificate too.',
        steps: [
            'Install the full chain on the server: certificate first, then each intermediate (fullchain.pem, not cert.pem), and reload it.',
            'Check every backend behind a load balancer: one with a short chain fails now and then.',
            (0,entry/* told */.Ev)('issuer', (issuer) => (0,phrase/* say */.cv) `Until then, put the certificate of ${issuer} into ca-certificates or NODE_EXTRA_CA_CERTS.`, 'Until then, put the missing intermediate into ca-certificates or NODE_EXTRA_CA_CERTS.'),
        ],
        commands: [handshake],
        links: ['certificateErrors', 'extraCertificates'],
    }),
    'tls.untrusted': (0,entry/* cause */.c1)({
        title: 'nobody here trusts the certificate authority of this endpoint',
        when: 'Node and OpenSSL report a chain that ends in an unknown root, with subject, issuer and dates.',
        explanation: 'The chain is complete, but its root is none of the public ones and none that was added here. The key was not sent, so nothing is known about it.',
        summary: 'Add the private root to ca-certificates or NODE_EXTRA_CA_CERTS.',
        steps: [
            (0,entry/* told */.Ev)('issuer', (issuer) => (0,phrase/* say */.cv) `Ask your own IT for the root certificate of ${issuer}, as a PEM file.`, 'Ask your own IT for the root certificate, as a PEM file.'),
            trustRoot,
            'Convert it first if it is a DER file (.cer, .crt with binary content): Node reads PEM only, and skips other files without failing.',
            'Update the ca-certificates of the image if the root is a public one.',
            neverTurnOffVerification,
        ],
        commands: [handshake, 'openssl x509 -inform der -in root.cer -out root.pem'],
        links: ['extraCertificates', 'codeNetwork', 'certificateErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/trust-steps.ts

const trustInspection = [
    (0,entry/* forHost */.cE)({
        action: 'Write that file in a step before this one and pass it as ca-certificates: then it is known here, and no longer reported. Set NODE_EXTRA_CA_CERTS to it under env of the job for the other steps.',
        terminal: 'Pass that file as --ca-certificates: then it is known here, and no longer reported.',
    }),
    (0,entry/* forHost */.cE)({
        action: 'For a self-hosted runner, write NODE_EXTRA_CA_CERTS with the path into the .env file beside the runner and restart its service: a step cannot set it for the runner itself.',
    }),
    'For Node and its SDK, set NODE_EXTRA_CA_CERTS to that file before the program starts, or NODE_USE_SYSTEM_CA=1 (--use-system-ca) where the system’s store holds the root.',
    'For Python and its SDK, set SSL_CERT_FILE, and REQUESTS_CA_BUNDLE for requests, to a file that holds the public roots and this one: it replaces them.',
    'For curl, set CURL_CA_BUNDLE or pass --cacert; Git reads http.sslCAInfo.',
    'For Cursor and VS Code, install the root in the system’s store and leave http.systemCertificates on.',
    'For Claude Code, install it there too, or set NODE_EXTRA_CA_CERTS; CLAUDE_CODE_CERT_STORE must not leave the system’s store out.',
];

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tls-network.ts





const TLS_NETWORK = {
    'tls.intercepted': (0,entry/* cause */.c1)({
        title: 'something on the way opens the encrypted connection',
        when: "A public API's chain ends in a private root (inspection). Broken when nothing trusts that root; degraded when the machine's own stores or `NODE_EXTRA_CA_CERTS` do; a note when the `ca-certificates` input vouches for it.",
        explanation: 'The certificate is not the one of the API, but one that an inspecting proxy or security product made on the fly. Whoever runs it can read the key and all messages.',
        summary: 'Exempt the API from inspection, or trust the root of the product knowingly.',
        steps: [
            (0,entry/* told */.Ev)('product', (product) => (0,phrase/* say */.cv) `Ask your IT to exempt this host from the inspection by ${product}.`, 'Ask your IT to exempt this host from TLS inspection.'),
            (0,entry/* told */.Ev)('issuer', (issuer) => (0,phrase/* say */.cv) `If inspection must stay, get the root certificate of ${issuer} from IT as a PEM file.`, 'If inspection must stay, get its root certificate from IT as a PEM file.'),
            ...trustInspection,
            neverTurnOffVerification,
        ],
        commands: [certificateDates, 'git config --global http.sslCAInfo root.pem'],
        links: ['codeNetwork', 'extraCertificates'],
    }),
    'tls.weak': (0,entry/* cause */.c1)({
        title: 'a certificate is too weak',
        when: 'A key or signature below the security level of OpenSSL (RSA under 2048 bits, SHA-1), whoever vouches for it.',
        explanation: 'The chain may well be known here, but one of its certificates has a key or a signature that OpenSSL refuses today: no root that you add will change that. The key was not sent, so nothing is known about it.',
        summary: 'Let whoever issues this certificate make a stronger one.',
        steps: [
            ({ evidence }) => {
                const [issuer, weakness] = [(0,entry/* factIn */.Oo)(evidence, 'issuer'), (0,entry/* factIn */.Oo)(evidence, 'weakness')];
                return issuer === undefined || weakness === undefined
                    ? undefined
                    : (0,phrase/* say */.cv) `Find who runs ${issuer}: it issued the certificate with ${weakness}.`;
            },
            (0,entry/* told */.Ev)('product', (product) => (0,phrase/* say */.cv) `Ask your IT to raise the key size and the digest in the settings of ${product}.`, 'Ask the owner of that authority, gateway or inspecting product to raise key size and digest.'),
            'Ask for RSA with 2048 bits or more, or EC P-256, signed with SHA-256, and for intermediates of the same strength.',
            (0,entry/* forParty */.sx)({
                anthropic: 'Ask your IT to exempt this host from inspection: the certificate of the API itself is strong.',
            }),
            'Leave the security level as it is: DEFAULT@SECLEVEL=0 would accept weak certificates of everybody.',
        ],
        commands: [certificateDates],
        links: ['certificateErrors', 'codeNetwork'],
    }),
    'tls.handshake': (0,entry/* cause */.c1)({
        title: 'the TLS handshake fails',
        when: 'No common version or cipher, an alert, or a reset in the handshake.',
        explanation: 'The port was reached, but both sides could not agree on encryption, or something cut in. The key was not sent, so nothing is known about it.',
        summary: 'Let the server speak TLS 1.2 or 1.3, and find what breaks the handshake.',
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Compare from another network: the API speaks TLS 1.2 and 1.3, so a box on the way interferes.',
                gateway: 'Turn on TLS 1.2 or 1.3 with current ciphers on the gateway; Node refuses older ones.',
            }),
            'Check that the server knows this host name: an unknown one (SNI) is refused with an alert.',
            'Pass client-certificate and client-key if the server wants to know who connects: before TLS 1.3 it refuses with the same alert.',
            'Lower the MTU of the VPN or tunnel if large packets vanish: handshakes then stall or reset.',
            askNetworkOwner,
        ],
        commands: [handshake],
        links: ['certificateErrors', 'systemErrors'],
    }),
    'tls.client-certificate': (0,entry/* cause */.c1)({
        title: 'the endpoint wants a client certificate',
        when: 'The server asks for a client certificate, and none or a wrong one was given.',
        explanation: 'The endpoint lets only machines in that show a certificate of their own (mutual TLS). That door comes before the key, which was not judged.',
        summary: 'Give the client certificate and its key.',
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Write both PEM files from secrets in a step before, and pass client-certificate and client-key.',
                terminal: 'Pass --client-certificate and --client-key with the PEM files.',
            }),
            'Check that the certificate is current, matches the key file and is signed by the authority which the gateway accepts.',
            'For Claude Code, set CLAUDE_CODE_CLIENT_CERT and CLAUDE_CODE_CLIENT_KEY.',
        ],
        commands: [handshake],
        links: ['codeNetwork'],
    }),
    'tls.expiring': (0,entry/* cause */.c1)({
        title: 'the certificate expires soon',
        when: 'The verified chain ends within `tls-expiry-days`.',
        explanation: 'All works today. After the given date every client will refuse to connect.',
        summary: 'Renew the certificate before it ends.',
        steps: [
            (0,entry/* told */.Ev)('daysLeft', (days) => (0,phrase/* say */.cv) `Mark the date: ${days} days are left, then every client refuses to connect.`, 'Mark the date in the finding: from then on every client refuses to connect.'),
            (0,entry/* forParty */.sx)({
                anthropic: 'Look at the issuer: for the API itself renewal is automatic, so a product of your network may be the one to renew.',
                gateway: 'Renew the certificate of the gateway now, and find out why automatic renewal did not: most renew 30 days ahead.',
            }),
            'Reload the server after the renewal, and run this check again: it looks at what is really sent.',
        ],
        commands: [certificateDates],
        links: ['certificateErrors'],
    }),
    'tls.ca-file': (0,entry/* cause */.c1)({
        title: 'the file with extra certificates cannot be used',
        when: 'The file of the `ca-certificates` input is missing, unreadable, DER or empty.',
        explanation: 'The file was named on purpose, so nothing was tried without it. Node itself would only print a warning and go on without it.',
        summary: 'Point ca-certificates at a readable PEM file.',
        steps: [
            (0,entry/* told */.Ev)('file', (file) => (0,phrase/* say */.cv) `Check the path ${file}, as seen from the folder in which this runs.`, 'Check the path, as seen from the folder in which this runs.'),
            (0,entry/* forHost */.cE)({ action: 'Check out the repository, or write the file, in a step before this one.' }),
            'Convert it if it is binary (DER) or PKCS #12: a PEM file begins with -----BEGIN CERTIFICATE-----.',
            'Put root and intermediates one below the other into the same file, each mark at the start of its line.',
        ],
        commands: [
            'openssl x509 -inform der -in root.cer -out root.pem',
            'openssl pkcs12 -in store.p12 -cacerts -nokeys -out root.pem',
        ],
        links: ['extraCertificates'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue.ts




















const CATALOGUE = {
    ...KEY_DELIVERY,
    ...KEY_SHAPE,
    ...KEY_KIND,
    ...ENDPOINT,
    ...DNS,
    ...TCP,
    ...PROXY,
    ...TLS,
    ...TLS_NETWORK,
    ...CLOCK,
    ...AUTH,
    ...AUTH_GATEWAY,
    ...AUTH_RIGHTS,
    ...FEDERATION,
    ...BILLING,
    ...MODEL,
    ...FORMAT,
    ...LIMIT,
    ...SERVICE,
    ...RUN,
};


/***/ }),

/***/ 8731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ NO_TARGET),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Ib: () => (/* binding */ forDelivery),
/* harmony export */   Oo: () => (/* binding */ factIn),
/* harmony export */   c1: () => (/* binding */ cause),
/* harmony export */   cE: () => (/* binding */ forHost),
/* harmony export */   oA: () => (/* binding */ atVendor),
/* harmony export */   sx: () => (/* binding */ forParty)
/* harmony export */ });
/* harmony import */ var _secrets_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9459);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6180);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);



const NO_TARGET = {
    host: 'action',
    party: 'gateway',
    endpoint: '',
    hostname: '',
    secretName: _secrets_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_SOURCES */ .SC['api-key'].variables[0],
    variable: undefined,
    evidence: {},
};
function cause({ title, when, explanation, summary, steps, commands = [], links, }) {
    const remedy = (facts) => {
        const said = steps.flatMap((step) => spoken(step, facts));
        return {
            summary: summary ?? said.slice(0, 1).map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj).join(''),
            steps: said,
            commands: commands.flatMap((command) => typeof command === 'string' ? command : (command(facts) ?? [])),
            links: links.map((name) => _links_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A[name]),
        };
    };
    return { title, when, explanation, remedy };
}
function spoken(step, facts) {
    const phrase = typeof step === 'string' ? [step] : step(facts);
    return phrase === undefined ? [] : [phrase];
}
function forHost(words) {
    return ({ host }) => {
        const text = words[host];
        return text === undefined ? undefined : [text];
    };
}
function forDelivery(words) {
    return ({ host, listed }) => {
        if (host !== 'action')
            return undefined;
        const name = listed?.credentialName;
        return name === undefined ? [words.byInput] : words.byName?.(name);
    };
}
function told(name, words, otherwise) {
    return ({ evidence }) => {
        const value = factIn(evidence, name);
        if (value !== undefined)
            return words(value);
        return otherwise === undefined ? undefined : [otherwise];
    };
}
function factIn(evidence, name) {
    const value = evidence[name];
    if (value === undefined || value === null || typeof value === 'boolean')
        return undefined;
    const text = typeof value === 'object' ? value.join(', ') : String(value);
    return text === '' ? undefined : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text);
}
function atVendor(step) {
    return (facts) => {
        if (facts.party !== 'anthropic')
            return undefined;
        return typeof step === 'string' ? [step] : step(facts);
    };
}
function forParty(words) {
    return ({ party }) => {
        const text = words[party];
        return text === undefined ? undefined : [text];
    };
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LINKS)
/* harmony export */ });
const LINKS = {
    apiKeys: 'https://platform.claude.com/settings/keys',
    billing: 'https://platform.claude.com/settings/billing',
    consoleLimits: 'https://platform.claude.com/settings/limits',
    getKey: 'https://platform.claude.com/docs/en/get-api-key',
    authentication: 'https://platform.claude.com/docs/en/manage-claude/authentication',
    adminKeys: 'https://platform.claude.com/docs/en/manage-claude/admin-api-keys',
    workspaces: 'https://platform.claude.com/docs/en/manage-claude/workspaces',
    members: 'https://platform.claude.com/docs/en/manage-claude/user-management',
    federation: 'https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions',
    federationErrors: 'https://platform.claude.com/docs/en/manage-claude/wif-reference',
    encryption: 'https://platform.claude.com/docs/en/manage-claude/cmek',
    apiOverview: 'https://platform.claude.com/docs/en/api/overview',
    apiErrors: 'https://platform.claude.com/docs/en/api/errors',
    versions: 'https://platform.claude.com/docs/en/api/versioning',
    migration: 'https://platform.claude.com/docs/en/api/migration-2026-10-21',
    betaHeaders: 'https://platform.claude.com/docs/en/api/beta-headers',
    rateLimits: 'https://platform.claude.com/docs/en/api/rate-limits',
    addresses: 'https://platform.claude.com/docs/en/api/ip-addresses',
    regions: 'https://platform.claude.com/docs/en/api/supported-regions',
    messages: 'https://platform.claude.com/docs/en/api/messages',
    modelList: 'https://platform.claude.com/docs/en/api/models/list',
    models: 'https://platform.claude.com/docs/en/about-claude/models/overview',
    deprecations: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
    streaming: 'https://platform.claude.com/docs/en/build-with-claude/streaming',
    tokenCounting: 'https://platform.claude.com/docs/en/build-with-claude/token-counting',
    status: 'https://status.claude.com',
    codeErrors: 'https://code.claude.com/docs/en/errors',
    codeAuthentication: 'https://code.claude.com/docs/en/authentication',
    codeGateways: 'https://code.claude.com/docs/en/llm-gateway-connect',
    codeNetwork: 'https://code.claude.com/docs/en/network-config',
    codeVariables: 'https://code.claude.com/docs/en/env-vars',
    useSecrets: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    secrets: 'https://docs.github.com/en/actions/reference/security/secrets',
    reuseWorkflows: 'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
    expressions: 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions',
    dependabot: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
    pullRequestTarget: 'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    runnerProxy: 'https://docs.github.com/en/actions/how-tos/manage-runners/use-proxy-servers',
    removeSecret: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    workflowSyntax: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    extraCertificates: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    certificateErrors: 'https://nodejs.org/api/tls.html#x509-certificate-error-codes',
    systemErrors: 'https://nodejs.org/api/errors.html#common-system-errors',
    nodeDns: 'https://nodejs.org/api/dns.html',
    runners: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    happyEyeballs: 'https://nodejs.org/api/net.html#netsetdefaultautoselectfamilyvalue',
};


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ combine),
  WE: () => (/* binding */ explain),
  JT: () => (/* binding */ furtherFindings),
  qJ: () => (/* binding */ judgeFindings),
  No: () => (/* binding */ works)
});

// EXTERNAL MODULE: ./src/words/causes.ts
var causes = __webpack_require__(9001);
// EXTERNAL MODULE: ./src/words/finding.ts
var words_finding = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/diagnosis/catalogue.ts + 23 modules
var catalogue = __webpack_require__(8187);
// EXTERNAL MODULE: ./src/words/check-ids.ts
var check_ids = __webpack_require__(8010);
// EXTERNAL MODULE: ./src/diagnosis/verdict.ts
var diagnosis_verdict = __webpack_require__(384);
;// CONCATENATED MODULE: ./src/diagnosis/rules.ts



const OF_THE_WAY = ['proxy.at-fault', 'proxy.required'];
const RULES = [
    {
        id: 'malformed-and-refused',
        decide: (findings) => {
            const odd = findings.find(({ check, evidence }) => check === 'key-shape' && evidence?.oddity === 'key.malformed');
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return odd && heaviest && (0,words_finding/* causeOf */.rl)(heaviest) === 'auth.invalid'
                ? { finding: odd, cause: 'key.malformed' }
                : undefined;
        },
    },
    {
        id: 'way',
        decide: (findings) => {
            const way = findings.find((finding) => OF_THE_WAY.includes((0,words_finding/* causeOf */.rl)(finding)));
            const cause = way && (0,words_finding/* causeOf */.rl)(way);
            const followedBy = findings.filter(words_finding/* failsOnTheWay */.Bk);
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return way && cause && heaviest && [way, ...followedBy].includes(heaviest)
                ? { finding: way, cause, followedBy }
                : undefined;
        },
    },
    {
        id: 'sinkhole',
        decide: (findings) => {
            const bent = findings.find(({ check, evidence }) => check === 'dns' && evidence?.private === true);
            const followedBy = findings.filter(({ check, status }) => status === 'fail' && check_ids/* WAY_CHECKS */.yC.includes(check));
            const [heaviest] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            return bent && heaviest && followedBy.includes(heaviest)
                ? { finding: bent, cause: 'dns.sinkhole', followedBy }
                : undefined;
        },
    },
    {
        id: 'heaviest',
        decide: (findings) => {
            const [finding] = (0,diagnosis_verdict/* byWeight */.IN)(findings);
            const cause = finding && (0,words_finding/* causeOf */.rl)(finding);
            return finding && cause ? { finding, cause } : undefined;
        },
    },
];
function decide(findings) {
    for (const rule of RULES) {
        const decision = rule.decide(findings);
        if (decision !== undefined)
            return decision;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/diagnosis/some-addresses.ts


function isOfSomeAddresses(finding, cause) {
    const isOwn = (0,words_finding/* causeOf */.rl)(finding) === cause && finding.check === 'addresses';
    return isOwn && finding.status === 'warn' && causes/* CAUSES */.hE[cause][0] === 'broken';
}
function ofSomeAddresses(diagnosis, { detail }) {
    const { title, remedy } = diagnosis;
    return {
        ...diagnosis,
        title: `${title} at some addresses`,
        explanation: [
            ...detail,
            ' The other addresses work, so the name and the way to it are right: who is led to a bad address by chance fails, the next one does not.',
        ],
        remedy: {
            ...remedy,
            summary: 'Have the servers behind these addresses repaired, or the addresses taken out of DNS.',
            steps: [
                [
                    'Tell whoever runs the endpoint which addresses fail: its name or its load balancer still leads there.',
                ],
                ...remedy.steps,
            ],
        },
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/diagnose.ts






function judgeFindings(findings, { onMissingKey }) {
    const decision = decide(findings);
    const cause = decision?.cause;
    const absent = cause === 'key.missing' || cause === 'key.withheld';
    if (absent && onMissingKey !== 'auto')
        return { verdict: onMissingKey === 'skip' ? 'unchecked' : 'broken', decision };
    const verdict = absent ? causes/* CAUSES */.hE[cause][0] : (0,diagnosis_verdict/* worst */.QZ)(findings.map(diagnosis_verdict/* verdictOf */.Vj));
    return { verdict, decision };
}
function explain(decision, findings, place) {
    const { cause, finding } = decision;
    const entry = catalogue/* CATALOGUE */.y[cause];
    const remedy = entry.remedy({ ...place, evidence: finding.evidence ?? {} });
    const explanation = [...finding.detail, ' ', entry.explanation];
    const explains = explained(decision, findings);
    const diagnosis = { cause, title: entry.title, explanation, remedy, explains };
    return isOfSomeAddresses(finding, cause) ? ofSomeAddresses(diagnosis, finding) : diagnosis;
}
function explained({ cause, finding, followedBy = [] }, findings) {
    const leading = [finding, ...followedBy].map(({ check }) => check);
    const same = findings.filter((other) => (0,words_finding/* causeOf */.rl)(other) === cause);
    const skipped = findings.filter((other) => other.status === 'skip' && leading.includes(other.blockedBy));
    return [...new Set([...leading, ...[...same, ...skipped].map(({ check }) => check)])];
}
function furtherFindings(findings, diagnosis) {
    return (0,diagnosis_verdict/* byWeight */.IN)(findings).filter(({ check }) => diagnosis?.explains.includes(check) !== true);
}
function combine(endpoints, require) {
    const verdicts = endpoints.map(({ verdict }) => verdict);
    const working = endpoints.findIndex(works);
    const heaviest = verdicts.indexOf((0,diagnosis_verdict/* worst */.QZ)(verdicts));
    if (endpoints.length < 2 || require === 'all' || working === -1)
        return { verdict: (0,diagnosis_verdict/* worst */.QZ)(verdicts), lead: heaviest };
    if (working > 0)
        return { verdict: 'degraded', lead: 0, cause: 'failover' };
    const dead = endpoints.findIndex((endpoint) => !works(endpoint));
    return dead === -1
        ? { verdict: (0,diagnosis_verdict/* worst */.QZ)(verdicts), lead: heaviest }
        : { verdict: 'degraded', lead: dead, cause: 'fallback.broken' };
}
function works({ keyValid, verdict }) {
    return keyValid === true && verdict !== 'broken';
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ byVerdict),
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);


const WEIGHT = ['broken', 'degraded', 'unchecked', 'healthy'];
function worst(verdicts) {
    return WEIGHT.find((verdict) => verdicts.includes(verdict)) ?? 'healthy';
}
function byVerdict(one, other) {
    return WEIGHT.indexOf(one) - WEIGHT.indexOf(other);
}
function verdictOf(finding) {
    const cause = (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding);
    if (cause === undefined)
        return finding.status === 'crash' ? 'degraded' : 'healthy';
    const [only, other] = _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE[cause];
    if (other === undefined)
        return only === 'broken' && finding.status === 'warn' ? 'degraded' : only;
    return finding.status === 'fail' ? 'broken' : 'degraded';
}
function byWeight(findings) {
    return findings
        .filter((finding) => (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding) !== undefined)
        .toSorted((one, other) => rank(one) - rank(other));
}
function rank(finding) {
    return WEIGHT.indexOf(verdictOf(finding)) * _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length + orderOf((0,_words_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding));
}
function orderOf(cause) {
    return cause === undefined ? _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.length : _words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_IDS */ .Rm.indexOf(cause);
}


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ CAUSE_IDS),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   hE: () => (/* binding */ CAUSES)
/* harmony export */ });
const BROKEN = ['broken'];
const DEGRADED = ['degraded'];
const UNCHECKED = ['unchecked'];
const EITHER = ['broken', 'degraded'];
const CAUSES = {
    'config.invalid-input': BROKEN,
    'key.missing': BROKEN,
    'key.withheld': UNCHECKED,
    'key.placeholder': BROKEN,
    'key.unexpanded': BROKEN,
    'key.whitespace': BROKEN,
    'key.quoted': BROKEN,
    'key.prefixed': BROKEN,
    'key.encoded': BROKEN,
    'key.wrong-provider': BROKEN,
    'key.admin': BROKEN,
    'key.oauth': BROKEN,
    'key.malformed': BROKEN,
    'key.conflict': DEGRADED,
    'key.exposed': BROKEN,
    'endpoint.malformed': BROKEN,
    'endpoint.insecure': BROKEN,
    'endpoint.unknown-host': BROKEN,
    'endpoint.path': BROKEN,
    'endpoint.legacy': BROKEN,
    'endpoint.unverified': DEGRADED,
    'endpoint.not-found': BROKEN,
    'endpoint.blocked': BROKEN,
    'endpoint.not-an-api': BROKEN,
    'endpoint.redirect': BROKEN,
    'endpoint.wrong-protocol': BROKEN,
    'dns.not-found': BROKEN,
    'dns.failure': BROKEN,
    'dns.sinkhole': BROKEN,
    'tcp.refused': BROKEN,
    'tcp.timeout': BROKEN,
    'tcp.unreachable': BROKEN,
    'tcp.reset': BROKEN,
    'tcp.ipv6': DEGRADED,
    'proxy.malformed': BROKEN,
    'proxy.unreachable': BROKEN,
    'proxy.auth': BROKEN,
    'proxy.denied': BROKEN,
    'proxy.at-fault': BROKEN,
    'proxy.required': BROKEN,
    'tls.expired': BROKEN,
    'tls.not-yet-valid': BROKEN,
    'tls.hostname': BROKEN,
    'tls.self-signed': BROKEN,
    'tls.incomplete-chain': BROKEN,
    'tls.untrusted': BROKEN,
    'tls.intercepted': EITHER,
    'tls.weak': BROKEN,
    'tls.handshake': BROKEN,
    'tls.client-certificate': BROKEN,
    'tls.expiring': DEGRADED,
    'tls.ca-file': BROKEN,
    'clock.skew': EITHER,
    'auth.invalid': BROKEN,
    'auth.expired': BROKEN,
    'auth.scheme': BROKEN,
    'auth.header-stripped': BROKEN,
    'auth.duplicate': BROKEN,
    'auth.oauth-unsupported': BROKEN,
    'auth.claude-code-only': DEGRADED,
    'auth.workspace-required': BROKEN,
    'auth.forbidden': BROKEN,
    'auth.gateway': BROKEN,
    'auth.upstream': BROKEN,
    'auth.region': BROKEN,
    'auth.challenge': BROKEN,
    'auth.organization': BROKEN,
    'auth.creator-left': BROKEN,
    'auth.wrong-workspace': BROKEN,
    'auth.wrong-organization': BROKEN,
    'auth.federation': BROKEN,
    'billing.credit': BROKEN,
    'billing.limit': BROKEN,
    'model.unknown': BROKEN,
    'model.retired': BROKEN,
    'model.deprecated': DEGRADED,
    'model.forbidden': BROKEN,
    'format.request': BROKEN,
    'format.version': BROKEN,
    'format.response': BROKEN,
    'format.stream': BROKEN,
    'format.too-large': BROKEN,
    'format.http': BROKEN,
    'auth.feature': BROKEN,
    'limit.rate': DEGRADED,
    'limit.ramp': DEGRADED,
    'limit.concurrency': DEGRADED,
    'limit.headroom': DEGRADED,
    'service.overloaded': DEGRADED,
    'service.error': DEGRADED,
    'service.gateway': EITHER,
    'service.timeout': BROKEN,
    'service.cut': BROKEN,
    'service.encryption': BROKEN,
    'fallback.broken': DEGRADED,
    failover: DEGRADED,
    'run.deadline': BROKEN,
    'run.starved': DEGRADED,
    'shard.missing': BROKEN,
};
const CAUSE_IDS = Object.keys(CAUSES);
function isPassing(cause) {
    return /^(?:limit|service)\./.test(cause);
}


/***/ })

};
