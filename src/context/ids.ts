/** The ids of Discord's in a text, such as those of mentions: 15 to 20 digits each; a longer number is none. */
export const idsIn = (text: string): string[] => text.match(/(?<!\d)\d{15,20}(?!\d)/g) ?? []
