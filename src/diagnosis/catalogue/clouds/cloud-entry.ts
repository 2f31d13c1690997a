// The shape of what a cause comes to at a cloud, and the parts that its words share.
import type { CauseId } from '../../../words/causes.ts'
import type { CloudIdentity } from '../../../words/cloud.ts'
import type { FactName } from '../../../words/evidence.ts'
import { words } from '../../commands/quoting.ts'
import {
  type CauseEntry,
  type Command,
  marked,
  nameIn,
  type RemedyFacts,
  remedyIn,
  type RemedyText,
  spoken,
  type Step,
  type Worded,
  worded,
} from '../entry.ts'

/** Words that take the place of those of the ordinary entry; an absent title or explanation stays as it is there. */
export interface CloudEntry extends Pick<CauseEntry, 'remedy'> {
  readonly title?: CauseEntry['title']
  readonly explanation?: CauseEntry['explanation']
}

export type CloudEntries = Readonly<Partial<Record<CauseId, CloudEntry>>>

interface CloudText extends RemedyText {
  readonly title?: Worded
  readonly explanation?: Worded
  readonly summary: Worded
}

/** Builds an entry out of its words. */
export function atCloud({ title, explanation, ...remedy }: CloudText): CloudEntry {
  return {
    remedy: remedyIn(remedy),
    ...(title !== undefined && { title: (facts) => worded(title, facts) }),
    ...(explanation !== undefined && { explanation: (facts) => marked(worded(explanation, facts)) }),
  }
}

/** A step for a base URL that no cloud needs; `variable` is the client's own, in backticks. */
export function removeBase(variable: string): Step {
  return ({ host }) =>
    marked(
      `Remove the base URL where it's set: ${host === 'action' ? 'the input `endpoints`' : '`--endpoints`'}, or ${variable}.`,
    )
}

type Kind = CloudIdentity['kind']

/** A step for those who ask in one of these ways; also where nobody says how. */
export function forAsker(kinds: readonly Kind[], step: Step): Step {
  return (facts) => {
    const kind = facts.cloud?.identity
    return kind === undefined || kinds.includes(kind) ? spoken(step, facts)[0] : undefined
  }
}

/** A step where a fact has this value, or any value where none is given. */
export function where(name: FactName, step: Step, value?: string): Step {
  return (facts) => (has(facts, name, value) ? spoken(step, facts)[0] : undefined)
}

/** A step where a fact is unknown, or has another value than this one. */
export function without(name: FactName, step: Step, value?: string): Step {
  return (facts) => (has(facts, name, value) ? undefined : spoken(step, facts)[0])
}

/** Whether a fact is known, and has this value where one is given. */
export function has({ evidence }: RemedyFacts, name: FactName, value?: string): boolean {
  const fact = evidence[name]
  return value === undefined ? fact !== undefined && fact !== null && fact !== '' : fact === value
}

/** A name for plain words; `otherwise` where it is absent or not plain. */
export function named(name: FactName, otherwise: string): (facts: RemedyFacts) => string {
  return ({ evidence }) => nameIn(evidence[name], otherwise)
}

const SAFE = /^[a-z\d][\w.:@/-]{0,200}$/i
/** Hosts in which a region stands. */
const REGIONS = [
  /^(?:bedrock-runtime|bedrock-mantle|bedrock|aws-external-anthropic)\.([a-z\d-]+)\.(?:amazonaws\.com|api\.aws)/,
  /^([a-z\d-]+)-aiplatform\.googleapis\.com$/,
  /^aiplatform\.([a-z]+)\.rep\.googleapis\.com$/,
]

/** The region that was asked: by the settings, else by the host. */
export function regionOf({ cloud, hostname, evidence }: RemedyFacts): string | undefined {
  const inHost = REGIONS.map((pattern) => pattern.exec(hostname)?.[1]).find((region) => region !== undefined)
  return safe(cloud?.region ?? inHost ?? evidence.region)
}

/** The project that was asked. */
export function projectOf({ cloud, evidence }: RemedyFacts): string | undefined {
  return safe(cloud?.project ?? evidence.project)
}

/** The model in question, where it can be part of a command. */
export function modelOf({ evidence }: RemedyFacts): string | undefined {
  return safe(evidence.model)
}

/** The Foundry resource, which is the first label of its host. */
export function resourceOf({ hostname }: RemedyFacts): string | undefined {
  return safe(/^([\w-]+)\.(?:services\.ai|openai|cognitiveservices)\.azure\.com$/.exec(hostname)?.[1])
}

function safe(value: string | undefined): string | undefined {
  return value !== undefined && SAFE.test(value) ? value : undefined
}

type Part = string | ((facts: RemedyFacts) => string | undefined)

/** A command of these words; none where the facts lack one of them. */
export function runs(...parts: readonly Part[]): Command {
  return (facts) => {
    const all = parts.map((part) => (typeof part === 'string' ? part : part(facts)))
    const known = all.filter((word) => word !== undefined)
    return known.length === all.length ? words(known, facts.shell ?? 'sh') : undefined
  }
}
