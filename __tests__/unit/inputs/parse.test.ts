// Texts of inputs become the value that was meant, or an error that says what is accepted.
import { CHECK_IDS } from '../../../src/words/check-ids.ts'
import { InputError } from '../../../src/inputs/input-error.ts'
import * as parse from '../../../src/inputs/parse.ts'
import { fairWatch } from '../../support/fair-time.ts'

describe('a time', () => {
  test.each([
    ['500ms', 500],
    ['10s', 10_000],
    [' 2m ', 120_000],
    ['1.5s', 1_500],
    ['30', 30_000],
    ['60m', 3_600_000],
    ['1ms', 1],
  ])('%j', (text, ms) => {
    expect(parse.parseDuration('timeout', text)).toBe(ms)
  })

  test.each(['', '0', '0.4ms', '61m', '-5s', '1h', '1e3', 'ten', '5 s', 'Infinity', '5s5'])(
    '%j is none',
    (text) => {
      expect(() => parse.parseDuration('timeout', text)).toThrow(InputError)
    },
  )
})

describe('a whole number', () => {
  const limits = { least: 1, most: 20 }
  test.each([
    ['1', 1],
    [' 20 ', 20],
  ])('%j', (text, count) => {
    expect(parse.parseCount('attempts', text, limits)).toBe(count)
  })

  test.each(['0', '21', '', '1.5', '-1', '1e1', '0x5', '9999999'])('%j is none from 1 to 20', (text) => {
    expect(() => parse.parseCount('attempts', text, limits)).toThrow('from 1 to 20')
  })
})

describe('yes, no and choices', () => {
  test('are read in any case', () => {
    expect(parse.parseBoolean('summary', ' True\n')).toBe(true)
    expect(parse.parseBoolean('summary', 'FALSE')).toBe(false)
    expect(parse.parseChoice('fail-on', 'Never', ['broken', 'never'])).toBe('never')
    expect([...parse.parseChoices('formats', 'md\n JSON', ['json', 'md'])]).toEqual(['md', 'json'])
  })

  test.each(['yes', '1', '', 'on'])('%j is neither true nor false', (text) => {
    expect(() => parse.parseBoolean('summary', text)).toThrow('true or false')
  })

  test('an unknown choice of a list is told by its place', () => {
    expect(() => parse.parseChoices('formats', 'json,x', ['json', 'md', 'har'])).toThrow(
      'Invalid value for `formats` (entry 2: 1 character, not shown). Accepted: json, md or har.',
    )
  })

  test('an unknown choice is told with those there are', () => {
    expect(() => parse.parseChoice('fail-on', 'always', ['broken', 'never'])).toThrow(
      'Accepted: broken or never.',
    )
  })
})

describe('the selection of checks', () => {
  const select = (text: string): readonly string[] => [...parse.parseChecks('checks', text, CHECK_IDS)]

  test('all, by word or by default', () => {
    expect(select('all')).toEqual(CHECK_IDS)
    expect(select('')).toEqual(CHECK_IDS)
  })

  test('one left out', () => {
    expect(select('all, -key-exposure')).toEqual(CHECK_IDS.filter((id) => id !== 'key-exposure'))
  })

  test('only those named, and one more', () => {
    expect(select('dns,tcp\n+clock')).toEqual(['dns', 'tcp', 'clock'])
  })

  test('nothing left is an error, and so is a check nobody knows', () => {
    expect(() => select('dns,-dns')).toThrow('no check is left')
    expect(() => select('all, dns\n-dsn')).toThrow('entry 3: 4 characters, not shown')
  })
})

describe('models', () => {
  test('of every spelling, once each', () => {
    const text =
      'claude-sonnet-5, anthropic/claude-sonnet-5\nclaude-haiku@20251001\nclaude-opus[1m],claude-sonnet-5'
    const models = [
      'claude-sonnet-5',
      'anthropic/claude-sonnet-5',
      'claude-haiku@20251001',
      'claude-opus[1m]',
    ]
    expect(parse.parseModels('models', text)).toEqual(models)
  })

  test.each<[string, readonly string[]]>([
    ['@prod/claude-sonnet-5-5', ['@prod/claude-sonnet-5-5']],
    ['us.anthropic.claude-opus-5-v1:0', ['us.anthropic.claude-opus-5-v1:0']],
    ['"router,claude-opus-5", gpt-9', ['router,claude-opus-5', 'gpt-9']],
    ["'router,claude-opus-5'", ['router,claude-opus-5']],
    ['router,claude-opus-5\nclaude-haiku-5-5', ['router,claude-opus-5', 'claude-haiku-5-5']],
    ['router,claude-opus-5\n', ['router,claude-opus-5']],
    [
      'gpt-9, gpt-10\nclaude-opus-5,claude-haiku-5-5',
      ['gpt-9', 'gpt-10', 'claude-opus-5', 'claude-haiku-5-5'],
    ],
    ['gpt-9,\ngpt-10,', ['gpt-9', 'gpt-10']],
    ['gpt-9,gpt-10', ['gpt-9', 'gpt-10']],
    [',,', []],
  ])('%j is %j', (text, models) => {
    expect(parse.parseModels('models', text)).toEqual(models)
  })

  test.each(['claude sonnet', '<model>', '-flag', 'sk-ant-api03-x', 'a\nb,sk-ant-api03-x', '"claude', "''x"])(
    '%j is none',
    (text) => {
      expect(() => parse.parseModels('models', text)).toThrow('model IDs')
    },
  )

  test('one that cannot be sent is told by its place, with the limits', () => {
    const long = `claude-a,claude-a,${'x'.repeat(300)}`
    expect(() => parse.parseModels('models', long)).toThrow(
      '(entry 3: 300 characters, not shown). Accepted: model IDs without spaces, at most 255 characters each,',
    )
  })
})

describe('connect-to', () => {
  test('reads what curl reads', () => {
    expect(parse.parseConnectTo('connect-to', 'API.example:443:[::1]:8443\n::127.0.0.1:')).toEqual([
      { host: 'api.example', port: '443', toHost: '[::1]', toPort: '8443' },
      { host: '', port: '', toHost: '127.0.0.1', toPort: '' },
    ])
  })

  test.each(['host', 'a:1:b', 'a:0:b:1', 'a:1:b:65536', 'a:x:b:1', '::1:443:b:1'])('%j is none', (text) => {
    expect(() => parse.parseConnectTo('connect-to', text)).toThrow(/HOST:PORT:ADDRESS:PORT|port out of range/)
  })

  test.each([
    ['a:1:b:2\nfoo', 'entry 2: 3 characters, not shown'],
    ['a:1:b:99999', 'entry 1: port out of range). Accepted: ports 1 to 65535'],
    ['a:1:b:2, a:0:b:1', 'entry 2: port out of range'],
    ['a:1:b:9999999', 'entry 1: port out of range'],
  ])('%j is told by its place', (text, why) => {
    expect(() => parse.parseConnectTo('connect-to', text)).toThrow(why)
  })
})

describe('header lines', () => {
  test('are names in small letters and trimmed values', () => {
    expect(parse.parseHeaders('headers', ' X-Team :  a b \r\n\r\nx-empty:\n')).toEqual([
      ['x-team', 'a b'],
      ['x-empty', ''],
    ])
  })

  test.each(['no colon', ': no name', 'a b: c', 'x: caf\u00e9', 'x: a\u0000b', 'x: a\rb'])(
    '%j is none',
    (text) => {
      expect(() => parse.parseHeaders('headers', text)).toThrow('Name: value')
    },
  )

  test('one that is none is told by its line, empty ones counted', () => {
    expect(() => parse.parseHeaders('headers', 'a: b\n\nfoo')).toThrow('(line 3: 3 characters, not shown)')
  })

  test('of any length are read in a moment', () => {
    const tookMs = fairWatch()
    expect(() => parse.parseHeaders('headers', `x:${' '.repeat(50_000)}\u0001`)).toThrow(InputError)
    expect(tookMs()).toBeLessThan(500)
  })
})
