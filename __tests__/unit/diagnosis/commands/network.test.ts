// Commands for the shell at hand, by the way in use: a real shell reads each sh command as the words that are meant.
import { execFileSync } from 'node:child_process'
import {
  answerHeaders,
  certificateDates,
  connectDirectly,
  connectOnly,
  connectThroughProxy,
  handshake,
  lookUp,
  lookUpOutside,
} from '../../../../src/diagnosis/commands/network.ts'
import { proxyNames, storeCredential } from '../../../../src/diagnosis/commands/credentials.ts'
import { NO_TARGET, type Command, type RemedyFacts } from '../../../../src/diagnosis/catalogue/entry.ts'

const AT: RemedyFacts = { ...NO_TARGET, endpoint: 'https://gw.example:8443/x', hostname: 'gw.example' }
const WAY = {
  proxy: 'http://proxy.example:3128',
  caFile: "/srv/it's here/roots.pem",
  connectTo: { host: '[2001:db8::1]', port: 443 },
}

/** The words that a shell makes of a command up to its first pipe or redirection. */
function wordsOf(command: string | undefined): readonly string[] {
  const simple = (command ?? '').split(/ <| \|/)[0] ?? ''
  return execFileSync('sh', ['-c', `set -f; printf '%s\\n' ${simple}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')
}

function powershell(command: Command, facts: Partial<RemedyFacts> = {}): string | undefined {
  return command({ ...AT, shell: 'powershell', ...facts })
}

test('curl carries the proxy, the roots and the redirection in use', () => {
  expect(wordsOf(answerHeaders({ ...AT, way: WAY }))).toEqual([
    ...['curl', '-sS', '--proxy', WAY.proxy, '--noproxy', ',', '--cacert', WAY.caFile],
    ...['--connect-to', 'gw.example:8443:[2001:db8::1]:443', '-o', '/dev/null', '-D', '-'],
    'https://gw.example:8443/',
  ])
})

test('without any of them a command stays short', () => {
  expect(answerHeaders(AT)).toBe('curl -sS -o /dev/null -D - https://gw.example:8443/')
  expect(handshake(AT)).toBe(
    'openssl s_client -connect gw.example:8443 -servername gw.example -showcerts </dev/null',
  )
})

test('openssl goes the same way, and asks for the name of the URL', () => {
  expect(wordsOf(certificateDates({ ...AT, way: WAY }))).toEqual([
    ...['openssl', 's_client', '-proxy', 'proxy.example:3128', '-connect', '[2001:db8::1]:443'],
    ...['-servername', 'gw.example', '-CAfile', WAY.caFile],
  ])
})

test('a proxy that openssl cannot ask is left to curl', () => {
  expect(handshake({ ...AT, way: { proxy: 'https://proxy.example:443' } })).toMatch(
    /^curl -sS --proxy https:\/\/proxy\.example:443 /,
  )
})

test('past a proxy means past every one; the one that was left aside can be asked for', () => {
  expect(wordsOf(connectDirectly({ ...AT, way: WAY }))).toContain('*')
  expect(connectDirectly({ ...AT, way: WAY })).not.toContain('--proxy ')
  expect(wordsOf(connectOnly({ ...AT, way: { ignoresProxies: true } }))).toContain('*')
  expect(connectThroughProxy({ ...AT, way: { bypassed: WAY.proxy } })).toContain(`--proxy ${WAY.proxy}`)
  expect(connectThroughProxy(AT)).toBeUndefined()
})

test('the name that is really asked for is looked up, and an address is not', () => {
  expect(lookUp(AT)).toBe('nslookup gw.example')
  expect(lookUpOutside(AT)).toBe('nslookup gw.example 1.1.1.1')
  expect(lookUp({ ...AT, way: { connectTo: { host: 'other.example', port: 443 } } })).toBe(
    'nslookup other.example',
  )
  expect(lookUp({ ...AT, way: WAY })).toBeUndefined()
})

test('what connect-to names stays one word of the shell', () => {
  const way = { connectTo: { host: "$(id)';id;'`id`", port: 443 } }
  expect(wordsOf(connectOnly({ ...AT, way }))).toContain(`gw.example:8443:${way.connectTo.host}:443`)
})

test('a value that no line can hold makes no command', () => {
  expect(answerHeaders({ ...AT, way: { caFile: '/srv/a\nb.pem' } })).toBeUndefined()
})

test('a name that no shell would take is not put into a command', () => {
  expect(storeCredential({ ...AT, host: 'terminal', secretName: 'A; id' })).toBeUndefined()
  expect(storeCredential({ ...AT, secretName: 'A; id' })).toBe('gh secret list')
})

describe('PowerShell', () => {
  test.each<[string, Command, string]>([
    ['headers', answerHeaders, 'curl.exe -sS -o NUL -D - https://gw.example:8443/'],
    ['the connection', connectOnly, 'Test-NetConnection -ComputerName gw.example -Port 8443'],
    ['the name', lookUp, 'Resolve-DnsName gw.example'],
    ['the name elsewhere', lookUpOutside, 'Resolve-DnsName gw.example -Server 1.1.1.1'],
    ['names of proxies', proxyNames, "(Get-ChildItem Env:).Name -match 'proxy'"],
  ])('%s', (_, command, words) => {
    expect(powershell(command)).toBe(words)
  })

  test('a key is asked for without showing it', () => {
    expect(powershell(storeCredential, { host: 'terminal', secretName: 'ANTHROPIC_API_KEY' })).toBe(
      "$env:ANTHROPIC_API_KEY = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString 'ANTHROPIC_API_KEY')).Password",
    )
  })

  test('a quote within a value is doubled', () => {
    expect(powershell(answerHeaders, { way: WAY })).toContain("--cacert '/srv/it''s here/roots.pem'")
    expect(powershell(answerHeaders, { way: { caFile: 'C:\\it’s.pem' } })).toBeUndefined()
  })

  test('a certificate is looked at without OpenSSL, at the place that is connected to', () => {
    const command = powershell(certificateDates, { way: { connectTo: { host: '[::1]', port: 9443 } } })
    expect(command).toContain("TcpClient]::new('::1', 9443)")
    expect(command).toContain("AuthenticateAsClient('gw.example')")
    expect(command).not.toContain('openssl')
    const evil = powershell(certificateDates, { way: { connectTo: { host: "a');evil;('", port: 1 } } })
    expect(evil).toContain("TcpClient]::new('a'');evil;(''', 1)")
  })
})
