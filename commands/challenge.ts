import { PLACES } from '../src/answer/suggest/places.ts'
import { challengePlace, fillInChallenge, LONGEST_CHALLENGE } from '../src/server/challenge-place.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'challenge',
  where: 'anywhere',
  isEverywhere: true,
  isThere: ({ notes, passages, gone }) => notes.size + passages.size + gone.size > 0,
  isPrivate: true,
  allowance: { times: 5, seconds: 60 },
  options: [
    { name: 'id', required: true, maxLength: 120, suggest: PLACES },
    // Nothing but spaces is given back with the rest of the form.
    { name: 'reason', required: 'typed', maxLength: LONGEST_CHALLENGE, suggest: null, isText: true },
    { name: 'suggestion', required: false, maxLength: LONGEST_CHALLENGE, suggest: null, isText: true },
  ],
  form: (input, context) => fillInChallenge(input, context),
  run: (input, context) => challengePlace(input, context),
})
