/**
 * The lines of text that stick out of their stage, or out of a box that cuts them off, slide by slide.
 * Every slide is laid out on the one stage: each is shown alone for as long as it is measured. Runs in the page.
 */
export function cutLines(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].flatMap((section) => {
    section.style.setProperty('display', 'block', 'important')
    section.hidden = false
    const cut = linesCutIn(section.querySelector('.page')).map((text) => `${section.id}: ${text}`)
    section.style.setProperty('display', 'none', 'important')
    return cut
  })

  function linesCutIn(page: Element | null): string[] {
    if (!(page instanceof HTMLElement)) return ['there is no page']
    // A pixel of the stage, which is as wide on the screen as the stage is scaled.
    const slack = page.getBoundingClientRect().width / page.offsetWidth
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('.hidden, .told') || !node.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = boxesOf(parent, page)
      for (const line of range.getClientRects())
        if (!boxes.every((box) => within(line, box, slack))) cut.push(node.textContent)
    }
    return cut
  }

  function boxesOf(element: Element, page: Element): DOMRect[] {
    const boxes = [page.getBoundingClientRect()]
    for (let box: Element | null = element; box && box !== page; box = box.parentElement) {
      if (getComputedStyle(box).overflow !== 'visible') boxes.push(box.getBoundingClientRect())
    }
    return boxes
  }

  function within(line: DOMRect, box: DOMRect, slack: number): boolean {
    const isWide = line.left >= box.left - slack && line.right <= box.right + slack
    return isWide && line.top >= box.top - slack && line.bottom <= box.bottom + slack
  }
}
