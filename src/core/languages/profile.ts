/** What the program knows about a language. One file per language fills this in; nothing else names a language. */
import type { Direction, LanguageTag } from '../language-tag.ts';
import type { FoldRules, SpellingSwitch } from '../text/index.ts';
import type { NumberWords } from './number-words.ts';

/** A digit system: its ten digits and the marks that go with them. */
export interface NumberStyle {
  /** The ten digits, 0 first. */
  readonly digits: string;
  readonly decimal: string;
  readonly grouping: string;
  /** Whether newsrooms group thousands with a dot, so that 1.250 is likelier 1250 than 1.25. */
  readonly groupsByDot: boolean;
}

/** The marks of running text. */
export interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
  readonly question: string;
}

/** Letters and words that speak for a language when its name is not given. */
export interface LanguageEvidence {
  /** Letters that the language has and its neighbours lack. */
  readonly letters: string;
  /** Letters that the language never uses. */
  readonly foreign: string;
  /** Frequent short words, folded. */
  readonly words: readonly string[];
}

/** What typing help may do in a language. */
export interface TypingHelp {
  /** Spelling differences that are slips, not taste: the fold's form is offered by rule. */
  readonly slips: readonly SpellingSwitch[];
  /** Letters and joiners that no one types by accident: an offer never takes one away. */
  readonly deliberate: string;
}

/** What a language says about the ends of its sentences. Lists are the texts of list files, read when first needed. */
export interface SentenceWords {
  /** Abbreviations without their final full stop, with their class where it is not `title` (see en.abbreviations.txt). */
  readonly abbreviations: string;
  /** Words that show, after an abbreviation, that a new sentence begins. */
  readonly openers: string;
  /** Verbs of a clause that reports the quotation before it. */
  readonly reportingVerbs: string;
  /** Most words that may stand between the quotation and the verb; 0 where the verb comes first. */
  readonly wordsBeforeVerb: number;
  /** Only names may stand between the quotation and the verb that reports it (en). */
  readonly namesBeforeVerb?: boolean;
  /** One or two digits with a full stop before a capital are an ordinal (kmr: 2. Kongre). */
  readonly dottedOrdinals?: boolean;
  /**
   * A sentence may begin with a small letter behind a full stop (kmr): writers there often drop capitals, while
   * abbreviations have no vowel and so can be told. Elsewhere a small letter shows that the sentence goes on.
   */
  readonly smallInitials?: boolean;
  /** A word joined to the conjunction waw begins a clause (ar). */
  readonly joinedConjunction?: boolean;
}

/** Everything a language says about itself. All parts are plain values or pure functions of a folded word. */
export interface LanguageProfile {
  readonly tag: LanguageTag;
  readonly script: 'Arab' | 'Latn';
  readonly direction: Direction;
  /** BCP 47 tag under which Intl knows the language (`ku` for Kurmanji). */
  readonly intlTag: string;
  readonly fold: FoldRules;
  readonly punctuation: Punctuation;
  readonly numbers: NumberStyle;
  /** Light stem of a folded word, for look-up only: never shorter than three letters. */
  readonly stem: (form: string) => string;
  /** Month, weekday, number, percent, currency and clock words; read when first asked for. */
  readonly numberWords: () => NumberWords;
  readonly evidence: LanguageEvidence;
  /** Absent where sentences are cut by punctuation, capitals and the Latin abbreviations alone. */
  readonly sentences?: SentenceWords;
  /** Absent where no corrections are offered while typing. */
  readonly typingHelp?: TypingHelp;
}
