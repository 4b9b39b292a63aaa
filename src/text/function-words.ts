/** What a language is known by in running text. */
export interface LanguageMarks {
  /** Its most frequent small words, lower case, parted by spaces. Relatives may share most of them. */
  readonly words: string
  /** Letters that it writes beside those of its script that all languages have. */
  readonly letters?: string
}

/** Languages in Latin letters, by their first subtag: those we speak, and enough others not to take these for them. */
// biome-ignore format: a language keeps to its lines
export const latinLanguages: Readonly<Record<string, LanguageMarks>> = {
  en: {
    words: `the of and to is was with that be by from this are were we it not been has had which our on for at or as an in
      when after before because while but they their there then so if into also could should would have did no all until`,
  },
  de: {
    words: `der die das und nicht ist ein eine einen einer einem dem den des wir mit auf für wurde wurden von zu im zum zur
      bei nach war waren dass als auch aber wie sich es durch werden hat haben sind oder um aus noch nur über keine kein in
      an weil konnte konnten bis vor wenn da sie er ab wird`,
    letters: 'äöüß',
  },
  fr: {
    words: `le la les des et est une un du nous pour dans été sur au aux que qui pas ne ce cette ces avec par plus sont était
      étaient ont nos notre mais où lors après avant être elle ils leur afin de en a à il car sans se son sa ses`,
    letters: 'àâæçéèêëîïôœùûüÿ',
  },
  es: {
    words: `el los las que del una un por con se para fue fueron y de la en es no más pero como al lo su sus ha han este esta
      cuando desde hasta entre sin sobre también muy hay nos nuestro nuestra porque estaba había a e o durante después son`,
    letters: 'áéíñóúü',
  },
  pt: {
    words: `o os não da do em um uma foi foram na no nas dos das por com se para que e de mais mas como ao à pelo pela às aos
      ser são está estava quando até após sem também já nos nosso nossa isso este esta seu sua havia a as durante depois é ou`,
    letters: 'áâãàçéêíóôõú',
  },
  gl: {
    words: `o os non da do en un unha foi foron na no nas dos das por con se para que e de máis mais pero como ao á polo pola
      ás aos ser son está estaba cando ata sen tamén xa nos noso isto este esta seu súa había a as despois é ou`,
    letters: 'áéíñóúü',
  },
  ca: {
    words: `el la els les i de del dels amb per una un va van que és no als hem més però com es ser quan després en a al pel
      aquest aquesta ha han durant fins sense també o si ho nostre perquè era`,
    letters: 'àçèéíïòóúü',
  },
  it: {
    words: `il lo la gli le i di del della delle dei che non per è un una con da nel nella al alla sono era stato stata abbiamo
      anche ma più come questo questa si ha hanno dopo prima quando e a in su dal dalla ed stati o tra senza`,
    letters: 'àèéìòù',
  },
  ro: {
    words: `și în de la cu pe nu a fost o un care din pentru am sau este au după prin dar ca ce mai să se lui ale cele când
      pe sunt era între fără`,
    letters: 'ăâîșțşţ',
  },
  nl: {
    words: `het een niet van voor werd werden de en is dat die met op te zijn in aan er door ook maar naar bij om als wij we
      onze deze dit was waren hebben heeft kon geen nog na over uit tot of had door omdat tijdens wordt`,
    letters: 'ëï',
  },
  nb: {
    words: `og ikke på det som ble vi til av er fra med en et den de har hadde ved når etter før noe mer men også kunne skal
      skulle være var vært om hvor hvordan seg sin fordi mellom oss vår våre dette at for i å hva nå uten mot opp ut blitt
      noen gikk fikk alle kan`,
    letters: 'æøå',
  },
  nn: {
    words: `og ikkje på det som vart vi til av er frå med ein eit den dei har hadde ved når etter før noko meir men også kunne
      skal skulle vere var vore om kor korleis seg sin fordi mellom oss vår våre dette at for i å kva no utan mot opp ut
      nokre gjekk fekk alle kan`,
    letters: 'æøå',
  },
  da: {
    words: `og ikke på det som blev vi til af er fra med en et den de har havde ved når efter før noget mere men også kunne
      skal skulle være var været om hvor hvordan sig sin fordi mellem os vores dette at for i hvad nu uden mod op ud blevet
      nogen gik fik alle kan`,
    letters: 'æøå',
  },
  sv: {
    words: `och inte på det som blev vi till av är från med en ett den de har hade vid när efter innan något mer men också
      kunde ska skulle vara var varit om hur sig sin eftersom mellan oss vår våra detta att för i vad nu utan mot upp ut
      någon gick fick alla kan genom under`,
    letters: 'åäö',
  },
  is: { words: 'og að er var ekki sem til við með á í það við frá en um hefur voru eftir þegar fyrir úr af', letters: 'áðéíóúýþæö' },
  fi: { words: 'ja ei on oli että se joka kun mutta sekä tai ovat olivat myös ennen jälkeen jos kuin koska eivät joten niin myöskään kunnes', letters: 'äö' },
  et: { words: 'ja ei on oli et see kui mis ka või ning pärast enne aga meie selle olid kuni', letters: 'äõöü' },
  hu: { words: 'a az és hogy nem is egy volt meg de ez csak már után mert vagy voltak ha el nincs között', letters: 'áéíóöőúüű' },
  pl: {
    words: `się nie na jest do że w i z to był była było przez oraz dla po ale jak od są już który która za przy nam aby
      gdy ze o przed nasz został została`,
    letters: 'ąćęłńóśźż',
  },
  cs: {
    words: 'a v na se že je to byl byla bylo jsme z do pro po ale jako při jsou nebo který která od za ve byly před už',
    letters: 'áčďéěíňóřšťúůýž',
  },
  sk: {
    words: 'a v na sa že je to bol bola bolo sme z do pre po ale ako pri sú alebo ktorý ktorá od za vo boli pred už',
    letters: 'áäčďéíĺľňóôŕšťúýž',
  },
  sl: { words: 'in je v na se da za od so ni kot bi ali smo ki bilo bil bila pri po pred ter tudi iz do z s', letters: 'čšž' },
  hr: { words: 'i je u na se da za od su nije kao bi ili smo što koji bilo bio bila pri po prije te iz do s', letters: 'čćđšž' },
  lt: { words: 'ir kad buvo į iš su po dėl bei nuo tai yra bet kaip per prie už', letters: 'ąčęėįšųūž' },
  lv: { words: 'un ir bija ka no uz ar par pēc bet tika lai kas pie kā arī mēs', letters: 'āčēģīķļņšūž' },
  tr: {
    words: 've bir bu için ile da de olarak olan daha çok sonra gibi kadar ancak değil oldu tarafından her ne önce ki',
    letters: 'çğıöşü',
  },
  id: {
    words: `yang dan di untuk dengan ini itu tidak dari pada adalah ke akan telah karena oleh setelah kami dalam sudah
      juga saat ada`,
  },
  vi: {
    words: 'và của là không được các cho với này đã bị khi trong một những từ có vì sau trước đến chúng',
    letters: 'ăâđêôơưảãạấầẩậắằẳặẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỳỷỹỵ',
  },
}

/** Other scripts with the languages that are written in them: the likeliest first, which is meant where nothing is sure. */
// biome-ignore format: a language keeps to its lines
export const otherScripts: readonly {
  readonly script: RegExp
  readonly languages: Readonly<Record<string, LanguageMarks>>
}[] = [
  {
    script: /\p{Script=Cyrillic}/gu,
    languages: {
      ru: { words: 'и в не на что с по из был была было были для это как от при мы но же или после его', letters: 'ёъыэ' },
      uk: { words: 'і в не на що з по із був була було були для це як від при ми але або після та й його у', letters: 'ґєії' },
      be: { words: 'і у не на што з па быў была было былі для гэта як ад пры мы але ці пасля', letters: 'іўыэё' },
      bg: { words: 'и в не на че с по от беше бяха за това как при ние но или след е са се да който във', letters: 'ъ' },
      sr: { words: 'и у не на да је са по из био била било за то како од при ми али или после се су', letters: 'ђјљњћџ' },
      mk: { words: 'и во не на дека со по од беше беа за тоа како при ние но или потоа се да е', letters: 'ѓѕјќљњџ' },
      kk: { words: 'және бұл үшін мен бен де да болды кейін қалай', letters: 'әғқңөұүһі' },
    },
  },
  {
    script: /\p{Script=Arabic}/gu,
    languages: {
      ar: { words: 'في من على إلى أن التي الذي هذا هذه عن مع لم كان كانت تم بعد قبل بين ما لا', letters: 'ةىيكأإؤئ' },
      fa: { words: 'در از به که این را با برای است شد بود و آن تا یک می بعد پس هم', letters: 'پچژگکی' },
      ur: { words: 'میں کے کی کا سے ہے کو نے اور پر یہ تھا تھی گیا بعد', letters: 'ٹڈڑںےہپچکگی' },
    },
  },
  { script: /\p{Script=Hebrew}/gu, languages: { he: { words: '' } } },
  { script: /\p{Script=Greek}/gu, languages: { el: { words: '' } } },
  { script: /\p{Script=Thai}/gu, languages: { th: { words: '' } } },
  {
    script: /\p{Script=Devanagari}/gu,
    languages: {
      hi: { words: 'के में की है और से का को पर था थी गया नहीं यह हो' },
      mr: { words: 'आणि आहे या होते होती झाला झाली नाही मध्ये' },
      ne: { words: 'र छ हो मा को ले थियो भयो गर्न' },
    },
  },
  { script: /\p{Script=Bengali}/gu, languages: { bn: { words: '' } } },
  { script: /\p{Script=Tamil}/gu, languages: { ta: { words: '' } } },
  { script: /\p{Script=Telugu}/gu, languages: { te: { words: '' } } },
  { script: /\p{Script=Georgian}/gu, languages: { ka: { words: '' } } },
  { script: /\p{Script=Armenian}/gu, languages: { hy: { words: '' } } },
]
