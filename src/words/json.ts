// JSON that strangers wrote, measured before it is parsed: a megabyte of text becomes objects of a hundred, and deep ones overflow the stack.

/** Levels of lists and objects: a request or an answer of the API has about ten, a tool's schema some dozens. */
export const DEEPEST = 200

/** As `JSON.parse`, of which it throws the `SyntaxError` too, also for a text that nests deeper than `DEEPEST`. */
export function parseJson(text: string): unknown {
  if (nestsTooDeep(text)) throw new SyntaxError('nested too deep')
  return JSON.parse(text)
}

/** Whether a JSON text has more than `DEEPEST` levels. */
export function nestsTooDeep(text: string): boolean {
  return jsonSize(Buffer.from(text), { parts: Infinity, depth: DEEPEST }) === undefined
}

/** Most parts and deepest nesting of a text that is parsed. */
export interface JsonLimits {
  /** Brackets that open, commas and colons: each stands for a value or a name. */
  readonly parts: number
  readonly depth: number
}

export interface JsonSize {
  readonly parts: number
  /** Names of members, those that stand twice counted twice. */
  readonly names: number
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [...Buffer.from('"\\,:')] as [number, number, number, number]
/** The letter case of ASCII: `[` and `{`, `]` and `}` differ in this bit alone. */
const CURLY = 0x20
const OPEN = 0x7b
const CLOSE = 0x7d

/**
 * The size of a UTF-8 text, in one pass and without any object; undefined beyond the limits. A text that is no JSON has some size too:
 * whoever parses it finds out.
 */
export function jsonSize(
  bytes: Uint8Array,
  { parts: mostParts, depth: deepest }: JsonLimits,
): JsonSize | undefined {
  let [parts, names, depth] = [0, 0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) at = endOfString(bytes, at)
    else if (byte === COLON) names += 1
    else if (byte === COMMA) parts += 1
    else if ((byte | CURLY) === CLOSE) depth -= 1
    else if ((byte | CURLY) === OPEN) {
      parts += 1
      depth += 1
    }
    if (parts + names > mostParts || depth > deepest) return undefined
  }
  return { parts: parts + names, names }
}

/** The place of the closing quote, or the end. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) return at
    if (bytes[at] === BACKSLASH) at += 1
  }
  return bytes.length
}
