// `report.junit.xml`: a suite for each endpoint of a target, a case for each check.
import type { TargetV1 } from '../json/v1.ts'
import type { Render, Rendered } from '../render.ts'
import { caseOf, caseOfTarget } from './junit-case.ts'
import { seconds, suite } from './junit-suite.ts'
import { openAndClosed } from './xml.ts'

/** A suite at a time: those of thousands of targets are never one string. The JSON of a target tells all of it, also where the result was slimmed. */
export const junit: Render = function* ({ result, targetTexts, failOn }) {
  const { tool, durationMs } = result
  const [opening, closing] = openAndClosed('testsuites', { name: tool.name, time: seconds(durationMs) })
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${opening}`
  for (const text of targetTexts) {
    const target = JSON.parse(Buffer.from(text).toString('utf8')) as TargetV1
    yield* suitesOf(target, { result, failOn })
  }
  yield closing
}

type Surroundings = Pick<Rendered, 'result' | 'failOn'>

function* suitesOf(target: TargetV1, { result, failOn }: Surroundings): Generator<string> {
  const { name, endpoints } = target
  if (endpoints.length === 0) yield suite({ name, target, cases: [caseOfTarget(target)] }, result)
  for (const endpoint of endpoints) {
    const cases = endpoint.findings.map((finding) => caseOf(finding, target, failOn))
    const own = endpoints.length === 1 ? name : `${name} (${endpoint.url})`
    yield suite({ name: own, target, endpoint, cases }, result)
  }
}
