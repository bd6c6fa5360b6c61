import { registerEnumType } from 'type-graphql';

// The key of an enum is the value that is stored and printed: one name in every layer.
const values = <T extends string>(...names: T[]) => Object.fromEntries(names.map((name) => [name, name])) as { [K in T]: K };

/** The values of an enum, in their order. */
export const valuesOf = <T extends object>(values: T) => Object.keys(values) as (keyof T & string)[];

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

/** From what has happened to what is only aimed at. */
export const FURTHEST: Status[] = ['DONE', 'ENDED', 'UNDER_CONSTRUCTION', 'SIGNED', 'APPROVED', 'PLANNED', 'STUDIED', 'FORECAST', 'TARGET'];

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

export const NameKind = values('OFFICIAL', 'SHORT', 'FORMER', 'VARIANT', 'CORRUPTED', 'TRANSLATION', 'DESCRIPTION');
export type NameKind = keyof typeof NameKind;

export const Comparator = values('EXACT', 'ABOUT', 'NEARLY', 'OVER', 'UNDER', 'AT_LEAST', 'AT_MOST');
export type Comparator = keyof typeof Comparator;

export const TimeKind = values('EVENT', 'PERIOD', 'AS_OF', 'TARGET');
export type TimeKind = keyof typeof TimeKind;

export const InvestmentWording = values('INVESTED', 'BUILT', 'SIGNED', 'INTRODUCED', 'LANDED', 'PRESENT');
export type InvestmentWording = keyof typeof InvestmentWording;

/** Where documents word one investment differently, the first of these that any of them uses is its wording. */
export const STRONGEST_WORDING: InvestmentWording[] = ['INVESTED', 'BUILT', 'SIGNED', 'INTRODUCED', 'LANDED', 'PRESENT'];

export const EmptyCode = values('NOTHING_STATED', 'FILTERED_OUT', 'UNCERTAIN_ONLY', 'PAST_THE_END', 'NO_WAY', 'NO_SUCH_NAME');
export type EmptyCode = keyof typeof EmptyCode;

export const GroupBy = values('METRIC', 'SUBJECT', 'PLACE', 'YEAR', 'INDUSTRY', 'DOCUMENT', 'STATUS');
export type GroupBy = keyof typeof GroupBy;

export const EntityOrder = values('ID', 'MOST_CONNECTED');
export type EntityOrder = keyof typeof EntityOrder;

registerEnumType(Lang, {
  name: 'Lang',
  description: 'The language and script of a name.',
  valuesConfig: {
    ZH_HANS: { description: 'Chinese, Simplified.' },
    ZH_HANT: { description: 'Chinese, Traditional.' },
    EN: { description: 'English.' },
  },
});
registerEnumType(EntityType, {
  name: 'EntityType',
  description: 'What kind of thing an entity is; each has a GraphQL type of its own.',
  valuesConfig: {
    REGION: { description: 'A province, a country or an area of several cities.' },
    CITY: { description: 'A city at the prefecture level or above.' },
    COUNTY: { description: 'A county, a district or a county-level city.' },
    COMPANY: { description: 'A firm.' },
    ORGANIZATION: { description: 'A public body, school, hospital, association or medium.' },
    PERSON: { description: 'A person.' },
    PARK: { description: 'A development zone, industrial park or bonded zone.' },
    PROJECT: { description: 'Works, a building, an attraction or a platform.' },
    POLICY: { description: 'A policy, plan, reform, standard or mechanism.' },
    AGREEMENT: { description: 'What several parties signed or set up.' },
    CORRIDOR: { description: 'A railway, road, waterway or service that connects places.' },
    PORT: { description: 'A sea, dry or air port.' },
    EVENT: { description: 'Something that took place or is held again and again.' },
    FUND: { description: 'A fund that invests.' },
    INDUSTRY: { description: 'An industry.' },
    PRODUCT: { description: 'A product or a brand.' },
    INVESTMENT: { description: "One investor's money or presence in one place and project." },
    METRIC: { description: 'What a figure measures.' },
    DOCUMENT: { description: 'A text that the graph cites.' },
  },
});
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
    STUDIED: { description: 'It is being looked into.' },
    PLANNED: { description: 'It is intended.' },
    APPROVED: { description: 'Whoever decides has said yes.' },
    SIGNED: { description: 'The parties have signed.' },
    UNDER_CONSTRUCTION: { description: 'It is being built or carried out.' },
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
    DISPUTED: { description: 'Another statement contradicts it: see `disagreesWith`.' },
  },
});
registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'What a name is: the official one, a short, former, variant or damaged form, or a translation.',
  valuesConfig: {
    OFFICIAL: { description: 'The full or usual name.' },
    SHORT: { description: 'What people shorten it to.' },
    FORMER: { description: 'What it was called before.' },
    VARIANT: { description: 'Another spelling or wording.' },
    CORRUPTED: { description: 'A form that only damage to a document produced.' },
    TRANSLATION: { description: 'The name in another language or script.' },
    DESCRIPTION: { description: 'No name, but what is said of it, by which a search finds it: a role, an office, an author.' },
  },
});
registerEnumType(Comparator, {
  name: 'Comparator',
  description: 'How a printed figure relates to the value: over, nearly, about …',
  valuesConfig: {
    EXACT: { description: 'Just that.' },
    ABOUT: { description: 'A little more or less.' },
    NEARLY: { description: 'A little less.' },
    OVER: { description: 'More.' },
    UNDER: { description: 'Less.' },
    AT_LEAST: { description: 'That or more.' },
    AT_MOST: { description: 'That or less.' },
  },
});
registerEnumType(TimeKind, {
  name: 'TimeKind',
  description: 'What the time of a statement means.',
  valuesConfig: {
    EVENT: { description: 'It happened then.' },
    PERIOD: { description: 'It held, or was counted, over that time.' },
    AS_OF: { description: 'It held at that time, and may have before and after.' },
    TARGET: { description: 'It is to be reached by then.' },
  },
});
registerEnumType(InvestmentWording, {
  name: 'InvestmentWording',
  description: 'How strongly the documents word it, from money spent to mere presence.',
  valuesConfig: {
    INVESTED: { description: 'It invested.' },
    BUILT: { description: 'It built something.' },
    SIGNED: { description: 'It signed a contract.' },
    INTRODUCED: { description: 'The place brought it in.' },
    LANDED: { description: 'It settled there.' },
    PRESENT: { description: 'It is there.' },
  },
});
registerEnumType(EntityOrder, {
  name: 'EntityOrder',
  description: 'The order of a list of entities.',
  valuesConfig: {
    ID: { description: 'By id.' },
    MOST_CONNECTED: { description: 'Those with most relations first.' },
  },
});
registerEnumType(EmptyCode, {
  name: 'EmptyCode',
  description: 'Why a list is empty.',
  valuesConfig: {
    NOTHING_STATED: { description: 'No document says anything of the kind.' },
    FILTERED_OUT: { description: 'There are some, but none meets every condition.' },
    UNCERTAIN_ONLY: { description: 'There are some, but all are doubtful or derived, and these were not asked for.' },
    PAST_THE_END: { description: 'The list ends before this cursor.' },
    NO_WAY: { description: 'Nothing is within so many hops over such relations.' },
    NO_SUCH_NAME: { description: 'Nothing has a name like this.' },
  },
});
registerEnumType(GroupBy, {
  name: 'GroupBy',
  description: 'What figures are put together by.',
  valuesConfig: {
    METRIC: { description: 'What they measure.' },
    SUBJECT: { description: 'What they are about.' },
    PLACE: {
      description:
        'The place that a qualifier `scope` names, else the subject, else the nearest one that it lies in: of a firm where it is located, never its home city.',
    },
    YEAR: { description: 'The year of their time; a longer time stands for itself.' },
    INDUSTRY: { description: 'The industry they are about, by a qualifier or by their subject.' },
    DOCUMENT: { description: 'The document that gives them; one that several give is in the group of each.' },
    STATUS: { description: 'How far they have got.' },
  },
});
