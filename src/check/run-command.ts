import { EditorError } from '../content-source/editor-error.ts';
import { newWords } from '../i18n/editor-texts/new-words.ts';
import { languageHere } from './editor-language.ts';
import { failureText } from './faults/failure-text.ts';

/** The exit code of what Ctrl+C ends: 128 and the number of the signal. */
const STOPPED = 130;

/**
 * Runs a command for this process: with its exit code, or 2 and the reason where a variable of the environment says
 * what cannot be, or 1 where the program fails. It ends quietly when whoever reads its output has had enough, such as
 * `head`.
 */
export async function runCommand(run: () => number | Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    // Ctrl+C at a question; nothing is written before all are answered.
    if (error instanceof Error && error.name === 'AbortError') {
      process.stderr.write(`\n${newWords(languageHere()).stopped}\n`);
      process.exitCode = STOPPED;
      return;
    }
    process.stderr.write(`${failureText(error, languageHere())}\n`);
    process.exitCode = error instanceof EditorError ? 2 : 1;
  }
}
