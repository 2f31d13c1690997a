// Shows of a text what looks harmless, by its pieces and by their company; `[…]` stands for the rest. In time linear in the text.
import { replaceIntervals, type Interval } from '../../secrets/needles.ts'
import { shapesFor, type Kind, type Limits } from './shapes.ts'

/** Stands where something is hidden. */
const HIDDEN = '[…]'

/** More numbers in a row than this may be the codes of letters. */
const MOST_NUMBERS = 5
/** So many pieces of letters with digits in a row are no versions any more. */
const MANY_MIXED = 3
/** So many single letters in a row spell something. */
const MANY_LETTERS = 4
/** So many groups of one length are cut out of something longer. */
const MANY_GROUPS = 4
const LONGEST_GROUP = 8
/** So many short words of one length, joined without a space, are cut out of something longer, too. */
const MANY_SCRAPS = 5
const LONGEST_SCRAP = 4
/** A word of so few letters may be the end of a key. */
const LONGEST_REMAINDER = 5
/** An odd piece of so many characters may be the first part of a key. */
const LONG_ODD = 20
/** Pieces further apart than this do not belong together, in characters. */
const FARTHEST = 16

interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: Kind
}

/** A stretch without white space, and the pieces in it. */
interface Chunk extends Omit<Piece, 'kind'> {
  readonly pieces: readonly Piece[]
}

/** Words of two letters and more with no more than a sign between two: the rules below keep all of it, and need not be compiled. */
const PLAIN = /^(?:[A-Z]?[a-z]{2,23}(?:[ ./]|, |: |:\/\/|$))+$/

/** The text with `[…]` for all that does not look harmless. Of a text that was cut off, the last piece is no whole one. */
export function allow(text: string, limits: Limits, isCut = false): string {
  if (!isCut && PLAIN.test(text)) return text
  return isCut || text.length > LONGEST_KEPT ? judged(text, limits, isCut) : remembered(text, limits)
}

/** Models, hosts and issuers have the same names for every target of a fleet. At most so many answers are kept, for texts of at most so many characters. */
const MOST_KEPT = 500
const LONGEST_KEPT = 200
const answers = new Map<Limits, Map<string, string>>()

function remembered(text: string, limits: Limits): string {
  const known = answers.get(limits) ?? new Map<string, string>()
  const answer = known.get(text)
  if (answer !== undefined) return answer
  if (known.size >= MOST_KEPT) known.clear()
  // Memory of its own: a text that was cut out of a page would keep the whole page.
  const own = Buffer.from(text).toString()
  const fresh = judged(own, limits, false)
  answers.set(limits, known.set(own, fresh))
  return fresh
}

function judged(text: string, limits: Limits, isCut: boolean): string {
  const pieces = piecesOf(text, limits, isCut)
  const chunks = chunksOf(text, pieces)
  const joined = runs(pieces, (one, next) => JOINT.test(text.slice(one.end, next.start)))
  const company = runs(pieces, (one, next) => !isWord(one) && !isWord(next) && isNear(one, next))
  const alike = runs(chunks, (one, next) => lengthOf(one) === lengthOf(next))
  const hidden = [
    ...pieces.filter(({ kind }) => kind === 'odd'),
    ...chunks.filter(({ pieces: parts }) => isMostlyOdd(parts)),
    ...pieces.filter((piece, at) => isRemainder(text, piece) || isRest(text, pieces[at - 1], piece)),
    ...[joined.filter(isNoCompound), company.filter(isCode), alike.filter(isCutUp)].flat().map(spanOf),
  ]
  return replaceIntervals(text, bridged(text, hidden), HIDDEN)
}

function piecesOf(text: string, limits: Limits, isCut: boolean): readonly Piece[] {
  const { tokens, kindOf } = shapesFor(text)
  return [...text.matchAll(tokens(limits))].map(({ 0: found, index: start, groups }) => {
    const end = start + found.length
    if (isCut && end === text.length) return { start, end, kind: 'odd' }
    if (groups?.['known'] !== undefined) return { start, end, kind: 'word' }
    return { start, end, kind: groups?.['number'] === undefined ? kindOf(found, limits) : 'number' }
  })
}

function chunksOf(text: string, pieces: readonly Piece[]): readonly Chunk[] {
  let at = 0
  return [...text.matchAll(/\S+/g)].map(({ 0: found, index: start }) => {
    const end = start + found.length
    const first = at
    while ((pieces[at]?.start ?? Infinity) < end) at += 1
    return { start, end, pieces: pieces.slice(first, at) }
  })
}

/** Neighbours that belong together, in groups. */
function runs<Part>(parts: readonly Part[], belong: (one: Part, next: Part) => boolean): readonly Part[][] {
  const all: Part[][] = []
  for (const part of parts) {
    const last = all.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && belong(before, part)) last.push(part)
    else all.push([part])
  }
  return all
}

/** Keys hold these two signs, and so do names that are made of words. */
const JOINT = /^[-_]{1,3}$/

function isNoCompound(pieces: readonly Piece[]): boolean {
  if (pieces.length > 1 && pieces.some(({ kind }) => kind === 'odd')) return true
  if (count(pieces, 'mixed') >= MANY_MIXED) return true
  const scraps = runs(
    pieces,
    (one, next) => lengthOf(one) === lengthOf(next) && lengthOf(one) <= LONGEST_SCRAP,
  )
  return scraps.some(({ length }) => length >= MANY_SCRAPS)
}

/** Letters one by one, or their codes: decimal, hex, escaped in any language. */
function isCode(pieces: readonly Piece[]): boolean {
  const letters = count(pieces, 'letter')
  if (letters > 0 && pieces.filter((piece) => lengthOf(piece) === 1).length >= MANY_LETTERS) return true
  const mixed = count(pieces, 'mixed') + count(pieces, 'odd')
  return mixed >= MANY_MIXED || letters + mixed + count(pieces, 'number') > MOST_NUMBERS
}

/** Groups of one length, of which at least one is no word. */
function isCutUp(chunks: readonly Chunk[]): boolean {
  const [first] = chunks
  if (first === undefined || lengthOf(first) > LONGEST_GROUP || chunks.length < MANY_GROUPS) return false
  return chunks.some(({ pieces }) => pieces.some(({ kind }) => kind === 'mixed' || kind === 'odd'))
}

function isMostlyOdd(pieces: readonly Piece[]): boolean {
  const odd = count(pieces, 'odd')
  return odd >= MANY_MIXED && 2 * odd >= pieces.length
}

/** Services like to quote the last characters of a key behind dots or stars; a longer word there is a word. */
function isRemainder(text: string, piece: Piece): boolean {
  if (isWord(piece) && lengthOf(piece) > LONGEST_REMAINDER) return false
  const { start, end } = piece
  if (/(?:\.{3}|…|\*{3}|[•●·]{2})$/.test(text.slice(Math.max(0, start - 3), start))) return true
  return !isWord(piece) && /^(?:\.{3}|…|\*{3}|[•●·]{2})/.test(text.slice(end, end + 3))
}

/** A key that was cut in two lines goes on after the first of them, and may end like a name: plain words alone stay. */
function isRest(text: string, before: Piece | undefined, { start, end }: Piece): boolean {
  if (before?.kind !== 'odd' || lengthOf(before) < LONG_ODD || start - before.end !== 1) return false
  return text[before.end] === ' ' && !/^[A-Z]?[a-z]+$/.test(text.slice(start, end))
}

/** What is hidden, with the signs between. */
function bridged(text: string, parts: readonly Omit<Piece, 'kind'>[]): readonly Interval[] {
  const sorted = parts.toSorted((one, other) => one.start - other.start)
  let reached = 0
  return sorted.map(({ start, end }) => {
    const from = start > reached && isBare(text, reached, start) ? reached : start
    reached = Math.max(reached, end)
    return [from, end]
  })
}

/** Whether nothing but a few signs stands there, after something hidden. */
function isBare(text: string, from: number, to: number): boolean {
  return from > 0 && to - from <= FARTHEST && !/[\p{L}\p{N}.;!?]/u.test(text.slice(from, to))
}

function isWord({ kind }: Piece): boolean {
  return kind === 'word'
}

function isNear(one: Piece, next: Piece): boolean {
  return next.start - one.end <= FARTHEST
}

function lengthOf({ start, end }: Omit<Piece, 'kind'>): number {
  return end - start
}

function count(pieces: readonly Piece[], kind: Kind): number {
  return pieces.filter((piece) => piece.kind === kind).length
}

function spanOf(parts: readonly Omit<Piece, 'kind'>[]): Omit<Piece, 'kind'> {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }
}
