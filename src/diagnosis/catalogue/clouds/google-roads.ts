// What differs between the two roads to Claude at Google Cloud: names, services, roles, places in the console.
import type { CloudId } from '../../../words/cloud.ts'
import { CLOUD_LINKS } from './cloud-links.ts'

/** A road as its remedies name it; words in backticks are code. */
export interface GoogleRoad {
  readonly name: string
  readonly service: string
  /** The permission without which nothing works, and a role that has it; absent where no single one is documented. */
  readonly action: string
  readonly role: string | undefined
  /** The variable of the project. */
  readonly projectVariable: string
  readonly modelPlace: string
  readonly address: string
  /** The variable that names another address. */
  readonly baseVariable: string
  readonly docs: string
  readonly roles: string
}

/** The roads by their id. */
export const GOOGLE_ROADS = {
  vertex: {
    name: 'Vertex AI',
    service: 'aiplatform.googleapis.com',
    action: 'aiplatform.endpoints.predict',
    role: 'roles/aiplatform.user',
    projectVariable: '`ANTHROPIC_VERTEX_PROJECT_ID`',
    modelPlace: 'Google Cloud console → Vertex AI → Model Garden → the model → Enable',
    address:
      '`https://REGION-aiplatform.googleapis.com`, or `https://aiplatform.googleapis.com` for `global`',
    baseVariable: '`ANTHROPIC_VERTEX_BASE_URL`',
    docs: CLOUD_LINKS.vertexClaude,
    roles: CLOUD_LINKS.vertexRoles,
  },
  'claude-on-google': {
    name: 'Claude on Google Cloud',
    service: 'claude.googleapis.com',
    action: 'a permission of claude.googleapis.com',
    role: undefined,
    projectVariable: '`ANTHROPIC_GOOGLE_CLOUD_PROJECT`',
    modelPlace: 'Google Cloud console → Agent Platform → Models → Claude Platform',
    address: '`https://claude.googleapis.com`',
    baseVariable: '`ANTHROPIC_GOOGLE_CLOUD_BASE_URL`',
    docs: CLOUD_LINKS.claudeOnGoogle,
    roles: CLOUD_LINKS.claudeOnGoogleRoles,
  },
} as const satisfies Partial<Record<CloudId, GoogleRoad>>
