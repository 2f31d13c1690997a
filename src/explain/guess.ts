// The causes that a text names: a code of ours, an error body, a code of Node or OpenSSL, or a status with its words. No network.
import { gateway } from '../claude/providers/gateway.ts'
import { anthropic } from '../claude/providers/anthropic.ts'
import { ERROR_TYPES, causeOfError, type ErrorCause } from '../claude/errors/errors.ts'
import { parseEnvelope, errorInSuccess, type Envelope } from '../claude/errors/error-envelope.ts'
import { causeOfWording, WORDING } from '../claude/errors/error-wording.ts'
import { tcpCause } from '../reading/tcp-codes.ts'
import { tlsCause } from '../reading/tls-codes.ts'
import { CAUSE_IDS, type CauseId } from '../words/causes.ts'
import { parseJson } from '../words/json.ts'
import { causeOfAnswer, causeOnTheWay } from './client-words.ts'

/** How sure a guess is: `named` by its own code, told by an error `code` or `type`, by its `words`, or by nothing but a `status`. */
export type Certainty = 'named' | 'code' | 'words' | 'status'

export interface Guess {
  readonly cause: CauseId
  readonly certainty: Certainty
}

/** Characters of a text that are looked at. */
const START = 16_384

/** What a text may mean, the surest first; each cause once. Empty where nothing in it is known. */
export function guessesFor(given: string): readonly Guess[] {
  const text = given.slice(0, START)
  const onTheWay = [...fromSystemCodes(text), ...byWords(causeOnTheWay(text))]
  // Where no answer came, the words are not the API's: a certificate expires as well as a token.
  const answered = onTheWay.length > 0 ? [] : [...fromWords(text), ...byWords(causeOfAnswer(text))]
  const all = [...named(text), ...fromBody(text), ...onTheWay, ...answered, ...fromTypes(text)]
  const sure = all.length > 0 ? all : fromStatus(text)
  return sure.filter(({ cause }, at) => sure.findIndex((other) => other.cause === cause) === at)
}

function named(text: string): readonly Guess[] {
  const words = new Set(text.match(/[a-z]+(?:\.[a-z][a-z0-9-]*)?/g) ?? [])
  return CAUSE_IDS.filter((cause) => words.has(cause)).map((cause) => ({ cause, certainty: 'named' }))
}

/** An error body somewhere in a line of a log. */
function fromBody(text: string): readonly Guess[] {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')]
  if (from === -1 || to < from) return []
  const envelope = envelopeIn(text.slice(from, to + 1)) ?? errorInSuccess({ text })
  if (envelope === undefined) return []
  const status = statusIn(text.slice(0, from)) ?? statusOf(envelope)
  const found = status === undefined ? undefined : judge(status, envelope)
  return found === undefined ? [] : [{ cause: found.cause, certainty: CERTAINTY[found.because] }]
}

const CERTAINTY: Readonly<Record<ErrorCause['because'], Certainty>> = {
  ...{ code: 'code', challenge: 'code', type: 'code', wording: 'words', status: 'status' },
}

function envelopeIn(text: string): Envelope | undefined {
  try {
    return parseEnvelope(parseJson(text))
  } catch {
    return undefined
  }
}

/** An error of the vendor's own form is read by the vendor's rules, any other by those of a gateway. */
function judge(status: number, envelope: Envelope): ErrorCause | undefined {
  const provider = envelope.dialect === 'anthropic' ? anthropic : gateway
  return causeOfError({ status, envelope, scheme: 'bearer', provider })
}

function statusIn(text: string): number | undefined {
  const found = /(?<![\d.])([45]\d\d)(?![\d.]*\d)/.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

const TYPES = new Map<string, (typeof ERROR_TYPES)[keyof typeof ERROR_TYPES]>(Object.entries(ERROR_TYPES))

function statusOf({ type }: Envelope): number | undefined {
  return type === undefined ? undefined : TYPES.get(type)?.statuses[0]
}

/** Names of lookups have no table of their own. Source: Node 24 `doc/api/dns.md`. As of 2026-11-26. */
const DNS_CODES: ReadonlyMap<string, CauseId> = new Map([
  ['ENOTFOUND', 'dns.not-found'],
  ['EAI_AGAIN', 'dns.failure'],
  ['ESERVFAIL', 'dns.failure'],
  ['EHOSTUNREACH', 'tcp.unreachable'],
  ['ENETUNREACH', 'tcp.unreachable'],
])

function fromSystemCodes(text: string): readonly Guess[] {
  const codes = text.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b/g) ?? []
  const causes = codes.flatMap((code) => DNS_CODES.get(code) ?? tcpCause(code) ?? tlsCause(code) ?? [])
  return causes.map((cause) => ({ cause, certainty: 'code' }))
}

function byWords(cause: CauseId | undefined): readonly Guess[] {
  return cause === undefined ? [] : [{ cause, certainty: 'words' }]
}

/** Every sentence of the text against the wordings, with its status or, where it has none, with any. */
function fromWords(text: string): readonly Guess[] {
  const status = statusIn(text)
  const statuses = status === undefined ? [...new Set(WORDING.flatMap((row) => [...row.statuses]))] : [status]
  const pieces = [text, ...text.split(/[\n{}"]|:\s|\d{3}\s/)]
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const causes = pieces.flatMap((piece) =>
    statuses.flatMap((each) => causeOfWording(each, 'bearer', piece)?.cause ?? []),
  )
  return causes.map((cause) => ({ cause, certainty: 'words' }))
}

function fromTypes(text: string): readonly Guess[] {
  return [...TYPES].flatMap(([type, meaning]) =>
    'cause' in meaning && new RegExp(`\\b${type}\\b`).test(text)
      ? [{ cause: meaning.cause, certainty: 'code' as const }]
      : [],
  )
}

/** What a bare status usually means; nothing settles it but a check. */
const STATUSES: ReadonlyMap<number, CauseId> = new Map<number, CauseId>([
  ...Object.values(ERROR_TYPES).flatMap((meaning) =>
    'cause' in meaning ? meaning.statuses.map((status): [number, CauseId] => [status, meaning.cause]) : [],
  ),
  [407, 'proxy.auth'],
  [502, 'service.gateway'],
  [503, 'service.gateway'],
  [504, 'service.gateway'],
])

function fromStatus(text: string): readonly Guess[] {
  const status = statusIn(text)
  const cause = status === undefined ? undefined : STATUSES.get(status)
  return cause === undefined ? [] : [{ cause, certainty: 'status' }]
}
