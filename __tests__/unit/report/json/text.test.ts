// A report stays a report, whatever word is secret: names of members and our own words are no one's secret.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import schema from '../../../../schema/report-v1.schema.json' with { type: 'json' }
import { reportText, targetText } from '../../../../src/report/json/text.ts'
import { makeScrubber } from '../../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../../src/secrets/secret.ts'
import { broken } from '../../../support/results/broken.ts'

const isReport = new Ajv2020({ strictTypes: false, strictTuples: false, formats: fullFormats }).compile(
  schema,
)

function written(secret: string, labels: Readonly<Record<string, string>> = {}): string {
  const { whole } = makeScrubber([makeSecret(secret)])
  const texts = broken.targets.map((target) => targetText({ ...target, labels }, whole, false))
  return [...reportText(broken, texts, whole)].join('')
}

test.each([
  'anthropic',
  'gateway',
  'endpoints',
  'auth.invalid',
  'claude-preflight',
  'report/v1',
  'durationMs',
])('a header’s value may be %s', (secret) => expect(isReport(JSON.parse(written(secret)))).toBe(true))

test('and what is secret is gone', () => {
  const [target] = broken.targets
  const url = target?.endpoints[0]?.url ?? ''
  expect(url.length).toBeGreaterThan(10)
  expect(written('nothing of it')).toContain(url)
  expect(written(url)).not.toContain(url)
})

test('also where it is the name or the value of a label', () => {
  const secret = 'value-of-a-gateway-7'
  for (const labels of [{ [secret]: 'x' }, { x: secret }, { x: `a ${secret} b` }]) {
    const text = written(secret, labels)
    expect(text).not.toContain(secret)
    expect(isReport(JSON.parse(text))).toBe(true)
  }
})
