import { loadAll, type YAMLException } from 'js-yaml'

/** The value of a YAML text; for a malformed one `complain` hears what is wrong and at which character. */
export function readYaml(text: string, complain: (message: string, at: number) => void): unknown {
  try {
    // An empty text is no document, and no error.
    return loadAll(text)[0]
  } catch (error) {
    if (!isMalformed(error)) throw error
    complain(error.reason, error.mark?.position ?? 0)
    return undefined
  }
}

/** By its name, since the class may be in a bundle of its own. */
function isMalformed(error: unknown): error is YAMLException {
  return error instanceof Error && error.name === 'YAMLException'
}
