// Each name server is heard by itself, in the words of the protocol, and none is waited for longer than was promised.
import {
  askResolvers,
  RESOLVER_WAIT_MS,
  type ResolverAnswer,
} from '../../../../src/probes/second-look/dns-queries.ts'
import { startNameServer, type NameServer, type NameServerAnswer } from '../../../support/name-server.ts'
import { hold } from '../../../support/hold.ts'
import { refusingPort } from '../../../support/ports.ts'
import { fairWatch } from '../../../support/fair-time.ts'

const NAME = 'gateway.example'
const SLACK_MS = 1_000

const started: NameServer[] = []

afterEach(async () => {
  for (const { close } of started.splice(0)) await close()
})

async function serverThat(answer: NameServerAnswer): Promise<NameServer> {
  const server = await startNameServer(answer)
  started.push(server)
  return server
}

async function heard(answer: NameServerAnswer): Promise<ResolverAnswer | undefined> {
  const { server } = await serverThat(answer)
  const [said] = await askResolvers(NAME, AbortSignal.timeout(10_000), [server])
  expect(said?.server).toBe(server)
  return said
}

describe('a name server', () => {
  test.each([
    ['NXDOMAIN', 'ENOTFOUND'],
    ['NOERROR', 'ENODATA'],
    ['SERVFAIL', 'ESERVFAIL'],
    ['REFUSED', 'EREFUSED'],
  ] as const)('that answers %s is told as %s', async (answer, code) => {
    expect(await heard(answer)).toMatchObject({ code, addresses: [] })
  })

  test('that knows the name is told with the addresses of both families', async () => {
    const v6 = '2001:0db8:0000:0000:0000:0000:0000:0007'
    expect((await heard(['192.0.2.7', v6]))?.addresses).toEqual(['192.0.2.7', '2001:db8::7'])
  })

  test('that knows an address of one family knows the name', async () => {
    expect(await heard(['192.0.2.7'])).toMatchObject({ code: 'ADDRESSES', addresses: ['192.0.2.7'] })
  })

  test('that does not listen is told so', async () => {
    const [said] = await askResolvers(NAME, AbortSignal.timeout(10_000), [
      `127.0.0.1:${await refusingPort()}`,
    ])
    expect(said).toMatchObject({ code: 'ECONNREFUSED', addresses: [] })
  })

  test('that keeps silent is left after the time promised, and holds up no other', async () => {
    const [silent, other] = [await serverThat('silence'), await serverThat('SERVFAIL')]
    const tookMs = fairWatch()
    const said = await askResolvers(NAME, AbortSignal.timeout(10_000), [silent.server, other.server])
    expect(said.map(({ code }) => code)).toEqual(['TIMEOUT', 'ESERVFAIL'])
    expect(tookMs()).toBeLessThan(RESOLVER_WAIT_MS + SLACK_MS)
    expect(silent.asked()).toBe(2)
  })
})

describe('a loop that was held beyond the time promised', () => {
  /** Holds it once both families were asked for. */
  async function heldAnswers(answer: NameServerAnswer): Promise<readonly ResolverAnswer[]> {
    const nameServer = await startNameServer(answer, (asked) => {
      if (asked === 2) hold(RESOLVER_WAIT_MS + SLACK_MS)
    })
    started.push(nameServer)
    return askResolvers(NAME, AbortSignal.timeout(10_000), [nameServer.server])
  }

  test('reads what was answered meanwhile', async () => {
    expect(await heldAnswers('SERVFAIL')).toMatchObject([{ code: 'ESERVFAIL' }])
  })

  test('says nothing of a silent one', async () => {
    expect(await heldAnswers('silence')).toEqual([])
  })
})

test('no more than three are asked, each once', async () => {
  const servers = await Promise.all([1, 2, 3, 4].map(() => serverThat('NXDOMAIN')))
  const names = servers.map(({ server }) => server)
  const said = await askResolvers(NAME, AbortSignal.timeout(10_000), [names[0] ?? '', ...names])
  expect(said.map(({ server }) => server)).toEqual(names.slice(0, 3))
  expect(servers.map(({ asked }) => asked())).toEqual([2, 2, 2, 0])
})

test('an address that cannot be read is told, not thrown', async () => {
  const [said] = await askResolvers(NAME, AbortSignal.timeout(10_000), ['no address'])
  expect(said).toMatchObject({ code: 'EBADSERVER', addresses: [] })
})

test('the end of the run ends the questions, and nothing is said of who was not heard out', async () => {
  const { server } = await serverThat('silence')
  const tookMs = fairWatch()
  expect(await askResolvers(NAME, AbortSignal.timeout(100), [server])).toEqual([])
  expect(tookMs()).toBeLessThan(RESOLVER_WAIT_MS)
})

test('a run that is over asks nobody', async () => {
  const { server, asked } = await serverThat('NXDOMAIN')
  expect(await askResolvers(NAME, AbortSignal.abort(), [server])).toEqual([])
  expect(asked()).toBe(0)
})
