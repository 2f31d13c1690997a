// What GitHub answers, route by route. Source: docs.github.com, REST API endpoints for issues, as of 2026-11-26.
import { addIssue, type FakeIssue, type Repository } from './repository.ts'
import type { Asked } from './server.ts'

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const NAME = 'octo/shop'
/** The path that a renamed repository redirects to. */
const BY_ID = '/repositories/1'

interface Fields {
  readonly title?: string
  readonly body?: string
  readonly state?: FakeIssue['state']
  readonly state_reason?: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly name?: string
}

type Route = (asked: Call) => Answer

interface Call extends Asked {
  readonly repository: Repository
  readonly login: string
  readonly fields: Fields
  readonly number: number
}

const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ['POST', /^\/graphql$/, ({ login }) => ({ status: 200, body: { data: { viewer: { login } } } })],
  ['GET', /^\/issues$/, list],
  ['POST', /^\/issues$/, writing(create)],
  ['PATCH', /^\/issues\/(\d+)$/, writing(ofIssue(change))],
  ['POST', /^\/issues\/(\d+)\/comments$/, writing(ofIssue(comment))],
  ['POST', /^\/labels$/, writing(label)],
]

/** The answer to a request, and the change that it makes. */
export function answerTo(asked: Asked, repository: Repository): Answer {
  const login = repository.people.get(asked.token)
  if (login === undefined) return { status: 401, body: { message: 'Bad credentials' } }
  const { pathname, search } = asked.url
  if (pathname.startsWith(`/repos/${repository.formerName}/`)) {
    const location = pathname.replace(`/repos/${repository.formerName}`, BY_ID) + search
    return { status: 301, headers: { location }, body: { message: 'Moved Permanently' } }
  }
  const path = pathname.replace(`/repos/${NAME}`, '').replace(BY_ID, '')
  for (const [method, pattern, route] of ROUTES) {
    const found = method === asked.method ? pattern.exec(path) : null
    const fields = (asked.body ?? {}) as Fields
    if (found !== null) return route({ ...asked, repository, login, fields, number: Number(found[1] ?? 0) })
  }
  return { status: 404, body: { message: 'Not Found' } }
}

/** Source: GitHub's answer to a job without the permission, with the header that names it. */
function writing(route: Route): Route {
  return (call) =>
    call.repository.writers.has(call.token)
      ? route(call)
      : {
          status: 403,
          headers: { 'x-accepted-github-permissions': 'issues=write' },
          body: { message: 'Resource not accessible by integration' },
        }
}

function ofIssue(act: (issue: FakeIssue, call: Call) => Answer): Route {
  return (call) => {
    const issue = call.repository.issues.find(({ number }) => number === call.number)
    if (issue === undefined) return { status: 404, body: { message: 'Not Found' } }
    if (issue.gone === 'deleted') return { status: 410, body: { message: 'This issue was deleted' } }
    const location = `/repositories/2/issues/${issue.number}`
    return issue.gone === 'transferred' ? { status: 301, headers: { location } } : act(issue, call)
  }
}

function list({ repository, url: { searchParams } }: Call): Answer {
  const [perPage, page] = ['per_page', 'page'].map((name) => Number(searchParams.get(name)))
  const [state, labels] = [searchParams.get('state'), searchParams.get('labels')?.split(',') ?? []]
  const matching = repository.issues
    .filter((issue) => issue.gone === undefined && (state === 'all' || issue.state === state))
    .filter((issue) => labels.every((name) => issue.labels.includes(name)))
  const from = ((page ?? 1) - 1) * (perPage ?? 30)
  return { status: 200, body: matching.slice(from, from + (perPage ?? 30)).map(shown) }
}

function create({ repository, fields, login }: Call): Answer {
  if (!repository.hasIssues)
    return { status: 410, body: { message: 'Issues has been disabled in this repository.' } }
  const { title = '', body = '', labels = [], assignees = [] } = fields
  const isRefused = isTooLong(fields) || !assignees.every((one) => repository.assignable.has(one))
  if (isRefused) return { status: 422, body: { message: 'Validation Failed' } }
  const marks = { labels: [...labels], assignees: [...assignees] }
  return { status: 201, body: shown(addIssue(repository, { title, body, author: login, ...marks })) }
}

function change(issue: FakeIssue, { fields }: Call): Answer {
  if (isTooLong(fields)) return { status: 422, body: { message: 'Validation Failed' } }
  const { title, body, state, state_reason: stateReason } = fields
  Object.assign(issue, { title: title ?? issue.title, body: body ?? issue.body, state: state ?? issue.state })
  if (stateReason !== undefined) issue.stateReason = stateReason
  return { status: 200, body: shown(issue) }
}

function isTooLong({ title = '', body = '' }: Fields): boolean {
  return title.length > 256 || body.length > 65_536
}

function comment(issue: FakeIssue, { fields: { body = '' }, login }: Call): Answer {
  if (issue.locked)
    return { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
  issue.comments.push({ body, author: login })
  return { status: 201, body: { id: issue.comments.length, body } }
}

function label({ repository, fields: { name = '' } }: Call): Answer {
  if (repository.labels.has(name)) return { status: 422, body: { errors: [{ code: 'already_exists' }] } }
  repository.labels.add(name)
  return { status: 201, body: { name } }
}

function shown({ author, labels, isPullRequest, stateReason, gone: _, ...issue }: FakeIssue): object {
  return {
    ...issue,
    state_reason: stateReason,
    html_url: `https://github.com/${NAME}/issues/${issue.number}`,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    labels: labels.map((name) => ({ name })),
    ...(isPullRequest === true && { pull_request: {} }),
  }
}
