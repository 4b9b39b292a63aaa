import type { ActionKind } from '../action.ts'
import type { Plural } from './phrase.ts'

/** Our own words where the room answers; braces hold what is filled in. */
export interface RoomPhrases {
  /** On the button that opens a line. */
  readonly add: string
  /** Names the line that is being written. */
  readonly line: string
  /** Names the list of lines. */
  readonly lines: string
  readonly lineCount: Plural
  readonly kind: string
  readonly kinds: Readonly<Record<ActionKind, string>>
  readonly up: string
  readonly down: string
  readonly remove: string
  readonly undo: string
  readonly redo: string
  readonly clear: string
  /** What was done, read aloud: templates of `{text}`. */
  readonly added: string
  readonly changed: string
  readonly removed: string
  /** Template of `{n}` and `{m}`, both from 1. */
  readonly moved: string
  readonly undone: string
  readonly redone: string
  readonly cleared: string
  /** Templates of `{field}` and `{text}`. */
  readonly filled: string
  readonly emptied: string
  /** Names an open cell: templates of `{field}` and `{text}`. */
  readonly fillIn: string
  readonly change: string
  /** Where the browser's storage is full or forbidden. */
  readonly notKept: string
  /** Where there are as many lines as there may be: template of `{n}`. */
  readonly full: string
  /** Where a field holds more letters than it may: template of `{n}`, which there are, and `{m}`, which there may be. */
  readonly tooLong: string
  /** Heads the table of open cells. */
  readonly openCells: string
  readonly noOpenCells: string
  /** Fills whose row is no longer in the document. */
  readonly gone: Plural
  /** On the button that drops them. */
  readonly drop: string
  /** Under the lines in the console: how they are written. */
  readonly hint: string
}

/** The room's words by language, a BCP 47 tag without a region. */
// biome-ignore format: what is read together stands together
export const roomPhrases: Readonly<Record<string, RoomPhrases>> = {
  // English
  en: {
    add: 'Add a line', line: 'A line', lines: 'Audience’s answers', lineCount: { one: '{n} line', other: '{n} lines' },
    kind: 'Kind',
    kinds: { detect: 'detect', prevent: 'prevent', mitigate: 'mitigate', repair: 'repair', learn: 'learn' },
    up: 'Up', down: 'Down', remove: 'Delete', undo: 'Undo', redo: 'Redo', clear: 'Clear',
    added: 'Added: {text}', changed: 'Changed: {text}', removed: 'Removed: {text}', moved: 'Now {n} of {m}',
    undone: 'Undone.', redone: 'Done again.', cleared: 'Cleared.',
    filled: '{field}: {text}', emptied: '{field} is open again.',
    fillIn: '{field}: fill in', change: '{field}: {text}. Change',
    notKept: 'This browser keeps nothing: its storage is full or forbidden. The answers last as long as a window of this talk is open.',
    tooLong: '{n} characters are too many: {m} fit here. Nothing has been cut. Shorten it.',
    full: 'The list holds {n} lines at most.', openCells: 'Open cells', noOpenCells: 'Every action has a Who and a When.',
    gone: { one: '{n} cell was filled whose row is no longer in the document.', other: '{n} cells were filled whose rows are no longer in the document.' },
    drop: 'Drop',
    hint: 'Enter adds a line, Escape ends. Enter on a line edits it, Delete removes it, Alt and the arrows move it, Ctrl+Z undoes.',
  },
  // German
  de: {
    add: 'Zeile hinzufügen', line: 'Eine Zeile', lines: 'Antworten des Publikums', lineCount: { one: '{n} Zeile', other: '{n} Zeilen' },
    kind: 'Art',
    kinds: { detect: 'erkennen', prevent: 'verhindern', mitigate: 'abmildern', repair: 'beheben', learn: 'lernen' },
    up: 'Nach oben', down: 'Nach unten', remove: 'Löschen', undo: 'Rückgängig', redo: 'Wiederholen', clear: 'Leeren',
    added: 'Hinzugefügt: {text}', changed: 'Geändert: {text}', removed: 'Entfernt: {text}', moved: 'Jetzt {n} von {m}',
    undone: 'Rückgängig gemacht.', redone: 'Wiederholt.', cleared: 'Geleert.',
    filled: '{field}: {text}', emptied: '{field} ist wieder offen.',
    fillIn: '{field}: eintragen', change: '{field}: {text}. Ändern',
    notKept: 'Dieser Browser bewahrt nichts auf: Sein Speicher ist voll oder gesperrt. Die Antworten bleiben, solange ein Fenster dieses Vortrags offen ist.',
    tooLong: '{n} Zeichen sind zu viel: {m} passen hierher. Nichts ist abgeschnitten. Kürzen Sie es.',
    full: 'Die Liste fasst höchstens {n} Zeilen.', openCells: 'Offene Felder', noOpenCells: 'Das Dokument lässt kein Wer und kein Wann offen.',
    gone: { one: '{n} Feld ist ausgefüllt, dessen Zeile nicht mehr im Dokument steht.', other: '{n} Felder sind ausgefüllt, deren Zeilen nicht mehr im Dokument stehen.' },
    drop: 'Verwerfen',
    hint: 'Eingabe fügt eine Zeile hinzu, Escape beendet. Eingabe auf einer Zeile ändert sie, Entf löscht sie, Alt und die Pfeile verschieben sie, Strg+Z macht rückgängig.',
  },
  // French
  fr: {
    add: 'Ajouter une ligne', line: 'Une ligne', lines: 'Réponses du public', lineCount: { one: '{n} ligne', other: '{n} lignes' },
    kind: 'Type',
    kinds: { detect: 'détecter', prevent: 'prévenir', mitigate: 'atténuer', repair: 'réparer', learn: 'apprendre' },
    up: 'Monter', down: 'Descendre', remove: 'Supprimer', undo: 'Annuler', redo: 'Rétablir', clear: 'Tout effacer',
    added: 'Ajouté\u00a0: {text}', changed: 'Modifié\u00a0: {text}', removed: 'Supprimé\u00a0: {text}', moved: 'Maintenant {n} sur {m}',
    undone: 'Annulé.', redone: 'Rétabli.', cleared: 'Tout est effacé.',
    filled: '{field}\u00a0: {text}', emptied: '{field} est de nouveau ouvert.',
    fillIn: '{field}\u00a0: à remplir', change: '{field}\u00a0: {text}. Modifier',
    notKept: 'Ce navigateur ne garde rien\u00a0: son stockage est plein ou interdit. Les réponses durent tant qu’une fenêtre de cette présentation est ouverte.',
    tooLong: '{n} caractères, c’est trop\u00a0: il y a de la place pour {m}. Rien n’a été coupé. Raccourcissez.',
    full: 'La liste contient au plus {n} lignes.', openCells: 'Cases ouvertes', noOpenCells: 'Le document ne laisse ouverts ni qui ni quand.',
    gone: { one: '{n} case a été remplie dont la ligne n’est plus dans le document.', other: '{n} cases ont été remplies dont les lignes ne sont plus dans le document.' },
    drop: 'Abandonner',
    hint: 'Entrée ajoute une ligne, Échap termine. Entrée sur une ligne la modifie, Suppr la supprime, Alt et les flèches la déplacent, Ctrl+Z annule.',
  },
  // Spanish
  es: {
    add: 'Añadir una línea', line: 'Una línea', lines: 'Respuestas del público', lineCount: { one: '{n} línea', other: '{n} líneas' },
    kind: 'Tipo',
    kinds: { detect: 'detectar', prevent: 'prevenir', mitigate: 'mitigar', repair: 'reparar', learn: 'aprender' },
    up: 'Subir', down: 'Bajar', remove: 'Eliminar', undo: 'Deshacer', redo: 'Rehacer', clear: 'Vaciar',
    added: 'Añadido: {text}', changed: 'Cambiado: {text}', removed: 'Eliminado: {text}', moved: 'Ahora {n} de {m}',
    undone: 'Deshecho.', redone: 'Rehecho.', cleared: 'Vaciado.',
    filled: '{field}: {text}', emptied: '{field} vuelve a estar abierto.',
    fillIn: '{field}: rellenar', change: '{field}: {text}. Cambiar',
    notKept: 'Este navegador no guarda nada: su almacenamiento está lleno o prohibido. Las respuestas duran mientras haya una ventana de esta charla abierta.',
    tooLong: '{n} caracteres son demasiados: caben {m}. No se ha cortado nada. Acórtelo.',
    full: 'La lista admite {n} líneas como máximo.', openCells: 'Casillas abiertas', noOpenCells: 'El documento no deja abierto ningún quién ni cuándo.',
    gone: { one: 'Hay {n} casilla rellenada cuya fila ya no está en el documento.', other: 'Hay {n} casillas rellenadas cuyas filas ya no están en el documento.' },
    drop: 'Descartar',
    hint: 'Intro añade una línea, Escape termina. Intro en una línea la edita, Supr la elimina, Alt y las flechas la mueven, Ctrl+Z deshace.',
  },
  // Portuguese
  pt: {
    add: 'Adicionar uma linha', line: 'Uma linha', lines: 'Respostas do público', lineCount: { one: '{n} linha', other: '{n} linhas' },
    kind: 'Tipo',
    kinds: { detect: 'detectar', prevent: 'prevenir', mitigate: 'mitigar', repair: 'reparar', learn: 'aprender' },
    up: 'Subir', down: 'Descer', remove: 'Excluir', undo: 'Desfazer', redo: 'Refazer', clear: 'Limpar',
    added: 'Adicionado: {text}', changed: 'Alterado: {text}', removed: 'Excluído: {text}', moved: 'Agora {n} de {m}',
    undone: 'Desfeito.', redone: 'Refeito.', cleared: 'Tudo limpo.',
    filled: '{field}: {text}', emptied: '{field} está em aberto de novo.',
    fillIn: '{field}: preencher', change: '{field}: {text}. Alterar',
    notKept: 'Este navegador não guarda nada: o armazenamento está cheio ou proibido. As respostas duram enquanto uma janela desta apresentação estiver aberta.',
    tooLong: '{n} caracteres são demais: cabem {m}. Nada foi cortado. Encurte o texto.',
    full: 'A lista comporta no máximo {n} linhas.', openCells: 'Células em aberto', noOpenCells: 'O documento não deixa em aberto nem quem nem quando.',
    gone: { one: '{n} célula foi preenchida cuja linha não está mais no documento.', other: '{n} células foram preenchidas cujas linhas não estão mais no documento.' },
    drop: 'Descartar',
    hint: 'Enter adiciona uma linha, Esc encerra. Enter em uma linha a edita, Delete a exclui, Alt e as setas a movem, Ctrl+Z desfaz.',
  },
  // Norwegian
  nb: {
    add: 'Legg til en linje', line: 'En linje', lines: 'Svar fra publikum', lineCount: { one: '{n} linje', other: '{n} linjer' },
    kind: 'Type',
    kinds: { detect: 'oppdage', prevent: 'forebygge', mitigate: 'dempe', repair: 'reparere', learn: 'lære' },
    up: 'Opp', down: 'Ned', remove: 'Slett', undo: 'Angre', redo: 'Gjør om', clear: 'Tøm',
    added: 'Lagt til: {text}', changed: 'Endret: {text}', removed: 'Slettet: {text}', moved: 'Nå {n} av {m}',
    undone: 'Angret.', redone: 'Gjort om.', cleared: 'Tømt.',
    filled: '{field}: {text}', emptied: '{field} er åpent igjen.',
    fillIn: '{field}: fyll inn', change: '{field}: {text}. Endre',
    notKept: 'Denne nettleseren lagrer ingenting: Lageret er fullt eller sperret. Svarene varer så lenge et vindu av dette foredraget er åpent.',
    tooLong: '{n} tegn er for mange: det er plass til {m}. Ingenting er kuttet. Forkort teksten.',
    full: 'Listen har plass til høyst {n} linjer.', openCells: 'Åpne felt', noOpenCells: 'Dokumentet lar verken hvem eller når stå åpent.',
    gone: { one: '{n} felt er fylt ut der raden ikke lenger står i dokumentet.', other: '{n} felt er fylt ut der radene ikke lenger står i dokumentet.' },
    drop: 'Forkast',
    hint: 'Enter legger til en linje, Escape avslutter. Enter på en linje endrer den, Delete sletter den, Alt og piltastene flytter den, Ctrl+Z angrer.',
  },
  // Japanese
  ja: {
    add: '行を追加', line: '行', lines: '聴衆の回答', lineCount: { one: '{n} 行', other: '{n} 行' },
    kind: '種類',
    kinds: { detect: '検知', prevent: '予防', mitigate: '緩和', repair: '修復', learn: '学び' },
    up: '上へ', down: '下へ', remove: '削除', undo: '元に戻す', redo: 'やり直す', clear: 'すべて消去',
    added: '追加しました: {text}', changed: '変更しました: {text}', removed: '削除しました: {text}', moved: '{m} 行中の {n} 行目',
    undone: '元に戻しました。', redone: 'やり直しました。', cleared: 'すべて消去しました。',
    filled: '{field}: {text}', emptied: '{field}は空欄に戻りました。',
    fillIn: '{field}: 記入する', change: '{field}: {text}。変更する',
    notKept: 'このブラウザーには保存できません。容量が足りないか、保存が禁止されています。答えはこの発表の画面が開いている間だけ残ります。',
    tooLong: '{n} 文字は長すぎます。入るのは {m} 文字までです。何も切り捨てていません。短くしてください。',
    full: '{n} 行まで書けます。', openCells: '空欄', noOpenCells: 'この文書に担当と期限の空欄はありません。',
    gone: { one: '文書からなくなった行への記入が {n} 件あります。', other: '文書からなくなった行への記入が {n} 件あります。' },
    drop: '破棄',
    hint: 'Enter で行を追加し、Esc で終わります。行の上で Enter は編集、Delete は削除、Alt と矢印は移動、Ctrl+Z は元に戻します。',
  },
  // Chinese
  zh: {
    add: '添加一行', line: '一行', lines: '听众的回答', lineCount: { one: '{n} 行', other: '{n} 行' },
    kind: '类型',
    kinds: { detect: '发现', prevent: '预防', mitigate: '缓解', repair: '修复', learn: '学习' },
    up: '上移', down: '下移', remove: '删除', undo: '撤销', redo: '重做', clear: '清空',
    added: '已添加：{text}', changed: '已修改：{text}', removed: '已删除：{text}', moved: '现在是第 {n} 行，共 {m} 行',
    undone: '已撤销。', redone: '已重做。', cleared: '已清空。',
    filled: '{field}：{text}', emptied: '{field}已恢复为空。',
    fillIn: '{field}：填写', change: '{field}：{text}。修改',
    notKept: '此浏览器无法保存：存储已满或被禁止。只要本次演讲还有窗口开着，回答就会保留。',
    tooLong: '{n} 个字符太长：这里最多 {m} 个。没有截掉任何内容，请缩短。',
    full: '最多可写 {n} 行。', openCells: '空缺的单元格', noOpenCells: '文档中负责人和截止时间都没有空缺。',
    gone: { one: '有 {n} 个已填写的单元格，其所在行已不在文档中。', other: '有 {n} 个已填写的单元格，其所在行已不在文档中。' },
    drop: '丢弃',
    hint: 'Enter 添加一行，Esc 结束。在一行上按 Enter 编辑，Delete 删除，Alt 加方向键移动，Ctrl+Z 撤销。',
  },
  // Korean
  ko: {
    add: '줄 추가', line: '한 줄', lines: '청중의 답변', lineCount: { one: '{n}줄', other: '{n}줄' },
    kind: '종류',
    kinds: { detect: '감지', prevent: '예방', mitigate: '완화', repair: '복구', learn: '학습' },
    up: '위로', down: '아래로', remove: '삭제', undo: '실행 취소', redo: '다시 실행', clear: '모두 지우기',
    added: '추가됨: {text}', changed: '변경됨: {text}', removed: '삭제됨: {text}', moved: '{m}줄 중 {n}번째',
    undone: '실행을 취소했습니다.', redone: '다시 실행했습니다.', cleared: '모두 지웠습니다.',
    filled: '{field}: {text}', emptied: '{field} 칸이 다시 비었습니다.',
    fillIn: '{field}: 채우기', change: '{field}: {text}. 바꾸기',
    notKept: '이 브라우저에는 저장되지 않습니다. 저장 공간이 가득 찼거나 금지되어 있습니다. 답은 이 발표의 창이 열려 있는 동안만 남습니다.',
    tooLong: '{n}자는 너무 깁니다. 최대 {m}자까지 들어갑니다. 잘린 내용은 없습니다. 줄여 주세요.',
    full: '{n}줄까지 쓸 수 있습니다.', openCells: '빈칸', noOpenCells: '문서에 담당과 기한의 빈칸이 없습니다.',
    gone: { one: '문서에서 사라진 행에 채운 칸이 {n}개 있습니다.', other: '문서에서 사라진 행에 채운 칸이 {n}개 있습니다.' },
    drop: '버리기',
    hint: 'Enter로 줄을 추가하고 Esc로 마칩니다. 줄에서 Enter는 편집, Delete는 삭제, Alt와 화살표는 이동, Ctrl+Z는 실행 취소입니다.',
  },
}
