// The texts of a scenario without what changes from run to run, to be compared with files that were read by a person.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectGolden } from './golden.ts'
import type { Played } from './scenario.ts'

const FOLDER = join(import.meta.dirname, '../scenarios/golden')

/** In this order: a moment holds a day, an address a port. */
const VOLATILE: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g, '{moment}'],
  [/\b\d{2}:\d{2}:\d{2}\.\d{3}\b/g, '{time of day}'],
  [/\b\d{2}:\d{2} UTC\b/g, '{time of day} UTC'],
  [/`·*━+·*`/g, '`{bar}`'],
  [/(skewSeconds`? \| )-?\d+/g, '$1{n}'],
  [/(\w+Ms`? \| )\d+/g, '$1{n}'],
  [/(daysLeft`? \| )\d+/g, '$1{n}'],
  [/\b20\d{2}-\d{2}-\d{2}\b(?!-)/g, '{day}'],
  [/\b\d+ (days?|minutes) (left|ahead|behind)/g, '{n} $1 $2'],
  [/\bin \d+ days?\b/g, 'in {n} days'],
  [/\breq_\w+/g, '{request id}'],
  [/\b(?:[0-9A-F]{2}:){31}[0-9A-F]{2}\b/g, '{fingerprint}'],
  [/((?:127\.0\.0\.1|\[::1\]|localhost):)\d{2,5}/g, '$1{port}'],
  [/\b(name server) [\da-f.:]+/g, '$1 {address}'],
  [/\bport \d{4,5}\b/g, 'port {port}'],
  [/(`port` \| )\d{4,5}\b/g, '$1{port}'],
  [/\b\d+(?:\.\d+)? (?:ms|s)\b/g, '{time}'],
  [/\/\S*\/(?:action|scenario)-\w+\//g, '{folder}/'],
  [/(cacert )(?:"\$CA_FILE"|\{folder\}\/\w+\.pem)/g, '$1{roots}'],
  [/(; Node )[^;\n]+/g, '$1{runtime}'],
  [/^Phases: .*$/gm, 'Phases: {times}'],
  [/preflight-\w{6}\b/g, 'preflight-{folder}'],
]

/** A phase that took no whole millisecond is none: which there are changes from run to run. */
const PHASES: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
  [/(?<=<sub>)(?:[\w ]+ \{time\} [+=] )+\{time\}(?=<\/sub>)/g, '{times}'],
  [/(?:\| [\w ]+ \| \{time\} \| `\{bar\}` \|\n)+/g, '{phases}\n'],
]

/** Requests that went out side by side are told in the order of a clock that has only milliseconds. */
const ATTEMPTS = /(?:\| `\{time of day\}` \|.*\n)+|(?:\{moment\} (?:GET|POST) .*\n)+/g

/** `2023-06-01` and `2026-10-21` are names of versions, not days of a run. */
const VERSION = /(?<=anthropic-version:? ?`?|version"?:? "?|migration-)\d{4}-\d{2}-\d{2}/g

export function withoutVolatile(text: string): string {
  const kept: string[] = []
  const marked = text.replace(VERSION, (version) => `{kept ${kept.push(version) - 1}}`)
  const plain = [...VOLATILE, ...PHASES].reduce(
    (rest, [pattern, placeholder]) => rest.replace(pattern, placeholder),
    marked,
  )
  const whole = plain.replace(/\{kept (\d+)\}/g, (_, at: string) => kept[Number(at)] ?? '')
  return whole.replace(ATTEMPTS, (rows) =>
    rows
      .split(/(?<=\n)/)
      .toSorted()
      .join(''),
  )
}

/** Compares the summary with the file of this scenario. */
export function expectGoldenSummary({ scenario, run }: Played): void {
  expectGolden(fileOf(scenario.id), withoutVolatile(run.summary))
}

/** The summary that was approved for a scenario. Throws where there is none. */
export function goldenSummary(id: string): string {
  return readFileSync(fileOf(id), 'utf8')
}

function fileOf(id: string): string {
  return join(FOLDER, id.replaceAll(/[^\w/]+/g, '-'), 'summary.md')
}
