/** Which language a text is in: letters first, frequent words second. `und` when the evidence is thin. */
import type { LanguageTag } from '../language-tag.ts';
import { tokenize } from '../text/index.ts';
import { allProfiles } from './registry.ts';

/** The four languages, three neighbours that give a warning, or undecided. */
export type DetectedLanguage = LanguageTag | 'fas' | 'urd' | 'tur' | 'und';

/** A language and by how much it beats the next one (log scale; 4 and more is a clear decision). */
export interface Detection {
  readonly language: DetectedLanguage;
  readonly margin: number;
}

const LETTER_WEIGHT = 2;
const FOREIGN_WEIGHT = 2;
const WORD_WEIGHT = 3;

/** The language of a text. URLs, handles, hashtags and digits are left out. */
export function detectLanguage(text: string): Detection {
  const tokens = tokenize(text).filter((token) => token.kind === 'word');
  const letters = tokens.map((token) => token.text.toLowerCase()).join('');
  if (letters === '') return { language: 'und', margin: 0 };
  let arabic = 0;
  for (const char of letters) if (char >= '\u0600' && char <= '\u06ff') arabic += 1;
  const script = arabic * 2 >= letters.length ? 'Arab' : 'Latn';
  const scores = allProfiles()
    .filter((profile) => profile.script === script)
    .map((profile) => {
      const known = new Set(profile.evidence.words);
      let score = 0;
      for (const char of letters) {
        if (profile.evidence.letters.includes(char)) score += LETTER_WEIGHT;
        if (profile.evidence.foreign.includes(char)) score -= FOREIGN_WEIGHT;
      }
      for (const token of tokens) if (known.has(token.text.toLowerCase())) score += WORD_WEIGHT;
      return { language: profile.tag, score };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best === undefined) return { language: 'und', margin: 0 };
  const margin = best.score - (next?.score ?? 0);
  return margin >= 2 ? { language: best.language, margin } : { language: 'und', margin };
}

/** The language of a document: its lines vote by length. */
export function detectDocument(text: string): Detection {
  const votes = new Map<DetectedLanguage, number>();
  let total = 0;
  for (const line of text.split('\n')) {
    const { language } = detectLanguage(line);
    if (language === 'und') continue;
    votes.set(language, (votes.get(language) ?? 0) + line.length);
    total += line.length;
  }
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return { language: 'und', margin: 0 };
  return { language: best[0], margin: (10 * (best[1] - (next?.[1] ?? 0))) / total };
}
