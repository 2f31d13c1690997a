// JavaScript in ASCII: V8 keeps a text with any other character in two bytes each, and reads it slower.

/** With the backslashes before it: after an odd number of them, the backslash of the escape would itself be escaped. */
const BEYOND = /(\\*)([^\0-\x7f])/g
/** It shows an escape as it is written. */
const RAW = /String\.raw`[^`]*[^\0-\x7f]/

/**
 * The same program, with an escape for each character beyond ASCII; strings, templates, patterns, names and comments all read it alike.
 * Throws where they would not: after a backslash, and in a raw template.
 */
export function inAscii(source: string): string {
  const raw = RAW.exec(source)
  if (raw !== null) throw new Error(`a raw template holds a character beyond ASCII: ${raw[0].slice(-40)}`)
  return source.replace(BEYOND, (found, before: string, character: string) => {
    if (before.length % 2 === 1)
      throw new Error(`a backslash stands before a character beyond ASCII: ${found}`)
    return `${before}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
