import { byName } from '../src/answer/suggest/suggester.ts'
import { NETWORKS } from '../src/subject/name-kinds.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'network',
  where: 'anywhere',
  isThere: ({ networks }) => networks.length > 0,
  options: [{ name: 'network', required: true, maxLength: 100, suggest: byName(NETWORKS) }],
  run: async (input, context) => (await import('../src/subject/network.ts')).describeNetwork(input, context),
})
