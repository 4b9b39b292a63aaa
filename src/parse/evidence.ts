import type { Body, Heading } from '../model/block.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { everySection, type Role } from '../model/section.ts'
import { openingOf } from '../text/openings.ts'
import { leadingTime } from './times.ts'
import type { RoleWords } from './vocabulary/languages/lexicon.ts'
import { ofLexicons } from './vocabulary/lexicons.ts'
import { normalise } from './vocabulary/normalise.ts'
import { indexOf, type WordIndex, wordsIn } from './vocabulary/word-index.ts'
import { workVerbs } from './vocabulary/work.ts'
import {
  columnRolesOf,
  knownPhrase,
  rolesOf,
  statusOfHeading,
  usualVocabulary,
  type Vocabulary,
  vocabularyWith,
} from './vocabulary.ts'

/**
 * Words that tell what a section is for, wherever in its heading they stand. 3 decides alone; 2 wants one more sign, in the
 * heading or below it; 1 only helps. Separated by `|`; normalised as `normalise` does it.
 */
// biome-ignore format: a language keeps to its lines
const roleWords: RoleWords = {
  summary: [
    [3, 'summary|overview|what happened|tl;dr|in short|at a glance'],
    [3, 'zusammenfassung|überblick|was ist passiert|was passiert ist|résumé|resumen|resumo|sammendrag|oppsummering'],
    [3, '概要|サマリー|障害の内容|概述|摘要|总结|요약|개요'],
    [2, '结论|一句话'], [1, '一句话结论|内容'],
  ],
  impact: [
    [3, 'impact|impacts|consequence*|blast radius'], [2, 'affected|severity|scope|damage'],
    [3, 'auswirkung*|konsequenz*|schaden|conséquence*|répercussion*|impacto*|consecuencia*|consequência*'],
    [3, 'konsekvens*|påvirkning*|影響|影响|영향'], [2, 'betroffen*|folgen|touché*|afectad*|afetad*|berørt*'],
  ],
  root_cause: [
    [3, 'cause|causes|root causes|five whys|five why\'s|5 whys|5 why\'s|why it happened|why did it happen|why did this happen'],
    [2, 'contributing|contributor*|underlying'], [1, 'factors|analysis'],
    [3, 'ursache*|fehlerursache*|warum ist es passiert|origine|origen|origem|causa|causas|årsak|årsaker|årsaken|原因|根因|원인'],
  ],
  trigger: [[3, 'trigger|triggers|leadup|lead-up|lead up|auslöser|déclencheur*|desencadenante*|gatilho|utløser|トリガー|트리거']],
  detection: [
    [3, 'detection|detected|how we noticed|how we found out|how did we find out|first alert'], [2, 'noticed|alerting'],
    [3, 'erkennung|entdeckung|entdeckt|bemerkt|détection|détecté|detección|detecção|detectad*|detetad*|détectée|oppdaget|oppdagelse|検知|检测|감지|탐지'],
    [2, '発見|发现|발견'],
  ],
  resolution: [
    [3, 'resolution|resolved|recovery|how we fixed it|the fix|restoration|restored|steps to resolution'],
    [2, 'response|mitigation|mitigated|remediation|rollback|workaround|fix|recovered|solving|solved|mitigación|mitigação|correctif|corrección|correção'],
    [3, 'behebung|wiederherstellung|behoben|résolution|rétablissement|resolución|recuperación|resolução|recuperação|remédiation'],
    [3, 'gjenoppretting|løsning|解決|処置|处置|修复|恢复|해결|복구'], [2, '復旧|対応'],
    [1, 'durável|durable|duradera|definitiv*|imediata|immédiate|inmediata|immediate'],
  ],
  timeline: [
    [3, 'timeline|chronology|chronological|sequence of events|order of events'], [2, 'log|events|hour by hour'],
    [3, 'zeitleiste|chronologie|zeitlicher ablauf|zeitablauf|cronología|línea de tiempo|cronologia|linha do tempo|tidslinje'],
    [3, 'タイムライン|時系列|时间线|时间轴|타임라인'], [2, 'verlauf|ablauf|déroulé|hendelsesforløp|経緯|经过|경과'],
  ],
  lessons: [
    [3, 'lesson|lessons|learnings|takeaway|takeaways|what we learned|what we learnt|what did we learn'], [2, 'learned|learnt|insights'],
    [3, 'lehren|gelernt|erkenntnisse|leçon|leçons|enseignements|lecciones|aprendizaje*|lições|aprendizado*|lærdom*|lært'],
    [3, '教訓|学び|教训|교훈|배운 점'], [2, '经验'],
  ],
  went_well: [
    [3, 'what held|went well|went right|what helped|what worked|worked well|did well|gut lief|lief gut|was hat geholfen|bien fonctionné'],
    [3, 'salió bien|funcionó|funcionou|gikk bra|fungerte|hicimos bien|fizemos bem|うまくいった|できたこと|做得好|잘된'],
  ],
  went_wrong: [
    [3, 'what failed|went wrong|went poorly|went badly|did not go well|didn\'t go well|could have gone better|could be improved|what hurt|did not work'],
    [3, 'schlecht lief|lief schlecht|lief nicht gut|mal fonctionné|salió mal|deu errado|gikk galt|podría mejorar|puede mejorar|hicimos mal|falló|falhou|poderia melhorar|être amélioré|うまくいかなかった|できなかったこと|做得不好|잘못된'],
  ],
  got_lucky: [
    // In other languages these are kinds and opportunities, too.
    [3, 'lucky|luck|glück|flaks|幸運|幸运|운이'], [2, 'chance|suerte|sorte'],
  ],
  actions: [
    [3, 'action|actions|action items|follow-up|follow-ups|follow up|follow ups|followup|followups|next steps|todo|todos|to-do|to-dos'],
    [3, 'improvements|recommendations|countermeasures|what we will change|what we are changing|what we\'re changing|what changes'],
    [2, 'fixes|guardrails|hardening|prevention|prevent|preventive|preventing|preventative|corrective|remediation|remediations|mitigation|mitigations|tasks|safeguards|commitments|what\'s next'],
    [1, 'proposed|planned|systemic|future|added|plan|items|steps|changes|long-term|tracking|open'],
    [3, 'maßnahme*|verbesserungen|nächste schritte|was ändern wir|was wir ändern|folgemaßnahmen|améliorations|plan d\'amélioration|accionables|prochaines étapes|plan d\'action'],
    [3, 'acciones|medidas|mejoras|próximos pasos|ações|melhorias|próximos passos|tiltak|oppfølging|forbedringer|neste steg'],
    [3, '対策|アクション|再発防止|今後の対応|改进|措施|行动|待办|대책|조치|후속|재발 방지'], [2, 'aufgaben|mesures|suites|改善|后续|개선|优化|prévention|prévenir|éviter|récurrence|prevención|prevenir|evitar|recurrencia|prevenção|recorrência|vorbeug*|verhindern|vermeiden|prävention|forebygg*|unngå'],
  ],
}

/** Words by which actions are refused; a mere "no" or "during" may belong to the work itself. */
const refusals =
  "will not|won't|not taken|not done|not planned|not going|not be taken|not be done|not be planned|not be going|" +
  'not to be taken|not to be done|not to be planned|not to be going|not to do|rejected|declined|out of scope|' +
  'verworfen|nicht umgesetzt|nicht tun|nicht machen|nicht umsetzen|ne ferons pas|ne pas faire|no haremos|no vamos a|' +
  'não faremos|não vamos|ikke skal gjøre|ikke gjør|ikke kommer til|しない|ないこと|わない|含めない|見送り|不做|不会做|하지 않'

/** Words that say the contrary of what a role's words say: what is not done, what was done during the incident, what is elsewhere. */
const contraryWords: Readonly<Partial<Record<Role, string>>> = {
  actions: `${refusals}|without|actions taken|steps taken|measures taken|taken during|during the incident|during the outage|immediate response|legend|reminder|keine`,
  timeline: 'no|without|ohne|sans',
  resolution: 'not|unresolved|future|next|proposed|planned',
  impact: 'reduce|reducing|limit',
  root_cause: 'not|no',
}

/** One reason to take a section for something. */
export interface Sign {
  readonly role: Role
  /** Above 0 for the role, below it against. */
  readonly weight: number
  /** The words of the heading, or what was seen below it. */
  readonly what: string
}

/** How much has to speak for a role. */
export const threshold = 3

/** A contrary word outweighs what decides alone. */
const contrary = -4

/** A longer heading tells something, and names no role. In letters. */
const longest = 70

/** What boxes, columns of owners or days, and work in most items say for actions. */
const shapes = { boxes: 2, columns: 2, work: 1 } as const

/** What times in front of most items say for a timeline: they want a word of the heading beside them. */
const times = 1

/** The roles that the signs speak for, the strongest first; none where too little does. */
export function weighed(signs: readonly Sign[]): readonly Role[] {
  const sums = new Map<Role, number>()
  for (const { role, weight } of signs) sums.set(role, (sums.get(role) ?? 0) + weight)
  return [...sums]
    .filter(([, sum]) => sum >= threshold)
    .sort(([, a], [, b]) => b - a)
    .map(([role]) => role)
}

/** All that a section's heading and what stands directly below it say for and against roles. Empty for a long heading. */
export function signsOf(heading: string, blocks: readonly Body[], words: Vocabulary): readonly Sign[] {
  if (heading.length > longest) return []
  const ofHeading = new Map<string, Sign>()
  for (const { what, value } of wordsIn(roleIndex, normalise(heading))) {
    const key = `${value.role} ${value.weight}`
    // Of several words of one weight one is enough: a role isn't more certain for being named twice.
    if (!ofHeading.has(key)) ofHeading.set(key, { ...value, what })
  }
  return ofHeading.size > 0 ? [...ofHeading.values(), ...signsOfShape(blocks, words)] : []
}

function signsOfShape(blocks: readonly Body[], words: Vocabulary): readonly Sign[] {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const most = (count: number): boolean => items.length > 1 && count * 2 > items.length
  const has = (fields: readonly string[]): boolean =>
    blocks.some(
      (block) =>
        block.kind === 'table' &&
        block.head.some((cell) => columnRolesOf(cell.text, words).some((role) => fields.includes(role))),
    )
  const signs: readonly (readonly [boolean, Role, number, string])[] = [
    [most(items.filter(({ checked }) => checked !== null).length), 'actions', shapes.boxes, 'boxes'],
    [has(['owner', 'due', 'status']), 'actions', shapes.columns, 'a column of owners, days or states'],
    [
      most(items.filter(({ prose }) => beginsWithWork(prose.text)).length),
      'actions',
      shapes.work,
      'items that begin with work',
    ],
    [most(items.filter(({ prose }) => leadingTime(prose.text) !== null).length), 'timeline', times, 'times'],
  ]
  return signs.flatMap(([isSeen, role, weight, what]) => (isSeen ? [{ role, weight, what }] : []))
}

/** Whether what stands below a heading can be nothing but a timeline: a list in which a time stands before each entry. */
export function showsTimeline(blocks: readonly Body[]): boolean {
  return blocks.some((block) => {
    if (block.kind !== 'list' || block.items.length < 2) return false
    const times = block.items.map(({ prose }) => leadingTime(prose.markdown))
    return times.every((time) => time !== null && time.rest !== '') && times.some((time) => time?.clock)
  })
}

function beginsWithWork(text: string): boolean {
  const [verb = ''] = openingOf(text)
    .toLowerCase()
    .split(/[^\p{L}-]/u, 1)
  return workVerbs.has(verb)
}

/** The roles that what stands below a heading has the shape of, whatever the heading says. */
export function rolesOfShape(blocks: readonly Body[], words: Vocabulary): readonly Role[] {
  return signsOfShape(blocks, words).map(({ role }) => role)
}

/** Whether what stands below a heading looks like actions. */
export function showsActions(blocks: readonly Body[], words: Vocabulary): boolean {
  return rolesOfShape(blocks, words).includes('actions')
}

/**
 * Whether a heading refuses the actions below it: "Preventive measures that will not be taken", "What we won't do". Words
 * before a phrase that heads actions belong to it; a heading that is a state, such as "Won't do", gives its actions that.
 */
export function refusesActions(heading: string, words: Vocabulary): boolean {
  const name = normalise(heading)
  const phrase = knownPhrase(heading, words)
  const refuses = (text: string): boolean => wordsIn(refusalIndex, text).length > 0
  if (phrase !== null) return refuses(name.slice(phrase.length))
  return refuses(name) && statusOfHeading(heading, words) === null
}

interface Weight {
  readonly role: Role
  readonly weight: number
}

const roleIndex: WordIndex<Weight> = indexOf([
  ...[roleWords, ...ofLexicons((lexicon) => lexicon.roleWords)].flatMap(weightsOf),
  ...Object.entries(contraryWords).map(([role, list]) => [list, against(role as Role)] as const),
  ...ofLexicons((lexicon) => [`${lexicon.refusals}|${lexicon.contrary}`, against('actions')] as const),
])

const refusalIndex: WordIndex<true> = indexOf(
  [refusals, ...ofLexicons((lexicon) => lexicon.refusals)].map((list) => [list, true] as const),
)

function weightsOf(words: RoleWords): readonly (readonly [string, Weight])[] {
  return Object.entries(words).flatMap(([role, entries]) =>
    entries.map(([weight, list]) => [list, { role: role as Role, weight }] as const),
  )
}

function against(role: Role): Weight {
  return { role, weight: contrary }
}

/**
 * Weighs a document's sections, for roles that none of its headings has by its phrase. Actions may stand in one section more,
 * where the shape of what it holds speaks for them too.
 */
export function weighing(
  headings: readonly string[],
  words: Vocabulary,
): (heading: string, blocks: readonly Body[]) => readonly Role[] {
  // A heading that refuses its actions gives none.
  const given = new Set(
    headings.flatMap((heading) =>
      rolesOf(heading, words).filter((role) => role !== 'actions' || !refusesActions(heading, words)),
    ),
  )
  return (heading, blocks) =>
    weighed(signsOf(heading, blocks, words)).filter(
      (role) => !given.has(role) || (role === 'actions' && showsActions(blocks, words)),
    )
}

/** Why a section is taken for what it is. */
export interface Explanation {
  readonly heading: Heading
  readonly roles: readonly Role[]
  /** The phrase that decides, and whether it is the author's own, under `vocabulary:`; null where it is weighed. */
  readonly phrase: { readonly text: string; readonly isOwn: boolean } | null
  /** What its heading and what stands directly below it say, for and against. Beside a phrase only its shape is looked at. */
  readonly signs: readonly Sign[]
}

const byShape: Sign = {
  role: 'timeline',
  weight: threshold,
  what: 'a time before every entry, and no other timeline',
}

/** Explains every section of a postmortem that has a heading, in the order of the document. */
export function explain({ sections, settings }: Postmortem): readonly Explanation[] {
  const words = vocabularyWith(settings.vocabulary)
  return everySection(sections).flatMap(({ heading, blocks, roles }) => {
    if (!heading) return []
    const name = heading.prose.text
    const text = knownPhrase(name, words)
    const isOwn = text !== null && words.roles.get(text) !== usualVocabulary.roles.get(text)
    const phrase = text === null ? null : { text, isOwn }
    const said = text === null ? signsOf(name, blocks, words) : []
    const isByShape =
      roles.includes('timeline') &&
      !rolesOf(name, words).includes('timeline') &&
      !weighed(said).includes('timeline')
    return [{ heading, roles, phrase, signs: isByShape ? [...said, byShape] : said }]
  })
}
