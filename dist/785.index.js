export const id = 785;
export const ids = [785];
export const modules = {

/***/ 1691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseEnvelope)
/* harmony export */ });
const LONGEST_MESSAGE = 4096;
const LONGEST_WORD = 256;
const EDGE_TYPES = ['forbidden', 'request_too_large'];
const READERS = [
    ['anthropic', readAnthropic],
    ['cloudflare', readCloudflare],
    ['ai-gateway', readAiGateway],
    ['edge', readEdge],
    ['litellm', readLitellm],
    ['portkey', readPortkey],
    ['google', readGoogle],
    ['openai', readOpenai],
    ['aws', readAws],
    ['fastapi', readFastapi],
    ['plain', readPlain],
];
function parseEnvelope(body) {
    const json = record(body);
    if (!json)
        return undefined;
    for (const [dialect, read] of READERS) {
        const said = read(json);
        if (said)
            return { dialect, type: undefined, code: undefined, message: undefined, requestId: undefined, ...said };
    }
    return undefined;
}
function readAnthropic(body) {
    const error = record(body['error']);
    if (body['type'] !== 'error' || !error || typeof error['type'] !== 'string')
        return undefined;
    return {
        type: word(error['type']),
        code: word(record(error['details'])?.['error_code']),
        message: text(error['message']),
        requestId: word(body['request_id']),
    };
}
function readCloudflare(body) {
    if (body['cloudflare_error'] !== true)
        return undefined;
    const seconds = body['retry_after'];
    return {
        type: word(body['error_name']),
        code: word(body['error_code'] ?? body['status']),
        message: text(body['title'] ?? body['detail']),
        requestId: word(body['ray_id']),
        ...(typeof seconds === 'number' && seconds >= 0 && { retryAfterSeconds: seconds }),
    };
}
function readAiGateway(body) {
    const errors = [body['error'], body['errors']].find((value) => Array.isArray(value));
    if (body['name'] !== 'AiGatewayError' && !(body['success'] === false && errors))
        return undefined;
    const first = Array.isArray(errors) ? record(errors[0]) : undefined;
    return { type: word(body['name']), code: word(first?.['code']), message: text(first?.['message']) };
}
function readEdge(body) {
    const error = record(body['error']);
    const type = EDGE_TYPES.find((known) => known === error?.['type']);
    return type ? { type, message: text(error?.['message']) } : undefined;
}
function readLitellm(body) {
    const error = record(body['error']);
    if (!error || !('message' in error))
        return undefined;
    const own = String(error['message']).toLowerCase().includes('litellm');
    const python = error['param'] === 'None' && typeof error['code'] === 'string';
    return own || python ? errorObject(error, body) : undefined;
}
function readPortkey(body) {
    return body['status'] === 'failure' ? { message: text(body['message']) } : undefined;
}
function readGoogle(body) {
    const error = record(body['error']);
    if (!error || typeof error['code'] !== 'number' || typeof error['status'] !== 'string')
        return undefined;
    return { type: word(error['status']), code: word(error['code']), message: text(error['message']) };
}
function readOpenai(body) {
    const error = record(body['error']);
    return error && (typeof error['message'] === 'string' || typeof error['type'] === 'string')
        ? errorObject(error, body)
        : undefined;
}
function readAws(body) {
    const type = word(body['__type']);
    return type ? { type, message: text(body['message'] ?? body['Message']) } : undefined;
}
function readFastapi(body) {
    const detail = body['detail'];
    if (typeof detail === 'string')
        return { message: text(detail) };
    const first = Array.isArray(detail) ? detail[0] : detail;
    const message = text(record(first)?.['msg'] ?? record(first)?.['message']);
    return message ? { message } : undefined;
}
function readPlain(body) {
    const message = text(body['message'] ?? body['error_description'] ?? body['error']);
    return message ? { type: word(body['error']), code: word(body['code']), message } : undefined;
}
function errorObject(error, body) {
    return {
        type: word(error['type']),
        code: word(error['code']),
        message: text(error['message']),
        requestId: word(body['request_id'] ?? error['request_id']),
    };
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value))
        : undefined;
}
function word(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_WORD) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value.slice(0, LONGEST_MESSAGE) : undefined;
}


/***/ }),

/***/ 4476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hC: () => (/* binding */ causeOfError),
  rs: () => (/* binding */ causeOfErrorEvent),
  z2: () => (/* binding */ isDeterminateRefusal)
});

// UNUSED EXPORTS: ERROR_TYPES

;// CONCATENATED MODULE: ./src/claude/errors/error-codes.ts
const ADMIN = { why: 'only the organization (admin) API answers so' };
const AGENTS = { why: 'only the environments and workers API answers so' };
const CLAUDE_TAG = { why: 'only the Claude tag API answers so' };
const FILES = { why: 'only uploads and downloads of files are answered so' };
const PLUGINS = { why: 'only the plugins and skills API answers so' };
const SETTINGS = { why: 'only the managed settings of Claude Code are answered so' };
const ERROR_CODES = {
    __proto__: null,
    already_member: ADMIN,
    api_key_scope_missing: { cause: 'auth.forbidden', why: 'the key lacks a scope that the request needs' },
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
    compaction_block_ambiguous: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: block ambiguous',
    },
    compaction_block_misplaced: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: block misplaced',
    },
    compaction_content_mismatch: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: content mismatch',
    },
    compaction_incomplete_turn: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: incomplete turn',
    },
    compaction_nothing_to_summarize: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: nothing to summarize',
    },
    compaction_signature_invalid: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: signature invalid',
    },
    compaction_too_many_tool_references: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: too many tool references',
    },
    compaction_tool_changes_mismatch: {
        cause: 'format.request',
        why: 'the request’s compaction blocks are not valid: tool changes mismatch',
    },
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
    external_key_validation_failed: ADMIN,
    external_key_validation_timed_out: ADMIN,
    file_expired: { cause: 'format.request', why: 'a file that the request names has expired' },
    file_not_downloadable: FILES,
    heartbeat_precondition_failed: AGENTS,
    image_dimensions_too_large: { cause: 'format.request', why: 'an image is too large in pixels' },
    invalid_config_type_change: AGENTS,
    invalid_metadata: AGENTS,
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
    organization_not_enrolled_in_beta: {
        cause: 'format.version',
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
    ramp_limit_exceeded: { cause: 'limit.ramp', why: 'usage grows faster than the ramp limit allows' },
    rbac_group_grants_owner_access: ADMIN,
    rbac_group_managed_settings_not_found: SETTINGS,
    rbac_group_not_found: ADMIN,
    rbac_group_order_limit_exceeded: SETTINGS,
    rbac_group_owner_access_unconfirmed: ADMIN,
    rbac_role_not_found: ADMIN,
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
    storage_quota_exceeded: FILES,
    thread_already_continued: { cause: 'format.request', why: 'the message thread was continued already' },
    thread_continue_in_flight: { cause: 'format.request', why: 'another request continues the same thread' },
    thread_fingerprint_mismatch: { cause: 'format.request', why: 'the thread does not match the request' },
    thread_not_found: { cause: 'format.request', why: 'the thread named does not exist' },
    thread_unsupported_request: { cause: 'format.request', why: 'the request cannot be used in a thread' },
    tool_name_conflict: { cause: 'format.request', why: 'two tools share a name' },
    tool_reference_unresolved: { cause: 'format.request', why: 'a tool reference points nowhere' },
    unsupported_charset: { cause: 'format.request', why: 'the body’s character set is not supported' },
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
    workspace_member_limit_exceeded: ADMIN,
    workspace_policy_violation: ADMIN,
};
function meaningOf(code) {
    return isKnown(code) ? ERROR_CODES[code] : undefined;
}
function isKnown(code) {
    return Object.hasOwn(ERROR_CODES, code);
}

;// CONCATENATED MODULE: ./src/claude/errors/error-wording.ts
const REFUSED = [400, 401, 403];
const WORDING = [
    {
        statuses: REFUSED,
        pattern: /only authorized for use with Claude Code/i,
        cause: 'auth.claude-code-only',
        source: 'seen since 2026-01-09 in public threads on subscription tokens',
    },
    {
        statuses: REFUSED,
        pattern: /OAuth authentication is currently not|disabled Claude subscription access|OAuth token does not meet scope/i,
        cause: 'auth.oauth-unsupported',
        source: 'claude-code#6131, #6752; can1357/oh-my-pi#38; docs claude-code/errors',
    },
    {
        statuses: [400],
        scheme: 'x-api-key',
        pattern: /^Error$/,
        cause: 'auth.oauth-unsupported',
        source: 'anomalyco/opencode#17910: an OAuth token in x-api-key',
    },
    {
        statuses: [401],
        pattern: /(?<!\bor )\bexpired\b(?! or\b)/i,
        cause: 'auth.expired',
        source: 'docs claude-code/errors ("OAuth token has expired"); LiteLLM "Expired Key"',
    },
    {
        statuses: REFUSED,
        pattern: /organization has disabled API key authentication/i,
        cause: 'auth.forbidden',
        source: 'docs claude-code/errors',
    },
    {
        statuses: REFUSED,
        pattern: /^CORS requests? /i,
        cause: 'format.request',
        source: 'obsidian-textgenerator-plugin#323: an Origin header was added to the request',
    },
    {
        statuses: REFUSED,
        pattern: /organization has been disabled/i,
        cause: 'auth.organization',
        source: 'claude-code#54311, #72457',
    },
    {
        statuses: [400, 401, 403, 404],
        pattern: /anthropic-workspace-id is required|must include the anthropic-workspace-id header/i,
        cause: 'auth.workspace-required',
        source: 'OpenExecutive#128, dify-official-plugins#3784',
    },
    {
        statuses: [400, 403, 404],
        pattern: /anthropic-workspace-id header must be a valid|^Workspace .* not found/i,
        cause: 'auth.wrong-workspace',
        source: 'dify-official-plugins#3784',
    },
    {
        statuses: [401],
        pattern: /x-api-key header is required|authorization header is (?:required|missing)|carry the API secret key|API ?key (?:is )?(?:required|missing)|no auth credentials found|missing (?:api key|authorization|authentication)/i,
        cause: 'auth.header-stripped',
        source: 'gptel#354; claude-code#39013; jundot/omlx#379; OpenRouter; claude-code-router',
    },
    {
        statuses: [400, 402, 403, 429],
        pattern: /credit balance is too low|insufficient (?:credits?|balance|funds|quota)/i,
        cause: 'billing.credit',
        source: 'claude-code#66314, #88711, #95393; OpenRouter 402',
    },
    {
        statuses: [400, 402, 403, 429],
        pattern: /(?:API )?usage limits?\b|spend(?:ing)? limit|budget has been exceeded/i,
        cause: 'billing.limit',
        source: 'platform.claude.com/docs rate limits; claude-code#38035; LiteLLM',
    },
    {
        statuses: [400],
        pattern: /anthropic-version\b|`anthropic-beta` header/i,
        cause: 'format.version',
        source: 'seen live: "anthropic-version: header is required", "Unexpected value(s) … `anthropic-beta`"',
    },
    {
        statuses: [400, 404],
        pattern: /Please use the Messages API|prompt must start with .*Human:/i,
        cause: 'endpoint.legacy',
        source: 'Text Completions in public code; Bedrock sibling',
    },
    {
        statuses: [403],
        pattern: /^Request not allowed/i,
        cause: 'auth.region',
        source: 'anthropic-sdk-typescript#457; claude-code#453, #1613',
    },
    {
        statuses: [400, 403],
        pattern: /(?:not allowed|no access|access to|permission|不允许).*(?:\bmodel\b|模型)|model.*(?:not allowed|access denied|no permission)/i,
        cause: 'model.forbidden',
        source: 'continue#10353; LiteLLM team model access',
    },
    {
        statuses: [404],
        pattern: /^model: |model\b.*(?:not found|does not exist|not exist)|(?:not found|unknown|invalid) model/i,
        cause: 'model.unknown',
        source: 'browser-use#5085; promptfoo#10632; pydantic-ai#5002',
    },
    {
        statuses: [400],
        pattern: /^invalid model(?: name)?\b|model\b.*does not exist|is not a valid model/i,
        cause: 'model.unknown',
        source: 'LiteLLM and OpenRouter refuse an unknown model with 400',
    },
    {
        statuses: [429],
        pattern: /usage increase rate|acceleration limit/i,
        cause: 'limit.ramp',
        source: 'seen live; platform.claude.com/docs rate limits',
    },
    {
        statuses: [429],
        pattern: /concurrent (?:connections|requests)/i,
        cause: 'limit.concurrency',
        source: 'anthropic-sdk-python#496',
    },
];
function causeOfWording(status, scheme, message) {
    const start = message.slice(0, 1000);
    const rows = WORDING;
    return rows.find((row) => row.statuses.includes(status) && (row.scheme ?? scheme) === scheme && row.pattern.test(start))?.cause;
}

;// CONCATENATED MODULE: ./src/claude/errors/errors.ts


const ERROR_TYPES = {
    invalid_request_error: { statuses: [400, 422], cause: 'format.request' },
    authentication_error: { statuses: [401], cause: 'auth.invalid' },
    billing_error: { statuses: [402], cause: 'billing.credit' },
    permission_error: { statuses: [403], cause: 'auth.forbidden' },
    forbidden: { statuses: [403], cause: 'auth.region' },
    not_found_error: { statuses: [404], cause: 'endpoint.not-found' },
    request_too_large: { statuses: [413], cause: 'format.too-large' },
    rate_limit_error: { statuses: [429], cause: 'limit.rate' },
    timeout_error: { statuses: [408, 504], cause: 'service.error' },
    api_error: { statuses: [500, 502, 503], cause: 'service.error' },
    overloaded_error: { statuses: [503, 529], cause: 'service.overloaded' },
    conflict_error: { statuses: [409], cause: 'service.error' },
    memory_precondition_failed_error: { statuses: [] },
    memory_path_conflict_error: { statuses: [] },
};
const MEANING_OF_TYPE = new Map(Object.entries(ERROR_TYPES));
const STATUSES = {
    402: 'billing.credit',
    408: 'service.timeout',
    413: 'format.too-large',
    429: 'limit.rate',
    529: 'service.overloaded',
};
function causeOfError(answer) {
    const { status, envelope } = answer;
    if (status < 400)
        return undefined;
    const code = envelope?.code === undefined ? undefined : meaningOf(envelope.code)?.cause;
    if (code)
        return { cause: code, because: 'code' };
    const words = causeOfWording(status, answer.scheme, envelope?.message ?? '');
    if (words)
        return { cause: words, because: 'wording' };
    const type = causeOfType(status, envelope);
    return type ? { cause: type, because: 'type' } : causeOfStatus(answer);
}
function causeOfErrorEvent(envelope, scheme, provider) {
    const [status = 500] = MEANING_OF_TYPE.get(envelope.type)?.statuses ?? [];
    return causeOfError({ status, envelope, scheme, provider })?.cause;
}
function causeOfType(status, envelope) {
    const known = MEANING_OF_TYPE.get(envelope?.type);
    if (!known?.statuses.includes(status))
        return undefined;
    return known.cause === 'service.error' && envelope?.dialect !== 'anthropic'
        ? 'service.gateway'
        : known.cause;
}
function causeOfStatus({ status, envelope, provider }) {
    const cause = STATUSES[status] ?? (status >= 500 ? fifth(envelope) : ownMeaning(status, envelope, provider));
    return cause && { cause, because: 'status' };
}
function ownMeaning(status, envelope, { answers }) {
    return envelope && answers.meaningOf(status, envelope);
}
function fifth(envelope) {
    return envelope?.dialect === 'anthropic' ? 'service.error' : 'service.gateway';
}
const NOT_THE_KEY = new Set([
    'auth.claude-code-only',
    'auth.organization',
    'auth.workspace-required',
    'format.request',
]);
function isDeterminateRefusal(answer) {
    const { status, provider } = answer;
    if (status !== 401 || NOT_THE_KEY.has(causeOfError({ ...answer, scheme: 'bearer' })?.cause))
        return false;
    return provider.answers.isDeterminate(answer);
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseModelList)
/* harmony export */ });
const LIFECYCLES = ['active', 'deprecated', 'retired'];
const MOST_MODELS = 5000;
const USABLE_ID = /^[^\s\p{C}]{1,256}$/u;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,18}(?:Z|[+-]\d{2}:\d{2}))?$/;
function parseModelList(body) {
    const found = findEntries(body);
    if (!found)
        return undefined;
    const models = distinct(found.entries.slice(0, MOST_MODELS).flatMap(readModel));
    if (models.length === 0 && found.entries.length > 0)
        return undefined;
    const cut = found.entries.length > MOST_MODELS;
    return { shape: shapeOf(body, found.entries[0]), models, hasMore: cut || found.hasMore };
}
function findEntries(body) {
    if (Array.isArray(body))
        return { entries: body, hasMore: false };
    if (!isRecord(body))
        return undefined;
    const entries = [body['data'], body['models']].find((value) => Array.isArray(value));
    return Array.isArray(entries) ? { entries, hasMore: body['has_more'] === true } : undefined;
}
function shapeOf(body, first) {
    if (!isRecord(body) || !Array.isArray(body['data']))
        return 'other';
    if (typeof body['has_more'] === 'boolean' || (isRecord(first) && first['type'] === 'model'))
        return 'anthropic';
    return body['object'] === 'list' || (isRecord(first) && first['object'] === 'model') ? 'openai' : 'other';
}
function readModel(entry) {
    const row = isRecord(entry) ? entry : { id: entry };
    const id = [row['id'], row['name'], row['model']].find((value) => typeof value === 'string');
    if (typeof id !== 'string' || !USABLE_ID.test(id))
        return [];
    const lifecycle = LIFECYCLES.find((stage) => stage === row['lifecycle']);
    const deprecatedAt = dateIn(row['deprecated_at']);
    const retiresAt = dateIn(row['retires_at']);
    return [
        {
            id,
            ...(lifecycle && { lifecycle }),
            ...(deprecatedAt && { deprecatedAt }),
            ...(retiresAt && { retiresAt }),
        },
    ];
}
function distinct(models) {
    return [...new Map(models.map((model) => [model.id, model])).values()];
}
function dateIn(value) {
    return typeof value === 'string' && RFC_3339.test(value) ? value : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ isListed),
  o0: () => (/* binding */ lifecycleOf),
  OA: () => (/* binding */ nearestId),
  yL: () => (/* binding */ newestOfTable),
  aP: () => (/* binding */ replacementFor),
  An: () => (/* binding */ sameModel)
});

// EXTERNAL MODULE: ./src/claude/models/edit-distance.ts
var edit_distance = __webpack_require__(6273);
;// CONCATENATED MODULE: ./src/claude/models/model-table.ts
const MODELS = [
    { id: 'claude-fable-5-2', line: 'fable', released: '2026-11-09' },
    { id: 'claude-mythos-5-2', line: 'mythos', released: '2026-11-09' },
    { id: 'claude-haiku-5-5', line: 'haiku', released: '2026-10-07', notBefore: '2027-10-07' },
    { id: 'claude-sonnet-5-5', line: 'sonnet', released: '2026-09-28', notBefore: '2027-09-28' },
    { id: 'claude-opus-5-5', line: 'opus', released: '2026-09-22', notBefore: '2027-09-22' },
    { id: 'claude-fable-5-1', line: 'fable', notBefore: '2027-09-01' },
    { id: 'claude-mythos-5-1', line: 'mythos' },
    { id: 'claude-opus-5', line: 'opus', notBefore: '2027-07-24' },
    { id: 'claude-sonnet-5', line: 'sonnet', notBefore: '2027-06-30' },
    { id: 'claude-fable-5', line: 'fable', notBefore: '2027-06-09' },
    { id: 'claude-mythos-5', line: 'mythos' },
    { id: 'claude-opus-4-8', line: 'opus', notBefore: '2027-05-28' },
    { id: 'claude-opus-4-7', line: 'opus', notBefore: '2027-04-16' },
    { id: 'claude-sonnet-4-6', line: 'sonnet', notBefore: '2027-02-17' },
    { id: 'claude-opus-4-6', line: 'opus', notBefore: '2027-02-05' },
    { id: 'claude-opus-4-5-20251101', aliases: ['claude-opus-4-5'], line: 'opus', notBefore: '2026-11-24' },
    { id: 'claude-haiku-4-5-20251001', aliases: ['claude-haiku-4-5'], line: 'haiku', notBefore: '2026-10-15' },
    {
        id: 'claude-sonnet-4-5-20250929',
        aliases: ['claude-sonnet-4-5'],
        line: 'sonnet',
        deprecatedAt: '2026-09-30',
        retiresAt: '2026-11-30',
        replacement: 'claude-sonnet-5-5',
    },
    {
        id: 'claude-mythos-preview',
        line: 'mythos',
        deprecatedAt: '2026-08-22',
        replacement: 'claude-mythos-5-2',
    },
    {
        id: 'claude-opus-4-1-20250805',
        aliases: ['claude-opus-4-1'],
        line: 'opus',
        retiresAt: '2026-08-05',
        replacement: 'claude-opus-5-5',
    },
    {
        id: 'claude-opus-4-20250514',
        aliases: ['claude-opus-4-0'],
        line: 'opus',
        retiresAt: '2026-06-15',
        replacement: 'claude-opus-5-5',
    },
    {
        id: 'claude-sonnet-4-20250514',
        aliases: ['claude-sonnet-4-0'],
        line: 'sonnet',
        retiresAt: '2026-06-15',
        replacement: 'claude-sonnet-5-5',
    },
    { id: 'claude-3-haiku-20240307', line: 'haiku', retiresAt: '2026-04-20', replacement: 'claude-haiku-5-5' },
    {
        id: 'claude-3-7-sonnet-20250219',
        aliases: ['claude-3-7-sonnet-latest'],
        line: 'sonnet',
        retiresAt: '2026-02-19',
        replacement: 'claude-sonnet-5-5',
    },
    {
        id: 'claude-3-5-haiku-20241022',
        aliases: ['claude-3-5-haiku-latest'],
        line: 'haiku',
        retiresAt: '2026-02-19',
        replacement: 'claude-haiku-5-5',
    },
    {
        id: 'claude-3-opus-20240229',
        aliases: ['claude-3-opus-latest'],
        line: 'opus',
        retiresAt: '2026-01-05',
        replacement: 'claude-opus-5-5',
    },
    {
        id: 'claude-3-5-sonnet-20241022',
        aliases: ['claude-3-5-sonnet-latest'],
        line: 'sonnet',
        retiresAt: '2025-10-28',
        replacement: 'claude-sonnet-5-5',
    },
    {
        id: 'claude-3-5-sonnet-20240620',
        line: 'sonnet',
        retiresAt: '2025-10-28',
        replacement: 'claude-sonnet-5-5',
    },
    {
        id: 'claude-3-sonnet-20240229',
        line: 'sonnet',
        retiresAt: '2025-07-21',
        replacement: 'claude-sonnet-5-5',
    },
    { id: 'claude-2.1', line: 'claude', retiresAt: '2025-07-21', replacement: 'claude-sonnet-5-5' },
    { id: 'claude-2.0', line: 'claude', retiresAt: '2025-07-21', replacement: 'claude-sonnet-5-5' },
    { id: 'claude-1.3', line: 'claude', retiresAt: '2024-11-06', replacement: 'claude-sonnet-5-5' },
    { id: 'claude-instant-1.2', line: 'instant', retiresAt: '2024-11-06', replacement: 'claude-haiku-5-5' },
];

;// CONCATENATED MODULE: ./src/claude/models/models.ts


const ROWS = MODELS;
const BY_NAME = new Map(ROWS.flatMap((model) => [model.id, ...(model.aliases ?? [])].map((name) => [name, model])));
function newestOfTable() {
    return 'claude-haiku-5-5';
}
function modelOf(id) {
    return BY_NAME.get(id);
}
function lifecycleOf(id, nowMs) {
    const model = modelOf(id);
    if (!model)
        return undefined;
    const { deprecatedAt, retiresAt, replacement } = model;
    return {
        lifecycle: stageAt(model, nowMs),
        ...(deprecatedAt && { deprecatedAt }),
        ...(retiresAt && { retiresAt }),
        ...(replacement && { replacement }),
    };
}
function stageAt({ retiresAt, deprecatedAt, deprecated }, nowMs) {
    if (retiresAt && Date.parse(retiresAt) <= nowMs)
        return 'retired';
    return deprecated || (deprecatedAt && Date.parse(deprecatedAt) <= nowMs) ? 'deprecated' : 'active';
}
function sameModel(one, other) {
    return one === other || (modelOf(one) !== undefined && modelOf(one) === modelOf(other));
}
function isListed(id, listed) {
    return listed.some((other) => sameModel(id, other));
}
function lineOf(id) {
    return modelOf(id)?.line ?? /(?:opus|sonnet|haiku|fable|mythos|instant)/i.exec(id)?.[0].toLowerCase();
}
function nearestId(id, listed) {
    const wanted = normalise(id);
    const line = lineOf(id);
    const ranked = listed
        .slice(0, 1000)
        .map((other) => ({
        other,
        distance: (0,edit_distance/* editDistance */.Y)(wanted, normalise(other)),
        kin: lineOf(other) === line,
    }))
        .filter(({ distance, kin }) => (line !== undefined && kin) || distance <= wanted.length / 3)
        .toSorted((one, other) => Number(other.kin) - Number(one.kin) || one.distance - other.distance);
    return ranked[0]?.other;
}
function replacementFor(id, listed) {
    const official = modelOf(id)?.replacement;
    if (official && (listed.length === 0 || isListed(official, listed)))
        return official;
    const line = lineOf(id);
    const kin = line === undefined ? [] : listed.filter((other) => lineOf(other) === line && !sameModel(other, id));
    return kin[0] ?? nearestId(id, listed);
}
function normalise(id) {
    return id
        .slice(0, 256)
        .toLowerCase()
        .replace(/^(?:(?:global|us|eu|jp|apac|au)\.)?(?:anthropic[./])?/, '')
        .replace(/(?:-v\d+(?::\d+)?|-latest|[@-]20\d{6})+$/, '')
        .replaceAll('.', '-');
}


/***/ }),

/***/ 5342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ judgeCountAnswer),
/* harmony export */   W: () => (/* binding */ judgeModelsAnswer)
/* harmony export */ });
/* harmony import */ var _models_model_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6317);

function judgeModelsAnswer(body) {
    const list = (0,_models_model_list_js__WEBPACK_IMPORTED_MODULE_0__/* .parseModelList */ .h)(body);
    return list ? { ok: true, list } : { ok: false, reason: `no model list, but ${kindOf(body)}` };
}
function judgeCountAnswer(body) {
    if (typeof body !== 'object' || body === null || !('input_tokens' in body)) {
        return { ok: false, reason: `no input_tokens, but ${kindOf(body)}` };
    }
    const count = body.input_tokens;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
        ? { ok: true, inputTokens: count }
        : { ok: false, reason: `input_tokens is no whole number but ${kindOf(count)}` };
}
function kindOf(value) {
    if (value === undefined)
        return 'nothing that is JSON';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'another object' : `a ${typeof value}`;
}


/***/ }),

/***/ 8966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ OAUTH_BETA),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   ib: () => (/* binding */ sdksSending),
/* harmony export */   vr: () => (/* binding */ dialectHeaders)
/* harmony export */ });
/* harmony import */ var _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(335);

const NEWER_SDKS = [
    { language: 'TypeScript', versions: '1.0.0 and later' },
    { language: 'Python', versions: '2.0.0 and later' },
    { language: 'Go', versions: '2.0.0 and later' },
    { language: 'Java', versions: '3.0.0 and later' },
    { language: 'C#', versions: '13.0.0 and later' },
    { language: 'PHP', versions: '1.0.0 and later' },
    { language: 'Ruby', versions: '2.0.0 and later' },
];
const DIALECTS = {
    bearer: {
        header: 'authorization',
        before: 'Bearer ',
        version: '2026-10-21',
        sdks: NEWER_SDKS,
        source: '@anthropic-ai/sdk 1.12.0 src/client.ts; platform.claude.com/docs/en/api/migration-2026-10-21',
        asOf: '2026-11-22',
    },
    'x-api-key': {
        header: 'x-api-key',
        before: '',
        version: '2023-06-01',
        sdks: [
            { language: 'TypeScript', versions: 'before 1.0.0' },
            { language: 'Python', versions: 'before 2.0.0' },
            { language: 'Go', versions: 'before 2.0.0' },
            { language: 'Java', versions: 'before 3.0.0' },
            { language: 'C#', versions: 'before 13.0.0' },
            { language: 'PHP', versions: 'before 1.0.0' },
            { language: 'Ruby', versions: 'before 2.0.0' },
        ],
        source: '@anthropic-ai/sdk 0.137.0 src/client.ts',
        asOf: '2026-11-22',
    },
    federation: {
        header: 'authorization',
        before: 'Bearer ',
        version: '2026-10-21',
        sdks: NEWER_SDKS,
        source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials/types.ts, src/client.ts',
        asOf: '2026-11-22',
    },
};
const OAUTH_BETA = 'oauth-2025-04-20';
function dialectHeaders(scheme, credential, method = 'GET') {
    const { header, before, version } = DIALECTS[scheme];
    return {
        accept: 'application/json',
        'anthropic-version': version,
        [header]: before + credential,
        ...(method === 'POST' && { 'content-type': 'application/json' }),
        ...(isOAuth(scheme, credential) && { 'anthropic-beta': OAUTH_BETA }),
    };
}
function isOAuth(scheme, credential) {
    return scheme === 'federation' || (scheme === 'bearer' && _secrets_key_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PREFIXES */ .V['oauth-access'].test(credential));
}
function userAgent(version) {
    return `claude-preflight/${version}`;
}
function sdksSending(scheme) {
    return DIALECTS[scheme].sdks.map((sdk) => `${sdk.language} ${sdk.versions}`).join(', ');
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ TOKEN_EXCHANGE),
/* harmony export */   RI: () => (/* binding */ askIdentityToken),
/* harmony export */   hh: () => (/* binding */ claimsIn),
/* harmony export */   l3: () => (/* binding */ identityTokenIn),
/* harmony export */   nC: () => (/* binding */ accessTokenIn),
/* harmony export */   p_: () => (/* binding */ whyNotPosted),
/* harmony export */   r1: () => (/* binding */ exchangeToken)
/* harmony export */ });
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2695);
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8966);
/* harmony import */ var _endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2953);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6444);





const TOKEN_EXCHANGE = {
    path: '/v1/oauth/token',
    grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    beta: `${_dialects_js__WEBPACK_IMPORTED_MODULE_2__/* .OAUTH_BETA */ .B1},oidc-federation-2026-04-01`,
    longestToken: 16_384,
    source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials/oidc-federation.ts and types.ts',
    asOf: '2026-11-22',
};
function askIdentityToken(url, requestToken, audience) {
    const { href, search } = url;
    const between = search === '' ? '?' : '&';
    return {
        name: 'identity-token',
        method: 'GET',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .located */ .t4)(`${href}${between}audience=${encodeURIComponent(audience)}`),
        headers: { accept: 'application/json', authorization: `Bearer ${requestToken}` },
    };
}
function identityTokenIn(json) {
    const value = fieldOf(json, 'value');
    return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(value) ? value : undefined;
}
function exchangeToken(base, grant) {
    const { identityToken, ruleId, organizationId, serviceAccountId, workspaceId } = grant;
    const body = {
        grant_type: TOKEN_EXCHANGE.grantType,
        assertion: identityToken,
        federation_rule_id: ruleId,
        organization_id: organizationId,
        ...(serviceAccountId !== undefined && { service_account_id: serviceAccountId }),
        ...(workspaceId !== undefined && { workspace_id: workspaceId }),
    };
    return {
        name: 'token-exchange',
        method: 'POST',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .located */ .t4)((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(base, TOKEN_EXCHANGE.path)),
        headers: { accept: '*/*', 'content-type': 'application/json', 'anthropic-beta': TOKEN_EXCHANGE.beta },
        body: JSON.stringify(body),
    };
}
function accessTokenIn(json) {
    const token = fieldOf(json, 'access_token');
    const kind = fieldOf(json, 'token_type') ?? 'bearer';
    const isBearer = typeof kind === 'string' && kind.toLowerCase() === 'bearer';
    const lasts = Number.isFinite(Number(fieldOf(json, 'expires_in') ?? NaN));
    return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) && isBearer && lasts ? token : undefined;
}
function claimsIn(identityToken) {
    const payload = payloadOf(identityToken);
    const words = ['sub', 'aud', 'iss'].flatMap((name) => {
        const value = [fieldOf(payload, name)].flat();
        return value.every((each) => typeof each === 'string') ? [[name, value.join(', ')]] : [];
    });
    const exp = fieldOf(payload, 'exp');
    const ends = typeof exp === 'number' ? new Date(exp * 1_000) : undefined;
    const isDate = ends !== undefined && !Number.isNaN(ends.getTime());
    return { ...Object.fromEntries(words), ...(isDate && { exp: ends.toISOString() }) };
}
function whyNotPosted(base, audience) {
    if (base.protocol !== 'https:' && !(0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(base.hostname))
        return 'plain-http';
    const named = [audience.toLowerCase(), hostIn(audience)];
    return (0,_endpoint_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .isFirstParty */ .FF)(base.hostname) || named.includes(base.host) ? undefined : 'other-audience';
}
function hostIn(audience) {
    return URL.canParse(audience) ? new URL(audience).host : undefined;
}
function payloadOf(identityToken) {
    try {
        const [, payload = ''] = identityToken.split('.');
        return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([field]) => field === name)?.[1]
        : undefined;
}


/***/ }),

/***/ 7897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ judgeMessageAnswer),
/* harmony export */   go: () => (/* binding */ liveMessage),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   r$: () => (/* binding */ isTooShort)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6444);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7663);




function liveMessage(base, scheme, credential, { model, stream }, { messages } = _routes_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGES_ROUTES */ .o) {
    const smallest = {
        max_tokens: 1,
        messages: [{ role: 'user', content: 'hi' }],
        model,
    };
    return {
        name: 'live-message',
        method: 'POST',
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, messages)),
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential, 'POST'),
        body: JSON.stringify(stream ? { ...smallest, stream } : smallest),
    };
}
function isTooShort(message) {
    return /max_tokens or model output limit was reached/i.test(message ?? '');
}
const FIELDS = [
    ['type', (value) => value === 'message'],
    ['id', (value) => typeof value === 'string' && value !== ''],
    ['role', (value) => value === 'assistant'],
    ['model', (value) => typeof value === 'string' && value !== ''],
    ['content', Array.isArray],
    ['stop_reason', (value) => value === null || typeof value === 'string'],
    ['usage', (value) => usageIn(value) !== undefined],
];
function judgeMessageAnswer(body) {
    const message = asRecord(body);
    if (message === undefined)
        return { ok: false, reason: 'it is no JSON object' };
    const wrong = FIELDS.find(([name, isRight]) => !isRight(message[name]));
    if (wrong !== undefined)
        return { ok: false, reason: `its field ${wrong[0]} is missing or of another kind` };
    const { stop_reason: stopReason, model, usage } = message;
    return {
        ok: true,
        stopReason: typeof stopReason === 'string' ? stopReason : null,
        model: typeof model === 'string' ? model : '',
        usage: usageIn(usage) ?? { inputTokens: 0, outputTokens: 0 },
    };
}
function usageIn(value) {
    const { input_tokens: inputTokens, output_tokens: outputTokens } = asRecord(value) ?? {};
    return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : undefined;
}
function asRecord(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value)) : undefined;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 6444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   _6: () => (/* binding */ countBodyFrom),
/* harmony export */   bM: () => (/* binding */ minimalCountBody),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7663);



const PAGE = 1000;
function listModels(base, scheme, credential, { models } = _routes_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGES_ROUTES */ .o) {
    const url = (0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, `${models}?limit=${PAGE}`);
    return { name: 'list-models', method: 'GET', ...located(url), headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential) };
}
function countTokens(base, scheme, credential, body, { count } = _routes_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGES_ROUTES */ .o) {
    return {
        name: 'count-tokens',
        method: 'POST',
        ...located((0,_endpoint_endpoint_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(base, count)),
        headers: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectHeaders */ .vr)(scheme, credential, 'POST'),
        body: JSON.stringify(body),
    };
}
function minimalCountBody(model) {
    return { messages: [{ role: 'user', content: 'hi' }], model };
}
const COUNT_FIELDS = {
    cache_control: true,
    messages: true,
    model: true,
    output_config: true,
    speed: true,
    system: true,
    thinking: true,
    tool_choice: true,
    tools: true,
};
function countBodyFrom(request, model) {
    const kept = Object.entries(request).filter(([field]) => Object.hasOwn(COUNT_FIELDS, field));
    return { ...Object.fromEntries(kept), ...(model !== undefined && { model }) };
}
function located(url) {
    const { pathname, search } = new URL(url);
    return { url, path: pathname + search };
}


/***/ }),

/***/ 8440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels),
/* harmony export */   q: () => (/* binding */ listedModels)
/* harmony export */ });
/* harmony import */ var _claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6317);


function listedModels(conversation) {
    return (shownList(conversation) ?? [])
        .filter(({ lifecycle }) => lifecycle !== 'retired')
        .map(({ id }) => id);
}
function shownList({ lists }) {
    const [first] = Object.values(lists).flatMap(({ reading }) => reading.kind === 'accepted' && reading.listed !== undefined ? [reading.listed] : []);
    return first;
}
function askedModels({ settings }) {
    const own = settings.request?.['model'];
    return [...new Set([...settings.models, ...(typeof own === 'string' && own !== '' ? [own] : [])])];
}
function judgeModels(conversation, target, nowMs) {
    const shown = shownList(conversation);
    const list = shown ?? [];
    const asked = askedModels(target).map((id) => judgeAsked(id, { conversation, list, nowMs }));
    const others = list
        .filter(({ id }) => !asked.some((model) => model.id === id))
        .map((model) => fromList(model, model.id, false, nowMs));
    return {
        models: [...asked, ...others],
        listed: listedModels(conversation),
        isShown: shown !== undefined,
    };
}
function judgeAsked(id, known) {
    const counted = countOf(id, known);
    const listed = known.list.find((model) => model.id === id) ??
        known.list.find((model) => (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModel */ .An)(model.id, id)) ??
        lookedUp(id, known);
    if (listed !== undefined)
        return refusedHere(fromList(listed, id, true, known.nowMs), counted);
    if (counted === 'usable')
        return fromTable(id, known.nowMs);
    const absent = counted ?? lookUpStatus(id, known);
    return absent === 'unknown'
        ? asked(id, (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, known.nowMs)?.lifecycle === 'retired' ? 'retired' : 'unknown')
        : asked(id, absent ?? 'unverified');
}
function refusedHere(model, counted) {
    const refused = counted === 'unknown' || counted === 'forbidden';
    return refused && model.status !== 'retired' ? { ...model, status: 'forbidden' } : model;
}
function asked(id, status) {
    return { id, status, asked: true };
}
function countOf(id, { conversation }) {
    const readings = conversation.counts
        .filter(({ model }) => model === id)
        .map(({ exchange }) => exchange.reading);
    if (readings.some(({ kind }) => kind === 'accepted'))
        return 'usable';
    return readings.map(refusedStatus).find((status) => status !== undefined);
}
function refusedStatus(reading) {
    if (reading.kind !== 'told')
        return undefined;
    if (reading.cause === 'model.forbidden')
        return 'forbidden';
    return reading.cause === 'model.unknown' || reading.cause === 'model.retired' ? 'unknown' : undefined;
}
function lookedUp(id, { conversation }) {
    const outcome = conversation.lookups.get(id)?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return undefined;
    return (0,_claude_models_model_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModelList */ .h)([outcome.json])?.models[0];
}
function lookUpStatus(id, { conversation }) {
    const reading = conversation.lookups.get(id)?.reading;
    if (reading === undefined || reading.kind === 'silent' || reading.kind === 'accepted')
        return undefined;
    if (reading.answer.status === 404)
        return 'unknown';
    return reading.answer.status === 403 ? 'forbidden' : undefined;
}
function fromList(model, id, wasAsked, nowMs) {
    const table = (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(model.id, nowMs);
    const lifecycle = model.lifecycle ?? (table?.lifecycle === 'deprecated' ? 'deprecated' : 'active');
    const retiresAt = model.retiresAt ?? (lifecycle === 'deprecated' ? table?.retiresAt : undefined);
    const status = lifecycle === 'active' ? 'usable' : lifecycle;
    return { id, status, asked: wasAsked, ...(retiresAt !== undefined && { retiresAt }) };
}
function fromTable(id, nowMs) {
    const table = (0,_claude_models_models_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleOf */ .o0)(id, nowMs);
    const deprecated = table?.lifecycle === 'deprecated';
    return {
        ...asked(id, deprecated ? 'deprecated' : 'usable'),
        ...(deprecated && table.retiresAt !== undefined && { retiresAt: table.retiresAt }),
    };
}


/***/ }),

/***/ 6336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ isNowhere),
  wi: () => (/* binding */ modelRefused),
  gF: () => (/* binding */ readExchange),
  c2: () => (/* binding */ statusOf),
  Se: () => (/* binding */ understood)
});

// EXTERNAL MODULE: ./src/claude/requests/answers.ts
var answers = __webpack_require__(5342);
// EXTERNAL MODULE: ./src/claude/errors/error-envelope.ts
var error_envelope = __webpack_require__(1691);
// EXTERNAL MODULE: ./src/claude/requests/federation.ts
var federation = __webpack_require__(6120);
// EXTERNAL MODULE: ./src/claude/requests/live-message.ts
var live_message = __webpack_require__(7897);
// EXTERNAL MODULE: ./src/claude/errors/errors.ts + 2 modules
var errors = __webpack_require__(4476);
;// CONCATENATED MODULE: ./src/claude/endpoint/identity.ts
const GATEWAY_HEADERS = [
    [/^x-litellm-/, 'LiteLLM'],
    [/^x-portkey-/, 'Portkey'],
    [/^cf-aig-/, 'Cloudflare AI Gateway'],
    [/^x-vercel-ai-/, 'Vercel AI Gateway'],
    [/^apim-request-id$/, 'Azure API Management'],
    [/^x-amzn-requestid$/, 'Amazon'],
    [/^x-kong-/, 'Kong'],
    [/^x-envoy-/, 'Envoy'],
];
const GATEWAY_DIALECTS = [
    'litellm',
    'portkey',
    'ai-gateway',
    'openai',
    'google',
    'aws',
    'fastapi',
];
const API_REQUEST_ID = /^req_/;
const JUDGES = [judgeApi, judgeEdge, judgeHtml, judgeGateway];
function whoAnswered(traits) {
    for (const judge of JUDGES) {
        const identity = judge(traits);
        if (identity)
            return identity;
    }
    return { who: 'other', reasons: ['nothing in it is known from this API or a gateway'] };
}
function isChallenge({ headers, bodyStart, status }) {
    if (headers['cf-mitigated'] === 'challenge')
        return true;
    return [403, 429, 503].includes(status) && /<title>(?:Just a moment|Attention Required!)/i.test(bodyStart);
}
function isHtml({ contentType, bodyStart }) {
    return (/\b(?:text\/html|application\/xhtml)/i.test(contentType ?? '') ||
        /^\s*<(?:!doctype html|html|head|body)\b/i.test(bodyStart));
}
function judgeApi({ headers, envelope }) {
    const reasons = [
        ...(API_REQUEST_ID.test(first(headers['request-id'])) ? ['it carries a request id of the API'] : []),
        ...(first(headers['anthropic-organization-id']) ? ['it names an organization of the API'] : []),
        ...(envelope?.dialect === 'anthropic' && API_REQUEST_ID.test(envelope.requestId ?? '')
            ? ['its error has the API’s form and request id']
            : []),
    ];
    return reasons.length > 0 ? { who: 'api', reasons } : undefined;
}
function judgeEdge(traits) {
    const { envelope, status } = traits;
    if (isChallenge(traits))
        return { who: 'edge', reasons: ['it is a bot challenge of Cloudflare'] };
    if (envelope?.dialect === 'edge')
        return { who: 'edge', reasons: ['its error has the form of the API’s edge'] };
    if (envelope?.dialect === 'cloudflare')
        return { who: 'edge', reasons: ['its error is Cloudflare’s own'] };
    if (!isCloudflarePage(traits))
        return undefined;
    return { who: 'edge', reasons: [`it is Cloudflare’s own answer with status ${status}`] };
}
function isCloudflarePage(traits) {
    const { headers, status, bodyStart } = traits;
    if (status < 500 || !(isHtml(traits) || bodyStart.trim() === ''))
        return false;
    const marked = first(headers['server']) === 'cloudflare' || first(headers['cf-ray']) !== '';
    return marked || /<center>cloudflare<\/center>/i.test(bodyStart);
}
function judgeHtml(traits) {
    return isHtml(traits) ? { who: 'html', reasons: ['it is a web page'] } : undefined;
}
function judgeGateway({ headers, envelope, understood }) {
    const names = GATEWAY_HEADERS.filter(([pattern]) => Object.keys(headers).some((name) => pattern.test(name)));
    const reasons = [
        ...names.map(([, name]) => `it has headers of ${name}`),
        ...(envelope && GATEWAY_DIALECTS.includes(envelope.dialect)
            ? ['its error has the form of a gateway']
            : []),
        ...(envelope?.dialect === 'anthropic'
            ? ['its error has the API’s form, but no request id of the API']
            : []),
        ...(understood ? ['it answers as the API does, but without a request id of the API'] : []),
    ];
    return reasons.length > 0 ? { who: 'gateway', reasons } : undefined;
}
function first(value) {
    return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

;// CONCATENATED MODULE: ./src/reading/reading.ts






const START = 2_048;
function readExchange(exchange, question, provider) {
    const reading = read(exchange, question, provider);
    if (question.asked !== 'list' || reading.kind === 'silent' || reading.envelope !== undefined)
        return { ...exchange, reading };
    const answer = { ...reading.answer, json: undefined };
    const attempts = exchange.attempts.map((attempt) => attempt.outcome === exchange.outcome ? { ...attempt, outcome: answer } : attempt);
    return { ...exchange, attempts, outcome: answer, reading: { ...reading, answer } };
}
function read({ outcome }, question, provider) {
    if (outcome.kind === 'failure')
        return { ...question, kind: 'silent', failure: outcome.failure };
    const { understood, ...heard } = hear(outcome, question);
    const { status } = outcome;
    if (status >= 200 && status < 300)
        return { ...question, ...heard, kind: understood ? 'accepted' : 'strange' };
    if (isChallenge(traitsOf(outcome, heard.envelope)))
        return { ...question, ...heard, kind: 'told', cause: 'auth.challenge' };
    return readRefusal(heard, question, provider);
}
function readRefusal(heard, question, provider) {
    const { envelope, html } = heard;
    const error = { status: heard.answer.status, envelope, provider };
    const cause = (0,errors/* causeOfError */.hC)({ ...error, scheme: question.scheme })?.cause;
    if ((0,errors/* isDeterminateRefusal */.z2)({ ...error, html }))
        return { ...question, ...heard, kind: 'refused', cause: cause ?? 'auth.invalid' };
    return cause === undefined || cause === 'auth.invalid'
        ? { ...question, ...heard, kind: 'strange' }
        : { ...question, ...heard, kind: 'told', cause };
}
function hear(answer, question) {
    const envelope = answer.status >= 400 ? (0,error_envelope/* parseEnvelope */.m)(answer.json) : undefined;
    const understanding = answer.status < 300 ? understand(answer, question) : { understood: false };
    const traits = { ...traitsOf(answer, envelope), understood: understanding.understood };
    return { answer, envelope, identity: whoAnswered(traits), html: isHtml(traits), ...understanding };
}
function traitsOf({ status, headers, body }, envelope) {
    const bodyStart = body.bytes.subarray(0, START).toString('utf8');
    return { status, headers, contentType: headers['content-type'], envelope, bodyStart };
}
function understand({ json }, { asked }) {
    switch (asked) {
        case 'list': {
            const answer = (0,answers/* judgeModelsAnswer */.W)(json);
            return answer.ok ? { understood: true, listed: answer.list.models } : { understood: false };
        }
        case 'count':
            return { understood: (0,answers/* judgeCountAnswer */.R)(json).ok };
        case 'message':
            return { understood: (0,live_message/* judgeMessageAnswer */.$N)(json).ok };
        case 'token':
            return { understood: (0,federation/* accessTokenIn */.nC)(json) !== undefined };
        case 'model':
        case 'stream':
            return { understood: typeof json === 'object' && json !== null && 'id' in json };
    }
}
function statusOf({ outcome }) {
    return outcome.kind === 'answer' ? outcome.status : undefined;
}
function understood({ reading }) {
    return reading.kind === 'accepted';
}
function isNowhere({ reading }) {
    if (reading.kind === 'silent')
        return false;
    const { status } = reading.answer;
    return (reading.html && status < 300) || [404, 405, 501].includes(status);
}
const MODEL_CAUSES = new Set(['model.unknown', 'model.retired', 'model.forbidden']);
function modelRefused({ reading }) {
    return reading.kind === 'told' && MODEL_CAUSES.has(reading.cause);
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   c: () => (/* binding */ LONGEST_MS)
/* harmony export */ });
/* harmony import */ var _words_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);

const LONGEST_MS = _words_days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .s;
const DATE = /\d{2}:\d{2}:\d{2}/;
function retryAfterMs({ headers, json }, now) {
    return (milliseconds(headers['retry-after-ms'], 1) ??
        milliseconds(headers['retry-after'], 1_000) ??
        untilDate(headers['retry-after'], now) ??
        milliseconds(inBody(json), 1_000));
}
function inBody(json) {
    const told = typeof json === 'object' && json !== null && 'retry_after' in json ? json.retry_after : undefined;
    return typeof told === 'number' || typeof told === 'string' ? String(told) : undefined;
}
function milliseconds(text, unit) {
    if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text))
        return undefined;
    return Math.min(LONGEST_MS, Math.ceil(Number(text) * unit));
}
function untilDate(text, now) {
    const at = DATE.test(text ?? '') ? Date.parse(text ?? '') : NaN;
    return Number.isNaN(at) ? undefined : Math.min(LONGEST_MS, Math.max(0, at - now));
}


/***/ }),

/***/ 8370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ daysUntil),
/* harmony export */   s: () => (/* binding */ DAY_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
function daysUntil(endMs, nowMs) {
    return Math.floor((endMs - nowMs) / DAY_MS);
}


/***/ })

};
