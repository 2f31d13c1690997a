// Languages of the runner: log lines it must not obey, annotations it would drop, outputs that are one line each.
import fc from 'fast-check'
import { annotations } from '../../../src/report/annotations.ts'
import { logLines } from '../../../src/report/log.ts'
import { outputs, OUTPUT_NAMES } from '../../../src/report/outputs.ts'
import { resultWithoutRun } from '../../../src/report/without-run.ts'
import { terminalText } from '../../../src/report/terminal/terminal.ts'
import type { EndpointResult, RunResult } from '../../../src/words/result.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { RESULTS } from '../../support/results.ts'
import { broken } from '../../support/results/broken.ts'
import { degraded } from '../../support/results/degraded.ts'
import { healthy } from '../../support/results/healthy.ts'
import { saying } from '../../support/results/hostile.ts'
import { huge } from '../../support/results/huge.ts'

const PATHS = { reportDir: '/r', report: '/r/report.json' }

/** As the runner decides it (ActionCommand.cs): after blanks at a line's start, or the older form anywhere. */
function isCommand(line: string): boolean {
  return /^\s*::/.test(line) || /##\[/.test(line)
}

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/

function lines(result: RunResult): readonly string[] {
  return logLines(result).flatMap((part) => [
    ...part.lines,
    ...(part.title === undefined ? [] : [`x${part.title}`]),
  ])
}

describe('the log', () => {
  test('is never obeyed, whatever strangers say', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const said = lines(saying(words))
        expect(said.filter((line) => isCommand(line) || CONTROL.test(line) || line.includes('\n'))).toEqual(
          [],
        )
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    [healthy, 'Healthy: The key, the endpoint and the model work.'],
    [
      broken,
      'Broken (auth.invalid): The API rejected this key. Create a new key in the Claude Console and store it as the secret ANTHROPIC_API_KEY.',
    ],
  ])('ends with a line that stands alone', (result, last) => {
    expect(logLines(result).at(-1)).toEqual({ title: undefined, lines: [last] })
  })

  test('has a line for every check', () => {
    const [checks] = logLines(broken)
    expect(checks?.lines.filter((line) => /^[✓✗»–] /.test(line))).toHaveLength(15)
    expect(checks?.lines).toContain(
      '✗ Authentication: The API answered 401: invalid x-api-key. [auth.invalid]',
    )
  })

  test('stays short where a result is huge', () => {
    expect(lines(huge()).join('\n').length).toBeLessThan(3_000_000)
  })
})

describe('the terminal', () => {
  test('gets no control character from outside, and no line that a runner would obey', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 200 }), (words, width) => {
        const text = terminalText(saying(words), { colour: false, width })
        expect(CONTROL.test(text)).toBe(false)
        expect(text.split('\n').filter(isCommand)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('is coloured only when asked', () => {
    expect(terminalText(broken, { colour: true, width: 80 })).toContain('\u001b[31m')
    expect(terminalText(broken, { colour: false, width: 80 })).not.toContain('\u001b')
  })

  test('keeps sentences within its width', () => {
    const text = terminalText(broken, { colour: false, width: 60 })
    expect(
      text.split('\n').filter((line) => line.length > 60 && !/Checks of|What to do:|^ +[$] /.test(line)),
    ).toEqual([])
  })
})

describe('annotations', () => {
  test.each([
    ['healthy', healthy, []],
    ['broken', broken, ['error']],
    ['degraded', degraded, ['warning', 'warning']],
    ['unchecked', { ...broken, verdict: 'unchecked' } satisfies RunResult, ['notice']],
  ])('of a %s run', (_, result, levels) => {
    expect(annotations(result).map(({ level }) => level)).toEqual(levels)
  })

  test('are ten at most, and fit', () => {
    const all = annotations(huge())
    expect(all).toHaveLength(10)
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(1)
    expect(Math.max(...all.map(({ message }) => message.length))).toBeLessThanOrEqual(4_096)
  })
})

describe('outputs', () => {
  test.each(Object.entries(RESULTS))('of the %s run are all there, one line each', (_, result) => {
    const all = outputs(result, PATHS)
    expect(Object.keys(all)).toEqual([...OUTPUT_NAMES])
    expect(Object.values(all).filter((value) => /[\r\n]/.test(value))).toEqual([])
  })

  test('exist without a run', () => {
    const remedy = { summary: 'Do it.', steps: [], commands: [], links: [] }
    const { startedAt, tool, run } = healthy
    const told = { cause: 'config.invalid-input', title: 'no', explanation: [], remedy } as const
    const all = outputs(resultWithoutRun({ ...told, startedAt, tool, run }), PATHS)
    expect(Object.keys(all)).toEqual([...OUTPUT_NAMES])
    expect(all).toMatchObject({
      verdict: 'broken',
      cause: 'config.invalid-input',
      title: 'Broken: no',
      remedy: 'Do it.',
      'key-valid': 'unknown',
      models: '[]',
    })
  })

  const [works] = healthy.targets[0]?.endpoints ?? []
  const [refused] = broken.targets[0]?.endpoints ?? []
  const of = (endpoints: readonly (EndpointResult | undefined)[]): ReturnType<typeof outputs> =>
    outputs(
      {
        ...healthy,
        targets: healthy.targets.map((target) => ({
          ...target,
          endpoints: endpoints.filter((one) => one !== undefined),
        })),
      },
      PATHS,
    )

  test('name the first endpoint that works, with what it accepts', () => {
    const second = works && {
      ...works,
      url: 'https://b.example',
      auth: ['x-api-key', 'bearer'] as const,
      requestId: 'req_b',
    }
    expect(of([refused, second])).toMatchObject({
      'healthy-endpoint': 'https://b.example',
      auth: 'bearer,x-api-key',
      'key-valid': 'true',
      'request-id': 'req_b',
    })
  })

  test.each([
    [true, 'true'],
    [false, 'false'],
    [undefined, 'unknown'],
  ])('tell a key that is %s as %s', (keyValid, told) => {
    expect(of([refused && { ...refused, keyValid }])['key-valid']).toBe(told)
    expect(of([refused && { ...refused, reachable: keyValid }])['endpoint-reachable']).toBe(told)
  })

  test('list usable and deprecated models once each, as JSON', () => {
    const models = (['usable', 'retired', 'deprecated', 'forbidden', 'usable'] as const).map((status) => ({
      id: `m-${status}`,
      status,
      asked: false,
    }))
    const all = outputs(
      { ...healthy, targets: healthy.targets.map((target) => ({ ...target, models })) },
      PATHS,
    )
    expect(JSON.parse(all.models)).toEqual(['m-usable', 'm-deprecated'])
  })
})
