import type { Link } from '../link.ts'

/** Something that is on or off in all windows at once. */
export interface Switch {
  readonly toggle: () => void
  /** Switches it off, where it is on. */
  readonly off: () => void
  /** Takes what another window says. */
  readonly take: (on: boolean) => void
}

/** `shown` is called with how it stands, whoever has switched it. */
export function makeSwitch(
  name: 'blank' | 'overview',
  link: () => Link,
  shown: (on: boolean) => void,
): Switch {
  let isOn = false
  const take = (on: boolean): void => {
    isOn = on
    shown(on)
  }
  const toggle = (): void => {
    link().send(name, { on: !isOn })
    take(!isOn)
  }
  return { take, toggle, off: () => isOn && toggle() }
}
