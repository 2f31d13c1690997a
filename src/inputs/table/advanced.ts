// Inputs that few users need.
import { PROVIDER_IDS } from '../../claude/providers/index.ts'
import { FORMATS } from '../../words/format-ids.ts'
import { CLIENTS, REDACT } from '../../words/settings.ts'
import {
  AUDIENCE,
  CHECKS,
  choice,
  choices,
  DAYS,
  DAYS_TOLD,
  FOLDER,
  formatsTold,
  ID,
  ID_TOLD,
} from './forms.ts'
import type { FlagRows } from './row.ts'

/** Rows of the group `advanced`. */
export const ADVANCED = {
  'report-dir': {
    form: FOLDER,
    isPath: true,
    about: 'Folder for the report files. Default: a new folder in the temporary folder of the runner.',
    help: ['output', 'folder for the report files'],
  },
  'model-retirement-days': {
    form: DAYS,
    initial: '60',
    target: DAYS_TOLD,
    about: 'Warn when a model you named retires within this many days.',
    help: ['more', 'warn when a model retires sooner'],
  },
  'workspace-id': {
    form: ID,
    variables: ['ANTHROPIC_WORKSPACE_ID'],
    target: ID_TOLD,
    about:
      'Workspace ID. Sent as anthropic-workspace-id, for keys that can use several workspaces, and compared with the response. Default: ANTHROPIC_WORKSPACE_ID.',
    help: ['more', 'workspace that the key must use'],
  },
  'organization-id': {
    form: ID,
    variables: ['ANTHROPIC_ORGANIZATION_ID'],
    target: ID_TOLD,
    about: 'Organization ID that the response must name. Default: ANTHROPIC_ORGANIZATION_ID.',
    help: ['more', 'organization that the response must name'],
  },
  'federation-rule-id': {
    form: ID,
    variables: ['ANTHROPIC_FEDERATION_RULE_ID'],
    target: ID_TOLD,
    about:
      'Keyless sign-in: the federation rule (fdrl_…) that exchanges the GitHub identity of the job for a Claude token. Requires organization-id, and permissions id-token: write in the job; also workspace-id if the rule has several. Default: ANTHROPIC_FEDERATION_RULE_ID.',
    help: ['more', 'keyless sign-in: the federation rule'],
  },
  'service-account-id': {
    form: ID,
    variables: ['ANTHROPIC_SERVICE_ACCOUNT_ID'],
    target: ID_TOLD,
    about:
      'Keyless sign-in: the service account (svac_…) to sign in as. Default: ANTHROPIC_SERVICE_ACCOUNT_ID.',
    help: ['more', 'keyless sign-in: the service account'],
  },
  'oidc-audience': {
    // Source: platform.claude.com/docs, WIF with GitHub Actions. As of 2026-11-22.
    form: AUDIENCE,
    initial: 'https://api.anthropic.com',
    target: 'The audience of the identity token, a URL or a name without spaces.',
    about:
      'Keyless sign-in: the audience of the identity token. The token is sent only to api.anthropic.com, or to the host of this audience.',
    help: ['more', 'keyless: token for'],
  },
  provider: {
    form: choice(['auto', ...PROVIDER_IDS]),
    initial: 'auto',
    target: `One of auto (by host name and answers), ${PROVIDER_IDS.join(', ')}.`,
    about: `What kind of endpoint it is. One of auto (by host name and answers), ${PROVIDER_IDS.join(', ')}.`,
    help: ['check', 'kind of endpoint, such as gateway or litellm'],
  },
  client: {
    form: choice(CLIENTS),
    about: `Your client, so that the steps name its settings. One of ${CLIENTS.join(', ')}.`,
    help: ['check', 'name the settings of cursor, cline, curl, …'],
  },
  checks: {
    form: CHECKS,
    initial: 'all',
    target: 'A list of check IDs, or a single one as text; -id leaves one out, +id adds one.',
    about: 'Check IDs to run; -id leaves one out, +id adds one. See docs/checks.md for the IDs.',
    help: ['check', 'check IDs to run; -id leaves out, +id adds'],
  },
  formats: {
    form: choices(FORMATS),
    initial: 'json,md',
    about: formatsTold(FORMATS),
    help: ['output', 'report files to write'],
  },
  redact: {
    form: choice(REDACT),
    initial: 'auto',
    about:
      'Hide organization and workspace IDs, and the names and addresses of proxies and private endpoints, in everything that is written: true, false or auto (when the repository is public, or not known to be private).',
    help: ['output', 'hide IDs and private host names: true, false'],
  },
} as const satisfies FlagRows
