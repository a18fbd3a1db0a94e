/** Who said a statement, where, in which language and when, as its record keeps it: what was said holds over what was read. */
import type { LanguageTag } from '../../core/language-tag.ts';
import { type Statement, saidAgain } from '../../core/memory/index.ts';
import type { Utterance } from '../../core/statement/index.ts';
import type { Context } from '../step.ts';
import { type FoundPerson, personNamed } from './people.ts';

/** The person who spoke: one that the memory knows, or a new one when the text is clear or somebody has said it. */
export function personOf(
  { speaker, said }: Utterance,
  language: LanguageTag,
  context: Context,
): FoundPerson | null {
  if (!speaker) return null;
  const { certainty, ...named } = { language, ...speaker, ...said?.speaker };
  if (certainty === 'stated') return personNamed(named, context);
  const known = context.personNamed(named.name, language);
  return known === null ? null : { id: known, records: [] };
}

/** A statement that nobody has told before, without words yet. */
export function newStatement(id: string, utterance: Utterance): Statement {
  const { medium, originalLanguage, said } = utterance;
  const source = said ? 'user' : 'stated';
  return {
    id,
    version: 0,
    medium,
    originalLanguage,
    ...(originalLanguage === 'unknown' ? {} : { originalLanguageSource: source }),
    variants: [],
    mentions: [],
  };
}

/** What was read out of a text is taken where the record leaves it open. */
function asRead(statement: Statement, utterance: Utterance, person: string | null): Statement {
  const isNew = statement.version === 0;
  const named = isNew && person === null ? utterance.speaker?.name : undefined;
  return {
    ...statement,
    ...(statement.speaker || person === null ? {} : { speaker: person }),
    ...(named === undefined ? {} : { speakerAsWritten: named }),
  };
}

/** What somebody has said takes the place of what the record has. */
function asSaid(
  statement: Statement,
  said: NonNullable<Utterance['said']>,
  person: string | null,
): Statement {
  const { speaker: _, speakerAsWritten: __, ...rest } = statement;
  const { medium, originalLanguage, date } = said;
  return {
    ...rest,
    ...(person === null ? {} : { speaker: person }),
    medium,
    originalLanguage,
    ...(originalLanguage === statement.originalLanguage
      ? {}
      : { originalLanguageSource: 'user' as const }),
    ...(date === undefined ? {} : { date, dateSource: 'user' as const }),
  };
}

/**
 * The next version of a record with its attribution.
 *
 * @param wanted the record with its words and mentions; version 0 for a new one
 * @param held what stands in the memory now, null for nothing
 */
export function attributed(
  wanted: Statement,
  held: Statement | null,
  utterance: Utterance,
  person: string | null,
  context: Context,
): Statement {
  const version = Math.max(wanted.version, context.version('statement', wanted.id));
  const { said } = utterance;
  if (said === undefined) {
    return { ...asRead(wanted, utterance, person), version: version + 1 };
  }
  return saidAgain({ ...asSaid(wanted, said, person), version }, held);
}
