import { describe, expect, it } from 'vitest'
import { isActiveSvg, isLoadingSvg, isStrangelyEncoded } from '../src/text/svg-safety.ts'
import { attacksOf } from './helpers/attacks.ts'

function svg(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
}

describe('a drawing that is opened by itself', () => {
  it.each(attacksOf('drawings'))('is taken for active with %s', (attack) => {
    expect(isActiveSvg(svg(attack))).toBe(true)
  })

  it.each([
    '<text>set online = true, "onload=1"</text>',
    '<g id="script" class="on" data-x="a onload=b"/>',
    '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">A box of draw.io’s</div></foreignObject>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<a href="https://a.example"><text>on=</text></a>',
    '<?xpacket begin=""?><linearGradient id="a"/><rect fill="url(#a)"/>',
    '<style>/* <![CDATA[ */ text { fill: red } /* ]]> */</style>',
  ])('is not with %s', (inside) => {
    expect(isActiveSvg(svg(inside))).toBe(false)
    expect(isLoadingSvg(svg(inside))).toBe(false)
  })

  it('has its own way to be read', () => {
    expect(isStrangelyEncoded(svg(''))).toBe(false)
    expect(isStrangelyEncoded('<svg/>')).toBe(false)
    for (const name of ['iso-2022-jp', 'utf-7', 'UTF-16', 'x-user-defined'])
      expect(isStrangelyEncoded(`<?xml version='1.0' encoding = '${name}'?><svg/>`)).toBe(true)
    expect(isStrangelyEncoded('<?xml x="" encoding="utf-8" encoding="iso-2022-jp"?><svg/>')).toBe(true)
  })

  it.each([
    '<style>@import "//evil.example/a.css";</style>',
    '<style>rect { fill: url( "//evil.example/a" ) }</style>',
    '<rect style="fill:url(https://evil.example/a)"/>',
    '<image xlink:href="https://evil.example/a.png"/>',
    '<foreignObject><img src="//evil.example/a.png"/></foreignObject>',
  ])('loads something with %s', (inside) => {
    expect(isLoadingSvg(svg(inside))).toBe(true)
  })
})
