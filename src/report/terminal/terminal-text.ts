// The language of a terminal: wrapped and aligned lines, colours only when asked for, no control character from outside.
import { styleText } from 'node:util'
import type { Phrase } from '../../words/phrase.ts'
import { logText } from '../one-line.ts'

/** How much is printed: with `quiet` nothing where all is well, with `verbose` a line for every check. */
export type Detail = 'quiet' | 'normal' | 'verbose'

export interface TerminalOptions {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
  /** Default: `normal`. */
  readonly detail?: Detail
}

export type Style = 'green' | 'yellow' | 'red' | 'cyan' | 'dim' | 'bold'

/** Narrower than this nothing can be laid out. */
const NARROWEST = 40

/** Colours own marks and headings. Whether colours are wanted was decided at the door, so the stream is not asked again. */
export function paint(text: string, style: Style, { colour }: TerminalOptions): string {
  return colour ? styleText(style, text, { validateStream: false }) : text
}

/** The same for each of many lines. */
export function painted(style: Style, options: TerminalOptions): (line: string) => string {
  return (line) => paint(line, style, options)
}

/** Text broken at blanks into lines of the terminal's width: the first after `first`, the others under it. */
export function wrap(said: string | Phrase, first: string, { width }: TerminalOptions): readonly string[] {
  const indent = ' '.repeat(widthOf(first))
  const room = Math.max(width, NARROWEST) - indent.length
  const lines = ['']
  for (const word of logText(said)
    .split(' ')
    .flatMap((long) => pieces(long, room))) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (widthOf(last) + 1 + widthOf(word) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, at) => `${at === 0 ? first : indent}${line}`)
}

/** A word that is longer than a line; a URL stays whole, so that it can be clicked and copied. */
function pieces(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room || /^\W?https?:\/\//.test(word)) return [word]
  const cut = ['']
  for (const sign of word) {
    const last = cut.at(-1) ?? ''
    if (widthOf(last) + widthOf(sign) <= room) cut[cut.length - 1] = last + sign
    else cut.push(sign)
  }
  return cut
}

/** Emoji and the scripts of East Asia take two columns each. */
const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/gu

/** Columns that a text takes. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE) ?? []).filter((sign) => sign.length === 1).length
}

/** A step of a workflow may run the command: a line which would start like a command to the runner is broken up. */
export function harmless(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ')
}
