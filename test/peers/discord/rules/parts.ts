import { isSelect, TYPE } from '../components.ts'
import { countCharacters } from '../limits.ts'
import type { Component } from '../types.ts'

/** What is wrong with a component in itself, by type: https://docs.discord.com/developers/components/reference */
export const RULES: Record<number, (component: Component) => string[]> = {
  [TYPE.row]: checkRow,
  [TYPE.button]: checkButton,
  [TYPE.stringSelect]: checkOptions,
  [TYPE.userSelect]: checkRange,
  [TYPE.roleSelect]: checkRange,
  [TYPE.mentionableSelect]: checkRange,
  [TYPE.channelSelect]: checkRange,
  [TYPE.textInput]: checkTextInput,
  [TYPE.section]: ({ components, accessory }) => [
    ...unless(isWithin(components?.length, 1, 3), 'a section holds 1 to 3 text displays'),
    ...unless(accessory, 'a section needs an accessory'),
  ],
  [TYPE.text]: ({ content }) => unless(content?.trim(), 'an empty text display'),
  [TYPE.thumbnail]: ({ media, description }) => checkMedia(media?.url, description),
  [TYPE.gallery]: ({ items }) => [
    ...unless(isWithin(items?.length, 1, 10), 'a media gallery holds 1 to 10 items'),
    ...(items ?? []).flatMap((item) => checkMedia(item.media?.url, item.description)),
  ],
  [TYPE.file]: ({ file }) => unless(file?.url?.startsWith('attachment://'), 'a file needs an attachment:// url'),
  [TYPE.separator]: ({ spacing }) => unless([undefined, 1, 2].includes(spacing), 'spacing is 1 or 2'),
  [TYPE.container]: ({ components }) => unless(components?.length, 'an empty container'),
  [TYPE.label]: ({ label, component }) => [
    ...unless(isWithin(countCharacters(label), 1, 45), 'the label of a field has 1 to 45 characters'),
    ...unless(component, 'a label without a component'),
    ...unless(!(component?.type === TYPE.textInput && component.label), 'a text input in a label has none of its own'),
  ],
}

const unless = (fine: unknown, message: string): string[] => (fine ? [] : [message])
const isWithin = (n: number | undefined, low: number, high: number) => n !== undefined && n >= low && n <= high

function checkRow({ components = [] }: Component): string[] {
  const other = components.filter((component) => component.type !== TYPE.button)
  const fine = other.length === 0 ? isWithin(components.length, 1, 5) : components.length === 1
  return unless(fine, 'a row holds 1 to 5 buttons or 1 select')
}

const LINK = 5
const PREMIUM = 6

function checkButton({ style, custom_id, url, sku_id, label, emoji }: Component): string[] {
  if (style === PREMIUM) return unless(sku_id && !custom_id && !url && !label, 'a premium button has a sku_id alone')
  return [
    ...unless(isWithin(style, 1, 5), `button style ${style}`),
    ...unless(label || emoji, 'a button needs a label or an emoji'),
    ...unless(countCharacters(label) <= 80, `a button label of ${countCharacters(label)} characters; at most 80`),
    ...(style === LINK
      ? checkLink(url, custom_id)
      : unless(custom_id && !url, 'a button needs a custom_id and no url')),
  ]
}

const checkLink = (url: string | undefined, custom_id: string | undefined): string[] => [
  ...unless(url && !custom_id, 'a link button needs a url and no custom_id'),
  ...unless(!url || (/^(?:https?|discord):\/\/\S+$/.test(url) && url.length <= 512), `not a url: ${url}`),
]

function checkOptions(select: Component): string[] {
  const { options = [] } = select
  const values = options.map((option) => option.value)
  return [
    ...checkRange(select),
    ...unless(isWithin(options.length, 1, 25), `${options.length} options; 1 to 25`),
    ...unless(new Set(values).size === values.length, 'two options have the same value'),
    ...unless((select.max_values ?? 1) <= options.length, 'max_values is more than there are options'),
    ...options.flatMap(({ label, value, description }) => [
      ...unless(isWithin(countCharacters(label), 1, 100), 'the label of an option has 1 to 100 characters'),
      ...unless(isWithin(countCharacters(value), 1, 100), 'the value of an option has 1 to 100 characters'),
      ...unless(countCharacters(description) <= 100, 'the description of an option has at most 100 characters'),
    ]),
  ]
}

function checkRange(select: Component): string[] {
  const { min_values: min = 1, max_values: max = 1, placeholder } = select
  return [
    ...unless(isSelect(select) && min <= max, `min_values ${min} is more than max_values ${max}`),
    ...unless(isWithin(min, 0, 25) && isWithin(max, 1, 25), 'min_values is 0 to 25, max_values 1 to 25'),
    ...unless(countCharacters(placeholder) <= 150, 'a placeholder over 150 characters'),
  ]
}

function checkTextInput({ custom_id, style, value, min_length: min = 0, max_length: max = 4000 }: Component): string[] {
  return [
    ...unless(custom_id, 'a text input needs a custom_id'),
    ...unless(style === 1 || style === 2, 'the style of a text input is 1 or 2'),
    ...unless(isWithin(min, 0, 4000) && isWithin(max, 1, 4000) && min <= max, `lengths ${min} to ${max}`),
    ...unless(countCharacters(value) <= max, `a value over ${max} characters`),
  ]
}

const checkMedia = (url: string | undefined, description: string | null | undefined): string[] => [
  ...unless(/^(?:https?|attachment):\/\/\S/.test(url ?? ''), `not a url: ${url}`),
  ...unless(countCharacters(description) <= 1024, 'a description over 1024 characters'),
]
