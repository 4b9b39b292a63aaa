import type { ConsolePhrases } from '../console.ts'

/** The console's words in Korean. */
// biome-ignore format: what is read together stands together
export const ko: ConsolePhrases = {
  console: '발표자 콘솔',
  controls: {
    next: '다음', back: '이전', first: '처음', last: '마지막', jump: '슬라이드', overview: '전체 보기', blank: '검은 화면',
    spotlight: '스포트라이트', audience: '청중 창 열기', swap: '창 바꾸기', appearance: '밝게 또는 어둡게',
    font: '글꼴', smaller: '노트 작게', larger: '노트 크게', clock: '시계 시작 또는 멈춤',
    room: '청중의 답변', rehearsal: '리허설', fullscreen: '전체 화면', help: '키 목록',
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
}
