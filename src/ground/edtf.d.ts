declare module 'edtf' {
  /** A parsed date: first and last millisecond of the time it stands for. Throws on what is not EDTF. */
  export default function edtf(text: string): { min: number; max: number };
}
