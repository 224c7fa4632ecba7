import { byName } from '../src/answer/suggest/suggester.ts'
import { NETWORKS } from '../src/subject/name-kinds.ts'
import { describeNetwork } from '../src/subject/network.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'network',
  where: 'anywhere',
  isThere: ({ networks }) => networks.length > 0,
  options: [{ name: 'network', required: true, maxLength: 100, suggest: byName(NETWORKS) }],
  run: (input, context) => describeNetwork(input, context),
})
