import { registerEnumType } from 'type-graphql';

// The key of an enum is the value that is stored and printed: one name in every layer.
const values = <T extends string>(...names: T[]) => Object.fromEntries(names.map((name) => [name, name])) as { [K in T]: K };

export const Lang = values('ZH_HANS', 'ZH_HANT', 'EN');
export type Lang = keyof typeof Lang;

export const EntityType = values(
  'REGION',
  'CITY',
  'COUNTY',
  'COMPANY',
  'ORGANIZATION',
  'PERSON',
  'PARK',
  'PROJECT',
  'POLICY',
  'AGREEMENT',
  'CORRIDOR',
  'PORT',
  'EVENT',
  'FUND',
  'INDUSTRY',
  'PRODUCT',
  'INVESTMENT',
  'METRIC',
  'DOCUMENT',
);
export type EntityType = keyof typeof EntityType;

export const Basis = values('STATED', 'DERIVED', 'BACKGROUND');
export type Basis = keyof typeof Basis;

export const Status = values('STUDIED', 'PLANNED', 'APPROVED', 'SIGNED', 'UNDER_CONSTRUCTION', 'DONE', 'ENDED', 'TARGET', 'FORECAST');
export type Status = keyof typeof Status;

export const Doubt = values(
  'GARBLED_SOURCE',
  'MISPRINT',
  'INFERRED_DATE',
  'INFERRED_SUBJECT',
  'AMBIGUOUS_NAME',
  'OUTSIDE_KNOWLEDGE',
  'DISPUTED',
);
export type Doubt = keyof typeof Doubt;

export const NameKind = values('OFFICIAL', 'SHORT', 'FORMER', 'VARIANT', 'CORRUPTED', 'TRANSLATION');
export type NameKind = keyof typeof NameKind;

export const Comparator = values('EXACT', 'ABOUT', 'NEARLY', 'OVER', 'UNDER', 'AT_LEAST', 'AT_MOST');
export type Comparator = keyof typeof Comparator;

export const TimeKind = values('EVENT', 'PERIOD', 'AS_OF', 'TARGET');
export type TimeKind = keyof typeof TimeKind;

/** Strongest first: where documents word one investment differently, the first of these that any of them uses is its wording. */
export const InvestmentWording = values('INVESTED', 'BUILT', 'SIGNED', 'INTRODUCED', 'LANDED', 'PRESENT');
export type InvestmentWording = keyof typeof InvestmentWording;

export const EntityOrder = values('ID', 'MOST_CONNECTED');
export type EntityOrder = keyof typeof EntityOrder;

registerEnumType(Lang, { name: 'Lang', description: 'The language a name is wanted in.' });
registerEnumType(EntityType, { name: 'EntityType', description: 'What kind of thing an entity is; each has a GraphQL type of its own.' });
registerEnumType(Basis, {
  name: 'Basis',
  description: 'Where a statement comes from.',
  valuesConfig: {
    STATED: { description: 'A document says it; there is evidence.' },
    DERIVED: { description: 'A named rule concluded it from other statements, its premises.' },
    BACKGROUND: { description: 'General knowledge that no document gives, with a reference.' },
  },
});
registerEnumType(Status, {
  name: 'Status',
  description: 'How far the thing stated has got. A study is not a road, a signature is not a factory, a target is not a figure.',
  valuesConfig: {
    DONE: { description: 'It has happened, or it holds.' },
    ENDED: { description: 'It held and no longer does.' },
    TARGET: { description: 'A figure that is aimed at.' },
    FORECAST: { description: 'A figure that is expected.' },
  },
});
registerEnumType(Doubt, {
  name: 'Doubt',
  description: 'Why a reader should hesitate.',
  valuesConfig: {
    GARBLED_SOURCE: { description: 'The passage is damaged and the reading only likely.' },
    MISPRINT: { description: 'The document probably misprints it.' },
    INFERRED_DATE: { description: 'The date is concluded, not printed.' },
    INFERRED_SUBJECT: { description: 'The passage does not name the subject outright.' },
    AMBIGUOUS_NAME: { description: 'The name may mean somebody else.' },
    OUTSIDE_KNOWLEDGE: { description: 'No document says it, and it could not be looked up.' },
    DISPUTED: { description: 'Another statement contradicts it.' },
  },
});
registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'What a name is: the official one, a short, former, variant or damaged form, or a translation.',
});
registerEnumType(Comparator, { name: 'Comparator', description: 'How a printed figure relates to the value: over, nearly, about …' });
registerEnumType(TimeKind, { name: 'TimeKind', description: 'What the time of a statement means.' });
registerEnumType(InvestmentWording, {
  name: 'InvestmentWording',
  description: 'How strongly the documents word it, from money spent to mere presence.',
});
registerEnumType(EntityOrder, { name: 'EntityOrder', description: 'The order of a list of entities.' });
