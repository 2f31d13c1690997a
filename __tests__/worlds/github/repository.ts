// A repository with its issues, labels and people, as GitHub remembers them.

export interface FakeIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  locked: boolean
  labels: string[]
  assignees: string[]
  readonly author: string
  readonly isPullRequest?: boolean
  readonly comments: { readonly body: string; readonly author: string }[]
  /** Where it went: it is listed no more. */
  gone?: 'deleted' | 'transferred'
}

export interface Repository {
  /** Logins by their tokens. */
  readonly people: ReadonlyMap<string, string>
  /** Tokens that may write issues. */
  readonly writers: Set<string>
  /** Logins that can be assigned. */
  readonly assignable: ReadonlySet<string>
  readonly issues: FakeIssue[]
  readonly labels: Set<string>
  hasIssues: boolean
  /** Known under another name before: the old one redirects. */
  readonly formerName: string
}

/** The token that a job has, and its login. */
export const JOB = {
  token: ['ghs', 'JobToken0123456789abcdefABCDEF'].join('_'),
  login: 'github-actions[bot]',
} as const
/** Somebody else, who may write too. */
export const STRANGER = {
  token: ['ghp', 'StrangerToken0123456789abcdefA'].join('_'),
  login: 'mallory',
} as const

/** `octo/shop`, without an issue. */
export function emptyRepository(): Repository {
  const tokens = [JOB, STRANGER]
  return {
    people: new Map(tokens.map(({ token, login }) => [token, login])),
    writers: new Set(tokens.map(({ token }) => token)),
    assignable: new Set(['mona']),
    ...{ issues: [], labels: new Set(['bug']), hasIssues: true, formerName: 'octo/market' },
  }
}

/** Opens an issue, as the API or a person would. */
export function addIssue(
  repository: Repository,
  given: Pick<FakeIssue, 'title' | 'body' | 'author'> & Partial<FakeIssue>,
): FakeIssue {
  const issue: FakeIssue = {
    ...{ state: 'open', stateReason: null, locked: false, labels: [], assignees: [], comments: [] },
    ...given,
    number: repository.issues.length + 1,
  }
  repository.issues.push(issue)
  for (const label of issue.labels) repository.labels.add(label)
  return issue
}
