// Which one cause explains a set of findings: an ordered table, the first rule that applies decides.
import type { CauseId } from '../words/causes.ts'
import { WAY_CHECKS } from '../words/check-ids.ts'
import { causeOf, failsOnTheWay, type Finding } from '../words/finding.ts'
import { byWeight } from './verdict.ts'

/** The finding a diagnosis rests on, and the cause it comes to. */
export interface Decision {
  readonly finding: Finding
  readonly cause: CauseId
  /** Findings with another cause of their own, which are only what this one leads to. */
  readonly followedBy?: readonly Finding[]
}

interface Rule {
  readonly id: string
  readonly decide: (findings: readonly Finding[]) => Decision | undefined
}

const OF_THE_WAY: readonly (CauseId | undefined)[] = ['proxy.at-fault', 'proxy.required']

/** Rules in their order: the first that applies decides. */
export const RULES: readonly Rule[] = [
  {
    // A refused key whose text is odd for its family was cut or mistyped, not revoked.
    id: 'malformed-and-refused',
    decide: (findings) => {
      const odd = findings.find(
        ({ check, evidence }) => check === 'key-shape' && evidence?.oddity === 'key.malformed',
      )
      const [heaviest] = byWeight(findings)
      return odd && heaviest && causeOf(heaviest) === 'auth.invalid'
        ? { finding: odd, cause: 'key.malformed' }
        : undefined
    },
  },
  {
    // Whatever fails on one way and not on the other fails because of the way.
    id: 'way',
    decide: (findings) => {
      const way = findings.find((finding) => OF_THE_WAY.includes(causeOf(finding)))
      const cause = way && causeOf(way)
      const followedBy = findings.filter(failsOnTheWay)
      const [heaviest] = byWeight(findings)
      return way && cause && heaviest && [way, ...followedBy].includes(heaviest)
        ? { finding: way, cause, followedBy }
        : undefined
    },
  },
  {
    // A private address of a public name is a private link where the API answers, and a filter or a hosts file where it does not.
    id: 'sinkhole',
    decide: (findings) => {
      const bent = findings.find(({ check, evidence }) => check === 'dns' && evidence?.private === true)
      const followedBy = findings.filter(
        ({ check, status }) => status === 'fail' && WAY_CHECKS.includes(check),
      )
      const [heaviest] = byWeight(findings)
      return bent && heaviest && followedBy.includes(heaviest)
        ? { finding: bent, cause: 'dns.sinkhole', followedBy }
        : undefined
    },
  },
  {
    id: 'heaviest',
    decide: (findings) => {
      const [finding] = byWeight(findings)
      const cause = finding && causeOf(finding)
      return finding && cause ? { finding, cause } : undefined
    },
  },
]

/** The decision of the first rule that applies; undefined when no finding names a cause. */
export function decide(findings: readonly Finding[]): Decision | undefined {
  for (const rule of RULES) {
    const decision = rule.decide(findings)
    if (decision !== undefined) return decision
  }
  return undefined
}
