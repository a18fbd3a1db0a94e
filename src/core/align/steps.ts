/** Work in steps: a generator that yields the share that is done, 0..1, and returns what it found. */

/** Work in steps. */
export type Steps<Found> = Generator<number, Found, void>;

/** Does all steps at once. */
export function allSteps<Found>(steps: Steps<Found>): Found {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A part of larger work, its shares told as those of the whole. */
export function* sharesAs<Found>(
  steps: Steps<Found>,
  whole: (share: number) => number,
): Steps<Found> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield whole(step.value);
  }
}
