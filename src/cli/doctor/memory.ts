/** The memory: whether it opens, can be written to and is whole, what is in it twice, and the house rules beside it. */
import { existsSync } from 'node:fs';
import { countSpellingTwins, type HouseRules } from '../../app/index.ts';
import { describeProblem, type Locale, translate } from '../../i18n/index.ts';
import { type Memory, settingsPath } from '../../store/index.ts';
import { EXIT } from '../exit-codes.ts';
import { healthOf } from '../memory-health.ts';
import type { CommonOptions } from '../options.ts';
import { closeMemories, memoriesFor, quietStart } from '../start-options.ts';
import type { Line } from './line.ts';

function health({ dir, readOnly, problems }: Memory, language: Locale): Line {
  const found = { found: `${dir}${readOnly ? ' (read only)' : ''}` };
  const words = readOnly ? translate(language, 'answers.memory.readonly', { folder: dir }) : dir;
  const key = readOnly ? 'doctor.memory.readonly' : 'doctor.memory.problems';
  const fit = !readOnly && healthOf(problems, EXIT.findings) === EXIT.done;
  return { what: 'memory', fit, ...found, words, advice: fit ? [] : [translate(language, key)] };
}

function duplicates(memory: Memory, language: Locale): Line {
  const count = countSpellingTwins(memory.units());
  const words = translate(language, 'doctor.found.duplicates', { count });
  return { what: 'duplicates', fit: true, found: count, words };
}

/** The house rules beside the memory, and what of them is not understood. */
function houseRules({ dir }: Memory, { problems }: HouseRules, language: Locale): Line {
  const path = settingsPath(dir);
  const words = existsSync(path) ? path : translate(language, 'doctor.found.rules.none');
  const advice = problems.map((problem) => describeProblem(language, problem));
  return { what: 'rules', fit: problems.length === 0, found: path, words, advice };
}

/** Opens the memory as every command does, looks at it and closes it. */
export async function memoryLines(
  options: CommonOptions,
  language: Locale,
): Promise<readonly Line[]> {
  const start = quietStart(options, language);
  const ready = await memoriesFor(start);
  if ('exit' in ready) {
    const words = translate(language, 'doctor.found.closed');
    const advice = [translate(language, 'doctor.memory.closed')];
    return [{ what: 'memory', fit: false, found: 'cannot be opened', words, advice }];
  }
  const { memory } = ready;
  // Every unit is read to find what is in it twice, and only then is known what of it can be read.
  const twice = duplicates(memory, language);
  const lines = [health(memory, language), twice, houseRules(memory, start.rules, language)];
  await closeMemories(ready);
  return lines;
}
