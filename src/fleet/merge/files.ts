// Finds the reports of shards in a folder and reads each: whole and in its published form, or with what is wrong with it.
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join, relative } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import schema from '../../../schema/report-v1.schema.json' with { type: 'json' }
import { jsonSize, type JsonLimits } from '../../words/json.ts'
import type { ReportV1 } from '../../report/json/v1.ts'
import { whyUnsound } from './sound.ts'

/** Largest report: two and a half thousand targets, a quarter of the most, have about 50 MiB. */
const LIMIT = 67_108_864
/** All reports together, of which each keeps what it tells of its targets. */
const ALL_LIMIT = 268_435_456
/** The same targets have about 1,600,000 parts. */
const MOST: JsonLimits = { parts: 2_000_000, depth: 32 }
/** A matrix has at most 256 jobs, and each may have been run again. */
const MOST_FILES = 1_024
/** Said of the first one that is left out: it might have been the one that counts. */
const TOO_MANY = `stands behind ${MOST_FILES} others, and was not read`
/** Folders within folders. */
const DEEPEST = 8

export interface ReportFile {
  /** Below the folder. */
  readonly path: string
  /** A report, or in our words why there is none. */
  readonly content: ReportV1 | string
}

/** Paths of all files called `report.json` below a folder, in order; none where there is no such folder. Links are not followed. */
function reportPaths(folder: string): readonly string[] {
  return [...filesBelow(folder, DEEPEST)].toSorted()
}

function* filesBelow(folder: string, depth: number): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isFile() && entry.name === 'report.json') yield path
    if (entry.isDirectory() && depth > 0) yield* filesBelow(path, depth - 1)
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Reads one report after another: many together would not fit into the memory. */
export function* readReports(folder: string): Generator<ReportFile> {
  const isReport = validator()
  let left = ALL_LIMIT
  const paths = reportPaths(folder).slice(0, MOST_FILES + 1)
  for (const [at, path] of paths.entries()) {
    const size = sizeOf(path)
    const why = at === MOST_FILES ? TOO_MANY : whyTooLarge(size, left)
    if (why === undefined) left -= size
    yield { path: relative(folder, path), content: why ?? contentOf(path, isReport) }
  }
}

function whyTooLarge(size: number, left: number): string | undefined {
  if (size > LIMIT) return 'is larger than 64 MiB'
  return size > left ? 'was not read: all reports together are larger than 256 MiB' : undefined
}

/** Bytes; none for a file that went away, which cannot be read either. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Takes members away that this version does not know: a later one may have added them, for the form only grows. */
function validator(): ValidateFunction<ReportV1> {
  const ajv = new Ajv2020({
    ...{ strictTypes: false, strictTuples: false, formats: fullFormats },
    removeAdditional: true,
  })
  return ajv.compile<ReportV1>(schema)
}

function contentOf(path: string, isReport: ValidateFunction<ReportV1>): ReportV1 | string {
  try {
    const text = textOf(path)
    if (text === undefined) return 'has more parts, or nests deeper, than a report of thousands of targets'
    const value: unknown = JSON.parse(text)
    if (!isReport(value)) return 'is not a report'
    return whyUnsound(value) ?? value
  } catch (error) {
    return error instanceof SyntaxError ? 'is not JSON: it may have been cut off' : 'cannot be read'
  }
}

/** Undefined where it has too many parts. Its bytes are let go before it is parsed. */
function textOf(path: string): string | undefined {
  const bytes = readFileSync(path)
  return jsonSize(bytes, MOST) && bytes.toString('utf8')
}
