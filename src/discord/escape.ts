import { escapeMarkdown } from 'discord.js'

/**
 * Makes any text show as it stands: no markdown, heading, quote, list, mention, link, custom emoji or timestamp.
 * Mentions are also switched off in every message; a zero-width space keeps them from even looking like one.
 */
export function escapeText(text: string): string {
  return escapeMarkdown(text, { heading: true, bulletedList: true, numberedList: true, maskedLink: true })
    .replace(/^(\s*)>/gm, '$1\\>')
    .replace(/^(\s*)-#/gm, '$1\\-#')
    .replace(/@/g, '@\u200B')
    .replace(/:\/\//g, ':\u200B//')
    .replace(/<(?=[#@:/a-z])/gi, '\\<')
}
