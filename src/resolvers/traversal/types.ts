/** The types that `paths`, `reachable`, `common` and `neighborhood` return. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';
import { Basis, EntityType, Status } from '../../schema/enums.ts';

@ObjectType({ description: 'A node: an entity as a drawing of the graph shows it.' })
export class GraphNode {
  @Field(() => ID, { description: 'Id of the entity.' }) id!: string;
  @Field(() => EntityType, { description: 'Entity type, for example to choose a colour.' }) type!: EntityType;
  @Field(() => String, { description: 'Official name of the entity in Simplified Chinese.' }) label!: string;
  @Field(() => Int, { description: 'Number of other entities to which the entity is linked in the whole graph, without derived links.' })
  degree!: number;
  @ByKey('Entity', 'id', { description: 'The entity itself.' }) entity!: unknown;
}

@ObjectType({
  description: 'An edge of a drawing of the graph: the link from one entity to another with one predicate, and the statements behind it.',
})
export class GraphEdge {
  @Field(() => ID, { description: 'Id of the edge, the same in every answer and every export.' }) id!: string;
  @Field(() => ID, { description: 'Id of the node from which the edge leads.' }) source!: string;
  @Field(() => ID, { description: 'Id of the node to which the edge leads.' }) target!: string;
  @Field(() => String, { description: 'Predicate of the edge: the name of a GraphQL field of the source.' }) predicate!: string;
  @Field(() => String, { description: 'The predicate in Chinese.' }) label!: string;
  @Field(() => Status, {
    description:
      'Furthest status among the statements behind the edge, in the order DONE, ENDED, UNDER_CONSTRUCTION, SIGNED, APPROVED, PLANNED, STUDIED, FORECAST, TARGET.',
  })
  status!: Status;
  @Field(() => Basis, {
    description: 'STATED if a document states the edge; otherwise BACKGROUND if general knowledge gives it; otherwise DERIVED.',
  })
  basis!: Basis;
  @ByKey('Statement', 'statementIds', { list: true, description: 'Statements behind the edge.' }) statements!: unknown[];
}

@ObjectType({ description: 'A part of the graph: nodes and the edges between them.' })
export class Subgraph {
  @Field(() => [GraphNode], { description: 'Nodes, the nearest first; at the same distance, those with most links to nearer nodes first.' })
  nodes!: GraphNode[];
  @Field(() => [GraphEdge], { description: 'All edges between the nodes. Links that do not pass the filter are left out.' })
  edges!: GraphEdge[];
  @Field(() => Boolean, { description: 'Whether `maxNodes` cut off nodes that are within reach.' }) truncated!: boolean;
  @Field(() => Int, { nullable: true, description: 'Number of nodes, the entities in `of` included; null if `truncated` is true.' })
  totalNodes?: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of further nodes that doubtful and derived links would add; null if more than `maxNodes` would be within reach.',
  })
  leftOut?: number;
}

@ObjectType({ description: 'A path from one entity to another; every link on it has its statements.' })
export class Path {
  @Field(() => [GraphNode], { description: 'Nodes of the path, from its beginning to its end.' }) nodes!: GraphNode[];
  @Field(() => [GraphEdge], { description: 'Edges of the path: for each hop, every edge between its two nodes, in either direction.' })
  edges!: GraphEdge[];
  @Field(() => Int, { description: 'Number of hops, that is of nodes less one.' }) length!: number;
}

@ObjectType({ description: 'An entity to which several entities are linked.' })
export class Shared {
  @ByKey('Entity', 'entityId', { description: 'Entity to which several of the given entities are linked.' }) entity!: unknown;
  @ByKey('Entity', 'ofIds', { list: true, description: 'Those of the given entities that are linked to `entity`.' }) of!: unknown[];
  @Field(() => [GraphEdge], {
    description: 'Edges that link the given entities to `entity`; two edges if an investment or agreement stands between them.',
  })
  edges!: GraphEdge[];
}
