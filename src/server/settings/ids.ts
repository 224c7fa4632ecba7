/** The ids of Discord's in a text, such as those of mentions: 15 to 20 digits each. */
export const idsIn = (text: string): string[] => text.match(/\d{15,20}/g) ?? []
