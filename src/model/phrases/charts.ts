import type { ChartPhrases } from './chart.ts'

/** What stands on drawn pictures, by language, as in `words.ts`. */
// biome-ignore format: what is read together stands together
export const chartPhrases: Readonly<Record<string, ChartPhrases>> = {
  en: {
    coverage: 'What the actions are for',
    detect: 'detect', prevent: 'prevent', mitigate: 'mitigate', repair: 'repair', learn: 'learn',
    kindNotStated: 'not stated', stronger: 'stronger', intermediate: 'intermediate', weaker: 'weaker',
    notClassed: 'not classed', readFromWords: 'read from its words',
    kindsStated: 'The author states the kind of {n} of {all} actions.', emptyKinds: 'Without an action: {kinds}.',
    hierarchy:
      'Strength after the action hierarchy of RCA² (National Patient Safety Foundation, 2015): the stronger an ' +
      'action, the less it relies on people remembering it. It is read from an action’s first words, and only where ' +
      'they leave no choice.',
    answers: 'From cause to action', causes: 'Causes', wentWrong: 'Went wrong', gotLucky: 'Got lucky',
    linked: 'linked in the document', alike: 'alike in words', whichAction: 'which action?',
    linkedOf: '{linked} of {all} linked to an action',
    howAnswered:
      'A solid line: the document links the two. A dashed line: their words are alike. An open end is a question, ' +
      'not a verdict: the answer may stand in other words.',
  },
  de: {
    coverage: 'Wozu die Maßnahmen da sind',
    detect: 'erkennen', prevent: 'verhindern', mitigate: 'abmildern', repair: 'reparieren', learn: 'lernen',
    kindNotStated: 'nicht angegeben', stronger: 'stärker', intermediate: 'mittel', weaker: 'schwächer',
    notClassed: 'nicht eingestuft', readFromWords: 'aus dem Wortlaut gelesen',
    kindsStated: 'Bei {n} von {all} Maßnahmen ist die Art angegeben.', emptyKinds: 'Ohne Maßnahme: {kinds}.',
    hierarchy:
      'Stärke nach der Maßnahmenhierarchie von RCA² (National Patient Safety Foundation, 2015): je stärker eine ' +
      'Maßnahme, desto weniger hängt sie davon ab, dass jemand an sie denkt. Sie wird aus den ersten Worten gelesen, ' +
      'und nur, wo diese keine Wahl lassen.',
    answers: 'Von der Ursache zur Maßnahme', causes: 'Ursachen', wentWrong: 'Lief schief', gotLucky: 'Glück gehabt',
    linked: 'im Dokument verknüpft', alike: 'ähnlicher Wortlaut', whichAction: 'welche Maßnahme?',
    linkedOf: '{linked} von {all} mit einer Maßnahme verknüpft',
    howAnswered:
      'Eine durchgezogene Linie: das Dokument verknüpft beides. Eine gestrichelte: der Wortlaut ähnelt sich. Ein ' +
      'offenes Ende ist eine Frage, kein Urteil: die Antwort kann in anderen Worten dastehen.',
  },
  fr: {
    coverage: 'À quoi servent les actions',
    detect: 'détecter', prevent: 'prévenir', mitigate: 'atténuer', repair: 'réparer', learn: 'apprendre',
    kindNotStated: 'non précisé', stronger: 'plus forte', intermediate: 'intermédiaire', weaker: 'plus faible',
    notClassed: 'non classée', readFromWords: 'lu dans ses mots',
    kindsStated: 'Les auteurs précisent le type de {n} actions sur {all}.', emptyKinds: 'Sans action\u00a0: {kinds}.',
    hierarchy:
      'La force suit la hiérarchie d’actions de RCA² (National Patient Safety Foundation, 2015)\u00a0: plus une action ' +
      'est forte, moins elle dépend de la mémoire des gens. Elle se lit dans les premiers mots d’une action, et ' +
      'seulement là où ils ne laissent pas de choix.',
    answers: 'De la cause à l’action', causes: 'Causes', wentWrong: 'Ce qui a mal tourné', gotLucky: 'Coups de chance',
    linked: 'liées dans le document', alike: 'mots semblables', whichAction: 'quelle action\u00a0?',
    linkedOf: '{linked} sur {all} reliés à une action',
    howAnswered:
      'Un trait plein\u00a0: le document lie les deux. Un trait pointillé\u00a0: leurs mots se ressemblent. Un bout ouvert est ' +
      'une question, pas un verdict\u00a0: la réponse peut être dite autrement.',
  },
  es: {
    coverage: 'Para qué son las acciones',
    detect: 'detectar', prevent: 'prevenir', mitigate: 'mitigar', repair: 'reparar', learn: 'aprender',
    kindNotStated: 'sin indicar', stronger: 'más fuerte', intermediate: 'intermedia', weaker: 'más débil',
    notClassed: 'sin clasificar', readFromWords: 'leído en sus palabras',
    kindsStated: 'El tipo está indicado en {n} de {all} acciones.', emptyKinds: 'Sin acción: {kinds}.',
    hierarchy:
      'La fuerza sigue la jerarquía de acciones de RCA² (National Patient Safety Foundation, 2015): cuanto más fuerte ' +
      'es una acción, menos depende de que alguien se acuerde. Se lee en las primeras palabras de una acción, y solo ' +
      'donde no dejan otra opción.',
    answers: 'De la causa a la acción', causes: 'Causas', wentWrong: 'Salió mal', gotLucky: 'Hubo suerte',
    linked: 'enlazadas en el documento', alike: 'palabras parecidas', whichAction: '¿qué acción?',
    linkedOf: '{linked} de {all} con una acción enlazada',
    howAnswered:
      'Una línea continua: el documento enlaza las dos. Una discontinua: sus palabras se parecen. Un extremo abierto es ' +
      'una pregunta, no un veredicto: la respuesta puede estar dicha de otro modo.',
  },
  pt: {
    coverage: 'Para que servem as ações',
    detect: 'detectar', prevent: 'prevenir', mitigate: 'mitigar', repair: 'reparar', learn: 'aprender',
    kindNotStated: 'não informado', stronger: 'mais forte', intermediate: 'intermediária', weaker: 'mais fraca',
    notClassed: 'sem classificação', readFromWords: 'lido nas suas palavras',
    kindsStated: 'O tipo está informado em {n} de {all} ações.', emptyKinds: 'Sem ação: {kinds}.',
    hierarchy:
      'A força segue a hierarquia de ações do RCA² (National Patient Safety Foundation, 2015): quanto mais forte a ' +
      'ação, menos depende de alguém se lembrar dela. É lida nas primeiras palavras da ação, e só onde elas não deixam ' +
      'escolha.',
    answers: 'Da causa à ação', causes: 'Causas', wentWrong: 'Deu errado', gotLucky: 'Foi sorte',
    linked: 'ligadas no documento', alike: 'palavras parecidas', whichAction: 'qual ação?',
    linkedOf: '{linked} de {all} com uma ação ligada',
    howAnswered:
      'Uma linha contínua: o documento liga as duas. Uma tracejada: as palavras são parecidas. Uma ponta aberta é uma ' +
      'pergunta, não um veredito: a resposta pode estar dita de outro modo.',
  },
  nb: {
    coverage: 'Hva tiltakene er til for',
    detect: 'oppdage', prevent: 'forebygge', mitigate: 'dempe', repair: 'reparere', learn: 'lære',
    kindNotStated: 'ikke oppgitt', stronger: 'sterkere', intermediate: 'middels', weaker: 'svakere',
    notClassed: 'ikke vurdert', readFromWords: 'lest av ordlyden',
    kindsStated: 'Typen er oppgitt for {n} av {all} tiltak.', emptyKinds: 'Uten tiltak: {kinds}.',
    hierarchy:
      'Styrken følger tiltakshierarkiet i RCA² (National Patient Safety Foundation, 2015): jo sterkere et tiltak er, ' +
      'desto mindre hviler det på at noen husker det. Den leses av de første ordene, og bare der de ikke gir noe valg.',
    answers: 'Fra årsak til tiltak', causes: 'Årsaker', wentWrong: 'Gikk galt', gotLucky: 'Hadde flaks',
    linked: 'koblet i dokumentet', alike: 'lik ordlyd', whichAction: 'hvilket tiltak?',
    linkedOf: '{linked} av {all} knyttet til et tiltak',
    howAnswered:
      'En hel linje: dokumentet kobler de to. En stiplet: ordlyden ligner. En åpen ende er et spørsmål, ikke en dom: ' +
      'svaret kan stå med andre ord.',
  },
  ja: {
    coverage: 'アクションの目的',
    detect: '検知', prevent: '予防', mitigate: '緩和', repair: '修復', learn: '学習',
    kindNotStated: '記載なし', stronger: '強い', intermediate: '中間', weaker: '弱い',
    notClassed: '分類なし', readFromWords: '文面から判断',
    kindsStated: '{all} 件中 {n} 件に種別が記載されています。', emptyKinds: 'アクションがないもの：{kinds}。',
    hierarchy:
      '強さは RCA²（National Patient Safety Foundation、2015 年）のアクション階層によります。強いほど、人の記憶に頼りません。' +
      '書き出しの語から、迷いのない場合にだけ読み取ります。',
    answers: '原因からアクションへ', causes: '原因', wentWrong: 'うまくいかなかった点', gotLucky: '幸運だった点',
    linked: '文書で関連付け', alike: '語が一致', whichAction: 'どのアクション？',
    linkedOf: '{all} 件中 {linked} 件に対応するアクションあり',
    howAnswered:
      '実線は文書が両者を関連付けているもの、破線は語が一致するものです。開いた端は問いであり、判定ではありません。' +
      '別の言葉で答えが書かれていることもあります。',
  },
  zh: {
    coverage: '行动项的用途',
    detect: '发现', prevent: '预防', mitigate: '缓解', repair: '修复', learn: '学习',
    kindNotStated: '未注明', stronger: '较强', intermediate: '中等', weaker: '较弱',
    notClassed: '未分级', readFromWords: '由措辞判断',
    kindsStated: '{all} 个行动项中有 {n} 个注明了类别。', emptyKinds: '没有行动项的类别：{kinds}。',
    hierarchy:
      '强度依据 RCA²（National Patient Safety Foundation，2015 年）的措施层级：越强的行动项越不依赖人的记忆。' +
      '只从行动项开头的词语判断，且仅在没有歧义时。',
    answers: '从原因到行动', causes: '原因', wentWrong: '做得不好的', gotLucky: '侥幸的',
    linked: '文档中已关联', alike: '措辞相近', whichAction: '哪个行动项？',
    linkedOf: '{all} 项中 {linked} 项有对应的行动项',
    howAnswered: '实线：文档将两者关联。虚线：措辞相近。开口的一端是问题，不是结论：答案可能写成了别的说法。',
  },
  ko: {
    coverage: '액션의 목적',
    detect: '탐지', prevent: '예방', mitigate: '완화', repair: '복구', learn: '학습',
    kindNotStated: '미기재', stronger: '강함', intermediate: '중간', weaker: '약함',
    notClassed: '미분류', readFromWords: '문구에서 판단',
    kindsStated: '액션 {all}건 중 {n}건에 유형이 적혀 있습니다.', emptyKinds: '액션이 없는 유형: {kinds}.',
    hierarchy:
      '강도는 RCA²(National Patient Safety Foundation, 2015년)의 조치 위계를 따릅니다. 강할수록 사람의 기억에 덜 ' +
      '의존합니다. 액션의 첫 단어에서, 달리 읽을 여지가 없을 때만 판단합니다.',
    answers: '원인에서 액션으로', causes: '원인', wentWrong: '잘못된 점', gotLucky: '운이 좋았던 점',
    linked: '문서에서 연결됨', alike: '비슷한 문구', whichAction: '어떤 액션?',
    linkedOf: '{all}건 중 {linked}건이 액션과 연결됨',
    howAnswered:
      '실선은 문서가 둘을 연결한 것이고, 점선은 문구가 비슷한 것입니다. 열린 끝은 질문이지 판정이 아닙니다. ' +
      '답이 다른 말로 적혀 있을 수 있습니다.',
  },
}
