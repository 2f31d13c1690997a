// Things no run may ever do, whatever the world was like: each rule gives a complaint, or nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import type { Played } from './scenario.ts'
import { leaksIn } from './scenario-leaks.ts'

export type SafetyRule = (played: Played) => readonly string[]

const ROOT = join(import.meta.dirname, '../..')
const SUMMARY_CAP = 900 * 1024
const MOST_ANNOTATIONS = 10
/** Starting a process and writing its files, after the deadline of the run itself, on a busy machine too. */
const GRACE_MS = 6_000

const unless = (holds: boolean, complaint: string): readonly string[] => (holds ? [] : [complaint])

/** No part of a credential beyond its family's prefix, in no disguise. */
export const noLeak: SafetyRule = ({ run, secrets }) =>
  secrets.flatMap((secret) => leaksIn(run.everything, secret))

const OURS = /^::(?:(?:endgroup|add-mask|debug|group)::|(?:error|warning|notice) title=[^:,]*::)/

/** The runner reads a command at the start of a line after white space, and `##[` anywhere. */
export const onlyOurCommands: SafetyRule = ({ run }) => {
  const lines = `${run.stdout}\n${run.stderr}`.split(/\r\n|\r|\n/)
  const strange = lines.filter((line) => line.trimStart().startsWith('::') && !OURS.test(line))
  const older = lines.filter((line) => line.includes('##['))
  return [...strange, ...older].map((line) => `not our command: ${line.slice(0, 80)}`)
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

/** Nothing that moves a cursor, paints, or turns the direction of text. */
export const noControlCharacters: SafetyRule = ({ run }) => {
  const found = CONTROL.exec(run.everything)
  const around =
    found && JSON.stringify(run.everything.slice(Math.max(0, found.index - 40), found.index + 10))
  return found === null ? [] : [`a control character at ${around ?? ''}`]
}

export const summaryFits: SafetyRule = ({ run }) =>
  unless(Buffer.byteLength(run.summary) <= SUMMARY_CAP, 'the summary is too large')

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false })
addFormats.default(ajv)
const isReport = ajv.compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/report-v1.schema.json'), 'utf8')) as object,
)

export const reportIsValid: SafetyRule = ({ run }) =>
  isReport(run.report) ? [] : [`report.json: ${ajv.errorsText(isReport.errors)}`]

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { readonly outputs: object }
const OUTPUT_NAMES = Object.keys(ACTION.outputs)
const ONE_LINE = OUTPUT_NAMES.filter((name) => name !== 'models')

export const everyOutput: SafetyRule = ({ run }) => [
  ...OUTPUT_NAMES.filter((name) => run.outputs[name] === undefined).map((name) => `no output ${name}`),
  ...ONE_LINE.filter((name) => run.outputs[name]?.includes('\n')).map((name) => `output ${name} has lines`),
]

/** Outputs and report come from one result and must not differ. */
export const oneTruth: SafetyRule = ({ run: { outputs, report } }) => [
  ...unless(outputs['verdict'] === report.verdict, 'two verdicts'),
  ...unless((outputs['cause'] ?? '') === (report.cause ?? ''), 'two causes'),
]

export const fewAnnotations: SafetyRule = ({ run }) => {
  const lines = run.stdout.split('\n').filter((line) => /^::(?:error|warning|notice) /.test(line))
  return unless(lines.length <= MOST_ANNOTATIONS, `${lines.length} annotations`)
}

export const quietErrors: SafetyRule = ({ run }) =>
  unless(run.stderr === '', `stderr: ${run.stderr.slice(0, 200)}`)

export const endsInTime: SafetyRule = ({ run, inputs }) => {
  const limitMs = milliseconds(inputs['deadline'] ?? '60s') + GRACE_MS
  return unless(run.durationMs <= limitMs, `took ${Math.round(run.durationMs)} ms, allowed were ${limitMs}`)
}

function milliseconds(text: string): number {
  const [, count, unit] = /^(\d+)(ms|s|m)$/.exec(text) ?? []
  return count === undefined
    ? Infinity
    : Number(count) * { ms: 1, s: 1_000, m: 60_000 }[unit as 'ms' | 's' | 'm']
}

/** "Your key is fine" needs a proof of the same run. */
/** AWS asks whoever it refuses to "make sure your API Key is valid". */
export const noEmptyComfort: SafetyRule = ({ run }) => {
  const said = /(?<!make sure your API )\b(?:key|credential) is (?:fine|good|valid)\b/i.exec(
    `${run.summary}\n${run.stdout}`,
  )
  return unless(
    said === null || run.outputs['key-valid'] === 'true',
    `says "${said?.[0] ?? ''}" without a proof`,
  )
}

export const SAFETY_RULES_OF_WORDS = {
  ...{ noLeak, onlyOurCommands, noControlCharacters, summaryFits, reportIsValid, everyOutput, oneTruth },
  ...{ fewAnnotations, quietErrors, endsInTime, noEmptyComfort },
} as const satisfies Record<string, SafetyRule>
