// Inputs that few users need.
import { PROVIDER_IDS } from '../../claude/providers/index.ts'
import { FORMATS } from '../../words/format-ids.ts'
import { AUDIENCE, CHECKS, choice, choices, DAYS, DAYS_TOLD, FOLDER, ID, ID_TOLD } from './forms.ts'
import type { Rows } from './row.ts'

/** Rows of the group `advanced`. */
export const ADVANCED = {
  'report-dir': {
    form: FOLDER,
    about: "Folder for the report files. Default is a fresh folder in the runner's temporary folder.",
  },
  'model-retirement-days': {
    form: DAYS,
    initial: '60',
    target: DAYS_TOLD,
    about: 'Warn when a model that you named retires within so many days.',
  },
  'workspace-id': {
    form: ID,
    variables: ['ANTHROPIC_WORKSPACE_ID'],
    target: ID_TOLD,
    about:
      'Sent as anthropic-workspace-id, for keys that may choose a workspace, and expected in the answer. Default is ANTHROPIC_WORKSPACE_ID.',
  },
  'organization-id': {
    form: ID,
    variables: ['ANTHROPIC_ORGANIZATION_ID'],
    target: ID_TOLD,
    about: 'The organization expected in the answer. Default is ANTHROPIC_ORGANIZATION_ID.',
  },
  'federation-rule-id': {
    form: ID,
    variables: ['ANTHROPIC_FEDERATION_RULE_ID'],
    target: ID_TOLD,
    about:
      "Keyless. The federation rule (fdrl_…) by which the job's GitHub identity is exchanged for a Claude token, which is then checked. Needs organization-id, and permissions id-token write in the job; workspace-id where the rule has several. Default is ANTHROPIC_FEDERATION_RULE_ID.",
  },
  'service-account-id': {
    form: ID,
    variables: ['ANTHROPIC_SERVICE_ACCOUNT_ID'],
    target: ID_TOLD,
    about: 'Keyless. The service account (svac_…) to sign in as. Default is ANTHROPIC_SERVICE_ACCOUNT_ID.',
  },
  'oidc-audience': {
    // Source: platform.claude.com/docs, WIF with GitHub Actions. As of 2026-11-22.
    form: AUDIENCE,
    initial: 'https://api.anthropic.com',
    target: 'The audience of the identity token, a URL or a name without spaces.',
    about:
      "Keyless. The audience of the identity token. It is posted only to api.anthropic.com, or to this audience's own host.",
  },
  provider: {
    form: choice(['auto', ...PROVIDER_IDS]),
    initial: 'auto',
    target: `One of auto (by the host name and the answers), ${PROVIDER_IDS.join(', ')}.`,
    about: `What kind of endpoint it is. One of auto (by the host name and the answers), ${PROVIDER_IDS.join(', ')}.`,
  },
  checks: {
    form: CHECKS,
    initial: 'all',
    target: 'A list of check ids, or a single one as text; -id leaves one out, +id adds one.',
    about: 'Check ids to run; -id leaves one out, +id adds one. The ids stand in docs/checks.md.',
  },
  formats: {
    form: choices(FORMATS),
    initial: 'json,md',
    about: `Report files to write, of ${FORMATS.join(', ').replace(/, (\w+)$/, ' and $1')}.`,
  },
} as const satisfies Rows
