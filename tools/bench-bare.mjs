// The yardstick: Fastify and sqlite3 with nothing between. Reads give back the very bytes that Samklang
// answered, from a table in the same file; the write is one row and one audit-like row, made durable.
import Fastify from 'fastify';
import sqlite3 from 'sqlite3';

const [file, port] = process.argv.slice(2);
const database = new sqlite3.Database(file);
const call = (method, sql, params = []) =>
  new Promise((resolve, reject) => {
    database[method](sql, params, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
await call('run', 'PRAGMA journal_mode=WAL');
await call('run', 'PRAGMA synchronous=FULL');

const app = Fastify();
app.get('/*', async (request, reply) => {
  const rows = await call('all', 'SELECT body FROM bench_answer WHERE path = ?', [request.url]);
  reply.type('application/json; charset=utf-8');
  return rows[0]?.body ?? reply.code(404).send();
});

let turn = Promise.resolve();
app.post('/write', (request) => {
  const id = crypto.randomUUID();
  const write = async () => {
    await call('run', 'BEGIN IMMEDIATE');
    await call('run', 'INSERT INTO bench_write (id, text) VALUES (?, ?)', [id, request.body.name]);
    await call('run', 'INSERT INTO bench_audit (id, text) VALUES (?, ?)', [id, id]);
    await call('run', 'COMMIT');
    return { id, name: request.body.name };
  };
  const done = turn.then(write);
  turn = done.catch(() => undefined);
  return done;
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
console.log('ready');
