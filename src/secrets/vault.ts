// The only door to what may be secret: it registers with mask and scrubber whatever it hands out, before it does.
import { publicNamesOf } from './public-names.ts'
import type { Scrubber } from './scrubber.ts'
import { makeSecret, maskForms, type Hide, type Secret } from './secret.ts'
import {
  FORM_OF_VARIABLE,
  REGISTERED_INPUTS,
  SECRET_INPUTS,
  SECRET_SOURCES,
  SECRETS_IN,
  type SecretForm,
  type SecretInput,
  type SecretVariable,
} from './sources.ts'

/** Hands out registered secrets alone. A text that is set and blank is handed out too. */
export interface Vault {
  readonly input: (name: SecretInput) => Secret | undefined
  /** Any variable: a targets file may name one that is in no table. */
  readonly variable: (name: string) => Secret | undefined
  readonly hide: Hide
}

/** Makes sure that nothing written from then on shows one of the values. */
export type Register = (values: readonly string[]) => void

/** Masks and scrubs at once; a value that is known already is not masked again. */
export function makeRegister(
  mask: (forms: readonly string[]) => void,
  scrubber: Pick<Scrubber, 'add'>,
): Register {
  const known = new Set<string>()
  return (values) => {
    const fresh = [...new Set(values)].filter((value) => !known.has(value) && !isBlank(value))
    if (fresh.length === 0) return
    mask([...new Set(fresh.flatMap(maskForms))])
    for (const value of fresh) {
      known.add(value)
      scrubber.add(makeSecret(value))
    }
  }
}

type RawEnvironment = Readonly<Record<string, string | undefined>>
type RawInput = (name: string) => string | undefined

/** Variables without those that may hold a secret. */
export type PlainEnvironment = RawEnvironment & {
  readonly [Name in SecretVariable | `INPUT_${string}`]?: never
}

/** The value a user gave for an input, untrimmed, or undefined when none was given; never of one that may hold a secret. */
export type PlainInput = <Name extends string>(
  name: Name extends SecretInput ? never : Name,
) => string | undefined

/** The door of a host, in two halves: one that anybody may read, and one behind the vault. */
export interface Sealed {
  readonly env: PlainEnvironment
  readonly input: PlainInput
  /** Registers all that may be secret, used or not (but for what is so on demand), and opens the vault. */
  readonly openVault: (register: Register) => Vault
}

/** Cuts what a host is told in two. A variable that is set and blank holds no secret, and stays in sight. */
export function sealSecrets(env: RawEnvironment, input: RawInput): Sealed {
  return {
    env: new Proxy(env, { get: plainVariable }) as PlainEnvironment,
    input: (name) => (SECRET_INPUTS.some((secret) => secret === name) ? undefined : input(name)),
    openVault: (register) => openVault(env, input, register),
  }
}

function plainVariable(env: RawEnvironment, name: string | symbol): unknown {
  const value: unknown = Reflect.get(env, name)
  const isSealed = typeof name === 'string' && (FORM_OF_VARIABLE.has(name) || name.startsWith('INPUT_'))
  return isSealed && typeof value === 'string' && !isBlank(value) ? undefined : value
}

function openVault(env: RawEnvironment, input: RawInput, register: Register): Vault {
  // A name may be one that every object has, such as `constructor`.
  const variable = (name: string): string | undefined => (Object.hasOwn(env, name) ? env[name] : undefined)
  const told = [
    ...REGISTERED_INPUTS.map((name) => [input(name), SECRET_SOURCES[name].form] as const),
    ...[...FORM_OF_VARIABLE].map(([name, form]) => [variable(name), form] as const),
  ]
  const isPublic = publicNamesOf([input('endpoints'), variable('ANTHROPIC_BASE_URL')])
  const secretsIn = (text: string | undefined, form: SecretForm): readonly string[] => {
    const found = text === undefined ? [] : SECRETS_IN[form](text)
    return form === 'headers' ? found.filter((value) => !isPublic(value)) : found
  }
  register(told.flatMap(([text, form]) => secretsIn(text, form)))
  const handOut = (text: string | undefined, form: SecretForm): Secret | undefined => {
    register(secretsIn(text, form))
    return text === undefined ? undefined : makeSecret(text)
  }
  return {
    input: (name) => handOut(input(name), SECRET_SOURCES[name].form),
    variable: (name) => handOut(variable(name), FORM_OF_VARIABLE.get(name) ?? 'whole'),
    hide: (value) => {
      if (!isPublic(value)) register([value])
      return makeSecret(value)
    },
  }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
