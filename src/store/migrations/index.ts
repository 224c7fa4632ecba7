import type { Migration } from 'kysely'
import * as settings from './001-settings.ts'
import * as challenges from './002-challenges.ts'
import * as quiz from './003-quiz.ts'
import * as questions from './004-questions.ts'
import * as topics from './005-topics.ts'
import * as phases from './006-phases.ts'
import * as leases from './007-leases.ts'
import * as calls from './008-calls.ts'
import * as whoSeesWhat from './009-who-sees-what.ts'
import * as insights from './010-insights.ts'
import * as whatRuns from './011-what-runs.ts'
import * as shared from './012-shared.ts'
import * as readings from './013-readings.ts'
import * as turns from './014-turns.ts'

/** Every change of the tables, in order. One that was released is never edited: what it got wrong, the next one mends. */
export const migrations: Record<string, Migration> = {
  '001-settings': settings,
  '002-challenges': challenges,
  '003-quiz': quiz,
  '004-questions': questions,
  '005-topics': topics,
  '006-phases': phases,
  '007-leases': leases,
  '008-calls': calls,
  '009-who-sees-what': whoSeesWhat,
  '010-insights': insights,
  '011-what-runs': whatRuns,
  '012-shared': shared,
  '013-readings': readings,
  '014-turns': turns,
}
