/**
 * Typing help for the row at hand: the correction nearest before the caret, from the rules of the language and from the
 * words of the memory. The words are gathered when help is first wanted, in slices, never at the start of the program.
 */

import type { LanguageTag } from '../../core/language-tag.ts';
import {
  type Correction,
  correctionsIn,
  profileOf,
  WordStock,
} from '../../core/languages/index.ts';
import type { TranslationUnit } from '../../core/memory/index.ts';
import type { Result } from '../../core/result.ts';
import { addRefusedCorrection } from '../house-rules.ts';
import type { Workspace } from '../workspace.ts';
import { isWork } from './rows.ts';
import type { RecordChange, TranslateState } from './state.ts';

/** Units read into the stock of words before the screen gets its turn again: a few milliseconds. */
const SLICE_UNITS = 500;

/** Finds corrections, and keeps what it needs for them. */
export interface Corrector {
  /** The correction to offer, or null. The first call for a language begins gathering its words. */
  readonly correct: (translate: TranslateState) => Correction | null;
  /** Takes the words of confirmed units in. */
  readonly learn: (records: readonly RecordChange[]) => void;
  /** Never offers anything for a typed word again, from now on; what it returns writes that into the house rules. */
  readonly refuse: (language: LanguageTag, typed: string) => () => Promise<Result<void>>;
}

/** Texts of a unit that count as what the house writes in a language. */
function textsOf(unit: TranslationUnit, language: LanguageTag): readonly string[] {
  if (unit.deleted) return [];
  return unit.variants.flatMap((one) =>
    one.language === language && one.status !== 'rejected' ? [one.text] : [],
  );
}

/** Words of the memories in one language, as far as they are gathered. */
interface Gathering {
  readonly stock: WordStock;
  readonly refused: Set<string>;
}

function* unitsOf(workspace: Workspace): Generator<TranslationUnit> {
  for (const memory of [workspace.memory, ...workspace.references]) yield* memory.units();
}

/** A corrector over a workspace. `ready` is called when the words of a language are complete. */
export function createCorrector(
  workspace: Workspace,
  soon: (run: () => void) => void,
  ready: () => void,
): Corrector {
  const gatherings = new Map<LanguageTag, Gathering>();

  function gather(language: LanguageTag): Gathering {
    const refused = new Set(workspace.rules.refusedCorrections[language]);
    const gathering: Gathering = { stock: new WordStock(language), refused };
    gatherings.set(language, gathering);
    const units = unitsOf(workspace);
    const slice = (): void => {
      for (let n = 0; n < SLICE_UNITS; n += 1) {
        const next = units.next();
        if (next.done) {
          ready();
          return;
        }
        for (const text of textsOf(next.value, language)) gathering.stock.add(text);
      }
      soon(slice);
    };
    soon(slice);
    return gathering;
  }

  return {
    correct({ document, current, editor, target }) {
      if (profileOf(target).typingHelp === undefined) return null;
      if (!isWork(document, current) || editor.text.trim() === '') return null;
      const { stock, refused } = gatherings.get(target) ?? gather(target);
      const found = correctionsIn(editor.text, target, { stock, refused });
      return found.filter((one) => one.certain && one.start <= editor.cursor).at(-1) ?? null;
    },
    learn(records) {
      for (const record of records) {
        if (record.kind !== 'unit') continue;
        for (const [language, { stock }] of gatherings) {
          const known = new Set(record.before ? textsOf(record.before, language) : []);
          for (const text of textsOf(record.after, language)) if (!known.has(text)) stock.add(text);
        }
      }
    },
    refuse(language, typed) {
      (gatherings.get(language) ?? gather(language)).refused.add(typed);
      return () => addRefusedCorrection(workspace.memory.dir, language, typed);
    },
  };
}
