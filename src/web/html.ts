import { html, raw } from 'hono/html'

/** A piece of a page: what is put into it is escaped, unless it is a piece itself. */
export type Html = ReturnType<typeof html>

export { html, raw }

/** Nothing. */
export const NOTHING: Html = raw('')

/** A link where there is an address, else the text alone. */
export const linkOr = (address: string | null, text: string | Html): Html | string =>
  address === null ? text : html`<a href="${address}">${text}</a>`
