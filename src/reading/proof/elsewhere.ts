// What the other paths of the origin show: where the API answers, where it does not, and which one was probably meant.
import { withoutPasted } from '../../claude/endpoint/base-candidates.ts'
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import type { Clean } from '../../words/clean.ts'
import type { Evidence } from '../../words/evidence.ts'
import type { Conversation } from '../conversation.ts'
import { sameAnswer } from './difference.ts'
import type { ReadExchange } from '../reading.ts'

export type Places = Pick<Evidence, 'excluded' | 'likely'>

/** The first other path of the origin at which the API answers, and not as it answers at a path that cannot exist. */
export function candidateIn({ candidates, nowhere: impossible }: Conversation): string | undefined {
  return candidates.find(({ exchange }) => isApi(exchange) && differs(exchange, impossible))?.base
}

function differs({ reading }: ReadExchange, impossible: ReadExchange | undefined): boolean {
  const other = impossible?.reading
  if (reading.kind === 'silent' || other === undefined || other.kind === 'silent') return true
  return !sameAnswer(reading, other)
}

/** What became of the other paths: all of them excluded, or one that is likely, where a guard answers before anybody looks at paths. */
export function placesIn(
  { candidates, nowhere: impossible }: Conversation,
  base: URL | undefined,
  clean: Clean,
): Places {
  const open = candidates.filter(
    ({ exchange }) =>
      exchange.reading.kind === 'silent' || (isApi(exchange) && !differs(exchange, impossible)),
  )
  if (candidates.length > 0 && open.length === 0)
    return { excluded: candidates.map((one) => clean.named(one.base).quoted) }
  const meant = base && withoutPasted(base)
  const likely = open.find((one) => meant !== undefined && one.base === shownBase(meant))?.base
  return likely === undefined ? {} : { likely: clean.named(likely).quoted }
}

/** Without a credential, a refusal of it or of the method shows that messages are served; any other answer needs a known form. */
export function isApi({ reading }: ReadExchange): boolean {
  if (reading.kind === 'silent' || reading.html) return false
  const { status } = reading.answer
  return (
    status === 401 || status === 405 || (reading.envelope !== undefined && [400, 403, 422].includes(status))
  )
}
