// The way in use, as commands are told it: never with a user name or password, and with whole paths.
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { wayOf, type Way } from '../../../../src/diagnosis/commands/way.ts'
import { readSettings } from '../../../../src/inputs/read-settings.ts'
import { planTarget } from '../../../../src/plan/target.ts'
import { makeScrubber } from '../../../../src/secrets/scrubber.ts'
import { makeClean } from '../../../../src/words/clean.ts'
import { makeHost, type HostWorld } from '../../../support/made-host.ts'

function way(world: HostWorld): Way | undefined {
  const host = makeHost({ kind: 'terminal', ...world })
  const settings = readSettings(host)
  const [endpoint] = planTarget(settings).endpoints
  return endpoint && wayOf(endpoint, settings, host.cwd, makeClean(makeScrubber([])))
}

test('nothing is in use where nothing was said', () => {
  expect(way({})).toEqual({})
})

test('a proxy is told without its user name and password', () => {
  expect(way({ env: { HTTPS_PROXY: 'http://anna:geheim@proxy.example:3128' } })).toEqual({
    proxy: 'http://proxy.example:3128',
    proxyUser: true,
  })
})

test('a proxy that is left aside is told apart by what leaves it aside', () => {
  const HTTPS_PROXY = 'http://proxy.example:3128'
  expect(way({ env: { HTTPS_PROXY, NO_PROXY: 'anthropic.com' } })).toEqual({ bypassed: HTTPS_PROXY })
  expect(way({ env: { HTTPS_PROXY }, inputs: { proxy: 'none' } })).toEqual({
    bypassed: HTTPS_PROXY,
    ignoresProxies: true,
  })
})

test('a redirection names host and port; one of another host is none', () => {
  const connectTo = (line: string): Way | undefined => way({ inputs: { 'connect-to': line } })
  expect(connectTo('api.anthropic.com:443:10.0.0.7:')).toEqual({ connectTo: { host: '10.0.0.7', port: 443 } })
  expect(connectTo('other.example:443:10.0.0.7:')).toEqual({})
})

test('roots are named by their whole path, and not where the file is unusable', () => {
  const cwd = join(realpathSync(tmpdir()), `roots-${process.pid}`)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'roots.pem'), rootCertificates[0] ?? '')
  expect(way({ cwd, inputs: { 'ca-certificates': 'roots.pem' } })).toEqual({ caFile: join(cwd, 'roots.pem') })
  expect(way({ cwd, env: { NODE_EXTRA_CA_CERTS: './roots.pem' } })).toEqual({
    caFile: join(cwd, 'roots.pem'),
  })
  expect(way({ cwd, inputs: { 'ca-certificates': 'no-such.pem' } })).toEqual({})
  rmSync(cwd, { recursive: true })
})

test('a variable stands for a path that may not be shown', () => {
  const cwd = join(realpathSync(tmpdir()), `aB3xK9qLm2Zt7wVr-${process.pid}`)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'roots.pem'), rootCertificates[0] ?? '')
  expect(way({ cwd, inputs: { 'ca-certificates': 'roots.pem' } })).toEqual({
    caFile: { before: '', variable: 'CA_FILE' },
  })
  rmSync(cwd, { recursive: true })
})
