import type { Breach } from '../breaches.ts'
import { isSelect, TYPE, walk } from '../components.ts'
import { countCharacters } from '../limits.ts'
import { RULES } from './parts.ts'
import type { Component } from '../types.ts'

const SELECTS = [TYPE.stringSelect, TYPE.userSelect, TYPE.roleSelect, TYPE.mentionableSelect, TYPE.channelSelect]
const IN_CONTAINER = [TYPE.row, TYPE.section, TYPE.text, TYPE.gallery, TYPE.file, TYPE.separator]

/** What may stand at the top. */
export const TOP_LEVEL: { legacy: number[]; v2: number[]; modal: number[] } = {
  legacy: [TYPE.row],
  v2: [...IN_CONTAINER, TYPE.container],
  modal: [TYPE.row, TYPE.text, TYPE.label],
}

/** What only modals have. */
const MODAL_ONLY: number[] = [
  TYPE.textInput,
  TYPE.label,
  TYPE.fileUpload,
  TYPE.radioGroup,
  TYPE.checkboxGroup,
  TYPE.checkbox,
]

const INSIDE: Record<number, number[]> = {
  [TYPE.row]: [TYPE.button, TYPE.textInput, ...SELECTS],
  [TYPE.section]: [TYPE.text],
  [TYPE.container]: IN_CONTAINER,
}
const ACCESSORIES: number[] = [TYPE.button, TYPE.thumbnail]
const IN_LABEL: number[] = [
  TYPE.textInput,
  ...SELECTS,
  TYPE.fileUpload,
  TYPE.radioGroup,
  TYPE.checkboxGroup,
  TYPE.checkbox,
]

/** What Discord refuses of the components of a message or modal, wherever they stand. */
export function findComponentBreaches(components: unknown, files: readonly string[]): Breach[] {
  const all = walk(components, '')
  return [
    ...all.flatMap(({ component, path }) => findOwnBreaches(component, path)),
    ...findRepeated(all, 'custom_id'),
    ...findRepeated(all, 'id'),
    ...all.flatMap(({ component, path }) => findLostFiles(component, path, files)),
  ]
}

/** Components of modals in a message. */
export const findModalParts = (components: unknown): Breach[] =>
  walk(components, '').flatMap(({ component: { type }, path }) =>
    MODAL_ONLY.includes(type) ? [createStranger(type, path)] : [],
  )

/** Components that may not stand where they do. */
export const findStrangers = (components: readonly Component[], allowed: readonly number[], path: string): Breach[] =>
  components.flatMap(({ type }, i) => (allowed.includes(type) ? [] : [createStranger(type, `${path}[${i}]`)]))

const createStranger = (type: number, path: string): Breach => ({
  path: `${path}.type`,
  message: `a component of type ${type} may not stand here`,
})

function findOwnBreaches(component: Component, path: string): Breach[] {
  const allowed = INSIDE[component.type]
  const { accessory, component: labelled, custom_id } = component
  const own = (RULES[component.type]?.(component) ?? []).map((message) => ({ path, message }))
  if (custom_id !== undefined && (!custom_id || countCharacters(custom_id) > 100))
    own.push({ path: `${path}.custom_id`, message: `custom_id of ${countCharacters(custom_id)} characters; 1 to 100` })
  return [
    ...own,
    ...(isSelect(component) && !custom_id ? [{ path, message: 'a select needs a custom_id' }] : []),
    ...(allowed ? findStrangers(component.components ?? [], allowed, `${path}.components`) : []),
    ...(accessory ? findStrangers([accessory], ACCESSORIES, `${path}.accessory`) : []),
    ...(labelled ? findStrangers([labelled], IN_LABEL, `${path}.component`) : []),
  ]
}

function findRepeated(all: { component: Component; path: string }[], key: 'custom_id' | 'id'): Breach[] {
  const seen = new Set<unknown>()
  return all.flatMap(({ component, path }) => {
    const value = component[key]
    const repeated = value !== undefined && value !== 0 && seen.has(value)
    seen.add(value)
    return repeated ? [{ path: `${path}.${key}`, message: `${key} ${JSON.stringify(value)} is used twice` }] : []
  })
}

function findLostFiles(component: Component, path: string, files: readonly string[]): Breach[] {
  const media = [component.media, component.file, ...(component.items ?? []).map((item) => item.media)]
  return media.flatMap((item) => {
    const name = item?.url?.match(/^attachment:\/\/(.+)$/)?.[1]
    return name && !files.includes(name) ? [{ path, message: `there is no file “${name}”` }] : []
  })
}
