/** Cells that say nothing, in any column; compared whole: lower case, NFKC, trimmed. */
// biome-ignore format: a language keeps to its lines
export const emptyCells: readonly string[] = [
  '', '-', '--', '---', '–', '—', '―', 'ー', '_', '/', '.', '..', '...', '?', '??', '???', '~', '*',
  'n/a', 'n.a.', 'n.a', 'na', 'none', 'nil', 'null', 'not applicable', 'not stated', 'not specified',
  'unknown', 'tbd', 't.b.d.', 'tba', 'tbc', 'to be determined', 'to be decided', 'to be defined',
  'to be confirmed', 'to be announced',
  'keine', 'keiner', 'kein', 'entfällt', 'unbekannt', 'nicht zutreffend', 'noch offen', 'noch zu klären',
  'k. a.', 'k.a.',
  'aucun', 'aucune', 'néant', 'sans objet', 's/o', 'non applicable', 'inconnu', 'à définir', 'à déterminer',
  'à confirmer',
  'ninguno', 'ninguna', 'no aplica', 'desconocido', 'por definir', 'por determinar', 'por confirmar',
  'nenhum', 'nenhuma', 'não se aplica', 'não aplicável', 'desconhecido', 'a definir', 'a confirmar',
  'ingen', 'ukjent', 'ikke relevant', 'ikke aktuelt', 'ikke bestemt', 'avklares', 'ikke avklart',
  'なし', '無し', '無', '特になし', '該当なし', '未定', '未確定', '不明', '調整中',
  '无', '暂无', '没有', '不适用', '待定', '未知', '待确认',
  '없음', '해당 없음', '해당없음', '미정', '추후 결정', '추후 확정', '알 수 없음', '미상',
]

/** Words in a day's or an owner's place that leave it open; compared whole. In a status's place some of them are states. */
// biome-ignore format: a language keeps to its lines
export const undecided: readonly string[] = [
  'open', 'pending', 'undecided', 'undefined', 'not set', 'not decided', 'not yet decided', 'not yet', 'to be set',
  'to be agreed', 'to be filled', 'to be filled in', 'to be scheduled', 'unscheduled', 'not scheduled', 'no date',
  'no due date', 'none yet', 'no owner yet', 'todo', 'tbd later', 'not known', 'not known yet',
  'offen', 'unklar', 'ungeklärt', 'unentschieden', 'nicht festgelegt', 'noch nicht festgelegt', 'noch unklar',
  'wird noch festgelegt', 'wird festgelegt', 'zu klären', 'zu bestimmen', 'festzulegen', 'steht noch aus', 'ausstehend',
  'à préciser', 'à fixer', 'à planifier', 'à décider', 'à voir', 'non défini', 'non définie', 'non décidé', 'indéfini',
  'en attente', 'pas encore défini', 'ouvert',
  'por decidir', 'por fijar', 'por concretar', 'por acordar', 'sin definir', 'sin decidir', 'sin fecha', 'pendiente',
  'indefinido', 'a determinar', 'por asignar', 'abierto',
  'a decidir', 'por decidir', 'indefinida', 'não definido', 'não definida', 'a combinar', 'a determinar', 'sem data', 'em aberto',
  'pendente', 'aberto',
  'uavklart', 'ikke avgjort', 'ikke fastsatt', 'må avklares', 'å avklare', 'bestemmes senere', 'åpen', 'åpent', 'uten dato',
  '未決', '未決定', '要検討', '検討中', '要調整', '後日決定', '決まっていない', '要確認', '未設定', '確認中',
  '未确定', '未决定', '待确定', '待定中', '待商议', '待讨论', '待排期', '尚未确定', '未设置',
  '미확정', '미결정', '협의 중', '추후 협의', '확인 중', '정해지지 않음', '추후 안내', '논의 중', '미설정',
]

/** Words in an owner's or a team's place that name no one; compared whole. Holds the two lists above too. */
// biome-ignore format: a language keeps to its lines
export const nobody: readonly string[] = [
  ...emptyCells, ...undecided,
  '@here', '@channel', '@everyone', '@all', '@team', '@tbd', '@todo', '@nobody', '@someone', '@unassigned', 'open to all',
  'unassigned', 'not assigned', 'not yet assigned', 'to be assigned', 'nobody', 'no one', 'noone', 'no owner',
  'anyone', 'anybody', 'someone', 'somebody', 'everyone', 'everybody', 'all', 'all of us', 'all teams',
  'all engineers', 'whole team', 'the whole team', 'entire team', 'team', 'the team', 'teams', 'we', 'us',
  'various', 'multiple', 'several', 'todo', 'name', 'your name', 'owner', '@owner', '@name', '@user',
  '@username', '@', 'x', 'xx', 'xxx',
  'niemand', 'nicht zugewiesen', 'jemand', 'jeder', 'alle', 'alle teams', 'wir', 'das team', 'ganzes team',
  'das ganze team', 'offen', 'verschiedene',
  'personne', 'non assigné', 'non attribué', 'à attribuer', 'à assigner', "quelqu'un", 'tous', 'toutes',
  'tout le monde', "toute l'équipe", 'nous', "l'équipe", 'équipe', 'toutes les équipes',
  'nadie', 'sin asignar', 'no asignado', 'por asignar', 'alguien', 'todos', 'todas', 'todo el equipo',
  'nosotros', 'el equipo', 'equipo', 'varios',
  'ninguém', 'não atribuído', 'sem responsável', 'a atribuir', 'alguém', 'todo mundo', 'todo o time',
  'toda a equipe', 'nós', 'o time', 'a equipe', 'time', 'equipe', 'vários',
  'ikke tildelt', 'ikke satt', 'noen', 'alle team', 'hele teamet', 'teamet', 'vi', 'oss', 'flere',
  '未割当', '未割り当て', '未アサイン', '担当者未定', '全員', '全体', '全チーム', 'チーム', 'チーム全員',
  'みんな', '我々', '誰か', '各自', '担当者',
  '未分配', '待分配', '未指派', '全员', '全体成员', '所有人', '大家', '我们', '团队', '各团队', '某人',
  '미지정', '미할당', '미배정', '담당자 미정', '전원', '모두', '전체', '전체 팀', '팀', '팀 전체', '우리',
  '누군가', '각자',
]
