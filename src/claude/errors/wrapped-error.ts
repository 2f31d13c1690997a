// An error of the API inside the error of a gateway: as an object, as JSON in a message, or as Python prints one.
import { type Json, readAnthropic, record, text, type VendorError, word } from './vendor-error.ts'

/** How deep an error is looked for, and in how many fields of each object. */
const DEEPEST = 3
const MOST_FIELDS = 20

/** The error of the API that a body holds below its top, one to three objects deep, in a list or in a text; undefined when there is none. */
export function wrappedError(body: unknown): VendorError | undefined {
  if (typeof body === 'string') return inText(body)
  if (Array.isArray(body)) return inObject(body, 1)
  const json = record(body)
  return json && within(json, 1)
}

function within(json: Json, depth: number): VendorError | undefined {
  for (const value of Object.values(json).slice(0, MOST_FIELDS)) {
    const found = typeof value === 'string' ? inText(value) : inObject(value, depth)
    if (found !== undefined) return found
  }
  return undefined
}

function inObject(value: unknown, depth: number): VendorError | undefined {
  const json = record(Array.isArray(value) ? value[0] : value)
  if (json === undefined) return undefined
  return readAnthropic(json) ?? (depth < DEEPEST ? within(json, depth + 1) : undefined)
}

/** Only what surely is an error of the API is looked at closer. */
const AS_JSON = /\{\s*"type"\s*:\s*"error"/
const AS_PYTHON = /\{\s*'type'\s*:\s*'error'/

function inText(value: string): VendorError | undefined {
  const start = text(value) ?? ''
  // In a text in a text it shows without the escapes.
  return inPlainText(start) ?? (start.includes('\\') ? inPlainText(start.replaceAll('\\', '')) : undefined)
}

function inPlainText(start: string): VendorError | undefined {
  const json = AS_JSON.exec(start)
  if (json !== null) return inJson(start.slice(json.index))
  const python = AS_PYTHON.exec(start)
  return python === null ? undefined : inPython(start.slice(python.index))
}

/** The text may go on behind the object. */
function inJson(start: string): VendorError | undefined {
  const end = start.lastIndexOf('}')
  try {
    const json = record(JSON.parse(start.slice(0, end + 1)))
    if (json !== undefined) return readAnthropic(json)
  } catch {
    // What is no whole object is read field by field.
  }
  return fields(start, '"')
}

function inPython(start: string): VendorError | undefined {
  return fields(start, "'")
}

function fields(start: string, quote: '"' | "'"): VendorError | undefined {
  const type = new RegExp(`${quote}type${quote}\\s*:\\s*${quote}([a-z_]{1,60}_error)${quote}`).exec(
    start,
  )?.[1]
  if (type === undefined) return undefined
  const message = new RegExp(`${quote}message${quote}\\s*:\\s*(?:"([^"]{0,1000})"|'([^']{0,1000})')`).exec(
    start,
  )
  return {
    type: word(type),
    code: undefined,
    message: text(message?.[1] ?? message?.[2]),
    requestId: undefined,
  }
}
