// JSON that strangers wrote, read only as deep as anything that is meant can be.

/** Levels of lists and objects: a request or an answer of the API has about ten, a tool's schema some dozens. Deeper ones overflow the stack of whoever walks them. */
export const DEEPEST = 200

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** `[` and `{`, then `]` and `}`. */
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/** As `JSON.parse`, of which it throws the `SyntaxError` too, also for a text that nests deeper than `DEEPEST`. */
export function parseJson(text: string): unknown {
  if (nestsTooDeep(text)) throw new SyntaxError('nested too deep')
  return JSON.parse(text)
}

/** Whether a JSON text has more than `DEEPEST` levels, in one pass and without making anything of it. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (OPENING.has(code)) depth += 1
    else if (CLOSING.has(code)) depth -= 1
  }
  return depth > DEEPEST
}

/** The place of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at
}
