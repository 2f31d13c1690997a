// Addresses to which nothing may ever be sent, in every form and spelling that leads there.
import { isForbiddenAddress, isForbiddenHost } from '../../../src/net/addresses.ts'

/** As an address of IPv4, and as its two halves in hexadecimal. */
const METADATA = [
  ['169.254.169.254', 'a9fe:a9fe'],
  ['169.254.0.1', 'a9fe:1'],
  ['100.100.100.200', '6464:64c8'],
  ['168.63.129.16', 'a83f:8110'],
  ['192.0.0.192', 'c000:c0'],
] as const

describe.each(METADATA)('%s', (address, halves) => {
  test.each([
    ['plain', address],
    ['mapped', `::ffff:${address}`],
    ['mapped, in hexadecimal', `::ffff:${halves}`],
    ['compatible', `::${address}`],
    ['compatible, in hexadecimal', `::${halves}`],
    ['translated', `::ffff:0:${address}`],
    ['by NAT64', `64:ff9b::${address}`],
    ['by NAT64, in hexadecimal', `64:ff9b::${halves}`],
    ['by NAT64 of a local prefix', `64:ff9b:1::${address}`],
    ['by 6to4', `2002:${halves}::1`],
    ['with a zone', `::ffff:${address}%eth0`],
  ])('%s', (_form, spelt) => {
    expect(isForbiddenAddress(spelt)).toBe(true)
    expect(isForbiddenHost(spelt.includes(':') ? `[${spelt}]` : spelt)).toBe(true)
  })

  const parts = address.split('.').map(Number)
  const whole = parts.reduce((sum, part) => sum * 256 + part)
  test.each([
    ['decimal', String(whole)],
    ['hexadecimal', `0x${whole.toString(16)}`],
    ['octal', `0${whole.toString(8)}`],
    ['octal parts', parts.map((part) => `0${part.toString(8)}`).join('.')],
    ['hexadecimal parts', parts.map((part) => `0x${part.toString(16)}`).join('.')],
    ['three parts', [parts[0], parts[1], (parts[2] ?? 0) * 256 + (parts[3] ?? 0)].join('.')],
    ['a dot at the end', `${address}.`],
    ['full-width digits', address.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))],
  ])('as a host, %s', (_spelling, host) => expect(isForbiddenHost(host)).toBe(true))
})

test.each(['fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'fd00:ec2::254', 'fd00:ec2::23', 'fd20:ce::254'])(
  '%s',
  (address) => expect(isForbiddenAddress(address)).toBe(true),
)

test.each([
  'metadata.google.internal',
  'METADATA.google.internal.',
  'metadata.goog',
  'instance-data.ec2.internal',
])('%s', (name) => expect(isForbiddenHost(name)).toBe(true))

test.each([
  '10.0.0.1',
  '127.0.0.1',
  '100.100.100.201',
  '168.63.129.17',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::1',
  'fc00::1',
  'fd00:ec3::1',
  'fd20:ce::255',
  '2001:db8::a9fe:a9fe',
  'x',
  '',
])('%j is none of them', (address) => {
  expect(isForbiddenAddress(address)).toBe(false)
  expect(isForbiddenHost(address)).toBe(false)
})

test.each(['localhost', 'api.anthropic.com', 'a b', '[::1', 'metadata.example'])(
  '%j is no such host',
  (host) => expect(isForbiddenHost(host)).toBe(false),
)
