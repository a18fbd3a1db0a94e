/**
 * An index as bytes and back, without parsing: a header that names arrays, and the arrays as they lie in memory. A file
 * of it is disposable: whatever is not whole, of this program and of the stated memories is refused and made anew.
 */

/** Arrays an index is made of. */
export type PlainArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Takes the parts of an index to be written. */
export interface ImageWriter {
  put(name: string, array: PlainArray): void;
}

/** Gives the parts of an index that was written; throws for a name that is not there with that type. */
export interface ImageReader {
  uint8(name: string): Uint8Array;
  uint16(name: string): Uint16Array;
  uint32(name: string): Uint32Array;
  int32(name: string): Int32Array;
  has(name: string): boolean;
  /** Where a part that is there begins in the image. */
  placeOf(name: string): number;
}

/** A writer that puts `prefix` before every name. */
export function writeUnder(writer: ImageWriter, prefix: string): ImageWriter {
  return { put: (name, array) => writer.put(prefix + name, array) };
}

/** A reader that puts `prefix` before every name. */
export function readUnder(reader: ImageReader, prefix: string): ImageReader {
  return {
    uint8: (name) => reader.uint8(prefix + name),
    uint16: (name) => reader.uint16(prefix + name),
    uint32: (name) => reader.uint32(prefix + name),
    int32: (name) => reader.int32(prefix + name),
    has: (name) => reader.has(prefix + name),
    placeOf: (name) => reader.placeOf(prefix + name),
  };
}

/** First bytes of an image; the number changes with the layout. */
const MAGIC = 'tjindex2';
/** Arrays begin at multiples of this, so that they can be read in place. */
const ALIGNMENT = 8;

/** The magic, the header's length and its sum, and the sum of the arrays come before the header. */
const HEADER_START = MAGIC.length + 12;
const SUM_START = 0x811c9dc5;

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const;
type TypeName = keyof typeof TYPES;

interface Header {
  /** What the image is of, compared as it is. */
  readonly stamp: string;
  /** 1 on machines that put the low byte first. */
  readonly littleEndian: number;
  readonly arrays: readonly (readonly [name: string, type: TypeName, length: number])[];
}

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] ?? 0;

function padded(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/** A sum over bytes that notices single changes; its length is a multiple of four. */
function sumOf(bytes: Uint8Array, start: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let sum = start;
  for (let i = 0; i < words.length; i += 1) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Collects parts and gives the image. */
export class ImageBuilder implements ImageWriter {
  readonly #arrays: [string, PlainArray][] = [];

  /** Notes an array; it must not change before {@link finish}. */
  put(name: string, array: PlainArray): void {
    this.#arrays.push([name, array]);
  }

  /** The image, in memory of its own. */
  finish(stamp: string): Uint8Array<ArrayBuffer> {
    const arrays = this.#arrays.map(
      ([name, array]) => [name, array.constructor.name as TypeName, array.length] as const,
    );
    const header: Header = { stamp, littleEndian, arrays };
    const text = new TextEncoder().encode(JSON.stringify(header));
    const start = padded(HEADER_START + text.length);
    const size = this.#arrays.reduce((sum, [, array]) => sum + padded(array.byteLength), start);
    const image = new Uint8Array(size);
    let at = start;
    for (const [, array] of this.#arrays) {
      image.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
      at += padded(array.byteLength);
    }
    image.set(new TextEncoder().encode(MAGIC));
    image.set(text, HEADER_START);
    image.fill(0x20, HEADER_START + text.length, start);
    const view = new DataView(image.buffer);
    view.setUint32(MAGIC.length, start - HEADER_START, true);
    view.setUint32(MAGIC.length + 4, sumOf(image.subarray(HEADER_START, start), SUM_START), true);
    view.setUint32(MAGIC.length + 8, sumOf(image.subarray(start), SUM_START), true);
    return image;
  }
}

/** A header, where it ends, and the sum of what follows. */
interface FoundHeader {
  readonly header: Header;
  readonly end: number;
  readonly sum: number;
}

function readHeader(bytes: Uint8Array): FoundHeader | undefined {
  const decoder = new TextDecoder();
  if (
    bytes.length < HEADER_START ||
    bytes.byteOffset % ALIGNMENT !== 0 ||
    decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC
  )
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = HEADER_START + view.getUint32(MAGIC.length, true);
  if (end > bytes.length || end % ALIGNMENT !== 0) return undefined;
  const text = bytes.subarray(HEADER_START, end);
  if (sumOf(text, SUM_START) !== view.getUint32(MAGIC.length + 4, true)) return undefined;
  const sum = view.getUint32(MAGIC.length + 8, true);
  try {
    const header = JSON.parse(decoder.decode(text)) as Header;
    return Array.isArray(header.arrays) ? { header, end, sum } : undefined;
  } catch {
    // Not JSON: a damaged header, refused like any other damage.
    return undefined;
  }
}

function viewOf(
  Type: (typeof TYPES)[TypeName],
  bytes: Uint8Array,
  at: number,
  length: number,
): PlainArray {
  return new Type(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
}

/**
 * Opens an image in place. Undefined when the bytes are damaged, of another machine or version, or not of `stamp`.
 *
 * @param bytes at a multiple of eight in their buffer; the index goes on living in them
 */
export function openImage(bytes: Uint8Array, stamp: string): ImageReader | undefined {
  const found = readHeader(bytes);
  if (!found) return undefined;
  const { header, end, sum } = found;
  if (header.stamp !== stamp || header.littleEndian !== littleEndian) return undefined;
  const arrays = new Map<string, PlainArray>();
  let at = end;
  for (const [name, type, length] of header.arrays) {
    const Type = TYPES[type];
    if (Type === undefined || !Number.isSafeInteger(length) || length < 0) return undefined;
    const size = padded(length * Type.BYTES_PER_ELEMENT);
    if (at + size > bytes.length) return undefined;
    arrays.set(name, viewOf(Type, bytes, at, length));
    at += size;
  }
  if (at !== bytes.length || sumOf(bytes.subarray(end), SUM_START) !== sum) return undefined;
  const get = <T extends PlainArray>(name: string, Type: abstract new (...args: never) => T): T => {
    const array = arrays.get(name);
    if (!(array instanceof Type)) throw new Error(`invariant broken: the image has no ${name}`);
    return array;
  };
  return {
    uint8: (name) => get(name, Uint8Array),
    uint16: (name) => get(name, Uint16Array),
    uint32: (name) => get(name, Uint32Array),
    int32: (name) => get(name, Int32Array),
    has: (name) => arrays.has(name),
    placeOf: (name) => (arrays.get(name)?.byteOffset ?? 0) - bytes.byteOffset,
  };
}
