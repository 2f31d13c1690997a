// The token that a workload exchanges: given, in a file, or asked of the job's own token service.
import { located, type ApiRequest } from '../../claude/requests/request.ts'
import { identityFailure } from '../../reading/sign-in.ts'
import type { JobToken } from '../job-identity.ts'
import { jsonIn, textOf } from '../members.ts'
import type { CloudTools } from '../sign-in.ts'
import type { Credentials, TokenPlace } from './credentials.ts'
import { smallFile } from './credentials-file.ts'

/** The token, hidden already; undefined for whoever needs none. Only what has the form of one leaves the file it is read from. */
export async function workloadToken(
  credentials: Credentials,
  tools: CloudTools,
): Promise<JobToken | undefined> {
  if (credentials.kind === 'impersonated') return workloadToken(credentials.by, tools)
  if (credentials.kind !== 'pool') return undefined
  const { source } = credentials
  if ('token' in source) return { ok: true, token: source.token }
  return 'file' in source ? fromFile(source, tools) : fromJob(source, tools)
}

function fromFile(source: Extract<TokenPlace, { file: string }>, tools: CloudTools): JobToken {
  const bytes = smallFile(source.file, tools)
  const reason = typeof bytes === 'string' ? bytes : 'it holds no JSON web token'
  const stopped = `the file in credential_source cannot be used: ${reason}`
  const token = typeof bytes === 'string' ? undefined : tokenIn(bytes, source)
  if (token !== undefined) return hidden(token, tools)
  return { ok: false, refusal: { cause: 'auth.federation', passing: false, reason: stopped } }
}

async function fromJob(source: Extract<TokenPlace, { url: string }>, tools: CloudTools): Promise<JobToken> {
  const { url, authorization } = source
  tools.hide(authorization.replace(/^bearer /i, ''))
  const headers = { accept: 'application/json', authorization }
  const question: ApiRequest = { name: 'identity-token', method: 'GET', ...located(url), headers }
  const outcome = await tools.send(question)
  const isGiven = outcome.kind === 'answer' && outcome.status < 300
  const token = isGiven ? tokenIn(outcome.body.bytes, source) : undefined
  if (token !== undefined) return hidden(token, tools)
  return { ok: false, refusal: { ...identityFailure(outcome), host: new URL(url).hostname } }
}

function tokenIn(bytes: Buffer, { field }: TokenPlace): string | undefined {
  const text = bytes.toString('utf8')
  const token = (field === undefined ? text : textOf(jsonIn(text), field))?.trim() ?? ''
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? token : undefined
}

function hidden(token: string, { hide }: CloudTools): JobToken {
  hide(token)
  return { ok: true, token }
}
