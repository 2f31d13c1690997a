// The two lines of a healthy run: whose key it is, and what was checked with it.
import type { Evidence } from '../words/evidence.ts'
import { joinPhrases, quote, say, type Phrase } from '../words/phrase.ts'
import type { EndpointResult, RunContext, RunResult, TargetResult } from '../words/result.ts'
import { kindOf } from './found.ts'
import { credentialWord, workingEndpoint } from './headline.ts'
import { duration } from './one-line.ts'

/** Models named in the line; the table names all. */
const NAMED = 5

/** Endpoint and owner of the key in the first line, models and count of checks in the second. */
export function healthyLines(
  target: TargetResult,
  { durationMs, run }: Pick<RunResult, 'durationMs' | 'run'>,
): readonly [Phrase, Phrase] {
  const checked = say`${counted(passedIn(target), 'check')} passed in ${duration(durationMs)}.`
  return [whose(target, run), joinPhrases([...modelsOf(target), checked], ' ')]
}

function whose(target: TargetResult, run: RunContext): Phrase {
  const endpoint = workingEndpoint(target)
  return endpoint === undefined ? unasked(target, run) : acceptedBy(endpoint, run)
}

/** Nothing that was selected asks for the key. */
function unasked({ endpoints: [endpoint] }: TargetResult, { host }: RunContext): Phrase {
  const selection = host === 'terminal' ? '--checks' : 'checks'
  return endpoint === undefined
    ? []
    : say`${quote(endpoint.url)}: the key wasn't checked, because ${quote(selection)} leaves that out.`
}

function acceptedBy(endpoint: EndpointResult, run: RunContext): Phrase {
  const known = Object.assign({}, ...endpoint.findings.map(({ evidence }) => evidence ?? {})) as Evidence
  const from = endpoint.findings.find(({ check }) => check === 'key-shape')?.evidence?.from
  const source = from === undefined ? [] : say` from ${sourceOf(from, run)}`
  const owner = [
    ...(known.organization === undefined ? [] : [say`organization ${quote(known.organization)}`]),
    ...(known.workspace === undefined ? [] : [say`workspace ${quote(known.workspace)}`]),
    ...(known.exp === undefined ? [] : [say`expires ${quote(known.exp)}`]),
  ]
  const said = say`${quote(endpoint.url)} accepts ${credentialWord(endpoint)}${source}`
  return owner.length === 0 ? say`${said}.` : say`${said}: ${joinPhrases(owner, ', ')}.`
}

/** The evidence names an input in words, and a variable by its name alone. */
function sourceOf(from: string, { host }: RunContext): Phrase {
  const input = /^the input (?<name>\S+)$/.exec(from)?.groups?.['name']
  if (input === undefined) return [quote(from)]
  return host === 'terminal' ? [quote(`--${input}`)] : say`the input ${quote(input)}`
}

/** At most one phrase: of a service without a list there is nothing to say. */
function modelsOf({ models }: TargetResult): readonly Phrase[] {
  const works = models.filter(({ status }) => status === 'usable' || status === 'deprecated')
  const asked = works.filter((model) => model.asked).map(({ id }): Phrase => [quote(id)])
  if (asked.length === 0) return works.length === 0 ? [] : [say`${counted(works.length, 'model')} available.`]
  const more = asked.length > NAMED ? ` and ${asked.length - NAMED} more` : ''
  const names = joinPhrases(asked.slice(0, NAMED), ', ')
  return [say`${asked.length === 1 ? 'Model' : 'Models'} checked: ${names}${more}.`]
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function passedIn({ endpoints }: TargetResult): number {
  return endpoints.reduce((sum, { findings, leftOut }) => {
    const kept = findings.filter((finding) => kindOf(finding) === 'pass').length
    return sum + kept + (leftOut?.pass ?? 0)
  }, 0)
}
