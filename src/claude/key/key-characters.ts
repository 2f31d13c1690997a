// White space, invisible and unsendable characters: where they stand and what they are called, never what is around them.

export interface Stray {
  /** 1-based, counted in characters (code points) of the whole text. */
  readonly position: number
  /** "a line feed (U+000A)" */
  readonly name: string
  /** `blank`: white space, control or invisible. `foreign`: visible, but not to be sent in a header. */
  readonly kind: 'blank' | 'foreign'
}

/** Names a person recognises; all others are shown by their code point alone. Source: the Unicode Character Database. */
const NAMES: Readonly<Record<number, string>> = {
  0x09: 'a tab',
  0x0a: 'a line feed',
  0x0d: 'a carriage return',
  0x20: 'a space',
  0xa0: 'a no-break space',
  0xad: 'a soft hyphen',
  0x200b: 'a zero-width space',
  0x200c: 'a zero-width non-joiner',
  0x200d: 'a zero-width joiner',
  0x2028: 'a line separator',
  0x202f: 'a narrow no-break space',
  0x2060: 'a word joiner',
  0x3000: 'an ideographic space',
  0xfeff: 'a byte order mark',
  0xfffd: 'a replacement character (a broken encoding)',
}

const BLANK = /[\s\p{C}\p{Z}\u115f\u1160\u3164\uffa0\ufe00-\ufe0f]/u

/** Every character that has no business in a header value, in order. */
export function strayIn(text: string): Stray[] {
  return [...text].flatMap((letter, at) => {
    const kind = kindOf(letter)
    return kind ? [{ position: at + 1, name: nameOf(letter), kind }] : []
  })
}

/** True for white space and everything that cannot be seen. */
export function isBlank(letter: string): boolean {
  return BLANK.test(letter)
}

/** "a line feed (U+000A) at position 109", at most three of them, then how many more. */
export function describeStrays(strays: readonly Stray[]): string {
  const shown = strays.slice(0, 3).map((stray) => `${stray.name} at position ${stray.position}`)
  const more = strays.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function kindOf(letter: string): Stray['kind'] | undefined {
  if (isBlank(letter)) return 'blank'
  return letter > '~' ? 'foreign' : undefined
}

function nameOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  // The code point of a visible character would show a part of the value.
  if (!isBlank(letter) && code !== 0xfffd) return 'a character outside ASCII'
  return `${NAMES[code] ?? 'an invisible character'} (${point})`
}
