import { describe, expect, it } from 'vitest'
import { talkOf } from './helpers/talk.ts'

const langOf = (text: string): string => talkOf(text).postmortem.settings.lang

const headed = (...paragraphs: readonly string[]): string =>
  ['Summary', 'Impact', 'Root cause', 'Action items']
    .map((heading, i) => `## ${heading}\n\n${paragraphs[i] ?? ''}`)
    .join('\n\n')

const log = '```\nERROR the connection to the database was closed by the server and could not be opened\n```'

/** A text a language, in the words of a small incident of a made-up company. */
const prose: Readonly<Record<string, string>> = {
  en: 'The mail relay stopped at 10:36 because its disk was full. We moved the queue to a second relay.',
  de: 'Das Mail-Relay blieb um 10:36 stehen, weil die Platte voll war. Wir haben die Warteschlange auf ein zweites Relay umgezogen.',
  es: 'El relé de correo se detuvo a las 10:36 porque el disco estaba lleno. Movimos la cola a un segundo servidor y los avisos cesaron.',
  fr: 'Le relais de messagerie s’est arrêté à 10:36 parce que le disque était plein. Nous avons déplacé la file vers un second relais.',
  nb: 'E-posttjenesten stoppet 10:36 fordi disken var full. Vi flyttet køen til en annen maskin, og det ble stille etter ti minutter.',
  pt: 'O servidor de correio parou às 10:36 porque o disco estava cheio. A fila foi movida para um segundo servidor e os alertas não voltaram.',
  ja: 'メール中継サーバーは10:36に停止しました。ディスクが満杯だったためです。キューを2台目に移しました。',
  ko: '메일 중계 서버가 디스크가 가득 차서 10:36에 멈췄습니다. 대기열을 두 번째 서버로 옮겼습니다.',
  zh: '邮件中继服务器因磁盘写满于10:36停止。我们把队列迁移到了第二台服务器。',
  da: 'Mailserveren stoppede kl. 10:36, fordi disken var fuld. Vi flyttede køen til en anden maskine, og der blev stille efter ti minutter. Den havde ikke plads.',
  sv: 'E-postservern stannade 10:36 eftersom disken var full. Vi flyttade kön till en annan maskin och det blev tyst efter tio minuter.',
  nn: 'E-posttenesta stoppa 10:36 fordi disken var full. Vi flytta køen til ei anna maskin, og det vart stille. Ho hadde ikkje plass.',
  nl: 'De mailserver stopte om 10:36 omdat de schijf vol was. We hebben de wachtrij naar een tweede server verplaatst en het werd stil.',
  it: 'Il server di posta si è fermato alle 10:36 perché il disco era pieno. La coda è stata spostata su un secondo server e gli avvisi sono cessati.',
  ca: 'El servidor de correu es va aturar a les 10:36 perquè el disc era ple. Vam moure la cua a un segon servidor i els avisos no van tornar amb la càrrega.',
  gl: 'O servidor de correo parou ás 10:36 porque o disco estaba cheo. A fila foi movida a un segundo servidor e os avisos non volveron, pero quedou unha cola.',
  pl: 'Serwer pocztowy zatrzymał się o 10:36, ponieważ dysk był pełny. Kolejka została przeniesiona na drugi serwer i alarmy już nie wróciły.',
  cs: 'Poštovní server se zastavil v 10:36, protože disk byl plný. Frontu jsme přesunuli na druhý server a upozornění se už nevrátila.',
  tr: 'Posta sunucusu disk dolduğu için 10:36’da durdu. Kuyruk ikinci bir sunucuya taşındı ve bu uyarılar daha sonra gelmedi.',
  fi: 'Postipalvelin pysähtyi kello 10:36, koska levy oli täynnä. Jono siirrettiin toiselle palvelimelle, ja hälytykset eivät enää palanneet.',
  hu: 'A levelezőszerver 10:36-kor leállt, mert a lemez megtelt. A sort áthelyeztük egy második gépre, és a riasztások nem jöttek vissza.',
  ro: 'Serverul de poștă s-a oprit la 10:36 pentru că discul era plin. Coada a fost mutată pe un al doilea server și alertele nu au mai revenit.',
  id: 'Server surat berhenti pada 10:36 karena diska penuh. Antrean telah dipindahkan ke server kedua dan peringatan tidak muncul lagi.',
  vi: 'Máy chủ thư đã dừng lúc 10:36 vì ổ đĩa bị đầy. Chúng tôi đã chuyển hàng đợi sang máy thứ hai và không có cảnh báo nào nữa.',
  ru: 'Почтовый сервер остановился в 10:36, потому что диск был полон. Мы перенесли очередь на второй сервер.',
  uk: 'Поштовий сервер зупинився о 10:36, бо диск був повний. Ми перенесли чергу на другий сервер і сповіщення більше не надходили.',
  bg: 'Пощенският сървър спря в 10:36, защото дискът беше пълен. Преместихме опашката на втори сървър и сигналите не се върнаха.',
  ar: 'توقف خادم البريد عند 10:36 لأن القرص كان ممتلئا. نقلنا قائمة الانتظار إلى خادم ثان ولم تعد التنبيهات.',
  fa: 'سرور ایمیل ساعت 10:36 متوقف شد چون دیسک پر بود. صف را به سرور دوم منتقل کردیم و هشدارها دیگر نیامد.',
  he: 'שרת הדואר נעצר ב-10:36 כי הדיסק היה מלא. העברנו את התור לשרת שני וההתראות פסקו.',
  el: 'Ο διακομιστής αλληλογραφίας σταμάτησε στις 10:36 επειδή ο δίσκος ήταν γεμάτος.',
  th: 'เซิร์ฟเวอร์อีเมลหยุดทำงานเวลา 10:36 เพราะดิสก์เต็ม',
  hi: 'मेल सर्वर 10:36 पर रुक गया क्योंकि डिस्क भर गई थी। हमने कतार को दूसरे सर्वर पर ले जाया।',
}

describe('the language of a text', () => {
  it.each(Object.entries(prose))('is %s', (lang, text) => {
    expect(langOf(`# 2031\n\n${text}`)).toBe(lang)
  })

  it.each(Object.entries(prose))('is %s under English headings, beside English logs', (lang, text) => {
    expect(langOf(`# Mail outage\n\n${headed(text, log, text, `- ${text}`)}`)).toBe(lang)
  })
})

/** Where German is mixed with what is not its author's: [what, document, language]. */
const mixed: readonly (readonly [string, string, string])[] = [
  [
    'German with English terms',
    'Das Deployment hat den Load Balancer und den Ingress Controller neu gestartet. Der Rollback lief nicht durch.',
    'de',
  ],
  [
    'German with a quoted English alert',
    `${prose.de}\n\n> The disk of the relay is full and we can not write to it.`,
    'de',
  ],
  [
    'German with English inline code',
    `${prose.de} \`the error was that we could not open it\` kam im Log.`,
    'de',
  ],
  ['German with an English address', `${prose.de} https://wiki.example/the-disk-of-the-relay-was-full`, 'de'],
  ['German with an English sentence', `${prose.de} ${prose.de} The disk was full.`, 'de'],
  ['English with a German sentence', `${prose.en} ${prose.en} Der Alarm war falsch.`, 'en'],
  [
    'English with names',
    'Łukasz and José paged the team in Las Vegas, then in Los Angeles. The relay was restarted by Zoë.',
    'en',
  ],
  [
    'English with zones',
    'At 10:36 EST the relay stopped. At 11:02 EST, 16:02 CET, it was back. DES and ET are not words.',
    'en',
  ],
  [
    'Japanese with English terms',
    'Kubernetes の Pod が OOMKilled となり、Ingress Controller も再起動しました。Deployment をロールバックしました。',
    'ja',
  ],
  [
    'Chinese with English terms',
    '由于 Kubernetes 节点磁盘写满，支付 API 出现超时。我们回滚了 Deployment 并清理了日志。',
    'zh',
  ],
  [
    'Korean with English terms',
    'Kubernetes Pod 가 OOMKilled 상태가 되었고 결제 API 응답이 느려졌습니다.',
    'ko',
  ],
  [
    'English about a Japanese text',
    'The label 決済 was cut in the middle. We fixed the font and all labels are whole since then.',
    'en',
  ],
  [
    'Japanese without kana under Japanese headings',
    '## 概要\n\n決済停止\n\n## 再発防止策\n\n- 証明書監視',
    'ja',
  ],
  ['Chinese of few words', '## 摘要\n\n支付中断\n\n## 改进措施\n\n- 监控证书', 'zh'],
  ['Danish under headings that Norwegian shares', `## Tidslinje\n\n${prose.da}`, 'da'],
  ['Spanish under Portuguese headings', `## Resumo\n\n${prose.es}\n\n## Ações\n\n- ${prose.es}`, 'es'],
  [
    'halves of two languages, by the headings',
    `## Zusammenfassung\n\n${prose.de}\n\n## Maßnahmen\n\n- ${prose.en}`,
    'de',
  ],
]

/** Where a guess would be worse than English. */
const unsure: readonly (readonly [string, string])[] = [
  ['nothing but a title', '# Panne'],
  ['labels only', '## Summary\n\nOutage.\n\n## Action items\n\n- Canary (@kim)'],
  ['one small word', '- Alarm auf Disk'],
  ['a name of a place', '- Los Angeles: de la Cruz'],
  ['numbers', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['what Norwegian and Danish share', '## Status\n\nVi har det.'],
  ['only code', '```\nder die das und nicht\n```'],
]

describe('a mixed document', () => {
  it.each(mixed)('%s', (_, text, lang) => {
    expect(langOf(`# 2031\n\n${text}`)).toBe(lang)
  })

  it.each(unsure)('is English where there is %s', (_, text) => {
    expect(langOf(text)).toBe('en')
  })
})

describe('a language that we have no words in', () => {
  const told = (text: string): readonly string[] =>
    talkOf(text)
      .findings.filter(({ rule }) => rule === 'lang-without-words')
      .map(({ message, spans: [{ line }] }) => `${line} ${message}`)

  it('is told where it is guessed', () => {
    expect(told(`# Mail\n\n${prose.nl}`)).toEqual([
      '1 This document reads as "nl". patchdeck has no words of its own in "nl": its labels will be English.',
    ])
  })

  it('is not told of one that we speak', () => {
    expect(told(`# Mail\n\n${prose.nn}`)).toEqual([])
  })
})
