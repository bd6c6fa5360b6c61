/** The arguments of `changes`. */
import { ArgsType, Field } from 'type-graphql';
import { RefersTo } from '../../schema/decorators.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class ChangesArgs {
  @RefersTo('Document') @Field(() => EntityRef, { description: 'First document.' }) from!: string;
  @RefersTo('Document') @Field(() => EntityRef, { description: 'Second document, different from `from`.' }) to!: string;
  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Keeps statements that have as subject, as object or in a qualifier this entity, or an entity that lies in it at any depth or is located, at home, held or made there.',
  })
  about?: string;
}
