// XML by the library `fast-xml-builder`: elements in order, attributes and text escaped, no character that XML forbids.
import Builder from 'fast-xml-builder'

/** Values by their names. */
export type Attributes = Readonly<Record<string, string>>

export interface Node {
  readonly name: string
  readonly attributes?: Attributes
  readonly text?: string
  readonly children?: readonly Node[]
}

const builder = new Builder({
  ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', format: true },
  ...{ suppressEmptyNode: true, suppressBooleanAttributes: false },
})

/** An element with all that is in it, on lines of its own. */
export function element(name: string, attributes: Attributes, children: readonly Node[]): string {
  return builder.build([ordered({ name, attributes, children })])
}

/** The first line and the last line of an element whose inside is written piece by piece. */
export function openAndClosed(name: string, attributes: Attributes): readonly [string, string] {
  const text = element(name, attributes, [{ name: 'inside' }])
  const [opening = '', closing = ''] = text.trim().split(/\s*<inside\/>\s*/)
  return [opening, `\n${closing}\n`]
}

/** The form in which the library keeps the order of elements. */
function ordered({ name, attributes = {}, text, children = [] }: Node): object {
  const words = text === undefined ? [] : [{ '#text': writable(text) }]
  const named = Object.entries(attributes).map(([key, value]) => [key, writable(value)])
  return { [name]: [...words, ...children.map(ordered)], ':@': Object.fromEntries(named) as object }
}

/** Everything but the characters of XML 1.0. Source: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

function writable(text: string): string {
  return text.replace(FORBIDDEN, '\u{fffd}')
}
