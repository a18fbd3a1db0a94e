/** Attribution: what kind of words stand in marks, who said them, by which verb, where and in which language. */
export { type Attributed, attributeSegment } from './attribute.ts';
export { type Cue, findCues } from './cues.ts';
export type { Subject } from './mention.ts';
export { type Occasion, occasionOf } from './occasion.ts';
export { subjectOf, verbGender } from './subject.ts';
