// Finds the reports of shards in a folder and reads each: whole and in its published form, or with what is wrong with it.
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join, relative } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import schema from '../../../schema/report-v1.schema.json' with { type: 'json' }
import type { ReportV1 } from '../../report/json/v1.ts'
import { nestsTooDeep } from '../../words/json.ts'
import { whyUnsound } from './sound.ts'

/** Largest report: 10,000 targets have about 200 MiB. */
const LIMIT = 268_435_456
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
  for (const [at, path] of reportPaths(folder)
    .slice(0, MOST_FILES + 1)
    .entries())
    yield { path: relative(folder, path), content: at < MOST_FILES ? contentOf(path, isReport) : TOO_MANY }
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
    if (statSync(path).size > LIMIT) return 'is larger than 256 MiB'
    const text = readFileSync(path, 'utf8')
    if (nestsTooDeep(text)) return 'nests deeper than a report does'
    const value: unknown = JSON.parse(text)
    if (!isReport(value)) return 'has not the form of a report'
    return whyUnsound(value) ?? value
  } catch (error) {
    return error instanceof SyntaxError ? 'is no JSON: it may have been cut off' : 'cannot be read'
  }
}
