/** Copying to the system's clipboard through the terminal (OSC 52), so that text is copied as it is stored. */

/** Longest text, in UTF-8 bytes: what xterm and tmux take in one sequence, less its frame and the base64 growth. */
const MAX_BYTES = 74_000;

/** The sequence that copies a text, or null when it is too long for terminals to take. */
export function clipboardSequence(text: string): string | null {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MAX_BYTES) return null;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `\u001b]52;c;${btoa(binary)}\u0007`;
}
