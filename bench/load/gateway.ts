import { faultGateway } from './gateway-faults.ts'
import { type Ground, sized } from './ground.ts'
import { startProgram } from './programs.ts'
import type { Finding, Row } from './row.ts'

const TIMES = 20
const PER_SECOND = 40
const RECOVERS_WITHIN = 5000

/** What becomes of interactions while connections to Discord break. */
export const gateway: Row = { name: 'gateway', run }

async function run(ground: Ground): Promise<Finding[]> {
  const start = async (settings: Record<string, string>) => {
    const program = await startProgram(ground, 'bin/service.mjs', settings)
    return () => program.end()
  }
  const found = await faultGateway({ times: sized(ground, TIMES), perSecond: sized(ground, PER_SECOND), start })
  return found.map(({ fault, times, delivered, answered, lost, twice, untold, longest, usual, violations }) => ({
    what: `gateway: ${fault}, ${times} times`,
    must: 'every interaction delivered is answered once; recovery under 5 s',
    measured: `${delivered} delivered: ${answered} answered, ${lost} lost, ${twice} twice (${untold} more while no session was there to tell); there again after ${usual} ms, ${longest} at most; ${violations.length} violations`,
    holds: !lost && !twice && longest < RECOVERS_WITHIN && !violations.length,
  }))
}
