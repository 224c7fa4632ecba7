import type { Context } from '../context/context.ts'
import type { Platform } from '../context/platform.ts'
import { createAnswer, type Line, type Reply } from '../reply/reply.ts'
import { StoreError } from '../base/store-error.ts'
import { VERSION } from '../base/version.ts'
import { checkPermissions } from './check-permissions.ts'

/** How the bot is doing, for who manages a server: what runs, since when, how it is connected, and what it lacks there. */
export async function showStatus(context: Context): Promise<Reply> {
  const { library, platform, place, wording } = context
  const { status: say } = wording
  const sayThat = (label: string, text: string): Line => [{ text: wording.colon(label), strong: true }, { text }]
  const server = place?.server ?? ''
  const connection = platform?.connectionTo(server)
  const versions = [`Footnote ${VERSION}`, ...(platform ? [platform.spokenBy] : []), `Node ${process.versions.node}`]
  const items: Line[] = [
    sayThat(say.version, versions.join(' · ')),
    sayThat(say.library, say.holds(library.sources.size, library.notes.size, library.version)),
    ...sayUpkeep(context),
    ...(platform
      ? [
          [
            { text: wording.colon(say.since), strong: true as const },
            { text: '', time: platform.since },
          ],
        ]
      : []),
    ...(platform ? [sayThat(say.connection, connection ? sayConnection(connection, say) : say.byHttp)] : []),
    sayThat(say.jobs, await sayJobs(server, context)),
    sayThat(say.database, await sayStore(context)),
  ]
  const blocks = [{ kind: 'list' as const, heading: null, items }, ...checkPermissions(context)]
  const reply = createAnswer(context, { title: say.title, blocks, self: { command: 'status', input: {} } })
  return { ...reply, audience: 'asker', isPassing: true }
}

const sayConnection = ({ number, of, latency, servers }: Connection, say: Context['wording']['status']) =>
  `${say.shard(number, of, latency)}; ${say.servers(servers)}`

type Connection = NonNullable<ReturnType<Platform['connectionTo']>>

/** What is imported and since when that is in use, what of it cannot be used, and whether the notes are older than their files. */
function sayUpkeep({ library, upkeep, wording }: Context): Line[] {
  const { colon, status: say } = wording
  const { documents, passages } = library
  const label = (text: string) => ({ text: colon(text), strong: true as const })
  const [shown, more] = [upkeep.broken.slice(0, MOST_NAMED), upkeep.broken.length > MOST_NAMED ? ['…'] : []]
  return [
    [
      label(say.imported),
      { text: `${say.importedAre(documents.length, passages.size)} ` },
      { text: '', time: upkeep.since },
    ],
    ...(shown.length ? [[label(say.unusable), { text: say.notIntact([...shown, ...more]) }]] : []),
    ...(upkeep.fault === null ? [] : [[{ text: say.notesStay }]]),
  ]
}

/** How many documents that cannot be used are named. */
const MOST_NAMED = 10

/** What is being done: replies everywhere, and what runs in a server, as far as it can be read. */
async function sayJobs(server: string, { platform, quiz, wording: { status: say } }: Context): Promise<string> {
  const pending = platform?.pending() ?? 0
  const here = await unlessStoreFails(async () => (await quiz?.rounds.countIn(server)) ?? { quizzes: 0, exams: 0 })
  return here ? say.jobsAre(pending, here.quizzes, here.exams) : say.jobsUnknown(pending)
}

/** Whether what is kept can be read, and in how many milliseconds. */
async function sayStore({ calls, wording: { status: say } }: Context): Promise<string> {
  const begun = performance.now()
  const found = await unlessStoreFails(async () => [await calls.find('status')])
  return found ? say.answersIn(Math.max(1, Math.round(performance.now() - begun))) : say.doesNotAnswer
}

/** What a store gives; null where it fails. */
async function unlessStoreFails<Read>(read: () => Promise<Read>): Promise<Read | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}
