import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A folder with an extension that lets every line be commented on, as those for code reviews do. */
export async function commentingExtension(directory: string): Promise<string> {
  const extensions = path.join(directory, 'extensions')
  const folder = path.join(extensions, 'test.commenting-1.0.0')
  await mkdir(folder, { recursive: true })
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'commenting',
      publisher: 'test',
      version: '1.0.0',
      engines: { vscode: '^1.91.0' },
      main: './main.js',
      activationEvents: ['*']
    })
  )
  await writeFile(
    path.join(folder, 'main.js'),
    `const { comments, Range } = require('vscode')
exports.activate = () => {
  comments.createCommentController('commenting', 'Commenting').commentingRangeProvider = {
    provideCommentingRanges: ({ lineCount }) => [new Range(0, 0, lineCount - 1, 0)]
  }
}
`
  )
  return extensions
}
