// Runs that nobody has to act on: a healthy one says whose key it is, an unchecked one is quiet, and what was left out still counts.
import { slimmed } from '../../../src/fleet/slim.ts'
import { jobSummary } from '../../../src/report/summary/job-summary.ts'
import { terminalText } from '../../../src/report/terminal/terminal.ts'
import { healthyLines } from '../../../src/report/whose-key.ts'
import { readTarget, makeWords } from '../../../src/report/json/read-v1.ts'
import { targetText } from '../../../src/report/json/text.ts'
import type { TargetV1 } from '../../../src/report/json/v1.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeClean } from '../../../src/words/clean.ts'
import type { Evidence } from '../../../src/words/evidence.ts'
import type { Finding } from '../../../src/words/finding.ts'
import { plain } from '../../../src/words/phrase.ts'
import type { RunResult, TargetResult } from '../../../src/words/result.ts'
import { broken } from '../../support/results/broken.ts'
import { healthy, TARGET, WORKS } from '../../support/results/healthy.ts'

/** The paragraphs before the first fold. */
function above(result: RunResult): readonly string[] {
  const [shown = ''] = jobSummary(result).split('<details>')
  return shown.split('\n').filter((line) => line !== '')
}

function withEvidence(check: string, evidence: Evidence): RunResult {
  const findings = WORKS.findings.map((one): Finding => (one.check === check ? { ...one, evidence } : one))
  return { ...healthy, targets: [{ ...TARGET, endpoints: [{ ...WORKS, findings }] }] }
}

describe('a healthy run', () => {
  test('is two lines under its verdict: whose key, and what was checked', () => {
    expect(above(healthy).slice(1)).toEqual([
      '`https://api.anthropic.com` accepts the key from `ANTHROPIC_API_KEY`.',
      'Model checked: `claude-sonnet-5`. 15 checks passed in 396 ms.',
    ])
  })

  test('names organization, workspace and end where they were told', () => {
    const told = withEvidence('identity', { organization: 'org-1', workspace: 'wrkspc-2', exp: '2027-01-01' })
    expect(above(told)[1]).toContain(': organization `org-1`, workspace `wrkspc-2`, expires `2027-01-01`.')
  })

  test('names the input that the key came from', () => {
    expect(above(withEvidence('key-shape', { from: 'the input api-key' }))[1]).toContain(
      'the key from the input `api-key`.',
    )
  })

  test('names the flag that the key came from in a terminal', () => {
    const { targets } = withEvidence('key-shape', { from: 'the input api-key' })
    const [target] = targets as [TargetResult]
    const [whose] = healthyLines(target, { ...healthy, run: { host: 'terminal' } })
    expect(plain(whose)).toBe('https://api.anthropic.com accepts the key from --api-key.')
  })

  test('says so where nothing that was selected asks for the key', () => {
    const target = { ...TARGET, endpoints: [{ ...WORKS, keyValid: undefined }] }
    expect(above({ ...healthy, targets: [target] })[1]).toBe(
      "`https://api.anthropic.com`: the key wasn't checked, because `checks` leaves that out.",
    )
  })

  test('tells every check in a terminal that is asked for it', () => {
    const told = terminalText(healthy, { colour: false, width: 100, detail: 'verbose' })
    for (const { title } of WORKS.findings) expect(told).toContain(title)
    expect(terminalText(healthy, { colour: false, width: 100 })).not.toContain('Checks of')
  })

  test('counts models where none was asked for', () => {
    const models = TARGET.models.map((model) => ({ ...model, asked: false }))
    expect(above({ ...healthy, targets: [{ ...TARGET, models }] })[2]).toMatch(/^3 models available\. 15 /)
  })
})

test('an unchecked run is its verdict and one sentence; the rest is folded', () => {
  const [target] = broken.targets as [TargetResult]
  const result = { ...broken, verdict: 'unchecked', targets: [{ ...target, verdict: 'unchecked' }] } as const
  expect(above(result)).toEqual([expect.stringMatching(/^## ⚪/), target.diagnosis?.remedy.summary])
  expect(jobSummary(result)).toContain('### What to do')
})

describe('a healthy target among others', () => {
  const published = JSON.parse(targetText(TARGET, (text) => text, false)) as TargetV1
  const read = readTarget(published, makeWords(makeClean(makeScrubber([]))))

  test.each([
    ['of this run', slimmed(TARGET)],
    ['of a shard', read],
    ['of a shard, made small', slimmed(read)],
  ])('%s still tells how many checks passed', (_, target) => {
    expect(target.endpoints[0]?.findings).toEqual([])
    const summary = jobSummary({ ...broken, targets: [...broken.targets, { ...target, name: 'fine' }] })
    expect(summary).toContain('| `fine` |  | 15 passed |')
    expect(summary).not.toContain('no checks')
  })
})
