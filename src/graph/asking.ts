/**
 * Types for running questions: their names, parameters and rows, from the generated questions.ts, so that the compiler checks every call.
 */
import type { Lists, Parts, Questions } from './questions.ts';

export type QuestionName = keyof Questions;
export type ListName = keyof Lists;
export type PartName = keyof Parts;
/** The names of the rules, whose rows all have the same type. */
export type RuleName = Extract<QuestionName, `rules/${string}`>;

/** The parameters of a question, a list or a part. */
export type ParametersOf<Name extends QuestionName | ListName | PartName> = Name extends QuestionName
  ? Questions[Name]['parameters']
  : Name extends ListName
    ? Lists[Name]['parameters']
    : Name extends PartName
      ? Parts[Name]
      : never;

/** A row of a question, with its values by the names of the columns. */
export type RowOf<Name extends QuestionName> = Questions[Name]['row'];

/** The arguments of `ask` after the name: the parameters, if the question has any, and the ranges of its placeholders, if it has any. */
export type AskArguments<Name extends QuestionName> = Questions[Name] extends { placeholders: infer Ranges }
  ? [parameters: Questions[Name]['parameters'], filling: Ranges]
  : keyof Questions[Name]['parameters'] extends never
    ? []
    : [parameters: Questions[Name]['parameters']];

/** Runs a question of the catalogue and returns its rows. */
export type Ask = <Name extends QuestionName>(question: Name, ...given: AskArguments<Name>) => Promise<RowOf<Name>[]>;
