import { describe, expect, it } from 'vitest'
import { asTeacher, buttonIds, eventually, labels, letterOf, open, writeOwn } from './playing.ts'

async function examine() {
  const opened = await open(asTeacher)
  await writeOwn(opened, ['q0', 'q1'])
  await opened.starter.command('quiz exam', { topic: 'own', questions: 2, minutes: 5 })
  const announced = () => opened.starter.messages().findLast((m) => m.text.includes('## An exam'))
  await eventually(announced).toBeTruthy()
  return opened
}

describe('while an exam runs', () => {
  it('nothing is skipped, its results come later, and each says what there is to do', async () => {
    const { starter } = await examine()
    const { message: skipped } = await starter.command('quiz skip')
    expect(skipped?.text).toMatch(/nothing to skip[\s\S]*`?\/quiz stop`? ends it/)
    const { message: results } = await starter.command('quiz results')
    expect(results?.text).toMatch(/An exam is running[\s\S]*Results come after the end/)
    expect(results?.text).not.toContain('begins one')
  })

  it('its teacher is told before they are forgotten that they could not stop it any more', async () => {
    const { starter } = await examine()
    const said = async () => (await starter.command('forget-me')).message?.text
    expect(await said()).toMatch(/your id as who started 1 round[\s\S]*could no longer stop it/)
    await starter.command('quiz stop')
    expect(await said()).not.toContain('could no longer stop it')
  })
})

describe('a leaderboard without points', () => {
  it('is for who asked alone, and says what gives points', async () => {
    const { starter } = await examine()
    const { message } = await starter.command('quiz leaderboard')
    expect(message?.private).toBe(true)
    expect(message?.text).toContain('Quizzes together give them; exams and practice do not.')
    expect(buttonIds(message).join()).not.toContain('thread')
    expect(labels(message)).toContain('today')
  })

  it('leads back who alone has points and is off it', async () => {
    const opened = await open(asTeacher)
    const { starter, question, pass, scores } = opened
    await writeOwn(opened, ['q0'])
    await starter.command('quiz start', { topic: 'own', questions: 1, seconds: 10 })
    const asked = await question(0)
    await starter.click(asked, letterOf(asked, true))
    await pass(10)
    await scores()
    await starter.click((await starter.command('quiz leaderboard')).message, 'Take me off')
    const { message } = await starter.command('quiz leaderboard')
    expect(message?.text).toContain('Nobody has points here yet')
    expect((await starter.click(message, 'Put me back')).message?.text).toContain('again')
    expect((await starter.command('quiz leaderboard')).message?.text).toContain(starter.user.username)
  })
})

describe('what is one’s own', () => {
  it('is called on the button what it is called on the page', async () => {
    const { starter } = await open()
    const { message } = await starter.command('quiz progress')
    expect((await starter.click(message, 'What you had wrong')).message?.text).toContain('## What you had wrong')
  })

  it('is named in full by /privacy, to who asks alone', async () => {
    const { starter } = await open()
    const { message } = await starter.command('privacy')
    expect(message?.private).toBe(true)
    for (const kept of [/new posts in forums[^.]*the title is/, /practise again/, /leaderboard/, /right or wrong/])
      expect(message?.text).toMatch(kept)
    expect(message?.text).toContain('turning it off deletes it')
  })
})
