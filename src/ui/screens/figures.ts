/** Figures on the screens, in the digits of the interface language. */
import { formatNumber } from '../../i18n/index.ts';
import type { Surface } from '../frame/index.ts';

/** A number in the digits of the interface. */
export function figure(surface: Surface, value: number): string {
  return formatNumber(surface.language, value);
}
