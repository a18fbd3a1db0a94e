/** The terminal: how right-to-left text is sent to it, which keys it tells, what to change in its settings. */
import { type Locale, translate } from '../../i18n/index.ts';
import type { Detected } from '../../terminal/index.ts';
import type { Line } from './line.ts';

function rightToLeft(found: Detected, language: Locale, asks: boolean): Line {
  const { strategy, terminal, reason, tips, readsRight } = found;
  return {
    what: 'right-to-left',
    fit: readsRight && !tips.includes('bidi-name-unknown'),
    found: `${strategy} (${terminal}, ${reason})`,
    words: translate(language, 'doctor.found.bidi', {
      strategy,
      terminal,
      reason: translate(language, `doctor.reason.${reason}`),
    }),
    // That it can be chosen by picture needs no saying where the question follows.
    advice: tips
      .filter((tip) => !asks || tip !== 'calibrate')
      .map((tip) => translate(language, `doctor.tip.${tip}`)),
  };
}

/** How much the terminal tells about keys. */
function protocolOf({ modes }: Detected): 'kitty' | 'other' | 'plain' {
  if (modes.kittyKeyboard) return 'kitty';
  return modes.otherKeys ? 'other' : 'plain';
}

/** Every command is reached with what any terminal sends, so these lines are fit; the advice says what is in the way. */
function keys(found: Detected, language: Locale): Line {
  const protocol = protocolOf(found);
  const advice = [
    ...(found.terminal === 'vte' ? [translate(language, 'doctor.keys.taken')] : []),
    ...(found.terminal === 'alacritty' ? [translate(language, 'doctor.keys.alt')] : []),
  ];
  const words = translate(language, `doctor.keys.${protocol}`);
  return { what: 'keys', fit: true, found: protocol, words, advice };
}

/** The terminal is given back on every way out that a program can see; the one that it cannot see has a remedy. */
function reset(language: Locale): Line {
  const words = translate(language, 'doctor.found.reset');
  const advice = [translate(language, 'doctor.reset')];
  return { what: 'reset', fit: true, found: 'reset', words, advice };
}

/** Looks at the terminal; `asks` says whether calibration follows. */
export function terminalLines(found: Detected, language: Locale, asks: boolean): readonly Line[] {
  return [keys(found, language), rightToLeft(found, language, asks), reset(language)];
}
