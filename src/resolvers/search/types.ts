/** The type that `search` returns. */
import { Field, Float, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';

@ObjectType({ description: 'An entity that a text may mean, and why.' })
export class SearchHit {
  @ByKey('Entity', 'id', { description: 'Entity that the text may mean.' }) entity!: unknown;
  @Field(() => String, { description: 'Line that tells the entity from others of the same name: 城市 · prefecture-level city · 江西省.' })
  about!: string;
  @Field(() => String, { description: 'Name of the entity that matches, as written.' }) matched!: string;
  @Field(() => Float, { description: 'How well the text matches, from 0 to 1. From 0.85 the text is a whole name in one of its forms.' })
  score!: number;
  @Field(() => [String], { description: 'Steps that lead from the text to the name, for example ["traditional→simplified", "prefix"].' })
  how!: string[];
}
