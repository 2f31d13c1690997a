// The Markdown language: the only place where text becomes Markdown, words of others are made harmless, and a page is kept within its limit.
import type { Fact } from '../words/evidence.ts'
import type { Phrase } from '../words/phrase.ts'
import { clipPhrase, oneLine, tellSome } from './one-line.ts'

/** Longest text of one cell, step or paragraph, in characters. */
const TEXT_CAP = 2_000

/** Longest table or list. */
const MOST_LINES = 1_000

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
  '|': '&#124;',
  $: '&#36;',
}

/** Links are made of these alone: nothing in them can end a link's brackets or a table's cell. */
const SAFE_URL = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%+=:/-]*)?(?:\?[\w.~%+=&-]*)?(?:#[\w.~%+=/-]*)?$/

/** Own words: no character of theirs is read as Markdown or HTML, wherever in a line they stand. */
export function text(own: string): string {
  return escapeStart(escapeInline(own, TEXT_CAP)).trim()
}

/** Signs that mean something at the start of a line alone: lists, headings, rules. */
function escapeStart(line: string): string {
  return line.replace(/^\s*([-+=#])/, String.raw`\$1`).replace(/^\s*(\d{1,9})([.)])/, String.raw`$1\$2`)
}

/** Spaces around a part of a phrase are kept: the parts are joined without any. */
function escapeInline(own: string, cap: number): string {
  const [before, after] = [/^\s/.test(own) ? ' ' : '', /\S\s$/.test(own) ? ' ' : '']
  const bare = oneLine(own, cap)
  const safe = bare
    .replace(/[&<>`|$]/g, (sign) => ENTITIES[sign] ?? '')
    .replace(/[\\*[\]~]/g, String.raw`\$&`)
  return before + safe.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\_`) + after
}

/** Words of others, or literal values: a code span, in which nothing is a link, a mention, an image or HTML. */
export function code(outside: string): string {
  const bare = oneLine(outside, TEXT_CAP).replaceAll('`', "'").replaceAll('|', '¦')
  return bare === '' ? '(empty)' : `\`${bare}\``
}

/** The same inside a line of raw HTML, where Markdown is not read. */
export function htmlCode(outside: string): string {
  const bare = oneLine(outside, TEXT_CAP)
  return `<code>${bare.replace(/[&<>`|$"']/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`)}</code>`
}

/** A sentence of ours with its quotations; two that touch are kept apart, so that their spans cannot merge. */
export function inline(phrase: Phrase, cap = TEXT_CAP): string {
  const parts = clipPhrase(phrase, cap).filter((part) => part !== '')
  return parts.reduce<string>((said, part) => {
    if (typeof part === 'string')
      return said + (said === '' ? escapeStart(escapeInline(part, cap)) : escapeInline(part, cap))
    return said + (/`$/.test(said) ? ' ' : '') + code(part.quoted)
  }, '')
}

/** A link that shows where it leads, or words of ours; anything but a plain https address is shown as what it is. */
export function link(url: string, shown = url.replace('https://', '')): string {
  if (!SAFE_URL.test(url) || url.length > TEXT_CAP) return code(url)
  return `[${text(shown)}](${url})`
}

/** A table's row; the cells are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/** A row for each of the first thousand, and one that counts the rest. */
export function rows<T>(all: readonly T[], cells: (one: T) => readonly string[]): readonly string[] {
  return tellSome(
    all,
    MOST_LINES,
    (one) => row(cells(one)),
    (more) => row([text(more)]),
  )
}

/** The same as points of a list. */
export function points<T>(all: readonly T[], say: (one: T) => string): readonly string[] {
  return tellSome(
    all,
    MOST_LINES,
    (one) => `- ${say(one)}\n`,
    (more) => `- ${text(more)}\n`,
  )
}

/** A table's first two lines. */
export function tableHead(titles: readonly string[]): string {
  return `\n${row(titles.map((title) => text(title)))}${row(titles.map(() => ':--'))}`
}

/** A value of evidence: lists and text are words of others, numbers and truths are ours. */
export function value(given: Fact): string {
  if (typeof given === 'string') return code(given)
  if (given === null) return '–'
  if (typeof given !== 'object') return String(given)
  return given.length === 0 ? 'none' : tellSome(given, 40, code, text).join('<br>')
}

/** A line longer than this is none that a person pastes. In characters. */
const LINE_CAP = 4_000

/** Lines as they are typed, in a fence that is longer than any run of backticks in them. */
export function fenced(lines: readonly string[], language: string): Piece {
  const typed = lines.map((line) => oneLine(line, LINE_CAP))
  const { open, close } = fence(typed, language)
  return part(
    open,
    typed.map((line) => `${line}\n`),
    close,
  )
}

function fence(
  commands: readonly string[],
  language: string,
): { readonly open: string; readonly close: string } {
  const longest = commands
    .flatMap((command) => command.match(/`+/g) ?? [])
    .reduce((most, run) => Math.max(most, run.length), 2)
  const ticks = '`'.repeat(longest + 1)
  return { open: `\n${ticks}${language}\n`, close: `${ticks}\n` }
}

/** A piece of text, or pieces between an opening and a closing which come together. */
export type Piece = string | Part

interface Part {
  readonly open: string
  readonly pieces: readonly Piece[]
  readonly close: string
}

interface Writing {
  readonly written: string[]
  left: number
  cut: boolean
}

/** A part without pieces is not written at all. */
export function part(open: string, pieces: readonly Piece[], close = ''): Piece {
  const filled = pieces.filter((piece) => piece !== '')
  return filled.length === 0 ? '' : { open, pieces: filled, close }
}

/** A folded part; `title` is HTML already. */
export function fold(title: string, pieces: readonly Piece[]): Piece {
  return part(`\n<details><summary>${title}</summary>\n`, pieces, '\n</details>\n')
}

/** Writes pieces in order within `limit` bytes; where one has no room, everything after it is left out and `notice` says so. */
export function writeDocument(pieces: readonly Piece[], limit: number, notice: string): string {
  const writing: Writing = { written: [], left: limit - Buffer.byteLength(notice), cut: false }
  write({ open: '', pieces, close: '' }, writing)
  return writing.written.join('') + (writing.cut ? notice : '')
}

function write(piece: Piece, writing: Writing): void {
  if (writing.cut) return
  const { open, pieces, close } = typeof piece === 'string' ? { open: piece, pieces: [], close: '' } : piece
  const bytes = Buffer.byteLength(open) + Buffer.byteLength(close)
  if (bytes > writing.left) {
    writing.cut = true
    return
  }
  writing.left -= bytes
  writing.written.push(open)
  for (const inner of pieces) write(inner, writing)
  writing.written.push(close)
}
