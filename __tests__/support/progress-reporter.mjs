// Prints the progress of tests: a line for each file and at least every few seconds, what failed, and why tests were skipped.
import { relative } from 'node:path'

/** Well within ten seconds, on a machine that is held up, too. */
const EVERY_MS = 5_000

/** A reporter of jest (`reporters` in jest.config.js). */
export class ProgressReporter {
  #rootDir
  #startedAt = performance.now()
  #running = new Set()
  #ended = 0
  #skipped = []
  #timer

  constructor({ rootDir }) {
    this.#rootDir = rootDir
  }

  onRunStart({ numTotalTestSuites }) {
    this.#say(`${numTotalTestSuites} files of tests`)
    this.#timer = setInterval(() => this.#tellProgress(), EVERY_MS)
  }

  onTestFileStart({ path }) {
    this.#running.add(relative(this.#rootDir, path))
  }

  onTestCaseResult() {
    this.#ended += 1
  }

  onTestFileResult({ path }, result) {
    const name = relative(this.#rootDir, path)
    this.#running.delete(name)
    const { numPassingTests, numFailingTests, numPendingTests, failureMessage } = result
    const others = [
      ...(numFailingTests > 0 ? [`, ${numFailingTests} FAILED`] : []),
      ...(numPendingTests > 0 ? [`, ${numPendingTests} skipped`] : []),
    ]
    this.#say(`${failureMessage ? 'FAIL' : 'ok  '} ${name}: ${numPassingTests} passed${others.join('')}`)
    for (const { message } of result.console ?? []) console.log(message)
    if (failureMessage) console.log(failureMessage)
    const left = result.testResults.filter(({ status }) => status === 'pending')
    this.#skipped.push(...left.map(({ fullName }) => `${name}: ${fullName}`))
  }

  onRunComplete(_contexts, results) {
    clearInterval(this.#timer)
    for (const name of results.testResults.flatMap((file) => this.#failedIn(file)))
      console.log(`FAIL ${name}`)
    if (this.#skipped.length > 0) console.log(`Skipped, and why:\n${this.#skipped.join('\n')}`)
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results
    const unread =
      numRuntimeErrorTestSuites > 0 ? `, ${numRuntimeErrorTestSuites} files could not be run` : ''
    this.#say(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped${unread}`)
  }

  #failedIn({ testFilePath, testResults, testExecError }) {
    const name = relative(this.#rootDir, testFilePath)
    if (testExecError) return [`${name}: it could not be run`]
    const failed = testResults.filter(({ status }) => status === 'failed')
    return failed.map(({ fullName }) => `${name}: ${fullName}`)
  }

  #tellProgress() {
    this.#say(`${this.#ended} tests so far, at work: ${[...this.#running].join(', ')}`)
  }

  #say(text) {
    console.log(`${String(Math.round((performance.now() - this.#startedAt) / 1000)).padStart(4)} s  ${text}`)
  }
}

export { ProgressReporter as default }
