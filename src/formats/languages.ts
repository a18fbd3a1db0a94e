/** Names of languages in other programs' files: `AR-IQ`, `ckb_Arab`, `ara`, `ku-Latn`, and the traps among them. */
import type { LanguageTag } from '../core/language-tag.ts';

/** What a name of a language turned out to be. */
export type NamedLanguage =
  | { readonly kind: 'ours'; readonly language: LanguageTag }
  /** Kurdish with the dialect not stated: the letters of the texts have to tell. */
  | { readonly kind: 'kurdish' }
  /** Another language; kept under its own tag and not offered. `kr` is Kanuri, often written for Kurdish by mistake. */
  | { readonly kind: 'foreign'; readonly tag: string; readonly isKanuri: boolean }
  | { readonly kind: 'none' };

/** Primary subtags, ISO 639-1 to 639-3, of our languages. */
const OURS: ReadonlyMap<string, LanguageTag> = new Map([
  ['ar', 'ar'],
  ['ara', 'ar'],
  ['arb', 'ar'],
  ['ckb', 'ckb'],
  ['sorani', 'ckb'],
  ['kmr', 'kmr'],
  ['kurmanji', 'kmr'],
  ['en', 'en'],
  ['eng', 'en'],
]);
/** Subtags, and what people write in their place, that tell the dialect of `ku`. */
const DIALECTS: ReadonlyMap<string, LanguageTag> = new Map([
  ['arab', 'ckb'],
  ['ckb', 'ckb'],
  ['sorani', 'ckb'],
  ['latn', 'kmr'],
  ['kmr', 'kmr'],
  ['kurmanji', 'kmr'],
]);
const KURDISH = new Set(['ku', 'kur']);
const KANURI = new Set(['kr', 'kau']);
const TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

/** Reads a name of a language; case and underscores do not matter. */
export function namedLanguage(name: string): NamedLanguage {
  const tag = name.trim().replace(/_/g, '-');
  if (!TAG.test(tag)) return { kind: 'none' };
  const parts = tag.toLowerCase().split('-');
  const primary = parts[0] ?? '';
  const ours = OURS.get(primary);
  if (ours) return { kind: 'ours', language: ours };
  if (KURDISH.has(primary)) {
    const dialect = parts.map((part) => DIALECTS.get(part)).find((one) => one !== undefined);
    if (dialect) return { kind: 'ours', language: dialect };
    return { kind: 'kurdish' };
  }
  return { kind: 'foreign', tag, isKanuri: KANURI.has(primary) };
}

/** The dialect that the letters of a Kurdish text tell: Arabic letters Sorani, Latin letters Kurmanji. */
export function kurdishByScript(text: string): 'ckb' | 'kmr' | undefined {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic === latin) return undefined;
  return arabic > latin ? 'ckb' : 'kmr';
}
