// Messages whose meaning depends on what was asked: they say one thing of a message, and another of a count or a list.
import type { Wording } from './wording.ts'

interface AskedWording extends Wording {
  /** The questions to which they mean this. */
  readonly asked: readonly ('count' | 'message' | 'stream')[]
}

const MESSAGES = ['message', 'stream'] as const

/** All rows as of 2026-11-27. */
export const WORDINGS_BY_QUESTION: readonly AskedWording[] = [
  {
    // A count has no such field: whoever misses it took the count for a message.
    asked: ['count'],
    statuses: [400, 422],
    pattern:
      /\bmax_?tokens\b.{0,60}\b(?:required|missing|must be (?:set|specified|provided))|\b(?:requires?|required|missing)\b.{0,40}\bmax_?tokens\b/i,
    cause: 'endpoint.not-found',
    source: 'FastAPI and Go gateways that decode every body below /v1/messages as a message, played here',
  },
  {
    // It is told of every path that is not routed; of a message only where its model is not.
    asked: MESSAGES,
    statuses: [404],
    pattern: /^No matching route found\. It is likely\b.{0,20}\bmodel\b/i,
    cause: 'model.unknown',
    source: 'envoyproxy/ai-gateway#1485, #1944',
  },
  {
    asked: MESSAGES,
    statuses: [404],
    pattern: /^The given endpoint does not exist, please retry after checking the specified model\b/i,
    cause: 'model.unknown',
    source: 'Databricks model serving, ENDPOINT_NOT_FOUND (docs.databricks.com, public threads)',
  },
]

/** The cause that such words name in answer to this question. `message` may be hostile; it is only searched. */
export function causeOfQuestion(
  asked: string,
  status: number,
  message: string,
): Wording['cause'] | undefined {
  const start = message.slice(0, 1000)
  return WORDINGS_BY_QUESTION.find(
    (row) =>
      row.asked.some((one) => one === asked) && row.statuses.includes(status) && row.pattern.test(start),
  )?.cause
}
