// The job summary under bad conditions: strangers' words everywhere, far too much of everything, many targets, no run at all.
import { pageOf } from '../../../src/report/cause-page.ts'
import fc from 'fast-check'
import { readTarget, makeWords } from '../../../src/report/json/read-v1.ts'
import { targetText } from '../../../src/report/json/text.ts'
import type { TargetV1 } from '../../../src/report/json/v1.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeClean } from '../../../src/words/clean.ts'
import { say } from '../../../src/words/phrase.ts'
import { jobSummary } from '../../../src/report/summary/job-summary.ts'
import { resultWithoutRun } from '../../../src/report/without-run.ts'
import type { RunResult, TargetResult } from '../../../src/words/result.ts'
import { toHtml } from '../../support/github-html.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { broken } from '../../support/results/broken.ts'
import { degraded } from '../../support/results/degraded.ts'
import { healthy } from '../../support/results/healthy.ts'
import { saying } from '../../support/results/hostile.ts'
import { huge } from '../../support/results/huge.ts'
import { nowhere } from '../../support/results/nowhere.ts'

/** The elements of a page in order, with their links; what strangers said is no part of it. */
async function skeleton(markdown: string): Promise<string> {
  const html = await toHtml(markdown, { sanitize: false })
  return (html.match(/<[a-z][^>]*>/gi) ?? []).join('\n')
}

function firstLine(result: RunResult): string {
  return jobSummary(result).split('\n', 1).join()
}

describe('strangers’ words', () => {
  test('never change which elements the page has', async () => {
    const expected = await skeleton(jobSummary(saying('word')))
    await fc.assert(
      fc.asyncProperty(hostileText, async (words) => {
        expect(await skeleton(jobSummary(saying(`x${words}x`)))).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })

  test('leave the links of the remedy as the only ones', async () => {
    const html = await toHtml(
      jobSummary(saying('[a](https://evil.example) www.evil.example <https://evil.example>')),
    )
    const linked = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)
    expect(new Set(linked)).toEqual(new Set(['https://status.claude.com', pageOf('endpoint.not-an-api')]))
  })
})

test('commands stand in a block for their shell, after a merge too', () => {
  const inShell = (shell: 'sh' | 'powershell'): RunResult => ({
    ...broken,
    targets: broken.targets.map(({ diagnosis, ...target }) => ({
      ...target,
      diagnosis: diagnosis && { ...diagnosis, remedy: { ...diagnosis.remedy, shell } },
    })),
  })
  expect(jobSummary(inShell('sh'))).toContain('\n```sh\n')
  expect(jobSummary(inShell('powershell'))).toContain('\n```powershell\n')
  const [target] = inShell('powershell').targets
  const read =
    target &&
    readTarget(
      JSON.parse(targetText(target, (text) => text, false)) as TargetV1,
      makeWords(makeClean(makeScrubber([]))),
    )
  expect(read?.diagnosis?.remedy.shell).toBe('powershell')
})

describe('a result of 50 MB', () => {
  const result = huge()
  const summary = jobSummary(result)

  test('is one', () => {
    expect(JSON.stringify(result).length).toBeGreaterThan(50_000_000)
  })

  test('is cut to less than 900 KiB of bytes, and says so', () => {
    expect(Buffer.byteLength(summary)).toBeLessThan(900 * 1024)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(500 * 1024)
    expect(summary.trimEnd().split('\n').at(-1)).toMatch(/Cut here.*`report\.json`/)
  })

  test('keeps verdict and cause, and every tag and fence closed', async () => {
    expect(summary).toMatch(/^## ❌ .*<code>auth\.invalid<\/code>/)
    expect(summary.split('<details>')).toHaveLength(summary.split('</details>').length)
    expect(summary.split(/^`{3,}/m)).toHaveLength(5)
    const html = await toHtml(summary)
    expect(html.trimEnd()).toMatch(/<p><strong>Cut here:<\/strong>.*<\/p>$/)
  })
})

describe('many targets', () => {
  const named = (result: RunResult, name: string): TargetResult[] =>
    result.targets.map((target) => ({ ...target, name }))
  const targets = [...named(healthy, 'fine'), ...named(degraded, 'ageing'), ...named(nowhere, 'lost')]
  const summary = jobSummary({ ...nowhere, targets })

  test('are led by the worst, which the first line names', () => {
    expect(summary.split('\n', 1).join()).toContain(
      '❌ the endpoint’s name does not exist (target `lost`; 1 of 3 targets)',
    )
    const order = [...summary.matchAll(/^\| (\S+) \|.*\| 1 \| `(fine|ageing|lost)` \|$/gm)].map(
      ([, mark, name]) => `${mark} ${name}`,
    )
    expect(order).toEqual(['❌ lost', '⚠️ ageing', '✅ fine'])
  })

  test('have a chapter for each cause, and those that are healthy a fold', () => {
    const chapters = [...summary.matchAll(/^## \S+ .*: 1 target <sub><code>([\w.-]+)<\/code>/gm)].map(
      ([, cause]) => cause,
    )
    expect(chapters).toEqual(['dns.not-found', 'tls.expiring'])
    expect(summary).toContain('<details><summary>✅ 1 target healthy</summary>')
  })
})

test('several endpoints are compared, the worst told in full', () => {
  const [bad] = broken.targets
  const [good] = healthy.targets
  const endpoints = [
    ...(good?.endpoints ?? []),
    ...(bad?.endpoints ?? []).map((one) => ({ ...one, url: 'https://b.example' })),
  ]
  const summary = jobSummary({ ...broken, targets: bad ? [{ ...bad, endpoints }] : [] })
  expect(summary).toMatch(/\| ✅ \| `https:\/\/api\.anthropic\.com` \| Healthy \|/)
  expect(summary).toContain('### ❌ `https://b.example`: 1 failed, 10 passed, 4 skipped')
  expect(summary).not.toContain('### ✅')
})

test('a run that was cut off says so', () => {
  expect(jobSummary({ ...nowhere, cutOffBy: 'deadline' })).toContain('The deadline ended this run early')
})

describe('a run that never was', () => {
  const told = {
    title: 'Invalid timeout',
    explanation: say`Input timeout is wrong.`,
    remedy: { summary: 'Correct the input.', steps: [say`Correct the input.`], commands: [], links: [] },
    startedAt: healthy.startedAt,
    tool: healthy.tool,
    run: healthy.run,
  }

  test('by wrong usage is told by its cause', () => {
    const result = resultWithoutRun({ ...told, cause: 'config.invalid-input' })
    expect(firstLine(result)).toBe(
      `## ❌ Invalid timeout <sub><a href="${pageOf('config.invalid-input')}"><code>config.invalid-input</code></a></sub>`,
    )
    expect(jobSummary(result)).toContain('Input timeout is wrong.')
  })

  test('by a fault of our own has no cause', () => {
    const result = resultWithoutRun({ ...told, cause: undefined })
    expect(firstLine(result)).toBe('## ❌ A bug in this tool ended the run')
    expect(jobSummary(result)).toContain('Input timeout is wrong.')
  })
})
