// Keys of a profile, an SSO session, a web identity or a role of the machine, by the library's chain, but without starting a program.
import type { fromHttp, fromTokenFile } from '@aws-sdk/credential-providers'
import { timeLimit } from '../../probes/time-limit.ts'
import type { CloudIdentity } from '../../words/cloud.ts'
import type { CloudTools } from '../sign-in.ts'
import {
  chainOfProfiles,
  profileFiles,
  whyNotFollowed,
  whyNotRead,
  type ProfileFiles,
} from './profile-files.ts'
import { notAsked, received, type Credentials, type Received } from './received.ts'
import { refusalOf } from './refusal.ts'
import { assumer } from './web-identity.ts'
import { wireOf, type Wire } from './wire.ts'

/** One place that may have keys. */
type Link = () => Promise<Credentials>

/** The machine's own metadata answers at once or not at all. */
const METADATA = { timeout: 1_000, maxRetries: 0 } as const

/** Keys by the chain, in the official SDKs' order behind the environment's own keys, which are no part of it. Rejects never. */
export async function profileKeys(
  { profile }: Extract<CloudIdentity, { kind: 'aws-profile' }>,
  region: string,
  tools: CloudTools,
): Promise<Received> {
  const files = profileFiles(tools)
  const name = profile || tools.env['AWS_PROFILE'] || 'default'
  const unread = whyNotRead(files, tools)
  if (unread !== undefined) return notAsked(unread)
  const chain = await chainOfProfiles(name, files)
  const unfollowed = whyNotFollowed(chain, tools)
  if (unfollowed !== undefined) return notAsked(unfollowed)
  const wire = wireOf(tools)
  const links = await linksOf({ name, files, region, wire, tools })
  return firstOf(links, wire, tools)
}

interface Search {
  readonly name: string
  readonly files: ProfileFiles
  readonly region: string
  readonly wire: Wire
  readonly tools: CloudTools
}

async function linksOf({ name, files, region, wire, tools }: Search): Promise<readonly Link[]> {
  const { fromIni, fromTokenFile } = await import('@aws-sdk/credential-providers')
  const { requestHandler } = wire
  const roleAssumerWithWebIdentity = await assumer(wire, { region }, tools)
  const shared = { ...METADATA, logger: SILENT, roleAssumerWithWebIdentity }
  const byProfile = {
    ...shared,
    ...files,
    profile: name,
    clientConfig: { requestHandler, maxAttempts: 1 },
    parentClientConfig: { region, requestHandler },
  }
  const byToken = tokenIn(tools.env)
  return [
    () => fromIni(byProfile)(),
    ...(byToken === undefined ? [] : [() => fromTokenFile({ ...shared, ...byToken })()]),
    ...(await linksOfMachine(tools.env)),
  ]
}

/** The web identity which the environment names. */
function tokenIn(env: CloudTools['env']): Parameters<typeof fromTokenFile>[0] {
  const { AWS_WEB_IDENTITY_TOKEN_FILE, AWS_ROLE_ARN, AWS_ROLE_SESSION_NAME } = env
  if (!AWS_WEB_IDENTITY_TOKEN_FILE || !AWS_ROLE_ARN) return undefined
  return {
    webIdentityTokenFile: AWS_WEB_IDENTITY_TOKEN_FILE,
    roleArn: AWS_ROLE_ARN,
    ...(AWS_ROLE_SESSION_NAME && { roleSessionName: AWS_ROLE_SESSION_NAME }),
  }
}

/** The role of the container, or of the machine where it is no container and nobody forbids asking. */
async function linksOfMachine(env: CloudTools['env']): Promise<readonly Link[]> {
  const { fromHttp, fromInstanceMetadata } = await import('@aws-sdk/credential-providers')
  const options = { ...METADATA, logger: SILENT }
  const container = containerIn(env)
  if (container !== undefined)
    return [inTime(() => fromHttp({ ...options, ...container, timeout: ENDLESS })())]
  const isForbidden = (env['AWS_EC2_METADATA_DISABLED'] || 'false') !== 'false'
  return isForbidden ? [] : [() => fromInstanceMetadata(options)()]
}

/** At its own time-out the library warns on the console, and waits on (@smithy/node-http-handler 4.14, as of 2026-11-27). */
const ENDLESS = 0

/** Rejects where the place does not answer in time. */
function inTime(link: Link): Link {
  const silence = Object.assign(new Error(), { name: 'TimeoutError' })
  return () =>
    new Promise((resolve, reject) => {
      timeLimit(METADATA.timeout).addEventListener('abort', () => reject(silence))
      link().then(resolve, reject)
    })
}

/** The endpoint that ECS or EKS gives a container; the library reads the token for it itself. */
function containerIn(env: CloudTools['env']): Parameters<typeof fromHttp>[0] {
  const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI']
  const full = env['AWS_CONTAINER_CREDENTIALS_FULL_URI']
  if (relative) return { awsContainerCredentialsRelativeUri: relative }
  return full ? { awsContainerCredentialsFullUri: full } : undefined
}

/** The first keys; else the refusal of the link that ended the search, or of the first that had none. */
async function firstOf(links: readonly Link[], wire: Wire, { hide }: CloudTools): Promise<Received> {
  const errors: unknown[] = []
  for (const link of links) {
    try {
      return received(await link(), hide)
    } catch (error) {
      if (!isNext(error)) return { ok: false, refusal: refusalOf(error, wire.last()) }
      errors.push(error)
    }
  }
  return { ok: false, refusal: refusalOf(errors[0], wire.last()) }
}

/** The library's own sign that the next place is to be asked. */
function isNext(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'tryNextLink' in error && error.tryNextLink === true
}

const nothing = (): void => undefined

/** The library warns on the console where it is given nobody to tell. */
const SILENT = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing }
