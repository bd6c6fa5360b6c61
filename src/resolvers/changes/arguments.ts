/** The arguments of `changes`. */
import { ArgsType, Field } from 'type-graphql';
import { RefersTo } from '../../schema/decorators.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class ChangesArgs {
  @RefersTo('Document') @Field(() => EntityRef, { description: 'A document.' }) from!: string;
  @RefersTo('Document') @Field(() => EntityRef, { description: 'Another document.' }) to!: string;
  @Field(() => EntityRef, { nullable: true, description: 'Only what is said of this one, or of what lies within or is located there.' })
  about?: string;
}
