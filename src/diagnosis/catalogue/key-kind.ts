// Causes about the kind of credential: a real one, but not for this door.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { storeCredential } from './commands.ts'
import { type CauseEntry, cause, forHost } from './entry.ts'
import { createKey, lookAtOrigin, startNewRun, storeAgain } from './steps.ts'

/** Entries about keys of another kind. */
export const KEY_KIND = {
  'key.wrong-provider': cause({
    title: "this is another vendor's key",
    when: "Another vendor's key (OpenAI, OpenRouter, Google, AWS, GitHub, …) meant for Anthropic.",
    explanation:
      'The shape of the value is that of another service. It was not sent to Anthropic, so nothing is known about whether it works at home.',
    summary: "Use an Anthropic key here, or set the endpoint to that vendor's own.",
    steps: [
      lookAtOrigin,
      ({ secretName }) =>
        say`Check for swapped names: two secrets may have changed places, ${secretName} and another one.`,
      'If you meant to go through that vendor, set its base URL as the endpoint and leave the key as it is.',
      createKey,
      storeAgain('paste the Anthropic key'),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['getKey', 'codeGateways'],
  }),
  'key.admin': cause({
    title: 'an admin key cannot send messages',
    when: 'An admin key where an inference key is needed.',
    explanation:
      'Admin keys (sk-ant-admin…) manage the organization and are refused by the Messages API. It was not sent, and nothing says that it is bad; but it should not lie where an ordinary key would do.',
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
  'key.oauth': cause({
    title: 'this is an OAuth token, not an API key',
    when: 'An OAuth access or refresh token given as `api-key`.',
    explanation:
      'Tokens (sk-ant-oat…) go into the Authorization header with their own beta header; as x-api-key they are refused with a 400 or 404 that looks like something else. Refresh tokens and cookies are never credentials for the API.',
    summary: 'Give the token as auth-token, or use an API key.',
    steps: [
      forHost({
        action: 'If it begins with sk-ant-oat, pass it with the input auth-token instead of api-key.',
        terminal:
          'If it begins with sk-ant-oat, set it as ANTHROPIC_AUTH_TOKEN (Claude Code: CLAUDE_CODE_OAUTH_TOKEN) and unset ANTHROPIC_API_KEY.',
      }),
      'If it is a refresh token (sk-ant-ort) or a cookie (sk-ant-sid), remove it from here and sign out of that session: it opens your account.',
      'For a program of your own, use an API key: a subscription token is for Claude Code alone.',
      createKey,
      storeAgain('paste the API key'),
    ],
    commands: [storeCredential],
    links: ['codeAuthentication', 'authentication', 'getKey'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
