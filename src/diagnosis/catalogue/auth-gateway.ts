// Causes about the credentials of a gateway: the one it wants for itself, and the one it uses for Claude.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { type CauseEntry, cause, forHost, told } from './entry.ts'
import { startNewRun } from './steps.ts'

/** Entries about a gateway's own credentials. */
export const AUTH_GATEWAY = {
  'auth.gateway': cause({
    title: 'the gateway wants a credential of its own',
    when: 'The gateway wants a credential of its own beside the key (`cf-aig-authorization`, `Helicone-Auth`, `x-portkey-api-key`, `Ocp-Apim-Subscription-Key` …), and it is missing or refused.',
    explanation:
      'The gateway turned the request away before it looked at the Claude key: a credential of the gateway itself is missing or refused. Nothing here says that the key is bad.',
    summary: 'Send the gateway’s own credential in a header of its own.',
    steps: [
      told(
        'header',
        (header) => say`Get the value for the header ${header} from the gateway, or from whoever runs it.`,
        'Ask whoever runs the gateway which header carries its own credential, and for its value.',
      ),
      forHost({
        action:
          'Store it as a secret of its own and pass it with the input headers, as "Name: value" on a line.',
        terminal: 'Pass it with --headers "Name: value", or set ANTHROPIC_CUSTOM_HEADERS.',
      }),
      'Set the same header in your client: Claude Code takes it from ANTHROPIC_CUSTOM_HEADERS, the SDKs from defaultHeaders (default_headers in Python).',
      startNewRun,
    ],
    links: ['codeGateways', 'codeVariables'],
  }),
  'auth.upstream': cause({
    title: 'the gateway’s own credential for Claude is refused',
    when: 'The gateway accepts this key, and the credential it uses for Claude is refused: a matter for its owner.',
    explanation:
      'The gateway let this key in and asks Claude with a credential of its own: that one is refused, or it has none to use. A new key for the gateway changes nothing.',
    summary: 'Tell the owner of the gateway that its credential for Claude is refused.',
    steps: [
      'Tell the owner of the gateway: its key for Claude (or for the cloud behind it) is missing, revoked or mistyped.',
      'Give them the time and the message of this finding; the log of the gateway has the same refusal.',
      'If the gateway is yours, look at the provider key in its configuration: placeholders such as sk-ant-xxx and unset variables are the usual reasons.',
      startNewRun,
    ],
    links: ['codeGateways', 'apiErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
