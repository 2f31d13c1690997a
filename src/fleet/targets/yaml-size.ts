// The size of a YAML text before it is parsed: read as a row of signs, which takes no memory.
import { CST, Lexer } from 'yaml'

/** Signs that hold a structure together: five thousand targets of four settings and two labels have 45,000, and take a second to read. */
const MOST_PARTS = 60_000
/** Pieces of text, spaces, line ends and comments included: the same file has 245,000. */
const MOST_PIECES = 300_000
/** Signs for what is said elsewhere in the file: each is looked for among the ones before it. */
const MOST_NAMED = 20_000
/** Characters of one text, of which the library makes a string sign by sign. */
const LONGEST_PIECE = 65_536

const PARTS: ReadonlySet<string | null> = new Set([
  'flow-map-start',
  'flow-seq-start',
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'comma',
])
const NAMED: ReadonlySet<string | null> = new Set(['alias', 'anchor', 'tag', 'directive-line', 'doc-start'])

/** Whether a text has no more parts than a file of five thousand targets. Linear, and ends where it has more. */
export function isWithinSize(text: string): boolean {
  let [parts, pieces, named] = [0, 0, 0]
  for (const piece of new Lexer().lex(text)) {
    const type = CST.tokenType(piece)
    pieces += 1
    if (PARTS.has(type)) parts += 1
    if (NAMED.has(type)) named += 1
    if (piece.length > LONGEST_PIECE && type !== 'comment') return false
    if (parts > MOST_PARTS || pieces > MOST_PIECES || named > MOST_NAMED) return false
  }
  return true
}
