/** Makes an element with a class, attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** Adds a style sheet; settles when it is there, or can't be had. A page that is one file has all its styles already. */
export function addStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    if (document.querySelector('head > style')) return resolve()
    const link = element('link', { rel: 'stylesheet', href })
    link.onload = link.onerror = () => resolve()
    document.head.append(link)
  })
}

/** Makes a field for one line, in whatever direction it is written. */
export function textField(name: string, label: string): HTMLInputElement {
  const attributes = { class: name, type: 'text', dir: 'auto', autocomplete: 'off', 'aria-label': label }
  return element('input', attributes)
}

/** Makes a button that does one thing. */
export function button(
  label: string,
  press: (event: MouseEvent) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', press)
  return made
}
