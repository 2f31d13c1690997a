// `report.har`: every request with the times of its parts, in the form of browsers' network tools. Source: http://www.softwareishard.com/blog/har-12-spec/, as of 2026-11-26.
import type { EndpointResult, RunResult, TargetResult, Traffic } from '../../words/result.ts'
import type { Render } from '../render.ts'
import { clear } from '../json/text.ts'
import { entryOf } from './har-entry.ts'

interface Page {
  readonly startedDateTime: string
  readonly id: string
  readonly title: string
  readonly pageTimings: object
}

/** A page for each endpoint; the requests one by one, for a run may have made thousands. */
export const har: Render = function* ({ result, whole }) {
  const text = (value: object): string => clear(value, whole, 0)
  const visits = visitsOf(result)
  const { name, version } = result.tool
  yield `{"log":{"version":"1.2","creator":${text({ name, version })},`
  yield `"pages":${text(visits.map(({ page }) => page))},"entries":[`
  for (const [at, [page, traffic, status]] of visits.flatMap(entriesOf).entries())
    yield `${at === 0 ? '' : ','}\n${text(entryOf(page.id, traffic, status))}`
  yield ']}}\n'
}

interface Visit {
  readonly page: Page
  readonly attempts: EndpointResult['attempts']
}

function visitsOf({ targets, startedAt }: RunResult): readonly Visit[] {
  const all = targets.flatMap((target) => target.endpoints.map((endpoint) => ({ target, endpoint })))
  return all.map(({ target, endpoint }, at) => ({
    page: pageOf(target, endpoint, `page_${at + 1}`, startedAt),
    attempts: endpoint.attempts,
  }))
}

function pageOf({ name }: TargetResult, { url, attempts }: EndpointResult, id: string, begun: string): Page {
  const startedDateTime = attempts.find(({ traffic }) => traffic !== undefined)?.traffic?.startedAt ?? begun
  return { startedDateTime, id, title: `${name}: ${url}`, pageTimings: {} }
}

function entriesOf({ page, attempts }: Visit): readonly (readonly [Page, Traffic, number | undefined])[] {
  return attempts.flatMap(({ traffic, status }) =>
    traffic === undefined ? [] : [[page, traffic, status] as const],
  )
}
