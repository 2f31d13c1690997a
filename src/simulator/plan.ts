// Sorts what a script wants done to one request, and applies its changes to the answer.
import { withHeaders } from './exchange.ts'
import type { ApiAnswer } from './exchange.ts'
import type { Act, Change, Fault, Words } from './misbehaviour.ts'
import { brokenStream } from './stream-faults.ts'

/** The wish of a script for one request. */
export interface Plan {
  readonly words: Words | undefined
  readonly fault: Fault | undefined
  readonly changes: readonly Change[]
  readonly delayMs: number
}

const CHANGES = ['delay', 'date-skew', 'headers', 'drop-headers', 'stream'] as const
const FAULTS = ['hang', 'drip', 'endless', 'bomb', 'cut', 'reset', 'close', 'garbage'] as const

function isChange(act: Act): act is Change {
  return CHANGES.some((change) => change === act.do)
}

function isFault(act: Act): act is Fault {
  return FAULTS.some((fault) => fault === act.do)
}

/** Sorts the acts of a rule by what they touch. */
export function planFor(acts: readonly Act[]): Plan {
  const changes = acts.filter(isChange)
  return {
    words: acts.find((act): act is Words => !isChange(act) && !isFault(act)),
    fault: acts.find(isFault),
    changes,
    delayMs: changes.reduce((sum, change) => sum + (change.do === 'delay' ? change.ms : 0), 0),
  }
}

/** Every answer has a `date`, which a script may move or, as any other header, drop. */
export function changed(answer: ApiAnswer, changes: readonly Change[]): ApiAnswer {
  const dated = withHeaders(answer, { date: answer.headers['date'] ?? new Date().toUTCString() })
  return changes.reduce(changeOne, dated)
}

function changeOne(answer: ApiAnswer, change: Change): ApiAnswer {
  switch (change.do) {
    case 'delay':
      return answer
    case 'date-skew':
      return withHeaders(answer, { date: new Date(Date.now() + change.seconds * 1000).toUTCString() })
    case 'headers':
      return withHeaders(answer, change.headers)
    case 'stream':
      return brokenStream(answer, change.fault)
    case 'drop-headers': {
      const kept = Object.entries(answer.headers).filter(([name]) => !change.names.includes(name))
      return { ...answer, headers: Object.fromEntries(kept) }
    }
  }
}
