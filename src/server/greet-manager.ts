import type { Context } from '../context/context.ts'
import { createAnswer, type Reply, toText } from '../reply/reply.ts'
import { checkPermissions } from './check-permissions.ts'

/** What who added the bot to a server is told, once: what it is, and what to do first. In: what the server is called. */
export function greetManager(server: string, context: Context): Reply {
  const { library, language, wording } = context
  const { setup: say, help } = wording
  const blocks = [
    toText(library.welcome.greeting[language] ?? library.welcome.greeting.en ?? help.about),
    toText(say.first),
    ...checkPermissions(context),
  ]
  return createAnswer(context, { title: say.added(server), blocks })
}
