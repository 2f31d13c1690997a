// What stands in the issue: within GitHub's limits, nothing of a stranger's obeyed, and its memory read back as it was written.
import fc from 'fast-check'
import { bodyOf, changeComment, LIMIT, titleOf } from '../../../src/issue/page.ts'
import { neutral } from '../../../src/issue/neutral.ts'
import { markerOf, remembered, stateOf } from '../../../src/issue/states.ts'
import type { RunResult } from '../../../src/words/result.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { toHtml } from '../../support/github-html.ts'
import { RESULTS } from '../../support/results.ts'
import { broken } from '../../support/results/broken.ts'
import { hostile } from '../../support/results/hostile.ts'
import { huge } from '../../support/results/huge.ts'

/** What GitHub looks for in the text of a finished page. */
const OBEYED = /@[\w-]|#\d|\bGH-\d|https?:\/\/[^\s)]+\/(?:issues|pull|discussions|commit)\//i

/** The text of a page outside of code, as GitHub's filters see it. */
async function readText(markdown: string): Promise<string> {
  const html = await toHtml(markdown)
  return html
    .replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
}

function called(title: string): RunResult {
  const [target] = broken.targets
  if (target?.diagnosis === undefined) throw new Error('the broken result has no diagnosis')
  return { ...broken, targets: [{ ...target, diagnosis: { ...target.diagnosis, title } }] }
}

describe('words of strangers', () => {
  test.each([
    '@octocat',
    'cc @octo/team-a',
    'fixes #1',
    'Closes octo/shop#12',
    'resolves GH-7',
    'fixes https://github.com/octo/shop/issues/1',
    'closes: https://github.com/octo/shop/pull/2',
  ])('%s is shown and not obeyed', async (words) => {
    expect(neutral(words).replaceAll('\u2060', '')).toBe(words)
    expect(await readText(neutral(words))).not.toMatch(OBEYED)
    for (const page of [bodyOf(called(words), 'marker', []), changeComment(called(words), '-')])
      expect(await readText(page)).not.toMatch(OBEYED)
    expect(titleOf(called(words))).not.toMatch(OBEYED)
  })

  test('stay as they are in code, where nothing is obeyed', () => {
    const command =
      'Send it:\n\n```sh\ncurl -d @request.json https://a.example/issues/1\n```\n\nor `@octocat #1`.\n'
    expect(neutral(command)).toBe(command)
  })

  test('of any kind never mention anybody', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (words) => {
        expect(await readText(bodyOf(called(words), '<!-- m -->', []))).not.toMatch(OBEYED)
        expect(titleOf(called(words))).not.toMatch(OBEYED)
      }),
      { numRuns: 100 },
    )
  })

  test('cannot begin a comment in which the rest is hidden', async () => {
    expect(await toHtml(bodyOf(hostile, '<!-- m -->', []))).toContain('Last runs')
  })
})

describe('GitHub’s limits', () => {
  test('hold for any result', () => {
    for (const result of [...Object.values(RESULTS), huge(), called('@1#1'.repeat(100_000))]) {
      const states = Array.from({ length: 10 }, () => stateOf(result))
      expect(bodyOf(result, markerOf(result.targets), states).length).toBeLessThanOrEqual(LIMIT.body)
      expect(titleOf(result).length).toBeLessThanOrEqual(LIMIT.title)
    }
  })
})

describe('the memory of an issue', () => {
  const marker = markerOf(broken.targets)
  const state = stateOf(broken)

  test('is read back as it was written, also with the line ends of a browser', () => {
    const body = bodyOf(broken, marker, [state, { ...state, cause: '-', run: '-' }])
    for (const text of [body, body.replaceAll('\n', '\r\n')])
      expect(remembered(state, text)).toEqual([state, state, { ...state, cause: '-', run: '-' }])
  })

  test('ends where somebody wrote in it', () => {
    expect(remembered(state, `${marker}\nno states`)).toEqual([state])
    expect(remembered(state, bodyOf(broken, marker, [state]).replace('broken', '<script>'))).toEqual([state])
  })

  test('is of one set of targets, in whatever order they stand', () => {
    const [target] = broken.targets
    const other = target && { ...target, name: 'another' }
    if (target === undefined || other === undefined) throw new Error('there is no target')
    expect(markerOf([target, other])).toBe(markerOf([other, target]))
    expect(markerOf([target])).not.toBe(markerOf([other]))
    expect(markerOf([{ ...target, endpoints: [] }])).not.toBe(marker)
  })
})
