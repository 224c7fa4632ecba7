import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { createMemo } from '../base/memo.ts'
import { inProject } from '../base/paths.ts'
import { createRemark } from '../reply/reply.ts'
import { toHtml } from '../text/markdown-page.ts'
import type { Bindings } from './bindings.ts'
import type { Work } from './content.ts'
import { html, type Html, NOTHING, raw } from './html.ts'
import type { View } from './view.ts'

/** Where the pages for people stand, and their pictures. */
const FOLDER = inProject('docs')

/** A page of the manual: its name in addresses, what it is called, and its text. */
export type ManualPage = { name: string; title: string; text: string }

/** The pages that come with the project, those for readers first; none where it was installed without them. */
export function readManual(folder: string): ManualPage[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  const pages = names.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const name = file.slice(0, -'.md'.length)
    return { name, title: text.match(/^# (.+)$/m)?.[1] ?? name, text }
  })
  const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
  return pages.sort((a, b) => place(a.name) - place(b.name))
}

/** The same, read once. */
export const manual = (): ManualPage[] => readOnce(FOLDER)

const readOnce = createMemo(readManual, 2)

/** Who reads come before who runs it. */
const FIRST = ['asking', 'in-discord', 'teachers', 'moderators', 'web']

/** A page of the manual, which is in English. */
export const showManualPage =
  ({ title, text }: ManualPage, pages: readonly ManualPage[]): Work =>
  async ({ context }) => {
    const main = html`<article class="reply manual" lang="en">${raw(toHtml(text, (address) => leadOf(address, pages)))}</article>`
    return { reply: createRemark(context, title), main, typed: '' }
  }

/** The pages of the manual, to be chosen from. */
export function listManual(pages: readonly ManualPage[], { links, wording }: View): Html {
  const led = pages.flatMap(({ name, title }) => {
    const address = links.page(`/docs/${name}`)
    return address === null ? [] : [html`<li><a href="${address}">${title}</a></li>`]
  })
  return led.length ? html`<section><h2>${wording.page.manual}</h2><ul lang="en">${led}</ul></section>` : NOTHING
}

/** Where a link of the manual leads on the site: what stands elsewhere in the project is not on it. */
function leadOf(address: string, pages: readonly ManualPage[]): string | null {
  if (/^(?:https?:|#)/.test(address)) return address
  const [, name, place = ''] = address.match(/^([\w-]+)\.md(#.*)?$/) ?? []
  if (name) return pages.some((page) => page.name === name) ? `/docs/${name}${place}` : null
  return PICTURE.test(address) ? `/docs/${address}` : null
}

/** A picture that a page of the manual shows. */
const PICTURE = /^(?:[\w-]+\/)?[\w-]+\.(?:png|svg)$/

/** Serves the pictures of the manual. */
export function addManualPictures(site: Hono<Bindings>, folder = FOLDER): void {
  site.get('/docs/:name{.+\\.(?:png|svg)}', (c, next) => {
    const name = c.req.param('name')
    if (!PICTURE.test(name) || !existsSync(join(folder, name))) return next()
    const type = name.endsWith('.png') ? 'image/png' : 'image/svg+xml'
    return c.body(readFileSync(join(folder, name)), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=3600',
    })
  })
}
