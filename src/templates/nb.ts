import type { TemplateTexts } from './texts.ts'

/** Templates in Norwegian. */
// biome-ignore format: what is read together stands together
export const nb: TemplateTexts = {
  headings: {
    summary: 'Sammendrag', impact: 'Konsekvenser', causes: 'Rotårsaker', trigger: 'Utløsende faktor', detection: 'Oppdagelse',
    resolution: 'Løsning', timeline: 'Tidslinje', lessons: 'Hva vi lærte', wentWell: 'Hva gikk bra',
    wentWrong: 'Hva gikk dårlig', lucky: 'Hvor hadde vi flaks', whys: 'Fem hvorfor', people: 'Involverte',
    actions: 'Tiltak', shortTerm: 'Kort sikt', longTerm: 'Lang sikt', notes: 'Talenotater',
  },
  columns: {
    what: 'Hva', team: 'Team', owner: 'Hvem', due: 'Når', ticket: 'Sak', metric: 'Måltall', time: 'Tid (UTC)', event: 'Hendelse',
  },
  help: {
    top: 'Et eksempel: bytt ut hver linje med det som skjedde hos dere. "patchdeck check" nevner linjene som er igjen.',
    summary: 'Tre setninger for en som ikke var der: hva som skjedde, med hvem, hvordan det endte.',
    impact: 'Tall: hvor mange, hvor lenge, hvor mye. De blir store på lysbildet.',
    causes: 'Hva som gjorde det mulig; ikke hvem som gjorde det.',
    timeline: 'Én hendelse per rad. Oppdaget, Begrenset og Løst i begynnelsen markerer fasene.',
    lessons: 'Hva dere vet nå og ikke visste før.',
    actions: 'Én endring per rad, med ett navn og én dag. En tom celle fylles ut i møtet.',
    notes: 'Bare den som holder foredraget ser det som står under.',
  },
  sample: {
    title: 'Bestillinger ventet i 48 minutter',
    summary: 'Den 3. mai 2031 ble nye bestillinger liggende i køen i 48 minutter. Én prosess kjørte der det trengs seks. Ingen bestilling gikk tapt.',
    impact: ['1 900 bestillinger ble bekreftet for sent, den siste med 48 minutter.', '41 kunder skrev til kundestøtte.'],
    cause: 'Grensen for prosesser settes to steder, og utrullingen endret bare det ene.',
    trigger: 'Utrullingen klokken 14:02 satte grensen for prosesser til 1.',
    detection: 'Et varsel om alderen på den eldste bestillingen nådde vakten etter 11 minutter.',
    resolution: 'Vakten satte grensen tilbake til 6; køen var tom 13 minutter senere.',
    events: [
      'Utrullingen setter grensen for prosesser til 1', 'Påvirkning starter: de første bestillingene venter',
      'Oppdaget: et varsel når vakten', 'Begrenset: grensen er 6 igjen', 'Løst: køen er tom',
    ],
    lesson: 'En grense som settes to steder er en grense ingen kjenner.',
    wentWell: 'Varselet nevnte køen, så letingen tok bare minutter.',
    wentWrong: 'Oversikten viser grensen fra bare ett av stedene.',
    lucky: 'Det var lørdag: på en mandag er det fem ganger så mange bestillinger.',
    whys: [
      'Hvorfor ventet bestillinger? Én prosess kjørte der det trengs seks.', 'Hvorfor bare én? Utrullingen senket grensen.',
      'Hvorfor ble det ikke avvist? Grensen settes to steder, og kontrollen leser ett.',
    ],
    people: 'Vakten, lederen av bestillingsteamet, kundestøtte',
    team: 'Bestilling',
    now: ['Varsle når færre enn 6 prosesser kjører', 'Skriv grensen for prosesser inn i køens driftshåndbok'],
    later: ['Les grensen for prosesser fra ett eneste sted', 'Avvis en utrulling som senker grensen for prosesser'],
    story: 'Det er lørdag ettermiddag. Vakten står på et busstopp når telefonen ringer.',
    closing: 'Hver grense vi har, settes et sted. Hvilken annen settes to steder?',
  },
}
