// The steps and notes for the client that was named.
import { join } from 'node:path'
import { CLIENT_SETTINGS } from '../../../src/claude/clients/client-settings.ts'
import { clientNotes, forClient } from '../../../src/diagnosis/client-steps.ts'
import { CAUSE_IDS, type CauseId } from '../../../src/words/causes.ts'
import type { Finding } from '../../../src/words/finding.ts'
import { plain } from '../../../src/words/phrase.ts'
import type { EndpointResult, Remedy, TargetResult } from '../../../src/words/result.ts'
import { CLIENTS, type ClientId } from '../../../src/words/settings.ts'
import { expectGolden } from '../../support/golden.ts'
import { healthy } from '../../support/results/healthy.ts'

const REMEDY: Remedy = { summary: 'Do it.', steps: [['The usual step.']], commands: [], links: [] }

const firstStep = (cause: CauseId, client: ClientId | undefined): string =>
  plain(forClient(REMEDY, cause, client).steps[0] ?? [])

const [target] = healthy.targets
const [endpoint] = target?.endpoints ?? []

function at(url: string, more: Partial<EndpointResult> = {}): readonly TargetResult[] {
  if (target === undefined || endpoint === undefined) throw new Error('there is a target')
  return [{ ...target, endpoints: [{ ...endpoint, url, ...more }] }]
}

const led = (...addresses: readonly string[]): readonly Finding[] =>
  (endpoint?.findings ?? []).map((finding) =>
    finding.check === 'dns' ? { ...finding, evidence: { addresses } } : finding,
  )

const noteOf = (client: ClientId | undefined, targets: readonly TargetResult[]): string =>
  clientNotes(client, targets).map(plain).join('\n')

test('all steps and notes read as they were approved', () => {
  const told = CLIENTS.flatMap((client) => [
    `# ${client}`,
    ...Object.values(CLIENT_SETTINGS[client].steps),
    noteOf(client, at('https://api.anthropic.com')),
    noteOf(client, at('http://localhost:4000')),
    '',
  ])
  expectGolden(join(import.meta.dirname, 'golden', 'clients.txt'), told.join('\n'))
})

describe.each(CLIENTS)('%s', (client) => {
  const { name, steps, source, asOf } = CLIENT_SETTINGS[client]

  test('names every setting that a remedy may be about, in words that make sense alone', () => {
    expect(Object.keys(steps)).toEqual(expect.arrayContaining(['key', 'endpoint', 'model', 'proxy', 'roots']))
    for (const step of Object.values(steps)) {
      expect(step).toMatch(new RegExp(`^In ${name}\\b`))
      expect(step.split('`').length % 2).toBe(1)
    }
  })

  test('has a source and its date', () => {
    expect(source).not.toBe('')
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('the first step', () => {
  test.each<[CauseId, string]>([
    ['key.whitespace', '`apiKey`'],
    ['auth.invalid', '`apiKey`'],
    ['auth.duplicate', '`requestOptions.headers`'],
    ['endpoint.path', '`apiBase`'],
    ['dns.not-found', '`apiBase`'],
    ['model.retired', '`model`'],
    ['proxy.auth', '`requestOptions.proxy`'],
    ['tls.untrusted', '`requestOptions.caBundlePath`'],
  ])('of %s is where Continue sets %s', (cause, setting) => {
    expect(firstStep(cause, 'continue')).toContain(setting.replaceAll('`', ''))
    expect(forClient(REMEDY, cause, 'continue').steps[1]).toEqual(['The usual step.'])
  })

  test('stays where no setting of the client is at fault, and where no client was named', () => {
    for (const cause of ['service.overloaded', 'billing.credit', 'clock.skew', 'key.exposed'] as const)
      expect(firstStep(cause, 'cursor')).toBe('The usual step.')
    for (const cause of CAUSE_IDS) expect(forClient(REMEDY, cause, undefined)).toBe(REMEDY)
  })

  test('stays where the client has no such setting', () => {
    expect(firstStep('auth.duplicate', 'zed')).toBe('The usual step.')
  })
})

describe('a client whose own servers make the requests', () => {
  const CANNOT = /^Cursor can't use /

  test.each([
    ['http://localhost:4000', {}],
    ['http://127.0.0.1:4000', {}],
    ['https://10.1.2.3', {}],
    ['https://[fd00::1]', {}],
    ['https://gateway.corp.example', { findings: led('10.0.0.7', 'fd00::7') }],
  ])('cannot use %s', (url, more) => {
    expect(noteOf('cursor', at(url, more))).toMatch(CANNOT)
  })

  test.each([
    ['a public address', { findings: led('93.184.216.34') }],
    ['a public one beside a private one', { findings: led('10.0.0.7', '93.184.216.34') }],
    ['a proxy on the way, whose address it then is', { findings: led('10.0.0.7'), phases: { proxyMs: 3 } }],
    ['no look-up', { findings: [] }],
  ])('may use a name with %s, and the note says what stays open', (_, more) => {
    const note = noteOf('cursor', at('https://gateway.corp.example', more))
    expect(note).not.toMatch(CANNOT)
    expect(note).toContain('not the path from there')
  })

  test('is the only kind that has a note', () => {
    for (const client of [undefined, ...CLIENTS].filter((one) => one !== 'cursor'))
      expect(noteOf(client, at('http://localhost:4000'))).toBe('')
  })
})
