// Names become addresses, families take turns, and no address gets lost.
import fc from 'fast-check'
import { interleave, resolve, type Address } from '../../../src/probes/dns.ts'

test.each([
  ['127.0.0.1', [{ address: '127.0.0.1', family: 4 }]],
  ['[::1]', [{ address: '::1', family: 6 }]],
  ['::1', [{ address: '::1', family: 6 }]],
])('the literal %s is its own answer', async (host, addresses) => {
  expect(await resolve(host)).toEqual(addresses)
})

test('localhost is known to the system', async () => {
  const addresses = (await resolve('localhost')).map(({ address }) => address)
  expect(addresses.every((address) => ['127.0.0.1', '::1'].includes(address))).toBe(true)
  expect(addresses).not.toEqual([])
})

test('a name that cannot exist is refused with a code', async () => {
  await expect(resolve('does-not-exist.invalid')).rejects.toMatchObject({
    code: expect.stringMatching(/^(?:ENOTFOUND|EAI_AGAIN)$/) as unknown,
  })
})

const addresses = fc.array(fc.record<Address>({ address: fc.uuid(), family: fc.constantFrom<4 | 6>(4, 6) }), {
  maxLength: 20,
})

test('interleaving keeps every address, the first of all, and the order within a family', () => {
  fc.assert(
    fc.property(addresses, (given) => {
      const mixed = interleave(given)
      expect(mixed[0]).toBe(given[0])
      for (const family of [4, 6]) {
        const own = (list: readonly Address[]): readonly Address[] =>
          list.filter((one) => one.family === family)
        expect(own(mixed)).toEqual(own(given))
      }
      expect(mixed).toHaveLength(given.length)
    }),
  )
})

test('families take turns while both have addresses left', () => {
  const list = (families: string): readonly Address[] =>
    [...families].map((family, at) => ({ address: String(at), family: family === '4' ? 4 : 6 }))
  expect(interleave(list('44466')).map(({ family }) => family)).toEqual([4, 6, 4, 6, 4])
  expect(interleave(list('64444')).map(({ family }) => family)).toEqual([6, 4, 4, 4, 4])
})
