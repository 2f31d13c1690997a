// The forms in which others echo a key, and how a reader gets it back from each.

/** A key in a stranger's hands. */
export interface Disguise {
  readonly wear: (key: string) => string
  readonly undo: (shown: string) => string
}

const same = (text: string): string => text
const without =
  (pattern: RegExp) =>
  (text: string): string =>
    text.replace(pattern, '')

function base64(text: string, shift: number): string {
  return Buffer.concat([Buffer.alloc(shift, 'x'), Buffer.from(text)]).toString('base64')
}

/** Reads all that looks like base64 at its four offsets. */
function fromBase64(shown: string): string {
  const runs = shown.match(/[\w+/=-]{4,}/g) ?? []
  return runs
    .flatMap((run) => [0, 1, 2, 3].map((at) => Buffer.from(run.slice(at), 'base64').toString('latin1')))
    .join('\n')
}

function fromHex(shown: string): string {
  const runs = shown.match(/[0-9a-f]{4,}/gi) ?? []
  return runs
    .flatMap((run) => [0, 1].map((at) => Buffer.from(run.slice(at), 'hex').toString('latin1')))
    .join('\n')
}

const hex = (key: string): string => Buffer.from(key).toString('hex')
const reversed = (text: string): string => [...text].toReversed().join('')

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const turned = letter.charCodeAt(0) + 13
    return String.fromCharCode(turned > (letter <= 'Z' ? 90 : 122) ? turned - 26 : turned)
  })
}

/** Each character by its code between two signs. */
function coded(before: string, radix: 10 | 16, after = ''): Disguise {
  const digits = (char: string): string => char.charCodeAt(0).toString(radix)
  const codes = radix === 10 ? /\d+/g : /[0-9a-f]{2,4}/gi
  return {
    wear: (key) => [...key].map((char) => `${before}${digits(char)}${after}`).join(''),
    undo: (shown) =>
      (shown.replaceAll(/\\u00|%25/g, ' ').match(codes) ?? [])
        .map((code) => String.fromCharCode(Number.parseInt(code, radix)))
        .join(''),
  }
}

/** Cut in groups with a sign between; of a sign that a key may hold, a reader takes all away on both sides. */
function grouped(size: number, sign: string): Disguise {
  return {
    wear: (key) => (key.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(sign),
    undo: sign === ' ' ? without(/ /g) : without(/[-_]/g),
  }
}

const fullWidth = (key: string): string =>
  key.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

const encircled = (key: string): string =>
  key.replace(/[a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 97 + 0x24d0))

/** Every disguise by its name. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  plain: { wear: same, undo: same },
  'cut in two lines': { wear: (key) => `${key.slice(0, 50)}\n${key.slice(50)}`, undo: without(/\s/g) },
  'without its beginning': { wear: (key) => key.slice(9), undo: same },
  reversed: { wear: reversed, undo: reversed },
  'in capitals': { wear: (key) => key.toUpperCase(), undo: same },
  'in small letters, without its beginning': {
    wear: (key) => key.slice(key.lastIndexOf('-', 13) + 1).toLowerCase(),
    undo: same,
  },
  rot13: { wear: rot13, undo: rot13 },
  'full-width': { wear: fullWidth, undo: (shown) => shown.normalize('NFKC') },
  'struck through': { wear: (key) => [...key].join('\u0336'), undo: without(/\p{M}/gu) },
  encircled: { wear: encircled, undo: (shown) => shown.normalize('NFKC') },
  'encircled, read byte by byte': {
    wear: (key) => Buffer.from(encircled(key)).toString('latin1'),
    undo: (shown) => Buffer.from(shown, 'latin1').toString('utf8').normalize('NFKC'),
  },
  'joined by dashes': grouped(1, '-'),
  'in groups of three by dashes': grouped(3, '-'),
  'in groups of three by low lines': grouped(3, '_'),
  'in groups of four by spaces': grouped(4, ' '),
  'base64, first alignment': { wear: (key) => base64(key, 0), undo: fromBase64 },
  'base64, second alignment': { wear: (key) => base64(key, 1), undo: fromBase64 },
  'base64, third alignment': { wear: (key) => base64(key, 2), undo: fromBase64 },
  'base64 in groups of four': {
    wear: (key) => base64(key, 0).replace(/.{4}(?=.)/g, '$& '),
    undo: (shown) => fromBase64(shown.replaceAll(' ', '')),
  },
  base64url: { wear: (key) => Buffer.from(key).toString('base64url'), undo: fromBase64 },
  hex: { wear: hex, undo: fromHex },
  'hex in capitals': { wear: (key) => hex(key).toUpperCase(), undo: fromHex },
  'hex with colons': coded(':', 16),
  'hex with spaces': coded(' ', 16),
  'decimal numbers': coded(', ', 10),
  'HTML, decimal': coded('&#', 10, ';'),
  'HTML, hexadecimal': coded('&#x', 16, ';'),
  'escapes of one byte': coded('\\x', 16),
  'JSON escapes': coded('\\u00', 16),
  'JSON escapes, escaped again': coded('\\\\u00', 16),
  'percent signs': coded('%', 16),
  'percent signs in capitals': {
    ...coded('%', 16),
    wear: (key) => hex(key).toUpperCase().replace(/../g, '%$&'),
  },
  'percent signs, escaped again': coded('%25', 16),
  'quoted-printable': coded('=', 16),
  'spaced out': { wear: (key) => [...key].join(' '), undo: without(/\s/g) },
  'spaced out by dots': { wear: (key) => [...key].join(' . '), undo: without(/[\s.]/g) },
  'with zero-width characters between': { wear: (key) => [...key].join('\u200b'), undo: without(/\s/g) },
  'with escape sequences between': { wear: (key) => [...key].join('\u001b[1m'), undo: without(/\s/g) },
  'with soft hyphens between': { wear: (key) => [...key].join('\u00ad'), undo: without(/\s/g) },
}
