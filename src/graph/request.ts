import type { Graph, GraphReads } from './graph.ts';

/**
 * The graph as one request reads it. All its reads share one deadline, which begins with the request: were each given a whole one, an
 * answer that takes several reads, one after another, would come long after the time that a request may take.
 */
export class RequestGraph implements GraphReads {
  private readonly until: number;

  constructor(private readonly graph: Graph) {
    this.until = performance.now() + graph.deadline;
  }

  ask: GraphReads['ask'] = (question, parameters) => this.inTime(this.graph.ask(question, parameters, this.until));

  read: GraphReads['read'] = (cypher, parameters) => this.inTime(this.graph.read(cypher, parameters, this.until));

  /** Throws DEADLINE_EXCEEDED once the time is over. For long work between reads, during which no timer runs. */
  checkTime(): void {
    if (performance.now() > this.until) throw this.graph.late();
  }

  /** What comes late, since taking in a large row holds up every timer, is not worked on any further. */
  private async inTime<T>(rows: Promise<T>): Promise<T> {
    const read = await rows;
    this.checkTime();
    return read;
  }
}
