// Finds parts of secrets in the words of others, whatever was done to their letters: another case, backwards, rot13, other signs between.
import type { Interval } from '../needles.ts'
import type { Secret } from '../secret.ts'
import { folded, touches, unescaped, withoutDigits, wordsOf, type Folded } from './folded.ts'
import { eachGram, GRAM, pushed, type Grams } from './grams.ts'
import { learn, noneKnown, PART, SHORTEST, type Known } from './learned.ts'
import { isOrdinary } from './ordinary-words.ts'
import { SAME, TURNS } from './symbols.ts'

/** So many letters and digits in words that everybody uses are a part that may not be shown. */
const ORDINARY_PART = 24
/** Neither a word of which only so few letters belong to a part, nor an ordinary one of so few, is a beginning or an end of it. */
const SCRAP = 3

export interface Likeness {
  /** The places of parts of secrets; of short secrets only where words are a stranger's own. In time linear in the text. */
  readonly intervalsIn: (text: string, isTold: boolean) => readonly Interval[]
}

/** A search for all secrets of a list, which may grow. */
export function makeLikeness(secrets: readonly Secret[]): Likeness {
  const known = noneKnown()
  let learned = 0
  const answers = new Map<string, readonly Interval[]>()
  return {
    intervalsIn: (text, isTold) => {
      if (learned < secrets.length) answers.clear()
      for (; learned < secrets.length; learned += 1) learn(known, secrets[learned])
      if (learned === 0 || isPlainlyUnlike(text, known)) return []
      return remembered(answers, (isTold ? 'told ' : 'named ') + text, () => found(text, known, isTold))
    },
  }
}

/** Nothing in it means another sign, and no id could hold anything turned. */
const PLAIN = /^[ -$'-<>-[\]-~]*$/
const LONG_RUN = /[A-Za-z0-9]{12}/

/** Most texts are told in one look, by their grams alone. */
function isPlainlyUnlike(text: string, { hasWords, short, grams }: Known): boolean {
  if (hasWords || short.size > 0 || !PLAIN.test(text) || LONG_RUN.test(text)) return false
  return !eachGram(text, grams.has)
}

/** Hosts and models have the same names for every target of a fleet. At most so many answers are kept, for texts of at most so many characters. */
const MOST_KEPT = 500
const LONGEST_KEPT = 1_000

function remembered(
  answers: Map<string, readonly Interval[]>,
  question: string,
  ask: () => readonly Interval[],
): readonly Interval[] {
  if (question.length > LONGEST_KEPT) return ask()
  const answer = answers.get(question)
  if (answer !== undefined) return answer
  if (answers.size >= MOST_KEPT) answers.clear()
  const fresh = ask()
  // Memory of its own: a text that was cut out of a page would keep the whole page.
  answers.set(Buffer.from(question).toString(), fresh)
  return fresh
}

function found(text: string, known: Known, isTold: boolean): readonly Interval[] {
  const intervals: Interval[] = []
  const longPieces = [...text.matchAll(LONG_PIECE)].filter(([piece]) => MIXED.test(piece))
  // Turned, a secret that is no words is none of words either: only an id can hold it.
  const isTurnable = known.hasWords || longPieces.length > 0
  for (const reading of readingsOf(text, known)) {
    const take = (part: Interval | undefined): void => {
      if (part === undefined) return
      intervals.push(wholePieces(text, reading.starts[part[0]] ?? 0, reading.ends[part[1] - 1] ?? 0))
    }
    walk(reading.letters, SAME, known.grams, false, (stretch) => {
      take(tellingPart(text, reading, stretch, known))
    })
    if (isTurnable) walkTurned(reading.letters, known.grams, (stretch) => take(longPart(stretch)))
  }
  for (const { 0: piece, index } of longPieces)
    if (holdsEncoded(piece, known.grams)) intervals.push(wholePieces(text, index, index + piece.length))
  if (known.short.size > 0) intervals.push(...shortOnes(text, known.short, isTold))
  return intervals
}

function walkTurned(letters: readonly number[], grams: Grams, tell: (stretch: Interval) => void): void {
  for (const turn of TURNS)
    for (const isBackwards of turn === SAME ? [true] : [false, true])
      walk(letters, turn, grams, isBackwards, tell)
}

/** The text as it stands, and what else it may mean. */
function readingsOf(text: string, { hasWords }: Known): readonly Folded[] {
  const plain = folded(text)
  const meant = /[&%\\=]/.test(text) ? unescaped(text) : undefined
  const readings = meant === undefined ? [plain] : [plain, meant]
  return hasWords ? [...readings, ...readings.flatMap((reading) => withoutDigits(reading) ?? [])] : readings
}

/** Tells every stretch of letters that is made of grams, from its first letter to behind its last. */
function walk(
  letters: readonly number[],
  turn: Uint8Array,
  { has }: Grams,
  isBackwards: boolean,
  tell: (stretch: Interval) => void,
): void {
  const { length } = letters
  let [gram, run] = [0, 0]
  for (let at = 0; at <= length; at += 1) {
    const letter = letters[isBackwards ? length - 1 - at : at] ?? 0
    gram = pushed(gram, turn[letter] ?? 0)
    if (at < length && at + 1 >= GRAM && has(gram)) run += 1
    else if (run > 0) {
      const from = at - run - (GRAM - 1)
      if (isBackwards) tell([length - at, length - from])
      else tell([from, at])
      run = 0
    }
  }
}

function longPart(stretch: Interval): Interval | undefined {
  return lengthOf(stretch) >= PART ? stretch : undefined
}

function lengthOf([from, to]: Interval): number {
  return to - from
}

/** What a stretch that stands in a secret tells of it: more than a word, or than words of the trade, or nothing. */
function tellingPart(text: string, reading: Folded, stretch: Interval, known: Known): Interval | undefined {
  const edges = stretch.map((at) => touches(reading, at))
  if (lengthOf(stretch) < PART) return edges.some(Boolean) ? undefined : mixed(text, reading, stretch, known)
  const words = wordsOf(reading, stretch)
  const scraps = [words[0], words.at(-1)].map((word = '', edge) =>
    word.length <= SCRAP && (edges[edge] === true || isOrdinary(word)) ? word.length : 0,
  )
  const [before = 0, after = 0] = scraps
  const kept = words.slice(before > 0 ? 1 : 0, after > 0 ? -1 : undefined)
  const joined = kept.join('')
  if (joined.length < PART || mayStand(kept, joined, known)) return undefined
  return [stretch[0] + before, stretch[1] - after]
}

/** A whole piece of letters with digits, or with capitals where no word has them; in the company of worded secrets that could be a name. */
function mixed(
  text: string,
  { starts, ends }: Folded,
  stretch: Interval,
  known: Known,
): Interval | undefined {
  const piece = text.slice(starts[stretch[0]], ends[stretch[1] - 1])
  const isMixed = /^[A-Za-z0-9]+$/.test(piece) && /[A-Za-z]/.test(piece)
  const isWord = known.hasWords ? !/\d/.test(piece) : /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(piece)
  return isMixed && !isWord ? stretch : undefined
}

function mayStand(words: readonly string[], joined: string, { words: single, ordinary }: Known): boolean {
  if (words.every(isOrdinary)) return joined.length < ORDINARY_PART && !ordinary.has(joined)
  return words.length === 1 && single.has(joined)
}

function isAlphanumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39 && text.charCodeAt(at) === code)
}

/** Together with the pieces of words at both ends: what is left of one would be the rest of the secret. */
function wholePieces(text: string, start: number, end: number): Interval {
  let [from, to] = [start, end]
  while (isAlphanumeric(text, from - 1)) from -= 1
  while (isAlphanumeric(text, to)) to += 1
  return [from, to]
}

/** Shorter ones hold too little, longer ones are never shown, and others are words. */
const LONG_PIECE = /(?<![A-Za-z0-9])[A-Za-z0-9]{12,40}(?![A-Za-z0-9])/g
const MIXED = /\d|[a-z][A-Z]/

/** Whether a part of a secret stands there in base64 or hex. */
function holdsEncoded(piece: string, grams: Grams): boolean {
  const base64 = [0, 1, 2, 3].map((at) => Buffer.from(piece.slice(at), 'base64'))
  const runs = piece.match(/[0-9a-f]{16,}/gi) ?? []
  const hex = runs.flatMap((run) => [0, 1].map((at) => Buffer.from(run.slice(at), 'hex')))
  return [...base64, ...hex].some((bytes) => {
    let longest = 0
    walk(folded(bytes.toString('latin1')).letters, SAME, grams, false, (stretch) => {
      longest = Math.max(longest, lengthOf(stretch))
    })
    return longest >= PART
  })
}

/** Short secrets between signs; among names only one that is nothing else. */
function shortOnes(text: string, short: ReadonlySet<string>, isTold: boolean): readonly Interval[] {
  const small = text.toLowerCase()
  if (!isTold) return short.has(small) ? [[0, text.length]] : []
  return [...small.matchAll(/(?<![a-z0-9])[a-z0-9]/g)].flatMap(({ index }) => {
    const lengths = [SHORTEST, 5, 6, 7]
    const length = lengths.find(
      (one) => short.has(small.slice(index, index + one)) && !isAlphanumeric(small, index + one),
    )
    return length === undefined ? [] : [[index, index + length] as const]
  })
}
