// Puts what was measured, found and diagnosed into the result the report room prints from.
import type { CauseId } from '../words/causes.ts'
import type { CloudId } from '../words/cloud.ts'
import type { CloudEntries } from './catalogue/clouds/cloud-entry.ts'
import type { Provider } from '../claude/providers/provider.ts'
import { gateway } from '../claude/providers/gateway.ts'
import { shownBase } from '../claude/endpoint/endpoint-shape.ts'
import {
  combine,
  explain,
  furtherFindings,
  judgeFindings,
  works,
  type Judged,
  type Place,
} from './diagnose.ts'
import { failoverOf, withLacks, type Compared } from './compare-endpoints.ts'
import { causeOf, type Finding } from '../words/finding.ts'
import type { Host } from '../words/host.ts'
import type { Clean } from '../words/clean.ts'
import { plain, type Phrase } from '../words/phrase.ts'
import { neededName, type Endpoint, type Target } from '../plan/target.ts'
import { exchangesOf } from '../reading/conversation.ts'
import type { Diagnosis, EndpointResult, ModelResult, TargetResult } from '../words/result.ts'
import { curlLine } from './commands/reproduce.ts'
import { decidingRequests } from './deciding-request.ts'
import { shellHere, type Shelled } from '../inputs/runner/circumstances.ts'
import { wayOf } from './commands/way.ts'
import { phasesOf } from './measures.ts'
import type { EndpointRun } from '../run/run-target.ts'
import { NOTHING_SAID, saidIn } from './said.ts'
import { SECRET_SOURCES } from '../secrets/sources.ts'

function namedCredential({ listed }: Target['settings']): Pick<TargetResult, 'credentialName'> {
  const credentialName = listed?.credentialName
  return credentialName === undefined ? {} : { credentialName }
}

/** The words of each cloud, by its provider. */
type CloudCatalogue = Readonly<Partial<Record<CloudId, CloudEntries>>>

/** The part of the host that a remedy depends on. */
type Here = Shelled & Pick<Host, 'cwd'>

/** Where the result is put together. `clouds` is needed where a target's provider is one. */
export interface Ground {
  readonly host: Here
  readonly clean: Clean
  readonly clouds?: CloudCatalogue | undefined
}

/** The words of the clouds, which only a run that meets one loads. */
export async function cloudWords({ endpoints }: Target): Promise<CloudCatalogue | undefined> {
  if (endpoints.every(({ cloud }) => cloud === undefined)) return undefined
  return (await import('./catalogue/clouds/index.ts')).REMEDIES_OF_CLOUDS
}

/** Models and key are told of the endpoint that works. */
function modelsAt(endpoint: EndpointResult | undefined): readonly ModelResult[] {
  return endpoint?.models ?? []
}

/** The diagnosis of the leading endpoint, or of all of them together. */
function diagnosisOf(
  { judged }: Assembled,
  cause: CauseId | undefined,
  worded: (cause: CauseId | undefined) => Diagnosis | undefined,
): Diagnosis | undefined {
  const own = judged.decision && worded(undefined)
  const together = cause && worded(cause)
  return own !== undefined && together !== undefined ? withOwnRemedy(together, own) : own
}

/** A fault of several endpoints is repaired at the one that does not work: by its own remedy, which then comes first. */
function withOwnRemedy(together: Diagnosis, own: Diagnosis): Diagnosis {
  const [first = [], ...rest] = together.remedy.steps
  const named: Phrase = [`${plain(first).replace(/\.$/, '')}: ${own.title}.`]
  return {
    ...together,
    remedy: {
      summary: together.remedy.summary,
      steps: [named, ...own.remedy.steps, ...rest],
      ...{ commands: own.remedy.commands, ...(own.remedy.shell && { shell: own.remedy.shell }) },
      links: [...new Set([...own.remedy.links, ...together.remedy.links])],
    },
  }
}

interface Assembled extends Compared {
  readonly judged: Judged
  readonly endpoint: Endpoint
  readonly provider: Provider
  readonly run: EndpointRun | undefined
}

/** The result of a target. The one diagnosis is the leading endpoint's, unless the endpoints together come to another cause. */
export function assembleTarget(target: Target, runs: readonly EndpointRun[], ground: Ground): TargetResult {
  const { clean } = ground
  const alone = target.endpoints.map((endpoint, at) => assembleEndpoint(target, endpoint, runs[at], clean))
  const results = withLacks(alone)
  const all = alone.map((one, at) => ({ ...one, result: results[at] ?? one.result }))
  const { verdict, lead, cause } = combine(results, target.settings.require)
  const leading = all[lead]
  const diagnosis = leading && diagnosisOf(leading, cause, (it) => diagnose(leading, target, ground, it))
  const findings = all.flatMap(({ result }) => result.findings)
  return {
    name: target.name,
    labels: target.labels,
    ...namedCredential(target.settings),
    provider: leading?.provider.id ?? gateway.id,
    verdict,
    diagnosis: verdict === 'healthy' ? undefined : diagnosis,
    further: furtherFindings(findings, diagnosis),
    endpoints: results,
    models: modelsAt(results.find(works) ?? leading?.result),
    failover: cause === 'failover' ? failoverOf(results) : undefined,
  }
}

function assembleEndpoint(
  target: Target,
  endpoint: Endpoint,
  run: EndpointRun | undefined,
  clean: Clean,
): Assembled {
  const { findings = [], connection, readings } = run ?? {}
  const judged = judgeFindings(findings, target.settings)
  const said =
    readings === undefined ? NOTHING_SAID : saidIn(readings, clean, target.settings.formats.has('har'))
  const result: EndpointResult = {
    url: urlOf(endpoint, clean),
    verdict: judged.verdict,
    cause: judged.decision?.cause,
    findings,
    lacks: [],
    ...said.facts,
    reachable: reachableOf(findings, run),
    ...{ attempts: said.attempts, asked: said.asked },
    phases: connection === undefined ? {} : phasesOf(connection, said.exchanges, isReused(run)),
  }
  return {
    result,
    judged,
    endpoint,
    run,
    showsModels: said.showsModels,
    provider: said.provider ?? endpoint.provider,
  }
}

/** A connection that stood for somebody else before cost this target nothing. */
function isReused(run: EndpointRun | undefined): boolean {
  return run?.reused === true && run.connection?.failure === undefined
}

function urlOf({ base, shape }: Endpoint, clean: Clean): string {
  const url = base ?? shape.url
  return url === undefined ? '' : clean.named(shownBase(url)).quoted
}

/** Whether anything answered; undefined when nothing was sent. */
function reachableOf(findings: readonly Finding[], run: EndpointRun | undefined): boolean | undefined {
  if (run?.connection === undefined) return undefined
  if (run.readings !== undefined && exchangesOf(run.readings.conversation).length === 0) return undefined
  const reach = findings.find(({ check }) => check === 'http-reach')
  if (reach && causeOf(reach) === 'run.starved') return undefined
  return reach === undefined ? run.connection.failure === undefined : reach.status === 'pass'
}

function diagnose(
  { judged, endpoint, provider, result, run }: Assembled,
  target: Target,
  { host, clean, clouds }: Ground,
  cause: Diagnosis['cause'] | undefined,
): Diagnosis | undefined {
  const { decision } = judged
  if (decision === undefined) return undefined
  const { cloud } = endpoint
  const place = {
    ...placeOf(target, host),
    host: host.kind,
    shell: shellHere(host),
    way: wayOf(endpoint, target.settings, host.cwd, clean),
    party: provider.remedies,
    endpoint: urlOf(endpoint, clean),
    hostname: hostnameOf(endpoint),
    ...cloudFacts(endpoint),
  }
  const own = cloud && clouds?.[cloud.id]
  const told = explain({ ...decision, cause: cause ?? decision.cause }, result.findings, place, own)
  if (run === undefined || cause !== undefined) return told
  const { shell } = place
  const way = isFileNeeded(result) ? place.way : { ...place.way, caFile: undefined }
  const variable = place.secretName ?? variableOf(target.credential)
  const reproduce = decidingRequests(decision, run, endpoint).flatMap(
    (asked) => curlLine({ ...asked, way, shell, variable, settings: target.settings, clean }) ?? [],
  )
  return reproduce.length === 0 ? told : { ...told, reproduce }
}

function cloudFacts({ cloud }: Endpoint): Pick<Place, 'cloud'> {
  return cloud === undefined ? {} : { cloud: { ...cloud, identity: cloud.identity.kind } }
}

/** curl takes a file of roots in place of its own, and not beside them. */
function isFileNeeded({ findings }: EndpointResult): boolean {
  const store = findings.find(({ check }) => check === 'tls-trust')?.evidence?.store
  return store !== 'bundled' && store !== 'system'
}

function placeOf(
  target: Target,
  { kind }: Here,
): Pick<Place, 'secretName' | 'listed' | 'variable' | 'betas' | 'client'> {
  const { credential, settings } = target
  const credentialName = neededName(target)
  return {
    secretName: credentialName ?? (kind === 'terminal' ? variableOf(credential) : undefined),
    betas: settings.betas,
    client: settings.client,
    ...(settings.listed !== undefined && { listed: { credentialName } }),
    variable: credential?.origin.variable ?? credential?.origin.setting,
  }
}

/** The shell variable of a credential; of a missing one the usual. */
function variableOf(credential: Target['credential']): string {
  return credential?.origin.variable ?? SECRET_SOURCES[credential?.kind ?? 'api-key'].variables[0]
}

function hostnameOf({ base, shape }: Endpoint): string {
  return (base ?? shape.url)?.hostname ?? ''
}
