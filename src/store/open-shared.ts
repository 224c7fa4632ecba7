import { setupError } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { DatabaseAddress } from './errors.ts'
import { openStore, type Store } from './store.ts'

/** Says where readings can be shared: in a database that others reach. Throws a set-up error for a file. */
export function demandShared(where: DatabaseAddress): void {
  if ('file' in where)
    throw setupError(
      'SHARE_READINGS is true, and there is no database that other machines could share.',
      'Name a PostgreSQL database in DATABASE_URL, or share FOOTNOTE_DOCUMENTS as a folder and leave SHARE_READINGS out.',
    )
}

/** Opens the database in which readings are shared. Throws as `openStore` does, and where it is a file. */
export async function openShared(where: DatabaseAddress, log: Log): Promise<Pick<Store, 'readings' | 'close'>> {
  demandShared(where)
  return openStore(where, log)
}
