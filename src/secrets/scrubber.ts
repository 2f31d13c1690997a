// Takes credentials out of text, in any case spelling: those that are known, and what has the prefix of a family.
import { makeNeedles, replaceIntervals, type Needles } from './needles.ts'
import { ANY_KEY_PREFIX, PUBLIC_PREFIX } from './key-prefixes.ts'
import type { PrivateNames } from './private-names.ts'
import { maskForms, reveal, type Secret } from './secret.ts'

/** Removes secrets from text: the known ones, and keys nobody registered that have the prefix of a family. */
export interface Scrubber {
  /** For everything that is written: our own words name prefixes, so only what is as long as a key goes. Private names go, too. */
  readonly whole: (text: string) => string
  /** The same with private names in it, for a value that a program needs. */
  readonly usable: (text: string) => string
  /** For the words of others: whatever follows a prefix goes. Parts of secrets are found by `likeness/`. */
  readonly outside: (text: string) => string
  /** One more secret, from now on. */
  readonly add: (secret: Secret) => void
  /** Every secret until now. */
  readonly secrets: readonly Secret[]
  readonly names: PrivateNames
}

/** Stands where a secret was. */
export const HIDDEN = '***'

/** Keeps everything in sight. */
export const NOTHING_PRIVATE: PrivateNames = {
  ...{ add: () => {}, hide: (text) => text, isOn: () => false, ready: () => Promise.resolve() },
}

/** So few forms are looked for by themselves: the pass for any number of them costs some milliseconds to warm up. */
const FEW_FORMS = 64
/** Characters of them together: V8 compiles no pattern with 40,000 in a row (Node 24.21), and escapes have six for each of a token. */
const FEW_CHARACTERS = 25_000

/** Builds the scrubber for all secrets which are known when a run begins. */
export function makeScrubber(secrets: readonly Secret[], names = NOTHING_PRIVATE): Scrubber {
  const endings = makeEndings()
  const all: Secret[] = []
  const known = makeKnown()
  const add = (secret: Secret): void => {
    const value = reveal(secret).trim()
    if (value === '') return
    const body = value.replace(PUBLIC_PREFIX, '')
    known.add([value, body].flatMap(maskForms))
    all.push(secret)
    if (value.length >= TELLING_KEY) endings.add(value)
  }
  for (const secret of secrets) add(secret)
  const usable = (text: string): string => known.without(text).replace(WHOLE_KEY, `$1${HIDDEN}`)
  return {
    whole: (text) => names.hide(usable(text)),
    usable,
    outside: (text) =>
      known
        .without(text)
        .replace(PREFIXED, `$1${HIDDEN}`)
        .replace(ENDING, (word) => (endings.has(word) ? HIDDEN : word)),
    add,
    secrets: all,
    names,
  }
}

/** The forms of known secrets, in any case of letters. */
interface Known {
  readonly add: (forms: readonly string[]) => void
  readonly without: (text: string) => string
}

function makeKnown(): Known {
  const forms = new Set<string>()
  const added: string[] = []
  let characters = 0
  let needles: Needles | undefined
  let pattern: RegExp | undefined
  const inOnePass = (text: string): string => {
    const all = (needles ??= makeNeedles())
    for (const form of added.splice(0)) all.add(form)
    return replaceIntervals(text, all.intervalsIn(lowered(text)), HIDDEN)
  }
  return {
    add: (more) => {
      const fresh = more.map(lowered).filter((form) => !forms.has(form))
      for (const form of fresh) forms.add(form)
      characters += fresh.reduce((sum, { length }) => sum + length, 0)
      added.push(...fresh)
      pattern = undefined
    },
    without: (text) => {
      if (forms.size > FEW_FORMS || characters > FEW_CHARACTERS) return inOnePass(text)
      return forms.size === 0 ? text : text.replace((pattern ??= anyOf(forms)), HIDDEN)
    },
  }
}

/** A shorter secret is not masked either. */
const TELLING_KEY = 8
/** A key that is shorter than this may end like a word, or like a port. */
const LONG_KEY = 40
const WORD = /^(?:[A-Z]?[a-z]+|\d+)$/
/** Services like to quote the last characters of a key, so many at least. */
const FEWEST_QUOTED = 4
const ENDING = new RegExp(String.raw`(?<![\w-])[\w-]{${FEWEST_QUOTED},24}(?![\w-])`, 'g')

/** The ends of keys, in any case: a host name has small letters alone. */
interface Endings {
  readonly add: (key: string) => void
  readonly has: (word: string) => boolean
}

/** Keys by their last characters: a fleet has thousands, and an answer hundreds of words. */
function makeEndings(): Endings {
  const byEnd = new Map<string, { readonly value: string; readonly inSmall: string }[]>()
  return {
    add: (value) => {
      const inSmall = lowered(value)
      const end = inSmall.slice(-FEWEST_QUOTED)
      byEnd.set(end, [...(byEnd.get(end) ?? []), { value, inSmall }])
    },
    has: (word) => {
      const quoted = lowered(word)
      const keys = byEnd.get(quoted.slice(-FEWEST_QUOTED)) ?? []
      return keys.some(({ value, inSmall }) => {
        if (!inSmall.endsWith(quoted)) return false
        return value.length >= LONG_KEY || !WORD.test(value.endsWith(word) ? word : quoted)
      })
    },
  }
}

/** Small letters for capitals, and nothing longer or shorter. */
function lowered(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

function anyOf(forms: ReadonlySet<string>): RegExp {
  const longestFirst = [...forms].sort((one, other) => other.length - one.length)
  return new RegExp(longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'gi')
}

/** Any family's, and `sk-` before what only a gateway gives out. */
const PREFIX = `(?<![A-Za-z0-9])(${ANY_KEY_PREFIX}|sk-(?=[a-z0-9]{0,20}\\d)(?=[a-z0-9]{10}))`

/** Whatever follows the prefix of a family is somebody's key, even when it is not one of ours. */
const PREFIXED = new RegExp(`${PREFIX}[\\w.*-]+`, 'gi')

/** The same where it is long enough to be a key. */
const WHOLE_KEY = new RegExp(`${PREFIX}(?=[\\w.-]*\\d)[\\w.-]{10,}`, 'gi')
