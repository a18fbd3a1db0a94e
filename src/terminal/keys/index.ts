/** Keys: bytes of the terminal as events. */
export {
  type Decoded,
  decodeKeys,
  flushKeys,
  INITIAL_KEY_STATE,
  type KeyDecoderState,
} from './decode.ts';
export {
  createKeyDecoder,
  type KeyDecoder,
  type KeyDecoderOptions,
  type KeyTimers,
} from './decoder.ts';
export {
  type Keyboard,
  type KeyboardInput,
  type KeyboardOptions,
  openKeyboard,
} from './keyboard.ts';
export type { KeyboardLayout } from './keyboard-layouts.ts';
export { digitOf, layoutAfter, physicalKey } from './physical-key.ts';
export {
  type KeyEvent,
  type KeyEventKind,
  keyEvent,
  type Modifiers,
  PLAIN,
  pasteEvent,
  replyEvent,
  textEvent,
} from './types.ts';
