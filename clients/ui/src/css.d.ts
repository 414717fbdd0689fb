/** A style sheet as text, for what is asserted of it. */
declare module '*.css' {
  const text: string;
  export default text;
}
