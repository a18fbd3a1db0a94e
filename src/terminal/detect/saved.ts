/** What a user has chosen by picture for one terminal, and how it is read back from a settings file. */
import { type FormChoice, type GlyphOptions, isStrategy, type Strategy } from '../bidi/index.ts';

/** One terminal's calibration, as it is kept. */
export interface SavedTerminal {
  readonly strategy: Strategy;
  readonly widths?: GlyphOptions;
  readonly forms?: FormChoice;
  readonly ae?: 'letter' | 'heh';
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function widthsIn(value: unknown): GlyphOptions {
  const { lamAlefColumns, joinerColumns, countsControls, lamAlefGap } = record(value);
  return {
    ...(lamAlefColumns === 1 ? { lamAlefColumns } : {}),
    ...(joinerColumns === 1 ? { joinerColumns } : {}),
    ...(countsControls === true ? { countsControls } : {}),
    ...(lamAlefGap === 'apart' || lamAlefGap === 'stays' ? { lamAlefGap } : {}),
  };
}

/** The calibrations among the values of a settings file, by terminal key; what is none is passed over. */
export function savedTerminals(
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, SavedTerminal>> {
  const entries = Object.entries(values).flatMap(([key, value]) => {
    const { strategy, widths, forms, ae } = record(value);
    if (!isStrategy(strategy) || strategy === 'plain') return [];
    const saved: SavedTerminal = {
      strategy,
      widths: widthsIn(widths),
      ...(forms === 'safe' || forms === 'full' || forms === 'composed' ? { forms } : {}),
      ...(ae === 'heh' || ae === 'letter' ? { ae } : {}),
    };
    return [[key, saved] as const];
  });
  return Object.fromEntries(entries);
}
