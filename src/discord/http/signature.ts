/** How far the time of a request may be from ours, in milliseconds: what was overheard is no use after that. */
const APART_MS = 5 * 60 * 1000

/** What Discord signs a request with: https://docs.discord.com/developers/interactions/overview */
export type Signed = { signature: Uint8Array<ArrayBuffer>; timestamp: string }

/** Whether a signed request is Discord's own. */
export type Verify = (signed: Signed, body: Uint8Array) => Promise<boolean>

/** What a request says of its signature; null where it says none that could be one. */
export function readSigned(headers: Headers): Signed | null {
  const signature = headers.get('x-signature-ed25519') ?? ''
  const timestamp = headers.get('x-signature-timestamp') ?? ''
  if (!/^[0-9a-fA-F]{128}$/.test(signature) || !/^\d{1,12}$/.test(timestamp)) return null
  return { signature: fromHex(signature), timestamp }
}

/** By how many milliseconds the time of a request is too far from ours; null where it is near enough. */
export function isApart({ timestamp }: Signed, now: number): number | null {
  const apart = now - Number(timestamp) * 1000
  return Math.abs(apart) > APART_MS ? apart : null
}

/**
 * Makes what tells whether a request is Discord's: its signature (Ed25519, RFC 8032) is over the timestamp and the body as it
 * came. In: the public key of the application, in hexadecimal. Throws where that is no key.
 */
export async function createVerify(publicKey: string): Promise<Verify> {
  const key = await crypto.subtle.importKey('raw', fromHex(publicKey), 'Ed25519', false, ['verify'])
  const encoder = new TextEncoder()
  return async ({ signature, timestamp }, body) => {
    const time = encoder.encode(timestamp)
    const signed = new Uint8Array(time.length + body.length)
    signed.set(time)
    signed.set(body, time.length)
    return crypto.subtle.verify('Ed25519', key, signature, signed)
  }
}

const fromHex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'))
