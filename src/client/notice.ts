let hiding: ReturnType<typeof setTimeout> | undefined

/** Shows a line over the page for a few seconds, and reads it out. A link stays until the next notice. */
export function notify(text: string, link?: string): void {
  const notice = noticeElement()
  notice.replaceChildren(text, ...(link ? [' ', linkTo(link)] : []))
  notice.hidden = false
  clearTimeout(hiding)
  if (!link) hiding = setTimeout(() => (notice.hidden = true), 1600)
}

function noticeElement(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.notice')
  if (found) return found
  const made = document.createElement('p')
  made.className = 'notice'
  made.setAttribute('role', 'status')
  document.body.append(made)
  return made
}

function linkTo(address: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.target = '_blank'
  anchor.textContent = address
  return anchor
}
