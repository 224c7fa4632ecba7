import { typeCall } from '../app/typed-call.ts'
import type { Visit } from '../app/visit.ts'
import type { Call, Outcome, Reply } from '../reply/reply.ts'
import type { Links } from './addresses.ts'
import { clip } from '../text/clip.ts'
import { describe, ownText } from './describe.ts'
import { addressOfFigure, figureOf } from './figure-address.ts'
import type { Page } from './frame.ts'
import type { Html } from './html.ts'
import type { Theme } from './preferences.ts'
import { renderReply } from './render-reply.ts'
import type { View } from './view.ts'

/** What a page shows: a reply, with what else belongs to it. */
export type Content = {
  reply: Reply
  /** What stands in the line in which one asks; what gives the reply, as it is typed, unless said. */
  typed?: string
  /** Where the page is to be found, unless that is the reply’s own address. */
  address?: string
  /** What stands behind the text of the reply. */
  more?: (view: View) => Html
  /** All of it in another form than that of a reply. */
  main?: Html
  /** Whether it stands for a thing of its own, so that a browser is told where there is none. */
  isThing?: boolean
  /** Whether it may be kept and shown again. */
  isFleeting?: boolean
}

/** What makes a page, once the event has been let in. */
export type Work = (visit: Visit) => Promise<Content>

/** A page of some content. In: what it was made from; null where that was not let in. */
export function toPage(
  content: Content,
  visit: Pick<Visit, 'context' | 'commands'>,
  { links, theme }: { links: Links; theme: Theme },
): Page {
  const { reply, typed, address, more, main } = content
  const { library } = visit.context
  const own = reply.self && links.call(reply.self)
  return {
    title: titleOf(reply),
    description: describe(reply),
    address: address ?? own,
    picture: toPreview(reply, links),
    typed: typed ?? typeAgain(reply.self, visit),
    after: reply.outcome === 'answered' ? own : null,
    main: main ?? renderReply(reply, { library, links, theme }, more),
  }
}

/** What a page is called among others: several notes stand in one paragraph, so that of a place says how it begins. */
function titleOf(reply: Reply): string {
  const own = reply.self?.command === 'passage' ? ownText(reply) : null
  return own === null ? reply.title : `${clip(own.replace(/\s+/g, ' '), LONGEST_BEGINNING)} · ${reply.title}`
}

/** How much of a place stands in the title of its page, in characters. */
const LONGEST_BEGINNING = 60

/** What previews of links to a reply show; null where nothing is drawn. */
function toPreview(reply: Reply, links: Links): Page['picture'] {
  if (reply.outcome !== 'answered' || reply.isPassing) return null
  const address = addressOfFigure('card', 'light', reply, links)
  return address === null ? null : { address, description: figureOf('card', reply)?.description ?? reply.title }
}

/** How a call is typed, to be changed and asked again. */
function typeAgain(call: Call | null, { commands, context }: Pick<Visit, 'context' | 'commands'>): string {
  if (call === null) return ''
  return call.command === 'ask' ? (call.input['question'] ?? '') : typeCall(call, commands, context)
}

/** What a browser is told of a reply. */
export function statusOf({ reply, isThing = false }: Content, isBusy: boolean): 200 | 400 | 404 | 429 | 500 {
  if (isBusy) return 429
  const statuses: Record<Outcome, 200 | 400 | 404 | 500> = {
    answered: 200,
    declined: 200,
    'not-found': isThing ? 404 : 200,
    'bad-input': isThing ? 404 : 400,
    failed: 500,
  }
  return statuses[reply.outcome]
}
