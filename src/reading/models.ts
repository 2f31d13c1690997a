// Which models can be used: the service's own list first, the token count and single look-ups next, the dated table last.
import { lifecycleOf, sameModel } from '../claude/models/models.ts'
import { parseModelList, type ListedModel } from '../claude/models/model-list.ts'
import { isCovered, isWildcard } from '../claude/models/wildcards.ts'
import type { Road } from '../claude/providers/clouds/road.ts'
import type { Target } from '../plan/target.ts'
import type { ModelResult } from '../words/result.ts'
import type { Conversation } from './conversation.ts'
import type { Proof } from './proof/proof.ts'
import { understood, type HeardReading, type Reading } from './reading.ts'
import { judgeOnRoad } from './road-models.ts'

type Status = ModelResult['status']

export interface ModelsJudgement {
  /** Asked models first, then every other one of the list. */
  readonly models: readonly ModelResult[]
  /** Ids of the list which can be called, in its order. */
  readonly listed: readonly string[]
  /** Whether the endpoint shows a list of its models, be it empty; a pattern among them hides some. */
  readonly isShown: boolean
}

type Lists = Pick<Conversation, 'lists'>

/** Ids that the lists of a conversation show as callable, newest first as the service sorts them; no pattern can be called. */
export function listedModels(conversation: Lists): readonly string[] {
  return (shownList(conversation) ?? [])
    .filter(({ id, lifecycle }) => lifecycle !== 'retired' && !isWildcard(id))
    .map(({ id }) => id)
}

/** The models of the first list that was understood. */
function shownList({ lists }: Lists): readonly ListedModel[] | undefined {
  const [first] = Object.values(lists).flatMap(({ reading }) =>
    reading.kind === 'accepted' && reading.listed !== undefined ? [reading.listed] : [],
  )
  return first
}

/** Models that the user named: in `models`, and in the `request` file. */
function askedModels({ settings }: Target): readonly string[] {
  const own = settings.request?.['model']
  return [...new Set([...settings.models, ...(typeof own === 'string' && own !== '' ? [own] : [])])]
}

/** The conversation, whether its count can be trusted, and the road that was asked, if one was. */
interface Answers {
  readonly conversation: Conversation
  readonly proof: Pick<Proof, 'countsAnyModel'>
  readonly road?: Road | undefined
}

/** Judges every model that was asked for or is listed, as of `nowMs` (milliseconds since the epoch). */
export function judgeModels(answers: Answers, target: Target, nowMs: number): ModelsJudgement {
  const { conversation, proof, road } = answers
  const shown = shownList(conversation)
  const list = shown ?? []
  const asked = askedModels(target).map((id) =>
    judgeAsked(id, { conversation, list, nowMs, road, countsAnyModel: proof.countsAnyModel }),
  )
  const others = list
    .filter(({ id }) => !isWildcard(id) && !asked.some((model) => model.id === id))
    .map((model) => fromList(model, model.id, false, nowMs))
  return {
    models: [...asked, ...others],
    listed: listedModels(conversation),
    isShown: shown !== undefined && !shown.some(({ id }) => isWildcard(id)),
  }
}

interface Known {
  readonly conversation: Conversation
  readonly list: readonly ListedModel[]
  readonly nowMs: number
  readonly countsAnyModel: boolean
  readonly road: Road | undefined
}

function judgeAsked(id: string, known: Known): ModelResult {
  const counted = countOf(id, known)
  return judgeOnRoad(id, counted === 'usable', known) ?? judgeListed(id, counted, known)
}

function judgeListed(id: string, counted: Status | undefined, known: Known): ModelResult {
  const listed =
    known.list.find((model) => model.id === id) ??
    known.list.find((model) => sameModel(model.id, id)) ??
    lookedUp(id, known)
  if (listed !== undefined) return refusedHere(fromList(listed, id, true, known.nowMs), counted)
  if (counted === 'usable') return fromTable(id, known.nowMs)
  const absent = counted ?? absentFrom(id, known)
  return absent === 'unknown'
    ? asked(id, lifecycleOf(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
    : asked(id, absent ?? 'unverified')
}

/** What a look-up says of a model that the list does not show. A list that is empty, or in which a pattern stands for it, leaves that open. */
function absentFrom(id: string, known: Known): Status | undefined {
  const ids = known.list.map((model) => model.id)
  const isWhole = ids.length > 0 && !isCovered(id, ids)
  return isWhole ? lookUpStatus(id, known) : undefined
}

/** A real message came back from this very model: a gateway may serve what it does not list. */
function isSpokenBy(id: string, { live }: Conversation): boolean {
  return live.some(({ message: { reading } }) => {
    const speaker = reading.kind === 'accepted' ? modelIn(reading.answer.json) : undefined
    return speaker !== undefined && sameModel(speaker, id)
  })
}

function modelIn(message: unknown): string | undefined {
  const { model } = (message ?? {}) as { readonly model?: unknown }
  return typeof model === 'string' ? model : undefined
}

/** Listed as callable, and yet the count refused it: it exists, but not for this credential. */
function refusedHere(model: ModelResult, counted: Status | undefined): ModelResult {
  const refused = counted === 'unknown' || counted === 'forbidden'
  return refused && model.status !== 'retired' ? { ...model, status: 'forbidden' } : model
}

function asked(id: string, status: Status): ModelResult {
  return { id, status, asked: true }
}

/** The answer to this very model: of a real message, else of the free token count. */
function countOf(id: string, known: Known): Status | undefined {
  const { conversation, countsAnyModel } = known
  const { counts } = conversation
  if (isSpokenBy(id, conversation)) return 'usable'
  const readings = counts.filter(({ model }) => model === id).map(({ exchange }) => exchange.reading)
  if (readings.some(({ kind }) => kind === 'accepted')) return countsAnyModel ? undefined : 'usable'
  if (known.road !== undefined && readings.some(({ kind }) => kind !== 'accepted')) return undefined
  const told = readings.map(refusedStatus).find((status) => status !== undefined)
  return told ?? (isOfModelAlone(readings, counts, id) ? 'unknown' : undefined)
}

/** The same body with another model is accepted: this one was refused for its model, whatever the words. */
function isOfModelAlone(readings: readonly Reading[], counts: Conversation['counts'], id: string): boolean {
  const isRefused = readings.some(({ kind }) => kind === 'told' || kind === 'strange')
  return isRefused && counts.some(({ model, own, exchange }) => model !== id && !own && understood(exchange))
}

/** The answer by which a count refused a model; undefined of one that no list shows and nobody refused. */
export function refusalOf(id: string, { counts }: Conversation): HeardReading | undefined {
  const readings = counts.filter(({ model }) => model === id).map(({ exchange }) => exchange.reading)
  const heard = readings.filter((reading) => reading.kind === 'told' || reading.kind === 'strange')
  const said = heard.find((reading) => refusedStatus(reading) !== undefined)
  return said ?? (isOfModelAlone(readings, counts, id) ? heard[0] : undefined)
}

function refusedStatus(reading: Reading): Status | undefined {
  if (reading.kind !== 'told') return undefined
  if (reading.cause === 'model.forbidden') return 'forbidden'
  return reading.cause === 'model.unknown' || reading.cause === 'model.retired' ? 'unknown' : undefined
}

function lookedUp(id: string, { conversation }: Known): ListedModel | undefined {
  const outcome = conversation.lookups.get(id)?.outcome
  if (outcome?.kind !== 'answer' || outcome.status !== 200) return undefined
  return parseModelList([outcome.json])?.models[0]
}

function lookUpStatus(id: string, { conversation }: Known): Status | undefined {
  const reading = conversation.lookups.get(id)?.reading
  if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted') return undefined
  if (reading.answer.status === 404) return 'unknown'
  return reading.answer.status === 403 && reading.kind === 'told' ? 'forbidden' : undefined
}

/** The service's word on a model; where it tells no lifecycle (gateways), an announced date of the table still counts. */
function fromList(model: ListedModel, id: string, wasAsked: boolean, nowMs: number): ModelResult {
  const table = lifecycleOf(model.id, nowMs)
  const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active')
  const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined)
  const status = lifecycle === 'active' ? 'usable' : lifecycle
  return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) }
}

/** No list showed it, but it was counted with: usable, and the table may know its end. */
function fromTable(id: string, nowMs: number): ModelResult {
  const table = lifecycleOf(id, nowMs)
  const deprecated = table?.lifecycle === 'deprecated'
  return {
    ...asked(id, deprecated ? 'deprecated' : 'usable'),
    ...(deprecated && table.retiresAt !== undefined && { retiresAt: table.retiresAt }),
  }
}
