// Finds secrets that look like words, whatever was done to their letters: another case, backwards, rot13, other signs between.
import type { Interval } from './needles.ts'

/** So many letters and digits of a secret, or half of it where that is more, are a part that may not be shown. */
const GRAM = 8
/** A run of letters and digits that is longer is no word, and is never shown of others. */
const LONGEST_WORD = 24
/** A longer secret with digits in it never looks like words from end to end, in characters. */
const LONGEST_WORDS = 64

export interface Turned {
  /** Takes only what could be taken for words. */
  readonly add: (secret: string) => void
  /** The places of all parts of secrets, in order; in time linear in the text. */
  readonly intervalsIn: (text: string) => readonly Interval[]
}

/** A search for any number of secrets. */
export function makeTurned(): Turned {
  /** Every eight characters in a row of every secret, with how many must follow each other. */
  const grams = new Map<string, number>()
  const add = (secret: string): void => {
    if (!looksLikeWords(secret)) return
    const letters = folded(secret).letters
    const least = Math.max(GRAM, Math.ceil(letters.length / 2))
    for (const form of [letters, rot13(letters)].flatMap((turn) => [turn, backwards(turn)]))
      for (let at = 0; at + GRAM <= form.length; at += 1) {
        const gram = form.slice(at, at + GRAM)
        grams.set(gram, Math.min(least, grams.get(gram) ?? least))
      }
  }
  return { add, intervalsIn: (text) => (grams.size === 0 ? [] : found(text, grams)) }
}

function looksLikeWords(secret: string): boolean {
  if (secret.length > LONGEST_WORDS && /\d/.test(secret)) return false
  return secret.split(/[^A-Za-z0-9]+/).every(({ length }) => length <= LONGEST_WORD)
}

function found(text: string, grams: ReadonlyMap<string, number>): readonly Interval[] {
  const { letters, places } = folded(text)
  const intervals: Interval[] = []
  for (let at = 0; at + GRAM <= letters.length; at += 1) {
    const least = grams.get(letters.slice(at, at + GRAM))
    if (least === undefined) continue
    let end = at + GRAM
    while (end < letters.length && grams.has(letters.slice(end + 1 - GRAM, end + 1))) end += 1
    if (end - at >= least) intervals.push([places[at] ?? 0, (places[end - 1] ?? 0) + 1])
    at = end - GRAM
  }
  return intervals
}

/** Letters in one case and digits, without what stands between, and the place of each. */
function folded(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = []
  const letters = text.replace(/[^A-Za-z0-9]+|[A-Za-z0-9]+/g, (run, at: number) => {
    if (!/^[A-Za-z0-9]/.test(run)) return ''
    for (let place = at; place < at + run.length; place += 1) places.push(place)
    return run.toLowerCase()
  })
  return { letters, places }
}

function backwards(text: string): string {
  return [...text].toReversed().join('')
}

function rot13(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97))
}
