import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Builds of VS Code, test profiles and screenshots; git-ignored and kept between runs. */
export const cache = path.join(root, '.vscode-test')

/** Builds of VS Code for the Web, in the layout that `@vscode/test-web` looks for. */
export const webCache = path.join(root, '.vscode-test-web')

/** Pictures of the last run's end-to-end tests. */
export const screenshots = path.join(cache, 'screenshots')

/** The sample replies that `npm start` opens. */
export const samples = path.join(root, 'docs/samples')

/** The bundled integration tests of the two extension hosts. */
export const integrationTests = {
  node: path.join(root, 'out/integration/index.js'),
  web: path.join(root, 'out/integration/index.web.js')
}

/** The bundled extension that runs beside ours in the soak test. */
export const soakHook = path.join(root, 'out/soak/hook.js')
