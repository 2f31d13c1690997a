// What the issue remembers: whose it is, and its last states, in comments of HTML at the beginning of its body.
import { createHash } from 'node:crypto'
import type { RunResult, TargetResult } from '../words/result.ts'
import { TOOL_NAME } from '../words/version.ts'

/** As many as a person looks back. */
const MOST_STATES = 10

/** What one run found. */
export interface State {
  /** RFC 3339, in whole seconds. */
  readonly at: string
  readonly verdict: string
  /** `-` where there was none. */
  readonly cause: string
  /** The page of the run, or `-`. */
  readonly run: string
}

/** The comment that says which targets an issue is about: what the inputs name, in any order, and not the key. */
export function markerOf(targets: readonly TargetResult[]): string {
  const set = targets.map(({ name, endpoints }) => [name, endpoints.map(({ url }) => url).toSorted()])
  const named = set.map((target) => JSON.stringify(target)).toSorted()
  const digest = createHash('sha256').update(named.join('\n')).digest('hex').slice(0, 32)
  return `<!-- ${TOOL_NAME} targets ${digest} -->`
}

/** What a run found, as the issue remembers it. */
export function stateOf({ startedAt, verdict, cause, run }: RunResult): State {
  const at = `${startedAt.slice(0, 19)}Z`
  const state = { at, verdict, cause: cause ?? '-', run: run.runUrl ?? '-' }
  return STATE.test(lineOf(state)) ? state : { ...state, run: '-' }
}

const OPENING = `<!-- ${TOOL_NAME} states`

/** Letters of which no end of a comment can be made. */
const STATE =
  /^(?<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (?<verdict>healthy|degraded|broken) (?<cause>[a-z.-]{1,64}) (?<run>-|https?:\/\/[\w.:-]{1,255}\/[\w./-]{1,512})$/

function lineOf({ at, verdict, cause, run }: State): string {
  return [at, verdict, cause, run].join(' ')
}

/** A body's beginning. */
export function head(marker: string, states: readonly State[]): string {
  return `${marker}\n${OPENING}\n${states.map(lineOf).join('\n')}\n-->\n\n`
}

/** The newest first: the given one, and those of a body that were written in our form. */
export function remembered(state: State, body: string): readonly [State, ...(readonly State[])] {
  const lines = body.split(/\r?\n/)
  const from = lines.indexOf(OPENING) + 1
  const told = from === 0 ? [] : lines.slice(from, from + MOST_STATES - 1)
  const past = told.flatMap((line) => (STATE.exec(line)?.groups as State | undefined) ?? [])
  return [state, ...past]
}
