import { WrongSetting } from '../content-source/wrong-setting.ts';

/**
 * Runs a command for this process: with its exit code, or 2 and the reason where a variable of the environment says
 * what cannot be. It ends quietly when whoever reads its output has had enough, such as `head`.
 */
export async function runCommand(run: () => number | Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
