/** Parts of the graph and ways through it, as pictures show them. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';
import { Basis, EntityType, Status } from '../../schema/enums.ts';

@ObjectType({ description: 'An entity as a picture shows it.' })
export class GraphNode {
  @Field(() => ID, { description: "The entity's." }) id!: string;
  @Field(() => EntityType, { description: 'To colour by.' }) type!: EntityType;
  @Field(() => String, { description: 'Its name.' }) label!: string;
  @Field(() => Int, { description: 'How many entities it is related to in the whole graph.' }) degree!: number;
  @ByKey('Entity', 'id', { description: 'The entity itself.' }) entity!: unknown;
}

@ObjectType({
  description: 'A relation as a picture shows it: one edge for each source, predicate and target, with all statements behind it.',
})
export class GraphEdge {
  @Field(() => ID, { description: 'The same in every answer.' }) id!: string;
  @Field(() => ID, { description: 'The id of the node it leads from.' }) source!: string;
  @Field(() => ID, { description: 'The id of the node it leads to.' }) target!: string;
  @Field(() => String, { description: 'The GraphQL field that it answers.' }) predicate!: string;
  @Field(() => String, { description: 'The predicate in Chinese.' }) label!: string;
  @Field(() => Status, { description: 'Of the statement that carries furthest.' }) status!: Status;
  @Field(() => Basis, { description: 'STATED where any document states it.' }) basis!: Basis;
  @ByKey('Statement', 'statementIds', { list: true, description: 'What it rests on.' }) statements!: unknown[];
}

@ObjectType({ description: 'A part of the graph.' })
export class Subgraph {
  @Field(() => [GraphNode], { description: 'Nearest first, then those with most links to what is nearer.' }) nodes!: GraphNode[];
  @Field(() => [GraphEdge], { description: 'All edges among the nodes.' }) edges!: GraphEdge[];
  @Field(() => Boolean, { description: 'Whether more nodes would have been in reach.' }) truncated!: boolean;
  @Field(() => Int, { nullable: true, description: 'Null where counting would cost too much.' }) totalNodes?: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many more nodes doubtful and derived relations would add: see `filter`. Null where the picture is truncated.',
  })
  leftOut?: number;
}

@ObjectType({ description: 'A way from one entity to another; every hop cites its statements.' })
export class Path {
  @Field(() => [GraphNode], { description: 'From the beginning to the end.' }) nodes!: GraphNode[];
  @Field(() => [GraphEdge], { description: 'The relations between each and the next.' }) edges!: GraphEdge[];
  @Field(() => Int, { description: 'How many hops.' }) length!: number;
}

@ObjectType({ description: 'Something that several entities are related to.' })
export class Shared {
  @ByKey('Entity', 'entityId', { description: 'What they share.' }) entity!: unknown;
  @ByKey('Entity', 'ofIds', { list: true, description: 'Those that share it.' }) of!: unknown[];
  @Field(() => [GraphEdge], {
    description: 'The relations between them and it; two of them where an investment or agreement stands between.',
  })
  edges!: GraphEdge[];
}
