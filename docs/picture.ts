import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { type Context, createContext } from '../src/context.ts'
import { renderReply } from '../src/discord/render.ts'
import { dispatch } from '../src/dispatch.ts'
import { createLog } from '../src/log.ts'
import type { Block, Call, Reply } from '../src/reply/reply.ts'
import { drawMessage } from './message.ts'

/** A picture in the README: what a command answers in Discord, without any imported document. */
export type Picture = {
  file: string
  asked: string
  call: Call
  /** In CSS pixels. */
  width: number
  private: boolean
  /** The kinds of blocks that are left out, to keep the picture short. */
  without: Block['kind'][]
}

export const PICTURES: Picture[] = [
  {
    file: 'city.svg',
    asked: '/city Barcelona',
    call: { command: 'city', input: { name: 'Barcelona' } },
    width: 640,
    private: false,
    without: ['excerpts'],
  },
  {
    file: 'ask.svg',
    asked: '/ask who started the City of Sanctuary movement?',
    call: { command: 'ask', input: { question: 'who started the City of Sanctuary movement?' } },
    width: 640,
    private: false,
    without: [],
  },
  {
    file: 'not-found.svg',
    asked: '/ask is Marseille a sanctuary city?',
    call: { command: 'ask', input: { question: 'is Marseille a sanctuary city?' } },
    width: 640,
    private: true,
    without: [],
  },
  {
    file: 'phone.svg',
    asked: '/compare Toronto Sheffield',
    call: { command: 'compare', input: { first: 'Toronto', second: 'Sheffield' } },
    width: 360,
    private: false,
    without: [],
  },
]

/** Where a picture is kept. */
export const pathOf = ({ file }: Pick<Picture, 'file'>): string => join(import.meta.dirname, file)

/** The context in which all pictures are drawn. */
export const createPictureContext = (): Context =>
  createContext(readConfig({ FOOTNOTE_DOCUMENTS: join(import.meta.dirname, 'no-documents') }), createLog('silent'))

/** Draws a picture as an SVG, from the message that Discord would get. */
export async function drawPicture(picture: Picture, context: Context): Promise<string> {
  const reply = shorten(await dispatch(picture.call, context), picture)
  const { components } = renderReply(reply, { owner: picture.private ? null : '0' })
  return drawMessage({ components }, picture)
}

/** The reply without some blocks, and without the library's version, which changes with every note. */
function shorten(reply: Reply, { without }: Picture): Reply {
  return { ...reply, library: '…', blocks: reply.blocks.filter((block) => !without.includes(block.kind)) }
}

if (import.meta.main) {
  const context = createPictureContext()
  for (const picture of PICTURES) writeFileSync(pathOf(picture), await drawPicture(picture, context))
}
