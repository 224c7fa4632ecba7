/** Answers a request of HTTP; null where it is for somebody else. */
export type HttpHandler = (request: Request, exchange: Exchange) => Promise<Response | null>

/** The connection that a request came by. */
export type Exchange = {
  /** Resolves once the answer has gone out whole, with true; with false where the connection broke before. */
  written: () => Promise<boolean>
}
