/** Id of *Check Anyway*. */
export const checkAnywayId = 'replyReady.checkAnyway'
