// From the text of an input to its value; every refusal is an `InputError` that never repeats the text.
import { CHECK_IDS, type CheckId } from '../words/check-ids.ts'
import { InputError, shapeOf } from './input-error.ts'
import type { ConnectTo } from '../words/settings.ts'

const UNITS = { ms: 1, s: 1_000, m: 60_000 } as const

/** `500ms`, `10s`, `2m`, or a bare number of seconds; at least 1 ms and at most one hour. Milliseconds. */
export function parseDuration(input: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim())
  const ms = match === null ? NaN : Number(match[1]) * UNITS[(match[2] ?? 's') as keyof typeof UNITS]
  if (ms >= 1 && ms <= 60 * UNITS.m) return ms
  throw new InputError(input, shapeOf(text), 'a time such as 10s or 500ms, from 1ms to 60m')
}

/** A whole number within its limits. */
export function parseCount(
  input: string,
  text: string,
  { least, most }: { least: number; most: number },
): number {
  const count = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN
  if (count >= least && count <= most) return count
  throw new InputError(input, shapeOf(text), `a whole number from ${least} to ${most}`)
}

/** `true` or `false`, in any case. */
export function parseBoolean(input: string, text: string): boolean {
  const word = text.trim().toLowerCase()
  if (word === 'true' || word === 'false') return word === 'true'
  throw new InputError(input, shapeOf(text), 'true or false')
}

/** One of the named values. */
export function parseChoice<Choice extends string>(
  input: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === text.trim().toLowerCase())
  if (chosen !== undefined) return chosen
  throw new InputError(input, shapeOf(text), choices.join(', '))
}

/** One a line or comma-separated; empty parts are dropped. */
export function parseList(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Some of the named values, as a list. */
export function parseChoices<Choice extends string>(
  input: string,
  text: string,
  choices: readonly Choice[],
): ReadonlySet<Choice> {
  return new Set(parseList(text).map((part) => parseChoice(input, part, choices)))
}

/**
 * Ids as providers and gateways write them: `anthropic/claude-…`, `claude-…@20251001`, `claude-…[1m]`, `@prod/claude-…` (Portkey),
 * `provider,claude-…` (claude-code-router).
 */
const MODEL_ID = /^[@A-Za-z0-9][\w.:@/,[\]-]{0,254}$/
/** A credential in the place of an id. */
const LIKE_A_KEY = /(?:^|,)sk-/i

/** Model ids, each of a shape that can be sent: one a line, or comma-separated. A comma belongs to an id in quotes, and to one on a line of its own. */
export function parseModels(input: string, text: string): readonly string[] {
  const models = [...new Set(text.includes('\n') ? text.split('\n').flatMap(idsOfLine) : idsIn(text))]
  const odd = models.find((model) => !MODEL_ID.test(model) || LIKE_A_KEY.test(model))
  if (odd === undefined) return models
  throw new InputError(
    input,
    `a list with an entry that is ${shapeOf(odd)}`,
    'model IDs, one per line or comma-separated',
  )
}

/** A line is a list when white space or quotes say so, or when every part of it names a Claude model. */
function idsOfLine(line: string): readonly string[] {
  const ids = idsIn(line)
  const isList = /[\s"']/.test(line.trim()) || ids.every((id) => /claude/i.test(id))
  return ids.length < 2 || isList ? ids : [line.trim()]
}

function idsIn(list: string): readonly string[] {
  const parts = list.match(/(?:"[^"]*"|'[^']*'|[^,])+/g) ?? []
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim(),
    )
    .filter((part) => part !== '')
}

/** `all`, or ids to run; `-id` leaves one out, `+id` adds one. */
export function parseChecks(input: string, text: string, standard: readonly CheckId[]): ReadonlySet<CheckId> {
  const parts = parseList(text)
  const plainIds = parts
    .filter((part) => !/^[+-]/.test(part) && part !== 'all')
    .map((part) => checkId(input, part))
  const chosen = new Set(plainIds.length > 0 ? plainIds : standard)
  for (const part of parts.filter((part) => /^[+-]/.test(part))) {
    if (part.startsWith('+')) chosen.add(checkId(input, part.slice(1)))
    else chosen.delete(checkId(input, part.slice(1)))
  }
  if (chosen.size > 0) return chosen
  throw new InputError(
    input,
    'a list that leaves no check to run',
    `all, or some of: ${CHECK_IDS.join(', ')}`,
  )
}

/** The ids that a `checks` list names outright, whether alone or to add them. */
export function parseNamedChecks(input: string, text: string): ReadonlySet<CheckId> {
  const named = parseList(text).filter((part) => !part.startsWith('-') && part !== 'all')
  return new Set(named.map((part) => checkId(input, part.replace(/^\+/, ''))))
}

function checkId(input: string, text: string): CheckId {
  const id = CHECK_IDS.find((known) => known === text.trim())
  if (id !== undefined) return id
  throw new InputError(
    input,
    `a list with an entry that is ${shapeOf(text)}`,
    `all, or some of: ${CHECK_IDS.join(', ')}, with - or + in front`,
  )
}

const PART = String.raw`(\[[^\]]*\]|[^:\s]*)`
const CONNECT_TO = new RegExp(`^${PART}:(\\d{0,5}):${PART}:(\\d{0,5})$`)

/** curl's `--connect-to` lines: `HOST1:PORT1:HOST2:PORT2`, any part may be empty, IPv6 in brackets. */
export function parseConnectTo(input: string, text: string): readonly ConnectTo[] {
  return parseList(text).map((line) => {
    const [whole, host = '', port = '', toHost = '', toPort = ''] = CONNECT_TO.exec(line) ?? []
    const ports = [port, toPort].every((part) => part === '' || (Number(part) > 0 && Number(part) < 65_536))
    if (whole === undefined || !ports)
      throw new InputError(input, `a line that is ${shapeOf(line)}`, 'HOST:PORT:ADDRESS:PORT, one per line')
    return { host: host.toLowerCase(), port, toHost, toPort }
  })
}

/** `Name: value` lines. Header names are tokens (RFC 9110, section 5.6.2); values are visible ASCII, spaces and tabs. */
export function parseHeaders(
  input: string,
  text: string,
): readonly (readonly [name: string, value: string])[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:([\x20-\x7e\t]*)$/.exec(line.trim()) ?? []
    if (name === undefined || value === undefined)
      throw new InputError(input, `a line that is ${shapeOf(line)}`, 'Name: value, one per line')
    return [name.toLowerCase(), value.trim()] as const
  })
}
