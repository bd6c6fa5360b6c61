/** How the compiler knows what is asked: names of questions, their parameters and their rows, out of what is printed from the headers. */
import type { Lists, Parts, Questions } from './questions.ts';

export type QuestionName = keyof Questions;
export type ListName = keyof Lists;
export type PartName = keyof Parts;
/** The rules, which all yield rows of one kind. */
export type RuleName = Extract<QuestionName, `rules/${string}`>;

/** What a question, a list or a part takes. */
export type ParametersOf<Name extends QuestionName | ListName | PartName> = Name extends QuestionName
  ? Questions[Name]['parameters']
  : Name extends ListName
    ? Lists[Name]['parameters']
    : Name extends PartName
      ? Parts[Name]
      : never;

/** A row that a question yields: its columns by their names. */
export type RowOf<Name extends QuestionName> = Questions[Name]['row'];

/** What is given to a question beside its name: nothing where it takes nothing, ranges too where it has placeholders. */
export type AskArguments<Name extends QuestionName> = Questions[Name] extends { placeholders: infer Ranges }
  ? [parameters: Questions[Name]['parameters'], filling: Ranges]
  : keyof Questions[Name]['parameters'] extends never
    ? []
    : [parameters: Questions[Name]['parameters']];

/** Asks a question of the catalogue and gives its rows. */
export type Ask = <Name extends QuestionName>(question: Name, ...given: AskArguments<Name>) => Promise<RowOf<Name>[]>;
