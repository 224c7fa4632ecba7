import { describe, expect, it } from 'vitest'
import { LANGUAGES, wordingOf } from '../../src/wording/wording.ts'
import { asTeacher, MANAGE_SERVER, type Opened, open, writeOwn } from '../discord/playing.ts'

const speak = ({ discord }: Opened, value: string) =>
  discord.reader({ permissions: MANAGE_SERVER }).command('settings', { where: 'server', setting: 'language', value })

// “3 Fragen zu die eigenen Fragen dieses Servers”, “preguntas sobre recordar”, “questions on which reading”.
describe('what a round is about', () => {
  it.each([
    ['en', 'apply', '1 question for applying, 20 seconds each'],
    ['en', 'own', '1 question of this server’s own, 20 seconds each'],
    ['de', 'apply', '1 Frage zum Anwenden, je 20 Sekunden'],
    ['de', 'own', '1 Frage von diesem Server, je 20 Sekunden'],
    ['de', 'Barcelona', '1 Frage zu Barcelona, je 20 Sekunden'],
    ['de', 'which-reading', '1 Frage zur Herkunft von Stellen, je 20 Sekunden'],
    ['es', 'recall', '1 pregunta para recordar, 20 segundos'],
    ['es', 'own', '1 pregunta de este servidor, 20 segundos'],
    ['fr', 'recall', '1 question de restitution, 20 secondes'],
    ['fr', 'own', '1 question de ce serveur, 20 secondes'],
    ['pt', 'understand', '1 pergunta para compreender, 20 segundos'],
    ['pt', 'own', '1 pergunta deste servidor, 20 segundos'],
  ])('is said as %s says it: %s', async (language, topic, says) => {
    const opened = await open(asTeacher)
    await writeOwn(opened, ['q0'])
    await speak(opened, language)
    const { message } = await opened.starter.command('quiz start', { topic, questions: 1, seconds: 20 })
    expect(message?.text).toContain(says)
  })
})

describe('in every language', () => {
  it.each(LANGUAGES)('no full stop stands twice, and none is missing: %s', (language) => {
    const { quiz, sources } = wordingOf(language)
    for (const say of [quiz.key, quiz.yours]) {
      expect(say(['citing Delvino (2017).'])).toMatch(/[^.]\.$/)
      expect(say(['Toronto', 'Berlin'])).toMatch(/[^.]\.$/)
    }
    expect(sources.says.publisher('Harbour Inc.')).toMatch(/Inc\.$/)
  })
})

describe('a label', () => {
  it.each([
    ['fr', 'Langue\u00a0: Français'],
    ['de', 'Sprache: Deutsch'],
  ])('has its colon as %s sets it', async (language, says) => {
    const opened = await open(asTeacher)
    await speak(opened, language)
    const { message } = await opened.discord.reader({ permissions: MANAGE_SERVER }).command('settings')
    expect(message?.text.replace(/\*/g, '')).toContain(says)
  })
})
