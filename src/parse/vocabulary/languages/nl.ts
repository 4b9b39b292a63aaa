import type { Lexicon } from './lexicon.ts'

/** The words of Dutch that we read. */
// biome-ignore format: filled lines, as in a dictionary
export const nl: Lexicon = {
  headings: {
    summary: [
      'samenvatting', 'korte samenvatting', 'managementsamenvatting', 'overzicht', 'beschrijving', 'omschrijving',
      'beschrijving van het incident', 'wat is er gebeurd', 'wat er is gebeurd', 'wat gebeurde er', 'wat er gebeurde',
      'het incident', 'het probleem', 'probleem', 'probleemomschrijving', 'symptomen', 'inleiding', 'introductie',
      'achtergrond', 'context', 'aanleiding',
    ],
    impact: [
      'impact op gebruikers', 'impact op klanten', 'impact voor klanten', 'impact voor gebruikers', 'gevolg', 'gevolgen',
      'effect', 'effecten', 'schade', 'omvang', 'getroffen systemen', 'getroffen diensten', 'getroffen gebruikers',
      'getroffen klanten', 'wie had er last van', 'klantimpact',
    ],
    root_cause: [
      'oorzaak', 'oorzaken', 'hoofdoorzaak', 'grondoorzaak', 'kernoorzaak', 'onderliggende oorzaak', 'achterliggende oorzaak',
      'onderliggende oorzaken', 'oorzaakanalyse', 'analyse van de oorzaak', 'analyse', 'bijdragende factoren',
      'meespelende factoren', 'hoe kon dit gebeuren', 'waarom gebeurde dit', 'waarom is het gebeurd', 'technische oorzaak',
      'technische details', '5 keer waarom', 'vijf keer waarom', "5 x waarom", "de vijf waaroms",
    ],
    trigger: ['directe aanleiding', 'uitlokkende factor', 'wat veroorzaakte het', 'voorgeschiedenis'],
    detection: [
      'detectie', 'ontdekking', 'signalering', 'constatering', 'melding', 'hoe is het ontdekt', 'hoe werd het ontdekt',
      'hoe hebben we het ontdekt', 'hoe kwamen we erachter',
    ],
    resolution: [
      'oplossing', 'herstel', 'mitigatie', 'beperking van de schade', 'reactie', 'respons', 'afhandeling', 'noodoplossing',
      'tijdelijke oplossing', 'hoe is het opgelost', 'hoe hebben we het opgelost', 'oplossing en herstel', 'genomen stappen',
    ],
    timeline: [
      'tijdlijn', 'tijdslijn', 'tijdsverloop', 'verloop', 'verloop van het incident', 'tijdlijn van het incident',
      'tijdlijn van gebeurtenissen', 'gebeurtenissen', 'chronologie', 'chronologisch overzicht',
    ],
    lessons: [
      'geleerde lessen', 'lessen', 'lessen die we geleerd hebben', 'wat hebben we geleerd', 'wat we geleerd hebben',
      'wat we hebben geleerd', 'leerpunten', 'inzichten', 'wat leren we hiervan', 'lering',
    ],
    went_well: [
      'wat ging goed', 'wat ging er goed', 'wat goed ging', 'wat er goed ging', 'wat werkte goed', 'wat heeft geholpen',
      'wat hielp', 'ging goed', 'goed gegaan',
    ],
    went_wrong: [
      'wat ging fout', 'wat ging er fout', 'wat ging mis', 'wat ging er mis', 'wat er misging', 'wat ging niet goed',
      'wat ging er niet goed', 'wat kon beter', 'wat kan beter', 'wat ging minder goed', 'verbeterpunten', 'ging niet goed',
    ],
    got_lucky: ['waar hadden we geluk', 'waar we geluk hadden', 'geluk', 'waarbij we geluk hadden', 'geluk gehad'],
    actions: [
      'acties', 'actie', 'actiepunten', 'actielijst', 'actieplan', 'plan van aanpak', 'vervolgacties', 'vervolgstappen',
      'volgende stappen', 'opvolging', 'maatregelen', 'genomen en geplande maatregelen', 'verbetermaatregelen',
      'corrigerende maatregelen', 'preventieve maatregelen', 'corrigerende acties', 'preventieve acties', 'taken',
      'verbeteringen', 'verbeteracties', 'aanbevelingen', 'preventie', 'te doen', 'wat gaan we doen', 'wat we gaan doen',
      'wat we gaan veranderen', 'wat veranderen we', 'wat we veranderen', 'hoe voorkomen we dit', 'hoe we dit voorkomen',
      'hoe voorkomen we dit in de toekomst',
    ],
    notes: ['sprekersnotities', 'notities voor de spreker', 'presentatienotities', 'spreeknotities', 'notities bij de presentatie'],
    severity: ['ernst', 'ernstniveau', 'prioriteit', 'urgentie', 'classificatie'],
    people: ['betrokkenen', 'betrokken personen', 'betrokken teams', 'deelnemers', 'aanwezigen', 'rollen', 'wie waren erbij'],
    stats: ['statistieken', 'cijfers', 'meetwaarden', 'kengetallen', 'duur', 'kosten'],
    references: [
      'referenties', 'bronnen', 'verwijzingen', 'nuttige links', 'zie ook', 'gerelateerde incidenten', 'vergelijkbare incidenten',
      'bewijs', 'voetnoten', 'meer informatie',
    ],
    metadata: [
      'metagegevens', 'algemene informatie', 'algemene gegevens', 'basisgegevens', 'gegevens', 'incidentgegevens', 'datum',
      'auteur', 'auteurs', 'wijzigingsgeschiedenis', 'versiegeschiedenis',
    ],
    other: [
      'conclusie', 'conclusies', 'slot', 'afsluiting', 'verificatie', 'controle', 'validatie', 'dankwoord', 'dank', 'vragen',
      'open vragen', 'veelgestelde vragen', 'vragen en antwoorden', 'bijlage', 'bijlagen', 'begrippenlijst', 'goedkeuring',
      'communicatie', 'externe communicatie', 'inhoud', 'inhoudsopgave', 'notities', 'opmerkingen', 'overig', 'diversen',
    ],
  },
  roleWords: {
    summary: [[3, 'samenvatting|overzicht|wat is er gebeurd|wat gebeurde er|in het kort']],
    impact: [[3, 'gevolg|gevolgen|klantimpact|schade'], [2, 'getroffen|omvang|effect|effecten']],
    root_cause: [[3, 'oorzaak|oorzaken|hoofdoorzaak|grondoorzaak|oorzaakanalyse|vijf keer waarom'], [2, 'waarom'], [1, 'factoren|analyse']],
    trigger: [[3, 'aanleiding']],
    detection: [[3, 'detectie|ontdekking|ontdekt|signalering|opgemerkt'], [2, 'melding|meldingen']],
    resolution: [[3, 'oplossing|herstel|opgelost|hersteld'], [2, 'mitigatie|reactie|afhandeling|noodoplossing']],
    timeline: [[3, 'tijdlijn|tijdslijn|chronologie|chronologisch*'], [2, 'verloop|gebeurtenissen']],
    lessons: [[3, 'lessen|geleerd|leerpunten|geleerde'], [2, 'inzichten']],
    went_well: [[3, 'ging goed|ging er goed|goed ging|werkte goed|hielp']],
    went_wrong: [[3, 'ging fout|ging er fout|ging mis|ging er mis|misging|niet goed|kon beter|kan beter|verbeterpunten|minder goed']],
    got_lucky: [[3, 'geluk']],
    actions: [
      [3, 'acties|actiepunten|vervolgstappen|vervolgacties|maatregelen|verbeteringen|verbeteracties|aanbevelingen|actieplan'],
      [2, 'taken|preventie|voorkomen|opvolging|preventieve|corrigerende|veranderen'], [1, 'geplande|voorgestelde|stappen|plan|toekomst'],
    ],
  },
  refusals: 'niet doen|niet uitgevoerd|niet nemen|niet uitvoeren|afgewezen|verworpen|afgevallen',
  contrary: 'niet|geen|zonder|tijdens|genomen',
  columns: {
    what: [
      'wat', 'actie', 'acties', 'actiepunt', 'taak', 'taken', 'maatregel', 'maatregelen', 'omschrijving', 'beschrijving',
      'verbetering', 'aanbeveling', 'onderwerp', 'vervolgactie', 'corrigerende actie', 'preventieve actie',
    ],
    why: ['waarom', 'reden', 'doel', 'motivatie', 'toelichting'],
    team: ['groep', 'afdeling', 'verantwoordelijk team'],
    owner: ['wie', 'eigenaar', 'actiehouder', 'verantwoordelijke', 'verantwoordelijk', 'toegewezen aan', 'uitvoerder', 'behandelaar'],
    due: ['wanneer', 'voor wanneer', 'uiterlijk', 'datum', 'deadline', 'einddatum', 'opleverdatum', 'streefdatum', 'gereed', 'gereed op', 'vervaldatum', 'termijn'],
    status: ['stand', 'voortgang', 'gedaan'],
    ticket: ['ticketnummer', 'verwijzing', 'referentie', 'melding'],
    priority: ['prioriteit', 'urgentie', 'belang'],
    kind: ['soort', 'categorie', 'aard'],
    metric: ['meetwaarde', 'indicator', 'maatstaf', 'succescriterium'],
    id: ['nummer', 'volgnummer'],
    time: ['tijd', 'tijdstip', 'datum en tijd', 'datum/tijd', 'datum', 'wanneer', 'dag', 'uur'],
    event: ['gebeurtenis', 'gebeurtenissen', 'wat', 'wat gebeurde er', 'omschrijving', 'beschrijving', 'actie'],
    evidence: ['bewijs', 'bron', 'bronnen', 'opmerking', 'opmerkingen', 'toelichting'],
  },
  statuses: {
    open: [
      'openstaand', 'nog te doen', 'te doen', 'niet gestart', 'nog niet gestart', 'nog niet begonnen', 'gepland', 'nieuw',
      'in afwachting', 'wacht', 'uitgesteld', 'geblokkeerd', 'openstaande acties', 'nee',
    ],
    'in progress': ['in uitvoering', 'bezig', 'mee bezig', 'in behandeling', 'lopend', 'loopt', 'gestart', 'begonnen', 'onderhanden', 'deels', 'deels gereed'],
    done: ['gereed', 'klaar', 'gedaan', 'afgerond', 'voltooid', 'uitgevoerd', 'opgelost', 'gesloten', 'opgeleverd', 'afgehandeld', 'al gedaan', 'afgeronde acties'],
    rejected: ['afgewezen', 'verworpen', 'vervallen', 'geannuleerd', 'geschrapt', 'doen we niet', 'niet meer nodig', 'ingetrokken'],
  },
  kinds: {
    detect: ['detecteren', 'detectie', 'signaleren', 'bewaking', 'alarmering', 'observeerbaarheid'],
    prevent: ['voorkomen', 'preventie', 'preventief', 'preventieve maatregelen', 'preventieve acties'],
    mitigate: ['beperken', 'mitigeren', 'mitigatie', 'schadebeperking', 'indammen'],
    repair: ['herstellen', 'herstel', 'repareren', 'reparatie', 'correctief', 'corrigerend', 'corrigerende maatregelen', 'corrigerende acties'],
    learn: ['leren', 'onderzoeken', 'onderzoek', 'documentatie', 'opleiding', 'kennisdeling'],
  },
  horizons: {
    short: [
      'direct', 'meteen', 'onmiddellijk', 'directe acties', 'directe maatregelen', 'korte termijn', 'op korte termijn',
      'kortetermijn', 'kortetermijnacties', 'nu', 'deze week', 'volgende week', 'dringend',
    ],
    long: [
      'lange termijn', 'op lange termijn', 'langetermijn', 'langetermijnacties', 'middellange termijn', 'op middellange termijn',
      'later', 'in de toekomst', 'volgende maand', 'volgend kwartaal',
    ],
  },
  priorities: {
    high: ['hoog', 'hoge prioriteit', 'hoogste prioriteit', 'prioriteit 1', 'kritiek', 'kritisch', 'moet'],
    medium: ['gemiddeld', 'middel', 'normaal', 'gemiddelde prioriteit', 'prioriteit 2'],
    low: ['laag', 'lage prioriteit', 'prioriteit 3', 'optioneel', 'wens'],
  },
  metadata: {
    title: ['titel', 'onderwerp', 'naam van het incident'],
    date: [
      'datum', 'datum incident', 'datum van het incident', 'incidentdatum', 'datum en tijd', 'begin', 'begintijd', 'aanvang',
      'start van het incident', 'starttijd', 'wanneer', 'opgetreden op', 'eerst gezien',
    ],
    end: ['einde', 'eindtijd', 'einde van het incident', 'opgelost op', 'opgelost om', 'hersteld om', 'hersteld op'],
    severity: ['ernst', 'ernstniveau', 'prioriteit', 'urgentie'],
    status: ['huidige status', 'stand van zaken'],
    authors: ['auteur', 'auteurs', 'geschreven door', 'opgesteld door', 'schrijver', 'schrijvers', 'door'],
    service: ['dienst', 'diensten', 'getroffen dienst', 'getroffen diensten', 'systeem', 'systemen', 'getroffen systemen', 'onderdeel', 'applicatie', 'product'],
    duration: ['duur', 'duur van het incident', 'totale duur', 'uitvalduur', 'oplostijd', 'hersteltijd'],
    commander: ['incidentleider', 'incidentmanager', 'leiding', 'coördinator', 'incidentcoördinator'],
    detected_by: ['ontdekt door', 'gemeld door', 'gesignaleerd door', 'opgemerkt door', 'wijze van detectie'],
    id: ['incidentnummer', 'incident nummer', 'nummer van het incident', 'meldingsnummer'],
    zone: ['tijdzone', 'alle tijden', 'alle tijden in', 'tijden in'],
  },
  blanks: {
    empty: ['geen', 'n.v.t.', 'nvt', 'niet van toepassing', 'onbekend', 'nog te bepalen', 'nader te bepalen', 'n.t.b.', 'ntb', 'nog niet bekend'],
    undecided: ['nog open', 'te bepalen', 'nog af te spreken', 'onbeslist', 'niet bepaald', 'geen datum', 'nog in te plannen', 'nog te plannen'],
    nobody: [
      'niemand', 'niet toegewezen', 'nog toe te wijzen', 'iemand', 'iedereen', 'allen', 'hele team', 'het hele team', 'het team',
      'wij', 'alle teams', 'diverse',
    ],
  },
  months: {
    januari: 1, februari: 2, maart: 3, mrt: 3, mei: 5, augustus: 8,
  },
  days: {
    weekdays: '(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|vr|za|zo',
    before: ['uiterlijk(?: op| in)?', 'v[oó][oó]r', 'tegen', 'tot(?: en met)?', 't/m', 'gereed(?: op| voor)?', 'op', 'in', 'de'],
    after: ['uiterlijk', 'gereed'],
    monthParts: ['begin', 'half|medio|midden', 'eind(?:e)?(?: van)?|ultimo'],
    endOf: 'eind(?:e)?(?: van)?(?: het)?',
    quarter: 'kwartaal', half: 'halfjaar|half jaar', week: 'week',
    yearEnd: 'eind(?:e)? van het jaar|jaareinde|eind dit jaar',
  },
  clock: {
    before: ['om', 'omstreeks', 'rond', 'vanaf', 'circa'], after: ['uur'], until: 'tot',
    seconds: 'seconden?|sec', minutes: 'minuten|minuut', hours: 'uren|uur|u', days: 'dagen', weeks: 'weken', and: 'en',
  },
  phases: {
    labels: {
      impact: ['begin van de impact', 'begin van de storing', 'begin storing', 'start storing', 'begin van het incident', 'start incident', 'storing begint', 'begin impact', 'start impact'],
      detected: ['ontdekt', 'gedetecteerd', 'detectie', 'storing ontdekt', 'incident ontdekt', 'probleem ontdekt', 'gesignaleerd'],
      acknowledged: ['opgepakt', 'melding opgepakt', 'alarm opgepakt', 'bevestigd', 'in behandeling genomen', 'start afhandeling'],
      mitigated: ['gemitigeerd', 'beperkt', 'impact beperkt', 'einde impact', 'einde van de impact', 'mitigatie'],
      resolved: ['opgelost', 'hersteld', 'herstel', 'storing opgelost', 'incident opgelost', 'probleem opgelost', 'einde storing', 'einde incident', 'dienst hersteld'],
      clear: ['incident gesloten', 'sein veilig', 'afgesloten', 'storing gesloten'],
    },
    measures: {
      detect: ['tijd tot detectie', 'tijd tot ontdekking', 'detectietijd'],
      acknowledge: ['tijd tot oppakken', 'reactietijd'],
      mitigate: ['tijd tot mitigatie'],
      resolve: ['tijd tot oplossing', 'tijd tot herstel', 'oplostijd', 'hersteltijd'],
      response: ['duur van de afhandeling'],
    },
    things: ['incident', 'storing', 'probleem', 'uitval', 'de storing', 'het incident', 'het probleem', 'fout'],
    says: {
      impact: ['begint', 'begon', 'start'], detected: ['ontdekt', 'wordt ontdekt', 'is ontdekt', 'werd ontdekt'],
      mitigated: ['beperkt', 'is beperkt', 'gemitigeerd'], resolved: ['opgelost', 'is opgelost', 'werd opgelost', 'verholpen', 'is verholpen', 'voorbij', 'is voorbij'],
      clear: ['gesloten', 'is gesloten', 'afgesloten'],
    },
  },
  quantities: {
    time: ['milliseconden', 'seconden?', 'minuten', 'minuut', 'uren', 'uur', 'dagen', 'weken', 'maanden', 'jaar', 'jaren'],
    measure: ['procent', 'procentpunten', 'procentpunt'],
    multiple: ['duizend', 'miljoen', 'mln\\.?', 'miljard'],
    currency: ['euro'],
    bounds: ['ongeveer', 'circa', 'bijna', 'ruim', 'meer dan', 'minder dan', 'minstens', 'ten minste', 'zo\'n', 'rond de', 'hooguit'],
    smallWords: 'voor|in|op|aan|bij|van|met|en|of|tot|om',
  },
}
