// Does anything answer over HTTP?
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import { fail, pass, unknown, type Answer } from '../../words/finding.ts'
import { firstAnswer, firstByteMs } from '../../reading/answered.ts'
import { judgeSilence } from '../../reading/silence.ts'
import { say } from '../../words/phrase.ts'
import { exchangesOf } from '../../reading/conversation.ts'
import { isUnheard, TIMEOUT } from '../../probes/failure.ts'
import type { ConnectionObservation, Exchange, NetworkFailure } from '../../probes/observation.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** Any HTTP answer at all, whatever its status. */
export const httpReach = defineCheck({
  id: 'http-reach',
  title: 'HTTP response',
  about: 'Waits for the headers of any response to the requests, whatever its status.',
  layer: 'http',
  needs: ['tcp', 'proxy-tunnel', 'tls-trust'],
  run: async (context) => {
    const { readings, connection } = context
    const { conversation } = await readings()
    const answer = judge(exchangesOf(conversation), await connection(), context)
    return answer.status === 'fail' ? ((await otherProtocol(context)) ?? answer) : answer
  },
})

/** Silence on a plain http port is explained by a server that waits for TLS. */
async function otherProtocol({ endpoint, lookAgain, clean }: CheckContext): Promise<Answer | undefined> {
  if (endpoint.base?.protocol !== 'http:' || !(await lookAgain('speaks-tls'))) return undefined
  const corrected = clean.named(shownBase(endpoint.base).replace(/^http:/, 'https:')).quoted
  return fail('endpoint.wrong-protocol', say`The port speaks TLS, and the base URL says http.`, { corrected })
}

function judge(
  exchanges: readonly Exchange[],
  connection: ConnectionObservation,
  { clean, target: { settings } }: CheckContext,
): Answer {
  const first = firstAnswer(exchanges)
  if (first !== undefined)
    return pass(say`HTTP ${first.status} after ${Math.round(firstByteMs(first, connection))} ms.`, {
      status: first.status,
    })
  const [failure] = exchanges.flatMap(({ outcome }) => (outcome.kind === 'failure' ? [outcome.failure] : []))
  if (failure === undefined) return unknown(say`Nothing was sent.`)
  const tries = Math.max(...exchanges.map(({ attempts }) => attempts.length))
  const { cause, words } = judgeSilence(failure, settings.timeoutMs)
  const times = tries === 1 ? '1 attempt' : `${tries} attempts`
  const code = isOwn(failure) ? say`` : say`${clean(failure.code)}, `
  return fail(cause, say`The endpoint ${words} (${code}${times}).`, {
    code: clean(failure.code).quoted,
    phase: failure.phase,
    tries,
  })
}

/** A code of our own says no more than the words before it. */
function isOwn({ code }: NetworkFailure): boolean {
  return code === TIMEOUT || isUnheard(code)
}
