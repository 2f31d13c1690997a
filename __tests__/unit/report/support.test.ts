// The bundle for a vendor's support: what they ask for first, one fact a line, nothing that is secret.
import { supportLines } from '../../../src/report/support.ts'
import type { AskedResult, RunResult } from '../../../src/words/result.ts'
import { RESULTS } from '../../support/results.ts'

const ASKED: AskedResult = {
  at: '2026-11-22T06:00:00.210Z',
  ...{ method: 'GET', path: '/v1/models?limit=1000', durationMs: 104.4, outcome: '401' },
  ...{ errorType: 'authentication_error', requestId: 'req_011', edge: 'FRA' },
}

function withAsked(result: RunResult | undefined, asked: readonly AskedResult[]): RunResult {
  if (result === undefined) throw new Error('there is no such result')
  const targets = result.targets.map((target) => ({
    ...target,
    endpoints: target.endpoints.map((endpoint) => ({ ...endpoint, asked })),
  }))
  return { ...result, targets }
}

test('ids come first, then time and finding; requests with their answers; versions last', () => {
  const lines = supportLines(withAsked(RESULTS['broken'], [ASKED, { ...ASKED, requestId: 'req_012' }]))
  expect(lines[0]).toBe('Request ids: req_011, req_012')
  expect(lines.slice(1, 3).map((line) => line.split(':')[0])).toEqual(['Time (UTC)', 'Finding'])
  expect(lines).toContain('Edge (cf-ray): FRA')
  expect(lines).toContain(
    '2026-11-22T06:00:00.210Z GET /v1/models?limit=1000 -> 401, authentication_error, 104 ms, req_011',
  )
  expect(lines.findLast((line) => !line.startsWith('Run: '))).toMatch(/^Versions: claude-preflight /)
})

test('an endpoint that answered nothing has no id, and the code of the failure', () => {
  const lost = { at: ASKED.at, method: 'GET', path: '/v1/models', durationMs: 3, outcome: 'ECONNREFUSED' }
  const lines = supportLines(withAsked(RESULTS['nowhere'] ?? RESULTS['broken'], [lost]))
  expect(lines[0]).toMatch(/^(?:Request ids: none|Request ids: req_)/)
  expect(lines.join('\n')).toContain('-> ECONNREFUSED, 3 ms')
})

test('a run without any target still tells its time and versions', () => {
  const { broken } = RESULTS
  if (broken === undefined) throw new Error('there is no such result')
  expect(supportLines({ ...broken, targets: [] })[0]).toMatch(/^Time \(UTC\): /)
})

test.each(Object.entries(RESULTS))('every fact of the %s run is one line', (_, result) => {
  for (const line of supportLines(result)) expect(line).not.toMatch(/[\r\n\u001b]/)
})
