// Is the credential there, and does it look like one? No network.
import type { KeyShape } from '../../claude/key/key-shape.ts'
import type { Evidence } from '../../words/evidence.ts'
import type { HostKind } from '../../words/host.ts'
import { fail, note, pass, unknown, warn, type Answer } from '../../words/finding.ts'
import { judgeBedrockKey } from './bedrock-shape.ts'
import { entryWords } from './cloud-entry.ts'
import { lostKeyClues } from './lost-key.ts'
import { joinPhrases, plain, say, type Phrase } from '../../words/phrase.ts'
import { isAskable, neededName, type Target } from '../../plan/target.ts'
import { isFork, whyWithheld } from '../../inputs/runner/event.ts'
import { CREDENTIAL_INPUTS, CREDENTIAL_VARIABLES } from '../../secrets/sources.ts'
import type { CloudSettings, Federation } from '../../words/settings.ts'
import { defineCheck, type CheckContext } from '../check.ts'

const WITHHELD = {
  fork: 'GitHub gives no secrets to a pull request from a fork.',
  dependabot: 'Runs of Dependabot get the Dependabot secrets, and none holds this credential.',
} as const

const NO_IDENTITY = 'GitHub gives no identity token to a pull request from a fork.'

/** The text of the credential, judged before anything is sent. */
export const keyShape = defineCheck({
  id: 'key-shape',
  title: 'Key format',
  about:
    'Checks the text of the credential before anything is sent: empty, quoted, prefixed, encoded, with whitespace, or another provider’s key. Reports position and code point, never the value.',
  layer: 'key',
  needs: [],
  run: (context) => Promise.resolve(judge(context)),
})

function judge(context: CheckContext): Answer {
  const { target, endpoint } = context
  const { settings } = target
  const unset = settings.listed?.unset ?? []
  if (!isAskable(target, endpoint) || unset.length > 0) return missing(context)
  const [duplicate] = settings.duplicateHeaders
  if (duplicate !== undefined) {
    const detail = say`The custom headers carry ${duplicate} too, so that two credentials would be sent; nothing was sent.`
    return fail('auth.duplicate', detail, { header: duplicate })
  }
  const { cloud } = endpoint
  if (cloud !== undefined && cloud.identity.kind !== 'key') return entry(cloud, context)
  return settings.federation === undefined
    ? judgeText(context, endpoint.keyShape ?? {})
    : keyless(settings.federation, context)
}

function entry(cloud: CloudSettings, { endpoint: { keyShape }, clean }: CheckContext): Answer {
  const fault = keyShape?.fault
  return fault === undefined ? pass(entryWords(cloud, clean)) : fail(fault.cause, fault.detail)
}

/** A credential beside it is no fault of this run, and yet the SDKs would take it first. */
function keyless({ ruleId }: Federation, { target, clean }: CheckContext): Answer {
  const unused = target.settings.ignoredCredential?.origin
  const detail = say`No key is needed: the job signs in by the federation rule ${clean.named(ruleId)}.`
  if (unused === undefined) return pass(detail)
  const place = unused.variable ?? `the input ${unused.setting}`
  return note(
    [...detail, ` ${place} is set too and was not used; an SDK would take it before any federation.`],
    { ignored: place },
  )
}

function judgeText(context: CheckContext, { fault, oddity, family }: KeyShape): Answer {
  const { settings } = context.target
  const evidence: Evidence = { family: family?.name ?? 'unknown', from: placeOf(context) }
  if (fault !== undefined) return fail(fault.cause, fault.detail, withSecretName(evidence, fault, context))
  if (oddity !== undefined) return note(oddity.detail, { ...evidence, oddity: oddity.cause })
  if (settings.ignoredCredential !== undefined) return conflict(context, evidence)
  const ofCloud = cloudRemark(context)
  if (ofCloud !== undefined) return ofCloud
  return pass(say`It looks like ${family?.name ?? 'a key of a gateway'}, from ${placeOf(context)}.`, evidence)
}

function cloudRemark({ target, endpoint, startedAt, clean }: CheckContext): Answer | undefined {
  const { credential } = target
  const { cloud } = endpoint
  if (credential === undefined || cloud === undefined) return undefined
  return judgeBedrockKey(credential, cloud, startedAt, clean)
}

function withSecretName(
  evidence: Evidence,
  { secretName }: Required<KeyShape>['fault'],
  { clean }: CheckContext,
): Evidence {
  return secretName === undefined ? evidence : { ...evidence, secretName: clean.named(secretName).quoted }
}

function missing({ target, endpoint, env, hostKind, inputNames, clean }: CheckContext): Answer {
  const withheld = whyWithheld(env)
  if (withheld !== undefined)
    return unknown(say`The credential is empty: ${withheldWords(withheld, target)}`, 'key.withheld', {
      withheld,
    })
  const clues = lostKeyClues({ env, inputNames, hostKind, inFork: isFork(env) }, clean)
  const event = env['GITHUB_EVENT_NAME']
  const detail = emptyWords(target, endpoint, hostKind)
  const evidence = { ...(event !== undefined && { event: clean(event).quoted }), clues: clues.map(plain) }
  return fail(
    'key.missing',
    clues.length === 0 ? detail : [...detail, ' ', ...joinPhrases(clues, ' ')],
    evidence,
  )
}

function emptyWords(
  target: Target,
  { cloud, provider }: CheckContext['endpoint'],
  hostKind: HostKind,
): Phrase {
  const name = neededName(target)
  if (name !== undefined)
    return say`The targets file names the variable ${name}, which is empty or not set here, and no line of the input credentials has that name.`
  if (cloud !== undefined) return say`No key, sign-in or login for ${provider.name} was found.`
  return say`No key found in ${places(hostKind)}.`
}

/** Every place that was looked at, in the order of their rank. */
function places(hostKind: HostKind): string {
  const inputs =
    hostKind === 'terminal'
      ? CREDENTIAL_INPUTS.map((name) => `--${name}`)
      : [`the inputs ${CREDENTIAL_INPUTS.join(' and ')}`]
  const all = [...inputs, ...CREDENTIAL_VARIABLES]
  return `${all.slice(0, -1).join(', ')} or ${all.slice(-1).join()}`
}

function withheldWords(withheld: keyof typeof WITHHELD, { settings }: Target): string {
  return settings.auth === 'federation' ? NO_IDENTITY : WITHHELD[withheld]
}

function conflict({ target, endpoint }: CheckContext, evidence: Evidence): Answer {
  const other = target.settings.ignoredCredential
  const lost = other?.origin.variable ?? `the input ${other?.kind ?? ''}`
  const detail = say`Two credentials are set: ${endpoint.keyShape?.family?.name ?? 'the key'} from ${evidence.from ?? ''} was used, ${lost} was not.`
  return warn('key.conflict', detail, { ...evidence, ignored: lost })
}

/** The origin of the credential, in words. */
function placeOf({ target }: CheckContext): string {
  const origin = target.credential?.origin
  return origin?.variable ?? `the input ${origin?.setting ?? 'api-key'}`
}
