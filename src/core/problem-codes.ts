/**
 * Every problem the program can report, `room.what`. A new code is added here and gets its English sentence in
 * `i18n/en/problems.ts`; the compiler then names the catalogues that lack it.
 */
export type ProblemCode =
  // formats
  | 'file.not-found'
  | 'file.not-readable'
  | 'file.is-folder'
  | 'file.format-unknown'
  | 'file.write-failed'
  | 'file.same-as-input'
  | 'text.not-utf8'
  | 'text.binary'
  | 'text.bad-encoding'
  | 'text.encoding-unknown'
  | 'table.quotes'
  | 'table.columns'
  | 'table.language'
  | 'json.invalid'
  | 'statements.shape'
  | 'statements.entry'
  | 'language.undecided'
  | 'language.unsupported'
  | 'language.same'
  // memory records
  | 'memory.record-invalid'
  // memory on disk
  | 'memory.not-found'
  | 'memory.not-folder'
  | 'memory.not-readable'
  | 'memory.not-saved'
  | 'memory.disk-full'
  | 'memory.read-only'
  | 'memory.folder-gone'
  | 'memory.closed'
  | 'memory.busy'
  | 'memory.format-newer'
  | 'memory.line-damaged'
  | 'memory.line-invalid'
  | 'memory.line-too-long'
  | 'memory.torn-tail'
  | 'memory.zero-filled'
  | 'memory.conflict-markers'
  | 'settings.invalid'
  | 'align.same-language'
  | 'import.empty-side';
