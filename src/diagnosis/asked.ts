// What was asked and answered, request by request, in the terms of a vendor's support.
import type { Attempt } from '../probes/observation.ts'
import type { ReadExchange } from '../reading/reading.ts'
import { requestIdOf } from '../reading/answered.ts'
import type { Clean } from '../words/clean.ts'
import type { AskedResult } from '../words/result.ts'

/** Every request by the try that decided, in the order of time; a sign-in, whose requests hold tokens, is left out. */
export function askedResults(exchanges: readonly ReadExchange[], clean: Clean): readonly AskedResult[] {
  return exchanges
    .flatMap((exchange) => askedResult(exchange, clean))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

function askedResult(
  { request, attempts, outcome, reading }: ReadExchange,
  clean: Clean,
): readonly AskedResult[] {
  const attempt = attempts.findLast((one) => one.outcome === outcome) ?? attempts.at(-1)
  if (request === undefined || attempt === undefined) return []
  const { pathname, search } = new URL(request.url)
  const type = reading.kind === 'silent' ? undefined : reading.envelope?.type
  return [
    {
      ...{ at: new Date(attempt.at).toISOString(), durationMs: attempt.durationMs, method: request.method },
      path: clean.named(pathname + search).quoted,
      ...(type !== undefined && { errorType: clean(type).quoted }),
      ...answered(attempt, clean),
    },
  ]
}

/** Cloudflare's ids of requests end with the airport code of the edge. Source: developers.cloudflare.com/fundamentals/reference/http-headers. As of 2026-11-26. */
const EDGE = /^[0-9a-f]{16}-([A-Z]{3})$/

function answered({ outcome }: Attempt, clean: Clean): Pick<AskedResult, 'outcome' | 'requestId' | 'edge'> {
  if (outcome.kind === 'failure') return { outcome: clean(outcome.failure.code).quoted }
  const { headers, status } = outcome
  const requestId = requestIdOf(headers)
  const [, edge] = EDGE.exec(headers['cf-ray'] ?? '') ?? []
  return {
    outcome: String(status),
    ...(requestId !== undefined && { requestId: clean.named(requestId).quoted }),
    ...(edge !== undefined && { edge }),
  }
}
