/** Our words where what a room has said is taken home; braces hold what is filled in. */
export interface TakePhrases {
  /** Names the row of buttons. */
  readonly takeHome: string
  readonly savePatch: string
  readonly copyRows: string
  readonly saveJson: string
  readonly saveCsv: string
  /** Before the choice of what the patch makes of new lines: proposals, or actions like the others. */
  readonly newLinesAre: string
  readonly asProposed: string
  readonly asDecided: string
  /** Heads the links to a tracker, one an answer. */
  readonly newIssues: string
  /** In the text of a new issue: template of `{title}`, the talk's. */
  readonly askedIn: string
  /** Template of `{name}`, a file. */
  readonly saved: string
  /** Template of the `{command}` that applies it, and of a `{file}` as the patch names it, from the folder to apply it in. */
  readonly applyIt: string
  readonly copied: string
  readonly changed: string
  readonly nothingSaid: string
  /** Template of `{list}`: what couldn't be written into the documents. */
  readonly leftOut: string
}

/** By language, a BCP 47 tag without a region. */
// biome-ignore format: what is read together stands together
export const takePhrases: Readonly<Record<string, TakePhrases>> = {
  en: {
    takeHome: 'Save answers', savePatch: 'Save as patch', copyRows: 'Copy as markdown',
    saveJson: 'Save JSON', saveCsv: 'Save CSV',
    newLinesAre: 'New lines are', asProposed: 'proposed', asDecided: 'decided',
    newIssues: 'New issue', askedIn: 'Asked in “{title}”: what else needs a patch?',
    saved: 'Saved {name}.', applyIt: 'Apply it with {command} in the folder that holds {file}.',
    copied: 'Copied.',
    changed: 'The document has changed since this page was made, so there is no patch. Reload the page: the answers stay.',
    nothingSaid: 'There are no answers yet.', leftOut: 'Not in the patch: {list}.',
  },
  de: {
    takeHome: 'Antworten sichern', savePatch: 'Als Patch sichern', copyRows: 'Als Markdown kopieren',
    saveJson: 'JSON sichern', saveCsv: 'CSV sichern',
    newLinesAre: 'Neue Zeilen sind', asProposed: 'vorgeschlagen', asDecided: 'beschlossen',
    newIssues: 'Neues Ticket', askedIn: 'Gefragt in „{title}“: Was braucht noch einen Patch?',
    saved: '{name} ist gesichert.', applyIt: 'Anwenden mit {command} in dem Ordner, der {file} enthält.',
    copied: 'Kopiert.',
    changed: 'Das Dokument hat sich geändert, seit diese Seite entstand; darum gibt es keinen Patch. Seite neu laden: Die Antworten bleiben.',
    nothingSaid: 'Es gibt noch keine Antworten.', leftOut: 'Nicht im Patch: {list}.',
  },
  fr: {
    takeHome: 'Enregistrer les réponses', savePatch: 'Enregistrer en patch', copyRows: 'Copier en markdown',
    saveJson: 'Enregistrer en JSON', saveCsv: 'Enregistrer en CSV',
    newLinesAre: 'Les nouvelles lignes sont', asProposed: 'proposées', asDecided: 'décidées',
    newIssues: 'Nouveau ticket', askedIn: 'Demandé dans « {title} » : qu’est-ce qui a encore besoin d’un patch ?',
    saved: '{name} est enregistré.', applyIt: 'À appliquer avec {command} dans le dossier qui contient {file}.',
    copied: 'Copié.',
    changed: 'Le document a changé depuis que cette page a été faite : pas de patch. Rechargez la page : les réponses restent.',
    nothingSaid: 'Il n’y a pas encore de réponse.', leftOut: 'Pas dans le patch : {list}.',
  },
  es: {
    takeHome: 'Guardar respuestas', savePatch: 'Guardar como parche', copyRows: 'Copiar como markdown',
    saveJson: 'Guardar JSON', saveCsv: 'Guardar CSV',
    newLinesAre: 'Las líneas nuevas están', asProposed: 'propuestas', asDecided: 'decididas',
    newIssues: 'Nueva incidencia', askedIn: 'Preguntado en «{title}»: ¿qué más necesita un parche?',
    saved: '{name} está guardado.', applyIt: 'Se aplica con {command} en la carpeta que contiene {file}.',
    copied: 'Copiado.',
    changed: 'El documento ha cambiado desde que se hizo esta página, así que no hay parche. Recargue la página: las respuestas se conservan.',
    nothingSaid: 'Aún no hay respuestas.', leftOut: 'No está en el parche: {list}.',
  },
  pt: {
    takeHome: 'Salvar respostas', savePatch: 'Salvar como patch', copyRows: 'Copiar como markdown',
    saveJson: 'Salvar JSON', saveCsv: 'Salvar CSV',
    newLinesAre: 'As linhas novas estão', asProposed: 'propostas', asDecided: 'decididas',
    newIssues: 'Nova issue', askedIn: 'Perguntado em “{title}”: o que mais precisa de um patch?',
    saved: '{name} foi salvo.', applyIt: 'Aplique com {command} na pasta que contém {file}.',
    copied: 'Copiado.',
    changed: 'O documento mudou desde que esta página foi feita; por isso não há patch. Recarregue a página: as respostas ficam.',
    nothingSaid: 'Ainda não há respostas.', leftOut: 'Fora do patch: {list}.',
  },
  nb: {
    takeHome: 'Lagre svar', savePatch: 'Lagre som patch', copyRows: 'Kopier som markdown',
    saveJson: 'Lagre JSON', saveCsv: 'Lagre CSV',
    newLinesAre: 'Nye linjer er', asProposed: 'foreslått', asDecided: 'besluttet',
    newIssues: 'Ny sak', askedIn: 'Spurt i «{title}»: Hva mer trenger en patch?',
    saved: '{name} er lagret.', applyIt: 'Bruk den med {command} i mappen som inneholder {file}.',
    copied: 'Kopiert.',
    changed: 'Dokumentet er endret siden denne siden ble laget, så det blir ingen patch. Last siden på nytt: Svarene blir.',
    nothingSaid: 'Det er ingen svar ennå.', leftOut: 'Ikke i patchen: {list}.',
  },
  ja: {
    takeHome: '回答を保存', savePatch: 'パッチとして保存', copyRows: 'Markdown でコピー',
    saveJson: 'JSON を保存', saveCsv: 'CSV を保存',
    newLinesAre: '新しい行は', asProposed: '提案', asDecided: '決定',
    newIssues: '新しいチケット', askedIn: '「{title}」で尋ねた問い：ほかに直すべきものは？',
    saved: '{name} を保存しました。', applyIt: '{file} があるフォルダーで {command} を実行して適用します。',
    copied: 'コピーしました。',
    changed: 'このページが作られてから文書が変わったため、パッチはありません。ページを再読み込みしてください。回答は残ります。',
    nothingSaid: '回答はまだありません。', leftOut: 'パッチに入っていないもの：{list}。',
  },
  zh: {
    takeHome: '保存回答', savePatch: '保存为补丁', copyRows: '复制为 Markdown',
    saveJson: '保存 JSON', saveCsv: '保存 CSV',
    newLinesAre: '新行是', asProposed: '提议', asDecided: '已决定',
    newIssues: '新建工单', askedIn: '在“{title}”中提出：还有什么需要补丁？',
    saved: '已保存 {name}。', applyIt: '在包含 {file} 的文件夹中用 {command} 应用。',
    copied: '已复制。',
    changed: '此页面生成后文档已更改，因此没有补丁。请重新加载页面；回答会保留。',
    nothingSaid: '还没有回答。', leftOut: '未写入补丁：{list}。',
  },
  ko: {
    takeHome: '답변 저장', savePatch: '패치로 저장', copyRows: '마크다운으로 복사',
    saveJson: 'JSON 저장', saveCsv: 'CSV 저장',
    newLinesAre: '새 줄은', asProposed: '제안', asDecided: '결정',
    newIssues: '새 이슈', askedIn: '“{title}”에서 물은 질문: 또 무엇에 패치가 필요할까요?',
    saved: '{name}을(를) 저장했습니다.', applyIt: '{file}이(가) 있는 폴더에서 {command}(으)로 적용하세요.',
    copied: '복사했습니다.',
    changed: '이 페이지가 만들어진 뒤 문서가 바뀌어 패치가 없습니다. 페이지를 새로 고치세요. 답변은 남습니다.',
    nothingSaid: '아직 답변이 없습니다.', leftOut: '패치에 없는 것: {list}.',
  },
}
