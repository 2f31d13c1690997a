// Causes about the credentials of a gateway: the one it requires for itself, and the one it uses for Claude.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { type CauseEntry, cause, forHost, nameIn, told } from './entry.ts'

/** Entries about a gateway's own credentials. */
export const AUTH_GATEWAY = {
  'auth.gateway': cause({
    title: 'The gateway requires its own credential',
    when: 'The gateway requires a credential of its own beside the key (`cf-aig-authorization`, `Helicone-Auth`, `x-portkey-api-key`, `Ocp-Apim-Subscription-Key` …), and it is missing or rejected.',
    explanation:
      "The gateway rejected the request before it looked at the Claude key: the gateway's own credential is missing or wrong. This doesn't mean your key is bad.",
    summary: ({ evidence }) => {
      const header = nameIn(evidence.header, '')
      return header === ''
        ? "Send the gateway's own credential in its own header."
        : `Send the gateway's own credential in the header ${header}.`
    },
    steps: [
      told(
        'header',
        (header) => say`Get the value for the header ${header} from the gateway, or from its owner.`,
        'Ask the owner of the gateway which header carries its own credential, and for the value.',
      ),
      forHost({
        action: 'Save it as a secret and pass it with `headers`, as `Name: value` on a line.',
        terminal: 'Pass it with `--headers "Name: value"`, or set `ANTHROPIC_CUSTOM_HEADERS`.',
      }),
      'Set the same header in your client: Claude Code reads `ANTHROPIC_CUSTOM_HEADERS`, the SDKs take defaultHeaders (default_headers in Python).',
    ],
    links: ['codeGateways', 'codeVariables'],
  }),
  'auth.upstream': cause({
    title: "The gateway's own credential for Claude was rejected",
    when: 'The gateway accepts this key, and the credential it uses for Claude is rejected: only its owner can fix that.',
    explanation:
      "The gateway accepts this key; changing it won't help. It calls Claude with its own credential, and that one was rejected or isn't set.",
    summary: 'Tell the owner of the gateway that its credential for Claude was rejected.',
    steps: [
      'Tell the owner of the gateway: its key for Claude (or for the cloud behind it) is missing, revoked or mistyped.',
      'Give them the time and the message from the report; the log of the gateway has the same error.',
      'If the gateway is yours, check the provider key in its configuration: placeholders such as sk-ant-xxx and unset variables are common.',
      'Run again once they have fixed it.',
    ],
    links: ['codeGateways', 'apiErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
