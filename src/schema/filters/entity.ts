/** The filter and the order of a list of entities. */
import { ArgsType, Field, InputType } from 'type-graphql';
import { RefersTo, register } from '../decorators.ts';
import { Basis, EntityOrder, NameKind, Status } from '../enums.ts';
import { EntityRef } from '../scalars.ts';
import { DocumentsFilter } from './documents.ts';
import { PageArgs } from './page.ts';

@InputType({ description: 'Conditions on entities; an entity must meet every condition.' })
export class EntityFilter extends DocumentsFilter {
  @RefersTo('Place')
  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Keeps entities in this place at any depth: what lies, is located, held or made there or has its home city there, corridors that end or pass there, policies, agreements and funds for it, and metrics with figures of any of these. For companies that only invested there, use investments(filter: { place }).',
  })
  within?: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'With `within`: also keeps entities that are only doubtfully in that place.',
  })
  includeDoubtful?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Keeps entities with these English words in their subtype (`kind`), for example "expressway" or "combined port".',
  })
  kind?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Keeps entities with this text in a name, a definition or a text that is stated of them. The script and upper or lower case do not matter.',
  })
  text?: string;

  @Field(() => [NameKind], {
    nullable: true,
    description: 'Keeps entities that have a name of one of these kinds, for example FORMER or CORRUPTED.',
  })
  nameKinds?: NameKind[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Keeps entities in which every one of these fields has a value: properties, link fields and ids of metrics, for example ["opened", "metric/gdp"]. Derived links do not count, doubtful links only in fields that always show them.',
  })
  has?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Keeps entities in which none of these fields has a value, for example parks with lacks: ["companies", "investments"].',
  })
  lacks?: string[];

  @Field(() => [Status], {
    nullable: true,
    description: 'Keeps entities with a `status` in this list; a later status counts only if listed.',
  })
  status?: Status[];

  @Field(() => [Basis], {
    nullable: true,
    description:
      'Keeps entities with at least one statement about them on one of these bases, STATED or BACKGROUND. DERIVED finds nothing, because derived statements are not considered here.',
  })
  basis?: Basis[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true keeps entities with at least one statement about them that has a doubt of any kind; false keeps entities without such a statement.',
  })
  doubtful?: boolean;
}

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityFilter, { nullable: true, description: 'Keeps only entities that pass this filter.' })
  filter?: EntityFilter;

  @Field(() => EntityOrder, { nullable: true, defaultValue: 'ID', description: 'Order of the list.' })
  orderBy?: EntityOrder;
}
register('EntityListArgs', EntityListArgs);
