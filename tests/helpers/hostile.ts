/** What could break a part, leave its place or its file: 22 documents. */
export const hostile: readonly (readonly [name: string, text: string])[] = [
  ['letters that XML has no place for', '# A\u0000\u0001\u000b\ufffe\n\n## Summary\n\nx\u0008y \ud800 z\n'],
  ['the end of a text', '# A\n\n## Summary\n\n</a:t></a:r></a:p><p:oleObj r:id="rId1"/>\n'],
  ['entities', '# &xxe; &amp;lt; <!ENTITY x "y">\n\n## Summary\n\n&#0; &#x0; ]]> <![CDATA[x]]>\n'],
  ['quotation marks in descriptions', '# A\n\n## Summary\n\n![" onerror="x" r:embed="rId9](none.png)\n'],
  [
    'schemes',
    '# A\n\n## Summary\n\n[a](javascript:alert(1)) [b](file:///etc/passwd) [c](\\\\\\\\host\\\\x) [d](vbscript:x) [e](data:text/html,x)\n',
  ],
  [
    'macros',
    '# A\n\n## Summary\n\n[a](ppaction://macro?name=x) [b](ms-powerpoint:ofe%7Cu%7Chttps://a.example)\n',
  ],
  ['a place in this file', '# A\n\n## Summary\n\n[a](#summary) [b](../x.md) [c](/etc/passwd)\n'],
  [
    'one that ends with a blank',
    '# A\n\n## Summary\n\n[a](<https://a.example/a b"c>) <https://a.example/\u00a0>\n',
  ],
  ['a name that climbs', '---\ntitle: ../../x\n---\n\n# ../x\n\n## Summary\n\nx\n'],
  ['a name of the system', '# con\n\n## nul\n\nprn\n'],
  ['a name of 200 letters', `# ${'x'.repeat(200)}\n\n## Summary\n\nx\n`],
  ['a word that never ends', `# A\n\n## Summary\n\n${'W'.repeat(5000)}\n`],
  ['a heading that never ends', `# A\n\n## ${'very '.repeat(400)}long\n\nx\n`],
  [
    'a table of 40 columns',
    `# A\n\n## Summary\n\n|${' a |'.repeat(40)}\n|${'--|'.repeat(40)}\n|${' x |'.repeat(40)}\n`,
  ],
  ['a table with ragged rows', '# A\n\n## Summary\n\n| a | b |\n|--|--|\n| 1 |\n| 1 | 2 | 3 |\n'],
  ['an empty table', '# A\n\n## Action items\n\n| What |\n|--|\n'],
  ['nothing', ''],
  ['empty headings and items', '# \n\n## \n\n-\n-\n\n1.\n\n>\n'],
  ['letters that turn around', '# A\u202Eb\u2066\n\n## Summary\n\n\u202Ex\u2069 \u200Fאב\n'],
  ['joined emoji', '# 👩‍👩‍👧‍👦🏳️‍🌈\n\n## Summary\n\n👍🏽 e\u0301\u0301\u0301\n'],
  ['numbers of lists that are none', '# A\n\n## Summary\n\n999999999. x\n0. y\n'],
  [
    'lists in lists',
    `# A\n\n## Summary\n\n${Array.from({ length: 30 }, (_, i) => `${'  '.repeat(i)}- x${i}`).join('\n')}\n`,
  ],
]
