/** What the terminal at hand is, and how to speak to it. */
export {
  type Answers,
  type AskInput,
  type AskOutput,
  askTerminal,
  askWaitMs,
  type Meanwhile,
  questionsFor,
} from './ask.ts';
export {
  type CalibrationRow,
  calibratedStrategy,
  calibrationRows,
  letterNames,
  letterRows,
  lettersSetting,
} from './calibration.ts';
export {
  type Detection,
  type DetectionReason,
  decideStrategy,
  type TerminalFacts,
  type TerminalTip,
} from './decide.ts';
export { type Detected, type DetectOptions, detectStrategy } from './detect.ts';
export { type OwnSettings, type ReadText, readOwnSettings } from './own-settings.ts';
export { type ModeState, NO_REPLIES, type TerminalReplies, withReply } from './replies.ts';
export { type SavedTerminal, savedTerminals } from './saved.ts';
export {
  type Environment,
  identify,
  identifyOuter,
  type OuterTerminal,
  type TerminalName,
  terminalKey,
} from './terminals.ts';
export { askTmux } from './tmux.ts';
export { glyphOptionsOf, type MeasuredWidths, measureWidths } from './widths.ts';
