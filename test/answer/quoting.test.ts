import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { importFile } from '../../src/documents/import.ts'
import { toMarkdown } from '../../src/reply/markdown.ts'
import { BEE_DOCUMENTS, BEE_LIBRARY, createBeeContext } from '../bees.ts'
import { createFolder, createTestContext, dispatch, type TestContext } from '../context.ts'

let context: TestContext
beforeAll(() => {
  context = createBeeContext()
})

/** What `/verify` says: its title, and all of it. */
async function verify(quotation: string, source = ''): Promise<{ title: string; text: string }> {
  const reply = await dispatch({ command: 'verify', input: { quotation, source } }, context)
  return { title: reply.title, text: toMarkdown(reply) }
}

const FOUND = 'Found, word for word'
const ALTERED = 'Altered'

describe('/verify finds what is written as people quote, and says so', () => {
  it.each([
    ['a first letter in brackets', '[a] skep cannot be opened, so nobody sees', 'Its first letter was changed.'],
    ['a first letter made small', 'a skep cannot be opened, so nobody sees', 'Its first letter was changed.'],
    ['[sic]', 'A skep cannot be opened [sic], so nobody sees what ails the bees', 'was put in by whoever quotes'],
    ['(sic!)', 'A skep cannot be opened (sic!), so nobody sees what ails the bees', 'was put in by whoever quotes'],
    [
      'words put in',
      'In that year the moorland society [of Harrow] lent him his first hive'.replace(
        'first hive',
        'first wooden hive',
      ),
      'Put in by whoever quotes: “of Harrow”.',
    ],
    [
      'words in the place of others',
      'We move the [colonies] at night, because foragers that fly by day',
      'Put in by whoever quotes: “colonies”.',
    ],
    [
      'an ending put in',
      'in straw skep[s] until 1931. In that year the moorland society',
      'Letters that whoever quotes has changed: “s”.',
    ],
    [
      'the mark of a note',
      'from yard to yard.12 From then on its rules asked',
      'The marks of notes are no part of it.',
    ],
    [
      'a mark in brackets',
      'from yard to yard.[12] From then on its rules asked',
      'The marks of notes are no part of it.',
    ],
    ['a raised mark', 'from yard to yard.³ From then on its rules asked', 'The marks of notes are no part of it.'],
    [
      'the head of a page',
      'burnt 212 skeps in 1934,\n\n14  The Heather Year\n\nafter foulbrood had gone',
      'The head of a page is no part of it.',
    ],
  ])('%s', async (_, quotation, remark) => {
    const { title, text } = await verify(quotation)
    expect(title).toBe(FOUND)
    expect(text).toContain(remark)
  })

  it.each([
    ['…', 'The society of Harrow Moor … after foulbrood had gone from yard to yard'],
    ['...', 'The society of Harrow Moor ... after foulbrood had gone from yard to yard'],
    ['. . . .', 'until 1931 . . . . He never killed a colony for its honey'],
    ['(…)', 'The society of Harrow Moor (…) after foulbrood had gone from yard to yard'],
    ['[...]', 'The society of Harrow Moor [...] after foulbrood had gone from yard to yard'],
    ['[. . .]', 'The society of Harrow Moor [. . .] after foulbrood had gone from yard to yard'],
    ['beside short parts', 'The society … burnt … after foulbrood had gone from yard to yard'],
  ])('an ellipsis like this: %s', async (_, quotation) => {
    const { title, text } = await verify(quotation)
    expect(title).toBe(FOUND)
    expect(text).toMatch(/\d words are left out\.|One word is left out\./)
  })

  it('a hyphen at a line end, and one that others leave out', async () => {
    expect((await verify('after foul-\nbrood had gone from yard to yard')).title).toBe(FOUND)
    expect((await verify('after foul-brood had gone from yard to yard')).title).toBe(FOUND)
  })

  it('and copies it without what copying brought along', async () => {
    const { text } = await verify('from yard to yard.12 From then on its rules asked')
    expect(text).toContain('“from yard to yard. From then on its rules asked” (Lorne, 1998')
  })

  it('warns where what is left out denies something', async () => {
    const { title, text } = await verify('Honey from heather is a jelly and will … leave the comb')
    expect(title).toBe(FOUND)
    expect(text).toContain('One word is left out.')
    expect(text).toContain('Careful: what is left out denies something.')
    expect((await verify('The society of Harrow Moor … after foulbrood')).text).not.toContain('Careful')
  })

  it('says which parts are too short to be checked without the text, and checks them with it', async () => {
    const quotation = 'The society of Harrow Moor … burnt … after foulbrood had gone from yard to yard'
    const remark = 'So short that without the text it cannot be checked for certain: “burnt”.'
    expect((await verify(quotation)).text).toContain(remark)
    const folder = createFolder()
    const { sources } = loadCorpus(BEE_LIBRARY.FOOTNOTE_LIBRARY).corpus
    await importFile(join(BEE_DOCUMENTS, 'the-heather-year.md'), { folder, sources })
    const withTexts = createTestContext({ ...BEE_LIBRARY, FOOTNOTE_DOCUMENTS: folder })
    const reply = await dispatch({ command: 'verify', input: { quotation } }, withTexts)
    expect(reply.title).toBe(FOUND)
    expect(toMarkdown(reply)).not.toContain('So short')
    // The marks of what is left out stay, at the end of a sentence too.
    const across = 'A skep cannot be opened … after foulbrood had gone from yard to yard'
    const left = await dispatch({ command: 'verify', input: { quotation: across } }, withTexts)
    expect(toMarkdown(left)).toMatch(/Left out: “so nobody sees[^”]*\. [^”]*”/)
    // Each of a thousand words; by their hashes alone, some four of them would pass for “burnt”.
    const wrong = Array.from({ length: 1000 }, (_, i) => quotation.replace('burnt', `w${i}`))
    const titles = wrong.map((each) => dispatch({ command: 'verify', input: { quotation: each } }, withTexts))
    expect((await Promise.all(titles)).filter(({ title }) => title === FOUND)).toEqual([])
  })

  it.each([
    'We [do not] move the hives at night, because foragers that fly by day',
    'We move the hives [never] at night, because foragers that fly by day',
    'I hold that sugar should [no longer] be fed only in September',
    'A colony on 12 frames [hardly] needs about 15 kilograms of stores',
    'The flow from the heather [without rain] begins in the second week',
    'I hold[n’t] that sugar should be fed only in September',
    'A colony on 12 frames [un]needs about 15 kilograms of stores',
  ])('warns where what is put in denies something: %s', async (quotation) => {
    const { title, text } = await verify(quotation)
    expect(title).toBe(FOUND)
    expect(text).toContain('Careful: what is put in denies something.')
  })

  it('does not warn of other words put in, nor of a negation of its own', async () => {
    expect((await verify('We [now] move the hives at night, because foragers')).text).not.toContain('Careful')
    expect((await verify('Honey from heather is a jelly and will [not] leave the comb')).text).not.toContain('Careful')
  })

  it.each([
    '“%s” [emphasis added]',
    '“%s” (emphasis added)',
    '“%s” (emphasis in original)',
    '%s [my emphasis]',
    '“%s [translated]”',
    '“%s” (my translation)',
    '“%s” (Hervorhebung im Original)',
    '“%s” (je souligne)',
    '“%s” [énfasis añadido]',
  ])('takes what whoever quotes says of it for no part of it: %s', async (typed) => {
    const { title, text } = await verify(typed.replace('%s', 'A skep cannot be opened, so nobody sees'))
    expect(title).toBe(FOUND)
    expect(text).toContain('Put in by whoever quotes:')
    expect(text).toMatch(/“A skep cannot be opened, so nobody sees [[(][^“”]+[\])]” \(Lorne/)
  })

  it('takes a number for the mark of a note up to the last note of the source', async () => {
    const notes = [1, 2, 3, 4, 5].map((n) => `${n} The ${n}th book of the keeper, as he wrote it.`).join('\n\n')
    const body =
      'Lamps were lit at dusk on every pier.1 Boats came in by their light, one behind the other.2 Nets were dried.3 '
    const more = 'Rope was tarred in the yard behind the inn.4 Salt was weighed and sold before the evening.5'
    const path = join(createFolder(), 'lamps.txt')
    writeFileSync(path, `Lamps\n\n${body}${more}\n\nNotes\n\n${notes}\n`)
    const folder = createFolder()
    const given = { id: 'lamps', title: 'On Lamps', author: 'Sund, Inga', year: '2020' }
    await importFile(path, { folder, sources: [], given })
    const pier = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
    const answer = async (quotation: string) =>
      (await dispatch({ command: 'verify', input: { quotation } }, pier)).title
    const quotation = 'at dusk on every pier.1 Boats came in by their light, one behind the other'
    for (const mark of ['.1 ', '. 1 ', '.[1] ', '.¹ ', '.5 '])
      expect(await answer(quotation.replace('.1 ', mark)), mark).toBe(FOUND)
    for (const mark of ['.6 ', '. 51 ', '.[12] ', '.⁹ ', '. 300 '])
      expect(await answer(quotation.replace('.1 ', mark)), mark).toBe(ALTERED)
    expect((await verify('from yard to yard. 12 From then on its rules asked')).title).toBe(ALTERED)
  })

  it('shows what is left out where the text is imported', async () => {
    const folder = createFolder()
    const { sources } = loadCorpus(BEE_LIBRARY.FOOTNOTE_LIBRARY).corpus
    await importFile(join(BEE_DOCUMENTS, 'the-heather-year.md'), { folder, sources })
    const withTexts = createTestContext({ ...BEE_LIBRARY, FOOTNOTE_DOCUMENTS: folder })
    const quotation = 'The society of Harrow Moor … after foulbrood had gone'
    const reply = await dispatch({ command: 'verify', input: { quotation } }, withTexts)
    expect(toMarkdown(reply)).toContain('Left out: “burnt 212 skeps in 1934”')
  })
})

describe('/verify sees changed marks as it sees changed words', () => {
  it.each([
    ['a currency', 'lent him €9 and his first wooden hive with movable frames', null],
    ['a per cent', 'killed 93% of 100 mites in our trial of 2013', '“93” in place of “93%”'],
    ['a sign', 'At its centre it is -34 degrees while brood is being raised', '“34” in place of “-34”'],
    ['a point in a figure', 'needs about 1.5 kilograms of stores to see the spring', null],
    ['a range', 'of 11-2 were left after a day and 1 after two', null],
    ['an end', 'he never killed a colony for its honey again?', '“again” in place of “again?”'],
  ])('%s', async (_, quotation, remark) => {
    const { title, text } = await verify(quotation)
    expect(title).toBe(ALTERED)
    if (remark) expect(text).toContain(remark)
  })

  it.each([
    ['commas and dashes', 'A skep cannot be opened – so nobody sees what ails the bees'],
    ['quotation marks', 'a ball that we call the “winter cluster”'],
    [
      'a full stop where it breaks off',
      'The flow from the heather begins.'.replace('begins.', 'begins in the second week.'),
    ],
  ])('but not %s', async (_, quotation) => {
    expect((await verify(quotation)).title).toBe(FOUND)
  })
})

describe('/verify tells of a short quotation', () => {
  it('of four words that they stand in one place', async () => {
    expect((await verify('burnt 212 skeps in')).title).toBe(FOUND)
  })

  it.each(['the winter cluster', 'on the same day'])('too little, of “%s”', async (quotation) => {
    const expected = quotation.split(' ').length < 4 ? 'Too short to tell' : FOUND
    expect((await verify(quotation)).title).toBe(expected)
  })

  it('too little, of five words that are nowhere', async () => {
    const { title, text } = await verify('the society of Harrow Hill')
    expect(title).toBe('Too short to tell')
    expect(text).toContain('needs at least 6 words, or 4 that stand in one place alone')
  })
})

describe('/verify looks where it is said to be from', () => {
  const QUOTATION = 'A skep cannot be opened, so nobody sees what ails the bees'

  it.each(['Lorne', 'Lorne 1998', 'The Heather Year', 'lorne-1998', 'Isa Lorne'])('%s', async (source) => {
    expect((await verify(QUOTATION, source)).title).toBe(FOUND)
  })

  it.each(['Vell and Quint', 'Quint', 'Vell & Quint 2016', 'Swarms between Houses'])(
    '%s, and says where it is',
    async (source) => {
      const { title, text } = await verify(QUOTATION, source)
      expect(title).toBe('Found, but in another source')
      expect(text).toContain('It is said to be from Vell & Quint, and stands here:')
    },
  )

  it.each([
    ['in brackets', `“${QUOTATION}” (Quint, 2016)`],
    ['behind a dash', `“${QUOTATION}” — Tomas Vell`],
  ])('behind the quotation, %s', async (_, quotation) => {
    expect((await verify(quotation)).title).toBe('Found, but in another source')
  })

  it('but takes words in brackets for a part of it that name no source', async () => {
    expect((await verify(`${QUOTATION} (Miller, 1990)`)).title).toBe(ALTERED)
  })

  it('puts together what is from several sources', async () => {
    const { title, text } = await verify(
      'A skep cannot be opened, so nobody sees what flies once they agree, and the swarm flies once they agree',
    )
    expect(title).toBe('Put together from several places')
    expect(text).toMatch(/Lorne, 1998[\s\S]*Vell & Quint, 2016/)
  })
})

describe('/verify and /annotate check a page that is given', () => {
  const city = createTestContext()
  const QUOTATION = 'commitment to ensuring access to services without fear'

  it.each([
    ['“%s” (Bauder, 2022, p. 95)', 'It stands on p. 91, not p. 95.'],
    ['“%s” (Bauder 2022: 95)', 'It stands on p. 91, not p. 95.'],
    ['“%s” (pp. 92–93)', 'It stands on p. 91, not pp. 92–93.'],
  ])('%s', async (typed, remark) => {
    const quotation = typed.replace('%s', QUOTATION)
    const verified = await dispatch({ command: 'verify', input: { quotation } }, city)
    expect(verified.title).toBe(FOUND)
    expect(toMarkdown(verified)).toContain(remark)
    const annotated = await dispatch({ command: 'annotate', input: { text: `They wrote ${quotation}.` } }, city)
    expect(toMarkdown(annotated)).toContain(remark)
  })

  it.each([
    ['“%s” p. 95', ''],
    ['“%s”, p. 95', ''],
    ['“%s” at 95', ''],
    ['“%s” [p. 95]', ''],
    ['%s (p. 95)', ''],
    ['%s, p. 95', ''],
    ['“%s” (Bauder 2022 at 95)', ''],
    ['“%s” (Bauder, 2022, 95)', ''],
    ['“%s” (Bauder 2022, p. 95) [emphasis added]', ''],
    ['“%s” (p. 95, emphasis added)', ''],
    ['“%s” (ibid., p. 95)', ''],
    ['“%s” (op. cit., p. 95)', ''],
    ['“%s” (ebd., S. 95)', ''],
    ['%s', 'p. 95, emphasis added'],
    ['%s', '(ibid., p. 95)'],
    ['%s', '(Bauder, op. cit., p. 95)'],
    ['%s', '(ebd., S. 95)'],
    ['%s', 'p. 95'],
    ['%s', '(p. 95)'],
    ['%s', 'at 95'],
    ['%s', '95'],
    ['%s', 'Bauder at 95'],
    ['%s', 'Bauder 95'],
    ['%s', 'Bauder (2022), 95'],
    ['Bauder (2022, p. 95) writes: "%s"', ''],
    ['Bauder (2022, p. 95) writes: “%s”.', ''],
    ['Bauder (2022: 95) schreibt: „%s“', ''],
    ['As Bauder (2022) says, they made a «%s» (p. 95).', ''],
    ['According to Bauder (2022), cities wherever they are made a “%s” (p. 95).', ''],
  ])('wherever it is said: %s | %s', async (typed, source) => {
    const input = { quotation: typed.replace('%s', QUOTATION), source }
    const reply = await dispatch({ command: 'verify', input }, city)
    expect(reply.title).toBe(FOUND)
    expect(toMarkdown(reply)).toContain('It stands on p. 91, not p. 95.')
  })

  it('and the words that lead up to it for no part of it', async () => {
    const verified = async (quotation: string) => dispatch({ command: 'verify', input: { quotation } }, city)
    expect((await verified(`Fakhry (2022) writes: "${QUOTATION}"`)).title).toBe('Found, but in another source')
    const changed = await verified(`Bauder writes: "${QUOTATION.replace('services', 'zeppelins')}"`)
    expect(changed.title).toBe(ALTERED)
    expect(toMarkdown(changed)).toContain('Not in the source like this: “zeppelins”.')
  })

  it('beside the name of the source', async () => {
    const input = { quotation: QUOTATION, source: 'Bauder, p. 95' }
    expect(toMarkdown(await dispatch({ command: 'verify', input }, city))).toContain('It stands on p. 91, not p. 95.')
  })

  it('and says nothing of one that is right', async () => {
    const input = { quotation: `“${QUOTATION}” (Bauder, 2022, pp. 90–91)` }
    expect(toMarkdown(await dispatch({ command: 'verify', input }, city))).not.toContain(', not p')
  })
})

describe('/annotate tells where a work that is named is none of the sources', () => {
  const city = createTestContext()
  const QUOTATION = 'commitment to ensuring access to services without fear'
  const annotate = async (behind: string) => {
    const text = `They wrote of a “${QUOTATION}” ${behind}.`
    return toMarkdown(await dispatch({ command: 'annotate', input: { text } }, city))
  }

  it.each(['(Foucault, 1975, p. 93)', '(Foucault 1975: 93)', '(Foucault, 1975)'])('another: %s', async (behind) => {
    const shown = await annotate(behind)
    expect(shown).toContain('**Found, but in another source**')
    expect(shown).toContain('“Foucault, 1975” is not among these sources.')
  })

  it('inside a quoted block, and in /verify', async () => {
    const text = `It says so:\n\n> ${QUOTATION} (Foucault, 1975, p. 93)\n`
    const quotation = `“${QUOTATION}” (Foucault, 1975, p. 93)`
    const annotated = await dispatch({ command: 'annotate', input: { text } }, city)
    const verified = await dispatch({ command: 'verify', input: { quotation } }, city)
    for (const reply of [annotated, verified])
      expect(toMarkdown(reply)).toContain('“Foucault, 1975” is not among these sources.')
  })

  it('one of another year, and its page', async () => {
    const shown = await annotate('(Bauder, 2021, p. 93)')
    expect(shown).toContain(`**${FOUND}**`)
    expect(shown).toContain('The source is of 2022, not 2021.')
    expect(shown).toContain('It stands on p. 91, not p. 93.')
  })

  it('and checks the page behind a name alone', async () => {
    expect(await annotate('(Bauder 94)')).toContain('It stands on p. 91, not p. 94.')
    expect(await annotate('(Bauder 91)')).not.toContain('It stands on')
  })

  it.each([
    ['(Foucault 94)', 'Foucault'],
    ['(Foucault, pp. 94–95)', 'Foucault'],
    ['(see also Foucault 94)', 'Foucault'],
    ['(Foucault and Deleuze 94)', 'Foucault and Deleuze'],
    ['(Foucault 1975)', 'Foucault, 1975'],
  ])('one without its year or its comma, in /verify too: %s', async (behind, named) => {
    const quotation = `“${QUOTATION}” ${behind}`
    const verified = toMarkdown(await dispatch({ command: 'verify', input: { quotation } }, city))
    for (const shown of [await annotate(behind), verified])
      expect(shown).toContain(`“${named}” is not among these sources.`)
  })

  it.each(
    [
      ['(chapter 3)', '(March 2013)', '(in 2013)', '(Figure 2)', '(May 1968)', '(März 1994)', '(Artikel 19)'],
      ['(Toronto 2013)', '(Applause)', '(Chapitre 3)', '(Interview 12)'],
    ].flat(),
  )('takes no other words for a work: %s', async (behind) => {
    const shown = await annotate(behind)
    expect(shown).toContain(`**${FOUND}**`)
    expect(shown).not.toMatch(/not among|It stands on/)
  })
})

describe('/verify takes nothing beside a quotation for its words', () => {
  const city = createTestContext()
  const QUOTATION = 'commitment to ensuring access to services without fear'

  it.each([
    `${QUOTATION} — Bauder`,
    `<q>${QUOTATION}</q>`,
    `<blockquote cite="https://example.org">${QUOTATION}.</blockquote>`,
    `*Commitment* to ensuring access to services without fear`,
    `\`\`${QUOTATION}''`,
  ])('%s', async (quotation) => {
    expect((await dispatch({ command: 'verify', input: { quotation } }, city)).title).toBe(FOUND)
  })

  it('and checks the page of a name alone', async () => {
    const input = { quotation: `“${QUOTATION}” (Bauder 94)` }
    expect(toMarkdown(await dispatch({ command: 'verify', input }, city))).toContain('It stands on p. 91, not p. 94.')
  })
})

describe('/annotate reads the citation inside the marks of a quotation', () => {
  const city = createTestContext()
  const QUOTATION = 'commitment to ensuring access to services without fear'

  it.each([
    '> %s (Bauder, 2022, p. 95)',
    '> %s\n> (Bauder, 2022, p. 95)',
    '> %s. (Bauder, 2022, p. 95).',
    '> %s (ibid., p. 95, emphasis added)',
    '“%s (Bauder, 2022, p. 95)”',
  ])('%s', async (marks) => {
    const text = `It says so:\n\n${marks.replace('%s', QUOTATION)}\n`
    const shown = toMarkdown(await dispatch({ command: 'annotate', input: { text } }, city))
    expect(shown).toContain(`**${FOUND}**`)
    expect(shown).toContain('It stands on p. 91, not p. 95.')
  })
})

describe('/annotate finds quotations', () => {
  const annotate = async (text: string) => toMarkdown(await dispatch({ command: 'annotate', input: { text } }, context))
  const QUOTATION = 'A skep cannot be opened, so nobody sees what ails the bees'

  it.each([
    '“%s”',
    '"%s"',
    '‘%s’',
    "'%s'",
    '«%s»',
    '« %s »',
    '»%s«',
    '‹%s›',
    '„%s“',
    '‚%s‘',
    '”%s”',
    '‟%s”',
    '「%s」',
    '《%s》',
    '〈%s〉',
    '＂%s＂',
    '❝%s❞',
    '｢%s｣',
    '\\enquote{%s}',
    '<blockquote>%s</blockquote>',
    '“%s“',
    ",,%s''",
    ',,%s"',
    "''%s''",
    '&quot;%s&quot;',
    '&ldquo;%s&#8221;',
    '『%s』',
    "``%s''",
    '<q>%s</q>',
    '> %s',
    '>>> %s',
    '> %s\n> — Lorne 1998',
    'He said “she wrote ‘%s’ in that book of hers” once.',
    'I read: "%s", and more.',
  ])('in %s', async (marks) => {
    expect(await annotate(`It says so: \n${marks.replace('%s', QUOTATION)}`)).toMatch(
      /“A skep cannot be opened, so nobody sees what ails the bees[.,]?” \*\*Found, word for word\*\*/,
    )
  })

  it.each(['"', '“'])('of two paragraphs that %s opens again', async (mark) => {
    const text = `He says: ${mark}He never killed a colony for its honey again.\n\n${mark}${QUOTATION}${mark === '"' ? mark : '”'}`
    expect(await annotate(text)).toMatch(/“He never killed a colony[^“”]+A skep cannot be opened[^“”]+” \*\*Found/)
  })

  it('and does not look up what only leads up to them', async () => {
    for (const text of [`As Isa Lorne writes: "${QUOTATION}" (p. 5).`, `“${QUOTATION}” (Isa Lorne, 1998, p. 5)`])
      expect(await annotate(text)).not.toMatch(/nothing close enough|the sources say/)
  })

  it('in straight marks that close on the next line', async () => {
    const text = `I read "${QUOTATION.replace(', so', ',\nso')}" there.`
    expect(await annotate(text)).toContain(FOUND)
  })

  it('first in the source that is named beside it', async () => {
    expect(await annotate(`As Vell and Quint write, “${QUOTATION}”.`)).toMatch(
      /Found, but in another source\*\*\. It is said to be from Vell & Quint, and stands here: Lorne, 1998/,
    )
    expect(await annotate(`As Lorne writes, “${QUOTATION}”. Vell disagrees.`)).toContain(`**${FOUND}**`)
  })

  it('and takes inches and apostrophes for none', async () => {
    const text = `A board of 12" by 6" isn't the keepers' own, it's my brother's and the '90s are over.`
    expect(await annotate(text)).toContain('There is nothing to check here')
  })
})

describe('/verify tells figures from marks of notes, and pages wherever they are said', () => {
  it.each([
    'after foulbrood had gone through 212,000 skeps',
    'burnt 212,000 skeps in 1934',
    'burnt 212.5 skeps in 1934',
  ])('of “%s” it says that it was altered', async (quotation) => {
    expect((await verify(`He ${quotation}, after foulbrood had gone`)).title).not.toBe(FOUND)
  })

  it('takes a source in brackets, as it stands behind a quotation', async () => {
    const quotation = 'A skep cannot be opened, so nobody sees'
    const [bare, bracketed] = [await verify(quotation, 'Lorne, 1998'), await verify(quotation, '(Lorne, 1998)')]
    expect(bracketed.text).toBe(bare.text)
    expect((await verify(quotation, '(p. 95)')).title).toBe(FOUND)
  })
})
