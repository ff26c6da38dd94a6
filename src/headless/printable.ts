/**
 * The text safe to print in a terminal: tabs and line ends become one space, other control characters and those that
 * turn the direction of writing become U+FFFD, so that no reply or file name can repaint the screen.
 */
export function printable(text: string): string {
  return text.replace(/\r\n|[\t\n\r]/g, ' ').replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
