/** Whether a language, as BCP 47 has it, is written from right to left. */
export function isRightToLeft(lang: string): boolean {
  return /^(ar|arc|ckb|dv|fa|ha-arab|he|ks|ku-arab|ps|sd|syr|ug|ur|yi)(-|$)/i.test(lang)
}
