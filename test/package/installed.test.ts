import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { RealEditor } from '../host/realEditor.js'
import { withTemporaryFolder } from '../host/temporary.js'
import { installPackage, makePackage } from './vsix.js'

/** Everything the installed copy may hold, by the start of its path. */
const allowed =
  /^(?:dist\/[^/]+\.(?:js|bin|txt)|dist\/holidays\/[A-Z]{2}\.json|dist\/panel\/[^/]+\.(?:js|css|ttf)|docs\/(?:rules|samples)\/.*|media\/.*|snippets\/[^/]+\.code-snippets|package(?:\.nls(?:\.de)?)?\.json|readme\.md|changelog\.md|license\.txt|\.vsixmanifest)$/i

describe('the package in a clean VS Code', () => {
  it('holds what it needs, and its installed copy finds a problem', () =>
    withTemporaryFolder(async (directory) => {
      const vsix = path.join(directory, 'reply-ready.vsix')
      await makePackage(vsix)
      const installed = await installPackage(vsix, directory)
      const files = (await readdir(installed, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(installed, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')
        )
      assert.deepEqual(
        files.filter((file) => !allowed.test(file)),
        [],
        'files that do not belong in the package'
      )
      for (const file of [
        'dist/extension.js',
        'dist/onDemand.js',
        'dist/grammar.bin',
        'dist/yaml.js',
        'dist/yamlDocument.js',
        'media/schema/reply-ready.schema.json',
        'dist/panel/panel.js',
        'dist/panel/panel.css',
        'dist/panel/codicon.ttf',
        'dist/extension.web.js',
        'dist/cli.js'
      ]) {
        assert.ok(files.includes(file), `${file} is in the package`)
      }

      const editor = await RealEditor.open({
        directory,
        name: 'answer.reply.md',
        text: "Hi Dana,\n\nI'm so sorry. I apologize again for the delay. I've refunded it today.\n",
        extensionsDirectory: path.dirname(installed)
      })
      try {
        await editor.warnings.first().waitFor()
        const problem = await editor.goToNextProblem()
        assert.match(await problem.innerText(), /over-apology/)
        await editor.picture('installed')
      } catch (error) {
        await editor.picture('failed-installed')
        throw error
      } finally {
        await editor.close()
      }
    }))
})
