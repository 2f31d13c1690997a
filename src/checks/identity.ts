// Which organization and workspace does the credential act for?
import { fail, pass, unknown, type Answer } from '../finding.ts'
import { answered } from '../judgement/answered.ts'
import { say } from '../phrase.ts'
import { credentialed } from '../probes/conversation.ts'
import { defineCheck, type CheckContext } from './check.ts'

export const identity = defineCheck({
  id: 'identity',
  title: 'The credential belongs where you expect',
  about: 'Reads organization and workspace from the answers’ headers and compares them with organization-id and workspace-id.',
  layer: 'auth',
  needs: ['key-accepted'],
  run: async (context) => judge(await headersOf(context), context),
})

interface Told {
  readonly organization: string | undefined
  readonly workspace: string | undefined
}

async function headersOf({ conversation }: CheckContext): Promise<Told> {
  const answers = credentialed(await conversation()).flatMap(answered).filter(({ status }) => status < 300)
  const first = (name: string): string | undefined => answers.flatMap(({ headers }) => headers[name] ?? [])[0]
  return { organization: first('anthropic-organization-id'), workspace: first('anthropic-workspace-id') }
}

function judge({ organization, workspace }: Told, { target, clean }: CheckContext): Answer {
  const { organizationId, workspaceId } = target.settings
  const evidence = { ...(organization !== undefined && { organization: clean(organization).quoted }), ...(workspace !== undefined && { workspace: clean(workspace).quoted }) }
  if (organizationId !== undefined && organization !== undefined && organization !== organizationId) {
    return fail('auth.wrong-organization', say`It acts for the organization ${clean(organization)}, expected was ${clean(organizationId)}.`, evidence)
  }
  if (workspaceId !== undefined && workspace !== undefined && workspace !== workspaceId) {
    return fail('auth.wrong-workspace', say`It acts in the workspace ${clean(workspace)}, expected was ${clean(workspaceId)}.`, evidence)
  }
  const unseen = (organizationId !== undefined && organization === undefined) || (workspaceId !== undefined && workspace === undefined)
  if (unseen) return unknown(say`The answers do not tell it, so that it could not be compared with what you expect.`, undefined, evidence)
  if (organization === undefined && workspace === undefined) return pass(say`The answers do not tell it.`)
  return pass(say`Organization ${clean(organization ?? 'not told')}, workspace ${clean(workspace ?? 'not told')}.`, evidence)
}
