import { isRightToLeft } from './direction.ts'
import { type Html, html, type Renderable, rawText } from './html.ts'

/** Where a page finds the files all pages share. Addresses are relative to the page, or absolute under a base. */
export interface Assets {
  /** What leads from the page to the site's root: what stands before every address of a picture. */
  readonly root: string
  readonly script: string
  readonly styles: readonly string[]
  /** Fonts that the first slide needs. */
  readonly fonts: readonly string[]
  readonly icon: string
}

/** The same inside the page, for one that is one file, with what its policy knows the texts by. */
export interface InlineAssets {
  /** Null for a page that runs nothing. */
  readonly script: string | null
  readonly style: string
  /** `sha256-…`, in base 64; null without a script. */
  readonly scriptHash: string | null
  readonly styleHash: string
}

/** What a page says in its head, and its body. */
export interface PageContent {
  readonly lang: string
  readonly title: string
  readonly description: string
  readonly bodyClass: string
  readonly body: Renderable
  /** Other sites that a picture may come from, e.g. `https://img.example`; none where it is left out. */
  readonly origins?: readonly string[]
}

/** What a page may load. GitHub Pages sends no headers, so the page says it itself. */
function policyOf(assets: Assets | InlineAssets, origins: readonly string[]): string {
  const sources = 'scriptHash' in assets ? inlineSources(assets) : siteSources
  return [
    "default-src 'none'",
    ...sources,
    ['scriptHash' in assets ? 'img-src data:' : "img-src 'self' data:", ...origins].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Nothing from elsewhere, no inline script or style. */
const siteSources = [
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
] as const

/** The same for a page that has all it needs in itself: only these two texts, nothing from anywhere. */
function inlineSources({ scriptHash, styleHash }: InlineAssets): readonly string[] {
  const script = scriptHash === null ? [] : [`script-src '${scriptHash}'`]
  return [...script, `style-src '${styleHash}'`, 'font-src data:']
}

/** A whole document. */
export function renderPage(
  { lang, title, description, bodyClass, body, origins = [] }: PageContent,
  assets: Assets | InlineAssets,
): string {
  const isInline = 'scriptHash' in assets
  const page = html`<!doctype html>
<html lang="${lang}"${isRightToLeft(lang) && html` dir="rtl"`}>
<head>
<meta http-equiv="Content-Security-Policy" content="${policyOf(assets, origins)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title}</title>
${isInline ? inlined(assets) : linked(assets)}
</head>
<body class="${bodyClass}">
${body}
</body>
</html>
`
  return page.toString()
}

function linked({ icon, fonts, styles, script }: Assets): Html {
  return html`<link rel="icon" type="image/svg+xml" href="${icon}">
${fonts.map(preload)}${styles.map((style) => html`<link rel="stylesheet" href="${style}">\n`)}<script type="module" src="${script}"></script>`
}

/** An empty icon keeps browsers from asking for one. */
function inlined({ script, style }: InlineAssets): Html {
  return html`<link rel="icon" href="data:,">
<style>${rawText(style)}</style>
${script !== null && html`<script type="module">${rawText(script)}</script>`}`
}

function preload(font: string): Html {
  return html`<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin>\n`
}
