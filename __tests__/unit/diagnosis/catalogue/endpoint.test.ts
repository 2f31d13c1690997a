// What is said of a base URL never claims an answer that was not asked for.
import { CATALOGUE } from '../../../../src/diagnosis/catalogue.ts'
import { NO_TARGET } from '../../../../src/diagnosis/catalogue/entry.ts'
import type { Evidence } from '../../../../src/words/evidence.ts'
import { plain } from '../../../../src/words/phrase.ts'

function words(evidence: Evidence): string {
  const facts = { ...NO_TARGET, evidence }
  const { explanation, remedy } = CATALOGUE['endpoint.path']
  const { summary, steps } = remedy(facts)
  return [plain(explanation(facts)), summary, ...steps.map(plain)].join('\n')
}

test('a wrong path that was seen before anything was sent says so', () => {
  const said = words({ corrected: 'https://api.anthropic.com' })
  expect(said).toContain('Nothing was sent')
  expect(said).toContain('Set the base URL to https://api.anthropic.com.')
  expect(said).not.toMatch(/answers|answered|404|response/)
})

test('a wrong path that was found by asking says where the API answered', () => {
  const said = words({ status: 404, corrected: 'https://api.anthropic.com' })
  expect(said).toContain('Set the base URL to https://api.anthropic.com: the API answers there.')
  expect(said).not.toContain('Nothing was sent')
})
