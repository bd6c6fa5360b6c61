import type { Lang, NameKind } from './enums.ts';

interface Form {
  text: string;
  lang?: Lang;
  kind: NameKind;
}

/**
 * The name to show in a language: the official name or its translation, otherwise another name in that language, else the official name.
 */
export function bestName(names: readonly Form[], lang: Lang): string {
  const inLanguage = names.filter((name) => name.lang === lang && name.kind !== 'CORRUPTED');
  const best = inLanguage.find(({ kind }) => kind === 'OFFICIAL' || kind === 'TRANSLATION') ?? inLanguage[0];
  return (best ?? names.find(({ kind }) => kind === 'OFFICIAL') ?? names[0])?.text ?? '';
}
