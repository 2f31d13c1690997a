// Finds the secrets of a proxy setting, usable or not: its password, and what is made of it.
import { SHORTEST_MASKED } from './secret.ts'

/** A scheme with its slashes, also where some are missing. */
const SCHEME = /^\s*(?:https?:\/*|[a-z][\w+.-]*:\/\/)?/i

/**
 * Every secret text within a proxy setting: the password as written and decoded, and the base64 of `user:password` which
 * travels in `proxy-authorization`. A user name alone is a token, as hosted proxies take it; beside a password it is none, and is taken
 * along where the password is too short to be looked for by itself. Reads broken settings too: all before the last @ may be credentials.
 * Never throws.
 */
export function proxyCredentials(text: string): readonly string[] {
  const rest = text.replace(SCHEME, '')
  const userinfo = rest.slice(0, Math.max(0, rest.lastIndexOf('@')))
  const colon = userinfo.search(/:|$/)
  const [user, password] = [userinfo.slice(0, colon), userinfo.slice(colon + 1)]
  return [...new Set([...secretsOf(user, password), ...secretsOf(decoded(user), decoded(password))])]
}

function secretsOf(user: string, password: string): readonly string[] {
  if (user + password === '') return []
  const both = `${user}:${password}`
  const header = Buffer.from(both, 'utf8').toString('base64')
  if (password === '') return [user, header]
  return [password, header, ...(password.length < SHORTEST_MASKED ? [both] : [])]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
