/** What lists of entities ask of the documents that speak of them. */
import { Field, InputType, Int } from 'type-graphql';
import { RefersTo } from '../decorators.ts';
import { EntityRef } from '../scalars.ts';
import { TimeFilter } from './time.ts';

/** What lists of entities ask of the documents that speak of them. */
@InputType()
export abstract class DocumentsFilter extends TimeFilter {
  @RefersTo('Document')
  @Field(() => EntityRef, { nullable: true, description: 'Only what this document speaks of.' })
  document?: string;

  @RefersTo('Document')
  @Field(() => [EntityRef], { nullable: true, description: 'None of these documents speaks of it.' })
  notDocuments?: string[];

  @Field(() => Int, { nullable: true, description: 'So many documents speak of it at least.' })
  minDocuments?: number;

  @Field(() => Int, { nullable: true, description: 'So many documents speak of it at most: 1 for what stands in one document alone.' })
  maxDocuments?: number;
}
