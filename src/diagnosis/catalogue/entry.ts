// The shape of a catalogue entry, and the constructors that keep entries readable as data.
import type { RemedyParty } from '../../claude/providers/provider.ts'
import type { CloudIdentity } from '../../words/cloud.ts'
import type { Evidence, Fact, FactName } from '../../words/evidence.ts'
import type { HostKind, Shell } from '../../words/host.ts'
import { type Phrase, type Quoted, plain, quote } from '../../words/phrase.ts'
import type { Remedy } from '../../words/result.ts'
import type { ClientId } from '../../words/settings.ts'
import type { Way } from '../commands/way.ts'
import { LINKS, type LinkName } from './links.ts'

/** The facts of the run that a remedy may know. `endpoint` is clean: no userinfo, query or fragment. */
export interface RemedyFacts {
  readonly host: HostKind
  /** Whom the remedy speaks of, by the provider's row. */
  readonly party: RemedyParty
  readonly endpoint: string
  readonly hostname: string
  /** The shell variable, or the secret's name where the run tells it; a workflow's expression is not seen from within. */
  readonly secretName: string | undefined
  /** Only of a target of a file, where its endpoints stand, and the name of the variable that it needs if it names one. */
  readonly listed?: { readonly credentialName: string | undefined }
  /** The variable or input the credential came from. */
  readonly variable: string | undefined
  /** The program whose settings are named. */
  readonly client?: ClientId | undefined
  /** The betas that the headers of the user ask for. */
  readonly betas?: readonly string[]
  /** The shell that commands are written for; `sh` where absent. */
  readonly shell?: Shell
  /** Only at a cloud. */
  readonly cloud?: CloudFacts
  /** The way in use, for commands that ask the network. */
  readonly way?: Way
  /** Evidence of the deciding finding. */
  readonly evidence: Evidence
}

/** A cloud as far as its remedies depend on it; who asks there, and where. */
export interface CloudFacts {
  readonly identity: CloudIdentity['kind']
  readonly region?: string | undefined
  readonly project?: string | undefined
}

/** Facts where no target was checked: a wrong input, a missing report. */
export const NO_TARGET: RemedyFacts = {
  host: 'action',
  party: 'gateway',
  endpoint: '',
  hostname: '',
  secretName: undefined,
  variable: undefined,
  evidence: {},
}

/** Plain words that may depend on the facts. What enters them must be plain too: `nameIn` sees to it. */
export type Worded = string | ((facts: RemedyFacts) => string)

/** A cause in words. `title` names what is wrong; `when` is the rule of the contract; `explanation` says what happened and what it is not. */
export interface CauseEntry {
  readonly title: (facts: RemedyFacts) => string
  readonly when: string
  readonly explanation: (facts: RemedyFacts) => Phrase
  readonly remedy: (facts: RemedyFacts) => Remedy
}

/** One thing to do; `names in backticks` are shown as code. A function may look at the facts, and returns undefined where the step does not apply. */
export type Step = string | ((facts: RemedyFacts) => Phrase | undefined)

/** A command for the shell of the facts that is safe to paste; undefined where they do not allow a safe one. */
export type Command = (facts: RemedyFacts) => string | undefined

interface CauseText extends Omit<RemedyText, 'links'> {
  readonly title: Worded
  readonly when: string
  readonly explanation: Worded
  readonly links: ByHost<LinkName>
}

/** A list that may depend on where we run. */
type ByHost<Name> = readonly Name[] | ((host: HostKind) => readonly Name[])

/** A remedy in words. */
export interface RemedyText {
  /** The first thing to do, in one line that makes sense alone; where absent the first step, which then may quote nothing that came over the network. */
  readonly summary?: Worded
  readonly steps: readonly Step[]
  readonly commands?: readonly Command[]
  readonly links: ByHost<string>
}

/** Builds an entry out of its words. */
export function cause({ title, when, explanation, links, ...remedy }: CauseText): CauseEntry {
  return {
    title: (facts) => worded(title, facts),
    when,
    explanation: (facts) => marked(worded(explanation, facts)),
    remedy: remedyIn({ ...remedy, links: (host) => ofHost(links, host).map((name) => LINKS[name]) }),
  }
}

/** Builds a remedy out of its words. */
export function remedyIn({ summary, steps, commands = [], links }: RemedyText): CauseEntry['remedy'] {
  return (facts) => {
    const said = steps.flatMap((step) => spoken(step, facts))
    return {
      summary: summary === undefined ? said.slice(0, 1).map(plain).join('') : worded(summary, facts),
      steps: said,
      commands: [...new Set(commands.flatMap((command) => command(facts) ?? []))],
      ...(facts.shell !== undefined && { shell: facts.shell }),
      links: ofHost(links, facts.host),
    }
  }
}

function ofHost<Name>(list: ByHost<Name>, host: HostKind): readonly Name[] {
  return typeof list === 'function' ? list(host) : list
}

/** Words for these facts. */
export function worded(words: Worded, facts: RemedyFacts): string {
  return typeof words === 'string' ? words : words(facts)
}

/** A step in the words of the facts: one phrase, or none where it does not apply. */
export function spoken(step: Step, facts: RemedyFacts): readonly Phrase[] {
  const phrase = typeof step === 'string' ? marked(step) : step(facts)
  return phrase === undefined ? [] : [phrase]
}

/** Own words as a phrase: what stands between backticks is code. */
export function marked(words: string): Phrase {
  return words
    .split('`')
    .map((part, at) => (at % 2 === 1 ? quote(part) : part))
    .filter((part) => part !== '')
}

/** Letters, digits and signs that no output language reads as more than text, and nothing that GitHub makes a link of. */
const PLAIN_NAME = /^(?!www\.|.*\/\/)[\w./:-]{1,100}$/i

/** A name for plain words, such as a host or a model; `otherwise` stands for one that is absent or not plain. */
export function nameIn(name: Fact | undefined, otherwise: string): string {
  return typeof name === 'string' && PLAIN_NAME.test(name) ? name : otherwise
}

/** The host of the endpoint in plain words; `otherwise` with a capital letter where it opens a sentence. */
export function hostIn({ hostname }: RemedyFacts, otherwise = 'the endpoint'): string {
  return nameIn(hostname, otherwise)
}

/** Plain words by whom the endpoint belongs to. */
export function byParty(words: Readonly<Record<RemedyParty, Worded>>): Worded {
  return (facts) => worded(words[facts.party], facts)
}

/** Plain words by where we run. */
export function byHost(words: Readonly<Record<HostKind, string>>): Worded {
  return ({ host }) => words[host]
}

/** A step that is worded by where we run, or that only one of the two needs. */
export function forHost(words: { readonly action?: string; readonly terminal?: string }): Step {
  return ({ host }) => {
    const text = words[host]
    return text === undefined ? undefined : marked(text)
  }
}

/** A step of the workflow's author alone: where the credential is an input, or where a targets file names it. */
export function forDelivery(words: {
  readonly byInput: string
  readonly byName?: (name: string) => Phrase
}): Step {
  return ({ host, listed }) => {
    if (host !== 'action') return undefined
    const name = listed?.credentialName
    return name === undefined ? marked(words.byInput) : words.byName?.(name)
  }
}

/** A step that quotes a measured value; `otherwise` is said (or nothing) where the value is unknown. */
export function told(name: FactName, words: (value: Quoted) => Phrase, otherwise?: string): Step {
  return ({ evidence }) => {
    const value = factIn(evidence, name)
    if (value !== undefined) return words(value)
    return otherwise === undefined ? undefined : marked(otherwise)
  }
}

/** A measured value as quoted text; undefined when it is absent or empty. */
export function factIn(evidence: Evidence, name: FactName): Quoted | undefined {
  const value = evidence[name]
  if (value === undefined || value === null || typeof value === 'boolean') return undefined
  const text = typeof value === 'object' ? value.join(', ') : String(value)
  return text === '' ? undefined : quote(text)
}

/** A step for users of the vendor's own service alone. */
export function atVendor(step: Step): Step {
  return (facts) => {
    if (facts.party !== 'anthropic') return undefined
    return spoken(step, facts)[0]
  }
}

/** A step that is worded by whom the endpoint belongs to, or that only one of the two needs. */
export function forParty(words: Readonly<Partial<Record<RemedyParty, string>>>): Step {
  return ({ party }) => {
    const text = words[party]
    return text === undefined ? undefined : marked(text)
  }
}
