import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from './folders.ts';

type SettingRow = [setting: string, value: string, why?: string];

const settings = (port: number): SettingRow[] => [
  ['server.default_listen_address', '127.0.0.1', 'only this machine'],
  ['server.bolt.listen_address', `127.0.0.1:${port}`],
  ['server.bolt.advertised_address', `127.0.0.1:${port}`],
  ['server.http.enabled', 'false'],
  ['server.https.enabled', 'false'],
  ['dbms.usage_report.enabled', 'false'],

  ['dbms.security.auth_enabled', 'true', 'every user of this machine can reach the port'],
  ['dbms.security.auth_lock_time', '0s', 'else three wrong passwords of a stranger lock out the right one'],

  ['dbms.security.allow_csv_import_from_file_urls', 'false', 'LOAD CSV is allowed in a read transaction, and would read any file'],
  ['server.directories.import', 'import', 'unset, it is the whole file system'],
  ['internal.dbms.cypher_ip_blocklist', '0.0.0.0/0,::/0', 'LOAD CSV from no address either'],

  ['server.memory.pagecache.size', '128m'],
  ['db.memory.transaction.max', '256m', 'one greedy query fails instead of the whole heap'],
  ['db.transaction.timeout', '60s', 'generous: callers set their own, shorter one'],
  [
    'db.relationship_grouping_threshold',
    '8',
    'hubs keep their relationships by type, so one type of a hub is read alone; the default is 50',
  ],

  ['db.tx_log.rotation.size', '16m', 'the default of 256m, for two databases, is larger than the data'],
  ['db.tx_log.rotation.retention_policy', '1 files', 'logs serve recovery only; there are no incremental backups'],
  ['db.tx_log.preallocate', 'false'],
  ['db.logs.query.enabled', 'OFF', 'queries carry the texts of callers'],

  ['db.shutdown_transaction_end_timeout', '2s', 'the service has drained before it stops the database'],
  [
    'internal.dbms.bolt.netty_server_shutdown_quiet_period',
    '0',
    'seconds; the default, 5 for each of two listeners, makes a stop last 12 s',
  ],
];

/**
 * Writes neo4j.conf with a Bolt listener on `port`. Plain jars come without a configuration file, so a setting that is missing here has the
 * default of Neo4j's code, which can differ from the neo4j.conf in Neo4j's download.
 */
export async function writeSettings(folders: Folders, port: number): Promise<void> {
  const lines = settings(port).flatMap(([setting, value, why]) => [...(why ? [`# ${why}`] : []), `${setting}=${value}`]);
  await writeFile(join(folders.conf, 'neo4j.conf'), `# written at each start\n${lines.join('\n')}\n`);
}

/** The arguments of the Java process. */
export const JVM_ARGUMENTS = [
  '-Xms512m',
  '-Xmx512m',
  // Only Java's quick compiler C1: the thorough one, C2, would use most time just when people wait (docs/decisions/0007).
  '-XX:TieredStopAtLevel=1',
  // After an OutOfMemoryError, Neo4j would go on and fail some queries at random; it is better that it ends and is restarted.
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  '-Djava.awt.headless=true',
  '-Dlog4j2.disable.jmx=true',
  // Neo4j and Netty need this reflective access; without it they warn and use slower code.
  '-Dio.netty.tryReflectionSetAccessible=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];
