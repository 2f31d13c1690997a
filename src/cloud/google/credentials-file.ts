// Reads a Google credentials file, out of which nothing is used before all of it is judged.
import { resolve } from 'node:path'
import { bytesOf } from '../../inputs/files.ts'
import { jsonIn, textOf } from '../members.ts'
import type { CloudTools } from '../sign-in.ts'
import { credentialsIn, type Credentials } from './credentials.ts'

/** Largest file that is read: one with a private key has 2.3 KiB, a token up to 16. */
const LIMIT = 65_536

/** Members that are secrets. */
const SECRETS = ['private_key', 'client_secret', 'refresh_token']

/** Whom a file speaks for, with every secret in it hidden, or the reason why nothing of it is used. */
export function readCredentials(path: string, tools: CloudTools): Credentials | string {
  const bytes = smallFile(path, tools)
  if (typeof bytes === 'string') return bytes
  const json = jsonIn(bytes.toString('utf8'))
  if (json === undefined) return 'it is no JSON'
  for (const member of SECRETS.flatMap((name) => [name, `source_credentials.${name}`])) {
    const value = textOf(json, member)
    if (value !== undefined) tools.hide(value)
  }
  return credentialsIn(json, tools.env['ACTIONS_ID_TOKEN_REQUEST_URL'])
}

/** The bytes, or why there are none: "file not found". */
export function smallFile(path: string, { cwd }: Pick<CloudTools, 'cwd'>): Buffer | string {
  const bytes = bytesOf(resolve(cwd, path))
  return bytes.length > LIMIT && typeof bytes !== 'string' ? 'it is larger than 64 KiB' : bytes
}
