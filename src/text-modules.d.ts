/** Word lists are plain text files (one entry a line); the bundler and the test runner hand them over as a string. */
declare module '*.txt' {
  const text: string;
  export default text;
}
