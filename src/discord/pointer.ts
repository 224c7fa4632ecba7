import { ButtonStyle, ComponentType } from 'discord.js'
import type { Call } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import { toButton } from './controls.ts'
import { escapeText } from './escape.ts'
import type { Rendered } from './render.ts'

/**
 * A public message that stands for a private reply, where Discord has no private ones: a button shows the reply to who
 * presses it. `title` is what was asked, which everybody could see already.
 */
export function renderPointer(title: string, call: Call, owner: string, { buttons: say }: Wording): Rendered {
  const buttons = [
    toButton(say.show, { action: 'open', call }, ButtonStyle.Primary),
    toButton(say.delete, { action: 'delete', owner }),
  ].flatMap((button) => button ?? [])
  const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content })
  return {
    components: [
      { type: ComponentType.Container, components: [text(`## ${escapeText(title)}`), text(`-# ${say.forYou}`)] },
      { type: ComponentType.ActionRow, components: buttons },
    ],
    files: [],
  }
}
