import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.cache/', '.vscode-test/', '.vscode-test-web/']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      regexp.configs['flat/recommended']
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `${number}` in a message is plain and safe.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A numbered pattern reads worse than a named one only when there are several.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error'
    }
  },
  {
    // The core runs in the Node host, the web worker and the command line: nothing of one of them may come in.
    files: ['src/{words,prose,cues,rules,findings,calendar,config,drafting,library,protocol}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'vscode', '**/editor/**', '**/headless/**'] }
      ],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'Buffer', 'console']
    }
  }
)
