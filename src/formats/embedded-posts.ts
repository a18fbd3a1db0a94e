/**
 * Posts as web pages embed them: `{author, handle, date, url, lang, text}`, one, a list, or a list under `posts`. A post
 * is a statement whose one rendering is the original, with the date and address that came with it.
 */
import { type Medium, unitId } from '../core/memory/index.ts';
import { kurdishByScript, namedLanguage } from './languages.ts';

type Fields = Readonly<Record<string, unknown>>;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Whether an entry of a JSON file is an embedded post rather than a statement with variants. */
export function isEmbeddedPost(entry: Fields): boolean {
  const who = textOf(entry.author) ?? textOf(entry.handle);
  return entry.variants === undefined && textOf(entry.text) !== undefined && who !== undefined;
}

const MEDIA: readonly (readonly [host: RegExp, medium: Medium])[] = [
  [/^(?:[a-z0-9-]+\.)*(?:twitter\.com|x\.com)$/, 'tweet'],
  [/^(?:[a-z0-9-]+\.)*(?:t\.me|telegram\.(?:me|org))$/, 'telegram'],
];

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/([^/?#:@]+)(?:[/?#:]|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
}

function mediumOf(url: string | undefined): Medium {
  const host = hostOf(url);
  return MEDIA.find(([pattern]) => host !== undefined && pattern.test(host))?.[1] ?? 'post';
}

/** The day of an ISO date; other ways of writing one are left out rather than guessed at. */
function dayOf(date: string | undefined): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/.exec(date ?? '')?.[0];
}

/** A handle with its sign, as articles write it. */
function handleOf(value: unknown): string | undefined {
  const handle = textOf(value)?.replace(/^@+/, '');
  return handle ? `@${handle}` : undefined;
}

/** The records of a post in the fields of the memory, not yet checked; the language is left open where it is not ours. */
export interface PostRecords {
  readonly statement: Fields;
  readonly person: Fields;
}

/** The statement and the person of an embedded post. `ku` keeps its dialect open in `originalLanguage`. */
export function recordsOfPost(entry: Fields): PostRecords {
  const text = textOf(entry.text) ?? '';
  const stated = textOf(entry.lang) ?? textOf(entry.language) ?? '';
  const named = namedLanguage(stated);
  const isKurdish = named.kind === 'kurdish';
  // What is no language of ours is left as it stands, and the check of the record names it.
  const language =
    named.kind === 'ours' ? named.language : isKurdish ? (kurdishByScript(text) ?? stated) : stated;
  const handle = handleOf(entry.handle);
  const name = textOf(entry.author) ?? handle ?? '';
  const url = textOf(entry.url);
  const date = dayOf(textOf(entry.date));
  const speaker = `p-${unitId(language, name)}`;
  return {
    statement: {
      id: textOf(entry.id) ?? `s-${unitId(language, text)}`,
      version: 1,
      speaker,
      medium: mediumOf(url),
      ...(date ? { date, dateSource: 'embed' } : {}),
      ...(url && hostOf(url) ? { url } : {}),
      originalLanguage: isKurdish ? 'ku' : language,
      originalLanguageSource: 'stated',
      variants: [{ language, text, provenance: 'original' }],
      mentions: [],
    },
    person: {
      id: speaker,
      version: 1,
      names: { [language]: [name] },
      ...(handle ? { handles: [handle] } : {}),
    },
  };
}
