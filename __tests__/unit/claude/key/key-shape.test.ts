// The verdict on a credential before it is sent, by literal examples.
import type { CauseId } from '../../../../src/words/causes.ts'
import { judgeKeyShape } from '../../../../src/claude/key/key-shape.ts'
import { plain } from '../../../../src/words/phrase.ts'

const KEY = 'sk-ant-api03-' + 'A'.repeat(93) + 'AA'
const FIRST = { firstParty: true }
const GATEWAY = { firstParty: false }
const body = (length: number) => 'q7W'.repeat(length).slice(0, length)
const detailOf = (value: string) => plain(judgeKeyShape(value, FIRST).fault?.detail ?? [])

/** Faults on every host: no header can carry them, or no key was put in. */
const EVERYWHERE: readonly (readonly [CauseId, readonly string[]])[] = [
  [
    'key.placeholder',
    [
      'your_api_key_here',
      'YOUR-API-KEY',
      '***',
      'sk-ant-...',
      'sk-ant-…',
      'xxx',
      '<key>',
      '[your key]',
      'changeme',
    ],
  ],
  [
    'key.placeholder',
    ['sk-ant-', 'sk-ant-api03-', 'sk-ant-api03-your-key-here', 'sk-ant-xxxxxxxx', ' "<key>"\n'],
  ],
  ['key.unexpanded', ['${{ secrets.X }}', '$ANTHROPIC_API_KEY', '${ANTHROPIC_API_KEY}', '%KEY%', '$env:KEY']],
  [
    'key.unexpanded',
    ['op://vault/item/field', 'vault:secret/data/claude#key', '{{ claude_key }}', '$(ClaudeKey)'],
  ],
  ['key.unexpanded', ['arn:aws:secretsmanager:eu-west-1:1:secret:x', 'Bearer ${{ secrets.X }}', '"$KEY"']],
  [
    'key.prefixed',
    [`Bearer ${KEY}`, `x-api-key: ${KEY}`, `ANTHROPIC_API_KEY=${KEY}`, `export CLAUDE_API_KEY='${KEY}'`],
  ],
  ['key.prefixed', [`Authorization: Bearer ${KEY}`, `-H "x-api-key: ${KEY}"`, `"apiKey": "${KEY}",`]],
  ['key.quoted', [`"${KEY}"`, `'${KEY}'`, `“${KEY}”`, '`' + KEY + '`', `"${KEY}`, `"${KEY}"\n`, '""']],
  ['key.encoded', [Buffer.from(KEY).toString('base64'), Buffer.from(`${KEY}\n`).toString('base64')]],
  [
    'key.encoded',
    [KEY.replace('sk-', 'sk%2D'), `${KEY}%0A`, JSON.stringify({ api_key: KEY }), JSON.stringify([KEY])],
  ],
  [
    'key.whitespace',
    [`${KEY}\n`, `${KEY}\r\n`, ` ${KEY}`, `\ufeff${KEY}`, `${KEY}\u00a0`, `${KEY}\u200b`, '\t \n'],
  ],
  [
    'key.whitespace',
    [`${KEY.slice(0, 60)} ${KEY.slice(60)}`, `${KEY.slice(0, 60)}\n${KEY.slice(60)}`, `${KEY}\u0007`],
  ],
  ['key.malformed', [KEY.replace(/A$/, 'é'), KEY.replace(/A$/, 'А')]],
]

describe.each(EVERYWHERE)('%s, whatever the host', (cause, values) => {
  test.each(values)('%j', (value) => {
    expect(judgeKeyShape(value, FIRST).fault?.cause).toBe(cause)
    expect(judgeKeyShape(value, GATEWAY).fault?.cause).toBe(cause)
  })
})

/** Faults at the first party alone: a gateway may take whatever it likes. */
const FIRST_PARTY: readonly (readonly [CauseId, readonly string[]])[] = [
  ['key.placeholder', ['dummy', 'test', 'sk-1234', 'ANTHROPIC_API_KEY', 'none', 'sk-ant-test-key']],
  [
    'key.wrong-provider',
    [`sk-proj-${body(80)}`, `sk-${body(20)}T3BlbkFJ${body(20)}`, `sk-or-v1-${'0a'.repeat(32)}`],
  ],
  ['key.wrong-provider', [`AIza${body(35)}`, `AKIA${'Q2'.repeat(8)}`, `ABSK${body(110)}`, `ghp_${body(36)}`]],
  [
    'key.wrong-provider',
    [`gsk_${body(52)}`, `xai-${body(80)}`, `pplx-${body(48)}`, `hf_${'aB'.repeat(17)}`, 'ey0a.ey1b.c'],
  ],
  ['key.admin', [`sk-ant-admin01-${body(93)}AA`, `sk-ant-api01-${body(80)}`]],
  ['key.oauth', [`sk-ant-oat01-${body(80)}`, `sk-ant-ort01-${body(80)}`, `sk-ant-sid01-${body(80)}`]],
]

describe.each(FIRST_PARTY)('%s, at the first party alone', (cause, values) => {
  test.each(values)('%j', (value) => {
    expect(judgeKeyShape(value, FIRST).fault?.cause).toBe(cause)
    expect(judgeKeyShape(value, GATEWAY).fault).toBeUndefined()
  })
})

describe('what is let through', () => {
  test.each([
    KEY,
    `sk-ant-usr-${body(60)}`,
    `sk-ant-svc-${body(20)}`,
    `sk-ant-new07-${body(9)}`,
    `my.${body(40)}`,
  ])('%s', (value) => {
    const shape = judgeKeyShape(value, FIRST)
    expect([shape.fault, shape.oddity]).toEqual([undefined, undefined])
  })

  test('an access token given as auth-token', () => {
    const token = `sk-ant-oat01-${body(80)}`
    expect(judgeKeyShape(token, { firstParty: true, kind: 'auth-token' }).fault).toBeUndefined()
    const refresh = `sk-ant-ort01-${body(80)}`
    expect(judgeKeyShape(refresh, { firstParty: true, kind: 'auth-token' }).fault?.cause).toBe('key.oauth')
  })

  test('a wrong length is an oddity at the first party and nothing elsewhere', () => {
    const short = KEY.slice(0, 90)
    expect(judgeKeyShape(short, FIRST).oddity?.cause).toBe('key.malformed')
    expect(plain(judgeKeyShape(short, FIRST).oddity?.detail ?? [])).toContain(
      'has 90 characters instead of 108',
    )
    expect(judgeKeyShape(short, GATEWAY)).toMatchObject({ family: { id: 'api-key' } })
    expect(judgeKeyShape(short, GATEWAY).oddity).toBeUndefined()
  })

  test('an empty value is nobody’s shape', () => {
    expect(judgeKeyShape('', FIRST)).toEqual({})
  })
})

describe('what is told', () => {
  test('the code point and the place of white space', () => {
    expect(detailOf(`${KEY}\n`)).toBe('The value contains a line feed (U+000A) at position 109.')
    expect(detailOf(`\ufeff${KEY}`)).toBe('The value contains a byte order mark (U+FEFF) at position 1.')
  })

  test('the other faults beside the one whose remedy cures most', () => {
    expect(detailOf(`"${KEY}\n`)).toBe(
      'The value is wrapped in quotes. It also contains a line feed (U+000A) at position 110.',
    )
    expect(judgeKeyShape(`sk-proj-${body(80)}\n`, FIRST).fault?.cause).toBe('key.wrong-provider')
    expect(detailOf(`sk-proj-${body(80)}\n`)).toContain('line feed (U+000A)')
  })

  test('a visible character is not named: it would show a part of the value', () => {
    expect(detailOf(KEY.replace(/A$/, 'é'))).toContain('a character outside ASCII at position 108')
  })

  test('many strays are counted, not listed', () => {
    expect(detailOf(`${KEY}${'\n'.repeat(50)}`)).toMatch(/at position 111, 47 more\.$/)
  })
})

test.each([
  ['${{ secrets.TEAM_KEY }}', 'TEAM_KEY'],
  ['${{secrets.team_key}}', 'team_key'],
  ['${{ secrets.A || secrets.B }}', undefined],
  ['$ANTHROPIC_API_KEY', undefined],
])('%s names the secret %s', (text, name) => {
  expect(judgeKeyShape(text, { firstParty: true, kind: 'api-key' }).fault?.secretName).toBe(name)
})
