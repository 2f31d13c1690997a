// Every report format: a file of its own, the run in it, and no secret.
import { REPORT_FORMATS } from '../../../src/report/formats.ts'
import { targetText } from '../../../src/report/json/text.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../src/secrets/secret.ts'
import { FORMATS } from '../../../src/words/format-ids.ts'
import { broken } from '../../support/results/broken.ts'

const URL_OF_IT = broken.targets[0]?.endpoints[0]?.url ?? ''

function written(id: (typeof FORMATS)[number], secret: string): string {
  const { whole } = makeScrubber([makeSecret(secret)])
  const targetTexts = broken.targets.map((target) => targetText(target, whole, true))
  return Buffer.concat(
    [...REPORT_FORMATS[id].render({ result: broken, targetTexts, whole })].map((piece) => Buffer.from(piece)),
  ).toString()
}

test('no two formats share a file', () => {
  expect(new Set(FORMATS.map((id) => REPORT_FORMATS[id].file)).size).toBe(FORMATS.length)
})

describe.each(FORMATS)('%s', (id) => {
  test('tells the cause and the endpoint', () => {
    expect(written(id, 'nothing of it')).toContain(broken.cause)
    expect(written(id, 'nothing of it')).toContain(URL_OF_IT)
  })

  test('does not tell what is secret', () => expect(written(id, URL_OF_IT)).not.toContain(URL_OF_IT))
})
