// A run in which all is well; the other results are variations of it.
import type { CauseId } from '../../../src/words/causes.ts'
import type { EndpointResult, RunResult, TargetResult } from '../../../src/words/result.ts'
import { ACCEPTED, API, EXPIRY, FORMAT, HTTP, KEY, MODELS, NETWORK } from './findings.ts'

export const WORKS: EndpointResult = {
  url: API,
  verdict: 'healthy',
  cause: undefined,
  auth: ['bearer', 'x-api-key'],
  requestId: 'req_011CVEXAMPLE',
  keyValid: true,
  reachable: true,
  attempts: [
    {
      request: 'GET /v1/models (bearer)',
      at: '2026-11-22T06:00:00.210Z',
      durationMs: 104,
      outcome: 'ok',
      status: 200,
    },
    {
      request: 'GET /v1/models (x-api-key)',
      at: '2026-11-22T06:00:00.210Z',
      durationMs: 131,
      outcome: 'retried',
      status: 529,
      waitedMs: 480,
    },
    {
      request: 'GET /v1/models (x-api-key)',
      at: '2026-11-22T06:00:00.821Z',
      durationMs: 108,
      outcome: 'ok',
      status: 200,
    },
  ],
  phases: { dnsMs: 12.4, tcpMs: 98.2, tlsMs: 101.1, firstByteMs: 104.4, totalMs: 318.9 },
  findings: [...KEY, ...NETWORK, EXPIRY, ...HTTP, ...ACCEPTED, MODELS, FORMAT],
  models: [],
  lacks: [],
}

export const TARGET: TargetResult = {
  name: 'default',
  labels: {},
  provider: 'anthropic',
  verdict: 'healthy',
  diagnosis: undefined,
  further: [],
  endpoints: [WORKS],
  models: [
    { id: 'claude-sonnet-5', status: 'usable', asked: true },
    { id: 'claude-haiku-5', status: 'usable', asked: false },
    { id: 'claude-opus-4-1', status: 'deprecated', asked: false, retiresAt: '2027-02-05T00:00:00Z' },
  ],
  failover: undefined,
}

export const healthy: RunResult = {
  verdict: 'healthy',
  cause: undefined,
  startedAt: '2026-11-22T06:00:00.000Z',
  durationMs: 396.4,
  tool: { name: 'claude-preflight', version: '0.1.0' },
  run: {
    host: 'action',
    repository: 'octo-org/octo-repo',
    workflow: 'Nightly',
    job: 'preflight',
    event: 'schedule',
    actor: 'octocat',
    runId: '4242',
    runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/4242',
    runnerOs: 'Linux',
  },
  origins: [
    { setting: 'api-key', from: 'environment', variable: 'ANTHROPIC_API_KEY' },
    { setting: 'models', from: 'input' },
    { setting: 'timeout', from: 'default' },
  ],
  notes: [],
  targets: [TARGET],
  cutOffBy: undefined,
  shard: undefined,
}

/** The same run with another end. */
export function variation(
  verdict: RunResult['verdict'],
  cause: CauseId,
  target: Partial<TargetResult>,
): RunResult {
  return { ...healthy, verdict, cause, targets: [{ ...TARGET, verdict, ...target }] }
}
