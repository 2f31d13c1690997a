// The reports for people of a thousand targets and of ten thousand, each with the longest words there are: readable, within their limits, and soon.
import { CAUSE_IDS } from '../../../src/words/causes.ts'
import { generalWords } from '../../../src/diagnosis/catalogue.ts'
import { quote, say } from '../../../src/words/phrase.ts'
import { annotations } from '../../../src/report/annotations.ts'
import { jobSummary } from '../../../src/report/summary/job-summary.ts'
import { logLines } from '../../../src/report/log.ts'
import type { Diagnosis, RunResult, TargetResult } from '../../../src/words/result.ts'
import { toHtml } from '../../support/github-html.ts'
import { healthy } from '../../support/results/healthy.ts'
import { HOSTILE, saying } from '../../support/results/hostile.ts'
import { fairWatch } from '../../support/fair-time.ts'

const LIMIT = 900 * 1024
/** As long as a stranger's words are kept. */
const LONG = `${HOSTILE} ${'x'.repeat(300)}`.slice(0, 300)

const [loud] = saying(LONG).targets as [TargetResult]
const { diagnosis: told } = loud as { diagnosis: Diagnosis }
const [fine] = healthy.targets as [TargetResult]

/** Every cause in turn, said by strangers at length; each seventh target is healthy. */
function fleet(count: number): RunResult {
  const targets = Array.from({ length: count }, (_, at): TargetResult => {
    const name = `team ${at} ${LONG}`.slice(0, 100)
    if (at % 7 === 0) return { ...fine, name }
    const cause = CAUSE_IDS[at % CAUSE_IDS.length] ?? 'dns.not-found'
    const { title, explanation } = generalWords(cause, 'anthropic')
    const diagnosis = { ...told, cause, title, explanation: say`${explanation} ${quote(LONG)}` }
    const endpoints = loud.endpoints.map((endpoint) => ({ ...endpoint, cause }))
    return { ...loud, name, diagnosis, endpoints, labels: { team: quote(LONG).quoted } }
  })
  return { ...saying(LONG), targets }
}

describe.each([1_000, 10_000])('%i targets', (count) => {
  const result = fleet(count)
  const watch = fairWatch()
  const summary = jobSummary(result)
  const tookMs = watch()

  test('the summary fits, soon', () => {
    expect(Buffer.byteLength(summary)).toBeLessThan(LIMIT)
    expect(tookMs).toBeLessThan(10_000)
  })

  test('the summary counts all targets, and has a chapter with a remedy for every cause', () => {
    const counts = [...summary.matchAll(/^\| \S+ \| `?[\w.-]+`? \|.*? \| (\d+) \| /gm)].map(([, n]) =>
      Number(n),
    )
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(count)
    for (const cause of CAUSE_IDS) expect(summary).toContain(`<sub><code>${cause}</code></sub>`)
    expect(summary.match(/^### What to do$/gm)).toHaveLength(CAUSE_IDS.length)
  })

  test('nothing of the strangers’ comes alive in it', async () => {
    const html = await toHtml(summary)
    const [evil] = /<img[^>]*>|<[^>]*onerror=[^>]*>|href="[^"]*evil[^"]*"|user-mention/.exec(html) ?? []
    expect(evil).toBe(undefined)
    const ours = summary.replaceAll(/^(`{3,})[^]*?^\1$/gm, '').replaceAll(/`[^`\n]*`/g, '')
    expect(ours.match(/<details>/g)?.length).toBe(ours.match(/<\/details>/g)?.length)
  }, 60_000)

  test('log, annotations and terminal stay short', () => {
    expect(logLines(result).flatMap(({ lines }) => lines).length).toBeLessThan(600)
    expect(annotations(result).length).toBeLessThanOrEqual(10)
  })
})
