/**
 * When the reader of a pipe goes away (`| head`) the program ends without a word; exit 1, as the answer was cut. A
 * terminal that goes away is the affair of the screens, which have work to save first.
 */

/** Listens on both ways out. Called once, at start. */
export function watchPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => {
      if (!stream.isTTY) process.exit(1);
    });
  }
}
