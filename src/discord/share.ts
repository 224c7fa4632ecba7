import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js'
import type { Wording } from '../wording/wording.ts'
import { toButton } from './controls.ts'
import { readPress } from './custom-id.ts'

/** The components of a private message as a public one, without its files: it says who shares it, and they can delete it. */
export function toShared(components: APIMessageTopLevelComponent[], owner: string, { buttons: say }: Wording) {
  const remove = toButton(say.delete, { action: 'delete', owner })
  const by = { type: ComponentType.TextDisplay as const, content: `-# ${say.sharedBy(`<@${owner}>`)}` }
  const shared = components.map((row): APIMessageTopLevelComponent => {
    if (row.type === ComponentType.Container)
      return { ...row, components: row.components.filter(({ type }) => type !== ComponentType.File) }
    if (row.type !== ComponentType.ActionRow) return row
    const controls = row.components.map((each) =>
      'custom_id' in each && readPress(each.custom_id, null)?.action === 'share' && remove ? remove : each,
    )
    return { ...row, components: controls as typeof row.components }
  })
  return [...shared, by]
}
