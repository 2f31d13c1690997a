// Takes credentials out of text: whole ones out of everything we write, parts and encodings of them out of what others say.
import { makeNeedles, replaceIntervals, type Needles } from './needles.ts'
import { ANY_KEY_PREFIX } from './key-prefixes.ts'
import { maskForms, reveal, type Secret } from './secret.ts'
import { makeSecretParts } from './parts.ts'

/** Removes secrets from text. `whole` is for our own words, `outside` also removes parts, encodings and spaced-out copies. */
export interface Scrubber {
  readonly whole: (text: string) => string
  readonly outside: (text: string) => string
  /** One more secret, from now on. */
  readonly add: (secret: Secret) => void
}

const HIDDEN = '***'

/** So few forms are looked for by themselves: the pass for any number of them costs some milliseconds to warm up. */
const FEW_FORMS = 64

/** Builds the scrubber for all secrets which are known when a run begins. */
export function makeScrubber(secrets: readonly Secret[]): Scrubber {
  const forms = new Set<string>()
  const parts = makeSecretParts()
  const added: string[] = []
  let needles: Needles | undefined
  const add = (secret: Secret): void => {
    const value = reveal(secret).trim()
    if (value === '') return
    const fresh = maskForms(value).filter((form) => !forms.has(form))
    for (const form of fresh) forms.add(form)
    added.push(...fresh)
    parts.add(value)
  }
  const inOnePass = (text: string): string => {
    const all = (needles ??= makeNeedles())
    for (const form of added.splice(0)) all.add(form)
    return replaceIntervals(text, all.intervalsIn(text), HIDDEN)
  }
  for (const secret of secrets) add(secret)
  return {
    whole: (text) => (forms.size > FEW_FORMS ? inOnePass(text) : oneByOne(text, forms)),
    outside: (text) => hidePrefixed(replaceIntervals(text, parts.intervalsIn(text), HIDDEN)),
    add,
  }
}

function oneByOne(text: string, forms: ReadonlySet<string>): string {
  const longestFirst = [...forms].sort((one, other) => other.length - one.length)
  return longestFirst.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text)
}

const PREFIXED = new RegExp(`\\b(${ANY_KEY_PREFIX})[\\w.*-]+`, 'g')

/** Whatever follows the prefix of a family is somebody's key, even when it is not one of ours. */
function hidePrefixed(text: string): string {
  return text.replace(PREFIXED, `$1${HIDDEN}`)
}
