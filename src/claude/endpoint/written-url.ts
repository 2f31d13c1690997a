// Reads a URL as people write it, and says what is wrong when it is none.
import { isLoopbackHost } from '../../net/addresses.ts'
import { strayIn } from '../key/key-characters.ts'
import { isUnexpanded } from '../key/key-placeholder.ts'

type WrittenUrl =
  | { readonly url: URL }
  /** A whole sentence of our own, and the URL that was probably meant. */
  | { readonly reason: string; readonly corrected?: string }

const LONGEST = 2048
const MARKDOWN = /^!?\[[^\]]*\]\(([^)\s]*)\)$/
const ANGLES = /^<(.*)>$/
const QUOTES = '"\'`“”‘’„«»‹›'

/** Only http(s) URLs with a host come back as `url`, in Node's normal form; all else as a reason. Never throws. */
export function writtenAsUrl(raw: string): WrittenUrl {
  const text = raw.trim()
  const wrapped = text === '' || text.length > LONGEST ? undefined : judgeWrapping(text)
  if (text === '') return { reason: 'The base URL is empty.' }
  if (text.length > LONGEST) return { reason: `The base URL is longer than ${LONGEST} characters.` }
  return wrapped ?? judgeCharacters(text) ?? judgeStart(text) ?? readUrl(text)
}

function judgeWrapping(text: string): WrittenUrl | undefined {
  if (isUnexpanded(text)) return { reason: 'The base URL is an unexpanded expression or variable.' }
  const link = MARKDOWN.exec(text)?.[1] ?? ANGLES.exec(text)?.[1]
  if (link !== undefined) return fault('The base URL is written as a link in a text; use the bare URL.', link)
  const bare = trimQuotes(text)
  return bare === text ? undefined : fault('The base URL is wrapped in quotes.', bare)
}

/** Only what cannot be seen is taken out for a correction: leaving out a letter or joining words could name another host. */
function judgeCharacters(text: string): WrittenUrl | undefined {
  const strays = strayIn(text)
  const [first] = strays
  if (first) {
    const unseen = strays.every((stray) => stray.kind === 'blank') && !/[\s]/.test(text)
    const visible = [...text].filter((letter) => strayIn(letter).length === 0).join('')
    return fault(`The base URL contains ${first.name} at position ${first.position}.`, unseen ? visible : '')
  }
  if (!/[\\"'<>`{}|^]/.test(text)) return undefined
  return fault('The base URL contains a character that no URL may contain.', text.replaceAll('\\', '/'))
}

function judgeStart(text: string): WrittenUrl | undefined {
  const doubled = /^https?:\/\/(?=https?:?\/\/)/i.exec(text)?.[0]
  if (doubled) return fault('The base URL starts with its scheme twice.', text.slice(doubled.length))
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (scheme === 'https' || scheme === 'http') return undefined
  if (scheme !== undefined)
    return { reason: `The base URL's scheme is ${scheme}, but only https and http can be used.` }
  const rest = text.replace(/^(?:https?)?:?\/{1,2}|^https?:/i, '')
  const loopback = isLoopbackHost(hostAtStart(rest))
  return fault('The base URL doesn’t start with https://.', `${loopback ? 'http' : 'https'}://${rest}`)
}

function hostAtStart(rest: string): string {
  return /^(\[[^\]]*\]|[^:/?#]*)/.exec(rest)?.[1] ?? ''
}

function readUrl(text: string): WrittenUrl {
  const url = URL.parse(text)
  if (!url) return { reason: 'The base URL cannot be read as a URL.' }
  return /^https?:\/\/\//i.test(text) ? fault('The base URL has one slash too many.', url.href) : { url }
}

/** A bare number is an address to URLs (`77` is 0.0.0.77), and no host that anybody meant. */
function fault(reason: string, meant: string): WrittenUrl {
  const url = URL.parse(meant)
  const usable = url !== null && /^https?:$/.test(url.protocol) && !/^$|^0\./.test(url.hostname)
  if (!usable) return { reason }
  return { reason, corrected: url.origin + (url.pathname === '/' ? '' : url.pathname) }
}

function trimQuotes(text: string): string {
  const letters = [...text]
  const isQuote = (letter: string | undefined) => letter !== undefined && QUOTES.includes(letter)
  const from = letters.findIndex((letter) => !isQuote(letter))
  if (from < 0) return ''
  return letters.slice(from, letters.findLastIndex((letter) => !isQuote(letter)) + 1).join('')
}
