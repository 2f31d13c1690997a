// Proves of every cause that its words are complete, well-formed and honest, and that its remedy is safe to follow anywhere.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CAUSE_IDS, isPassing, type CauseId } from '../../../src/words/causes.ts'
import { CATALOGUE, generalWords, type RemedyFacts } from '../../../src/diagnosis/catalogue.ts'
import type { Evidence } from '../../../src/words/evidence.ts'
import { type Phrase, plain } from '../../../src/words/phrase.ts'
import type { Remedy } from '../../../src/words/result.ts'
import { SHELLS } from '../../../src/words/host.ts'

const HOSTILE = '`$(id)`'
const FULL = everyFact((name) => `measured ${name}`)

const FEW = ['stoppedAt', 'kept']

/** Evidence that has whatever text is read; what is one of few words is tested by itself. */
function everyFact(fact: (name: string) => string): Evidence {
  return new Proxy({}, { get: (_, name) => (FEW.includes(String(name)) ? undefined : fact(String(name))) })
}

const FACTS: RemedyFacts = {
  host: 'action',
  endpoint: 'https://api.anthropic.com',
  hostname: 'api.anthropic.com',
  party: 'anthropic',
  secretName: 'ANTHROPIC_API_KEY',
  variable: undefined,
  evidence: {},
}
const PLACES: readonly Partial<RemedyFacts>[] = [
  {},
  {
    endpoint: 'http://gateway.example:4000/claude',
    hostname: 'gateway.example',
    party: 'gateway',
    secretName: undefined,
    variable: 'api-key',
  },
  { endpoint: 'no url', hostname: '', party: 'gateway' },
]
const SITUATIONS: readonly RemedyFacts[] = (['action', 'terminal'] as const).flatMap((host) =>
  [{}, FULL].flatMap((evidence: Evidence) =>
    SHELLS.flatMap((shell) => PLACES.map((place) => ({ ...FACTS, host, shell, evidence, ...place }))),
  ),
)

/** First words of an instruction; conditions and places may precede the verb. */
const OPENINGS = new Set(
  `Add Allow Ask Buy Change Check Choose Clean Close Compare Connect Consider Convert Copy Correct Create Cut Decode Do Drop Enable
  Compress Exempt Fall Fetch Find Fix Follow Get Give Hand Install Keep Leave Let Limit List Look Lower Mark Match Move Note Open Overwrite
  Pass Percent-encode Plan Point Put Raise Read Request Restart Increase Reload Remove Renew Repair Replace Revoke Run Save Search See Send Set Sign Skip Split
  Spread Start Store Take Tell Test Try Trust Turn Unset Update Upload Use Wait Write
  At Don't For If In Inside Make Or Until The As`.split(/\s+/),
)

const OFFICIAL = [
  ...['https://platform.claude.com/', 'https://code.claude.com/docs/', 'https://status.claude.com'],
  ...['https://docs.github.com/en/', 'https://nodejs.org/api/'],
  ...['https://docs.aws.amazon.com/bedrock/', 'https://cloud.google.com/vertex-ai/'],
]

function remediesOf(id: CauseId): readonly Remedy[] {
  return SITUATIONS.map(CATALOGUE[id].remedy)
}

function explanationsOf(id: CauseId): readonly string[] {
  return SITUATIONS.map((facts) => plain(CATALOGUE[id].explanation(facts)))
}

function ownWords(phrase: Phrase): string {
  return phrase.filter((part) => typeof part === 'string').join('')
}

test('every cause has an entry, and nothing else has', () => {
  expect(Object.keys(CATALOGUE).sort()).toEqual([...CAUSE_IDS].sort())
})

describe.each(CAUSE_IDS)('%s', (id) => {
  const { when } = CATALOGUE[id]

  test('its title says what is wrong in a few plain words, in every situation', () => {
    for (const title of SITUATIONS.map(CATALOGUE[id].title)) {
      expect(title).toMatch(/^(?:[A-Z]|https?\b|api\.|gateway\.|measured)/)
      expect(title).not.toMatch(/[.!:]$|undefined|\s{2}/)
      expect(title.length).toBeLessThan(100)
    }
  })

  test('its rule and explanation are whole sentences of bearable length', () => {
    expect(when).toMatch(/^\S.*\.$/)
    for (const explanation of explanationsOf(id)) {
      expect(explanation).toMatch(/^[A-Z].*\.$/)
      expect(explanation.length).toBeLessThan(320)
    }
  })

  test('its remedy is an instruction in every situation', () => {
    for (const { summary, steps } of remediesOf(id)) {
      expect(summary).toMatch(/^[A-Z].*\.$/)
      expect(steps.length).toBeGreaterThan(0)
      const said = steps.map(plain)
      expect(new Set(said).size).toBe(said.length)
      expect(said.filter((step) => !/^\S.*[.?]$/.test(step) || /\s{2}/.test(step))).toEqual([])
      expect(said.filter((step) => !OPENINGS.has(step.split(/[\s,:]/)[0] ?? ''))).toEqual([])
    }
  })

  test('its links are official pages', () => {
    for (const { links } of remediesOf(id)) {
      expect(links.length).toBeGreaterThan(0)
      expect(new Set(links).size).toBe(links.length)
      expect(links.filter((link) => !OFFICIAL.some((place) => link.startsWith(place)))).toEqual([])
    }
  })

  test('its commands show no credential, change no setting of the machine, and name no relative path', () => {
    for (const command of remediesOf(id).flatMap(({ commands }) => commands)) {
      expect(command).toBe(command.trim())
      expect(command).not.toMatch(
        /\$(?:env:|\{)?\w*(?:KEY|TOKEN)(?! =)|sk-ant|\becho\b|printenv|(?<!\$)\benv\b(?!:\)\.Name)|--body|Authorization|x-api-key/i,
      )
      expect(command).not.toMatch(/--global|\bsudo\b|\bsetx\b|Set-ItemProperty|'(?:User|Machine)'/i)
      expect(command).not.toMatch(/(?:^|\s)"?[\w-]+\.(?:pem|cer|p12)/)
    }
  })

  test('outside words are quoted, and enter no command', () => {
    const evidence = everyFact(() => HOSTILE)
    const endpoint = `https://x.example/${HOSTILE}`
    const facts = { ...FACTS, evidence, endpoint, hostname: HOSTILE, variable: 'api-key' }
    const { summary, steps, commands, links } = CATALOGUE[id].remedy(facts)
    expect(steps.map(ownWords).join('\n')).not.toContain('$(id)')
    expect([CATALOGUE[id].title(facts), summary, ...commands, ...links].join('\n')).not.toContain('$(id)')
  })
})

describe('what is said about the key', () => {
  test('only a cause that proves it says that the key is good', () => {
    const praising = CAUSE_IDS.filter((id) =>
      /\b(?:key|it) (?:itself )?is (?:fine|good|valid)|\bkey works\b/i.test(
        [...SITUATIONS.map(CATALOGUE[id].title), ...explanationsOf(id)].join('. '),
      ),
    )
    expect(praising.sort()).toEqual([
      'auth.scheme',
      'auth.wrong-organization',
      'auth.wrong-workspace',
      'billing.credit',
    ])
  })

  test.each(CAUSE_IDS.filter((id) => isPassing(id) && id !== 'limit.headroom'))(
    '%s says that nothing speaks against it',
    (id) => {
      for (const explanation of explanationsOf(id))
        expect(explanation).toMatch(/this doesn't mean (?:your key|it) is bad/i)
    },
  )

  test('nobody is sent to support first', () => {
    for (const id of CAUSE_IDS) {
      for (const { steps } of remediesOf(id))
        expect(plain(steps[0] ?? [])).not.toMatch(/\bto support\b|contact/i)
    }
  })
})

describe('facts in the remedy', () => {
  function stepsOf(id: CauseId, facts: Partial<RemedyFacts>): string {
    return CATALOGUE[id]
      .remedy({ ...FACTS, ...facts })
      .steps.map(plain)
      .join('\n')
  }

  test.each<[CauseId, Evidence, string]>([
    ['endpoint.path', { corrected: 'https://x.example/v1x' }, 'https://x.example/v1x'],
    ['endpoint.redirect', { location: 'https://login.example/' }, 'https://login.example/'],
    ['tls.intercepted', { product: 'Zscaler', issuer: 'Zscaler Root CA' }, 'inspection by Zscaler'],
    ['tls.expiring', { daysLeft: 9 }, '9 days are left'],
    ['model.retired', { model: 'claude-a', replacement: 'claude-b' }, 'Replace claude-a with claude-b.'],
    ['limit.rate', { retryAfter: '30 s' }, 'Wait 30 s'],
    ['tls.hostname', { accepted: ['a.example', 'b.example'] }, 'a.example, b.example'],
  ])('%s tells what was measured', (id, evidence, words) => {
    expect(stepsOf(id, { evidence })).toContain(words)
    expect(stepsOf(id, {})).not.toContain(words)
  })

  test('a measured value which is empty is not told', () => {
    expect(stepsOf('endpoint.path', { evidence: { corrected: '' } })).toBe(stepsOf('endpoint.path', {}))
  })

  test('the place we run in decides the words', () => {
    expect(stepsOf('auth.invalid', {})).toContain('Secrets and variables → Actions')
    expect(stepsOf('auth.invalid', { host: 'terminal' })).not.toContain('Secrets and variables')
    expect(CATALOGUE['auth.invalid'].remedy(FACTS).commands).toEqual(['gh secret set ANTHROPIC_API_KEY'])
    expect(CATALOGUE['auth.invalid'].remedy({ ...FACTS, host: 'terminal' }).commands).toEqual([
      'read -rs ANTHROPIC_API_KEY && export ANTHROPIC_API_KEY',
    ])
  })

  test('a title names the thing', () => {
    const facts = { ...FACTS, hostname: 'gateway.example', party: 'gateway' } as const
    const titleOf = (id: CauseId, evidence: Evidence): string => CATALOGUE[id].title({ ...facts, evidence })
    expect(titleOf('tls.expired', { notAfter: '2026-11-22' })).toBe(
      'Certificate for gateway.example expired on 2026-11-22',
    )
    expect(titleOf('model.retired', { model: 'claude-a' })).toBe('claude-a is retired')
    expect(titleOf('config.invalid-input', { field: 'timeout', accepted: 'a time' })).toBe(
      'Invalid `timeout`: use a time',
    )
    expect(titleOf('auth.invalid', {})).toBe('The gateway rejected this key')
  })

  test('a title and a summary take no word that an output would read as more than text', () => {
    const model = 'x@everyone'
    expect(CATALOGUE['model.retired'].title({ ...FACTS, evidence: { model } })).toBe('The model is retired')
    const replacement = 'https://evil.example/'
    const { summary } = CATALOGUE['model.retired'].remedy({ ...FACTS, evidence: { replacement } })
    expect(summary).toBe('Switch to a model that is not retired.')
  })

  test('the general words of a cause name no target', () => {
    expect(generalWords('auth.invalid', 'gateway').title).toBe('The gateway rejected this key')
    expect(generalWords('tcp.refused', 'anthropic').title).toBe('The endpoint refused the connection')
  })

  test('a gateway is not told to look into the Console of Anthropic', () => {
    expect(stepsOf('auth.invalid', { hostname: 'gateway.example', party: 'gateway' })).not.toContain(
      'Claude Console',
    )
  })

  test('commands name the host and port of the endpoint, or are left out', () => {
    const commandsAt = (endpoint: string): string =>
      CATALOGUE['tls.expired'].remedy({ ...FACTS, endpoint }).commands.join('\n')
    expect(commandsAt('https://gw.example:8443/x')).toContain(
      '-connect gw.example:8443 -servername gw.example ',
    )
    expect(commandsAt('https://a$(id)b.example')).toBe('')
    expect(commandsAt('no url')).toBe('')
  })
})

test('docs/causes.md says what the catalogue says', () => {
  const script = fileURLToPath(new URL('../../../scripts/generate-causes.ts', import.meta.url))
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })
})
