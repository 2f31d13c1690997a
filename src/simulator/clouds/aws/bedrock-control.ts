// Bedrock's control plane: the lists of inference profiles and models, and the availability of one model.
import { lifecycleAt } from '../../catalogue.ts'
import type { Model } from '../../catalogue.ts'
import { json } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { behindDoor, refusedAction } from './door.ts'
import type { AwsCaller, AwsDoor } from './door.ts'
import { bedrockModel, findBedrockModel, nameInPath, offered, profilePrefixes } from './models.ts'
import { awsAnswer, invalid, UNKNOWN_MODEL, unknownOperation } from './words.ts'
import type { Answered, AwsError } from './words.ts'
import type { AwsWorld, ModelState } from './world.ts'

const AVAILABILITY_PATH = /^\/foundation-model-availability\/([^/]+)$/

interface Question {
  readonly request: ApiRequest
  readonly caller: AwsCaller
  readonly world: AwsWorld
}

interface Operation {
  readonly action: string
  readonly answer: (question: Question) => Answered
}

const LISTS: Readonly<Record<string, Operation>> = {
  '/inference-profiles': { action: 'ListInferenceProfiles', answer: listProfiles },
  '/foundation-models': { action: 'ListFoundationModels', answer: listModels },
}

/**
 * The control plane as a service.
 * Source of the shapes: docs.aws.amazon.com/bedrock/latest/APIReference, as of 2026-11-26.
 */
export function bedrockControl(world: AwsWorld): Handler {
  const bearers = world.bearerAtControlPlane ? world.bearerKeys : []
  const refuse = (error: AwsError): ApiAnswer => awsAnswer(error, world)
  const door: AwsDoor = { service: 'bedrock', bearers, refuse }
  return behindDoor(door, world, (request, caller) => {
    const operation = operationOf(request)
    if (operation === undefined) return unknownOperation()
    const resource = `arn:aws:bedrock:${caller.region}:${world.accountId}:*`
    const refused = refusedAction(caller, { service: 'bedrock', action: operation.action, resource }, world)
    if (refused !== undefined) return refuse(refused)
    const answered = operation.answer({ request, caller, world })
    return 'error' in answered ? refuse(answered.error) : answered
  })
}

function operationOf({ method, path }: ApiRequest): Operation | undefined {
  if (method !== 'GET') return undefined
  const availability = { action: 'GetFoundationModelAvailability', answer: availabilityOf }
  return AVAILABILITY_PATH.test(path) ? availability : LISTS[path]
}

const MOST = 1_000

function listProfiles({ request, caller: { region }, world }: Question): Answered {
  const all = profilePrefixes(region).flatMap((prefix) =>
    living(region, world).map((model) => profileSummary(prefix, model, { region, world })),
  )
  const size = Number(request.query.get('maxResults') ?? MOST)
  const from = Number(request.query.get('nextToken') ?? 0)
  if (!Number.isInteger(size) || size < 1 || size > MOST) return { error: invalid('Invalid maxResults.') }
  const to = from + size
  return json(200, {
    inferenceProfileSummaries: all.slice(from, to),
    ...(to < all.length && { nextToken: String(to) }),
  })
}

function living(region: string, world: AwsWorld): readonly Model[] {
  return offered(region, world).filter((model) => lifecycleAt(model, world.today()) !== 'retired')
}

function profileSummary(
  prefix: string,
  model: Model,
  { region, world }: { readonly region: string; readonly world: AwsWorld },
): object {
  const id = `${prefix}.${bedrockModel(model.id)}`
  return {
    inferenceProfileName: `${prefix.toUpperCase()} Anthropic ${model.name}`,
    description: `Routes requests to ${model.name}.`,
    createdAt: `${model.released}T00:00:00Z`,
    updatedAt: `${model.released}T00:00:00Z`,
    inferenceProfileArn: `arn:aws:bedrock:${region}:${world.accountId}:inference-profile/${id}`,
    inferenceProfileId: id,
    models: [{ modelArn: modelArn(region, bedrockModel(model.id)) }],
    status: 'ACTIVE',
    type: 'SYSTEM_DEFINED',
  }
}

function modelArn(region: string, id: string): string {
  return `arn:aws:bedrock:${region}::foundation-model/${id}`
}

/** A model of somebody else, which the list has, too. */
const STRANGER = { id: 'amazon.nova-lite-v1:0', name: 'Nova Lite', provider: 'Amazon' } as const

function listModels({ request, caller: { region }, world }: Question): Answered {
  const own = living(region, world).map((model) =>
    modelSummary(region, {
      ...{ id: bedrockModel(model.id), name: model.name, provider: 'Anthropic' },
      inference: world.profileOnly.includes(model.id) ? 'INFERENCE_PROFILE' : 'ON_DEMAND',
      lifecycle: lifecycleAt(model, world.today()) === 'active' ? 'ACTIVE' : 'LEGACY',
    }),
  )
  const stranger = modelSummary(region, { ...STRANGER, inference: 'ON_DEMAND', lifecycle: 'ACTIVE' })
  const provider = request.query.get('byProvider')?.toLowerCase()
  const all = [...own, stranger]
  return json(200, {
    modelSummaries: all.filter(
      ({ providerName }) => provider === undefined || providerName.toLowerCase() === provider,
    ),
  })
}

interface Summarized {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly inference: 'ON_DEMAND' | 'INFERENCE_PROFILE'
  readonly lifecycle: 'ACTIVE' | 'LEGACY'
}

function modelSummary(
  region: string,
  { id, name, provider, inference, lifecycle }: Summarized,
): { readonly providerName: string } & Readonly<Record<string, unknown>> {
  return {
    modelArn: modelArn(region, id),
    modelId: id,
    modelName: name,
    providerName: provider,
    inputModalities: ['TEXT', 'IMAGE'],
    outputModalities: ['TEXT'],
    responseStreamingSupported: true,
    customizationsSupported: [],
    inferenceTypesSupported: [inference],
    modelLifecycle: { status: lifecycle },
  }
}

interface Availability {
  readonly agreement: 'AVAILABLE' | 'PENDING' | 'NOT_AVAILABLE'
  readonly authorization: 'AUTHORIZED' | 'NOT_AUTHORIZED'
  readonly entitlement: 'AVAILABLE' | 'NOT_AVAILABLE'
  readonly region: 'AVAILABLE' | 'NOT_AVAILABLE'
}

const HEALTHY: Availability = {
  ...{ agreement: 'AVAILABLE', authorization: 'AUTHORIZED', entitlement: 'AVAILABLE', region: 'AVAILABLE' },
}

/** A model which is refused although everything is available: anthropics/claude-code#51183, as of 2026-11-27. */
const STATES: Partial<Readonly<Record<ModelState, Availability>>> = {
  'no-access': { ...HEALTHY, agreement: 'NOT_AVAILABLE', entitlement: 'NOT_AVAILABLE' },
  'agreement-pending': { ...HEALTHY, agreement: 'PENDING' },
  elsewhere: { ...HEALTHY, region: 'NOT_AVAILABLE' },
}

/** That an id of a profile, or one that nobody knows, is refused so is an assumption. */
function availabilityOf({ request, caller: { region }, world }: Question): Answered {
  const modelId = nameInPath(AVAILABILITY_PATH.exec(request.path)?.[1])
  const home = { ...world, states: {} }
  const found = findBedrockModel(modelId, world.region, home)
  if (found === undefined || found.isProfile) return { error: UNKNOWN_MODEL }
  const state = region === world.region ? world.states[found.model.id] : 'elsewhere'
  const told = (state && STATES[state]) ?? HEALTHY
  return json(200, {
    modelId,
    agreementAvailability: { status: told.agreement },
    authorizationStatus: told.authorization,
    entitlementAvailability: told.entitlement,
    regionAvailability: told.region,
  })
}
