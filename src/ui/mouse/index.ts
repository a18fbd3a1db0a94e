/** What the mouse asks for: what stands at a cell, and what a click on it or the wheel over it means. */
export { withMouse } from './modes.ts';
export { mouseActions } from './mouse.ts';
