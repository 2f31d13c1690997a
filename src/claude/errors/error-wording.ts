// The one place where literal messages are matched: they refine what a type or a status alone leaves open.
import type { CauseId } from '../../words/causes.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Wording } from './wording.ts'
import { WORDINGS_OF_CREDENTIALS } from './wordings-of-credentials.ts'
import { WORDINGS_OF_REQUESTS } from './wordings-of-requests.ts'

/** First match wins, so the special ones stand first. */
export const WORDING = [...WORDINGS_OF_CREDENTIALS, ...WORDINGS_OF_REQUESTS] as const

interface WordedCause {
  readonly cause: CauseId
  /** The header that a gateway wants. */
  readonly header?: string
  /** `route`: the path that it denies; not clean. */
  readonly facts?: Readonly<Record<string, string>>
}

/** The cause that the words name, for an error with this status, and what they name beside it. `message` may be hostile; it is only searched. */
export function causeOfWording(status: number, scheme: AuthScheme, message: string): WordedCause | undefined {
  const start = message.slice(0, 1000)
  const rows: readonly Wording[] = WORDING
  const row = rows.find(
    (one) => one.statuses.includes(status) && (one.scheme ?? scheme) === scheme && one.pattern.test(start),
  )
  const groups = row?.pattern.exec(start)?.groups
  const header = row?.header ?? groups?.['header']
  const route = groups?.['route']
  return (
    row && {
      cause: row.cause,
      ...(header !== undefined && { header }),
      ...(route !== undefined && { facts: { route } }),
    }
  )
}

/** True of words that say that a path is not there: some servers send them with a status of success. */
export function saysNotFound(message: string | undefined): boolean {
  return message !== undefined && /^\W*(?:not[ _-]?found|unexpected endpoint)\b/i.test(message)
}
