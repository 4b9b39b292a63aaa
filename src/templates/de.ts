import type { TemplateTexts } from './texts.ts'

/** Templates in German. */
// biome-ignore format: what is read together stands together
export const de: TemplateTexts = {
  headings: {
    summary: 'Zusammenfassung', impact: 'Auswirkungen', causes: 'Ursachen', trigger: 'Auslöser', detection: 'Erkennung',
    resolution: 'Behebung', timeline: 'Zeitlicher Ablauf', lessons: 'Was wir gelernt haben', wentWell: 'Was lief gut',
    wentWrong: 'Was lief schlecht', lucky: 'Wo wir Glück hatten', whys: 'Fünf Warum', people: 'Beteiligte',
    actions: 'Maßnahmen', shortTerm: 'Kurzfristig', longTerm: 'Langfristig', notes: 'Sprechernotizen',
  },
  columns: {
    what: 'Was', team: 'Team', owner: 'Wer', due: 'Bis wann', ticket: 'Ticket', metric: 'Metrik', time: 'Zeit (UTC)', event: 'Ereignis',
  },
  help: {
    top: 'Ein Beispiel: Ersetzen Sie jede Zeile durch das, was bei Ihnen geschah. "patchdeck check" nennt die Zeilen, die noch da sind.',
    summary: 'Drei Sätze für jemanden, der nicht dabei war: was geschah, wem, wie es ausging.',
    impact: 'Zahlen: wie viele, wie lange, wie viel. Auf der Folie werden sie groß.',
    causes: 'Was es möglich gemacht hat; nicht, wer es war.',
    timeline: 'Ein Ereignis je Zeile. Erkannt, Entschärft und Behoben am Anfang zeigen die Phasen an.',
    lessons: 'Was Sie jetzt wissen und vorher nicht wussten.',
    actions: 'Eine Änderung je Zeile, mit einem Namen und einem Tag. Was leer bleibt, füllt die Besprechung aus.',
    notes: 'Was hier steht, sieht nur, wer vorträgt.',
  },
  sample: {
    title: 'Bestellungen warteten 48 Minuten',
    summary: 'Am 3. Mai 2031 blieben neue Bestellungen 48 Minuten in der Warteschlange. Es lief ein Prozess, wo sechs nötig sind. Keine Bestellung ging verloren.',
    impact: ['1.900 Bestellungen wurden verspätet bestätigt, die letzte um 48 Minuten.', '41 Kunden schrieben an den Support.'],
    cause: 'Die Zahl der Prozesse wird an zwei Stellen begrenzt, und das Deployment änderte nur eine davon.',
    trigger: 'Das Deployment um 14:02 begrenzte die Zahl der Prozesse auf 1.',
    detection: 'Ein Alarm auf das Alter der ältesten Bestellung rief nach 11 Minuten die Bereitschaft.',
    resolution: 'Die Bereitschaft setzte die Grenze zurück auf 6; 13 Minuten später war die Warteschlange leer.',
    events: [
      'Das Deployment begrenzt die Prozesse auf 1', 'Beginn der Auswirkungen: die ersten Bestellungen warten',
      'Erkannt: ein Alarm ruft die Bereitschaft', 'Entschärft: die Grenze steht wieder bei 6', 'Behoben: die Warteschlange ist leer',
    ],
    lesson: 'Eine Grenze, die an zwei Stellen steht, kennt niemand.',
    wentWell: 'Der Alarm nannte die Warteschlange; die Suche dauerte nur Minuten.',
    wentWrong: 'Das Dashboard zeigt die Grenze nur von einer der beiden Stellen.',
    lucky: 'Es war ein Samstag: Montags kommen fünfmal so viele Bestellungen.',
    whys: [
      'Warum warteten Bestellungen? Es lief ein Prozess, wo sechs nötig sind.', 'Warum nur einer? Das Deployment senkte die Grenze.',
      'Warum hielt das nichts auf? Die Grenze steht an zwei Stellen, und die Prüfung liest eine.',
    ],
    people: 'Die Bereitschaft, die Leitung des Teams Bestellungen, der Support',
    team: 'Bestellungen',
    now: ['Alarm, wenn weniger als 6 Prozesse laufen', 'Die Grenze der Prozesse ins Runbook der Warteschlange schreiben'],
    later: ['Die Grenze der Prozesse an einer einzigen Stelle lesen', 'Ein Deployment ablehnen, das die Grenze der Prozesse senkt'],
    story: 'Es ist Samstagnachmittag. Die Bereitschaft steht an einer Bushaltestelle, als das Telefon klingelt.',
    closing: 'Jede unserer Grenzen steht irgendwo. Welche steht noch an zwei Stellen?',
  },
}
