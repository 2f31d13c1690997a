// Keeps what the reports for people need of a target among many: a thousand of them must fit into the memory of a small machine.
import { causeOf, type Finding } from '../words/finding.ts'
import type { EndpointResult, TargetResult } from '../words/result.ts'
import { kindOf, leftOutOf } from '../report/found.ts'

/** A healthy target keeps its notes and what it is told by; any other keeps its findings, and of what was measured what they name. The traffic stays where a report tells of it. */
export function slimmed(target: TargetResult): TargetResult {
  const isHealthy = target.verdict === 'healthy'
  const endpoints = target.endpoints.map((endpoint) => slimEndpoint(endpoint, isHealthy))
  const further = endpoints
    .flatMap(({ findings }) => findings)
    .filter((finding) => isFurther(finding, target))
  return { ...target, endpoints, further }
}

function slimEndpoint({ asked: _, ...endpoint }: EndpointResult, isHealthy: boolean): EndpointResult {
  const { findings } = endpoint
  const attempts = endpoint.attempts.filter(({ traffic }) => traffic !== undefined)
  if (!isHealthy) return { ...endpoint, findings: findings.map(bare), attempts }
  const kept = findings.filter(isTold)
  const leftOut = leftOutOf(
    findings.filter((finding) => !kept.includes(finding)),
    endpoint.leftOut,
  )
  return { ...endpoint, findings: kept.map(bare), leftOut, attempts }
}

function isTold(finding: Finding): boolean {
  return kindOf(finding) === 'note' || causeOf(finding) !== undefined || finding.status === 'crash'
}

function isFurther(finding: Finding, { further }: TargetResult): boolean {
  return further.some(({ check, detail }) => check === finding.check && detail === finding.detail)
}

function bare(finding: Finding): Finding {
  const { evidence: _, ...rest } = finding
  return rest
}
