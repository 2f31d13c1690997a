// Causes about the refusal of a credential: what is wrong with it, or with the way it is sent.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { storeCredential } from './commands.ts'
import { type CauseEntry, cause, forHost, forParty, told } from './entry.ts'
import { createKey, lookAtOrigin, startNewRun, storeAgain } from './steps.ts'

/** Entries about credentials that are refused. */
export const AUTH = {
  'auth.invalid': cause({
    title: 'the API refused this key',
    when: 'A determinate 401: the key reached the API and was refused (revoked, deleted, mistyped).',
    explanation:
      'The key arrived and was refused with a 401: it was revoked, deleted or mistyped, or belongs to another service. It is no network fault, and trying again will not help.',
    summary: 'Create a new key and store it in place of this one.',
    steps: [
      forParty({
        anthropic:
          'Look for the key in the Claude Console (Settings → API keys): is it there, active, not expired, in the right organization?',
        gateway:
          'Ask the owner of the gateway whether this key exists there: a gateway has keys of its own, and wants no Anthropic key.',
      }),
      lookAtOrigin,
      createKey,
      storeAgain('paste the new key alone'),
      forHost({
        action:
          'Look for a second secret of the same name: an environment secret hides the repository one, and that the organization one.',
        terminal:
          'Look for an old value of the same name in .env, direnv or the shell profile: it wins over what you typed elsewhere.',
      }),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'getKey', 'apiErrors'],
  }),
  'auth.expired': cause({
    title: 'the credential has expired',
    when: "An expired token, by the server's words or by its own claims.",
    explanation:
      'The credential was good once, and its time is over. Keys can be created with an end, and tokens always have one; neither can be prolonged.',
    summary: 'Create a new one and store it.',
    steps: [
      forParty({
        anthropic:
          'Create a new key in the Claude Console with a longer life, or Never; for a Claude Code token run claude setup-token.',
        gateway: 'Get a new key or token from the gateway.',
      }),
      storeAgain('paste the new one'),
      forHost({
        action:
          'Consider keyless access: a workflow can exchange its own GitHub identity for a short-lived token.',
      }),
      'Note the new end in a calendar: the mail before it goes to the creator of the key alone.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['authentication', 'apiKeys', 'federation'],
  }),
  'auth.scheme': cause({
    title: 'the key is good, but must be sent in another header',
    when: 'Refused with the header used, accepted with the other; says which SDK versions send which.',
    explanation:
      'The same key was accepted in one header and refused in the other, so the key itself is fine. SDKs before TypeScript 1.0 and Python 2.0 send x-api-key; from then on they send Authorization: Bearer.',
    summary: 'Send the key in the header that this endpoint takes, or let the gateway read both.',
    steps: [
      told(
        'accepted',
        (accepted) => say`Use ${accepted}: this endpoint accepts the key that way.`,
        'Use the header which the finding shows as accepted.',
      ),
      'If it takes only x-api-key, let the gateway also read Authorization: Bearer, or stay on an SDK before TypeScript 1.0 or Python 2.0 for now.',
      'If it takes only bearer, give the key to the SDK as auth token (ANTHROPIC_AUTH_TOKEN), or update the SDK.',
      forHost({
        action: 'Set the input auth to what your program sends, so that this check demands the same.',
        terminal: 'Pass --auth with what your program sends, so that this check demands the same.',
      }),
    ],
    links: ['migration', 'codeGateways', 'authentication'],
  }),
  'auth.header-stripped': cause({
    title: 'the key was removed on the way',
    when: '"Header is required" although it was sent: something on the way removed it.',
    explanation:
      'The answer says that no key came, but one was sent. Something between here and the API drops the header. That says nothing about the key.',
    summary: 'Let the gateway or proxy pass the header on.',
    steps: [
      'Let every hop pass on x-api-key, authorization and anthropic-version unchanged.',
      'Check the rules of reverse proxies and web firewalls: many drop Authorization or unknown headers by default.',
      'Check for a redirect in between: clients drop credentials when the host changes.',
      'Send the key in the other header for now, if that one passes.',
    ],
    links: ['codeGateways', 'apiOverview'],
  }),
  'auth.duplicate': cause({
    title: 'the credential is sent twice',
    when: 'Credential headers are sent twice, for example by custom headers.',
    explanation:
      'A custom header repeats the credential that is already sent. The API refuses such requests with a 401, or picks one of the two, whatever the key is worth.',
    summary: 'Remove the credential from the custom headers.',
    steps: [
      told(
        'header',
        (header) => say`Remove ${header} from the custom headers.`,
        'Remove authorization and x-api-key from the custom headers.',
      ),
      forHost({
        action:
          'Look at the input headers and at ANTHROPIC_CUSTOM_HEADERS in env of the step, the job and the workflow.',
        terminal:
          'Look at --headers and at ANTHROPIC_CUSTOM_HEADERS in the shell, .env and the settings of Claude Code.',
      }),
      'Set no default header with the key in your own client either: the SDK adds it.',
    ],
    links: ['codeVariables', 'authentication'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
