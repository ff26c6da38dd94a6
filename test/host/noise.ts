/**
 * What VS Code says about itself on a test machine: its server runs without native add-ons (logging, storage, watchdog),
 * reports each connection, and looks for an extension gallery that cannot be reached.
 */
const noise = [
  /Could not locate the bindings file|build\/Release\/watchdog|spdlog|sqlite3/i,
  /^(?:Resolv(?:ing|ed) connection token|Creating a socket|Updating additional builtin)/,
  /^\[(?:reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)\b/,
  /\b(?:ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ERR_INTERNET_DISCONNECTED|ERR_NAME_NOT_RESOLVED)\b|Failed to fetch/,
  /^(?:Ignoring (?:fetching additional|the error while)|Found additional builtin|Loading development extension)/,
  /^vscode-test-web-support|package\.nls\.json/,
  /DeprecationWarning|--trace-deprecation/,
  /^\s*$/
]

/** Whether a whole message is VS Code talking about itself; nothing that names a file of ours is. */
export function isNoise(message: string): boolean {
  return noise.some((pattern) => pattern.test(message))
}

/**
 * What the server of `@vscode/test-web` logs: requests that the browser gave up, requests for files that need not exist,
 * and where in Node that was.
 */
const serverNoise = [
  /^GET \S+ (?:404|-) /,
  /^Error(?: \[\w+\])?: (?:Premature close|(?:read|write) E(?:CONNRESET|PIPE))$/,
  /^at .*\(node:(?:internal\/|events:|net:|_http_)/
]

/** Leaves out of a stage's output what its web server says about itself. */
export function withoutServerNoise(output: string): string {
  const lines = output.split('\n').filter((line) => !serverNoise.some((pattern) => pattern.test(line.trim())))
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')
}
