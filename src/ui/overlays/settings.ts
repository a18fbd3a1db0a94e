/** The user's own settings as a list, and what the program works with: where the memory is, how lines are drawn. */
import {
  type AppState,
  DIGIT_CHOICES,
  MOUSE_CHOICES,
  type PersonalSettings,
} from '../../app/index.ts';
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { localeOf, toDigits, translate } from '../../i18n/index.ts';
import {
  blank,
  block,
  joined,
  label,
  type Piece,
  type Surface,
  say,
  sign,
} from '../frame/index.ts';
import { box, boxColumns, boxLine, type Cover } from './box.ts';

/** What can be chosen, in the order of the list. */
export const SETTINGS = ['language', 'digits', 'theme', 'mouse'] as const;

/** One of {@link SETTINGS}. */
export type SettingName = (typeof SETTINGS)[number];

/** The change that the next or previous choice of a setting is. */
export function changedSetting(
  state: AppState,
  name: SettingName,
  by: 1 | -1,
): Partial<PersonalSettings> {
  const { personal, uiLanguage } = state;
  if (name === 'theme') return { theme: personal.theme === 'auto' ? 'plain' : 'auto' };
  if (name === 'mouse') return { mouse: beside(MOUSE_CHOICES, personal.mouse, by) };
  if (name === 'digits') return { digits: beside(DIGIT_CHOICES, personal.digits, by) };
  return { uiLanguage: beside(LANGUAGE_TAGS, uiLanguage, by) };
}

/** The next or previous of some choices, round in a ring. */
function beside<T>(choices: readonly T[], chosen: T, by: 1 | -1): T {
  const at = choices.indexOf(chosen) + by + choices.length;
  return choices[at % choices.length] ?? chosen;
}

/** Digits shown so that they can be chosen without knowing their name: those that differ most between the scripts. */
const SAMPLE = '0123456';

function choiceOf(surface: Surface, { personal, uiLanguage }: AppState, name: SettingName): string {
  switch (name) {
    case 'language':
      // Languages call themselves by their own names.
      return translate(surface.language, 'screens.settings.own-name');
    case 'digits': {
      const sample = toDigits(localeOf(uiLanguage, personal.digits), SAMPLE);
      return say(surface, `screens.settings.digits.${personal.digits}`, { sample });
    }
    case 'theme':
      return say(surface, `screens.settings.theme.${personal.theme}`);
    case 'mouse':
      return say(surface, `screens.settings.mouse.${personal.mouse}`);
  }
}

/** A row of choices: what it is, what is chosen. */
function choiceRow(surface: Surface, name: string, choice: string, isHere: boolean): Piece {
  const { glyphs, mirrored } = surface;
  const pointer = isHere ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  if (!surface.sideBySide) return boxLine(surface, `${pointer} ${name}: ${choice}`);
  return joined(surface, [
    sign(surface, pointer, 'current'),
    blank(1),
    label(surface, `${name}: `, 'label'),
    label(surface, choice, isHere ? 'current' : 'strong'),
  ]);
}

/** Where things are: lines to read. */
function factLines(surface: Surface, { memory }: AppState): readonly Piece[] {
  const setting = {
    columns: boxColumns(surface),
    direction: surface.direction,
    most: 2,
    isSentence: true,
  };
  const references = memory.references.map(({ name }) => name).join(', ');
  return [
    ...block(surface, say(surface, 'screens.settings.memory', { folder: memory.folder }), setting),
    ...(references === ''
      ? []
      : block(
          surface,
          say(surface, 'screens.settings.references', { names: references }),
          setting,
        )),
    ...block(
      surface,
      say(surface, 'screens.settings.drawn', { strategy: surface.strategy }),
      setting,
    ),
    ...block(surface, say(surface, 'screens.settings.more'), setting, { role: 'faint' }),
  ];
}

/** The list over its screen. */
export function settingsCover(surface: Surface, state: AppState, selected: number): Cover {
  const columns = boxColumns(surface);
  return box(surface, say(surface, 'screens.settings.title'), [
    ...SETTINGS.map((name, i) => ({
      ...choiceRow(
        surface,
        say(surface, `screens.settings.${name}`),
        choiceOf(surface, state, name),
        i === selected,
      ),
      pick: i,
    })),
    blank(columns),
    ...factLines(surface, state),
    blank(columns),
    boxLine(surface, say(surface, 'screens.settings.keys'), 'faint'),
  ]);
}
