import { ButtonStyle, ComponentType } from 'discord.js'
import type { Call } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import { type Language, wordingOf } from '../wording/wording.ts'
import { toButton } from './controls.ts'
import { isWhole, writePress } from './custom-id.ts'
import { escapeText } from './escape.ts'
import { keepIfLong, type Keeper } from './kept.ts'
import type { Press } from './press.ts'
import type { Rendered } from './render.ts'

/** How much of a title stands over a pointer, in characters: who asked has just written it. */
const TITLE = 100

/** What is pointed to: what was asked, which everybody could see already, what gives the reply, and who it is for. */
type Pointed = { title: string; call: Call; owner: string; language: Language }

/**
 * A public message that stands for a private reply, where Discord has no private ones: a button shows the reply to who asked.
 * Where the store fails and its call is too long, the title holds the question for it.
 */
export async function pointTo({ title, call, owner, language }: Pointed, keeper: Keeper): Promise<Rendered> {
  const { buttons: say } = wordingOf(language)
  const show = ({ command, input }: Call): Press => ({ action: 'show', owner, call: { command, input } })
  const kept = await keepIfLong(call, keeper, (each) => isWhole(show(each)))
  const head = isWhole(show(kept)) ? clip(title, TITLE) : title
  const buttons = [
    toButton(say.show, show(kept), ButtonStyle.Primary),
    toButton(say.delete, { action: 'delete', owner }),
  ].flatMap((button) => button ?? [])
  const forYou = writePress(show(kept)) ? say.forYou : say.noRoom
  const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content })
  return {
    components: [
      { type: ComponentType.Container, components: [text(`## ${escapeText(head)}`), text(`-# ${forYou}`)] },
      { type: ComponentType.ActionRow, components: buttons },
    ],
    files: [],
  }
}
