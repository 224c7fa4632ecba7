import type { Briefly } from '../base/briefly.ts'
import type { Clock } from '../base/clock.ts'
import { LASTS, type Memory, type OwnMemory, readerOf, type Remembered } from './memory.ts'
import type { Heard, HeardStore } from './sharing.ts'

/**
 * A memory that several processes share: what one has heard, the others know when the asker comes to them. While the store fails,
 * each remembers by itself.
 * In: what this process remembers. Ratings are its own.
 */
export function shareMemory(own: OwnMemory, store: HeardStore, briefly: Briefly, { now }: Pick<Clock, 'now'>): Memory {
  /** What is being written of each asker: who reads waits for it. */
  const writing = new Map<string, Promise<unknown>>()
  const write = (asker: string, work: () => Promise<void>) => {
    const written = (writing.get(asker) ?? Promise.resolve()).then(() => briefly(work))
    writing.set(asker, written)
    void written.then(() => writing.get(asker) === written && writing.delete(asker))
  }
  const keep = <Kind extends keyof Remembered>(asker: string, kind: Kind, value: Remembered[Kind]) => {
    own.put(asker, kind, value, LASTS[kind])
    const until = now() + LASTS[kind]
    write(asker, () => store.keep({ asker, kind, reader: readerOf(asker), value: JSON.stringify(value), until }))
  }
  const take = ({ asker, kind, value, until }: Heard) => {
    if (isKind(kind) && until > now()) own.put(asker, kind, JSON.parse(value), until - now())
  }
  return {
    ...own,
    keep: (asker, last) => keep(asker, 'last', last),
    keepForm: (asker, filled) => keep(asker, 'form', filled),
    keepFile: (asker, text) => keep(asker, 'file', text),
    keepLanguage(asker, language) {
      // Each event says it again.
      if (own.recallLanguage(asker) !== language) keep(asker, 'language', language)
    },
    async forget(asker) {
      own.drop(asker)
      await writing.get(asker)
      await store.forget(asker)
    },
    async refresh(asker) {
      await writing.get(asker)
      const heard = await briefly(() => store.recall(asker))
      if (!heard) return
      own.drop(asker)
      for (const each of heard.value) take(each)
    },
    async gather(reader) {
      for (const each of await store.recallOf(reader)) take(each)
    },
  }
}

const isKind = (kind: string): kind is keyof Remembered => Object.hasOwn(LASTS, kind)
