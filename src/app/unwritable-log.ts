/** The work log of a place that cannot be written: it holds nothing and says so each time, so that the screen can. */
import { fail, type Problem } from '../core/result.ts';
import type { WorkLog } from '../store/index.ts';

/** A log whose every append fails with the problem that kept it from being opened. */
export function unwritableLog(problem: Problem): WorkLog {
  let pending = 0;
  return {
    entries: [],
    origin: 'new',
    isOpenElsewhere: false,
    problems: [problem],
    get pendingCount() {
      return pending;
    },
    append: async (entries) => {
      pending += entries.length;
      return fail(problem);
    },
    restart: async () => fail(problem),
    close: async () => fail(problem),
  };
}
