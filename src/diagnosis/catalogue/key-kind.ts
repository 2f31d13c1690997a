// Causes about the kind of credential: a real one, but not for this service.
import type { CauseId } from '../../words/causes.ts'
import { storeCredential } from '../commands/credentials.ts'
import { byHost, type CauseEntry, cause, forHost } from './entry.ts'
import { createKey, lookAtOrigin, startNewRun, storeAgain } from './steps.ts'

/** Entries about keys of another kind. */
export const KEY_KIND = {
  'key.wrong-provider': cause({
    title: 'This key belongs to another provider',
    when: "Another vendor's key (OpenAI, OpenRouter, Google, AWS, GitHub, …) meant for Anthropic.",
    explanation:
      'The value has the shape of a key of another provider. It was not sent, so it is unknown whether it works with its own provider.',
    summary: "Use an Anthropic key here, or set the endpoint to that provider's base URL.",
    steps: [
      lookAtOrigin,
      'Check for swapped values: this key and another may be mixed up.',
      'If you meant to use that provider, set its base URL as the endpoint and keep the key.',
      createKey,
      storeAgain('paste the Anthropic key'),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['getKey', 'codeGateways'],
  }),
  'key.admin': cause({
    title: "An admin key can't send messages",
    when: 'An admin key where an inference key is needed.',
    explanation:
      "Admin keys (sk-ant-admin…) manage the organization; the Messages API rejects them. It was not sent, and this doesn't mean it is bad. Keep admin keys out of places where an ordinary key is enough.",
    summary: 'Use an ordinary API key instead of the admin key.',
    steps: [
      lookAtOrigin,
      createKey,
      storeAgain('paste the ordinary key, which does not start with sk-ant-admin'),
      'Revoke the admin key if others could read it here: it can create keys and members.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'adminKeys', 'getKey'],
  }),
  'key.oauth': cause({
    title: 'This is an OAuth token, not an API key',
    when: 'An OAuth access or refresh token given as `api-key`.',
    explanation:
      'Access tokens (sk-ant-oat…) belong in the Authorization header. Sent as x-api-key, they fail with a 400 or 404 that looks like something else. Refresh tokens and cookies never work as API credentials.',
    summary: byHost({
      action: 'Pass the token as auth-token instead of api-key, or use an API key.',
      terminal: 'Set the token as ANTHROPIC_AUTH_TOKEN, or use an API key.',
    }),
    steps: [
      lookAtOrigin,
      forHost({
        action: 'If it starts with sk-ant-oat, pass it as `auth-token` instead of `api-key`.',
        terminal:
          'If it starts with sk-ant-oat, set it as `ANTHROPIC_AUTH_TOKEN` (Claude Code: `CLAUDE_CODE_OAUTH_TOKEN`) and unset `ANTHROPIC_API_KEY`.',
      }),
      'If it is a refresh token (sk-ant-ort) or a cookie (sk-ant-sid), remove it and sign out of that session: it opens your account.',
      'For your own program, use an API key: a subscription token is only for Claude Code.',
      createKey,
      storeAgain('paste the API key'),
    ],
    commands: [storeCredential],
    links: ['codeAuthentication', 'authentication', 'getKey'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
