// Why the issue could not be kept, and what to do, in a sentence: never a word of the answer itself.
import { responseOf, type Issue } from './github.ts'
import { ElsewhereError, waitAskedMs } from './transport.ts'

const PERMISSION = 'Give the job `permissions: issues: write`'

/** The words of a warning; `issue` is the one that was being written. */
export function faultWords(error: unknown, issue: Pick<Issue, 'number' | 'isLocked'> | undefined): string {
  const failed = responseOf(error)
  if (failed === undefined)
    return `${unanswered(error)} The issue was not kept this time; the verdict stands.`
  const { status } = failed
  const headers = new Headers(Object.entries(failed.headers).map(([name, value]) => [name, String(value)]))
  const waitMs = waitAskedMs({ status, headers })
  if (waitMs !== undefined)
    return `GitHub limits requests and asks to wait ${Math.ceil(waitMs / 1_000)} s, longer than this run may take. The next run keeps the issue.`
  return issue === undefined ? refused(status) : refusedAt(status, issue)
}

function unanswered(error: unknown): string {
  const isElsewhere = error instanceof Error && (error.cause ?? error) instanceof ElsewhereError
  return isElsewhere
    ? "GitHub's API redirected to another host, and the token is not sent there."
    : "GitHub's API did not answer in time."
}

function refused(status: number): string {
  if (status === 401)
    return 'GitHub rejected the token. Pass a valid one as github-token, or leave that input out.'
  if (status === 403 || status === 404)
    return `The token may not read or write the issues of this repository. ${PERMISSION}, or pass a github-token that may.`
  if (status === 410)
    return 'Issues are switched off in this repository. Switch them on in its settings, or leave out `issue`.'
  return `GitHub answered ${status}. The issue was not kept this time; the verdict stands.`
}

function refusedAt(status: number, { number, isLocked }: Pick<Issue, 'number' | 'isLocked'>): string {
  if (status === 403 && isLocked)
    return `Issue #${number} is locked, so not all of it was written. Unlock it, or remove its label.`
  if (status === 404 || status === 410 || status === 301)
    return `Issue #${number} was deleted or transferred while it was being written. The next broken run opens a new one.`
  return refused(status)
}
