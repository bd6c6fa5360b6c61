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
      'Keeps statements in which this entity occurs, or in which an entity in this place is subject, object or in a qualifier. Policies, agreements and funds for the place count only as subject or object.',
  })
  about?: string;
}
