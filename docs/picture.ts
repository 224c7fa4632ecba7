import { SUBJECT } from '../src/subject/subject.ts'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readConfig } from '../src/base/config.ts'
import { type Context, createContext } from '../src/context/context.ts'
import { renderReply } from '../src/discord/render.ts'
import { showTally } from '../src/answer/quiz/together.ts'
import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import { createLog } from '../src/base/log.ts'
import { itemOf } from '../src/quiz/pick.ts'
import type { Block, Reply } from '../src/reply/reply.ts'
import { drawMessage } from '../src/discord/drawn/message.ts'

/** A picture in the README: a reply as Discord shows it, without any imported document. */
export type Picture = {
  file: string
  asked: string
  reply: (context: Context) => Reply | Promise<Reply>
  /** In CSS pixels. */
  width: number
  private: boolean
  /** Of its own accord, so that nobody can delete it by a button. */
  isPosted?: true
  /** The kinds of blocks that are left out, to keep the picture short. */
  without: Block['kind'][]
}

export const PICTURES: Picture[] = [
  {
    file: 'city.svg',
    asked: '/city Barcelona',
    reply: (context) => createApp(commands, context).answer({ command: 'city', input: { name: 'Barcelona' } }),
    width: 640,
    private: false,
    without: ['excerpts'],
  },
  {
    file: 'ask.svg',
    asked: '/ask when was the City of Sanctuary movement founded in Sheffield?',
    reply: (context) =>
      createApp(commands, context).answer({
        command: 'ask',
        input: { question: 'when was the City of Sanctuary movement founded in Sheffield?' },
      }),
    width: 640,
    private: false,
    without: [],
  },
  {
    file: 'not-found.svg',
    asked: '/ask is Marseille a sanctuary city?',
    reply: (context) =>
      createApp(commands, context).answer({ command: 'ask', input: { question: 'is Marseille a sanctuary city?' } }),
    width: 640,
    private: true,
    without: [],
  },
  {
    file: 'phone.svg',
    asked: '/compare Toronto Sheffield',
    reply: (context) =>
      createApp(commands, context).answer({ command: 'compare', input: { first: 'Toronto', second: 'Sheffield' } }),
    width: 360,
    private: false,
    without: [],
  },
  {
    file: 'quiz.svg',
    asked: '/quiz start',
    reply: closeQuestion,
    width: 640,
    private: false,
    isPosted: true,
    without: [],
  },
]

/** A question of a quiz at the end of its time, when twenty people have answered it. */
function closeQuestion(context: Context): Reply {
  const item = itemOf(
    'bauder-2022/council-behind-idomeni-initiative',
    { library: context.library, kinds: SUBJECT.itemKinds, own: [] },
    'picture',
  )
  if (!item) throw new Error('the question of the picture is gone')
  const shares = { right: 14, others: [3, 2, 1] }
  const answers = item.options
    .toSorted((a, b) => Number(b.isCorrect) - Number(a.isCorrect))
    .flatMap(({ id, isCorrect }, i) => {
      const answer = { chosen: [id], isRight: isCorrect }
      return Array.from({ length: isCorrect ? shares.right : (shares.others[i - 1] ?? 0) }, () => answer)
    })
  return showTally({ items: [item] }, 0, answers, context)
}

/** Where a picture is kept. */
export const pathOf = ({ file }: Pick<Picture, 'file'>): string => join(import.meta.dirname, file)

/** The context in which all pictures are drawn. */
export const createPictureContext = (): Context =>
  createContext(
    readConfig({ FOOTNOTE_DOCUMENTS: join(import.meta.dirname, 'no-documents') }),
    createLog('silent'),
    SUBJECT,
  )

/** Where the reply of a picture is kept, so that the picture stays the same when the library grows. */
const replyPathOf = ({ file }: Picture): string => join(import.meta.dirname, 'replies', file.replace('.svg', '.json'))

/** The reply that a picture was drawn from. */
export const readKeptReply = (picture: Picture): Reply => JSON.parse(readFileSync(replyPathOf(picture), 'utf8'))

/** The reply of a picture as the program gives it today. */
export const askAnew = async (picture: Picture, context: Context): Promise<Reply> =>
  shorten(await picture.reply(context), picture)

/** Draws a reply as an SVG, from the message that Discord would get. */
export async function drawPicture(picture: Picture, reply: Reply): Promise<string> {
  const { components } = renderReply(reply, { owner: picture.private || picture.isPosted ? null : '0' })
  return drawMessage({ components }, picture)
}

/**
 * The reply without some blocks and the works that excerpts refer to, and without the library's version, which changes with
 * every note.
 */
function shorten(reply: Reply, { without }: Picture): Reply {
  const excerpts = reply.excerpts.map((excerpt) => ({ ...excerpt, refersTo: [] }))
  return { ...reply, library: '…', excerpts, blocks: reply.blocks.filter(({ kind }) => !without.includes(kind)) }
}

if (import.meta.main) {
  const context = createPictureContext()
  for (const picture of PICTURES) {
    const reply = await askAnew(picture, context)
    mkdirSync(dirname(replyPathOf(picture)), { recursive: true })
    writeFileSync(replyPathOf(picture), `${JSON.stringify(reply, null, 2)}\n`)
    writeFileSync(pathOf(picture), await drawPicture(picture, reply))
  }
}
