/** Changes as values that can be turned round, and the value behind a text field. */
export { emptyHistory, type History, pushChange, redo, type Turn, undo } from './history.ts';
export {
  applyTextChange,
  invertTextChange,
  joinTextChanges,
  type TextChange,
  textChange,
} from './text-change.ts';
export {
  applyOperation,
  type CaretGoal,
  selectionOf,
  type TextOperation,
  type TextState,
  textState,
} from './text-state.ts';
