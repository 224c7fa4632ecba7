import { showAsInDiscord } from '../../src/discord/drawn/as-in-discord.ts'
import { createSite } from '../../src/web/site.ts'
import { appOf, createTestContext, type TestContext } from '../context.ts'

/** A page as it came: how, and what is in it. */
export type Got = { status: number; headers: Headers; html: string; text: string }

/** Asks for pages of a site as a browser does, without a network between. In: how much it lets one ask for, where that matters. */
export function browse(context: TestContext = createTestContext(), allowed = { times: 100_000, seconds: 1 }) {
  const site = createSite(appOf(context), { allowed, asInDiscord: showAsInDiscord })
  const get = async (path: string, headers: Record<string, string> = {}) => read(await site.request(path, { headers }))
  const post = async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    read(
      await site.request(`http://localhost${path}`, {
        method: 'POST',
        body: new URLSearchParams(form).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          host: 'localhost',
          origin: 'http://localhost',
          ...headers,
        },
      }),
    )
  return { site, get, post, context }
}

/** What came. */
export async function read(response: Response): Promise<Got> {
  const html = await response.text()
  return { status: response.status, headers: response.headers, html, text: toText(html) }
}

/** What is read of a piece of HTML. */
export const toText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** The addresses that a page leads to, on this site. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
