import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Run } from 'sarif'

const schema = JSON.parse(
  readFileSync(new URL('sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8')
) as object

/** Reads the one run of a SARIF log, which has to be valid. */
export type ReadSarif = (text: string) => Run

/** Compiles the schema, which takes a while. */
export function sarifReader(): ReadSarif {
  const options = { allErrors: true, strict: false, unicodeRegExp: false }
  const validate = addFormats
    .default(new Ajv.default(options))
    .compile<{ readonly runs: readonly Run[] }>(schema)
  return (text) => {
    const log: unknown = JSON.parse(text)
    if (!validate(log)) assert.fail(JSON.stringify(validate.errors, undefined, 2))
    const [run] = log.runs
    assert.ok(run)
    return run
  }
}
