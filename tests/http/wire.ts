import { connect, createServer, type Socket, type Server as TcpServer } from 'node:net';

/** The line to Neo4j, which a test can cut, fill with silence, or make slow. */
export class Wire {
  private readonly sockets = new Set<Socket>();
  private silent = false;
  private delay = 0;
  private constructor(private readonly server: TcpServer) {}

  static async to(uri: string): Promise<Wire> {
    const { hostname, port } = new URL(uri);
    const server = createServer();
    const wire = new Wire(server);
    server.on('connection', (near) => {
      const far = connect(Number(port), hostname);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        wire.sockets.add(from);
        from.on('error', () => to.destroy());
        from.on('close', () => to.destroy());
        from.on('data', (chunk) => !wire.silent && setTimeout(() => to.write(chunk), wire.delay));
      }
    });
    await wire.open();
    return wire;
  }

  private at = 0;
  /** Listens; the same port after a cut. */
  open(): Promise<void> {
    return new Promise((done) =>
      this.server.listen(this.at, '127.0.0.1', () => {
        this.at = (this.server.address() as { port: number }).port;
        done();
      }),
    );
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.at}`;
  }

  /** From now on nothing passes, and nothing says so. */
  hush(silent: boolean): void {
    this.silent = silent;
  }

  /** From now on whatever passes takes so many milliseconds each way. */
  slow(delay: number): void {
    this.delay = delay;
  }

  /** Ends every connection and refuses new ones. */
  async cut(): Promise<void> {
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}
