// The text of `report.json`, in pieces: the report of thousands of targets is never one string.
import type { RunResult, TargetResult } from '../../result.ts'
import { reportHead, targetJson } from './write-v1.ts'

/** One target: on a line of its own among many, indented where it is the only one. `whole` takes secrets out. */
export function targetText(target: TargetResult, whole: (text: string) => string, pretty: boolean): string {
  if (!pretty) return whole(JSON.stringify(targetJson(target)))
  return whole(JSON.stringify(targetJson(target), undefined, 2)).replaceAll('\n', '\n    ')
}

/** A target's text as it is kept: a thousand strings would take twice the memory of their bytes. */
export type TargetText = string | Uint8Array

/** The head first, then every target; `targetTexts` are in the order of the result's targets. */
export function* reportText(
  result: RunResult,
  targetTexts: readonly TargetText[],
  whole: (text: string) => string,
): Generator<TargetText> {
  const head = whole(JSON.stringify(reportHead(result), undefined, 2))
  yield `${head.slice(0, head.lastIndexOf('\n'))},\n  "targets": [`
  for (const [at, text] of targetTexts.entries()) {
    yield at === 0 ? '\n    ' : ',\n    '
    yield text
  }
  yield targetTexts.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}
