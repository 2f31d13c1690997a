// A text as it is compared with secrets: letters in one case and digits, nothing between them, and the place of each.
import type { Interval } from '../needles.ts'

export interface Folded {
  /** The codes of small letters and digits. */
  readonly letters: readonly number[]
  /** Where each begins in the text, and where it ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const HIGHEST_ASCII = 0x7f
const CODES = Uint8Array.from({ length: HIGHEST_ASCII + 1 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(char) ? char.charCodeAt(0) : 0
})

/** Letters of other scripts that look like one of ours. Source: Unicode's confusables (UTS 39). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ...['аa', 'вb', 'еe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'һh', 'ԁd'],
    ...['ԛq', 'ԝw', 'гr', 'пn', 'ӏl', 'αa', 'βb', 'εe', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx', 'γy'],
    ...['ηn', 'ωw', 'ƨs', 'ıi', 'ɡg', 'ɑa', 'ʟl', 'ɴn', 'ʀr'],
  ].map(([strange = '', ours = '']) => [strange, ours]),
)

/** One character in the ways of HTML, URLs, JSON and C. */
const ESCAPES =
  /&#x[0-9a-f]{1,6};?|&#\d{1,7};?|&[a-z]{2,8}\d{0,2};|%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|=[0-9a-f]{2}/gi

interface Pile extends Folded {
  readonly letters: number[]
  readonly starts: number[]
  readonly ends: number[]
}

/** The text as it stands. */
export function folded(text: string): Folded {
  const pile: Pile = { letters: [], starts: [], ends: [] }
  pileUp(pile, text, 0, text.length)
  return pile
}

/** The text with every escape as the character it means, once; undefined where it holds none. */
export function unescaped(text: string): Folded | undefined {
  const pile: Pile = { letters: [], starts: [], ends: [] }
  let at = 0
  for (const { 0: escape, index } of text.matchAll(ESCAPES)) {
    pileUp(pile, text, at, index)
    at = index + escape.length
    for (const char of meantBy(escape)) take(pile, char, index, at)
  }
  if (at === 0) return undefined
  pileUp(pile, text, at, text.length)
  return pile
}

/** The same without digits: what counts the pieces says nothing. Undefined where there are none, or nothing else. */
export function withoutDigits({ letters, starts, ends }: Folded): Folded | undefined {
  const kept = [...letters.keys()].filter((at) => !isDigit(letters[at] ?? 0))
  if (kept.length === letters.length || kept.length === 0) return undefined
  const [left, from, to] = [letters, starts, ends].map((all) => kept.map((at) => all[at] ?? 0))
  return { letters: left ?? [], starts: from ?? [], ends: to ?? [] }
}

function isDigit(code: number): boolean {
  return code < 0x3a
}

function pileUp(pile: Pile, text: string, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code > HIGHEST_ASCII) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? code)
      take(pile, char, at, at + char.length)
      at += char.length - 1
    } else if (CODES[code] !== 0) add(pile, CODES[code] ?? 0, at, at + 1)
  }
}

function add({ letters, starts, ends }: Pile, code: number, start: number, end: number): void {
  letters.push(code)
  starts.push(start)
  ends.push(end)
}

/** One character of any script. */
function take(pile: Pile, char: string, start: number, end: number): void {
  for (const part of char.normalize('NFKD').toLowerCase()) {
    const code = CODES[(LOOKALIKES.get(part) ?? part).charCodeAt(0)] ?? 0
    if (code !== 0) add(pile, code, start, end)
  }
}

function meantBy(escape: string): string {
  const [, sign = '', digits = ''] = /^(&#x|&#|%|\\u|\\x|=)(\w+)/i.exec(escape) ?? []
  if (sign === '') return /^&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring);$/i.exec(escape)?.[1] ?? ' '
  const code = Number.parseInt(digits, sign === '&#' ? 10 : 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** Whether nothing stands between a letter and the one before it. */
export function touches({ starts, ends }: Folded, at: number): boolean {
  return at > 0 && starts[at] === ends[at - 1]
}

/** The words of a stretch. */
export function wordsOf(reading: Folded, [from, to]: Interval): readonly string[] {
  const words: string[] = []
  for (let at = from; at < to; at += 1) {
    const letter = String.fromCharCode(reading.letters[at] ?? 0)
    if (at > from && touches(reading, at)) words.push((words.pop() ?? '') + letter)
    else words.push(letter)
  }
  return words
}
