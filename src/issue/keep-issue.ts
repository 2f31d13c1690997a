// The life of the one issue about a set of targets: opened, updated in place, closed, reopened, and never doubled.
import type { RunResult } from '../words/result.ts'
import type { IssueSettings, Settings } from '../words/settings.ts'
import { faultWords } from './faults.ts'
import { apiOf, isLost, makeGitHub, statusOf, type GitHub, type Issue } from './github.ts'
import { bodyOf, changeComment, doubleComment, recoveryComment, titleOf } from './page.ts'
import { markerOf, remembered, stateOf } from './states.ts'
import { makeTransport } from './transport.ts'

/** One notice for whoever reads the run. */
export interface Told {
  readonly level: 'notice' | 'warning'
  readonly message: string
}

interface Asked {
  readonly result: RunResult
  readonly settings: Pick<Settings, 'failOn'>
  readonly issue: IssueSettings
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds until the run must have ended. */
  readonly leftMs: number
  /** Takes secrets out of everything that is written. */
  readonly whole: (text: string) => string
}

/** What one run knows while it keeps the issue. */
interface Keeping extends Asked {
  readonly github: GitHub
  readonly marker: string
  readonly told: Told[]
  /** The issue that is being written, for the words of a fault. */
  at: Issue | undefined
}

/** Opens, updates, reopens or closes the issue, as the verdict says. Never rejects: every fault is a warning. */
export async function keepIssue(asked: Asked): Promise<readonly Told[]> {
  const api = apiOf(asked.env)
  const { token } = asked.issue
  if (api === undefined)
    return [warning('Issue not updated: that needs a run on GitHub, and its API over https.')]
  if (token === undefined) return [warning('Issue not updated: the input github-token is empty.')]
  const transport = makeTransport(asked.leftMs)
  const github = makeGitHub(api, token, transport)
  const keeping: Keeping = {
    ...asked,
    github,
    marker: markerOf(asked.result.targets),
    told: [],
    at: undefined,
  }
  try {
    await keep(keeping)
  } catch (error) {
    keeping.told.push(warning(faultWords(error, keeping.at)))
  } finally {
    await transport.close()
  }
  return keeping.told
}

function warning(message: string): Told {
  return { level: 'warning', message }
}

async function keep(keeping: Keeping): Promise<void> {
  const [first, ...doubles] = await ours(keeping)
  for (const double of doubles) await closeDouble(double, first, keeping)
  const isSick = wantsIssue(keeping)
  if (first === undefined) return isSick ? open(keeping) : undefined
  if (isSick) return update(first, keeping)
  if (first.isOpen) return close(first, keeping)
}

/** `fail-on: never` lets the step pass, and the issue tells all the same. */
function wantsIssue({ result: { verdict }, settings: { failOn } }: Keeping): boolean {
  return verdict === 'broken' || (verdict === 'degraded' && failOn === 'degraded')
}

/** Marker, author and label together: a copy of the marker by anybody else is not ours. The one that counts first, then its open doubles. */
async function ours({ github, marker }: Keeping): Promise<readonly Issue[]> {
  const marked = (await github.labelled()).filter(({ body }) => body.startsWith(marker))
  if (marked.length === 0) return []
  const login = (await github.ownLogin()).toLowerCase()
  const own = marked.filter(({ author }) => author.toLowerCase() === login)
  const open = own.filter(({ isOpen }) => isOpen)
  return open.length > 0 ? open : own.slice(0, 1)
}

async function open(keeping: Keeping): Promise<void> {
  const { github, told } = keeping
  await github.readyLabel()
  const made = await opened(keeping)
  const [first] = await ours(keeping)
  if (first !== undefined && first.number < made.number) return closeDouble(made, first, keeping)
  told.push({ level: 'notice', message: `Opened issue #${made.number}: ${made.url}` })
}

/** An answer that was lost may be that of an issue which is there: only a second look tells. */
async function opened(keeping: Keeping): Promise<Issue> {
  try {
    return await create(keeping)
  } catch (error) {
    if (statusOf(error) === 422 && keeping.issue.assignees.length > 0) return createUnassigned(keeping)
    if (!isLost(error)) throw error
    const [first] = await ours(keeping)
    return first ?? create(keeping)
  }
}

function create({ github, result, marker, issue, whole }: Keeping): Promise<Issue> {
  const { labels, assignees } = issue
  const body = bodyOf(result, marker, [stateOf(result)])
  return github.open({ title: whole(titleOf(result)), body: whole(body), labels, assignees })
}

/** GitHub refuses the whole issue for one login that cannot be assigned. */
function createUnassigned(keeping: Keeping): Promise<Issue> {
  const { issue, told } = keeping
  told.push(warning("GitHub can't assign the issue to all of issue-assignees: nobody was assigned."))
  return create({ ...keeping, issue: { ...issue, assignees: [] } })
}

async function update(issue: Issue, keeping: Keeping): Promise<void> {
  const { github, result, marker, told, whole } = keeping
  const states = remembered(stateOf(result), issue.body)
  const [{ cause }, last] = states
  const before = last?.cause ?? (issue.isOpen ? cause : '-')
  const isNews = before !== cause
  keeping.at = issue
  await github.change(issue.number, {
    body: whole(bodyOf(result, marker, states)),
    ...(isNews && { title: whole(titleOf(result)) }),
    ...(!issue.isOpen && { state: 'open', state_reason: 'reopened' }),
  })
  if (isNews) await github.comment(issue.number, whole(changeComment(result, before)))
  const word = issue.isOpen ? 'Updated' : 'Reopened'
  told.push({ level: 'notice', message: `${word} issue #${issue.number}: ${issue.url}` })
}

async function close(issue: Issue, keeping: Keeping): Promise<void> {
  const { github, result, marker, told, whole } = keeping
  keeping.at = issue
  const body = bodyOf(result, marker, remembered(stateOf(result), issue.body))
  await github.change(issue.number, { body: whole(body), state: 'closed', state_reason: 'completed' })
  await github.comment(issue.number, whole(recoveryComment(result)))
  told.push({ level: 'notice', message: `Closed issue #${issue.number}: ${issue.url}` })
}

async function closeDouble(double: Issue, first: Issue | undefined, keeping: Keeping): Promise<void> {
  const { github } = keeping
  keeping.at = double
  await github.change(double.number, { state: 'closed', state_reason: 'not_planned' })
  if (first !== undefined) await github.comment(double.number, doubleComment(first.number))
}
