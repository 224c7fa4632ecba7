/** How much a question may hold, so that every part of it fits a message: in characters, and how many options. */
export const MOST = { id: 100, stem: 1000, option: 200, feedback: 300, explanation: 1000, options: 10, whole: 2500 }

/** How much fits each field of the form in which a question is changed: that of the options is Discord's limit. In characters. */
export const FIELD = { question: MOST.stem, options: 4000, explanation: MOST.explanation, notes: 500, tags: 200 }

/** How large a file of questions may be, in bytes. */
export const LARGEST_FILE = 500_000
