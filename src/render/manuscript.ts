import type { Manuscript } from '../model/manuscript.ts'
import { type Html, html } from './html.ts'

/** JSON that the page's policy lets through: a template holds no script, and shows nothing. */
export function renderManuscript(manuscript: Manuscript): Html {
  return html`
<template id="manuscript">${JSON.stringify(manuscript)}</template>`
}
