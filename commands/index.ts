import type { Command } from '../src/app/command.ts'
import { createAbout } from './about.ts'
import annotate from './annotate.ts'
import ask from './ask.ts'
import challenge from './challenge.ts'
import challenges from './challenges.ts'
import cite from './cite.ts'
import city from './city.ts'
import compare from './compare.ts'
import dimension from './dimension.ts'
import framework from './framework.ts'
import further from './further.ts'
import forgetMe from './forget-me.ts'
import { createHelp } from './help.ts'
import insights from './insights.ts'
import list from './list.ts'
import map from './map.ts'
import network from './network.ts'
import origin from './origin.ts'
import passage from './passage.ts'
import person from './person.ts'
import privacy from './privacy.ts'
import { questions } from './questions/index.ts'
import { quiz } from './quiz/index.ts'
import rate from './rate.ts'
import { readings } from './readings/index.ts'
import settings from './settings.ts'
import setup from './setup.ts'
import sources from './sources.ts'
import status from './status.ts'
import term from './term.ts'
import timeline from './timeline.ts'
import verify from './verify.ts'

/** What answers from the sources. */
const answering: readonly Command[] = [
  ask,
  city,
  compare,
  network,
  person,
  term,
  dimension,
  framework,
  list,
  timeline,
  map,
  cite,
  verify,
  annotate,
  passage,
  further,
  origin,
  challenge,
]

const others: readonly Command[] = [
  ...answering,
  createAbout(answering),
  sources,
  challenges,
  insights,
  rate,
  ...quiz,
  ...questions,
  ...readings,
  settings,
  setup,
  status,
  privacy,
  forgetMe,
]

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [...others, createHelp(others)]
