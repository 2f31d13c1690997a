// Every report format: a file of its own, the run in it, and no secret.
import { REPORT_FORMATS } from '../../../src/report/formats.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../src/secrets/secret.ts'
import { FORMATS, MERGED_FORMATS } from '../../../src/words/format-ids.ts'
import { broken } from '../../support/results/broken.ts'
import { writtenAs } from '../../support/written-as.ts'

const URL_OF_IT = broken.targets[0]?.endpoints[0]?.url ?? ''

test('no two formats share a file', () => {
  expect(new Set(FORMATS.map((id) => REPORT_FORMATS[id].file)).size).toBe(FORMATS.length)
})

/** A format that tells of requests says nothing of causes, and a badge nothing of endpoints. */
test.each(MERGED_FORMATS)('%s tells the cause', async (id) => {
  expect(await writtenAs(id, broken)).toContain(broken.cause)
})

test.each(FORMATS.filter((id) => id !== 'badge'))('%s tells the endpoint', async (id) => {
  expect(await writtenAs(id, broken)).toContain(URL_OF_IT)
})

test.each(FORMATS)('%s does not tell what is secret', async (id) => {
  const { whole } = makeScrubber([makeSecret(URL_OF_IT)])
  expect(await writtenAs(id, broken, { whole })).not.toContain(URL_OF_IT)
})
