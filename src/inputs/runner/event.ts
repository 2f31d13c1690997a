// The event that began this run, as the runner tells it in the environment and in the event's file.
import { readLimited } from '../files.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** An event's file is a few KiB; GitHub caps it at 25 MB. */
const EVENT_LIMIT = 26_214_400

/** Why GitHub gave this run no secrets, when that is its design; undefined when secrets should have been there. */
export function whyWithheld(env: Environment): 'fork' | 'dependabot' | undefined {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return 'dependabot'
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return /^pull_request(?:_review(?:_comment)?)?$/.test(event) && isFromFork(env['GITHUB_EVENT_PATH'])
    ? 'fork'
    : undefined
}

/** Decided by the names of both repositories: `fork` is also true inside of a fork, whose own branches do get secrets. */
function isFromFork(path: string | undefined): boolean {
  const { head, base } = eventIn(path).pull_request ?? {}
  if (head?.repo === null) return true
  const [from, into] = [head, base].map((side) => side?.repo?.full_name)
  return from !== undefined && into !== undefined ? from !== into : head?.repo?.fork === true
}

interface Side {
  readonly repo?: { readonly fork?: boolean; readonly full_name?: string } | null
}

interface PullRequest {
  readonly head?: Side
  readonly base?: Side
}

/** True when the repository of the run is itself a fork of another. */
export function isFork(env: Environment): boolean {
  return eventIn(env['GITHUB_EVENT_PATH']).repository?.fork === true
}

/** True unless the event says that the repository of the run is private, or internal to an enterprise: where it says nothing, anybody may read along. */
export function isPublicRepository(env: Environment): boolean {
  const { private: isPrivate, visibility } = eventIn(env['GITHUB_EVENT_PATH']).repository ?? {}
  if (typeof visibility === 'string') return visibility !== 'private' && visibility !== 'internal'
  return isPrivate !== true
}

interface Event {
  readonly pull_request?: PullRequest
  readonly repository?: {
    readonly fork?: boolean
    readonly private?: unknown
    readonly visibility?: unknown
  } | null
}

/** The payload of the event; the shape is GitHub's, every part may be missing. */
function eventIn(path: string | undefined): Event {
  try {
    return (JSON.parse(readLimited(path ?? '', EVENT_LIMIT) ?? '{}') ?? {}) as Event
  } catch {
    return {}
  }
}
