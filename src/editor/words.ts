import { l10n } from 'vscode'
import { tellIn } from '../words/words.js'

/** Tells in the display language what the core has to say; the extension's own words go through `l10n.t`. */
export const tell = tellIn((english) => l10n.bundle?.[english])
