import { relationsPath } from './package.ts'

type File = readonly [path: string, content: string | Uint8Array]

/**
 * Looks at every part of a package for what makes PowerPoint repair a file, or refuse it.
 *
 * @throws Error with all that is wrong: what was written is a fault of ours, and no file is made of it.
 */
export function assertSound(files: readonly File[]): void {
  const faults = faultsOf(files)
  if (faults.length > 0) throw new Error(`The presentation is not sound:\n${faults.join('\n')}`)
}

/** All that is wrong, a line each; empty for a sound package. */
export function faultsOf(files: readonly File[]): readonly string[] {
  const names = files.map(([path]) => path)
  const texts = files.flatMap(([path, content]) =>
    typeof content === 'string' ? [{ path, text: content }] : [],
  )
  const [types] = texts.filter(({ path }) => path === '[Content_Types].xml')
  return [
    ...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${name}: twice in the package`),
    ...texts.flatMap(({ path, text }) => faultsIn(text, path).map((fault) => `${path}: ${fault}`)),
    ...texts.flatMap((part) => faultsOfRelations(part, texts, names)),
    ...faultsOfTypes(types?.text ?? '', names),
  ]
}

interface TextPart {
  readonly path: string
  readonly text: string
}

/** What is wrong in one part, whatever else there is. */
function faultsIn(text: string, path: string): readonly string[] {
  const shapes = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id = '']) => id)
  const bodies = text.match(/<(?:a|p):txBody>[\s\S]*?<\/(?:a|p):txBody>/g) ?? []
  const numbers = /="(?:NaN|-?Infinity|undefined|null|\[object [^"]*)"/.exec(text)
  const sharper = text.match(/<a:blip\b[^>]*>(?:(?!<\/a:blip>)[\s\S])*<asvg:svgBlip/g) ?? []
  return [
    ...(isBalanced(text) ? [] : ['not well-formed']),
    ...(new Set(shapes).size < shapes.length ? ['two shapes of one id'] : []),
    ...(bodies.some((body) => !/<a:p[ />]/.test(body)) ? ['a text without a paragraph'] : []),
    ...(numbers ? [`a value that is none, ${numbers[0]}`] : []),
    ...(sharper.every((blip) => /^<a:blip r:embed="[^"]+"/.test(blip))
      ? []
      : ['a drawing without a picture']),
    ...(/<a:tc>(?:(?!<\/a:tc>)[\s\S])*<a:tcPr[^>]*>[\s\S]*?<\/a:tc>/.test(text) || !text.includes('<a:tc>')
      ? []
      : [`a cell without its look in ${path}`]),
    ...(isEvenTable(text) ? [] : ['a row with other cells than its table has columns']),
  ]
}

/** Every tag is closed in its order, and no `<` or `&` stands alone. */
function isBalanced(text: string): boolean {
  const open: string[] = []
  const body = text.replace(/^<\?xml[^>]*\?>/, '')
  const tags = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g
  const rest = body.replace(tags, (_, close: string, name: string, _attributes: string, alone: string) => {
    if (close === '/') return open.pop() === name ? '' : '<'
    if (alone === '') open.push(name)
    return ''
  })
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i.test(rest)
}

function isEvenTable(text: string): boolean {
  return (text.match(/<a:tbl>[\s\S]*?<\/a:tbl>/g) ?? []).every((table) => {
    const columns = table.match(/<a:gridCol /g)?.length ?? 0
    const rows = table.match(/<a:tr [\s\S]*?<\/a:tr>/g) ?? []
    return rows.length > 0 && rows.every((row) => (row.match(/<a:tc>/g)?.length ?? 0) === columns)
  })
}

/** What a part refers to is there, and what leads out leads to the web or to a mail address. */
function faultsOfRelations(
  { path, text }: TextPart,
  texts: readonly TextPart[],
  names: readonly string[],
): readonly string[] {
  const list = texts.find((one) => one.path === relationsPath(path))?.text ?? ''
  const relations = [
    ...list.matchAll(/<Relationship Id="([^"]*)" Type="[^"]*" Target="([^"]*)"( TargetMode="External")?/g),
  ]
  const known = new Set(relations.map(([, id]) => id))
  const asked = [...text.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id)
  return [
    ...asked.filter((id) => !known.has(id)).map((id) => `${path}: refers to ${id}, which is nothing`),
    ...relations.flatMap(([, id = '', target = '', outside]) => {
      if (outside) return /^(https?:|mailto:)/i.test(target) ? [] : [`${path}: ${id} leads out to ${target}`]
      return names.includes(target.replace(/^\//, ''))
        ? []
        : [`${path}: ${id} leads to ${target}, which isn't there`]
    }),
    ...(relations.length > known.size ? [`${path}: two relations of one id`] : []),
  ]
}

/** Every part has a type, and every type a part. */
function faultsOfTypes(types: string, names: readonly string[]): readonly string[] {
  const defaults = new Set([...types.matchAll(/<Default Extension="([^"]*)"/g)].map(([, ending]) => ending))
  const named = [...types.matchAll(/<Override PartName="\/([^"]*)"/g)].map(([, name = '']) => name)
  return [
    ...named.filter((name) => !names.includes(name)).map((name) => `${name}: has a type and isn't there`),
    ...names
      .filter((name) => !named.includes(name) && !defaults.has(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `${name}: has no type`),
  ]
}
