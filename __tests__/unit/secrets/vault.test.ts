// Everything that may be a credential is masked before anything else is read, used or not, and nobody gets at it before.
import { makeClean } from '../../../src/words/clean.ts'
import { makeScrubber, type Scrubber } from '../../../src/secrets/scrubber.ts'
import { reveal } from '../../../src/secrets/secret.ts'
import { betasIn, SECRET_INPUTS, SECRET_SOURCES } from '../../../src/secrets/sources.ts'
import { makeRegister, sealSecrets, type Sealed, type Vault } from '../../../src/secrets/vault.ts'

type Texts = Readonly<Record<string, string>>

interface Opened extends Sealed, Scrubber {
  readonly vault: Vault
  readonly masked: readonly string[]
}

function opened({ inputs = {}, env = {} }: { inputs?: Texts; env?: Texts } = {}): Opened {
  const masked: string[] = []
  const scrubber = makeScrubber([])
  const sealed = sealSecrets(env, (name) => inputs[name])
  const vault = sealed.openVault(makeRegister((forms) => void masked.push(...forms), scrubber))
  return { ...sealed, ...scrubber, vault, masked }
}

const VARIABLES: readonly string[] = Object.values(SECRET_SOURCES).flatMap(({ variables }) => variables)

/** The environment's answer for a name; `never` where it gives nothing. */
type TextOf<Name extends keyof Sealed['env']> = NonNullable<Sealed['env'][Name]>

describe('nobody reads a secret but through the vault', () => {
  const { env, input } = opened()

  test('because it does not compile', () => {
    // @ts-expect-error a credential is no plain input
    input('api-key')
    // @ts-expect-error nor are the values of headers
    input('headers')
    // @ts-expect-error a credential is no plain variable
    const key: TextOf<'ANTHROPIC_API_KEY'> = 'text'
    // @ts-expect-error nor is what may hold a password
    const proxy: TextOf<'https_proxy'> = 'text'
    // @ts-expect-error nor is an input behind the runner's name for it
    const inputVariable: TextOf<'INPUT_API-KEY'> = 'text'
    // @ts-expect-error an environment that was not cut is no plain one
    const whole: Sealed['env'] = { ANTHROPIC_API_KEY: 'k' } as Readonly<Record<string, string | undefined>>
    // @ts-expect-error the vault does not open before somebody registers
    const open: () => Vault = opened().openVault
    const plain = input('timeout')?.trim() ?? env['GITHUB_ACTOR']?.trim()
    const actor: TextOf<'GITHUB_ACTOR'> = 'text'
    expect(plain).toBeUndefined()
    expect([key, proxy, inputVariable, actor, whole, open]).toHaveLength(6)
  })

  test.each(SECRET_INPUTS)('and the input %s is not there under a computed name', (name) => {
    const host = opened({ inputs: { [name]: 'secret-value' }, env: { [`INPUT_${name}`]: 'secret-value' } })
    expect(host.input<string>(name)).toBeUndefined()
    expect(Object.values({ ...host.env })).toEqual([undefined])
  })

  test.each(VARIABLES)('and the variable %s is not there under a computed name', (name) => {
    const host = opened({ env: { [name]: 'secret-value', OTHER: 'plain' } })
    expect(Object.entries(host.env)).toEqual([
      [name, undefined],
      ['OTHER', 'plain'],
    ])
  })

  test('but a variable that is set and blank holds none', () => {
    expect({ ...opened({ env: { ANTHROPIC_API_KEY: ' ' } }).env }).toEqual({ ANTHROPIC_API_KEY: ' ' })
  })
})

describe('whatever comes out of the vault', () => {
  test.each(VARIABLES)('is masked and scrubbed beforehand: %s', (name) => {
    const text = `http://user:hidden-value-${name}@proxy.example`
    const { masked, vault, whole } = opened({ env: { [name]: text } })
    const secret = vault.variable(name)
    expect(secret && reveal(secret)).toBe(text)
    expect(masked.some((form) => form.includes(`hidden-value-${name}`))).toBe(true)
    expect(whole(text)).not.toContain('hidden-value')
  })

  test('is registered when it is read, where no table names the variable', () => {
    const { masked, vault, whole } = opened({ env: { TEAM_KEY: 'a-team-of-seven' } })
    expect(masked).toEqual([])
    vault.variable('TEAM_KEY')
    expect(masked).toContain('a-team-of-seven')
    expect(whole('a-team-of-seven!')).toBe('***!')
  })

  test('is registered only when it is read, where the runner passes it to every run', () => {
    const { masked, vault, whole } = opened({ inputs: { 'github-token': 'token-of-the-job' } })
    expect(masked).toEqual([])
    vault.input('github-token')
    expect(masked).toContain('token-of-the-job')
    expect(whole('token-of-the-job!')).toBe('***!')
  })

  test('is never what every object has', () => {
    expect(opened().vault.variable('constructor')).toBeUndefined()
  })
})

test('every header’s and every line’s value is masked, whatever the lines look like', () => {
  const { masked } = opened({
    inputs: { headers: 'X-A: header-one\nno-colon-line', credentials: 'A=value-one\nno-equals-sign' },
    env: { ANTHROPIC_CUSTOM_HEADERS: 'X-B: header:two' },
  })
  const values = ['header-one', 'no-colon-line', 'header:two', 'value-one', 'no-equals-sign']
  expect(masked).toEqual(expect.arrayContaining(values))
})

test('what stands inside of a header’s value is masked, too', () => {
  const password = Buffer.from('svc:winter-is-coming').toString('base64')
  const { masked } = opened({
    inputs: { headers: `X-A: Basic ${password}\nCookie: sid=purple-monkey; theme=dark` },
  })
  expect(masked).toEqual(expect.arrayContaining(['winter-is-coming', 'purple-monkey']))
})

test.each([
  'claude-preflight',
  'gateway.example:8443',
  'Gateway.example',
  'https://gateway.example:8443/v1',
  'backup.example',
  'api.anthropic.com',
])('a header that says %j holds no secret: outputs would lose it', (value) => {
  const { masked, whole } = opened({
    inputs: { headers: `X-A: ${value}`, endpoints: 'https://gateway.example:8443/v1' },
    env: { ANTHROPIC_BASE_URL: 'https://backup.example' },
  })
  expect(masked).toEqual([])
  expect(whole(`it is ${value}`)).toBe(`it is ${value}`)
})

test('a token as the user name of a proxy is masked and scrubbed', () => {
  for (const end of ['', ':']) {
    const { masked, whole } = opened({ inputs: { proxy: `http://purple-monkey${end}@proxy.example:3128` } })
    expect(masked).toContain('purple-monkey')
    expect(whole('for purple-monkey')).toBe('for ***')
  }
})

test('what is short enough to be a word is not masked', () => {
  const { masked } = opened({ inputs: { 'api-key': 'test', headers: 'X-A: true' } })
  expect(masked.filter((form) => /^(?:test|true)$/.test(form))).toEqual([])
})

describe('the credentials of every proxy setting', () => {
  const proxyOf = (name: string): string => `http://user:password-of-${name}@proxy.example:3128`
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']

  test('are masked and scrubbed, used or not, in the form that travels too', () => {
    const env = Object.fromEntries(names.map((name) => [name, proxyOf(name)]))
    const { masked, whole } = opened({ inputs: { proxy: proxyOf('input') }, env })
    const passwords = ['input', ...names].map((name) => `password-of-${name}`)
    const headers = passwords.map((password) => Buffer.from(`user:${password}`).toString('base64'))
    expect(masked).toEqual(expect.arrayContaining([...passwords, ...headers]))
    for (const text of [...passwords, ...headers]) expect(whole(`it is ${text}.`)).toBe('it is ***.')
  })

  test('leave the name of the proxy and of the user readable', () => {
    const { masked, whole } = opened({ env: { HTTPS_PROXY: proxyOf('x') } })
    const told = 'the user at proxy.example:3128'
    expect(whole(told)).toBe(told)
    expect(masked).not.toContain('proxy.example')
  })

  test('are scrubbed with their user name where the password is short', () => {
    const { masked, whole } = opened({ env: { HTTPS_PROXY: 'http://user:secret@proxy.example:3128' } })
    expect(whole('user:secret@proxy.example')).toBe('***@proxy.example')
    expect(whole('a secret')).toBe('a secret')
    expect(masked).not.toContain('secret')
  })
})

test('nothing given, nothing masked', () => {
  expect(opened({ inputs: { 'api-key': ' ' } }).masked).toEqual([])
})

describe('what becomes secret during the run', () => {
  const TOKEN = Array.from({ length: 700 }, (_, at) => ((at * 7919) % 36).toString(36)).join('')

  test('is masked and scrubbed from then on, by whoever was made before', () => {
    const host = opened()
    const clean = makeClean(host)
    expect(reveal(host.vault.hide(TOKEN))).toBe(TOKEN)
    expect(host.masked).toContain(TOKEN)
    expect(host.whole(`a ${TOKEN} b`)).toBe('a *** b')
    expect(clean(`ends in ${TOKEN.slice(-12)}!`).quoted).toBe('ends in ***!')
  })

  test('is masked once, however many targets have it', () => {
    const { masked, vault } = opened()
    vault.hide(TOKEN)
    const once = [...masked]
    expect(reveal(vault.hide(TOKEN))).toBe(TOKEN)
    expect(masked).toEqual(once)
  })
})

test.each([
  ['anthropic-beta: advisor-tool-2026-03-01', ['advisor-tool-2026-03-01']],
  [
    'Anthropic-Beta:context-1m-2025-08-07, fast-mode-2026-02-01 ',
    ['context-1m-2025-08-07', 'fast-mode-2026-02-01'],
  ],
  ['anthropic-beta: surely not', []],
  ['anthropic-beta: advisor-tool-2026-03-01,hunter2hunter2', []],
  ['anthropic-beta: 9fXq2LmT7Zp4Rv8N-2026-03-01', []],
  ['anthropic-beta:', []],
  ['x-team: advisor-tool-2026-03-01', []],
  ['advisor-tool-2026-03-01', []],
])('of the header %j the names of betas alone are no secret: %j', (line, betas) => {
  expect(betasIn(line)).toEqual(betas)
  const { masked, whole } = opened({ inputs: { headers: line } })
  const value = line.slice(line.indexOf(':') + 1).trim()
  expect(masked.includes(value)).toBe(betas.length === 0 && value !== '')
  expect(whole(`it is ${value}`)).toBe(betas.length === 0 && value !== '' ? 'it is ***' : `it is ${value}`)
})
