/** A zone, an offset, or words that say which clock is meant. */
export const zone =
  /\b(?:UTC|GMT|Z|[ECMP][SD]?T|[CEW]ES?T|BST|IST|JST|KST|SGT|HKT|A[CEW][SD]T|NZ[SD]T|MSK|BRT|ART|AKDT|AKST|HST)\b|\d(?:Z|UTC)\b|[+-]\d{2}:\d{2}\b|(?<=\d)\s?[+-]\d{4}\b|\btime ?zone|\b(?:local|pacific|eastern|central|mountain|european|berlin|london|paris|oslo|new york) (?:standard |daylight |summer )?time\b|\bEurope\/|\bAmerica\/|\bAsia\/|zeitzone|ortszeit|\buhr (?:mez|mesz)\b|\bMES?Z\b|fuseau|heure (?:locale|de)|zona horaria|hora local|fuso|horário de|tidssone|norsk tid|タイムゾーン|日本時間|时区|北京时间|시간대|한국 ?시간/i
