/** The form in which a translator says who is quoted: which quotation it is about, whom it offers, what was filled in. */
import { LANGUAGE_TAGS, type LanguageTag } from '../../core/language-tag.ts';
import type { Medium, OriginalLanguage, Person } from '../../core/memory/index.ts';
import { passageWords, type Utterance } from '../../core/statement/index.ts';
import { sameName } from '../../core/text/index.ts';
import type { Context } from '../step.ts';
import type { TranslateState } from '../translate/state.ts';
import { languageOfName } from './people.ts';

/** Parts of the form that can have the keys, in order. */
export const ATTRIBUTION_FIELDS = ['speaker', 'medium', 'language', 'date'] as const;

/** One of {@link ATTRIBUTION_FIELDS}. */
export type AttributionField = (typeof ATTRIBUTION_FIELDS)[number];

/** Whom the form offers. `nobody`: it is not known who spoke; `other`: these are nobody's words. */
export type SpeakerChoice =
  | {
      readonly kind: 'speaker';
      readonly name: string;
      /** The language that the name is written in. */
      readonly language: LanguageTag;
      readonly role?: string;
      /** Id of the person, null for somebody the memory does not know. */
      readonly person: string | null;
    }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'other' };

/** The form. It lies over the translate screen. */
export interface Attribution {
  readonly kind: 'attribution';
  /** The quoted words: all of the passage. */
  readonly words: string;
  readonly field: AttributionField;
  /** The name as far as it is typed. */
  readonly typed: string;
  readonly choices: readonly SpeakerChoice[];
  readonly selected: number;
  readonly medium: Medium;
  readonly originalLanguage: OriginalLanguage;
  /** As typed. */
  readonly date: string;
}

/** Most people that a name being typed is looked up to. */
const PEOPLE_SHOWN = 6;

/** A person under the name that fits a text in some languages best. */
function choiceOf(person: Person, { document, target }: TranslateState): SpeakerChoice {
  const { names, roles = [] } = person;
  const order = [document.language, target, ...LANGUAGE_TAGS];
  const language = order.find((tag) => names[tag]?.[0] !== undefined) ?? document.language;
  const name = names[language]?.[0] ?? person.handles?.[0] ?? '';
  const role = (roles.find((one) => one.language === document.language) ?? roles[0])?.text;
  const known = { kind: 'speaker', name, language, person: person.id } as const;
  return role === undefined ? known : { ...known, role };
}

/** Somebody by name: the known person of that name, or a new one. */
function namedChoice(
  { name, role }: { readonly name: string; readonly role?: string },
  translate: TranslateState,
  context: Context,
): SpeakerChoice {
  const { document, target } = translate;
  const language = languageOfName(name, [document.language, target]);
  const person = context.personNamed(name, language);
  const known = { kind: 'speaker', name, language, person } as const;
  return role === undefined ? known : { ...known, role };
}

/** The utterance that a passage of the row belongs to. */
export function utteranceOf(words: string, translate: TranslateState): Utterance | undefined {
  const passage = passagesIn(translate).find((one) => one.words === words);
  return translate.utterances.find(({ number }) => number === passage?.utterance);
}

/** The speakers of the article, the one of these words first. */
function articleSpeakers(words: string, translate: TranslateState): Utterance['speaker'][] {
  const own = utteranceOf(words, translate);
  return [...(own ? [own] : []), ...translate.utterances].map(({ speaker }) => speaker);
}

/** Two words and more that an unknown name of the article goes on after: the article was read wrongly. */
function isFullName(name: string, article: readonly SpeakerChoice[]): boolean {
  if (!/\S\s+\S/.test(name)) return false;
  return article.some(
    (choice) =>
      choice.kind === 'speaker' && choice.person === null && choice.name.startsWith(`${name} `),
  );
}

/** Whom to offer for words, given what was typed: known people and those of the article, the name itself, nobody. */
export function speakerChoices(
  words: string,
  typed: string,
  translate: TranslateState,
  context: Context,
): readonly SpeakerChoice[] {
  const name = typed.trim();
  const article = articleSpeakers(words, translate).flatMap((speaker) =>
    speaker && (name === '' || speaker.name.includes(name) || sameName(speaker.name, name).same)
      ? [namedChoice(speaker, translate, context)]
      : [],
  );
  const people = context.peopleLike(name, PEOPLE_SHOWN).map((one) => choiceOf(one, translate));
  const own = name === '' ? [] : [namedChoice({ name }, translate, context)];
  const seen = new Set<string>();
  const offered = isFullName(name, article)
    ? [...own, ...article]
    : [...article, ...people, ...own];
  const speakers = [...offered, ...people].filter((choice) => {
    if (choice.kind !== 'speaker') return true;
    // A name typed in full that is somebody's known name is that person, who is offered already.
    const key = choice.person ?? choice.name;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
  return [...speakers, { kind: 'nobody' }, { kind: 'other' }];
}

/** What is quoted in the row, passage by passage, names in marks included. */
export function passagesIn(
  translate: TranslateState,
): readonly { readonly words: string; readonly utterance: number }[] {
  const { quotations, current, document } = translate;
  const texts = document.segments.map(({ text }) => text);
  const words = new Map<string, number>();
  for (const [at, { segment, utterance }] of quotations.entries()) {
    if (segment === current) words.set(passageWords(translate, texts, at), utterance);
  }
  return [...words].map(([key, utterance]) => ({ words: key, utterance }));
}

/** The form for quoted words, filled in with what is known of them. */
export function attributionOf(
  words: string,
  translate: TranslateState,
  context: Context,
): Attribution {
  const utterance = utteranceOf(words, translate);
  const { number } = utterance ?? {};
  const suggestion = translate.suggestions.statements.find(
    (one) => one.utterance.number === number,
  );
  return {
    kind: 'attribution',
    words,
    field: 'speaker',
    typed: '',
    choices: speakerChoices(words, '', translate, context),
    selected: 0,
    medium: utterance?.medium ?? 'unknown',
    originalLanguage: suggestion?.originalLanguage ?? utterance?.originalLanguage ?? 'unknown',
    date: utterance?.said?.date ?? '',
  };
}
