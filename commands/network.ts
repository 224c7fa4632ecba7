import { describeNetwork } from '../src/answer/network.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'network',
  description: 'What the sources say of a network of cities',
  example: '/network Eurocities',
  options: [
    { name: 'network', description: 'A network, in any spelling', required: true, maxLength: 100, suggest: 'network' },
  ],
  run: (input, context) => describeNetwork(input, context),
})
