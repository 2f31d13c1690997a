// Hosts to which no credential may ever go.

/** Addresses at which clouds hand out credentials, in the spellings that a URL takes for the same, and what is of the same kind. */
export const METADATA: readonly string[] = [
  ...['169.254.169.254', '100.100.100.200', '168.63.129.16', '192.0.0.192'].flatMap(spellings),
  ...['[fd00:ec2::254]', '[fd00:0ec2:0:0:0:0:0:254]', '[fd20:ce::254]', '[fe80::1]', '169.254.0.1'],
  ...['metadata.google.internal', 'METADATA.google.internal.', 'metadata'],
]

function spellings(address: string): readonly string[] {
  const bytes = address.split('.').map(Number)
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  const whole = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  const hex = whole.toString(16).padStart(8, '0')
  const [high, low] = [hex.slice(0, 4), hex.slice(4)]
  return [
    ...[address, `${address}.`, String(whole), `0x${hex}`, `0${whole.toString(8)}`],
    ...[16, 8].map((radix) =>
      bytes.map((byte) => (radix === 16 ? '0x' : '0') + byte.toString(radix)).join('.'),
    ),
    ...[`${first}.${second}.${third * 256 + fourth}`, `${first}.${whole % 2 ** 24}`],
    ...[[...address].map(fullWidth).join(''), address.replaceAll('.', '%2e')],
    ...['::ffff:', '::', '64:ff9b::'].flatMap((prefix) => [
      `[${prefix}${address}]`,
      `[${prefix}${high}:${low}]`,
    ]),
  ]
}

function fullWidth(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) + 0xfee0)
}
