import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/wording/languages.ts'
import { createTestContext, dispatch } from '../../context.ts'

const context = createTestContext()
const ask = (question: string) => dispatch({ command: 'ask', input: { question } }, context)

const ON_THE_BOT: [question: string, command: string][] = [
  ['yo what kinda stuff can i ask u', 'help'],
  ['which texts do you actually know?', 'sources'],
  ['Are you ChatGPT or is there a human answering me?', 'about'],
  ["How do I know you're not just making this up?", 'about'],
  ['How old are your sources? Do they cover what happened this year?', 'sources'],
  ['so what can you help me with exactly', 'help'],
  ['why should i believe you', 'about'],
  ['who is the person behind this bot?', 'about'],
  ['are your answers written by an llm?', 'about'],
  ['Can I ask you questions in German?', 'about'],
  ['who are you?', 'help'],
  ['what are you, an AI?', 'about'],
  ['what are your answers based on', 'sources'],
  ['which books and papers do you rely on?', 'sources'],
  ['am i talking to a chatgpt kind of thing or to a human', 'about'],
  ['do u keep our messages', 'privacy'],
  ['are you ever wrong?', 'about'],
  ['Te trompes-tu parfois ?', 'about'],
  ['kannst du dich irren?', 'about'],
  ['¿te equivocas a veces?', 'about'],
  ['do you remember what I asked?', 'privacy'],
  ['¿En qué idiomas puedo hacerte preguntas?', 'about'],
  ['¿sobre qué temas te puedo preguntar?', 'help'],
  ['¿Con qué cosas me puedes ayudar?', 'help'],
  ['¿Eres ChatGPT o hay una persona que responde?', 'about'],
  ['¿Cómo sé que no te lo estás inventando?', 'about'],
  ['¿Por qué debería creerte?', 'about'],
  ['¿Qué textos conoces realmente?', 'sources'],
  ['¿Tus fuentes están actualizadas?', 'sources'],
  ['¿De qué año son tus documentos? ¿Cubren este año?', 'sources'],
  ['¿Quién está detrás de este bot?', 'about'],
  ['¿Guardas lo que te pregunto?', 'privacy'],
  ['¿Eres una persona real?', 'about'],
  ['Dans quelles langues puis-je te poser des questions ?', 'about'],
  ['Quels sujets est-ce que tu connais ?', 'help'],
  ['Sur quoi est-ce que je peux te poser des questions ?', 'help'],
  ['Es-tu ChatGPT ou est-ce qu’une personne me répond ?', 'about'],
  ['Comment savoir si tu n’inventes pas tout ?', 'about'],
  ['Pourquoi est-ce que je devrais te croire ?', 'about'],
  ['Peut-on vraiment te faire confiance ?', 'about'],
  ['Quels textes connais-tu vraiment ?', 'sources'],
  ['Tes sources sont-elles à jour ?', 'sources'],
  ['De quand datent tes documents ? Couvrent-ils cette année ?', 'sources'],
  ['Qui est derrière ce bot exactement ?', 'about'],
  ['Est-ce que tu retiens ce que je te demande ?', 'privacy'],
  ['Was für Sachen kann ich dich so fragen?', 'help'],
  ['Womit kannst du mir helfen?', 'help'],
  ['Bist du ChatGPT oder antwortet mir hier ein Mensch?', 'about'],
  ['Woher weiß ich, dass du dir das nicht nur ausdenkst?', 'about'],
  ['Warum sollte ich dir glauben?', 'about'],
  ['Kann man dir vertrauen?', 'about'],
  ['Welche Texte kennst du eigentlich?', 'sources'],
  ['Wie alt sind deine Quellen? Decken sie dieses Jahr ab?', 'sources'],
  ['Sind Ihre Quellen aktuell?', 'sources'],
  ['Wer hat dich eigentlich gebaut?', 'about'],
  ['In welchen Sprachen kann ich dir Fragen stellen?', 'about'],
  ['Merkst du dir, was ich frage?', 'privacy'],
  ['Em que idiomas posso fazer perguntas a você?', 'about'],
  ['Sobre que temas posso te perguntar?', 'help'],
  ['Com o que você pode me ajudar?', 'help'],
  ['Você é o ChatGPT ou tem uma pessoa respondendo?', 'about'],
  ['Como sei que você não está inventando isso?', 'about'],
  ['Por que eu deveria acreditar em você?', 'about'],
  ['Quais textos você conhece de verdade?', 'sources'],
  ['Suas fontes estão atualizadas?', 'sources'],
  ['Você guarda o que eu pergunto?', 'privacy'],
]

const NOT_ON_THE_BOT = [
  'where can you get help',
  'who can you ask for help?',
  'can you be asked for your papers?',
  'can you use a library',
  'kannst du das machen?',
  'can you tell me who ran SAIER',
  'do you know when it was built?',
  'what do you know about Delhi',
  'what do you think of these texts?',
  'do you like your sources?',
  'can you help me with my visa?',
  'which of your sources says that?',
  'do you have more sources?',
  'where do your sources speak of people',
  'what can I do if they ask you for documents?',
  'what should you do if asked?',
  '¿sabes cuándo lo construyeron?',
  'você sabe quando construíram?',
  'Que faire si vous n’avez pas de documents ?',
  'Sind sie aktuell?',
  'was passiert, wenn Sie keine Dokumente haben?',
]

describe('what is asked of the bot itself in words of one’s own', () => {
  it.each(ON_THE_BOT)('is answered by the command that tells it: %s', async (question, command) => {
    const { self, opening } = await ask(question)
    expect(self?.command).toBe(command)
    expect(opening).toContain(`/${command}`)
  })

  it.each(NOT_ON_THE_BOT)('is not seen in what asks for something else: %s', async (question) => {
    expect((await ask(question)).opening ?? '').not.toMatch(/\/(?:help|about|sources|privacy)/)
  })

  it('is told in a shell by the commands that it has', async () => {
    const question = 'yo what kinda stuff can i ask u'
    const reply = await dispatch({ command: 'ask', input: { question } }, { ...context, isShell: true })
    expect(reply.self?.command).toBe('about')
  })
})

describe('what the bot tells of itself', () => {
  const tell = async (question: string, language: Language) =>
    JSON.stringify((await dispatch({ command: 'ask', input: { question }, language }, context)).blocks)

  it.each<[Language, string, string]>([
    ['en', 'are you making this up?', 'rests on places that it shows'],
    ['es', '¿te lo estás inventando?', 'se apoya en pasajes que te muestra'],
    ['fr', 'est-ce que tu inventes ça ?', 'repose sur des passages qu’elle montre'],
    ['de', 'denkst du dir das aus?', 'beruht auf Stellen, die sie zeigt'],
    ['pt', 'você está inventando isso?', 'se apoia em passagens que ela mostra'],
  ])('holds why it can be checked: %s', async (language, question, told) => {
    expect(await tell(question, language)).toContain(told)
  })

  it('holds the year of the newest source, and the languages of the sources', async () => {
    const told = await tell('are you an AI?', 'en')
    const years = [...context.library.sources.values()].map(({ record }) => record.issued?.['date-parts'][0][0] ?? 0)
    expect(told).toContain(String(Math.max(...years)))
    expect(told).toContain('The sources are in English')
  })
})
