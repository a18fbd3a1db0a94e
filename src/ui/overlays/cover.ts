/** The overlay of a state as rows over its screen. */
import type { AppState } from '../../app/index.ts';
import type { Surface } from '../frame/index.ts';
import { attributionCover } from './attribution.ts';
import type { Cover } from './box.ts';
import { exchangeCover } from './exchange.ts';
import { findingsCover } from './findings.ts';
import { helpCover } from './help.ts';
import { namesCover } from './names.ts';
import { paletteCover } from './palette.ts';
import { gotoCover, pretranslateCover, quitCover, stopCover } from './questions.ts';
import { settingsCover } from './settings.ts';
import { welcomeCover } from './welcome.ts';
import { wordsCover } from './words.ts';

/** What lies over the screen, or null. */
export function coverOf(surface: Surface, state: AppState): Cover | null {
  const { overlay } = state;
  if (overlay === null) return null;
  switch (overlay.kind) {
    case 'help':
      return helpCover(surface, state, overlay.page ?? 0);
    case 'palette':
      return paletteCover(surface, state, overlay.query, overlay.selected);
    case 'words':
      return wordsCover(surface, state, overlay);
    case 'goto':
      return gotoCover(surface, state, overlay.text);
    case 'pretranslate':
      return pretranslateCover(surface, overlay.text);
    case 'quit':
      return quitCover(surface, state);
    case 'settings':
      return settingsCover(surface, state, overlay.selected);
    case 'welcome':
      return welcomeCover(surface, state);
    case 'exchange':
      return exchangeCover(surface, overlay);
    case 'attribution':
      return attributionCover(surface, state, overlay);
    case 'names':
      return namesCover(surface, overlay);
    case 'findings':
      return findingsCover(surface, overlay);
    case 'original-stop':
      return stopCover(surface, state, overlay);
  }
}
