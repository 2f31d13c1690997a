// Reads every input and every environment variable we obey, once, into one frozen `Settings`.
import { CHECK_IDS, LIVE_CHECKS } from '../words/check-ids.ts'
import type { OpenHost } from '../words/host.ts'
import { readFederation } from './federation.ts'
import { readNetwork } from './network.ts'
import { parseChecks, parseNamedChecks } from './parse.ts'
import { makeReader, secretInput, secretVariable, type FoundSecret, type Reader } from './reader.ts'
import { CREDENTIAL_INPUTS, type CredentialInput } from '../secrets/sources.ts'
import { INPUTS, type Inputs } from './table.ts'
import type { Credential, Settings } from '../words/settings.ts'

/** Throws `InputError` for the first value that cannot be used; nothing has been sent by then. */
export function readSettings(host: OpenHost): Settings {
  const reader = makeReader(host, INPUTS)
  const credentials = readCredentials(reader, host)
  const what = readWhat(reader)
  const patience = readPatience(reader)
  const network = readNetwork(reader, host)
  // Checked and recorded here; the private names of the run ask for it themselves, whether or not the settings can be used.
  reader.read('redact')
  return Object.freeze({
    ...credentials,
    ...what,
    ...patience,
    ...network,
    ...readFederation(reader, host, { ...credentials, ...network }),
    ...readJudgement(reader),
    ...readOutput(reader),
    issue: readIssue(reader, host),
    origins: reader.origins,
  })
}

/** Inputs beat variables; of each, the row that stands first. */
function readCredentials(
  { read, record }: Reader<Inputs>,
  host: OpenHost,
): Pick<Settings, 'credential' | 'ignoredCredential' | 'auth'> {
  const [chosen, other] = [secretInput, secretVariable]
    .flatMap((find) => CREDENTIAL_INPUTS.map((kind) => asCredential(kind, find(host, kind))))
    .filter((found) => found !== undefined)
  const rivals = chosen?.origin.from === other?.origin.from
  if (chosen !== undefined) record(chosen.origin)
  return {
    credential: chosen,
    ignoredCredential: rivals ? other : undefined,
    auth: read('auth'),
  }
}

function asCredential(kind: CredentialInput, found: FoundSecret | undefined): Credential | undefined {
  return found && { ...found, kind }
}

type What =
  | 'endpoints'
  | 'require'
  | 'provider'
  | 'client'
  | 'models'
  | 'request'
  | 'requestPath'
  | 'checks'
  | 'namedChecks'

function readWhat(reader: Reader<Inputs>): Pick<Settings, What> {
  const { read } = reader
  return {
    endpoints: read('endpoints'),
    require: read('require'),
    provider: read('provider'),
    client: read('client'),
    models: read('models'),
    request: read('request'),
    requestPath: reader.find('request')?.text,
    ...readChecks(reader),
  }
}

/** A live message costs tokens: its checks run only when `live` or `checks` asks for them. */
function readChecks({ read }: Reader<Inputs>): Pick<Settings, 'checks' | 'namedChecks'> {
  const live = read('live')
  const standard = CHECK_IDS.filter((id) => live || !LIVE_CHECKS.some((costly) => costly === id))
  const text = read('checks')
  return { checks: parseChecks('checks', text, standard), namedChecks: parseNamedChecks('checks', text) }
}

type Limits = 'timeoutMs' | 'deadlineMs' | 'attempts' | 'concurrency'

function readPatience({ read }: Reader<Inputs>): Pick<Settings, Limits> {
  return {
    timeoutMs: read('timeout'),
    deadlineMs: read('deadline'),
    attempts: read('attempts'),
    concurrency: read('concurrency'),
  }
}

type Judgement = 'tlsExpiryDays' | 'modelRetirementDays' | 'onMissingKey' | 'scanWorkspace' | 'failOn'

function readJudgement({ read }: Reader<Inputs>): Pick<Settings, Judgement> {
  return {
    tlsExpiryDays: read('tls-expiry-days'),
    modelRetirementDays: read('model-retirement-days'),
    onMissingKey: read('on-missing-key'),
    scanWorkspace: read('scan-workspace'),
    failOn: read('fail-on'),
  }
}

function readOutput({ read }: Reader<Inputs>): Pick<Settings, 'summary' | 'reportDir' | 'formats'> {
  return { summary: read('summary'), reportDir: read('report-dir'), formats: read('formats') }
}

/** The token is read by nobody unless an issue is to be kept. */
function readIssue({ read }: Reader<Inputs>, host: OpenHost): Settings['issue'] {
  const isWanted = read('issue')
  const [labels, assignees] = [read('issue-labels'), read('issue-assignees')]
  return isWanted ? { token: secretInput(host, 'github-token')?.secret, labels, assignees } : undefined
}
