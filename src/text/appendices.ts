/** What comes behind the text, in the languages that are read. */
const appendix =
  /^\W*(?:appendi(?:x|xes|ces)|annex(?:es|e)?|anhang|anhänge|anlagen?|anexos?|ap[eé]ndices?|vedlegg|付録|別紙|附录|附錄|부록|appendice|bijlagen?|bilag[ao]?r?|załączniki?|приложени[ея])(?![\p{L}])/iu

/** Whether a heading says that what stands under it is to be looked up, not told. */
export function isAppendix(heading: string): boolean {
  return appendix.test(heading)
}
