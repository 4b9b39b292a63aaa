/**
 * Abbreviations of one meaning, by their offset from UTC, `+HH:MM`. Capitals, as they are written behind a clock: "est"
 * is French for "is".
 */
// biome-ignore format: a part of the world keeps to its lines
export const fixedZones: Readonly<Record<string, string>> = {
  UTC: '+00:00', UT: '+00:00', GMT: '+00:00', Z: '+00:00', ZULU: '+00:00', WET: '+00:00', WEST: '+01:00',
  CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00', EET: '+02:00', OEZ: '+02:00', EEST: '+03:00',
  OESZ: '+03:00', MSK: '+03:00', МСК: '+03:00', TRT: '+03:00',
  WAT: '+01:00', CAT: '+02:00', SAST: '+02:00', EAT: '+03:00',
  IDT: '+03:00', IRST: '+03:30', GST: '+04:00', PKT: '+05:00', NPT: '+05:45', ICT: '+07:00', WIB: '+07:00',
  WITA: '+08:00', WIT: '+09:00', SGT: '+08:00', HKT: '+08:00', MYT: '+08:00', PHT: '+08:00', PHST: '+08:00',
  JST: '+09:00', KST: '+09:00',
  AWST: '+08:00', ACST: '+09:30', ACDT: '+10:30', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00',
  BRT: '-03:00', BRST: '-02:00', ART: '-03:00', UYT: '-03:00', CLT: '-04:00', CLST: '-03:00', VET: '-04:00',
  COT: '-05:00', PET: '-05:00', ECT: '-05:00',
  NST: '-03:30', NDT: '-02:30', ADT: '-03:00', EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MST: '-07:00',
  MDT: '-06:00', PST: '-08:00', PDT: '-07:00', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00',
}

/** Abbreviations of a place's time, whatever it is on a day: the name that the tz database has for the place. */
export const regionZones: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  AKT: 'America/Anchorage',
}

/** One of the zones that an abbreviation stands for. */
export interface ZoneMeaning {
  /** An offset, or the name that the tz database has. */
  readonly zone: string
  /** The languages, with a region or without, in which nothing else is meant. */
  readonly languages: readonly string[]
  /** What beside it tells that this is meant: zones, offsets and places. */
  readonly beside: RegExp
}

const american =
  /(?<=\d ?(?:[AaPp]\.?[Mm]\.? ?)?|[(（])[PMEC]T(?!\p{L})|(?<![\p{L}\d])(?:[PME][SD]T|CDT|AK[SD]T|HST|(?:Pacific|Mountain|Eastern|Central) (?:(?:Standard|Daylight) )?Time|America\/\w+|US\/\w+)(?![\p{L}\d])/u
const chinese =
  /(?:UTC|GMT) ?\+ ?0?8(?!\d)|\+08:?00|(?<![\p{L}\d])(?:HKT|SGT|Asia\/(?:Shanghai|Hong_Kong|Taipei|Chongqing)|China|Beijing|Shanghai|Shenzhen|Hangzhou)(?!\p{L})|北京|上海|中国/u

/** Abbreviations that stand for several zones. */
export const sharedZones: Readonly<Record<string, readonly ZoneMeaning[]>> = {
  CST: [
    { zone: '-06:00', languages: ['en-us', 'es'], beside: american },
    { zone: '+08:00', languages: ['zh'], beside: chinese },
  ],
  IST: [
    {
      zone: '+05:30',
      languages: ['hi', 'en-in'],
      beside:
        /\+0?5:?30|(?<![\p{L}\d])(?:Asia\/(?:Kolkata|Calcutta)|India|Mumbai|Bangalore|Bengaluru|Delhi|Kolkata|Chennai|Hyderabad|Pune)(?!\p{L})/u,
    },
    {
      zone: '+01:00',
      languages: ['ga', 'en-ie'],
      beside: /(?<![\p{L}\d])(?:Europe\/Dublin|Ireland|Irish|Dublin)(?!\p{L})/u,
    },
    {
      zone: '+02:00',
      languages: ['he'],
      beside: /(?<![\p{L}\d])(?:IDT|Asia\/(?:Jerusalem|Tel_Aviv)|Israel|Tel Aviv|Jerusalem)(?!\p{L})/u,
    },
  ],
  BST: [
    {
      zone: '+01:00',
      languages: ['en-gb', 'cy', 'gd'],
      beside:
        /(?<![\p{L}\d])(?:GMT|Europe\/London|British|London|UK|United Kingdom|England|Scotland|Wales)(?!\p{L})/u,
    },
    {
      zone: '+06:00',
      languages: ['bn'],
      beside: /(?:UTC|GMT) ?\+ ?0?6(?!\d)|\+06:?00|(?<![\p{L}\d])(?:Asia\/Dhaka|Bangladesh|Dhaka)(?!\p{L})/u,
    },
  ],
  AST: [
    {
      zone: '-04:00',
      languages: ['en-ca', 'fr-ca'],
      beside: new RegExp(
        `${american.source}|(?<![\\p{L}\\d])(?:ADT|Atlantic|Halifax|Puerto Rico|Bermuda)(?!\\p{L})`,
        'u',
      ),
    },
    {
      zone: '+03:00',
      languages: ['ar'],
      beside:
        /(?:UTC|GMT) ?\+ ?0?3(?!\d)|\+03:?00|(?<![\p{L}\d])(?:Asia\/(?:Riyadh|Kuwait|Baghdad|Qatar)|Saudi|Arabia|Riyadh|Kuwait|Qatar|Bahrain)(?!\p{L})/u,
    },
  ],
}

/** Abbreviations above that are words too, or so short that they are: in a sentence they say a zone only beside "times in". */
export const wordyZones: ReadonlySet<string> = new Set([
  ...[
    'Z',
    'UT',
    'ET',
    'CT',
    'MT',
    'PT',
    'AKT',
    'WET',
    'WEST',
    'EAT',
    'ART',
    'CAT',
    'PET',
    'COT',
    'VET',
    'WIT',
  ],
  ...['GST', 'NST', 'ECT', 'ICT', 'MYT', 'NPT', 'CLT', 'ADT', 'IDT', 'TRT', 'PHT', 'WAT'],
  ...Object.keys(sharedZones),
])

/** Zones in words, lower case: an offset, or a name of the tz database. */
export const zonePhrases: Readonly<Record<string, string>> = {
  'pacific time': 'America/Los_Angeles',
  'us pacific': 'America/Los_Angeles',
  'pacific standard time': '-08:00',
  'pacific daylight time': '-07:00',
  'mountain time': 'America/Denver',
  'us mountain': 'America/Denver',
  'mountain standard time': '-07:00',
  'mountain daylight time': '-06:00',
  'central time': 'America/Chicago',
  'us central': 'America/Chicago',
  'central standard time': '-06:00',
  'central daylight time': '-05:00',
  'eastern time': 'America/New_York',
  'us eastern': 'America/New_York',
  'eastern standard time': '-05:00',
  'eastern daylight time': '-04:00',
  'alaska time': 'America/Anchorage',
  'hawaii time': 'Pacific/Honolulu',
  'atlantic time': 'America/Halifax',
  'coordinated universal time': '+00:00',
  'greenwich mean time': '+00:00',
  'universal time': '+00:00',
  'british summer time': '+01:00',
  'irish standard time': '+01:00',
  'uk time': 'Europe/London',
  'british time': 'Europe/London',
  'central european time': '+01:00',
  'central european summer time': '+02:00',
  'eastern european time': '+02:00',
  'eastern european summer time': '+03:00',
  'moscow time': '+03:00',
  'israel time': 'Asia/Jerusalem',
  'india standard time': '+05:30',
  'indian standard time': '+05:30',
  'china standard time': '+08:00',
  'china time': '+08:00',
  'beijing time': '+08:00',
  'japan standard time': '+09:00',
  'japan time': '+09:00',
  'korea standard time': '+09:00',
  'korea time': '+09:00',
  'australian eastern standard time': '+10:00',
  'australian eastern daylight time': '+11:00',
  'new zealand time': 'Pacific/Auckland',
  'horário de brasília': '-03:00',
  'hora de brasília': '-03:00',
  'norsk tid': 'Europe/Oslo',
  'deutsche zeit': 'Europe/Berlin',
  日本時間: '+09:00',
  日本标准时间: '+09:00',
  北京时间: '+08:00',
  中国标准时间: '+08:00',
  东八区: '+08:00',
  台灣時間: '+08:00',
  한국시간: '+09:00',
  '한국 시간': '+09:00',
  한국표준시: '+09:00',
}

/** The time of a place that isn't named: comparable with nothing but itself. */
export const localPhrases: readonly string[] = [
  'local time',
  'localtime',
  'local',
  'ortszeit',
  'lokalzeit',
  'heure locale',
  'hora local',
  'horário local',
  'lokal tid',
  '現地時間',
  '当地时间',
  '현지 시간',
  '현지시간',
]

/** Capitals that stand behind a clock and are somebody or something: "14:05 SRE: restarts". */
// biome-ignore format: a long list
export const notZones: ReadonlySet<string> = new Set([
  'AI', 'AM', 'API', 'APP', 'AWS', 'BOT', 'CD', 'CDN', 'CEO', 'CERT', 'CFO', 'CI', 'CIO', 'CISO', 'CLI', 'COO', 'CPO',
  'CPU', 'CS', 'CSIRT', 'CTO', 'DB', 'DBA', 'DBMS', 'DEV', 'DDOS', 'DM', 'DNS', 'EC2', 'EM', 'ETA', 'ETL', 'FE', 'BE',
  'FIX', 'FYI', 'GCP', 'GET', 'GPU', 'HA', 'HOST', 'HQ', 'HR', 'HTTP', 'IAM', 'IC', 'ID', 'IM', 'INFO', 'IP', 'IRC',
  'IT', 'JIRA', 'JWT', 'K8S', 'KMS', 'LB', 'LDAP', 'LOG', 'MGMT', 'MQTT', 'MTTR', 'MTTD', 'NAT', 'NEW', 'NOC', 'NOT',
  'NOTE', 'OK', 'OPS', 'P0', 'P1', 'P2', 'P3', 'PAGE', 'PM', 'POST', 'PR', 'PUT', 'QA', 'QAT', 'RDS', 'REST', 'RFC',
  'ROOT', 'S3', 'SEC', 'SEV', 'SLA', 'SLO', 'SME', 'SMS', 'SMTP', 'SOC', 'SQL', 'SRE', 'SSH', 'SSL', 'SSO', 'START',
  'STOP', 'END', 'TCP', 'TBD', 'TEST', 'TLS', 'UAT', 'UDP', 'UI', 'UPDATE', 'URL', 'UX', 'VM', 'VP', 'VPN', 'WAF', 'ALERT',
])
