import type { ArtifactLocation, Fix as SarifFix, Location, Result } from 'sarif'
import { lineEndOf } from '../../../findings/fixAll.js'
import type { Fix, Span } from '../../../findings/model.js'
import { plainText } from '../../../findings/snippetText.js'
import type { CheckedReply } from '../outputFormat.js'
import { Positions } from '../position.js'
import { Fingerprints, fingerprintName } from './fingerprints.js'
import { regionOf } from './location.js'
import { sarifLevels, sarifRuleIndex } from './rules.js'

/** The findings in one reply as SARIF results. No words of the reply are repeated but those in messages and fixes. */
export function resultsOf(
  { text, findings }: Pick<CheckedReply, 'text' | 'findings'>,
  artifactLocation: ArtifactLocation
): readonly Result[] {
  const positions = new Positions(text)
  const fingerprints = new Fingerprints()
  const eol = lineEndOf(text)
  const placeOf = (span: Span): Location => ({
    physicalLocation: { artifactLocation, region: regionOf(span, positions) }
  })
  return findings.map((finding): Result => {
    const { rule, level, message, related } = finding
    const fixes = finding.fixes.flatMap((fix) => fixOf(fix) ?? [])
    return {
      ruleId: rule,
      ruleIndex: sarifRuleIndex(rule),
      level: sarifLevels[level],
      message: { text: message },
      locations: [placeOf(finding)],
      partialFingerprints: { [fingerprintName]: fingerprints.next(finding, text) },
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => ({
          id,
          ...placeOf(place),
          message: { text: place.message }
        }))
      }),
      ...(fixes.length > 0 && { fixes }),
      properties: { 'replyReady.level': level }
    }
  })

  /** A fix that leaves something to fill in cannot be said in SARIF, whose readers would put it in as it is. */
  function fixOf({ title, edits }: Fix): SarifFix | undefined {
    const texts = edits.map(({ newText }) => plainText(newText))
    if (edits.length === 0 || !texts.every((one) => one !== undefined)) return undefined
    const replacements = edits.map((edit, index) => ({
      deletedRegion: regionOf(edit, positions),
      insertedContent: { text: (texts[index] ?? '').replace(/\r?\n/g, eol) }
    }))
    return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] }
  }
}
