/** What an element is made with: attributes, and `on…` listeners. An attribute that is `undefined` or `false` is left out. */
export type Props = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>

/** Makes an element. Text is always text: nothing here ever reads HTML. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : String(value))
  }
  element.append(...children)
  return element
}

/** A codicon that says nothing to a screen reader. */
export function icon(name: string): HTMLElement {
  return el('span', { class: `codicon codicon-${name}`, 'aria-hidden': 'true' })
}

/** A button with a text, and an icon before it where one is named. */
export function button(
  label: string,
  run: () => void,
  props: Props = {},
  iconName?: string
): HTMLButtonElement {
  const text = el('span', { class: 'label' }, label)
  return el(
    'button',
    { type: 'button', onclick: run, ...props },
    ...(iconName ? [icon(iconName), text] : [text])
  )
}

/** A button that is an icon; `label` is what it is called. */
export function iconButton(
  label: string,
  iconName: string,
  run: () => void,
  props: Props = {}
): HTMLButtonElement {
  return el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick: run, ...props },
    icon(iconName)
  )
}

/** Puts children in the place of an element's own; the one with the focus keeps it, told by its `data-key`. */
export function fill(element: Element, ...children: readonly (Node | string)[]): void {
  const focused = focusedKey(element)
  element.replaceChildren(...children)
  if (focused === undefined) return
  Array.from(element.querySelectorAll<HTMLElement>('[data-key]'))
    .find(({ dataset }) => dataset.key === focused)
    ?.focus()
}

function focusedKey(element: Element): string | undefined {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || !element.contains(active)) return undefined
  return active.dataset.key
}
