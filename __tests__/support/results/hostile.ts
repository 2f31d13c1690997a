// A run in which every word that can come from outside is a stranger's.
import { fail, note, unknown } from '../../../src/words/finding.ts'
import { quote, say } from '../../../src/words/phrase.ts'
import type { Diagnosis, EndpointResult, RunResult } from '../../../src/words/result.ts'
import { finding, skip } from './findings.ts'
import { variation, WORKS } from './healthy.ts'

/** Every word that can come from outside is this one. */
export function saying(words: string): RunResult {
  const bad = quote(words)
  const loud = finding(
    'http-reach',
    fail('endpoint.not-an-api', say`Somebody said ${bad} and ${bad}${bad}.`, {
      ...Object.fromEntries([[words, words]]),
      tries: [words, words],
      store: null,
      complete: true,
    }),
  )
  const broke = finding('clock', { status: 'crash', detail: say`It broke: ${bad}` })
  const diagnosis: Diagnosis = {
    cause: 'endpoint.not-an-api',
    title: 'something else answers here',
    explanation: say`It said ${bad}.`,
    remedy: {
      summary: 'Ask who runs it.',
      steps: [say`Read ${bad}.`, [bad]],
      commands: [`curl '${words}'`],
      links: [words, 'https://status.claude.com'],
    },
    explains: ['http-reach'],
  }
  const endpoint: EndpointResult = {
    ...WORKS,
    url: words,
    verdict: 'broken',
    cause: 'endpoint.not-an-api',
    requestId: words,
    keyValid: undefined,
    attempts: [{ request: words, at: words, durationMs: 1, outcome: 'refused', status: 200 }],
    findings: [
      finding('dns', note(say`${bad}`)),
      loud,
      broke,
      finding('models', unknown([bad])),
      skip('identity', 'models'),
    ],
  }
  const target = {
    name: words,
    diagnosis,
    further: [loud],
    endpoints: [endpoint, endpoint],
    models: [{ id: words, status: 'usable', asked: true, retiresAt: words }],
  } as const
  const base = variation('broken', 'endpoint.not-an-api', target)
  const context = {
    host: 'action',
    repository: words,
    workflow: words,
    job: words,
    event: words,
    actor: words,
    runId: words,
    runUrl: words,
  } as const
  return {
    ...base,
    targets: [...base.targets, ...base.targets],
    notes: [say`${bad}`],
    origins: [{ setting: words, from: 'environment', variable: words }],
    run: context,
  }
}

export const HOSTILE =
  '\n::error::x ##[error]y [a](javascript:b) ![i](http://evil.example/i.png) <img src=x onerror=1></details> @octocat #1 www.evil.example | `code` \u001b[31mred ```'

export const hostile: RunResult = saying(HOSTILE)
