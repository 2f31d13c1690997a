// Inputs that few users need.
import { PROVIDER_IDS } from '../../claude/providers/index.ts'
import { FORMATS } from '../../words/format-ids.ts'
import {
  AUDIENCE,
  BOOLEAN,
  CHECKS,
  choice,
  choices,
  DAYS,
  DAYS_TOLD,
  FOLDER,
  ID,
  ID_TOLD,
  LABELS,
  LOGINS,
} from './forms.ts'
import type { Rows } from './row.ts'

/** Rows of the group `advanced`. */
export const ADVANCED = {
  'report-dir': {
    form: FOLDER,
    about: 'Folder for the report files. Default: a new folder in the temporary folder of the runner.',
  },
  'model-retirement-days': {
    form: DAYS,
    initial: '60',
    target: DAYS_TOLD,
    about: 'Warn when a model you named retires within this many days.',
  },
  'workspace-id': {
    form: ID,
    variables: ['ANTHROPIC_WORKSPACE_ID'],
    target: ID_TOLD,
    about:
      'Workspace ID. Sent as anthropic-workspace-id, for keys that can use several workspaces, and compared with the response. Default: ANTHROPIC_WORKSPACE_ID.',
  },
  'organization-id': {
    form: ID,
    variables: ['ANTHROPIC_ORGANIZATION_ID'],
    target: ID_TOLD,
    about: 'Organization ID that the response must name. Default: ANTHROPIC_ORGANIZATION_ID.',
  },
  'federation-rule-id': {
    form: ID,
    variables: ['ANTHROPIC_FEDERATION_RULE_ID'],
    target: ID_TOLD,
    about:
      'Keyless sign-in: the federation rule (fdrl_…) that exchanges the GitHub identity of the job for a Claude token. Requires organization-id, and permissions id-token: write in the job; also workspace-id if the rule has several. Default: ANTHROPIC_FEDERATION_RULE_ID.',
  },
  'service-account-id': {
    form: ID,
    variables: ['ANTHROPIC_SERVICE_ACCOUNT_ID'],
    target: ID_TOLD,
    about:
      'Keyless sign-in: the service account (svac_…) to sign in as. Default: ANTHROPIC_SERVICE_ACCOUNT_ID.',
  },
  'oidc-audience': {
    // Source: platform.claude.com/docs, WIF with GitHub Actions. As of 2026-11-22.
    form: AUDIENCE,
    initial: 'https://api.anthropic.com',
    target: 'The audience of the identity token, a URL or a name without spaces.',
    about:
      'Keyless sign-in: the audience of the identity token. The token is sent only to api.anthropic.com, or to the host of this audience.',
  },
  provider: {
    form: choice(['auto', ...PROVIDER_IDS]),
    initial: 'auto',
    target: `One of auto (by host name and answers), ${PROVIDER_IDS.join(', ')}.`,
    about: `What kind of endpoint it is. One of auto (by host name and answers), ${PROVIDER_IDS.join(', ')}.`,
  },
  checks: {
    form: CHECKS,
    initial: 'all',
    target: 'A list of check IDs, or a single one as text; -id leaves one out, +id adds one.',
    about: 'Check IDs to run; -id leaves one out, +id adds one. See docs/checks.md for the IDs.',
  },
  formats: {
    form: choices(FORMATS),
    initial: 'json,md',
    about: `Report files to write: ${FORMATS.join(', ').replace(/, (\w+)$/, ' and $1')}.`,
  },
  issue: {
    form: BOOLEAN,
    initial: 'false',
    about:
      'Keep one GitHub issue for these targets: opened when the verdict is broken (with fail-on: degraded also when it is degraded), updated while it lasts, closed on recovery: true or false. Requires permissions issues: write in the job. Does nothing in runs of pull requests.',
  },
  'issue-labels': {
    form: LABELS,
    initial: '',
    about:
      'Labels of the issue, one per line or comma-separated, set when it is opened. The label claude-preflight, by which the issue is found, is always added.',
  },
  'issue-assignees': {
    form: LOGINS,
    initial: '',
    about: 'GitHub logins to assign the issue to when it is opened, one per line or comma-separated.',
  },
  'github-token': {
    initial: '${{ github.token }}',
    about: 'The token for the issue. It is read only with issue: true.',
  },
} as const satisfies Rows
