// Causes about the rejection of a credential: what is wrong with it, or with how it is sent.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { storeCredential } from '../commands/credentials.ts'
import { byParty, type CauseEntry, cause, forHost, forParty, nameIn, told } from './entry.ts'
import { checkKey, createKey, lookAtOrigin, replaceKey, startNewRun, storeAgain } from './steps.ts'

/** Entries about credentials that are rejected. */
export const AUTH = {
  'auth.invalid': cause({
    title: byParty({ anthropic: 'The API rejected this key', gateway: 'The gateway rejected this key' }),
    when: 'A determinate 401: the key reached the API or gateway and was rejected (revoked, deleted, mistyped).',
    explanation: byParty({
      anthropic:
        "The key reached the API and was rejected: it was revoked, deleted or mistyped, or belongs to another service. This isn't a network problem; retrying won't help.",
      gateway:
        "The key reached the gateway and was rejected: it was revoked or mistyped, or was issued by someone else. This isn't a network problem; retrying won't help.",
    }),
    summary: checkKey,
    steps: [
      lookAtOrigin,
      forParty({
        anthropic:
          'Look up the key in the Claude Console (Settings → API keys): is it there, active, not expired, in the right organization?',
        gateway:
          'Ask the owner of the gateway whether it knows this key: most gateways issue their own keys and reject Anthropic keys.',
      }),
      createKey,
      storeAgain('paste only the new key'),
      forHost({
        action:
          'Check for a second secret of the same name: environment secrets override repository secrets, which override organization secrets.',
        terminal:
          'Check for an old value of the same name in .env, direnv or the shell profile: it may override what you typed.',
      }),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'getKey', 'apiErrors'],
  }),
  'auth.expired': cause({
    title: 'The credential has expired',
    when: "An expired token, by the server's words or by its own claims.",
    explanation:
      'The credential worked once and has expired. Keys can have an expiry date, and tokens always do; neither can be extended.',
    summary: replaceKey,
    steps: [
      lookAtOrigin,
      forParty({
        anthropic:
          'Create a new key in the Claude Console with a longer life, or Never. For a Claude Code token, run `claude setup-token`.',
        gateway: 'Get a new key or token from the gateway.',
      }),
      storeAgain('paste the new one'),
      forHost({
        action:
          'Consider keyless access: a workflow can exchange its GitHub identity for a short-lived token.',
      }),
      'Note the new expiry date: only the creator of the key gets an email before it.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['authentication', 'apiKeys', 'federation'],
  }),
  'auth.scheme': cause({
    title: 'The key is valid, but must be sent in another header',
    when: 'Rejected with the header used, accepted with the other; says which SDK versions send which.',
    explanation:
      'The same key was accepted in one header and rejected in the other, so the key itself is fine. SDKs before TypeScript 1.0 and Python 2.0 send x-api-key; later ones send Authorization: Bearer.',
    summary: ({ evidence }) =>
      `Send the key as ${nameIn(evidence.accepted, 'the accepted header')}, or let the gateway read both headers.`,
    steps: [
      told(
        'accepted',
        (accepted) => say`Use ${accepted}: this endpoint accepts the key in that header.`,
        'Use the header that the report shows as accepted.',
      ),
      'If it accepts only `x-api-key`, let the gateway also read `Authorization: Bearer`, or stay on an SDK before TypeScript 1.0 or Python 2.0 for now.',
      'If it accepts only `bearer`, give the key to the SDK as auth token (`ANTHROPIC_AUTH_TOKEN`), or update the SDK.',
      forHost({
        action: 'Set `auth` to what your program sends, so that this check requires the same.',
        terminal: 'Pass `--auth` with what your program sends, so that this check requires the same.',
      }),
    ],
    links: ['migration', 'codeGateways', 'authentication'],
  }),
  'auth.header-stripped': cause({
    title: 'The key was removed in transit',
    when: '"Header is required" although it was sent: something in between removed it.',
    explanation:
      'The response says that no key arrived, but one was sent. Something between here and the API drops the header. This says nothing about the key.',
    summary: byParty({
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
  'auth.duplicate': cause({
    title: 'The credential is sent twice',
    when: 'Credential headers are sent twice, for example by custom headers.',
    explanation:
      'A custom header repeats the credential that is already sent. The API rejects such requests with a 401, or picks one of the two; a valid key makes no difference.',
    summary: ({ evidence }) => `Remove ${nameIn(evidence.header, 'the credential')} from the custom headers.`,
    steps: [
      told(
        'header',
        (header) => say`Remove ${header} from the custom headers.`,
        'Remove `authorization` and `x-api-key` from the custom headers.',
      ),
      forHost({
        action:
          'Check `headers`, and `ANTHROPIC_CUSTOM_HEADERS` in env of the step, the job and the workflow.',
        terminal:
          'Check `--headers`, and `ANTHROPIC_CUSTOM_HEADERS` in the shell, .env and the settings of Claude Code.',
      }),
      "Don't set a default header with the key in your own client either: the SDK adds it.",
    ],
    links: ['codeVariables', 'authentication'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
