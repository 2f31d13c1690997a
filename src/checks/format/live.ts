// Facts of a streamed message: its events, and the time to its first token.
import { createParser } from 'eventsource-parser'
import { judgeStream, type StreamEvent, type StreamJudgement } from '../../claude/requests/stream.ts'
import type { HttpAnswer } from '../../probes/observation.ts'

/** Most events of a stream that are looked at: the smallest message has about seven. */
const MOST_EVENTS = 1_000

/** Judges a streamed answer; a body that is no event stream holds no event. */
export function judgeLiveStream(answer: HttpAnswer): StreamJudgement {
  const { headers, body } = answer
  if (!/^text\/event-stream\b/i.test(headers['content-type'] ?? ''))
    return { ok: false, reason: 'its content type is not text/event-stream' }
  if (headers['content-length'] !== undefined)
    return { ok: false, reason: 'it was buffered: its length was known before it began' }
  return judgeStream(eventsIn(body.bytes.toString('utf8')))
}

/** Milliseconds from the request to the piece that holds the first token; undefined when none came. */
export function firstTokenMs({ body, arrivals, sentAtMs }: HttpAnswer): number | undefined {
  const at = body.bytes.indexOf('"content_block_delta"')
  const piece = at === -1 ? undefined : arrivals.find(({ end }) => end > at)
  return piece && piece.atMs - sentAtMs
}

function eventsIn(text: string): readonly StreamEvent[] {
  const events: StreamEvent[] = []
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (events.length < MOST_EVENTS) events.push({ event, data })
    },
  })
  parser.feed(text)
  return events
}
