// The shape of a wording: a literal message that says more than its status.
import type { CauseId } from '../../words/causes.ts'
import type { AuthScheme } from '../../words/result.ts'

/** A message which says more than its status. Wording may change: a row that no longer matches falls back to the type. */
export interface Wording {
  readonly statuses: readonly number[]
  /** Only in answer to a credential in this header. */
  readonly scheme?: AuthScheme
  /** Its group `header` is the header that a gateway wants, its group `route` the path that it denies. */
  readonly pattern: RegExp
  readonly cause: CauseId
  /** The header that the gateway wants, where its words do not name it. */
  readonly header?: string
  readonly source: string
}

/** Statuses of a refusal. */
export const REFUSED: readonly number[] = [400, 401, 403]
