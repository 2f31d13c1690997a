export const id = 3801;
export const ids = [3801];
export const modules = {

/***/ 55957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE),
  G: () => (/* binding */ generalWords)
});

// EXTERNAL MODULE: ./src/claude/providers/index.ts + 1 modules
var providers = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/diagnosis/catalogue/steps.ts
var steps = __webpack_require__(50408);
// EXTERNAL MODULE: ./src/diagnosis/commands/place.ts
var place = __webpack_require__(84707);
;// CONCATENATED MODULE: ./src/diagnosis/commands/credentials.ts


const SAFE_NAME = /^[A-Za-z_]\w*$/;
function withName(facts, command) {
    const name = (0,steps/* knownSecret */.ol)(facts);
    return name !== undefined && SAFE_NAME.test(name) ? command(name) : undefined;
}
const storeCredential = (facts) => {
    if (facts.host === 'action' && (0,steps/* knownSecret */.ol)(facts) === undefined)
        return 'gh secret list';
    return withName(facts, (name) => {
        if (facts.host === 'action')
            return `gh secret set ${name}`;
        return facts.shell === 'powershell'
            ? `$env:${name} = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString '${name}')).Password`
            : `read -rs ${name} && export ${name}`;
    });
};
const storeForDependabot = (facts) => {
    if (facts.host !== 'action')
        return undefined;
    if ((0,steps/* knownSecret */.ol)(facts) === undefined)
        return 'gh secret list --app dependabot';
    return withName(facts, (name) => `gh secret set ${name} --app dependabot`);
};
function variableNames(pattern) {
    return (0,place/* perShell */._)({
        sh: `awk 'BEGIN { for (name in ENVIRON) print name }' | grep -iE '${pattern}'`,
        powershell: `(Get-ChildItem Env:).Name -match '${pattern}'`,
    });
}
const credentialNames = variableNames('anthropic|claude');
const listNames = (facts) => facts.host === 'action' ? 'gh secret list' : credentialNames(facts);
const proxyNames = variableNames('proxy');

// EXTERNAL MODULE: ./src/diagnosis/catalogue/entry.ts
var entry = __webpack_require__(38731);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/auth.ts




const AUTH = {
    'auth.invalid': (0,entry/* cause */.c1)({
        title: (0,entry/* byParty */.Q1)({ anthropic: 'The API rejected this key', gateway: 'The gateway rejected this key' }),
        when: 'A determinate 401: the key reached the API or gateway and was rejected (revoked, deleted, mistyped).',
        explanation: (0,entry/* byParty */.Q1)({
            anthropic: "The key reached the API and was rejected: it was revoked, deleted or mistyped, or belongs to another service. This isn't a network problem; retrying won't help.",
            gateway: "The key reached the gateway and was rejected: it was revoked or mistyped, or was issued by someone else. This isn't a network problem; retrying won't help.",
        }),
        summary: steps/* checkKey */.yR,
        steps: [
            steps/* lookAtOrigin */.bH,
            (0,entry/* forParty */.sx)({
                anthropic: 'Look up the key in the Claude Console (Settings \u2192 API keys): is it there, active, not expired, in the right organization?',
                gateway: 'Ask the owner of the gateway whether it knows this key: most gateways issue their own keys and reject Anthropic keys.',
            }),
            steps/* createKey */.cF,
            (0,steps/* storeAgain */.yx)('paste only the new key'),
            (0,entry/* forHost */.cE)({
                action: 'Check for a second secret of the same name: environment secrets override repository secrets, which override organization secrets.',
                terminal: 'Check for an old value of the same name in .env, direnv or the shell profile: it may override what you typed.',
            }),
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'getKey', 'apiErrors'],
    }),
    'auth.expired': (0,entry/* cause */.c1)({
        title: 'The credential has expired',
        when: "An expired token, by the server's words or by its own claims.",
        explanation: 'The credential worked once and has expired. Keys can have an expiry date, and tokens always do; neither can be extended.',
        summary: steps/* replaceKey */.oy,
        steps: [
            steps/* lookAtOrigin */.bH,
            (0,entry/* forParty */.sx)({
                anthropic: 'Create a new key in the Claude Console with a longer life, or Never. For a Claude Code token, run `claude setup-token`.',
                gateway: 'Get a new key or token from the gateway.',
            }),
            (0,steps/* storeAgain */.yx)('paste the new one'),
            (0,entry/* forHost */.cE)({
                action: 'Consider keyless access: a workflow can exchange its GitHub identity for a short-lived token.',
            }),
            'Note the new expiry date: only the creator of the key gets an email before it.',
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['authentication', 'apiKeys', 'federation'],
    }),
    'auth.scheme': (0,entry/* cause */.c1)({
        title: 'The key is valid, but must be sent in another header',
        when: 'Rejected with the header used, accepted with the other; says which SDK versions send which.',
        explanation: 'The same key was accepted in one header and rejected in the other, so the key itself is fine. SDKs before TypeScript 1.0 and Python 2.0 send x-api-key; later ones send Authorization: Bearer.',
        summary: ({ evidence }) => `Send the key as ${(0,entry/* nameIn */.ZC)(evidence.accepted, 'the accepted header')}, or let the gateway read both headers.`,
        steps: [
            (0,entry/* told */.Ev)('accepted', (accepted) => (0,phrase/* say */.cv) `Use ${accepted}: this endpoint accepts the key in that header.`, 'Use the header that the report shows as accepted.'),
            'If it accepts only `x-api-key`, let the gateway also read `Authorization: Bearer`, or stay on an SDK before TypeScript 1.0 or Python 2.0 for now.',
            'If it accepts only `bearer`, give the key to the SDK as auth token (`ANTHROPIC_AUTH_TOKEN`), or update the SDK.',
            (0,entry/* forHost */.cE)({
                action: 'Set `auth` to what your program sends, so that this check requires the same.',
                terminal: 'Pass `--auth` with what your program sends, so that this check requires the same.',
            }),
        ],
        links: ['migration', 'codeGateways', 'authentication'],
    }),
    'auth.header-stripped': (0,entry/* cause */.c1)({
        title: 'The key was removed in transit',
        when: '"Header is required" although it was sent: something in between removed it.',
        explanation: 'The response says that no key arrived, but one was sent. Something between here and the API drops the header. This says nothing about the key.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Make the proxy of your network pass on x-api-key and authorization.',
            gateway: 'Make the gateway pass on x-api-key and authorization.',
        }),
        steps: [
            'Make every hop pass on `x-api-key`, `authorization` and `anthropic-version` unchanged.',
            'Check the rules of reverse proxies and web firewalls: many drop Authorization or unknown headers by default.',
            'Check for a redirect in between: clients drop credentials when the host changes.',
            'Send the key in the other header for now, if that one gets through.',
        ],
        links: ['codeGateways', 'apiOverview'],
    }),
    'auth.duplicate': (0,entry/* cause */.c1)({
        title: 'The credential is sent twice',
        when: 'Credential headers are sent twice, for example by custom headers.',
        explanation: 'A custom header repeats the credential that is already sent. The API rejects such requests with a 401, or picks one of the two; a valid key makes no difference.',
        summary: ({ evidence }) => `Remove ${(0,entry/* nameIn */.ZC)(evidence.header, 'the credential')} from the custom headers.`,
        steps: [
            (0,entry/* told */.Ev)('header', (header) => (0,phrase/* say */.cv) `Remove ${header} from the custom headers.`, 'Remove `authorization` and `x-api-key` from the custom headers.'),
            (0,entry/* forHost */.cE)({
                action: 'Check `headers`, and `ANTHROPIC_CUSTOM_HEADERS` in env of the step, the job and the workflow.',
                terminal: 'Check `--headers`, and `ANTHROPIC_CUSTOM_HEADERS` in the shell, .env and the settings of Claude Code.',
            }),
            "Don't set a default header with the key in your own client either: the SDK adds it.",
        ],
        links: ['codeVariables', 'authentication'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/auth-gateway.ts


const AUTH_GATEWAY = {
    'auth.gateway': (0,entry/* cause */.c1)({
        title: 'The gateway requires its own credential',
        when: 'The gateway requires a credential of its own beside the key (`cf-aig-authorization`, `Helicone-Auth`, `x-portkey-api-key`, `Ocp-Apim-Subscription-Key` \u2026), and it is missing or rejected.',
        explanation: "The gateway rejected the request before it looked at the Claude key: the gateway's own credential is missing or wrong. This doesn't mean your key is bad.",
        summary: ({ evidence }) => {
            const header = (0,entry/* nameIn */.ZC)(evidence.header, '');
            return header === ''
                ? "Send the gateway's own credential in its own header."
                : `Send the gateway's own credential in the header ${header}.`;
        },
        steps: [
            (0,entry/* told */.Ev)('header', (header) => (0,phrase/* say */.cv) `Get the value for the header ${header} from the gateway, or from its owner.`, 'Ask the owner of the gateway which header carries its own credential, and for the value.'),
            (0,entry/* forHost */.cE)({
                action: 'Save it as a secret and pass it with `headers`, as `Name: value` on a line.',
                terminal: 'Pass it with `--headers "Name: value"`, or set `ANTHROPIC_CUSTOM_HEADERS`.',
            }),
            'Set the same header in your client: Claude Code reads `ANTHROPIC_CUSTOM_HEADERS`, the SDKs take defaultHeaders (default_headers in Python).',
        ],
        links: ['codeGateways', 'codeVariables'],
    }),
    'auth.upstream': (0,entry/* cause */.c1)({
        title: "The gateway's own credential for Claude was rejected",
        when: 'The gateway accepts this key, and the credential it uses for Claude is rejected: only its owner can fix that.',
        explanation: "The gateway accepts this key; changing it won't help. It calls Claude with its own credential, and that one was rejected or isn't set.",
        summary: 'Tell the owner of the gateway that its credential for Claude was rejected.',
        steps: [
            'Tell the owner of the gateway: its key for Claude (or for the cloud behind it) is missing, revoked or mistyped.',
            'Give them the time and the message from the report; the log of the gateway has the same error.',
            'If the gateway is yours, check the provider key in its configuration: placeholders such as sk-ant-xxx and unset variables are common.',
            'Run again once they have fixed it.',
        ],
        links: ['codeGateways', 'apiErrors'],
    }),
};

// EXTERNAL MODULE: ./src/diagnosis/commands/network.ts
var network = __webpack_require__(78674);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/auth-rights.ts





const KEPT_APART = {
    action: 'Pass it to claude-code-action as `claude_code_oauth_token`, not as the API key.',
    terminal: 'Keep it in `CLAUDE_CODE_OAUTH_TOKEN`, not in `ANTHROPIC_API_KEY`.',
};
const AUTH_RIGHTS = {
    'auth.oauth-unsupported': (0,entry/* cause */.c1)({
        title: 'OAuth tokens are not accepted for this use',
        when: 'An OAuth or subscription token is rejected for this use.',
        explanation: "The token was recognized and rejected here: without its beta header, by a rule of the organization, or because such tokens are not for this use. This doesn't mean the token is bad.",
        summary: (facts) => `Create an API key and ${(0,steps/* keepIn */.f4)(facts)}.`,
        steps: [
            steps/* lookAtOrigin */.bH,
            steps/* createKey */.cF,
            (0,steps/* storeAgain */.yx)('paste the API key, and remove the token'),
            'If you must keep the token, send it as `Authorization: Bearer` with `anthropic-beta: oauth-2025-04-20`; never as `x-api-key`.',
            'Ask an administrator of the organization if the response says that OAuth is not allowed there.',
        ],
        commands: [storeCredential],
        links: ['codeAuthentication', 'authentication'],
    }),
    'auth.claude-code-only': (0,entry/* cause */.c1)({
        title: 'This token works only with Claude Code',
        when: 'A subscription token that is alive but may be used only by Claude Code: more cannot be tested from outside.',
        explanation: 'The response says that this credential is authorized only for Claude Code, so it is alive. Whether Claude Code itself works with it cannot be tested from outside.',
        summary: 'Keep the token for Claude Code; use an API key for anything else.',
        steps: [
            'Keep it if only Claude Code uses it.',
            (0,entry/* forParty */.sx)({
                anthropic: 'Use an API key for an SDK, a script or another tool: the API rejects this token from them.',
                gateway: 'Ask the owner of the gateway for a key that an SDK, a script or another tool may use.',
            }),
            ({ party, host }) => (party === 'anthropic' ? [KEPT_APART[host]] : undefined),
        ],
        links: ['codeAuthentication', 'getKey'],
    }),
    'auth.workspace-required': (0,entry/* cause */.c1)({
        title: 'This key needs a workspace ID',
        when: 'The key belongs to no single workspace: `anthropic-workspace-id` (input `workspace-id`) must be sent.',
        explanation: "The API knows this key, but it can act in several workspaces and none was named. Every request must send anthropic-workspace-id. This doesn't mean your key is bad.",
        summary: (0,entry/* byHost */.K9)({
            action: 'Set workspace-id, and send anthropic-workspace-id with every request.',
            terminal: 'Pass --workspace-id, and send anthropic-workspace-id with every request.',
        }),
        steps: [
            'Copy the ID of the workspace (wrkspc_\u2026) from the Claude Console: Settings \u2192 Workspaces.',
            (0,entry/* forHost */.cE)({
                action: 'Pass it as `workspace-id`.',
                terminal: 'Pass it as `--workspace-id`, or set `ANTHROPIC_WORKSPACE_ID`.',
            }),
            'Send the header `anthropic-workspace-id` from your program too; for Claude Code, set it in `ANTHROPIC_CUSTOM_HEADERS`.',
            'Or create a key that is scoped to one workspace, which needs no header.',
        ],
        links: ['workspaces', 'getKey'],
    }),
    'auth.forbidden': (0,entry/* cause */.c1)({
        title: (0,entry/* byParty */.Q1)({
            anthropic: 'This key lacks a permission',
            gateway: 'The gateway denied access to this key',
        }),
        when: 'A 403 permission_error, or a missing role (also reported with a 401).',
        explanation: (0,entry/* byParty */.Q1)({
            anthropic: "The API knows the key, but it lacks a permission or a role. It's about permissions, not about a wrong or revoked key.",
            gateway: "The gateway denied the request for lack of a permission or a role. It's about permissions; this doesn't mean your key is bad.",
        }),
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Give the key the permission in the Claude Console, or use one that has it.',
            gateway: 'Ask the owner of the gateway what this key may use.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Check the key in the Console: its workspace, its scope, and the role of the account it is linked to.',
                gateway: 'Ask the owner of the gateway what this key may use: routes, models and source addresses.',
            }),
            'Read the message in the report: it may name the missing scope or permission.',
            (0,entry/* forParty */.sx)({ anthropic: 'Use a key of the workspace that has the resource.' }),
        ],
        links: ['apiErrors', 'workspaces', 'authentication'],
    }),
    'auth.feature': (0,entry/* cause */.c1)({
        title: 'A feature of the request is not enabled here',
        when: 'A beta or feature that the request asks for is not granted to this account, tier, workspace or platform.',
        explanation: "The request was rejected for a beta or a feature that it uses. The same request may work without it. This doesn't mean your key is bad.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Remove the feature from the request, or have it enabled for this account.',
            gateway: 'Remove the feature from the request, or use a model on a platform that supports it.',
        }),
        steps: [
            steps/* dropBetas */.Jd,
            'Read the message in the report: it names the feature, and whether account, subscription, tier or platform lacks it.',
            (0,entry/* told */.Ev)('field', (field) => (0,phrase/* say */.cv) `Remove ${field} from the request if it belongs to that feature.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Check the usage tier and the organization and workspace settings in the Console: some features are turned on there, others need a tier or an invitation.',
                gateway: 'Ask the owner of the gateway which platform serves this model: Bedrock, Google Cloud and Foundry support fewer betas than the API.',
            }),
            'For Claude Code, set `CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1` if it sends experimental betas.',
        ],
        links: ['betaHeaders', 'apiErrors', 'consoleLimits'],
    }),
    'auth.region': (0,entry/* cause */.c1)({
        title: 'The API is not available from this location',
        when: '403 "Request not allowed": the country or address of the outgoing connection is not served.',
        explanation: "The request was rejected because of where it comes from, before the key was checked. This doesn't mean your key is bad.",
        summary: (0,entry/* byHost */.K9)({
            action: 'Run the job from a supported country or address.',
            terminal: 'Turn off the VPN or proxy, or use an exit in a supported country.',
        }),
        steps: [
            'Compare the country of your outgoing address with the supported regions: the VPN or proxy exit counts, not where you are.',
            (0,entry/* forHost */.cE)({
                action: 'Run the job on a GitHub-hosted runner, or on a self-hosted runner with an exit in a supported region.',
                terminal: 'Change the exit of the VPN or proxy, or turn it off.',
            }),
            'Try another exit address if the country is supported: single data-center and VPN addresses may be blocked.',
        ],
        links: ['regions', 'apiErrors'],
    }),
    'auth.challenge': (0,entry/* cause */.c1)({
        title: 'A bot challenge answers instead of the API',
        when: 'A bot challenge (`cf-mitigated`) answers instead of the API.',
        explanation: "The response is a page that asks to prove you're human, so the request never reached the API. This doesn't mean your key is bad.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Change the outgoing address: shared VPN and proxy exits get challenged.',
            gateway: 'Exempt the API route of the gateway from the bot rules of its edge.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Change the outgoing address: shared VPN and proxy exits get challenged.',
                gateway: "Exempt the API route of the gateway from the bot rules of its edge: programs can't solve a challenge.",
            }),
            'Check the base URL: claude.ai and other websites challenge programs; api.anthropic.com is for programs.',
        ],
        commands: [network/* answerHeaders */.b6],
        links: ['apiOverview', 'codeErrors'],
    }),
    'auth.organization': (0,entry/* cause */.c1)({
        title: 'The organization is disabled or on hold',
        when: 'The organization is disabled or on hold.',
        explanation: "The key was recognized, but its whole organization can't use the API at the moment. Another key of the same organization won't help.",
        summary: 'Use a key of an active organization, or reactivate this one in the Claude Console.',
        steps: [
            steps/* lookAtOrigin */.bH,
            'Check that it is the organization you mean: often it is an old key in a forgotten variable or secret.',
            (0,steps/* storeAgain */.yx)('paste a key of the active organization'),
            'Sign in to the Console as an administrator: it shows what is on hold and why (billing, verification, policy).',
            'Follow the appeal link in the response, if there is one.',
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'codeErrors'],
    }),
    'auth.creator-left': (0,entry/* cause */.c1)({
        title: "The key's creator has left the organization",
        when: "The key's creator is no longer a member of the organization.",
        explanation: 'A personal key acts for the person who created it, and stopped working when that person left the organization.',
        summary: (facts) => `Create a key linked to a service account and ${(0,steps/* keepIn */.f4)(facts)}.`,
        steps: [
            steps/* lookAtOrigin */.bH,
            'Create a key in the Console linked to a service account, which is not tied to a person.',
            (0,steps/* storeAgain */.yx)('paste only the new key'),
            'Look for other keys of the same person: they stopped working too.',
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['getKey', 'apiKeys', 'members'],
    }),
    'auth.wrong-workspace': (0,entry/* cause */.c1)({
        title: 'The key belongs to another workspace than expected',
        when: 'The answer names another workspace than `workspace-id`.',
        explanation: 'The key works, but in another workspace than `workspace-id` names: usage, limits and files would go there.',
        summary: 'Use a key of the expected workspace, or correct workspace-id.',
        steps: [
            'Compare the two IDs in the report, and decide which one is right.',
            (0,steps/* storeAgain */.yx)('paste a key created in the expected workspace'),
            (0,entry/* forHost */.cE)({
                action: 'Correct `workspace-id` if the key is the right one.',
                terminal: 'Correct `--workspace-id` or `ANTHROPIC_WORKSPACE_ID` if the key is the right one.',
            }),
        ],
        commands: [storeCredential],
        links: ['workspaces'],
    }),
    'auth.wrong-organization': (0,entry/* cause */.c1)({
        title: 'The key belongs to another organization than expected',
        when: 'The answer names another organization than `organization-id`.',
        explanation: 'The key works, but another organization than `organization-id` names pays for it and sees the usage. Often it is a private key.',
        summary: 'Use a key of the expected organization, or correct organization-id.',
        steps: [
            'Compare the two IDs in the report, and decide which one is right.',
            (0,steps/* storeAgain */.yx)('paste a key of the expected organization'),
            (0,entry/* forHost */.cE)({
                action: 'Correct `organization-id` if the key is the right one.',
                terminal: 'Correct `--organization-id` or `ANTHROPIC_ORGANIZATION_ID` if the key is the right one.',
            }),
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'workspaces'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/billing.ts



const BILLING = {
    'billing.credit': (0,entry/* cause */.c1)({
        title: 'The credit balance is too low',
        when: 'Credit too low; the key itself is valid.',
        explanation: 'The key was recognized, so it is valid, but its organization has too little credit for the request. If the balance looks good, the key usually belongs to another organization, or was orphaned.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Buy credit for the organization of this key, or use a key of one that has credit.',
            gateway: 'Ask the owner of the gateway to add credit: it may be the account behind the gateway.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Open Settings \u2192 Billing in the Console, in the organization of this key, and buy credit or turn on auto-reload.',
                gateway: 'Ask the owner of the gateway to add credit: it may be the account behind the gateway.',
            }),
            (0,entry/* atVendor */.oA)('If there is credit, create a new key in that organization: an old key or one of another organization may not use it.'),
            (0,entry/* atVendor */.oA)((0,steps/* storeAgain */.yx)('paste only the new key')),
            'If only one model is rejected, choose another: some need a higher usage tier.',
        ],
        commands: [storeCredential],
        links: ['billing', 'apiKeys', 'rateLimits'],
    }),
    'billing.limit': (0,entry/* cause */.c1)({
        title: 'A spend or usage limit is reached',
        when: 'A spend or usage limit is reached; with the date when access returns, if given.',
        explanation: "A spend limit, set by you or by the usage tier, is used up for this month. Requests fail until it is raised or the month ends. This doesn't mean your key is bad.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Raise the limit in the Claude Console, or wait until access returns.',
            gateway: 'Ask the owner of the gateway to raise the limit, or wait until access returns.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Raise or remove the limit: Settings \u2192 Billing \u2192 Spend limits for the organization, Settings \u2192 Workspaces for one workspace.',
                gateway: 'Ask the owner of the gateway whose limit it is: the gateway\u2019s own for this key, or that of the account behind it.',
            }),
            (0,entry/* atVendor */.oA)("If it is the cap of the usage tier, ask for a higher tier in the Console: you can't raise that one yourself."),
            (0,entry/* atVendor */.oA)('Or wait: access returns at 00:00 UTC on the first day of the next month, unless the response gives another date.'),
            'Find out what used it up: usage by key and by model.',
        ],
        links: ['billing', 'consoleLimits', 'rateLimits'],
    }),
};

// EXTERNAL MODULE: ./src/diagnosis/commands/machine.ts
var machine = __webpack_require__(90193);
;// CONCATENATED MODULE: ./src/diagnosis/catalogue/clock.ts


const CLOCK = {
    'clock.skew': (0,entry/* cause */.c1)({
        title: (0,entry/* byHost */.K9)({ action: "The runner's clock is wrong", terminal: "This machine's clock is wrong" }),
        when: "More than 5 minutes from the server's `Date`; broken when it is why TLS or a signature fails, else degraded.",
        explanation: 'This machine and the server disagree about the time by more than five minutes. Certificates and signed tokens depend on the clock, so valid ones look expired or not yet valid.',
        summary: (0,entry/* byHost */.K9)({
            action: 'Turn on network time on the runner or the host of its container.',
            terminal: 'Turn on network time on this machine.',
        }),
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Turn on network time on the self-hosted runner or the host of its container: a container uses the clock of its host.',
                terminal: 'Turn on network time. Containers and WSL use the clock of their host, and drift after the host has slept.',
            }),
            'Allow UDP port 123 to a time server in the firewall.',
            'Check the time zone too: a clock set by hand in the wrong zone is off by whole hours.',
        ],
        commands: [machine/* timeHere */.GX, machine/* clockSource */.OS],
        links: ['certificateErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/dns.ts





const PRIVATE_NAME = /^[^.]+$|\.(?:local|internal|intranet|private|corp|home|lan|home\.arpa)$|\.cluster\.local$|\.svc$/i;
const whereKnown = (facts) => {
    if ((0,providers/* isPublicApi */.Wq)(facts.hostname))
        return ['Check the resolver: this name exists, so a filter or an internal name server hides it here.'];
    if (!PRIVATE_NAME.test(facts.hostname))
        return [
            'If the name is internal, run inside its VPN or private network, or on a self-hosted runner there.',
        ];
    const name = (0,phrase/* quote */.hD)(facts.hostname);
    return facts.host === 'action'
        ? (0,phrase/* say */.cv) `Run on a self-hosted runner inside the private network of ${name}: GitHub's runners can't resolve it. A service container's name works only in a job that runs in a container.`
        : (0,phrase/* say */.cv) `Connect the VPN of the private network that ${name} belongs to, or run on a machine there.`;
};
const DNS = {
    'dns.not-found': (0,entry/* cause */.c1)({
        title: (facts) => `Host name not found: ${(0,entry/* hostIn */.yo)(facts)}`,
        when: 'NXDOMAIN, or a name without any address.',
        explanation: 'Name servers answered that this name has no address. No key was sent.',
        summary: (facts) => {
            if ((0,providers/* isPublicApi */.Wq)(facts.hostname))
                return 'Check DNS filter, VPN and resolver: this name exists.';
            return PRIVATE_NAME.test(facts.hostname)
                ? 'Run inside the private network that knows this name, or fix the host in the base URL.'
                : 'Check the spelling of the host in the base URL.';
        },
        steps: [
            'Check the spelling of the host in the base URL, letter by letter.',
            whereKnown,
            (0,entry/* forHost */.cE)({
                action: 'In a container job, give the container the resolver of its host, or a `--dns` option.',
                terminal: "In a container, compare /etc/resolv.conf with the host's. Under WSL it may point at a dead server.",
            }),
            steps/* correctBaseUrl */.bT,
        ],
        commands: [network/* lookUp */.TE, network/* lookUpOutside */.ku],
        links: ['nodeDns', 'codeErrors'],
    }),
    'dns.failure': (0,entry/* cause */.c1)({
        title: (facts) => `DNS lookup of ${(0,entry/* hostIn */.yo)(facts)} failed`,
        when: 'SERVFAIL, REFUSED, a timeout, or no resolver at all; or a name server knows the name and this machine does not use it.',
        explanation: 'The DNS lookup got no usable answer: the resolver is down, refuses, is unreachable or is not used. This says nothing about the endpoint or the key.',
        summary: (0,entry/* byHost */.K9)({
            action: 'Fix DNS on the runner or in its container.',
            terminal: 'Fix DNS on this machine: VPN, resolver or network settings.',
        }),
        steps: [
            ({ evidence }) => evidence.known === true
                ? [
                    'Check what this machine uses before its name server: hosts file, nsswitch.conf, search domains, a caching daemon.',
                ]
                : undefined,
            'Try once more: a single SERVFAIL or timeout may pass.',
            (0,entry/* forHost */.cE)({
                action: 'Look up another name in a step of the same job. If none resolves, fix the resolver of the runner or its container (`--dns`).',
                terminal: 'Look up another name. If none resolves, fix the resolver: VPN, /etc/resolv.conf, network settings.',
            }),
            'If only this name fails, ask the owner of its domain: its name servers or DNSSEC signatures are broken.',
            'Allow UDP and TCP port 53 to the resolver in the firewall.',
        ],
        commands: [network/* lookUp */.TE, network/* lookUpOutside */.ku],
        links: ['nodeDns', 'systemErrors'],
    }),
    'dns.sinkhole': (0,entry/* cause */.c1)({
        title: (facts) => `${(0,entry/* hostIn */.yo)(facts, 'The endpoint')} resolves to a private or blocked address`,
        when: 'A public API name resolves to 0.0.0.0, loopback or a private address, and no verified API answer follows.',
        explanation: 'A DNS filter, an ad blocker or the hosts file answers for this name. The key is sent only to a peer with a trusted certificate for this name.',
        summary: 'Remove the name from the DNS block list or the hosts file.',
        steps: [
            'Look for the name in the hosts file (/etc/hosts, C:\\Windows\\System32\\drivers\\etc\\hosts) and remove the line.',
            'Remove the name from the block list of the resolver (Pi-hole, AdGuard, NextDNS, a corporate DNS filter).',
            "If it is a private link on purpose, the endpoint needs a certificate for this name; or use the link's own name as the base URL.",
            steps/* askNetworkOwner */.zs,
        ],
        commands: [network/* lookUp */.TE, network/* lookUpOutside */.ku],
        links: ['addresses', 'codeNetwork'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/endpoint.ts




const ENDPOINT = {
    'endpoint.malformed': (0,entry/* cause */.c1)({
        title: "The base URL can't be read",
        when: 'Not an absolute http(s) URL: missing scheme, Markdown link, spaces, userinfo and the like.',
        explanation: 'The base URL is not an absolute http or https URL, so nothing was sent. This says nothing about the key.',
        summary: 'Write the base URL in full, as https://host or https://host/path.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Write ${url} instead.`, 'Write the URL in full: https://api.anthropic.com, or the https:// address of your gateway, without quotes, brackets or spaces.'),
            'Keep names and passwords out of it: credentials belong in `api-key` or `auth-token`, never in the URL.',
            steps/* correctBaseUrl */.bT,
        ],
        links: ['apiOverview', 'codeVariables'],
    }),
    'endpoint.insecure': (0,entry/* cause */.c1)({
        title: (facts) => `The key would go to ${(0,entry/* hostIn */.yo)(facts)} over plain http`,
        when: 'Plain http to a host that is not loopback.',
        explanation: 'The URL starts with http:// and leaves this machine, so anyone in between could read the key. Nothing was sent.',
        summary: 'Use https:// in the base URL.',
        steps: [
            'Change http:// to https:// in the base URL. If that port supports only http, ask the owner of the gateway for its https address.',
            steps/* correctBaseUrl */.bT,
            'Set `allow-http` to true only for a gateway in a private network that you control.',
        ],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.unknown-host': (0,entry/* cause */.c1)({
        title: (facts) => `${(0,entry/* hostIn */.yo)(facts, 'The endpoint')} is not an API endpoint`,
        when: 'A host known never to have been an API endpoint, such as `claude.ai`, `console.anthropic.com` or `api.us-east.anthropic.com`.',
        explanation: 'This host is a website, was made up in a tutorial, or belongs to another provider than the credential. Nothing was sent to it.',
        summary: ({ evidence: { corrected } }) => corrected === undefined
            ? 'Check each provider in a target of its own.'
            : 'Set the base URL to https://api.anthropic.com, or remove it: that is the default.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Take the endpoint of another provider out of the list, and check it in a target of its own.'),
            steps/* correctBaseUrl */.bT,
            'Choose a region in the request (`inference_geo`) or through a cloud provider: the API has no regional host names.',
        ],
        links: ['apiOverview', 'codeVariables'],
    }),
    'endpoint.path': (0,entry/* cause */.c1)({
        title: 'The path of the base URL is wrong',
        when: '`/v1` doubled or missing, or a full `/v1/messages` pasted; the corrected base URL was found by probing.',
        explanation: 'The host is right, the path is wrong. SDKs add /v1/messages themselves. The 404 says nothing about the key or the model.',
        summary: ({ evidence: { corrected } }) => typeof corrected === 'string' && /^https?:\/\/[\w.:/-]+$/.test(corrected)
            ? `Set the base URL to ${corrected}: the API answers there.`
            : 'Correct the path of the base URL: the API answers under another one.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}: the API answered there.`, 'Cut the base URL back to what comes before /v1/messages.'),
            steps/* correctBaseUrl */.bT,
            'Check the client too: a few tools expect the URL with /v1 at its end and add only /messages.',
        ],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.legacy': (0,entry/* cause */.c1)({
        title: 'The Text Completions API no longer exists',
        when: '`/v1/complete` and the Text Completions API.',
        explanation: 'The base URL points at /v1/complete. Every model it served is retired, and the SDKs have dropped it. The key may still work with the Messages API.',
        summary: 'Switch to the Messages API at /v1/messages.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Set the base URL to the host alone, for example https://api.anthropic.com.'),
            'Replace `completions.create` with `messages.create`: a list of messages instead of a prompt, `max_tokens` instead of `max_tokens_to_sample`.',
            'Update the SDK to a current major version.',
        ],
        links: ['messages', 'migration'],
    }),
    'endpoint.unverified': (0,entry/* cause */.c1)({
        title: 'The endpoint responds, but no free request proves that it works',
        when: 'It answers as this API or a gateway does, but no free answer proves the key, or that messages are served; `live: true` settles it.',
        explanation: "Something answers, but none of its free answers proves that this key gets a message answered. This doesn't mean the key is bad.",
        summary: (0,entry/* byHost */.K9)({
            action: 'Set live: true and name a model in models: one minimal billed message proves the key.',
            terminal: 'Add --live true and name a model with --models: one minimal billed message proves the key.',
        }),
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Set `live: true` and name a model in `models`: one minimal billed message (less than a cent) proves the key.',
                terminal: 'Add `--live true` and name a model with `--models`: one minimal billed message (less than a cent) proves the key.',
            }),
            'Ask the owner of the gateway to allow GET /v1/models or POST /v1/messages/count_tokens; both are free.',
        ],
        links: ['modelList', 'tokenCounting', 'codeGateways'],
    }),
    'endpoint.not-found': (0,entry/* cause */.c1)({
        title: (facts) => `${(0,entry/* hostIn */.yo)(facts, 'The endpoint')} has no API at this path`,
        when: 'A 404 which is not about a model, and no corrected path was found; also where a list is offered but `/v1/messages` is not served.',
        explanation: "The host answers, but has no such route here, nor under a likely correction of the path. It isn't about the model, and says nothing about the key.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Set the base URL to https://api.anthropic.com without any path.',
            gateway: 'Ask the owner of the gateway for its base URL for Anthropic-style requests.',
        }),
        steps: [
            (0,entry/* told */.Ev)('path', (path) => (0,phrase/* say */.cv) `Compare ${path} with the path in the documentation of your gateway.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Set the base URL to https://api.anthropic.com without any path.',
                gateway: 'Copy the base URL for Anthropic-style requests from the gateway: it often differs from the OpenAI-style one.',
            }),
            (0,entry/* forParty */.sx)({
                gateway: 'Check that the route is deployed: a gateway may run without its Anthropic routes.',
            }),
            steps/* correctBaseUrl */.bT,
        ],
        commands: [network/* statusCode */.se],
        links: ['apiOverview', 'codeGateways'],
    }),
    'endpoint.blocked': (0,entry/* cause */.c1)({
        title: 'A firewall or filter blocks requests with a body',
        when: 'The API answers reads, but something before it (web firewall, data-loss filter, redirect, body limit) answers requests with a body.',
        explanation: 'The API answers GET requests, so network, certificate and base URL are right. Requests with a body get an answer from something in between, and never reach the API.',
        summary: 'Ask the owner of the firewall or filter in front of the endpoint to allow POST /v1/messages.',
        steps: [
            (0,entry/* told */.Ev)('server', (server) => (0,phrase/* say */.cv) `Give the owner of ${server} the time and the address of this request: its log names the rule.`, 'Give the owner of the firewall, filter or gateway the time and the address of this request: its log names the rule.'),
            'Ask for an exception for POST on /v1/messages and /v1/messages/count_tokens: such rules mistake code, paths and quotes in prompts for attacks.',
            'Ask for the limit on the body size: firewalls often stop at 8 KiB, and prompts are longer.',
            (0,entry/* forHost */.cE)({
                action: 'Run this check with `request` set to a real request of yours: small bodies may pass where yours do not.',
                terminal: 'Run this check with `--request` and a real request of yours: small bodies may pass where yours do not.',
            }),
            steps/* startNewRun */.Up,
        ],
        commands: [network/* answerHeaders */.b6],
        links: ['codeNetwork', 'codeGateways', 'apiOverview'],
    }),
    'endpoint.not-an-api': (0,entry/* cause */.c1)({
        title: 'Something else answers instead of the API',
        when: 'Something answers, but not this API: HTML page, login, captive portal, block page, other JSON.',
        explanation: 'The response is a page or data of something else, so the request never reached the API. This says nothing about the key.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check for a sign-in page, VPN or filter on this network that answers for the API.',
            gateway: 'Compare the base URL with the documentation of the gateway: its web console is not its API.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                gateway: 'Compare the base URL with the documentation of the gateway: its web console is not its API.',
            }),
            'Read the title and the server in the report: a login or block page names the product that made it.',
            (0,entry/* forHost */.cE)({
                action: 'Ask your network team to let requests from the runner to this host through unchanged.',
                terminal: 'Open any page in a browser and sign in, if this network has a sign-in page; leave the VPN if it blocks the host.',
            }),
            steps/* startNewRun */.Up,
        ],
        commands: [network/* answerHeaders */.b6],
        links: ['codeErrors', 'codeNetwork', 'apiOverview'],
    }),
    'endpoint.redirect': (0,entry/* cause */.c1)({
        title: 'The endpoint redirects elsewhere',
        when: 'It redirects elsewhere; the credential is never sent along.',
        explanation: 'The endpoint answers with a redirect. SDKs do not send a key to another host, and neither do we, so the check ended there.',
        summary: 'Set the base URL to the address the redirect leads to, if you know and trust it.',
        steps: [
            (0,entry/* told */.Ev)('location', (location) => (0,phrase/* say */.cv) `If ${location} is the API you mean, set the base URL to it.`, 'Look where the redirect leads; if that is the API you mean, set the base URL to it.'),
            'If it leads to a login page, fix the sign-in in front of the gateway: programs need a route without one.',
            'Drop a www., use https:// and remove a trailing path: these often cause a redirect.',
            steps/* correctBaseUrl */.bT,
        ],
        commands: [network/* answerHeaders */.b6],
        links: ['codeGateways', 'apiOverview'],
    }),
    'endpoint.wrong-protocol': (0,entry/* cause */.c1)({
        title: 'https is used on a plain http port, or the reverse',
        when: 'TLS spoken to a plain port, or the reverse.',
        explanation: 'The port is reachable, but speaks http where the URL says https, or the reverse. No key was sent.',
        summary: 'Make the scheme of the base URL (http or https) match the port.',
        steps: [
            (0,entry/* told */.Ev)('corrected', (url) => (0,phrase/* say */.cv) `Set the base URL to ${url}.`, 'Change the scheme or the port of the base URL: https usually uses 443 or 8443, plain http 80, 8080, 3000 or 4000.'),
            'Give the gateway a certificate if it supports only http and is on another machine: a key must not be sent unencrypted.',
            steps/* correctBaseUrl */.bT,
        ],
        commands: [network/* handshake */.gk],
        links: ['codeGateways', 'systemErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/federation.ts


function stoppedAt(places, step) {
    return (facts) => {
        const { stoppedAt: place } = facts.evidence;
        if (place !== undefined && !places.includes(place))
            return undefined;
        return (0,entry/* spoken */.vg)(step, facts)[0];
    };
}
const compareClaims = ({ evidence }) => {
    const [subject, audience] = [(0,entry/* factIn */.Oo)(evidence, 'sub'), (0,entry/* factIn */.Oo)(evidence, 'aud')];
    const general = 'Compare subject and audience with the rule in the Console: a branch, a pull request and an environment each have another subject.';
    if (subject === undefined || audience === undefined)
        return [general];
    return (0,phrase/* say */.cv) `Compare with the rule in the Console: it must match the subject ${subject} and the audience ${audience}. A branch, a pull request and an environment each have another subject.`;
};
const FIRST_THING = {
    permission: 'Add id-token: write to the permissions of the job.',
    place: 'Run this in a GitHub Actions job with permissions: id-token: write, or pass a key.',
    audience: 'Set oidc-audience to the URL of the gateway, or pass the key of the gateway.',
    github: 'Check githubstatus.com and run the job again.',
    exchange: 'Make the federation rule in the Claude Console match this job.',
};
const FEDERATION = {
    'auth.federation': (0,entry/* cause */.c1)({
        title: 'The keyless sign-in failed',
        when: 'No `id-token: write`, exchange rejected, rule mismatch, or a token used twice; says which.',
        explanation: 'The identity of the job could not be exchanged for a Claude token. No key is involved.',
        summary: ({ evidence }) => FIRST_THING[evidence.stoppedAt ?? 'permission'],
        steps: [
            stoppedAt(['permission', 'place'], (0,entry/* forHost */.cE)({
                action: 'Add `id-token: write` to the `permissions` of the job, beside those it already needs, such as `contents: read`. A reusable workflow needs it in its caller too. Pull requests from forks never get it.',
                terminal: 'Run this in a GitHub Actions job with `permissions: id-token: write`; elsewhere pass a key with `--api-key` or `ANTHROPIC_API_KEY`.',
            })),
            stoppedAt(['audience'], 'Set `oidc-audience`, and the audience of the federation rule, to the URL of the gateway if it exchanges identity tokens itself; otherwise pass its key.'),
            stoppedAt(['github'], 'Check githubstatus.com, allow the runner to reach the GitHub Actions hosts, and run the job again: Claude was not reached.'),
            stoppedAt(['exchange'], 'Make the federation rule match this job: its subject, audience, organization and workspace.'),
            stoppedAt(['exchange'], compareClaims),
            stoppedAt(['exchange'], 'Check `federation-rule-id`, `organization-id` and `service-account-id`, and set `workspace-id` if the rule has several workspaces.'),
            stoppedAt(['exchange'], 'See the authentication events on the workload identity page of the Console for the reason: `jti_reused` is a token used twice.'),
        ],
        links: ['federation', 'federationErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/format.ts



const FORMAT = {
    'format.http': (0,entry/* cause */.c1)({
        title: 'The response is not valid HTTP',
        when: 'The answer is no valid HTTP: both content-length and transfer-encoding, broken chunks, a malformed status line or header.',
        explanation: "A response came, but it breaks the rules of HTTP and no client can read it. The connection was not cut, and retrying won't help. This says nothing about the key.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check the proxy or filter of your network: it may rewrite responses into invalid HTTP.',
            gateway: 'Fix the response headers of the gateway: the response is not valid HTTP.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Compare from another network: a proxy or filter in between may rewrite the response.',
                gateway: 'Check what was changed last in front of the gateway: often a script or plugin sets `content-length` or `transfer-encoding` by hand.',
            }),
            'Use either `content-length` or `transfer-encoding: chunked`, never both.',
            'Check the port: it may serve another protocol than HTTP.',
            'Run `curl --raw` against the same URL: it shows the raw bytes.',
        ],
        links: ['codeGateways'],
    }),
    'format.request': (0,entry/* cause */.c1)({
        title: ({ evidence, party }) => {
            const field = (0,entry/* nameIn */.ZC)(evidence.field, '');
            const who = party === 'anthropic' ? 'The API' : 'The endpoint';
            return field === '' ? `${who} rejects the request body` : `${who} rejects the request body: ${field}`;
        },
        when: 'The request body is rejected (400): field and reason.',
        explanation: "The request body was read and rejected. It's about its fields. This doesn't mean your key is bad.",
        summary: ({ evidence }) => `Correct ${(0,entry/* nameIn */.ZC)(evidence.field, 'the field named in the report')} in your request.`,
        steps: [
            (0,entry/* told */.Ev)('field', (field) => (0,phrase/* say */.cv) `Correct the field ${field} in your request.`, 'Correct the field named in the report.'),
            'Remove `temperature`, `top_p` and `top_k`: with anthropic-version 2026-10-21, and for Claude 4.7 and later, they are rejected even at their defaults.',
            'Check the required fields: `model`, `max_tokens`, and `messages` that end with a user message.',
            (0,entry/* forHost */.cE)({
                action: 'Set `request` to a JSON file with your own body: it is checked for free.',
                terminal: 'Pass your own body with `--request FILE`: it is checked for free.',
            }),
        ],
        links: ['apiErrors', 'migration', 'messages'],
    }),
    'format.version': (0,entry/* cause */.c1)({
        title: 'A version or beta header is missing or unknown',
        when: 'Missing or unknown `anthropic-version` or `anthropic-beta`.',
        explanation: 'The request was rejected for its anthropic-version or anthropic-beta header. Two versions are valid: 2026-10-21 and 2023-06-01. This says nothing about the key.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Send a known anthropic-version, and only known beta names.',
            gateway: 'Send a known anthropic-version and known betas, and check that the gateway passes them on.',
        }),
        steps: [
            steps/* dropBetas */.Jd,
            'Send `anthropic-version: 2026-10-21` or `2023-06-01`; the SDKs do this for you.',
            'Remove beta names that have ended or become standard from `anthropic-beta`, `ANTHROPIC_BETAS` and the custom headers.',
            (0,entry/* forParty */.sx)({
                gateway: 'Make the gateway pass on both headers unchanged, and support version 2026-10-21.',
            }),
        ],
        links: ['versions', 'betaHeaders', 'migration'],
    }),
    'format.response': (0,entry/* cause */.c1)({
        title: "The response is not in the API's format",
        when: 'A 200, but no valid Messages, Models or token-count answer.',
        explanation: 'The request succeeded, but the response has another shape than the API gives, so clients will fail on it. Something in between creates or rewrites it.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check for a proxy of your network that rewrites responses.',
            gateway: 'Use the Anthropic-style route of the gateway, or update the gateway.',
        }),
        steps: [
            (0,entry/* told */.Ev)('content-encoding', (coding) => (0,phrase/* say */.cv) `Compress the bodies as content-encoding says (${coding}), or drop that header: something in between decompresses them and keeps the header, or sets it without compressing.`),
            (0,entry/* forParty */.sx)({
                anthropic: "Look for a proxy that rewrites responses: the API's own have another shape.",
                gateway: 'Use the Anthropic-style route of the gateway: an OpenAI-style one answers with choices instead of content.',
            }),
            (0,entry/* forParty */.sx)({ gateway: 'Update the gateway: its translation may be behind the API.' }),
            'Run curl against the same URL, and compare with the documented response.',
        ],
        links: ['messages', 'codeGateways'],
    }),
    'format.stream': (0,entry/* cause */.c1)({
        title: 'Streaming is broken',
        when: 'The stream is buffered, cut, out of order or no server-sent events.',
        explanation: 'The streamed response arrives in one piece, ends early or out of order; plain ones may work. Chat programs then hang or stop in mid-sentence.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Turn off response buffering in any proxy between here and the API.',
            gateway: 'Turn off response buffering in the gateway and its reverse proxy.',
        }),
        steps: [
            'Turn off response buffering in the reverse proxy (nginx: `proxy_buffering off`) and compression for text/event-stream.',
            'Raise its read timeout to ten minutes: pauses in a stream are normal.',
            'Pass events through unchanged, from message_start to message_stop; there is no [DONE].',
            'Send requests without streaming until it is fixed.',
        ],
        links: ['streaming', 'codeGateways'],
    }),
    'format.too-large': (0,entry/* cause */.c1)({
        title: 'The request is too large',
        when: 'A 413.',
        explanation: 'The body was rejected for its size: the API accepts 32 MB, a proxy or gateway often only 1 or 10 MB. This says nothing about the key.',
        summary: 'Send a smaller request, or raise the size limit of the proxy or gateway that rejected it.',
        steps: [
            'Check who answered: without a request ID it was a proxy or gateway, whose limit can be raised (nginx: `client_max_body_size`).',
            'Send large files once through the Files API and refer to them, or shrink images.',
            'Split the work, or use batches.',
        ],
        links: ['apiErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-exposed.ts




function stateIn(kept) {
    return kept ?? 'tracked';
}
function byState(words) {
    return (facts) => {
        const text = words[stateIn(facts.evidence.kept)];
        return typeof text === 'string' ? text : text(facts);
    };
}
function inState(states, step) {
    return (facts) => (states.includes(stateIn(facts.evidence.kept)) ? (0,entry/* spoken */.vg)(step, facts)[0] : undefined);
}
const SHARED = ['committed', 'tracked'];
const LOCAL = ['staged', 'modified', 'no-git'];
const revokeNow = (0,entry/* byParty */.Q1)({
    anthropic: 'Revoke this key in the Claude Console now, then create a new one.',
    gateway: 'Have this key revoked at the gateway now, then get a new one.',
});
const EXPOSED = (0,entry/* cause */.c1)({
    title: byState({
        committed: 'The key is committed to git',
        tracked: 'The key is in a file of this checkout',
        staged: 'The key is staged to be committed',
        modified: 'The key is in a file that git tracks, not committed yet',
        'no-git': 'The key is in a file of this folder',
    }),
    when: 'The exact key is in a file that git tracks (any file, where the workspace is no git checkout).',
    explanation: byState({
        committed: 'Anyone who can read the repository can use the key. It stays in the history after the line is gone, and in every clone, fork and pull request that has the commit.',
        tracked: 'Anyone who can read that file can use the key. Once committed, it stays in the history after the line is gone.',
        staged: 'The next commit would contain the key. The current commit of that file does not.',
        modified: 'Neither the current commit of that file nor what is staged contains the key; the file itself does.',
        'no-git': 'The folder is no git checkout, so the key is in no history here. Whatever copies the folder copies the key.',
    }),
    summary: byState({
        committed: revokeNow,
        tracked: revokeNow,
        staged: 'Unstage the file before you commit, and take the key out of it.',
        modified: 'Take the key out of the file before you commit it.',
        'no-git': 'Move the key out of this folder.',
    }),
    steps: [
        inState(SHARED, (0,entry/* forParty */.sx)({
            anthropic: 'Revoke the key now: Claude Console \u2192 Settings \u2192 API keys. Deleting the line is not enough.',
            gateway: 'Revoke the key now, at the gateway or through its owner. Deleting the line is not enough.',
        })),
        inState(SHARED, steps/* createKey */.cF),
        inState(SHARED, (0,steps/* storeAgain */.yx)('paste only the new key')),
        inState(['staged'], (0,entry/* told */.Ev)('file', (file) => (0,phrase/* say */.cv) `Unstage ${file} with ${{ quoted: 'git restore --staged' }}, or before the first commit with ${{ quoted: 'git rm --cached' }}.`, 'Unstage the file with `git restore --staged`, or before the first commit with `git rm --cached`.')),
        (0,entry/* told */.Ev)('file', (file) => (0,phrase/* say */.cv) `Remove the value from ${file} and read it from the environment there.`, 'Remove the value from the file and read it from the environment there.'),
        inState(['committed'], 'Remove it from the history too, if others can read the repository. Forks, clones and pull requests keep the old commits, so revoke the key first.'),
        inState(['tracked'], 'If the file was committed, remove it from the history too; forks and clones keep it.'),
        inState(SHARED, 'Check the usage of the old key for requests that are not yours.'),
        inState(['no-git'], 'Keep the key in a file outside of this folder, or in the secret store of your system.'),
        inState(LOCAL, 'Replace the key only if this file was shared another way: an earlier commit, an upload, an image, a backup.'),
    ],
    commands: [(facts) => (SHARED.includes(stateIn(facts.evidence.kept)) ? storeCredential(facts) : undefined)],
    links: ['apiKeys', 'removeSecret', 'useSecrets'],
});

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-delivery.ts





const KEY_DELIVERY = {
    'key.missing': (0,entry/* cause */.c1)({
        title: (0,entry/* byHost */.K9)({ action: 'No API key reached this step', terminal: 'No API key is set' }),
        when: 'The credential is empty, in a run that GitHub gives secrets to.',
        explanation: (0,entry/* byHost */.K9)({
            action: 'The credential is empty, so nothing was sent. On GitHub, a secret name that does not exist is not an error: it becomes an empty string.',
            terminal: 'The credential is empty, so nothing was sent.',
        }),
        summary: ({ host, secretName, listed }) => {
            const name = (0,entry/* nameIn */.ZC)(listed?.credentialName ?? secretName, 'the variable of your key');
            if (host === 'terminal')
                return `Set ${name} in this shell and export it.`;
            if (listed?.credentialName !== undefined)
                return `Pass ${name} to this step, under env: or in the input credentials.`;
            return 'Create the secret under the exact name your workflow reads, and pass it to this step as api-key.';
        },
        steps: [
            ({ host, shell, secretName }) => {
                if (host === 'action')
                    return (0,phrase/* say */.cv) `Compare the names: the one in ${(0,phrase/* quote */.hD)('${{ secrets.NAME }}')} must be exactly that of the secret, in this repository, environment or organization.`;
                const name = secretName === undefined ? ['the variable of your key'] : [(0,phrase/* quote */.hD)(secretName)];
                return shell === 'powershell'
                    ? (0,phrase/* say */.cv) `Set ${name} in this shell; a variable of PowerShell without ${(0,phrase/* quote */.hD)('$env:')} isn't seen by programs.`
                    : (0,phrase/* say */.cv) `Set ${name} in this shell and export it; without export, programs don't see it.`;
            },
            (0,entry/* forDelivery */.Ib)({
                byInput: 'Pass it as `api-key` under `with:` of this step; `env:` of another step or job does not reach it.',
                byName: (name) => (0,phrase/* say */.cv) `Pass it to this step under that name: as ${(0,phrase/* quote */.hD)(name)} under its ${(0,phrase/* quote */.hD)('env:')}, or as a line ${(0,phrase/* quote */.hD)(`${name}=\u2026`)} of the input ${(0,phrase/* quote */.hD)('credentials')}.`,
            }),
            (0,entry/* forHost */.cE)({
                terminal: 'Check the .env file: a program reads it only if something loads it, from the folder the program starts in.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If the secret belongs to an environment, add `environment: NAME` to the job; in a reusable workflow, to the job inside it.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If this is a reusable workflow, add `secrets: inherit` to its caller, or pass the secret by name under `secrets:`.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If another job passes it as an output, read the secret in this job instead: the runner drops outputs that contain a masked value.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If it is an organization secret, allow this repository in its repository access.',
            }),
            (0,entry/* forHost */.cE)({ action: "If the secret doesn't exist yet, create it under that name." }),
        ],
        commands: [listNames, storeCredential],
        links: ['useSecrets', 'secrets', 'reuseWorkflows', 'getKey'],
    }),
    'key.withheld': (0,entry/* cause */.c1)({
        title: 'GitHub gives this run no secrets',
        when: "The credential is empty, and the run is a fork's or Dependabot's pull request.",
        explanation: 'By design, pull requests from forks get no secrets, and Dependabot runs get only Dependabot secrets. Nothing was checked, and nothing is known to be wrong.',
        summary: (facts) => {
            if (facts.evidence.withheld === 'fork')
                return 'Nothing to do: GitHub gives no secrets to pull requests from forks.';
            return `Add ${(0,steps/* knownSecret */.ol)(facts) ?? 'the key'} to the Dependabot secrets; for a fork, there is nothing to do.`;
        },
        steps: [
            (facts) => {
                const name = (0,steps/* knownSecret */.ol)(facts);
                const secret = name === undefined ? ['secret of the same name'] : (0,phrase/* say */.cv) `secret ${(0,phrase/* quote */.hD)(name)}`;
                return (0,phrase/* say */.cv) `For Dependabot, save the key a second time, as the Dependabot ${secret}: it has its own store.`;
            },
            'For forks, change nothing: check the key on push, on schedule, or when a maintainer starts the workflow.',
            'Skip the steps that need the key when the output `verdict` is `unchecked`.',
            "Don't switch to `pull_request_target` to get the secret: code from strangers would run beside it.",
        ],
        commands: [storeForDependabot],
        links: ['dependabot', 'pullRequestTarget', 'secrets'],
    }),
    'key.conflict': (0,entry/* cause */.c1)({
        title: 'Two credentials are set',
        when: 'Both an API key and a bearer token are set; says which one wins.',
        explanation: 'Both an API key and a token are set. The API key wins here and in the official SDKs; Claude Code takes the token first. So two programs on one machine may use different credentials.',
        summary: 'Keep one credential and remove the other.',
        steps: [
            'Keep the one your program should use: `api-key` (`ANTHROPIC_API_KEY`) or `auth-token` (`ANTHROPIC_AUTH_TOKEN`).',
            (0,entry/* forHost */.cE)({
                action: 'Remove the other from `with:`, and from `env:` of the step, the job and the workflow.',
                terminal: 'Unset the other in this shell, and remove it from your shell profile and .env files.',
            }),
        ],
        commands: [listNames],
        links: ['codeAuthentication', 'authentication'],
    }),
    'key.exposed': EXPOSED,
    'key.malformed': (0,entry/* cause */.c1)({
        title: 'The key is incomplete or altered',
        when: 'A known family with the wrong length or alphabet, rejected by the API (first-party host only).',
        explanation: "The API rejected the key, and its shape says why: keys of this family have another length or other characters. It was probably cut or changed when it was copied. This doesn't mean the original was revoked.",
        summary: (facts) => `Copy the whole key again and ${(0,steps/* keepIn */.f4)(facts)}.`,
        steps: [
            steps/* lookAtOrigin */.bH,
            'Copy the key again with the copy button; selecting it by hand or copying wrapped text loses characters.',
            (0,steps/* storeAgain */.yx)('paste the whole key, from sk-ant- to its end, on one line'),
            'Create a new key if nobody has the original any more: the Console shows a key only once.',
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-kind.ts



const KEY_KIND = {
    'key.wrong-provider': (0,entry/* cause */.c1)({
        title: 'This key belongs to another provider',
        when: "Another vendor's key (OpenAI, OpenRouter, Google, AWS, GitHub, \u2026) meant for Anthropic.",
        explanation: 'The value has the shape of a key of another provider. It was not sent, so it is unknown whether it works with its own provider.',
        summary: "Use an Anthropic key here, or set the endpoint to that provider's base URL.",
        steps: [
            steps/* lookAtOrigin */.bH,
            'Check for swapped values: this key and another may be mixed up.',
            'If you meant to use that provider, set its base URL as the endpoint and keep the key.',
            steps/* createKey */.cF,
            (0,steps/* storeAgain */.yx)('paste the Anthropic key'),
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['getKey', 'codeGateways'],
    }),
    'key.admin': (0,entry/* cause */.c1)({
        title: "An admin key can't send messages",
        when: 'An admin key where an inference key is needed.',
        explanation: "Admin keys (sk-ant-admin\u2026) manage the organization; the Messages API rejects them. It was not sent, and this doesn't mean it is bad. Keep admin keys out of places where an ordinary key is enough.",
        summary: 'Use an ordinary API key instead of the admin key.',
        steps: [
            steps/* lookAtOrigin */.bH,
            steps/* createKey */.cF,
            (0,steps/* storeAgain */.yx)('paste the ordinary key, which does not start with sk-ant-admin'),
            'Revoke the admin key if others could read it here: it can create keys and members.',
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['apiKeys', 'adminKeys', 'getKey'],
    }),
    'key.oauth': (0,entry/* cause */.c1)({
        title: 'This is an OAuth token, not an API key',
        when: 'An OAuth access or refresh token given as `api-key`.',
        explanation: 'Access tokens (sk-ant-oat\u2026) belong in the Authorization header. Sent as x-api-key, they fail with a 400 or 404 that looks like something else. Refresh tokens and cookies never work as API credentials.',
        summary: (0,entry/* byHost */.K9)({
            action: 'Pass the token as auth-token instead of api-key, or use an API key.',
            terminal: 'Set the token as ANTHROPIC_AUTH_TOKEN, or use an API key.',
        }),
        steps: [
            steps/* lookAtOrigin */.bH,
            (0,entry/* forHost */.cE)({
                action: 'If it starts with sk-ant-oat, pass it as `auth-token` instead of `api-key`.',
                terminal: 'If it starts with sk-ant-oat, set it as `ANTHROPIC_AUTH_TOKEN` (Claude Code: `CLAUDE_CODE_OAUTH_TOKEN`) and unset `ANTHROPIC_API_KEY`.',
            }),
            'If it is a refresh token (sk-ant-ort) or a cookie (sk-ant-sid), remove it and sign out of that session: it opens your account.',
            'For your own program, use an API key: a subscription token is only for Claude Code.',
            steps/* createKey */.cF,
            (0,steps/* storeAgain */.yx)('paste the API key'),
        ],
        commands: [storeCredential],
        links: ['codeAuthentication', 'authentication', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/key-shape.ts



const KEY_SHAPE = {
    'key.placeholder': (0,entry/* cause */.c1)({
        title: 'The key is a placeholder',
        when: '`your_api_key_here`, `***`, `sk-ant-...`, `xxx`, `<key>`, `changeme` and their like.',
        explanation: 'The value is an example from a template or a masked copy from a log, not a key. Nothing was sent.',
        summary: (facts) => `Replace the placeholder: copy your real key and ${(0,steps/* keepIn */.f4)(facts)}.`,
        steps: [
            steps/* lookAtOrigin */.bH,
            steps/* createKey */.cF,
            (0,steps/* storeAgain */.yx)('replace the placeholder with the real key'),
            (0,entry/* forHost */.cE)({
                action: "Check that the job's `env:` doesn't set the same name to an example value.",
                terminal: 'Replace it in the .env file too, if it was copied from .env.example.',
            }),
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['getKey', 'useSecrets'],
    }),
    'key.unexpanded': (0,entry/* cause */.c1)({
        title: 'The key is an unresolved reference',
        when: '`${{ secrets.X }}`, `$ANTHROPIC_API_KEY`, `%KEY%`, `op://\u2026`, `vault:\u2026` arrived literally.',
        explanation: 'The name of the key arrived instead of its value: references are not resolved in the place it was written. Nothing was sent.',
        summary: 'Pass the value of the key, not a reference to it.',
        steps: [
            steps/* lookAtOrigin */.bH,
            (0,entry/* forHost */.cE)({
                action: 'Write the expression in the workflow file: `api-key: ${{ secrets.NAME }}`. Inside a secret, a .env file or a script, it stays text.',
                terminal: 'Use double quotes, not single ones, around a shell variable. A .env file and most config files resolve none.',
            }),
            'For op://\u2026 or vault:\u2026 references, start the program with the tool that resolves them (for example `op run`), or load the secret in an earlier step.',
            (0,steps/* storeAgain */.yx)('if the reference was pasted there, replace it with the value'),
            steps/* startNewRun */.Up,
        ],
        links: ['expressions', 'useSecrets'],
    }),
    'key.whitespace': (0,entry/* cause */.c1)({
        title: 'The key contains whitespace or an invisible character',
        when: 'Leading, trailing or inner whitespace, CR, LF, BOM, zero-width or no-break space.',
        explanation: 'The value contains a character that no key has, often a line end from echo or a break from a wrapped copy. The rest may be right. Nothing was sent.',
        summary: (0,steps/* storeWithout */.QG)('without the whitespace or invisible character'),
        steps: [
            steps/* lookAtOrigin */.bH,
            'Find the character named in the report; it is often invisible.',
            (0,steps/* storeAgain */.yx)('type or paste it at the prompt of the command below, which adds no line end'),
            'In scripts, use `printf %s` instead of `echo`, and save key files as UTF-8 without a byte order mark.',
            'Copy the key from the Console again if the character is inside it.',
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'getKey', 'codeErrors'],
    }),
    'key.quoted': (0,entry/* cause */.c1)({
        title: 'The key is wrapped in quotes',
        when: 'Wrapped in quotes, straight or typographic.',
        explanation: 'The quotes have become part of the value, so the API would see another key. Nothing was sent.',
        summary: (0,steps/* storeWithout */.QG)('without the quotes'),
        steps: [
            steps/* lookAtOrigin */.bH,
            (0,steps/* storeAgain */.yx)('paste only what is between the quotes'),
            (0,entry/* forHost */.cE)({
                action: 'Leave out quotes in the secret form and in `docker --env-file` files, which keep them.',
                terminal: 'Use plain straight quotes, which the shell removes; it keeps typographic ones.',
            }),
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['useSecrets'],
    }),
    'key.prefixed': (0,entry/* cause */.c1)({
        title: 'The key has extra text in front of it',
        when: '`Bearer `, `x-api-key:`, `ANTHROPIC_API_KEY=`, `export \u2026` in front of the key.',
        explanation: 'A whole header or script line was pasted instead of only the key. The client adds the header itself. Nothing was sent.',
        summary: (0,steps/* storeWithout */.QG)('without the text in front of the key'),
        steps: [
            steps/* lookAtOrigin */.bH,
            (0,steps/* storeAgain */.yx)('paste only the key, starting with sk-ant- (or with whatever your gateway uses)'),
            'Write the name once: left of the equals sign or in the name field, never in the value.',
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'authentication'],
    }),
    'key.encoded': (0,entry/* cause */.c1)({
        title: 'The key is encoded',
        when: 'A base64, URL-encoded or JSON-wrapped key.',
        explanation: 'The value is an encoded key, as secret managers and Kubernetes store them. The API needs the decoded key. Nothing was sent.',
        summary: (facts) => `Decode the key and ${(0,steps/* keepIn */.f4)(facts)}.`,
        steps: [
            steps/* lookAtOrigin */.bH,
            'Decode it where it is read: `base64 --decode` for Kubernetes secrets, or take the one field of a JSON secret.',
            (0,steps/* storeAgain */.yx)('paste the decoded key, starting with sk-ant-'),
            steps/* startNewRun */.Up,
        ],
        commands: [storeCredential],
        links: ['useSecrets', 'getKey'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/limit.ts



const obeyRetryAfter = (0,entry/* told */.Ev)('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the response asks, before the next request.`, 'Wait as long as `retry-after` says before the next request; the SDKs do this for you.');
const higherLimits = (0,entry/* forParty */.sx)({
    anthropic: 'Ask for higher limits in the Console: Settings \u2192 Limits.',
    gateway: 'Ask the owner of the gateway for higher limits.',
});
const LIMIT = {
    'limit.quota': (0,entry/* cause */.c1)({
        title: ({ evidence }) => `No quota for ${(0,entry/* nameIn */.ZC)(evidence.model, 'the model')}`,
        when: 'A quota of zero, or one never granted, for this model and region.',
        explanation: "The account or project has no quota for this model here, so every request is rejected until somebody raises it; waiting won't help. This doesn't mean your key is bad.",
        summary: 'Request quota for this model and region in the console of your cloud.',
        steps: [
            'Look up the quota of this model and region in the console of your cloud: it may be zero in a new account or project.',
            'Request an increase there; approval can take days.',
            'Use another model or region that has quota until then.',
        ],
        links: ['bedrockQuotas', 'vertexQuotas'],
    }),
    'limit.rate': (0,entry/* cause */.c1)({
        title: 'The rate limit is used up',
        when: 'A 429 after all attempts.',
        explanation: "The rate limit for this minute is used up. It refills without any action. This doesn't mean your key is bad.",
        summary: 'Wait a minute and run again; spread the load if it happens often.',
        steps: [
            obeyRetryAfter,
            steps/* waitAndRunAgain */.Mw,
            (0,entry/* forParty */.sx)({
                anthropic: 'Find out who shares the limit: all keys of the organization use it, and each model has its own.',
                gateway: 'Find out whose limit it is: the gateway may have its own, or may share one at the API.',
            }),
            'Spread jobs over time, send shorter prompts, use prompt caching or batches.',
            higherLimits,
        ],
        links: ['rateLimits', 'consoleLimits'],
    }),
    'limit.ramp': (0,entry/* cause */.c1)({
        title: 'The load grew too fast',
        when: 'A 429 for the growth of the load, after all attempts.',
        explanation: "The limit isn't used up, but usage rose faster than the service allows. It passes without any action. This doesn't mean your key is bad.",
        summary: 'Increase the load step by step.',
        steps: [
            obeyRetryAfter,
            'Increase the load over some minutes instead of starting everything at once (`strategy: max-parallel` in a workflow).',
            steps/* waitAndRunAgain */.Mw,
        ],
        links: ['rateLimits'],
    }),
    'limit.concurrency': (0,entry/* cause */.c1)({
        title: 'Too many requests are open at once',
        when: 'A 429 for the number of open connections, after all attempts.',
        explanation: "More requests run at the same time than the limit allows. It passes without any action. This doesn't mean your key is bad.",
        summary: 'Run fewer requests at the same time.',
        steps: [
            'Limit parallel jobs and requests (`concurrency:` or `strategy: max-parallel` in a workflow).',
            obeyRetryAfter,
            'Close streams that nobody reads any more.',
            steps/* waitAndRunAgain */.Mw,
        ],
        links: ['rateLimits'],
    }),
    'limit.headroom': (0,entry/* cause */.c1)({
        title: 'A rate limit is nearly used up',
        when: 'Less than a tenth of a rate limit is left.',
        explanation: 'Everything works, but less than a tenth of a limit is left until it refills. The next large job may get a 429.',
        summary: 'Start large jobs later, or ask for higher limits.',
        steps: [
            'Look in the report which limit is low, and when it refills.',
            'Move nightly jobs apart: all keys of the organization share the limit.',
            higherLimits,
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
    return model === undefined ? (0,phrase/* say */.cv) `Use ${replacement}.` : (0,phrase/* say */.cv) `Replace ${model} with ${replacement}.`;
};
const everywhere = 'Search code, workflows, settings and tools for the old ID, and environment variables such as `ANTHROPIC_MODEL`.';
function modelIn({ evidence }) {
    return (0,entry/* nameIn */.ZC)(evidence.model, 'The model');
}
function useInstead(otherwise) {
    return ({ evidence }) => {
        const [model, replacement] = [(0,entry/* nameIn */.ZC)(evidence.model, 'the model'), (0,entry/* nameIn */.ZC)(evidence.replacement, '')];
        return replacement === '' ? otherwise : `Replace ${model} with ${replacement}.`;
    };
}
const MODEL = {
    'model.unknown': (0,entry/* cause */.c1)({
        title: (0,entry/* byParty */.Q1)({
            anthropic: (facts) => `${modelIn(facts)} does not exist`,
            gateway: (facts) => `${modelIn(facts)} does not exist at this endpoint`,
        }),
        when: 'Not listed and rejected; the nearest usable ID is proposed.',
        explanation: 'The endpoint does not list this ID and rejects it: a typo, an alias from another tool, or an ID of another provider. A 404 on a model never means a bad key.',
        summary: useInstead('Use a model ID that the endpoint lists.'),
        steps: [
            replaceModel,
            (0,entry/* told */.Ev)('usable', (ids) => (0,phrase/* say */.cv) `Choose one that works here: ${ids}.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Drop prefixes and suffixes of other providers (anthropic/\u2026, us.anthropic.\u2026-v1:0, \u2026@date): use the plain ID.',
                gateway: 'Ask the gateway for its list: it may use its own model names, or may not route this one.',
            }),
            everywhere,
        ],
        links: ['models', 'modelList'],
    }),
    'model.retired': (0,entry/* cause */.c1)({
        title: (facts) => `${modelIn(facts)} is retired`,
        when: 'The model is retired; a replacement is proposed.',
        explanation: 'The model has been switched off: every request for it fails with a 404. The key and the endpoint are not the reason.',
        summary: useInstead('Switch to a model that is not retired.'),
        steps: [
            replaceModel,
            everywhere,
            'Read the migration notes of the newer model: it rejects some parameters, such as temperature.',
            'Update tools that have the old ID built in: some of them then report a bad key.',
        ],
        links: ['deprecations', 'models', 'migration'],
    }),
    'model.deprecated': (0,entry/* cause */.c1)({
        title: (facts) => {
            const day = (0,entry/* nameIn */.ZC)(facts.evidence.retiresAt, '').slice(0, 10);
            return day === '' ? `${modelIn(facts)} retires soon` : `${modelIn(facts)} retires on ${day}`;
        },
        when: 'Deprecated, or retiring within `model-retirement-days`; degrades only when the `models` input names it.',
        explanation: 'The model works today. Once it is retired, every request for it fails with a 404.',
        summary: useInstead('Switch to its replacement before the model retires.'),
        steps: [
            (0,entry/* told */.Ev)('retiresAt', (date) => (0,phrase/* say */.cv) `Plan the change before ${date}.`, 'Plan the change before the date in the report.'),
            replaceModel,
            everywhere,
            'Test your prompts with the new model: its answers and limits differ.',
        ],
        links: ['deprecations', 'models'],
    }),
    'model.forbidden': (0,entry/* cause */.c1)({
        title: (facts) => `This key has no access to ${(0,entry/* nameIn */.ZC)(facts.evidence.model, 'the model')}`,
        when: 'Listed or known, but not for this key.',
        explanation: "The model exists, but this key, its workspace or its tier has no access to it. It's about permissions, not about a bad key.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Allow the model for this workspace in the Claude Console, or use another model.',
            gateway: 'Ask the owner of the gateway to allow this model for your key, or use another model.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Check the allowed models of the workspace and the usage tier in the Console; some models are only for verified organizations.',
                gateway: 'Ask the owner of the gateway to allow this model for your key.',
            }),
            replaceModel,
        ],
        links: ['workspaces', 'models'],
    }),
    'model.inference-profile': (0,entry/* cause */.c1)({
        title: (facts) => `${modelIn(facts)} needs an inference profile`,
        when: 'Bedrock: this model cannot be called on demand; the inference profile to use is named.',
        explanation: "Amazon Bedrock serves this model only through an inference profile, which is an ID with a prefix such as us., eu. or global. This doesn't mean your key is bad.",
        summary: useInstead('Put the prefix of an inference profile (us., eu., global.) before the model ID.'),
        steps: [
            (facts) => (0,entry/* factIn */.Oo)(facts.evidence, 'replacement') === undefined
                ? (0,entry/* marked */.xI)('Put the prefix of an inference profile (`global.`, `us.`, `eu.`, `jp.`, `au.`) before the ID.')
                : (0,entry/* spoken */.vg)(replaceModel, facts)[0],
            'List the profiles of your region with `aws bedrock list-inference-profiles`, or in the Bedrock console under Cross-region inference.',
            'Allow the action `bedrock:InvokeModel` for the profile and for the model in every region it routes to.',
        ],
        links: ['inferenceProfiles'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/proxy.ts




const PROXY = {
    'proxy.malformed': (0,entry/* cause */.c1)({
        title: "The proxy URL can't be used",
        when: 'Unusable proxy URL or scheme: socks, a missing scheme, a PAC file, an API base URL put there.',
        explanation: 'The proxy setting is not an http or https URL of a proxy, so no connection was made. This says nothing about the key.',
        summary: 'Write the proxy as http://host:port.',
        steps: [
            ({ evidence }) => evidence.fault === 'pac'
                ? [
                    'Open the PAC file and find its result for the host of the endpoint. For "PROXY host:port", write http://host:port here; for "DIRECT", remove the proxy setting.',
                ]
                : undefined,
            'Write it as http://host:port. The scheme is the one the proxy itself speaks, nearly always http.',
            'If it is the base URL of a gateway, move it to `ANTHROPIC_BASE_URL` (here: `endpoints`) and remove it from `HTTPS_PROXY`.',
            'If it says socks, use the HTTP port of the proxy: Claude Code and most Node programs do not support SOCKS.',
            'Percent-encode special characters in its user name and password.',
        ],
        commands: [proxyNames],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.unreachable': (0,entry/* cause */.c1)({
        title: "The proxy can't be reached",
        when: "The proxy's own name, address or port fails.",
        explanation: 'The connection to the proxy failed, so nothing reached the endpoint. This says nothing about the endpoint or the key.',
        summary: (0,entry/* byHost */.K9)({
            action: 'Fix the proxy address for this runner, or remove the proxy setting.',
            terminal: 'Connect the VPN if the proxy is internal, or fix or remove the proxy setting.',
        }),
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Check that this runner can reach the proxy: hosted runners do not know internal names.',
                terminal: 'Connect the VPN if the proxy is internal; unset the variable if you left that network.',
            }),
            'Check host and port of the proxy setting, in both https_proxy and HTTPS_PROXY: the lower-case one wins.',
            'Remove the setting if this network needs no proxy, or list the endpoint in `NO_PROXY`.',
        ],
        commands: [proxyNames, network/* connectDirectly */.F9],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.auth': (0,entry/* cause */.c1)({
        title: 'The proxy requires a user name and password',
        when: 'The proxy answers 407.',
        explanation: 'The proxy refused the tunnel: its own credentials are missing or wrong. The request never reached the API, so this says nothing about the key.',
        summary: "Add the proxy's own user name and password to the proxy URL.",
        steps: [
            'Put the credentials into the proxy URL, http://user:password@host:port, with special characters percent-encoded.',
            (0,entry/* forHost */.cE)({
                action: 'Keep that URL in a secret and pass it as `proxy`, or as `HTTPS_PROXY` in env.',
                terminal: 'Set it as `HTTPS_PROXY` in the shell, not in files that are committed.',
            }),
            'If the proxy requires NTLM or Kerberos, ask for an exception or use a local helper: API clients do not support these.',
            'Renew the password if it has expired.',
        ],
        commands: [proxyNames],
        links: ['codeNetwork', 'runnerProxy'],
    }),
    'proxy.denied': (0,entry/* cause */.c1)({
        title: 'The proxy refuses to open the tunnel',
        when: "CONNECT is refused (403, 400, 502, 503 \u2026), with the status and the proxy's own words.",
        explanation: 'The proxy works, but blocks this host or cannot reach it. The status comes from the proxy, not from the API, and says nothing about the key.',
        summary: 'Ask the owner of the proxy to allow this host, or bypass the proxy for it.',
        steps: [
            'For 403 or 400, ask the owner of the proxy to allow CONNECT to this host and port.',
            'For 502, 503 or 504, ask whether the proxy itself can resolve and reach the host.',
            'List the endpoint in `NO_PROXY` if it is internal and may be reached directly.',
            'Check that it is a forward proxy: a gateway or web server refuses CONNECT with 400 or 405.',
        ],
        commands: [proxyNames, network/* connectOnly */.TI],
        links: ['codeNetwork', 'runnerProxy'],
    }),
    'proxy.at-fault': (0,entry/* cause */.c1)({
        title: 'The proxy is at fault: a direct connection works',
        when: 'Through the proxy it fails, directly it works.',
        explanation: 'The same endpoint answers without the proxy. The fault is in the proxy or its settings, not in the endpoint.',
        summary: 'Bypass the proxy for this host, or have the proxy fixed.',
        steps: [
            'List the endpoint in `NO_PROXY`, or set `proxy` to none, if direct connections are allowed here.',
            'Tell the owner of the proxy what fails: the report has the phase and the response of the proxy.',
            'Remove a proxy variable left over from another network.',
        ],
        commands: [proxyNames, network/* connectDirectly */.F9, network/* connectOnly */.TI],
        links: ['runnerProxy', 'codeNetwork'],
    }),
    'proxy.required': (0,entry/* cause */.c1)({
        title: 'The endpoint is reachable only through the proxy',
        when: 'Directly it fails, through the configured (but bypassed) proxy it works.',
        explanation: 'A configured proxy reaches the endpoint, but `NO_PROXY` or a setting bypasses it for this host. The endpoint itself works.',
        summary: 'Use the proxy for this host: remove its entry from NO_PROXY.',
        steps: [
            'Remove the `NO_PROXY` entry that matches this host; the report names it. Entries match whole domains; * matches all.',
            'Set `HTTPS_PROXY` for https endpoints: `HTTP_PROXY` is not used for them.',
            'Unset an empty lower-case https_proxy: for some clients it hides the upper-case one.',
            'Set `proxy`, which overrides `NO_PROXY`.',
            steps/* askNetworkOwner */.zs,
        ],
        commands: [proxyNames, network/* connectThroughProxy */.wq],
        links: ['runnerProxy', 'codeNetwork'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/run.ts

const SHORT = /^[a-z][\w ,.:;=/*+()-]{1,60}$/;
const FILE_OF_MANY = 'targets';
function usable(line, otherwise) {
    return ({ evidence: { field, accepted } }) => {
        const input = (0,entry/* nameIn */.ZC)(field, '');
        if (input === '')
            return otherwise;
        const isTold = input !== FILE_OF_MANY && typeof accepted === 'string' && SHORT.test(accepted);
        return line(input, isTold ? accepted : '');
    };
}
const RUN = {
    'config.invalid-input': (0,entry/* cause */.c1)({
        title: usable((input, accepted) => `Invalid \`${input}\`${accepted === '' ? '' : `: use ${accepted}`}`, 'An input is invalid'),
        when: 'An input is unknown, malformed or unreadable (exit code 2).',
        explanation: 'Nothing was sent, so nothing is known about the key or the endpoint.',
        summary: usable((input, accepted) => `Correct ${input}: ${accepted === '' ? 'see the message for what it accepts' : `use ${accepted}`}.`, 'Correct the input named in the message.'),
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Correct the input named in the message, under `with:` of this step.',
                terminal: 'Correct the flag named in the message; `--help` lists all flags.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If the input is the path of a file in the repository, check out the repository in an earlier step.',
            }),
            'Check the environment too: a variable is used where the input is empty.',
        ],
        links: ['workflowSyntax'],
    }),
    'fallback.broken': (0,entry/* cause */.c1)({
        title: 'A fallback endpoint does not work',
        when: '`require: any`, the primary works, a fallback does not; its own cause is given with the endpoint.',
        explanation: 'The primary endpoint works. The fallback would not help if the primary failed.',
        summary: 'Fix the fallback endpoint, or remove it from the list.',
        steps: [
            'Fix the fallback.',
            "Remove the endpoint from the list if it isn't meant as a fallback any more.",
            'Set `require` to all if a dead fallback should fail the step.',
        ],
        links: ['codeGateways'],
    }),
    failover: (0,entry/* cause */.c1)({
        title: 'Only a fallback endpoint works',
        when: '`require: any`, the primary is broken, a fallback works.',
        explanation: 'The primary endpoint is broken and a fallback responds. Programs that use only the primary fail now.',
        summary: (0,entry/* byHost */.K9)({
            action: 'Fix the primary endpoint; use the output healthy-endpoint until then.',
            terminal: 'Fix the primary endpoint; set ANTHROPIC_BASE_URL to the fallback until then.',
        }),
        steps: [
            'Fix the primary.',
            (0,entry/* forHost */.cE)({
                action: 'Until then, set `ANTHROPIC_BASE_URL: ${{ steps.ID.outputs.healthy-endpoint }}` in the env of the steps that call Claude, with the `id` of this step.',
                terminal: 'Until then, set `ANTHROPIC_BASE_URL` to the healthy endpoint.',
            }),
        ],
        links: ['status', 'codeGateways'],
    }),
    'run.deadline': (0,entry/* cause */.c1)({
        title: 'The run ended before there was a result',
        when: 'The deadline, or a cancelled job, ended the run before a target was decided.',
        explanation: "The run was cut off: by its deadline, usually while it waited for a response, or because its job was cancelled. This doesn't mean your key is bad.",
        summary: (0,entry/* byHost */.K9)({
            action: 'Raise deadline if the endpoint was only slow; the last phase in the report is the one that hangs.',
            terminal: 'Raise --deadline if the endpoint was only slow; the last phase in the report is the one that hangs.',
        }),
        steps: [
            'Look at the phases in the report: the last one shown is the one that hangs.',
            (0,entry/* forHost */.cE)({
                action: 'Raise `deadline`, or lower `timeout` and `attempts` so that more fits into it.',
                terminal: 'Raise `--deadline`, or lower `--timeout` and `--attempts` so that more fits into it.',
            }),
            'Split many targets over several runs.',
        ],
        links: ['status', 'codeNetwork'],
    }),
    'run.starved': (0,entry/* cause */.c1)({
        title: 'This machine was too busy to check the endpoint',
        when: 'The machine held our own process for so long that timeouts prove nothing about the network.',
        explanation: 'This process barely ran while it waited for responses: the machine was overloaded, or the process was paused. A timeout then proves nothing about the network, the endpoint or the key.',
        summary: (0,entry/* byHost */.K9)({
            action: 'Run the job again, on a less busy or larger runner.',
            terminal: 'Run it again when this machine is less busy.',
        }),
        steps: [
            'Run it again. If it passes, the machine was busy for a moment.',
            (0,entry/* forHost */.cE)({
                action: 'Run fewer jobs and steps in parallel on this runner, or use a larger one.',
                terminal: 'Close programs that use the processor, or run the check on another machine.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'In a container, raise its CPU limit: a low limit pauses every process in it.',
                terminal: 'In a container or virtual machine, give it more CPU.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'Raise `timeout` and `deadline` if the machine is always this slow.',
                terminal: 'Raise `--timeout` and `--deadline` if the machine is always this slow.',
            }),
        ],
        links: ['runners'],
    }),
    'shard.missing': (0,entry/* cause */.c1)({
        title: "A shard's report is missing or damaged",
        when: "A shard's report is missing or damaged.",
        explanation: 'The targets of that shard are not in the merged report, so nothing is known about them.',
        summary: 'Run the missing shard again, then merge once more.',
        steps: [
            'Open the job of the missing shard: it failed, was cancelled, or did not upload its report.',
            'Upload the folder of the output `report-dir` with `if: always()`, under a separate name for each shard.',
            'Compare the numbers: every shard must use the same n in i/n, and the matrix must contain each i once.',
            'Run the failed jobs again, then the merge.',
        ],
        links: ['workflowSyntax'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/service.ts




const SERVICE = {
    'service.overloaded': (0,entry/* cause */.c1)({
        title: (0,entry/* byParty */.Q1)({ anthropic: 'The API is overloaded', gateway: 'The endpoint is overloaded' }),
        when: 'A 529.',
        explanation: "The response says the service is overloaded. It passes without any action. This doesn't mean your key is bad.",
        summary: 'Wait and run again.',
        steps: [
            steps/* watchStatusPage */.Lf,
            (0,entry/* told */.Ev)('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the response asks.`),
            steps/* waitAndRunAgain */.Mw,
            'Use another model or endpoint in your program if it cannot wait.',
        ],
        links: ['status', 'apiErrors'],
    }),
    'service.error': (0,entry/* cause */.c1)({
        title: (0,entry/* byParty */.Q1)({
            anthropic: 'The API has an internal error',
            gateway: 'The endpoint reports an internal error',
        }),
        when: "A 5xx in Anthropic's own envelope.",
        explanation: "The response is an internal error in the API's own format. It usually passes without any action. This doesn't mean your key is bad.",
        summary: 'Check the status page, and run again.',
        steps: [steps/* watchStatusPage */.Lf, steps/* waitAndRunAgain */.Mw, steps/* supportWithRequestId */.EL],
        links: ['status', 'apiErrors'],
    }),
    'service.gateway': (0,entry/* cause */.c1)({
        title: 'A proxy or gateway in front of the API is failing',
        when: "A 5xx by something before the API (nginx, Cloudflare 52x, Envoy, load balancer), after all attempts. Broken for a gateway or proxy of the user's; degraded when the first-party host was reached directly and it is the vendor's own edge.",
        explanation: "The error came from a server in front of the API, not from the API: the request didn't get through. This doesn't mean your key is bad.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check status.claude.com and any proxy of your network, then run again.',
            gateway: 'Check the log of the gateway: its backend may be down, refusing or too slow.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Check status.claude.com for an incident.',
                gateway: 'Check the log of the gateway for this minute: its backend may be down, refusing or too slow.',
            }),
            'Check the server named in the report: an nginx, Envoy or product of your network is yours to fix.',
            (0,entry/* forParty */.sx)({
                gateway: 'Check from the machine of the gateway that it reaches its backend: name, route, certificate.',
            }),
            (0,entry/* told */.Ev)('retryAfter', (time) => (0,phrase/* say */.cv) `Wait ${time}, as the response asks.`),
            steps/* waitAndRunAgain */.Mw,
        ],
        commands: [network/* answerHeaders */.b6, network/* connectDirectly */.F9],
        links: ['status', 'apiErrors', 'codeGateways'],
    }),
    'service.timeout': (0,entry/* cause */.c1)({
        title: (facts) => `No response from ${(0,entry/* hostIn */.yo)(facts)} in time`,
        when: 'Connected, but no answer came in time.',
        explanation: "The connection was made and the request was sent, but no response came in time. This doesn't mean your key is bad.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check proxy and VPN, and status.claude.com; or raise the timeout.',
            gateway: 'Check that the gateway reaches its backend, or raise the timeout.',
        }),
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Raise `timeout` once, to tell slow from dead.',
                terminal: 'Raise `--timeout` once, to tell slow from dead.',
            }),
            (0,entry/* told */.Ev)('requestBytes', (bytes) => (0,phrase/* say */.cv) `Lower the MTU of the VPN, tunnel or container network, or allow path MTU discovery (ICMP): the request has ${bytes} bytes, and large packets may get lost where small ones pass.`),
            (0,entry/* forParty */.sx)({
                anthropic: 'Compare from another network: a proxy that inspects traffic may hold the request back.',
                gateway: 'Check that the gateway reaches its backend: many wait silently when it does not respond.',
            }),
            steps/* watchStatusPage */.Lf,
        ],
        commands: [network/* statusCode */.se],
        links: ['status', 'apiErrors', 'codeErrors'],
    }),
    'service.cut': (0,entry/* cause */.c1)({
        title: 'The connection was lost in the middle of a response',
        when: 'The connection was lost in the middle of an answer.',
        explanation: "A response started and broke off: something closed the connection early. This doesn't mean your key is bad.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Run again; if it repeats, check the proxy and firewall of your network.',
            gateway: 'Raise the read timeouts of the gateway and its load balancer.',
        }),
        steps: [
            steps/* waitAndRunAgain */.Mw,
            'Raise the idle and read timeouts of any load balancer, proxy or gateway: long responses have pauses.',
            (0,entry/* forParty */.sx)({
                gateway: 'Check the log of the gateway for this minute: a crash or restart cuts all responses.',
            }),
            'Turn on streaming for long responses, so that the connection is never silent for long.',
        ],
        commands: [network/* connectDirectly */.F9],
        links: ['apiErrors', 'streaming'],
    }),
    'service.encryption': (0,entry/* cause */.c1)({
        title: "The customer-managed encryption key can't be used",
        when: 'The customer-managed key is disabled or unreachable.',
        explanation: "The workspace encrypts its data with a key from your own key management service, and the API can't use that key now. It isn't about the API key: this doesn't mean it is bad.",
        summary: 'Enable the encryption key in your key management service, and allow Anthropic to use it.',
        steps: [
            'Check the key in your key management service: enabled, not scheduled for deletion, current version.',
            'Check its policy and network rules: Anthropic must be allowed to use it, from its published addresses.',
            steps/* waitAndRunAgain */.Mw,
            steps/* supportWithRequestId */.EL,
        ],
        links: ['encryption', 'addresses'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tcp.ts





function placeIn(facts, otherwise) {
    return (0,entry/* nameIn */.ZC)(facts.evidence['connect-to'], (0,entry/* hostIn */.yo)(facts, otherwise));
}
function redirected(words, usual) {
    return (facts) => {
        if (facts.evidence['connect-to'] !== undefined)
            return words;
        return typeof usual === 'string' ? usual : usual(facts);
    };
}
const checkRedirection = (0,entry/* told */.Ev)('connect-to', (place) => (0,phrase/* say */.cv) `Check ${(0,phrase/* quote */.hD)('connect-to')}: it leads the connection to ${place}. Fix it or remove it.`);
const TCP = {
    'tcp.refused': (0,entry/* cause */.c1)({
        title: (facts) => `${placeIn(facts, 'The endpoint')} refused the connection`,
        when: 'Every address refuses the connection: nothing listens on that port, or a firewall rejects it.',
        explanation: redirected('The address that `connect-to` names refused the connection: nothing listens there, or a firewall rejects it. No key was sent.', (0,entry/* byParty */.Q1)({
            anthropic: 'The host actively refused the connection. The API accepts connections on port 443, so something on this network probably refuses in its place. No key was sent.',
            gateway: 'The host actively refused the connection: nothing listens on that port, or a firewall rejects it. No key was sent.',
        })),
        summary: redirected('Fix connect-to: nothing listens at the address it names.', (0,entry/* byParty */.Q1)({
            anthropic: 'Check proxy, VPN and firewall: something may be blocking the connection to the API.',
            gateway: 'Start the gateway or fix the port.',
        })),
        steps: [
            checkRedirection,
            (0,entry/* forParty */.sx)({
                anthropic: 'Check for a local proxy, VPN, hosts file entry or firewall that rejects the connection: the API listens on port 443.',
                gateway: 'Check that the gateway is running, on the port in the base URL.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If the URL says localhost, start the gateway in the same job: localhost is the runner, or the container in a container job.',
                terminal: 'If the URL says localhost and you run in a container, use the name of the host: localhost is the container.',
            }),
            (0,entry/* forParty */.sx)({
                gateway: 'Make the gateway listen on all its interfaces, not only on 127.0.0.1 or only on IPv6.',
            }),
            steps/* correctBaseUrl */.bT,
        ],
        commands: [network/* connectOnly */.TI, proxyNames],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.timeout': (0,entry/* cause */.c1)({
        title: (facts) => `No response from ${placeIn(facts)} to the connection attempt`,
        when: 'The connection is neither accepted nor refused in time on any address; that points to a firewall.',
        explanation: 'Packets to this port get no reply, which points to a firewall: a closed port usually refuses at once. No key was sent.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Allow this host and port in the firewall, or use the proxy of this network.',
            gateway: 'Allow this machine to reach the gateway: firewall, VPN or the gateway\u2019s own allow list.',
        }),
        steps: [
            checkRedirection,
            steps/* askNetworkOwner */.zs,
            'Set `HTTPS_PROXY` if this network reaches the internet only through a proxy.',
            (0,entry/* forParty */.sx)({
                anthropic: 'Give the firewall the published addresses: 160.79.104.0/23 and 2607:6bc0::/48, port 443.',
                gateway: 'Allow the outgoing address of this machine at the gateway, and check the port in the base URL.',
            }),
            (0,entry/* forHost */.cE)({
                action: 'If the gateway allows only known addresses, use a self-hosted runner, or a larger runner with static addresses.',
                terminal: 'Connect the VPN if the gateway is internal; disconnect it if it blocks the host.',
            }),
        ],
        commands: [network/* connectOnly */.TI, proxyNames],
        links: ['addresses', 'runnerProxy', 'codeNetwork'],
    }),
    'tcp.unreachable': (0,entry/* cause */.c1)({
        title: (facts) => `No network route to ${placeIn(facts)}`,
        when: 'The network or the host is unreachable on every address.',
        explanation: 'This machine, or a router in between, has no route to the address. No key was sent.',
        summary: (0,entry/* byHost */.K9)({
            action: 'Check the network of the runner or its container: it has no route to the endpoint.',
            terminal: 'Check that this machine is online, and connect or disconnect the VPN.',
        }),
        steps: [
            checkRedirection,
            (0,entry/* forHost */.cE)({
                action: 'Check that the job may use the network: its container, its network policy, the route of a private runner.',
                terminal: 'Check that this machine is online; remove routes that a disconnected VPN left behind.',
            }),
            'Connect the VPN or peering that leads to the gateway, if its address is private.',
            steps/* askNetworkOwner */.zs,
        ],
        commands: [network/* connectOnly */.TI, ...network/* connectByFamily */.MR],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.reset': (0,entry/* cause */.c1)({
        title: (facts) => `The connection to ${placeIn(facts)} is reset at once`,
        when: 'The connection is accepted and reset before anything could be sent, on every address.',
        explanation: 'Something accepts the connection and resets it: an inspecting firewall, a full load balancer, a crashing gateway. No key was sent.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check proxy, VPN and firewall: compare with and without them.',
            gateway: 'Check the log of the gateway or its load balancer for this minute.',
        }),
        steps: [
            checkRedirection,
            (0,entry/* forParty */.sx)({
                gateway: 'Check the log of the gateway or its load balancer for this minute: no healthy backend, or a crash.',
            }),
            'Compare with and without the proxy or VPN: the one that makes the difference resets the connection.',
            steps/* watchStatusPage */.Lf,
            steps/* askNetworkOwner */.zs,
        ],
        commands: [network/* connectOnly */.TI, network/* connectDirectly */.F9],
        links: ['systemErrors', 'codeErrors'],
    }),
    'tcp.ipv6': (0,entry/* cause */.c1)({
        title: (facts) => `IPv6 to ${(0,entry/* hostIn */.yo)(facts)} is broken; IPv4 works`,
        when: 'IPv6 addresses fail while IPv4 works; a machine without an IPv6 route is no finding.',
        explanation: "The endpoint works over IPv4. This machine has an IPv6 route, but connections over it fail. Clients that try IPv6 first hang or fail now and then. This doesn't mean your key is bad.",
        summary: 'Fix IPv6 on this network, or turn it off on this machine.',
        steps: [
            'Fix the IPv6 route, or turn IPv6 off on this machine or container.',
            (0,entry/* forParty */.sx)({
                gateway: 'Make the gateway listen on IPv6 too, or remove its AAAA record from DNS.',
            }),
            'As a stopgap for Node, set `NODE_OPTIONS=--dns-result-order=ipv4first` for your program.',
            'For a distant host, set `NODE_OPTIONS=--network-family-autoselection-attempt-timeout=1000`: Node gives each address only 250 ms.',
        ],
        commands: network/* connectByFamily */.MR,
        links: ['happyEyeballs', 'nodeDns'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tls.ts





function on(date) {
    const day = (0,entry/* nameIn */.ZC)(date, '').slice(0, 10);
    return day === '' ? '' : ` on ${day}`;
}
const TLS = {
    'tls.expired': (0,entry/* cause */.c1)({
        title: (facts) => facts.evidence.notAfter === undefined
            ? `Certificate for ${(0,entry/* hostIn */.yo)(facts)} has expired`
            : `Certificate for ${(0,entry/* hostIn */.yo)(facts)} expired${on(facts.evidence.notAfter)}`,
        when: 'Node and OpenSSL report a certificate that is past its end, with subject, issuer and dates.',
        explanation: "It's expired by this machine's clock. No key was sent.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: "Check this machine's clock first; if it's right, a TLS inspection product may answer in place of the API.",
            gateway: "Renew the gateway's certificate and reload it.",
        }),
        steps: [
            (0,entry/* told */.Ev)('notAfter', (date) => (0,phrase/* say */.cv) `Check the clock of this machine: the certificate expired on ${date}. If the clock is wrong, set it by network time.`, 'Check the clock of this machine first: a wrong clock makes valid certificates look expired.'),
            (0,entry/* forParty */.sx)({
                anthropic: "Check the issuer above. If it's a product of your own network, ask IT to renew that product's certificate; the API's own isn't at fault.",
                gateway: "Renew the gateway's certificate and reload it: many servers use the old one until then.",
            }),
            'If an intermediate or root has expired, update the CA certificates of an old image or machine (ca-certificates).',
            steps/* neverTurnOffVerification */.SC,
        ],
        commands: [network/* certificateDates */.zj],
        links: ['certificateErrors'],
    }),
    'tls.not-yet-valid': (0,entry/* cause */.c1)({
        title: (facts) => `Certificate for ${(0,entry/* hostIn */.yo)(facts)} is not valid yet`,
        when: 'Node and OpenSSL report a certificate before its beginning, with subject, issuer and dates.',
        explanation: 'The certificate starts in the future, going by the clock of this machine. Usually that clock is behind. No key was sent.',
        summary: "Check this machine's clock, and set it by network time.",
        steps: [
            'Set the clock: turn on network time, and sync again after a suspended machine wakes up.',
            'If the clock is right and the certificate brand-new, wait until it becomes valid.',
        ],
        commands: [machine/* timeHere */.GX, network/* certificateDates */.zj],
        links: ['certificateErrors'],
    }),
    'tls.hostname': (0,entry/* cause */.c1)({
        title: (facts) => `The certificate is not for ${(0,entry/* hostIn */.yo)(facts)}`,
        when: 'Node and OpenSSL report a name that the certificate does not contain, with subject, issuer and dates.',
        explanation: 'The server has a certificate, but not for this name: another server, a gateway under an alias, or a gateway set as a proxy. No key was sent.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check the hosts file, DNS filter and connect-to: another server answers for this name.',
            gateway: 'Use a name from the certificate in the base URL, or add this name to the certificate.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Check for a hosts file entry, a DNS filter or a `connect-to` that leads this name to another server.',
            }),
            (0,entry/* told */.Ev)('accepted', (names) => (0,phrase/* say */.cv) `Use a name from the certificate (${names}) in the base URL, if that is the server you mean.`, 'Use a name from the certificate in the base URL, if that is the server you mean.'),
            (0,entry/* forParty */.sx)({ gateway: "Add this name to the gateway's certificate (subject alternative name)." }),
            'Move the URL of a gateway from `HTTPS_PROXY` to `ANTHROPIC_BASE_URL`: as a proxy it answers with its own certificate.',
            steps/* neverTurnOffVerification */.SC,
        ],
        commands: [network/* certificateDates */.zj],
        links: ['certificateErrors'],
    }),
    'tls.self-signed': (0,entry/* cause */.c1)({
        title: (facts) => `Certificate for ${(0,entry/* hostIn */.yo)(facts)} is self-signed`,
        when: 'Node and OpenSSL report a self-signed certificate, with subject, issuer and dates.',
        explanation: 'The server signed its own certificate, and nothing here trusts it. No key was sent.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Find out who answers in place of the API: its own certificate is never self-signed.',
            gateway: 'Add the gateway\u2019s certificate to ca-certificates, or give it one from a trusted CA.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Find out who answers in place of the API: its own certificate is never self-signed.',
                gateway: 'Get the certificate from the owner of the gateway, not from the connection, and compare its fingerprint.',
            }),
            steps/* trustRoot */.zj,
            steps/* neverTurnOffVerification */.SC,
        ],
        commands: [network/* handshake */.gk],
        links: ['certificateErrors', 'extraCertificates'],
    }),
    'tls.incomplete-chain': (0,entry/* cause */.c1)({
        title: (facts) => `${(0,entry/* hostIn */.yo)(facts, 'The endpoint')} sends an incomplete certificate chain`,
        when: 'Node and OpenSSL report a chain whose intermediate is missing, with subject, issuer and dates.',
        explanation: 'The server does not send the intermediate certificate that links its own to a known root. Browsers may fetch it; programs do not. No key was sent.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Ask your IT who answers for this host: its server must send the intermediate certificate too.',
            gateway: 'Install the full chain (fullchain.pem) on the gateway.',
        }),
        steps: [
            'Install the full chain on the server: its certificate first, then each intermediate (fullchain.pem, not cert.pem). Reload it.',
            'Check every backend of a load balancer: one with a short chain fails now and then.',
            (0,entry/* told */.Ev)('issuer', (issuer) => (0,phrase/* say */.cv) `Until then, put the certificate of ${issuer} into ${{ quoted: 'ca-certificates' }} or ${{ quoted: 'NODE_EXTRA_CA_CERTS' }}.`, 'Until then, put the missing intermediate into `ca-certificates` or `NODE_EXTRA_CA_CERTS`.'),
        ],
        commands: [network/* handshake */.gk],
        links: ['certificateErrors', 'extraCertificates'],
    }),
    'tls.untrusted': (0,entry/* cause */.c1)({
        title: (facts) => `Certificate for ${(0,entry/* hostIn */.yo)(facts)} comes from an untrusted CA`,
        when: 'Node and OpenSSL report a chain that ends in an unknown root, with subject, issuer and dates.',
        explanation: 'The chain is complete, but nothing on this machine trusts its root: neither the public roots nor any added here. No key was sent.',
        summary: 'Add the private root CA to ca-certificates or NODE_EXTRA_CA_CERTS.',
        steps: [
            (0,entry/* told */.Ev)('issuer', (issuer) => (0,phrase/* say */.cv) `Ask your IT for the root certificate of ${issuer}, as a PEM file.`, 'Ask your IT for the root certificate, as a PEM file.'),
            steps/* trustRoot */.zj,
            'Convert a DER file (.cer, .crt with binary content) first: Node reads only PEM, and skips other files with a warning.',
            'If the root is a public one, update the CA certificates of the image (ca-certificates).',
            steps/* neverTurnOffVerification */.SC,
        ],
        commands: [network/* handshake */.gk, machine/* derToPem */.Fy],
        links: ['extraCertificates', 'codeNetwork', 'certificateErrors'],
    }),
};

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/trust-steps.ts

const trustInspection = [
    (0,entry/* forHost */.cE)({
        action: 'Write that file in an earlier step and pass it as `ca-certificates`; this check then accepts it. For the other steps, set `NODE_EXTRA_CA_CERTS` to it in the job\u2019s env.',
        terminal: 'Pass that file as `--ca-certificates`; this check then accepts it.',
    }),
    (0,entry/* forHost */.cE)({
        action: 'For a self-hosted runner itself, set `NODE_EXTRA_CA_CERTS` in the .env file beside the runner and restart its service.',
    }),
    'For Node and its SDK, set `NODE_EXTRA_CA_CERTS` to that file before the program starts, or `NODE_USE_SYSTEM_CA=1` if the system store has the root.',
    'For Python and its SDK, set `SSL_CERT_FILE` (and `REQUESTS_CA_BUNDLE` for requests) to a file with the public roots plus this one: it replaces them.',
    'For curl, set `CURL_CA_BUNDLE` or pass `--cacert`. For Git, set `GIT_SSL_CAINFO`.',
    'For Cursor and VS Code, install the root in the system store and leave `http.systemCertificates` on.',
    'For Claude Code, install it there too, or set `NODE_EXTRA_CA_CERTS`. Make sure `CLAUDE_CODE_CERT_STORE` includes the system store.',
];

;// CONCATENATED MODULE: ./src/diagnosis/catalogue/tls-network.ts






const TLS_NETWORK = {
    'tls.intercepted': (0,entry/* cause */.c1)({
        title: 'TLS is being intercepted (inspection proxy)',
        when: "A public API's chain ends in a private root (inspection). Broken when nothing trusts that root; degraded when the machine's own stores or `NODE_EXTRA_CA_CERTS` do; a note when the `ca-certificates` input contains it.",
        explanation: 'The certificate was issued by an inspection proxy or security product, not by the API. Whoever runs it can read the key and all messages.',
        summary: "Ask IT to exempt this host from TLS inspection; if they can't, trust the inspection product's root CA.",
        steps: [
            (0,entry/* told */.Ev)('product', (product) => (0,phrase/* say */.cv) `Ask your IT to exempt this host from inspection by ${product}.`, 'Ask your IT to exempt this host from TLS inspection.'),
            (0,entry/* told */.Ev)('issuer', (issuer) => (0,phrase/* say */.cv) `If inspection must stay, get the root certificate of ${issuer} from IT as a PEM file.`, 'If inspection must stay, get its root certificate from IT as a PEM file.'),
            ...trustInspection,
            steps/* neverTurnOffVerification */.SC,
        ],
        commands: [network/* certificateDates */.zj],
        links: ['codeNetwork', 'extraCertificates'],
    }),
    'tls.weak': (0,entry/* cause */.c1)({
        title: (facts) => `A certificate of ${(0,entry/* hostIn */.yo)(facts)} is too weak`,
        when: 'A key or signature below the security level of OpenSSL (RSA under 2048 bits, SHA-1), whoever issued it.',
        explanation: "One certificate in the chain has a key or signature that OpenSSL rejects today. Trusting another root won't change that. No key was sent.",
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Ask your IT about TLS inspection: the certificate of the API itself is strong.',
            gateway: 'Get a stronger certificate for the gateway: RSA with 2048 bits or EC P-256, signed with SHA-256.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Ask your IT to exempt this host from inspection: the certificate of the API itself is strong.',
            }),
            ({ evidence }) => {
                const [issuer, weakness] = [(0,entry/* factIn */.Oo)(evidence, 'issuer'), (0,entry/* factIn */.Oo)(evidence, 'weakness')];
                return issuer === undefined || weakness === undefined
                    ? undefined
                    : (0,phrase/* say */.cv) `Find out who runs ${issuer}: it issued the certificate with ${weakness}.`;
            },
            (0,entry/* told */.Ev)('product', (product) => (0,phrase/* say */.cv) `Ask your IT to raise the key size and the digest in the settings of ${product}.`, 'Ask the owner of that CA, gateway or inspection product to raise the key size and the digest.'),
            'Ask for RSA with 2048 bits or more, or EC P-256, signed with SHA-256; intermediates too.',
            "Don't lower the security level: `DEFAULT@SECLEVEL=0` would accept weak certificates from everyone.",
        ],
        commands: [network/* certificateDates */.zj],
        links: ['certificateErrors', 'codeNetwork'],
    }),
    'tls.handshake': (0,entry/* cause */.c1)({
        title: (facts) => `TLS handshake with ${(0,entry/* hostIn */.yo)(facts)} failed`,
        when: 'No common version or cipher, an alert, or a reset in the handshake.',
        explanation: 'The port was reached, but both sides could not agree on encryption, or something interrupted them. No key was sent.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check proxy, VPN and firewall: something in between may break the TLS handshake.',
            gateway: 'Turn on TLS 1.2 or 1.3 on the gateway, and check that it knows this host name.',
        }),
        steps: [
            (0,entry/* forParty */.sx)({
                anthropic: 'Compare from another network: the API supports TLS 1.2 and 1.3, so something in between probably interferes.',
                gateway: 'Turn on TLS 1.2 or 1.3 with current ciphers on the gateway; Node rejects older ones.',
            }),
            (0,entry/* forParty */.sx)({
                gateway: 'Check that the server knows this host name: an unknown one (SNI) is rejected with an alert.',
            }),
            (0,entry/* forParty */.sx)({
                gateway: 'Pass `client-certificate` and `client-key` if the server requires a client certificate: before TLS 1.3 the alert is the same.',
            }),
            'Lower the MTU of the VPN or tunnel if large packets get lost: handshakes then stall or reset.',
            steps/* askNetworkOwner */.zs,
        ],
        commands: [network/* handshake */.gk],
        links: ['certificateErrors', 'systemErrors'],
    }),
    'tls.client-certificate': (0,entry/* cause */.c1)({
        title: (facts) => `${(0,entry/* hostIn */.yo)(facts, 'The endpoint')} requires a client certificate`,
        when: 'The server asks for a client certificate, and none or a wrong one was given.',
        explanation: 'The endpoint accepts only clients that present their own certificate (mutual TLS). That comes before the key, which was not checked.',
        summary: (0,entry/* byHost */.K9)({
            action: 'Pass client-certificate and client-key to this step.',
            terminal: 'Pass --client-certificate and --client-key.',
        }),
        steps: [
            (0,entry/* forHost */.cE)({
                action: 'Write both PEM files from secrets in an earlier step, and pass `client-certificate` and `client-key`.',
                terminal: 'Pass `--client-certificate` and `--client-key` with the PEM files.',
            }),
            'Check that the certificate is current, matches the key file, and is signed by the CA that the gateway accepts.',
            'For Claude Code, set `CLAUDE_CODE_CLIENT_CERT` and `CLAUDE_CODE_CLIENT_KEY`.',
        ],
        commands: [network/* handshake */.gk],
        links: ['codeNetwork'],
    }),
    'tls.expiring': (0,entry/* cause */.c1)({
        title: (facts) => {
            const { daysLeft } = facts.evidence;
            if (typeof daysLeft !== 'number')
                return `Certificate for ${(0,entry/* hostIn */.yo)(facts)} expires soon`;
            return `Certificate for ${(0,entry/* hostIn */.yo)(facts)} expires in ${daysLeft} day${daysLeft === 1 ? '' : 's'}`;
        },
        when: 'The verified chain ends within `tls-expiry-days`.',
        explanation: 'Everything works today. Once the certificate has expired, every client refuses to connect.',
        summary: (0,entry/* byParty */.Q1)({
            anthropic: 'Check the issuer: a TLS inspection product on your network may need a new certificate.',
            gateway: "Renew the gateway's certificate before it expires.",
        }),
        steps: [
            (0,entry/* told */.Ev)('daysLeft', (days) => (0,phrase/* say */.cv) `Note the date: ${days} days are left, then every client refuses to connect.`, 'Note the date in the report: from then on every client refuses to connect.'),
            (0,entry/* forParty */.sx)({
                anthropic: 'Check the issuer: the API renews its certificates automatically, so a product of your network may be the one to renew.',
                gateway: "Renew the gateway's certificate now, and find out why automatic renewal failed: most renew 30 days ahead.",
            }),
            'Reload the server after the renewal, then run this check again: it looks at what the server really sends.',
        ],
        commands: [network/* certificateDates */.zj],
        links: ['certificateErrors'],
    }),
    'tls.ca-file': (0,entry/* cause */.c1)({
        title: "The ca-certificates file can't be used",
        when: 'The file of the `ca-certificates` input is missing, unreadable, DER or empty.',
        explanation: 'You named this file, so nothing was tried without it. Node itself would only print a warning and continue without it.',
        summary: 'Set ca-certificates to a readable PEM file.',
        steps: [
            (0,entry/* told */.Ev)('file', (file) => (0,phrase/* say */.cv) `Check the path ${file}, seen from the folder where this runs.`, 'Check the path, seen from the folder where this runs.'),
            (0,entry/* forHost */.cE)({ action: 'Check out the repository, or write the file, in an earlier step.' }),
            'Convert a binary (DER) or PKCS #12 file first: a PEM file starts with -----BEGIN CERTIFICATE-----.',
            'Put root and intermediates into the same file, one below the other, each mark at the start of its line.',
        ],
        commands: [machine/* derToPem */.Fy, machine/* storeToPem */.VZ],
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
function generalWords(cause, provider, evidence = {}) {
    const { title, explanation } = CATALOGUE[cause];
    const facts = { ...entry/* NO_TARGET */.CN, party: (0,providers/* providerFor */.zG)(provider, '').remedies, evidence };
    return { title: title(facts), explanation: explanation(facts) };
}


/***/ }),

/***/ 38731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ NO_TARGET),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Ib: () => (/* binding */ forDelivery),
/* harmony export */   K9: () => (/* binding */ byHost),
/* harmony export */   MH: () => (/* binding */ worded),
/* harmony export */   Oo: () => (/* binding */ factIn),
/* harmony export */   Q1: () => (/* binding */ byParty),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   c1: () => (/* binding */ cause),
/* harmony export */   cE: () => (/* binding */ forHost),
/* harmony export */   ke: () => (/* binding */ remedyIn),
/* harmony export */   oA: () => (/* binding */ atVendor),
/* harmony export */   sx: () => (/* binding */ forParty),
/* harmony export */   vg: () => (/* binding */ spoken),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   yo: () => (/* binding */ hostIn)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76180);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18826);


const NO_TARGET = {
    host: 'action',
    party: 'gateway',
    endpoint: '',
    hostname: '',
    secretName: undefined,
    variable: undefined,
    evidence: {},
};
function cause({ title, when, explanation, links, ...remedy }) {
    return {
        title: (facts) => worded(title, facts),
        when,
        explanation: (facts) => marked(worded(explanation, facts)),
        remedy: remedyIn({ ...remedy, links: links.map((name) => _links_js__WEBPACK_IMPORTED_MODULE_0__/* .LINKS */ .A[name]) }),
    };
}
function remedyIn({ summary, steps, commands = [], links }) {
    return (facts) => {
        const said = steps.flatMap((step) => spoken(step, facts));
        return {
            summary: summary === undefined ? said.slice(0, 1).map(_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj).join('') : worded(summary, facts),
            steps: said,
            commands: [...new Set(commands.flatMap((command) => command(facts) ?? []))],
            ...(facts.shell !== undefined && { shell: facts.shell }),
            links,
        };
    };
}
function worded(words, facts) {
    return typeof words === 'string' ? words : words(facts);
}
function spoken(step, facts) {
    const phrase = typeof step === 'string' ? marked(step) : step(facts);
    return phrase === undefined ? [] : [phrase];
}
function marked(words) {
    return words
        .split('`')
        .map((part, at) => (at % 2 === 1 ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(part) : part))
        .filter((part) => part !== '');
}
const PLAIN_NAME = /^(?!www\.|.*\/\/)[\w./:-]{1,100}$/i;
function nameIn(name, otherwise) {
    return typeof name === 'string' && PLAIN_NAME.test(name) ? name : otherwise;
}
function hostIn({ hostname }, otherwise = 'the endpoint') {
    return nameIn(hostname, otherwise);
}
function byParty(words) {
    return (facts) => worded(words[facts.party], facts);
}
function byHost(words) {
    return ({ host }) => words[host];
}
function forHost(words) {
    return ({ host }) => {
        const text = words[host];
        return text === undefined ? undefined : marked(text);
    };
}
function forDelivery(words) {
    return ({ host, listed }) => {
        if (host !== 'action')
            return undefined;
        const name = listed?.credentialName;
        return name === undefined ? marked(words.byInput) : words.byName?.(name);
    };
}
function told(name, words, otherwise) {
    return ({ evidence }) => {
        const value = factIn(evidence, name);
        if (value !== undefined)
            return words(value);
        return otherwise === undefined ? undefined : marked(otherwise);
    };
}
function factIn(evidence, name) {
    const value = evidence[name];
    if (value === undefined || value === null || typeof value === 'boolean')
        return undefined;
    const text = typeof value === 'object' ? value.join(', ') : String(value);
    return text === '' ? undefined : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text);
}
function atVendor(step) {
    return (facts) => {
        if (facts.party !== 'anthropic')
            return undefined;
        return spoken(step, facts)[0];
    };
}
function forParty(words) {
    return ({ party }) => {
        const text = words[party];
        return text === undefined ? undefined : marked(text);
    };
}


/***/ }),

/***/ 18826:
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
    inferenceProfiles: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
    bedrockQuotas: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html',
    vertexQuotas: 'https://cloud.google.com/vertex-ai/generative-ai/docs/quotas',
    happyEyeballs: 'https://nodejs.org/api/net.html#netsetdefaultautoselectfamilyvalue',
};


/***/ }),

/***/ 50408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ supportWithRequestId),
/* harmony export */   Jd: () => (/* binding */ dropBetas),
/* harmony export */   Lf: () => (/* binding */ watchStatusPage),
/* harmony export */   Mw: () => (/* binding */ waitAndRunAgain),
/* harmony export */   QG: () => (/* binding */ storeWithout),
/* harmony export */   SC: () => (/* binding */ neverTurnOffVerification),
/* harmony export */   Up: () => (/* binding */ startNewRun),
/* harmony export */   bH: () => (/* binding */ lookAtOrigin),
/* harmony export */   bT: () => (/* binding */ correctBaseUrl),
/* harmony export */   cF: () => (/* binding */ createKey),
/* harmony export */   f4: () => (/* binding */ keepIn),
/* harmony export */   ol: () => (/* binding */ knownSecret),
/* harmony export */   oy: () => (/* binding */ replaceKey),
/* harmony export */   yR: () => (/* binding */ checkKey),
/* harmony export */   yx: () => (/* binding */ storeAgain),
/* harmony export */   zj: () => (/* binding */ trustRoot),
/* harmony export */   zs: () => (/* binding */ askNetworkOwner)
/* harmony export */ });
/* unused harmony export readBy */
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76180);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38731);


const SETTINGS = 'repository \u2192 Settings \u2192 Secrets and variables \u2192 Actions';
function knownSecret({ host, evidence, secretName }) {
    const inExpression = host === 'action' ? evidence.secretName : undefined;
    const name = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(inExpression ?? secretName, '');
    return name === '' ? undefined : name;
}
function readBy({ variable }) {
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(variable, 'api-key');
}
function store(facts) {
    const name = knownSecret(facts);
    if (facts.host === 'terminal')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the shell variable ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name ?? readBy(facts))}`;
    const secret = name === undefined ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `that your workflow passes to ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(readBy(facts))}` : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)];
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the secret ${secret} (${SETTINGS})`;
}
function storePlainly(facts) {
    const name = knownSecret(facts);
    if (facts.host === 'terminal')
        return `the variable ${name ?? readBy(facts)}`;
    return `the secret ${name ?? `that your workflow passes to ${readBy(facts)}`}`;
}
function storeAgain(what) {
    return (facts) => (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Update ${store(facts)}: ${what}.`;
}
function keepIn(facts) {
    const place = storePlainly(facts);
    return facts.host === 'action' ? `store it as ${place}` : `set ${place.replace('the variable ', '')} to it`;
}
const replaceKey = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .byParty */ .Q1)({
    anthropic: (facts) => `Create a new key in the Claude Console and ${keepIn(facts)}.`,
    gateway: (facts) => `Get a new key from the owner of the gateway and ${keepIn(facts)}.`,
});
const checkKey = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .byParty */ .Q1)({
    anthropic: (facts) => `Look up the key in the Claude Console; if it isn't there or has expired, create a new one and ${keepIn(facts)}.`,
    gateway: (facts) => `Ask the owner of the gateway about this key; if they don't know it, get a new one and ${keepIn(facts)}.`,
});
function storeWithout(what) {
    return (facts) => `${facts.host === 'action' ? 'Save' : 'Set'} ${storePlainly(facts)} again ${what}.`;
}
const lookAtOrigin = (facts) => {
    const { variable } = facts;
    const name = knownSecret(facts);
    if (variable === undefined)
        return undefined;
    if (facts.host === 'terminal')
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Check first that ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(flagOf(variable))} holds the key you mean: it came from there.`;
    return name === undefined || name === variable
        ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Check first that ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(variable)} gets the key you mean: it came from there.`
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Check first that ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(variable)} gets the secret ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}: the key came from there.`;
};
function flagOf(variable) {
    return /^[a-z]/.test(variable) ? `--${variable}` : variable;
}
const createKey = (facts) => {
    if (facts.party !== 'anthropic')
        return ['Get a new key from the tool or team that issues keys for the gateway.'];
    const owner = facts.host === 'action' ? 'linked to a service account' : 'linked to yourself';
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Create a new key in the Claude Console (Settings \u2192 API keys), ${owner}.`;
};
const startNewRun = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .forHost */ .cE)({
    action: 'Start a new workflow run: secrets are read when a run is queued.',
    terminal: 'Restart your program from the same shell.',
});
const waitAndRunAgain = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .forHost */ .cE)({
    action: 'Run the job again later. To wait automatically, raise the inputs `attempts` and `deadline` of this step.',
    terminal: 'Run it again later. To wait automatically, raise `--attempts` and `--deadline`.',
});
const correctBaseUrl = ({ host, listed }) => {
    if (listed !== undefined)
        return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Fix the URL in the ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)('endpoints')} of this target in the targets file.`;
    return host === 'action'
        ? (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Fix the URL where it's set: the input ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)('endpoints')}, or ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)('ANTHROPIC_BASE_URL')} in the job's env.`
        : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Fix the URL where it's set: ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)('--endpoints')}, or ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)('ANTHROPIC_BASE_URL')} in your shell profile or a .env file.`;
};
const trustRoot = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .forHost */ .cE)({
    action: 'Set `ca-certificates` to a PEM file with that root. For your other steps, set `NODE_EXTRA_CA_CERTS` in the .env file of the runner and restart it.',
    terminal: 'Set `NODE_EXTRA_CA_CERTS` (or `--ca-certificates`) to a PEM file with that root before your program starts.',
});
const neverTurnOffVerification = "Don't turn verification off: `NODE_TLS_REJECT_UNAUTHORIZED=0` would send your key to anyone who answers.";
const askNetworkOwner = (facts) => (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ask your network team to allow outbound connections from ${facts.host === 'action' ? 'the runner' : 'this machine'} to ${quotedHost(facts)}.`;
function quotedHost({ hostname }) {
    return hostname === '' ? ['the endpoint'] : [{ quoted: hostname }];
}
const watchStatusPage = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .forParty */ .sx)({
    anthropic: 'Check status.claude.com for an incident.',
    gateway: 'Ask the owner of the gateway about an incident, and check status.claude.com for one behind it.',
});
const dropBetas = ({ betas = [] }) => betas.length === 0
    ? undefined
    : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Remove the betas you don't have from ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)('anthropic-beta')} in your headers: ${(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(betas.join(', '))}.`;
const supportWithRequestId = 'If it lasts an hour, send support the request ID from the report.';


/***/ }),

/***/ 90193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ derToPem),
/* harmony export */   GX: () => (/* binding */ timeHere),
/* harmony export */   OS: () => (/* binding */ clockSource),
/* harmony export */   VZ: () => (/* binding */ storeToPem)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84707);

const timeHere = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .perShell */ ._)({ sh: 'date -u', powershell: '(Get-Date).ToUniversalTime()' });
const clockSource = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .perShell */ ._)({ sh: 'timedatectl status', powershell: 'w32tm /query /status' });
const derToPem = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .perShell */ ._)({
    sh: 'openssl x509 -inform der -in "$HOME/root.cer" -out "$HOME/root.pem"',
    powershell: 'certutil -encode "$HOME\\root.cer" "$HOME\\root.pem"',
});
const storeToPem = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .perShell */ ._)({
    sh: 'openssl pkcs12 -in "$HOME/store.p12" -cacerts -nokeys -out "$HOME/root.pem"',
    powershell: '& "$env:ProgramFiles\\Git\\usr\\bin\\openssl.exe" pkcs12 -in "$HOME\\store.p12" -cacerts -nokeys -out "$HOME\\root.pem"',
});


/***/ }),

/***/ 78674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ connectDirectly),
/* harmony export */   MR: () => (/* binding */ connectByFamily),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   TI: () => (/* binding */ connectOnly),
/* harmony export */   Vt: () => (/* binding */ curl),
/* harmony export */   b6: () => (/* binding */ answerHeaders),
/* harmony export */   gk: () => (/* binding */ handshake),
/* harmony export */   ku: () => (/* binding */ lookUpOutside),
/* harmony export */   se: () => (/* binding */ statusCode),
/* harmony export */   wq: () => (/* binding */ connectThroughProxy),
/* harmony export */   zj: () => (/* binding */ certificateDates)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84707);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80887);


const NOWHERE = '<nowhere>';
function nameOf({ hostname, way }) {
    const name = way.connectTo?.host ?? hostname;
    return /^[\d.]+$|[:[]/.test(name) ? undefined : name;
}
function lookUpBy(server) {
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => {
        const name = nameOf(place);
        if (name === undefined)
            return undefined;
        const isPowerShell = place.shell === 'powershell';
        const given = server === undefined ? [] : [...(isPowerShell ? ['-Server'] : []), server];
        return (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .a)([isPowerShell ? 'Resolve-DnsName' : 'nslookup', name, ...given], place.shell);
    });
}
const lookUp = lookUpBy();
const lookUpOutside = lookUpBy('1.1.1.1');
function peerOf({ hostname, port, way }) {
    return way.connectTo ?? { host: hostname, port };
}
const handshake = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => lookAtPeer(place, ['-showcerts'], ''));
const certificateDates = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => lookAtPeer(place, [], ' | openssl x509 -noout -subject -issuer -dates'));
function lookAtPeer(place, options, then) {
    const { hostname, way, shell } = place;
    const { host, port } = peerOf(place);
    const isPlain = way.proxy?.startsWith('http://') !== false;
    if (!isPlain || (shell === 'powershell' && way.proxy !== undefined))
        return curl(place, CONNECT);
    if (shell === 'powershell')
        return lookByDotNet(place);
    const through = way.proxy === undefined ? [] : ['-proxy', way.proxy.replace('http://', '')];
    const roots = way.caFile === undefined ? [] : ['-CAfile', way.caFile];
    const asked = ['-connect', `${host}:${port}`, '-servername', hostname, ...roots, ...options];
    const told = (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .a)(['openssl', 's_client', ...through, ...asked], shell);
    return told && `${told} </dev/null${then}`;
}
function lookByDotNet(place) {
    const { host, port } = peerOf(place);
    const address = (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(bare(host), place.shell);
    if (address === undefined)
        return undefined;
    return [
        `$tcp = [Net.Sockets.TcpClient]::new(${address}, ${port})`,
        '$tls = [Net.Security.SslStream]::new($tcp.GetStream(), $false, { $true })',
        `$tls.AuthenticateAsClient('${place.hostname}')`,
        '[Security.Cryptography.X509Certificates.X509Certificate2]::new($tls.RemoteCertificate) | Format-List Subject, Issuer, NotBefore, NotAfter',
        '$tcp.Close()',
    ].join('; ');
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '');
}
const CONNECT = ['-v', '--connect-timeout', '10', '-o', NOWHERE];
const statusCode = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => curl(place, ['-o', NOWHERE, '-w', '%{http_code}\\n']));
const answerHeaders = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => curl(place, ['-o', NOWHERE, '-D', '-']));
const connectOnly = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => place.shell === 'powershell' && place.way.proxy === undefined
    ? testConnection(place)
    : curl(place, CONNECT));
function testConnection(place) {
    const { host, port } = peerOf(place);
    return (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .a)(['Test-NetConnection', '-ComputerName', bare(host), '-Port', String(port)], place.shell);
}
const connectDirectly = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => curl({ ...place, way: { ...place.way, proxy: undefined, ignoresProxies: true } }, CONNECT));
const connectThroughProxy = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => {
    const { bypassed: proxy } = place.way;
    return proxy && curl({ ...place, way: { ...place.way, proxy, ignoresProxies: undefined } }, CONNECT);
});
const BY_FAMILY = ['--connect-timeout', '10', '-o', NOWHERE, '-w', '%{remote_ip} %{http_code}\\n'];
const connectByFamily = [
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => curl(place, ['-4', ...BY_FAMILY])),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .z)((place) => curl(place, ['-6', ...BY_FAMILY])),
];
function rootOf({ hostname, port, protocol }) {
    const isUsual = port === (protocol === 'http:' ? 80 : 443);
    return `${protocol}//${hostname}${isUsual ? '' : `:${port}`}/`;
}
function curl(place, options, url = rootOf(place)) {
    const { shell } = place;
    const [program, nowhere] = shell === 'powershell' ? ['curl.exe', 'NUL'] : ['curl', '/dev/null'];
    const told = options.map((option) => (option === NOWHERE ? nowhere : option));
    return (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .a)([program, '-sS', ...wayOptions(place), ...told, url], shell);
}
function wayOptions({ hostname, port, protocol, way }) {
    const { proxy, ignoresProxies, caFile, connectTo } = way;
    const to = connectTo && `${hostname}:${port}:${connectTo.host}:${connectTo.port}`;
    return [
        ...(proxy === undefined ? [] : ['--proxy', proxy, '--noproxy', ',']),
        ...(ignoresProxies === true ? ['--noproxy', '*'] : []),
        ...(caFile === undefined || protocol === 'http:' ? [] : ['--cacert', caFile]),
        ...(to === undefined ? [] : ['--connect-to', to]),
    ];
}


/***/ }),

/***/ 84707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ perShell),
/* harmony export */   z: () => (/* binding */ atPlace)
/* harmony export */ });
const SAFE_HOSTNAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;
function placeOf({ endpoint, way = {}, shell = 'sh' }) {
    if (!URL.canParse(endpoint))
        return undefined;
    const { hostname, port, protocol } = new URL(endpoint);
    if (!SAFE_HOSTNAME.test(hostname))
        return undefined;
    return { hostname, port: Number(port || (protocol === 'http:' ? 80 : 443)), protocol, way, shell };
}
function atPlace(command) {
    return (facts) => {
        const place = placeOf(facts);
        return place && command(place);
    };
}
function perShell(commands) {
    return ({ shell = 'sh' }) => commands[shell];
}


/***/ }),

/***/ 80887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
const BARE = /^[\w./:%+-][\w./:%+@-]*$/;
const UNFIT = /[\p{Cc}\u2018-\u201b]/u;
function quoted(value, shell) {
    if (UNFIT.test(value))
        return undefined;
    return `'${value.replaceAll("'", shell === 'powershell' ? "''" : "'\\''")}'`;
}
const PLAIN = /^[\w .,:-]*$/;
const VARIABLE = /^[A-Za-z_]\w*$/;
function filled({ before, variable }, shell) {
    if (!PLAIN.test(before) || !VARIABLE.test(variable))
        return undefined;
    return `"${before}$${shell === 'powershell' ? 'env:' : ''}${variable}"`;
}
function wordOf(value, shell) {
    if (typeof value !== 'string')
        return filled(value, shell);
    return BARE.test(value) ? value : quoted(value, shell);
}
function words(values, shell) {
    const all = values.map((value) => wordOf(value, shell));
    return all.includes(undefined) ? undefined : all.join(' ');
}


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ clipPhrase),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _x: () => (/* binding */ tellSome),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _words_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96456);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76180);


const UNSEEN = /[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;
function oneLine(text, cap) {
    const kept = (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .capped */ .uo)(text, cap);
    return kept.replace((0,_words_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainlySeen */ .xP)(kept) ? / {2,}/g : UNSEEN, ' ').trim();
}
function clipPhrase(phrase, cap) {
    const kept = [];
    let left = cap;
    for (const part of phrase) {
        if (left <= 0)
            return [...kept, '\u2026'];
        const text = typeof part === 'string' ? part : part.quoted;
        const clipped = text.length > left ? `${text.slice(0, left)}\u2026` : text;
        kept.push(typeof part === 'string' ? clipped : { quoted: clipped });
        left -= text.length;
    }
    return kept;
}
function duration(ms) {
    return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
function tellSome(all, most, tell, more, where = 'all in report.json') {
    const told = all.slice(0, most).map(tell);
    return all.length > most ? [...told, more(`\u2026 and ${all.length - most} more, ${where}`)] : told;
}
const LINE_CAP = 2_000;
function logText(said) {
    const text = typeof said === 'string' ? oneLine(said, LINE_CAP) : oneLine((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(clipPhrase(said, LINE_CAP)), LINE_CAP);
    return text.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 19001:
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
    'model.inference-profile': BROKEN,
    'format.request': BROKEN,
    'format.version': BROKEN,
    'format.response': BROKEN,
    'format.stream': BROKEN,
    'format.too-large': BROKEN,
    'format.http': BROKEN,
    'auth.feature': BROKEN,
    'limit.quota': BROKEN,
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
    return cause !== 'limit.quota' && /^(?:limit|service)\./.test(cause);
}


/***/ }),

/***/ 96456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p9: () => (/* binding */ OUTSIDE_CAP),
  xP: () => (/* binding */ isPlainlySeen),
  Km: () => (/* binding */ makeClean)
});

// EXTERNAL MODULE: ./src/words/phrase.ts
var phrase = __webpack_require__(76180);
// EXTERNAL MODULE: ./src/secrets/needles.ts
var needles = __webpack_require__(45721);
;// CONCATENATED MODULE: ./src/words/shown/shapes.ts
const REQUEST_ID = '(?:req|msg|org|wrkspc|svac|fdrl)_[0-9A-Za-z]{1,32}';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const ACCOUNT = String.raw `(?<=gateway\.ai\.cloudflare\.com/v1/)[0-9a-f]{32}`;
const STRANGERS = { mixed: 7, cased: 0, digits: 7, ids: [REQUEST_ID] };
const NAMED = { mixed: 17, cased: 10, digits: 19, ids: [REQUEST_ID, UUID, ACCOUNT] };
const ASCII = {
    ...{ upper: 'A-Z', title: '', lower: 'a-z', digit: '0-9' },
    ...{ disguised: '', other: '', mark: '' },
};
const UNICODE = {
    ...{ upper: '\\p{Lu}', title: '\\p{Lt}', lower: '\\p{Ll}', digit: '\\p{N}' },
    disguised: String.raw `\u24b6-\u24e9\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}`,
    ...{ other: '\\p{Lo}\\p{Lm}', mark: '\\p{M}' },
};
let ascii;
let unicode;
function shapesFor(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return (ascii ??= makeShapes(ASCII));
    return (unicode ??= makeShapes(UNICODE));
}
function makeShapes(alphabet) {
    const patterns = patternsOf(alphabet);
    const known = new Map();
    const tokens = (limits) => {
        const found = known.get(limits) ?? tokensOf(alphabet, limits);
        known.set(limits, found);
        return found;
    };
    return { tokens, kindOf: (piece, limits) => kindOf(piece, limits, patterns) };
}
function tokensOf({ upper, lower, title, digit, disguised, other, mark }, { ids }) {
    const cased = upper + lower + title + digit + disguised;
    const ends = `(?![-_]*[${cased}])`;
    const date = String.raw `\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?${ends}`;
    const time = String.raw `\d\d?:\d\d(?::\d\d)?(?:Z|(?![\w:]))`;
    const number = String.raw `(?:\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,6})(?: ?(?:ms|[smhk]|[kKMG]i?B))?(?!\.?[${cased}])`;
    const known = [date, time, ...ids.map((id) => id + ends)].join('|');
    const edge = `(?<![${cased}_:]|\\d\\.)`;
    return new RegExp(`${edge}(?:(?<known>${known})|(?<number>${number}))|(?:[${other}][${mark}]*)+|[${cased}][${cased}${mark}]*`, 'gu');
}
const TRADE = new Set([
    ...[
        'OAuth',
        'vLLM',
        'iOS',
        'xAI',
        'eBPF',
        'IPv4',
        'IPv6',
        'TLSv1',
        'SSLv3',
        'K8s',
        'x86',
        'amd64',
        'arm64',
    ],
    ...['SHA256withRSA', 'Ed25519', 'X25519', 'prime256v1', 'secp256k1', 'secp384r1', 'secp521r1'],
]);
const LONGEST_WORD = 24;
const LONGEST_ACRONYM = 5;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;
const NUMBERED = /^(?:(?:[A-Z]?[a-z]+|[A-Z]+)\d{1,4}|\d{1,4}(?:[a-z]+|[A-Z]+)|[A-Z]\d[A-Z]|\d[A-Z]\d|v\d{1,2}(?:alpha|beta)\d?)$/;
function patternsOf({ upper, title, lower, digit, other, mark }) {
    const pattern = (source, flags = 'u') => new RegExp(source, flags);
    return {
        word: pattern(`^(?:[${upper}${title}]?[${lower}]+|[${upper}]+|[${upper}]{2,6}s)$`),
        irregular: pattern(`[${lower}].*[${upper}]|[${upper}].*[${lower}]`),
        humps: pattern(`[${upper}]+(?![${lower}])|[${upper}]?[${lower}]+`, 'gu'),
        overlaid: pattern(`[A-Za-z0-9][${mark}]`),
        caseless: pattern(`^[${other}]`),
        number: pattern(`^[${digit}]+$`),
        digit: pattern(`[${digit}]`),
    };
}
function kindOf(piece, limits, patterns) {
    const text = piece.normalize('NFC');
    if (patterns.caseless.test(text))
        return isPlain(text) ? 'word' : 'odd';
    if (!isPlain(text) || patterns.overlaid.test(text))
        return 'odd';
    if (TRADE.has(text))
        return 'word';
    if (patterns.number.test(text))
        return text.length <= limits.digits || DATE.test(text) ? 'number' : 'odd';
    return patterns.digit.test(text)
        ? kindOfMixed(text, limits, patterns)
        : kindOfLetters(text, limits, patterns);
}
function isPlain(text) {
    const plain = text.normalize('NFKC');
    return plain === text || !/[A-Za-z0-9]/.test(plain);
}
function kindOfMixed(text, { mixed, cased }, { irregular }) {
    if (NUMBERED.test(text) && text.length <= mixed)
        return 'mixed';
    return cased > 0 && text.length <= (irregular.test(text) ? cased : mixed) ? 'mixed' : 'odd';
}
function kindOfLetters(text, { cased }, { word, humps }) {
    if (text.length === 1)
        return 'letter';
    const isWord = word.test(text) ? text.length <= LONGEST_WORD : isCamel(text.match(humps) ?? []);
    if (isWord)
        return 'word';
    return text.length <= cased ? 'mixed' : 'odd';
}
function isCamel(humps) {
    const fitting = humps.every(({ length }) => length >= 2 && length <= LONGEST_WORD);
    const capitals = humps.filter((hump) => hump === hump.toUpperCase());
    const short = humps.filter(({ length }) => length === 2);
    const isScrap = capitals.length > 0 && short.some((hump) => !capitals.includes(hump));
    return fitting && !isScrap && short.length <= 1 && capitals.every(({ length }) => length <= LONGEST_ACRONYM);
}

;// CONCATENATED MODULE: ./src/words/shown/allow.ts


const HIDDEN = '[\u2026]';
const MOST_NUMBERS = 5;
const MANY_MIXED = 3;
const MANY_LETTERS = 4;
const MANY_GROUPS = 4;
const LONGEST_GROUP = 8;
const MANY_SCRAPS = 5;
const LONGEST_SCRAP = 4;
const LONGEST_REMAINDER = 5;
const LONG_ODD = 20;
const FARTHEST = 16;
const PLAIN = /^(?:[A-Z]?[a-z]{2,23}(?:[ ./]|, |: |:\/\/|$))+$/;
function allow(text, limits, isCut = false) {
    if (!isCut && PLAIN.test(text))
        return text;
    return isCut || text.length > LONGEST_KEPT ? judged(text, limits, isCut) : remembered(text, limits);
}
const MOST_KEPT = 500;
const LONGEST_KEPT = 200;
const answers = new Map();
function remembered(text, limits) {
    const known = answers.get(limits) ?? new Map();
    const answer = known.get(text);
    if (answer !== undefined)
        return answer;
    if (known.size >= MOST_KEPT)
        known.clear();
    const own = Buffer.from(text).toString();
    const fresh = judged(own, limits, false);
    answers.set(limits, known.set(own, fresh));
    return fresh;
}
function judged(text, limits, isCut) {
    const pieces = piecesOf(text, limits, isCut);
    const chunks = chunksOf(text, pieces);
    const joined = runs(pieces, (one, next) => JOINT.test(text.slice(one.end, next.start)));
    const company = runs(pieces, (one, next) => !isWord(one) && !isWord(next) && isNear(one, next));
    const alike = runs(chunks, (one, next) => lengthOf(one) === lengthOf(next));
    const hidden = [
        ...pieces.filter(({ kind }) => kind === 'odd'),
        ...chunks.filter(({ pieces: parts }) => isMostlyOdd(parts)),
        ...pieces.filter((piece, at) => isRemainder(text, piece) || isRest(text, pieces[at - 1], piece)),
        ...[joined.filter(isNoCompound), company.filter(isCode), alike.filter(isCutUp)].flat().map(spanOf),
    ];
    return (0,needles/* replaceIntervals */.P)(text, bridged(text, hidden), HIDDEN);
}
function piecesOf(text, limits, isCut) {
    const { tokens, kindOf } = shapesFor(text);
    return [...text.matchAll(tokens(limits))].map(({ 0: found, index: start, groups }) => {
        const end = start + found.length;
        if (isCut && end === text.length)
            return { start, end, kind: 'odd' };
        if (groups?.['known'] !== undefined)
            return { start, end, kind: 'word' };
        return { start, end, kind: groups?.['number'] === undefined ? kindOf(found, limits) : 'number' };
    });
}
function chunksOf(text, pieces) {
    let at = 0;
    return [...text.matchAll(/\S+/g)].map(({ 0: found, index: start }) => {
        const end = start + found.length;
        const first = at;
        while ((pieces[at]?.start ?? Infinity) < end)
            at += 1;
        return { start, end, pieces: pieces.slice(first, at) };
    });
}
function runs(parts, belong) {
    const all = [];
    for (const part of parts) {
        const last = all.at(-1);
        const before = last?.at(-1);
        if (last !== undefined && before !== undefined && belong(before, part))
            last.push(part);
        else
            all.push([part]);
    }
    return all;
}
const JOINT = /^[-_]{1,3}$/;
function isNoCompound(pieces) {
    if (pieces.length > 1 && pieces.some(({ kind }) => kind === 'odd'))
        return true;
    if (count(pieces, 'mixed') >= MANY_MIXED)
        return true;
    const scraps = runs(pieces, (one, next) => lengthOf(one) === lengthOf(next) && lengthOf(one) <= LONGEST_SCRAP);
    return scraps.some(({ length }) => length >= MANY_SCRAPS);
}
function isCode(pieces) {
    const letters = count(pieces, 'letter');
    if (letters > 0 && pieces.filter((piece) => lengthOf(piece) === 1).length >= MANY_LETTERS)
        return true;
    const mixed = count(pieces, 'mixed') + count(pieces, 'odd');
    return mixed >= MANY_MIXED || letters + mixed + count(pieces, 'number') > MOST_NUMBERS;
}
function isCutUp(chunks) {
    const [first] = chunks;
    if (first === undefined || lengthOf(first) > LONGEST_GROUP || chunks.length < MANY_GROUPS)
        return false;
    return chunks.some(({ pieces }) => pieces.some(({ kind }) => kind === 'mixed' || kind === 'odd'));
}
function isMostlyOdd(pieces) {
    const odd = count(pieces, 'odd');
    return odd >= MANY_MIXED && 2 * odd >= pieces.length;
}
function isRemainder(text, piece) {
    if (isWord(piece) && lengthOf(piece) > LONGEST_REMAINDER)
        return false;
    const { start, end } = piece;
    if (/(?:\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7]{2})$/.test(text.slice(Math.max(0, start - 3), start)))
        return true;
    return !isWord(piece) && /^(?:\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7]{2})/.test(text.slice(end, end + 3));
}
function isRest(text, before, { start, end }) {
    if (before?.kind !== 'odd' || lengthOf(before) < LONG_ODD || start - before.end !== 1)
        return false;
    return text[before.end] === ' ' && !/^[A-Z]?[a-z]+$/.test(text.slice(start, end));
}
function bridged(text, parts) {
    const sorted = parts.toSorted((one, other) => one.start - other.start);
    let reached = 0;
    return sorted.map(({ start, end }) => {
        const from = start > reached && isBare(text, reached, start) ? reached : start;
        reached = Math.max(reached, end);
        return [from, end];
    });
}
function isBare(text, from, to) {
    return from > 0 && to - from <= FARTHEST && !/[\p{L}\p{N}.;!?]/u.test(text.slice(from, to));
}
function isWord({ kind }) {
    return kind === 'word';
}
function isNear(one, next) {
    return next.start - one.end <= FARTHEST;
}
function lengthOf({ start, end }) {
    return end - start;
}
function count(pieces, kind) {
    return pieces.filter((piece) => piece.kind === kind).length;
}
function spanOf(parts) {
    return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

;// CONCATENATED MODULE: ./src/words/clean.ts



const OUTSIDE_CAP = 300;
const LOOKED_AT = 4_096;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]+/gu;
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
const BYTES_OF_ONE = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
const SEEN = /^[\x20-\x7e\u2010-\u2027\u2190-\u27bf]*$/;
function isPlainlySeen(text) {
    return SEEN.test(text);
}
function makeClean(scrubber) {
    const cleaner = (limits) => (raw, cap = OUTSIDE_CAP) => {
        const bare = seen(raw.slice(0, LOOKED_AT)).replace(/\s+/g, ' ').trim();
        const safe = allow(scrubber.outside(bare), limits, raw.length >= LOOKED_AT);
        return (0,phrase/* quote */.hD)((0,phrase/* capped */.uo)(safe, cap));
    };
    return Object.assign(cleaner(STRANGERS), { named: cleaner(NAMED) });
}
function seen(text) {
    if (isPlainlySeen(text))
        return text;
    return whole(text).replace(ESCAPES, '').replace(INVISIBLE, ' ');
}
function whole(text) {
    const read = text.replace(BYTES_OF_ONE, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
    return read === text ? text : whole(read);
}


/***/ })

};
