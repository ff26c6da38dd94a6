import nodePath, { type PlatformPath } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ArtifactLocation, Region } from 'sarif'
import type { Span } from '../../../findings/model.js'
import type { Positions } from '../position.js'

/** The name that stands for the folder the command ran in; viewers and code scanning know it. */
export const sourceRoot = '%SRCROOT%'

/**
 * Where a file is: below the working directory by a relative address, so that a report says nothing of the machine it was
 * made on; elsewhere by an absolute one.
 */
export function artifactLocationOf(
  file: string,
  cwd: string,
  path: PlatformPath = nodePath
): ArtifactLocation {
  const absolute = path.resolve(cwd, file)
  const parts = path.relative(cwd, absolute).split(path.sep)
  // On another drive there is no relative path.
  if (parts[0] === '..' || path.isAbsolute(parts.join(path.sep))) return { uri: pathToFileURL(absolute).href }
  return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: sourceRoot }
}

/** A span of a text in lines and columns from 1 and in characters from 0, both in UTF-16 code units; ends are exclusive. */
export function regionOf({ start, end }: Span, positions: Positions): Region {
  const from = positions.at(start)
  const to = positions.at(end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start
  }
}
