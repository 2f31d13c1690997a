// The version that reports and the user agent carry; `package.json` says the same, and a test compares them.

/** The name under which the tool runs and reports. */
export const TOOL_NAME = 'claude-preflight'
/** The version of this build. */
export const VERSION = '0.1.0'
