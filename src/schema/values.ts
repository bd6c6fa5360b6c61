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

@ObjectType({ description: 'A place on the globe, WGS 84.' })
export class Coordinates {
  @Field(() => Float, { description: 'Degrees north.' }) latitude!: number;
  @Field(() => Float, { description: 'Degrees east.' }) longitude!: number;
}

register('Coordinates', Coordinates);

@ObjectType({ description: 'One form of a name.' })
export class Name {
  @Field(() => String, { description: 'As written.' }) text!: string;
  @Field(() => Lang, { nullable: true, description: 'Its language and script; null where it has none.' }) lang?: Lang;
  @Field(() => NameKind, { description: 'Official, short, former, damaged …' }) kind!: NameKind;
  @Field(() => Basis, { description: 'STATED where a document prints it; BACKGROUND where it is ours, as most English names are.' })
  basis!: Basis;
  @ByKey('Document', 'documentIds', { list: true, description: 'Those that print it and say something of what it names.' })
  documents!: unknown[];
  @Field(() => PartialDate, { nullable: true, description: 'The earliest date among its documents.' }) asOf?: string;
}

@ObjectType({ description: 'A quantity in a base unit and currency, so that figures compare: 416.5亿元 is 41650000000 CNY.' })
export class NormalizedQuantity {
  @Field(() => Float, { description: 'For computing; `exact` is the decimal itself.' }) value!: number;
  @Field(() => String, { description: 'The decimal, never rounded.' }) exact!: string;
  @Field(() => String, { description: 'The currency (CNY), or the unit without its power of ten: 家 for 万家.' }) unit!: string;
}

@ObjectType({ description: 'A figure as a document gives it.' })
export class Quantity {
  @Field(() => Float, { description: 'For computing; `exact` is the decimal itself.' }) value!: number;
  @Field(() => String, { description: 'The decimal, never rounded.' }) exact!: string;
  @Field(() => String, { description: 'As printed: 亿元, 个, %, 小时.' }) unit!: string;
  @Field(() => Comparator, { description: 'Whether it is printed as exact, over, nearly …' }) comparator!: Comparator;
  @Field(() => String, { description: 'The figure as the document prints it.' }) printed!: string;
  @Field(() => NormalizedQuantity, { nullable: true, description: 'Null where the unit has no base unit.' })
  normalized?: NormalizedQuantity;
}
register('Quantity', Quantity);

@ObjectType({ description: 'A partial date for charts and sliders: first and last day, how finely it is known, and what it means.' })
export class TimeSpan {
  @Field(() => String, { nullable: true, description: 'First day, ISO 8601; null where it is open.' }) start?: string;
  @Field(() => String, { nullable: true, description: 'Last day, ISO 8601; null where it is open.' }) end?: string;
  @Field(() => String, { description: 'DAY, MONTH, YEAR or INTERVAL.' }) precision!: string;
  @Field(() => TimeKind, { description: 'What the time means.' }) kind!: TimeKind;
}

@ObjectType({ description: 'What general knowledge is referred to.' })
export class Reference {
  @Field(() => String, { description: 'What it is called.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Where it is.' }) url?: string;
  @Field(() => PartialDate, { nullable: true, description: 'When it was looked up.' }) retrieved?: string;
}

@ObjectType({ description: 'Offsets in Unicode code points of Document.text, end exclusive, with the hash of what stands there.' })
export class TextRange {
  @Field(() => Int, { description: 'The first code point.' }) start!: number;
  @Field(() => Int, { description: 'The code point after the last.' }) end!: number;
  @Field(() => String, { description: 'Of the UTF-8 bytes, hexadecimal.' }) sha256!: string;
}

@ObjectType({
  description: 'The shortest passage that by itself proves the statement. One that a caption or page furniture cuts has several pieces.',
})
export class Evidence {
  @ByKey('Document', 'documentId', { description: 'The text that says so.' }) document!: unknown;
  @Field(() => [TextRange], { description: 'Where the passage stands, in its order.' }) pieces!: TextRange[];
  @ByKey('Entity', 'attributedToIds', { list: true, description: 'Who says so, where the document quotes somebody.' })
  attributedTo!: unknown[];
  @Field(() => String, { description: 'The name or figure itself, at most 40 characters.' }) mention!: string;
  @Field(() => String, { nullable: true, description: 'The text of the pieces; null where the service has no copy of the document.' })
  quote?: string;
  @Field(() => String, { nullable: true, description: 'For a damaged passage: what it means, in our own words, and why.' })
  reading?: string;
  @Field(() => String, { nullable: true, description: 'One line of our own where reading this passage needed a reason.' })
  note?: string;
}

@ObjectType({
  description: 'What varies from statement to statement: by whom, with whom, against what base, under which plan, at which stage.',
})
export class Qualifier {
  @Field(() => String, { description: 'What it adds: by, counterpart, base, among, reference, stage, event, under, to.' }) role!: string;
  @ByKey('Entity', 'entityId', { nullable: true, description: 'Its value, where that is an entity.' }) entity?: unknown;
  @Field(() => Quantity, { nullable: true, description: 'Its value, where that is a figure.' }) quantity?: Quantity;
  @Field(() => PartialDate, { nullable: true, description: 'Its value, where that is a date.' }) date?: string;
  @Field(() => String, { nullable: true, description: 'Its value, where that is a text.' }) text?: string;
}

@ObjectType({ description: 'How strongly an investment is worded, and of when.' })
export class Worded {
  @Field(() => InvestmentWording, { description: 'From money spent to mere presence.' }) wording!: InvestmentWording;
  @Field(() => PartialDate, { nullable: true, description: 'The time that the documents give with this wording.' }) when?: string;
  @Field(() => Status, { description: 'How far it had got then.' }) status!: Status;
  @ByKey('Statement', 'statementId', { description: 'What says so, with its evidence.' }) statement!: unknown;
}
