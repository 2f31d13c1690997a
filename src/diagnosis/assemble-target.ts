// Puts what was measured, found and diagnosed into the result the report room prints from.
import type { CauseId } from '../cause.ts'
import { shownBase } from '../claude/endpoint-shape.ts'
import {
  combine,
  explain,
  furtherFindings,
  judgeFindings,
  works,
  type Judged,
  type Place,
} from './diagnose.ts'
import { failoverOf, withLacks } from './compare-endpoints.ts'
import type { Finding } from '../finding.ts'
import { acceptedSchemes, judgeKey, type KeyJudgement } from '../judgement/key.ts'
import { judgeModels } from '../judgement/models.ts'
import { answered } from '../judgement/answered.ts'
import { requestIdOf } from '../judgement/words.ts'
import type { Clean } from '../outside.ts'
import type { Endpoint, Target } from '../plan/target.ts'
import { credentialed, exchangesOf, type Conversation } from '../probes/conversation.ts'
import type { Exchange, HttpAnswer } from '../probes/observation.ts'
import type { Diagnosis, EndpointResult, ModelResult, RunContext, TargetResult } from '../result.ts'
import { attemptsOf, phasesOf } from '../run/measures.ts'
import type { EndpointRun } from '../run/run-endpoint.ts'

function namedCredential({ listed }: Target['settings']): Pick<TargetResult, 'credentialName'> {
  const credentialName = listed?.credentialName
  return credentialName === undefined ? {} : { credentialName }
}

interface Assembled {
  readonly result: EndpointResult
  readonly judged: Judged
  readonly endpoint: Endpoint
}

/** The result of a target. The one diagnosis is the leading endpoint's, unless the endpoints together come to another cause. */
export function assembleTarget(
  target: Target,
  runs: readonly EndpointRun[],
  host: RunContext['host'],
  clean: Clean,
): TargetResult {
  const alone = target.endpoints.map((endpoint, at) => assembleEndpoint(target, endpoint, runs[at], clean))
  const results = withLacks(alone.map(({ result }) => result))
  const all = alone.map((one, at) => ({ ...one, result: results[at] ?? one.result }))
  const { verdict, lead, cause } = combine(results, target.settings.require)
  const leading = all[lead]
  const diagnosis = leading && diagnose(leading, target, host, cause, clean)
  const findings = all.flatMap(({ result }) => result.findings)
  return {
    name: target.name,
    labels: target.labels,
    ...namedCredential(target.settings),
    provider: leading?.endpoint.provider ?? 'gateway',
    verdict,
    diagnosis: verdict === 'healthy' ? undefined : diagnosis,
    further: furtherFindings(findings, diagnosis),
    endpoints: results,
    models: (results.find(works) ?? leading?.result)?.models ?? [],
    failover: cause === 'failover' ? failoverOf(results) : undefined,
  }
}

function assembleEndpoint(
  target: Target,
  endpoint: Endpoint,
  run: EndpointRun | undefined,
  clean: Clean,
): Assembled {
  const { findings = [], connection, conversation } = run ?? {}
  const judged = judgeFindings(findings, target.settings)
  const facts = conversation === undefined ? NOTHING_SAID : factsOf(conversation, target, endpoint, clean)
  const result: EndpointResult = {
    url: urlOf(endpoint, clean),
    verdict: judged.verdict,
    cause: judged.decision?.cause,
    findings,
    lacks: [],
    ...facts,
    reachable: reachableOf(findings, run),
    attempts: conversation === undefined ? [] : attemptsOf(allAsked(conversation)),
    phases:
      connection === undefined
        ? {}
        : phasesOf(
            connection,
            conversation === undefined ? [] : exchangesOf(conversation),
            run?.reused === true && connection.failure === undefined,
          ),
  }
  return { result, judged, endpoint }
}

/** GitHub's answers to a keyless sign-in, too. */
function allAsked(conversation: Conversation): readonly Exchange[] {
  return [...(conversation.signIn?.identities ?? []), ...exchangesOf(conversation)]
}

type Facts = Pick<EndpointResult, 'auth' | 'requestId' | 'keyValid' | 'models'>

const NOTHING_SAID: Facts = { auth: [], requestId: undefined, keyValid: undefined, models: [] }

function factsOf(conversation: Conversation, target: Target, endpoint: Endpoint, clean: Clean): Facts {
  const judgement = judgeKey(conversation, endpoint)
  const { models } = judgeModels(conversation, target, endpoint, Date.now())
  const decided = decidedBy(judgement) ?? credentialed(conversation).flatMap(answered)[0]
  const requestId = decided && requestIdOf(decided.headers)
  return {
    auth: acceptedSchemes(conversation, endpoint),
    requestId: requestId === undefined ? undefined : clean(requestId).quoted,
    keyValid: keyValidBy(judgement),
    models: models.map((model) => shownModel(model, clean)),
  }
}

function decidedBy(judgement: KeyJudgement): HttpAnswer | undefined {
  if (judgement.kind === 'undecided') return undefined
  return judgement.kind === 'not-signed-in' ? judgement.failure.by?.answer : judgement.by.answer
}

/** Refusals that are about the key itself; a stripped header or a rule about tokens says nothing of it. */
const ABOUT_THE_KEY: readonly CauseId[] = ['auth.invalid', 'auth.expired']

function keyValidBy(judgement: KeyJudgement): boolean | undefined {
  if (judgement.kind === 'accepted') return true
  return judgement.kind === 'refused' && ABOUT_THE_KEY.includes(judgement.cause) ? false : undefined
}

function shownModel(model: ModelResult, clean: Clean): ModelResult {
  return { ...model, id: clean(model.id).quoted }
}

function urlOf({ base, shape }: Endpoint, clean: Clean): string {
  const url = base ?? shape.url
  return url === undefined ? '' : clean(shownBase(url)).quoted
}

/** Whether anything answered; undefined when nothing was sent. */
function reachableOf(findings: readonly Finding[], run: EndpointRun | undefined): boolean | undefined {
  if (run?.connection === undefined) return undefined
  if (run.conversation !== undefined && exchangesOf(run.conversation).length === 0) return undefined
  const reach = findings.find(({ check }) => check === 'http-reach')
  return reach === undefined ? run.connection.failure === undefined : reach.status === 'pass'
}

function diagnose(
  { judged, endpoint, result }: Assembled,
  target: Target,
  host: RunContext['host'],
  cause: Diagnosis['cause'] | undefined,
  clean: Clean,
): Diagnosis | undefined {
  const { decision } = judged
  if (decision === undefined) return undefined
  const place = { ...placeOf(target), host, endpoint: urlOf(endpoint, clean), hostname: hostnameOf(endpoint) }
  return explain({ ...decision, cause: cause ?? decision.cause }, result.findings, place)
}

function placeOf({
  credential,
  settings: { listed },
}: Target): Pick<Place, 'secretName' | 'listed' | 'variable'> {
  const usual = credential?.kind === 'auth-token' ? 'ANTHROPIC_AUTH_TOKEN' : 'ANTHROPIC_API_KEY'
  return {
    secretName: listed?.credentialName ?? usual,
    ...(listed !== undefined && { listed }),
    variable: credential?.origin.variable ?? credential?.origin.setting,
  }
}

function hostnameOf({ base, shape }: Endpoint): string {
  return (base ?? shape.url)?.hostname ?? ''
}
