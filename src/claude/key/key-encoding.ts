// Recognises a key that arrived inside another encoding.
import { familyOf } from './key-families.ts'
import { peelKey } from './key-peel.ts'

const LONGEST_ENCODED = 8192
type Decoder = (text: string) => string | undefined

const DECODERS: readonly (readonly [name: string, Decoder])[] = [
  ['wrapped in JSON', fromJson],
  ['URL-encoded', fromUrl],
  ['base64-encoded', fromBase64],
]

/** How the value is encoded ("base64-encoded"), when something that is surely a key lies inside; else undefined. */
export function encodingOf(core: string): string | undefined {
  if (core.length > LONGEST_ENCODED) return undefined
  return DECODERS.find(([, decode]) => isKey(decode(core)))?.[0]
}

function isKey(decoded: string | undefined): boolean {
  return decoded !== undefined && familyOf(peelKey(decoded).core) !== undefined
}

/** The first string in an object or list that is a key; only the outer two levels are looked at. */
function fromJson(text: string): string | undefined {
  if (!/^[[{]/.test(text)) return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    return strings(parsed, 2).find(isKey)
  } catch {
    return undefined
  }
}

function strings(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value]
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner) => strings(inner, depth - 1))
}

function fromUrl(text: string): string | undefined {
  if (!/%[0-9a-f]{2}/i.test(text)) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function fromBase64(text: string): string | undefined {
  const joined = text.replace(/\s+/g, '')
  if (joined.length < 16 || familyOf(joined) || !/^[\w+/-]+={0,2}$/.test(joined)) return undefined
  const decoded = Buffer.from(joined, 'base64').toString('latin1')
  return /^[\t\n\r -~]+$/.test(decoded) ? decoded : undefined
}
