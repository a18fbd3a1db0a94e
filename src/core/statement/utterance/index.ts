/** Utterances: quotations that belong together, and who said them. */
export { type Gathered, Gatherer } from './gather.ts';
export { printedIn } from './printed.ts';
