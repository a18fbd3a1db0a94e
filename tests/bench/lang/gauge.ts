/** Prints figures beside their floors and remembers whether one was missed. */

/** One line of the report a figure; `missed` tells the exit code. */
export class Gauge {
  missed = false;

  /** A figure that must reach its floor. */
  least(name: string, value: number, floor: number, unit = '%', digits = 1): void {
    this.print(name, value, floor, unit, digits, value >= floor);
  }

  /** A figure that must not pass its ceiling. */
  most(name: string, value: number, ceiling: number, unit = '%', digits = 1): void {
    this.print(name, value, ceiling, unit, digits, value <= ceiling);
  }

  /** A figure to compare with, without a floor of its own. */
  show(name: string, value: number, unit = '%', digits = 1): void {
    console.log(`${name.padEnd(46)} ${value.toFixed(digits).padStart(8)} ${unit}`);
  }

  private print(
    name: string,
    value: number,
    bound: number,
    unit: string,
    digits: number,
    good: boolean,
  ): void {
    if (!good) this.missed = true;
    const line = `${name.padEnd(46)} ${value.toFixed(digits).padStart(8)} ${unit.padEnd(6)} bound ${bound}`;
    console.log(`${line.padEnd(76)} ${good ? 'ok' : 'MISSED'}`);
  }
}

/** A share in percent; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** Milliseconds of processor time that `work` takes, best of `rounds`: other programs on the machine do not count. */
export function cpuMs(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
