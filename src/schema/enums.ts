import { registerEnumType } from 'type-graphql';

// The keys of an enum are also its values, so that a value has the same name in the code, in the API and in the database.
const values = <T extends string>(...names: T[]) => Object.fromEntries(names.map((name) => [name, name])) as { [K in T]: K };

/** The values of an enum, in the order of their declaration. */
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

/** Every basis, the most certain first. */
export const MOST_CERTAIN: readonly Basis[] = ['STATED', 'BACKGROUND', 'DERIVED'];

export const Status = values('STUDIED', 'PLANNED', 'APPROVED', 'SIGNED', 'UNDER_CONSTRUCTION', 'DONE', 'ENDED', 'TARGET', 'FORECAST');
export type Status = keyof typeof Status;

/** All statuses, ordered from what has happened to what is only a target. */
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
  description: 'Entity type. Each entity type is also a GraphQL type of its own, for example COMPANY is Company.',
  valuesConfig: {
    REGION: { description: 'A province, a country or an area of several cities, such as the Greater Bay Area.' },
    CITY: { description: 'A city at the prefecture level or above.' },
    COUNTY: { description: 'A county, a district or a county-level city.' },
    COMPANY: { description: 'A company. A parent company and its local subsidiary are two entities.' },
    ORGANIZATION: { description: 'A government office, association, stock exchange, hospital, school, newspaper or other body.' },
    PERSON: { description: 'A person, such as an official, an author or somebody who is quoted.' },
    PARK: { description: 'An industrial park, a development zone, a bonded zone or a cluster within one.' },
    PROJECT: { description: 'Construction works, a building, an attraction, a platform or a construction programme.' },
    POLICY: { description: 'A policy, plan, reform, standard, certification or mechanism.' },
    AGREEMENT: { description: 'An agreement that several parties signed, or an arrangement that they set up between them.' },
    CORRIDOR: { description: 'A railway, road, waterway, water supply, or a train, truck or air service.' },
    PORT: { description: 'A seaport, dry port or airport, or a combined port made up of several ports.' },
    EVENT: { description: 'A fair, conference, campaign, performance or ceremony, or a series of such events.' },
    FUND: { description: 'An investment fund.' },
    INDUSTRY: { description: 'An industry or a trade.' },
    PRODUCT: { description: 'A product or a brand.' },
    INVESTMENT: { description: 'The money or presence of one investor, or of one unnamed group of investors, in one place and project.' },
    METRIC: {
      description: 'What a figure measures, and how it is counted. Figures that are counted differently belong to different metrics.',
    },
    DOCUMENT: { description: 'A text from which the graph takes statements.' },
  },
});
registerEnumType(Basis, {
  name: 'Basis',
  description: 'Source of a statement: a document, a rule or general knowledge.',
  valuesConfig: {
    STATED: { description: 'A document makes the statement; `evidence` shows the passage.' },
    DERIVED: { description: 'A rule concluded the statement from other statements, its `premises`.' },
    BACKGROUND: {
      description: 'General knowledge that no document gives; `references` name a source for it, or say that it is unchecked.',
    },
  },
});
registerEnumType(Status, {
  name: 'Status',
  description:
    'How far the stated matter has got, from a first study (STUDIED) to completion (DONE) or end (ENDED). TARGET and FORECAST mark what is aimed at or expected.',
  valuesConfig: {
    STUDIED: { description: 'The matter is being studied.' },
    PLANNED: { description: 'The matter is planned.' },
    APPROVED: { description: 'The body that decides has approved the matter.' },
    SIGNED: { description: 'The parties have signed a contract or agreement.' },
    UNDER_CONSTRUCTION: { description: 'The matter is being built or carried out.' },
    DONE: { description: 'The matter has happened, or holds.' },
    ENDED: { description: 'The matter held once and no longer holds.' },
    TARGET: { description: 'The matter is a target, for example a figure to be reached.' },
    FORECAST: { description: 'The matter is a forecast, for example an expected figure.' },
  },
});
registerEnumType(Doubt, {
  name: 'Doubt',
  description: 'Reason to doubt a statement.',
  valuesConfig: {
    GARBLED_SOURCE: { description: 'The passage is damaged, and its reading is only likely.' },
    MISPRINT: { description: 'The document probably contains a misprint here.' },
    INFERRED_DATE: { description: 'The date is not printed in the document; it was inferred.' },
    INFERRED_SUBJECT: { description: 'The passage does not name the subject; it was inferred.' },
    AMBIGUOUS_NAME: { description: 'The name in the passage may mean another entity.' },
    OUTSIDE_KNOWLEDGE: { description: 'The statement needs general knowledge that could not be looked up.' },
    DISPUTED: { description: 'Another statement contradicts this one; see `disagreesWith`.' },
  },
});
registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'Kind of a name.',
  valuesConfig: {
    OFFICIAL: { description: 'Full or usual Chinese name, in Simplified or Traditional characters.' },
    SHORT: { description: 'Short form of the name.' },
    FORMER: { description: 'Former name.' },
    VARIANT: { description: 'Another spelling or wording.' },
    CORRUPTED: { description: 'Damaged form that occurs only because a document is misprinted or damaged.' },
    TRANSLATION: { description: 'Name in another language, usually English.' },
    DESCRIPTION: {
      description:
        'Text that describes the entity without being its name, such as an office; used by `search` and never listed in `names`.',
    },
  },
});
registerEnumType(Comparator, {
  name: 'Comparator',
  description: 'How the number that is meant relates to `value`.',
  valuesConfig: {
    EXACT: { description: 'Exactly the value.' },
    ABOUT: { description: 'About the value: a little more or less.' },
    NEARLY: { description: 'Nearly the value: a little less.' },
    OVER: { description: 'More than the value.' },
    UNDER: { description: 'Less than the value.' },
    AT_LEAST: { description: 'The value or more.' },
    AT_MOST: { description: 'The value or less.' },
  },
});
registerEnumType(TimeKind, {
  name: 'TimeKind',
  description: 'What the time of a statement means.',
  valuesConfig: {
    EVENT: { description: 'The stated matter happened at that time.' },
    PERIOD: { description: 'The stated matter held, or was counted, over that whole time.' },
    AS_OF: { description: 'The stated matter held at that time, and may have held before and after.' },
    TARGET: { description: 'The stated matter is planned, expected or to be reached by that time.' },
  },
});
registerEnumType(InvestmentWording, {
  name: 'InvestmentWording',
  description: 'How a document words an investment, from the strongest wording (INVESTED) to the weakest (PRESENT).',
  valuesConfig: {
    INVESTED: { description: 'The investor invested money (投资).' },
    BUILT: { description: 'The investor built something (建设, 兴建).' },
    SIGNED: { description: 'The investor signed a contract (签约).' },
    INTRODUCED: { description: 'The place brought the investor in (引进).' },
    LANDED: { description: 'The investor settled in the place (落户, 落地, 登陆, 进驻, 入驻).' },
    PRESENT: { description: 'The investor is in the place; the wording says no more than that.' },
  },
});
registerEnumType(EntityOrder, {
  name: 'EntityOrder',
  description: 'The order of a list of entities.',
  valuesConfig: {
    ID: { description: 'By id, in alphabetical order.' },
    MOST_CONNECTED: { description: 'By the number of other entities to which the entity is linked, the highest first.' },
  },
});
registerEnumType(EmptyCode, {
  name: 'EmptyCode',
  description: 'Why a list is empty.',
  valuesConfig: {
    NOTHING_STATED: {
      description: 'No document states anything of this kind, or the list stays empty whichever single condition is dropped.',
    },
    FILTERED_OUT: { description: 'Entries exist, but none meets every condition.' },
    UNCERTAIN_ONLY: { description: 'Entries exist, but all rest on doubtful or derived links, which the filter does not ask for.' },
    PAST_THE_END: { description: 'The list ends before this cursor.' },
    NO_WAY: { description: 'No path over the allowed links and within the allowed number of hops leads to such an entity.' },
    NO_SUCH_NAME: { description: 'No entity has a name that resembles the text.' },
  },
});
registerEnumType(GroupBy, {
  name: 'GroupBy',
  description: 'Property by which figures are grouped.',
  valuesConfig: {
    METRIC: { description: 'The metric of the figure.' },
    SUBJECT: { description: 'The subject of the figure.' },
    PLACE: {
      description:
        'The place in the qualifier `scope`; otherwise the subject if it is a place, or the nearest place in which the subject lies. For a company this is its location, never its home city.',
    },
    YEAR: { description: 'The year of the figure. A figure for more than one year is grouped by its whole time, for example 2018/2023.' },
    INDUSTRY: {
      description:
        'The industry in the qualifier `industry`; otherwise the subject if it is an industry, or the industries of the subject.',
    },
    DOCUMENT: { description: 'The document that gives the figure. A figure in several documents is in the group of each document.' },
    STATUS: { description: 'The status of the figure.' },
  },
});
