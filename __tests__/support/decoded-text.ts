// The ways in which a text is read again by whoever looks for something encoded in it; each takes time linear in the text.

/** A text in plain letters: every form of a letter is read as itself, without the signs laid over it. */
interface Text {
  readonly bare: string
  /** Its escapes are undone, too. */
  readonly unescaped: string
}

/** Escapes may be escaped again, so often. */
const MOST_TIMES = 3
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', semi: ';', num: '#' },
  ...{ hyphen: '-', dash: '-', lowbar: '_', percnt: '%', equals: '=', bsol: '\\' },
}

function character(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}

function byCode(whole: string, one?: string, other?: string): string {
  return character(Number.parseInt(one ?? other ?? '', 16), whole)
}

function byName(whole: string, hex?: string, decimal?: string, name = ''): string {
  if (hex !== undefined) return byCode(whole, hex)
  if (decimal !== undefined) return character(Number(decimal), whole)
  return ENTITIES[name.toLowerCase()] ?? whole
}

/** Takes the text a step nearer to what was meant. */
type Step = (text: string) => string

const replacing =
  (pattern: RegExp, undo: (whole: string, ...groups: (string | undefined)[]) => string): Step =>
  (text) =>
    text.replace(pattern, undo)

const UNESCAPING: Readonly<Record<string, Step>> = {
  'HTML entities': replacing(/&#x0{0,4}([0-9a-f]{1,6});?|&#0{0,4}(\d{1,7});?|&([a-z]{2,6});/gi, byName),
  'percent signs': replacing(/%([0-9a-f]{2})/gi, byCode),
  'escapes of a byte': replacing(/\\{1,4}x\{?([0-9a-f]{2})\}?/gi, byCode),
  'JSON escapes': replacing(/\\{1,4}u\{?0{0,4}([0-9a-f]{1,6})\}?|%u([0-9a-f]{4})/gi, byCode),
  'quoted-printable': replacing(/=([0-9a-f]{2})/gi, byCode),
}

const PLAIN: Readonly<Record<string, Step>> = {
  'bytes of one letter': replacing(
    /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g,
    (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'),
  ),
  'escape sequences': (text) => text.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, ''),
  'forms of letters': (text) => text.normalize('NFKD'),
}

/** Any text is read as base64 from each of four places on, whatever stands between its characters; a key has none whose base64 needs a sign. */
function base64(text: string): readonly string[] {
  return [0, 1, 2, 3].map((at) => Buffer.from(text.slice(at), 'base64').toString('latin1'))
}

function hex(text: string): readonly string[] {
  const digits = text.replace(/(?:0x|\\x|[^0-9a-z])+/gi, '')
  const runs = digits.match(/[0-9a-f]{16,}/gi) ?? []
  return [0, 1].map((at) => runs.map((run) => Buffer.from(run.slice(at), 'hex').toString('latin1')).join(' '))
}

function decimal(text: string): readonly string[] {
  const numbers = text.match(/\d+/g) ?? []
  return [numbers.map((digits) => (digits.length > 3 ? ' ' : character(Number(digits), ' '))).join('')]
}

const DECODING: Readonly<Record<string, (text: Text) => readonly string[]>> = {
  'plain letters': ({ bare }) => [bare],
  escapes: ({ unescaped }) => [unescaped],
  'decimal numbers': ({ bare }) => decimal(bare),
  hex: ({ bare }) => hex(bare),
  base64: ({ unescaped }) => base64(unescaped.replace(/[^A-Za-z0-9+/]+/g, '')),
}

/** Everything that is undone, by its name. */
export const DECODERS = [PLAIN, UNESCAPING, DECODING].flatMap((steps) => Object.keys(steps))

/** The text as each decoder reads it, with the decoder's name; without those that are left out. */
export function readingsOf(
  raw: string,
  leftOut: readonly string[],
): readonly (readonly [decoder: string, text: string])[] {
  const isUsed = ([name]: readonly [string, unknown]): boolean => !leftOut.includes(name)
  const all = (steps: Readonly<Record<string, Step>>, text: string): string =>
    Object.entries(steps)
      .filter(isUsed)
      .reduce((read, [, step]) => step(read), text)
  const bare = all(PLAIN, raw)
  let unescaped = bare
  for (let times = 0; times < MOST_TIMES; times += 1) unescaped = all(UNESCAPING, unescaped)
  return Object.entries(DECODING)
    .filter(isUsed)
    .flatMap(([name, decode]) => decode({ bare, unescaped }).map((text) => [name, text] as const))
}
