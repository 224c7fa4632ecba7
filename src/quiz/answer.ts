/** What one reader answered to one item of a round. */
export type ItemAnswer = {
  /** The id of the round, and the place of the item in it, from 0. */
  round: string
  position: number
  reader: string
  /** As they are called where they answered. */
  name: string
  /** The id of the item. */
  item: string
  /** The ids of the options, sorted and without doubles. */
  chosen: string[]
  isRight: boolean
  /** 1, or 2 once it was changed. */
  tries: number
  /** From the opening of the question to the answer. */
  seconds: number
  /** In ISO 8601. */
  answeredAt: string
}

/** An answer as it is given: the store counts the tries. */
export type NewAnswer = Omit<ItemAnswer, 'tries'>

/**
 * What becomes of an answer: `closed` where its item is not open, `kept` where it may not be changed again, `spent` where it
 * was changed, then deleted by who gave it, and is not given another time.
 */
export type Taken = 'taken' | 'changed' | 'same' | 'kept' | 'spent' | 'closed'
