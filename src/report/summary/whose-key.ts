// The two lines of a healthy run: whose key it is, and what was checked with it.
import type { Evidence } from '../../words/evidence.ts'
import type { RunResult, TargetResult } from '../../words/result.ts'
import { kindOf } from '../found.ts'
import { credentialWord, workingEndpoint } from '../headline.ts'
import { code } from '../markdown.ts'
import { duration } from '../one-line.ts'

/** Models named in the line; the table names all. */
const NAMED = 5

/** Markdown: endpoint and owner of the key in the first line, models and count of checks in the second. */
export function healthyLines(target: TargetResult, { durationMs }: RunResult): readonly [string, string] {
  const checked = `${counted(passedIn(target), 'check')} passed in ${duration(durationMs)}.`
  return [whose(target), [modelsOf(target), checked].filter((part) => part !== '').join(' ')]
}

function whose(target: TargetResult): string {
  const endpoint = workingEndpoint(target) ?? target.endpoints[0]
  if (endpoint === undefined) return ''
  const known = Object.assign({}, ...endpoint.findings.map(({ evidence }) => evidence ?? {})) as Evidence
  const from = endpoint.findings.find(({ check }) => check === 'key-shape')?.evidence?.from
  const source = from === undefined ? '' : ` from ${sourceOf(from)}`
  const owner = [
    ...(known.organization === undefined ? [] : [`organization ${code(known.organization)}`]),
    ...(known.workspace === undefined ? [] : [`workspace ${code(known.workspace)}`]),
    ...(known.exp === undefined ? [] : [`expires ${code(known.exp)}`]),
  ]
  const said = `${code(endpoint.url)} accepts ${credentialWord(endpoint)}${source}`
  return owner.length === 0 ? `${said}.` : `${said}: ${owner.join(', ')}.`
}

/** The evidence names an input in words, and a variable by its name alone. */
function sourceOf(from: string): string {
  const input = /^the input (?<name>\S+)$/.exec(from)?.groups?.['name']
  return input === undefined ? code(from) : `the input ${code(input)}`
}

function modelsOf({ models }: TargetResult): string {
  const works = models.filter(({ status }) => status === 'usable' || status === 'deprecated')
  const asked = works.filter((model) => model.asked).map(({ id }) => code(id))
  if (asked.length === 0) return works.length === 0 ? '' : `${counted(works.length, 'model')} available.`
  const more = asked.length > NAMED ? ` and ${asked.length - NAMED} more` : ''
  return `${asked.length === 1 ? 'Model' : 'Models'} checked: ${asked.slice(0, NAMED).join(', ')}${more}.`
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
