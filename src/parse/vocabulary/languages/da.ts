import type { Lexicon } from './lexicon.ts'

/** The words of Danish that we read; those that Norwegian writes alike stand here too. */
// biome-ignore format: filled lines, as in a dictionary
export const da: Lexicon = {
  headings: {
    summary: [
      'resumé', 'sammenfatning', 'opsummering', 'kort fortalt', 'overblik', 'oversigt', 'beskrivelse',
      'beskrivelse af hændelsen', 'hændelsesbeskrivelse', 'hvad skete der', 'hvad der skete', 'hvad er der sket',
      'hændelsen', 'problemet', 'problembeskrivelse', 'symptomer', 'indledning', 'introduktion', 'baggrund', 'kontekst',
    ],
    impact: [
      'påvirkning', 'påvirkning af brugere', 'påvirkning af kunder', 'kundepåvirkning', 'konsekvens', 'konsekvenser',
      'følger', 'virkning', 'skade', 'skader', 'omfang', 'berørte systemer', 'berørte tjenester', 'berørte brugere',
      'berørte kunder', 'hvem blev ramt', 'hvem var berørt', 'effekt',
    ],
    root_cause: [
      'årsag', 'årsager', 'grundårsag', 'grundårsager', 'rodårsag', 'rodårsager', 'hovedårsag', 'bagvedliggende årsag',
      'bagvedliggende årsager', 'underliggende årsag', 'årsagsanalyse', 'grundårsagsanalyse', 'rodårsagsanalyse', 'analyse',
      'medvirkende årsager', 'medvirkende faktorer', 'hvordan kunde det ske', 'hvorfor skete det', 'teknisk årsag',
      'tekniske detaljer', '5 hvorfor', 'fem hvorfor',
    ],
    trigger: ['udløsende årsag', 'udløsende faktor', 'udløsende hændelse', 'udløser', 'forløb op til', 'optakt', 'forhistorie'],
    detection: [
      'opdagelse', 'detektering', 'detektion', 'påvisning', 'alarmering', 'hvordan blev det opdaget',
      'hvordan blev hændelsen opdaget', 'hvordan opdagede vi det',
    ],
    resolution: [
      'løsning', 'udbedring', 'genopretning', 'genetablering', 'afhjælpning', 'begrænsning', 'håndtering', 'fejlretning',
      'hvordan blev det løst', 'hvordan løste vi det', 'midlertidig løsning', 'løsning og genopretning', 'hændelseshåndtering',
    ],
    timeline: [
      'tidslinje', 'tidslinje for hændelsen', 'hændelsesforløb', 'forløb', 'hændelser', 'kronologi', 'tidsforløb',
      'begivenhedsforløb', 'kronologisk oversigt',
    ],
    lessons: [
      'læring', 'læringer', 'læringspunkter', 'erfaringer', 'indsigter', 'hvad lærte vi', 'hvad vi lærte', 'hvad har vi lært',
      'hvad vi har lært', 'ved vi nu',
    ],
    went_well: [
      'hvad gik godt', 'hvad der gik godt', 'det der gik godt', 'gik godt', 'hvad virkede', 'hvad virkede godt',
      'hvad fungerede', 'hvad fungerede godt', 'hvad hjalp',
    ],
    went_wrong: [
      'hvad gik galt', 'hvad der gik galt', 'det der gik galt', 'hvad gik dårligt', 'hvad gik mindre godt', 'hvad gik skidt',
      'hvad virkede ikke', 'hvad fungerede ikke', 'hvad kan forbedres', 'hvad kan vi gøre bedre', 'hvad kunne være gået bedre',
      'forbedringsområder', 'gik mindre godt',
    ],
    got_lucky: ['hvor vi var heldige', 'hvor var vi heldige', 'hvor vi havde held', 'held', 'heldigt'],
    actions: [
      'handlinger', 'handling', 'handlingspunkter', 'handlingsplan', 'handlingsliste', 'aktionspunkter', 'aktioner',
      'tiltag', 'foranstaltninger', 'korrigerende handlinger', 'korrigerende tiltag', 'forebyggende handlinger',
      'forebyggende tiltag', 'forebyggelse', 'opfølgning', 'opfølgende handlinger', 'opfølgningspunkter', 'opgaver',
      'næste skridt', 'de næste skridt', 'videre arbejde', 'forbedringer', 'forbedringsforslag', 'anbefalinger',
      'forhindret fremover', 'forhindret-fremover', 'hvad vi ændrer', 'hvad ændrer vi', 'hvad gør vi nu', 'hvad vi gør nu',
      'hvordan undgår vi det', 'hvordan undgår vi det fremover', 'hvordan forhindrer vi at det sker igen',
    ],
    notes: ['talernoter', 'noter til oplægget', 'noter til præsentationen', 'oplægsholderens noter', 'præsentationsnoter'],
    severity: ['alvorlighed', 'alvorlighedsgrad', 'alvorsgrad', 'kritikalitet', 'prioritet'],
    people: ['deltagere', 'involverede', 'involverede personer', 'involverede teams', 'roller', 'til stede'],
    stats: ['statistik', 'tal', 'målinger', 'nøgletal', 'varighed', 'nedetid', 'omkostninger'],
    references: [
      'referencer', 'kilder', 'nyttige links', 'se også', 'relaterede hændelser', 'lignende hændelser', 'ressourcer',
      'dokumentation', 'fodnoter',
    ],
    metadata: [
      'generelle oplysninger', 'stamdata', 'grundoplysninger', 'oplysninger om hændelsen', 'dato', 'forfatter', 'forfattere',
      'ændringshistorik', 'versionshistorik',
    ],
    other: [
      'konklusion', 'konklusioner', 'afslutning', 'verificering', 'verifikation', 'validering', 'tak', 'spørgsmål',
      'åbne spørgsmål', 'ofte stillede spørgsmål', 'spørgsmål og svar', 'bilag', 'ordliste', 'godkendelse',
      'kommunikation', 'ekstern kommunikation', 'indhold', 'indholdsfortegnelse', 'noter', 'bemærkninger', 'kommentarer', 'andet',
    ],
  },
  roleWords: {
    summary: [[3, 'resumé|sammenfatning|opsummering|overblik|hvad skete der|hvad der skete|kort fortalt']],
    impact: [[3, 'påvirkning|kundepåvirkning|konsekvens*|følger'], [2, 'berørte|ramte|ramt|omfang|virkning']],
    root_cause: [[3, 'årsag|årsager|årsagen|grundårsag*|rodårsag*|årsagsanalyse|fem hvorfor'], [2, 'hvorfor'], [1, 'faktorer|analyse']],
    trigger: [[3, 'udløsende|udløser']],
    detection: [[3, 'opdagelse|opdaget|opdagede|detektion|detektering'], [2, 'alarmering|påvisning']],
    resolution: [[3, 'løsning|løsningen|genopretning|genetablering|udbedring|løst|løste'], [2, 'håndtering|afhjælpning|begrænsning']],
    timeline: [[3, 'tidslinje|tidslinjen|hændelsesforløb|kronologi'], [2, 'forløb|hændelser']],
    lessons: [[3, 'læring|læringer|læringspunkter|lærte|lært'], [2, 'erfaringer|indsigter']],
    went_well: [[3, 'gik godt|virkede godt|fungerede godt']],
    went_wrong: [[3, 'gik galt|gik dårligt|mindre godt|gik skidt|virkede ikke|fungerede ikke|forbedringsområder|forbedres']],
    got_lucky: [[3, 'heldige|heldigt']],
    actions: [
      [3, 'handlinger|handlingspunkter|handlingsplan|aktionspunkter|tiltag|næste skridt|forbedringer|anbefalinger'],
      [2, 'opfølgning|opgaver|forebyggelse|forebyggende|forhindret|korrigerende|ændrer'], [1, 'planlagte|foreslåede|fremtidige|fremover|skridt|plan'],
    ],
  },
  refusals: 'ikke gennemføres|ikke gør|ikke udføres|ikke laves|afviste|forkastede|fravalgte',
  contrary: 'ikke|ingen|uden|under hændelsen|udførte under',
  columns: {
    what: [
      'hvad', 'handling', 'handlinger', 'handlingspunkt', 'tiltag', 'opgave', 'opgaver', 'aktion', 'beskrivelse', 'forbedring',
      'anbefaling', 'punkt', 'korrigerende handling', 'forebyggende handling',
    ],
    why: ['hvorfor', 'begrundelse', 'grund', 'formål', 'mål', 'gevinst'],
    team: ['gruppe', 'afdeling', 'ansvarligt team'],
    owner: ['hvem', 'ansvarlig', 'ansvarlige', 'ejer', 'tildelt', 'tildelt til', 'udføres af', 'tovholder'],
    due: ['hvornår', 'frist', 'tidsfrist', 'senest', 'forfaldsdato', 'deadline', 'dato', 'klar senest', 'færdig senest', 'måldato'],
    status: ['tilstand', 'stade', 'fremdrift'],
    ticket: ['sag', 'sagsnummer', 'reference'],
    priority: ['prioritet', 'hast', 'vigtighed'],
    kind: ['slags', 'kategori'],
    metric: ['måltal', 'måling', 'nøgletal', 'indikator', 'succeskriterium'],
    id: ['nummer', 'løbenummer'],
    time: ['tid', 'tidspunkt', 'klokkeslæt', 'klokken', 'dato', 'dato og tid', 'dato/tid', 'hvornår', 'dag'],
    event: ['hændelse', 'hændelser', 'begivenhed', 'hvad', 'hvad skete der', 'beskrivelse', 'handling'],
    evidence: ['bevis', 'kilde', 'kilder', 'bemærkning', 'bemærkninger', 'kommentar'],
  },
  statuses: {
    open: [
      'åben', 'åbne', 'åbent', 'ikke startet', 'ikke påbegyndt', 'ikke begyndt', 'mangler', 'udestår', 'udestående', 'planlagt',
      'planlagte', 'afventer', 'på hold', 'ny', 'udskudt', 'blokeret', 'at gøre', 'åbne handlinger', 'nej',
    ],
    'in progress': ['i gang', 'igang', 'igangværende', 'under arbejde', 'påbegyndt', 'startet', 'delvist', 'delvis', 'er i gang'],
    done: [
      'færdig', 'færdigt', 'færdige', 'udført', 'gennemført', 'afsluttet', 'lukket', 'løst', 'rettet', 'klaret', 'gjort', 'fikset',
      'allerede gjort', 'udførte handlinger', 'ja',
    ],
    rejected: ['afvist', 'afviste', 'forkastet', 'annulleret', 'droppet', 'aflyst', 'opgivet', 'fravalgt', 'gøres ikke', 'ikke længere nødvendig'],
  },
  kinds: {
    detect: ['opdage', 'opdagelse', 'detektere', 'overvågning', 'alarmering', 'observerbarhed'],
    prevent: ['forebygge', 'forebyggelse', 'forebyggende', 'forhindre', 'forebyggende handlinger', 'forebyggende tiltag'],
    mitigate: ['afbøde', 'begrænse', 'begrænsning', 'skadesbegrænsning'],
    repair: ['reparere', 'reparation', 'rette', 'rettelse', 'fejlretning', 'korrigerende', 'korrigerende handlinger', 'korrigerende tiltag'],
    learn: ['lære', 'læring', 'undersøge', 'undersøgelse', 'dokumentation', 'uddannelse', 'vidensdeling'],
  },
  horizons: {
    short: [
      'straks', 'omgående', 'umiddelbart', 'umiddelbare tiltag', 'kort sigt', 'på kort sigt', 'kortsigtet', 'kortsigtede tiltag', 'nu',
      'denne uge', 'næste uge', 'haster',
    ],
    long: [
      'lang sigt', 'på lang sigt', 'langsigtet', 'langsigtede tiltag', 'mellemlang sigt', 'på mellemlang sigt', 'længere sigt',
      'på længere sigt', 'senere', 'i fremtiden', 'næste måned', 'næste kvartal',
    ],
  },
  priorities: {
    high: ['høj', 'høj prioritet', 'højeste prioritet', 'prioritet 1', 'kritisk', 'skal'],
    medium: ['mellem', 'middel', 'medium prioritet', 'prioritet 2', 'bør'],
    low: ['lav', 'lav prioritet', 'prioritet 3', 'valgfrit', 'kan'],
  },
  metadata: {
    title: ['titel', 'emne', 'overskrift', 'hændelsens navn'],
    date: [
      'dato', 'hændelsesdato', 'dato for hændelsen', 'dato og tid', 'start', 'starttidspunkt', 'begyndelse', 'begyndte', 'indtraf',
      'tidspunkt', 'hvornår', 'først set',
    ],
    end: ['slut', 'sluttidspunkt', 'afsluttet', 'løst', 'løst kl', 'udbedret', 'genoprettet'],
    severity: ['alvorlighed', 'alvorlighedsgrad', 'prioritet', 'kritikalitet'],
    status: ['nuværende status', 'tilstand'],
    authors: ['forfatter', 'forfattere', 'skrevet af', 'udarbejdet af', 'rapporteret af', 'af'],
    service: ['tjeneste', 'tjenester', 'berørt tjeneste', 'berørte tjenester', 'berørte systemer', 'system', 'komponent', 'applikation', 'produkt', 'område'],
    duration: ['varighed', 'nedetid', 'samlet varighed', 'løsningstid'],
    commander: ['hændelsesleder', 'hændelsesansvarlig', 'incidentleder', 'leder'],
    detected_by: ['opdaget af', 'fundet af', 'meldt af', 'rapporteret via', 'opdaget via'],
    id: ['hændelsesnummer', 'hændelses id', 'sagsnummer', 'sag'],
    zone: ['tidszone', 'alle tider', 'alle tider i', 'alle tidspunkter', 'tider i'],
  },
  blanks: {
    empty: ['ingen', 'intet', 'ikke relevant', 'ikke aktuelt', 'ukendt', 'afklares', 'ikke fastlagt', 'mangler afklaring', 'aftales'],
    undecided: ['uafklaret', 'ikke afklaret', 'ikke besluttet', 'skal afklares', 'skal aftales', 'besluttes senere', 'uden dato', 'ikke planlagt'],
    nobody: ['ikke tildelt', 'ingen endnu', 'nogen', 'alle', 'hele teamet', 'teamet', 'vi', 'alle teams', 'flere'],
  },
  months: {
    januar: 1, februar: 2, marts: 3, maj: 5, december: 12,
  },
  days: {
    weekdays: '(?:man|tirs|ons|tors|fre|lør|søn)dag',
    before: ['senest(?: den| d\\.)?', 'inden(?: den| d\\.)?', 'før(?: den)?', 'til(?: den)?', 'frem til(?: den)?', 'den', 'd\\.'],
    after: ['senest'],
    monthParts: ['(?:i )?begyndelsen af|(?:i )?starten af|primo', '(?:i )?midten af|medio', '(?:i |ved )?slutningen af|udgangen af|ultimo'],
    endOf: 'slutningen af|udgangen af',
    quarter: 'kvartal', half: 'halvår', week: 'uge',
    yearEnd: 'slutningen af året|udgangen af året|årets udgang|årsskiftet|årets slutning',
  },
  clock: {
    before: ['klokken', 'omkring', 'fra', 'ca\\.'], after: [], until: 'til',
    seconds: 'sekund(?:er)?', minutes: 'minut(?:ter)?', hours: 'timer?', days: 'dage?|døgn', weeks: 'uger?', and: 'og',
  },
  phases: {
    labels: {
      impact: ['hændelsen begynder', 'hændelsen begyndte', 'hændelsen starter', 'hændelsen startede', 'nedbruddet begynder', 'nedbruddet begyndte', 'fejlen opstår', 'påvirkning begynder', 'nedetid begynder'],
      detected: ['opdaget', 'opdagelse', 'hændelsen opdaget', 'fejlen opdaget', 'problemet opdaget', 'hændelsen opdages', 'detekteret'],
      acknowledged: ['kvitteret', 'alarm kvitteret', 'bekræftet', 'håndtering startet', 'håndtering påbegyndt', 'taget op'],
      mitigated: ['afbødet', 'begrænset', 'påvirkning begrænset', 'påvirkning ophørt', 'påvirkning slut'],
      resolved: ['løst', 'udbedret', 'genoprettet', 'hændelsen løst', 'fejlen rettet', 'problemet løst', 'driften genoprettet', 'hændelsen slut'],
      clear: ['faren over', 'hændelsen lukket', 'hændelsen afsluttet', 'normal drift'],
    },
    measures: {
      detect: ['tid til opdagelse'],
      acknowledge: ['tid til kvittering'],
      mitigate: ['tid til begrænsning'],
      resolve: ['tid til løsning', 'tid til genopretning', 'løsningstid'],
      response: ['håndteringens varighed'],
    },
    things: ['hændelsen', 'nedbruddet', 'fejlen', 'problemet', 'nedetiden', 'driftsforstyrrelsen'],
    says: {
      impact: ['begynder', 'begyndte', 'starter', 'startede', 'opstår', 'opstod'], detected: ['opdaget', 'opdages', 'blev opdaget', 'er opdaget'],
      mitigated: ['begrænset', 'er begrænset', 'afbødet'], resolved: ['løst', 'er løst', 'blev løst', 'rettet', 'er rettet', 'udbedret', 'er udbedret', 'over', 'er over'],
      clear: ['lukket', 'afsluttet', 'er afsluttet', 'er lukket'],
    },
  },
  quantities: {
    time: ['millisekunder', 'sekund(?:er)?', 'minut(?:ter)?', 'timer', 'dage?', 'døgn', 'uger?', 'måned(?:er)?', 'år'],
    measure: ['procent', 'procentpoint'],
    multiple: ['tusinde', 'million(?:er)?', 'mio\\.?', 'milliard(?:er)?', 'mia\\.?'],
    currency: ['kroner', 'kr\\.?', 'euro'],
    bounds: ['omkring', 'cirka', 'næsten', 'godt', 'knap', 'over', 'mere end', 'mindre end', 'mindst', 'op til', 'op mod'],
    smallWords: 'for|i|på|til|af|med|og|eller|ved|fra',
  },
}
