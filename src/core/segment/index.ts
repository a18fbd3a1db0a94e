/** Document text to segments: sentences by rule, roles on the page, repetitions. */

export { type DocumentInput, segmentDocument } from './segment-document.ts';
export { inLanguage } from './segment-languages.ts';
export {
  hasMoreSegments,
  LONGEST_SEGMENT,
  type SegmentOptions,
  segmentText,
} from './segment-text.ts';
export { afterListMarker } from './sentence/list-marker.ts';
