import type { ConsolePhrases } from '../console.ts'

/** The console's words in Norwegian. */
// biome-ignore format: what is read together stands together
export const nb: ConsolePhrases = {
  console: 'Foredragskonsoll',
  controls: {
    next: 'Neste', back: 'Tilbake', first: 'Første', last: 'Siste', jump: 'Lysbilder', overview: 'Oversikt', blank: 'Svart',
    spotlight: 'Lyskaster', audience: 'Åpne publikumsvindu', swap: 'Bytt vinduer', appearance: 'Lyst eller mørkt',
    font: 'Skrift', smaller: 'Mindre notater', larger: 'Større notater', clock: 'Start eller stans klokken',
    room: 'Svar fra publikum', rehearsal: 'Øving', fullscreen: 'Fullskjerm', help: 'Taster',
  },
  appearances: { auto: 'som systemet', light: 'lyst', dark: 'mørkt', contrast: 'høy kontrast' },
  fonts: { sans: 'uten seriffer', serif: 'med seriffer', mono: 'fast bredde' },
  onScreen: 'På skjermen', upNext: 'Neste', nextStep: 'Neste trinn', slides: 'Lysbilder', notes: 'Notater',
  noNotes: 'Ingen notater til dette lysbildet.', step: 'trinn {n} av {m}',
  start: 'Start', pause: 'Pause', reset: 'Nullstill', resetAgain: 'Sikker? Nullstill',
  elapsed: 'Tid siden start', timeOfDay: 'Klokkeslett', time: 'Tid', ofTime: 'av {time}',
  ahead: '{n} min foran', behind: '{n} min bak', onTime: 'i rute',
  before: 'Før du holder foredraget', source: 'Står i', nothingToMend: 'Ingenting å rette på dette lysbildet.',
  waiting: 'Ingen publikumsvindu ennå. Åpne ett, eller åpne lysbildene i en annen fane i denne nettleseren: konsollen finner dem.',
  following: 'Publikumsvinduet følger med.',
  blocked: 'Nettleseren blokkerte vinduet. Åpne denne adressen selv:', copy: 'Kopier', copied: 'Kopiert.',
  framed: 'Denne siden står i en ramme og når ikke andre vinduer derfra. Åpne den for seg selv:',
  otherOrigin: 'Vinduet som åpnet konsollen, hører til et annet nettsted og kan ikke styres. Åpne lysbildene herfra:',
  swapAlone: 'Det er ikke noe annet vindu å bytte med.',
  dragIt: 'Dra vinduet til projektoren og trykk F i det.',
  spotlightHint: 'Pek på lysbildet, eller bruk piltastene på det.',
  search: 'Søk i lysbildene', notFound: 'Ingen lysbilder har disse ordene.', close: 'Lukk',
  slide: 'Lysbilde', planned: 'Planlagt', actual: 'Brukt', difference: 'Forskjell', total: 'Totalt',
  noTimes: 'Start klokken og gå gjennom foredraget: tiden på hvert lysbilde blir stående her.',
  copyMarkdown: 'Kopier som markdown', saveMarkdown: 'Lagre som markdown', saveCsv: 'Lagre som CSV', copyPace: 'Kopier pace',
  paceIntro: 'Til hodet i filen, slik du snakket:',
}
