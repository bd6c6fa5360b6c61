/** What `search` answers with. */
import { Field, Float, ObjectType } from 'type-graphql';
import { Entity } from '../../schema/entities/entity.ts';

@ObjectType({ description: 'An entity that a text may mean, and why.' })
export class SearchHit {
  @Field(() => Entity, { description: 'What may be meant.' }) entity!: unknown;
  @Field(() => String, { description: 'What tells it from its namesakes: 城市 · prefecture-level city · 江西省.' }) about!: string;
  @Field(() => String, { description: 'The name that matched, as written.' }) matched!: string;
  @Field(() => Float, { description: '0 to 1; 0.85 and above: the whole name in one of its forms.' }) score!: number;
  @Field(() => [String], { description: 'The steps from the text to the name: ["traditional→simplified", "prefix"].' }) how!: string[];
}
