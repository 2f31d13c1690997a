// Which organization and workspace does the credential act for?
import type { CauseId } from '../../words/causes.ts'
import type { Evidence } from '../../words/evidence.ts'
import { fail, inapplicable, pass, unknown, type Answer } from '../../words/finding.ts'
import { answered } from '../../reading/answered.ts'
import { joinPhrases, quote, say } from '../../words/phrase.ts'
import { credentialedExchanges } from '../../reading/conversation.ts'
import type { Settings } from '../../words/settings.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** The organization and workspace in the answers, against those that the inputs expect. */
export const identity = defineCheck({
  id: 'identity',
  title: 'Organization and workspace',
  about:
    'Reads organization and workspace from the response headers, and compares them with organization-id and workspace-id.',
  layer: 'auth',
  needs: ['key-accepted'],
  run: async (context) => judge(await headersOf(context), context),
})

interface Told {
  readonly organization: string | undefined
  readonly workspace: string | undefined
}

async function headersOf({ readings }: CheckContext): Promise<Told> {
  const answers = credentialedExchanges((await readings()).conversation)
    .flatMap(answered)
    .filter(({ status }) => status < 300)
  const first = (name: string): string | undefined => answers.flatMap(({ headers }) => headers[name] ?? [])[0]
  return { organization: first('anthropic-organization-id'), workspace: first('anthropic-workspace-id') }
}

/** One of the two places a credential belongs to: what the answers tell, what was expected, the cause when they differ. */
interface Belonging {
  readonly word: 'organization' | 'workspace'
  readonly told: string | undefined
  readonly expected: string | undefined
  readonly cause: CauseId
}

/** Keyless, `default` names a workspace without its id. */
function expectedBy({
  organizationId,
  workspaceId,
  federation,
}: Settings): Pick<Settings, 'organizationId' | 'workspaceId'> {
  const unnamed = federation !== undefined && workspaceId === 'default'
  return { organizationId, workspaceId: unnamed ? undefined : workspaceId }
}

function judge({ organization, workspace }: Told, { target, clean }: CheckContext): Answer {
  const { organizationId, workspaceId } = expectedBy(target.settings)
  const both: readonly Belonging[] = [
    { word: 'organization', told: organization, expected: organizationId, cause: 'auth.wrong-organization' },
    { word: 'workspace', told: workspace, expected: workspaceId, cause: 'auth.wrong-workspace' },
  ]
  const known = both.flatMap(({ word, told }) =>
    told === undefined ? [] : [[word, clean.named(told).quoted] as const],
  )
  const evidence: Evidence = Object.fromEntries(known)
  const other = both.find(
    ({ told, expected }) => told !== undefined && expected !== undefined && told !== expected,
  )
  if (other !== undefined)
    return fail(
      other.cause,
      say`The ${other.word} is ${clean.named(other.told ?? '')}; expected ${clean.named(other.expected ?? '')}.`,
      evidence,
    )
  const unseen = both.some(({ told, expected }) => told === undefined && expected !== undefined)
  if (unseen)
    return unknown(
      say`Not reported by this endpoint, so it can't be compared with what you expect.`,
      undefined,
      evidence,
    )
  if (known.length === 0) return inapplicable(say`Not reported by this endpoint.`)
  return pass(
    [
      ...joinPhrases(
        known.map(([word, id]) => say`${word} ${quote(id)}`),
        ', ',
      ),
      '.',
    ],
    evidence,
  )
}
