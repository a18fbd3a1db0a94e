/**
 * Which language a text is in: a small character model, corrected by letters and words that speak for a language.
 * `und` when the evidence is thin; Persian, Urdu and Turkish are known so that they can be warned of.
 */
import type { LanguageTag } from '../language-tag.ts';
import { eachToken, parseWordList } from '../text/index.ts';
import sharedNames from './lists/shared-names.txt';
import { addWordCosts, modelClasses, modelWord } from './model/model.ts';
import { NEIGHBOURS } from './model/neighbours.ts';
import type { LanguageEvidence } from './profile.ts';
import { allProfiles } from './registry.ts';

/** The four languages, three neighbours that give a warning, or undecided. */
export type DetectedLanguage = LanguageTag | 'fas' | 'urd' | 'tur' | 'und';

/** A language and by how much it beats the next one (difference of log likelihoods; 4 and more is a clear decision). */
export interface Detection {
  readonly language: DetectedLanguage;
  readonly margin: number;
}

const UNDECIDED: Detection = { language: 'und', margin: 0 };

// Weights and thresholds: measured with tests/bench/lang.ts on the development views, in steps that change no figure by
// more than a tenth of a percent.
/** What a frequent word of a language takes off its cost. */
const KNOWN_WORD = 3;
/** What a word with a letter that only this language has takes off, and what one it never has adds. */
const LETTER = 2;
/** A capitalised word inside a text is likely a name, whose letters say little about the text. */
const NAME_WEIGHT = 0.3;
/** What being one of the neighbours costs beforehand: they are not expected. */
const NEIGHBOUR_COST = 2;
/** What a word costs in a language that the model was not trained on, beside the likeliest class; evidence comes off it. */
const UNTRAINED_COST = 1;
/** Least margin for a text of one, two, and more words. */
const LEAST_MARGIN: readonly number[] = [16, 4, 0.5];

/** A class of the model and what its language says for itself. */
interface Candidate {
  readonly language: Exclude<DetectedLanguage, 'und'>;
  readonly words: ReadonlySet<string>;
  readonly letters: RegExp | undefined;
  readonly foreign: RegExp | undefined;
  readonly cost: number;
}

function anyOf(letters: string): RegExp | undefined {
  return letters === '' ? undefined : new RegExp(`[${letters}]`);
}

/** Letters of a word that are looked at; no word of the languages is longer. */
const LONGEST_WORD = 64;

/** Names that are spelled alike in several languages. */
const neutral = new Set(parseWordList(sharedNames).map(modelWord));

let candidates: readonly Candidate[] = [];
let candidatesOf: readonly unknown[] = [];

function candidate(name: string, own: LanguageEvidence | undefined): Candidate {
  const language = name.replace('-keys', '') as Candidate['language'];
  return {
    language,
    words: new Set((own?.words ?? []).map(modelWord)),
    letters: anyOf(own?.letters ?? ''),
    foreign: anyOf(own?.foreign ?? ''),
    cost: language in NEIGHBOURS ? NEIGHBOUR_COST : 0,
  };
}

/**
 * The candidates: the model's classes in their order (`ckb-keys` is Sorani typed on an Arabic keyboard), then registered
 * languages that the model has not been trained on, for which letters and words speak alone.
 */
function allCandidates(): readonly Candidate[] {
  const profiles = allProfiles();
  if (profiles.length === candidatesOf.length) return candidates;
  const evidence = new Map<string, LanguageEvidence>(Object.entries(NEIGHBOURS));
  for (const profile of profiles) evidence.set(profile.tag, profile.evidence);
  const classes = modelClasses();
  const untrained = profiles.map((profile) => profile.tag).filter((tag) => !classes.includes(tag));
  candidates = [...classes, ...untrained].map((name) =>
    candidate(name, evidence.get(name.replace('-keys', ''))),
  );
  candidatesOf = profiles;
  return candidates;
}

/** Takes a word's letters and the word itself into account. */
function addEvidence(word: string, costs: Float64Array): void {
  allCandidates().forEach((candidate, at) => {
    let cost = costs[at] ?? 0;
    if (candidate.words.has(word)) cost -= KNOWN_WORD;
    if (candidate.letters?.test(word)) cost -= LETTER;
    if (candidate.foreign?.test(word)) cost += LETTER;
    costs[at] = cost;
  });
}

/** The best language and its margin over the best class of another language. */
function decide(costs: Float64Array, wordCount: number): Detection {
  const best = new Map<Candidate['language'], number>();
  const trained = modelClasses().length;
  const untrained = Math.min(...costs.subarray(0, trained)) + wordCount * UNTRAINED_COST;
  allCandidates().forEach(({ language, cost }, at) => {
    const total = (costs[at] ?? 0) + cost + (at < trained ? 0 : untrained);
    best.set(language, Math.min(best.get(language) ?? Number.POSITIVE_INFINITY, total));
  });
  const [first, second] = [...best].sort((a, b) => a[1] - b[1]);
  if (first === undefined || second === undefined) return UNDECIDED;
  const margin = second[1] - first[1];
  const least = LEAST_MARGIN[Math.min(wordCount, LEAST_MARGIN.length) - 1] ?? 0;
  return { language: margin < least ? 'und' : first[0], margin };
}

/** The language of a text. URLs, addresses, handles, hashtags, digits and names known to many languages are left out. Linear. */
export function detectLanguage(text: string): Detection {
  const costs = new Float64Array(allCandidates().length);
  let wordCount = 0;
  let voters = 0;
  eachToken(text, (kind, start, end) => {
    if (kind !== 'word') return;
    const word = text.slice(start, Math.min(end, start + LONGEST_WORD));
    const form = modelWord(word);
    const isName = wordCount > 0 && /^\p{Lu}/u.test(word);
    wordCount += 1;
    if (neutral.has(form)) return;
    voters += 1;
    addWordCosts(form, costs, isName ? NAME_WEIGHT : 1);
    addEvidence(form, costs);
  });
  return voters === 0 ? UNDECIDED : decide(costs, wordCount);
}

/** Most lines of a document that are looked at, evenly spread. */
const MOST_LINES = 400;
/** Longest stretch of a line that votes. */
const LONGEST_LINE = 1000;

/**
 * The language of a document: its lines vote by length. The margin is on the same scale: 10 when all lines agree, less
 * when another language has a share.
 */
export function detectDocument(text: string): Detection {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const step = Math.max(1, lines.length / MOST_LINES);
  const votes = new Map<DetectedLanguage, number>();
  let total = 0;
  for (let at = 0; at < lines.length; at += step) {
    const line = (lines[Math.floor(at)] ?? '').slice(0, LONGEST_LINE);
    const { language } = detectLanguage(line);
    if (language === 'und') continue;
    votes.set(language, (votes.get(language) ?? 0) + line.length);
    total += line.length;
  }
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return UNDECIDED;
  return { language: best[0], margin: (10 * (best[1] - (next?.[1] ?? 0))) / total };
}
