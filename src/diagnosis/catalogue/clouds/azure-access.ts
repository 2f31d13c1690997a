// Remedies at Azure for those who ask: no credentials, rejected ones, expired ones, missing roles, a closed network.
import { say } from '../../../words/phrase.ts'
import { clockSource, timeHere } from '../../commands/machine.ts'
import { byHost, forHost, told } from '../entry.ts'
import { storeAgain } from '../steps.ts'
import { atCloud, type CloudEntries, forAsker, has, named, runs, without } from './cloud-entry.ts'
import { CLOUD_LINKS } from './cloud-links.ts'

const account = runs('az', 'account', 'show')
const BY_ENTRA = ['azure-cli', 'azure-app'] as const

const MISSING = atCloud({
  title: byHost({
    action: 'No Azure credentials reached this step',
    terminal: 'No Azure credentials are set',
  }),
  explanation: 'Microsoft Foundry was chosen, but no credentials for it were found, so nothing was sent.',
  summary: byHost({
    action: 'Set resource, client-id and tenant-id, and give the job id-token: write.',
    terminal: 'Sign in with az login, or set ANTHROPIC_FOUNDRY_API_KEY.',
  }),
  steps: [
    forHost({
      action: 'Set `client-id` and `tenant-id`, and give the job `id-token: write`: no secret is needed.',
      terminal: 'Sign in: `az login`.',
    }),
    forHost({ action: 'Or run `azure/login` earlier in the same job.' }),
    'Or set the key of the resource as `ANTHROPIC_FOUNDRY_API_KEY` (Foundry portal → the resource → Keys and Endpoint).',
    'Set `resource`, or `ANTHROPIC_FOUNDRY_RESOURCE`, to the name of the Foundry resource.',
  ],
  commands: [account],
  links: [CLOUD_LINKS.foundryClaude, CLOUD_LINKS.azureOidc],
})

const INVALID = atCloud({
  title: 'Microsoft Foundry rejected these credentials',
  explanation:
    'The resource was reached and rejected the credentials. It says the same of a wrong key and of a key that belongs to another resource.',
  summary: (facts) =>
    facts.cloud?.identity === 'key' || has(facts, 'reason', 'key-or-endpoint')
      ? 'Check that the key and the resource name belong together, and copy the key again.'
      : 'Sign in to Azure again, with a token for https://ai.azure.com.',
  steps: [
    forAsker(
      ['key'],
      'Check that `resource` names the resource of this key: Foundry answers the same to a wrong endpoint as to a wrong key.',
    ),
    forAsker(['key'], storeAgain('paste KEY 1 or KEY 2 (Azure portal → the resource → Keys and Endpoint)')),
    forAsker(
      ['key'],
      'If the resource allows no keys (local authentication is off), sign in with Microsoft Entra instead: `client-id` and `tenant-id`.',
    ),
    forAsker(BY_ENTRA, 'Check the tenant: the token must come from the tenant of the resource.'),
    forAsker(
      BY_ENTRA,
      'Request the token for the scope `https://ai.azure.com/.default`: one of another audience is rejected.',
    ),
  ],
  commands: [account],
  links: [CLOUD_LINKS.foundryClaude, CLOUD_LINKS.foundryEntra],
})

const EXPIRED = atCloud({
  title: 'The Microsoft Entra token has expired',
  explanation: 'The token was good before, and its time is over: such tokens last about an hour.',
  summary: byHost({
    action: 'Sign in to Azure again right before this step.',
    terminal: 'Sign in again with az login.',
  }),
  steps: [
    forHost({
      action:
        'Run `azure/login` in the same job right before this step, or set `client-id` and `tenant-id`, which sign in by themselves.',
      terminal: 'Sign in again: `az login`.',
    }),
    forAsker(
      ['key'],
      'Let this step sign in by itself instead of passing a token, which lasts about an hour.',
    ),
  ],
  commands: [account],
  links: [CLOUD_LINKS.foundryEntra],
})

const FORBIDDEN = atCloud({
  title: (facts) => `Azure denied ${named('action', 'access to this resource')(facts)}`,
  explanation:
    "Azure knows these credentials, but they have no role that may use models of this resource. It's about roles; this doesn't mean the credentials are bad.",
  summary: 'Assign the role Foundry User (formerly Azure AI User) on the Foundry resource.',
  steps: [
    'Assign the role Foundry User (formerly Azure AI User) on the resource: Azure portal → the resource → Access control (IAM). Owner and Contributor do not include it.',
    told('action', (action) => say`Check that the role includes the data action ${action}.`),
    'Assign it to the identity that asks here: the app of `client-id`, or the user of `az login`.',
    'Wait five minutes, then run again: a new role takes that long to work.',
  ],
  commands: [account],
  links: [CLOUD_LINKS.foundryRoles, CLOUD_LINKS.foundryEntra],
})

const FEDERATION = atCloud({
  title: 'Microsoft Entra did not accept the identity of this job',
  explanation: 'The identity of the job could not be exchanged for a token of the app. No key is involved.',
  summary: 'Add a federated credential for this job to the app registration.',
  steps: [
    'Give the job `id-token: write`, and check that `client-id` and `tenant-id` are those of the app.',
    told(
      'sub',
      (subject) =>
        say`Add a federated credential with the subject ${subject}, letter by letter: Entra admin center → App registrations → Certificates & secrets.`,
      'Add a federated credential with the subject of this job, letter by letter: Entra admin center → App registrations → Certificates & secrets.',
    ),
    'Check its issuer, `https://token.actions.githubusercontent.com`, and its audience, `api://AzureADTokenExchange`.',
    without('sub', 'Add one each for branches, pull requests and environments: each has another subject.'),
  ],
  commands: [account],
  links: [CLOUD_LINKS.azureOidc],
})

const NETWORK = atCloud({
  title: 'The Foundry resource is closed to this network',
  explanation: "The resource accepts requests only from its own networks. This doesn't mean your key is bad.",
  summary: byHost({
    action: 'Run the job on a runner inside the network of the resource, or allow its address.',
    terminal: 'Connect to the network of the resource, or have your address allowed.',
  }),
  steps: [
    'Allow the outgoing address: Azure portal → the resource → Networking.',
    forHost({
      action:
        'Run the job on a self-hosted runner, or on one with Azure private networking, inside the virtual network.',
      terminal: 'Connect by the VPN of that network; its private endpoint needs its private DNS zone too.',
    }),
  ],
  links: [CLOUD_LINKS.azureNetwork],
})

const SUBSCRIPTION = atCloud({
  title: 'The Azure subscription is disabled',
  explanation:
    'Azure knows the resource, but its subscription is disabled. Another key of the same resource will not help.',
  summary: 'Reactivate the Azure subscription, or use a resource of an active one.',
  steps: [
    'Look at the state of the subscription: Azure portal → Subscriptions.',
    'Reactivate it there, or set `resource` to a resource of an active subscription.',
  ],
  commands: [account],
  links: [CLOUD_LINKS.foundryModels],
})

const UPSTREAM = atCloud({
  title: 'Foundry could not sign in to the service behind it',
  explanation:
    "Foundry accepted these credentials, then failed on its own way to the model. This doesn't mean your key is bad.",
  summary: 'Wait some minutes and run again: the failure is between Foundry and the model.',
  steps: [
    'Wait some minutes and run again.',
    'Check azure.status.microsoft and status.claude.com for an incident.',
    'Deploy the model again in the Foundry portal if it lasts.',
  ],
  links: [CLOUD_LINKS.azureStatus],
})

const CLOCK = atCloud({
  summary: 'Turn on network time: Microsoft Entra rejects tokens that are signed by a clock that is off.',
  steps: [
    told(
      'skewSeconds',
      (seconds) => say`Correct the clock, which differs by ${seconds} s from that of Azure.`,
    ),
    forHost({
      action: 'Turn on network time on the self-hosted runner or the host of its container.',
      terminal:
        'Turn on network time. Containers and WSL use the clock of their host, and drift after it has slept.',
    }),
    'Allow UDP port 123 to a time server in the firewall.',
  ],
  commands: [timeHere, clockSource],
  links: [CLOUD_LINKS.foundryEntra],
})

/** Entries about credentials and networks. */
export const AZURE_ACCESS: CloudEntries = {
  'key.missing': MISSING,
  'auth.invalid': INVALID,
  'auth.expired': EXPIRED,
  'auth.forbidden': FORBIDDEN,
  'auth.federation': FEDERATION,
  'auth.region': NETWORK,
  'auth.organization': SUBSCRIPTION,
  'auth.upstream': UPSTREAM,
  'clock.skew': CLOCK,
}
