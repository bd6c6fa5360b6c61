import { Field } from 'type-graphql';
import { Link, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type(
  'METRIC',
  ['指标', 'metric'],
  "What a figure measures: whose, counted how. 'Bases that are certified' and 'bases that a centre leads' are two metrics.",
  '年供大湾区脐橙',
)
export class Metric extends Entity {
  @Field(() => String, { nullable: true, description: 'The unit its figures are printed in.' })
  unit?: string;

  @Field(() => String, { description: 'One sentence that keeps it apart from what looks alike.' })
  definition!: string;

  @Link('Metric', ['占比基数', 'of what it is a share'], { relationship: 'SHARE_OF' })
  shareOf!: unknown;
}
