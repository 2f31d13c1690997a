// Programs that use the API, each with the places where its key, endpoint, model, proxy, roots and headers are set.
import type { ClientId } from '../../words/settings.ts'

/** What a program can be told. */
export type ClientTopic = 'key' | 'endpoint' | 'model' | 'proxy' | 'roots' | 'headers'

/** The settings of one program. */
export interface ClientSettings {
  readonly name: string
  /** A step for each topic, with `code` in backticks; absent where the program has no such setting that is documented. */
  readonly steps: Readonly<Partial<Record<ClientTopic, string>>>
  /** True where the program's own servers make the requests, so that they see other networks than this machine does. */
  readonly isRelayed?: true
  readonly source: string
  readonly asOf: string
}

/** The rows by the values of the input `client`. */
export const CLIENT_SETTINGS: Readonly<Record<ClientId, ClientSettings>> = {
  'claude-code': {
    name: 'Claude Code',
    steps: {
      key: 'In Claude Code, set `ANTHROPIC_API_KEY` (sent as `x-api-key`) or `ANTHROPIC_AUTH_TOKEN` (sent as `Authorization: Bearer`), in the environment or under `env` in `~/.claude/settings.json`.',
      endpoint:
        'In Claude Code, set `ANTHROPIC_BASE_URL` without `/v1`, in the environment or under `env` in `~/.claude/settings.json`.',
      model: 'In Claude Code, set `ANTHROPIC_MODEL`, or pick the model with `/model`.',
      proxy: 'In Claude Code, set `HTTPS_PROXY`, and `NO_PROXY` for hosts to reach directly.',
      roots: 'In Claude Code, set `NODE_EXTRA_CA_CERTS` to a PEM file with the root.',
      headers: 'In Claude Code, change `ANTHROPIC_CUSTOM_HEADERS`, one `Name: value` per line.',
    },
    source: 'code.claude.com/docs: env-vars, network-config',
    asOf: '2026-11-26',
  },
  cursor: {
    name: 'Cursor',
    steps: {
      key: 'In Cursor, open Cursor Settings → Models → API Keys. An Anthropic key goes into Anthropic API Key, the key of a gateway into OpenAI API Key.',
      endpoint:
        'In Cursor, there is no base URL for Anthropic keys. For a gateway, turn on Override OpenAI Base URL (Cursor Settings → Models → API Keys) and end the URL with `/v1`: Cursor appends `/chat/completions`.',
      model: 'In Cursor, add the exact model ID under Cursor Settings → Models → Add Custom Model.',
      proxy:
        "In Cursor, no proxy setting helps here: Cursor's servers make the requests. Your proxy only has to let the editor reach Cursor.",
      roots:
        "In Cursor, a root installed on this machine doesn't help: Cursor's servers make the requests. Give the endpoint a certificate of a public CA.",
    },
    isRelayed: true,
    source:
      'cursor.com/help/models-and-usage/api-keys; staff in forum.cursor.com/t/149334, /158805 and /160995; ngrok.com/docs/ai-gateway/agents/cursor',
    asOf: '2026-11-26',
  },
  cline: {
    name: 'Cline',
    steps: {
      key: 'In Cline, open its settings, choose the API provider Anthropic, and paste the key into Anthropic API Key (sent as `x-api-key`).',
      endpoint: 'In Cline, check Use custom base URL in its settings, and enter the URL without `/v1`.',
      model: 'In Cline, choose the model in its settings.',
      proxy:
        'In Cline, set `http.proxy` in VS Code (in JetBrains, HTTP Proxy; for the CLI, `https_proxy`), then restart it.',
      roots:
        "In Cline, set `NODE_EXTRA_CA_CERTS` to a PEM file with the root; in JetBrains, add it to the system's trust store.",
    },
    source:
      'docs.cline.bot/troubleshooting/networking-and-proxies; `AnthropicHandler` of cline/cline; coder.com/docs/ai-coder/ai-bridge/clients/cline',
    asOf: '2026-11-26',
  },
  continue: {
    name: 'Continue',
    steps: {
      key: 'In Continue, set `apiKey` of the model in `~/.continue/config.yaml` (sent as `x-api-key`).',
      endpoint:
        'In Continue, set `apiBase` of the model in `~/.continue/config.yaml`, with `/v1/` at the end: Continue appends `messages`.',
      model: 'In Continue, set `model` in `~/.continue/config.yaml`.',
      proxy: 'In Continue, set `requestOptions.proxy` of the model in `~/.continue/config.yaml`.',
      roots: 'In Continue, set `requestOptions.caBundlePath` of the model to a PEM file with the root.',
      headers: 'In Continue, change `requestOptions.headers` of the model in `~/.continue/config.yaml`.',
    },
    source: 'docs.continue.dev/reference; `core/llm/llms/Anthropic.ts` of continuedev/continue',
    asOf: '2026-11-26',
  },
  zed: {
    name: 'Zed',
    steps: {
      key: 'In Zed, run `agent: open settings` and paste the key under LLM Providers → Anthropic (sent as `x-api-key`), or start Zed with `ANTHROPIC_API_KEY`.',
      endpoint: 'In Zed, set `language_models.anthropic.api_url` in `settings.json`, without `/v1`.',
      model: 'In Zed, add the ID to `language_models.anthropic.available_models` in `settings.json`.',
      proxy: 'In Zed, set `proxy` in `settings.json`, or start Zed with `HTTPS_PROXY`.',
      roots: "In Zed, add the root to the system's trust store, which Zed uses.",
    },
    source:
      'zed.dev/docs/ai; `crates/anthropic` of zed-industries/zed, its pull request 24656; coder.com/docs/ai-coder/ai-gateway/clients/zed',
    asOf: '2026-11-26',
  },
  'sdk-typescript': {
    name: 'the TypeScript SDK',
    steps: {
      key: 'In the TypeScript SDK, set `ANTHROPIC_API_KEY` or `apiKey`; for a bearer token, `ANTHROPIC_AUTH_TOKEN` or `authToken`.',
      endpoint: 'In the TypeScript SDK, set `ANTHROPIC_BASE_URL` or `baseURL`, without `/v1`.',
      model: 'In the TypeScript SDK, change `model` in the call of `messages.create`.',
      proxy:
        "In the TypeScript SDK on Node, pass undici's `ProxyAgent` as `fetchOptions.dispatcher`, or set `NODE_USE_ENV_PROXY=1`: by itself, Node ignores `HTTPS_PROXY`.",
      roots:
        'In the TypeScript SDK on Node, set `NODE_EXTRA_CA_CERTS` to a PEM file with the root before the program starts.',
      headers: 'In the TypeScript SDK, change `defaultHeaders` of the client.',
    },
    source:
      'README of anthropics/anthropic-sdk-typescript; nodejs.org/learn: enterprise network configuration',
    asOf: '2026-11-26',
  },
  'sdk-python': {
    name: 'the Python SDK',
    steps: {
      key: 'In the Python SDK, set `ANTHROPIC_API_KEY` or `api_key`; for a bearer token, `ANTHROPIC_AUTH_TOKEN` or `auth_token`.',
      endpoint: 'In the Python SDK, set `ANTHROPIC_BASE_URL` or `base_url`, without `/v1`.',
      model: 'In the Python SDK, change `model` in the call of `messages.create`.',
      proxy:
        'In the Python SDK, set `HTTPS_PROXY`, or pass `http_client=DefaultHttpxClient(proxy=…)` to the client.',
      roots:
        'In the Python SDK, set `SSL_CERT_FILE` to a PEM file with the root and the public ones: it replaces the bundled roots.',
      headers: 'In the Python SDK, change `default_headers` of the client.',
    },
    source: '`_client.py` of anthropics/anthropic-sdk-python; python-httpx.org: environment variables, SSL',
    asOf: '2026-11-26',
  },
  curl: {
    name: 'curl',
    steps: {
      key: 'In curl, send the key with `-H "x-api-key: $ANTHROPIC_API_KEY"`, a token with `-H "Authorization: Bearer $ANTHROPIC_AUTH_TOKEN"`.',
      endpoint: 'In curl, end the URL with `/v1/messages`: curl appends nothing.',
      model: 'In curl, change `model` in the JSON after `-d`.',
      proxy: 'In curl, pass `-x` with the proxy, or set `https_proxy`.',
      roots: 'In curl, pass `--cacert` with a PEM file that has the root: it replaces the usual ones.',
      headers: 'In curl, remove the second `-H` with a credential.',
    },
    source: 'curl(1); platform.claude.com/docs: API overview',
    asOf: '2026-11-26',
  },
}
