import { describe, expect, it } from 'vitest'
import type { ImpactSlide } from '../src/model/story.ts'
import { talkOf } from './helpers/talk.ts'

function impactOf(markdown: string): readonly ImpactSlide[] {
  const { deck } = talkOf(`# Orders late\n\n## Impact\n\n${markdown}\n`)
  return deck.slides.filter((slide) => slide.kind === 'impact')
}

/** The tiles of a text under "Impact", each as its sentence with the number in brackets. */
function tilesOf(markdown: string): readonly string[] {
  return impactOf(markdown).flatMap(({ tiles }) =>
    tiles.map(({ before, value, after }) => [before, `[${value}]`, after].filter(Boolean).join(' ')),
  )
}

/** A sentence, and the tile it becomes; null for none. */
const sentences: Readonly<Record<string, readonly (readonly [sentence: string, tile: string | null])[]>> = {
  'thousands and multiples': [
    ['41 200 ordre feilet', '[41 200] ordre feilet'],
    ['41\u00a0200 ordre feilet', '[41 200] ordre feilet'],
    ['41\u202f200 commandes ont échoué', '[41 200] commandes ont échoué'],
    ['41\u2009200 Bestellungen sind ausgefallen', '[41 200] Bestellungen sind ausgefallen'],
    ['1.250.000 Bestellungen fehlten', '[1.250.000] Bestellungen fehlten'],
    ["1'250'000 Bestellungen fehlten", "[1'250'000] Bestellungen fehlten"],
    ['1,250,000 orders failed', '[1,250,000] orders failed'],
    ['12,34,567 orders failed', '[12,34,567] orders failed'],
    ['12 lakh users were logged out', '[12 lakh] users were logged out'],
    ['Etwa 1,25 Mio. Kunden waren betroffen', '[Etwa 1,25 Mio.] Kunden waren betroffen'],
    ['Rund 3 Milliarden Anfragen liefen ins Leere', '[Rund 3 Milliarden] Anfragen liefen ins Leere'],
    ['Environ 2 millions de clients touchés', '[Environ 2 millions] de clients touchés'],
    ['3 millones de pedidos se perdieron', '[3 millones] de pedidos se perdieron'],
    ['12 mil pedidos falharam', '[12 mil] pedidos falharam'],
    ['1,2 mill. meldinger kom for sent', '[1,2 mill.] meldinger kom for sent'],
    ['１２万件の注文が失敗しました', '[12万件] の注文が失敗しました'],
    ['約1億2000万件のメールが遅延', '[約1億2000万件] のメールが遅延'],
    ['影响了约 3 亿条消息', '影响了 [约 3 亿条] 消息'],
    ['120만 건의 주문이 실패했다', '[120만 건] 의 주문이 실패했다'],
    ['Roughly 4.2 million requests failed', '[Roughly 4.2 million] requests failed'],
    ['500+ customers called', '[500+] customers called'],
    ['1 250 00 ordre feilet', null],
  ],
  money: [
    ['Tap på 1 250 000 kr', 'Tap på [1 250 000 kr]'],
    ['Tapt omsetning var NOK 1.250.000 på en dag', 'Tapt omsetning var [NOK 1.250.000] på en dag'],
    ['kr 500 000 gikk tapt', '[kr 500 000] gikk tapt'],
    ['Der Schaden liegt bei 1,25 Mio. €', 'Der Schaden liegt bei [1,25 Mio. €]'],
    ["CHF 1'250'000 Umsatz gingen verloren", "[CHF 1'250'000] Umsatz gingen verloren"],
    ['Le coût est de 2 millions d’euros', 'Le coût est de [2 millions d’euros]'],
    ['€3.5M in lost sales', '[€3.5M] in lost sales'],
    ['We refunded $ 4.2 million to shops', 'We refunded [$ 4.2 million] to shops'],
    ['We refunded ₹12,34,567 to shops', 'We refunded [₹12,34,567] to shops'],
    ['Perdimos 12.500 USD en ventas', 'Perdimos [12.500 USD] en ventas'],
    ['R$ 1,2 milhão em perdas', '[R$ 1,2 milhão] em perdas'],
    ['損失は 120 万円', '損失は [120 万円]'],
    ['损失约为 35 万元', '损失 [约为 35 万元]'],
    ['손실은 약 3억 원', '손실은 [약 3억 원]'],
  ],
  'time and shares': [
    ['Down for 3h20m', 'Down for [3h20m]'],
    ['Down for 1 h 5 min', 'Down for [1 h 5 min]'],
    ['Down for 5 hours and 26 minutes', 'Down for [5 hours and 26 minutes]'],
    ['Nede i 38 minutter', 'Nede i [38 minutter]'],
    ['Der Ausfall dauerte 3 Std. 20 Min.', 'Der Ausfall dauerte [3 Std. 20 Min.]'],
    ['La panne a duré 2 heures et 5 minutes', 'La panne a duré [2 heures et 5 minutes]'],
    ['El corte duró 2 horas', 'El corte duró [2 horas]'],
    ['A queda durou quase 40 minutos', 'A queda durou [quase 40 minutos]'],
    ['約2時間30分にわたり停止した', '[約2時間30分] にわたり停止した'],
    ['服务中断 3 个小时', '服务中断 [3 个小时]'],
    ['약 3시간 20분 동안 중단되었다', '[약 3시간 20분] 동안 중단되었다'],
    ['99.95% of requests succeeded', '[99.95%] of requests succeeded'],
    ['3 % des requêtes ont échoué', '[3 %] des requêtes ont échoué'],
    ['８５％の注文が失敗した', '[85%] の注文が失敗した'],
    ['Sales fell by −5 % that day', 'Sales fell by [−5 %] that day'],
    ['Latency was 3x higher', 'Latency was [3x] higher'],
    ['Error rate rose from 2 % to 40 %', 'Error rate rose from 2 % to [40 %]'],
  ],
  'ranges, ratios and powers': [
    ['Between 3 and 4 hours of downtime', null],
    ['From 10 to 20 minutes of delay', null],
    ['10-15 % of requests failed', null],
    ['10–15 minutes of downtime', null],
    ['3 bis 5 Minuten Ausfall', null],
    ['Entre 3 et 4 heures de panne', null],
    ['Mellom 3 og 4 timer nede', null],
    ['Entre 3 y 4 horas caído', null],
    ['3〜5分の遅延が発生した', null],
    ['3到5分钟的延迟', null],
    ['3시간에서 5시간 동안 중단', null],
    ['Ranging from 34% to 97% of requests', null],
    ['2 of 5 nodes were down', '[2 of 5] nodes were down'],
    ['1/3 of orders failed', null],
    ['10^6 requests were lost', null],
    ['10⁶ requests were lost', null],
    ['A 5-minute gap in the data', null],
    ['Latency went up x2 for users', null],
  ],
  'what would and might be': [
    ['This could have hit 12 000 customers', null],
    ['Up to 40 000 customers, who live in Norway, could have been affected', null],
    ['It would have cost 30 000 € a day', null],
    ['300 readers might have seen it', null],
    ['Es hätte 3000 Bestellungen treffen können', null],
    ['Cela aurait pu toucher 3000 clients', null],
    ['Podría haber afectado a 3000 clientes', null],
    ['Poderia ter afetado 3000 clientes', null],
    ['Det kunne ha rammet 3000 kunder', null],
    ['最大12,500名に影響した可能性がある', null],
    ['可能影响 3000 个用户', null],
    ['최대 3000명이 영향을 받았을 수도 있다', null],
    ['Nobody could log in for 40 minutes', 'Nobody could log in for [40 minutes]'],
    ['Users could not log in for 40 minutes', 'Users could not log in for [40 minutes]'],
    ['Kundene kunne ikke betale i 40 minutter', 'Kundene kunne ikke betale i [40 minutter]'],
    ['41,200 orders failed, but it could be worse', '[41,200] orders failed'],
  ],
  'names, days and holes': [
    ['Ticket #123 was opened', null],
    ['Region 2 failed completely', null],
    ['第3回目の障害', null],
    ['The 3rd region failed', null],
    ['version 1.24.0 was rolled back', null],
    ['192.168.100.200 was down', null],
    ['500 errors were seen', null],
    ['The API returned 503 for everybody', null],
    ['On 12 June all orders failed', null],
    ['5月12日14時30分に停止した', null],
    ['6월 12일 14시 30분에 중단되었다', null],
    ['kl. 14 begynte det', null],
    ['Started at 14:30, ended at 15:00', null],
    ['Found 3 days ago by support', null],
    ['`checkout` returned errors for 38 minutes', null],
    ['See https://status.example.com for 38 minutes of errors', null],
    ['38 minutes and 41 200 orders lost', '[41 200] orders lost'],
  ],
}

describe('a number of the impact', () => {
  for (const [kind, cases] of Object.entries(sentences))
    it.each(cases)(`is read (${kind}): %s`, (sentence, tile) => {
      expect(tilesOf(`- ${sentence}`)).toEqual(tile === null ? [] : [tile])
    })

  it('is not taken out of a clause that a tile has no room for', () => {
    const long = `41 200 orders ${'from shops that we have had for years '.repeat(7)}failed`
    expect(tilesOf(`- ${long}`)).toEqual([])
    expect(impactOf(`- ${long}`)[0]?.markdown).toContain('41 200 orders')
  })
})

describe('the numbers of a slide', () => {
  it('come from inner items too, and first from those that begin with one', () => {
    expect(
      tilesOf('- We lost 3 TB of logs\n- Shops\n  - 310 shops were closed\n- 41,200 orders failed'),
    ).toEqual(['We lost [3 TB] of logs', '[310] shops were closed', '[41,200] orders failed'])
    const four =
      'We lost 3 TB of logs.\n\n- 310 shops were closed\n- 41,200 orders failed\n- 12 % of users left'
    expect(tilesOf(four)).toEqual([
      '[310] shops were closed',
      '[41,200] orders failed',
      '[12 %] of users left',
    ])
  })

  it('come from a table’s values, never from its labels', () => {
    const table =
      '| What | How much |\n|---|---|\n| Errors in the last 5 minutes | 0 |\n| Orders that failed | 41,200 |'
    expect(tilesOf(table)).toEqual(['Orders that failed [41,200]'])
    expect(tilesOf(`${table}\n| Time down | 38 min |`)).toEqual([
      'Orders that failed [41,200]',
      'Time down [38 min]',
    ])
    expect(tilesOf('| What | Before | After |\n|---|---|---|\n| Latency | 40 ms | 900 ms |')).toEqual([])
  })

  it('are not shown twice, as two tiles or again in the text', () => {
    expect(tilesOf('- 41,200 orders failed\n- 41 200 orders failed')).toEqual([])
    expect(tilesOf('- 41,200 orders failed\n\nOf the 41 200 orders all were sent again.')).toEqual([])
    const [slide] = impactOf(
      'The outage lasted 47 minutes. Shops in Oslo and Bergen had to write orders on paper.',
    )
    expect(slide?.tiles.map(({ value }) => value)).toEqual(['47 minutes'])
    expect(slide?.markdown).toBe('Shops in Oslo and Bergen had to write orders on paper.')
    expect(slide?.notes.map(({ markdown }) => markdown).join()).toContain(
      'The outage lasted 47 minutes. Shops in Oslo',
    )
  })

  it('leave a sentence alone of which they say but a little', () => {
    const long =
      'The queue stalled for 47 minutes, because the disk of the broker was full and nobody had an alert on it.'
    expect(tilesOf(long)).toEqual([])
    expect(impactOf(long)[0]?.markdown).toBe(long)
  })
})
