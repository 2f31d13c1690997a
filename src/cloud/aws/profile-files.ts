// The files that name credentials of AWS: where they stand, and what they may not say.
import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { isInside } from '../../inputs/files.ts'
import type { CloudTools } from '../sign-in.ts'

type Place = Pick<CloudTools, 'env' | 'cwd'>

/** The two files of profiles, in the form the library takes them. */
export interface ProfileFiles {
  readonly filepath: string
  readonly configFilepath: string
}

/**
 * The usual places.
 * Source: docs.aws.amazon.com/sdkref/latest/guide/file-location.html. As of 2026-11-27.
 */
export function profileFiles(place: Place): ProfileFiles {
  const { env } = place
  const at = (variable: string, name: string): string =>
    located(env[variable] || join('~', '.aws', name), place)
  return {
    filepath: at('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    configFilepath: at('AWS_CONFIG_FILE', 'config'),
  }
}

function located(path: string, { env, cwd }: Place): string {
  const home = env['HOME'] || env['USERPROFILE'] || homedir()
  return resolve(
    cwd,
    path.replace(/^~(?=[/\\])/, () => home),
  )
}

/** A file that one of these variables names would come from whoever wrote the checkout. */
const NAMED_BY = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'] as const

/** Why files may not name credentials: the clause of a refusal; undefined where they may. */
export function whyNotRead(files: ProfileFiles, place: Place): string | undefined {
  const named = NAMED_BY.flatMap((variable) => place.env[variable] || [])
  const all = [files.filepath, files.configFilepath, ...named]
  if (all.some((path) => isOfCheckout(path, place)))
    return 'a file inside the checkout may not name credentials'
  return unreadable(all, place)
}

/** Bytes of the longest file that the library is let read: it waits for pipes, and takes twenty times the memory. */
const LONGEST = 1_048_576

/** Why files cannot be read, as a clause; a missing one is no fault. */
function unreadable(paths: readonly string[], place: Place): string | undefined {
  const files = paths.map((path) => statSync(located(path, place), { throwIfNoEntry: false }))
  if (files.some((file) => file !== undefined && !file.isFile()))
    return 'what should be a file of the AWS configuration is none'
  return files.some((file) => file !== undefined && file.size > LONGEST)
    ? 'a file of the AWS configuration is larger than 1 MiB'
    : undefined
}

/** Whoever works in their own home wrote what stands there; on a runner, a checkout may stand anywhere. */
function isOfCheckout(path: string, place: Place): boolean {
  const { cwd, env } = place
  const workspace = env['GITHUB_WORKSPACE']
  if (workspace === undefined && resolve(cwd) === located('~/', place)) return false
  return [cwd, workspace ?? cwd].some((folder) => isInside(located(path, place), folder))
}

/** A profile as its file has it. */
export type Profile = Readonly<Record<string, string | undefined>>

/**
 * The profile and those that it takes its keys from, in order; an empty one where there is no such profile.
 * The library's own reader is asked, so that it and we see the same.
 */
export async function chainOfProfiles(name: string, files: ProfileFiles): Promise<readonly Profile[]> {
  const { parseKnownFiles } = await import('@smithy/core/config')
  const profiles = new Map<string, Profile>(Object.entries(await parseKnownFiles(files)))
  const names = new Set<string>()
  for (let next: string | undefined = name; next !== undefined && !names.has(next);) {
    names.add(next)
    next = profiles.get(next)?.['source_profile']
  }
  return [...names].map((each) => profiles.get(each) ?? {})
}

/** Why a chain of profiles is not followed: the clause of a refusal; undefined where it is. */
export function whyNotFollowed(chain: readonly Profile[], place: Place): string | undefined {
  if (chain.some((profile) => profile['credential_process'] !== undefined))
    return 'the profile names a credential_process, and no program is started for credentials'
  const tokenFiles = chain.flatMap((profile) => profile['web_identity_token_file'] ?? [])
  return tokenFiles.some((path) => isOfCheckout(path, place))
    ? 'the profile names a token file inside the checkout'
    : unreadable(tokenFiles, place)
}
