import type { Uri } from 'vscode'
import type { Occurrence, Wording } from '../../findings/model.js'
import type { Stored } from './remembered.js'

/** Where a wording or a rule is ignored: for its user, for a workspace or a folder of one, or in a team's file. */
export type Place =
  | { readonly kind: 'user' }
  | { readonly kind: 'workspace' }
  | { readonly kind: 'folder'; readonly folder: Uri }
  | { readonly kind: 'file'; readonly file: Uri }

/** One thing that is ignored. */
export type Entry =
  | { readonly kind: 'occurrence'; readonly uri: Uri; readonly occurrence: Occurrence | Stored }
  | { readonly kind: 'comment'; readonly uri: Uri; readonly rule: string }
  | { readonly kind: 'wording'; readonly place: Place; readonly wording: Wording }
  | {
      readonly kind: 'rule'
      readonly place: Place
      readonly rule: string
      /** What the place said of the rule before it was turned off. */
      readonly before?: unknown
    }
