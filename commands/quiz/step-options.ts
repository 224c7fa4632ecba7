/** Where somebody is in a round that they play alone. */
export const STEP = [
  { name: 'round', required: true, maxLength: 20, suggest: null, internal: true },
  { name: 'position', required: false, maxLength: 2, suggest: null, internal: true },
  { name: 'chosen', required: false, maxLength: 20, suggest: null, internal: true },
  { name: 'shown', required: false, maxLength: 12, suggest: null, internal: true },
] as const
