// The one place where literal messages are matched: they refine what a type or a status alone leaves open.
import type { CauseId } from '../../words/causes.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Wording } from './wording.ts'
import { WORDINGS_OF_CREDENTIALS } from './wordings-of-credentials.ts'
import { WORDINGS_OF_REQUESTS } from './wordings-of-requests.ts'

/** First match wins, so the special ones stand first. */
export const WORDING = [...WORDINGS_OF_CREDENTIALS, ...WORDINGS_OF_REQUESTS] as const

/** The cause that the words name, for an error with this status, and the header that they ask for. `message` may be hostile; it is only searched. */
export function causeOfWording(
  status: number,
  scheme: AuthScheme,
  message: string,
): { readonly cause: CauseId; readonly header?: string } | undefined {
  const start = message.slice(0, 1000)
  const rows: readonly Wording[] = WORDING
  const row = rows.find(
    (one) => one.statuses.includes(status) && (one.scheme ?? scheme) === scheme && one.pattern.test(start),
  )
  const header = row?.header ?? row?.pattern.exec(start)?.groups?.['header']
  return row && { cause: row.cause, ...(header !== undefined && { header }) }
}

/** True of words that say that a path is not there: some servers send them with a status of success. */
export function saysNotFound(message: string | undefined): boolean {
  return message !== undefined && /^\W*(?:not[ _-]?found|unexpected endpoint)\b/i.test(message)
}
