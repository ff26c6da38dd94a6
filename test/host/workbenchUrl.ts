import { pathToFileURL } from 'node:url'

/** What a workbench shall show. Paths are absolute. */
export interface WorkbenchOptions {
  readonly port: number
  /** The folder that is opened, or the `.code-workspace` file of several. */
  readonly folder: string
  /** A file to open. */
  readonly file?: string
  /** An extension to load from its folder, as the Extension Development Host does. */
  readonly extensionDevelopmentPath?: string
  /** A module whose `run()` is called in the extension host. */
  readonly extensionTestsPath?: string
}

/** Address of a workbench that a server on this machine serves. */
export function workbenchUrl(options: WorkbenchOptions): string {
  const origin = `127.0.0.1:${options.port}`
  const remote = (file: string): string => `vscode-remote://${origin}${pathToFileURL(file).pathname}`
  const payload: [string, string][] = [['skipWelcome', 'true']]
  if (options.extensionDevelopmentPath !== undefined) {
    payload.push(['extensionDevelopmentPath', remote(options.extensionDevelopmentPath)])
  }
  if (options.extensionTestsPath !== undefined) {
    payload.push(['extensionTestsPath', remote(options.extensionTestsPath)])
  }
  if (options.file !== undefined) payload.push(['openFile', remote(options.file)])
  const opened = options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder'
  const query = new URLSearchParams({ [opened]: options.folder, payload: JSON.stringify(payload) })
  return `http://${origin}/?${query.toString()}`
}
