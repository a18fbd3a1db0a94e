/** Attribution: what kind of words stand in marks, who said them, by which verb, where and in which language. */
export { type Attributed, attributeSegment, type SegmentSpeech } from './attribute.ts';
export { type Cue, findCues } from './cues.ts';
export type { Indirect } from './indirect.ts';
export type { Occasion } from './occasion.ts';
export { isReport } from './report.ts';
export type { Subject } from './subject/index.ts';
export { subjectOf, verbGender } from './subject/index.ts';
