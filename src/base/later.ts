/** What makes something when it is first asked for, and once; what it is made of is let go then. */
export function later<Made>(make: () => Made): () => Made {
  let state: { make: () => Made } | { value: Made } = { make }
  return () => {
    if ('make' in state) state = { value: state.make() }
    return state.value
  }
}
