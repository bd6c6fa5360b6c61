import type { Ask } from './asking.ts';
import { answer, type Graph, type GraphReads, type Parameters } from './graph.ts';

/**
 * The graph as one request reads it. All its reads share one deadline, which begins with the request. If every read had a deadline of its
 * own, a request with several reads in a row could take several times as long as it may.
 */
export class RequestGraph implements GraphReads {
  private readonly until: number;

  constructor(private readonly graph: Graph) {
    this.until = performance.now() + graph.deadline;
  }

  ask: Ask = (question, ...given) => answer(question, given, (cypher, parameters) => this.read(cypher, parameters));

  async read<Row extends unknown[] = unknown[]>(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    const rows = await this.graph.read<Row>(cypher, parameters, this.until);
    // While the driver decodes a large row, no timer can run, so rows may arrive after the deadline. They are not processed.
    this.checkTime();
    return rows;
  }

  /** Throws DEADLINE_EXCEEDED once the time is over. For long work between reads, during which no timer runs. */
  checkTime(): void {
    if (performance.now() > this.until) throw this.graph.late();
  }
}
