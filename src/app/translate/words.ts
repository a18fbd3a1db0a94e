/** Single words: looked up for the segment, put in at the caret, and offered while one of them is being typed. */
import { applyOperation, selectionOf } from '../../core/edit/index.ts';
import { loose } from '../../core/languages/index.ts';
import type { WordHelp, WordOffer } from '../lexicon/index.ts';
import type { AppState } from '../state.ts';
import { type Step, say, still } from '../step.ts';
import { applyWork, rowChange, withTranslate } from './reduce.ts';
import { isWork, rowAt } from './rows.ts';
import type { Row, TranslateState } from './state.ts';

/** Letters typed from which on a word is offered: a single one begins too many. */
const BEGUN_LETTERS = 2;

/** Letters that a completion must save. */
const SAVED_LETTERS = 2;

/** The letters of a word that end at the caret. */
const BEGUN = /[\p{L}\p{M}\u200C\u200D]+$/u;

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** A translation of a word of the segment that begins with what is being typed. */
export interface Completion {
  readonly begun: string;
  readonly help: WordHelp;
  readonly offer: WordOffer;
}

/** What was begun of a word right before the caret, where nothing stands behind it; else empty. */
function begunAt({ editor }: TranslateState): string {
  const { start, end } = selectionOf(editor);
  const { text } = editor;
  if (start !== end || LETTER_OR_DIGIT.test(text[end] ?? '')) return '';
  return BEGUN.exec(text.slice(0, end))?.[0] ?? '';
}

/** The likeliest word of those for this segment that begins as the one being typed does; null where a correction is offered. */
export function completionOf(translate: TranslateState): Completion | null {
  const { suggestions, target, correction, current } = translate;
  if (correction !== null || suggestions.row !== current) return null;
  const begun = begunAt(translate);
  if (begun.length < BEGUN_LETTERS) return null;
  const key = loose(begun, target);
  let best: Completion | null = null;
  for (const help of suggestions.words ?? []) {
    for (const offer of help.offers) {
      const fits = offer.key.startsWith(key) && offer.key.length >= key.length + SAVED_LETTERS;
      if (fits && offer.probability > (best?.offer.probability ?? 0)) best = { begun, help, offer };
    }
  }
  return best;
}

/** A word with the first letter as large as that of what was begun. */
function capitalAs(word: string, begun: string): string {
  const [first = ''] = begun;
  const isLarge = first !== first.toLowerCase();
  return isLarge ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Opens the look-up; where the words were seen is found out behind it. */
export function lookUp(state: AppState): Step {
  return {
    state: { ...state, overlay: { kind: 'words', query: '', selected: 0 }, notice: null },
    effects: [{ kind: 'sight-words' }],
  };
}

/**
 * Puts a word in at the caret as one step: in place of what was begun of it or is selected, else with a blank before it
 * where a word ends there.
 */
export function insertWord(state: AppState, translate: TranslateState, word: string): Step {
  if (!isWork(translate.document, translate.current)) return still(state);
  const begun = begunAt(translate);
  const { target } = translate;
  const continues = begun !== '' && loose(word, target).startsWith(loose(begun, target));
  const { start, end } = selectionOf(translate.editor);
  const from = continues ? start - begun.length : start;
  const touches = LETTER_OR_DIGIT.test(translate.editor.text[from - 1] ?? '');
  const text = (touches ? ' ' : '') + (continues ? capitalAs(word, begun) : word);
  const editor = applyOperation(translate.editor, { kind: 'replace', start: from, end, text });
  const { from: _, ...before } = rowAt(translate.rows, translate.current);
  const after: Row = { ...before, target: editor.text, status: 'draft' };
  const next: TranslateState = { ...translate, editor, pane: 'editor' };
  const ready = withTranslate({ ...state, overlay: null, notice: null }, next);
  return applyWork(ready, rowChange(next, 'word', after));
}

/** Finishes the word that is being typed. */
export function completeWord(state: AppState, translate: TranslateState): Step {
  const completion = completionOf(translate);
  if (!completion) return still(say(state, 'no-correction'));
  return insertWord(state, translate, completion.offer.word);
}
