// Causes about what a known credential may do: its kind, its place, its organization, its owner.
import type { CauseId } from '../../words/causes.ts'
import type { HostKind } from '../../words/host.ts'
import { say } from '../../words/phrase.ts'
import { answerHeaders, storeCredential } from './commands.ts'
import { type CauseEntry, cause, forHost, forParty, told } from './entry.ts'
import { createKey, dropBetas, startNewRun, storeAgain } from './steps.ts'

/** Where a subscription token belongs, so that nobody takes it for a key. */
const KEPT_APART: Readonly<Record<HostKind, string>> = {
  action: 'Pass it to claude-code-action as claude_code_oauth_token, not as the API key.',
  terminal: 'Keep it in CLAUDE_CODE_OAUTH_TOKEN, and out of ANTHROPIC_API_KEY.',
}

/** Entries about what a credential may do. */
export const AUTH_RIGHTS = {
  'auth.oauth-unsupported': cause({
    title: 'an OAuth token is not accepted for this use',
    when: 'An OAuth or subscription token is refused for this use.',
    explanation:
      'The token was recognised as one, and refused here: without its beta header, by a rule of the organization, or because such tokens are not for this use. It does not say that the token is bad.',
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
  'auth.claude-code-only': cause({
    title: 'this token may be used by Claude Code alone',
    when: 'A subscription token that is alive but may be used by Claude Code alone: more cannot be told from outside.',
    explanation:
      'The answer says that this credential is authorized for Claude Code only, so it is alive. Whether Claude Code itself will work with it cannot be told from outside.',
    summary: 'Fine for Claude Code; use an API key for anything else.',
    steps: [
      'Leave it as it is if only Claude Code uses it.',
      forParty({
        anthropic: 'Use an API key for an SDK, a script or another tool: they are refused with this token.',
        gateway:
          'Ask the owner of the gateway for a key that other clients may use, if an SDK, a script or another tool is to have it.',
      }),
      ({ party, host }) => (party === 'anthropic' ? [KEPT_APART[host]] : undefined),
    ],
    links: ['codeAuthentication', 'getKey'],
  }),
  'auth.workspace-required': cause({
    title: 'the key needs to be told its workspace',
    when: 'The key belongs to no single workspace: `anthropic-workspace-id` (input `workspace-id`) must be sent.',
    explanation:
      'The API knows this key, but it may act in several workspaces and none was named. Every request must carry anthropic-workspace-id. It is not a bad key.',
    summary: 'Send the workspace id with every request.',
    steps: [
      'Copy the id of the workspace (wrkspc_…) from the Claude Console: Settings → Workspaces.',
      forHost({
        action: 'Pass it as the input workspace-id.',
        terminal: 'Pass it as --workspace-id, or set ANTHROPIC_WORKSPACE_ID.',
      }),
      'Send the header anthropic-workspace-id from your program as well; Claude Code takes it through ANTHROPIC_CUSTOM_HEADERS.',
      'Or create a key that is scoped to one workspace, and needs no header.',
    ],
    links: ['workspaces', 'getKey'],
  }),
  'auth.forbidden': cause({
    title: 'the key may not do this',
    when: 'A 403 permission_error, or a missing role (also told with a 401).',
    explanation:
      'The key is known, and refused for lack of a permission or a role. That is a matter of rights, not of a wrong or revoked key.',
    summary: 'Give the key the right, or use one that has it.',
    steps: [
      forParty({
        anthropic:
          'Look at the key in the Console: its workspace, its scope, and the role of the account it is linked to.',
        gateway:
          'Ask the owner of the gateway what this key may reach: its routes, models and source addresses.',
      }),
      'Read the message in the finding: it names the missing scope or right when the service tells.',
      'Use a key of the workspace that has the resource.',
    ],
    links: ['apiErrors', 'workspaces', 'authentication'],
  }),
  'auth.feature': cause({
    title: 'a feature of the request is not granted here',
    when: 'A beta or feature that the request asks for is not granted to this account, tier, workspace or platform.',
    explanation:
      'The request was understood, and refused for a beta or a feature that it asks for. Without it the same key may do the same request: nothing here says that the key is bad.',
    summary: 'Leave the feature out, or have it enabled for this account.',
    steps: [
      dropBetas,
      'Read the message in the finding: it names the feature, and whether account, subscription, tier or platform lacks it.',
      told('field', (field) => say`Remove ${field} from the request if it belongs to that feature.`),
      forParty({
        anthropic:
          'Look in the Console for the usage tier and for the settings of organization and workspace: some features are turned on there, others need a tier or an invitation.',
        gateway:
          'Ask the owner of the gateway which platform serves this model: Bedrock, Google Cloud and Foundry know fewer betas than the API.',
      }),
      'Turn off the experimental betas of Claude Code with CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1 if that program sends them.',
    ],
    links: ['betaHeaders', 'apiErrors', 'consoleLimits'],
  }),
  'auth.region': cause({
    title: 'requests from this place are not served',
    when: '403 "Request not allowed": the country or address of the outgoing connection is not served.',
    explanation:
      'The edge turned the request away before the API saw it, because of where it comes from. The key was not judged: nothing here says that it is bad.',
    summary: 'Send the request from a supported country or address.',
    steps: [
      'Compare the country of your outgoing address with the supported regions; a VPN or proxy exit counts, not where you sit.',
      forHost({
        action:
          'Run the job on a hosted runner, or on a self-hosted runner whose exit is in a supported region.',
        terminal: 'Change the exit of the VPN or proxy, or turn it off.',
      }),
      'Try another exit address if the country is supported: data-centre and VPN addresses are blocked one by one.',
    ],
    links: ['regions', 'apiErrors'],
  }),
  'auth.challenge': cause({
    title: 'a bot challenge answers in place of the API',
    when: 'A bot challenge (`cf-mitigated`) answers instead of the API.',
    explanation:
      'A page that asks to prove a human came instead of an answer, so the request never reached the API. The key was not judged: nothing here says that it is bad.',
    summary: 'Use the host of the API, or an address that is not challenged.',
    steps: [
      forParty({
        anthropic: 'Change the outgoing address: shared VPN and proxy exits are challenged.',
        gateway:
          'Exempt the API route of the gateway from the bot rules of its edge: programs cannot solve a challenge.',
      }),
      'Check the base URL: claude.ai and other web sites challenge programs, api.anthropic.com is the one for them.',
    ],
    commands: [answerHeaders],
    links: ['apiOverview', 'codeErrors'],
  }),
  'auth.organization': cause({
    title: 'the organization is disabled or on hold',
    when: 'The organization is disabled or on hold.',
    explanation:
      'The key was recognised, and its whole organization may not use the API at present. Another key of the same organization will not help.',
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
  'auth.creator-left': cause({
    title: "the key's creator is no longer a member",
    when: "The key's creator is no longer a member of the organization.",
    explanation:
      'A personal key acts for the person who made it, and ended when that person left the organization. It was a good key until then.',
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
  'auth.wrong-workspace': cause({
    title: 'the key acts in another workspace than expected',
    when: 'The answer names another workspace than `workspace-id`.',
    explanation:
      'The key works, but in another workspace than the one you named: usage, limits and files would land there.',
    summary: 'Use a key of the expected workspace, or correct the expected id.',
    steps: [
      'Compare the two ids in the finding, and decide which one is meant.',
      storeAgain('paste a key that was created in the expected workspace'),
      forHost({
        action: 'Correct the input workspace-id if the key is the right one.',
        terminal: 'Correct --workspace-id or ANTHROPIC_WORKSPACE_ID if the key is the right one.',
      }),
    ],
    commands: [storeCredential],
    links: ['workspaces'],
  }),
  'auth.wrong-organization': cause({
    title: 'the key belongs to another organization than expected',
    when: 'The answer names another organization than `organization-id`.',
    explanation:
      'The key works, but another organization pays and sees the usage: often a private key that was stored in a hurry.',
    summary: 'Use a key of the expected organization, or correct the expected id.',
    steps: [
      'Compare the two ids in the finding, and decide which one is meant.',
      storeAgain('paste a key of the expected organization'),
      forHost({
        action: 'Correct the input organization-id if the key is the right one.',
        terminal: 'Correct --organization-id or ANTHROPIC_ORGANIZATION_ID if the key is the right one.',
      }),
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'workspaces'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
