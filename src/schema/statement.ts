import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { Link, LinkList, Reads, register } from './decorators.ts';
import { Node } from './entities/entity.ts';
import { Basis, Doubt, Lang, Status } from './enums.ts';
import { PartialDate } from './scalars.ts';
import { Evidence, Qualifier, Quantity, Reference, TimeSpan } from './values.ts';

@ObjectType({
  implements: Node,
  description:
    'Something said: a subject, a predicate, at most one value; when it held, how far it has got, on what basis, and where it stands.',
})
export class Statement extends Node {
  @Link('Entity', ['主体', 'what is spoken of'], { relationship: 'SUBJECT', required: true })
  subject!: unknown;

  @Field(() => String, { description: 'The GraphQL field it answers (homeCity, opened, investors …) or the id of a metric.' })
  predicate!: string;

  @Reads('predicate', 'labels')
  @Field(() => String, { description: 'What people call the predicate.' })
  predicateLabel(
    @Arg('lang', () => Lang, { nullable: true, defaultValue: 'ZH_HANS', description: 'The language it is wanted in.' }) lang: Lang | null,
  ): string {
    return this.labels[lang === 'EN' ? 1 : 0];
  }
  labels!: [zh: string, en: string];

  @Link('Entity', ['客体', 'the value, where it is an entity'], { relationship: 'OBJECT' })
  object?: unknown;

  @Field(() => Quantity, { nullable: true, description: 'The value, where it is a figure.' })
  quantity?: Quantity;

  @Field(() => PartialDate, { nullable: true, description: 'The value, where it is a date.' })
  date?: string;

  @Field(() => String, { nullable: true, description: 'The value, where it is neither entity nor figure nor date.' })
  text?: string;

  @Field(() => [Qualifier], { description: 'By whom, with whom, against what base, under which plan, at which stage.' })
  qualifiers!: Qualifier[];

  @Field(() => PartialDate, { nullable: true, description: "When it held or happened, as stated or resolved against the document's date." })
  when?: string;

  @Field(() => TimeSpan, { nullable: true, description: 'Its `when`, else its `date`, for charts and sliders.' })
  time?: TimeSpan;

  @Field(() => PartialDate, { nullable: true, description: 'The earliest date among its documents.' })
  asOf?: string;

  @Field(() => Status, { description: 'How far it has got.' })
  status!: Status;

  @Field(() => Basis, { description: 'Where it comes from.' })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: 'For DERIVED: the rule; `premises` are what it was applied to.' })
  rule?: string;

  @LinkList('Statement', ['前提', 'for DERIVED: the statements that the rule was applied to'], { relationship: 'PREMISE' })
  premises!: Statement[];

  @Field(() => [Reference], { description: 'For BACKGROUND: where it can be looked up.' })
  references!: Reference[];

  @Field(() => [Doubt], { description: 'Why a reader should hesitate; empty where nothing speaks against it.' })
  doubts!: Doubt[];

  @Field(() => [Evidence], { description: 'Never empty for STATED; several where several documents say it.' })
  evidence!: Evidence[];

  @Reads('evidence')
  @Field(() => Int, { description: 'How many documents say it; 0 for what is derived or background.' })
  corroboration(): number {
    return new Set((this.evidence as unknown as { documentId: string }[]).map(({ documentId }) => documentId)).size;
  }

  @LinkList('Statement', ['矛盾', 'statements with the same subject, predicate, scope and time whose values cannot both be right'], {
    relationship: 'DISAGREES_WITH',
    symmetric: true,
  })
  disagreesWith!: Statement[];

  @Field(() => String, {
    nullable: true,
    description:
      'One line of our own where a choice needed a reason; where documents share a statement, each passage of `evidence` has its own.',
  })
  note?: string;
}
register('Statement', Statement);
