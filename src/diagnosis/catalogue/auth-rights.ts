// Causes about what a known credential may do: its kind, its place, its organization, its owner.
import type { CauseId } from '../../words/causes.ts'
import type { HostKind } from '../../words/host.ts'
import { say } from '../../words/phrase.ts'
import { storeCredential } from '../commands/credentials.ts'
import { answerHeaders } from '../commands/network.ts'
import { byHost, byParty, type CauseEntry, cause, forHost, forParty, told } from './entry.ts'
import { createKey, dropBetas, keepIn, lookAtOrigin, startNewRun, storeAgain } from './steps.ts'

/** Where a subscription token belongs, so that nobody takes it for a key. */
const KEPT_APART: Readonly<Record<HostKind, string>> = {
  action: 'Pass it to claude-code-action as `claude_code_oauth_token`, not as the API key.',
  terminal: 'Keep it in `CLAUDE_CODE_OAUTH_TOKEN`, not in `ANTHROPIC_API_KEY`.',
}

/** Entries about what a credential may do. */
export const AUTH_RIGHTS = {
  'auth.oauth-unsupported': cause({
    title: 'OAuth tokens are not accepted for this use',
    when: 'An OAuth or subscription token is rejected for this use.',
    explanation:
      "The token was recognized and rejected here: without its beta header, by a rule of the organization, or because such tokens are not for this use. This doesn't mean the token is bad.",
    summary: (facts) => `Create an API key and ${keepIn(facts)}.`,
    steps: [
      lookAtOrigin,
      createKey,
      storeAgain('paste the API key, and remove the token'),
      'If you must keep the token, send it as `Authorization: Bearer` with `anthropic-beta: oauth-2025-04-20`; never as `x-api-key`.',
      'Ask an administrator of the organization if the response says that OAuth is not allowed there.',
    ],
    commands: [storeCredential],
    links: ['codeAuthentication', 'authentication'],
  }),
  'auth.claude-code-only': cause({
    title: 'This token works only with Claude Code',
    when: 'A subscription token that is alive but may be used only by Claude Code: more cannot be tested from outside.',
    explanation:
      'The response says that this credential is authorized only for Claude Code, so it is alive. Whether Claude Code itself works with it cannot be tested from outside.',
    summary: 'Keep the token for Claude Code; use an API key for anything else.',
    steps: [
      'Keep it if only Claude Code uses it.',
      forParty({
        anthropic:
          'Use an API key for an SDK, a script or another tool: the API rejects this token from them.',
        gateway: 'Ask the owner of the gateway for a key that an SDK, a script or another tool may use.',
      }),
      ({ party, host }) => (party === 'anthropic' ? [KEPT_APART[host]] : undefined),
    ],
    links: ['codeAuthentication', 'getKey'],
  }),
  'auth.workspace-required': cause({
    title: 'This key needs a workspace ID',
    when: 'The key belongs to no single workspace: `anthropic-workspace-id` (input `workspace-id`) must be sent.',
    explanation:
      "The API knows this key, but it can act in several workspaces and none was named. Every request must send anthropic-workspace-id. This doesn't mean your key is bad.",
    summary: byHost({
      action: 'Set workspace-id, and send anthropic-workspace-id with every request.',
      terminal: 'Pass --workspace-id, and send anthropic-workspace-id with every request.',
    }),
    steps: [
      'Copy the ID of the workspace (wrkspc_…) from the Claude Console: Settings → Workspaces.',
      forHost({
        action: 'Pass it as `workspace-id`.',
        terminal: 'Pass it as `--workspace-id`, or set `ANTHROPIC_WORKSPACE_ID`.',
      }),
      'Send the header `anthropic-workspace-id` from your program too; for Claude Code, set it in `ANTHROPIC_CUSTOM_HEADERS`.',
      'Or create a key that is scoped to one workspace, which needs no header.',
    ],
    links: ['workspaces', 'getKey'],
  }),
  'auth.forbidden': cause({
    title: byParty({
      anthropic: 'This key lacks a permission',
      gateway: 'The gateway denied access to this key',
    }),
    when: 'A 403 permission_error, or a missing role (also reported with a 401).',
    explanation: byParty({
      anthropic:
        "The API knows the key, but it lacks a permission or a role. It's about permissions, not about a wrong or revoked key.",
      gateway:
        "The gateway denied the request for lack of a permission or a role. It's about permissions; this doesn't mean your key is bad.",
    }),
    summary: byParty({
      anthropic: 'Give the key the permission in the Claude Console, or use one that has it.',
      gateway: 'Ask the owner of the gateway what this key may use.',
    }),
    steps: [
      forParty({
        anthropic:
          'Check the key in the Console: its workspace, its scope, and the role of the account it is linked to.',
        gateway: 'Ask the owner of the gateway what this key may use: routes, models and source addresses.',
      }),
      'Read the message in the report: it may name the missing scope or permission.',
      forParty({ anthropic: 'Use a key of the workspace that has the resource.' }),
    ],
    links: ['apiErrors', 'workspaces', 'authentication'],
  }),
  'auth.feature': cause({
    title: 'A feature of the request is not enabled here',
    when: 'A beta or feature that the request asks for is not granted to this account, tier, workspace or platform.',
    explanation:
      "The request was rejected for a beta or a feature that it uses. The same request may work without it. This doesn't mean your key is bad.",
    summary: byParty({
      anthropic: 'Remove the feature from the request, or have it enabled for this account.',
      gateway: 'Remove the feature from the request, or use a model on a platform that supports it.',
    }),
    steps: [
      dropBetas,
      'Read the message in the report: it names the feature, and whether account, subscription, tier or platform lacks it.',
      told('field', (field) => say`Remove ${field} from the request if it belongs to that feature.`),
      forParty({
        anthropic:
          'Check the usage tier and the organization and workspace settings in the Console: some features are turned on there, others need a tier or an invitation.',
        gateway:
          'Ask the owner of the gateway which platform serves this model: Bedrock, Google Cloud and Foundry support fewer betas than the API.',
      }),
      'For Claude Code, set `CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1` if it sends experimental betas.',
    ],
    links: ['betaHeaders', 'apiErrors', 'consoleLimits'],
  }),
  'auth.region': cause({
    title: 'The API is not available from this location',
    when: '403 "Request not allowed": the country or address of the outgoing connection is not served.',
    explanation:
      "The request was rejected because of where it comes from, before the key was checked. This doesn't mean your key is bad.",
    summary: byHost({
      action: 'Run the job from a supported country or address.',
      terminal: 'Turn off the VPN or proxy, or use an exit in a supported country.',
    }),
    steps: [
      'Compare the country of your outgoing address with the supported regions: the VPN or proxy exit counts, not where you are.',
      forHost({
        action:
          'Run the job on a GitHub-hosted runner, or on a self-hosted runner with an exit in a supported region.',
        terminal: 'Change the exit of the VPN or proxy, or turn it off.',
      }),
      'Try another exit address if the country is supported: single data-center and VPN addresses may be blocked.',
    ],
    links: ['regions', 'apiErrors'],
  }),
  'auth.challenge': cause({
    title: 'A bot challenge answers instead of the API',
    when: 'A bot challenge (`cf-mitigated`) answers instead of the API.',
    explanation:
      "The response is a page that asks to prove you're human, so the request never reached the API. This doesn't mean your key is bad.",
    summary: byParty({
      anthropic: 'Change the outgoing address: shared VPN and proxy exits get challenged.',
      gateway: 'Exempt the API route of the gateway from the bot rules of its edge.',
    }),
    steps: [
      forParty({
        anthropic: 'Change the outgoing address: shared VPN and proxy exits get challenged.',
        gateway:
          "Exempt the API route of the gateway from the bot rules of its edge: programs can't solve a challenge.",
      }),
      'Check the base URL: claude.ai and other websites challenge programs; api.anthropic.com is for programs.',
    ],
    commands: [answerHeaders],
    links: ['apiOverview', 'codeErrors'],
  }),
  'auth.organization': cause({
    title: 'The organization is disabled or on hold',
    when: 'The organization is disabled or on hold.',
    explanation:
      "The key was recognized, but its whole organization can't use the API at the moment. Another key of the same organization won't help.",
    summary: 'Use a key of an active organization, or reactivate this one in the Claude Console.',
    steps: [
      lookAtOrigin,
      'Check that it is the organization you mean: often it is an old key in a forgotten variable or secret.',
      storeAgain('paste a key of the active organization'),
      'Sign in to the Console as an administrator: it shows what is on hold and why (billing, verification, policy).',
      'Follow the appeal link in the response, if there is one.',
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'codeErrors'],
  }),
  'auth.creator-left': cause({
    title: "The key's creator has left the organization",
    when: "The key's creator is no longer a member of the organization.",
    explanation:
      'A personal key acts for the person who created it, and stopped working when that person left the organization.',
    summary: (facts) => `Create a key linked to a service account and ${keepIn(facts)}.`,
    steps: [
      lookAtOrigin,
      'Create a key in the Console linked to a service account, which is not tied to a person.',
      storeAgain('paste only the new key'),
      'Look for other keys of the same person: they stopped working too.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['getKey', 'apiKeys', 'members'],
  }),
  'auth.wrong-workspace': cause({
    title: 'The key belongs to another workspace than expected',
    when: 'The answer names another workspace than `workspace-id`.',
    explanation:
      'The key works, but in another workspace than `workspace-id` names: usage, limits and files would go there.',
    summary: 'Use a key of the expected workspace, or correct workspace-id.',
    steps: [
      'Compare the two IDs in the report, and decide which one is right.',
      storeAgain('paste a key created in the expected workspace'),
      forHost({
        action: 'Correct `workspace-id` if the key is the right one.',
        terminal: 'Correct `--workspace-id` or `ANTHROPIC_WORKSPACE_ID` if the key is the right one.',
      }),
    ],
    commands: [storeCredential],
    links: ['workspaces'],
  }),
  'auth.wrong-organization': cause({
    title: 'The key belongs to another organization than expected',
    when: 'The answer names another organization than `organization-id`.',
    explanation:
      'The key works, but another organization than `organization-id` names pays for it and sees the usage. Often it is a private key.',
    summary: 'Use a key of the expected organization, or correct organization-id.',
    steps: [
      'Compare the two IDs in the report, and decide which one is right.',
      storeAgain('paste a key of the expected organization'),
      forHost({
        action: 'Correct `organization-id` if the key is the right one.',
        terminal: 'Correct `--organization-id` or `ANTHROPIC_ORGANIZATION_ID` if the key is the right one.',
      }),
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'workspaces'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
