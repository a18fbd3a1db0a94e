/**
 * Characters of a text that a reader cannot see and that change what is read: direction controls left open or closed
 * without having been opened ("Trojan source"), and tag characters. Marks that spell (ZWNJ, ZWJ) are not among them.
 */
import { type VisibleControl, visibleControls } from './clean.ts';

/** A {@link VisibleControl} with the reason it is worth a warning. */
export interface DeceivingControl extends VisibleControl {
  /** `unclosed` never ended in its paragraph, `unopened` ends nothing, `hidden` is a run of tag characters. */
  readonly reason: 'unclosed' | 'unopened' | 'hidden';
}

/** What opens, by the name of {@link VisibleControl}, and what closes it (Unicode Bidirectional Algorithm, BD9 and X7). */
const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['LRE', 'PDF'],
  ['RLE', 'PDF'],
  ['LRO', 'PDF'],
  ['RLO', 'PDF'],
  ['LRI', 'PDI'],
  ['RLI', 'PDI'],
  ['FSI', 'PDI'],
]);

/** Line and paragraph ends (bidi class B and the line separator): controls do not reach across them. */
const PARAGRAPH_END = /[\n\r\u0085\u2029]/;

/**
 * The direction controls of `text` that are not in balance within their paragraph, and its tag characters (a run of
 * them is one entry), in the order of the text. A PDI also ends the embeddings opened inside its isolate, which are
 * then reported as unclosed. Single marks (LRM, RLM, ALM) need no partner. Linear.
 */
export function deceivingControls(text: string): readonly DeceivingControl[] {
  const found: DeceivingControl[] = [];
  const open: VisibleControl[] = [];
  let last = 0;
  for (const control of visibleControls(text)) {
    if (open.length > 0 && PARAGRAPH_END.test(text.slice(last, control.start))) {
      for (const control of open.splice(0)) found.push(unclosed(control));
    }
    last = control.start;
    if (control.kind === 'tag') addHidden(found, control);
    else if (CLOSER_OF.has(control.name)) open.push(control);
    else if (control.name === 'PDF' || control.name === 'PDI') close(open, control, found);
  }
  for (const control of open) found.push(unclosed(control));
  return found.filter((control) => !isFlag(text, control)).sort((a, b) => a.start - b.start);
}

/** A black flag with the tags of a region is an emoji, the flag of England for one (UTS 51, emoji tag sequences). */
const REGION_FLAG = /^\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}$/u;
/** UTF-16 length of the flag before its tags. */
const FLAG_LENGTH = 2;

function isFlag(text: string, { reason, start, end }: DeceivingControl): boolean {
  return reason === 'hidden' && REGION_FLAG.test(text.slice(Math.max(0, start - FLAG_LENGTH), end));
}

function unclosed(control: VisibleControl): DeceivingControl {
  return { ...control, reason: 'unclosed' };
}

/** Ends what `closer` ends. PDF reaches the innermost opener only; PDI takes what was opened inside its isolate along. */
function close(open: VisibleControl[], closer: VisibleControl, found: DeceivingControl[]): void {
  const innermost = open[open.length - 1];
  if (closer.name === 'PDF') {
    if (innermost && CLOSER_OF.get(innermost.name) === 'PDF') open.pop();
    else found.push({ ...closer, reason: 'unopened' });
    return;
  }
  const isolate = lastIsolate(open);
  if (isolate < 0) found.push({ ...closer, reason: 'unopened' });
  else for (const control of open.splice(isolate).slice(1)) found.push(unclosed(control));
}

/** Depth beyond which the bidi algorithm ignores openers (max_depth, BD2): keeps the search bounded. */
const MAX_DEPTH = 125;

/** Place of the innermost open isolate among the last {@link MAX_DEPTH} openers, or -1. */
function lastIsolate(open: readonly VisibleControl[]): number {
  const floor = Math.max(0, open.length - MAX_DEPTH);
  let at = open.length - 1;
  while (at >= floor && CLOSER_OF.get(open[at]?.name ?? '') !== 'PDI') at -= 1;
  return at < floor ? -1 : at;
}

/** Adds a tag character, joined to the run it goes on with. */
function addHidden(found: DeceivingControl[], control: VisibleControl): void {
  const before = found[found.length - 1];
  if (before?.reason === 'hidden' && before.end === control.start) {
    found[found.length - 1] = { ...before, end: control.end };
  } else found.push({ ...control, reason: 'hidden' });
}
