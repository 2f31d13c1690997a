// The door for text from outside: capped, one line, without control characters, with nothing that could be a secret; from here on it is `Quoted`.
import { capped, quote, type Quoted } from './phrase.ts'
import { makeLikeness, type Likeness } from '../secrets/likeness/likeness.ts'
import { replaceIntervals, type Interval } from '../secrets/needles.ts'
import { HIDDEN, type Scrubber } from '../secrets/scrubber.ts'
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
  /** Such names which stand together: the pieces of a key could be names, one after the other. */
  readonly list: (raws: readonly string[]) => readonly Quoted[]
}

type Sealing = Pick<Scrubber, 'outside' | 'secrets'>

/** Makes the function that lets strangers’ words through the door. Endpoints that the user named stay in sight, whatever secrets are made of. */
export function makeClean(scrubber: Sealing, endpoints: readonly string[] = []): Clean {
  const likeness = likenessOf(scrubber)
  const isOwn = ownHosts(endpoints)
  const cleaner =
    (limits: Limits) =>
    (raw: string, cap = OUTSIDE_CAP): Quoted => {
      const bare = scrubber.outside(oneLine(raw.slice(0, LOOKED_AT)))
      const parts = likeness.intervalsIn(bare, limits === STRANGERS).filter((part) => !isOwn(bare, part))
      const safe = allow(replaceIntervals(bare, parts, HIDDEN), limits, raw.length >= LOOKED_AT)
      return quote(capped(safe, cap))
    }
  const named = cleaner(NAMED)
  const list = (raws: readonly string[]): readonly Quoted[] => {
    const hidden = partsOfList(raws.map(oneLine), likeness)
    return raws.map((raw, at) => (hidden.has(at) ? quote(HIDDEN) : named(raw)))
  }
  return Object.assign(cleaner(STRANGERS), { named, list })
}

/** What is learned of the secrets of a run is learned once, when words of others come in for the first time. */
const likenesses = new WeakMap<readonly unknown[], Likeness>()

function likenessOf({ secrets }: Sealing): Likeness {
  const known = likenesses.get(secrets) ?? makeLikeness(secrets)
  likenesses.set(secrets, known)
  return known
}

/** Places in a list whose names hold a part of a secret, alone or one after the other. */
function partsOfList(names: readonly string[], likeness: Likeness): ReadonlySet<number> {
  const parts = likeness.intervalsIn(names.join(' '), false)
  if (parts.length === 0) return new Set()
  let reached = 0
  const places = names.map((name): Interval => {
    const start = reached
    reached += name.length + 1
    return [start, start + name.length]
  })
  const holds = ([start, end]: Interval): boolean => parts.some(([from, to]) => from < end && to > start)
  return new Set(places.flatMap((place, at) => (holds(place) ? [at] : [])))
}

/** Tells of a part whether it is in a host that the user named, and in letters: a key is no name of a host, wherever it was put. */
function ownHosts(endpoints: readonly string[]): (text: string, part: Interval) => boolean {
  const hosts = new Set(endpoints.flatMap((endpoint) => URL.parse(endpoint.trim())?.hostname ?? []))
  return (text, [start, end]) => {
    if (hosts.size === 0 || !/^[a-z.-]+$/i.test(text.slice(start, end))) return false
    const before = /[\w.-]*$/.exec(text.slice(Math.max(0, start - LONGEST_HOST), start))?.[0] ?? ''
    const after = /^[\w.-]*/.exec(text.slice(end, end + LONGEST_HOST))?.[0] ?? ''
    return hosts.has((before + text.slice(start, end) + after).toLowerCase())
  }
}

const LONGEST_HOST = 253

function oneLine(text: string): string {
  return seen(text).replace(/\s+/g, ' ').trim()
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
