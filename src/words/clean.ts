// The door for text from outside: capped, one line, without control characters, with nothing that could be a secret; from here on it is `Quoted`.
import { capped, quote, type Quoted } from './phrase.ts'
import type { Scrubber } from '../secrets/scrubber.ts'
import { allow } from './shown/allow.ts'
import { NAMED, STRANGERS, type Limits } from './shown/shapes.ts'

/** Longest piece of a stranger's text that is ever shown, in characters. */
export const OUTSIDE_CAP = 300
/** Nothing beyond this is even looked at, in characters: a text of this length was cut off, here or before. */
const LOOKED_AT = 4_096

/** C0, C1, line separators, bidirectional controls, zero-width and other invisible characters, tags, lone surrogates. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]+/gu

/** A whole escape sequence goes, so that `ESC[31m` leaves no `[31m` behind. */
const ESCAPES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g

/** Bytes of UTF-8 that somebody read as one character each, as headers come, and perhaps more than once: they are one character again before anything is judged. */
const BYTES_OF_ONE =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g

/** Printable ASCII, dashes, quotation marks, arrows and the like: nothing invisible, told without the patterns above, which take a millisecond to compile. */
const SEEN = /^[\x20-\x7e\u2010-\u2027\u2190-\u27bf]*$/

/** Whether a text plainly holds nothing invisible, line ends included. */
export function isPlainlySeen(text: string): boolean {
  return SEEN.test(text)
}

/** Makes words of others fit to be quoted. */
export interface Clean {
  /** Words of a stranger: only what looks harmless is shown. */
  (raw: string, cap?: number): Quoted
  /** Words of the user's own, and ids told beside them: they may look odd, but not like a key. */
  readonly named: (raw: string, cap?: number) => Quoted
}

/** Makes the function that lets strangers’ words through the door. */
export function makeClean(scrubber: Pick<Scrubber, 'outside'>): Clean {
  const cleaner =
    (limits: Limits) =>
    (raw: string, cap = OUTSIDE_CAP): Quoted => {
      const bare = seen(raw.slice(0, LOOKED_AT)).replace(/\s+/g, ' ').trim()
      const safe = allow(scrubber.outside(bare), limits, raw.length >= LOOKED_AT)
      return quote(capped(safe, cap))
    }
  return Object.assign(cleaner(STRANGERS), { named: cleaner(NAMED) })
}

function seen(text: string): string {
  if (isPlainlySeen(text)) return text
  return whole(text).replace(ESCAPES, '').replace(INVISIBLE, ' ')
}

/** Every round leaves at most half of what it changes, so that all of them together are linear in the text. */
function whole(text: string): string {
  const read = text.replace(BYTES_OF_ONE, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'))
  return read === text ? text : whole(read)
}
