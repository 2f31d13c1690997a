// Sends what a cloud's library asks over the run's own connections, and remembers what was heard last.
import type { ApiRequest } from '../claude/requests/request.ts'
import type { HttpAnswer } from '../probes/observation.ts'
import { textOf } from './members.ts'
import type { Heard } from './refusal.ts'
import type { CloudTools } from './sign-in.ts'

/** A way to ask that knows afterwards why nothing came of it. */
export interface Witness {
  /** Rejects where nobody answered. Tokens of question and answer are hidden first. */
  readonly ask: (request: ApiRequest) => Promise<HttpAnswer>
  readonly last: () => Heard | undefined
}

/** Members of forms and answers of OAuth and of Google that are tokens. */
const TOKENS = ['access_token', 'accessToken', 'id_token', 'refresh_token', 'assertion', 'client_assertion']

/** A witness of what `tools.send` hears. */
export function witness(tools: CloudTools): Witness {
  let heard: Heard | undefined
  const ask: Witness['ask'] = async (request) => {
    hideTokens(Object.fromEntries(new URLSearchParams(request.body)), tools)
    const outcome = await tools.send(request)
    heard = { host: new URL(request.url).hostname, outcome }
    if (outcome.kind === 'failure') throw new Error(outcome.failure.code)
    hideTokens(outcome.json, tools)
    return outcome
  }
  return { ask, last: () => heard }
}

function hideTokens(members: unknown, { hide }: CloudTools): void {
  for (const name of TOKENS) {
    const token = textOf(members, name)
    if (token !== undefined) hide(token)
  }
}
