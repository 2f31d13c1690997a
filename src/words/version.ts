// The version that reports and the user agent carry; `package.json` says the same, and a test compares them.

export const TOOL_NAME = 'claude-preflight'
export const VERSION = '0.1.0'
