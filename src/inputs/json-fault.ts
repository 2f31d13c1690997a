// Where a text stops being JSON. Node tells the place of some faults, and repeats the text of others.
import { lineAndColumn } from './input-error.ts'

/** The line and column of the first character with which a text is no JSON, or of its end where it is cut off. */
export function placeOfFault(text: string): string {
  const lines = text.slice(0, lengthOfBeginning(text, 0, text.length + 1)).split('\n')
  return lineAndColumn(lines.length, (lines.at(-1)?.length ?? 0) + 1)
}

/** How many characters may begin a JSON text, found by halves: so many may, and so many may not. */
function lengthOfBeginning(text: string, may: number, mayNot: number): number {
  const half = (may + mayNot) >> 1
  if (half === may) return may
  return isBeginning(text.slice(0, half))
    ? lengthOfBeginning(text, half, mayNot)
    : lengthOfBeginning(text, may, half)
}

/** Whether what a text lacks is at its end. The messages are those of Node 20 to 24. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const [, at] = / at position (\d+)/.exec(String(error)) ?? []
    return at === undefined ? /end of JSON/.test(String(error)) : Number(at) >= text.length
  }
}
