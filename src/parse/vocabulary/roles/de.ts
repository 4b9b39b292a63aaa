import type { RoleName } from './name.ts'

/** German headings by role; compared as `roles` says. */
// biome-ignore format: filled lines, as in a dictionary
export const de: Readonly<Record<RoleName, readonly string[]>> = {
  summary: [
    'zusammenfassung', 'kurzfassung', 'kurzzusammenfassung', 'management summary', 'überblick', 'übersicht',
    'beschreibung', 'problembeschreibung', 'störungsbeschreibung', 'fehlerbeschreibung',
    'vorfallsbeschreibung', 'beschreibung des vorfalls', 'zusammenfassung des vorfalls', 'was ist passiert',
    'was passiert ist', 'was geschah', 'was ist geschehen', 'der vorfall', 'das problem', 'symptome',
    'einleitung', 'einführung', 'hintergrund', 'kontext', 'ausgangslage',
  ],
  impact: [
    'auswirkung', 'auswirkungen', 'auswirkungen auf nutzer', 'auswirkungen auf kunden',
    'auswirkungen auf benutzer', 'kundenauswirkung', 'kundenauswirkungen', 'folgen', 'konsequenzen',
    'schaden', 'ausmaß', 'umfang', 'betroffene systeme', 'betroffene dienste', 'betroffene nutzer',
    'betroffene kunden', 'wer war betroffen', 'was war betroffen', 'schweregrad und auswirkungen', 'impact',
  ],
  root_cause: [
    'ursache', 'ursachen', 'grundursache', 'grundursachen', 'hauptursache', 'fehlerursache',
    'störungsursache', 'problemursache', 'ursachenanalyse', 'grundursachenanalyse', 'fehleranalyse',
    'analyse', 'beitragende faktoren', 'begünstigende faktoren', 'mitwirkende faktoren', 'einflussfaktoren',
    'wie kam es dazu', 'wie es dazu kam', 'warum ist es passiert', 'technische ursache', 'technische details',
    '5-why-analyse', '5 warum', 'fünf warum', 'root cause',
  ],
  trigger: [
    'auslöser', 'auslösendes ereignis', 'auslösender faktor', 'der auslöser', 'vorgeschichte', 'vorlauf',
    'trigger',
  ],
  detection: [
    'entdeckung', 'erkennung', 'detektion', 'feststellung', 'alarmierung', 'wie wurde es entdeckt',
    'wie wurde der vorfall entdeckt', 'wie wurde es bemerkt', 'wie haben wir es bemerkt',
  ],
  resolution: [
    'lösung', 'behebung', 'fehlerbehebung', 'störungsbehebung', 'problembehebung', 'problemlösung',
    'wiederherstellung', 'entschärfung', 'eindämmung', 'reaktion', 'umgehungslösung', 'wie wurde es behoben',
    'wie wurde der vorfall behoben', 'wie haben wir es behoben', 'behebung und wiederherstellung',
    'mitigation', 'workaround',
  ],
  timeline: [
    'zeitleiste', 'zeitachse', 'zeitlinie', 'zeitstrahl', 'zeitverlauf', 'zeitlicher ablauf',
    'zeitlicher verlauf', 'ablauf', 'ablauf des vorfalls', 'verlauf', 'vorfallsverlauf', 'ereignisverlauf',
    'ereignisse', 'hergang', 'chronologie', 'chronologie der ereignisse', 'chronologischer ablauf',
    'timeline',
  ],
  lessons: [
    'lehren', 'gelernte lektionen', 'lektionen', 'erkenntnisse', 'gewonnene erkenntnisse',
    'wichtigste erkenntnisse', 'gelerntes', 'gelernt', 'was wir gelernt haben', 'was haben wir gelernt',
    'was lernen wir daraus', 'lessons learned', 'learnings',
  ],
  went_well: [
    'was lief gut', 'was gut lief', 'was ist gut gelaufen', 'was gut gelaufen ist',
    'was hat gut funktioniert', 'was gut funktioniert hat', 'was hat funktioniert', 'gut gelaufen',
    'das gute',
  ],
  went_wrong: [
    'was lief schlecht', 'was schlecht lief', 'was lief nicht gut', 'was nicht gut lief',
    'was lief nicht so gut', 'was ist schlecht gelaufen', 'was ist schiefgelaufen', 'was schiefgelaufen ist',
    'was ist schief gelaufen', 'was lief schief', 'was schief lief', 'was hat nicht funktioniert',
    'was nicht funktioniert hat', 'was hätte besser laufen können', 'was besser laufen könnte',
    'was können wir verbessern', 'was wir verbessern können', 'verbesserungspotenzial',
    'verbesserungspotential', 'schwächen', 'das schlechte',
  ],
  got_lucky: [
    'wo wir glück hatten', 'wo hatten wir glück', 'womit wir glück hatten', 'glück gehabt', 'glück',
    'glückliche umstände',
  ],
  actions: [
    'vorgeschlagen, zu entscheiden bis',
    'maßnahmen', 'maßnahme', 'massnahmen', 'maßnahmenplan', 'maßnahmenkatalog', 'aktionen', 'aktionspunkte',
    'aktionsplan', 'aufgaben', 'nächste schritte', 'weitere schritte', 'weiteres vorgehen',
    'ergriffene maßnahmen', 'geplante maßnahmen', 'folgemaßnahmen', 'folgeaufgaben', 'nachverfolgung',
    'korrekturmaßnahmen', 'korrektur- und vorbeugemaßnahmen', 'abhilfemaßnahmen', 'abhilfe', 'gegenmaßnahmen',
    'verbesserungen', 'verbesserungsmaßnahmen', 'verbesserungsvorschläge', 'vorbeugung',
    'vorbeugende maßnahmen', 'vorbeugemaßnahmen', 'präventivmaßnahmen', 'präventive maßnahmen', 'prävention',
    'empfehlungen', 'was wir tun', 'was wir ändern', 'was wir tun werden',
    'wie verhindern wir das in zukunft', 'action items', 'follow-ups', 'next steps',
  ],
  notes: [
    'sprechernotizen', 'vortragsnotizen', 'rednernotizen', 'moderationsnotizen', 'referentennotizen',
    'notizen für den vortrag', 'stichpunkte für den vortrag', 'sprecher-notizen', 'redner-notizen',
    'vortrags-notizen', 'notizen für den sprecher', 'notizen für die sprecherin', 'sprechertext', 'redetext',
  ],
  severity: [
    'schweregrad', 'schwere', 'schwere des vorfalls', 'schweregrad und auswirkungen', 'einstufung',
    'kritikalität', 'priorität', 'dringlichkeit',
  ],
  people: [
    'beteiligte', 'beteiligte personen', 'beteiligte teams', 'teilnehmer', 'teilnehmende',
    'teilnehmerinnen und teilnehmer', 'ansprechpartner', 'rollen', 'wer war beteiligt',
  ],
  stats: [
    'statistik', 'statistiken', 'metriken', 'kennzahlen', 'zahlen', 'zahlen und fakten', 'dauer',
    'ausfalldauer', 'ausfallzeit', 'kosten',
  ],
  references: [
    'referenzen', 'quellen', 'weiterführende links', 'weiterführende informationen', 'weitere informationen',
    'siehe auch', 'verweise', 'verwandte vorfälle', 'ähnliche vorfälle', 'belege', 'fußnoten', 'literatur',
    'links',
  ],
  metadata: [
    'metadaten', 'allgemeine informationen', 'allgemeines', 'basisinformationen', 'grunddaten', 'eckdaten',
    'stammdaten', 'angaben zum vorfall', 'vorfallsdaten', 'datum', 'autor', 'autoren', 'verfasser', 'stand',
    'änderungshistorie', 'status',
  ],
  other: [
    'fazit', 'schlussfolgerung', 'schlussfolgerungen', 'schlusswort', 'schluss', 'abschluss', 'ausblick',
    'verifizierung', 'verifikation', 'überprüfung', 'validierung', 'tests', 'dank', 'danksagung', 'danke',
    'fragen', 'fragen und antworten', 'offene fragen', 'häufige fragen', 'anhang', 'anhänge', 'glossar',
    'begriffe', 'freigabe', 'kommunikation', 'externe kommunikation', 'protokolle', 'inhaltsverzeichnis',
    'inhalt', 'notizen', 'anmerkungen', 'bemerkungen', 'hinweise', 'sonstiges', 'verschiedenes', 'q&a',
    'review',
  ],
}
