import type { RoleName } from './name.ts'

/** Norwegian headings by role; compared as `roles` says. */
// biome-ignore format: filled lines, as in a dictionary
export const nb: Readonly<Record<RoleName, readonly string[]>> = {
  summary: [
    'sammendrag', 'oppsummering', 'kort oppsummert', 'kort fortalt', 'oversikt', 'beskrivelse',
    'hendelsesbeskrivelse', 'beskrivelse av hendelsen', 'problembeskrivelse', 'hva skjedde', 'hva har skjedd',
    'hendelsen', 'problemet', 'symptomer', 'innledning', 'bakgrunn', 'kontekst',
  ],
  impact: [
    'konsekvens', 'konsekvenser', 'konsekvens for brukere', 'konsekvenser for brukere',
    'konsekvenser for brukerne', 'påvirkning', 'brukerpåvirkning', 'kundepåvirkning', 'innvirkning', 'omfang',
    'skadeomfang', 'berørte tjenester', 'berørte systemer', 'berørte brukere', 'hvem ble berørt',
    'hvem ble rammet', 'impact',
  ],
  root_cause: [
    'rotårsak', 'rotårsaker', 'rotårsaksanalyse', 'grunnårsak', 'grunnleggende årsak', 'underliggende årsak',
    'bakenforliggende årsak', 'årsak', 'årsaker', 'årsaksanalyse', 'årsaken', 'medvirkende årsaker',
    'medvirkende faktorer', 'bidragende faktorer', 'bidragende årsaker', 'hvorfor skjedde det',
    'hvorfor skjedde dette', 'feilsøking', 'fem hvorfor', '5 hvorfor', 'tekniske detaljer', 'analyse',
  ],
  trigger: [
    'utløsende faktor', 'utløsende faktorer', 'utløsende årsak', 'utløsende hendelse', 'utløser', 'utløst av',
    'opptakt', 'forhistorie',
  ],
  detection: [
    'påvisning', 'oppdagelse', 'deteksjon', 'avdekking', 'varsling', 'hvordan ble det oppdaget',
    'hvordan ble feilen oppdaget', 'hvordan ble hendelsen oppdaget', 'hvordan oppdaget vi det',
  ],
  resolution: [
    'løsning', 'løsningen', 'gjenoppretting', 'håndtering', 'hendelseshåndtering', 'respons',
    'skadebegrensning', 'avbøtende tiltak', 'retting', 'feilretting', 'midlertidig løsning',
    'hvordan ble det løst', 'hvordan ble feilen rettet', 'hvordan løste vi det',
    'hvordan ble hendelsen håndtert',
  ],
  timeline: [
    'tidslinje', 'detaljert tidslinje', 'tidslinje for hendelsen', 'hendelsesforløp', 'hendelsesforløpet',
    'forløp', 'forløpet', 'kronologi', 'hendelser', 'hendelseslogg', 'logg', 'timeline',
  ],
  lessons: [
    'lærdom', 'lærdommer', 'læring', 'læringspunkter', 'lærepunkter', 'hva lærte vi', 'hva har vi lært',
    'hva vi lærte', 'hva kan vi lære', 'erfaringer',
  ],
  went_well: [
    'hva gikk bra', 'hva gikk godt', 'hva fungerte', 'hva fungerte bra', 'hva fungerte godt',
    'det som gikk bra', 'det som fungerte', 'hva som gikk bra', 'dette gikk bra', 'bra',
  ],
  went_wrong: [
    'hva gikk dårlig', 'hva gikk galt', 'hva gikk ikke bra', 'hva gikk ikke så bra', 'hva gikk mindre bra',
    'hva fungerte ikke', 'hva fungerte dårlig', 'hva kunne gått bedre', 'hva kunne vært bedre',
    'hva kan vi bli bedre på', 'hva kan forbedres', 'hva kan vi forbedre', 'det som gikk dårlig',
    'det som ikke fungerte', 'forbedringspunkter', 'forbedringspotensial', 'forbedringsområder', 'dårlig',
  ],
  got_lucky: [
    'hvor hadde vi flaks', 'hvor vi hadde flaks', 'hva hadde vi flaks med', 'vi hadde flaks', 'flaks',
  ],
  actions: [
    'foreslått, avgjøres innen',
    'tiltak', 'tiltaksliste', 'tiltaksplan', 'tiltak og oppfølging', 'aksjonspunkter', 'aksjonspunkt',
    'aksjoner', 'aksjonsliste', 'handlingsplan', 'handlingspunkter', 'oppfølging', 'oppfølgingspunkter',
    'oppfølgingstiltak', 'oppgaver', 'gjøremål', 'neste steg', 'veien videre', 'videre arbeid',
    'videre tiltak', 'utførte tiltak', 'planlagte tiltak', 'korrigerende tiltak', 'korrektive tiltak',
    'forebyggende tiltak', 'forebygging', 'forbedringer', 'forbedringstiltak', 'forbedringsforslag',
    'anbefalinger', 'hva gjør vi videre', 'hva gjør vi nå', 'hvordan unngår vi dette',
    'hvordan forhindrer vi at det skjer igjen', 'action items',
  ],
  notes: [
    'talenotater', 'foredragsnotater', 'taleropptegnelser', 'notater til foredraget',
    'notater til presentasjonen', 'presentasjonsnotater', 'talepunkter',
  ],
  severity: [
    'alvorlighetsgrad', 'alvorlighet', 'alvorsgrad', 'kritikalitet', 'kritikalitetsgrad', 'prioritet',
  ],
  people: [
    'deltakere', 'deltagere', 'involverte', 'involverte personer', 'involverte team', 'hvem var involvert',
    'roller', 'møtedeltakere', 'til stede',
  ],
  stats: ['statistikk', 'måltall', 'nøkkeltall', 'målinger', 'tall', 'varighet', 'nedetid'],
  references: [
    'referanser', 'linker', 'lenker', 'nyttige lenker', 'relevante lenker', 'relaterte lenker', 'ressurser',
    'kilder', 'se også', 'relaterte hendelser', 'lignende hendelser', 'relaterte saker', 'bevis', 'fotnoter',
  ],
  metadata: [
    'metainformasjon', 'generell informasjon', 'grunnleggende informasjon', 'om hendelsen',
    'hendelsesdetaljer', 'hendelsesinformasjon', 'dato', 'forfatter', 'forfattere', 'endringslogg', 'status',
    'metadata',
  ],
  other: [
    'konklusjon', 'konklusjoner', 'avslutning', 'verifisering', 'verifikasjon', 'validering', 'takk',
    'takk til', 'spørsmål', 'spørsmål og svar', 'åpne spørsmål', 'ofte stilte spørsmål', 'vedlegg',
    'appendiks', 'ordliste', 'begreper', 'godkjenning', 'kommunikasjon', 'ekstern kommunikasjon', 'logger',
    'innhold', 'innholdsfortegnelse', 'notater', 'merknader', 'kommentarer', 'annet', 'diverse',
  ],
}
