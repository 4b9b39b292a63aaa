/** Words that make a number a quantity by themselves, in any of our languages; singular and plural. */
export const units: readonly string[] = [
  // time
  'ms', 'milliseconds?', 's', 'secs?', 'seconds?', 'm', 'mins?', 'minutes?', 'h', 'hrs?', 'hours?', 'days?',
  'weeks?', 'months?', 'sekunden?', 'minuten?', 'stunden?', 'tagen?', 'wochen?', 'heures?', 'jours?',
  'semaines?', 'segundos?', 'minutos?', 'horas?', 'días?', 'dias?', 'semanas?', 'sekunder', 'minutter',
  'timer?', 'dager', 'uker', '秒間?', '分間?', '時間', '日間', '分钟', '小时', '天', '초', '분', '시간', '일',
  // parts and multiples
  'percent', 'per cent', 'prozent', 'pour cent', 'por ciento', 'por cento', 'prosent',
  'thousand', 'million', 'billion', 'trillion', 'tausend', 'millionen', 'milliarden', 'mille', 'millions',
  'milliards', 'mil', 'millones', 'milhões', 'millioner', '万', '億', '亿', '만', '억',
  // amounts of data and money
  'bytes?', 'kib', 'kb', 'mib', 'mb', 'gib', 'gb', 'tib', 'tb', 'pb', 'usd', 'eur', 'gbp', 'dollars?', 'euros?',
  'rps', 'qps', 'tps',
] // biome-ignore format: a line a kind

/** Words before a number that make it a guess or a bound, in any of our languages. */
export const bounds: readonly string[] = [
  'approximately', 'approx\\.?', 'about', 'around', 'roughly', 'nearly', 'almost', 'over', 'under', 'more than',
  'less than', 'fewer than', 'at least', 'at most', 'up to', 'some', 'an estimated', 'etwa', 'rund', 'circa',
  'ca\\.?', 'knapp', 'mehr als', 'weniger als', 'mindestens', 'bis zu', 'environ', 'près de', 'plus de',
  'moins de', "jusqu'à", 'unos', 'unas', 'aproximadamente', 'cerca de', 'más de', 'menos de', 'hasta', 'mais de',
  'até', 'omtrent', 'rundt', 'over', 'mer enn', 'opptil', '約', '大约', '约', '超过', '약',
] // biome-ignore format: a line a language
