// Every input and every variable that may hold a secret. Whatever reads, masks, hides, misses or names one derives from this table.
import { innerValues } from './inner-values.ts'
import { proxyCredentials } from './proxy-credentials.ts'

/** A name with its date, as the vendor publishes them: words of few letters, so that no credential reads like one. */
const BETA = /^(?:[a-z0-9]{1,16}-){1,8}20\d\d-\d\d-\d\d$/

/** The betas that a `Name: value` line asks for; none where the line is of another header, or holds anything else. */
export function betasIn(line: string): readonly string[] {
  const at = line.indexOf(':')
  const names = line
    .slice(at + 1)
    .split(',')
    .map((name) => name.trim())
  const isBetas = line.slice(0, at).trim().toLowerCase() === 'anthropic-beta'
  return isBetas && names.every((name) => BETA.test(name)) ? names : []
}

/** The secrets within a text, usable or not: what may be secret is hidden before it is understood. Never throws. */
export const SECRETS_IN = {
  whole: (text) => [text],
  /** `Name: value` lines. Every value of a header is a secret (contract, safety rule 4), and so is what its parts hold, but for the names of betas. */
  headers: (text) =>
    text
      .split(/\r?\n/)
      .filter((line) => betasIn(line).length === 0)
      .map((line) => line.slice(line.indexOf(':') + 1).trim())
      .flatMap((value) => [value, ...innerValues(value)]),
  /** `NAME=value` lines. */
  lines: (text) => text.split(/\r?\n/).map((line) => line.slice(line.indexOf('=') + 1)),
  proxy: proxyCredentials,
} as const satisfies Readonly<Record<string, (text: string) => readonly string[]>>
/** How a text holds its secrets. */
export type SecretForm = keyof typeof SECRETS_IN

interface SecretSource {
  /** Whether an input has the row's name. */
  readonly isInput: boolean
  /** Variables that stand in for the input, the first one first. */
  readonly variables: readonly string[]
  readonly form: SecretForm
  /** Whether it is the credential that is checked. */
  readonly isCredential: boolean
  /** The runner passes it to every run, and masks it itself: it is registered once somebody reads it. */
  readonly isOnDemand?: true
}

/** The rows by their names, credentials in the order in which one beats the other. */
export const SECRET_SOURCES = {
  'api-key': {
    ...{ isInput: true, isCredential: true, form: 'whole' },
    variables: ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY'],
  },
  'auth-token': {
    ...{ isInput: true, isCredential: true, form: 'whole' },
    variables: ['ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
  },
  headers: {
    ...{ isInput: true, isCredential: false, form: 'headers' },
    variables: ['ANTHROPIC_CUSTOM_HEADERS'],
  },
  credentials: { isInput: true, isCredential: false, form: 'lines', variables: [] },
  proxy: {
    ...{ isInput: true, isCredential: false, form: 'proxy' },
    variables: ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
  },
  identity: {
    ...{ isInput: false, isCredential: false, form: 'whole' },
    variables: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  },
  cloud: {
    ...{ isInput: false, isCredential: false, form: 'whole' },
    variables: [
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
      'AWS_BEARER_TOKEN_BEDROCK',
      'ANTHROPIC_AWS_API_KEY',
      'ANTHROPIC_FOUNDRY_API_KEY',
      'OPENAI_API_KEY',
    ],
  },
  'github-token': {
    ...{ isInput: true, isCredential: false, form: 'whole', isOnDemand: true },
    variables: [],
  },
} as const satisfies Readonly<Record<string, SecretSource>>

type Rows = typeof SECRET_SOURCES
/** Names of the rows for which `Flag` is true. */
type Where<Flag extends 'isInput' | 'isCredential'> = {
  [Name in keyof Rows]: Rows[Name][Flag] extends true ? Name : never
}[keyof Rows]

/** An input that may hold a secret. */
export type SecretInput = Where<'isInput'>
/** An input for the credential that is checked. */
export type CredentialInput = Where<'isCredential'>
/** A variable that may hold a secret. */
export type SecretVariable = Rows[keyof Rows]['variables'][number]

const NAMES = Object.keys(SECRET_SOURCES) as (keyof Rows)[]

/** Inputs that may hold a secret. */
export const SECRET_INPUTS = NAMES.filter((name): name is SecretInput => SECRET_SOURCES[name].isInput)

/** Those of them that are hidden before anything happens. */
export const REGISTERED_INPUTS = SECRET_INPUTS.filter((name) => !('isOnDemand' in SECRET_SOURCES[name]))

/** Inputs for the credential that is checked, the one that beats the others first. */
export const CREDENTIAL_INPUTS = NAMES.filter(
  (name): name is CredentialInput => SECRET_SOURCES[name].isCredential,
)

/** Variables for the credential that is checked, in the order in which they are read. */
export const CREDENTIAL_VARIABLES: readonly string[] = CREDENTIAL_INPUTS.flatMap(
  (name) => SECRET_SOURCES[name].variables,
)

/** Every variable that may hold a secret, with the form of its text. */
export const FORM_OF_VARIABLE: ReadonlyMap<string, SecretForm> = new Map(
  Object.values(SECRET_SOURCES).flatMap(({ variables, form }) =>
    variables.map((name) => [name, form] as const),
  ),
)
