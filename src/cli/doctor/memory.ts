/** The memory: whether it opens, can be written to and is whole, and what is in it twice. */
import { countSpellingTwins } from '../../app/index.ts';
import { type Locale, translate } from '../../i18n/index.ts';
import type { Memory } from '../../store/index.ts';
import type { CommonOptions } from '../options.ts';
import { closeMemories, memoriesFor } from '../start-options.ts';
import type { Line } from './line.ts';

function health({ dir, readOnly, problems }: Memory, language: Locale): Line {
  const found = { found: `${dir}${readOnly ? ' (read only)' : ''}` };
  const words = readOnly ? translate(language, 'doctor.found.readonly', { folder: dir }) : dir;
  const key = readOnly ? 'doctor.memory.readonly' : 'doctor.memory.problems';
  const fit = !readOnly && problems.length === 0;
  return { what: 'memory', fit, ...found, words, advice: fit ? [] : [translate(language, key)] };
}

function duplicates(memory: Memory, language: Locale): Line {
  const count = countSpellingTwins(memory.units());
  const words = translate(language, 'doctor.found.duplicates', { count });
  return { what: 'duplicates', fit: true, found: count, words };
}

/** Opens the memory as every command does, looks at it and closes it. */
export async function memoryLines(
  options: CommonOptions,
  language: Locale,
): Promise<readonly Line[]> {
  const ready = await memoriesFor(options, language);
  if ('exit' in ready) {
    const words = translate(language, 'doctor.found.closed');
    const advice = [translate(language, 'doctor.memory.closed')];
    return [{ what: 'memory', fit: false, found: 'cannot be opened', words, advice }];
  }
  const { memory } = ready;
  const lines = [health(memory, language), duplicates(memory, language)];
  await closeMemories(ready);
  return lines;
}
