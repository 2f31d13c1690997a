// Which lists of NO_PROXY name a host, and by which entry.
import fc from 'fast-check'
import { matchNoProxy } from '../../../src/net/no-proxy.ts'

function match(list: string, base = 'https://api.example.com'): string | undefined {
  return matchNoProxy(list, new URL(base))
}

describe('a name is named by', () => {
  test.each([
    ['itself', 'api.example.com'],
    ['its domain', 'example.com'],
    ['its domain with a leading dot', '.example.com'],
    ['itself with a leading dot', '.api.example.com'],
    ['a wildcard for its domain', '*.example.com'],
    ['itself behind a wildcard', '*.api.example.com'],
    ['capitals', 'API.Example.COM'],
    ['a dot at the end', 'example.com.'],
    ['its port', 'api.example.com:443'],
    ['its domain with its port', '.example.com:443'],
    ['a star alone', '*'],
  ])('%s', (_what, entry) => expect(match(entry)).toBe(entry))

  test('a star alone among blanks and commas', () => expect(match(' ,* ,')).toBe('*'))
  test('an international name in either spelling', () => {
    expect(match('bücher.example', 'https://xn--bcher-kva.example')).toBe('bücher.example')
    expect(match('XN--bcher-kva.example', 'https://bücher.example')).toBe('XN--bcher-kva.example')
  })
  test('a name that ends in a dot', () => {
    expect(match('example.com', 'https://api.example.com.')).toBe('example.com')
  })
})

test.each([
  ['', 'an empty list'],
  [' , ,', 'empty entries'],
  ['.', 'a dot'],
  ['ple.com', 'the end of a label'],
  ['example.com.org', 'a longer name'],
  ['www.api.example.com', 'a name below'],
  ['com.example', 'another order'],
  ['api.example.com:8443', 'another port'],
  ['api.example.com:99999', 'no port'],
  ['a,*', 'a star among others, as in curl'],
  ['*.com.*', 'other wildcards'],
  ['api*', 'a star in a word'],
  ['https://api.example.com', 'a URL'],
  ['api.example.com/32', 'a name as a network'],
  ['0.0.0.0/0', 'networks, which hold no names'],
])('%j is no match: %s', (list) => expect(match(list)).toBeUndefined())

test.each(['a,example.com', 'a example.com', 'a\texample.com', 'a\r\nexample.com', 'a , ,\nexample.com b'])(
  'entries are apart in %j, and the one that matches is told',
  (list) => expect(match(list)).toBe('example.com'),
)

test('the first of several is told', () => {
  expect(match('x,.example.com,api.example.com')).toBe('.example.com')
})

test('the scheme’s own port counts where none is written', () => {
  expect(match('localhost:80', 'http://localhost')).toBe('localhost:80')
  expect(match('localhost:443', 'https://localhost')).toBe('localhost:443')
  expect(match('localhost:8000', 'http://localhost:8000')).toBe('localhost:8000')
  expect(match('localhost:80', 'http://localhost:8000')).toBeUndefined()
})

describe('an address is named by its value', () => {
  test.each([
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.1.2.3:443', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.1.2.3'],
    ['10.1.2.3/32', 'https://10.1.2.3'],
    ['0.0.0.0/0', 'https://10.1.2.3'],
    ['10.1.2.2/31', 'https://10.1.2.3'],
    ['127.0.0.1', 'https://0x7f.1'],
    ['::1', 'https://[::1]'],
    ['[::1]', 'https://[::1]'],
    ['[::1]:443', 'https://[::1]'],
    ['0:0:0:0:0:0:0:1', 'https://[::1]'],
    ['2001:DB8::/32', 'https://[2001:db8:1::5]'],
    ['[2001:db8::]/33', 'https://[2001:db8:1::5]'],
    ['fd00::/8', 'https://[fdab::1]:8443'],
  ])('%s names %s', (entry, base) => expect(match(`x,${entry}`, base)).toBe(entry))

  test.each([
    ['10.1.2.4', 'https://10.1.2.3'],
    ['11.0.0.0/8', 'https://10.1.2.3'],
    ['10.1.2.0/31', 'https://10.1.2.3'],
    ['10.1.2.3/33', 'https://10.1.2.3'],
    ['10.1.2.3/', 'https://10.1.2.3'],
    ['10.1.2.3/x', 'https://10.1.2.3'],
    ['.2.3', 'https://10.1.2.3'],
    ['2.3', 'https://10.1.2.3'],
    ['::/0', 'https://10.1.2.3'],
    ['10.1.2.3:80', 'https://10.1.2.3'],
    ['::2', 'https://[::1]'],
    ['::1:443', 'https://[::1]'],
    ['[::1]:80', 'https://[::1]'],
    ['::1/129', 'https://[::1]'],
    ['0.0.0.0/0', 'https://[::1]'],
    ['127.0.0.1', 'https://localhost'],
  ])('%s does not name %s', (entry, base) => expect(match(entry, base)).toBeUndefined())
})

describe('whatever the list', () => {
  test('nothing is thrown, and what is told is an entry of it', () => {
    const character = fc.constantFrom('.', '*', ':', '[', ']', '/', ',', ' ', '1', 'a', 'ü', '-', '%', '\0')
    const lists = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: character, maxLength: 30 }))
    const bases = fc.constantFrom('https://a.a', 'http://1.1.1.1', 'https://[1::a]:1')
    fc.assert(
      fc.property(lists, bases, (list, base) => {
        const entry = match(list, base)
        if (entry !== undefined) expect(list.split(/[\s,]+/)).toContain(entry)
      }),
    )
  })

  test('an entry equal to the host always matches, and so does a domain above it', () => {
    const noise = fc.array(fc.constantFrom('x', '', '.y', '10.0.0.0/8', '*.z'), { maxLength: 3 })
    fc.assert(
      fc.property(fc.domain(), noise, fc.constantFrom(',', ' ', ', '), (domain, others, between) => {
        const list = [...others, domain].join(between)
        expect(match(list, `https://${domain}`)).toBeDefined()
        expect(match(list, `https://api.${domain}:8443`)).toBeDefined()
        expect(match(list, `https://api${domain}`)).toBeUndefined()
      }),
    )
  })
})
