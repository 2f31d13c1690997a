// What is asked of GitHub: a page of issues, who we are, and the few things that are written.
import { getOctokit } from '@actions/github'
import { isLoopbackHost } from '../net/addresses.ts'
import { reveal, type Secret } from '../secrets/secret.ts'
import { TOOL_NAME, VERSION } from '../words/version.ts'
import type { Transport } from './transport.ts'

/** The label by which our issues are found; set with whatever others are asked for. */
export const LABEL = {
  name: TOOL_NAME,
  color: 'd97757',
  description: 'Kept by Claude Preflight: remove this label, and it lets go of the issue',
} as const

/** Bodies are long: a page of them must fit into the transport's limit. */
const PER_PAGE = 30
/** Nobody has three hundred issues of this label; more are not looked at. */
const MOST_PAGES = 10

export interface Issue {
  readonly number: number
  readonly isOpen: boolean
  readonly isLocked: boolean
  readonly body: string
  readonly author: string
  readonly url: string
}

/** The part of an issue that is written. */
export interface Written {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened'
}

/** Each throws Octokit's `RequestError`, without a `response` where no answer came. */
export interface GitHub {
  /** Every issue with the label, the oldest first. */
  readonly labelled: () => Promise<readonly Issue[]>
  /** The login under which the token writes. */
  readonly ownLogin: () => Promise<string>
  /** Makes the label unless it is there: whoever may not do so may not set it either. */
  readonly readyLabel: () => Promise<void>
  readonly open: (issue: Required<Pick<Written, 'title' | 'body'>> & Marks) => Promise<Issue>
  readonly change: (number: number, written: Written) => Promise<void>
  readonly comment: (number: number, body: string) => Promise<void>
}

/** Set once, when the issue is opened: from then on they are the people's. */
export interface Marks {
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

export interface Api {
  readonly baseUrl: string
  readonly owner: string
  readonly repo: string
}

/** Where the API is, and of which repository; undefined where a token must not go, or the runner names none. */
export function apiOf(env: Readonly<Record<string, string | undefined>>): Api | undefined {
  const url = URL.parse(env['GITHUB_API_URL'] ?? 'https://api.github.com')
  const { owner, repo } = REPOSITORY.exec(env['GITHUB_REPOSITORY'] ?? '')?.groups ?? {}
  if (owner === undefined || repo === undefined || url === null || !isSafe(url)) return undefined
  return { baseUrl: url.href.replace(/\/+$/, ''), owner, repo }
}

const REPOSITORY = /^(?<owner>[\w-]+)\/(?<repo>(?!\.{1,2}$)[\w.-]+)$/

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname))
}

/** GitHub's REST API by the toolkit's own client, over our transport. */
export function makeGitHub({ baseUrl, ...repository }: Api, token: Secret, { send }: Transport): GitHub {
  const octokit = getOctokit(reveal(token), {
    baseUrl,
    userAgent: `${TOOL_NAME}/${VERSION}`,
    log: SILENT,
    request: { fetch: send },
  })
  const { issues } = octokit.rest
  const page = async (number: number): Promise<readonly RawIssue[]> => {
    const order = { sort: 'created', direction: 'asc', per_page: PER_PAGE, page: number } as const
    return (await issues.listForRepo({ ...repository, labels: LABEL.name, state: 'all', ...order })).data
  }
  return {
    labelled: () => allPages(page),
    ownLogin: async () =>
      (await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).viewer.login,
    readyLabel: async () => {
      await issues.createLabel({ ...repository, ...LABEL }).catch(unlessThere)
    },
    open: async ({ labels, assignees, ...written }) => {
      const marks = { labels: [...new Set([LABEL.name, ...labels])], assignees: [...assignees] }
      return issueOf((await issues.create({ ...repository, ...written, ...marks })).data)
    },
    change: async (number, written) => {
      await issues.update({ ...repository, issue_number: number, ...written })
    },
    comment: async (number, body) => {
      await issues.createComment({ ...repository, issue_number: number, body })
    },
  }
}

const say = (): void => {}
/** Octokit writes its warnings to the console, past every scrubber. */
const SILENT = { debug: say, info: say, warn: say, error: say }

/** The part of GitHub's issue that is read. */
interface RawIssue {
  readonly number: number
  readonly state: string
  readonly locked?: boolean
  readonly body?: string | null
  readonly html_url: string
  readonly user: { readonly login: string } | null
  readonly labels: readonly (string | { readonly name?: string })[]
  readonly pull_request?: unknown
}

async function allPages(page: (number: number) => Promise<readonly RawIssue[]>): Promise<readonly Issue[]> {
  const found: Issue[] = []
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const raw = await page(number)
    found.push(...raw.filter(isLabelledIssue).map(issueOf))
    if (raw.length < PER_PAGE) break
  }
  return found
}

/** GitHub lists pull requests among issues. */
function isLabelledIssue({ pull_request, labels }: RawIssue): boolean {
  const names = labels.map((label) => (typeof label === 'string' ? label : label.name))
  return pull_request === undefined && names.some((name) => name?.toLowerCase() === LABEL.name)
}

function issueOf({ number, state, locked = false, body, html_url, user }: RawIssue): Issue {
  const told = { number, isOpen: state === 'open', isLocked: locked, url: html_url }
  return { ...told, body: body ?? '', author: user?.login ?? '' }
}

/** A label that is there is refused by 422, like one whose name is too long; ours is not. */
function unlessThere(error: unknown): void {
  if (statusOf(error) !== 422) throw error
}

/** The status of the answer by which a request failed; undefined where none came. */
export function statusOf(error: unknown): number | undefined {
  return responseOf(error)?.status
}

interface FailedResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** The answer by which a request failed, as Octokit's `RequestError` carries it; its other errors carry none, or no status. */
export function responseOf(error: unknown): FailedResponse | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined
  const response = error.response as Partial<FailedResponse> | undefined
  return typeof response?.status === 'number'
    ? { headers: {}, ...response, status: response.status }
    : undefined
}

/** Whether it may have been done all the same: no answer came, or one of a server that broke over it. */
export function isLost(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined || status >= 500
}
