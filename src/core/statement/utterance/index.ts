/** Utterances: quotations that belong together, and who said them. */
export { type Gathered, gatherUtterances } from './gather.ts';
