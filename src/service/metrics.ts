import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { onMeasured } from '../base/measure.ts'
import { VERSION } from '../base/version.ts'
import type { Library } from '../library/library.ts'
import type { BotState } from '../discord/state.ts'

/** What is asked for whenever somebody reads the figures; null where it is not there yet. */
export type Observed = { library: () => Library | null; bot: () => BotState | null }

/** The figures of the program, as Prometheus reads them. */
export type Metrics = { contentType: string; read: () => Promise<string> }

/** Bounds of histograms, in seconds: Discord waits for three, and the database is waited for one. */
const ANSWERS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 15]
const QUERIES = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]

/** Begins to measure. No label holds the id of a person, a server or a channel, a question, or a token. */
export function createMetrics(observed: Observed): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  count(registers)
  time(registers)
  observe(registers, observed)
  return { contentType: registry.contentType, read: () => registry.metrics() }
}

type Registers = Registry[]

function count(registers: Registers): void {
  const events = new Counter({
    ...{ name: 'footnote_events_total', registers },
    help: 'Events by the way they came, their kind, the command that answered, what came of it and what the reply was to it',
    labelNames: ['way', 'kind', 'command', 'outcome', 'verdict'],
  })
  onMeasured('event', ({ seconds: _, ...labels }) => events.inc(labels))
  const refusals = new Counter({
    ...{ name: 'footnote_refused_requests_total', registers },
    help: 'Requests to /interactions that were refused, by status',
    labelNames: ['status'],
  })
  onMeasured('refusal', (labels) => refusals.inc(labels))
}

function time(registers: Registers): void {
  const events = new Histogram({
    ...{ name: 'footnote_event_seconds', registers, buckets: ANSWERS },
    help: 'Seconds from an event to the end of its answer',
    labelNames: ['way', 'kind'],
  })
  onMeasured('event', ({ way, kind, seconds }) => events.observe({ way, kind }, seconds))
  const deliveries = new Histogram({
    ...{ name: 'footnote_delivery_seconds', registers, buckets: ANSWERS },
    help: 'Seconds from an event until something for it had reached Discord, or had not: acknowledgements, edits and messages',
    labelNames: ['what', 'delivery'],
  })
  onMeasured('delivery', ({ seconds, ...labels }) => deliveries.observe(labels, seconds))
  const requests = new Histogram({
    ...{ name: 'footnote_discord_request_seconds', registers, buckets: ANSWERS },
    help: 'Seconds that Discord took for a request, by what it was about and its status; 429 where there were too many',
    labelNames: ['about', 'status'],
  })
  onMeasured('request', ({ seconds, ...labels }) => requests.observe(labels, seconds))
  const queries = new Histogram({
    ...{ name: 'footnote_database_seconds', registers, buckets: QUERIES },
    help: 'Seconds that the database took, by what was tried and what came of it',
    labelNames: ['tried', 'outcome'],
  })
  onMeasured('query', ({ seconds, ...labels }) => queries.observe(labels, seconds))
}

function observe(registers: Registers, { library, bot }: Observed): void {
  const queue = new Gauge({
    ...{ name: 'footnote_answers', registers },
    help: 'Answers that wait for their turn, and that are being made',
    labelNames: ['state'],
  })
  const tell = (waiting: number, underWay: number) => {
    queue.inc({ state: 'waiting' }, waiting)
    queue.inc({ state: 'under way' }, underWay)
  }
  tell(0, 0)
  onMeasured('queue', ({ waiting, underWay }) => tell(waiting, underWay))
  new Gauge({
    ...{ name: 'footnote_info', registers },
    help: 'The version of the program, and of the library that it answers from',
    labelNames: ['version', 'library'],
    collect() {
      this.reset()
      this.set({ version: VERSION, library: library()?.version ?? '' }, 1)
    },
  })
  new Gauge({
    ...{ name: 'footnote_library_passages', registers },
    help: 'Passages of imported documents in the library',
    collect() {
      this.set(library()?.passages.size ?? 0)
    },
  })
  const perShard = (name: string, help: string, take: (shard: BotState['shards'][number]) => number | null) =>
    new Gauge({
      ...{ name, help, registers, labelNames: ['shard'] },
      collect() {
        this.reset()
        for (const shard of bot()?.shards ?? []) {
          const value = take(shard)
          if (value !== null) this.set({ shard: shard.shard }, value)
        }
      },
    })
  perShard('footnote_shard_ready', 'Whether a connection to the gateway is ready', ({ isReady }) => (isReady ? 1 : 0))
  perShard(
    'footnote_gateway_ping_seconds',
    'Seconds that Discord takes to answer on a connection',
    ({ latency }) => latency,
  )
}
