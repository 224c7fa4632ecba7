import type { Breach } from '../breaches.ts'
import { countCharacters, MESSAGE } from '../limits.ts'
import type { Json } from '../types.ts'

type Embed = {
  title?: string
  description?: string
  url?: string
  image?: Json
  thumbnail?: Json
  fields?: { name?: string; value?: string }[]
  author?: { name?: string }
  footer?: { text?: string }
}

/** What Discord refuses of embeds: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export function findEmbedBreaches(embeds: readonly Json[]): Breach[] {
  const breaches = (embeds as Embed[]).flatMap((embed, i) => findEmptyParts(embed, `embeds[${i}]`))
  const characters = (embeds as Embed[]).flatMap(textsOf).reduce((sum, text) => sum + countCharacters(text.trim()), 0)
  if (characters > MESSAGE.embedCharacters)
    breaches.push({ path: 'embeds', message: `${characters} characters; at most ${MESSAGE.embedCharacters}` })
  if (embeds.length > MESSAGE.embeds)
    breaches.push({ path: 'embeds', message: `${embeds.length} embeds; at most ${MESSAGE.embeds}` })
  return breaches
}

const textsOf = ({ title, description, fields, author, footer }: Embed): string[] =>
  [title, description, author?.name, footer?.text, ...(fields ?? []).flatMap((f) => [f.name, f.value])].map(
    (text) => text ?? '',
  )

function findEmptyParts(embed: Embed, path: string): Breach[] {
  const { fields, author, footer, image, thumbnail } = embed
  const breaches: Breach[] = []
  if (!textsOf(embed).some((text) => text.trim()) && !image && !thumbnail)
    breaches.push({ path, message: 'an empty embed' })
  for (const [i, { name, value }] of (fields ?? []).entries())
    if (!name?.trim() || !value?.trim()) breaches.push({ path: `${path}.fields[${i}]`, message: 'an empty field' })
  if (author && !author.name?.trim()) breaches.push({ path: `${path}.author`, message: 'an empty author' })
  if (footer && !footer.text?.trim()) breaches.push({ path: `${path}.footer`, message: 'an empty footer' })
  return breaches
}
