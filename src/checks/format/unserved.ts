// What is said of an endpoint that does not serve messages, by the count and by a real message alike.
import { isPassing, type CauseId } from '../../words/causes.ts'
import type { Evidence } from '../../words/evidence.ts'
import type { Provider } from '../../claude/providers/provider.ts'
import { fail, unknown, type Answer } from '../../words/finding.ts'
import { elsewhere, ledOn } from '../elsewhere.ts'
import { candidateIn, placesIn } from '../../reading/proof/elsewhere.ts'
import type { MessagesProof } from '../../reading/proof/messages.ts'
import type { HeardReading } from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import type { Clean } from '../../words/clean.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { CheckContext } from '../check.ts'

/** The endpoint speaks the dialect that was not meant. */
function instead({ road }: Provider): string {
  return road === undefined
    ? " It speaks OpenAI's dialect instead: /v1/chat/completions is served. Set provider: openai-compatible, and use clients of that dialect."
    : ' It speaks the Claude API instead: /v1/messages is served. Leave provider out, and use clients of the Claude API.'
}

/** The failure of an endpoint whose messages are provably not served, blocked, or refused for the gateway's own credential. */
export function unserved(readings: Readings, context: CheckContext): Answer | undefined {
  const { clean } = context
  const { proof, provider } = readings
  const { messages } = proof
  if (messages.kind === 'open' || messages.kind === 'served' || messages.kind === 'refused') return undefined
  const { by } = messages
  const path = provider.routes.messages
  const evidence = { ...evidenceOf(by, clean), path }
  const said = toldBy(by, clean)
  if (messages.kind === 'denied') return fail(messages.by.cause, say`${said}.`, evidence)
  if (messages.kind === 'missing') return missing(messages, readings, context)
  if (messages.kind === 'led') return ledOn(by, messages.path, context)
  return messages.kind === 'blocked'
    ? fail(
        'endpoint.blocked',
        say`${said}, although the model list works: requests with a body don’t reach the API.`,
        evidence,
      )
    : fail('auth.upstream', say`${said}. The gateway itself accepts your key.`, evidence)
}

/** The API may be at another path, where it was looked for. */
function missing(
  { by, isAsNowhere }: Extract<MessagesProof, { readonly kind: 'missing' }>,
  { proof: { servesOther }, provider, conversation }: Readings,
  context: CheckContext,
): Answer {
  const { clean, endpoint } = context
  const path = provider.routes.messages
  const right = candidateIn(conversation)
  if (right !== undefined) return elsewhere(by, right, context)
  const beside = isAsNowhere === true ? ', as to a path that cannot exist' : ''
  return fail(
    'endpoint.not-found',
    say`${toldBy(by, clean)}${beside}: ${path} is not served here.${servesOther === true ? instead(provider) : ''}`,
    { ...evidenceOf(by, clean), path, ...placesIn(conversation, endpoint.base, clean) },
  )
}

/**
 * A real message that was refused. Where the answer names no cause, or refuses a key that was let in elsewhere, a gateway's status has to do;
 * at the vendor it stays open.
 */
export function refusedLive(
  reading: HeardReading,
  detail: Phrase,
  evidence: Evidence,
  readings: Readings,
): Answer {
  const isOpen = reading.kind === 'refused' && readings.accepted.length > 0
  if (reading.kind === 'accepted' || reading.kind === 'strange' || isOpen)
    return readings.provider.opening === 'in-turn'
      ? fail(causeOfRefusal(reading), detail, evidence)
      : unknown(detail, 'endpoint.unverified', evidence)
  return isPassing(reading.cause)
    ? passing(reading.cause, detail, evidence, readings)
    : fail(reading.cause, detail, evidence)
}

/** A key that is called bad by a code, although it was let in elsewhere, is the gateway's own. All else goes by the status. */
function causeOfRefusal(reading: HeardReading): CauseId {
  const { status } = reading.answer
  if (reading.kind === 'refused' && (status === 400 || reading.why?.because === 'code'))
    return 'auth.upstream'
  if (status === 401 || status === 403) return 'auth.forbidden'
  return status === 400 || status === 422 ? 'format.request' : 'endpoint.blocked'
}

/** A right answer under a content type that is not JSON's: the official SDKs hand its text on unread. */
export function mislabelled(
  headers: Readonly<Record<string, string>>,
  evidence: Evidence,
  clean: Clean,
): Answer {
  const type = clean(headers['content-type'] ?? 'none')
  return fail(
    'format.response',
    say`The answer is right, but its content-type is ${type}: the official SDKs read it as text, and code finds no field in it.`,
    { ...evidence, 'content-type': type.quoted },
  )
}

/** An answer that names a passing cause: a gateway that fails is its owner's to mend, and the vendor's own trouble passes. */
export function passing(cause: CauseId, detail: Phrase, evidence: Evidence, { provider }: Readings): Answer {
  const isOwners = cause === 'service.gateway' && provider.answers.edge === 'foreign'
  return isOwners ? fail(cause, detail, evidence) : unknown(detail, cause, evidence)
}
