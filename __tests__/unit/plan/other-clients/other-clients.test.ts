// Words about clients that would take another way, and proof that nothing is said where nothing is certain.
import fc from 'fast-check'
import { plain } from '../../../../src/words/phrase.ts'
import { CLIENTS, wayOf, type ClientRules } from '../../../../src/plan/other-clients/client-rules.ts'
import { differingClients } from '../../../../src/plan/other-clients/other-clients.ts'
import { proxySettings } from '../../../support/proxy-settings.ts'

const HTTPS = 'https://api.example.com'
const HTTP = 'http://api.example.com'
const P = 'http://proxy.example:3128'
const Q = 'http://other.example:3128'
const NODE = 'Node’s fetch with NODE_USE_ENV_PROXY=1'
const PYTHON = 'Python’s httpx'
const CODE = 'Claude Code'

function told(base: string, env: Record<string, string>, input?: string): readonly string[] {
  return differingClients(new URL(base), proxySettings(env, input)).map(({ words }) => plain(words))
}

describe('all go the same way', () => {
  test.each([
    [HTTPS, {}],
    [HTTPS, { HTTPS_PROXY: P }],
    [HTTPS, { https_proxy: P, HTTPS_PROXY: P, http_proxy: P, HTTP_PROXY: P }],
    [HTTPS, { https_proxy: P, no_proxy: 'api.example.com' }],
    [HTTPS, { https_proxy: P, NO_PROXY: '*' }],
    [HTTPS, { https_proxy: P, no_proxy: 'localhost,127.0.0.1,other.example' }],
    [HTTP, { http_proxy: P }],
    [HTTPS, { https_proxy: 'https://proxy.example' }],
  ])('%s %j', (base, env) => expect(told(base, env)).toEqual([]))

  test('the input none, and no variable', () => expect(told(HTTPS, {}, 'none')).toEqual([]))
})

describe('who differs, and why', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      HTTPS,
      { ALL_PROXY: P },
      [
        `${NODE} connects directly: it does not read ALL_PROXY`,
        `${CODE} connects directly: it does not read ALL_PROXY`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: '', HTTPS_PROXY: P },
      [
        `${NODE} connects directly: an empty https_proxy hides HTTPS_PROXY from it`,
        `${PYTHON} connects directly: an empty https_proxy hides HTTPS_PROXY from it`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: '', HTTPS_PROXY: P, http_proxy: Q, all_proxy: Q },
      [
        `${NODE} goes through ${Q}: an empty https_proxy hides HTTPS_PROXY from it, so http_proxy counts`,
        `${PYTHON} goes through ${Q}: an empty https_proxy hides HTTPS_PROXY from it, so all_proxy counts`,
      ],
    ],
    [
      HTTPS,
      { HTTP_PROXY: P },
      [
        `${NODE} goes through ${P}: it reads HTTP_PROXY here, and curl does not`,
        `${CODE} goes through ${P}: it reads HTTP_PROXY here, and curl does not`,
      ],
    ],
    [
      HTTP,
      { HTTP_PROXY: P },
      [
        `${NODE} goes through ${P}: it reads HTTP_PROXY here, and curl does not`,
        `${PYTHON} goes through ${P}: it reads HTTP_PROXY here, and curl does not`,
      ],
    ],
    [
      HTTPS,
      { http_proxy: Q, all_proxy: P },
      [
        `${NODE} goes through ${Q}: it does not read all_proxy, so http_proxy counts`,
        `${CODE} goes through ${Q}: it does not read all_proxy, so http_proxy counts`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: 'http://proxy.example' },
      [
        `${NODE} goes through http://proxy.example:80: it takes port 80 where https_proxy names none, and curl 1080`,
        `${PYTHON} goes through http://proxy.example:80: it takes port 80 where https_proxy names none, and curl 1080`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: P, no_proxy: '', NO_PROXY: 'api.example.com' },
      [
        `${NODE} goes through ${P}: an empty no_proxy hides NO_PROXY from it`,
        `${PYTHON} goes through ${P}: an empty no_proxy hides NO_PROXY from it`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: P, no_proxy: 'x api.example.com' },
      [
        `${PYTHON} goes through ${P}: it does not treat whitespace as a comma in no_proxy`,
        `curl goes through ${P}: since 8.9.0 it does not treat whitespace as a comma in no_proxy`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: P, no_proxy: 'api.example.com:443' },
      [
        `${PYTHON} goes through ${P}: by its rules api.example.com:443 in no_proxy does not exempt this host`,
        `curl goes through ${P}: by its rules api.example.com:443 in no_proxy does not exempt this host`,
      ],
    ],
    [
      'https://10.1.2.3',
      { https_proxy: P, no_proxy: '10.0.0.0/8' },
      [
        `${NODE} goes through ${P}: by its rules 10.0.0.0/8 in no_proxy does not exempt this host`,
        `${PYTHON} goes through ${P}: by its rules 10.0.0.0/8 in no_proxy does not exempt this host`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: P, no_proxy: 'x,*' },
      [`${PYTHON} connects directly: by its rules * in no_proxy exempts this host`],
    ],
    [
      HTTPS,
      { https_proxy: P, no_proxy: 'fd00::/8' },
      [
        `${PYTHON} does not start: an entry of no_proxy breaks it (IPv6 in brackets or with a length, a line break)`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: P, ALL_PROXY: 'socks5://p:1' },
      [
        `${PYTHON} does not start: it reads ALL_PROXY whatever the URL, and cannot use it (SOCKS needs the extra httpx[socks])`,
      ],
    ],
    [
      HTTPS,
      { https_proxy: P, HTTP_PROXY: 'proxy.example:3128' },
      [`${NODE} does not start: it reads HTTP_PROXY whatever the URL, and cannot use it`],
    ],
    [
      HTTPS,
      { https_proxy: 'user:secret@proxy.example:3128' },
      [
        `${PYTHON} goes through ${P}: it adds the scheme that https_proxy lacks`,
        `curl goes through ${P}: it adds the scheme that https_proxy lacks`,
      ],
    ],
  ])('%s %j', (base, env, sentences) => expect(told(base, env)).toEqual(sentences))

  test('nobody else knows the input', () => {
    const why = 'it does not know the input proxy'
    const clients = [NODE, PYTHON, 'curl', CODE]
    expect(told(HTTPS, {}, P)).toEqual(clients.map((client) => `${client} connects directly: ${why}`))
    const through = clients.map((client) => `${client} goes through ${Q}: ${why}`)
    expect(told(HTTPS, { https_proxy: Q }, P)).toEqual(through)
    expect(told(HTTPS, { https_proxy: Q }, 'none')).toEqual(through)
    expect(told(HTTPS, { https_proxy: P }, P)).toEqual([])
  })
})

describe('Claude Code is left out where its documentation is silent', () => {
  test.each([
    [HTTPS, { https_proxy: '', HTTPS_PROXY: P }],
    [HTTPS, { https_proxy: P, no_proxy: 'example.com' }],
    [HTTPS, { https_proxy: 'http://proxy.example' }],
    [HTTP, { HTTP_PROXY: P }],
  ])('%s %j', (base, env) => {
    expect(told(base, env).filter((sentence) => sentence.startsWith(CODE))).toEqual([])
  })
})

/** Measured with httpx 0.28.1 on Python 3.12 by the transport which its client chose. */
const PYTHON_LISTS: readonly (readonly [
  base: string,
  kind: 'direct' | 'proxy' | 'fails',
  lists: readonly string[],
])[] = [
  [
    HTTPS,
    'direct',
    ['api.example.com', 'example.com', '.example.com', 'API.Example.com', '*', 'a,*', '* ', 'a,\n*'],
  ],
  [
    HTTPS,
    'proxy',
    ['*.example.com', 'example.com.', 'a example.com', 'ple.com', '*example.com', '::1', '.', '..'],
  ],
  [
    HTTPS,
    'proxy',
    ['api.example.com:443', 'api.example.com:8443', '10.0.0.0/8', '<local>', 'a:99999', 'x_y.z'],
  ],
  [HTTPS, 'fails', ['[::1]', '[::1]:443', 'fd00::/8', 'a\nb', 'example.com,[::1]']],
  [`${HTTPS}:8443`, 'direct', ['api.example.com:8443', 'api.example.com', 'example.com:8443']],
  ['https://10.1.2.3', 'direct', ['10.1.2.3', '10.1.2.3/32', '.2.3', '2.3']],
  ['https://10.1.2.3', 'proxy', ['10.0.0.0/8', '10.1.2.3:443']],
  ['https://[::1]', 'direct', ['::1']],
  ['http://localhost:8000', 'direct', ['localhost', 'LOCALHOST', 'localhost:8000']],
  ['http://localhost:8000', 'proxy', ['127.0.0.1', '.localhost']],
  ['https://x.localhost', 'proxy', ['localhost']],
]

describe('Python reads a list as it was measured', () => {
  const python: ClientRules & { readonly name: 'python' } = CLIENTS[1]
  const rows = PYTHON_LISTS.flatMap(([base, kind, lists]) => lists.map((list) => [base, list, kind] as const))
  test.each(rows)('%s with %j', (base, no_proxy, kind) => {
    const env = { https_proxy: P, http_proxy: P, no_proxy }
    expect(wayOf(python, new URL(base), proxySettings(env))?.kind).toBe(kind)
  })
})

test('whatever the environment, nothing is thrown and no user information is told', () => {
  const mark = 'zq9'
  const piece = fc.constantFrom('://', ':', '/', '@', '%', '[', '.', '1', 'http', ',', ' ')
  const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
  const value = fc.oneof(
    text,
    fc.constantFrom(`http://${mark}:${mark}@proxy.example:1`, `${mark}:${mark}@proxy:1`, '', P),
    text.map((noise) => `http://${mark}:${mark}${noise}${mark}@proxy.example:1`),
  )
  const names = [
    'https_proxy',
    'HTTPS_PROXY',
    'http_proxy',
    'HTTP_PROXY',
    'all_proxy',
    'ALL_PROXY',
    'no_proxy',
  ]
  const env = fc.dictionary(fc.constantFrom(...names, 'NO_PROXY'), value)
  fc.assert(
    fc.property(
      env,
      fc.constantFrom(HTTPS, HTTP, 'https://10.1.2.3', 'https://[::1]:1'),
      (variables, base) => {
        expect(told(base, variables).join('\n')).not.toContain(mark)
      },
    ),
  )
})
