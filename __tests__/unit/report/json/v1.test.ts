// `report.json` against its published schema.
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { reportText, targetText } from '../../../../src/report/json/text.ts'
import { resultWithoutRun } from '../../../../src/report/without-run.ts'
import type { RunResult } from '../../../../src/words/result.ts'
import { RESULTS } from '../../../support/results.ts'
import { broken } from '../../../support/results/broken.ts'
import { healthy } from '../../../support/results/healthy.ts'

const text = readFileSync(new URL('../../../../schema/report-v1.schema.json', import.meta.url), 'utf8')
const schema = JSON.parse(text) as Record<string, unknown>

const ajv = new Ajv2020.default({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
})
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** The report as a reader of the file gets it. */
function written(result: RunResult): Record<string, unknown> {
  const whole = (text: string): string => text
  const texts = result.targets.map((target) => targetText(target, whole, false))
  return JSON.parse([...reportText(result, texts, whole)].join('')) as Record<string, unknown>
}

function expectValid(report: unknown): void {
  validate(report)
  expect(validate.errors ?? []).toEqual([])
}

test.each(Object.entries(RESULTS).filter(([name]) => name !== 'hostile'))(
  'the %s report is valid',
  (_, result) => {
    expectValid(written(result))
  },
)

test('a hostile report breaks the shape nowhere but in its moments', () => {
  validate(written(RESULTS['hostile'] ?? healthy))
  expect(new Set(validate.errors?.map(({ instancePath }) => instancePath.split('/').at(-1)))).toEqual(
    new Set(['at']),
  )
})

test('the report of a run that never was is valid', () => {
  const remedy = { summary: 'Do.', steps: [['Do.']], commands: [], links: [] }
  const told = {
    title: 'no',
    explanation: ['No.'],
    remedy,
    startedAt: healthy.startedAt,
    tool: healthy.tool,
    run: { host: 'terminal' },
  } as const
  for (const cause of ['config.invalid-input', undefined] as const)
    expectValid(written(resultWithoutRun({ ...told, cause })))
})

test('the fields of the contract stand where it puts them', () => {
  const report = written(broken)
  expect(report).toMatchObject({
    schema: 'claude-preflight/report/v1',
    verdict: 'broken',
    cause: 'auth.invalid',
    startedAt: '2026-11-22T06:00:00.000Z',
    durationMs: 396.4,
    tool: { name: 'claude-preflight', version: '0.1.0' },
    run: { repository: 'octo-org/octo-repo' },
    targets: [
      {
        name: 'default',
        provider: 'anthropic',
        verdict: 'broken',
        diagnosis: {
          cause: 'auth.invalid',
          title: 'The API rejected this key',
          remedy: { steps: { length: 5 }, commands: ['gh secret set ANTHROPIC_API_KEY'] },
          reproduce: { length: 1 },
        },
        endpoints: [
          {
            url: 'https://api.anthropic.com',
            auth: [],
            attempts: [{ outcome: 'refused' }],
            phases: { dnsMs: 12.4, totalMs: 318.9 },
          },
        ],
        models: [{ id: 'claude-sonnet-5', status: 'unverified' }],
      },
    ],
  })
  expect(report).not.toHaveProperty('partial')
  expect(report).not.toHaveProperty(['targets', 0, 'endpoints', 0, 'phases', 'proxyMs'])
  expect(report).toHaveProperty(['targets', 0, 'endpoints', 0, 'findings', 10], {
    check: 'key-accepted',
    title: 'Authentication',
    status: 'fail',
    cause: 'auth.invalid',
    durationMs: 2.5,
    detail: 'The API answered 401: invalid x-api-key.',
    evidence: { status: 401, type: 'authentication_error' },
  })
})

test('a healthy report has no cause and no diagnosis', () => {
  expect(written(healthy)).toMatchObject({ verdict: 'healthy', cause: null, targets: [{ diagnosis: null }] })
})

test('only a run that was cut off is partial', () => {
  const report = written({ ...healthy, cutOffBy: 'cancellation' })
  expect(report).toMatchObject({ partial: true, cutOffBy: 'cancellation' })
  expectValid(report)
})

test.each([
  ['an unknown field', { extra: 1 }],
  ['an unknown verdict', { verdict: 'fine' }],
  ['a moment that is none', { startedAt: 'yesterday' }],
  ['a false mark of a cut', { partial: false }],
])('the schema refuses %s', (_, change) => {
  expect(validate({ ...written(healthy), ...change })).toBe(false)
})
