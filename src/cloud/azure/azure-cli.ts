// The token of whoever is logged in with the Azure CLI, as azure/login leaves it.
import { claimsIn } from '../../claude/requests/federation.ts'
import { inHeader, jsonIn, memberOf, textOf } from '../members.ts'
import { abortFailure } from '../../probes/failure.ts'
import { unheardCause } from '../../reading/tcp-codes.ts'
import type { CloudTools } from '../sign-in.ts'
import { runAz, type Told } from './az.ts'
import type { Received } from './received.ts'
import { quotedRefusal, stopped } from './refusal.ts'

/** Source: learn.microsoft.com/cli/azure/account#az-account-get-access-token. As of 2026-11-27. */
const WORDS = ['account', 'get-access-token', '--resource', 'https://ai.azure.com', '--output', 'json']

/** The token, which nobody is asked for while the CLI's own is good. Rejects never. */
export async function cliToken(tools: CloudTools): Promise<Received> {
  const told = await runAz(WORDS, tools)
  if (told === undefined) return refused('the Azure CLI is not installed', 'key.missing')
  const json = jsonIn(told.stdout)
  const token = inHeader(memberOf(json, 'accessToken'))
  if (token === undefined) return withoutToken(told, tools)
  tools.hide(token)
  return endOf(json, token) <= tools.now()
    ? refused('the token of the Azure CLI has expired', 'auth.expired')
    : { ok: true, token }
}

/** The end in milliseconds since the epoch: `expires_on` in seconds, older versions have a local time alone, and the token its own claim. */
function endOf(json: unknown, token: string): number {
  const seconds = Number(memberOf(json, 'expires_on') ?? NaN)
  const ends = [
    seconds * 1_000,
    Date.parse(textOf(json, 'expiresOn') ?? ''),
    Date.parse(claimsIn(token).exp ?? ''),
  ]
  return ends.find(Number.isFinite) ?? Infinity
}

function withoutToken({ code, stderr }: Told, { signal }: CloudTools): Received {
  if (code === undefined) return overdue(signal)
  const quoted = quotedRefusal(stderr)
  if (quoted !== undefined) return { ok: false, refusal: quoted }
  if (/\baz login\b/.test(stderr)) return refused('nobody is logged in with the Azure CLI', 'key.missing')
  return refused(code === 0 ? 'the Azure CLI gave no token' : `the Azure CLI ended with exit code ${code}`)
}

/** The run's own end says nothing about the CLI. */
function overdue(signal: AbortSignal): Received {
  const ended = signal.aborted ? unheardCause(abortFailure('request', signal).code) : undefined
  const reason = 'the Azure CLI did not answer in time'
  return { ok: false, refusal: { cause: ended?.cause ?? 'auth.federation', passing: true, reason } }
}

function refused(...words: Parameters<typeof stopped>): Received {
  return { ok: false, refusal: stopped(...words) }
}
