// In which header is the credential accepted, and which SDKs send that one?
import { sdksSending } from '../../claude/requests/dialects.ts'
import { fail, note, pass, unknown, type Answer } from '../../words/finding.ts'
import type { Target } from '../../plan/target.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import { say } from '../../words/phrase.ts'
import type { AuthScheme } from '../../words/result.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** Which auth headers the endpoint takes; a header that the input `auth` names must be one of them. */
export const authSchemes = defineCheck({
  id: 'auth-schemes',
  title: 'Auth headers',
  about:
    'Reports which headers the endpoint accepts, Authorization: Bearer (anthropic-version 2026-10-21) or x-api-key (2023-06-01), and which SDK generations send each. A header named by the input auth must work.',
  layer: 'auth',
  needs: ['key-accepted'],
  run: async (context) => judge(await context.readings(), context),
})

/** The header that must work: the one that the input names; of an auth token the only one in which the SDKs and Claude Code send it. */
function wantedScheme({ settings: { auth }, credential }: Target): AuthScheme | undefined {
  if (auth !== 'auto') return auth
  return credential?.kind === 'auth-token' ? 'bearer' : undefined
}

function judge(readings: Readings, { target }: CheckContext): Answer {
  const wanted = wantedScheme(target)
  const { accepted } = readings
  const refused = refusedSchemes(readings)
  const evidence = { accepted: [...accepted], refused: [...refused] }
  if (accepted.length === 0) {
    const told =
      refused.length === 0
        ? say`No response shows which headers are accepted.`
        : say`No auth header was accepted.`
    return unknown(told, undefined, evidence)
  }
  if (wanted !== undefined && refused.includes(wanted)) {
    const detail = say`The endpoint accepts ${accepted.join(', ')}, not ${wanted}. ${sentBy(wanted, target)}`
    return fail('auth.scheme', detail, { scheme: wanted, accepted: accepted.join(', ') })
  }
  const [other] = refused
  if (other === undefined) return pass(say`Accepted: ${accepted.join(', ')}.`, evidence)
  const detail = say`Accepted: ${accepted.join(', ')}; ${other} is refused. SDKs that send ${other}: ${sdksSending(other)}.`
  return readings.provider.answers.takesEveryScheme ? note(detail, evidence) : pass(detail, evidence)
}

function sentBy(wanted: AuthScheme, { settings: { auth } }: Target): string {
  return auth === 'auto'
    ? 'An auth token is sent as Authorization: Bearer and in no other header; only an API key is also sent as x-api-key.'
    : `SDKs that send ${wanted}: ${sdksSending(wanted)}.`
}

/** Where another header is accepted, a 403 that names nothing else is a refusal of this one, too. */
function refusedSchemes({ credentialed, accepted }: Readings): readonly AuthScheme[] {
  const refused = credentialed.flatMap((reading) => (isTurnedAway(reading) ? [reading.scheme] : []))
  return [...new Set(refused)].filter((scheme) => !accepted.includes(scheme))
}

function isTurnedAway(reading: Reading): boolean {
  if (reading.kind === 'refused') return true
  return reading.kind === 'strange' && reading.answer.status === 403 && !reading.html
}
