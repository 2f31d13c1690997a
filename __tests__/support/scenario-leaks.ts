// Finds a credential in a text, whole or in part, bare or encoded.

/** Shorter parts may stand in any text by chance. */
const PART = 6
/** Encoded text is longer, and so may be what is the same by chance. */
const ENCODED_PART = 12

/** The part of a credential that may be shown: how its family begins. */
const PUBLIC_PREFIX =
  /^(?:sk-ant-[a-z]+\d*-|sk-proj-|sk-or-v1-|sk-|gh[a-z]_|github_pat_|AIza|AKIA|ABSK|gsk_|xai-|hf_)/

/** A complaint for each way in which the text tells the secret; the complaint tells nothing of it. */
export function leaksIn(text: string, secret: string): readonly string[] {
  const body = secret.trim().replace(PUBLIC_PREFIX, '')
  const parts = windows(body, Math.min(PART, body.length))
  const bare = parts.findIndex((part) => text.includes(part))
  const encoded = encodings(body).filter(
    ([, value]) => mayHold(text, value) && windows(value, ENCODED_PART).some((part) => text.includes(part)),
  )
  return [
    ...(bare === -1 ? [] : [`tells the credential from its character ${bare} on`]),
    ...encoded.map(([name]) => `tells the credential in ${name}`),
  ]
}

/** Whether anything of a value can stand in the text: a part of twelve characters holds at least one whole block of six. */
function mayHold(text: string, value: string): boolean {
  const blocks = value.match(/[^]{6}/g) ?? []
  return blocks.some((block) => text.includes(block))
}

function windows(text: string, length: number): readonly string[] {
  if (length === 0) return []
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length))
}

function encodings(body: string): readonly (readonly [name: string, value: string])[] {
  const bytes = Buffer.from(body)
  const hex = bytes.toString('hex')
  const shifted = [0, 1, 2].map((shift) => bytes.subarray(shift))
  return [
    ...shifted.map((part) => ['base64', unpadded(part.toString('base64'))] as const),
    ['hex', hex],
    ['upper-case hex', hex.toUpperCase()],
    ['URL encoding', hex.replace(/../g, '%$&')],
    ['reverse', [...body].toReversed().join('')],
  ]
}

/** The last characters of base64 depend on what followed. */
function unpadded(base64: string): string {
  return base64.replace(/=+$/, '').slice(0, -3)
}
