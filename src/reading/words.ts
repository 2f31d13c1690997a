// How answers are told: by whom, with what status, in which words.
import { known, type Evidence } from '../words/evidence.ts'
import type { Clean } from '../words/clean.ts'
import { say, type Phrase } from '../words/phrase.ts'
import type { Body, HttpAnswer } from '../probes/observation.ts'
import type { Heard } from './reading.ts'
import { requestIdOf } from './answered.ts'

const ANSWERER = {
  api: 'The API',
  edge: 'The edge in front of the API',
  gateway: 'A gateway',
  html: 'A web server',
  other: 'Something unknown',
} as const

/** "The API answered 401: invalid x-api-key". Of a body that is no error envelope only type, length and title are told. */
export function toldBy({ answer, envelope, identity, html }: Heard, clean: Clean): Phrase {
  const said =
    envelope?.message === undefined || envelope.message === ''
      ? bodyWords({ answer, html }, clean)
      : say`: ${clean(envelope.message.replace(/[.\s]+$/, ''))}`
  return say`${identity.name ?? ANSWERER[identity.who]} answered ${answer.status}${headerWords(answer, clean)}${said}`
}

const MISPACKED = {
  misfit: 'but the body does not fit its content-encoding',
  unknown: 'but clients know no such content-encoding',
  unnamed: 'but the body is compressed, and no content-encoding says so',
} as const satisfies Record<NonNullable<Body['fault']>, string>

/** Characters of a body that are looked at, and of plain text that are shown (contract, rule 8): who blocks a request says more in them than any remedy. */
const START = 4_096
const WORDS = 160

function isPlainText({ headers, json }: HttpAnswer, html: boolean): boolean {
  return !html && json === undefined && /^text\/plain\b/i.test(headers['content-type'] ?? '')
}

/** Headers in which those who block requests tell why. Sources: public threads on egress guards and proxies. As of 2026-11-26. */
const REASONS = ['x-deny-reason', 'x-block-reason', 'x-squid-error']

/** Words beside the body: where a redirect leads, without its query, and why a request was denied. */
function headerWords({ status, headers }: HttpAnswer, clean: Clean): Phrase {
  const location = headers['location']
  const reason = REASONS.find((name) => headers[name] !== undefined)
  const leads =
    status >= 300 && status < 400 && location !== undefined
      ? say`, leading to ${clean(location.replace(/[?#].*$/s, ''), WORDS)}`
      : say``
  return reason === undefined ? leads : say`${leads} (${reason}: ${clean(headers[reason] ?? '', WORDS)})`
}

function bodyWords({ answer, html }: Pick<Heard, 'answer' | 'html'>, clean: Clean): Phrase {
  const { headers, body } = answer
  const type = clean(headers['content-type'] ?? 'no content type', 80)
  const size = sizeOf(answer)
  if (body.fault !== undefined)
    return say` with ${type}, ${MISPACKED[body.fault]}${codingWords(headers, clean)}`
  const start = body.bytes.toString('utf8', 0, START)
  const text = body.bytes.length < START ? start : (withoutLastWord(start) ?? '')
  if (isPlainText(answer, html) && text.trim() !== '')
    return say`: ${clean(text.trim().replace(/[.\s]+$/, ''), WORDS)}`
  return (html ? pageWords(text, size, clean) : undefined) ?? say` with ${type}, ${size}`
}

function codingWords({ 'content-encoding': coding }: HttpAnswer['headers'], clean: Clean): Phrase {
  return coding === undefined ? say`` : say`: ${clean(coding, 40)}`
}

/** A page by its title, else by what it says; undefined where it says nothing. */
function pageWords(page: string, size: string, clean: Clean): Phrase | undefined {
  const title = titleOf(page)
  if (title !== undefined) return say` with an HTML page titled ${clean(title, 120)}, ${size}`
  const shown = visibleText(page)
  return shown === '' ? undefined : say` with an HTML page that says: ${clean(shown, WORDS)}`
}

function sizeOf({ body, unparsedBeyond }: Heard['answer']): string {
  if (body.truncated) return 'more than is read'
  const size = `${body.length ?? body.bytes.length} bytes`
  if (unparsedBeyond === undefined) return size
  const { parts, depth } = unparsedBeyond
  return `${size}, which hold more than ${parts} values or nest deeper than ${depth} levels and were not read`
}

/** What a reader of the page sees first. */
function visibleText(page: string): string {
  return page
    .replace(/<(script|style|head)\b[^]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The title of a web page, as it stands there: not clean yet. */
export function titleOf(page: string): string | undefined {
  const [, title, end] = /<title[^>]*>([^<]{1,4096})(<?)/i.exec(page) ?? []
  return title === undefined || end === '<' ? title : withoutLastWord(title)
}

/** A word that was cut off may be the beginning of a credential. */
function withoutLastWord(text: string): string | undefined {
  return /^[^]*\s/.exec(text)?.[0]
}

/** Facts of an answer that are kept beside its words. */
export function evidenceOf(heard: Heard & Told, clean: Clean): Evidence {
  const { answer, envelope, identity, why } = heard
  const { headers, status, body } = answer
  const requestId = requestIdOf(headers)
  const shown = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : clean(value).quoted
  return known({
    status,
    answeredBy: identity.who,
    because: identity.reasons.map((reason) => clean(reason).quoted),
    type: shown(envelope?.type),
    code: shown(envelope?.code),
    message: shown(envelope?.message),
    'content-encoding': body.fault && shown(headers['content-encoding']),
    server: shown(headers['server']),
    via: shown(headers['via']),
    requestId: requestId === undefined ? undefined : clean.named(requestId).quoted,
    ...ownFacts(why?.facts ?? {}, clean),
  })
}

/** What the provider's own tables read out of an error. */
interface Told {
  readonly why?: { readonly facts?: Readonly<Record<string, string>> }
}

/** Facts that such a table may tell. */
const OWN_FACTS = [
  'action',
  'metric',
  'model',
  'pending',
  'principal',
  'project',
  'reason',
  'region',
  'service',
] as const

function ownFacts(facts: Readonly<Record<string, string>>, clean: Clean): Evidence {
  const skew = Number(facts['skewSeconds'] ?? Number.NaN)
  const told = OWN_FACTS.map((name) => [name, facts[name] && clean.named(facts[name]).quoted] as const)
  return known({ ...Object.fromEntries(told), skewSeconds: Number.isNaN(skew) ? undefined : skew })
}
