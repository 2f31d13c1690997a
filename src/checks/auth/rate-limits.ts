// How much of the rate limits is left?
import { rateLimitsIn, type RateLimit } from '../../claude/requests/rate-limits.ts'
import { inapplicable, pass, warn, type Answer } from '../../words/finding.ts'
import { answered } from '../../reading/answered.ts'
import { quote, say } from '../../words/phrase.ts'
import { credentialedExchanges } from '../../reading/conversation.ts'
import { defineCheck } from '../check.ts'

/** Less than this share of a limit is told (contract, `limit.headroom`): a tenth. */
const SCARCE = 0.1

/** Headroom in the rate-limit headers of answers that were got anyway. */
export const rateLimits = defineCheck({
  id: 'rate-limits',
  title: 'Rate-limit headroom',
  about:
    'Reads the rate-limit headers of the responses, and warns when less than a tenth of a limit is left. Sends no request.',
  layer: 'auth',
  needs: ['key-accepted'],
  run: async ({ readings }) => {
    const answers = credentialedExchanges((await readings()).conversation).flatMap(answered)
    return judge(answers.flatMap(({ headers }) => rateLimitsIn(headers)))
  },
})

function judge(limits: readonly RateLimit[]): Answer {
  const [scarcest] = limits.toSorted((one, other) => share(one) - share(other))
  if (scarcest === undefined) return inapplicable(say`No rate-limit headers returned.`)
  const shown = [...new Set(limits.map(({ name, remaining, limit }) => `${name}: ${remaining} of ${limit}`))]
  const percent = Math.floor(share(scarcest) * 100)
  const detail = say`${scarcest.remaining} of ${scarcest.limit} ${scarcest.name} are left (${percent} %).`
  const evidence = { limits: shown, ...(scarcest.resetsAt !== undefined && { resetsAt: scarcest.resetsAt }) }
  if (share(scarcest) >= SCARCE) return pass(detail, evidence)
  const reset =
    scarcest.resetsAt === undefined ? say`` : say` It is full again at ${quote(scarcest.resetsAt)}.`
  return warn('limit.headroom', say`${detail}${reset}`, evidence)
}

function share({ remaining, limit }: RateLimit): number {
  return remaining / limit
}
