/**
 * Reads TMX 1.1 to 1.4b in a stream: bytes in, records out, memory use flat whatever the size. Reading twice (once only
 * to see whether the file is whole) is how an import changes nothing when the file is refused.
 */
import type { Person, Statement } from '../../core/memory/index.ts';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { XmlDecoder, xmlEncoding } from './decode.ts';
import { TmxXmlParser } from './read-xml.ts';
import { salvageUnits } from './salvage.ts';
import { carriedRecords } from './statement-props.ts';
import { type FileContext, type TmxUnit, toUnit } from './to-unit.ts';

/** How a file is read, and who is told what. */
export interface TmxReaderOptions {
  /** Name for problems. */
  readonly file: string;
  /** The dialect that `ku` stands for when the letters of a text do not tell. */
  readonly kurdish?: 'ckb' | 'kmr';
  /** Take what is whole out of a file that is not well-formed. The whole text is kept in memory. @default false */
  readonly salvage?: boolean;
  readonly onUnit?: (unit: TmxUnit, line: number) => void;
  /** A statement, or a person, that came with a unit; the same one comes with each unit that quotes it. */
  readonly onStatement?: (statement: Statement) => void;
  readonly onPerson?: (person: Person) => void;
  /** A unit that was left out, or something about one that was read. */
  readonly onProblem?: (problem: Problem) => void;
}

/** What was read. */
export interface TmxSummary {
  /** `tu` elements seen. */
  readonly units: number;
  /** Those of them that made a record. */
  readonly records: number;
  /** Set when the end of the file is missing: everything before the place is there. */
  readonly truncated?: Problem;
}

/** Bytes that are waited for before the encoding is decided. */
const BEGINNING_BYTES = 1024;

/** A reader of one file. */
export class TmxReader {
  readonly #options: TmxReaderOptions;
  #beginning: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #decoder: XmlDecoder | undefined;
  readonly #parser: TmxXmlParser;
  #sourceLanguage: string | undefined;
  readonly #said = new Set<string>();
  #units = 0;
  #records = 0;
  #failure: Problem | undefined;
  /** Decoded text, kept for salvage only. */
  #text: string[] = [];

  constructor(options: TmxReaderOptions) {
    this.#options = options;
    this.#parser = new TmxXmlParser(options.file, {
      onHeader: (attributes) => {
        this.#sourceLanguage = attributes.srclang;
      },
      onUnit: (raw) => {
        this.#units += 1;
        if (!options.onUnit && !options.onProblem) return;
        this.#take(raw);
      },
      onMisplaced: (element, line) => {
        const at = { file: options.file, line };
        options.onProblem?.({ code: 'tmx.misplaced', at, values: { element } });
      },
    });
  }

  /** Reads on. The first problem ends it; it is given again by every later call. */
  write(bytes: Uint8Array): Result<void> {
    if (this.#failure) return fail(this.#failure);
    if (this.#decoder) return this.#feed(this.#decoder, bytes, false);
    const all = new Uint8Array(this.#beginning.length + bytes.length);
    all.set(this.#beginning);
    all.set(bytes, this.#beginning.length);
    this.#beginning = all;
    return all.length < BEGINNING_BYTES ? ok(undefined) : this.#begin(false);
  }

  /** Ends. With `salvage` a file that is not well-formed is taken apart now. */
  end(): Result<TmxSummary> {
    const read = this.#failure ? fail(this.#failure) : this.#finish();
    const summary = () => ({ units: this.#units, records: this.#records });
    if (this.#decoder?.isDamaged) {
      this.#salvage();
      return ok(summary());
    }
    if (read.ok) return ok(summary());
    if (read.problem.code === 'tmx.truncated') return ok({ ...summary(), truncated: read.problem });
    if (!this.#options.salvage || read.problem.code !== 'tmx.malformed') return read;
    this.#salvage();
    return ok(summary());
  }

  #finish(): Result<void> {
    const begun = this.#decoder ? ok(undefined) : this.#begin(true);
    if (!begun.ok) return begun;
    const fed = this.#decoder ? this.#feed(this.#decoder, new Uint8Array(0), true) : ok(undefined);
    return fed.ok ? this.#parser.end() : fed;
  }

  #begin(isLast: boolean): Result<void> {
    const { file } = this.#options;
    if (isLast && this.#beginning.length === 0)
      return this.#fail({ code: 'tmx.empty', at: { file } });
    const encoding = xmlEncoding(this.#beginning, file);
    if (!encoding.ok) return this.#fail(encoding.problem);
    const { declared, encoding: actual, markBytes } = encoding.value;
    if (declared !== undefined) {
      const values = { declared, encoding: actual };
      this.#options.onProblem?.({ code: 'tmx.encoding-differs', at: { file, line: 1 }, values });
    }
    const onProblem = (problem: Problem) => this.#options.onProblem?.(problem);
    const isTolerant = this.#options.salvage === true;
    this.#decoder = new XmlDecoder(file, encoding.value, { isTolerant, onProblem });
    const bytes = this.#beginning.subarray(markBytes);
    this.#beginning = new Uint8Array(0);
    return this.#feed(this.#decoder, bytes, false);
  }

  #feed(decoder: XmlDecoder, bytes: Uint8Array, isLast: boolean): Result<void> {
    const text = decoder.decode(bytes, isLast);
    if (!text.ok) return this.#fail(text.problem);
    if (this.#options.salvage) this.#text.push(text.value);
    // From the first byte that is no text on, what is whole is looked for at the end.
    if (decoder.isDamaged) return ok(undefined);
    const parsed = this.#parser.write(this.#withoutHtml(text.value));
    // With salvage the rest is read all the same, for it is taken apart at the end.
    if (parsed.ok || this.#options.salvage) return ok(undefined);
    return this.#fail(parsed.problem);
  }

  /** A page that says "log in" in the place of the file is named for what it is: `<!doctype html>` is no XML. */
  #withoutHtml(text: string): string {
    return this.#units === 0 ? text.replace(/^\s*<!doctype html>/i, '') : text;
  }

  #fail(problem: Problem): Result<void> {
    this.#failure = problem;
    return fail(problem);
  }

  #take(raw: Parameters<typeof toUnit>[0]): void {
    const context: FileContext = {
      file: this.#options.file,
      sourceLanguage: this.#sourceLanguage,
      kurdish: this.#options.kurdish,
      said: this.#said,
    };
    const { file: name } = context;
    const carried = carriedRecords(raw.items, { file: name, line: raw.line });
    for (const person of carried.people) this.#options.onPerson?.(person);
    for (const statement of carried.statements) this.#options.onStatement?.(statement);
    for (const problem of carried.problems) this.#options.onProblem?.(problem);
    if (carried.isAlone) return;
    const { unit, problems } = toUnit(raw, context);
    for (const problem of problems) this.#options.onProblem?.(problem);
    if (!unit) return;
    this.#records += 1;
    this.#options.onUnit?.(unit, raw.line);
  }

  #salvage(): void {
    const { file } = this.#options;
    const text = this.#text.join('');
    this.#text = [];
    const already = this.#units;
    const isDamaged = this.#decoder?.isDamaged ?? false;
    const found = salvageUnits(text, { file, skip: already, isDamaged });
    this.#sourceLanguage ??= found.sourceLanguage;
    for (const raw of found.units) {
      this.#units += 1;
      this.#take(raw);
    }
    for (const problem of found.problems) this.#options.onProblem?.(problem);
  }
}
