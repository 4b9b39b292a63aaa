import type { ConsolePhrases } from '../console.ts'

/** The console's words in German. */
// biome-ignore format: what is read together stands together
export const de: ConsolePhrases = {
  console: 'Sprecherkonsole',
  controls: {
    next: 'Weiter', back: 'Zurück', first: 'Anfang', last: 'Ende', jump: 'Folien', overview: 'Übersicht', blank: 'Schwarz',
    spotlight: 'Lichtkegel', audience: 'Publikumsfenster öffnen', swap: 'Fenster tauschen', appearance: 'Hell oder dunkel',
    font: 'Schrift', smaller: 'Kleinere Notizen', larger: 'Größere Notizen', clock: 'Uhr starten oder anhalten',
    room: 'Antworten des Publikums', rehearsal: 'Probe', fullscreen: 'Vollbild', help: 'Tasten',
  },
  appearances: { auto: 'wie das System', light: 'hell', dark: 'dunkel', contrast: 'hoher Kontrast' },
  fonts: { sans: 'serifenlos', serif: 'mit Serifen', mono: 'dicktengleich' },
  onScreen: 'Zu sehen', upNext: 'Als Nächstes', nextStep: 'Nächster Schritt', slides: 'Folien', notes: 'Notizen',
  noNotes: 'Keine Notizen zu dieser Folie.', step: 'Schritt {n} von {m}',
  start: 'Start', pause: 'Pause', reset: 'Auf null', resetAgain: 'Sicher? Auf null',
  elapsed: 'Zeit seit dem Start', timeOfDay: 'Uhrzeit', time: 'Zeit', ofTime: 'von {time}',
  ahead: '{n} min voraus', behind: '{n} min zurück', onTime: 'in der Zeit',
  before: 'Vor dem Vortrag', source: 'Steht in', nothingToMend: 'An dieser Folie ist nichts zu verbessern.',
  waiting: 'Noch kein Publikumsfenster. Öffnen Sie eines, oder die Folien in einem anderen Tab dieses Browsers: Die Konsole findet sie.',
  following: 'Das Publikumsfenster folgt.',
  blocked: 'Der Browser hat das Fenster blockiert. Öffnen Sie diese Adresse selbst:', copy: 'Kopieren', copied: 'Kopiert.',
  framed: 'Diese Seite steht in einem Rahmen und erreicht von dort kein anderes Fenster. Öffnen Sie sie für sich:',
  otherOrigin: 'Das Fenster, das diese Konsole geöffnet hat, gehört zu einer anderen Website und lässt sich nicht steuern. Öffnen Sie die Folien von hier:',
  swapAlone: 'Es gibt kein anderes Fenster zum Tauschen.',
  dragIt: 'Ziehen Sie das Fenster auf den Projektor und drücken Sie dort F.',
  spotlightHint: 'Zeigen Sie auf die Folie, oder nehmen Sie dort die Pfeiltasten.',
  search: 'Folien durchsuchen', notFound: 'Keine Folie enthält diese Wörter.', close: 'Schließen',
  slide: 'Folie', planned: 'Geplant', actual: 'Gebraucht', difference: 'Unterschied', total: 'Gesamt',
  noTimes: 'Starten Sie die Uhr und gehen Sie den Vortrag durch: Hier steht dann die Zeit jeder Folie.',
  copyMarkdown: 'Als Markdown kopieren', saveMarkdown: 'Als Markdown sichern', saveCsv: 'Als CSV sichern', copyPace: 'pace kopieren',
  paceIntro: 'Für den Kopf der Datei, so wie Sie gesprochen haben:',
}
