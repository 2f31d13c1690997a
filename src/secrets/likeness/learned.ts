// What is known of secrets when the words of others are compared with them.
import { innerValues } from '../inner-values.ts'
import { PUBLIC_PREFIX } from '../key-prefixes.ts'
import { reveal, SHORTEST_MASKED, type Secret } from '../secret.ts'
import { folded } from './folded.ts'
import { eachGram, makeGrams, type Grams } from './grams.ts'
import { isOrdinary, isPronounceable, wordsIn } from './ordinary-words.ts'

/** So many letters and digits of a secret are a part that may not be shown. */
export const PART = 8
/** A shorter secret would spoil every text. */
export const SHORTEST = 4

/** What is known of all secrets. */
export interface Known {
  readonly grams: Grams
  /** Words of secrets, which may stand anywhere by themselves. */
  readonly words: Set<string>
  /** Secrets in nothing but ordinary words, without signs. */
  readonly ordinary: Set<string>
  /** Secrets too short for parts of them. */
  readonly short: Set<string>
  /** Whether a part of any could be taken for words. */
  hasWords: boolean
}

/** Before anything is learned. */
export function noneKnown(): Known {
  const [words, ordinary, short] = [new Set<string>(), new Set<string>(), new Set<string>()]
  return { grams: makeGrams(), words, ordinary, short, hasWords: false }
}

/** References that nobody replaced hold no secret: they name one. */
const REFERENCE = /^(?:\$?\{.*\}|\$\(.*\)|\$\w+|%\w+%|(?:op|vault):.*)$/s

/** Pieces in the case of words; shorter ones are no part anyway. */
const WORDS = /(?<![A-Za-z0-9])(?:[A-Z]?[a-z]{7,}|[A-Z]{8,})(?![A-Za-z0-9])/g

/** Such pieces of any length, one or several of which could be shown, and what could be cut out of longer ones: chance makes none in a thousand keys. */
const WORDLIKE = /(?<![A-Za-z0-9])(?:[A-Z]?[a-z]+|[A-Z]+)(?![A-Za-z0-9])|[a-z]{16,}|[A-Z]{16,}/g

/** Learns one secret, and what it holds. */
export function learn(known: Known, secret: Secret | undefined): void {
  const value = secret === undefined ? '' : reveal(secret).trim()
  for (const each of [value, ...innerValues(value)]) learnOne(known, each)
}

function learnOne(known: Known, value: string): void {
  if (REFERENCE.test(value)) return
  if (value.length < SHORTEST_MASKED) learnShort(known, value)
  else learnLong(known, value.replace(PUBLIC_PREFIX, ''))
}

function learnShort({ short }: Known, value: string): void {
  const core = value.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
  if (core.length >= SHORTEST && !wordsIn(value).every(isOrdinary)) short.add(core)
}

function learnLong(known: Known, body: string): void {
  const text = ASCII.test(body) ? body : String.fromCharCode(...folded(body).letters)
  const length = text.replace(/[^A-Za-z0-9]+/g, '').length
  if (length < PART) return
  learnWords(known, body, length)
  eachGram(text, (gram) => {
    known.grams.add(gram)
    return false
  })
}

const ASCII = /^[ -~]*$/

function learnWords(known: Known, body: string, length: number): void {
  if ((body.match(WORDLIKE) ?? []).join('').length < PART) return
  known.hasWords = true
  const words = wordsIn(body)
  if (words.every(isOrdinary)) known.ordinary.add(words.join(''))
  const single = (body.match(WORDS) ?? []).map((word) => word.toLowerCase())
  for (const word of single) if (2 * word.length < length && isPronounceable(word)) known.words.add(word)
}
