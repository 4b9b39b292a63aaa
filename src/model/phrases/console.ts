/** What a presenter can have done by a key or a button. */
export type Control =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'jump'
  | 'overview'
  | 'blank'
  | 'spotlight'
  | 'room'
  | 'audience'
  | 'swap'
  | 'appearance'
  | 'font'
  | 'smaller'
  | 'larger'
  | 'clock'
  | 'rehearsal'
  | 'fullscreen'
  | 'help'

/** Our own words in the console, and over the deck where it has something to say; braces hold what is filled in. */
export interface ConsolePhrases {
  /** The console's name, in the title of its window. */
  readonly console: string
  /** What each control is called, on its button and in the list of keys. */
  readonly controls: Readonly<Record<Control, string>>
  readonly appearances: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>
  readonly fonts: Readonly<Record<'sans' | 'serif' | 'mono', string>>
  /** Over the small copy of what the room sees. */
  readonly onScreen: string
  readonly upNext: string
  /** In place of `upNext` where the slide goes on. */
  readonly nextStep: string
  readonly slides: string
  readonly notes: string
  readonly noNotes: string
  /** Template of `{n}` and `{m}`, both from 1. */
  readonly step: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  /** On the same button, once it was pressed. */
  readonly resetAgain: string
  readonly elapsed: string
  readonly timeOfDay: string
  /** Heads the part with the clocks. */
  readonly time: string
  /** After the time that has gone: template of `{time}`. */
  readonly ofTime: string
  /** Templates of `{n}` minutes. */
  readonly ahead: string
  readonly behind: string
  readonly onTime: string
  /** Heads what is folded away: findings, and where the slide is written. */
  readonly before: string
  readonly source: string
  readonly nothingToMend: string
  readonly waiting: string
  readonly following: string
  /** Before an address. */
  readonly blocked: string
  readonly copy: string
  readonly copied: string
  /** Before an address. */
  readonly framed: string
  /** Before an address. */
  readonly otherOrigin: string
  readonly swapAlone: string
  /** After the audience's window was opened. */
  readonly dragIt: string
  readonly spotlightHint: string
  readonly search: string
  readonly notFound: string
  readonly close: string
  /** Heads of the rehearsal's table. */
  readonly slide: string
  readonly planned: string
  readonly actual: string
  readonly difference: string
  readonly total: string
  readonly noTimes: string
  readonly copyMarkdown: string
  readonly saveMarkdown: string
  readonly saveCsv: string
  readonly copyPace: string
  /** Over the lines proposed for the front matter. */
  readonly paceIntro: string
}

/** The console's words by language, a BCP 47 tag without a region. */
// biome-ignore format: what is read together stands together
export const consolePhrases: Readonly<Record<string, ConsolePhrases>> = {
  // English
  en: {
    console: 'Speaker’s console',
    controls: {
      next: 'Next', back: 'Back', first: 'First', last: 'Last', jump: 'Slides', overview: 'Overview', blank: 'Black',
      spotlight: 'Spotlight', audience: 'Open audience window', swap: 'Swap windows', appearance: 'Light or dark',
      font: 'Typeface', smaller: 'Smaller notes', larger: 'Larger notes', clock: 'Start or pause the clock',
      room: 'The room’s answers', rehearsal: 'Rehearsal', fullscreen: 'Full screen', help: 'Keys',
    },
    appearances: { auto: 'as the system', light: 'light', dark: 'dark', contrast: 'high contrast' },
    fonts: { sans: 'sans serif', serif: 'serif', mono: 'monospace' },
    onScreen: 'On screen', upNext: 'Next', nextStep: 'Next step', slides: 'Slides', notes: 'Notes',
    noNotes: 'No notes for this slide.', step: 'step {n} of {m}',
    start: 'Start', pause: 'Pause', reset: 'Reset', resetAgain: 'Sure? Reset',
    elapsed: 'Time since the start', timeOfDay: 'Time of day', time: 'Time', ofTime: 'of {time}',
    ahead: '{n} min ahead', behind: '{n} min behind', onTime: 'on time',
    before: 'Before you present', source: 'Written in', nothingToMend: 'Nothing to mend on this slide.',
    waiting: 'No audience window yet. Open one, or open the deck in another tab of this browser: the console finds it.',
    following: 'The audience window follows.',
    blocked: 'The browser blocked the window. Open this address yourself:', copy: 'Copy', copied: 'Copied.',
    framed: 'This page is in a frame, where it can’t reach other windows. Open it by itself:',
    otherOrigin: 'The window that opened this console belongs to another site and can’t be steered. Open the deck from here:',
    swapAlone: 'There is no other window to swap with.',
    dragIt: 'Drag the window to the projector and press F in it.',
    spotlightHint: 'Point at the slide, or use the arrow keys on it.',
    search: 'Search the slides', notFound: 'No slide has these words.', close: 'Close',
    slide: 'Slide', planned: 'Planned', actual: 'Actual', difference: 'Difference', total: 'Total',
    noTimes: 'Start the clock and go through the talk: the time on each slide is kept here.',
    copyMarkdown: 'Copy as markdown', saveMarkdown: 'Save as markdown', saveCsv: 'Save as CSV', copyPace: 'Copy pace',
    paceIntro: 'For the front matter, as you spoke:',
  },
  // German
  de: {
    console: 'Sprecherkonsole',
    controls: {
      next: 'Weiter', back: 'Zurück', first: 'Anfang', last: 'Ende', jump: 'Folien', overview: 'Übersicht', blank: 'Schwarz',
      spotlight: 'Lichtkegel', audience: 'Publikumsfenster öffnen', swap: 'Fenster tauschen', appearance: 'Hell oder dunkel',
      font: 'Schrift', smaller: 'Kleinere Notizen', larger: 'Größere Notizen', clock: 'Uhr starten oder anhalten',
      room: 'Antworten aus dem Raum', rehearsal: 'Probe', fullscreen: 'Vollbild', help: 'Tasten',
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
  },
  // French
  fr: {
    console: 'Console de présentation',
    controls: {
      next: 'Suivant', back: 'Précédent', first: 'Début', last: 'Fin', jump: 'Diapos', overview: 'Aperçu', blank: 'Écran noir',
      spotlight: 'Projecteur', audience: 'Ouvrir la fenêtre du public', swap: 'Échanger les fenêtres', appearance: 'Clair ou sombre',
      font: 'Police', smaller: 'Notes plus petites', larger: 'Notes plus grandes', clock: 'Lancer ou arrêter le chronomètre',
      room: 'Réponses de la salle', rehearsal: 'Répétition', fullscreen: 'Plein écran', help: 'Touches',
    },
    appearances: { auto: 'comme le système', light: 'clair', dark: 'sombre', contrast: 'contraste élevé' },
    fonts: { sans: 'sans empattement', serif: 'avec empattement', mono: 'chasse fixe' },
    onScreen: 'À l’écran', upNext: 'Ensuite', nextStep: 'Étape suivante', slides: 'Diapos', notes: 'Notes',
    noNotes: 'Pas de notes pour cette diapo.', step: 'étape {n} sur {m}',
    start: 'Démarrer', pause: 'Pause', reset: 'Remettre à zéro', resetAgain: 'Vraiment\u00a0? À zéro',
    elapsed: 'Temps écoulé', timeOfDay: 'Heure', time: 'Temps', ofTime: 'sur {time}',
    ahead: '{n} min d’avance', behind: '{n} min de retard', onTime: 'à l’heure',
    before: 'Avant de présenter', source: 'Écrit dans', nothingToMend: 'Rien à corriger sur cette diapo.',
    waiting: 'Pas encore de fenêtre du public. Ouvrez-en une, ou ouvrez les diapos dans un autre onglet de ce navigateur\u00a0: la console les trouve.',
    following: 'La fenêtre du public suit.',
    blocked: 'Le navigateur a bloqué la fenêtre. Ouvrez vous-même cette adresse\u00a0:', copy: 'Copier', copied: 'Copié.',
    framed: 'Cette page est dans un cadre d’où elle n’atteint aucune autre fenêtre. Ouvrez-la seule\u00a0:',
    otherOrigin: 'La fenêtre qui a ouvert cette console appartient à un autre site et ne peut être pilotée. Ouvrez les diapos d’ici\u00a0:',
    swapAlone: 'Il n’y a pas d’autre fenêtre à échanger.',
    dragIt: 'Faites glisser la fenêtre sur le projecteur et appuyez-y sur F.',
    spotlightHint: 'Pointez la diapo, ou utilisez-y les flèches.',
    search: 'Chercher dans les diapos', notFound: 'Aucune diapo ne contient ces mots.', close: 'Fermer',
    slide: 'Diapo', planned: 'Prévu', actual: 'Réel', difference: 'Écart', total: 'Total',
    noTimes: 'Lancez le chronomètre et parcourez l’exposé\u00a0: le temps de chaque diapo sera gardé ici.',
    copyMarkdown: 'Copier en markdown', saveMarkdown: 'Enregistrer en markdown', saveCsv: 'Enregistrer en CSV', copyPace: 'Copier pace',
    paceIntro: 'Pour l’en-tête du fichier, tel que vous avez parlé\u00a0:',
  },
  // Spanish
  es: {
    console: 'Consola de presentación',
    controls: {
      next: 'Siguiente', back: 'Atrás', first: 'Primera', last: 'Última', jump: 'Diapositivas', overview: 'Vista general', blank: 'Negro',
      spotlight: 'Foco', audience: 'Abrir la ventana del público', swap: 'Intercambiar ventanas', appearance: 'Claro u oscuro',
      font: 'Tipo de letra', smaller: 'Notas más pequeñas', larger: 'Notas más grandes', clock: 'Iniciar o pausar el cronómetro',
      room: 'Respuestas de la sala', rehearsal: 'Ensayo', fullscreen: 'Pantalla completa', help: 'Teclas',
    },
    appearances: { auto: 'como el sistema', light: 'claro', dark: 'oscuro', contrast: 'alto contraste' },
    fonts: { sans: 'sin serifa', serif: 'con serifa', mono: 'monoespaciada' },
    onScreen: 'En pantalla', upNext: 'A continuación', nextStep: 'Paso siguiente', slides: 'Diapositivas', notes: 'Notas',
    noNotes: 'Esta diapositiva no tiene notas.', step: 'paso {n} de {m}',
    start: 'Iniciar', pause: 'Pausa', reset: 'A cero', resetAgain: '¿Seguro? A cero',
    elapsed: 'Tiempo transcurrido', timeOfDay: 'Hora', time: 'Tiempo', ofTime: 'de {time}',
    ahead: '{n} min de adelanto', behind: '{n} min de retraso', onTime: 'a tiempo',
    before: 'Antes de presentar', source: 'Escrito en', nothingToMend: 'Nada que corregir en esta diapositiva.',
    waiting: 'Aún no hay ventana del público. Abra una, o abra las diapositivas en otra pestaña de este navegador: la consola las encuentra.',
    following: 'La ventana del público sigue.',
    blocked: 'El navegador bloqueó la ventana. Abra usted esta dirección:', copy: 'Copiar', copied: 'Copiado.',
    framed: 'Esta página está en un marco, desde donde no alcanza otras ventanas. Ábrala sola:',
    otherOrigin: 'La ventana que abrió esta consola es de otro sitio y no se puede dirigir. Abra las diapositivas desde aquí:',
    swapAlone: 'No hay otra ventana con la que intercambiar.',
    dragIt: 'Arrastre la ventana al proyector y pulse F en ella.',
    spotlightHint: 'Señale la diapositiva, o use en ella las flechas.',
    search: 'Buscar en las diapositivas', notFound: 'Ninguna diapositiva tiene estas palabras.', close: 'Cerrar',
    slide: 'Diapositiva', planned: 'Previsto', actual: 'Real', difference: 'Diferencia', total: 'Total',
    noTimes: 'Inicie el cronómetro y recorra la charla: aquí queda el tiempo de cada diapositiva.',
    copyMarkdown: 'Copiar como markdown', saveMarkdown: 'Guardar como markdown', saveCsv: 'Guardar como CSV', copyPace: 'Copiar pace',
    paceIntro: 'Para la cabecera del archivo, tal como habló:',
  },
  // Portuguese
  pt: {
    console: 'Console do apresentador',
    controls: {
      next: 'Próximo', back: 'Voltar', first: 'Primeiro', last: 'Último', jump: 'Slides', overview: 'Visão geral', blank: 'Preto',
      spotlight: 'Holofote', audience: 'Abrir a janela do público', swap: 'Trocar as janelas', appearance: 'Claro ou escuro',
      font: 'Tipo de letra', smaller: 'Notas menores', larger: 'Notas maiores', clock: 'Iniciar ou pausar o cronômetro',
      room: 'Respostas da sala', rehearsal: 'Ensaio', fullscreen: 'Tela cheia', help: 'Teclas',
    },
    appearances: { auto: 'como o sistema', light: 'claro', dark: 'escuro', contrast: 'alto contraste' },
    fonts: { sans: 'sem serifa', serif: 'com serifa', mono: 'monoespaçada' },
    onScreen: 'Na tela', upNext: 'A seguir', nextStep: 'Próximo passo', slides: 'Slides', notes: 'Notas',
    noNotes: 'Este slide não tem notas.', step: 'passo {n} de {m}',
    start: 'Iniciar', pause: 'Pausar', reset: 'Zerar', resetAgain: 'Certeza? Zerar',
    elapsed: 'Tempo decorrido', timeOfDay: 'Hora', time: 'Tempo', ofTime: 'de {time}',
    ahead: '{n} min adiantado', behind: '{n} min atrasado', onTime: 'no horário',
    before: 'Antes de apresentar', source: 'Escrito em', nothingToMend: 'Nada a corrigir neste slide.',
    waiting: 'Ainda não há janela do público. Abra uma, ou abra os slides em outra aba deste navegador: o console os encontra.',
    following: 'A janela do público acompanha.',
    blocked: 'O navegador bloqueou a janela. Abra você este endereço:', copy: 'Copiar', copied: 'Copiado.',
    framed: 'Esta página está em um quadro, de onde não alcança outras janelas. Abra-a sozinha:',
    otherOrigin: 'A janela que abriu este console é de outro site e não pode ser conduzida. Abra os slides daqui:',
    swapAlone: 'Não há outra janela com que trocar.',
    dragIt: 'Arraste a janela para o projetor e pressione F nela.',
    spotlightHint: 'Aponte para o slide, ou use nele as setas.',
    search: 'Buscar nos slides', notFound: 'Nenhum slide tem estas palavras.', close: 'Fechar',
    slide: 'Slide', planned: 'Previsto', actual: 'Real', difference: 'Diferença', total: 'Total',
    noTimes: 'Inicie o cronômetro e percorra a apresentação: o tempo de cada slide fica aqui.',
    copyMarkdown: 'Copiar como markdown', saveMarkdown: 'Salvar como markdown', saveCsv: 'Salvar como CSV', copyPace: 'Copiar pace',
    paceIntro: 'Para o cabeçalho do arquivo, tal como você falou:',
  },
  // Norwegian
  nb: {
    console: 'Foredragskonsoll',
    controls: {
      next: 'Neste', back: 'Tilbake', first: 'Første', last: 'Siste', jump: 'Lysbilder', overview: 'Oversikt', blank: 'Svart',
      spotlight: 'Lyskaster', audience: 'Åpne publikumsvindu', swap: 'Bytt vinduer', appearance: 'Lyst eller mørkt',
      font: 'Skrift', smaller: 'Mindre notater', larger: 'Større notater', clock: 'Start eller stans klokken',
      room: 'Svar fra salen', rehearsal: 'Øving', fullscreen: 'Fullskjerm', help: 'Taster',
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
  },
  // Japanese
  ja: {
    console: '発表者コンソール',
    controls: {
      next: '次へ', back: '戻る', first: '最初', last: '最後', jump: 'スライド', overview: '一覧', blank: '暗転',
      spotlight: 'スポットライト', audience: '会場用の画面を開く', swap: '画面を入れ替える', appearance: '明るさの切り替え',
      font: '書体', smaller: 'ノートを小さく', larger: 'ノートを大きく', clock: '時計の開始と一時停止',
      room: '会場の答え', rehearsal: 'リハーサル', fullscreen: '全画面', help: 'キー一覧',
    },
    appearances: { auto: 'システムに従う', light: '明るい', dark: '暗い', contrast: '高コントラスト' },
    fonts: { sans: 'ゴシック体', serif: '明朝体', mono: '等幅' },
    onScreen: '表示中', upNext: '次', nextStep: '次の段階', slides: 'スライド', notes: 'ノート',
    noNotes: 'このスライドにノートはありません。', step: '段階 {n} / {m}',
    start: '開始', pause: '一時停止', reset: 'リセット', resetAgain: '本当にリセット',
    elapsed: '経過時間', timeOfDay: '現在時刻', time: '時間', ofTime: '/ {time}',
    ahead: '{n} 分早い', behind: '{n} 分遅れ', onTime: '予定どおり',
    before: '発表の前に', source: '記載場所', nothingToMend: 'このスライドに直す点はありません。',
    waiting: '会場用の画面がまだありません。開くか、このブラウザーの別のタブでスライドを開いてください。自動でつながります。',
    following: '会場用の画面とつながっています。',
    blocked: 'ブラウザーがウィンドウをブロックしました。このアドレスを開いてください：', copy: 'コピー', copied: 'コピーしました。',
    framed: 'このページは枠の中にあり、ほかのウィンドウとつながりません。単独で開いてください：',
    otherOrigin: 'このコンソールを開いたウィンドウは別のサイトのもので、操作できません。ここからスライドを開いてください：',
    swapAlone: '入れ替える相手の画面がありません。',
    dragIt: 'ウィンドウをプロジェクターへ移し、そこで F を押してください。',
    spotlightHint: 'スライドを指すか、スライド上で矢印キーを使ってください。',
    search: 'スライドを検索', notFound: '該当するスライドはありません。', close: '閉じる',
    slide: 'スライド', planned: '予定', actual: '実際', difference: '差', total: '合計',
    noTimes: '時計を開始して発表を通してください。各スライドの時間がここに残ります。',
    copyMarkdown: 'markdown でコピー', saveMarkdown: 'markdown で保存', saveCsv: 'CSV で保存', copyPace: 'pace をコピー',
    paceIntro: '話したとおりのフロントマター：',
  },
  // Chinese (simplified)
  zh: {
    console: '演讲者控制台',
    controls: {
      next: '下一页', back: '上一页', first: '第一页', last: '最后一页', jump: '页面', overview: '总览', blank: '黑屏',
      spotlight: '聚光', audience: '打开观众窗口', swap: '交换窗口', appearance: '浅色或深色',
      font: '字体', smaller: '缩小备注', larger: '放大备注', clock: '开始或暂停计时',
      room: '现场的回答', rehearsal: '排练', fullscreen: '全屏', help: '按键',
    },
    appearances: { auto: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
    fonts: { sans: '黑体', serif: '宋体', mono: '等宽' },
    onScreen: '正在显示', upNext: '下一页', nextStep: '下一步', slides: '页面', notes: '备注',
    noNotes: '本页没有备注。', step: '第 {n} 步，共 {m} 步',
    start: '开始', pause: '暂停', reset: '归零', resetAgain: '确定归零？',
    elapsed: '已用时间', timeOfDay: '当前时间', time: '时间', ofTime: '/ {time}',
    ahead: '提前 {n} 分钟', behind: '落后 {n} 分钟', onTime: '准时',
    before: '演讲之前', source: '出处', nothingToMend: '本页没有需要修改的地方。',
    waiting: '还没有观众窗口。请打开一个，或在此浏览器的另一个标签页中打开幻灯片，控制台会自动连接。',
    following: '观众窗口正在跟随。',
    blocked: '浏览器拦截了窗口。请自行打开此地址：', copy: '复制', copied: '已复制。',
    framed: '此页面位于框架中，无法连接其他窗口。请单独打开：',
    otherOrigin: '打开此控制台的窗口属于另一个网站，无法控制。请从这里打开幻灯片：',
    swapAlone: '没有可以交换的窗口。',
    dragIt: '把窗口拖到投影仪，并在其中按 F。',
    spotlightHint: '指向幻灯片，或在其上使用方向键。',
    search: '搜索页面', notFound: '没有页面包含这些词。', close: '关闭',
    slide: '页面', planned: '计划', actual: '实际', difference: '差异', total: '合计',
    noTimes: '开始计时并完整讲一遍：每页所用的时间会留在这里。',
    copyMarkdown: '复制为 markdown', saveMarkdown: '保存为 markdown', saveCsv: '保存为 CSV', copyPace: '复制 pace',
    paceIntro: '按实际讲述，写入文件头：',
  },
  // Korean
  ko: {
    console: '발표자 콘솔',
    controls: {
      next: '다음', back: '이전', first: '처음', last: '마지막', jump: '슬라이드', overview: '전체 보기', blank: '검은 화면',
      spotlight: '스포트라이트', audience: '청중 창 열기', swap: '창 바꾸기', appearance: '밝게 또는 어둡게',
      font: '글꼴', smaller: '노트 작게', larger: '노트 크게', clock: '시계 시작 또는 멈춤',
      room: '청중의 답', rehearsal: '리허설', fullscreen: '전체 화면', help: '키 목록',
    },
    appearances: { auto: '시스템 설정', light: '밝게', dark: '어둡게', contrast: '고대비' },
    fonts: { sans: '고딕', serif: '명조', mono: '고정폭' },
    onScreen: '화면', upNext: '다음', nextStep: '다음 단계', slides: '슬라이드', notes: '노트',
    noNotes: '이 슬라이드에는 노트가 없습니다.', step: '{m}단계 중 {n}단계',
    start: '시작', pause: '멈춤', reset: '초기화', resetAgain: '정말 초기화',
    elapsed: '지난 시간', timeOfDay: '현재 시각', time: '시간', ofTime: '/ {time}',
    ahead: '{n}분 빠름', behind: '{n}분 늦음', onTime: '제시간',
    before: '발표하기 전에', source: '적힌 곳', nothingToMend: '이 슬라이드에는 고칠 것이 없습니다.',
    waiting: '아직 청중 창이 없습니다. 창을 열거나 이 브라우저의 다른 탭에서 슬라이드를 여세요. 콘솔이 찾아냅니다.',
    following: '청중 창이 따라갑니다.',
    blocked: '브라우저가 창을 막았습니다. 이 주소를 직접 여세요:', copy: '복사', copied: '복사했습니다.',
    framed: '이 페이지는 프레임 안에 있어 다른 창과 이어지지 않습니다. 따로 여세요:',
    otherOrigin: '이 콘솔을 연 창은 다른 사이트의 것이라 조종할 수 없습니다. 여기서 슬라이드를 여세요:',
    swapAlone: '바꿀 다른 창이 없습니다.',
    dragIt: '창을 프로젝터로 옮기고 그 창에서 F를 누르세요.',
    spotlightHint: '슬라이드를 가리키거나 그 위에서 화살표 키를 쓰세요.',
    search: '슬라이드 찾기', notFound: '이 말이 있는 슬라이드가 없습니다.', close: '닫기',
    slide: '슬라이드', planned: '계획', actual: '실제', difference: '차이', total: '합계',
    noTimes: '시계를 시작하고 발표를 해 보세요. 슬라이드마다 걸린 시간이 여기에 남습니다.',
    copyMarkdown: 'markdown으로 복사', saveMarkdown: 'markdown으로 저장', saveCsv: 'CSV로 저장', copyPace: 'pace 복사',
    paceIntro: '말한 그대로, 머리말에 넣을 내용:',
  },
}
