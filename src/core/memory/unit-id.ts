/** Identity of units and of the texts in them: derived from what they say, so that two people's work on one text meets. */
import { sha256 } from '@noble/hashes/sha2.js';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes of a unit id: 16 characters; at a billion units the chance of one collision is below 1e-10. */
const UNIT_ID_BYTES = 12;
/** Bytes of a text key: 8 characters; keys are compared within one unit only. */
const TEXT_KEY_BYTES = 6;

const encoder = new TextEncoder();

function hash(text: string, lengthBytes: number): string {
  const digest = sha256(encoder.encode(text));
  let out = '';
  for (let i = 0; i < lengthBytes; i += 3) {
    const bits = ((digest[i] ?? 0) << 16) | ((digest[i + 1] ?? 0) << 8) | (digest[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) out += BASE64URL[(bits >> shift) & 63] ?? '';
  }
  return out;
}

/**
 * Id of the unit that a source text belongs to: 16 base64url characters from the SHA-256 of language and text (NFC,
 * trimmed). Texts that differ in spacing at their ends or in normalisation only share a unit.
 */
export function unitId(sourceLanguage: string, sourceText: string): string {
  return hash(`${sourceLanguage}\n${sourceText.normalize('NFC').trim()}`, UNIT_ID_BYTES);
}

/** Key of a text within a unit: 8 base64url characters. Names it in the unit's `replaced` list. */
export function textKey(language: string, text: string): string {
  return hash(`${language}\n${text}`, TEXT_KEY_BYTES);
}
