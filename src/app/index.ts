/** The program without a screen: one state, one way to change it, and the use cases of the command line. */
export type { Action, Answer, UserAction } from './actions.ts';
export { sideText } from './align/accept.ts';
export { thresholdFor } from './align/accept-rate.ts';
export { type AlignDoubt, doubtOf } from './align/likeness.ts';
export { alignDocuments, type OpenedAlignment, openAlignment, SURE } from './align/open.ts';
export { expectedErrors, isDoubtful, isPaired, nextDoubtful } from './align/rows.ts';
export type { AlignRow, AlignRowStatus, AlignState, RowsChange } from './align/state.ts';
export {
  analyseDocuments,
  type DeskAnalysis,
  type DeskCount,
  type NamedText,
  segmentsToCount,
  targetsFor,
} from './analyse.ts';
export { type App, createApp } from './app.ts';
export type { AppOptions } from './app-options.ts';
export { type Checker, createChecker } from './checks.ts';
export { confirmPair, type PairToConfirm } from './confirm-pair.ts';
export type { Exchange, ExchangeField, ExchangeStatus, WrittenFiles } from './exchange/state.ts';
export { type Exported, exportTranslation, translationName } from './export-document.ts';
export { exportMemory, isMemoryFile, type MemoryExport } from './export-memory.ts';
export { lookProblem } from './file-problem.ts';
export { type HouseRules, readHouseRules } from './house-rules.ts';
export { importFile } from './import/import-file.ts';
export type { ImportReport, ImportRequest } from './import/report.ts';
export { inSlices, type SliceOptions } from './in-slices.ts';
export { initialState, type Opened } from './initial-state.ts';
export type { WordExample, WordHelp, WordOffer } from './lexicon/index.ts';
export { createListeners, type Listeners } from './listeners.ts';
export { defaultTarget, type OpenedText, type OpenRequest, openText } from './open-document.ts';
export { type OpenedWork, openWork } from './open-work.ts';
export {
  type MemoryRequest,
  memoryFolder,
  type OpenedMemories,
  type OpenedWorkspace,
  openMemories,
  openWorkspace,
} from './open-workspace.ts';
export {
  DIGIT_CHOICES,
  type DigitChoice,
  MOUSE_CHOICES,
  type MouseChoice,
  type PersonalSettings,
  personalSettingsPath,
  readPersonalSettings,
  saveTerminalSettings,
  type ThemeChoice,
  UNSET,
  writePersonalSettings,
} from './personal-settings.ts';
export {
  doubtfulIn,
  expectedOf,
  filesIn,
  type GroupRows,
  type OpenedPile,
  openPile,
  type PairReason,
  type PileDesk,
  type PileGroup,
  type PileState,
} from './pile/index.ts';
export { PRETRANSLATE_PERCENT } from './pretranslate/choose.ts';
export { type PretranslateReport, pretranslateFile } from './pretranslate/file.ts';
export { type ReportedRow, reportRows } from './pretranslate/write.ts';
export { replaceWhole } from './replace-whole.ts';
export { countReviewed, type FindingList, type Reviewed } from './review/index.ts';
export type { ConcordanceState, QuotesState, StatementEntry } from './search/state.ts';
export { UNTOUCHED_QUOTES } from './search/state.ts';
export { countSpellingTwins } from './spelling-twins.ts';
export type {
  AppState,
  MemoryState,
  Notice,
  NoticeCode,
  OriginalStop,
  Overlay,
  SaveState,
  ScreenName,
} from './state.ts';
export type {
  Attribution,
  AttributionField,
  SpeakerChoice,
} from './statements/attribution-form.ts';
export { ATTRIBUTION_FIELDS } from './statements/attribution-form.ts';
export type { NamesForm } from './statements/person-names.ts';
export { quotationsOf, quotedIn } from './statements/quoted.ts';
export { type SurveyedRow, surveyDocument } from './survey.ts';
export { type Offer, offersOf } from './translate/insert.ts';
export { type Progress, progressOf } from './translate/progress.ts';
export { isOpen, isWork, rowAt } from './translate/rows.ts';
export type {
  OriginalChoice,
  RecordChange,
  Row,
  RowStatus,
  StatementSuggestion,
  Suggestions,
  TranslatePane,
  TranslateState,
  WorkChange,
} from './translate/state.ts';
export { choicesOf } from './translate/stop.ts';
export { partsForScripts } from './translate/suggest.ts';
export { type Completion, completionOf } from './translate/words.ts';
export { createWorkspace, type Workspace } from './workspace.ts';
