import {
  type APIButtonComponent,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { createShelf, type Shelf } from '../base/shelf.ts'
import type { Context } from '../context/context.ts'
import { isAllowedPublic } from '../context/settings.ts'
import type { Wording } from '../wording/wording.ts'
import { nameIn } from './container.ts'
import { toButton } from './controls.ts'
import { readPress } from './custom-id.ts'
import { type Delivery, deliver, unlessRefused } from './deliver.ts'
import { mayHaveWorked } from './failures.ts'
import { fetchPictures } from './fetch-pictures.ts'
import { PATIENCE } from './limits.ts'
import { componentsOf, toMessage } from './message.ts'
import type { Pressed } from './pressed.ts'

/**
 * The ids of private messages that were shared, so that each is shared once. After a restart their messages know: the button is
 * off before anything is shared.
 */
export type Shares = Shelf<string, true>

/** How many are known at once; those of before have a button that is off, or none. */
const MOST_SHARED = 5000

export const createShares = (): Shares => createShelf(MOST_SHARED)

type Sharing = { received: number; context: Context; shares: Shares }

/**
 * Shows everybody what was shown to one; in the place of the button then stands where. Gives back why not, where it may not be
 * or was done before, which what may have reached Discord counts as. Throws a `LoggedError` where Discord refuses it.
 */
export async function share(
  interaction: Pressed,
  { received, context, shares }: Sharing,
): Promise<'keepsPrivate' | 'sharedAlready' | null> {
  const { log, wording, place, manner } = context
  const { id } = interaction.message
  const message = componentsOf(interaction.message)
  if (!isAllowedPublic(place, manner)) return 'keepsPrivate'
  if (shares.has(id) || findSpent(message)) return 'sharedAlready'
  shares.set(id, true)
  const edit = (components: APIMessageTopLevelComponent[]) =>
    deliver(() => interaction.editReply(withItsFiles(components)), received, log, { patience: PATIENCE.edit })
  const sent = await send(interaction, message, received, context)
  if ('url' in sent) unlessRefused(await edit(toTold(message, sent.url, wording)))
  else {
    if (!sent.perhaps) {
      shares.delete(id)
      if (sent.isOff) await edit(message)
    }
    unlessRefused(sent.delivery)
  }
  return null
}

/** Components in the place of others of the same message. No word of files: an empty list would take those that are there away. */
export function withItsFiles(components: APIMessageTopLevelComponent[]) {
  const kept = components.map(
    (row): APIMessageTopLevelComponent =>
      row.type === ComponentType.Container ? { ...row, components: row.components.map(asAttached) } : row,
  )
  const { files: _, ...message } = toMessage({ components: kept, files: [] })
  return message
}

/**
 * Turns the button of a message off, then sends what is shared, to be seen by all. Gives back where it is, or what became of it,
 * whether it may be there all the same, and whether the button is off.
 */
async function send(
  interaction: Pressed,
  message: APIMessageTopLevelComponent[],
  received: number,
  { log, wording }: Context,
): Promise<{ url: string } | { delivery: Delivery; perhaps: boolean; isOff: boolean }> {
  const announced = await deliver(() => interaction.update(withItsFiles(toSpent(message))), received, log)
  if (announced !== 'sent') return { delivery: announced, perhaps: false, isOff: false }
  const files = await fetchPictures(message)
  const components = toShared(message, interaction.user.id, files.length > 0, wording)
  const sent: { url?: string; perhaps: boolean } = { perhaps: false }
  const followUp = async () => {
    try {
      sent.url = (await interaction.followUp(toMessage({ components, files }))).url
    } catch (err) {
      sent.perhaps = mayHaveWorked(err)
      throw err
    }
  }
  const delivery = await deliver(followUp, received, log, { once: true, patience: PATIENCE.edit })
  return sent.url ? { url: sent.url } : { delivery, perhaps: sent.perhaps, isOff: true }
}

/**
 * The components of a private message as a public one: it says who shares it, and they can delete it. Its files stay with them,
 * and that is said, but for pictures that go with it.
 */
export function toShared(
  components: APIMessageTopLevelComponent[],
  owner: string,
  hasPictures: boolean,
  { buttons: say }: Wording,
) {
  const isLeft = ({ type }: Inner) => isFile({ type }) && !(hasPictures && type === ComponentType.MediaGallery)
  const remove = toButton(say.delete, { action: 'delete', owner })
  const isCut = components.some((row) => row.type === ComponentType.Container && row.components.some(isLeft))
  const lines = [`-# ${say.sharedBy(`<@${owner}>`)}`, ...(isCut ? [`-# ${say.fileNotShared}`] : [])]
  const by = { type: ComponentType.TextDisplay as const, content: lines.join('\n') }
  const shared = replaceButton(components, isShare, remove).map(
    (row): APIMessageTopLevelComponent =>
      row.type === ComponentType.Container
        ? { ...row, components: row.components.filter((each) => !isLeft(each)).map(asAttached) }
        : row,
  )
  return [...shared, by]
}

const isFile = ({ type }: { type: ComponentType }) => type === ComponentType.File || type === ComponentType.MediaGallery

/** The components of a message with this button in the place of another. */
export function replaceButton(
  components: APIMessageTopLevelComponent[],
  isOther: (each: object) => boolean,
  button: APIButtonComponent | null,
): APIMessageTopLevelComponent[] {
  return components.map((row): APIMessageTopLevelComponent => {
    if (row.type !== ComponentType.ActionRow) return row
    const controls = row.components.map((each) => (button && isOther(each) ? button : each))
    return { ...row, components: controls as typeof row.components }
  })
}

/** Whether a button is the one that shares its message. */
export const isShare = (each: object): boolean =>
  'custom_id' in each && typeof each.custom_id === 'string' && readPress(each.custom_id, null)?.action === 'share'

/** The components of a message whose button to share it is off. */
function toSpent(components: APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const share = findButton(components, isShare)
  return share ? replaceButton(components, isShare, { ...share, disabled: true }) : components
}

/** The button of a message to share it, where that is off: it has been, or may have been. */
export const findSpent = (components: APIMessageTopLevelComponent[]): APIButtonComponent | null =>
  findButton(components, (each) => isShare(each) && 'disabled' in each && each.disabled === true)

function findButton(
  components: APIMessageTopLevelComponent[],
  isWanted: (each: object) => boolean,
): APIButtonComponent | null {
  const controls = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
  const buttons = controls.filter((each) => each.type === ComponentType.Button)
  return buttons.find(isWanted) ?? null
}

/** The components of a private message that has been shared: where is told in the place of its button. */
const toTold = (components: APIMessageTopLevelComponent[], url: string, { buttons: say }: Wording) =>
  replaceButton(components, isShare, {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: say.shared,
    url,
  })

/** Discord gives a file back by its address, and takes it by its name. */
function asAttached(each: Inner): Inner {
  const attached = (url: string) => ({ url: `attachment://${nameIn(url)}` })
  if (each.type === ComponentType.File) return { ...each, file: attached(each.file.url) }
  if (each.type !== ComponentType.MediaGallery) return each
  return { ...each, items: each.items.map((item) => ({ ...item, media: attached(item.media.url) })) }
}

type Inner = APIContainerComponent['components'][number]
