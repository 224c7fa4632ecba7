/** What takes the place of a secret. */
const HIDDEN = '[hidden]'

/** How interactions' tokens begin, which is what Discord calls them, in base64; and what they are made of. */
const INTERACTION_TOKEN = /aW50ZXJhY3Rpb246[\w-]{1,400}/g

/** From how many characters on a password is hidden wherever it stands: a shorter one may be an ordinary word. */
const UNLIKE_WORDS = 12

const secrets = new Set<string>()

/**
 * Has a text hidden from now on, wherever the program writes something for people who run it; in JSON and in addresses too.
 * Such as the bot's token, or a password.
 */
export function keepSecret(text: string): void {
  for (const form of [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)]) secrets.add(form)
}

/** The same for the address of a database: all of it, its password where it stands in an address, and alone where it is no word. */
export function keepAddressSecret(address: string): void {
  keepSecret(address)
  const password = URL.parse(address)?.password
  if (!password) return
  secrets.add(`:${password}@`)
  for (const form of [password, decodeURIComponent(password)]) if (form.length >= UNLIKE_WORDS) keepSecret(form)
}

/** A text without any secret that is known, and without the tokens of interactions. */
export function hideSecrets(text: string): string {
  let hidden = text.includes('aW50ZXJhY3Rpb246') ? text.replace(INTERACTION_TOKEN, HIDDEN) : text
  for (const secret of secrets) if (hidden.includes(secret)) hidden = hidden.replaceAll(secret, HIDDEN)
  return hidden
}
