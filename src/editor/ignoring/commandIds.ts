/** Id of the command that asks how to ignore a finding; its arguments: address of the document, rule, where it starts. */
export const ignoreProblemId = 'replyReady.ignoreProblem'
/** Id of the command that takes back what was ignored last. */
export const undoIgnoreId = 'replyReady.undoIgnore'
/** Id of the view that lists all that is ignored. */
export const ignoredViewId = 'replyReady.ignored'
