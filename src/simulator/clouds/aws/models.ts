// The names of models at AWS, and why one of them cannot be used.
import { lifecycleAt } from '../../catalogue.ts'
import type { Model } from '../../catalogue.ts'
import {
  AGREEMENT_PENDING,
  END_OF_LIFE,
  MODEL_FAULTS,
  NO_ACCESS,
  notForAccount,
  QUOTA_ZERO,
  THROTTLED,
  UNKNOWN_MODEL,
} from './words.ts'
import type { AwsError } from './words.ts'
import type { AwsWorld } from './world.ts'

/** The name at Bedrock's runtime; a dated one has a version after it. */
export function bedrockModel(id: string): string {
  return `anthropic.${id}${/-\d{8}$/.test(id) ? '-v1:0' : ''}`
}

/** The name at the mantle, which takes no other. Source: obra/lace#355, as of 2026-11-27. */
export function mantleModel({ id, alias }: Model): string {
  return `anthropic.${alias ?? id}`
}

const GEOGRAPHIES: Readonly<Record<string, string>> = { us: 'us', eu: 'eu', ap: 'apac' }

/** Prefixes of the inference profiles that a region has. */
export function profilePrefixes(region: string): readonly string[] {
  const geography = GEOGRAPHIES[region.slice(0, 2)]
  return [...(geography === undefined ? [] : [geography]), 'global']
}

/** A name out of a path; one that is wrongly encoded stays as it is. */
export function nameInPath(encoded = ''): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** A model by a name of Bedrock's runtime. */
export interface FoundModel {
  readonly model: Model
  readonly isProfile: boolean
}

/** The model of an id, of a profile's id, or of an ARN of either; undefined for one that the region has not. */
export function findBedrockModel(name: string, region: string, world: AwsWorld): FoundModel | undefined {
  const id = name.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name
  const prefix = profilePrefixes(region).find((each) => id.startsWith(`${each}.`))
  const base = prefix === undefined ? id : id.slice(prefix.length + 1)
  const model = offered(region, world).find((each) => bedrockModel(each.id) === base)
  return model === undefined ? undefined : { model, isProfile: prefix !== undefined }
}

/** The models that a region has. */
export function offered(region: string, { models, states, region: home }: AwsWorld): readonly Model[] {
  return region === home ? models.filter(({ id }) => states[id] !== 'elsewhere') : []
}

/** Why a model cannot be used by anybody of the account; undefined where it can. */
export function modelFault(model: Model, world: AwsWorld): AwsError | undefined {
  if (lifecycleAt(model, world.today()) === 'retired') return END_OF_LIFE
  if (world.throttled.includes(model.id)) return THROTTLED
  const state = world.states[model.id]
  switch (state) {
    case undefined:
      return undefined
    case 'no-access':
      return NO_ACCESS
    case 'not-for-account':
      return { status: 403, type: 'permission_error', message: notForAccount(bedrockModel(model.id)) }
    case 'agreement-pending':
      return AGREEMENT_PENDING
    case 'elsewhere':
      return UNKNOWN_MODEL
    case 'quota-zero':
      return QUOTA_ZERO
    default:
      return MODEL_FAULTS[state]
  }
}
