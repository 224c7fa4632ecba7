import { Command as Program } from 'commander'
import { toHarmless } from '../base/harmless.ts'

/** The program without anything that it does. */
export const createBareProgram = (): Program =>
  new Program('footnote')
    .description('Answers from documents, with footnotes that you can check.')
    // Before there are others: they take it over from here, those below them too.
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(toHarmless(text)) })
    .showHelpAfterError('Run "npx footnote --help" to see what there is.')
