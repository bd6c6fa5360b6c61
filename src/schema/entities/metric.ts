import { Field } from 'type-graphql';
import { Link, Type } from '../decorators.ts';
import { Entity } from './entity.ts';

@Type(
  'METRIC',
  ['指标', 'metric'],
  'What a figure measures, and how it is counted. Figures that are counted differently belong to different metrics.',
  '年供大湾区脐橙',
)
export class Metric extends Entity {
  @Field(() => String, { nullable: true, description: 'Unit in which the figures of the metric are printed, for example 亿元.' })
  unit?: string;

  @Field(() => String, { description: 'Definition of the metric in one English sentence, precise enough to tell it from similar metrics.' })
  definition!: string;

  @Link('Metric', ['占比基数', 'metric of which this metric is a share'], { relationship: 'SHARE_OF' })
  shareOf!: unknown;
}
