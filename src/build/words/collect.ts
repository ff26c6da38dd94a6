import { readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** What was found in the sources. */
export interface Collected {
  /** English words, in the order of the alphabet. */
  readonly words: readonly string[]
  /** Where words are written in a way that nobody can translate: `src/rules/x.ts:12: …`. */
  readonly faults: readonly string[]
}

/** What takes words as its first argument. */
const takers: ReadonlySet<string> = new Set(['l10n.t', 'say', 'tell'])

/**
 * Collects the words for people from the sources: what goes to `l10n.t`, `say` and `tell`, and every text that stands where
 * `Words` are expected, which the type checker knows.
 */
export function collectWords(root: string): Collected {
  const src = path.join(root, 'src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('build'))
    .map((file) => path.join(src, file))
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['vscode', 'node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true
  })
  const checker = program.getTypeChecker()
  const words = new Set<string>()
  const faults: string[] = []

  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(src) || source.fileName.endsWith('/words/words.ts')) continue
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && takers.has(node.expression.getText())) {
        const [first] = node.arguments
        if (first) take(first, node.expression.getText() !== 'tell')
        node.arguments.slice(1).forEach(visit)
        return
      }
      if (ts.isPropertyAssignment(node)) {
        // A name is no word for anybody, unless it is made.
        if (ts.isComputedPropertyName(node.name)) visit(node.name)
        visit(node.initializer)
        return
      }
      if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
        if (ts.isExpression(node) && isForWords(node)) take(node, true)
        if (ts.isTemplateExpression(node)) ts.forEachChild(node, visit)
        return
      }
      ts.forEachChild(node, visit)
    }

    /** @param isRequired whether anything else than a literal is a fault */
    const take = (node: ts.Expression, isRequired: boolean): void => {
      if (ts.isParenthesizedExpression(node)) take(node.expression, isRequired)
      else if (ts.isConditionalExpression(node)) {
        take(node.whenTrue, isRequired)
        take(node.whenFalse, isRequired)
      } else if (ts.isStringLiteralLike(node)) {
        if (/\p{L}/u.test(node.text)) words.add(node.text)
      } else if (ts.isTemplateExpression(node)) complain(node, 'put values in with say(…)')
      else if (isRequired && !ts.isIdentifier(node)) complain(node, 'write the words themselves')
      else visit(node)
    }

    const complain = (node: ts.Node, what: string): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      faults.push(`${path.relative(root, source.fileName)}:${line + 1}: ${what}`)
    }
    visit(source)
  }
  return { words: [...words].sort(inOrder), faults }

  /** Whether the type that is expected here is `Words`. */
  function isForWords(node: ts.Expression): boolean {
    const expected = checker.getContextualType(node)
    return (
      expected?.isUnion() === true &&
      expected.types.some((type) => type.getSymbol()?.getName() === 'Said') &&
      expected.types.some((type) => (type.flags & ts.TypeFlags.String) !== 0) &&
      !expected.types.some((type) => (type.flags & ts.TypeFlags.Number) !== 0)
    )
  }
}

/** The same on every machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
