// The ends of models that the official SDK warns of, against the dated table.
// The SDK exports no such list, so its file is named.
import { DEPRECATED_MODELS } from '../../node_modules/@anthropic-ai/sdk/internal/data/deprecated-models.mjs'
import { lifecycleOf } from '../../src/claude/models/models.ts'

const NOW = Date.parse('2026-11-26T12:00:00Z')

/** The SDK writes the day as it is spoken: "January 22nd, 2027". */
const dayOf = (spoken: string): string =>
  new Date(`${spoken.replace(/(\d)(?:st|nd|rd|th)/, '$1')} UTC`).toISOString().slice(0, 10)

test.each(Object.entries(DEPRECATED_MODELS))('%s ends on %s', (id, spoken) => {
  const known = lifecycleOf(id, NOW)
  expect(known).toMatchObject({ retiresAt: dayOf(spoken) })
  expect(known?.lifecycle).not.toBe('active')
})
