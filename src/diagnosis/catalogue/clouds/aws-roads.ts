// What differs between the three roads to Claude at AWS: names, permissions, keys, places in the console.
import type { CloudId } from '../../../words/cloud.ts'
import { runs } from './cloud-entry.ts'
import { CLOUD_LINKS } from './cloud-links.ts'

/** A road as its remedies name it; words in backticks are code. */
export interface AwsRoad {
  readonly name: string
  /** The service as IAM calls it, and its permission without which nothing works. */
  readonly service: string
  readonly action: string
  /** The variable of its API keys, and where these are made. */
  readonly keyVariable: string
  readonly keyPlace: string
  /** The place at which models are opened. */
  readonly modelPlace: string
  readonly host: string
  /** The variable that names another address. */
  readonly baseVariable: string
  readonly docs: string
  readonly permissions: string
}

const BEDROCK_KEYS = { keyVariable: '`AWS_BEARER_TOKEN_BEDROCK`', keyPlace: 'Bedrock console → API keys' }

/** The roads by their id. */
export const AWS_ROADS = {
  bedrock: {
    ...BEDROCK_KEYS,
    name: 'Amazon Bedrock',
    service: 'bedrock',
    action: 'bedrock:InvokeModel',
    modelPlace: 'Bedrock console → Model catalog → the model',
    host: '`https://bedrock-runtime.REGION.amazonaws.com`',
    baseVariable: '`ANTHROPIC_BEDROCK_BASE_URL`',
    docs: CLOUD_LINKS.bedrockErrors,
    permissions: CLOUD_LINKS.bedrockPermissions,
  },
  'bedrock-mantle': {
    ...BEDROCK_KEYS,
    name: 'Amazon Bedrock',
    service: 'bedrock-mantle',
    action: 'bedrock-mantle:CreateInference',
    modelPlace: 'Bedrock console → Model catalog → the model',
    host: '`https://bedrock-mantle.REGION.api.aws/anthropic`',
    baseVariable: '`ANTHROPIC_BEDROCK_MANTLE_BASE_URL`',
    docs: CLOUD_LINKS.bedrockErrors,
    permissions: CLOUD_LINKS.bedrockPermissions,
  },
  'claude-on-aws': {
    name: 'Claude Platform on AWS',
    service: 'aws-external-anthropic',
    action: 'aws-external-anthropic:CreateInference',
    keyVariable: '`ANTHROPIC_AWS_API_KEY`',
    keyPlace: 'AWS console → Claude Platform on AWS → API keys',
    modelPlace: 'AWS console → Claude Platform on AWS → Workspaces',
    host: '`https://aws-external-anthropic.REGION.api.aws`',
    baseVariable: '`ANTHROPIC_AWS_BASE_URL`',
    docs: CLOUD_LINKS.claudeOnAws,
    permissions: CLOUD_LINKS.claudeOnAws,
  },
} as const satisfies Partial<Record<CloudId, AwsRoad>>

/** Names the account and the role or user that the credentials belong to. */
export const whoAmI = runs('aws', 'sts', 'get-caller-identity')
