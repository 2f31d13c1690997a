// Whether two answers are the same but for what is told of the request itself: its path, its id, its time.
import type { HeardReading } from '../reading.ts'
import { titleOf } from '../words.ts'

/** Characters of a body that are compared. */
const COMPARED = 2_000

/** True when nothing tells the two apart but the request they answer. */
export function sameAnswer(one: HeardReading, other: HeardReading): boolean {
  return traitsOf(one) === traitsOf(other)
}

function traitsOf({ answer, envelope, html }: HeardReading): string {
  const { status, headers, body } = answer
  const text = body.bytes.subarray(0, COMPARED).toString('utf8')
  const said = html
    ? (titleOf(text) ?? '')
    : envelope === undefined
      ? text
      : [envelope.type, envelope.code, envelope.message].join(' ')
  const type = (headers['content-type'] ?? '').split(';')[0] ?? ''
  return [status, type.trim().toLowerCase(), neutral(said)].join('|')
}

/** Paths, and every word with a digit in it: ids, times, lengths. */
function neutral(text: string): string {
  return text
    .replace(/(?:\/[\w.~%-]+)+/g, '/')
    .replace(/[\w-]*\d[\w-]*/g, '0')
    .trim()
}
