import { GraphQLInt, GraphQLString } from 'graphql';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ByKey, register } from './decorators.ts';
import { Basis, Comparator, InvestmentWording, Lang, NameKind, Status, TimeKind } from './enums.ts';
import { PartialDate } from './scalars.ts';

register('PartialDate', PartialDate);
register('Status', Status);
register('InvestmentWording', InvestmentWording);
register('String', GraphQLString);
register('Int', GraphQLInt);

@ObjectType({ description: 'Geographic coordinates in WGS 84.' })
export class Coordinates {
  @Field(() => Float, { description: 'Latitude in degrees north.' }) latitude!: number;
  @Field(() => Float, { description: 'Longitude in degrees east.' }) longitude!: number;
}

register('Coordinates', Coordinates);

@ObjectType({ description: 'One name of an entity.' })
export class Name {
  @Field(() => String, { description: 'The name as written.' }) text!: string;
  @Field(() => Lang, { nullable: true, description: 'Language and script of the name; null if unknown.' }) lang?: Lang;
  @Field(() => NameKind, { description: 'Kind of the name: official, short, former, damaged and so on.' }) kind!: NameKind;
  @Field(() => Basis, {
    description: 'STATED if a document prints the name; BACKGROUND if the editors of the graph added it, as with most English names.',
  })
  basis!: Basis;
  @ByKey('Document', 'documentIds', {
    list: true,
    description: 'Documents that print the name and make a statement in which the entity occurs.',
  })
  documents!: unknown[];
  @Field(() => PartialDate, { nullable: true, description: 'Earliest publication date of the documents that print the name.' })
  asOf?: string;
}

@ObjectType({ description: 'A quantity in its base unit or currency, so that figures can be compared: 416.5亿元 is 41650000000 CNY.' })
export class NormalizedQuantity {
  @Field(() => Float, { description: 'The number as a floating-point value, for computing; `exact` has the number without rounding.' })
  value!: number;
  @Field(() => String, { description: 'The number as a decimal string, never rounded.' }) exact!: string;
  @Field(() => String, { description: 'Currency code such as CNY, or the unit without its power of ten: 家 for 万家.' }) unit!: string;
}

@ObjectType({ description: 'A number and its unit, as a document gives them.' })
export class Quantity {
  @Field(() => Float, { description: 'The number as a floating-point value, for computing; `exact` has the number without rounding.' })
  value!: number;
  @Field(() => String, { description: 'The number as a decimal string, never rounded.' }) exact!: string;
  @Field(() => String, { description: 'Unit as the document prints it: 亿元, 个, %, 小时.' }) unit!: string;
  @Field(() => Comparator, { description: 'How the number that the document means relates to `value`: exactly, over, nearly and so on.' })
  comparator!: Comparator;
  @Field(() => String, { description: 'The number and its unit as the document prints them, for example 近7小时.' }) printed!: string;
  @Field(() => NormalizedQuantity, { nullable: true, description: 'The quantity in its base unit or currency; null if there is none.' })
  normalized?: NormalizedQuantity;
}
register('Quantity', Quantity);

@ObjectType({ description: 'A time for charts and sliders: its first and last day, its precision and its meaning.' })
export class TimeSpan {
  @Field(() => String, {
    nullable: true,
    description: 'First day as an ISO 8601 date, for example 2021-12-10; null if the beginning is open.',
  })
  start?: string;
  @Field(() => String, { nullable: true, description: 'Last day as an ISO 8601 date, for example 2021-12-31; null if the end is open.' })
  end?: string;
  @Field(() => String, { description: 'Precision of the time: DAY, MONTH, YEAR or INTERVAL.' }) precision!: string;
  @Field(() => TimeKind, { description: 'What the time means.' }) kind!: TimeKind;
}

@ObjectType({ description: 'What a piece of general knowledge rests on: a source, or a remark such as "general knowledge, unchecked".' })
export class Reference {
  @Field(() => String, { description: 'Title of the source, or a remark in its place.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Web address of the source.' }) url?: string;
  @Field(() => PartialDate, { nullable: true, description: 'Date on which the source was looked up.' }) retrieved?: string;
}

@ObjectType({
  description: 'A range of characters in Document.text, counted in Unicode code points from 0, with a hash of the text in it.',
})
export class TextRange {
  @Field(() => Int, { description: 'Position of the first code point of the range.' }) start!: number;
  @Field(() => Int, { description: 'Position after the last code point of the range.' }) end!: number;
  @Field(() => String, { description: 'SHA-256 hash of the UTF-8 bytes of the range, in hexadecimal.' }) sha256!: string;
}

@ObjectType({
  description: 'The passage of a document that proves the statement, as short as possible.',
})
export class Evidence {
  @ByKey('Document', 'documentId', { description: 'Document that contains the passage.' }) document!: unknown;
  @Field(() => [TextRange], {
    description:
      'Where the passage stands in the document. It has several pieces, in reading order, if for example a caption interrupts it.',
  })
  pieces!: TextRange[];
  @ByKey('Entity', 'attributedToIds', {
    list: true,
    description: 'Persons or organizations that the document quotes in the passage; empty if it quotes nobody.',
  })
  attributedTo!: unknown[];
  @Field(() => String, { description: 'The words or the figure in the passage from which the statement is taken, at most 40 characters.' })
  mention!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Text of the passage, with … between its pieces; null if the service has no copy of the document.',
  })
  quote?: string;
  @Field(() => String, {
    nullable: true,
    description:
      'What a damaged passage means and how one knows, in words of the editors of the graph; null if the passage is not damaged.',
  })
  reading?: string;
  @Field(() => String, { nullable: true, description: 'Remark of the editors of the graph on how they read this passage, in one line.' })
  note?: string;
}

@ObjectType({
  description: 'A further detail of a statement: its role, and one value.',
})
export class Qualifier {
  @Field(() => String, {
    description:
      'Role of the detail: by, counterpart, base (what a growth or share is counted against), among (of what it is the first or holds a rank), reference (what it is measured against), stage, event, under, to, from, via, of, product, industry, title, share or scope.',
  })
  role!: string;
  @ByKey('Entity', 'entityId', { nullable: true, description: 'Value of the qualifier, if it is an entity.' }) entity?: unknown;
  @Field(() => Quantity, { nullable: true, description: 'Value of the qualifier, if it is a number with a unit.' }) quantity?: Quantity;
  @Field(() => PartialDate, { nullable: true, description: 'Value of the qualifier, if it is a date.' }) date?: string;
  @Field(() => String, { nullable: true, description: 'Value of the qualifier, if it is a text.' }) text?: string;
}

@ObjectType({ description: 'One wording that documents use for an investment, with its time and status.' })
export class Worded {
  @Field(() => InvestmentWording, { description: 'The wording, from INVESTED (strongest) to PRESENT (weakest).' })
  wording!: InvestmentWording;
  @Field(() => PartialDate, { nullable: true, description: 'Time that the documents give with this wording; null if they give none.' })
  when?: string;
  @Field(() => Status, { description: 'How far the investment had got, by this wording.' }) status!: Status;
  @ByKey('Statement', 'statementId', { description: 'Statement that contains this wording, with its evidence.' }) statement!: unknown;
}
