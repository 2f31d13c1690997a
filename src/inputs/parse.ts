// From the text of an input to its value; every refusal is an `InputError` that never repeats the text.
import { CHECK_IDS, type CheckId } from '../words/check-ids.ts'
import { InputError, unlike } from './input-error.ts'
import type { ConnectTo } from '../words/settings.ts'

const UNITS = { ms: 1, s: 1_000, m: 60_000 } as const

/** `500ms`, `10s`, `2m`, or a bare number of seconds; at least 1 ms and at most one hour. Milliseconds. */
export function parseDuration(input: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim())
  const ms = match === null ? NaN : Number(match[1]) * UNITS[(match[2] ?? 's') as keyof typeof UNITS]
  if (ms >= 1 && ms <= 60 * UNITS.m) return ms
  throw new InputError(input, unlike(text), 'a time such as 10s or 500ms, from 1ms to 60m')
}

/** A whole number within its limits. */
export function parseCount(
  input: string,
  text: string,
  { least, most }: { least: number; most: number },
): number {
  const count = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN
  if (count >= least && count <= most) return count
  throw new InputError(input, unlike(text), `a whole number from ${least} to ${most}`)
}

/** `true` or `false`, in any case. */
export function parseBoolean(input: string, text: string): boolean {
  const word = text.trim().toLowerCase()
  if (word === 'true' || word === 'false') return word === 'true'
  throw new InputError(input, unlike(text), 'true or false')
}

/** One of the named values. */
export function parseChoice<Choice extends string>(
  input: string,
  text: string,
  choices: readonly Choice[],
  at?: number,
): Choice {
  const chosen = choices.find((choice) => choice === text.trim().toLowerCase())
  if (chosen !== undefined) return chosen
  throw new InputError(input, unlike(text, at), choices.join(', ').replace(/, ([^,]+)$/, ' or $1'))
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
  return new Set(parseList(text).map((part, at) => parseChoice(input, part, choices, at)))
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
  const models = text.includes('\n') ? text.split('\n').flatMap(idsOfLine) : idsIn(text)
  const odd = models.findIndex((model) => !MODEL_ID.test(model) || LIKE_A_KEY.test(model))
  if (odd < 0) return [...new Set(models)]
  throw new InputError(
    input,
    unlike(models[odd] ?? '', odd),
    'model IDs without spaces, at most 255 characters each, one per line or comma-separated',
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
  const parts = checksIn(input, text)
  const plainIds = parts.filter(({ sign }) => sign === '').map(({ id }) => id)
  const chosen = new Set(plainIds.length > 0 ? plainIds : standard)
  for (const { sign, id } of parts) {
    if (sign === '+') chosen.add(id)
    if (sign === '-') chosen.delete(id)
  }
  if (chosen.size > 0) return chosen
  throw new InputError(input, 'no check is left to run', CHECKS_ACCEPTED)
}

/** The ids that a `checks` list names outright, whether alone or to add them. */
export function parseNamedChecks(input: string, text: string): ReadonlySet<CheckId> {
  const named = checksIn(input, text).filter(({ sign }) => sign !== '-')
  return new Set(named.map(({ id }) => id))
}

const CHECKS_ACCEPTED = `all, or some of these, with - or + in front: ${CHECK_IDS.join(', ')}`

/** The checks of a list by their ids; `all` names none by itself. */
function checksIn(input: string, text: string): readonly { readonly sign: string; readonly id: CheckId }[] {
  return parseList(text).flatMap((part, at) => {
    if (part === 'all') return []
    const [, sign = '', name = ''] = /^([+-]?)\s*(.*)$/.exec(part) ?? []
    const id = CHECK_IDS.find((known) => known === name)
    if (id !== undefined) return [{ sign, id }]
    throw new InputError(input, unlike(part, at), CHECKS_ACCEPTED)
  })
}

const PART = String.raw`(\[[^\]]*\]|[^:\s]*)`
const CONNECT_TO = new RegExp(`^${PART}:(\\d*):${PART}:(\\d*)$`)
const CONNECT_TO_ACCEPTED = 'HOST:PORT:ADDRESS:PORT, one per line'

/** curl's `--connect-to` lines: `HOST1:PORT1:HOST2:PORT2`, any part may be empty, IPv6 in brackets. */
export function parseConnectTo(input: string, text: string): readonly ConnectTo[] {
  return parseList(text).map((line, at) => {
    const [whole, host = '', port = '', toHost = '', toPort = ''] = CONNECT_TO.exec(line) ?? []
    if (whole === undefined) throw new InputError(input, unlike(line, at), CONNECT_TO_ACCEPTED)
    if (![port, toPort].every((part) => part === '' || (Number(part) > 0 && Number(part) < 65_536)))
      throw new InputError(
        input,
        { place: `entry ${at + 1}`, fault: 'port out of range' },
        'ports 1 to 65535',
      )
    return { host: host.toLowerCase(), port, toHost, toPort }
  })
}

/** `Name: value` lines. Header names are tokens (RFC 9110, section 5.6.2); values are visible ASCII, spaces and tabs. */
export function parseHeaders(
  input: string,
  text: string,
): readonly (readonly [name: string, value: string])[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return []
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:([\x20-\x7e\t]*)$/.exec(line.trim()) ?? []
    if (name === undefined || value === undefined)
      throw new InputError(input, { ...unlike(line), place: `line ${at + 1}` }, 'Name: value, one per line')
    return [[name.toLowerCase(), value.trim()] as const]
  })
}
