// Forms of the text of an input: how it is read, and what a targets file may hold in its place. Each limit stands once.
import { CHECK_IDS } from '../../words/check-ids.ts'
import type { Host } from '../../words/host.ts'
import { InputError, unlike } from '../input-error.ts'
import { readRequestFile, usableFolder } from '../files.ts'
import {
  parseBoolean,
  parseChoice,
  parseChoices,
  parseConnectTo,
  parseCount,
  parseDuration,
  parseList,
  parseModels,
} from '../parse.ts'
import type { ConnectTo } from '../../words/settings.ts'

/** JSON schema of a value in a targets file, without its description. */
export type JsonForm = Readonly<Record<string, unknown>>

/** The folder that paths start from. */
type Place = Pick<Host, 'cwd' | 'env'>

/** One kind of text: how it becomes a value. */
export interface Form<Value> {
  /** Throws `InputError`, which names the input and never repeats the text. */
  readonly parse: (input: string, text: string, place: Place) => Value
  /** Absent where no target has a setting of this form. */
  readonly json?: JsonForm
  /** The words it takes, where it takes no others. */
  readonly values?: readonly string[]
  /** Whether several of them may stand side by side, with commas. */
  readonly isList?: true
}

/** A form that a target's setting may have. */
type SettingForm<Value> = Form<Value> & { readonly json: JsonForm }

/** Read further by whoever uses it. */
export const TEXT: Form<string> = { parse: (_, text) => text }

/** `true` or `false`. */
export const BOOLEAN = {
  parse: parseBoolean,
  values: ['true', 'false'],
  json: { type: 'boolean' },
} as const satisfies Form<boolean>

/** A time such as `10s`; milliseconds. */
export const DURATION = {
  parse: parseDuration,
  json: { type: ['string', 'number'] },
} as const satisfies Form<number>

/** A whole number within limits. */
export function count(least: number, most: number): SettingForm<number> {
  return {
    parse: (input, text) => parseCount(input, text, { least, most }),
    json: { type: 'integer', minimum: least, maximum: most },
  }
}

const MOST_DAYS = 3_650
/** How long before a date somebody is warned. */
export const DAYS = count(0, MOST_DAYS)
/** The schema of `DAYS` in a targets file. */
export const DAYS_TOLD = `A whole number of days from 0 to ${MOST_DAYS}.`

/** One of some words. */
export function choice<Choice extends string>(choices: readonly Choice[]): SettingForm<Choice> {
  const parse: Form<Choice>['parse'] = (input, text) => parseChoice(input, text, choices)
  return { parse, json: { enum: choices }, values: choices }
}

/** Some of these words, comma-separated. */
export function choices<Choice extends string>(all: readonly Choice[]): Form<ReadonlySet<Choice>> {
  return { parse: (input, text) => parseChoices(input, text, all), values: all, isList: true }
}

/** The sentence of a list of report formats. */
export function formatsTold(ids: readonly string[]): string {
  return `Report files to write: ${ids.join(', ').replace(/, (\w+)$/, ' and $1')}.`
}

/** A text without white space around it that a pattern takes. */
export function matching(pattern: RegExp, accepted: string): SettingForm<string> {
  return {
    parse: (input, text) => {
      if (pattern.test(text.trim())) return text.trim()
      throw new InputError(input, unlike(text), accepted)
    },
    json: { type: 'string', pattern: pattern.source },
  }
}

/** Ids as the Console shows them. */
export const ID = matching(/^[\w-]{1,128}$/, 'an ID of letters, digits, _ and -')
/** The schema of an `ID` in a targets file. */
export const ID_TOLD = 'An ID of letters, digits, _ and -.'
/** Whom an identity token is for. */
export const AUDIENCE = matching(/^[\x21-\x7e]{1,255}$/, 'a URL or a name without spaces')

const MOST_ENDPOINTS = 16

/** Base URLs, each once. */
export const ENDPOINTS = {
  parse: parseEndpoints,
  json: {
    ...{ type: ['array', 'string'], pattern: '\\S', minItems: 1, maxItems: MOST_ENDPOINTS },
    items: { description: 'A base URL.', type: 'string', pattern: '\\S', maxLength: 2048 },
  },
} as const satisfies Form<readonly string[]>

/** Separators alone, as two empty variables leave them, would check nothing and call it healthy. */
function parseEndpoints(input: string, text: string): readonly string[] {
  const endpoints = parseList(text)
  if (endpoints.length === 0)
    throw new InputError(input, unlike(text), 'base URLs, one per line or comma-separated')
  if (endpoints.length <= MOST_ENDPOINTS) return onceEach(endpoints)
  throw new InputError(input, `${endpoints.length} entries`, `at most ${MOST_ENDPOINTS} entries`)
}

/** A URL with a slash at its end is the same endpoint. */
function onceEach(endpoints: readonly string[]): readonly string[] {
  const byUrl = Map.groupBy(endpoints, (text) => (URL.parse(text)?.href ?? text).replace(/\/+$/, ''))
  return [...byUrl.values()].flatMap(([first]) => first ?? [])
}

/** Model ids, each once. */
export const MODELS = {
  parse: parseModels,
  json: {
    ...{ type: ['array', 'string'], maxItems: 200 },
    items: { description: 'A model ID.', type: 'string', minLength: 1, maxLength: 255 },
  },
} as const satisfies Form<readonly string[]>

/** Check ids. Which of them run depends on `live`, too: read further with it. */
export const CHECKS = {
  ...TEXT,
  values: CHECK_IDS,
  isList: true,
  json: {
    ...{ type: ['array', 'string'], pattern: '\\S', minItems: 1 },
    items: { description: 'A check ID.', type: 'string', pattern: '\\S', maxLength: 64 },
  },
} as const satisfies Form<string>

/** The object in a JSON file of the workspace. */
export const REQUEST_FILE = {
  parse: (input, text, place) => readRequestFile(input, text.trim(), place),
  json: { type: 'string', minLength: 1 },
} as const satisfies Form<Readonly<Record<string, unknown>>>

/** A list in which every entry looks like this. */
function listOf(pattern: RegExp, most: number, accepted: string): Form<readonly string[]> {
  return {
    parse: (input, text) => {
      const parts = parseList(text)
      const odd = parts.findIndex((part) => !pattern.test(part))
      if (odd >= 0) throw new InputError(input, unlike(parts[odd] ?? '', odd), accepted)
      const entries = [...new Set(parts)]
      if (entries.length <= most) return entries
      throw new InputError(input, `${entries.length} entries`, `at most ${most} entries`)
    },
  }
}

/** Names of labels. Source: GitHub's limits of 50 characters a label and 100 labels an issue; one is ours. As of 2026-11-26. */
export const LABELS = listOf(/^[^\p{C}]{1,50}$/u, 99, 'names of labels, at most 50 characters each')

/** Logins on GitHub. Source: docs.github.com, at most 10 assignees an issue; managed users have a `_`. As of 2026-11-26. */
export const LOGINS = listOf(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d_])?$/, 10, 'GitHub logins, without @')

/** curl's redirections, one a line. */
export const CONNECT_TO: Form<readonly ConnectTo[]> = { parse: parseConnectTo }

/** The whole path of a folder that can be written. */
export const FOLDER: Form<string> = {
  parse: (input, text, place) => usableFolder(input, text.trim(), place),
}
