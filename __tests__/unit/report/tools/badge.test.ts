// `badge.json`, by the rules of the service that reads it.
import Ajv2020 from 'ajv/dist/2020.js'
import { RESULTS } from '../../../support/results.ts'
import { writtenAs } from '../../../support/written-as.ts'

/** Source: https://shields.io/badges/endpoint-badge, as of 2026-11-26. */
const FORM = {
  type: 'object',
  required: ['schemaVersion', 'label', 'message'],
  additionalProperties: false,
  properties: {
    schemaVersion: { const: 1 },
    label: { const: 'Claude' },
    message: { type: 'string', pattern: '^(healthy|degraded|broken|unchecked)(: [a-z0-9-]+\\.[a-z0-9-]+)?$' },
    color: { enum: ['brightgreen', 'yellow', 'red', 'lightgrey'] },
  },
}
const isBadge = new Ajv2020.default().compile(FORM)

test.each(Object.entries(RESULTS))(
  'of a %s run says the verdict, and nothing but words of ours',
  async (_, result) => {
    const badge = JSON.parse(await writtenAs('badge', result)) as { message: string }
    expect([isBadge(badge), isBadge.errors]).toEqual([true, null])
    expect(badge.message).toBe([result.verdict, result.cause].filter(Boolean).join(': '))
  },
)
