/** Id of the command behind the fix that asks for a time. */
export const chooseTimeId = 'replyReady.chooseTime'
