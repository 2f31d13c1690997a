// Does one real message go through? Billed, so only on request.
import { isTooShort, judgeMessageAnswer } from '../../claude/requests/live-message.ts'
import { isReadAsJson } from '../../claude/requests/answers.ts'
import { fail, pass, unknown, type Answer } from '../../words/finding.ts'
import type { Heard } from '../../reading/reading.ts'
import { judgeSilence } from '../../reading/silence.ts'
import { waitIn } from '../../reading/answered.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import { say } from '../../words/phrase.ts'
import type { Readings } from '../../reading/readings.ts'
import { defineCheck, type CheckContext } from '../check.ts'
import { mislabelled, refusedLive, unserved } from './unserved.ts'

/** One real message, judged by the shape of its answer. */
export const liveMessage = defineCheck({
  id: 'live-message',
  title: 'Test message',
  about:
    'Sends one real message with a single output token, and checks the shape of the response. It is billed, and runs only with live or +live-message.',
  layer: 'format',
  needs: ['key-accepted'],
  run: async (context) => judge(await context.readings(), context),
})

function judge(readings: Readings, context: CheckContext): Answer {
  const trial = readings.conversation.live.at(-1)
  if (trial === undefined) return unknown(say`No message was sent.`)
  const { reading } = trial.message
  if (reading.kind === 'silent') {
    const { cause, words } = judgeSilence(reading.failure, context.target.settings.timeoutMs)
    return fail(cause, say`The message was not answered: the endpoint ${words}.`)
  }
  const proven = unserved(readings, context)
  if (proven !== undefined) return proven
  const isAnswer = reading.kind === 'accepted' || reading.kind === 'strange'
  if (isAnswer && reading.answer.status < 400) return judgeAnswer(reading, context)
  const detail = say`${toldBy(reading, context.clean)}.`
  const wait = waitIn(reading, context.now())
  const model = context.clean.named(trial.model).quoted
  const evidence = { ...evidenceOf(reading, context.clean), ...wait, model }
  if (isTooShort(reading.envelope?.message)) return pass(detail, evidence)
  return refusedLive(reading, detail, evidence, readings)
}

function judgeAnswer(heard: Heard, { clean }: CheckContext): Answer {
  const { answer } = heard
  const evidence = evidenceOf(heard, clean)
  const right = judgeMessageAnswer(answer.json)
  if (!right.ok) return fail('format.response', say`The response isn’t a message: ${right.reason}.`, evidence)
  if (!isReadAsJson(answer.headers)) return mislabelled(answer.headers, evidence, clean)
  const { usage, stopReason } = right
  const tokens = `${usage.inputTokens} tokens in, ${usage.outputTokens} out`
  const detail = say`Answered in ${Math.round(answer.endAtMs - answer.sentAtMs)} ms: ${tokens}, ended by ${clean(stopReason ?? 'nothing')}.`
  return pass(detail, { ...evidence, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens })
}
