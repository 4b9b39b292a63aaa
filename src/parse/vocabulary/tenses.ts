/** How the sentences of a language tell how far work is. */
interface Tenses {
  /** Words that leave it open, whatever else is said: what will be, what should be, what is not. */
  readonly open: RegExp
  /** Forms that tell that it goes on. */
  readonly doing: RegExp
  /** Forms that tell that it is done. A word in the group `verb` has to be a past form of a known English verb. */
  readonly done: RegExp
}

const adverbs = '(?:(?:\\p{L}+ly|now|also|already|since|then) )*'

/** In the languages that we have words in; each is tried, as a document may be written in two. */
export const tenses: readonly Tenses[] = [
  {
    open: /\b(?:will|shall|should|must|needs? to|needed|ha(?:ve|s|d) to|going to|plan(?:s|ned)? to|aims? to|want to|to be|not|never|no longer|nothing|none|cannot)\b|'ll\b|n't\b|^no\b/i,
    doing:
      /\b(?:is|are) (?:currently |now |still |already )*being \p{Ll}+ed\b|^(?:we|i|they|the \p{L}+ team) ?(?:'re|'m|are|am|is) (?:currently|now|already|actively|in the process of|working on)\b|\bwork (?:is|has) (?:ongoing|under ?way|started|begun)\b/iu,
    // "has been added", "were promptly disabled"; "we rebuilt", "the platform team has removed"; "deploys now require a review".
    done: new RegExp(
      `\\b(?:(?:has|have) (?:\\p{L}+ )?been|was|were|(?:is|are) (?:now|already)) ${adverbs}(?<verb>\\p{L}[\\p{L}-]*)|` +
        `^(?:we|i|they|(?:the |our )?(?:[\\p{L}\\d]+ )?(?:team|engineers|maintainers))(?: have| has|'ve)? ${adverbs}(?<verb2>\\p{L}[\\p{L}-]*)|` +
        '^[\\p{L}\\d`][^.;]* (?<!\\b(?:from|until|till|for|by|right|just) )now (?!(?:that|we|i|it|you|they|the|an?|this|on|to|and|only|in|under|is|are)\\b)\\p{Ll}+ ',
      'iu',
    ),
  },
  {
    open: /(?<!\p{L})(?:nicht|noch|keine?[mnrs]?|soll(?:en|te|ten)?|muss|müssen|werden|geplant|demnächst)(?!\p{L})/iu,
    doing:
      /(?<!\p{L})(?:wird (?:derzeit|gerade|aktuell|momentan|zurzeit)|wir (?:arbeiten|sind) (?:derzeit|gerade|aktuell|dabei)|ist in (?:arbeit|umsetzung))(?!\p{L})/iu,
    done: /(?<!\p{L})(?:wurden?|worden)(?!\p{L})|(?<!\p{L})(?:haben|habe|hat|sind|ist) (?:.* )?(?:\p{L}*ge\p{L}+|(?:be|ver|er|ent|über|unter)\p{L}+|\p{L}+ier)(?:t|en)[.!]?$/iu,
  },
  {
    open: /(?<!\p{L})(?:pas|jamais|aucune?|ser(?:a|ont)|doit|doivent|devra|devrait|devons|faut|prévue?s?|à faire)(?!\p{L})/iu,
    doing:
      /(?<!\p{L})(?:(?:est|sont) (?:actuellement )?en cours|en cours d[e’']|sommes en train)(?!\p{L})|(?:est|sont) en cours/iu,
    done: /(?<!\p{L})(?:(?:a|ont) (?:déjà )?été|(?:nous avons|on a|l['’]équipe a) (?:déjà |aussi |également )?\p{L}+(?:é|i|is|it|u))(?!\p{L})/iu,
  },
  {
    open: /(?<!\p{L})(?:no|nunca|ningún|ninguna|será|serán|debe|deben|debería|debemos|hay que|falta|pendiente|todavía|aún)(?!\p{L})/iu,
    doing: /(?<!\p{L})(?:se está|se están|estamos|están?) (?:\p{L}+ndo|en curso)(?!\p{L})/iu,
    done: /(?<!\p{L})(?:(?:ha|han|hemos) (?:ya )?(?:sido )?\p{L}+(?:[aií]d[oa]s?|puest[oa]s?|hech[oa]s?|[ei]rt[oa]s?|crit[oa]s?)|(?:fue|fueron) (?:ya )?\p{L}+(?:[aií]d[oa]s?|puest[oa]s?|hech[oa]s?|crit[oa]s?)|(?:ya )?se \p{L}+(?:ó|aron|ieron))(?!\p{L})/iu,
  },
  {
    open: /(?<!\p{L})(?:não|nunca|nenhuma?|será|serão|deve|devem|deveria|devemos|precisa|falta|pendente|ainda)(?!\p{L})/iu,
    doing: /(?<!\p{L})(?:está|estão|estamos) (?:sendo|\p{L}+ndo|em andamento)(?!\p{L})/iu,
    done: /(?<!\p{L})(?:(?:foi|foram) (?:já )?\p{L}+(?:[aií]d[oa]s?|post[oa]s?|feit[oa]s?|crit[oa]s?|bert[oa]s?)|já (?:foi|foram|\p{L}+mos)|(?:nós )?(?:adicion|cri|remov|corrig|implement|atualiz|configur|habilit|desativ|migr|document|aument|ajust)(?:amos|emos|imos))(?!\p{L})/iu,
  },
  {
    open: /(?<!\p{L})(?:ikke|aldri|ingen|skal|vil|må|bør|burde|planlagt|gjenstår)(?!\p{L})/iu,
    doing:
      /(?<!\p{L})(?:holder på|(?:er|pågår) under arbeid|jobber (?:nå )?med|(?:er|har) (?:kommet )?i gang)(?!\p{L})/iu,
    done: /(?<!\p{L})(?:(?:er|ble|har) (?:nå |allerede |også )?(?:blitt )?(?:lagt|satt|gjort|slått|\p{L}{3,}(?:et|dd|[eø]rt|evet|ygd))|vi la (?:inn|til))(?!\p{L})/iu,
  },
  {
    open: /ない|なかった|ません|予定|べき|必要|ください|未|たい(?:。|$)/u,
    doing: /て(?:いる|います)(?:ところ)?(?:です)?[。.]?$|(?:対応|作業|調査|検討|実施)中(?:です)?[。.]?$/u,
    done: /(?:ました|した|済み?(?:です)?|完了)[。.]?$/u,
  },
  {
    open: /未|尚|没|不|将|需要|应该|计划|待/u,
    doing: /正在|进行中/u,
    done: /已(?!知|有)|了[。.]?$/u,
  },
  {
    open: /예정|필요|해야|않|못|없|할 것|하겠/u,
    doing: /(?:하고|되고) 있|(?:진행|작업|검토) ?중/u,
    done: /(?:했|하였|됐|되었|었|았|켰)(?:다|습니다|음)[.]?$|완료(?:했|함|됨|하였)?/u,
  },
]

/** English clauses that say what something is for, or when: their verbs are not what was done. */
export const besides = /\b(?:that|which|who|whose|where|when|whenever|if|because|unless|until|so)\b[^,.;]*/gi

/** English past forms that may as well describe a thing: "Improved monitoring", "Automated tests". They want "the" or "our" behind. */
// biome-ignore format: read as a list
export const describing: ReadonlySet<string> = new Set([
  'automated', 'built', 'centralised', 'centralized', 'combined', 'continued', 'coordinated', 'dedicated',
  'defined', 'delayed', 'designed', 'detailed', 'distributed', 'documented', 'encrypted', 'enhanced',
  'established', 'expanded', 'extended', 'formalised', 'formalized', 'found', 'generated', 'given', 'hardened',
  'held', 'improved', 'increased', 'integrated', 'involved', 'isolated', 'kept', 'limited', 'linked', 'lost',
  'managed', 'mapped', 'monitored', 'phased', 'pinned', 'planned', 'proposed', 'provided', 'recommended',
  'reduced', 'refined', 'required', 'restricted', 'revised', 'scheduled', 'shared', 'simplified', 'split',
  'staged', 'standardised', 'standardized', 'suggested', 'taken', 'tested', 'tracked', 'trained', 'updated',
  'used', 'verified', 'written',
])

/** English past forms that are orders too: "Set up", "Put", "Split". */
export const unchanged: ReadonlySet<string> = new Set([
  ...['cut', 'hit', 'let', 'put', 'read', 'set', 'shut', 'split'],
])
