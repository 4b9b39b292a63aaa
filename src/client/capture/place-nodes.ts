/** Has an element hold these and no others, moving as few as it may, and leaves the focus where it was. */
export function place(parent: HTMLElement, nodes: readonly HTMLElement[]): void {
  const focused = document.activeElement
  for (const one of [...parent.children]) if (!nodes.includes(one as HTMLElement)) one.remove()
  for (const [i, node] of nodes.entries())
    if (parent.children[i] !== node) parent.insertBefore(node, parent.children[i] ?? null)
  if (focused instanceof HTMLElement && focused !== document.activeElement && parent.contains(focused))
    focused.focus({ preventScroll: true })
}
