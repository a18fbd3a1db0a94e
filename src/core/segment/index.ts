/** Document text to segments. */
export { LONGEST_SEGMENT, type SegmentOptions, segmentText } from './segment-text.ts';
