// AWS's front door, the same before all its services of Claude: the outage, the credential, its region, and what the caller may do.
import { randomUUID } from 'node:crypto'
import { headerOf, withHeaders } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { bearerOf, cloudNow, dated } from '../conditions.ts'
import { signedScope, verifySignature } from '../signature.ts'
import type { SignatureVerdict, SignedRequest } from '../signature.ts'
import {
  EXPIRED_BEARER,
  EXPIRED_SESSION,
  INCOMPLETE_SIGNATURE,
  MISSING_CREDENTIAL,
  notAuthorized,
  outage,
  skewed,
  UNKNOWN_KEY,
  WRONG_BEARER,
  WRONG_SIGNATURE,
  wrongScope,
} from './words.ts'
import type { AwsError } from './words.ts'
import type { AwsWorld } from './world.ts'

/** Names of services, in signatures and in actions. */
export type AwsService = 'bedrock' | 'bedrock-mantle' | 'aws-external-anthropic'

/** Somebody who was let in. */
export interface AwsCaller {
  readonly arn: string
  readonly isBearer: boolean
  /** Of the host that was asked; the world's own at a loopback address. */
  readonly region: string
}

export interface AwsDoor {
  readonly service: AwsService
  /** Bearer credentials that it knows. */
  readonly bearers: readonly string[]
  /** The form in which it turns somebody away. */
  readonly refuse: (error: AwsError, request: ApiRequest) => ApiAnswer
}

/**
 * A service behind the door. That the credential is judged before path and body, and that nobody without one is told of a path which does
 * not exist, are assumptions.
 */
export function behindDoor(
  door: AwsDoor,
  world: AwsWorld,
  serve: (request: ApiRequest, caller: AwsCaller) => ApiAnswer,
): Handler {
  const handler: Handler = (request) => {
    const caller = world.down === undefined ? callerOf(request, door, world) : { error: outage(world.down) }
    const answer = 'error' in caller ? door.refuse(caller.error, request) : serve(request, caller)
    return withHeaders(answer, { 'x-amzn-requestid': randomUUID() })
  }
  return dated(handler, world)
}

/** Why the caller may not do this; undefined where they may. */
export function refusedAction(
  caller: AwsCaller,
  { service, action, resource }: { service: AwsService; action: string; resource: string },
  { deniedActions }: Pick<AwsWorld, 'deniedActions'>,
): AwsError | undefined {
  const needed = [...(caller.isBearer ? ['CallWithBearerToken'] : []), action]
  const denied = needed.map((name) => `${service}:${name}`).find((name) => deniedActions.includes(name))
  return denied === undefined ? undefined : notAuthorized(caller.arn, denied, resource)
}

type Judged = AwsCaller | { readonly error: AwsError }

function callerOf(request: ApiRequest, door: AwsDoor, world: AwsWorld): Judged {
  const region = regionOf(request, world)
  const bearer = bearerOf(request)
  if (bearer !== undefined) return bearerCaller(bearer, region, { door, world })
  const authorization = headerOf(request, 'authorization') ?? ''
  if (authorization === '') return { error: MISSING_CREDENTIAL }
  return signedCaller(request, region, { door, world })
}

/** The region in the name of the host. */
function regionOf(request: ApiRequest, world: AwsWorld): string {
  const [, region] = /\.([a-z]{2}(?:-[a-z]+)+-\d)\.(?:amazonaws\.com|api\.aws)$/.exec(hostOf(request)) ?? []
  return region ?? world.region
}

function hostOf(request: ApiRequest): string {
  return (headerOf(request, 'host') ?? '').replace(/:\d+$/, '')
}

interface Place {
  readonly door: AwsDoor
  readonly world: AwsWorld
}

function bearerCaller(bearer: string, region: string, { door, world }: Place): Judged {
  if (!door.bearers.includes(bearer) || region !== world.region) return { error: WRONG_BEARER }
  const term = shortTermOf(bearer)
  if (term !== undefined && term.region !== region) return { error: WRONG_BEARER }
  if (term !== undefined && term.endsAtMs <= cloudNow(world).getTime()) return { error: EXPIRED_BEARER }
  const arn = `arn:aws:iam::${world.accountId}:user/BedrockAPIKey-ci`
  return { arn, isBearer: true, region }
}

/** The region and end of a key of the short-term form. */
function shortTermOf(bearer: string): { readonly region: string; readonly endsAtMs: number } | undefined {
  const [, encoded] = /^bedrock-api-key-(.+)$/.exec(bearer) ?? []
  if (encoded === undefined) return undefined
  const query = new URLSearchParams(Buffer.from(encoded, 'base64').toString('latin1').split('?')[1])
  const region = query.get('X-Amz-Credential')?.split('/')[2] ?? ''
  const startsAtMs = timeOf(query.get('X-Amz-Date') ?? '')
  return { region, endsAtMs: startsAtMs + Number(query.get('X-Amz-Expires')) * 1_000 }
}

function timeOf(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

function signedCaller(request: ApiRequest, region: string, { door, world }: Place): Judged {
  const signed = asSigned(request)
  const scope = signedScope(signed)
  if (scope === undefined) return { error: INCOMPLETE_SIGNATURE }
  if (scope.service !== door.service) return { error: wrongScope('service', door.service) }
  if (scope.region !== region) return { error: wrongScope('region', region) }
  const known = [...world.accessKeys, world.signIn.keys].map((key) => [key.accessKeyId, key] as const)
  const keys = new Map(known)
  const nowMs = cloudNow(world).getTime()
  const verdict = verifySignature(signed, keys, nowMs)
  if (verdict === 'skewed') return { error: skewed(timeOf(headerOf(request, 'x-amz-date') ?? ''), nowMs) }
  if (verdict !== 'ok') return { error: UNSIGNED[verdict] }
  const isSession = keys.get(scope.accessKeyId)?.sessionToken !== undefined
  const arn = isSession
    ? `arn:aws:sts::${world.accountId}:assumed-role/ci/preflight`
    : `arn:aws:iam::${world.accountId}:user/ci`
  return { arn, isBearer: false, region }
}

const UNSIGNED: Readonly<Record<Exclude<SignatureVerdict, 'ok' | 'skewed'>, AwsError>> = {
  missing: INCOMPLETE_SIGNATURE,
  'unknown-key': UNKNOWN_KEY,
  'expired-session': EXPIRED_SESSION,
  mismatch: WRONG_SIGNATURE,
}

function asSigned(request: ApiRequest): SignedRequest {
  const { method, path, query, headers, body } = request
  const encoded = [...query].map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
  const names = Object.keys(headers)
  return {
    method,
    target: encoded === '' ? path : `${path}?${encoded}`,
    headers: Object.fromEntries(names.map((name) => [name, headerOf(request, name)])),
    body,
  }
}
