import { Command as Program } from 'commander'
import { toHarmless } from '../base/harmless.ts'
import { VERSION } from '../base/version.ts'

/** The program without anything that it does. */
export const createBareProgram = (): Program =>
  new Program('footnote')
    .version(VERSION, '-v, --version', 'print the version')
    .description('Answers from documents, with footnotes that you can check.')
    // Before there are others: they take it over from here, those below them too.
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(toHarmless(text)) })
    .showHelpAfterError('Run "npx footnote --help" to see what there is.')
