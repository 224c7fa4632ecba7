import { fillInQuestion, manageQuestions } from '../src/answer/quiz/questions.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'questions',
  where: 'server',
  isPrivate: true,
  actions: {
    list: [],
    add: [],
    upload: ['file'],
    edit: ['number'],
    retire: ['number'],
    restore: ['number'],
    export: ['format'],
  },
  options: [
    {
      name: 'action',
      required: true,
      maxLength: 20,
      suggest: null,
      choices: ['list', 'add', 'upload', 'edit', 'retire', 'restore', 'export'],
    },
    { name: 'file', required: false, maxLength: 500_000, suggest: null, isFile: true, neededBy: ['upload'] },
    {
      name: 'number',
      required: false,
      maxLength: 12,
      suggest: null,
      between: [1, 2 ** 31 - 1],
      neededBy: ['edit', 'retire', 'restore'],
    },
    {
      name: 'format',
      required: false,
      maxLength: 20,
      suggest: null,
      choices: ['yaml', 'gift', 'moodle-xml', 'aiken', 'anki-tsv'],
    },
    { name: 'question', required: false, maxLength: 1000, suggest: null, internal: true },
    { name: 'options', required: false, maxLength: 4000, suggest: null, internal: true },
    { name: 'explanation', required: false, maxLength: 1000, suggest: null, internal: true },
    { name: 'notes', required: false, maxLength: 500, suggest: null, internal: true },
    { name: 'tags', required: false, maxLength: 200, suggest: null, internal: true },
    { name: 'from', required: false, maxLength: 4, suggest: null, internal: true },
    { name: 'retired', required: false, maxLength: 3, suggest: null, internal: true },
    { name: 'again', required: false, maxLength: 3, suggest: null, internal: true },
    { name: 'rest', required: false, maxLength: 3, suggest: null, internal: true },
  ],
  form: (input, context) => fillInQuestion(input, context),
  run: (input, context) => manageQuestions(input, context),
})
