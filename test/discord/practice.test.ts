import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import { buttonIds, labels, letterOf, open, writeOwn } from './playing.ts'

describe('practice', () => {
  it.each(['dm', 'user-install'] as const)('is practised alone in a %s too', async (place) => {
    const { discord } = await open()
    const reader = discord.reader({ place })
    let { message } = await reader.command('quiz practice', { questions: 2, topic: 'recall' })
    expect(message?.text).toContain('Question 1 of 2')
    const select = labels(message).find((each) => each.startsWith('☐ A'))
    if (select) message = (await reader.select(message, 'Choose one or more…', [select])).message
    message = (await reader.click(message, select ? /^Send/ : /^(?:A|True)$/)).message
    expect(message?.text).toMatch(/## (?:Right|Not right)[\s\S]*¹/)
    expect((await reader.command('quiz progress')).message?.text).toMatch(/[01] of 1 right/)
    expect(discord.violations).toEqual([])
  })

  it('is practised alone: each answer is shown at once, and what was wrong can be reviewed', async () => {
    const { discord, starter, store, quiz } = await open()
    let { message } = await starter.command('quiz practice', { topic: 'recall', questions: 4 })
    expect(message?.private).toBe(true)
    const wrong: string[] = []
    for (let position = 0; position < 4; position++) {
      expect(message?.text).toContain(`Question ${position + 1} of 4`)
      const id =
        buttonIds(message)
          .find((each) => each.includes('quiz '))
          ?.match(/r=([\w-]{8})/)?.[1] ?? ''
      const item = (await quiz.rounds.get(id))?.items[position] as Item
      const isRight = position % 2 === 0
      if (!isRight) wrong.push(item.stem)
      const wanted = item.options.flatMap((o, i) => (o.isCorrect === isRight ? [i] : []))
      if (item.kind === 'several') {
        for (const i of isRight ? wanted : wanted.slice(0, 1)) {
          const label = labels(message).find((each) => each.startsWith(`☐ ${String.fromCharCode(65 + i)} `)) ?? ''
          message = (await starter.select(message, 'Choose one or more…', [label])).message
        }
        message = (await starter.click(message, /^Send/)).message
      } else {
        const letter =
          item.kind === 'true-false' ? item.options[wanted[0] ?? 0]?.text : String.fromCharCode(65 + (wanted[0] ?? 0))
        message = (await starter.click(message, String(letter))).message
      }
      expect(message?.text).toContain(isRight ? '## Right' : '## Not right')
      expect(message?.text).toContain('¹')
      if (position < 3) message = (await starter.click(message, 'Next')).message
    }
    expect(message?.text).toContain('2 of 4 right.')
    expect(await store.cards.cardsOf(starter.user.id)).toHaveLength(4)
    const { message: review } = await starter.command('quiz review')
    expect(review?.private).toBe(true)
    expect(review?.text).toContain('2 questions')
    const { message: progress } = await starter.command('quiz progress')
    expect(progress?.private).toBe(true)
    expect(progress?.text).toMatch(/2 of 4 right\.[\s\S]*1 day so far\.[\s\S]*By topic[\s\S]* · \d\/\d/)
    const other = discord.reader({ permissions: 0n })
    expect((await other.command('quiz progress')).message?.text).toContain('You have answered no question yet.')
    expect((await other.command('quiz review')).message?.text).toContain('Nothing: you have no wrong answer')
    expect(discord.violations).toEqual([])
  })

  it('says when the next question is due once all have been seen, and asks them before that if one wants', async () => {
    const opened = await open()
    const { discord, starter } = opened
    await writeOwn(opened, ['q1', 'q2'])
    let { message } = await starter.command('quiz practice', { topic: 'own', questions: 5 })
    message = (await starter.click(message, letterOf(message, true))).message
    message = (await starter.click(message, 'Next')).message
    message = (await starter.click(message, letterOf(message, true))).message
    message = (await starter.click(message, 'Practise on')).message
    expect(message?.text).toMatch(/You have seen every question of this server’s own[\s\S]*due again <t:/)
    message = (await starter.click(message, 'Practise them anyway')).message
    expect(message?.text).toMatch(/Question 1 of 2[\s\S]*Which letter is right in q[12]/)
    expect(discord.violations).toEqual([])
  })

  it('counts the first of two presses, and shows that one', async () => {
    const opened = await open()
    const { starter } = opened
    await writeOwn(opened, ['q1'])
    const { message } = await starter.command('quiz practice', { topic: 'own' })
    const [wrong, right] = [letterOf(message, false), letterOf(message, true)]
    const [first, second] = await Promise.all([starter.click(message, wrong), starter.click(message, right)])
    expect(first.message?.text).toContain('## Not right')
    expect(second.message?.text).toMatch(/## Not right[\s\S]*Chosen: letter [bc]\.[\s\S]*0 of 1 right/)
  })

  it('begins with what was wrong in a round with others', { timeout: 20_000 }, async () => {
    const opened = await open()
    const { starter, question, scores, pass } = opened
    await writeOwn(opened, ['q1', 'q2'])
    await starter.command('quiz start', { topic: 'own', questions: 2, seconds: 10 })
    const wrong = await question(0)
    await starter.click(wrong, letterOf(wrong, false))
    await pass(10)
    const right = await question(1)
    await starter.click(right, letterOf(right, true))
    await pass(10)
    await scores()
    expect((await starter.command('quiz progress')).message?.text).toContain('1 question is due again.')
    const { message } = await starter.command('quiz practice', { questions: 1 })
    const [asked] = wrong.text.match(/Which letter is right in q\d/) ?? []
    expect(message?.text).toContain(String(asked))
  })
})
