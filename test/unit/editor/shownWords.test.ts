import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** What VS Code shows of an object that is given to it. */
const shownKeys: ReadonlySet<string> = new Set([
  'title',
  'placeHolder',
  'placeholder',
  'prompt',
  'tooltip',
  'openLabel',
  'saveLabel',
  'aria-label',
  'detail',
  'label'
])
/** What VS Code or the page shows its first argument of. */
const shownBy = /^(?:window\.(?:show\w+Message|setStatusBarMessage)|button|iconButton)$/u
/** Words of the product and of formats, the same everywhere, and text without a word of its own. */
const anywhere: ReadonlySet<string> = new Set(['Reply Ready', 'Markdown'])

const root = path.resolve(import.meta.dirname, '../../..')

/** Places where words for people are written past the translation: `file:line words`. */
function untranslated(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => inSource(path.join(folder, file), readFileSync(path.join(root, folder, file), 'utf8')))
}

function inSource(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && shownBy.test(node.expression.getText())) look(node.arguments[0])
    if (ts.isPropertyAssignment(node) && shownKeys.has(node.name.getText().replaceAll("'", '')))
      look(node.initializer)
    // Markers that say their words are translated where they are shown.
    if (ts.isSatisfiesExpression(node) && /\bWords\b/u.test(node.type.getText())) return
    ts.forEachChild(node, visit)
  }
  const look = (node: ts.Expression | undefined): void => {
    if (!node) return
    if (ts.isConditionalExpression(node)) {
      look(node.whenTrue)
      look(node.whenFalse)
    } else if (ts.isStringLiteralLike(node)) complain(node, node.text)
    else if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
      complain(node, parts.join(' ').replace(/\$\([\w-]+\)|\$\(|\)/gu, ''))
    }
  }
  const complain = (node: ts.Node, words: string): void => {
    if (!/\p{L}{2}/u.test(words) || anywhere.has(words.trim())) return
    found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${words}`)
  }
  visit(source)
  return found
}

describe('words that are shown', () => {
  for (const folder of ['src/editor', 'src/panel']) {
    it(`all go through the translation in ${folder}`, () => {
      assert.deepEqual(untranslated(folder), [])
    })
  }

  const rows: readonly (readonly [code: string, count: number])[] = [
    ["window.showInformationMessage('Done.')", 1],
    ["window.showInformationMessage(l10n.t('Done.'))", 0],
    ['window.setStatusBarMessage(`$(check) Done`)', 1],
    ["window.setStatusBarMessage(`$(check) ${l10n.t('Done')}`)", 0],
    ["pick({ title: isIt ? 'One' : 'Two' })", 2],
    ["pick({ title: 'Reply Ready' })", 0],
    ["el('div', { 'aria-label': 'Draft' })", 1]
  ]
  for (const [code, count] of rows) {
    it(`would be found: ${code}`, () => {
      assert.equal(inSource('x.ts', code).length, count)
    })
  }
})
