// The last sieve before any language: text of bounded length on one line, with nothing in it that is unseen or that a runner obeys; lists with an end.
import { isPlainlySeen } from '../words/clean.ts'
import { capped, plain, type Phrase } from '../words/phrase.ts'

/** Control characters, line and paragraph separators, lone surrogates, and marks that reorder or hide text. */
const UNSEEN =
  /[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu

/** At most `cap` characters; what was cut off is told by an ellipsis. */
export function oneLine(text: string, cap: number): string {
  const kept = capped(text, cap)
  return kept.replace(isPlainlySeen(kept) ? / {2,}/g : UNSEEN, ' ').trim()
}

/** The phrase up to `cap` characters in all; its parts stay own or quoted. */
export function clipPhrase(phrase: Phrase, cap: number): Phrase {
  const kept: (string | { quoted: string })[] = []
  let left = cap
  for (const part of phrase) {
    if (left <= 0) return [...kept, '…']
    const text = typeof part === 'string' ? part : part.quoted
    const clipped = text.length > left ? `${text.slice(0, left)}…` : text
    kept.push(typeof part === 'string' ? clipped : { quoted: clipped })
    left -= text.length
  }
  return kept
}

/** Milliseconds as a person reads them: "412 ms", "12.3 s". */
export function duration(ms: number): string {
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`
}

/** Tells the first `most` of a list, then how many more there are, and where: a person reads no further, and `report.json` has all. */
export function tellSome<T, Told>(
  all: readonly T[],
  most: number,
  tell: (one: T, at: number) => Told,
  more: (words: string) => Told,
  where = 'all in report.json',
): readonly Told[] {
  const told = all.slice(0, most).map(tell)
  return all.length > most ? [...told, more(`… and ${all.length - most} more, ${where}`)] : told
}

/** Longest text of one line, in characters. */
const LINE_CAP = 2_000

/**
 * Text for the middle of a log line. The runner obeys `::x::` at a line's start, after blanks, and `##[x]` anywhere
 * (ActionCommand.cs, as of 2026-11-22): the first never stands there because every line starts with a mark or word of ours.
 */
export function logText(said: string | Phrase): string {
  const text =
    typeof said === 'string' ? oneLine(said, LINE_CAP) : oneLine(plain(clipPhrase(said, LINE_CAP)), LINE_CAP)
  return text.replaceAll('##[', '# #[')
}
