// Does a streamed message come through event by event, to its end? Billed, so only on request.
import { causeOfErrorEvent } from '../../claude/errors/errors.ts'
import { isTooShort } from '../../claude/requests/live-message.ts'
import type { StreamJudgement } from '../../claude/requests/stream.ts'
import { isPassing } from '../../words/causes.ts'
import type { Evidence } from '../../words/evidence.ts'
import { fail, pass, unknown, type Answer } from '../../words/finding.ts'
import type { Heard, HeardReading, Reading } from '../../reading/reading.ts'
import type * as Live from './live.ts'
import { judgeSilence } from '../../reading/silence.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import type { Endpoint } from '../../plan/target.ts'
import type { Clean } from '../../words/clean.ts'
import { say } from '../../words/phrase.ts'
import type { LiveTrial } from '../../reading/conversation.ts'
import type { Readings } from '../../reading/readings.ts'
import { defineCheck, type CheckContext } from '../check.ts'
import { refusedLive, unserved } from './unserved.ts'

type Judge = typeof Live

/** One real stream, judged event by event to its end. */
export const liveStream = defineCheck({
  id: 'live-stream',
  title: 'Test stream',
  about:
    'Sends the same message as a stream, in parallel, and checks content type, order and completeness of its events, and whether it was buffered. Reports the time to the first token.',
  layer: 'format',
  needs: ['key-accepted'],
  run: async (context) => judge(await context.readings(), context, await import('./live.ts')),
})

function judge(readings: Readings, context: CheckContext, judges: Judge): Answer {
  const trial = readings.conversation.live.at(-1)
  if (trial === undefined) return unknown(say`No message was sent.`)
  const { reading } = trial.stream
  if (reading.kind === 'silent') return silent(reading, context)
  const proven = unserved(readings, context)
  if (proven !== undefined) return proven
  return isStreamed(reading)
    ? judgeEvents(reading, context, judges)
    : refused(reading, trial, readings, context)
}

/** A body to be read as events: no answer that names a cause, be it with a status of success. */
function isStreamed({ answer, kind }: HeardReading): boolean {
  return answer.status < 300 && kind !== 'told' && kind !== 'refused'
}

function refused(
  reading: HeardReading,
  { message }: LiveTrial,
  readings: Readings,
  { clean }: CheckContext,
): Answer {
  const detail = say`${toldBy(reading, clean)}.`
  const evidence = evidenceOf(reading, clean)
  if (isTooShort(reading.envelope?.message)) return pass(detail, evidence)
  return reading.kind === 'strange' && message.reading.kind === 'accepted'
    ? fail('format.stream', say`${detail} The same message is answered when it is not streamed.`, evidence)
    : refusedLive(reading, detail, evidence, readings)
}

/** A connection that ends in the middle of the events is a cut stream. */
function silent(
  { failure }: Extract<Reading, { readonly kind: 'silent' }>,
  { target }: CheckContext,
): Answer {
  const { cause, words } = judgeSilence(failure, target.settings.timeoutMs)
  const cut = cause === 'service.cut' && failure.phase === 'answer'
  return fail(cut ? 'format.stream' : cause, say`The stream broke: the endpoint ${words}.`, {
    reason: cut ? 'cut' : cause,
  })
}

function judgeEvents(
  heard: Heard,
  { clean, endpoint }: CheckContext,
  { judgeLiveStream, firstTokenMs }: Judge,
): Answer {
  const judged = judgeLiveStream(heard.answer)
  const evidence = evidenceOf(heard, clean)
  if (!judged.ok) return broken(judged, evidence, clean, endpoint)
  const firstMs = firstTokenMs(heard.answer)
  const first = firstMs === undefined ? 'no token' : `first token after ${Math.round(firstMs)} ms`
  const tokens = `${judged.usage.inputTokens} tokens in, ${judged.usage.outputTokens} out`
  const pieces = heard.answer.arrivals.length
  const whole =
    pieces === 1
      ? ' All came in one piece, as from a proxy that holds streams back, or because one token is so short.'
      : ''
  return pass(say`${judged.events} events, ${first}: ${tokens}.${whole}`, {
    ...evidence,
    events: judged.events,
    pieces,
    ...(firstMs !== undefined && { firstTokenMs: Math.round(firstMs) }),
  })
}

/** The service's own trouble, told in the middle of a stream, is no fault of the stream. */
function broken(
  { reason, error }: Extract<StreamJudgement, { readonly ok: false }>,
  evidence: Evidence,
  clean: Clean,
  { provider }: Endpoint,
): Answer {
  const said = error?.message === undefined ? say`` : say`: ${clean(error.message)}`
  const what = error === undefined ? 'Invalid stream' : 'The stream failed'
  const detail = say`${what}: ${reason}${said}.`
  const cause = error === undefined ? undefined : causeOfErrorEvent(error, 'bearer', provider)
  return cause !== undefined && isPassing(cause)
    ? unknown(detail, cause, { ...evidence, reason })
    : fail('format.stream', detail, { ...evidence, reason })
}
