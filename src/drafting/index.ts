/**
 * What helps to draft a reply, apart from judging it: reading the customer's message, its questions and their answers,
 * the essentials as a checklist, edits of what stands around the reply, and copying it. Pure functions of texts and of
 * what a checker's `read` answers.
 */
export { answersTo, type Answer, type AnswerState } from './answers.js'
export { copyAs, type CopyFormat } from './copy/copyAs.js'
export { readCustomer, type Read } from './customer.js'
export { readFacts } from './facts.js'
export { setHead, type HeadChange } from './edits/head.js'
export { addIgnoreComment, ignoredInComments, removeIgnoreComments } from './edits/ignoreComment.js'
export { setCustomerMessage } from './edits/message.js'
export { applyTextEdits } from './edits/textEdit.js'
export { readReplyHead } from './head.js'
export { findBodyStart, type BodyStart } from './bodyStart.js'
export { checklistOf, type ChecklistItem, type Closing } from './checklist.js'
export { lengthOf, readingTime, wordCount, type ReplyLength } from './length.js'
export { decodeMail } from './mail/mime.js'
export { readMail } from './mail/newest.js'
export type {
  CaseNumber,
  CustomerMessage,
  CustomerName,
  Deadline,
  EditResult,
  Facts,
  Mail,
  Quoted,
  TextEdit
} from './model.js'
export { fillKnown } from './snippets/fillKnown.js'
export { knownIn, nothingKnown, type Known, type KnownName } from './snippets/known.js'
export { previewOf, searchSnippets, snippetsFor, type Occasion } from './snippets/offer.js'
export { readSnippets, snippetFiles, type RecoverySnippet } from './snippets/snippet.js'
