// Proves of every remedy at a cloud that it is complete, short, safe to paste, and sends nobody to the wrong console.
import { REMEDIES_OF_CLOUDS } from '../../../../src/diagnosis/catalogue/clouds/index.ts'
import type { CloudEntry } from '../../../../src/diagnosis/catalogue/clouds/cloud-entry.ts'
import { type CloudFacts, NO_TARGET, type RemedyFacts } from '../../../../src/diagnosis/catalogue/entry.ts'
import type { CauseId } from '../../../../src/words/causes.ts'
import { CLOUD_IDS, type CloudId } from '../../../../src/words/cloud.ts'
import type { Evidence } from '../../../../src/words/evidence.ts'
import { HOST_KINDS, SHELLS } from '../../../../src/words/host.ts'
import { plain } from '../../../../src/words/phrase.ts'
import type { Remedy } from '../../../../src/words/result.ts'

const HOSTS: Readonly<Partial<Record<CloudId, string>>> = {
  bedrock: 'bedrock-runtime.eu-central-1.amazonaws.com',
  'bedrock-mantle': 'bedrock-mantle.eu-central-1.api.aws',
  'claude-on-aws': 'aws-external-anthropic.eu-central-1.api.aws',
  vertex: 'us-east5-aiplatform.googleapis.com',
  'claude-on-google': 'claude.googleapis.com',
  foundry: 'my-resource.services.ai.azure.com',
}
const AT_AWS: readonly CloudFacts[] = [
  { identity: 'key', region: 'eu-central-1' },
  { identity: 'aws-keys' },
  { identity: 'aws-profile' },
  { identity: 'aws-role' },
]
const AT_GOOGLE: readonly CloudFacts[] = [
  { identity: 'key', project: 'my-project' },
  { identity: 'google-file', project: 'my-project' },
  { identity: 'google-workload' },
]
const ASKERS: Readonly<Partial<Record<CloudId, readonly CloudFacts[]>>> = {
  bedrock: AT_AWS,
  'bedrock-mantle': AT_AWS,
  'claude-on-aws': AT_AWS,
  vertex: AT_GOOGLE,
  'claude-on-google': AT_GOOGLE,
  foundry: [{ identity: 'key' }, { identity: 'azure-cli' }, { identity: 'azure-app' }],
}
const HOSTILE = '`$(id)`'
const REASONS = [
  'signature',
  'region',
  'api-key',
  'use-case',
  'outbound',
  'restricted',
  'project',
  'policy',
  'scope',
  'network',
  'token',
]
const EVIDENCE: readonly Evidence[] = [
  {},
  ...REASONS.map((reason) => ({ reason })),
  { action: 'bedrock:InvokeModel', principal: 'ci', region: 'us-east-1', model: 'anthropic.claude-opus-5' },
  { action: 'aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe', pending: 'yes' },
  { pending: 'yes' },
  { service: 'aiplatform.googleapis.com', project: 'my-project' },
  { metric: 'tokens per day', model: 'claude-opus-5', replacement: 'us.anthropic.claude-opus-5' },
  { sub: 'repo:o/r:ref:refs/heads/main', skewSeconds: 900, corrected: 'https://x.example' },
  {
    action: HOSTILE,
    principal: HOSTILE,
    region: HOSTILE,
    model: HOSTILE,
    service: HOSTILE,
    project: HOSTILE,
    metric: HOSTILE,
    replacement: HOSTILE,
    sub: HOSTILE,
    corrected: HOSTILE,
  },
]

const ROWS = CLOUD_IDS.flatMap((cloud) =>
  Object.entries(REMEDIES_OF_CLOUDS[cloud] ?? {}).map(([cause, entry]) => [cloud, cause, entry] as const),
)

function situationsAt(cloud: CloudId): readonly RemedyFacts[] {
  return HOST_KINDS.flatMap((host) =>
    SHELLS.flatMap((shell) =>
      [undefined, ...(ASKERS[cloud] ?? [])].flatMap((asker) =>
        EVIDENCE.flatMap((evidence) =>
          ['', HOSTS[cloud] ?? ''].map((hostname) => ({
            ...NO_TARGET,
            ...{ host, shell, evidence, hostname },
            ...(asker && { cloud: asker }),
          })),
        ),
      ),
    ),
  )
}

/** Each that differs from the others. */
function different<Said>(all: readonly Said[]): readonly Said[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

function remediesAt(cloud: CloudId, { remedy }: CloudEntry): readonly Remedy[] {
  return different(situationsAt(cloud).map(remedy))
}

describe.each(ROWS)('%s, %s', (cloud, _, entry) => {
  test('has one to five steps, each an instruction, and a summary that makes sense alone', () => {
    for (const { summary, steps } of remediesAt(cloud, entry)) {
      const said = steps.map(plain)
      expect(summary).toMatch(/^[A-Z].*\.$/)
      expect(summary.length).toBeLessThan(160)
      expect(said.length).toBeGreaterThan(0)
      expect(said.length).toBeLessThanOrEqual(5)
      expect(new Set(said).size).toBe(said.length)
      expect(said.filter((step) => !/^[A-Z].*\.$/.test(step) || /\s{2}|undefined/.test(step))).toEqual([])
    }
  })

  test('links to pages of its own cloud, and to no console of the vendor', () => {
    for (const { summary, steps, links } of remediesAt(cloud, entry)) {
      expect(links.length).toBeGreaterThan(0)
      expect(new Set(links).size).toBe(links.length)
      expect(links.filter((link) => !/^https:\/\/[\w./-]+$/.test(link) || /\/settings\//.test(link))).toEqual(
        [],
      )
      expect([summary, ...steps.map(plain)].join('\n')).not.toMatch(
        /Claude Console|console\.anthropic|owner of the gateway/,
      )
    }
  })

  test('commands are safe to paste, and show no credential', () => {
    for (const { commands } of remediesAt(cloud, entry)) {
      for (const command of commands) {
        expect(command).not.toMatch(
          /\$\(id\)|undefined|print-access-token|get-access-token|keys list|\bsudo\b/,
        )
        expect(command).toBe(command.trim())
      }
    }
  })

  test('title and explanation, where they differ, are plain words', () => {
    const facts = situationsAt(cloud)
    for (const title of different(facts.flatMap((one) => entry.title?.(one) ?? []))) {
      expect(title).toMatch(/^[A-Za-z].*[^.:!]$/)
      expect(title).not.toMatch(/undefined|\$\(id\)/)
      expect(title.length).toBeLessThan(100)
    }
    for (const words of different(facts.flatMap((one) => plain(entry.explanation?.(one) ?? []))))
      expect(words).toMatch(/^(?:[A-Z].{1,318}\.)?$/)
  })
})

const WANTED: readonly CauseId[] = [
  ...([
    'key.missing',
    'auth.invalid',
    'auth.expired',
    'auth.forbidden',
    'auth.federation',
    'auth.organization',
  ] as const),
  ...(['clock.skew', 'model.unknown', 'model.forbidden', 'limit.rate'] as const),
  ...([
    'endpoint.not-found',
    'endpoint.path',
    'service.error',
    'service.overloaded',
    'service.gateway',
  ] as const),
]

test.each(Object.entries(REMEDIES_OF_CLOUDS))(
  '%s has words for everything that its errors come to',
  (_, entries) => {
    expect(WANTED.filter((cause) => entries[cause] === undefined)).toEqual([])
  },
)

function remedyAt(cloud: CloudId, cause: CauseId, facts: Partial<RemedyFacts>): string {
  const remedy = REMEDIES_OF_CLOUDS[cloud]?.[cause]?.remedy({
    ...NO_TARGET,
    hostname: HOSTS[cloud] ?? '',
    ...facts,
  })
  return [remedy?.summary ?? '', ...(remedy?.steps ?? []).map(plain), ...(remedy?.commands ?? [])].join('\n')
}

test.each<[CloudId, CauseId, Partial<RemedyFacts>, string]>([
  [
    'bedrock',
    'auth.forbidden',
    { evidence: { action: 'bedrock:InvokeModel', principal: 'ci' } },
    'Allow bedrock:InvokeModel for ci in IAM.',
  ],
  ['bedrock-mantle', 'auth.forbidden', {}, 'bedrock-mantle:CreateInference'],
  ['bedrock', 'model.forbidden', { evidence: { pending: 'yes' } }, 'Wait two minutes'],
  ['bedrock', 'model.forbidden', { evidence: { reason: 'use-case' } }, 'wait 15 minutes'],
  [
    'bedrock',
    'model.forbidden',
    { evidence: { model: 'anthropic.claude-opus-5' } },
    'aws bedrock get-foundation-model-availability --model-id anthropic.claude-opus-5 --region eu-central-1',
  ],
  ['bedrock', 'model.inference-profile', {}, 'aws bedrock list-inference-profiles --region eu-central-1'],
  [
    'bedrock',
    'model.inference-profile',
    { evidence: { replacement: 'eu.anthropic.claude-opus-5' } },
    'Use the inference profile eu.anthropic.claude-opus-5',
  ],
  ['bedrock', 'auth.invalid', { cloud: { identity: 'key' } }, 'created in eu-central-1'],
  ['bedrock', 'auth.invalid', { evidence: { reason: 'signature' } }, 'Copy the secret access key again'],
  [
    'claude-on-aws',
    'auth.federation',
    { evidence: { reason: 'outbound' } },
    'aws iam enable-outbound-web-identity-federation',
  ],
  ['claude-on-aws', 'key.missing', {}, 'workspace-id'],
  [
    'vertex',
    'auth.forbidden',
    { evidence: { service: 'aiplatform.googleapis.com', project: 'p1' } },
    'gcloud services enable aiplatform.googleapis.com --project p1',
  ],
  [
    'vertex',
    'auth.forbidden',
    { evidence: { action: 'aiplatform.endpoints.predict' } },
    'roles/aiplatform.user',
  ],
  ['vertex', 'key.missing', {}, 'workload-identity-provider'],
  ['foundry', 'auth.forbidden', {}, 'Foundry User'],
  ['foundry', 'model.unknown', {}, 'az cognitiveservices account deployment list'],
  ['foundry', 'key.missing', {}, 'tenant-id'],
])('%s, %s says what to do there: %j', (cloud, cause, facts, words) => {
  expect(remedyAt(cloud, cause, facts)).toContain(words)
})

test('what was not seen is not said', () => {
  expect(remedyAt('bedrock', 'auth.invalid', { cloud: { identity: 'aws-keys' } })).not.toMatch(/API key/)
  expect(remedyAt('vertex', 'auth.forbidden', {})).not.toMatch(/services enable/)
  expect(remedyAt('bedrock', 'model.forbidden', { evidence: { pending: 'yes' } })).not.toMatch(/use case/)
})
