/** What is said on the shell's screen after the last frame: what was not saved, that there was a fault. */
import type { App } from '../app/index.ts';
import { describeProblem, translate } from '../i18n/index.ts';
import { spokenIn } from './frame/index.ts';

/** The sentence that says what could not be saved; empty when everything was. */
export function unsavedText(app: App): string {
  const { save } = app.state();
  if (save.kind !== 'failed') return '';
  const locale = spokenIn(app.state());
  const problem = describeProblem(locale, save.problem);
  return `${translate(locale, 'screens.crash.lost', { problem })}\n`;
}

/** The sentences after a fault: that it was one, and where the work is. Never a stack. */
export function crashText(app: App): string {
  const locale = spokenIn(app.state());
  const { folder } = app.state().memory;
  const kept = unsavedText(app) || `${translate(locale, 'screens.crash.kept', { folder })}\n`;
  return `${translate(locale, 'screens.crash.title')}\n${kept}`;
}
