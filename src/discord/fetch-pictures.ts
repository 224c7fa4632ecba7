import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js'
import { fetchBytes } from './attachment.ts'
import { nameIn } from './container.ts'
import type { Rendered } from './render.ts'

/** The pictures of a message as files that another message can have; none where one cannot be fetched in time. */
export async function fetchPictures(components: readonly APIMessageTopLevelComponent[]): Promise<Rendered['files']> {
  const inner = components.flatMap((row) => (row.type === ComponentType.Container ? row.components : []))
  const items = inner.flatMap((each) => (each.type === ComponentType.MediaGallery ? each.items : []))
  const files = await Promise.all(items.map(({ media, description }) => fetchOne(media.url, description)))
  const fetched = files.flatMap((file) => file ?? [])
  return fetched.length === files.length ? fetched : []
}

async function fetchOne(url: string, description?: string | null): Promise<Rendered['files'][number] | null> {
  const bytes = await fetchBytes(url).catch(() => null)
  return bytes && { attachment: Buffer.from(bytes), name: nameIn(url), ...(description ? { description } : {}) }
}
