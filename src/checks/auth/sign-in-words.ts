// How a failed sign-in is told, and what of the job's identity goes with it: claims, never the token.
import { claimsIn, identityTokenIn, type IdentityClaims } from '../../claude/requests/federation.ts'
import { known, type Evidence } from '../../words/evidence.ts'
import type { Clean } from '../../words/clean.ts'
import { quote, say, type Phrase } from '../../words/phrase.ts'
import type { SignIn } from '../../reading/conversation.ts'
import { answered } from '../../reading/answered.ts'
import type { SignInFailure } from '../../reading/sign-in.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'

/** The reason that stopped the sign-in, who said so, and, after a refusal, what the rule is to be compared with. */
export function signInWords(failure: SignInFailure, signIn: SignIn, clean: Clean): Phrase {
  const { by, reason, cause } = failure
  if (by === undefined) return say`${capital(reason)}; the Claude API wasn't called.`
  const told = toldBy(by, clean)
  if (cause !== 'auth.federation') return say`${told}, during the token exchange.`
  const { sub, aud } = cleanClaims(signIn, clean)
  const claims = sub === undefined ? [] : say` The token says sub ${quote(sub)}, aud ${quote(aud ?? '')}.`
  return [...say`${told}; ${reason}.`, ...claims]
}

/** The reason, where it stopped, the claims, and what the endpoint answered. */
export function signInEvidence(failure: SignInFailure, signIn: SignIn, clean: Clean): Evidence {
  const { stoppedAt, reason, field, by } = failure
  const answer = by === undefined ? {} : evidenceOf(by, clean)
  return {
    ...answer,
    reason,
    stoppedAt,
    ...(field !== undefined && { field }),
    ...cleanClaims(signIn, clean),
  }
}

function cleanClaims({ identities }: SignIn, clean: Clean): Evidence {
  const [answer] = identities.slice(-1).flatMap(answered)
  const token = answer && identityTokenIn(answer.json)
  const claims: IdentityClaims = token === undefined ? {} : claimsIn(token)
  const shown = (claim: string | undefined): string | undefined =>
    claim === undefined ? undefined : clean.named(claim).quoted
  return known({
    sub: shown(claims.sub),
    aud: shown(claims.aud),
    iss: shown(claims.iss),
    exp: shown(claims.exp),
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
