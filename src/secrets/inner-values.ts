// Finds the secrets inside of a header's value: behind its scheme, and in its parameters, cookies or JSON.

/** Names of members that hold secrets. */
const SECRET_NAME = /key|token|secret|pass|pwd|auth|cred|sign|jwt|bearer|session|cookie|sid|csrf|xsrf|nonce/i

/** A list of `name=value`: parameters of a scheme, or cookies. */
const PARAMETERS = /^[\w.-]+=/
const BASE64 = /^[\w+/.-]+=+$/

/** Each secret within the value of a header, without the value itself. Never throws. */
export function innerValues(value: string): readonly string[] {
  if (/^[{[]/.test(value)) return inJson(value)
  if (PARAMETERS.test(value)) return inParameters(value)
  const [, scheme = '', rest = ''] = /^(\S+) +(.+)$/s.exec(value) ?? []
  if (PARAMETERS.test(rest) && !BASE64.test(rest)) return inParameters(rest)
  if (/^(?:$|.*\s)/s.test(rest)) return []
  return /^basic$/i.test(scheme) ? [rest, ...inBasic(rest)] : [rest]
}

function inBasic(base64: string): readonly string[] {
  const both = Buffer.from(base64, 'base64').toString()
  const at = both.indexOf(':')
  return both.includes('\ufffd') || at < 0 ? [] : [both, both.slice(at + 1)]
}

function inParameters(text: string): readonly string[] {
  const all = text.matchAll(/([\w.-]+)=(?:"([^"]*)"|([^\s;,"]+))/g)
  return [...all].flatMap(([, name = '', quoted, bare = '']) =>
    SECRET_NAME.test(name) ? [quoted ?? bare] : [],
  )
}

function inJson(text: string): readonly string[] {
  const found: string[] = []
  try {
    JSON.parse(text, (name, value: unknown) => {
      if (typeof value === 'string' && SECRET_NAME.test(name)) found.push(value)
      return value
    })
  } catch {
    return []
  }
  return found
}
