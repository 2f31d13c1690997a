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
/** All reports together, those that turn out to be none too: parsing so many parts takes a second or two. */
const ALL_PARTS = 12_000_000
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

/** What reports may still take, so that a thousand worthless ones cost no more than a few large ones. */
interface Left {
  bytes: number
  parts: number
}

/** Reads one report after another: many together would not fit into the memory. */
export function* readReports(folder: string): Generator<ReportFile> {
  const isReport = validator()
  const left: Left = { bytes: ALL_LIMIT, parts: ALL_PARTS }
  const paths = reportPaths(folder).slice(0, MOST_FILES + 1)
  for (const [at, path] of paths.entries())
    yield {
      path: relative(folder, path),
      content: at === MOST_FILES ? TOO_MANY : contentOf(path, left, isReport),
    }
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

function contentOf(path: string, left: Left, isReport: ValidateFunction<ReportV1>): ReportV1 | string {
  const size = sizeOf(path)
  if (size > LIMIT) return 'is larger than 64 MiB'
  if (size > left.bytes) return 'was not read: all reports together are larger than 256 MiB'
  left.bytes -= size
  try {
    const text = textOf(path, left)
    if (text === undefined) return 'has more parts, or nests deeper, than reports of thousands of targets'
    const value: unknown = JSON.parse(text)
    if (!isReport(value)) return 'is not a report'
    return whyUnsound(value) ?? value
  } catch (error) {
    return error instanceof SyntaxError ? 'is not JSON: it may have been cut off' : 'cannot be read'
  }
}

/** Undefined where it has too many parts, alone or with those before it. Its bytes are let go before it is parsed. */
function textOf(path: string, left: Left): string | undefined {
  const bytes = readFileSync(path)
  const size = jsonSize(bytes, { ...MOST, parts: Math.min(MOST.parts, left.parts) })
  left.parts -= size?.parts ?? 0
  return size && bytes.toString('utf8')
}
