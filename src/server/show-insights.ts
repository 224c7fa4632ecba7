import { citeShortly } from '../answer/footnotes.ts'
import type { Context } from '../context/context.ts'
import { type Insight, type InsightKind, UNKEPT } from '../context/insights.ts'
import { type Block, type Choice, createAnswer, type Line, type Menu, type Reply, toText } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import { findChallenged } from './challenge-place.ts'

/** How many of each kind are listed: no more than a phone shows at a glance. */
const LISTED = 8

/** How much of what a place says is shown, in characters. */
const SHOWN = 60

/**
 * Shows who manages a server how it is used: what found nothing, what was said to be wrong, open challenges, the places that
 * are read most. Where that is not counted, it says how to turn it on. Throws what the store throws.
 */
export async function showInsights(context: Context): Promise<Reply> {
  const { challenges, insights, manner, place, wording } = context
  const { insights: say } = wording
  const server = place?.server
  if (!server) throw new Error('insights are of a server, and there is none')
  const open = (await challenges.list({ server, isOpen: true })).length
  const review: Choice[] = open
    ? [{ label: say.openChallenges(open), command: 'challenges', input: { show: 'open' } }]
    : []
  if (manner.insights !== 'on')
    return alone(context, { blocks: [toText(say.off)], choices: [turnOn(context), ...review] })
  const list = (kind: InsightKind) => insights.list(server, kind, LISTED)
  const [nothing, wrong, places] = [await list('nothing'), await list('wrong'), await list('place')]
  const times = await insights.total(server, 'right')
  const blocks = [
    ...toList(
      say.nothing,
      nothing.map((one) => sayTimes(one, context)),
    ),
    ...toList(
      say.wrong,
      wrong.map((one) => sayTimes(one, context)),
    ),
    ...toList(
      say.places,
      places.flatMap((one) => sayPlace(one, context)),
    ),
  ]
  const counted = [...(blocks.length ? blocks : [toText(say.none)]), ...(times ? [toText(say.right(times))] : [])]
  return alone(context, {
    blocks: [...counted, toText(say.kept)],
    choices: review,
    menus: offerPlaces(places, context),
  })
}

/** A reply for who asks alone, which nobody can share: what people asked is in it. */
const alone = (context: Context, answer: { blocks: Block[]; choices: Choice[]; menus?: Menu[] }): Reply => ({
  ...createAnswer(context, { title: context.wording.insights.title, ...answer }),
  audience: 'asker',
  isConfidential: true,
})

const turnOn = ({ wording: { insights: say } }: Context): Choice => ({
  label: say.turnOn,
  command: 'settings',
  input: { where: 'server', setting: 'insights', value: 'on' },
})

const toList = (heading: string, items: Line[]): Block[] => (items.length ? [{ kind: 'list', heading, items }] : [])

const sayTimes = ({ what, times }: Insight, { wording }: Context): Line => [
  { text: what === UNKEPT ? wording.insights.unkept : what },
  ...(times > 1 ? [{ text: ` · ${times}×` }] : []),
]

/** A place that the library still has, by what it says and who says it. */
function sayPlace({ what, times }: Insight, context: Context): Line[] {
  const place = findChallenged(what, context)
  if (!place) return []
  return [[{ text: `${clip(place.text, SHOWN)} · ${citeShortly(place.source, place.pin, context)} · ${times}×` }]]
}

function offerPlaces(places: Insight[], context: Context): Menu[] {
  const choices = places.flatMap(({ what: id }): Choice[] => {
    const place = findChallenged(id, context)
    return place ? [{ label: place.text, command: 'passage', input: { id } }] : []
  })
  return choices.length ? [{ label: context.wording.buttons.context, choices }] : []
}
