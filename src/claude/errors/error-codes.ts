// The meaning of each `error.details.error_code`; the compiler demands a row for every code the official SDK knows.
import type { ErrorDetails } from '@anthropic-ai/sdk/resources/shared'
import type { CauseId } from '../../words/causes.ts'

export type SdkErrorCode = ErrorDetails['error_code']

/** A code either names a cause, or says why none of our requests can be answered with it. */
interface CodeMeaning {
  readonly cause?: CauseId
  readonly why: string
}

const ADMIN: CodeMeaning = { why: 'only the organization (admin) API answers so' }
const AGENTS: CodeMeaning = { why: 'only the environments and workers API answers so' }
const CLAUDE_TAG: CodeMeaning = { why: 'only the Claude tag API answers so' }
const FILES: CodeMeaning = { why: 'only uploads and downloads of files are answered so' }
const PLUGINS: CodeMeaning = { why: 'only the plugins and skills API answers so' }
const compaction = (fault: string): CodeMeaning => ({
  cause: 'format.request',
  why: `the request’s compaction blocks are not valid: ${fault}`,
})
const SETTINGS: CodeMeaning = { why: 'only the managed settings of Claude Code are answered so' }

/** Source: `Shared.ErrorDetails` and `src/core/error-classes.ts` of @anthropic-ai/sdk 1.14.0. As of 2026-11-26. */
export const ERROR_CODES = {
  // Without a prototype it is a dictionary from the start; as an object of 180 fields it took 3 ms to build.
  __proto__: null,
  already_member: ADMIN,
  api_key_scope_missing: { cause: 'auth.forbidden', why: 'the key lacks a scope that the request needs' },
  approval_required: ADMIN,
  authorization_check_unavailable: ADMIN,
  available_tools_limit_exceeded: { cause: 'format.request', why: 'the request offers too many tools' },
  bundle_attachment_not_supported: CLAUDE_TAG,
  bundle_on_call: CLAUDE_TAG,
  cannot_invite_emails_with_unverified_domains: ADMIN,
  cannot_remove_last_member: ADMIN,
  cannot_sign_out_managed_member: ADMIN,
  cannot_sign_out_membership_admin: ADMIN,
  cannot_sign_out_owner: ADMIN,
  cannot_sign_out_primary_owner: ADMIN,
  cannot_sign_out_privileged_member: ADMIN,
  cannot_sign_out_self: ADMIN,
  change_outcome_unknown: ADMIN,
  claude_code_key_creator_not_member: {
    cause: 'auth.creator-left',
    why: 'the key’s creator left the organization or its Claude Code workspace',
  },
  claude_code_version_too_old: {
    cause: 'auth.claude-code-only',
    why: 'the organization admits a newer Claude Code alone',
  },
  claude_tag_writes_not_enabled: CLAUDE_TAG,
  cmek_context_unavailable: {
    cause: 'service.encryption',
    why: 'the workspace’s encryption settings could not be read',
  },
  cmek_feature_unsupported: SETTINGS,
  cmek_key_disabled: {
    cause: 'service.encryption',
    why: 'the workspace’s own encryption key is disabled or revoked',
  },
  cmek_key_network_blocked: {
    cause: 'service.encryption',
    why: 'the key service’s network rules refuse Anthropic’s request',
  },
  cmek_key_unreachable: {
    cause: 'service.encryption',
    why: 'the workspace’s own encryption key cannot be reached',
  },
  cmek_not_approved: ADMIN,
  compaction_block_ambiguous: compaction('block ambiguous'),
  compaction_block_misplaced: compaction('block misplaced'),
  compaction_content_mismatch: compaction('content mismatch'),
  compaction_incomplete_turn: compaction('incomplete turn'),
  compaction_nothing_to_summarize: compaction('nothing to summarize'),
  compaction_signature_invalid: compaction('signature invalid'),
  compaction_too_many_tool_references: compaction('too many tool references'),
  compaction_tool_changes_mismatch: compaction('tool changes mismatch'),
  compaction_unavailable: { cause: 'service.overloaded', why: 'compaction is unavailable for a moment' },
  compliance_configuration_restricted: CLAUDE_TAG,
  concurrent_membership_change: ADMIN,
  contract_spend_limit_reached: { cause: 'billing.limit', why: 'the spend limit of the contract is reached' },
  email_domain_not_allowed: ADMIN,
  enforced_spend_limit_reached: {
    cause: 'billing.limit',
    why: 'the monthly threshold of the organization’s tier is crossed',
  },
  environment_archived: AGENTS,
  environment_create_disabled: AGENTS,
  environment_not_found: AGENTS,
  environment_update_disabled: AGENTS,
  external_key_changed: ADMIN,
  external_key_in_workspace_policy: ADMIN,
  external_key_not_found: ADMIN,
  external_key_provider_mismatch: ADMIN,
  external_key_validation_failed: ADMIN,
  external_key_validation_timed_out: ADMIN,
  external_storage_in_use: ADMIN,
  external_storage_in_workspace_policy: ADMIN,
  external_storage_not_available: ADMIN,
  file_expired: { cause: 'format.request', why: 'a file that the request names has expired' },
  file_not_downloadable: FILES,
  gcp_project_controlled_by_another_organization: ADMIN,
  gcp_project_not_verified: ADMIN,
  grant_required: ADMIN,
  heartbeat_precondition_failed: AGENTS,
  human_review_not_available: ADMIN,
  human_review_on_with_external_storage: ADMIN,
  image_dimensions_too_large: { cause: 'format.request', why: 'an image is too large in pixels' },
  invalid_config_type_change: AGENTS,
  invalid_metadata: AGENTS,
  invalid_storage_arn: ADMIN,
  invite_already_exists: ADMIN,
  key_profile_mismatch: ADMIN,
  linked_organization_billing_unavailable: {
    cause: 'billing.credit',
    why: 'the linked organization cannot be billed',
  },
  linked_organization_spend_limit_reached: {
    cause: 'billing.limit',
    why: 'the linked organization reached a limit or lacks credit',
  },
  org_api_key_limit_exceeded: ADMIN,
  org_member_limit_exceeded: ADMIN,
  organization_level_scoped_api_key_required: CLAUDE_TAG,
  organization_not_eligible: ADMIN,
  organization_not_enrolled_in_beta: {
    cause: 'auth.feature',
    why: 'the organization is not enrolled in a beta that the request names',
  },
  organization_on_hold: {
    cause: 'auth.organization',
    why: 'the organization was disabled for trust and safety reasons',
  },
  organization_type_not_supported: {
    cause: 'auth.forbidden',
    why: 'the endpoint does not serve this type of organization',
  },
  parent_organization_required: {
    cause: 'auth.forbidden',
    why: 'the endpoint serves organizations with a parent only',
  },
  plugin_name_taken: PLUGINS,
  provider_not_allowed: ADMIN,
  ramp_limit_exceeded: { cause: 'limit.ramp', why: 'usage grows faster than the ramp limit allows' },
  rbac_group_grants_owner_access: ADMIN,
  rbac_group_managed_settings_not_found: SETTINGS,
  rbac_group_not_found: ADMIN,
  rbac_group_order_limit_exceeded: SETTINGS,
  rbac_group_owner_access_unconfirmed: ADMIN,
  rbac_role_not_found: ADMIN,
  region_not_supported: ADMIN,
  registration_pending: PLUGINS,
  request_body_encoding_invalid: {
    cause: 'format.request',
    why: 'the body is not valid for its Content-Encoding',
  },
  request_body_encoding_unsupported: {
    cause: 'format.request',
    why: 'the Content-Encoding is not supported',
  },
  request_body_timeout: { cause: 'service.timeout', why: 'the request body did not arrive in time' },
  request_body_too_large_after_decoding: {
    cause: 'format.too-large',
    why: 'the decoded body exceeds the size limit',
  },
  sandbox_egress_restricted: {
    cause: 'auth.region',
    why: 'the request comes from a sandbox with restricted network access',
  },
  scan_failed: PLUGINS,
  scan_pending: PLUGINS,
  settings_document_limit_exceeded: SETTINGS,
  settings_history_limit_exceeded: SETTINGS,
  skill_name_taken: PLUGINS,
  skill_read_blocked_undecryptable: {
    cause: 'service.encryption',
    why: 'a skill’s content cannot be decrypted',
  },
  slack_channel_set_up_environment_not_found: CLAUDE_TAG,
  slack_channel_set_up_settings_conflict: CLAUDE_TAG,
  slack_channel_set_up_settings_refused: CLAUDE_TAG,
  spend_limits_admin_api_writes_not_enabled: ADMIN,
  storage_already_registered: ADMIN,
  storage_attach_limit_reached: ADMIN,
  storage_attached_during_archive: ADMIN,
  storage_changed_concurrently: ADMIN,
  storage_in_use: ADMIN,
  storage_not_approved: ADMIN,
  storage_not_attachable: ADMIN,
  storage_profile_mismatch: ADMIN,
  storage_profile_still_required: ADMIN,
  storage_quota_exceeded: FILES,
  storage_verification_failed: ADMIN,
  thread_already_continued: { cause: 'format.request', why: 'the message thread was continued already' },
  thread_continue_in_flight: { cause: 'format.request', why: 'another request continues the same thread' },
  thread_fingerprint_mismatch: { cause: 'format.request', why: 'the thread does not match the request' },
  thread_not_found: { cause: 'format.request', why: 'the thread named does not exist' },
  thread_unsupported_request: { cause: 'format.request', why: 'the request cannot be used in a thread' },
  tool_name_conflict: { cause: 'format.request', why: 'two tools share a name' },
  tool_reference_unresolved: { cause: 'format.request', why: 'a tool reference points nowhere' },
  transcripts_storage_required: ADMIN,
  unsupported_charset: { cause: 'format.request', why: 'the body’s character set is not supported' },
  unsupported_region: ADMIN,
  user_profile_billing_not_authorized: {
    cause: 'auth.forbidden',
    why: 'the customer behind the user profile did not authorize billing',
  },
  user_profile_not_billable: { cause: 'auth.forbidden', why: 'the user profile cannot be billed' },
  user_profile_not_found: {
    cause: 'format.request',
    why: 'the user profile named does not exist or is inactive',
  },
  user_profile_required: { cause: 'format.request', why: 'the request bills a user profile and names none' },
  workspace_api_key_limit_exceeded: ADMIN,
  workspace_changed_concurrently: ADMIN,
  workspace_created_incomplete: ADMIN,
  workspace_human_review_disabled: {
    cause: 'auth.feature',
    why: 'human review is off in the workspace of the request, and what it asks for needs it on',
  },
  workspace_member_limit_exceeded: ADMIN,
  workspace_policy_violation: ADMIN,
} as const satisfies Record<SdkErrorCode, CodeMeaning> & { readonly __proto__: null }

/** The meaning of a code; as it came over the network; undefined for codes newer than the table. */
export function meaningOf(code: string): CodeMeaning | undefined {
  return isKnown(code) ? ERROR_CODES[code] : undefined
}

function isKnown(code: string): code is SdkErrorCode {
  return Object.hasOwn(ERROR_CODES, code)
}
