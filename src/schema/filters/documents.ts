import { Field, InputType, Int } from 'type-graphql';
import { RefersTo } from '../decorators.ts';
import { EntityRef } from '../scalars.ts';
import { TimeFilter } from './time.ts';

/** The conditions of a list of entities on the documents that speak of each entity. */
@InputType()
export abstract class DocumentsFilter extends TimeFilter {
  @RefersTo('Document')
  @Field(() => EntityRef, { nullable: true, description: 'Keeps entities that occur in at least one statement of this document.' })
  document?: string;

  @RefersTo('Document')
  @Field(() => [EntityRef], { nullable: true, description: 'Keeps entities that occur in no statement of any of these documents.' })
  notDocuments?: string[];

  @Field(() => Int, { nullable: true, description: 'Keeps entities that occur in statements of at least this many documents.' })
  minDocuments?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Keeps entities that occur in statements of at most this many documents; 1 keeps those of a single document.',
  })
  maxDocuments?: number;
}
