// Programs that take an endpoint in OpenAI's dialect: where each wants the base URL.

/** A row: the program, and where its base URL is set. Sources as in `client-settings.ts`; zed.dev/docs/ai/llm-providers; docs.cline.bot. As of 2026-11-26. */
export const OPENAI_CLIENTS: readonly string[] = [
  'Cursor: Settings → Models → API Keys → Override OpenAI Base URL',
  'Cline: API provider OpenAI Compatible → Base URL',
  'Continue: provider: openai with apiBase',
  'Zed: language_models.openai_compatible with api_url',
]
