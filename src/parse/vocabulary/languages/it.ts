import type { Lexicon } from './lexicon.ts'

/** The words of Italian that we read. */
// biome-ignore format: filled lines, as in a dictionary
export const it: Lexicon = {
  headings: {
    summary: [
      'riepilogo', 'sommario', 'sintesi', 'riassunto', 'in sintesi', 'in breve', 'panoramica', 'descrizione',
      "descrizione dell'incidente", 'descrizione del problema', 'cosa è successo', 'che cosa è successo',
      "cos'è successo", 'il problema', 'problema', 'sintomi', 'introduzione', 'contesto', 'sintesi esecutiva',
      "riepilogo dell'incidente", "sintesi dell'incidente",
    ],
    impact: [
      'impatto', 'impatti', 'impatto sugli utenti', 'impatto sui clienti', 'impatto sul business', 'conseguenze',
      'effetti', 'danni', 'portata', 'servizi coinvolti', 'servizi interessati', 'sistemi coinvolti',
      'utenti coinvolti', 'clienti coinvolti', 'chi è stato coinvolto',
    ],
    root_cause: [
      'causa', 'cause', 'causa radice', 'cause radice', 'causa principale', 'cause principali', 'causa alla radice',
      'causa originaria', 'causa tecnica', 'analisi delle cause', 'analisi della causa radice',
      'analisi delle cause radice', 'analisi della causa', 'analisi', 'fattori contribuenti', 'fattori concomitanti',
      'perché è successo', "com'è successo", 'come è successo', 'dettagli tecnici', 'i 5 perché', '5 perché',
      'cinque perché', 'i cinque perché', 'origine del problema',
    ],
    trigger: ['causa scatenante', 'evento scatenante', 'fattore scatenante', 'innesco', 'antefatti', 'antefatto'],
    detection: [
      'rilevamento', 'rilevazione', 'individuazione', 'scoperta', 'segnalazione', 'come è stato rilevato',
      'come è stato scoperto', 'come ce ne siamo accorti', "come abbiamo rilevato l'incidente",
    ],
    resolution: [
      'risoluzione', 'soluzione', 'ripristino', 'mitigazione', 'contenimento', 'risposta', 'rimedio', 'correzione',
      'intervento', 'come è stato risolto', "come l'abbiamo risolto", 'come abbiamo risolto', 'risoluzione e ripristino',
      'soluzione temporanea', "risposta all'incidente",
    ],
    timeline: [
      'cronologia', 'cronistoria', 'linea temporale', 'linea del tempo', 'sequenza degli eventi', 'svolgimento',
      'cronologia degli eventi', "cronologia dell'incidente", 'eventi', 'svolgimento dei fatti',
    ],
    lessons: [
      'lezioni apprese', 'lezioni imparate', 'lezioni', 'insegnamenti', 'cosa abbiamo imparato', 'cosa impariamo',
      'che cosa abbiamo imparato', 'apprendimenti', 'lezione appresa', 'cosa ne abbiamo tratto',
    ],
    went_well: [
      'cosa è andato bene', 'che cosa è andato bene', 'cosa ha funzionato', 'cosa ha funzionato bene',
      'cosa ci ha aiutato', 'punti di forza', 'aspetti positivi', 'è andato bene',
    ],
    went_wrong: [
      'cosa è andato male', 'che cosa è andato male', 'cosa è andato storto', 'cosa non è andato bene',
      'cosa non ha funzionato', 'cosa si può migliorare', 'cosa va migliorato', 'cosa migliorare',
      'cosa potevamo fare meglio', 'punti deboli', 'criticità', 'aspetti negativi', 'aree di miglioramento',
    ],
    got_lucky: [
      'dove siamo stati fortunati', 'in cosa siamo stati fortunati', 'dove abbiamo avuto fortuna', 'fortuna',
      'colpi di fortuna',
    ],
    actions: [
      'azioni', 'azione', 'azioni correttive', 'azioni preventive', 'azioni correttive e preventive',
      'azioni di miglioramento', 'azioni da intraprendere', "piano d'azione", 'piano di azione', 'piano delle azioni',
      'misure', 'misure correttive', 'misure preventive', 'contromisure', 'attività', 'attività da fare', 'compiti',
      'prossimi passi', 'passi successivi', 'da fare', 'cose da fare', 'miglioramenti', 'raccomandazioni',
      'prevenzione', 'cosa cambieremo', 'cosa cambiamo', 'cosa faremo', 'come evitare che si ripeta',
      'come evitarlo in futuro', 'azioni di follow-up',
    ],
    notes: [
      'note del relatore', 'note per il relatore', 'note per la relatrice', 'note per la presentazione',
      'appunti per la presentazione', 'note dello speaker',
    ],
    severity: ['gravità', 'severità', 'livello di gravità', 'priorità', 'urgenza'],
    people: ['partecipanti', 'persone coinvolte', 'team coinvolti', 'ruoli', 'presenti', 'chi ha partecipato'],
    stats: ['statistiche', 'metriche', 'numeri', 'durata', 'tempo di inattività', 'costi', 'indicatori'],
    references: [
      'riferimenti', 'fonti', 'link utili', 'collegamenti', 'collegamenti utili', 'vedi anche', 'risorse',
      'incidenti correlati', 'incidenti simili', 'evidenze', 'prove', 'note a piè di pagina',
    ],
    metadata: [
      'metadati', 'informazioni generali', 'dati generali', "dati dell'incidente", 'informazioni di base', 'autore',
      'autori', 'stato', 'storico delle modifiche', 'cronologia delle modifiche', "scheda dell'incidente",
    ],
    other: [
      'conclusione', 'conclusioni', 'verifica', 'verifiche', 'validazione', 'ringraziamenti', 'domande',
      'domande aperte', 'domande e risposte', 'allegati', 'appendice', 'glossario', 'approvazione', 'comunicazione',
      'comunicazioni', 'comunicazione esterna', 'indice', 'varie', 'osservazioni', 'commenti', 'revisione',
    ],
  },
  roleWords: {
    summary: [[3, 'riepilogo|sommario|sintesi|cosa è successo|in breve']],
    impact: [[3, 'impatt*|conseguenz*|danni'], [2, 'coinvolt*|interessat*|effetti|colpit*']],
    root_cause: [[3, 'causa|cause|cinque perché|5 perché'], [2, 'origine|perché'], [1, 'fattori|analisi']],
    trigger: [[3, 'scatenante|innesco']],
    detection: [[3, 'rilevament*|rilevazione|individuazione|rilevat*|accorti'], [2, 'scopert*|segnalazion*']],
    resolution: [[3, 'risoluzione|ripristino|risolto'], [2, 'soluzione|mitigazione|risposta|rimedi*|correzion*']],
    timeline: [[3, 'cronologia|cronistoria|linea temporale|linea del tempo|sequenza degli eventi'], [2, 'eventi|svolgimento']],
    lessons: [[3, 'lezion*|insegnament*|imparat*|appres*']],
    went_well: [[3, 'andato bene|funzionato|andata bene']],
    went_wrong: [[3, 'andato male|andato storto|non ha funzionato|non è andato bene|migliorabil*'], [2, 'criticità']],
    got_lucky: [[3, 'fortun*']],
    actions: [
      [3, 'azioni|prossimi passi|contromisure|miglioramenti|raccomandazioni|piano d\'azione|cosa cambi*'],
      [2, 'misure|attività|prevenzione|prevenire|correttiv*|preventiv*|compiti'], [1, 'proposte|pianificat*|piano|futur*|passi'],
    ],
  },
  refusals: 'non faremo|non intraprese|non previste|non verranno|scartate|rifiutate|respinte',
  contrary: 'non|senza|durante|intraprese',
  columns: {
    what: [
      'cosa', 'che cosa', 'azione', 'azioni', 'attività', 'compito', 'misura', 'descrizione', 'miglioramento',
      'raccomandazione', 'azione correttiva', 'azioni correttive', 'azione preventiva', 'contromisura', 'intervento',
    ],
    why: ['perché', 'motivo', 'motivazione', 'ragione', 'scopo', 'obiettivo', 'beneficio'],
    team: ['squadra', 'gruppo', 'reparto', 'ufficio', 'team responsabile'],
    owner: [
      'chi', 'responsabile', 'responsabili', 'assegnatario', 'assegnata a', 'assegnato a', 'incaricato', 'referente',
      'a carico di', 'proprietario',
    ],
    due: ['scadenza', 'data di scadenza', 'entro', 'entro quando', 'entro il', 'termine', 'data prevista', 'data limite', 'quando', 'data'],
    status: ['stato', 'avanzamento', 'fatto'],
    ticket: ['segnalazione', 'collegamento', 'riferimento'],
    priority: ['priorità', 'urgenza', 'importanza'],
    kind: ['tipo', 'tipologia', 'categoria', 'natura'],
    metric: ['metrica', 'metriche', 'indicatore', 'indicatori', 'criterio di successo'],
    id: ['numero', 'n.'],
    time: ['ora', 'orario', 'data e ora', 'data/ora', 'quando', 'data', 'giorno'],
    event: ['evento', 'eventi', 'cosa è successo', 'cosa', 'descrizione', 'azione', 'attività'],
    evidence: ['prova', 'prove', 'evidenza', 'fonte', 'note', 'commenti', 'osservazioni'],
  },
  statuses: {
    open: [
      'aperto', 'aperta', 'aperte', 'da fare', 'da iniziare', 'non iniziato', 'non iniziata', 'pianificato', 'pianificata',
      'pianificate', 'in attesa', 'in sospeso', 'nuovo', 'nuova', 'rimandato', 'rinviata', 'bloccata', 'azioni aperte',
    ],
    'in progress': ['in corso', 'in lavorazione', 'in esecuzione', 'iniziato', 'iniziata', 'avviato', 'avviata', 'parziale', 'in revisione'],
    done: [
      'fatto', 'fatta', 'fatte', 'completato', 'completata', 'completate', 'concluso', 'conclusa', 'chiuso', 'chiusa',
      'risolto', 'risolta', 'terminato', 'terminata', 'rilasciato', 'rilasciata', 'sì', 'già fatto', 'azioni completate',
    ],
    rejected: [
      'rifiutato', 'rifiutata', 'respinto', 'respinta', 'scartato', 'scartata', 'scartate', 'annullato', 'annullata',
      'abbandonato', 'abbandonata', 'non si fa', 'non più necessario',
    ],
  },
  kinds: {
    detect: ['rilevare', 'rilevamento', 'individuare', 'monitoraggio', 'allarmi', 'osservabilità'],
    prevent: ['prevenire', 'prevenzione', 'preventiva', 'preventivo', 'azioni preventive', 'misure preventive'],
    mitigate: ['mitigare', 'mitigazione', 'contenimento', 'contenere', 'ridurre l\'impatto'],
    repair: ['riparare', 'riparazione', 'correzione', 'correttiva', 'correttivo', 'azioni correttive', 'misure correttive'],
    learn: ['imparare', 'apprendimento', 'indagare', 'indagine', 'documentazione', 'formazione'],
  },
  horizons: {
    short: [
      'subito', 'immediato', 'immediata', 'immediate', 'azioni immediate', 'breve termine', 'a breve termine', 'nel breve termine',
      'adesso', 'ora', 'questa settimana', 'prossima settimana', 'urgente', 'urgenti',
    ],
    long: [
      'lungo termine', 'a lungo termine', 'nel lungo termine', 'medio termine', 'a medio termine', 'medio e lungo termine',
      'più avanti', 'in seguito', 'in futuro', 'prossimo mese', 'prossimo trimestre',
    ],
  },
  priorities: {
    high: ['alta', 'alto', 'priorità alta', 'alta priorità', 'critica', 'critico', 'massima priorità', 'indispensabile'],
    medium: ['media', 'medio', 'priorità media'],
    low: ['bassa', 'basso', 'priorità bassa', 'bassa priorità', 'facoltativo'],
  },
  metadata: {
    title: ['titolo', 'oggetto', "nome dell'incidente"],
    date: [
      'data', "data dell'incidente", 'data e ora', 'data di inizio', 'ora di inizio', 'inizio', "inizio dell'incidente",
      'quando', 'giorno', 'avvenuto il', 'data del disservizio', 'rilevato il', 'prima segnalazione',
    ],
    end: ['fine', "fine dell'incidente", 'data di fine', 'ora di fine', 'risolto il', 'risolto alle', 'data di risoluzione'],
    severity: ['gravità', 'severità', 'livello di gravità', 'criticità', 'priorità'],
    status: ['stato', 'stato attuale', 'stato del documento'],
    authors: ['autore', 'autrice', 'autori', 'autrici', 'scritto da', 'redatto da', 'a cura di', 'preparato da', 'di'],
    service: [
      'servizio', 'servizi', 'servizio coinvolto', 'servizi coinvolti', 'servizi interessati', 'sistema', 'sistemi',
      'sistemi coinvolti', 'componente', 'applicazione', 'prodotto',
    ],
    duration: ['durata', "durata dell'incidente", 'durata totale', 'tempo di inattività', 'tempo di risoluzione'],
    commander: ["responsabile dell'incidente", "coordinatore dell'incidente", "coordinatrice dell'incidente", 'coordinamento'],
    detected_by: ['rilevato da', 'scoperto da', 'segnalato da', 'modalità di rilevamento'],
    id: ["id dell'incidente", "numero dell'incidente", 'id incidente', 'numero incidente'],
    zone: ['fuso orario', 'fuso', 'tutti gli orari', 'tutti gli orari in', 'orari in'],
  },
  blanks: {
    empty: ['nessuno', 'nessuna', 'non applicabile', 'non disponibile', 'n.d.', 'nd', 'sconosciuto', 'sconosciuta', 'da definire', 'da confermare'],
    undecided: ['da decidere', 'da stabilire', 'da concordare', 'non definito', 'non definita', 'senza data', 'da fissare', 'in sospeso', 'aperto'],
    nobody: [
      'non assegnato', 'non assegnata', 'da assegnare', 'qualcuno', 'tutti', 'tutte', 'tutto il team', 'noi', 'il team',
      'tutti i team', 'vari', 'squadra',
    ],
  },
  months: {
    gennaio: 1, genn: 1, gen: 1, febbraio: 2, febbr: 2, marzo: 3, aprile: 4, maggio: 5, magg: 5, mag: 5, giugno: 6, giu: 6,
    luglio: 7, lug: 7, agosto: 8, settembre: 9, sett: 9, ottobre: 10, ott: 10, novembre: 11, dicembre: 12,
  },
  days: {
    weekdays: '(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|gio|ven|sab|dom',
    before: [
      "entro(?: il| la| le| l['’])?", 'prima del(?:la)?', 'fino a(?:l)?', 'scadenza', 'al più tardi', 'per(?: il)?', 'il',
    ],
    after: ['al più tardi', 'compreso'],
    monthParts: ["(?:all['’])?inizio(?: di)?|(?:ai )?primi di", '(?:a )?metà(?: di)?', '(?:(?:a |la )?fine(?: di)?)|ultimi di'],
    endOf: '(?:la )?fine (?:di|del|dell[’\']|della)',
    quarter: 'trimestre', half: 'semestre', week: 'settimana',
    yearEnd: "fine anno|fine dell['’]anno|fine d['’]anno",
  },
  clock: {
    before: ['ore', 'alle(?: ore)?', 'verso le', 'circa alle', 'dalle(?: ore)?'], after: [], until: 'alle|fino alle',
    seconds: 'second[oi]', minutes: 'minut[oi]', hours: 'or[ae]', days: 'giorn[oi]', weeks: 'settiman[ae]', and: 'e',
  },
  phases: {
    labels: {
      impact: ["inizio dell'impatto", "inizio dell'incidente", 'inizio del disservizio', 'inizio impatto', 'inizio incidente', 'inizio disservizio'],
      detected: ['rilevato', 'rilevamento', 'rilevata', 'incidente rilevato', 'problema rilevato', 'individuato', 'scoperto'],
      acknowledged: ['preso in carico', 'presa in carico', 'allarme preso in carico', 'inizio intervento', "inizio dell'intervento"],
      mitigated: ['mitigato', 'mitigazione', 'incidente mitigato', 'impatto mitigato', "fine dell'impatto", 'contenuto'],
      resolved: [
        'risolto', 'risoluzione', 'incidente risolto', 'problema risolto', 'disservizio risolto', 'ripristino', 'servizio ripristinato',
        "fine dell'incidente", 'fine del disservizio',
      ],
      clear: ['cessato allarme', 'incidente chiuso', "chiusura dell'incidente", 'chiusura'],
    },
    measures: {
      detect: ['tempo di rilevamento', 'tempo di rilevazione'],
      acknowledge: ['tempo di presa in carico'],
      mitigate: ['tempo di mitigazione'],
      resolve: ['tempo di risoluzione', 'tempo di ripristino'],
      response: ["durata dell'intervento"],
    },
    things: ['incidente', 'disservizio', 'problema', 'guasto', "l'incidente", 'interruzione'],
    says: {
      impact: ['inizia', 'iniziato', 'è iniziato', 'comincia'], detected: ['rilevato', 'è rilevato', 'è stato rilevato', 'viene rilevato'],
      mitigated: ['mitigato', 'è mitigato', 'è stato mitigato'], resolved: ['risolto', 'è risolto', 'è stato risolto', 'termina', 'terminato'],
      clear: ['chiuso', 'è chiuso', 'è stato chiuso'],
    },
  },
  quantities: {
    time: ['second[oi]', 'minut[oi]', 'or[ae]', 'giorn[oi]', 'settiman[ae]', 'mes[ei]', 'ann[oi]'],
    measure: ['per cento', 'percento', 'punti percentuali'],
    multiple: ['mila', 'milion[ei]', 'miliard[oi]'],
    currency: ['euro', 'dollari'],
    bounds: ['circa', 'quasi', 'oltre', 'più di', 'meno di', 'almeno', 'fino a', 'intorno a'],
    smallWords: 'per|in|a|su|con|di|da|e|o|alle',
  },
}
