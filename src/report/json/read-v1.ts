// A target's public JSON read back for the reports for people. What was ours and what was quoted cannot be told apart any more.
import { LINKS } from '../../diagnosis/catalogue/links.ts'
import type { Finding } from '../../words/finding.ts'
import { OUTSIDE_CAP, type Clean } from '../../words/clean.ts'
import { quote, type Phrase } from '../../words/phrase.ts'
import type { Diagnosis, EndpointResult, TargetResult } from '../../words/result.ts'
import { leftOutOf } from '../found.ts'
import type { DiagnosisV1, EndpointV1, FindingV1, TargetV1 } from './v1.ts'

/** Longest sentence that is read back, in characters. */
const SENTENCE_CAP = 2_000

/** A word in which nothing can be a link, a mention, a number of an issue, a commit, Markdown or HTML, with what may stand around it. */
const HARMLESS =
  /^[("'“‘]*(?!GH-\d|[0-9a-f]{7})[A-Za-z0-9]+(?:[’'-][A-Za-z0-9]+)*%?[)"'”’]*[,.;:!?]*[)"'”’]*$/

/** The sentence with every word that might be more than a word as a quotation. */
function phraseOf(text: string, clean: Clean): Phrase {
  const words = clean(text, SENTENCE_CAP).quoted.split(' ')
  return words.flatMap((word, at) => {
    const said = HARMLESS.test(word) || word === '' ? word : quote(word)
    return at === 0 ? [said] : [' ', said]
  })
}

/** Words that are shown as ours: what would become a link or a mention is broken up. */
function ownWords(text: string, clean: Clean): string {
  const bare = clean(text, SENTENCE_CAP).quoted
  return bare
    .replaceAll('://', ': //')
    .replace(/\bwww\./gi, 'www .')
    .replaceAll('@', '(at)')
    .replace(/#(?=\d)|\bGH-(?=\d)/gi, 'no. ')
    .replace(/\b[0-9a-f]{7,40}\b/gi, (word) => `${word.slice(0, 6)}…`)
}

/** Words of others made fit, and the same sentence only once: a thousand targets say the same of most checks. */
export interface Words {
  readonly clean: Clean
  /** What users name: ids, hosts, targets. */
  readonly named: (text: string) => string
  readonly phrase: (text: string) => Phrase
  readonly own: (text: string) => string
  /** For JSON: as it stands, lines and all, where it looks harmless. */
  readonly shown: (text: string) => string
}

/** Readers of a stranger’s report, which clean every word of it. */
export function makeWords(clean: Clean): Words {
  const long = remembered((text) => shownText(text, clean))
  const named = remembered((text) => clean.named(text).quoted)
  return {
    clean,
    named,
    phrase: remembered((text) => phraseOf(text, clean)),
    own: remembered((text) => ownWords(text, clean)),
    shown: (text) => (text.length > OUTSIDE_CAP || text.includes('\n') ? long(text) : named(text)),
  }
}

function shownText(text: string, { named }: Clean): string {
  return text
    .split('\n')
    .map((line) => named(line, SENTENCE_CAP).quoted)
    .join('\n')
}

/** Names that members of the published form have: those of labels may be anything. */
const MEMBER = /^[A-Za-z][A-Za-z-]{0,23}$/

/** The JSON of a target as it was published, in which every text of a stranger is clean: it is cleaned in its place, for a copy of thousands costs more. */
export function targetJson(target: TargetV1, { shown }: Words): string {
  cleanWithin(target, shown)
  return JSON.stringify(target)
}

function cleanWithin(holder: object, shown: Words['shown']): void {
  for (const [name, value] of Object.entries(holder) as [string, unknown][]) {
    const key = Array.isArray(holder) || MEMBER.test(name) ? name : shown(name)
    if (key !== name) Reflect.deleteProperty(holder, name)
    if (typeof value === 'string' || key !== name)
      Reflect.set(holder, key, typeof value === 'string' ? shown(value) : value)
    if (typeof value === 'object' && value !== null) cleanWithin(value, shown)
  }
}

/** Sentences that are remembered before all are forgotten. */
const MEMORY = 5_000

function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? make(text)
    if (known.size >= MEMORY) known.clear()
    known.set(text, value)
    return value
  }
}

/** A target of a report as a result that can be printed again. */
export function readTarget(target: TargetV1, words: Words): TargetResult {
  const { clean, named } = words
  const { name, provider, verdict, diagnosis, models, labels = {}, credentialName, failover } = target
  return {
    name: named(name),
    labels: Object.fromEntries(
      Object.entries(labels).map(([key, value]) => [clean(key).quoted, clean(value).quoted]),
    ),
    ...(credentialName !== undefined && { credentialName: named(credentialName) }),
    provider,
    verdict,
    diagnosis: diagnosis === null ? undefined : diagnosisOf(diagnosis, words),
    further: target.further.map((finding) => findingOf(finding, words)),
    endpoints: target.endpoints.map((endpoint) => endpointOf(endpoint, verdict === 'healthy', words)),
    models: models.map((model) => ({ ...model, id: named(model.id) })),
    failover: failover && { ...failover, to: named(failover.to) },
  }
}

function diagnosisOf(
  { cause, title, explanation, remedy, explains, reproduce }: DiagnosisV1,
  { clean, phrase, own }: Words,
): Diagnosis {
  const official: readonly string[] = Object.values(LINKS)
  return {
    cause,
    title: own(title),
    explanation: phrase(explanation),
    remedy: {
      summary: own(remedy.summary),
      steps: remedy.steps.map((step) => phrase(step)),
      commands: remedy.commands.map((command) => clean(command, SENTENCE_CAP).quoted),
      ...(remedy.shell === 'powershell' && { shell: remedy.shell }),
      links: remedy.links.filter((link) => official.includes(link)),
    },
    explains,
    ...(reproduce && { reproduce: reproduce.filter((line) => isShownWhole(line, clean)) }),
  }
}

/** Half a command is none. */
function isShownWhole(line: string, { named }: Clean): boolean {
  return named(line, SENTENCE_CAP).quoted === line
}

/** Leaves out the passed checks of a healthy target, which are not read. */
function endpointOf(endpoint: EndpointV1, isHealthy: boolean, words: Words): EndpointResult {
  const { clean, named } = words
  const { url, verdict, cause, auth, requestId, keyValid, reachable, phases, findings, lacks = [] } = endpoint
  const all = findings.map((finding) => findingOf(finding, words))
  const [leftOut, kept] = isHealthy ? [all.filter(isQuiet), all.filter((one) => !isQuiet(one))] : [[], all]
  return {
    url: named(url),
    ...{ verdict, auth, phases, attempts: [], models: [] },
    cause: cause ?? undefined,
    requestId: requestId === null ? undefined : named(requestId),
    keyValid: keyValid ?? undefined,
    reachable: reachable ?? undefined,
    findings: kept,
    ...(isHealthy && { leftOut: leftOutOf(leftOut) }),
    lacks: lacks.map((id) => clean(id).quoted),
  }
}

function isQuiet({ status }: Finding): boolean {
  return status === 'pass' || status === 'skip'
}

/** No report for people tells the layer, or when a check began. */
function findingOf(
  { check, title, status, cause, detail, blockedBy, durationMs }: FindingV1,
  { phrase, own }: Words,
): Finding {
  const stamp = { check, title: own(title), layer: 'http', startedAtMs: 0, durationMs } as const
  const told = { detail: phrase(detail) }
  if (status === 'skip') return { ...stamp, ...told, status, blockedBy: blockedBy ?? check }
  if (status === 'pass' || status === 'crash') return { ...stamp, ...told, status }
  if (status === 'fail') return { ...stamp, ...told, status, cause: cause ?? 'run.deadline' }
  const why = cause === null ? {} : { cause }
  return status === 'warn' ? { ...stamp, ...told, status, ...why } : { ...stamp, ...told, status, ...why }
}
