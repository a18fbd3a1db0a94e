/** Conditions in a terminal: ended in the middle of typing. The built program runs in a pseudo-terminal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS, startProgram } from '../../support/pty.ts';
import { type Condition, unmet } from './disk-conditions.ts';
import { PROGRAM, unitsOf } from './program.ts';
import type { Stage } from './stage.ts';

const TEXT = [
  'أعلنت البلدية إغلاق الجسر يوم الاثنين.',
  'وقال المدير إن العمل بدأ أمس.',
  'ولم يصدر بيان آخر حتى الآن.',
].join('\n');

function openText(stage: Stage, memory: string) {
  const text = join(stage.path, 'report.ar.txt');
  writeFileSync(text, `${TEXT}\n`);
  const args = ['translate', text, '--from', 'ar', '--to', 'ckb', '--memory', memory];
  return startProgram(args, {
    columns: 110,
    rows: 36,
    env: { HOME: stage.path },
    program: PROGRAM,
  });
}

/** Confirms a row, types a draft, waits a second and ends the program in some way. */
async function endedBy(stage: Stage, name: string, way: 'SIGHUP' | 'SIGTERM' | 'SIGINT' | 'key') {
  const memory = join(stage.path, name);
  const program = openText(stage, memory);
  await program.shows('0/3 confirmed');
  await program.press(...'پردەکە داخرا.', KEYS.enter);
  await program.shows('1/3 confirmed');
  await program.press(...'بەڕێوەبەر گوتی');
  await program.shows('بەڕێوەبەر گوتی');
  // Drafts are on disk within a second of the last key.
  await new Promise((done) => setTimeout(done, 1000));
  if (way === 'key') {
    await program.press(KEYS.ctrlC);
    await program.shows('Quit?');
    await program.press(KEYS.ctrlC);
  } else program.kill(way);
  const { exitCode, signal } = await program.exit;
  const isRestored =
    program.written().lastIndexOf('\u001B[?1049l') > program.written().lastIndexOf('\u001B[?1049h');
  const again = openText(stage, memory);
  await again.shows('1/3 confirmed');
  await again.shows('بەڕێوەبەر گوتی');
  again.kill('SIGKILL');
  await again.exit;
  const { count } = await unitsOf(memory);
  return { ended: signal ? `signal ${signal}` : `exit ${exitCode}`, isRestored, count };
}

const endedWhileTyping: Condition = async (stage) => {
  const said: string[] = [];
  const wrong: string[] = [];
  const ends = { SIGHUP: 'signal 1', SIGTERM: 'signal 15', SIGINT: 'signal 2', key: 'exit 0' };
  for (const way of ['SIGHUP', 'SIGTERM', 'SIGINT', 'key'] as const) {
    const { ended, isRestored, count } = await endedBy(stage, `memory-${way}`, way);
    said.push(`${way}: ${ended}`);
    wrong.push(
      ...unmet({
        [`${way} ends as it should`]: ended === ends[way],
        [`${way} gives the terminal back`]: isRestored,
        [`${way} keeps the confirmed unit`]: count === 1,
      }),
    );
  }
  // A shell calls the end by SIGINT 130.
  return { got: wrong.length === 0 ? 130 : null, wrong, said: said.join(', ') };
};

/** By id of the case. */
export const SCREEN_CONDITIONS: Readonly<Record<string, Condition>> = { F13: endedWhileTyping };
