// Files that say whom to trust, or who we are: never out of a checkout that may be a stranger's.
import { resolve } from 'node:path'
import type { Host } from '../words/host.ts'
import { commitsAround } from './checkout-commit.ts'
import { InputError } from './input-error.ts'
import { isBelow, isInside } from './files.ts'

/** Events whose checkout may be a stranger's while secrets are present (contract, safety rule 5). */
const STRANGERS_CHECKOUT = new Set(['pull_request_target', 'workflow_run'])

/** Events that strangers can start, in which a checkout is the repository's own unless the workflow names another commit. */
const STARTED_BY_STRANGERS = new Set([
  'issue_comment',
  'discussion_comment',
  'pull_request_review',
  'pull_request_review_comment',
])

/** Throws `InputError` for a file of the checkout under such an event (under some only where another commit than the run's is checked out), and for a link of the checkout that leads elsewhere. */
export function refuseStrangersFile(input: string, path: string, { env, cwd }: Host): void {
  const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: event = '', GITHUB_SHA: commit } = env
  const isStartedByStrangers = STARTED_BY_STRANGERS.has(event)
  if (workspace === undefined || !(isStartedByStrangers || STRANGERS_CHECKOUT.has(event))) return
  const whole = resolve(cwd, path)
  if (!isInside(whole, workspace) && !isBelow(whole, resolve(workspace))) return
  if (isStartedByStrangers && isOfCommit(commit, commitsAround(whole, resolve(workspace)))) return
  throw new InputError(
    input,
    'a file in the checkout',
    `a file outside the checkout in runs of this event${isStartedByStrangers ? ', or a checkout of the commit GITHUB_SHA' : ''}`,
  )
}

/** What cannot be told, or is no checkout at all, is a stranger's. */
function isOfCommit(commit: string | undefined, checkedOut: readonly (string | undefined)[]): boolean {
  return commit !== undefined && checkedOut.length > 0 && checkedOut.every((each) => each === commit)
}
