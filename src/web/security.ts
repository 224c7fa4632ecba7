import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'

/** The longest form that is taken, in bytes. */
const LONGEST_FORM = 16 * 1024

/** How pages are asked for, and forms sent. */
const METHODS = ['GET', 'HEAD', 'POST']

/** What pages may load: what stands on this server, no script or style inside of them, and nothing of anybody else. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/**
 * What goes before every answer: headers that keep pages to themselves, forms of this site alone, and none too long.
 * In: the address of the site for others, where that is another than the one it is asked by.
 */
export const guards = (publicUrl: string | null): MiddlewareHandler[] => [
  secureHeaders({
    contentSecurityPolicy: POLICY,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Whoever serves this by HTTPS says so before it: by plain HTTP, as on this machine, it means nothing.
    strictTransportSecurity: false,
  }),
  (c, next) =>
    METHODS.includes(c.req.method) ? next() : Promise.resolve(c.body(null, 405, { allow: METHODS.join(', ') })),
  // Before a proxy the scheme is another, so that hosts are compared.
  csrf({
    origin: (origin, c) =>
      URL.canParse(origin) && (origin === publicUrl || new URL(origin).host === c.req.header('host')),
  }),
  bodyLimit({ maxSize: LONGEST_FORM }),
]
