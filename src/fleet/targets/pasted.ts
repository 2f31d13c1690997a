// Credentials in a targets file: wherever one stands, in a comment, behind another word, encoded or disguised, the file is refused and nothing of it shown.
import { ANY_KEY_PREFIX } from '../../secrets/key-prefixes.ts'
import { targetsFault, type FilePlace } from './fault.ts'
import { REVOKED } from './names.ts'

/** The beginning of any credential, not in the middle of a word. */
const BEGINNING = new RegExp(`(?<![A-Za-z0-9])(?:${ANY_KEY_PREFIX})`)
/** The text that follows it: a team may be called sk-something. */
const BODY = /^(?=.*\d)[\w.+/=-]{8}/

/** Nothing that is seen: a key that was copied out of a page may hold some. */
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f]/gu
const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g

const BASE64 = /[\w+/-]{24,}={0,2}/g
const HEXADECIMAL = /(?:[0-9a-f]{2}){16,}/gi
const PRINTABLE = /^[\t\n\r -~]+$/

/** Throws for the first line of a file that holds a credential. */
export function refusePastedKeys(text: string): void {
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.matchAll(/\S+/g)
    for (const { 0: word, index } of words)
      if (holdsCredential(word)) throw pasted({ line: at + 1, column: index + 1 })
  }
}

/** Says that there is one, and nothing of it. */
export function pasted(place: FilePlace | undefined): Error {
  return targetsFault(place, 'a credential instead of its name, not shown', REVOKED)
}

/** Whether a text holds something that begins, and goes on, as a credential does. */
export function holdsCredential(text: string): boolean {
  const plain = text.replace(UNSEEN, '').replace(HYPHENS, '-')
  return [plain, percentDecoded(plain), ...decodedParts(plain)].some(holdsPlainly)
}

function holdsPlainly(text: string): boolean {
  return text.split(/[^\w.+/=-]+/).some((word) => {
    const found = BEGINNING.exec(word)
    return found !== null && BODY.test(word.slice(found.index + found[0].length))
  })
}

function percentDecoded(text: string): string {
  return text.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
}

function decodedParts(text: string): readonly string[] {
  const base64 = (text.match(BASE64) ?? []).map((part) => Buffer.from(part, 'base64').toString('latin1'))
  const hexadecimal = (text.match(HEXADECIMAL) ?? []).map((part) =>
    Buffer.from(part, 'hex').toString('latin1'),
  )
  return [...base64, ...hexadecimal].filter((decoded) => PRINTABLE.test(decoded))
}
