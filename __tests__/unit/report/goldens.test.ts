// Five runs in every language: read once, compared from then on.
import { join } from 'node:path'
import { annotations } from '../../../src/report/annotations.ts'
import { jobSummary } from '../../../src/report/summary/job-summary.ts'
import { logLines } from '../../../src/report/log.ts'
import { outputs } from '../../../src/report/outputs.ts'
import { terminalText } from '../../../src/report/terminal/terminal.ts'
import type { RunResult } from '../../../src/words/result.ts'
import { expectGolden } from '../../support/golden.ts'
import { RESULTS } from '../../support/results.ts'

const PATHS = { reportDir: '/reports', report: '/reports/report.json' }

const LANGUAGES: Readonly<Record<string, (result: RunResult) => string>> = {
  'summary.md.txt': jobSummary,
  'terminal.txt': (result) => terminalText(result, { colour: false, width: 100 }),
  'runner.txt': (result) =>
    [...logLines(result), ...annotations(result), outputs(result, PATHS)]
      .map((part) => `${JSON.stringify(part, undefined, 2)}\n`)
      .join(''),
}

describe.each(Object.entries(RESULTS))('the %s run', (name, result) => {
  test.each(Object.entries(LANGUAGES))('as %s', (file, tell) => {
    expectGolden(join(import.meta.dirname, 'golden', name, file), tell(result))
  })
})
