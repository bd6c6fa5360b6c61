declare module 'edtf' {
  /** Parses an EDTF date and returns its first and last millisecond since 1970. Throws if the text is not EDTF. */
  export default function edtf(text: string): { min: number; max: number };
}
