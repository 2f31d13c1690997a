// `report.junit.xml` against the schema of Jenkins, and as a reader of such files understands it.
import { parse, type TestCase, type TestSuite } from 'junit2json'
import { resultWithoutRun } from '../../../../src/report/without-run.ts'
import { fail, unknown, warn } from '../../../../src/words/finding.ts'
import { quote, say } from '../../../../src/words/phrase.ts'
import type { Finding } from '../../../../src/words/finding.ts'
import type { RunResult } from '../../../../src/words/result.ts'
import { RESULTS } from '../../../support/results.ts'
import { broken } from '../../../support/results/broken.ts'
import { finding } from '../../../support/results/findings.ts'
import { TARGET, variation, WORKS } from '../../../support/results/healthy.ts'
import { junitFaults } from '../../../support/valid-files.ts'
import { writtenAs } from '../../../support/written-as.ts'

async function suitesOf(
  result: RunResult,
  failOn: 'broken' | 'degraded' = 'broken',
): Promise<readonly TestSuite[]> {
  const read = await parse(await writtenAs('junit', result, { failOn }))
  return (read as { testsuite?: TestSuite[] } | undefined)?.testsuite ?? []
}

function withFindings(...findings: readonly Finding[]): RunResult {
  return variation('degraded', 'tls.expiring', { endpoints: [{ ...WORKS, findings }] })
}

async function casesOf(...given: Parameters<typeof suitesOf>): Promise<readonly TestCase[]> {
  return (await suitesOf(...given)).flatMap(({ testcase = [] }) => testcase)
}

const usage = {
  ...{ title: 'The input is wrong', explanation: say`It says ${quote('<&>')}.` },
  remedy: { summary: 'Correct it.', steps: [], commands: [], links: [] },
  ...{ startedAt: broken.startedAt, tool: broken.tool, run: broken.run },
}
const WITHOUT_RUN = {
  'wrong input': resultWithoutRun({ ...usage, cause: 'config.invalid-input' }),
  'own fault': resultWithoutRun({ ...usage, cause: undefined }),
}

test.each(Object.entries({ ...RESULTS, ...WITHOUT_RUN }))(
  'the file of the %s run is valid',
  async (_, result) => {
    expect(await junitFaults(await writtenAs('junit', result))).toEqual([])
  },
)

test('the schema bites', async () => {
  expect(await junitFaults('<testsuites><testsuite tests="1"/></testsuites>')).not.toEqual([])
})

test('a refused key is a failure with cause and remedy, and what it blocks is skipped', async () => {
  const [suite] = await suitesOf(broken)
  expect(suite).toMatchObject({ name: 'default', tests: 15, failures: 1, errors: 0, skipped: 4 })
  expect(suite?.properties).toEqual(
    expect.arrayContaining([
      { name: 'verdict', value: 'broken' },
      { name: 'cause', value: 'auth.invalid' },
      { name: 'endpoint', value: WORKS.url },
    ]),
  )
  const failed = suite?.testcase?.filter(({ failure }) => failure !== undefined) ?? []
  expect(failed).toMatchObject([{ name: 'Authentication (key-accepted)', time: 0.003, classname: 'default' }])
  const [failure] = failed[0]?.failure ?? []
  expect(failure).toMatchObject({ type: 'auth.invalid', message: 'The API answered 401: invalid x-api-key.' })
  expect(failure?.inner).toContain(broken.targets[0]?.diagnosis?.remedy.summary)
})

test('what could not be decided is no failure, and is told', async () => {
  const [open] = await casesOf(
    withFindings(finding('models', unknown(say`Nobody answered.`, 'service.timeout'))),
  )
  expect(open).not.toHaveProperty('failure')
  expect(open?.['system-out']).toEqual(['unknown: Nobody answered. (service.timeout)'])
})

test.each([
  ['broken', undefined],
  ['degraded', [{ type: 'tls.expiring', message: 'It ends soon.', inner: 'It ends soon. (tls.expiring)' }]],
] as const)('with fail-on %s a warning fails as the step does', async (failOn, failure) => {
  const [soon] = await casesOf(
    withFindings(finding('tls-expiry', warn('tls.expiring', say`It ends soon.`))),
    failOn,
  )
  expect(soon?.failure).toEqual(failure)
})

test('a check of ours that broke is an error', async () => {
  const [suite] = await suitesOf(withFindings(finding('clock', { status: 'crash', detail: say`It broke.` })))
  expect(suite).toMatchObject({ errors: 1, failures: 0 })
  expect(suite?.testcase?.[0]?.error).toMatchObject([{ type: 'crash', message: 'It broke.' }])
})

test('a failure of an unchecked target is skipped', async () => {
  const missing = finding('key-shape', fail('key.missing', say`It is empty.`))
  const result = variation('unchecked', 'key.missing', { endpoints: [{ ...WORKS, findings: [missing] }] })
  expect(await suitesOf(result)).toMatchObject([{ failures: 0, skipped: 1 }])
})

test('several endpoints are several suites, each named by its own', async () => {
  const second = { ...WORKS, url: 'https://gateway.example.com' }
  const suites = await suitesOf(variation('degraded', 'fallback.broken', { endpoints: [WORKS, second] }))
  expect(suites.map(({ name }) => name)).toEqual([WORKS, second].map(({ url }) => `${TARGET.name} (${url})`))
})

test('a run that never began is one case', async () => {
  const [wrong] = await casesOf(WITHOUT_RUN['wrong input'])
  expect(wrong?.failure).toMatchObject([{ type: 'config.invalid-input', message: 'The input is wrong' }])
  const [own] = await casesOf(WITHOUT_RUN['own fault'])
  expect(own?.error).toMatchObject([{ type: 'crash' }])
})

test('characters that XML has no place for never reach the file', async () => {
  const bad = '\u0000\u0008\u000b\u001f\ud800\ufffe\uffff]]>&<"\'\u{1f600}'
  const result = variation('broken', 'auth.invalid', {
    name: bad,
    endpoints: [{ ...WORKS, findings: [finding('dns', fail('dns.failure', say`${quote(bad)}`))] }],
  })
  expect(await junitFaults(await writtenAs('junit', result))).toEqual([])
  const [only] = await casesOf(result)
  expect(only?.failure?.[0]?.message).toBe(`${'\u{fffd}'.repeat(7)}]]>&<"'\u{1f600}`)
})
