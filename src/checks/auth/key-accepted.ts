// Does the endpoint accept the credential? Three answers: yes, no, and not decided.
import { known } from '../../words/evidence.ts'
import { fail, pass, unknown, type Answer } from '../../words/finding.ts'
import type { KeyJudgement, Wanted } from '../../reading/key.ts'
import { judgeSilence } from '../../reading/silence.ts'
import { waitIn } from '../../reading/answered.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import type { SignInFailure } from '../../reading/sign-in.ts'
import { signInEvidence, signInWords } from './sign-in-words.ts'
import type { Heard, Reading } from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import type { Clean } from '../../words/clean.ts'
import type { CloudRefusal } from '../../words/cloud.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { Conversation } from '../../reading/conversation.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** The verdict on the credential: accepted, refused, or not decided with the reason. */
export const keyAccepted = defineCheck({
  id: 'key-accepted',
  title: 'Authentication',
  about:
    'Requests the model list and a token count; both are free. Only a determinate 401 counts as a bad credential; a 429, a 5xx or a timeout decides nothing. For a keyless sign-in, it first exchanges the identity token of the job for an access token.',
  layer: 'auth',
  needs: ['api-identity'],
  run: async (context) => judge(await context.readings(), context),
})

function judge({ key: judgement, conversation, credentialed }: Readings, context: CheckContext): Answer {
  if (judgement.kind === 'not-signed-in') return notSignedIn(judgement.failure, conversation, context)
  if (judgement.kind === 'no-entry') return noEntry(judgement.refusal, context.clean)
  if (judgement.kind === 'undecided') return undecided(credentialed, judgement.open, context)
  const { clean } = context
  const evidence = evidenceOf(judgement.by, clean)
  if (judgement.kind === 'accepted')
    return pass(say`${toldBy200(judgement.by)} the credential${differenceIn(judgement)}.`, evidence)
  const { wanted } = judgement
  const detail = say`${toldBy(judgement.by, clean)}.${wantedWords(wanted, clean)}`
  const facts = { ...evidence, ...(wanted !== undefined && { header: clean.named(wanted.header).quoted }) }
  if (judgement.kind === 'refused') return fail(judgement.cause, detail, facts)
  return judgement.passing
    ? unknown(detail, judgement.cause, { ...evidence, ...waitIn(judgement.by, context.now()) })
    : fail(judgement.cause, detail, facts)
}

/** Without an access token the API was never asked: who stopped the sign-in, and why. */
function notSignedIn(failure: SignInFailure, { signIn }: Conversation, { clean }: CheckContext): Answer {
  if (signIn === undefined) throw new Error('a sign-in that failed was tried')
  const detail = signInWords(failure, signIn, clean)
  const evidence = signInEvidence(failure, signIn, clean)
  return failure.passing ? unknown(detail, failure.cause, evidence) : fail(failure.cause, detail, evidence)
}

/** Nobody was signed in at the cloud, and so nothing was asked of the endpoint. */
function noEntry(refusal: CloudRefusal, clean: Clean): Answer {
  const { reason, said, subject, status, stoppedAt, passing, cause } = refusal
  const words = said === undefined ? say`` : say`: ${clean(said.replace(/[.\s]+$/, ''))}`
  const own = subject === undefined ? say`` : say` The token’s subject is ${clean.named(subject)}.`
  const detail = say`${reason.charAt(0).toUpperCase()}${reason.slice(1)}${words}; no request was sent to the endpoint.${own}`
  const sub = subject && clean.named(subject).quoted
  const evidence = known({ reason, status, stoppedAt, sub })
  return passing ? unknown(detail, cause, evidence) : fail(cause, detail, evidence)
}

function wantedWords(wanted: Wanted | undefined, clean: Clean): Phrase {
  if (wanted === undefined) return say``
  const scheme = wanted.scheme === undefined ? say`` : say` (scheme ${clean(wanted.scheme)})`
  return say` It requires its own credential in the header ${clean.named(wanted.header)}${scheme}.`
}

/** Where no 2xx proves it: the same question without the credential is refused. */
function differenceIn({ by, without }: Extract<KeyJudgement, { kind: 'accepted' }>): string {
  const isPlain = by.answer.status < 300 || without === undefined
  return isPlain ? '' : `: it answers ${by.answer.status} with it, ${without.answer.status} without`
}

function toldBy200({ identity }: Heard): string {
  return identity.who === 'api' ? 'The API accepts' : 'The endpoint accepts'
}

/** The answer where the credential is neither confirmed nor refused. */
function undecided(readings: readonly Reading[], open: boolean, { clean, target }: CheckContext): Answer {
  if (open)
    return unknown(
      say`It answers without any credential as well, so its responses don’t prove that the key works.`,
      'endpoint.unverified',
    )
  const heard = readings.find((reading) => reading.kind === 'strange')
  const silence = readings.find((reading) => reading.kind === 'silent')
  if (heard === undefined && silence !== undefined) {
    const { cause, words } = judgeSilence(silence.failure, target.settings.timeoutMs)
    return unknown(say`No request with the credential got an answer: the endpoint ${words}.`, cause)
  }
  if (heard === undefined)
    return unknown(
      readings.length === 0
        ? say`No request with the credential got an answer.`
        : say`None of its responses says whether the credential works.`,
      'endpoint.unverified',
    )
  return unknown(
    say`${toldBy(heard, clean)}, which neither accepts nor refuses the credential.`,
    'endpoint.unverified',
    evidenceOf(heard, clean),
  )
}
