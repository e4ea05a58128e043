/**
 * Ends a command quietly when whoever reads its output has had enough, such as `head`; the exit code is that of the
 * work so far.
 * @param output the standard output
 */
export function quietPipe(output: Pick<NodeJS.WriteStream, 'on'>): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
