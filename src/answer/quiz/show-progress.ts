import type { Context } from '../../context/context.ts'
import { inSlices, type Sliced } from '../../base/slices.ts'
import type { Due } from '../../quiz/card.ts'
import { itemOf, type Stock } from '../../quiz/pick.ts'
import { sumUpProgress, type TopicProgress } from '../../quiz/progress.ts'
import { listTopics } from '../../quiz/topic.ts'
import { type Block, createAnswer, type Line, type Reply, toText } from '../../reply/reply.ts'
import { readOwn } from './read-own.ts'
import { readScheduled } from './practise.ts'
import { nameTopic } from './name-topic.ts'
import { findVenue } from './venue.ts'

/** How many topics are named. */
const TOPICS = 12

/** How somebody stands: what they had right, by topic; what is due; on how many days in a row they practised. */
export async function showProgress(context: Context): Promise<Reply> {
  const venue = findVenue(context)
  const { history, reader } = venue
  const { quiz: say } = context.wording
  const [latest, scheduled, days, own] = await Promise.all([
    history.latestBy(reader),
    readScheduled(venue),
    history.daysOf(reader),
    readOwn(venue, context),
  ])
  const stock = { library: context.library, kinds: context.subject.itemKinds, own }
  const askable = await inSlices(findAskable(scheduled, stock))
  const { right, answered, topics, due, streak } = sumUpProgress(latest, askable, days, context.clock.now())
  const names = new Map(listTopics(stock).map(({ id, name }) => [id, name]))
  const shown = topics.slice(0, TOPICS)
  const blocks: Block[] = answered
    ? [
        toText(say.score(right, answered)),
        toText(say.dueNow(due)),
        toText(say.streak(streak)),
        {
          kind: 'list',
          heading: say.byTopic,
          items: shown.map((topic) => sayTopic(topic, nameTopic(names.get(topic.topic) ?? topic.topic, context))),
        },
      ]
    : [toText(say.nothingYet)]
  const reply = createAnswer(context, {
    title: say.progress,
    blocks,
    choices: [
      { label: say.practise, command: 'quiz practice', input: {} },
      { label: say.review, command: 'quiz review', input: {} },
    ],
    self: { command: 'quiz progress', input: {} },
  })
  return { ...reply, audience: 'asker' }
}

/** What can still be asked. */
function* findAskable(scheduled: readonly Due[], stock: Stock): Sliced<Due[]> {
  const askable: Due[] = []
  for (const due of scheduled) {
    if (itemOf(due.item, stock, '')) askable.push(due)
    yield null
  }
  return askable
}

const sayTopic = ({ right, answered }: TopicProgress, name: string): Line => [
  { text: name },
  { text: ` · ${right}/${answered}` },
]
