import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { Link, LinkList, Reads, register } from './decorators.ts';
import { Node } from './entities/entity.ts';
import { Basis, Doubt, Lang, Status } from './enums.ts';
import { PartialDate } from './scalars.ts';
import { Evidence, Qualifier, Quantity, Reference, TimeSpan } from './values.ts';

@ObjectType({
  implements: Node,
  description:
    'One statement: a subject, a predicate and at most one value, with its time, status, basis, doubts and the passages that prove it.',
})
export class Statement extends Node {
  @Link('Entity', ['主体', 'subject'], {
    relationship: 'SUBJECT',
    required: true,
    description: 'Entity that the statement is about (主体).',
  })
  subject!: unknown;

  @Field(() => String, {
    description: 'What is said of the subject: the name of a GraphQL field (homeCity, opened, investors …) or the id of a metric.',
  })
  predicate!: string;

  @Reads('predicate', 'labels')
  @Field(() => String, { description: 'Name of the predicate in Chinese or English, for people.' })
  predicateLabel(
    @Arg('lang', () => Lang, {
      nullable: true,
      defaultValue: 'ZH_HANS',
      description: 'Language of the label: EN gives English, other values give Simplified Chinese.',
    })
    lang: Lang | null,
  ): string {
    return this.labels[lang === 'EN' ? 1 : 0];
  }
  labels!: [zh: string, en: string];

  @Link('Entity', ['客体', 'object'], { relationship: 'OBJECT', description: 'Value of the statement, if it is an entity (客体).' })
  object?: unknown;

  @Field(() => Quantity, { nullable: true, description: 'Value of the statement, if it is a number with a unit.' })
  quantity?: Quantity;

  @Field(() => PartialDate, { nullable: true, description: 'Value of the statement, if it is a date.' })
  date?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Value of the statement, if it is a text: a fixed word such as LANDED, or a phrase by the editors of the graph with a Chinese term first.',
  })
  text?: string;

  @Field(() => [Qualifier], {
    description: 'Further details of the statement, for example by whom, with whom, under which plan or at which stage.',
  })
  qualifiers!: Qualifier[];

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Time at which the stated matter held or happened. Relative dates such as "this year" are resolved against the date of the document.',
  })
  when?: string;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'First and last day of `when`, or of `date` if there is no `when`, for charts and sliders.',
  })
  time?: TimeSpan;

  @Field(() => PartialDate, { nullable: true, description: 'Earliest publication date of the documents that make the statement.' })
  asOf?: string;

  @Field(() => Status, { description: 'How far the stated matter has got.' })
  status!: Status;

  @Field(() => Basis, { description: 'Source of the statement: a document, a rule or general knowledge.' })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: 'Name of the rule that concluded the statement; null unless `basis` is DERIVED.' })
  rule?: string;

  @LinkList('Statement', ['前提', 'premises'], {
    relationship: 'PREMISE',
    description: 'Statements from which the rule concluded this one (前提); empty unless `basis` is DERIVED.',
  })
  premises!: Statement[];

  @Field(() => [Reference], { description: 'What the general knowledge rests on; empty unless `basis` is BACKGROUND.' })
  references!: Reference[];

  @Field(() => [Doubt], { description: 'Reasons to doubt the statement; empty if there are none.' })
  doubts!: Doubt[];

  @Field(() => [Evidence], { description: 'Passages that prove the statement: at least one if `basis` is STATED, otherwise none.' })
  evidence!: Evidence[];

  @Reads('evidence')
  @Field(() => Int, { description: 'Number of documents that make the statement; 0 if `basis` is DERIVED or BACKGROUND.' })
  corroboration(): number {
    return new Set((this.evidence as unknown as { documentId: string }[]).map(({ documentId }) => documentId)).size;
  }

  @LinkList(
    'Statement',
    ['矛盾', 'statements that contradict this one: same subject, predicate, qualifiers and time, but a value that cannot also be right'],
    {
      relationship: 'DISAGREES_WITH',
      symmetric: true,
    },
  )
  disagreesWith!: Statement[];

  @Field(() => String, {
    nullable: true,
    description:
      'Remark of the editors of the graph that explains a choice, in one line. If several documents make the statement, see the `note` of each passage in `evidence`.',
  })
  note?: string;
}
register('Statement', Statement);
