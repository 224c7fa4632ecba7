/** What commands, and groups of actions, are called in a language, by their names in English. */
type Called = Readonly<Record<'commands' | 'groups', Readonly<Record<string, { name: string }>>>>

/** A command as it is typed: `/city`; `quiz start` as `/quiz start`. One that has no words is typed by its own name. */
export function typeName(name: string, { commands, groups }: Called): string {
  const [group = name, action] = name.split(' ')
  const called = commands[name]?.name ?? name
  return action ? `/${groups[group]?.name ?? group} ${called}` : `/${called}`
}
