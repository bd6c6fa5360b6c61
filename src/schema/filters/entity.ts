/** What a list of entities filters by, and its order. */
import { ArgsType, Field, InputType } from 'type-graphql';
import { RefersTo, register } from '../decorators.ts';
import { Basis, EntityOrder, NameKind, Status } from '../enums.ts';
import { EntityRef } from '../scalars.ts';
import { DocumentsFilter } from './documents.ts';
import { PageArgs } from './page.ts';

@InputType({ description: 'Which entities a list holds; every condition must be met.' })
export class EntityFilter extends DocumentsFilter {
  @RefersTo('Place')
  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Places within it at any depth, what is located there, and policies, agreements and funds for it; firms that only invested there are in investments(place).',
  })
  within?: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'With `within`: also what is only doubtfully there.' })
  includeDoubtful?: boolean;

  @Field(() => String, { nullable: true, description: 'Those whose `kind` has these words in it: expressway, combined port.' })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'Those with this in a name, a description or a definition.' })
  text?: string;

  @Field(() => [NameKind], { nullable: true, description: 'Those that have a name of one of these kinds: FORMER, CORRUPTED.' })
  nameKinds?: NameKind[];

  @Field(() => [String], {
    nullable: true,
    description: 'Every one of these fields is filled: properties, relations that lead somewhere without a doubt, ids of metrics.',
  })
  has?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'None of these fields is filled: parks that lack "companies" and "investments", corridors that lack "opened".',
  })
  lacks?: string[];

  @Field(() => [Status], { nullable: true, description: 'Only those that have themselves got so far: see `status`.' })
  status?: Status[];

  @Field(() => [Basis], { nullable: true, description: 'Something is said of it on one of these.' })
  basis?: Basis[];

  @Field(() => Boolean, { nullable: true, description: 'true: something doubtful is said of it; false: nothing is.' })
  doubtful?: boolean;
}

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityFilter, { nullable: true, description: 'Only those that pass it.' })
  filter?: EntityFilter;

  @Field(() => EntityOrder, { nullable: true, defaultValue: 'ID', description: 'Which come first.' })
  orderBy?: EntityOrder;
}
register('EntityListArgs', EntityListArgs);
