// Writes docs/gateways.md out of the table of gateway scenarios; with --check only compares.
import { SITUATIONS } from '../__tests__/scenarios/gateways/gateway.ts'
import type { Case, Gateway, Situation } from '../__tests__/scenarios/gateways/gateway.ts'
import { GATEWAYS } from '../__tests__/scenarios/gateways/index.ts'
import { settlePage, table } from './generated-page.ts'

const INTRODUCTION = `# Gateways

<!-- Written by scripts/generate-gateways.ts out of __tests__/scenarios/gateways: change those. -->

A gateway sits between your code and Claude, with its own keys, routes and errors. It may list models to anybody,
count tokens by itself for any model, refuse with 401 what it merely does not have, and read bodies before it looks at keys.
So no single answer of a gateway proves anything. **The difference between two answers does**:

| Proven | By |
| --- | --- |
| the key is accepted | a free question is answered 401 or 403 without the key, and otherwise with it |
| the key is refused | it is refused where another credential is not, or the answer says so by code, and the refusal is about the key |
| \`/v1/messages\` is served | its answer differs from that of a path beside it that cannot exist |
| the model exists | the list shows it, or the count takes it and refuses a name that cannot exist |

## What is sent

1. \`GET /v1/models\` and \`POST /v1/messages/count_tokens\`, with the key: the same questions as everywhere.
2. Where these leave something open, and only at hosts that are not the vendor's: the same questions without the key,
   \`GET /v1/messages\`, a path beside it, the count with a name that cannot exist, the gateway's own free question about a
   key where it documents one, and \`POST /v1/messages\` with the one-byte body \`{\`.

None of these costs anything: no server can run a model out of a body that is no JSON. A real message is sent with
\`live: true\` alone. Where nothing free proves the key, the run says \`endpoint.unverified\`, and \`live: true\` settles it.

## Whose credential

A refusal is about one of five things, and only the first asks for a new key: the key itself (\`auth.invalid\`,
\`auth.expired\`), a credential of the gateway's own beside it (\`auth.gateway\`, which names the header; set it in
\`headers\`), the gateway's credential for Claude (\`auth.upstream\`, a matter for its owner), money or quota (\`billing.*\`), a
model or a role (\`model.forbidden\`, \`auth.forbidden\`). The output \`key-valid\` is \`false\` only where the key itself was refused.`

const OUTCOMES = `## Every gateway, every situation

The scenarios of the tests, as they come out. A dash means not applicable, for the reason below.`

function outcome(row: Case): string {
  if ('absent' in row) return '–'
  const { verdict, cause } = row.expect
  return cause === '' ? verdict : `${verdict}, [\`${cause}\`](causes.md#${cause.replaceAll('.', '')})`
}

function rowOf({ name, provider, situations }: Gateway): readonly string[] {
  return [`${name} (\`${provider}\`)`, ...SITUATIONS.map((situation) => outcome(situations[situation]))]
}

const TITLES: Readonly<Record<Situation, string>> = {
  healthy: 'All is well',
  'healthy with a model': 'A model is named',
  live: 'With `live: true`',
  'bad key': 'Your key is bad',
  'bad gateway header': 'Its own header is bad',
  'bad upstream key': 'Its key for Claude is bad',
  'unknown model': 'The model is unknown',
}

function notesOf({ name, situations }: Gateway): string {
  const lines = SITUATIONS.flatMap((situation) => {
    const row = situations[situation]
    const words =
      'absent' in row ? `not applicable: ${row.absent}.` : [live(row, situation), row.note].join(' ').trim()
    return words === '' ? [] : [`- ${TITLES[situation]}: ${words}`]
  })
  return lines.length === 0 ? '' : `### ${name}\n\n${lines.join('\n')}`
}

/** Some situations show themselves to a real message alone. */
function live(row: Exclude<Case, { readonly absent: string }>, situation: Situation): string {
  return row.inputs?.['live'] === 'true' && situation !== 'live' ? 'Seen with `live: true`.' : ''
}

const page = [
  ...[INTRODUCTION, OUTCOMES],
  table(['Gateway', ...SITUATIONS.map((situation) => TITLES[situation])], GATEWAYS.map(rowOf)),
  ...['## Why', ...GATEWAYS.map(notesOf).filter((notes) => notes !== '')],
]
await settlePage('docs/gateways.md', page.join('\n\n'))
