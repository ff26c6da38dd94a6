import type { FromPanel, ToPanel } from '../../protocol/messages.js'
import { button, el } from '../dom.js'
import { say, tell } from '../words.js'

/** What there is to see when no reply is open: how to get one. */
export function startPage(
  { recent, editor }: Extract<ToPanel, { type: 'nothing' }>,
  send: (message: FromPanel) => void
): HTMLElement {
  const run = (action: 'newReply' | 'openSample' | 'useEditor') => () => {
    send({ type: 'run', action })
  }
  return el(
    'section',
    { class: 'start', 'aria-label': tell('No reply is open') },
    el('p', {}, tell('No reply is open. Start one, or go on with one of these.')),
    button(tell('New Reply'), run('newReply'), { class: 'primary wide' }),
    button(tell('Open a Sample Reply'), run('openSample'), { class: 'secondary wide' }),
    ...(editor === ''
      ? []
      : [
          button(tell('Use This Editor'), run('useEditor'), { class: 'secondary wide' }),
          el('p', { class: 'muted' }, tell(say('Makes “{0}” a support reply.', editor)))
        ]),
    ...(recent.length === 0
      ? []
      : [
          el('h2', { class: 'plain' }, tell('Recent replies')),
          el(
            'ul',
            { class: 'list' },
            ...recent.map(({ uri, label, detail }) =>
              el(
                'li',
                {},
                el(
                  'button',
                  {
                    type: 'button',
                    class: 'row',
                    onclick: () => {
                      send({ type: 'openReply', uri })
                    }
                  },
                  el('span', { class: 'codicon codicon-comment', 'aria-hidden': 'true' }),
                  el('span', { class: 'row-text' }, label, el('span', { class: 'row-note' }, detail))
                )
              )
            )
          )
        ])
  )
}
