// A suite of JUnit: the cases of one endpoint, counted, with verdict, cause and place as its properties.
import type { RunResult } from '../../words/result.ts'
import type { EndpointV1, TargetV1 } from '../json/v1.ts'
import type { Case } from './junit-case.ts'
import { element, type Attributes, type Node } from './xml.ts'

interface Suite {
  readonly name: string
  readonly target: TargetV1
  /** Undefined where nothing was checked at all. */
  readonly endpoint?: EndpointV1
  readonly cases: readonly Case[]
}

/** The element, on lines of its own. */
export function suite(given: Suite, { tool, startedAt }: Pick<RunResult, 'tool' | 'startedAt'>): string {
  const { name, cases } = given
  const facts = Object.entries({ ...factsOf(given), version: tool.version })
  const properties = facts.map(([key, value]) => ({ name: 'property', attributes: { name: key, value } }))
  return element('testsuite', { name, ...countsOf(cases), timestamp: startedAt.replace(/(\.\d+)?Z$/, '') }, [
    { name: 'properties', children: properties },
    ...cases.map((one) => caseNode(one, name)),
  ])
}

function countsOf(cases: readonly Case[]): Attributes {
  const count = (kind: Case['kind']): string => String(cases.filter((one) => one.kind === kind).length)
  return {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  }
}

function factsOf({ target: { provider, verdict, diagnosis }, endpoint }: Suite): Attributes {
  if (endpoint === undefined) return { provider, verdict, ...named('cause', diagnosis?.cause ?? null) }
  const { url, cause, requestId } = endpoint
  return {
    ...{ provider, endpoint: url, verdict: endpoint.verdict },
    ...named('cause', cause),
    ...named('request-id', requestId),
  }
}

function named(name: string, value: string | null): Attributes {
  return value === null ? {} : { [name]: value }
}

function caseNode({ title, durationMs, inside }: Case, classname: string): Node {
  return {
    name: 'testcase',
    attributes: { name: title, classname, time: seconds(durationMs) },
    children: inside,
  }
}

/** As JUnit has it, to the millisecond. */
export function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3)
}
