import type { Lexicon } from './lexicon.ts'

/** The words of Swedish that we read. */
// biome-ignore format: filled lines, as in a dictionary
export const sv: Lexicon = {
  headings: {
    summary: [
      'sammanfattning', 'kort sammanfattning', 'sammanfattning av incidenten', 'översikt', 'beskrivning',
      'beskrivning av incidenten', 'händelsebeskrivning', 'vad hände', 'vad som hände', 'vad har hänt', 'händelsen',
      'incidenten', 'problemet', 'problem', 'problembeskrivning', 'symptom', 'symtom', 'inledning', 'introduktion',
      'bakgrund', 'sammanhang',
    ],
    impact: [
      'påverkan', 'påverkan på användare', 'påverkan på kunder', 'kundpåverkan', 'användarpåverkan', 'konsekvens',
      'konsekvenser', 'följder', 'effekter', 'effekt', 'skada', 'omfattning', 'berörda system', 'berörda tjänster',
      'berörda användare', 'vilka påverkades', 'verksamhetspåverkan',
    ],
    root_cause: [
      'orsak', 'orsaker', 'grundorsak', 'grundorsaker', 'rotorsak', 'rotorsaker', 'bakomliggande orsak',
      'bakomliggande orsaker', 'orsaksanalys', 'rotorsaksanalys', 'grundorsaksanalys', 'analys', 'bidragande orsaker',
      'bidragande faktorer', 'hur kunde det hända', 'varför hände det', 'teknisk orsak', 'tekniska detaljer', '5 varför',
      'fem varför',
    ],
    trigger: ['utlösande faktor', 'utlösande händelse', 'utlösare', 'utlösande orsak', 'förspel', 'bakgrund till händelsen'],
    detection: [
      'upptäckt', 'detektering', 'identifiering', 'larm', 'hur upptäcktes det', 'hur det upptäcktes',
      'hur upptäcktes incidenten', 'hur upptäckte vi det',
    ],
    resolution: [
      'lösning', 'åtgärdande', 'återställning', 'återställande', 'begränsning', 'hantering', 'incidenthantering',
      'hur löstes det', 'hur det löstes', 'hur vi löste det', 'tillfällig lösning', 'lösning och återställning', 'avhjälpande',
    ],
    timeline: [
      'tidslinje', 'tidslinje för incidenten', 'händelseförlopp', 'förlopp', 'händelser', 'kronologi', 'tidsförlopp',
      'tidsaxel', 'kronologisk översikt',
    ],
    lessons: [
      'lärdomar', 'lärdom', 'lärande', 'vad vi lärde oss', 'vad lärde vi oss', 'vad vi har lärt oss', 'vad har vi lärt oss',
      'insikter', 'erfarenheter', 'viktiga lärdomar',
    ],
    went_well: [
      'vad gick bra', 'vad som gick bra', 'det som gick bra', 'gick bra', 'vad fungerade', 'vad fungerade bra',
      'vad som fungerade', 'vad hjälpte',
    ],
    went_wrong: [
      'vad gick fel', 'vad som gick fel', 'det som gick fel', 'vad gick dåligt', 'vad som gick mindre bra', 'vad gick mindre bra',
      'vad fungerade inte', 'vad som inte fungerade', 'vad kan förbättras', 'vad kan vi göra bättre',
      'vad kunde gått bättre', 'förbättringsområden', 'gick mindre bra',
    ],
    got_lucky: ['var vi hade tur', 'där vi hade tur', 'var hade vi tur', 'tur', 'vi hade tur'],
    actions: [
      'åtgärder', 'åtgärd', 'åtgärdspunkter', 'åtgärdslista', 'åtgärdsplan', 'handlingsplan', 'korrigerande åtgärder',
      'förebyggande åtgärder', 'planerade åtgärder', 'vidtagna och planerade åtgärder', 'uppföljning', 'uppföljande åtgärder',
      'uppgifter', 'att göra', 'nästa steg', 'kommande steg', 'förbättringar', 'förbättringsåtgärder', 'förbättringsförslag',
      'rekommendationer', 'förebyggande', 'vad vi ändrar', 'vad ändrar vi', 'vad vi ska göra', 'vad ska vi göra',
      'hur undviker vi detta', 'hur förhindrar vi att det händer igen', 'vad vi gör nu',
    ],
    notes: ['talaranteckningar', 'anteckningar för talaren', 'presentationsanteckningar', 'talarmanus', 'anteckningar till presentationen'],
    severity: ['allvarlighetsgrad', 'allvarlighet', 'allvarsgrad', 'kritikalitet', 'prioritet', 'klassificering'],
    people: ['deltagare', 'inblandade', 'inblandade personer', 'inblandade team', 'medverkande', 'roller', 'närvarande'],
    stats: ['statistik', 'siffror', 'mätvärden', 'nyckeltal', 'varaktighet', 'kostnader'],
    references: [
      'referenser', 'källor', 'länkar', 'användbara länkar', 'se även', 'relaterade incidenter', 'liknande incidenter',
      'resurser', 'underlag', 'fotnoter',
    ],
    metadata: [
      'allmän information', 'allmänt', 'grunduppgifter', 'grunddata', 'uppgifter om incidenten', 'datum',
      'författare', 'ändringshistorik', 'versionshistorik',
    ],
    other: [
      'slutsats', 'slutsatser', 'avslutning', 'verifiering', 'validering', 'tack', 'frågor', 'öppna frågor',
      'vanliga frågor', 'frågor och svar', 'bilaga', 'bilagor', 'ordlista', 'godkännande', 'kommunikation',
      'extern kommunikation', 'innehåll', 'innehållsförteckning', 'anteckningar', 'anmärkningar', 'kommentarer', 'övrigt',
    ],
  },
  roleWords: {
    summary: [[3, 'sammanfattning|översikt|vad hände|vad som hände|i korthet']],
    impact: [[3, 'påverkan|kundpåverkan|konsekvens*|följder'], [2, 'berörda|drabbade|effekter|omfattning']],
    root_cause: [[3, 'orsak|orsaker|orsaken|grundorsak*|rotorsak*|orsaksanalys|fem varför'], [2, 'varför'], [1, 'faktorer|analys']],
    trigger: [[3, 'utlösande|utlösare']],
    detection: [[3, 'upptäckt|upptäcktes|upptäckte|detektering'], [2, 'identifiering|larm']],
    resolution: [[3, 'lösning|lösningen|återställning|återställande|löstes|löste'], [2, 'hantering|begränsning|avhjälpande']],
    timeline: [[3, 'tidslinje|tidslinjen|händelseförlopp|kronologi'], [2, 'förlopp|händelser']],
    lessons: [[3, 'lärdom*|lärde|lärt'], [2, 'insikter|erfarenheter']],
    went_well: [[3, 'gick bra|fungerade bra|fungerade']],
    went_wrong: [[3, 'gick fel|gick dåligt|mindre bra|fungerade inte|inte fungerade|förbättringsområden|förbättras']],
    got_lucky: [[3, 'hade tur']],
    actions: [
      [3, 'åtgärder|åtgärd|åtgärdspunkter|åtgärdsplan|handlingsplan|nästa steg|förbättringar|rekommendationer'],
      [2, 'uppföljning|uppgifter|förebygga|förebyggande|korrigerande|ändrar'], [1, 'planerade|föreslagna|framtida|steg|plan'],
    ],
  },
  refusals: 'inte genomförs|inte görs|inte ska göra|inte gör|inte vidtas|avvisade|förkastade|avslagna',
  contrary: 'inte|inga|utan|under incidenten|vidtagna',
  columns: {
    what: [
      'vad', 'åtgärd', 'åtgärder', 'uppgift', 'uppgifter', 'aktivitet', 'beskrivning', 'förbättring', 'rekommendation', 'punkt',
      'korrigerande åtgärd', 'förebyggande åtgärd',
    ],
    why: ['varför', 'skäl', 'anledning', 'syfte', 'mål', 'motivering'],
    team: ['grupp', 'avdelning', 'ansvarigt team'],
    owner: ['vem', 'ansvarig', 'ansvariga', 'ägare', 'tilldelad', 'tilldelad till', 'utförare', 'handläggare'],
    due: ['när', 'senast', 'förfallodatum', 'slutdatum', 'klart senast', 'klar senast', 'klart', 'datum', 'tidsfrist', 'måldatum', 'tidsram'],
    status: ['läge', 'tillstånd', 'framsteg'],
    ticket: ['ärende', 'ärendenummer', 'länk', 'referens'],
    priority: ['prioritet', 'brådska', 'vikt'],
    kind: ['slag', 'kategori', 'åtgärdstyp'],
    metric: ['mätvärde', 'mått', 'nyckeltal', 'indikator', 'framgångskriterium'],
    id: ['nummer', 'löpnummer'],
    time: ['tid', 'tidpunkt', 'klockslag', 'klockan', 'datum', 'datum och tid', 'datum/tid', 'när', 'dag'],
    event: ['händelse', 'händelser', 'vad', 'vad hände', 'beskrivning', 'åtgärd'],
    evidence: ['bevis', 'källa', 'källor', 'anmärkning', 'kommentar', 'underlag'],
  },
  statuses: {
    open: [
      'öppen', 'öppna', 'öppet', 'ej påbörjad', 'inte påbörjad', 'ej påbörjat', 'inte startad', 'att göra', 'planerad', 'planerat',
      'planerade', 'väntar', 'vilande', 'ny', 'uppskjuten', 'blockerad', 'återstår', 'öppna åtgärder', 'nej',
    ],
    'in progress': ['pågår', 'pågående', 'under arbete', 'påbörjad', 'påbörjat', 'igång', 'startad', 'delvis', 'delvis klar', 'på gång'],
    done: [
      'klar', 'klart', 'klara', 'färdig', 'färdigt', 'utförd', 'utfört', 'genomförd', 'genomfört', 'avslutad', 'avslutat', 'åtgärdad',
      'åtgärdat', 'löst', 'stängd', 'stängt', 'gjort', 'redan gjort', 'genomförda åtgärder', 'ja',
    ],
    rejected: ['avvisad', 'avslagen', 'förkastad', 'avbruten', 'inställd', 'nedlagd', 'görs inte', 'genomförs inte', 'inte längre aktuell', 'struken'],
  },
  kinds: {
    detect: ['upptäcka', 'upptäckt', 'detektera', 'övervakning', 'larm', 'observerbarhet'],
    prevent: ['förebygga', 'förebyggande', 'förhindra', 'förebyggande åtgärder'],
    mitigate: ['begränsa', 'mildra', 'lindra', 'skadebegränsning', 'begränsning'],
    repair: ['åtgärda', 'reparera', 'reparation', 'rätta', 'korrigerande', 'korrigerande åtgärder'],
    learn: ['lära', 'lärande', 'utreda', 'utredning', 'undersöka', 'dokumentation', 'utbildning'],
  },
  horizons: {
    short: [
      'omedelbart', 'omedelbara åtgärder', 'genast', 'kort sikt', 'på kort sikt', 'kortsiktigt', 'kortsiktiga åtgärder', 'nu',
      'denna vecka', 'den här veckan', 'nästa vecka', 'akut', 'akuta åtgärder',
    ],
    long: [
      'lång sikt', 'på lång sikt', 'långsiktigt', 'långsiktiga åtgärder', 'medellång sikt', 'på medellång sikt', 'på längre sikt',
      'längre sikt', 'senare', 'framöver', 'i framtiden', 'nästa månad', 'nästa kvartal',
    ],
  },
  priorities: {
    high: ['hög', 'hög prioritet', 'högsta prioritet', 'prioritet 1', 'kritisk', 'måste'],
    medium: ['medel', 'mellan', 'medelhög', 'medelhög prioritet', 'prioritet 2', 'bör'],
    low: ['låg', 'låg prioritet', 'prioritet 3', 'valfritt', 'kan'],
  },
  metadata: {
    title: ['titel', 'rubrik', 'ämne', 'incidentens namn'],
    date: [
      'datum', 'incidentdatum', 'datum för incidenten', 'datum och tid', 'start', 'starttid', 'början', 'incidentens start',
      'inträffade', 'tidpunkt', 'när', 'först sedd',
    ],
    end: ['slut', 'sluttid', 'incidentens slut', 'löst kl', 'åtgärdat', 'återställt', 'löstes'],
    severity: ['allvarlighetsgrad', 'allvarlighet', 'prioritet', 'kritikalitet'],
    status: ['nuvarande status', 'läge'],
    authors: ['författare', 'skriven av', 'författad av', 'rapporterad av', 'upprättad av', 'av'],
    service: ['tjänst', 'tjänster', 'berörd tjänst', 'berörda tjänster', 'berörda system', 'system', 'komponent', 'applikation', 'produkt'],
    duration: ['varaktighet', 'längd', 'avbrottets längd', 'nertid', 'nedtid', 'total tid', 'lösningstid'],
    commander: ['incidentledare', 'incidentansvarig', 'ledare', 'ansvarig för incidenten'],
    detected_by: ['upptäckt av', 'upptäcktes av', 'rapporterat av', 'larmat av', 'upptäckt genom'],
    id: ['incidentnummer', 'incident id', 'ärendenummer'],
    zone: ['tidszon', 'alla tider', 'alla tider i', 'tider i'],
  },
  blanks: {
    empty: ['inga', 'inget', 'saknas', 'ej tillämpligt', 'inte aktuellt', 'okänt', 'okänd', 'ej bestämt', 'bestäms senare', 'ej satt'],
    undecided: ['inte bestämt', 'ej beslutat', 'oklart', 'att bestämma', 'ska bestämmas', 'utan datum', 'ej planerat'],
    nobody: ['ingen', 'ej tilldelad', 'inte tilldelad', 'otilldelad', 'någon', 'alla', 'hela teamet', 'teamet', 'vi', 'alla team', 'flera'],
  },
  months: {
    januari: 1, februari: 2, maj: 5, augusti: 8,
  },
  days: {
    weekdays: '(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?',
    before: ['senast(?: den)?', 'före(?: den)?', 'innan(?: den)?', 'till(?: den)?', 'fram till(?: den)?', 'klart(?: senast)?', 'den'],
    after: ['senast'],
    monthParts: ['(?:i )?början av', '(?:i )?mitten av|medio', '(?:i |till )?slutet av|ultimo'],
    endOf: 'slutet av',
    quarter: 'kvartal', half: 'halvår', week: 'vecka|v',
    yearEnd: 'slutet av året|årsskiftet|årets slut',
  },
  clock: {
    before: ['klockan', 'vid', 'omkring', 'runt', 'från'], after: [], until: 'till',
    seconds: 'sekunder?', minutes: 'minuter?|minut', hours: 'timmar|timme|tim', days: 'dagar|dygn', weeks: 'veckor|vecka', and: 'och',
  },
  phases: {
    labels: {
      impact: ['påverkan börjar', 'påverkan började', 'incidenten börjar', 'incidenten började', 'incidentens början', 'avbrottet börjar', 'avbrottet började', 'störningen börjar', 'start på incidenten'],
      detected: ['upptäckt', 'upptäcktes', 'incidenten upptäckt', 'felet upptäckt', 'problemet upptäckt', 'detekterad', 'incidenten upptäcks'],
      acknowledged: ['kvitterat', 'kvitterad', 'larm kvitterat', 'larmet kvitterat', 'bekräftat', 'hantering påbörjad', 'arbete påbörjat'],
      mitigated: ['begränsad', 'begränsat', 'påverkan begränsad', 'påverkan upphör', 'påverkan över', 'mildrad', 'lindrad'],
      resolved: ['löst', 'löstes', 'åtgärdat', 'åtgärdad', 'återställd', 'återställt', 'incidenten löst', 'problemet löst', 'felet åtgärdat', 'tjänsten återställd', 'incidentens slut'],
      clear: ['faran över', 'incidenten stängd', 'incidenten avslutad', 'avslutad'],
    },
    measures: {
      detect: ['tid till upptäckt', 'upptäcktstid'],
      acknowledge: ['tid till kvittering'],
      mitigate: ['tid till begränsning'],
      resolve: ['tid till lösning', 'tid till återställning', 'lösningstid'],
      response: ['insatsens längd'],
    },
    things: ['incidenten', 'avbrottet', 'felet', 'problemet', 'störningen', 'incident', 'driftstörningen'],
    says: {
      impact: ['börjar', 'började', 'startar', 'startade', 'inträffar'], detected: ['upptäckt', 'upptäcks', 'upptäcktes', 'är upptäckt'],
      mitigated: ['begränsad', 'är begränsad', 'är begränsat'], resolved: ['löst', 'är löst', 'löstes', 'åtgärdat', 'är åtgärdat', 'över', 'är över', 'slut'],
      clear: ['stängd', 'avslutad', 'är avslutad', 'är stängd'],
    },
  },
  quantities: {
    time: ['millisekunder', 'sekunder?', 'minuter', 'minut', 'timmar', 'timme', 'dagar', 'dygn', 'veckor', 'vecka', 'månader', 'månad', 'år'],
    measure: ['procent', 'procentenheter'],
    multiple: ['tusen', 'miljoner', 'miljon', 'mkr', 'miljarder', 'miljard'],
    currency: ['kronor', 'kr', 'euro'],
    bounds: ['ungefär', 'cirka', 'omkring', 'nästan', 'drygt', 'knappt', 'över', 'mer än', 'mindre än', 'minst', 'upp till', 'runt'],
    smallWords: 'för|i|på|till|av|med|och|eller|vid|från',
  },
}
