import { l10n } from 'vscode'

/** Looks of the frame, in the page itself: the style sheet may take longer than the first paint should. */
export const frameStyle = `
    body { padding: 0; margin: 0; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size, 13px) }
    .frame h2 { margin: 0; padding: 0 22px; font-size: 11px; line-height: 24px; text-transform: uppercase;
      color: var(--vscode-sideBarSectionHeader-foreground, inherit) }
    .frame div { height: 96px; margin: 4px 12px 12px; border-radius: 4px; background: var(--vscode-input-background);
      border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, transparent)) }
    .frame p { margin: 0; padding: 14px 20px }`

/**
 * What the page shows until the extension has answered: the headings of a reply, or that none is open. It holds no word of
 * a document, and says nothing to a screen reader; what takes its place does.
 */
export function frameOf(hasReply: boolean): string {
  const titles = [l10n.t('Customer'), l10n.t('Draft'), l10n.t('Ready to send?'), l10n.t('Recovery snippets')]
  const parts = hasReply
    ? titles.map((title) => `<h2>${title}</h2><div></div>`)
    : [`<p>${l10n.t('No reply is open. Start one, or go on with one of these.')}</p>`]
  return `<div class="frame" aria-hidden="true">${parts.join('')}</div>`
}
