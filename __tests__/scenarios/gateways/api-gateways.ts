// API gateways whose key is the user's, and platforms that serve Claude themselves.
import { apigee, awsApiGateway, databricks, kong, snowflake } from '../../worlds/gateways/api-gateways.ts'
import type { World } from '../../worlds/world.ts'
import { fails, modelUnverified, refusesKey, upstreamRefused, wantsHeader, works } from './gateway.ts'
import type { Case, Gateway } from './gateway.ts'

const LIVE = { live: 'true' } as const
const ONE_CREDENTIAL = { absent: 'its own key is the only credential' } as const
const BY_DIFFERENCE = 'With the key the vendor answers, without it the gateway: the key is let in.'
const NO_FREE_MODEL = 'Neither list nor count: the model is reported as not verified, which breaks nothing.'

export const KONG: Gateway = {
  ...{ id: 'kong', name: 'Kong', provider: 'kong' },
  situations: {
    healthy: works(kong(), 'x-api-key'),
    'healthy with a model': works(kong(), 'x-api-key'),
    live: works(kong(), 'x-api-key'),
    'bad key': refusesKey(kong('key')),
    'bad gateway header': {
      ...wantsHeader(kong('header'), 'apikey'),
      note: 'It finds no key in either header: it looks in another one, which is apikey unless its owner named it.',
    },
    'bad upstream key': { ...upstreamRefused(kong('upstream')), note: BY_DIFFERENCE },
    'unknown model': fails(kong(), 'model.unknown'),
  },
}

export const AWS_API_GATEWAY: Gateway = {
  ...{ id: 'aws-api-gateway', name: 'AWS API Gateway', provider: 'aws-api-gateway' },
  situations: {
    healthy: {
      ...works(awsApiGateway(), 'x-api-key'),
      note: 'The one-byte body is answered 400 with the key and 403 without it.',
    },
    'healthy with a model': {
      ...works(awsApiGateway(), 'x-api-key'),
      note: NO_FREE_MODEL,
      also: modelUnverified,
    },
    live: works(awsApiGateway(), 'x-api-key'),
    'bad key': {
      ...wantsHeader(awsApiGateway('key'), 'x-api-key'),
      note: 'Its 403 is the same with the key and without: no verdict on the key, but nothing gets through.',
    },
    'bad gateway header': ONE_CREDENTIAL,
    'bad upstream key': { ...upstreamRefused(awsApiGateway('upstream')), note: BY_DIFFERENCE },
    'unknown model': {
      ...fails(awsApiGateway(), 'model.unknown'),
      inputs: LIVE,
      note: 'Only a live message tells.',
    },
  },
}

export const APIGEE: Gateway = {
  ...{ id: 'apigee', name: 'Apigee', provider: 'gateway' },
  situations: {
    healthy: works(apigee(), 'x-api-key'),
    'healthy with a model': works(apigee(), 'x-api-key'),
    live: works(apigee(), 'x-api-key'),
    'bad key': refusesKey(apigee('key')),
    'bad gateway header': ONE_CREDENTIAL,
    'bad upstream key': { ...upstreamRefused(apigee('upstream')), note: BY_DIFFERENCE },
    'unknown model': fails(apigee(), 'model.unknown'),
  },
}

const HOSTED: Case = { absent: 'the platform serves the models itself' }

function platform(world: (fault?: 'key') => World): Gateway['situations'] {
  return {
    healthy: {
      ...works(world(), 'bearer'),
      note: 'Every path is refused without the token, and answered otherwise with it.',
    },
    'healthy with a model': { ...works(world(), 'bearer'), note: NO_FREE_MODEL, also: modelUnverified },
    live: works(world(), 'bearer'),
    'bad key': refusesKey(world('key')),
    'bad gateway header': ONE_CREDENTIAL,
    'bad upstream key': HOSTED,
    'unknown model': { ...fails(world(), 'model.unknown'), inputs: LIVE, note: 'Only a live message tells.' },
  }
}

export const DATABRICKS: Gateway = {
  ...{ id: 'databricks', name: 'Databricks', provider: 'databricks', situations: platform(databricks) },
}

export const SNOWFLAKE: Gateway = {
  ...{ id: 'snowflake', name: 'Snowflake Cortex', provider: 'snowflake', situations: platform(snowflake) },
}
