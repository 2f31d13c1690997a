// The terminal's report at every width from 40 columns: words wrap, and only a URL or a command is ever longer than a line.
import fc from 'fast-check'
import { explainText } from '../../../src/explain/explain.ts'
import { terminalText } from '../../../src/report/terminal/terminal.ts'
import { widthOf } from '../../../src/report/terminal/terminal-text.ts'
import type { RunResult } from '../../../src/words/result.ts'
import { CAUSE_IDS } from '../../../src/words/causes.ts'
import { RESULTS } from '../../support/results.ts'

const WIDTHS = [40, 47, 80, 120]
const NAMED = Object.entries(RESULTS)

/**
 * Lines that are longer than the terminal is wide, but for a URL and a command, which nobody could copy in pieces. A blank that takes a
 * line's meaning for the runner does not count.
 */
function tooLong(text: string, width: number): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^(\s*): :/, '$1::'))
    .filter((line) => widthOf(line) > width && !/^\s*(?:\$ .*|\W?(?:\d+\. )?https?:\/\/\S+)$/.test(line))
}

/** The same target many times, so that it is told as a fleet. */
function manyOf(result: RunResult): RunResult {
  const targets = Array.from({ length: 9 }, (_, at) =>
    result.targets.map((target) => ({ ...target, name: `${target.name} number ${at}` })),
  )
  return { ...result, targets: targets.flat() }
}

describe.each(WIDTHS)('at %i columns', (width) => {
  test.each(NAMED)('the %s run', (_, result) => {
    for (const detail of ['quiet', 'normal', 'verbose'] as const)
      expect(tooLong(terminalText(result, { colour: false, width, detail }), width)).toEqual([])
  })

  test.each(NAMED)('nine targets of the %s run', (_, result) => {
    expect(tooLong(terminalText(manyOf(result), { colour: false, width }), width)).toEqual([])
  })

  test('every cause that is explained', () => {
    for (const cause of CAUSE_IDS)
      expect(tooLong(explainText(cause, { colour: false, width }) ?? '', width)).toEqual([])
  })
})

test('words of every script are kept whole, or cut between two signs', () => {
  const words = fc.array(fc.constantFrom('密钥无效', '🔑🔑', 'x'.repeat(90), 'key', 'ключ'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 130 }), (said, width) => {
      const [first] = NAMED
      if (first === undefined) throw new Error('there are results')
      const text = terminalText({ ...first[1], notes: [said] }, { colour: false, width })
      expect(tooLong(text, width)).toEqual([])
      expect(text.isWellFormed()).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('colours take no columns', () => {
  const [, result] = NAMED[0] ?? []
  if (result === undefined) throw new Error('there are results')
  const bare = terminalText(result, { colour: false, width: 40 })
  const coloured = terminalText(result, { colour: true, width: 40 })
  expect(coloured).not.toBe(bare)
  // eslint wants no control character in a pattern.
  expect(coloured.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(bare)
})
