// In which header is the credential accepted, and which SDKs send that one?
import { sdksSending } from '../../claude/requests/dialects.ts'
import { fail, note, pass, unknown, type Answer } from '../../words/finding.ts'
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

function judge(readings: Readings, { target }: CheckContext): Answer {
  const { auth } = target.settings
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
  if (auth !== 'auto' && refused.includes(auth)) {
    const detail = say`The endpoint accepts ${accepted.join(', ')}, not ${auth}. SDKs that send ${auth}: ${sdksSending(auth)}.`
    return fail('auth.scheme', detail, { scheme: auth, accepted: accepted.join(', ') })
  }
  const [other] = refused
  if (other === undefined) return pass(say`Accepted: ${accepted.join(', ')}.`, evidence)
  const detail = say`Accepted: ${accepted.join(', ')}; ${other} is refused. SDKs that send ${other}: ${sdksSending(other)}.`
  return readings.provider.answers.takesEveryScheme ? note(detail, evidence) : pass(detail, evidence)
}

function refusedSchemes({ credentialed, accepted }: Readings): readonly AuthScheme[] {
  const refused = credentialed.flatMap(({ kind, scheme }) => (kind === 'refused' ? [scheme] : []))
  return [...new Set(refused)].filter((scheme) => !accepted.includes(scheme))
}
